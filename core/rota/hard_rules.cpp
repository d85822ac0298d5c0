// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/rota/price.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

// The rules H1 … H8, each read straight from its definition.

namespace paybench::rota {

namespace {

enum class Named { Slots, Dates }; // "Thursday 3 December, morning", or the date alone

class HardRules {
public:
    HardRules(const Task &task, const Plan &plan, Named named) : m_task(task), m_plan(plan), m_days(int(task.days.size())), m_named(named)
    {
        for (int d = 0; d < m_days; ++d)
            m_weeks[task.days[std::size_t(d)].week].push_back(d);
    }

    std::vector<HardBreach> found()
    {
        for (int a = 0; a < int(m_task.assistants.size()); ++a) {
            m_pinned.assign(std::size_t(m_days), false);
            for (const CellDuty &pin : person(a).pins)
                m_pinned[std::size_t(pin.day)] = true;
            walkCells(a);
            walkRuns(a);
            walkWeeks(a);
            if (m_task.parts == 2)
                walkSplitDays(a);
            walkMentors(a);
        }
        walkDays();
        return std::move(m_found);
    }

private:
    const Assistant &person(int a) const { return m_task.assistants[std::size_t(a)]; }
    Duty at(int a, int d) const { return m_task.isAvailable(a, d) ? m_plan.at(a, d) : Duty::Away; }
    QString dayName(int d) const { return m_named == Named::Slots ? m_task.longDayName(d) : format::longDay(m_task.days[std::size_t(d)].date); }
    QString weekName(int d) const { return format::week(isoWeek(m_task.days[std::size_t(d)].date)); }

    void add(HardRule rule, int a, int d, const QString &sentence)
    {
        m_found.push_back({rule, a, d, sentence});
    }

    void walkCells(int a) // H1, H2, H3
    {
        for (int d = 0; d < m_days; ++d) {
            if (m_task.isAvailable(a, d) && m_plan.at(a, d) == Duty::Away)
                add(HardRule::Available, a, d, QCoreApplication::translate("rota", "%1 is there on %2 but has no duty.").arg(m_task.nameOf(a), dayName(d)));
            if (!m_task.isAvailable(a, d) && m_plan.at(a, d) != Duty::Away)
                add(HardRule::Available, a, d, QCoreApplication::translate("rota", "%1 has a duty on %2 but is away.").arg(m_task.nameOf(a), dayName(d)));
        }
        for (const CellDuty &pin : person(a).pins) {
            if (at(a, pin.day) != pin.duty)
                add(HardRule::Pin, a, pin.day, QCoreApplication::translate("rota", "%1 does not have the pinned duty on %2.").arg(m_task.nameOf(a), dayName(pin.day)));
        }
        for (const CellDuty &cell : person(a).forbidden) {
            if (at(a, cell.day) == cell.duty)
                add(HardRule::Forbidden, a, cell.day, QCoreApplication::translate("rota", "%1 has a forbidden duty on %2.").arg(m_task.nameOf(a), dayName(cell.day)));
        }
    }

    Duty withHistory(int a, int d) const { return d < 0 ? person(a).history[std::size_t(d + m_task.history())] : at(a, d); }

    void walkRuns(int a) // H4
    {
        const int most = m_task.rules.consecutiveSupport * m_task.parts;
        for (int end = 0; end < m_days; ++end) {
            bool isRun = end - most >= -m_task.history();
            bool isPinned = true;
            for (int d = end; isRun && d >= end - most; --d) {
                isRun = withHistory(a, d) == Duty::Support;
                isPinned = isPinned && (d < 0 || m_pinned[std::size_t(d)]);
            }
            if (isRun && !isPinned)
                add(HardRule::Consecutive, a, end, QCoreApplication::translate("rota", "%1 has support for more than %3 days in a row, up to %2.")
                        .arg(m_task.nameOf(a), dayName(end)).arg(m_task.rules.consecutiveSupport));
        }
    }

    void walkWeeks(int a) // H5
    {
        for (const auto &[name, days] : m_weeks) {
            const auto isSupport = [&](int d) { return at(a, d) == Duty::Support; };
            const auto isIn = [&, &week = days](const CellDuty &pin) {
                return pin.duty == Duty::Support && std::binary_search(week.begin(), week.end(), pin.day);
            };
            const int count = int(std::count_if(days.begin(), days.end(), isSupport));
            const int pinned = int(std::count_if(person(a).pins.begin(), person(a).pins.end(), isIn));
            const int most = std::max(m_task.rules.supportPerWeek * m_task.parts, pinned);
            if (count > most)
                add(HardRule::PerWeek, a, days.back(), QCoreApplication::translate("rota", "%1 has %2 support days in %3; at most %4 are allowed.")
                        .arg(m_task.nameOf(a), m_task.dayCount(count), weekName(days.back()), m_task.dayCount(most)));
        }
    }

    void walkSplitDays(int a) // H8
    {
        std::map<int, Duty> pinned;
        for (const CellDuty &pin : person(a).pins)
            pinned[pin.day] = pin.duty;
        const auto isSplit = [](Duty morning, Duty afternoon) { return morning != Duty::Away && afternoon != Duty::Away && morning != afternoon; };
        const auto pinAt = [&](int d) { return pinned.contains(d) ? pinned.at(d) : Duty::Away; };
        for (const auto &[name, days] : m_weeks) {
            int count = 0;
            int decided = 0;
            for (const int d : days) {
                count += d % 2 == 0 && isSplit(at(a, d), at(a, d + 1));
                decided += d % 2 == 0 && isSplit(pinAt(d), pinAt(d + 1));
            }
            const int most = std::max(m_task.rules.splitDaysPerWeek, decided);
            if (count > most)
                add(HardRule::SplitDays, a, days.back(), QCoreApplication::translate("rota", "%1 has two duties on %2 days in %3; the limit is %4.")
                        .arg(m_task.nameOf(a)).arg(count).arg(weekName(days.back())).arg(most));
        }
    }

    void walkMentors(int a) // H6
    {
        const auto &mentors = person(a).mentors;
        for (int d = 0; d < m_days && person(a).needsMentorOn(d); ++d) {
            const auto isSupport = [&](int mentor) { return at(mentor, d) == Duty::Support; };
            if (at(a, d) == Duty::Support && !m_pinned[std::size_t(d)] && std::none_of(mentors.begin(), mentors.end(), isSupport))
                add(HardRule::Mentor, a, d, QCoreApplication::translate("rota", "%1 has support on %2 without a mentor.").arg(m_task.nameOf(a), dayName(d)));
        }
    }

    void walkDays() // H7
    {
        std::vector<int> pinned(std::size_t(m_days), 0);
        for (const Assistant &assistant : m_task.assistants) {
            for (const CellDuty &pin : assistant.pins)
                pinned[std::size_t(pin.day)] += pin.duty == Duty::Support;
        }
        for (int d = 0; d < m_days; ++d) {
            int count = 0;
            for (int a = 0; a < int(m_task.assistants.size()); ++a)
                count += at(a, d) == Duty::Support;
            const int most = std::max(m_task.days[std::size_t(d)].most, pinned[std::size_t(d)]);
            if (count > most)
                add(HardRule::Most, -1, d, QCoreApplication::translate("rota", "%1 persons have support on %2, but there is room for %3.").arg(count).arg(dayName(d)).arg(most));
        }
    }

    const Task &m_task;
    const Plan &m_plan;
    int m_days;
    Named m_named;
    std::map<QString, std::vector<int>> m_weeks;
    std::vector<bool> m_pinned;
    std::vector<HardBreach> m_found;
};

} // namespace

std::vector<HardBreach> hardBreaches(const Task &task, const Plan &plan)
{
    return HardRules(task, plan, Named::Slots).found();
}

std::vector<HardBreach> hardBreachesByDate(const Task &task, const Plan &plan)
{
    const std::vector<HardBreach> all = hardBreaches(task, plan);
    if (task.parts == 1 || all.empty())
        return all;
    const std::vector<HardBreach> dated = HardRules(task, plan, Named::Dates).found(); // one for one
    std::map<std::tuple<HardRule, int, int, QString>, std::size_t> known;
    std::vector<HardBreach> found;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const HardBreach &one = dated[at];
        const auto [first, isNew] = known.try_emplace({one.rule, one.assistant, task.dateOf(one.day), one.sentence}, found.size());
        if (isNew)
            found.push_back(all[at]);
        else
            found[first->second].sentence = one.sentence;
    }
    return found;
}

} // namespace paybench::rota
