// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/rota_files.h"

#include "core/basics/format.h"
#include "core/exchange/rota_sheets.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

// The rota as a spreadsheet: letters as on the grid, and sums that go on counting when somebody changes a letter.

namespace paybench::exchange {

namespace {

using rota::Mark;

constexpr int groupColumn = 0;
constexpr int nameColumn = 1;
constexpr int choiceColumn = 2;
constexpr int firstDayColumn = 3;
constexpr std::array<Mark, 3> dutyMarks = {Mark::Support, Mark::FollowUp, Mark::Registration};

QString halfText(const rota::RosterCell &cell, int part)
{
    if (cell.isAway[std::size_t(part)])
        return rota::letter(Mark::Absent);
    const Mark mark = cell.marks.at(part);
    return mark == Mark::None ? QStringLiteral(" ") : rota::letter(mark);
}

// One letter for the whole day, or the morning's and the afternoon's.
QString cellText(const rota::RosterDay &day, const rota::RosterCell &cell)
{
    if (!day.isOpen)
        return QStringLiteral("×");
    if (cell.isOff)
        return QStringLiteral("·");
    const QString morning = halfText(cell, 0);
    const QString afternoon = halfText(cell, 1);
    if (morning == afternoon)
        return morning == QLatin1String(" ") ? QString() : morning;
    return morning + afternoon;
}

// A week of one day has only its number where the next one's name would stand on it.
QString weekTitle(const rota::Roster &roster, std::size_t first)
{
    const IsoWeek week = roster.days[first].week;
    const bool isAlone = first + 1 < roster.days.size() && roster.days[first + 1].week != week;
    return isAlone ? format::number(week.week) : format::week(week);
}

Look cellLook(const rota::RosterDay &day, const rota::RosterCell &cell)
{
    if (!day.isOpen || cell.isOff)
        return Look::Centre;
    const bool isAway = cell.isAway[0] && cell.isAway[1];
    if (isAway || !cell.marks.isWhole())
        return isAway ? Look::Away : Look::Centre;
    switch (cell.marks.morning) {
    case Mark::Support:
        return Look::Support;
    case Mark::FollowUp:
        return Look::FollowUp;
    case Mark::Registration:
        return Look::Registration;
    case Mark::Absent:
        return Look::Away;
    default:
        return Look::Centre;
    }
}

// The sheet with the grid. Where it stands is asked by the sheet of balances.
class RotaGridSheet {
public:
    RotaGridSheet(const rota::Roster &roster, const QString &centre);

    Sheet take() { return std::move(m_sheet); }
    int sumColumn(std::size_t duty) const { return firstDayColumn + int(m_roster.days.size()) + int(duty); }
    int firstRow() const { return m_firstRow; }

private:
    void addTitle(const QString &centre);
    void addHead();
    void addNeed();
    void addPlanned();
    void addPersons();
    void addTotal();
    Row line(const QString &name, Look look) const;
    Row headLine() const;
    QString counted(Mark mark, const QString &range) const;
    Row personRow(const rota::RosterRow &row, int at) const;
    Cell deviation(const rota::RosterRow &row, const rota::RowSums &sums, int at) const;
    int lastDayColumn() const { return firstDayColumn + int(m_roster.days.size()) - 1; }
    int lastRow() const { return m_firstRow + int(m_roster.rows.size()) - 1; }
    int width() const { return lastDayColumn() + 5; }

    const rota::Roster &m_roster;
    bool m_hasHalves;
    int m_firstRow = 0;
    Sheet m_sheet;
};

RotaGridSheet::RotaGridSheet(const rota::Roster &roster, const QString &centre)
    : m_roster(roster)
    , m_hasHalves(roster.hasHalves())
{
    m_sheet.name = sheetName(QCoreApplication::translate("exchange", "Rota"));
    m_sheet.isLandscape = true;
    m_sheet.columns = {{10, {}}, {20, {}}, {7, {}}};
    m_sheet.columns.resize(std::size_t(firstDayColumn) + roster.days.size(), Column{4, {}});
    m_sheet.columns.insert(m_sheet.columns.end(), {{6, {}}, {6, {}}, {6, {}}, {9, QStringLiteral("+0.0;-0.0;0.0")}});
    addTitle(centre);
    addHead();
    m_firstRow = int(m_sheet.rows.size()) + 2;
    addNeed();
    addPlanned();
    m_sheet.frozenRows = int(m_sheet.rows.size());
    m_sheet.frozenColumns = firstDayColumn;
    addPersons();
    addTotal();
}

void RotaGridSheet::addTitle(const QString &centre)
{
    QStringList legend;
    for (const Mark mark : rota::marks)
        legend << QStringLiteral("%1 %2").arg(rota::letter(mark), rota::name(mark));
    legend << QCoreApplication::translate("exchange", "· day off") << QCoreApplication::translate("exchange", "× closed");
    if (m_hasHalves)
        legend << QCoreApplication::translate("exchange", "two letters: morning and afternoon");
    m_sheet.rows.push_back({Cell(rota::title(m_roster), Look::Title)});
    m_sheet.rows.push_back({Cell(QStringLiteral("%1, %2").arg(centre, rota::standing(m_roster)), Look::Muted)});
    m_sheet.rows.push_back({Cell(legend.join(QStringLiteral("  ")), Look::Muted)});
    m_sheet.rows.emplace_back();
}

Row RotaGridSheet::headLine() const
{
    return Row(std::size_t(width()), Cell({}, Look::HeadLine));
}

// Months and weeks stand over their first day; weekday and date over each.
void RotaGridSheet::addHead()
{
    Row weeks = headLine();
    Row weekdays = headLine();
    Row dates = headLine();
    Row months = headLine();
    for (std::size_t at = 0; at < m_roster.days.size(); ++at) {
        const rota::RosterDay &day = m_roster.days[at];
        const rota::RosterDay *before = at > 0 ? &m_roster.days[at - 1] : nullptr;
        const std::size_t column = firstDayColumn + at;
        if (!before || Month::of(before->date) != Month::of(day.date))
            months[column].value = format::monthTitle(Month::of(day.date));
        if (!before || before->week != day.week)
            weeks[column].value = weekTitle(m_roster, at);
        weekdays[column] = Cell(QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat).left(2), Look::HeadCentre);
        dates[column] = Cell(count(day.date.day()), Look::HeadCentre);
    }
    const std::array<QString, 3> left = {QCoreApplication::translate("exchange", "Group"), QCoreApplication::translate("exchange", "Name"), QCoreApplication::translate("exchange", "Choice")};
    for (std::size_t column = 0; column < left.size(); ++column)
        dates[column].value = left[column];
    weekdays[std::size_t(sumColumn(0))].value = QCoreApplication::translate("exchange", "Work mix, days");
    for (std::size_t duty = 0; duty < dutyMarks.size(); ++duty)
        dates[std::size_t(sumColumn(duty))] = Cell(rota::letter(dutyMarks[duty]), Look::HeaderRight);
    dates[std::size_t(sumColumn(3))] = Cell(QCoreApplication::translate("exchange", "± choice"), Look::HeaderRight);
    for (Row *row : {&months, &weeks, &weekdays, &dates})
        m_sheet.rows.push_back(std::move(*row));
}

Row RotaGridSheet::line(const QString &name, Look look) const
{
    Row row(std::size_t(width()), Cell({}, look));
    row[groupColumn] = Cell(name, look);
    return row;
}

void RotaGridSheet::addNeed()
{
    const int row = int(m_sheet.rows.size());
    Row cells = line(QCoreApplication::translate("exchange", "Need"), Look::Plain);
    int sum = 0;
    for (std::size_t at = 0; at < m_roster.days.size(); ++at) {
        const rota::RosterDay &day = m_roster.days[at];
        if (!day.isOpen)
            continue;
        const int persons = day.need ? day.need->persons : std::max(day.needed[0].least, day.needed[1].least);
        cells[firstDayColumn + at] = Cell(count(persons), Look::Centre);
        sum += persons;
    }
    const QString range = rangeName(row, firstDayColumn, row, lastDayColumn());
    cells[std::size_t(sumColumn(0))] = Cell(count(sum), QStringLiteral("SUM(%1)").arg(range));
    m_sheet.rows.push_back(std::move(cells));
}

// A whole day counts one, half a day a half. The letters of the range are asked, so what is typed over is counted at once.
QString RotaGridSheet::counted(Mark mark, const QString &range) const
{
    const QString sign = rota::letter(mark);
    const QString whole = QStringLiteral("COUNTIF(%1,\"%2\")").arg(range, sign);
    if (!m_hasHalves)
        return whole;
    return whole + QStringLiteral("+(COUNTIF(%1,\"%2?\")+COUNTIF(%1,\"?%2\"))/2").arg(range, sign);
}

// Newcomers sit beside their mentors and do not count.
void RotaGridSheet::addPlanned()
{
    Row cells = line(QCoreApplication::translate("exchange", "Planned"), Look::Strong);
    int halves = 0;
    for (std::size_t at = 0; at < m_roster.days.size(); ++at) {
        if (!m_roster.days[at].isOpen || m_roster.rows.empty())
            continue;
        const int column = firstDayColumn + int(at);
        QString formula = counted(Mark::Support, rangeName(m_firstRow, column, lastRow(), column));
        for (std::size_t row = 0; row < m_roster.rows.size(); ++row) {
            if (m_roster.rows[row].isNewcomerOn(int(at)))
                formula += QStringLiteral("-(%1)").arg(counted(Mark::Support, cellName(m_firstRow + int(row), column)));
        }
        const std::array<int, 2> persons = rota::planned(m_roster, int(at));
        cells[std::size_t(column)] = Cell(daysOfHalves(persons[0] + persons[1]), formula, Look::Centre);
        halves += persons[0] + persons[1];
    }
    const int row = int(m_sheet.rows.size());
    const QString range = rangeName(row, firstDayColumn, row, lastDayColumn());
    cells[std::size_t(sumColumn(0))] = Cell(daysOfHalves(halves), QStringLiteral("SUM(%1)").arg(range), Look::Strong);
    m_sheet.rows.push_back(std::move(cells));
}

// Days of support beyond the own choice, brought in included; a formula where the letters are all there is to it.
Cell RotaGridSheet::deviation(const rota::RosterRow &row, const rota::RowSums &sums, int at) const
{
    const int own = sums.halves[0] + sums.halves[1] + sums.halves[2];
    const int byLetters = 5 * sums.halves[0] - row.mix.support * own + row.carry[0];
    const Digits value = daysOfTenths(sums.supportDeviationTenths);
    if (byLetters != sums.supportDeviationTenths)
        return Cell(value);
    const QString formula = QStringLiteral("%1-SUM(%2)*%3/5%4%5/10")
                                .arg(cellName(at, sumColumn(0)), rangeName(at, sumColumn(0), at, sumColumn(2)))
                                .arg(row.mix.support)
                                .arg(row.carry[0] < 0 ? QChar(u'-') : QChar(u'+'))
                                .arg(std::abs(row.carry[0]));
    return Cell(value, formula);
}

Row RotaGridSheet::personRow(const rota::RosterRow &row, int at) const
{
    Row cells = line(row.groupName, Look::Plain);
    cells[nameColumn] = Cell(row.name, Look::Strong);
    cells[choiceColumn] = Cell(row.choices(), Look::Centre);
    for (std::size_t day = 0; day < m_roster.days.size() && day < row.cells.size(); ++day)
        cells[firstDayColumn + day] = Cell(cellText(m_roster.days[day], row.cells[day]), cellLook(m_roster.days[day], row.cells[day]));
    const rota::RowSums sums = rota::sumsOf(row);
    const QString range = rangeName(at, firstDayColumn, at, lastDayColumn());
    for (std::size_t duty = 0; duty < dutyMarks.size(); ++duty)
        cells[std::size_t(sumColumn(duty))] = Cell(daysOfHalves(sums.halves[duty]), counted(dutyMarks[duty], range));
    cells[std::size_t(sumColumn(3))] = deviation(row, sums, at);
    return cells;
}

void RotaGridSheet::addPersons()
{
    for (const rota::RosterRow &row : m_roster.rows)
        m_sheet.rows.push_back(personRow(row, int(m_sheet.rows.size())));
}

void RotaGridSheet::addTotal()
{
    if (m_roster.rows.empty())
        return;
    Row cells = line(QCoreApplication::translate("exchange", "Total"), Look::Total);
    for (std::size_t duty = 0; duty < dutyMarks.size(); ++duty) {
        int halves = 0;
        for (const rota::RosterRow &row : m_roster.rows)
            halves += rota::sumsOf(row).halves[duty];
        const QString range = rangeName(m_firstRow, sumColumn(duty), lastRow(), sumColumn(duty));
        cells[std::size_t(sumColumn(duty))] = Cell(daysOfHalves(halves), QStringLiteral("SUM(%1)").arg(range), Look::Total);
    }
    m_sheet.rows.push_back(std::move(cells));
}

} // namespace

Workbook workbookOf(const rota::Roster &roster, const RotaBook &terms)
{
    Workbook book;
    book.title = rota::title(roster);
    book.author = terms.centre;
    book.sheets.push_back(RotaGridSheet(roster, terms.centre).take());
    book.sheets.push_back(changesSheet(roster, terms.changes, {book.sheets[0].name}));
    book.sheets.push_back(balanceSheet(roster, terms.ledger, {book.sheets[0].name, book.sheets[1].name}));
    return book;
}

Workbook workbookOf(const rota::Roster &roster, const QString &centre)
{
    return workbookOf(roster, RotaBook{centre, rota::changesOf(roster, rota::changesSincePublished(roster)), {}});
}

} // namespace paybench::exchange
