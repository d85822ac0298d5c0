// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/more_assumptions.h"

#include "ui/demand/demand_texts.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace paybench::ui {

using staffing::TargetSpan;
using staffing::WhatIf;

namespace {

enum FieldAt { Within, Patience, Least, Fewer, Payslips, EventShare, EventFrom, EventTo };

constexpr qint64 mostSeconds = 86'400;

// What is typed there is not written over while somebody stands in it.
void showCount(CountEdit *edit, const std::optional<qint64> &value)
{
    if (!edit->hasFocus() || edit->value() != value)
        edit->setValue(value);
}

} // namespace

MoreAssumptions::MoreAssumptions(QWidget *parent)
    : QWidget(parent), m_span(new Choice(this)), m_spanField(new Field(m_span, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(10));
    column->addWidget(m_spanField);
    m_span->setObjectName(QStringLiteral("span"));
    connect(m_span, &Choice::chosen, this, [this] {
        WhatIf what = m_what;
        what.assumptions.span = m_span->value<TargetSpan>(TargetSpan::DayMean);
        offer(what, m_spanField);
    });
    m_within = addCount("within", [](WhatIf &what, std::optional<qint64> value) { what.assumptions.targetWithin = int(value.value_or(0)); });
    m_patience = addCount("patience", [](WhatIf &what, std::optional<qint64> value) {
        what.assumptions.patience = value ? std::optional<int>(int(*value)) : std::nullopt;
    });
    m_least = addCount("least", [](WhatIf &what, std::optional<qint64> value) { what.assumptions.least = int(value.value_or(0)); });
    m_fewer = addCount("personsFewer", [](WhatIf &what, std::optional<qint64> value) { what.personsFewer = int(value.value_or(0)); });
    m_payslips = addCount("newPayslips", [](WhatIf &what, std::optional<qint64> value) { what.newPayslips = value.value_or(0); });
    m_within->setRange(0, mostSeconds);
    m_within->setRequired(true);
    m_patience->setRange(0, mostSeconds);
    m_least->setRange(0, 1000);
    m_fewer->setRange(0, 1000);
    m_payslips->setRange(0, 10'000'000);
    addEvent();
    retranslate();
}

void MoreAssumptions::setJudge(std::function<Done(const WhatIf &)> judge)
{
    m_judge = std::move(judge);
}

CountEdit *MoreAssumptions::addCount(const char *name, std::function<void(WhatIf &, std::optional<qint64>)> set)
{
    auto *edit = new CountEdit(this);
    edit->setObjectName(QLatin1String(name));
    auto *field = new Field(edit, this);
    layout()->addWidget(field);
    m_fields.push_back(field);
    connect(edit, &CountEdit::valueChanged, this, [this, edit, field, set = std::move(set)] {
        WhatIf what = m_what;
        set(what, edit->value());
        offer(what, field);
    });
    return edit;
}

// So much more from one day to another, as when a new version of the payroll system comes.
void MoreAssumptions::addEvent()
{
    m_eventShare = new CountEdit(this);
    m_eventShare->setObjectName(QStringLiteral("eventShare"));
    m_eventShare->setRange(-100, 1000);
    m_eventFrom = new DayEdit(this);
    m_eventFrom->setObjectName(QStringLiteral("eventFrom"));
    m_eventTo = new DayEdit(this);
    m_eventTo->setObjectName(QStringLiteral("eventTo"));
    for (CheckedEdit *edit : {static_cast<CheckedEdit *>(m_eventShare), static_cast<CheckedEdit *>(m_eventFrom), static_cast<CheckedEdit *>(m_eventTo)}) {
        m_fields.push_back(new Field(edit, this));
        connect(edit, &CheckedEdit::edited, this, &MoreAssumptions::takeEvent);
    }
    layout()->addWidget(m_fields[EventShare]);
    auto *days = new QHBoxLayout;
    days->setSpacing(px(8));
    days->addWidget(m_fields[EventFrom]);
    days->addWidget(m_fields[EventTo]);
    static_cast<QVBoxLayout *>(layout())->addLayout(days);
}

void MoreAssumptions::takeEvent()
{
    WhatIf what = m_what;
    const auto share = m_eventShare->value();
    if (!share || *share == 0) {
        what.event.reset();
    } else {
        staffing::ForecastEvent event = what.event.value_or(staffing::ForecastEvent{});
        event.name = event.name.isEmpty() ? tr("Event") : event.name;
        event.from = m_eventFrom->value().isValid() ? m_eventFrom->value() : m_month.first();
        event.to = m_eventTo->value().isValid() ? m_eventTo->value() : m_month.last();
        event.factor = 1 + double(*share) / 100;
        what.event = event;
    }
    offer(what, m_fields[EventShare]);
}

// What cannot be computed is said at its field, and what was before stays in force.
void MoreAssumptions::offer(const WhatIf &what, Field *field)
{
    const Done right = m_judge ? m_judge(what) : Done();
    field->setError(right ? QString() : right.error().message);
    if (!right)
        return;
    m_what = what;
    emit changed(what);
}

void MoreAssumptions::present(const staffing::DemandMonth &own, const WhatIf &what)
{
    m_what = what;
    m_month = own.inputs.month;
    const auto some = [](qint64 value) { return value == 0 ? std::nullopt : std::optional<qint64>(value); };
    m_span->setValue<TargetSpan>(what.assumptions.span);
    showCount(m_within, what.assumptions.targetWithin);
    showCount(m_patience, what.assumptions.patience ? std::optional<qint64>(*what.assumptions.patience) : std::nullopt);
    showCount(m_least, what.assumptions.least);
    showCount(m_fewer, some(what.personsFewer));
    showCount(m_payslips, some(what.newPayslips));
    showCount(m_eventShare, what.event ? some(std::llround((what.event->factor - 1) * 100)) : std::nullopt);
    if (!m_eventFrom->hasFocus())
        m_eventFrom->setValue(what.event ? what.event->from : m_month.first());
    if (!m_eventTo->hasFocus())
        m_eventTo->setValue(what.event ? what.event->to : m_month.last());
}

void MoreAssumptions::retranslate()
{
    m_spanField->setLabel(tr("The target is reached"));
    m_span->setOptions<TargetSpan>({{TargetSpan::DayMean, spanName(TargetSpan::DayMean)},
                                    {TargetSpan::EachHalfHour, spanName(TargetSpan::EachHalfHour)},
                                    {TargetSpan::WholeDay, spanName(TargetSpan::WholeDay)}});
    m_fields[Within]->setLabel(tr("Answer within, seconds"));
    m_fields[Patience]->setLabel(tr("Patience, seconds"));
    m_fields[Patience]->setHint(tr("Empty: nobody gives up."));
    m_fields[Least]->setLabel(tr("Persons at least"));
    m_fields[Fewer]->setLabel(tr("Persons fewer each day"));
    m_fields[Payslips]->setLabel(tr("New customer, payslips a month"));
    m_fields[EventShare]->setLabel(tr("Event, % more calls"));
    m_fields[EventFrom]->setLabel(tr("From"));
    m_fields[EventTo]->setLabel(tr("To"));
}

} // namespace paybench::ui
