// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

// Ctrl+C and SIGTERM as a call in the event loop, for commands that finish with the best they have.

namespace paybench::app {

// While one lives, these signals call `stop` instead of ending the program.
class StopSignals {
public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace paybench::app
