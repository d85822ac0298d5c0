// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QLabel;
class QPushButton;

// What has just happened, for six seconds, with Undo where there is one. Only the last one shows. It stands where nothing
// is read: on the free middle of the status bar, over the bottom of the page only where that is too narrow.

namespace paybench::ui {

class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget *over);

    // With an action the toast carries its button and shortcut.
    void say(const QString &text, QAction *undo = nullptr);
    void warn(const QString &text);
    QString text() const;
    void setLifetime(int milliseconds); // six seconds unless told
    void setRoom(std::function<QRect()> room); // where nothing is covered, in the coordinates of what it stands over
    void setInset(int left); // else the middle is that of what is right of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void retranslate();
    void appear(const QString &text, bool isWarning, QAction *undo);
    void place();
    void fade(qreal from, qreal to);

    QLabel *m_mark;
    QLabel *m_text;
    QFrame *m_line;
    QPushButton *m_undo;
    QLabel *m_keys;
    QTimer m_life;
    int m_inset = 0;
    std::function<QRect()> m_room;
    QPointer<QAction> m_action;
};

} // namespace paybench::ui
