// SPDX-License-Identifier: MPL-2.0
#include "core/reports/report.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <array>

namespace paybench::reports {

namespace {

constexpr std::array audiences = {Audience::Internal, Audience::Owner, Audience::Board, Audience::Customer};

// One overload for each alternative of Value.
struct AsText {
    QString operator()(std::monostate) const { return QStringLiteral("–"); }
    QString operator()(const QString &text) const { return text.isEmpty() ? QStringLiteral("–") : text; }
    QString operator()(qint64 count) const { return format::number(count); }
    QString operator()(Money money) const { return format::amount(money); }
    QString operator()(UnitPrice price) const { return format::price(price); }
    QString operator()(const Ratio &quantity) const { return format::quantity(quantity); }
    QString operator()(Duration duration) const { return format::duration(duration.seconds); }
    QString operator()(Share share) const { return format::percent(share.part, share.whole); }
    QString operator()(Rate rate) const
    {
        return rate.whole > 0 ? format::decimal(rounded(rate.part, rate.whole, 3), 3) : QStringLiteral("–");
    }
    QString operator()(QDate day) const { return format::day(day); }
    QString operator()(Month month) const { return format::monthTitle(month); }
};

} // namespace

QString key(Audience audience)
{
    switch (audience) {
    case Audience::Internal:
        return QStringLiteral("internal");
    case Audience::Owner:
        return QStringLiteral("owner");
    case Audience::Board:
        return QStringLiteral("board");
    case Audience::Customer:
        return QStringLiteral("customer");
    }
    Q_UNREACHABLE();
}

std::optional<Audience> audienceOfKey(const QString &key)
{
    for (const Audience audience : audiences) {
        if (reports::key(audience) == key)
            return audience;
    }
    return std::nullopt;
}

QString name(Audience audience)
{
    switch (audience) {
    case Audience::Internal:
        return QCoreApplication::translate("reports", "Internal");
    case Audience::Owner:
        return QCoreApplication::translate("reports", "Owner");
    case Audience::Board:
        return QCoreApplication::translate("reports", "Board");
    case Audience::Customer:
        return QCoreApplication::translate("reports", "Customer");
    }
    Q_UNREACHABLE();
}

QString text(const Value &value)
{
    return std::visit(AsText(), value);
}

} // namespace paybench::reports
