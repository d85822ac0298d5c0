// SPDX-License-Identifier: MPL-2.0
#include "app/called.h"
#include "app/commands/command.h"
#include "app/commands/log_record.h"
#include "app/opened.h"
#include "core/basics/format.h"
#include "core/basics/wall_clock.h"
#include "core/store/centres.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <memory>

// `paybench log`: one quick line as if it had been typed in the window at that moment, and one record back.

namespace paybench::app {

namespace {

constexpr qint64 patienceOfMany = 120'000; // milliseconds: so long many may log at once before it is an error

constexpr std::int64_t sameLineSeconds = 60;

struct LogArguments {
    std::string file;
    std::string line;
    std::string at; // local time of the centre; empty: now
};

// The line with everything that it is read with.
struct Desk {
    worklog::LineBook book;
    worklog::LineHistory history;
    worklog::LineMoment moment;
    worklog::LineReading reading;
};

Error refusedBecause(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Result<directory::Person> personCalled(const std::vector<directory::Person> &people, const QString &name, QDate day)
{
    const std::vector<directory::Person> found = peopleCalled(people, name, day);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return refusedBecause(QCoreApplication::translate("commands", "“%1” is nobody in the register, so nothing was logged. Write the name as on the page People.").arg(name));
    QStringList names;
    for (const directory::Person &person : found)
        names.append(person.name);
    return refusedBecause(QCoreApplication::translate("commands", "“%1” may be %2, so nothing was logged. Write the whole name.").arg(name, names.join(QStringLiteral(", "))));
}

Result<std::int64_t> momentOf(const std::string &argument, const QTimeZone &zone, std::int64_t now)
{
    if (argument.empty())
        return now;
    const QDateTime read = QDateTime::fromString(text(argument), Qt::ISODate);
    if (!read.isValid())
        return refusedBecause(QCoreApplication::translate("commands", "“%1” is no moment, so nothing was logged. Write it as 2026-10-06T09:12:30.").arg(text(argument)));
    const QDateTime local = read.timeSpec() == Qt::LocalTime ? QDateTime(read.date(), read.time(), zone) : read;
    if (local.toSecsSinceEpoch() > now)
        return refusedBecause(QCoreApplication::translate("commands", "The moment %1 has not come yet, so nothing was logged. Write an earlier one.").arg(text(argument)));
    return local.toSecsSinceEpoch();
}

Result<std::vector<QDate>> closedDays(store::Database &db, PersonId person, const worklog::Line &line, QDate today)
{
    const QDate first = line.when.day.isValid() ? std::min(line.when.day, today) : today.addDays(-8); // as far as -9999 goes
    const auto days = store::Logs(db).closedDays(person, first, today);
    if (!days)
        return days.error();
    std::vector<QDate> closed;
    for (const worklog::ClosedDay &day : *days) {
        if (day.isClosed())
            closed.push_back(day.day);
    }
    return closed;
}

Result<worklog::LineMoment> momentFor(store::Database &db, const directory::Person &person, std::int64_t at, const worklog::Line &line, QDate today)
{
    worklog::LineMoment moment;
    moment.now = at;
    moment.person = person.id;
    const auto timer = store::Logs(db).timer(person.id);
    if (!timer)
        return timer.error();
    moment.timer = *timer;
    const auto closed = closedDays(db, person.id, line, today);
    if (!closed)
        return closed.error();
    moment.closedDays = *closed;
    return moment;
}

Result<Desk> deskOf(store::Database &db, const LogArguments &arguments, const Terminal &terminal)
{
    Desk desk;
    const auto centre = store::Centres(db).centre();
    if (!centre)
        return centre.error();
    const QTimeZone zone = directory::timeZone(centre->country);
    const auto at = momentOf(arguments.at, zone, db.now().toSecsSinceEpoch());
    if (!at)
        return at.error();
    const QDate day = localDay(*at, zone);
    auto book = store::lineBook(db, day);
    if (!book)
        return book.error();
    desk.book = std::move(*book);
    const auto person = personCalled(desk.book.people, terminal.person, day);
    if (!person)
        return person.error();
    db.setWho({db.who().account, person->name});
    const worklog::Line line = worklog::parsedLine(text(arguments.line));
    auto moment = momentFor(db, *person, *at, line, day);
    if (!moment)
        return moment.error();
    desk.moment = std::move(*moment);
    auto history = store::lineHistory(db, desk.book, person->id, *at);
    if (!history)
        return history.error();
    desk.history = std::move(*history);
    desk.reading = worklog::reading(line, desk.book, desk.history, desk.moment);
    return desk;
}

Done canBeSaved(const Desk &desk, bool yes)
{
    const worklog::LineReading &reading = desk.reading;
    if (!reading.refusal.isEmpty())
        return refusedBecause(reading.refusal);
    if (reading.line.isEmpty())
        return refusedBecause(QCoreApplication::translate("commands", "The line is empty, so nothing was logged. Write who, about what and how many minutes, as “gre sem 4”."));
    if (reading.reopens.isValid())
        return refusedBecause(QCoreApplication::translate("commands", "The day %1 is closed, so nothing was logged. Reopen it on the page Log first.").arg(format::day(reading.reopens)));
    return reading.question.isEmpty() || yes ? Done() : Done(refusedBecause(reading.question));
}

Done showHistory(store::Database &db, const Desk &desk, const Terminal &terminal)
{
    const worklog::WhoMatch *who = worklog::chosenWho(desk.reading);
    if (!who)
        return refusedBecause(QCoreApplication::translate("commands", "The line names nobody who is known, so there is no history to show. Write the beginning of a name."));
    const auto card = store::callerCard(db, desk.book, *who, desk.moment.now);
    if (!card)
        return card.error();
    printCard(desk.book, *card, terminal);
    return {};
}

Done showAnswers(store::Database &db, const Desk &desk, const Terminal &terminal)
{
    const TopicId topic = worklog::chosenTopic(desk.reading);
    const auto answers = store::Cases(db).answers(*desk.reading.line.searched, topic);
    if (!answers)
        return answers.error();
    printAnswers(desk.book, *answers, terminal);
    return {};
}

Done count(store::Database &db, const Desk &desk, const Terminal &terminal)
{
    worklog::Tally tally;
    tally.at = desk.reading.time.start;
    tally.person = desk.moment.person;
    tally.channel = desk.reading.line.channel;
    if (const worklog::WhoMatch *who = worklog::chosenWho(desk.reading))
        tally.customer = who->customer;
    const auto saved = store::Logs(db).save(tally);
    if (!saved)
        return saved.error();
    tally.id = *saved;
    printTally({desk.book, desk.reading, tally}, terminal);
    return {};
}

Done save(store::Database &db, const Desk &desk, const Terminal &terminal)
{
    const auto rules = store::Logs(db).samplingRules();
    if (!rules)
        return rules.error();
    const QDate day = localDay(desk.reading.time.start, desk.book.zone);
    if (!worklog::isFull(*rules, Month::of(day)))
        return count(db, desk, terminal);
    const worklog::Logged what = worklog::logged(desk.reading, desk.book, desk.history, desk.moment);
    const auto receipt = store::Logs(db).log(what);
    if (!receipt)
        return receipt.error();
    printRecord({desk.book, desk.reading, what, *receipt}, terminal);
    return {};
}

// The same contact by the same person a moment ago is a line that was typed twice, or the same caller again: who typed it knows.
QString savedJustNow(store::Database &db, const Desk &desk)
{
    if (!desk.reading.refusal.isEmpty() || desk.reading.time.seconds() <= 0)
        return {};
    const worklog::Case now = worklog::logged(desk.reading, desk.book, desk.history, desk.moment).contact;
    const auto earlier = store::Cases(db).openedIn({now.opened - sameLineSeconds, now.opened + sameLineSeconds});
    if (!earlier)
        return {};
    for (const worklog::Case &one : *earlier) {
        const std::int64_t ago = now.saved - one.saved;
        const bool isSame = one.person == now.person && one.contact == now.contact && one.customer == now.customer && one.topic == now.topic
                            && one.channel == now.channel && one.note == now.note && one.ended - one.opened == now.ended - now.opened;
        if (isSame && ago >= 0 && ago <= sameLineSeconds)
            return QCoreApplication::translate("commands", "The same was saved %Ln second(s) ago. If this was one contact, take the last one back with `paybench undo`.", nullptr, int(ago));
    }
    return {};
}

Done logOnce(const LogArguments &arguments, const Terminal &terminal)
{
    const worklog::Line line = worklog::parsedLine(text(arguments.line));
    const bool onlyLooks = line.isQuestion || line.searched;
    auto db = onlyLooks ? opened(text(arguments.file), store::OpenMode::Read, terminal) : openedToWrite(text(arguments.file), terminal, store::Look::None);
    if (!db)
        return db.error();
    const auto desk = deskOf(*db, arguments, terminal);
    if (!desk)
        return desk.error();
    if (onlyLooks && !desk->reading.refusal.isEmpty())
        return refusedBecause(desk->reading.refusal);
    if (onlyLooks)
        return line.searched ? showAnswers(*db, *desk, terminal) : showHistory(*db, *desk, terminal);
    if (const Done can = canBeSaved(*desk, terminal.yes); !can)
        return can;
    const QString twice = savedJustNow(*db, *desk);
    const Done saved = save(*db, *desk, terminal);
    const QString meant = desk->reading.guess ? QCoreApplication::translate("commands", "“%1” is no known word and is kept in the note. Did you mean “%2”?").arg(desk->reading.guess.typed, desk->reading.guess.meant) : QString();
    for (const QString &sentence : {desk->reading.hint, twice, meant}) {
        if (saved && !sentence.isEmpty())
            terminal.warn(sentence);
    }
    return saved;
}

// Many may log in the same second: what is locked is tried again, each at another moment.
Exit logLine(const LogArguments &arguments, const Terminal &terminal)
{
    if (terminal.person.trimmed().isEmpty()) {
        terminal.warn(QCoreApplication::translate("commands", "It is not said who logs, so nothing was logged. Say --person and the name as on the page People."));
        return Exit::WrongUsage;
    }
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const Done done = logOnce(arguments, terminal);
        if (done)
            return Exit::Done;
        if (!store::wasLocked(done.error()) || waited.elapsed() >= patienceOfMany)
            return terminal.refused(done.error());
        QThread::msleep(50 + QRandomGenerator::global()->bounded(150u));
    }
}

} // namespace

Command addLog(CLI::App &root)
{
    auto arguments = std::make_shared<LogArguments>();
    CLI::App *command = root.add_subcommand("log", "logs a contact by a quick line, as “gre sem 4”, and gives the record back");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_option("LINE", arguments->line, "[when] [who] [topic] [minutes] [, note] [#tag] [flags]")->required();
    command->add_option("--at", arguments->at, "when Enter is pressed, as 2026-10-06T09:12:30; else now");
    return {command, [arguments](Terminal &terminal) { return logLine(*arguments, terminal); }};
}

} // namespace paybench::app
