// SPDX-License-Identifier: MPL-2.0
#include "core/rota/substitute_search.h"

#include "core/basics/format.h"
#include "core/rota/roster_parts.h"
#include "core/rota/roster_price.h"
#include "core/rota/sick_days.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace paybench::rota {

namespace {

// Tenths of a day, so that sums of binary fractions do not decide.
long long tenthsOf(double balance)
{
    return std::llround(balance * 10);
}

QString balanceText(double balance)
{
    const long long inTenths = tenthsOf(balance);
    return inTenths > 0 ? u'+' + format::decimal(inTenths, 1) : format::decimal(inTenths, 1);
}

QString reasonOf(const Candidate &candidate, const QString &group)
{
    const bool isOther = !candidate.sameGroup && !group.isEmpty();
    const QString balance = balanceText(candidate.balance);
    switch (candidate.had) {
    case Mark::FollowUp:
        return isOther ? QCoreApplication::translate("rota", "%1, has follow-up, balance %2").arg(group, balance)
                       : QCoreApplication::translate("rota", "same group, has follow-up, balance %1").arg(balance);
    case Mark::Registration:
        return isOther ? QCoreApplication::translate("rota", "%1, has registration, balance %2").arg(group, balance)
                       : QCoreApplication::translate("rota", "same group, has registration, balance %1").arg(balance);
    default:
        return isOther ? QCoreApplication::translate("rota", "%1, nothing planned, balance %2").arg(group, balance)
                       : QCoreApplication::translate("rota", "same group, nothing planned, balance %1").arg(balance);
    }
}

QString otherGroup()
{
    return QCoreApplication::translate("rota", "the customer meets one more person");
}

// What decided between two that follow each other in the order of J2.
QString behindOf(const Candidate &candidate, const Candidate &before, const QString &name)
{
    if (candidate.breaksRule != before.breaksRule)
        return QCoreApplication::translate("rota", "after %1: would break a rule").arg(name);
    if (candidate.sameGroup != before.sameGroup)
        return QCoreApplication::translate("rota", "after %1, who is of the same group").arg(name);
    if (candidate.had != before.had && before.had == Mark::FollowUp)
        return QCoreApplication::translate("rota", "after %1, who has follow-up").arg(name);
    if (candidate.had != before.had && before.had == Mark::Registration)
        return QCoreApplication::translate("rota", "after %1, who has registration").arg(name);
    if (tenthsOf(candidate.balance) != tenthsOf(before.balance))
        return QCoreApplication::translate("rota", "after %1, whose balance is %2").arg(name, balanceText(before.balance));
    if (candidate.lastUsed != before.lastUsed)
        return before.lastUsed.isValid() ? QCoreApplication::translate("rota", "after %1, who took a seat longer ago, on %2").arg(name, format::day(before.lastUsed))
                                         : QCoreApplication::translate("rota", "after %1, who has taken no seat yet").arg(name);
    return QCoreApplication::translate("rota", "after %1 by name").arg(name);
}

class SubstituteSearch {
public:
    SubstituteSearch(const Roster &roster, Replacement &made, const std::vector<LedgerRow> &ledger, const ServiceTerms &terms)
        : m_original(roster), m_made(made), m_ledger(ledger), m_terms(terms), m_now(roster), m_before(RosterPrice(roster).objective())
    {
    }

    // What a seat costs is counted from the rota with the seats before it taken by the first of their lists, so that the
    // figures add up to what the whole illness costs.
    void search()
    {
        for (OpenSeat &seat : m_made.seats) {
            const bool isLast = &seat == &m_made.seats.back();
            takeAway(isLast ? int(m_original.days.size()) - 1 : seat.day);
            fillSeat(seat);
            if (!seat.candidates.empty())
                m_now.fill(m_made, seat, seat.candidates.front(), true);
            m_before += seat.candidates.empty() ? seat.leftOpen.difference : seat.candidates.front().difference;
        }
    }

private:
    const RosterRow &rowAt(int row) const { return m_original.rows[std::size_t(row)]; }
    const RosterRow &ill() const { return rowAt(m_made.row); }
    const RosterDay &dayAt(int day) const { return m_original.days[std::size_t(day)]; }

    void takeAway(int last)
    {
        for (; m_nextDay <= last; ++m_nextDay) {
            const std::array<bool, 2> ill = illHalves(m_made.illness, dayAt(m_nextDay).date);
            if (ill[0] || ill[1])
                m_now.takeAway(m_made.row, m_nextDay, ill);
        }
    }

    void fillSeat(OpenSeat &seat)
    {
        RosterPrice open(m_now.roster());
        m_broken = open.hardList();
        seat.leftOpen.difference = open.objective() - m_before;
        for (int row = 0; row < int(m_original.rows.size()); ++row) {
            if (canTake(row, seat))
                addCandidate(row, open, seat);
        }
        sort(seat);
        if (std::none_of(seat.candidates.begin(), seat.candidates.end(), [](const Candidate &one) { return one.sameGroup; }))
            warnOfGroup(seat);
        describeOpen(seat);
    }

    // Able and present, and not on the phone then.
    bool canTake(int row, const OpenSeat &seat) const
    {
        const RosterCell &cell = m_now.cell(row, seat.day);
        if (row == m_made.row || rowAt(row).isNewcomerOn(seat.day) || !isInFirstLine(rowAt(row)) || isRefused(rowAt(row).person, dayAt(seat.day).date))
            return false;
        for (int part = 0; part < 2; ++part) {
            const bool isAsked = seat.part < 0 ? part == 0 || !dayAt(seat.day).isHalfDay : part == seat.part;
            if (isAsked && (!canWork(cell, part) || cell.marks.at(part) == Mark::Support))
                return false;
        }
        return true;
    }

    // "Never" is a wish that binds.
    bool isRefused(PersonId person, QDate date) const
    {
        return std::any_of(m_original.wishes.begin(), m_original.wishes.end(), [&](const Wish &wish) {
            return wish.person == person && wish.kind == Wish::Kind::Never && wish.isOn(date) && (wish.duty == Duty::Support || wish.duty == Duty::Away);
        });
    }

    // `rota` has the seat open, and has it so again afterwards.
    void addCandidate(int row, RosterPrice &rota, OpenSeat &seat) const
    {
        Candidate candidate;
        candidate.row = row;
        candidate.had = m_now.cell(row, seat.day).marks.at(std::max(0, seat.part));
        candidate.sameGroup = rowAt(row).groupOn(seat.day) == ill().groupOn(seat.day);
        const auto known = std::find_if(m_ledger.begin(), m_ledger.end(), [&](const LedgerRow &one) { return one.person == rowAt(row).person; });
        if (known != m_ledger.end())
            candidate.balance = known->balance;
        candidate.lastUsed = lastUse(row, known == m_ledger.end() ? QDate() : known->lastSubstitution);
        candidate.reason = reasonOf(candidate, rowAt(row).groupNameOn(seat.day));
        const Tally open{rota.objective(), rota.hardBreaches()};
        Edit done = editOf(row, seat.day, seat.part, Mark::Support);
        rota.apply(done);
        warn(candidate, open, rota, seat.day);
        candidate.repayment = repaymentOf(candidate, seat, rota, done);
        candidate.difference = seat.leftOpen.difference + rota.objective() - open.objective;
        rota.apply(inverse(done));
        seat.candidates.push_back(candidate);
    }

    Edit editOf(int row, int day, int part, Mark mark) const
    {
        const RosterCell &cell = m_now.cell(row, day);
        return {{row, day, cell.marks, withMark(cell.marks, part, mark), cell.isPinned, cell.isPinned}};
    }

    QDate lastUse(int row, QDate known) const
    {
        for (const Substitution &one : m_original.substitutions) {
            if (one.substitute == rowAt(row).person && (!known.isValid() || one.day > known))
                known = one.day;
        }
        return known;
    }

    // Rules that the substitute would break; a place too many where they come from is what lending somebody means.
    void warn(Candidate &candidate, const Tally &open, const RosterPrice &filled, int day) const
    {
        QStringList sentences;
        if (!candidate.sameGroup)
            sentences << otherGroup();
        if (m_now.cell(candidate.row, day).isPinned)
            sentences << QCoreApplication::translate("rota", "%1 does not have the pinned duty on %2.").arg(rowAt(candidate.row).name, format::longDay(dayAt(day).date));
        candidate.breaksRule = m_now.cell(candidate.row, day).isPinned;
        for (const RosterBreach &breach : filled.hardBreaches() > open.hard ? filled.hardList() : std::vector<RosterBreach>()) {
            const auto isSame = [&](const RosterBreach &one) {
                return one.task == breach.task && one.hard()->rule == breach.hard()->rule && one.hard()->day == breach.hard()->day && one.hard()->assistant == breach.hard()->assistant;
            };
            if (breach.hard()->rule == HardRule::Most || std::any_of(m_broken.begin(), m_broken.end(), isSame))
                continue;
            candidate.breaksRule = true;
            sentences << breach.sentence;
        }
        candidate.warning = sentences.join(QStringLiteral(" · "));
    }

    // The next day on which the substitute has support and the ill person is back: they change, and `rota` and what was done to it
    // are with that.
    std::optional<Repayment> repaymentOf(const Candidate &candidate, const OpenSeat &seat, RosterPrice &rota, Edit &done) const
    {
        const Tally taken{rota.objective(), rota.hardBreaches()};
        const bool isLent = m_original.settings.queue == Queue::Groups && !candidate.sameGroup;
        for (int day = seat.day + 1; !isLent && day < int(m_original.days.size()); ++day) {
            if (!canRepay(candidate.row, day, seat.part))
                continue;
            const Mark given = m_now.cell(m_made.row, day).marks.at(std::max(0, seat.part));
            Edit repaid = editOf(m_made.row, day, seat.part, Mark::Support);
            repaid.push_back(editOf(candidate.row, day, seat.part, isDuty(candidate.had) ? candidate.had : given).front());
            rota.apply(repaid);
            // Half a day given back divides two days more; where that costs more than it mends, it is left.
            if (rota.hardBreaches() > taken.hard || (seat.part >= 0 && rota.objective() > taken.objective)) {
                rota.apply(inverse(repaid));
                continue;
            }
            done.insert(done.end(), repaid.begin(), repaid.end());
            return Repayment{day, seat.part, repaySentence(candidate)};
        }
        return std::nullopt;
    }

    bool canRepay(int row, int day, int part) const
    {
        const RosterCell &gives = m_now.cell(row, day);
        const RosterCell &takes = m_now.cell(m_made.row, day);
        if (dayAt(day).date <= m_made.illness.to || dayAt(day).isLocked || !dayAt(day).isOpen || gives.isPinned || takes.isPinned)
            return false;
        for (int half = part < 0 ? 0 : part; half <= (part < 0 ? 1 : part); ++half) {
            const Mark has = takes.marks.at(half);
            if (gives.marks.at(half) != Mark::Support || !takes.isFree(half) || !isDuty(has) || has == Mark::Support)
                return false;
        }
        return true;
    }

    QString repaySentence(const Candidate &candidate) const
    {
        const char *english = candidate.had == Mark::FollowUp       ? QT_TRANSLATE_NOOP("rota", "%1 takes the support, %2 gets the follow-up day")
                              : candidate.had == Mark::Registration ? QT_TRANSLATE_NOOP("rota", "%1 takes the support, %2 gets the registration day")
                                                                    : QT_TRANSLATE_NOOP("rota", "%1 takes the support from %2; they change duties");
        return QCoreApplication::translate("rota", english).arg(ill().name, rowAt(candidate.row).name);
    }

    // The order of J2. Whoever would break a rule comes after all others.
    void sort(OpenSeat &seat) const
    {
        const auto ofDuty = [](Mark had) { return had == Mark::FollowUp ? 0 : had == Mark::Registration ? 1 : 2; };
        const auto rank = [&](const Candidate &one) {
            return std::tuple(one.breaksRule, !one.sameGroup, ofDuty(one.had), tenthsOf(one.balance),
                              one.lastUsed.isValid() ? one.lastUsed.toJulianDay() : 0, rowAt(one.row).name);
        };
        std::stable_sort(seat.candidates.begin(), seat.candidates.end(), [&](const Candidate &one, const Candidate &other) { return rank(one) < rank(other); });
        for (std::size_t at = 1; at < seat.candidates.size(); ++at)
            seat.candidates[at].behind = behindOf(seat.candidates[at], seat.candidates[at - 1], rowAt(seat.candidates[at - 1].row).name);
    }

    // Nobody of the group can: whoever comes, the group is served by another.
    void warnOfGroup(OpenSeat &seat) const
    {
        for (Candidate &candidate : seat.candidates) {
            const QString &lender = rowAt(candidate.row).groupNameOn(seat.day);
            const QString &group = ill().groupNameOn(seat.day);
            if (!group.isEmpty() && !lender.isEmpty())
                candidate.warning.replace(otherGroup(), QCoreApplication::translate("rota", "%1 served by %2").arg(group, lender));
        }
    }

    void describeOpen(OpenSeat &seat) const
    {
        const std::array<int, 2> persons = planned(m_now.roster(), seat.day);
        seat.leftOpen.persons = persons[std::size_t(std::max(0, seat.part))];
        QStringList parts;
        if (const auto service = serviceOn(dayAt(seat.day), seat.leftOpen.persons, m_terms)) {
            seat.leftOpen.inTime = service->inTime;
            seat.leftOpen.wait = service->wait;
            parts << QCoreApplication::translate("rota", "pooled queue: %1").arg(serviceText(*service));
        } else {
            parts << QCoreApplication::translate("rota", "%Ln person(s) left in support", nullptr, seat.leftOpen.persons);
        }
        const auto isThere = [&](const RosterRow &row) { return row.groupOn(seat.day) == ill().groupOn(seat.day) && hasMark(row.cells[std::size_t(seat.day)].marks, seat.part, Mark::Support); };
        const QString &group = ill().groupNameOn(seat.day);
        if (!group.isEmpty() && std::none_of(m_now.roster().rows.begin(), m_now.roster().rows.end(), isThere))
            parts << QCoreApplication::translate("rota", "nobody answers the own queue of %1").arg(group);
        if (const QString cheaper = cheaperOpen(seat); !cheaper.isEmpty())
            parts << cheaper;
        seat.leftOpen.sentence = parts.join(QStringLiteral("; "));
    }

    // The order is that of J2 and not of cost, so an empty seat may cost less than whoever comes first; then it is said why.
    QString cheaperOpen(const OpenSeat &seat) const
    {
        if (seat.candidates.empty() || seat.leftOpen.difference >= seat.candidates.front().difference)
            return {};
        const QString &first = rowAt(seat.candidates.front().row).name;
        if (seat.leftOpen.persons < dayAt(seat.day).needed[std::size_t(std::max(0, seat.part))].least)
            return QCoreApplication::translate("rota", "costs less than %1").arg(first);
        return QCoreApplication::translate("rota", "costs less than %1, since the need is met without the seat").arg(first);
    }

    const Roster &m_original;
    Replacement &m_made;
    const std::vector<LedgerRow> &m_ledger;
    const ServiceTerms &m_terms;
    EditedRoster m_now;   // the ill person away so far, earlier seats taken
    qint64 m_before = 0;  // what it cost before this seat came open
    std::vector<RosterBreach> m_broken; // hard rules, with the seat open
    int m_nextDay = 0;    // that is not taken away yet
};

} // namespace

QString orderOfCandidates()
{
    return QCoreApplication::translate("rota", "First the same group, then who has follow-up before registration, then the lowest balance of support this year, then who "
                                               "took a seat longest ago, then by name. Who would break a rule stands last.")
        + u' ' + QCoreApplication::translate("rota", "The order is not by cost.");
}

void findSubstitutes(const Roster &roster, Replacement &replacement, const std::vector<LedgerRow> &ledger, const ServiceTerms &terms)
{
    SubstituteSearch(roster, replacement, ledger, terms).search();
}

qint64 difference(const Roster &roster, const Replacement &replacement, const std::vector<SeatChoice> &choices)
{
    EditedRoster edited(roster);
    for (int day = 0; day < int(roster.days.size()); ++day) {
        const std::array<bool, 2> ill = illHalves(replacement.illness, roster.days[std::size_t(day)].date);
        if (ill[0] || ill[1])
            edited.takeAway(replacement.row, day, ill);
    }
    for (std::size_t at = 0; at < replacement.seats.size() && at < choices.size(); ++at) {
        const OpenSeat &seat = replacement.seats[at];
        if (const int taker = choices[at].candidate; taker >= 0 && taker < int(seat.candidates.size()))
            edited.fill(replacement, seat, seat.candidates[std::size_t(taker)], choices[at].repay);
    }
    return RosterPrice(edited.roster()).objective() - RosterPrice(roster).objective();
}

} // namespace paybench::rota
