// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/today_parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

// What differs from the plan, gravest first, each with the deed that mends it.

namespace paybench::reports {

namespace {

using Deed = Deviation::Deed;
using Weight = Deviation::Weight;
using rota::RosterRow;

constexpr double perMille = 1000;

class Deviations {
public:
    Deviations(const BoardMoment &moment, TodayBoard &board) : m_moment(moment), m_inputs(moment.inputs()), m_roster(moment.inputs().roster), m_board(board) {}

    std::vector<Deviation> all()
    {
        if (m_board.isOpen) {
            addEmptySeats();
            addShortages();
            addAwayAnswerers();
            addSubstitutions();
            addRota();
        }
        if (m_board.isToday) {
            addLateCases();
            addLateSteps();
        }
        std::stable_sort(m_all.begin(), m_all.end(), [](const Deviation &a, const Deviation &b) { return a.weight < b.weight; });
        if (!m_board.isOpen) {
            addClosedDay(); // says why everything else is quiet, so it comes first
            std::rotate(m_all.begin(), m_all.end() - 1, m_all.end());
        }
        return std::move(m_all);
    }

private:
    Deviation &add(Weight weight, const QString &title, const QString &detail, Deed deed)
    {
        Deviation one;
        one.weight = weight;
        one.title = title;
        one.detail = detail;
        one.deed = deed;
        one.on = m_inputs.day;
        m_all.push_back(one);
        return m_all.back();
    }

    void addClosedDay()
    {
        const QString title = m_board.closedName.isEmpty() ? QCoreApplication::translate("reports", "The centre is closed")
                                                          : QCoreApplication::translate("reports", "The centre is closed: %1").arg(m_board.closedName);
        if (!m_board.nextDay.isValid()) {
            add(Weight::Note, title, QCoreApplication::translate("reports", "No opening hours say when it opens again."), Deed::None);
            return;
        }
        const QTime opens = m_moment.time(m_moment.clock().open(m_board.nextDay).front().from);
        const QString next = QCoreApplication::translate("reports", "It opens again on %1 at %2.").arg(format::longDay(m_board.nextDay), format::clock(opens));
        add(Weight::Note, title, next, Deed::ShowDay).on = m_board.nextDay;
    }

    // In a centre with a seat for each group nobody answers a group's calls.
    void addEmptySeats()
    {
        for (const FirstLineSeat &seat : m_board.seats) {
            if (seat.person || !m_board.hasRota || seat.groupName.isEmpty())
                continue;
            add(Weight::Bad, QCoreApplication::translate("reports", "%1: nobody is in support").arg(seat.groupName),
                QCoreApplication::translate("reports", "The rota has no support for the group today."), Deed::FindSubstitute);
        }
    }

    // Half-hours side by side that lack the same number are one deviation. What has passed is history.
    void addShortages()
    {
        const std::vector<HalfHourBoard> &all = m_board.halfHours;
        for (std::size_t at = 0; m_board.hasRota && at < all.size(); ++at) {
            if (!lacks(all[at]))
                continue;
            std::size_t last = at;
            while (last + 1 < all.size() && lacks(all[last + 1]) && all[last + 1].missing() == all[at].missing() && all[last + 1].minute == all[last].minute + 30)
                ++last;
            addShortage(at, last);
            at = last;
        }
    }

    bool lacks(const HalfHourBoard &one) const { return one.missing() > 0 && (m_moment.isPast() || one.time != HalfHourBoard::Time::Past); }

    void addShortage(std::size_t first, std::size_t last)
    {
        const HalfHourBoard &one = m_board.halfHours[first];
        const int end = m_board.halfHours[last].minute + m_board.halfHours[last].minutes;
        const QString title = QCoreApplication::translate("reports", "%1: %2").arg(clockSpan(one.minute, end), QCoreApplication::translate("reports", "%Ln person(s) too few in support", nullptr, one.missing()));
        QStringList detail{QCoreApplication::translate("reports", "%1 there, need %2.").arg(format::number(one.staffed), format::number(one.needed))};
        if (const QString service = serviceText(one); !service.isEmpty())
            detail << service;
        if (!one.elsewhere.isEmpty())
            detail << one.elsewhere.join(QStringLiteral(", ")) + u'.';
        add(Weight::Bad, title, detail.join(u' '), Deed::ShowRota);
    }

    // What callers meet with those who are there, beside what they should.
    QString serviceText(const HalfHourBoard &one) const
    {
        if (!m_inputs.assumptions || one.expected <= 0)
            return {};
        const staffing::Assumptions &assumptions = *m_inputs.assumptions;
        const staffing::Target target = assumptions.target();
        const int seats = staffing::seatsOf(one.staffed, staffing::shrinkage(assumptions.shrinkage));
        const auto met = staffing::service(assumptions.traffic(one.expected, one.minutes * 60.0), seats, target.within);
        const qint64 reached = std::lround(staffing::inTime(met, target.counted) * perMille);
        if (reached >= assumptions.targetShare)
            return {}; // the need is there for another reason: the fixed minimum, or the busiest days
        return QCoreApplication::translate("reports", "Answered in time %1 against the service target %2 within %3 s.")
            .arg(format::percent(reached, qint64(perMille), 1), format::percent(assumptions.targetShare, qint64(perMille), assumptions.targetShare % 10 == 0 ? 0 : 1), format::number(assumptions.targetWithin));
    }

    // Support was told to somebody who is away, and nobody has the seat instead.
    void addAwayAnswerers()
    {
        std::set<qint64> replaced;
        for (const rota::Substitution &one : m_inputs.substitutions) {
            if (one.day == m_inputs.day)
                replaced.insert(one.ill.value);
        }
        for (const RosterRow &row : m_roster.rows) {
            const int day = m_moment.rosterDay();
            const int part = m_moment.part();
            if (day < 0 || replaced.contains(row.person.value) || m_moment.isPast() || markOf(m_roster, row, day, part) != rota::Mark::Support || row.cells[std::size_t(day)].isFree(part))
                continue;
            add(Weight::Bad, QCoreApplication::translate("reports", "%1 has support and is away").arg(row.name),
                QCoreApplication::translate("reports", "Nobody has taken the seat yet."), Deed::FindSubstitute).person = row.person;
        }
    }

    void addSubstitutions()
    {
        for (const rota::Substitution &one : m_inputs.substitutions) {
            if (one.day != m_inputs.day)
                continue;
            const int row = m_roster.rowOf(one.substitute);
            const QString group = row < 0 ? QString() : m_roster.rows[std::size_t(row)].groupName;
            const QString sentence = QCoreApplication::translate("reports", "%1 answers instead of %2").arg(personName(m_inputs, one.substitute), personName(m_inputs, one.ill));
            const QString title = group.isEmpty() ? sentence : QCoreApplication::translate("reports", "%1: %2").arg(group, sentence);
            const QString detail = one.repaid.isValid() ? QCoreApplication::translate("reports", "%1 takes a support day of %2 on %3.")
                                                              .arg(personName(m_inputs, one.ill), personName(m_inputs, one.substitute), format::longDay(one.repaid))
                                                        : QCoreApplication::translate("reports", "It is not decided when it is repaid.");
            add(Weight::Note, title, detail, Deed::ShowRota).person = one.substitute;
        }
    }

    void addRota()
    {
        if (!m_board.hasRota)
            add(Weight::Bad, QCoreApplication::translate("reports", "Nobody has been put on the rota today"),
                QCoreApplication::translate("reports", "Have a rota proposed, or set the day by hand."), Deed::ShowRota);
        else if (!m_board.isPublished)
            add(Weight::Warning, QCoreApplication::translate("reports", "The rota of the day is not published"),
                QCoreApplication::translate("reports", "Shown is the draft. Publish it, so that people are told."), Deed::ShowRota);
        else if (hasUnpublishedChanges())
            add(Weight::Note, QCoreApplication::translate("reports", "The rota of the day has changes that are not published"),
                QCoreApplication::translate("reports", "Shown is what people have been told."), Deed::ShowRota);
        if (!m_board.hasNeed)
            add(Weight::Note, QCoreApplication::translate("reports", "No need is stored for the day"),
                QCoreApplication::translate("reports", "Store the need of the month, so that too few are seen in time."), Deed::ShowDemand);
    }

    bool hasUnpublishedChanges() const
    {
        const int day = m_moment.rosterDay();
        return day >= 0 && std::any_of(m_roster.rows.begin(), m_roster.rows.end(), [&](const RosterRow &row) {
                   const rota::RosterCell &cell = row.cells[std::size_t(day)];
                   const auto told = cell.published.value_or(rota::DayMarks());
                   return !cell.isOff && ((cell.isFree(0) && cell.marks.morning != told.morning) || (cell.isFree(1) && cell.marks.afternoon != told.afternoon));
               });
    }

    void addLateCases()
    {
        if (m_board.late == 0)
            return;
        const DueCase &first = m_board.due.front(); // the latest of all
        if (m_board.late == 1) {
            const QString detail = QCoreApplication::translate("reports", "%1. %2.").arg(first.title, first.place) + u' ' +
                                   (first.isClaimed ? QCoreApplication::translate("reports", "Somebody has picked it.") : QCoreApplication::translate("reports", "Nobody has picked it."));
            add(Weight::Bad, QCoreApplication::translate("reports", "1 case is %1 late").arg(format::duration(-first.left)), detail, first.isClaimed ? Deed::ShowCases : Deed::PickCase).ofCase = first.id;
            return;
        }
        const QString title = QCoreApplication::translate("reports", "%Ln case(s) are late", nullptr, m_board.late);
        const QString detail = QCoreApplication::translate("reports", "The latest by %1: %2, %3.").arg(format::duration(-first.left), first.title, first.place);
        add(Weight::Bad, title, detail, Deed::ShowCases).ofCase = first.id;
    }

    // Steps of the payroll calendar that were due on an earlier day, one deviation a month. A month of which nothing was
    // ever signed off is one in which nobody signs.
    void addLateSteps()
    {
        std::map<Month, std::vector<const directory::MonthStep *>> late;
        std::set<Month> signedOff{Month::of(m_inputs.day)};
        for (const directory::MonthStep &step : m_inputs.steps) {
            if (step.done)
                signedOff.insert(Month::of(step.due));
            else if (step.due < m_inputs.day && step.step.bankDays != 0)
                late[Month::of(step.due)].push_back(&step);
        }
        for (const auto &[month, steps] : late) {
            if (signedOff.contains(month))
                addLateMonth(month, steps);
        }
    }

    void addLateMonth(Month month, const std::vector<const directory::MonthStep *> &steps)
    {
        const auto *first = *std::min_element(steps.begin(), steps.end(), [](const auto *a, const auto *b) { return a->due < b->due; });
        std::set<QString> names;
        std::set<qint64> customers;
        for (const auto *step : steps) {
            names.insert(step->step.name);
            customers.insert(step->customer.value);
        }
        const QString counted = QCoreApplication::translate("reports", "%Ln step(s) of the payroll calendar are late", nullptr, int(names.size()));
        const QString detail = QCoreApplication::translate("reports", "%1 was due on %2.").arg(first->step.name, format::longDay(first->due));
        add(Weight::Warning, QCoreApplication::translate("reports", "%1: %2").arg(format::monthTitle(month), counted),
            detail + u' ' + QCoreApplication::translate("reports", "Not signed off for %Ln customer(s).", nullptr, int(customers.size())), Deed::ShowMonth).on = month.first();
    }

    const BoardMoment &m_moment;
    const TodayInputs &m_inputs;
    const rota::Roster &m_roster;
    TodayBoard &m_board;
    std::vector<Deviation> m_all;
};

} // namespace

void putDeviations(const BoardMoment &moment, TodayBoard &board)
{
    board.deviations = Deviations(moment, board).all();
}

} // namespace paybench::reports
