// SPDX-License-Identifier: MPL-2.0
#include "core/directory/volume.h"
#include "core/directory/work_order.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

WorkOrder pension()
{
    WorkOrder order;
    order.id = WorkOrderId{1};
    order.customer = CustomerId{1};
    order.number = QStringLiteral("7");
    order.name = QStringLiteral("Pension");
    order.from = day("2026-01-01");
    return order;
}

std::size_t faultsAfter(void (*change)(WorkOrder &))
{
    WorkOrder order = pension();
    order.id = {};
    order.number = QStringLiteral("8");
    change(order);
    return faults(order, {pension()}).size();
}

} // namespace

TEST_CASE("what is wrong with a work order is said", "[directory]")
{
    CHECK(faults(pension(), {pension()}).empty());
    CHECK(faultsAfter([](WorkOrder &) {}) == 0);
    CHECK(faultsAfter([](WorkOrder &o) { o.name.clear(); }) == 1);
    CHECK(faultsAfter([](WorkOrder &o) { o.customer = {}; }) == 1);
    CHECK(faultsAfter([](WorkOrder &o) { o.to = day("2025-12-31"); }) == 1);
    CHECK(faultsAfter([](WorkOrder &o) { o.number = QStringLiteral(" 7"); }) == 1);
    CHECK(faultsAfter([](WorkOrder &o) { o.step = pricing::BillingStep{0, {}}; }) == 1);
    CHECK(faultsAfter([](WorkOrder &o) { o.budgetMinutes = -1; }) == 1);
    CHECK(faultsAfter([](WorkOrder &o) { o.name = QStringLiteral("For 800101-1231"); }) == 1);
}

TEST_CASE("a customer's volume sums its units in the month", "[directory]")
{
    using pricing::Service;
    const auto row = [](qint64 customer, const char *iso, qint64 unit, Service service, qint64 count) {
        return VolumeRow{month(iso), CustomerId{customer}, UnitId{unit}, service, count, {}, 0};
    };
    const std::vector<VolumeRow> rows{
        row(1, "2026-10", 1, Service::Payslip, 100), row(1, "2026-10", 2, Service::Payslip, 50),
        row(1, "2026-10", 2, Service::ManualPayment, 3), row(2, "2026-10", 0, Service::Payslip, 7),
        row(1, "2026-09", 1, Service::Payslip, 99)};
    CHECK(volumeOf(rows, CustomerId{1}, month("2026-10"))
          == pricing::Volume{{Service::Payslip, 150}, {Service::ManualPayment, 3}});
    CHECK(volumeOf(rows, CustomerId{3}, month("2026-10")).empty());
}
