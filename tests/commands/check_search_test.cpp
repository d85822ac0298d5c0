// SPDX-License-Identifier: MPL-2.0
#include "core/store/cases.h"
#include "tests/commands/program.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::commands;

TEST_CASE("check says that search has lost a case, and writes its words again when asked", "[commands]")
{
    const Folder folder([](store::Database &db) {
        fillSmallCentre(db);
        worklog::Case one;
        one.person = personNamed(db, "Anna");
        one.opened = 1'790'000'000;
        one.question = QStringLiteral("Sparade dagar");
        given(store::Cases(db).save(one));
        given(db.step(QStringLiteral("Damage"), [&db] { return done(db.change("delete from case_words", {})); }));
    });
    const Ran lost = run({QStringLiteral("check"), folder.centre()});
    CHECK(lost.code == 1);
    CHECK(lost.err.contains("paybench check FILE --search"));
    CHECK(run({QStringLiteral("check"), folder.centre(), QStringLiteral("--search")}).code == 0);
    store::Database db = folder.opened();
    CHECK(given(store::Cases(db).search("dagar")).size() == 1);
}
