// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

// The day of the centre in a window that stays open over midnight: pages ask it what today is, and hear when it turns.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

class CentreDay : public QObject {
    Q_OBJECT

public:
    CentreDay(const store::Database &db, QDate opened, QObject *parent = nullptr);

    QDate today() const; // the day it was opened on, and as many later as the file's clock has gone on
    void look();         // each minute: a timer to midnight would sleep with the computer

signals:
    void turned();

private:
    const store::Database &m_db;
    QDate m_opened;
    QDate m_clockThen;
    QDate m_told;
    QTimer m_minute;
};

} // namespace paybench::ui
