// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/history_tab.h"

#include "ui/inputs/choice.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>

namespace paybench::ui {

namespace {

constexpr int stepsLookedThrough = 500;

std::vector<Column<DifferenceLine>> differenceColumns()
{
    using Field = QString directory::Difference::*;
    const auto column = [](const QString &id, std::function<QString()> title, Field field) {
        Column<DifferenceLine> made;
        made.id = id;
        made.title = std::move(title);
        made.value = [field](const DifferenceLine &line) -> Value { return line.difference.*field; };
        made.look = [field](const DifferenceLine &line) {
            Look look;
            look.tip = line.difference.*field;
            look.ink = field == &directory::Difference::before ? Colour::Muted : Colour::Text;
            return look;
        };
        made.width = field == &directory::Difference::before ? 100 : 140;
        made.wraps = true;
        made.stretch = field == &directory::Difference::after; // tiers are a long line
        return made;
    };
    return {column(QStringLiteral("what"), [] { return HistoryTab::tr("What"); }, &directory::Difference::what),
            column(QStringLiteral("before"), [] { return HistoryTab::tr("Before"); }, &directory::Difference::before),
            column(QStringLiteral("after"), [] { return HistoryTab::tr("After"); }, &directory::Difference::after)};
}

std::vector<Column<PastStep>> pastColumns()
{
    Column<PastStep> at;
    at.id = QStringLiteral("at");
    at.title = [] { return HistoryTab::tr("When"); };
    at.kind = Kind::Moment;
    at.width = 150;
    at.value = [](const PastStep &step) -> Value { return step.at; };
    Column<PastStep> who;
    who.id = QStringLiteral("who");
    who.title = [] { return HistoryTab::tr("Who"); };
    who.width = 110;
    who.value = [](const PastStep &step) -> Value { return step.who; };
    Column<PastStep> what;
    what.id = QStringLiteral("step");
    what.title = [] { return HistoryTab::tr("What"); };
    what.stretch = true;
    what.wraps = true;
    what.value = [](const PastStep &step) -> Value { return step.name; };
    what.look = [](const PastStep &step) {
        Look look;
        look.lead = step.undoneBy ? HistoryTab::tr("undone") : QString();
        return look;
    };
    return {at, who, what};
}

} // namespace

HistoryTab::HistoryTab(Steps &steps, QWidget *parent)
    : QWidget(parent), m_steps(steps), m_compareTitle(textLabel(Face::BodyStrong, Colour::Text, this)), m_before(new Choice(this)),
      m_and(textLabel(Face::Body, Colour::Muted, this)), m_after(new Choice(this)),
      m_differences(new TableView(QStringLiteral("differences"), this)),
      m_differenceModel(new TableModel<DifferenceLine>(differenceColumns(), this)),
      m_pastTitle(textLabel(Face::BodyStrong, Colour::Text, this)), m_past(new TableView(QStringLiteral("past"), this)),
      m_pastModel(new TableModel<PastStep>(pastColumns(), this))
{
    m_before->setObjectName(QStringLiteral("compareBefore"));
    m_after->setObjectName(QStringLiteral("compareAfter"));
    m_differences->setCells(m_differenceModel);
    m_past->setCells(m_pastModel);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(px(20), px(10), px(16), px(4));
    choice->setSpacing(px(10));
    choice->addWidget(m_compareTitle);
    choice->addWidget(m_before);
    choice->addWidget(m_and);
    choice->addWidget(m_after);
    choice->addStretch(1);
    auto *past = new QHBoxLayout;
    past->setContentsMargins(px(20), px(14), px(16), px(4));
    past->addWidget(m_pastTitle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(choice);
    column->addWidget(m_differences, 3);
    column->addLayout(past);
    column->addWidget(m_past, 2);
    connect(m_before, &Choice::chosen, this, &HistoryTab::compare);
    connect(m_after, &Choice::chosen, this, &HistoryTab::compare);
}

void HistoryTab::retranslate()
{
    m_compareTitle->setText(tr("Compare"));
    m_and->setText(tr("with"));
    m_before->setAccessibleName(tr("Earlier version"));
    m_after->setAccessibleName(tr("Later version"));
    m_differences->setTitle(tr("Differences between versions"));
    m_differences->setEmptyText(tr("Nothing differs."));
    m_pastTitle->setText(tr("What has been done"));
    m_past->setTitle(tr("What has been done"));
    m_past->setEmptyText(tr("Nothing has been changed yet."));
    m_differenceModel->retranslate();
    m_pastModel->retranslate();
}

void HistoryTab::show(const Shown &shown)
{
    m_shown = shown;
    fillChoices();
    compare();
    showPast();
}

void HistoryTab::fillChoices()
{
    std::vector<std::pair<qint64, QString>> versions;
    if (m_shown.customer) {
        for (const directory::Agreement &version : m_shown.book->versions(m_shown.customer->id))
            versions.emplace_back(version.id.value, versionName(version, *m_shown.book));
    }
    m_before->setOptions<qint64>(versions);
    m_after->setOptions<qint64>(versions);
    m_before->setEnabled(versions.size() > 1);
    m_after->setEnabled(versions.size() > 1);
    if (m_shown.version)
        m_after->setValue<qint64>(m_shown.version->id.value);
    m_before->setValue<qint64>(m_shown.before ? m_shown.before->id.value : m_shown.version ? m_shown.version->id.value : 0);
}

void HistoryTab::compare()
{
    std::vector<DifferenceLine> lines;
    const directory::Agreement *before = m_shown.book ? m_shown.book->agreement({m_before->value<qint64>()}) : nullptr;
    const directory::Agreement *after = m_shown.book ? m_shown.book->agreement({m_after->value<qint64>()}) : nullptr;
    if (before && after) {
        for (const directory::Difference &difference : directory::differences(*before, *after))
            lines.push_back({difference});
    }
    m_differenceModel->setRows(std::move(lines));
}

// Steps carry the customer's name, so that a person finds them again.
void HistoryTab::showPast()
{
    std::vector<PastStep> own;
    const auto past = m_steps.past(stepsLookedThrough);
    if (past && m_shown.customer) {
        std::copy_if(past->begin(), past->end(), std::back_inserter(own),
                     [this](const PastStep &step) { return step.name.contains(m_shown.customer->name); });
    }
    m_pastModel->setRows(std::move(own));
}

} // namespace paybench::ui
