// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/forecast_view.h"
#include "ui/jobs/job.h"

#include <memory>

// The job of the view: what the forecast learns from the counts, and how it would have done on a month hidden from it.

namespace paybench::ui {

namespace {

Learned learnedOf(const staffing::History &history, const staffing::ForecastDays &days, Month month, const Progress &progress)
{
    Learned learned;
    if (const std::vector<QString> faults = staffing::faults(history); !faults.empty()) {
        learned.whyNoTest = faults.front();
        return learned;
    }
    const auto half = [&progress](int from) { return [&progress, from](int percent) { return progress(from + percent / 2); }; };
    const auto forecast = staffing::forecast(history, month.first(), month.last(), days, half(0));
    if (forecast) {
        learned.effects = forecast->effects;
        learned.special = forecast->special;
        learned.method = forecast->method;
    }
    const auto test = staffing::backTest(history, daysOfLastMonth(history), days, half(50));
    if (test)
        learned.test = *test;
    else if (test.error().kind == Error::Kind::Cancelled)
        learned.wasStopped = true;
    else
        learned.whyNoTest = test.error().message;
    return learned;
}

} // namespace

ForecastView::~ForecastView()
{
    delete m_job;
}

void ForecastView::showEvent(QShowEvent *event)
{
    DemandView::showEvent(event);
    if (m_learned.wasStopped)
        m_from.reset();
    if (m_state)
        learn();
}

ForecastView::LearnedFrom ForecastView::learnedFrom() const
{
    LearnedFrom from;
    const staffing::History &history = m_state->sources.calls;
    from.month = m_state->month;
    from.days = history.days.size();
    for (const staffing::CountedDay &day : history.days)
        from.calls += day.total();
    from.last = history.days.empty() ? QDate() : history.days.back().day;
    for (const staffing::ForecastEvent &event : m_state->sources.days.events) {
        from.events.emplace_back(event.from, event.factor);
        from.events.emplace_back(event.to, event.factor);
    }
    return from;
}

void ForecastView::learn()
{
    LearnedFrom from = learnedFrom();
    if (m_from == from)
        return;
    m_from = std::move(from);
    delete m_job;
    m_learned = {};
    const staffing::History history = m_state->sources.calls;
    if (history.days.empty()) {
        fillLearned();
        return;
    }
    const staffing::ForecastDays days = m_state->sources.days;
    const Month month = m_state->month;
    auto *job = new Job<std::shared_ptr<Learned>>(
        tr("Testing the forecast"),
        [history, days, month](const Progress &progress) { return std::make_shared<Learned>(learnedOf(history, days, month, progress)); },
        [this](const std::shared_ptr<Learned> &learned) { take(*learned); }, this);
    m_job = job;
    connect(job, &Work::finished, job, &QObject::deleteLater);
    emit jobStarted(job);
    fillLearned();
}

void ForecastView::take(const Learned &learned)
{
    m_job.clear();
    m_learned = learned;
    m_isPlacing = true;
    fillLearned();
    m_isPlacing = false;
}

} // namespace paybench::ui
