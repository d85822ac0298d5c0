// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/table/cells.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

// A table is a vector of rows and a vector of columns; each column is a title and a function to a typed value.

namespace paybench::ui {

// Fill with designated initialisers: {.id = "amount", .title = [] { return tr("Amount"); }, .kind = Kind::Money,
// .value = [](const Line &line) { return line.amount; }}.
template <class Row>
struct Column {
    QString id;                                                // remembers width, order and hiding; never shown
    std::function<QString()> title {};                       // asked anew when the language changes; "\n" makes two lines
    Kind kind = Kind::Text;
    std::function<Value(const Row &)> value {};              // {} is none
    int decimals = 2;                                          // of Decimal, Hours (2) and Percent (often 1)
    std::function<Done(const Row &, const QString &)> edit {};  // saves what was typed, or says why not
    std::function<Done(const Row &, const QString &)> check {}; // the same without saving; asked before a paste
    std::function<bool(const Row &)> editable {};            // default: all rows, when there is `edit`
    std::function<QStringList(const Row &)> choices {};      // edit by choosing one of these
    std::function<Look(const Row &)> look {};
    std::function<QString(const Row &)> spoken {};           // for screen readers, where the shown text is not enough
    std::function<void(const Row &, QPainter &, const QRect &)> paint {}; // drawn instead of the text
    std::function<void(QPainter &, const QRect &)> paintTitle {}; // drawn instead of the title, which readers still get
    bool summed = false;                                       // in the total row
    std::function<Value(const std::vector<const Row *> &)> total {}; // in the total row, over the rows that are shown
    bool stretch = false;                                      // takes the width that is left
    bool wraps = false;                                        // a long text goes on on further lines, and the row grows
    double width = 0;                                          // at 100 %; 0: measured from its widest cell
    bool hidden = false;                                       // until the person shows it
};

template <class Row>
class TableModel : public Cells {
public:
    explicit TableModel(std::vector<Column<Row>> columns, QObject *parent = nullptr);

    // With a key, selection, place and an open editor survive new rows.
    void setKey(std::function<qint64(const Row &)> key) { m_key = std::move(key); }
    // Rows for which this gives a caption head the rows after them; sorting stays within a group.
    void setCaption(std::function<std::optional<Caption>(const Row &)> caption);
    void setRows(std::vector<Row> rows);

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int row) const { return m_rows.at(std::size_t(row)); }

private:
    template <class Answer, class... More>
    std::function<Answer(int, More...)> byRow(std::function<Answer(const Row &, More...)> asked);
    CellColumn bound(Column<Row> column);
    std::vector<qint64> keys(const std::vector<Row> &rows) const;
    void stepTo(std::vector<Row> rows, const std::vector<qint64> &after);
    std::size_t insertRun(std::vector<Row> &rows, const std::vector<qint64> &after, std::size_t at);

    std::vector<Row> m_rows;
    std::function<qint64(const Row &)> m_key {};
};

template <class Row>
TableModel<Row>::TableModel(std::vector<Column<Row>> columns, QObject *parent)
    : Cells(parent)
{
    std::vector<CellColumn> cellColumns;
    for (Column<Row> &column : columns)
        cellColumns.push_back(bound(std::move(column)));
    setColumns(std::move(cellColumns));
}

template <class Row>
template <class Answer, class... More>
std::function<Answer(int, More...)> TableModel<Row>::byRow(std::function<Answer(const Row &, More...)> asked)
{
    if (!asked)
        return {};
    return [this, asked = std::move(asked)](int at, More... more) -> Answer { return asked(row(at), more...); };
}

template <class Row>
Cells::CellColumn TableModel<Row>::bound(Column<Row> column)
{
    CellColumn cell;
    cell.id = column.id;
    cell.title = std::move(column.title);
    cell.kind = column.kind;
    cell.decimals = column.decimals;
    cell.stretch = column.stretch;
    cell.wraps = column.wraps;
    cell.hidden = column.hidden;
    cell.width = column.width;
    cell.value = byRow(column.value);
    cell.edit = byRow(std::move(column.edit));
    cell.check = byRow(std::move(column.check));
    cell.editable = byRow(std::move(column.editable));
    cell.choices = byRow(std::move(column.choices));
    cell.look = byRow(std::move(column.look));
    cell.spoken = byRow(std::move(column.spoken));
    cell.paint = byRow(std::move(column.paint));
    cell.paintTitle = std::move(column.paintTitle);
    if (column.total) {
        cell.total = [this, total = std::move(column.total)](const std::vector<int> &shownRows) {
            std::vector<const Row *> rows;
            for (const int at : shownRows)
                rows.push_back(&row(at));
            return total(rows);
        };
    } else if (column.summed) {
        cell.total = [this, kind = column.kind, value = std::move(column.value)](const std::vector<int> &shownRows) {
            std::vector<Value> values;
            for (const int at : shownRows)
                values.push_back(value(row(at)));
            return sum(kind, values).value_or(Value());
        };
    }
    return cell;
}

template <class Row>
void TableModel<Row>::setCaption(std::function<std::optional<Caption>(const Row &)> caption)
{
    setCaptions(byRow(std::move(caption)));
}

template <class Row>
std::vector<qint64> TableModel<Row>::keys(const std::vector<Row> &rows) const
{
    std::vector<qint64> found;
    for (const Row &each : rows)
        found.push_back(m_key(each));
    return found;
}

template <class Row>
void TableModel<Row>::setRows(std::vector<Row> rows)
{
    if (m_key) {
        const std::vector<qint64> after = keys(rows);
        if (canStep(keys(m_rows), after)) {
            stepTo(std::move(rows), after);
            return;
        }
    }
    beginResetModel();
    m_rows = std::move(rows);
    setCount(int(m_rows.size()));
    endResetModel();
}

// The new rows from `at` up to the next one that was there before, told in one go: whoever shows them measures once. Gives
// where they end.
template <class Row>
std::size_t TableModel<Row>::insertRun(std::vector<Row> &rows, const std::vector<qint64> &after, std::size_t at)
{
    const bool isLast = at >= m_rows.size();
    const qint64 next = isLast ? 0 : m_key(m_rows[at]);
    std::size_t end = at + 1;
    while (end < rows.size() && (isLast || after[end] != next))
        ++end;
    beginInsertRows({}, int(at), int(end) - 1);
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), std::make_move_iterator(rows.begin() + std::ptrdiff_t(at)),
                  std::make_move_iterator(rows.begin() + std::ptrdiff_t(end)));
    setCount(int(m_rows.size()));
    endInsertRows();
    return end;
}

template <class Row>
void TableModel<Row>::stepTo(std::vector<Row> rows, const std::vector<qint64> &after)
{
    const std::unordered_set<qint64> staying(after.begin(), after.end());
    const auto stays = [&](int at) { return staying.count(m_key(row(at))) > 0; };
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (stays(last))
            continue;
        int first = last;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        setCount(int(m_rows.size()));
        endRemoveRows();
        last = first;
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (at < m_rows.size() && m_key(m_rows[at]) == after[at])
            m_rows[at] = std::move(rows[at]);
        else
            at = insertRun(rows, after, at) - 1;
    }
    allChanged();
}

} // namespace paybench::ui
