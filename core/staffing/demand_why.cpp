// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/demand_why.h"

#include "core/basics/format.h"
#include "core/staffing/figures.h"
#include "core/staffing/need.h"
#include "core/staffing/why_lines.h"

#include <QCoreApplication>
#include <QTime>

namespace paybench::staffing {

namespace {

Money costOfDay(const WhySubject &subject)
{
    return costOf(subject.day.hours, subject.assumptions().costPerMinute);
}

void explain(const WhySubject &subject, DemandFigure figure, Why &why)
{
    switch (figure) {
    case DemandFigure::Calls:
        return explainCalls(subject, why);
    case DemandFigure::Persons:
        return explainPersons(subject, why);
    case DemandFigure::InTime:
        return explainInTime(subject, why);
    case DemandFigure::MeanWait:
        return explainMeanWait(subject, why);
    case DemandFigure::Abandoned:
        return explainAbandoned(subject, why);
    case DemandFigure::Occupancy:
        return explainOccupancy(subject, why);
    case DemandFigure::Hours:
        return explainHours(subject, why);
    case DemandFigure::MailPersons:
        return explainMailPersons(subject, why);
    case DemandFigure::Backlog:
        return explainBacklog(subject, why);
    case DemandFigure::Cost:
        return explainCost(subject.assumptions(), subject.day.hours, costOfDay(subject), why);
    }
}

// The title names the figure as the screen shows it: the last line of the sum.
Why finished(Why why, DemandFigure figure, const QString &subtitle, const DemandInputs &inputs)
{
    const ArithmeticLine result = why.sum.empty() ? ArithmeticLine() : why.sum.back();
    const QString shown = result.unit.isEmpty() ? result.value : result.value + QChar(0x00A0) + result.unit;
    why.title = QCoreApplication::translate("staffing", "Why %1?").arg(shown);
    why.subtitle = QStringLiteral("%1 · %2").arg(name(figure), subtitle);
    why.rules << howComputed(inputs);
    return why;
}

} // namespace

QString name(DemandFigure figure)
{
    switch (figure) {
    case DemandFigure::Calls:
        return QCoreApplication::translate("staffing", "Calls");
    case DemandFigure::Persons:
        return QCoreApplication::translate("staffing", "Persons in first line");
    case DemandFigure::InTime:
        return QCoreApplication::translate("staffing", "Answered in time");
    case DemandFigure::MeanWait:
        return QCoreApplication::translate("staffing", "Mean wait");
    case DemandFigure::Abandoned:
        return QCoreApplication::translate("staffing", "Abandoned calls");
    case DemandFigure::Occupancy:
        return QCoreApplication::translate("staffing", "Occupancy");
    case DemandFigure::Hours:
        return QCoreApplication::translate("staffing", "Person-hours in first line");
    case DemandFigure::MailPersons:
        return QCoreApplication::translate("staffing", "Persons beside first line");
    case DemandFigure::Backlog:
        return QCoreApplication::translate("staffing", "Backlog");
    case DemandFigure::Cost:
        return QCoreApplication::translate("staffing", "Cost");
    }
    Q_UNREACHABLE();
}

Why why(const DemandMonth &month, DemandFigure figure)
{
    Why why;
    explainMonth(month, figure, why);
    return finished(std::move(why), figure, format::monthName(month.inputs.month), month.inputs);
}

Why why(const DemandMonth &month, const DemandDay &day, DemandFigure figure)
{
    Why why;
    explain({month, day}, figure, why);
    return finished(std::move(why), figure, format::longDay(day.day), month.inputs);
}

Why why(const DemandMonth &month, const DemandDay &day, const DemandInterval &interval, DemandFigure figure)
{
    Why why;
    explain({month, day, &interval}, figure, why);
    const QString from = format::time(QTime(interval.minute / 60 % 24, interval.minute % 60));
    const QString when =
        QCoreApplication::translate("staffing", "%1, %2, %Ln open minute(s)", nullptr, interval.openMinutes)
            .arg(format::longDay(day.day), from);
    return finished(std::move(why), figure, when, month.inputs);
}

} // namespace paybench::staffing
