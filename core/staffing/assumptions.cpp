// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/assumptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr double perMille = 1000;
constexpr int secondsOfDay = 86'400;
constexpr int minutesOfDay = 1440;
constexpr int mostDueMinutes = 60'000; // half a year of open minutes
constexpr int mostPersons = 10'000;
constexpr int mostShrinkage = 900; // per mille: beyond it nobody is there

using Sentences = std::vector<QString>;

void insist(bool holds, const QString &sentence, Sentences &sentences)
{
    if (!holds)
        sentences.push_back(sentence);
}

bool isBetween(int value, int least, int most)
{
    return value >= least && value <= most;
}

void addCallFaults(const Assumptions &assumptions, Sentences &sentences)
{
    insist(assumptions.handleTime > 0, QCoreApplication::translate("staffing", "Handle time must be above 0 s."),
           sentences);
    insist(assumptions.handleTime <= secondsOfDay,
           QCoreApplication::translate("staffing", "Handle time can be at most 24 hours."), sentences);
    insist(!assumptions.patience || isBetween(*assumptions.patience, 0, secondsOfDay),
           QCoreApplication::translate("staffing",
                                       "Patience must be from 0 s to 24 hours; without patience nobody gives up."),
           sentences);
    insist(isBetween(assumptions.targetShare, 1, 999),
           QCoreApplication::translate("staffing",
                                       "The service target must be above 0% and at most 99.9%: no number of "
                                       "persons answers every call in time."),
           sentences);
    insist(isBetween(assumptions.targetWithin, 0, secondsOfDay),
           QCoreApplication::translate("staffing", "The time of the service target must be from 0 s to 24 hours."),
           sentences);
}

void addLimitFaults(const Assumptions &assumptions, Sentences &sentences)
{
    insist(!assumptions.maxOccupancy || isBetween(*assumptions.maxOccupancy, 1, 1000),
           QCoreApplication::translate("staffing", "The highest occupancy must be above 0% and at most 100%."),
           sentences);
    insist(!assumptions.maxAbandoned || isBetween(*assumptions.maxAbandoned, 0, 1000),
           QCoreApplication::translate("staffing", "The highest share of abandoned calls must be from 0% to 100%."),
           sentences);
    insist(isBetween(assumptions.least, 0, mostPersons),
           QCoreApplication::translate("staffing", "The fewest persons in first line must be from 0 to 10,000."),
           sentences);
    insist(!assumptions.most || isBetween(*assumptions.most, std::max(1, assumptions.least), mostPersons),
           QCoreApplication::translate("staffing",
                                       "The most persons in first line must be at least 1, not below the fewest, "
                                       "and at most 10,000."),
           sentences);
}

void addTimeFaults(const Assumptions &assumptions, Sentences &sentences)
{
    for (const Assumptions::Shrinkage &cause : assumptions.shrinkage) {
        insist(!cause.cause.trimmed().isEmpty(),
               QCoreApplication::translate("staffing",
                                           "Each time that is not available must say what it is, such as breaks."),
               sentences);
        insist(
            isBetween(cause.share, 0, mostShrinkage),
            QCoreApplication::translate("staffing", "The time that is not available must be from 0% to 90% for “%1”.")
                .arg(cause.cause),
            sentences);
    }
    insist(shrinkage(assumptions.shrinkage) <= mostShrinkage / perMille,
           QCoreApplication::translate("staffing",
                                       "The time that is not available is above 90% in all. Leave and sickness "
                                       "belong to the rota, not here."),
           sentences);
    insist(isBetween(assumptions.productiveMinutes, 1, minutesOfDay),
           QCoreApplication::translate("staffing", "A person's working day must be from 1 minute to 24 hours."),
           sentences);
    insist(assumptions.costPerMinute >= UnitPrice()
               && assumptions.costPerMinute <= UnitPrice::of(Money::ofHundredths(10'000'000)),
           QCoreApplication::translate("staffing", "The cost per minute must be from 0 to 100,000."), sentences);
    insist(isBetween(assumptions.slaTarget, 1, 100),
           QCoreApplication::translate("staffing", "The target for cases closed in time must be from 1% to 100%."), sentences);
}

void addMailFaults(const Assumptions &assumptions, Sentences &sentences)
{
    insist(isBetween(assumptions.mailHandleTime, 1, secondsOfDay),
           QCoreApplication::translate("staffing", "The time for an e-mail must be above 0 s and at most 24 hours."),
           sentences);
    insist(isBetween(assumptions.mailDueMinutes, 1, mostDueMinutes),
           QCoreApplication::translate("staffing",
                                       "E-mails must be due after at least 1 and at most 60,000 open minutes."),
           sentences);
    insist(isBetween(assumptions.reserved, 0, mostPersons),
           QCoreApplication::translate("staffing", "The persons kept free for calls must be from 0 to 10,000."),
           sentences);
    insist(isBetween(assumptions.efficiency, 0, 1000),
           QCoreApplication::translate("staffing",
                                       "The share of the time between calls that e-mail can use must be from 0% "
                                       "to 100%."),
           sentences);
}

void addFollowUpFaults(const Assumptions &assumptions, Sentences &sentences)
{
    insist(isBetween(assumptions.followUpRate, 0, 1000),
           QCoreApplication::translate("staffing", "The share of calls that leave follow-up must be from 0% to 100%."),
           sentences);
    insist(isBetween(assumptions.followUpTime, 0, secondsOfDay),
           QCoreApplication::translate("staffing", "The time for follow-up must be from 0 s to 24 hours."), sentences);
    insist(isBetween(assumptions.followUpDueMinutes, 1, mostDueMinutes),
           QCoreApplication::translate("staffing",
                                       "Follow-up must be due after at least 1 and at most 60,000 open minutes."),
           sentences);
}

bool isWeight(double weight)
{
    return std::isfinite(weight) && weight > 0 && weight <= 1000;
}

} // namespace

Target Assumptions::target() const
{
    return {targetShare / perMille, double(targetWithin), counted};
}

Limits Assumptions::limits() const
{
    Limits limits;
    if (maxOccupancy)
        limits.occupancy = *maxOccupancy / perMille;
    if (maxAbandoned)
        limits.abandoned = *maxAbandoned / perMille;
    limits.least = least;
    limits.most = most;
    return limits;
}

Traffic Assumptions::traffic(double calls, double seconds) const
{
    return {calls, seconds, double(handleTime), patience ? double(*patience) : forEver};
}

double shrinkage(const std::vector<Assumptions::Shrinkage> &causes)
{
    double available = 1;
    for (const Assumptions::Shrinkage &cause : causes)
        available *= 1 - cause.share / perMille;
    return 1 - available;
}

std::vector<QString> faults(const Assumptions &assumptions)
{
    Sentences sentences;
    addCallFaults(assumptions, sentences);
    addLimitFaults(assumptions, sentences);
    addTimeFaults(assumptions, sentences);
    addMailFaults(assumptions, sentences);
    addFollowUpFaults(assumptions, sentences);
    const DayWeights &weights = assumptions.weights;
    insist(isWeight(weights.low) && isWeight(weights.middle) && isWeight(weights.peak),
           QCoreApplication::translate("staffing",
                                       "The weights of low, middle and peak days must be above 0 and at most "
                                       "1,000."),
           sentences);
    return sentences;
}

} // namespace paybench::staffing
