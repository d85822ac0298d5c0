// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/rota/replacement.h"
#include "core/rota/roster_parts.h"
#include "core/rota/roster_price.h"
#include "core/rota/sick_days.h"

#include <QCoreApplication>

#include <algorithm>

// Two persons exchange days: whether the rules and both mixes allow it.

namespace paybench::rota {

namespace {

constexpr int tenthsOfDay = 10;

// What is broken and where, however it is said.
bool isSameBreach(const RosterBreach &one, const RosterBreach &other)
{
    return one.task == other.task && one.hard()->rule == other.hard()->rule && one.hard()->assistant == other.hard()->assistant && one.hard()->day == other.hard()->day;
}

class Swapping {
public:
    Swapping(const Roster &roster, int rowA, int dayA, int rowB, int dayB, const TaskScope &scope)
        : m_roster(roster), m_scope(scope), m_rowA(rowA), m_rowB(rowB), m_days{dayA}, m_edited(roster)
    {
        if (dayB != dayA)
            m_days.push_back(dayB);
    }

    SwapCheck checked()
    {
        if (m_rowA == m_rowB)
            m_check.breaks.push_back(QCoreApplication::translate("rota", "A swap needs two persons."));
        for (const int day : m_days) {
            checkCell(m_rowA, day);
            checkCell(m_rowB, day);
        }
        if (!m_check.breaks.empty())
            return m_check;
        for (const int day : m_days)
            change(day);
        m_check.edit = m_edited.edit();
        if (m_check.edit.empty()) {
            m_check.breaks.push_back(QCoreApplication::translate("rota", "Both have the same duties on these days, so a swap changes nothing."));
            return m_check;
        }
        weigh();
        checkMix(m_rowA);
        checkMix(m_rowB);
        return m_check;
    }

private:
    const RosterRow &rowAt(int row) const { return m_roster.rows[std::size_t(row)]; }

    void checkCell(int row, int day)
    {
        const RosterCell &cell = m_edited.cell(row, day);
        const RosterDay &at = m_roster.days[std::size_t(day)];
        const QString date = format::longDay(at.date);
        if (at.isLocked)
            m_check.breaks.push_back(QCoreApplication::translate("rota", "The month of %1 is closed.").arg(date));
        else if (!at.isOpen || cell.isOff)
            m_check.breaks.push_back(QCoreApplication::translate("rota", "%1 does not work on %2.").arg(rowAt(row).name, date));
        else if (!canWork(cell, 0) || !canWork(cell, 1))
            m_check.breaks.push_back(QCoreApplication::translate("rota", "%1 is away or busy on %2.").arg(rowAt(row).name, date));
        else if (cell.isPinned)
            m_check.breaks.push_back(QCoreApplication::translate("rota", "The duty of %1 on %2 is pinned.").arg(rowAt(row).name, date));
    }

    void change(int day)
    {
        const DayMarks one = m_edited.cell(m_rowA, day).marks;
        const DayMarks other = m_edited.cell(m_rowB, day).marks;
        m_edited.set(m_rowA, day, other);
        m_edited.set(m_rowB, day, one);
    }

    void weigh()
    {
        RosterPrice price(m_roster, m_scope);
        const qint64 cost = price.objective();
        const std::vector<RosterBreach> before = price.hardList();
        price.apply(m_check.edit);
        m_check.difference = price.objective() - cost;
        for (const RosterBreach &breach : price.hardList()) {
            if (std::none_of(before.begin(), before.end(), [&](const RosterBreach &one) { return isSameBreach(one, breach); }))
                m_check.breaks.push_back(breach.sentence);
        }
    }

    // A mix is kept while it is less than a day away, or comes no further away.
    void checkMix(int row)
    {
        const RosterRow &changed = m_edited.roster().rows[std::size_t(row)];
        const std::array<int, 3> before = deviationTenths(rowAt(row), sumsOf(rowAt(row)));
        const std::array<int, 3> after = deviationTenths(changed, sumsOf(changed));
        for (const Duty duty : duties) {
            const int off = after[place(duty)];
            if (std::abs(off) < tenthsOfDay || std::abs(off) <= std::abs(before[place(duty)]))
                continue;
            m_check.keepsMixes = false;
            m_check.breaks.push_back(mixSentence(row, duty, off));
        }
    }

    QString mixSentence(int row, Duty duty, int off) const
    {
        static constexpr const char *more[3] = {QT_TRANSLATE_NOOP("rota", "%1 then has %2 support days more than by choice."),
                                                QT_TRANSLATE_NOOP("rota", "%1 then has %2 follow-up days more than by choice."),
                                                QT_TRANSLATE_NOOP("rota", "%1 then has %2 registration days more than by choice.")};
        static constexpr const char *fewer[3] = {QT_TRANSLATE_NOOP("rota", "%1 then has %2 support days fewer than by choice."),
                                                 QT_TRANSLATE_NOOP("rota", "%1 then has %2 follow-up days fewer than by choice."),
                                                 QT_TRANSLATE_NOOP("rota", "%1 then has %2 registration days fewer than by choice.")};
        const char *english = off > 0 ? more[place(duty)] : fewer[place(duty)];
        return QCoreApplication::translate("rota", english).arg(rowAt(row).name, format::decimal(std::abs(off), 1));
    }

    const Roster &m_roster;
    TaskScope m_scope;
    int m_rowA, m_rowB;
    std::vector<int> m_days;
    EditedRoster m_edited;
    SwapCheck m_check;
};

} // namespace

SwapCheck swapped(const Roster &roster, int rowA, int dayA, int rowB, int dayB, const TaskScope &scope)
{
    return Swapping(roster, rowA, dayA, rowB, dayB, scope).checked();
}

} // namespace paybench::rota
