// SPDX-License-Identifier: MPL-2.0
#include "core/reports/adjustment_letters.h"

#include "core/basics/format.h"
#include "core/reports/agreement_annex.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::reports {

namespace {

QString letterText(const char *source)
{
    return QCoreApplication::translate("reports", source);
}

QString percentText(const Ratio &percentage)
{
    return format::percent(percentage.numerator, percentage.denominator * 100, 2);
}

QString indexSentence(const directory::Agreement &agreement, const pricing::Adjustment &by)
{
    if (agreement.indexRule == pricing::IndexRule::IndexOnly || by.efficiency.numerator == 0)
        return letterText(QT_TRANSLATE_NOOP("reports", "The index is %1.")).arg(percentText(by.index));
    return letterText(QT_TRANSLATE_NOOP("reports", "The index is %1, less the efficiency requirement %2."))
        .arg(percentText(by.index), percentText(by.efficiency));
}

QString rowName(const AdjustedPrice &price)
{
    const QString name = pricing::name(price.service);
    if (price.tierFrom <= 1)
        return name;
    return name + u' ' + letterText(QT_TRANSLATE_NOOP("reports", "from %1")).arg(format::number(price.tierFrom));
}

Table newPrices(const AdjustmentPlan &plan, const directory::Agreement &agreement, const pricing::Adjustment &by)
{
    Table table;
    table.key = QStringLiteral("new_prices");
    table.title = letterText(QT_TRANSLATE_NOOP("reports", "New prices"));
    table.columns = {{letterText(QT_TRANSLATE_NOOP("reports", "Price row")), Column::Kind::Text},
                     {letterText(QT_TRANSLATE_NOOP("reports", "Unit")), Column::Kind::Text},
                     {letterText(QT_TRANSLATE_NOOP("reports", "Price now")), Column::Kind::UnitPrice},
                     {letterText(QT_TRANSLATE_NOOP("reports", "New price")), Column::Kind::UnitPrice},
                     {letterText(QT_TRANSLATE_NOOP("reports", "Factor")), Column::Kind::Text}};
    for (const AdjustedPrice &price : plan.prices) {
        if (price.customer == agreement.customer)
            table.rows.push_back({Cell(rowName(price)), Cell(pricing::unit(price.service)), Cell(price.before), Cell(price.after),
                                  Cell(price.reason)});
    }
    table.notes = {indexSentence(agreement, by)};
    for (const Correction &supplement : plan.supplements) {
        if (supplement.customer == agreement.customer)
            table.notes.append(pricing::why(lineOf(supplement)));
    }
    return table;
}

Report letterFor(const QString &centre, const directory::Customer &customer, const directory::Agreement &agreement,
                 const AdjustmentPlan &plan, const pricing::Adjustment &by)
{
    Report letter = agreementAnnex(centre, customer, agreement, Month::of(plan.from));
    letter.title = letterText(QT_TRANSLATE_NOOP("reports", "%1: new prices from %2")).arg(customer.name, format::day(plan.from));
    letter.tables.insert(letter.tables.begin(), newPrices(plan, agreement, by));
    return letter;
}

} // namespace

std::vector<AdjustmentLetter> adjustmentLetters(const QString &centre, const AdjustmentPlan &plan, const pricing::Adjustment &by,
                                                const std::vector<directory::Customer> &customers)
{
    std::vector<AdjustmentLetter> letters;
    for (const directory::Agreement &agreement : plan.agreements) {
        const auto customer = std::find_if(customers.begin(), customers.end(),
                                           [&](const directory::Customer &one) { return one.id == agreement.customer; });
        if (customer != customers.end())
            letters.push_back({*customer, letterFor(centre, *customer, agreement, plan, by)});
    }
    std::sort(letters.begin(), letters.end(), [](const AdjustmentLetter &a, const AdjustmentLetter &b) {
        return QString::localeAwareCompare(a.customer.name, b.customer.name) < 0;
    });
    return letters;
}

} // namespace paybench::reports
