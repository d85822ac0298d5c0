// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/ledger_view.h"

#include "core/basics/format.h"
#include "ui/inputs/view_head.h"
#include "ui/inputs/word_choice.h"
#include "ui/rota/rota_texts.h"
#include "ui/style/figures.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

using rota::LedgerRow;

namespace {

enum LedgerSpan { TwelveMonths, ThisYear, ShownDays };

constexpr int largeTenths = 10; // a whole day beside the share is marked

int tenthsOf(double number)
{
    return int(std::lround(10 * number));
}

Value tenthsValue(int tenths)
{
    return Value(Ratio{tenths, 10});
}

Column<LedgerRow> tenthsColumn(const char *id, std::function<QString()> title, std::function<int(const LedgerRow &)> tenths)
{
    Column<LedgerRow> column;
    column.id = QLatin1String(id);
    column.title = std::move(title);
    column.kind = Kind::Decimal;
    column.value = [tenths](const LedgerRow &row) { return tenthsValue(tenths(row)); };
    column.decimals = 1;
    column.summed = true;
    return column;
}

// A difference says its sign; a whole day or more is marked by its weight and its colour, where a rule prices it.
Column<LedgerRow> differenceColumn(const char *id, std::function<QString()> title, std::function<int(const LedgerRow &)> tenths, bool isPriced = true)
{
    Column<LedgerRow> column = tenthsColumn(id, std::move(title), tenths);
    column.summed = false;
    column.paint = [tenths, isPriced](const LedgerRow &row, QPainter &painter, const QRect &rect) {
        const bool isLarge = isPriced && std::abs(tenths(row)) >= largeTenths;
        painter.setFont(face(isLarge ? Face::BodyStrong : Face::Body));
        painter.setPen(colour(isLarge ? Colour::Warn : Colour::Muted));
        paintFigures(&painter, rect, Qt::AlignRight, balanceText(tenths(row)));
    };
    column.spoken = [tenths](const LedgerRow &row) { return balanceText(tenths(row)); };
    return column;
}

Column<LedgerRow> countColumn(const char *id, std::function<QString()> title, int LedgerRow::*which)
{
    Column<LedgerRow> column;
    column.id = QLatin1String(id);
    column.title = std::move(title);
    column.kind = Kind::Count;
    column.value = [which](const LedgerRow &row) { return Value(qint64(row.*which)); };
    column.summed = true;
    return column;
}

Column<LedgerRow> textColumn(const char *id, std::function<QString()> title, QString LedgerRow::*which)
{
    Column<LedgerRow> column;
    column.id = QLatin1String(id);
    column.title = std::move(title);
    column.value = [which](const LedgerRow &row) { return (row.*which).isEmpty() ? Value() : Value(row.*which); };
    return column;
}

// A class of days: how many with support, and how many more than the fair share.
void addClass(std::vector<Column<LedgerRow>> &columns, const char *id, std::function<QString()> title, int LedgerRow::*had, double LedgerRow::*share,
              bool isPriced = true)
{
    columns.push_back(countColumn(id, std::move(title), had));
    const QByteArray name = QByteArray(id) + "Difference";
    columns.push_back(differenceColumn(name.constData(), [] { return LedgerView::tr("beside\nshare"); },
                                       [had, share](const LedgerRow &row) { return tenthsOf(row.*had - row.*share); }, isPriced));
}

} // namespace

LedgerView::LedgerView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_note(new ElidedLabel(Face::Caption, Colour::Muted, this))
    , m_span(new WordChoice(this))
    , m_rows(new TableModel<LedgerRow>(columns(), this))
    , m_table(new TableView(QStringLiteral("rotaLedger"), this))
{
    setObjectName(QStringLiteral("ledgerView"));
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_note->setObjectName(QStringLiteral("ledgerNote"));
    m_span->setObjectName(QStringLiteral("ledgerSpan"));
    m_rows->setKey([](const LedgerRow &row) { return row.person.value; });
    m_table->setCells(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(viewHead({m_heading, m_note}, {m_span}));
    column->addWidget(withTotal(m_table, this), 1);
    connect(m_span, &WordChoice::chosenChanged, this, &LedgerView::fill);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { emit cellWanted(m_rows->row(row).person, m_firstShown); });
    retranslate();
}

std::vector<Column<LedgerRow>> LedgerView::columns() const
{
    std::vector<Column<LedgerRow>> made;
    Column<LedgerRow> name = textColumn("name", [] { return tr("Name"); }, &LedgerRow::name);
    name.look = [](const LedgerRow &) {
        Look look;
        look.medium = true;
        return look;
    };
    name.stretch = true;
    made.push_back(std::move(name));
    made.push_back(textColumn("group", [] { return tr("Group"); }, &LedgerRow::groupName));
    made.push_back(textColumn("choice", [] { return tr("Choice"); }, &LedgerRow::choice));
    made.push_back(tenthsColumn("worked", [] { return tr("Days\nworked"); }, [](const LedgerRow &row) { return row.ownDaysTenths; }));
    made.back().width = 72;
    made.push_back(tenthsColumn("support", [] { return tr("Support"); }, [](const LedgerRow &row) { return row.supportTenths; }));
    made.push_back(tenthsColumn("share", [] { return tr("By own\nchoice"); }, [](const LedgerRow &row) { return row.supportShareTenths; }));
    made.push_back(differenceColumn("difference", [] { return tr("beside\nchoice"); },
                                    [](const LedgerRow &row) { return row.supportTenths - row.supportShareTenths; }));
    addClass(made, "mondays", [] { return tr("Mondays"); }, &LedgerRow::mondays, &LedgerRow::mondaysShare);
    addClass(made, "peak", [] { return tr("Peak\ndays"); }, &LedgerRow::peakDays, &LedgerRow::peakShare);
    addClass(made, "fridays", [] { return tr("Fridays"); }, &LedgerRow::fridays, &LedgerRow::fridaysShare, false); // no rule weighs Fridays
    made.push_back(countColumn("substitutions", [] { return tr("Taken\nfor others"); }, &LedgerRow::substitutions));
    made.back().width = 88;
    made.push_back(countColumn("substituted", [] { return tr("Taken\nby others"); }, &LedgerRow::substituted));
    made.back().hidden = true;
    made.push_back(differenceColumn("balance", [] { return tr("Balance\nthis year"); }, [](const LedgerRow &row) { return tenthsOf(row.balance); }));
    made.back().width = 88;
    return made;
}

QDate LedgerView::windowStart() const
{
    switch (m_span->chosen()) {
    case ThisYear:
        return QDate(m_inputs.last.year(), 1, 1);
    case ShownDays:
        return m_inputs.first;
    default:
        return m_inputs.last.addDays(1).addMonths(-12);
    }
}

void LedgerView::show(const rota::Roster &roster, const rota::RosterInputs &inputs)
{
    m_firstShown = roster.days.empty() ? inputs.first : roster.days.front().date;
    m_inputs = inputs;
    fill();
}

void LedgerView::fill()
{
    if (!m_inputs.first.isValid())
        return;
    const QDate first = windowStart();
    std::vector<LedgerRow> rows = rota::ledger(m_inputs, first, m_inputs.last);
    const bool isEmpty = std::all_of(rows.begin(), rows.end(), [](const LedgerRow &row) { return row.ownDaysTenths == 0; });
    m_table->setEmptyText(tr("No assistants work here in these days."));
    m_note->setText(isEmpty ? tr("No duties are decided from %1 to %2 yet.").arg(format::day(first), format::day(m_inputs.last))
                            : tr("%1–%2 · shares by own choice and days worked · Enter shows the person in the rota")
                                  .arg(format::day(first), format::day(m_inputs.last)));
    m_rows->setRows(std::move(rows));
}

void LedgerView::retranslate()
{
    m_heading->setText(tr("Support that each person has had"));
    m_span->setWords({tr("12 months"), tr("This year"), tr("Days shown")});
    m_span->setName(tr("Days that are counted"));
    m_table->setTitle(tr("Fairness"));
    m_rows->retranslate();
    fill();
}

void LedgerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
