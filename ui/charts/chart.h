// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/table/value.h"

#include <QPixmap>
#include <QWidget>

// What every chart can do: be read out, copied as a picture, saved, and opened as the table behind it.

namespace paybench::ui {

class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    void setTitle(const QString &title); // for readers, the saved picture and the exported sheet; not drawn
    QString title() const { return m_title; }
    virtual TableData table() const = 0;

    QPixmap picture(double scale = 2) const;
    Done savePicture(const QString &path) const; // .png or .svg
    void copyPicture() const;
    void copyTable() const;

    // Draws into any painter, so that paper and pictures show the same as the screen. No hover.
    void drawOn(QPainter &painter, const QRectF &area) const { draw(painter, area); }

signals:
    void exportRequested(const paybench::ui::TableData &contents);
    void failed(const QString &sentence); // a picture could not be saved

protected:
    virtual void draw(QPainter &painter, const QRectF &area) const = 0;
    virtual void drawHover(QPainter &, const QRectF &) const {}
    virtual void retranslate() {}
    void describe(); // the table in one sentence, for readers; call when what is shown changes
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Ctrl+C copies the picture
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void savePictureAs();

    QString m_title;
};

// A value as a length: kronor, hours, persons; shares as per cent.
double magnitude(Kind kind, const Value &value);

} // namespace paybench::ui
