// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/style/style.h"

#include <QLabel>

// Labels in a face and a colour that follows light and dark; figures in columns; names that elide.

namespace paybench::ui {

QLabel *textLabel(Face face, Colour ink = Colour::Text, QWidget *parent = nullptr); // one line, never cut
QLabel *wrappedLabel(Face face, Colour ink = Colour::Text, QWidget *parent = nullptr);
void setInk(QWidget *label, Colour ink);

// A figure: digits in columns, right aligned unless told otherwise. text() stays for readers.
class FigureLabel : public QLabel {
    Q_OBJECT

public:
    explicit FigureLabel(Face face = Face::Body, Colour ink = Colour::Text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A name or a note: one line that elides at its end when there is no room; the whole text is the tooltip then.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Face face = Face::Body, Colour ink = Colour::Text, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

// A drawing of resources/icons in a colour, at the text's size.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString &name = {}, Colour ink = Colour::Text, double size = 18, QWidget *parent = nullptr);
    void setIcon(const QString &name, Colour ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Colour m_ink;
    double m_size;
};

// One hairline in the colour of lines; it spans the layout's width.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, Colour ink = Colour::Line, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_ink;
};

} // namespace paybench::ui
