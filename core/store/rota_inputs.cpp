// SPDX-License-Identifier: MPL-2.0
#include "core/basics/put_read.h"
#include "core/store/centres.h"
#include "core/store/database.h"
#include "core/store/demands.h"
#include "core/store/months.h"
#include "core/store/people.h"
#include "core/store/rota_rows.h"
#include "core/store/rotas.h"
#include "core/store/saving.h"

#include <algorithm>

// Everything a roster is made from, read from the file.

namespace paybench::store {

namespace {

using rota::RosterInputs;

constexpr int monthsBack = 12; // of the ledger; the account of the year is younger

staffing::NeedInterval readHalfHour(const QSqlQuery &query)
{
    return {dayOf(query.value(0)),    query.value(1).toInt(), query.value(2).toInt(),
            query.value(3).toInt(), query.value(4).toInt(), query.value(5).toInt()};
}

void putNeed(Database &db, RosterInputs &inputs, Done &all)
{
    putRead(Demands(db).needBetween(inputs.first, inputs.last), inputs.need, all);
    putRead(db.rows(R"(select day, minute, minutes, least, wanted, cautious from need_interval
                   where day between :first and :last order by day, minute)",
                {{":first", dayText(inputs.first)}, {":last", dayText(inputs.last)}}, readHalfHour),
        inputs.needIntervals, all);
}

void putRota(Database &db, QDate begin, RosterInputs &inputs, Done &all)
{
    const Rotas rotas(db);
    putRead(rotas.cells(begin, inputs.last), inputs.cells, all);
    putRead(rotas.published(begin, inputs.last), inputs.published, all);
    putRead(rotas.versions(inputs.first, inputs.last), inputs.versions, all);
    putRead(rotas.wishes(inputs.first, inputs.last), inputs.wishes, all);
    putRead(rotas.substitutions(begin, inputs.last), inputs.substitutions, all);
    putRead(rotas.settingsOn(inputs.first), inputs.settings, all);
}

} // namespace

Result<RosterInputs> rosterInputs(Database &db, QDate first, QDate last, QDate today)
{
    if (const Done right = rightOrder(first, last); !right)
        return right.error();
    RosterInputs inputs;
    inputs.first = first;
    inputs.last = last;
    inputs.today = today;
    const QDate begin = std::min(QDate(first.year(), 1, 1), first.addMonths(-monthsBack));
    Done all;
    putRead(Centres(db).workingTime(), inputs.time, all);
    putRead(People(db).all(), inputs.people, all);
    putRead(People(db).groups(), inputs.groups, all);
    putRead(People(db).absences(begin, last), inputs.absences, all);
    putNeed(db, inputs, all);
    putRota(db, begin, inputs, all);
    putRead(Months(db).lastClosed(), inputs.closedUntil, all);
    if (!all)
        return all.error();
    return inputs;
}

} // namespace paybench::store
