// SPDX-License-Identifier: MPL-2.0
#include "core/directory/customer.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

#include <set>

using namespace paybench;
using namespace paybench::directory;

namespace {

Customer norrbyAlone()
{
    Customer customer;
    customer.id = CustomerId{1};
    customer.code = QStringLiteral("101");
    customer.name = QStringLiteral("Norrby kommun");
    customer.organisationNumber = QStringLiteral("212000-2049");
    customer.from = day("2024-01-01");
    return customer;
}

QString firstFault(const Customer &customer, const std::vector<Customer> &others = {})
{
    const std::vector<QString> found = faults(customer, others);
    return found.empty() ? QString() : found.front();
}

} // namespace

TEST_CASE("organisation numbers are told from personal numbers", "[directory]")
{
    struct Row {
        const char *text;
        bool is;
    };
    const Row row = GENERATE(values<Row>({{"212000-2049", true},
                                          {"2120002049", true},
                                          {" 556012-5790 ", true},
                                          {"212000-2048", false},
                                          {"800101-1231", false}, // the third digit says January
                                          {"21200020", false},
                                          {"SE212000204901", false},
                                          {"212000-204x", false},
                                          {"", false}}));
    CAPTURE(row.text);
    CHECK(isOrganisationNumber(QString::fromUtf8(row.text)) == row.is);
}

TEST_CASE("a customer is one in every month it touches", "[directory]")
{
    Customer customer = norrbyAlone();
    customer.to = day("2026-09-01");
    CHECK(!customer.isCustomer(month("2023-12")));
    CHECK(customer.isCustomer(month("2024-01")));
    CHECK(customer.isCustomer(month("2026-09")));
    CHECK(!customer.isCustomer(month("2026-10")));
}

TEST_CASE("what is wrong with a customer is said", "[directory]")
{
    CHECK(firstFault(norrbyAlone(), {norrbyAlone()}).isEmpty());
    Customer customer = norrbyAlone();
    customer.name = QStringLiteral("  ");
    CHECK(firstFault(customer).contains(QStringLiteral("name")));
    customer = norrbyAlone();
    customer.from = {};
    CHECK(firstFault(customer).contains(QStringLiteral("first day is missing")));
    customer = norrbyAlone();
    customer.to = day("2023-01-01");
    CHECK(firstFault(customer).contains(QStringLiteral("before the first day")));
    customer = norrbyAlone();
    customer.organisationNumber = QStringLiteral("212000-2040");
    CHECK(firstFault(customer).contains(QStringLiteral("check digit")));
    customer.organisationNumber = QStringLiteral("29189846"); // a CVR number
    CHECK(firstFault(customer).isEmpty());
    customer = norrbyAlone();
    customer.reference = QStringLiteral("800101-1231 Eva");
    CHECK(faults(customer, {}).size() == 1);
}

TEST_CASE("codes and names are unique among customers", "[directory]")
{
    Customer another = norrbyAlone();
    another.id = {};
    const std::vector<QString> both = faults(another, {norrbyAlone()});
    REQUIRE(both.size() == 2);
    CHECK(both[0] == QStringLiteral("The code 101 is already used by Norrby kommun. Enter another one."));
    CHECK(both[1].contains(QStringLiteral("already a customer Norrby kommun")));
    another.name = QStringLiteral("Another");
    another.code.clear();
    CHECK(faults(another, {norrbyAlone()}).empty());
}

TEST_CASE("pay days that are set by hand lie in or beside their month and win over the rule", "[directory]")
{
    Customer customer = norrbyAlone();
    customer.payRule = PayRule::The27thBefore;
    customer.payDayOverrides = {{month("2026-12"), day("2026-12-22")}};
    CHECK(firstFault(customer).isEmpty());
    CHECK(payDay(customer.payCalendar(), month("2026-12"), Calendar()) == day("2026-12-22"));
    CHECK(payDay(customer.payCalendar(), month("2026-11"), Calendar()) == day("2026-11-27"));
    customer.payDayOverrides.push_back({month("2026-12"), day("2027-12-22")});
    CHECK(faults(customer, {}).size() == 2);
}

TEST_CASE("kinds and pay rules have a key that leads back and a name of their own", "[directory]")
{
    std::set<QString> names;
    for (const auto kind :
         {Customer::Kind::Municipality, Customer::Kind::Company, Customer::Kind::Foundation, Customer::Kind::Other}) {
        CHECK(customerKindOfKey(key(kind)) == kind);
        names.insert(name(kind));
    }
    for (const auto rule : {PayRule::The25th, PayRule::The25thBefore, PayRule::The27thBefore, PayRule::LastBankDay}) {
        CHECK(payRuleOfKey(key(rule)) == rule);
        names.insert(name(rule));
    }
    CHECK(names.size() == 8);
    CHECK(!payRuleOfKey(QStringLiteral("friday")));
    CHECK(!customerKindOfKey(QString()));
}
