// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/import_profile.h"
#include "core/staffing/contact_intake.h"
#include "ui/jobs/work.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <optional>
#include <vector>

// A file of counted calls or e-mails on its way in: read, judged, confirmed, written. It knows no widget.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

class LargeStep;
class Steps;

// A file as one of the profiles reads it.
struct ReadContacts {
    QString name;
    QByteArray bytes;
    directory::ImportProfile profile; // without an id: as the headings say
    staffing::ContactFile file;
};

class ContactImportSession : public QObject {
    Q_OBJECT

public:
    ContactImportSession(store::Database &db, Steps &steps, QObject *parent = nullptr);
    ~ContactImportSession() override;

    // Small files are read at once, large ones as a job; changed() or failed() tells how it went.
    void open(const QString &path);
    void readBy(qint64 profile); // 0: as the headings say

    bool isOpen() const { return m_read.has_value(); }
    bool isBusy() const { return m_job != nullptr; }
    bool isWriting() const;
    bool canWrite() const;
    const ReadContacts &read() const { return *m_read; }
    const staffing::ContactIntake &intake() const { return m_intake; }
    const std::vector<directory::ImportProfile> &profiles() const { return m_profiles; }

    bool isConfirmed(qint64 line) const { return m_decisions.confirmed.count(line) != 0; }
    void confirm(qint64 line, bool yes);
    void confirmAll();
    int toConfirm() const; // held rows that may be confirmed

    Done saveProfile(const QString &name);
    void write();

signals:
    void changed();
    void failed(const paybench::Error &error);
    void written(const QString &step);
    void jobStarted(paybench::ui::Work *work);

private:
    struct Outcome;

    void start(const QString &path, std::optional<directory::ImportProfile> chosen);
    void take(Outcome outcome);
    Done judge();
    void follow(Work *job);
    Done readProfiles();

    store::Database &m_db;
    Steps &m_steps;
    LargeStep *m_writing;
    std::vector<directory::ImportProfile> m_profiles;
    QTimeZone m_zone;
    std::optional<ReadContacts> m_read;
    staffing::ContactIntake m_intake;
    staffing::ContactDecisions m_decisions;
    QString m_step;
    QPointer<Work> m_job;
};

} // namespace paybench::ui
