// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/demand/contact_import_rows.h"
#include "ui/frame/dialog.h"
#include "ui/jobs/work.h"

// A file of counted calls or e-mails, looked through before it is taken in.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

class Choice;
class ContactImportSession;
class ElidedLabel;
class Field;
class JobBar;
class MessageBar;
class Notice;
class Pill;
class Steps;
class TableView;

class ContactImportDialog : public Dialog {
    Q_OBJECT

public:
    ContactImportDialog(store::Database &db, Steps &steps, QWidget *parent = nullptr);

    bool chooseFile(); // false: none was chosen
    void openFile(const QString &path);

    ContactImportSession *session() const { return m_session; }
    TableView *table() const { return m_table; }
    QStringList pills() const; // "352 accepted", "12 missing"
    QString error() const;

signals:
    void jobStarted(paybench::ui::Work *work); // for the window, beside the bar in the dialog
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    void build();
    QWidget *fileRow();
    void connectParts();
    void retranslate();
    void showState();
    void showPills();
    void showFile();
    QString advice() const;
    void answer(int row);
    void saveProfile();

    ContactImportSession *m_session;
    MessageBar *m_error;
    ElidedLabel *m_name;
    ElidedLabel *m_note;
    Choice *m_profile;
    Field *m_profileField;
    QPushButton *m_choose;
    std::vector<Pill *> m_pills; // one for each part of the preview
    Notice *m_advice;
    TableView *m_table;
    TableModel<ContactPreviewRow> *m_model;
    JobBar *m_jobs;
    QPushButton *m_confirm;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace paybench::ui
