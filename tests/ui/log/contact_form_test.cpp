// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/log/log_bench.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/value_edits.h"
#include "ui/log/contact_form.h"
#include "ui/log/day_strip.h"
#include "ui/table/table_view.h"

#include <QLabel>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

// Greta's call about Sjuk is logged and opened to be corrected.
struct Correcting : LogBench {
    Correcting() : LogBench(false)
    {
        enter("gre sjuk 4");
        QApplication::processEvents();
        open("log.change");
    }
    void open(const char *id)
    {
        for (std::size_t at = 0; at < page->strip().parts().size(); ++at) {
            const DayStrip::Part &part = page->strip().parts()[at];
            if (part.entry && part.entry->ofCase)
                page->strip().choose(int(at));
        }
        page->refresh();
        trigger(id);
        form = page->findChild<ContactForm *>();
        REQUIRE(form);
    }
    template <class T> T &field(const char *name) { return *form->findChild<T *>(QLatin1String(name)); }
    worklog::Case contact() { return casesOfDay().front(); }
    worklog::Entry time()
    {
        for (const worklog::Entry &entry : entriesOfDay()) {
            if (entry.ofCase)
                return entry;
        }
        throw std::runtime_error("no such entry");
    }

    ContactForm *form = nullptr;
};

} // namespace

TEST_CASE("topic, outcome and minutes of a logged call are corrected in one named step that is undone", "[log]")
{
    Correcting bench;
    const worklog::Case before = bench.contact();
    CHECK(bench.field<Lookup>("contactTopic").text() == QStringLiteral("Sjuk"));
    CHECK(bench.field<CountEdit>("contactMinutes").value() == 4);
    bench.field<Lookup>("contactTopic").setValue(bench.semester.value);
    bench.field<Choice>("contactOutcome").setValue(int(worklog::LineTarget::SecondLine));
    bench.field<CountEdit>("contactMinutes").setFocus();
    bench.field<CountEdit>("contactMinutes").selectAll();
    QTest::keyClicks(&bench.field<CountEdit>("contactMinutes"), QStringLiteral("10"));
    bench.form->accept();
    const worklog::Case after = bench.contact();
    CHECK(after.topic == bench.semester);
    CHECK(after.state == worklog::CaseState::SecondLine);
    CHECK(after.ended == before.ended);
    CHECK(after.ended - after.opened == 600);
    CHECK(bench.time().time == Stretch{after.opened, after.ended});
    CHECK(bench.ran.back().startsWith(QStringLiteral("Correct the contact")));
    bench.steps.stack().undo();
    CHECK(bench.contact().topic == before.topic);
    CHECK(bench.contact().state == worklog::CaseState::Solved);
    CHECK(bench.time().time == Stretch{before.opened, before.ended});
}

TEST_CASE("what cannot be is said in the form, and nothing is changed", "[log]")
{
    Correcting bench;
    const worklog::Case before = bench.contact();
    const auto refused = [&](const char *name, const QString &text) {
        bench.field<QLineEdit>(name).setFocus();
        bench.field<QLineEdit>(name).selectAll();
        QTest::keyClicks(&bench.field<QLineEdit>(name), text);
        bench.form->accept();
        CHECK(bench.form->isVisible());
        CHECK(bench.contact().opened == before.opened);
        CHECK(bench.contact().topic == before.topic);
    };
    SECTION("a time that is none") { refused("contactFrom", QStringLiteral("99:99")); }
    SECTION("an end before the beginning") { refused("contactTo", QStringLiteral("07:00")); }
    SECTION("a time to come") { refused("contactTo", QStringLiteral("15:00")); }
    SECTION("a topic that is none") { refused("contactTopic", QStringLiteral("zzz")); }
}

TEST_CASE("a case that somebody has gone on with keeps what became of it", "[log]")
{
    LogBench bench(false);
    bench.enter("gre sjuk 4 >2");
    const worklog::Case one = bench.casesOfDay().front();
    given(bench.db.step(QStringLiteral("Pick"), [&] { return store::Cases(bench.db).save(worklog::claimed(one, bench.seated, bench.second), QStringLiteral("Pick")); }));
    worklog::Entry of;
    for (const worklog::Entry &entry : bench.entriesOfDay())
        of = entry.ofCase ? entry : of;
    ContactForm form(bench.desk->place(), bench.desk->lines().book(), given(store::Logs(bench.db).contactOf(of)), bench.page.get());
    CHECK_FALSE(form.findChild<Choice *>(QStringLiteral("contactOutcome"))->isEnabled());
    CHECK(form.findChild<Lookup *>(QStringLiteral("contactTopic"))->isEnabled());
}

TEST_CASE("Tab takes the topic that was probably meant, and moves on when there is none", "[log]")
{
    LogBench bench;
    bench.type("gre semestr 4");
    CHECK(bench.line().sentence().contains(QStringLiteral("Did you mean “Semester”?")));
    CHECK(bench.line().text() == QStringLiteral("gre semestr 4"));
    QTest::keyClick(&bench.edit(), Qt::Key_Tab);
    CHECK(bench.line().text() == QStringLiteral("gre Semester 4"));
    CHECK(bench.line().reading().topicChosen == 0);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.casesOfDay().size() == 1);
    CHECK(bench.casesOfDay().front().topic == bench.semester);
}

TEST_CASE("a call that was corrected stays the chosen one, wherever its new time puts it", "[log]")
{
    Correcting bench;
    bench.form->reject();
    bench.second += 60;
    bench.enter("gregor sem 2"); // begins before it where it is as long
    QApplication::processEvents();
    const CaseId greta = bench.contact().id;
    bench.open("log.change"); // the last one
    const worklog::Entry *chosen = bench.page->strip().currentPart() ? &*bench.page->strip().currentPart()->entry : nullptr;
    REQUIRE(chosen);
    const CaseId corrected = chosen->ofCase;
    bench.field<CountEdit>("contactMinutes").setFocus();
    bench.field<CountEdit>("contactMinutes").selectAll();
    QTest::keyClicks(&bench.field<CountEdit>("contactMinutes"), QStringLiteral("12"));
    bench.form->accept();
    QApplication::processEvents();
    REQUIRE(bench.page->strip().currentPart());
    REQUIRE(bench.page->strip().currentPart()->entry);
    CHECK(bench.page->strip().currentPart()->entry->ofCase == corrected);
    const auto *table = bench.part<TableView>("logTable");
    REQUIRE(table->currentRow() >= 0);
    CHECK(bench.page->state().rows[std::size_t(table->currentRow())].ofCase == corrected);
    bench.trigger("log.remove"); // what comes next is done with it
    REQUIRE(bench.casesOfDay().size() == 1);
    CHECK((bench.casesOfDay()[0].id == greta) == (corrected != greta));
}
