// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/result.h"

#include <QWidget>

#include <memory>

// A list of volumes on its way into the month: read by a profile, judged row by row, and only written when asked.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

class Steps;
class Work;
class ImportReview;

class ImportPanel : public QWidget {
    Q_OBJECT

public:
    ImportPanel(store::Database &db, Steps &steps, QWidget *parent = nullptr);
    ~ImportPanel() override;

    void setMonth(Month month);
    Month month() const { return m_month; }

    void chooseFile();
    // Reads and judges; a large file as a job, whose end is told by stateChanged() or failed(). What is wrong with the file is
    // also said in the panel, and what was open stays open.
    Done openFile(const QString &path);
    // The text of a clipboard, read as a file. False: it is no table.
    bool openText(const QString &text);

    bool isOpen() const;    // a file is being looked at
    bool canImport() const; // rows are accepted, and nothing is running
    void importRows();
    void cancel();
    QString importText() const; // "Import 3 rows"

signals:
    void stateChanged();
    void imported(paybench::Month month);
    void failed(const paybench::Error &error);
    void jobStarted(paybench::ui::Work *work);
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    Month m_month;
    ImportReview *m_review = nullptr;
};

} // namespace paybench::ui
