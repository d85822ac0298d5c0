// SPDX-License-Identifier: MPL-2.0
#include "core/directory/intake_month.h"

#include "core/directory/faults.h"
#include "core/directory/intake_sentences.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace paybench::directory::intake {

namespace {

using State = IntakeRow::State;
using Question = IntakeRow::Question;

bool saysTheSame(const FileRow &a, const FileRow &b)
{
    return a.counts == b.counts && a.hourlyPaid == b.hourlyPaid && a.control == b.control && a.code == b.code
        && a.name == b.name;
}

// Unknown units count on the whole customer, but two of them are still two rows.
QString unitPlace(const IntakeRow &row)
{
    return row.unit ? QString::number(row.unit.value) : u'?' + folded(row.row.unit);
}

void holdAsOneOfTwo(IntakeRow &row, const IntakeRow &other)
{
    if (row.state != State::Accepted)
        return;
    row.state = State::Held;
    row.question = Question::TwoRows;
    row.why = twoRows(row.row.line, other.row.line);
}

void judgePair(IntakeRow &first, IntakeRow &later)
{
    if (saysTheSame(first.row, later.row)) {
        later.state = State::Duplicate;
        later.why = sameAs(first.row.line);
        return;
    }
    holdAsOneOfTwo(first, later);
    holdAsOneOfTwo(later, first);
}

// A row of another class of payslips, of a unit that is in doubt, waits with it: half a unit is not taken in.
void holdRestOfUnits(CustomerMonth &one)
{
    std::map<QString, const IntakeRow *> doubtful;
    for (const IntakeRow *row : one.live) {
        if (row->question == Question::TwoRows)
            doubtful.emplace(unitPlace(*row), row);
    }
    for (IntakeRow *row : one.live) {
        if (const auto found = doubtful.find(unitPlace(*row)); found != doubtful.end())
            holdAsOneOfTwo(*row, *found->second);
    }
}

void add(Counts &counts, UnitId unit, pricing::Service service, qint64 count)
{
    if (count != 0)
        counts[{unit, service}] += count;
}

Counts storedCounts(const CustomerMonth &one)
{
    Counts counts;
    for (const VolumeRow *row : one.stored)
        add(counts, row->unit, row->service, row->count);
    return counts;
}

Counts fileCounts(const CustomerMonth &one)
{
    Counts counts;
    for (const IntakeRow *row : one.live) {
        for (const auto &[service, count] : row->row.counts)
            add(counts, row->unit, service, count);
    }
    return counts;
}

qint64 countOf(const Counts &counts, UnitId unit, pricing::Service service)
{
    const auto found = counts.find({unit, service});
    return found == counts.end() ? 0 : found->second;
}

using pricing::Volume;

Volume unitVolume(const Counts &counts, UnitId unit)
{
    Volume volume;
    for (const pricing::Service service : pricing::allServices) {
        if (const qint64 count = countOf(counts, unit, service); count != 0)
            volume[service] = count;
    }
    return volume;
}

Volume wholeVolume(const Counts &counts)
{
    Volume volume;
    for (const auto &[place, count] : counts)
        volume[place.second] += count;
    return volume;
}

// What a row asks about: the volume before and after, of its unit or of the whole customer.
struct Change {
    Volume before;
    Volume after;

    qint64 difference() const { return pricing::payslips(after) - pricing::payslips(before); }
};

QString changeText(const Change &change)
{
    if (change.difference() != 0)
        return changed(pricing::payslips(change.before), pricing::payslips(change.after));
    for (const pricing::Service service : pricing::allServices) {
        const auto countIn = [service](const Volume &volume) {
            const auto found = volume.find(service);
            return found == volume.end() ? qint64{0} : found->second;
        };
        if (countIn(change.before) != countIn(change.after))
            return changed(service, countIn(change.before), countIn(change.after));
    }
    return changed(pricing::payslips(change.before), pricing::payslips(change.after));
}

class Comparison {
public:
    Comparison(CustomerMonth &one, const Known &known, const Decisions &decisions)
        : m_one(one)
        , m_known(known)
        , m_decisions(decisions)
        , m_stored(storedCounts(one))
        , m_file(fileCounts(one))
        , m_isClosed(known.closed.count(one.month) != 0)
    { }

    void judge();
    void keep(std::vector<VolumeRow> &kept) const;

private:
    bool isUnitMissing() const;
    void judgeNew();
    void judgeWhole();
    void judgeUnits();
    void ask(IntakeRow &row, const Change &change, bool isConfirmed);
    void refuseClosed(IntakeRow &row, const Change &change) const;
    bool isConfirmed(const IntakeRow &row) const
    {
        return m_decisions.confirmAll || m_decisions.confirmed.count(row.row.line) != 0;
    }

    CustomerMonth &m_one;
    const Known &m_known;
    const Decisions &m_decisions;
    Counts m_stored;
    Counts m_file;
    bool m_isClosed = false;
};

// A unit that is stored and has no line in the file would go away in silence.
bool Comparison::isUnitMissing() const
{
    std::set<UnitId> inFile;
    for (const IntakeRow *row : m_one.live)
        inFile.insert(row->unit);
    for (const IntakeRow *row : m_one.excluded)
        inFile.insert(row->unit);
    return std::any_of(m_stored.begin(), m_stored.end(),
                       [&inFile](const auto &entry) { return inFile.count(entry.first.first) == 0; });
}

void Comparison::refuseClosed(IntakeRow &row, const Change &change) const
{
    Month charged = m_one.month.plus(1);
    while (m_known.closed.count(charged) != 0)
        charged = charged.plus(1);
    const auto price = m_known.payslipPrice.find(m_one.customer.value);
    row.state = State::Refused;
    row.question = Question::ClosedMonth;
    row.why =
        closedMonth(m_one.month, charged, change.difference(), price == m_known.payslipPrice.end() ? nullptr : &*price);
}

void Comparison::ask(IntakeRow &row, const Change &change, bool isConfirmed)
{
    row.before = pricing::payslips(change.before);
    if (m_isClosed) {
        refuseClosed(row, change);
        return;
    }
    row.why = isConfirmed ? confirmed(changeText(change)) : changeText(change);
    if (isConfirmed)
        return;
    row.state = State::Held;
    row.question = Question::ChangedVolume;
}

void Comparison::judgeNew()
{
    const QString text = newVolume(m_one.month);
    for (IntakeRow *row : m_one.live) {
        if (m_isClosed)
            refuseClosed(*row, Change{{}, row->row.counts});
        else
            row->why = text;
    }
}

void Comparison::judgeWhole()
{
    const Change change{wholeVolume(m_stored), wholeVolume(m_file)};
    const bool all =
        std::all_of(m_one.live.begin(), m_one.live.end(), [this](const IntakeRow *row) { return isConfirmed(*row); });
    for (IntakeRow *row : m_one.live)
        ask(*row, change, all);
}

void Comparison::judgeUnits()
{
    const QString same = unchanged();
    std::map<UnitId, bool> answered; // every line of the unit is confirmed
    for (const IntakeRow *row : m_one.live) {
        bool &all = answered.emplace(row->unit, true).first->second;
        all = all && isConfirmed(*row);
    }
    const bool isAllTheSame = m_stored == m_file;
    for (IntakeRow *row : m_one.live) {
        const Change change =
            isAllTheSame ? Change() : Change{unitVolume(m_stored, row->unit), unitVolume(m_file, row->unit)};
        if (change.before == change.after) {
            row->state = State::Unchanged;
            row->why = same;
        } else {
            ask(*row, change, answered[row->unit]);
        }
    }
}

void Comparison::judge()
{
    if (m_one.live.empty())
        return;
    if (m_one.stored.empty())
        judgeNew();
    else if (isUnitMissing())
        judgeWhole();
    else
        judgeUnits();
}

void Comparison::keep(std::vector<VolumeRow> &kept) const
{
    bool isReplaced = false;
    std::set<UnitId> taken;
    for (const IntakeRow *row : m_one.live) {
        isReplaced = isReplaced || row->state == State::Accepted;
        if (row->state == State::Accepted || row->state == State::Unchanged)
            taken.insert(row->unit);
    }
    if (!isReplaced)
        return;
    std::set<UnitId> waiting;
    for (const std::vector<IntakeRow *> *rows : {&m_one.live, &m_one.excluded}) {
        for (const IntakeRow *row : *rows) {
            if (taken.count(row->unit) == 0)
                waiting.insert(row->unit);
        }
    }
    for (const VolumeRow *row : m_one.stored) {
        if (waiting.count(row->unit) != 0)
            kept.push_back(*row);
    }
}

} // namespace

void holdContradictions(CustomerMonth &one)
{
    std::map<std::pair<QString, pricing::Service>, IntakeRow *> first;
    for (IntakeRow *row : one.live) {
        const QString place = unitPlace(*row);
        for (const auto &entry : row->row.counts) {
            const auto [found, isNew] = first.emplace(std::pair(place, entry.first), row);
            if (!isNew && found->second != row)
                judgePair(*found->second, *row);
            if (row->state == State::Duplicate)
                break;
        }
    }
    holdRestOfUnits(one);
    const auto isLive = [](const IntakeRow *row) { return row->state == State::Accepted; };
    const auto middle = std::stable_partition(one.live.begin(), one.live.end(), isLive);
    for (auto row = middle; row != one.live.end(); ++row) {
        if ((*row)->state != State::Duplicate)
            one.excluded.push_back(*row);
    }
    one.live.erase(middle, one.live.end());
}

void judgeAgainstStored(CustomerMonth &one, const Known &known, const Decisions &decisions,
                        std::vector<VolumeRow> &kept)
{
    Comparison comparison(one, known, decisions);
    comparison.judge();
    comparison.keep(kept);
}

} // namespace paybench::directory::intake
