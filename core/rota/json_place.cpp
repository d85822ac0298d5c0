// SPDX-License-Identifier: MPL-2.0
#include "core/rota/json_place.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace paybench::rota {

bool JsonPlace::has(const QString &key) const
{
    const QJsonValue member = m_value.toObject().value(key);
    return !member.isNull() && !member.isUndefined();
}

JsonPlace JsonPlace::operator[](const QString &key) const
{
    const QString path = m_path.isEmpty() ? key : m_path + u'.' + key;
    const QJsonObject object = m_value.toObject();
    if (!m_value.isObject())
        refuse(QCoreApplication::translate("rota", "%1 must be a JSON object, so nothing was read.").arg(m_path));
    else if (!object.contains(key))
        refuse(QCoreApplication::translate("rota", "%1 is missing, so nothing was read.").arg(path));
    return {object.value(key), path, m_fault};
}

std::vector<JsonPlace> JsonPlace::list() const
{
    if (!m_value.isArray())
        refuse(QCoreApplication::translate("rota", "%1 must be a list, so nothing was read.").arg(m_path));
    const QJsonArray array = m_value.toArray();
    std::vector<JsonPlace> places;
    places.reserve(std::size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        places.emplace_back(array[i], m_path + QStringLiteral("[%1]").arg(i), m_fault);
    return places;
}

std::vector<std::pair<QString, JsonPlace>> JsonPlace::members() const
{
    if (!m_value.isObject())
        refuse(QCoreApplication::translate("rota", "%1 must be a JSON object, so nothing was read.").arg(m_path));
    const QJsonObject object = m_value.toObject();
    std::vector<std::pair<QString, JsonPlace>> places;
    for (auto member = object.begin(); member != object.end(); ++member)
        places.emplace_back(member.key(), JsonPlace(member.value(), m_path + u'.' + member.key(), m_fault));
    return places;
}

QString JsonPlace::text() const
{
    if (!m_value.isString())
        refuse(QCoreApplication::translate("rota", "%1 must be a text, so nothing was read.").arg(m_path));
    return m_value.toString();
}

qint64 JsonPlace::whole(qint64 least, qint64 most) const
{
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || number != std::floor(number) || number < double(least) || number > double(most)) {
        refuse(QCoreApplication::translate("rota", "%1 must be a whole number from %2 to %3, so nothing was read.")
                   .arg(m_path, format::number(least), format::number(most)));
        return least;
    }
    return qint64(number);
}

bool JsonPlace::truth() const
{
    if (!m_value.isBool())
        refuse(QCoreApplication::translate("rota", "%1 must be true or false, so nothing was read.").arg(m_path));
    return m_value.toBool();
}

void JsonPlace::refuse(const QString &sentence) const
{
    if (m_fault.isEmpty())
        m_fault = sentence;
}

} // namespace paybench::rota
