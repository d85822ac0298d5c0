// SPDX-License-Identifier: MPL-2.0
#include "core/solver/windows.h"

#include <algorithm>

namespace paybench::solver {

namespace {

constexpr int followUpPlace = 1;

void addRuns(const rota::Task &task, const rota::IndexedTask &indexed, int person, std::vector<Window> &to)
{
    const std::vector<rota::Duty> &history = task.assistants[std::size_t(person)].history;
    const int most = indexed.supportInRow;
    for (int end = 0; end < indexed.days; ++end) {
        const int begin = end - most;
        bool isOpen = begin >= -indexed.history && !indexed.cell(person, end).isExempt;
        Window window;
        for (int d = begin; isOpen && d <= end; ++d) {
            if (d < 0)
                isOpen = history[std::size_t(d + indexed.history)] == rota::Duty::Support;
            else
                isOpen = indexed.cell(person, d).own >= 0;
            if (isOpen && d >= 0)
                window.days.push_back(d);
        }
        if (isOpen)
            to.push_back(window);
    }
}

void addFollowUps(const rota::IndexedTask &indexed, int person, std::vector<Window> &to)
{
    const rota::IndexedTask::Person &who = indexed.person[std::size_t(person)];
    const int before = int(who.before.size());
    const int all = before + int(who.own.size());
    const int within = indexed.followUpWithin;
    for (int j = std::max(0, before - within); j + within < all; ++j) {
        if (who.followsUp[std::size_t(j)] == 0)
            continue;
        Window window;
        window.kind = Window::Kind::FollowUp;
        if (who.followsUp[std::size_t(j)] == 0)
            continue;
        if (j >= before)
            window.start = who.own[std::size_t(j - before)];
        else if (who.before[std::size_t(j)] != 0)
            continue;
        bool isOpen = true;
        for (int next = j + 1; next <= j + within; ++next) {
            if (next >= before)
                window.days.push_back(who.own[std::size_t(next - before)]);
            else
                isOpen = isOpen && who.before[std::size_t(next)] != followUpPlace;
        }
        if (isOpen)
            to.push_back(window);
    }
}

} // namespace

std::vector<Window> windows(const rota::Task &task, const rota::IndexedTask &indexed, int person)
{
    std::vector<Window> found;
    addRuns(task, indexed, person, found);
    if (indexed.person[std::size_t(person)].followUp && indexed.weights.followUpMissing > 0)
        addFollowUps(indexed, person, found);
    return found;
}

} // namespace paybench::solver
