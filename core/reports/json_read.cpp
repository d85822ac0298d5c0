// SPDX-License-Identifier: MPL-2.0
#include "core/reports/json_values.h"

namespace paybench::reports::json {

namespace {

Result<Ratio> ratioOf(const QString &text)
{
    const qsizetype bar = text.indexOf(u'/');
    bool isNumerator = false;
    bool isDenominator = false;
    const Ratio ratio{text.left(bar).toLongLong(&isNumerator), text.mid(bar + 1).toLongLong(&isDenominator)};
    if (bar < 0 || !isNumerator || !isDenominator || ratio.denominator <= 0)
        return Error{Error::Kind::Invalid, text, {}};
    return ratio;
}

Result<Month> monthOf(const QString &text)
{
    const auto month = Month::ofText(text);
    return month ? Result<Month>(*month) : Result<Month>(Error{Error::Kind::Invalid, text, {}});
}

pricing::Line lineOf(const QJsonObject &object, QString &wrong)
{
    Reader read(object, wrong);
    pricing::Line line;
    line.kind = read.word<pricing::Line::Kind>("kind", lineKinds);
    line.service = read.service("service");
    line.what = read.text("what");
    line.quantity = read.ratio("quantity");
    line.each = read.price("each");
    line.amount = read.money("amount");
    line.row = {read.number("row")};
    line.validFrom = read.day("valid_from");
    line.tierFrom = read.number("tier_from");
    line.tierTo = read.number("tier_to");
    line.order = {read.number("order")};
    line.rawSeconds = read.number("raw_seconds");
    line.step = read.step("step");
    line.minimum = read.money("minimum");
    line.correction = {read.number("correction")};
    line.corrects = read.month("corrects");
    return line;
}

VolumeSource sourceOf(const QJsonObject &object, QString &wrong)
{
    Reader read(object, wrong);
    VolumeSource source;
    source.file = read.text("file");
    source.line = read.number("line");
    source.at = read.moment("at");
    source.service = read.service("service");
    source.count = read.number("count");
    return source;
}

directory::Vat vatOf(const QJsonObject &object, QString &wrong)
{
    Reader read(object, wrong);
    return {read.word<directory::Vat::Treatment>("treatment", vatTreatments), static_cast<int>(read.number("percent")),
            read.text("reason")};
}

pricing::Volume volumeOf(const QJsonObject &object, QString &wrong)
{
    Reader read(object, wrong);
    pricing::Volume volume;
    for (const QString &key : object.keys()) {
        const auto service = pricing::serviceOfKey(key);
        if (service)
            volume[*service] = read.number(key.toLatin1().constData());
        else if (wrong.isEmpty())
            wrong = key;
    }
    return volume;
}

template <class Value>
std::vector<Value> listOf(const QJsonArray &list, QString &wrong, Value (*read)(const QJsonObject &, QString &))
{
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(list.size()));
    for (const QJsonValue &value : list)
        values.push_back(read(value.toObject(), wrong));
    return values;
}

} // namespace

void Reader::refuse(const char *name)
{
    if (m_wrong.isEmpty())
        m_wrong = QString::fromLatin1(name);
}

QJsonValue Reader::value(const char *name, QJsonValue::Type type)
{
    const QJsonValue found = m_object.value(QLatin1String(name));
    if (found.type() != type)
        refuse(name);
    return found;
}

template <class Value> Value Reader::read(const char *name, Result<Value> (*of)(const QString &))
{
    const Result<Value> made = of(text(name));
    if (made)
        return *made;
    refuse(name);
    return Value();
}

QString Reader::text(const char *name)
{
    return value(name, QJsonValue::String).toString();
}

qint64 Reader::number(const char *name)
{
    return value(name, QJsonValue::Double).toInteger();
}

Money Reader::money(const char *name)
{
    return read<Money>(name, Money::ofText);
}

UnitPrice Reader::price(const char *name)
{
    return read<UnitPrice>(name, UnitPrice::ofText);
}

Ratio Reader::ratio(const char *name)
{
    return read<Ratio>(name, ratioOf);
}

Month Reader::month(const char *name)
{
    return read<Month>(name, monthOf);
}

QDate Reader::day(const char *name)
{
    const QString iso = text(name);
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (!iso.isEmpty() && !day.isValid())
        refuse(name);
    return day;
}

QDateTime Reader::moment(const char *name)
{
    const QString iso = text(name);
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!iso.isEmpty() && !moment.isValid())
        refuse(name);
    return moment;
}

pricing::Service Reader::service(const char *name)
{
    return read<pricing::Service>(name, pricing::serviceOfKey);
}

pricing::BillingStep Reader::step(const char *name)
{
    Reader step(object(name), m_wrong);
    return {static_cast<int>(step.number("minutes")),
            step.word<pricing::BillingStep::Direction>("direction", directions)};
}

QJsonArray Reader::list(const char *name)
{
    return value(name, QJsonValue::Array).toArray();
}

QJsonObject Reader::object(const char *name)
{
    return value(name, QJsonValue::Object).toObject();
}

int Reader::indexOf(const char *name, const char *const *words, std::size_t count)
{
    const QString word = text(name);
    for (std::size_t i = 0; i < count; ++i) {
        if (word == QLatin1String(words[i]))
            return static_cast<int>(i);
    }
    refuse(name);
    return 0;
}

Invoice invoiceOf(const QJsonObject &object, QString &wrong)
{
    Reader read(object, wrong);
    Invoice invoice;
    invoice.customer = {read.number("customer")};
    invoice.name = read.text("name");
    invoice.code = read.text("code");
    invoice.reference = read.text("reference");
    invoice.agreement = {read.number("agreement")};
    invoice.agreementNumber = read.text("agreement_number");
    invoice.version = static_cast<int>(read.number("version"));
    invoice.agreementFrom = read.day("agreement_from");
    invoice.month = read.month("month");
    invoice.volume = volumeOf(read.object("volume"), wrong);
    invoice.sources = listOf(read.list("sources"), wrong, sourceOf);
    invoice.lines = listOf(read.list("lines"), wrong, lineOf);
    invoice.vat = vatOf(read.object("vat"), wrong);
    invoice.net = read.money("net");
    invoice.vatAmount = read.money("vat_amount");
    invoice.total = read.money("total");
    return invoice;
}

OrderHours hoursOf(const QJsonObject &object, QString &wrong)
{
    Reader read(object, wrong);
    OrderHours hours;
    hours.customer = {read.number("customer")};
    hours.customerName = read.text("customer_name");
    hours.order = {read.number("order")};
    hours.name = read.text("name");
    hours.seconds = read.number("seconds");
    hours.billedMinutes = read.number("billed_minutes");
    hours.step = read.step("step");
    for (const QJsonValue &person : read.list("people")) {
        Reader one(person.toObject(), wrong);
        hours.people.emplace_back(one.text("name"), one.number("seconds"));
    }
    return hours;
}

Finding findingOf(const QJsonObject &object, QString &wrong)
{
    Reader read(object, wrong);
    Finding finding;
    finding.severity = read.word<Finding::Severity>("severity", severities);
    finding.place = read.word<Finding::Place>("place", places);
    finding.customer = {read.number("customer")};
    finding.text = read.text("text");
    finding.detail = read.text("detail");
    return finding;
}

} // namespace paybench::reports::json
