// SPDX-License-Identifier: MPL-2.0
#include "app/solver/search.h"

#include "core/rota/annealing.h"
#include "core/rota/price.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <exception>
#include <new>
#include <sys/eventfd.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace paybench::app {

namespace {

double rounded(double seconds) // to milliseconds: more digits would promise more than was measured
{
    return std::round(seconds * 1000) / 1000;
}

// The member "start" of the document, a rota to go on from.
Result<std::optional<rota::Plan>> startIn(const QByteArray &line, const rota::Task &task)
{
    if (!line.contains("\"start\""))
        return std::optional<rota::Plan>(); // a large task is not read twice
    const QJsonValue start = QJsonDocument::fromJson(line).object()["start"];
    if (start.isNull() || start.isUndefined())
        return std::optional<rota::Plan>();
    const auto plan = rota::planOfJson(QJsonDocument(QJsonObject{{"rota", start}}).toJson(QJsonDocument::Compact), task);
    if (!plan)
        return plan.error();
    return std::optional<rota::Plan>(*plan);
}

} // namespace

Search::Search(int wake)
    : m_wake(wake)
{ }

void Search::run(const QByteArray &line, solver::Effort effort)
{
    try {
        solve(line, std::move(effort));
    } catch (const std::bad_alloc &) {
        end(QCoreApplication::translate("solver", "There is not enough memory for this task, so there is no rota. Plan a shorter time."));
    } catch (const std::exception &failure) {
        end(QCoreApplication::translate("solver", "The search broke off (%1), so there is no rota.").arg(QString::fromUtf8(failure.what())));
    } catch (...) { // the libraries throw objects of their own
        end(QCoreApplication::translate("solver", "The search broke off, so there is no rota."));
    }
}

void Search::solve(const QByteArray &line, solver::Effort effort)
{
    const auto task = rota::taskOfJson(line);
    if (!task)
        return end(task.error().message);
    const auto start = startIn(line, *task);
    if (!start)
        return end(start.error().message);
    m_task = *task;
    // Before anything that takes time, so that a stop finds a rota.
    if (*start)
        offer(**start);
    offer(rota::firstPlan(m_task, [this](int) { return !stop; }));
    if (effort.seconds)
        effort.seconds = std::max(0.0, *effort.seconds - seconds());
    const solver::Solution solution = solver::solve(m_task, *start, effort, [this](const solver::Improvement &better) { hear(better); }, stop);
    raise(solution.bound, QStringLiteral("bound"));
    offer(solution.plan);
    {
        const std::lock_guard lock(m_mutex);
        m_status = solution.status;
    }
    end({});
}

void Search::offer(const rota::Plan &plan)
{
    const rota::Price price = rota::price(m_task, plan);
    offer({plan, price.objective(), price.hard.size()}, QStringLiteral("first"));
}

void Search::offer(Best best, const QString &stage)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_best && std::tie(m_best->broken, m_best->objective) <= std::tie(best.broken, best.objective))
            return;
        if (best.broken == 0 && !m_hasRota)
            m_firstSeconds = seconds();
        m_hasAny = true;
        m_hasRota = best.broken == 0;
        m_best = std::move(best);
        m_stage = stage;
    }
    if (m_hasRota)
        news();
}

void Search::hear(const solver::Improvement &improvement)
{
    raise(improvement.bound, improvement.stage);
    if (improvement.plan && improvement.objective)
        offer({*improvement.plan, *improvement.objective, 0}, improvement.stage);
}

void Search::raise(std::optional<qint64> bound, const QString &stage)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!bound || (m_bound && *m_bound >= *bound))
            return;
        m_bound = bound;
        m_stage = stage;
    }
    if (m_hasRota)
        news();
}

// What was found before the search broke off is a result; without any, the reason is.
void Search::end(const QString &fault)
{
    if (!m_hasAny) {
        const std::lock_guard lock(m_mutex);
        m_fault = fault;
    }
    m_isDone = true;
    eventfd_write(m_wake, 1);
}

void Search::news()
{
    if (!m_hasNews.exchange(true))
        eventfd_write(m_wake, 1);
}

void Search::clearWake()
{
    quint64 count = 0;
    if (read(m_wake, &count, sizeof count) < 0)
        return; // nothing to clear
}

double Search::seconds() const
{
    return std::chrono::duration<double>(Clock::now() - started).count();
}

QString Search::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

QByteArray Search::improvement(bool withRota)
{
    m_hasNews = false; // first: what comes now is news again
    const std::lock_guard lock(m_mutex);
    if (!m_best)
        return {};
    QJsonObject line = summary();
    line["stage"] = m_stage;
    line["seconds"] = rounded(seconds());
    if (withRota)
        line["rota"] = rows();
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

QByteArray Search::result(solver::Status unlessDone)
{
    const std::lock_guard lock(m_mutex);
    const bool isProved = m_bound && *m_bound >= m_best->objective && m_best->broken == 0;
    const solver::Status told = m_status.value_or(unlessDone);
    const solver::Status status = isProved ? solver::Status::Proved : told == solver::Status::Stopped ? unlessDone : told;
    QJsonObject document = summary();
    document["instance"] = m_task.name;
    document["proved"] = isProved;
    document["status"] = solver::key(status);
    document["first_seconds"] = rounded(m_firstSeconds);
    document["seconds"] = rounded(seconds());
    document["rota"] = rows();
    return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject Search::summary() const
{
    const qint64 objective = m_best->objective;
    if (!m_bound)
        return {{"objective", objective}, {"bound", QJsonValue()}, {"gap", QJsonValue()}};
    const double gap = double(objective - *m_bound) / double(std::max<qint64>(1, std::abs(objective)));
    return {{"objective", objective}, {"bound", *m_bound}, {"gap", gap}};
}

QJsonObject Search::rows() const
{
    QJsonObject rows;
    for (std::size_t i = 0; i < m_best->plan.rows.size(); ++i)
        rows[m_task.assistants[i].id] = QString::fromLatin1(m_best->plan.rows[i]);
    return rows;
}

} // namespace paybench::app
