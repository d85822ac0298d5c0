// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/worklog/training.h"

#include <optional>
#include <vector>

// Training needs and the rules that raise them.

namespace paybench::store {

class Database;

class Trainings {
public:
    explicit Trainings(Database &db)
        : m_db(db)
    { }

    Result<std::vector<worklog::TrainingNeed>> needs() const; // newest first
    Result<TrainingNeedId> save(const worklog::TrainingNeed &need);
    Done remove(TrainingNeedId need);

    Result<worklog::TrainingRule> ruleOn(QDate day) const; // in force; without any: the built-in one
    Done save(const worklog::TrainingRule &rule);

    Result<std::vector<worklog::TopicContact>> contacts(const Stretch &time) const; // of full logging, by time

    Result<std::optional<std::int64_t>> firstContact() const; // when the log of contacts began; none: there is nothing in it

private:
    Database &m_db;
};

} // namespace paybench::store
