// SPDX-License-Identifier: MPL-2.0
#include "ui/log/entry_columns.h"

#include "core/basics/format.h"
#include "ui/log/log_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace paybench::ui {

namespace {

QString columnText(const char *source)
{
    return QCoreApplication::translate("log", source);
}

QString timeText(const Workplace &place, const EntryRow &row)
{
    if (row.runs)
        return QCoreApplication::translate("log", "%1–now", "a time until now").arg(clockOf(place, row.entry.time.start, true));
    return spanOf(place, row.entry.time, true);
}

Column<EntryRow> timeColumn(const Workplace &place)
{
    Column<EntryRow> column;
    column.id = QStringLiteral("time");
    column.title = [] { return columnText(QT_TRANSLATE_NOOP("log", "Time")); };
    column.value = [&place](const EntryRow &row) -> Value { return timeText(place, row); };
    column.look = [](const EntryRow &row) {
        Look look;
        look.icon = row.isLate ? QStringLiteral("edit") : QString();
        look.iconInk = Colour::Muted;
        look.tip = row.isLate ? QCoreApplication::translate("log", "Entered later") : QString();
        return look;
    };
    return column;
}

Column<EntryRow> minutesColumn()
{
    Column<EntryRow> column;
    column.id = QStringLiteral("minutes");
    column.title = [] { return columnText(QT_TRANSLATE_NOOP("log", "Minutes")); };
    column.kind = Kind::Decimal;
    column.decimals = 1;
    column.value = [](const EntryRow &row) -> Value { return Ratio{row.entry.time.seconds(), 60}; };
    column.look = [](const EntryRow &row) {
        Look look;
        look.strong = row.runs;
        return look;
    };
    column.summed = true;
    return column;
}

void paintSignOf(const EntryRow &row, QPainter &painter, const QRect &rect)
{
    const double high = std::min<double>(px(19), rect.height() - 4);
    const worklog::Work work = worklog::workOf(row.entry.activity);
    paintWork(painter, QRectF(rect.left(), rect.center().y() - high / 2 + 0.5, px(24), high), work, signOf(row.entry.activity));
    painter.setFont(face(Face::BodyMedium));
    painter.setPen(colour(Colour::Text));
    const QRect words = rect.adjusted(px(34), 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(workWords(row.entry), Qt::ElideRight, words.width()));
}

Column<EntryRow> workColumn()
{
    Column<EntryRow> column;
    column.id = QStringLiteral("work");
    column.title = [] { return columnText(QT_TRANSLATE_NOOP("log", "Work")); };
    column.value = [](const EntryRow &row) -> Value { return workWords(row.entry); };
    column.paint = paintSignOf;
    column.width = 140;
    return column;
}

Column<EntryRow> placeColumn()
{
    Column<EntryRow> column;
    column.id = QStringLiteral("place");
    column.title = [] { return columnText(QT_TRANSLATE_NOOP("log", "Customer or case")); };
    column.value = [](const EntryRow &row) -> Value { return row.place.isEmpty() ? Value() : Value(row.place); };
    column.width = 170;
    return column;
}

Column<EntryRow> noteColumn(EntryEdit editNote)
{
    Column<EntryRow> column;
    column.id = QStringLiteral("note");
    column.title = [] { return columnText(QT_TRANSLATE_NOOP("log", "Note")); };
    column.value = [](const EntryRow &row) -> Value { return row.note.isEmpty() ? Value() : Value(row.note); };
    column.look = [](const EntryRow &) {
        Look look;
        look.ink = Colour::Muted;
        return look;
    };
    column.edit = std::move(editNote);
    column.editable = [](const EntryRow &row) { return !row.runs && !row.ofCase && !row.entry.batch; };
    column.stretch = true;
    return column;
}

} // namespace

std::vector<Column<EntryRow>> entryColumns(const Workplace &place, EntryEdit editNote)
{
    return {timeColumn(place), minutesColumn(), workColumn(), placeColumn(), noteColumn(std::move(editNote))};
}

} // namespace paybench::ui
