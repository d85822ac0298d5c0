// SPDX-License-Identifier: MPL-2.0
#include "core/solver/solving.h"

#include "core/solver/search.h"

namespace paybench::solver {

QString key(Status status)
{
    switch (status) {
    case Status::Proved:
        return QStringLiteral("proved");
    case Status::WithinGap:
        return QStringLiteral("within_gap");
    case Status::Stopped:
        return QStringLiteral("stopped");
    case Status::Time:
        return QStringLiteral("time");
    }
    Q_UNREACHABLE();
}

Solution solve(const rota::Task &task, const std::optional<rota::Plan> &start, const Effort &effort, const Better &better,
               const std::atomic<bool> &stop)
{
    return Search(task, effort, better, stop).found(start);
}

} // namespace paybench::solver
