// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/queue_log.h"

#include "core/exchange/text_encoding.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <span>

namespace paybench::exchange {

namespace {

using End = QueuedCall::End;
using staffing::ContactNote;

constexpr qint64 lastSecond = 4102444800; // the year 2100
constexpr qint64 longestTalk = 4 * 3600;  // beyond it a transfer was not written down
constexpr qint64 secondsInQuarter = 900;
constexpr int mostNamedLines = 20;        // of one kind of note
constexpr std::size_t mostParts = 16;

// Events that say nothing about how a call went.
const QSet<QByteArray> &quietEvents()
{
    static const QSet<QByteArray> events = {
        "ADDMEMBER",   "REMOVEMEMBER", "PAUSE",     "UNPAUSE",           "PAUSEALL",    "UNPAUSEALL",
        "PAUSEREASON", "PENALTY",      "AGENTLOGIN", "AGENTCALLBACKLOGIN", "AGENTLOGOFF", "AGENTCALLBACKLOGOFF",
        "CONFIGRELOAD", "QUEUESTART",  "RINGNOANSWER", "RINGCANCELED",     "DID",         "INFO"};
    return events;
}

std::optional<qint64> secondsIn(QByteArrayView field)
{
    if (field.isEmpty() || field.size() > 9)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : field) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

struct Event {
    qint64 at = 0;
    QByteArray call;
    QByteArrayView queue;
    QByteArray name;
    std::span<const QByteArrayView> data;
    qint64 line = 0;

    std::optional<qint64> seconds(std::size_t index) const
    {
        return index < data.size() ? secondsIn(data[index]) : std::nullopt;
    }
};

bool isEventName(QByteArrayView name)
{
    return name.size() > 2 && name.size() <= 32
        && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
}

class QueueLogReader {
public:
    explicit QueueLogReader(QueueLog &log)
        : m_log(log)
    { }

    void line(qint64 number, QByteArrayView text);
    void finish();
    bool hasEvents() const { return m_hasEvents; }

private:
    std::optional<Event> eventOf(qint64 number, QByteArrayView text);
    void note(qint64 line, const QString &text) { m_log.notes.push_back({line, text}); }
    void follow(const Event &event);
    void take(const Event &event);
    void takeOther(const Event &event);
    void enter(const Event &event);
    void connect(const Event &event);
    void finishTalk(const Event &event, End end, std::size_t wait);
    void leave(const Event &event, End end, std::size_t wait);
    QueuedCall *callOf(const Event &event);
    void checkTalk(QueuedCall &call, qint64 line);

    struct Open {
        std::size_t call = 0;
        qint64 connected = 0;
        bool hasEnded = false;
    };

    QueueLog &m_log;
    std::array<QByteArrayView, mostParts> m_parts;
    QHash<QByteArray, Open> m_open;
    QHash<QByteArray, std::pair<qint64, int>> m_unknown; // event → its first line, how often
    qint64 m_last = 0;
    bool m_hasEvents = false;
    int m_unreadable = 0;
    int m_before = 0; // events of calls that began before the file
    qint64 m_firstBefore = 0;
};

std::optional<Event> QueueLogReader::eventOf(qint64 number, QByteArrayView text)
{
    std::size_t count = 0;
    for (qsizetype from = 0; count < mostParts;) {
        const qsizetype bar = text.indexOf('|', from);
        m_parts[count++] = text.sliced(from, (bar < 0 ? text.size() : bar) - from).trimmed();
        if (bar < 0)
            break;
        from = bar + 1;
    }
    if (count < 5 || !isEventName(m_parts[4]) || m_parts[0].size() > 10)
        return std::nullopt;
    qint64 at = 0;
    for (const char c : m_parts[0]) {
        if (c < '0' || c > '9')
            return std::nullopt;
        at = at * 10 + (c - '0');
    }
    if (at <= 0 || at >= lastSecond)
        return std::nullopt;
    return Event{at, m_parts[1].toByteArray(), m_parts[2], m_parts[4].toByteArray(), std::span(m_parts).subspan(5, count - 5), number};
}

void QueueLogReader::line(qint64 number, QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return;
    ++m_log.lines;
    const auto event = eventOf(number, text);
    if (!event) {
        if (++m_unreadable <= mostNamedLines)
            note(number, QCoreApplication::translate("exchange", "not a line of a queue log; left out"));
        return;
    }
    m_hasEvents = true;
    follow(*event);
    take(*event);
}

// When the log was running: a start after a stop leaves a hole.
void QueueLogReader::follow(const Event &event)
{
    const bool isStart = event.name == "QUEUESTART" && event.at > m_last;
    if (m_log.running.empty() || isStart)
        m_log.running.emplace_back(event.at, event.at);
    m_log.running.back().second = std::max(m_log.running.back().second, event.at);
    m_last = std::max(m_last, event.at);
    const qint64 quarter = event.at / secondsInQuarter;
    if (m_log.quarters.empty() || m_log.quarters.back() != quarter)
        m_log.quarters.push_back(quarter);
}

void QueueLogReader::take(const Event &event)
{
    if (event.name == "ENTERQUEUE")
        enter(event);
    else if (event.name == "CONNECT")
        connect(event);
    else if (event.name == "COMPLETEAGENT" || event.name == "COMPLETECALLER")
        finishTalk(event, End::Completed, 0);
    else if (event.name == "BLINDTRANSFER" || event.name == "TRANSFER")
        finishTalk(event, End::Transferred, 2);
    else if (event.name == "ATTENDEDTRANSFER") // linked channels are two names, the others one
        finishTalk(event, End::Transferred, !event.data.empty() && event.data[0] == "LINK" ? 3 : 2);
    else
        takeOther(event);
}

void QueueLogReader::takeOther(const Event &event)
{
    if (event.name == "ABANDON")
        leave(event, End::Abandoned, 2);
    else if (event.name == "EXITWITHKEY")
        leave(event, End::LeftWithKey, 3);
    else if (event.name == "EXITWITHTIMEOUT")
        leave(event, End::TimedOut, 2);
    else if (event.name == "EXITEMPTY")
        leave(event, End::NoAgents, 2);
    else if (event.name == "AGENTDUMP" || event.name == "SYSCOMPAT")
        leave(event, End::Lost, mostParts);
    else if (!quietEvents().contains(event.name)) {
        const auto known = m_unknown.find(event.name);
        if (known == m_unknown.end())
            m_unknown.insert(event.name, {event.line, 1});
        else
            ++known->second;
    }
}

void QueueLogReader::enter(const Event &event)
{
    QueuedCall call;
    call.entered = call.firstEntered = event.at;
    call.queue = QString::fromUtf8(event.queue);
    call.line = event.line;
    const auto before = m_open.constFind(event.call);
    if (before != m_open.constEnd()) {
        QueuedCall &last = m_log.calls[before->call];
        if (!last.isAnswered() && last.end != End::Abandoned) {
            last.isPassedOn = true;
            call.firstEntered = last.firstEntered;
            call.waitedBefore = std::max<qint64>(0, event.at - last.firstEntered);
        }
    }
    m_open.insert(event.call, {m_log.calls.size(), 0, false});
    m_log.calls.push_back(call);
}

// The stay that the event belongs to; none: it began before the file, or has ended already.
QueuedCall *QueueLogReader::callOf(const Event &event)
{
    const auto open = m_open.find(event.call);
    if (open == m_open.end()) {
        if (++m_before == 1)
            m_firstBefore = event.line;
        return nullptr;
    }
    return open->hasEnded ? nullptr : &m_log.calls[open->call];
}

void QueueLogReader::connect(const Event &event)
{
    QueuedCall *call = callOf(event);
    if (!call)
        return;
    call->end = End::Unfinished;
    call->wait = event.seconds(0).value_or(std::max<qint64>(0, event.at - call->entered));
    m_open[event.call].connected = event.at;
}

// Wait and talk stand one after the other in the event's data; where they do not, the clock says them.
void QueueLogReader::finishTalk(const Event &event, End end, std::size_t wait)
{
    QueuedCall *call = callOf(event);
    if (!call)
        return;
    Open &open = m_open[event.call];
    call->end = end;
    if (!call->wait)
        call->wait = event.seconds(wait);
    call->talk = event.seconds(wait + 1);
    if (!call->talk && open.connected > 0)
        call->talk = std::max<qint64>(0, event.at - open.connected);
    checkTalk(*call, event.line);
    open.hasEnded = true;
}

void QueueLogReader::checkTalk(QueuedCall &call, qint64 line)
{
    if (call.talk.value_or(0) <= longestTalk)
        return;
    note(line, QCoreApplication::translate("exchange",
                                           "a talk of more than 4 hours; its transfer was probably not written down, so the "
                                           "talk does not count in the handle time"));
    call.talk.reset();
}

void QueueLogReader::leave(const Event &event, End end, std::size_t wait)
{
    QueuedCall *call = callOf(event);
    if (!call)
        return;
    call->end = end;
    call->wait = event.seconds(wait).value_or(std::max<qint64>(0, event.at - call->entered));
    m_open[event.call].hasEnded = true;
}

void QueueLogReader::finish()
{
    const auto add = [this](qint64 line, const char *text, qint64 n) {
        if (n > 0)
            note(line, QCoreApplication::translate("exchange", text, nullptr, int(n)));
    };
    add(0, QT_TRANSLATE_N_NOOP("exchange", "%Ln further line(s) are none of a queue log; left out"), m_unreadable - mostNamedLines);
    for (auto known = m_unknown.constBegin(); known != m_unknown.constEnd(); ++known)
        note(known->first, QCoreApplication::translate("exchange", "the event %1 is not known; left out %Ln time(s)", nullptr, known->second)
                               .arg(QString::fromLatin1(known.key())));
    add(m_firstBefore, QT_TRANSLATE_N_NOOP("exchange", "%Ln event(s) of calls that began before the file; left out"), m_before);
    const auto count = [this](auto is) { return std::count_if(m_log.calls.begin(), m_log.calls.end(), is); };
    add(0, QT_TRANSLATE_N_NOOP("exchange", "%Ln answered call(s) did not end in the file; their talk is not known"),
        count([](const QueuedCall &call) { return call.end == End::Unfinished; }));
    add(0, QT_TRANSLATE_N_NOOP("exchange", "%Ln call(s) neither left their queue nor were answered in the file"),
        count([](const QueuedCall &call) { return call.end == End::Waiting && !call.isPassedOn; }));
    add(0, QT_TRANSLATE_N_NOOP("exchange", "%Ln call(s) passed through more than one queue; each counts once, where it ended"),
        count([](const QueuedCall &call) { return call.waitedBefore > 0 && !call.isPassedOn; }));
    std::stable_sort(m_log.notes.begin(), m_log.notes.end(),
                     [](const ContactNote &a, const ContactNote &b) { return a.line < b.line; });
}

} // namespace

Result<QueueLog> readQueueLog(const QByteArray &bytes, const QString &fileName, const Progress &progress)
{
    const auto text = decoded(bytes, fileName);
    if (!text)
        return text.error();
    QueueLog log;
    QueueLogReader reader(log);
    const QByteArrayView all = text->text();
    qint64 number = 0;
    for (qsizetype from = 0; from < all.size();) {
        const qsizetype end = all.indexOf('\n', from);
        reader.line(++number, all.sliced(from, (end < 0 ? all.size() : end) - from));
        if (number % 65536 == 0 && !progress(int(from * 99 / all.size())))
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("exchange", "Reading was cancelled. Nothing was changed."), {}};
        from = end < 0 ? all.size() : end + 1;
    }
    if (!reader.hasEvents())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("exchange",
                                                 "%1 is not the queue log of an exchange. Nothing was read. Choose the file "
                                                 "that it writes, or a profile for tables.")
                         .arg(fileName),
                     {}};
    reader.finish();
    return log;
}

} // namespace paybench::exchange
