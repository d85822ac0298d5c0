// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/demo/demo_centre.h"
#include "app/opened.h"

#include <QCoreApplication>

namespace paybench::app {

Command addDemo(CLI::App &root)
{
    auto file = std::make_shared<std::string>();
    CLI::App *command = root.add_subcommand("demo", "creates the demo centre, and beside it a volume file and a call file to import");
    command->add_option("FILE", *file, "the new centre file")->required();
    return {command, [file](Terminal &terminal) {
                const auto made = makeDemoCentre(text(*file));
                if (!made)
                    return terminal.refused(ofFile(made.error()));
                terminal.say(QCoreApplication::translate("commands", "The demo centre is in %1, a volume file to import in %2, counted calls in %3.")
                                 .arg(made->centre, made->volumes, made->calls));
                terminal.write({{"centre", made->centre}, {"volumes", made->volumes}, {"calls", made->calls}});
                return Exit::Done;
            }};
}

} // namespace paybench::app
