// SPDX-License-Identifier: MPL-2.0
#include "core/rota/roster.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"

#include <QCoreApplication>

// What stands in a cell: letters of the language for people, keys for the file; and what is wished.

namespace paybench::rota {

namespace {

constexpr QChar emptyHalf = u'-';

// What is typed for a mark; what is shown differs only for an absence.
QString typedLetter(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Support:
        return QCoreApplication::translate("rota", "S", "letter of support on the grid");
    case Mark::FollowUp:
        return QCoreApplication::translate("rota", "F", "letter of follow-up on the grid");
    case Mark::Registration:
        return QCoreApplication::translate("rota", "R", "letter of registration on the grid");
    case Mark::Absent:
        return QCoreApplication::translate("rota", "A", "letter typed for absent on the grid");
    case Mark::Course:
        return QCoreApplication::translate("rota", "C", "letter of course on the grid");
    case Mark::Meeting:
        return QCoreApplication::translate("rota", "M", "letter of meeting on the grid");
    case Mark::Introduction:
        return QCoreApplication::translate("rota", "I", "letter of introduction on the grid");
    }
    return {};
}

std::optional<Mark> markOfKey(QChar key)
{
    if (key == emptyHalf || key == u' ')
        return Mark::None;
    for (const Mark mark : marks) {
        if (key == QLatin1Char(char(mark)))
            return mark;
    }
    return std::nullopt;
}

QChar keyOf(Mark mark)
{
    return mark == Mark::None ? emptyHalf : QChar(QLatin1Char(char(mark)));
}

} // namespace

bool isDuty(Mark mark)
{
    return mark == Mark::Support || mark == Mark::FollowUp || mark == Mark::Registration;
}

Mark markOf(Duty duty)
{
    return duty == Duty::Away ? Mark::None : Mark(char(duty));
}

Duty dutyOf(Mark mark)
{
    return isDuty(mark) ? Duty(char(mark)) : Duty::Away;
}

QString letter(Mark mark)
{
    return mark == Mark::Absent ? QStringLiteral("–") : typedLetter(mark);
}

QString name(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Support:
        return QCoreApplication::translate("rota", "Support");
    case Mark::FollowUp:
        return QCoreApplication::translate("rota", "Follow-up");
    case Mark::Registration:
        return QCoreApplication::translate("rota", "Registration");
    case Mark::Absent:
        return QCoreApplication::translate("rota", "Absent");
    case Mark::Course:
        return QCoreApplication::translate("rota", "Course");
    case Mark::Meeting:
        return QCoreApplication::translate("rota", "Meeting");
    case Mark::Introduction:
        return QCoreApplication::translate("rota", "Introduction");
    }
    return {};
}

// A Dane's keyboard has Æ where a Swede's has Ä.
std::optional<Mark> markOfLetter(QChar typed)
{
    const QChar upper = typed.toUpper() == u'Æ' ? QChar(u'Ä') : typed.toUpper();
    if (upper == u'–' || upper == u'-')
        return Mark::Absent;
    for (const Mark mark : marks) {
        if (typedLetter(mark) == upper)
            return mark;
    }
    return std::nullopt;
}

QString key(DayMarks dayMarks)
{
    if (dayMarks.isEmpty())
        return {};
    const QString morning = keyOf(dayMarks.morning);
    return dayMarks.isWhole() ? morning : morning + keyOf(dayMarks.afternoon);
}

std::optional<DayMarks> dayMarksOfKey(const QString &key)
{
    if (key.isEmpty())
        return DayMarks();
    const auto first = markOfKey(key.front());
    const auto second = markOfKey(key.back());
    if (key.size() > 2 || !first || !second)
        return std::nullopt;
    return DayMarks(*first, *second);
}

bool Wish::isOn(QDate day) const
{
    return from <= day && day <= to && (weekdays >> (day.dayOfWeek() - 1) & 1u) != 0;
}

std::vector<QString> faults(const Wish &wish)
{
    std::vector<QString> found;
    if (!wish.person)
        found.push_back(QCoreApplication::translate("rota", "The wish is nobody's. Choose a person."));
    if (!wish.from.isValid() || !wish.to.isValid())
        found.push_back(QCoreApplication::translate("rota", "A wish needs a first and a last day. Enter both."));
    else if (wish.to < wish.from)
        found.push_back(QCoreApplication::translate("rota", "The wish ends on %1, before it begins on %2. Change one of the two.")
                            .arg(format::day(wish.to), format::day(wish.from)));
    if ((wish.weekdays & 127u) == 0 || wish.weekdays > 127u)
        found.push_back(QCoreApplication::translate("rota", "The wish has no weekday. Choose at least one."));
    if (const Done clean = withoutPersonalNumber(wish.note); !clean)
        found.push_back(clean.error().message);
    return found;
}

} // namespace paybench::rota
