// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/saver.h"

namespace paybench::ui {

Done Saver::run(const QString &name, const std::function<Done()> &work)
{
    if (!isWritable())
        return Error{Error::Kind::Conflict, m_db.access().banner, {}};
    // Steps says why, also when the work was right and another window stood in the way.
    Error refusal{Error::Kind::Io, tr("The file could not be written, so nothing was saved. Try again."), {}};
    const auto heard = QObject::connect(&m_steps, &Steps::failed, [&refusal](const Error &error) { refusal = error; });
    const bool saved = m_steps.run(name, work);
    QObject::disconnect(heard);
    return saved ? Done() : refusal;
}

Done Saver::save(const QString &name, const directory::Agreement &agreement)
{
    return run(name, [&] { return done(store::Agreements(m_db).save(agreement)); });
}

Done Saver::save(const QString &name, const directory::Customer &customer)
{
    return run(name, [&] { return done(store::Customers(m_db).save(customer)); });
}

Done Saver::save(const QString &name, const directory::Unit &unit)
{
    return run(name, [&] { return done(store::Customers(m_db).save(unit)); });
}

Done Saver::save(const QString &name, const directory::Contact &contact)
{
    return run(name, [&] { return done(store::Customers(m_db).save(contact)); });
}

Done Saver::save(const QString &name, const directory::Referral &referral)
{
    return run(name, [&] { return done(store::Customers(m_db).save(referral)); });
}

} // namespace paybench::ui
