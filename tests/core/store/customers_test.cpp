// SPDX-License-Identifier: MPL-2.0
#include "core/store/customers.h"
#include "core/store/people.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <algorithm>

using namespace paybench;
using directory::Customer;
using store::Customers;

namespace {

template <class Noun, class Id> Noun withId(const std::vector<Noun> &all, Id id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Noun &one) { return one.id == id; });
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("a customer comes back with every field", "[store]")
{
    store::Database db = blank();
    Customers customers(db);
    const OwnerId owner = given(customers.save(directory::Owner{{}, QStringLiteral("Östby kommun")}));
    Customer saved;
    saved.owner = owner;
    saved.code = "207";
    saved.name = QStringLiteral("Östby Vatten");
    saved.kind = Customer::Kind::Foundation;
    saved.organisationNumber = "556123-4567";
    saved.reference = "Ref 7";
    saved.from = day("2025-01-01");
    saved.to = day("2026-12-31");
    saved.payRule = PayRule::The27thBefore;
    saved.payDayOverrides = {{Month(2026, 6), day("2026-06-24")}, {Month(2026, 12), day("2026-12-22")}};
    const Customer customer = withId(given(customers.all()), given(customers.save(saved)));
    CHECK(customer.owner == owner);
    CHECK(customer.code == saved.code);
    CHECK(customer.name == saved.name);
    CHECK(customer.kind == saved.kind);
    CHECK(customer.organisationNumber == saved.organisationNumber);
    CHECK(customer.reference == saved.reference);
    CHECK(customer.from == saved.from);
    CHECK(customer.to == saved.to);
    CHECK(customer.payRule == saved.payRule);
    CHECK(customer.payDayOverrides == saved.payDayOverrides);
}

TEST_CASE("two customers of one code are refused, and a used one is not removed", "[store]")
{
    store::Database db = smallCentre();
    const QString before = contentOf(db);
    Customer twin = given(Customers(db).all()).front();
    twin.id = {};
    CHECK_FALSE(Customers(db).save(twin));
    CHECK_FALSE(Customers(db).remove(customerNamed(db, "Norrby kommun")));
    CHECK(contentOf(db) == before);
    twin.code = "777";
    twin.name = "Nobody's";
    twin.organisationNumber.clear();
    twin.payDayOverrides = {{Month(2026, 6), day("2026-06-24")}};
    given(Customers(db).remove(given(Customers(db).save(twin))));
    CHECK(contentOf(db) == before);
}

TEST_CASE("owners are saved, renamed, and kept while customers belong to them", "[store]")
{
    store::Database db = smallCentre();
    Customers customers(db);
    CHECK_FALSE(customers.save(directory::Owner{{}, "Norrby kommun"}));
    CHECK_FALSE(customers.save(directory::Owner{{}, " "}));
    const OwnerId owner = given(customers.save(directory::Owner{{}, "Kommun A"}));
    given(customers.save(directory::Owner{owner, "Kommun B"}));
    CHECK(withId(given(customers.owners()), owner).name == "Kommun B");
    given(customers.remove(owner));
    REQUIRE(given(customers.owners()).size() == 2);
    CHECK_FALSE(customers.remove(given(customers.owners()).front().id));
}

TEST_CASE("a unit comes back with the groups that serve it", "[store]")
{
    store::Database db = smallCentre();
    Customers customers(db);
    const auto groups = given(store::People(db).groups());
    directory::Unit unit;
    unit.customer = customerNamed(db, "Norrby kommun");
    unit.code = "N7";
    unit.name = QStringLiteral("Åsskolan");
    unit.to = day("2027-06-30");
    unit.groups = {{day("2025-01-01"), groups[0].id}, {day("2026-09-01"), groups[1].id}};
    unit.id = given(customers.save(unit));
    const directory::Unit stored = withId(given(customers.units()), unit.id);
    CHECK(stored.customer == unit.customer);
    CHECK(stored.code == unit.code);
    CHECK(stored.name == unit.name);
    CHECK(stored.to == unit.to);
    REQUIRE(stored.groups.size() == 2);
    CHECK(stored.groups[1].from == day("2026-09-01"));
    CHECK(stored.groups[1].group == groups[1].id);
    CHECK_FALSE(store::People(db).remove(groups[0].id));
    given(customers.remove(unit.id));
    CHECK(given(customers.units()).empty());
}

TEST_CASE("contacts and referrals come back with every field", "[store]")
{
    store::Database db = smallCentre();
    Customers customers(db);
    directory::Unit unit;
    unit.customer = customerNamed(db, "Norrby kommun");
    unit.name = "School";
    unit.id = given(customers.save(unit));
    directory::Contact contact{
        {}, unit.customer, unit.id, "Maja Ek", "HR manager", "070-123 45 67", "maja@norrby.example"};
    contact.id = given(customers.save(contact));
    const directory::Contact stored = withId(given(customers.contacts()), contact.id);
    CHECK(stored.customer == contact.customer);
    CHECK(stored.unit == contact.unit);
    CHECK(stored.name == contact.name);
    CHECK(stored.function == contact.function);
    CHECK(stored.phone == contact.phone);
    CHECK(stored.email == contact.email);
    CHECK_FALSE(customers.remove(unit.id));
    contact.customer = customerNamed(db, "Bostads AB Viken"); // the unit is Norrby's
    CHECK_FALSE(customers.save(contact));

    directory::Referral referral{{}, {}, "Pensions", "Pension company", "0771-11 11 11", "Weekdays 9–15"};
    referral.id = given(customers.save(referral));
    const directory::Referral kept = withId(given(customers.referrals()), referral.id);
    CHECK(kept.customer == CustomerId{});
    CHECK(kept.subject == referral.subject);
    CHECK(kept.referTo == referral.referTo);
    CHECK(kept.phone == referral.phone);
    CHECK(kept.note == referral.note);
    given(customers.remove(contact.id));
    given(customers.remove(referral.id));
    CHECK(given(customers.contacts()).empty());
    CHECK(given(customers.referrals()).empty());
}

TEST_CASE("no free text about a customer takes a personal number", "[store]")
{
    store::Database db = smallCentre();
    const QString before = contentOf(db);
    const QString number = "See 811228-9874";
    const CustomerId norrby = customerNamed(db, "Norrby kommun");
    Customers customers(db);
    Customer customer = withId(given(customers.all()), norrby);
    customer.reference = number;
    CHECK_FALSE(customers.save(customer));
    CHECK_FALSE(customers.save(directory::Owner{{}, number}));
    CHECK_FALSE(customers.save(directory::Unit{{}, norrby, {}, number, {}, {}}));
    CHECK_FALSE(customers.save(directory::Contact{{}, norrby, {}, "Maja", number, {}, {}}));
    CHECK_FALSE(customers.save(directory::Contact{{}, norrby, {}, number, {}, {}, {}}));
    CHECK_FALSE(customers.save(directory::Referral{{}, norrby, "Pensions", "Company", {}, number}));
    CHECK(contentOf(db) == before);
}
