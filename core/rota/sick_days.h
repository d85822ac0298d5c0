// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/replacement.h"

// What the files about sick people share; nobody else needs it.

namespace paybench::rota {

// Which halves of a day the illness takes: of the first day only the afternoon, when it is reported after noon.
std::array<bool, 2> illHalves(const Illness &illness, QDate day);

// "Tuesday 6 October", with the half where only that is meant (part 0 or 1).
QString dayAndHalf(QDate day, int part);

// Marks of one half or, with part −1, of both.
DayMarks withMark(DayMarks there, int part, Mark mark);
bool hasMark(const DayMarks &there, int part, Mark mark);

// A roster that is edited cell by cell and remembers how it was. The same cell twice is one edit.
class EditedRoster {
public:
    explicit EditedRoster(const Roster &roster) : m_roster(roster) {}

    const Roster &roster() const { return m_roster; }
    const RosterCell &cell(int row, int day) const { return m_roster.rows[std::size_t(row)].cells[std::size_t(day)]; }
    void set(int row, int day, const DayMarks &marks);
    void apply(const Edit &edit);
    // Away from then on, as the register will say it.
    void takeAway(int row, int day, const std::array<bool, 2> &halves);
    // The substitute has support instead; a repayment gives the ill person the later day, the substitute what was given up.
    void fill(const Replacement &replacement, const OpenSeat &seat, const Candidate &candidate, bool repay);
    Edit edit() const; // what differs, in the order in which it was first touched

private:
    void repayBy(int ill, const Candidate &candidate);

    Roster m_roster;
    Edit m_edit;
};

// Calls answered in time and the wait with so many persons on a day, as far as its calls are known.
struct DayService {
    double inTime = 0;
    std::optional<double> wait; // seconds; none: without end
};
std::optional<DayService> serviceOn(const RosterDay &day, int persons, const ServiceTerms &terms);
QString serviceText(const DayService &service); // "96.26 % in time, wait 8.0 s"

} // namespace paybench::rota
