// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/paper_folder.h"

#include "ui/paper/report_paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace paybench::ui {

namespace {

// Without what a file system refuses; two of one name differ by their number.
QString paperName(const QString &name, const QStringList &taken)
{
    static const QRegularExpression unusable(QStringLiteral("[^\\p{L}\\p{N} ._-]"));
    QString usable = name;
    usable = usable.replace(unusable, QStringLiteral("-")).trimmed();
    QString free = usable;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = QStringLiteral("%1 %2").arg(usable).arg(number);
    return free;
}

} // namespace

WrittenFiles writePapers(const std::vector<NamedPaper> &papers, const QString &folder, const QDateTime &printed, const Progress &progress)
{
    WrittenFiles written;
    if (!QDir().mkpath(folder)) {
        written.done = Error{Error::Kind::Io,
                             QCoreApplication::translate("reports", "The folder %1 could not be made. Nothing was written. Choose another folder.")
                                 .arg(QDir::toNativeSeparators(folder)),
                             {}};
        return written;
    }
    QStringList taken;
    for (std::size_t at = 0; at < papers.size(); ++at) {
        if (!progress(int(100 * at / papers.size())))
            return written;
        taken << paperName(papers[at].name, taken);
        const QString path = QDir(folder).filePath(taken.last() + QStringLiteral(".pdf"));
        written.done = writePdf(papers[at].report, path, printed);
        if (!written.done)
            return written;
        written.paths << path;
    }
    progress(100);
    return written;
}

} // namespace paybench::ui
