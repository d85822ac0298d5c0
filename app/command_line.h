// SPDX-License-Identifier: MPL-2.0
#pragma once

// The program's one entry: a command of commands.md, or the window.

namespace paybench::app {

int run(int argc, char *argv[]);

} // namespace paybench::app
