// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/stretch.h"
#include "core/worklog/topic.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

// Who asks the same thing again and again, what it costs, and whether training helped (journeys.md J8). Names are for the
// trainer and the group; never in a board report. Anonymous contacts never make a person's need.

namespace paybench::worklog {

struct TrainingRule {
    QDate from;
    int days = 30;        // the day itself and those before
    int personCalls = 5;  // one person, one topic
    int unitCalls = 10;   // one unit, one topic …
    int unitPersons = 3;  // … from at least so many
};

// A contact as the rules see it. The unit is the one of the time.
struct TopicContact {
    CaseId id;
    std::int64_t at = 0;
    std::int64_t seconds = 0;
    ContactId contact; // none: anonymous
    UnitId unit;
    TopicId topic;     // none: unsorted, never a need
};

struct TrainingNeed {
    enum class State { Open, Booked, Held, Closed };

    TrainingNeedId id;
    ContactId contact; // of one person …
    UnitId unit;       // … or a course for a unit
    TopicId topic;
    std::int64_t raised = 0;
    CaseId byCase;     // the contact that met the rule
    PersonId trainer;
    State state = State::Open;
    QDate bookedOn;
    int minutes = 0;   // of the training
    QString reason;    // closed without training: why
};

QString name(TrainingNeed::State state);
QString key(TrainingNeed::State state);
std::optional<TrainingNeed::State> trainingNeedStateOfKey(const QString &key);
bool isUnderWay(const TrainingNeed &need); // open or booked: no other like it is raised
// Of one that is not: contacts from then on ask for another. Those until the day of the training were answered by it, and
// those until a need that was closed were looked at with it.
std::int64_t asksAgainFrom(const TrainingNeed &need, const QTimeZone &zone);
std::vector<QString> faults(const TrainingNeed &need); // booked without a day, closed without a reason …

// Recurring questions in the days: person × topic and unit × topic that meet the rule at some moment in them, the most
// avoidable minutes first. A topic counts with the one at the top that it stands under.
struct RecurringQuestion {
    ContactId contact; // none: of a unit
    UnitId unit;
    TopicId topic;
    int contacts = 0;             // in the days
    std::int64_t seconds = 0;     // of them: avoidable
    int persons = 1;              // of a unit
    std::int64_t metAt = 0;       // when the rule was first met
    CaseId metBy;
};
std::vector<RecurringQuestion> recurringQuestions(const std::vector<TopicContact> &contacts, const Topics &topics, const TrainingRule &rule,
                                                  QDate first, QDate last, const QTimeZone &zone);

// Before and after training, the same number of days on each side.
struct TrainingEffect {
    enum class Verdict { Clear, Likely, TooEarly }; // p < 0.01, < 0.05, else

    int before = 0;
    int after = 0;
    double change = 0;               // −0.85; 0 when there was nothing before
    std::int64_t secondsSaved = 0;   // a month: fewer contacts × the mean length before
    std::optional<double> monthsToPayBack; // minutes of the training / minutes saved a month; none when nothing is saved
    double chance = 1;               // P(X ≤ after | before + after, ½): that it is luck
    Verdict verdict = Verdict::TooEarly;
};
TrainingEffect trainingEffect(int before, int after, std::int64_t meanSecondsBefore, int trainingMinutes);
QString name(TrainingEffect::Verdict verdict); // "clear effect"

// P(X ≤ k) of a binomial with n trials at p, exact (a regularised incomplete beta).
double binomialAtMost(int k, int n, double p);

} // namespace paybench::worklog
