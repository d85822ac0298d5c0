// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/year_adjustment_dialog.h"

#include "core/basics/format.h"
#include "core/store/price_adjustment.h"
#include "ui/agreements/shown.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/figures.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace paybench::ui {

namespace {

QString priceName(const reports::AdjustedPrice &price)
{
    if (price.tierFrom <= 1)
        return pricing::name(price.service);
    return YearAdjustmentDialog::tr("%1 from %2").arg(pricing::name(price.service), format::number(price.tierFrom));
}

} // namespace

YearAdjustmentDialog::YearAdjustmentDialog(Saver &saver, QDate today, QWidget *parent)
    : Dialog(parent), m_saver(saver), m_year(new Choice), m_index(new DecimalEdit(2)), m_efficiency(new DecimalEdit(2)),
      m_from(new DayEdit), m_question(new Notice(Mood::Warn)), m_sure(new QCheckBox), m_refusal(new Notice(Mood::Bad)),
      m_table(new TableView(QStringLiteral("yearAdjustment"))), m_model(new TableModel<reports::AdjustedPrice>(columns(), this)),
      m_effect(textLabel(Face::BodyStrong)), m_notes(wrappedLabel(Face::Caption, Colour::Muted)),
      m_letters(new QCheckBox)
{
    setObjectName(QStringLiteral("yearAdjustment"));
    m_table->setCells(m_model);
    m_table->setEdges(10, 10);
    m_table->setMinimumHeight(px(220));
    std::vector<std::pair<int, QString>> years; // written without a group space, so not as counts
    for (const int year : {today.year(), today.year() + 1, today.year() + 2})
        years.emplace_back(year, QString::number(year));
    m_year->setOptions<int>(years);
    m_year->setValue(today.year() + 1);
    m_index->setScaledRange(-100'00, 1000'00);
    m_efficiency->setScaledRange(0, 100'00);
    m_efficiency->setScaled(100);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(fields());
    column->addWidget(m_question);
    column->addWidget(m_sure);
    column->addWidget(m_refusal);
    column->addWidget(m_table, 1);
    column->addWidget(m_effect);
    column->addWidget(m_notes);
    column->addWidget(m_letters);
    setContent(content);
    m_export = addLink({});
    m_cancel = setHarmless({});
    m_deed = setDeed({});
    m_sure->setObjectName(QStringLiteral("sure"));
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->setChecked(true);
    m_question->setObjectName(QStringLiteral("indexQuestion"));
    m_refusal->setObjectName(QStringLiteral("adjustmentRefusal"));
    m_effect->setObjectName(QStringLiteral("yearlyEffect"));
    m_deed->disconnect(this); // it closes when the prices are saved, and only then
    connect(m_deed, &QPushButton::clicked, this, &YearAdjustmentDialog::adjust);
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportRequested(m_table->contents()); });
    connect(m_sure, &QCheckBox::toggled, this, &YearAdjustmentDialog::showPlan);
    connect(m_year, &Choice::chosen, this, &YearAdjustmentDialog::compute);
    connect(m_index, &DecimalEdit::valueChanged, this, &YearAdjustmentDialog::compute);
    connect(m_efficiency, &DecimalEdit::valueChanged, this, &YearAdjustmentDialog::compute);
    connect(m_from, &DayEdit::valueChanged, this, &YearAdjustmentDialog::compute);
    resize(px(860), px(640));
    retranslate();
    compute();
    m_index->setFocus();
}

QWidget *YearAdjustmentDialog::fields()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(px(12));
    const auto field = [&](QWidget *control, const char *name) {
        control->setObjectName(QLatin1String(name));
        auto *made = new Field(control, row);
        line->addWidget(made, 1, Qt::AlignTop);
        return made;
    };
    m_yearField = field(m_year, "adjustmentYear");
    m_indexField = field(m_index, "index");
    m_efficiencyField = field(m_efficiency, "efficiency");
    m_fromField = field(m_from, "adjustmentFrom");
    return row;
}

void YearAdjustmentDialog::retranslate()
{
    setHeading(tr("Adjust the prices for a new year?"));
    setSentence(tr("Each agreement gets a new version with its own rule. Closed months and their documents do not change."));
    m_yearField->setLabel(tr("Year"));
    m_indexField->setLabel(tr("Index, %"));
    m_indexField->setHint(tr("as published, such as 2.8"));
    m_efficiencyField->setLabel(tr("Efficiency requirement, %"));
    m_fromField->setLabel(tr("Valid from"));
    m_fromField->setHint(tr("empty: the first open month"));
    m_table->setTitle(tr("New prices"));
    m_table->setEmptyText(tr("Enter the index to see the new prices."));
    m_export->setText(tr("Export the table…"));
    m_letters->setText(tr("Then write a letter with the price annex to each customer, as PDF"));
    m_cancel->setText(tr("Cancel"));
    m_deed->setText(tr("Adjust prices"));
    m_model->retranslate();
}

void YearAdjustmentDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        compute();
    }
}

std::vector<Column<reports::AdjustedPrice>> YearAdjustmentDialog::columns() const
{
    using Row = reports::AdjustedPrice;
    const auto column = [](const QString &id, std::function<QString()> title, Kind kind, std::function<Value(const Row &)> value) {
        Column<Row> made;
        made.id = id;
        made.title = std::move(title);
        made.kind = kind;
        made.value = std::move(value);
        return made;
    };
    auto customer = column(QStringLiteral("customer"), [] { return tr("Customer"); }, Kind::Text, [](const Row &row) -> Value { return row.customerName; });
    auto what = column(QStringLiteral("price"), [] { return tr("Price row"); }, Kind::Text, [](const Row &row) -> Value { return priceName(row); });
    what.stretch = true;
    auto before = column(QStringLiteral("before"), [] { return tr("Now"); }, Kind::UnitPrice, [](const Row &row) -> Value { return row.before; });
    auto after = column(QStringLiteral("after"), [] { return tr("New"); }, Kind::UnitPrice, [](const Row &row) -> Value { return row.after; });
    after.look = [](const Row &row) {
        Look look;
        look.strong = row.changed;
        look.ink = row.changed ? Colour::Text : Colour::Muted;
        return look;
    };
    auto difference = column(QStringLiteral("difference"), [] { return tr("Difference"); }, Kind::UnitPrice, [](const Row &row) -> Value {
        if (!row.changed)
            return {};
        return UnitPrice::ofTenThousandths(row.after.tenThousandths() - row.before.tenThousandths());
    });
    difference.paint = [](const Row &row, QPainter &painter, const QRect &rect) {
        painter.setFont(face(Face::Body));
        painter.setPen(colour(row.changed ? Colour::Text : Colour::Muted));
        const auto by = UnitPrice::ofTenThousandths(row.after.tenThousandths() - row.before.tenThousandths());
        paintFigures(&painter, rect, Qt::AlignRight, row.changed ? signedPrice(by) : QStringLiteral("–"));
    };
    auto reason = column(QStringLiteral("reason"), [] { return tr("Reason"); }, Kind::Text, [](const Row &row) -> Value { return row.reason; });
    reason.stretch = true;
    reason.wraps = true;
    reason.look = [](const Row &row) {
        Look look;
        look.ink = row.changed ? Colour::Muted : Colour::Text;
        look.icon = row.changed ? QString() : QStringLiteral("lock");
        look.iconInk = Colour::Muted;
        look.tip = row.reason;
        return look;
    };
    return {customer, what, before, after, difference, reason};
}

std::optional<reports::YearAdjustment> YearAdjustmentDialog::typed() const
{
    const int year = m_year->value<int>();
    const auto index = m_index->scaled();
    const auto efficiency = m_efficiency->scaled();
    const bool isDayWrong = !m_from->isRight();
    if (!index || !efficiency || isDayWrong)
        return std::nullopt;
    return reports::YearAdjustment{year, {Ratio{*index, 100}, Ratio{*efficiency, 100}}, m_from->value()};
}

void YearAdjustmentDialog::compute()
{
    m_plan.reset();
    m_refusal->hide();
    m_question->hide();
    const auto adjustment = typed();
    if (adjustment) {
        const auto questions = pricing::questions(adjustment->by);
        QStringList asked(questions.begin(), questions.end());
        m_question->setText(asked.join(u' '));
        m_question->setVisible(!asked.isEmpty());
        m_sure->setText(tr("Yes, the index is %1").arg(format::percent(*m_index->scaled(), 10000, 2)));
        const auto plan = store::planPriceAdjustment(m_saver.db(), *adjustment);
        if (plan)
            m_plan = *plan;
        else
            m_refusal->setText(plan.error().message);
        m_refusal->setVisible(!plan);
    }
    const QSignalBlocker quiet(m_sure);
    m_sure->setChecked(false);
    m_sure->setVisible(!m_question->isHidden());
    showPlan();
}

void YearAdjustmentDialog::showPlan()
{
    m_model->setRows(m_plan ? m_plan->prices : std::vector<reports::AdjustedPrice>());
    const bool isAnswered = m_question->isHidden() || m_sure->isChecked();
    m_deed->setEnabled(m_plan && isAnswered && m_saver.isWritable());
    m_export->setEnabled(bool(m_plan));
    showNotes();
}

void YearAdjustmentDialog::showNotes()
{
    m_effect->setVisible(bool(m_plan));
    m_notes->setVisible(m_plan && (!m_plan->notes.empty() || !m_plan->supplements.empty()));
    if (!m_plan)
        return;
    m_effect->setText(tr("From %1 · %2 a year on the last twelve months' volumes")
                          .arg(format::day(m_plan->from), plainMoneyWithCurrency(m_plan->yearlyEffect)));
    QStringList lines(m_plan->notes.begin(), m_plan->notes.end());
    if (!m_plan->supplements.empty())
        lines.prepend(tr("%Ln supplement line(s) for closed months are charged in the month of the new prices.", nullptr,
                         int(m_plan->supplements.size())));
    m_notes->setText(lines.join(u'\n'));
}

void YearAdjustmentDialog::adjust()
{
    const int year = m_year->value<int>();
    if (!m_plan)
        return;
    const Done saved = m_saver.run(tr("Adjust prices for %1").arg(year),
                                   [&] { return store::savePriceAdjustment(m_saver.db(), *m_plan, year); });
    if (saved) {
        accept();
        if (m_letters->isChecked() && !m_plan->agreements.empty())
            emit lettersAsked(*m_plan, typed()->by);
        return;
    }
    m_refusal->setText(saved.error().message);
    m_refusal->show();
}

} // namespace paybench::ui
