// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/rota/version_changes.h"
#include "core/store/closing.h"
#include "core/store/database.h"
#include "core/store/rota_rows.h"
#include "core/store/rotas.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

// What was published, version by version, and publishing.

namespace paybench::store {

namespace {

using rota::Roster;
using rota::StoredCell;
using rota::Version;

Version readVersion(const QSqlRecord &record)
{
    return {record.value("id").toLongLong(), dayOf(record.value("first_day")), dayOf(record.value("last_day")), record.value("number").toInt(),
            momentOf(record.value("at")),    record.value("who").toString(),   record.value("note").toString()};
}

// Days that one version is the newest of.
struct VersionDays {
    QDate first, last;
    qint64 version = 0;
};

std::vector<VersionDays> newestOf(const std::vector<Version> &versions, QDate first, QDate last)
{
    std::vector<VersionDays> stretches;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const auto covers = [day](const Version &version) { return version.first <= day && day <= version.last; };
        const auto newest = std::find_if(versions.begin(), versions.end(), covers);
        if (newest == versions.end())
            continue;
        if (!stretches.empty() && stretches.back().version == newest->id && stretches.back().last.addDays(1) == day)
            stretches.back().last = day;
        else
            stretches.push_back({day, day, newest->id});
    }
    return stretches;
}

constexpr const char *publishedCells =
    "select day, person_id, duty, 0 from rota_published where day between ?1 and ?2 and version_id = ?3 order by day, person_id";

// Open days on which nobody has anything.
Done isPlanned(const Roster &roster)
{
    for (std::size_t day = 0; day < roster.days.size(); ++day) {
        const auto hasMark = [day](const rota::RosterRow &row) { return !row.cells[day].marks.isEmpty(); };
        if (!roster.days[day].isOpen || std::any_of(roster.rows.begin(), roster.rows.end(), hasMark))
            continue;
        return refused(QCoreApplication::translate("store", "There is no rota for %1, so nothing was published. Plan the day, or publish fewer days.")
                           .arg(format::day(roster.days[day].date)));
    }
    return {};
}

// Somebody who is away by the register has no duty in what is published, whatever was planned before.
std::vector<std::vector<QVariant>> publishedRows(const Roster &roster, qint64 version)
{
    std::vector<std::vector<QVariant>> rows;
    for (std::size_t day = 0; day < roster.days.size(); ++day) {
        const QVariant date = dayText(roster.days[day].date);
        for (const rota::RosterRow &row : roster.rows) {
            if (const rota::DayMarks &there = row.cells[day].marks; !there.isEmpty())
                rows.push_back({version, date, row.person.value, rota::key(there)});
        }
    }
    return rows;
}

Result<Version> writeVersion(Database &db, Version version, const std::function<std::vector<std::vector<QVariant>>(qint64 id)> &rows)
{
    const auto id = db.change(R"(
        insert into rota_version (first_day, last_day, number, at, who, note) values (:first, :last, :number, :at, :who, :note))",
                              {{":first", dayText(version.first)},
                               {":last", dayText(version.last)},
                               {":number", version.number},
                               {":at", momentText(version.at)},
                               {":who", text(version.who)},
                               {":note", text(version.note)}});
    if (!id)
        return id.error();
    version.id = *id;
    const auto written = db.bulk(R"(insert into rota_published (version_id, day, person_id, duty) values (?, ?, ?, ?))", rows(*id));
    if (!written)
        return written.error();
    return version;
}

Result<Version> publishedAs(Database &db, Version version)
{
    if (const Done open = outsideClosedMonths(db, version.first); !open)
        return open.error();
    const auto inputs = rosterInputs(db, version.first, version.last, version.first);
    if (!inputs)
        return inputs.error();
    for (const Version &earlier : inputs->versions)
        version.number = std::max(version.number, earlier.number + 1);
    const Roster roster = rota::rosterOf(*inputs);
    if (const Done planned = isPlanned(roster); !planned)
        return planned.error();
    if (const auto told = rota::publishedAsItStands(roster, version.first, version.last))
        return refused(rota::nothingToPublish(*told));
    return writeVersion(db, version, [&roster](qint64 id) { return publishedRows(roster, id); });
}

// The days, among those of the cells, that people have been told of, each unbroken stretch by itself and no longer than needed.
std::vector<std::vector<PersonDay>> toldStretches(const std::vector<Version> &versions, std::vector<PersonDay> cells)
{
    std::vector<std::vector<PersonDay>> stretches;
    std::sort(cells.begin(), cells.end(), [](const PersonDay &a, const PersonDay &b) { return a.day < b.day; });
    const auto isTold = [&versions](QDate day) {
        return std::any_of(versions.begin(), versions.end(), [day](const Version &version) { return version.first <= day && day <= version.last; });
    };
    for (const PersonDay &cell : cells) {
        if (!isTold(cell.day))
            continue;
        QDate day = stretches.empty() ? QDate() : stretches.back().back().day;
        while (day.isValid() && day < cell.day && isTold(day))
            day = day.addDays(1);
        if (day != cell.day)
            stretches.push_back({});
        stretches.back().push_back(cell);
    }
    return stretches;
}

// What a version says that tells of these cells and repeats the rest; none, when they say what was told already.
std::optional<std::vector<StoredCell>> cellsTold(const Roster &roster, const std::vector<StoredCell> &published, const std::vector<PersonDay> &cells)
{
    std::map<std::pair<QDate, qint64>, rota::DayMarks> told;
    for (const StoredCell &cell : published)
        told[{cell.day, cell.person.value}] = cell.marks;
    bool isNew = false;
    for (const PersonDay &cell : cells) {
        const int row = roster.rowOf(cell.person), day = roster.dayAt(cell.day);
        if (row < 0 || day < 0)
            continue;
        const rota::DayMarks now = roster.rows[std::size_t(row)].cells[std::size_t(day)].marks;
        rota::DayMarks &before = told[{cell.day, cell.person.value}];
        isNew = isNew || before != now;
        before = now;
    }
    std::vector<StoredCell> all;
    for (const auto &[place, marks] : told)
        all.push_back({{place.second}, place.first, marks, false});
    return isNew ? std::optional(all) : std::nullopt;
}

std::vector<std::vector<QVariant>> publishedRows(const std::vector<StoredCell> &cells, qint64 version)
{
    std::vector<std::vector<QVariant>> rows;
    for (const StoredCell &cell : cells) {
        if (!cell.marks.isEmpty())
            rows.push_back({version, dayText(cell.day), cell.person.value, rota::key(cell.marks)});
    }
    return rows;
}

Result<std::vector<Version>> cellsPublishedAs(Database &db, const Version &version, const std::vector<PersonDay> &cells)
{
    const auto known = Rotas(db).versions(version.first, version.last);
    if (!known)
        return known.error();
    std::vector<Version> made;
    for (const std::vector<PersonDay> &stretch : toldStretches(*known, cells)) {
        Version one = version;
        one.first = stretch.front().day;
        one.last = stretch.back().day;
        if (const Done open = outsideClosedMonths(db, one.first); !open)
            return open.error();
        const auto inputs = rosterInputs(db, one.first, one.last, one.first);
        const auto published = Rotas(db).published(one.first, one.last);
        if (!inputs || !published)
            return inputs ? published.error() : inputs.error();
        const auto told = cellsTold(rota::rosterOf(*inputs), *published, stretch);
        if (!told)
            continue;
        for (const Version &earlier : inputs->versions)
            one.number = std::max(one.number, earlier.number + 1);
        const auto written = writeVersion(db, one, [&told](qint64 id) { return publishedRows(*told, id); });
        if (!written)
            return written.error();
        made.push_back(*written);
    }
    return made;
}

// What was published of the newest version's days before it, and the newest version's cells of the same days.
using BeforeAndAfter = std::pair<std::vector<StoredCell>, std::vector<StoredCell>>;

Result<BeforeAndAfter> newestBesideOlder(const Database &db, const std::vector<Version> &versions)
{
    BeforeAndAfter cells;
    const Version &newest = versions.front();
    const std::vector<Version> earlier(versions.begin() + 1, versions.end());
    for (const VersionDays &days : newestOf(earlier, newest.first, newest.last)) {
        const auto before = readCells(db, publishedCells, days.first, days.last, days.version);
        const auto after = readCells(db, publishedCells, days.first, days.last, newest.id);
        if (!before || !after)
            return before ? after.error() : before.error();
        cells.first.insert(cells.first.end(), before->begin(), before->end());
        cells.second.insert(cells.second.end(), after->begin(), after->end());
    }
    return cells;
}

} // namespace

Result<std::vector<Version>> Rotas::versions(QDate first, QDate last) const
{
    return m_db.rows(R"(select id, first_day, last_day, number, at, who, note from rota_version
                        where first_day <= :last and last_day >= :first order by id desc)",
                     {{":first", dayText(first)}, {":last", dayText(last)}}, readVersion);
}

Result<std::vector<StoredCell>> Rotas::published(QDate first, QDate last) const
{
    const auto all = versions(first, last);
    if (!all)
        return all.error();
    std::vector<StoredCell> cells;
    for (const VersionDays &days : newestOf(*all, first, last)) {
        const auto read = readCells(m_db, publishedCells, days.first, days.last, days.version);
        if (!read)
            return read.error();
        cells.insert(cells.end(), read->begin(), read->end());
    }
    return cells;
}

Result<std::vector<StoredCell>> Rotas::cellsOf(qint64 version) const
{
    return readCells(m_db, publishedCells, QDate(1, 1, 1), QDate(9999, 12, 31), version);
}

Result<Version> Rotas::publish(QDate first, QDate last, const QString &note)
{
    if (const Done right = rightOrder(first, last); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({note}); !clean)
        return clean.error();
    const QString name = QCoreApplication::translate("store", "Publish the rota from %1 to %2").arg(format::day(first), format::day(last));
    return inStep<Version>(m_db, name, [&] { return publishedAs(m_db, Version{0, first, last, 1, m_db.now(), signature(m_db), note.trimmed()}); });
}

Result<std::vector<Version>> Rotas::publishCells(const std::vector<PersonDay> &cells, const QString &note)
{
    if (cells.empty())
        return std::vector<Version>();
    if (const Done clean = withoutPersonalNumbers({note}); !clean)
        return clean.error();
    const auto [first, last] = std::minmax_element(cells.begin(), cells.end(), [](const PersonDay &a, const PersonDay &b) { return a.day < b.day; });
    const Version version{0, first->day, last->day, 1, m_db.now(), signature(m_db), note.trimmed()};
    const QString name = QCoreApplication::translate("store", "Publish changes of the rota from %1 to %2").arg(format::day(version.first), format::day(version.last));
    return inStep<std::vector<Version>>(m_db, name, [&] { return cellsPublishedAs(m_db, version, cells); });
}

Result<PublishedRota> publishedRota(Database &db, rota::RosterInputs inputs)
{
    PublishedRota told;
    const auto isShown = [&inputs](const StoredCell &cell) { return cell.day >= inputs.first && cell.day <= inputs.last; };
    std::erase_if(inputs.cells, isShown);
    std::copy_if(inputs.published.begin(), inputs.published.end(), std::back_inserter(inputs.cells), isShown);
    told.roster = rota::rosterOf(inputs);
    const std::vector<Version> &versions = told.roster.versions;
    for (std::size_t i = 1; i < versions.size(); ++i) {
        const auto cells = readCells(db, publishedCells, inputs.first, inputs.last, versions[i].id);
        if (!cells)
            return cells.error();
        told.older.insert(told.older.end(), cells->begin(), cells->end());
    }
    if (versions.empty())
        return told;
    const auto beside = newestBesideOlder(db, versions);
    if (!beside)
        return beside.error();
    told.changes = rota::changesBetween(told.roster, beside->first, beside->second);
    return told;
}

} // namespace paybench::store
