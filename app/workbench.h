// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/centre.h"
#include "app/centre_clock.h"
#include "ui/frame/window.h"
#include "ui/jobs/work.h"

#include <QDate>

#include <memory>
#include <optional>

// The window and the centre that is open in it; what the file menu does.

namespace paybench::app {

class Workbench {
public:
    Workbench();
    ~Workbench();

    // Opens a centre file and shows it. Without a day a demo centre has its own today, others the computer's.
    Done open(const QString &path, QDate today = {}, const QString &person = {});
    Done openDemo(); // makes it in the person's documents when it is not there yet

    ui::Window &window() { return *m_window; }
    std::vector<QString> pageIds() const;
    void standClockAt(std::optional<QTime> time) { m_standsAt = time; } // of a centre that is opened on a day after this
    void stopClockAt(QTime time) { m_clock.stopAt(time); } // of the open centre, when it has a day of its own

private:
    ui::FileCommands fileCommands();
    std::vector<ui::Beginning> beginnings();
    ui::CentreView viewOf(Centre &centre);
    std::vector<ui::Action> logActions(Centre &centre);
    void logContact(Centre &centre);
    Done create(const QString &path);
    Result<QString> saveRestorePoint();
    Result<std::vector<ui::BackupRow>> backupRows() const;
    Done restore(const QString &backup);
    void backUpDaily();
    void sit(const QString &name);

    CentreClock m_clock;
    std::optional<QTime> m_standsAt;
    std::unique_ptr<Centre> m_centre;
    std::unique_ptr<ui::Window> m_window; // goes before it: it shows the centre
    std::unique_ptr<ui::Work> m_backup;   // of the day, while it is made; goes first
};

} // namespace paybench::app
