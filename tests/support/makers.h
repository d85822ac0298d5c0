// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/money.h"
#include "core/basics/month.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <catch2/catch.hpp>

#include <stdexcept>
#include <string>

// Readable makers of values for tests, and how Catch shows those values when a test fails. A text that is no such value
// fails the test by an exception.

namespace paybench {

inline Money kr(std::int64_t whole)
{
    return Money::ofHundredths(whole * 100);
}

inline Money kr(int whole)
{
    return kr(std::int64_t{whole});
}

inline Money kr(const char *plain) // "64.50"
{
    return Money(*Money::ofText(QString::fromUtf8(plain)));
}

inline UnitPrice each(const char *plain) // "61.2345"
{
    return UnitPrice(*UnitPrice::ofText(QString::fromUtf8(plain)));
}

inline Ratio ratio(const char *decimal) // "2.8"
{
    return Ratio(*Ratio::ofText(QString::fromUtf8(decimal)));
}

inline QDate day(const char *iso) // "2026-10-14"
{
    const QDate made = QDate::fromString(QString::fromUtf8(iso), Qt::ISODate);
    if (!made.isValid())
        throw std::invalid_argument(std::string("no day: ") + iso);
    return made;
}

inline QDateTime moment(const char *iso) // "2026-10-14 09:05" or "2026-10-14T09:05:30", local time
{
    const QDateTime made = QDateTime::fromString(QString::fromUtf8(iso).replace(u' ', u'T'), Qt::ISODate);
    if (!made.isValid())
        throw std::invalid_argument(std::string("no moment: ") + iso);
    return made;
}

inline Month month(const char *iso) // "2026-10"
{
    return Month::ofText(QString::fromUtf8(iso)).value();
}

// While it lives, the program speaks this language: InLanguage swedish("sv_SE").
class InLanguage {
public:
    explicit InLanguage(const char *locale) { QLocale::setDefault(QLocale(QString::fromUtf8(locale))); }
    ~InLanguage() { QLocale::setDefault(m_before); }
    InLanguage(const InLanguage &) = delete;
    InLanguage &operator=(const InLanguage &) = delete;

private:
    QLocale m_before;
};

} // namespace paybench

namespace Catch {

template <> struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QDate> {
    static std::string convert(QDate day) { return day.isValid() ? day.toString(Qt::ISODate).toStdString() : "no day"; }
};

template <> struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime &moment)
    {
        return moment.isValid() ? moment.toString(Qt::ISODateWithMs).toStdString() : "no moment";
    }
};

template <> struct StringMaker<paybench::Money> {
    static std::string convert(paybench::Money money) { return money.plain().toStdString() + " kr"; }
};

template <> struct StringMaker<paybench::UnitPrice> {
    static std::string convert(paybench::UnitPrice price) { return price.plain().toStdString() + " kr each"; }
};

template <> struct StringMaker<paybench::Month> {
    static std::string convert(paybench::Month month) { return month.iso().toStdString(); }
};

template <> struct StringMaker<paybench::Ratio> {
    static std::string convert(const paybench::Ratio &ratio)
    {
        return std::to_string(ratio.numerator) + '/' + std::to_string(ratio.denominator);
    }
};

} // namespace Catch
