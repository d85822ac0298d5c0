// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/price_model.h"

#include "tests/support/makers.h"
#include "ui/agreements/tier_block.h"
#include "ui/agreements/who_tab.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using pricing::Service;

namespace {

const Month january = month("2027-01");

directory::Agreement tieredDraft()
{
    directory::Agreement draft;
    draft.from = day("2027-01-01");
    pricing::PriceRow row = pricing::plainPrice(Service::Payslip, draft.from, each("64"));
    row.tiers = {{1, each("64")}, {1001, each("60")}, {5001, each("56")}};
    draft.prices = {row, pricing::plainPrice(Service::FixedFee, draft.from, each("13500")),
                    pricing::plainPrice(Service::Hour, draft.from, each("650"))};
    return draft;
}

pricing::Terms plainTerms()
{
    return {{Service::Payslip, pricing::plainPrice(Service::Payslip, day("2026-01-01"), each("62"))},
            {Service::FixedFee, pricing::plainPrice(Service::FixedFee, day("2026-01-01"), each("13500"))}};
}

const PriceLine &tierLine(const std::vector<PriceLine> &lines, int tier)
{
    for (const PriceLine &line : lines) {
        if (line.kind == PriceLine::Kind::Tier && line.tier == tier)
            return line;
    }
    throw std::runtime_error("no such tier");
}

} // namespace

TEST_CASE("Tiers stand under their service, beside the price they replace", "[agreements]")
{
    const auto lines = priceLines(plainTerms(), pricing::termsIn(tieredDraft().prices, january));
    REQUIRE(lines.size() == 8); // two captions, payslip and its tiers, fixed fee, hourly rate
    CHECK(lines[0].kind == PriceLine::Kind::Caption);
    CHECK(lines[1].tiersAfter);
    CHECK_FALSE(lines[1].tiersBefore);
    CHECK(tierLine(lines, 1).from == 1001);
    CHECK(tierLine(lines, 1).to == 5000);
    CHECK(tierLine(lines, 2).to == 0);
    CHECK(tierLine(lines, 1).before == each("62"));
    CHECK(tierLine(lines, 0).difference() == each("2"));
    CHECK(tierLine(lines, 1).difference()->tenThousandths() == -20000);
    CHECK(lines[5].difference() == UnitPrice());
    CHECK(lines[7].before == std::nullopt); // the hourly rate is new
}

TEST_CASE("Typing a price changes its tier only, and says what is wrong with it", "[agreements]")
{
    PriceEditing editing(tieredDraft(), january);
    REQUIRE(editing.setPrice(Service::Payslip, 1, QStringLiteral("59,50")));
    CHECK(editing.row(Service::Payslip)->tiers[1].each == each("59.50"));
    CHECK(editing.row(Service::Payslip)->tiers[0].each == each("64"));
    const auto before = editing.agreement();
    for (const char *wrong : {"", "sixty", "-5", "1.23456"}) {
        CAPTURE(wrong);
        const Done refused = editing.setPrice(Service::Payslip, 1, QString::fromUtf8(wrong));
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().message.isEmpty());
    }
    CHECK(editing.agreement() == before);
}

TEST_CASE("The ends of tiers are typed as people write them", "[agreements]")
{
    struct Typed {
        int tier;
        const char *text;
        qint64 second; // where the second tier then starts
        qint64 third;
    };
    const auto typed = GENERATE(values<Typed>({{0, "1200", 1201, 5001},
                                               {0, "to 1 200", 1201, 5001},
                                               {1, "1 501–6 000", 1501, 6001},
                                               {1, "6,000", 1001, 6001},
                                               {2, "over 7000", 1001, 7001}}));
    CAPTURE(typed.text);
    PriceEditing editing(tieredDraft(), january);
    REQUIRE(editing.setTierEnds(Service::Payslip, typed.tier, QString::fromUtf8(typed.text)));
    CHECK(editing.row(Service::Payslip)->tiers[1].from == typed.second);
    CHECK(editing.row(Service::Payslip)->tiers[2].from == typed.third);
}

TEST_CASE("Ends that overlap, or are no number, are refused", "[agreements]")
{
    for (const char *wrong : {"9000", "", "many", "1 2 3"}) {
        CAPTURE(wrong);
        PriceEditing editing(tieredDraft(), january);
        CHECK_FALSE(editing.setTierEnds(Service::Payslip, 0, QString::fromUtf8(wrong)));
        CHECK(editing.agreement() == tieredDraft());
    }
}

TEST_CASE("A plain price becomes tiers and plain again", "[agreements]")
{
    PriceEditing editing(tieredDraft(), january);
    REQUIRE(editing.setForm(Service::Payslip, PriceForm::Plain));
    CHECK(formOf(*editing.row(Service::Payslip)) == PriceForm::Plain);
    REQUIRE(editing.setForm(Service::Payslip, PriceForm::Volume));
    CHECK(formOf(*editing.row(Service::Payslip)) == PriceForm::Volume);
    CHECK(editing.row(Service::Payslip)->tiers.size() == 2);
    CHECK_FALSE(editing.setForm(Service::FixedFee, PriceForm::Graduated));
}

TEST_CASE("Tiers and services are added and removed", "[agreements]")
{
    PriceEditing editing(tieredDraft(), january);
    REQUIRE(editing.addTier(Service::Payslip));
    CHECK(editing.row(Service::Payslip)->tiers.back().from == 10001);
    REQUIRE(editing.removeTier(Service::Payslip, 0));
    CHECK(editing.row(Service::Payslip)->tiers.front().from == 1);
    CHECK(editing.row(Service::Payslip)->tiers.front().each == each("60"));
    CHECK_FALSE(editing.addTier(Service::Hour));
    REQUIRE(editing.addService(Service::ManualPayment));
    CHECK_FALSE(editing.addService(Service::ManualPayment));
    REQUIRE(editing.removeService(Service::FixedFee));
    CHECK(editing.row(Service::FixedFee) == nullptr);
    CHECK(editing.missing().size() == 5);
}

TEST_CASE("X-11: volume tiers are warned about with both thresholds", "[agreements]")
{
    const QString sentence = cliffSentence(*PriceEditing(tieredDraft(), january).row(Service::Payslip)).replace(QChar(0xA0), QLatin1Char(' '));
    for (const char *part : {"1,001–1,066", "1,000", "64,000.00", "5,001–5,357", "300,000.00"}) {
        CAPTURE(part, sentence);
        CHECK(sentence.contains(QString::fromUtf8(part)));
    }
    CHECK(cliffSentence(pricing::plainPrice(Service::Payslip, day("2026-01-01"), each("62"))).isEmpty());
}

TEST_CASE("Who does what is pasted over the same step, and a word that says nobody knows who is refused", "[agreements]")
{
    using Who = directory::Responsibility::Who;
    const std::vector<directory::Responsibility> rows{{"Payroll run", "Attest", Who::Customer, {}}};
    const auto pasted = pastedOver(rows, QStringLiteral("Process\tStep\tWho\npayroll run\tattest\tBoth\nPayroll run\tFinal run\tCentre\tsends the file"));
    REQUIRE(pasted);
    REQUIRE(pasted->size() == 2);
    CHECK((*pasted)[0].who == Who::Both);
    CHECK((*pasted)[1].who == Who::Centre);
    CHECK((*pasted)[1].note == QStringLiteral("sends the file"));
    CHECK_FALSE(pastedOver(rows, QStringLiteral("Payroll run\tAttest\tsomebody")));
    CHECK_FALSE(pastedOver(rows, QStringLiteral("Payroll run\tAttest")));
}
