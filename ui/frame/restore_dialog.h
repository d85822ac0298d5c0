// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/centre_view.h"
#include "ui/frame/dialog.h"
#include "ui/table/table_model.h"

namespace paybench::ui {

class TableView;

// Which backup to go back to. What it means is asked before anything happens.
class RestoreDialog : public Dialog {
    Q_OBJECT

public:
    RestoreDialog(std::vector<BackupRow> backups, QWidget *parent = nullptr);

    BackupRow chosen() const; // an empty path: none

private:
    TableView *m_table;
    TableModel<BackupRow> *m_model;
};

} // namespace paybench::ui
