// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/erlang.h"
#include "core/staffing/requirement.h"
#include "tests/support/makers.h"

#include <QFile>
#include <QStringList>

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <catch2/catch.hpp>

#include <cmath>
#include <random>

using namespace paybench;
using namespace paybench::staffing;

namespace {

constexpr int draws = 10000;

bool agrees(double value, double reference)
{
    return std::abs(value - reference) <= 1e-12 + 1e-9 * std::abs(reference);
}

// As agrees(), with room for what the identity itself loses by subtracting.
bool equal(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

std::vector<QStringList> referenceRows()
{
    QFile file(QStringLiteral(PAYBENCH_SOURCE_DIR "/tests/data/erlang/reference.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    file.readLine();
    while (!file.atEnd())
        rows.push_back(QString::fromUtf8(file.readLine()).split(u','));
    return rows;
}

Traffic trafficOf(const QStringList &row)
{
    Traffic traffic{row[1].toDouble(), row[2].toDouble(), row[3].toDouble(), forEver};
    if (row[0] == QStringLiteral("erlang_b"))
        traffic.patience = 0;
    else if (row[0] == QStringLiteral("erlang_a"))
        traffic.patience = row[6].toDouble();
    return traffic;
}

double metricOf(const Service &service, const QString &name)
{
    const std::pair<const char *, double> metrics[] = {
        {"p_block", service.waiting},     {"p_wait", service.waiting},           {"p_abandon", service.abandoned},
        {"sl", service.inTime},           {"sl_answered", service.inTimeOfAnswered}, {"sl_virtual", service.inTimeVirtual},
        {"asa_s", service.waitOfAnswered}, {"mean_wait_all_s", service.meanWait}, {"mean_queue", service.queue},
        {"occupancy", service.occupancy}};
    for (const auto &[known, value] : metrics) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nan("");
}

// Random queues with the size, crowding and patience spread over decades.
class Queues {
public:
    double between(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_random); }
    double decades(double low, double high) { return std::exp(between(std::log(low), std::log(high))); }

    Traffic traffic(double mostLoad = 2000)
    {
        const double handleTime = decades(20, 2000);
        const double interval = decades(300, 7200);
        const double load = decades(0.05, mostLoad);
        return {load * interval / handleTime, interval, handleTime, decades(0.01, 1e7)};
    }
    int agents(const Traffic &traffic)
    {
        const double load = traffic.load();
        return std::max(1, int(std::lround(load + between(-3, 5) * std::sqrt(load))));
    }

private:
    std::mt19937_64 m_random{20261026};
};

bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

bool isSound(const Service &service)
{
    return isShare(service.waiting) && isShare(service.abandoned) && isShare(service.inTime) && isShare(service.inTimeOfAnswered)
        && isShare(service.inTimeVirtual) && isShare(service.occupancy) && service.waitOfAnswered >= 0 && service.meanWait >= 0
        && service.queue >= 0;
}

} // namespace

TEST_CASE("every reference value of Erlang B, C and A is met", "[staffing]")
{
    int compared = 0;
    for (const QStringList &row : referenceRows()) {
        CAPTURE(row.join(u','));
        const Traffic traffic = trafficOf(row);
        const double reference = row[10].toDouble();
        if (row[9] == QStringLiteral("min_agents_sl")) {
            CHECK(agentsNeeded(traffic, {row[8].toDouble(), row[7].toDouble()}, {}) == int(reference));
        } else {
            const Service found = service(traffic, row[5].toInt(), row[7].toDouble());
            CHECK(agrees(metricOf(found, row[9]), reference));
        }
        ++compared;
    }
    CHECK(compared == 263);
}

TEST_CASE("J1 persons give the printed share answered in time, wait and occupancy", "[staffing]")
{
    const auto [calls, agents, inTimePercent, wait, occupancyPercent] = GENERATE(table<double, int, double, double, double>({
        {10, 2, 80.59, 63.0, 41.7},
        {15, 3, 89.04, 26.7, 41.7},
        {22.5, 4, 90.54, 20.4, 46.9},
    }));
    CAPTURE(calls);
    const Service found = service({calls, 3600, 300, forEver}, agents, 60);
    CHECK(std::round(found.inTime * 1e4) / 100 == Approx(inTimePercent).epsilon(1e-12));
    CHECK(std::round(found.meanWait * 10) / 10 == Approx(wait).epsilon(1e-12));
    CHECK(std::round(found.occupancy * 1000) / 10 == Approx(occupancyPercent).epsilon(1e-12));
}

TEST_CASE("J1 one person fewer, four persons pooled and four groups of one", "[staffing]")
{
    const auto [calls, agents, inTimePercent] = GENERATE(table<double, int, double>({
        {10, 1, 19.40}, {15, 2, 58.62}, {22.5, 3, 69.07},     // one fewer
        {10, 4, 99.41}, {15, 4, 97.56}, {22.5, 4, 90.54},     // one shared queue
        {2.5, 1, 82.22}, {3.75, 1, 72.76}, {5.625, 1, 57.85}, // a quarter of the calls each
    }));
    CAPTURE(calls, agents);
    CHECK(std::round(service({calls, 3600, 300, forEver}, agents, 60).inTime * 1e4) / 100 == Approx(inTimePercent).epsilon(1e-12));
}

TEST_CASE("6.1 the published vectors of Erlang C", "[staffing]")
{
    const Service package = service({100, 1800, 180, forEver}, 14, 20);
    CHECK(package.waiting == Approx(0.1741319).margin(5e-8));
    CHECK(package.inTime == Approx(0.88835).margin(5e-6));
    CHECK(package.meanWait == Approx(7.83594).margin(5e-6));
    CHECK(package.occupancy == Approx(0.7142857).margin(5e-8));
    const std::pair<int, double> search[] = {{11, 0.38961}, {12, 0.64016}, {13, 0.79559}, {14, 0.88835}};
    for (const auto &[agents, share] : search)
        CHECK(service({100, 1800, 180, forEver}, agents, 20).inTime == Approx(share).margin(5e-6));
    const Service tools = service({1000, 3600, 120, forEver}, 40, 20);
    CHECK(tools.waiting == Approx(0.1907).margin(5e-5));
    CHECK(tools.inTime == Approx(0.9372).margin(5e-5));
    CHECK(tools.meanWait == Approx(3.43).margin(5e-3));
    CHECK(tools.occupancy == Approx(0.8333).margin(5e-5));
    const Service busy = service({1000, 3600, 120, forEver}, 35, 20);
    CHECK(busy.inTime == Approx(0.4724).margin(5e-5));
    CHECK(busy.meanWait == Approx(50.15).margin(5e-3));
    CHECK(busy.occupancy == Approx(0.952).margin(5e-4));
}

TEST_CASE("a load that is not below the agents grows without end where nobody gives up", "[staffing]")
{
    const auto [calls, agents] = GENERATE(table<double, int>({{12, 2}, {12, 1}, {12, 0}, {12.001, 2}, {1e5, 10000}}));
    CAPTURE(calls, agents);
    const Service found = service({calls, 1800, 300, forEver}, agents, 60);
    CHECK(found.growsWithoutEnd);
    CHECK(found.inTime == 0);
    CHECK(found.abandoned == 0);
    CHECK(found.meanWait == forEver);
    CHECK(found.waitOfAnswered == forEver);
    CHECK_FALSE(service({calls, 1800, 300, 180}, agents, 60).growsWithoutEnd);
}

TEST_CASE("without calls everything is answered at once, without persons nothing is", "[staffing]")
{
    const Service quiet = service({0, 1800, 300, 180}, 3, 20);
    CHECK(quiet.inTime == 1);
    CHECK(quiet.meanWait == 0);
    CHECK(quiet.occupancy == 0);
    CHECK(isSound(service({0, 1800, 300, forEver}, 0, 20)));
    const Service alone = service({8, 1800, 360, 180}, 0, 20);
    CHECK(alone.abandoned == 1);
    CHECK(alone.inTime == 0);
    CHECK(alone.meanWait == 180);
    CHECK(alone.queue == Approx(0.8));
}

TEST_CASE("callers without patience are blocked and never wait", "[staffing]")
{
    const Service found = service({8, 1800, 360, 0}, 2, 20);
    CHECK(agrees(found.waiting, blocking(1.6, 2)));
    CHECK(agrees(found.abandoned, blocking(1.6, 2)));
    CHECK(agrees(found.inTime, 1 - blocking(1.6, 2)));
    CHECK(found.inTimeOfAnswered == 1);
    CHECK(found.waitOfAnswered == 0);
    CHECK(found.queue == 0);
}

TEST_CASE("no figure is negative, above one or no number, however large, crowded or patient", "[staffing]")
{
    for (const double load : {1e-12, 0.2, 1.0, 3.0, 999.0, 1000.0, 9999.0, 12000.0}) {
        for (const int agents : {0, 1, 2, 3, 50, 990, 1000, 1010, 9990, 10000, 20000}) {
            for (const double patience : {0.0, 1e-300, 1e-3, 1.0, 180.0, 1e6, 1e9, 1e15, 1e80, 1.7e308, forEver}) {
                for (const double within : {0.0, 20.0, 1e9, 1e300}) {
                    CAPTURE(load, agents, patience, within);
                    CHECK(isSound(service({load * 6, 1800, 300, patience}, agents, within)));
                }
            }
        }
    }
}

TEST_CASE("the identities of Erlang A hold over random queues", "[staffing]")
{
    Queues queues;
    for (int draw = 0; draw < draws; ++draw) {
        const Traffic traffic = queues.traffic();
        const int agents = queues.agents(traffic);
        const double load = traffic.load();
        CAPTURE(draw, load, agents, traffic.handleTime, traffic.patience);
        const Service found = service(traffic, agents, queues.decades(1, 600));
        REQUIRE(isSound(found));
        const double busy = load * (1 - found.waiting) * (1 - blocking(load, agents - 1)) + agents * found.waiting;
        REQUIRE(equal(load * (1 - found.abandoned), busy)); // what is answered keeps them busy
        REQUIRE(equal(found.occupancy * agents, busy));
        REQUIRE(equal(found.abandoned, found.queue * traffic.handleTime / traffic.patience / load));
        REQUIRE(equal(found.meanWait, found.abandoned * traffic.patience));
        REQUIRE(equal(service(traffic, agents, 0).inTime, 1 - found.waiting));
        REQUIRE(equal(service(traffic, agents, 1e12).inTime, 1 - found.abandoned));
        REQUIRE(found.inTime <= found.inTimeOfAnswered);
        REQUIRE(found.inTime <= found.inTimeVirtual + 1e-12);
        REQUIRE(equal(waitingProbability(traffic, agents), found.waiting));
    }
}

TEST_CASE("more persons answer more in time, and are less occupied", "[staffing]")
{
    Queues queues;
    for (int draw = 0; draw < draws; ++draw) {
        Traffic traffic = queues.traffic(300);
        const int agents = queues.agents(traffic);
        if (draw % 4 == 0)
            traffic.patience = forEver;
        const double within = queues.decades(1, 600);
        CAPTURE(draw, traffic.load(), agents, traffic.handleTime, traffic.patience, within);
        const Service few = service(traffic, agents, within);
        const Service more = service(traffic, agents + 1, within);
        constexpr double rounding = 1e-12;
        REQUIRE(more.inTime >= few.inTime - rounding);
        REQUIRE(more.inTimeOfAnswered >= few.inTimeOfAnswered - rounding);
        REQUIRE(more.inTimeVirtual >= few.inTimeVirtual - rounding);
        REQUIRE(more.abandoned <= few.abandoned + rounding);
        REQUIRE(more.waiting <= few.waiting + rounding);
        REQUIRE(more.occupancy <= few.occupancy + rounding);
    }
}

TEST_CASE("patience as long as the handle time makes the number present Poisson", "[staffing]")
{
    Queues queues;
    for (int draw = 0; draw < draws; ++draw) {
        Traffic traffic = queues.traffic(1000);
        traffic.patience = traffic.handleTime;
        const int agents = queues.agents(traffic);
        CAPTURE(draw, traffic.load(), agents);
        REQUIRE(equal(waitingProbability(traffic, agents), boost::math::gamma_p(agents, traffic.load())));
    }
}

TEST_CASE("endless patience is Erlang C, none Erlang B", "[staffing]")
{
    Queues queues;
    for (int draw = 0; draw < draws; ++draw) {
        Traffic traffic = queues.traffic(300);
        const double load = traffic.load();
        const int agents = int(load * 1.2) + 1 + draw % 3; // not so close to the load that 1e15 s of patience show
        CAPTURE(draw, load, agents);
        traffic.patience = forEver;
        const Service endless = service(traffic, agents, 20);
        traffic.patience = 1e15;
        const Service patient = service(traffic, agents, 20);
        REQUIRE(equal(patient.waiting, endless.waiting, 1e-7));
        REQUIRE(equal(patient.inTime, endless.inTime, 1e-7));
        REQUIRE(equal(patient.meanWait, endless.meanWait, 1e-7));
        const double blocked = blocking(load, agents);
        REQUIRE(equal(endless.waiting, agents * blocked / (agents - load * (1 - blocked))));
        traffic.patience = 1e-12;
        REQUIRE(equal(service(traffic, agents, 20).abandoned, blocked));
    }
}

// Summed over what a caller finds: with j waiting, served within t with s_j (1 − I_x(n/τ + 1, j + 1)), x = e^−τt.
TEST_CASE("the share in time agrees with the sum over queue places", "[staffing]")
{
    Queues queues;
    for (int draw = 0; draw < 2000; ++draw) {
        Traffic traffic = queues.traffic(60);
        traffic.patience = queues.decades(10, 3000);
        const int agents = queues.agents(traffic);
        const double load = traffic.load();
        const double leaving = traffic.handleTime / traffic.patience;
        const double within = queues.decades(5, 900);
        const double x = std::exp(-within / traffic.patience);
        double term = 1;
        double sum = 0;
        double served = 0;
        for (int ahead = 0; ahead < 20000; ++ahead) {
            const double next = agents + (ahead + 1) * leaving;
            sum += term;
            served += term * agents / next * boost::math::ibetac(agents / leaving + 1, ahead + 1, x);
            term *= load / next;
            if (load < next && term < 1e-18 * sum)
                break;
        }
        const double blocked = blocking(load, agents);
        const double expected = (1 - blocked + blocked * served) / (1 - blocked + blocked * sum);
        CAPTURE(draw, load, agents, traffic.handleTime, traffic.patience, within);
        REQUIRE(std::abs(service(traffic, agents, within).inTime - expected) < 1e-11);
    }
}

TEST_CASE("a queue of ten thousand is computed like one of two", "[staffing]")
{
    CHECK(blocking(500, 500) == Approx(0.034858).epsilon(1e-3));
    CHECK(blocking(0, 0) == 1);
    CHECK(blocking(0, 5) == 0);
    CHECK(blocking(0.2, 20000) == 0);
    const Service large = service({72000, 1800, 300, 180}, 10000, 20); // 12,000 erlangs
    CHECK(large.waiting == Approx(1).margin(1e-9));
    CHECK(large.abandoned == Approx(1.0 / 6).margin(1e-9));
    CHECK(large.occupancy == Approx(1).margin(1e-9));
}
