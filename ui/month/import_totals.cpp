// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_totals.h"

#include <QCoreApplication>
#include <QEvent>

namespace paybench::ui {

namespace {

using directory::IntakeRow;
using State = IntakeRow::State;

constexpr std::size_t mostNamedLines = 6;

// "5, 6 and 7"; many lines end in an ellipsis.
QString listed(const std::vector<qint64> &lines)
{
    QStringList numbers;
    for (std::size_t at = 0; at < std::min(lines.size(), mostNamedLines); ++at)
        numbers << QString::number(lines[at]);
    if (lines.size() > mostNamedLines)
        return numbers.join(QStringLiteral(", ")) + QStringLiteral(", …");
    if (numbers.size() < 2)
        return numbers.join(QString());
    const QString last = numbers.takeLast();
    return QCoreApplication::translate("month", "%1 and %2", "a list of lines").arg(numbers.join(QStringLiteral(", ")), last);
}

std::vector<qint64> linesLeftOut(const directory::Intake &intake)
{
    std::vector<qint64> lines;
    for (const IntakeRow &row : intake.rows) {
        if (row.state != State::Accepted && row.state != State::Unchanged)
            lines.push_back(row.row.line);
    }
    return lines;
}

const IntakeRow *rowOfLine(const directory::Intake &intake, qint64 line)
{
    for (const IntakeRow &row : intake.rows) {
        if (row.row.line == line)
            return &row;
    }
    return nullptr;
}

// "= line 6, held": the row that would close the gap, and why it is not in.
QString differenceNote(const directory::ControlResult &control, const directory::Intake &intake)
{
    if (control.difference == 0)
        return QCoreApplication::translate("month", "agrees with the file");
    if (control.lines.empty())
        return QCoreApplication::translate("month", "no lines explain it");
    if (control.lines.size() > 1)
        return QCoreApplication::translate("month", "= lines %1").arg(listed(control.lines));
    const IntakeRow *row = rowOfLine(intake, control.lines.front());
    const qint64 line = control.lines.front();
    return row ? QCoreApplication::translate("month", "= line %1, %2", "the row's state").arg(line).arg(stateName(row->state))
               : QCoreApplication::translate("month", "= line %1").arg(line);
}

void setMark(TotalLine &line, bool agrees)
{
    line.icon = agrees ? QStringLiteral("ok") : QStringLiteral("warning");
    line.iconInk = agrees ? Colour::Ok : Colour::Warn;
}

TotalLine payslipLine(const directory::ControlResult *control, const directory::Intake &intake)
{
    TotalLine line;
    line.what = QCoreApplication::translate("month", "Payslips");
    line.accepted = qint64{intake.totals.payslips};
    if (!control)
        return line;
    line.fileSays = qint64{control->fileSays};
    line.accepted = qint64{control->accepted};
    line.difference = qint64{control->difference};
    line.note = differenceNote(*control, intake);
    setMark(line, control->difference == 0);
    return line;
}

TotalLine rowLine(const directory::Intake &intake)
{
    TotalLine line;
    line.what = QCoreApplication::translate("month", "Rows");
    const qint64 taken = intake.totals.accepted + intake.totals.unchanged;
    line.fileSays = qint64{intake.totals.rows};
    line.accepted = taken;
    line.difference = intake.totals.rows - taken;
    const std::vector<qint64> lines = linesLeftOut(intake);
    if (lines.empty())
        return line;
    line.note = lines.size() == 1 ? QCoreApplication::translate("month", "line %1").arg(lines.front())
                                  : QCoreApplication::translate("month", "lines %1").arg(listed(lines));
    line.icon = QStringLiteral("info");
    line.iconInk = Colour::Accent;
    return line;
}

TotalLine amountLine(const ImportPreview &preview, const QString &heading)
{
    TotalLine line;
    line.what = heading;
    line.kind = Kind::Money;
    line.accepted = preview.intake.totals.control;
    for (const directory::ControlRow &sum : preview.read.volumes->controls) {
        if (!sum.control)
            continue;
        line.fileSays = *sum.control;
        const qint64 rest = sum.control->hundredths() - preview.intake.totals.control.hundredths();
        line.difference = Money::ofHundredths(rest);
    }
    line.note = QCoreApplication::translate("month", "only compared, not stored per row");
    line.icon = QStringLiteral("lock");
    return line;
}

Column<TotalLine> figureColumn(const char *id, std::function<QString()> title, Value TotalLine::*figure)
{
    return {.id = QLatin1String(id),
            .title = std::move(title),
            .kind = Kind::Count,
            .value = [figure](const TotalLine &line) {
                // Rows of different kinds share the column, so the amount comes as text.
                const Value &value = line.*figure;
                return line.kind == Kind::Money && !isNone(value) ? Value(shown(Kind::Money, value)) : value;
            },
            .look = [figure](const TotalLine &line) {
                Look look;
                look.strong = figure == &TotalLine::difference && line.icon == QLatin1String("warning");
                return look;
            },
            .width = 150};
}

} // namespace

std::vector<TotalLine> totalLines(const ImportPreview &preview)
{
    std::vector<TotalLine> lines;
    if (!preview.read.volumes)
        return lines;
    const directory::Intake &intake = preview.intake;
    if (intake.controls.empty())
        lines.push_back(payslipLine(nullptr, intake));
    for (const directory::ControlResult &control : intake.controls)
        lines.push_back(payslipLine(&control, intake));
    lines.push_back(rowLine(intake));
    const std::vector<directory::ImportProfile::Field> fields = preview.read.fields();
    const QStringList headers = preview.read.headers();
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (fields[at] == directory::ImportProfile::Field::ControlTotal)
            lines.push_back(amountLine(preview, headers.value(int(at))));
    }
    return lines;
}

ImportTotals::ImportTotals(QWidget *parent)
    : TableView(QStringLiteral("importTotals"), parent)
{
    std::vector<Column<TotalLine>> columns;
    columns.push_back({.id = "what",
                       .title = [] { return tr("Control totals"); },
                       .value = [](const TotalLine &line) { return Value(line.what); },
                       .stretch = true});
    columns.push_back(figureColumn("file", [] { return tr("The file says"); }, &TotalLine::fileSays));
    columns.push_back(figureColumn("accepted", [] { return tr("Accepted"); }, &TotalLine::accepted));
    columns.push_back(figureColumn("difference", [] { return tr("Difference"); }, &TotalLine::difference));
    columns.push_back({.id = "note",
                       .title = [] { return tr("Explained by"); },
                       .value = [](const TotalLine &line) { return line.note.isEmpty() ? Value() : Value(line.note); },
                       .look =
                           [](const TotalLine &line) {
                               Look look;
                               look.icon = line.icon;
                               look.iconInk = line.iconInk;
                               look.ink = line.icon == QLatin1String("warning") ? Colour::Text : Colour::Muted;
                               return look;
                           },
                       .width = 290});
    m_model = new TableModel<TotalLine>(std::move(columns), this);
    setCells(m_model);
    setLeastRowHeight(24);
    setGrowing(true);
    retranslate();
}

void ImportTotals::setPreview(const ImportPreview &preview)
{
    m_model->setRows(totalLines(preview));
}

void ImportTotals::retranslate()
{
    setTitle(tr("Control totals"));
}

void ImportTotals::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
