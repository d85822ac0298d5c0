// SPDX-License-Identifier: MPL-2.0
#include "core/rota/price.h"

#include <algorithm>
#include <cstdlib>

// The costs C1 … C11, each read straight from its definition. PricedPlan computes the same in differences; a test holds the
// two together.

namespace paybench::rota {

namespace {

int floorOf(qint64 numerator, qint64 denominator) // of 0 or more
{
    return int(numerator / denominator);
}

int ceilingOf(qint64 numerator, qint64 denominator)
{
    return int((numerator + denominator - 1) / denominator);
}

class SoftRules {
public:
    SoftRules(const Task &task, const Plan &plan, const std::function<void(const Breach &)> &found)
        : m_task(task), m_plan(plan), m_found(found), m_persons(int(task.assistants.size())), m_days(int(task.days.size())),
          m_isLasting(task.groups.size(), true)
    {
        for (int d = 0; d < m_days; ++d) {
            const auto known = std::find(m_weekNames.begin(), m_weekNames.end(), task.days[std::size_t(d)].week);
            if (known == m_weekNames.end()) {
                m_weekNames.push_back(task.days[std::size_t(d)].week);
                m_weeks.push_back({d});
            } else {
                m_weeks[std::size_t(known - m_weekNames.begin())].push_back(d);
            }
        }
        for (const Assistant &assistant : task.assistants) {
            for (const GroupFrom &later : assistant.laterGroups)
                m_isLasting[std::size_t(assistant.group)] = m_isLasting[std::size_t(later.group)] = false;
        }
    }

    void walk()
    {
        for (int d = 0; d < m_days; ++d)
            walkDay(d);
        for (int a = 0; a < m_persons; ++a) {
            walkRatio(a);
            for (const std::vector<int> &week : m_weeks)
                walkWeek(a, week);
            walkFollowUp(a);
            walkCells(a);
            if (m_task.parts == 2)
                walkSplitDays(a);
        }
        walkFairness(DayClass::Monday);
        walkFairness(DayClass::Peak);
    }

private:
    const Assistant &person(int a) const { return m_task.assistants[std::size_t(a)]; }
    int fifths(int a, int d, Duty duty) const { return m_task.profileOn(a, d).fifths[place(duty)]; }
    const Weights &weights() const { return m_task.weights; }
    // A letter on a day away is a breach of H1 and counts nowhere else.
    Duty at(int a, int d) const { return m_task.isAvailable(a, d) ? m_plan.at(a, d) : Duty::Away; }
    bool isOwn(int a, int d) const { return m_task.isAvailable(a, d); }

    void tell(Breach breach, qint64 cost)
    {
        breach.cost = cost;
        if (cost != 0)
            m_found(breach);
    }

    bool isClosed(const Day &day) const { return m_task.parts == 2 && day.most == 0; }

    void walkDay(int d) // C1, C2, C3
    {
        const Day &day = m_task.days[std::size_t(d)];
        Breach breach;
        breach.day = breach.firstDay = d;
        std::vector<bool> reached(m_task.groups.size(), false), belonged = m_isLasting;
        for (int a = 0; a < m_persons; ++a) {
            const Duty duty = at(a, d);
            const auto group = std::size_t(person(a).groupOn(d));
            belonged[group] = true;
            breach.count += person(a).countsOn(d) && duty == Duty::Support;
            if (duty == Duty::Support || duty == Duty::FollowUp)
                reached[group] = true;
        }
        breach.least = day.least;
        breach.most = day.target;
        const int missing = std::max(0, day.least - breach.count);
        tell(breach, qint64(weights().shortFirst) * std::min(missing, 1) + qint64(weights().shortMore) * std::max(0, missing - 1));
        breach.term = Term::Target;
        breach.least = day.target;
        tell(breach, qint64(weights().underTarget) * std::max(0, day.target - breach.count)
                         + qint64(weights().overTarget) * std::max(0, breach.count - day.target));
        breach.term = Term::GroupUnreachable;
        for (breach.group = 0; breach.group < int(reached.size()); ++breach.group)
            tell(breach, reached[std::size_t(breach.group)] || !belonged[std::size_t(breach.group)] || isClosed(day) ? 0 : weights().groupUnreachable);
    }

    void walkRatio(int a) // C4
    {
        std::array<int, 3> counts{};
        std::array<int, 3> shares{}; // in fifths
        int day = 0;
        for (const int checkpoint : m_task.checkpoints) {
            for (; day <= checkpoint; ++day) {
                addShares(a, day, shares);
                if (at(a, day) != Duty::Away)
                    ++counts[place(at(a, day))];
            }
            for (const Duty duty : duties)
                tellRatio(a, checkpoint, duty, counts[place(duty)], shares[place(duty)]);
        }
    }

    // Each own day by the mix of that day.
    void addShares(int a, int d, std::array<int, 3> &shares) const
    {
        for (const Duty duty : duties)
            shares[place(duty)] += isOwn(a, d) ? fifths(a, d, duty) : 0;
    }

    void tellRatio(int a, int checkpoint, Duty duty, int count, int share)
    {
        const int wanted = share - person(a).carry[place(duty)];
        const int off = std::abs(5 * count - wanted);
        Breach breach;
        breach.term = Term::Ratio;
        breach.assistant = a;
        breach.day = checkpoint;
        breach.firstDay = 0;
        breach.duty = duty;
        breach.count = 5 * count;
        breach.least = breach.most = wanted;
        tell(breach, qint64(weights().ratioFifth) * off + qint64(weights().ratioBeyondDay) * std::max(0, off - 5 * m_task.parts));
    }

    void walkWeek(int a, const std::vector<int> &week) // C5, C7
    {
        Breach breach;
        breach.term = Term::Week;
        breach.assistant = a;
        breach.firstDay = week.front();
        breach.day = week.back();
        std::array<int, 3> counts{};
        std::array<int, 3> shares{};
        int runs = 0;
        Duty before = Duty::Away;
        for (const int d : week) {
            if (!isOwn(a, d))
                continue;
            addShares(a, d, shares);
            const Duty duty = at(a, d);
            if (duty != Duty::Away)
                ++counts[place(duty)];
            runs += duty == Duty::Registration && before != Duty::Registration;
            before = duty;
        }
        for (const Duty duty : duties) {
            const int share = shares[place(duty)];
            breach.duty = duty;
            breach.count = counts[place(duty)];
            breach.least = floorOf(share, 5 * m_task.grain()) * m_task.grain();
            breach.most = ceilingOf(share, 5 * m_task.grain()) * m_task.grain();
            tell(breach, qint64(weights().weekRatio) * std::max({0, breach.least - breach.count, breach.count - breach.most}));
        }
        breach.term = Term::RegistrationSplit;
        breach.duty = Duty::Registration;
        breach.count = runs;
        breach.least = breach.most = 1;
        tell(breach, qint64(weights().registrationSplit) * std::max(0, runs - 1));
    }

    void walkFollowUp(int a) // C6
    {
        std::vector<std::pair<int, Duty>> own;
        for (int j = 0; j < m_task.history(); ++j) {
            if (person(a).history[std::size_t(j)] != Duty::Away)
                own.push_back({j - m_task.history(), person(a).history[std::size_t(j)]});
        }
        for (int d = 0; d < m_days; ++d) {
            if (isOwn(a, d))
                own.push_back({d, at(a, d)});
        }
        const std::size_t within = std::size_t(m_task.rules.followUpWithin * m_task.parts);
        const auto isFollowUp = [](const std::pair<int, Duty> &day) { return day.second == Duty::FollowUp; };
        for (std::size_t j = 0; j + within < own.size(); ++j) {
            const auto next = own.begin() + std::ptrdiff_t(j) + 1;
            if (own[j].second != Duty::Support || !m_task.profileOn(a, own[j].first).followUp || own[j + within].first < 0 || std::any_of(next, next + std::ptrdiff_t(within), isFollowUp))
                continue;
            Breach breach;
            breach.term = Term::FollowUp;
            breach.assistant = a;
            breach.firstDay = own[j].first; // below 0 in the history
            breach.day = own[j + within].first;
            tell(breach, weights().followUpMissing);
        }
    }

    void walkCells(int a) // C8, C10
    {
        Breach breach;
        breach.assistant = a;
        for (const Preference &wish : person(a).preferences) {
            breach.term = Term::Preference;
            breach.day = breach.firstDay = wish.day;
            breach.duty = wish.duty;
            tell(breach, at(a, wish.day) == wish.duty ? wish.cost : 0);
        }
        if (!m_task.published)
            return;
        breach.term = Term::Change;
        for (int d = 0; d < m_days; ++d) {
            const Duty before = m_task.published->at(a, d);
            breach.day = breach.firstDay = d;
            breach.duty = before;
            if (isOwn(a, d) && before != Duty::Away && before != at(a, d))
                tell(breach, d < m_task.nearUntil ? weights().changeNear : weights().changeFar);
        }
    }

    void walkSplitDays(int a) // C11
    {
        Breach breach;
        breach.term = Term::SplitDay;
        breach.assistant = a;
        for (int d = 0; d < m_days; d += 2) {
            const Duty morning = at(a, d);
            const Duty afternoon = at(a, d + 1);
            breach.firstDay = d;
            breach.day = d + 1;
            breach.duty = afternoon;
            if (morning != Duty::Away && afternoon != Duty::Away && morning != afternoon)
                tell(breach, weights().splitDay);
        }
    }

    void walkFairness(DayClass dayClass) // C9
    {
        std::vector<int> counts(std::size_t(m_persons), 0);
        std::vector<qint64> shares(std::size_t(m_persons), 0);
        qint64 sharesTogether = 0;
        qint64 target = 0;
        int d = 0;
        for (const int checkpoint : m_task.checkpoints) {
            for (; d <= checkpoint; ++d) {
                const Day &day = m_task.days[std::size_t(d)];
                if (!(dayClass == DayClass::Monday ? day.isMonday : day.isPeak))
                    continue;
                target += day.target;
                for (int a = 0; a < m_persons; ++a) {
                    const int share = isOwn(a, d) ? fifths(a, d, Duty::Support) : 0;
                    shares[std::size_t(a)] += share;
                    sharesTogether += share;
                    counts[std::size_t(a)] += at(a, d) == Duty::Support;
                }
            }
            for (int a = 0; a < m_persons; ++a)
                tellFairness(a, dayClass, checkpoint, counts[std::size_t(a)], target, shares[std::size_t(a)], sharesTogether);
        }
    }

    void tellFairness(int a, DayClass dayClass, int checkpoint, int count, qint64 target, qint64 share, qint64 together)
    {
        if (share == 0)
            return;
        Breach breach;
        breach.term = Term::Fairness;
        breach.assistant = a;
        breach.dayClass = dayClass;
        breach.firstDay = 0;
        breach.day = checkpoint;
        breach.count = count;
        breach.least = floorOf(target * share, together * m_task.grain()) * m_task.grain();
        breach.most = ceilingOf(target * share, together * m_task.grain()) * m_task.grain();
        tell(breach, qint64(weights().fairness) * std::max({0, breach.least - count, count - breach.most}));
    }

    const Task &m_task;
    const Plan &m_plan;
    const std::function<void(const Breach &)> &m_found;
    int m_persons;
    int m_days;
    std::vector<bool> m_isLasting; // groups that nobody leaves or joins within the days: C3 is due on each
    std::vector<QString> m_weekNames;
    std::vector<std::vector<int>> m_weeks;
};

} // namespace

void forEachBreach(const Task &task, const Plan &plan, const std::function<void(const Breach &)> &found)
{
    SoftRules(task, plan, found).walk();
}

} // namespace paybench::rota
