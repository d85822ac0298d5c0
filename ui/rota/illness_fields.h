// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/replacement.h"

#include <QWidget>

#include <array>

class QAbstractButton;
class QLabel;

// From which day to which somebody is ill, and whether the first of them is a whole one.

namespace paybench::ui {

class DayEdit;
class IconLabel;

class IllnessFields : public QWidget {
    Q_OBJECT

public:
    explicit IllnessFields(QWidget *parent = nullptr);

    void setDays(QDate from, QDate to, directory::Absence::Part part); // nobody is told
    QDate from() const;
    QDate to() const;
    directory::Absence::Part part() const;
    QString fault() const; // what stands in a field is no day: why; empty: both are
    void setError(const QString &sentence); // what only the rota can know
    void retranslate();

signals:
    void changed();

private:
    void showError(const QString &sentence);
    void orderStops();
    void setPart(directory::Absence::Part part);
    void follow();

    QDate m_proposedFrom;
    directory::Absence::Part m_proposedPart = directory::Absence::Part::WholeDay;
    bool m_isPartChosen = false; // by hand
    DayEdit *m_from;
    DayEdit *m_to;
    std::array<QAbstractButton *, 3> m_parts{};
    QWidget *m_switch;
    QWidget *m_under;
    QLabel *m_sentence;
};

} // namespace paybench::ui
