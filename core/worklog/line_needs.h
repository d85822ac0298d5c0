// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"

// The rules that a quick line may meet (J8): so many calls of one person about one topic, or so many contacts of a unit from
// so many persons. Not while such a need is open or booked; what a training answered, or was closed without one, counts no more.

namespace paybench::worklog {

bool raisesNeed(const LineReading &reading, const LineBook &book, const LineHistory &history, const LineMoment &moment);

enum class Tense { ToCome, Done };
// "5 calls about Leave in 30 days. A training need was created for Eva." Empty: the rule is not met.
QString needSentence(const LineReading &reading, const LineBook &book, const LineHistory &history, const LineMoment &moment, Tense tense);

// A line of a unit about a topic, and what the rule is asked with.
struct UnitQuestion {
    UnitId unit;
    TopicId topic;
    QDate day; // of the line
    QDate today;
    Topics topics;
    TrainingRule rule;
    QTimeZone zone;
};

// How many contacts ask for a course, the line's own among them; 0: the rule is not met from the line's day on.
int contactsForCourse(const UnitQuestion &asked, std::vector<TopicContact> contacts, const std::vector<TrainingNeed> &earlier);

} // namespace paybench::worklog
