// SPDX-License-Identifier: MPL-2.0
#include "tests/window/morning.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::window;

namespace {

// A call that somebody else logs, straight into the file.
void logCall(const Morning &morning)
{
    store::Database db = morning.openedToWrite();
    worklog::Logged what;
    worklog::Case &one = what.contact;
    one.opened = utc("2026-10-06 09:00");
    one.ended = one.saved = utc("2026-10-06 09:04");
    one.state = worklog::CaseState::Open;
    one.person = what.entry.person = personNamed(db, QStringLiteral("Cilla"));
    what.entry.time = {one.opened, one.ended};
    what.entry.activity = worklog::Activity::Call;
    given(done(store::Logs(db).log(what)));
}

} // namespace

TEST_CASE("the wall of Today opens and closes by its key, shows what others log, and gives the keys back", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    anna.key({QStringLiteral("ctrl+t")});
    const QImage page = anna.stillPicture();
    anna.key({QStringLiteral("F11")});
    REQUIRE(anna.has(QStringLiteral("Today on the wall")));
    REQUIRE(soon([&] { return anna.screen().picture() != page; }));
    const QImage wall = anna.stillPicture();
    CHECK(wall.size() == page.size());
    logCall(morning);
    REQUIRE(soon([&] { return anna.screen().picture() != wall; })); // nobody touched it
    anna.key({QStringLiteral("F11")});
    REQUIRE(anna.has(QStringLiteral("– Paybench")));

    anna.key({QStringLiteral("ctrl+k")}); // by its name
    anna.stillPicture();
    anna.line(QStringLiteral("show on the wall"));
    REQUIRE(anna.has(QStringLiteral("Today on the wall")));
    anna.key({QStringLiteral("Escape")});
    REQUIRE(anna.has(QStringLiteral("– Paybench")));
    anna.quickLog();
    anna.line(QStringLiteral("gre sem 4, after the wall"));
    REQUIRE(soon([&] { return notesOf(morning.cases()).contains(QStringLiteral("after the wall")); }));
    anna.leave();
    CHECK(morning.isSound());
}
