// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/period_switcher.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/calendar_grid.h"
#include "ui/style/strokes.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QWheelEvent>

namespace paybench::ui {

PeriodSwitcher::PeriodSwitcher(QWidget *parent)
    : QWidget(parent)
    , m_back(button(ButtonRole::Segment, QStringLiteral("back"), this))
    , m_middle(button(ButtonRole::Segment, {}, this))
    , m_forward(button(ButtonRole::Segment, QStringLiteral("forward"), this))
{
    m_back->setObjectName(QStringLiteral("periodBack"));
    m_middle->setObjectName(QStringLiteral("periodChoose"));
    m_forward->setObjectName(QStringLiteral("periodForward"));
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(m_back);
    box->addWidget(m_middle, 1);
    box->addWidget(m_forward);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_middle, &QPushButton::clicked, this, [this] { choose(); });
}

QSize PeriodSwitcher::sizeHint() const
{
    const QFontMetrics metrics(face(Face::BodyStrong));
    return {metrics.horizontalAdvance(longestPeriod()) + px(26) + 2 * rowHeight(30), rowHeight(30)};
}

void PeriodSwitcher::showPeriod()
{
    m_middle->setText(shownPeriod());
    m_middle->setAccessibleName(tr("Period: %1").arg(shownPeriod()));
    retranslate(m_back, m_forward);
    updateGeometry();
}

void PeriodSwitcher::allowSteps(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void PeriodSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor frame = mixed(colour(Colour::Edge), colour(Colour::Raised), 0.75);
    paintBox(&painter, QRectF(rect()), colour(Colour::Raised), frame, 1, radius());
    for (const int x : {m_middle->x() - 1, m_forward->x()})
        paintHairline(&painter, QRectF(x, 1, 1, height() - 2), Colour::Line);
}

void PeriodSwitcher::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showPeriod();
}

void PeriodSwitcher::wheelEvent(QWheelEvent *event)
{
    // Over the switcher the wheel turns periods, as in a calendar; each notch is one.
    const int turned = event->angleDelta().y();
    if (turned != 0 && (turned > 0 ? m_back : m_forward)->isEnabled())
        step(turned > 0 ? -1 : 1);
    event->accept();
}

MonthSwitcher::MonthSwitcher(QWidget *parent)
    : PeriodSwitcher(parent)
    , m_month(Month::of(QDate::currentDate()))
{
    showPeriod();
}

void MonthSwitcher::setMonth(Month month)
{
    const Month within = std::clamp(month, m_first, m_last);
    allowSteps(within > m_first, within < m_last);
    if (within == m_month)
        return;
    m_month = within;
    showPeriod();
    emit monthChanged(m_month);
}

void MonthSwitcher::setSpan(const QString &span)
{
    m_span = span;
    showPeriod();
}

void MonthSwitcher::setRange(Month first, Month last)
{
    m_first = first;
    m_last = last;
    setMonth(m_month);
}

void MonthSwitcher::step(int by)
{
    setMonth(m_month.plus(by));
}

QString MonthSwitcher::shownPeriod() const
{
    return m_span.isEmpty() ? format::monthTitle(m_month) : m_span;
}

QString MonthSwitcher::longestPeriod() const
{
    QString longest = m_span;
    const QFontMetrics metrics(face(Face::BodyStrong));
    for (int month = 1; month <= 12; ++month) {
        const QString name = format::monthTitle(Month(m_month.year(), month));
        if (metrics.horizontalAdvance(name) > metrics.horizontalAdvance(longest))
            longest = name;
    }
    return longest;
}

void MonthSwitcher::retranslate(QPushButton *back, QPushButton *forward)
{
    back->setAccessibleName(tr("Month before"));
    back->setToolTip(tr("Month before"));
    forward->setAccessibleName(tr("Month after"));
    forward->setToolTip(tr("Month after"));
}

void MonthSwitcher::choose()
{
    QMenu menu(this);
    const auto addYear = [this](QMenu *to, int year) {
        for (int number = 1; number <= 12; ++number) {
            const Month month(year, number);
            if (month < m_first || month > m_last)
                continue;
            QAction *action = to->addAction(format::monthTitle(month), this, [this, month] { setMonth(month); });
            action->setCheckable(true);
            action->setChecked(month == m_month);
            if (month == m_month)
                to->setActiveAction(action);
        }
    };
    for (const int year : {m_month.year() - 2, m_month.year() - 1}) {
        if (Month(year, 12) >= m_first)
            addYear(menu.addMenu(QString::number(year)), year);
    }
    addYear(&menu, m_month.year());
    if (Month(m_month.year() + 1, 1) <= m_last)
        addYear(menu.addMenu(QString::number(m_month.year() + 1)), m_month.year() + 1);
    menu.exec(mapToGlobal(QPoint(rowHeight(30), height() + 2)));
}

DaySwitcher::DaySwitcher(QWidget *parent)
    : PeriodSwitcher(parent)
    , m_day(QDate::currentDate())
{
    showPeriod();
}

void DaySwitcher::setDay(QDate day)
{
    if (day == m_day || !day.isValid())
        return;
    m_day = day;
    showPeriod();
    emit dayChanged(m_day);
}

void DaySwitcher::step(int by)
{
    setDay(m_day.addDays(by));
}

QString DaySwitcher::shownPeriod() const
{
    return format::day(m_day);
}

QString DaySwitcher::longestPeriod() const
{
    return format::day(QDate(m_day.year(), 9, 28));
}

void DaySwitcher::retranslate(QPushButton *back, QPushButton *forward)
{
    back->setAccessibleName(tr("Day before"));
    back->setToolTip(tr("Day before"));
    forward->setAccessibleName(tr("Day after"));
    forward->setToolTip(tr("Day after"));
}

void DaySwitcher::choose()
{
    openCalendarUnder(this, m_day, {}, {}, [this](QDate day) { setDay(day); });
}

} // namespace paybench::ui
