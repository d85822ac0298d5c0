// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/month.h"
#include "core/basics/result.h"
#include "core/store/database.h"

#include <QString>

#include <stdexcept>
#include <utility>

// The ladder of files that tests stand on: an empty one, and the centre of journeys J5 and J10. Names are those of
// journeys.md; today is 2 November 2026.

namespace paybench {

// The value, or a failed test with the sentence.
template <class T> T given(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            (result.error().message + QStringLiteral(" | ") + result.error().detail).toStdString());
    return std::move(*result);
}

inline void given(Done done)
{
    if (!done)
        throw std::runtime_error((done.error().message + QStringLiteral(" | ") + done.error().detail).toStdString());
}

// A sentence with plain blanks in its figures and dates, to compare.
inline QString withPlainBlanks(QString sentence)
{
    return sentence.replace(QChar(0xA0), QChar(u' '));
}

constexpr Month october2026{2026, 10};

store::Database blank(); // ":memory:", with its tables and nothing in them

// J5: 15 assistants in four groups, customers Norrby kommun (101), Söderby kommun (102), Bostads AB Viken (103), their
// agreements, work orders and hours, October's volumes and cost. Nothing is closed. Import profile "heroma".
store::Database smallCentre();
// J10: the same before October's volumes were imported.
store::Database smallCentreBeforeImport();

// The same rows into a file that was just created.
void fillSmallCentre(store::Database &db);
void fillSmallCentreBeforeImport(store::Database &db);

CustomerId customerNamed(store::Database &db, const QString &name);
PersonId personNamed(store::Database &db, const QString &name);
AgreementId agreementOf(store::Database &db, const QString &customer); // its newest version

// Every row of every table of the centre, but of the journal: to compare a file before and after.
QString contentOf(store::Database &db);

} // namespace paybench
