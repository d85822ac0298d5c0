// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/intake.h"

#include <QHash>

#include <vector>

// Whose row is it? By what was decided in the preview, by the profile, by code, by exact name, in this order.

namespace paybench::directory {

// What decisions and profiles call a customer: the code of the row, or its name where there is no code.
QString codeOf(const FileRow &row);

class IntakeMatch {
public:
    // Both have to outlive the match.
    IntakeMatch(const Known &known, const Decisions &decisions);

    const Customer *customer(const FileRow &row, Month month) const;
    const Unit *unit(CustomerId customer, const QString &text) const;

    // The customer that has this name, when it is not the one the code says.
    const Customer *otherOfName(const FileRow &row, const Customer &customer) const;

private:
    using Places = QHash<QString, std::vector<const Customer *>>;

    const Customer *ofId(CustomerId id) const { return m_byId.value(id.value, nullptr); }

    const Known &m_known;
    const Decisions &m_decisions;
    QHash<qint64, const Customer *> m_byId;
    Places m_byCode;
    Places m_byName;
    QHash<std::pair<qint64, QString>, const Unit *> m_units;
};

} // namespace paybench::directory
