// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <vector>

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
    // Its text is the caller's; where there is no room it folds to its icon, and the text is its tip.
    QPushButton *addButton(const QString &name, const QString &icon);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();

    QLabel *m_title;
    ElidedLabel *m_note;
    QHBoxLayout *m_row;
    std::vector<QPushButton *> m_buttons;
};

} // namespace paybench::ui
