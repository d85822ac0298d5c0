// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/charts/day_columns.h"
#include "ui/charts/heat_scale.h"
#include "ui/table/summary.h"
#include "ui/table/value.h"

#include <QTableView>

#include <functional>
#include <optional>
#include <vector>

// Half-hours against days as a table of numbers on colours. Its columns are those of the month strip above it.

namespace paybench::ui {

struct HeatDay {
    QDate day;
    std::vector<std::optional<double>> values; // by row; none: closed
};

struct HeatFigures {
    QString title;             // for readers and the exported sheet: "Calls per half-hour"
    QString rowHeading;        // "Half-hour"
    QString what;              // "Calls"
    std::vector<int> minutes;  // of each row, since midnight
    std::vector<int> lengths;  // minutes of each row
    std::vector<HeatDay> days;
};

class HeatCells;

class HeatMap : public QTableView {
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setFigures(HeatFigures figures);
    const HeatFigures &figures() const { return m_figures; }
    const HeatScale &scale() const { return m_scale; }
    // What the status bar says of a single chosen cell beside its own figure ("Need", "4").
    void setNotes(std::function<std::vector<std::pair<QString, QString>>(QDate day, int row)> notes);
    void setChosen(QDate day, std::optional<int> minute); // nobody is told; without a minute only the day's column is known

    DayColumns columns() const; // at the present width
    TableData contents() const; // all of it
    Summary summary() const;
    QString rowName(int row) const; // "10:00–10:30"
    static QString clock(int minute); // "10:00"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void copy(); // of what is selected, with headings

signals:
    void cellChosen(QDate day, int minute);
    void cellLeft(); // Esc: no half-hour is chosen any more
    void selectionSummed(const paybench::ui::Summary &summary);
    void exportRequested(const paybench::ui::TableData &contents);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void arrange();
    int leastRow() const;
    TableData part(int top, int left, int bottom, int right) const;

    HeatFigures m_figures;
    HeatScale m_scale;
    HeatCells *m_cells;
    std::function<std::vector<std::pair<QString, QString>>(QDate, int)> m_notes;
    QDate m_day; // where the keyboard comes in
    bool m_isTold = false; // by setChosen: not to be told back
};

} // namespace paybench::ui
