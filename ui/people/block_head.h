// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

// The heading of a block of a page: its name, a muted note, and what can be done, at the right.

namespace paybench::ui {

class ElidedLabel;

class BlockHead : public QWidget {
    Q_OBJECT

public:
    explicit BlockHead(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &note = {});
    QPushButton *addButton(const QString &name, const QString &icon); // its text is the caller's

private:
    QLabel *m_title;
    ElidedLabel *m_note;
    QHBoxLayout *m_row;
};

} // namespace paybench::ui
