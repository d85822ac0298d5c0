// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <memory>
#include <optional>

// The one clock of an open centre. A demo centre lives on a day of its own, and --today chooses one: then it is that day,
// at the computer's time of day. Everything that is logged, published and closed asks it through Database::now().

namespace paybench::app {

class CentreClock {
public:
    CentreClock() : m_day(std::make_shared<Day>()) {}

    std::function<QDateTime()> asked() const; // for store::Opening
    // After the file is open, when its own day and country are known. `given`: the day of --today; may be invalid.
    Result<QDate> set(store::Database &db, QDate given) const;
    // Everything that says a time says the centre's, in the window and at the command line, wherever the computer thinks it is.
    void useZone() const;
    void stopAt(QTime time) const; // pictures are alike at any time of day

private:
    struct Day {
        QDate date; // invalid: the computer's
        QTimeZone zone = QTimeZone::utc();
        std::optional<QTime> time;
    };

    std::shared_ptr<Day> m_day;
};

} // namespace paybench::app
