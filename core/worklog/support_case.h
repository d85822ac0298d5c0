// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/opening.h"
#include "core/worklog/activity.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <cstdint>
#include <optional>
#include <vector>

// A contact that was taken: who asked what and what was answered; who has it, and until when it is to be done.

namespace paybench::worklog {

// Open and SecondLine are to be picked or somebody's; Later lacks something written; Referred and Solved are closed.
enum class CaseState { Open, SecondLine, Waiting, Later, Referred, Solved };

bool isClosed(CaseState state);
QString name(CaseState state);
QString key(CaseState state); // "second_line"
std::optional<CaseState> caseStateOfKey(const QString &key);

struct Case {
    CaseId id;
    Channel channel = Channel::Phone;
    CaseState state = CaseState::Solved;
    std::int64_t opened = 0; // UTC seconds: when the contact began
    std::int64_t closed = 0; // 0: not closed
    std::int64_t ended = 0;  // when the contact itself ended; 0: not known
    std::int64_t saved = 0;  // when it was written down
    PersonId person;         // who took it
    CustomerId customer;     // none: not known
    UnitId unit;             // as it was then; none: not known
    ContactId contact;       // none: anonymous
    GroupId group;           // which has it
    TopicId topic;           // none: unsorted
    CaseTypeId type;         // none: no SLA
    PersonId claimedBy;      // soft: others are warned, not stopped
    std::int64_t claimed = 0;
    ReferralId referral;
    QString referTo;         // "Norrby HR, leave", "System management"
    QString question;
    QString answer;
    QString note;
    QStringList tags;
    CaseId answeredFrom;     // the earlier case whose answer was used

    QString title() const; // the question's first line, else the note, else empty
};

std::vector<QString> faults(const Case &one);

// How long after it ended the contact was written down, in seconds; nothing where that is not known. Median: of many.
std::optional<std::int64_t> documentationLag(const Case &one);
std::optional<std::int64_t> median(std::vector<std::int64_t> values); // of an even number: the lower of the middle two

struct CaseEvent {
    enum class Kind { Opened, Claimed, Released, Waiting, Resumed, HandedOver, SecondLine, Referred, Closed, Reopened };

    qint64 id = 0;
    CaseId of;
    std::int64_t at = 0; // UTC seconds
    Kind kind = Kind::Opened;
    PersonId person;     // who did it
    PersonId to;         // handed over to
    GroupId group;       // which has it from then on; none: as before
    QString note;
};

QString name(CaseEvent::Kind kind);
QString key(CaseEvent::Kind kind);
std::optional<CaseEvent::Kind> caseEventKindOfKey(const QString &key);

// What is done with a case: the case after it and the events to write. Without events nothing is changed, and `warning`
// says why where there is a reason. A claim of another's case is allowed; `warning` says how long somebody has had it (soft
// claim, CAS-04).
struct CaseStep {
    Case after;
    std::vector<CaseEvent> events;
    QString warning;
};
CaseStep claimed(const Case &one, PersonId by, std::int64_t now);
QString claimWarning(const Case &one, PersonId by, const QString &holder, std::int64_t now); // with the name; empty: free or own
// In working hours, as the SLA counts them; nothing for who has just handed it over.
QString claimWarning(const Case &one, const std::vector<CaseEvent> &events, PersonId by, const QString &holder, const BusinessClock &clock,
                     const QTimeZone &zone, std::int64_t now);
CaseStep released(const Case &one, PersonId by, std::int64_t now);
CaseStep waiting(const Case &one, PersonId by, std::int64_t now, const QString &note);
CaseStep resumed(const Case &one, PersonId by, std::int64_t now);
CaseStep resumed(const Case &one, const std::vector<CaseEvent> &events, PersonId by, std::int64_t now); // in second line again, if it was there
CaseStep handedOver(const Case &one, PersonId by, PersonId to, GroupId group, std::int64_t now, const QString &note);
CaseStep toSecondLine(const Case &one, PersonId by, GroupId group, std::int64_t now);
CaseStep referred(const Case &one, PersonId by, ReferralId to, const QString &referTo, std::int64_t now);
CaseStep solved(const Case &one, PersonId by, const QString &answer, std::int64_t now);
CaseStep reopened(const Case &one, PersonId by, const QString &reason, std::int64_t now);

// What a case is, and within how much opening time it is to be done; a group may have another time for it.
struct CaseType {
    struct OfGroup {
        GroupId group;
        std::optional<int> minutes;
    };

    CaseTypeId id;
    QString name;
    int position = 0;
    std::optional<int> slaMinutes; // of opening hours; none: no SLA. 0: at once
    std::vector<OfGroup> groups;

    std::optional<int> minutesFor(GroupId group) const;
};

std::vector<QString> faults(const CaseType &type, const std::vector<CaseType> &others);

// The SLA of one case, on the clock of the opening hours. It stands still while the case waits for the customer and
// while it is closed; what was used before a reopening or a change of group counts, the new group's time is what is
// allowed (journeys.md X-1). What was answered while the caller was there is in time. Times are local.
struct Sla {
    qint64 allowed = 0;     // seconds of opening time
    qint64 used = 0;        // until now, or until it was closed
    QDateTime due;          // invalid: the clock stands still, or nobody is ever there
    bool isStill = false;   // waiting for the customer
    bool isClosed = false;
    bool isMet = false;     // closed in time; of an open one: not late yet

    qint64 left() const { return allowed - used; } // negative: late
};
// Nothing when the type has no SLA. Events ascend by time.
std::optional<Sla> slaOf(const Case &one, const std::vector<CaseEvent> &events, const std::vector<CaseType> &types,
                         const BusinessClock &clock, const QTimeZone &zone, std::int64_t now);

// Closed in the stretch, and in time, of those that have an SLA; for the report's "SLA 121 of 127".
struct SlaMet {
    int closed = 0;
    int met = 0;

    void add(const std::optional<Sla> &sla); // what is open, or has none, does not count
};

} // namespace paybench::worklog
