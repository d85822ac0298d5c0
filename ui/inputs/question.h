// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

// A dialog only for what cannot be undone, or needs a file name or a date: the title is the question, the body its
// consequence in figures, the buttons are named after the deed.

namespace paybench::ui {

class Question : public QDialog {
    Q_OBJECT

public:
    Question(const QString &question, const QString &consequence, const QString &deed, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }   // under the consequence: the date or name that is needed
    void setHarmless(const QString &text);         // default: Cancel
    QPushButton *addLink(const QString &text);     // at the left: look at it first
    QPushButton *deed() const { return m_deed; }   // disable it while something is missing
    void setError(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QLabel *m_error;
    QPushButton *m_deed;
    QPushButton *m_harmless;
    QHBoxLayout *m_buttons;
};

// Asks and waits; true when the deed was chosen.
bool ask(const QString &question, const QString &consequence, const QString &deed, QWidget *parent);

} // namespace paybench::ui
