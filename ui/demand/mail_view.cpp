// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/mail_view.h"

#include "core/basics/format.h"
#include "ui/charts/line_chart.h"
#include "ui/demand/demand_texts.h"
#include "ui/demand/mail_words.h"
#include "ui/style/labels.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <map>

namespace paybench::ui {

namespace {

// A label at the first half-hour of each week; the others are read out in whole.
std::vector<LineLabel> weekLabels(const std::vector<staffing::BacklogPoint> &points)
{
    std::vector<LineLabel> labels;
    QDate before;
    for (const staffing::BacklogPoint &point : points) {
        LineLabel label{double(labels.size()), {}, format::longDay(point.day) + QLatin1Char(' ') + clockText(point.minute)};
        if (!before.isValid() || before.weekNumber() != point.day.weekNumber())
            label.text = format::number(point.day.day());
        labels.push_back(std::move(label));
        before = point.day;
    }
    return labels;
}

LineSeries backlogSeries(const std::vector<staffing::BacklogPoint> &points, double staffing::BacklogPoint::*figure)
{
    LineSeries series;
    for (const staffing::BacklogPoint &point : points) {
        series.x.push_back(double(series.x.size()));
        series.y.push_back(workValue(point.*figure));
    }
    return series;
}

LineSeries deadline(const QString &name, std::size_t points, int minutes, Colour ink)
{
    LineSeries series;
    series.name = name;
    series.ink = ink;
    series.dashed = true;
    for (std::size_t at = 0; at < points; ++at) { // as many as the curve has, so that its name finds a free place
        series.x.push_back(double(at));
        series.y.push_back(workValue(minutes));
    }
    return series;
}

// The half-hours of a day among those of the month.
std::optional<LineShade> shadeOf(const std::vector<staffing::BacklogPoint> &points, QDate day)
{
    std::optional<LineShade> shade;
    for (std::size_t at = 0; at < points.size(); ++at) {
        if (points[at].day != day)
            continue;
        if (!shade)
            shade = LineShade{double(at), double(at), Colour::Soft};
        shade->to = double(at);
    }
    return shade;
}

QVBoxLayout *captioned(QLabel *title, LineChart *chart)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(2));
    column->addWidget(title);
    column->addWidget(chart);
    chart->setFixedHeight(px(164)); // room for a name between the curves
    return column;
}

} // namespace

MailView::MailView(QWidget *parent)
    : DemandView(parent)
    , m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_words(wrappedLabel(Face::Body, Colour::Text, this))
    , m_leftTitle(new ElidedLabel(Face::CaptionMedium, Colour::Muted, this))
    , m_oldestTitle(new ElidedLabel(Face::CaptionMedium, Colour::Muted, this))
    , m_left(new LineChart(this))
    , m_oldest(new LineChart(this))
    , m_sharedHeading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_sharedNote(wrappedLabel(Face::Caption, Colour::Muted, this))
    , m_shared(new TableModel<SharedRow>(sharedColumns(), this))
    , m_sharedTable(new TableView(QStringLiteral("demandShared"), this))
    , m_daysHeading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_days(new TableModel<MailRow>(dayColumns(), this))
    , m_dayTable(new TableView(QStringLiteral("demandMail"), this))
{
    m_words->setObjectName(QStringLiteral("mailWords"));
    m_left->setObjectName(QStringLiteral("backlogChart"));
    m_oldest->setObjectName(QStringLiteral("oldestChart"));
    m_sharedTable->setObjectName(QStringLiteral("sharedTable"));
    m_dayTable->setObjectName(QStringLiteral("mailTable"));
    m_days->setKey([](const MailRow &row) { return row.day.day.toJulianDay(); });
    m_shared->setKey([](const SharedRow &row) { return row.shared.reserved ? qint64(*row.shared.reserved) : -1; });
    m_dayTable->setCells(m_days);
    m_sharedTable->setCells(m_shared);
    for (LineChart *chart : {m_left, m_oldest}) {
        chart->setKind(Kind::Decimal, 1);
        chart->setFromZero(true);
        connect(chart, &Chart::exportRequested, this, &DemandView::exportRequested);
        connect(chart, &Chart::failed, this, [this](const QString &sentence) { emit failed({Error::Kind::Io, sentence, {}}); });
    }
    build();
    connect(m_dayTable, &TableView::currentRowChanged, this, [this](int row) {
        if (!m_isPlacing && row >= 0)
            emit dayChosen(m_days->row(row).day.day);
    });
}

void MailView::build()
{
    auto *words = new QVBoxLayout;
    words->setContentsMargins(px(20), 0, px(16), 0);
    words->setSpacing(px(4));
    words->addWidget(m_heading);
    words->addWidget(m_words);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(px(20));
    charts->addLayout(captioned(m_leftTitle, m_left), 1);
    charts->addLayout(captioned(m_oldestTitle, m_oldest), 1);
    words->addSpacing(px(6));
    words->addLayout(charts);
    auto *shared = new QVBoxLayout;
    shared->setContentsMargins(px(20), 0, px(16), px(4));
    shared->setSpacing(px(4));
    shared->addWidget(m_sharedHeading);
    shared->addWidget(m_sharedNote);
    auto *days = new QVBoxLayout;
    days->setContentsMargins(px(20), 0, px(16), px(4));
    days->addWidget(m_daysHeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(10), 0, px(12));
    column->setSpacing(0);
    column->addLayout(words);
    column->addSpacing(px(12));
    column->addLayout(days);
    m_dayTable->setGrowing(true);
    column->addWidget(withTotal(m_dayTable, this));
    column->addSpacing(px(16));
    column->addLayout(shared);
    m_sharedTable->setGrowing(true);
    column->addWidget(m_sharedTable);
    column->addStretch(1);
}

QString MailView::title() const
{
    return tr("E-mail");
}

std::vector<TableView *> MailView::tables() const
{
    return {m_dayTable, m_sharedTable};
}

void MailView::retranslate()
{
    m_leftTitle->setText(tr("Left of e-mail and follow-up, hours of work"));
    m_oldestTitle->setText(tr("What has waited longest, open hours"));
    m_left->setTitle(m_leftTitle->text());
    m_oldest->setTitle(m_oldestTitle->text());
    m_left->setHeadings(tr("Half-hour"), tr("Left, h"));
    m_oldest->setHeadings(tr("Half-hour"), tr("Oldest, open h"));
    m_daysHeading->setText(tr("Day by day, in hours of work"));
    m_sharedHeading->setText(tr("What it costs the calls"));
    m_dayTable->setTitle(tr("E-mail and follow-up"));
    m_sharedTable->setTitle(tr("E-mail beside calls"));
    m_dayTable->setEmptyText(tr("No calls or e-mails are known for the month."));
    m_sharedTable->setEmptyText(tr("Nobody is in first line on that day."));
    if (m_state)
        present(*m_state);
}

void MailView::present(const DemandState &state)
{
    m_state = &state;
    m_isPlacing = true;
    std::vector<MailRow> rows;
    const std::vector<staffing::WorkDay> work = staffing::workDays(state.tried);
    for (std::size_t at = 0; at < work.size(); ++at)
        rows.push_back({state.tried.days[at], work[at]});
    m_days->setRows(std::move(rows));
    for (int row = 0; row < int(m_days->rows().size()); ++row) {
        if (m_days->row(row).day.day == state.day && m_dayTable->currentRow() != row)
            m_dayTable->selectRow(row);
    }
    sayDay();
    fillCharts();
    fillShared();
    m_isPlacing = false;
}

void MailView::sayDay()
{
    const auto found = std::find_if(m_days->rows().begin(), m_days->rows().end(), [this](const MailRow &row) { return row.day.day == m_state->day; });
    m_heading->setVisible(found != m_days->rows().end());
    m_words->setVisible(found != m_days->rows().end());
    if (found == m_days->rows().end())
        return;
    QString day = format::longDay(m_state->day);
    day[0] = day[0].toUpper();
    m_heading->setText(day);
    m_words->setText(mailDayWords(found->work, found->day, m_state->tried.inputs.assumptions).join(QLatin1Char('\n')));
}

void MailView::fillCharts()
{
    const std::vector<staffing::BacklogPoint> &points = m_state->tried.backlog;
    const staffing::Assumptions &assumptions = m_state->tried.inputs.assumptions;
    const auto shade = shadeOf(points, m_state->day);
    for (LineChart *chart : {m_left, m_oldest}) {
        chart->setLabels(weekLabels(points));
        chart->setShades(shade ? std::vector<LineShade>{*shade} : std::vector<LineShade>());
        chart->setHighlight(shade ? std::optional<double>(shade->to) : std::nullopt);
    }
    m_left->setSeries({backlogSeries(points, &staffing::BacklogPoint::minutes)});
    // Each kind has its own deadline, so each has its own curve.
    LineSeries mail = backlogSeries(points, &staffing::BacklogPoint::oldestMail);
    mail.name = tr("e-mail");
    LineSeries followUp = backlogSeries(points, &staffing::BacklogPoint::oldestFollowUp);
    followUp.name = tr("follow-up");
    followUp.ink = Colour::Series2;
    std::vector<LineSeries> oldest{mail, followUp};
    oldest.push_back(deadline(tr("e-mail is due"), points.size(), assumptions.mailDueMinutes, mail.ink));
    if (assumptions.followUpDueMinutes != assumptions.mailDueMinutes)
        oldest.push_back(deadline(tr("follow-up is due"), points.size(), assumptions.followUpDueMinutes, followUp.ink));
    m_oldest->setSeries(std::move(oldest));
}

void MailView::fillShared()
{
    std::vector<SharedRow> rows;
    const staffing::Assumptions &assumptions = m_state->tried.inputs.assumptions;
    const auto assumed = assumptions.mailInterruptible ? std::nullopt : std::optional<int>(assumptions.reserved);
    if (const staffing::DemandDay *day = m_state->chosenDay()) {
        for (const staffing::SharedDay &shared : staffing::sharedDays(m_state->tried.inputs, *day))
            rows.push_back({shared, shared.reserved == assumed});
        m_sharedNote->setText(tr("%1, at the day's mean with %2 in first line. An e-mail that nobody interrupts lets callers wait.")
                                  .arg(m_heading->text(), personsText(day->persons)));
    }
    m_shared->setRows(std::move(rows));
}

std::optional<staffing::Why> MailView::why() const
{
    const staffing::DemandDay *day = m_state ? m_state->chosenDay() : nullptr;
    if (!day)
        return std::nullopt;
    if (m_sharedTable->hasFocus())
        return staffing::why(m_state->tried, *day, staffing::DemandFigure::InTime);
    const QModelIndex current = m_dayTable->currentIndex();
    const QString id = current.isValid() ? m_days->column(m_dayTable->order()->mapToSource(current).column()).id : QString();
    const bool isPersons = id == QLatin1String("persons") || id == QLatin1String("mails");
    return staffing::why(m_state->tried, *day, isPersons ? staffing::DemandFigure::MailPersons : staffing::DemandFigure::Backlog);
}

} // namespace paybench::ui
