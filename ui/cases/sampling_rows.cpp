// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/sampling_rows.h"

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr int months = 12;

Month monthAt(std::int64_t at, const CaseBook &book)
{
    return Month::of(book.local(at).date());
}

std::vector<SamplingMonth> emptyMonths(const SamplingInputs &inputs)
{
    std::vector<SamplingMonth> all;
    for (int back = months - 1; back >= 0; --back) {
        SamplingMonth each;
        each.month = inputs.last.plus(-back);
        each.isBefore = !inputs.begins || each.month < *inputs.begins;
        each.isFull = !each.isBefore && worklog::isFull(inputs.rules, each.month);
        if (const auto found = inputs.imported.find(each.month); found != inputs.imported.end() && found->second > 0)
            each.imported = found->second;
        all.push_back(each);
    }
    return all;
}

SamplingMonth *monthOf(std::vector<SamplingMonth> &all, Month month)
{
    const int at = month.minus(all.front().month);
    return at >= 0 && at < int(all.size()) ? &all[std::size_t(at)] : nullptr;
}

} // namespace

SamplingYear samplingYear(const SamplingInputs &inputs, const CaseBook &book)
{
    SamplingYear year;
    year.months = emptyMonths(inputs);
    std::map<TopicId, int> counts;
    for (const worklog::TopicContact &each : inputs.contacts) {
        SamplingMonth *month = monthOf(year.months, monthAt(each.at, book));
        if (!month)
            continue;
        ++month->logged;
        if (!month->isFull)
            continue; // somebody logged in full all the same: counted, but no part of the sample
        ++year.logged;
        ++counts[book.topics.counted(each.topic)];
    }
    for (const worklog::Tally &each : inputs.tallies) {
        if (SamplingMonth *month = monthOf(year.months, monthAt(each.at, book)))
            ++month->tallied;
    }
    for (const SamplingMonth &month : year.months) {
        year.contacts += month.real();
        year.isSampled = year.isSampled || (!month.isFull && (!month.isBefore || month.real() > 0));
    }
    for (const auto &[topic, count] : counts)
        year.topics.push_back({topic, book.topics.path(topic), count, worklog::shareEstimate(count, year.logged, year.contacts)});
    std::stable_sort(year.topics.begin(), year.topics.end(), [](const TopicShare &a, const TopicShare &b) { return a.logged > b.logged; });
    return year;
}

} // namespace paybench::ui
