// SPDX-License-Identifier: MPL-2.0
#include "app/centre.h"

#include <QStandardPaths>
#include <QTimer>

namespace paybench::app {

namespace {

constexpr int readyAfter = 400; // milliseconds: when the first page is there

} // namespace

Centre::Centre(store::Database opened, QDate day)
    : db(std::move(opened)), today(day), centres(db), people(db), customers(db), agreements(db), workOrders(db), volumes(db), profiles(db), months(db),
      contactCounts(db), demands(db), rotas(db), steps(db),
      log(db, steps, [this] { return seated(); }, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lines"))
{
    QObject::connect(&steps, &ui::Steps::changed, &log, [this] { m_seatedName.clear(); });
}

void Centre::getReadyToWrite()
{
    QTimer::singleShot(readyAfter, &log, [this] { (void)db.getReadyToWrite(); }); // what is wrong is said when something is saved
}

PersonId Centre::seated()
{
    const QString name = db.who().name;
    if (name == m_seatedName)
        return m_seated;
    m_seatedName = name;
    m_seated = {};
    if (const auto all = people.all()) {
        for (const directory::Person &person : *all) {
            if (person.name == name && person.isHere(today))
                m_seated = person.id;
        }
    }
    return m_seated;
}

} // namespace paybench::app
