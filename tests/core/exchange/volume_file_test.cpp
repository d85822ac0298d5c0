// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/volume_file.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "tests/support/soffice.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::exchange;
using directory::ImportProfile;
using pricing::Service;

namespace {

ImportProfile heroma()
{
    using Field = ImportProfile::Field;
    ImportProfile profile;
    profile.name = QStringLiteral("heroma");
    profile.columns = {{QStringLiteral("Period"), Field::Period},
                       {QStringLiteral("Bolag"), Field::CustomerCode},
                       {QStringLiteral("Bolagsnamn"), Field::CustomerName},
                       {QStringLiteral("Antal lönespecifikationer"), Field::Payslips},
                       {QStringLiteral("Varav timlön"), Field::HourlyPaid},
                       {QStringLiteral("Bruttolön"), Field::ControlTotal}};
    return profile;
}

ImportProfile persons()
{
    using Field = ImportProfile::Field;
    ImportProfile profile;
    profile.name = QStringLiteral("persons");
    profile.rowsAddUp = true;
    profile.columns = {{QStringLiteral("Period"), Field::Period},
                       {QStringLiteral("Bolag"), Field::CustomerCode},
                       {QStringLiteral("Enhet"), Field::Unit},
                       {QStringLiteral("Klass"), Field::PayslipClass},
                       {QStringLiteral("Bruttolön"), Field::ControlTotal}};
    profile.classes = {{QStringLiteral("Avvikelse"), Service::DeviationPayslip}, {QStringLiteral("Dygnet runt"), Service::RoundTheClockPayslip}};
    return profile;
}

directory::VolumeFile read(const QString &text, const ImportProfile &profile)
{
    return given(exchange::readVolumes(text.toUtf8(), QStringLiteral("list.csv"), profile));
}

const QString header = QStringLiteral("Period;Bolag;Bolagsnamn;Antal lönespecifikationer;Varav timlön;Bruttolön\n");

} // namespace

TEST_CASE("the same list reads the same from CSV, XLSX and ODS", "[exchange]")
{
    const auto name = GENERATE(as<QString>(), QStringLiteral("heroma_2026-10.csv"), QStringLiteral("heroma_2026-10.xlsx"),
                               QStringLiteral("heroma_2026-10.ods"));
    const QByteArray bytes = fixture(name);
    const auto file = given(exchange::readVolumes(bytes, name, heroma()));
    CAPTURE(name);
    CHECK(file.dataRows == 7);
    REQUIRE(file.rows.size() == 6);
    CHECK(file.rows[0].counts.at(Service::Payslip) == 1250);
    CHECK(file.rows[0].control == kr("12345678.50"));
    CHECK(file.rows[2].repeats == 1);
    CHECK(file.rows[4].wrong == ImportProfile::Field::Period);
    CHECK(file.rows[5].wrong == ImportProfile::Field::Payslips);
    CHECK(file.sha256.size() == 64);
}

TEST_CASE("columns are found by name in any order, and more of them do not matter", "[exchange]")
{
    const auto file = read(QStringLiteral("A list\n\nx;bruttolön;PERIOD;Varav timlön;Bolagsnamn;antal  lönespecifikationer;bolag\n"
                                          ";1,00;202610;3;Viken;1 250;103\n"),
                           heroma());
    REQUIRE(file.rows.size() == 1);
    CHECK(file.rows[0].code == QStringLiteral("103"));
    CHECK(file.rows[0].counts.at(Service::Payslip) == 1250);
    CHECK(*file.rows[0].month == Month(2026, 10));
}

TEST_CASE("a column that is missing is named, and nothing is read", "[exchange]")
{
    const auto result = exchange::readVolumes("Period;Bolag;Bolagsnamn\n2026-10;1;A\n", QStringLiteral("list.csv"), heroma());
    REQUIRE_FALSE(result);
    CHECK(result.error().message.contains(QStringLiteral("Antal lönespecifikationer")));
}

TEST_CASE("the file's own sum row is kept apart (J10)", "[exchange]")
{
    const auto file = read(header + QStringLiteral("2026-10;101;Norrby;10;1;5,00\nSumma;;;2 306;;\n"), heroma());
    CHECK(file.dataRows == 1);
    REQUIRE(file.controls.size() == 1);
    CHECK(file.controls[0].line == 3);
    CHECK(*file.controls[0].payslips == 2306);
}

TEST_CASE("rows of persons are summed on the way in, and the persons are gone", "[exchange]")
{
    const auto file = read(QStringLiteral("Period;Bolag;Enhet;Anst;Klass;Bruttolön\n"
                                          "2026-10;101;Skola;1;Avvikelse;30000,50\n"
                                          "2026-10;101;Skola;2;Dygnet runt;31000,00\n"
                                          "2026-10;101;Skola;3;Avvikelse;32000,00\n"
                                          "2026-10;101;Skola;3;Avvikelse;32000,00\n"
                                          "2026-10;102;Vård;4;Avvikelse;1,00\n"
                                          "2026-10;102;Vård;5;Okänd;1,00\n"),
                           persons());
    REQUIRE(file.rows.size() == 3);
    CHECK(file.rows[0].counts.at(Service::DeviationPayslip) == 2);
    CHECK(file.rows[0].counts.at(Service::RoundTheClockPayslip) == 1);
    CHECK(file.rows[0].lines == 3);
    CHECK(file.rows[0].repeats == 1);
    CHECK(file.rows[0].control == kr("93000.50"));
    CHECK_FALSE(file.rows[2].refusal.isEmpty());
}

TEST_CASE("identical rows of persons count each where no column tells the persons apart", "[exchange]")
{
    const auto file = read(QStringLiteral("Period;Bolag;Enhet;Klass;Bruttolön\n"
                                          "2026-10;101;Skola;Avvikelse;30000,00\n"
                                          "2026-10;101;Skola;Avvikelse;30000,00\n"),
                           persons());
    REQUIRE(file.rows.size() == 1);
    CHECK(file.rows[0].counts.at(Service::DeviationPayslip) == 2);
    CHECK(file.rows[0].repeats == 0);
}

TEST_CASE("amounts are read alike however they are written, also in rows that are summed", "[exchange]")
{
    const auto amount = GENERATE(as<QString>(), QStringLiteral("30000,50"), QStringLiteral("30 000,50"), QStringLiteral("30000.50"),
                                 QStringLiteral("30.000,50"), QStringLiteral("30000,5"));
    const auto file = read(QStringLiteral("Period;Bolag;Enhet;Anst;Klass;Bruttolön\n"
                                          "2026-10;101;Skola;1;Avvikelse;%1\n2026-10;101;Skola;2;Avvikelse;%1\n"
                                          "2026-10;101;Skola;3;Avvikelse;mycket\n")
                               .arg(amount),
                           persons());
    REQUIRE(file.rows.size() == 2);
    CHECK(file.rows[0].control == kr("60001.00"));
    CHECK(file.rows[0].lines == 2);
    CHECK(file.rows[1].wrong == ImportProfile::Field::ControlTotal);
}

TEST_CASE("a list that only counts manual payments counts no payslips", "[exchange]")
{
    using Field = ImportProfile::Field;
    ImportProfile profile;
    profile.name = QStringLiteral("manual");
    profile.columns = {{QStringLiteral("Period"), Field::Period}, {QStringLiteral("Bolag"), Field::CustomerCode}, {QStringLiteral("Antal"), Field::ManualPayments}};
    const auto file = read(QStringLiteral("Period;Bolag;Antal\n2026-10;101;4\n"), profile);
    CHECK(file.rows[0].counts == std::map<Service, qint64>{{Service::ManualPayment, 4}});
}

TEST_CASE("a personal number in a name is refused and masked (R-10)", "[exchange]")
{
    const auto file = read(header + QStringLiteral("2026-10;101;Norrby 811228-9874;10;1;5,00\n"), heroma());
    CHECK_FALSE(file.rows[0].refusal.isEmpty());
    CHECK_FALSE(file.rows[0].name.contains(QStringLiteral("9874")));
}

TEST_CASE("absurd amounts end in a bounded sum, never in a crash", "[exchange]")
{
    QString text = QStringLiteral("Period;Bolag;Enhet;Anst;Klass;Bruttolön\n");
    for (int i = 0; i < 200; ++i)
        text += QStringLiteral("2026-10;101;A;%1;Avvikelse;9999999999999,00\n").arg(i);
    CHECK(read(text, persons()).rows[0].control <= largestMoney);
}

TEST_CASE("reading a volume file stops when it is told to", "[exchange]")
{
    QString text = QStringLiteral("Period;Bolag;Enhet;Anst;Klass;Bruttolön\n");
    for (int i = 0; i < 70000; ++i)
        text += QStringLiteral("2026-10;101;A;%1;Avvikelse;1,00\n").arg(i);
    const auto result = exchange::readVolumes(text.toUtf8(), QStringLiteral("list.csv"), persons(), [](int) { return false; });
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::Cancelled);
}
