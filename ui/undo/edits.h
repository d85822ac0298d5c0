// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"
#include "ui/undo/steps.h"

// How the parts of a page save: one named step, with the sentence of a refusal for whoever typed.

namespace paybench::ui {

class Edits {
public:
    Edits(store::Database &db, Steps &steps) : m_db(db), m_steps(steps) {}

    store::Database &db() const { return m_db; }
    Steps &steps() const { return m_steps; }
    Done run(const QString &name, const std::function<Done()> &work, const store::StepRules &rules = {});

private:
    store::Database &m_db;
    Steps &m_steps;
};

} // namespace paybench::ui
