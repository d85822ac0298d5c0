// SPDX-License-Identifier: MPL-2.0
#include "app/stop_signals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace paybench::app {

namespace {

sigset_t stopping()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

} // namespace

StopSignals::StopSignals(std::function<void()> stop)
{
    const sigset_t set = stopping();
    sigprocmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [descriptor = m_descriptor, stop = std::move(stop)] {
        signalfd_siginfo heard{};
        if (read(descriptor, &heard, sizeof heard) == sizeof heard)
            stop();
    });
}

StopSignals::~StopSignals()
{
    m_notifier.reset();
    close(m_descriptor);
    const sigset_t set = stopping();
    sigprocmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace paybench::app
