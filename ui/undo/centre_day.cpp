// SPDX-License-Identifier: MPL-2.0
#include "ui/undo/centre_day.h"

#include "core/store/database.h"

namespace paybench::ui {

namespace {

constexpr int minute = 60'000; // milliseconds

QDate dayOnClock(const store::Database &db)
{
    return db.now().toLocalTime().date();
}

} // namespace

CentreDay::CentreDay(const store::Database &db, QDate opened, QObject *parent)
    : QObject(parent), m_db(db), m_opened(opened), m_clockThen(dayOnClock(db)), m_told(opened)
{
    connect(&m_minute, &QTimer::timeout, this, &CentreDay::look);
    m_minute.start(minute);
}

QDate CentreDay::today() const
{
    return m_opened.addDays(m_clockThen.daysTo(dayOnClock(m_db)));
}

void CentreDay::look()
{
    if (today() == m_told)
        return;
    m_told = today();
    emit turned();
}

} // namespace paybench::ui
