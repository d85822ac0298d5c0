// SPDX-License-Identifier: MPL-2.0
#pragma once

class QPainter;
class QRect;

// What floats over the window: toast, palette.

namespace paybench::ui {

// How far a shadow reaches beyond what casts it.
constexpr int shadowReach = 28;

// A raised surface with its hairline and its shadow, which falls six pixels down.
void paintRaised(QPainter &painter, const QRect &place, int radius);

} // namespace paybench::ui
