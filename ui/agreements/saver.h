// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/agreements.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "ui/undo/steps.h"

#include <QCoreApplication>

// How every part of the page saves: one named step, with the sentence of a refusal for whoever typed.

namespace paybench::ui {

class Saver {
    Q_DECLARE_TR_FUNCTIONS(Saver)

public:
    Saver(store::Database &db, Steps &steps) : m_db(db), m_steps(steps) {}

    store::Database &db() { return m_db; }
    bool isWritable() const { return m_db.access().writable; }
    Done run(const QString &name, const std::function<Done()> &work);

    // Version, customer and whatever else is saved by one call.
    Done save(const QString &name, const directory::Agreement &agreement);
    Done save(const QString &name, const directory::Customer &customer);
    Done save(const QString &name, const directory::Unit &unit);
    Done save(const QString &name, const directory::Contact &contact);
    Done save(const QString &name, const directory::Referral &referral);

private:
    store::Database &m_db;
    Steps &m_steps;
};

} // namespace paybench::ui
