// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/cases/cases_desk.h"

#include "core/store/logs.h"
#include "core/worklog/pay_correction.h"
#include "ui/cases/training_rows.h"
#include "ui/cases/training_view.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

// J8: October's calls, each on a working day of its own where that can be.
void logOctober(CasesDesk &desk)
{
    const auto calls = [&](const char *who, const char *about, int count, int minutes, int firstHour) {
        QDate at = day("2026-10-05");
        for (int made = 0; made < count; ++made) {
            const QString opened = QStringLiteral("%1 %2:%3").arg(at.toString(Qt::ISODate)).arg(firstHour, 2, 10, QChar(u'0')).arg(made % 50, 2, 10, QChar(u'0'));
            desk.call(opened.toUtf8().constData(), who, about, minutes);
            at = at.addDays(at.dayOfWeek() == 5 ? 3 : 1);
            if (at > day("2026-10-30"))
                at = day("2026-10-05");
        }
    };
    calls("Greta Holm", "Semester", 20, 5, 9);
    calls("Greta Holm", "Sjuk", 2, 5, 10);
    calls("Per Lind", "Schema", 7, 9, 11);
    calls("Per Lind", "Sjuk", 4, 4, 12);
    calls("Jonas Dahl", "Sjuk", 5, 4, 13);
    for (const char *about : {"Semester", "Sjuk", "Schema", "Skatt", "Övrigt"})
        calls("Rut Ek", about, 1, 5, 14);
}

// As the trainer in her group.
void seatTrainer(CasesDesk &desk)
{
    desk.seated = desk.person("Eva Nyman");
    desk.show();
    desk.page.showView(CasesPage::TrainingAt);
}

} // namespace

TEST_CASE("the trainer sees who asks the same again by avoidable minutes, and books training (J8)", "[cases]")
{
    CasesDesk desk("2026-10-31 10:00");
    logOctober(desk);
    seatTrainer(desk);
    REQUIRE(desk.find<TableView>("trainingTable").shownRows() == 3);
    const QStringList minutes{desk.cell("trainingTable", 1, 4), desk.cell("trainingTable", 2, 4), desk.cell("trainingTable", 3, 4)};
    CHECK(minutes.join(u' ') == QStringLiteral("100 63 20"));
    CHECK(desk.cell("trainingTable", 1, 0) == QStringLiteral("Greta Holm"));
    CHECK(desk.cell("trainingTable", 1, 2) == QStringLiteral("Semester"));
    CHECK(desk.cell("trainingTable", 2, 0) == QStringLiteral("Per Lind"));
    CHECK(desk.cell("trainingTable", 3, 0) == QStringLiteral("Jonas Dahl"));
    desk.find<TableView>("trainingTable").selectRow(1);
    desk.press("bookTraining");
    desk.field<DayEdit>("trainingDay").setValue(day("2026-11-02"));
    desk.deed();
    REQUIRE(given(store::Trainings(desk.db).needs()).size() == 1);
    CHECK(given(store::Trainings(desk.db).needs()).front().minutes == 60);
    CHECK(given(store::Trainings(desk.db).needs()).front().trainer == desk.person("Eva Nyman"));
}

TEST_CASE("20 contacts before and 3 after are a clear effect, paid back in 0.71 months (J8)", "[cases]")
{
    CasesDesk desk("2026-11-30 15:00");
    logOctober(desk);
    for (const char *at : {"2026-11-04 09:00", "2026-11-11 09:00", "2026-11-18 09:00"})
        desk.call(at, "Greta Holm", "Semester", 5);
    worklog::TrainingNeed need;
    need.contact = desk.contact("Greta Holm");
    need.topic = desk.topic("Semester");
    need.raised = utc("2026-10-09 09:00");
    need.trainer = desk.person("Eva Nyman");
    need.state = worklog::TrainingNeed::State::Booked;
    need.bookedOn = day("2026-11-02");
    need.minutes = 60;
    given(desk.db.step(QStringLiteral("Book"), [&] { return done(store::Trainings(desk.db).save(need)); }));
    seatTrainer(desk);
    const auto &rows = desk.page.findChild<TrainingView *>()->rows();
    const auto greta = std::find_if(rows.begin(), rows.end(), [](const TrainingRow &row) { return row.effect.has_value(); });
    REQUIRE(greta != rows.end());
    CHECK(greta->effect->effect.before == 20);
    CHECK(greta->effect->effect.after == 3);
    CHECK(greta->effect->effect.secondsSaved == 85 * 60);
    CHECK(greta->effect->effect.verdict == worklog::TrainingEffect::Verdict::Clear);
    const int at = int(greta - rows.begin());
    desk.find<TableView>("trainingTable").selectRow(at);
    CHECK(desk.cell("trainingTable", at, 13) == QStringLiteral("0.71"));
    CHECK(desk.cell("trainingTable", at, 14) == QStringLiteral("clear effect"));
    CHECK(desk.find<TableView>("trainingTable").horizontalScrollBar()->maximum() == 0);
    CHECK(desk.page.explain());
    desk.press("trainingHeld");
    CHECK(given(store::Trainings(desk.db).needs()).front().state == worklog::TrainingNeed::State::Held);
}

TEST_CASE("the training needs fit beside the navigation, down to the effect", "[cases]")
{
    CasesDesk desk("2026-10-31 10:00");
    logOctober(desk);
    given(desk.db.step(QStringLiteral("May and October"), [&] { return store::Logs(desk.db).save(worklog::SamplingRule{day("2026-01-01"), (1U << 4) | (1U << 9)}); }));
    desk.call("2026-05-05 10:00", "Greta Holm", "Semester", 5);
    seatTrainer(desk);
    auto &table = desk.find<TableView>("trainingTable");
    CHECK(desk.cell("trainingTable", 1, 5).startsWith(QStringLiteral("about ")));
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    for (const int column : {1, 8, 9, 13})
        CHECK(table.isColumnHidden(column));
}

TEST_CASE("fewer than thirty contacts in full are too few to say anything of the year (X-6)", "[cases]")
{
    CasesDesk desk("2026-10-31 10:00");
    given(desk.db.step(QStringLiteral("May and October"), [&] { return store::Logs(desk.db).save(worklog::SamplingRule{day("2026-01-01"), (1U << 4) | (1U << 9)}); }));
    desk.call("2026-05-05 10:00", "Greta Holm", "Semester", 5);
    for (int at = 0; at < 28; ++at)
        desk.call("2026-10-05 10:00", "Greta Holm", "Semester", 5);
    desk.show();
    desk.page.showView(CasesPage::SamplingAt);
    CHECK(desk.cell("shareTable", 0, 1) == QStringLiteral("29"));
    CHECK(desk.cell("shareTable", 0, 4) == QStringLiteral("too few"));
    CHECK(desk.find<QLabel>("samplingNote").text().contains(QStringLiteral("fewer than 30 are too few to estimate from")));
    CHECK(desk.cell("samplingMonths", 0, 1) == QStringLiteral("before the log"));
    CHECK(desk.cell("samplingMonths", 0, 2) == QStringLiteral("–"));
    desk.call("2026-10-06 10:00", "Greta Holm", "Semester", 5);
    desk.page.showView(CasesPage::TrainingAt);
    desk.page.showView(CasesPage::SamplingAt);
    CHECK(desk.cell("shareTable", 0, 4) == QStringLiteral("30"));
}

TEST_CASE("a need is closed without training only with a reason", "[cases]")
{
    CasesDesk desk("2026-10-31 10:00");
    logOctober(desk);
    seatTrainer(desk);
    desk.find<TableView>("trainingTable").selectRow(2);
    desk.press("createNeed");
    CHECK(desk.lastStep() == QStringLiteral("Create a training need: Per Lind, Schema"));
    desk.press("closeNeed");
    desk.deed();
    CHECK(desk.isFormOpen());
    typeInto(desk.field<QLineEdit>("closeReason"), QStringLiteral("Ny chef tar det"));
    desk.deed();
    CHECK(given(store::Trainings(desk.db).needs()).front().state == worklog::TrainingNeed::State::Closed);
}

TEST_CASE("names of callers are for the trainer and the group, not for other assistants", "[cases]")
{
    CasesDesk desk("2026-10-31 10:00");
    logOctober(desk);
    desk.show(); // Anna of Nord
    desk.page.showView(CasesPage::TrainingAt);
    CHECK(desk.cell("trainingTable", 1, 0) == QStringLiteral("A caller"));
    desk.seated = desk.person("Ida"); // of Öst
    desk.page.markStale();
    CHECK(desk.cell("trainingTable", 1, 0) == QStringLiteral("Greta Holm"));
}

TEST_CASE("corrections are registered, typed over and pasted, and add up by cause", "[cases]")
{
    CasesDesk desk("2026-10-31 10:00");
    desk.show();
    desk.page.showView(CasesPage::CorrectionsAt);
    desk.press("newPayCorrection");
    desk.deed();
    CHECK(desk.isFormOpen());
    typeInto(desk.field<QLineEdit>("correctionWhat"), QStringLiteral("Övertid två gånger"));
    typeInto(desk.field<QLineEdit>("correctionCause"), QStringLiteral("Sen rapport"));
    desk.field<CountEdit>("correctionPayslips").setValue(2);
    desk.field<CountEdit>("correctionMinutes").setValue(30);
    desk.deed();
    REQUIRE_FALSE(desk.isFormOpen());
    const auto stored = [&] { return given(store::Cases(desk.db).corrections(month("2026-10"), month("2026-10"))); };
    REQUIRE(stored().size() == 1);
    TableView &table = desk.find<TableView>("payCorrections");
    const QModelIndex minutes = table.model()->index(0, 8);
    CHECK(table.model()->setData(minutes, QStringLiteral("60"), Qt::EditRole));
    CHECK(stored().front().minutes == 60);
    CHECK_FALSE(table.model()->setData(minutes, QStringLiteral("en timme"), Qt::EditRole));
    CHECK(desk.cell("correctionCauses", 0, 0) == QStringLiteral("Sen rapport"));
    CHECK(desk.cell("correctionCauses", 0, 4) == QStringLiteral("0.87")); // 2 of 2,294
    CHECK(desk.cell("correctionCauses", 0, 6) == QStringLiteral("420.00"));
    table.setCurrentIndex(table.model()->index(0, 7));
    QApplication::clipboard()->setText(QStringLiteral("4\t90"));
    table.paste();
    CHECK(stored().front().payslips == 4);
    CHECK(stored().front().minutes == 90);
    desk.steps.stack().undo();
    CHECK(stored().front().payslips == 2);
    CHECK(stored().front().minutes == 60);
}

TEST_CASE("topics are renamed, get other words, and are merged after what moves was shown", "[cases]")
{
    CasesDesk desk;
    desk.call("2026-09-14 10:00", "Greta Holm", "Skatt", 5);
    desk.call("2026-09-15 10:00", "Greta Holm", "Övrigt", 5);
    desk.show();
    desk.page.showView(CasesPage::TopicsAt);
    TableView &table = desk.find<TableView>("topicTable");
    const auto rowOf = [&](const char *name) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == QString::fromUtf8(name))
                return row;
        }
        return -1;
    };
    CHECK(rowOf("Sparade dagar") == rowOf("Semester") + 1); // under its parent
    CHECK(table.model()->setData(table.model()->index(rowOf("Skatt"), 1), QStringLiteral("jämkning, a-skatt"), Qt::EditRole));
    CHECK_FALSE(table.model()->setData(table.model()->index(rowOf("Skatt"), 0), QStringLiteral("Sjuk"), Qt::EditRole)); // taken
    table.selectRow(rowOf("Skatt"));
    desk.press("mergeTopic");
    auto &into = desk.field<Lookup>("mergeInto");
    typeInto(into, QStringLiteral("övr"));
    QTest::keyClick(&into, Qt::Key_Return);
    CHECK(desk.field<Notice>("mergePreview").text().contains(QStringLiteral("1 contact")));
    desk.deed();
    REQUIRE_FALSE(desk.isFormOpen());
    const worklog::Topics topics(given(store::Cases(desk.db).topics()));
    CHECK(topics.counted(desk.topic("Skatt")) == desk.topic("Övrigt"));
    CHECK(desk.cell("topicTable", rowOf("Övrigt"), 5) == QStringLiteral("2"));
}

TEST_CASE("an SLA is typed in hours, and a group has a time of its own", "[cases]")
{
    CasesDesk desk;
    desk.show();
    desk.page.showView(CasesPage::TopicsAt);
    TableView &table = desk.find<TableView>("typeTable");
    CHECK(table.model()->setData(table.model()->index(0, 1), QStringLiteral("4"), Qt::EditRole));
    CHECK_FALSE(table.model()->setData(table.model()->index(0, 1), QStringLiteral("snart"), Qt::EditRole));
    table.selectRow(0);
    desk.press("groupTime");
    desk.field<Choice>("timeGroup").setValue<qint64>(desk.group("Öst").value);
    typeInto(desk.field<QLineEdit>("timeHours"), QStringLiteral("2"));
    desk.deed();
    const worklog::CaseType type = given(store::Cases(desk.db).types()).front();
    CHECK(type.minutesFor(desk.group("Öst")) == 120);
    CHECK(type.minutesFor(desk.group("Nord")) == 240);
    CHECK(desk.cell("typeTable", 1, 0) == QStringLiteral("Öst"));
}

TEST_CASE("full months are chosen from a month on, and the others only count", "[cases]")
{
    CasesDesk desk("2026-10-31 10:00");
    logOctober(desk);
    desk.show();
    desk.page.showView(CasesPage::SamplingAt);
    CHECK(desk.find<QLabel>("samplingNote").text().contains(QStringLiteral("every month is logged in full")));
    desk.press("samplingRule");
    for (int at = 1; at <= 12; ++at)
        desk.field<QAbstractButton>(qPrintable(QStringLiteral("fullMonth%1").arg(at))).setChecked(at == 5 || at == 10);
    desk.deed();
    const auto rules = given(store::Logs(desk.db).samplingRules());
    REQUIRE(rules.size() == 1);
    CHECK(worklog::isFull(rules, month("2027-05")));
    CHECK_FALSE(worklog::isFull(rules, month("2026-11")));
    CHECK(desk.cell("shareTable", 0, 0) == QStringLiteral("Semester"));
    CHECK(desk.cell("shareTable", 0, 1) == QStringLiteral("21"));
}
