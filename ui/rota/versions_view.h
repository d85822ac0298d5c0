// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/version_changes.h"
#include "ui/table/table_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

// What has been published, and what is different: the draft beside the newest version, or one version beside another.

namespace paybench::ui {

class Choice;
class TableView;

// The working rota, or a published version.
struct VersionRow {
    rota::Version version; // id 0: the draft
    int changes = 0;       // cells other than in the version before
};

class VersionsView : public QWidget {
    Q_OBJECT

public:
    // Cells of a version, also of one that is not the newest.
    using CellsOf = std::function<std::vector<rota::StoredCell>(qint64 version)>;

    explicit VersionsView(QWidget *parent = nullptr);

    void setCellsOf(CellsOf cellsOf) { m_cellsOf = std::move(cellsOf); }
    using QWidget::show;
    void show(const rota::Roster &roster, const rota::RosterInputs &inputs);
    void retranslate();
    TableView *versions() const { return m_versionTable; }
    TableView *changes() const { return m_changeTable; }
    const std::vector<rota::CellChange> &changeRows() const { return m_changes->rows(); } // of what is chosen: for exports

signals:
    void cellWanted(paybench::PersonId person, QDate day);
    void copied(const QString &sentence); // the message; to be said in a toast

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<Column<VersionRow>> versionColumns() const;
    std::vector<Column<rota::CellChange>> changeColumns() const;
    std::vector<rota::StoredCell> cellsOf(const rota::Version &version) const;
    std::vector<rota::CellChange> changesSince(const rota::Version &before, const rota::Version &after) const;
    const rota::Version *olderThan(const rota::Version &version) const;
    void fillVersions();
    void offerBefore();
    void fillChanges();
    void copyMessage(); // of the persons whose rows are selected; else of all

    CellsOf m_cellsOf;
    rota::Roster m_roster;
    QLabel *m_heading;
    QLabel *m_changeHeading;
    QLabel *m_before;
    Choice *m_beforeChoice;
    TableModel<VersionRow> *m_versions;
    TableView *m_versionTable;
    TableModel<rota::CellChange> *m_changes;
    TableView *m_changeTable;
    QPushButton *m_copy;
    int m_since = 0; // the number of the version that is compared with
};

} // namespace paybench::ui
