// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/rota_layout.h"

#include "core/basics/month.h"

// Which days stand side by side.

namespace paybench::ui {

namespace {

constexpr int weeksToAPage = 4;

bool isOneMonth(const rota::Roster &roster)
{
    return roster.days.empty() || Month::of(roster.days.front().date) == Month::of(roster.days.back().date);
}

// Whether a new page begins before the day.
class BlockBreaks {
public:
    BlockBreaks(const rota::Roster &roster, RotaSheet sheet)
        : m_roster(roster)
        , m_sheet(sheet)
        , m_isOneMonth(isOneMonth(roster))
    { }

    bool before(std::size_t day)
    {
        const rota::RosterDay &is = m_roster.days[day];
        const rota::RosterDay &was = m_roster.days[day - 1];
        if (m_sheet == RotaSheet::Month)
            return Month::of(is.date) != Month::of(was.date);
        if (is.week == was.week || (m_sheet == RotaSheet::Weeks && m_isOneMonth))
            return false;
        m_weeks = m_sheet == RotaSheet::Week ? weeksToAPage : m_weeks + 1;
        if (m_weeks < weeksToAPage)
            return false;
        m_weeks = 0;
        return true;
    }

private:
    const rota::Roster &m_roster;
    RotaSheet m_sheet;
    bool m_isOneMonth;
    int m_weeks = 0; // full ones of the present page
};

} // namespace

std::vector<RotaBlock> rotaBlocks(const rota::Roster &roster, RotaSheet sheet)
{
    std::vector<RotaBlock> blocks;
    BlockBreaks breaks(roster, sheet);
    for (std::size_t day = 0; day < roster.days.size(); ++day) {
        if (day == 0 || breaks.before(day))
            blocks.push_back({int(day), int(day)});
        else
            blocks.back().last = int(day);
    }
    return blocks;
}

} // namespace paybench::ui
