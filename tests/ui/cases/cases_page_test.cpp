// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/cases_page.h"

#include "tests/ui/cases/cases_desk.h"
#include "ui/cases/answer_box.h"
#include "ui/cases/case_panel.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/marks.h"

#include <QAbstractItemModelTester>
#include <QLabel>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using worklog::CaseState;

namespace {

void type(QWidget &into, const char *text)
{
    typeInto(into, QString::fromUtf8(text));
}

} // namespace

TEST_CASE("the page shows the cases by when they are due, the first one at the right", "[cases]")
{
    Inbox desk;
    CHECK(desk.rows().join(u'|')
          == QStringLiteral("[Late 1]|Delat pass syns inte|[Due today 1]|Hur många dagar får sparas?|[Due tomorrow 1]|Jämkning från november"));
    CHECK(desk.page.shownCase() == desk.late);
    CHECK(desk.find<QLabel>("caseCaller").text() == QStringLiteral("Gregor Ask"));
    CHECK(CasesPage::waiting(desk.db) == 3);
    QAbstractItemModelTester tester(desk.list().model());
}

TEST_CASE("arrow keys walk past captions, Enter goes to the answer, Ctrl+Enter answers and closes", "[cases]")
{
    Inbox desk;
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Down);
    CHECK(desk.page.shownCase() == desk.today);
    QTest::keyClick(&desk.list(), Qt::Key_Home);
    CHECK(desk.page.shownCase() == desk.late);
    QTest::keyClick(&desk.list(), Qt::Key_Down);
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    type(desk.answer(), "Fyra till.");
    desk.run("cases.answer");
    const worklog::Case closed = desk.stored(desk.today);
    CHECK(closed.state == CaseState::Solved);
    CHECK(closed.answer == QStringLiteral("Fyra till."));
    CHECK(closed.closed == CasesDesk::clock());
    CHECK(desk.page.shownCase() == desk.tomorrow); // the one in its place
    CHECK(desk.lastStep() == QStringLiteral("Answer Hur många dagar får sparas?"));
    desk.steps.stack().undo();
    CHECK(desk.stored(desk.today).state == CaseState::Open);
    CHECK(desk.rows().contains(QStringLiteral("Hur många dagar får sparas?")));
}

TEST_CASE("what is written stays when somebody goes to another case", "[cases]")
{
    Inbox desk;
    type(desk.answer(), "Passet finns i schemat.");
    desk.page.showCase(desk.today);
    CHECK(desk.stored(desk.late).answer == QStringLiteral("Passet finns i schemat."));
    CHECK(desk.answer().toPlainText().isEmpty());
    desk.page.showCase(desk.late);
    CHECK(desk.answer().toPlainText() == QStringLiteral("Passet finns i schemat."));
}

TEST_CASE("a personal number is refused where it stands, and the text is kept", "[cases]")
{
    Inbox desk;
    type(desk.answer(), "Det gäller 811228-9874");
    CHECK_FALSE(desk.find<QLabel>("answerComplaint").text().isEmpty());
    desk.run("cases.answer");
    CHECK(desk.stored(desk.late).state == CaseState::Open);
    desk.page.showCase(desk.today);
    CHECK(desk.stored(desk.late).answer.isEmpty());
    desk.page.showCase(desk.late);
    CHECK(desk.answer().toPlainText() == QStringLiteral("Det gäller 811228-9874"));
}

TEST_CASE("what another window saves comes in, and what is being written stays", "[cases]")
{
    Inbox desk;
    type(desk.answer(), "Halvvägs");
    worklog::Case other = desk.stored(desk.late);
    other.note = QStringLiteral("ringde igen");
    given(desk.db.step(QStringLiteral("Elsewhere"), [&] { return done(store::Cases(desk.db).save(other)); }));
    desk.page.markStale();
    CHECK(desk.answer().toPlainText() == QStringLiteral("Halvvägs"));
    desk.page.showCase(desk.today);
    CHECK(desk.stored(desk.late).note == QStringLiteral("ringde igen"));
    CHECK(desk.stored(desk.late).answer == QStringLiteral("Halvvägs"));
}

TEST_CASE("?? shows earlier answers: Tab puts one in, down shows the next, Esc closes them", "[cases]")
{
    CasesDesk desk;
    const CaseId earlier = desk.call("2026-09-14 10:00", "Jonas Dahl", "Semester", 5, "Dagar över 20 får sparas.");
    desk.call("2026-09-15 10:00", "Jonas Dahl", "Semester", 5, "Högst 30 dagar får sparas.");
    const CaseId id = desk.add(desk.mail("2026-10-05 11:30", "Greta Holm", "Semester", "Hur många dagar får sparas?"));
    desk.show();
    type(desk.answer(), "Hej! ??spara");
    QWidget &offer = desk.find<QWidget>("earlierAnswer");
    CHECK(offer.isVisible());
    const QString first = desk.find<QLabel>("earlierText").text();
    QTest::keyClick(&desk.answer(), Qt::Key_Down);
    CHECK(desk.find<QLabel>("earlierText").text() != first);
    QTest::keyClick(&desk.answer(), Qt::Key_Escape);
    CHECK_FALSE(offer.isVisible());
    desk.answer().clear();
    type(desk.answer(), "Hej! ??20");
    REQUIRE(offer.isVisible());
    QTest::keyClick(&desk.answer(), Qt::Key_Tab);
    CHECK(desk.answer().toPlainText() == QStringLiteral("Hej! Dagar över 20 får sparas."));
    desk.run("cases.answer");
    CHECK(desk.stored(id).answeredFrom == earlier);
}

TEST_CASE("somebody else's case warns with the name and can be picked all the same", "[cases]")
{
    CasesDesk desk;
    worklog::Case one = desk.mail("2026-10-05 11:30", "Greta Holm", "Semester", "Hur många?");
    one.claimedBy = desk.person("Bo");
    one.claimed = utc("2026-10-06 08:05");
    const CaseId id = desk.add(one);
    desk.show();
    auto &warning = desk.find<Notice>("claimWarning");
    CHECK(warning.isVisible());
    CHECK(warning.text().contains(QStringLiteral("Bo")));
    desk.run("cases.claim");
    CHECK(desk.stored(id).claimedBy == desk.person("Anna"));
    CHECK_FALSE(warning.isVisible());
    CHECK_FALSE(desk.told.isEmpty());
}

TEST_CASE("Pick next takes the most urgent that nobody has, and says so when there is none", "[cases]")
{
    Inbox desk;
    desk.run("cases.pick");
    CHECK(desk.stored(desk.late).claimedBy == desk.person("Anna"));
    CHECK(desk.page.shownCase() == desk.late);
    desk.run("cases.pick");
    desk.run("cases.pick");
    CHECK(desk.stored(desk.tomorrow).claimedBy == desk.person("Anna"));
    desk.told.clear();
    desk.run("cases.pick");
    CHECK(desk.told == QStringLiteral("Nothing waits to be picked."));
}

TEST_CASE("a case waits for the customer and goes on, is handed over, referred and reopened with a reason", "[cases]")
{
    Inbox desk;
    desk.page.showCase(desk.today);
    desk.run("cases.wait");
    desk.deed();
    CHECK(desk.stored(desk.today).state == CaseState::Waiting);
    desk.page.showCase(desk.today);
    desk.run("cases.resume");
    CHECK(desk.stored(desk.today).state == CaseState::Open);
    desk.run("cases.handOver");
    desk.field<Lookup>("handOverTo").setValue(desk.person("Bo").value);
    desk.deed();
    CHECK(desk.stored(desk.today).claimedBy == desk.person("Bo"));
    desk.run("cases.refer");
    type(desk.field<Lookup>("referTo"), "Försäkringskassan");
    desk.deed();
    CHECK(desk.stored(desk.today).state == CaseState::Referred);
    CHECK(desk.stored(desk.today).referTo == QStringLiteral("Försäkringskassan"));
    desk.page.showCase(desk.today);
    desk.run("cases.reopen");
    desk.deed();
    CHECK(desk.isFormOpen()); // a reason is missing
    type(desk.field<QLineEdit>("reopenReason"), "Ringde igen");
    desk.deed();
    CHECK(desk.stored(desk.today).state == CaseState::Open);
    CHECK(given(store::Cases(desk.db).of(desk.today)).events.size() == 6);
}

TEST_CASE("notes are completed with the keyboard, one after the other", "[cases]")
{
    CasesDesk desk;
    const auto note = [&](const char *opened, const char *words) {
        worklog::Case one;
        one.state = CaseState::Later;
        one.opened = utc(opened);
        one.ended = one.opened + 240;
        one.saved = one.ended + 10;
        one.person = desk.person("Anna");
        one.note = QString::fromUtf8(words);
        return desk.add(one);
    };
    const CaseId first = note("2026-10-06 08:20", "vem ringde"), second = note("2026-10-06 08:40", "om skatt");
    desk.show();
    desk.run("cases.toComplete");
    REQUIRE(desk.page.shownCase() == first);
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    auto &who = desk.find<Lookup>("factWho");
    type(who, "greta");
    QTest::keyClick(&who, Qt::Key_Return);
    CHECK(desk.stored(first).contact == desk.contact("Greta Holm"));
    CHECK(desk.stored(first).group == desk.group("Öst"));
    auto &topic = desk.find<Lookup>("factTopic");
    type(topic, "sem");
    QTest::keyClick(&topic, Qt::Key_Return);
    CHECK(desk.stored(first).topic == desk.topic("Semester"));
    CHECK(desk.stored(first).type == desk.type("Fråga"));
    type(desk.answer(), "Fyra dagar");
    desk.run("cases.answer");
    CHECK(desk.stored(first).state == CaseState::Solved);
    CHECK(desk.page.shownCase() == second);
}

TEST_CASE("an e-mail is written down by hand; what says nothing is refused", "[cases]")
{
    CasesDesk desk;
    desk.show();
    desk.run("cases.new");
    desk.deed();
    CHECK(desk.isFormOpen());
    type(desk.field<QPlainTextEdit>("newQuestion"), "Kan jag ta ut fem veckor?");
    auto &who = desk.field<Lookup>("factWho");
    type(who, "greta");
    QTest::keyClick(&who, Qt::Key_Return);
    desk.deed();
    CHECK_FALSE(desk.isFormOpen());
    const worklog::Case made = desk.stored(desk.page.shownCase());
    CHECK(made.channel == worklog::Channel::Email);
    CHECK(made.question == QStringLiteral("Kan jag ta ut fem veckor?"));
    CHECK(made.contact == desk.contact("Greta Holm"));
    CHECK(made.person == desk.person("Anna"));
    CHECK(made.opened == CasesDesk::clock());
}

TEST_CASE("where nobody has said who sits here, nothing is saved for nobody", "[cases]")
{
    Inbox desk;
    desk.seated = {};
    desk.page.markStale();
    desk.run("cases.pick");
    CHECK(desk.page.shownError().startsWith(QStringLiteral("Nobody has said who sits here")));
    CHECK_FALSE(bool(desk.stored(desk.late).claimedBy));
}

TEST_CASE("the panel tells the history of the caller and how near a training need is", "[cases]")
{
    CasesDesk desk;
    for (const char *at : {"2026-09-18 10:00", "2026-09-24 10:00", "2026-10-02 10:00"})
        desk.call(at, "Greta Holm", "Semester", 5);
    desk.call("2026-08-01 10:00", "Greta Holm", "Sjuk", 5);
    desk.add(desk.mail("2026-10-05 11:30", "Greta Holm", "Semester", "Hur många?"));
    desk.show();
    CHECK(desk.find<Pill>("caseCount").text() == QStringLiteral("4 about Semester in 30 days"));
    QStringList lines, notices;
    for (const CaseLine *line : desk.page.findChildren<CaseLine *>())
        lines << withPlainBlanks(line->accessibleName());
    for (const Notice *notice : desk.page.findChildren<Notice *>())
        notices << notice->text();
    CHECK(lines.filter(QStringLiteral("Semester")).size() == 3);
    CHECK(lines.contains(QStringLiteral("Norrby HR, ledighet, 08-465 004 01")));
    CHECK(lines.filter(QStringLiteral("Eva Nyman, trainer")).size() == 1);
    CHECK(notices.contains(QStringLiteral("One more about Semester creates a training need for Eva Nyman.")));
}

TEST_CASE("an empty centre is invited to begin, and the page fits beside the navigation", "[cases]")
{
    CasesDesk desk;
    Inbox full;
    CHECK(full.page.minimumSizeHint().width() <= 1092);
    CHECK(full.page.helpText().size() > 200);
    CHECK(full.page.explain()); // of the due time
    store::Database bare = given(store::Database::create(QStringLiteral(":memory:")));
    Steps steps(bare);
    CasesPage page(bare, steps, [] { return PersonId(); }, day("2026-10-06"));
    page.QWidget::show();
    QApplication::processEvents();
    CHECK_FALSE(page.findChild<CaptionedList *>(QStringLiteral("caseList"))->isVisible());
    page.reveal(QStringLiteral("topics"));
    CHECK(page.findChild<QWidget *>(QStringLiteral("topicsView"))->isVisible());
}

TEST_CASE("keys lead from view to view, and on into what is shown there", "[cases]")
{
    CasesDesk desk;
    desk.add(desk.mail("2026-10-05 11:30", "Greta Holm", "Semester", "Hur?"));
    desk.show();
    desk.list().setFocus();
    const std::vector<std::pair<int, const char *>> views{{CasesPage::TrainingAt, "trainingTable"}, {CasesPage::SamplingAt, "shareTable"}};
    for (const auto &[at, table] : views) {
        desk.page.showView(at);
        CHECK(desk.page.focusWidget() == &desk.find<TableView>(table));
    }
    desk.page.showView(CasesPage::CasesAt);
    CHECK(desk.page.focusWidget() == &desk.list());
}

TEST_CASE("a question and an answer that somebody else wrote meanwhile are said, and both are kept", "[cases]")
{
    CasesDesk desk;
    worklog::Case one = desk.mail("2026-10-05 11:30", "Greta Holm", "Semester", "Hur?");
    one.state = CaseState::Later;
    one.id = desk.add(one);
    desk.show();
    const auto stored = [&] { return given(store::Cases(desk.db).of(one.id)).one; };
    auto &question = desk.find<NoteEdit>("questionEdit");
    question.moveCursor(QTextCursor::End);
    type(question, " I mars?");
    one.question = QStringLiteral("Hur många dagar?");
    one.answer = QStringLiteral("Fyra.");
    desk.add(one);
    QTest::keyClick(&question, Qt::Key_Return, Qt::ControlModifier);
    CHECK(question.complaint().contains(QStringLiteral("“Hur många dagar?”")));
    CHECK(stored().question == QStringLiteral("Hur många dagar?"));
    QTest::keyClick(&question, Qt::Key_Return, Qt::ControlModifier); // unchanged, so nothing is written over
    CHECK(stored().question == QStringLiteral("Hur många dagar?"));
    type(question, " Hur många dagar?");
    QTest::keyClick(&question, Qt::Key_Return, Qt::ControlModifier);
    CHECK(stored().question == QStringLiteral("Hur? I mars? Hur många dagar?"));
    CHECK(stored().answer == QStringLiteral("Fyra."));
}

TEST_CASE("words typed over others' words wait until they are changed, and stand after theirs when they come back", "[cases]")
{
    OthersWords words{QStringLiteral("a"), {}};
    CHECK(words.lets(QStringLiteral("ab"), QStringLiteral("a")));
    CHECK_FALSE(words.lets(QStringLiteral("ab"), QStringLiteral("x")));
    CHECK_FALSE(words.lets(QStringLiteral("ab"), QStringLiteral("x")));
    CHECK(words.together(QStringLiteral("ab"), QStringLiteral("x")) == QStringLiteral("x\nab"));
    CHECK(words.lets(QStringLiteral("ab x"), QStringLiteral("x")));
    CHECK(words.together(QStringLiteral("ab x"), QStringLiteral("x")) == QStringLiteral("ab x"));
    CHECK_FALSE(words.lets({}, QStringLiteral("z"))); // emptied while somebody wrote
}
