// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_centre.h"

#include "app/demo/demo_contacts.h"
#include "app/demo/demo_customers.h"
#include "app/demo/demo_language.h"
#include "app/demo/demo_log.h"
#include "app/demo/demo_profiles.h"
#include "app/demo/demo_rota.h"
#include "app/demo/demo_topics.h"
#include "core/basics/format.h"
#include "core/exchange/file_bytes.h"
#include "core/store/centres.h"
#include "core/store/month_inputs.h"
#include "core/store/months.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <memory>

namespace paybench::app {

namespace {

const QDate demoToday(2026, 11, 2);

// Everything the demo is built with; its clock is set before each month, so that the file is the same every time.
struct DemoWork {
    store::Database db;
    std::shared_ptr<QDateTime> clock;
    DemoStaff staff;
    std::map<QString, CustomerId> customers;
    std::map<QString, WorkOrderId> orders; // by number
};

Done addCentre(store::Database &db)
{
    store::Centres centres(db);
    directory::Centre centre;
    centre.name = QStringLiteral("Lönecenter Demo");
    centre.legalForm = QStringLiteral("kommunalförbund");
    centre.headCount = 26;
    centre.today = demoToday;
    if (const Done done = centres.save(centre); !done)
        return done;
    if (const Done done = centres.saveOpeningHours(everyWorkday(QDate(2024, 1, 1), 8 * 60, 16 * 60)); !done)
        return done;
    if (const Done done = centres.savePayRule(PayRule::The25th); !done)
        return done;
    using Kind = DayRule::Kind;
    for (const DayRule &rule : {DayRule{{2026, 4, 2}, Kind::HalfDay, QStringLiteral("Skärtorsdag"), 0},
                                DayRule{{2026, 4, 30}, Kind::HalfDay, QStringLiteral("Valborgsmässoafton"), 0},
                                DayRule{{2026, 10, 30}, Kind::HalfDay, QStringLiteral("Dag före Alla helgons dag"), 0}}) {
        if (const Done done = centres.saveDayRule(rule); !done)
            return done;
    }
    return {};
}

Done addStepTemplates(store::Database &db)
{
    const std::pair<const char *, int> steps[] = {{"Sista inlämningsdag", -12}, {"Preliminär lönekörning", -8}, {"Attest", -6},
                                                  {"Slutlig lönekörning", -4},  {"Fil till bank", -2},           {"Utbetalningsdag", 0}};
    store::Months months(db);
    int order = 0;
    for (const auto &step : steps) {
        const auto saved = months.save(directory::StepTemplate{{}, QString::fromUtf8(step.first), step.second, ++order});
        if (!saved)
            return saved.error();
    }
    return {};
}

struct DemoOrder {
    const char *customer;
    const char *number;
    const char *name;
};

constexpr DemoOrder demoOrders[] = {
    {"101", "B-2026-01", "Semesterberäkning skola"}, {"101", "B-2026-02", "Integration med tidssystemet"},
    {"103", "B-2026-03", "Rättning av retroaktiv lön"}, {"104", "B-2026-04", "Utbildning av nya chefer"},
    {"107", "B-2026-05", "Statistik till nämnden"},  {"108", "B-2026-06", "Engångsutbetalningar"},
};

Done addWorkOrders(DemoWork &work)
{
    store::WorkOrders orders(work.db);
    for (const DemoOrder &demo : demoOrders) {
        directory::WorkOrder order;
        order.customer = work.customers.at(QString::fromUtf8(demo.customer));
        order.number = QString::fromUtf8(demo.number);
        order.name = QString::fromUtf8(demo.name);
        order.from = QDate(2026, 1, 1);
        const auto id = orders.save(order);
        if (!id)
            return id.error();
        work.orders[order.number] = *id;
    }
    return {};
}

struct DemoEntry {
    const char *order;
    const char *person;
    int day;
    QTime from;
    int minutes;
};

// The hours of a month; October's make 7 h 50 min and 4 h 25 min for Norrby, 1 h 08 min for Viken.
const std::vector<DemoEntry> &demoEntries()
{
    static const std::vector<DemoEntry> entries = {
        {"B-2026-01", "Elin Fors", 6, {9, 0}, 210},   {"B-2026-01", "Elin Fors", 13, {13, 0}, 145}, {"B-2026-01", "Göran Ask", 20, {9, 30}, 115},
        {"B-2026-02", "Göran Ask", 8, {10, 0}, 175},  {"B-2026-02", "Göran Ask", 22, {13, 0}, 90},  {"B-2026-03", "Anna Lind", 15, {14, 0}, 68},
        {"B-2026-04", "Per Ahl", 7, {8, 30}, 120},    {"B-2026-05", "Hanna Vik", 27, {15, 0}, 40},  {"B-2026-06", "Nils Björk", 16, {11, 0}, 25},
    };
    return entries;
}

Done addHours(DemoWork &work, Month month)
{
    store::WorkOrders orders(work.db);
    const QTimeZone zone = directory::timeZone(Country::Sweden);
    for (const DemoEntry &demo : demoEntries()) {
        // Earlier months have fewer orders, so that the months differ.
        if (month.month() != 10 && (demo.day + month.month()) % 3 != 0)
            continue;
        const QDate day(month.year(), month.month(), demo.day);
        const qint64 start = QDateTime(day, demo.from, zone).toSecsSinceEpoch();
        worklog::Entry entry;
        entry.order = work.orders.at(QString::fromUtf8(demo.order));
        entry.person = work.staff.people.at(QString::fromUtf8(demo.person));
        entry.time = {start, start + demo.minutes * 60};
        if (const auto saved = orders.save(entry); !saved)
            return saved.error();
    }
    return {};
}

Done takeVolumes(DemoWork &work, Month month)
{
    directory::ImportBatch batch;
    batch.profile = QStringLiteral("heroma");
    batch.file = QStringLiteral("heroma_%1.csv").arg(month.iso());
    batch.sha256 = QString::fromLatin1(QCryptographicHash::hash(demoVolumeFile(month), QCryptographicHash::Sha256).toHex());
    batch.at = *work.clock;
    batch.who = QStringLiteral("Karin Berg");
    std::vector<directory::VolumeRow> rows;
    qint64 line = 1;
    for (const DemoCustomer &demo : demoCustomers) {
        directory::VolumeRow row;
        row.month = month;
        row.customer = work.customers.at(QString::fromUtf8(demo.code));
        row.count = demoPayslips(demo, month);
        row.line = ++line;
        rows.push_back(row);
        batch.control += Money::ofHundredths((row.count * 28713 + row.count % 97) * 100 + 50);
    }
    return done(store::Volumes(work.db).take(batch, rows));
}

// The typed cost of a month: 18 million a year (journeys.md J3), a little more when the summer's substitutes are paid.
Money demoCost(Month month)
{
    const qint64 extra = month.month() == 6 || month.month() == 7 ? 42000 : month.month() * 1100 - 5500;
    return Money::ofHundredths((1500000 + extra) * 100);
}

Done importMonth(DemoWork &work, Month month)
{
    *work.clock = QDateTime(month.end().addDays(1), QTime(7, 14), Qt::UTC);
    const QString name = QCoreApplication::translate("demo", "Import %1 (%Ln row(s))", nullptr, demoCustomerCount).arg(format::monthName(month));
    return work.db.step(name, [&] { return takeVolumes(work, month); });
}

Done signOffSteps(DemoWork &work, Month month)
{
    store::Months months(work.db);
    const auto templates = months.templates();
    if (!templates)
        return templates.error();
    const Calendar calendar(Country::Sweden);
    const PayCalendar pay;
    for (const directory::StepTemplate &step : *templates) {
        for (const auto &customer : work.customers) {
            const bool late = (month.month() * 5 + customer.second.value * 3 + step.order) % 23 == 0;
            const QDate on = directory::dueDay(step, pay, month, calendar).addDays(late ? 1 : 0);
            const Done saved = months.save(directory::StepDone{step.id, customer.second, month, on, QStringLiteral("Karin Berg")});
            if (!saved)
                return saved;
        }
    }
    return {};
}

Done workMonth(DemoWork &work, Month month)
{
    if (const Done done = importMonth(work, month); !done)
        return done;
    if (const Done done = takeDemoContacts(work.db, month); !done)
        return done;
    return work.db.step(QCoreApplication::translate("demo", "The log, cost and steps of the month"), [&]() -> Done {
        if (const Done done = addHours(work, month); !done)
            return done;
        if (const Done done = signOffSteps(work, month); !done)
            return done;
        if (const Done done = logDemoMonth(work.db, month); !done)
            return done;
        return store::Months(work.db).setCost(month, demoCost(month));
    });
}

Done closeMonth(DemoWork &work, Month month)
{
    *work.clock = QDateTime(month.end().addDays(2), QTime(13, 5), Qt::UTC);
    const auto basis = store::basisOf(work.db, month);
    if (!basis)
        return basis.error();
    return done(store::Months(work.db).close(*basis, QStringLiteral("Karin Berg"), *work.clock));
}

// Calls and e-mails were counted before the first volume list.
Done countBefore2026(DemoWork &work)
{
    for (Month month = firstDemoContacts; month < Month(2026, 1); month = month.plus(1)) {
        if (const Done done = takeDemoContacts(work.db, month); !done)
            return done;
    }
    return {};
}

Done decideNeed(DemoWork &work, Month month, const QDateTime &at)
{
    *work.clock = at;
    const QString name = QCoreApplication::translate("demo", "Save the need of %1").arg(format::monthName(month));
    return work.db.step(name, [&] { return addDemoNeed(work.db, month, at.date()); });
}

QDateTime momentOn(QDate day, int hour, int minute)
{
    return {day, QTime(hour, minute), Qt::UTC};
}

// A fortnight before the month begins: its need, then its rota.
Done publishMonth(DemoWork &work, Month month, QDate on)
{
    if (const Done done = decideNeed(work, month, momentOn(on, 8, 30)); !done)
        return done;
    *work.clock = momentOn(on, 9, 10);
    const QString planned = QCoreApplication::translate("demo", "Plan the rota of %1").arg(format::monthName(month));
    if (const Done done = work.db.step(planned, [&] { return planDemoRota(work.db, work.staff, month); }); !done)
        return done;
    *work.clock = momentOn(on, 13, 40);
    return publishDemoRota(work.db, month);
}

Done callInSick(DemoWork &work, const DemoIllness &illness)
{
    *work.clock = momentOn(illness.from, 5, 20);
    const QString name = QCoreApplication::translate("demo", "%1 is ill").arg(QString::fromUtf8(illness.person));
    return work.db.step(name, [&] { return addDemoIllness(work.db, work.staff, illness); });
}

Done workOctober(DemoWork &work)
{
    const Month october(2026, 10);
    for (const Done &done : {callInSick(work, {"Sara Lund", {2026, 10, 6}, {2026, 10, 7}, "Sara Lund är sjuk 6–7 oktober"}),
                             publishMonth(work, october.plus(1), QDate(2026, 10, 16)),
                             callInSick(work, {"Nils Björk", {2026, 10, 26}, {2026, 10, 27}, "Nils Björk är sjuk 26–27 oktober"}), workMonth(work, october)}) {
        if (!done)
            return done;
    }
    return {};
}

// The next month is published, the one after it is being made.
Done draftDecember(DemoWork &work)
{
    const Month december(2026, 12);
    for (const Month month : {december.plus(-1), december}) {
        if (const Done done = decideNeed(work, month, momentOn(demoToday, 7, 16)); !done)
            return done;
    }
    *work.clock = momentOn(demoToday, 7, 18);
    return work.db.step(QCoreApplication::translate("demo", "Plan the rota of %1").arg(format::monthName(december)),
                        [&] { return planDemoRota(work.db, work.staff, december); });
}

Done addEverything(DemoWork &work)
{
    const DemoLanguage swedish;
    const Done built = work.db.step(QCoreApplication::translate("demo", "Create the demo centre"), [&]() -> Done {
        if (const Done done = addCentre(work.db); !done)
            return done;
        auto staff = addDemoStaff(work.db);
        if (!staff)
            return staff.error();
        work.staff = *staff;
        auto customers = addDemoCustomers(work.db, work.staff);
        if (!customers)
            return customers.error();
        work.customers = *customers;
        for (const Done &done : {addDemoAgreements(work.db, work.customers), addDemoProfiles(work.db), addStepTemplates(work.db), addWorkOrders(work),
                                 addDemoAssumptions(work.db), addDemoRotaSettings(work.db, work.staff), addDemoTopics(work.db), addDemoCallers(work.db),
                                 addDemoSampling(work.db)}) {
            if (!done)
                return done;
        }
        return {};
    });
    if (!built)
        return built;
    if (const Done done = countBefore2026(work); !done)
        return done;
    const Month october(2026, 10);
    for (int month = 1; month <= 9; ++month) {
        if (month == 9) {
            if (const Done done = publishMonth(work, october, QDate(2026, 9, 17)); !done)
                return done;
        }
        for (const Done &done : {workMonth(work, Month(2026, month)), closeMonth(work, Month(2026, month))}) {
            if (!done)
                return done;
        }
    }
    for (const Done &done : {workOctober(work), draftDecember(work)}) {
        if (!done)
            return done;
    }
    *work.clock = QDateTime(demoToday, QTime(7, 20), Qt::UTC);
    const Done morning = work.db.step(QCoreApplication::translate("demo", "This morning’s log"), [&] { return logDemoMorning(work.db, work.staff, demoToday); });
    if (!morning)
        return morning;
    return work.db.step(QCoreApplication::translate("demo", "Check October"), [&] {
        return store::Months(work.db).mark({october, directory::Milestone::Checked, *work.clock, QStringLiteral("Karin Berg")});
    });
}

} // namespace

QString demoManager()
{
    return QStringLiteral("Karin Berg");
}

Result<DemoFiles> makeDemoCentre(const QString &path)
{
    const QFileInfo file(path);
    const DemoFiles files{path, file.dir().filePath(QStringLiteral("heroma_2026-11.csv")), file.dir().filePath(QStringLiteral("telefoni_2026-10.csv"))};
    for (const QString &name : {files.centre, files.volumes, files.calls}) {
        if (QFileInfo::exists(name))
            return Error{Error::Kind::Invalid, QCoreApplication::translate("demo", "%1 exists already, so nothing was written. Choose another name.").arg(name), {}};
    }
    auto clock = std::make_shared<QDateTime>(QDate(2026, 1, 2), QTime(7, 0), Qt::UTC);
    store::Opening opening;
    opening.who = {QStringLiteral("demo"), QStringLiteral("Karin Berg")};
    opening.clock = [clock] { return *clock; };
    auto db = store::Database::create(path, opening);
    if (!db)
        return db.error();
    DemoWork work{std::move(*db), clock, {}, {}, {}};
    if (const Done done = addEverything(work); !done)
        return done.error();
    if (const Done done = exchange::writeFile(files.volumes, demoVolumeFile(Month(2026, 11))); !done)
        return done.error();
    const auto working = store::Centres(work.db).workingTime();
    if (!working)
        return working.error();
    if (const Done done = exchange::writeFile(files.calls, demoCallExport(*working)); !done)
        return done.error();
    return files;
}

} // namespace paybench::app
