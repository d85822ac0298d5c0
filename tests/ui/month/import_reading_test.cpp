// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/xlsx_write.h"
#include "core/store/customers.h"
#include "tests/support/soffice.h"
#include "tests/ui/month/import_bench.h"
#include "ui/inputs/choice.h"
#include "ui/month/import_source.h"

#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::test;
using Field = directory::ImportProfile::Field;

namespace {

exchange::Workbook j10Book()
{
    exchange::Sheet sheet;
    sheet.name = QStringLiteral("Volymer");
    const QStringList rows = j10Text().remove(QChar(0xA0)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    for (int at = 0; at < rows.size(); ++at) {
        exchange::Row row;
        const QStringList cells = rows[at].split(u';');
        for (int column = 0; column < cells.size(); ++column) {
            const bool isNumber = at > 0 && column >= 3 && !cells[column].isEmpty();
            row.push_back(isNumber ? exchange::Cell(exchange::Digits{QString(cells[column]).replace(u',', u'.')})
                                   : exchange::Cell(exchange::Value(cells[column])));
        }
        sheet.rows.push_back(std::move(row));
    }
    exchange::Workbook book;
    book.sheets.push_back(std::move(sheet));
    return book;
}

QStringList previewOf(const ImportBench &bench)
{
    QStringList lines = bench.panel->pills();
    const Cells *cells = bench.panel->table()->cells();
    for (int row = 0; row < cells->rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < cells->columnCount(); ++column)
            line << withPlainBlanks(cells->index(row, column).data().toString());
        lines << line.join(u'|');
    }
    for (const TotalLine &line : bench.panel->totals()->lines())
        lines << line.what + u'|' + shown(line.kind, line.accepted) + u'|' + line.note;
    return lines;
}

QString manyRows(int count)
{
    QString text = QStringLiteral("Period;Bolag;Bolagsnamn;Antal lönespecifikationer;Varav timlön;Bruttolön\n");
    for (int row = 0; row < count; ++row)
        text += QStringLiteral("2026-10;%1;Kund %1;%2;0;0,00\n").arg(100000 + row).arg(row % 900);
    return text;
}

} // namespace

TEST_CASE("the same list as XLSX and ODS gives the same preview (J10)", "[month]")
{
    ImportBench bench;
    REQUIRE(bench.open(j10Text()));
    const QStringList asCsv = previewOf(bench);
    const QString xlsx = bench.folder.filePath(QStringLiteral("heroma.xlsx"));
    given(exchange::writeXlsx(j10Book(), xlsx));
    REQUIRE(bench.panel->openFile(xlsx));
    CHECK(previewOf(bench) == asCsv);
    if (!hasSoffice()) {
        WARN("LibreOffice is not here, so ODS was not looked at");
        return;
    }
    REQUIRE(converted({xlsx}, QStringLiteral("ods"), bench.folder.path()));
    REQUIRE(bench.panel->openFile(bench.folder.filePath(QStringLiteral("heroma.ods"))));
    CHECK(previewOf(bench) == asCsv);
}

TEST_CASE("a file that cannot be read is one sentence, and what was open stays (J10)", "[month]")
{
    ImportBench bench;
    REQUIRE(bench.open(j10Text()));
    const QStringList open = previewOf(bench);
    const QString before = contentOf(bench.db);
    QSignalSpy failed(bench.panel.get(), &ImportPanel::failed);
    const std::vector<std::pair<QString, QByteArray>> bad = {
        {QStringLiteral("empty.csv"), {}},
        {QStringLiteral("program.csv"), QByteArray("\x7f"
                                                   "ELF\0\0\1\2\3\4\5\0\0\0\0",
                                                   16)},
        {QStringLiteral("picture.xlsx"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12)},
    };
    for (const auto &[name, bytes] : bad) {
        CAPTURE(name);
        CHECK_FALSE(bench.panel->openFile(bench.write(name, bytes)));
        CHECK_FALSE(bench.panel->error().isEmpty());
        CHECK_FALSE(bench.panel->error().contains(u'\n'));
    }
    CHECK_FALSE(bench.panel->openFile(QStringLiteral("/nowhere/list.csv")));
    CHECK(failed.count() == 0); // the panel says it
    CHECK(previewOf(bench) == open);
    CHECK(contentOf(bench.db) == before);
    bench.panel->cancel();
    CHECK_FALSE(bench.panel->openFile(QStringLiteral("/nowhere/list.csv")));
    CHECK(failed.count() == 1); // the page says it
}

TEST_CASE("encoding and separator are found out, shown, and can be changed (J10)", "[month]")
{
    ImportBench bench;
    REQUIRE(bench.open(j10Text()));
    auto *encoding = bench.find<Choice>("importEncoding");
    auto *separator = bench.find<Choice>("importSeparator");
    REQUIRE(encoding);
    CHECK(encoding->value<QString>() == QStringLiteral("windows-1252"));
    CHECK(separator->value<QString>() == QStringLiteral(";"));
    const QString name = bench.cell(3, 4);
    CHECK(name == QStringLiteral("Söderby kommun"));
    // What cannot be: the file is no UTF-8; the choice goes back and the preview stays.
    encoding->setValue(QStringLiteral("utf-16"));
    emit encoding->chosen();
    CHECK_FALSE(bench.panel->error().isEmpty());
    CHECK(bench.cell(3, 4) == name);
    CHECK(bench.find<Choice>("importEncoding")->value<QString>() == QStringLiteral("windows-1252"));
    // A separator that makes one column of it fits no profile, and is said.
    separator->setValue(QStringLiteral("|"));
    emit separator->chosen();
    CHECK(bench.panel->error().contains(QStringLiteral("Period")));
    CHECK(bench.stateOf(2) == QStringLiteral("accepted"));
}

TEST_CASE("a field is changed in its heading, and the profile that comes of it can be stored", "[month]")
{
    ImportBench bench;
    REQUIRE(bench.open(j10Text()));
    CHECK(bench.find<QPushButton>("importSaveProfile")->isHidden());
    emit bench.panel->table()->fieldChosen(5, Field::Ignored); // gross pay is not read
    CHECK(bench.panel->totals()->lines().size() == 2);
    CHECK_FALSE(bench.find<QPushButton>("importSaveProfile")->isHidden());
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("importProfileName"))->setText(QStringLiteral("heroma kort"));
        dialog->findChild<QPushButton *>(QStringLiteral("deed"))->click();
    });
    bench.press("importSaveProfile");
    const auto stored = given(store::Profiles(bench.db).named(QStringLiteral("heroma kort")));
    CHECK(stored.columns.back().field == Field::Ignored);
    CHECK(bench.find<QPushButton>("importSaveProfile")->isHidden());
    CHECK(bench.find<Choice>("importProfile")->value<qint64>(0) == stored.id.value);
    CHECK(given(store::Profiles(bench.db).named(QStringLiteral("heroma"))).columns.back().field == Field::ControlTotal);
}

TEST_CASE("a list that fits no profile is mapped by hand, its headings guessed where they can be", "[month]")
{
    ImportBench bench;
    const QString text = QStringLiteral("Lönelista oktober\n\nMånad\tNr\tAnställda på lista\n2026-10\t101\t1250\n2026-10\t102\t980\n");
    REQUIRE(bench.panel->openText(text));
    CHECK(bench.panel->isOpen());
    CHECK_FALSE(bench.panel->canImport());
    CHECK(bench.find<QWidget>("importAdvice")->accessibleName().contains(QStringLiteral("No import profile fits")));
    emit bench.panel->table()->fieldChosen(1, Field::CustomerCode);
    CHECK_FALSE(bench.panel->canImport());
    emit bench.panel->table()->fieldChosen(2, Field::Payslips);
    CHECK(bench.panel->importText() == QStringLiteral("Import 2 row(s)"));
    bench.panel->importRows();
    CHECK(bench.october() == std::map<QString, qint64>{{QStringLiteral("Norrby kommun"), 1250}, {QStringLiteral("Söderby kommun"), 980}});
}

TEST_CASE("a class of payslips that the profile does not know is asked for once", "[month]")
{
    ImportBench bench;
    REQUIRE(bench.panel->openText(QStringLiteral("Period;Bolag;Antal lönespecifikationer;Klass\n2026-10;101;7;natt\n2026-10;102;9;natt\n")));
    emit bench.panel->table()->fieldChosen(3, Field::PayslipClass);
    CHECK(bench.panel->pills().contains(QStringLiteral("2 refused")));
    bench.ask(2);
    bench.press("importClass-round_the_clock_payslip");
    CHECK(bench.panel->importText() == QStringLiteral("Import 2 row(s)"));
    bench.panel->importRows();
    CHECK(given(store::Volumes(bench.db).of(october2026)).front().service == pricing::Service::RoundTheClockPayslip);
}

TEST_CASE("rows pasted from a spreadsheet and files dropped are opened like files (DEX-03)", "[month]")
{
    ImportBench bench;
    QApplication::clipboard()->setText(j10Text().replace(u';', u'\t'));
    QTest::keyClick(bench.panel.get(), Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.panel->importText() == QStringLiteral("Import 3 row(s)"));
    bench.panel->cancel();
    CHECK_FALSE(bench.panel->isOpen());

    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(bench.write(QStringLiteral("drop.csv"), windows1252(j10Text())))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.panel.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.panel.get(), &drop);
    CHECK(bench.panel->importText() == QStringLiteral("Import 3 row(s)"));
    // On the table Ctrl+V opens what was copied, too.
    QApplication::clipboard()->setText(j10Text(false).section(QStringLiteral("\r\n"), 0, 1));
    QTest::keyClick(bench.panel->table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.panel->importText() == QStringLiteral("Import 1 row(s)"));
}

TEST_CASE("a list of two months, a customer that has ended and more hourly paid than payslips are said (J10)", "[month]")
{
    ImportBench bench;
    directory::Customer viken = given(store::Customers(bench.db).all()).front();
    REQUIRE(viken.name == QStringLiteral("Bostads AB Viken"));
    viken.to = day("2026-09-30");
    given(store::Customers(bench.db).save(viken));
    REQUIRE(bench.open(j10Text(false)
                           .replace(QStringLiteral("2026-10;102;Söderby kommun;980;204"), QStringLiteral("2026-09;102;Söderby kommun;980;981"))));
    CHECK(bench.find<QWidget>("importAdvice")->accessibleName().contains(QStringLiteral("more than one month")));
    CHECK(bench.messageOf(3).contains(QStringLiteral("981 hourly paid are more than the 980 payslips")));
    CHECK(bench.stateOf(4) == QStringLiteral("held"));
}

TEST_CASE("a large list is read as a job and written by a connection of its own", "[month]")
{
    QTemporaryDir folder;
    auto made = given(store::Database::create(folder.filePath(QStringLiteral("centre.paybench"))));
    fillSmallCentreBeforeImport(made);
    constexpr int rows = 6'000;
    given(made.step(QStringLiteral("Customers"), [&]() -> Done {
        for (int at = 0; at < rows; ++at) {
            directory::Customer customer;
            customer.code = QString::number(100000 + at);
            customer.name = QStringLiteral("Kund ") + customer.code;
            customer.from = day("2024-01-01");
            if (const Done saved = done(made.change(QStringLiteral("insert into customer (code, name, kind, valid_from, pay_rule) values (:c, :n, 'company', '2024-01-01', '25th')"),
                                                    {{":c", customer.code}, {":n", customer.name}}));
                !saved)
                return saved;
        }
        return {};
    }));
    ImportBench bench(std::move(made));
    QSignalSpy jobs(bench.panel.get(), &ImportPanel::jobStarted);
    QSignalSpy state(bench.panel.get(), &ImportPanel::stateChanged);
    QElapsedTimer clock;
    clock.start();
    REQUIRE(bench.panel->openFile(bench.write(QStringLiteral("large.csv"), manyRows(20'000).toUtf8())));
    CHECK(jobs.count() == 1); // a job reads it, not the window
    REQUIRE(QTest::qWaitFor([&] { return bench.panel->isOpen(); }, 20'000));
    WARN("20 000 rows shown after " << clock.elapsed() << " ms");
    CHECK(bench.panel->pills().front() == QStringLiteral("6,000 accepted"));
    QSignalSpy imported(bench.panel.get(), &ImportPanel::imported);
    clock.restart();
    bench.panel->importRows();
    CHECK_FALSE(bench.panel->canImport());
    REQUIRE(QTest::qWaitFor([&] { return imported.count() == 1; }, 30'000));
    WARN("6 000 rows written after " << clock.elapsed() << " ms");
    CHECK(given(store::Volumes(bench.db).of(october2026)).size() == std::size_t(rows));
    CHECK(bench.steps.stack().canUndo());
    bench.steps.stack().undo();
    CHECK(given(store::Volumes(bench.db).of(october2026)).empty());
}
