// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_rows.h"

#include "tests/support/log_makers.h"
#include "ui/cases/answer_box.h"
#include "ui/cases/case_words.h"
#include "ui/cases/sampling_rows.h"
#include "ui/cases/topics_view.h"
#include "ui/cases/training_rows.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using worklog::CaseState;

namespace {

// Opening hours from eight to four; a question has eight hours. Tuesday 6 October 2026, 09:12.
CaseBook bookAt(const char *now)
{
    CaseBook book;
    book.zone = centreZone();
    book.now = utc(now);
    book.today = moment(now).date();
    book.seated = {1};
    book.clock = BusinessClock(Calendar(), {everyWorkday(day("2020-01-01"), 8 * 60, 16 * 60)});
    worklog::CaseType question;
    question.id = {1};
    question.name = QStringLiteral("Question");
    question.slaMinutes = 480;
    book.types = {question};
    directory::Group east;
    east.id = {1};
    east.name = QStringLiteral("East");
    book.groups = {east};
    return book;
}

void add(CaseBook &book, qint64 id, const char *opened, CaseState state = CaseState::Open, qint64 claimedBy = 0)
{
    store::CaseWithEvents stored;
    stored.one.id = {id};
    stored.one.opened = utc(opened);
    stored.one.state = state;
    stored.one.person = {1};
    stored.one.type = {1};
    stored.one.group = {1};
    stored.one.claimedBy = {claimedBy};
    stored.one.question = QStringLiteral("Case %1").arg(id);
    if (state == CaseState::Waiting)
        stored.events.push_back({1, {id}, stored.one.opened + 3600, worklog::CaseEvent::Kind::Waiting, {1}, {}, {}, {}});
    book.todo.push_back(book.timed(stored));
}

QStringList titles(const std::vector<CaseRow> &rows)
{
    QStringList all;
    for (const CaseRow &row : rows)
        all << (row.id ? row.title : QStringLiteral("[%1 %2]").arg(row.title, row.when));
    return all;
}

CaseBook ordinary()
{
    CaseBook book = bookAt("2026-10-06 09:12");
    add(book, 1, "2026-10-05 08:50");                       // late since 08:50
    add(book, 2, "2026-10-05 11:30", CaseState::Open, 1);   // due 11:30, mine
    add(book, 3, "2026-10-05 09:45");                       // due 09:45, soon
    add(book, 4, "2026-10-06 08:40", CaseState::SecondLine, 2); // due tomorrow
    add(book, 5, "2026-10-05 10:00", CaseState::Waiting);
    add(book, 6, "2026-10-06 09:00", CaseState::Later);
    std::sort(book.todo.begin(), book.todo.end(), isMoreUrgent);
    return book;
}

} // namespace

TEST_CASE("cases stand under when they are due, late ones first", "[cases]")
{
    const CaseBook book = ordinary();
    CHECK(titles(caseRows(book, {})).join(u'|')
          == QStringLiteral("[Late 1]|Case 1|[Due today 2]|Case 3|Case 2|[Due tomorrow 2]|Case 4|Case 6|[Waiting for the customer 1]|Case 5"));
    const std::vector<CaseRow> rows = caseRows(book, {});
    CHECK(rows[1].whenIcon == QStringLiteral("error"));
    CHECK(rows[1].below.contains(QStringLiteral("late")));
    CHECK(rows[3].whenIcon == QStringLiteral("warning"));
    CHECK(rows[4].whenIcon.isEmpty());
    CHECK(rows[9].when == openHoursText(7 * 3600));
}

TEST_CASE("each way to narrow down counts its own cases", "[cases]")
{
    using Way = CaseFilter::Kind;
    const auto [way, count] = GENERATE(table<Way, int>({{Way::All, 6}, {Way::Mine, 1}, {Way::ToPick, 2}, {Way::ToComplete, 1}, {Way::Waiting, 1}, {Way::ClosedToday, 0},
                                                        {Way::Unsorted, 6}}));
    const CaseBook book = ordinary();
    CAPTURE(int(way));
    bool isListed = false;
    for (const CaseFilterRow &row : filterRows(book, {})) {
        if (row.isCaption || row.filter.kind != way)
            continue;
        isListed = true;
        CHECK(row.count == count);
    }
    CHECK(isListed);
}

TEST_CASE("the next to pick is the most urgent that nobody has", "[cases]")
{
    CaseBook book = ordinary();
    CHECK(nextToPick(book) == CaseId{1});
    book.todo.erase(book.todo.begin());
    CHECK(nextToPick(book) == CaseId{3});
    CHECK(toDo(book) == 4);
    CHECK(lateOnes(book) == 0);
    CHECK(nextToPick(bookAt("2026-10-06 09:12")) == CaseId());
}

TEST_CASE("what search marked is told apart", "[cases]")
{
    const QString snippet = QStringLiteral("hur ") + QChar(0x2068) + QStringLiteral("många") + QChar(0x2069) + QStringLiteral("\ndagar");
    const auto pieces = markedPieces(snippet);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0] == std::pair(QStringLiteral("hur "), false));
    CHECK(pieces[1] == std::pair(QStringLiteral("många"), true));
    CHECK(pieces[2] == std::pair(QStringLiteral(" dagar"), false));
    CHECK(markedPieces({}).empty());
}

TEST_CASE("?? and words before the place of writing search", "[cases]")
{
    const auto [text, place, words] = GENERATE(table<const char *, int, const char *>({{"Hej! ??spara", 12, "spara"},
                                                                                      {"Hej! ??spara dag", 16, "spara dag"},
                                                                                      {"Hej! ??spara", 4, ""},
                                                                                      {"Hej! ??", 7, ""},
                                                                                      {"Hej? spara", 10, ""},
                                                                                      {"??spara\nmer", 11, ""}}));
    CAPTURE(text, place);
    CHECK(answerSearch(QString::fromUtf8(text), place).words == QString::fromUtf8(words));
}

TEST_CASE("the SLA of a type is typed in hours", "[cases]")
{
    const auto [typed, minutes] = GENERATE(table<const char *, int>({{"8", 480}, {"0,5", 30}, {"0.25", 15}, {"0", 0}, {"", -1}, {" 4 ", 240}}));
    CAPTURE(typed);
    const auto read = minutesOfHours(QString::fromUtf8(typed));
    REQUIRE(bool(read));
    CHECK(read->value_or(-1) == minutes);
    for (const char *wrong : {"-1", "soon", "8 h", "0.001"})
        CHECK_FALSE(bool(minutesOfHours(QString::fromUtf8(wrong))));
}

TEST_CASE("two months in full stand for the year: 900 of 5,000 are 5,220 ± 309 of 29,000 (J8)", "[cases]")
{
    const CaseBook book = [] {
        CaseBook made = bookAt("2026-12-31 12:00");
        worklog::Topic leave;
        leave.id = {1};
        leave.name = QStringLiteral("Leave");
        made.topics = worklog::Topics({leave});
        return made;
    }();
    SamplingInputs inputs;
    inputs.last = month("2026-12");
    inputs.begins = month("2026-01");
    inputs.rules = {{day("2026-01-01"), (1U << 4) | (1U << 9)}}; // May and October
    for (int at = 0; at < 5000; ++at) {
        worklog::TopicContact contact;
        contact.at = utc(at % 2 == 0 ? "2026-05-12 10:00" : "2026-10-12 10:00");
        contact.topic = at < 900 ? TopicId{1} : TopicId();
        inputs.contacts.push_back(contact);
    }
    for (int at = 1; at <= 12; ++at)
        inputs.imported[Month(2026, at)] = at == 1 ? 29000 - 11 * 2400 : 2400;
    const SamplingYear year = samplingYear(inputs, book);
    CHECK(year.isSampled);
    CHECK(year.logged == 5000);
    CHECK(year.contacts == 29000);
    REQUIRE(year.topics.size() == 2);
    CHECK(year.topics[1].name == QStringLiteral("Leave"));
    CHECK(qRound(year.topics[1].estimate.total) == 5220);
    CHECK(qRound(year.topics[1].estimate.totalHalfWidth) == 309);
    inputs.contacts.resize(29);
    CHECK(samplingYear(inputs, book).topics.front().estimate.isTooFew);
}

TEST_CASE("months before the log began are neither in full nor counted, and stand for nothing but their contacts", "[cases]")
{
    SamplingInputs inputs;
    inputs.last = month("2026-12");
    inputs.begins = month("2026-11");
    for (int at = 0; at < 40; ++at) {
        worklog::TopicContact contact;
        contact.at = utc("2026-11-12 10:00");
        inputs.contacts.push_back(contact);
    }
    const CaseBook book = bookAt("2026-12-31 12:00");
    SamplingYear year = samplingYear(inputs, book);
    REQUIRE(year.months.size() == 12);
    CHECK((year.months[9].isBefore && !year.months[9].isFull));
    CHECK((!year.months[10].isBefore && year.months[10].isFull));
    CHECK_FALSE(year.isSampled); // what was before is not known, so nothing is carried to it
    inputs.imported[month("2026-03")] = 60;
    year = samplingYear(inputs, book);
    CHECK(year.isSampled);
    CHECK(year.contacts == 100);
    CHECK(qRound(year.topics.front().estimate.total) == 100);
    inputs.begins = {};
    CHECK(samplingYear(inputs, book).months.back().isBefore);
}

TEST_CASE("a month that only counted is no evidence that a training helped (J8, X-6)", "[cases]")
{
    CaseBook book = bookAt("2026-09-30 15:00");
    worklog::Topic leave;
    leave.id = {1};
    leave.name = QStringLiteral("Leave");
    book.topics = worklog::Topics({leave});
    worklog::TrainingNeed need;
    need.contact = {7};
    need.topic = {1};
    need.state = worklog::TrainingNeed::State::Held;
    need.bookedOn = day("2026-06-12");
    need.minutes = 60;
    TrainingInputs inputs;
    inputs.begins = month("2026-01");
    inputs.sampling = {{day("2026-01-01"), (1U << 4) | (1U << 9)}}; // May and October
    const auto call = [&inputs](const char *at) {
        worklog::TopicContact contact;
        contact.at = utc(at);
        contact.seconds = 300;
        contact.contact = {7};
        contact.topic = {1};
        inputs.contacts.push_back(contact);
    };
    for (const char *at : {"2026-05-05 09:00", "2026-05-12 09:00", "2026-05-19 09:00", "2026-05-20 09:00", "2026-05-26 09:00", "2026-05-27 09:00", "2026-05-28 09:00"})
        call(at);
    const auto early = effectOf(need, inputs, book);
    REQUIRE(early);
    CHECK(early->days == 0);
    CHECK(early->effect.verdict == worklog::TrainingEffect::Verdict::TooEarly);
    // October is logged in full: its days are held against as many of May.
    book.now = utc("2026-10-27 15:00");
    book.today = day("2026-10-27");
    call("2026-06-02 09:00"); // logged in full though the month only counted: no evidence either
    call("2026-10-06 09:00");
    const auto later = effectOf(need, inputs, book);
    REQUIRE(later);
    CHECK(later->days == 27);
    CHECK_FALSE(later->isNext);
    CHECK(later->effect.before == 7);
    CHECK(later->effect.after == 1);
    // Where every month is logged in full, it is the days on both sides of it.
    inputs.sampling.clear();
    const auto full = effectOf(need, inputs, book);
    REQUIRE(full);
    CHECK(full->days == 30);
    CHECK(full->isNext);
    CHECK(full->effect.after == 0);
}
