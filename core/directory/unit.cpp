// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/directory/customer.h"
#include "core/directory/faults.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

// Units, contacts and referrals: what belongs to a customer.

namespace paybench::directory {

namespace {

void checkUniqueUnit(Faults &faults, const Unit &unit, const std::vector<Unit> &others)
{
    for (const Unit &other : others) {
        if (other.customer != unit.customer || (unit.id && other.id == unit.id))
            continue;
        faults.addIf(!isBlank(unit.code) && folded(other.code) == folded(unit.code),
                     QCoreApplication::translate("directory", "The code %1 is already used by %2. Enter another one.")
                         .arg(unit.code.trimmed(), other.name));
        faults.addIf(!isBlank(unit.name) && folded(other.name) == folded(unit.name),
                     QCoreApplication::translate("directory", "The customer already has a unit %1. Enter another name.")
                         .arg(unit.name.trimmed()));
    }
}

void checkGroups(Faults &faults, const Unit &unit)
{
    std::set<QDate> seen;
    for (const UnitGroup &group : unit.groups) {
        faults.addIf(!group.from.isValid() || !group.group,
                     QCoreApplication::translate("directory",
                                                 "A unit's group needs a group and a day from which it "
                                                 "serves the unit."));
        faults.addIf(group.from.isValid() && !seen.insert(group.from).second,
                     QCoreApplication::translate("directory", "Two groups serve the unit from %1. Keep one of them.")
                         .arg(format::day(group.from)));
    }
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    return form.match(text.trimmed()).hasMatch();
}

bool isPhone(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\+?[0-9 ()/\\-\\x{A0}]{2,30}$"));
    return form.match(text.trimmed()).hasMatch();
}

void checkPhone(Faults &faults, const QString &phone)
{
    faults.addIf(!isBlank(phone) && !isPhone(phone),
                 QCoreApplication::translate("directory",
                                             "“%1” is not a phone number. Enter digits, blanks, hyphens and a + first.")
                     .arg(phone.trimmed()));
}

} // namespace

std::vector<QString> faults(const Unit &unit, const std::vector<Unit> &others)
{
    Faults found;
    found.addIf(isBlank(unit.name),
                QCoreApplication::translate("directory", "The name of the unit is missing. Enter it."));
    found.addIf(!unit.customer, QCoreApplication::translate("directory", "The unit has no customer. Choose one."));
    checkUniqueUnit(found, unit, others);
    checkGroups(found, unit);
    found.checkPersonalNumbers({unit.name, unit.code});
    return found.taken();
}

std::vector<QString> faults(const Contact &contact)
{
    Faults found;
    found.addIf(isBlank(contact.name),
                QCoreApplication::translate("directory", "The name of the contact is missing. Enter it."));
    found.addIf(!contact.customer,
                QCoreApplication::translate("directory", "The contact has no customer. Choose one."));
    checkPhone(found, contact.phone);
    found.addIf(!isBlank(contact.email) && !isEmail(contact.email),
                QCoreApplication::translate("directory",
                                            "“%1” is not an e-mail address. Enter one such as anna@norrby.example.")
                    .arg(contact.email.trimmed()));
    found.checkPersonalNumbers({contact.name, contact.function, contact.email});
    return found.taken();
}

std::vector<QString> faults(const Referral &referral)
{
    Faults found;
    found.addIf(isBlank(referral.subject),
                QCoreApplication::translate("directory", "The subject of the referral is missing. Enter it."));
    found.addIf(isBlank(referral.referTo),
                QCoreApplication::translate("directory", "It is not said whom to refer to. Enter a name or a place."));
    checkPhone(found, referral.phone);
    found.checkPersonalNumbers({referral.subject, referral.referTo, referral.note});
    return found.taken();
}

} // namespace paybench::directory
