// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/calendar.h"
#include "core/basics/ids.h"
#include "core/directory/centre.h"
#include "core/directory/person.h"
#include "core/rota/settings.h"
#include "core/rota/task.h"
#include "core/staffing/need.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

// A centre's rota over a stretch of days, as it is stored, shown, edited and published; and the tasks it is solved as.

namespace paybench::rota {

// What a half day is used for. The first three are duties; the rest are typed on the grid and keep a person from duties.
enum class Mark : char { None = ' ', Support = 'S', FollowUp = 'F', Registration = 'R', Absent = 'A', Course = 'C', Meeting = 'M', Introduction = 'I' };

inline constexpr std::array<Mark, 7> marks = {Mark::Support, Mark::FollowUp, Mark::Registration, Mark::Absent, Mark::Course, Mark::Meeting, Mark::Introduction};

bool isDuty(Mark mark);
Mark markOf(Duty duty);   // Away: None
Duty dutyOf(Mark mark);   // what is no duty: Away
QString letter(Mark mark);               // of the program's language; "–" for Absent, empty for None
QString name(Mark mark);                 // "Support", "Follow-up" …
std::optional<Mark> markOfLetter(QChar typed); // of the program's language, either case; "Æ" types Ä; "F" is never follow-up in sv and da

// A day of one person: mostly the same all day.
struct DayMarks {
    Mark morning = Mark::None;
    Mark afternoon = Mark::None;

    DayMarks() = default;
    DayMarks(Mark whole) : morning(whole), afternoon(whole) {}
    DayMarks(Mark first, Mark second) : morning(first), afternoon(second) {}

    bool isWhole() const { return morning == afternoon; }
    bool isEmpty() const { return morning == Mark::None && afternoon == Mark::None; }
    Mark at(int part) const { return part == 0 ? morning : afternoon; }
    friend bool operator==(const DayMarks &, const DayMarks &) = default;
};

QString key(DayMarks marks);                             // "S", or "SF" when the halves differ; as it is stored
std::optional<DayMarks> dayMarksOfKey(const QString &key);

// One stored cell of the working rota, or of a published version.
struct StoredCell {
    PersonId person;
    QDate day;
    DayMarks marks;
    bool isPinned = false; // never of a published one
};

struct Version {
    qint64 id = 0; // of the file
    QDate first, last;
    int number = 1; // of those that overlap its days, counting up
    QDateTime at;   // UTC
    QString who;
    QString note;   // "Sara Lund is ill 6–7 October": why there is a new one; may be empty
};

// A wish for days: to have a duty, or not to have it.
struct Wish {
    qint64 id = 0;
    PersonId person;
    QDate from, to; // both included
    unsigned weekdays = 31; // bit 0 is Monday
    Duty duty = Duty::Support; // Away: any duty (a day off is wished; granted by leave, so it only costs support)
    enum class Kind { Wanted, Unwanted, Never } kind = Kind::Unwanted;
    QString note;

    bool isOn(QDate day) const;
};

std::vector<QString> faults(const Wish &wish);

// Somebody took a seat for somebody else.
struct Substitution {
    qint64 id = 0;
    QDate day;
    PersonId ill;
    PersonId substitute;
    QDate repaid; // invalid: not repaid
};

// Everything a roster is made from; store reads it, tests write it.
struct RosterInputs {
    QDate first, last;
    directory::WorkingTime time;
    std::vector<directory::Person> people;
    std::vector<directory::Group> groups;
    std::vector<directory::Absence> absences;   // that touch the days or those before that count
    std::vector<staffing::NeedDay> need;
    std::vector<staffing::NeedInterval> needIntervals; // for half days
    std::vector<StoredCell> cells;              // of the working rota, from the start of the account year to last
    std::vector<StoredCell> published;          // newest version of each day, same stretch
    std::vector<Version> versions;              // that overlap first … last, newest first
    std::vector<Wish> wishes;
    std::vector<Substitution> substitutions;    // of twelve months
    std::optional<Month> closedUntil;           // newest closed month: its days and those before are not edited
    Settings settings;
    QDate today;
};

struct RosterCell {
    DayMarks marks;             // as it stands in the working rota; None in an away half
    std::optional<DayMarks> published;
    std::array<bool, 2> isAway{};   // register absence, by half
    directory::Absence::Kind awayKind = directory::Absence::Kind::Leave;
    bool isOff = false;         // not the person's day: part time, not employed, closed
    bool isPinned = false;

    bool isFree(int part) const { return !isOff && !isAway[std::size_t(part)]; } // can be given a mark
    friend bool operator==(const RosterCell &, const RosterCell &) = default;
};

struct RosterNeed { // of a half day, or of a whole one in both halves
    int least = 0;
    int target = 0;
    int most = 0;
};

struct RosterDay {
    QDate date;
    IsoWeek week;
    bool isOpen = true;         // closed weekdays stand in the grid with a cross
    QString closedName;         // "Christmas Eve"
    bool isHalfDay = false;     // the centre closes early
    bool isPayDay = false;
    bool isPeak = false;        // class of fairness
    bool isLocked = false;      // in a closed month
    std::optional<staffing::NeedDay> need; // none: no need is stored
    std::array<RosterNeed, 2> needed{};    // by half day, as the tasks take it
};

struct LaterMix {
    int day = 0; // of the roster
    directory::Mix mix;
    QString choice;
};

struct LaterGroup {
    int day = 0; // of the roster
    GroupId group;
    QString name;
};

struct RosterRow {
    PersonId person;
    QString name;
    GroupId group;              // of the first day on which there is one; the row stands with it
    QString groupName;
    std::vector<LaterGroup> laterGroups; // where it changes within the days, ascending
    directory::Mix mix;         // of the first day on which there is one
    QString choice;             // "S80"
    std::vector<LaterMix> laterMixes; // where the choice changes within the days, ascending
    int percent = 100;
    bool isNewcomer = false;    // on the first days at least
    int newcomerUntil = everyDay;  // day of the roster from which a newcomer is one no more
    std::vector<PersonId> mentors; // of a newcomer
    std::array<int, 3> carry{}; // fifths of a half day done more than the share, by duty, before the first day
    std::array<Mark, 4> history{}; // the two open days before the first, by halves, oldest first; None: away or not decided
    std::vector<RosterCell> cells; // by day

    bool isNewcomerOn(int day) const { return isNewcomer && day < newcomerUntil; }
    const directory::Mix &mixOn(int day) const;
    GroupId groupOn(int day) const;
    const QString &groupNameOn(int day) const;
    QString choices() const;       // "S80", or "S80, R80" where it changes
};

struct Roster {
    QDate first, last;
    std::vector<RosterDay> days; // weekdays, and other days that are open
    std::vector<RosterRow> rows; // groups in their order, those without one last; then support before registration, then name
    std::vector<QString> groups; // names, in order
    std::vector<Version> versions; // newest first
    std::vector<Wish> wishes;
    std::vector<Substitution> substitutions;
    Settings settings;
    QDate today;

    int dayAt(QDate date) const;        // −1: not there
    int rowOf(PersonId person) const;   // −1: not there
    bool isEmpty() const;               // no cell has a mark
    bool hasHalves() const;             // some cell or absence is of half a day
    bool isEditable(int row, int day) const; // open, not locked, free in some half
};

Roster rosterOf(const RosterInputs &inputs);

// One cell before and after. A gesture is a list of them.
struct CellEdit {
    int row = 0;
    int day = 0;
    DayMarks before;
    DayMarks after;
    bool wasPinned = false;
    bool isPinned = false;

    friend bool operator==(const CellEdit &, const CellEdit &) = default;
};
using Edit = std::vector<CellEdit>;

Roster applied(Roster roster, const Edit &edit);
void apply(Roster &roster, const Edit &edit); // in place, for one that is shown
Edit inverse(Edit edit);

// The part of a roster that is solved and priced as one task of rota/1: everybody (pooled), or one group (a seat per group).
struct RosterTask {
    Task task;                 // its "days" are half days when task.parts is 2
    QString name;              // of the group; empty: everybody
    std::vector<int> rows;     // roster row of each assistant
    std::vector<int> days;     // roster day of each day of the task

    int slot(int day, int part) const; // −1: not in the task. day: of the roster
    int assistant(int row) const;      // −1: not in the task
};

struct TaskScope {
    QDate from, to;            // days to be solved; earlier ones are pinned as they stand. Invalid: all
    bool nearPublished = false; // price changes of what is published
    bool isJudged = false;      // as it stands, not to be made: a day that was split by hand is no breach
};

// Pins are the roster's; cells before `from` and in closed months are pinned as they stand. One task per group where the
// settings say so. Half days when the settings say so or some cell or absence needs them; then a rota of whole days still costs
// what it does without them.
std::vector<RosterTask> tasksOf(const Roster &roster, const TaskScope &scope = {});
Plan planOf(const RosterTask &task, const Roster &roster);        // what stands; Away where there is no mark yet
Edit editsOf(const RosterTask &task, const Roster &roster, const Plan &plan); // what the plan would change

// What differs from what is published, per person.
Edit changesSincePublished(const Roster &roster);

// Support, follow-up, registration in half days of a row, and the deviation from the choice over the days shown, in tenths of days.
struct RowSums {
    std::array<int, 3> halves{};
    int ownHalves = 0;
    std::array<int, 3> shareFifths{}; // fifths of half days by the choice of each of these days
    int supportDeviationTenths = 0; // with the carry-over
};
RowSums sumsOf(const RosterRow &row);

// Persons with support on a day by half; `counting` leaves out newcomers.
std::array<int, 2> planned(const Roster &roster, int day, bool counting = true);

} // namespace paybench::rota
