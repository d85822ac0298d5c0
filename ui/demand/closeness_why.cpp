// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/closeness_why.h"

#include "ui/demand/demand_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

namespace {

QString sayCloseness(const char *source)
{
    return QCoreApplication::translate("demand", source);
}

} // namespace

staffing::Why closenessWhy(const staffing::Closeness &closeness, const std::vector<staffing::GroupShare> &groups,
                           const staffing::Assumptions &assumptions, const QString &what)
{
    const double shared = staffing::inTime(closeness.shared, assumptions.counted);
    const double price = 100 * (shared - closeness.inTimeOfGroups);
    staffing::Why why;
    why.title = sayCloseness(QT_TRANSLATE_NOOP("demand", "Why %1 percentage points?")).arg(decimalText(price, 1));
    why.subtitle = what;
    why.sum.push_back({{}, sayCloseness(QT_TRANSLATE_NOOP("demand", "In time from one shared queue")), shareText(shared, 2), {}, false});
    why.sum.push_back({QString(QChar(0x2212)), sayCloseness(QT_TRANSLATE_NOOP("demand", "In time when each group answers its own")),
                       shareText(closeness.inTimeOfGroups, 2), {}, false});
    why.sum.push_back({QStringLiteral("="), sayCloseness(QT_TRANSLATE_NOOP("demand", "Price of closeness")), decimalText(price, 1),
                       sayCloseness(QT_TRANSLATE_NOOP("demand", "points")), true});
    for (std::size_t at = 0; at < std::min(groups.size(), closeness.groups.size()); ++at) {
        const double own = staffing::inTime(closeness.groups[at], assumptions.counted);
        why.rules << sayCloseness(QT_TRANSLATE_NOOP("demand", "%1: %2 of the calls, %3, %4 in time."))
                         .arg(groups[at].name, shareText(groups[at].share), personsText(groups[at].agents), shareText(own));
    }
    why.rules << sayCloseness(QT_TRANSLATE_NOOP("demand", "The groups are weighted by their calls. In a shared queue whoever is free answers, so nobody waits "
                                                          "while somebody else is idle."));
    return why;
}

} // namespace paybench::ui
