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
#include "ui/undo/steps.h"

#include <QDate>

// Everything that lives as long as a centre's file is open in the window.

namespace paybench::app {

struct Centre {
    Centre(store::Database opened, QDate day)
        : db(std::move(opened)), today(day), centres(db), people(db), customers(db), agreements(db), workOrders(db), volumes(db),
          profiles(db), months(db), contactCounts(db), demands(db), rotas(db), steps(db)
    {
    }

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
};

} // namespace paybench::app
