// SPDX-License-Identifier: MPL-2.0
#include "app/commands/log_record.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace paybench::app {

namespace {

using worklog::Case;
using worklog::LineBook;

template <class Row, class Key> QString nameIn(const std::vector<Row> &rows, Key id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? QString() : found->name;
}

// Nothing is null, not an empty name.
QJsonValue named(const QString &name)
{
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

QDateTime localOf(std::int64_t seconds, const LineBook &book)
{
    return QDateTime::fromSecsSinceEpoch(seconds, book.zone);
}

// Local time of the centre, as --at takes it.
QString isoOf(std::int64_t seconds, const LineBook &book)
{
    return localOf(seconds, book).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QString clockOf(std::int64_t seconds, const LineBook &book)
{
    return localOf(seconds, book).time().toString(QStringLiteral("HH:mm:ss"));
}

// Where people read "Unsorted" in their language, the document says the same in all of them.
QString topicName(const LineBook &book, TopicId topic)
{
    return topic ? book.topics.name(topic) : QStringLiteral("Unsorted");
}

QJsonObject placesOf(const LineBook &book, const Case &one)
{
    return {{"person", named(nameIn(book.people, one.person))},       {"caller", named(nameIn(book.contacts, one.contact))},
            {"unit", named(nameIn(book.units, one.unit))},            {"customer", named(nameIn(book.customers, one.customer))},
            {"group", named(nameIn(book.groups, one.group))},         {"channel", worklog::key(one.channel)}};
}

QStringList alertsOf(const LoggedLine &line)
{
    const bool raisedElsewhere = line.what.raised && !line.receipt.raised; // another window says it
    QStringList alerts = raisedElsewhere ? QStringList() : line.what.alerts;
    if (!line.receipt.unitAlert.isEmpty())
        alerts << line.receipt.unitAlert;
    return alerts;
}

QJsonObject jsonOf(const LoggedLine &line)
{
    const Case &one = line.what.contact;
    QJsonObject record = placesOf(line.book, one);
    record["id"] = line.receipt.contact.value;
    record["from"] = isoOf(one.opened, line.book);
    record["to"] = isoOf(one.ended, line.book);
    record["seconds"] = qint64(one.ended - one.opened);
    record["topic"] = topicName(line.book, one.topic);
    record["note"] = one.note;
    record["tags"] = QJsonArray::fromStringList(one.tags);
    record["state"] = worklog::key(one.state);
    record["refer_to"] = named(one.referTo);
    record["alerts"] = QJsonArray::fromStringList(alertsOf(line));
    return record;
}

QString callerOf(const LineBook &book, const Case &one)
{
    QStringList parts;
    for (const QString &part : {nameIn(book.contacts, one.contact), nameIn(book.units, one.unit), nameIn(book.customers, one.customer)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? QCoreApplication::translate("commands", "anonymous") : parts.join(QStringLiteral(", "));
}

QString said(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

} // namespace

void printRecord(const LoggedLine &line, const Terminal &terminal)
{
    const Case &one = line.what.contact;
    terminal.say(said({clockOf(one.opened, line.book) + u'–' + clockOf(one.ended, line.book), worklog::name(one.channel), callerOf(line.book, one),
                       line.book.topics.name(one.topic), worklog::name(one.state), one.referTo, one.note}));
    for (const QString &alert : alertsOf(line))
        terminal.say(alert);
    terminal.write(jsonOf(line));
}

void printTally(const CountedLine &line, const Terminal &terminal)
{
    const QString customer = nameIn(line.book.customers, line.tally.customer);
    terminal.say(QCoreApplication::translate("commands", "Counted: %1. This month counts contacts only, so nothing else of the line was kept.")
                     .arg(said({worklog::name(line.tally.channel), customer})));
    Case one;
    one.person = line.tally.person;
    one.customer = line.tally.customer;
    one.channel = line.tally.channel;
    QJsonObject record = placesOf(line.book, one);
    record["id"] = line.tally.id.value;
    record["from"] = isoOf(line.tally.at, line.book);
    record["to"] = isoOf(line.tally.at, line.book);
    record["seconds"] = 0;
    record["topic"] = topicName(line.book, {});
    record["note"] = QString();
    record["tags"] = QJsonArray();
    record["state"] = worklog::key(worklog::CaseState::Solved);
    record["alerts"] = QJsonArray();
    record["counted"] = true;
    terminal.write(record);
}

void printCard(const LineBook &book, const worklog::CallerCard &card, const Terminal &terminal)
{
    terminal.say(said({card.name, card.function, card.group}));
    terminal.say(QCoreApplication::translate("commands", "%Ln contact(s) in %1 days", nullptr, card.inRule).arg(book.rule.days) + QStringLiteral(" · ")
                 + QCoreApplication::translate("commands", "%Ln open case(s)", nullptr, card.open));
    QJsonArray latest;
    std::vector<QStringList> rows;
    for (const Case &one : card.latest) {
        rows.push_back({format::day(localOf(one.opened, book).date()), clockOf(one.opened, book), book.topics.name(one.topic), worklog::name(one.state), one.note});
        latest.append(QJsonObject{{"id", one.id.value},
                                  {"from", isoOf(one.opened, book)},
                                  {"topic", topicName(book, one.topic)},
                                  {"state", worklog::key(one.state)},
                                  {"note", one.note}});
    }
    terminal.say(aligned(rows, {false, false, false, false, false}));
    terminal.write({{"caller", named(card.name)}, {"function", card.function}, {"group", card.group}, {"in_rule", card.inRule}, {"open", card.open}, {"latest", latest}, {"saved", false}});
}

void printAnswers(const LineBook &book, const std::vector<store::CaseHit> &answers, const Terminal &terminal)
{
    QJsonArray found;
    for (const store::CaseHit &hit : answers) {
        terminal.say(said({format::day(localOf(hit.one.opened, book).date()), book.topics.name(hit.one.topic), hit.one.title(), hit.one.answer}));
        found.append(QJsonObject{{"id", hit.one.id.value},
                                 {"from", isoOf(hit.one.opened, book)},
                                 {"topic", topicName(book, hit.one.topic)},
                                 {"question", hit.one.question},
                                 {"answer", hit.one.answer}});
    }
    if (answers.empty())
        terminal.say(QCoreApplication::translate("commands", "No earlier case has an answer with these words."));
    terminal.write({{"answers", found}, {"saved", false}});
}

} // namespace paybench::app
