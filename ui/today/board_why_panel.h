// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/today_board.h"
#include "ui/inputs/side_panel.h"

class QPushButton;

// One figure of the board, opened: written arithmetic and the sentences behind it.

namespace paybench::ui {

class BoardWhyPanel : public SidePanel {
    Q_OBJECT

public:
    explicit BoardWhyPanel(QWidget *parent = nullptr);

    void explain(const reports::BoardWhy &why);
    QString explained() const { return m_text; }
    void retranslate();

signals:
    void copied(const QString &sentence);

private:
    QPushButton *m_copy;
    QString m_text;
};

} // namespace paybench::ui
