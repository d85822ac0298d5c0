// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_contacts.h"
#include "core/staffing/need.h"
#include "core/store/demand_inputs.h"
#include "core/store/demands.h"

// What the demo centre assumes of its calls, asks, and decides.

namespace paybench::app {

namespace {

staffing::WhatIf question(const QString &name, const staffing::Assumptions &assumptions)
{
    staffing::WhatIf what;
    what.name = name;
    what.assumptions = assumptions;
    return what;
}

// One person fewer, a new customer, longer calls.
Done addQuestions(store::Demands &demands, Month month, const staffing::Assumptions &assumptions)
{
    staffing::WhatIf fewer = question(QStringLiteral("En person färre"), assumptions);
    fewer.personsFewer = 1;
    staffing::WhatIf customer = question(QStringLiteral("Ny kund med 3 000 lönespecifikationer"), assumptions);
    customer.newPayslips = 3000;
    staffing::WhatIf longer = question(QStringLiteral("Sex minuter per samtal"), assumptions);
    longer.assumptions.handleTime = 360;
    for (const staffing::WhatIf &what : {fewer, customer, longer}) {
        if (const auto saved = demands.save(store::StoredScenario{{}, month, what}); !saved)
            return saved.error();
    }
    return {};
}

} // namespace

Done addDemoAssumptions(store::Database &db)
{
    store::Demands demands(db);
    staffing::Assumptions assumptions; // those of journeys.md J1
    assumptions.from = QDate(2026, 1, 1);
    if (const Done saved = demands.save(assumptions); !saved)
        return saved;
    const staffing::ForecastEvent upgrade{QStringLiteral("Ny version av lönesystemet"), QDate(2026, 11, 9), QDate(2026, 11, 20), 1.25};
    return done(demands.save(store::StoredEvent{{}, upgrade}));
}

Done addDemoNeed(store::Database &db, Month month, QDate today)
{
    const auto sources = store::demandSources(db, month, today);
    if (!sources)
        return sources.error();
    const auto inputs = store::demandInputs(*sources);
    if (!inputs)
        return inputs.error();
    staffing::Need need = staffing::needOf(staffing::demandMonth(*inputs));
    // In the centre's language whatever the program speaks, like all its texts.
    need.how = QStringLiteral("Erlang C · 80 % inom 60 s av inkomna samtal · dagens medel · hanteringstid 300 s · beläggning högst 85 % · "
                              "prognos från räknade månader");
    store::Demands demands(db);
    if (const Done asked = addQuestions(demands, month, inputs->assumptions); !asked)
        return asked;
    return demands.save(need);
}

} // namespace paybench::app
