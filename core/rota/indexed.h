// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/task.h"

#include <array>
#include <cstdint>
#include <vector>

// A task compiled into plain numbers for the inner loops: everything that does not depend on the rota is looked up once.

namespace paybench::rota {

inline constexpr int away = 3; // after the places of the three duties

inline constexpr int code(Duty duty)
{
    return duty == Duty::Away ? away : int(place(duty));
}

struct IndexedTask {
    struct DayNeed {
        int least = 0, target = 0;
        int most = 0;            // at least as many as are pinned to support
        int week = 0;
        int firstCheckpoint = 0; // the first that includes the day
        std::array<bool, 2> inClass{};
        bool needsGroups = true; // C3 is due
    };
    struct Person {
        int group = 0;                // where it never changes
        std::vector<int> groupByDay;  // where it does
        int countsFrom = 0;     // the first day the person counts towards least and target
        int mentoredUntil = 0;  // needs a mentor on the days before
        bool followUp = true;   // after some day of support
        std::vector<std::uint8_t> followsUp; // by place among history and own days: support there is to be followed
        std::vector<int> mentors, newcomers; // newcomers: those whose mentor this person is
        std::vector<int> own;                // days, ascending
        std::vector<int> before;             // codes of the history without days away

        int groupOn(int d) const { return groupByDay.empty() ? group : groupByDay[std::size_t(d)]; }
        bool countsOn(int d) const { return d >= countsFrom; }
        bool needsMentorOn(int d) const { return d < mentoredUntil; }
    };
    struct Cell {
        std::array<std::int32_t, 4> cost{}; // wishes and changes, by code
        std::array<std::uint8_t, 4> hard{}; // H1, H2, H3
        std::int16_t own = -1;              // place among the own days; −1: away
        bool isPinned = false;
        bool isExempt = false;              // the window of days in a row that ends here
    };
    struct OwnWeek {
        int begin = 0, count = 0; // in weekDays
        int supportMost = 0;
        int splitMost = 0; // H8
        std::array<int, 3> least{}, most{};
    };
    struct Band {
        int least = 0, most = 0;
        bool counts = false;
    };

    explicit IndexedTask(const Task &task);

    int persons, days, weeks = 0, checkpoints, groups;
    int parts, history;                    // of a date; (half) days before the first
    int supportInRow, followUpWithin;      // in (half) days
    Weights weights;
    Rules rules;
    std::vector<DayNeed> day;
    std::vector<Person> person;
    std::vector<Cell> cells;        // person × day
    std::vector<OwnWeek> ownWeeks;  // person × week
    std::vector<int> weekDays;      // own days of each person and week
    std::vector<int> wanted;        // (person × checkpoint) × 3: fifths, carry-over applied
    std::array<std::vector<Band>, 2> fair; // by class: person × checkpoint

    const Cell &cell(int a, int d) const { return cells[std::size_t(a) * std::size_t(days) + std::size_t(d)]; }
    const OwnWeek &ownWeek(int a, int week) const { return ownWeeks[std::size_t(a) * std::size_t(weeks) + std::size_t(week)]; }
    std::size_t checkpointOf(int a, int q) const { return std::size_t(a) * std::size_t(checkpoints) + std::size_t(q); }

private:
    Cell &cellOf(int a, int d) { return cells[std::size_t(a) * std::size_t(days) + std::size_t(d)]; }
    void indexDays(const Task &task);
    void indexPerson(const Task &task, int a);
    void indexFollowUps(const Task &task, int a);
    void indexCells(const Task &task, int a);
    void indexWeeks(const Task &task, int a);
    std::vector<int> pinnedSplits(const Assistant &assistant) const;
    void indexShares(const Task &task, int a);
    void indexFairness(const Task &task, int dayClass);
};

} // namespace paybench::rota
