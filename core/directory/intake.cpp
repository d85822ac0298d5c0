// SPDX-License-Identifier: MPL-2.0
#include "core/directory/intake.h"

#include "core/directory/control_rows.h"
#include "core/directory/faults.h"
#include "core/directory/intake_match.h"
#include "core/directory/intake_month.h"
#include "core/directory/intake_sentences.h"
#include "core/directory/period.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace paybench::directory {

namespace {

using State = IntakeRow::State;
using Question = IntakeRow::Question;
using Field = ImportProfile::Field;

constexpr qint64 largestRowCount = 1'000'000'000;

Field fieldOf(pricing::Service service)
{
    switch (service) {
    case pricing::Service::DeviationPayslip:
        return Field::DeviationPayslips;
    case pricing::Service::PresencePayslip:
        return Field::PresencePayslips;
    case pricing::Service::RoundTheClockPayslip:
        return Field::RoundTheClockPayslips;
    case pricing::Service::ManualPayment:
        return Field::ManualPayments;
    default:
        return Field::Payslips;
    }
}

void refuse(IntakeRow &row, Field wrong, const QString &why)
{
    row.state = State::Refused;
    row.row.wrong = wrong;
    row.row.refusal = why;
    row.why = why;
}

void hold(IntakeRow &row, Question question, const QString &why)
{
    row.state = State::Held;
    row.question = question;
    row.why = why;
}

void warn(IntakeRow &row, const QString &text)
{
    row.warning += row.warning.isEmpty() ? text : QStringLiteral(" · ") + text;
}

void checkCounts(IntakeRow &row)
{
    if (row.row.counts.empty())
        refuse(row, Field::Payslips, intake::nothingCounted());
    for (const auto &[service, count] : row.row.counts) {
        if (count < 0 || count > largestRowCount) {
            refuse(row, fieldOf(service), count < 0 ? intake::belowZero() : intake::tooMany());
            return;
        }
    }
    if (row.row.hourlyPaid && *row.row.hourlyPaid < 0)
        refuse(row, Field::HourlyPaid, intake::belowZero());
}

// What the row itself says, before anybody asks whose it is.
void checkRow(IntakeRow &row)
{
    if (!row.row.refusal.isEmpty()) {
        refuse(row, row.row.wrong, row.row.refusal);
        return;
    }
    if (!row.row.month) {
        const Result<Month> month = monthOfPeriod(row.row.period);
        if (!month) {
            refuse(row, Field::Period, month.error().message);
            return;
        }
        row.row.month = *month;
    }
    checkCounts(row);
}

class Judge {
public:
    Judge(const VolumeFile &file, const Known &known, const Decisions &decisions)
        : m_file(file)
        , m_known(known)
        , m_decisions(decisions)
        , m_match(known, decisions)
    { }

    Intake run();

private:
    void takeRows();
    void takeDuplicates(std::size_t count);
    bool isSkipped(const FileRow &row) const;
    void findCustomer(IntakeRow &row) const;
    void findUnit(IntakeRow &row, const Customer &customer) const;
    void judgeCustomers();
    Totals totals() const;
    std::vector<Month> months() const;

    const VolumeFile &m_file;
    const Known &m_known;
    const Decisions &m_decisions;
    IntakeMatch m_match;
    Intake m_result;
};

bool Judge::isSkipped(const FileRow &row) const
{
    return m_decisions.skippedLines.count(row.line) != 0
        || (!m_decisions.skipped.empty() && m_decisions.skipped.count(codeOf(row)) != 0);
}

void Judge::findUnit(IntakeRow &row, const Customer &customer) const
{
    if (isBlank(row.row.unit))
        return;
    const Unit *unit = m_match.unit(customer.id, row.row.unit);
    if (!unit) {
        warn(row, intake::unknownUnit(row.row.unit.trimmed()));
        return;
    }
    row.unit = unit->id;
    if (unit->to.isValid() && unit->to < row.row.month->first())
        warn(row, intake::closedUnit(*unit));
}

void Judge::findCustomer(IntakeRow &row) const
{
    if (!row.row.month)
        return;
    const bool isOpen = row.state == State::Accepted;
    const Customer *customer = m_match.customer(row.row, *row.row.month);
    if (!customer) {
        const QString code = codeOf(row.row);
        if (isOpen && code.isEmpty())
            refuse(row, Field::CustomerCode, intake::noCustomer());
        else if (isOpen)
            hold(row, Question::WhichCustomer, intake::unknownCustomer(code));
        return;
    }
    row.customer = customer->id;
    findUnit(row, *customer);
    if (isOpen && !customer->isCustomer(*row.row.month))
        hold(row, Question::EndedCustomer, intake::outsideValidity(*customer, *row.row.month));
    if (m_match.otherOfName(row.row, *customer))
        warn(row, intake::nameOfAnother(row.row.name.trimmed(), *customer));
    const qint64 whole = pricing::payslips(row.row.counts);
    if (row.row.hourlyPaid && *row.row.hourlyPaid > whole)
        warn(row, intake::hourlyAboveWhole(*row.row.hourlyPaid, whole));
}

void Judge::takeRows()
{
    m_result.rows.reserve(m_file.rows.size());
    for (const FileRow &fileRow : m_file.rows) {
        IntakeRow row;
        row.row = fileRow;
        if (isSkipped(fileRow)) {
            checkRow(row); // for its month
            row.state = State::Skipped;
            row.why = intake::skipped();
        } else {
            checkRow(row);
        }
        findCustomer(row);
        m_result.rows.push_back(std::move(row));
    }
}

// The lines that the reader found to be repetitions stand in the preview as rows of their own.
void Judge::takeDuplicates(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        for (const qint64 line : m_file.rows[i].duplicateLines) {
            IntakeRow twin;
            twin.row = m_file.rows[i];
            twin.row.line = line;
            twin.row.lines = 1;
            twin.row.repeats = 0;
            twin.row.duplicateLines.clear();
            if (m_file.rows[i].lines > 1) { // the counts are those of all lines together, not of the repeated one
                twin.row.counts.clear();
                twin.row.hourlyPaid.reset();
                twin.row.control = {};
            }
            twin.customer = m_result.rows[i].customer;
            twin.unit = m_result.rows[i].unit;
            twin.state = State::Duplicate;
            twin.why = intake::sameAs(m_file.rows[i].line);
            m_result.rows.push_back(std::move(twin));
        }
    }
    const auto isBefore = [](const IntakeRow &a, const IntakeRow &b) { return a.row.line < b.row.line; };
    if (!std::is_sorted(m_result.rows.begin(), m_result.rows.end(),
                        isBefore)) // the rows are large, so mostly they stay
        std::stable_sort(m_result.rows.begin(), m_result.rows.end(), isBefore);
}

void Judge::judgeCustomers()
{
    using Place = std::pair<Month, CustomerId>;
    std::map<Place, intake::CustomerMonth> places;
    for (IntakeRow &row : m_result.rows) {
        if (!row.row.month || !row.customer)
            continue;
        intake::CustomerMonth &one = places[{*row.row.month, row.customer}];
        one.month = *row.row.month;
        one.customer = row.customer;
        (row.state == State::Accepted ? one.live : one.excluded).push_back(&row);
    }
    for (const VolumeRow &stored : m_known.volumes) {
        if (const auto found = places.find({stored.month, stored.customer}); found != places.end())
            found->second.stored.push_back(&stored);
    }
    for (auto &entry : places) {
        if (!m_known.profile.rowsAddUp)
            intake::holdContradictions(entry.second);
        intake::judgeAgainstStored(entry.second, m_known, m_decisions, m_result.kept);
    }
}

Totals Judge::totals() const
{
    Totals sum;
    for (const IntakeRow &row : m_result.rows) {
        sum.rows += row.row.lines;
        switch (row.state) {
        case State::Accepted:
            sum.accepted += row.row.lines;
            sum.payslips += pricing::payslips(row.row.counts);
            sum.control = boundedSum(sum.control, row.row.control);
            break;
        case State::Unchanged:
            sum.unchanged += row.row.lines;
            break;
        case State::Duplicate:
            sum.duplicates += row.row.lines;
            break;
        case State::Held:
            sum.held += row.row.lines;
            break;
        case State::Refused:
            sum.refused += row.row.lines;
            break;
        case State::Skipped:
            sum.skipped += row.row.lines;
            break;
        }
    }
    // Only the first repetitions of a row are listed; all are counted.
    for (const FileRow &row : m_file.rows) {
        const qint64 unlisted = row.repeats - static_cast<qint64>(row.duplicateLines.size());
        sum.duplicates += std::max<qint64>(unlisted, 0);
        sum.rows += std::max<qint64>(unlisted, 0);
    }
    sum.rows = std::max(sum.rows, m_file.dataRows);
    return sum;
}

std::vector<Month> Judge::months() const
{
    std::set<Month> found;
    for (const IntakeRow &row : m_result.rows) {
        if (row.row.month)
            found.insert(*row.row.month);
    }
    return {found.begin(), found.end()};
}

Intake Judge::run()
{
    takeRows();
    judgeCustomers();
    m_result.months = months();
    takeDuplicates(m_file.rows.size());
    m_result.totals = totals();
    m_result.controls = comparedControls(m_file.controls, m_result.rows);
    return std::move(m_result);
}

} // namespace

std::vector<VolumeRow> Intake::volumes() const
{
    using Place = std::tuple<Month, CustomerId, UnitId, pricing::Service>;
    std::set<std::pair<Month, CustomerId>> replaced;
    for (const IntakeRow &row : rows) {
        if (row.state == State::Accepted)
            replaced.insert({*row.row.month, row.customer});
    }
    std::map<Place, VolumeRow> sums;
    const auto add = [&sums](const IntakeRow &row, pricing::Service service, qint64 count) {
        const auto [place, isNew] = sums.emplace(Place(*row.row.month, row.customer, row.unit, service),
                                                 VolumeRow{*row.row.month, row.customer, row.unit, service, 0, {}, 0});
        place->second.count += count;
        place->second.line = isNew ? row.row.line : std::min(place->second.line, row.row.line);
    };
    for (const IntakeRow &row : rows) {
        const bool counts = row.state == State::Accepted || row.state == State::Unchanged;
        if (!counts || replaced.count({*row.row.month, row.customer}) == 0)
            continue;
        bool isNothing = true;
        for (const auto &[service, count] : row.row.counts) {
            if (count != 0)
                add(row, service, count);
            isNothing = isNothing && count == 0;
        }
        if (isNothing) // zero is an answer too: the customer's month is not missing
            add(row, row.row.counts.begin()->first, 0);
    }
    std::vector<VolumeRow> found = kept;
    for (const auto &entry : sums)
        found.push_back(entry.second);
    return found;
}

Intake judged(const VolumeFile &file, const Known &known, const Decisions &decisions)
{
    return Judge(file, known, decisions).run();
}

} // namespace paybench::directory
