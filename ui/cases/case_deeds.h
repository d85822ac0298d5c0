// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/cases.h"
#include "ui/cases/case_book.h"
#include "ui/undo/edits.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

// What can be done with a case: one named step each, on the case as it stands in the file at that moment, so that what others
// have done meanwhile stays.

namespace paybench::ui {

class CaseDeeds : public QObject {
    Q_OBJECT

public:
    CaseDeeds(Edits &edits, const CaseBook &book, std::function<PersonId()> seated, QObject *parent);

    bool claim(CaseId id);
    bool release(CaseId id);
    Done wait(CaseId id, const QString &note);
    bool resume(CaseId id);
    Done handOver(CaseId id, PersonId to, GroupId group, const QString &note);
    Done toSecondLine(CaseId id, GroupId group);
    Done refer(CaseId id, ReferralId to, const QString &referTo);
    bool answer(CaseId id, const QString &answer, CaseId answeredFrom);
    Done reopen(CaseId id, const QString &reason);
    bool remove(CaseId id);
    Result<CaseId> add(worklog::Case one); // by who sits here
    // Changes what the function changes: question, answer, caller … Nothing to save is no step.
    Done change(CaseId id, const std::function<QString(const QString &title)> &name, const std::function<void(worklog::Case &)> &change);
    std::optional<worklog::Case> stored(CaseId id) const; // as the file has it now; none: it cannot be read

    void askHandOver(CaseId id, PersonId to, QWidget *parent);
    void askRefer(CaseId id, ReferralId to, QWidget *parent);
    void askWait(CaseId id, QWidget *parent);
    void askReopen(CaseId id, QWidget *parent);
    void askNew(QWidget *parent);

signals:
    void failed(const paybench::Error &error);
    void said(const QString &sentence); // a warning that stopped nothing
    void added(paybench::CaseId id);

private:
    using Step = std::function<worklog::CaseStep(const worklog::Case &, PersonId by, std::int64_t now)>;
    Done run(CaseId id, const std::function<QString(const QString &title)> &name, const Step &step);
    bool told(const Done &done);
    std::int64_t now() const;

    Edits &m_edits;
    const CaseBook &m_book;
    std::function<PersonId()> m_seated;
};

} // namespace paybench::ui
