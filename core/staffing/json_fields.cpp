// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/json_fields.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>
#include <QJsonValue>

#include <cmath>
#include <limits>

namespace paybench::staffing {

namespace {

constexpr double largestWhole = 9e15;

bool isWholeWithin(const QJsonValue &value, double largest)
{
    const double number = value.toDouble();
    return value.isDouble() && std::abs(number) <= largest && number == std::floor(number);
}

} // namespace

Done readFields(const QJsonObject &object, const JsonTakers &takers)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const auto taker = takers.find(field.key());
        if (taker == takers.end())
            return Error{
                Error::Kind::Invalid,
                QCoreApplication::translate("staffing", "The assumptions were not read, because “%1” is not known.")
                    .arg(field.key()),
                {}};
        if (!taker->second(field.value()))
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("staffing",
                                                     "The assumptions were not read, because the value of “%1” is "
                                                     "not what is accepted.")
                             .arg(field.key()),
                         {}};
    }
    return {};
}

Result<QJsonObject> jsonObject(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("staffing",
                                                 "The assumptions were not read, because they are not a JSON "
                                                 "object."),
                     parsed.errorString()};
    return document.object();
}

std::function<bool(const QJsonValue &)> takeWhole(int &number)
{
    return [&number](const QJsonValue &value) {
        const bool is = isWholeWithin(value, std::numeric_limits<int>::max());
        number = is ? int(value.toDouble()) : number;
        return is;
    };
}

std::function<bool(const QJsonValue &)> takeWhole(qint64 &number)
{
    return [&number](const QJsonValue &value) {
        const bool is = isWholeWithin(value, largestWhole);
        number = is ? qint64(value.toDouble()) : number;
        return is;
    };
}

std::function<bool(const QJsonValue &)> takeNumber(double &number)
{
    return [&number](const QJsonValue &value) {
        number = value.toDouble(number);
        return value.isDouble() && std::isfinite(number);
    };
}

std::function<bool(const QJsonValue &)> takeText(QString &text)
{
    return [&text](const QJsonValue &value) {
        text = value.toString();
        return value.isString();
    };
}

std::function<bool(const QJsonValue &)> takeTruth(bool &truth)
{
    return [&truth](const QJsonValue &value) {
        truth = value.toBool();
        return value.isBool();
    };
}

std::function<bool(const QJsonValue &)> takeDay(QDate &day)
{
    return [&day](const QJsonValue &value) {
        day = QDate::fromString(value.toString(), Qt::ISODate);
        return value.isString() && (day.isValid() || value.toString().isEmpty());
    };
}

} // namespace paybench::staffing
