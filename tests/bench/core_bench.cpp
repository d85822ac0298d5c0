// SPDX-License-Identifier: MPL-2.0
// Import, pricing and reports: the work of a month, beside the cheapest program that could do the thing at all.

#include "core/directory/import_profile.h"
#include "core/exchange/volume_file.h"
#include "core/exchange/report_workbook.h"
#include "core/exchange/xlsx_write.h"
#include "core/pricing/price.h"
#include "core/reports/monthly.h"
#include "tests/bench/payslip_lines.h"
#include "tests/bench/processes.h"

#include <QDir>
#include <QFile>

#include <benchmark/benchmark.h>

#include <cstring>
#include <unordered_set>

namespace paybench::bench {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Reading the same bytes and splitting the fields; with `duplicates` each line is also looked for among the others.
qint64 splitFields(const QByteArray &bytes, bool duplicates)
{
    std::unordered_set<std::size_t> seen;
    if (duplicates)
        seen.reserve(std::size_t(bytes.size() / 40));
    qint64 fields = 0;
    const char *at = bytes.constData();
    const char *end = at + bytes.size();
    while (at < end) {
        const char *line = static_cast<const char *>(std::memchr(at, '\n', std::size_t(end - at)));
        if (!line)
            line = end;
        if (duplicates)
            seen.insert(qHashBits(at, std::size_t(line - at)));
        for (const char *c = at; c < line; ++c)
            fields += *c == ';';
        at = line + 1;
    }
    return fields;
}

void readingFloor(benchmark::State &state)
{
    const QString path = payslipFile(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(splitFields(bytesOf(path), false));
}

void readingFloorWithDuplicates(benchmark::State &state)
{
    const QString path = payslipFile(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(splitFields(bytesOf(path), true));
}

void readingVolumes(benchmark::State &state)
{
    const QString path = payslipFile(int(state.range(0)));
    const auto profile = directory::profileOfJson(payslipProfile().toUtf8());
    if (!profile) {
        state.SkipWithError(qPrintable(profile.error().message));
        return;
    }
    for (auto _ : state) {
        const auto file = exchange::readVolumes(bytesOf(path), QStringLiteral("bench.csv"), *profile);
        if (!file)
            state.SkipWithError(qPrintable(file.error().message));
        else
            state.counters["sums"] = double(file->rows.size());
    }
}

void sqliteImport(benchmark::State &state)
{
    const QString path = payslipFile(int(state.range(0)));
    const QString target = QDir::temp().filePath(QStringLiteral("paybench_bench.sqlite"));
    for (auto _ : state) {
        QFile::remove(target);
        const Measured run = measured({QStringLiteral("sqlite3"), target, QStringLiteral(".mode csv"), QStringLiteral(".separator ;"),
                                       QStringLiteral(".import %1 line").arg(path)});
        if (run.exitCode != 0)
            state.SkipWithError("sqlite3 is not here");
        state.counters["MB"] = run.peakMegabytes;
    }
    QFile::remove(target);
}

pricing::Terms richTerms()
{
    using pricing::Service;
    std::vector<pricing::PriceRow> rows;
    const QDate from(2026, 1, 1);
    pricing::PriceRow payslip = pricing::plainPrice(Service::Payslip, from, UnitPrice::ofTenThousandths(612345));
    payslip.tiers.push_back({1001, UnitPrice::ofTenThousandths(598750)});
    rows.push_back(payslip);
    return pricing::termsIn(rows, Month(2026, 10));
}

void pricingLines(benchmark::State &state)
{
    const UnitPrice price = UnitPrice::ofTenThousandths(612345);
    qint64 sum = 0;
    for (auto _ : state) {
        for (qint64 i = 0; i < state.range(0); ++i)
            sum += price.times(i % 997)->hundredths();
    }
    benchmark::DoNotOptimize(sum);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void pricingLinesInDouble(benchmark::State &state) // wrong, and the peer a spreadsheet is
{
    double sum = 0;
    const double price = 61.2345;
    for (auto _ : state) {
        for (qint64 i = 0; i < state.range(0); ++i)
            sum += double(qint64(price * double(i % 997) * 100 + 0.5)) / 100;
    }
    benchmark::DoNotOptimize(sum);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void pricingCustomers(benchmark::State &state)
{
    const pricing::Terms terms = richTerms();
    for (auto _ : state) {
        for (qint64 i = 0; i < state.range(0); ++i)
            benchmark::DoNotOptimize(pricing::price(terms, {{pricing::Service::Payslip, i * 37 % 9000}}));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

reports::MonthInputs monthOf200Customers()
{
    reports::MonthInputs inputs;
    inputs.month = Month(2026, 10);
    inputs.centre.name = QStringLiteral("Bench");
    for (int i = 1; i <= 200; ++i) {
        directory::Customer customer;
        customer.id = {i};
        customer.code = QString::number(1000 + i);
        customer.name = QStringLiteral("Customer %1").arg(i);
        customer.from = QDate(2020, 1, 1);
        inputs.customers.push_back(customer);
        directory::Agreement agreement;
        agreement.id = {i};
        agreement.customer = customer.id;
        agreement.status = directory::Agreement::Status::Approved;
        agreement.from = QDate(2026, 1, 1);
        agreement.prices = {pricing::plainPrice(pricing::Service::Payslip, agreement.from, UnitPrice::ofTenThousandths(620000)),
                            pricing::plainPrice(pricing::Service::FixedFee, agreement.from, UnitPrice::ofTenThousandths(5000000))};
        inputs.agreements.push_back(agreement);
        directory::VolumeRow row;
        row.month = inputs.month;
        row.customer = customer.id;
        row.count = 100 + i * 13;
        inputs.volumes.push_back(row);
    }
    return inputs;
}

void reportOf200Customers(benchmark::State &state)
{
    const reports::MonthInputs inputs = monthOf200Customers();
    const QString path = QDir::temp().filePath(QStringLiteral("paybench_bench.xlsx"));
    for (auto _ : state) {
        reports::MonthlyInputs monthly;
        monthly.basis = reports::monthBasis(inputs);
        const Done done = exchange::writeXlsx(exchange::workbookOf(reports::monthlyReport(monthly)), path);
        if (!done)
            state.SkipWithError(qPrintable(done.error().message));
    }
    QFile::remove(path);
}

BENCHMARK(readingFloor)->Arg(everyMunicipalEmployee)->Unit(benchmark::kMillisecond);
BENCHMARK(readingFloorWithDuplicates)->Arg(everyMunicipalEmployee)->Unit(benchmark::kMillisecond);
BENCHMARK(readingVolumes)->Arg(25'000)->Arg(everyMunicipalEmployee)->Unit(benchmark::kMillisecond);
BENCHMARK(sqliteImport)->Arg(25'000)->Arg(everyMunicipalEmployee)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(pricingLines)->Arg(everyMunicipalEmployee)->Unit(benchmark::kMillisecond);
BENCHMARK(pricingLinesInDouble)->Arg(everyMunicipalEmployee)->Unit(benchmark::kMillisecond);
BENCHMARK(pricingCustomers)->Arg(everyMunicipalEmployee)->Unit(benchmark::kMillisecond);
BENCHMARK(reportOf200Customers)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace paybench::bench
