// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/checked_edit.h"

#include "ui/style/style.h"

#include <QKeyEvent>
#include <QVariant>

namespace paybench::ui {

namespace {

void showComplaint(QWidget *edit, const QString &sentence)
{
    edit->setProperty("bad", !sentence.isEmpty());
    edit->setAccessibleDescription(sentence);
    edit->update();
}

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

CheckedEdit::CheckedEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &CheckedEdit::lookWhileTyping);
}

void CheckedEdit::setCheck(TextCheck check)
{
    m_check = std::move(check);
}

Done CheckedEdit::read(const QString &) const
{
    return {};
}

Done CheckedEdit::judged() const
{
    if (const Done right = read(text()); !right)
        return right.error();
    return m_check ? m_check(text()) : Done();
}

bool CheckedEdit::isRight() const
{
    return bool(judged());
}

void CheckedEdit::complain(const QString &sentence)
{
    if (sentence == m_complaint)
        return;
    m_complaint = sentence;
    showComplaint(this, sentence);
    emit complained(sentence);
}

// A half-typed value is not wrong yet; a text that may never be stored is, at once.
void CheckedEdit::lookWhileTyping()
{
    const Done all = judged();
    const Done forbidden = m_check ? m_check(text()) : Done();
    if (all)
        complain({});
    else if (!forbidden)
        complain(forbidden.error().message);
    else if (!m_complaint.isEmpty())
        complain(all.error().message);
    if (all)
        emit edited();
}

bool CheckedEdit::commit()
{
    if (text() == m_committed && m_complaint.isEmpty())
        return true;
    const Done right = judged();
    if (!right) {
        complain(right.error().message);
        return false;
    }
    settle();
    if (text() == m_committed) {
        complain({});
        return true;
    }
    const QString before = m_committed;
    complain({});
    m_committed = text();
    emit commitAsked();
    if (!m_complaint.isEmpty())
        m_committed = before; // it could not be saved, so Esc still goes back to what holds
    return m_complaint.isEmpty();
}

void CheckedEdit::setCommitted(const QString &text)
{
    m_committed = text;
    setText(text);
    setCursorPosition(0);
    complain({});
}

QString CheckedEdit::stillApplies(const QString &kept)
{
    return kept.isEmpty() ? QString() : QLatin1Char(' ') + tr("%1 still applies.").arg(kept);
}

void CheckedEdit::keyPressEvent(QKeyEvent *event)
{
    const bool changed = text() != m_committed || !m_complaint.isEmpty();
    if (event->key() == Qt::Key_Escape && changed) {
        setCommitted(m_committed);
        selectAll();
        emit edited();
        event->accept();
        return;
    }
    if (isEnter(event) && !commit()) {
        event->accept();
        return;
    }
    if (isEnter(event))
        selectAll();
    QLineEdit::keyPressEvent(event);
}

void CheckedEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

void CheckedEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (text() == m_committed && isRight()) {
        settle();
        m_committed = text();
    }
}

NoteEdit::NoteEdit(QWidget *parent)
    : PlainEdit(parent)
{
    setProperty("field", true);
    setTabChangesFocus(true);
    setViewportMargins(px(6), px(3), px(6), px(3));
    setFont(face(Face::Body));
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::look);
}

void NoteEdit::setCheck(TextCheck check)
{
    m_check = std::move(check);
}

void NoteEdit::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

void NoteEdit::setCommitted(const QString &text)
{
    m_committed = text;
    setPlainText(text);
    complain({});
}

void NoteEdit::complain(const QString &sentence)
{
    if (sentence == m_complaint)
        return;
    m_complaint = sentence;
    showComplaint(this, sentence);
    emit complained(sentence);
}

void NoteEdit::look()
{
    const Done right = m_check ? m_check(text()) : Done();
    complain(right ? QString() : right.error().message);
}

bool NoteEdit::commit()
{
    look();
    if (!m_complaint.isEmpty() || text() == m_committed)
        return m_complaint.isEmpty();
    const QString before = m_committed;
    m_committed = text();
    emit commitAsked();
    if (!m_complaint.isEmpty())
        m_committed = before;
    return m_complaint.isEmpty();
}

QSize NoteEdit::sizeHint() const
{
    return {px(240), fontMetrics().lineSpacing() * m_lines + px(16)};
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_committed) {
        setCommitted(m_committed);
        event->accept();
    } else if (isEnter(event) && (event->modifiers() & Qt::ControlModifier)) {
        commit();
    } else {
        PlainEdit::keyPressEvent(event);
    }
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    PlainEdit::focusInEvent(event);
    update(); // the ring is on the frame, not on the text
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    PlainEdit::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace paybench::ui
