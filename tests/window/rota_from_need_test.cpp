// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/sheet_read.h"
#include "core/store/demands.h"
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "tests/window/screen.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

#include <cmath>
#include <map>

using namespace paybench;
using namespace paybench::window;

namespace {

const QDate first(2026, 10, 1);
const QDate last(2026, 10, 31);

// The centre of journey J1 before anything is planned, and what the tests read in its folder.
class Planning {
public:
    Planning()
        : m_file(m_folder.filePath(QStringLiteral("centre.paybench")))
    {
        store::Database db = given(store::Database::create(m_file));
        fillSmallCentre(db);
    }

    QString file() const { return m_file; }
    store::Database opened() const
    {
        store::Opening opening;
        opening.look = store::Look::None;
        return given(store::Database::open(m_file, store::OpenMode::Read, opening));
    }
    QStringList files(const char *kind) const { return QDir(m_folder.path()).entryList({QLatin1String(kind)}, QDir::Files); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::vector<rota::StoredCell> planned() const
    {
        store::Database db = opened();
        return given(store::Rotas(db).cells(first, last));
    }
    std::vector<rota::Version> versions() const
    {
        store::Database db = opened();
        return given(store::Rotas(db).versions(first, last));
    }
    std::optional<staffing::Need> need() const
    {
        store::Database db = opened();
        return given(store::Demands(db).need(october2026));
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

// 2 500 typed calls are 2, 3 or 4 seats, 60 seat-days.
void checkNeed(const staffing::Need &need)
{
    std::map<int, int> days;
    int seatDays = 0;
    for (const staffing::NeedDay &one : need.days) {
        ++days[one.persons];
        seatDays += one.persons;
    }
    CHECK(days == std::map<int, int>{{2, 11}, {3, 6}, {4, 5}});
    CHECK(seatDays == 60);
}

// Each of the 330 duties is given; everybody is less than a day from the choice.
void checkRota(const Planning &planning)
{
    const auto cells = planning.planned();
    CHECK(cells.size() == 15 * 22);
    std::map<qint64, int> support;
    int all = 0;
    for (const rota::StoredCell &cell : cells) {
        const bool isSupport = cell.marks == rota::DayMarks(rota::Mark::Support);
        support[cell.person.value] += isSupport ? 1 : 0;
        all += isSupport ? 1 : 0;
    }
    CHECK(all == 88);
    store::Database db = planning.opened();
    for (const directory::Person &person : given(store::People(db).all())) {
        const double choice = directory::mixOn(person, first) == directory::support80 ? 8.8 : 4.4;
        CAPTURE(person.name.toStdString());
        CHECK(std::abs(support[person.id.value] - choice) < 1);
    }
}

void checkFiles(const Planning &planning)
{
    REQUIRE(planning.files("*.xlsx").size() == 1);
    const QString name = planning.files("*.xlsx").front();
    const auto read = exchange::readSheet(planning.bytes(name), name);
    REQUIRE(read);
    QStringList words;
    read->cells.eachRow([&](qint64, std::span<const QByteArrayView> row) {
        for (const QByteArrayView cell : row)
            words << QString::fromUtf8(cell);
        return true;
    });
    for (const char *person : {"Anna", "Bo", "Rolf"})
        CHECK(words.contains(QLatin1String(person)));
    CHECK(words.count(QStringLiteral("S")) >= 88);
    const QStringList calendars = planning.files("*.ics");
    CHECK(calendars.size() == 15);
    for (const QString &calendar : calendars) {
        const QByteArray text = planning.bytes(calendar);
        CHECK(text.count("BEGIN:VEVENT") > 0);
        CHECK(text.endsWith("END:VCALENDAR\r\n"));
    }
    REQUIRE(planning.files("*.pdf").size() == 1);
    CHECK(planning.bytes(planning.files("*.pdf").front()).startsWith("%PDF"));
}

} // namespace

TEST_CASE("J1: from 2 500 typed calls over the stored need to a proposed, published and exported rota, by keys alone", "[window]")
{
    if (!canType())
        return;
    const Planning planning;
    Computer anna;
    anna.start(planning.file(), {QStringLiteral("--today"), QStringLiteral("2026-10-01T07:20:00"), QStringLiteral("--person"), QStringLiteral("Anna")});
    anna.key({QStringLiteral("ctrl+4"), QStringLiteral("ctrl+shift+t")}); // Demand ▸ the month's calls
    anna.line(QStringLiteral("2500"));
    anna.key({QStringLiteral("ctrl+Return")}); // save the need
    REQUIRE(soon([&] { return planning.need().has_value(); }));
    checkNeed(*planning.need());

    anna.key({QStringLiteral("ctrl+5"), QStringLiteral("F9")}); // Rota ▸ propose
    anna.stillPicture(3000); // while it is solved, the bar moves
    anna.key({QStringLiteral("ctrl+Return")}); // use the proposal
    REQUIRE(soon([&] { return !planning.planned().empty(); }));
    checkRota(planning);

    anna.key({QStringLiteral("ctrl+shift+p")});
    REQUIRE(anna.has(QStringLiteral("Publish the rota")));
    anna.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return !planning.versions().empty(); }));
    CHECK(planning.versions().front().number == 1);
    CHECK(planning.versions().front().first == first);
    CHECK(planning.versions().front().last == QDate(2026, 10, 30));

    const QImage page = anna.stillPicture();
    anna.key({QStringLiteral("ctrl+k")}); // every deed by its name
    REQUIRE(soon([&] { return anna.screen().picture() != page; }));
    anna.stillPicture();
    anna.line(QStringLiteral("rota as files"));
    REQUIRE(anna.has(QStringLiteral("as which files")));
    anna.key({QStringLiteral("Return")});
    REQUIRE(anna.has(QStringLiteral("Write the rota into a folder")));
    anna.key({QStringLiteral("Return")}); // the centre's own
    REQUIRE(soon([&] { return planning.files("*.ics").size() == 15 && !planning.files("*.pdf").isEmpty() && !planning.files("*.xlsx").isEmpty(); }));
    REQUIRE(anna.has(QStringLiteral("– Paybench")));
    anna.leave();
    checkFiles(planning);
}
