// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"

// A contact that was logged, said again: it stands as if its line had been typed so. What has been done with the case since
// then is kept; then only the page Cases changes what became of it.

namespace paybench::worklog {

struct Restated {
    Stretch time;
    ContactId contact;   // none, and no customer: anonymous
    CustomerId customer; // as such, without a caller
    TopicId topic;
    std::optional<LineTarget> target; // none: what became of it stays
    QString note;
};

// The contact as it stands in the file.
struct LoggedContact {
    Case contact;
    std::vector<CaseEvent> events; // by time
    Entry entry;
};

struct Correction {
    LoggedContact after;
    bool areEventsOther = false;
    std::optional<TrainingNeed> raised; // by who and what it is about now
    bool dropsNeed = false;             // what it raised before was raised by mistake
};

bool hasGoneOn(const LoggedContact &before); // somebody has done more with it than log it
std::optional<LineTarget> targetOf(const Case &one, const LineBook &book); // none: no line says what it is
Restated asStated(const LoggedContact &before);

// Another length of what was said: counted back from its end when it was written down then, else from its start.
Stretch withMinutes(const LoggedContact &before, const Stretch &time, int minutes);

Correction corrected(const LoggedContact &before, const Restated &to, const LineBook &book, const LineHistory &history, const LineMoment &moment);

} // namespace paybench::worklog
