// SPDX-License-Identifier: MPL-2.0
#include "core/basics/put_read.h"
#include "core/basics/validity.h"
#include "core/staffing/contact_rate.h"
#include "core/store/centres.h"
#include "core/store/contact_counts.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/demand_inputs.h"
#include "core/store/demands.h"
#include "core/store/payslip_level.h"
#include "core/store/people.h"

#include <algorithm>

// What a month's demand is made from, read from the file; the forecast itself is demand_inputs.cpp.

namespace paybench::store {

namespace {

using staffing::Channel;
using staffing::DemandInputs;
using staffing::GroupShare;

constexpr int monthsRead = 36;
constexpr int monthsOfRates = 12; // who calls how often changes
constexpr int fifths = 5;

// The rows beside the month's own that more than one figure needs.
struct DemandRows {
    directory::WorkingTime working;
    std::vector<directory::Person> people;
    std::vector<directory::Group> groups;
    std::vector<directory::Unit> units;
    std::vector<directory::Customer> customers;
    std::vector<MonthTotal> totals;
    std::vector<directory::VolumeRow> newestVolumes;
    std::vector<QueueMonth> callMonths;
    std::vector<QueueMonth> mailMonths;
};

QDate lastDayBefore(Month month, QDate today)
{
    const QDate last = month.first().addDays(-1);
    return today.isValid() && today < last ? today : last;
}

void putDirectoryRows(Database &db, Month month, DemandRows &rows, Done &all)
{
    putRead(Centres(db).workingTime(), rows.working, all);
    putRead(People(db).all(), rows.people, all);
    putRead(People(db).groups(), rows.groups, all);
    putRead(Customers(db).units(), rows.units, all);
    putRead(Customers(db).all(), rows.customers, all);
    const Volumes volumes(db);
    putRead(volumes.totals(month.plus(-monthsRead - 12), month), rows.totals, all);
    if (!rows.totals.empty())
        putRead(volumes.of(rows.totals.back().month), rows.newestVolumes, all);
}

void putCounts(Database &db, Month month, QDate today, DemandSources &sources, DemandRows &rows, Done &all)
{
    const ContactCounts counts(db);
    const QDate first = month.plus(-monthsRead).first(), last = lastDayBefore(month, today);
    putRead(counts.history(first, last, Channel::Call), sources.calls, all);
    putRead(counts.history(first, last, Channel::Mail), sources.mails, all);
    putRead(counts.history(month.first(), month.last(), Channel::Call), sources.actualCalls, all);
    putRead(counts.history(month.first(), month.last(), Channel::Mail), sources.actualMails, all);
    const QDate recent = month.plus(-monthsOfRates).first();
    putRead(counts.queueMonths(recent, last, Channel::Call), rows.callMonths, all);
    putRead(counts.queueMonths(recent, last, Channel::Mail), rows.mailMonths, all);
    qint64 waiting = 0;
    putRead(counts.unanswered(last.addDays(1), Channel::Mail), waiting, all);
    sources.inputs.mailBacklog = double(waiting);
}

void putDecisions(Database &db, Month month, DemandSources &sources, Done &all)
{
    const Demands demands(db);
    putRead(demands.assumptionsOn(month.first()), sources.inputs.assumptions, all);
    putRead(demands.total(month, Channel::Call), sources.typedCalls, all);
    putRead(demands.total(month, Channel::Mail), sources.typedMails, all);
    putRead(demands.typedDays(month, Channel::Call), sources.typedCallDays, all);
    putRead(demands.typedDays(month, Channel::Mail), sources.typedMailDays, all);
    std::vector<StoredEvent> events;
    putRead(demands.events(), events, all);
    for (const StoredEvent &stored : events)
        sources.days.events.push_back(stored.event);
}

// Days of support that everybody's mix and percentage give in the month, absences aside (facts.md D-9).
double supplyOf(const DemandRows &rows, Month month)
{
    const BusinessClock clock = rows.working.clock();
    double days = 0;
    for (QDate day = month.first(); day < month.end(); day = day.addDays(1)) {
        if (clock.open(day).empty())
            continue;
        for (const directory::Person &person : rows.people) {
            const directory::Position *position = inForce(person.positions, day);
            const auto mix = directory::mixOn(person, day);
            if (person.role == directory::Role::Assistant && person.isHere(day) && position && mix)
                days += mix->support * position->percent;
        }
    }
    return days / (fifths * 100.0);
}

QString foldedName(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

// Calls of a counted month as if all its working days had been counted.
double wholeMonth(const QueueMonth &counted, const Calendar &calendar)
{
    const int days = calendar.workingDays(counted.month);
    return counted.days > 0 && counted.days < days ? double(counted.offered) * days / counted.days : double(counted.offered);
}

std::vector<staffing::RateHistory> groupRates(const DemandRows &rows, const PayslipLevel &payslips, const Calendar &calendar)
{
    std::vector<staffing::RateHistory> rates;
    for (const directory::Group &group : rows.groups) {
        staffing::RateHistory rate{group.name, 0, 0};
        for (const QueueMonth &counted : rows.callMonths) {
            if (foldedName(counted.queue) != foldedName(group.name))
                continue;
            rate.calls += wholeMonth(counted, calendar);
            rate.payslips += payslips.of(group.id, counted.month);
        }
        rates.push_back(rate);
    }
    return rates;
}

// The queues carry the names of the groups: each group's own calls are known.
bool queuesAreGroups(const std::vector<staffing::RateHistory> &rates)
{
    return !rates.empty() && std::all_of(rates.begin(), rates.end(), [](const staffing::RateHistory &rate) { return rate.calls > 0; });
}

// Calls or e-mails per payslip, over the months in which they were counted.
double ratePerPayslip(const std::vector<QueueMonth> &counted, const PayslipLevel &payslips, const Calendar &calendar, double otherwise)
{
    double contacts = 0, slips = 0;
    std::map<Month, double> months;
    for (const QueueMonth &one : counted) {
        contacts += wholeMonth(one, calendar);
        months[one.month] = payslips.of(one.month);
    }
    for (const auto &[month, of] : months)
        slips += of;
    return contacts > 0 && slips > 0 ? contacts / slips : otherwise;
}

std::vector<GroupShare> sharesOf(const DemandRows &rows, const PayslipLevel &payslips, Month month, bool byQueue)
{
    std::vector<GroupShare> shares;
    double sum = 0;
    for (const directory::Group &group : rows.groups) {
        double weight = byQueue ? 0 : payslips.of(group.id, month);
        for (const QueueMonth &counted : rows.callMonths) {
            if (byQueue && foldedName(counted.queue) == foldedName(group.name))
                weight += double(counted.offered);
        }
        shares.push_back({group.name, weight, 1});
        sum += weight;
    }
    for (GroupShare &share : shares)
        share.share = sum > 0 ? share.share / sum : 1.0 / double(shares.size());
    return shares;
}

std::vector<Month> monthsOf(const staffing::History &history)
{
    std::vector<Month> months;
    for (const staffing::CountedDay &day : history.days) {
        if (const Month month = Month::of(day.day); months.empty() || months.back() != month)
            months.push_back(month);
    }
    return months;
}

// Calls follow the payslips of each group by its own rate, where its calls are known.
double callLevelOf(const DemandRows &rows, const PayslipLevel &payslips, const std::vector<staffing::ContactRate> &rates, Month month)
{
    if (rates.size() != rows.groups.size())
        return payslips.of(month);
    double level = 0;
    for (std::size_t i = 0; i < rates.size(); ++i)
        level += rates[i].rate * payslips.of(rows.groups[i].id, month);
    return level;
}

void putLevels(const DemandRows &rows, Month month, const Calendar &calendar, DemandSources &sources)
{
    PayslipLevel payslips(rows.totals, rows.customers);
    payslips.shareOut(rows.groups, rows.units, rows.newestVolumes, month.first());
    const auto histories = groupRates(rows, payslips, calendar);
    const bool byQueue = queuesAreGroups(histories);
    sources.inputs.groups = sharesOf(rows, payslips, month, byQueue);
    if (!payslips.isKnown())
        return;
    const auto rates = byQueue ? staffing::contactRates(histories).groups : std::vector<staffing::ContactRate>();
    std::vector<Month> months = monthsOf(sources.calls);
    for (const Month counted : months)
        sources.payslipsBefore += payslips.of(counted) / double(months.size());
    const std::vector<Month> mailMonths = monthsOf(sources.mails);
    months.insert(months.end(), mailMonths.begin(), mailMonths.end());
    months.push_back(month);
    for (const Month one : months) {
        sources.callLevel[one] = callLevelOf(rows, payslips, rates, one);
        sources.mailLevel[one] = payslips.of(one);
    }
    DemandInputs &inputs = sources.inputs;
    sources.payslips = payslips.of(month);
    inputs.contactRate = ratePerPayslip(rows.callMonths, payslips, calendar, inputs.contactRate);
    inputs.mailRate = ratePerPayslip(rows.mailMonths, payslips, calendar, inputs.mailRate);
}

} // namespace

Result<DemandSources> demandSources(Database &db, Month month, QDate today)
{
    DemandSources sources;
    DemandRows rows;
    Done all;
    putDirectoryRows(db, month, rows, all);
    putCounts(db, month, today, sources, rows, all);
    putDecisions(db, month, sources, all);
    if (!all)
        return all.error();
    DemandInputs &inputs = sources.inputs;
    inputs.month = month;
    inputs.calendar = rows.working.calendar();
    inputs.pay = rows.working.pay;
    inputs.hours = rows.working.hours;
    inputs.supplyDays = supplyOf(rows, month);
    sources.days.calendar = inputs.calendar;
    sources.days.pay = inputs.pay;
    putLevels(rows, month, inputs.calendar, sources);
    return sources;
}

} // namespace paybench::store
