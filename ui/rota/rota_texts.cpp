// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_texts.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace paybench::ui {

using namespace rota;

namespace {

QString say(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("rota", text, note, n);
}

QString halfLetter(const RosterCell &cell, int part)
{
    if (cell.isAway[std::size_t(part)])
        return letter(Mark::Absent);
    return cell.marks.at(part) == Mark::None ? QStringLiteral("·") : letter(cell.marks.at(part));
}

QString cellWords(const Roster &roster, int row, int day)
{
    const RosterCell &cell = roster.rows[std::size_t(row)].cells[std::size_t(day)];
    const RosterDay &at = roster.days[std::size_t(day)];
    if (!at.isOpen)
        return at.closedName.isEmpty() ? say(QT_TRANSLATE_NOOP("rota", "closed")) : at.closedName;
    if (cell.isOff)
        return say(QT_TRANSLATE_NOOP("rota", "does not work this day"));
    if (cell.isAway[0] && cell.isAway[1])
        return say(QT_TRANSLATE_NOOP("rota", "away"));
    if (cell.isAway[0] || cell.isAway[1]) {
        const Mark mark = cell.marks.at(cell.isAway[0] ? 1 : 0);
        const QString there = mark == Mark::None ? say(QT_TRANSLATE_NOOP("rota", "empty")) : name(mark);
        return cell.isAway[0] ? say(QT_TRANSLATE_NOOP("rota", "away in the morning, %1 in the afternoon")).arg(there)
                              : say(QT_TRANSLATE_NOOP("rota", "%1 in the morning, away in the afternoon")).arg(there);
    }
    return cell.marks.isEmpty() ? say(QT_TRANSLATE_NOOP("rota", "empty")) : marksName(cell.marks);
}

QString oneMarkStep(Mark mark)
{
    switch (mark) {
    case Mark::Support:
        return say(QT_TRANSLATE_NOOP("rota", "Give %1 support on %2"));
    case Mark::FollowUp:
        return say(QT_TRANSLATE_NOOP("rota", "Give %1 follow-up on %2"));
    case Mark::Registration:
        return say(QT_TRANSLATE_NOOP("rota", "Give %1 registration on %2"));
    case Mark::Absent:
        return say(QT_TRANSLATE_NOOP("rota", "Mark %1 as absent on %2"));
    case Mark::Course:
        return say(QT_TRANSLATE_NOOP("rota", "Give %1 a course on %2"));
    case Mark::Meeting:
        return say(QT_TRANSLATE_NOOP("rota", "Give %1 a meeting on %2"));
    case Mark::Introduction:
        return say(QT_TRANSLATE_NOOP("rota", "Give %1 introduction on %2"));
    case Mark::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("rota", "Empty the cell of %1 on %2"));
}

QString manyMarksStep(Mark mark, int cells)
{
    switch (mark) {
    case Mark::Support:
        return say(QT_TRANSLATE_N_NOOP("rota", "Put support in %Ln cell(s)"), nullptr, cells);
    case Mark::FollowUp:
        return say(QT_TRANSLATE_N_NOOP("rota", "Put follow-up in %Ln cell(s)"), nullptr, cells);
    case Mark::Registration:
        return say(QT_TRANSLATE_N_NOOP("rota", "Put registration in %Ln cell(s)"), nullptr, cells);
    case Mark::Absent:
        return say(QT_TRANSLATE_N_NOOP("rota", "Mark %Ln cell(s) as absent"), nullptr, cells);
    case Mark::Course:
        return say(QT_TRANSLATE_N_NOOP("rota", "Put a course in %Ln cell(s)"), nullptr, cells);
    case Mark::Meeting:
        return say(QT_TRANSLATE_N_NOOP("rota", "Put a meeting in %Ln cell(s)"), nullptr, cells);
    case Mark::Introduction:
        return say(QT_TRANSLATE_N_NOOP("rota", "Put introduction in %Ln cell(s)"), nullptr, cells);
    case Mark::None:
        break;
    }
    return say(QT_TRANSLATE_N_NOOP("rota", "Empty %Ln cell(s)"), nullptr, cells);
}

} // namespace

QString cellLetters(const Roster &roster, int row, int day)
{
    const RosterCell &cell = roster.rows[std::size_t(row)].cells[std::size_t(day)];
    if (!roster.days[std::size_t(day)].isOpen)
        return QStringLiteral("×");
    if (cell.isOff)
        return QStringLiteral("·");
    if (cell.isAway[0] != cell.isAway[1] || !cell.marks.isWhole())
        return halfLetter(cell, 0) + halfLetter(cell, 1);
    return cell.isAway[0] ? letter(Mark::Absent) : letter(cell.marks.morning);
}

QString cellSentence(const Roster &roster, int row, int day, bool isBroken)
{
    const RosterRow &person = roster.rows[std::size_t(row)];
    const QString words = cellWords(roster, row, day);
    const QString when = format::longDay(roster.days[std::size_t(day)].date);
    const QString text = person.cells[std::size_t(day)].isPinned ? say(QT_TRANSLATE_NOOP("rota", "%1, %2: %3, pinned"))
                                                                 : say(QT_TRANSLATE_NOOP("rota", "%1, %2: %3"));
    const QString said = text.arg(person.name, when, words);
    const RosterCell &cell = person.cells[std::size_t(day)];
    const bool isOther = cell.published && *cell.published != cell.marks;
    const QString since = isOther ? say(QT_TRANSLATE_NOOP("rota", "%1, changed since published: was %2")).arg(said, marksName(*cell.published)) : said;
    return isBroken ? say(QT_TRANSLATE_NOOP("rota", "%1, breaks a rule")).arg(since) : since;
}

QString daySentence(const Roster &roster, int day, std::array<int, 2> planned, int missing)
{
    const RosterDay &at = roster.days[std::size_t(day)];
    QStringList parts{format::longDay(at.date)};
    if (at.date == roster.today)
        parts << say(QT_TRANSLATE_NOOP("rota", "today"));
    if (at.isPayDay)
        parts << say(QT_TRANSLATE_NOOP("rota", "pay day"));
    if (!at.closedName.isEmpty())
        parts << at.closedName;
    if (at.isLocked)
        parts << say(QT_TRANSLATE_NOOP("rota", "in a closed month"));
    if (!at.isOpen) {
        parts << say(QT_TRANSLATE_NOOP("rota", "closed"));
        return parts.join(QStringLiteral(", "));
    }
    if (at.need)
        parts << say(QT_TRANSLATE_NOOP("rota", "need %1")).arg(std::max(at.needed[0].least, at.needed[1].least));
    if (const int target = std::max(at.needed[0].target, at.needed[1].target); target > std::max(at.needed[0].least, at.needed[1].least))
        parts << say(QT_TRANSLATE_NOOP("rota", "the choices give %1")).arg(target);
    parts << say(QT_TRANSLATE_NOOP("rota", "planned %1")).arg(daysText(planned[0] + planned[1], planned[0] != planned[1]));
    if (missing > 0)
        parts << say(QT_TRANSLATE_NOOP("rota", "%1 short")).arg(missing);
    return parts.join(QStringLiteral(", "));
}

QString rowSentence(const RosterRow &row, const RowSums &sums)
{
    QStringList parts{row.name};
    if (!row.groupName.isEmpty())
        parts << row.groupName;
    parts << row.choices();
    if (row.isNewcomer)
        parts << say(QT_TRANSLATE_NOOP("rota", "newcomer"));
    const bool inHalves = (sums.halves[0] | sums.halves[1] | sums.halves[2]) & 1;
    parts << say(QT_TRANSLATE_NOOP("rota", "days: support %1, follow-up %2, registration %3, from the choice %4"))
                 .arg(daysText(sums.halves[0], inHalves), daysText(sums.halves[1], inHalves), daysText(sums.halves[2], inHalves),
                      balanceText(sums.supportDeviationTenths));
    return parts.join(QStringLiteral(", "));
}

QString marksName(DayMarks marks)
{
    if (marks.isWhole())
        return name(marks.morning);
    const auto half = [](Mark mark) { return mark == Mark::None ? say(QT_TRANSLATE_NOOP("rota", "empty")) : name(mark); };
    return say(QT_TRANSLATE_NOOP("rota", "%1 in the morning, %2 in the afternoon")).arg(half(marks.morning), half(marks.afternoon));
}

QString daysText(int halves, bool inHalves)
{
    if (halves == 0)
        return QStringLiteral("–");
    return inHalves ? format::decimal(halves * 5, 1) : format::number(halves / 2);
}

QString balanceText(int tenths)
{
    return (tenths > 0 ? QStringLiteral("+") : QString()) + format::decimal(tenths, 1);
}

QString shortDay(QDate date)
{
    const QString format = QCoreApplication::translate("rota", "d MMMM", "day and month of a date, as a format");
    return weekdayName(date) + QLatin1Char(' ') + QLocale().toString(date, format);
}

// Two letters, as calendars write them: må, ti; Mo, Tu.
QString weekdayName(QDate date)
{
    return QLocale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat).left(2);
}

QString lockReason(const Roster &roster, int row, int day)
{
    if (roster.isEditable(row, day))
        return {};
    const RosterDay &at = roster.days[std::size_t(day)];
    const RosterRow &person = roster.rows[std::size_t(row)];
    if (!at.isOpen)
        return say(QT_TRANSLATE_NOOP("rota", "The centre is closed on %1, so nothing was changed. Choose a day it is open.")).arg(format::longDay(at.date));
    if (at.isLocked)
        return say(QT_TRANSLATE_NOOP("rota", "The month %1 is closed, so nothing was changed. Reopen the month to change its rota."))
            .arg(format::monthName(Month::of(at.date)));
    if (person.cells[std::size_t(day)].isOff)
        return say(QT_TRANSLATE_NOOP("rota", "%1 does not work on %2, so nothing was changed. Choose another person or day."))
            .arg(person.name, format::longDay(at.date));
    return say(QT_TRANSLATE_NOOP("rota", "%1 is away on %2, so nothing was changed. Absences are changed on the page People."))
        .arg(person.name, format::longDay(at.date));
}

QString markStep(const Roster &roster, const Edit &edit)
{
    if (edit.empty())
        return {};
    const DayMarks first = edit.front().after;
    const auto isSame = [&first](const rota::CellEdit &cell) { return cell.after == first; };
    const bool same = std::all_of(edit.begin(), edit.end(), isSame) && first.isWhole();
    if (edit.size() > 1)
        return same ? manyMarksStep(first.morning, int(edit.size())) : say(QT_TRANSLATE_N_NOOP("rota", "Change %Ln cell(s)"), nullptr, int(edit.size()));
    const QString text = same ? oneMarkStep(first.morning) : say(QT_TRANSLATE_NOOP("rota", "Change the duties of %1 on %2"));
    return text.arg(roster.rows[std::size_t(edit.front().row)].name, format::longDay(roster.days[std::size_t(edit.front().day)].date));
}

QString swapStep(const Roster &roster, const Edit &edit)
{
    const rota::CellEdit &a = edit.front();
    const rota::CellEdit &b = edit.back();
    const auto day = [&roster](const rota::CellEdit &cell) { return format::longDay(roster.days[std::size_t(cell.day)].date); };
    const QString name = roster.rows[std::size_t(a.row)].name;
    if (a.row == b.row)
        return say(QT_TRANSLATE_NOOP("rota", "Swap two days of %1: %2 and %3")).arg(name, day(a), day(b));
    return say(QT_TRANSLATE_NOOP("rota", "Swap %1 and %2 on %3")).arg(name, roster.rows[std::size_t(b.row)].name, day(a));
}

} // namespace paybench::ui
