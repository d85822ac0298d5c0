// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/customer.h"

#include <vector>

// What the demo centre is asked about and by whom: topics with their other words, case types with SLA, some hundred
// reporters, and what questions and answers sound like.

namespace paybench::store {
class Database;
}

namespace paybench::app {

// A question as it is asked, and its answer; `share` of thousand contacts.
struct DemoQuestion {
    const char *topic;
    int share;
    const char *question;
    const char *answer;
};
const std::vector<DemoQuestion> &demoQuestions();

Done addDemoTopics(store::Database &db);
Done addDemoCallers(store::Database &db); // more reporters at every unit than those of the agreements

} // namespace paybench::app
