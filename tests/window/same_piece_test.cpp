// SPDX-License-Identifier: MPL-2.0
#include "tests/window/morning.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::window;

// Bo’s own day is open in two windows: at his desk, and where he stands in the morning.

namespace {

// He has registered from 8 to 9:12:30; nothing else is there.
class OnePiece : public Morning {
public:
    OnePiece()
    {
        store::Database db = openedToWrite();
        worklog::Entry entry;
        entry.person = personNamed(db, QStringLiteral("Bo"));
        entry.time = {utc("2026-10-06 08:00"), utc("2026-10-06T09:12:30")};
        entry.activity = worklog::Activity::Registration;
        entry.saved = entry.time.end;
        given(db.step("Piece", [&] { return done(store::Logs(db).save(entry)); }));
    }

    worklog::Entry piece() const { return entries(QStringLiteral("Bo")).at(0); }
    QString note() const { return piece().note; }
    QString end() const { return clockOf(piece().time.end); }
};

// His day, and the note of its only line.
void goToTheNote(const Computer &one)
{
    one.key({QStringLiteral("ctrl+2")});
    one.stillPicture();
    one.key({QStringLiteral("Tab")}); // from the line to the strip
    one.stillPicture();
    one.key({QStringLiteral("Tab"), QStringLiteral("End")}); // the list
    one.stillPicture();
}

void beginNote(const Computer &one, const char *text)
{
    one.key({QStringLiteral("F2")});
    one.type(QLatin1String(text));
    one.stillPicture();
}

// The form of the piece, in the field that is so many fields from its first.
void beginForm(const Computer &one, int fields)
{
    one.key({QStringLiteral("ctrl+shift+e")});
    REQUIRE(one.has(QStringLiteral("Change what was logged")));
    for (int field = 0; field < fields; ++field) {
        one.key({QStringLiteral("Tab")});
        one.stillPicture();
    }
}

constexpr int to = 2, note = 4; // after the work, from when, until when, and the customer

// The day as it stands beside the form, where nothing blinks.
QImage besideTheForm(const Computer &one)
{
    return one.screen().picture().copy(0, 0, 340, 800);
}

// Return, and the window says something.
void returnAndHear(const Computer &one)
{
    const QImage before = one.stillPicture();
    one.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return one.screen().picture() != before; }));
    one.stillPicture();
}

} // namespace

TEST_CASE("two who write the note of one piece: the second is told, and what was typed stays in the list", "[window]")
{
    if (!canType())
        return;
    const OnePiece day;
    Computer desk, stand;
    desk.start(day.file(), at("2026-10-06T09:12:30", "Bo"));
    stand.start(day.file(), at("2026-10-06T09:12:30", "Bo"));
    goToTheNote(desk);
    goToTheNote(stand);
    beginNote(stand, "from the stand");
    beginNote(desk, "from the desk");
    desk.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return day.note() == QStringLiteral("from the desk"); }));
    returnAndHear(stand);
    CHECK(day.note() == QStringLiteral("from the desk"));
    stand.type(QStringLiteral(", and from the desk")); // it has been read there
    stand.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return day.note() == QStringLiteral("from the stand, and from the desk"); }));
    desk.leave();
    stand.leave();
    CHECK(day.isSound());
}

TEST_CASE("the note in one window and the times in the other are both kept", "[window]")
{
    if (!canType())
        return;
    const OnePiece day;
    Computer desk, stand;
    desk.start(day.file(), at("2026-10-06T09:12:30", "Bo"));
    stand.start(day.file(), at("2026-10-06T09:12:30", "Bo"));
    goToTheNote(desk);
    goToTheNote(stand);
    beginForm(stand, note);
    stand.type(QStringLiteral("the note"));
    beginForm(desk, to);
    desk.type(QStringLiteral("09:10"));
    stand.stillPicture();
    const QImage before = besideTheForm(stand);
    desk.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return day.end() == QStringLiteral("09:10:00"); }));
    REQUIRE(soon([&] { return besideTheForm(stand) != before; })); // the day behind the form has seen it
    stand.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return day.note() == QStringLiteral("the note"); }));
    CHECK(day.end() == QStringLiteral("09:10:00"));

    REQUIRE(stand.has(QStringLiteral("– Paybench")));
    stand.stillPicture();
    REQUIRE(desk.has(QStringLiteral("– Paybench")));
    beginNote(stand, "another note"); // and the other way round: the times come while a note is typed
    beginForm(desk, to);
    desk.type(QStringLiteral("09:05"));
    desk.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return day.end() == QStringLiteral("09:05:00"); }));
    returnAndHear(stand); // told
    CHECK(day.note() == QStringLiteral("the note"));
    stand.type(QStringLiteral("!"));
    stand.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return day.note() == QStringLiteral("another note!"); }));
    CHECK(day.end() == QStringLiteral("09:05:00"));
    desk.leave();
    stand.leave();
    CHECK(day.isSound());
}

TEST_CASE("two who change the same time of one piece: the second is told once and may then keep his", "[window]")
{
    if (!canType())
        return;
    const OnePiece day;
    Computer desk, stand;
    desk.start(day.file(), at("2026-10-06T09:12:30", "Bo"));
    stand.start(day.file(), at("2026-10-06T09:12:30", "Bo"));
    goToTheNote(desk);
    goToTheNote(stand);
    beginForm(stand, to);
    beginForm(desk, to);
    stand.type(QStringLiteral("09:05"));
    stand.stillPicture();
    const QImage before = besideTheForm(stand);
    desk.type(QStringLiteral("09:10"));
    desk.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return day.end() == QStringLiteral("09:10:00"); }));
    REQUIRE(soon([&] { return besideTheForm(stand) != before; })); // the day behind the form has seen it
    returnAndHear(stand);
    CHECK(day.end() == QStringLiteral("09:10:00"));
    stand.type(QStringLiteral("09:05")); // over what stands there
    stand.key({QStringLiteral("Return")});
    REQUIRE(soon([&] { return day.end() == QStringLiteral("09:05:00"); }));
    desk.leave();
    stand.leave();
    CHECK(day.isSound());
}
