// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

// How Catch shows a result that should have been another.
namespace Catch {
template <class T>
struct StringMaker<paybench::Result<T>> {
    static std::string convert(const paybench::Result<T> &result)
    {
        return result ? "done" : (result.error().message + " [" + result.error().detail + ']').toStdString();
    }
};
} // namespace Catch

// A small file of its own tables, for the tests of the store's engine: every type, a composite key, references.

namespace paybench::store::test {

inline Migration firstTables()
{
    return {"0001_first", R"sql(
create table team(
  id integer primary key autoincrement,
  name text not null
) strict;
create table person(
  id integer primary key autoincrement,
  name text not null,
  hours integer,
  rate real,
  photo blob,
  team integer references team(id)
) strict;
create table skill(
  person integer not null references person(id),
  topic text not null,
  level integer not null default 1,
  primary key (person, topic)
) strict;
)sql"};
}

inline Opening smallOpening()
{
    Opening opening;
    opening.migrations = {firstTables()};
    opening.who = {"eva", {}};
    opening.waitMilliseconds = 200;
    return opening;
}

inline Database inMemory()
{
    auto db = Database::create(":memory:", smallOpening());
    REQUIRE(db);
    return std::move(*db);
}

inline QString firstCell(const QSqlRecord &record)
{
    return record.value(0).toString();
}

inline QStringList cells(const Database &db, const QString &sql, const Values &values = {})
{
    const auto found = db.rows(sql, values, firstCell);
    REQUIRE(found);
    return {found->begin(), found->end()};
}

// Everything that people have put into the file, as text.
inline QStringList dump(const Database &db)
{
    QStringList all;
    const std::map<QString, QString> tables{
        {"team", "quote(id) || quote(name)"},
        {"person", "quote(id) || quote(name) || quote(hours) || quote(rate) || quote(photo) || quote(team)"},
        {"skill", "quote(person) || quote(topic) || quote(level)"},
    };
    for (const auto &table : tables) {
        for (const QString &row : cells(db, "select " + table.second + " as line from " + table.first + " order by line"))
            all.push_back(table.first + ": " + row);
    }
    return all;
}

inline Done addPerson(Database &db, const QString &name, const QVariant &hours = {})
{
    return db.step("Add " + name, [&] {
        return done(db.change("insert into person(name, hours) values (:name, :hours)", {{"name", name}, {"hours", hours}}));
    });
}

inline Done setHours(Database &db, const QString &name, int hours)
{
    return db.step("Set the hours of " + name, [&] {
        return done(db.change("update person set hours = :hours where name = :name", {{":name", name}, {":hours", hours}}));
    });
}

// A folder that is gone after the test.
struct Folder {
    QTemporaryDir dir;

    QString path(const QString &name) const { return dir.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path(name);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    // A centre file with two people, closed again.
    QString centre(const QString &name = "centre.paybench") const
    {
        auto db = Database::create(path(name), smallOpening());
        REQUIRE(db);
        REQUIRE(addPerson(*db, "Eva", 7));
        REQUIRE(addPerson(*db, "Åsa", 8));
        return path(name);
    }
};

} // namespace paybench::store::test
