// SPDX-License-Identifier: MPL-2.0
// Shows a window until it has painted, and ends: `bench_window` an empty one (the floor), `bench_window FILE PAGE` the workbench.
// `bench_window FILE log PERSON LINES` also types so many lines on the page Log and tells, in milliseconds until the window has
// painted, the median and the worst of a key and of Enter.

#include "app/workbench.h"
#include "ui/log/line_edit.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTableWidget>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

// Everything that one key leads to, the painting too.
double pressed(QWidget &field, int key, const QString &text)
{
    constexpr int turns = 4; // what is begun in one turn of the event loop is done in the next
    QElapsedTimer timer;
    timer.start();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &press);
    for (int turn = 0; turn < turns; ++turn)
        QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

void tell(const char *what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%s %.2f %.2f\n", what, milliseconds[milliseconds.size() / 2], milliseconds.back());
}

int typeLines(paybench::ui::Window &window, int lines)
{
    auto *field = window.page(QStringLiteral("log"))->findChild<paybench::ui::LineEdit *>(QStringLiteral("quickLine"));
    while (QThreadPool::globalInstance()->activeThreadCount() > 0) // the backup of the day
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    field->setFocus();
    std::vector<double> keys, saves;
    for (int line = 0; line < lines; ++line) {
        for (const QChar letter : QStringLiteral("greta sem 1, line %1").arg(line))
            keys.push_back(pressed(*field, letter.toUpper().unicode(), QString(letter)));
        saves.push_back(pressed(*field, Qt::Key_Return, QStringLiteral("\r")));
        if (!field->text().isEmpty())
            return 2; // it was not saved
    }
    tell("key", std::move(keys));
    tell("save", std::move(saves));
    return 0;
}

} // namespace

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
    const bool types = argc > 4;
    if (types) {
        workbench.window().resize(1280, 800);
        workbench.standClockAt(QTime(16, 1)); // a minute after the last line of the file
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const paybench::Done opened = types ? workbench.open(path, QDate(2026, 11, 20), QString::fromLocal8Bit(argv[3])) : workbench.open(path);
    if (!opened)
        return 1;
    workbench.window().goTo(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("month"));
    QTimer::singleShot(0, &application, [&] {
        if (types) // quitting would close the window and with it the page
            QCoreApplication::exit(typeLines(workbench.window(), QString::fromLocal8Bit(argv[4]).toInt()));
        else
            QCoreApplication::quit();
    });
    return QApplication::exec();
}
