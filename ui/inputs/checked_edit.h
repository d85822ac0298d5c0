// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/inputs/plain_edit.h"

#include <QLineEdit>

#include <functional>

// One line of text that says in place what is wrong with it. Enter or leaving commits, Esc restores; nothing pops up.

namespace paybench::ui {

using TextCheck = std::function<Done(const QString &)>; // Done, or the sentence to show

class CheckedEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit CheckedEdit(QWidget *parent = nullptr);

    void setCheck(TextCheck check);   // e.g. withoutPersonalNumber; asked while typing
    bool isRight() const;                            // what stands there could be committed
    QString complaint() const { return m_complaint; } // what is shown; a half-typed value is not complained of before it is left
    void complain(const QString &sentence); // also for what only the store can know; "" takes it back

    QString committed() const { return m_committed; }
    void setCommitted(const QString &text); // shows it and makes it what Esc restores; no signal

signals:
    void complained(const QString &sentence); // "" when right again; a Field shows it
    void edited();                            // while typing, when what stands there is right
    void commitAsked();                       // Enter or focus left with something new that is right

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    virtual Done read(const QString &text) const; // what the control itself asks, before the check
    virtual void settle() {}                      // rewrite the text as the locale has it, after a commit
    virtual void retranslate() {}

    static QString stillApplies(const QString &kept); // "980 still applies.", or nothing

private:
    Done judged() const;
    void lookWhileTyping();
    bool commit();

    TextCheck m_check;
    QString m_complaint;
    QString m_committed;
};

// Several lines of text with the same check.
class NoteEdit : public PlainEdit {
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void setCheck(TextCheck check);
    void setLines(int lines); // its height
    QString text() const { return toPlainText(); }
    void setCommitted(const QString &text);
    bool isRight() const { return m_complaint.isEmpty(); }
    QString complaint() const { return m_complaint; }
    void complain(const QString &sentence);
    QSize sizeHint() const override;

signals:
    void complained(const QString &sentence);
    void commitAsked(); // Ctrl+Enter or focus left with something new that is right

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look();
    bool commit();

    TextCheck m_check;
    QString m_complaint;
    QString m_committed;
    int m_lines = 3;
};

} // namespace paybench::ui
