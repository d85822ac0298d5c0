// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/about_dialog.h"

#include "ui/style/labels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

namespace paybench::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog(parent)
    , m_words(wrappedLabel(Face::Body, Colour::Muted, this))
{
    setObjectName(QStringLiteral("about"));
    setContent(m_words);
    m_close = setDeed({});
    retranslate();
}

void AboutDialog::retranslate()
{
    const QString version = QCoreApplication::applicationVersion();
    setHeading(version.isEmpty() ? tr("Paybench") : tr("Paybench %1").arg(version));
    setSentence(
        tr("A workbench for municipal payroll service centres: from volumes to invoice basis and monthly report."));
    m_words->setText(
        tr("The source is under the Mozilla Public License 2.0: it may be used, changed and passed on, and changes "
           "to its files stay open. Qt, SQLite, Boost, libxlsxwriter, libzip, CLI11 and the typeface Inter come "
           "under their own free licences. Nothing leaves this computer: no account, no telemetry."));
    m_close->setText(tr("Close"));
}

void AboutDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
