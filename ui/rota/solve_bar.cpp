// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/solve_bar.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

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
        return cost.isOffered ? SolveBar::tr("not proved best") : QString();
    const qint64 gap = cost.objective - *cost.bound;
    if (gap <= 0)
        return SolveBar::tr("proved best");
    // Up to the next tenth: what is said must hold.
    const qint64 perMille = cost.objective > 0 ? (gap * 1000 + cost.objective - 1) / cost.objective : 1000;
    return SolveBar::tr("at most %1 from the best possible").arg(format::percent(perMille, 1000));
}

SolveBar::SolveBar(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("solve"), Colour::Accent, 16, this)), m_figures(textLabel(Face::Caption, Colour::Muted, this)),
      m_link(button(ButtonRole::Link, {}, this)), m_bar(new GapBar(this)), m_gap(textLabel(Face::BodyStrong, Colour::Text, this))
{
    setObjectName(QStringLiteral("solveBar"));
    m_gap->setObjectName(QStringLiteral("gap"));
    m_figures->setObjectName(QStringLiteral("cost"));
    m_link->setObjectName(QStringLiteral("costLink"));
    m_link->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(10));
    row->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_gap)})
        row->addWidget(part);
    connect(m_link, &QPushButton::clicked, this, &SolveBar::explainAsked);
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

QSize SolveBar::sizeHint() const
{
    const bool lacksBar = m_note.isEmpty() && m_cost && m_cost->bound && m_bar->isHidden();
    return QWidget::sizeHint() + QSize(lacksBar ? m_bar->width() + px(10) : 0, 0);
}

// Beside a panel the words come first, then they are cut rather than the window made wider.
QSize SolveBar::minimumSizeHint() const
{
    return {px(60), QWidget::minimumSizeHint().height()};
}

void SolveBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SolveBar::fit()
{
    const bool isPriced = m_note.isEmpty() && m_cost.has_value();
    QWidget *words = m_link->isHidden() ? static_cast<QWidget *>(m_figures) : m_link;
    const auto place = [this](const QString &text) { m_link->isHidden() ? m_figures->setText(text) : m_link->setText(text); };
    const int gap = m_gap->text().isEmpty() ? 0 : m_gap->sizeHint().width() + px(10);
    place(isPriced ? figures(false).join(QStringLiteral(" · ")) : m_note);
    const int left = width() - words->sizeHint().width() - gap - (isPriced ? px(16 + 10) : 0);
    if (isPriced && left < 0)
        place(figures(true).join(QStringLiteral(" · ")));
    m_bar->setVisible(isPriced && m_cost->bound.has_value() && left >= px(150 + 10));
}

void SolveBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString SolveBar::text() const
{
    const bool isPriced = m_note.isEmpty() && m_cost.has_value();
    const QString said = isPriced ? figures(false).join(QStringLiteral(" · ")) : m_note;
    return m_gap->text().isEmpty() ? said : said + QStringLiteral(" · ") + m_gap->text();
}

QStringList SolveBar::figures(bool isShort) const
{
    QStringList parts;
    if (m_cost->hard > 0)
        parts << tr("%Ln binding rule(s) broken", nullptr, m_cost->hard);
    parts << tr("Cost %Ln point(s)", nullptr, int(m_cost->objective));
    if (m_cost->bound && !isShort)
        parts << tr("best possible %1").arg(format::number(*m_cost->bound));
    return parts;
}

void SolveBar::retranslate()
{
    const bool isPriced = m_note.isEmpty() && m_cost.has_value();
    const bool isAsked = isPriced && m_cost->isExplained;
    m_figures->setVisible(!isAsked);
    m_link->setVisible(isAsked);
    const QString gap = isPriced ? gapText(*m_cost) : QString();
    m_gap->setText(gap.isEmpty() && isPriced && m_cost->isSolving ? tr("looking for the best possible") : gap);
    m_icon->setVisible(isPriced);
    m_gap->setVisible(!m_gap->text().isEmpty());
    fit();
    if (isPriced && m_cost->bound)
        m_bar->setShare(m_cost->objective > 0 ? double(*m_cost->bound) / double(m_cost->objective) : 1.0);
    const QString tip = isPriced ? tr("What the rules and choices that are not kept cost together, in points. The list below shows each of them.") : QString();
    setToolTip(tip);
    m_link->setToolTip(isAsked ? tip + QLatin1Char('\n') + tr("Click, or F1 here: how it is counted") : QString());
    setAccessibleName(text());
    updateGeometry(); // the bar may be wanted now that was not, without a word being another
}

} // namespace paybench::ui
