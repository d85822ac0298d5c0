// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/case_book.h"
#include "ui/style/style.h"

#include <set>

// What the two lists of the page show: the ways to narrow down with their counts, and the cases by when they are due.

namespace paybench::ui {

struct CaseFilter {
    enum class Kind { All, Topic, Unsorted, Mine, ToPick, ToComplete, Waiting, ClosedToday, Group };

    Kind kind = Kind::All;
    TopicId topic;
    GroupId group;

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

bool accepts(const CaseFilter &filter, const TimedCase &one, const CaseBook &book);

struct CaseFilterRow {
    CaseFilter filter;
    QString name;
    bool isCaption = false;
    int indent = 0;
    bool hasMore = false; // topics below it
    bool isOpen = false;  // and they are shown
    int count = 0;
};

std::vector<CaseFilterRow> filterRows(const CaseBook &book, const std::set<TopicId> &open);

struct CaseRow {
    CaseId id;             // none: a caption
    QString title;
    QString below;         // who, where and how it stands
    QString when;          // "11:30"
    Colour whenInk = Colour::Text;
    QString whenIcon;      // late, soon
    QString icon;          // how it came
    QString spoken;
    std::vector<std::pair<QString, bool>> marked = {}; // of a search: pieces of the text, those that match true
};

std::vector<CaseRow> caseRows(const CaseBook &book, const CaseFilter &filter);
QString foundBelow(const worklog::Case &one, const CaseBook &book); // the caller or the unit, and the customer
std::vector<CaseRow> foundRows(const CaseBook &book, const std::vector<store::CaseHit> &hits);
// Pieces of what search gave, those between U+2068 and U+2069 true.
std::vector<std::pair<QString, bool>> markedPieces(const QString &snippet);

// What to pick next: nobody has it, most urgent first; none: nothing waits.
CaseId nextToPick(const CaseBook &book);
int toDo(const CaseBook &book);   // without those that wait for the customer
int lateOnes(const CaseBook &book);

} // namespace paybench::ui
