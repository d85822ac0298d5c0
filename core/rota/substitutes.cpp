// SPDX-License-Identifier: MPL-2.0
#include "core/rota/substitutes.h"

#include "core/rota/change.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace paybench::rota {

namespace {

// The day as it is once the ill person has gone: nobody in the seat, and no letters on days away.
Task withoutIll(Task task, int ill, int day)
{
    Assistant &person = task.assistants[std::size_t(ill)];
    person.available[day] = '0';
    const auto isThatDay = [day](const auto &cell) { return cell.day == day; };
    std::erase_if(person.pins, isThatDay);
    std::erase_if(person.forbidden, isThatDay);
    std::erase_if(person.preferences, isThatDay);
    return task;
}

Plan withoutAbsent(const Task &task, Plan plan)
{
    for (int a = 0; a < int(task.assistants.size()); ++a) {
        for (int d = 0; d < int(task.days.size()); ++d) {
            if (!task.isAvailable(a, d))
                plan.rows[std::size_t(a)][d] = char(Duty::Away);
        }
    }
    return plan;
}

QString reasonOf(const Substitute &substitute)
{
    if (substitute.sameGroup && substitute.duty == Duty::FollowUp)
        return QCoreApplication::translate("rota", "Same group, would have follow-up");
    if (substitute.sameGroup)
        return QCoreApplication::translate("rota", "Same group, would have registration");
    if (substitute.duty == Duty::FollowUp)
        return QCoreApplication::translate("rota", "Other group, would have follow-up; the customer meets one more person");
    return QCoreApplication::translate("rota", "Other group, would have registration; the customer meets one more person");
}

// Tenths of a day, so that sums of binary fractions do not decide.
long long tenths(double balance)
{
    return std::llround(balance * 10);
}

// Never used comes before any day.
qint64 dayNumber(QDate day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

} // namespace

std::vector<Substitute> substitutes(const Task &task, const Plan &plan, int ill, int day, const std::vector<SubstituteRow> &ledger)
{
    const Task without = withoutIll(task, ill, day);
    const PricedPlan rota(without, withoutAbsent(without, plan));
    std::vector<Substitute> found;
    for (int a = 0; a < int(task.assistants.size()); ++a) {
        const Duty duty = rota.plan().at(a, day);
        if (a == ill || (duty != Duty::FollowUp && duty != Duty::Registration) || rota.tallyDifference(a, day, Duty::Support).hard > 0)
            continue;
        const SubstituteRow row = std::size_t(a) < ledger.size() ? ledger[std::size_t(a)] : SubstituteRow();
        const bool sameGroup = task.assistants[std::size_t(a)].group == task.assistants[std::size_t(ill)].group;
        Substitute substitute{a, duty, sameGroup, row.balance, row.lastUsed, rota.tallyDifference(a, day, Duty::Support).objective, {}};
        substitute.reason = reasonOf(substitute);
        found.push_back(substitute);
    }
    const auto rank = [&](const Substitute &one) {
        return std::tuple(!one.sameGroup, one.duty != Duty::FollowUp, tenths(one.balance), dayNumber(one.lastUsed), task.nameOf(one.assistant));
    };
    std::stable_sort(found.begin(), found.end(), [&](const Substitute &one, const Substitute &other) { return rank(one) < rank(other); });
    return found;
}

int repayDay(const Task &task, const Plan &plan, int ill, int substitute, int day)
{
    const Task without = withoutIll(task, ill, day);
    PricedPlan rota(without, withoutAbsent(without, plan));
    const Duty given = rota.plan().at(substitute, day); // moves to the day of the repayment
    rota.set(substitute, day, Duty::Support);
    for (int later = day + 1; later < int(task.days.size()); ++later) {
        const Duty back = given == Duty::Support || given == Duty::Away ? rota.plan().at(ill, later) : given;
        const bool isOffered = rota.plan().at(substitute, later) == Duty::Support && rota.plan().at(ill, later) != Duty::Support
            && without.isFree(substitute, later) && without.isFree(ill, later);
        if (!isOffered)
            continue;
        PricedPlan repaid = rota;
        repaid.set(ill, later, Duty::Support);
        repaid.set(substitute, later, back);
        if (repaid.hardBreaches() <= rota.hardBreaches())
            return later;
    }
    return -1;
}

} // namespace paybench::rota
