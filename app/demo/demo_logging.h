// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/demo/demo_dice.h"
#include "app/demo/demo_shifts.h"
#include "core/store/log_history.h"
#include "core/worklog/line_reading.h"

#include <map>
#include <vector>

// How one month of the demo's log is made: contacts are given to whoever has support, the rest of a day is filled.

namespace paybench::app {

struct DemoMonthLog {
    worklog::LineBook book;
    directory::WorkingTime working;
    BusinessClock clock;
    QTimeZone zone;
    Month month;
    bool isFull = true;
    std::vector<DemoBlock> blocks;
    std::vector<worklog::Entry> busy; // hours on work orders, which are there already
    DemoDice dice;
    store::LogHistory history;
    std::map<CustomerId, std::vector<const directory::Contact *>> callersOf;
    std::vector<std::pair<CustomerId, qint64>> payslips; // up to each customer, summed

    std::int64_t moment(QDate day, int minute) const { return QDateTime(day, QTime(0, 0), zone).toSecsSinceEpoch() + minute * 60; }
};

Result<DemoMonthLog> demoMonthLog(store::Database &db, Month month, std::uint64_t seed);

// One contact as it came: who, about what, when; the person is found among those who have support then.
struct DemoContactMade {
    worklog::Channel channel = worklog::Channel::Phone;
    CustomerId customer;
    const directory::Contact *caller = nullptr; // anonymous
    TopicId topic;
    GroupId group;
    QDate day;
    std::int64_t at = 0;
    int seconds = 300;
    QString question;
    QString answer;
};

void addContact(DemoMonthLog &log, const DemoContactMade &contact);
void addContactsOf(DemoMonthLog &log); // calls and e-mails as the exchange and the mailbox counted them
void addStories(DemoMonthLog &log);    // Greta, Per and Jonas (journeys.md J6, J8)
void fillDays(DemoMonthLog &log);      // registration batches, follow-up, support without contacts
void addNeeds(DemoMonthLog &log);
void addCorrections(DemoMonthLog &log);
void closeDays(DemoMonthLog &log);

} // namespace paybench::app
