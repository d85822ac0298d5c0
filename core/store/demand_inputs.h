// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/progress.h"
#include "core/basics/result.h"
#include "core/staffing/demand.h"

#include <map>
#include <optional>

// What a month's demand is made from: counts, payslips, calendar, assumptions, people and groups.

namespace paybench::store {

class Database;

// Reading and forecasting apart, so that the forecast can run beside the window.
struct DemandSources {
    staffing::DemandInputs inputs; // all but calls and mails
    staffing::History calls;       // before the month
    staffing::History mails;
    staffing::ForecastDays days;
    std::map<Month, double> callLevel; // what the calls of a month follow: payslips, by the groups' contact rates where counted
    std::map<Month, double> mailLevel;
    std::optional<qint64> typedCalls;
    std::optional<qint64> typedMails;
    std::map<QDate, qint64> typedCallDays;
    std::map<QDate, qint64> typedMailDays;
    double payslips = 0;           // expected of the month: last year's or the last month's
    double payslipsBefore = 0;     // of an average counted month, for the level
    staffing::History actualCalls; // within the month, as far as counted
    staffing::History actualMails;
};
Result<DemandSources> demandSources(Database &db, Month month, QDate today);

// Forecast (at least three counted months), else the low, middle and peak profile over the typed total or payslips × contact
// rate. Typed days stand, the typed total is kept: what is left goes to the other days. Cancelled when stopped.
Result<staffing::DemandInputs> demandInputs(const DemandSources &sources, const Progress &progress = carryOn);

} // namespace paybench::store
