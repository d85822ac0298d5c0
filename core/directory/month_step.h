// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/paydays.h"
#include "core/directory/customer.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

// The payroll calendar of a month: which step is due when for which customer, and who has signed it off.

namespace paybench::directory {

using StepTemplateId = Id<struct StepTemplateNoun>;

// A step of every month, placed by bank days from the customer's pay day (−10: ten bank days before).
struct StepTemplate {
    StepTemplateId id;
    QString name; // "Deadline for papers", "Preliminary run", "Attest", "Final run", "Pay day"
    int bankDays = 0;
    int order = 0;
};

struct StepDone {
    StepTemplateId step;
    CustomerId customer;
    Month month;
    QDate on;
    QString who;
};

struct MonthStep {
    StepTemplate step;
    CustomerId customer;
    QDate due;
    std::optional<StepDone> done;

    bool isLate(QDate today) const; // done after the day, or not done and the day has passed
};

QDate dueDay(const StepTemplate &step, const PayCalendar &pay, Month month, const Calendar &calendar);

std::vector<MonthStep> monthSteps(const std::vector<StepTemplate> &templates, const std::vector<StepDone> &done,
                                  const std::vector<Customer> &customers, Month month, const Calendar &calendar);

// The milestones of the month's own stepper, kept with who and when.
enum class Milestone { Checked, BasisApproved, Reported };

struct MilestoneMark {
    Month month;
    Milestone milestone = Milestone::Checked;
    QDateTime at; // UTC
    QString who;
};

} // namespace paybench::directory
