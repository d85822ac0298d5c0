// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand_why.h"

// Parts of explanations: written sums, line by line.

namespace paybench::staffing {

// What a figure of a day or a half-hour is explained from.
struct WhySubject {
    const DemandMonth &month;
    const DemandDay &day;
    const DemandInterval *interval = nullptr; // nullptr: the whole day

    const Assumptions &assumptions() const { return month.inputs.assumptions; }
};

void addLine(Why &why, const QString &sign, const QString &what, const QString &value, const QString &unit = {});
void addResult(Why &why, const QString &what, const QString &value, const QString &unit = {});

void explainPersons(const WhySubject &subject, Why &why);
void explainInTime(const WhySubject &subject, Why &why);
void explainMeanWait(const WhySubject &subject, Why &why);
void explainAbandoned(const WhySubject &subject, Why &why);
void explainOccupancy(const WhySubject &subject, Why &why);
void explainHours(const WhySubject &subject, Why &why);
void explainCalls(const WhySubject &subject, Why &why);
void explainMailPersons(const WhySubject &subject, Why &why);
void explainBacklog(const WhySubject &subject, Why &why);
void explainCost(const Assumptions &assumptions, double hours, Money cost, Why &why);
void explainMonth(const DemandMonth &month, DemandFigure figure, Why &why);

// The service that a figure shows: of the half-hour, or of the day.
Service shownService(const WhySubject &subject);
Traffic shownTraffic(const WhySubject &subject);
QString criticalSentence(const DemandMonth &month); // empty: none

} // namespace paybench::staffing
