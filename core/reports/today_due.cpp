// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/today_parts.h"

#include <algorithm>
#include <cstdlib>
#include <map>

// What is due: cases by their SLA, steps of the payroll calendar by bank days; and who is away this week.

namespace paybench::reports {

namespace {

using worklog::Case;
using worklog::CaseState;

constexpr int deadlineDays = 45; // so far ahead: the next pay day and its steps
constexpr int awayDays = 7;
constexpr qint64 shownMinute = 60;

template <class Noun, class Id> const Noun *found(const std::vector<Noun> &all, Id id)
{
    const auto one = std::find_if(all.begin(), all.end(), [id](const Noun &each) { return each.id == id; });
    return one == all.end() ? nullptr : &*one;
}

QString titleOf(const TodayInputs &inputs, const Case &one)
{
    if (const QString title = one.title(); !title.isEmpty())
        return title;
    if (one.topic)
        return inputs.topics.path(one.topic);
    return QCoreApplication::translate("reports", "Nothing is written yet");
}

// "Hemtjänst, Söderby kommun"; who called where no place is known.
QString placeOf(const TodayInputs &inputs, const Case &one)
{
    QStringList parts;
    if (const auto *unit = found(inputs.units, one.unit))
        parts << unit->name;
    if (const auto *customer = found(inputs.customers, one.customer))
        parts << customer->name;
    if (parts.isEmpty()) {
        if (const auto *contact = found(inputs.contacts, one.contact))
            parts << contact->name;
    }
    return parts.isEmpty() ? QCoreApplication::translate("reports", "caller not known") : parts.join(QStringLiteral(", "));
}

void addDue(const TodayInputs &inputs, std::size_t at, TodayBoard &board)
{
    const Case &one = inputs.cases[at];
    const auto sla = at < inputs.slas.size() ? inputs.slas[at] : std::nullopt;
    if (!sla || sla->isStill || sla->isClosed || !sla->due.isValid())
        return;
    board.late += sla->left() < 0;
    const qint64 left = std::abs(sla->left()) < shownMinute ? sla->left() : sla->left() / shownMinute * shownMinute;
    board.due.push_back({one.id, titleOf(inputs, one), placeOf(inputs, one), sla->due, left, sla->allowed, bool(one.claimedBy)});
}

// "Thu 8–Fri 9 Oct", with the month twice where it changes.
QString daySpan(QDate from, QDate to)
{
    QString first = format::shortDay(from);
    if (Month::of(from) == Month::of(to))
        first.truncate(std::max<qsizetype>(0, first.lastIndexOf(QChar(0xA0))));
    return first + QChar(0x2013) + format::shortDay(to);
}

// The customers' steps of one name and day.
using Steps = std::map<std::pair<QDate, int>, PayDeadline>; // day, place in the month

void addStep(const TodayInputs &inputs, const directory::MonthStep &step, Steps &steps)
{
    PayDeadline &one = steps[{step.due, step.step.order}];
    one.day = step.due;
    one.step = step.step.name;
    one.isPayDay = step.step.bankDays == 0;
    ++one.customers;
    if (step.done)
        return;
    ++one.notDone;
    if (const auto *customer = found(inputs.customers, step.customer))
        one.names << customer->name;
}

// A centre that has no steps of its own still pays on a day.
void addPayDays(const TodayInputs &inputs, const Calendar &calendar, Steps &steps)
{
    constexpr int last = 1000; // after the steps of the same day
    for (int ahead = 0; ahead < 2; ++ahead) {
        const Month month = Month::of(inputs.day).plus(ahead);
        for (const directory::Customer &customer : inputs.customers) {
            if (!customer.isCustomer(month))
                continue;
            const QDate day = payDay(customer.payCalendar(), month, calendar);
            const bool isThere = std::any_of(steps.begin(), steps.end(), [day](const auto &one) { return one.first.first == day && one.second.isPayDay && one.first.second != last; });
            if (isThere)
                continue;
            PayDeadline &one = steps[{day, last}];
            one.day = day;
            one.step = QCoreApplication::translate("reports", "Pay day");
            one.isPayDay = true;
            ++one.customers;
        }
    }
}

} // namespace

void putCases(const BoardMoment &moment, TodayBoard &board)
{
    const TodayInputs &inputs = moment.inputs();
    for (std::size_t at = 0; at < inputs.cases.size(); ++at) {
        const Case &one = inputs.cases[at];
        if (worklog::isClosed(one.state) || one.state == CaseState::Waiting)
            continue; // the customer's turn
        ++board.toDo;
        board.toComplete += one.state == CaseState::Later;
        board.toPick += one.state != CaseState::Later && !one.claimedBy;
        addDue(inputs, at, board);
    }
    std::stable_sort(board.due.begin(), board.due.end(), [](const DueCase &a, const DueCase &b) { return a.due < b.due; });
    board.slaClosed = inputs.slaClosed;
    board.slaMet = inputs.slaMet;
    if (inputs.slaClosed > 0)
        board.answeredInTime = double(inputs.slaMet) / inputs.slaClosed;
}

void putDeadlines(const BoardMoment &moment, TodayBoard &board)
{
    const TodayInputs &inputs = moment.inputs();
    const Calendar calendar = inputs.time.calendar();
    Steps steps;
    for (const directory::MonthStep &step : inputs.steps)
        addStep(inputs, step, steps);
    addPayDays(inputs, calendar, steps);
    for (auto &[key, one] : steps) {
        const bool isComing = one.day >= inputs.day && one.day <= inputs.day.addDays(deadlineDays);
        one.bankDays = calendar.bankDaysBetween(inputs.day, one.day);
        if (isComing && (one.notDone > 0 || one.isPayDay))
            board.deadlines.push_back(one);
    }
}

void putAway(const BoardMoment &moment, TodayBoard &board)
{
    const TodayInputs &inputs = moment.inputs();
    for (const directory::Absence &absence : inputs.absences) {
        const auto *person = found(inputs.people, absence.person);
        const bool isNear = absence.to >= inputs.day && absence.from <= inputs.day.addDays(awayDays);
        if (!person || !isNear || !person->isHere(std::max(absence.from, inputs.day)))
            continue;
        AwayPerson one{absence.person, person->name, {}, absence.kind, absence.from, absence.to, absence.part};
        if (const int row = inputs.roster.rowOf(absence.person); row >= 0)
            one.groupName = inputs.roster.rows[std::size_t(row)].groupName;
        board.away.push_back(one);
    }
    const QDate day = inputs.day;
    std::stable_sort(board.away.begin(), board.away.end(), [day](const AwayPerson &a, const AwayPerson &b) {
        const QDate first = std::max(a.from, day), second = std::max(b.from, day);
        return first != second ? first < second : a.name < b.name;
    });
}

QString AwayPerson::when(QDate day) const
{
    if (from == to && part == directory::Absence::Part::Morning)
        return QCoreApplication::translate("reports", "%1, morning").arg(from == day ? QCoreApplication::translate("reports", "today") : format::shortDay(from));
    if (from == to && part == directory::Absence::Part::Afternoon)
        return QCoreApplication::translate("reports", "%1, afternoon").arg(from == day ? QCoreApplication::translate("reports", "today") : format::shortDay(from));
    if (from > day)
        return from == to ? format::shortDay(from) : daySpan(from, to);
    if (to == day)
        return QCoreApplication::translate("reports", "today");
    if (to == day.addDays(1))
        return QCoreApplication::translate("reports", "until tomorrow");
    return QCoreApplication::translate("reports", "until %1", "a day").arg(format::shortDay(to));
}

} // namespace paybench::reports
