// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/terminal.h"

#include <CLI/CLI.hpp>

#include <functional>

// The words after `paybench rota`, a file each.

namespace paybench::app {

struct RotaCommand {
    CLI::App *parsed = nullptr;
    std::function<Exit(Terminal &)> run;
};

RotaCommand addRotaCheck(CLI::App &rota);
RotaCommand addRotaSolve(CLI::App &rota);
RotaCommand addRotaPlan(CLI::App &rota);
RotaCommand addRotaExport(CLI::App &rota);

} // namespace paybench::app
