// SPDX-License-Identifier: MPL-2.0
#include "ui/log/line_edit.h"

#include "ui/style/style.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTextCharFormat>

namespace paybench::ui {

namespace {

using TokenKind = worklog::LineToken::Kind;

Colour tokenInk(TokenKind kind)
{
    switch (kind) {
    case TokenKind::When:
    case TokenKind::Minutes: return Colour::Accent;
    case TokenKind::Tag:
    case TokenKind::Flag: return Colour::Ok;
    case TokenKind::Note: return Colour::Muted;
    case TokenKind::Wrong: return Colour::Bad;
    case TokenKind::Word: break;
    }
    return Colour::Text;
}

QTextCharFormat tokenFormat(TokenKind kind)
{
    QTextCharFormat format;
    format.setForeground(colour(tokenInk(kind)));
    if (kind == TokenKind::Wrong) { // colour is never alone
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colour(Colour::Bad));
    }
    return format;
}

} // namespace

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setFont(face(Face::Input));
    setMaxLength(1000);
}

// A line edit has no formats of its own; the attributes of an input method's event reach its layout.
void LineEdit::setTokens(const std::vector<worklog::LineToken> &tokens)
{
    m_tokens = tokens;
    QList<QInputMethodEvent::Attribute> attributes;
    for (const worklog::LineToken &token : tokens)
        attributes.append({QInputMethodEvent::TextFormat, int(token.start) - cursorPosition(), int(token.length), tokenFormat(token.kind)});
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void LineEdit::setCompletion(const QString &rest)
{
    m_completion = rest;
    update();
}

bool LineEdit::takeCompletion()
{
    if (m_completion.isEmpty() || cursorPosition() != text().size())
        return false;
    insert(m_completion);
    emit textEdited(text());
    return true;
}

QSize LineEdit::sizeHint() const
{
    return {px(240), fontMetrics().height() + px(8)};
}

bool LineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept(); // the line's own words, not those of the page
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            bool isTaken = takeCompletion();
            if (!isTaken)
                emit tabbed(&isTaken);
            if (isTaken)
                return true;
        }
    }
    return QLineEdit::event(event);
}

// Another program in front, or a menu: the call goes on.
void LineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        emit left();
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool atEnd = cursorPosition() == text().size() && !hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = event->key() == Qt::Key_Down ? 1 : -1;
        event->modifiers().testFlag(Qt::ShiftModifier) ? emit topicWalked(by) : emit walked(by);
        return event->accept();
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) // a key that is held saves once
            emit entered();
        return event->accept();
    case Qt::Key_Escape: emit escaped(); return event->accept();
    case Qt::Key_F1: emit helpAsked(); return event->accept();
    case Qt::Key_Right:
    case Qt::Key_End:
        if (atEnd && event->modifiers() == Qt::NoModifier && takeCompletion())
            return event->accept();
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_completion.isEmpty() || cursorPosition() != text().size() || hasSelectedText())
        return;
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(colour(Colour::Muted));
    const QRect caret = cursorRect();
    const QRect place(caret.center().x() + 1, 0, width() - caret.center().x() - 1, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_completion);
}

} // namespace paybench::ui
