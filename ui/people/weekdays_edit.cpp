// SPDX-License-Identifier: MPL-2.0
#include "ui/people/weekdays_edit.h"

#include "ui/style/strokes.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace paybench::ui {

namespace {

constexpr unsigned wholeWeek = 31;

bool works(unsigned weekdays, int day)
{
    return (weekdays >> (day - 1) & 1u) != 0;
}

QString dayLetter(int day)
{
    return QLocale().standaloneDayName(day, QLocale::ShortFormat).left(1).toLower();
}

} // namespace

WeekdaysEdit::WeekdaysEdit(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    for (int day = 1; day <= 5; ++day) {
        auto *box = new QCheckBox(this);
        const auto retranslate = [box, day] {
            box->setText(QLocale().standaloneDayName(day, QLocale::ShortFormat));
            box->setAccessibleName(QLocale().standaloneDayName(day, QLocale::LongFormat));
        };
        retranslate();
        box->setObjectName(QStringLiteral("weekday%1").arg(day));
        m_days[std::size_t(day - 1)] = box;
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &WeekdaysEdit::valueChanged);
    }
    row->addStretch(1);
    setFocusProxy(m_days.front());
}

unsigned WeekdaysEdit::value() const
{
    unsigned weekdays = 0;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        weekdays |= m_days[i]->isChecked() ? 1u << i : 0u;
    return weekdays;
}

void WeekdaysEdit::setValue(unsigned weekdays)
{
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked((weekdays >> i & 1u) != 0);
}

void paintWeekdays(QPainter &painter, const QRect &area, unsigned weekdays, bool isSelected)
{
    const int side = px(15);
    const int top = area.top() + (area.height() - side) / 2;
    QFont font = face(Face::Caption);
    font.setPixelSize(px(10.5));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (int day = 1; day <= 5; ++day) {
        const QRectF box(area.left() + (day - 1) * px(18), top, side, side);
        if (works(weekdays, day)) {
            const QColor fill = isSelected ? mixed(colour(Colour::Accent), colour(Colour::Selection), 0.22) : colour(Colour::Registration);
            paintBox(&painter, box, fill, QColor(), 0, px(3));
            painter.setPen(colour(isSelected ? Colour::Text : Colour::OnRegistration));
            painter.drawText(box, Qt::AlignCenter, dayLetter(day));
        } else {
            paintBox(&painter, box, QColor(Qt::transparent), colour(isSelected ? Colour::Edge : Colour::Line), 1, px(3));
        }
    }
}

QString weekdaysText(unsigned weekdays)
{
    if ((weekdays & wholeWeek) == wholeWeek)
        return QCoreApplication::translate("people", "Monday to Friday");
    QStringList worked;
    QStringList off;
    for (int day = 1; day <= 5; ++day)
        (works(weekdays, day) ? worked : off).append(QLocale().standaloneDayName(day, QLocale::LongFormat));
    if (off.size() <= 2)
        return QCoreApplication::translate("people", "off %1").arg(off.join(QStringLiteral(", ")));
    return worked.join(QStringLiteral(", "));
}

} // namespace paybench::ui
