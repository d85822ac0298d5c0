// SPDX-License-Identifier: MPL-2.0
#pragma once

// `paybench [FILE] [--today D[THH:MM:SS]] [--person NAME]`: the window.

namespace paybench::app {

int runWindow(int argc, char **argv);

} // namespace paybench::app
