// SPDX-License-Identifier: MPL-2.0
#include "core/directory/person.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

Person sara()
{
    Person person;
    person.id = PersonId{1};
    person.name = QStringLiteral("Sara Lund");
    person.from = day("2024-01-01");
    person.to = day("2026-12-31");
    return person;
}

Absence away(const char *from, const char *to, Absence::Part part = Absence::Part::WholeDay)
{
    return {AbsenceId{}, PersonId{1}, Absence::Kind::Sick, day(from), day(to), part};
}

} // namespace

TEST_CASE("an absence lies within the employment and does not repeat another one", "[directory]")
{
    Absence stored = away("2026-10-06", "2026-10-07");
    stored.id = AbsenceId{5};
    const auto count = [&](const Absence &absence) { return faults(absence, sara(), {stored}).size(); };
    CHECK(count(stored) == 0);
    CHECK(count(away("2026-10-08", "2026-10-09")) == 0);
    CHECK(count(away("2026-10-07", "2026-10-09")) == 1);
    CHECK(count(away("2026-10-07", "2026-10-06")) == 1);
    CHECK(count(away("2023-12-31", "2024-01-02")) == 1);
    CHECK(count(away("2026-12-31", "2027-01-02")) == 1);
    CHECK(count(away("2026-10-06", "2026-10-06", Absence::Part::Morning)) == 1);
    Absence open = away("2026-10-08", "2026-10-09");
    open.to = {};
    CHECK(faults(open, sara(), {}).front().contains(QStringLiteral("last day is missing")));
}

TEST_CASE("a morning and an afternoon may be two absences", "[directory]")
{
    Absence morning = away("2026-10-06", "2026-10-06", Absence::Part::Morning);
    morning.id = AbsenceId{5};
    CHECK(faults(away("2026-10-06", "2026-10-06", Absence::Part::Afternoon), sara(), {morning}).empty());
    CHECK(
        faults(away("2026-10-06", "2026-10-06", Absence::Part::Morning), sara(), {morning}).front()
        == QStringLiteral("Sara Lund is already absent from 6\u00A0Oct\u00A02026 to 6\u00A0Oct\u00A02026. Change that "
                          "absence instead."));
}

TEST_CASE("kinds and parts of absences have keys that lead back", "[directory]")
{
    for (const auto kind : {Absence::Kind::Sick, Absence::Kind::Leave, Absence::Kind::Course, Absence::Kind::Other}) {
        CHECK(absenceKindOfKey(key(kind)) == kind);
        CHECK(!name(kind).isEmpty());
    }
    for (const auto part : {Absence::Part::WholeDay, Absence::Part::Morning, Absence::Part::Afternoon}) {
        CHECK(absencePartOfKey(key(part)) == part);
        CHECK(!name(part).isEmpty());
    }
    CHECK(!absenceKindOfKey(QStringLiteral("flu")));
    CHECK(!absencePartOfKey(QStringLiteral("noon")));
}
