// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/inputs/calendar_grid.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/style.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>

namespace paybench::ui {

namespace {

QDate byNumbers(const QString &text, int year)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-?(\\d{1,2})-?(\\d{1,2})$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[./ ](\\d{1,2})(?:[./ ](\\d{4}))?\\.?$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})-(\\d{1,2})$")); // 10-14, as in 2026-10-14
    if (const auto m = iso.match(text); m.hasMatch())
        return QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = dayFirst.match(text); m.hasMatch())
        return QDate(m.captured(3).isEmpty() ? year : m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    if (const auto m = monthFirst.match(text); m.hasMatch())
        return QDate(year, m.captured(1).toInt(), m.captured(2).toInt());
    return {};
}

QDate byWords(const QString &text, int year)
{
    const QString withYear = QRegularExpression(QStringLiteral("\\d{4}$")).match(text).hasMatch()
        ? text
        : text + QStringLiteral(" %1").arg(year);
    for (const QString &form : {QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"), QStringLiteral("d. MMMM yyyy")}) {
        for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
            if (const QDate day = locale.toDate(withYear, form); day.isValid())
                return day;
        }
    }
    return {};
}

} // namespace

QDate dayOfText(const QString &text, QDate near)
{
    const QString typed = QString(text).replace(QChar(0x00A0), u' ').simplified();
    const int year = near.isValid() ? near.year() : QDate::currentDate().year();
    const QDate day = byNumbers(typed, year);
    return day.isValid() ? day : byWords(typed, year);
}

DayEdit::DayEdit(QWidget *parent)
    : CheckedEdit(parent)
    , m_calendar(addAction(icon(QStringLiteral("calendar"), Colour::Muted), TrailingPosition))
{
    connect(m_calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &CheckedEdit::edited, this, &DayEdit::valueChanged);
    retranslate();
}

QDate DayEdit::value() const
{
    return isRight() ? dayOfText(text(), dayOfText(committed(), {})) : QDate();
}

void DayEdit::setValue(QDate day)
{
    setCommitted(day.isValid() ? format::day(day) : QString());
}

void DayEdit::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

void DayEdit::setRequired(bool required)
{
    m_required = required;
}

Done DayEdit::read(const QString &text) const
{
    const auto invalid = [this](const QString &sentence) {
        return Error {Error::Kind::Invalid, sentence + stillApplies(committed()), {}};
    };
    const QString example = format::day(QDate(2026, 10, 14));
    if (text.trimmed().isEmpty())
        return m_required ? Done(invalid(tr("Enter a date such as %1.").arg(example))) : Done();
    const QDate day = dayOfText(text, dayOfText(committed(), {}));
    if (!day.isValid())
        return invalid(tr("Enter a date such as %1.").arg(example));
    if (m_first.isValid() && day < m_first)
        return invalid(tr("Enter %1 or a later date.").arg(format::day(m_first)));
    if (m_last.isValid() && day > m_last)
        return invalid(tr("Enter %1 or an earlier date.").arg(format::day(m_last)));
    return {};
}

void DayEdit::settle()
{
    const QDate day = dayOfText(text(), dayOfText(committed(), {}));
    if (day.isValid())
        setText(format::day(day));
}

void DayEdit::retranslate()
{
    m_calendar->setText(tr("Choose a day"));
    m_calendar->setToolTip(tr("Choose a day (Alt+Down)"));
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        openCalendar();
    else
        CheckedEdit::keyPressEvent(event);
}

void DayEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    const QDate shownDay = value().isValid() ? value() : QDate::currentDate();
    openCalendarUnder(this, shownDay, m_first, m_last, [this](QDate day) {
        setFocus(Qt::OtherFocusReason);
        setText(format::day(day));
        emit edited();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        CheckedEdit::keyPressEvent(&enter); // picking is committing
    });
}

} // namespace paybench::ui
