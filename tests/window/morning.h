// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/check.h"
#include "tests/core/store/log_centre.h"
#include "tests/window/screen.h"

#include <QFile>

#include <algorithm>
#include <memory>

// The centre of journey J6 in a file, and what the tests read in it afterwards.

namespace paybench::window {

inline QString clockOf(std::int64_t second)
{
    return QDateTime::fromSecsSinceEpoch(second, centreZone()).time().toString(QStringLiteral("HH:mm:ss"));
}

// 6 October 2026. Greta Holm has called four times about Semester in thirty days, Gregor Ask once; Eva trains group Öst.
class Morning {
public:
    Morning()
        : m_file(m_folder.filePath(QStringLiteral("centre.paybench")))
    {
        store::test::LogCentre centre = store::test::logCentre(m_file);
        for (const char *name : {"Skatt", "Övrigt"})
            store::test::addTopic(centre.db, QString::fromUtf8(name));
        for (directory::Group group : given(store::People(centre.db).groups())) {
            group.trainers = {{day("2020-01-01"), personNamed(centre.db, QStringLiteral("Eva"))}};
            given(store::People(centre.db).save(group));
        }
        given(store::Customers(centre.db).save(
            directory::Referral{{}, centre.norrby, QStringLiteral("Ledighet"), QStringLiteral("Norrby HR"), QStringLiteral("08-465 004 01"), {}}));
        for (const char *at : {"2026-09-14 10:00", "2026-09-21 10:00", "2026-09-28 10:00", "2026-10-02 10:00"}) {
            centre.now(at);
            given(done(store::Logs(centre.db).log(store::test::callOf(centre, 300))));
        }
        worklog::Logged gregor = store::test::callOf(centre, 180);
        gregor.contact.contact = centre.gregor;
        gregor.contact.unit = gregor.entry.unit = centre.homeCare;
        gregor.contact.customer = gregor.entry.customer = centre.soderby;
        gregor.contact.topic = centre.rota;
        given(done(store::Logs(centre.db).log(gregor)));
    }

    QString file() const { return m_file; }
    store::Database openedToWrite() const { return given(store::Database::open(m_file)); }
    // For reading, again and again while the program writes: it stays open, so that nobody has to wait for a look.
    store::Database &reading() const
    {
        if (!m_reading) {
            store::Opening opening;
            opening.look = store::Look::None;
            m_reading = std::make_unique<store::Database>(given(store::Database::open(m_file, store::OpenMode::Read, opening)));
        }
        return *m_reading;
    }

    std::vector<worklog::Case> cases() const // of the day and the day after, by id
    {
        store::Database &db = reading();
        auto cases = given(store::Cases(db).openedIn({utc("2026-10-05 00:00"), utc("2026-10-08 00:00")}));
        std::sort(cases.begin(), cases.end(), [](const auto &a, const auto &b) { return a.id.value < b.id.value; });
        return cases;
    }
    std::vector<worklog::Entry> entries(const QString &person) const // of the day and the day after, by start
    {
        store::Database &db = reading();
        std::vector<worklog::Entry> logged;
        for (const worklog::Entry &one : given(store::Logs(db).entries(personNamed(db, person), {utc("2026-10-05 00:00"), utc("2026-10-08 00:00")}))) {
            if (!one.order) // but for the hours of the small centre's work orders
                logged.push_back(one);
        }
        return logged;
    }
    worklog::Timer timer(const QString &person) const
    {
        store::Database &db = reading();
        return given(store::Logs(db).timer(personNamed(db, person)));
    }
    std::size_t needs() const
    {
        store::Database &db = reading();
        return given(store::Trainings(db).needs()).size();
    }
    QString callerOf(const worklog::Case &one) const
    {
        store::Database &db = reading();
        for (const directory::Contact &contact : given(store::Customers(db).contacts())) {
            if (contact.id == one.contact)
                return contact.name;
        }
        return {};
    }
    QString topicOf(const worklog::Case &one) const
    {
        store::Database &db = reading();
        for (const worklog::Topic &topic : given(store::Cases(db).topics())) {
            if (topic.id == one.topic)
                return topic.name;
        }
        return {};
    }
    bool isSound() const // also rolls back what a killed program had begun
    {
        m_reading.reset();
        const auto findings = given(store::checkFile(m_file));
        for (const store::Finding &finding : findings)
            UNSCOPED_INFO(finding.what.toStdString() << ": " << finding.detail.toStdString());
        return findings.empty();
    }
    bool isEverywhereWithout(const QByteArray &text) const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) && !file.readAll().contains(text);
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
    mutable std::unique_ptr<store::Database> m_reading;
};

inline QStringList notesOf(const std::vector<worklog::Case> &cases)
{
    QStringList notes;
    for (const worklog::Case &one : cases)
        notes << one.note;
    return notes;
}

// The words that start the program at that moment, as that person; the clock stands still there.
inline QStringList at(const char *moment, const char *person)
{
    return {QStringLiteral("--today"), QString::fromLatin1(moment), QStringLiteral("--person"), QString::fromUtf8(person)};
}

} // namespace paybench::window
