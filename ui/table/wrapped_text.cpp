// SPDX-License-Identifier: MPL-2.0
#include "ui/table/wrapped_text.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    if (width <= 0 || metrics.horizontalAdvance(text) <= width)
        return {text};
    if (most == 1)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) { // the last one takes the rest
            lines << metrics.elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

LineGuess::LineGuess(const QFont &font)
{
    const QFontMetricsF metrics(font);
    for (std::size_t letter = 0; letter < m_widths.size(); ++letter)
        m_widths[letter] = metrics.horizontalAdvance(QChar(char16_t(letter)));
    m_other = metrics.maxWidth() / 2;
    m_lost = metrics.height() * 1.5;
}

int LineGuess::linesOf(const QString &text, int width) const
{
    double whole = 0;
    for (const QChar letter : text)
        whole += letter.unicode() < m_widths.size() ? m_widths[letter.unicode()] : m_other;
    if (whole <= width || width <= 0)
        return 1;
    // At the end of each line some room is lost, where a word did not fit.
    return std::clamp(int(std::ceil(whole / std::max(1.0, width - m_lost))), 2, mostLines);
}

QString foldedHeading(const QString &title, const QFont &font)
{
    const QFontMetrics metrics(font);
    QString best = title;
    int narrowest = metrics.horizontalAdvance(title);
    for (qsizetype at = title.indexOf(u' '); at > 0; at = title.indexOf(u' ', at + 1)) {
        const int width = std::max(metrics.horizontalAdvance(title.left(at)), metrics.horizontalAdvance(title.mid(at + 1)));
        if (width >= narrowest)
            continue;
        narrowest = width;
        best = title.left(at) + QChar(QChar::LineSeparator) + title.mid(at + 1);
    }
    return best;
}

} // namespace paybench::ui
