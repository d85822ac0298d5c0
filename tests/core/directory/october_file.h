// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/intake.h"
#include "tests/support/makers.h"

// The volume file of journeys.md J10 as its reader hands it over, and the centre it comes to.

namespace paybench::directory::j10 {

constexpr Month october(2026, 10);
constexpr CustomerId norrby{1};
constexpr CustomerId soderby{2};
constexpr CustomerId viken{3};
constexpr CustomerId bjorkgarden{10};

inline QString said(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

inline FileRow row(qint64 line, const char *code, const char *name, qint64 payslips)
{
    FileRow made;
    made.line = line;
    made.period = QStringLiteral("2026-10");
    made.month = october;
    made.code = QString::fromUtf8(code);
    made.name = QString::fromUtf8(name);
    made.counts = {{pricing::Service::Payslip, payslips}};
    return made;
}

inline FileRow row(qint64 line, const char *code, const char *name, qint64 payslips, qint64 hourly, const char *gross)
{
    FileRow made = row(line, code, name, payslips);
    made.hourlyPaid = hourly;
    made.control = kr(gross);
    return made;
}

inline VolumeFile fileOf(std::vector<FileRow> rows)
{
    VolumeFile made;
    made.rows = std::move(rows);
    return made;
}

inline VolumeFile file()
{
    VolumeFile made = fileOf(
        {row(2, "101", "Norrby kommun", 1250, 310, "12345678.50"),
         row(3, "102", "Söderby kommun", 980, 204, "9876543.00"), row(4, "103", "Bostads AB Viken", 64, 3, "801200.00"),
         row(5, "103", "Bostads AB Viken", 64, 3, "801200.00"), row(6, "199", "Okänd stiftelse", 12, 0, "100000.00"),
         row(7, "101", "Norrby kommun", 1251, 310, "0.00"), row(8, "104", "Räddningstjänsten", -5, 0, "0.00")});
    made.rows[5].period = QStringLiteral("2026-13");
    made.rows[5].month.reset();
    made.controls = {{9, 2306, std::nullopt}};
    made.dataRows = 7;
    return made;
}

inline Customer customer(CustomerId id, const char *code, const char *name)
{
    Customer made;
    made.id = id;
    made.code = QString::fromUtf8(code);
    made.name = QString::fromUtf8(name);
    made.from = QDate(2024, 1, 1);
    return made;
}

inline Unit unit(qint64 id, const char *code, const char *name)
{
    Unit made;
    made.id = UnitId{id};
    made.customer = norrby;
    made.code = QString::fromUtf8(code);
    made.name = QString::fromUtf8(name);
    return made;
}

inline Known known()
{
    Known centre;
    centre.customers = {customer(norrby, "101", "Norrby kommun"),
                        customer(soderby, "102", "Söderby kommun"),
                        customer(viken, "103", "Bostads AB Viken"),
                        customer(CustomerId{4}, "104", "Räddningstjänsten"),
                        customer(CustomerId{5}, "105", "Gamla AB"),
                        customer(CustomerId{6}, "106", "Nya AB"),
                        customer(bjorkgarden, "110", "Stiftelsen Björkgården")};
    centre.customers[4].to = QDate(2026, 9, 30);
    centre.customers[5].from = QDate(2026, 11, 1);
    centre.units = {unit(1, "S1", "Skolan"), unit(2, "S2", "Parken")};
    return centre;
}

} // namespace paybench::directory::j10
