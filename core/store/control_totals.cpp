// SPDX-License-Identifier: MPL-2.0
#include "core/store/control_totals.h"

#include "core/basics/format.h"
#include "core/reports/month_basis.h"
#include "core/store/saving.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

using Findings = std::vector<Finding>;

// What a batch says of itself beside what its rows add up to.
struct BatchTotals {
    QString file;
    qint64 rowsSaid = 0;
    qint64 rowsThere = 0;
    qint64 payslipsSaid = 0;
    qint64 payslipsThere = 0;
};

BatchTotals readBatchTotals(const QSqlRecord &record)
{
    return {record.value("file").toString(), record.value("row_count").toLongLong(),
            record.value("rows_there").toLongLong(), record.value("payslips").toLongLong(),
            record.value("payslips_there").toLongLong()};
}

struct FrozenMonth {
    Month month;
    QByteArray frozen;
    QString hash;
    QString hashBefore;
};

FrozenMonth readFrozenMonth(const QSqlRecord &record)
{
    return {monthOf(record.value("month")), record.value("frozen").toString().toUtf8(), record.value("hash").toString(),
            record.value("hash_before").toString()};
}

QString readStray(const QSqlRecord &record)
{
    return QStringLiteral("%1 %2").arg(record.value(0).toString(), record.value(1).toString());
}

Done checkBatches(const Database &db, Findings &findings)
{
    const auto batches = db.rows(R"(
        select b.file, b.row_count, b.payslips, count(v.id) as rows_there,
          coalesce(sum(case when v.service in ('payslip', 'deviation_payslip', 'presence_payslip', 'round_the_clock_payslip')
                       then v.count end), 0) as payslips_there
        from import_batch b left join volume v on v.import_id = b.id group by b.id order by b.id)",
                                 {}, readBatchTotals);
    if (!batches)
        return batches.error();
    for (const BatchTotals &batch : *batches) {
        if (batch.rowsSaid == batch.rowsThere && batch.payslipsSaid == batch.payslipsThere)
            continue;
        findings.push_back(
            {QCoreApplication::translate(
                 "store",
                 "The volumes from %1 do not add up to what was imported: something was changed "
                 "outside the program.")
                 .arg(batch.file),
             QCoreApplication::translate("store", "Imported: rows %1, payslips %2. In the file: rows %3, payslips %4.")
                 .arg(format::number(batch.rowsSaid), format::number(batch.payslipsSaid),
                      format::number(batch.rowsThere), format::number(batch.payslipsThere))});
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

void checkFrozenMonth(const FrozenMonth &closing, Findings &findings)
{
    const auto basis = reports::thawed(closing.frozen);
    if (!basis) {
        findings.push_back({QCoreApplication::translate("store", "The closed month %1 cannot be read.")
                                .arg(format::monthName(closing.month)),
                            basis.error().message});
        return;
    }
    for (const reports::Invoice &invoice : basis->invoices)
        checkInvoice(invoice, closing.month, findings);
}

Done checkChain(const Database &db, Findings &findings)
{
    const auto closings =
        db.rows(R"(select month, frozen, hash, hash_before from closing order by id)", {}, readFrozenMonth);
    if (!closings)
        return closings.error();
    QString before;
    for (const FrozenMonth &closing : *closings) {
        const QString hash = reports::chained(before, closing.month, closing.frozen);
        if (closing.hashBefore != before || closing.hash != hash)
            findings.push_back(
                {QCoreApplication::translate("store",
                                             "The closed month %1 is not as it was closed: it was changed "
                                             "outside the program.")
                     .arg(format::monthName(closing.month)),
                 QStringLiteral("%1 ≠ %2").arg(closing.hash, hash)});
        checkFrozenMonth(closing, findings);
        before = closing.hash;
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

} // namespace

Result<std::vector<Finding>> controlFindings(const Database &db)
{
    Findings findings;
    if (const Done batches = checkBatches(db, findings); !batches)
        return batches.error();
    if (const Done chain = checkChain(db, findings); !chain)
        return chain.error();
    if (const Done strays = checkStrays(db, findings); !strays)
        return strays.error();
    return findings;
}

} // namespace paybench::store
