// SPDX-License-Identifier: MPL-2.0
#include "core/store/closing.h"

#include "core/basics/format.h"
#include "core/store/backups.h"
#include "core/store/control_totals.h"
#include "core/store/database.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"

#include <QCoreApplication>
#include <QStringList>

namespace paybench::store {

namespace {

Error inTheWay(Month month, const std::vector<QString> &sentences)
{
    const QStringList all(sentences.begin(), sentences.end());
    return {Error::Kind::Invalid,
            QCoreApplication::translate("store", "%1 cannot be closed, and nothing was changed: %Ln thing(s) stand in the way.",
                                        nullptr, int(sentences.size()))
                .arg(format::monthName(month)),
            all.join(u'\n')};
}

Done mayStillBeClosed(Month month, const Result<std::set<Month>> &closed)
{
    if (!closed)
        return closed.error();
    if (!closed->count(month))
        return {};
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("store", "%1 is closed already, so nothing was changed. Reopen the month to "
                                                      "close it again.")
                     .arg(format::monthName(month)),
                 {}};
}

// Cases go on while a month is closed; only what is invoiced is looked at.
reports::MonthBasis withoutLog(reports::MonthBasis basis)
{
    basis.log = {};
    return basis;
}

// While the backup was made another window may have imported or logged; what nobody has looked at is not frozen.
Done asMadeReady(Database &db, const reports::MonthBasis &ready)
{
    const auto now = basisOf(db, ready.month);
    if (!now)
        return now.error();
    if (reports::frozen(withoutLog(*now)) == reports::frozen(withoutLog(ready)))
        return {};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("store", "%1 has changed since it was looked at, so it was not closed. Look at it as it is now "
                                                      "and close it again.")
                     .arg(format::monthName(ready.month)),
                 {}};
}

} // namespace

std::vector<QString> obstacles(const reports::MonthBasis &basis)
{
    std::vector<QString> sentences;
    for (const reports::Finding &finding : basis.findings) {
        if (finding.severity == reports::Finding::Severity::Blocking)
            sentences.push_back(finding.text);
    }
    return sentences;
}

QString signature(const Database &db)
{
    return db.who().name.isEmpty() ? db.who().account : db.who().name;
}

Result<reports::MonthBasis> readyToClose(Database &db, Month month)
{
    if (const Done open = mayStillBeClosed(month, Months(db).closed()); !open)
        return open.error();
    auto basis = basisOf(db, month);
    if (!basis)
        return basis;
    if (!basis->canClose())
        return inTheWay(month, obstacles(*basis));
    // A centre that lives in memory only has no file to copy.
    if (db.path().startsWith(u':'))
        return basis;
    if (const auto backup = makeBackup(db, controlFindings); !backup)
        return backup.error();
    return basis;
}

Done closeReady(Database &db, const reports::MonthBasis &basis)
{
    const auto close = [&]() -> Done {
        if (const Done same = asMadeReady(db, basis); !same)
            return same;
        return done(Months(db).close(basis, signature(db), db.now()));
    };
    return db.step(QCoreApplication::translate("store", "Close %1").arg(format::monthName(basis.month)), close, {true});
}

Result<reports::MonthBasis> closeMonth(Database &db, Month month)
{
    const auto basis = readyToClose(db, month);
    if (!basis)
        return basis;
    if (const Done closed = closeReady(db, *basis); !closed)
        return closed.error();
    return basis;
}

} // namespace paybench::store
