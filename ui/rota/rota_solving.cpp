// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_solving.h"

#include "core/rota/annealing.h"
#include "core/rota/claim.h"
#include "ui/jobs/job.h"
#include "ui/jobs/program_job.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace paybench::ui {

namespace {

bool isBetter(const rota::Tally &one, const rota::Tally &other)
{
    return one.hard != other.hard ? one.hard < other.hard : one.objective < other.objective;
}

rota::Tally tallied(const rota::Task &task, const rota::Plan &plan)
{
    const rota::Price price = rota::price(task, plan);
    return {price.objective(), int(price.hard.size())};
}

constexpr std::size_t ofMonth = 26 * 23, ofQuarter = 60 * 65; // cells

std::size_t cellsOf(const rota::Task &task)
{
    return task.assistants.size() * task.days.size();
}

// The better of a rota made from nothing and of one made from what stands, if that is one. Improved here only when that takes
// a blink; the program improves a large one faster.
rota::Plan firstOf(const rota::Task &task, const rota::Plan &standing, const Progress &progress)
{
    const auto improved = [&](const rota::Plan &plan) { return cellsOf(task) <= ofMonth ? rota::annealed(task, plan, {}, progress) : plan; };
    const rota::Plan made = improved(rota::firstPlan(task));
    if (rota::emptyCells(task, standing) > 0)
        return made;
    const rota::Plan kept = improved(standing);
    return isBetter(tallied(task, made), tallied(task, kept)) ? made : kept;
}

} // namespace

RotaSolving::RotaSolving(rota::Roster roster, const rota::TaskScope &scope, QObject *parent)
    : QObject(parent), m_roster(std::move(roster)), m_tasks(rota::tasksOf(m_roster, scope)), m_best(m_tasks.size()),
      m_program(siblingProgram(QStringLiteral("paybench-rota")))
{
}

RotaSolving::~RotaSolving()
{
    delete m_job;
}

void RotaSolving::begin()
{
    m_isRunning = true;
    anneal();
}

void RotaSolving::stop()
{
    m_isStopped = true;
    if (m_job)
        m_job->stop();
}

void RotaSolving::watch(Work *job)
{
    m_job = job;
    connect(job, &Work::finished, job, &QObject::deleteLater);
    emit jobStarted(job);
}

QString RotaSolving::jobName(int task) const
{
    const QString group = task >= 0 ? m_tasks[std::size_t(task)].name : QString();
    return group.isEmpty() ? tr("Making the rota") : tr("Making the rota of %1").arg(group);
}

void RotaSolving::anneal()
{
    std::vector<std::pair<rota::Task, rota::Plan>> tasks;
    for (const rota::RosterTask &task : m_tasks)
        tasks.emplace_back(task.task, rota::planOf(task, m_roster));
    watch(new Job<std::vector<rota::Plan>>(
        jobName(-1),
        [tasks](const Progress &progress) {
            std::vector<rota::Plan> plans;
            for (std::size_t at = 0; at < tasks.size(); ++at) {
                const auto share = [&](int percent) { return progress(int((at * 100 + std::size_t(percent)) / tasks.size())); };
                plans.push_back(firstOf(tasks[at].first, tasks[at].second, share));
            }
            return plans;
        },
        [this](std::vector<rota::Plan> plans) { takeAnnealed(std::move(plans)); }, this));
}

void RotaSolving::takeAnnealed(std::vector<rota::Plan> plans)
{
    m_isStopped = m_isStopped || (m_job && m_job->isStopped());
    m_job.clear();
    for (std::size_t at = 0; at < plans.size(); ++at) {
        const rota::Tally tally = tallied(m_tasks[at].task, plans[at]);
        m_best[at] = {std::move(plans[at]), tally.objective, tally.hard, {}};
    }
    m_hasRota = true;
    emit improved();
    solveNext();
}

double RotaSolving::secondsOf(int task) const
{
    if (m_seconds)
        return *m_seconds;
    const std::size_t cells = cellsOf(m_tasks[std::size_t(task)].task);
    return cells <= ofMonth ? 5 : cells <= ofQuarter ? 15 : 30;
}

void RotaSolving::solveNext()
{
    if (m_isStopped || m_lied || ++m_task >= int(m_tasks.size())) {
        finish();
        return;
    }
    const double seconds = secondsOf(m_task);
    ProgramCall call{m_program,
                     {QStringLiteral("--attached"), QStringLiteral("--stream"), QStringLiteral("--seconds"), QString::number(seconds)},
                     rota::toJson(m_tasks[std::size_t(m_task)].task, m_best[std::size_t(m_task)].plan)};
    watch(new ProgramJob(jobName(m_task), call, [this](const QByteArray &line) { hear(line); },
                         [this](const Result<QByteArray> &result) { takeResult(result); }, this));
}

void RotaSolving::hear(const QByteArray &line)
{
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    if (auto *job = qobject_cast<ProgramJob *>(m_job.data()))
        job->setPercent(std::clamp(int(100 * said.value(QStringLiteral("seconds")).toDouble() / secondsOf(m_task)), 0, 99));
    if (m_lied || !take(line)) {
        m_lied = true;
        if (m_job)
            m_job->stop();
    }
}

// A rota, a bound, or both, as far as core/rota believes it.
bool RotaSolving::take(const QByteArray &json)
{
    Best &best = m_best[std::size_t(m_task)];
    const auto claim = rota::believed(json, m_tasks[std::size_t(m_task)].task, rota::Tally{best.objective, best.hard});
    if (!claim) {
        refuse(tr("The solver sent a rota that is not what it said, so it was not used. The best one before it stands."), claim.error().message);
        best.bound.reset();
        return false;
    }
    bool isNews = claim->plan && offer(m_task, *claim->plan);
    if (claim->bound) {
        isNews = isNews || !best.bound || *best.bound < *claim->bound;
        best.bound = std::max(*claim->bound, best.bound.value_or(*claim->bound));
    }
    if (isNews)
        emit improved();
    return true;
}

bool RotaSolving::offer(int task, const rota::Plan &plan)
{
    Best &best = m_best[std::size_t(task)];
    const rota::Tally tally = tallied(m_tasks[std::size_t(task)].task, plan);
    if (!isBetter(tally, {best.objective, best.hard}))
        return false;
    best.plan = plan;
    best.objective = tally.objective;
    best.hard = tally.hard;
    return true;
}

void RotaSolving::refuse(const QString &sentence, const QString &detail)
{
    emit refused({Error::Kind::Invalid, sentence, detail});
}

void RotaSolving::takeResult(const Result<QByteArray> &result)
{
    m_isStopped = m_isStopped || (m_job && m_job->isStopped());
    m_job.clear();
    if (m_lied) {
        finish();
        return;
    }
    if (!result) {
        // Without the program there is still the best rota until then.
        if (!m_isStopped)
            refuse(tr("The solver ended before its time. What is shown is the best rota until then. Use it, or propose again."), result.error().message);
        finish();
        return;
    }
    m_lied = !take(*result);
    solveNext();
}

void RotaSolving::finish()
{
    m_isRunning = false;
    emit ended();
}

rota::Edit RotaSolving::edit() const
{
    rota::Edit all;
    for (std::size_t at = 0; m_hasRota && at < m_tasks.size(); ++at) {
        const rota::Edit part = rota::editsOf(m_tasks[at], m_roster, m_best[at].plan);
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

qint64 RotaSolving::objective() const
{
    qint64 sum = 0;
    for (const Best &best : m_best)
        sum += best.objective;
    return sum;
}

std::optional<qint64> RotaSolving::bound() const
{
    qint64 sum = 0;
    for (const Best &best : m_best) {
        if (!best.bound)
            return std::nullopt;
        sum += *best.bound;
    }
    return sum;
}

int RotaSolving::hardBreaches() const
{
    int sum = 0;
    for (const Best &best : m_best)
        sum += best.hard;
    return sum;
}

} // namespace paybench::ui
