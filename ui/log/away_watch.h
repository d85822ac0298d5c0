// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/timer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

// Whether somebody still sits here while time runs. What the computer says (locked, asleep, no key) becomes a stretch of
// being away when the person is back; nothing is decided here.

namespace paybench::ui {

// What the session tells. Tests tell it themselves.
class SessionSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual std::optional<std::int64_t> idleSeconds() const { return std::nullopt; } // none: nobody can say

signals:
    void locked();
    void unlocked();
    void fallingAsleep();
    void woken();
};

// The session of this computer, by D-Bus where there is one; else a source that says nothing.
std::unique_ptr<SessionSource> sessionSource();

class AwayWatch : public QObject {
    Q_OBJECT

public:
    struct Clocks {
        std::function<std::int64_t()> wall;   // UTC seconds
        std::function<std::int64_t()> steady; // seconds that do not pass while the computer sleeps
    };

    AwayWatch(std::unique_ptr<SessionSource> source, Clocks clocks, QObject *parent = nullptr);

    void setWatching(bool watching); // while a timer runs
    void look();                     // asked every five seconds

    static constexpr std::int64_t idleAfter = 10 * 60;
    static constexpr std::int64_t tooShort = 60; // less is nothing to ask about

signals:
    void returned(const paybench::worklog::Away &away);

private:
    void begin(worklog::Away::Why why, std::int64_t at);
    void end(worklog::Away::Why why);
    void lookForSleep();
    void lookForKeys();
    void startAnew();

    std::unique_ptr<SessionSource> m_source;
    Clocks m_clocks;
    QTimer m_pulse;
    std::optional<worklog::Away> m_away; // begun and not over
    std::int64_t m_wall = 0;
    std::int64_t m_steady = 0;
    bool m_isWatching = false;
};

} // namespace paybench::ui
