// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_preview.h"

#include "core/basics/numbers.h"
#include "core/exchange/volume_row.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

namespace {

using directory::IntakeRow;
using ListField = directory::ImportProfile::Field;
using State = IntakeRow::State;

constexpr std::size_t shownRawRows = 200; // enough to see what a column means

std::vector<PreviewRow> rawPreview(const ImportPreview &preview)
{
    std::vector<PreviewRow> rows;
    const RawTable &raw = preview.read.raw;
    for (std::size_t at = std::size_t(raw.header) + 1; at < std::min(raw.rows.size(), shownRawRows); ++at)
        rows.push_back({raw.rows[at].line, nullptr, nullptr, &raw.rows[at].cells});
    return rows;
}

Value rawValue(const PreviewRow &row, int column)
{
    const QString text = row.cells ? row.cells->value(column) : QString();
    return text.isEmpty() ? Value() : Value(text);
}

Value countValue(const IntakeRow &row, ListField field)
{
    const auto service = exchange::serviceOf(field);
    if (!service)
        return {};
    // Where a class column names the service, the one count of the row stands here.
    const auto &counts = row.row.counts;
    const auto found = counts.find(*service);
    if (found != counts.end())
        return qint64{found->second};
    return field == ListField::Payslips && counts.size() == 1 ? Value(qint64{counts.begin()->second}) : Value();
}

Value judgedValue(const IntakeRow &row, ListField field)
{
    switch (field) {
    case ListField::Period:
        return row.row.period;
    case ListField::CustomerCode:
        return row.row.code;
    case ListField::CustomerName:
        return row.row.name;
    case ListField::Unit:
        return row.row.unit;
    case ListField::HourlyPaid:
        return row.row.hourlyPaid ? Value(qint64{*row.row.hourlyPaid}) : Value();
    case ListField::ControlTotal:
        return row.row.control;
    case ListField::Ignored:
    case ListField::PayslipClass:
        return {};
    default:
        return countValue(row, field);
    }
}

Value sumValue(const PreviewRow &row, int column, ListField field)
{
    // Where several columns count, the sum row has a figure in each.
    const Value raw = rawValue(row, column);
    if (exchange::serviceOf(field) && row.sum->payslips && !isNone(raw)) {
        const auto count = wholeNumber(std::get<QString>(raw));
        return count ? Value(qint64{*count}) : raw;
    }
    if (field == ListField::ControlTotal && row.sum->control)
        return *row.sum->control;
    return raw;
}

bool isMuted(State state)
{
    return state == State::Unchanged || state == State::Duplicate || state == State::Skipped;
}

} // namespace

std::vector<PreviewRow> previewRows(const ImportPreview &preview)
{
    if (!preview.read.volumes)
        return rawPreview(preview);
    std::vector<PreviewRow> rows;
    rows.reserve(preview.intake.rows.size() + preview.read.volumes->controls.size());
    for (const IntakeRow &row : preview.intake.rows)
        rows.push_back({row.row.line, &row, nullptr, preview.read.cellsOf(row.row.line)});
    for (const directory::ControlRow &sum : preview.read.volumes->controls)
        rows.push_back({sum.line, nullptr, &sum, preview.read.cellsOf(sum.line)});
    std::stable_sort(rows.begin(), rows.end(), [](const PreviewRow &a, const PreviewRow &b) { return a.line < b.line; });
    return rows;
}

QString stateName(State state)
{
    switch (state) {
    case State::Accepted:
        return QCoreApplication::translate("month", "accepted", "a row");
    case State::Unchanged:
        return QCoreApplication::translate("month", "unchanged", "a row");
    case State::Duplicate:
        return QCoreApplication::translate("month", "duplicate", "a row");
    case State::Held:
        return QCoreApplication::translate("month", "held", "a row");
    case State::Refused:
        return QCoreApplication::translate("month", "refused", "a row");
    case State::Skipped:
        break;
    }
    return QCoreApplication::translate("month", "skipped", "a row");
}

Look stateLook(State state)
{
    Look look;
    look.medium = !isMuted(state);
    look.ink = isMuted(state) ? Colour::Muted : Colour::Text;
    look.icon = state == State::Accepted ? QStringLiteral("ok")
        : state == State::Held           ? QStringLiteral("warning")
        : state == State::Refused        ? QStringLiteral("error")
        : state == State::Duplicate      ? QStringLiteral("copy")
        : state == State::Skipped        ? QStringLiteral("stop")
                                         : QStringLiteral("ok");
    look.iconInk = state == State::Accepted ? Colour::Ok
        : state == State::Held              ? Colour::Warn
        : state == State::Refused           ? Colour::Bad
                                            : Colour::Muted;
    return look;
}

QString message(const PreviewRow &row)
{
    if (row.sum)
        return QCoreApplication::translate("month", "the file's own sum, not imported");
    if (!row.judged)
        return {};
    QStringList parts{row.judged->why, row.judged->warning};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool asksSomething(const IntakeRow &row)
{
    return row.state == State::Held || (row.state == State::Refused && row.question == IntakeRow::Question::ClosedMonth);
}

bool lacksClass(const PreviewRow &row)
{
    return row.judged && row.cells && row.judged->state == State::Refused && row.judged->row.wrong == ListField::PayslipClass;
}

Kind kindOf(ListField field)
{
    if (field == ListField::ControlTotal)
        return Kind::Money;
    return field == ListField::HourlyPaid || exchange::serviceOf(field) ? Kind::Count : Kind::Text;
}

Value cellValue(const PreviewRow &row, int column, ListField field)
{
    if (row.sum)
        return sumValue(row, column, field);
    if (!row.judged)
        return rawValue(row, column);
    // What could not be read is shown as the file has it.
    const bool isUnread = row.judged->state == State::Refused && row.judged->row.wrong == field;
    Value value = judgedValue(*row.judged, field);
    const auto *text = std::get_if<QString>(&value);
    if (isNone(value) || (text && text->isEmpty()) || (isUnread && field == ListField::ControlTotal))
        value = rawValue(row, column);
    return value;
}

Look cellLook(const PreviewRow &row, ListField field)
{
    Look look;
    if (row.sum || field == ListField::Ignored) {
        look.ink = Colour::Muted;
        return look;
    }
    if (!row.judged)
        return look;
    const IntakeRow &judged = *row.judged;
    look.ink = isMuted(judged.state) ? Colour::Muted : Colour::Text;
    look.wrong = judged.state == State::Refused && judged.question == IntakeRow::Question::None && judged.row.wrong == field;
    const bool isCount = exchange::serviceOf(field).has_value();
    const bool isAsked = judged.question == IntakeRow::Question::WhichCustomer && field == ListField::CustomerCode;
    look.strong = look.wrong || (isCount && !isMuted(judged.state)) || (isAsked && judged.state == State::Held);
    look.medium = field == ListField::CustomerName && !isMuted(judged.state);
    return look;
}

} // namespace paybench::ui
