// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <map>
#include <optional>

// What a profile makes of the names of queues.

namespace paybench::exchange {

class QueueNames {
public:
    explicit QueueNames(const std::map<QString, QString> &queues); // as the source names them → as here

    // A queue that is not mapped keeps its name; none: it is left out.
    std::optional<QString> of(const QString &source) const;

private:
    std::map<QString, QString> m_queues; // by folded name
};

} // namespace paybench::exchange
