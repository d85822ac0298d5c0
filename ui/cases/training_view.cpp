// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/training_view.h"

#include "core/basics/format.h"
#include "core/store/logs.h"
#include "core/store/trainings.h"
#include "core/worklog/hours.h"
#include "ui/cases/why_question.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/period_switcher.h"
#include "ui/inputs/word_choice.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

using worklog::TrainingNeed;
using State = worklog::TrainingNeed::State;

namespace {

constexpr std::int64_t secondsOfMinute = 60;

QString percentOf(double share)
{
    return format::percent(qint64(std::llround(share * 1000)), 1000, 0);
}

} // namespace

TrainingView::TrainingView(Edits &edits, const CaseBook &book, QWidget *parent)
    : CasesView(edits, book, parent), m_model(new TableModel<TrainingRow>(columns(), this)),
      m_table(new TableView(QStringLiteral("cases.training"), this)), m_span(new WordChoice(this)), m_month(new MonthSwitcher(this)),
      m_create(button(ButtonRole::Ordinary, QStringLiteral("add"), this)), m_training(button(ButtonRole::Ordinary, QStringLiteral("calendar"), this)),
      m_held(button(ButtonRole::Ordinary, QStringLiteral("ok"), this)), m_close(button(ButtonRole::Ordinary, {}, this)),
      m_rule(button(ButtonRole::Quiet, QStringLiteral("settings"), this)), m_note(wrappedLabel(Face::Caption, Colour::Muted, this))
{
    setObjectName(QStringLiteral("trainingView"));
    build();
    retranslate();
}

void TrainingView::build()
{
    m_table->setObjectName(QStringLiteral("trainingTable"));
    m_create->setObjectName(QStringLiteral("createNeed"));
    m_training->setObjectName(QStringLiteral("bookTraining"));
    m_held->setObjectName(QStringLiteral("trainingHeld"));
    m_close->setObjectName(QStringLiteral("closeNeed"));
    m_rule->setObjectName(QStringLiteral("trainingRule"));
    m_note->setContentsMargins(px(20), 0, px(16), px(8));
    m_model->setKey([](const TrainingRow &row) { return row.key; });
    m_model->setCaption([](const TrainingRow &row) { return row.caption; });
    m_table->setCells(m_model);
    m_table->selectWholeRows(true);
    m_month->setMonth(Month::of(m_book.today));
    m_month->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(toolLine({m_create, m_training, m_held, m_close}, {m_rule, m_span, m_month}));
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    connect(m_create, &QPushButton::clicked, this, &TrainingView::createNeed);
    connect(m_training, &QPushButton::clicked, this, &TrainingView::askBook);
    connect(m_held, &QPushButton::clicked, this, &TrainingView::markHeld);
    connect(m_close, &QPushButton::clicked, this, &TrainingView::askClose);
    connect(m_rule, &QPushButton::clicked, this, &TrainingView::askRule);
    connect(m_table, &TableView::currentRowChanged, this, &TrainingView::showDeeds);
    connect(m_table, &TableView::rowActivated, this, &TrainingView::nextDeed);
    connect(m_span, &WordChoice::chosenChanged, this, [this] { read(); });
    connect(m_month, &MonthSwitcher::monthChanged, this, [this] { read(); });
}

void TrainingView::retranslate()
{
    m_create->setText(tr("Create need"));
    m_training->setText(tr("Book training…"));
    m_held->setText(tr("It was held"));
    m_close->setText(tr("Close without training…"));
    m_rule->setText(tr("Rule…"));
    m_span->setWords({tr("30 days"), tr("A month")});
    m_span->setName(tr("Which days"));
    m_table->setTitle(tr("Training needs"));
    m_table->setEmptyText(tr("Nobody has asked the same thing often enough in these days. Calls and e-mails logged with a caller and a topic count."));
    m_note->setText(tr("A need: %1 contacts of a person about one topic in %2 days, or %3 of a unit from at least %4 persons. F1 shows how a figure comes about.")
                        .arg(format::number(m_book.rule.personCalls), format::number(m_book.rule.days), format::number(m_book.rule.unitCalls),
                             format::number(m_book.rule.unitPersons)));
    m_model->retranslate();
}

void TrainingView::takeDays()
{
    const bool isMonth = m_span->chosen() == 1;
    m_month->setEnabled(isMonth);
    m_first = isMonth ? m_month->month().first() : m_book.today.addDays(1 - m_book.rule.days);
    m_last = isMonth ? std::min(m_month->month().last(), m_book.today) : m_book.today;
}

void TrainingView::read()
{
    takeDays();
    TrainingInputs inputs;
    inputs.first = m_first;
    inputs.last = m_last;
    auto needs = store::Trainings(m_edits.db()).needs();
    auto sampling = store::Logs(m_edits.db()).samplingRules();
    const auto begins = store::Trainings(m_edits.db()).firstContact();
    if (!told(done(needs)) || !told(done(sampling)) || !told(done(begins)))
        return;
    if (*begins)
        inputs.begins = Month::of(m_book.local(**begins).date());
    inputs.needs = std::move(*needs);
    inputs.sampling = std::move(*sampling);
    const QDate from = firstDayOf(inputs, m_book);
    auto contacts = store::Trainings(m_edits.db())
                        .contacts({worklog::stretchOf(from, m_book.zone).start, worklog::stretchOf(std::max(m_last, m_book.today), m_book.zone).end});
    if (!told(done(contacts)))
        return;
    inputs.contacts = std::move(*contacts);
    m_model->setRows(trainingRows(inputs, m_book));
    if (m_table->currentRow() < 0 && m_model->rows().size() > 1)
        m_table->selectRow(1);
    retranslate();
    showDeeds();
}

const TrainingRow *TrainingView::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_model->rows().size()) || m_model->row(row).caption ? nullptr : &m_model->row(row);
}

void TrainingView::showDeeds()
{
    const TrainingRow *row = chosen();
    const bool can = canWrite() && row;
    const bool isOpen = can && row->need && worklog::isUnderWay(*row->need);
    const bool isDone = can && row->need && !isOpen;
    m_create->setEnabled(can && (!row->need || (isDone && row->asked.contacts > 0)));
    m_training->setEnabled(can && (isOpen || !row->need));
    m_held->setEnabled(isOpen && row->need->state == State::Booked && row->need->bookedOn <= m_book.today);
    m_close->setEnabled(isOpen);
    m_rule->setEnabled(canWrite());
}

TrainingNeed TrainingView::needFor(const TrainingRow &row) const
{
    if (row.need && worklog::isUnderWay(*row.need))
        return *row.need;
    TrainingNeed need;
    need.contact = row.asked.contact;
    need.unit = row.asked.contact ? UnitId() : row.asked.unit;
    need.topic = row.asked.topic;
    need.raised = row.asked.metAt != 0 ? row.asked.metAt : m_book.now;
    need.byCase = row.asked.metBy;
    const directory::Contact *contact = m_book.contact(need.contact);
    need.trainer = m_book.trainerOf(m_book.groupOf(contact ? contact->unit : need.unit));
    return need;
}

Done TrainingView::save(const TrainingNeed &need, const QString &name)
{
    const auto faults = worklog::faults(need);
    if (!faults.empty())
        return Error{Error::Kind::Invalid, faults.front(), {}};
    return m_edits.run(name, [&] { return done(store::Trainings(m_edits.db()).save(need)); });
}

void TrainingView::createNeed()
{
    if (const TrainingRow *row = chosen())
        told(save(needFor(*row), tr("Create a training need: %1, %2").arg(row->who, row->topic)));
}

void TrainingView::markHeld()
{
    const TrainingRow *row = chosen();
    if (!row || !row->need)
        return;
    TrainingNeed need = *row->need;
    need.state = State::Held;
    told(save(need, tr("Hold training: %1, %2").arg(row->who, row->topic)));
}

// Enter does what comes next.
void TrainingView::nextDeed()
{
    if (m_held->isEnabled())
        markHeld();
    else if (m_training->isEnabled())
        askBook();
}

void TrainingView::reveal(TrainingNeedId need)
{
    for (std::size_t row = 0; row < m_model->rows().size(); ++row) {
        if (m_model->rows()[row].need && m_model->rows()[row].need->id == need)
            m_table->selectRow(int(row));
    }
}

QString TrainingView::onlyCounted()
{
    return tr("Too early to say: around the training contacts were only counted, not logged one by one. As soon as a month is logged in full it can be compared.");
}

bool TrainingView::explain()
{
    const TrainingRow *row = chosen();
    if (!row)
        return false;
    if (!row->effect) {
        if (row->asked.contacts == 0)
            return false;
        openWhy(tr("What does it cost?"), tr("%1 · %2").arg(row->who, row->topic),
                {{{}, tr("contacts in the days"), format::number(row->asked.contacts), {}},
                 {QStringLiteral("×"), tr("minutes each, on average"), format::decimal(row->asked.seconds * 10 / (60 * row->asked.contacts), 1), {}},
                 {QStringLiteral("="), tr("avoidable minutes"), format::number(row->asked.seconds / secondsOfMinute), {}, true}},
                this);
        return true;
    }
    if (row->effect->days == 0) {
        openWhy(tr("Has the training helped?"), onlyCounted(), {{{}, tr("contacts in the days"), format::number(row->asked.contacts), {}}}, this);
        return true;
    }
    const worklog::TrainingEffect &effect = row->effect->effect;
    const int all = effect.before + effect.after;
    openWhy(tr("Has the training helped?"),
            (row->effect->isNext
                 ? tr("Contacts on the %1 days before and the %1 days after. The chance is that of getting so few after by luck: half of %2 would be expected.")
                 : tr("Contacts on the nearest %1 days before and after that were logged in full. The chance is that of getting so few after by luck: half of %2 would be expected."))
                .arg(format::number(row->effect->days), format::number(all)),
            {{{}, tr("contacts before"), format::number(effect.before), {}},
             {QStringLiteral("−"), tr("contacts after"), format::number(effect.after), {}},
             {QStringLiteral("×"), tr("minutes each before"), format::decimal(row->effect->meanSeconds * 10 / secondsOfMinute, 1), {}},
             {QStringLiteral("="), tr("minutes saved"), format::number(effect.secondsSaved / secondsOfMinute), {}, true},
             {{}, tr("minutes of training"), format::number(row->need->minutes), {}},
             {{}, tr("paid back in months"), effect.monthsToPayBack ? format::decimal(qint64(std::llround(*effect.monthsToPayBack * 100)), 2) : QStringLiteral("–"), {}},
             {{}, tr("change"), percentOf(effect.change), {}},
             {{}, tr("chance that it is luck"), format::decimal(qint64(std::llround(effect.chance * 1e6)), 6), {}}},
            this);
    return true;
}

} // namespace paybench::ui
