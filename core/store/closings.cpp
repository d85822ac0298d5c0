// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/control_totals.h"
#include "core/store/months.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>

// Closed months: frozen texts in a chain of hashes. Nothing is ever taken out of the chain; a month that was reopened
// and closed again stands in it twice.

namespace paybench::store {

namespace {

using reports::MonthBasis;

Closing readClosing(const QSqlRecord &record)
{
    Closing closing;
    closing.id = {record.value("id").toLongLong()};
    closing.month = monthOf(record.value("month"));
    closing.at = momentOf(record.value("at"));
    closing.who = record.value("who").toString();
    closing.hash = record.value("hash").toString();
    closing.hashBefore = record.value("hash_before").toString();
    closing.reopenedAt = momentOf(record.value("reopened_at"));
    closing.reopenedBy = record.value("reopened_by").toString();
    closing.reopenedWhy = record.value("reopened_why").toString();
    return closing;
}

struct FrozenText {
    QByteArray text;
    QString hash;
    QString hashBefore;
};

FrozenText readFrozen(const QSqlRecord &record)
{
    return {record.value("frozen").toString().toUtf8(), record.value("hash").toString(), record.value("hash_before").toString()};
}

Error alreadyClosed(Month month)
{
    return refused(
        QCoreApplication::translate("store",
                                    "%1 is closed already, so nothing was changed. Reopen the month to close it "
                                    "again.")
            .arg(format::monthName(month)));
}

Error notClosed(Month month)
{
    return refused(
        QCoreApplication::translate("store", "%1 is not closed, so nothing was changed. Choose a closed month.")
            .arg(format::monthName(month)));
}

// The first thing that stands in the way.
Error blocked(const MonthBasis &basis)
{
    const auto found = std::find_if(basis.findings.begin(), basis.findings.end(), [](const reports::Finding &finding) {
        return finding.severity == reports::Finding::Severity::Blocking;
    });
    const QString why = found == basis.findings.end() ? QString() : found->text;
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate(
                     "store", "%1 was not closed, because something stands in the way: %2 Mend it first.")
                     .arg(format::monthName(basis.month), why),
                 why};
}

Done mayBeClosed(const Database &db, const MonthBasis &basis)
{
    const auto closed = closedMonths(db);
    if (!closed)
        return closed.error();
    if (closed->count(basis.month))
        return alreadyClosed(basis.month);
    return basis.canClose() ? Done() : Done(blocked(basis));
}

Result<ClosingId> writeClosing(Database &db, const Closing &closing, const QByteArray &frozen)
{
    const auto written = db.change(R"(
        insert into closing (month, at, who, frozen, hash, hash_before)
        values (:month, :at, :who, :frozen, :hash, :hash_before))",
                                   {{":month", closing.month.iso()},
                                    {":at", momentText(closing.at)},
                                    {":who", text(closing.who)},
                                    {":frozen", QString::fromUtf8(frozen)},
                                    {":hash", closing.hash},
                                    {":hash_before", text(closing.hashBefore)}});
    if (!written)
        return written.error();
    return ClosingId{*written};
}

// The page wraps a closing in its own step, which then is the barrier.
Done makeBarrier(Database &db)
{
    return paybench::done(db.change(R"(update step set barrier = 1 where id = running_step())", {}));
}

Done writeReopening(Database &db, const Closing &reopened)
{
    return paybench::done(db.change(R"(
        update closing set reopened_at = :at, reopened_by = :who, reopened_why = :why
        where month = :month and reopened_at is null)",
                                    {{":month", reopened.month.iso()},
                                     {":at", momentText(reopened.reopenedAt)},
                                     {":who", text(reopened.reopenedBy)},
                                     {":why", text(reopened.reopenedWhy)}}));
}

Done mayBeReopened(const Database &db, const Closing &reopened)
{
    if (const Done clean = withoutPersonalNumbers({reopened.reopenedWhy, reopened.reopenedBy}); !clean)
        return clean;
    if (reopened.reopenedWhy.trimmed().isEmpty())
        return refused(QCoreApplication::translate("store",
                                                   "The month was not reopened, because the reason is missing. "
                                                   "Say why it is reopened."));
    const auto closed = closedMonths(db);
    if (!closed)
        return closed.error();
    return closed->count(reopened.month) ? Done() : Done(notClosed(reopened.month));
}

} // namespace

Result<std::vector<Closing>> Months::closings() const
{
    return m_db.rows(R"(select id, month, at, who, hash, hash_before, reopened_at, reopened_by, reopened_why
                        from closing order by id)",
                     {}, readClosing);
}

Result<std::set<Month>> Months::closed() const
{
    return closedMonths(m_db);
}

Result<std::optional<Month>> Months::lastClosed() const
{
    const auto closed = closedMonths(m_db);
    if (!closed)
        return closed.error();
    return closed->empty() ? std::optional<Month>() : std::optional<Month>(*closed->rbegin());
}

Result<ClosingId> Months::close(const MonthBasis &basis, const QString &who, const QDateTime &at)
{
    if (const Done clean = withoutPersonalNumbers({who}); !clean)
        return clean.error();
    ClosingId id;
    const QString name = QCoreApplication::translate("store", "Close %1").arg(format::monthName(basis.month));
    const Done closed = m_db.step(name,
                                  [&]() -> Done {
                                      if (const Done may = mayBeClosed(m_db, basis); !may)
                                          return may;
                                      const auto before = closings();
                                      if (!before)
                                          return before.error();
                                      const QByteArray frozen = reports::frozen(basis);
                                      Closing closing;
                                      closing.month = basis.month;
                                      closing.at = at;
                                      closing.who = who;
                                      closing.hashBefore = before->empty() ? QString() : before->back().hash;
                                      closing.hash = reports::chained(closing.hashBefore, basis.month, frozen);
                                      const auto written = writeClosing(m_db, closing, frozen);
                                      if (!written)
                                          return written.error();
                                      id = *written;
                                      return makeBarrier(m_db);
                                  },
                                  {true});
    return closed ? Result<ClosingId>(id) : Result<ClosingId>(closed.error());
}

Done Months::reopen(Month month, const QString &who, const QString &reason, const QDateTime &at)
{
    Closing reopened;
    reopened.month = month;
    reopened.reopenedAt = at;
    reopened.reopenedBy = who;
    reopened.reopenedWhy = reason;
    return m_db.step(QCoreApplication::translate("store", "Reopen %1").arg(format::monthName(month)),
                     [&]() -> Done {
                         if (const Done may = mayBeReopened(m_db, reopened); !may)
                             return may;
                         if (const Done written = writeReopening(m_db, reopened); !written)
                             return written;
                         return makeBarrier(m_db);
                     },
                     {true});
}

Result<std::optional<MonthBasis>> Months::frozenBasis(Month month) const
{
    const auto found = m_db.rows(R"(select frozen, hash, hash_before from closing where month = :month and reopened_at is null)",
                                 {{":month", month.iso()}}, readFrozen);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<MonthBasis>();
    const FrozenText &frozen = found->front();
    if (reports::chained(frozen.hashBefore, month, frozen.text) != frozen.hash)
        return Error{Error::Kind::Io, changedOutside(month), frozen.hash};
    const auto basis = reports::thawed(frozen.text);
    if (!basis)
        return basis.error();
    return std::optional<MonthBasis>(*basis);
}

} // namespace paybench::store
