// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <array>

class QCheckBox;
class QPainter;

// The days of the week a person works, Monday to Friday; and the five small boxes that show them in a table.

namespace paybench::ui {

class WeekdaysEdit : public QWidget {
    Q_OBJECT

public:
    explicit WeekdaysEdit(QWidget *parent = nullptr);
    unsigned value() const; // bit 0 is Monday
    void setValue(unsigned weekdays);

signals:
    void valueChanged();

private:
    std::array<QCheckBox *, 5> m_days;
};

void paintWeekdays(QPainter &painter, const QRect &area, unsigned weekdays, bool isSelected);
QString weekdaysText(unsigned weekdays); // "Monday to Friday", "off Wednesday", "Monday, Tuesday": for readers and sentences

} // namespace paybench::ui
