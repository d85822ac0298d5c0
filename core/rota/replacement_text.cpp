// SPDX-License-Identifier: MPL-2.0
#include "core/rota/replacement.h"

#include "core/basics/format.h"
#include "core/rota/sick_days.h"

#include <QCoreApplication>

#include <algorithm>

// What has been chosen for a sick person's seats: the cells that change, what to tell the group, and what it gives.

namespace paybench::rota {

namespace {

class Chosen {
public:
    Chosen(const Roster &roster, const Replacement &replacement, const std::vector<SeatChoice> &choices)
        : m_roster(roster), m_replacement(replacement), m_choices(choices)
    {
    }

    EditedRoster edited() const
    {
        EditedRoster edited(m_roster);
        edited.apply(m_replacement.away);
        for (std::size_t i = 0; i < m_replacement.seats.size(); ++i) {
            if (const Candidate *candidate = chosen(i))
                edited.fill(m_replacement, m_replacement.seats[i], *candidate, m_choices[i].repay);
        }
        return edited;
    }

    QString message() const
    {
        QStringList sentences{awaySentence()};
        for (std::size_t i = 0; i < m_replacement.seats.size(); ++i)
            sentences << seatSentences(i);
        return sentences.join(u' ');
    }

    // The group of the ill person over the week, then each day on which a seat was open.
    QString outcome(const ServiceTerms &terms) const
    {
        const EditedRoster edited = this->edited();
        QStringList sentences;
        if (!m_replacement.seats.empty() && !ill().groupName.isEmpty())
            sentences << weekSentence(edited.roster());
        for (const OpenSeat &seat : m_replacement.seats)
            sentences << serviceSentence(edited.roster(), seat, terms);
        return sentences.join(u' ');
    }

private:
    const RosterRow &ill() const { return m_roster.rows[std::size_t(m_replacement.row)]; }
    const QString &name(int row) const { return m_roster.rows[std::size_t(row)].name; }
    QDate dateOf(int day) const { return m_roster.days[std::size_t(day)].date; }

    // What is not chosen is left open.
    const Candidate *chosen(std::size_t seat) const
    {
        const auto &candidates = m_replacement.seats[seat].candidates;
        const int choice = seat < m_choices.size() ? m_choices[seat].candidate : -1;
        return choice >= 0 && std::size_t(choice) < candidates.size() ? &candidates[std::size_t(choice)] : nullptr;
    }

    QString awaySentence() const
    {
        const Illness &illness = m_replacement.illness;
        const bool isHalf = illHalves(illness, illness.from) != std::array<bool, 2>{true, true};
        const QString first = dayAndHalf(illness.from, isHalf ? illHalves(illness, illness.from)[0] ? 0 : 1 : -1);
        if (illness.from == illness.to)
            return QCoreApplication::translate("rota", "%1 is away on %2.").arg(ill().name, first);
        return QCoreApplication::translate("rota", "%1 is away from %2 to %3.").arg(ill().name, first, format::longDay(illness.to));
    }

    QStringList seatSentences(std::size_t at) const
    {
        const OpenSeat &seat = m_replacement.seats[at];
        const bool isToday = dateOf(seat.day) == m_roster.today && seat.part < 0;
        const QString when = dayAndHalf(dateOf(seat.day), seat.part);
        const Candidate *candidate = chosen(at);
        if (!candidate)
            return {isToday ? QCoreApplication::translate("rota", "Nobody takes the support today.") : QCoreApplication::translate("rota", "Nobody takes the support on %1.").arg(when)};
        QStringList sentences{isToday ? QCoreApplication::translate("rota", "%1 takes support today.").arg(name(candidate->row))
                                      : QCoreApplication::translate("rota", "%1 takes support on %2.").arg(name(candidate->row), when)};
        if (m_choices[at].repay && candidate->repayment && isRepaid(*candidate))
            sentences << QCoreApplication::translate("rota", "%1 takes support instead of %2 on %3.")
                             .arg(ill().name, name(candidate->row), dayAndHalf(dateOf(candidate->repayment->day), candidate->repayment->part));
        return sentences;
    }

    bool isRepaid(const Candidate &candidate) const
    {
        const int day = candidate.repayment->day;
        return hasMark(edited().cell(m_replacement.row, day).marks, candidate.repayment->part, Mark::Support)
            && !hasMark(edited().cell(candidate.row, day).marks, candidate.repayment->part, Mark::Support);
    }

    bool isStaffed(const Roster &roster, int day) const
    {
        const bool isShort = roster.days[std::size_t(day)].isHalfDay;
        for (int part = 0; part < (isShort ? 1 : 2); ++part) {
            const auto isThere = [&](const RosterRow &row) { return row.groupOn(day) == ill().groupOn(day) && row.cells[std::size_t(day)].marks.at(part) == Mark::Support; };
            if (std::none_of(roster.rows.begin(), roster.rows.end(), isThere))
                return false;
        }
        return true;
    }

    QString weekSentence(const Roster &roster) const
    {
        const IsoWeek week = roster.days[std::size_t(m_replacement.seats.front().day)].week;
        int open = 0;
        int staffed = 0;
        for (int day = 0; day < int(roster.days.size()); ++day) {
            if (!roster.days[std::size_t(day)].isOpen || roster.days[std::size_t(day)].week != week)
                continue;
            ++open;
            staffed += isStaffed(roster, day);
        }
        if (staffed == open)
            return QCoreApplication::translate("rota", "%1 is staffed on all %Ln day(s) of %2.", nullptr, open).arg(ill().groupName, format::week(week));
        return QCoreApplication::translate("rota", "%1 is staffed on %2 of %Ln day(s) of %3.", nullptr, open).arg(ill().groupName, format::number(staffed), format::week(week));
    }

    QString serviceSentence(const Roster &roster, const OpenSeat &seat, const ServiceTerms &terms) const
    {
        const int persons = planned(roster, seat.day)[std::size_t(std::max(0, seat.part))];
        const QString when = dayAndHalf(dateOf(seat.day), seat.part);
        const QString said = QCoreApplication::translate("rota", "%1: %Ln person(s) in support", nullptr, persons).arg(when);
        const auto service = serviceOn(roster.days[std::size_t(seat.day)], persons, terms);
        return (service ? said + QStringLiteral(" · ") + serviceText(*service) : said) + u'.';
    }

    const Roster &m_roster;
    const Replacement &m_replacement;
    const std::vector<SeatChoice> &m_choices;
};

} // namespace

Edit editOf(const Roster &roster, const Replacement &replacement, const std::vector<SeatChoice> &choices)
{
    return Chosen(roster, replacement, choices).edited().edit();
}

QString message(const Roster &roster, const Replacement &replacement, const std::vector<SeatChoice> &choices)
{
    return Chosen(roster, replacement, choices).message();
}

QString outcome(const Roster &roster, const Replacement &replacement, const std::vector<SeatChoice> &choices, const ServiceTerms &terms)
{
    return Chosen(roster, replacement, choices).outcome(terms);
}

} // namespace paybench::rota
