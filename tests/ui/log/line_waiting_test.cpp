// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/log/log_bench.h"

#include <catch2/catch.hpp>

#include <sqlite3.h>

using namespace paybench;
using namespace paybench::ui;

namespace {

// Another program that holds the file's write lock until it is told to let go.
class HeldFile {
public:
    explicit HeldFile(const QString &path)
    {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_other) == SQLITE_OK);
        REQUIRE(sqlite3_exec(m_other, "begin immediate", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;
    ~HeldFile() { sqlite3_close(m_other); }
    void letGo() { REQUIRE(sqlite3_exec(m_other, "rollback", nullptr, nullptr, nullptr) == SQLITE_OK); }

private:
    sqlite3 *m_other = nullptr;
};

} // namespace

TEST_CASE("J6: lines typed while the file is locked wait on this computer and are then written, each once", "[log]")
{
    LogBench bench(false);
    HeldFile held(bench.path);
    for (const char *line : {"gre sem 4, one", "greg sche 2, two", "sem 1, three"}) {
        bench.second += 60;
        bench.enter(line);
        CHECK(bench.line().text().isEmpty());
    }
    CHECK(bench.desk->waitingLines() == 3);
    CHECK(bench.desk->waitingText().startsWith(QStringLiteral("3 ")));
    CHECK(bench.casesOfDay().empty());
    held.letGo();
    bench.second += 600;
    bench.desk->lines().drain();
    CHECK(bench.desk->waitingLines() == 0);
    const auto cases = bench.casesOfDay();
    REQUIRE(cases.size() == 3);
    QStringList notes;
    for (const worklog::Case &one : cases) {
        notes << one.note;
        CHECK(one.ended <= LogBench::utcOf("2026-10-06 09:15:30")); // when Enter was pressed, not when it was written
    }
    notes.sort();
    CHECK(notes == QStringList{QStringLiteral("one"), QStringLiteral("three"), QStringLiteral("two")});
    bench.desk->lines().drain();
    CHECK(bench.casesOfDay().size() == 3);
}

TEST_CASE("lines that wait outlive the program", "[log]")
{
    LogBench bench(false);
    {
        HeldFile held(bench.path);
        bench.enter("gre sem 4, kept");
        REQUIRE(bench.desk->waitingLines() == 1);
        bench.page.reset();
        bench.desk.reset(); // the program ends
        held.letGo();
    }
    bench.open();
    CHECK(bench.desk->waitingLines() == 1);
    bench.desk->lines().drain();
    CHECK(bench.desk->waitingLines() == 0);
    REQUIRE(bench.casesOfDay().size() == 1);
    CHECK(bench.casesOfDay()[0].note == QStringLiteral("kept"));
}

TEST_CASE("that a line waits is said until it is written", "[log]")
{
    LogBench bench(false);
    {
        HeldFile held(bench.path);
        bench.enter("gre sem 4, kept");
        CHECK(bench.line().sentence().contains(QStringLiteral("cannot be written now")));
        held.letGo();
    }
    bench.desk->lines().drain();
    REQUIRE(bench.desk->waitingLines() == 0);
    CHECK(bench.line().sentence() == QStringLiteral("The line that waited is saved."));
    bench.type("g");
    CHECK_FALSE(bench.line().sentence().contains(QStringLiteral("waited")));
}

TEST_CASE("a read-only file takes lines, too: they wait until it can be written", "[log]")
{
    LogBench bench(false);
    store::Database reading = given(store::Database::open(bench.path, store::OpenMode::Read, bench.opening()));
    REQUIRE_FALSE(reading.access().writable);
    Steps steps(reading);
    LogDesk desk(reading, steps, [&] { return bench.seated; }, bench.folder.filePath(QStringLiteral("queue")));
    LogPage page(desk);
    page.resize(1092, 740);
    page.show();
    auto &edit = *page.findChild<LineEdit *>(QStringLiteral("quickLine"));
    QTest::keyClicks(&edit, QStringLiteral("gre sem 4, read only"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(page.input().line().text().isEmpty());
    CHECK(desk.waitingLines() == 1);
    bench.open();
    bench.desk->lines().drain();
    REQUIRE(bench.casesOfDay().size() == 1);
    CHECK(bench.casesOfDay()[0].note == QStringLiteral("read only"));
}
