// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/cell_text.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::exchange;

TEST_CASE("digits stay as they stand, powers are written out, and binary noise goes", "[exchange]")
{
    const auto [stored, expected] = GENERATE(table<QByteArray, QByteArray>({
        {"77500.335", "77500.335"},
        {"1250", "1250"},
        {"-12.50", "-12.50"},
        {"1.1000000000000001", "1.1"},
        {"0.30000000000000004", "0.3"},
        {"77500.335000000006", "77500.335"},
        {"99.999999999999986", "100"},
        {"999999.99999999994", "1000000"},
        {"0.00012345678901234567", "0.000123456789012346"},
        {"1.25E3", "1250"},
        {"1.2345678E7", "12345678"},
        {"-1E-3", "-0.001"},
        {"0E0", "0"},
        {"-0.0000000000000000", "0"},
        {"1234567890123456789", "1234567890123456789"},
        {"12x50", "12x50"},
        {"12x50 of a long text", "12x50 of a long text"},
        {"1E999999", "1E999999"},
        {"1E", "1E"},
        {"", ""},
    }));
    CAPTURE(stored.toStdString());
    CHECK(plainDigits(stored).toStdString() == expected.toStdString());
}

TEST_CASE("a number format says whether a number is a day or a time", "[exchange]")
{
    const auto [code, shown] = GENERATE(table<QString, Shown>({
        {"General", Shown::Number},
        {"#,##0.00", Shown::Number},
        {"#,##0 \"dagar\"", Shown::Number},
        {"#,##0\\ \\d", Shown::Number},
        {"[Red]-0.00", Shown::Number},
        {"#,##0 [$kr-41D]", Shown::Number},
        {"_-* #,##0.00_-;-* #,##0.00_-", Shown::Number},
        {"0;[h]:mm", Shown::Number},
        {"0.00E+00", Shown::Number},
        {"yyyy\\-mm\\-dd", Shown::Day},
        {"[$-41D]d mmmm yyyy;@", Shown::Day},
        {"mmmm", Shown::Day},
        {"yyyy-mm-dd hh:mm", Shown::Moment},
        {"[h]:mm", Shown::Time},
        {"[mm]:ss", Shown::Time},
        {"h:mm AM/PM", Shown::Time},
    }));
    CAPTURE(code.toStdString());
    CHECK(shownBy(code) == shown);
}

TEST_CASE("the formats that every workbook knows", "[exchange]")
{
    const auto [id, shown] = GENERATE(table<int, Shown>({{0, Shown::Number},
                                                         {4, Shown::Number},
                                                         {14, Shown::Day},
                                                         {17, Shown::Day},
                                                         {18, Shown::Time},
                                                         {22, Shown::Moment},
                                                         {46, Shown::Time},
                                                         {49, Shown::Number}}));
    CHECK(shownBy(id) == shown);
}

TEST_CASE("serial numbers become days and times", "[exchange]")
{
    const auto [serial, shown, since1904, expected] = GENERATE(table<QByteArray, Shown, bool, QByteArray>({
        {"46309", Shown::Day, false, "2026-10-14"},
        {"46309.383680555555", Shown::Moment, false, "2026-10-14T09:12:30"},
        {"46309.383680555555", Shown::Day, false, "2026-10-14T09:12:30"},
        {"46309", Shown::Moment, false, "2026-10-14T00:00:00"},
        {"44847", Shown::Day, true, "2026-10-14"},
        {"1", Shown::Day, false, "1900-01-01"},
        {"59", Shown::Day, false, "1900-02-28"},
        {"60", Shown::Day, false, "1900-02-29"},
        {"61", Shown::Day, false, "1900-03-01"},
        {"0.51041666666666663", Shown::Time, false, "12:15:00"},
        {"1.51041666666666663", Shown::Time, false, "36:15:00"},
        {"-0.020833333333333", Shown::Time, false, "-0:30:00"},
        {"0.5", Shown::Number, false, "0.5"},
        {"1E300", Shown::Day, false, "1" + QByteArray(300, '0')},
        {"-5", Shown::Day, false, "-5"},
        {"tomorrow", Shown::Day, false, "tomorrow"},
    }));
    CAPTURE(serial.toStdString());
    CHECK(momentText(serial, shown, since1904).toStdString() == expected.toStdString());
}

TEST_CASE("moments and durations of OpenDocument", "[exchange]")
{
    CHECK(isoMoment(QStringLiteral("2026-10-14")) == "2026-10-14");
    CHECK(isoMoment(QStringLiteral("2026-10-14T00:00:00.000Z")) == "2026-10-14");
    CHECK(isoMoment(QStringLiteral("2026-10-14T09:12:30.000000000")) == "2026-10-14T09:12:30");
    CHECK(isoDuration(QStringLiteral("PT36H15M00S")) == "36:15:00");
    CHECK(isoDuration(QStringLiteral("PT00H29M59.9S")) == "0:30:00");
    CHECK(isoDuration(QStringLiteral("-P1DT1H")) == "-25:00:00");
    CHECK(isoDuration(QStringLiteral("PT9999999999999999999H")) == "PT9999999999999999999H");
}

TEST_CASE("escaped characters of xlsx", "[exchange]")
{
    CHECK(withoutEscapes(QStringLiteral("a_x000D_b")) == QStringLiteral("a\rb"));
    CHECK(withoutEscapes(QStringLiteral("_x005F_x000D_")) == QStringLiteral("_x000D_"));
    CHECK(withoutEscapes(QStringLiteral("_xyz_")) == QStringLiteral("_xyz_"));
}
