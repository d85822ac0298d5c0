// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/explanation.h"
#include "ui/inputs/side_panel.h"

class QPushButton;

// Why something in the rota is not as it should be: the ways out with their price, and who stands in the way. Nothing is saved here.

namespace paybench::ui {

class KeyHints;
class RankedList;

class ExplanationPanel : public SidePanel {
    Q_OBJECT

public:
    explicit ExplanationPanel(QWidget *parent = nullptr);

    // Names by the assistants of the task that was explained.
    void explain(const QString &title, const rota::Explanation &explanation, const std::vector<QString> &names, bool isWritable = true);
    // Before solving: the weeks in which the choices give too little, with what could be done.
    void explainCapacity(const QString &title, const std::vector<rota::WeekCapacity> &weeks);
    const rota::Explanation &explained() const { return m_explanation; }
    int chosenFix() const; // −1: none
    void use();            // as Enter does: chosen(), where a way out changes something
    void retranslate();

signals:
    void previewed(int fix); // the person has moved to it; −1: none
    void chosen(int fix);
    void personChosen(int assistant); // of those who stand in the way
    void weekChosen(int week);        // index of the weeks

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addHeading(const QString &text, const QString &unit);
    void addFixes();
    void addBlocked();
    void addCapacity();
    void showDeeds();

    QString m_title;
    rota::Explanation m_explanation;
    std::vector<int> m_order; // of the fixes, as they are listed
    std::vector<QString> m_names;
    std::vector<rota::WeekCapacity> m_weeks;
    bool m_isWritable = true;
    bool m_isCapacity = false;
    RankedList *m_fixes = nullptr;
    QPushButton *m_use;
    KeyHints *m_keys;
};

} // namespace paybench::ui
