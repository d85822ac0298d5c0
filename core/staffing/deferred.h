// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

// Work with a deadline instead of a queue: e-mail, follow-up, registration (staffing.md 4.4, 4.5). Minutes of work per slot
// of open time. No Qt in here.

namespace paybench::staffing {

struct DeferredSlot {
    double released = 0; // work-minutes that come at the end of the slot
    double free = 0;     // work-minutes that persons on the phone have left for it
    double capacity = 0; // work-minutes of persons set aside for it
};

struct DeferredState {
    double backlog = 0;    // work-minutes at the end of the slot
    double done = 0;       // in the slot
    double doneInTime = 0; // of those
    double oldest = 0;     // slots that the oldest undone work has waited
};

struct DeferredOutcome {
    std::vector<DeferredState> parts;
    double inTime = 1;   // share of the released work that was done by its due slot, of the work due within the horizon
    double late = 0;     // work-minutes done late or left overdue
};

// First come first served. dueAfter: slots after the release by whose end it is due, at least 1. backlog: work-minutes at the
// start, released just before the first slot.
DeferredOutcome worked(const std::vector<DeferredSlot> &parts, int dueAfter, double backlog = 0);

// Work-minutes per slot needed beside `free`, the same in each slot, so that all is done in time: the largest over windows of
// (released and due inside − free inside) / slots. The window that decides is given too.
struct ExtraCapacity {
    double perSlot = 0;
    int first = 0; // slots [first, last) of the window that decides; equal: none does
    int last = 0;
};
ExtraCapacity extraCapacity(const std::vector<DeferredSlot> &parts, int dueAfter, double backlog = 0);

// The flattest plan that does all in time: per slot, from the critical windows one after another (YDS).
std::vector<double> flattestPlan(const std::vector<DeferredSlot> &parts, int dueAfter, double backlog = 0);

// Calls and work that nobody interrupts on the same persons: r of n are kept free for calls, the rest fill up with work at
// once. Equal handle times (staffing.md 4.4).
struct SharedWork {
    double inTime = 1;          // calls answered within the target, of the offered
    double inTimeOfPatient = 1; // of callers who would never give up
    double abandoned = 0;
    double waiting = 0;         // P(W > 0)
    double meanWait = 0;        // seconds, of all callers; infinite when the queue grows without end
    double waitOfAnswered = 0;  // seconds
    double queue = 0;           // mean number waiting
    double workCapacity = 0;    // erlangs of work done beside the calls
    bool growsWithoutEnd = false;
};
SharedWork sharedWork(double calls, double interval, double handleTime, double patience, int agents, int reserved, double within);

} // namespace paybench::staffing
