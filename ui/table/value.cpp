// SPDX-License-Identifier: MPL-2.0
#include "ui/table/value.h"

#include "core/basics/format.h"

#include <QCollator>
#include <QLocale>

#include <numeric>

namespace paybench::ui {

namespace {

const QString dash = QStringLiteral("\u2013");

// "-7133" with two decimals is "-71,33": plain digits, the locale's decimal sign.
QString plainScaled(qint64 scaled, int decimals)
{
    const bool negative = scaled < 0;
    QString digits = QString::number(negative ? -scaled : scaled).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QLocale().decimalPoint());
    return negative ? QLatin1Char('-') + digits : digits;
}

QString localPoint(QString plainWithPoint)
{
    return plainWithPoint.replace(u'.', QLocale().decimalPoint());
}

QString plainRatio(Kind kind, const Ratio &ratio, int decimals)
{
    if (kind == Kind::Percent)
        return plainScaled(rounded(ratio.numerator * 100, ratio.denominator, decimals), decimals) + QLatin1Char('%');
    return plainScaled(rounded(ratio.numerator, ratio.denominator, decimals), decimals);
}

QString shownCount(Kind kind, qint64 count)
{
    return kind == Kind::Duration ? format::duration(count) : format::number(count);
}

QString plainCount(Kind kind, qint64 count)
{
    if (kind != Kind::Duration)
        return QString::number(count);
    const qint64 minutes = count / 60;
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<Ratio> added(const Ratio &a, const Ratio &b)
{
    const std::int64_t shared = std::gcd(a.denominator, b.denominator);
    std::int64_t left = 0;
    std::int64_t right = 0;
    std::int64_t top = 0;
    std::int64_t bottom = 0;
    if (__builtin_mul_overflow(a.numerator, b.denominator / shared, &left)
        || __builtin_mul_overflow(b.numerator, a.denominator / shared, &right) || __builtin_add_overflow(left, right, &top)
        || __builtin_mul_overflow(a.denominator, b.denominator / shared, &bottom))
        return std::nullopt;
    const std::int64_t common = std::max<std::int64_t>(1, std::gcd(top, bottom));
    return Ratio {top / common, bottom / common};
}

// Money + Money and so on, where the kind of value can be added.
std::optional<Value> added(const Value &a, const Value &b)
{
    if (a.index() != b.index())
        return std::nullopt;
    if (const auto *money = std::get_if<Money>(&a))
        return Value(*money + std::get<Money>(b));
    if (const auto *count = std::get_if<qint64>(&a)) {
        qint64 total = 0;
        if (__builtin_add_overflow(*count, std::get<qint64>(b), &total))
            return std::nullopt;
        return Value(total);
    }
    if (const auto *ratio = std::get_if<Ratio>(&a)) {
        const auto total = added(*ratio, std::get<Ratio>(b));
        return total ? std::optional<Value>(Value(*total)) : std::nullopt;
    }
    return std::nullopt;
}

bool canSum(Kind kind)
{
    return kind == Kind::Count || kind == Kind::Decimal || kind == Kind::Money || kind == Kind::Hours || kind == Kind::Duration;
}

} // namespace

bool isFigure(Kind kind)
{
    return kind != Kind::Text && kind != Kind::Day && kind != Kind::Month && kind != Kind::Moment;
}

QString shown(Kind kind, const Value &value, int decimals)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? dash : *text;
    if (const auto *count = std::get_if<qint64>(&value))
        return shownCount(kind, *count);
    if (const auto *money = std::get_if<Money>(&value))
        return format::amount(*money);
    if (const auto *price = std::get_if<UnitPrice>(&value))
        return format::price(*price);
    if (const auto *ratio = std::get_if<Ratio>(&value))
        return kind == Kind::Percent ? format::percent(ratio->numerator, ratio->denominator, decimals)
                                     : format::quantity(*ratio, decimals);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->isValid() ? format::day(*day) : dash;
    if (const auto *month = std::get_if<Month>(&value))
        return format::monthName(*month);
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return moment->isValid() ? format::moment(*moment) : dash;
    return dash;
}

QString plain(Kind kind, const Value &value, int decimals)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *count = std::get_if<qint64>(&value))
        return plainCount(kind, *count);
    if (const auto *money = std::get_if<Money>(&value))
        return localPoint(money->plain());
    if (const auto *price = std::get_if<UnitPrice>(&value))
        return localPoint(price->plain());
    if (const auto *ratio = std::get_if<Ratio>(&value))
        return plainRatio(kind, *ratio, decimals);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto *month = std::get_if<Month>(&value))
        return month->iso();
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return moment->toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return {};
}

bool lessThan(const Value &a, const Value &b, const QCollator &collator)
{
    if (a.index() != b.index())
        return a.index() < b.index();
    if (const auto *text = std::get_if<QString>(&a))
        return collator.compare(*text, std::get<QString>(b)) < 0;
    if (const auto *ratio = std::get_if<Ratio>(&a)) {
        const Ratio &other = std::get<Ratio>(b);
        // Only an order is wanted, so the width of a long double is enough.
        return static_cast<long double>(ratio->numerator) * static_cast<long double>(other.denominator)
            < static_cast<long double>(other.numerator) * static_cast<long double>(ratio->denominator);
    }
    if (const auto *count = std::get_if<qint64>(&a))
        return *count < std::get<qint64>(b);
    if (const auto *money = std::get_if<Money>(&a))
        return *money < std::get<Money>(b);
    if (const auto *price = std::get_if<UnitPrice>(&a))
        return *price < std::get<UnitPrice>(b);
    if (const auto *day = std::get_if<QDate>(&a))
        return *day < std::get<QDate>(b);
    if (const auto *month = std::get_if<Month>(&a))
        return *month < std::get<Month>(b);
    if (const auto *moment = std::get_if<QDateTime>(&a))
        return *moment < std::get<QDateTime>(b);
    return false;
}

std::optional<Value> sum(Kind kind, const std::vector<Value> &values)
{
    if (!canSum(kind))
        return std::nullopt;
    std::optional<Value> total;
    for (const Value &value : values) {
        if (isNone(value))
            continue;
        total = total ? added(*total, value) : std::optional<Value>(value);
        if (!total)
            return std::nullopt;
    }
    return total;
}

std::optional<Value> average(Kind kind, const std::vector<Value> &values, int)
{
    const auto total = sum(kind, values);
    if (!total)
        return std::nullopt;
    std::int64_t count = 0;
    for (const Value &value : values)
        count += isNone(value) ? 0 : 1;
    if (const auto *money = std::get_if<Money>(&*total)) {
        const auto share = money->times(Ratio {1, count});
        return share ? std::optional<Value>(Value(*share)) : std::nullopt;
    }
    if (const auto *whole = std::get_if<qint64>(&*total))
        return kind == Kind::Duration ? Value(qint64(rounded(*whole, count, 0))) : Value(Ratio {*whole, count});
    const auto *ratio = std::get_if<Ratio>(&*total);
    std::int64_t bottom = 0;
    if (!ratio || __builtin_mul_overflow(ratio->denominator, count, &bottom))
        return std::nullopt;
    return Value(Ratio {ratio->numerator, bottom});
}

} // namespace paybench::ui
