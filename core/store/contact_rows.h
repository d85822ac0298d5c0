// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/staffing/contacts.h"

#include <QVariant>

#include <vector>

// Rows of counted calls and e-mails as they stand in the file: how they are looked at, replaced and written.

namespace paybench::store {

class Database;

QString channelKey(staffing::Channel channel); // "call", "mail"
staffing::Channel channelOfKey(const QString &key);

// Refuses counts below 0, intervals outside their day, time that is counted twice, and personal numbers in queue names.
Done contactsMayBeTaken(const std::vector<staffing::ContactCount> &rows);

// Writes faultless rows over those whose time they cover; the totals of the batches of what is replaced go down.
Done replaceContacts(Database &db, ContactImportId import, const std::vector<staffing::ContactCount> &rows);
// Removes all rows of a day and queue.
Done clearContacts(Database &db, QDate day, staffing::Channel channel, const QString &queue);

} // namespace paybench::store
