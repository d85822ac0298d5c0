// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/contact_import_rows.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

namespace {

using Part = ContactPreviewRow::Part;
using Row = ContactPreviewRow;
using State = staffing::ContactIntakeRow::State;

constexpr int minutesOfDay = 24 * 60;

Part partOf(State state)
{
    switch (state) {
    case State::Accepted:
        return Part::Accepted;
    case State::Unchanged:
        return Part::Unchanged;
    case State::Duplicate:
        return Part::Duplicate;
    case State::Held:
        return Part::Held;
    case State::Refused:
        break;
    }
    return Part::Refused;
}

Row rowOf(const staffing::ContactIntakeRow &judged)
{
    Row row;
    row.part = partOf(judged.state);
    row.line = judged.row.count.line;
    row.count = judged.row.count;
    row.why = judged.why;
    row.warning = judged.warning;
    row.mayBeConfirmed = judged.question == staffing::ContactIntakeRow::Question::ChangedCount
        || judged.question == staffing::ContactIntakeRow::Question::OtherIntervals;
    return row;
}

void addMissing(std::vector<Row> &rows, const staffing::MissingInterval &missing)
{
    const bool isWholeDay = missing.minutes >= minutesOfDay;
    Row *last = rows.empty() || rows.back().part != Part::Missing ? nullptr : &rows.back();
    if (!isWholeDay && last && last->count.day == missing.day && last->count.minute + last->count.minutes == missing.minute) {
        last->count.minutes += missing.minutes;
        ++last->size;
    } else {
        Row row;
        row.part = Part::Missing;
        row.count.day = missing.day;
        row.count.minute = missing.minute;
        row.count.minutes = missing.minutes;
        rows.push_back(row);
        last = &rows.back();
    }
    last->why = isWholeDay ? QCoreApplication::translate("demand", "open, but the whole day is not in the file")
                           : QCoreApplication::translate("demand", "%Ln open interval(s) without a row", nullptr, last->size);
}

Row rowOf(const staffing::ContactNote &note)
{
    Row row;
    row.part = Part::Note;
    row.line = note.line;
    row.why = note.text;
    return row;
}

QString icon(Part part)
{
    switch (part) {
    case Part::Held:
        return QStringLiteral("warning");
    case Part::Refused:
        return QStringLiteral("error");
    case Part::Missing:
    case Part::Note:
        return QStringLiteral("info");
    case Part::Duplicate:
        return QStringLiteral("copy");
    case Part::Accepted:
    case Part::Unchanged:
        break;
    }
    return QStringLiteral("ok");
}

Colour inkOf(Part part)
{
    switch (part) {
    case Part::Held:
        return Colour::Warn;
    case Part::Refused:
        return Colour::Bad;
    case Part::Accepted:
        return Colour::Ok;
    default:
        return Colour::Muted;
    }
}

bool isCounted(const Row &row)
{
    return !row.isHeading && row.part != Part::Missing && row.part != Part::Note;
}

Value timeValue(const Row &row)
{
    if (!row.count.day.isValid())
        return {};
    if (row.count.minutes >= minutesOfDay)
        return QCoreApplication::translate("demand", "whole day");
    const int end = row.count.minute + row.count.minutes;
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    return clock(row.count.minute) + QStringLiteral("–") + clock(end);
}

Column<Row> figure(const char *id, const char *title, std::optional<qint64> staffing::ContactCount::*value)
{
    return {.id = QLatin1String(id),
            .title = [title] { return QCoreApplication::translate("demand", title); },
            .kind = Kind::Count,
            .value = [value](const Row &row) { return isCounted(row) ? valueOf(row.count.*value) : Value(); }};
}

Value queueValue(const Row &row)
{
    if (!isCounted(row))
        return {};
    const QString channel = row.count.channel == staffing::Channel::Mail ? QCoreApplication::translate("demand", "E-mail") : QString();
    return QStringList{row.count.queue, channel}.join(row.count.queue.isEmpty() || channel.isEmpty() ? QString() : QStringLiteral(" · "));
}

Look whyLook(const Row &row)
{
    Look look;
    look.ink = row.part == Part::Unchanged || row.part == Part::Duplicate ? Colour::Muted : Colour::Text;
    look.icon = row.warning.isEmpty() ? icon(row.part) : QStringLiteral("warning");
    look.iconInk = row.warning.isEmpty() ? inkOf(row.part) : Colour::Warn;
    return look;
}

std::vector<Row> withHeadings(const std::vector<Row> &rows)
{
    std::vector<Row> headed;
    headed.reserve(rows.size() + 7);
    std::size_t heading = 0;
    for (const Row &row : rows) {
        if (headed.empty() || headed.back().part != row.part) {
            heading = headed.size();
            headed.emplace_back();
            headed.back().part = row.part;
            headed.back().isHeading = true;
            headed.back().size = 0;
        }
        headed[heading].size += row.size;
        headed.push_back(row);
    }
    return headed;
}

} // namespace

std::vector<Row> previewRows(const staffing::ContactIntake &intake)
{
    std::vector<Row> rows;
    rows.reserve(intake.rows.size() + intake.missing.size() + intake.notes.size());
    for (const auto &row : intake.rows)
        rows.push_back(rowOf(row));
    for (const auto &missing : intake.missing)
        addMissing(rows, missing);
    for (const auto &note : intake.notes)
        rows.push_back(rowOf(note));
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.part < b.part; });
    return withHeadings(rows);
}

QString partName(Part part)
{
    switch (part) {
    case Part::Held:
        return QCoreApplication::translate("demand", "To decide");
    case Part::Refused:
        return QCoreApplication::translate("demand", "Refused");
    case Part::Missing:
        return QCoreApplication::translate("demand", "Missing");
    case Part::Note:
        return QCoreApplication::translate("demand", "Left out, and why");
    case Part::Accepted:
        return QCoreApplication::translate("demand", "Accepted");
    case Part::Unchanged:
        return QCoreApplication::translate("demand", "Unchanged");
    case Part::Duplicate:
        break;
    }
    return QCoreApplication::translate("demand", "Duplicates");
}

std::optional<Caption> captionOf(const Row &row)
{
    if (!row.isHeading)
        return std::nullopt;
    Caption caption;
    caption.name = partName(row.part);
    caption.note = format::number(row.size);
    if (row.part == Part::Held)
        caption.rightNote = QCoreApplication::translate("demand", "Enter takes a changed count");
    return caption;
}

std::vector<Column<Row>> previewColumns()
{
    using staffing::ContactCount;
    std::vector<Column<Row>> columns;
    columns.push_back({.id = QStringLiteral("line"),
                       .title = [] { return QCoreApplication::translate("demand", "Line"); },
                       .kind = Kind::Count,
                       .value = [](const Row &row) { return row.line > 0 ? Value(row.line) : Value(); }});
    columns.push_back({.id = QStringLiteral("day"),
                       .title = [] { return QCoreApplication::translate("demand", "Day", "column"); },
                       .kind = Kind::Day,
                       .value = [](const Row &row) { return row.count.day.isValid() ? Value(row.count.day) : Value(); }});
    columns.push_back({.id = QStringLiteral("time"),
                       .title = [] { return QCoreApplication::translate("demand", "Time"); },
                       .value = timeValue});
    columns.push_back({.id = QStringLiteral("queue"),
                       .title = [] { return QCoreApplication::translate("demand", "Queue"); },
                       .value = queueValue});
    columns.push_back({.id = QStringLiteral("offered"),
                       .title = [] { return QCoreApplication::translate("demand", "In", "calls that came in"); },
                       .kind = Kind::Count,
                       .value = [](const Row &row) { return isCounted(row) ? Value(row.count.offered) : Value(); }});
    columns.push_back(figure("answered", QT_TRANSLATE_NOOP("demand", "Answered"), &ContactCount::answered));
    columns.push_back(figure("abandoned", QT_TRANSLATE_NOOP("demand", "Abandoned"), &ContactCount::abandoned));
    columns.push_back(figure("inTime", QT_TRANSLATE_NOOP("demand", "In time"), &ContactCount::inTime));
    columns.push_back({.id = QStringLiteral("why"),
                       .title = [] { return QCoreApplication::translate("demand", "What happens"); },
                       .value = [](const Row &row) {
                           return Value(row.warning.isEmpty() ? row.why : row.why + QStringLiteral(" · ") + row.warning);
                       },
                       .look = whyLook,
                       .stretch = true,
                       .wraps = true});
    return columns;
}

} // namespace paybench::ui
