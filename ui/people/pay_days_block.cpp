// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/value_edits.h"
#include "ui/people/block_head.h"
#include "ui/people/days_block.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QLocale>
#include <QVBoxLayout>

// The twelve pay days of a year.

namespace paybench::ui {

std::vector<CentrePayDay> centrePayDays(const directory::WorkingTime &time, int year)
{
    std::vector<CentrePayDay> lines;
    const Calendar calendar = time.calendar();
    for (int number = 1; number <= 12; ++number) {
        const Month month(year, number);
        lines.push_back({month, payDay(time.pay, month, calendar), payDay(time.pay.rule, month, calendar)});
    }
    return lines;
}

CentrePayDays::CentrePayDays(StaffBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_head(new BlockHead(this)), m_rule(new Choice(this)),
      m_table(new TableView(QStringLiteral("centrePayDays"), this)), m_model(new TableModel<CentrePayDay>(columns(), this))
{
    m_rule->setObjectName(QStringLiteral("centrePayRule"));
    m_model->setKey([](const CentrePayDay &line) { return qint64(line.month.minus(Month())); });
    m_table->setCells(m_model);
    m_table->setGrowing(true);
    m_table->setLeastRowHeight(28);
    auto *rule = new QHBoxLayout;
    rule->setContentsMargins(px(20), 0, px(16), px(6));
    rule->addWidget(m_rule);
    rule->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(rule);
    column->addWidget(m_table);
    connect(m_rule, &Choice::chosen, this, &CentrePayDays::chooseRule);
}

std::vector<Column<CentrePayDay>> CentrePayDays::columns()
{
    Column<CentrePayDay> month;
    month.id = QStringLiteral("month");
    month.title = [] { return tr("Month"); };
    month.kind = Kind::Month;
    month.value = [](const CentrePayDay &line) -> Value { return line.month; };
    Column<CentrePayDay> day;
    day.id = QStringLiteral("payDay");
    day.title = [] { return tr("Pay day"); };
    day.kind = Kind::Day;
    day.value = [](const CentrePayDay &line) -> Value { return line.day; };
    day.look = [](const CentrePayDay &line) {
        Look look;
        look.strong = line.day != line.byRule;
        look.lead = QLocale().standaloneDayName(line.day.dayOfWeek(), QLocale::ShortFormat);
        return look;
    };
    day.editable = [this](const CentrePayDay &) { return m_book.isWritable; };
    day.edit = [this](const CentrePayDay &line, const QString &typed) { return setDay(line, typed); };
    Column<CentrePayDay> rule;
    rule.id = QStringLiteral("byRule");
    rule.title = [] { return tr("By the rule"); };
    rule.kind = Kind::Day;
    rule.stretch = true;
    rule.value = [](const CentrePayDay &line) -> Value { return line.byRule; };
    rule.look = [](const CentrePayDay &) {
        Look look;
        look.ink = Colour::Muted;
        return look;
    };
    return {month, day, rule};
}

void CentrePayDays::retranslate()
{
    m_rule->setOptions<int>({{int(PayRule::The25th), directory::name(PayRule::The25th)},
                             {int(PayRule::The25thBefore), directory::name(PayRule::The25thBefore)},
                             {int(PayRule::The27thBefore), directory::name(PayRule::The27thBefore)},
                             {int(PayRule::LastBankDay), directory::name(PayRule::LastBankDay)}});
    m_rule->setAccessibleName(tr("Pay-day rule"));
    m_table->setTitle(tr("Pay days"));
    m_model->retranslate();
}

void CentrePayDays::show()
{
    m_head->setTexts(tr("Pay days of %1").arg(m_book.day.year()), tr("an empty day follows the rule"));
    m_rule->setValue(int(m_book.time.pay.rule));
    m_rule->setEnabled(m_book.isWritable);
    m_model->setRows(centrePayDays(m_book.time, m_book.day.year()));
    m_model->retranslate();
}

void CentrePayDays::chooseRule()
{
    const auto rule = PayRule(m_rule->value<int>());
    const QString step = tr("Pay by the rule: %1").arg(directory::name(rule));
    if (const Done saved = m_book.run(step, [&] { return m_book.centreStore.savePayRule(rule); }); !saved) {
        emit failed(saved.error());
        m_rule->setValue(int(m_book.time.pay.rule));
    }
}

Done CentrePayDays::setDay(const CentrePayDay &line, const QString &typed)
{
    const QDate day = typed.trimmed().isEmpty() ? line.byRule : dayOfText(typed, line.month.first());
    if (!day.isValid())
        return Error{Error::Kind::Invalid,
                     tr("Enter a day such as %1, or nothing to follow the rule.").arg(line.byRule.toString(Qt::ISODate)), {}};
    if (const int away = Month::of(day).minus(line.month); away < -1 || away > 1)
        return Error{Error::Kind::Invalid, tr("The pay day of %1 has to be a date in or beside it.").arg(format::monthName(line.month)), {}};
    const QString step = tr("Change the pay day of %1 to %2").arg(format::monthName(line.month), format::day(day));
    return m_book.run(step, [&] {
        return day == line.byRule ? m_book.centreStore.removePayDay(line.month) : m_book.centreStore.savePayDay(line.month, day);
    });
}

} // namespace paybench::ui
