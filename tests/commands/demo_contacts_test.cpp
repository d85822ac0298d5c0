// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_centre.h"
#include "app/demo/demo_contacts.h"
#include "core/staffing/need.h"
#include "core/store/centres.h"
#include "core/store/contact_counts.h"
#include "core/store/control_totals.h"
#include "core/store/demand_inputs.h"
#include "core/store/demands.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace paybench;
using staffing::Channel;
using staffing::ContactCount;

namespace {

struct DemoFile {
    QTemporaryDir folder;
    app::DemoFiles files = given(app::makeDemoCentre(folder.filePath(QStringLiteral("demo.paybench"))));
    store::Database db = given(store::Database::open(files.centre, store::OpenMode::Read));
};

double sumOf(const staffing::History &history)
{
    double sum = 0;
    for (const staffing::CountedDay &day : history.days)
        sum += day.total();
    return sum;
}

std::map<staffing::DayKind, std::pair<double, int>> byKind(const staffing::History &history, const directory::WorkingTime &working)
{
    std::map<staffing::DayKind, std::pair<double, int>> sums;
    for (const staffing::CountedDay &day : history.days) {
        auto &[calls, days] = sums[staffing::dayKind(day.day, working.calendar(), working.pay)];
        calls += day.total();
        ++days;
    }
    return sums;
}

} // namespace

TEST_CASE("the demo centre has a year of calls and e-mails, most of them around pay day", "[commands][slow]")
{
    DemoFile demo;
    store::ContactCounts counts(demo.db);
    const auto working = given(store::Centres(demo.db).workingTime());
    const QDate first(2025, 11, 1), last(2026, 9, 30); // October's last days are in the file beside it
    const auto calls = given(counts.history(first, last, Channel::Call));
    const auto mails = given(counts.history(first, last, Channel::Mail));
    CHECK(sumOf(calls) / 11 == Approx(2500).epsilon(0.02));
    CHECK(sumOf(mails) / 11 == Approx(1500).epsilon(0.02));
    const auto kinds = byKind(calls, working);
    const auto mean = [&kinds](staffing::DayKind kind) { return kinds.at(kind).first / kinds.at(kind).second; };
    CHECK(mean(staffing::DayKind::Middle) / mean(staffing::DayKind::Low) == Approx(1.57).epsilon(0.06));
    CHECK(mean(staffing::DayKind::Peak) / mean(staffing::DayKind::Low) == Approx(2.44).epsilon(0.06));
    const auto queues = given(counts.queueMonths(first, last, Channel::Call));
    CHECK(queues.size() == 44);
    CHECK(given(counts.span(Channel::Call)) == std::pair(QDate(2025, 11, 3), QDate(2026, 10, 28)));
    CHECK(given(counts.batches()).size() == 24);
    CHECK(given(counts.unanswered(QDate(2026, 11, 2), Channel::Mail)) < 100);
    CHECK(given(store::controlFindings(demo.db)).empty());
}

TEST_CASE("the demo's calls were answered as calls are", "[commands]")
{
    directory::WorkingTime working;
    working.hours = {everyWorkday(QDate(2024, 1, 1), 8 * 60, 16 * 60)};
    const auto calls = app::demoCalls(working, {2026, 3});
    REQUIRE(calls.size() == 22 * 16 * 4);
    qint64 offered = 0, answered = 0, inTime = 0, handle = 0;
    for (const ContactCount &count : calls) {
        CHECK(*count.answered + *count.abandoned == count.offered);
        CHECK(*count.abandonedShort <= *count.abandoned);
        CHECK(*count.inTime <= *count.answered);
        offered += count.offered;
        answered += *count.answered;
        inTime += *count.inTime;
        handle += *count.handleSeconds;
    }
    CHECK(double(handle) / double(answered) == Approx(300).epsilon(0.02));
    CHECK(double(inTime) / double(offered) == Approx(0.83).epsilon(0.05));
    CHECK(app::demoCallFile(calls) == app::demoCallFile(app::demoCalls(working, {2026, 3})));
    CHECK(app::demoCallFile(calls) != app::demoCallFile(app::demoCalls(working, {2026, 4})));
}

TEST_CASE("the demo's November can be forecast, its need is stored, and October's calls are there to import", "[commands][slow]")
{
    DemoFile demo;
    store::Demands demands(demo.db);
    const Month november(2026, 11);
    const auto inputs = given(store::demandInputs(given(store::demandSources(demo.db, november, QDate(2026, 11, 2)))));
    CHECK(inputs.calls.size() == 21);
    CHECK(inputs.groups.size() == 4);
    CHECK(inputs.supplyDays > 60);
    const auto days = given(demands.need(november)).value().days;
    const auto computed = staffing::needOf(staffing::demandMonth(inputs)).days;
    REQUIRE(days.size() == computed.size());
    for (std::size_t i = 0; i < days.size(); ++i) { // what is stored is not out of date
        CHECK(days[i].persons == computed[i].persons);
        CHECK(days[i].mailPersons == computed[i].mailPersons);
    }
    CHECK(given(demands.need({2026, 10})).value().days.size() == 22);
    CHECK(given(demands.need({2026, 10})).value().who == QStringLiteral("Karin Berg"));
    CHECK(given(demands.events()).front().event.factor == 1.25);
    CHECK(given(demands.assumptionsOn(QDate(2026, 11, 1))).handleTime == 300);
    CHECK(given(demands.scenarios(november)).size() == 3);
    QFile file(demo.files.calls);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    CHECK(lines.front().startsWith("Datum;"));
    CHECK(lines.size() == 1 + (21 * 16 + 8 - 1) * 4 + 1);
}
