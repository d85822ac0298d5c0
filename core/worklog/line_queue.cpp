// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_queue.h"

#include "core/basics/personal_number.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <iterator>
#include <map>

// One file a line: what a killed program was writing is a file of its own and harms no other line.

namespace paybench::worklog {

namespace {

constexpr const char *targetKeys[] = {"solved", "later", "second_line", "system_management", "customers_hr"};
const QString ending = QStringLiteral(".json");

QJsonObject jsonOf(const LineChoice &choice)
{
    QJsonObject json{{"who", choice.who}, {"topic", choice.topic}, {"yes", choice.yes}};
    if (choice.channel)
        json["channel"] = key(*choice.channel);
    if (choice.customer)
        json["customer_id"] = choice.customer->value;
    if (choice.contact)
        json["contact_id"] = choice.contact->value;
    if (choice.topicId)
        json["topic_id"] = choice.topicId->value;
    if (choice.note)
        json["note"] = masked(*choice.note);
    if (choice.minutes)
        json["minutes"] = *choice.minutes;
    if (choice.target)
        json["target"] = QLatin1String(targetKeys[int(*choice.target)]);
    return json;
}

LineChoice choiceOf(const QJsonObject &json)
{
    LineChoice choice;
    choice.who = json["who"].toInt();
    choice.topic = json["topic"].toInt();
    choice.yes = json["yes"].toBool();
    if (json.contains(QLatin1String("channel")))
        choice.channel = channelOfKey(json["channel"].toString());
    if (json.contains(QLatin1String("customer_id")))
        choice.customer = CustomerId{json["customer_id"].toInteger()};
    if (json.contains(QLatin1String("contact_id")))
        choice.contact = ContactId{json["contact_id"].toInteger()};
    if (json.contains(QLatin1String("topic_id")))
        choice.topicId = TopicId{json["topic_id"].toInteger()};
    if (json.contains(QLatin1String("note")))
        choice.note = json["note"].toString();
    if (json.contains(QLatin1String("minutes")))
        choice.minutes = json["minutes"].toInt();
    for (int target = 0; target < int(std::size(targetKeys)); ++target) {
        if (json["target"].toString() == QLatin1String(targetKeys[target]))
            choice.target = LineTarget(target);
    }
    return choice;
}

QByteArray bytesOf(const QueuedLine &line)
{
    QJsonObject json{{"id", line.id},         {"file", line.file},      {"person", line.person},
                     {"text", masked(line.text)}, {"choice", jsonOf(line.choice)}, {"opened", qint64(line.opened)},
                     {"entered", qint64(line.entered)}};
    if (line.answeredFrom) {
        json["answered_from"] = qint64{line.answeredFrom.value};
        json["answer"] = masked(line.answer);
    }
    return QJsonDocument(json).toJson();
}

bool isId(const QString &id)
{
    return !QUuid::fromString(id).isNull() && !id.contains(u'/');
}

std::optional<QueuedLine> lineOf(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QueuedLine line{json["id"].toString(),         json["file"].toString(),      json["person"].toString(), json["text"].toString(),
                    choiceOf(json["choice"].toObject()), json["opened"].toInteger(), json["entered"].toInteger(),
                    {json["answered_from"].toInteger()}, json["answer"].toString()};
    const bool saysSomething = !line.text.isEmpty() || line.choice.channel;
    const bool isWhole = isId(line.id) && !line.file.isEmpty() && saysSomething && line.entered > 0;
    return isWhole ? std::optional(line) : std::nullopt;
}

Error notKept(const QString &why)
{
    return {Error::Kind::Io,
            QCoreApplication::translate("worklog", "The line could not be kept on this computer, so it is saved nowhere. Leave the text where it is, make room on the disk and try again."), why};
}

} // namespace

LineQueue::LineQueue(QString folder)
    : m_folder(std::move(folder))
{
}

Done LineQueue::add(const QueuedLine &line)
{
    if (!isId(line.id))
        return notKept(QStringLiteral("no id: ") + line.id);
    if (!QDir().mkpath(m_folder))
        return notKept(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // notes are nobody else's
    QSaveFile file(QDir(m_folder).filePath(line.id + ending));
    const QByteArray bytes = bytesOf(line);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notKept(file.errorString());
    return {};
}

Result<std::vector<QueuedLine>> LineQueue::waiting(const QString &centre) const
{
    std::map<std::pair<std::int64_t, QString>, QueuedLine> byTime;
    for (const QString &name : QDir(m_folder).entryList({QStringLiteral("*") + ending}, QDir::Files)) {
        const auto line = read(name);
        if (line && line->file == centre)
            byTime.emplace(std::pair(line->entered, line->id), *line);
    }
    std::vector<QueuedLine> lines;
    for (const auto &one : byTime)
        lines.push_back(one.second);
    const QStringList broken = damaged();
    if (lines.empty() && !broken.isEmpty()) // those that can be written come first
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("worklog", "%Ln line(s) kept on this computer cannot be read and were left as they are. Open them as text: %1.", nullptr, int(broken.size()))
                         .arg(broken.join(QStringLiteral(", "))),
                     m_folder};
    return lines;
}

QStringList LineQueue::damaged() const
{
    QStringList broken;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*") + ending}, QDir::Files, QDir::Name)) {
        if (!read(name))
            broken.append(folder.filePath(name));
    }
    return broken;
}

Done LineQueue::remove(const QString &id)
{
    const QString path = QDir(m_folder).filePath(id + ending);
    if (!isId(id) || !QFile::exists(path) || QFile::remove(path))
        return {};
    return Error{Error::Kind::Io, QCoreApplication::translate("worklog", "A line that is saved could not be taken from the queue on this computer. It will not be saved twice."), path};
}

std::optional<QueuedLine> LineQueue::read(const QString &name) const
{
    QFile file(QDir(m_folder).filePath(name));
    return file.open(QIODevice::ReadOnly) ? lineOf(file.readAll()) : std::nullopt;
}

} // namespace paybench::worklog
