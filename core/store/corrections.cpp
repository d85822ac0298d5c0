// SPDX-License-Identifier: MPL-2.0
#include "core/store/months.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// Corrections of closed months and supplements for them, charged in an open month.

namespace paybench::store {

namespace {

using reports::Correction;

Correction readCorrection(const QSqlRecord &record)
{
    Correction correction;
    correction.id = {record.value("id").toLongLong()};
    correction.customer = {record.value("customer_id").toLongLong()};
    correction.month = monthOf(record.value("month"));
    correction.corrects = monthOf(record.value("corrects"));
    const bool supplement = record.value("kind").toString() == QLatin1String("supplement");
    correction.kind = supplement ? pricing::Line::Kind::Supplement : pricing::Line::Kind::Correction;
    const auto service = pricing::serviceOfKey(record.value("service").toString());
    correction.service = service ? *service : pricing::Service::Payslip; // the schema accepts no other key
    correction.line = record.value("line").toString();
    correction.quantity = {record.value("quantity_numerator").toLongLong(),
                           record.value("quantity_denominator").toLongLong()};
    correction.each = UnitPrice::ofTenThousandths(record.value("price").toLongLong());
    correction.amount = Money::ofHundredths(record.value("amount").toLongLong());
    correction.reason = record.value("reason").toString();
    return correction;
}

Result<std::vector<Correction>> correctionWith(const Database &db, CorrectionId correction)
{
    return db.rows(R"(
        select id, customer_id, month, corrects, kind, service, line, quantity_numerator, quantity_denominator, price, amount,
          reason
        from correction where id = :id)",
                   {{":id", correction.value}}, readCorrection);
}

// A stored line is changed or taken away only while the month it is charged in is open.
Done correctionIsOpen(const Database &db, CorrectionId id)
{
    const auto stored = correctionWith(db, id);
    if (!stored)
        return stored.error();
    return stored->empty() ? Done() : inOpenMonth(db, stored->front().month);
}

Values valuesOfCorrection(const Correction &correction)
{
    const bool supplement = correction.kind == pricing::Line::Kind::Supplement;
    return {{":id", idOrNull(correction.id.value)},
            {":customer_id", correction.customer.value},
            {":month", correction.month.iso()},
            {":corrects", correction.corrects.iso()},
            {":kind", supplement ? QStringLiteral("supplement") : QStringLiteral("correction")},
            {":service", pricing::key(correction.service)},
            {":line", text(correction.line)},
            {":numerator", qint64{correction.quantity.numerator}},
            {":denominator", qint64{correction.quantity.denominator}},
            {":price", qint64{correction.each.tenThousandths()}},
            {":amount", qint64{correction.amount.hundredths()}},
            {":reason", text(correction.reason)}};
}

Result<CorrectionId> writeCorrection(Database &db, const Correction &correction)
{
    const auto written = db.change(R"(
        insert into correction (id, customer_id, month, corrects, kind, service, line, quantity_numerator,
          quantity_denominator, price, amount, reason)
        values (:id, :customer_id, :month, :corrects, :kind, :service, :line, :numerator, :denominator, :price, :amount,
          :reason)
        on conflict (id) do update set customer_id = excluded.customer_id, month = excluded.month,
          corrects = excluded.corrects, kind = excluded.kind, service = excluded.service, line = excluded.line,
          quantity_numerator = excluded.quantity_numerator, quantity_denominator = excluded.quantity_denominator,
          price = excluded.price, amount = excluded.amount, reason = excluded.reason)",
                                   valuesOfCorrection(correction));
    if (!written)
        return written.error();
    return correction.id ? correction.id : CorrectionId{*written};
}

} // namespace

Result<std::vector<Correction>> Months::corrections(Month charged) const
{
    return m_db.rows(R"(
        select id, customer_id, month, corrects, kind, service, line, quantity_numerator, quantity_denominator, price, amount,
          reason
        from correction where month = :month order by customer_id, corrects, id)",
                     {{":month", charged.iso()}}, readCorrection);
}

Result<std::vector<Correction>> Months::correctionsOf(Month corrected) const
{
    return m_db.rows(R"(
        select id, customer_id, month, corrects, kind, service, line, quantity_numerator, quantity_denominator, price, amount,
          reason
        from correction where corrects = :month order by customer_id, month, id)",
                     {{":month", corrected.iso()}}, readCorrection);
}

Result<CorrectionId> Months::save(const Correction &correction)
{
    if (const Done right = withoutFaults(faults(correction)); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({correction.line, correction.reason}); !clean)
        return clean.error();
    const QString name = QCoreApplication::translate("store", "Save a correction line");
    return inStep<CorrectionId>(m_db, name, [&]() -> Result<CorrectionId> {
        if (const Done there =
                stillThere(m_db, R"(select count(*) from correction where id = :id)", correction.id.value);
            !there)
            return there.error();
        if (const Done open = inOpenMonth(m_db, correction.month); !open)
            return open.error();
        if (const Done open = correctionIsOpen(m_db, correction.id); !open)
            return open.error();
        return writeCorrection(m_db, correction);
    });
}

Done Months::remove(CorrectionId correction)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a correction line"), [&]() -> Done {
        if (const Done open = correctionIsOpen(m_db, correction); !open)
            return open;
        return paybench::done(m_db.change(R"(delete from correction where id = :id)", {{":id", correction.value}}));
    });
}

} // namespace paybench::store
