// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <utility>

// Many reads that stand or fall together.

namespace paybench {

// Puts what was read in its place, or remembers in `all` the first reason why there is none.
template <class T> void putRead(Result<T> read, T &place, Done &all)
{
    if (!all)
        return;
    if (read)
        place = std::move(*read);
    else
        all = read.error();
}

} // namespace paybench
