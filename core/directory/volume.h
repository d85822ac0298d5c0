// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/month.h"
#include "core/pricing/price.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

// Counts from the payroll system: what is stored of a month, and the batches they came in. Sums only, never persons.

namespace paybench::directory {

struct VolumeRow {
    Month month;
    CustomerId customer;
    UnitId unit; // none: the whole customer
    pricing::Service service = pricing::Service::Payslip;
    qint64 count = 0;
    ImportId import;
    qint64 line = 0; // of the file: the first one that counts here
};

pricing::Volume volumeOf(const std::vector<VolumeRow> &rows, CustomerId customer, Month month);

// One file that was taken in: what it was and what it summed to, so that a changed row is noticed later.
struct ImportBatch {
    ImportId id;
    QString profile;
    QString file;     // its name without the folder
    QString sha256;   // of its bytes, hexadecimal
    QDateTime at;     // UTC
    QString who;
    qint64 rows = 0;     // stored volume rows
    qint64 payslips = 0; // their sum, all classes
    Money control;       // gross pay or another control total; not stored per row
};

} // namespace paybench::directory
