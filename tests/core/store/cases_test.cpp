// SPDX-License-Identifier: MPL-2.0
#include "core/store/cases.h"

#include "core/store/check.h"
#include "core/store/control_totals.h"
#include "tests/core/store/log_centre.h"

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;
using worklog::Case;
using worklog::CaseEvent;
using worklog::CaseState;

namespace {

CaseId logged(LogCentre &centre, const QString &question, const QString &answer = {})
{
    return given(Logs(centre.db).log(callAbout(centre, question, answer))).contact;
}

QStringList questions(const std::vector<CaseHit> &hits)
{
    QStringList found;
    for (const CaseHit &hit : hits)
        found.push_back(hit.one.question);
    return found;
}

QStringList found(LogCentre &centre, const QString &words)
{
    return questions(given(Cases(centre.db).search(words)));
}

Case openCase(const LogCentre &centre)
{
    Case one;
    one.state = CaseState::Open;
    one.opened = centre.second() - 600;
    one.person = centre.cilla;
    one.customer = centre.norrby;
    one.topic = centre.leave;
    one.question = QStringLiteral("Hur många dagar?");
    one.tags = {"saldo", "2026"};
    return one;
}

} // namespace

TEST_CASE("a case comes back with every field, and begins with its event", "[store][cases]")
{
    LogCentre centre = logCentre();
    Cases cases(centre.db);
    Case one = openCase(centre);
    one.channel = worklog::Channel::Email;
    one.ended = one.opened + 60;
    one.unit = centre.school;
    one.contact = centre.greta;
    one.group = groupNamed(centre.db, QStringLiteral("Öst"));
    one.type = given(cases.save(worklog::CaseType{{}, "Question", 1, 240, {}}));
    one.claimedBy = centre.bo;
    one.claimed = one.opened + 30;
    one.referTo = "Norrby HR";
    one.answer = "25";
    one.note = "later";
    one.answeredFrom = logged(centre, "Samma fråga");
    one.id = given(cases.save(one));
    const CaseWithEvents stored = given(cases.of(one.id));
    CHECK(stored.one.channel == one.channel);
    CHECK(stored.one.state == one.state);
    CHECK(stored.one.opened == one.opened);
    CHECK(stored.one.ended == one.ended);
    CHECK(stored.one.saved == centre.second());
    CHECK(stored.one.unit == one.unit);
    CHECK(stored.one.contact == one.contact);
    CHECK(stored.one.group == one.group);
    CHECK(stored.one.type == one.type);
    CHECK(stored.one.claimedBy == one.claimedBy);
    CHECK(stored.one.claimed == one.claimed);
    CHECK(stored.one.referTo == one.referTo);
    CHECK(stored.one.answer == one.answer);
    CHECK(stored.one.note == one.note);
    CHECK(stored.one.tags == one.tags);
    CHECK(stored.one.answeredFrom == one.answeredFrom);
    REQUIRE(stored.events.size() == 1);
    CHECK(stored.events[0].kind == CaseEvent::Kind::Opened);
    CHECK(stored.events[0].at == one.opened);
    CHECK_FALSE(cases.of({999}));
}

TEST_CASE("a deed writes the case and what happened, and the case moves between the lists", "[store][cases]")
{
    LogCentre centre = logCentre();
    Cases cases(centre.db);
    Case one = openCase(centre);
    one.id = given(cases.save(one));
    CHECK(given(cases.todo()).size() == 1);
    given(cases.save(worklog::claimed(one, centre.bo, centre.second()), "Take"));
    one = given(cases.of(one.id)).one;
    CHECK(one.claimedBy == centre.bo);
    given(cases.save(worklog::solved(one, centre.bo, "25", centre.second()), "Solve"));
    CHECK(given(cases.todo()).empty());
    const auto closed = given(cases.closedIn(stretch("2026-10-06 00:00", "2026-10-07 00:00")));
    REQUIRE(closed.size() == 1);
    CHECK(closed[0].one.answer == "25");
    CHECK(closed[0].events.size() >= 3);
    CHECK(given(cases.openedIn(stretch("2026-10-06 00:00", "2026-10-07 00:00"))).size() == 1);
    CHECK(given(cases.openedIn(stretch("2026-10-07 00:00", "2026-10-08 00:00"))).empty());
    given(centre.db.undo(centre.db.lastStep()));
    CHECK(given(cases.todo()).size() == 1);
}

TEST_CASE("a case that was logged by mistake goes with its time, its words and the need it raised", "[store][cases]")
{
    LogCentre centre = logCentre();
    const QString before = contentOf(centre.db);
    worklog::Logged what = callAbout(centre, "Fel");
    what.raised = needOf(centre);
    const CaseId id = given(Logs(centre.db).log(what)).contact;
    given(Cases(centre.db).remove(id));
    CHECK(contentOf(centre.db) == before);
    CHECK(given(Cases(centre.db).search("Fel")).empty());
    given(centre.db.undo(centre.db.lastStep()));
    CHECK(found(centre, "Fel") == QStringList{"Fel"});
    given(Logs(centre.db).closeDays(centre.cilla, {day("2026-10-06")}));
    CHECK_FALSE(Cases(centre.db).remove(id));
    CHECK(found(centre, "Fel") == QStringList{"Fel"});
}

TEST_CASE("letters are found as typed; plain ones find accented ones, never the other way", "[store][cases]")
{
    LogCentre centre = logCentre();
    for (const char *text : {"Får lön", "Far på sjukhus", "Kommunen Ekerö", "Ærø kommune", "Aalborg", "E-post saknas", "Övertidsersättning", "Idén"})
        logged(centre, QString::fromUtf8(text));
    const struct {
        const char *typed;
        QStringList wanted; // in the order they are shown
    } rows[] = {
        {"får", {QStringLiteral("Får lön")}},
        {"far", {QStringLiteral("Far på sjukhus"), QStringLiteral("Får lön")}},
        {"FAR", {QStringLiteral("Far på sjukhus"), QStringLiteral("Får lön")}},
        {"ekero", {QStringLiteral("Kommunen Ekerö")}},
        {"ekerø", {QStringLiteral("Kommunen Ekerö")}},
        {"ärö", {QStringLiteral("Ærø kommune")}},
        {"aro", {QStringLiteral("Ærø kommune")}},
        {"ålborg", {QStringLiteral("Aalborg")}},
        {"aalborg", {QStringLiteral("Aalborg")}},
        {"epost", {QStringLiteral("E-post saknas")}},
        {"e-post", {QStringLiteral("E-post saknas")}},
        {"post", {QStringLiteral("E-post saknas")}},
        {"ersätt", {QStringLiteral("Övertidsersättning")}}, // a part of a word
        {"ersatt", {QStringLiteral("Övertidsersättning")}},
        {"övert", {QStringLiteral("Övertidsersättning")}},
        {"ide", {QStringLiteral("Idén")}},
        {"idè", {}},
        {"lon", {QStringLiteral("Får lön")}},
        {"lön får", {QStringLiteral("Får lön")}},
        {"lön xyz", {}},
        {"\" OR *", {}},
        {"kommun", {QStringLiteral("Ærø kommune"), QStringLiteral("Kommunen Ekerö")}},
        {"   ", {}},
    };
    for (const auto &row : rows) {
        CAPTURE(row.typed);
        Cases cases(centre.db);
        QStringList hits;
        for (const QString &question : questions(given(cases.search(QString::fromUtf8(row.typed))))) {
            if (!question.isEmpty())
                hits.push_back(question);
        }
        if (QByteArray(row.typed) == "kommun") // every caller is of Norrby kommun
            CHECK(hits.size() == 8);
        else
            CHECK(hits == row.wanted);
    }
}

TEST_CASE("cases are found by whom and what they are of, under the names of today", "[store][cases]")
{
    LogCentre centre = logCentre();
    Cases cases(centre.db);
    logged(centre, "Ett");
    worklog::Logged other = callAbout(centre, QStringLiteral("Två"));
    other.contact.contact = centre.gregor;
    other.contact.unit = centre.homeCare;
    other.contact.customer = centre.soderby;
    other.contact.topic = centre.rota;
    given(Logs(centre.db).log(other));
    CHECK(found(centre, "greta") == QStringList{"Ett"});
    CHECK(found(centre, "gre") == QStringList{QStringLiteral("Två"), "Ett"});
    CHECK(found(centre, "gre holm") == QStringList{"Ett"});
    CHECK(found(centre, "soderby") == QStringList{QStringLiteral("Två")});
    CHECK(found(centre, "102") == QStringList{QStringLiteral("Två")});
    CHECK(found(centre, "skola ett") == QStringList{"Ett"});
    CHECK(found(centre, "vacation") == QStringList{"Ett"}); // another word for the topic
    CHECK(found(centre, "greta schema").isEmpty());
    for (directory::Contact contact : given(Customers(centre.db).contacts())) {
        if (contact.id == centre.greta) {
            contact.name = "Margareta Ek";
            given(Customers(centre.db).save(contact));
        }
    }
    CHECK(found(centre, "margareta") == QStringList{"Ett"});
    CHECK(found(centre, "holm").isEmpty());
    given(cases.merge(centre.rota, centre.leave));
    CHECK(found(centre, "semester") == QStringList{QStringLiteral("Två"), "Ett"});
    CHECK(given(check(centre.db, {controlFindings})).empty());
}

TEST_CASE("the newest comes first, and no more than asked for", "[store][cases]")
{
    LogCentre centre = logCentre();
    for (int i = 0; i < 12; ++i)
        logged(centre, QStringLiteral("Fråga %1").arg(i));
    const auto hits = given(Cases(centre.db).search(QStringLiteral("fråga"), 5));
    REQUIRE(hits.size() == 5);
    CHECK(hits.front().one.question == QStringLiteral("Fråga 11"));
    CHECK(found(centre, "fraga 3") == QStringList{QStringLiteral("Fråga 3")});
    CHECK(given(Cases(centre.db).search("fraga", 0)).empty());
}

TEST_CASE("the snippet marks the words that were found", "[store][cases]")
{
    LogCentre centre = logCentre();
    logged(centre, QStringLiteral("Sparade semesterdagar"));
    const auto snippet = [&](const QString &words) { return given(Cases(centre.db).search(words)).front().snippet; };
    CHECK(snippet("dagar") == QStringLiteral("Sparade semester\u2068dagar\u2069"));
    CHECK(snippet("sparade semester") == QStringLiteral("\u2068Sparade\u2069 \u2068semester\u2069dagar"));
    CHECK(snippet("greta") == QStringLiteral("Sparade semesterdagar"));
    logged(centre, QStringLiteral("En lång fråga om ingenting alls, och mycket långt bort i texten står ordet jämkning och sedan mera text som ingen läser"));
    const QString cut = snippet("jamkning");
    CHECK(cut.contains(QStringLiteral("\u2068jämkning\u2069")));
    CHECK(cut.startsWith(QStringLiteral("…")));
    CHECK(cut.size() < 100);
}

TEST_CASE("answers are found in closed cases, the most used first", "[store][cases]")
{
    LogCentre centre = logCentre();
    Cases cases(centre.db);
    const CaseId old = logged(centre, "Hur många sparade dagar?", "Fem om året");
    logged(centre, "Sparade dagar kvar?", "Se saldot");
    logged(centre, "Sparade dagar utan svar?");
    worklog::Logged used = callAbout(centre, "Igen", "Fem om året");
    used.contact.answeredFrom = old;
    given(Logs(centre.db).log(used));
    const auto hits = given(cases.answers("sparade", {}));
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].one.id == old);
    CHECK(given(cases.answers("sparade", centre.sick)).empty());
    CHECK(given(cases.answers({}, centre.leave)).size() == 3);
    CHECK(given(cases.answers("sparade", {}, 1)).size() == 1);
}

TEST_CASE("the same answer to the same question is one answer, however often it was given", "[store][cases]")
{
    LogCentre centre = logCentre();
    for (int i = 0; i < 3; ++i)
        logged(centre, "Sparade dagar?", "Se saldot");
    logged(centre, "Sparade dagar?", "Fem om året");
    const auto hits = given(Cases(centre.db).answers("sparade", {}));
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].one.answer != hits[1].one.answer);
}

TEST_CASE("the words of cases that are lost are noticed by check, and written again", "[store][cases]")
{
    LogCentre centre = logCentre();
    logged(centre, "Ett");
    logged(centre, QStringLiteral("Två"));
    given(centre.db.step("Damage", [&] { return done(centre.db.change("delete from case_words where case_id = 1", {})); }));
    const auto findings = given(check(centre.db, {controlFindings}));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what.contains("--search"));
    given(Cases(centre.db).rebuildText());
    CHECK(given(check(centre.db, {controlFindings})).empty());
    CHECK(found(centre, "ett") == QStringList{"Ett"});
    CHECK(found(centre, "tva") == QStringList{QStringLiteral("Två")});
}

TEST_CASE("topics keep their words and tree, are merged with their history, and removed only without cases", "[store][cases]")
{
    LogCentre centre = logCentre();
    Cases cases(centre.db);
    const QString before = contentOf(centre.db);
    worklog::Topic topic;
    topic.name = "Sparade dagar";
    topic.parent = centre.leave;
    topic.words = {"saldo", "sparat"};
    topic.group = groupNamed(centre.db, QStringLiteral("Öst"));
    topic.to = day("2027-01-01");
    topic.id = given(cases.save(topic));
    const worklog::Topics tree(given(cases.topics()));
    const worklog::Topic *stored = tree.find(topic.id);
    REQUIRE(stored);
    CHECK(stored->words == topic.words);
    CHECK(stored->parent == centre.leave);
    CHECK(stored->group == topic.group);
    CHECK(stored->to == topic.to);
    CHECK_FALSE(cases.remove(centre.leave)); // a topic stands below it
    worklog::Topic same = topic;
    same.id = {};
    CHECK_FALSE(cases.save(same));
    CHECK_FALSE(cases.merge(topic.id, topic.id));
    given(cases.remove(topic.id));
    CHECK(contentOf(centre.db) == before);

    logged(centre, "Ett");
    CHECK_FALSE(cases.remove(centre.leave));
    given(cases.merge(centre.leave, centre.sick));
    const qint64 step = centre.db.lastStep();
    CHECK(given(cases.openedIn(stretch("2026-10-06 00:00", "2026-10-07 00:00"))).front().topic == centre.leave);
    CHECK(worklog::Topics(given(cases.topics())).counted(centre.leave) == centre.sick);
    CHECK_FALSE(cases.merge(centre.sick, centre.leave)); // a circle
    given(centre.db.undo(step));
    CHECK(worklog::Topics(given(cases.topics())).counted(centre.leave) == centre.leave);
}

TEST_CASE("case types keep their times, also those of groups", "[store][cases]")
{
    LogCentre centre = logCentre();
    Cases cases(centre.db);
    const GroupId east = groupNamed(centre.db, QStringLiteral("Öst"));
    worklog::CaseType type{{}, "Wrong pay", 1, 480, {{east, 240}}};
    type.id = given(cases.save(type));
    CHECK(given(cases.types()).front().minutesFor(east) == 240);
    type.groups = {{east, std::nullopt}};
    type.slaMinutes = 0;
    given(cases.save(type));
    CHECK(given(cases.types()).front().minutesFor(east) == std::nullopt);
    CHECK(given(cases.types()).front().slaMinutes == 0);
    CHECK_FALSE(cases.save(worklog::CaseType{{}, "wrong pay", 2, {}, {}}));
    Case one = openCase(centre);
    one.type = type.id;
    one.id = given(cases.save(one));
    CHECK_FALSE(cases.remove(type.id));
    given(cases.remove(one.id));
    given(cases.remove(type.id));
    CHECK(given(cases.types()).empty());
}

TEST_CASE("corrections of pay are found by the day they were found", "[store][cases]")
{
    LogCentre centre = logCentre();
    Cases cases(centre.db);
    worklog::PayCorrection one;
    one.customer = centre.norrby;
    one.month = month("2026-09");
    one.found = day("2026-10-05");
    one.what = "overtime paid twice";
    one.cause = "late report";
    one.origin = worklog::PayCorrection::Origin::Centre;
    one.amount = worklog::PayCorrection::Amount::To5000;
    one.payslips = 3;
    one.minutes = 40;
    one.person = centre.cilla;
    one.id = given(cases.save(one));
    const auto found = given(cases.corrections(month("2026-10"), month("2026-10")));
    REQUIRE(found.size() == 1);
    CHECK(found[0].month == one.month);
    CHECK(found[0].what == one.what);
    CHECK(found[0].origin == one.origin);
    CHECK(found[0].amount == one.amount);
    CHECK(found[0].payslips == 3);
    CHECK(given(cases.corrections(month("2026-09"), month("2026-09"))).empty());
    one.what = "About 811228-9874";
    CHECK_FALSE(cases.save(one));
    given(cases.remove(one.id));
    CHECK(given(cases.corrections(month("2026-10"), month("2026-10"))).empty());
}
