// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/outcome_block.h"

#include "core/basics/format.h"
#include "ui/demand/demand_texts.h"
#include "ui/inputs/marks.h"
#include "ui/style/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

struct KindCount {
    int days = 0;
    int least = 0;
    int most = 0;
};

KindCount countOf(const staffing::DemandMonth &month, staffing::DayKind kind, int fewer)
{
    KindCount count;
    for (const staffing::DemandDay &day : month.days) {
        if (day.kind != kind)
            continue;
        const int persons = std::max(0, day.persons - fewer);
        count.least = count.days == 0 ? persons : std::min(count.least, persons);
        count.most = std::max(count.most, persons);
        ++count.days;
    }
    return count;
}

QString personsOf(const KindCount &count)
{
    if (count.least == count.most)
        return personsText(count.most);
    return OutcomeBlock::tr("%1–%Ln person(s)", nullptr, count.most).arg(format::number(count.least));
}

} // namespace

OutcomeBlock::OutcomeBlock(QWidget *parent)
    : QWidget(parent), m_heading(textLabel(Face::BodyStrong, Colour::Text, this)), m_days(new FigureLabel(Face::Figure, Colour::Text, this)),
      m_daysWords(new ElidedLabel(Face::BodyStrong, Colour::Text, this)), m_hours(new ElidedLabel(Face::Caption, Colour::Muted, this)),
      m_margin(new Notice(Mood::News, this))
{
    m_days->setObjectName(QStringLiteral("personDays"));
    m_hours->setObjectName(QStringLiteral("personHours"));
    m_margin->setObjectName(QStringLiteral("margin"));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_daysWords);
    words->addWidget(m_hours);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(px(10));
    figure->addWidget(m_days);
    figure->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    column->addWidget(m_heading);
    column->addLayout(figure);
    column->addWidget(m_margin);
}

void OutcomeBlock::retranslate()
{
    m_heading->setText(tr("Then it is"));
}

void OutcomeBlock::addLine(const QString &what, const QString &figure, bool strong)
{
    const int row = m_grid->rowCount();
    auto *name = new ElidedLabel(Face::Body, strong ? Colour::Text : Colour::Muted, m_lines);
    name->setText(what);
    auto *value = new FigureLabel(Face::BodyStrong, Colour::Text, m_lines);
    value->setText(figure);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1);
}

void OutcomeBlock::addKinds(const staffing::DemandMonth &month, int fewer)
{
    using staffing::DayKind;
    const KindCount low = countOf(month, DayKind::Low, fewer);
    const KindCount middle = countOf(month, DayKind::Middle, fewer);
    const KindCount peak = countOf(month, DayKind::Peak, fewer);
    if (low.days > 0)
        addLine(tr("%Ln low day(s)", nullptr, low.days), personsOf(low), true);
    if (middle.days > 0)
        addLine(tr("%Ln middle day(s)", nullptr, middle.days), personsOf(middle), true);
    if (peak.days > 0)
        addLine(tr("%Ln peak day(s)", nullptr, peak.days), personsOf(peak), true);
}

// In persons, seconds and kronor against the month as it is.
void OutcomeBlock::addDifference(const DemandState &state)
{
    const staffing::Outcome &before = state.ownOutcome;
    const staffing::Outcome &after = state.triedOutcome;
    m_grid->addWidget(new Hairline(Qt::Horizontal, Colour::Line, m_lines), m_grid->rowCount(), 0, 1, 2);
    addLine(tr("Person-days"), signedText(after.personDays - before.personDays), false);
    addLine(tr("Answered in time"), shareText(before.inTime) + QStringLiteral(" → ") + shareText(after.inTime), false);
    addLine(tr("Mean wait"), secondsText(before.meanWait) + QStringLiteral(" → ") + secondsText(after.meanWait), false);
    const Money more = after.cost - before.cost;
    addLine(tr("Cost"), (more > Money() ? QStringLiteral("+") : QString()) + format::amountWithCurrency(more), false);
    if (after.daysBelowTarget > 0)
        addLine(tr("Days below the target"), format::number(after.daysBelowTarget), false);
}

void OutcomeBlock::sayMargin(const staffing::DemandMonth &month, int personDays)
{
    const int supply = int(std::lround(month.inputs.supplyDays));
    m_margin->setVisible(supply > 0 && !month.days.empty());
    if (supply <= 0)
        return;
    const int over = supply - personDays;
    const double hours = std::abs(over) * month.inputs.assumptions.productiveMinutes / 60.0;
    const int apart = int(month.inputs.groups.size() * month.days.size());
    QString text;
    if (over >= 0)
        text = tr("%Ln person-day(s) (%1) over the need.", nullptr, over).arg(hoursText(hours));
    else
        text = tr("%Ln person-day(s) (%1) short of the need.", nullptr, -over).arg(hoursText(hours));
    if (over >= 0 && apart > personDays && apart == supply)
        text += QLatin1Char(' ') + tr("One person per group uses all %Ln.", nullptr, apart);
    else if (over >= 0 && apart > personDays)
        text += QLatin1Char(' ') + tr("One person per group takes %Ln.", nullptr, apart);
    m_margin->setMood(over >= 0 ? Mood::News : Mood::Warn);
    m_margin->setText(text);
}

void OutcomeBlock::present(const DemandState &state)
{
    const staffing::DemandMonth &month = state.tried;
    m_days->setText(format::number(state.triedOutcome.personDays));
    m_daysWords->setText(tr("person-days in the month"));
    m_hours->setText(tr("%1 in the first line").arg(hoursText(state.triedOutcome.hours)));
    delete m_lines;
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, px(4), 0, px(4));
    m_grid->setVerticalSpacing(px(5));
    m_grid->setColumnStretch(0, 1);
    // Persons taken away are counted from the plan, as the outcome does.
    const int fewer = state.what.personsFewer;
    addKinds(fewer > 0 ? state.own : month, fewer);
    if (state.isTrying())
        addDifference(state);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_lines);
    m_lines->show();
    sayMargin(month, state.triedOutcome.personDays);
    if (fewer > 0)
        m_margin->hide(); // persons taken away say nothing about the need
}

} // namespace paybench::ui
