// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/window/ordinary_user.h"

#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

// The real program on a screen of its own, and the keys a person presses. Nothing here waits a fixed time: a test waits for
// what stands in the file, or for the window that has the keys.

namespace paybench::window {

// False where Xvfb, a window manager or xdotool is missing: it is said, and the test has nothing to do.
bool canType();

// True as soon as it holds; false after so many milliseconds, as a rule a minute.
bool soon(const std::function<bool()> &holds, int milliseconds = 60'000);

// An X server with a window manager, without a monitor.
class Screen {
public:
    Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;
    ~Screen();

    QString display() const { return m_display; }
    QString title() const;  // of the window that has the keys
    QImage picture() const; // as it stands now
    void key(const QStringList &keys) const; // "ctrl+l", "Return"
    void type(const QString &text) const;    // a line's end is Return
    // The same without waiting until all of it is typed.
    void typeOn(QProcess &typist, const QString &text) const;

private:
    QString tool(const QStringList &words) const;

    QTemporaryDir m_folder; // where the server keeps its picture
    QProcess m_server;
    QProcess m_manager;
    QString m_display;
};

// One person's computer: a screen, settings and a queue of its own, and the program.
class Computer {
public:
    Computer();
    ~Computer(); // what failed leaves a picture in the build folder

    // From now on this one starts the program, from a place that is theirs.
    void seat(const OrdinaryUser &user);
    // The program on the file, in English; back when its window has the keys.
    void start(const QString &file, const QStringList &words);
    void leave(); // Ctrl+Q, and until it has ended
    void kill();  // -9
    bool runs() const { return m_program.state() == QProcess::Running; }
    qint64 process() const { return m_program.processId(); }

    const Screen &screen() const { return m_screen; }
    void key(const QStringList &keys) const { m_screen.key(keys); }
    void type(const QString &text) const { m_screen.type(text); }
    void line(const QString &text) const { m_screen.type(text + u'\n'); }
    bool has(const QString &title) const; // soon: a window so called has the keys
    // Ctrl+L, and the small window is there.
    void quickLog() const;
    // The picture once nothing has moved for so long.
    QImage stillPicture(int milliseconds = 300) const;
    QStringList waitingLines() const; // what was typed in lines that wait on this computer

private:
    QTemporaryDir m_home;
    Screen m_screen;
    QProcess m_program;
    QString m_path = QStringLiteral(PAYBENCH_PROGRAM);
    std::optional<OrdinaryUser> m_user; // none: who runs the tests
    int m_failuresBefore;
};

} // namespace paybench::window
