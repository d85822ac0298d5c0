// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/sampling_view.h"

#include "core/basics/format.h"
#include "core/store/contact_counts.h"
#include "core/store/logs.h"
#include "core/store/trainings.h"
#include "core/worklog/hours.h"
#include "ui/cases/why_question.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/field.h"
#include "ui/inputs/period_switcher.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace paybench::ui {

namespace {

constexpr int monthsOfYear = 12;
constexpr unsigned allMonths = 0xFFFU;
constexpr int pointDecimals = 2;

qint64 hundredths(double value)
{
    return qint64(std::llround(value * 100));
}

} // namespace

SamplingView::SamplingView(Edits &edits, const CaseBook &book, QWidget *parent)
    : CasesView(edits, book, parent), m_topics(new TableModel<TopicShare>(topicColumns(), this)),
      m_topicTable(new TableView(QStringLiteral("cases.shares"), this)), m_months(new TableModel<SamplingMonth>(monthColumns(), this)),
      m_monthTable(new TableView(QStringLiteral("cases.sampling"), this)), m_last(new MonthSwitcher(this)),
      m_rule(button(ButtonRole::Ordinary, QStringLiteral("calendar"), this)), m_note(wrappedLabel(Face::Body, Colour::Text, this))
{
    setObjectName(QStringLiteral("samplingView"));
    build();
    retranslate();
}

void SamplingView::build()
{
    m_topicTable->setObjectName(QStringLiteral("shareTable"));
    m_monthTable->setObjectName(QStringLiteral("samplingMonths"));
    m_rule->setObjectName(QStringLiteral("samplingRule"));
    m_note->setObjectName(QStringLiteral("samplingNote"));
    m_note->setContentsMargins(px(20), 0, px(16), px(10));
    m_topics->setKey([](const TopicShare &row) { return row.topic.value; });
    m_months->setKey([](const SamplingMonth &row) { return qint64(row.month.year()) * monthsOfYear + row.month.month(); });
    m_topicTable->setCells(m_topics);
    m_monthTable->setCells(m_months);
    m_last->setMonth(Month::of(m_book.today));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(toolLine({m_rule}, {m_last}));
    column->addWidget(m_note);
    column->addWidget(m_topicTable, 3);
    m_monthHeading = headingIn(column, this);
    column->addWidget(m_monthTable, 3);
    connect(m_rule, &QPushButton::clicked, this, &SamplingView::askRule);
    connect(m_last, &MonthSwitcher::monthChanged, this, [this] { read(); });
}

void SamplingView::retranslate()
{
    m_rule->setText(tr("Full months…"));
    m_last->setToolTip(tr("The last of twelve months"));
    const QString span = QStringLiteral("%1–%2").arg(format::monthName(m_last->month().plus(1 - monthsOfYear)), format::monthName(m_last->month()));
    const QString logged = tr("%Ln contact(s) logged in full", nullptr, m_year.logged);
    const QString contacts = tr("%Ln contact(s) in the year", nullptr, int(m_year.contacts));
    QStringList parts{span, logged, contacts};
    if (!m_year.isSampled)
        parts << tr("every month is logged in full, so nothing is estimated");
    else if (!m_year.topics.empty() && m_year.topics.front().estimate.isTooFew)
        parts << tr("fewer than 30 are too few to estimate from");
    m_note->setText(parts.join(QStringLiteral(" · ")));
    m_monthHeading->setText(tr("Months"));
    m_topicTable->setTitle(tr("Topics of the year"));
    m_topicTable->setEmptyText(tr("Nothing is logged in full in these months. Log a month in full, or choose other months."));
    m_monthTable->setTitle(tr("Sampling months"));
    m_topics->retranslate();
    m_months->retranslate();
}

bool SamplingView::readYear(SamplingInputs &inputs)
{
    const Month first = inputs.last.plus(1 - monthsOfYear);
    const Stretch year{worklog::stretchOf(first, m_book.zone).start, worklog::stretchOf(inputs.last, m_book.zone).end};
    auto rules = store::Logs(m_edits.db()).samplingRules();
    auto contacts = store::Trainings(m_edits.db()).contacts(year);
    auto tallies = store::Logs(m_edits.db()).tallies(year);
    const auto begins = store::Trainings(m_edits.db()).firstContact();
    if (!told(done(rules)) || !told(done(contacts)) || !told(done(tallies)) || !told(done(begins)))
        return false;
    if (*begins)
        inputs.begins = Month::of(m_book.local(**begins).date());
    inputs.rules = std::move(*rules);
    inputs.contacts = std::move(*contacts);
    inputs.tallies = std::move(*tallies);
    for (const staffing::Channel channel : {staffing::Channel::Call, staffing::Channel::Mail}) {
        const auto counted = store::ContactCounts(m_edits.db()).queueMonths(first.first(), inputs.last.last(), channel);
        if (!told(done(counted)))
            return false;
        for (const store::QueueMonth &each : *counted)
            inputs.imported[each.month] += each.offered;
    }
    return true;
}

void SamplingView::read()
{
    SamplingInputs inputs;
    inputs.last = m_last->month();
    if (!readYear(inputs))
        return;
    m_year = samplingYear(inputs, m_book);
    m_rules = inputs.rules;
    m_topics->setRows(m_year.topics);
    m_months->setRows(m_year.months);
    m_rule->setEnabled(canWrite());
    retranslate();
}

std::vector<Column<TopicShare>> SamplingView::topicColumns()
{
    const auto isKnown = [this](const TopicShare &row) { return !m_year.isSampled || !row.estimate.isTooFew; };
    std::vector<Column<TopicShare>> all;
    all.push_back({.id = QStringLiteral("topic"), .title = [] { return tr("Topic"); }, .value = [](const TopicShare &row) { return Value(row.name); }, .stretch = true});
    all.push_back({.id = QStringLiteral("logged"), .title = [] { return tr("Logged"); }, .kind = Kind::Count,
                   .value = [](const TopicShare &row) { return Value(qint64(row.logged)); }, .summed = true});
    all.push_back({.id = QStringLiteral("share"), .title = [] { return tr("Share"); }, .kind = Kind::Percent,
                   .value = [this, isKnown](const TopicShare &row) { return isKnown(row) ? Value(Ratio{row.logged, m_year.logged}) : Value(); }, .decimals = 1});
    all.push_back({.id = QStringLiteral("points"), .title = [] { return tr("± points"); }, .kind = Kind::Decimal,
                   .value = [this, isKnown](const TopicShare &row) {
                       return isKnown(row) && m_year.isSampled ? Value(Ratio{hundredths(row.estimate.halfWidth * 100), 100}) : Value();
                   },
                   .decimals = pointDecimals});
    all.push_back({.id = QStringLiteral("year"), .title = [] { return tr("In the year"); }, .kind = Kind::Count,
                   .value = [this, isKnown](const TopicShare &row) {
                       if (!m_year.isSampled)
                           return Value(qint64(row.logged)); // every month is in full: counted, not estimated
                       return isKnown(row) ? Value(qint64(std::llround(row.estimate.total))) : Value(tr("too few"));
                   },
                   .look = [](const TopicShare &) {
                       Look look;
                       look.strong = true;
                       return look;
                   }});
    all.push_back({.id = QStringLiteral("half"), .title = [] { return tr("±"); }, .kind = Kind::Count,
                   .value = [this, isKnown](const TopicShare &row) {
                       return isKnown(row) && m_year.isSampled ? Value(qint64(std::llround(row.estimate.totalHalfWidth))) : Value();
                   }});
    return all;
}

std::vector<Column<SamplingMonth>> SamplingView::monthColumns()
{
    std::vector<Column<SamplingMonth>> all;
    all.push_back({.id = QStringLiteral("month"), .title = [] { return tr("Month"); }, .kind = Kind::Month, .value = [](const SamplingMonth &row) { return Value(row.month); }});
    all.push_back({.id = QStringLiteral("how"), .title = [] { return tr("Logging"); },
                   .value = [](const SamplingMonth &row) { return row.isBefore ? Value(tr("before the log")) : Value(row.isFull ? tr("in full") : tr("counted only")); },
                   .look = [](const SamplingMonth &row) {
                       Look look;
                       look.ink = row.isFull ? Colour::Text : Colour::Muted;
                       return look;
                   },
                   .stretch = true});
    all.push_back({.id = QStringLiteral("logged"), .title = [] { return tr("Logged"); }, .kind = Kind::Count,
                   .value = [](const SamplingMonth &row) { return row.isBefore ? Value() : Value(row.logged); }, .summed = true});
    all.push_back({.id = QStringLiteral("tallied"), .title = [] { return tr("Counted"); }, .kind = Kind::Count,
                   .value = [](const SamplingMonth &row) { return row.isBefore ? Value() : Value(row.tallied); }, .summed = true});
    all.push_back({.id = QStringLiteral("imported"), .title = [] { return tr("Exchange and\nmailbox"); }, .kind = Kind::Count,
                   .value = [](const SamplingMonth &row) { return row.imported ? Value(*row.imported) : Value(); }, .summed = true});
    all.push_back({.id = QStringLiteral("difference"), .title = [] { return tr("Not in\nthe log"); }, .kind = Kind::Count,
                   .value = [](const SamplingMonth &row) { return row.imported && !row.isBefore ? Value(*row.imported - row.own()) : Value(); }, .summed = true});
    return all;
}

bool SamplingView::explain()
{
    const int row = m_topicTable->currentRow();
    if (row < 0 || row >= int(m_topics->rows().size()))
        return false;
    const TopicShare &share = m_topics->row(row);
    if (share.estimate.isTooFew || !m_year.isSampled)
        return false;
    openWhy(tr("How many are about %1 in the year?").arg(share.name),
            tr("The share of the months in full, carried to the contacts of all twelve. The interval holds the true figure 95 times of 100."),
            {{{}, tr("about the topic"), format::number(share.logged), {}},
             {QStringLiteral("÷"), tr("logged in full"), format::number(m_year.logged), {}},
             {QStringLiteral("="), tr("share"), format::percent(share.logged, m_year.logged, 1), {}, true},
             {QStringLiteral("×"), tr("contacts in the year"), format::number(m_year.contacts), {}},
             {QStringLiteral("="), tr("in the year"), format::number(qint64(std::llround(share.estimate.total))), {}, true},
             {QStringLiteral("±"), tr("1.96 × √(share × (1 − share) ÷ logged) × contacts"), format::number(qint64(std::llround(share.estimate.totalHalfWidth))), {}}},
            this);
    return true;
}

void SamplingView::askRule()
{
    auto *form = new ChangeForm(tr("Which months are logged in full?"), tr("In the others a contact is only counted: channel and customer, two keys."), tr("Save the months"), this);
    auto *from = new MonthSwitcher(form);
    from->setMonth(Month::of(m_book.today));
    form->add("samplingFrom", from, tr("Valid from"), ChangeForm::Width::Whole);
    auto *boxes = new QWidget(form);
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins({});
    std::array<QCheckBox *, monthsOfYear> month{};
    const unsigned full = m_rules.empty() ? allMonths : m_rules.back().fullMonths;
    for (int at = 0; at < monthsOfYear; ++at) {
        auto *box = new QCheckBox(boxes);
        const auto retranslate = [&] { box->setText(QLocale().standaloneMonthName(at + 1)); };
        retranslate();
        box->setObjectName(QStringLiteral("fullMonth%1").arg(at + 1));
        box->setChecked((full >> at & 1U) != 0);
        grid->addWidget(box, at % 4, at / 4);
        month[std::size_t(at)] = box;
    }
    form->add("fullMonths", boxes, tr("In full"), ChangeForm::Width::Whole);
    form->setWork([this, from, month]() -> Done {
        worklog::SamplingRule rule;
        rule.from = from->month().first();
        rule.fullMonths = 0;
        for (int at = 0; at < monthsOfYear; ++at)
            rule.fullMonths |= month[std::size_t(at)]->isChecked() ? 1U << at : 0U;
        return m_edits.run(tr("Change the months logged in full from %1").arg(format::monthName(from->month())), [&] { return store::Logs(m_edits.db()).save(rule); });
    });
    form->begin();
}

} // namespace paybench::ui
