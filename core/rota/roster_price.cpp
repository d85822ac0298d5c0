// SPDX-License-Identifier: MPL-2.0
#include "core/rota/roster_price.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace paybench::rota {

namespace {

constexpr qint64 warned = 20; // what costs less is only noted

bool isOther(Mark mark) // keeps the person from duties
{
    return mark != Mark::None && !isDuty(mark);
}

bool isEmptySlot(const Task &task, const Plan &plan, int a, int slot)
{
    return task.isAvailable(a, slot) && plan.at(a, slot) == Duty::Away;
}

// Nobody is asked for a duty where nothing has been decided yet, so that hundreds of empty cells make no sentences.
Task withoutEmpty(Task task, const Plan &plan)
{
    for (int a = 0; a < int(task.assistants.size()); ++a) {
        QByteArray &available = task.assistants[std::size_t(a)].available;
        for (int slot = 0; slot < int(task.days.size()); ++slot) {
            if (plan.at(a, slot) == Duty::Away && available.at(slot) == '1')
                available[slot] = '0';
        }
    }
    return task;
}

bool hasHalfAbsence(const Roster &roster)
{
    const auto isHalf = [](const RosterCell &cell) { return !cell.isOff && cell.isAway[0] != cell.isAway[1]; };
    return std::any_of(roster.rows.begin(), roster.rows.end(), [&](const RosterRow &row) { return std::any_of(row.cells.begin(), row.cells.end(), isHalf); });
}

// Terms that are due for each half of a day by itself.
bool isOfHalf(const Breach &breach)
{
    constexpr Term terms[] = {Term::Shortage, Term::Target, Term::GroupUnreachable, Term::FollowUp, Term::Preference, Term::Change};
    return std::find(std::begin(terms), std::end(terms), breach.term) != std::end(terms);
}

using HalvesKey = std::tuple<Term, int, int, int, int, Duty, int, int, int>;

HalvesKey halvesKey(const Task &task, const Breach &breach)
{
    const int first = breach.firstDay < 0 ? breach.firstDay : task.dateOf(breach.firstDay);
    return {breach.term, breach.assistant, breach.group, first, task.dateOf(breach.day), breach.duty, breach.count, breach.least, breach.most};
}

Severity severityOf(const Breach &breach)
{
    if (breach.term == Term::Shortage || breach.term == Term::GroupUnreachable)
        return Severity::Error;
    return breach.cost >= warned ? Severity::Warning : Severity::Note;
}

} // namespace

RosterPrice::RosterPrice(Roster roster, const TaskScope &scope) : m_roster(std::move(roster)), m_scope(scope)
{
    m_scope.isJudged = true;
    makeTasks();
}

void RosterPrice::makeTasks()
{
    m_tasks = tasksOf(m_roster, m_scope);
    m_hasHalves = m_roster.settings.halfDays || hasHalfAbsence(m_roster);
    m_plans.clear();
    m_plans.reserve(m_tasks.size());
    m_empty = 0;
    m_tasksOfRow.assign(m_roster.rows.size(), {});
    for (int t = 0; t < int(m_tasks.size()); ++t) {
        const RosterTask &task = m_tasks[std::size_t(t)];
        const Plan stands = planOf(task, m_roster);
        m_plans.emplace_back(task.task, stands);
        m_empty += rota::emptyCells(task.task, stands);
        for (const int row : task.rows)
            m_tasksOfRow[std::size_t(row)].push_back(t);
    }
    m_found.reset();
}

// Whether only letters change: the task is the same before and after.
bool RosterPrice::isOfLetters(int row, int day, DayMarks before, DayMarks after) const
{
    const RosterDay &on = m_roster.days[std::size_t(day)];
    if (on.isLocked || (m_scope.from.isValid() && on.date < m_scope.from) || (m_scope.to.isValid() && on.date > m_scope.to))
        return false; // days that are decided stand pinned
    if (!m_hasHalves && (!before.isWhole() || !after.isWhole()))
        return false; // whole days or half days is decided by what stands
    for (const int part : {0, 1}) {
        const bool isFree = m_roster.rows[std::size_t(row)].cells[std::size_t(day)].isFree(part);
        if (isFree && isOther(before.at(part)) != isOther(after.at(part)))
            return false;
    }
    return true;
}

bool RosterPrice::changesTasks(const CellEdit &cell) const
{
    if (m_tasksOfRow[std::size_t(cell.row)].empty() || (cell.before == cell.after && cell.wasPinned == cell.isPinned))
        return false;
    return cell.wasPinned || cell.isPinned || !isOfLetters(cell.row, cell.day, cell.before, cell.after);
}

void RosterPrice::apply(const Edit &edit)
{
    if (edit.empty())
        return;
    rota::apply(m_roster, edit);
    m_found.reset();
    if (std::any_of(edit.begin(), edit.end(), [this](const CellEdit &cell) { return changesTasks(cell); })) {
        makeTasks();
        return;
    }
    for (const CellEdit &cell : edit)
        applyDuties(cell);
}

RosterPrice::Slot RosterPrice::slotOf(int row, int day) const
{
    Slot slot;
    const QString &group = m_roster.rows[std::size_t(row)].groupNameOn(day);
    for (const int t : m_tasksOfRow[std::size_t(row)]) {
        if (slot.task < 0 && (m_tasks[std::size_t(t)].name.isEmpty() || m_tasks[std::size_t(t)].name == group))
            slot.task = t;
    }
    if (slot.task < 0)
        return slot;
    const RosterTask &task = m_tasks[std::size_t(slot.task)];
    slot.assistant = task.assistant(row);
    slot.at[0] = task.slot(day, 0);
    slot.at[1] = task.task.parts == 2 ? task.slot(day, 1) : slot.at[0];
    return slot;
}

void RosterPrice::applyDuties(const CellEdit &cell)
{
    const Slot slot = slotOf(cell.row, cell.day);
    if (slot.task < 0)
        return;
    PricedPlan &plan = m_plans[std::size_t(slot.task)];
    const Task &task = m_tasks[std::size_t(slot.task)].task;
    for (int part = 0; part < task.parts; ++part) {
        const int at = slot.at[std::size_t(part)];
        if (at < 0 || !task.isAvailable(slot.assistant, at))
            continue;
        m_empty -= isEmptySlot(task, plan.plan(), slot.assistant, at);
        plan.set(slot.assistant, at, dutyOf(cell.after.at(part)));
        m_empty += isEmptySlot(task, plan.plan(), slot.assistant, at);
    }
}

qint64 RosterPrice::objective() const
{
    qint64 sum = 0;
    for (const PricedPlan &plan : m_plans)
        sum += plan.objective();
    return sum;
}

int RosterPrice::hardBreaches() const
{
    int sum = 0;
    for (const PricedPlan &plan : m_plans)
        sum += plan.hardBreaches();
    return sum - m_empty + (m_empty > 0);
}

std::optional<Tally> RosterPrice::tallyDifference(int row, int day, DayMarks wanted) const
{
    if (row < 0 || day < 0 || row >= int(m_roster.rows.size()) || day >= int(m_roster.days.size()) || !m_roster.isEditable(row, day))
        return std::nullopt;
    const RosterCell &cell = m_roster.rows[std::size_t(row)].cells[std::size_t(day)];
    const Slot slot = slotOf(row, day);
    if (slot.task < 0 || (slot.at[0] < 0 && slot.at[1] < 0))
        return std::nullopt;
    if (!isOfLetters(row, day, cell.marks, wanted)) {
        RosterPrice tried = *this;
        tried.apply({{row, day, cell.marks, wanted, cell.isPinned, cell.isPinned}});
        return Tally{tried.objective() - objective(), tried.hardBreaches() - hardBreaches()};
    }
    const Task &task = m_tasks[std::size_t(slot.task)].task;
    PricedPlan plan = m_plans[std::size_t(slot.task)];
    const Tally before = plan.tally();
    int moved = 0; // pins would move with the letter
    for (int part = 0; part < task.parts; ++part) {
        const int at = slot.at[std::size_t(part)];
        if (at < 0 || !task.isAvailable(slot.assistant, at) || plan.plan().at(slot.assistant, at) == dutyOf(wanted.at(part)))
            continue;
        moved += cell.isPinned;
        plan.set(slot.assistant, at, dutyOf(wanted.at(part)));
    }
    return Tally{plan.objective() - before.objective, plan.hardBreaches() - before.hard - moved};
}

std::optional<qint64> RosterPrice::difference(int row, int day, DayMarks wanted) const
{
    const std::optional<Tally> tally = tallyDifference(row, day, wanted);
    return tally ? std::optional<qint64>(tally->objective) : std::nullopt;
}

// What both halves of a day lack alike is one thing to be seen to, and costs what they cost together.
void RosterPrice::findIn(int t) const
{
    const Task &task = m_tasks[std::size_t(t)].task;
    std::map<HalvesKey, std::size_t> known;
    forEachBreach(task, plan(t), [&](const Breach &breach) {
        if (task.parts == 2 && isOfHalf(breach)) {
            const auto [first, isNew] = known.try_emplace(halvesKey(task, breach), m_found->size());
            if (!isNew) {
                Breach &both = (*m_found)[first->second].breach;
                both.ofBothHalves = true;
                both.cost += breach.cost;
                both.day = breach.day;
                return;
            }
        }
        m_found->push_back({t, breach});
    });
}

void RosterPrice::find() const
{
    if (m_found)
        return;
    m_found.emplace();
    for (int t = 0; t < int(m_tasks.size()); ++t)
        findIn(t);
    std::stable_sort(m_found->begin(), m_found->end(), [](const Found &a, const Found &b) { return a.breach.cost > b.breach.cost; });
}

int RosterPrice::dayOf(int task, int slot) const
{
    return slot < 0 ? -1 : m_tasks[std::size_t(task)].days[std::size_t(slot)];
}

RosterBreach RosterPrice::told(const Found &found) const
{
    const RosterTask &task = m_tasks[std::size_t(found.task)];
    const Breach &breach = found.breach;
    RosterBreach told;
    told.task = found.task;
    told.breach = breach;
    told.firstDay = dayOf(found.task, breach.firstDay);
    told.day = dayOf(found.task, breach.day);
    told.severity = severityOf(breach);
    told.cost = breach.cost;
    told.sentence = sentence(task.task, breach);
    if (breach.assistant >= 0) {
        told.row = task.rows[std::size_t(breach.assistant)];
        return told;
    }
    const std::vector<Assistant> &persons = task.task.assistants;
    const auto isMember = [&breach](const Assistant &person) { return person.groupOn(breach.day) == breach.group; };
    const auto member = std::find_if(persons.begin(), persons.end(), isMember);
    if (breach.group >= 0 && member != persons.end())
        told.row = task.rows[std::size_t(member - persons.begin())];
    else if (!task.name.isEmpty() && !task.rows.empty())
        told.row = task.rows.front();
    if (!task.name.isEmpty() && breach.group < 0)
        told.sentence = QStringLiteral("%1: %2").arg(task.name, told.sentence);
    return told;
}

RosterBreach RosterPrice::told(int task, const HardBreach &found) const
{
    const RosterTask &of = m_tasks[std::size_t(task)];
    RosterBreach told;
    told.task = task;
    told.breach = found;
    told.firstDay = told.day = dayOf(task, found.day);
    told.severity = Severity::Error;
    told.sentence = found.sentence;
    if (found.assistant >= 0)
        told.row = of.rows[std::size_t(found.assistant)];
    else if (!of.name.isEmpty() && !of.rows.empty())
        told.row = of.rows.front();
    if (found.assistant < 0 && !of.name.isEmpty())
        told.sentence = QStringLiteral("%1: %2").arg(of.name, told.sentence);
    return told;
}

RosterBreach RosterPrice::toldEmpty() const
{
    RosterBreach told;
    told.severity = Severity::Warning;
    told.sentence = QCoreApplication::translate("rota", "%Ln cell(s) are empty.", nullptr, m_empty);
    for (std::size_t t = 0; t < m_tasks.size(); ++t) {
        const RosterTask &task = m_tasks[t];
        for (std::size_t a = 0; a < task.rows.size(); ++a) {
            for (std::size_t slot = 0; slot < task.days.size(); ++slot) {
                if (!isEmptySlot(task.task, m_plans[t].plan(), int(a), int(slot)))
                    continue;
                told.row = task.rows[a];
                told.firstDay = told.day = task.days[slot];
                return told;
            }
        }
    }
    return told;
}

std::vector<RosterBreach> RosterPrice::hardList() const
{
    std::vector<RosterBreach> list;
    for (int t = 0; t < int(m_tasks.size()); ++t) {
        if (m_plans[std::size_t(t)].hardBreaches() == 0)
            continue;
        for (const HardBreach &breach : rota::hardBreachesByDate(withoutEmpty(m_tasks[std::size_t(t)].task, plan(t)), plan(t)))
            list.push_back(told(t, breach));
    }
    return list;
}

std::vector<RosterBreach> RosterPrice::breaches(int most) const
{
    std::vector<RosterBreach> list = hardList();
    if (m_empty > 0)
        list.push_back(toldEmpty());
    find();
    for (std::size_t i = 0; i < m_found->size() && int(list.size()) < most; ++i)
        list.push_back(told((*m_found)[i]));
    if (int(list.size()) > most)
        list.resize(std::size_t(std::max(0, most)));
    return list;
}

int RosterPrice::breachCount() const
{
    find();
    return bindingBroken() + (m_empty > 0 ? 1 : 0) + int(m_found->size());
}

int RosterPrice::bindingBroken() const
{
    return hardBreaches() == 0 ? 0 : int(hardList().size());
}

} // namespace paybench::rota
