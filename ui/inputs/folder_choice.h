// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFileDialog>

class QLineEdit;

// The folder that files are written into. One that is typed and not there yet is taken as it is typed: who writes makes it.

namespace paybench::ui {

class FolderChoice : public QFileDialog {
    Q_OBJECT

public:
    FolderChoice(const QString &title, const QString &begin, QWidget *parent = nullptr);

    QString folder() const { return m_folder; }

protected:
    void accept() override;

private:
    QLineEdit *m_typed = nullptr; // none where the desktop has a dialog of its own
    QString m_folder;
};

QString chosenFolder(const QString &title, QWidget *parent); // asks and waits, beginning beside the centre's file; empty: none

} // namespace paybench::ui
