// SPDX-License-Identifier: MPL-2.0
#include "ui/month/basis_step.h"

#include "ui/month/report_cells.h"

#include <QCoreApplication>

namespace paybench::ui {

namespace {

using reports::Figure;
using reports::Invoice;

QString columnText(const char *source)
{
    return QCoreApplication::translate("month", source);
}

Column<Invoice> basisFigure(const char *id, const char *title, Figure figure, Kind kind)
{
    Column<Invoice> column;
    column.id = QString::fromLatin1(id);
    column.title = [title] { return columnText(title); };
    column.kind = kind;
    column.value = [figure](const Invoice &invoice) { return cellOf(reports::valueOf(invoice, figure)); };
    column.summed = true;
    return column;
}

// A lift is said beside its amount: it is no fee of its own.
Look lookOfFixed(const Invoice &invoice)
{
    Look look;
    if (!reports::liftAmount(invoice).isZero())
        look.lead = columnText(QT_TRANSLATE_NOOP("month", "lift"));
    return look;
}

Column<Invoice> nameColumn()
{
    Column<Invoice> column;
    column.id = QStringLiteral("customer");
    column.title = [] { return columnText(QT_TRANSLATE_NOOP("month", "Customer")); };
    column.value = [](const Invoice &invoice) { return Value(invoice.name); };
    column.stretch = true;
    column.total = [](const std::vector<const Invoice *> &rows) {
        return Value(QCoreApplication::translate("month", "Total, %Ln customer(s)", nullptr, int(rows.size())));
    };
    return column;
}

} // namespace

std::vector<Column<Invoice>> basisColumns()
{
    std::vector<Column<Invoice>> columns;
    columns.push_back(nameColumn());
    columns.push_back(basisFigure("payslips", QT_TRANSLATE_NOOP("month", "Payslips"), Figure::Payslips, Kind::Count));
    columns.back().title = [] { return QCoreApplication::translate("month", "Payslips", "narrow column"); };
    columns.push_back(basisFigure("amount", QT_TRANSLATE_NOOP("month", "Amount"), Figure::PayslipAmount, Kind::Money));
    columns.push_back(basisFigure("fixed", QT_TRANSLATE_NOOP("month", "Fixed, lift"), Figure::Fixed, Kind::Money));
    columns.back().look = lookOfFixed;
    columns.push_back(basisFigure("hours", QT_TRANSLATE_NOOP("month", "Hours"), Figure::Hours, Kind::Hours));
    columns.push_back(basisFigure("hoursAmount", QT_TRANSLATE_NOOP("month", "Hours, kr"), Figure::HoursAmount, Kind::Money));
    columns.push_back(basisFigure("corrections", QT_TRANSLATE_NOOP("month", "Corrections"), Figure::Corrections, Kind::Money));
    columns.push_back(basisFigure("net", QT_TRANSLATE_NOOP("month", "Sum"), Figure::Net, Kind::Money));
    columns.back().look = [](const Invoice &) {
        Look look;
        look.strong = true;
        return look;
    };
    columns.push_back(basisFigure("vat", QT_TRANSLATE_NOOP("month", "VAT"), Figure::Vat, Kind::Money));
    columns.back().hidden = true;
    columns.push_back(basisFigure("total", QT_TRANSLATE_NOOP("month", "To pay"), Figure::Total, Kind::Money));
    columns.back().hidden = true;
    return columns;
}

reports::Figure figureOf(int column)
{
    constexpr Figure figures[] = {Figure::Net,         Figure::Payslips,    Figure::PayslipAmount, Figure::Fixed, Figure::Hours,
                                  Figure::HoursAmount, Figure::Corrections, Figure::Net,           Figure::Vat,   Figure::Total};
    return figures[std::size_t(std::clamp(column, 0, 9))];
}

} // namespace paybench::ui
