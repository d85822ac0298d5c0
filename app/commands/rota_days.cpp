// SPDX-License-Identifier: MPL-2.0
#include "app/commands/rota_days.h"

#include "app/commands/command.h"
#include "app/opened.h"
#include "core/store/rotas.h"

#include <QCoreApplication>

namespace paybench::app {

namespace {

Result<QDate> rotaDay(const std::string &argument)
{
    const QDate day = QDate::fromString(text(argument), Qt::ISODate);
    if (day.isValid())
        return day;
    return Error{Error::Kind::Invalid, QCoreApplication::translate("commands", "“%1” is no day, so nothing was done. Write it as 2026-10-01.").arg(text(argument)), {}};
}

} // namespace

std::shared_ptr<RotaDays> addRotaDays(CLI::App &command)
{
    auto days = std::make_shared<RotaDays>();
    command.add_option("FILE", days->file, "the centre file")->required();
    command.add_option("--from", days->from, "the first day, as 2026-10-01")->required();
    command.add_option("--to", days->to, "the last day")->required();
    return days;
}

Result<OpenedRota> openedRota(const RotaDays &days, bool toWrite, const Terminal &terminal)
{
    const auto from = rotaDay(days.from);
    const auto to = rotaDay(days.to);
    if (!from || !to)
        return from ? to.error() : from.error();
    auto db = toWrite ? openedToWrite(text(days.file), terminal) : opened(text(days.file), store::OpenMode::Read, terminal);
    if (!db)
        return db.error();
    auto inputs = store::rosterInputs(*db, *from, *to, today(*db));
    if (!inputs)
        return inputs.error();
    return OpenedRota{std::move(*db), std::move(*inputs)};
}

} // namespace paybench::app
