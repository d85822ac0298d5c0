// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/message_block.h"

#include "core/basics/personal_number.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/checked_edit.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr int mostMessageLines = 6;

} // namespace

MessageBlock::MessageBlock(QWidget *parent)
    : QWidget(parent), m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this)), m_copy(button(ButtonRole::Link, QStringLiteral("copy"), this)),
      m_text(new NoteEdit(this))
{
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    m_text->setObjectName(QStringLiteral("sickMessage"));
    m_text->setCheck(withoutPersonalNumber);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addLayout(head);
    column->addWidget(m_text);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_copy, &QPushButton::clicked, this, &MessageBlock::copy);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageBlock::grow);
    retranslate();
}

void MessageBlock::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the message (Ctrl+C)"));
}

void MessageBlock::setMessage(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setAccessibleName(heading);
    m_text->setCommitted(text);
    grow();
}

QString MessageBlock::text() const
{
    return m_text->text();
}

// The document of a plain text counts its height in lines.
void MessageBlock::grow()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), 2, mostMessageLines);
    m_text->setLines(lines);
    m_text->setFixedHeight(m_text->sizeHint().height());
}

// Another width breaks the lines elsewhere; the text is laid out by then.
void MessageBlock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &MessageBlock::grow, Qt::QueuedConnection);
}

void MessageBlock::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
    emit copied(tr("The message was copied."));
}

} // namespace paybench::ui
