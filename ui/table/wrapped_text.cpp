// SPDX-License-Identifier: MPL-2.0
#include "ui/table/wrapped_text.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

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
