// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/version_message.h"

#include "core/basics/format.h"
#include "ui/rota/rota_texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace paybench::ui {

namespace {

QString lineOfChange(const rota::CellChange &change)
{
    const QString day = format::longDay(change.day);
    if (change.after.isEmpty())
        return QCoreApplication::translate("rota", "%1: nothing instead of %2", "a day, the duty before").arg(day, marksName(change.before));
    if (change.before.isEmpty())
        return QCoreApplication::translate("rota", "%1: %2", "a day, its duty").arg(day, marksName(change.after));
    return QCoreApplication::translate("rota", "%1: %2 instead of %3", "a day, the duty now, the duty before").arg(day, marksName(change.after), marksName(change.before));
}

} // namespace

QString messageOfChanges(const std::vector<rota::CellChange> &changes, int afterVersion)
{
    QStringList lines{QCoreApplication::translate("rota", "The rota has changed since version %1.").arg(format::number(afterVersion))};
    PersonId last;
    for (const rota::CellChange &change : changes) {
        if (!(change.person == last))
            lines << QString() << change.name;
        last = change.person;
        lines << lineOfChange(change);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace paybench::ui
