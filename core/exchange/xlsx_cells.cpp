// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/xlsx_cells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace paybench::exchange {

namespace {

constexpr lxw_color_t headerFill = 0xE7EDF3;
constexpr lxw_color_t mutedText = 0x5C6670;
constexpr lxw_color_t warningText = 0xA3241A;
constexpr lxw_color_t supportFill = 0x33508F; // prints dark, follow-up in the middle, registration light
constexpr lxw_color_t followUpFill = 0xF2C879;
constexpr lxw_color_t registrationFill = 0xEEF3EC;
constexpr lxw_color_t awayFill = 0xB9BEC4;
constexpr lxw_color_t cellLine = 0xD5D2CB;
constexpr qsizetype exactDigits = 15;

const QDate dayZero(1899, 12, 30); // serial 0 for every day since March 1900

// The spreadsheet's own number. Doubles appear here and nowhere before: the file format has nothing else.
struct Serial {
    std::optional<double> operator()(std::monostate) const { return std::nullopt; }
    std::optional<double> operator()(const QString &) const { return std::nullopt; }
    std::optional<double> operator()(const Digits &number) const
    {
        // A number that a spreadsheet cannot hold exactly stays text.
        const auto digits = std::count_if(number.text.begin(), number.text.end(), [](QChar c) { return c.isDigit(); });
        bool ok = false;
        const double value = number.text.toDouble(&ok);
        return ok && digits <= exactDigits ? std::optional(value) : std::nullopt;
    }
    std::optional<double> operator()(const QDate &day) const
    {
        return day.isValid() && day.year() >= 1901 && day.year() <= 9999
            ? std::optional(static_cast<double>(dayZero.daysTo(day)))
            : std::nullopt;
    }
    std::optional<double> operator()(const Duration &duration) const
    {
        return static_cast<double>(duration.seconds) / 86400.0;
    }
    std::optional<double> operator()(Money money) const { return static_cast<double>(money.hundredths()) / 100.0; }
    std::optional<double> operator()(UnitPrice price) const
    {
        return static_cast<double>(price.tenThousandths()) / 10000.0;
    }
    std::optional<double> operator()(const Quotient &quotient) const { return of(quotient.of); }
    std::optional<double> operator()(const Percent &percent) const { return of(percent.of); }

    static double of(const Ratio &ratio)
    {
        return static_cast<double>(ratio.numerator) / static_cast<double>(ratio.denominator);
    }
};

// "_x000D_" in a text would be read as the character it names, so its first sign is named instead.
QByteArray escaped(QString text)
{
    static const QRegularExpression name(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    if (text.contains(QLatin1String("_x")))
        text.replace(name, QStringLiteral("_x005F_\\1"));
    return text.toUtf8();
}

QString decimalFormat(qsizetype decimals)
{
    return decimals > 0 ? QStringLiteral("#,##0.") + QString(decimals, u'0') : QStringLiteral("#,##0");
}

struct NumberFormat {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &) const { return {}; }
    QString operator()(const Digits &number) const
    {
        const qsizetype point = number.text.indexOf(u'.');
        return decimalFormat(point < 0 ? 0 : number.text.size() - point - 1);
    }
    QString operator()(const QDate &) const { return QStringLiteral("yyyy-mm-dd"); }
    QString operator()(const Duration &duration) const
    {
        const bool hasSeconds = duration.shown == Duration::Shown::Seconds
            || (duration.shown == Duration::Shown::AsNeeded && duration.seconds % 60 != 0);
        return hasSeconds ? QStringLiteral("[h]:mm:ss") : QStringLiteral("[h]:mm");
    }
    QString operator()(Money) const { return QStringLiteral("#,##0.00"); }
    QString operator()(UnitPrice price) const
    {
        const QString digits = price.plain();
        return decimalFormat(digits.size() - digits.indexOf(u'.') - 1);
    }
    QString operator()(const Quotient &quotient) const { return decimalFormat(quotient.decimals); }
    QString operator()(const Percent &percent) const
    {
        return (percent.decimals > 0 ? QStringLiteral("0.") + QString(percent.decimals, u'0') : QStringLiteral("0"))
            + u'%';
    }
};

void fill(lxw_format *format, lxw_color_t colour)
{
    format_set_align(format, LXW_ALIGN_CENTER);
    format_set_bg_color(format, colour);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, cellLine);
}

// Colour is never alone: the letter stands in each cell, support is white and bold, what is away is hatched.
void applyDuty(lxw_format *format, Look look)
{
    switch (look) {
    case Look::Support:
        fill(format, supportFill);
        format_set_bold(format);
        format_set_font_color(format, LXW_COLOR_WHITE);
        return;
    case Look::FollowUp:
        return fill(format, followUpFill);
    case Look::Registration:
        return fill(format, registrationFill);
    case Look::Away:
        fill(format, LXW_COLOR_WHITE);
        format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
        format_set_fg_color(format, awayFill);
        return;
    default:
        format_set_align(format, LXW_ALIGN_CENTER);
        return;
    }
}

void applyLook(lxw_format *format, Look look)
{
    switch (look) {
    case Look::Plain:
        return;
    case Look::HeadCentre:
        format_set_align(format, LXW_ALIGN_CENTER);
        [[fallthrough]];
    case Look::HeadLine:
        format_set_bold(format);
        format_set_bg_color(format, headerFill);
        return;
    case Look::Strong:
        format_set_bold(format);
        return;
    case Look::Centre:
    case Look::Support:
    case Look::FollowUp:
    case Look::Registration:
    case Look::Away:
        return applyDuty(format, look);
    case Look::Title:
        format_set_bold(format);
        format_set_font_size(format, 14);
        return;
    case Look::HeaderRight:
        format_set_align(format, LXW_ALIGN_RIGHT);
        [[fallthrough]];
    case Look::Header:
        format_set_bold(format);
        format_set_bg_color(format, headerFill);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return;
    case Look::Total:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        return;
    case Look::Muted:
        format_set_font_color(format, mutedText);
        return;
    case Look::Warning: // bold too: colour alone says nothing to many
        format_set_bold(format);
        format_set_font_color(format, warningText);
        return;
    }
}

Error cellFault(const Sheet &sheet, int row, int column, lxw_error error)
{
    const QString message = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
        ? QCoreApplication::translate(
            "exchange",
            "The text in cell %1 of sheet %2 is longer than a spreadsheet can hold (32,767 characters). Nothing was "
            "written. Shorten it, or export as CSV.")
        : QCoreApplication::translate(
            "exchange",
            "Cell %1 of sheet %2 lies beyond what a spreadsheet can hold (1,048,576 rows). Nothing was written. Export "
            "as CSV, or choose fewer rows.");
    return {Error::Kind::Invalid, message.arg(cellName(row, column), sheet.name),
            QString::fromUtf8(lxw_strerror(error))};
}

QByteArray absolute(const Range &range)
{
    const auto dollars = [](int row, int column) {
        QString name = cellName(row, column);
        const auto digit = std::find_if(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
        name.insert(digit - name.begin(), u'$');
        return QString(u'$' + name);
    };
    const QString cells = dollars(range.firstRow, range.firstColumn) + u':' + dollars(range.lastRow, range.lastColumn);
    return (u'=' + inSheet(range.sheet, cells)).toUtf8();
}

std::uint8_t kindOf(Chart::Kind kind)
{
    switch (kind) {
    case Chart::Kind::Line:
        return LXW_CHART_LINE;
    case Chart::Kind::StackedColumn:
        return LXW_CHART_COLUMN_STACKED;
    case Chart::Kind::Column:
        break;
    }
    return LXW_CHART_COLUMN;
}

} // namespace

Done XlsxSheets::put(const Workbook &book)
{
    for (const Sheet &sheet : book.sheets)
        m_expectedRows += sheet.rows.size();
    for (const Sheet &sheet : book.sheets) {
        if (const Done done = putSheet(sheet); !done)
            return done;
    }
    return {};
}

Done XlsxSheets::putSheet(const Sheet &sheet)
{
    lxw_worksheet *page = workbook_add_worksheet(m_file, sheet.name.toUtf8().constData());
    if (!page)
        return Error{
            Error::Kind::Io,
            QCoreApplication::translate(
                "exchange", "The workbook could not be begun. Nothing was written. Check that the disk has room."),
            sheet.name};
    m_rowCounts.push_back(0);
    lay(page, sheet);
    if (const Done done = putRows(page, sheet); !done)
        return done;
    for (const Chart &chart : sheet.charts)
        putChart(page, chart);
    return {};
}

void XlsxSheets::lay(lxw_worksheet *page, const Sheet &sheet)
{
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        worksheet_set_column(page, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), sheet.columns[i].width,
                             nullptr);
    if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
        worksheet_freeze_panes(page, static_cast<lxw_row_t>(sheet.frozenRows),
                               static_cast<lxw_col_t>(sheet.frozenColumns));
    if (sheet.frozenRows > 0)
        worksheet_repeat_rows(page, 0, static_cast<lxw_row_t>(sheet.frozenRows - 1));
    if (sheet.isLandscape)
        worksheet_set_landscape(page);
    worksheet_set_paper(page, 9); // A4
    worksheet_fit_to_pages(page, 1, 0);
}

Done XlsxSheets::putRows(lxw_worksheet *page, const Sheet &sheet)
{
    int row = 0;
    for (const Row &cells : sheet.rows) {
        if (const Done done = putRow(page, sheet, row++, cells); !done)
            return done;
    }
    if (!sheet.moreRows)
        return {};
    for (Row cells; sheet.moreRows(cells); cells.clear()) {
        if (const Done done = putRow(page, sheet, row++, cells); !done)
            return done;
    }
    return {};
}

Done XlsxSheets::putRow(lxw_worksheet *page, const Sheet &sheet, int row, const Row &cells)
{
    bool hasCells = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        if (const Done done = putCell(page, sheet, row, static_cast<int>(i), cell); !done)
            return done;
        hasCells = hasCells || cell.value.index() != 0 || !cell.formula.isEmpty() || cell.look != Look::Plain;
    }
    m_rowCounts.back() += hasCells;
    const auto percent =
        static_cast<int>(std::min<std::size_t>(90, static_cast<std::size_t>(m_rowsPut) * 90 / (m_expectedRows + 1)));
    if (++m_rowsPut % 512 == 0 && !m_progress(percent))
        return Error{Error::Kind::Cancelled,
                     QCoreApplication::translate("exchange", "The export was stopped. Nothing was written."),
                     {}};
    return {};
}

Done XlsxSheets::putCell(lxw_worksheet *page, const Sheet &sheet, int row, int column, const Cell &cell)
{
    const auto place = static_cast<std::size_t>(column);
    lxw_format *shown = format(cell, place < sheet.columns.size() ? sheet.columns[place].numberFormat : QString());
    const auto line = static_cast<lxw_row_t>(row);
    const auto letter = static_cast<lxw_col_t>(std::min(column, 65535));
    const std::optional<double> number = std::visit(Serial(), cell.value);
    const QByteArray text = number ? QByteArray() : escaped(plainText(cell.value, u'.'));
    const QByteArray formula = cell.formula.isEmpty() ? QByteArray() : ("=" + cell.formula).toUtf8();
    lxw_error error = LXW_NO_ERROR;
    if (!formula.isEmpty() && number)
        error = worksheet_write_formula_num(page, line, letter, formula.constData(), shown, *number);
    else if (!formula.isEmpty())
        error = worksheet_write_formula_str(page, line, letter, formula.constData(), shown, text.constData());
    else if (number)
        error = worksheet_write_number(page, line, letter, *number, shown);
    else if (!text.isEmpty())
        error = worksheet_write_string(page, line, letter, text.constData(), shown);
    else if (shown)
        error = worksheet_write_blank(page, line, letter, shown);
    return error == LXW_NO_ERROR ? Done() : Done(cellFault(sheet, row, column, error));
}

lxw_format *XlsxSheets::format(const Cell &cell, const QString &columnFormat)
{
    const bool isText = cell.value.index() == 0 || std::holds_alternative<QString>(cell.value);
    const QString number = isText ? QString()
        : columnFormat.isEmpty()  ? std::visit(NumberFormat(), cell.value)
                                  : columnFormat;
    const bool isIndented = cell.isIndented && std::holds_alternative<QString>(cell.value);
    if (number.isEmpty() && cell.look == Look::Plain && !isIndented)
        return nullptr;
    lxw_format *&known = m_formats[{cell.look, number, isText, isIndented}];
    if (!known) {
        known = workbook_add_format(m_file);
        applyLook(known, cell.look);
        if (isIndented)
            format_set_indent(known, 1);
        if (!number.isEmpty())
            format_set_num_format(known, number.toUtf8().constData());
    }
    return known;
}

void XlsxSheets::putChart(lxw_worksheet *page, const Chart &chart)
{
    lxw_chart *picture = workbook_add_chart(m_file, kindOf(chart.kind));
    for (const Chart::Series &series : chart.series) {
        const QByteArray categories = absolute(series.categories);
        const QByteArray values = absolute(series.values);
        lxw_chart_series *drawn = chart_add_series(picture, categories.constData(), values.constData());
        chart_series_set_name(drawn, series.name.toUtf8().constData());
    }
    chart_title_set_name(picture, chart.title.toUtf8().constData());
    if (!chart.numberFormat.isEmpty())
        chart_axis_set_num_format(picture->y_axis, chart.numberFormat.toUtf8().constData());
    if (!chart.dayFormat.isEmpty())
        chart_axis_set_num_format(picture->x_axis, chart.dayFormat.toUtf8().constData());
    chart_legend_set_position(picture, chart.series.size() > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
    QByteArray description = chart.description.toUtf8();
    lxw_chart_options options{};
    options.x_scale = chart.width / 480.0; // libxlsxwriter's own size
    options.y_scale = chart.height / 288.0;
    options.description = description.isEmpty() ? nullptr : description.data();
    worksheet_insert_chart_opt(page, static_cast<lxw_row_t>(chart.row), static_cast<lxw_col_t>(chart.column), picture,
                               &options);
}

} // namespace paybench::exchange
