// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/basics/stretch.h"
#include "core/worklog/pay_correction.h"
#include "core/worklog/support_case.h"
#include "core/worklog/topic.h"

#include <vector>

// Cases, their events and their texts to search; topics, case types, corrections of pay.

namespace paybench::store {

class Database;

struct CaseWithEvents {
    worklog::Case one;
    std::vector<worklog::CaseEvent> events; // by time
};

// What search found. `snippet` has the words that matched between U+2068 and U+2069.
struct CaseHit {
    worklog::Case one;
    QString snippet;
};

class Cases {
public:
    explicit Cases(Database &db)
        : m_db(db)
    { }

    Result<CaseWithEvents> of(CaseId id) const;
    Result<std::vector<CaseWithEvents>> todo() const;                        // open, second line, waiting, later; by opened
    Result<std::vector<CaseWithEvents>> closedIn(const Stretch &time) const; // by when they were closed
    Result<std::vector<worklog::Case>> openedIn(const Stretch &time) const;
    Result<std::vector<worklog::Case>> ofContact(ContactId contact, int newest) const; // newest first
    Result<CaseId> save(const worklog::Case &one);                    // new: with the event that it was opened
    Done save(const worklog::CaseStep &step, const QString &name);    // after a deed: the case and its events
    Done remove(CaseId id);                                           // one that was logged by mistake; its entry too

    // Words, all of them, in question, answer, note, tags, caller, unit, customer and topic. Words with å ä ö (æ ø å) find
    // those; plain letters find both (words.md 4). The last word counts from its beginning; parts of words are found too,
    // after those. Newest first within a rank, at most `most`.
    Result<std::vector<CaseHit>> search(const QString &words, int most = 200) const;
    Result<std::vector<CaseHit>> answers(const QString &words, TopicId topic, int most = 20) const; // closed ones that have an answer; most used first
    Done rebuildText(); // after an undo, and by check

    Result<std::vector<worklog::Topic>> topics() const;
    Result<TopicId> save(const worklog::Topic &topic);
    Done merge(TopicId what, TopicId into);
    Done remove(TopicId topic); // refused when cases have it

    Result<std::vector<worklog::CaseType>> types() const; // by position
    Result<CaseTypeId> save(const worklog::CaseType &type);
    Done remove(CaseTypeId type);

    Result<std::vector<worklog::PayCorrection>> corrections(Month first, Month last) const; // by the day they were found
    Result<PayCorrectionId> save(const worklog::PayCorrection &correction);
    Done remove(PayCorrectionId correction);

private:
    Database &m_db;
};

} // namespace paybench::store
