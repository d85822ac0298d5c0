// SPDX-License-Identifier: MPL-2.0
#include "ui/log/log_input.h"

#include "ui/log/quick_line.h"
#include "ui/log/tally_pad.h"

#include <QVBoxLayout>

namespace paybench::ui {

LogInput::LogInput(const Workplace &place, LineSaver &saver, QWidget *parent)
    : QWidget(parent), m_saver(saver), m_line(new QuickLine(place, saver, this)), m_pad(new TallyPad(saver, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_line);
    box->addWidget(m_pad);
    m_pad->hide();
    setFocusProxy(m_line);
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

void LogInput::refresh()
{
    m_isCounting = m_saver.isCounting() && !m_isInFull && m_line->isEmpty();
    QWidget *shown = m_isCounting ? static_cast<QWidget *>(m_pad) : m_line;
    m_line->setVisible(!m_isCounting);
    m_pad->setVisible(m_isCounting);
    setFocusProxy(shown);
    if (m_isCounting)
        m_pad->refresh();
}

void LogInput::begin()
{
    if (m_isCounting)
        m_pad->setFocus(Qt::ShortcutFocusReason);
    else
        m_line->begin();
}

} // namespace paybench::ui
