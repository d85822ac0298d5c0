// SPDX-License-Identifier: MPL-2.0
#include "core/store/customers.h"
#include "core/store/profiles.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

using namespace paybench;
using directory::ImportProfile;
using store::Profiles;

TEST_CASE("an import profile comes back with every field", "[store]")
{
    store::Database db = smallCentre();
    ImportProfile saved;
    saved.name = QStringLiteral("Lön 24");
    saved.encoding = "windows-1252";
    saved.separator = ";";
    saved.decimal = "comma";
    saved.sheet = "Blad1";
    saved.rowsAddUp = true;
    saved.columns = {{"Period", ImportProfile::Field::Period},
                     {"Bolag", ImportProfile::Field::CustomerCode},
                     {"Antal", ImportProfile::Field::Payslips},
                     {"Klass", ImportProfile::Field::PayslipClass}};
    saved.customers = {{"199", customerNamed(db, "Bostads AB Viken")}, {"198", customerNamed(db, "Norrby kommun")}};
    saved.classes = {{"24/7", pricing::Service::RoundTheClockPayslip}};
    const ProfileId id = given(Profiles(db).save(saved));
    const ImportProfile stored = given(Profiles(db).named(saved.name));
    CHECK(stored.id == id);
    CHECK(stored.kind == saved.kind);
    CHECK(stored.encoding == saved.encoding);
    CHECK(stored.separator == saved.separator);
    CHECK(stored.decimal == saved.decimal);
    CHECK(stored.sheet == saved.sheet);
    CHECK(stored.rowsAddUp);
    REQUIRE(stored.columns.size() == 4);
    CHECK(stored.columns[3].header == "Klass");
    CHECK(stored.columns[3].field == ImportProfile::Field::PayslipClass);
    CHECK(stored.customers == saved.customers);
    CHECK(stored.classes == saved.classes);
    CHECK(given(Profiles(db).all()).size() == 2);
}

TEST_CASE("a profile of a known name takes the place of that one", "[store]")
{
    store::Database db = smallCentre();
    ImportProfile profile = given(Profiles(db).named("heroma"));
    const ProfileId id = profile.id;
    profile.id = {};
    profile.rowsAddUp = true;
    profile.customers = {{"199", customerNamed(db, "Norrby kommun")}};
    CHECK(given(Profiles(db).save(profile)) == id);
    profile.customers = {{"200", customerNamed(db, "Norrby kommun")}};
    CHECK(given(Profiles(db).save(profile)) == id);
    CHECK(given(Profiles(db).named("heroma")).customers == profile.customers);
    CHECK(given(Profiles(db).named("heroma")).rowsAddUp);
    CHECK(given(Profiles(db).all()).size() == 1);
}

TEST_CASE("an unknown profile is answered with the names there are", "[store]")
{
    store::Database db = smallCentre();
    const auto missing = Profiles(db).named("personec");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::NotFound);
    CHECK(missing.error().message.contains("heroma"));
    given(Profiles(db).remove(given(Profiles(db).named("heroma")).id));
    CHECK_FALSE(Profiles(db).named("heroma"));
}

TEST_CASE("a faulty profile, one with a personal number, or a second one of a name is refused", "[store]")
{
    store::Database db = smallCentre();
    const QString before = contentOf(db);
    CHECK_FALSE(Profiles(db).save({}));
    ImportProfile profile = given(Profiles(db).named("heroma"));
    profile.columns[2].header = "811228-9874";
    CHECK_FALSE(Profiles(db).save(profile));
    CHECK(contentOf(db) == before);
    profile = given(Profiles(db).named("heroma"));
    profile.id = {};
    profile.name = "other";
    profile.id = given(Profiles(db).save(profile));
    profile.name = "heroma";
    CHECK_FALSE(Profiles(db).save(profile));
}
