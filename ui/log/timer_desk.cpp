// SPDX-License-Identifier: MPL-2.0
#include "ui/log/timer_desk.h"

#include "core/basics/wall_clock.h"
#include "core/store/centres.h"
#include "ui/log/away_question.h"
#include "ui/log/items_question.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <iterator>

namespace paybench::ui {

QString nameOf(const worklog::Doing &doing)
{
    return doing.name.isEmpty() ? worklog::name(doing.activity) : doing.name;
}

QString clockText(std::int64_t seconds)
{
    const std::int64_t whole = std::max<std::int64_t>(0, seconds);
    return QStringLiteral("%1:%2:%3").arg(whole / 3600, 2, 10, QLatin1Char('0')).arg(whole / 60 % 60, 2, 10, QLatin1Char('0')).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

TimerDesk::TimerDesk(const Workplace &place, QObject *parent) : QObject(parent), m_place(place)
{
    connect(&place.steps, &Steps::changed, this, &TimerDesk::read);
    connect(&m_second, &QTimer::timeout, this, &TimerDesk::tick);
    setSource(sessionSource());
    read();
    m_second.start(1000); // also while nothing runs: somebody else may sit down
}

void TimerDesk::setSource(std::unique_ptr<SessionSource> source)
{
    delete m_watch;
    QElapsedTimer steady;
    steady.start();
    m_watch = new AwayWatch(std::move(source), {[this] { return m_place.now(); }, [steady] { return std::int64_t(steady.elapsed() / 1000); }}, this);
    connect(m_watch, &AwayWatch::returned, this, &TimerDesk::suspendTime);
    m_watch->setWatching(m_timer.isRunning());
}

void TimerDesk::read()
{
    const PersonId person = m_place.person();
    const auto stored = person ? store::Logs(m_place.db).timer(person) : Result<worklog::Timer>(worklog::Timer{});
    m_timer = stored ? *stored : worklog::Timer{};
    m_timer.person = person;
    m_watch->setWatching(m_timer.isRunning());
    tick();
}

void TimerDesk::tick()
{
    if (m_timer.person != m_place.person()) {
        read();
        emit personChanged();
        return;
    }
    const QString said = text();
    if (said != m_said) {
        m_said = said;
        emit timerChanged(said);
    }
    lookForForgotten();
}

void TimerDesk::look()
{
    tick();
}

std::int64_t TimerDesk::runningSince() const
{
    return m_timer.isOnCall() ? m_timer.callStarted : m_timer.started;
}

QString TimerDesk::text() const
{
    if (runningSince() == 0)
        return {};
    const QString what = m_timer.isOnCall() ? worklog::name(worklog::activityOf(m_timer.callChannel)) : nameOf(m_timer.doing);
    return tr("%1 %2", "what is timed, and how long: Registration 00:28:30").arg(what, clockText(m_place.now() - runningSince()));
}

bool TimerDesk::write(const QString &name, const worklog::Timed &timed)
{
    if (!m_place.isWritable()) {
        emit failed({Error::Kind::Conflict, m_place.db.access().banner, {}});
        return false;
    }
    return m_place.steps.run(name, [&] { return done(store::Logs(m_place.db).save(timed, name)); });
}

bool TimerDesk::start(const worklog::Doing &doing)
{
    if (!m_place.person()) {
        emit failed({Error::Kind::Invalid, tr("Nobody has said who sits here, so no time was started. Choose it at the foot of the navigation."), {}});
        return false;
    }
    if (m_timer.isRunning() && m_timer.doing == doing && !m_timer.isOnCall())
        return true;
    const worklog::Timed timed = worklog::started(m_timer, doing, m_place.now());
    if (!write(tr("Start %1").arg(nameOf(doing)), timed))
        return false;
    if (timed.ended)
        askItems(*timed.ended);
    return true;
}

bool TimerDesk::startFavourite(int place)
{
    for (const worklog::Favourite &favourite : favourites()) {
        if (favourite.place == place)
            return start(favourite.doing);
    }
    return false;
}

bool TimerDesk::startCall(worklog::Channel channel)
{
    if (!m_place.person()) {
        emit failed({Error::Kind::Invalid, tr("Nobody has said who sits here, so no time was started. Choose it at the foot of the navigation."), {}});
        return false;
    }
    return m_timer.isOnCall() || write(tr("Start %1").arg(worklog::name(channel)), worklog::callStarted(m_timer, channel, m_place.now()));
}

void TimerDesk::stop()
{
    if (!m_timer.isRunning() && !m_timer.isOnCall())
        return;
    const worklog::Timed timed = worklog::stopped(m_timer, m_place.now());
    const QString what = m_timer.isRunning() ? nameOf(m_timer.doing) : worklog::name(m_timer.callChannel);
    if (write(tr("Stop %1").arg(what), timed) && timed.ended)
        askItems(*timed.ended);
}

std::vector<worklog::Favourite> TimerDesk::favourites() const
{
    const PersonId person = m_place.person();
    const auto found = person ? store::Logs(m_place.db).favourites(person) : Result<std::vector<worklog::Favourite>>(std::vector<worklog::Favourite>{});
    return found ? *found : std::vector<worklog::Favourite>();
}

void TimerDesk::askItems(const worklog::Batch &batch)
{
    delete m_items;
    m_items = new ItemsQuestion(m_place, batch, QApplication::activeWindow());
    m_items->begin();
}

// What was away becomes an entry that says so and waits for an answer; nothing is added in silence.
void TimerDesk::suspendTime(const worklog::Away &away)
{
    read();
    if (!m_timer.isRunning() || away.time.end <= m_timer.started)
        return;
    worklog::Away since = away;
    since.time.start = std::max(since.time.start, m_timer.started);
    if (!write(tr("Nobody sat here"), worklog::unresolved(m_timer, since)))
        return;
    const auto entries = store::Logs(m_place.db).entries(m_place.person(), since.time);
    if (!entries)
        return;
    const auto entry = std::find_if(entries->begin(), entries->end(), [](const worklog::Entry &one) { return one.activity == worklog::Activity::Away; });
    if (entry != entries->end())
        askAway(*entry);
}

// The day the timer was started on is over: what came after it is asked about, from the end that was planned.
void TimerDesk::lookForForgotten()
{
    const std::int64_t now = m_place.now();
    const QDate today = m_place.dayOf(now);
    if (!m_timer.isRunning() || m_timer.started == m_askedFor || m_place.dayOf(m_timer.started) == today)
        return;
    if (!worklog::isForgotten(m_timer, worklog::stretchOf(today, m_place.zone), now))
        return;
    m_askedFor = m_timer.started;
    const std::int64_t end = std::clamp(plannedEnd(m_place.dayOf(m_timer.started)), m_timer.started, now);
    suspendTime({worklog::Away::Why::Forgotten, {end, now}});
    m_askedFor = m_timer.started;
}

// As the rota has it; else the close of the opening hours.
std::int64_t TimerDesk::plannedEnd(QDate day) const
{
    const auto planned = store::plannedStretches(m_place.db, m_place.person(), day, day);
    std::int64_t end = 0;
    for (const worklog::PlannedStretch &one : planned ? *planned : std::vector<worklog::PlannedStretch>())
        end = std::max(end, one.time.end);
    if (end != 0)
        return end;
    const auto time = store::Centres(m_place.db).workingTime();
    const auto spans = time ? time->clock().open(day) : std::vector<OpenSpan>();
    const int minutes = spans.empty() ? 16 * 60 : spans.back().to;
    return utcAt(day, minutes, m_place.zone);
}

// What ran until nobody sat here any more.
worklog::Doing TimerDesk::before(const worklog::Entry &away) const
{
    if (m_timer.isRunning() && (!away.batch || m_timer.batch == away.batch))
        return m_timer.doing;
    const auto entries = store::Logs(m_place.db).entries(m_place.person(), {away.time.start - 1, away.time.start});
    for (const worklog::Entry &one : entries ? *entries : std::vector<worklog::Entry>()) {
        if (one.time.end == away.time.start)
            return {one.note, one.activity, one.customer, one.unit, one.order};
    }
    return {{}, worklog::Activity::Other, away.customer, away.unit, away.order};
}

// A stretch over midnight is stored day by day, and asked about once.
std::vector<worklog::Entry> TimerDesk::partsOf(const worklog::Entry &away) const
{
    constexpr std::int64_t around = 14 * 24 * 60 * 60;
    const auto found = store::Logs(m_place.db).entries(m_place.person(), {away.time.start - around, away.time.end + around});
    std::vector<worklog::Entry> parts = found ? *found : std::vector<worklog::Entry>();
    const auto isOther = [&](const worklog::Entry &one) { return one.activity != worklog::Activity::Away || one.batch != away.batch; };
    parts.erase(std::remove_if(parts.begin(), parts.end(), isOther), parts.end());
    const auto itself = std::find_if(parts.begin(), parts.end(), [&](const worklog::Entry &one) { return one.id == away.id; });
    if (itself == parts.end())
        return {away};
    const auto goesOn = [&](const worklog::Entry &one, const worklog::Entry &next) {
        return one.time.end == next.time.start && m_place.dayOf(one.time.end - 1) != m_place.dayOf(one.time.end);
    };
    auto first = itself, last = itself;
    while (first != parts.begin() && goesOn(*std::prev(first), *first))
        --first;
    while (std::next(last) != parts.end() && goesOn(*last, *std::next(last)))
        ++last;
    return {first, std::next(last)};
}

void TimerDesk::askAway(const worklog::Entry &away)
{
    delete m_away;
    const std::vector<worklog::Entry> parts = partsOf(away);
    worklog::Entry whole = parts.front();
    whole.time.end = parts.back().time.end;
    m_away = new AwayQuestion(m_place, whole, nameOf(before(whole)), favourites(), m_timer.isRunning(), QApplication::activeWindow());
    m_away->setWork([this, whole, parts](worklog::AwayAnswer answer, const worklog::Doing &to) {
        worklog::Answered result = worklog::answered(m_timer, whole, answer, before(whole), to, m_place.now());
        for (auto part = std::next(parts.begin()); part != parts.end(); ++part)
            result.removed.push_back(part->id);
        const QString name = tr("Say what was done while nobody sat here");
        return m_place.steps.run(name, [&] { return store::Logs(m_place.db).answer(result, name); });
    });
    m_away->begin();
}

} // namespace paybench::ui
