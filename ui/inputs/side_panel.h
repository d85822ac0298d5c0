// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;
class QVBoxLayout;

// The panel at the right of a page: icon, title, a muted second line, close; what is in it scrolls, buttons stay at the foot.

namespace paybench::ui {

class IconLabel;
class ElidedLabel;
class Avatar;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(const QString &icon = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setPerson(const QString &name); // initials instead of the icon
    void setClosable(bool closable);
    QVBoxLayout *body() const { return m_body; }   // put the panel's widgets here
    void addFoot(QWidget *button);                 // beside each other, equally wide
    void addToHead(QWidget *button);               // beside the cross
    void clear();                                  // empties the body
    QSize sizeHint() const override;

signals:
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc closes
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    IconLabel *m_icon;
    Avatar *m_avatar;
    ElidedLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_close;
    QVBoxLayout *m_body;
    QHBoxLayout *m_headDeeds;
    QWidget *m_foot;
};

} // namespace paybench::ui
