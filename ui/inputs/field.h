// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

// A control with its label over it and, when something is wrong, one sentence under it.

namespace paybench::ui {

class IconLabel;

class Field : public QWidget {
    Q_OBJECT

public:
    explicit Field(QWidget *control, QWidget *parent = nullptr); // takes it; listens to a CheckedEdit's complaints

    void setLabel(const QString &label); // also the control's accessible name
    void setHint(const QString &hint);   // a muted line under the control while nothing is wrong
    void setError(const QString &sentence);
    QString error() const;
    QWidget *control() const { return m_control; }

private:
    void showUnder();

    QWidget *m_control;
    QLabel *m_label;
    QWidget *m_under;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QString m_hint;
    QString m_error;
};

// Whether everything that can be seen may be saved; else the focus goes to the first that may not, which says why.
bool areRight(const std::vector<Field *> &fields);

} // namespace paybench::ui
