// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/case_book.h"
#include "ui/undo/edits.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

// A view of the page besides the cases themselves: tables with what can be done over them.

namespace paybench::ui {

class TableView;

class CasesView : public QWidget {
    Q_OBJECT

public:
    CasesView(Edits &edits, const CaseBook &book, QWidget *parent = nullptr);

    virtual void read() = 0; // from the file; only while it is seen
    virtual void retranslate() = 0;
    virtual std::vector<TableView *> tables() const = 0;
    virtual bool explain() { return false; }

signals:
    void failed(const paybench::Error &error);

protected:
    bool canWrite() const { return m_book.lock.isEmpty(); }
    bool told(const Done &done); // an error is said
    // A line of tools: buttons at the left, what narrows down at the right.
    static QHBoxLayout *toolLine(const std::vector<QWidget *> &left, const std::vector<QWidget *> &right);
    static QLabel *headingIn(QVBoxLayout *column, QWidget *parent); // over a table

    Edits &m_edits;
    const CaseBook &m_book;
};

} // namespace paybench::ui
