// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/dialog.h"

// Stands before the window while long work goes on that has to be done first, such as the reading of a large file.

namespace paybench::ui {

class Work;

class WaitDialog : public Dialog {
    Q_OBJECT

public:
    WaitDialog(Work &work, const QString &sentence, QWidget *parent);

    // Back when the work has ended. Work that is soon over is not shown.
    void wait();
    void reject() override; // stops the work, and waits for its end

private:
    Work &m_work;
    QPushButton *m_cancel;
};

} // namespace paybench::ui
