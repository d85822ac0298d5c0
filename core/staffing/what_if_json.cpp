// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/json_fields.h"
#include "core/staffing/what_if.h"

#include <QJsonDocument>
#include <QJsonObject>

// What-ifs as JSON: the keys are the fields.

namespace paybench::staffing {

namespace {

QJsonValue jsonOf(const std::optional<ForecastEvent> &event)
{
    if (!event)
        return {};
    return QJsonObject{{QStringLiteral("name"), event->name},
                       {QStringLiteral("from"), event->from.toString(Qt::ISODate)},
                       {QStringLiteral("to"), event->to.toString(Qt::ISODate)},
                       {QStringLiteral("factor"), event->factor}};
}

auto takeEvent(std::optional<ForecastEvent> &event)
{
    return [&event](const QJsonValue &value) {
        event.reset();
        if (value.isNull())
            return true;
        ForecastEvent read;
        const JsonTakers takers{{QStringLiteral("name"), takeText(read.name)},
                                {QStringLiteral("from"), takeDay(read.from)},
                                {QStringLiteral("to"), takeDay(read.to)},
                                {QStringLiteral("factor"), takeNumber(read.factor)}};
        if (!value.isObject() || !readFields(value.toObject(), takers))
            return false;
        event = read;
        return true;
    };
}

auto takeCalls(std::optional<double> &calls)
{
    return [&calls](const QJsonValue &value) {
        double number = 0;
        calls.reset();
        if (value.isNull())
            return true;
        if (!takeNumber(number)(value))
            return false;
        calls = number;
        return true;
    };
}

auto takeAssumptions(Assumptions &assumptions)
{
    return [&assumptions](const QJsonValue &value) {
        const Result<Assumptions> read = assumptionsOfJson(QJsonDocument(value.toObject()).toJson());
        if (read)
            assumptions = *read;
        return value.isObject() && bool(read);
    };
}

} // namespace

QByteArray toJson(const WhatIf &what)
{
    const QJsonObject object{
        {QStringLiteral("name"), what.name},
        {QStringLiteral("assumptions"), QJsonDocument::fromJson(toJson(what.assumptions)).object()},
        {QStringLiteral("monthCalls"), what.monthCalls ? QJsonValue(*what.monthCalls) : QJsonValue()},
        {QStringLiteral("callsFactor"), what.callsFactor},
        {QStringLiteral("newPayslips"), what.newPayslips},
        {QStringLiteral("event"), jsonOf(what.event)},
        {QStringLiteral("personsFewer"), what.personsFewer},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<WhatIf> whatIfOfJson(const QByteArray &json)
{
    const Result<QJsonObject> object = jsonObject(json);
    if (!object)
        return object.error();
    WhatIf what;
    const JsonTakers takers{{QStringLiteral("name"), takeText(what.name)},
                            {QStringLiteral("assumptions"), takeAssumptions(what.assumptions)},
                            {QStringLiteral("monthCalls"), takeCalls(what.monthCalls)},
                            {QStringLiteral("callsFactor"), takeNumber(what.callsFactor)},
                            {QStringLiteral("newPayslips"), takeWhole(what.newPayslips)},
                            {QStringLiteral("event"), takeEvent(what.event)},
                            {QStringLiteral("personsFewer"), takeWhole(what.personsFewer)}};
    if (const Done read = readFields(*object, takers); !read)
        return read.error();
    if (const std::vector<QString> sentences = faults(what); !sentences.empty())
        return Error{Error::Kind::Invalid, sentences.front(), {}};
    return what;
}

} // namespace paybench::staffing
