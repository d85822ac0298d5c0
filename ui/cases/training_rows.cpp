// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/training_rows.h"

#include "core/basics/format.h"
#include "core/basics/validity.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace paybench::ui {

using worklog::RecurringQuestion;
using worklog::TopicContact;
using worklog::TrainingNeed;

namespace {

constexpr int effectDays = 30;
constexpr int oldestEffect = 180; // days since a training whose effect is still shown
constexpr int monthsCarried = 12;

QString trainingText(const char *text)
{
    return QCoreApplication::translate("cases", text);
}

bool isSame(const TrainingNeed &need, ContactId contact, UnitId unit, TopicId topic, const worklog::Topics &topics)
{
    if (topics.top(need.topic) != topic)
        return false;
    return need.contact ? need.contact == contact : !contact && need.unit == unit;
}

// The need that belongs to a recurring question: the one that is open or booked, else the newest.
const TrainingNeed *needOf(const RecurringQuestion &asked, const std::vector<TrainingNeed> &needs, const worklog::Topics &topics)
{
    const TrainingNeed *newest = nullptr;
    for (const TrainingNeed &need : needs) {
        if (!isSame(need, asked.contact, asked.unit, asked.topic, topics))
            continue;
        if (worklog::isUnderWay(need))
            return &need;
        if (!newest || need.raised > newest->raised)
            newest = &need;
    }
    return newest;
}

QDate localDay(std::int64_t at, const CaseBook &book)
{
    return book.local(at).date();
}

void nameRow(TrainingRow &row, const CaseBook &book)
{
    const directory::Contact *contact = book.contact(row.contact());
    const UnitId unitId = contact && !row.unit() ? contact->unit : row.unit();
    const directory::Unit *unit = book.unit(unitId);
    const directory::Customer *customer = book.customer(contact ? contact->customer : unit ? unit->customer : CustomerId());
    const QString unitName = unit ? unit->name : QString();
    const QString customerName = customer ? customer->name : QString();
    if (!row.contact()) {
        row.who = unitName;
        row.place = customerName;
    } else {
        row.who = contact && mayName(book, unitId) ? contact->name : trainingText(QT_TRANSLATE_NOOP("cases", "A caller"));
        row.place = unitName.isEmpty() ? customerName : unitName;
    }
    row.topic = book.topics.name(book.topics.top(row.topicId()));
    const PersonId trainer = row.need && row.need->trainer ? row.need->trainer : book.trainerOf(book.groupOf(unitId));
    row.trainer = book.name(trainer);
    const qint64 who = row.contact() ? row.contact().value * 2 : row.unit().value * 2 + 1;
    row.key = who * 1'000'000 + row.topicId().value;
}

// A person's contacts of the months that are logged in full, carried to twelve; only where some months merely count.
std::optional<worklog::CountEstimate> yearOf(const TrainingRow &row, const TrainingInputs &inputs, const CaseBook &book)
{
    const Month end = Month::of(inputs.last);
    int full = 0, counting = 0;
    for (int back = 0; back < monthsCarried; ++back) {
        const Month month = end.plus(-back);
        if (inputs.begins && month >= *inputs.begins)
            ++(worklog::isFull(inputs.sampling, month) ? full : counting);
    }
    if (!row.contact() || full == 0 || counting == 0)
        return std::nullopt;
    int counted = 0;
    for (const TopicContact &each : inputs.contacts) {
        if (each.contact != row.contact() || book.topics.top(each.topic) != book.topics.top(row.topicId()))
            continue; // first, as it costs least: a year has fifty thousand contacts
        const Month month = Month::of(localDay(each.at, book));
        counted += month > end.plus(-monthsCarried) && month <= end && worklog::isFull(inputs.sampling, month) ? 1 : 0;
    }
    return worklog::countEstimate(counted, full);
}

TrainingRow captioned(const QString &name, const QString &note, qint64 key)
{
    TrainingRow row;
    row.key = key;
    row.caption = Caption{name, note};
    return row;
}

void finish(TrainingRow &row, const TrainingInputs &inputs, const CaseBook &book)
{
    nameRow(row, book);
    if (row.need)
        row.effect = effectOf(*row.need, inputs, book);
    row.year = yearOf(row, inputs, book);
}

} // namespace

bool mayName(const CaseBook &book, UnitId unit)
{
    const directory::Person *seated = book.person(book.seated);
    if (!seated)
        return false;
    if (seated->role != directory::Role::Assistant)
        return true;
    const directory::Position *position = inForce(seated->positions, book.today);
    return position && position->group && position->group == book.groupOf(unit);
}

QDate firstDayOf(const TrainingInputs &inputs, const CaseBook &book)
{
    QDate first = inputs.first.addDays(-book.rule.days);
    for (const TrainingNeed &need : inputs.needs) {
        if (need.bookedOn.isValid() && need.bookedOn.daysTo(book.today) <= oldestEffect)
            first = std::min(first, need.bookedOn.addDays(-effectDays));
    }
    const bool isSampled = std::any_of(inputs.sampling.begin(), inputs.sampling.end(), [](const worklog::SamplingRule &rule) { return rule.fullMonths != 0xFFFU; });
    return isSampled ? std::min(first, Month::of(inputs.last).plus(1 - monthsCarried).first()) : first;
}

namespace {

// The nearest days to the training that were logged in full, in one direction.
std::vector<QDate> daysInFull(QDate from, int step, const TrainingInputs &inputs, QDate today)
{
    std::vector<QDate> days;
    for (int away = 1; away <= oldestEffect && int(days.size()) < effectDays; ++away) {
        const QDate day = from.addDays(step * away);
        if (day <= today && worklog::isFull(inputs.sampling, Month::of(day)))
            days.push_back(day);
    }
    return days;
}

} // namespace

std::optional<EffectDays> effectOf(const TrainingNeed &need, const TrainingInputs &inputs, const CaseBook &book)
{
    const bool wasThere = need.state == TrainingNeed::State::Held || need.state == TrainingNeed::State::Booked;
    const int since = need.bookedOn.isValid() ? int(need.bookedOn.daysTo(book.today)) : 0;
    if (!wasThere || since < 1 || since > oldestEffect)
        return std::nullopt;
    const std::vector<QDate> past = daysInFull(need.bookedOn, -1, inputs, book.today), next = daysInFull(need.bookedOn, 1, inputs, book.today);
    EffectDays found;
    found.days = int(std::min(past.size(), next.size()));
    if (found.days == 0)
        return found;
    const QDate first = past[std::size_t(found.days) - 1], last = next[std::size_t(found.days) - 1];
    found.isNext = first == need.bookedOn.addDays(-found.days) && last == need.bookedOn.addDays(found.days);
    int before = 0, after = 0;
    std::int64_t seconds = 0;
    for (const TopicContact &each : inputs.contacts) {
        if ((need.contact ? each.contact != need.contact : each.unit != need.unit) || book.topics.top(each.topic) != book.topics.top(need.topic))
            continue;
        const QDate day = localDay(each.at, book);
        if (day == need.bookedOn || day < first || day > last || !worklog::isFull(inputs.sampling, Month::of(day)))
            continue;
        before += day < need.bookedOn;
        after += day > need.bookedOn;
        seconds += day < need.bookedOn ? each.seconds : 0;
    }
    found.meanSeconds = before > 0 ? seconds / before : 0;
    found.effect = worklog::trainingEffect(before, after, found.meanSeconds, need.minutes);
    return found;
}

std::vector<TrainingRow> trainingRows(const TrainingInputs &inputs, const CaseBook &book)
{
    const auto recurring = worklog::recurringQuestions(inputs.contacts, book.topics, book.rule, inputs.first, inputs.last, book.zone);
    std::vector<TrainingRow> rows;
    std::set<TrainingNeedId> shown;
    if (!recurring.empty())
        rows.push_back(captioned(trainingText(QT_TRANSLATE_NOOP("cases", "Recurring questions")), QStringLiteral("%1–%2").arg(format::day(inputs.first), format::day(inputs.last)), -1));
    for (const RecurringQuestion &asked : recurring) {
        TrainingRow row;
        row.asked = asked;
        if (const TrainingNeed *need = needOf(asked, inputs.needs, book.topics)) {
            row.need = *need;
            shown.insert(need->id);
        }
        finish(row, inputs, book);
        rows.push_back(row);
    }
    const std::size_t captionAt = rows.size();
    for (const TrainingNeed &need : inputs.needs) {
        if (shown.count(need.id))
            continue;
        TrainingRow row;
        row.need = need;
        finish(row, inputs, book);
        row.key = -(need.id.value + 10);
        rows.push_back(row);
    }
    if (rows.size() > captionAt)
        rows.insert(rows.begin() + std::ptrdiff_t(captionAt), captioned(trainingText(QT_TRANSLATE_NOOP("cases", "Other training needs")), {}, -2));
    return rows;
}

} // namespace paybench::ui
