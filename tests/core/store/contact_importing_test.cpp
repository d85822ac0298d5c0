// SPDX-License-Identifier: MPL-2.0
#include "core/store/contact_importing.h"
#include "core/store/contact_counts.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>

using namespace paybench;
using staffing::Channel;
using staffing::ContactCount;

namespace {

const QDate counted(2026, 10, 5);

staffing::ContactFile countedFile(int minutes, Channel channel, const std::vector<std::pair<int, qint64>> &offered)
{
    staffing::ContactFile file;
    file.file = QStringLiteral("telefoni.csv");
    file.sha256 = QString(64, u'a');
    file.minutes = minutes;
    file.within = 20;
    qint64 line = 1;
    for (const auto &pair : offered) {
        ContactCount count;
        count.day = counted;
        count.minute = pair.first;
        count.minutes = minutes;
        count.channel = channel;
        count.queue = QStringLiteral("Nord");
        count.offered = pair.second;
        count.line = ++line;
        file.rows.push_back({count, {}, 1, {}});
    }
    return file;
}

staffing::ContactIntake judgedBy(store::Database &db, const staffing::ContactFile &file, bool yes = false)
{
    return staffing::judged(file, given(store::knownContactsFor(db, file)), {{}, yes});
}

Result<ContactImportId> taken(store::Database &db, const staffing::ContactFile &file, bool yes = false)
{
    const auto intake = judgedBy(db, file, yes);
    Result<ContactImportId> id = ContactImportId{};
    const Done step = db.step(store::contactImportName(intake), [&] {
        id = store::takeContacts(db, file, intake, QStringLiteral("calls"));
        return done(id);
    });
    return step ? id : Result<ContactImportId>(step.error());
}

qint64 stored(store::Database &db, Channel channel)
{
    qint64 sum = 0;
    for (const ContactCount &count : given(store::ContactCounts(db).between(counted, counted, channel)))
        sum += count.offered;
    return sum;
}

} // namespace

TEST_CASE("an import of counts is one named batch that says how its figures were meant", "[store]")
{
    auto db = smallCentre();
    given(taken(db, countedFile(30, Channel::Call, {{480, 4}, {510, 6}})));
    const auto batches = given(store::ContactCounts(db).batches());
    REQUIRE(batches.size() == 1);
    CHECK(batches[0].rows == 2);
    CHECK(batches[0].offered == 10);
    CHECK(batches[0].within == 20);
    CHECK(batches[0].profile == QStringLiteral("calls"));
    CHECK(withPlainBlanks(given(db.steps(1)).front().name) == QStringLiteral("Import calls October 2026 (2 row(s))"));
    CHECK(judgedBy(db, countedFile(30, Channel::Call, {{480, 4}, {510, 6}})).totals.unchanged == 2);
}

TEST_CASE("e-mails have their own name, and nothing new is an error with a sentence", "[store]")
{
    auto db = smallCentre();
    const auto file = countedFile(1440, Channel::Mail, {{0, 70}});
    CHECK(withPlainBlanks(store::contactImportName(judgedBy(db, file))) == QStringLiteral("Import e-mails October 2026 (1 row(s))"));
    given(taken(db, file));
    CHECK(stored(db, Channel::Mail) == 70);
    CHECK(stored(db, Channel::Call) == 0);
    const auto again = taken(db, file);
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(QStringLiteral("telefoni.csv")));
}

TEST_CASE("half-hours take the place of a typed day once that is confirmed, and undo brings it back", "[store]")
{
    auto db = smallCentre();
    given(store::ContactCounts(db).setDay(counted, Channel::Call, QStringLiteral("Nord"), 60));
    const QString before = contentOf(db);
    const auto file = countedFile(30, Channel::Call, {{480, 4}, {510, 6}});
    CHECK(judgedBy(db, file).totals.held == 2);
    CHECK_FALSE(taken(db, file));
    given(taken(db, file, true));
    CHECK(stored(db, Channel::Call) == 10);
    given(db.undo(given(db.steps(1)).front().id));
    CHECK(contentOf(db) == before);
}
