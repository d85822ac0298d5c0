// SPDX-License-Identifier: MPL-2.0
#include "ui/today/board_day.h"

#include "core/basics/format.h"

namespace paybench::ui {

namespace {

QString titled(QDate day)
{
    QString text = format::longDay(day);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

BoardDay::BoardDay(QWidget *parent) : DaySwitcher(parent)
{
    showPeriod();
}

QString BoardDay::shownPeriod() const
{
    return titled(day());
}

QString BoardDay::longestPeriod() const
{
    return titled(QDate(2026, 9, 30)); // a Wednesday in September
}

} // namespace paybench::ui
