// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/customer.h"
#include "core/directory/person.h"
#include "core/staffing/assumptions.h"
#include "core/staffing/contacts.h"
#include "core/worklog/hours.h"
#include "core/worklog/pay_correction.h"
#include "core/worklog/sampling.h"
#include "core/worklog/support_case.h"
#include "core/worklog/topic.h"
#include "core/worklog/training.h"

#include <optional>
#include <vector>

// What the log tells of a month: time, contacts, cases and their SLA, training needs, corrections of pay. Summed, so that
// it closes with the month and stays as it was.

namespace paybench::reports {

struct LoggedCase {
    worklog::Case one;
    std::vector<worklog::CaseEvent> events; // by time
};

// Rows from the file. The entries stand in MonthInputs, those of work orders and all others.
struct LogInputs {
    std::vector<LoggedCase> cases;      // opened or closed in the month; each once
    std::vector<worklog::Tally> tallies; // of the month
    std::vector<worklog::CaseType> types;
    worklog::Topics topics;
    std::vector<worklog::TrainingNeed> needs; // all; the month's are found here
    std::vector<directory::Contact> contacts; // for names
    std::vector<directory::Unit> units;
    std::vector<worklog::PayCorrection> payCorrections; // found in the month
    std::vector<staffing::ContactCount> counted;        // imported or typed, of the month's days
    UnitPrice perMinute;                                // what a minute costs the centre, from the page Demand
    int slaTarget = staffing::usualSlaTarget;           // from the page Demand too
    std::vector<worklog::SamplingRule> sampling;        // which months are logged in full
};

// Time of one person for one customer on one kind of work.
struct WorkSum {
    CustomerId customer; // none: of no customer
    QString customerName;
    QString person;
    worklog::Activity activity = worklog::Activity::Other;
    qint64 seconds = 0;
};

// Contacts as the log has them, tallies included.
struct ContactSum {
    CustomerId customer; // none: not known whose
    QString customerName;
    qint64 calls = 0;
    qint64 emails = 0;
    qint64 visits = 0;

    qint64 contacts() const { return calls + emails; } // per payslip; visits are none (J5)
};

// Cases that were opened in the month.
struct CaseSum {
    CustomerId customer;
    QString topic; // with those above it; "Unsorted"
    QString type;  // empty: none
    worklog::Channel channel = worklog::Channel::Phone;
    worklog::CaseState state = worklog::CaseState::Solved;
    qint64 count = 0;
};

// Cases that were closed in the month and have an SLA.
struct SlaSum {
    CustomerId customer; // none: not known whose
    QString customerName;
    QString type;
    qint64 closed = 0;
    qint64 met = 0;
};

// What the log has beside what the telephone exchange or the mailbox counted, on the days that were counted.
struct CountedSum {
    worklog::Channel channel = worklog::Channel::Phone;
    qint64 logged = 0;
    qint64 counted = 0;
    qint64 loggedElse = 0; // on days without a count
};

struct NeedSum {
    CustomerId customer;
    QString who;  // a person or, of a course, a unit
    bool isUnit = false;
    QString topic;
    QString trainer;
    worklog::TrainingNeed::State state = worklog::TrainingNeed::State::Open;
    QDate bookedOn;
    qint64 contacts = 0; // in the month
    qint64 seconds = 0;  // of them: avoidable
};

struct CorrectionSum {
    CustomerId customer;
    QString cause;
    worklog::PayCorrection::Origin origin = worklog::PayCorrection::Origin::Customer;
    qint64 corrections = 0;
    qint64 payslips = 0;
    qint64 minutes = 0;
};

struct MonthLog {
    bool isKept = false; // something was logged; closed months from before the log have nothing
    bool isFull = true;  // false: contacts were only counted, so its cases are no figure of the month
    int slaTarget = staffing::usualSlaTarget;
    UnitPrice perMinute;
    std::vector<WorkSum> work;         // by customer, person, activity; of no customer last
    std::vector<ContactSum> contacts;  // by customer; not known last
    std::vector<CaseSum> cases;
    std::vector<SlaSum> sla;           // by customer and type
    std::vector<CountedSum> counted;   // calls, e-mails, as far as they were counted
    std::vector<NeedSum> needs;        // most avoidable time first
    std::vector<CorrectionSum> corrections;

    qint64 seconds() const; // of work: without breaks and what is unresolved
    ContactSum everybody() const;
    SlaSum slaOfAll() const;
    SlaSum slaOf(CustomerId customer) const;
};

struct MonthInputs;
std::vector<NeedSum> needSums(const MonthInputs &inputs); // raised, booked or held in the month, or still open
MonthLog monthLog(const MonthInputs &inputs);

} // namespace paybench::reports
