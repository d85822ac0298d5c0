// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/price_popup.h"

#include "core/basics/format.h"
#include "ui/frame/raised.h"
#include "ui/rota/rota_cells.h"
#include "ui/rota/rota_texts.h"
#include "ui/style/figures.h"
#include "ui/style/style.h"

#include <QPainter>

#include <algorithm>

namespace paybench::ui {

using namespace rota;

namespace {

constexpr int shadow = 12; // as far as the shadow of something this small is seen

QString signedPrice(qint64 price)
{
    return (price > 0 ? QStringLiteral("+") : QString()) + format::number(price);
}

QFont choiceFont(bool isNow)
{
    return face(isNow ? Face::BodyStrong : Face::Body);
}

} // namespace

PricePopup::PricePopup(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pricePopup"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void PricePopup::fill(const RosterPrice &price, int row, int day)
{
    m_choices.clear();
    const RosterRow &person = price.roster().rows[std::size_t(row)];
    const RosterCell &cell = person.cells[std::size_t(day)];
    m_title = tr("%1, %2", "a person and a day").arg(person.name, shortDay(price.roster().days[std::size_t(day)].date));
    m_note = cell.isPinned ? tr("pinned, a change costs") : tr("a change costs");
    for (const Mark mark : {Mark::Support, Mark::FollowUp, Mark::Registration, Mark::Absent}) {
        if (cell.marks == DayMarks(mark)) {
            m_choices.push_back({mark, tr("now"), true, false});
            continue;
        }
        const std::optional<Tally> tally = price.tallyDifference(row, day, mark);
        if (tally)
            m_choices.push_back({mark, signedPrice(tally->objective), false, tally->hard > 0});
    }
    if (std::any_of(m_choices.begin(), m_choices.end(), [](const Choice &choice) { return choice.breaksRule; }))
        m_note = tr("%1 breaks a rule", "a sign in the price popup").arg(QStringLiteral("!"));
}

int PricePopup::widthOf(const Choice &choice) const
{
    const QString text = choice.breaksRule ? choice.price + QStringLiteral(" !") : choice.price;
    return px(22) + px(6) + qRound(figuresWidth(choiceFont(choice.isNow), text)) + px(18);
}

QSize PricePopup::wanted() const
{
    int choices = -px(18);
    for (const Choice &choice : m_choices)
        choices += widthOf(choice);
    const int title = QFontMetrics(face(Face::BodyStrong)).horizontalAdvance(m_title) + px(28) + QFontMetrics(face(Face::Caption)).horizontalAdvance(m_note);
    const int line = QFontMetrics(face(Face::Body)).height();
    return {std::max(title, choices) + px(24) + 2 * shadow, line + (m_choices.empty() ? px(16) : px(22) + px(22)) + 2 * shadow};
}

QPoint PricePopup::placeBeside(const QRect &cell, const QRect &within) const
{
    const int gap = px(3);
    const QSize box = size() - QSize(2 * shadow, 2 * shadow);
    QPoint place(cell.right() + gap, cell.bottom() + gap);
    if (place.x() + box.width() > within.right())
        place.setX(std::max(within.left(), cell.left() - gap - box.width()));
    if (place.y() + box.height() > within.bottom())
        place.setY(cell.top() - gap - box.height());
    return place - QPoint(shadow, shadow);
}

void PricePopup::showFor(const RosterPrice &price, int row, int day, const QRect &cell, const QRect &within)
{
    fill(price, row, day);
    if (m_choices.size() < 2) {
        hide();
        return;
    }
    showBeside(cell, within);
}

void PricePopup::showDeed(const QString &title, const QString &note, const QRect &cell, const QRect &within)
{
    m_choices.clear();
    m_title = title;
    m_note = note;
    showBeside(cell, within);
}

void PricePopup::showBeside(const QRect &cell, const QRect &within)
{
    resize(wanted());
    move(placeBeside(cell, within));
    setAccessibleName(text());
    show();
    raise();
    update();
}

QString PricePopup::text() const
{
    if (m_choices.empty())
        return m_title + QStringLiteral(": ") + m_note;
    QStringList parts;
    for (const Choice &choice : m_choices)
        parts << name(choice.mark) + QLatin1Char(' ') + choice.price + (choice.breaksRule ? QStringLiteral(" !") : QString());
    return m_title + QStringLiteral(". ") + m_note + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

void PricePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(shadow, shadow, -shadow, -shadow);
    paintRaised(painter, box, px(8));
    const QRect inner = box.adjusted(px(12), px(8), -px(12), -px(8));
    const int line = QFontMetrics(face(Face::Body)).height();
    const QRect top(inner.left(), inner.top(), inner.width(), line);
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    painter.drawText(top, Qt::AlignVCenter | Qt::AlignLeft, m_title);
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(top, Qt::AlignVCenter | Qt::AlignRight, m_note);
    int x = inner.left();
    const int y = inner.bottom() - px(19);
    for (const Choice &choice : m_choices) {
        paintRotaCell(&painter, QRectF(x, y, px(22), px(19)), {DayMarks(choice.mark)});
        painter.setFont(choiceFont(choice.isNow));
        painter.setPen(colour(choice.breaksRule ? Colour::Bad : Colour::Text));
        const QString price = choice.breaksRule ? choice.price + QStringLiteral(" !") : choice.price;
        paintFigures(&painter, QRectF(x + px(28), y, widthOf(choice), px(19)), Qt::AlignLeft, price);
        x += widthOf(choice);
    }
}

} // namespace paybench::ui
