// SPDX-License-Identifier: MPL-2.0
#include "ui/month/report_cells.h"

#include <algorithm>

namespace paybench::ui {

namespace {

struct AsCell {
    Value operator()(std::monostate) const { return {}; }
    Value operator()(reports::Duration duration) const { return duration.seconds; }
    Value operator()(reports::Share share) const
    {
        return share.whole == 0 ? Value() : Value(Ratio{share.part, share.whole});
    }
    Value operator()(reports::Rate rate) const { return rate.whole == 0 ? Value() : Value(Ratio{rate.part, rate.whole}); }
    template <class T> Value operator()(const T &value) const { return value; }
};

Column<ReportRow> columnAt(const reports::Table &table, std::size_t at)
{
    Column<ReportRow> column;
    column.id = QString::number(at);
    const QString title = table.columns[at].title;
    column.title = [title] { return title; };
    column.kind = kindOf(table.columns[at].kind);
    if (table.columns[at].kind == reports::Column::Kind::Rate)
        column.decimals = 3;
    column.value = [at](const ReportRow &row) { return at < row.size() ? cellOf(row[at].value) : Value(); };
    if (at < table.total.size()) {
        const Value total = cellOf(table.total[at].value);
        column.total = [total](const std::vector<const ReportRow *> &) { return total; };
    }
    return column;
}

} // namespace

Value cellOf(const reports::Value &value)
{
    return std::visit(AsCell(), value);
}

Kind kindOf(reports::Column::Kind kind)
{
    switch (kind) {
    case reports::Column::Kind::Text: return Kind::Text;
    case reports::Column::Kind::Count: return Kind::Count;
    case reports::Column::Kind::Money: return Kind::Money;
    case reports::Column::Kind::UnitPrice: return Kind::UnitPrice;
    case reports::Column::Kind::Quantity: return Kind::Hours;
    case reports::Column::Kind::Duration: return Kind::Duration;
    case reports::Column::Kind::Share: return Kind::Percent;
    case reports::Column::Kind::Rate: return Kind::Decimal;
    case reports::Column::Kind::Day: return Kind::Day;
    case reports::Column::Kind::Month: return Kind::Month;
    }
    return Kind::Text;
}

std::unique_ptr<TableModel<ReportRow>> modelOf(const reports::Table &table)
{
    std::vector<Column<ReportRow>> columns;
    for (std::size_t at = 0; at < table.columns.size(); ++at)
        columns.push_back(columnAt(table, at));
    // Names take the width that figures leave; where words follow on words, the last of them go on on further lines.
    const auto words = std::find_if(columns.rbegin(), columns.rend(), [](const auto &column) { return column.kind == Kind::Text; });
    if (words != columns.rend()) {
        words->stretch = true;
        words->wraps = &*words != &columns.front();
    }
    auto model = std::make_unique<TableModel<ReportRow>>(std::move(columns));
    model->setRows(table.rows);
    return model;
}

} // namespace paybench::ui
