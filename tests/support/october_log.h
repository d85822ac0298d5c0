// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/support/log_makers.h"
#include "tests/support/october.h"

// The log of journeys.md J5: contacts and SLA of three customers in October 2026.

namespace paybench {

inline const CaseTypeId &questionType()
{
    static const CaseTypeId type{1};
    return type;
}

// A contact of four minutes, the i-th of its customer, spread over the month's working hours.
inline reports::LoggedCase madeCase(reports::MonthInputs &inputs, qint64 customer, worklog::Channel channel, int i)
{
    reports::LoggedCase made;
    worklog::Case &one = made.one;
    one.id = CaseId{static_cast<qint64>(inputs.log.cases.size()) + 1};
    one.channel = channel;
    one.customer = {customer};
    one.person = PersonId{1 + i % 2};
    one.topic = TopicId{1 + i % 3};
    one.opened = utc("2026-10-05 08:30") + (i % 5) * 86400 + (i / 5 % 60) * 300;
    one.ended = one.opened + 240;
    one.closed = one.ended;
    one.saved = one.ended;
    worklog::Entry entry = piece(1000 + one.id.value, worklog::activityOf(channel), {one.opened, one.ended});
    entry.person = one.person;
    entry.customer = one.customer;
    entry.ofCase = one.id;
    inputs.entries.push_back(entry);
    return made;
}

struct MadeContacts {
    qint64 customer = 0;
    int calls = 0;
    int emails = 0;
    int closed = 0; // with an SLA
    int met = 0;
};

inline void addContacts(reports::MonthInputs &inputs, const MadeContacts &of)
{
    for (int i = 0; i < of.calls + of.emails; ++i) {
        reports::LoggedCase made = madeCase(inputs, of.customer, i < of.calls ? worklog::Channel::Phone : worklog::Channel::Email, i);
        if (i < of.closed)
            made.one.type = questionType();
        if (i < of.closed && i >= of.met)
            made.one.closed += 4 * 86400; // far beyond four hours of opening time
        inputs.log.cases.push_back(made);
    }
}

inline reports::MonthInputs octoberWithLog()
{
    reports::MonthInputs inputs = octoberInputs();
    inputs.working.hours = {everyWorkday(day("2020-01-01"), 8 * 60, 16 * 60)};
    worklog::CaseType question;
    question.id = questionType();
    question.name = QStringLiteral("Question");
    question.slaMinutes = 240;
    inputs.log.types = {question};
    std::vector<worklog::Topic> topics(3);
    const char *const names[] = {"Leave", "Illness", "Rota"};
    for (std::size_t i = 0; i < topics.size(); ++i) {
        topics[i].id = TopicId{static_cast<qint64>(i) + 1};
        topics[i].name = QString::fromLatin1(names[i]);
        topics[i].position = static_cast<int>(i);
    }
    inputs.log.topics = worklog::Topics(topics);
    inputs.log.perMinute = each("7.00");
    addContacts(inputs, {1, 131, 74, 127, 121});
    addContacts(inputs, {2, 88, 60, 92, 92});
    addContacts(inputs, {3, 9, 5, 14, 12});
    return inputs;
}

} // namespace paybench
