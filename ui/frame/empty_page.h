// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPainter;

// A page with nothing on it yet: a pale drawing of what will stand there, a question, and what to do next.

namespace paybench::ui {

// Draws within the rectangle; pale roles only, one thing in accent.
using Drawing = std::function<void(QPainter &painter, const QRectF &place)>;

class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(Drawing drawing, QWidget *parent = nullptr);

    void setTexts(const QString &question, const QString &lines,
                  const QString &hint = {}); // hint: "Or paste … with Ctrl+V."
    void setActions(QAction *primary, QAction *secondary = nullptr);

private:
    QLabel *m_question;
    QLabel *m_lines;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
};

// Drawings that more than one page can use.
void drawBars(QPainter &painter, const QRectF &place);
void drawRows(QPainter &painter, const QRectF &place);
void drawPaper(QPainter &painter, const QRectF &place);

} // namespace paybench::ui
