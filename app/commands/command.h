// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/terminal.h"

#include <QString>

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <vector>

// The commands of commands.md, a file each: what they take, and what they do once Qt runs.

namespace paybench::app {

struct Command {
    enum class Needs { Core, Fonts }; // Fonts: a QApplication on the offscreen platform

    CLI::App *parsed = nullptr;
    std::function<Exit(Terminal &)> run;
    std::function<Needs()> needs = [] { return Needs::Core; };
};

Command addDemo(CLI::App &root);
Command addCheck(CLI::App &root);
Command addImport(CLI::App &root);
Command addProfile(CLI::App &root);
Command addInvoice(CLI::App &root);
Command addClose(CLI::App &root);
Command addReport(CLI::App &root);
Command addAdjust(CLI::App &root);
Command addBackup(CLI::App &root);
Command addRestore(CLI::App &root);
Command addUndo(CLI::App &root);
Command addPages(CLI::App &root);
Command addForecast(CLI::App &root);
Command addRota(CLI::App &root);
Command addNeed(CLI::App &root);
Command addLog(CLI::App &root);

inline QString text(const std::string &argument)
{
    return QString::fromStdString(argument);
}

} // namespace paybench::app
