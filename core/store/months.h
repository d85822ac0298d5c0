// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/month_step.h"
#include "core/reports/month_basis.h"

#include <optional>
#include <set>
#include <vector>

// What is kept of months: milestones, steps done, corrections, the centre's cost, and the closed months.

namespace paybench::store {

class Database;

// A closing and, if it was undone, who reopened the month and why. The hash is over the closing before it.
struct Closing {
    ClosingId id;
    Month month;
    QDateTime at; // UTC
    QString who;
    QString hash;
    QString hashBefore;
    QDateTime reopenedAt; // UTC; invalid: still closed
    QString reopenedBy;
    QString reopenedWhy;

    bool isClosed() const { return !reopenedAt.isValid(); }
};

class Months {
public:
    explicit Months(Database &db)
        : m_db(db)
    { }

    Result<std::vector<directory::MilestoneMark>> milestones(Month month) const;
    Done mark(const directory::MilestoneMark &mark); // over an earlier one
    Done unmark(Month month, directory::Milestone milestone);

    Result<std::vector<directory::StepTemplate>> templates() const; // in their order
    Result<directory::StepTemplateId> save(const directory::StepTemplate &step);
    Done remove(directory::StepTemplateId step); // refused when it has been signed off in some month
    Result<std::vector<directory::StepDone>> done(Month month) const;
    Done save(const directory::StepDone &done); // over an earlier one of the same step, customer and month
    Done remove(const directory::StepDone &done);

    Result<std::vector<reports::Correction>> corrections(Month charged) const;
    Result<std::vector<reports::Correction>> correctionsOf(Month corrected) const;
    Result<CorrectionId> save(const reports::Correction &correction); // charged in an open month
    Done remove(CorrectionId correction);

    Result<std::optional<Money>> cost(Month month) const;
    Done setCost(Month month, const std::optional<Money> &cost);

    Result<std::vector<Closing>> closings() const; // oldest first, reopened ones included
    Result<std::set<Month>> closed() const;
    Result<std::optional<Month>> lastClosed() const; // the latest month that is closed
    // Freezes the basis. Refused when the month is closed or something blocks. A barrier: it is reopened, not undone.
    Result<ClosingId> close(const reports::MonthBasis &basis, const QString &who, const QDateTime &at);
    Done reopen(Month month, const QString &who, const QString &reason, const QDateTime &at);
    Result<std::optional<reports::MonthBasis>> frozenBasis(Month month) const; // nothing: the month is open

private:
    Database &m_db;
};

} // namespace paybench::store
