// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/line_needs.h"

#include "core/basics/wall_clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::worklog {

namespace {

QString firstName(const LineBook &book, PersonId id)
{
    const auto found = std::find_if(book.people.begin(), book.people.end(), [id](const directory::Person &person) { return person.id == id; });
    return found == book.people.end() ? QString() : found->name.section(u' ', 0, 0);
}

// Calls before this one that no training has answered.
int callsThatAsk(const PastCaller *past, TopicId top)
{
    if (!past)
        return 0;
    const auto about = past->topics.find(top);
    return about == past->topics.end() ? 0 : about->second.inRule - about->second.answered;
}

// From when contacts of the unit count; none: a course is open or booked.
std::optional<std::int64_t> countedSince(const UnitQuestion &asked, const std::vector<TrainingNeed> &earlier)
{
    std::int64_t since = asked.day.addDays(1 - asked.rule.days).startOfDay(asked.zone).toSecsSinceEpoch();
    for (const TrainingNeed &need : earlier) {
        if (need.contact || need.unit != asked.unit || asked.topics.top(need.topic) != asked.topics.top(asked.topic))
            continue;
        if (isUnderWay(need))
            return std::nullopt;
        since = std::max(since, asksAgainFrom(need, asked.zone));
    }
    return since;
}

} // namespace

bool raisesNeed(const LineReading &reading, const LineBook &book, const LineHistory &history, const LineMoment &moment)
{
    const WhoMatch *who = chosenWho(reading);
    const TopicId topic = book.topics.top(chosenTopic(reading));
    if (!who || !who->contact || !topic)
        return false;
    const auto found = history.callers.find(who->contact);
    const PastCaller *past = found == history.callers.end() ? nullptr : &found->second;
    if (callsThatAsk(past, topic) + 1 < book.rule.personCalls)
        return false;
    const QDate today = localDay(moment.now, book.zone);
    const QDate day = localDay(reading.time.start, book.zone);
    if (day <= today.addDays(-book.rule.days)) // written down so late that the calls before now are not those before it
        return false;
    return !past || std::find(past->needs.begin(), past->needs.end(), topic) == past->needs.end();
}

QString needSentence(const LineReading &reading, const LineBook &book, const LineHistory &history, const LineMoment &moment, Tense tense)
{
    if (!raisesNeed(reading, book, history, moment))
        return {};
    const int calls = reading.before + 1;
    const QString about = book.topics.name(book.topics.top(chosenTopic(reading)));
    const QString days = QString::number(book.rule.days);
    const QString trainer = firstName(book, reading.trainer);
    const bool isDone = tense == Tense::Done;
    if (trainer.isEmpty())
        return (isDone ? QCoreApplication::translate("worklog", "%Ln call(s) about %1 in %2 days. A training need was created.", nullptr, calls)
                       : QCoreApplication::translate("worklog", "This makes %Ln call(s) about %1 in %2 days. A training need is created.", nullptr, calls))
            .arg(about, days);
    return (isDone ? QCoreApplication::translate("worklog", "%Ln call(s) about %1 in %2 days. A training need was created for %3.", nullptr, calls)
                   : QCoreApplication::translate("worklog", "This makes %Ln call(s) about %1 in %2 days. A training need is created for %3.", nullptr, calls))
        .arg(about, days, trainer);
}

int contactsForCourse(const UnitQuestion &asked, std::vector<TopicContact> contacts, const std::vector<TrainingNeed> &earlier)
{
    const auto since = countedSince(asked, earlier);
    const TopicId topic = asked.topics.top(asked.topic);
    if (!since || !asked.unit || !topic || asked.day <= asked.today.addDays(-asked.rule.days)) // so late that other days have long been asked about
        return 0;
    const auto isOther = [&](const TopicContact &each) {
        return each.unit != asked.unit || each.at < *since || asked.topics.top(each.topic) != topic;
    };
    contacts.erase(std::remove_if(contacts.begin(), contacts.end(), isOther), contacts.end());
    const auto found = recurringQuestions(contacts, asked.topics, asked.rule, asked.day, asked.today, asked.zone);
    const bool isMet = std::any_of(found.begin(), found.end(), [](const RecurringQuestion &each) { return !each.contact; });
    return isMet ? static_cast<int>(contacts.size()) : 0;
}

} // namespace paybench::worklog
