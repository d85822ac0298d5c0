// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/sampling.h"
#include "ui/cases/case_book.h"

#include <map>
#include <vector>

// Which months are logged in full, and what the topics of those months say about the whole year.

namespace paybench::ui {

struct SamplingInputs {
    Month last; // of twelve
    std::vector<worklog::SamplingRule> rules;
    std::vector<worklog::TopicContact> contacts; // of the twelve months
    std::vector<worklog::Tally> tallies;
    std::optional<Month> begins;      // the first month of the log; none: nothing is in it
    std::map<Month, qint64> imported; // calls and e-mails counted by exchange and mailbox
};

struct SamplingMonth {
    Month month;
    bool isFull = true;
    bool isBefore = false; // the log began
    qint64 logged = 0;
    qint64 tallied = 0;
    std::optional<qint64> imported;

    qint64 own() const { return logged + tallied; }
    qint64 real() const { return imported.value_or(own()); } // what the year is made of
};

struct TopicShare {
    TopicId topic; // none: unsorted
    QString name;
    int logged = 0;
    worklog::ShareEstimate estimate;
};

struct SamplingYear {
    std::vector<SamplingMonth> months; // oldest first
    std::vector<TopicShare> topics;    // most first
    int logged = 0;                    // in the months of full logging
    qint64 contacts = 0;               // of the year
    bool isSampled = false;            // some months only count, or lie before the log
};

SamplingYear samplingYear(const SamplingInputs &inputs, const CaseBook &book);

} // namespace paybench::ui
