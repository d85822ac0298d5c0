// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/dialog.h"

#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

Dialog::Dialog(QWidget *parent)
    : QDialog(parent)
    , m_heading(textLabel(Face::Sub, Colour::Text, this))
    , m_sentence(wrappedLabel(Face::Body, Colour::Text, this))
    , m_body(new QVBoxLayout)
    , m_links(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Button);
    m_heading->setWordWrap(true);
    m_sentence->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body->setContentsMargins(px(24), px(20), px(24), px(24));
    m_body->setSpacing(px(10));
    m_body->addWidget(m_heading);
    m_body->addWidget(m_sentence);
    column->addLayout(m_body, 1);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(24), px(13), px(24), px(13));
    foot->addLayout(m_links);
    foot->addStretch(1);
    m_buttons->setSpacing(px(8));
    foot->addLayout(m_buttons);
    column->addLayout(foot);
    setMinimumWidth(px(420));
}

void Dialog::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setWindowTitle(heading);
}

void Dialog::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void Dialog::setContent(QWidget *content)
{
    m_body->addWidget(content, 1);
}

QPushButton *Dialog::addLink(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("role", QStringLiteral("link"));
    button->setAutoDefault(false);
    m_links->addWidget(button);
    return button;
}

QPushButton *Dialog::setHarmless(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("harmless"));
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

QPushButton *Dialog::setDeed(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("deed"));
    button->setProperty("role", QStringLiteral("primary"));
    button->setDefault(true);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    return button;
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Raised));
}

} // namespace paybench::ui
