// SPDX-License-Identifier: MPL-2.0
#include "core/store/price_rows.h"

namespace paybench::store {

namespace {

using pricing::BillingStep;
using pricing::PriceRow;
using pricing::Tier;
using pricing::Tiering;

Owned<PriceRow> readPriceRow(const QSqlRecord &record)
{
    PriceRow row;
    row.id = {record.value("id").toLongLong()};
    const auto service = pricing::serviceOfKey(record.value("service").toString());
    row.service = service ? *service : pricing::Service::Payslip; // the schema accepts no other key
    row.from = dayOf(record.value("valid_from"));
    row.tiering = record.value("tiering").toString() == QLatin1String("volume") ? Tiering::Volume : Tiering::Graduated;
    row.step = {record.value("step_minutes").toInt(), directionOf(record.value("step_direction").toString())};
    return {record.value("agreement_id").toLongLong(), row};
}

Owned<Tier> readTier(const QSqlRecord &record)
{
    return {record.value("price_row_id").toLongLong(),
            {record.value("first").toLongLong(), UnitPrice::ofTenThousandths(record.value("price").toLongLong())}};
}

QString keyOfPriceRow(const PriceRow &row)
{
    return QString::number(row.id.value);
}

Values valuesOfPriceRow(const PriceRow &row, qsizetype)
{
    return {{":service", pricing::key(row.service)},
            {":valid_from", dayText(row.from)},
            {":tiering", row.tiering == Tiering::Volume ? QStringLiteral("volume") : QStringLiteral("graduated")},
            {":step_minutes", row.step.minutes},
            {":step_direction", keyOf(row.step.direction)}};
}

Children<PriceRow> priceRowRows()
{
    return {R"(select id, cast(id as text) from price_row where agreement_id = :owner)",
            R"(delete from price_row where id = :id)",
            R"(insert into price_row (id, agreement_id, service, valid_from, tiering, step_minutes, step_direction)
               values (:id, :owner, :service, :valid_from, :tiering, :step_minutes, :step_direction)
               on conflict (id) do update set service = excluded.service, valid_from = excluded.valid_from,
                 tiering = excluded.tiering, step_minutes = excluded.step_minutes,
                 step_direction = excluded.step_direction)",
            keyOfPriceRow, valuesOfPriceRow};
}

QString keyOfTier(const Tier &tier)
{
    return QString::number(tier.from);
}

Values valuesOfTier(const Tier &tier, qsizetype)
{
    return {{":first", tier.from}, {":price", qint64{tier.each.tenThousandths()}}};
}

Children<Tier> tierRows()
{
    return {R"(select id, cast(first as text) from tier where price_row_id = :owner)",
            R"(delete from tier where id = :id)",
            R"(insert into tier (id, price_row_id, first, price) values (:id, :owner, :first, :price)
               on conflict (id) do update set price = excluded.price)",
            keyOfTier, valuesOfTier};
}

// Tiers of rows that are about to go, so that no tier is left without its row.
Done removeTiersOfGoneRows(Database &db, AgreementId agreement, const std::vector<PriceRow> &rows)
{
    auto stored = keyedRows(db, priceRowRows().stored, agreement.value);
    if (!stored)
        return stored.error();
    std::vector<QString> keys;
    for (const PriceRow &row : rows)
        keys.push_back(keyOfPriceRow(row));
    pairedIds(*stored, keys);
    return removeRows(db, R"(delete from tier where price_row_id = :id)", *stored);
}

} // namespace

Result<std::vector<Owned<PriceRow>>> storedPriceRows(const Database &db)
{
    auto rows = db.rows(R"(select id, agreement_id, service, valid_from, tiering, step_minutes, step_direction
                           from price_row order by agreement_id, id)",
                        {}, readPriceRow);
    if (!rows)
        return rows;
    const auto tiers =
        db.rows(R"(select price_row_id, first, price from tier order by price_row_id, first)", {}, readTier);
    if (!tiers)
        return tiers.error();
    auto tiersOf = byOwner(*tiers);
    for (Owned<PriceRow> &owned : *rows)
        owned.row.tiers = std::move(tiersOf[owned.row.id.value]);
    return rows;
}

Done savePriceRows(Database &db, AgreementId agreement, const std::vector<PriceRow> &rows)
{
    if (const Done cleared = removeTiersOfGoneRows(db, agreement, rows); !cleared)
        return cleared;
    const auto ids = saveChildren(db, agreement.value, rows, priceRowRows());
    if (!ids)
        return ids.error();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const auto tiers = saveChildren(db, (*ids)[i], rows[i].tiers, tierRows()); !tiers)
            return tiers.error();
    }
    return {};
}

QString keyOf(BillingStep::Direction direction)
{
    return direction == BillingStep::Direction::Nearest ? QStringLiteral("nearest") : QStringLiteral("up");
}

BillingStep::Direction directionOf(const QString &key)
{
    return key == QLatin1String("nearest") ? BillingStep::Direction::Nearest : BillingStep::Direction::Up;
}

} // namespace paybench::store
