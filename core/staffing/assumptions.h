// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/money.h"
#include "core/staffing/forecast.h"
#include "core/staffing/requirement.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// What a centre assumes when it turns calls and e-mails into persons. Parameters of the centre, valid from a day; shares are
// per mille, times seconds, so that they are stored as they were typed.

namespace paybench::staffing {

// Over what the target must be reached. The choice moves the need more than the model does, so it is always shown.
enum class TargetSpan {
    DayMean,      // the day's mean rate, one number of persons all day (journeys.md J1)
    EachHalfHour, // in every half-hour by itself
    WholeDay,     // over the day as a whole, fewest hours (staffing.md 4.6)
};

constexpr int usualSlaTarget = 95;

struct Assumptions {
    QDate from;

    int handleTime = 300;              // seconds
    std::optional<int> patience;       // mean seconds; none: nobody gives up (Erlang C)
    int targetShare = 800;             // per mille, at most 999
    int targetWithin = 60;             // seconds
    InTimeOf counted = InTimeOf::Offered;
    TargetSpan span = TargetSpan::DayMean;
    std::optional<int> maxOccupancy = 850;  // per mille
    std::optional<int> maxAbandoned;        // per mille
    int least = 2;                     // persons in first line while it is open
    std::optional<int> most;           // the cap

    // Not available within the day, by cause; multiplied, not added. Leave and sickness are the rota's.
    struct Shrinkage {
        QString cause; // "Breaks"
        int share = 0; // per mille
    };
    std::vector<Shrinkage> shrinkage;
    int productiveMinutes = 480;       // a person's working day

    int mailHandleTime = 480;          // seconds
    int mailDueMinutes = 480;          // open minutes from arrival to answer
    bool mailInterruptible = true;     // a call goes first; otherwise `reserved` persons are kept free for calls
    int reserved = 1;
    int efficiency = 600;              // per mille of the time between calls that mail can use
    int followUpRate = 200;            // per mille of the calls that leave work behind
    int followUpTime = 600;            // seconds each
    int followUpDueMinutes = 960;      // open minutes

    DayWeights weights;                // where the history is too short
    UnitPrice costPerMinute = UnitPrice::ofTenThousandths(70000); // 7.00 kr
    int slaTarget = usualSlaTarget;    // per cent of the cases that are to be closed in time

    Target target() const;
    Limits limits() const;
    Traffic traffic(double calls, double seconds) const; // calls within so many open seconds
};

// 1 − Π(1 − s): 0…1.
double shrinkage(const std::vector<Assumptions::Shrinkage> &causes);

std::vector<QString> faults(const Assumptions &assumptions);

// JSON for saved what-ifs; keys as the fields.
QByteArray toJson(const Assumptions &assumptions);
Result<Assumptions> assumptionsOfJson(const QByteArray &json);

} // namespace paybench::staffing
