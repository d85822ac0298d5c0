// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/terminal.h"
#include "core/store/cases.h"
#include "core/store/logs.h"

// What `paybench log` gives back: the record that was saved, the call that was counted, or what was asked before.

namespace paybench::app {

struct LoggedLine {
    const worklog::LineBook &book;
    const worklog::LineReading &reading;
    worklog::Logged what;
    store::LogReceipt receipt;
};

void printRecord(const LoggedLine &line, const Terminal &terminal);

struct CountedLine {
    const worklog::LineBook &book;
    const worklog::LineReading &reading;
    worklog::Tally tally;
};

void printTally(const CountedLine &line, const Terminal &terminal);
void printCard(const worklog::LineBook &book, const worklog::CallerCard &card, const Terminal &terminal);
void printAnswers(const worklog::LineBook &book, const std::vector<store::CaseHit> &answers, const Terminal &terminal);

} // namespace paybench::app
