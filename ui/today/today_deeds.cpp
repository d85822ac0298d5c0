// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/cases.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "ui/frame/empty_page.h"
#include "ui/frame/keys.h"
#include "ui/today/board_list.h"
#include "ui/today/board_view.h"
#include "ui/today/timer_card.h"
#include "ui/today/today_page.h"
#include "ui/today/wall.h"

// What can be done from the board: everything leads to the page that mends it.

namespace paybench::ui {

std::vector<Action> TodayPage::actions()
{
    std::vector<Action> rows;
    const auto add = [&](const char *id, std::function<QString()> text, const char *icon, const char *keys, Menu menu, int section, std::function<void()> run) {
        Action row{QLatin1String(id), std::move(text), QLatin1String(icon), portableKeys(keys), menu, std::move(run)};
        row.section = section;
        rows.push_back(std::move(row));
    };
    add("today.call", [] { return tr("Log a call"); }, "phone", "", Menu::Tools, 3, [this] {
        if (m_deeds.logCall)
            m_deeds.logCall();
        else
            emit goTo(QStringLiteral("log"), QVariant(QStringLiteral("line")));
    });
    rows.back().enabled = [this] { return m_db.access().writable; };
    add("today.sick", [] { return tr("Someone is ill…"); }, "person", "F8", Menu::Tools, 3, [this] { beginSick({}); });
    rows.back().enabled = [this] { return m_db.access().writable; };
    add("today.stop", [] { return tr("Stop my timer"); }, "stop", "", Menu::Tools, 3, [this] { stopTimer(); });
    rows.back().enabled = [this] { return m_timer.isRunning() || m_timer.isOnCall(); };
    add("today.rota", [] { return tr("Make the rota"); }, "rota", "", Menu::Go, 7, [this] { emit goTo(QStringLiteral("rota"), QVariant(m_day)); });
    add("today.cases", [] { return tr("Show the cases"); }, "cases", "", Menu::Go, 7, [this] { pick({}); });
    add("today.earlier", [] { return tr("The day before"); }, "", "Alt+PgUp", Menu::Go, 8, [this] { showDay(m_day.addDays(-1)); });
    add("today.later", [] { return tr("The day after"); }, "", "Alt+PgDown", Menu::Go, 8, [this] { showDay(m_day.addDays(1)); });
    add("today.now", [] { return tr("Back to today"); }, "", "Alt+Home", Menu::Go, 8, [this] { showDay(m_today); });
    add("today.wall", [] { return tr("Show on the wall"); }, "fullscreen", "F11", Menu::View, 4, [this] { showWall(); });
    rows.back().ownsKeys = true;
    return rows;
}

void TodayPage::follow(const reports::Deviation &deviation)
{
    using Deed = reports::Deviation::Deed;
    switch (deviation.deed) {
    case Deed::None: break;
    case Deed::ShowRota: emit goTo(QStringLiteral("rota"), QVariant(deviation.on)); break;
    case Deed::PickCase:
    case Deed::ShowCases: pick(deviation.ofCase); break;
    case Deed::ShowMonth: emit goTo(QStringLiteral("month"), QVariant(deviation.on)); break;
    case Deed::ShowPerson: emit goTo(QStringLiteral("people"), QVariant(deviation.person.value)); break;
    case Deed::ShowDemand: emit goTo(QStringLiteral("demand"), QVariant(deviation.on)); break;
    case Deed::ShowDay: showDay(deviation.on); break;
    case Deed::FindSubstitute: beginSick(deviation.person); break;
    }
}

void TodayPage::pick(CaseId which)
{
    emit goTo(QStringLiteral("cases"), which ? QVariant(which.value) : QVariant());
}

// J2: the rota finds who can take the seat. It is shown where the person is, and asks for how long.
void TodayPage::beginSick(PersonId person)
{
    if (person)
        emit goTo(QStringLiteral("rota"), QVariant(person.value));
    emit goTo(QStringLiteral("rota"), QVariant(QStringLiteral("sick ") + m_day.toString(Qt::ISODate)));
}

void TodayPage::stopTimer()
{
    if (m_deeds.stopTimer) {
        m_deeds.stopTimer();
        return;
    }
    const PersonId person = m_seated ? m_seated() : PersonId();
    const QString name = tr("Stop the timer");
    m_steps.run(name, [&]() -> Done {
        store::Logs logs(m_db);
        const auto timer = logs.timer(person); // as it runs now, whatever another window has done
        if (!timer)
            return timer.error();
        return done(logs.save(worklog::stopped(*timer, m_db.now().toSecsSinceEpoch()), name));
    });
}

// "Sara": that Sara is ill is one key away.
std::vector<Hit> TodayPage::search(const QString &words) const
{
    std::vector<Hit> found;
    const auto people = store::People(m_db).all();
    for (std::size_t at = 0; people && at < people->size(); ++at) {
        const directory::Person &person = (*people)[at];
        const QString title = tr("%1 is ill…").arg(person.name);
        if (person.role != directory::Role::Assistant || !person.isHere(m_today) || words.size() < 2 || !title.contains(words, Qt::CaseInsensitive))
            continue;
        Hit hit;
        hit.group = tr("Today");
        hit.title = title;
        hit.icon = QStringLiteral("person");
        hit.open = [page = const_cast<TodayPage *>(this), id = person.id] { page->beginSick(id); };
        found.push_back(hit);
    }
    return found;
}

void TodayPage::sayEmpty()
{
    m_empty->setTexts(tr("Who answers today?"),
                      tr("Here stands who is in support now and next, what is due and what differs from the plan. It comes from the rota and from what is logged."));
}

void TodayPage::retranslate()
{
    header().setTitle(tr("Today"));
    m_view->retranslate();
    if (m_wall)
        m_wall->retranslate();
    sayEmpty();
    describe();
}

QString TodayPage::helpText() const
{
    return tr("<p>The day as the centre sees it standing up: who answers now and on the next day, expected calls against those who are there, "
              "what differs from the plan, what is due.</p>"
              "<p>Who answers comes from the published rota, or from the draft where nothing is published. Who has logged a break or a meeting is not counted as there.</p>"
              "<p>The line over the blocks is the need of the half-hour. A frame with −1 says that one person is missing.</p>"
              "<p>Each deviation leads to the place where it is mended: Enter or a click.</p>"
              "<p><b>S</b> on a person: the person is ill. <b>F1</b> on a figure: how it came about. <b>F11</b>: over the whole screen, for a wall; Esc leaves it. "
              "<b>Alt+Page up</b> and <b>Alt+Page down</b>: other days.</p>");
}

} // namespace paybench::ui
