// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/due_work.h"

#include <algorithm>
#include <cstddef>

namespace paybench::staffing {

namespace {

constexpr double lostToRounding = 1e-9; // minutes: what the sums of a month lose to rounding

// Where each kind stands: its first portion that is not done, and what of it is left.
struct Position {
    std::size_t first = 0;
    double left = 0;
};

class DueQueue {
public:
    explicit DueQueue(const DueKinds &kinds)
        : m_kinds(kinds)
        , m_positions(kinds.size())
    {
        m_result.oldest.resize(kinds.size());
        m_result.dueMinutes.resize(kinds.size());
        m_result.inTimeMinutes.resize(kinds.size());
        for (std::size_t kind = 0; kind < kinds.size(); ++kind)
            enter(kind, 0);
    }

    void work(int slot, double capacity)
    {
        DeferredState state;
        while (capacity > 0) {
            const int kind = earliestDue(slot);
            if (kind < 0)
                break;
            const double part = take(std::size_t(kind), slot, capacity, state);
            capacity -= part;
        }
        m_result.parts.push_back(state);
    }

    // What is left at the end of the slot, what came at its end among it.
    void close(int slot, double released)
    {
        DeferredState &state = m_result.parts.back();
        m_backlog = std::max(0.0, m_backlog - state.done) + released;
        state.backlog = m_backlog > lostToRounding ? m_backlog : 0;
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            const DueWork *portion = first(kind);
            const double waited = portion && portion->released <= slot ? double(slot - portion->released) : 0;
            m_result.oldest[kind].push_back(waited);
            state.oldest = std::max(state.oldest, waited);
        }
        if (m_result.firstLate < 0 && leavesLate(slot))
            m_result.firstLate = slot;
    }

    // Whether something due by the end of the slot is not done.
    bool leavesLate(int slot) const
    {
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            const DueWork *portion = first(kind);
            if (portion && portion->due <= slot)
                return true;
        }
        return false;
    }

    void begin(double backlog) { m_backlog = backlog; }

    WorkedKinds finished(int count)
    {
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            for (const DueWork &portion : m_kinds[kind])
                m_result.dueMinutes[kind] += portion.due < count ? portion.minutes : 0;
            addOverdue(kind, count);
        }
        return std::move(m_result);
    }

private:
    const DueWork *first(std::size_t kind) const
    {
        const std::size_t place = m_positions[kind].first;
        return place < m_kinds[kind].size() ? &m_kinds[kind][place] : nullptr;
    }

    void enter(std::size_t kind, std::size_t place)
    {
        const std::vector<DueWork> &portions = m_kinds[kind];
        while (place < portions.size() && portions[place].minutes <= lostToRounding)
            ++place;
        m_positions[kind] = {place, place < portions.size() ? portions[place].minutes : 0};
    }

    int earliestDue(int slot) const
    {
        int found = -1;
        int due = 0;
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            const DueWork *portion = first(kind);
            if (portion && portion->released < slot && (found < 0 || portion->due < due)) {
                found = int(kind);
                due = portion->due;
            }
        }
        return found;
    }

    double take(std::size_t kind, int slot, double capacity, DeferredState &state)
    {
        const DueWork &portion = *first(kind);
        const double part = std::min(capacity, m_positions[kind].left);
        state.done += part;
        if (slot <= portion.due) {
            state.doneInTime += part;
            m_result.inTimeMinutes[kind] += part;
        } else {
            m_result.late += part;
        }
        m_positions[kind].left -= part;
        if (m_positions[kind].left <= lostToRounding)
            enter(kind, m_positions[kind].first + 1);
        return part;
    }

    void addOverdue(std::size_t kind, int count)
    {
        double left = m_positions[kind].left;
        for (std::size_t place = m_positions[kind].first; place < m_kinds[kind].size(); ++place) {
            const DueWork &portion = m_kinds[kind][place];
            if (place > m_positions[kind].first)
                left = portion.minutes;
            if (portion.due < count)
                m_result.late += left;
        }
    }

    const DueKinds &m_kinds;
    std::vector<Position> m_positions;
    WorkedKinds m_result;
    double m_backlog = 0;
};

// Work by the slot it is released before and the slot it ends with, windows being half-open.
struct Portion {
    int start = 0;
    int end = 0;
    double minutes = 0;
};

std::vector<Portion> portionsWithin(const DueKinds &kinds, int count)
{
    std::vector<Portion> portions;
    for (const std::vector<DueWork> &kind : kinds) {
        for (const DueWork &work : kind) {
            if (work.due < count && work.minutes > 0)
                portions.push_back({work.released + 1, std::max(work.due + 1, work.released + 2), work.minutes});
        }
    }
    std::sort(portions.begin(), portions.end(), [](const Portion &a, const Portion &b) { return a.start > b.start; });
    return portions;
}

// portions descend by start.
WorkWindow criticalOf(const std::vector<Portion> &portions, const std::vector<double> &capacity)
{
    const int count = int(capacity.size());
    std::vector<double> endingAt(capacity.size() + 1, 0.0);
    WorkWindow critical;
    std::size_t next = 0;
    for (int first = count - 1; first >= 0; --first) {
        for (; next < portions.size() && portions[next].start >= first; ++next)
            endingAt[std::size_t(std::min(portions[next].end, count))] += portions[next].minutes;
        double work = 0;
        double available = 0;
        for (int last = first + 1; last <= count; ++last) {
            work += endingAt[std::size_t(last)];
            available += capacity[std::size_t(last - 1)];
            if (work - available > critical.perSlot() * (last - first) + lostToRounding)
                critical = {first, last, work, available};
        }
    }
    return critical;
}

// The slots [first, last) are taken out of time; what reached into them ends or begins at their place.
void takeOut(const WorkWindow &window, std::vector<Portion> &portions)
{
    const auto moved = [&window](int at) {
        return at <= window.first ? at : std::max(window.first, at - (window.last - window.first));
    };
    std::erase_if(portions, [&window](const Portion &portion) {
        return portion.start >= window.first && portion.end <= window.last;
    });
    for (Portion &portion : portions) {
        portion.start = moved(portion.start);
        portion.end = moved(portion.end);
    }
    std::stable_sort(portions.begin(), portions.end(),
                     [](const Portion &a, const Portion &b) { return a.start > b.start; });
}

} // namespace

WorkedKinds workedByDue(const DueKinds &kinds, const std::vector<double> &capacity)
{
    std::vector<double> released(capacity.size(), 0.0);
    double backlog = 0;
    for (const std::vector<DueWork> &kind : kinds) {
        for (const DueWork &work : kind) {
            if (work.released < 0)
                backlog += work.minutes;
            else if (work.released < int(capacity.size()))
                released[std::size_t(work.released)] += work.minutes;
        }
    }
    DueQueue queue(kinds);
    queue.begin(backlog);
    for (std::size_t slot = 0; slot < capacity.size(); ++slot) {
        queue.work(int(slot), capacity[slot]);
        queue.close(int(slot), released[slot]);
    }
    return queue.finished(int(capacity.size()));
}

int firstLate(const DueKinds &kinds, const std::vector<double> &capacity)
{
    DueQueue queue(kinds);
    for (int slot = 0; slot < int(capacity.size()); ++slot) {
        queue.work(slot, capacity[std::size_t(slot)]);
        if (queue.leavesLate(slot))
            return slot;
    }
    return -1;
}

WorkWindow criticalWindow(const DueKinds &kinds, const std::vector<double> &capacity)
{
    return criticalOf(portionsWithin(kinds, int(capacity.size())), capacity);
}

WorkWindow shortestOf(const DueKinds &kinds, const std::vector<double> &capacity, int end)
{
    std::vector<double> startingAt(std::size_t(end) + 1, 0.0);
    for (const std::vector<DueWork> &kind : kinds) {
        for (const DueWork &portion : kind) {
            if (portion.due <= end && portion.released < end)
                startingAt[std::size_t(portion.released + 1)] += portion.minutes;
        }
    }
    WorkWindow lacking;
    double work = 0;
    double available = 0;
    for (int first = end; first >= 0; --first) {
        work += startingAt[std::size_t(first)];
        available += capacity[std::size_t(first)];
        if (work - available > lacking.missing() + lostToRounding)
            lacking = {first, end + 1, work, available};
    }
    return lacking;
}

std::vector<double> flattest(DueKinds kinds, std::vector<double> capacity)
{
    std::vector<double> plan(capacity.size(), 0.0);
    std::vector<std::size_t> remaining(capacity.size());
    for (std::size_t slot = 0; slot < remaining.size(); ++slot)
        remaining[slot] = slot;
    std::vector<Portion> portions = portionsWithin(kinds, int(capacity.size()));
    for (;;) {
        const WorkWindow window = criticalOf(portions, capacity);
        if (window.first == window.last)
            return plan;
        for (int slot = window.first; slot < window.last; ++slot)
            plan[remaining[std::size_t(slot)]] = window.perSlot();
        remaining.erase(remaining.begin() + window.first, remaining.begin() + window.last);
        capacity.erase(capacity.begin() + window.first, capacity.begin() + window.last);
        takeOut(window, portions);
    }
}

} // namespace paybench::staffing
