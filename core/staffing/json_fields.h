// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>

// Reading of JSON objects that refuses what is not known, with one sentence that names it.

namespace paybench::staffing {

// Each key with what takes its value: false when the value is not what is accepted.
using JsonTakers = std::map<QString, std::function<bool(const QJsonValue &)>>;

Done readFields(const QJsonObject &object, const JsonTakers &takers);
Result<QJsonObject> jsonObject(const QByteArray &json);

std::function<bool(const QJsonValue &)> takeWhole(int &number);
std::function<bool(const QJsonValue &)> takeWhole(qint64 &number);
std::function<bool(const QJsonValue &)> takeNumber(double &number);
std::function<bool(const QJsonValue &)> takeText(QString &text);
std::function<bool(const QJsonValue &)> takeTruth(bool &truth);
std::function<bool(const QJsonValue &)> takeDay(QDate &day); // "" is no day

} // namespace paybench::staffing
