// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/style/style.h"

// The measures of the rota at the present text size, shared by its cells, its headers and its sums.

namespace paybench::ui::rota_measures {

inline int weekGap() { return px(8); }  // before the first day of a week, inside its cell
inline int groupGap() { return px(8); } // over the first row of a group, inside its cell
inline int row() { return rowHeight(23); }
inline int leastDay() { return px(26); } // narrower than that it goes sideways
inline int mostDay() { return px(36); }

// Lines of the head, from its top.
inline int weekLine() { return px(18); }
inline int weekdayLine() { return px(37); }
inline int dateLine() { return px(53); }
inline int dateRule() { return px(62); }
inline int needLine() { return px(76); }
inline int plannedLine() { return px(100); }
inline int head() { return px(115); }
inline int lineHeight() { return px(20); }

} // namespace paybench::ui::rota_measures
