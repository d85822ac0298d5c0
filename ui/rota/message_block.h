// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QPushButton;

// What to tell the group, ready to be copied. It can be changed before it is.

namespace paybench::ui {

class ElidedLabel;
class NoteEdit;

class MessageBlock : public QWidget {
    Q_OBJECT

public:
    explicit MessageBlock(QWidget *parent = nullptr);
    void setMessage(const QString &heading, const QString &text);
    QString text() const;
    void copy();
    void retranslate();

signals:
    void copied(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow(); // as high as what is said

    ElidedLabel *m_heading;
    QPushButton *m_copy;
    NoteEdit *m_text;
};

} // namespace paybench::ui
