// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/restore_dialog.h"

#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QPushButton>

namespace paybench::ui {

namespace {

std::vector<Column<BackupRow>> backupColumns()
{
    return {
        Column<BackupRow>{.id = QStringLiteral("at"),
                          .title = [] { return RestoreDialog::tr("Backup of"); },
                          .kind = Kind::Moment,
                          .value = [](const BackupRow &row) { return Value(row.at); },
                          .width = 180},
        Column<BackupRow>{.id = QStringLiteral("note"),
                          .title = [] { return RestoreDialog::tr("Size"); },
                          .value = [](const BackupRow &row) { return Value(row.note); },
                          .stretch = true},
    };
}

} // namespace

// Modal and short-lived, so its texts need not follow a switch of the language.
RestoreDialog::RestoreDialog(std::vector<BackupRow> backups, QWidget *parent)
    : Dialog(parent)
    , m_table(new TableView(QStringLiteral("backups"), this))
    , m_model(new TableModel<BackupRow>(backupColumns(), this))
{
    setObjectName(QStringLiteral("restore"));
    setHeading(tr("Which backup should be restored?"));
    setSentence(tr("The present file is kept as a copy beside it."));
    m_table->selectWholeRows(true);
    m_table->setCells(m_model);
    m_table->setEmptyText(tr("No backup has been made yet. One is made each day the file is open."));
    m_model->setRows(std::move(backups));
    m_table->selectRow(0);
    setContent(m_table);
    setHarmless(tr("Cancel"));
    setDeed(tr("Restore…"))->setEnabled(!m_model->rows().empty());
    connect(m_table, &TableView::rowActivated, this, &QDialog::accept);
    resize(px(560), px(460));
}

BackupRow RestoreDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && size_t(row) < m_model->rows().size() ? m_model->row(row) : BackupRow();
}

} // namespace paybench::ui
