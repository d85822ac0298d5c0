// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/line_saver.h"

#include <QWidget>

// Where a contact is typed: the quick line, or in a month that only counts the pad with two keys.

namespace paybench::ui {

class QuickLine;
class TallyPad;

class LogInput : public QWidget {
    Q_OBJECT

public:
    LogInput(const Workplace &place, LineSaver &saver, QWidget *parent = nullptr);

    void begin();
    void refresh(); // line or pad
    QuickLine &line() { return *m_line; }
    TallyPad &pad() { return *m_pad; }
    bool isCounting() const { return m_isCounting; }

signals:
    void saved(const paybench::ui::SavedDraft &saved);
    void leaveAsked();

private:
    void logInFull(bool inFull);

    LineSaver &m_saver;
    QuickLine *m_line;
    TallyPad *m_pad;
    bool m_isCounting = false;
    bool m_isInFull = false; // this one, in a month that only counts
};

} // namespace paybench::ui
