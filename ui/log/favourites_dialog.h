// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/dialog.h"
#include "ui/log/line_saver.h"
#include "ui/log/timer_desk.h"

#include <array>

class QLabel;

// The nine things a person does most, each on a key of the page Log: what it is called, its work and its customer.

namespace paybench::ui {

class CheckedEdit;
class Choice;
class Lookup;

class FavouritesDialog : public Dialog {
    Q_OBJECT

public:
    FavouritesDialog(const Workplace &place, LineSaver &saver, TimerDesk &timer, QWidget *parent);

    void accept() override; // saves all of it as one step, or says why not

private:
    struct Line {
        CheckedEdit *name = nullptr;
        Choice *work = nullptr;
        Lookup *customer = nullptr;
        worklog::Favourite before;
    };

    QWidget *content(LineSaver &saver);
    worklog::Favourite typed(const Line &line, int place) const;
    Done save();

    const Workplace &m_place;
    std::array<Line, 9> m_lines;
    QLabel *m_error = nullptr;
};

} // namespace paybench::ui
