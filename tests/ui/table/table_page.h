// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/style/style.h"
#include "ui/table/table_model.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>

// A page with a table of three customers, for the tests of the table.

namespace paybench::ui::tests {

struct Row {
    qint64 id = 0;
    QString name;
    qint64 payslips = 0;
    Money amount;
    std::optional<Ratio> hours;
    bool heads = false;
};

inline Money kronor(qint64 whole)
{
    return Money::ofHundredths(whole * 100);
}

inline std::vector<Row> threeCustomers()
{
    return {{1, "Norrby kommun", 1250, kronor(77500), Ratio {25, 2}},
            {2, QStringLiteral("Ekerö"), 980, kronor(60760), {}},
            {3, "Aalborg 10", 212, kronor(13144), Ratio {2, 1}}};
}

// A page with a table: what it does to a real store is done to its own rows here.
struct Page {
    Page()
        : model(columns())
        , view("test")
    {
        dress(*qApp);
        QSettings().clear();
        model.setKey([](const Row &row) { return row.id; });
        model.setCaption([](const Row &row) { return row.heads ? std::optional<Caption>(Caption {row.name}) : std::nullopt; });
        rows = threeCustomers();
        model.setRows(rows);
        view.setCells(&model);
        view.resize(700, 300);
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }

    std::vector<Column<Row>> columns();

    Done save(qint64 id, const QString &text)
    {
        bool whole = false;
        const qint64 count = text.toLongLong(&whole);
        if (!whole)
            return Error {Error::Kind::Invalid, "Enter a whole number.", {}};
        for (Row &row : rows) {
            if (row.id == id)
                row.payslips = count;
        }
        model.setRows(rows);
        return {};
    }

    QModelIndex at(int row, int column) const { return view.model()->index(row, column); }
    QString text(int row, int column) const { return at(row, column).data().toString(); }

    QLineEdit *openEditor(int row, int column)
    {
        view.setCurrentIndex(at(row, column));
        view.edit(at(row, column));
        return view.viewport()->findChildren<QLineEdit *>().value(view.viewport()->findChildren<QLineEdit *>().size() - 1);
    }

    std::vector<Row> rows;
    TableModel<Row> model;
    TableView view;
};

inline std::vector<Column<Row>> Page::columns()
{
    return {{.id = "name", .title = [] { return QString("Customer"); }, .value = [](const Row &row) { return row.name; },
             .total = [](const std::vector<const Row *> &all) { return Value(QStringLiteral("Total %1").arg(all.size())); }, .stretch = true},
            {.id = "payslips", .title = [] { return QString("Payslips"); }, .kind = Kind::Count,
             .value = [](const Row &row) { return row.payslips; },
             .edit = [this](const Row &row, const QString &text) { return save(row.id, text); }, .summed = true},
            {.id = "amount", .title = [] { return QString("Amount"); }, .kind = Kind::Money,
             .value = [](const Row &row) { return row.amount; }, .summed = true},
            {.id = "hours", .title = [] { return QString("Hours"); }, .kind = Kind::Hours,
             .value = [](const Row &row) { return valueOf(row.hours); }}};
}

} // namespace paybench::ui::tests
