// SPDX-License-Identifier: MPL-2.0
#include "core/directory/import_profile.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;
using Field = ImportProfile::Field;

namespace {

QString refusal(const char *json)
{
    const Result<ImportProfile> profile = profileOfJson(json);
    return profile ? QString() : profile.error().message;
}

} // namespace

TEST_CASE("a profile comes back from its JSON as it was", "[directory]")
{
    ImportProfile profile;
    profile.name = QStringLiteral("heroma");
    profile.encoding = QStringLiteral("windows-1252");
    profile.separator = QStringLiteral(";");
    profile.decimal = QStringLiteral("comma");
    profile.sheet = QStringLiteral("Blad 1");
    profile.rowsAddUp = true;
    profile.columns = {{QStringLiteral("Period"), Field::Period}, {QStringLiteral("Bolag"), Field::CustomerCode}};
    profile.customers = {{QStringLiteral("199"), CustomerId{110}}};
    profile.classes = {{QStringLiteral("AVV"), pricing::Service::DeviationPayslip}};

    const QByteArray json = toJson(profile);
    CHECK(json.contains("\"199\": 110"));
    const Result<ImportProfile> read = profileOfJson(json);
    REQUIRE(read);
    CHECK(toJson(*read) == json);
    CHECK(read->columns[1].header == QStringLiteral("Bolag"));
    CHECK(read->columns[1].field == Field::CustomerCode);
    CHECK(read->customers == profile.customers);
    CHECK(read->classes == profile.classes);
    CHECK(read->rowsAddUp);
}

TEST_CASE("a profile for calls comes back from its JSON as it was", "[directory]")
{
    ImportProfile profile;
    profile.name = QStringLiteral("calls");
    profile.kind = ImportProfile::Kind::Calls;
    profile.columns = {{QStringLiteral("Datum"), Field::Day}, {QStringLiteral("Inkomna"), Field::Offered}};
    profile.calls.isQueueLog = true;
    profile.calls.queues = {{QStringLiteral("lon"), QStringLiteral("Nord")}, {QStringLiteral("test"), QString()}};
    profile.calls.channel = QStringLiteral("mail");
    profile.calls.channels = {{QStringLiteral("Chatt"), QStringLiteral("mail")}};
    profile.calls.minutes = 15;
    profile.calls.within = 20;
    profile.calls.shortAbandon = 10;
    profile.calls.counted = QStringLiteral("answered");
    profile.calls.agentRows = true;
    const QByteArray json = toJson(profile);
    CHECK(json.contains("\"kind\": \"calls\""));
    CHECK(json.contains("\"format\": \"queue_log\""));
    CHECK(!json.contains("customers"));
    const Result<ImportProfile> read = profileOfJson(json);
    REQUIRE(read);
    CHECK(toJson(*read) == json);
    CHECK(read->kind == ImportProfile::Kind::Calls);
    CHECK(read->calls.queues == profile.calls.queues);
    CHECK(read->calls.minutes == 15);
    CHECK(read->calls.agentRows);
}

TEST_CASE("a profile for volumes says nothing of calls", "[directory]")
{
    ImportProfile profile;
    profile.name = QStringLiteral("heroma");
    CHECK(!toJson(profile).contains("agentRows"));
    CHECK(profileOfJson(R"({"name": "x"})")->kind == ImportProfile::Kind::Volumes);
}

TEST_CASE("what is not said keeps its default, and columns may be a plain object", "[directory]")
{
    const auto profile = profileOfJson(R"({"name": "x", "columns": {"Bolag": "customer_code", "Period": "period"}})");
    REQUIRE(profile);
    CHECK(profile->encoding == QStringLiteral("detect"));
    CHECK(!profile->rowsAddUp);
    CHECK(profile->columns.size() == 2);
}

TEST_CASE("a profile that cannot be read is refused with the key that is wrong", "[directory]")
{
    struct Row {
        const char *json;
        const char *names;
    };
    const Row row = GENERATE(values<Row>({{"", "not a JSON object"},
                                          {"[]", "not a JSON object"},
                                          {R"({"nme": "x"})", "nme"},
                                          {R"({"name": 7})", "name"},
                                          {R"({"kind": "absences"})", "kind"},
                                          {R"({"format": "xml"})", "format"},
                                          {R"({"queues": ["Nord"]})", "queues"},
                                          {R"({"queues": {"lon": 7}})", "queues"},
                                          {R"({"channels": 1})", "channels"},
                                          {R"({"minutes": "half an hour"})", "minutes"},
                                          {R"({"within": -1})", "within"},
                                          {R"({"agentRows": 1})", "agentRows"},
                                          {R"({"rowsAddUp": "yes"})", "rowsAddUp"},
                                          {R"({"columns": 7})", "columns"},
                                          {R"({"columns": [{"header": "A", "field": "gross"}]})", "gross"},
                                          {R"({"customers": {"199": "Norrby"}})", "customers"},
                                          {R"({"customers": []})", "customers"},
                                          {R"({"classes": {"A": "nothing"}})", "nothing"}}));
    CAPTURE(row.json);
    CHECK(refusal(row.json).contains(QLatin1String(row.names)));
}
