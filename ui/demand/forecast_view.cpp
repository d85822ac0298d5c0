// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/forecast_view.h"

#include "core/basics/format.h"
#include "ui/charts/line_chart.h"
#include "ui/demand/accuracy_words.h"
#include "ui/demand/demand_texts.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QVBoxLayout>

// What the view shows; forecast_learning.cpp finds out what takes a while.

namespace paybench::ui {

namespace {

// "08:00–10:30, 14:00–14:30": intervals that stand beside each other are one.
QString gapsText(const Uncounted &part)
{
    QStringList stretches;
    for (std::size_t at = 0; at < part.gaps.size(); ++at) {
        const int from = part.gaps[at];
        while (at + 1 < part.gaps.size() && part.gaps[at + 1] == part.gaps[at] + part.minutes)
            ++at;
        stretches << clockText(from) + QChar(0x2013) + clockText(part.gaps[at] + part.minutes);
    }
    return stretches.join(QStringLiteral(", "));
}

LeftOutRow leftOut(const Uncounted &part)
{
    const QString why = part.gaps.empty() ? ForecastView::tr("not counted: missing, not zero (%Ln open day(s))", nullptr, part.days)
                                          : ForecastView::tr("counted in part, missing %1").arg(gapsText(part));
    return {part.from, part.to, why, std::nullopt};
}

} // namespace

ForecastView::ForecastView(QWidget *parent)
    : DemandView(parent)
    , m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_words(wrappedLabel(Face::Body, Colour::Text, this))
    , m_chart(new LineChart(this))
    , m_measures(new TableModel<MeasureRow>(measureColumns(), this))
    , m_days(new TableModel<OutcomeDay>(outcomeColumns(), this))
    , m_effects(new TableModel<EffectRow>(effectColumns(), this))
    , m_leftOut(new TableModel<LeftOutRow>(leftOutColumns(), this))
    , m_batches(new TableModel<staffing::ContactBatch>(batchColumns(), this))
{
    m_words->setObjectName(QStringLiteral("outcomeWords"));
    m_chart->setObjectName(QStringLiteral("outcomeChart"));
    m_measurePart = part(new TableView(QStringLiteral("demandMeasures"), this), m_measures, "measureTable");
    m_dayPart = part(new TableView(QStringLiteral("demandOutcome"), this), m_days, "outcomeTable");
    m_effectPart = part(new TableView(QStringLiteral("demandEffects"), this), m_effects, "effectTable");
    m_leftOutPart = part(new TableView(QStringLiteral("demandLeftOut"), this), m_leftOut, "leftOutTable");
    m_batchPart = part(new TableView(QStringLiteral("demandBatches"), this), m_batches, "batchTable");
    m_days->setKey([](const OutcomeDay &row) { return row.day.toJulianDay(); });
    m_chart->setKind(Kind::Count, 0);
    m_chart->setFromZero(true);
    m_chart->setFixedHeight(px(168));
    build();
    connect(m_chart, &Chart::exportRequested, this, &DemandView::exportRequested);
    connect(m_chart, &Chart::failed, this, [this](const QString &sentence) { emit failed({Error::Kind::Io, sentence, {}}); });
    connect(m_dayPart.table, &TableView::currentRowChanged, this, [this](int row) {
        if (!m_isPlacing && row >= 0)
            emit dayChosen(m_days->row(row).day);
    });
}

ForecastView::Part ForecastView::part(TableView *table, Cells *cells, const char *name)
{
    table->setObjectName(QLatin1String(name));
    table->setCells(cells);
    table->setGrowing(true);
    return {new ElidedLabel(Face::BodyStrong, Colour::Text, this), wrappedLabel(Face::Caption, Colour::Muted, this), table};
}

void ForecastView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(10), 0, px(12));
    column->setSpacing(0);
    const auto words = [column] {
        auto *inset = new QVBoxLayout;
        inset->setContentsMargins(px(20), 0, px(16), px(4));
        inset->setSpacing(px(4));
        column->addLayout(inset);
        return inset;
    };
    auto *head = words();
    head->addWidget(m_heading);
    head->addWidget(m_words);
    for (const Part *one : {&m_measurePart, &m_dayPart, &m_effectPart, &m_leftOutPart, &m_batchPart}) {
        if (one != &m_measurePart) {
            column->addSpacing(px(14));
            auto *inset = words();
            inset->addWidget(one->heading);
            inset->addWidget(one->note);
        } else {
            one->heading->hide();
            one->note->hide();
        }
        column->addWidget(one->table);
        if (one == &m_measurePart) {
            column->addSpacing(px(10));
            words()->addWidget(m_chart);
        }
    }
    column->addStretch(1);
}

QString ForecastView::title() const
{
    return tr("Forecast and outcome");
}

std::vector<TableView *> ForecastView::tables() const
{
    return {m_dayPart.table, m_measurePart.table, m_effectPart.table, m_leftOutPart.table, m_batchPart.table};
}

void ForecastView::retranslate()
{
    m_measurePart.table->setTitle(tr("How good the forecast is"));
    m_measurePart.table->setEmptyText(tr("Nothing has been counted that a forecast could be compared with."));
    m_dayPart.heading->setText(tr("Day by day"));
    m_dayPart.table->setTitle(tr("Forecast and outcome"));
    m_dayPart.table->setEmptyText(tr("No calls are known for the month."));
    m_dayPart.note->hide();
    m_effectPart.heading->setText(tr("What the forecast has learned"));
    m_effectPart.table->setTitle(tr("Learned effects"));
    m_leftOutPart.heading->setText(tr("What it does not learn from"));
    m_leftOutPart.note->setText(tr("What is missing is missing, never zero. A day far from its like is set aside, so that it does not repeat itself in the forecast."));
    m_leftOutPart.table->setTitle(tr("Days left out"));
    m_leftOutPart.table->setEmptyText(tr("Every open day between the first and the last was counted, and none is out of the ordinary."));
    m_batchPart.heading->setText(tr("Imported files"));
    m_batchPart.note->hide();
    m_batchPart.table->setTitle(tr("Imported counts"));
    m_batchPart.table->setEmptyText(tr("No counts have been imported. “Import calls…” takes them in."));
    m_chart->setTitle(tr("Forecast and counted calls"));
    m_chart->setHeadings(tr("Day"), tr("Calls"));
    if (!m_state)
        return;
    m_from.reset(); // names of effects are in the language they were made in
    present(*m_state);
}

void ForecastView::present(const DemandState &state)
{
    m_state = &state;
    m_isPlacing = true;
    m_outcome = outcomeDays(state);
    fillMonth();
    fillChart();
    fillLearned();
    m_isPlacing = false;
    if (isVisible())
        learn();
}

void ForecastView::fillMonth()
{
    m_days->setRows(m_outcome);
    for (int row = 0; row < int(m_outcome.size()); ++row) {
        if (m_outcome[std::size_t(row)].day == m_state->day && m_dayPart.table->currentRow() != row)
            m_dayPart.table->selectRow(row);
    }
    m_batches->setRows(m_state->batches);
}

void ForecastView::fillChart()
{
    std::vector<LineLabel> labels;
    LineSeries forecast;
    LineSeries counted;
    bool hasBand = false;
    forecast.name = tr("forecast");
    forecast.dashed = true;
    counted.name = tr("counted");
    counted.ink = Colour::Series2;
    std::optional<double> chosen;
    for (const OutcomeDay &day : m_outcome) {
        const double x = double(labels.size());
        labels.push_back({x, format::number(day.day.day()), format::longDay(day.day), day.day == m_state->day});
        if (day.day == m_state->day)
            chosen = x;
        hasBand = hasBand || day.forecast.high > day.forecast.low;
        forecast.x.push_back(x);
        forecast.y.push_back(countValue(day.forecast.expected));
        forecast.low.push_back(countValue(day.forecast.low));
        forecast.high.push_back(countValue(day.forecast.high));
        counted.x.push_back(x);
        counted.y.push_back(day.counted ? countValue(*day.counted) : Value());
    }
    if (!hasBand) {
        forecast.low.clear();
        forecast.high.clear();
    }
    m_chart->setLabels(std::move(labels));
    m_chart->setHighlight(chosen);
    const bool hasCounts = std::any_of(m_outcome.begin(), m_outcome.end(), [](const OutcomeDay &day) { return day.counted.has_value(); });
    m_chart->setSeries(hasCounts ? std::vector<LineSeries>{forecast, counted} : std::vector<LineSeries>{forecast});
}

void ForecastView::fillLearned()
{
    std::vector<EffectRow> effects;
    for (const staffing::ForecastEffect &effect : m_learned.effects)
        effects.push_back({int(effects.size()), effect});
    m_effects->setRows(std::move(effects));
    m_effectPart.table->setEmptyText(isTesting() ? tr("Being found out…") : tr("Nothing yet: at least ten counted days are needed."));
    m_effectPart.note->setText(m_learned.method);
    m_effectPart.note->setVisible(!m_learned.method.isEmpty());
    std::vector<LeftOutRow> left;
    for (const Uncounted &one : uncounted(*m_state))
        left.push_back(leftOut(one));
    for (const QDate day : m_learned.special) {
        const auto &history = m_state->sources.calls.days;
        const auto found = std::find_if(history.begin(), history.end(), [day](const auto &one) { return one.day == day; });
        left.push_back({day, day, tr("set aside as out of the ordinary"), found == history.end() ? std::nullopt : std::optional<double>(found->total())});
    }
    m_leftOut->setRows(std::move(left));
    std::vector<MeasureRow> measures;
    const QString month = format::monthTitle(m_state->month);
    const auto add = [&measures](const QString &name, const staffing::Accuracy &accuracy) {
        if (accuracy.points > 0)
            measures.push_back({name, accuracy});
    };
    add(tr("%1, per day").arg(month), accuracyByDay(m_outcome));
    add(tr("%1, per half-hour").arg(month), accuracyByHalfHour(*m_state, m_outcome));
    if (m_learned.test) {
        const QString hidden = format::monthTitle(Month::of(m_learned.test->to));
        add(tr("%1 hidden, per day").arg(hidden), m_learned.test->byDay);
        add(tr("%1 hidden, per half-hour").arg(hidden), m_learned.test->byInterval);
    }
    m_measures->setRows(std::move(measures));
    sayOutcome();
}

void ForecastView::sayOutcome()
{
    const staffing::Accuracy month = accuracyByDay(m_outcome);
    m_heading->setText(tr("How good the forecast is"));
    QStringList said;
    if (month.points > 0)
        said << tr("%1, %Ln day(s).", nullptr, month.points).arg(format::monthTitle(m_state->month)) + QLatin1Char(' ') + accuracyWords(month);
    else
        said << tr("No whole day of %1 has been counted yet.").arg(format::monthName(m_state->month));
    if (m_learned.test)
        said << tr("%1 hidden as a test.").arg(format::monthTitle(Month::of(m_learned.test->to))) + QLatin1Char(' ') + accuracyWords(m_learned.test->byDay);
    else if (isTesting())
        said << tr("The test with the last counted month hidden is under way.");
    else if (m_learned.wasStopped)
        said << tr("The test was stopped. It begins again when the tab is opened anew.");
    else if (!m_learned.whyNoTest.isEmpty())
        said << tr("No month can be hidden for a test:") + QLatin1Char(' ') + m_learned.whyNoTest;
    m_words->setText(said.join(QLatin1Char('\n')));
}

std::optional<staffing::Why> ForecastView::why() const
{
    if (!m_state)
        return std::nullopt;
    if (const int row = m_measurePart.table->currentRow(); m_measurePart.table->hasFocus() && row >= 0)
        return accuracyWhy(m_measures->row(row).accuracy, m_measures->row(row).name);
    if (const staffing::DemandDay *day = m_state->own.day(m_state->day))
        return staffing::why(m_state->own, *day, staffing::DemandFigure::Calls);
    return std::nullopt;
}

} // namespace paybench::ui
