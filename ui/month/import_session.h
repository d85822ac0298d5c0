// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/jobs/work.h"
#include "ui/month/import_answers.h"
#include "ui/month/import_preview.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

// One list on its way in: read, judged, answered, written. It knows no widget; the panel shows what it says.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

class LargeStep;
class Steps;

class ImportSession : public QObject {
    Q_OBJECT

public:
    ImportSession(store::Database &db, Steps &steps, QObject *parent = nullptr);
    ~ImportSession() override;

    // Small files are read at once, and what is wrong is returned; large ones as a job, and failed() tells.
    Done open(const QString &path);
    Done openText(const QString &text, const QString &name);
    void close();

    SharedPreview preview() const { return m_preview; } // none: no file is open
    const ImportSource &source() const { return m_source; }
    const std::vector<directory::ImportProfile> &profiles() const { return m_profiles; }
    const ImportAnswers &answers() const { return m_answers; }
    bool isBusy() const { return m_job != nullptr; }
    bool isProfileChanged() const; // it is not stored as it is used
    bool canWrite() const;

    // Reads the same bytes again; what was open stays when that fails.
    void readBy(const directory::ImportProfile &profile);
    void setAnswers(const ImportAnswers &answers);
    // What the totals would be. Nothing for lists that are too large to judge while somebody types.
    std::optional<directory::Totals> tried(const ImportAnswers &answers) const;
    Result<std::vector<reports::Correction>> corrections(const directory::IntakeRow &row) const;

    // Under another profile's name it takes that one's place.
    Done saveProfile(const QString &name);
    void write();

signals:
    void changed(); // preview, answers, or whether something runs
    void failed(const paybench::Error &error);
    void written(const std::vector<paybench::Month> &months);
    void jobStarted(paybench::ui::Work *work);

private:
    struct Outcome;

    Done start(const ImportSource &source, const QString &path, const std::optional<directory::ImportProfile> &chosen);
    Done take(Outcome outcome);
    Done judge(ReadImport read);
    Done judgeAgain();
    void show(SharedPreview preview);
    void follow(Work *job);
    void endJob();
    Done report(const Error &error);
    void finish(const Done &done);
    Done readProfiles();

    store::Database &m_db;
    Steps &m_steps;
    ImportSource m_source;
    std::vector<directory::ImportProfile> m_profiles;
    ImportAnswers m_answers;
    SharedPreview m_preview;
    QPointer<Work> m_job;
    LargeStep *m_writing;
};

} // namespace paybench::ui
