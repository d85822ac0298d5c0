// SPDX-License-Identifier: MPL-2.0
#include "core/store/control_totals.h"

#include "core/basics/format.h"
#include "core/reports/month_basis.h"
#include "core/store/case_text.h"
#include "core/store/demand_checks.h"
#include "core/store/rota_checks.h"
#include "core/store/saving.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <unordered_map>

namespace paybench::store {

namespace {

using Findings = std::vector<Finding>;

// What a batch says of itself.
struct BatchTotals {
    qint64 id = 0;
    QString file;
    qint64 rows = 0;
    qint64 payslips = 0;
};

BatchTotals readBatchTotals(const QSqlRecord &record)
{
    return {record.value("id").toLongLong(), record.value("file").toString(), record.value("row_count").toLongLong(),
            record.value("payslips").toLongLong()};
}

// What its rows add up to.
struct RowTotals {
    qint64 rows = 0;
    qint64 payslips = 0;
};

// In one walk over the rows as they lie: grouping by SQL would look up each of them by its batch.
Result<std::unordered_map<qint64, RowTotals>> rowTotals(const Database &db)
{
    auto rows = Statement::prepare(db.session().handle, R"(
        select import_id, case when service in ('payslip', 'deviation_payslip', 'presence_payslip', 'round_the_clock_payslip')
          then count else 0 end from volume not indexed where import_id is not null)");
    if (!rows)
        return rows.error();
    std::unordered_map<qint64, RowTotals> totals;
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row)
            return row.error();
        if (!*row)
            return totals;
        RowTotals &batch = totals[rows->integer(0)];
        ++batch.rows;
        batch.payslips += rows->integer(1);
    }
}

enum class Depth { Seals, Sums };

constexpr std::size_t monthsInUse = 12; // closings whose texts are hashed at each opening

struct SealedMonth {
    qint64 id = 0;
    Month month;
    QString hash;
    QString hashBefore;
};

SealedMonth readSealedMonth(const QSqlRecord &record)
{
    return {record.value("id").toLongLong(), monthOf(record.value("month")), record.value("hash").toString(),
            record.value("hash_before").toString()};
}

Result<QByteArray> frozenText(const Database &db, qint64 closing)
{
    auto row = Statement::prepare(db.session().handle, "select frozen from closing where id = ?1");
    if (!row)
        return row.error();
    row->bind(1, closing);
    const Result<bool> found = row->next();
    if (!found)
        return found.error();
    return *found ? row->text(0) : QByteArray();
}

QString readStray(const QSqlRecord &record)
{
    return QStringLiteral("%1 %2").arg(record.value(0).toString(), record.value(1).toString());
}

Done checkBatches(const Database &db, Findings &findings)
{
    const auto batches = db.rows("select id, file, row_count, payslips from import_batch order by id", {}, readBatchTotals);
    auto there = rowTotals(db);
    if (!batches || !there)
        return batches ? there.error() : batches.error();
    for (const BatchTotals &batch : *batches) {
        const RowTotals found = (*there)[batch.id];
        if (batch.rows == found.rows && batch.payslips == found.payslips)
            continue;
        findings.push_back(
            {QCoreApplication::translate(
                 "store",
                 "The volumes from %1 do not add up to what was imported: something was changed "
                 "outside the program.")
                 .arg(batch.file),
             QCoreApplication::translate("store", "Imported: rows %1, payslips %2. In the file: rows %3, payslips %4.")
                 .arg(format::number(batch.rows), format::number(batch.payslips), format::number(found.rows),
                      format::number(found.payslips))});
    }
    return {};
}

Money sumOfLines(const reports::Invoice &invoice)
{
    Money sum;
    for (const pricing::Line &line : invoice.lines)
        sum += line.amount;
    return sum;
}

QString figures(Money parts, Money whole)
{
    return QCoreApplication::translate("store", "The parts are %1, the whole is %2.")
        .arg(format::amount(parts), format::amount(whole));
}

void checkInvoice(const reports::Invoice &invoice, Month month, Findings &findings)
{
    const Money lines = sumOfLines(invoice);
    if (lines != invoice.net)
        findings.push_back(
            {QCoreApplication::translate("store", "The lines for %1 in the closed month %2 do not add up to its sum.")
                 .arg(invoice.name, format::monthName(month)),
             figures(lines, invoice.net)});
    const Money whole = invoice.net + invoice.vatAmount;
    if (whole != invoice.total)
        findings.push_back(
            {QCoreApplication::translate("store",
                                         "Sum and VAT for %1 in the closed month %2 do not add up to the "
                                         "amount to pay.")
                 .arg(invoice.name, format::monthName(month)),
             figures(whole, invoice.total)});
}

void checkSums(Month month, const QByteArray &frozen, Findings &findings)
{
    const auto basis = reports::thawed(frozen);
    if (!basis) {
        findings.push_back(
            {QCoreApplication::translate("store", "The closed month %1 cannot be read.").arg(format::monthName(month)),
             basis.error().message});
        return;
    }
    for (const reports::Invoice &invoice : basis->invoices)
        checkInvoice(invoice, month, findings);
}

// Each closing names the hash of the one before it. At an opening only the texts of the last year are hashed, because ten
// years of them are large: an older one is hashed when it is read, with every backup, and by a check.
Done checkChain(const Database &db, Depth depth, Findings &findings)
{
    const auto months = db.rows("select id, month, hash, hash_before from closing order by id", {}, readSealedMonth);
    if (!months)
        return months.error();
    QString before;
    for (std::size_t at = 0; at < months->size(); ++at) {
        const SealedMonth &sealed = (*months)[at];
        QString hash = sealed.hashBefore == before ? sealed.hash : before;
        const bool isHashed = depth == Depth::Sums || at + monthsInUse >= months->size();
        const auto frozen = isHashed ? frozenText(db, sealed.id) : Result<QByteArray>(QByteArray());
        if (!frozen)
            return frozen.error();
        if (isHashed && sealed.hashBefore == before)
            hash = reports::chained(before, sealed.month, *frozen);
        if (hash != sealed.hash)
            findings.push_back({changedOutside(sealed.month), QStringLiteral("%1 ≠ %2").arg(sealed.hash, hash)});
        if (depth == Depth::Sums)
            checkSums(sealed.month, *frozen, findings);
        before = sealed.hash;
    }
    return {};
}

Done checkStrays(const Database &db, Findings &findings)
{
    const auto strays = db.rows(R"(
        select 'volume', v.id from volume v join unit u on u.id = v.unit_id where u.customer_id <> v.customer_id
        union all
        select 'contact', c.id from contact c join unit u on u.id = c.unit_id where u.customer_id <> c.customer_id
        union all
        select 'tier', t.id from tier t where not exists (select 1 from price_row p where p.id = t.price_row_id)
        union all
        select 'volume', v.id from volume v
        where v.import_id is not null and not exists (select 1 from import_batch b where b.id = v.import_id))",
                                {}, readStray);
    if (!strays)
        return strays.error();
    for (const QString &stray : *strays)
        findings.push_back(
            {QCoreApplication::translate("store", "A row belongs to nothing, or to two customers at once."), stray});
    return {};
}

Result<Findings> findingsOf(const Database &db, Depth depth)
{
    Findings findings;
    if (const Done batches = checkBatches(db, findings); !batches)
        return batches.error();
    if (const Done chain = checkChain(db, depth, findings); !chain)
        return chain.error();
    if (const Done strays = checkStrays(db, findings); !strays)
        return strays.error();
    return findings;
}

} // namespace

QString changedOutside(Month month)
{
    return QCoreApplication::translate("store",
                                       "The closed month %1 is not as it was closed: it was changed "
                                       "outside the program.")
        .arg(format::monthName(month));
}

Result<std::vector<Finding>> sealFindings(const Database &db)
{
    return findingsOf(db, Depth::Seals);
}

Result<std::vector<Finding>> controlFindings(const Database &db)
{
    auto findings = findingsOf(db, Depth::Sums);
    for (const auto &more : {demandFindings(db), rotaFindings(db), textFindings(db)}) {
        if (!findings || !more)
            return findings ? more : findings;
        findings->insert(findings->end(), more->begin(), more->end());
    }
    return findings;
}

} // namespace paybench::store
