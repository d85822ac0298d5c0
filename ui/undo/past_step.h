// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDateTime>
#include <QString>

// What has been done to the file, as the history pane and the audit trail show it.

namespace paybench::ui {

struct PastStep {
    qint64 id = 0;
    QString name;
    QString who;
    QDateTime at; // local time
    bool isMine = false;
    qint64 undoes = 0; // the step this one undid
    qint64 undoneBy = 0; // the step that undid this one
    bool isBarrier = false;
};

struct PastChange {
    QString table;
    QString row; // its key
    QString column;
    QString before; // null: there was none
    QString after; // null: there is none
};

} // namespace paybench::ui
