// SPDX-License-Identifier: MPL-2.0
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/row_names.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

using namespace paybench;

TEST_CASE("rows are called what they are called now, and what they were called when they are gone", "[store]")
{
    store::Database db = blank();
    store::Customers customers(db);
    directory::Customer customer;
    customer.code = "101";
    customer.name = "Norrby";
    customer.from = day("2026-01-01");
    customer.id = given(customers.save(customer));
    const QString id = QString::number(customer.id.value);
    const store::RowNames names(db);
    CHECK(names.name("customer", id) == "Norrby");
    customer.name = "Norrby kommun";
    given(customers.save(customer));
    CHECK(names.name("customer", id) == "Norrby kommun");
    REQUIRE(db.step("Remove", [&] { return done(db.change("delete from customer", {})); }));
    CHECK(names.name("customer", id) == "Norrby kommun");
    CHECK(names.name("customer", "999").isEmpty());
    CHECK(names.name("tier", "1").isEmpty());
    CHECK(names.name("pay_rule", "25th").isEmpty());
}
