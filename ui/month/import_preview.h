// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/month/import_source.h"
#include "ui/table/table_model.h"

#include <memory>
#include <vector>

// The rows of a list as the preview shows them: judged ones, the file's own sums, or raw ones while columns are unknown.

namespace paybench::ui {

struct ImportPreview {
    ReadImport read;
    directory::Known known;
    directory::Intake intake;
};

using SharedPreview = std::shared_ptr<const ImportPreview>;

// One row of the file; what it points to lives in the preview.
struct PreviewRow {
    qint64 line = 0;
    const directory::IntakeRow *judged = nullptr;
    const directory::ControlRow *sum = nullptr;
    const QStringList *cells = nullptr; // as in the file, where they were kept
};

std::vector<PreviewRow> previewRows(const ImportPreview &preview);

QString stateName(directory::IntakeRow::State state);
Look stateLook(directory::IntakeRow::State state);
QString message(const PreviewRow &row); // why, and what there is to know beside it

bool asksSomething(const directory::IntakeRow &row); // held, or refused with a correction on offer
bool lacksClass(const PreviewRow &row); // refused, because the profile does not know its class of payslips

Kind kindOf(directory::ImportProfile::Field field);
Value cellValue(const PreviewRow &row, int column, directory::ImportProfile::Field field);
Look cellLook(const PreviewRow &row, directory::ImportProfile::Field field);

} // namespace paybench::ui
