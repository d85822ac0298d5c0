// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/what_if_panel.h"

#include "ui/demand/demand_texts.h"
#include "ui/demand/more_assumptions.h"
#include "ui/demand/outcome_block.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/value_slider.h"
#include "ui/style/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

// What is typed is kept within what a number of seconds or a share can be, so that a fault is found and nothing overflows.
int narrowed(qint64 value)
{
    return int(std::clamp<qint64>(value, -1'000'000'000, 1'000'000'000));
}

// Round steps for the slider of calls: a hundredth of what is expected, or finer.
qint64 callStep(double calls)
{
    qint64 step = 1;
    while (step * 200 < qint64(calls))
        step *= step % 3 == 1 ? 5 : 2; // 1, 5, 10, 50, 100 …
    return step;
}

} // namespace

std::vector<QString> faultsIn(const staffing::DemandMonth &own, const staffing::WhatIf &what)
{
    std::vector<QString> found = staffing::faults(what);
    if (!found.empty() || own.calls <= 0)
        return found;
    const double factor = (what.monthCalls ? *what.monthCalls / own.calls : 1) * what.callsFactor;
    double busiest = 0;
    for (const staffing::DemandDay &day : own.days) {
        for (const staffing::DemandInterval &part : day.intervals)
            busiest = std::max(busiest, part.openMinutes > 0 ? part.calls.high / part.openMinutes : 0);
    }
    return staffing::faults(what.assumptions.traffic(busiest * factor * 30, 1800), what.assumptions.target(), what.assumptions.limits());
}

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : SidePanel({}, parent), m_scenario(new Choice), m_calls(new ValueSlider), m_handle(new ValueSlider), m_target(new ValueSlider(1)),
      m_occupancy(new ValueSlider(1)), m_fold(button(ButtonRole::Link)), m_more(new MoreAssumptions), m_outcome(new OutcomeBlock),
      m_reset(button(ButtonRole::Ordinary, QStringLiteral("restore"))), m_save(button(ButtonRole::Ordinary))
{
    setClosable(false);
    setObjectName(QStringLiteral("whatIf"));
    build();
    connectParts();
    retranslate();
}

void WhatIfPanel::build()
{
    m_scenario->setObjectName(QStringLiteral("savedWhatIf"));
    m_calls->setObjectName(QStringLiteral("calls"));
    m_handle->setObjectName(QStringLiteral("handleTime"));
    m_target->setObjectName(QStringLiteral("targetShare"));
    m_occupancy->setObjectName(QStringLiteral("maxOccupancy"));
    m_fold->setObjectName(QStringLiteral("moreAssumptions"));
    m_reset->setObjectName(QStringLiteral("resetWhatIf"));
    m_save->setObjectName(QStringLiteral("saveWhatIf"));
    m_fold->setCheckable(true);
    m_handle->setRange(60, 690, 10);
    m_target->setRange(500, 999, 1);
    m_occupancy->setRange(400, 1000, 10);
    body()->setSpacing(px(8));
    for (QWidget *part : {static_cast<QWidget *>(m_scenario), static_cast<QWidget *>(m_calls), static_cast<QWidget *>(m_handle),
                          static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_occupancy)})
        body()->addWidget(part);
    body()->addWidget(m_fold, 0, Qt::AlignLeft);
    body()->addWidget(m_more);
    body()->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    body()->addWidget(m_outcome);
    m_more->hide();
    m_scenario->hide();
    addFoot(m_reset);
    addFoot(m_save);
}

void WhatIfPanel::connectParts()
{
    connect(m_fold, &QPushButton::toggled, m_more, &QWidget::setVisible);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPanel::resetAsked);
    connect(m_save, &QPushButton::clicked, this, &WhatIfPanel::saveAsked);
    connect(m_more, &MoreAssumptions::changed, this, &WhatIfPanel::take);
    m_more->setJudge([this](const staffing::WhatIf &what) { return judged(what); });
    connect(m_scenario, &Choice::chosen, this, [this] {
        const qint64 id = m_scenario->value<qint64>(0);
        for (const store::StoredScenario &one : m_saved) {
            if (one.id.value == id)
                return emit moved(one.what);
        }
        emit resetAsked();
    });
    const auto bind = [this](ValueSlider *slider, const std::function<void(staffing::WhatIf &, qint64)> &set) {
        const auto with = [this, set](qint64 value) {
            staffing::WhatIf what = m_what;
            set(what, value);
            return what;
        };
        slider->setCheck([this, with](qint64 value) { return judged(with(value)); });
        connect(slider, &ValueSlider::moved, this, [this, with](qint64 value) { take(with(value)); });
    };
    bind(m_calls, [this](staffing::WhatIf &what, qint64 value) {
        what.callsFactor = 1;
        const bool asItIs = value == qint64(std::llround(m_own.calls));
        what.monthCalls = asItIs ? std::nullopt : std::optional<double>(double(value));
    });
    bind(m_handle, [](staffing::WhatIf &what, qint64 value) { what.assumptions.handleTime = narrowed(value); });
    bind(m_target, [](staffing::WhatIf &what, qint64 value) { what.assumptions.targetShare = narrowed(value); });
    bind(m_occupancy, [](staffing::WhatIf &what, qint64 value) { what.assumptions.maxOccupancy = narrowed(value); });
}

void WhatIfPanel::retranslate()
{
    setTitle(tr("What if"));
    setSubtitle(tr("computed while you draw"));
    m_calls->setLabel(tr("Calls in the month"));
    m_handle->setLabel(tr("Handle time"));
    m_handle->setUnit(tr("s", "seconds"));
    m_target->setLabel(tr("Answered within %1").arg(secondsText(m_what.assumptions.targetWithin, 0)));
    m_target->setUnit(QStringLiteral("%"));
    m_occupancy->setLabel(tr("Highest occupancy"));
    m_occupancy->setUnit(QStringLiteral("%"));
    m_fold->setText(tr("More assumptions"));
    m_reset->setText(tr("Reset"));
    m_save->setText(tr("Save scenario…"));
    m_scenario->setAccessibleName(tr("Saved what-ifs"));
    m_more->retranslate();
    m_outcome->retranslate();
}

double WhatIfPanel::monthCalls() const
{
    return m_what.monthCalls.value_or(m_own.calls) * m_what.callsFactor;
}

Done WhatIfPanel::judged(const staffing::WhatIf &what) const
{
    const std::vector<QString> found = faultsIn(m_own, what);
    return found.empty() ? Done() : Done(Error{Error::Kind::Invalid, found.front(), {}});
}

void WhatIfPanel::take(const staffing::WhatIf &what)
{
    if (what == m_what)
        return;
    m_what = what;
    m_what.name.clear(); // it is no longer the saved one
    emit moved(m_what);
}

void WhatIfPanel::place()
{
    const qint64 step = callStep(m_own.calls);
    m_calls->setRange(0, std::max<qint64>(10, (qint64(m_own.calls) * 2 + step - 1) / step * step), step);
    m_calls->setValue(qint64(std::llround(monthCalls())));
    m_handle->setValue(m_what.assumptions.handleTime);
    m_target->setValue(m_what.assumptions.targetShare);
    m_target->setLabel(tr("Answered within %1").arg(secondsText(m_what.assumptions.targetWithin, 0)));
    m_occupancy->setValue(m_what.assumptions.maxOccupancy.value_or(1000));
    m_more->present(m_own, m_what);
}

void WhatIfPanel::placeSaved(const DemandState &state)
{
    m_saved = state.scenarios;
    std::vector<std::pair<qint64, QString>> options{{0, state.isTrying() && m_what.name.isEmpty() ? tr("Not saved") : tr("As it is")}};
    qint64 shownOne = 0;
    for (const store::StoredScenario &one : m_saved) {
        options.emplace_back(one.id.value, one.what.name);
        if (one.what == m_what)
            shownOne = one.id.value;
    }
    m_scenario->setVisible(!m_saved.empty());
    m_scenario->setOptions<qint64>(options);
    m_scenario->setValue<qint64>(shownOne);
}

void WhatIfPanel::present(const DemandState &state)
{
    m_own = state.own;
    m_what = state.what;
    place();
    placeSaved(state);
    m_outcome->present(state);
    m_reset->setEnabled(state.isTrying());
    m_save->setEnabled(state.isTrying() && state.isWritable);
}

} // namespace paybench::ui
