// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_contacts.h"
#include "app/demo/demo_customers.h"
#include "app/demo/demo_logging.h"
#include "app/demo/demo_topics.h"

#include <algorithm>

namespace paybench::app {

namespace {

const directory::Unit *unitOf(const worklog::LineBook &book, UnitId id)
{
    const auto found = std::find_if(book.units.begin(), book.units.end(), [&](const directory::Unit &unit) { return unit.id == id; });
    return found == book.units.end() ? nullptr : &*found;
}

GroupId groupOf(const directory::Unit *unit)
{
    return unit && !unit->groups.empty() ? unit->groups.back().group : GroupId();
}

TopicId topicNamed(const worklog::Topics &topics, const QString &name)
{
    for (const worklog::Topic &topic : topics.all()) {
        if (topic.name == name)
            return topic.id;
    }
    return {};
}

// The block in which somebody is free for the contact: of the group first, then of anybody; e-mails go to follow-up too.
DemoBlock *freeBlock(DemoMonthLog &log, const DemoContactMade &contact)
{
    DemoBlock *best = nullptr;
    const auto isBefore = [](const DemoBlock &block, QDate day) { return block.day < day; };
    for (auto at = std::lower_bound(log.blocks.begin(), log.blocks.end(), contact.day, isBefore); at != log.blocks.end() && at->day == contact.day; ++at) {
        DemoBlock &block = *at;
        if (block.time.end < contact.at + contact.seconds || block.time.start > contact.at + 3600)
            continue;
        const bool suits = block.mark == rota::Mark::Support || (contact.channel != worklog::Channel::Phone && block.mark == rota::Mark::FollowUp);
        const std::int64_t start = std::max({contact.at, block.freeFrom, block.time.start});
        if (!suits || start + contact.seconds > block.time.end || start > contact.at + 5400)
            continue;
        const auto rank = [&](const DemoBlock &one) { return std::pair(one.group != contact.group, std::max(contact.at, one.freeFrom)); };
        if (!best || rank(block) < rank(*best))
            best = &block;
    }
    return best;
}

void addEvent(DemoMonthLog &log, CaseId of, std::int64_t at, worklog::CaseEvent::Kind kind, PersonId person, GroupId group = {})
{
    worklog::CaseEvent event;
    event.of = of;
    event.at = at;
    event.kind = kind;
    event.person = person;
    event.group = group;
    log.history.events.push_back(event);
}

// Somebody of the group who works a later hour; the one who took it where there is nobody.
PersonId secondLine(DemoMonthLog &log, const worklog::Case &one)
{
    std::vector<PersonId> able;
    for (const DemoBlock &block : log.blocks) {
        if (block.group == one.group && block.person != one.person && (able.empty() || able.back() != block.person))
            able.push_back(block.person);
    }
    return able.empty() ? one.person : able[log.dice.next() % able.size()];
}

// Most are solved at once; one in sixteen goes to the second line, and a few of those are late.
void close(DemoMonthLog &log, worklog::Case &one, std::int64_t end)
{
    using Kind = worklog::CaseEvent::Kind;
    addEvent(log, one.id, one.opened, Kind::Opened, one.person, one.group);
    one.state = worklog::CaseState::Solved;
    one.closed = end;
    if (log.dice.part() < 0.06) {
        const PersonId other = secondLine(log, one);
        const qint64 minutes = log.dice.part() < 0.3 ? log.dice.between(500, 1400) : log.dice.between(30, 420);
        const QDateTime from = QDateTime::fromSecsSinceEpoch(end, log.zone);
        const std::int64_t claimed = log.clock.due(from, minutes * 30).toSecsSinceEpoch();
        one.closed = log.clock.due(from, minutes * 60).toSecsSinceEpoch();
        addEvent(log, one.id, end, Kind::SecondLine, one.person, one.group);
        addEvent(log, one.id, claimed, Kind::Claimed, other);
        one.claimedBy = other;
        one.claimed = claimed;
    } else if (log.dice.part() < 0.03) {
        one.state = worklog::CaseState::Referred;
        one.referTo = QStringLiteral("HR-enheten");
    }
    addEvent(log, one.id, one.closed, one.state == worklog::CaseState::Referred ? Kind::Referred : Kind::Closed,
             one.claimedBy ? one.claimedBy : one.person);
}

CustomerId randomCustomer(DemoMonthLog &log)
{
    const qint64 at = qint64(log.dice.next() % std::uint64_t(log.payslips.back().second));
    const auto found = std::find_if(log.payslips.begin(), log.payslips.end(), [&](const auto &one) { return at < one.second; });
    return found->first;
}

// The five of the stories have their own contacts.
bool isOfStory(const directory::Contact &contact)
{
    static const QStringList names{QStringLiteral("Greta Holm"), QStringLiteral("Gregor Ask"), QStringLiteral("Per Lind"), QStringLiteral("Jonas Dahl"),
                                   QStringLiteral("Rut Ek")};
    return names.contains(contact.name);
}

const directory::Contact *randomCaller(DemoMonthLog &log, CustomerId customer, GroupId group)
{
    const auto found = log.callersOf.find(customer);
    if (found == log.callersOf.end())
        return nullptr;
    for (int tries = 0; tries < 6; ++tries) {
        // Some ask much more than others.
        const double place = log.dice.part();
        const std::size_t many = found->second.size();
        const directory::Contact *caller = found->second[std::size_t(double(many) * place * place) * 37 % many]; // not the first of the alphabet
        if (!isOfStory(*caller) && (tries >= 3 || !group || groupOf(unitOf(log.book, caller->unit)) == group))
            return caller;
    }
    return nullptr;
}

const DemoQuestion &randomQuestion(DemoMonthLog &log)
{
    const auto &all = demoQuestions();
    int at = log.dice.between(0, 999);
    for (const DemoQuestion &question : all) {
        at -= question.share;
        if (at < 0)
            return question;
    }
    return all.back();
}

DemoContactMade randomContact(DemoMonthLog &log, worklog::Channel channel, const staffing::ContactCount &count, GroupId group)
{
    DemoContactMade contact;
    contact.channel = channel;
    contact.day = count.day;
    contact.at = log.moment(count.day, count.minute) + log.dice.between(0, 1700);
    contact.customer = randomCustomer(log);
    if (log.dice.part() < (channel == worklog::Channel::Phone ? 0.42 : 0.5))
        contact.caller = randomCaller(log, contact.customer, group);
    contact.group = contact.caller ? groupOf(unitOf(log.book, contact.caller->unit)) : group;
    const DemoQuestion &question = randomQuestion(log);
    contact.topic = topicNamed(log.book.topics, QString::fromUtf8(question.topic));
    contact.seconds = channel == worklog::Channel::Phone ? log.dice.between(110, 490) : log.dice.between(240, 720);
    if (channel != worklog::Channel::Phone || log.dice.part() < 0.35) {
        contact.question = QString::fromUtf8(question.question);
        contact.answer = QString::fromUtf8(question.answer);
    }
    return contact;
}

void addTally(DemoMonthLog &log, const DemoContactMade &contact, const DemoBlock &block, std::int64_t at)
{
    log.history.tallies.push_back({{}, at, block.person, contact.channel, contact.customer});
}

GroupId groupNamed(const worklog::LineBook &book, const QString &name)
{
    for (const directory::Group &group : book.groups) {
        if (group.name == name)
            return group.id;
    }
    return {};
}

} // namespace

void addContact(DemoMonthLog &log, const DemoContactMade &contact)
{
    DemoBlock *block = freeBlock(log, contact);
    if (!block)
        return;
    const std::int64_t start = std::max({contact.at, block->freeFrom, block->time.start});
    const std::int64_t end = start + contact.seconds;
    if (!log.isFull)
        return addTally(log, contact, *block, start);
    block->freeFrom = end;
    worklog::Case one;
    one.id = {qint64(log.history.cases.size()) + 1};
    one.channel = contact.channel;
    one.opened = contact.channel == worklog::Channel::Phone ? start : std::min(contact.at, start);
    one.ended = end;
    one.saved = end + (log.dice.part() < 0.9 ? log.dice.between(0, 40) : log.dice.between(300, 5400));
    one.person = block->person;
    one.customer = contact.customer;
    if (contact.caller) {
        one.contact = contact.caller->id;
        one.unit = contact.caller->unit;
    }
    one.group = contact.group ? contact.group : block->group;
    one.topic = contact.topic;
    one.type = log.book.topics.type(contact.topic);
    one.question = contact.question;
    one.answer = contact.answer;
    close(log, one, end);
    worklog::Entry entry;
    entry.person = block->person;
    entry.time = {start, end};
    entry.activity = worklog::activityOf(contact.channel);
    entry.customer = one.customer;
    entry.unit = one.unit;
    entry.ofCase = one.id;
    entry.saved = one.saved;
    log.history.entries.push_back(entry);
    log.history.cases.push_back(std::move(one));
}

void addContactsOf(DemoMonthLog &log)
{
    for (const staffing::ContactCount &count : demoCalls(log.working, log.month)) {
        const GroupId group = groupNamed(log.book, count.queue);
        for (int i = 0; i < int(count.answered.value_or(count.offered)); ++i) {
            if (log.dice.part() < 0.97) // some are forgotten
                addContact(log, randomContact(log, worklog::Channel::Phone, count, group));
        }
    }
    for (const staffing::ContactCount &count : demoMails(log.working)) {
        if (!log.month.contains(count.day))
            continue;
        for (int i = 0; i < int(count.offered); ++i)
            addContact(log, randomContact(log, worklog::Channel::Email, count, {}));
    }
}


void addStories(DemoMonthLog &log)
{
    struct Story {
        const char *caller;
        const char *topic;
        int day;
        int minute;
        int minutes;
    };
    // October 2026: Greta has asked four times about leave, Per seven about rotas, Jonas five about sickness.
    static constexpr Story stories[] = {
        {"Greta Holm", "Semester", 9, 610, 5},  {"Greta Holm", "Sparade dagar", 16, 560, 5}, {"Greta Holm", "Semester", 22, 640, 6},
        {"Greta Holm", "Sjuk", 12, 620, 4},     {"Greta Holm", "Karensavdrag", 26, 580, 4},  {"Gregor Ask", "Schema", 20, 545, 7},
        {"Per Lind", "Delat pass", 5, 560, 9},  {"Per Lind", "Schema", 8, 660, 9},           {"Per Lind", "Schema", 12, 550, 9},     {"Per Lind", "Byte av pass", 15, 590, 9},
        {"Per Lind", "Schema", 19, 570, 9},     {"Per Lind", "Delat pass", 23, 620, 9},      {"Per Lind", "Schema", 27, 560, 9},     {"Per Lind", "Sjuk", 14, 640, 4},
        {"Jonas Dahl", "Sjuk", 6, 600, 4},      {"Jonas Dahl", "Karensavdrag", 13, 560, 4},  {"Jonas Dahl", "Sjuk", 19, 640, 4},     {"Jonas Dahl", "Läkarintyg", 26, 560, 4},
        {"Jonas Dahl", "Sjuk", 29, 620, 4},     {"Rut Ek", "Semester", 7, 600, 4},           {"Rut Ek", "Sjuk", 14, 560, 3},         {"Rut Ek", "Skatt", 21, 590, 5},
    };
    if (log.month != Month(2026, 10))
        return;
    for (const Story &story : stories) {
        const auto caller = std::find_if(log.book.contacts.begin(), log.book.contacts.end(),
                                         [&](const directory::Contact &contact) { return contact.name == QString::fromUtf8(story.caller); });
        DemoContactMade contact;
        contact.caller = &*caller;
        contact.customer = caller->customer;
        contact.group = groupOf(unitOf(log.book, caller->unit));
        contact.topic = topicNamed(log.book.topics, QString::fromUtf8(story.topic));
        contact.day = QDate(2026, 10, story.day);
        contact.at = log.moment(contact.day, story.minute);
        contact.seconds = story.minutes * 60;
        addContact(log, contact);
    }
}

} // namespace paybench::app
