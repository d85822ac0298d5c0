// SPDX-License-Identifier: MPL-2.0
#include "core/basics/personal_number.h"
#include "ui/frame/message_bar.h"
#include "ui/inputs/name_question.h"
#include "ui/month/import_panel.h"
#include "ui/month/import_session.h"
#include "ui/month/import_strip.h"
#include "ui/month/import_table.h"
#include "ui/table/file_place.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

// Where lists come from, how they end, and the profiles they leave behind.

namespace paybench::ui {

namespace {

QString droppedFile(const QMimeData *mime)
{
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

void ImportPanel::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a file with volumes"), filePlace(), tr("Lists (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)"));
    if (!path.isEmpty())
        (void)openFile(path);
}

Done ImportPanel::openFile(const QString &path)
{
    m_error->say(QString());
    return m_session->open(path);
}

bool ImportPanel::openText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return false;
    m_error->say(QString());
    return bool(m_session->openText(text, tr("Clipboard")));
}

bool ImportPanel::pasteClipboard()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const QString file = mime ? droppedFile(mime) : QString();
    if (!file.isEmpty())
        return bool(openFile(file));
    return mime && mime->hasText() && openText(mime->text());
}

void ImportPanel::importRows()
{
    m_error->say(QString());
    m_session->write();
}

void ImportPanel::cancel()
{
    m_error->say(QString());
    m_session->close();
}

// Where no file is shown the page has the only place for a sentence.
void ImportPanel::say(const Error &error)
{
    m_error->say(isOpen() ? error.message : QString(), isOpen() ? error.detail : QString());
    if (!isOpen())
        emit failed(error);
}

void ImportPanel::finishImport(const std::vector<Month> &months)
{
    const bool isHere = months.empty() || std::find(months.begin(), months.end(), m_month) != months.end();
    emit imported(isHere ? m_month : months.back());
}

void ImportPanel::chooseProfile(qint64 profile)
{
    m_error->say(QString());
    const auto &profiles = m_session->profiles();
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [profile](const directory::ImportProfile &one) { return one.id.value == profile; });
    directory::ImportProfile chosen = found != profiles.end() ? *found : m_session->preview()->read.profile;
    if (found == profiles.end()) { // by hand: what is known of the columns is a start
        chosen.id = {};
        chosen.name.clear();
    }
    m_session->readBy(chosen);
}

void ImportPanel::saveProfile()
{
    const auto name = askName({tr("Save how this file is read as an import profile?"),
                               tr("The next file with the same headings is read alike. A profile of the same name is replaced."),
                               tr("Save the profile"), m_session->preview()->read.profile.name, QStringLiteral("importProfileName"), withoutPersonalNumber},
                              this);
    if (!name)
        return;
    if (const Done saved = m_session->saveProfile(*name); !saved)
        m_error->say(saved.error());
    else
        emit said(tr("The import profile %1 was saved.").arg(*name));
}

void ImportPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString file = droppedFile(event->mimeData());
    if (!file.isEmpty())
        (void)openFile(file);
    else
        (void)openText(event->mimeData()->text());
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        (void)pasteClipboard();
    else
        QWidget::keyPressEvent(event);
}

// The tables here take no values, so what is pasted on them is a list.
bool ImportPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        (void)pasteClipboard();
        return true;
    }
    if (key->key() == Qt::Key_Escape && watched == m_table && m_table->openRow() >= 0) {
        closeQuestion();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ImportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportPanel::retranslate()
{
    setAccessibleName(tr("Import of volumes"));
    m_strip->setAccessibleName(tr("How the file is read"));
    showState();
}

} // namespace paybench::ui
