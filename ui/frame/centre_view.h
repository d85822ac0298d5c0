// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/frame/action.h"
#include "ui/frame/hit.h"
#include "ui/frame/page.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

// What the window is given: what can be done with files, and the centre that is open. The window never sees the file
// itself.

namespace paybench::ui {

class Steps;

// A backup that can be restored.
struct BackupRow {
    QString path;
    QDateTime at; // local time
    QString note; // "automatic", "before the import of October 2026"
};

// What can be done with files. Each answers when it is done; an error is shown by the window. A command that succeeds
// has called Window::showCentre() itself, or has nothing to show.
struct FileCommands {
    std::function<Done(const QString &path)> create; // the person has chosen a path for a new centre
    std::function<Done(const QString &path)> open;
    std::function<Done()> openDemo;
    std::function<Result<QString>()> saveRestorePoint; // gives the sentence for the toast
    std::function<Result<std::vector<BackupRow>>()> backups;
    std::function<Done(const QString &path)> restore; // a backup, after the person has said yes
    std::function<Done(const TableData &table, const QString &path)> exportTable; // by the ending: .xlsx or .csv
    std::function<void()> close; // the window calls closeCentre() first
};

// Somebody who can sit at this window.
struct Seat {
    QString name;
    QString role; // "payroll manager"
    QString group = {}; // where many can sit here they are offered by group
};

// One line under "Start with what you have" on the welcome page. With no file open it is run after a new one was made.
struct Beginning {
    std::function<QString()> title;
    std::function<QString()> note;
    QString icon;
    std::function<void()> begin;
};

// Everything the window shows while a file is open. What it points to must live until closeCentre() or the next
// showCentre().
struct CentreView {
    QString name; // "Lönecenter Demo"
    QString path;
    Steps *steps = nullptr;
    std::vector<PageRow> pages;
    std::vector<Action> actions = {}; // of everywhere, besides the window's own
    std::vector<Finder> finders = {}; // for the palette, besides what the pages find
    QString readOnly = {}; // one sentence with the holder; empty: may be written
    std::function<std::vector<Seat>()> seats = {};
    QString seated = {}; // who sits here as long as the file is open; empty: as in the preferences
    std::function<void(const QString &name)> sit = {}; // somebody sits down: the steps are theirs from now on
    // What a table's column is called for people; empty: as in the file.
    std::function<QString(const QString &table, const QString &column)> columnName = {};
    // What stands in a column, for people: a customer's name and not its number; empty: as in the file.
    std::function<QString(const QString &table, const QString &column, const QString &value)> columnValue = {};
    // What a row is called; an empty answer: by its number.
    std::function<QString(const QString &table, const QString &row)> rowName = {};
};

} // namespace paybench::ui
