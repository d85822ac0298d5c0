// SPDX-License-Identifier: MPL-2.0
#include "ui/style/figures.h"

#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr char16_t noBreakSpace = 0x00A0;
constexpr qreal narrow = 0.42; // of a digit

struct Glyph {
    quint32 index = 0;
    qreal width = 0;
};

struct Digits {
    QRawFont raw;
    qreal cell = 0;
    qreal cap = 0;
    QHash<char16_t, Glyph> glyphs;
};

Glyph measured(const QRawFont &raw, QChar character)
{
    const QList<quint32> indexes = raw.glyphIndexesForString(QString(character));
    if (indexes.isEmpty())
        return {};
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(indexes);
    return {indexes.first(), advances.isEmpty() ? 0 : advances.first().x()};
}

Digits &digitsOf(const QFont &font)
{
    static QHash<QFont, Digits> known;
    Digits &digits = known[font];
    if (digits.raw.isValid())
        return digits;
    digits.raw = QRawFont::fromFont(font);
    digits.cap = digits.raw.capHeight();
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digits.cell = std::max(digits.cell, measured(digits.raw, c).width);
    return digits;
}

Glyph glyphOf(Digits &digits, QChar character)
{
    const auto found = digits.glyphs.constFind(character.unicode());
    if (found != digits.glyphs.constEnd())
        return *found;
    const Glyph glyph = measured(digits.raw, character);
    digits.glyphs.insert(character.unicode(), glyph);
    return glyph;
}

qreal cellOf(const Digits &digits, QChar character, const Glyph &glyph)
{
    if (character.unicode() == noBreakSpace)
        return narrow * digits.cell;
    return character >= u'0' && character <= u'9' ? digits.cell : glyph.width;
}

// Paper and SVG keep letters, which glyphs alone would lose.
bool keepsLetters(const QPainter *painter)
{
    const QPaintEngine *engine = painter->paintEngine();
    return engine && engine->type() != QPaintEngine::Raster;
}

void paintLetters(QPainter *painter, Digits &digits, QPointF at, const QString &text)
{
    for (const QChar c : text) {
        const Glyph glyph = glyphOf(digits, c);
        const qreal cell = cellOf(digits, c, glyph);
        if (!c.isSpace())
            painter->drawText(QPointF(at.x() + (cell - glyph.width) / 2, at.y()), QString(c));
        at.rx() += cell;
    }
}

qreal leftOf(const QRectF &rect, Qt::Alignment alignment, qreal width)
{
    if (alignment & Qt::AlignRight)
        return rect.right() - width;
    return alignment & Qt::AlignHCenter ? rect.center().x() - width / 2 : rect.left();
}

} // namespace

qreal figuresWidth(const QFont &font, const QString &text)
{
    Digits &digits = digitsOf(font);
    qreal width = 0;
    for (const QChar c : text)
        width += cellOf(digits, c, glyphOf(digits, c));
    return width;
}

void paintFigures(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    Digits &digits = digitsOf(painter->font());
    QList<quint32> indexes;
    QList<QPointF> places;
    qreal x = 0;
    for (const QChar c : text) {
        const Glyph glyph = glyphOf(digits, c);
        const qreal cell = cellOf(digits, c, glyph);
        if (glyph.index == 0 && !c.isSpace()) { // another font must help out, so widths are its own
            painter->drawText(rect, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, text);
            return;
        }
        if (!c.isSpace()) {
            indexes << glyph.index;
            places << QPointF(x + (cell - glyph.width) / 2, 0);
        }
        x += cell;
    }
    const qreal baseline = rect.top() + rect.height() / 2 + digits.cap / 2;
    const QPointF start(leftOf(rect, alignment, x), qRound(baseline));
    if (keepsLetters(painter)) {
        paintLetters(painter, digits, start, text);
        return;
    }
    QGlyphRun run;
    run.setRawFont(digits.raw);
    run.setGlyphIndexes(indexes);
    run.setPositions(places);
    painter->drawGlyphRun(start, run);
}

} // namespace paybench::ui
