// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/today_parts.h"

#include <cmath>

// Every figure of the board, opened.

namespace paybench::reports {

namespace {

const QString minus = QString(QChar(0x2212));
const QString equals = QStringLiteral("=");

QString calls(double expected) // one decimal, as half-hours expect parts of calls
{
    return format::decimal(std::lround(expected * 10), 1);
}

ArithmeticLine line(const QString &sign, const QString &what, const QString &value, bool result = false)
{
    return {sign, what, value, {}, result};
}

QString callsUnit()
{
    return QCoreApplication::translate("reports", "calls");
}

ExplainedFigure whyCalls(const TodayBoard &board)
{
    ExplainedFigure why;
    why.title = QCoreApplication::translate("reports", "Why %1 expected so far?").arg(format::number(board.expectedSoFar));
    for (const HalfHourBoard &one : board.halfHours) {
        if (one.time != HalfHourBoard::Time::Coming)
            why.sum.push_back(line(why.sum.empty() ? QString() : QStringLiteral("+"), clockSpan(one.minute, one.minute + 30), calls(one.expected)));
    }
    why.sum.push_back({equals, QCoreApplication::translate("reports", "expected so far"), format::number(board.expectedSoFar), callsUnit(), true});
    why.rules << QCoreApplication::translate("reports", "Of the half-hour that runs, the part that has passed counts.")
              << QCoreApplication::translate("reports", "The calls of the day come with the stored need; the half-hours share them as in the eight weeks before.")
              << QCoreApplication::translate("reports", "%Ln call(s) have been logged, those that were only counted included.", nullptr, board.calls);
    return why;
}

ExplainedFigure whyHalfHour(const HalfHourBoard &one)
{
    ExplainedFigure why;
    why.title = QCoreApplication::translate("reports", "Why %1 of %2?").arg(format::number(one.staffed), format::number(one.needed));
    why.subtitle = clockSpan(one.minute, one.minute + one.minutes);
    why.sum = {line({}, QCoreApplication::translate("reports", "on support and there"), format::number(one.staffed)),
               line(minus, QCoreApplication::translate("reports", "need of the half-hour"), format::number(one.needed)),
               line(equals, one.missing() > 0 ? QCoreApplication::translate("reports", "too few") : QCoreApplication::translate("reports", "to spare"), format::number(one.staffed - one.needed), true)};
    if (!one.there.isEmpty())
        why.rules << QCoreApplication::translate("reports", "There: %1.").arg(one.there.join(QStringLiteral(", ")));
    if (!one.elsewhere.isEmpty())
        why.rules << QCoreApplication::translate("reports", "Not on support: %1.").arg(one.elsewhere.join(QStringLiteral(", ")));
    why.rules << QCoreApplication::translate("reports", "%1 calls are expected in it.").arg(calls(one.expected))
              << QCoreApplication::translate("reports", "Who has support comes from the published rota; who is on a break, in a meeting or away is left out.");
    if (one.time != HalfHourBoard::Time::Coming)
        why.rules << QCoreApplication::translate("reports", "%Ln call(s) came in it.", nullptr, one.come);
    return why;
}

ExplainedFigure whyCases(const TodayBoard &board)
{
    ExplainedFigure why;
    why.title = QCoreApplication::translate("reports", "Why %1 to do?").arg(format::number(board.toDo));
    why.sum = {line({}, QCoreApplication::translate("reports", "to pick"), format::number(board.toPick)),
               line(QStringLiteral("+"), QCoreApplication::translate("reports", "to complete"), format::number(board.toComplete)),
               line(QStringLiteral("+"), QCoreApplication::translate("reports", "picked by somebody"), format::number(board.toDo - board.toPick - board.toComplete)),
               line(equals, QCoreApplication::translate("reports", "to do"), format::number(board.toDo), true)};
    why.rules << QCoreApplication::translate("reports", "Cases that wait for the customer do not count: their clock stands still.");
    return why;
}

ExplainedFigure whyDue(const DueCase &one)
{
    ExplainedFigure why;
    why.title = one.left < 0 ? QCoreApplication::translate("reports", "Why %1 late?").arg(format::duration(-one.left)) : QCoreApplication::translate("reports", "Why %1 left?").arg(format::duration(one.left));
    why.subtitle = one.title;
    why.sum = {line({}, QCoreApplication::translate("reports", "SLA of the case"), format::duration(one.allowed)),
               line(minus, QCoreApplication::translate("reports", "opening time used"), format::duration(one.allowed - one.left)),
               line(equals, QCoreApplication::translate("reports", "left"), format::duration(one.left), true)};
    why.rules << QCoreApplication::translate("reports", "The clock of a case runs only while the centre is open, and stands still while the customer is waited for.")
              << QCoreApplication::translate("reports", "Due %1.").arg(format::moment(one.due));
    return why;
}

ExplainedFigure whyDeadline(const TodayBoard &board, const PayDeadline &one)
{
    ExplainedFigure why;
    why.title = QCoreApplication::translate("reports", "Why %Ln bank day(s)?", nullptr, one.bankDays);
    why.subtitle = one.step;
    why.sum = {line({}, format::longDay(board.day), {}), line({}, format::longDay(one.day), {}),
               line(equals, QCoreApplication::translate("reports", "bank days between them"), format::number(one.bankDays), true)};
    why.rules << QCoreApplication::translate("reports", "Weekends and days on which banks are closed do not count.");
    if (!one.names.isEmpty())
        why.rules << QCoreApplication::translate("reports", "Not done for %1.").arg(one.names.join(QStringLiteral(", ")));
    return why;
}

ExplainedFigure whyPresent(const TodayBoard &board)
{
    ExplainedFigure why;
    why.title = QCoreApplication::translate("reports", "Why %1 of %2?").arg(format::number(board.present), format::number(board.employed));
    why.sum = {line({}, QCoreApplication::translate("reports", "employed payroll assistants"), format::number(board.employed)),
               line(minus, QCoreApplication::translate("reports", "not there"), format::number(board.employed - board.present)),
               line(equals, QCoreApplication::translate("reports", "there"), format::number(board.present), true)};
    if (!board.missing.isEmpty())
        why.rules << QCoreApplication::translate("reports", "Not there: %1.").arg(board.missing.join(QStringLiteral(", ")));
    return why;
}

ExplainedFigure whyInTime(const TodayBoard &board)
{
    ExplainedFigure why;
    const QString share = format::percent(board.slaMet, board.slaClosed);
    why.title = QCoreApplication::translate("reports", "Why %1?").arg(share);
    why.sum = {line({}, QCoreApplication::translate("reports", "closed in time this month"), format::number(board.slaMet)),
               line(QString(QChar(0x00F7)), QCoreApplication::translate("reports", "closed this month, with an SLA"), format::number(board.slaClosed)),
               line(equals, QCoreApplication::translate("reports", "in time"), share, true)};
    return why;
}

ExplainedFigure whySeat(const TodayBoard &board, const FirstLineSeat &seat)
{
    ExplainedFigure why;
    why.title = seat.person ? QCoreApplication::translate("reports", "Why %1?").arg(seat.name) : QCoreApplication::translate("reports", "Why nobody?");
    why.subtitle = seat.groupName;
    why.rules << (board.isPublished ? QCoreApplication::translate("reports", "The published rota says so.") : QCoreApplication::translate("reports", "The draft says so; the rota of the day is not published."));
    if (!seat.insteadOf.isEmpty())
        why.rules << QCoreApplication::translate("reports", "%1 answers instead of %2, who is away.").arg(seat.name, seat.insteadOf);
    if (board.isPooled)
        why.rules << QCoreApplication::translate("reports", "Everybody on support answers everybody's calls.");
    return why;
}

} // namespace

ExplainedFigure boardWhy(const TodayBoard &board, BoardFigure figure, int at)
{
    const auto index = std::size_t(at);
    ExplainedFigure why;
    switch (figure) {
    case BoardFigure::Calls: why = whyCalls(board); break;
    case BoardFigure::HalfHour: why = whyHalfHour(board.halfHours.at(index)); break;
    case BoardFigure::CasesToDo: why = whyCases(board); break;
    case BoardFigure::DueCase: why = whyDue(board.due.at(index)); break;
    case BoardFigure::Deadline: why = whyDeadline(board, board.deadlines.at(index)); break;
    case BoardFigure::Present: why = whyPresent(board); break;
    case BoardFigure::InTime: why = whyInTime(board); break;
    case BoardFigure::Seat: why = whySeat(board, board.seats.at(index)); break;
    }
    if (why.subtitle.isEmpty())
        why.subtitle = format::longDay(board.day);
    return why;
}

} // namespace paybench::reports
