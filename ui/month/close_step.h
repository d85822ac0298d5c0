// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/month/step_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

class QGridLayout;
class QLabel;

// The last step: what is in the way, what will be frozen, and every closing there has been.

namespace paybench::ui {

class FindingList;
class IconLabel;
class TableView;

class CloseStep : public StepView {
    Q_OBJECT

public:
    explicit CloseStep(Edits &edits, QWidget *parent = nullptr);

    void present(const MonthState &state) override;
    void retranslate() override;
    TableView *table() const { return m_history; }
    bool canClose() const;

    void askToClose();  // the question, with figures; then close()
    void askToReopen(); // for which reason
    Done close();
    Done reopen(const QString &reason);

signals:
    void basisAsked(); // “Show the invoice basis” in the question

private:
    void showFigures();
    void addFigure(int row, const QString &what, const QString &figure, bool strong = false);

    Edits &m_edits;
    const MonthState *m_state = nullptr;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    FindingList *m_obstacles;
    QWidget *m_card;
    QGridLayout *m_figures;
    QLabel *m_historyTitle;
    TableModel<store::Closing> *m_model;
    TableView *m_history;
};

} // namespace paybench::ui
