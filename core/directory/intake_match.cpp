// SPDX-License-Identifier: MPL-2.0
#include "core/directory/intake_match.h"

#include "core/directory/faults.h"

namespace paybench::directory {

namespace {

// Codes are unique among customers of a day, but an old customer may have had the same one.
const Customer *activeFirst(const std::vector<const Customer *> &candidates, Month month)
{
    for (const Customer *candidate : candidates) {
        if (candidate->isCustomer(month))
            return candidate;
    }
    return candidates.empty() ? nullptr : candidates.front();
}

} // namespace

QString codeOf(const FileRow &row)
{
    const QString code = row.code.trimmed();
    return code.isEmpty() ? row.name.simplified() : code;
}

IntakeMatch::IntakeMatch(const Known &known, const Decisions &decisions)
    : m_known(known)
    , m_decisions(decisions)
{
    for (const Customer &customer : known.customers) {
        m_byId.insert(customer.id.value, &customer);
        m_byName[customer.name.simplified()].push_back(&customer);
        if (!isBlank(customer.code))
            m_byCode[folded(customer.code)].push_back(&customer);
    }
    // Codes go before names: a unit named like another one's code is rare, and the code was chosen to be told apart.
    for (const Unit &unit : known.units)
        m_units.insert({unit.customer.value, folded(unit.name)}, &unit);
    for (const Unit &unit : known.units) {
        if (!isBlank(unit.code))
            m_units.insert({unit.customer.value, folded(unit.code)}, &unit);
    }
}

const Customer *IntakeMatch::customer(const FileRow &row, Month month) const
{
    for (const std::map<QString, CustomerId> *mapping : {&m_decisions.customers, &m_known.profile.customers}) {
        if (mapping->empty())
            continue;
        const auto mapped = mapping->find(codeOf(row));
        const Customer *found = mapped == mapping->end() ? nullptr : ofId(mapped->second);
        if (found)
            return found;
    }
    if (const auto found = m_byCode.find(folded(row.code)); found != m_byCode.end())
        return activeFirst(*found, month);
    const QString name = row.name.simplified();
    const auto named = name.isEmpty() ? m_byName.end() : m_byName.find(name);
    return named == m_byName.end() ? nullptr : activeFirst(*named, month);
}

const Unit *IntakeMatch::unit(CustomerId customer, const QString &text) const
{
    return isBlank(text) ? nullptr : m_units.value({customer.value, folded(text)}, nullptr);
}

const Customer *IntakeMatch::otherOfName(const FileRow &row, const Customer &customer) const
{
    if (row.name == customer.name)
        return nullptr;
    const QString name = row.name.simplified();
    if (name.isEmpty() || name == customer.name.simplified())
        return nullptr;
    const auto named = m_byName.find(name);
    return named == m_byName.end() ? nullptr : named->front();
}

} // namespace paybench::directory
