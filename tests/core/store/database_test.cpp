// SPDX-License-Identifier: MPL-2.0
#include "core/store/database.h"

#include "small_file.h"

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

struct Line {
    QString name;
    int hours = 0;
};

Line readRecord(const QSqlRecord &record)
{
    return {record.value("name").toString(), record.value("hours").toInt()};
}

Line readQuery(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toInt()};
}

} // namespace

TEST_CASE("rows come back as the values of whoever asks", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Åsa", 8));
    REQUIRE(addPerson(db, "Bo", 6));
    const QString sql = "select name, hours from person where hours > :least order by id";
    const auto byRecord = db.rows(sql, {{"least", 0}}, readRecord);
    const auto byQuery = db.rows(sql, {{":least", 7}}, readQuery);
    REQUIRE(byRecord);
    REQUIRE(byQuery);
    CHECK(byRecord->size() == 2);
    CHECK(byRecord->at(1).name == "Bo");
    REQUIRE(byQuery->size() == 1);
    CHECK(byQuery->front().name == "Åsa");
    CHECK(byQuery->front().hours == 8);
}

TEST_CASE("a change returns the id of a new row", "[store]")
{
    Database db = inMemory();
    qint64 plain = 0, returned = 0;
    REQUIRE(db.step("Add two teams", [&]() -> Done {
        const auto first = db.change("insert into team(name) values (:name)", {{"name", "Nord"}});
        const auto second = db.change("insert into team(name) values (:name) returning id", {{"name", "Syd"}});
        plain = *first;
        returned = *second;
        return {};
    }));
    CHECK(plain == 1);
    CHECK(returned == 2);
}

TEST_CASE("values that do not fit the placeholders are refused, so that no old value slips in", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva", 7));
    CHECK_FALSE(db.step("Too few", [&] { return done(db.change("insert into person(name, hours) values (:name, :hours)", {{"name", "Bo"}})); }));
    CHECK(cells(db, "select count(*) from person") == QStringList{"1"});
}

TEST_CASE("a statement may be used while it is being read", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva"));
    REQUIRE(addPerson(db, "Bo"));
    const QString sql = "select name from person order by id";
    int inner = 0;
    CHECK(db.each(sql, {}, [&](const QSqlQuery &) { inner += int(cells(db, sql).size()); }));
    CHECK(inner == 4);
}

TEST_CASE("what the file does not take is told in words for people", "[store]")
{
    const auto row = GENERATE(table<QString, Error::Kind, QString>({
        {"insert into person(id, name) values (1, 'Bo')", Error::Kind::Conflict, "exists already"},
        {"insert into person(name, team) values ('Bo', 99)", Error::Kind::Conflict, "builds on this"},
        {"insert into person(name) values (null)", Error::Kind::Invalid, "is empty"},
        {"insert into person(name, hours) values ('Bo', 2.5)", Error::Kind::Invalid, "not of the kind"},
        {"insert into nowhere(name) values ('Bo')", Error::Kind::Io, "did not take"},
    }));
    const QString sql = std::get<0>(row);
    CAPTURE(sql.toStdString());
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva"));
    const QStringList before = dump(db);
    const Done done = db.step("Try", [&] { return paybench::done(db.change(sql, {})); });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == std::get<1>(row));
    CHECK(done.error().message.contains(std::get<2>(row)));
    CHECK(done.error().detail.contains("insert into"));
    CHECK(dump(db) == before);
}

TEST_CASE("texts that a file cannot keep are refused", "[store]")
{
    Database db = inMemory();
    const QString text = GENERATE(as<QString>{}, QString("a") + QChar(QChar::Null) + "b", QString(QChar(0xd800)));
    CHECK_FALSE(addPerson(db, text));
    CHECK_FALSE(db.step("Many", [&] { return done(db.bulk("insert into team(name) values (?)", {{text}})); }));
    CHECK_FALSE(db.step(text, [] { return Done(); }));
    CHECK(dump(db).isEmpty());
}

TEST_CASE("a hundred thousand rows are one step", "[store][slow]")
{
    Database db = inMemory();
    std::vector<std::vector<QVariant>> values;
    for (int i = 0; i < 100'000; ++i)
        values.push_back({QStringLiteral("Person %1").arg(i), i, 0.1 * i, i % 7 ? QVariant() : QVariant(QByteArray::number(i))});
    const QString sql = "insert into person(name, hours, rate, photo) values (?, ?, ?, ?)";
    REQUIRE(db.step("Import", [&]() -> Done {
        const auto changed = db.bulk(sql, values);
        CHECK((changed && *changed == 100'000));
        return done(changed);
    }));
    CHECK(cells(db, "select count(*) || ' ' || sum(hours) from person") == QStringList{"100000 4999950000"});
    CHECK(cells(db, "select count(*) from change") == QStringList{"100000"});
    const qint64 step = db.lastStep();
    REQUIRE(db.undo(step));
    CHECK(cells(db, "select count(*) from person") == QStringList{"0"});
    REQUIRE(db.redo(step));
    CHECK(cells(db, "select count(*) || ' ' || sum(hours) from person") == QStringList{"100000 4999950000"});
}

TEST_CASE("an error of the disk that nobody looks at still undoes the step", "[store]")
{
    Database db = inMemory();
    CHECK_FALSE(db.step("Careless", [&]() -> Done {
        REQUIRE(db.change("insert into team(name) values ('Nord')", {}));
        (void)db.change("insert into nowhere(name) values ('Syd')", {});
        return {};
    }));
    CHECK(dump(db).isEmpty());
    CHECK(addPerson(db, "Eva"));
}

TEST_CASE("a row of bulk that is refused takes the others with it", "[store]")
{
    Database db = inMemory();
    CHECK_FALSE(db.step("Import", [&] { return done(db.bulk("insert into team(name) values (?)", {{"Nord"}, {QVariant()}})); }));
    CHECK_FALSE(db.step("Import", [&] { return done(db.bulk("insert into team(name) values (?)", {{"Nord"}, {"Syd", 2}})); }));
    CHECK(dump(db).isEmpty());
}
