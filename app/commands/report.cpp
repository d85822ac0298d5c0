// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/basics/format.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/report_csv.h"
#include "core/exchange/report_workbook.h"
#include "core/exchange/together_files.h"
#include "core/exchange/xlsx_write.h"
#include "core/store/monthly_inputs.h"
#include "ui/paper/report_paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace paybench::app {

namespace {

struct ReportArguments {
    std::string file;
    std::string month;
    std::string out;
    std::string pdf;
    std::string csv;
    std::string audience; // none: internal, or customer with --customer
    std::string customer;
};

struct Targets {
    QString workbook;
    QString pdf; // empty: none
    QString csv; // empty: none
};

// Beside their places, which they take together when all are whole.
Done writeReport(const reports::Report &report, const Targets &to, const QDateTime &now, exchange::TogetherFiles &together)
{
    const auto workbook = together.beside(to.workbook);
    if (!workbook)
        return workbook.error();
    if (const Done done = exchange::writeXlsx(exchange::workbookOf(report), *workbook); !done)
        return done;
    if (!to.pdf.isEmpty()) {
        const auto pdf = together.beside(to.pdf);
        if (!pdf)
            return pdf.error();
        if (const Done done = ui::writePdf(report, *pdf, now); !done)
            return done;
    }
    if (to.csv.isEmpty())
        return {};
    const auto files = exchange::csvOf(report, exchange::csvFormOf(QLocale()));
    if (!files)
        return files.error();
    for (const exchange::CsvFile &file : *files) {
        const auto path = together.beside(QDir(to.csv).filePath(file.name));
        if (!path)
            return path.error();
        if (const Done done = exchange::writeFile(*path, file.bytes); !done)
            return done;
    }
    return {};
}

QString fileName(const QString &customer)
{
    static const QRegularExpression unusable(QStringLiteral("[^\\p{L}\\p{N} ._-]"));
    QString name = customer;
    return name.replace(unusable, QStringLiteral("-"));
}

Exit placed(const std::vector<Targets> &all, exchange::TogetherFiles &together, Terminal &terminal)
{
    if (const Done done = together.place(); !done)
        return terminal.refused(done.error());
    QJsonArray files;
    for (const Targets &to : all) {
        for (const QString &path : {to.workbook, to.pdf, to.csv}) {
            if (path.isEmpty())
                continue;
            terminal.say(path);
            files.append(path);
        }
    }
    terminal.write({{"files", files}});
    return Exit::Done;
}

// One report each for all customers: --out, --pdf and --csv are folders.
Exit reportCustomers(reports::MonthlyInputs inputs, const ReportArguments &arguments, const QDateTime &now, Terminal &terminal)
{
    std::vector<Targets> all;
    exchange::TogetherFiles together;
    for (const reports::Invoice &invoice : inputs.basis.invoices) {
        inputs.customer = invoice.customer;
        const QString name = fileName(invoice.name);
        Targets to;
        to.workbook = QDir(text(arguments.out)).filePath(name + QStringLiteral(".xlsx"));
        if (!arguments.pdf.empty())
            to.pdf = QDir(text(arguments.pdf)).filePath(name + QStringLiteral(".pdf"));
        if (!arguments.csv.empty())
            to.csv = QDir(text(arguments.csv)).filePath(name);
        if (const Done done = writeReport(reports::monthlyReport(inputs), to, now, together); !done)
            return terminal.refused(done.error());
        all.push_back(to);
    }
    return placed(all, together, terminal);
}

Exit makeReport(const ReportArguments &arguments, Terminal &terminal)
{
    auto centre = openedMonth(arguments.file, arguments.month, terminal);
    if (!centre)
        return terminal.refused(centre.error());
    store::Database &db = centre->db;
    auto inputs = store::monthlyInputs(db, centre->month);
    if (!inputs)
        return terminal.refused(inputs.error());
    if (inputs->basis.invoices.empty())
        return terminal.refused({Error::Kind::Invalid,
                                 QCoreApplication::translate("commands", "There is nothing to report for %1, so no file was written.")
                                     .arg(format::monthName(centre->month)),
                                 {}});
    inputs->audience = reports::audienceOfKey(text(arguments.audience)).value_or(reports::Audience::Internal);
    inputs->today = today(db);
    if (!arguments.customer.empty()) {
        if (!arguments.audience.empty() && inputs->audience != reports::Audience::Customer)
            return terminal.refused({Error::Kind::Invalid,
                                     QCoreApplication::translate("commands", "A report for one customer is for that customer. No file was "
                                                                             "written. Leave out --customer or --audience."),
                                     {}});
        const auto customer = customerNamed(db, text(arguments.customer));
        if (!customer)
            return terminal.refused(customer.error());
        inputs->customer = customer->id;
        inputs->audience = reports::Audience::Customer;
    }
    if (inputs->audience == reports::Audience::Customer && arguments.customer.empty())
        return reportCustomers(*inputs, arguments, db.now(), terminal);
    if (!arguments.out.ends_with(".xlsx"))
        return terminal.refused({Error::Kind::Invalid,
                                 QCoreApplication::translate("commands", "The workbook's name must end with .xlsx, so no file was written."), {}});
    const Targets to{text(arguments.out), text(arguments.pdf), text(arguments.csv)};
    exchange::TogetherFiles together;
    if (const Done done = writeReport(reports::monthlyReport(*inputs), to, db.now(), together); !done)
        return terminal.refused(done.error());
    return placed({to}, together, terminal);
}

} // namespace

Command addReport(CLI::App &root)
{
    auto arguments = std::make_shared<ReportArguments>();
    CLI::App *command = root.add_subcommand("report", "the monthly report as a workbook, on paper and as CSV");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_option("--month", arguments->month, "as 2026-10")->required();
    command->add_option("--out", arguments->out, "the workbook (.xlsx); a folder for audience customer without a name")->required();
    command->add_option("--pdf", arguments->pdf, "the same as PDF");
    command->add_option("--csv", arguments->csv, "a folder for the same as CSV");
    command->add_option("--audience", arguments->audience)->check(CLI::IsMember({"internal", "owner", "board", "customer"}));
    command->add_option("--customer", arguments->customer, "only this customer");
    Command made{command, [arguments](Terminal &terminal) { return makeReport(*arguments, terminal); }};
    made.needs = [arguments] { return arguments->pdf.empty() ? Command::Needs::Core : Command::Needs::Fonts; };
    return made;
}

} // namespace paybench::app
