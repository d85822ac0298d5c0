// SPDX-License-Identifier: MPL-2.0
#include "core/basics/put_read.h"

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("of many reads the first that fails is told, and what comes after it is left alone", "[basics]")
{
    Done all;
    int first = 0, second = 0, third = 0;
    putRead(Result<int>(1), first, all);
    CHECK(all);
    putRead(Result<int>(Error{Error::Kind::Io, "the disk", {}}), second, all);
    putRead(Result<int>(Error{Error::Kind::Invalid, "something else", {}}), second, all);
    putRead(Result<int>(3), third, all);
    REQUIRE_FALSE(all);
    CHECK(all.error().message == QStringLiteral("the disk"));
    CHECK(first == 1);
    CHECK(second == 0);
    CHECK(third == 0);
}
