// SPDX-License-Identifier: MPL-2.0
#include "core/store/contact_importing.h"

#include "core/basics/format.h"
#include "core/store/centres.h"
#include "core/store/contact_counts.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

using staffing::Channel;
using staffing::ContactIntake;
using staffing::ContactIntakeRow;

QString monthsText(const ContactIntake &intake)
{
    std::set<Month> months;
    for (const ContactIntakeRow &row : intake.rows) {
        if (row.state == ContactIntakeRow::State::Accepted)
            months.insert(Month::of(row.row.count.day));
    }
    if (months.empty())
        return {};
    if (months.size() == 1)
        return format::monthName(*months.begin());
    return QCoreApplication::translate("store", "%1 to %2", "first and last month")
        .arg(format::monthName(*months.begin()), format::monthName(*months.rbegin()));
}

bool hasAccepted(const ContactIntake &intake, Channel channel)
{
    for (const ContactIntakeRow &row : intake.rows) {
        if (row.state == ContactIntakeRow::State::Accepted && row.row.count.channel == channel)
            return true;
    }
    return false;
}

} // namespace

Result<staffing::KnownContacts> knownContactsFor(Database &db, const staffing::ContactFile &file)
{
    const auto time = Centres(db).workingTime();
    if (!time)
        return time.error();
    const auto centre = Centres(db).centre();
    if (!centre)
        return centre.error();
    staffing::KnownContacts known{{}, time->clock(), centre->today.isValid() ? centre->today : db.now().toLocalTime().date()};
    const auto days = staffing::daysOf(file);
    if (!days)
        return known;
    for (const Channel channel : {Channel::Call, Channel::Mail}) {
        const auto stored = ContactCounts(db).between(days->first, days->second, channel);
        if (!stored)
            return stored.error();
        known.stored.insert(known.stored.end(), stored->begin(), stored->end());
    }
    return known;
}

QString contactImportName(const ContactIntake &intake)
{
    const bool calls = hasAccepted(intake, Channel::Call);
    const bool mails = hasAccepted(intake, Channel::Mail);
    const int rows = int(intake.totals.accepted);
    const QString name = calls && mails ? QCoreApplication::translate("store", "Import calls and e-mails %1 (%Ln row(s))", nullptr, rows)
        : mails                         ? QCoreApplication::translate("store", "Import e-mails %1 (%Ln row(s))", nullptr, rows)
                                        : QCoreApplication::translate("store", "Import calls %1 (%Ln row(s))", nullptr, rows);
    return name.arg(monthsText(intake));
}

Result<ContactImportId> takeContacts(Database &db, const staffing::ContactFile &file, const ContactIntake &intake,
                                     const QString &profile)
{
    const std::vector<staffing::ContactCount> rows = intake.counts();
    if (rows.empty())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("store", "No row of %1 is new and accepted, so nothing was imported.").arg(file.file), {}};
    staffing::ContactBatch batch;
    batch.profile = profile;
    batch.file = file.file;
    batch.sha256 = file.sha256;
    batch.who = db.who().name.isEmpty() ? db.who().account : db.who().name;
    batch.within = file.within;
    batch.shortAbandon = file.shortAbandon;
    batch.counted = file.counted;
    return ContactCounts(db).take(batch, rows);
}

} // namespace paybench::store
