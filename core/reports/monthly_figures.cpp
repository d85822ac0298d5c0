// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/monthly_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace paybench::reports {

namespace {

using Kind = Column::Kind;

// The figures of one month, or of several together.
struct Figures {
    qint64 payslips = 0;
    Money payslipsAmount;
    Money fixed;
    std::int64_t billedMinutes = 0;
    Money hours;
    Money corrections;
    Money net;
    Money vat;
    Money total;
    std::optional<Money> cost = Money(); // nothing when one month's is not typed
    int workingDays = 0;
    bool isLogged = false;       // every month is
    bool isLoggedInFull = false; // and in none were contacts only counted
    qint64 contacts = 0;
    qint64 loggedSeconds = 0;
    qint64 closed = 0; // cases with an SLA
    qint64 met = 0;
};

void addLog(const MonthLog &log, Figures &figures)
{
    const SlaSum sla = log.slaOfAll();
    figures.isLogged = log.isKept;
    figures.isLoggedInFull = log.isKept && log.isFull;
    figures.contacts += log.everybody().contacts();
    figures.loggedSeconds += log.seconds();
    figures.closed += sla.closed;
    figures.met += sla.met;
}

void add(const MonthBasis &basis, Figures &figures)
{
    const bool isFirst = figures.workingDays == 0;
    const bool wasLogged = figures.isLogged || isFirst;
    const bool wasInFull = figures.isLoggedInFull || isFirst;
    addLog(basis.log, figures);
    figures.isLogged = figures.isLogged && wasLogged;
    figures.isLoggedInFull = figures.isLoggedInFull && wasInFull;
    for (const Invoice &invoice : basis.invoices) {
        const Ratio hours = billedHours(invoice);
        figures.payslips += invoice.payslips();
        figures.payslipsAmount += payslipAmount(invoice);
        figures.fixed += fixedAmount(invoice);
        figures.billedMinutes += hours.numerator * (60 / hours.denominator);
        figures.hours += hoursAmount(invoice);
        figures.corrections += correctionAmount(invoice);
    }
    figures.net += basis.net();
    figures.vat += basis.vat();
    figures.total += basis.total();
    figures.workingDays += basis.workingDays;
    figures.cost = figures.cost && basis.cost ? std::optional(*figures.cost + *basis.cost) : std::nullopt;
}

Figures figuresOf(const MonthBasis &basis)
{
    Figures figures;
    add(basis, figures);
    return figures;
}

std::vector<const MonthBasis *> yearSoFar(const MonthlyInputs &inputs)
{
    std::vector<const MonthBasis *> months{&inputs.basis};
    for (const MonthBasis &before : inputs.before) {
        if (before.month.year() == inputs.basis.month.year() && before.month < inputs.basis.month)
            months.push_back(&before);
    }
    return months;
}

Value per(std::optional<Money> amount, qint64 count)
{
    if (!amount || count <= 0)
        return {};
    const auto each = amount->times({1, count});
    return each ? Value(*each) : Value();
}

Value quotient(std::int64_t amount, std::int64_t by)
{
    return by > 0 ? Value(Ratio{amount, by}) : Value();
}

Value resultOf(const Figures &figures)
{
    return figures.cost ? Value(figures.net - *figures.cost) : Value();
}

struct Figure {
    QString title;
    Value (*of)(const Figures &);
    bool isOptional = false; // left out where there are no corrections at all
};

bool hasCorrections(const MonthlyInputs &inputs)
{
    const auto corrected = [](const Invoice &invoice) { return !correctionAmount(invoice).isZero(); };
    const auto any = [&corrected](const MonthBasis &basis) {
        return std::any_of(basis.invoices.begin(), basis.invoices.end(), corrected);
    };
    return any(inputs.basis) || std::any_of(inputs.before.begin(), inputs.before.end(), any);
}

std::vector<Figure> amounts()
{
    return {
        {QCoreApplication::translate("reports", "Payslips"), [](const Figures &f) { return Value(f.payslips); }},
        {QCoreApplication::translate("reports", "Payslips, kr"),
         [](const Figures &f) { return Value(f.payslipsAmount); }},
        {QCoreApplication::translate("reports", "Fixed and lift, kr"), [](const Figures &f) { return Value(f.fixed); }},
        {QCoreApplication::translate("reports", "Billed hours"),
         [](const Figures &f) {
             return Value(Ratio{f.billedMinutes, 60});
         }},
        {QCoreApplication::translate("reports", "Hours, kr"), [](const Figures &f) { return Value(f.hours); }},
        {QCoreApplication::translate("reports", "Corrections, kr"),
         [](const Figures &f) { return Value(f.corrections); }, true},
        {QCoreApplication::translate("reports", "Sum, kr excl. VAT"), [](const Figures &f) { return Value(f.net); }},
        {QCoreApplication::translate("reports", "VAT, kr"), [](const Figures &f) { return Value(f.vat); }},
        {QCoreApplication::translate("reports", "To pay, kr"), [](const Figures &f) { return Value(f.total); }},
    };
}

std::vector<Figure> results()
{
    return {
        {QCoreApplication::translate("reports", "Income per payslip, kr"),
         [](const Figures &f) { return per(f.net, f.payslips); }},
        {QCoreApplication::translate("reports", "Cost of the centre, kr"),
         [](const Figures &f) { return f.cost ? Value(*f.cost) : Value(); }},
        {QCoreApplication::translate("reports", "Cost per payslip, kr"),
         [](const Figures &f) { return per(f.cost, f.payslips); }},
        {QCoreApplication::translate("reports", "Result, kr"), resultOf},
    };
}

// Only where every month has a log, else a sum would compare the year with a part of it.
template <qint64 Figures::*figure> Value logged(const Figures &figures)
{
    return figures.isLogged ? Value(figures.*figure) : Value();
}

// A counting month has a case here and there, which are no number of cases.
template <qint64 Figures::*figure> Value loggedInFull(const Figures &figures)
{
    return figures.isLoggedInFull ? Value(figures.*figure) : Value();
}

std::vector<Figure> logFigures()
{
    return {
        {QCoreApplication::translate("reports", "Calls and e-mails"), logged<&Figures::contacts>},
        {QCoreApplication::translate("reports", "Cases closed, with an SLA"), loggedInFull<&Figures::closed>},
        {QCoreApplication::translate("reports", "Cases closed in time"), loggedInFull<&Figures::met>},
        {QCoreApplication::translate("reports", "Logged hours"),
         [](const Figures &f) { return f.isLogged ? Value(Ratio{f.loggedSeconds, 3600}) : Value(); }},
    };
}

std::vector<Figure> daily()
{
    return {
        {QCoreApplication::translate("reports", "Payslips per working day"),
         [](const Figures &f) { return quotient(f.payslips, f.workingDays); }},
        {QCoreApplication::translate("reports", "Billed hours per working day"),
         [](const Figures &f) { return quotient(f.billedMinutes, std::int64_t{60} * f.workingDays); }},
        {QCoreApplication::translate("reports", "Kr excl. VAT per working day"),
         [](const Figures &f) { return per(f.net, f.workingDays); }},
    };
}

std::vector<Figure> figuresFor(const MonthlyInputs &inputs)
{
    std::vector<Figure> all = amounts();
    std::erase_if(all, [&inputs](const Figure &figure) { return figure.isOptional && !hasCorrections(inputs); });
    const auto append = [&all](const std::vector<Figure> &more) { all.insert(all.end(), more.begin(), more.end()); };
    if (inputs.audience != Audience::Customer)
        append(results());
    // Owners and boards see the hours by customer, and only of five persons or more.
    std::vector<Figure> fromLog = logFigures();
    if (hidesSmallGroups(inputs.audience))
        fromLog.pop_back();
    if (inputs.basis.log.isKept)
        append(fromLog);
    all.push_back({QCoreApplication::translate("reports", "Working days"),
                   [](const Figures &f) { return Value(qint64{f.workingDays}); }});
    if (inputs.perWorkingDay)
        append(daily());
    return all;
}

Ratio difference(const Ratio &a, const Ratio &b)
{
    const std::int64_t common = std::lcm(a.denominator, b.denominator);
    return {a.numerator * (common / a.denominator) - b.numerator * (common / b.denominator), common};
}

Cell change(const Value &now, const Value &before)
{
    const Formula formula{Formula::Kind::Difference, {1, 2}, 0};
    if (now.index() != before.index())
        return {};
    if (const auto *count = std::get_if<qint64>(&now))
        return {*count - std::get<qint64>(before), formula};
    if (const auto *amount = std::get_if<Money>(&now))
        return {*amount - std::get<Money>(before), formula};
    if (const auto *quantity = std::get_if<Ratio>(&now))
        return {difference(*quantity, std::get<Ratio>(before)), formula};
    return {};
}

std::vector<Column> columnsOf(const MonthlyInputs &inputs, const MonthBasis *previous, std::size_t months)
{
    std::vector<Column> columns{{QCoreApplication::translate("reports", "Key figure"), Kind::Text},
                                {format::monthTitle(inputs.basis.month), Kind::Money}};
    if (previous) {
        columns.push_back({format::monthTitle(previous->month), Kind::Money});
        columns.push_back({QCoreApplication::translate("reports", "Change"), Kind::Money});
    }
    if (months > 1)
        columns.push_back({QCoreApplication::translate("reports", "The year so far"), Kind::Money});
    return columns;
}

// The sum of a year is only as good as its months: those that are not in it are named.
QString missingMonths(const std::vector<const MonthBasis *> &year, Month month)
{
    QStringList missing;
    for (Month one(month.year(), 1); one < month; one = one.plus(1)) {
        const bool has =
            std::any_of(year.begin(), year.end(), [one](const MonthBasis *basis) { return basis->month == one; });
        if (!has)
            missing << format::monthName(one);
    }
    return missing.join(QStringLiteral(", "));
}

template <class Holds> QString monthsWhere(const std::vector<const MonthBasis *> &shown, Holds holds)
{
    QStringList months;
    for (const MonthBasis *basis : shown) {
        if (holds(basis->log))
            months << format::monthName(basis->month);
    }
    return months.join(QStringLiteral(", "));
}

// Why a figure of the log is missing.
QStringList logNotes(const MonthlyInputs &inputs, std::vector<const MonthBasis *> shown)
{
    if (!inputs.basis.log.isKept)
        return {};
    if (const MonthBasis *previous = previousMonth(inputs); previous && std::find(shown.begin(), shown.end(), previous) == shown.end())
        shown.push_back(previous);
    std::sort(shown.begin(), shown.end(), [](const MonthBasis *a, const MonthBasis *b) { return a->month < b->month; });
    QStringList notes;
    const QString counting = monthsWhere(shown, [](const MonthLog &log) { return log.isKept && !log.isFull; });
    if (!counting.isEmpty())
        notes << QCoreApplication::translate("reports", "Contacts were only counted in %1, so there is no number of cases.").arg(counting);
    const QString without = monthsWhere(shown, [](const MonthLog &log) { return !log.isKept; });
    if (!without.isEmpty())
        notes << QCoreApplication::translate("reports", "Nothing was logged in %1.").arg(without);
    return notes;
}

} // namespace

Table keyFiguresTable(const MonthlyInputs &inputs)
{
    const MonthBasis *previous = previousMonth(inputs);
    const auto year = yearSoFar(inputs);
    Figures sum;
    for (const MonthBasis *basis : year)
        add(*basis, sum);
    const Figures now = figuresOf(inputs.basis);
    const Figures before = previous ? figuresOf(*previous) : Figures();

    Table table;
    table.key = QStringLiteral("key_figures");
    table.title = QCoreApplication::translate("reports", "Key figures");
    table.isBelow = true;
    table.columns = columnsOf(inputs, previous, year.size());
    for (const Figure &figure : figuresFor(inputs)) {
        std::vector<Cell> row{Cell(figure.title), Cell(figure.of(now))};
        if (previous) {
            row.emplace_back(figure.of(before));
            row.push_back(change(figure.of(now), figure.of(before)));
        }
        if (year.size() > 1)
            row.emplace_back(figure.of(sum));
        table.rows.push_back(std::move(row));
    }
    if (inputs.basis.payDay.isValid())
        table.notes << QCoreApplication::translate("reports", "Pay day: %1.").arg(format::longDay(inputs.basis.payDay));
    const QString missing = missingMonths(year, inputs.basis.month);
    if (year.size() > 1 && !missing.isEmpty())
        table.notes << QCoreApplication::translate("reports", "The year so far is without %1.").arg(missing);
    table.notes << logNotes(inputs, year);
    return table;
}

} // namespace paybench::reports
