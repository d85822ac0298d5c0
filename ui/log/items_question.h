// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/question.h"
#include "ui/log/workplace.h"

// A batch has ended: how many items it had, with what follows from the number while it is typed.

namespace paybench::ui {

class CheckedEdit;
class Field;

class ItemsQuestion : public Question {
    Q_OBJECT

public:
    // The batch as it was ended, or one of the day whose items are missing.
    ItemsQuestion(const Workplace &place, const worklog::Batch &batch, QWidget *parent);

    void begin(); // shows it, and is gone when it closes
    void accept() override;

private:
    void read();
    void look();
    QString figures(std::optional<int> items) const;

    const Workplace &m_place;
    worklog::Batch m_batch;
    std::vector<worklog::Entry> m_entries; // of the batch's time
    Money m_perMinute;
    worklog::BatchFigures m_figures;
    std::vector<double> m_own;
    CheckedEdit *m_items;
    Field *m_field;
    QString m_askedAbout; // the text that has been asked about once
};

} // namespace paybench::ui
