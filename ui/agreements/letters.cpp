// SPDX-License-Identifier: MPL-2.0
#include "core/reports/adjustment_letters.h"
#include "ui/agreements/agreements_page.h"
#include "ui/jobs/file_writing.h"
#include "ui/paper/paper_folder.h"
#include "ui/table/file_place.h"

#include <QDir>
#include <QFileDialog>

// The letters of a price adjustment, written where the person wants them.

namespace paybench::ui {

void AgreementsPage::askForLetters(const reports::AdjustmentPlan &plan, const pricing::Adjustment &by)
{
    std::vector<NamedPaper> papers;
    for (const reports::AdjustmentLetter &letter : reports::adjustmentLetters(m_shown.book->centre.name, plan, by, m_shown.book->customers))
        papers.push_back({letter.customer.name, letter.report});
    auto *dialog = new QFileDialog(this, tr("Write a letter for each customer into a folder"), filePlace());
    dialog->setObjectName(QStringLiteral("lettersFolder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, papers](const QString &folder) { writeLetters(papers, folder); });
    dialog->open();
}

void AgreementsPage::writeLetters(const std::vector<NamedPaper> &papers, const QString &folder)
{
    const QDateTime now = m_db.now();
    m_writing->run(tr("Writing the letters"), [papers, folder, now](const Progress &progress) { return writePapers(papers, folder, now, progress); });
}

void AgreementsPage::sayLetters(const QStringList &paths)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(paths.value(0)).path());
    emit said(tr("%Ln letter(s) written to %1", nullptr, int(paths.size())).arg(folder));
}

} // namespace paybench::ui
