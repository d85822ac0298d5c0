// SPDX-License-Identifier: MPL-2.0
#include "tests/window/morning.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::window;

namespace {

constexpr int seenWithin = 2000; // milliseconds, house.md 8; a busy machine is given three times as much

// What somebody else did is on this screen, though nobody touched it.
void checkSees(const Computer &one, const QImage &before)
{
    QElapsedTimer since;
    since.start();
    REQUIRE(soon([&] { return one.screen().picture() != before; }));
    CHECK(since.elapsed() < 3 * seenWithin);
}

// A question that nobody has answered.
CaseId askedCase(const Morning &morning)
{
    store::Database db = morning.openedToWrite();
    worklog::Case one;
    one.state = worklog::CaseState::Open;
    one.opened = one.ended = one.saved = utc("2026-10-06 09:00");
    one.person = personNamed(db, QStringLiteral("Cilla"));
    one.customer = customerNamed(db, QStringLiteral("Norrby kommun"));
    one.question = QStringLiteral("How many days are left?");
    CaseId made;
    given(db.step(QStringLiteral("Case"), [&]() -> Done {
        made = given(store::Cases(db).save(one));
        return {};
    }));
    return made;
}

QString answerOf(const Morning &morning, CaseId id)
{
    return given(store::Cases(morning.reading()).of(id)).one.answer;
}

// The page Cases, its one case, and the place where it is answered; the keys begin in the list of cases.
void goToTheAnswer(const Computer &one)
{
    one.key({QStringLiteral("ctrl+3")});
    one.stillPicture();
    one.key({QStringLiteral("Return")});
    one.stillPicture();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

TEST_CASE("two windows log, correct and undo side by side: each sees the other's work, each undoes its own", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna, bo;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    bo.start(morning.file(), at("2026-10-06T09:12:30", "Bo"));
    const QImage boBefore = bo.stillPicture(); // the page Today
    anna.quickLog();
    anna.line(QStringLiteral("greg sche 4, by Anna"));
    REQUIRE(soon([&] { return morning.cases().size() == 1; }));
    checkSees(bo, boBefore);

    REQUIRE(anna.has(QStringLiteral("– Paybench")));
    const QImage annaBefore = anna.stillPicture();
    bo.quickLog();
    bo.line(QStringLiteral("gre sju 2, by Bo"));
    REQUIRE(soon([&] { return morning.cases().size() == 2; }));
    checkSees(anna, annaBefore);
    REQUIRE(bo.has(QStringLiteral("– Paybench")));

    anna.key({QStringLiteral("ctrl+z")}); // her own, though his is newer
    REQUIRE(soon([&] { return notesOf(morning.cases()) == QStringList{QStringLiteral("by Bo")}; }));
    bo.key({QStringLiteral("ctrl+z")});
    REQUIRE(soon([&] { return morning.cases().empty(); }));
    anna.key({QStringLiteral("ctrl+shift+z")});
    REQUIRE(soon([&] { return notesOf(morning.cases()) == QStringList{QStringLiteral("by Anna")}; }));
    bo.key({QStringLiteral("ctrl+shift+z")});
    REQUIRE(soon([&] { return sorted(notesOf(morning.cases())) == QStringList{QStringLiteral("by Anna"), QStringLiteral("by Bo")}; }));
    anna.leave();
    bo.leave();
    CHECK(morning.isSound());
}

TEST_CASE("two windows that type calls at the same time lose none and double none", "[window]")
{
    if (!canType())
        return;
    constexpr int each = 25;
    const Morning morning;
    Computer anna, bo;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    bo.start(morning.file(), at("2026-10-06T09:12:30", "Bo"));
    QString annas, bos;
    QStringList all;
    for (int number = 0; number < each; ++number) {
        annas += QStringLiteral("gre sju 2, a%1\n").arg(number);
        bos += QStringLiteral("greg sche 3, b%1\n").arg(number);
        all << QStringLiteral("a%1").arg(number) << QStringLiteral("b%1").arg(number);
    }
    for (const Computer *one : {&anna, &bo})
        one->key({QStringLiteral("ctrl+2"), QStringLiteral("ctrl+l")});
    QProcess annaTypes, boTypes;
    anna.screen().typeOn(annaTypes, annas);
    bo.screen().typeOn(boTypes, bos);
    annaTypes.waitForFinished();
    boTypes.waitForFinished();
    CHECK(soon([&] { return int(morning.cases().size()) >= 2 * each && anna.waitingLines().isEmpty() && bo.waitingLines().isEmpty(); }));
    anna.leave();
    bo.leave();
    CHECK(sorted(notesOf(morning.cases())) == sorted(all));
    CHECK(morning.isSound());
}

TEST_CASE("two who write the answer of one case: the second is told, neither answer is lost", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    const CaseId asked = askedCase(morning);
    Computer anna, bo;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    bo.start(morning.file(), at("2026-10-06T09:12:30", "Bo"));
    goToTheAnswer(anna);
    goToTheAnswer(bo);
    bo.type(QStringLiteral("Nine, says Bo"));
    anna.type(QStringLiteral("Eight, says Anna"));
    anna.key({QStringLiteral("Tab")}); // what is left is saved
    REQUIRE(soon([&] { return answerOf(morning, asked) == QStringLiteral("Eight, says Anna"); }));
    const QImage before = bo.stillPicture();
    bo.key({QStringLiteral("Tab")});
    REQUIRE(soon([&] { return bo.screen().picture() != before; }));
    bo.stillPicture();
    CHECK(answerOf(morning, asked) == QStringLiteral("Eight, says Anna"));
    bo.key({QStringLiteral("shift+Tab"), QStringLiteral("ctrl+End")});
    bo.type(QStringLiteral(", eight says Anna"));
    // Told by the file, or by the window that had seen it: once, or once each.
    CHECK(soon([&] {
        bo.key({QStringLiteral("Tab"), QStringLiteral("shift+Tab"), QStringLiteral("ctrl+End"), QStringLiteral("exclam")});
        return answerOf(morning, asked).startsWith(QStringLiteral("Nine, says Bo, eight says Anna"));
    }));
    anna.leave();
    bo.leave();
    CHECK(morning.isSound());
}
