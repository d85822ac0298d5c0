// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/file_bytes.h"
#include "core/exchange/rota_files.h"
#include "core/exchange/sheet_read.h"
#include "core/exchange/xlsx_write.h"
#include "tests/support/planned_rosters.h"
#include "tests/support/soffice.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::exchange;
using rota::Mark;

namespace {

const QString centreName = QStringLiteral("Lönecenter Demo");

const Row *rowOf(const Sheet &sheet, std::size_t column, const QString &text)
{
    for (const Row &row : sheet.rows) {
        if (row.size() > column && row[column].value == Value(text))
            return &row;
    }
    return nullptr;
}

// Every number of a sheet of a file that LibreOffice has computed again, by cell.
std::map<std::pair<qint64, std::size_t>, QByteArray> computed(const QString &path, const QString &sheet)
{
    std::map<std::pair<qint64, std::size_t>, QByteArray> cells;
    const auto bytes = readFile(path);
    REQUIRE(bytes);
    const auto read = readSheet(*bytes, path, sheet);
    REQUIRE(read);
    read->cells.eachRow([&cells](qint64 line, std::span<const QByteArrayView> fields) {
        for (std::size_t column = 0; column < fields.size(); ++column)
            cells[{line, column}] = fields[column].toByteArray();
        return true;
    });
    return cells;
}

rota::Roster halvesRoster()
{
    rota::RosterInputs inputs = pictureInputs();
    inputs.people[2].mentors = {{day("2026-10-01"), {}, {1}}};
    inputs.absences.push_back(madeAbsence(4, "2026-10-05", "2026-10-05", directory::Absence::Part::Afternoon));
    for (rota::StoredCell &cell : inputs.cells) {
        if (cell.day == day("2026-10-06"))
            cell.marks = {Mark::Support, Mark::FollowUp};
        if (cell.day == day("2026-10-07") && cell.person.value < 4)
            cell.marks = {Mark::Course, Mark::Support};
    }
    return rota::rosterOf(inputs);
}

} // namespace

TEST_CASE("the rota's workbook has the grid, the changes and the balances (ROT-14)", "[rota]")
{
    const rota::Roster roster = rota::rosterOf(pictureInputs());
    const Workbook book = workbookOf(roster, centreName);
    REQUIRE(book.sheets.size() == 3);
    CHECK(faults(book).empty());
    const Sheet &grid = book.sheets[0];
    CHECK(grid.name == "Rota");
    CHECK(grid.frozenColumns == 3);
    CHECK(grid.isLandscape);
    const Row *anna = rowOf(grid, 1, QStringLiteral("Anna"));
    REQUIRE(anna);
    CHECK((*anna)[0].value == Value(QStringLiteral("Nord")));
    CHECK((*anna)[2].value == Value(QStringLiteral("S80")));
    CHECK((*anna)[3 + 22].formula == QStringLiteral("COUNTIF(D11:Y11,\"S\")"));
    const Row *planned = rowOf(grid, 0, QStringLiteral("Planned"));
    REQUIRE(planned);
    CHECK((*planned)[3].formula == QStringLiteral("COUNTIF(D11:D25,\"S\")"));
    CHECK(grid.frozenRows == 10);
    const Row *bo = rowOf(grid, 1, QStringLiteral("Bo"));
    REQUIRE(bo);
    CHECK((*bo)[std::size_t(3 + roster.dayAt(day("2026-10-12")))].value == Value(QStringLiteral("–")));
    CHECK((*bo)[std::size_t(3 + roster.dayAt(day("2026-10-12")))].look == Look::Away);
    CHECK(rowOf(book.sheets[1], 0, QStringLiteral("Nothing is changed.")));
}

TEST_CASE("a first week of one day has only its number, so that the next one's name is read", "[rota]")
{
    const Workbook book = workbookOf(rota::rosterOf(journeyInputs(day("2027-01-01"), day("2027-01-31"))), centreName);
    QStringList weeks;
    for (const Row &row : book.sheets[0].rows) {
        for (const Cell &cell : row) {
            const QString *text = std::get_if<QString>(&cell.value);
            if (text && (*text == u"53" || text->startsWith(QStringLiteral("week"))))
                weeks << QString(*text).replace(QChar(0xa0), u' ');
        }
    }
    CHECK(weeks == QStringList({"53", "week 1", "week 2", "week 3", "week 4"}));
}

TEST_CASE("every sum of the rota's workbook is computed again to the same by LibreOffice (ROT-14)", "[rota]")
{
    if (!hasSoffice()) {
        WARN("LibreOffice is not installed: the sums were not computed again");
        return;
    }
    const bool halves = GENERATE(false, true);
    CAPTURE(halves);
    const rota::RosterInputs inputs = pictureInputs();
    const rota::Roster roster = halves ? halvesRoster() : rota::rosterOf(inputs);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rota.xlsx"));
    const Workbook book = workbookOf(roster, RotaBook{centreName, {}, rota::ledger(inputs, inputs.first, inputs.last)});
    REQUIRE(writeXlsx(book, path));
    const QString again = folder.filePath(QStringLiteral("again"));
    REQUIRE(converted({path}, QStringLiteral("xlsx"), again));
    int formulas = 0;
    for (const Sheet &sheet : book.sheets) {
        const auto cells = computed(again + QStringLiteral("/rota.xlsx"), sheet.name);
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const Cell &cell = sheet.rows[row][column];
                if (cell.formula.isEmpty())
                    continue;
                ++formulas;
                INFO(sheet.name.toStdString() << ' ' << cellName(int(row), int(column)).toStdString() << ' ' << cell.formula.toStdString());
                const auto found = cells.find({qint64(row) + 1, column});
                REQUIRE(found != cells.end());
                CHECK(found->second.toDouble() == Approx(plainText(cell.value, u'.').toDouble()).margin(1e-9));
            }
        }
    }
    CHECK(formulas > 22 + 15 * 4);
}

TEST_CASE("halves are two letters, and a change list says before and after", "[rota]")
{
    const rota::Roster roster = halvesRoster();
    const Workbook book = workbookOf(roster, centreName);
    const Row *anna = rowOf(book.sheets[0], 1, QStringLiteral("Anna"));
    REQUIRE(anna);
    CHECK((*anna)[std::size_t(3 + roster.dayAt(day("2026-10-06")))].value == Value(QStringLiteral("SF")));
    CHECK((*anna)[std::size_t(3 + roster.dayAt(day("2026-10-07")))].value == Value(QStringLiteral("CS")));
    const Sheet &changes = book.sheets[1];
    CHECK(changes.rows.size() > 10);
    CHECK(changes.rows[4].size() == 6);
    CHECK(rota::standing(roster) == "draft after version 1");
}

TEST_CASE("an empty rota is an empty workbook, and one that can be written", "[rota]")
{
    rota::RosterInputs inputs = journeyInputs();
    const bool people = GENERATE(true, false);
    if (!people)
        inputs.people.clear();
    QTemporaryDir folder;
    CHECK(writeXlsx(workbookOf(rota::rosterOf(inputs), centreName), folder.filePath(QStringLiteral("rota.xlsx"))));
}

TEST_CASE("a rota's workbook for the eye", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    const rota::RosterInputs inputs = pictureInputs();
    CHECK(writeXlsx(workbookOf(rota::rosterOf(inputs), RotaBook{centreName, {}, rota::ledger(inputs, inputs.first, inputs.last)}),
                    folder + QStringLiteral("/rota.xlsx")));
    CHECK(writeXlsx(workbookOf(halvesRoster(), centreName), folder + QStringLiteral("/rota-halves.xlsx")));
}
