// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/dialog.h"

#include <QString>

#include <vector>

namespace paybench::ui {

class SearchField;
class TableView;

// A word of payroll in the three languages. They stand side by side whatever the program speaks.
struct Term {
    QString english;
    QString swedish;
    QString danish;
};

const std::vector<Term> &glossary();

class GlossaryDialog : public Dialog {
    Q_OBJECT

public:
    explicit GlossaryDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SearchField *m_filter;
    TableView *m_table;
    QPushButton *m_close;
};

} // namespace paybench::ui
