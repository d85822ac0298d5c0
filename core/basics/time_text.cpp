// SPDX-License-Identifier: MPL-2.0
#include "core/basics/time_text.h"

#include <QRegularExpression>

namespace paybench {

std::optional<QTime> timeOfText(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^(?:kl\\.?\\s*)?(\\d{1,2})(?:[:.]?(\\d{2})(?:[:.](\\d{2}))?)?$"));
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace paybench
