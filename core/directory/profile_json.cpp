// SPDX-License-Identifier: MPL-2.0
#include "core/directory/import_profile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Import profiles as JSON, so that system administrators can keep and exchange them.

namespace paybench::directory {

namespace {

const QString volumesKind = QStringLiteral("volumes");
const QString callsKind = QStringLiteral("calls");
const QString queueLogFormat = QStringLiteral("queue_log");
const QString tableFormat = QStringLiteral("table");

Error unreadable(const QString &sentence, const QString &detail = {})
{
    return {Error::Kind::Invalid, sentence, detail};
}

Error wrongValue(const QString &key)
{
    return unreadable(
        QCoreApplication::translate("directory",
                                    "The profile was not saved, because the value of “%1” is not what is accepted. "
                                    "Look at a profile shown by --show.")
            .arg(key));
}

Done readText(const QJsonValue &value, const QString &key, QString &text)
{
    if (!value.isString())
        return wrongValue(key);
    text = value.toString();
    return {};
}

Result<ImportProfile::Column> columnOf(const QString &header, const QJsonValue &field)
{
    const std::optional<ImportProfile::Field> known = fieldOfKey(field.toString());
    if (!known)
        return unreadable(
            QCoreApplication::translate("directory",
                                        "The profile was not saved, because the field “%1” of the column %2 is not "
                                        "known. Look at a profile shown by --show.")
                .arg(field.toString(), header));
    return ImportProfile::Column{header, *known};
}

// [{"header": "Bolag", "field": "customer_code"}, …], or {"Bolag": "customer_code", …}
Done readColumns(const QJsonValue &value, ImportProfile &profile)
{
    std::vector<std::pair<QString, QJsonValue>> pairs;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list)
        pairs.emplace_back(entry[QLatin1String("header")].toString(), entry[QLatin1String("field")]);
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        pairs.emplace_back(entry.key(), entry.value());
    if (!value.isArray() && !value.isObject())
        return wrongValue(QStringLiteral("columns"));
    for (const auto &[header, field] : pairs) {
        const Result<ImportProfile::Column> column = columnOf(header, field);
        if (!column)
            return column.error();
        profile.columns.push_back(*column);
    }
    return {};
}

Done readCustomers(const QJsonValue &value, ImportProfile &profile)
{
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const qint64 id = entry.value().isString() ? entry.value().toString().toLongLong() : entry.value().toInteger();
        if (id <= 0)
            return wrongValue(QStringLiteral("customers"));
        profile.customers[entry.key()] = CustomerId{id};
    }
    return value.isObject() ? Done() : wrongValue(QStringLiteral("customers"));
}

Done readClasses(const QJsonValue &value, ImportProfile &profile)
{
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const Result<pricing::Service> service = pricing::serviceOfKey(entry.value().toString());
        if (!service)
            return service.error();
        profile.classes[entry.key()] = *service;
    }
    return value.isObject() ? Done() : wrongValue(QStringLiteral("classes"));
}

Done readAnswer(const QJsonValue &value, const QString &key, bool &answer)
{
    if (!value.isBool())
        return wrongValue(key);
    answer = value.toBool();
    return {};
}

Done readSize(const QJsonValue &value, const QString &key, int &size)
{
    if (!value.isDouble() || value.toInt(-1) < 0)
        return wrongValue(key);
    size = value.toInt();
    return {};
}

// {"lon": "Nord", "test": null}; nothing is left out.
Done readWords(const QJsonValue &value, const QString &key, std::map<QString, QString> &words)
{
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString() && !entry.value().isNull())
            return wrongValue(key);
        words[entry.key()] = entry.value().toString();
    }
    return value.isObject() ? Done() : wrongValue(key);
}

Done readKind(const QJsonValue &value, ImportProfile &profile)
{
    if (value.toString() != volumesKind && value.toString() != callsKind)
        return wrongValue(QStringLiteral("kind"));
    profile.kind = value.toString() == callsKind ? ImportProfile::Kind::Calls : ImportProfile::Kind::Volumes;
    return {};
}

Done readFormat(const QJsonValue &value, ImportProfile &profile)
{
    if (value.toString() != queueLogFormat && value.toString() != tableFormat)
        return wrongValue(QStringLiteral("format"));
    profile.calls.isQueueLog = value.toString() == queueLogFormat;
    return {};
}

Error unknownKey(const QString &key)
{
    return unreadable(
        QCoreApplication::translate("directory",
                                    "The profile was not saved, because its key “%1” is not known. Accepted are name, "
                                    "kind, encoding, separator, decimal, sheet, rowsAddUp, columns, customers and "
                                    "classes; for calls format, queues, channel, channels, minutes, within, "
                                    "shortAbandon, counted and agentRows.")
            .arg(key));
}

Done readCallsEntry(const QString &key, const QJsonValue &value, ImportProfile &profile)
{
    if (key == QLatin1String("format"))
        return readFormat(value, profile);
    if (key == QLatin1String("queues"))
        return readWords(value, key, profile.calls.queues);
    if (key == QLatin1String("channel"))
        return readText(value, key, profile.calls.channel);
    if (key == QLatin1String("channels"))
        return readWords(value, key, profile.calls.channels);
    if (key == QLatin1String("minutes"))
        return readSize(value, key, profile.calls.minutes);
    if (key == QLatin1String("within"))
        return readSize(value, key, profile.calls.within);
    if (key == QLatin1String("shortAbandon"))
        return readSize(value, key, profile.calls.shortAbandon);
    if (key == QLatin1String("counted"))
        return readText(value, key, profile.calls.counted);
    if (key == QLatin1String("agentRows"))
        return readAnswer(value, key, profile.calls.agentRows);
    return unknownKey(key);
}

Done readEntry(const QString &key, const QJsonValue &value, ImportProfile &profile)
{
    if (key == QLatin1String("name"))
        return readText(value, key, profile.name);
    if (key == QLatin1String("kind"))
        return readKind(value, profile);
    if (key == QLatin1String("encoding"))
        return readText(value, key, profile.encoding);
    if (key == QLatin1String("separator"))
        return readText(value, key, profile.separator);
    if (key == QLatin1String("decimal"))
        return readText(value, key, profile.decimal);
    if (key == QLatin1String("sheet"))
        return readText(value, key, profile.sheet);
    if (key == QLatin1String("rowsAddUp"))
        return readAnswer(value, key, profile.rowsAddUp);
    if (key == QLatin1String("columns"))
        return readColumns(value, profile);
    if (key == QLatin1String("customers"))
        return readCustomers(value, profile);
    if (key == QLatin1String("classes"))
        return readClasses(value, profile);
    return readCallsEntry(key, value, profile);
}

QJsonObject wordsOf(const std::map<QString, QString> &words)
{
    QJsonObject object;
    for (const auto &[source, here] : words)
        object.insert(source, here.isEmpty() ? QJsonValue() : QJsonValue(here));
    return object;
}

void addCalls(QJsonObject &object, const ImportProfile::Calls &calls)
{
    object.insert(QStringLiteral("format"), calls.isQueueLog ? queueLogFormat : tableFormat);
    object.insert(QStringLiteral("queues"), wordsOf(calls.queues));
    object.insert(QStringLiteral("channel"), calls.channel);
    object.insert(QStringLiteral("channels"), wordsOf(calls.channels));
    object.insert(QStringLiteral("minutes"), calls.minutes);
    object.insert(QStringLiteral("within"), calls.within);
    object.insert(QStringLiteral("shortAbandon"), calls.shortAbandon);
    object.insert(QStringLiteral("counted"), calls.counted);
    object.insert(QStringLiteral("agentRows"), calls.agentRows);
}

void addVolumes(QJsonObject &object, const ImportProfile &profile)
{
    QJsonObject customers;
    for (const auto &[code, customer] : profile.customers)
        customers.insert(code, customer.value);
    QJsonObject classes;
    for (const auto &[text, service] : profile.classes)
        classes.insert(text, pricing::key(service));
    object.insert(QStringLiteral("customers"), customers);
    object.insert(QStringLiteral("classes"), classes);
}

} // namespace

QByteArray toJson(const ImportProfile &profile)
{
    QJsonArray columns;
    for (const ImportProfile::Column &column : profile.columns)
        columns.append(
            QJsonObject{{QStringLiteral("header"), column.header}, {QStringLiteral("field"), key(column.field)}});
    const bool isCalls = profile.kind == ImportProfile::Kind::Calls;
    QJsonObject object{
        {QStringLiteral("name"), profile.name},           {QStringLiteral("kind"), isCalls ? callsKind : volumesKind},
        {QStringLiteral("encoding"), profile.encoding},   {QStringLiteral("separator"), profile.separator},
        {QStringLiteral("decimal"), profile.decimal},     {QStringLiteral("sheet"), profile.sheet},
        {QStringLiteral("rowsAddUp"), profile.rowsAddUp}, {QStringLiteral("columns"), columns}};
    if (isCalls)
        addCalls(object, profile.calls);
    else
        addVolumes(object, profile);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<ImportProfile> profileOfJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return unreadable(
            QCoreApplication::translate("directory",
                                        "The profile was not saved, because the file is not a JSON object. "
                                        "Look at a profile shown by --show."),
            parsed.errorString());
    ImportProfile profile;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const Done read = readEntry(entry.key(), entry.value(), profile); !read)
            return read.error();
    }
    return profile;
}

} // namespace paybench::directory
