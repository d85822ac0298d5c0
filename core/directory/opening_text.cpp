// SPDX-License-Identifier: MPL-2.0
#include "core/directory/opening_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTime>

namespace paybench::directory {

namespace {

// 08:30, and 08.30 as Danes write it; both are understood in each language.
QString minuteText(int minutes)
{
    const QTime time(minutes / 60 % 24, minutes % 60);
    const QString clock = time.toString(QLocale().language() == QLocale::Danish ? QStringLiteral("HH.mm") : QStringLiteral("HH:mm"));
    return minutes == 24 * 60 ? QStringLiteral("24") + clock.mid(2) : clock;
}

// 8, 08, 8.30, 08:30; −1: no time of the day.
int minuteOfText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))?$"));
    const auto match = form.match(text.trimmed());
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.hasMatch() && match.captured(2).toInt() < 60 && minutes <= 24 * 60 ? minutes : -1;
}

Error notHours(const QString &text)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("directory", "“%1” is no opening time. Write 08:00–12:00, 13:00–16:00, or nothing for closed.")
                .arg(text.trimmed()),
            {}};
}

QString daysText(int first, int last)
{
    const auto day = [](int number) { return QLocale().standaloneDayName(number, QLocale::ShortFormat); };
    return first == last ? day(first) : day(first) + QChar(0x2013) + day(last);
}

} // namespace

QString spansText(const std::vector<OpenSpan> &spans)
{
    QStringList parts;
    for (const OpenSpan &span : spans)
        parts.append(minuteText(span.from) + QChar(0x2013) + minuteText(span.to));
    return parts.join(QStringLiteral(", "));
}

Result<std::vector<OpenSpan>> spansOfText(const QString &text)
{
    static const QRegularExpression dash(QStringLiteral("\\s*[-\\x{2013}\\x{2212}]\\s*"));
    std::vector<OpenSpan> spans;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QStringList ends = part.trimmed().split(dash);
        const OpenSpan span{minuteOfText(ends.value(0)), minuteOfText(ends.value(1))};
        const int ended = spans.empty() ? 0 : spans.back().to;
        if (ends.size() != 2 || span.from < ended || span.to <= span.from)
            return notHours(part);
        spans.push_back(span);
    }
    return spans;
}

QString weekText(const OpeningHours &hours)
{
    QStringList parts;
    for (std::size_t first = 0; first < hours.week.size();) {
        std::size_t last = first;
        while (last + 1 < hours.week.size() && hours.week[last + 1] == hours.week[first])
            ++last;
        const QString spans = hours.week[first].empty() ? QCoreApplication::translate("directory", "closed", "opening hours")
                                                        : spansText(hours.week[first]);
        parts.append(daysText(int(first) + 1, int(last) + 1) + u' ' + spans);
        first = last + 1;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace paybench::directory
