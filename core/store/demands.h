// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/staffing/contacts.h"
#include "core/staffing/need.h"
#include "core/staffing/what_if.h"

#include <map>
#include <optional>
#include <vector>

// What a centre assumes of its calls and e-mails, what it typed over the forecast, its what-ifs, and the need it decided.

namespace paybench::store {

class Database;

struct StoredEvent {
    EventId id;
    staffing::ForecastEvent event;
};

struct StoredScenario {
    ScenarioId id;
    Month month;
    staffing::WhatIf what;
};

class Demands {
public:
    explicit Demands(Database &db)
        : m_db(db)
    { }

    Result<std::vector<staffing::Assumptions>> assumptions() const; // ascending by `from`
    Result<staffing::Assumptions> assumptionsOn(QDate day) const;   // in force; without any: the built-in ones
    Done save(const staffing::Assumptions &assumptions);            // over those from the same day
    Done removeAssumptions(QDate from);

    Result<std::vector<StoredEvent>> events() const; // by first day
    Result<EventId> save(const StoredEvent &event);
    Done remove(EventId event);

    Result<std::optional<qint64>> total(Month month, staffing::Channel channel) const;
    Done setTotal(Month month, staffing::Channel channel, std::optional<qint64> total);
    Result<std::map<QDate, qint64>> typedDays(Month month, staffing::Channel channel) const;
    Done setDay(QDate day, staffing::Channel channel, std::optional<qint64> total);

    Result<std::vector<StoredScenario>> scenarios(Month month) const; // by name
    Result<ScenarioId> save(const StoredScenario &scenario);          // over the one of the same month and name
    Done remove(ScenarioId scenario);

    Result<std::optional<staffing::Need>> need(Month month) const;
    // Of days first … last, over the months' needs; days without a stored need are left out.
    Result<std::vector<staffing::NeedDay>> needBetween(QDate first, QDate last) const;
    Done save(const staffing::Need &need); // over the month's; at and who are set here
    Done removeNeed(Month month);

private:
    Database &m_db;
};

} // namespace paybench::store
