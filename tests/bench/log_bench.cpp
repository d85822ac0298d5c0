// SPDX-License-Identifier: MPL-2.0
// The log with 300,000 cases in the file: a line saved, a keystroke completed, a search, and 26 people logging at once.

#include "core/store/cases.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "tests/bench/logged_years.h"
#include "tests/bench/processes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <latch>
#include <mutex>
#include <thread>

namespace paybench::bench {

namespace {

constexpr int writers = 26;
constexpr int linesEach = 20; // one a second

// The file, open; skips the benchmark when there is none.
std::optional<store::Database> logIn(benchmark::State &state, const QString &path, store::OpenMode mode = store::OpenMode::Write)
{
    auto db = openedAfterLog(path, mode);
    if (!db) {
        state.SkipWithError(qPrintable(db.error().message));
        return std::nullopt;
    }
    return std::move(*db);
}

worklog::Logged lineOf(PersonId person, const QString &note)
{
    worklog::Logged what;
    what.contact.person = what.entry.person = person;
    what.contact.contact = {700};
    what.contact.topic = {5};
    what.contact.opened = endOfLog() - 240;
    what.contact.ended = what.contact.closed = endOfLog();
    what.contact.question = QStringLiteral("Hur många sparade semesterdagar har jag kvar i år?");
    what.contact.answer = QStringLiteral("Se saldot på lönebeskedet.");
    what.contact.note = note;
    what.entry.time = {what.contact.opened, what.contact.ended};
    what.entry.activity = worklog::Activity::Call;
    worklog::CaseEvent opened;
    opened.at = what.contact.opened;
    opened.person = person;
    what.events = {opened};
    return what;
}

std::vector<double> sorted(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values;
}

void tellSpread(benchmark::State &state, const std::vector<double> &milliseconds)
{
    if (milliseconds.empty())
        return;
    state.counters["median_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["worst_ms"] = milliseconds.back();
}

void saveLine(benchmark::State &state)
{
    const QString copy = copyOfLoggedYears(QStringLiteral("paybench_bench_save.paybench"));
    if (auto db = logIn(state, copy)) {
        std::vector<double> milliseconds;
        int number = 0;
        for (auto _ : state) {
            QElapsedTimer timer;
            timer.start();
            if (!store::Logs(*db).log(lineOf({2}, QStringLiteral("rad %1").arg(++number))))
                state.SkipWithError("a line was refused");
            milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        tellSpread(state, sorted(milliseconds));
    }
    QFile::remove(copy);
}

// A day on which somebody has logged a thousand lines, and types two hundred more on the page Log: as whole as a person waits.
void typeLines(benchmark::State &state)
{
    constexpr int before = 1000, typed = 200;
    const QString copy = copyOfLoggedYears(QStringLiteral("paybench_bench_typed.paybench"));
    const QString person = QStringLiteral("Assistent 1");
    if (auto db = logIn(state, copy)) {
        const auto people = store::People(*db).all();
        const auto typist = std::find_if(people->begin(), people->end(), [&](const directory::Person &one) { return one.name == person; });
        for (int line = 0; line < before; ++line) {
            worklog::Logged what = lineOf(typist->id, QStringLiteral("rad %1").arg(line));
            what.contact.opened = what.entry.time.start = what.events.front().at = endOfLog() - 25 * (before - line);
            what.contact.ended = what.contact.closed = what.entry.time.end = what.contact.opened + 20;
            if (!store::Logs(*db).log(what))
                state.SkipWithError("a line was refused");
        }
    }
    for (auto _ : state) {
        QProcess window;
        window.start(QStringLiteral(PAYBENCH_BENCH_WINDOW), {copy, QStringLiteral("log"), person, QString::number(typed)});
        if (!window.waitForFinished(-1) || window.exitCode() != 0)
            state.SkipWithError("the lines were not saved");
        for (const QString &told : QString::fromUtf8(window.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = told.split(u' ');
            state.counters[words.front().toStdString() + "_median_ms"] = words.value(1).toDouble();
            state.counters[words.front().toStdString() + "_worst_ms"] = words.value(2).toDouble();
        }
    }
    QFile::remove(copy);
    QDir(copy + QStringLiteral("-backups")).removeRecursively();
}

void undoLine(benchmark::State &state)
{
    const QString copy = copyOfLoggedYears(QStringLiteral("paybench_bench_undo.paybench"));
    if (auto db = logIn(state, copy)) {
        for (auto _ : state) {
            state.PauseTiming();
            const auto logged = store::Logs(*db).log(lineOf({2}, QStringLiteral("rad")));
            const qint64 step = db->lastStep();
            state.ResumeTiming();
            if (!logged || !db->undo(step))
                state.SkipWithError("a line was not undone");
        }
    }
    QFile::remove(copy);
}

void search(benchmark::State &state, const char *words)
{
    if (auto db = logIn(state, loggedYearsFile(), store::OpenMode::Read)) {
        const QString typed = QString::fromUtf8(words);
        for (auto _ : state) {
            const auto hits = store::Cases(*db).search(typed);
            if (!hits)
                state.SkipWithError(qPrintable(hits.error().message));
            else
                state.counters["hits"] = double(hits->size());
        }
    }
}

void answers(benchmark::State &state, const char *words)
{
    if (auto db = logIn(state, loggedYearsFile(), store::OpenMode::Read)) {
        for (auto _ : state)
            benchmark::DoNotOptimize(store::Cases(*db).answers(QString::fromUtf8(words), {}));
    }
}

// What the quick line reads before it is typed in, after an own line, and for the card of a caller.
enum class Reading { Book, History, Refresh, Card };

void readLog(benchmark::State &state, Reading what)
{
    auto db = logIn(state, loggedYearsFile(), store::OpenMode::Read);
    const auto book = db ? store::lineBook(*db, QDate(2026, 11, 20)) : Result<worklog::LineBook>(Error{});
    auto history = book ? store::lineHistory(*db, *book, {2}, endOfLog()) : Result<worklog::LineHistory>(Error{});
    if (!history)
        return state.SkipWithError("the log cannot be read");
    const directory::Contact &caller = book->contacts.front();
    const worklog::WhoMatch who{caller.id, caller.unit, caller.customer, caller.name, {}};
    const worklog::Case saved = lineOf({2}, {}).contact;
    for (auto _ : state) {
        if (what == Reading::Book)
            benchmark::DoNotOptimize(store::lineBook(*db, QDate(2026, 11, 20)));
        else if (what == Reading::History)
            benchmark::DoNotOptimize(store::lineHistory(*db, *book, {2}, endOfLog()));
        else if (what == Reading::Refresh)
            benchmark::DoNotOptimize(store::refreshHistory(*db, *book, {2}, endOfLog(), saved, *history));
        else
            benchmark::DoNotOptimize(store::callerCard(*db, *book, who, endOfLog()));
    }
}

// One more letter of `gre holm sem 4, note`, with everybody of the file to choose from.
void keystroke(benchmark::State &state)
{
    auto db = logIn(state, loggedYearsFile(), store::OpenMode::Read);
    const auto book = db ? store::lineBook(*db, QDate(2026, 11, 20)) : Result<worklog::LineBook>(Error{});
    const auto history = book ? store::lineHistory(*db, *book, {2}, endOfLog()) : Result<worklog::LineHistory>(Error{});
    if (!history)
        return state.SkipWithError("the log cannot be read");
    worklog::LineMoment moment;
    moment.now = endOfLog();
    moment.opened = endOfLog() - 10;
    moment.person = {2};
    const QString whole = QStringLiteral("gre holm sem 4, note");
    qsizetype typed = 0;
    for (auto _ : state) {
        typed = typed % whole.size() + 1;
        benchmark::DoNotOptimize(worklog::reading(worklog::parsedLine(whole.left(typed)), *book, *history, moment));
    }
}

// As a window saves: tried again for five seconds while others write.
bool saved(store::Database &db, const worklog::Logged &what)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 5000) {
        const auto logged = store::Logs(db).log(what);
        if (logged)
            return true;
        if (!store::wasLocked(logged.error()))
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

struct Saves {
    std::mutex mutex;
    std::vector<double> milliseconds;
    int lost = 0;
};

// One person, one line a second, beginning at another moment of the second, when everybody has opened the file.
void logForAWhile(const QString &path, int number, std::latch &everybody, Saves &saves)
{
    auto db = openedAfterLog(path);
    everybody.arrive_and_wait();
    std::this_thread::sleep_for(std::chrono::milliseconds(number * 1000 / writers));
    for (int i = 0; i < linesEach; ++i) {
        QElapsedTimer timer;
        timer.start();
        const bool isSaved = db && saved(*db, lineOf({2 + number}, QStringLiteral("rad%1x%2").arg(number).arg(i)));
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        {
            const std::lock_guard<std::mutex> guard(saves.mutex);
            saves.lost += !isSaved;
            saves.milliseconds.push_back(milliseconds);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(std::max(0, int(1e6 - milliseconds * 1000))));
    }
}

void peopleLogging(benchmark::State &state)
{
    const QString copy = copyOfLoggedYears(QStringLiteral("paybench_bench_writers.paybench"));
    Saves saves;
    for (auto _ : state) {
        std::vector<std::thread> threads;
        std::latch everybody(writers);
        for (int i = 0; i < writers; ++i)
            threads.emplace_back([&saves, &copy, &everybody, i] { logForAWhile(copy, i, everybody, saves); });
        for (std::thread &thread : threads)
            thread.join();
    }
    tellSpread(state, sorted(saves.milliseconds));
    state.counters["lost"] = saves.lost;
    QFile::remove(copy);
}

void pageOnLoggedYears(benchmark::State &state, const char *page)
{
    for (auto _ : state) {
        const Measured run = measured({QStringLiteral(PAYBENCH_BENCH_WINDOW), loggedYearsFile(), QString::fromLatin1(page)});
        if (run.exitCode != 0)
            state.SkipWithError("the window did not open");
        state.counters["MB"] = run.peakMegabytes;
    }
}

const bool isLogRegistered = [] {
    const auto unit = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("log/a line saved", saveLine)->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("log/200 lines typed on the page, after 1,000 that day", typeLines)->Unit(unit)->Iterations(1)->UseRealTime();
    benchmark::RegisterBenchmark("log/a line undone", undoLine)->Unit(unit)->UseRealTime()->Iterations(30);
    benchmark::RegisterBenchmark("log/a keystroke completed", keystroke)->Unit(unit);
    for (const char *words : {"s", "å", "se", "år", "sem", "semester", "semesterdagar", "ersättning", "ersattning", "lön dagar", "lon dagar", "ärende4711", "greta", "g",
                              "holm semester", "a", "mesterdag", "änning", "finnsinte"})
        benchmark::RegisterBenchmark((std::string("log/search/") + words).c_str(), [words](benchmark::State &state) { search(state, words); })->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("log/answers/semester", [](benchmark::State &state) { answers(state, "semester"); })->Unit(unit)->UseRealTime();
    benchmark::RegisterBenchmark("log/book read", [](benchmark::State &state) { readLog(state, Reading::Book); })->Unit(unit);
    benchmark::RegisterBenchmark("log/history of the year read", [](benchmark::State &state) { readLog(state, Reading::History); })->Unit(unit);
    benchmark::RegisterBenchmark("log/history after an own line", [](benchmark::State &state) { readLog(state, Reading::Refresh); })->Unit(unit);
    benchmark::RegisterBenchmark("log/caller card", [](benchmark::State &state) { readLog(state, Reading::Card); })->Unit(unit);
    benchmark::RegisterBenchmark("log/26 people, one line a second", peopleLogging)->Unit(unit)->Iterations(1)->UseRealTime();
    for (const char *page : {"log", "cases", "today"})
        benchmark::RegisterBenchmark((std::string("log/open on ten years/") + page).c_str(), [page](benchmark::State &state) { pageOnLoggedYears(state, page); })
            ->Unit(unit)->UseRealTime();
    return true;
}();

} // namespace

} // namespace paybench::bench
