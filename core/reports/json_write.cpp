// SPDX-License-Identifier: MPL-2.0
#include "core/reports/json_values.h"

#include <numeric>

namespace paybench::reports::json {

namespace {

template <std::size_t Count, class Enumerator> QJsonValue wordOf(const char *const (&words)[Count], Enumerator value)
{
    return QLatin1String(words[static_cast<std::size_t>(value)]);
}

QString textOf(const Ratio &ratio)
{
    const std::int64_t common = std::gcd(ratio.numerator, ratio.denominator);
    return QStringLiteral("%1/%2").arg(ratio.numerator / common).arg(ratio.denominator / common);
}

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString textOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject ofStep(const pricing::BillingStep &step)
{
    return {{QStringLiteral("minutes"), step.minutes},
            {QStringLiteral("direction"), wordOf(directions, step.direction)}};
}

QJsonObject ofLine(const pricing::Line &line)
{
    return {
        {QStringLiteral("kind"), wordOf(lineKinds, line.kind)},
        {QStringLiteral("service"), pricing::key(line.service)},
        {QStringLiteral("what"), line.what},
        {QStringLiteral("quantity"), textOf(line.quantity)},
        {QStringLiteral("each"), line.each.plain()},
        {QStringLiteral("amount"), line.amount.plain()},
        {QStringLiteral("row"), line.row.value},
        {QStringLiteral("valid_from"), textOf(line.validFrom)},
        {QStringLiteral("tier_from"), line.tierFrom},
        {QStringLiteral("tier_to"), line.tierTo},
        {QStringLiteral("order"), line.order.value},
        {QStringLiteral("raw_seconds"), line.rawSeconds},
        {QStringLiteral("step"), ofStep(line.step)},
        {QStringLiteral("minimum"), line.minimum.plain()},
        {QStringLiteral("correction"), line.correction.value},
        {QStringLiteral("corrects"), line.corrects.iso()},
    };
}

QJsonObject ofSource(const VolumeSource &source)
{
    return {
        {QStringLiteral("file"), source.file},     {QStringLiteral("line"), source.line},
        {QStringLiteral("at"), textOf(source.at)}, {QStringLiteral("service"), pricing::key(source.service)},
        {QStringLiteral("count"), source.count},
    };
}

QJsonObject ofVat(const directory::Vat &vat)
{
    return {
        {QStringLiteral("treatment"), wordOf(vatTreatments, vat.treatment)},
        {QStringLiteral("percent"), vat.percent},
        {QStringLiteral("reason"), vat.reason},
    };
}

template <class Value> QJsonArray listOf(const std::vector<Value> &values, QJsonObject (*write)(const Value &))
{
    QJsonArray list;
    for (const Value &value : values)
        list.append(write(value));
    return list;
}

QJsonObject ofVolume(const pricing::Volume &volume)
{
    QJsonObject object;
    for (const auto &[service, count] : volume)
        object.insert(pricing::key(service), count);
    return object;
}

} // namespace

QJsonObject ofInvoice(const Invoice &invoice)
{
    return {
        {QStringLiteral("customer"), invoice.customer.value},
        {QStringLiteral("name"), invoice.name},
        {QStringLiteral("code"), invoice.code},
        {QStringLiteral("reference"), invoice.reference},
        {QStringLiteral("agreement"), invoice.agreement.value},
        {QStringLiteral("agreement_number"), invoice.agreementNumber},
        {QStringLiteral("version"), invoice.version},
        {QStringLiteral("agreement_from"), textOf(invoice.agreementFrom)},
        {QStringLiteral("month"), invoice.month.iso()},
        {QStringLiteral("volume"), ofVolume(invoice.volume)},
        {QStringLiteral("sources"), listOf(invoice.sources, ofSource)},
        {QStringLiteral("lines"), listOf(invoice.lines, ofLine)},
        {QStringLiteral("vat"), ofVat(invoice.vat)},
        {QStringLiteral("net"), invoice.net.plain()},
        {QStringLiteral("vat_amount"), invoice.vatAmount.plain()},
        {QStringLiteral("total"), invoice.total.plain()},
    };
}

QJsonObject ofHours(const OrderHours &hours)
{
    QJsonArray people;
    for (const auto &[name, seconds] : hours.people)
        people.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("seconds"), seconds}});
    return {
        {QStringLiteral("customer"), hours.customer.value}, {QStringLiteral("customer_name"), hours.customerName},
        {QStringLiteral("order"), hours.order.value},       {QStringLiteral("name"), hours.name},
        {QStringLiteral("seconds"), hours.seconds},         {QStringLiteral("billed_minutes"), hours.billedMinutes},
        {QStringLiteral("step"), ofStep(hours.step)},       {QStringLiteral("people"), people},
    };
}

QJsonObject ofFinding(const Finding &finding)
{
    return {
        {QStringLiteral("severity"), wordOf(severities, finding.severity)},
        {QStringLiteral("place"), wordOf(places, finding.place)},
        {QStringLiteral("customer"), finding.customer.value},
        {QStringLiteral("text"), finding.text},
        {QStringLiteral("detail"), finding.detail},
    };
}

} // namespace paybench::reports::json
