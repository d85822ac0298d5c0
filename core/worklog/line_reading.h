// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/customer.h"
#include "core/directory/person.h"
#include "core/worklog/line.h"
#include "core/worklog/line_guess.h"
#include "core/worklog/support_case.h"
#include "core/worklog/timer.h"
#include "core/worklog/topic.h"
#include "core/worklog/training.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

// The quick line looked up: who is meant, about what, when it was, what Enter will save and what follows from it.

namespace paybench::worklog {

// Whom and what a line can mean. Made once for an open file and again when people, customers or topics change.
struct LineBook {
    std::vector<directory::Customer> customers;
    std::vector<directory::Unit> units;
    std::vector<directory::Contact> contacts; // the callers
    std::vector<directory::Referral> referrals;
    std::vector<directory::Group> groups;     // with their trainers
    std::vector<directory::Person> people;
    std::vector<CaseType> types;
    Topics topics;
    TrainingRule rule;
    QTimeZone zone;
};

// What this centre and this assistant have logged before: the order of what a line may mean. Of the last year.
struct PastTopic {
    int inRule = 0;  // calls in the rule's days before now (the day itself and those before)
    int inYear = 0;
    std::int64_t last = 0;
    int answered = 0; // of inRule, for those at the top: a training was held since, or its need closed without one
};
struct PastCaller {
    int inRule = 0;
    int inYear = 0;
    int byThisPerson = 0; // in the year
    int open = 0;         // cases not closed
    std::int64_t last = 0;
    std::map<TopicId, PastTopic> topics; // as counted after merging; those at the top with all that stands under them
    std::vector<TopicId> needs;          // topics at the top with a training need that is open or booked
};
struct LineHistory {
    std::map<ContactId, PastCaller> callers;
    std::map<CustomerId, int> customers;    // contacts in the year
    std::map<TopicId, int> topicsOfPerson;  // of this assistant in the year
};

struct LineMoment {
    std::int64_t now = 0;    // Enter
    std::int64_t opened = 0; // when the line was opened
    PersonId person;         // who logs
    Timer timer;
    std::vector<QDate> closedDays; // of this person
};

// What was chosen with keys or in the fields under the line, over what the text says. None: as the line says.
struct LineChoice {
    int who = 0;   // which of the matches; ↓ takes the next
    int topic = 0;
    std::optional<Channel> channel;
    std::optional<CustomerId> customer; // instead of a caller
    std::optional<ContactId> contact;
    std::optional<TopicId> topicId;
    std::optional<QString> note;
    std::optional<int> minutes;
    std::optional<LineTarget> target;
    bool yes = false; // the question was answered: save
};

struct WhoMatch {
    ContactId contact;   // none: a customer or unit as such
    UnitId unit;
    CustomerId customer;
    QString name;        // "Greta Holm"
    QString place;       // "Skola Öst, Norrby"
};

struct LineReading {
    Line line;
    std::vector<WhoMatch> who;      // best first; empty: anonymous
    int whoChosen = -1;
    std::vector<TopicId> topics;    // best first
    int topicChosen = -1;
    QString unsorted;               // words that nothing answers to: kept in the note
    Guess guess;                    // which of them was probably meant as a topic
    Stretch time;
    bool runsOn = false;            // without minutes: until Enter
    CaseState state = CaseState::Solved;
    GroupId group;
    PersonId trainer;               // of the group, on the day
    ReferralId referral;            // of >hr and >sys, where the directory has one
    QString referTo;
    int before = 0;                 // calls of this caller about this topic, or what stands with it under one at the top, in the rule's days
    QString completion;             // the rest of the word at the end of the text, greyed after the caret
    QString follows;                // "This is the 5th call about Leave in 30 days. A training need is created for Eva."
    QString hint;                   // "The personal number was masked …"
    QString refusal;                // nothing can be saved: one sentence; the text stays
    QString question;               // must be answered before it is saved: "10 hours?"
    QDate reopens;                  // valid: the day is closed; saving asks to reopen it with a reason
};

const WhoMatch *chosenWho(const LineReading &reading); // none: anonymous
TopicId chosenTopic(const LineReading &reading);

LineReading reading(const Line &line, const LineBook &book, const LineHistory &history, const LineMoment &moment, const LineChoice &choice = {});

QString withGuess(const LineReading &reading); // the line's text with what was probably meant in place of what was typed

// What Enter saves: the case with its events, the entry and the need that is raised. What runs is cut when it is written
// (interrupted), because another window may have started or stopped it since the line was read.
struct Logged {
    Case contact;
    std::vector<CaseEvent> events;
    Entry entry;
    std::optional<TrainingNeed> raised; // none: the rule is not met, or a need is there already
    QStringList alerts;                 // sentences
};
Logged logged(const LineReading &reading, const LineBook &book, const LineHistory &history, const LineMoment &moment);

// Saved twice: the same line within two seconds. The sentence asks; empty: save.
struct SavedLine {
    QString text;
    std::int64_t at = 0;
    PersonId person;
};
QString savedTwice(const SavedLine &last, const QString &text, std::int64_t now);

// What the caller card shows while the name is typed.
struct CallerCard {
    QString name;
    QString function;  // "reporter, Skola Öst, Norrby kommun"
    QString group;     // "Öst, trainer Eva Nyman"
    QStringList weDo;  // from the agreement's who does what, filled in by who shows it
    QStringList theyDo;
    int inRule = 0;
    int open = 0;
    std::vector<Case> latest; // newest first, at most five
};

} // namespace paybench::worklog
