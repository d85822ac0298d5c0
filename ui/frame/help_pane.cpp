// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/help_pane.h"

#include "ui/style/style.h"

#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace paybench::ui {

HelpPane::HelpPane(QWidget *parent)
    : SidePanel(QStringLiteral("help"), parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpPane"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setMinimumHeight(px(200));
    body()->addWidget(m_text, 1);
}

void HelpPane::showHelp(const QString &page, const QString &richText)
{
    m_page = page;
    m_richText = richText;
    retranslate();
}

void HelpPane::retranslate()
{
    setTitle(tr("Help: %1").arg(m_page));
    m_text->setAccessibleName(tr("Help: %1").arg(m_page));
    m_text->setHtml(m_richText);
}

QString HelpPane::text() const
{
    return m_text->toPlainText();
}

void HelpPane::changeEvent(QEvent *event)
{
    SidePanel::changeEvent(event);
    // Rich text keeps the colours it was laid out with.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
