// SPDX-License-Identifier: MPL-2.0
// The one main of every test program. It is compiled once: Catch's runner takes nine seconds.

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QStandardPaths>

#include <clocale>

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=1");
    if (!qEnvironmentVariableIsSet("PAYBENCH_ROTA")) // which stands beside the program, not beside its tests
        qputenv("PAYBENCH_ROTA", PAYBENCH_BUILD_DIR "/app/paybench-rota");
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setDesktopSettingsAware(false);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("paybench-test"));
    QApplication::setApplicationName(QStringLiteral("paybench-test"));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    return Catch::Session().run(argc, argv);
}
