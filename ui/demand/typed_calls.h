// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/contacts.h"
#include "ui/demand/demand_state.h"
#include "ui/undo/edits.h"

#include <map>
#include <optional>

// What a person types over the forecast: the month's total, single days, and what to do when the two do not agree.

namespace paybench::ui {

class TypedCalls {
public:
    TypedCalls(Edits &edits, Month month, staffing::Channel channel) : m_edits(edits), m_month(month), m_channel(channel) {}

    Done setTotal(std::optional<qint64> total);
    Done setDay(QDate day, std::optional<qint64> count);
    Done setDays(const std::map<QDate, std::optional<qint64>> &days, const QString &step);
    Done scaleTo(const std::map<QDate, qint64> &days, qint64 total); // the days keep their proportions
    Done keepDays(const std::map<QDate, qint64> &days);              // the total becomes their sum

private:
    Edits &m_edits;
    Month m_month;
    staffing::Channel m_channel;
};

// The typed days of a month in which every day is typed, and by how much they miss the typed total. None: they agree, or the
// other days make up for it.
std::optional<qint64> daysOverTotal(const DemandState &state, staffing::Channel channel);

} // namespace paybench::ui
