// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

// A window for something to look through or set: title, a sentence, content, buttons at the foot. What cannot be undone
// is asked by ui/inputs/question.h.

namespace paybench::ui {

class Dialog : public QDialog {
    Q_OBJECT

public:
    explicit Dialog(QWidget *parent);

    void setHeading(const QString &heading); // also the title of the window
    void setSentence(const QString &sentence);
    void setContent(QWidget *content);

    // From the left: a link, then at the right the harmless one and the deed.
    QPushButton *addLink(const QString &text);
    QPushButton *setHarmless(const QString &text);
    QPushButton *setDeed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading;
    QLabel *m_sentence;
    QVBoxLayout *m_body;
    QHBoxLayout *m_links;
    QHBoxLayout *m_buttons;
};

} // namespace paybench::ui
