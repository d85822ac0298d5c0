// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/log/log_bench.h"
#include "ui/log/caller_card_view.h"
#include "ui/log/day_findings.h"
#include "ui/log/planned_words.h"
#include "ui/log/tally_pad.h"

#include <QPushButton>
#include <QScrollArea>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

// A line is saved while the next caller waits: what is not different on the page is not made anew.

namespace {

worklog::DayFinding gap(int minute)
{
    worklog::DayFinding finding;
    finding.time = {minute * 60, minute * 60 + 60};
    finding.sentence = QStringLiteral("Nothing is logged at minute %1.").arg(minute);
    return finding;
}

std::vector<QPushButton *> placesOf(const DayFindings &findings)
{
    std::vector<QPushButton *> places;
    for (QPushButton *button : findings.findChildren<QPushButton *>()) {
        if (!button->isHidden() && !button->parentWidget()->isHidden() && button->text().startsWith(QStringLiteral("Nothing")))
            places.push_back(button);
    }
    std::sort(places.begin(), places.end(), [](const QWidget *a, const QWidget *b) { return a->parentWidget()->y() < b->parentWidget()->y(); });
    return places;
}

QStringList saidBy(const std::vector<QPushButton *> &places)
{
    QStringList said;
    for (const QPushButton *place : places)
        said << place->text().section(u' ', -1);
    return said;
}

} // namespace

TEST_CASE("what was found before keeps its line, wherever another comes or goes", "[log]")
{
    dress(*qApp);
    DayFindings findings;
    findings.resize(700, 200);
    const auto show = [&](const std::vector<int> &minutes, bool isClosed = false) {
        std::vector<worklog::DayFinding> found;
        for (const int minute : minutes)
            found.push_back(gap(minute));
        findings.present(found, isClosed);
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return placesOf(findings);
    };
    findings.show();
    const auto first = show({1, 2, 3});
    CHECK(saidBy(first) == QStringList{"1.", "2.", "3."});
    CHECK(show({1, 2, 3}) == first);
    const auto more = show({1, 2, 9, 3});
    CHECK(saidBy(more) == QStringList{"1.", "2.", "9.", "3."});
    CHECK(more[0] == first[0]);
    CHECK(more[3] == first[2]);
    CHECK(saidBy(show({2, 9})) == QStringList{"2.", "9."});
    CHECK(saidBy(show({4})) == QStringList{"4."});
    CHECK(show({}).empty());
    CHECK(findings.isHidden());
    CHECK(saidBy(show({7, 8}, true)) == QStringList{"7.", "8."});
    int settle = 0;
    for (const QPushButton *button : findings.findChildren<QPushButton *>())
        settle += button->text() == QStringLiteral("Fill from the rota");
    CHECK(settle == 0); // of a closed day nothing is filled
    CHECK(show({7, 8}).size() == 2);
}

TEST_CASE("a line that is saved leaves the card beside it as it was, and one to be completed is there", "[log]")
{
    LogBench bench;
    auto *scroll = bench.part<QScrollArea>("callerCardScroll");
    bench.page->resize(1092, 740);
    bench.enter("sem 1, first");
    const QWidget *card = scroll->widget();
    bench.enter("sem 1, second");
    CHECK(scroll->widget() == card);
    bench.enter("sem 1 +, third");
    CHECK(scroll->widget() != card);
    bool isThere = false;
    for (const QPushButton *button : scroll->findChildren<QPushButton *>())
        isThere = isThere || button->text().contains(QStringLiteral("third"));
    CHECK(isThere);
}

TEST_CASE("a customer's new name is on the page as soon as it is saved", "[log]")
{
    LogBench bench;
    bench.enter("greta sem 3");
    const auto places = [&] {
        QStringList all;
        for (const EntryRow &row : bench.page->state().rows)
            all << row.place;
        return all.join(QStringLiteral(" | "));
    };
    REQUIRE(places().contains(QStringLiteral("Greta Holm")));
    bench.steps.run(QStringLiteral("Rename"), [&]() -> Done {
        for (directory::Contact contact : given(store::Customers(bench.db).contacts())) {
            if (contact.name == QStringLiteral("Greta Holm")) {
                contact.name = QStringLiteral("Greta Berg");
                return done(store::Customers(bench.db).save(contact));
            }
        }
        return {};
    });
    CHECK(places().contains(QStringLiteral("Greta Berg")));
    CHECK_FALSE(places().contains(QStringLiteral("Greta Holm")));
}

TEST_CASE("counting a contact leaves the buttons of the customers where they are", "[log]")
{
    LogBench bench;
    given(bench.db.step(QStringLiteral("Sampling"), [&] { return store::Logs(bench.db).save(worklog::SamplingRule{day("2026-10-01"), 0b0000'0001'0000}); }));
    emit bench.steps.changed();
    bench.page->refresh();
    REQUIRE(bench.page->input().isCounting());
    TallyPad &pad = bench.page->input().pad();
    const auto before = pad.findChildren<QPushButton *>();
    for (const int key : {Qt::Key_1, Qt::Key_1}) // the phone, and who calls most
        QTest::keyClick(&pad, Qt::Key(key));
    REQUIRE(pad.sentence().contains(QStringLiteral("Norrby kommun")));
    CHECK(pad.findChildren<QPushButton *>() == before);
}

TEST_CASE("a duty of the rota begins small within a sentence, and an abbreviation stays", "[log]")
{
    CHECK(withinSentence(QStringLiteral("Ärenden")) == QStringLiteral("ärenden"));
    CHECK(withinSentence(QStringLiteral("HR")) == QStringLiteral("HR"));
    CHECK(withinSentence({}).isEmpty());
    const auto planned = [](const char *words, int from, int to, worklog::Activity activity = worklog::Activity::Other) {
        return worklog::PlannedStretch{{from, to}, activity, QString::fromUtf8(words)};
    };
    const std::vector<worklog::PlannedStretch> day{planned("Support", 0, 10), planned("Lunch", 10, 12, worklog::Activity::Break), planned("Support", 12, 20), planned("Registrering", 20, 30)};
    CHECK(plannedDuties(day) == QStringList{QStringLiteral("support"), QStringLiteral("registrering")});
    CHECK(plannedDuties(day, Stretch{22, 24}) == QStringList{QStringLiteral("registrering")});
}
