// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/contact_queues.h"

#include "core/directory/faults.h"

namespace paybench::exchange {

QueueNames::QueueNames(const std::map<QString, QString> &queues)
{
    for (const auto &entry : queues)
        m_queues[directory::folded(entry.first)] = entry.second.simplified();
}

std::optional<QString> QueueNames::of(const QString &source) const
{
    const auto found = m_queues.find(directory::folded(source));
    if (found == m_queues.end())
        return source.simplified();
    return found->second.isEmpty() ? std::nullopt : std::optional(found->second);
}

} // namespace paybench::exchange
