// SPDX-License-Identifier: MPL-2.0
#include "ui/people/block_head.h"

#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>

namespace paybench::ui {

BlockHead::BlockHead(QWidget *parent)
    : QWidget(parent), m_title(textLabel(Face::BodyStrong, Colour::Text, this)), m_note(new ElidedLabel(Face::Caption, Colour::Muted, this)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(px(20), px(6), px(16), px(4));
    m_row->setSpacing(px(8));
    m_row->addWidget(m_title);
    m_row->addWidget(m_note, 1);
}

void BlockHead::setTexts(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
}

QPushButton *BlockHead::addButton(const QString &name, const QString &icon)
{
    QPushButton *made = button(ButtonRole::Quiet, icon, this);
    made->setObjectName(name);
    m_row->addWidget(made);
    return made;
}

} // namespace paybench::ui
