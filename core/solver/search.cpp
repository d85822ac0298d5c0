// SPDX-License-Identifier: MPL-2.0
#include "core/solver/search.h"

#include "core/solver/integer_program.h"
#include "core/solver/pattern_annealing.h"

#include <cmath>
#include <thread>

namespace paybench::solver {

namespace {

constexpr double cheapExcess = 10;       // above the bound, of patterns that are annealed over
constexpr qint64 movesPerSlot = 800;
constexpr qint64 movesPerSlotOfShort = 2000;
constexpr double firstGap = 3;           // above the bound, of patterns in the first integer program
constexpr int slotsForIntegers = 130;
constexpr double gapForIntegers = 12;
constexpr std::size_t rowsAtOnce = 16'000; // that a linear program is solved with in seconds
constexpr double effortOfLong = 1.6; // of annealing after the periods: cells go further there than patterns
constexpr double hotOfLong = 1.5;
constexpr double coldOfLong = 0.4;
constexpr double annealedUntil = 0.98; // of the time there is: then it has to be cold
constexpr double secondsBetweenOffers = 0.1;
constexpr double shortCells = 4'000; // below, annealing takes its time; above longCells there is none to lose
constexpr double longCells = 20'000;
constexpr double leastWork = 0.4; // of one attempt, and doubled each time
constexpr double mostWork = 256;
constexpr double neighbourhoodWork = 1;  // of one, at most

// Both changes of one rota.
rota::Plan together(const rota::Plan &before, const rota::Plan &one, const rota::Plan &other)
{
    rota::Plan plan = one;
    for (std::size_t a = 0; a < plan.rows.size(); ++a) {
        for (int d = 0; d < int(plan.rows[a].size()); ++d) {
            if (other.rows[a][d] != before.rows[a][d])
                plan.rows[a][d] = other.rows[a][d];
        }
    }
    return plan;
}

} // namespace

Search::Search(const rota::Task &task, const Effort &effort, const Better &better, const std::atomic<bool> &stop)
    : m_task(task), m_effort(effort), m_budget(effort, stop), m_best(task, m_budget, better), m_indexed(task)
{
}

bool Search::isDone() const
{
    return m_best.isProved() || (!m_effort.prove && m_best.gap() <= m_effort.gap) || m_budget.isOver();
}

bool Search::offer(const Section &section, const std::vector<int> &patterns, const QString &stage)
{
    return m_best.offer(section.with(patterns), stage);
}

void Search::begin(const std::optional<rota::Plan> &start)
{
    if (start)
        m_best.offer(*start, QStringLiteral("first"));
    m_best.offer(rota::firstPlan(m_task), QStringLiteral("first"));
}

void Search::anneal()
{
    rota::Annealing how;
    how.seed = m_effort.seed;
    const double cells = double(m_task.assistants.size() * m_task.days.size());
    how.effort = cells > longCells ? std::pow(longCells / cells, 2) : std::clamp(shortCells / cells, 1.0, 4.0);
    annealCells(rota::Plan(m_best.plan()), how);
}

bool Search::annealCells(const rota::Plan &start, const rota::Annealing &how)
{
    double told = m_budget.seconds();
    const auto better = [&](const rota::Plan &plan, qint64) {
        if (m_budget.seconds() < told + secondsBetweenOffers)
            return; // it costs milliseconds to price a long one
        m_best.offer(plan, QStringLiteral("annealing"));
        told = m_budget.seconds();
    };
    const qint64 before = m_best.objective();
    m_best.offer(rota::annealed(m_task, start, how, [this](int) { return !m_budget.isInterrupted(); }, better), QStringLiteral("annealing"));
    m_budget.spend(how.effort * work::annealedCell * double(m_task.assistants.size() * m_task.days.size()));
    return m_best.objective() < before;
}

void Search::solveWhole()
{
    m_wholeStart = m_best.plan();
    m_whole = std::make_unique<Section>(*m_rows, m_wholeStart, std::vector<Part>(m_patterns->allSlots().size(), Part::Free));
    m_program = std::make_unique<ColumnGeneration>(m_whole->master(), m_budget);
    m_program->take(m_best.plan());
    const ColumnGeneration::Outcome outcome = m_program->run();
    m_best.raiseBound(m_whole->whole(m_program->bound()), QStringLiteral("bound"));
    if (outcome != ColumnGeneration::Outcome::Solved)
        return;
    if (m_program->isWhole()) {
        offer(*m_whole, m_program->rounded(), QStringLiteral("bound"));
        return;
    }
    Diving how;
    const int dives = m_whole->master().slotCount() <= slotsForIntegers ? 2 : 1;
    for (int i = 0; i < dives && !isDone(); ++i, how.share /= 2) {
        if (const auto patterns = dive(*m_program, how))
            offer(*m_whole, *patterns, QStringLiteral("dive"));
    }
}

// Over the patterns the bound finds cheap, from the best rota there is.
void Search::annealPatterns()
{
    std::vector<std::vector<int>> cheap(m_patterns->allSlots().size());
    for (const Choice &choice : m_program->within(cheapExcess))
        cheap[std::size_t(choice.slot)].push_back(choice.pattern);
    PatternAnnealing how;
    how.seed = m_effort.seed;
    how.moves = (int(cheap.size()) <= slotsForIntegers ? movesPerSlotOfShort : movesPerSlot) * qint64(cheap.size());
    m_best.offer(patternAnnealed(*m_rows, m_best.plan(), cheap, how, m_budget), QStringLiteral("annealing"));
}

// Ever more patterns, until all that could be in a better rota are among them: then the best of them is the best there is.
void Search::tryIntegers(double work)
{
    for (double gap = firstGap; !isDone(); gap *= 2) {
        const double best = m_whole->inside(double(m_best.searched()));
        const double all = best - 1 - m_program->bound();
        Budget part = m_budget.part(work);
        const IntegerAnswer answer = bestOf(m_whole->master(), m_program->within(std::min(gap, all)), best, part,
                                            [this](const std::vector<int> &patterns) { offer(*m_whole, patterns, QStringLiteral("mip")); });
        m_budget.spend(part.spent());
        if (answer.isComplete && gap >= m_whole->inside(double(m_best.searched())) - 1 - m_program->bound())
            m_best.raiseBound(double(m_best.searched()), QStringLiteral("proof"));
        if (!answer.isComplete || gap >= all)
            return;
    }
}

// Small enough, or near enough to the bound, for the integer program of the whole.
bool Search::isNearlyProved() const
{
    return m_whole->master().slotCount() <= slotsForIntegers || m_whole->inside(double(m_best.searched())) - m_program->bound() <= gapForIntegers;
}

// Two at a time, from the same rota: so it does not matter how many threads there are.
void Search::tryNeighbourhoods(double work)
{
    const double until = m_budget.spent() + work;
    while (!isDone() && m_budget.spent() < until) {
        std::array<std::vector<Part>, 2> parts = {m_neighbourhoods->next(), m_neighbourhoods->next()};
        std::array<Budget, 2> budgets = {m_budget.part(neighbourhoodWork), m_budget.part(neighbourhoodWork)};
        std::array<Tried, 2> found;
        const auto run = [&](std::size_t i) { found[i] = tried(*m_rows, m_best.plan(), m_best.tally(), parts[i], budgets[i]); };
        if (m_effort.threads > 1) {
            std::thread other(run, 1);
            run(0);
            other.join();
        } else {
            run(0);
            run(1);
        }
        const rota::Plan before = m_best.plan();
        for (std::size_t i = 0; i < 2; ++i) {
            m_budget.spend(budgets[i].spent());
            m_neighbourhoods->learn(found[i]);
            if (found[i].plan && m_best.offer(*found[i].plan, QStringLiteral("neighbourhoods")) && i == 1 && found[0].plan)
                m_best.offer(together(before, *found[0].plan, *found[1].plan), QStringLiteral("neighbourhoods"));
        }
    }
}

// One linear program for everything.
void Search::searchWhole()
{
    solveWhole();
    if (!isDone())
        annealPatterns();
    bool isStuck = false;
    for (double work = leastWork; !isDone(); work = std::min(2 * work, mostWork)) {
        if (isNearlyProved() || m_effort.prove || isStuck)
            tryIntegers(work);
        const qint64 before = m_best.objective();
        tryNeighbourhoods(work);
        isStuck = m_best.objective() == before;
    }
}

// Of what is left now; nothing where counted work says when to stop.
std::function<double()> Search::shareOfTime() const
{
    if (!m_effort.seconds || m_effort.work)
        return {};
    const double from = m_budget.seconds(), until = annealedUntil * *m_effort.seconds;
    return [this, from, until] { return until > from ? (m_budget.seconds() - from) / (until - from) : 1; };
}

// Too long for that: period by period, then over the whole, then neighbourhoods.
void Search::searchLong()
{
    const Rolled start = rolled(*m_rows, m_best.plan(), m_budget, [this](const rota::Plan &plan) { m_best.offer(plan, QStringLiteral("rolling")); });
    rota::Annealing how;
    how.seed = m_effort.seed;
    how.effort = effortOfLong;
    how.hot = hotOfLong;
    how.cold = coldOfLong;
    how.gone = shareOfTime();
    // The dives may have left a few broken rules, which are easier to mend than the rota from before is to better.
    if (!isDone() && !annealCells(start.plan, how) && !isDone()) {
        how.gone = shareOfTime();
        annealCells(rota::Plan(m_best.plan()), how);
    }
    while (!isDone())
        tryNeighbourhoods(mostWork);
}

Solution Search::found(const std::optional<rota::Plan> &start)
{
    begin(start);
    if (!isDone())
        anneal();
    if (!isDone()) {
        m_patterns = std::make_unique<Patterns>(m_task, m_indexed);
        m_rows = std::make_unique<Rows>(m_task, m_indexed, *m_patterns);
        m_neighbourhoods = std::make_unique<Neighbourhoods>(*m_rows, m_effort.seed);
    }
    if (!isDone() && m_patterns->isComplete())
        m_rows->all().size() <= rowsAtOnce ? searchWhole() : searchLong();
    return solution();
}

Solution Search::solution() const
{
    Solution solution;
    solution.plan = m_best.plan();
    solution.objective = m_best.objective();
    solution.bound = m_best.bound();
    solution.status = m_best.isProved()          ? Status::Proved
                      : m_best.gap() <= m_effort.gap ? Status::WithinGap
                      : m_budget.isStopped()     ? Status::Stopped
                                                 : Status::Time;
    solution.firstSeconds = m_best.firstSeconds();
    solution.seconds = m_budget.seconds();
    return solution;
}

} // namespace paybench::solver
