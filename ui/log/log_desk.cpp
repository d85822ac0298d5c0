// SPDX-License-Identifier: MPL-2.0
#include "ui/log/log_desk.h"

#include "ui/log/log_input.h"
#include "ui/log/quick_line.h"
#include "ui/log/quick_log_window.h"

namespace paybench::ui {

LogDesk::LogDesk(store::Database &db, Steps &steps, std::function<PersonId()> seated, const QString &queueFolder, QObject *parent)
    : QObject(parent), m_place(db, steps, std::move(seated)), m_lines(m_place, queueFolder), m_timer(m_place)
{
    connect(&m_lines, &LineSaver::failed, this, &LogDesk::failed);
    connect(&m_lines, &LineSaver::waitingChanged, this, &LogDesk::waitingChanged);
    connect(&m_timer, &TimerDesk::failed, this, &LogDesk::failed);
    connect(&m_timer, &TimerDesk::timerChanged, this, &LogDesk::timerChanged);
}

LogDesk::~LogDesk()
{
    delete m_quick; // what is half typed there waits …
    delete m_mini;
    m_lines.drain(); // … and is written while the file is open
}

void LogDesk::openQuickLog(QWidget *over)
{
    QWidget *window = over->window();
    if (m_pageInput && m_pageInput->isVisible() && m_pageInput->window() == window) {
        m_pageInput->begin();
        return;
    }
    if (m_quick && m_quick->parentWidget() != window)
        delete m_quick;
    if (!m_quick)
        m_quick = new QuickLogWindow(m_place, m_lines, m_timer, window);
    m_quick->begin();
}

void LogDesk::setPageInput(LogInput *input)
{
    m_pageInput = input;
}

void LogDesk::openMini()
{
    if (!m_mini) {
        m_mini = new QuickLogWindow(m_place, m_lines, m_timer);
        m_mini->setOnTop(true);
        m_mini->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_mini->begin();
}

QString LogDesk::waitingText() const
{
    return waitingLines() == 0 ? QString() : tr("%Ln line(s) wait to be saved.", nullptr, waitingLines());
}

} // namespace paybench::ui
