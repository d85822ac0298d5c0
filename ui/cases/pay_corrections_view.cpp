// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/pay_corrections_view.h"

#include "core/basics/format.h"
#include "core/store/cases.h"
#include "core/store/demands.h"
#include "core/store/volumes.h"
#include "ui/cases/why_question.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/period_switcher.h"
#include "ui/inputs/word_choice.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <map>

namespace paybench::ui {

using worklog::CauseSum;
using worklog::PayCorrection;

namespace {

constexpr int perThousandDecimals = 2;
constexpr std::int64_t tenThousandthsOfHundredth = 100;

int monthsOfSpan(int word)
{
    return word == 0 ? 1 : word == 1 ? 3 : 12;
}

} // namespace

PayCorrectionsView::PayCorrectionsView(Edits &edits, const CaseBook &book, QWidget *parent)
    : CasesView(edits, book, parent), m_model(new TableModel<PayCorrectionRow>(columns(), this)),
      m_table(new TableView(QStringLiteral("cases.corrections"), this)), m_causes(new TableModel<CauseSum>(causeColumns(), this)),
      m_causeTable(new TableView(QStringLiteral("cases.causes"), this)), m_span(new WordChoice(this)), m_month(new MonthSwitcher(this)),
      m_new(button(ButtonRole::Ordinary, QStringLiteral("add"), this)), m_remove(button(ButtonRole::Ordinary, QStringLiteral("remove"), this))
{
    setObjectName(QStringLiteral("payCorrectionsView"));
    build();
    retranslate();
}

void PayCorrectionsView::build()
{
    m_table->setObjectName(QStringLiteral("payCorrections"));
    m_causeTable->setObjectName(QStringLiteral("correctionCauses"));
    m_new->setObjectName(QStringLiteral("newPayCorrection"));
    m_remove->setObjectName(QStringLiteral("removePayCorrection"));
    m_model->setKey([](const PayCorrectionRow &row) { return row.correction.id.value; });
    m_table->setCells(m_model);
    m_causeTable->setCells(m_causes);
    m_table->setPasting([this](const std::vector<CellEdit> &edits) { return paste(edits); });
    m_month->setMonth(Month::of(m_book.today));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(toolLine({m_new, m_remove}, {m_span, m_month}));
    column->addWidget(m_table, 3);
    m_causeHeading = headingIn(column, this);
    m_causeHeading->setObjectName(QStringLiteral("causeHeading"));
    column->addWidget(m_causeTable, 2);
    connect(m_new, &QPushButton::clicked, this, [this] { askNew(); });
    connect(m_remove, &QPushButton::clicked, this, &PayCorrectionsView::removeChosen);
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) { m_remove->setEnabled(canWrite() && row >= 0); });
    connect(m_span, &WordChoice::chosenChanged, this, [this] { read(); });
    connect(m_month, &MonthSwitcher::monthChanged, this, [this] { read(); });
}

void PayCorrectionsView::retranslate()
{
    m_new->setText(tr("New correction…"));
    m_remove->setText(tr("Remove"));
    m_span->setWords({tr("1 month"), tr("3 months"), tr("12 months")});
    m_span->setName(tr("How many months, up to the one shown"));
    m_table->setTitle(tr("Corrections of pay"));
    m_table->setEmptyText(tr("No corrections of pay in these months. Register what was wrong, why, and where it began; the causes add up below."));
    m_causeTable->setTitle(tr("Corrections by cause"));
    m_causeTable->setEmptyText(tr("Causes come with the first correction."));
    m_causeHeading->setText(m_paid > 0 ? tr("By cause, of %Ln payslip(s) paid", nullptr, int(m_paid)) : tr("By cause; no payslips are imported for these months"));
    m_model->retranslate();
    m_causes->retranslate();
}

Month PayCorrectionsView::firstMonth() const
{
    return m_month->month().plus(1 - monthsOfSpan(m_span->chosen()));
}

void PayCorrectionsView::read()
{
    const Month first = firstMonth(), last = m_month->month();
    const auto corrections = store::Cases(m_edits.db()).corrections(first, last);
    const auto totals = store::Volumes(m_edits.db()).totals(first, last);
    const auto assumptions = store::Demands(m_edits.db()).assumptionsOn(m_book.today);
    if (!told(done(corrections)) || !told(done(totals)) || !told(done(assumptions)))
        return;
    m_paid = 0;
    for (const store::MonthTotal &total : *totals)
        m_paid += total.payslips;
    m_perMinute = Money::ofHundredths(assumptions->costPerMinute.tenThousandths() / tenThousandthsOfHundredth);
    std::vector<PayCorrectionRow> rows;
    for (const PayCorrection &each : *corrections) {
        const directory::Customer *customer = m_book.customer(each.customer);
        rows.push_back({each, customer ? customer->name : QString(), m_book.name(each.person)});
    }
    m_model->setRows(std::move(rows));
    m_causes->setRows(worklog::causeSums(*corrections, m_paid, m_perMinute));
    m_new->setEnabled(canWrite());
    m_remove->setEnabled(canWrite() && m_table->currentRow() >= 0);
    retranslate();
}

std::vector<Column<CauseSum>> PayCorrectionsView::causeColumns()
{
    std::vector<Column<CauseSum>> all;
    all.push_back({.id = QStringLiteral("cause"), .title = [] { return tr("Cause"); }, .value = [](const CauseSum &row) { return Value(row.cause); }, .stretch = true});
    all.push_back({.id = QStringLiteral("origin"), .title = [] { return tr("Began with"); }, .value = [](const CauseSum &row) { return Value(worklog::name(row.origin)); }});
    all.push_back({.id = QStringLiteral("count"), .title = [] { return tr("Corrections"); }, .kind = Kind::Count,
                   .value = [](const CauseSum &row) { return Value(qint64(row.corrections)); }, .summed = true});
    all.push_back({.id = QStringLiteral("payslips"), .title = [] { return tr("Payslips"); }, .kind = Kind::Count,
                   .value = [](const CauseSum &row) { return Value(row.payslips); }, .summed = true});
    all.push_back({.id = QStringLiteral("perThousand"), .title = [] { return tr("Of 1,000\npayslips"); }, .kind = Kind::Decimal,
                   .value = [this](const CauseSum &row) { return m_paid > 0 ? Value(Ratio{row.payslips * 1000, m_paid}) : Value(); }, .decimals = perThousandDecimals,
                   .look = [](const CauseSum &) {
                       Look look;
                       look.strong = true;
                       return look;
                   }});
    all.push_back({.id = QStringLiteral("minutes"), .title = [] { return tr("Minutes"); }, .kind = Kind::Count,
                   .value = [](const CauseSum &row) { return Value(qint64(row.minutes)); }, .summed = true});
    all.push_back({.id = QStringLiteral("cost"), .title = [] { return tr("Cost"); }, .kind = Kind::Money, .value = [](const CauseSum &row) { return Value(row.cost); },
                   .summed = true});
    return all;
}

Done PayCorrectionsView::save(const std::vector<PayCorrection> &corrections, const QString &name)
{
    for (const PayCorrection &each : corrections) {
        const auto faults = worklog::faults(each);
        if (!faults.empty())
            return Error{Error::Kind::Invalid, faults.front(), {}};
    }
    return m_edits.run(name, [&]() -> Done {
        for (const PayCorrection &each : corrections) {
            if (const auto saved = store::Cases(m_edits.db()).save(each); !saved)
                return saved.error();
        }
        return {};
    });
}

// A whole paste is one step: all of it or nothing.
Done PayCorrectionsView::paste(const std::vector<CellEdit> &edits)
{
    std::map<int, PayCorrection> changed;
    for (const CellEdit &edit : edits) {
        PayCorrection &correction = changed.try_emplace(edit.row, m_model->row(edit.row).correction).first->second;
        if (const Done put = putInto(correction, m_model->column(edit.column).id, edit.text, m_book); !put)
            return put;
    }
    std::vector<PayCorrection> all;
    for (const auto &each : changed)
        all.push_back(each.second);
    return save(all, tr("Paste into %Ln correction(s)", nullptr, int(all.size())));
}

void PayCorrectionsView::removeChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_model->rows().size()))
        return;
    const PayCorrection removed = m_model->row(row).correction;
    told(m_edits.run(tr("Remove the correction %1").arg(removed.what), [&] { return store::Cases(m_edits.db()).remove(removed.id); }));
}

bool PayCorrectionsView::explain()
{
    const int row = m_causeTable->currentRow();
    if (row < 0 || row >= int(m_causes->rows().size()))
        return false;
    const CauseSum &sum = m_causes->row(row);
    std::vector<ArithmeticLine> lines{{{}, tr("minutes spent"), format::number(sum.minutes), {}},
                                      {QStringLiteral("×"), tr("a minute, from the page Demand"), format::amountWithCurrency(m_perMinute), {}},
                                      {QStringLiteral("="), tr("cost"), format::amountWithCurrency(sum.cost), {}, true},
                                      {{}, tr("payslips that were wrong"), format::number(sum.payslips), {}},
                                      {QStringLiteral("÷"), tr("payslips paid"), format::number(m_paid), {}}};
    if (m_paid > 0)
        lines.push_back({QStringLiteral("="), tr("of 1,000 payslips"), format::decimal(qint64(std::llround(sum.perThousand * 100)), perThousandDecimals), {}, true});
    openWhy(tr("What does the cause “%1” come to?").arg(sum.cause), {}, lines, this);
    return true;
}

} // namespace paybench::ui
