// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/rota_sheets.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace paybench::exchange {

namespace {

QString rotaSaid(const char *english)
{
    return QCoreApplication::translate("exchange", english);
}

Digits oneDecimal(double number)
{
    return daysOfTenths(int(std::lround(10 * number)));
}

// What a row of the roster has had, in the days of the rota. Columns by their place.
enum Account { NameAt, GroupAt, ChoiceAt, OwnAt, BroughtAt, SupportAt, ShareAt, LeftAt, ledgerAt };

const char *const accountTitles[] = {QT_TRANSLATE_NOOP("exchange", "Name"),         QT_TRANSLATE_NOOP("exchange", "Group"),
                                     QT_TRANSLATE_NOOP("exchange", "Choice"),       QT_TRANSLATE_NOOP("exchange", "Days worked"),
                                     QT_TRANSLATE_NOOP("exchange", "Brought in"),   QT_TRANSLATE_NOOP("exchange", "Support"),
                                     QT_TRANSLATE_NOOP("exchange", "By own choice"), QT_TRANSLATE_NOOP("exchange", "Brought out")};

const char *const ledgerTitles[] = {
    QT_TRANSLATE_NOOP("exchange", "Support, 12 months"), QT_TRANSLATE_NOOP("exchange", "By own choice"), QT_TRANSLATE_NOOP("exchange", "Difference"),
    QT_TRANSLATE_NOOP("exchange", "Mondays"),            QT_TRANSLATE_NOOP("exchange", "Fair share"),    QT_TRANSLATE_NOOP("exchange", "Peak days"),
    QT_TRANSLATE_NOOP("exchange", "Fair share"),         QT_TRANSLATE_NOOP("exchange", "Fridays"),       QT_TRANSLATE_NOOP("exchange", "Fair share"),
    QT_TRANSLATE_NOOP("exchange", "Taken for others"),   QT_TRANSLATE_NOOP("exchange", "Taken by others"),
    QT_TRANSLATE_NOOP("exchange", "Balance this year")};

Row accountRow(const rota::RosterRow &row, int at)
{
    const rota::RowSums sums = rota::sumsOf(row);
    const int worked = sums.halves[0] + sums.halves[1] + sums.halves[2];
    const int share = sums.shareFifths[0]; // tenths of a day
    const QString shareFormula = QStringLiteral("%1*%2/5").arg(cellName(at, OwnAt)).arg(row.mix.support);
    const QString left = QStringLiteral("%1+%2-%3").arg(cellName(at, BroughtAt), cellName(at, SupportAt), cellName(at, ShareAt));
    return {Cell(row.name),
            Cell(row.groupName),
            Cell(row.choices()),
            Cell(daysOfHalves(worked)),
            Cell(daysOfTenths(row.carry[0])),
            Cell(daysOfHalves(sums.halves[0])),
            row.laterMixes.empty() ? Cell(daysOfTenths(share), shareFormula) : Cell(daysOfTenths(share)),
            Cell(daysOfTenths(row.carry[0] + 5 * sums.halves[0] - share), left)};
}

void addLedger(Row &cells, const rota::LedgerRow &row, int at)
{
    const QString difference = QStringLiteral("%1-%2").arg(cellName(at, ledgerAt), cellName(at, ledgerAt + 1));
    cells.emplace_back(daysOfTenths(row.supportTenths));
    cells.emplace_back(daysOfTenths(row.supportShareTenths));
    cells.emplace_back(daysOfTenths(row.supportTenths - row.supportShareTenths), difference);
    const std::array<std::pair<int, double>, 3> classes = {
        {{row.mondays, row.mondaysShare}, {row.peakDays, row.peakShare}, {row.fridays, row.fridaysShare}}};
    for (const auto &one : classes) {
        cells.emplace_back(count(one.first));
        cells.emplace_back(oneDecimal(one.second));
    }
    cells.emplace_back(count(row.substitutions));
    cells.emplace_back(count(row.substituted));
    cells.emplace_back(oneDecimal(row.balance));
}

void addHeader(Sheet &sheet, bool withLedger)
{
    Row header;
    for (const char *english : accountTitles)
        header.emplace_back(rotaSaid(english), header.size() < OwnAt ? Look::Header : Look::HeaderRight);
    if (withLedger) {
        for (const char *english : ledgerTitles)
            header.emplace_back(rotaSaid(english), Look::HeaderRight);
    }
    // As wide as the headings: who opens the file elsewhere gets no higher rows for what wraps.
    for (const Cell &cell : header)
        sheet.columns.push_back({std::max(9, int(std::get<QString>(cell.value).size()) + 2), {}});
    sheet.columns[NameAt].width = 22;
    sheet.columns[GroupAt].width = 12;
    sheet.rows.push_back(std::move(header));
}

// Sums under the columns that can be added up.
void addSums(Sheet &sheet, int first, int last, const std::vector<int> &columns)
{
    Row total(sheet.columns.size(), Cell({}, Look::Total));
    total[NameAt] = Cell(QCoreApplication::translate("exchange", "Total"), Look::Total);
    for (const int column : columns) {
        int tenths = 0;
        for (int row = first; row <= last; ++row) {
            const Cell &cell = sheet.rows[std::size_t(row)][std::size_t(column)];
            tenths += int(std::lround(10 * std::get<Digits>(cell.value).text.toDouble()));
        }
        total[std::size_t(column)] =
            Cell(daysOfTenths(tenths), QStringLiteral("SUM(%1)").arg(rangeName(first, column, last, column)), Look::Total);
    }
    sheet.rows.push_back(std::move(total));
}

} // namespace

Digits daysOfHalves(int halves)
{
    const QString whole = (halves < 0 ? QStringLiteral("-") : QString()) + QString::number(std::abs(halves) / 2);
    return {halves % 2 == 0 ? whole : whole + QStringLiteral(".5")};
}

Digits daysOfTenths(int tenths)
{
    const QString sign = tenths < 0 ? QStringLiteral("-") : QString();
    return {QStringLiteral("%1%2.%3").arg(sign).arg(std::abs(tenths) / 10).arg(std::abs(tenths) % 10)};
}

Sheet changesSheet(const rota::Roster &roster, const std::vector<rota::CellChange> &changes, const std::vector<QString> &taken)
{
    Sheet sheet;
    sheet.name = sheetName(QCoreApplication::translate("exchange", "Changes"), taken);
    sheet.columns = {{22, {}}, {12, {}}, {12, {}}, {12, {}}, {14, {}}, {14, {}}};
    sheet.rows.push_back({Cell(QCoreApplication::translate("exchange", "Changes"), Look::Title)});
    sheet.rows.push_back({Cell(rota::standing(roster), Look::Muted)});
    sheet.rows.emplace_back();
    sheet.rows.emplace_back();
    for (const char *english : {QT_TRANSLATE_NOOP("exchange", "Name"), QT_TRANSLATE_NOOP("exchange", "Group"), QT_TRANSLATE_NOOP("exchange", "Day"),
                                QT_TRANSLATE_NOOP("exchange", "Weekday"), QT_TRANSLATE_NOOP("exchange", "Before"), QT_TRANSLATE_NOOP("exchange", "After")})
        sheet.rows.back().emplace_back(rotaSaid(english), Look::Header);
    sheet.frozenRows = int(sheet.rows.size());
    for (const rota::CellChange &change : changes)
        sheet.rows.push_back({Cell(change.name), Cell(change.groupName), Cell(change.day), Cell(QLocale().dayName(change.day.dayOfWeek())),
                              Cell(rota::dayText(change.before)), Cell(rota::dayText(change.after))});
    if (changes.empty())
        sheet.rows.push_back({Cell(QCoreApplication::translate("exchange", "Nothing is changed."), Look::Muted)});
    return sheet;
}

Sheet balanceSheet(const rota::Roster &roster, const std::vector<rota::LedgerRow> &ledger, const std::vector<QString> &taken)
{
    Sheet sheet;
    sheet.name = sheetName(QCoreApplication::translate("exchange", "Balance"), taken);
    sheet.isLandscape = true;
    sheet.rows.push_back({Cell(QCoreApplication::translate("exchange", "Days of support and their balance"), Look::Title)});
    sheet.rows.push_back({Cell(rota::title(roster), Look::Muted)});
    sheet.rows.emplace_back();
    addHeader(sheet, !ledger.empty());
    sheet.frozenRows = int(sheet.rows.size());
    sheet.frozenColumns = 1;
    const int first = int(sheet.rows.size());
    for (const rota::RosterRow &row : roster.rows) {
        const int at = int(sheet.rows.size());
        Row cells = accountRow(row, at);
        for (const rota::LedgerRow &one : ledger) {
            if (one.person == row.person)
                addLedger(cells, one, at);
        }
        sheet.rows.push_back(std::move(cells));
    }
    if (!roster.rows.empty())
        addSums(sheet, first, int(sheet.rows.size()) - 1, {OwnAt, SupportAt, ShareAt});
    return sheet;
}

} // namespace paybench::exchange
