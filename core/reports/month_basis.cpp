// SPDX-License-Identifier: MPL-2.0
#include "core/reports/month_basis.h"

#include "core/basics/validity.h"
#include "core/reports/findings.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace paybench::reports {

namespace {

using pricing::Service;

// An agreement starts on the first of a month; one that is agreed for a newcomer may start after the customer does.
const directory::Agreement *agreementIn(const MonthInputs &inputs, const directory::Customer &customer)
{
    const auto *atStart = directory::agreementOn(inputs.agreements, customer.id, inputs.month.first());
    return atStart ? atStart : directory::agreementOn(inputs.agreements, customer.id, inputs.month.last());
}

bool hasTwoRowsOnADay(const directory::Agreement &agreement)
{
    std::set<std::pair<Service, QDate>> seen;
    return std::any_of(agreement.prices.begin(), agreement.prices.end(),
                       [&seen](const pricing::PriceRow &row) { return !seen.emplace(row.service, row.from).second; });
}

pricing::BillingStep agreedStep(const pricing::Terms &terms)
{
    const auto hour = terms.find(Service::Hour);
    return hour == terms.end() ? pricing::BillingStep() : hour->second.step;
}

// Rows by customer, so that a month of many units is walked through once.
using RowsByCustomer = std::map<CustomerId, std::vector<directory::VolumeRow>>;

RowsByCustomer rowsByCustomer(const std::vector<directory::VolumeRow> &rows)
{
    RowsByCustomer sorted;
    for (const directory::VolumeRow &row : rows)
        sorted[row.customer].push_back(row);
    return sorted;
}

// The few entries that are billed, so that a log of thousands is not walked through for each customer.
using EntriesByOrder = std::map<WorkOrderId, std::vector<worklog::Entry>>;

EntriesByOrder entriesByOrder(const std::vector<worklog::Entry> &entries)
{
    EntriesByOrder sorted;
    for (const worklog::Entry &entry : entries) {
        if (entry.order)
            sorted[entry.order].push_back(entry);
    }
    return sorted;
}

std::vector<worklog::Entry> entriesOf(CustomerId customer, const MonthInputs &inputs, const EntriesByOrder &byOrder)
{
    std::vector<worklog::Entry> entries;
    for (const directory::WorkOrder &order : inputs.orders) {
        const auto own = byOrder.find(order.id);
        if (order.customer == customer && own != byOrder.end())
            entries.insert(entries.end(), own->second.begin(), own->second.end());
    }
    return entries;
}

CustomerMonth customerMonth(const directory::Customer &customer, const MonthInputs &inputs, const RowsByCustomer &rows,
                            const EntriesByOrder &entries)
{
    CustomerMonth made;
    made.customer = &customer;
    made.agreement = agreementIn(inputs, customer);
    if (made.agreement) {
        made.terms = pricing::termsIn(made.agreement->prices, inputs.month);
        made.isTwiceGiven = hasTwoRowsOnADay(*made.agreement);
    }
    if (const auto own = rows.find(customer.id); own != rows.end()) {
        std::copy_if(own->second.begin(), own->second.end(), std::back_inserter(made.volumes),
                     [&inputs](const directory::VolumeRow &row) { return row.month == inputs.month; });
        made.payslipsBefore = pricing::payslips(directory::volumeOf(own->second, customer.id, inputs.month.plus(-1)));
    }
    made.orders = worklog::orderTimes(inputs.orders, entriesOf(customer.id, inputs, entries), customer.id, inputs.month,
                                      directory::timeZone(inputs.centre.country), agreedStep(made.terms));
    made.isOver = !customer.isCustomer(inputs.month) && made.volumes.empty() && made.orders.empty();
    return made;
}

// Those who are customers in the month, and those of whom something was counted although they are not.
bool belongsToMonth(const directory::Customer &customer, const CustomerMonth &of, const MonthInputs &inputs)
{
    const bool isCorrected =
        std::any_of(inputs.corrections.begin(), inputs.corrections.end(), [&](const auto &correction) {
            return correction.customer == customer.id && correction.month == inputs.month;
        });
    return customer.isCustomer(inputs.month) || !of.volumes.empty() || !of.orders.empty() || isCorrected;
}

VolumeSource sourceOf(const directory::VolumeRow &row, const MonthInputs &inputs)
{
    const auto batch = std::find_if(inputs.imports.begin(), inputs.imports.end(),
                                    [&row](const auto &one) { return one.id == row.import; });
    VolumeSource source;
    if (row.import && batch != inputs.imports.end()) {
        source.file = batch->file;
        source.at = batch->at;
    }
    source.line = row.line;
    source.service = row.service;
    return source;
}

// The units of a customer that came in one file are one source: a large municipality has hundreds of them.
std::vector<VolumeSource> sourcesOf(const CustomerMonth &of, const MonthInputs &inputs)
{
    std::map<std::pair<ImportId, Service>, VolumeSource> sources;
    for (const directory::VolumeRow &row : of.volumes) {
        const auto place = sources.try_emplace({row.import, row.service}, sourceOf(row, inputs)).first;
        place->second.line = std::min(place->second.line, row.line);
        place->second.count += row.count;
    }
    std::vector<VolumeSource> list;
    for (const auto &[key, source] : sources)
        list.push_back(source);
    return list;
}

// Who has ended is still charged what a closed month lacked, under the last agreement and without its prices.
std::optional<directory::Agreement> lastAgreement(const CustomerMonth &of, const MonthInputs &inputs)
{
    const directory::Agreement *last = nullptr;
    for (const directory::Agreement &version : inputs.agreements) {
        const bool counts = version.customer == of.customer->id && version.from <= inputs.month.last()
            && version.status == directory::Agreement::Status::Approved;
        if (counts && (!last || last->from <= version.from))
            last = &version;
    }
    if (!last)
        return std::nullopt;
    directory::Agreement unpriced = *last;
    unpriced.prices.clear();
    return unpriced;
}

// Nothing where the customer's rows cannot be trusted; the reason stands in `of`.
std::optional<Invoice> invoiceOf(CustomerMonth &of, const MonthInputs &inputs)
{
    if (of.isOver) {
        const auto last = lastAgreement(of, inputs);
        auto corrected = last ? invoice(*of.customer, *last, inputs.month, {}, {}, inputs.corrections) : Error();
        return corrected ? std::optional(std::move(*corrected)) : std::nullopt;
    }
    if (!of.agreement || of.isTwiceGiven || !pricing::faults(of.agreement->prices).empty())
        return std::nullopt;
    const auto volume = directory::volumeOf(of.volumes, of.customer->id, inputs.month);
    auto made = invoice(*of.customer, *of.agreement, inputs.month, volume, of.orders, inputs.corrections);
    if (!made) {
        of.failure = made.error().message;
        return std::nullopt;
    }
    made->sources = sourcesOf(of, inputs);
    return std::move(*made);
}

QString personName(const std::vector<directory::Person> &people, PersonId id)
{
    const auto found = std::find_if(people.begin(), people.end(), [id](const auto &person) { return person.id == id; });
    return found == people.end() ? QString() : found->name;
}

std::vector<std::pair<QString, qint64>> secondsByPerson(WorkOrderId order, const MonthInputs &inputs,
                                                        const EntriesByOrder &entries, const Stretch &month)
{
    std::map<QString, qint64> seconds;
    const auto own = entries.find(order);
    if (own == entries.end())
        return {};
    for (const worklog::Entry &entry : own->second) {
        if (entry.time.overlaps(month))
            seconds[personName(inputs.people, entry.person)] +=
                std::min(entry.time.end, month.end) - std::max(entry.time.start, month.start);
    }
    return {seconds.begin(), seconds.end()};
}

void appendHours(const CustomerMonth &of, const MonthInputs &inputs, const EntriesByOrder &entries, std::vector<OrderHours> &hours)
{
    const Stretch month = worklog::stretchOf(inputs.month, directory::timeZone(inputs.centre.country));
    for (const pricing::OrderTime &order : of.orders)
        hours.push_back({of.customer->id, of.customer->name, order.order, order.name, order.seconds,
                         pricing::billedMinutes(order.seconds, order.step), order.step,
                         secondsByPerson(order.order, inputs, entries, month)});
}

void sortByName(MonthBasis &basis)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(basis.invoices.begin(), basis.invoices.end(),
                     [&collator](const Invoice &a, const Invoice &b) { return collator.compare(a.name, b.name) < 0; });
    std::stable_sort(basis.hours.begin(), basis.hours.end(), [&collator](const OrderHours &a, const OrderHours &b) {
        return collator.compare(a.customerName, b.customerName) < 0;
    });
}

template <class Amount> Money sumOfInvoices(const MonthBasis &basis, Amount Invoice::*amount)
{
    Money sum;
    for (const Invoice &invoice : basis.invoices)
        sum += invoice.*amount;
    return sum;
}

} // namespace

qint64 MonthBasis::payslips() const
{
    qint64 sum = 0;
    for (const Invoice &invoice : invoices)
        sum += invoice.payslips();
    return sum;
}

Money MonthBasis::net() const
{
    return sumOfInvoices(*this, &Invoice::net);
}

Money MonthBasis::vat() const
{
    return sumOfInvoices(*this, &Invoice::vatAmount);
}

Money MonthBasis::total() const
{
    return sumOfInvoices(*this, &Invoice::total);
}

bool MonthBasis::canClose() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.severity == Finding::Severity::Blocking; });
}

MonthBasis monthBasis(const MonthInputs &inputs)
{
    const Calendar calendar = inputs.working.calendar();
    MonthBasis basis;
    basis.month = inputs.month;
    basis.centre = inputs.centre.name;
    basis.cost = inputs.cost;
    basis.workingDays = calendar.workingDays(inputs.month);
    basis.payDay = payDay(inputs.working.pay, inputs.month, calendar);
    basis.log = monthLog(inputs);
    const RowsByCustomer rows = rowsByCustomer(inputs.volumes);
    const EntriesByOrder entries = entriesByOrder(inputs.entries);
    for (const directory::Customer &customer : inputs.customers) {
        CustomerMonth of = customerMonth(customer, inputs, rows, entries);
        if (!belongsToMonth(customer, of, inputs))
            continue;
        if (auto made = invoiceOf(of, inputs))
            basis.invoices.push_back(std::move(*made));
        appendHours(of, inputs, entries, basis.hours);
        const auto found = findingsOf(of, inputs);
        basis.findings.insert(basis.findings.end(), found.begin(), found.end());
    }
    sortByName(basis);
    const auto found = findingsOf(basis, inputs);
    basis.findings.insert(basis.findings.end(), found.begin(), found.end());
    std::stable_sort(basis.findings.begin(), basis.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return basis;
}

} // namespace paybench::reports
