// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/side_panel.h"

#include "ui/inputs/buttons.h"
#include "ui/inputs/marks.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            emptyLayout(inner);
        }
        delete item;
    }
}

} // namespace

SidePanel::SidePanel(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, Colour::Accent, 18, this))
    , m_avatar(new Avatar(40, this))
    , m_title(new ElidedLabel(Face::Sub, Colour::Text, this))
    , m_subtitle(wrappedLabel(Face::Caption, Colour::Muted, this))
    , m_close(button(ButtonRole::Quiet, QStringLiteral("close"), this))
    , m_headDeeds(new QHBoxLayout)
    , m_foot(new QWidget(this))
{
    m_icon->setVisible(!iconName.isEmpty());
    m_avatar->hide();
    m_subtitle->hide();
    m_foot->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(px(3));
    words->addWidget(m_title);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_icon);
    head->addWidget(m_avatar);
    head->addLayout(words, 1);
    head->addLayout(m_headDeeds);
    head->addWidget(m_close, 0, Qt::AlignTop);
    words->addWidget(m_subtitle);
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(px(20), px(10), px(16), px(12));
    m_body->setSpacing(px(12));
    m_body->setAlignment(Qt::AlignTop);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    scroll->setWidget(content);
    auto *feet = new QHBoxLayout(m_foot);
    feet->setContentsMargins(px(20), px(8), px(20), px(16));
    feet->setSpacing(px(8));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 0, 0, 0);
    box->setSpacing(0);
    auto *headBox = new QVBoxLayout;
    headBox->setContentsMargins(px(19), px(12), px(10), 0);
    headBox->addLayout(head);
    box->addLayout(headBox);
    box->addWidget(scroll, 1);
    box->addWidget(m_foot);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(px(316));
    connect(m_close, &QPushButton::clicked, this, &SidePanel::closeAsked);
    retranslate();
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void SidePanel::setPerson(const QString &name)
{
    m_avatar->setName(name);
    m_avatar->setVisible(!name.isEmpty());
    m_icon->setVisible(false);
}

void SidePanel::addToHead(QWidget *button)
{
    m_headDeeds->addWidget(button, 0, Qt::AlignTop);
}

void SidePanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void SidePanel::addFoot(QWidget *widget)
{
    m_foot->layout()->addWidget(widget);
    m_foot->show();
}

void SidePanel::clear()
{
    emptyLayout(m_body);
}

QSize SidePanel::sizeHint() const
{
    return {px(316), px(400)};
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Window));
    paintHairline(&painter, QRectF(0, 0, 1, height()), Colour::Line);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        emit closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SidePanel::retranslate()
{
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(tr("Close the panel (Esc)"));
}

} // namespace paybench::ui
