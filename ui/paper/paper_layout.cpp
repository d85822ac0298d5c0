// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/paper_layout.h"

#include "ui/paper/paper_columns.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

using reports::Cell;
using reports::Table;

constexpr double headingHeight = 30;
constexpr double blockGap = 20;
constexpr double barHeight = 18;
constexpr std::size_t mostBars = 20;

double lineHeight(Face which)
{
    return std::ceil(QFontMetricsF(face(which)).height());
}

// Fills pages from top to bottom.
class Flow {
public:
    Flow(const reports::Report &report, QSizeF page)
        : m_report(report)
        , m_page(page)
    {
        turn();
    }

    void addTable(const Table &table);
    void addPart(const Table &table);
    void addBars(); // of the last table with a chart; after what stands below it
    std::vector<PaperPage> pages() { return std::move(m_pages); }

private:
    void turn();
    void addTitle();
    double left() const { return m_page.height() - m_y; }
    double tableHeight(const Table &table, const std::vector<PaperColumn> &columns) const;
    double notesHeight(const QStringList &notes) const;
    double noteHeight(const QString &note) const;
    void addHeading(const QString &title);
    void addHeader(const std::vector<PaperColumn> &columns);
    void addRow(const std::vector<Cell> &row, const std::vector<PaperColumn> &columns, bool isTotal);
    void addRows(const Table &table, const std::vector<PaperColumn> &columns);
    void addNotes(const QStringList &notes);
    void addBar(const std::vector<Cell> &row, std::size_t column, double largest);
    void put(PaperText text) { m_pages.back().texts.push_back(std::move(text)); }
    void rule(double y, QRgb colour, double thickness = 1)
    {
        m_pages.back().fills.push_back({QRectF(0, y, m_ruled, thickness), colour});
    }

    const reports::Report &m_report;
    QSizeF m_page;
    double m_y = 0;
    double m_ruled = 0; // how far the lines of the present table reach
    const Table *m_charted = nullptr;
    std::vector<PaperPage> m_pages;
};

constexpr auto leftTop = Qt::AlignLeft | Qt::AlignTop;
constexpr auto leftMiddle = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto rightMiddle = Qt::AlignRight | Qt::AlignVCenter;

void Flow::turn()
{
    m_pages.emplace_back();
    m_y = 0;
    if (m_pages.size() == 1) {
        addTitle();
        return;
    }
    const double height = lineHeight(Face::Caption);
    const QString text = QStringLiteral("%1 · %2").arg(m_report.title, m_report.subtitle);
    put({QRectF(0, 0, m_page.width(), height), text, face(Face::Caption), ink::muted, leftMiddle});
    m_y = height + 12;
}

void Flow::addTitle()
{
    const double title = lineHeight(Face::Title);
    put({QRectF(0, 0, m_page.width(), title), m_report.title, face(Face::Title), ink::text, leftMiddle});
    QString below = m_report.subtitle;
    if (m_report.preliminary)
        below += QStringLiteral(" · ") + QCoreApplication::translate("paper", "preliminary: the month is not closed");
    const double subtitle = lineHeight(Face::Body);
    put({QRectF(0, title, m_page.width(), subtitle), below, face(Face::Body), ink::muted, leftMiddle});
    m_y = title + subtitle + 18;
}

double headerHeight(const std::vector<PaperColumn> &columns)
{
    const bool isTall = std::any_of(columns.begin(), columns.end(),
                                    [](const PaperColumn &column) { return column.header.contains(u'\n'); });
    return lineHeight(Face::CaptionMedium) * (isTall ? 2 : 1) + 8;
}

double Flow::noteHeight(const QString &note) const
{
    const QRectF room(0, 0, m_page.width(), 10000);
    return std::ceil(QFontMetricsF(face(Face::Caption)).boundingRect(room, Qt::TextWordWrap, note).height()) + 3;
}

double Flow::notesHeight(const QStringList &notes) const
{
    double height = notes.isEmpty() ? 0 : 10;
    for (const QString &note : notes)
        height += noteHeight(note);
    return height;
}

double Flow::tableHeight(const Table &table, const std::vector<PaperColumn> &columns) const
{
    double height = headingHeight + headerHeight(columns) + notesHeight(table.notes);
    for (const auto &row : table.rows)
        height += rowHeight(row, columns, false);
    return table.total.empty() ? height : height + rowHeight(table.total, columns, true);
}

void Flow::addHeading(const QString &title)
{
    put({QRectF(0, m_y, m_page.width(), headingHeight - 8), title, face(Face::Sub), ink::text, leftMiddle});
    m_y += headingHeight;
}

void Flow::addHeader(const std::vector<PaperColumn> &columns)
{
    const double height = headerHeight(columns);
    for (const PaperColumn &column : columns) {
        PaperText text{QRectF(column.left, m_y, column.width, height - 5), column.header, face(Face::CaptionMedium),
                       ink::muted, (column.isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom};
        text.wraps = true;
        put(std::move(text));
    }
    m_y += height;
    rule(m_y - 1, ink::line);
}

void Flow::addRow(const std::vector<Cell> &row, const std::vector<PaperColumn> &columns, bool isTotal)
{
    const double height = rowHeight(row, columns, isTotal);
    if (isTotal)
        rule(m_y - 1, ink::text);
    for (std::size_t i = 0; i < columns.size() && i < row.size(); ++i) {
        const bool isEmptyOfTotal = isTotal && std::holds_alternative<std::monostate>(row[i].value);
        if (isEmptyOfTotal)
            continue;
        const QString text = reports::text(row[i].value);
        PaperText cell{QRectF(columns[i].left, m_y, columns[i].width, height - 1), text,
                       face(isTotal ? Face::BodyStrong : Face::Body), ink::text,
                       columns[i].isText ? leftMiddle : rightMiddle};
        if (text == QStringLiteral("–"))
            cell.ink = ink::muted;
        cell.isFigure = !columns[i].isText;
        cell.wraps = columns[i].isText;
        put(std::move(cell));
    }
    m_y += height;
    if (!isTotal)
        rule(m_y - 1, ink::line);
}

// The last row goes with the total: where only one of them fits, both stand on the next page.
void Flow::addRows(const Table &table, const std::vector<PaperColumn> &columns)
{
    const double total = table.total.empty() ? 0 : rowHeight(table.total, columns, true);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const double needed = rowHeight(table.rows[i], columns, false) + (i + 1 == table.rows.size() ? total : 0);
        if (needed > left()) {
            turn();
            addHeader(columns);
        }
        addRow(table.rows[i], columns, false);
    }
    if (!table.total.empty())
        addRow(table.total, columns, true);
}

void Flow::addNotes(const QStringList &notes)
{
    m_y += notes.isEmpty() ? 0 : 10;
    for (const QString &note : notes) {
        const double height = noteHeight(note);
        if (height > left())
            turn();
        PaperText text{QRectF(0, m_y, m_page.width(), height), note, face(Face::Caption), ink::muted, leftTop};
        text.wraps = true;
        put(std::move(text));
        m_y += height;
    }
}

qint64 sizeOf(const Cell &cell)
{
    const auto *amount = std::get_if<Money>(&cell.value);
    return amount ? std::max<qint64>(0, amount->hundredths()) : 0;
}

void Flow::addBar(const std::vector<Cell> &row, std::size_t column, double largest)
{
    constexpr double names = 220;
    constexpr double figures = 120;
    const double room = m_page.width() - names - figures - 8;
    const double length = largest > 0 ? room * double(sizeOf(row[column])) / largest : 0;
    put({QRectF(0, m_y, names - 12, barHeight), reports::text(row[0].value), face(Face::Caption), ink::text,
         leftMiddle});
    m_pages.back().fills.push_back({QRectF(names, m_y + 4, std::max(1.0, length), barHeight - 8), ink::bar});
    PaperText amount{QRectF(names + length + 8, m_y, figures, barHeight), reports::text(row[column].value),
                     face(Face::Caption), ink::text, leftMiddle};
    amount.isFigure = true;
    put(std::move(amount));
    m_y += barHeight;
}

// Bars from zero, largest first, so that they can be read without a legend.
void Flow::addBars()
{
    if (!m_charted)
        return;
    const Table &table = *m_charted;
    m_charted = nullptr;
    const auto column = std::size_t(table.chartColumn);
    std::vector<const std::vector<Cell> *> rows;
    for (const auto &row : table.rows)
        rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(),
                     [column](const auto *a, const auto *b) { return sizeOf((*a)[column]) > sizeOf((*b)[column]); });
    const std::size_t shown = std::min(rows.size(), mostBars);
    m_y += blockGap;
    if (headingHeight + barHeight * double(shown) > left())
        turn();
    addHeading(shown < rows.size() ? QCoreApplication::translate("paper", "%1, the %2 largest of %3")
                                         .arg(table.columns[column].title)
                                         .arg(shown)
                                         .arg(rows.size())
                                   : table.columns[column].title);
    for (std::size_t i = 0; i < shown; ++i)
        addBar(*rows[i], column, double(sizeOf((*rows.front())[column])));
}

void Flow::addTable(const Table &table)
{
    if (!table.isBelow)
        addBars();
    for (const Table &part : partsThatFit(table, m_page.width()))
        addPart(part);
    if (table.chart && !table.rows.empty())
        m_charted = &table;
}

// A part that fits a page is not broken; a longer one starts where a fair part of the page is left.
void Flow::addPart(const Table &table)
{
    const auto columns = paperColumns(table, m_page.width());
    m_ruled = columns.empty() ? m_page.width() : columns.back().left + columns.back().width;
    const bool isFirst = m_pages.size() == 1 && m_pages.back().fills.empty();
    m_y += isFirst ? 0 : blockGap;
    const double height = tableHeight(table, columns);
    const bool fitsAPage = height <= m_page.height() - 40;
    if (!isFirst && height > left() && (fitsAPage || left() < 0.4 * m_page.height()))
        turn();
    addHeading(table.title);
    addHeader(columns);
    addRows(table, columns);
    addNotes(table.notes);
}

} // namespace

std::vector<PaperPage> pagesOf(const reports::Report &report, QSizeF page)
{
    Flow flow(report, page);
    for (const Table &table : report.tables)
        flow.addTable(table);
    flow.addBars();
    return flow.pages();
}

} // namespace paybench::ui
