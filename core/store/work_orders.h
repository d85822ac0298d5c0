// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/basics/stretch.h"
#include "core/directory/work_order.h"
#include "core/worklog/hours.h"

#include <vector>

// Additional assignments and the hours logged on them. Entries in a closed month stay as they are.

namespace paybench::store {

class Database;

class WorkOrders {
public:
    explicit WorkOrders(Database &db)
        : m_db(db)
    { }

    Result<std::vector<directory::WorkOrder>> orders() const; // by customer, then number
    Result<WorkOrderId> save(const directory::WorkOrder &order);
    Done remove(WorkOrderId order); // refused when hours are logged on it

    Result<std::vector<worklog::Entry>> entries(const Stretch &time) const; // that overlap it, by start
    Result<std::vector<worklog::Entry>> entriesOf(WorkOrderId order) const;
    Result<EntryId> save(const worklog::Entry &entry);
    Done remove(EntryId entry);

private:
    Database &m_db;
};

} // namespace paybench::store
