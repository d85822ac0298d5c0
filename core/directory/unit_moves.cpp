// SPDX-License-Identifier: MPL-2.0
#include "core/directory/unit_moves.h"

#include "core/basics/validity.h"

#include <algorithm>

namespace paybench::directory {

Unit movedTo(Unit unit, GroupId group, QDate from)
{
    std::erase_if(unit.groups, [from](const UnitGroup &each) { return each.from == from; });
    const UnitGroup *before = inForce(unit.groups, from);
    if (before && before->group == group)
        return unit;
    const auto place = std::find_if(unit.groups.begin(), unit.groups.end(), [from](const UnitGroup &each) { return from < each.from; });
    unit.groups.insert(place, UnitGroup{from, group});
    return unit;
}

} // namespace paybench::directory
