// SPDX-License-Identifier: MPL-2.0
#include "ui/log/away_watch.h"

namespace paybench::ui {


namespace {

constexpr int lookEvery = 5000;
constexpr std::int64_t backWithin = 30; // a key in the last half minute: somebody is here

} // namespace

AwayWatch::AwayWatch(std::unique_ptr<SessionSource> source, Clocks clocks, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_clocks(std::move(clocks))
{
    connect(m_source.get(), &SessionSource::locked, this, [this] { begin(worklog::Away::Why::Locked, m_clocks.wall()); });
    connect(m_source.get(), &SessionSource::unlocked, this, [this] { end(worklog::Away::Why::Locked); });
    connect(m_source.get(), &SessionSource::fallingAsleep, this, [this] { begin(worklog::Away::Why::Suspended, m_clocks.wall()); });
    connect(m_source.get(), &SessionSource::woken, this, [this] { end(worklog::Away::Why::Suspended); });
    connect(&m_pulse, &QTimer::timeout, this, &AwayWatch::look);
    m_pulse.setInterval(lookEvery);
}

void AwayWatch::startAnew()
{
    m_wall = m_clocks.wall();
    m_steady = m_clocks.steady();
}

void AwayWatch::setWatching(bool watching)
{
    if (watching == m_isWatching)
        return;
    m_isWatching = watching;
    if (!watching)
        m_away.reset();
    startAnew();
    watching ? m_pulse.start() : m_pulse.stop();
}

// A screen that is locked before the computer falls asleep is one absence, not two.
void AwayWatch::begin(worklog::Away::Why why, std::int64_t at)
{
    if (m_isWatching && !m_away)
        m_away = worklog::Away{why, {at, at}};
}

void AwayWatch::end(worklog::Away::Why why)
{
    startAnew();
    if (!m_away || m_away->why != why)
        return;
    worklog::Away away = *m_away;
    m_away.reset();
    away.time.end = m_clocks.wall();
    if (away.time.seconds() >= tooShort)
        emit returned(away);
}

void AwayWatch::look()
{
    if (!m_isWatching)
        return;
    lookForSleep();
    lookForKeys();
}

// The wall clock went on and the other did not: the computer slept, though nothing said so.
void AwayWatch::lookForSleep()
{
    const std::int64_t wall = m_clocks.wall();
    const std::int64_t slept = (wall - m_wall) - (m_clocks.steady() - m_steady);
    const std::int64_t from = m_wall;
    startAnew();
    if (slept < tooShort || m_away)
        return;
    emit returned({worklog::Away::Why::Suspended, {std::max(from, wall - slept), wall}});
}

void AwayWatch::lookForKeys()
{
    const auto idle = m_source->idleSeconds();
    if (!idle)
        return;
    if (*idle >= idleAfter)
        begin(worklog::Away::Why::Idle, m_clocks.wall() - *idle);
    else if (*idle < backWithin && m_away && m_away->why == worklog::Away::Why::Idle)
        end(worklog::Away::Why::Idle);
}

} // namespace paybench::ui
