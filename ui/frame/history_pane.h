// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/side_panel.h"
#include "ui/undo/past_step.h"

#include <vector>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace paybench::ui {

class Steps;

// What has been done to the file, newest first. Any step can be undone, and done again, unless later ones build on it.
class HistoryPane : public SidePanel {
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    void setSteps(Steps *steps); // nullptr: no file
    void setWritable(bool isWritable);

signals:
    void trailAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void addStep(const PastStep &step);
    void chosenChanged();
    void turnBack();
    PastStep chosen() const;

    Steps *m_steps = nullptr;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPushButton *m_undo;
    QPushButton *m_trail;
    std::vector<PastStep> m_past;
    bool m_isWritable = true;
};

} // namespace paybench::ui
