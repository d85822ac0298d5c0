// SPDX-License-Identifier: MPL-2.0
#include "core/store/contact_counts.h"
#include "core/store/profiles.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/demand/contact_import_dialog.h"
#include "ui/demand/contact_import_session.h"
#include "ui/inputs/choice.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"
#include "ui/undo/steps.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using Part = ContactPreviewRow::Part;

namespace {

const QString callHeader = QStringLiteral("Datum;Från;Kö;Inkomna;Besvarade;Övergivna\n");
const QDate countedDay(2026, 10, 5);

struct CallsBench {
    CallsBench()
        : db(smallCentre())
        , steps(db)
        , dialog(db, steps)
    { }

    void open(const QString &text, const QString &name = QStringLiteral("telefoni.csv"))
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
        file.close();
        dialog.openFile(folder.filePath(name));
    }

    QPushButton *button(const char *name) const { return dialog.findChild<QPushButton *>(QLatin1String(name)); }
    qint64 stored()
    {
        qint64 sum = 0;
        for (const auto &count : given(store::ContactCounts(db).between(countedDay, countedDay, staffing::Channel::Call)))
            sum += count.offered;
        return sum;
    }

    QTemporaryDir folder;
    store::Database db;
    Steps steps;
    ContactImportDialog dialog;
};

QString wholeDay(int calls)
{
    QString text = callHeader;
    for (int minute = 8 * 60; minute < 16 * 60; minute += 30)
        text += QStringLiteral("2026-10-05;%1;Nord;%2;%2;0\n").arg(QTime(minute / 60, minute % 60).toString(QStringLiteral("HH:mm"))).arg(calls);
    return text;
}

} // namespace

TEST_CASE("a list of calls without a profile is read as its headings say, and can be saved as one", "[demand]")
{
    CallsBench bench;
    bench.open(wholeDay(4));
    CHECK(bench.dialog.error().isEmpty());
    CHECK(bench.dialog.pills() == QStringList{QStringLiteral("16 accepted")});
    CHECK(bench.button("deed")->isEnabled());
    CHECK(bench.button("deed")->text() == QStringLiteral("Import 16 row(s)"));
    CHECK_FALSE(bench.button("contactSaveProfile")->isHidden());
    given(bench.dialog.session()->saveProfile(QStringLiteral("växeln")));
    CHECK(given(store::Profiles(bench.db).named(QStringLiteral("växeln"))).kind == directory::ImportProfile::Kind::Calls);
    CHECK(bench.dialog.session()->read().profile.name == QStringLiteral("växeln"));
    CHECK(bench.button("contactSaveProfile")->isHidden());
}

TEST_CASE("importing calls is one step that is undone by its name", "[demand]")
{
    CallsBench bench;
    QSignalSpy closed(&bench.dialog, &QDialog::accepted);
    QSignalSpy ran(&bench.steps, &Steps::ran);
    bench.open(wholeDay(4));
    bench.button("deed")->click();
    CHECK(closed.count() == 1);
    REQUIRE(ran.count() == 1);
    CHECK(withPlainBlanks(ran[0][0].toString()) == QStringLiteral("Import calls October 2026 (16 row(s))"));
    CHECK(bench.stored() == 64);
    bench.steps.stack().undo();
    CHECK(bench.stored() == 0);
}

TEST_CASE("what has to be decided stands first, and is taken row by row or all at once", "[demand]")
{
    CallsBench bench;
    bench.open(wholeDay(4));
    bench.button("deed")->click();
    bench.open(wholeDay(4).replace(QStringLiteral("08:00;Nord;4;4"), QStringLiteral("08:00;Nord;6;6")).replace(QStringLiteral("08:30;Nord;4;4"), QStringLiteral("08:30;Nord;7;7"))
               + QStringLiteral("2026-10-05;16:00;Nord;-1;0;0\n"));
    CHECK(bench.dialog.pills() == QStringList{QStringLiteral("2 to decide"), QStringLiteral("1 refused"), QStringLiteral("14 unchanged")});
    CHECK_FALSE(bench.button("deed")->isEnabled());
    auto *cells = bench.dialog.table()->cells();
    CHECK(cells->data(cells->index(1, 8), Qt::DisplayRole).toString().contains(QStringLiteral("4 → 6")));
    emit bench.dialog.table()->rowActivated(1);
    CHECK(bench.dialog.session()->toConfirm() == 1);
    CHECK(bench.button("deed")->isEnabled());
    bench.button("contactConfirm")->click();
    CHECK(bench.dialog.session()->toConfirm() == 0);
    CHECK(bench.button("contactConfirm")->isHidden());
    bench.button("deed")->click();
    CHECK(bench.stored() == 14 * 4 + 6 + 7);
}

TEST_CASE("missing intervals are shown and never stored", "[demand]")
{
    CallsBench bench;
    bench.open(callHeader + QStringLiteral("2026-10-05;08:00;Nord;4;4;0\n"));
    CHECK(bench.dialog.pills() == QStringList{QStringLiteral("15 missing"), QStringLiteral("1 accepted")});
    auto *cells = bench.dialog.table()->cells();
    CHECK(cells->rowCount() == 4); // two headings, the row, and what is missing after it
    CHECK(cells->data(cells->index(1, 2), Qt::DisplayRole).toString() == QStringLiteral("08:30–16:00"));
    bench.button("deed")->click();
    CHECK(given(store::ContactCounts(bench.db).between(countedDay, countedDay, staffing::Channel::Call)).size() == 1);
}

TEST_CASE("a queue log is known by its lines, and its notes are shown", "[demand]")
{
    CallsBench bench;
    bench.open(QStringLiteral("1791180000|a|Nord|NONE|ENTERQUEUE||0701234567|1\n1791180010|a|Nord|NONE|ABANDON|1|1|10\nbroken\n"), QStringLiteral("queue_log"));
    CHECK(bench.dialog.session()->read().file.format == QStringLiteral("queue_log"));
    CHECK(bench.dialog.pills().contains(QStringLiteral("1 note(s)")));
    CHECK(bench.dialog.session()->intake().totals.calls == 1);
}

TEST_CASE("a file that is none is said in one sentence, and what was open stays", "[demand]")
{
    CallsBench bench;
    bench.open(wholeDay(4));
    for (const QString &text : {QString(), QStringLiteral("Namn;Adress\nAnna;Gatan 1\n"), QStringLiteral("%PDF-1.7\n")}) {
        bench.open(text, QStringLiteral("b.csv"));
        CHECK(bench.dialog.error().endsWith(u'.'));
        CHECK(bench.dialog.session()->read().name == QStringLiteral("telefoni.csv"));
    }
    bench.dialog.openFile(bench.folder.filePath(QStringLiteral("nothing.csv")));
    CHECK(bench.dialog.error().endsWith(u'.'));
}

TEST_CASE("an undo elsewhere judges the open file anew", "[demand]")
{
    CallsBench bench;
    bench.open(wholeDay(4));
    bench.button("deed")->click();
    bench.open(wholeDay(4));
    CHECK(bench.dialog.session()->intake().totals.unchanged == 16);
    bench.steps.stack().undo();
    CHECK(bench.dialog.session()->intake().totals.accepted == 16);
}

TEST_CASE("a large file is read as a job", "[demand]")
{
    CallsBench bench;
    QString text = callHeader;
    for (int day = 0; day < 1500; ++day) {
        for (int minute = 480; minute < 960; minute += 30)
            text += QStringLiteral("%1;%2;Nord;4;4;0\n").arg(QDate(2023, 1, 2).addDays(day).toString(Qt::ISODate), QTime(minute / 60, minute % 60).toString(QStringLiteral("HH:mm")));
    }
    QSignalSpy jobs(&bench.dialog, &ContactImportDialog::jobStarted);
    bench.open(text);
    REQUIRE(jobs.count() == 1);
    CHECK(bench.dialog.session()->isBusy());
    REQUIRE(QTest::qWaitFor([&] { return bench.dialog.session()->isOpen() && !bench.dialog.session()->isBusy(); }, 20000));
    CHECK(bench.dialog.session()->intake().totals.accepted == 24000);
}

// Writes the dialog to PAYBENCH_PICTURES: test_ui_demand [.contactPictures]
TEST_CASE("pictures of the import of calls", "[.contactPictures]")
{
    dress(*qApp);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        setScheme(scheme);
        CallsBench bench;
        bench.open(wholeDay(4));
        bench.button("deed")->click();
        bench.open(wholeDay(4)
                       .replace(QStringLiteral("08:00;Nord;4;4"), QStringLiteral("08:00;Nord;6;6"))
                       .replace(QStringLiteral("2026-10-05;15:30;Nord;4;4;0\n"), QString())
                   + QStringLiteral("2026-10-06;08:00;Nord;3;3;0\n2026-10-06;08:30;Nord;-1;0;0\nigår;08:00;Nord;1;1;0\nSumma;;;64;;\n"));
        bench.dialog.show();
        QTest::qWait(200);
        const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QStringLiteral("/tmp"));
        const QString name = isDark() ? QStringLiteral("/calls-dark.png") : QStringLiteral("/calls-light.png");
        CHECK(bench.dialog.grab().save(folder + name));
    }
}
