// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/sampling.h"
#include "ui/cases/case_book.h"
#include "ui/table/cells.h"

#include <optional>
#include <vector>

// Who asks the same again and again, the training that answers it, and what came of it (J8).

namespace paybench::ui {

struct TrainingInputs {
    std::vector<worklog::TopicContact> contacts; // of the days, and of those around each training
    std::vector<worklog::TrainingNeed> needs;
    std::vector<worklog::SamplingRule> sampling;
    std::optional<Month> begins; // the first month of the log; none: nothing is in it
    QDate first, last;
};

// Contacts before and after, on as many days each, thirty at most: the nearest that were logged in full. A month that only
// counted is no evidence.
struct EffectDays {
    worklog::TrainingEffect effect;
    int days = 0; // 0: none was logged in full, before or since, so nothing can be said
    bool isNext = true; // to the training on both sides
    std::int64_t meanSeconds = 0; // of a contact before
};

struct TrainingRow {
    qint64 key = 0;
    std::optional<Caption> caption = {};
    worklog::RecurringQuestion asked = {}; // contacts 0: not recurring in these days
    std::optional<worklog::TrainingNeed> need = {};
    QString who = {};
    QString place = {};
    QString topic = {};
    QString trainer = {};
    std::optional<EffectDays> effect = {};
    std::optional<worklog::CountEstimate> year = {}; // where not every month is logged in full

    ContactId contact() const { return need ? need->contact : asked.contact; }
    UnitId unit() const { return need ? need->unit : asked.unit; }
    TopicId topicId() const { return need ? need->topic : asked.topic; }
};

std::vector<TrainingRow> trainingRows(const TrainingInputs &inputs, const CaseBook &book);
std::optional<EffectDays> effectOf(const worklog::TrainingNeed &need, const TrainingInputs &inputs, const CaseBook &book);
// The first day whose contacts are needed.
QDate firstDayOf(const TrainingInputs &inputs, const CaseBook &book);
// Names are for trainers, planners and the group that serves the unit.
bool mayName(const CaseBook &book, UnitId unit);

} // namespace paybench::ui
