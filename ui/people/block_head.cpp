// SPDX-License-Identifier: MPL-2.0
#include "ui/people/block_head.h"

#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace paybench::ui {

namespace {

constexpr const char *wholeText = "wholeText"; // of a button that is folded to its icon

QString textOf(const QPushButton *one)
{
    return one->text().isEmpty() ? one->property(wholeText).toString() : one->text();
}

} // namespace

BlockHead::BlockHead(QWidget *parent)
    : QWidget(parent), m_title(textLabel(Face::BodyStrong, Colour::Text, this)), m_note(new ElidedLabel(Face::Caption, Colour::Muted, this)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(px(20), px(6), px(16), px(4));
    m_row->setSpacing(px(8));
    m_row->addWidget(m_title);
    m_row->addWidget(m_note, 1);
    setMinimumHeight(rowHeight(30) + px(10)); // so that heads with and without buttons stand on one line
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
    m_buttons.push_back(made);
    return made;
}

QSize BlockHead::minimumSizeHint() const
{
    return {px(60) + m_title->sizeHint().width() + int(m_buttons.size()) * (rowHeight(30) + px(20)), minimumHeight()};
}

void BlockHead::fold()
{
    int needed = px(60) + m_title->sizeHint().width();
    for (const QPushButton *one : m_buttons)
        needed += one->fontMetrics().horizontalAdvance(textOf(one)) + px(60);
    const bool folds = needed > width();
    for (QPushButton *one : m_buttons) {
        const QString text = textOf(one);
        if (folds == one->text().isEmpty() || text.isEmpty())
            continue;
        one->setProperty(wholeText, text);
        one->setToolTip(folds ? text : QString());
        if (folds && one->accessibleName().isEmpty())
            one->setAccessibleName(text);
        one->setText(folds ? QString() : text);
    }
}

void BlockHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool BlockHead::event(QEvent *event)
{
    // A button asks for another width when its text or the language changes.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

} // namespace paybench::ui
