// SPDX-License-Identifier: MPL-2.0
#include "core/rota/settings.h"

#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

namespace {

Settings sound()
{
    Settings settings;
    settings.from = day("2026-10-01");
    return settings;
}

} // namespace

TEST_CASE("presets rank what is dear: people first keeps mixes and wishes, steady keeps what was published", "[rota]")
{
    const Weights customers = weightsOf(Preset::CustomersFirst), people = weightsOf(Preset::PeopleFirst), steady = weightsOf(Preset::Steady);
    CHECK(customers == Weights());
    CHECK(people.ratioFifth > customers.ratioFifth);
    CHECK(people.followUpMissing > customers.followUpMissing);
    CHECK(people.fairness > customers.fairness);
    CHECK(people.underTarget < customers.underTarget);
    CHECK(wishOf(Preset::PeopleFirst) > wishOf(Preset::CustomersFirst));
    CHECK(steady.changeNear > customers.changeNear);
    CHECK(people.shortFirst == customers.shortFirst);
    const Settings own = withPreset(withPreset(sound(), Preset::PeopleFirst), Preset::Own);
    CHECK(own.weights == people);
    CHECK(withPreset(own, Preset::CustomersFirst).weights == customers);
}

TEST_CASE("settings survive the file", "[rota]")
{
    Settings settings = withPreset(sound(), Preset::PeopleFirst);
    settings.queue = Queue::Groups;
    settings.halfDays = true;
    settings.places = 6;
    settings.noticeDays = 21;
    settings.rules.supportPerWeek = 2;
    settings.sickCall = QStringLiteral("Ring 08-465 004 00 före 07:30");
    const auto read = settingsOfJson(toJson(settings));
    REQUIRE(read);
    CHECK(*read == settings);
}

TEST_CASE("settings that cannot hold are refused with what is accepted", "[rota]")
{
    CHECK(faults(sound()).empty());
    Settings settings = sound();
    settings.from = {};
    settings.places = -1;
    settings.noticeDays = 400;
    settings.rules.supportPerWeek = 0;
    settings.weights.fairness = -1;
    settings.sickCall = QStringLiteral("Ring 811228-9874");
    CHECK(faults(settings).size() == 6);
    QByteArray json = toJson(sound());
    CHECK(settingsOfJson("[]").error().message == "The settings of the rota are not a JSON object, so nothing was read.");
    CHECK(settingsOfJson(QByteArray(json).replace("pooled", "queue")).error().message == QStringLiteral("queue is “queue”, which is not known, so nothing was read."));
    CHECK(settingsOfJson(QByteArray(json).replace("\"wish\":10", "\"wish\":1.5")).error().message.startsWith("wish must be a whole number"));
    CHECK(settingsOfJson(QByteArray(json).replace("\"places\":0", "\"places\":-3")).error().message.startsWith("Telephone places"));
}
