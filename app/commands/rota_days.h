// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"
#include "core/store/database.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

// The centre's file and the days that `rota plan` and `rota export` are asked about.

namespace paybench::app {

class Terminal;

struct RotaDays {
    std::string file;
    std::string from, to;
};

// FILE, --from and --to.
std::shared_ptr<RotaDays> addRotaDays(CLI::App &command);

struct OpenedRota {
    store::Database db;
    rota::RosterInputs inputs;
};

Result<OpenedRota> openedRota(const RotaDays &days, bool toWrite, const Terminal &terminal);

} // namespace paybench::app
