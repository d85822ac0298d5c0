// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"

// The rule that a quick line may meet: so many calls of one person about one topic, and no training need yet (J8).

namespace paybench::worklog {

bool raisesNeed(const LineReading &reading, const LineBook &book, const LineHistory &history, const LineMoment &moment);

enum class Tense { ToCome, Done };
// "5 calls about Leave in 30 days. A training need was created for Eva." Empty: the rule is not met.
QString needSentence(const LineReading &reading, const LineBook &book, const LineHistory &history, const LineMoment &moment, Tense tense);

} // namespace paybench::worklog
