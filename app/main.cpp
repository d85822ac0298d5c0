// SPDX-License-Identifier: MPL-2.0
#include "app/command_line.h"

int main(int argc, char *argv[])
{
    return paybench::app::run(argc, argv);
}
