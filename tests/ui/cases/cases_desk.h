// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/cases.h"
#include "core/store/customers.h"
#include "core/store/people.h"
#include "core/store/trainings.h"
#include "tests/support/log_makers.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/cases/case_list.h"
#include "ui/cases/cases_page.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <stdexcept>

// The page Cases on the small centre with J6's callers, on Tuesday 6 October 2026 at 09:12 unless told otherwise. Anna sits here.

namespace paybench::ui {

inline void dressForCases()
{
    static const bool dressed = [] {
        dress(*qApp);
        return true;
    }();
    Q_UNUSED(dressed)
}

// Letter by letter, those of Swedish too.
inline void typeInto(QWidget &into, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&into, &press);
    }
    QApplication::processEvents();
}

struct CasesDesk {
    explicit CasesDesk(const char *at = "2026-10-06 09:12")
        : db(made()), steps(db), page(db, steps, [this] { return seated; }, moment(at).date())
    {
        clock() = utc(at);
        seated = person("Anna");
        QObject::connect(&steps, &Steps::changed, &page, &Page::markStale);
        QObject::connect(&page, &Page::said, [this](const QString &words) { told = words; });
        page.resize(1092, 740);
    }

    static std::int64_t &clock()
    {
        static std::int64_t now = 0;
        return now;
    }
    static store::Database made()
    {
        dressForCases();
        clock() = utc("2026-12-01 09:00"); // the hours of the small centre lie before it
        store::Opening opening;
        opening.who = {QStringLiteral("anna"), QStringLiteral("Anna")};
        opening.clock = [] { return QDateTime::fromSecsSinceEpoch(clock(), Qt::UTC); };
        store::Database db = given(store::Database::create(QStringLiteral(":memory:"), opening));
        fillSmallCentre(db);
        addPeople(db);
        addTopics(db);
        return db;
    }
    static void addPeople(store::Database &db);
    static void addTopics(store::Database &db);

    void show()
    {
        page.QWidget::show();
        QApplication::processEvents();
    }
    PersonId person(const char *name) { return personNamed(db, QString::fromUtf8(name)); }
    ContactId contact(const char *name)
    {
        for (const directory::Contact &each : given(store::Customers(db).contacts())) {
            if (each.name == QString::fromUtf8(name))
                return each.id;
        }
        throw std::runtime_error("no such contact");
    }
    TopicId topic(const char *name)
    {
        for (const worklog::Topic &each : given(store::Cases(db).topics())) {
            if (each.name == QString::fromUtf8(name))
                return each.id;
        }
        throw std::runtime_error("no such topic");
    }
    CaseTypeId type(const char *name)
    {
        for (const worklog::CaseType &each : given(store::Cases(db).types())) {
            if (each.name == QString::fromUtf8(name))
                return each.id;
        }
        throw std::runtime_error("no such type");
    }
    GroupId group(const char *name)
    {
        for (const directory::Group &each : given(store::People(db).groups())) {
            if (each.name == QString::fromUtf8(name))
                return each.id;
        }
        throw std::runtime_error("no such group");
    }
    // An open e-mail of the caller, of the type “Fråga”, taken by Anna.
    worklog::Case mail(const char *opened, const char *caller, const char *about, const char *question)
    {
        worklog::Case one;
        one.channel = worklog::Channel::Email;
        one.state = worklog::CaseState::Open;
        one.opened = one.saved = utc(opened);
        one.person = person("Anna");
        one.contact = contact(caller);
        for (const directory::Contact &each : given(store::Customers(db).contacts())) {
            if (each.id == one.contact) {
                one.unit = each.unit;
                one.customer = each.customer;
            }
        }
        one.group = group("Öst");
        one.topic = topic(about);
        one.type = type("Fråga");
        one.question = QString::fromUtf8(question);
        return one;
    }
    CaseId add(const worklog::Case &one)
    {
        CaseId id;
        given(db.step(QStringLiteral("Add"), [&]() -> Done {
            id = given(store::Cases(db).save(one));
            return {};
        }));
        return id;
    }
    // A call of that many minutes that was answered at once.
    CaseId call(const char *opened, const char *caller, const char *about, int minutes, const char *answer = "")
    {
        worklog::Case one = mail(opened, caller, about, "");
        one.channel = worklog::Channel::Phone;
        one.state = worklog::CaseState::Solved;
        one.ended = one.closed = one.saved = one.opened + minutes * 60;
        one.answer = QString::fromUtf8(answer);
        if (*answer)
            one.question = QStringLiteral("Fråga om ") + QString::fromUtf8(about);
        return add(one);
    }
    worklog::Case stored(CaseId id) { return given(store::Cases(db).of(id)).one; }

    template <class T> T &find(const char *name)
    {
        for (T *found : page.findChildren<T *>(QLatin1String(name))) {
            if (!found->isHidden())
                return *found;
        }
        throw std::runtime_error(std::string("no ") + name);
    }
    CaptionedList &list() { return *page.findChild<CaptionedList *>(QStringLiteral("caseList")); }
    CaptionedList &filters() { return *page.findChild<CaptionedList *>(QStringLiteral("caseFilters")); }
    QPlainTextEdit &answer() { return find<QPlainTextEdit>("answer"); }
    QStringList rows() // titles; captions with their count
    {
        QStringList all;
        for (const CaseRow &row : static_cast<CaseListModel *>(list().model())->rows())
            all << (row.id ? row.title : QStringLiteral("[%1 %2]").arg(row.title, row.when));
        return all;
    }
    QString cell(const char *table, int row, int column)
    {
        return withPlainBlanks(find<TableView>(table).model()->index(row, column).data().toString());
    }
    void run(const char *action) { page.action(QLatin1String(action))->trigger(); }
    QWidget &form()
    {
        for (QWidget *each : page.findChildren<QWidget *>(QStringLiteral("changeForm"))) {
            if (each->isVisible())
                return *each;
        }
        throw std::runtime_error("no form is open");
    }
    bool isFormOpen()
    {
        for (QWidget *each : page.findChildren<QWidget *>(QStringLiteral("changeForm"))) {
            if (each->isVisible())
                return true;
        }
        return false;
    }
    template <class T> T &field(const char *name)
    {
        T *found = form().findChild<T *>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("the form has no ") + name);
        return *found;
    }
    void deed()
    {
        form().findChild<QPushButton *>(QStringLiteral("deed"))->click();
        QApplication::processEvents();
    }
    void press(const char *button)
    {
        find<QPushButton>(button).click();
        QApplication::processEvents();
    }
    QString lastStep() { return withPlainBlanks(given(steps.past(1)).front().name); }

    PersonId seated;
    QString told;
    store::Database db;
    Steps steps;
    CasesPage page;
};

// Three e-mails that wait: one late, one for today, one for tomorrow.
struct Inbox : CasesDesk {
    Inbox()
        : late(add(mail("2026-10-05 08:50", "Gregor Ask", "Schema", "Delat pass syns inte"))),
          today(add(mail("2026-10-05 11:30", "Greta Holm", "Semester", "Hur många dagar får sparas?"))),
          tomorrow(add(mail("2026-10-06 08:40", "Rut Ek", "Skatt", "Jämkning från november")))
    {
        show();
    }
    CaseId late, today, tomorrow;
};

inline void CasesDesk::addPeople(store::Database &db)
{
    directory::Person eva;
    eva.name = QStringLiteral("Eva Nyman");
    eva.role = directory::Role::Trainer;
    eva.from = day("2020-01-01");
    const PersonId trainer = given(store::People(db).save(eva));
    GroupId east;
    for (directory::Group group : given(store::People(db).groups())) {
        if (group.name != QStringLiteral("Öst"))
            continue;
        group.trainers = {{day("2020-01-01"), trainer}};
        east = given(store::People(db).save(group));
    }
    store::Customers customers(db);
    const auto add = [&](const char *customer, const char *unitName, std::initializer_list<const char *> people) {
        directory::Unit unit;
        unit.customer = customerNamed(db, QString::fromUtf8(customer));
        unit.name = QString::fromUtf8(unitName);
        unit.groups = {{day("2020-01-01"), east}};
        const UnitId id = given(customers.save(unit));
        for (const char *name : people) {
            directory::Contact contact;
            contact.customer = unit.customer;
            contact.unit = id;
            contact.name = QString::fromUtf8(name);
            contact.function = QStringLiteral("rapportör");
            given(customers.save(contact));
        }
    };
    add("Norrby kommun", "Skola Öst", {"Greta Holm", "Jonas Dahl"});
    add("Söderby kommun", "Hemtjänst", {"Gregor Ask", "Per Lind", "Rut Ek"});
    directory::Referral hr;
    hr.customer = customerNamed(db, QStringLiteral("Norrby kommun"));
    hr.subject = QStringLiteral("ledighet");
    hr.referTo = QStringLiteral("Norrby HR, ledighet");
    hr.phone = QStringLiteral("08-465 004 01");
    given(customers.save(hr));
}

inline void CasesDesk::addTopics(store::Database &db)
{
    store::Cases cases(db);
    worklog::CaseType question;
    question.name = QStringLiteral("Fråga");
    question.slaMinutes = 480;
    const CaseTypeId type = given(cases.save(question));
    worklog::CaseType correction;
    correction.name = QStringLiteral("Rättning");
    correction.slaMinutes = 240;
    correction.position = 1;
    given(cases.save(correction));
    int position = 0;
    for (const char *name : {"Semester", "Sjuk", "Schema", "Skatt", "Övrigt"}) {
        worklog::Topic topic;
        topic.name = QString::fromUtf8(name);
        topic.position = position++;
        topic.type = type;
        const TopicId id = given(cases.save(topic));
        if (topic.name != QStringLiteral("Semester"))
            continue;
        worklog::Topic saved;
        saved.parent = id;
        saved.name = QStringLiteral("Sparade dagar");
        given(cases.save(saved));
    }
}

} // namespace paybench::ui
