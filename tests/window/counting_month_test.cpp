// SPDX-License-Identifier: MPL-2.0
#include "tests/window/morning.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::window;

namespace {

std::vector<worklog::Tally> talliesOfTheDay(const Morning &morning)
{
    store::Database &db = morning.reading();
    return given(store::Logs(db).tallies({utc("2026-10-06 00:00"), utc("2026-10-07 00:00")}));
}

} // namespace

TEST_CASE("in a month that only counts, two keys a call are a tally, on the page and after Ctrl+L", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    {
        store::Database db = morning.openedToWrite(); // May is logged in full
        given(db.step(QStringLiteral("Sampling"), [&] { return store::Logs(db).save(worklog::SamplingRule{day("2026-10-01"), 0b0000'0001'0000}); }));
    }
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    anna.key({QStringLiteral("ctrl+2"), QStringLiteral("ctrl+l")});
    // A call from Söderby, a mail from Norrby, one nobody knows. No key twice in a row: on a busy screen it would look held down.
    std::size_t tallies = 0;
    for (const char *keys : {"12", "21", "20"}) {
        anna.type(QString::fromLatin1(keys));
        ++tallies;
        REQUIRE(soon([&] { return talliesOfTheDay(morning).size() == tallies; }));
    }
    anna.key({QStringLiteral("ctrl+t")}); // Today
    anna.quickLog();
    anna.type(QStringLiteral("31"));
    REQUIRE(soon([&] { return talliesOfTheDay(morning).size() == 4; }));
    REQUIRE(anna.has(QStringLiteral("– Paybench")));
    anna.leave();
    QStringList counted;
    store::Database &db = morning.reading();
    for (const worklog::Tally &tally : talliesOfTheDay(morning)) {
        QString customer = QStringLiteral("?");
        for (const directory::Customer &one : given(store::Customers(db).all())) {
            if (one.id == tally.customer)
                customer = one.name.section(u' ', 0, 0);
        }
        counted << worklog::key(tally.channel) + u' ' + customer;
    }
    CHECK(counted == QStringList{u"phone Söderby"_qs, u"email Norrby"_qs, u"email ?"_qs, u"visit Norrby"_qs});
    CHECK(morning.cases().empty());
}
