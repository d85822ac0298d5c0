// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/month/import_preview.h"
#include "ui/table/table_view.h"

// The preview of a list: under each heading of the file stands the field it is read as, which can be changed there.

namespace paybench::ui {

class ImportTable : public TableView {
    Q_OBJECT

public:
    using Field = directory::ImportProfile::Field;

    explicit ImportTable(QWidget *parent = nullptr);

    void setPreview(SharedPreview preview);
    const PreviewRow *row(int row) const;
    int rowOfLine(qint64 line) const; // -1: it is not shown
    int nextAsking(int after) const;  // the next row, from the start again, that waits for an answer; -1: none
    void openFieldMenu(int section);  // of the column's heading

signals:
    void fieldChosen(int column, paybench::directory::ImportProfile::Field field);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<Column<PreviewRow>> columns();
    Column<PreviewRow> lineColumn();
    Column<PreviewRow> stateColumn();
    Column<PreviewRow> fileColumn(int column, const QString &header, Field field);
    Column<PreviewRow> messageColumn();
    double widthOf(int column, Field field) const; // at 100 %
    void paintHeading(QPainter &painter, const QRect &rect, int column) const;
    void paintLead(QPainter &painter, const QRect &rect, int section, const QString &title) const;
    void addFieldChoices(class QMenu *menu, int column);
    int fileColumnOf(int section) const; // -1: not one of the file's
    void retranslate();

    SharedPreview m_preview;
    QStringList m_headers;
    std::vector<Field> m_fields;
    TableModel<PreviewRow> *m_model = nullptr;
};

} // namespace paybench::ui
