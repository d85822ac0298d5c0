// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_profiles.h"

#include "core/store/profiles.h"

namespace paybench::app {

Done addDemoProfiles(store::Database &db)
{
    using Field = directory::ImportProfile::Field;
    directory::ImportProfile heroma;
    heroma.name = QStringLiteral("heroma");
    heroma.columns = {{QStringLiteral("Period"), Field::Period},
                      {QStringLiteral("Bolag"), Field::CustomerCode},
                      {QStringLiteral("Bolagsnamn"), Field::CustomerName},
                      {QStringLiteral("Antal lönespecifikationer"), Field::Payslips},
                      {QStringLiteral("Varav timlön"), Field::HourlyPaid},
                      {QStringLiteral("Bruttolön"), Field::ControlTotal}};
    directory::ImportProfile calls;
    calls.name = QStringLiteral("calls");
    calls.kind = directory::ImportProfile::Kind::Calls;
    calls.calls.counted = QStringLiteral("offered");
    calls.columns = {{QStringLiteral("Datum"), Field::Day},
                     {QStringLiteral("Från"), Field::IntervalStart},
                     {QStringLiteral("Kö"), Field::Queue},
                     {QStringLiteral("Inkomna"), Field::Offered},
                     {QStringLiteral("Besvarade"), Field::Answered},
                     {QStringLiteral("Övergivna"), Field::Abandoned},
                     {QStringLiteral("Övergivna kort"), Field::AbandonedShort},
                     {QStringLiteral("Inom svarsmål"), Field::InTime},
                     {QStringLiteral("Väntetid s"), Field::SummedWait},
                     {QStringLiteral("Samtalstid s"), Field::SummedHandle}};
    directory::ImportProfile queueLog;
    queueLog.name = QStringLiteral("queue_log");
    queueLog.kind = directory::ImportProfile::Kind::Calls;
    queueLog.calls.isQueueLog = true;
    store::Profiles profiles(db);
    for (const directory::ImportProfile &profile : {heroma, calls, queueLog}) {
        if (const Done saved = done(profiles.save(profile)); !saved)
            return saved;
    }
    return {};
}

} // namespace paybench::app
