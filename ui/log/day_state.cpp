// SPDX-License-Identifier: MPL-2.0
#include "ui/log/day_state.h"

#include "core/basics/format.h"
#include "core/basics/wall_clock.h"
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "ui/log/log_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace paybench::ui {

namespace {

using worklog::Entry;

constexpr std::int64_t lateAfter = 15 * 60;

template <class Id> QString nameIn(const std::map<Id, QString> &names, Id id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

Done readCases(const Workplace &place, const std::vector<Entry> &entries, QDate day, DayNames &names)
{
    const store::Cases cases(place.db);
    if (names.casesOf != day) {
        const auto opened = cases.openedIn(worklog::stretchOf(day, place.zone));
        if (!opened)
            return opened.error();
        names.cases.clear();
        for (const worklog::Case &one : *opened)
            names.cases.emplace(one.id, one);
        names.casesOf = day;
    }
    for (const Entry &entry : entries) { // logged since, or of a case that was opened another day
        if (!entry.ofCase || names.cases.count(entry.ofCase) > 0)
            continue;
        if (const auto one = cases.of(entry.ofCase))
            names.cases.emplace(entry.ofCase, one->one);
    }
    return {};
}

QString twoParts(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : second.isEmpty() ? first : first + QStringLiteral(", ") + second;
}

QString placeOf(const Entry &entry, const worklog::Case *contact, const DayNames &names)
{
    const QString customer = nameIn(names.customers, contact ? contact->customer : entry.customer);
    const QString unit = nameIn(names.units, contact ? contact->unit : entry.unit);
    if (!contact)
        return twoParts(unit, customer);
    const QString caller = nameIn(names.contacts, contact->contact);
    return caller.isEmpty() ? twoParts(unit, customer) : twoParts(caller, unit.isEmpty() ? customer : unit);
}

QString itemsOf(const worklog::Batch &batch)
{
    if (batch.items)
        return QCoreApplication::translate("log", "%Ln item(s)", nullptr, *batch.items);
    return batch.ended == 0 ? QString() : QCoreApplication::translate("log", "items not counted");
}

EntryRow rowOf(const Entry &entry, const worklog::DayInputs &inputs, const DayNames &names)
{
    EntryRow row;
    row.entry = entry;
    row.runs = !entry.id;
    row.ofCase = entry.ofCase;
    row.isLate = entry.saved > 0 && entry.saved - entry.time.end > lateAfter;
    const auto found = names.cases.find(entry.ofCase);
    const worklog::Case *contact = found == names.cases.end() ? nullptr : &found->second;
    row.place = placeOf(entry, contact, names);
    row.note = entry.note;
    const auto batch = std::find_if(inputs.batches.begin(), inputs.batches.end(), [&](const auto &one) { return entry.batch && one.id == entry.batch; });
    if (batch != inputs.batches.end()) {
        row.place = batch->name.isEmpty() ? row.place : batch->name;
        row.note = twoParts(itemsOf(*batch), entry.note == batch->name ? QString() : entry.note);
    } else if (row.runs && !inputs.timer.isOnCall() && !inputs.timer.doing.name.isEmpty()) {
        row.place = inputs.timer.doing.name;
    }
    if (contact) {
        const QString what = twoParts(names.topics.name(contact->topic), worklog::name(contact->state).toLower());
        row.note = contact->note.isEmpty() ? what : what + QStringLiteral(": ") + contact->note.section(QChar(u'\n'), 0, 0);
    }
    return row;
}

Stretch openingOf(const Workplace &place, QDate day)
{
    const auto time = store::Centres(place.db).workingTime();
    const auto spans = time ? time->clock().open(day) : std::vector<OpenSpan>();
    if (spans.empty())
        return {};
    return {utcAt(day, spans.front().from, place.zone), utcAt(day, spans.back().to, place.zone)};
}

// The planned time by work, and the words of the longest stretch.
void addPlan(WeekDay &day, const std::vector<worklog::PlannedStretch> &planned)
{
    std::int64_t longest = 0;
    for (const worklog::PlannedStretch &one : planned) {
        const worklog::Work work = worklog::workOf(one.activity);
        day.planned[std::size_t(work)] += one.time.seconds();
        if (work != worklog::Work::Other && one.time.seconds() > longest) {
            longest = one.time.seconds();
            day.plannedWords = one.words;
        }
    }
}

Result<std::vector<WeekDay>> readWeek(const Workplace &place, PersonId person, QDate day, const std::vector<worklog::DayInputs> &inputs)
{
    const auto closed = store::Logs(place.db).closedDays(person, inputs.front().day, inputs.back().day);
    if (!closed)
        return closed.error();
    std::vector<WeekDay> week;
    for (const worklog::DayInputs &each : inputs) {
        WeekDay one;
        one.day = each.day;
        const worklog::DayLog log = worklog::dayLog(each);
        one.seconds = log.seconds;
        one.toSettle = int(std::count_if(log.findings.begin(), log.findings.end(), [](const auto &finding) { return finding.keepsOpen; }));
        addPlan(one, each.planned);
        one.isClosed = each.isClosed;
        one.isApproved = std::any_of(closed->begin(), closed->end(), [&](const auto &mark) { return mark.day == one.day && mark.isClosed() && mark.approvedAt != 0; });
        if (one.day.dayOfWeek() < 6 || one.total() > 0 || one.plannedTotal() > 0 || one.day == day)
            week.push_back(one);
    }
    return week;
}

Result<worklog::PlanActual> readMonth(const Workplace &place, PersonId person, QDate day)
{
    const Month month = Month::of(day);
    Stretch time = worklog::stretchOf(month, place.zone);
    time.end = std::max(time.start, std::min(time.end, worklog::stretchOf(std::max(day, place.today()), place.zone).end));
    const auto entries = store::Logs(place.db).entries(person, time);
    const auto planned = store::plannedStretches(place.db, person, month.first(), month.last());
    if (!entries || !planned)
        return !entries ? entries.error() : planned.error();
    return worklog::planActual(*entries, *planned, time);
}

} // namespace

Result<std::vector<worklog::DayInputs>> dayInputs(const Workplace &place, PersonId person, QDate first, QDate last)
{
    const Stretch time = place.daysFrom(first, last);
    const store::Logs logs(place.db);
    const auto entries = logs.entries(person, time);
    const auto batches = logs.batches(person, time);
    const auto timer = logs.timer(person);
    const auto planned = store::plannedStretches(place.db, person, first, last);
    const auto closed = logs.closedDays(person, first, last);
    if (!entries || !batches || !timer || !planned || !closed)
        return !entries ? entries.error() : !batches ? batches.error() : !timer ? timer.error() : !planned ? planned.error() : closed.error();
    std::vector<worklog::DayInputs> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const Stretch whole = worklog::stretchOf(day, place.zone);
        const auto isOfDay = [&](const auto &one) { return one.time.overlaps(whole) || one.time.start == whole.start; };
        worklog::DayInputs inputs{day, place.zone, {}, *batches, *timer, {}, false, place.now()};
        std::copy_if(entries->begin(), entries->end(), std::back_inserter(inputs.entries), isOfDay);
        std::copy_if(planned->begin(), planned->end(), std::back_inserter(inputs.planned), isOfDay);
        inputs.isClosed = std::any_of(closed->begin(), closed->end(), [&](const auto &one) { return one.day == day && one.isClosed(); });
        days.push_back(std::move(inputs));
    }
    return days;
}

Result<DayNames> readNames(const Workplace &place)
{
    const store::Customers customers(place.db);
    const auto known = customers.all();
    const auto units = customers.units();
    const auto contacts = customers.contacts();
    const auto topics = store::Cases(place.db).topics();
    if (!known || !units || !contacts || !topics)
        return !known ? known.error() : !units ? units.error() : !contacts ? contacts.error() : topics.error();
    DayNames names;
    for (const directory::Customer &one : *known)
        names.customers.emplace(one.id, one.name);
    for (const directory::Unit &one : *units)
        names.units.emplace(one.id, one.name);
    for (const directory::Contact &one : *contacts)
        names.contacts.emplace(one.id, one.name);
    names.topics = worklog::Topics(*topics);
    return names;
}

Result<DayState> readDay(const Workplace &place, PersonId person, QDate day, DayNames &names)
{
    DayState state;
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const auto inputs = dayInputs(place, person, monday, monday.addDays(6));
    const auto people = store::People(place.db).all();
    if (!inputs || !people)
        return !inputs ? inputs.error() : people.error();
    state.inputs = inputs->at(std::size_t(day.dayOfWeek() - 1));
    state.log = worklog::dayLog(state.inputs);
    for (const directory::Person &one : *people) {
        if (one.id == person)
            state.person = one;
    }
    state.choice = directory::mixOn(state.person, day);
    const Done cases = readCases(place, state.log.entries, day, names);
    const auto week = readWeek(place, person, day, *inputs);
    const auto month = readMonth(place, person, day);
    const auto closed = store::Logs(place.db).closedDays(person, day, day);
    if (!cases || !week || !month || !closed)
        return !cases ? cases.error() : !week ? week.error() : !month ? month.error() : closed.error();
    for (auto entry = state.log.entries.rbegin(); entry != state.log.entries.rend(); ++entry)
        state.rows.push_back(rowOf(*entry, state.inputs, names));
    state.week = *week;
    state.month = *month;
    if (!closed->empty())
        state.closed = closed->back();
    state.opening = openingOf(place, day);
    return state;
}

namespace {

// Overlaps, gaps, a day that is not over, contacts to complete.
Result<QStringList> notesOf(const Workplace &place, PersonId person, const worklog::DayInputs &inputs, const worklog::DayLog &log)
{
    QStringList notes;
    std::int64_t planned = 0;
    for (const worklog::PlannedStretch &one : inputs.planned)
        planned = std::max(planned, one.time.end);
    if (planned > place.now() && log.day.start <= place.now())
        notes << QCoreApplication::translate("log", "The day is not over: the rota goes on to %1.").arg(clockOf(place, planned));
    for (const worklog::DayFinding &finding : log.findings) {
        if (!finding.keepsOpen)
            notes << finding.sentence;
    }
    const auto cases = store::Cases(place.db).openedIn(log.day);
    if (!cases)
        return cases.error();
    const auto isLater = [&](const worklog::Case &one) { return one.person == person && one.state == worklog::CaseState::Later; };
    if (const auto later = std::count_if(cases->begin(), cases->end(), isLater); later > 0)
        notes << QCoreApplication::translate("log", "%Ln contact(s) to complete.", nullptr, int(later));
    return notes;
}

} // namespace

Result<Closable> closableDays(const Workplace &place, PersonId person, const std::vector<QDate> &days)
{
    Closable closable;
    for (const QDate day : days) {
        const auto inputs = dayInputs(place, person, day, day);
        if (!inputs)
            return inputs.error();
        const worklog::DayLog log = worklog::dayLog(inputs->front());
        if (inputs->front().isClosed || (log.entries.empty() && inputs->front().planned.empty()))
            continue;
        const auto faults = worklog::closingFaults(log, inputs->front());
        const auto notes = notesOf(place, person, inputs->front(), log);
        if (!notes)
            return notes.error();
        const auto ofDay = [&](const QString &what) {
            return days.size() == 1 ? what : QCoreApplication::translate("log", "%1: %2", "day, what is missing").arg(format::longDay(day), what);
        };
        if (faults.empty())
            closable.days.push_back(day);
        for (const QString &fault : faults)
            closable.faults << ofDay(fault);
        for (const QString &note : *notes)
            closable.notes << ofDay(note);
    }
    return closable;
}

} // namespace paybench::ui
