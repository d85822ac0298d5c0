// SPDX-License-Identifier: MPL-2.0
#include "core/reports/monthly.h"
#include "tests/support/october_log.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::reports;
using worklog::TrainingNeed;

namespace {

const Table *found(const Report &report, const char *key)
{
    const auto table =
        std::find_if(report.tables.begin(), report.tables.end(), [key](const Table &one) { return one.key == QLatin1String(key); });
    return table == report.tables.end() ? nullptr : &*table;
}

MonthInputs wholeOctober()
{
    MonthInputs inputs = octoberWithLog();
    directory::Contact greta;
    greta.id = ContactId{1};
    greta.customer = CustomerId{1};
    greta.name = QStringLiteral("Greta Holm");
    inputs.log.contacts = {greta};
    for (int i = 0; i < 6; ++i) {
        TrainingNeed need;
        need.contact = greta.id;
        need.topic = TopicId{1};
        need.raised = utc("2026-10-06 09:00");
        need.state = i < 5 ? TrainingNeed::State::Open : TrainingNeed::State::Held;
        need.bookedOn = day("2026-10-20");
        inputs.log.needs.push_back(need);
    }
    worklog::PayCorrection correction;
    correction.customer = CustomerId{1};
    correction.found = day("2026-10-14");
    correction.cause = QStringLiteral("late report");
    correction.payslips = 23;
    correction.minutes = 60;
    worklog::PayCorrection rare = correction;
    rare.cause = QStringLiteral("wrong child");
    rare.payslips = 1;
    rare.minutes = 15;
    inputs.log.payCorrections = {correction, rare};
    return inputs;
}

Report reportFor(Audience audience, qint64 customer = 0, const MonthInputs &from = wholeOctober())
{
    MonthlyInputs inputs;
    inputs.basis = monthBasis(from);
    inputs.before = {september()};
    inputs.audience = audience;
    inputs.customer = {customer};
    return monthlyReport(inputs);
}

QString row(const std::vector<Cell> &cells)
{
    QStringList texts;
    for (const Cell &cell : cells)
        texts << text(cell.value);
    return texts.join(QStringLiteral(" | "));
}

QString wordsOf(const Report &report)
{
    QStringList all;
    for (const Table &table : report.tables) {
        for (const auto &cells : table.rows)
            all << row(cells);
        all << row(table.total) << table.notes;
    }
    return all.join(u'\n');
}

} // namespace

TEST_CASE("J5 contacts per payslip and SLA, in figures and in words", "[reports]")
{
    const Report report = reportFor(Audience::Internal);
    const Table *service = found(report, "service");
    REQUIRE(service);
    REQUIRE(service->rows.size() == 3);
    CHECK(row(service->rows[0]) == QStringLiteral("Bostads AB Viken | 14 | 64 | 0.219 | 14 | 12 | 85.7% | below 95%"));
    CHECK(row(service->rows[1]) == QStringLiteral("Norrby kommun | 205 | 1,250 | 0.164 | 127 | 121 | 95.3% | target reached"));
    CHECK(row(service->rows[2]) == QStringLiteral("Söderby kommun | 148 | 980 | 0.151 | 92 | 92 | 100.0% | target reached"));
    CHECK(row(service->total) == QStringLiteral("Total | 367 | 2,294 | 0.160 | 233 | 225 | 96.6% | target reached"));
    CHECK(wordsOf(report).contains(QStringLiteral("(228 calls + 139 e-mails) / 2,294 payslips = 0.160")));
    CHECK(wordsOf(report).contains(QStringLiteral("225 closed in time / 233 closed = 96.6%; the target is 95%")));
}

TEST_CASE("every sheet of J5 is there, each row as wide as its header", "[reports]")
{
    const Report report = reportFor(Audience::Internal);
    QStringList keys;
    for (const Table &table : report.tables) {
        keys << table.key;
        for (const auto &cells : table.rows)
            CHECK(cells.size() == table.columns.size());
        CHECK((table.total.empty() || table.total.size() == table.columns.size()));
    }
    CHECK(keys.join(u' ')
          == QStringLiteral("summary service key_figures invoice_basis volumes hours hours_by_person logged_time logged_by_person cases "
                            "sla contacts training_needs corrections how_computed"));
    for (const char *absent : {"service", "cases", "sla", "contacts", "logged_time"})
        CHECK_FALSE(found(octoberReport(), absent));
}

TEST_CASE("all logged time stands by customer and by person", "[reports]")
{
    const Report report = reportFor(Audience::Internal);
    const Table &time = *found(report, "logged_time");
    REQUIRE(time.rows.size() == 3);
    CHECK(std::get<Duration>(time.rows[1][1].value).seconds == 205 * 240);
    CHECK(std::get<Duration>(time.rows[1][4].value).seconds == (12 * 60 + 15) * 60); // the work orders
    CHECK(std::get<Duration>(time.total[5].value).seconds == 367 * 240 + (13 * 60 + 23) * 60);
    CHECK(found(report, "logged_by_person")->rows.size() == 2);
    CHECK(wordsOf(report).contains(QStringLiteral("Anna Lind")));
}

TEST_CASE("cases stand by topic and type, with what became of them", "[reports]")
{
    const Report report = reportFor(Audience::Internal);
    const Table &cases = *found(report, "cases");
    qint64 sum = 0;
    for (const auto &cells : cases.rows)
        sum += std::get<qint64>(cells[5].value);
    CHECK(sum == 367);
    CHECK(std::get<qint64>(cases.total[5].value) == 367);
    CHECK(std::get<qint64>(cases.total[6].value) == 367); // all solved
}

TEST_CASE("names of callers and staff are for internal readers; others see counts, and none of fewer than five", "[reports]")
{
    const Report internal = reportFor(Audience::Internal);
    CHECK(wordsOf(internal).contains(QStringLiteral("Greta Holm")));
    for (const Audience audience : {Audience::Owner, Audience::Board, Audience::Customer}) {
        const Report report = reportFor(audience, 1);
        const QString all = wordsOf(report);
        CAPTURE(key(audience).toStdString());
        CHECK_FALSE(all.contains(QStringLiteral("Greta")));
        CHECK_FALSE(all.contains(QStringLiteral("Anna Lind")));
        CHECK_FALSE(found(report, "logged_by_person"));
        const Table &needs = *found(report, "training_needs");
        REQUIRE(needs.rows.size() == 2);
        CHECK(std::get<qint64>(needs.rows[0][1].value) == 5);
        CHECK(text(needs.rows[1][1].value) == QStringLiteral("< 5 persons")); // one was held
        CHECK(text(needs.total[1].value) == QStringLiteral("< 5 persons"));   // else it is their difference
    }
}

TEST_CASE("owner and board see no time, topic or cause of fewer than five", "[reports]")
{
    MonthInputs inputs = wholeOctober();
    inputs.log.cases.back().one.topic = {};
    for (const Audience audience : {Audience::Owner, Audience::Board}) {
        const Report report = reportFor(audience, 0, inputs);
        const Table &time = *found(report, "logged_time");
        REQUIRE(time.columns.size() == 2);
        CHECK(text(time.rows[0][1].value) == QStringLiteral("< 5 persons"));
        CHECK(text(time.total[1].value) == QStringLiteral("< 5 persons"));
        const QString all = wordsOf(report);
        CHECK_FALSE(all.contains(QStringLiteral("Unsorted")));
        CHECK_FALSE(all.contains(QStringLiteral("wrong child")));
        CHECK(all.contains(QStringLiteral("Other topics")));
        CHECK(all.contains(QStringLiteral("Other causes")));
        CHECK_FALSE(all.contains(QStringLiteral("Logged hours")));
    }
    CHECK(wordsOf(reportFor(Audience::Internal, 0, inputs)).contains(QStringLiteral("wrong child")));
}

TEST_CASE("corrections by cause: for each thousand payslips, and what they cost", "[reports]")
{
    const Report report = reportFor(Audience::Internal);
    const Table &corrections = *found(report, "corrections");
    REQUIRE(corrections.rows.size() == 2);
    CHECK(row(corrections.rows[0]) == QStringLiteral("late report | Customer | 1 | 23 | 10.03 | 1\u00A0h | 420.00"));
    CHECK(std::get<Money>(corrections.total[6].value) == kr("525.00"));
    const Report customers = reportFor(Audience::Customer, 1);
    CHECK(found(customers, "corrections")->columns.size() == 6); // no cost of ours
}

TEST_CASE("a customer sees the own contacts and cases only", "[reports]")
{
    const Report report = reportFor(Audience::Customer, 1);
    CHECK(found(report, "service")->rows.size() == 1);
    CHECK(row(found(report, "service")->total) == QStringLiteral("Total | 205 | 1,250 | 0.164 | 127 | 121 | 95.3% | target reached"));
    CHECK(std::get<qint64>(found(report, "cases")->total[5].value) == 205);
    CHECK_FALSE(wordsOf(report).contains(QStringLiteral("Viken")));
    CHECK(found(reportFor(Audience::Customer, 2), "training_needs") == nullptr);
}

TEST_CASE("contacts of nobody known count for the centre", "[reports]")
{
    MonthInputs inputs = octoberWithLog();
    for (LoggedCase &each : inputs.log.cases) {
        if (each.one.customer == CustomerId{3})
            each.one.customer = {};
    }
    const Report report = reportFor(Audience::Internal, 0, inputs);
    const Table &service = *found(report, "service");
    REQUIRE(service.rows.size() == 4);
    CHECK(row(service.rows[3]) == QStringLiteral("No customer | 14 | – | – | 14 | 12 | 85.7% | below 95%"));
    CHECK(text(service.total[3].value) == QStringLiteral("0.160"));
}

namespace {

const std::vector<Cell> &figure(const Report &report, const char *title)
{
    const Table &figures = *found(report, "key_figures");
    return *std::find_if(figures.rows.begin(), figures.rows.end(), [title](const auto &cells) { return cells[0].value == Value(QString::fromLatin1(title)); });
}

QString plainNotes(const Report &report, const char *key)
{
    return found(report, key)->notes.join(u'\n').replace(QChar(0x00A0), u' ');
}

// May and October are logged in full.
MonthInputs sampledFrom(MonthInputs inputs, const char *from)
{
    inputs.log.sampling = {{day(from), (1U << 4) | (1U << 9)}};
    return inputs;
}

MonthInputs countingSeptember()
{
    MonthInputs inputs = sampledFrom(octoberInputs(), "2026-01-01");
    inputs.month = inputs.month.plus(-1);
    inputs.entries.clear();
    for (int i = 0; i < 40; ++i) {
        worklog::Tally tally;
        tally.at = utc("2026-09-10 10:00") + i;
        tally.customer = CustomerId{1};
        inputs.log.tallies.push_back(tally);
    }
    return inputs;
}

} // namespace

TEST_CASE("a counting month has contacts, but no number of cases, and says why", "[reports]")
{
    MonthlyInputs inputs;
    inputs.basis = monthBasis(sampledFrom(wholeOctober(), "2026-01-01"));
    inputs.before = {monthBasis(countingSeptember())};
    const Report october = monthlyReport(inputs);
    const auto &closed = figure(october, "Cases closed, with an SLA");
    CHECK(closed[1].value == Value(qint64{233}));
    CHECK(closed[2].value == Value());
    CHECK(closed[3].value == Value()); // no change from what is not known
    CHECK(closed[4].value == Value());
    CHECK(figure(october, "Cases closed in time")[2].value == Value());
    CHECK(figure(october, "Calls and e-mails")[2].value == Value(qint64{40}));
    CHECK(plainNotes(october, "key_figures").contains(QStringLiteral("Contacts were only counted in September 2026, so there is no number of cases.")));

    inputs.basis = monthBasis(countingSeptember());
    inputs.before.clear();
    const Report september = monthlyReport(inputs);
    CHECK_FALSE(found(september, "cases"));
    CHECK_FALSE(found(september, "sla"));
    CHECK(row(found(september, "service")->total).endsWith(QStringLiteral("| – | – | – | –")));
    CHECK(found(september, "service")->notes.size() == 1);
    CHECK(figure(september, "Cases closed, with an SLA")[1].value == Value());
}

TEST_CASE("a counting month is frozen as one", "[reports]")
{
    const auto back = thawed(frozen(monthBasis(countingSeptember())));
    REQUIRE(back);
    CHECK(back->log.isKept);
    CHECK_FALSE(back->log.isFull);
}

TEST_CASE("the key figures of the log have no sum over months without one", "[reports]")
{
    const Report report = reportFor(Audience::Internal);
    const Table &figures = *found(report, "key_figures");
    const auto contacts = std::find_if(figures.rows.begin(), figures.rows.end(), [](const auto &cells) {
        return cells[0].value == Value(QStringLiteral("Calls and e-mails"));
    });
    REQUIRE(contacts != figures.rows.end());
    CHECK((*contacts)[1].value == Value(qint64{367}));
    CHECK((*contacts)[2].value == Value()); // September had none
    CHECK((*contacts)[4].value == Value());
    CHECK(plainNotes(report, "key_figures").contains(QStringLiteral("Nothing was logged in September 2026.")));
}

TEST_CASE("the target of the SLA is the centre's own", "[reports]")
{
    MonthInputs inputs = octoberWithLog();
    inputs.log.slaTarget = 97;
    const Report report = reportFor(Audience::Internal, 0, inputs);
    CHECK(found(report, "service")->columns[7].title == QStringLiteral("Target 97%"));
    CHECK(row(found(report, "service")->total).endsWith(QStringLiteral("96.6% | below 97%")));
}
