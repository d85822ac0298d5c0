// SPDX-License-Identifier: MPL-2.0
#include "core/rota/fix_search.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace paybench::rota {

namespace {

enum FixKind { oneCell, twoDays, twoPersons, cleared };

constexpr int nearDays = 20; // open days before and after, within which a person's days are swapped

constexpr const char *dutyChanges[3][3] = {
    {"", QT_TRANSLATE_NOOP("rota", "%1 has support on %2 instead of follow-up: support days in %3 go from %4 to %5, follow-up days from %6 to %7."),
     QT_TRANSLATE_NOOP("rota", "%1 has support on %2 instead of registration: support days in %3 go from %4 to %5, registration days from %6 to %7.")},
    {QT_TRANSLATE_NOOP("rota", "%1 has follow-up on %2 instead of support: follow-up days in %3 go from %4 to %5, support days from %6 to %7."), "",
     QT_TRANSLATE_NOOP("rota", "%1 has follow-up on %2 instead of registration: follow-up days in %3 go from %4 to %5, registration days from %6 to %7.")},
    {QT_TRANSLATE_NOOP("rota", "%1 has registration on %2 instead of support: registration days in %3 go from %4 to %5, support days from %6 to %7."),
     QT_TRANSLATE_NOOP("rota", "%1 has registration on %2 instead of follow-up: registration days in %3 go from %4 to %5, follow-up days from %6 to %7."), ""}};

constexpr const char *firstDuties[3] = {QT_TRANSLATE_NOOP("rota", "%1 gets support on %2."), QT_TRANSLATE_NOOP("rota", "%1 gets follow-up on %2."),
                                        QT_TRANSLATE_NOOP("rota", "%1 gets registration on %2.")};

} // namespace

bool FixSearch::isOpen(int assistant, int day) const
{
    if (m_untouched && m_untouched(assistant, day))
        return false;
    const IndexedTask::Cell &cell = m_rota.indexed().cell(assistant, day);
    // A pinned cell may still be given what it is pinned to.
    return cell.own >= 0 && (!cell.isPinned || cell.hard[std::size_t(code(m_rota.plan().at(assistant, day)))] > 0);
}

// In half days a change is of the whole date where all that it touches is free and undivided.
int FixSearch::spanOf(int assistant, int day, int other, int otherDay) const
{
    if (m_task.parts == 1)
        return 1;
    const auto isWhole = [this](int a, int d) {
        const int first = d - d % 2;
        return isOpen(a, first) && isOpen(a, first + 1) && m_rota.plan().at(a, first) == m_rota.plan().at(a, first + 1);
    };
    return isWhole(assistant, day) && isWhole(other, otherDay) && isWhole(assistant, otherDay) && isWhole(other, day) ? 2 : 1;
}

void FixSearch::tryCell(int assistant, int day)
{
    if (!isOpen(assistant, day))
        return;
    const Duty before = m_rota.plan().at(assistant, day);
    const int span = spanOf(assistant, day, assistant, day);
    const int first = day - (span == 2 ? day % 2 : 0);
    for (const Duty duty : duties) {
        if (duty == before)
            continue;
        std::vector<SlotChange> changes;
        for (int d = first; d < first + span; ++d)
            changes.push_back({assistant, d, before, duty});
        weigh({oneCell, assistant, int(place(duty))}, changes);
        if (span == 2)
            weigh({oneCell, assistant, 3 + int(place(duty))}, {{assistant, day, before, duty}});
    }
}

void FixSearch::tryClearing(int assistant, int day)
{
    if (m_rota.indexed().cell(assistant, day).own < 0 && !(m_untouched && m_untouched(assistant, day)))
        weigh({cleared, assistant, day}, {{assistant, day, m_rota.plan().at(assistant, day), Duty::Away}});
}

std::vector<SlotChange> FixSearch::exchangeOf(int assistant, int day, int other, int otherDay, int span) const
{
    std::vector<SlotChange> changes;
    for (int half = 0; half < span; ++half) {
        const int d = day - (span == 2 ? day % 2 : 0) + half;
        const int e = otherDay - (span == 2 ? otherDay % 2 : 0) + half;
        const Duty one = m_rota.plan().at(assistant, d);
        const Duty two = m_rota.plan().at(other, e);
        changes.push_back({assistant, d, one, two});
        changes.push_back({other, e, two, one});
    }
    return changes;
}

void FixSearch::trySwapsOfDay(int assistant, int day)
{
    const int reach = nearDays * m_task.parts;
    for (int other = std::max(0, day - reach); isOpen(assistant, day) && other < std::min(m_rota.indexed().days, day + reach + 1); ++other) {
        if (isOpen(assistant, other) && m_rota.plan().at(assistant, day) != m_rota.plan().at(assistant, other))
            weigh({twoDays, assistant, -1}, exchangeOf(assistant, day, assistant, other, spanOf(assistant, day, assistant, other)));
    }
}

void FixSearch::tryExchanges(int assistant, int day)
{
    for (int other = 0; other < m_rota.indexed().persons; ++other)
        tryExchange(assistant, other, day);
}

void FixSearch::tryExchange(int assistant, int other, int day)
{
    if (other == assistant || !isOpen(assistant, day) || !isOpen(other, day) || m_rota.plan().at(assistant, day) == m_rota.plan().at(other, day))
        return;
    weigh({twoPersons, std::min(assistant, other), std::max(assistant, other)}, exchangeOf(assistant, day, other, day, spanOf(assistant, day, other, day)));
}

// Where people work whole days no way out divides one.
bool FixSearch::splitsDay(const std::vector<SlotChange> &changes) const
{
    return m_task.wholeDays && std::any_of(changes.begin(), changes.end(), [this](const SlotChange &change) {
        const Duty morning = m_rota.plan().at(change.assistant, change.day - change.day % 2);
        const Duty afternoon = m_rota.plan().at(change.assistant, change.day - change.day % 2 + 1);
        return morning != Duty::Away && afternoon != Duty::Away && morning != afternoon;
    });
}

// Makes the changes, looks at the rota and takes them back.
void FixSearch::weigh(const Kind &kind, const std::vector<SlotChange> &changes)
{
    const Tally before = m_rota.tally();
    for (const SlotChange &change : changes)
        m_rota.set(change.assistant, change.day, change.after);
    const qint64 difference = m_rota.objective() - before.objective;
    const bool isGood = m_rota.hardBreaches() <= before.hard && !splitsDay(changes) && m_mends(m_rota, changes, before);
    for (const SlotChange &change : changes)
        m_rota.setBack(change.assistant, change.day, change.before, before);
    if (!isGood)
        return;
    const auto known = m_found.find(kind);
    if (known == m_found.end() || difference < known->second.difference)
        m_found[kind] = {difference, changes};
}

std::vector<Fix> FixSearch::found(int most) const
{
    std::vector<std::pair<Kind, Found>> sorted(m_found.begin(), m_found.end());
    // At the same price those who chose more support come first, then by name.
    const auto rank = [this](const std::pair<Kind, Found> &one) {
        const SlotChange &first = one.second.changes.front();
        return std::tuple(one.second.difference, one.second.changes.size(), -m_task.profileOn(first.assistant, first.day).fifths[0], m_task.nameOf(first.assistant));
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto &one, const auto &other) { return rank(one) < rank(other); });
    std::vector<Fix> fixes;
    for (std::size_t i = 0; i < sorted.size() && int(i) < most; ++i)
        fixes.push_back({sentenceOf(sorted[i].first, sorted[i].second.changes), sorted[i].second.difference, sorted[i].second.changes});
    return fixes;
}

int FixSearch::weekCount(int assistant, int day, Duty duty) const
{
    int count = 0;
    for (int d = 0; d < m_rota.indexed().days; ++d)
        count += m_task.days[std::size_t(d)].week == m_task.days[std::size_t(day)].week && m_task.isAvailable(assistant, d) && m_rota.plan().at(assistant, d) == duty;
    return count;
}

// The date of the first, or last, change of the person: with its half where only that changes.
QString FixSearch::dayText(const std::vector<SlotChange> &changes, int assistant, bool last) const
{
    std::vector<int> days;
    for (const SlotChange &change : changes) {
        if (change.assistant == assistant)
            days.push_back(change.day);
    }
    std::sort(days.begin(), days.end());
    const int day = last ? days.back() : days.front();
    const auto isSameDate = [&](int other) { return other != day && m_task.dateOf(other) == m_task.dateOf(day); };
    const QString date = format::longDay(m_task.days[std::size_t(day)].date);
    if (m_task.parts == 1 || std::any_of(days.begin(), days.end(), isSameDate))
        return date;
    return withHalf(date, m_task.days[std::size_t(day)].part);
}

QString FixSearch::dutySentence(const std::vector<SlotChange> &changes) const
{
    const SlotChange &change = changes.front();
    const QString who = m_task.nameOf(change.assistant);
    const QString day = dayText(changes, change.assistant, false);
    if (change.before == Duty::Away)
        return QCoreApplication::translate("rota", firstDuties[place(change.after)]).arg(who, day);
    const int moved = int(changes.size());
    const int gained = weekCount(change.assistant, change.day, change.after);
    const int lost = weekCount(change.assistant, change.day, change.before);
    return QCoreApplication::translate("rota", dutyChanges[place(change.after)][place(change.before)])
        .arg(who, day, format::week(isoWeek(m_task.days[std::size_t(change.day)].date)), m_task.dayCount(gained), m_task.dayCount(gained + moved),
             m_task.dayCount(lost), m_task.dayCount(lost - moved));
}

QString FixSearch::sentenceOf(const Kind &kind, const std::vector<SlotChange> &changes) const
{
    const int who = changes.front().assistant;
    switch (kind[0]) {
    case twoDays:
        return QCoreApplication::translate("rota", "%1 swaps %2 and %3.").arg(m_task.nameOf(who), dayText(changes, who, false), dayText(changes, who, true));
    case twoPersons:
        return QCoreApplication::translate("rota", "%1 and %2 swap duties on %3.")
            .arg(m_task.nameOf(who), m_task.nameOf(changes[1].assistant), dayText(changes, who, false));
    case cleared:
        return QCoreApplication::translate("rota", "%1 has no duty on %2.").arg(m_task.nameOf(who), dayText(changes, who, false));
    default:
        return dutySentence(changes);
    }
}

} // namespace paybench::rota
