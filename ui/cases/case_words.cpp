// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_words.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace paybench::ui {

using worklog::CaseState;

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t tenthOfHour = 360;

QString cases(const char *text)
{
    return QCoreApplication::translate("cases", text);
}

QString shortChannel(worklog::Channel channel)
{
    switch (channel) {
    case worklog::Channel::Email: return cases(QT_TRANSLATE_NOOP("cases", "e-mail"));
    case worklog::Channel::Visit: return cases(QT_TRANSLATE_NOOP("cases", "visit"));
    case worklog::Channel::Phone: break;
    }
    return cases(QT_TRANSLATE_NOOP("cases", "phone"));
}

QString dayAndClock(const QDateTime &local, QDate today)
{
    return local.date() == today ? clockText(local)
                                 : QLocale().standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u' '
            + QLocale().toString(local.date(), cases(QT_TRANSLATE_NOOP("cases", "d MMM"))) + u' ' + clockText(local);
}

} // namespace

QString clockText(const QDateTime &local)
{
    return local.time().toString(QCoreApplication::translate("cases", "HH:mm", "a clock time in a column"));
}

QString minutesText(std::int64_t seconds)
{
    return format::duration(seconds / minute * minute);
}

QString openHoursText(std::int64_t seconds)
{
    return cases(QT_TRANSLATE_NOOP("cases", "%1 h")).arg(format::decimal((seconds + tenthOfHour / 2) / tenthOfHour, 1));
}

QString dueText(const TimedCase &one, const CaseBook &book)
{
    if (!one.sla)
        return {};
    if (one.sla->isClosed)
        return one.sla->isMet ? cases(QT_TRANSLATE_NOOP("cases", "closed in time")) : cases(QT_TRANSLATE_NOOP("cases", "closed late"));
    if (!one.sla->due.isValid())
        return cases(QT_TRANSLATE_NOOP("cases", "the clock stands still"));
    return cases(QT_TRANSLATE_NOOP("cases", "due %1")).arg(dayAndClock(one.sla->due, book.today));
}

QString leftText(const worklog::Sla &sla)
{
    return sla.left() < 0 ? cases(QT_TRANSLATE_NOOP("cases", "%1 late")).arg(minutesText(-sla.left())) : cases(QT_TRANSLATE_NOOP("cases", "in %1")).arg(minutesText(sla.left()));
}

QString standingText(const TimedCase &one, const CaseBook &book)
{
    const worklog::Case &stored = one.one;
    if (worklog::isClosed(stored.state))
        return worklog::name(stored.state);
    if (stored.state == CaseState::Waiting)
        return cases(QT_TRANSLATE_NOOP("cases", "the clock stands still"));
    if (stored.state == CaseState::Later)
        return cases(QT_TRANSLATE_NOOP("cases", "to complete"));
    if (one.sla && one.sla->left() < 0)
        return leftText(*one.sla);
    if (one.isToPick())
        return stored.state == CaseState::SecondLine ? cases(QT_TRANSLATE_NOOP("cases", "to pick, second line")) : cases(QT_TRANSLATE_NOOP("cases", "to pick"));
    if (stored.claimedBy != book.seated)
        return book.name(stored.claimedBy);
    return one.sla ? leftText(*one.sla) : QString();
}

QString channelIcon(const worklog::Case &one)
{
    if (one.state == CaseState::Later)
        return QStringLiteral("edit");
    switch (one.channel) {
    case worklog::Channel::Email: return QStringLiteral("mail");
    case worklog::Channel::Visit: return QStringLiteral("person");
    case worklog::Channel::Phone: break;
    }
    return QStringLiteral("phone");
}

QString originText(const TimedCase &one, const CaseBook &book)
{
    QStringList parts{shortChannel(one.one.channel), book.topics.path(one.one.topic)};
    if (const worklog::CaseType *type = book.type(one.one.type))
        parts << type->name;
    parts << cases(QT_TRANSLATE_NOOP("cases", "opened %1")).arg(dayAndClock(book.local(one.one.opened), book.today));
    return parts.join(QStringLiteral(" · "));
}

QString holderText(const TimedCase &one, const CaseBook &book)
{
    QStringList parts;
    const QString trainer = book.name(book.trainerOf(one.one.group));
    if (const QString group = book.name(one.one.group); !group.isEmpty())
        parts << (trainer.isEmpty() ? cases(QT_TRANSLATE_NOOP("cases", "group %1")).arg(group) : cases(QT_TRANSLATE_NOOP("cases", "group %1, trainer %2")).arg(group, trainer));
    const worklog::Case &stored = one.one;
    if (!stored.referTo.isEmpty())
        parts << cases(QT_TRANSLATE_NOOP("cases", "referred to %1")).arg(stored.referTo);
    if (stored.claimedBy) {
        const QString at = dayAndClock(book.local(stored.claimed), book.today);
        parts << (stored.claimedBy == book.seated ? cases(QT_TRANSLATE_NOOP("cases", "picked by you %1")).arg(at) : cases(QT_TRANSLATE_NOOP("cases", "picked by %1 %2")).arg(book.name(stored.claimedBy), at));
    } else {
        parts << cases(QT_TRANSLATE_NOOP("cases", "taken by %1")).arg(book.name(stored.person));
    }
    return parts.join(QStringLiteral(" · "));
}

QString eventText(const worklog::CaseEvent &event, const CaseBook &book)
{
    QStringList parts{worklog::name(event.kind)};
    if (event.to)
        parts << cases(QT_TRANSLATE_NOOP("cases", "to %1")).arg(book.name(event.to));
    if (event.group)
        parts << book.name(event.group);
    if (event.person)
        parts << book.name(event.person);
    if (!event.note.isEmpty())
        parts << event.note;
    return parts.join(QStringLiteral(" · "));
}

Colour dueInk(const worklog::Sla &sla)
{
    if (sla.isClosed || sla.isStill)
        return Colour::Text;
    if (sla.left() < 0)
        return Colour::Bad;
    return sla.left() <= soonSeconds ? Colour::Warn : Colour::Text;
}

} // namespace paybench::ui
