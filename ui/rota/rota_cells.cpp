// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_cells.h"

#include "ui/rota/rota_head.h"
#include "ui/rota/rota_measures.h"
#include "ui/rota/rota_model.h"
#include "ui/rota/rota_texts.h"
#include "ui/style/strokes.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>

namespace paybench::ui {

using namespace rota;

namespace {

constexpr double tint = .38;       // of what was there before
constexpr double beforeShare = .42; // of the width
constexpr double narrowLetter = .85;
constexpr double cutShare = .3;    // of a day that the edge cuts

struct CellInk {
    QColor fill;
    QColor ink;
    bool strong = false;
    bool isHatched = false;
    bool isOutlined = false;
};

CellInk inkOf(Mark mark, bool isAway)
{
    if (isAway || mark == Mark::Absent)
        return {colour(Colour::Surface), colour(Colour::Muted), false, true, false};
    switch (mark) {
    case Mark::Support:
        return {colour(Colour::Support), colour(Colour::OnSupport), true, false, false};
    case Mark::FollowUp:
        return {colour(Colour::FollowUp), colour(Colour::OnFollowUp), true, false, false};
    case Mark::Registration:
        return {colour(Colour::Registration), colour(Colour::OnRegistration), false, false, false};
    case Mark::None:
        return {colour(Colour::Surface), colour(Colour::Muted), false, false, true};
    default:
        return {colour(Colour::Sunk), colour(Colour::Text), false, false, true};
    }
}

void paintHatch(QPainter *painter, const QRectF &rect)
{
    painter->setPen(QPen(mixed(colour(Colour::Edge), colour(Colour::Surface), .38), 1));
    const double step = px(5);
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
}

struct Part {
    QRectF rect;
    Mark mark = Mark::None;
    bool isAway = false;
    double share = 1; // of its colours
    bool isSmall = false;
};

// Two or three letters in one cell are as small as they must be.
QFont letterFont(const Part &part, bool isStrong)
{
    if (!part.isSmall)
        return face(isStrong ? Face::BodyStrong : Face::BodyMedium);
    QFont font = face(isStrong ? Face::CaptionMedium : Face::Caption);
    const double factor = part.rect.width() < px(13) ? narrowLetter : 1;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

void paintPart(QPainter *painter, const Part &part, const QPainterPath &clip)
{
    CellInk ink = inkOf(part.mark, part.isAway);
    if (part.share < 1) {
        ink.fill = mixed(ink.fill, colour(Colour::Surface), part.share);
        ink.ink = colour(Colour::Text);
    }
    painter->save();
    QPainterPath own;
    own.addRect(part.rect);
    painter->setClipPath(clip.intersected(own));
    painter->fillRect(part.rect, ink.fill);
    if (ink.isHatched)
        paintHatch(painter, part.rect);
    painter->setClipping(false);
    const QString text = part.isAway ? letter(Mark::Absent) : letter(part.mark);
    painter->setFont(letterFont(part, ink.strong));
    painter->setPen(ink.ink);
    painter->drawText(part.rect, Qt::AlignCenter | Qt::TextDontClip, text);
    painter->restore();
}

// A whole day is one part, a half day two.
std::vector<Part> partsOf(const QRectF &rect, DayMarks marks, const std::array<bool, 2> &isAway, bool isSmall)
{
    if (marks.isWhole() && isAway[0] == isAway[1])
        return {{rect, marks.morning, isAway[0], 1, isSmall}};
    const double half = std::floor(rect.width() / 2);
    return {{QRectF(rect.left(), rect.top(), half, rect.height()), marks.morning, isAway[0], 1, true},
            {QRectF(rect.left() + half, rect.top(), rect.width() - half, rect.height()), marks.afternoon, isAway[1], 1, true}};
}

void paintSign(QPainter *painter, const QRectF &rect, const QString &sign)
{
    painter->setFont(face(Face::Sub));
    painter->setPen(colour(Colour::Muted));
    painter->drawText(rect, Qt::AlignCenter, sign);
}

void paintOutline(QPainter *painter, const QRectF &rect, const RotaCellLook &look, bool isChanged)
{
    const double round = px(3);
    painter->setBrush(Qt::NoBrush);
    const bool isBlank = look.marks.isEmpty() && !look.isAway[0] && !look.isAway[1];
    const auto isPlain = [](Mark mark) { return !isDuty(mark) && mark != Mark::Absent && mark != Mark::None; };
    if (isChanged) {
        painter->setPen(QPen(colour(Colour::Text), px(2)));
        painter->drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), round + 1, round + 1);
    } else if (isBlank) {
        painter->setPen(QPen(colour(Colour::Line), 1, Qt::DashLine));
        painter->drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), round, round);
    } else if (isPlain(look.marks.morning) || isPlain(look.marks.afternoon)) {
        painter->setPen(QPen(colour(Colour::Edge), 1));
        painter->drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), round, round);
    }
}

// A frame and a corner, so that it is not the colour alone.
void paintBroken(QPainter *painter, const QRectF &rect)
{
    const double round = px(4), corner = px(7);
    QPainterPath path;
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left() + corner, rect.bottom());
    path.lineTo(rect.left(), rect.bottom() - corner);
    path.closeSubpath();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Colour::Bad));
    painter->drawPath(path);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour(Colour::Surface), 1)); // keeps the frame clear of a fill of nearly its colour
    painter->drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), px(2), px(2));
    painter->setPen(QPen(colour(Colour::Bad), px(2)));
    painter->drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), round, round);
}

void paintPin(QPainter *painter, const QRectF &rect, const RotaCellLook &look)
{
    const double r = px(2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(inkOf(look.marks.afternoon, look.isAway[1]).ink);
    painter->drawEllipse(QPointF(rect.right() - px(5), rect.top() + px(5)), r, r);
}

// A turned-up corner, in the ink of the cell so that it is seen on every fill.
void paintChangedSince(QPainter *painter, const QRectF &rect, const RotaCellLook &look)
{
    const double side = px(7);
    QPainterPath corner;
    corner.moveTo(rect.topLeft() + QPointF(1, 1));
    corner.lineTo(rect.left() + 1 + side, rect.top() + 1);
    corner.lineTo(rect.left() + 1, rect.top() + 1 + side);
    corner.closeSubpath();
    painter->setPen(Qt::NoPen);
    painter->setBrush(inkOf(look.marks.morning, look.isAway[0]).ink);
    painter->drawPath(corner);
}

bool isProposed(const RotaCellLook &look)
{
    return look.before && *look.before != look.marks;
}

void paintLook(QPainter *painter, const QRectF &rect, const RotaCellLook &look)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (look.isClosed || look.isOff) {
        paintSign(painter, rect, look.isClosed ? QStringLiteral("×") : QStringLiteral("·"));
        return;
    }
    QPainterPath clip;
    clip.addRoundedRect(rect, px(3), px(3));
    QRectF after = rect;
    const bool isChanged = isProposed(look);
    if (isChanged && !look.before->isEmpty()) {
        const double width = std::floor(rect.width() * beforeShare);
        const QRectF before(rect.left(), rect.top(), width, rect.height());
        for (Part part : partsOf(before, *look.before, {}, true)) {
            part.share = tint;
            paintPart(painter, part, clip);
        }
        after.setLeft(rect.left() + width);
    }
    for (const Part &part : partsOf(after, look.marks, look.isAway, false))
        paintPart(painter, part, clip);
    paintOutline(painter, rect, look, isChanged);
    if (look.isBroken && !isChanged)
        paintBroken(painter, rect);
    if (look.isChangedSince && !isChanged)
        paintChangedSince(painter, rect, look);
    if (look.isPinned)
        paintPin(painter, rect, look);
}

quint64 keyOf(const RotaCellLook &look)
{
    const auto byte = [](Mark mark) { return quint64(quint8(mark)); };
    quint64 key = byte(look.marks.morning) | byte(look.marks.afternoon) << 8;
    key |= quint64(look.isAway[0]) << 16 | quint64(look.isAway[1]) << 17 | quint64(look.isOff) << 18 | quint64(look.isClosed) << 19;
    key |= quint64(look.isPinned) << 20 | quint64(isProposed(look)) << 21 | quint64(look.isBroken) << 22 | quint64(look.isChangedSince) << 23;
    if (isProposed(look))
        key |= byte(look.before->morning) << 24 | byte(look.before->afternoon) << 32;
    return key;
}

} // namespace

bool isChangedSince(const RosterCell &cell)
{
    return cell.published && *cell.published != cell.marks;
}

QSize rotaCellSize()
{
    return {px(28), rota_measures::row() - 2};
}

void paintRotaCell(QPainter *painter, const QRectF &rect, const RotaCellLook &look)
{
    painter->save();
    paintLook(painter, rect, look);
    painter->restore();
}

RotaMark::RotaMark(DayMarks marks, QWidget *parent) : RotaMark(RotaCellLook{marks}, parent) {}

RotaMark::RotaMark(const RotaCellLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void RotaMark::retranslate()
{
    setAccessibleName(m_look.before ? tr("%1 becomes %2").arg(marksName(*m_look.before), marksName(m_look.marks)) : marksName(m_look.marks));
}

void RotaMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRotaCell(&painter, rect(), m_look);
}

void RotaMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// Each kind of cell is drawn once for a size, a scheme and a resolution.
class RotaCells::Pictures {
public:
    const QPixmap &of(const RotaCellLook &look, QSize size, double ratio)
    {
        if (size != m_size || ratio != m_ratio || isDark() != m_isDark)
            m_pictures.clear();
        m_size = size;
        m_ratio = ratio;
        m_isDark = isDark();
        QPixmap &picture = m_pictures[keyOf(look)];
        if (picture.isNull()) {
            picture = QPixmap(size * ratio);
            picture.setDevicePixelRatio(ratio);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            paintLook(&painter, QRectF(QPointF(), QSizeF(size)), look);
        }
        return picture;
    }
    void forget() { m_pictures.clear(); }

private:
    QSize m_size;
    double m_ratio = 0;
    bool m_isDark = false;
    QHash<quint64, QPixmap> m_pictures;
};

RotaCells::RotaCells(RotaModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model), m_pictures(std::make_unique<Pictures>()) {}

RotaCells::~RotaCells() = default;

void RotaCells::forgetPictures()
{
    m_pictures->forget();
}

void RotaCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = index.row();
    const int day = index.column();
    const int left = m_model->startsWeek(day) ? rota_measures::weekGap() : 0;
    const int top = m_model->startsGroup(row) ? rota_measures::groupGap() : 0;
    const QRect column = option.rect.adjusted(left, 0, 0, 0);
    const RotaCellLook look = m_model->look(row, day);
    if (m_model->isSoft(day))
        painter->fillRect(column, colour(Colour::Soft));
    else if (look.isClosed)
        painter->fillRect(column, colour(Colour::Sunk));
    if (top > 0 && row > 0)
        painter->fillRect(QRectF(option.rect.left(), option.rect.top() + top / 2, option.rect.width(), 1), colour(Colour::Line));
    const QRect cell = column.adjusted(0, top, 0, 0);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, colour(Colour::Selection));
    const QRect inner = cell.adjusted(1, 1, -1, -1);
    const bool isCut = option.widget && isCutDay(cell.left(), cell.right(), static_cast<const QAbstractItemView *>(option.widget)->viewport()->width());
    painter->setOpacity(isCut ? cutShare : 1);
    painter->drawPixmap(inner.topLeft(), m_pictures->of(look, inner.size(), painter->device()->devicePixelRatioF()));
    painter->setOpacity(1);
    if (option.state & QStyle::State_Selected) { // a frame set off from the fill, or a dark one would swallow it
        paintBox(painter, QRectF(inner).adjusted(1, 1, -1, -1), QColor(), colour(Colour::Selection), 2, px(2));
        paintBox(painter, QRectF(cell), QColor(), colour(Colour::Accent), 2, px(3));
    }
}

} // namespace paybench::ui
