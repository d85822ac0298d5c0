// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/case_book.h"
#include "ui/style/style.h"

// How cases are told: when they are due, how they came, who has them.

namespace paybench::ui {

QString clockText(const QDateTime &local);           // 08:50
QString minutesText(std::int64_t seconds);           // "2 h 18 min", of whole minutes
QString openHoursText(std::int64_t seconds);             // "3.5 h"
QString dueText(const TimedCase &one, const CaseBook &book);  // "due 11:30", "due 7 October 11:30", "the clock stands still"
QString leftText(const worklog::Sla &sla);           // "22 min late", "in 2 h 18 min"
QString standingText(const TimedCase &one, const CaseBook &book); // the second line of a row after the place
QString channelIcon(const worklog::Case &one);       // "phone", "mail", "person"; "edit" for what is to be completed
QString originText(const TimedCase &one, const CaseBook &book);   // "e-mail · Leave, saved days · opened …"
QString holderText(const TimedCase &one, const CaseBook &book);   // "group Öst, trainer Eva Nyman · picked by you at 08:05"
QString eventText(const worklog::CaseEvent &event, const CaseBook &book);
Colour dueInk(const worklog::Sla &sla);              // bad when late, a warning in the last hour

inline constexpr std::int64_t soonSeconds = 3600;

} // namespace paybench::ui
