// SPDX-License-Identifier: MPL-2.0
#include "core/basics/explained_figure.h"

namespace paybench {

QString arithmeticText(const std::vector<ArithmeticLine> &lines)
{
    QStringList text;
    for (const ArithmeticLine &line : lines) {
        QStringList parts{line.sign, line.what, line.value, line.unit};
        parts.removeAll(QString());
        text << parts.join(u' ');
    }
    return text.join(u'\n');
}

QString ExplainedFigure::text() const
{
    QStringList lines{title, subtitle};
    if (!sum.empty())
        lines << arithmeticText(sum);
    return (lines + rules).join(u'\n');
}

} // namespace paybench
