// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/sheet.h"

#include <algorithm>

namespace paybench::exchange {

namespace {

constexpr int longestSheetName = 31;

// "-0.05" of -5 and 2 decimals.
QString pointed(std::int64_t scaled, int decimals)
{
    QString digits = QString::number(scaled < 0 ? 0 - static_cast<quint64>(scaled) : static_cast<quint64>(scaled));
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    }
    return scaled < 0 ? QLatin1Char('-') + digits : digits;
}

QString hours(const Duration &duration)
{
    const std::int64_t size = std::abs(duration.seconds);
    const auto two = [](std::int64_t part) { return QString::number(part).rightJustified(2, QLatin1Char('0')); };
    QString text = QString::number(size / 3600) + QLatin1Char(':') + two(size / 60 % 60);
    if (size % 60 != 0 || duration.shown == Duration::Shown::Seconds)
        text += QLatin1Char(':') + two(size % 60);
    return duration.seconds < 0 ? QLatin1Char('-') + text : text;
}

QString roundedText(const Ratio &of, int decimals)
{
    return pointed(paybench::rounded(of.numerator, of.denominator, decimals), decimals);
}

struct PlainText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const Digits &number) const { return number.text; }
    QString operator()(const QDate &day) const { return day.toString(Qt::ISODate); }
    QString operator()(const Duration &duration) const { return hours(duration); }
    QString operator()(Money money) const { return pointed(money.hundredths(), 2); }
    QString operator()(UnitPrice price) const { return price.plain(); }
    QString operator()(const Quotient &quotient) const { return roundedText(quotient.of, quotient.decimals); }
    // 0.9528 with one decimal becomes "95.3 %": the point moves two places, exactly.
    QString operator()(const Percent &percent) const
    {
        const std::int64_t scaled =
            paybench::rounded(percent.of.numerator, percent.of.denominator, percent.decimals + 2);
        return pointed(scaled, percent.decimals) + QStringLiteral(" %");
    }
};

} // namespace

Value count(std::int64_t number)
{
    return Digits{QString::number(number)};
}

QString sheetName(const QString &wanted, const std::vector<QString> &taken)
{
    QString name = wanted.simplified();
    for (QChar &character : name) {
        if (QStringLiteral("[]:*?/\\").contains(character))
            character = QLatin1Char('-');
    }
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    const auto isTaken = [&taken](const QString &candidate) {
        return std::any_of(taken.begin(), taken.end(), [&candidate](const QString &other) {
            return other.compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    const auto shortened = [&name](const QString &ending) {
        QString text = name.left(longestSheetName - ending.size()).trimmed();
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        while (text.endsWith(QLatin1Char('\'')))
            text.chop(1);
        return (text.isEmpty() ? QStringLiteral("-") : text) + ending;
    };
    QString candidate = shortened({});
    for (int number = 2; isTaken(candidate); ++number)
        candidate = shortened(QStringLiteral(" (%1)").arg(number));
    return candidate;
}

QString cellName(int row, int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QLatin1Char(static_cast<char>('A' + (left - 1) % 26)));
    return letters + QString::number(row + 1);
}

QString rangeName(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    return cellName(firstRow, firstColumn) + QLatin1Char(':') + cellName(lastRow, lastColumn);
}

QString inSheet(const QString &sheet, const QString &reference)
{
    QString quoted = sheet;
    quoted.replace(QLatin1Char('\''), QStringLiteral("''"));
    return QLatin1Char('\'') + quoted + QStringLiteral("'!") + reference;
}

QString plainText(const Value &value, QChar decimalSign)
{
    if (std::holds_alternative<QString>(value))
        return std::get<QString>(value);
    return std::visit(PlainText(), value).replace(QLatin1Char('.'), decimalSign);
}

bool isFormulaLike(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

} // namespace paybench::exchange
