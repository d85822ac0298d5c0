// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_logging.h"

#include "app/demo/demo_customers.h"
#include "core/store/centres.h"
#include "core/store/logs.h"
#include "core/store/work_orders.h"

#include <algorithm>
#include <map>

namespace paybench::app {

namespace {

worklog::Activity activityOf(const DemoMonthLog &log, rota::Mark mark)
{
    switch (mark) {
    case rota::Mark::Support:
        return log.isFull ? worklog::Activity::FollowUp : worklog::Activity::Call; // between the contacts, or the whole shift
    case rota::Mark::FollowUp:
        return worklog::Activity::FollowUp;
    case rota::Mark::Registration:
        return worklog::Activity::Registration;
    case rota::Mark::Meeting:
        return worklog::Activity::Meeting;
    default:
        return worklog::Activity::Other;
    }
}

constexpr const char *batchNames[] = {"Frånvaro Norrby", "Timrapporter Söderby", "Nyanställda Norrby", "Frånvaro Söderby", "Avtal och tillägg", "Timrapporter bolagen"};

BatchId addBatch(DemoMonthLog &log, const DemoBlock &block, const Stretch &time)
{
    worklog::Batch batch;
    batch.id = {qint64(log.history.batches.size()) + 1};
    batch.person = block.person;
    const auto number = log.dice.next() % std::size(batchNames);
    batch.name = QString::fromUtf8(batchNames[number]);
    if (number < 4)
        batch.customer = log.payslips[number % 2].first;
    batch.started = time.start;
    batch.ended = time.end;
    batch.items = int(time.seconds() * log.dice.between(60, 90) / 3600);
    log.history.batches.push_back(batch);
    return batch.id;
}

void fill(DemoMonthLog &log, const DemoBlock &block, const Stretch &time)
{
    if (time.seconds() < 60)
        return;
    worklog::Entry entry;
    entry.person = block.person;
    entry.time = time;
    entry.activity = activityOf(log, block.mark);
    if (entry.activity == worklog::Activity::Registration)
        entry.batch = addBatch(log, block, time);
    entry.saved = time.end;
    log.history.entries.push_back(entry);
}

// What is taken in the block already, by time.
std::vector<Stretch> takenIn(const DemoMonthLog &log, const DemoBlock &block, const std::vector<const worklog::Entry *> &ofPerson)
{
    std::vector<Stretch> taken;
    for (const worklog::Entry *entry : ofPerson) {
        if (entry->time.overlaps(block.time))
            taken.push_back(entry->time);
    }
    for (const worklog::Entry &entry : log.busy) {
        if (entry.person == block.person && entry.time.overlaps(block.time))
            taken.push_back(entry.time);
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

void addPayslips(DemoMonthLog &log)
{
    qint64 sum = 0;
    for (const DemoCustomer &demo : demoCustomers) {
        const auto found = std::find_if(log.book.customers.begin(), log.book.customers.end(),
                                        [&](const directory::Customer &customer) { return customer.code == QString::fromUtf8(demo.code); });
        sum += demo.payslips;
        log.payslips.push_back({found->id, sum});
    }
}

PersonId trainerOf(const DemoMonthLog &log, UnitId unit)
{
    for (const directory::Unit &one : log.book.units) {
        if (one.id != unit || one.groups.empty())
            continue;
        for (const directory::Group &group : log.book.groups) {
            if (group.id == one.groups.back().group && !group.trainers.empty())
                return group.trainers.back().trainer;
        }
    }
    return {};
}

std::vector<worklog::TopicContact> topicContacts(const DemoMonthLog &log)
{
    std::vector<worklog::TopicContact> contacts;
    for (const worklog::Case &one : log.history.cases)
        contacts.push_back({one.id, one.opened, one.ended - one.opened, one.contact, one.unit, one.topic});
    std::sort(contacts.begin(), contacts.end(), [](const auto &left, const auto &right) { return left.at < right.at; });
    return contacts;
}

QDate weekdayFrom(QDate day)
{
    return day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day;
}

UnitId unitOfContact(const DemoMonthLog &log, ContactId contact)
{
    const auto found = std::find_if(log.book.contacts.begin(), log.book.contacts.end(), [&](const directory::Contact &one) { return one.id == contact; });
    return found == log.book.contacts.end() ? UnitId() : found->unit;
}

} // namespace

Result<DemoMonthLog> demoMonthLog(store::Database &db, Month month, std::uint64_t seed)
{
    auto book = store::lineBook(db, month.first());
    const auto working = store::Centres(db).workingTime();
    auto blocks = demoBlocks(db, month);
    const auto rules = store::Logs(db).samplingRules();
    if (!book || !working || !blocks || !rules)
        return !book ? book.error() : !working ? working.error() : !blocks ? blocks.error() : rules.error();
    const QTimeZone zone = directory::timeZone(working->country);
    const auto busy = store::WorkOrders(db).entries(worklog::stretchOf(month, zone));
    if (!busy)
        return busy.error();
    DemoMonthLog log{std::move(*book), *working, working->clock(), zone, month, worklog::isFull(*rules, month), std::move(*blocks), *busy, DemoDice(seed), {}, {}, {}};
    addPayslips(log);
    for (const directory::Contact &contact : log.book.contacts) {
        if (contact.unit)
            log.callersOf[contact.customer].push_back(&contact);
    }
    return log;
}

void fillDays(DemoMonthLog &log)
{
    std::map<PersonId, std::vector<const worklog::Entry *>> ofPerson;
    const std::vector<worklog::Entry> contacts = log.history.entries;
    for (const worklog::Entry &entry : contacts)
        ofPerson[entry.person].push_back(&entry);
    for (const DemoBlock &block : log.blocks) {
        std::int64_t at = block.time.start;
        for (const Stretch &taken : takenIn(log, block, ofPerson[block.person])) {
            fill(log, block, {at, std::max(at, taken.start)});
            at = std::max(at, taken.end);
        }
        fill(log, block, {at, std::max(at, block.time.end)});
    }
}

void addNeeds(DemoMonthLog &log)
{
    const bool isPast = log.month < Month(2026, 10);
    int number = 0;
    for (const worklog::RecurringQuestion &question : worklog::recurringQuestions(topicContacts(log), log.book.topics, log.book.rule, log.month.first(),
                                                                                  log.month.end().addDays(-1), log.zone)) {
        worklog::TrainingNeed need;
        need.contact = question.contact;
        need.unit = question.contact ? UnitId() : question.unit;
        need.topic = question.topic;
        need.raised = question.metAt;
        need.byCase = question.metBy;
        need.trainer = trainerOf(log, question.contact ? unitOfContact(log, question.contact) : question.unit);
        ++number;
        if (isPast) {
            need.state = worklog::TrainingNeed::State::Held;
            need.bookedOn = weekdayFrom(log.month.end().addDays(7 + number));
            need.minutes = 60;
        } else if (number % 3 == 2) {
            need.state = worklog::TrainingNeed::State::Booked;
            need.bookedOn = weekdayFrom(log.month.end().addDays(3 + number));
            need.minutes = 60;
        }
        log.history.needs.push_back(need);
    }
}

void addCorrections(DemoMonthLog &log)
{
    using Origin = worklog::PayCorrection::Origin;
    using Amount = worklog::PayCorrection::Amount;
    struct Kind {
        const char *what;
        const char *cause;
        Origin origin;
        Amount amount;
        int minutes;
    };
    static constexpr Kind kinds[] = {
        {"Timlön för två pass saknades", "Rapporterad efter brytdatum", Origin::Customer, Amount::To5000, 25},
        {"Karensavdrag draget två gånger", "Felaktig sjukperiod", Origin::Centre, Amount::To500, 20},
        {"Övertid utbetald två gånger", "Dubbel inläsning", Origin::System, Amount::To5000, 35},
        {"Fel sysselsättningsgrad", "Avtal ändrat för sent", Origin::Customer, Amount::Over5000, 45},
        {"Tillägg betalt efter slutdatum", "Slutdatum inte rapporterat", Origin::Customer, Amount::To500, 15},
        {"Skatt enligt fel tabell", "Jämkning inte inlagd", Origin::Centre, Amount::To5000, 20},
    };
    for (int i = 0; i < 22; ++i) {
        const Kind &kind = kinds[log.dice.next() % std::size(kinds)];
        const DemoBlock &block = log.blocks[log.dice.next() % log.blocks.size()];
        worklog::PayCorrection correction;
        correction.customer = log.payslips[log.dice.next() % 4].first;
        correction.month = log.month.plus(-1);
        correction.found = block.day;
        correction.what = QString::fromUtf8(kind.what);
        correction.cause = QString::fromUtf8(kind.cause);
        correction.origin = kind.origin;
        correction.amount = kind.amount;
        correction.payslips = log.dice.between(1, 4);
        correction.minutes = kind.minutes + log.dice.between(-5, 10);
        correction.person = block.person;
        log.history.corrections.push_back(correction);
    }
}

void closeDays(DemoMonthLog &log)
{
    QDate last;
    PersonId person;
    for (const DemoBlock &block : log.blocks) {
        if (block.day == last && block.person == person)
            continue;
        last = block.day;
        person = block.person;
        if (last > QDate(2026, 10, 29))
            continue; // the last day lies open
        const bool isApproved = last <= QDate(2026, 10, 23);
        const std::int64_t evening = log.moment(last, 16 * 60 + 5);
        log.history.closedDays.push_back({person, last, evening, 0, {}, isApproved ? evening + 4 * 86'400 : 0, isApproved ? QStringLiteral("Karin Berg") : QString()});
    }
}

} // namespace paybench::app
