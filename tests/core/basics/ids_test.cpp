// SPDX-License-Identifier: MPL-2.0
#include "core/basics/ids.h"

#include <catch2/catch.hpp>

#include <type_traits>

using namespace paybench;

TEST_CASE("an id that was not given is none", "[basics]")
{
    CHECK_FALSE(CustomerId());
    CHECK(CustomerId{7});
    CHECK(CustomerId{7} == CustomerId{7});
    CHECK(CustomerId{7} < CustomerId{8});
}

TEST_CASE("ids of different nouns cannot be mixed up", "[basics]")
{
    CHECK_FALSE(std::is_convertible_v<CustomerId, PersonId>);
    CHECK_FALSE(std::is_convertible_v<CustomerId, qint64>);
}
