// SPDX-License-Identifier: MPL-2.0
#include "core/rota/replacement.h"

#include "core/basics/format.h"
#include "core/rota/change.h"
#include "core/rota/roster_parts.h"
#include "core/rota/sick_days.h"
#include "core/rota/substitute_search.h"

#include <QCoreApplication>

#include <algorithm>

// A report of illness: whether it can be taken, what it empties and which seats are open. Who takes them is
// substitute_search.cpp.

namespace paybench::rota {

namespace {

constexpr double hoursOfHalf = 4;

using Kind = directory::Absence::Kind;
using Part = directory::Absence::Part;

Error refusedReport(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

// A report of days that touch an earlier one makes that longer.
class Report {
public:
    Report(const Roster &roster, const Illness &illness, int row) : m_roster(roster), m_illness(illness), m_row(roster.rows[std::size_t(row)]) {}

    Illness extended()
    {
        if (isSick(m_illness.from) && partOf(m_illness.from) == Part::WholeDay)
            m_illness.part = Part::WholeDay;
        // Who was ill yesterday and goes home at noon today was here this morning: that is a report of its own.
        while (m_illness.part != Part::Afternoon && isSick(m_illness.from.addDays(-1))) {
            m_illness.from = m_illness.from.addDays(-1);
            m_illness.part = partOf(m_illness.from);
        }
        while (isSick(m_illness.to.addDays(1)))
            m_illness.to = m_illness.to.addDays(1);
        return m_illness;
    }

private:
    const RosterCell *cellOn(QDate date) const
    {
        const int day = m_roster.dayAt(date);
        return day < 0 ? nullptr : &m_row.cells[std::size_t(day)];
    }
    bool isSick(QDate date) const
    {
        const RosterCell *cell = cellOn(date);
        return cell && cell->awayKind == Kind::Sick && (cell->isAway[0] || cell->isAway[1]);
    }
    Part partOf(QDate date) const { return cellOn(date)->isAway[0] ? Part::WholeDay : Part::Afternoon; }

    const Roster &m_roster;
    Illness m_illness;
    const RosterRow &m_row;
};

class Reporting {
public:
    Reporting(const Roster &roster, const Illness &illness, const std::vector<LedgerRow> &ledger, const ServiceTerms &terms)
        : m_roster(roster), m_asked(illness), m_ledger(ledger), m_terms(terms)
    {
    }

    Result<Replacement> made()
    {
        if (const QString sentence = fault(); !sentence.isEmpty())
            return refusedReport(sentence);
        m_made.row = m_roster.rowOf(m_asked.person);
        m_made.illness = Report(m_roster, m_asked, m_made.row).extended();
        const int own = walkDays();
        m_made.note = note(own);
        findSubstitutes(m_roster, m_made, m_ledger, m_terms);
        return m_made;
    }

private:
    QString fault() const
    {
        if (!m_asked.from.isValid() || !m_asked.to.isValid())
            return QCoreApplication::translate("rota", "A report of illness needs a first and a last day. Nothing was changed. Enter both.");
        if (m_asked.to < m_asked.from)
            return QCoreApplication::translate("rota", "The illness ends on %1, before it begins on %2. Nothing was changed. Change one of the two.")
                .arg(format::day(m_asked.to), format::day(m_asked.from));
        if (m_roster.rowOf(m_asked.person) < 0)
            return QCoreApplication::translate("rota", "The person is not in the rota of these days: they have left, or not begun yet. Nothing was changed. Choose somebody who works then.");
        for (const RosterDay &day : m_roster.days) {
            if (day.isLocked && day.date >= m_asked.from && day.date <= m_asked.to)
                return QCoreApplication::translate("rota", "%1 is closed, so nothing was changed. Correct the absence there with a reason.").arg(format::monthTitle(Month::of(day.date)));
        }
        return {};
    }

    const RosterRow &row() const { return m_roster.rows[std::size_t(m_made.row)]; }
    const QString &name() const { return row().name; }

    // Days on which the person was to work.
    int walkDays()
    {
        int own = 0;
        for (int day = 0; day < int(m_roster.days.size()); ++day) {
            const QDate date = m_roster.days[std::size_t(day)].date;
            const std::array<bool, 2> ill = illHalves(m_made.illness, date);
            const RosterCell &cell = row().cells[std::size_t(day)];
            if (cell.isOff || !(ill[0] || ill[1]))
                continue;
            ++own;
            for (std::size_t part = 0; part < 2; ++part) {
                const bool isAwayAnyhow = cell.isAway[part] && cell.awayKind != Kind::Sick;
                const bool isShut = part == 1 && m_roster.days[std::size_t(day)].isHalfDay;
                m_made.lostHours += ill[part] && !isAwayAnyhow && !isShut ? hoursOfHalf : 0;
            }
            takeDay(day, ill);
        }
        return own;
    }

    void takeDay(int day, const std::array<bool, 2> &ill)
    {
        const RosterCell &cell = row().cells[std::size_t(day)];
        const bool isShut = m_roster.days[std::size_t(day)].isHalfDay; // its afternoon goes with the morning
        DayMarks after = cell.marks;
        std::array<bool, 2> isOpen{};
        for (int part = 0; part < 2; ++part) {
            if (!ill[std::size_t(part)] || !cell.isFree(part))
                continue;
            after = withMark(after, part, Mark::None);
            isOpen[std::size_t(part)] = cell.marks.at(part) == Mark::Support && !(isShut && part == 1);
            if (isDuty(cell.marks.at(part)) && cell.marks.at(part) != Mark::Support)
                leave(day, part, ill);
        }
        if (after != cell.marks)
            m_made.away.push_back({m_made.row, day, cell.marks, after, cell.isPinned, cell.isPinned && !after.isEmpty()});
        if (isOpen[0] || isOpen[1])
            open(day, (isOpen[0] && isOpen[1]) || isShut ? -1 : isOpen[0] ? 0 : 1);
    }

    void leave(int day, int part, const std::array<bool, 2> &ill)
    {
        const DayMarks there = row().cells[std::size_t(day)].marks;
        const bool isWhole = there.isWhole() && ill[0] && ill[1];
        if (isWhole && part == 1)
            return; // said for the morning
        const QString when = dayAndHalf(m_roster.days[std::size_t(day)].date, isWhole ? -1 : part);
        const char *english = there.at(part) == Mark::FollowUp ? QT_TRANSLATE_NOOP("rota", "%1 has follow-up on %2, which is not replaced.")
                                                               : QT_TRANSLATE_NOOP("rota", "%1 has registration on %2, which is not replaced.");
        m_made.notReplaced.push_back(QCoreApplication::translate("rota", english).arg(name(), when));
    }

    void open(int day, int part)
    {
        OpenSeat seat;
        seat.day = day;
        seat.part = part;
        const QString when = dayAndHalf(m_roster.days[std::size_t(day)].date, part);
        const QString &group = row().groupNameOn(day);
        const int others = othersOfGroup(day, part);
        if (group.isEmpty())
            seat.sentence = QCoreApplication::translate("rota", "A person is missing in support on %1").arg(when);
        else if (others == 0)
            seat.sentence = QCoreApplication::translate("rota", "%1 has nobody in support on %2").arg(group, when);
        else
            seat.sentence = QCoreApplication::translate("rota", "%1 has %Ln person(s) left in support on %2", nullptr, others).arg(group, when);
        m_made.seats.push_back(seat);
    }

    int othersOfGroup(int day, int part) const
    {
        return int(std::count_if(m_roster.rows.begin(), m_roster.rows.end(), [&](const RosterRow &other) {
            return other.person != m_asked.person && other.groupOn(day) == row().groupOn(day) && !other.isNewcomerOn(day) && hasMark(other.cells[std::size_t(day)].marks, part, Mark::Support);
        }));
    }

    QString note(int own) const
    {
        if (own == 0 && m_asked.from == m_asked.to)
            return QCoreApplication::translate("rota", "%1 does not work on %2. The absence is stored; no substitute is needed.").arg(name(), format::longDay(m_asked.from));
        if (own == 0)
            return QCoreApplication::translate("rota", "%1 does not work on any of these days. The absence is stored; no substitute is needed.").arg(name());
        const Illness &whole = m_made.illness;
        if (whole.from == m_asked.from && whole.to == m_asked.to)
            return {};
        return QCoreApplication::translate("rota", "%1 is reported ill already. The absence becomes one, from %2 to %3.").arg(name(), format::longDay(whole.from), format::longDay(whole.to));
    }

    const Roster &m_roster;
    const Illness &m_asked;
    const std::vector<LedgerRow> &m_ledger;
    const ServiceTerms &m_terms;
    Replacement m_made;
};

} // namespace

Result<Replacement> replacement(const Roster &roster, const Illness &illness, const std::vector<LedgerRow> &ledger, const ServiceTerms &terms)
{
    return Reporting(roster, illness, ledger, terms).made();
}

} // namespace paybench::rota
