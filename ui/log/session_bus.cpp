// SPDX-License-Identifier: MPL-2.0
#include "ui/log/session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace paybench::ui {

namespace {

// Which desktops say that the screen is locked, all by the same signal.
struct Saver {
    const char *service;
    const char *path;
    const char *interface;
};
constexpr Saver savers[] = {
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"},
    {"org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"},
    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"},
};

constexpr int answerWithin = 200; // milliseconds
const char loginService[] = "org.freedesktop.login1";

} // namespace

SessionBus::SessionBus(QObject *parent) : SessionSource(parent)
{
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const Saver &saver : savers) {
        if (session.isConnected())
            session.connect(QLatin1String(saver.service), QLatin1String(saver.path), QLatin1String(saver.interface), QStringLiteral("ActiveChanged"), this,
                            SLOT(setLocked(bool)));
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
        const QString one = QStringLiteral("org.freedesktop.login1.Session");
        system.connect(QLatin1String(loginService), QStringLiteral("/org/freedesktop/login1"), manager, QStringLiteral("PrepareForSleep"), this,
                       SLOT(setAsleep(bool)));
        system.connect(QLatin1String(loginService), QString(), one, QStringLiteral("Lock"), this, SLOT(lock()));
        system.connect(QLatin1String(loginService), QString(), one, QStringLiteral("Unlock"), this, SLOT(unlock()));
    }
}

void SessionBus::setLocked(bool isLocked)
{
    isLocked ? lock() : unlock();
}

// More than one voice may say the same.
void SessionBus::lock()
{
    if (!m_isLocked)
        emit locked();
    m_isLocked = true;
}

void SessionBus::unlock()
{
    if (m_isLocked)
        emit unlocked();
    m_isLocked = false;
}

void SessionBus::setAsleep(bool asleep)
{
    if (asleep)
        emit fallingAsleep();
    else
        emit woken();
}

// GNOME counts milliseconds, the older service seconds. Where neither answers, nobody is asked again.
std::optional<std::int64_t> SessionBus::idleSeconds() const
{
    if (m_isMute || !QDBusConnection::sessionBus().isConnected())
        return std::nullopt;
    const auto asked = [](const char *service, const char *path, const char *interface, const char *question) -> std::optional<std::int64_t> {
        const QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path), QLatin1String(interface), QLatin1String(question));
        const QDBusMessage answer = QDBusConnection::sessionBus().call(call, QDBus::Block, answerWithin);
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
            return std::nullopt;
        return answer.arguments().constFirst().toLongLong();
    };
    if (const auto milliseconds = asked("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor", "GetIdletime"))
        return *milliseconds / 1000;
    const auto seconds = asked("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver", "GetSessionIdleTime");
    m_isMute = !seconds;
    return seconds;
}

std::unique_ptr<SessionSource> sessionSource()
{
    return std::make_unique<SessionBus>();
}

} // namespace paybench::ui
