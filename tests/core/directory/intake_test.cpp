// SPDX-License-Identifier: MPL-2.0
#include "core/directory/intake.h"
#include "tests/core/directory/october_file.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::directory;
using namespace paybench::directory::j10;
using pricing::Service;
using State = IntakeRow::State;
using Question = IntakeRow::Question;

namespace {

// What is in the centre after the accepted rows of a file.
Known after(const Known &known, const Intake &intake)
{
    Known next = known;
    next.volumes = intake.volumes();
    return next;
}

} // namespace

TEST_CASE("J10 the file of October is judged row by row", "[directory]")
{
    const Intake intake = judged(file(), known(), {});
    REQUIRE(intake.rows.size() == 7);
    struct Expected {
        qint64 line;
        State state;
        Question question;
        const char *why;
    };
    const std::vector<Expected> expected{
        {2, State::Accepted, Question::None, "new volume for October 2026"},
        {3, State::Accepted, Question::None, "new volume for October 2026"},
        {4, State::Accepted, Question::None, "new volume for October 2026"},
        {5, State::Duplicate, Question::None, "same as line 4, counted once"},
        {6, State::Held, Question::WhichCustomer, "customer 199 is not known"},
        {7, State::Refused, Question::None, "month 13 does not exist; 01–12 are accepted"},
        {8, State::Refused, Question::None, "below 0; 0 or more is accepted"},
    };
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(expected[i].line);
        CHECK(intake.rows[i].row.line == expected[i].line);
        CHECK(intake.rows[i].state == expected[i].state);
        CHECK(intake.rows[i].question == expected[i].question);
        CHECK(said(intake.rows[i].why) == QString::fromUtf8(expected[i].why));
    }
    CHECK(intake.rows[5].row.wrong == ImportProfile::Field::Period);
    CHECK(intake.rows[6].row.wrong == ImportProfile::Field::Payslips);

    const Totals &totals = intake.totals;
    CHECK(totals.rows == 7);
    CHECK(totals.accepted == 3);
    CHECK(totals.duplicates == 1);
    CHECK(totals.held == 1);
    CHECK(totals.refused == 2);
    CHECK(totals.payslips == 2294);
    CHECK(totals.control == kr("23023421.50"));
    CHECK(intake.months == std::vector<Month>{october});

    REQUIRE(intake.controls.size() == 1);
    CHECK(said(intake.controls[0].sentence)
          == QStringLiteral("file says 2,306, accepted 2,294, difference 12 = line 6"));
    CHECK(intake.controls[0].lines == std::vector<qint64>{6});

    const std::vector<VolumeRow> volumes = intake.volumes();
    REQUIRE(volumes.size() == 3);
    CHECK(pricing::payslips(volumeOf(volumes, norrby, october)) == 1250);
    CHECK(pricing::payslips(volumeOf(volumes, soderby, october)) == 980);
    CHECK(pricing::payslips(volumeOf(volumes, viken, october)) == 64);
    CHECK(volumes[2].line == 4);
}

TEST_CASE("J10 repetitions that the reader has found count the same", "[directory]")
{
    VolumeFile folded = file();
    folded.rows.erase(folded.rows.begin() + 3);
    folded.rows[2].repeats = 1;
    folded.rows[2].duplicateLines = {5};
    const Intake intake = judged(folded, known(), {});
    REQUIRE(intake.rows.size() == 7);
    CHECK(intake.rows[3].row.line == 5);
    CHECK(intake.rows[3].state == State::Duplicate);
    CHECK(intake.rows[3].customer == viken);
    CHECK(intake.totals.rows == 7);
    CHECK(intake.totals.duplicates == 1);
    folded.rows[2].repeats = 250; // more than are listed
    CHECK(judged(folded, known(), {}).totals.duplicates == 250);
    CHECK(judged(folded, known(), {}).totals.rows == 256);
}

TEST_CASE("J10 the same file again changes nothing", "[directory]")
{
    const Known full = after(known(), judged(file(), known(), {}));
    const Intake again = judged(file(), full, {});
    CHECK(again.totals.accepted == 0);
    CHECK(again.totals.unchanged == 3);
    CHECK(again.totals.payslips == 0);
    CHECK(again.volumes().empty());
    CHECK(said(again.controls[0].sentence).endsWith(QStringLiteral("difference 12 = line 6")));

    Known closed = full;
    closed.closed = {october};
    CHECK(judged(file(), closed, {}).totals.unchanged == 3);
}

TEST_CASE("J10 a changed volume is confirmed before it replaces the old one", "[directory]")
{
    const Known full = after(known(), judged(file(), known(), {}));
    const VolumeFile changed = fileOf({row(2, "101", "Norrby kommun", 1251)});
    const Intake asked = judged(changed, full, {});
    REQUIRE(asked.rows.size() == 1);
    CHECK(asked.rows[0].state == State::Held);
    CHECK(asked.rows[0].question == Question::ChangedVolume);
    CHECK(asked.rows[0].before == 1250);
    CHECK(said(asked.rows[0].why) == QStringLiteral("1,250 → 1,251"));
    CHECK(asked.volumes().empty());

    Decisions yes;
    const bool all = GENERATE(false, true);
    if (all)
        yes.confirmAll = true;
    else
        yes.confirmed = {2};
    const Intake confirmed = judged(changed, full, yes);
    CHECK(confirmed.totals.accepted == 1);
    REQUIRE(confirmed.volumes().size() == 1);
    CHECK(confirmed.volumes()[0].count == 1251);
}

TEST_CASE("J10 a closed month is refused and the correction line is offered", "[directory]")
{
    Known closed = after(known(), judged(file(), known(), {}));
    closed.closed = {october};
    closed.payslipPrice.insert(norrby.value, each("62.00"));
    const VolumeFile changed = fileOf({row(2, "101", "Norrby kommun", 1251)});
    Decisions yes;
    yes.confirmAll = true;
    const Intake intake = judged(changed, closed, yes);
    CHECK(intake.rows[0].state == State::Refused);
    CHECK(intake.rows[0].question == Question::ClosedMonth);
    CHECK(said(intake.rows[0].why)
          == QStringLiteral("October 2026 is closed; correction line November 2026: +1 = 62.00 kr"));
    CHECK(intake.rows[0].before == 1250);

    closed.closed.insert(Month(2026, 11));
    closed.payslipPrice.clear();
    const Intake later = judged(fileOf({row(2, "101", "Norrby kommun", 1247)}), closed, {});
    CHECK(said(later.rows[0].why) == QStringLiteral("October 2026 is closed; correction line December 2026: −3"));

    closed.volumes.clear();
    const Intake fresh = judged(fileOf({row(2, "101", "Norrby kommun", 5)}), closed, {});
    CHECK(fresh.rows[0].state == State::Refused);
    CHECK(said(fresh.rows[0].why).endsWith(QStringLiteral("+5")));
}

TEST_CASE("J10 an unknown customer is mapped, mapped for good, or skipped", "[directory]")
{
    Decisions mapped;
    mapped.customers[QStringLiteral("199")] = bjorkgarden;
    Known remembered = known();
    remembered.profile.customers[QStringLiteral("199")] = bjorkgarden;
    const Intake byDecision = judged(file(), known(), mapped);
    const Intake byProfile = judged(file(), remembered, {});
    for (const Intake *intake : {&byDecision, &byProfile}) {
        CHECK(intake->totals.accepted == 4);
        CHECK(intake->totals.payslips == 2306);
        CHECK(intake->rows[4].customer == bjorkgarden);
        CHECK(intake->controls[0].difference == 0);
        CHECK(said(intake->controls[0].sentence) == QStringLiteral("file says 2,306, accepted 2,306"));
    }
    Decisions skipped;
    skipped.skipped = {QStringLiteral("199")};
    skipped.skippedLines = {8};
    const Intake without = judged(file(), known(), skipped);
    CHECK(without.rows[4].state == State::Skipped);
    CHECK(without.totals.skipped == 2);
    CHECK(without.totals.refused == 1);
}

TEST_CASE("customers are found by code before exact name", "[directory]")
{
    struct Row {
        const char *code;
        const char *name;
        CustomerId customer;
    };
    const Row one = GENERATE(values<Row>({{"101", "anything", norrby},
                                          {" 101 ", "", norrby},
                                          {"", "Söderby kommun", soderby},
                                          {"", "Söderby  kommun ", soderby},
                                          {"777", "Söderby kommun", soderby},
                                          {"", "söderby kommun", {}},
                                          {"1010", "Norrby", {}}}));
    CAPTURE(one.code, one.name);
    const Intake intake = judged(fileOf({row(2, one.code, one.name, 5)}), known(), {});
    CHECK(intake.rows[0].customer == one.customer);
    CHECK(intake.rows[0].state == (one.customer ? State::Accepted : State::Held));
}

TEST_CASE("rows that need a look are held, refused or warned about", "[directory]")
{
    FileRow ended = row(2, "105", "Gamla AB", 7);
    FileRow early = row(3, "106", "Nya AB", 7);
    FileRow hourly = row(4, "101", "Norrby kommun", 10);
    hourly.hourlyPaid = 11;
    FileRow crossed = row(5, "102", "Norrby kommun", 10);
    FileRow nobody = row(6, "", " ", 10);
    FileRow empty = row(7, "103", "Bostads AB Viken", 0);
    empty.counts.clear();
    FileRow negativeHours = row(8, "104", "Räddningstjänsten", 1);
    negativeHours.hourlyPaid = -1;
    FileRow unreadable = row(9, "103", "Bostads AB Viken", 0);
    unreadable.refusal = QStringLiteral("“many” is not a number");
    const Intake intake =
        judged(fileOf({ended, early, hourly, crossed, nobody, empty, negativeHours, unreadable}), known(), {});
    const auto &rows = intake.rows;
    CHECK(rows[0].question == Question::EndedCustomer);
    CHECK(said(rows[0].why) == QStringLiteral("Gamla AB ended as a customer on 30 Sep 2026"));
    CHECK(said(rows[1].why) == QStringLiteral("Nya AB becomes a customer on 1 Nov 2026"));
    CHECK(rows[2].state == State::Accepted);
    CHECK(rows[2].warning == QStringLiteral("11 hourly paid are more than the 10 payslips"));
    CHECK(rows[3].warning == QStringLiteral("the row says Norrby kommun, but its code belongs to Söderby kommun"));
    CHECK(rows[4].state == State::Refused);
    CHECK(rows[4].why.contains(QStringLiteral("no customer")));
    CHECK(rows[5].state == State::Refused);
    CHECK(rows[6].row.wrong == ImportProfile::Field::HourlyPaid);
    CHECK(rows[7].why == QStringLiteral("“many” is not a number"));
}

TEST_CASE("two different rows for a customer and period are both held, unless rows add up", "[directory]")
{
    const VolumeFile two = fileOf({row(2, "101", "Norrby kommun", 1250), row(3, "101", "Norrby kommun", 1251)});
    const Intake held = judged(two, known(), {});
    CHECK(held.totals.held == 2);
    CHECK(held.rows[0].question == Question::TwoRows);
    CHECK(held.rows[1].why == QStringLiteral("lines 2 and 3 differ for the same customer and period"));

    Decisions skip;
    skip.skippedLines = {3};
    const Intake one = judged(two, known(), skip);
    CHECK(one.totals.accepted == 1);
    CHECK(one.totals.payslips == 1250);

    Known adding = known();
    adding.profile.rowsAddUp = true;
    const Intake sum = judged(two, adding, {});
    CHECK(sum.totals.accepted == 2);
    REQUIRE(sum.volumes().size() == 1);
    CHECK(sum.volumes()[0].count == 2501);
    CHECK(sum.volumes()[0].line == 2);
}

TEST_CASE("rows of different classes, units and months do not contradict each other", "[directory]")
{
    FileRow presence = row(3, "101", "Norrby kommun", 0);
    presence.counts = {{Service::PresencePayslip, 40}};
    FileRow november = row(4, "101", "Norrby kommun", 9);
    november.month = Month(2026, 11);
    FileRow school = row(5, "101", "Norrby kommun", 3);
    school.unit = QStringLiteral("S1");
    FileRow strange = row(6, "101", "Norrby kommun", 4);
    strange.unit = QStringLiteral("Nowhere");
    const Intake intake =
        judged(fileOf({row(2, "101", "Norrby kommun", 100), presence, november, school, strange}), known(), {});
    CHECK(intake.totals.accepted == 5);
    CHECK(intake.months == std::vector<Month>{october, Month(2026, 11)});
    CHECK(intake.rows[3].unit == UnitId{1});
    CHECK(intake.rows[4].warning == QStringLiteral("unit Nowhere is not known; counted on the whole customer"));
    CHECK(pricing::payslips(volumeOf(intake.volumes(), norrby, october)) == 147);
    CHECK(intake.volumes().size() == 4);
}

TEST_CASE("a unit that is missing in the file or waits is not lost in silence", "[directory]")
{
    const auto unitRow = [](qint64 line, const char *unit, qint64 count) {
        FileRow made = row(line, "101", "Norrby kommun", count);
        made.unit = QString::fromUtf8(unit);
        return made;
    };
    const Known full = after(known(), judged(fileOf({unitRow(2, "S1", 100), unitRow(3, "S2", 50)}), known(), {}));
    REQUIRE(full.volumes.size() == 2);

    const Intake missing = judged(fileOf({unitRow(2, "S1", 100)}), full, {});
    CHECK(missing.rows[0].question == Question::ChangedVolume);
    CHECK(missing.rows[0].why == QStringLiteral("150 → 100"));

    const VolumeFile both = fileOf({unitRow(2, "S1", 101), unitRow(3, "S2", 49)});
    Decisions first;
    first.confirmed = {2};
    const Intake partly = judged(both, full, first);
    CHECK(partly.rows[0].state == State::Accepted);
    CHECK(partly.rows[1].why == QStringLiteral("50 → 49"));
    CHECK(pricing::payslips(volumeOf(partly.volumes(), norrby, october)) == 151); // S2 stays as it was

    const Intake oneChanged = judged(fileOf({unitRow(2, "S1", 101), unitRow(3, "S2", 50)}), full, first);
    CHECK(oneChanged.rows[1].state == State::Unchanged);
    CHECK(pricing::payslips(volumeOf(oneChanged.volumes(), norrby, october)) == 151);
}

TEST_CASE("zero is an answer, and manual payments are compared too", "[directory]")
{
    const VolumeFile zero = fileOf({row(2, "103", "Bostads AB Viken", 0)});
    const Intake none = judged(zero, known(), {});
    REQUIRE(none.volumes().size() == 1);
    CHECK(none.volumes()[0].count == 0);
    CHECK(judged(zero, after(known(), none), {}).totals.unchanged == 1);

    FileRow paid = row(2, "103", "Bostads AB Viken", 64);
    paid.counts[Service::ManualPayment] = 3;
    const Known full = after(known(), judged(fileOf({paid}), known(), {}));
    paid.counts[Service::ManualPayment] = 4;
    CHECK(judged(fileOf({paid}), full, {}).rows[0].why == QStringLiteral("Manual payment: 3 → 4"));
}

TEST_CASE("the parts of any file sum to its rows, and what was taken in is unchanged afterwards", "[directory]")
{
    rc::prop("for random rows", [] {
        std::vector<FileRow> rows;
        const int count = *rc::gen::inRange(0, 30);
        for (int i = 0; i < count; ++i) {
            const char *code = *rc::gen::element("101", "102", "103", "104", "105", "199", "");
            FileRow one = row(i + 2, code, "", *rc::gen::inRange<qint64>(-1, 4));
            one.month = Month(2026, *rc::gen::inRange(9, 12));
            one.unit = QString::fromUtf8(*rc::gen::element("", "", "S1", "S2", "S3"));
            rows.push_back(one);
        }
        Known centre = known();
        centre.profile.rowsAddUp = *rc::gen::arbitrary<bool>();
        const VolumeFile random = fileOf(rows);
        const Intake intake = judged(random, centre, {});
        const Totals &sum = intake.totals;
        RC_ASSERT(sum.accepted + sum.unchanged + sum.duplicates + sum.held + sum.refused + sum.skipped == count);
        qint64 stored = 0;
        for (const VolumeRow &volume : intake.volumes())
            stored += volume.count;
        RC_ASSERT(stored == sum.payslips);
        const Intake again = judged(random, after(centre, intake), {});
        RC_ASSERT(again.totals.accepted == 0);
        RC_ASSERT(again.totals.unchanged == sum.accepted);
        RC_ASSERT(again.volumes().empty());
    });
}

TEST_CASE("72 500 summed rows are judged, and known again", "[directory]")
{
    Known centre = known();
    centre.profile.rowsAddUp = true;
    centre.customers.clear();
    std::vector<FileRow> rows;
    for (int customer = 1; customer <= 290; ++customer) {
        const QByteArray code = QByteArray::number(1000 + customer);
        Customer made;
        made.id = CustomerId{customer};
        made.code = QString::fromLatin1(code);
        made.name = QStringLiteral("Customer %1").arg(customer);
        centre.customers.push_back(made);
        for (int unit = 0; unit < 250; ++unit) {
            if (customer == 1) {
                Unit school;
                school.id = UnitId{unit + 1};
                school.customer = made.id;
                school.name = QStringLiteral("Unit %1").arg(unit);
                centre.units.push_back(school);
            }
            FileRow one = row(qint64{customer} * 250 + unit, code.constData(), "", 16);
            one.name = made.name;
            one.unit = QStringLiteral("Unit %1").arg(unit);
            one.lines = 16;
            rows.push_back(std::move(one));
        }
    }
    const VolumeFile large = fileOf(std::move(rows));
    const Intake intake = judged(large, centre, {});
    const Intake again = judged(large, after(centre, intake), {});
    CHECK(intake.totals.payslips == 290 * 250 * 16);
    CHECK(intake.totals.accepted == 290 * 250 * 16);
    CHECK(again.totals.unchanged == 290 * 250 * 16);
}
