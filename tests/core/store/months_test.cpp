// SPDX-License-Identifier: MPL-2.0
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

using namespace paybench;
using directory::Milestone;
using directory::StepDone;
using directory::StepTemplate;
using reports::Correction;
using store::Months;

namespace {

const QDateTime morning(QDate(2026, 11, 3), QTime(8, 30, 0, 250), Qt::UTC);
const Month november2026{2026, 11};

Correction onePayslip(store::Database &db)
{
    Correction correction;
    correction.customer = customerNamed(db, "Norrby kommun");
    correction.month = november2026;
    correction.corrects = october2026;
    correction.service = pricing::Service::Payslip;
    correction.line = "Payslips";
    correction.quantity = {1, 1};
    correction.each = each("62.00");
    correction.amount = kr(62);
    correction.reason = "One was forgotten";
    return correction;
}

} // namespace

TEST_CASE("milestones come back with who and when, and are taken back", "[store]")
{
    store::Database db = smallCentre();
    Months months(db);
    given(months.mark({october2026, Milestone::Checked, morning.addDays(-1), "Bo"}));
    given(months.mark({october2026, Milestone::BasisApproved, morning.addSecs(60), "Anna"}));
    given(months.mark({october2026, Milestone::Checked, morning, "Cilla"}));
    given(months.mark({november2026, Milestone::Reported, morning, "Cilla"}));
    const auto marks = given(months.milestones(october2026));
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].milestone == Milestone::Checked);
    CHECK(marks[0].at == morning);
    CHECK(marks[0].who == "Cilla");
    CHECK(marks[0].month == october2026);
    CHECK(marks[1].milestone == Milestone::BasisApproved);
    given(months.unmark(october2026, Milestone::Checked));
    CHECK(given(months.milestones(october2026)).size() == 1);
}

TEST_CASE("steps of the month come back in order, and are signed off by customer", "[store]")
{
    store::Database db = smallCentre();
    Months months(db);
    const auto final = given(months.save(StepTemplate{{}, "Final run", -3, 2}));
    StepTemplate papers{{}, "Deadline for papers", -10, 1};
    papers.id = given(months.save(papers));
    papers.bankDays = -9;
    given(months.save(papers));
    const auto templates = given(months.templates());
    REQUIRE(templates.size() == 2);
    CHECK(templates[0].name == "Deadline for papers");
    CHECK(templates[0].bankDays == -9);
    CHECK(templates[1].id == final);

    StepDone step{papers.id, customerNamed(db, "Norrby kommun"), october2026, day("2026-10-13"), "Bo"};
    given(months.save(step));
    step.who = "Anna";
    given(months.save(step));
    const auto signedOff = given(months.done(october2026));
    REQUIRE(signedOff.size() == 1);
    CHECK(signedOff[0].step == papers.id);
    CHECK(signedOff[0].customer == step.customer);
    CHECK(signedOff[0].on == step.on);
    CHECK(signedOff[0].who == "Anna");
    CHECK_FALSE(months.remove(papers.id));
    given(months.remove(step));
    CHECK(given(months.done(october2026)).empty());
    given(months.remove(papers.id));
    CHECK(given(months.templates()).size() == 1);
    CHECK_FALSE(months.save(StepTemplate{}));
    CHECK_FALSE(months.save(StepTemplate{{}, "811228-9874", 0, 0}));
}

TEST_CASE("a correction comes back with every field, by the month it is charged in and the one it corrects", "[store]")
{
    store::Database db = smallCentre();
    Months months(db);
    Correction saved = onePayslip(db);
    saved.kind = pricing::Line::Kind::Supplement;
    saved.service = pricing::Service::Hour;
    saved.quantity = {-5, 2};
    saved.each = each("650.5000");
    saved.amount = kr("-1626.25");
    saved.id = given(months.save(saved));
    const auto charged = given(months.corrections(november2026));
    REQUIRE(charged.size() == 1);
    const Correction &stored = charged[0];
    CHECK(stored.id == saved.id);
    CHECK(stored.customer == saved.customer);
    CHECK(stored.month == november2026);
    CHECK(stored.corrects == october2026);
    CHECK(stored.kind == saved.kind);
    CHECK(stored.service == saved.service);
    CHECK(stored.line == saved.line);
    CHECK(stored.quantity == saved.quantity);
    CHECK(stored.each == saved.each);
    CHECK(stored.amount == saved.amount);
    CHECK(stored.reason == saved.reason);
    CHECK(given(months.correctionsOf(october2026)).size() == 1);
    CHECK(given(months.corrections(october2026)).empty());
    given(months.remove(saved.id));
    CHECK(given(months.correctionsOf(october2026)).empty());
}

TEST_CASE("a correction line without a reason, or with a personal number in it, is refused", "[store]")
{
    store::Database db = smallCentre();
    Correction correction = onePayslip(db);
    correction.reason.clear();
    CHECK_FALSE(Months(db).save(correction));
    correction.reason = "Forgot 811228-9874";
    const auto refused = Months(db).save(correction);
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().message.contains("9874"));
    CHECK(given(Months(db).corrections(november2026)).empty());
}

TEST_CASE("the cost of a month is set, changed and taken away", "[store]")
{
    store::Database db = smallCentre();
    Months months(db);
    CHECK(given(months.cost(october2026)) == kr(158000));
    given(months.setCost(october2026, kr("158000.50")));
    CHECK(given(months.cost(october2026)) == kr("158000.50"));
    given(months.setCost(october2026, {}));
    CHECK_FALSE(given(months.cost(october2026)));
    CHECK_FALSE(months.setCost(october2026, kr(-1)));
}

TEST_CASE("corrections and cost of a closed month stay as they are", "[store]")
{
    store::Database db = smallCentre();
    Months months(db);
    Correction correction = onePayslip(db);
    correction.month = october2026;
    correction.corrects = {2026, 9};
    correction.id = given(months.save(correction));
    given(months.close(given(store::basisOf(db, october2026)), "Anna", morning));
    const QString before = contentOf(db);
    CHECK_FALSE(months.remove(correction.id));
    Correction moved = correction;
    moved.month = november2026;
    CHECK_FALSE(months.save(moved));
    Correction another = correction;
    another.id = {};
    CHECK_FALSE(months.save(another));
    CHECK_FALSE(months.setCost(october2026, kr(1)));
    CHECK_FALSE(months.setCost(october2026, {}));
    CHECK(contentOf(db) == before);
    CHECK(months.save(onePayslip(db))); // charged in November
}
