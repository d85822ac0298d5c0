// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

// A calendar month: the period in which a centre counts, bills and closes.

namespace paybench {

class Month {
public:
    constexpr Month() = default;
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {} // month 1…12
    static Month of(QDate day);
    static std::optional<Month> ofText(const QString &iso); // "2026-10"

    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    QDate first() const;
    QDate last() const;
    QDate end() const; // the first day of the next month
    int days() const;
    bool contains(QDate day) const;
    constexpr Month plus(int months) const
    {
        Month other;
        other.m_index = m_index + months;
        return other;
    }
    constexpr int minus(Month other) const { return m_index - other.m_index; } // months from other to this

    QString iso() const; // "2026-10"

    friend constexpr auto operator<=>(const Month &, const Month &) = default;

private:
    int m_index = 2000 * 12;
};

} // namespace paybench
