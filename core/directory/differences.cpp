// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/directory/agreement.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

// What changed from one version of an agreement to another, in words.

namespace paybench::directory {

namespace {

const QString blankDash = QStringLiteral("–");

QString orDash(const QString &text)
{
    return text.isEmpty() ? blankDash : text;
}

QString rangeText(const pricing::PriceRow &row, std::size_t tier)
{
    const QString each = format::price(row.tiers[tier].each);
    const QString from = format::number(row.tiers[tier].from);
    if (tier + 1 == row.tiers.size())
        return QCoreApplication::translate("directory", "from %1: %2").arg(from, each);
    return QCoreApplication::translate("directory", "%1–%2: %3")
        .arg(from, format::number(row.tiers[tier + 1].from - 1), each);
}

QString hourText(const pricing::PriceRow &row)
{
    const QString each = format::price(row.tiers.front().each);
    const QString minutes = format::number(row.step.minutes);
    if (row.step.direction == pricing::BillingStep::Direction::Up)
        return QCoreApplication::translate("directory", "%1, started %2 min").arg(each, minutes);
    return QCoreApplication::translate("directory", "%1, nearest %2 min").arg(each, minutes);
}

QString priceText(const pricing::PriceRow &row)
{
    if (row.tiers.empty())
        return blankDash;
    if (row.service == pricing::Service::Hour)
        return hourText(row);
    if (row.tiers.size() == 1)
        return format::price(row.tiers.front().each);
    QStringList tiers;
    for (std::size_t i = 0; i < row.tiers.size(); ++i)
        tiers.append(rangeText(row, i));
    const QString all = tiers.join(QStringLiteral(" · "));
    if (row.tiering == pricing::Tiering::Volume)
        return QCoreApplication::translate("directory", "Volume tiers: %1").arg(all);
    return QCoreApplication::translate("directory", "Graduated tiers: %1").arg(all);
}

QString indexText(const Agreement &agreement)
{
    switch (agreement.indexRule) {
    case pricing::IndexRule::IndexAndEfficiency:
        return QCoreApplication::translate("directory", "Index less the efficiency requirement");
    case pricing::IndexRule::IndexOnly:
        return QCoreApplication::translate("directory", "Index only");
    case pricing::IndexRule::FixedPrice:
        break;
    }
    return QCoreApplication::translate("directory", "Fixed price until %1").arg(format::day(agreement.fixedUntil));
}

QString vatText(const Vat &vat)
{
    if (vat.treatment == Vat::Treatment::Standard)
        return name(vat);
    return QStringLiteral("%1: %2").arg(name(vat), vat.reason);
}

QString serviceText(const ServiceTerm &term)
{
    QStringList parts{term.included ? QCoreApplication::translate("directory", "base assignment")
                                    : QCoreApplication::translate("directory", "additional assignment")};
    for (const QString &part : {term.content, term.sla}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

QString whoText(const Responsibility &one)
{
    return one.note.isEmpty() ? name(one.who) : QStringLiteral("%1, %2").arg(name(one.who), one.note);
}

using Texts = std::map<QString, QString>; // what → how it is

void compare(std::vector<Difference> &found, const QString &what, const QString &before, const QString &after)
{
    if (before != after)
        found.push_back({what, orDash(before), orDash(after)});
}

void compareAll(std::vector<Difference> &found, const Texts &before, const Texts &after)
{
    Texts all = before;
    all.insert(after.begin(), after.end());
    const auto textIn = [](const Texts &texts, const QString &what) {
        const auto place = texts.find(what);
        return place == texts.end() ? QString() : place->second;
    };
    for (const auto &entry : all)
        compare(found, entry.first, textIn(before, entry.first), textIn(after, entry.first));
}

// Prices as they are when the later version starts, then the rows that are to come.
void comparePrices(std::vector<Difference> &found, const Agreement &before, const Agreement &after)
{
    const QDate day = std::max(before.from, after.from);
    const pricing::Terms old = pricing::termsIn(before.prices, Month::of(day));
    const pricing::Terms now = pricing::termsIn(after.prices, Month::of(day));
    const auto textIn = [](const pricing::Terms &terms, pricing::Service service) {
        const auto place = terms.find(service);
        return place == terms.end() ? blankDash : priceText(place->second);
    };
    for (const pricing::Service service : pricing::allServices)
        compare(found, pricing::name(service), textIn(old, service), textIn(now, service));
    const auto toCome = [&](const Agreement &agreement) {
        Texts texts;
        for (const pricing::PriceRow &row : agreement.prices) {
            if (row.from > day)
                texts[QCoreApplication::translate("directory", "%1 from %2")
                          .arg(pricing::name(row.service), format::day(row.from))] = priceText(row);
        }
        return texts;
    };
    compareAll(found, toCome(before), toCome(after));
}

void compareRules(std::vector<Difference> &found, const Agreement &before, const Agreement &after)
{
    compare(found, QCoreApplication::translate("directory", "VAT"), vatText(before.vat), vatText(after.vat));
    compare(found, QCoreApplication::translate("directory", "Price rule"), indexText(before), indexText(after));
    compare(found, QCoreApplication::translate("directory", "Prices rounded to"),
            format::price(UnitPrice::ofTenThousandths(before.priceStep)),
            format::price(UnitPrice::ofTenThousandths(after.priceStep)));
    compare(found, QCoreApplication::translate("directory", "Notice, months"), format::number(before.noticeMonths),
            format::number(after.noticeMonths));
    compare(found, QCoreApplication::translate("directory", "Responsible"), before.responsible, after.responsible);
}

Texts whoTexts(const Agreement &agreement)
{
    Texts texts;
    for (const Responsibility &one : agreement.who)
        texts[QStringLiteral("%1, %2").arg(one.process, one.step)] = whoText(one);
    return texts;
}

Texts serviceTexts(const Agreement &agreement)
{
    Texts texts;
    for (const ServiceTerm &term : agreement.services)
        texts[term.service] = serviceText(term);
    return texts;
}

} // namespace

std::vector<Difference> differences(const Agreement &before, const Agreement &after)
{
    std::vector<Difference> found;
    comparePrices(found, before, after);
    compareRules(found, before, after);
    compareAll(found, whoTexts(before), whoTexts(after));
    compareAll(found, serviceTexts(before), serviceTexts(after));
    return found;
}

} // namespace paybench::directory
