// SPDX-License-Identifier: MPL-2.0
#include "core/reports/month_log.h"

#include "core/reports/contact_match.h"
#include "core/reports/month_basis.h"

#include <QCollator>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace paybench::reports {

namespace {

using worklog::Activity;
using worklog::Channel;

// The rows of a month with what is looked up in them again and again.
struct LogView {
    const MonthInputs &inputs;
    QTimeZone zone;
    Stretch time;
    std::map<CustomerId, QString> customers;
    std::map<PersonId, QString> people;
    std::map<WorkOrderId, CustomerId> orders;

    explicit LogView(const MonthInputs &of)
        : inputs(of)
        , zone(directory::timeZone(of.centre.country))
        , time(worklog::stretchOf(of.month, zone))
    {
        for (const directory::Customer &customer : of.customers)
            customers.emplace(customer.id, customer.name);
        for (const directory::Person &person : of.people)
            people.emplace(person.id, person.name);
        for (const directory::WorkOrder &order : of.orders)
            orders.emplace(order.id, order.customer);
    }

    template <class Id> static QString nameIn(const std::map<Id, QString> &names, Id id)
    {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second;
    }
    bool isWithin(std::int64_t at) const { return at >= time.start && at < time.end; }
    CustomerId customerOf(const worklog::Entry &entry) const
    {
        const auto order = orders.find(entry.order);
        return entry.customer || order == orders.end() ? entry.customer : order->second;
    }
};

// By the customers' names as people sort them, what is of no customer last.
template <class Row> void sortByCustomer(std::vector<Row> &rows)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&collator](const Row &a, const Row &b) {
        if (bool(a.customer) != bool(b.customer))
            return bool(a.customer);
        return collator.compare(a.customerName, b.customerName) < 0;
    });
}

std::vector<WorkSum> workOf(const LogView &view)
{
    std::map<std::tuple<CustomerId, PersonId, Activity>, qint64> seconds;
    for (const worklog::Entry &entry : view.inputs.entries) {
        const std::optional<Stretch> within = worklog::common(entry.time, view.time);
        if (within && entry.activity != Activity::Break && entry.activity != Activity::Away)
            seconds[{view.customerOf(entry), entry.person, entry.activity}] += within->seconds();
    }
    std::vector<WorkSum> sums;
    for (const auto &[key, sum] : seconds) {
        const auto &[customer, person, activity] = key;
        sums.push_back({customer, LogView::nameIn(view.customers, customer), LogView::nameIn(view.people, person), activity, sum});
    }
    std::stable_sort(sums.begin(), sums.end(), [](const WorkSum &a, const WorkSum &b) { return a.person < b.person; });
    sortByCustomer(sums);
    return sums;
}

std::vector<LoggedContact> contactsOf(const LogView &view)
{
    std::vector<LoggedContact> contacts;
    for (const LoggedCase &each : view.inputs.log.cases) {
        if (view.isWithin(each.one.opened))
            contacts.push_back({each.one.opened, each.one.channel});
    }
    for (const worklog::Tally &tally : view.inputs.log.tallies)
        contacts.push_back({tally.at, tally.channel});
    return contacts;
}

void count(ContactSum &sum, Channel channel)
{
    sum.calls += channel == Channel::Phone ? 1 : 0;
    sum.emails += channel == Channel::Email ? 1 : 0;
    sum.visits += channel == Channel::Visit ? 1 : 0;
}

std::vector<ContactSum> contactSums(const LogView &view)
{
    std::map<CustomerId, ContactSum> sums;
    for (const LoggedCase &each : view.inputs.log.cases) {
        if (view.isWithin(each.one.opened))
            count(sums[each.one.customer], each.one.channel);
    }
    for (const worklog::Tally &tally : view.inputs.log.tallies) {
        if (view.isWithin(tally.at))
            count(sums[tally.customer], tally.channel);
    }
    std::vector<ContactSum> list;
    for (auto &[customer, sum] : sums) {
        sum.customer = customer;
        sum.customerName = LogView::nameIn(view.customers, customer);
        list.push_back(sum);
    }
    sortByCustomer(list);
    return list;
}

QString typeName(const LogView &view, CaseTypeId type)
{
    const auto &types = view.inputs.log.types;
    const auto found = std::find_if(types.begin(), types.end(), [type](const auto &each) { return each.id == type; });
    return found == types.end() ? QString() : found->name;
}

std::vector<CaseSum> caseSums(const LogView &view)
{
    std::map<std::tuple<CustomerId, QString, QString, Channel, worklog::CaseState>, qint64> counts;
    const worklog::Topics &topics = view.inputs.log.topics;
    for (const LoggedCase &each : view.inputs.log.cases) {
        const worklog::Case &one = each.one;
        if (view.isWithin(one.opened))
            ++counts[{one.customer, topics.path(topics.counted(one.topic)), typeName(view, one.type), one.channel, one.state}];
    }
    std::vector<CaseSum> sums;
    for (const auto &[key, number] : counts) {
        const auto &[customer, topic, type, channel, state] = key;
        sums.push_back({customer, topic, type, channel, state, number});
    }
    return sums;
}

std::vector<SlaSum> slaSums(const LogView &view)
{
    const BusinessClock clock = view.inputs.working.clock();
    std::map<std::pair<CustomerId, CaseTypeId>, worklog::SlaMet> met;
    for (const LoggedCase &each : view.inputs.log.cases) {
        const worklog::Case &one = each.one;
        if (!worklog::isClosed(one.state) || !view.isWithin(one.closed))
            continue;
        const auto sla = worklog::slaOf(one, each.events, view.inputs.log.types, clock, view.zone, one.closed);
        if (sla)
            met[{one.customer, one.type}].add(sla);
    }
    std::vector<SlaSum> sums;
    for (const auto &[key, sum] : met) {
        const CustomerId customer = key.first;
        sums.push_back({customer, LogView::nameIn(view.customers, customer), typeName(view, key.second), sum.closed, sum.met});
    }
    sortByCustomer(sums);
    return sums;
}

std::vector<CountedSum> countedSums(const LogView &view)
{
    std::vector<CountedSum> sums;
    const std::vector<LoggedContact> contacts = contactsOf(view);
    for (const Channel channel : {Channel::Phone, Channel::Email}) {
        const auto matches = matched(contacts, view.inputs.log.counted, channel, MatchStep::Month, view.inputs.month.first(),
                                     view.inputs.month.last(), view.zone);
        for (const ContactMatch &match : matches) {
            if (match.counted)
                sums.push_back({channel, match.logged, *match.counted, match.loggedElse});
        }
    }
    return sums;
}

// Corrections of a cause that is written alike count together.
std::vector<CorrectionSum> correctionSums(const LogView &view)
{
    std::map<std::tuple<CustomerId, QString, worklog::PayCorrection::Origin>, CorrectionSum> sums;
    for (const worklog::PayCorrection &correction : view.inputs.log.payCorrections) {
        if (!view.inputs.month.contains(correction.found))
            continue;
        CorrectionSum &sum = sums[{correction.customer, correction.cause.trimmed().toLower(), correction.origin}];
        if (sum.corrections++ == 0)
            sum.cause = correction.cause.trimmed();
        sum.customer = correction.customer;
        sum.origin = correction.origin;
        sum.payslips += correction.payslips;
        sum.minutes += correction.minutes;
    }
    std::vector<CorrectionSum> list;
    for (const auto &[key, sum] : sums)
        list.push_back(sum);
    return list;
}

} // namespace

qint64 MonthLog::seconds() const
{
    qint64 sum = 0;
    for (const WorkSum &each : work)
        sum += each.seconds;
    return sum;
}

ContactSum MonthLog::everybody() const
{
    ContactSum sum;
    for (const ContactSum &each : contacts) {
        sum.calls += each.calls;
        sum.emails += each.emails;
        sum.visits += each.visits;
    }
    return sum;
}

SlaSum MonthLog::slaOfAll() const
{
    SlaSum sum;
    for (const SlaSum &each : sla) {
        sum.closed += each.closed;
        sum.met += each.met;
    }
    return sum;
}

SlaSum MonthLog::slaOf(CustomerId customer) const
{
    SlaSum sum;
    for (const SlaSum &each : sla) {
        if (each.customer == customer) {
            sum.closed += each.closed;
            sum.met += each.met;
        }
    }
    return sum;
}

// Hours of work orders alone are no log: they were there before it.
MonthLog monthLog(const MonthInputs &inputs)
{
    const LogView view(inputs);
    MonthLog log;
    const bool hasOtherWork = std::any_of(inputs.entries.begin(), inputs.entries.end(), [&view](const worklog::Entry &entry) {
        return !entry.order && entry.time.overlaps(view.time);
    });
    const LogInputs &rows = inputs.log;
    log.isKept = hasOtherWork || !rows.cases.empty() || !rows.tallies.empty() || !rows.payCorrections.empty();
    if (!log.isKept)
        return log;
    log.isFull = worklog::isFull(rows.sampling, inputs.month);
    log.slaTarget = rows.slaTarget;
    log.perMinute = rows.perMinute;
    log.work = workOf(view);
    log.contacts = contactSums(view);
    log.cases = caseSums(view);
    log.sla = slaSums(view);
    log.counted = countedSums(view);
    log.needs = needSums(inputs);
    log.corrections = correctionSums(view);
    return log;
}

} // namespace paybench::reports
