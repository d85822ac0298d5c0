// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/half_hour_view.h"

#include "core/basics/format.h"
#include "ui/demand/demand_texts.h"
#include "ui/demand/one_more_table.h"
#include "ui/inputs/word_choice.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace paybench::ui {

namespace {

// The half-hours of the month: every one in which some day is open.
std::map<int, int> slotsOf(const staffing::DemandMonth &month)
{
    std::map<int, int> lengths;
    for (const staffing::DemandDay &day : month.days) {
        for (const staffing::DemandInterval &part : day.intervals)
            lengths[part.minute] = std::max(lengths[part.minute], part.openMinutes);
    }
    return lengths;
}

std::optional<double> mailsAt(const staffing::DemandInputs &inputs, QDate day, int minute)
{
    for (const staffing::ForecastDay &one : inputs.mails) {
        if (one.day != day)
            continue;
        for (const staffing::ForecastInterval &part : one.intervals) {
            if (part.minute == minute)
                return part.calls.expected;
        }
    }
    return std::nullopt;
}

} // namespace

HalfHourView::HalfHourView(QWidget *parent)
    : DemandView(parent), m_choice(new WordChoice(this)), m_legend(new HeatLegend(this)), m_map(new HeatMap(this)), m_more(new OneMoreTable(this))
{
    m_map->setObjectName(QStringLiteral("heatMap"));
    m_choice->setObjectName(QStringLiteral("heatChoice"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20) - px(8), px(6), px(16), px(4));
    head->addWidget(m_choice);
    head->addStretch(1);
    head->addWidget(m_legend, 0, Qt::AlignVCenter);
    auto *map = new QHBoxLayout;
    map->setContentsMargins(px(20), 0, px(16), px(8));
    map->addWidget(m_map);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(map, 1);
    column->addWidget(m_more);
    connect(m_choice, &WordChoice::chosenChanged, this, [this] {
        fillMap();
        emit figuresChanged();
    });
    connect(m_map, &HeatMap::cellChosen, this, [this](QDate day, int minute) { emit halfHourChosen(day, minute); });
    connect(m_map, &HeatMap::cellLeft, this, [this] {
        if (m_state)
            emit halfHourChosen(m_state->day, std::nullopt);
    });
    connect(m_map, &HeatMap::selectionSummed, this, &DemandView::selectionSummed);
    connect(m_map, &HeatMap::exportRequested, this, &DemandView::exportRequested);
    m_map->setNotes([this](QDate day, int row) {
        std::vector<std::pair<QString, QString>> notes;
        const staffing::DemandDay *found = m_state ? m_state->tried.day(day) : nullptr;
        if (!found || shownFigures() == Shown::Need)
            return notes;
        for (const staffing::DemandInterval &part : found->intervals) {
            if (part.minute == m_map->figures().minutes.at(std::size_t(row)))
                notes.emplace_back(tr("Need"), format::number(part.wanted));
        }
        return notes;
    });
}

QString HalfHourView::title() const
{
    return tr("Per half-hour");
}

void HalfHourView::retranslate()
{
    m_choice->setWords({tr("Calls"), tr("Need"), tr("E-mails")});
    m_choice->setName(tr("What the half-hours show"));
    m_more->retranslate();
}

std::vector<TableView *> HalfHourView::tables() const
{
    return {m_more->table()};
}

HalfHourView::Shown HalfHourView::shownFigures() const
{
    return Shown(m_choice->chosen());
}

void HalfHourView::showFigures(Shown shown)
{
    m_choice->choose(int(shown));
    fillMap();
    emit figuresChanged();
}

HeatFigures HalfHourView::figures() const
{
    HeatFigures figures;
    const QStringList titles{tr("Calls per half-hour"), tr("Need per half-hour"), tr("E-mails per half-hour")};
    const QStringList whats{tr("Calls"), tr("Need"), tr("E-mails")};
    const Shown shown = shownFigures();
    figures.title = titles[int(shown)];
    figures.what = whats[int(shown)];
    figures.rowHeading = tr("Half-hour");
    for (const auto &slot : slotsOf(m_state->tried)) {
        figures.minutes.push_back(slot.first);
        figures.lengths.push_back(slot.second);
    }
    for (const staffing::DemandDay &day : m_state->tried.days) {
        HeatDay made{day.day, std::vector<std::optional<double>>(figures.minutes.size())};
        for (const staffing::DemandInterval &part : day.intervals) {
            const auto row = std::lower_bound(figures.minutes.begin(), figures.minutes.end(), part.minute) - figures.minutes.begin();
            std::optional<double> &cell = made.values[std::size_t(row)];
            switch (shown) {
            case Shown::Calls: cell = part.calls.expected; break;
            case Shown::Need: cell = part.wanted; break;
            case Shown::Mails: cell = mailsAt(m_state->tried.inputs, day.day, part.minute); break;
            }
        }
        figures.days.push_back(std::move(made));
    }
    return figures;
}

void HalfHourView::fillMap()
{
    if (!m_state)
        return;
    m_map->setFigures(figures());
    m_legend->setScale(m_map->scale());
    m_map->setChosen(m_state->day, m_state->minute);
}

void HalfHourView::present(const DemandState &state)
{
    m_state = &state;
    m_choice->setWordVisible(int(Shown::Mails), state.tried.mails > 0);
    if (shownFigures() == Shown::Mails && state.tried.mails <= 0)
        m_choice->choose(int(Shown::Calls));
    fillMap();
    m_more->present(state);
}

bool HalfHourView::exportsMap() const
{
    return !m_more->table()->hasFocus();
}

std::optional<TableData> HalfHourView::exported() const
{
    return exportsMap() && m_state ? std::optional<TableData>(m_map->contents()) : std::nullopt;
}

std::optional<staffing::Why> HalfHourView::why() const
{
    const staffing::DemandDay *day = m_state ? m_state->chosenDay() : nullptr;
    if (!day)
        return std::nullopt;
    const bool onMap = m_map->hasFocus();
    using staffing::DemandFigure;
    const DemandFigure ofMap = shownFigures() == Shown::Calls ? DemandFigure::Calls : shownFigures() == Shown::Mails ? DemandFigure::MailPersons : DemandFigure::Persons;
    const DemandFigure figure = onMap ? ofMap : m_more->chosenFigure();
    if (const staffing::DemandInterval *part = m_state->chosenInterval())
        return staffing::why(m_state->tried, *day, *part, figure);
    return staffing::why(m_state->tried, *day, figure);
}

} // namespace paybench::ui
