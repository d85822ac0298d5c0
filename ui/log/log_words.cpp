// SPDX-License-Identifier: MPL-2.0
#include "ui/log/log_words.h"

#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "ui/style/strokes.h"

#include <QCoreApplication>
#include <QPainter>

namespace paybench::ui {

using worklog::LineTarget;

QString clockOf(const Workplace &place, std::int64_t second, bool withSeconds)
{
    const QTime time = place.timeOf(second);
    const QString clock = format::clock(time);
    return withSeconds ? clock + clock.mid(2, 1) + time.toString(QStringLiteral("ss")) : clock;
}

QString spanOf(const Workplace &place, const Stretch &time, bool withSeconds)
{
    return clockOf(place, time.start, withSeconds) + QChar(0x2013) + clockOf(place, time.end, withSeconds);
}

QString hoursText(std::int64_t seconds)
{
    const qint64 tenths = (seconds + 180) / 360;
    return QCoreApplication::translate("log", "%1 h").arg(format::decimal(tenths, 1)).replace(QLatin1Char(' '), QChar(0xA0));
}

QString tenthsOfMinutes(std::int64_t seconds)
{
    return format::decimal((seconds + 3) / 6, 1);
}

QString whoText(const worklog::LineReading &reading)
{
    const worklog::WhoMatch *who = worklog::chosenWho(reading);
    return who ? who->name : QCoreApplication::translate("log", "Anonymous");
}

QString targetText(const worklog::LineReading &reading)
{
    switch (reading.line.target) {
    case LineTarget::CustomersHr:
    case LineTarget::SystemManagement:
        if (!reading.referTo.isEmpty())
            return reading.referTo;
        break;
    case LineTarget::Solved:
    case LineTarget::Later:
    case LineTarget::SecondLine: break;
    }
    return worklog::name(reading.state);
}

QString workWords(const worklog::Entry &entry)
{
    const bool isFirstLine = entry.activity == worklog::Activity::Call && entry.id && !entry.ofCase;
    return isFirstLine ? worklog::name(worklog::Work::Support) : worklog::name(entry.activity);
}

QString channelIcon(worklog::Channel channel)
{
    switch (channel) {
    case worklog::Channel::Email: return QStringLiteral("mail");
    case worklog::Channel::Visit: return QStringLiteral("person");
    case worklog::Channel::Phone: break;
    }
    return QStringLiteral("phone");
}

Colour fillOf(worklog::Work work)
{
    switch (work) {
    case worklog::Work::Support: return Colour::Support;
    case worklog::Work::FollowUp: return Colour::FollowUp;
    case worklog::Work::Registration: return Colour::Registration;
    case worklog::Work::Other: break;
    }
    return Colour::Sunk;
}

Colour inkOn(worklog::Work work)
{
    switch (work) {
    case worklog::Work::Support: return Colour::OnSupport;
    case worklog::Work::FollowUp: return Colour::OnFollowUp;
    case worklog::Work::Registration: return Colour::OnRegistration;
    case worklog::Work::Other: break;
    }
    return Colour::Muted;
}

void paintWork(QPainter &painter, const QRectF &rect, worklog::Work work, const QString &words)
{
    paintBox(&painter, rect, colour(fillOf(work)), QColor(), 0, px(3));
    painter.setFont(face(work == worklog::Work::Support ? Face::BodyStrong : Face::CaptionMedium));
    painter.setPen(colour(inkOn(work)));
    if (painter.fontMetrics().horizontalAdvance(words) + px(2) <= rect.width())
        painter.drawText(rect, Qt::AlignCenter, words);
}

QString signOf(worklog::Activity activity)
{
    const QString letter = worklog::letter(worklog::workOf(activity));
    return letter.isEmpty() ? QString(QChar(0x2013)) : letter;
}

} // namespace paybench::ui
