// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/away_watch.h"

// What the desktop says of its session, over D-Bus: screen locked, computer asleep, how long no key was pressed.

namespace paybench::ui {

class SessionBus : public SessionSource {
    Q_OBJECT

public:
    explicit SessionBus(QObject *parent = nullptr);

    std::optional<std::int64_t> idleSeconds() const override;

private slots:
    void setLocked(bool isLocked);
    void lock();
    void unlock();
    void setAsleep(bool asleep);

private:
    bool m_isLocked = false;
    mutable bool m_isMute = false; // this desktop does not say how long no key was pressed
};

} // namespace paybench::ui
