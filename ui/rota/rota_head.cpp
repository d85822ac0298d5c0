// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_head.h"

#include "core/basics/format.h"
#include "ui/rota/rota_measures.h"
#include "ui/rota/rota_model.h"
#include "ui/rota/rota_texts.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace paybench::ui {

using namespace rota;
namespace measures = rota_measures;

namespace {

constexpr double raisedSize = .85; // of what is missing, beside what is planned

QRect lineAt(const QRect &column, int middle)
{
    return {column.left(), column.top() + middle - measures::lineHeight() / 2, column.width(), measures::lineHeight()};
}

QString neededText(const RosterDay &day)
{
    return day.need && day.isOpen ? halvesText(day.needed[0].least, day.needed[1].least) : QStringLiteral("–");
}

} // namespace

bool isCutDay(int left, int right, int room)
{
    const int slack = px(4); // beside the figures
    return left < -slack || right > room - 1 + slack;
}

QString halvesText(int morning, int afternoon)
{
    const QString first = format::number(morning);
    return morning == afternoon ? first : first + QLatin1Char('/') + format::number(afternoon);
}

void paintPlannedFigure(QPainter *painter, const QRect &place, const QString &planned, int missing)
{
    painter->setFont(face(Face::BodyStrong));
    if (missing <= 0) {
        painter->setPen(colour(Colour::Text));
        paintFigures(painter, place, Qt::AlignHCenter, planned);
        return;
    }
    // The number stands beside the colour: 3 with a raised −1.
    const QRect pill = place.adjusted(1, -1, -1, 1);
    paintBox(painter, QRectF(pill), colour(Colour::Bad), QColor(), 0, px(4));
    const QString less = QChar(0x2212) + format::number(missing);
    QFont small = face(Face::CaptionMedium);
    if (small.pixelSize() > 0)
        small.setPixelSize(qRound(small.pixelSize() * raisedSize));
    else
        small.setPointSizeF(small.pointSizeF() * raisedSize);
    const double width = figuresWidth(painter->font(), planned);
    const double lessWidth = figuresWidth(small, less);
    const double left = pill.left() + (pill.width() - width - lessWidth) / 2;
    painter->setPen(colour(Colour::OnBad));
    paintFigures(painter, QRectF(left, pill.top(), width, pill.height()), Qt::AlignLeft, planned);
    painter->setFont(small);
    paintFigures(painter, QRectF(left + width, pill.top() - px(3), lessWidth, pill.height()), Qt::AlignLeft, less);
}

void paintRotaCorner(QPainter *painter, const QRect &rect, const QString &need, const QString &planned)
{
    painter->fillRect(rect, colour(Colour::Surface));
    const QRect text = rect.adjusted(px(20), 0, -px(4), 0);
    painter->setFont(face(Face::Body));
    painter->setPen(colour(Colour::Muted));
    painter->drawText(lineAt(text, measures::needLine()), Qt::AlignVCenter | Qt::AlignLeft, need);
    painter->setFont(face(Face::BodyStrong));
    painter->setPen(colour(Colour::Text));
    painter->drawText(lineAt(text, measures::plannedLine()), Qt::AlignVCenter | Qt::AlignLeft, planned);
    painter->fillRect(QRect(text.left(), measures::dateRule(), rect.width(), 1), colour(Colour::Line));
    painter->fillRect(QRect(text.left(), rect.bottom(), rect.width(), 1), colour(Colour::Line));
}

RotaHead::RotaHead(RotaModel *model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(px(10));
}

QSize RotaHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), measures::head()};
}

void RotaHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const RosterDay &day = m_model->roster().days[std::size_t(section)];
    painter->save();
    painter->fillRect(rect, colour(Colour::Surface));
    const QRect column = rect.adjusted(m_model->startsWeek(section) ? measures::weekGap() : 0, 0, 0, 0);
    const bool isSoft = m_model->isSoft(section);
    if (isSoft || !day.isOpen) {
        const int top = measures::weekdayLine() - measures::lineHeight() / 2 + px(1);
        paintBox(painter, QRectF(column.adjusted(0, top, 0, px(6))), colour(isSoft ? Colour::Soft : Colour::Sunk), QColor(), 0, px(5));
    }
    if (isCut(column)) { // half of 16 would be read as 1
        painter->restore();
        return;
    }
    painter->setFont(face(Face::Caption));
    painter->setPen(colour(Colour::Muted));
    painter->drawText(lineAt(column, measures::weekdayLine()), Qt::AlignCenter, weekdayName(day.date));
    painter->setFont(face(isSoft ? Face::BodyStrong : Face::BodyMedium));
    painter->setPen(colour(isSoft ? Colour::Accent : day.isOpen ? Colour::Text : Colour::Muted));
    paintFigures(painter, lineAt(column, measures::dateLine()), Qt::AlignHCenter, QString::number(day.date.day()));
    if (day.isOpen) {
        painter->setFont(face(Face::Body));
        painter->setPen(colour(Colour::Muted));
        paintFigures(painter, lineAt(column, measures::needLine()), Qt::AlignHCenter, neededText(day));
        paintPlanned(painter, column, section);
    }
    painter->restore();
}

bool RotaHead::isCut(const QRect &column) const
{
    return isCutDay(column.left(), column.right(), viewport()->width());
}

void RotaHead::paintPlanned(QPainter *painter, const QRect &column, int section) const
{
    const std::array<int, 2> planned = m_model->planned(section);
    paintPlannedFigure(painter, lineAt(column, measures::plannedLine()), halvesText(planned[0], planned[1]), m_model->missing(section));
}

// What is wider than a day comes after all days: weeks, "pay day", the lines.
void RotaHead::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintWeeks(&painter);
    const int right = viewport()->width();
    painter.fillRect(QRect(0, measures::dateRule(), right, 1), colour(Colour::Line));
    painter.fillRect(QRect(0, height() - 1, right, 1), colour(Colour::Line));
}

void RotaHead::paintWeeks(QPainter *painter) const
{
    const RotaModel &model = *m_model;
    int free = 0; // where the next words may begin
    for (int section = model.firstDay(); section <= model.lastDay(); ++section) {
        if (model.startsWeek(section)) {
            painter->setFont(face(Face::CaptionMedium));
            const QString week = weekName(painter->fontMetrics(), section);
            painter->setPen(colour(Colour::Text));
            const int width = painter->fontMetrics().horizontalAdvance(week);
            const int begin = sectionViewportPosition(section) + measures::weekGap() + px(2);
            // A last week of a day or two has its name over the end of the week before.
            const int left = begin < viewport()->width() ? std::min(begin, viewport()->width() - width - px(2)) : begin;
            if (left >= free) {
                painter->drawText(lineAt(QRect(left, 0, width + px(2), 0), measures::weekLine()), Qt::AlignVCenter | Qt::AlignLeft, week);
                free = left + width + px(8);
                if (model.roster().days[std::size_t(section)].isLocked) {
                    paintIcon(painter, QRectF(left + width + px(4), measures::weekLine() - px(6), px(12), px(12)), QStringLiteral("lock"), Colour::Muted);
                    free += px(14);
                }
            }
        }
        free = paintWords(painter, section, free);
    }
}

// A first week of a day or two has only its number, so that the week after it has its name.
QString RotaHead::weekName(const QFontMetrics &metrics, int section) const
{
    const IsoWeek week = m_model->roster().days[std::size_t(section)].week;
    const QString name = format::week(week);
    int next = section + 1;
    while (next <= m_model->lastDay() && !m_model->startsWeek(next))
        ++next;
    const bool hasNext = next <= m_model->lastDay();
    const int room = sectionViewportPosition(std::min(next, m_model->lastDay())) - sectionViewportPosition(section) - px(8);
    return !hasNext || metrics.horizontalAdvance(name) <= room ? name : format::number(week.week);
}

int RotaHead::paintWords(QPainter *painter, int section, int from) const
{
    const RosterDay &day = m_model->roster().days[std::size_t(section)];
    QStringList words;
    if (day.date == m_model->roster().today)
        words << tr("today");
    if (day.isPayDay)
        words << tr("pay day");
    if (words.isEmpty())
        return from;
    const QString text = words.join(QStringLiteral(" · "));
    painter->setFont(face(Face::Caption));
    painter->setPen(colour(Colour::Accent));
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const int middle = sectionViewportPosition(section) + sectionSize(section) / 2;
    const int left = std::max(from, middle - width / 2);
    if (left - middle > px(60)) // words that stand nowhere near their day would mislead
        return from;
    painter->drawText(lineAt(QRect(left, 0, width + px(2), 0), measures::weekLine()), Qt::AlignVCenter | Qt::AlignLeft, text);
    return left + width + px(8);
}

RotaNames::RotaNames(RotaModel *model, QWidget *parent) : QHeaderView(Qt::Vertical, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(px(10));
    measure();
}

void RotaNames::measure()
{
    int group = px(24), name = px(60), choice = px(20);
    const QFontMetrics strong(face(Face::BodyStrong));
    const QFontMetrics caption(face(Face::CaptionMedium));
    for (const RosterRow &row : m_model->roster().rows) {
        group = std::max(group, strong.horizontalAdvance(row.groupName));
        name = std::max(name, strong.horizontalAdvance(row.name));
        choice = std::max(choice, caption.horizontalAdvance(row.choice));
    }
    m_groupWidth = std::clamp(group + px(14), px(m_isNarrow ? 24 : 50), px(96));
    m_nameWidth = std::clamp(name + px(14), px(m_isNarrow ? 60 : 118), px(m_isNarrow ? 118 : 170));
    m_choiceWidth = choice;
    updateGeometry();
}

void RotaNames::setNarrow(bool narrow)
{
    if (m_isNarrow == narrow)
        return;
    m_isNarrow = narrow;
    measure();
}

int RotaNames::groupLeft() const
{
    return px(20);
}

QSize RotaNames::sizeHint() const
{
    return {groupLeft() + m_groupWidth + m_nameWidth + m_choiceWidth + px(10), QHeaderView::sizeHint().height()};
}

void RotaNames::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const RosterRow &row = m_model->roster().rows[std::size_t(section)];
    const bool startsGroup = m_model->startsGroup(section);
    painter->save();
    painter->fillRect(rect, colour(Colour::Surface));
    if (startsGroup && section > 0)
        painter->fillRect(QRect(groupLeft(), rect.top() + measures::groupGap() / 2, rect.width(), 1), colour(Colour::Line));
    const QRect line = rect.adjusted(groupLeft(), startsGroup ? measures::groupGap() : 0, 0, 0);
    painter->setPen(colour(Colour::Text));
    painter->setFont(face(Face::BodyStrong));
    if (startsGroup || section == logicalIndexAt(0)) // a group that has begun above keeps its name in sight
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(row.groupName, Qt::ElideRight, m_groupWidth - px(6)));
    const QRect right(rect.right() - m_choiceWidth - px(9), line.top(), m_choiceWidth + px(2), line.height());
    const QRect name(line.left() + m_groupWidth, line.top(), right.left() - px(6) - line.left() - m_groupWidth, line.height());
    painter->setFont(face(m_model->isHighlighted(section) ? Face::BodyStrong : Face::Body));
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(row.name, Qt::ElideRight, name.width()));
    const bool isSupport = row.mix.support >= 2;
    painter->setFont(face(isSupport ? Face::CaptionMedium : Face::Caption));
    painter->setPen(colour(isSupport ? Colour::Support : Colour::Muted));
    painter->drawText(right, Qt::AlignVCenter | Qt::AlignLeft, row.choice);
    painter->restore();
}

void RotaNames::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row >= 0)
        emit rowWanted(row);
}

} // namespace paybench::ui
