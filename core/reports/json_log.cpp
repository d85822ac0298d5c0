// SPDX-License-Identifier: MPL-2.0
#include "core/reports/json_values.h"

// The log of a frozen month.

namespace paybench::reports::json {

namespace {

using worklog::PayCorrection;
using worklog::TrainingNeed;

template <class Row> QJsonArray arrayOf(const std::vector<Row> &rows, QJsonObject (*write)(const Row &))
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(write(row));
    return array;
}

template <class Row> std::vector<Row> rowsOf(const QJsonArray &array, QString &wrong, Row (*read)(Reader &))
{
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &value : array) {
        Reader row(value.toObject(), wrong);
        rows.push_back(read(row));
    }
    return rows;
}

// A word of the file as what it means.
template <class Enumerator>
Enumerator meant(Reader &read, const char *name, std::optional<Enumerator> (*ofKey)(const QString &), Enumerator otherwise)
{
    const std::optional<Enumerator> found = ofKey(read.text(name));
    if (!found && read.wrong().isEmpty())
        read.wrong() = QString::fromLatin1(name);
    return found.value_or(otherwise);
}

QJsonObject ofWork(const WorkSum &sum)
{
    return {{QStringLiteral("customer"), sum.customer.value},
            {QStringLiteral("customer_name"), sum.customerName},
            {QStringLiteral("person"), sum.person},
            {QStringLiteral("activity"), worklog::key(sum.activity)},
            {QStringLiteral("seconds"), sum.seconds}};
}

WorkSum workOf(Reader &read)
{
    return {{read.number("customer")},
            read.text("customer_name"),
            read.text("person"),
            meant(read, "activity", worklog::activityOfKey, worklog::Activity::Other),
            read.number("seconds")};
}

QJsonObject ofContacts(const ContactSum &sum)
{
    return {{QStringLiteral("customer"), sum.customer.value}, {QStringLiteral("customer_name"), sum.customerName},
            {QStringLiteral("calls"), sum.calls},             {QStringLiteral("emails"), sum.emails},
            {QStringLiteral("visits"), sum.visits}};
}

ContactSum contactsOf(Reader &read)
{
    return {{read.number("customer")}, read.text("customer_name"), read.number("calls"), read.number("emails"), read.number("visits")};
}

QJsonObject ofCases(const CaseSum &sum)
{
    return {{QStringLiteral("customer"), sum.customer.value},      {QStringLiteral("topic"), sum.topic},
            {QStringLiteral("type"), sum.type},                    {QStringLiteral("channel"), worklog::key(sum.channel)},
            {QStringLiteral("state"), worklog::key(sum.state)},    {QStringLiteral("count"), sum.count}};
}

CaseSum casesOf(Reader &read)
{
    return {{read.number("customer")},
            read.text("topic"),
            read.text("type"),
            meant(read, "channel", worklog::channelOfKey, worklog::Channel::Phone),
            meant(read, "state", worklog::caseStateOfKey, worklog::CaseState::Solved),
            read.number("count")};
}

QJsonObject ofSla(const SlaSum &sum)
{
    return {{QStringLiteral("customer"), sum.customer.value}, {QStringLiteral("customer_name"), sum.customerName},
            {QStringLiteral("type"), sum.type},               {QStringLiteral("closed"), sum.closed},
            {QStringLiteral("met"), sum.met}};
}

SlaSum slaOf(Reader &read)
{
    return {{read.number("customer")}, read.text("customer_name"), read.text("type"), read.number("closed"), read.number("met")};
}

QJsonObject ofCounted(const CountedSum &sum)
{
    return {{QStringLiteral("channel"), worklog::key(sum.channel)},
            {QStringLiteral("logged"), sum.logged},
            {QStringLiteral("counted"), sum.counted},
            {QStringLiteral("logged_else"), sum.loggedElse}};
}

CountedSum countedOf(Reader &read)
{
    return {meant(read, "channel", worklog::channelOfKey, worklog::Channel::Phone), read.number("logged"), read.number("counted"),
            read.number("logged_else")};
}

QJsonObject ofNeed(const NeedSum &sum)
{
    return {{QStringLiteral("customer"), sum.customer.value},
            {QStringLiteral("who"), sum.who},
            {QStringLiteral("is_unit"), sum.isUnit ? 1 : 0},
            {QStringLiteral("topic"), sum.topic},
            {QStringLiteral("trainer"), sum.trainer},
            {QStringLiteral("state"), worklog::key(sum.state)},
            {QStringLiteral("booked_on"), sum.bookedOn.toString(Qt::ISODate)},
            {QStringLiteral("contacts"), sum.contacts},
            {QStringLiteral("seconds"), sum.seconds}};
}

NeedSum needOf(Reader &read)
{
    return {{read.number("customer")},
            read.text("who"),
            read.number("is_unit") != 0,
            read.text("topic"),
            read.text("trainer"),
            meant(read, "state", worklog::trainingNeedStateOfKey, TrainingNeed::State::Open),
            read.day("booked_on"),
            read.number("contacts"),
            read.number("seconds")};
}

QJsonObject ofCorrection(const CorrectionSum &sum)
{
    return {{QStringLiteral("customer"), sum.customer.value},       {QStringLiteral("cause"), sum.cause},
            {QStringLiteral("origin"), worklog::key(sum.origin)},   {QStringLiteral("corrections"), sum.corrections},
            {QStringLiteral("payslips"), sum.payslips},             {QStringLiteral("minutes"), sum.minutes}};
}

CorrectionSum correctionOf(Reader &read)
{
    return {{read.number("customer")},
            read.text("cause"),
            meant(read, "origin", worklog::originOfKey, PayCorrection::Origin::Customer),
            read.number("corrections"),
            read.number("payslips"),
            read.number("minutes")};
}

} // namespace

QJsonObject ofLog(const MonthLog &log)
{
    return {{QStringLiteral("is_full"), log.isFull ? 1 : 0},
            {QStringLiteral("sla_target"), log.slaTarget},
            {QStringLiteral("per_minute"), log.perMinute.plain()},
            {QStringLiteral("work"), arrayOf(log.work, ofWork)},
            {QStringLiteral("contacts"), arrayOf(log.contacts, ofContacts)},
            {QStringLiteral("cases"), arrayOf(log.cases, ofCases)},
            {QStringLiteral("sla"), arrayOf(log.sla, ofSla)},
            {QStringLiteral("counted"), arrayOf(log.counted, ofCounted)},
            {QStringLiteral("needs"), arrayOf(log.needs, ofNeed)},
            {QStringLiteral("corrections"), arrayOf(log.corrections, ofCorrection)}};
}

MonthLog logOf(const QJsonObject &object, QString &wrong)
{
    Reader read(object, wrong);
    MonthLog log;
    log.isKept = true;
    log.slaTarget = static_cast<int>(read.number("sla_target"));
    log.perMinute = read.price("per_minute");
    log.work = rowsOf(read.list("work"), wrong, workOf);
    log.contacts = rowsOf(read.list("contacts"), wrong, contactsOf);
    log.cases = rowsOf(read.list("cases"), wrong, casesOf);
    log.sla = rowsOf(read.list("sla"), wrong, slaOf);
    log.counted = rowsOf(read.list("counted"), wrong, countedOf);
    log.isFull = read.has("is_full") ? read.number("is_full") != 0 : !log.cases.empty();
    log.needs = rowsOf(read.list("needs"), wrong, needOf);
    log.corrections = rowsOf(read.list("corrections"), wrong, correctionOf);
    return log;
}

} // namespace paybench::reports::json
