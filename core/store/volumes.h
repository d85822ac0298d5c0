// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/volume.h"

#include <vector>

// Counted volumes and the batches they came in. Rows of a closed month stay as they are.

namespace paybench::store {

class Database;

// Payslips of all classes of one customer in one month.
struct MonthTotal {
    Month month;
    CustomerId customer;
    qint64 payslips = 0;
};

class Volumes {
public:
    explicit Volumes(Database &db)
        : m_db(db)
    { }

    Result<std::vector<directory::VolumeRow>> of(Month month) const;
    Result<std::vector<directory::VolumeRow>> between(Month first, Month last) const; // both included
    Result<std::vector<MonthTotal>> totals(Month first, Month last) const; // by month, then customer

    // Stores a batch: its rows take the place of all rows of their customers in their months. Row count and payslips of
    // the batch are counted here, and the totals of earlier batches go down by what was replaced.
    Result<ImportId> take(const directory::ImportBatch &batch, const std::vector<directory::VolumeRow> &rows);
    Result<std::vector<directory::ImportBatch>> batches() const; // newest first

    Done setCount(const directory::VolumeRow &row); // typed by hand: import and line are left aside
    Done remove(Month month, CustomerId customer); // all rows of the customer in the month

private:
    Database &m_db;
};

} // namespace paybench::store
