// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/cases.h"
#include "core/store/customers.h"
#include "core/store/demands.h"
#include "core/store/logs.h"
#include "core/store/months.h"
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/style/style.h"
#include "ui/today/board_list.h"
#include "ui/today/board_view.h"
#include "ui/today/half_hour_chart.h"
#include "ui/today/timer_card.h"
#include "ui/today/today_page.h"
#include "ui/today/wall.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

// The page Today on the small centre, Tuesday 6 October 2026 at 09:12, for tests.

namespace paybench::ui {

inline void dressForToday()
{
    static const bool dressed = [] {
        dress(*qApp);
        return true;
    }();
    Q_UNUSED(dressed)
}

inline std::int64_t secondAt(const char *iso) // local time of the centre
{
    const QDateTime local = moment(iso);
    return QDateTime(local.date(), local.time(), directory::timeZone(Country::Sweden)).toSecsSinceEpoch();
}

struct TodayDesk {
    enum class Begin { Planned, Blank };

    explicit TodayDesk(Begin begin = Begin::Planned)
        : clock(std::make_shared<std::int64_t>(secondAt("2026-10-06 09:12"))), db(made(folder.filePath(QStringLiteral("centre.paybench")), clock)),
          steps(db), page(db, steps, [this] { return me; }, day("2026-10-06"))
    {
        if (begin == Begin::Planned)
            plan();
        QObject::connect(&steps, &Steps::changed, [this] { page.markStale(); });
        QObject::connect(&page, &Page::goTo, [this](const QString &to, const QVariant &what) { went << to + u' ' + what.toString(); });
        QObject::connect(&page, &Page::selectionSummary, [this](const Summary &summary) { sums = summaryTexts(summary); });
        me = personNamed(db, QStringLiteral("Anna"));
        page.resize(1092, 740);
        page.show();
        settle();
    }

    static store::Database made(const QString &path, const std::shared_ptr<std::int64_t> &now)
    {
        dressForToday();
        store::Opening opening;
        opening.who = {QStringLiteral("anna"), QStringLiteral("Anna")};
        opening.clock = [now] { return QDateTime::fromSecsSinceEpoch(*now, Qt::UTC); };
        store::Database made = given(store::Database::create(path, opening));
        fillSmallCentre(made);
        return made;
    }

    void settle()
    {
        QApplication::processEvents();
        QApplication::processEvents();
    }

    void plan()
    {
        const QDate first = day("2026-10-05"), last = day("2026-10-09");
        rota::Settings settings;
        settings.from = day("2026-01-01");
        settings.queue = rota::Queue::Groups;
        given(store::Rotas(db).save(settings));
        const rota::Roster roster = rota::rosterOf(given(store::rosterInputs(db, first, last, first)));
        rota::Edit edit;
        const auto put = [&](const char *name, int dayAt, rota::Mark mark) {
            const int row = roster.rowOf(personNamed(db, QString::fromUtf8(name)));
            edit.push_back({row, dayAt, {}, mark, false, false});
        };
        for (const char *name : {"Anna", "Eva", "Ida", "Stina"})
            put(name, 1, rota::Mark::Support);
        for (const char *name : {"Cilla", "Hans", "Johan", "Rolf"})
            put(name, 2, rota::Mark::Support);
        for (const char *name : {"Bo", "Karin", "Gun", "Lars", "David"})
            put(name, 1, rota::Mark::Registration);
        for (const int dayAt : {0, 3, 4})
            put("Anna", dayAt, rota::Mark::Support);
        given(db.step(QStringLiteral("Plan"), [&] { return store::Rotas(db).save(roster, edit); }));
        given(store::Rotas(db).publish(first, last, {}));
        const PersonId sara = personNamed(db, QStringLiteral("Sara")), stina = personNamed(db, QStringLiteral("Stina"));
        given(store::People(db).save(directory::Absence{{}, sara, directory::Absence::Kind::Sick, day("2026-10-06"), day("2026-10-07"), directory::Absence::Part::WholeDay}));
        given(store::People(db).save(directory::Absence{{}, personNamed(db, QStringLiteral("Fredrik")), directory::Absence::Kind::Leave, day("2026-10-08"), day("2026-10-09"), directory::Absence::Part::WholeDay}));
        given(store::Rotas(db).save(rota::Substitution{0, day("2026-10-06"), sara, stina, day("2026-10-08")}));
        setNeed();
        logDay();
    }

    // The case that a contact was about, answered at once.
    CaseId answered(const worklog::Entry &entry)
    {
        worklog::Case one;
        one.channel = entry.activity == worklog::Activity::Email ? worklog::Channel::Email : worklog::Channel::Phone;
        one.state = worklog::CaseState::Solved;
        one.opened = entry.time.start;
        one.ended = one.closed = one.saved = entry.time.end;
        one.person = entry.person;
        return given(store::Cases(db).save(one));
    }

    void setNeed()
    {
        staffing::Need need;
        need.month = october2026;
        need.how = QStringLiteral("Erlang C");
        staffing::NeedDay one;
        one.day = day("2026-10-06");
        one.persons = 4;
        one.calls = 78;
        need.days = {one};
        for (int minute = 8 * 60; minute < 16 * 60; minute += 30)
            need.intervals.push_back({one.day, minute, 30, 2, minute == 13 * 60 + 30 ? 5 : minute < 9 * 60 ? 2 : 3, 5});
        given(db.step(QStringLiteral("Need"), [&] { return store::Demands(db).save(need); }));
        const char *names[] = {"Sista inlämningsdag", "Brytdatum", "Preliminär lönekörning", "Attest", "Utbetalningsdag"};
        const int before[] = {-12, -11, -8, -4, 0};
        for (int at = 0; at < 5; ++at)
            given(store::Months(db).save(directory::StepTemplate{{}, QString::fromUtf8(names[at]), before[at], at + 1}));
    }

    void logDay()
    {
        worklog::CaseType type;
        type.name = QStringLiteral("Question");
        type.slaMinutes = 60;
        const CaseTypeId question = given(store::Cases(db).save(type));
        const auto open = [&](const char *at, const char *text, worklog::CaseState state) {
            worklog::Case one;
            one.state = state;
            one.opened = one.saved = secondAt(at);
            one.person = me ? me : personNamed(db, QStringLiteral("Anna"));
            one.customer = customerNamed(db, QStringLiteral("Norrby kommun"));
            one.type = question;
            one.question = QString::fromUtf8(text);
            given(store::Cases(db).save(one));
        };
        open("2026-10-05 15:50", "Delat pass syns inte", worklog::CaseState::SecondLine);
        open("2026-10-06 08:45", "Karensavdrag två gånger", worklog::CaseState::Open);
        open("2026-10-06 09:02", "Vem ringde?", worklog::CaseState::Later);
        for (int call = 0; call < 12; ++call) {
            worklog::Entry entry;
            entry.person = personNamed(db, QStringLiteral("Eva"));
            entry.activity = call % 6 == 5 ? worklog::Activity::Email : worklog::Activity::Call;
            entry.time = {secondAt("2026-10-06 08:02") + call * 330, secondAt("2026-10-06 08:02") + call * 330 + 240};
            entry.ofCase = answered(entry);
            given(store::Logs(db).save(entry));
        }
    }

    template <class T> T *part(const char *name) { return page.findChild<T *>(QLatin1String(name)); }
    BoardList &list(const char *name) { return *part<BoardList>(name); }
    void press(const char *id) { page.action(QLatin1String(id))->trigger(); }
    QString titles()
    {
        QStringList all;
        for (const reports::Deviation &one : page.board().deviations)
            all << one.title;
        return withPlainBlanks(all.join(u'\n'));
    }

    QTemporaryDir folder;
    std::shared_ptr<std::int64_t> clock;
    store::Database db;
    Steps steps;
    PersonId me;
    QStringList went;
    std::vector<std::pair<QString, QString>> sums;
    TodayPage page;
};

} // namespace paybench::ui
