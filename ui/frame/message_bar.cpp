// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/message_bar.h"

#include "ui/style/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace paybench::ui {

namespace {

QString markOf(MessageBar::Kind kind)
{
    if (kind == MessageBar::Kind::ReadOnly)
        return QStringLiteral("lock");
    return kind == MessageBar::Kind::Bad ? QStringLiteral("error") : QStringLiteral("warning");
}

} // namespace

MessageBar::MessageBar(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_mark(new IconLabel(markOf(kind), kind == Kind::Bad ? Colour::Bad : Colour::Warn, 18, this))
    , m_text(wrappedLabel(Face::BodyMedium, Colour::Text, this))
    , m_detail(wrappedLabel(Face::Caption, Colour::Text, this))
    , m_more(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(kind == Kind::ReadOnly ? QStringLiteral("banner") : QStringLiteral("message"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setProperty("role", QStringLiteral("link"));
    m_more->setCheckable(true);
    m_close->setProperty("role", QStringLiteral("quiet"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setFixedWidth(rowHeight(30));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(m_text);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(20), px(5), px(16), px(6));
    row->setSpacing(px(10));
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    row->addWidget(m_more);
    row->addWidget(m_close);
    m_close->setVisible(kind != Kind::ReadOnly);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_more, &QPushButton::toggled, m_detail, &QWidget::setVisible);
    retranslate();
    hide();
}

void MessageBar::say(const QString &text, const QString &detail)
{
    m_text->setText(text);
    m_detail->setText(detail);
    m_more->setChecked(false);
    m_detail->hide();
    m_more->setVisible(!detail.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::retranslate()
{
    m_more->setText(tr("Details"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(m_kind == Kind::Bad ? Colour::BadSoft : Colour::WarnSoft));
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colour(Colour::Line));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_kind != Kind::ReadOnly)
        return hide();
    QWidget::keyPressEvent(event);
}

} // namespace paybench::ui
