// SPDX-License-Identifier: MPL-2.0
#include "ui/log/log_input.h"

#include "ui/log/quick_line.h"
#include "ui/log/tally_pad.h"

#include <QLayout>

namespace paybench::ui {

LogInput::LogInput(const Workplace &place, LineSaver &saver, QWidget *parent)
    : QStackedWidget(parent), m_saver(saver), m_line(new QuickLine(place, saver, this)), m_pad(new TallyPad(saver, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addWidget(m_line);
    addWidget(m_pad);
    connect(m_line, &QuickLine::saved, this, [this](const SavedDraft &saved) {
        logInFull(false);
        emit this->saved(saved);
    });
    connect(m_line, &QuickLine::leaveAsked, this, [this] {
        logInFull(false);
        emit leaveAsked();
    });
    connect(m_pad, &TallyPad::counted, this, &LogInput::saved);
    connect(m_pad, &TallyPad::leaveAsked, this, &LogInput::leaveAsked);
    connect(m_pad, &TallyPad::fullAsked, this, [this] { logInFull(true); });
}

void LogInput::logInFull(bool inFull)
{
    if (m_isInFull == inFull)
        return;
    m_isInFull = inFull;
    refresh();
    begin();
}

bool LogInput::isCounting() const
{
    return currentWidget() == m_pad;
}

void LogInput::refresh()
{
    const bool counts = m_saver.isCounting() && !m_isInFull && m_line->isEmpty();
    setCurrentWidget(counts ? static_cast<QWidget *>(m_pad) : m_line);
    setFocusProxy(currentWidget());
    if (counts)
        m_pad->refresh();
    updateGeometry();
}

void LogInput::begin()
{
    if (isCounting())
        m_pad->setFocus(Qt::ShortcutFocusReason);
    else
        m_line->begin();
}

int LogInput::heightForWidth(int width) const
{
    const QWidget *shown = currentWidget();
    return shown->hasHeightForWidth() ? shown->heightForWidth(width) : shown->layout() && shown->layout()->hasHeightForWidth() ? shown->layout()->totalHeightForWidth(width) : shown->sizeHint().height();
}

} // namespace paybench::ui
