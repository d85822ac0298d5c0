// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/dialog.h"

namespace paybench::ui {

// What the program is, which one, and what may be done with it.
class AboutDialog : public Dialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_words;
    QPushButton *m_close;
};

} // namespace paybench::ui
