// SPDX-License-Identifier: MPL-2.0
#include "core/directory/customer.h"

#include "core/basics/format.h"
#include "core/directory/faults.h"

#include <QCoreApplication>

#include <array>
#include <set>

namespace paybench::directory {

namespace {

struct CustomerKindKey {
    Customer::Kind kind;
    QLatin1String key;
};

constexpr std::array<CustomerKindKey, 4> customerKindKeys{{
    {Customer::Kind::Municipality, QLatin1String("municipality")},
    {Customer::Kind::Company, QLatin1String("company")},
    {Customer::Kind::Foundation, QLatin1String("foundation")},
    {Customer::Kind::Other, QLatin1String("other")},
}};

struct PayRuleKey {
    PayRule rule;
    QLatin1String key;
};

constexpr std::array<PayRuleKey, 4> payRuleKeys{{
    {PayRule::The25th, QLatin1String("25th")},
    {PayRule::The25thBefore, QLatin1String("25th_before")},
    {PayRule::The27thBefore, QLatin1String("27th_before")},
    {PayRule::LastBankDay, QLatin1String("last_bank_day")},
}};

// The digits of a number written with blanks or hyphens between; empty when anything else stands there.
QString onlyDigits(const QString &text)
{
    QString digits;
    for (const QChar letter : text.trimmed()) {
        if (letter >= u'0' && letter <= u'9')
            digits.append(letter);
        else if (letter != u'-' && letter != u' ')
            return {};
    }
    return digits;
}

bool hasCheckDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int value = digits[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += value / 10 + value % 10;
    }
    return sum % 10 == 0;
}

// A Danish CVR number: eight digits, weighted sum divisible by eleven.
bool isCvrNumber(const QString &text)
{
    constexpr std::array<int, 8> weights{2, 7, 6, 5, 4, 3, 2, 1};
    const QString digits = onlyDigits(text);
    if (digits.size() != 8)
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits[static_cast<qsizetype>(i)].digitValue();
    return sum % 11 == 0;
}

void checkNumbers(Faults &faults, const Customer &customer)
{
    const QString &number = customer.organisationNumber;
    if (isBlank(number) || isOrganisationNumber(number) || isCvrNumber(number))
        return;
    faults.add(QCoreApplication::translate("directory",
                                           "The organisation number is not one. Enter ten digits with a correct check "
                                           "digit, such as 212000-2049, or a CVR number of eight digits."));
}

void checkPayDays(Faults &faults, const Customer &customer)
{
    std::set<Month> seen;
    for (const auto &[month, day] : customer.payDayOverrides) {
        const int away = day.isValid() ? Month::of(day).minus(month) : 99;
        faults.addIf(away < -1 || away > 1,
                     QCoreApplication::translate("directory", "The pay day of %1 has to be a date in or beside it.")
                         .arg(format::monthName(month)));
        faults.addIf(!seen.insert(month).second,
                     QCoreApplication::translate("directory", "There are two pay days for %1. Keep one of them.")
                         .arg(format::monthName(month)));
    }
}

void checkUnique(Faults &faults, const Customer &customer, const std::vector<Customer> &others)
{
    for (const Customer &other : others) {
        if (customer.id && other.id == customer.id)
            continue;
        faults.addIf(!isBlank(customer.code) && folded(other.code) == folded(customer.code),
                     QCoreApplication::translate("directory", "The code %1 is already used by %2. Enter another one.")
                         .arg(customer.code.trimmed(), other.name));
        faults.addIf(!isBlank(customer.name) && folded(other.name) == folded(customer.name),
                     QCoreApplication::translate("directory", "There is already a customer %1. Enter another name.")
                         .arg(customer.name.trimmed()));
    }
}

} // namespace

bool Customer::isCustomer(Month month) const
{
    return (!from.isValid() || from <= month.last()) && (!to.isValid() || to >= month.first());
}

PayCalendar Customer::payCalendar() const
{
    return PayCalendar{payRule, std::map<Month, QDate>(payDayOverrides.begin(), payDayOverrides.end())};
}

QString name(Customer::Kind kind)
{
    switch (kind) {
    case Customer::Kind::Municipality:
        return QCoreApplication::translate("directory", "Municipality");
    case Customer::Kind::Company:
        return QCoreApplication::translate("directory", "Company");
    case Customer::Kind::Foundation:
        return QCoreApplication::translate("directory", "Foundation");
    case Customer::Kind::Other:
        break;
    }
    return QCoreApplication::translate("directory", "Other", "kind of customer");
}

QString key(Customer::Kind kind)
{
    for (const CustomerKindKey &entry : customerKindKeys) {
        if (entry.kind == kind)
            return entry.key;
    }
    Q_UNREACHABLE();
}

std::optional<Customer::Kind> customerKindOfKey(const QString &key)
{
    for (const CustomerKindKey &entry : customerKindKeys) {
        if (key == entry.key)
            return entry.kind;
    }
    return std::nullopt;
}

QString name(PayRule rule)
{
    switch (rule) {
    case PayRule::The25th:
        return QCoreApplication::translate("directory", "The 25th; Saturday: Friday before, Sunday: Monday after");
    case PayRule::The25thBefore:
        return QCoreApplication::translate("directory", "The 25th or the bank day before");
    case PayRule::The27thBefore:
        return QCoreApplication::translate("directory", "The 27th or the bank day before");
    case PayRule::LastBankDay:
        break;
    }
    return QCoreApplication::translate("directory", "The last bank day of the month");
}

QString key(PayRule rule)
{
    for (const PayRuleKey &entry : payRuleKeys) {
        if (entry.rule == rule)
            return entry.key;
    }
    Q_UNREACHABLE();
}

std::optional<PayRule> payRuleOfKey(const QString &key)
{
    for (const PayRuleKey &entry : payRuleKeys) {
        if (key == entry.key)
            return entry.rule;
    }
    return std::nullopt;
}

bool isOrganisationNumber(const QString &text)
{
    const QString digits = onlyDigits(text);
    return digits.size() == 10 && digits[2].digitValue() >= 2 && hasCheckDigit(digits);
}

std::vector<QString> faults(const Customer &customer, const std::vector<Customer> &others)
{
    Faults found;
    found.addIf(isBlank(customer.name),
                QCoreApplication::translate("directory", "The name of the customer is missing. Enter it."));
    found.checkPeriod(customer.from, customer.to);
    checkNumbers(found, customer);
    checkPayDays(found, customer);
    checkUnique(found, customer, others);
    found.checkPersonalNumbers({customer.name, customer.code, customer.reference, customer.organisationNumber});
    return found.taken();
}

} // namespace paybench::directory
