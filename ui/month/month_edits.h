// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"
#include "ui/undo/steps.h"

// How every part of the page saves: one named step, with the sentence of a refusal for whoever typed.

namespace paybench::ui {

class MonthEdits {
public:
    MonthEdits(store::Database &db, Steps &steps) : m_db(db), m_steps(steps) {}

    store::Database &db() const { return m_db; }
    Steps &steps() const { return m_steps; }
    Done run(const QString &name, const std::function<Done()> &work, const store::StepRules &rules = {});

private:
    store::Database &m_db;
    Steps &m_steps;
};

// What a table or a form answers with when a text cannot be read.
Error wrongInput(const QString &sentence);

} // namespace paybench::ui
