// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/folder_choice.h"

#include "ui/table/file_place.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace paybench::ui {

FolderChoice::FolderChoice(const QString &title, const QString &begin, QWidget *parent) : QFileDialog(parent, title, begin)
{
    setFileMode(Directory);
    setOption(ShowDirsOnly);
    auto *buttons = findChild<QDialogButtonBox *>(QStringLiteral("buttonBox"));
    QPushButton *choose = buttons ? buttons->button(QDialogButtonBox::Open) : nullptr;
    m_typed = findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    if (m_typed && choose) // it would go grey over a folder that is not there yet
        connect(m_typed, &QLineEdit::textChanged, this, [choose] { choose->setEnabled(true); });
}

// Qt takes a row that was chosen on the way before what is typed, stays open without the folder, and says nothing at all where
// a file has that name.
void FolderChoice::accept()
{
    QString typed = m_typed ? m_typed->text().trimmed() : QString();
    if (typed == u'~' || typed.startsWith(QStringLiteral("~/")))
        typed.replace(0, 1, QDir::homePath());
    if (typed.isEmpty())
        QFileDialog::accept();
    else
        QDialog::accept();
    m_folder = typed.isEmpty() ? selectedFiles().value(0) : QDir::cleanPath(directory().absoluteFilePath(typed));
}

QString chosenFolder(const QString &title, QWidget *parent)
{
    FolderChoice choice(title, filePlace(), parent);
    return choice.exec() == QDialog::Accepted ? choice.folder() : QString();
}

} // namespace paybench::ui
