// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace paybench::ui {

class IconLabel;

// One sentence across the page, with icon and colour: what went wrong, or why nothing can be written. Never in the way.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Bad, Warn, ReadOnly };

    explicit MessageBar(Kind kind, QWidget *parent = nullptr);

    // The detail folds out. Shown until it is closed, or said() with an empty text.
    void say(const QString &text, const QString &detail = {});
    void say(const Error &error) { say(error.message, error.detail); }
    QString text() const;
    void setClosable(bool closable);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    Kind m_kind;
    IconLabel *m_mark;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_more;
    QPushButton *m_close;
};

} // namespace paybench::ui
