// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/explained_figure.h"
#include "ui/inputs/side_panel.h"

class QPushButton;

// One figure, opened beside a page: written arithmetic and the rules behind it.

namespace paybench::ui {

class FigurePanel : public SidePanel {
    Q_OBJECT

public:
    explicit FigurePanel(QWidget *parent = nullptr);
    void explain(const ExplainedFigure &figure);
    QString explained() const { return m_text; }
    void retranslate();

signals:
    void copied(const QString &sentence);

private:
    QPushButton *m_copy;
    QString m_text;
};

} // namespace paybench::ui
