// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/swap_line.h"

#include "core/basics/format.h"
#include "ui/rota/rota_cells.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

RotaCellLook lookOf(const rota::RosterCell &cell, const rota::DayMarks &marks)
{
    RotaCellLook look;
    look.marks = marks;
    look.isAway = cell.isAway;
    look.isOff = cell.isOff;
    look.isPinned = cell.isPinned;
    return look;
}

QString dayLetters(QDate day)
{
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat).left(2).toLower() + QChar::Nbsp + QString::number(day.day());
}

} // namespace

SwapLine::SwapLine(QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel(Face::BodyMedium, Colour::Text, this)), m_cells(new QWidget(this)), m_line(new QHBoxLayout(m_cells))
{
    m_line->setContentsMargins({});
    m_line->setSpacing(px(6));
    m_line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addWidget(m_name);
    column->addWidget(m_cells);
}

void SwapLine::clearCells()
{
    while (m_line->count() > 1) { // the stretch stays
        QLayoutItem *item = m_line->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void SwapLine::addCell(const rota::Roster &roster, int row, int day, const rota::CellEdit *edit)
{
    const rota::RosterCell &cell = roster.rows[std::size_t(row)].cells[std::size_t(day)];
    const auto put = [this](QWidget *widget) { m_line->insertWidget(m_line->count() - 1, widget); };
    QLabel *date = textLabel(Face::Body, Colour::Muted, m_cells);
    date->setText(dayLetters(roster.days[std::size_t(day)].date));
    date->setAccessibleName(format::longDay(roster.days[std::size_t(day)].date));
    put(date);
    put(new RotaMark(lookOf(cell, edit ? edit->before : cell.marks), m_cells));
    if (!edit)
        return;
    QLabel *arrow = textLabel(Face::Body, Colour::Muted, m_cells);
    arrow->setText(QStringLiteral("→"));
    put(arrow);
    put(new RotaMark(lookOf(cell, edit->after), m_cells));
}

void SwapLine::setCells(const rota::Roster &roster, int row, const rota::Edit &edit)
{
    clearCells();
    m_name->setText(row < 0 ? QString() : roster.rows[std::size_t(row)].name);
    for (const rota::CellEdit &each : edit) {
        if (each.row == row)
            addCell(roster, row, each.day, &each);
    }
}

void SwapLine::setCell(const rota::Roster &roster, int row, int day)
{
    clearCells();
    m_name->setText(row < 0 ? QString() : roster.rows[std::size_t(row)].name);
    if (row >= 0 && day >= 0)
        addCell(roster, row, day, nullptr);
}

} // namespace paybench::ui
