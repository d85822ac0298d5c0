// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "core/store/cases.h"
#include "ui/cases/case_facts.h"
#include "ui/cases/pay_corrections_view.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/period_switcher.h"
#include "ui/inputs/value_edits.h"

#include <algorithm>
#include <array>

// The columns of the register, how they are typed into, and the form for a new correction.

namespace paybench::ui {

using worklog::PayCorrection;
using Origin = worklog::PayCorrection::Origin;
using Amount = worklog::PayCorrection::Amount;

namespace {

constexpr std::array<Origin, 3> origins = {Origin::Customer, Origin::Centre, Origin::System};
constexpr std::array<Amount, 4> amounts = {Amount::None, Amount::To500, Amount::To5000, Amount::Over5000};

Error notAccepted(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

// Figures as they are typed or pasted: blanks between groups are left out.
std::optional<int> wholeNumber(const QString &typed)
{
    QString plain;
    for (const QChar sign : typed) {
        if (!sign.isSpace())
            plain += sign;
    }
    bool isNumber = false;
    const int value = plain.toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

template <class T, std::size_t count>
std::optional<T> named(const std::array<T, count> &all, const QString &typed)
{
    for (const T each : all) {
        if (worklog::name(each).compare(typed.trimmed(), Qt::CaseInsensitive) == 0 || worklog::key(each) == typed.trimmed())
            return each;
    }
    return std::nullopt;
}

template <class T, std::size_t count>
QStringList namesOf(const std::array<T, count> &all)
{
    QStringList names;
    for (const T each : all)
        names << worklog::name(each);
    return names;
}

std::optional<Month> typedMonth(const QString &typed)
{
    if (const auto month = Month::ofText(typed.trimmed()))
        return month;
    for (Month month(2015, 1); month <= Month(2060, 12); month = month.plus(1)) {
        if (format::monthName(month).compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return month;
    }
    return std::nullopt;
}

Done putCustomer(PayCorrection &correction, const QString &typed, const CaseBook &book)
{
    for (const directory::Customer &customer : book.customers) {
        if (customer.name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0 || customer.code == typed.trimmed()) {
            correction.customer = customer.id;
            return {};
        }
    }
    return notAccepted(PayCorrectionsView::tr("There is no customer “%1”. Choose one from the list.").arg(typed.trimmed()));
}

Done putTimes(PayCorrection &correction, const QString &column, const QString &typed, const CaseBook &book)
{
    if (column == QLatin1String("found")) {
        const QDate day = dayOfText(typed, book.today);
        if (!day.isValid())
            return notAccepted(PayCorrectionsView::tr("“%1” is no day. Write it as %2.").arg(typed.trimmed(), format::day(book.today)));
        correction.found = day;
        return {};
    }
    const auto month = typedMonth(typed);
    if (!month)
        return notAccepted(PayCorrectionsView::tr("“%1” is no month. Write it as 2026-10.").arg(typed.trimmed()));
    correction.month = *month;
    return {};
}

Done putKind(PayCorrection &correction, const QString &column, const QString &typed)
{
    if (column == QLatin1String("origin")) {
        const auto origin = named(origins, typed);
        if (!origin)
            return notAccepted(PayCorrectionsView::tr("Choose one of %1.").arg(namesOf(origins).join(QStringLiteral(", "))));
        correction.origin = *origin;
        return {};
    }
    const auto amount = named(amounts, typed);
    if (!amount)
        return notAccepted(PayCorrectionsView::tr("Choose one of %1.").arg(namesOf(amounts).join(QStringLiteral(", "))));
    correction.amount = *amount;
    return {};
}

Done putCount(PayCorrection &correction, const QString &column, const QString &typed)
{
    const auto count = wholeNumber(typed);
    if (!count)
        return notAccepted(PayCorrectionsView::tr("“%1” is no whole number. Write figures only.").arg(typed.trimmed()));
    (column == QLatin1String("payslips") ? correction.payslips : correction.minutes) = *count;
    return {};
}

// The fields of “New correction…”.
struct CorrectionFields {
    CheckedEdit *what;
    CheckedEdit *cause;
    Choice *customer;
    MonthSwitcher *month;
    Choice *origin;
    Choice *amount;
    CountEdit *payslips;
    CountEdit *minutes;

    PayCorrection typed() const
    {
        PayCorrection made;
        made.customer = {customer->value<qint64>()};
        made.month = month->month();
        made.what = what->text().trimmed();
        made.cause = cause->text().trimmed();
        made.origin = Origin(origin->value<int>());
        made.amount = Amount(amount->value<int>());
        made.payslips = int(payslips->value().value_or(1));
        made.minutes = int(minutes->value().value_or(0));
        return made;
    }
};

template <class T, std::size_t count>
Choice *choiceOf(const std::array<T, count> &all, QWidget *parent)
{
    auto *choice = new Choice(parent);
    std::vector<std::pair<int, QString>> names;
    for (const T each : all)
        names.emplace_back(int(each), worklog::name(each));
    choice->setOptions(names);
    return choice;
}

Choice *customerChoice(const CaseBook &book, CustomerId chosen, QWidget *parent)
{
    auto *choice = new Choice(parent);
    std::vector<std::pair<qint64, QString>> names;
    for (const directory::Customer &each : book.customers)
        names.emplace_back(each.id.value, each.name);
    choice->setOptions(names);
    if (chosen)
        choice->setValue<qint64>(chosen.value);
    return choice;
}

CountEdit *countEdit(qint64 least, QWidget *parent)
{
    auto *edit = new CountEdit(parent);
    edit->setRange(least, 1'000'000);
    edit->setValue(least);
    return edit;
}

CorrectionFields correctionFields(ChangeForm *form, const CaseBook &book, CustomerId customer)
{
    CorrectionFields fields{};
    fields.what = form->addText("correctionWhat", PayCorrectionsView::tr("What"));
    fields.cause = form->addText("correctionCause", PayCorrectionsView::tr("Cause"));
    fields.customer = customerChoice(book, customer, form);
    fields.month = new MonthSwitcher(form);
    fields.month->setMonth(Month::of(book.today).plus(-1));
    form->add("correctionCustomer", fields.customer, PayCorrectionsView::tr("Customer"));
    form->add("correctionMonth", fields.month, PayCorrectionsView::tr("Pay of"));
    fields.origin = choiceOf(origins, form);
    fields.amount = choiceOf(amounts, form);
    form->add("correctionOrigin", fields.origin, PayCorrectionsView::tr("Began with"));
    form->add("correctionAmount", fields.amount, PayCorrectionsView::tr("Amount, kr"));
    fields.payslips = countEdit(1, form);
    fields.minutes = countEdit(0, form);
    form->add("correctionPayslips", fields.payslips, PayCorrectionsView::tr("Payslips"));
    form->add("correctionMinutes", fields.minutes, PayCorrectionsView::tr("Minutes"));
    return fields;
}

} // namespace

Done putInto(PayCorrection &correction, const QString &column, const QString &typed, const CaseBook &book)
{
    if (column == QLatin1String("customer"))
        return putCustomer(correction, typed, book);
    if (column == QLatin1String("found") || column == QLatin1String("month"))
        return putTimes(correction, column, typed, book);
    if (column == QLatin1String("origin") || column == QLatin1String("amount"))
        return putKind(correction, column, typed);
    if (column == QLatin1String("payslips") || column == QLatin1String("minutes"))
        return putCount(correction, column, typed);
    (column == QLatin1String("what") ? correction.what : correction.cause) = typed.trimmed();
    return {};
}

Column<PayCorrectionRow> PayCorrectionsView::editable(const QString &id, std::function<QString()> title, Kind kind,
                                                      std::function<Value(const PayCorrectionRow &)> value,
                                                      std::function<QStringList(const PayCorrectionRow &)> choices)
{
    Column<PayCorrectionRow> column;
    column.id = id;
    column.title = std::move(title);
    column.kind = kind;
    column.value = std::move(value);
    column.choices = std::move(choices);
    column.editable = [this](const PayCorrectionRow &) { return canWrite(); };
    const auto changed = [this, id](const PayCorrectionRow &row, const QString &typed) -> Result<PayCorrection> {
        PayCorrection correction = row.correction;
        if (const Done put = putInto(correction, id, typed, m_book); !put)
            return put.error();
        const auto faults = worklog::faults(correction);
        if (!faults.empty())
            return Error{Error::Kind::Invalid, faults.front(), {}};
        return correction;
    };
    column.check = [changed](const PayCorrectionRow &row, const QString &typed) { return done(changed(row, typed)); };
    column.edit = [this, changed](const PayCorrectionRow &row, const QString &typed) -> Done {
        const auto correction = changed(row, typed);
        return correction ? save({*correction}, tr("Change the correction %1").arg(correction->what)) : Done(correction.error());
    };
    return column;
}

std::vector<Column<PayCorrectionRow>> PayCorrectionsView::columns()
{
    std::vector<Column<PayCorrectionRow>> all;
    all.push_back(editable(QStringLiteral("found"), [] { return tr("Found"); }, Kind::Day, [](const PayCorrectionRow &row) { return Value(row.correction.found); }));
    all.push_back(editable(QStringLiteral("month"), [] { return tr("Pay of"); }, Kind::Month, [](const PayCorrectionRow &row) { return Value(row.correction.month); }));
    all.push_back(editable(QStringLiteral("customer"), [] { return tr("Customer"); }, Kind::Text, [](const PayCorrectionRow &row) { return Value(row.customer); },
                           [this](const PayCorrectionRow &) {
                               QStringList names;
                               for (const directory::Customer &customer : m_book.customers)
                                   names << customer.name;
                               return names;
                           }));
    all.push_back(editable(QStringLiteral("what"), [] { return tr("What was wrong"); }, Kind::Text, [](const PayCorrectionRow &row) { return Value(row.correction.what); }));
    all.back().stretch = true;
    all.push_back(editable(QStringLiteral("cause"), [] { return tr("Cause"); }, Kind::Text, [](const PayCorrectionRow &row) { return Value(row.correction.cause); }));
    all.push_back(editable(QStringLiteral("origin"), [] { return tr("Began with"); }, Kind::Text,
                           [](const PayCorrectionRow &row) { return Value(worklog::name(row.correction.origin)); },
                           [](const PayCorrectionRow &) { return namesOf(origins); }));
    all.push_back(editable(QStringLiteral("amount"), [] { return tr("Amount, kr"); }, Kind::Text,
                           [](const PayCorrectionRow &row) { return Value(worklog::name(row.correction.amount)); },
                           [](const PayCorrectionRow &) { return namesOf(amounts); }));
    const auto counts = countColumns();
    all.insert(all.end(), counts.begin(), counts.end());
    return all;
}

std::vector<Column<PayCorrectionRow>> PayCorrectionsView::countColumns()
{
    std::vector<Column<PayCorrectionRow>> all;
    all.push_back(editable(QStringLiteral("payslips"), [] { return tr("Payslips"); }, Kind::Count,
                           [](const PayCorrectionRow &row) { return Value(qint64(row.correction.payslips)); }));
    all.back().summed = true;
    all.push_back(editable(QStringLiteral("minutes"), [] { return tr("Minutes"); }, Kind::Count,
                           [](const PayCorrectionRow &row) { return Value(qint64(row.correction.minutes)); }));
    all.back().summed = true;
    all.push_back({.id = QStringLiteral("person"), .title = [] { return tr("Written by"); },
                   .value = [](const PayCorrectionRow &row) { return row.person.isEmpty() ? Value() : Value(row.person); }, .hidden = true});
    return all;
}

void PayCorrectionsView::askNew(const worklog::Case &of)
{
    auto *form = new ChangeForm(tr("What was wrong with the pay?"), tr("No amounts of persons, only their class. Personal numbers are refused."), tr("Register"), this);
    const CorrectionFields fields = correctionFields(form, m_book, of.customer);
    form->setWork([this, fields, ofCase = of.id]() -> Done {
        PayCorrection made = fields.typed();
        made.ofCase = ofCase;
        made.found = m_book.today;
        made.person = m_book.seated;
        return save({made}, tr("Register the correction %1").arg(made.what));
    });
    form->begin();
}

} // namespace paybench::ui
