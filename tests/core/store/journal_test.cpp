// SPDX-License-Identifier: MPL-2.0
#include "core/store/journal.h"

#include "core/store/check.h"
#include "small_file.h"

#include <rapidcheck/catch.h>

#include <bit>

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

// Texts that JSON, SQL and encodings trip over.
QString anyText()
{
    return *rc::gen::element(QString("Åsa"), QString("ä'ö\"\\"), QString(""), QString("null"), QString("{\"a\":1}"), QString("line\nbreak\t"),
                             QString::fromUtf8("👩‍💼 Ekerö"), QString("7"), QString(QChar(1)), QString(QChar(0x7f)), QString(QChar(0x2028)));
}

QVariant anyReal()
{
    const double value = std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>());
    return *rc::gen::element(QVariant(), QVariant(value == value ? value : 0.1), QVariant(0.1), QVariant(1e300), QVariant(5e-324), QVariant(-3.0),
                             QVariant(HUGE_VAL), QVariant(-HUGE_VAL));
}

QVariant anyBlob()
{
    const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
    return *rc::gen::element(QVariant(), QVariant(QByteArray("")), QVariant(QByteArray::fromStdString(bytes)));
}

// Most hit a row, some hit none, some are refused: all belong to life.
Done editOnce(Database &db)
{
    const qint64 id = *rc::gen::inRange(1, 8), other = *rc::gen::inRange(1, 8);
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
        return done(db.change("insert into team(name) values (:name)", {{"name", anyText()}}));
    case 1:
    case 2:
        return done(db.change("insert into person(name, hours, rate, photo) values (:name, :hours, :rate, :photo)",
                              {{"name", anyText()}, {"hours", *rc::gen::arbitrary<qint64>()}, {"rate", anyReal()}, {"photo", anyBlob()}}));
    case 3:
        return done(db.change("update person set team = (select id from team where id = :team), name = :name where id = :id",
                              {{"team", other}, {"name", anyText()}, {"id", id}}));
    case 4:
        return done(db.change("update person set rate = :rate, photo = :photo", {{"rate", anyReal()}, {"photo", anyBlob()}}));
    case 5:
        return done(db.change("replace into skill(person, topic, level) values (:id, :topic, :level)",
                              {{"id", id}, {"topic", anyText()}, {"level", other}}));
    case 6:
        return done(db.change("update skill set person = :other where person = :id", {{"other", other}, {"id", id}}));
    case 7:
        return done(db.change("delete from skill where person = :id", {{"id", id}}));
    case 8:
        return done(db.change("delete from person where id = :id", {{"id", id}}));
    default:
        return done(db.change("delete from team where id = :id", {{"id", id}}));
    }
}

// The id of the step; 0 when it was refused or changed nothing.
qint64 stepOnce(Database &db)
{
    const int edits = *rc::gen::inRange(1, 5);
    const Done done = db.step("Edit", [&]() -> Done {
        for (int i = 0; i < edits; ++i) {
            if (const Done edited = editOnce(db); !edited)
                return edited;
        }
        return {};
    });
    return done ? db.lastStep() : 0;
}

} // namespace

TEST_CASE("any edits are undone and redone exactly", "[store][slow]")
{
    rc::prop("undone and redone", [] {
        Database db = inMemory();
        std::vector<qint64> steps;
        std::vector<QStringList> states{dump(db)};
        for (int i = 0; i < 25; ++i) {
            if (const qint64 step = stepOnce(db)) {
                steps.push_back(step);
                states.push_back(dump(db));
            }
        }
        for (std::size_t i = steps.size(); i > 0; --i) {
            RC_ASSERT(bool(db.undo(steps[i - 1])));
            RC_ASSERT(dump(db) == states[i - 1]);
        }
        for (std::size_t i = 0; i < steps.size(); ++i) {
            RC_ASSERT(bool(db.redo(steps[i])));
            RC_ASSERT(dump(db) == states[i + 1]);
        }
        RC_ASSERT(check(db)->empty());
    });
}

TEST_CASE("undo out of order succeeds or changes nothing", "[store]")
{
    rc::prop("out of order", [] {
        Database db = inMemory();
        std::vector<qint64> steps;
        for (int i = 0; i < 12; ++i) {
            if (const qint64 step = stepOnce(db))
                steps.push_back(step);
        }
        for (int i = 0; i < 20 && !steps.empty(); ++i) {
            const qint64 step = *rc::gen::elementOf(steps);
            const QStringList before = dump(db);
            const bool undone = db.stepOf(step)->undoneBy != 0;
            const Done back = undone ? db.redo(step) : db.undo(step);
            if (back)
                RC_ASSERT((db.stepOf(step)->undoneBy != 0) != undone);
            else
                RC_ASSERT((back.error().kind == Error::Kind::Conflict && dump(db) == before));
        }
        RC_ASSERT(check(db)->empty());
        RC_ASSERT(cells(db, "select count(*) from pragma_foreign_key_check") == QStringList{"0"});
    });
}

TEST_CASE("tables that cannot be journaled are refused when the file is made", "[store]")
{
    QByteArray many;
    for (int i = 0; i < 63; ++i)
        many += ", c" + QByteArray::number(i) + " text";
    const QByteArray sql = GENERATE_COPY(as<QByteArray>{}, "create table t(id integer primary key)", "create table t(a text) strict",
                                         "create table t(id integer primary key, a any) strict",
                                         "create table t(id integer primary key" + many + ") strict");
    Opening opening = smallOpening();
    opening.migrations.push_back({"0002_bad", sql});
    const auto db = Database::create(":memory:", opening);
    REQUIRE_FALSE(db);
    CHECK(db.error().detail.startsWith("t: "));
}
