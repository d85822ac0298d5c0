// SPDX-License-Identifier: MPL-2.0
#include "core/basics/result.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("a result is a value or a reason", "[basics]")
{
    const Result<QString> value(QStringLiteral("here"));
    REQUIRE(value);
    CHECK(*value == "here");
    CHECK(value->size() == 4);

    const Result<QString> reason(Error{Error::Kind::NotFound, QStringLiteral("It is not there."), {}});
    REQUIRE_FALSE(reason);
    CHECK(reason.error().kind == Error::Kind::NotFound);
    CHECK(reason.error().message == "It is not there.");
}

TEST_CASE("done keeps the reason and drops the value", "[basics]")
{
    CHECK(done(Result<int>(0)));
    CHECK(Done());
    const Done failed = done(Result<int>(Error{Error::Kind::Conflict, QStringLiteral("Changed meanwhile."), {}}));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == Error::Kind::Conflict);
}
