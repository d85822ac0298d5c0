// SPDX-License-Identifier: MPL-2.0
// Shows a window until it has painted, and ends: `bench_window` an empty one (the floor), `bench_window FILE` the workbench.

#include "app/workbench.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>
#include <QTimer>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        QMainWindow window;
        window.setCentralWidget(new QTableWidget(100, 8));
        window.resize(1280, 800);
        window.show();
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
        return QApplication::exec();
    }
    paybench::ui::dress(application);
    paybench::app::Workbench workbench;
    workbench.window().setVisible(true);
    const paybench::Done opened = workbench.open(QString::fromLocal8Bit(argv[1]));
    if (!opened)
        return 1;
    workbench.window().goTo(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("month"));
    QTimer::singleShot(0, &application, &QCoreApplication::quit);
    return QApplication::exec();
}
