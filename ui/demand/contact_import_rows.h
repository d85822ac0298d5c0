// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/contact_intake.h"
#include "ui/table/table_model.h"

// The preview of an import: what has to be decided, what is refused, missing or noted, and what comes in.

namespace paybench::ui {

struct ContactPreviewRow {
    // In the order in which they stand.
    enum class Part { Held, Refused, Missing, Note, Accepted, Unchanged, Duplicate };

    Part part = Part::Accepted;
    qint64 line = 0;
    staffing::ContactCount count;
    QString why;
    QString warning;
    bool mayBeConfirmed = false;
    int size = 1;           // intervals it stands for: missing ones that follow each other are one row
    bool isHeading = false; // heads its part; `size` is of the whole part
};

std::vector<ContactPreviewRow> previewRows(const staffing::ContactIntake &intake);
QString partName(ContactPreviewRow::Part part); // "To decide"
std::vector<Column<ContactPreviewRow>> previewColumns();
std::optional<Caption> captionOf(const ContactPreviewRow &row);

} // namespace paybench::ui
