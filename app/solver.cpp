// SPDX-License-Identifier: MPL-2.0
// The program paybench-rota: one line with a task comes in, each better rota is told on standard error, the best goes out.
// A program of its own because of what it links, and so that stopping is instant whatever the libraries are doing.

#include "app/solver/search.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <iostream>
#include <optional>
#include <poll.h>
#include <string>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <thread>
#include <unistd.h>

namespace paybench::app {

namespace {

enum class Ended { Done = 0, Refused = 1, WrongUsage = 2, System = 3 };

struct Options {
    solver::Effort effort;
    bool isAttached = false; // the end of the input means: finish with the best
    bool isStreaming = false; // improvements carry their rota
};

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds betweenLines{100};
constexpr milliseconds untilForced{100}; // for the search to end by itself, once its time is over

int millisecondsUntil(std::optional<Clock::time_point> moment)
{
    if (!moment)
        return -1;
    const auto left = std::chrono::ceil<milliseconds>(*moment - Clock::now()).count();
    return int(std::clamp<long long>(left, 0, 1'000'000'000));
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count = write(descriptor, bytes.constData() + at, std::size_t(bytes.size() - at));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

bool isReady(int descriptor, short what)
{
    pollfd one{descriptor, what, 0};
    return poll(&one, 1, 0) == 1;
}

// The thread that waits: for the task, for better rotas to tell, for the end of the time and for whoever says stop.
class Program {
public:
    Program(const Options &options, int out, int stopping)
        : m_options(options), m_out(out), m_stopping(stopping), m_wake(eventfd(0, EFD_CLOEXEC)), m_search(m_wake)
    {
        if (options.effort.seconds) {
            const auto budget = std::chrono::duration<double>(std::min(*options.effort.seconds, 1e9));
            m_deadline = m_search.started + std::chrono::duration_cast<Clock::duration>(budget);
        }
    }

    Ended run()
    {
        const std::optional<QByteArray> line = readLine();
        if (!line)
            return refused("It was stopped before a task had come, so there is no rota.");
        std::thread([this, line = *line] { m_search.run(line, m_options.effort); }).detach();
        while (!m_search.isDone() && !isEnough())
            wait();
        const QString fault = m_search.fault();
        if (!fault.isEmpty())
            return refused(fault);
        tellImprovement(); // so that the last line heard is the result's
        return writeAll(m_out, m_search.result(reason())) ? Ended::Done : Ended::System;
    }

private:
    static Ended refused(const QString &sentence)
    {
        writeAll(STDERR_FILENO, sentence.toUtf8() + '\n');
        return Ended::Refused;
    }

    // The bytes up to the first end of line, or to the end of the input; none when stopped before.
    std::optional<QByteArray> readLine()
    {
        QByteArray line;
        char block[65536];
        for (;;) {
            pollfd both[] = {{STDIN_FILENO, POLLIN, 0}, {m_stopping, POLLIN, 0}};
            poll(both, 2, -1);
            if (both[1].revents != 0)
                return std::nullopt;
            const ssize_t count = read(STDIN_FILENO, block, sizeof block);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0) {
                m_isInputOpen = false;
                return line;
            }
            line.append(block, count);
            if (const void *end = memchr(block, '\n', std::size_t(count)))
                return line.left(line.size() - count + (static_cast<const char *>(end) - block));
        }
    }

    // Nobody waits for a stopped search: the best is ready. Before there is one that can be used, a moment.
    bool isEnough() const
    {
        if (m_stopped)
            return m_search.hasRota() || (m_search.hasAny() && Clock::now() > *m_stopped + untilForced);
        return m_isLate && m_search.hasAny() && Clock::now() > *m_deadline + untilForced;
    }

    void wait()
    {
        pollfd all[] = {{m_wake, POLLIN, 0}, {m_stopping, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        const bool hearsInput = m_options.isAttached && m_isInputOpen;
        poll(all, hearsInput ? 3 : 2, millisecondsUntil(nextMoment()));
        if (all[0].revents != 0)
            m_search.clearWake();
        if (all[1].revents != 0)
            stopNow();
        if (hearsInput && all[2].revents != 0)
            hearInput();
        if (m_deadline && Clock::now() >= *m_deadline)
            m_isLate = m_search.stop = true; // the search knows its budget; this is for when it is inside a library
        if (!m_nextLine || Clock::now() >= *m_nextLine)
            tellImprovement();
    }

    std::optional<Clock::time_point> nextMoment() const
    {
        std::optional<Clock::time_point> next;
        const auto consider = [&](Clock::time_point moment) { next = next ? std::min(*next, moment) : moment; };
        if (m_search.hasNews())
            consider(m_nextLine.value_or(Clock::now()));
        if (m_stopped)
            consider(*m_stopped + untilForced + milliseconds(1));
        else if (m_deadline)
            consider(*m_deadline + (m_isLate ? untilForced + milliseconds(1) : milliseconds(0)));
        // Late and without any rota: the next news are what there is to wait for.
        const bool isPast = next && *next < Clock::now() && !m_search.hasNews();
        return isPast ? Clock::now() + milliseconds(5) : next;
    }

    void hearInput()
    {
        char block[4096];
        const ssize_t count = read(STDIN_FILENO, block, sizeof block);
        if (count > 0 || (count < 0 && errno == EINTR))
            return; // one line was the task; more means nothing
        m_isInputOpen = false;
        stopNow();
    }

    void stopNow()
    {
        signalfd_siginfo heard{};
        if (isReady(m_stopping, POLLIN) && read(m_stopping, &heard, sizeof heard) < 0)
            return;
        m_search.stop = true;
        if (!m_stopped)
            m_stopped = Clock::now();
    }

    void tellImprovement()
    {
        if (!m_search.hasNews())
            return;
        m_nextLine = Clock::now() + betweenLines;
        // A search does not wait for its listener, who may have stopped reading.
        if (isReady(STDERR_FILENO, POLLOUT))
            writeAll(STDERR_FILENO, m_search.improvement(m_options.isStreaming) + '\n');
    }

    solver::Status reason() const { return m_stopped || !m_isLate ? solver::Status::Stopped : solver::Status::Time; }

    const Options &m_options;
    int m_out;
    int m_stopping;
    int m_wake;
    bool m_isInputOpen = true;
    bool m_isLate = false;
    std::optional<Clock::time_point> m_deadline;
    std::optional<Clock::time_point> m_stopped;
    std::optional<Clock::time_point> m_nextLine;
    Search m_search;
};

void addOptions(CLI::App &app, Options &options)
{
    solver::Effort &effort = options.effort;
    app.add_option("--seconds", effort.seconds, "how long to search")->check(CLI::Range(0.0, 1e9));
    app.add_option("--effort", effort.work, "how much to search, counted so that it gives the same rota every time; 1 is about a second")->check(CLI::Range(0.0, 1e9));
    app.add_option("--gap", effort.gap, "enough when at most this share can still be gained")->check(CLI::Range(0.0, 1.0));
    app.add_flag("--prove", effort.prove, "go on until the rota is proved best");
    app.add_option("--seed", effort.seed, "another seed, another rota as good");
    app.add_option("--threads", effort.threads, "processors to use")->check(CLI::Range(1, 64));
    app.add_flag("--attached", options.isAttached, "the end of the input means: finish with the best");
    app.add_flag("--stream", options.isStreaming, "each improvement carries its rota");
}

// Blocked before there is a thread, so that none of them dies of it.
int stopSignals()
{
    sigset_t heard;
    sigemptyset(&heard);
    sigaddset(&heard, SIGTERM);
    sigaddset(&heard, SIGINT);
    pthread_sigmask(SIG_BLOCK, &heard, nullptr);
    return signalfd(-1, &heard, SFD_CLOEXEC);
}

// Whoever started an attached search reads its rotas; killed, there is nobody to search for.
void endWithParent()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // killed before this was said, the end of the input is heard
}

int solve(int argc, char **argv)
{
    static Options options;
    options.effort.threads = int(std::clamp(std::thread::hardware_concurrency(), 1u, 2u));
    CLI::App app("Reads a rota/1 task (one line of JSON), tells each better rota on standard error, writes the best.", "paybench-rota");
    addOptions(app, options);
    app.set_version_flag("--version", PAYBENCH_VERSION);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &help) {
        return app.exit(help);
    } catch (const CLI::ParseError &error) {
        std::cerr << error.what() << std::endl;
        return int(Ended::WrongUsage);
    }
    if (options.isAttached)
        endWithParent();
    const int out = dup(STDOUT_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO); // whatever a library prints cannot soil the result
    const int stopping = stopSignals();
    signal(SIGPIPE, SIG_IGN);
    if (out < 0 || stopping < 0)
        return int(Ended::System);
    static Program program(options, out, stopping); // never destroyed: main leaves by _exit
    return int(program.run());
}

} // namespace

} // namespace paybench::app

int main(int argc, char **argv)
{
    // No destructors: the search may still be inside a library.
    const int code = paybench::app::solve(argc, argv);
    std::cout.flush();
    _exit(code);
}
