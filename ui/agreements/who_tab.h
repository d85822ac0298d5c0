// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/saver.h"
#include "ui/agreements/shown.h"
#include "ui/table/table_model.h"

#include <QWidget>

// The tab Who does what: each step of a process with the customer, the centre, both or nobody.

namespace paybench::ui {

class Notice;
class RowTools;
class TableView;

struct WhoLine {
    int at = -1; // in the agreement; -1: the empty row that adds one
    directory::Responsibility row;
    bool isFirstOfProcess = true;
};

std::vector<WhoLine> whoLines(const directory::Agreement &agreement, bool withEmptyRow);
int nobodies(const directory::Agreement &agreement);
// Rows of process, step, who and note as a spreadsheet has them, over the rows of the same process and step.
Result<std::vector<directory::Responsibility>> pastedOver(std::vector<directory::Responsibility> rows, const QString &text);

class WhoTab : public QWidget {
    Q_OBJECT

public:
    explicit WhoTab(Saver &saver, QWidget *parent = nullptr);

    void show(const Shown &shown);
    QWidget *tools() const;
    TableView *table() const { return m_table; }
    void retranslate();

signals:
    void failed(const paybench::Error &error);

private:
    std::vector<Column<WhoLine>> columns();
    Column<WhoLine> textColumn(const QString &id, std::function<QString()> title, QString directory::Responsibility::*field);
    Column<WhoLine> whoColumn();
    Done edited(const WhoLine &line, const std::function<void(directory::Responsibility &)> &change);
    Done save(const QString &name, std::vector<directory::Responsibility> rows);
    void removeSelected();
    void pasteRows();

    Saver &m_saver;
    Shown m_shown;
    Notice *m_nobody;
    TableView *m_table;
    TableModel<WhoLine> *m_model;
    RowTools *m_tools;
};

} // namespace paybench::ui
