// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/charts/year_strip.h"
#include "ui/people/staff_book.h"
#include "ui/table/table_model.h"

// The people of a day as rows under the captions of their groups and roles.

namespace paybench::ui {

struct PersonRow {
    qint64 key = 0; // the person's id; of a caption below 0
    std::optional<Caption> caption = {};
    PersonId id = {};
    QString name = {};
    directory::Role role = directory::Role::Assistant;
    QString group = {};
    int percent = 100;
    unsigned weekdays = 31;
    std::optional<directory::Mix> mix = {};
    bool hasWish = false;
    QString mentor = {};
    std::vector<YearSpan> absences = {};
    QString note = {}; // "from 1 Dec 2026", "left on …"
};

// Which rows are shown: all who are here, one group, one role, or those who are not here on the day.
struct Chosen {
    enum class Which { All, Group, Role, Elsewhere };

    Which which = Which::All;
    qint64 what = 0;
};

std::vector<PersonRow> personRows(const StaffBook &book, const Chosen &chosen);
std::vector<YearSpan> absenceSpans(const std::vector<directory::Absence> &absences, QDate today);

QString supportDays(int hundredths);                        // 4.8
QString choicesText(const std::vector<std::pair<directory::Mix, int>> &choices); // "5 S80 and 10 R80"
QString headCountText(const directory::HeadCount &count);   // "26 = 15 + 4 + 4 + 3"

} // namespace paybench::ui
