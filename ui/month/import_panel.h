// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/result.h"
#include "core/directory/intake.h"

#include <QWidget>

class QScrollArea;

// A list of volumes on its way into the month: read by a profile, judged row by row, and only written when asked.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

class ElidedLabel;
class ImportQuestion;
class ImportSession;
class ImportStrip;
class ImportTable;
class ImportTotals;
class MessageBar;
class Notice;
class Pill;
class Steps;
class Work;
struct LookupRow;

class ImportPanel : public QWidget {
    Q_OBJECT

public:
    ImportPanel(store::Database &db, Steps &steps, QWidget *parent = nullptr);
    ~ImportPanel() override;

    void setMonth(Month month);
    Month month() const { return m_month; }

    void chooseFile();
    // Reads and judges; a large file as a job, whose end is told by stateChanged() or failed(). What is wrong with the file is
    // said in the panel while a file is open, which stays, else by failed().
    Done openFile(const QString &path);
    // The text of a clipboard, read as a file. False: it is no table.
    bool openText(const QString &text);

    bool isOpen() const;    // a file is being looked at
    bool canImport() const; // rows are accepted, and nothing is running
    void importRows();
    void cancel();
    QString importText() const; // "Import 3 rows"

    ImportTable *table() const { return m_table; }
    ImportTotals *totals() const { return m_totals; }
    QStringList pills() const; // "3 accepted", "1 held"
    QString error() const;

signals:
    void stateChanged();
    void imported(paybench::Month month);
    void failed(const paybench::Error &error);
    void jobStarted(paybench::ui::Work *work);
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    QWidget *pillRow();
    void showState();
    void showPills();
    void showPill(Pill *pill, qint64 count, const QString &text);
    void showAdvice();
    QString advice() const;
    QString hint() const;
    void openQuestion(int row, bool takesFocus);
    void closeQuestion();
    std::vector<LookupRow> customerRows() const;
    void chooseProfile(qint64 profile);
    void saveProfile();
    void finishImport(const std::vector<Month> &months);
    void say(const Error &error);
    bool pasteClipboard();
    void retranslate();

    store::Database &m_db;
    ImportSession *m_session;
    Month m_month;
    MessageBar *m_error;
    QScrollArea *m_scroll; // large text needs more height than a window has
    QWidget *m_review; // everything of an open file
    ImportStrip *m_strip;
    Pill *m_accepted;
    Pill *m_unchanged;
    Pill *m_duplicates;
    Pill *m_held;
    Pill *m_refused;
    Pill *m_skipped;
    Pill *m_corrections;
    ElidedLabel *m_hint;
    Notice *m_advice;
    ImportTable *m_table;
    ImportTotals *m_totals;
    ImportQuestion *m_question = nullptr;
};

} // namespace paybench::ui
