// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/trainings.h"
#include "ui/cases/training_view.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/table/table_view.h"

#include <cmath>

// The columns of the training needs, and what is asked about them.

namespace paybench::ui {

using worklog::TrainingNeed;
using State = worklog::TrainingNeed::State;

namespace {

constexpr int usualMinutes = 60;
constexpr std::int64_t secondsInMinute = 60;

Look stateLook(const TrainingRow &row)
{
    Look look;
    if (!row.need) {
        look.ink = Colour::Muted;
        return look;
    }
    switch (row.need->state) {
    case State::Open: look.icon = QStringLiteral("warning"); look.iconInk = Colour::Warn; break;
    case State::Booked: look.icon = QStringLiteral("calendar"); look.iconInk = Colour::Accent; break;
    case State::Held: look.icon = QStringLiteral("ok"); look.iconInk = Colour::Ok; break;
    case State::Closed: look.ink = Colour::Muted; break;
    }
    look.tip = row.need->reason;
    return look;
}

// There is something to compare.
bool hasFigures(const TrainingRow &row)
{
    return row.effect && row.effect->days > 0;
}

Value verdictOf(const TrainingRow &row)
{
    return row.effect ? Value(worklog::name(row.effect->effect.verdict)) : Value();
}

QString yearText(const worklog::CountEstimate &year)
{
    return TrainingView::tr("about %1 (%2–%3)").arg(format::number(qint64(year.about)), format::number(qint64(year.low)), format::number(qint64(year.high)));
}

} // namespace

std::vector<Column<TrainingRow>> TrainingView::columns()
{
    std::vector<Column<TrainingRow>> all;
    all.push_back({.id = QStringLiteral("who"), .title = [] { return tr("Who"); }, .value = [](const TrainingRow &row) { return Value(row.who); },
                   .look = [](const TrainingRow &row) {
                       Look look;
                       look.medium = true;
                       look.icon = row.contact() ? QStringLiteral("person") : QStringLiteral("group");
                       look.iconInk = Colour::Muted;
                       look.lead = row.place;
                       return look;
                   },
                   .width = 220});
    all.push_back({.id = QStringLiteral("place"), .title = [] { return tr("Where"); },
                   .value = [](const TrainingRow &row) { return row.place.isEmpty() ? Value() : Value(row.place); }, .hidden = true}); // after the name already
    all.push_back({.id = QStringLiteral("topic"), .title = [] { return tr("Topic"); }, .value = [](const TrainingRow &row) { return Value(row.topic); }});
    all.push_back({.id = QStringLiteral("contacts"), .title = [] { return tr("Contacts"); }, .kind = Kind::Count,
                   .value = [](const TrainingRow &row) { return row.asked.contacts > 0 ? Value(qint64(row.asked.contacts)) : Value(); }});
    all.push_back({.id = QStringLiteral("minutes"), .title = [] { return tr("Avoidable\nminutes"); }, .kind = Kind::Count,
                   .value = [](const TrainingRow &row) { return row.asked.contacts > 0 ? Value(qint64(row.asked.seconds / secondsInMinute)) : Value(); },
                   .look = [](const TrainingRow &) {
                       Look look;
                       look.strong = true;
                       return look;
                   }});
    all.push_back({.id = QStringLiteral("year"), .title = [] { return tr("In a year"); },
                   .value = [](const TrainingRow &row) { return row.year ? Value(yearText(*row.year)) : Value(); }});
    for (auto part : {needColumns(), effectColumns()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<Column<TrainingRow>> TrainingView::needColumns()
{
    std::vector<Column<TrainingRow>> all;
    all.push_back({.id = QStringLiteral("state"), .title = [] { return tr("Training"); },
                   .value = [](const TrainingRow &row) { return row.need ? Value(worklog::name(row.need->state)) : Value(tr("no need yet")); }, .look = stateLook});
    all.push_back({.id = QStringLiteral("day"), .title = [] { return tr("Day"); }, .kind = Kind::Day,
                   .value = [](const TrainingRow &row) { return row.need && row.need->bookedOn.isValid() ? Value(row.need->bookedOn) : Value(); }});
    all.push_back({.id = QStringLiteral("length"), .title = [] { return tr("Minutes"); }, .kind = Kind::Count,
                   .value = [](const TrainingRow &row) { return row.need && row.need->minutes > 0 ? Value(qint64(row.need->minutes)) : Value(); }, .hidden = true});
    all.push_back({.id = QStringLiteral("trainer"), .title = [] { return tr("Trainer"); },
                   .value = [](const TrainingRow &row) { return row.trainer.isEmpty() ? Value() : Value(row.trainer); }, .hidden = true});
    return all;
}

std::vector<Column<TrainingRow>> TrainingView::effectColumns()
{
    std::vector<Column<TrainingRow>> all;
    all.push_back({.id = QStringLiteral("before"), .title = [] { return tr("Before"); }, .kind = Kind::Count,
                   .value = [](const TrainingRow &row) { return hasFigures(row) ? Value(qint64(row.effect->effect.before)) : Value(); }, .width = 54});
    all.push_back({.id = QStringLiteral("after"), .title = [] { return tr("After"); }, .kind = Kind::Count,
                   .value = [](const TrainingRow &row) { return hasFigures(row) ? Value(qint64(row.effect->effect.after)) : Value(); }, .width = 54});
    all.push_back({.id = QStringLiteral("change"), .title = [] { return tr("Change"); }, .kind = Kind::Percent,
                   .value = [](const TrainingRow &row) -> Value {
                       if (!row.effect || row.effect->effect.before == 0)
                           return {};
                       return Ratio{row.effect->effect.after - row.effect->effect.before, row.effect->effect.before};
                   },
                   .decimals = 0});
    all.push_back({.id = QStringLiteral("payback"), .title = [] { return tr("Paid back,\nmonths"); }, .kind = Kind::Decimal,
                   .value = [](const TrainingRow &row) -> Value {
                       if (!row.effect || !row.effect->effect.monthsToPayBack)
                           return {};
                       return Ratio{qint64(std::llround(*row.effect->effect.monthsToPayBack * 100)), 100};
                   },
                   .hidden = true}); // F1 tells it
    all.push_back({.id = QStringLiteral("verdict"), .title = [] { return tr("Effect"); }, .value = verdictOf,
                   .look = [](const TrainingRow &row) {
                       Look look;
                       const bool isClear = row.effect && row.effect->effect.verdict == worklog::TrainingEffect::Verdict::Clear;
                       look.strong = isClear;
                       look.icon = isClear ? QStringLiteral("ok") : QString();
                       look.iconInk = Colour::Ok;
                       look.tip = row.effect && !hasFigures(row) ? onlyCounted() : QString();
                       return look;
                   },
                   .stretch = true});
    return all;
}

void TrainingView::askBook()
{
    const TrainingRow *row = chosen();
    if (!row)
        return;
    const TrainingNeed need = needFor(*row);
    auto *form = new ChangeForm(tr("When is %1 trained in %2?").arg(row->who, row->topic), tr("%Ln contact(s) in these days", nullptr, row->asked.contacts), tr("Book training"),
                              this);
    auto *day = new DayEdit(form);
    day->setRequired(true);
    day->setValue(need.bookedOn.isValid() ? need.bookedOn : m_book.today.addDays(1));
    auto *minutes = new CountEdit(form);
    minutes->setRange(1, 60 * 24 * 7);
    minutes->setRequired(true);
    minutes->setValue(need.minutes > 0 ? need.minutes : usualMinutes);
    form->add("trainingDay", day, tr("Day"));
    form->add("trainingMinutes", minutes, tr("Minutes"));
    auto *trainer = new Choice(form);
    std::vector<std::pair<qint64, QString>> people{{0, tr("Nobody yet")}};
    for (const directory::Person &person : m_book.people) {
        if (person.isHere(m_book.today))
            people.emplace_back(person.id.value, person.name);
    }
    trainer->setOptions(people);
    trainer->setValue<qint64>(need.trainer.value);
    form->add("trainingTrainer", trainer, tr("Trainer"), ChangeForm::Width::Whole);
    const QString name = tr("Book training: %1, %2").arg(row->who, row->topic);
    form->setWork([this, need, day, minutes, trainer, name] {
        TrainingNeed booked = need;
        booked.state = State::Booked;
        booked.bookedOn = day->value();
        booked.minutes = int(minutes->value().value_or(0));
        booked.trainer = {trainer->value<qint64>()};
        return save(booked, name);
    });
    form->begin();
}

void TrainingView::askClose()
{
    const TrainingRow *row = chosen();
    if (!row || !row->need)
        return;
    auto *form = new ChangeForm(tr("Why is there no training for %1?").arg(row->who), tr("The need is closed; the contacts stay."), tr("Close without training"), this);
    CheckedEdit *reason = form->addText("closeReason", tr("Reason"));
    const QString name = tr("Close a training need: %1, %2").arg(row->who, row->topic);
    form->setWork([this, need = *row->need, reason, name] {
        TrainingNeed closed = need;
        closed.state = State::Closed;
        closed.reason = reason->text().trimmed();
        return save(closed, name);
    });
    form->begin();
}

void TrainingView::askRule()
{
    auto *form = new ChangeForm(tr("When does a question become a training need?"), tr("It holds from the day; what was raised before stays."), tr("Save the rule"), this);
    const auto count = [form](int value, int most) {
        auto *edit = new CountEdit(form);
        edit->setRange(1, most);
        edit->setRequired(true);
        edit->setValue(value);
        return edit;
    };
    CountEdit *calls = count(m_book.rule.personCalls, 1000), *days = count(m_book.rule.days, 366);
    form->add("rulePersonCalls", calls, tr("Contacts of one person"));
    form->add("ruleDays", days, tr("In so many days"));
    CountEdit *unitCalls = count(m_book.rule.unitCalls, 1000), *persons = count(m_book.rule.unitPersons, 1000);
    form->add("ruleUnitCalls", unitCalls, tr("Contacts of one unit"));
    form->add("ruleUnitPersons", persons, tr("From at least so many persons"));
    auto *from = new DayEdit(form);
    from->setRequired(true);
    from->setValue(m_book.today);
    form->add("ruleFrom", from, tr("Valid from"), ChangeForm::Width::Whole);
    form->setWork([this, calls, days, unitCalls, persons, from]() -> Done {
        const auto value = [](const CountEdit *edit) { return int(edit->value().value_or(1)); };
        const worklog::TrainingRule rule{from->value(), value(days), value(calls), value(unitCalls), value(persons)};
        return m_edits.run(tr("Change the rule for training needs from %1").arg(format::day(rule.from)), [&] { return store::Trainings(m_edits.db()).save(rule); });
    });
    form->begin();
}

} // namespace paybench::ui
