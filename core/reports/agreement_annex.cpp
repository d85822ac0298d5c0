// SPDX-License-Identifier: MPL-2.0
#include "core/reports/agreement_annex.h"

#include "core/basics/format.h"

#include <QCoreApplication>

namespace paybench::reports {

namespace {

Column textColumn(const char *title)
{
    return {QCoreApplication::translate("reports", title), Column::Kind::Text};
}

QString tierText(const pricing::PriceRow &row, std::size_t tier)
{
    if (row.tiers.size() < 2)
        return {};
    const QString from = format::number(row.tiers[tier].from);
    if (tier + 1 == row.tiers.size())
        return QCoreApplication::translate("reports", "from %1").arg(from);
    return from + QStringLiteral("–") + format::number(row.tiers[tier + 1].from - 1);
}

Table priceTable(const directory::Agreement &version, Month pricedBy)
{
    Table table;
    table.key = QStringLiteral("prices");
    table.title = QCoreApplication::translate("reports", "Prices");
    table.columns = {textColumn(QT_TRANSLATE_NOOP("reports", "Price row")), textColumn(QT_TRANSLATE_NOOP("reports", "Payslips")),
                     textColumn(QT_TRANSLATE_NOOP("reports", "Unit")),
                     {QCoreApplication::translate("reports", "Price excl. VAT"), Column::Kind::UnitPrice},
                     {QCoreApplication::translate("reports", "Valid from"), Column::Kind::Day}};
    for (const auto &[service, row] : pricing::termsIn(version.prices, pricedBy)) {
        for (std::size_t tier = 0; tier < row.tiers.size(); ++tier)
            table.rows.push_back({Cell(pricing::name(service)), Cell(tierText(row, tier)), Cell(pricing::unit(service)),
                                  Cell(row.tiers[tier].each), Cell(row.from)});
        if (row.tiers.size() > 1)
            table.notes.append(row.tiering == pricing::Tiering::Volume
                                   ? QCoreApplication::translate("reports", "Volume tiers: all payslips cost what the tier reached says.")
                                   : QCoreApplication::translate("reports", "Graduated tiers: each payslip costs what its own tier says."));
    }
    table.notes.append(directory::name(version.vat) + (version.vat.reason.isEmpty() ? QString() : QStringLiteral(": ") + version.vat.reason));
    return table;
}

Table whoTable(const directory::Agreement &version)
{
    Table table;
    table.key = QStringLiteral("who");
    table.title = QCoreApplication::translate("reports", "Who does what");
    table.columns = {textColumn(QT_TRANSLATE_NOOP("reports", "Process")), textColumn(QT_TRANSLATE_NOOP("reports", "Step")),
                     textColumn(QT_TRANSLATE_NOOP("reports", "Who")), textColumn(QT_TRANSLATE_NOOP("reports", "Note"))};
    for (const directory::Responsibility &row : version.who)
        table.rows.push_back({Cell(row.process), Cell(row.step), Cell(directory::name(row.who)), Cell(row.note)});
    return table;
}

Table serviceTable(const directory::Agreement &version)
{
    Table table;
    table.key = QStringLiteral("services");
    table.title = QCoreApplication::translate("reports", "Services and SLA");
    table.columns = {textColumn(QT_TRANSLATE_NOOP("reports", "Service")), textColumn(QT_TRANSLATE_NOOP("reports", "Content")),
                     textColumn(QT_TRANSLATE_NOOP("reports", "SLA")), textColumn(QT_TRANSLATE_NOOP("reports", "Priced as"))};
    for (const directory::ServiceTerm &term : version.services) {
        const QString priced = term.included ? QCoreApplication::translate("reports", "base assignment")
                                             : QCoreApplication::translate("reports", "additional assignment");
        table.rows.push_back({Cell(term.service), Cell(term.content), Cell(term.sla), Cell(priced)});
    }
    return table;
}

} // namespace

Report agreementAnnex(const QString &centre, const directory::Customer &customer, const directory::Agreement &version, Month pricedBy)
{
    Report report;
    report.title = QCoreApplication::translate("reports", "Agreement %1 with %2").arg(version.number, customer.name);
    report.subtitle = QCoreApplication::translate("reports", "%1 · version %2, valid from %3")
                          .arg(centre, format::number(version.version), format::day(version.from));
    report.month = pricedBy;
    report.audience = Audience::Customer;
    report.preliminary = version.status == directory::Agreement::Status::Draft;
    report.tables = {priceTable(version, pricedBy)};
    if (!version.who.empty())
        report.tables.push_back(whoTable(version));
    if (!version.services.empty())
        report.tables.push_back(serviceTable(version));
    return report;
}

} // namespace paybench::reports
