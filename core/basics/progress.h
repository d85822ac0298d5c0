// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>

// How long work tells how far it has come and asks whether to go on.

namespace paybench {

// Called with 0…100 now and then; false means stop.
using Progress = std::function<bool(int percent)>;

inline bool carryOn(int)
{
    return true;
}

} // namespace paybench
