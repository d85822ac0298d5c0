// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/solve_bar.h"

#include "core/basics/format.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace paybench::ui {

// How much of what the rota costs cannot be helped: full when it is the best there can be.
class GapBar : public QWidget {
public:
    explicit GapBar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(px(150), px(16));
    }
    void setShare(double share)
    {
        m_share = std::clamp(share, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double high = px(6);
        const QRectF rail(0, (height() - high) / 2, width() - px(6), high);
        painter.setBrush(colour(Colour::Line));
        painter.drawRoundedRect(rail, high / 2, high / 2);
        painter.setBrush(colour(Colour::Accent));
        painter.drawRoundedRect(QRectF(rail.topLeft(), QSizeF(rail.width() * m_share, high)), high / 2, high / 2);
        painter.fillRect(QRectF(width() - px(2), 1, px(2), height() - 2), colour(Colour::Text)); // the limit
    }

private:
    double m_share = 0;
};

QString gapText(const RotaCost &cost)
{
    if (!cost.bound)
        return {};
    const qint64 gap = cost.objective - *cost.bound;
    if (gap <= 0)
        return SolveBar::tr("proved best");
    // Up to the next tenth: what is said must hold.
    const qint64 perMille = cost.objective > 0 ? (gap * 1000 + cost.objective - 1) / cost.objective : 1000;
    return SolveBar::tr("at most %1 from the best possible").arg(format::percent(perMille, 1000));
}

SolveBar::SolveBar(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("solve"), Colour::Accent, 16, this)),
      m_figures(textLabel(Face::Caption, Colour::Muted, this)), m_bar(new GapBar(this)), m_gap(textLabel(Face::BodyStrong, Colour::Text, this))
{
    setObjectName(QStringLiteral("solveBar"));
    m_gap->setObjectName(QStringLiteral("gap"));
    m_figures->setObjectName(QStringLiteral("cost"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(10));
    row->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_gap)})
        row->addWidget(part);
    retranslate();
}

void SolveBar::setCost(const std::optional<RotaCost> &cost)
{
    m_cost = cost;
    retranslate();
}

void SolveBar::setNote(const QString &note)
{
    m_note = note;
    retranslate();
}

// Beside a panel the words come first, then they are cut rather than the window made wider.
QSize SolveBar::minimumSizeHint() const
{
    return {px(60), QWidget::minimumSizeHint().height()};
}

void SolveBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showBar();
}

void SolveBar::showBar()
{
    const bool isWanted = m_note.isEmpty() && m_cost.has_value() && m_cost->bound.has_value();
    const int words = m_figures->sizeHint().width() + (m_gap->text().isEmpty() ? 0 : m_gap->sizeHint().width());
    m_bar->setVisible(isWanted && width() >= words + px(150 + 16 + 40));
}

void SolveBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString SolveBar::text() const
{
    return m_gap->text().isEmpty() ? m_figures->text() : m_figures->text() + QStringLiteral(" · ") + m_gap->text();
}

void SolveBar::retranslate()
{
    const bool isPriced = m_note.isEmpty() && m_cost.has_value();
    QStringList figures;
    if (isPriced) {
        if (m_cost->hard > 0)
            figures << tr("%Ln rule(s) broken", nullptr, m_cost->hard);
        figures << tr("Cost %1").arg(format::number(m_cost->objective));
        if (m_cost->bound)
            figures << tr("best possible %1").arg(format::number(*m_cost->bound));
    }
    m_figures->setText(isPriced ? figures.join(QStringLiteral(" · ")) : m_note);
    const QString gap = isPriced ? gapText(*m_cost) : QString();
    m_gap->setText(gap.isEmpty() && isPriced && m_cost->isSolving ? tr("looking for the best possible") : gap);
    m_icon->setVisible(isPriced);
    m_gap->setVisible(!m_gap->text().isEmpty());
    showBar();
    if (isPriced && m_cost->bound)
        m_bar->setShare(m_cost->objective > 0 ? double(*m_cost->bound) / double(m_cost->objective) : 1.0);
    setToolTip(isPriced ? tr("What the rules and choices that are not kept cost together, in points. The list below shows each of them.") : QString());
    setAccessibleName(text());
}

} // namespace paybench::ui
