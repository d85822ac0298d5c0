// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line.h"

#include <QLineEdit>

// The text field of the quick line: its parts in their colours, the rest of the word greyed after the caret, and the keys
// that choose among what a line may mean.

namespace paybench::ui {

class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    void setTokens(const std::vector<worklog::LineToken> &tokens);
    void setCompletion(const QString &rest); // shown while the caret is at the end
    QString completion() const { return m_completion; }
    bool takeCompletion(); // false: there is none
    QSize sizeHint() const override;

signals:
    void walked(int by);      // ↓ ↑: the next caller, or the next answer
    void topicWalked(int by); // Shift+↓ ↑
    void entered();
    void escaped();
    void tabbed(bool *isTaken); // Tab without a word to complete
    void left();                // for another part of this window
    void helpAsked();           // F1

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_completion;
    std::vector<worklog::LineToken> m_tokens;
};

} // namespace paybench::ui
