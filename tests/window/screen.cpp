// SPDX-License-Identifier: MPL-2.0
#include "tests/window/screen.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThread>
#include <QtEndian>

#include <catch2/catch.hpp>

#include <csignal>
#include <exception>
#include <stdexcept>
#include <sys/prctl.h>
#include <unistd.h>

namespace paybench::window {

namespace {

constexpr int patience = 60'000; // on a busy machine; what holds sooner is not waited for
constexpr int betweenLooks = 30;
constexpr int longestMove = 4'000; // where looks are slow, a cursor that blinks never stands still
constexpr int width = 1280;
constexpr int height = 800;

// What a killed test started ends with it.
void endsWithThisTest(QProcess &process, const std::optional<OrdinaryUser> &user)
{
    process.setChildProcessModifier([user] {
        if (user && !user->become())
            _exit(EXIT_FAILURE);
        prctl(PR_SET_PDEATHSIG, SIGKILL); // becoming somebody else forgets it
    });
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(patience);
}

QStringList missingTools()
{
    QStringList missing;
    for (const char *name : {"Xvfb", "matchbox-window-manager", "xdotool"}) {
        if (QStandardPaths::findExecutable(QLatin1String(name)).isEmpty())
            missing << QLatin1String(name);
    }
    return missing;
}

QProcessEnvironment onDisplay(const QString &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // so that å, ä and ö are typed
    return environment;
}

void mustStart(QProcess &process, const QString &program, const QStringList &words, const std::optional<OrdinaryUser> &user = {})
{
    endsWithThisTest(process, user);
    process.start(program, words);
    if (!process.waitForStarted(patience))
        throw std::runtime_error("could not be started: " + program.toStdString());
}

void saveFailed(const QImage &picture)
{
    static int number = 0;
    const QString name = QStringLiteral("%1/tests/window-failed-%2.png").arg(QStringLiteral(PAYBENCH_BUILD_DIR)).arg(++number);
    if (picture.save(name))
        WARN("the screen as it was: " << name.toStdString());
}

} // namespace

bool canType()
{
    const QStringList missing = missingTools();
    if (missing.isEmpty())
        return true;
    WARN("nothing was typed into a window: " << missing.join(QStringLiteral(", ")).toStdString() << " is not here");
    return false;
}

bool soon(const std::function<bool()> &holds, int milliseconds)
{
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < milliseconds; QThread::msleep(betweenLooks)) {
        try {
            if (holds())
                return true;
        } catch (const std::runtime_error &) { // a look into the file while a slow program writes it
        }
    }
    return holds();
}

Screen::Screen()
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    mustStart(m_server, QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                                 QStringLiteral("%1x%2x24").arg(width).arg(height), QStringLiteral("-fbdir"), m_folder.path(),
                                                 QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")}); // its keys stay when xdotool goes
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    QByteArray number; // it chooses one that is free and says it when it is ready
    while (!number.contains('\n') && m_server.waitForReadyRead(patience))
        number += m_server.readAllStandardOutput();
    if (number.trimmed().isEmpty())
        throw std::runtime_error("Xvfb has no display");
    m_display = u':' + QString::fromLatin1(number.trimmed());
    tool({QStringLiteral("setxkbmap"), QStringLiteral("se")}); // the keys of its users; without it xdotool makes do
    m_manager.setProcessEnvironment(onDisplay(m_display));
    // Every key is the program's, also those that a window manager takes as a rule, like F11.
    QFile keys(m_folder.filePath(QStringLiteral("keys")));
    if (!keys.open(QIODevice::WriteOnly) || keys.write("# none\n") < 0)
        throw std::runtime_error("no keys of the window manager could be written");
    keys.close();
    mustStart(m_manager, QStringLiteral("matchbox-window-manager"),
              {QStringLiteral("-use_titlebar"), QStringLiteral("no"), QStringLiteral("-kbdconfig"), keys.fileName()});
}

Screen::~Screen()
{
    end(m_manager);
    end(m_server);
}

QString Screen::tool(const QStringList &words) const
{
    QProcess process;
    process.setProcessEnvironment(onDisplay(m_display));
    process.start(words.front(), words.mid(1));
    if (!process.waitForFinished(patience))
        process.kill();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString Screen::title() const
{
    return tool({QStringLiteral("xdotool"), QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")});
}

void Screen::key(const QStringList &keys) const
{
    tool(QStringList{QStringLiteral("xdotool"), QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("20")} + keys);
}

void Screen::type(const QString &text) const
{
    constexpr qsizetype atOnce = 20; // xdotool stops in the middle of a long list of lines
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); at += atOnce) {
        QProcess typist;
        const bool isLast = at + atOnce >= lines.size();
        typeOn(typist, lines.mid(at, atOnce).join(u'\n') + (isLast ? QString() : QStringLiteral("\n")));
        typist.waitForFinished(patience);
    }
}

void Screen::typeOn(QProcess &typist, const QString &text) const
{
    typist.setProcessEnvironment(onDisplay(m_display));
    QStringList words;
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at > 0)
            words << QStringLiteral("key") << QStringLiteral("Return");
        if (!lines[at].isEmpty())
            words << QStringLiteral("type") << QStringLiteral("--args") << QStringLiteral("1") << QStringLiteral("--delay") << QStringLiteral("3") << QStringLiteral("--") << lines[at];
    }
    mustStart(typist, QStringLiteral("xdotool"), words);
}

// The server's own file: a header of 32-bit words, a table of colours, then the rows, four bytes a point.
QImage Screen::picture() const
{
    QFile file(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const auto word = [&bytes](int at) { return qFromBigEndian<quint32>(bytes.constData() + at * 4); };
    if (bytes.size() < 100)
        return {};
    const quint32 start = word(0) + 12 * word(19), across = word(4), down = word(5), perRow = word(12);
    if (word(11) != 32 || quint32(bytes.size()) < start + perRow * down)
        return {};
    return QImage(reinterpret_cast<const uchar *>(bytes.constData()) + start, int(across), int(down), int(perRow), QImage::Format_RGB32).copy();
}

Computer::Computer() : m_failuresBefore(std::uncaught_exceptions()) {}

Computer::~Computer()
{
    if (std::uncaught_exceptions() > m_failuresBefore)
        saveFailed(m_screen.picture());
    end(m_program);
}

// Where the tests were built nobody else may look.
void Computer::seat(const OrdinaryUser &user)
{
    const QString path = m_home.filePath(QStringLiteral("program"));
    if (!QFile::copy(m_path, path))
        throw std::runtime_error("could not be copied: " + path.toStdString());
    m_path = path;
    m_user = user;
    user.own(m_home.path());
}

void Computer::start(const QString &file, const QStringList &words)
{
    QProcessEnvironment environment = onDisplay(m_screen.display());
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(folder), m_home.path());
    m_program.setProcessEnvironment(environment);
    // A file, as nobody reads a pipe while keys are typed: full, it would stop the program.
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.setStandardOutputFile(m_home.filePath(QStringLiteral("said.txt")), QIODevice::Append);
    mustStart(m_program, m_path, QStringList{file, QStringLiteral("--language"), QStringLiteral("en")} + words, m_user);
    const bool isThere = has(QStringLiteral("– Paybench"));
    QFile said(m_home.filePath(QStringLiteral("said.txt")));
    INFO("the program said: " << (said.open(QIODevice::ReadOnly) ? said.read(2000).toStdString() : std::string()));
    REQUIRE(isThere);
}

void Computer::leave()
{
    if (m_screen.title().contains(QStringLiteral("Quick log"))) // what it has to say has been read
        key({QStringLiteral("Escape")});
    REQUIRE(has(QStringLiteral("– Paybench")));
    key({QStringLiteral("ctrl+q")});
    REQUIRE(m_program.waitForFinished(patience));
}

void Computer::kill()
{
    end(m_program);
}

bool Computer::has(const QString &title) const
{
    INFO("a window named " << title.toStdString() << " should have the keys");
    const bool isThere = soon([&] { return m_screen.title().contains(title); });
    CHECK(isThere);
    return isThere;
}

void Computer::quickLog() const
{
    key({QStringLiteral("ctrl+l")});
    REQUIRE(has(QStringLiteral("Quick log")));
}

QImage Computer::stillPicture(int milliseconds) const
{
    QImage last;
    QElapsedTimer still;
    soon([&] {
        const QImage now = m_screen.picture();
        if (now != last || !still.isValid())
            still.start();
        last = now;
        return still.elapsed() >= milliseconds;
    }, longestMove);
    return last;
}

QStringList Computer::waitingLines() const
{
    QStringList typed;
    const QDir folder(m_home.filePath(QStringLiteral("paybench/paybench/lines")));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            typed << QJsonDocument::fromJson(file.readAll())[QStringLiteral("text")].toString();
    }
    return typed;
}

} // namespace paybench::window
