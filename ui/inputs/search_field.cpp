// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/search_field.h"

#include "ui/style/style.h"

#include <QAction>
#include <QKeyEvent>

namespace paybench::ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon(QStringLiteral("search"), Colour::Muted), LeadingPosition);
    m_clear = addAction(icon(QStringLiteral("close"), Colour::Muted), TrailingPosition);
    m_clear->setVisible(false);
    setTextMargins(-px(8), 0, 0, 0); // icon to text as elsewhere, not as Qt pads it
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void SearchField::setHint(const QString &hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
}

void SearchField::setFiltered(QWidget *view)
{
    m_filtered = view;
}

QSize SearchField::sizeHint() const
{
    return {px(220), rowHeight(30)};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool onwards = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
    } else if (onwards && m_filtered) {
        m_filtered->setFocus(Qt::TabFocusReason);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear (Esc)"));
}

} // namespace paybench::ui
