// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/person.h"

#include <QStringList>

// A list of people as it comes from a spreadsheet: columns by their names in English, Swedish or Danish. All or nothing.

namespace paybench::directory {

struct StaffLine {
    int line = 0;       // of the pasted text; the heading is 1
    Person person;      // its group by `group`, until groups have been made
    QString group;      // as known, or the name of one to be made; may be empty
    QString fault;      // why the row cannot be taken; empty: it can
};

struct StaffList {
    std::vector<StaffLine> lines;
    QStringList newGroups;    // of a centre that has no groups yet
    QStringList unreadTitles; // columns that are not read
    QString fault;            // of the list as a whole

    int faultyLines() const;
    bool canBeTaken() const;
};

// The first row names the columns. `from` is the first day where the list has none.
StaffList staffOfCells(const std::vector<QStringList> &cells, const std::vector<Group> &groups,
                       const std::vector<Person> &people, QDate from);

std::optional<Mix> mixOfText(const QString &text); // S80, R80, 2-1-2

} // namespace paybench::directory
