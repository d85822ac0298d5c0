// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/cases.h"
#include "core/store/customers.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "core/store/trainings.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/log/line_edit.h"
#include "ui/log/log_desk.h"
#include "ui/log/log_input.h"
#include "ui/log/log_page.h"
#include "ui/log/quick_line.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// The page Log of journey J6: Anna, Tuesday 6 October 2026. Her registration runs since 08:44; Greta Holm has called four times
// about Semester in thirty days, Gregor Ask once. The clock stands where the test sets it.

namespace paybench::ui {

struct LogBench {
    explicit LogBench(bool hasPast = true, const char *now = "2026-10-06 09:12:30")
        : second(utcOf(now)), path(folder.filePath(QStringLiteral("centre.paybench"))), db(made()), steps(db)
    {
        fill(hasPast);
        open();
    }

    static std::int64_t utcOf(const char *local)
    {
        static const QTimeZone zone("Europe/Stockholm");
        const QDateTime read = moment(local);
        return QDateTime(read.date(), read.time(), zone).toSecsSinceEpoch();
    }

    store::Opening opening() const
    {
        store::Opening opening;
        opening.who = {QStringLiteral("anna"), QStringLiteral("Anna")};
        opening.clock = [this] { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
        return opening;
    }

    store::Database made()
    {
        static const bool dressed = [] {
            dress(*qApp);
            return true;
        }();
        Q_UNUSED(dressed)
        store::Database file = given(store::Database::create(path, opening()));
        fillSmallCentreBeforeImport(file);
        return file;
    }

    // The page is made anew: as when the program is started again.
    void open()
    {
        page.reset();
        desk.reset();
        desk = std::make_unique<LogDesk>(db, steps, [this] { return seated; }, folder.filePath(QStringLiteral("queue")));
        page = std::make_unique<LogPage>(*desk);
        QObject::connect(&steps, &Steps::changed, page.get(), [this] { page->markStale(); });
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString &text) { said << text; });
        QObject::connect(page.get(), &Page::goTo, page.get(), [this](const QString &to, const QVariant &) { went << to; });
        QObject::connect(&steps, &Steps::ran, page.get(), [this](const QString &name) { ran << name; });
        page->resize(1092, 740);
        page->show();
        QApplication::processEvents();
    }

    TopicId topic(const QString &name, const QStringList &words = {})
    {
        worklog::Topic one;
        one.name = name;
        one.words = words;
        one.position = ++position;
        return given(store::Cases(db).save(one));
    }

    void caller(const QString &name, CustomerId customer, UnitId unit)
    {
        directory::Contact contact;
        contact.name = name;
        contact.customer = customer;
        contact.unit = unit;
        contact.function = QStringLiteral("rapportör");
        given(store::Customers(db).save(contact));
    }

    // Somebody with a long name, who sits in it.
    void unitNamed(const QString &name)
    {
        const CustomerId soderby = customerNamed(db, QStringLiteral("Söderby kommun"));
        given(db.step(QStringLiteral("Unit"), [&]() -> Done {
            caller(QStringLiteral("Rosmarie Hallström-Lindeberg av Söderby"), soderby, unit(name, soderby, QStringLiteral("Väst")));
            return {};
        }));
        emit steps.changed();
        QApplication::processEvents();
    }

    UnitId unit(const QString &name, CustomerId customer, const QString &group)
    {
        directory::Unit one;
        one.name = name;
        one.customer = customer;
        for (const directory::Group &each : given(store::People(db).groups())) {
            if (each.name == group)
                one.groups = {{day("2026-01-01"), each.id}};
        }
        return given(store::Customers(db).save(one));
    }

    void fill(bool hasPast)
    {
        seated = personNamed(db, QStringLiteral("Anna"));
        given(db.step(QStringLiteral("Journey J6"), [&]() -> Done {
            for (directory::Group group : given(store::People(db).groups())) {
                if (group.name == QStringLiteral("Öst")) {
                    group.trainers = {{day("2026-01-01"), personNamed(db, QStringLiteral("Eva"))}};
                    given(store::People(db).save(group));
                }
            }
            const CustomerId norrby = customerNamed(db, QStringLiteral("Norrby kommun"));
            const CustomerId soderby = customerNamed(db, QStringLiteral("Söderby kommun"));
            caller(QStringLiteral("Greta Holm"), norrby, unit(QStringLiteral("Skola Öst"), norrby, QStringLiteral("Öst")));
            caller(QStringLiteral("Gregor Ask"), soderby, unit(QStringLiteral("Hemtjänst"), soderby, QStringLiteral("Väst")));
            given(store::Customers(db).save(directory::Referral{{}, norrby, QStringLiteral("Ledighet"), QStringLiteral("Norrby HR"), QStringLiteral("08-465 004 01"), {}}));
            semester = topic(QStringLiteral("Semester"), {QStringLiteral("ledighet")});
            topic(QStringLiteral("Sjuk"), {QStringLiteral("karens")});
            topic(QStringLiteral("Schema"));
            topic(QStringLiteral("Skatt"));
            topic(QStringLiteral("Övrigt"));
            return {};
        }));
        if (hasPast)
            addPast();
    }

    // Four calls, and the registration that runs.
    void addPast()
    {
        LogDesk earlier(db, steps, [this] { return seated; }, folder.filePath(QStringLiteral("queue")));
        const std::int64_t now = second;
        for (const char *at : {"2026-09-14 10:00", "2026-09-21 10:00", "2026-09-28 10:00", "2026-10-02 10:00"}) {
            second = utcOf(at);
            REQUIRE(earlier.lines().save({QStringLiteral("greta sem 5"), {}, second - 300, {}, {}}).kept == SavedDraft::Kept::Saved);
        }
        second = utcOf("2026-10-06 08:44:00");
        REQUIRE(earlier.timer().start({QStringLiteral("Absences Norrby"), worklog::Activity::Registration, customerNamed(db, QStringLiteral("Norrby kommun")), {}, {}}));
        second = now;
    }

    QuickLine &line() { return page->input().line(); }
    LineEdit &edit() { return *line().findChild<LineEdit *>(QStringLiteral("quickLine")); }
    void type(const char *keys) { typeInto(edit(), QString::fromUtf8(keys)); }
    // QTest knows no keys for å, ä and ö.
    static void typeInto(QWidget &widget, const QString &keys)
    {
        for (const QChar key : keys) {
            QKeyEvent press(QEvent::KeyPress, key.toUpper().unicode(), Qt::NoModifier, QString(key));
            QApplication::sendEvent(&widget, &press);
            QKeyEvent release(QEvent::KeyRelease, key.toUpper().unicode(), Qt::NoModifier, QString(key));
            QApplication::sendEvent(&widget, &release);
        }
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&edit(), Qt::Key(key), modifiers); }
    void enter(const char *keys)
    {
        type(keys);
        press(Qt::Key_Return);
    }
    void trigger(const char *id) { page->action(QLatin1String(id))->trigger(); }
    std::vector<worklog::Case> casesOfDay()
    {
        return given(store::Cases(db).openedIn({utcOf("2026-10-06 00:00"), utcOf("2026-10-07 00:00")}));
    }
    std::vector<worklog::Entry> entriesOfDay()
    {
        return given(store::Logs(db).entries(seated, {utcOf("2026-10-06 00:00"), utcOf("2026-10-07 00:00")}));
    }
    worklog::Timer timer() { return given(store::Logs(db).timer(seated)); }
    template <class T> T *part(const char *name) { return page->findChild<T *>(QLatin1String(name)); }

    QTemporaryDir folder;
    std::int64_t second;
    QString path;
    PersonId seated;
    store::Database db;
    Steps steps;
    TopicId semester;
    int position = 0;
    QStringList said, went, ran;
    std::unique_ptr<LogDesk> desk;
    std::unique_ptr<LogPage> page;
};

inline QString clockText(std::int64_t from, std::int64_t to)
{
    static const QTimeZone zone("Europe/Stockholm");
    const auto clock = [](std::int64_t at) { return QDateTime::fromSecsSinceEpoch(at, zone).time().toString(QStringLiteral("HH:mm:ss")); };
    return clock(from) + u'-' + clock(to);
}

} // namespace paybench::ui
