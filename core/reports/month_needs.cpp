// SPDX-License-Identifier: MPL-2.0
#include "core/reports/month_basis.h"
#include "core/reports/month_log.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

// The training needs of a month, with what the same questions took in it.

namespace paybench::reports {

namespace {

using worklog::TrainingNeed;

// Contacts about a topic and their time.
struct Asked {
    qint64 contacts = 0;
    qint64 seconds = 0;
};

struct AskedInMonth {
    std::map<std::pair<ContactId, TopicId>, Asked> byPerson;
    std::map<std::pair<UnitId, TopicId>, Asked> byUnit;
};

std::map<CaseId, qint64> secondsByCase(const MonthInputs &inputs)
{
    std::map<CaseId, qint64> seconds;
    for (const worklog::Entry &entry : inputs.entries) {
        if (entry.ofCase)
            seconds[entry.ofCase] += entry.time.seconds();
    }
    return seconds;
}

AskedInMonth askedIn(const MonthInputs &inputs, const Stretch &month)
{
    AskedInMonth asked;
    const std::map<CaseId, qint64> seconds = secondsByCase(inputs);
    const auto add = [&seconds](Asked &to, CaseId id) {
        const auto found = seconds.find(id);
        ++to.contacts;
        to.seconds += found == seconds.end() ? 0 : found->second;
    };
    for (const LoggedCase &each : inputs.log.cases) {
        const worklog::Case &one = each.one;
        const TopicId topic = inputs.log.topics.top(one.topic);
        if (!topic || one.opened < month.start || one.opened >= month.end)
            continue;
        if (one.contact)
            add(asked.byPerson[{one.contact, topic}], one.id);
        if (one.unit)
            add(asked.byUnit[{one.unit, topic}], one.id);
    }
    return asked;
}

bool isOfMonth(const TrainingNeed &need, const Stretch &time, Month month)
{
    if (need.raised >= time.end)
        return false;
    return isUnderWay(need) || need.raised >= time.start || (need.bookedOn.isValid() && month.contains(need.bookedOn));
}

void nameWho(NeedSum &sum, const TrainingNeed &need, const LogInputs &log)
{
    sum.isUnit = bool(need.unit);
    if (sum.isUnit) {
        const auto unit = std::find_if(log.units.begin(), log.units.end(), [&need](const auto &each) { return each.id == need.unit; });
        sum.who = unit == log.units.end() ? QString() : unit->name;
        sum.customer = unit == log.units.end() ? CustomerId() : unit->customer;
        return;
    }
    const auto contact =
        std::find_if(log.contacts.begin(), log.contacts.end(), [&need](const auto &each) { return each.id == need.contact; });
    sum.who = contact == log.contacts.end() ? QString() : contact->name;
    sum.customer = contact == log.contacts.end() ? CustomerId() : contact->customer;
}

NeedSum needSum(const TrainingNeed &need, const MonthInputs &inputs, const AskedInMonth &asked)
{
    NeedSum sum;
    nameWho(sum, need, inputs.log);
    const TopicId topic = inputs.log.topics.top(need.topic);
    sum.topic = inputs.log.topics.path(topic);
    const auto trainer =
        std::find_if(inputs.people.begin(), inputs.people.end(), [&need](const auto &person) { return person.id == need.trainer; });
    sum.trainer = trainer == inputs.people.end() ? QString() : trainer->name;
    sum.state = need.state;
    sum.bookedOn = need.bookedOn;
    Asked of;
    if (const auto unit = asked.byUnit.find({need.unit, topic}); sum.isUnit && unit != asked.byUnit.end())
        of = unit->second;
    if (const auto person = asked.byPerson.find({need.contact, topic}); !sum.isUnit && person != asked.byPerson.end())
        of = person->second;
    sum.contacts = of.contacts;
    sum.seconds = of.seconds;
    return sum;
}

} // namespace

std::vector<NeedSum> needSums(const MonthInputs &inputs)
{
    const Stretch time = worklog::stretchOf(inputs.month, directory::timeZone(inputs.centre.country));
    const AskedInMonth asked = askedIn(inputs, time);
    std::vector<NeedSum> sums;
    for (const TrainingNeed &need : inputs.log.needs) {
        if (isOfMonth(need, time, inputs.month))
            sums.push_back(needSum(need, inputs, asked));
    }
    std::stable_sort(sums.begin(), sums.end(), [](const NeedSum &a, const NeedSum &b) {
        return std::tie(b.seconds, a.who, a.topic) < std::tie(a.seconds, b.who, b.topic);
    });
    return sums;
}

} // namespace paybench::reports
