// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/question.h"
#include "ui/log/day_state.h"

// Before a day or a week is closed: what is not in order, and how the week's work stands to the 80/20 choice.

namespace paybench::ui {

class CloseQuestion : public Question {
    Q_OBJECT

public:
    CloseQuestion(const Workplace &place, const DayState &state, bool isWeek, QWidget *parent);

    void begin(); // shows it, and is gone when it closes
    void accept() override;
    const Closable &closable() const { return m_closable; }

signals:
    void refused(const QString &sentence);

private:
    void showLine(const QString &sentence, bool isFault);
    void showFaults();
    void showMix(const DayState &state);

    const Workplace &m_place;
    PersonId m_person;
    bool m_isWeek;
    Closable m_closable;
};

// "Week 41: support 40% (32.0 h) · follow-up 39% …" of the days of a week.
QString mixText(const std::vector<WeekDay> &week);

} // namespace paybench::ui
