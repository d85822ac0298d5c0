// SPDX-License-Identifier: MPL-2.0
#include "core/directory/faults.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"

#include <QCoreApplication>

namespace paybench::directory {

void Faults::checkPersonalNumbers(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (const Done clean = withoutPersonalNumber(text); !clean) {
            add(clean.error().message);
            return;
        }
    }
}

void Faults::checkPeriod(QDate from, QDate to)
{
    if (!from.isValid())
        add(QCoreApplication::translate("directory", "The first day is missing. Enter a date."));
    else if (to.isValid() && to < from)
        add(QCoreApplication::translate(
                "directory", "The last day %1 is before the first day %2. Enter the same day or a later one.")
                .arg(format::day(to), format::day(from)));
}

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace paybench::directory
