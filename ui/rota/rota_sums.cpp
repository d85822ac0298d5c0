// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_sums.h"

#include "ui/rota/rota_head.h"
#include "ui/rota/rota_measures.h"
#include "ui/rota/rota_model.h"
#include "ui/rota/rota_texts.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QEvent>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <cstdlib>

namespace paybench::ui {

using namespace rota;
namespace measures = rota_measures;

namespace {

constexpr int balanceColumn = 3;
constexpr int oneDay = 10; // tenths: a deviation that is told apart

QRect lineOf(const QRect &column, int middle)
{
    return {column.left(), middle - measures::lineHeight() / 2, column.width(), measures::lineHeight()};
}

void paintDays(QPainter *painter, const QRect &place, int halves, bool inHalves)
{
    paintFigures(painter, place, Qt::AlignRight, daysText(halves, inHalves));
}

} // namespace

RotaSums::RotaSums(RotaModel *model, QTableView *table, QWidget *parent) : QWidget(parent), m_model(model), m_table(table)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAutoFillBackground(false);
    connect(model, &RotaModel::figuresChanged, this, &RotaSums::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { update(); });
    retranslate();
}

void RotaSums::retranslate()
{
    m_title = tr("Work mix, days");
    m_balance = tr("± choice");
    setAccessibleName(m_title);
    refresh();
}

void RotaSums::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RotaSums::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    emit shifted();
}

void RotaSums::measure()
{
    const bool inHalves = m_model->countsHalves();
    const RowSums total = m_model->total();
    m_edges[0] = px(8);
    for (std::size_t k = 0; k < 3; ++k) {
        const int most = k == 0 ? std::max({total.halves[0], m_model->neededHalves(), m_model->plannedHalves()}) : total.halves[k];
        const int wide = qRound(figuresWidth(face(Face::BodyStrong), daysText(most, inHalves)));
        m_edges[k + 1] = m_edges[k] + std::max(px(28), wide + px(8));
    }
    const int words = QFontMetrics(face(Face::Caption)).horizontalAdvance(m_balance);
    m_edges[4] = m_edges[3] + std::max(px(50), words + px(8));
}

void RotaSums::refresh()
{
    const int before = m_edges[4];
    measure();
    if (before != m_edges[4])
        updateGeometry();
    update();
}

QRect RotaSums::column(int place) const
{
    return {m_edges[std::size_t(place)], 0, m_edges[std::size_t(place) + 1] - m_edges[std::size_t(place)], 0};
}

QSize RotaSums::sizeHint() const
{
    return {m_edges[4] + px(14), px(100)};
}

void RotaSums::paintHead(QPainter *painter) const
{
    const QRect first = column(0);
    painter->setFont(face(Face::Caption));
    painter->setPen(colour(Colour::Muted));
    const int titleLeft = first.left() + px(8);
    painter->drawText(QRect(titleLeft, measures::weekdayLine() - measures::lineHeight() / 2, width() - titleLeft, measures::lineHeight()),
                      Qt::AlignVCenter | Qt::AlignLeft, m_title);
    painter->drawText(lineOf(column(balanceColumn), measures::dateLine()), Qt::AlignVCenter | Qt::AlignRight, m_balance);
    painter->setFont(face(Face::BodyStrong));
    painter->setPen(colour(Colour::Text));
    for (int k = 0; k < 3; ++k)
        painter->drawText(lineOf(column(k), measures::dateLine()), Qt::AlignVCenter | Qt::AlignRight, letter(markOf(duties[std::size_t(k)])));
    painter->setFont(face(Face::Body));
    painter->setPen(colour(Colour::Muted));
    paintDays(painter, lineOf(first, measures::needLine()), m_model->neededHalves(), m_model->countsHalves());
    painter->setFont(face(Face::BodyStrong));
    painter->setPen(colour(Colour::Text));
    paintDays(painter, lineOf(first, measures::plannedLine()), m_model->plannedHalves(), m_model->countsHalves());
    painter->fillRect(QRect(0, measures::dateRule(), width(), 1), colour(Colour::Line));
    painter->fillRect(QRect(0, measures::head() - 1, width(), 1), colour(Colour::Line));
}

void RotaSums::paintRow(QPainter *painter, int row, const QRect &line) const
{
    const RowSums &sums = m_model->sums(row);
    const bool isStrong = m_model->isHighlighted(row);
    painter->setFont(face(Face::Body));
    for (int k = 0; k < 3; ++k) {
        const int halves = sums.halves[std::size_t(k)];
        painter->setPen(colour(halves == 0 ? Colour::Muted : Colour::Text));
        paintDays(painter, line.adjusted(column(k).left(), 0, column(k).right() + 1 - line.width(), 0), halves, m_model->countsHalves());
    }
    const bool isFar = std::abs(sums.supportDeviationTenths) >= oneDay;
    const QRect place = line.adjusted(column(balanceColumn).left(), 0, column(balanceColumn).right() + 1 - line.width(), 0);
    painter->setFont(face(isFar || isStrong ? Face::BodyStrong : Face::Body));
    painter->setPen(colour(isFar ? Colour::Warn : isStrong ? Colour::Text : Colour::Muted));
    paintFigures(painter, place, Qt::AlignRight, sums.ownHalves == 0 ? QStringLiteral("–") : balanceText(sums.supportDeviationTenths));
}

void RotaSums::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), colour(Colour::Surface));
    paintHead(&painter);
    const int top = measures::head();
    painter.setClipRect(QRect(0, top, width(), m_table->viewport()->height()));
    const int first = std::max(0, m_table->rowAt(0));
    for (int row = first; row < m_model->rowCount(); ++row) {
        const int y = top + m_table->rowViewportPosition(row);
        if (y > height())
            break;
        const int gap = m_model->startsGroup(row) ? measures::groupGap() : 0;
        if (gap > 0 && row > 0)
            painter.fillRect(QRect(0, y + gap / 2, width(), 1), colour(Colour::Line));
        paintRow(&painter, row, QRect(0, y + gap, width(), m_table->rowHeight(row) - gap));
    }
}

RotaFoot::RotaFoot(RotaModel *model, QTableView *table, RotaSums *sums, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(table), m_sums(sums)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(model, &RotaModel::figuresChanged, this, [this] { update(); });
    connect(sums, &RotaSums::shifted, this, [this] { update(); });
    retranslate();
}

void RotaFoot::retranslate()
{
    m_title = tr("At work");
    setAccessibleName(m_title);
    update();
}

void RotaFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QSize RotaFoot::sizeHint() const
{
    return {px(200), rowHeight(26)};
}

void RotaFoot::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), colour(Colour::Surface));
    const int names = m_table->verticalHeader()->width();
    const QRect line(0, 1, width(), height() - 1);
    painter.fillRect(QRect(px(20), 0, width(), 1), colour(Colour::Line));
    painter.setFont(face(Face::Body));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(line.adjusted(px(20), 0, names - width(), 0), Qt::AlignVCenter | Qt::AlignLeft, m_title);
    painter.save();
    painter.setClipRect(QRect(names, 0, m_table->viewport()->width(), height()));
    for (int day = m_model->firstDay(); day <= m_model->lastDay(); ++day) {
        if (!m_model->roster().days[std::size_t(day)].isOpen)
            continue;
        const int gap = m_model->startsWeek(day) ? measures::weekGap() : 0;
        const QRect place(names + m_table->columnViewportPosition(day) + gap, line.top(), m_table->columnWidth(day) - gap, line.height());
        if (isCutDay(place.left() - names, place.right() - names, m_table->viewport()->width()))
            continue;
        const int halves = m_model->present(day);
        const QString text = daysText(halves, halves % 2 != 0);
        painter.setFont(face(figuresWidth(face(Face::Body), text) + px(4) > place.width() ? Face::Caption : Face::Body)); // hundreds, or a half
        paintFigures(&painter, place, Qt::AlignHCenter, text);
    }
    painter.restore();
    const RowSums total = m_model->total();
    painter.setPen(colour(Colour::Text));
    for (int k = 0; k < 3; ++k) {
        const QRect place = m_sums->column(k).translated(m_sums->x(), 0);
        paintDays(&painter, QRect(place.left(), line.top(), place.width(), line.height()), total.halves[std::size_t(k)], m_model->countsHalves());
    }
}

} // namespace paybench::ui
