// SPDX-License-Identifier: MPL-2.0
#include "core/directory/month_step.h"

#include <algorithm>
#include <cstdlib>

namespace paybench::directory {

namespace {

using StepPlace = std::pair<StepTemplateId, CustomerId>;

std::map<StepPlace, StepDone> signedOff(const std::vector<StepDone> &done, Month month)
{
    std::map<StepPlace, StepDone> found;
    for (const StepDone &one : done) {
        if (one.month == month)
            found.insert_or_assign(StepPlace{one.step, one.customer}, one);
    }
    return found;
}

bool isBefore(const MonthStep &a, const MonthStep &b)
{
    return a.due != b.due ? a.due < b.due : a.step.order < b.step.order;
}

} // namespace

bool MonthStep::isLate(QDate today) const
{
    return done ? done->on > due : today > due;
}

QDate dueDay(const StepTemplate &step, const PayCalendar &pay, Month month, const Calendar &calendar)
{
    QDate day = payDay(pay, month, calendar);
    for (int i = 0; i < std::abs(step.bankDays); ++i)
        day =
            step.bankDays < 0 ? calendar.bankDayOnOrBefore(day.addDays(-1)) : calendar.bankDayOnOrAfter(day.addDays(1));
    return day;
}

std::vector<MonthStep> monthSteps(const std::vector<StepTemplate> &templates, const std::vector<StepDone> &done,
                                  const std::vector<Customer> &customers, Month month, const Calendar &calendar)
{
    const std::map<StepPlace, StepDone> finished = signedOff(done, month);
    std::vector<MonthStep> steps;
    for (const Customer &customer : customers) {
        if (!customer.isCustomer(month))
            continue;
        const PayCalendar pay = customer.payCalendar();
        for (const StepTemplate &step : templates) {
            MonthStep one{step, customer.id, dueDay(step, pay, month, calendar), std::nullopt};
            if (const auto found = finished.find(StepPlace{step.id, customer.id}); found != finished.end())
                one.done = found->second;
            steps.push_back(std::move(one));
        }
    }
    std::stable_sort(steps.begin(), steps.end(), isBefore);
    return steps;
}

} // namespace paybench::directory
