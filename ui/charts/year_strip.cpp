// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/year_strip.h"

#include "core/basics/format.h"
#include "ui/style/strokes.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace paybench::ui {

namespace {

double placeInYear(const QRectF &area, int year, QDate day)
{
    const QDate first(year, 1, 1);
    const double share = double(first.daysTo(day)) / first.daysInYear();
    return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
}

} // namespace

void paintYearStrip(QPainter &painter, const QRectF &area, int year, const std::vector<YearSpan> &spans, QDate today)
{
    const double middle = std::round(area.top() + area.height() / 2);
    paintHairline(&painter, QRectF(area.left(), middle, area.width(), 1), Colour::Line);
    const double height = px(9);
    for (const YearSpan &span : spans) {
        if (span.to.year() < year || span.from.year() > year)
            continue;
        const double left = std::round(placeInYear(area, year, span.from));
        const double right = std::round(placeInYear(area, year, span.to.addDays(1)));
        const QRectF bar(left, middle - std::floor(height / 2), std::max<double>(px(4), right - left), height);
        if (span.planned)
            paintBox(&painter, bar, colour(Colour::Surface), colour(Colour::Edge), 1, 2);
        else
            paintBox(&painter, bar, colour(Colour::Edge), QColor(), 0, 2);
    }
    if (today.isValid() && today.year() == year)
        painter.fillRect(QRectF(std::round(placeInYear(area, year, today)), area.top(), 2, area.height() + 1), colour(Colour::Accent));
}

void paintYearMonths(QPainter &painter, const QRectF &area, int year, QDate today)
{
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        const bool now = today.year() == year && today.month() == month;
        QFont font = face(Face::CaptionMedium);
        font.setWeight(now ? QFont::Bold : QFont::Medium);
        painter.setFont(font);
        painter.setPen(colour(now ? Colour::Text : Colour::Muted));
        const double left = placeInYear(area, year, first);
        const QRectF place(left, area.top(), placeInYear(area, year, first.addMonths(1)) - left, area.height());
        painter.drawText(place, Qt::AlignCenter, QLocale().standaloneMonthName(month, QLocale::ShortFormat).left(1).toUpper());
    }
}

YearStrip::YearStrip(QWidget *parent)
    : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearStrip::setYear(int year, QDate today)
{
    m_year = year;
    m_today = today;
    update();
}

void YearStrip::setSpans(std::vector<YearSpan> spans)
{
    m_spans = std::move(spans);
    describe();
    update();
}

QSize YearStrip::sizeHint() const
{
    return {px(276), px(44)};
}

TableData YearStrip::table() const
{
    TableData contents;
    contents.title = title();
    contents.columns = {{tr("From"), Kind::Day, 0}, {tr("To"), Kind::Day, 0}, {tr("What"), Kind::Text, 0}};
    for (const YearSpan &span : m_spans) {
        TableData::Row row;
        row.cells = {span.from, span.to, span.planned ? tr("planned absence") : tr("absence")};
        contents.rows.push_back(row);
    }
    return contents;
}

void YearStrip::draw(QPainter &painter, const QRectF &area) const
{
    const double head = px(20);
    paintYearMonths(painter, QRectF(area.left(), area.top(), area.width(), head), m_year, m_today);
    paintYearStrip(painter, area.adjusted(0, head, 0, 0), m_year, m_spans, m_today);
}

bool YearStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const YearSpan &span : m_spans) {
        const double left = placeInYear(QRectF(rect()), m_year, span.from) - 2;
        const double right = placeInYear(QRectF(rect()), m_year, span.to.addDays(1)) + 2;
        if (help->pos().x() < left || help->pos().x() > right)
            continue;
        const QString days = format::day(span.from) + QChar(0x2013) + format::day(span.to);
        QToolTip::showText(help->globalPos(), span.words.isEmpty() ? days : span.words, this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace paybench::ui
