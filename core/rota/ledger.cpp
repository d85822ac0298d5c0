// SPDX-License-Identifier: MPL-2.0
#include "core/rota/ledger.h"

#include "core/basics/validity.h"
#include "core/rota/decided_days.h"
#include "core/rota/own_days.h"

#include <QCollator>

#include <algorithm>
#include <set>

namespace paybench::rota {

namespace {

enum LedgerClass { MondayClass, PeakClass, FridayClass, ledgerClasses };

// What is counted of one person. A day of a class counts once, however many of its halves have support.
struct LedgerCount {
    int ownHalves = 0;
    int supportHalves = 0;
    int shareFifths = 0; // fifths of a half day by the own choice
    std::array<int, ledgerClasses> had{};
    std::array<int, ledgerClasses> weight{}; // support fifths × own days of the class
};

// The classes of a day, worked out once.
class LedgerDays {
public:
    explicit LedgerDays(const RosterInputs &inputs)
        : m_calendar(inputs.time.calendar())
        , m_pay(inputs.time.pay)
    {
        for (const staffing::NeedDay &need : inputs.need)
            m_kinds[need.day] = need.kind;
    }

    bool isOf(int which, QDate day)
    {
        if (which != PeakClass)
            return day.dayOfWeek() == (which == MondayClass ? Qt::Monday : Qt::Friday);
        const auto known = m_kinds.find(day);
        if (known != m_kinds.end())
            return known->second == staffing::DayKind::Peak;
        const staffing::DayKind kind = staffing::dayKind(day, m_calendar, m_pay);
        m_kinds[day] = kind;
        return kind == staffing::DayKind::Peak;
    }

private:
    Calendar m_calendar;
    PayCalendar m_pay;
    std::map<QDate, staffing::DayKind> m_kinds;
};

// Only halves with a duty are own ones: who was away, or on a course, owes no support for that time.
void countDay(LedgerCount &count, const DecidedDay &decided, const std::array<bool, 2> &away, int fifths, LedgerDays &days)
{
    int own = 0;
    int support = 0;
    for (int part = 0; part < 2; ++part) {
        const Mark mark = decided.marks.at(part);
        const bool isOwn = !away[std::size_t(part)] && isDuty(mark);
        own += isOwn;
        support += isOwn && mark == Mark::Support;
    }
    count.ownHalves += own;
    count.supportHalves += support;
    count.shareFifths += own * fifths;
    for (int which = 0; which < ledgerClasses; ++which) {
        if (own == 0 || !days.isOf(which, decided.day))
            continue;
        count.had[std::size_t(which)] += support > 0;
        count.weight[std::size_t(which)] += fifths;
    }
}

using LedgerCounts = std::map<PersonId, LedgerCount>;

LedgerCounts countedDays(const RosterInputs &inputs, QDate first, QDate last, LedgerDays &days)
{
    std::map<PersonId, const directory::Person *> people;
    for (const directory::Person &person : inputs.people)
        people[person.id] = &person;
    const RegisterAbsences away(inputs.absences);
    LedgerCounts counts;
    for (const DecidedDay &decided : decidedDays(inputs, first, last)) {
        const auto person = people.find(decided.person);
        if (person == people.end())
            continue;
        const std::optional<directory::Mix> mix = directory::mixOn(*person->second, decided.day);
        countDay(counts[decided.person], decided, away.halves(decided.person, decided.day), mix ? mix->support : 0, days);
    }
    return counts;
}

bool isListed(const directory::Person &person, QDate first, QDate last, const LedgerCounts &counts)
{
    const bool isHere = (!person.from.isValid() || person.from <= last) && (!person.to.isValid() || person.to >= first);
    return isHere && (person.role == directory::Role::Assistant || counts.count(person.id) > 0);
}

// The person's last day of the stretch decides the group and the choice that are shown.
QDate shownDay(const directory::Person &person, QDate last)
{
    return person.to.isValid() ? std::min(person.to, last) : last;
}

struct ListedPerson {
    const directory::Person *person = nullptr;
    int groupOrder = 0;
    int support = 0;
    LedgerRow row;
};

ListedPerson listed(const directory::Person &person, const std::vector<directory::Group> &groups, QDate last)
{
    ListedPerson made;
    made.person = &person;
    made.row.person = person.id;
    made.row.name = person.name;
    const QDate day = shownDay(person, last);
    const directory::Position *position = inForce(person.positions, day);
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const directory::Group &one) { return position && one.id == position->group; });
    made.groupOrder = group == groups.end() ? std::numeric_limits<int>::max() : group->order;
    made.row.groupName = group == groups.end() ? QString() : group->name;
    if (const auto mix = directory::mixOn(person, day)) {
        made.support = mix->support;
        made.row.choice = directory::name(*mix);
    }
    return made;
}

void sortAsRoster(std::vector<ListedPerson> &people)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(people.begin(), people.end(), [&collator](const ListedPerson &a, const ListedPerson &b) {
        if (a.groupOrder != b.groupOrder)
            return a.groupOrder < b.groupOrder;
        if (const int names = collator.compare(a.row.groupName, b.row.groupName); names != 0)
            return names < 0;
        if (a.support != b.support)
            return a.support > b.support;
        return collator.compare(a.row.name, b.row.name) < 0;
    });
}

void addSubstitutions(LedgerRow &row, const std::vector<Substitution> &substitutions, QDate first, QDate last)
{
    for (const Substitution &one : substitutions) {
        if (one.day < first || one.day > last)
            continue;
        row.substituted += one.ill == row.person;
        if (one.substitute != row.person)
            continue;
        ++row.substitutions;
        row.lastSubstitution = row.lastSubstitution.isValid() ? std::max(row.lastSubstitution, one.day) : one.day;
    }
}

double fairShare(const LedgerCounts &counts, PersonId person, int which)
{
    int had = 0;
    int weights = 0;
    for (const auto &[id, count] : counts) {
        had += count.had[std::size_t(which)];
        weights += count.weight[std::size_t(which)];
    }
    const auto own = counts.find(person);
    return weights == 0 || own == counts.end() ? 0 : double(had) * own->second.weight[std::size_t(which)] / weights;
}

void addCounts(LedgerRow &row, const LedgerCounts &counts)
{
    const auto found = counts.find(row.person);
    if (found == counts.end())
        return;
    const LedgerCount &count = found->second;
    row.ownDaysTenths = 5 * count.ownHalves;
    row.supportTenths = 5 * count.supportHalves;
    row.supportShareTenths = count.shareFifths; // a fifth of a half day is a tenth of a day
    row.mondays = count.had[MondayClass];
    row.peakDays = count.had[PeakClass];
    row.fridays = count.had[FridayClass];
    row.mondaysShare = fairShare(counts, row.person, MondayClass);
    row.peakShare = fairShare(counts, row.person, PeakClass);
    row.fridaysShare = fairShare(counts, row.person, FridayClass);
}

} // namespace

std::vector<LedgerRow> ledger(const RosterInputs &inputs, QDate first, QDate last)
{
    LedgerDays days(inputs);
    const LedgerCounts counts = countedDays(inputs, first, last, days);
    const LedgerCounts ofYear = countedDays(inputs, QDate(last.year(), 1, 1), last, days);
    std::vector<ListedPerson> people;
    for (const directory::Person &person : inputs.people) {
        if (isListed(person, first, last, counts))
            people.push_back(listed(person, inputs.groups, last));
    }
    sortAsRoster(people);
    std::vector<LedgerRow> rows;
    for (ListedPerson &person : people) {
        addCounts(person.row, counts);
        addSubstitutions(person.row, inputs.substitutions, first, last);
        if (const auto year = ofYear.find(person.row.person); year != ofYear.end())
            person.row.balance = (5 * year->second.supportHalves - year->second.shareFifths) / 10.0;
        rows.push_back(std::move(person.row));
    }
    return rows;
}

} // namespace paybench::rota
