// SPDX-License-Identifier: MPL-2.0
#include "core/rota/task.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

namespace paybench::rota {

namespace {

constexpr int largestPrice = 1'000'000;
constexpr int largestCount = 10'000;
constexpr int largestCarry = 10'000;

using Sentences = std::vector<QString>;

QString sizeFault(const Task &task)
{
    if (task.days.empty())
        return QCoreApplication::translate("rota", "The task has no days, so there is nothing to plan.");
    if (task.assistants.empty())
        return QCoreApplication::translate("rota", "The task has no assistants, so there is nobody to plan for.");
    if (int(task.assistants.size()) > mostAssistants)
        return QCoreApplication::translate("rota", "The task has %1 assistants, but at most %2 can be planned together. Plan their groups by themselves.")
            .arg(format::number(qint64(task.assistants.size())), format::number(mostAssistants));
    if (task.parts != 1 && task.parts != 2)
        return QCoreApplication::translate("rota", "A day can be planned whole or in two halves, not in %1 parts.").arg(task.parts);
    if (int(task.days.size()) > mostDays * task.parts)
        return QCoreApplication::translate("rota", "The task has %1 days, but at most %2 can be planned together. Plan a shorter time.")
            .arg(format::number(qint64(task.days.size()) / task.parts), format::number(mostDays));
    return {};
}

bool isAfternoon(const Task &task, std::size_t day)
{
    return task.parts == 2 && day % 2 == 1;
}

void addAfternoonFault(const Task &task, std::size_t day, Sentences &to)
{
    const Day &morning = task.days[day - 1];
    const Day &afternoon = task.days[day];
    if (afternoon.date != morning.date || afternoon.week != morning.week || morning.part != 0 || afternoon.part != 1
        || afternoon.isMonday != morning.isMonday || afternoon.isPeak != morning.isPeak)
        to.push_back(QCoreApplication::translate("rota", "The morning and the afternoon of %1 must have the same date, week and classes.").arg(format::day(morning.date)));
}

void addDayFaults(const Task &task, Sentences &to)
{
    if (task.days.size() % std::size_t(task.parts) != 0)
        to.push_back(QCoreApplication::translate("rota", "Each date of a task in half days needs a morning and an afternoon, but the last has no afternoon."));
    for (std::size_t i = 0; i < task.days.size(); ++i) {
        const Day &day = task.days[i];
        const QString name = task.dayName(int(i));
        if (!day.date.isValid())
            to.push_back(QCoreApplication::translate("rota", "Day %1 of the task has no date.").arg(i));
        else if (isAfternoon(task, i))
            addAfternoonFault(task, i, to);
        else if (i > 0 && day.date <= task.days[i - 1].date)
            to.push_back(QCoreApplication::translate("rota", "The days must follow one another, but %1 does not come after the day before it.").arg(name));
        if (day.least < 0 || day.least > day.target || day.target > day.most || day.most > largestCount)
            to.push_back(QCoreApplication::translate("rota", "On %1 the persons needed must be 0 or more and rise from the least over the target to the most; they are %2, %3, %4.")
                             .arg(name).arg(day.least).arg(day.target).arg(day.most));
    }
}

void addCheckpointFaults(const Task &task, Sentences &to)
{
    const auto notAfter = [](int one, int next) { return next <= one; };
    if (std::adjacent_find(task.checkpoints.begin(), task.checkpoints.end(), notAfter) != task.checkpoints.end()
        || (!task.checkpoints.empty() && task.checkpoints.front() < 0))
        to.push_back(QCoreApplication::translate("rota", "The checkpoints must be days of the task, each later than the one before."));
    if (task.checkpoints.empty() || task.checkpoints.back() != int(task.days.size()) - 1)
        to.push_back(QCoreApplication::translate("rota", "The last day of the task must be its last checkpoint."));
}

void addProfileFaults(const Task &task, Sentences &to)
{
    for (const Profile &profile : task.profiles) {
        const auto &fifths = profile.fifths;
        if (std::accumulate(fifths.begin(), fifths.end(), 0) != 5 || *std::min_element(fifths.begin(), fifths.end()) < 0)
            to.push_back(QCoreApplication::translate("rota", "The shares of the work mix %1 must be 0 or more and add up to five fifths.").arg(profile.key));
    }
}

void addNumberFaults(const Task &task, Sentences &to)
{
    const Weights &w = task.weights;
    const std::pair<const char *, int> prices[] = {
        {"short_first", w.shortFirst}, {"short_more", w.shortMore}, {"under_target", w.underTarget}, {"over_target", w.overTarget},
        {"group_unreachable", w.groupUnreachable}, {"ratio_fifth", w.ratioFifth}, {"ratio_fifth_beyond_day", w.ratioBeyondDay},
        {"week_ratio", w.weekRatio}, {"followup_missing", w.followUpMissing}, {"registration_split", w.registrationSplit},
        {"fairness", w.fairness}, {"change_near", w.changeNear}, {"change_far", w.changeFar}, {"split_day", w.splitDay}};
    for (const auto &[key, price] : prices) {
        if (price < 0 || price > largestPrice)
            to.push_back(QCoreApplication::translate("rota", "The price weights.%1 must be from 0 to %2, but it is %3.").arg(QLatin1String(key), format::number(largestPrice), format::number(price)));
    }
    const Rules &rules = task.rules;
    const std::pair<const char *, int> limits[] = {{"max_consecutive_support", rules.consecutiveSupport}, {"max_support_per_week", rules.supportPerWeek},
                                                   {"followup_within_own_days", rules.followUpWithin}, {"split_days_per_week", rules.splitDaysPerWeek}};
    for (const auto &[key, limit] : limits) {
        if (limit < 0 || limit > mostDays)
            to.push_back(QCoreApplication::translate("rota", "The limit rules.%1 must be from 0 to %2 days, but it is %3.").arg(QLatin1String(key), format::number(mostDays), format::number(limit)));
    }
}

bool isWork(Duty duty)
{
    return duty == Duty::Support || duty == Duty::FollowUp || duty == Duty::Registration;
}

void addMentorFaults(const Task &task, int assistant, Sentences &to)
{
    const auto &mentors = task.assistants[std::size_t(assistant)].mentors;
    const auto isUnknown = [&](int mentor) { return mentor < 0 || mentor >= int(task.assistants.size()); };
    if (std::any_of(mentors.begin(), mentors.end(), isUnknown))
        to.push_back(QCoreApplication::translate("rota", "A mentor of %1 is not among the assistants.").arg(task.nameOf(assistant)));
    else if (std::find(mentors.begin(), mentors.end(), assistant) != mentors.end())
        to.push_back(QCoreApplication::translate("rota", "%1 cannot be a mentor of the same person.").arg(task.nameOf(assistant)));
}

void addChangeFaults(const Task &task, int place, Sentences &to)
{
    const Assistant &person = task.assistants[std::size_t(place)];
    const auto isUnknown = [&](const ProfileFrom &later) { return later.profile < 0 || later.profile >= int(task.profiles.size()); };
    const auto notAfter = [](const ProfileFrom &one, const ProfileFrom &next) { return next.day <= one.day; };
    const std::vector<ProfileFrom> &later = person.laterProfiles;
    if (std::any_of(later.begin(), later.end(), isUnknown))
        to.push_back(QCoreApplication::translate("rota", "A later work mix of %1 is not among the mixes.").arg(task.nameOf(place)));
    if (std::adjacent_find(later.begin(), later.end(), notAfter) != later.end() || (!later.empty() && later.front().day < 0))
        to.push_back(QCoreApplication::translate("rota", "The later work mixes of %1 must each begin after the one before.").arg(task.nameOf(place)));
    if (person.newcomerUntil < 0)
        to.push_back(QCoreApplication::translate("rota", "%1 cannot have been a newcomer until before the first day.").arg(task.nameOf(place)));
}

void addGroupFaults(const Task &task, int place, Sentences &to)
{
    const std::vector<GroupFrom> &later = task.assistants[std::size_t(place)].laterGroups;
    const auto isUnknown = [&](const GroupFrom &one) { return one.group < 0 || one.group >= int(task.groups.size()); };
    const auto notAfter = [](const GroupFrom &one, const GroupFrom &next) { return next.day <= one.day; };
    if (std::any_of(later.begin(), later.end(), isUnknown))
        to.push_back(QCoreApplication::translate("rota", "A later group of %1 is not among the groups.").arg(task.nameOf(place)));
    if (std::adjacent_find(later.begin(), later.end(), notAfter) != later.end() || (!later.empty() && later.front().day < 0))
        to.push_back(QCoreApplication::translate("rota", "The later groups of %1 must each begin after the one before.").arg(task.nameOf(place)));
}

void addPersonFaults(const Task &task, int place, Sentences &to)
{
    const Assistant &person = task.assistants[std::size_t(place)];
    const QString name = task.nameOf(place);
    if (person.id.isEmpty())
        to.push_back(QCoreApplication::translate("rota", "Assistant %1 of the task has no id.").arg(place));
    if (person.group < 0 || person.group >= int(task.groups.size()))
        to.push_back(QCoreApplication::translate("rota", "The group of %1 is not among the groups.").arg(name));
    if (person.profile < 0 || person.profile >= int(task.profiles.size()))
        to.push_back(QCoreApplication::translate("rota", "The work mix of %1 is not among the mixes.").arg(name));
    if (person.available.size() != qsizetype(task.days.size()) || person.available.count('0') + person.available.count('1') != person.available.size())
        to.push_back(QCoreApplication::translate("rota", "The availability of %1 must be one 0 or 1 for each day of the task.").arg(name));
    if (int(person.history.size()) != task.history())
        to.push_back(QCoreApplication::translate("rota", "The history of %1 must have a letter for each of the last two days.").arg(name));
    const auto isFar = [](int carry) { return carry < -largestCarry || carry > largestCarry; };
    if (std::any_of(person.carry.begin(), person.carry.end(), isFar))
        to.push_back(QCoreApplication::translate("rota", "The carry-over of %1 is beyond what can be planned with.").arg(name));
    addMentorFaults(task, place, to);
    addChangeFaults(task, place, to);
    addGroupFaults(task, place, to);
}

// Only for persons without other faults: their days can be looked at.
class CellFaults {
public:
    CellFaults(const Task &task, int place, Sentences &to) : m_task(task), m_place(place), m_to(to) {}

    void add()
    {
        const Assistant &person = m_task.assistants[std::size_t(m_place)];
        for (const CellDuty &pin : person.pins) {
            check(pin.day, pin.duty);
            if (!m_pinned.insert(pin.day).second)
                say(QCoreApplication::translate("rota", "%1 is pinned twice on %2."), pin.day);
        }
        std::set<std::pair<int, Duty>> forbidden, preferred;
        for (const CellDuty &cell : person.forbidden) {
            check(cell.day, cell.duty);
            forbidden.insert({cell.day, cell.duty});
        }
        for (const CellDuty &pin : person.pins) {
            if (forbidden.contains({pin.day, pin.duty}))
                say(QCoreApplication::translate("rota", "%1 is pinned on %2 to what is forbidden there."), pin.day);
        }
        for (const Preference &wish : person.preferences) {
            check(wish.day, wish.duty);
            if (!preferred.insert({wish.day, wish.duty}).second || wish.cost < -largestPrice || wish.cost > largestPrice)
                say(QCoreApplication::translate("rota", "The wish of %1 on %2 stands there twice or has a price beyond the limits."), wish.day);
        }
    }

private:
    void check(int day, Duty duty)
    {
        if (day < 0 || day >= int(m_task.days.size()))
            m_to.push_back(QCoreApplication::translate("rota", "%1 has a pin, a wish or a forbidden duty on day %2, which the task does not have.").arg(m_task.nameOf(m_place)).arg(day));
        else if (!m_task.isAvailable(m_place, day))
            say(QCoreApplication::translate("rota", "%1 has a pin, a wish or a forbidden duty on %2, but is away that day."), day);
        else if (!isWork(duty))
            say(QCoreApplication::translate("rota", "%1 has a pin, a wish or a forbidden duty on %2 that is neither support, follow-up nor registration."), day);
    }
    void say(const QString &sentence, int day)
    {
        const bool isKnown = day >= 0 && day < int(m_task.days.size());
        m_to.push_back(sentence.arg(m_task.nameOf(m_place), isKnown ? m_task.dayName(day) : QString::number(day)));
    }

    const Task &m_task;
    int m_place;
    Sentences &m_to;
    std::set<int> m_pinned;
};

void addIdFaults(const Task &task, Sentences &to)
{
    std::set<QString> ids;
    for (const Assistant &person : task.assistants) {
        if (!ids.insert(person.id).second)
            to.push_back(QCoreApplication::translate("rota", "Two assistants have the id %1.").arg(person.id));
    }
}

void addPublishedFaults(const Task &task, Sentences &to)
{
    if (!task.published)
        return;
    const auto fits = [&](const QByteArray &row) { return row.size() == qsizetype(task.days.size()); };
    const auto &rows = task.published->rows;
    if (rows.size() != task.assistants.size() || !std::all_of(rows.begin(), rows.end(), fits))
        to.push_back(QCoreApplication::translate("rota", "The published rota must have a letter for each assistant and day."));
}

} // namespace

bool Task::isAvailable(int assistant, int day) const
{
    return assistants[std::size_t(assistant)].available[day] == '1';
}

bool Task::isFree(int assistant, int day) const
{
    const auto &pins = assistants[std::size_t(assistant)].pins;
    return isAvailable(assistant, day) && std::none_of(pins.begin(), pins.end(), [&](const CellDuty &pin) { return pin.day == day; });
}

int Assistant::profileOn(int day) const
{
    int found = profile;
    for (const ProfileFrom &later : laterProfiles)
        found = later.day <= day ? later.profile : found;
    return found;
}

int Assistant::groupOn(int day) const
{
    int found = group;
    for (const GroupFrom &later : laterGroups)
        found = later.day <= day ? later.group : found;
    return found;
}

const Profile &Task::profileOn(int assistant, int day) const
{
    return profiles[std::size_t(assistants[std::size_t(assistant)].profileOn(day))];
}

QString Task::nameOf(int assistant) const
{
    const Assistant &person = assistants[std::size_t(assistant)];
    return person.name.isEmpty() ? person.id : person.name;
}

QString Task::dayName(int day) const
{
    const QString date = format::day(days[std::size_t(day)].date);
    return parts == 1 ? date : withHalf(date, days[std::size_t(day)].part);
}

QString Task::longDayName(int day) const
{
    const QString date = format::longDay(days[std::size_t(day)].date);
    return parts == 1 ? date : withHalf(date, days[std::size_t(day)].part);
}

QString Task::dayCount(int count) const
{
    return rota::dayCount(count * 2 / parts);
}

int emptyCells(const Task &task, const Plan &plan)
{
    int count = 0;
    for (int a = 0; a < int(task.assistants.size()); ++a) {
        for (int day = 0; day < int(task.days.size()); ++day)
            count += task.isAvailable(a, day) && plan.at(a, day) == Duty::Away;
    }
    return count;
}

QString withHalf(const QString &date, int part)
{
    return part == 0 ? QCoreApplication::translate("rota", "%1, morning").arg(date) : QCoreApplication::translate("rota", "%1, afternoon").arg(date);
}

QString dayCount(int halves)
{
    return halves % 2 == 0 ? format::number(halves / 2) : format::decimal(halves * 5, 1);
}

std::vector<QString> faults(const Task &task)
{
    if (const QString sentence = sizeFault(task); !sentence.isEmpty())
        return {sentence};
    Sentences found;
    addDayFaults(task, found);
    addCheckpointFaults(task, found);
    addProfileFaults(task, found);
    addNumberFaults(task, found);
    addIdFaults(task, found);
    addPublishedFaults(task, found);
    for (int place = 0; place < int(task.assistants.size()); ++place) {
        const std::size_t before = found.size();
        addPersonFaults(task, place, found);
        if (found.size() == before)
            CellFaults(task, place, found).add();
    }
    return found;
}

} // namespace paybench::rota
