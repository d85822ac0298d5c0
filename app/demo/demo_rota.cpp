// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_rota.h"

#include "core/rota/annealing.h"
#include "core/store/people.h"
#include "core/store/rotas.h"

#include <algorithm>

namespace paybench::app {

namespace {

using rota::DayMarks;
using rota::Duty;
using rota::Mark;
using rota::Roster;
using rota::Wish;

constexpr double searchedEffort = 4; // a tenth of a second a month; more finds little more

struct DemoWish {
    const char *person;
    QDate from, to;
    unsigned weekdays;
    Duty duty;
    Wish::Kind kind;
    const char *note;
};

const std::vector<DemoWish> &demoWishes()
{
    constexpr unsigned monday = 1, friday = 16, all = 31;
    static const std::vector<DemoWish> wishes = {
        {"Maria Sten", {2026, 9, 28}, {2026, 12, 18}, monday, Duty::Support, Wish::Kind::Unwanted, "Hämtar barn tidigt på måndagar"},
        {"Johan Frisk", {2026, 11, 12}, {2026, 11, 13}, all, Duty::Support, Wish::Kind::Never, "Testar nya versionen av lönesystemet"},
        {"Nils Björk", {2026, 10, 1}, {2026, 12, 31}, friday, Duty::Registration, Wish::Kind::Wanted, "Ostörda fredagar"},
        {"Cilla Dahl", {2026, 12, 23}, {2026, 12, 23}, all, Duty::Away, Wish::Kind::Wanted, "Ledig om det går"},
        {"Sara Lund", {2026, 12, 14}, {2026, 12, 18}, all, Duty::Support, Wish::Kind::Unwanted, "Bokslut för egna kunder"},
    };
    return wishes;
}

// What was typed before the rota was proposed.
struct DemoCell {
    const char *person;
    QDate day;
    Mark mark;
};

const std::vector<DemoCell> &demoCells()
{
    static const std::vector<DemoCell> cells = {
        {"Sara Lund", {2026, 10, 6}, Mark::Support},        {"Anna Lind", {2026, 10, 14}, Mark::Support},    {"Karin Wall", {2026, 10, 21}, Mark::FollowUp},
        {"Cilla Dahl", {2026, 10, 22}, Mark::Meeting},      {"Stina Hed", {2026, 11, 25}, Mark::Support},    {"Rolf Aas", {2026, 11, 17}, Mark::Course},
        {"Bo Ek", {2026, 11, 4}, Mark::Registration},       {"Maria Sten", {2026, 12, 22}, Mark::Support},   {"David Holm", {2026, 12, 2}, Mark::Course},
        {"David Holm", {2026, 12, 3}, Mark::Course},        {"Karin Wall", {2026, 12, 9}, Mark::Meeting},    {"Aisha Noor", {2026, 12, 28}, Mark::Support},
    };
    return cells;
}

Result<Roster> demoRoster(store::Database &db, QDate first, QDate last, QDate today)
{
    const auto inputs = store::rosterInputs(db, first, last, today);
    if (!inputs)
        return inputs.error();
    return rota::rosterOf(*inputs);
}

rota::Edit typed(const Roster &roster, const DemoStaff &staff)
{
    rota::Edit edit;
    for (const DemoCell &cell : demoCells()) {
        const int row = roster.rowOf(staff.people.at(QString::fromUtf8(cell.person)));
        const int day = roster.dayAt(cell.day);
        if (roster.isEditable(row, day))
            edit.push_back({row, day, {}, cell.mark, false, true});
    }
    return edit;
}

rota::Edit searched(const Roster &roster, const rota::TaskScope &scope)
{
    rota::Edit edit;
    for (const rota::RosterTask &part : tasksOf(roster, scope)) {
        const rota::Plan plan = rota::annealed(part.task, rota::firstPlan(part.task), {1, searchedEffort});
        const rota::Edit more = editsOf(part, roster, plan);
        edit.insert(edit.end(), more.begin(), more.end());
    }
    return edit;
}

// Those who have support now in place of the one who is ill, each day the first of them.
Done addSubstitutions(store::Rotas &rotas, const Roster &before, const rota::Edit &edit, int ill)
{
    for (std::size_t day = 0; day < before.days.size(); ++day) {
        const auto &published = before.rows[std::size_t(ill)].cells[day].published;
        if (!published || published->morning != Mark::Support)
            continue;
        const auto takes = [&](const rota::CellEdit &one) { return one.day == int(day) && one.after.morning == Mark::Support; };
        const auto found = std::find_if(edit.begin(), edit.end(), takes);
        if (found == edit.end())
            continue;
        const PersonId substitute = before.rows[std::size_t(found->row)].person;
        const auto saved = rotas.save(rota::Substitution{0, before.days[day].date, before.rows[std::size_t(ill)].person, substitute, {}});
        if (!saved)
            return saved.error();
    }
    return {};
}

Done addSickLeave(store::Database &db, PersonId person, const DemoIllness &illness)
{
    directory::Absence absence;
    absence.person = person;
    absence.kind = directory::Absence::Kind::Sick;
    absence.from = illness.from;
    absence.to = illness.to;
    return done(store::People(db).save(absence));
}

// What stood in the cells of the one who is ill is taken out, pins too.
rota::Edit takenOut(const Roster &roster, int ill, const DemoIllness &illness)
{
    rota::Edit edit;
    for (int day = roster.dayAt(illness.from); day <= roster.dayAt(illness.to); ++day) {
        const rota::RosterCell &cell = roster.rows[std::size_t(ill)].cells[std::size_t(day)];
        edit.push_back({ill, day, cell.marks, {}, cell.isPinned, false});
    }
    return edit;
}

} // namespace

Done addDemoRotaSettings(store::Database &db, const DemoStaff &staff)
{
    store::Rotas rotas(db);
    rota::Settings settings;
    settings.from = QDate(2026, 1, 1);
    settings.sickCall = QStringLiteral("Ring 08-465 004 00 före 07:30");
    if (const Done saved = rotas.save(settings); !saved)
        return saved;
    for (const DemoWish &demo : demoWishes()) {
        const Wish wish{0, staff.people.at(QString::fromUtf8(demo.person)), demo.from, demo.to, demo.weekdays, demo.duty, demo.kind, QString::fromUtf8(demo.note)};
        if (const auto saved = rotas.save(wish); !saved)
            return saved.error();
    }
    return {};
}

Done planDemoRota(store::Database &db, const DemoStaff &staff, Month month)
{
    const auto read = demoRoster(db, month.first(), month.last(), db.now().date());
    if (!read)
        return read.error();
    Roster roster = *read;
    store::Rotas rotas(db);
    const rota::Edit pins = typed(roster, staff);
    if (const Done saved = rotas.save(roster, pins); !saved)
        return saved;
    rota::apply(roster, pins);
    return rotas.save(roster, searched(roster, {}));
}

Done publishDemoRota(store::Database &db, Month month)
{
    return done(store::Rotas(db).publish(month.first(), month.last(), {}));
}

Done addDemoIllness(store::Database &db, const DemoStaff &staff, const DemoIllness &illness)
{
    const PersonId person = staff.people.at(QString::fromUtf8(illness.person));
    const Month month = Month::of(illness.from);
    const auto before = demoRoster(db, month.first(), month.last(), illness.from);
    if (!before)
        return before.error();
    store::Rotas rotas(db);
    const int ill = before->rowOf(person);
    if (const Done saved = rotas.save(*before, takenOut(*before, ill, illness)); !saved)
        return saved;
    if (const Done saved = addSickLeave(db, person, illness); !saved)
        return saved;
    const auto roster = demoRoster(db, month.first(), month.last(), illness.from);
    if (!roster)
        return roster.error();
    const rota::Edit edit = searched(*roster, {illness.from, illness.to, true});
    if (const Done saved = rotas.save(*roster, edit); !saved)
        return saved;
    if (const Done saved = addSubstitutions(rotas, *before, edit, ill); !saved)
        return saved;
    return done(rotas.publish(illness.from, month.last(), QString::fromUtf8(illness.note)));
}

} // namespace paybench::app
