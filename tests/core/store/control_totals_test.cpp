// SPDX-License-Identifier: MPL-2.0
#include "core/store/control_totals.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace paybench;

namespace {

// A centre's file on disk with October closed, so that another program can change it.
struct ClosedFile {
    QTemporaryDir folder;
    QString path = folder.filePath("centre.paybench");

    ClosedFile()
    {
        store::Database db = given(store::Database::create(path));
        fillSmallCentre(db);
        const auto basis = given(store::basisOf(db, october2026));
        given(store::Months(db).close(basis, "Anna", QDateTime(day("2026-11-03"), QTime(9, 0), Qt::UTC)));
    }

    // What somebody does with another program.
    void behindTheBack(const QString &sql) const
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "behind the back");
            other.setDatabaseName(path);
            REQUIRE(other.open());
            QSqlQuery query(other);
            INFO(sql.toStdString());
            REQUIRE(query.exec(sql));
            REQUIRE(query.numRowsAffected() > 0);
        }
        QSqlDatabase::removeDatabase("behind the back");
    }

    std::vector<store::Finding> findings() const
    {
        const store::Database db = given(store::Database::open(path, store::OpenMode::Read));
        return given(store::controlFindings(db));
    }
};

} // namespace

TEST_CASE("an untouched file has no findings", "[store]")
{
    CHECK(ClosedFile().findings().empty());
    store::Database empty = blank();
    CHECK(given(store::controlFindings(empty)).empty());
}

TEST_CASE("a volume changed outside the program is noticed", "[store]")
{
    const ClosedFile file;
    const QString sql = GENERATE(as<QString>(), "update volume set count = count + 1 where id = 1",
                                 "delete from volume where id = 2", "update import_batch set payslips = payslips - 1");
    file.behindTheBack(sql);
    const auto findings = file.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what.contains("heroma_2026-10.csv"));
    CHECK(findings[0].detail.contains("Imported: rows 3"));
}

TEST_CASE("a closed month changed outside the program breaks the chain", "[store]")
{
    const ClosedFile file;
    file.behindTheBack("update closing set frozen = replace(frozen, 'Norrby', 'Sorrby')");
    const auto findings = file.findings();
    REQUIRE(findings.size() == 1);
    CHECK(withPlainBlanks(findings[0].what).contains("October 2026"));
}

TEST_CASE("a closed month that was changed outside the program is not shown as if it were right", "[store]")
{
    const ClosedFile file;
    file.behindTheBack("update closing set frozen = replace(frozen, '77500.00', '77600.00')");
    store::Database db = given(store::Database::open(file.path, store::OpenMode::Read));
    const auto basis = store::Months(db).frozenBasis(october2026);
    REQUIRE_FALSE(basis);
    CHECK(withPlainBlanks(basis.error().message).contains("October 2026 is not as it was closed"));
}

TEST_CASE("every closing of many years is hashed by a check, and those of the last year at each opening", "[store]")
{
    const ClosedFile file;
    {
        store::Database db = given(store::Database::open(file.path));
        store::Months months(db);
        auto basis = given(store::basisOf(db, october2026.plus(1)));
        for (int later = 1; later <= 12; ++later) {
            basis.month = october2026.plus(later);
            basis.findings.clear();
            given(months.close(basis, "Anna", QDateTime(basis.month.end(), QTime(9, 0), Qt::UTC)));
        }
        CHECK(given(store::sealFindings(db)).empty());
    }
    const auto [closing, atOpening] = GENERATE(table<int, bool>({{1, false}, {2, true}, {13, true}}));
    CAPTURE(closing);
    file.behindTheBack(QStringLiteral("update closing set frozen = replace(frozen, 'Norrby', 'Sorrby') where id = %1").arg(closing));
    CHECK(file.findings().size() == 1);
    const store::Database db = given(store::Database::open(file.path, store::OpenMode::Read));
    CHECK(given(store::sealFindings(db)).empty() != atOpening);
}

TEST_CASE("an amount changed in a closed month breaks the chain and its sums", "[store]")
{
    const ClosedFile file;
    file.behindTheBack("update closing set frozen = replace(frozen, '77500.00', '77600.00')");
    CHECK(file.findings().size() >= 2);
    const store::Database db = given(store::Database::open(file.path, store::OpenMode::Read));
    CHECK(given(store::sealFindings(db)).size() == 1);
}

TEST_CASE("a closing taken out of the chain is noticed", "[store]")
{
    const ClosedFile file;
    {
        store::Database db = given(store::Database::open(file.path));
        store::Months months(db);
        const QDateTime later(day("2026-11-04"), QTime(9, 0), Qt::UTC);
        given(months.reopen(october2026, "Bo", "Looked at again", later));
        given(months.close(given(store::basisOf(db, october2026)), "Bo", later));
    }
    CHECK(file.findings().empty());
    file.behindTheBack("delete from closing where id = 1");
    CHECK(file.findings().size() == 1);
}

TEST_CASE("a frozen text that is no month is said and does not stop the check", "[store]")
{
    const ClosedFile file;
    file.behindTheBack("update closing set frozen = 'nonsense'");
    CHECK(file.findings().size() == 2);
}

TEST_CASE("a volume on a unit of another customer is said", "[store]")
{
    const ClosedFile file;
    file.behindTheBack("insert into unit (customer_id, name) select max(id), 'School' from customer");
    file.behindTheBack("update volume set unit_id = (select max(id) from unit) where id = 1");
    const auto findings = file.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].detail == "volume 1");
}
