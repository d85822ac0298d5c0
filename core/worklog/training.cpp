// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/training.h"

#include "core/basics/wall_clock.h"
#include "core/directory/faults.h"

#include <QCoreApplication>

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace paybench::worklog {

namespace {

using NeedState = TrainingNeed::State;

constexpr std::array<NeedState, 4> allNeedStates = {NeedState::Open, NeedState::Booked, NeedState::Held, NeedState::Closed};
constexpr double clearBelow = 0.01;
constexpr double likelyBelow = 0.05;

// A contact with its local day and the topic it counts under.
struct Asked {
    const TopicContact *contact = nullptr;
    QDate day;
};

struct PersonTopic {
    ContactId contact;
    TopicId topic;

    friend auto operator<=>(const PersonTopic &, const PersonTopic &) = default;
};

struct UnitTopic {
    UnitId unit;
    TopicId topic;

    friend auto operator<=>(const UnitTopic &, const UnitTopic &) = default;
};

template <class Key>
using AskedBy = std::map<Key, std::vector<Asked>>;

int personsOf(const Asked *first, const Asked *end)
{
    std::set<ContactId> persons;
    for (const Asked *each = first; each != end; ++each) {
        if (each->contact->contact)
            persons.insert(each->contact->contact);
    }
    return static_cast<int>(persons.size());
}

// The contact with which the rule was first met on a day of [first, last]: so many contacts, from so many persons, on its
// day and the days before that count.
const Asked *firstMet(const std::vector<Asked> &asked, const TrainingRule &rule, int calls, int persons, QDate first, QDate last)
{
    std::size_t oldest = 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const QDate day = asked[i].day;
        while (asked[oldest].day < day.addDays(1 - rule.days))
            ++oldest;
        const bool isEnough = i + 1 - oldest >= static_cast<std::size_t>(calls);
        if (isEnough && day >= first && day <= last && personsOf(&asked[oldest], &asked[i] + 1) >= persons)
            return &asked[i];
    }
    return nullptr;
}

// The figures of the days; nothing when the rule was never met in them.
std::optional<RecurringQuestion> questionOf(const std::vector<Asked> &asked, const Asked *met, QDate first, QDate last)
{
    if (!met)
        return std::nullopt;
    RecurringQuestion question;
    question.metAt = met->contact->at;
    question.metBy = met->contact->id;
    std::vector<Asked> within;
    for (const Asked &each : asked) {
        if (each.day < first || each.day > last)
            continue;
        within.push_back(each);
        ++question.contacts;
        question.seconds += each.contact->seconds;
        question.unit = each.contact->unit;
    }
    question.persons = personsOf(within.data(), within.data() + within.size());
    return question;
}

// The questions of everybody, or every unit, that asked: `fill` says of whom one is.
template <class Key, class Fill>
void addQuestions(std::vector<RecurringQuestion> &found, const AskedBy<Key> &askedBy, const TrainingRule &rule, int calls, int persons,
                  const std::pair<QDate, QDate> &days, Fill fill)
{
    for (const auto &[key, asked] : askedBy) {
        const Asked *met = firstMet(asked, rule, calls, persons, days.first, days.second);
        if (auto question = questionOf(asked, met, days.first, days.second)) {
            fill(*question, key);
            question->topic = key.topic;
            found.push_back(*question);
        }
    }
}

bool comesBefore(const RecurringQuestion &a, const RecurringQuestion &b)
{
    return std::tuple(-a.seconds, -a.contacts, a.contact, a.unit, a.topic)
           < std::tuple(-b.seconds, -b.contacts, b.contact, b.unit, b.topic);
}

std::vector<TopicContact> byTime(std::vector<TopicContact> contacts)
{
    std::sort(contacts.begin(), contacts.end(),
              [](const TopicContact &a, const TopicContact &b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    return contacts;
}

} // namespace

QString name(TrainingNeed::State state)
{
    switch (state) {
    case NeedState::Open:
        return QCoreApplication::translate("worklog", "Not booked");
    case NeedState::Booked:
        return QCoreApplication::translate("worklog", "Booked");
    case NeedState::Held:
        return QCoreApplication::translate("worklog", "Held", "a training");
    case NeedState::Closed:
        return QCoreApplication::translate("worklog", "Closed without training");
    }
    return {};
}

QString key(TrainingNeed::State state)
{
    switch (state) {
    case NeedState::Open:
        return QStringLiteral("open");
    case NeedState::Booked:
        return QStringLiteral("booked");
    case NeedState::Held:
        return QStringLiteral("held");
    case NeedState::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

std::optional<TrainingNeed::State> trainingNeedStateOfKey(const QString &wanted)
{
    for (const NeedState state : allNeedStates) {
        if (key(state) == wanted)
            return state;
    }
    return std::nullopt;
}

bool isUnderWay(const TrainingNeed &need)
{
    return need.state == NeedState::Open || need.state == NeedState::Booked;
}

std::int64_t asksAgainFrom(const TrainingNeed &need, const QTimeZone &zone)
{
    const std::int64_t afterRaised = need.raised + 1;
    if (need.state != NeedState::Held || !need.bookedOn.isValid())
        return afterRaised;
    return std::max<std::int64_t>(afterRaised, need.bookedOn.addDays(1).startOfDay(zone).toSecsSinceEpoch());
}

std::vector<QString> faults(const TrainingNeed &need)
{
    directory::Faults faults;
    faults.addIf(bool(need.contact) == bool(need.unit),
                 QCoreApplication::translate("worklog", "The training is for one person or one unit. Choose one of them."));
    faults.addIf(!need.topic, QCoreApplication::translate("worklog", "The training has no topic. Choose one."));
    const bool hasDay = need.state == NeedState::Booked || need.state == NeedState::Held;
    faults.addIf(hasDay && !need.bookedOn.isValid(), QCoreApplication::translate("worklog", "The training has no day. Enter one."));
    faults.addIf(hasDay && need.minutes <= 0,
                 QCoreApplication::translate("worklog", "The training has no length. Enter its minutes."));
    faults.addIf(need.minutes < 0 || need.minutes > 60 * 24 * 7,
                 QCoreApplication::translate("worklog", "The minutes of a training must be from 0 to a week."));
    faults.addIf(need.state == NeedState::Closed && directory::isBlank(need.reason),
                 QCoreApplication::translate("worklog", "A need that is closed without training must have a reason. Enter one."));
    faults.checkPersonalNumbers({need.reason});
    return faults.taken();
}

std::vector<RecurringQuestion> recurringQuestions(const std::vector<TopicContact> &contacts, const Topics &topics,
                                                  const TrainingRule &rule, QDate first, QDate last, const QTimeZone &zone)
{
    const std::vector<TopicContact> sorted = byTime(contacts);
    AskedBy<PersonTopic> ofPersons;
    AskedBy<UnitTopic> ofUnits;
    for (const TopicContact &contact : sorted) {
        const TopicId topic = topics.top(contact.topic);
        const Asked asked{&contact, localDay(contact.at, zone)};
        if (topic && contact.contact)
            ofPersons[{contact.contact, topic}].push_back(asked);
        if (topic && contact.unit)
            ofUnits[{contact.unit, topic}].push_back(asked);
    }
    std::vector<RecurringQuestion> found;
    addQuestions(found, ofPersons, rule, rule.personCalls, 1, {first, last},
                 [](RecurringQuestion &question, const PersonTopic &who) { question.contact = who.contact; });
    addQuestions(found, ofUnits, rule, rule.unitCalls, rule.unitPersons, {first, last},
                 [](RecurringQuestion &question, const UnitTopic &where) { question.unit = where.unit; });
    std::sort(found.begin(), found.end(), comesBefore);
    return found;
}

double binomialAtMost(int k, int n, double p)
{
    if (k < 0)
        return 0;
    if (k >= n || p <= 0)
        return 1;
    if (p >= 1)
        return 0;
    return boost::math::ibetac(static_cast<double>(k) + 1, static_cast<double>(n - k), p);
}

TrainingEffect trainingEffect(int before, int after, std::int64_t meanSecondsBefore, int trainingMinutes)
{
    TrainingEffect effect;
    effect.before = before;
    effect.after = after;
    if (before > 0)
        effect.change = static_cast<double>(after - before) / before;
    effect.secondsSaved = (before - after) * meanSecondsBefore;
    if (effect.secondsSaved > 0)
        effect.monthsToPayBack = 60.0 * trainingMinutes / static_cast<double>(effect.secondsSaved);
    effect.chance = binomialAtMost(after, before + after, 0.5);
    if (effect.chance < clearBelow)
        effect.verdict = TrainingEffect::Verdict::Clear;
    else if (effect.chance < likelyBelow)
        effect.verdict = TrainingEffect::Verdict::Likely;
    return effect;
}

QString name(TrainingEffect::Verdict verdict)
{
    switch (verdict) {
    case TrainingEffect::Verdict::Clear:
        return QCoreApplication::translate("worklog", "clear effect");
    case TrainingEffect::Verdict::Likely:
        return QCoreApplication::translate("worklog", "likely effect");
    case TrainingEffect::Verdict::TooEarly:
        return QCoreApplication::translate("worklog", "too early to say");
    }
    return {};
}

} // namespace paybench::worklog
