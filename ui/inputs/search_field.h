// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QLineEdit>

// Filter-as-you-type: an icon, a hint, a clear button; Esc empties it, Down goes to what it filters.

namespace paybench::ui {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    void setHint(const QString &hint);       // placeholder and accessible name ("Filter customers")
    void setFiltered(QWidget *view);         // gets the focus on Down and Enter
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_clear;
    QWidget *m_filtered = nullptr;
};

} // namespace paybench::ui
