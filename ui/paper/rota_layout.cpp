// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/rota_layout.h"

#include "core/basics/format.h"
#include "core/rota/version_changes.h"
#include "ui/paper/rota_cells_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

using rota::Mark;

constexpr auto toLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto toRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr std::array<Mark, 3> dutiesShown = {Mark::Support, Mark::FollowUp, Mark::Registration};

// Columns, as in look/rota-print.png; beside them groups with longer names have more room.
constexpr double namesWidth = 118;
constexpr double choicesWidth = 43;
constexpr double sumsWidth = 112; // to the right edge of the first sum
constexpr double sumsRoom = 144;
constexpr double weekGap = 9;
constexpr double widestDay = 132;
// Lines of the head, from the top of the page.
constexpr double weeksAt = 59;
constexpr double needAt = 114;
constexpr double plannedAt = 138;
constexpr double rowsAt = 173;
constexpr double groupGap = 11;
constexpr double tallestRow = 23.1;
constexpr double tallestOfWeek = 28;
constexpr double lowestRow = 15;

// Pages of one block of days.
class BlockPages {
public:
    BlockPages(const rota::Roster &roster, const RotaPaperTerms &terms, QSizeF page, RotaBlock block, bool isOnly);

    void lay(std::vector<RotaPage> &pages, bool withNotes);

private:
    void turn(std::vector<RotaPage> &pages);
    void layTitle();
    void layLegend();
    void layWeeks();
    void layDays();
    void layBands(double bottom);
    void laySumTitles();
    void layNeed();
    void layRow(std::size_t row);
    void laySums(const rota::RosterRow &row, double top);
    void layNotes(std::vector<RotaPage> &pages);
    double rowPitch(bool withNotes);
    double notesHeight() const;
    std::vector<QString> notes() const;
    bool startsGroup(std::size_t row) const;
    double groupHeight(std::size_t row) const;
    double dayLeft(int day) const { return m_left[std::size_t(day - m_block.first)]; }
    double daysRight() const { return m_left.empty() ? m_daysAt : m_left.back() + m_cell; }
    const rota::RosterDay &day(int index) const { return m_roster.days[std::size_t(index)]; }
    void put(const QRectF &rect, const QString &text, const QFont &font, QRgb colour = ink::text, Qt::Alignment alignment = toLeft, bool isFigure = false);
    void rule(double y) { m_page->boxes.push_back({QRectF(0, y, m_size.width(), 0.8), ink::line, 0, 0, false}); }

    const rota::Roster &m_roster;
    const RotaPaperTerms &m_terms;
    QSizeF m_size;
    RotaBlock m_block;
    double m_namesAt; // columns, as the names of the groups leave room
    double m_choicesAt;
    double m_daysAt;
    bool m_isOnly; // all days of the roster stand on this page
    std::vector<double> m_left; // of each day
    double m_pitch = 30;
    double m_cell = 28;
    double m_row = tallestRow;
    double m_noteLine = 21;
    double m_y = 0;
    RotaPage *m_page = nullptr;
};

BlockPages::BlockPages(const rota::Roster &roster, const RotaPaperTerms &terms, QSizeF page, RotaBlock block, bool isOnly)
    : m_roster(roster)
    , m_terms(terms)
    , m_size(page)
    , m_block(block)
    , m_namesAt(widthOfGroups(roster) + 10)
    , m_choicesAt(m_namesAt + namesWidth)
    , m_daysAt(m_choicesAt + choicesWidth)
    , m_isOnly(isOnly)
{
    int gaps = 0;
    for (int at = block.first + 1; at <= block.last; ++at)
        gaps += day(at).week != day(at - 1).week;
    const int days = block.last - block.first + 1;
    m_pitch = std::min(widestDay, (page.width() - m_daysAt - sumsRoom - gaps * weekGap) / std::max(1, days));
    m_cell = m_pitch - 2;
    double left = m_daysAt;
    for (int at = block.first; at <= block.last; ++at) {
        if (at > block.first)
            left += m_pitch + (day(at).week != day(at - 1).week ? weekGap : 0);
        m_left.push_back(left);
    }
}

void BlockPages::put(const QRectF &rect, const QString &text, const QFont &font, QRgb colour, Qt::Alignment alignment, bool isFigure)
{
    PaperText made;
    made.rect = rect;
    made.text = text;
    made.font = font;
    made.ink = colour;
    made.alignment = alignment;
    made.isFigure = isFigure;
    m_page->texts.push_back(std::move(made));
}

void BlockPages::layTitle()
{
    const double room = m_size.width() * 0.58;
    put(QRectF(0, 2, room, 26), rota::title(m_roster), paperFont(20, QFont::DemiBold));
    QString below = QStringLiteral("%1, %2").arg(m_terms.centre, rota::standing(m_roster));
    if (!m_isOnly && !m_left.empty())
        below = QStringLiteral("%1 – %2 · ").arg(format::day(day(m_block.first).date), format::day(day(m_block.last).date)) + below;
    put(QRectF(0, 26, room, 20), below, paperFont(12.5), ink::muted);
}

// From the right: only what stands on the rota, duties always.
void BlockPages::layLegend()
{
    const QFont font = paperFont(12);
    double right = m_size.width();
    const std::vector<LegendItem> items = legendOf(m_roster);
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(item->word)) + 2;
        put(QRectF(right - width, 12, width, 18), item->word, font);
        layLegendMark(*m_page, QRectF(right - width - 28, 12, 22, 18), *item);
        right -= width + 44;
    }
}

void BlockPages::layWeeks()
{
    const QFont strong = paperFont(12, QFont::DemiBold);
    const QString payDay = QCoreApplication::translate("paper", "pay day");
    const double payWidth = std::ceil(QFontMetricsF(paperFont(12)).horizontalAdvance(payDay)) + 2;
    int first = m_block.first;
    for (int at = m_block.first; at <= m_block.last; ++at) {
        if (day(at).week != day(first).week)
            first = at;
        if (at == first) {
            // A week of one day has only its number, so that the next one's name does not stand on it.
            const bool isAlone = at < m_block.last && day(at + 1).week != day(at).week && QFontMetricsF(strong).horizontalAdvance(format::week(day(at).week)) > m_pitch;
            put(QRectF(dayLeft(at) + 1, weeksAt, std::max(46.0, m_pitch * 2), 18), isAlone ? format::number(day(at).week.week) : format::week(day(at).week), strong);
        }
        if (!day(at).isPayDay)
            continue;
        int last = at;
        while (last < m_block.last && day(last + 1).week == day(at).week)
            ++last;
        const double least = dayLeft(first) + QFontMetricsF(strong).horizontalAdvance(format::week(day(at).week)) + 12;
        const double most = std::max(dayLeft(last) + m_cell, least + payWidth) - payWidth;
        put(QRectF(std::clamp(dayLeft(at), least, std::max(least, most)), weeksAt, payWidth, 18), payDay, paperFont(12), ink::muted);
    }
}

void BlockPages::layDays()
{
    for (int at = m_block.first; at <= m_block.last; ++at) {
        const QString weekday = m_cell > 60 ? QLocale().dayName(day(at).date.dayOfWeek())
                                            : QLocale().dayName(day(at).date.dayOfWeek(), QLocale::ShortFormat).left(2);
        put(QRectF(dayLeft(at), weeksAt + 19, m_cell, 17), weekday, paperFont(12), ink::muted, Qt::AlignCenter);
        const QRgb number = day(at).isOpen ? ink::text : ink::muted;
        put(QRectF(dayLeft(at), weeksAt + 35, m_cell, 17), QString::number(day(at).date.day()), paperFont(13, QFont::DemiBold), number, Qt::AlignCenter);
    }
    rule(weeksAt + 54);
}

// Behind the pay day, from its name down to the last person.
void BlockPages::layBands(double bottom)
{
    std::vector<RotaBox> bands;
    for (int at = m_block.first; at <= m_block.last; ++at) {
        if (day(at).isPayDay)
            bands.push_back({QRectF(dayLeft(at) - 1, weeksAt + 18, m_cell + 2, bottom - weeksAt - 18), rotaInk::band, 0, 4, false});
    }
    m_page->boxes.insert(m_page->boxes.begin(), bands.begin(), bands.end());
}

void BlockPages::laySumTitles()
{
    const double right = m_size.width();
    put(QRectF(right - sumsRoom, weeksAt + 20, sumsRoom - 24, 16), QCoreApplication::translate("paper", "Work mix, days"), paperFont(12), ink::muted, toRight);
    for (std::size_t duty = 0; duty < dutiesShown.size(); ++duty)
        put(QRectF(right - sumsWidth + 32 * double(duty) - 36, weeksAt + 36, 34, 16), rota::letter(dutiesShown[duty]), paperFont(13, QFont::DemiBold), ink::text, toRight);
    if (m_isOnly)
        put(QRectF(right - 50, weeksAt + 36, 50, 16), QCoreApplication::translate("paper", "± choice"), paperFont(10.5), ink::muted, toRight);
}

void BlockPages::layNeed()
{
    const QFont muted = paperFont(13);
    put(QRectF(0, needAt, m_daysAt - 12, 22), QCoreApplication::translate("paper", "Need"), muted, ink::muted);
    put(QRectF(0, plannedAt, m_daysAt - 12, 22), QCoreApplication::translate("paper", "Planned"), paperFont(13, QFont::DemiBold));
    int need = 0;
    int planned = 0;
    for (int at = m_block.first; at <= m_block.last; ++at) {
        if (!day(at).isOpen)
            continue;
        const int persons = day(at).need ? day(at).need->persons : std::max(day(at).needed[0].least, day(at).needed[1].least);
        const std::array<int, 2> halves = rota::planned(m_roster, at);
        put(QRectF(dayLeft(at), needAt, m_cell, 22), format::number(persons), muted, ink::muted, Qt::AlignCenter);
        const int missing = std::max(0, day(at).needed[0].least - halves[0]) + std::max(0, day(at).needed[1].least - halves[1]);
        layPlanned(*m_page, QRectF(dayLeft(at), plannedAt, m_cell, 22), halves[0] + halves[1], missing);
        need += persons;
        planned += halves[0] + halves[1];
    }
    const double right = m_size.width() - sumsWidth - 2;
    put(QRectF(right - 40, needAt, 40, 22), format::number(need), muted, ink::muted, toRight, true);
    put(QRectF(right - 40, plannedAt, 40, 22), halvesText(planned), paperFont(13, QFont::Bold), ink::text, toRight, true);
    rule(plannedAt + 27);
}

void BlockPages::laySums(const rota::RosterRow &row, double top)
{
    const double right = m_size.width();
    std::array<int, 3> halves{};
    for (int at = m_block.first; at <= m_block.last; ++at) {
        for (int part = 0; part < 2; ++part) {
            const auto duty = std::find(dutiesShown.begin(), dutiesShown.end(), row.cells[std::size_t(at)].marks.at(part));
            if (duty != dutiesShown.end())
                ++halves[std::size_t(duty - dutiesShown.begin())];
        }
    }
    for (std::size_t duty = 0; duty < halves.size(); ++duty)
        put(QRectF(right - sumsWidth + 32 * double(duty) - 36, top, 34, m_row), halvesText(halves[duty]), paperFont(std::min(13.0, m_row * 0.62)), ink::text, toRight, true);
    if (!m_isOnly)
        return;
    const int tenths = rota::sumsOf(row).supportDeviationTenths;
    const bool isLarge = std::abs(tenths) >= 10;
    const QString sign = tenths > 0 ? QStringLiteral("+") : QString();
    put(QRectF(right - 48, top, 48, m_row), sign + format::decimal(tenths, 1), paperFont(std::min(13.0, m_row * 0.62), isLarge ? QFont::Bold : QFont::Normal),
        isLarge ? ink::text : ink::muted, toRight, true);
}

void BlockPages::layRow(std::size_t at)
{
    const rota::RosterRow &row = m_roster.rows[at];
    const bool isMarked = m_terms.marked == row.person;
    if (isMarked) {
        m_page->boxes.push_back({QRectF(m_namesAt - 8, m_y - 1, m_size.width() - m_namesAt + 8, m_row + 0.5), rotaInk::band, 0, 3, false});
        m_page->boxes.push_back({QRectF(m_namesAt - 8, m_y - 1, 3, m_row + 0.5), ink::text, 0, 0, false});
    }
    const double letters = std::min(13.0, m_row * 0.62);
    if (startsGroup(at) || m_y == rowsAt)
        put(QRectF(0, m_y, m_namesAt - 10, m_row), row.groupName, paperFont(letters, QFont::DemiBold));
    put(QRectF(m_namesAt, m_y, m_choicesAt - m_namesAt - 6, m_row), row.name, paperFont(letters, isMarked ? QFont::Bold : QFont::Normal));
    const bool isSupport = row.mix.support >= 2;
    put(QRectF(m_choicesAt, m_y, m_daysAt - m_choicesAt - 6, m_row), row.choice, paperFont(std::min(12.0, letters), isSupport ? QFont::DemiBold : QFont::Normal),
        isSupport ? ink::text : ink::muted);
    for (int day = m_block.first; day <= m_block.last; ++day)
        layCell(*m_page, QRectF(dayLeft(day), m_y + 1, m_cell, m_row - 2.5), m_roster.days[std::size_t(day)], row.cells[std::size_t(day)]);
    laySums(row, m_y);
    m_y += m_row;
}

bool BlockPages::startsGroup(std::size_t row) const
{
    return row == 0 || m_roster.rows[row].group != m_roster.rows[row - 1].group;
}

double BlockPages::groupHeight(std::size_t row) const
{
    std::size_t end = row + 1;
    while (end < m_roster.rows.size() && !startsGroup(end))
        ++end;
    return double(end - row) * m_row;
}

std::vector<QString> BlockPages::notes() const
{
    std::vector<QString> sentences = m_terms.goodToKnow;
    for (const rota::RosterDay &each : m_roster.days) {
        if (!each.isOpen && !each.closedName.isEmpty())
            sentences.push_back(QCoreApplication::translate("paper", "Closed %1: %2.").arg(format::longDay(each.date), each.closedName));
    }
    if (!m_roster.settings.sickCall.isEmpty())
        sentences.push_back(m_roster.settings.sickCall);
    return sentences;
}

double BlockPages::notesHeight() const
{
    const std::size_t count = notes().size();
    return count == 0 ? 0 : m_noteLine * double(count + 2);
}

// As tall as the picture's where there is room, lower when that keeps everybody, and what is good to know, on one page.
double BlockPages::rowPitch(bool withNotes)
{
    int groups = 0;
    for (std::size_t row = 0; row < m_roster.rows.size(); ++row)
        groups += startsGroup(row);
    const double room = m_size.height() - rowsAt - groupGap * groups;
    const double rows = std::max<double>(1, double(m_roster.rows.size()));
    for (const double line : {21.0, 16.0}) {
        m_noteLine = line;
        const double pitch = (room - (withNotes ? notesHeight() : 0)) / rows;
        if (pitch >= lowestRow)
            return std::min(m_terms.sheet == RotaSheet::Week ? tallestOfWeek : tallestRow, pitch);
    }
    return room / rows >= lowestRow ? room / rows : tallestRow - 2;
}

void BlockPages::turn(std::vector<RotaPage> &pages)
{
    pages.emplace_back();
    m_page = &pages.back();
    layTitle();
    layLegend();
    layWeeks();
    layDays();
    laySumTitles();
    layNeed();
    m_y = rowsAt;
}

void BlockPages::layNotes(std::vector<RotaPage> &pages)
{
    const std::vector<QString> sentences = notes();
    const double letters = std::min(13.0, m_noteLine * 0.72);
    const auto turnIfFull = [&](double needed) {
        if (m_y + needed <= m_size.height())
            return;
        pages.emplace_back();
        m_page = &pages.back();
        layTitle();
        m_y = weeksAt;
    };
    if (sentences.empty())
        return;
    m_y += m_noteLine;
    turnIfFull(2 * m_noteLine);
    put(QRectF(0, m_y, m_size.width(), m_noteLine), QCoreApplication::translate("paper", "Good to know"), paperFont(letters, QFont::DemiBold));
    for (const QString &sentence : sentences) {
        m_y += m_noteLine;
        turnIfFull(m_noteLine);
        put(QRectF(0, m_y, m_size.width(), m_noteLine), sentence, paperFont(letters));
    }
}

void BlockPages::lay(std::vector<RotaPage> &pages, bool withNotes)
{
    m_row = rowPitch(withNotes);
    turn(pages);
    for (std::size_t row = 0; row < m_roster.rows.size(); ++row) {
        const bool isNew = startsGroup(row);
        const double pageRoom = m_size.height() - rowsAt;
        const double needed = isNew && groupHeight(row) < pageRoom ? groupGap + groupHeight(row) : m_row;
        if (row > 0 && m_y + needed > m_size.height() + 0.5) {
            layBands(m_y);
            turn(pages);
        } else if (row > 0 && isNew) {
            rule(m_y + groupGap / 2 - 1);
            m_y += groupGap;
        }
        layRow(row);
    }
    layBands(m_y);
    if (withNotes)
        layNotes(pages);
}

} // namespace

std::vector<RotaPage> rotaPages(const rota::Roster &roster, const RotaPaperTerms &terms, QSizeF page)
{
    std::vector<RotaPage> pages;
    const std::vector<RotaBlock> blocks = rotaBlocks(roster, terms.sheet);
    for (std::size_t at = 0; at < blocks.size(); ++at)
        BlockPages(roster, terms, page, blocks[at], blocks.size() == 1).lay(pages, at + 1 == blocks.size());
    if (blocks.empty())
        BlockPages(roster, terms, page, {0, -1}, true).lay(pages, true);
    return pages;
}

} // namespace paybench::ui
