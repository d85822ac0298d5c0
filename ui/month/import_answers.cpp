// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_answers.h"

#include "core/basics/format.h"
#include "core/directory/agreement.h"
#include "core/directory/faults.h"
#include "core/directory/intake_match.h"
#include "core/store/agreements.h"
#include "core/store/customers.h"
#include "core/store/importing.h"
#include "core/store/months.h"
#include "core/store/profiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

namespace {

using directory::Customer;
using directory::Intake;
using directory::IntakeRow;
using reports::Correction;

// What a name says about its kind; a municipality needs an owner, which a list cannot name.
Customer::Kind kindOf(const QString &name)
{
    const QString plain = name.toCaseFolded();
    if (plain.contains(QLatin1String("stiftelse")) || plain.contains(QLatin1String("fond")))
        return Customer::Kind::Foundation;
    const bool isCompany = plain.contains(QLatin1String(" ab")) || plain.contains(QLatin1String("ab "))
        || plain.contains(QLatin1String("a/s")) || plain.contains(QLatin1String("aps"));
    return isCompany ? Customer::Kind::Company : Customer::Kind::Other;
}

Customer customerOf(const IntakeRow &row, qint64 id, Month from)
{
    Customer customer;
    customer.id = {id};
    customer.code = row.row.code.trimmed();
    customer.name = row.row.name.simplified();
    if (customer.name.isEmpty())
        customer.name = customer.code;
    customer.kind = kindOf(customer.name);
    customer.from = from.first();
    return customer;
}

bool sharesService(const IntakeRow &a, const IntakeRow &b)
{
    return std::any_of(a.row.counts.begin(), a.row.counts.end(),
                       [&b](const auto &entry) { return b.row.counts.count(entry.first) != 0; });
}

bool isSamePlace(const IntakeRow &a, const IntakeRow &b)
{
    return a.customer == b.customer && a.row.month == b.row.month && a.unit == b.unit
        && (a.unit || directory::folded(a.row.unit) == directory::folded(b.row.unit));
}

pricing::Volume storedIn(const directory::Known &known, const IntakeRow &row)
{
    pricing::Volume volume;
    for (const directory::VolumeRow &stored : known.volumes) {
        if (stored.customer == row.customer && stored.month == *row.row.month && stored.unit == row.unit)
            volume[stored.service] += stored.count;
    }
    return volume;
}

// The line of the closed month's invoice that a difference belongs to: the last tier is the one that moves.
std::optional<pricing::Line> frozenLine(const std::optional<reports::MonthBasis> &basis, CustomerId customer,
                                        pricing::Service service)
{
    std::optional<pricing::Line> found;
    if (!basis)
        return found;
    for (const reports::Invoice &invoice : basis->invoices) {
        if (invoice.customer != customer)
            continue;
        for (const pricing::Line &line : invoice.lines) {
            if (line.kind == pricing::Line::Kind::Price && line.service == service)
                found = line;
        }
    }
    return found;
}

Result<UnitPrice> agreedPrice(const std::vector<directory::Agreement> &agreements, const IntakeRow &row,
                              pricing::Service service)
{
    const directory::Agreement *agreement = directory::agreementOn(agreements, row.customer, row.row.month->first());
    const pricing::Terms terms = agreement ? pricing::termsIn(agreement->prices, *row.row.month) : pricing::Terms();
    const auto price = terms.find(service);
    if (price == terms.end() || price->second.tiers.empty())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("month", "The customer had no price for this in the closed month, so no correction "
                                                          "line was made. Add it by hand on the page Month."),
                     {}};
    return price->second.tiers.back().each;
}

struct CorrectionPlace {
    const IntakeRow &row;
    Month charged;
    QString reason;
};

Result<Correction> correctionOf(const CorrectionPlace &place, pricing::Service service, qint64 difference, const QString &line,
                                UnitPrice each)
{
    const auto amount = each.times(difference);
    if (!amount)
        return amount.error();
    Correction correction;
    correction.customer = place.row.customer;
    correction.month = place.charged;
    correction.corrects = *place.row.row.month;
    correction.service = service;
    correction.line = line;
    correction.quantity = {difference, 1};
    correction.each = each;
    correction.amount = *amount;
    correction.reason = place.reason;
    return correction;
}

std::map<CustomerId, CustomerId> storedCustomers(const std::map<qint64, CustomerId> &ids)
{
    std::map<CustomerId, CustomerId> stored;
    for (const auto &entry : ids)
        stored[CustomerId{entry.first}] = entry.second;
    return stored;
}

CustomerId realId(const std::map<CustomerId, CustomerId> &stored, CustomerId id)
{
    const auto found = stored.find(id);
    return found == stored.end() ? id : found->second;
}

// Only those whose rows are taken in; an answer that was changed leaves no customer behind.
Result<std::map<CustomerId, CustomerId>> storeNewCustomers(store::Database &db, const Intake &intake,
                                                           const ImportAnswers &answers)
{
    std::map<qint64, CustomerId> ids;
    for (Customer customer : answers.newCustomers) {
        const bool isUsed = std::any_of(intake.rows.begin(), intake.rows.end(), [&customer](const IntakeRow &row) {
            return row.state == IntakeRow::State::Accepted && row.customer == customer.id;
        });
        if (!isUsed)
            continue;
        const CustomerId before = customer.id;
        customer.id = {};
        const auto id = store::Customers(db).save(customer);
        if (!id)
            return id.error();
        ids[before.value] = *id;
    }
    return storedCustomers(ids);
}

Done rememberCodes(store::Database &db, const directory::ImportProfile &profile, const ImportAnswers &answers,
                   const std::map<CustomerId, CustomerId> &stored)
{
    if (answers.remembered.empty() || !profile.id)
        return {};
    // The stored profile learns the codes, not what was changed for this one file.
    auto known = store::Profiles(db).named(profile.name);
    if (!known)
        return known.error();
    for (const auto &entry : answers.remembered) {
        if (const CustomerId id = realId(stored, entry.second); id.value > 0)
            known->customers[entry.first] = id;
    }
    return done(store::Profiles(db).save(*known));
}

} // namespace

bool ImportAnswers::isAnswered(const IntakeRow &row) const
{
    const QString code = directory::codeOf(row.row);
    return decisions.confirmed.count(row.row.line) != 0 || decisions.skippedLines.count(row.row.line) != 0
        || decisions.customers.count(code) != 0 || corrections.count(row.row.line) != 0;
}

std::size_t ImportAnswers::correctionCount() const
{
    std::size_t count = 0;
    for (const auto &entry : corrections)
        count += entry.second.size();
    return count;
}

ImportAnswers connected(ImportAnswers answers, const IntakeRow &row, CustomerId customer, bool remember)
{
    const QString code = directory::codeOf(row.row);
    answers.decisions.customers[code] = customer;
    answers.remembered.erase(code);
    if (remember)
        answers.remembered[code] = customer;
    return answers;
}

ImportAnswers withNewCustomer(ImportAnswers answers, const IntakeRow &row, const Intake &intake, bool remember)
{
    const qint64 id = answers.newCustomers.empty() ? -1 : answers.newCustomers.back().id.value - 1;
    const Month from = intake.months.empty() ? row.row.month.value_or(Month()) : intake.months.front();
    answers.newCustomers.push_back(customerOf(row, id, from));
    return connected(std::move(answers), row, {id}, remember);
}

ImportAnswers skipping(ImportAnswers answers, const IntakeRow &row)
{
    answers.decisions.skippedLines.insert(row.row.line);
    return answers;
}

ImportAnswers confirming(ImportAnswers answers, const IntakeRow &row)
{
    answers.decisions.confirmed.insert(row.row.line);
    return answers;
}

std::vector<const IntakeRow *> contradicting(const IntakeRow &row, const Intake &intake)
{
    std::vector<const IntakeRow *> found{&row};
    for (const IntakeRow &other : intake.rows) {
        if (other.question == IntakeRow::Question::TwoRows && other.row.line != row.row.line && isSamePlace(other, row)
            && sharesService(other, row))
            found.push_back(&other);
    }
    return found;
}

ImportAnswers choosing(ImportAnswers answers, const IntakeRow &row, const Intake &intake)
{
    for (const IntakeRow *other : contradicting(row, intake)) {
        if (other->row.line != row.row.line)
            answers.decisions.skippedLines.insert(other->row.line);
    }
    return answers;
}

ImportAnswers withoutAnswer(ImportAnswers answers, const IntakeRow &row, const Intake &intake)
{
    const QString code = directory::codeOf(row.row);
    if (const auto mapped = answers.decisions.customers.find(code); mapped != answers.decisions.customers.end()) {
        const auto isIt = [id = mapped->second](const Customer &one) { return one.id == id; };
        auto &fresh = answers.newCustomers;
        fresh.erase(std::remove_if(fresh.begin(), fresh.end(), isIt), fresh.end());
        answers.decisions.customers.erase(mapped);
    }
    answers.remembered.erase(code);
    answers.decisions.confirmed.erase(row.row.line);
    answers.decisions.skippedLines.erase(row.row.line);
    answers.corrections.erase(row.row.line);
    // The lines that were left out for this one are in question again.
    for (const IntakeRow &other : intake.rows) {
        if (other.state == IntakeRow::State::Skipped && isSamePlace(other, row))
            answers.decisions.skippedLines.erase(other.row.line);
    }
    return answers;
}

directory::Known knownWith(directory::Known known, const ImportAnswers &answers)
{
    known.customers.insert(known.customers.end(), answers.newCustomers.begin(), answers.newCustomers.end());
    return known;
}

Result<std::vector<Correction>> correctionsFor(store::Database &db, const IntakeRow &row, const directory::Known &known,
                                               const QString &file)
{
    const auto basis = store::Months(db).frozenBasis(*row.row.month);
    const auto agreements = store::Agreements(db).all();
    if (!basis)
        return basis.error();
    if (!agreements)
        return agreements.error();
    Month charged = row.row.month->plus(1);
    while (known.closed.count(charged) != 0)
        charged = charged.plus(1);
    const CorrectionPlace place{row, charged, QCoreApplication::translate("month", "Line %1 of %2").arg(row.row.line).arg(file)};
    const pricing::Volume before = storedIn(known, row);
    std::vector<Correction> found;
    for (const pricing::Service service : pricing::allServices) {
        const auto countIn = [service](const pricing::Volume &volume) {
            const auto at = volume.find(service);
            return at == volume.end() ? qint64{0} : qint64{at->second};
        };
        const qint64 difference = countIn(row.row.counts) - countIn(before);
        if (difference == 0)
            continue;
        const auto line = frozenLine(*basis, row.customer, service);
        const auto each = line ? Result<UnitPrice>(line->each) : agreedPrice(*agreements, row, service);
        if (!each)
            return each.error();
        const auto correction = correctionOf(place, service, difference, line ? line->what : pricing::name(service), *each);
        if (!correction)
            return correction.error();
        found.push_back(*correction);
    }
    return found;
}

Done writeImport(store::Database &db, const directory::VolumeFile &file, const Intake &intake,
                 const directory::ImportProfile &profile, const ImportAnswers &answers)
{
    const auto stored = storeNewCustomers(db, intake, answers);
    if (!stored)
        return stored.error();
    if (intake.totals.accepted > 0) {
        Intake real = intake;
        for (IntakeRow &row : real.rows)
            row.customer = realId(*stored, row.customer);
        if (const auto taken = store::takeIn(db, file, real, profile); !taken)
            return taken.error();
    }
    for (const auto &entry : answers.corrections) {
        for (const Correction &correction : entry.second) {
            if (const auto saved = store::Months(db).save(correction); !saved)
                return saved.error();
        }
    }
    return rememberCodes(db, profile, answers, *stored);
}

QString importName(const Intake &intake, const ImportAnswers &answers)
{
    if (intake.totals.accepted > 0)
        return store::importStepName(intake);
    return QCoreApplication::translate("month", "Add %Ln correction line(s)", nullptr, int(answers.correctionCount()));
}

} // namespace paybench::ui
