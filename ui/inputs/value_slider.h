// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/checked_edit.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QSlider;

// A number that can be typed or drawn: label, field with its unit, a slider under it. What cannot be is said under it, and the
// value before stays in force.

namespace paybench::ui {

class IconLabel;
class UnitEdit;

class ValueSlider : public QWidget {
    Q_OBJECT

public:
    explicit ValueSlider(int decimals = 0, QWidget *parent = nullptr); // values are × 10^decimals

    void setLabel(const QString &label); // also the accessible name of field and slider
    void setUnit(const QString &unit);   // after the number: "s", "%"
    void setRange(qint64 least, qint64 most, qint64 step); // of the slider; what is typed may lie beyond it
    void setCheck(std::function<Done(qint64)> check);      // e.g. "Handle time must be above 0 s."
    void setValue(qint64 value); // nobody is told
    qint64 value() const { return m_value; } // the one in force
    QString error() const;

signals:
    void moved(qint64 value); // while it is drawn or typed, when it is right

private:
    Done judge(const QString &text) const;
    void take(qint64 value, bool fromSlider);
    void place();
    void showError(const QString &sentence);
    QString written(qint64 value) const;

    int m_decimals;
    qint64 m_value = 0;   // in force, if only half typed
    qint64 m_settled = 0; // before somebody began to type
    qint64 m_step = 1;
    QString m_unit;
    std::function<Done(qint64)> m_check;
    QLabel *m_label;
    UnitEdit *m_edit;
    QSlider *m_slider;
    QWidget *m_under;
    QLabel *m_sentence;
};

// A number with its unit inside the field, muted.
class UnitEdit : public CheckedEdit {
    Q_OBJECT

public:
    explicit UnitEdit(QWidget *parent = nullptr);
    void setUnit(const QString &unit);
    void setJudge(std::function<Done(const QString &)> judge); // asked when it is left: a half-typed number is not wrong yet

protected:
    void paintEvent(QPaintEvent *event) override;
    Done read(const QString &text) const override { return m_judge ? m_judge(text) : Done(); }

private:
    QString m_unit;
    std::function<Done(const QString &)> m_judge;
};

} // namespace paybench::ui
