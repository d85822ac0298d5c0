// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/value_edits.h"

#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

// Amounts, prices, counts and decimals. Days are in day_edit.cpp.

namespace paybench::ui {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

bool isEmptyText(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

MoneyEdit::MoneyEdit(QWidget *parent)
    : CheckedEdit(parent)
{
    setAlignment(Qt::AlignRight);
    connect(this, &CheckedEdit::edited, this, &MoneyEdit::valueChanged);
}

std::optional<Money> MoneyEdit::value() const
{
    const auto money = Money::ofText(text());
    return isEmptyText(text()) || !money || !isRight() ? std::nullopt : std::optional<Money>(*money);
}

void MoneyEdit::setValue(const std::optional<Money> &value)
{
    setCommitted(value ? format::amount(*value) : QString());
}

void MoneyEdit::setRange(Money least, Money most)
{
    m_least = least;
    m_most = most;
}

void MoneyEdit::setRequired(bool required)
{
    m_required = required;
}

Done MoneyEdit::read(const QString &text) const
{
    if (isEmptyText(text))
        return m_required ? Done(invalid(tr("Enter an amount.") + stillApplies(committed()))) : Done();
    const auto money = Money::ofText(text);
    if (!money)
        return invalid(tr("Enter an amount such as %1.").arg(format::amount(Money::ofHundredths(123450))) + stillApplies(committed()));
    if (*money < m_least || *money > m_most) {
        const QString range = m_most < largestMoney
            ? tr("Enter an amount from %1 to %2.").arg(format::amount(m_least), format::amount(m_most))
            : tr("Enter %1 or more.").arg(format::amount(m_least));
        return invalid(range + stillApplies(committed()));
    }
    return {};
}

void MoneyEdit::settle()
{
    if (const auto money = value())
        setText(format::amount(*money));
}

UnitPriceEdit::UnitPriceEdit(QWidget *parent)
    : CheckedEdit(parent)
{
    setAlignment(Qt::AlignRight);
    connect(this, &CheckedEdit::edited, this, &UnitPriceEdit::valueChanged);
}

std::optional<UnitPrice> UnitPriceEdit::value() const
{
    const auto price = UnitPrice::ofText(text());
    return isEmptyText(text()) || !price || !isRight() ? std::nullopt : std::optional<UnitPrice>(*price);
}

void UnitPriceEdit::setValue(const std::optional<UnitPrice> &value)
{
    setCommitted(value ? format::price(*value) : QString());
}

void UnitPriceEdit::setRequired(bool required)
{
    m_required = required;
}

Done UnitPriceEdit::read(const QString &text) const
{
    if (isEmptyText(text))
        return m_required ? Done(invalid(tr("Enter a price.") + stillApplies(committed()))) : Done();
    const auto price = UnitPrice::ofText(text);
    const QString example = format::price(UnitPrice::ofTenThousandths(612345));
    if (!price)
        return invalid(tr("Enter a price such as %1, with at most four decimals.").arg(example) + stillApplies(committed()));
    if (price->tenThousandths() < 0)
        return invalid(tr("Enter 0 or more.") + stillApplies(committed()));
    return {};
}

void UnitPriceEdit::settle()
{
    if (const auto price = value())
        setText(format::price(*price));
}

CountEdit::CountEdit(QWidget *parent)
    : CheckedEdit(parent)
{
    setAlignment(Qt::AlignRight);
    connect(this, &CheckedEdit::edited, this, &CountEdit::valueChanged);
}

std::optional<qint64> CountEdit::value() const
{
    const auto count = wholeNumber(text());
    return isEmptyText(text()) || !count || !isRight() ? std::nullopt : std::optional<qint64>(*count);
}

void CountEdit::setValue(const std::optional<qint64> &value)
{
    setCommitted(value ? format::number(*value) : QString());
}

void CountEdit::setRange(qint64 least, qint64 most)
{
    m_least = least;
    m_most = most;
}

void CountEdit::setRequired(bool required)
{
    m_required = required;
}

Done CountEdit::read(const QString &text) const
{
    if (isEmptyText(text))
        return m_required ? Done(invalid(tr("Enter a whole number.") + stillApplies(committed()))) : Done();
    const auto count = wholeNumber(text);
    if (!count)
        return invalid(tr("Enter a whole number.") + stillApplies(committed()));
    if (*count < m_least || *count > m_most)
        return invalid(tr("Enter a number from %1 to %2.").arg(format::number(m_least), format::number(m_most)) + stillApplies(committed()));
    return {};
}

void CountEdit::settle()
{
    if (const auto count = value())
        setText(format::number(*count));
}

void CountEdit::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    const auto now = value();
    if (step == 0 || !now) {
        CheckedEdit::keyPressEvent(event);
        return;
    }
    setText(format::number(std::clamp(*now + step, m_least, m_most)));
    emit textEdited(text());
}

DecimalEdit::DecimalEdit(int decimals, QWidget *parent)
    : CheckedEdit(parent)
    , m_decimals(decimals)
{
    setAlignment(Qt::AlignRight);
    connect(this, &CheckedEdit::edited, this, &DecimalEdit::valueChanged);
}

std::optional<qint64> DecimalEdit::scaled() const
{
    const auto number = scaledNumber(text(), m_decimals);
    return isEmptyText(text()) || !number || !isRight() ? std::nullopt : std::optional<qint64>(*number);
}

void DecimalEdit::setScaled(const std::optional<qint64> &value)
{
    setCommitted(value ? format::decimal(*value, m_decimals) : QString());
}

void DecimalEdit::setScaledRange(qint64 least, qint64 most)
{
    m_least = least;
    m_most = most;
}

void DecimalEdit::setRequired(bool required)
{
    m_required = required;
}

Done DecimalEdit::read(const QString &text) const
{
    if (isEmptyText(text))
        return m_required ? Done(invalid(tr("Enter a number.") + stillApplies(committed()))) : Done();
    const auto number = scaledNumber(text, m_decimals);
    if (!number)
        return invalid(tr("Enter a number with at most %Ln decimal(s).", nullptr, m_decimals) + stillApplies(committed()));
    if (*number < m_least || *number > m_most) {
        const QString least = format::decimal(m_least, m_decimals);
        const QString most = format::decimal(m_most, m_decimals);
        return invalid(tr("Enter a number from %1 to %2.").arg(least, most) + stillApplies(committed()));
    }
    return {};
}

void DecimalEdit::settle()
{
    if (const auto number = scaled())
        setText(format::decimal(*number, m_decimals));
}

} // namespace paybench::ui
