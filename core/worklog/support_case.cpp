// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/support_case.h"

#include "core/directory/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace paybench::worklog {

namespace {

constexpr std::array<CaseState, 6> allCaseStates = {CaseState::Open,  CaseState::SecondLine, CaseState::Waiting,
                                                    CaseState::Later, CaseState::Referred,   CaseState::Solved};
constexpr int longestSla = 366 * 24 * 60; // minutes: a year

} // namespace

bool isClosed(CaseState state)
{
    return state == CaseState::Referred || state == CaseState::Solved;
}

QString name(CaseState state)
{
    switch (state) {
    case CaseState::Open:
        return QCoreApplication::translate("worklog", "Open");
    case CaseState::SecondLine:
        return QCoreApplication::translate("worklog", "Second line");
    case CaseState::Waiting:
        return QCoreApplication::translate("worklog", "Waits for the customer");
    case CaseState::Later:
        return QCoreApplication::translate("worklog", "Complete later");
    case CaseState::Referred:
        return QCoreApplication::translate("worklog", "Referred");
    case CaseState::Solved:
        return QCoreApplication::translate("worklog", "Solved");
    }
    return {};
}

QString key(CaseState state)
{
    switch (state) {
    case CaseState::Open:
        return QStringLiteral("open");
    case CaseState::SecondLine:
        return QStringLiteral("second_line");
    case CaseState::Waiting:
        return QStringLiteral("waiting");
    case CaseState::Later:
        return QStringLiteral("later");
    case CaseState::Referred:
        return QStringLiteral("referred");
    case CaseState::Solved:
        return QStringLiteral("solved");
    }
    return {};
}

std::optional<CaseState> caseStateOfKey(const QString &wanted)
{
    for (const CaseState state : allCaseStates) {
        if (key(state) == wanted)
            return state;
    }
    return std::nullopt;
}

QString Case::title() const
{
    const QString first = question.trimmed().section(u'\n', 0, 0).trimmed();
    return first.isEmpty() ? note.trimmed() : first;
}

std::vector<QString> faults(const Case &one)
{
    directory::Faults faults;
    faults.addIf(!one.person, QCoreApplication::translate("worklog", "It is not said who took the contact. Choose a person."));
    faults.addIf(one.ended != 0 && one.ended < one.opened,
                 QCoreApplication::translate("worklog", "The contact ends before it begins. Enter a later end."));
    faults.addIf(one.closed != 0 && one.closed < one.opened,
                 QCoreApplication::translate("worklog", "The case is closed before it was opened. Enter a later time."));
    faults.addIf(one.saved != 0 && std::max(one.opened, one.ended) > one.saved,
                 QCoreApplication::translate("worklog", "The time lies in the future. Enter an earlier one."));
    faults.checkPersonalNumbers({one.question, one.answer, one.note, one.referTo, one.tags.join(u' ')});
    return faults.taken();
}

std::optional<std::int64_t> documentationLag(const Case &one)
{
    if (one.ended == 0 || one.saved == 0)
        return std::nullopt;
    return std::max<std::int64_t>(one.saved - one.ended, 0);
}

std::optional<std::int64_t> median(std::vector<std::int64_t> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::optional<int> CaseType::minutesFor(GroupId group) const
{
    const auto own = std::find_if(groups.begin(), groups.end(), [group](const OfGroup &each) { return each.group == group; });
    return own == groups.end() ? slaMinutes : own->minutes;
}

std::vector<QString> faults(const CaseType &type, const std::vector<CaseType> &others)
{
    directory::Faults faults;
    faults.addIf(directory::isBlank(type.name), QCoreApplication::translate("worklog", "The case type has no name. Enter one."));
    for (const CaseType &other : others) {
        faults.addIf(other.id != type.id && directory::folded(other.name) == directory::folded(type.name),
                     QCoreApplication::translate("worklog", "There is a case type %1 already. Enter another name.").arg(other.name));
    }
    std::vector<std::optional<int>> times{type.slaMinutes};
    for (const CaseType::OfGroup &each : type.groups)
        times.push_back(each.minutes);
    const auto isWrong = [](const std::optional<int> &minutes) { return minutes && (*minutes < 0 || *minutes > longestSla); };
    faults.addIf(std::any_of(times.begin(), times.end(), isWrong),
                 QCoreApplication::translate("worklog", "The SLA must be from 0 minutes to a year of opening time."));
    faults.checkPersonalNumbers({type.name});
    return faults.taken();
}

} // namespace paybench::worklog
