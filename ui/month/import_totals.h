// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/month/import_preview.h"
#include "ui/table/table_view.h"

// What the file says it sums to beside what is accepted, with the lines that make the difference.

namespace paybench::ui {

struct TotalLine {
    QString what;
    Kind kind = Kind::Count;
    Value fileSays;
    Value accepted;
    Value difference;
    QString note;
    QString icon;
    Colour iconInk = Colour::Muted;
};

std::vector<TotalLine> totalLines(const ImportPreview &preview);

class ImportTotals : public TableView {
    Q_OBJECT

public:
    explicit ImportTotals(QWidget *parent = nullptr);

    void setPreview(const ImportPreview &preview);
    const std::vector<TotalLine> &lines() const { return m_model->rows(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TableModel<TotalLine> *m_model;
};

} // namespace paybench::ui
