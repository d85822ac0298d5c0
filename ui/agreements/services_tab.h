// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/saver.h"
#include "ui/agreements/shown.h"
#include "ui/table/table_model.h"

#include <QWidget>

// The tab Services and SLA: what each service holds, what is promised, and whether it is in the base assignment.

namespace paybench::ui {

class RowTools;
class TableView;

struct ServiceLine {
    int at = -1; // in the agreement; -1: the empty row that adds one
    directory::ServiceTerm term;
};

class ServicesTab : public QWidget {
    Q_OBJECT

public:
    explicit ServicesTab(Saver &saver, QWidget *parent = nullptr);

    void show(const Shown &shown);
    QWidget *tools() const;
    TableView *table() const { return m_table; }
    void retranslate();

signals:
    void failed(const paybench::Error &error);

private:
    std::vector<Column<ServiceLine>> columns();
    Column<ServiceLine> textColumn(const QString &id, std::function<QString()> title, QString directory::ServiceTerm::*field);
    Done edited(const ServiceLine &line, const std::function<void(directory::ServiceTerm &)> &change);
    void removeSelected();

    Saver &m_saver;
    Shown m_shown;
    TableView *m_table;
    TableModel<ServiceLine> *m_model;
    RowTools *m_tools;
};

} // namespace paybench::ui
