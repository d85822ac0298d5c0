// SPDX-License-Identifier: MPL-2.0
#include "core/rota/explanation.h"

#include "core/basics/format.h"
#include "core/rota/fix_search.h"

#include <QCoreApplication>

#include <algorithm>

// Which small changes would mend a breach. What a week can give at all is capacity.cpp.

namespace paybench::rota {

namespace {

// How far a rota is from what a breach asks for, in its own unit; nought when it is kept.
class Shortfall {
public:
    Shortfall(const Task &task, const Breach &breach) : m_task(task), m_breach(breach) {}

    int of(const PricedPlan &rota, const std::vector<SlotChange> &changes) const
    {
        switch (m_breach.term) {
        case Term::Shortage:
        case Term::Target:
            return ofDays(rota, changes);
        case Term::GroupUnreachable:
            return isReached(rota) ? 0 : 1;
        case Term::Ratio:
            return std::abs(5 * count(rota, 0, m_breach.day) - m_breach.least);
        case Term::Week:
            return outside(count(rota, m_breach.firstDay, m_breach.day));
        case Term::FollowUp:
            return isFollowed(rota) ? 0 : 1;
        case Term::RegistrationSplit:
            return runs(rota);
        case Term::Preference:
            return rota.plan().at(m_breach.assistant, m_breach.day) == m_breach.duty;
        case Term::Fairness:
            return outside(classCount(rota));
        case Term::Change:
            return rota.plan().at(m_breach.assistant, m_breach.day) != m_breach.duty;
        case Term::SplitDay:
            return rota.plan().at(m_breach.assistant, m_breach.firstDay) != rota.plan().at(m_breach.assistant, m_breach.day);
        }
        Q_UNREACHABLE();
    }

private:
    int outside(int count) const { return std::max({0, m_breach.least - count, count - m_breach.most}); }
    bool isOwn(int d) const { return m_task.isAvailable(m_breach.assistant, d); }

    // The breach's day and all others that change: a hole that only moves is not mended.
    int ofDays(const PricedPlan &rota, const std::vector<SlotChange> &changes) const
    {
        std::vector<int> days{m_breach.day};
        for (const SlotChange &change : changes)
            days.push_back(change.day);
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        int sum = 0;
        for (const int d : days)
            sum += ofDay(rota, d);
        return sum;
    }
    int ofDay(const PricedPlan &rota, int d) const
    {
        const Day &day = m_task.days[std::size_t(d)];
        int persons = 0;
        for (int a = 0; a < int(m_task.assistants.size()); ++a)
            persons += m_task.assistants[std::size_t(a)].countsOn(d) && m_task.isAvailable(a, d) && rota.plan().at(a, d) == Duty::Support;
        return m_breach.term == Term::Shortage ? std::max(0, day.least - persons) : std::abs(day.target - persons);
    }

    bool isReached(const PricedPlan &rota) const
    {
        for (int a = 0; a < int(m_task.assistants.size()); ++a) {
            const Duty duty = rota.plan().at(a, m_breach.day);
            const bool isIn = m_task.assistants[std::size_t(a)].groupOn(m_breach.day) == m_breach.group && m_task.isAvailable(a, m_breach.day);
            if (isIn && (duty == Duty::Support || duty == Duty::FollowUp))
                return true;
        }
        return false;
    }

    int count(const PricedPlan &rota, int first, int last) const
    {
        int days = 0;
        for (int d = first; d <= last; ++d)
            days += isOwn(d) && rota.plan().at(m_breach.assistant, d) == m_breach.duty;
        return days;
    }

    int classCount(const PricedPlan &rota) const
    {
        int days = 0;
        for (int d = 0; d <= m_breach.day; ++d) {
            const Day &day = m_task.days[std::size_t(d)];
            const bool isIn = m_breach.dayClass == DayClass::Monday ? day.isMonday : day.isPeak;
            days += isIn && isOwn(d) && rota.plan().at(m_breach.assistant, d) == Duty::Support;
        }
        return days;
    }

    bool isFollowed(const PricedPlan &rota) const
    {
        if (m_breach.firstDay >= 0 && rota.plan().at(m_breach.assistant, m_breach.firstDay) != Duty::Support)
            return true;
        for (int d = std::max(0, m_breach.firstDay + 1); d <= m_breach.day; ++d) {
            if (isOwn(d) && rota.plan().at(m_breach.assistant, d) == Duty::FollowUp)
                return true;
        }
        return false;
    }

    int runs(const PricedPlan &rota) const
    {
        int found = 0;
        Duty before = Duty::Away;
        for (int d = m_breach.firstDay; d <= m_breach.day; ++d) {
            if (!isOwn(d))
                continue;
            found += rota.plan().at(m_breach.assistant, d) == Duty::Registration && before != Duty::Registration;
            before = rota.plan().at(m_breach.assistant, d);
        }
        return found;
    }

    const Task &m_task;
    const Breach &m_breach;
};

QString leaveSentence(const Task &task, Term term)
{
    if (term == Term::Shortage && isSeatOfGroup(task))
        return QCoreApplication::translate("rota", "Leave the seat open: the calls of %1 go to the other groups.").arg(task.groups.front());
    if (term == Term::Shortage)
        return QCoreApplication::translate("rota", "Leave it open: callers wait longer.");
    return QCoreApplication::translate("rota", "Leave it as it is.");
}

// Persons missing in the week of a short day, and whose they are.
QString shortageSentence(const Task &task, const Plan &plan, const Breach &breach)
{
    const Day &that = task.days[std::size_t(breach.day)];
    int missing = 0;
    for (int d = 0; d < int(task.days.size()); ++d) {
        int persons = 0;
        for (int a = 0; a < int(task.assistants.size()); ++a)
            persons += task.assistants[std::size_t(a)].countsOn(d) && task.isAvailable(a, d) && plan.at(a, d) == Duty::Support;
        if (task.days[std::size_t(d)].week == that.week)
            missing += std::max(0, task.days[std::size_t(d)].least - persons);
    }
    return missingInWeek(task, that.date, missing);
}

// Where a person's breach can be mended, and with whom.
void searchPerson(const Task &task, int assistant, int first, int last, FixSearch &search)
{
    for (int d = std::max(0, first); d <= last; ++d) {
        if (!task.isAvailable(assistant, d)) {
            search.tryClearing(assistant, d);
            continue;
        }
        search.tryCell(assistant, d);
        search.trySwapsOfDay(assistant, d);
        search.tryExchanges(assistant, d);
    }
}

void searchDay(const Task &task, int day, bool withExchanges, FixSearch &search)
{
    for (int a = 0; a < int(task.assistants.size()); ++a) {
        search.tryCell(a, day);
        search.trySwapsOfDay(a, day);
        for (int other = a + 1; withExchanges && other < int(task.assistants.size()); ++other)
            search.tryExchange(a, other, day);
    }
}

bool isOfDay(Term term)
{
    return term == Term::Shortage || term == Term::Target || term == Term::GroupUnreachable;
}

Explanation finished(const FixSearch &search, const QString &sentence, const QString &leave, int most)
{
    Explanation explanation;
    explanation.sentence = sentence;
    explanation.fixes = search.found(most - 1);
    const auto isDearer = [](const Fix &fix) { return fix.difference >= 0; };
    const auto place = std::find_if(explanation.fixes.begin(), explanation.fixes.end(), isDearer);
    explanation.fixes.insert(place, Fix{leave, 0, {}});
    return explanation;
}

// The first and last day that a hard rule looks at.
std::pair<int, int> daysOf(const Task &task, const HardBreach &breach)
{
    if (breach.rule == HardRule::Consecutive)
        return {breach.day - task.rules.consecutiveSupport * task.parts, breach.day};
    if (breach.rule != HardRule::PerWeek && breach.rule != HardRule::SplitDays)
        return {breach.day, breach.day};
    int first = breach.day;
    while (first > 0 && task.days[std::size_t(first) - 1].week == task.days[std::size_t(breach.day)].week)
        --first;
    return {first, breach.day};
}

class Blocking {
public:
    Blocking(const Task &task, const Plan &plan, int day) : m_task(task), m_plan(plan), m_day(day) {}

    // Who cannot take support that day, and why.
    std::vector<Blocked> found() const
    {
        std::vector<Blocked> blocked;
        for (int a = 0; a < int(m_task.assistants.size()); ++a) {
            if (const QString sentence = why(a); !sentence.isEmpty())
                blocked.push_back({a, sentence});
        }
        return blocked;
    }

private:
    bool isSupport(int a, int d) const { return m_task.isAvailable(a, d) && m_plan.at(a, d) == Duty::Support; }

    QString why(int a) const
    {
        const Assistant &person = m_task.assistants[std::size_t(a)];
        if (!m_task.isAvailable(a, m_day))
            return QCoreApplication::translate("rota", "away");
        if (isSupport(a, m_day))
            return QCoreApplication::translate("rota", "has support already");
        if (!m_task.isFree(a, m_day))
            return QCoreApplication::translate("rota", "the duty is pinned");
        if (std::find(person.forbidden.begin(), person.forbidden.end(), CellDuty{m_day, Duty::Support}) != person.forbidden.end())
            return QCoreApplication::translate("rota", "cannot have support that day");
        const auto isThere = [this](int mentor) { return isSupport(mentor, m_day); };
        if (person.needsMentorOn(m_day) && std::none_of(person.mentors.begin(), person.mentors.end(), isThere))
            return QCoreApplication::translate("rota", "the mentor is not on support");
        if (supportOfDay() >= m_task.days[std::size_t(m_day)].most)
            return QCoreApplication::translate("rota", "no telephone place is free");
        return whyOfRules(a);
    }

    QString whyOfRules(int a) const
    {
        if (supportOfWeek(a) >= m_task.rules.supportPerWeek * m_task.parts)
            return QCoreApplication::translate("rota", "has had the most support days of a week, %1").arg(m_task.rules.supportPerWeek);
        if (inRow(a) <= m_task.rules.consecutiveSupport * m_task.parts)
            return {};
        return m_task.rules.consecutiveSupport == 2 ? QCoreApplication::translate("rota", "third support day in a row")
                                                    : QCoreApplication::translate("rota", "more than %1 support days in a row").arg(m_task.rules.consecutiveSupport);
    }

    int supportOfDay() const
    {
        int persons = 0;
        for (int a = 0; a < int(m_task.assistants.size()); ++a)
            persons += isSupport(a, m_day);
        return persons;
    }

    int supportOfWeek(int a) const
    {
        int days = 0;
        for (int d = 0; d < int(m_task.days.size()); ++d)
            days += m_task.days[std::size_t(d)].week == m_task.days[std::size_t(m_day)].week && isSupport(a, d);
        return days;
    }

    // With this day, were it support too; the history included.
    int inRow(int a) const
    {
        const std::vector<Duty> &history = m_task.assistants[std::size_t(a)].history;
        const auto at = [&](int d) { return d < 0 ? history[std::size_t(d + m_task.history())] == Duty::Support : isSupport(a, d); };
        int length = 1;
        for (int d = m_day - 1; d >= -m_task.history() && at(d); --d)
            ++length;
        for (int d = m_day + 1; d < int(m_task.days.size()) && at(d); ++d)
            ++length;
        return length;
    }

    const Task &m_task;
    const Plan &m_plan;
    int m_day;
};

} // namespace

bool isSeatOfGroup(const Task &task)
{
    const auto isOneSeat = [](const Day &day) { return day.target <= 1; };
    return task.groups.size() == 1 && !task.groups.front().isEmpty() && std::all_of(task.days.begin(), task.days.end(), isOneSeat);
}

QString missingInWeek(const Task &task, QDate day, int missing)
{
    const QString week = format::week(isoWeek(day));
    const bool isOneGroup = task.groups.size() == 1 && !task.groups.front().isEmpty();
    if (task.parts == 2 && missing % 2 == 1) {
        const QString count = dayCount(missing);
        return isOneGroup ? QCoreApplication::translate("rota", "%1 %2: %3 seat-days short").arg(task.groups.front(), week, count)
                          : QCoreApplication::translate("rota", "%1 seat-days short in %2").arg(count, week);
    }
    const int count = missing / task.parts;
    return isOneGroup ? QCoreApplication::translate("rota", "%1 %2: %Ln seat-day(s) short", nullptr, count).arg(task.groups.front(), week)
                      : QCoreApplication::translate("rota", "%Ln seat-day(s) short in %1", nullptr, count).arg(week);
}

Explanation explained(const Task &task, const Plan &plan, const Breach &breach, int most, const Untouched &untouched)
{
    const Shortfall shortfall(task, breach);
    const PricedPlan now(task, plan);
    FixSearch search(task, plan, [&](const PricedPlan &rota, const std::vector<SlotChange> &changes, const Tally &) {
        return shortfall.of(rota, changes) < shortfall.of(now, changes);
    }, untouched);
    if (isOfDay(breach.term))
        searchDay(task, breach.day, breach.term == Term::GroupUnreachable, search);
    else
        searchPerson(task, breach.assistant, breach.firstDay, breach.day, search);
    const bool isShort = breach.term == Term::Shortage;
    const QString said = isShort ? shortageSentence(task, plan, breach) : sentence(task, breach);
    Explanation explanation = finished(search, said, leaveSentence(task, breach.term), most);
    if (isShort || (breach.term == Term::Target && breach.count < breach.least))
        explanation.blocked = Blocking(task, plan, breach.day).found();
    return explanation;
}

Explanation explained(const Task &task, const Plan &plan, const HardBreach &breach, int most, const Untouched &untouched)
{
    FixSearch search(task, plan, [](const PricedPlan &rota, const std::vector<SlotChange> &, const Tally &before) { return rota.hardBreaches() < before.hard; }, untouched);
    const auto [first, last] = daysOf(task, breach);
    if (breach.assistant < 0)
        searchDay(task, breach.day, false, search);
    else
        searchPerson(task, breach.assistant, first, last, search);
    for (int mentor = 0; breach.rule == HardRule::Mentor && mentor < int(task.assistants.size()); ++mentor) {
        search.tryCell(mentor, breach.day);
        search.trySwapsOfDay(mentor, breach.day);
    }
    Explanation explanation = finished(search, breach.sentence, leaveSentence(task, Term::Ratio), most);
    // A broken hard rule is not left: the rota cannot be used so.
    std::erase_if(explanation.fixes, [](const Fix &fix) { return fix.changes.empty(); });
    return explanation;
}

} // namespace paybench::rota
