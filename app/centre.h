// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/agreements.h"
#include "core/store/centres.h"
#include "core/store/contact_counts.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/demands.h"
#include "core/store/months.h"
#include "core/store/people.h"
#include "core/store/profiles.h"
#include "core/store/rotas.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"
#include "ui/log/log_desk.h"
#include "ui/undo/steps.h"

#include <QDate>

// Everything that lives as long as a centre's file is open in the window.

namespace paybench::app {

struct Centre {
    Centre(store::Database opened, QDate day);

    void getReadyToWrite(); // soon, while nobody waits: the first save is as quick as any other
    PersonId seated(); // who sits at the window, of the people of the centre; none: nobody has said

    store::Database db;
    QDate today; // a demo centre's own, the one handed in, or the computer's
    store::Centres centres;
    store::People people;
    store::Customers customers;
    store::Agreements agreements;
    store::WorkOrders workOrders;
    store::Volumes volumes;
    store::Profiles profiles;
    store::Months months;
    store::ContactCounts contactCounts;
    store::Demands demands;
    store::Rotas rotas;
    ui::Steps steps;

private:
    QString m_seatedName; // before the log, which asks who sits here as soon as it is made
    PersonId m_seated;

public:
    ui::LogDesk log;
};

} // namespace paybench::app
