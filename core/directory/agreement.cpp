// SPDX-License-Identifier: MPL-2.0
#include "core/directory/agreement.h"

#include "core/basics/format.h"
#include "core/directory/faults.h"

#include <QCoreApplication>

#include <set>

namespace paybench::directory {

namespace {

constexpr int longestNotice = 120; // months

void checkValidity(Faults &faults, const Agreement &agreement)
{
    faults.checkPeriod(agreement.from, agreement.to);
    faults.addIf(
        agreement.from.isValid() && agreement.from.day() != 1,
        QCoreApplication::translate("directory", "The version starts on %1. Versions start on the first of a month.")
            .arg(format::day(agreement.from)));
}

void checkVat(Faults &faults, const Vat &vat)
{
    if (vat.treatment == Vat::Treatment::Standard)
        faults.addIf(vat.percent != 25 && vat.percent != 12 && vat.percent != 6,
                     QCoreApplication::translate("directory", "VAT is 25, 12 or 6 %. Choose one of them."));
    else
        faults.addIf(
            isBlank(vat.reason),
            QCoreApplication::translate("directory", "Without VAT the invoice basis needs the reason. Enter it."));
}

void checkPriceRule(Faults &faults, const Agreement &agreement)
{
    faults.addIf(agreement.indexRule == pricing::IndexRule::FixedPrice && !agreement.fixedUntil.isValid(),
                 QCoreApplication::translate("directory", "A fixed price needs the last day for which it holds."));
    faults.addIf(agreement.priceStep < 1,
                 QCoreApplication::translate("directory", "Prices are rounded to 0.0001 or a larger step."));
    faults.addIf(agreement.noticeMonths < 0 || agreement.noticeMonths > longestNotice,
                 QCoreApplication::translate("directory", "The notice is 0 to 120 months."));
    for (const QString &fault : pricing::faults(agreement.prices))
        faults.add(fault);
}

void checkResponsibilities(Faults &faults, const Agreement &agreement)
{
    std::set<std::pair<QString, QString>> seen;
    for (const Responsibility &one : agreement.who) {
        faults.addIf(isBlank(one.process) || isBlank(one.step),
                     QCoreApplication::translate("directory", "Who does what: a row needs a process and a step."));
        faults.addIf(!seen.insert({folded(one.process), folded(one.step)}).second,
                     QCoreApplication::translate("directory", "Who does what: %1, %2 stands there twice. Keep one row.")
                         .arg(one.process, one.step));
        faults.checkPersonalNumbers({one.process, one.step, one.note});
    }
}

void checkServices(Faults &faults, const Agreement &agreement)
{
    std::set<QString> seen;
    for (const ServiceTerm &term : agreement.services) {
        faults.addIf(isBlank(term.service),
                     QCoreApplication::translate("directory", "A service of the agreement needs its name."));
        faults.addIf(!isBlank(term.service) && !seen.insert(folded(term.service)).second,
                     QCoreApplication::translate("directory", "The service %1 stands there twice. Keep one row.")
                         .arg(term.service));
        faults.checkPersonalNumbers({term.service, term.content, term.sla});
    }
}

void checkOtherVersions(Faults &faults, const Agreement &agreement, const std::vector<Agreement> &others)
{
    for (const Agreement &other : others) {
        if (other.customer != agreement.customer || (agreement.id && other.id == agreement.id))
            continue;
        faults.addIf(other.number == agreement.number && other.version == agreement.version,
                     QCoreApplication::translate("directory", "There is already a version %1 of the agreement %2.")
                         .arg(format::number(agreement.version), agreement.number));
        faults.addIf(agreement.from.isValid() && other.from == agreement.from,
                     QCoreApplication::translate("directory", "Version %1 starts on %2 already. Choose another month.")
                         .arg(format::number(other.version), format::day(other.from)));
    }
}

} // namespace

Ratio Vat::rate() const
{
    return treatment == Treatment::Standard ? Ratio{percent, 100} : Ratio{0, 1};
}

QString name(const Vat &vat)
{
    switch (vat.treatment) {
    case Vat::Treatment::Standard:
        return QCoreApplication::translate("directory", "VAT %1").arg(format::percent(vat.percent, 100, 0));
    case Vat::Treatment::Exempt:
        return QCoreApplication::translate("directory", "Exempt from VAT");
    case Vat::Treatment::OutsideScope:
        break;
    }
    return QCoreApplication::translate("directory", "Outside the scope of VAT");
}

QString name(Responsibility::Who who)
{
    switch (who) {
    case Responsibility::Who::Customer:
        return QCoreApplication::translate("directory", "Customer", "who does it");
    case Responsibility::Who::Centre:
        return QCoreApplication::translate("directory", "Centre", "who does it");
    case Responsibility::Who::Both:
        return QCoreApplication::translate("directory", "Both", "who does it");
    case Responsibility::Who::Nobody:
        break;
    }
    return QCoreApplication::translate("directory", "Nobody", "who does it");
}

const Agreement *agreementOn(const std::vector<Agreement> &versions, CustomerId customer, QDate day)
{
    const Agreement *newest = nullptr;
    for (const Agreement &version : versions) {
        const bool counts = version.customer == customer && version.status == Agreement::Status::Approved
            && version.from.isValid() && version.from <= day;
        if (!counts)
            continue;
        if (!newest || newest->from < version.from
            || (newest->from == version.from && newest->version <= version.version))
            newest = &version;
    }
    // An older version has ended where a newer one began, so it does not come back when the newer one ends.
    return newest && newest->to.isValid() && newest->to < day ? nullptr : newest;
}

std::vector<QString> faults(const Agreement &agreement, const std::vector<Agreement> &others)
{
    Faults found;
    found.addIf(!agreement.customer,
                QCoreApplication::translate("directory", "The agreement has no customer. Choose one."));
    found.addIf(isBlank(agreement.number),
                QCoreApplication::translate("directory", "The number of the agreement is missing. Enter it."));
    found.addIf(agreement.version < 1, QCoreApplication::translate("directory", "Versions are counted from 1."));
    checkValidity(found, agreement);
    checkVat(found, agreement.vat);
    checkPriceRule(found, agreement);
    checkResponsibilities(found, agreement);
    checkServices(found, agreement);
    checkOtherVersions(found, agreement, others);
    found.checkPersonalNumbers({agreement.number, agreement.responsible, agreement.note, agreement.vat.reason});
    return found.taken();
}

Agreement nextVersion(const Agreement &latest, QDate from)
{
    Agreement next = latest;
    next.id = {};
    next.version = latest.version + 1;
    next.status = Agreement::Status::Draft;
    next.from = from;
    next.to = {};
    next.adjustedFor = 0;
    next.note.clear();
    next.prices.clear();
    for (const auto &[service, row] : pricing::termsIn(latest.prices, Month::of(from))) {
        if (row.tiers.empty())
            continue;
        next.prices.push_back(row);
        next.prices.back().from = from;
    }
    for (const pricing::PriceRow &row : latest.prices) {
        if (row.from > from)
            next.prices.push_back(row);
    }
    for (pricing::PriceRow &row : next.prices)
        row.id = {};
    return next;
}

} // namespace paybench::directory
