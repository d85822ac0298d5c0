// SPDX-License-Identifier: MPL-2.0
#include "ui/log/planned_words.h"

namespace paybench::ui {

QString withinSentence(const QString &duty)
{
    const bool isWord = duty.size() > 1 && !duty.at(1).isUpper();
    return isWord ? duty.at(0).toLower() + duty.mid(1) : duty;
}

QStringList plannedDuties(const std::vector<worklog::PlannedStretch> &planned, const std::optional<Stretch> &within)
{
    QStringList duties;
    for (const worklog::PlannedStretch &one : planned) {
        if (one.activity != worklog::Activity::Break && (!within || one.time.overlaps(*within)))
            duties << withinSentence(one.words);
    }
    duties.removeDuplicates();
    return duties;
}

} // namespace paybench::ui
