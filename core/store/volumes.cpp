// SPDX-License-Identifier: MPL-2.0
#include "core/store/volumes.h"

#include "core/basics/format.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace paybench::store {

namespace {

using directory::ImportBatch;
using directory::VolumeRow;

// Many rows: columns are read by their place.
VolumeRow readVolumeRow(const QSqlQuery &query)
{
    VolumeRow row;
    row.month = monthOf(query.value(0));
    row.customer = {query.value(1).toLongLong()};
    row.unit = {query.value(2).toLongLong()};
    const auto service = pricing::serviceOfKey(query.value(3).toString());
    row.service = service ? *service : pricing::Service::Payslip; // the schema accepts no other key
    row.count = query.value(4).toLongLong();
    row.import = {query.value(5).toLongLong()};
    row.line = query.value(6).toLongLong();
    return row;
}

ImportBatch readImportBatch(const QSqlRecord &record)
{
    ImportBatch batch;
    batch.id = {record.value("id").toLongLong()};
    batch.profile = record.value("profile").toString();
    batch.file = record.value("file").toString();
    batch.sha256 = record.value("sha256").toString();
    batch.at = momentOf(record.value("at"));
    batch.who = record.value("who").toString();
    batch.rows = record.value("row_count").toLongLong();
    batch.payslips = record.value("payslips").toLongLong();
    batch.control = Money::ofHundredths(record.value("control").toLongLong());
    return batch;
}

bool isPayslip(pricing::Service service)
{
    const auto *end = std::end(pricing::payslipServices);
    return std::find(std::begin(pricing::payslipServices), end, service) != end;
}

qint64 payslipsOf(const VolumeRow &row)
{
    return isPayslip(row.service) ? row.count : 0;
}

using CustomerMonth = std::pair<Month, CustomerId>;

std::set<CustomerMonth> customerMonths(const std::vector<VolumeRow> &rows)
{
    std::set<CustomerMonth> found;
    for (const VolumeRow &row : rows)
        found.insert({row.month, row.customer});
    return found;
}

Error belowZero(const VolumeRow &row)
{
    return refused(QCoreApplication::translate("store",
                                               "A volume of %1 is below 0, so nothing was saved. Give 0 or more, and "
                                               "correct a closed month by a correction line.")
                       .arg(format::monthName(row.month)));
}

Error countedTwice(const VolumeRow &row)
{
    return refused(QCoreApplication::translate("store",
                                               "The same volume of %1 is given twice, so nothing was saved. "
                                               "Keep one of the two.")
                       .arg(format::monthName(row.month)));
}

Done mayBeTaken(const Database &db, const std::vector<VolumeRow> &rows)
{
    std::set<Month> months;
    std::set<std::tuple<Month, CustomerId, UnitId, pricing::Service>> keys;
    for (const VolumeRow &row : rows) {
        if (row.count < 0)
            return belowZero(row);
        if (!keys.insert({row.month, row.customer, row.unit, row.service}).second)
            return countedTwice(row);
        months.insert(row.month);
    }
    for (const Month month : months) {
        if (const Done open = inOpenMonth(db, month); !open)
            return open;
    }
    return {};
}

Result<ImportId> writeBatch(Database &db, const ImportBatch &batch, const std::vector<VolumeRow> &rows)
{
    qint64 payslips = 0;
    for (const VolumeRow &row : rows)
        payslips += payslipsOf(row);
    const auto written = db.change(R"(
        insert into import_batch (profile, file, sha256, at, who, row_count, payslips, control)
        values (:profile, :file, :sha256, :at, :who, :row_count, :payslips, :control))",
                                   {{":profile", text(batch.profile)},
                                    {":file", text(batch.file)},
                                    {":sha256", text(batch.sha256)},
                                    {":at", momentText(batch.at)},
                                    {":who", text(batch.who)},
                                    {":row_count", static_cast<qint64>(rows.size())},
                                    {":payslips", payslips},
                                    {":control", qint64{batch.control.hundredths()}}});
    if (!written)
        return written.error();
    return ImportId{*written};
}

Result<std::vector<VolumeRow>> rowsOfCustomer(const Database &db, const CustomerMonth &key)
{
    return db.rows(R"(select month, customer_id, unit_id, service, count, import_id, line from volume
                      where month = :month and customer_id = :customer)",
                   {{":month", key.first.iso()}, {":customer", key.second.value}}, readVolumeRow);
}

// The totals of the batches go down by rows that leave them, so that they still hold.
Done leaveBatches(Database &db, const std::vector<VolumeRow> &leaving)
{
    std::map<ImportId, std::pair<qint64, qint64>> left; // rows, payslips
    for (const VolumeRow &row : leaving) {
        if (!row.import)
            continue;
        ++left[row.import].first;
        left[row.import].second += payslipsOf(row);
    }
    for (const auto &[import, gone] : left) {
        const auto changed = db.change(R"(
            update import_batch set row_count = row_count - :rows, payslips = payslips - :payslips where id = :id)",
                                       {{":id", import.value}, {":rows", gone.first}, {":payslips", gone.second}});
        if (!changed)
            return changed.error();
    }
    return {};
}

Done clearCustomer(Database &db, const CustomerMonth &key)
{
    const auto leaving = rowsOfCustomer(db, key);
    if (!leaving)
        return leaving.error();
    if (const Done left = leaveBatches(db, *leaving); !left)
        return left;
    return done(db.change(R"(delete from volume where month = :month and customer_id = :customer)",
                          {{":month", key.first.iso()}, {":customer", key.second.value}}));
}

Done writeVolumes(Database &db, ImportId import, const std::vector<VolumeRow> &rows)
{
    std::vector<std::vector<QVariant>> values;
    values.reserve(rows.size());
    for (const VolumeRow &row : rows)
        values.push_back({row.month.iso(), row.customer.value, idOrNull(row.unit.value), pricing::key(row.service),
                          row.count, import.value, row.line});
    return done(db.bulk(R"(insert into volume (month, customer_id, unit_id, service, count, import_id, line)
                           values (?, ?, ?, ?, ?, ?, ?))",
                        values));
}

Result<ImportId> takeRows(Database &db, const ImportBatch &batch, const std::vector<VolumeRow> &rows)
{
    for (const CustomerMonth &key : customerMonths(rows)) {
        if (const Done cleared = clearCustomer(db, key); !cleared)
            return cleared.error();
    }
    const auto import = writeBatch(db, batch, rows);
    if (!import)
        return import.error();
    const Done written = writeVolumes(db, *import, rows);
    return written ? import : Result<ImportId>(written.error());
}

Done writeCount(Database &db, const VolumeRow &row)
{
    return done(db.change(R"(
        insert into volume (month, customer_id, unit_id, service, count) values (:month, :customer, :unit, :service, :count)
        on conflict (month, customer_id, coalesce(unit_id, 0), service)
        do update set count = excluded.count, import_id = null, line = 0)",
                          {{":month", row.month.iso()},
                           {":customer", row.customer.value},
                           {":unit", idOrNull(row.unit.value)},
                           {":service", pricing::key(row.service)},
                           {":count", row.count}}));
}

// A count that stays the same keeps the batch it came in.
Done replaceCount(Database &db, const VolumeRow &row)
{
    const auto stored = rowsOfCustomer(db, {row.month, row.customer});
    if (!stored)
        return stored.error();
    for (const VolumeRow &before : *stored) {
        if (before.unit != row.unit || before.service != row.service)
            continue;
        if (before.count == row.count)
            return {};
        if (const Done left = leaveBatches(db, {before}); !left)
            return left;
    }
    return writeCount(db, row);
}

QString takeStep(const ImportBatch &batch)
{
    return QCoreApplication::translate("store", "Import %1").arg(batch.file);
}

} // namespace

Result<std::vector<VolumeRow>> Volumes::of(Month month) const
{
    return between(month, month);
}

Result<std::vector<VolumeRow>> Volumes::between(Month first, Month last) const
{
    return m_db.rows(R"(select month, customer_id, unit_id, service, count, import_id, line from volume
                        where month between :first and :last order by month, customer_id, coalesce(unit_id, 0), service)",
                     {{":first", first.iso()}, {":last", last.iso()}}, readVolumeRow);
}

Result<std::vector<MonthTotal>> Volumes::totals(Month first, Month last) const
{
    const auto rows = m_db.rows(R"(
        select month, customer_id, null, service, sum(count), null, 0 from volume
        where month between :first and :last group by month, customer_id, service order by month, customer_id)",
                                {{":first", first.iso()}, {":last", last.iso()}}, readVolumeRow);
    if (!rows)
        return rows.error();
    std::vector<MonthTotal> totals;
    for (const VolumeRow &row : *rows) {
        if (totals.empty() || totals.back().month != row.month || totals.back().customer != row.customer)
            totals.push_back({row.month, row.customer, 0});
        totals.back().payslips += payslipsOf(row);
    }
    return totals;
}

Result<ImportId> Volumes::take(const ImportBatch &batch, const std::vector<VolumeRow> &rows)
{
    if (const Done clean = withoutPersonalNumbers({batch.file, batch.profile}); !clean)
        return clean.error();
    return inStep<ImportId>(m_db, takeStep(batch), [&]() -> Result<ImportId> {
        if (const Done may = mayBeTaken(m_db, rows); !may)
            return may.error();
        return takeRows(m_db, batch, rows);
    });
}

Result<std::vector<ImportBatch>> Volumes::batches() const
{
    return m_db.rows(R"(select id, profile, file, sha256, at, who, row_count, payslips, control
                        from import_batch order by id desc)",
                     {}, readImportBatch);
}

Done Volumes::setCount(const VolumeRow &row)
{
    return m_db.step(QCoreApplication::translate("store", "Change a volume"), [&]() -> Done {
        if (const Done may = mayBeTaken(m_db, {row}); !may)
            return may;
        return replaceCount(m_db, row);
    });
}

Done Volumes::remove(Month month, CustomerId customer)
{
    return m_db.step(QCoreApplication::translate("store", "Remove volumes"), [&]() -> Done {
        if (const Done open = inOpenMonth(m_db, month); !open)
            return open;
        return clearCustomer(m_db, {month, customer});
    });
}

} // namespace paybench::store
