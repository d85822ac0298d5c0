// SPDX-License-Identifier: MPL-2.0
#include "core/store/agreements.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

using namespace paybench;
using directory::Agreement;
using pricing::Service;
using store::Agreements;

namespace {

Agreement newestOf(store::Database &db, const QString &customer)
{
    return given(Agreements(db).of(customerNamed(db, customer))).back();
}

QStringList changedTables(store::Database &db)
{
    QStringList tables;
    for (const auto &change : given(db.changes(db.lastStep())))
        tables.append(change.table);
    return tables;
}

void closeOctober(store::Database &db)
{
    const auto basis = given(store::basisOf(db, october2026));
    given(store::Months(db).close(basis, "Anna", QDateTime(day("2026-11-03"), QTime(9, 0), Qt::UTC)));
}

Agreement everything(CustomerId customer)
{
    Agreement agreement;
    agreement.customer = customer;
    agreement.number = "2027-5";
    agreement.version = 3;
    agreement.from = day("2027-01-01");
    agreement.to = day("2027-12-31");
    agreement.responsible = "Mona";
    agreement.noticeMonths = 6;
    agreement.vat = {directory::Vat::Treatment::Exempt, 25, QStringLiteral("Undantag från moms")};
    agreement.indexRule = pricing::IndexRule::FixedPrice;
    agreement.fixedUntil = day("2027-12-31");
    agreement.priceStep = 10000;
    agreement.note = "New tiers";
    pricing::PriceRow tiers{{},
                            Service::Payslip,
                            day("2027-01-01"),
                            pricing::Tiering::Volume,
                            {{1, each("64.00")}, {1001, each("60.1234")}},
                            {}};
    pricing::PriceRow hour = pricing::plainPrice(Service::Hour, day("2027-01-01"), each("650.00"));
    hour.step = {30, pricing::BillingStep::Direction::Nearest};
    agreement.prices = {tiers, hour};
    agreement.who = {{"Payroll", "Attest", directory::Responsibility::Who::Both, "By the 20th"},
                     {"Payroll", "Pay", directory::Responsibility::Who::Nobody, {}}};
    agreement.services = {{"Support", "Phone", "One day", true}, {"Training", "Courses", {}, false}};
    return agreement;
}

} // namespace

TEST_CASE("an agreement comes back with every field", "[store]")
{
    store::Database db = smallCentre();
    Agreement saved = everything(customerNamed(db, "Bostads AB Viken"));
    saved.id = given(Agreements(db).save(saved));
    Agreement stored = newestOf(db, "Bostads AB Viken");
    for (std::size_t i = 0; i < saved.prices.size(); ++i) {
        CHECK(stored.prices[i].id);
        saved.prices[i].id = stored.prices[i].id;
    }
    CHECK(stored == saved);
    CHECK(given(Agreements(db).all()).size() == 4);
}

TEST_CASE("only the price that differs is written when an agreement is saved again", "[store]")
{
    store::Database db = smallCentre();
    given(Agreements(db).save(everything(customerNamed(db, "Bostads AB Viken"))));
    Agreement agreement = newestOf(db, "Bostads AB Viken");
    given(Agreements(db).save(agreement));
    CHECK(db.lastStep() == 0);

    agreement.prices[0].tiers[1].each = each("59.00");
    given(Agreements(db).save(agreement));
    CHECK(changedTables(db) == QStringList{"tier"});
    agreement.services.pop_back();
    agreement.who[1].who = directory::Responsibility::Who::Centre;
    given(Agreements(db).save(agreement));
    CHECK(changedTables(db) == QStringList{"responsibility", "service_term"});
    agreement.prices.erase(agreement.prices.begin());
    given(Agreements(db).save(agreement));
    CHECK(changedTables(db) == QStringList{"tier", "tier", "price_row"});
    CHECK(newestOf(db, "Bostads AB Viken") == agreement);
}

TEST_CASE("a next version gets rows of its own and leaves the old ones alone", "[store]")
{
    store::Database db = smallCentre();
    const Agreement before = newestOf(db, "Norrby kommun");
    given(Agreements(db).save(directory::nextVersion(before, day("2027-01-01"))));
    const auto versions = given(Agreements(db).of(before.customer));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0] == before);
    CHECK(versions[1].version == 2);
    CHECK(versions[1].status == Agreement::Status::Draft);
    CHECK(versions[1].prices.size() == before.prices.size());
}

TEST_CASE("drafts are approved and removed; an approved version is not removed", "[store]")
{
    store::Database db = smallCentre();
    Agreements agreements(db);
    const QString before = contentOf(db);
    const AgreementId draft = given(agreements.save(everything(customerNamed(db, "Bostads AB Viken"))));
    given(agreements.remove(draft));
    CHECK(contentOf(db) == before);
    const AgreementId other = given(agreements.save(everything(customerNamed(db, "Bostads AB Viken"))));
    given(agreements.approve(other));
    CHECK(newestOf(db, "Bostads AB Viken").status == Agreement::Status::Approved);
    CHECK_FALSE(agreements.remove(other));
    CHECK_FALSE(agreements.approve({999}));
}

TEST_CASE("what priced a closed month stays as it is", "[store]")
{
    store::Database db = smallCentre();
    closeOctober(db);
    const QString before = contentOf(db);
    Agreements agreements(db);
    const Agreement stored = newestOf(db, "Norrby kommun");

    Agreement dearer = stored;
    dearer.prices[0].tiers[0].each = each("63.00");
    const auto refused = agreements.save(dearer);
    REQUIRE_FALSE(refused);
    CHECK(
        withPlainBlanks(refused.error().message).startsWith("The month October 2026 is closed, so nothing was saved."));

    Agreement extra = stored;
    extra.prices.push_back(pricing::plainPrice(Service::ManualPayment, day("2026-10-01"), each("250.00")));
    CHECK_FALSE(agreements.save(extra));
    Agreement untaxed = stored;
    untaxed.vat.percent = 6;
    CHECK_FALSE(agreements.save(untaxed));
    Agreement draft = stored;
    draft.status = Agreement::Status::Draft;
    CHECK_FALSE(agreements.save(draft));
    CHECK_FALSE(agreements.save(directory::nextVersion(stored, day("2026-10-01")))); // J4: a day inside a closed month
    CHECK(contentOf(db) == before);
}

TEST_CASE("after a closing, later prices and words of the agreement may still change", "[store]")
{
    store::Database db = smallCentre();
    closeOctober(db);
    Agreement agreement = newestOf(db, "Norrby kommun");
    agreement.note = "Looked through";
    agreement.prices.push_back(pricing::plainPrice(Service::Payslip, day("2026-11-01"), each("63.74")));
    CHECK(Agreements(db).save(agreement));
    Agreement next = directory::nextVersion(agreement, day("2027-01-01"));
    next.status = Agreement::Status::Approved;
    CHECK(Agreements(db).save(next));
}

TEST_CASE("a draft from before a closing cannot be approved into the closed month", "[store]")
{
    store::Database db = smallCentre();
    const Agreement stored = newestOf(db, "Norrby kommun");
    const AgreementId draft = given(Agreements(db).save(directory::nextVersion(stored, day("2026-10-01"))));
    closeOctober(db);
    CHECK_FALSE(Agreements(db).approve(draft));
    CHECK(newestOf(db, "Norrby kommun").status == Agreement::Status::Draft);
}

TEST_CASE("no word of an agreement takes a personal number", "[store]")
{
    store::Database db = smallCentre();
    const QString before = contentOf(db);
    const QString number = "811228-9874";
    const Agreement clean = everything(customerNamed(db, "Bostads AB Viken"));
    std::vector<Agreement> wrong(4, clean);
    wrong[0].note = number;
    wrong[1].who[0].note = number;
    wrong[2].services[0].sla = number;
    wrong[3].vat.reason = number;
    for (const Agreement &agreement : wrong)
        CHECK_FALSE(Agreements(db).save(agreement));
    CHECK(contentOf(db) == before);
}
