// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/intake.h"
#include "core/reports/invoice.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

// What a person has answered about the rows of a list, and how it is all written as one step.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

struct ImportAnswers {
    directory::Decisions decisions;
    std::vector<directory::Customer> newCustomers; // with ids below zero until they are stored
    std::map<QString, CustomerId> remembered; // codes that go into the import profile
    std::map<qint64, std::vector<reports::Correction>> corrections; // by line, for rows of closed months

    bool isAnswered(const directory::IntakeRow &row) const;
    std::size_t correctionCount() const;
};

// One answer each; they give the answers with it.
ImportAnswers connected(ImportAnswers answers, const directory::IntakeRow &row, CustomerId customer, bool remember);
ImportAnswers withNewCustomer(ImportAnswers answers, const directory::IntakeRow &row, const directory::Intake &intake,
                              bool remember);
ImportAnswers skipping(ImportAnswers answers, const directory::IntakeRow &row);
ImportAnswers confirming(ImportAnswers answers, const directory::IntakeRow &row);
ImportAnswers choosing(ImportAnswers answers, const directory::IntakeRow &row, const directory::Intake &intake);
ImportAnswers withoutAnswer(ImportAnswers answers, const directory::IntakeRow &row, const directory::Intake &intake);

// The lines that differ from this one for the same customer, unit and month; this one first.
std::vector<const directory::IntakeRow *> contradicting(const directory::IntakeRow &row, const directory::Intake &intake);

// New customers stand beside the stored ones while rows are judged.
directory::Known knownWith(directory::Known known, const ImportAnswers &answers);

// The correction lines that stand for a row of a closed month, charged in the next open one. They take line and price from the
// closed month's invoice, or from the agreement where it has none. Empty: nothing differs.
Result<std::vector<reports::Correction>> correctionsFor(store::Database &db, const directory::IntakeRow &row,
                                                        const directory::Known &known, const QString &file);

// All that an import writes, within the step that is running: new customers, volumes, corrections, what the profile learns.
Done writeImport(store::Database &db, const directory::VolumeFile &file, const directory::Intake &intake,
                 const directory::ImportProfile &profile, const ImportAnswers &answers);

QString importName(const directory::Intake &intake, const ImportAnswers &answers); // of the step

} // namespace paybench::ui
