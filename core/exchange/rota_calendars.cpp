// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/rota_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <set>

// A calendar for each person: one event for each stretch of a day with one mark, as instants of UTC, so that no calendar
// program needs to know the centre's time zone.

namespace paybench::exchange {

namespace {

using rota::DayMarks;
using rota::Mark;

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

// A stretch of a day: from the morning (0) or the noon (1), to the noon (1) or the end (2).
struct DutyStretch {
    Mark mark = Mark::None;
    int from = 0;
    int to = 2;
};

std::vector<DutyStretch> stretchesOf(DayMarks marks)
{
    std::vector<DutyStretch> stretches;
    if (marks.isWhole()) {
        if (marks.morning != Mark::None)
            stretches.push_back({marks.morning, 0, 2});
        return stretches;
    }
    if (marks.morning != Mark::None)
        stretches.push_back({marks.morning, 0, 1});
    if (marks.afternoon != Mark::None)
        stretches.push_back({marks.afternoon, 1, 2});
    return stretches;
}

// Writes the calendar of one person.
class PersonEvents {
public:
    PersonEvents(const rota::Roster &roster, const CalendarTerms &terms, const rota::RosterRow &row);

    void add(const rota::RosterDay &day, const DutyStretch &stretch, bool isCancelled);
    QByteArray bytes() const;
    bool isEmpty() const { return m_count == 0; }

private:
    QByteArray uid(QDate day, int half) const;
    icaltimetype instant(QDate day, QTime time) const;
    QTime timeAt(const rota::RosterDay &day, int place) const;
    static icaltimetype utc(const QDateTime &moment);

    const CalendarTerms &m_terms;
    qint64 m_person;
    QByteArray m_centre;
    int m_sequence = 0;
    int m_count = 0;
    Component m_calendar;
};

// The centre is part of an event's name, since two centres count their persons alike.
PersonEvents::PersonEvents(const rota::Roster &roster, const CalendarTerms &terms, const rota::RosterRow &row)
    : m_terms(terms)
    , m_person(row.person.value)
    , m_centre(QCryptographicHash::hash(terms.centre.toUtf8(), QCryptographicHash::Sha256).toHex().left(12))
    , m_calendar(icalcomponent_new_vcalendar())
{
    for (const rota::Version &version : roster.versions)
        m_sequence = std::max(m_sequence, version.number);
    icalcomponent *calendar = m_calendar.get();
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Paybench//Rota//EN"));
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    const QString name = QCoreApplication::translate("exchange", "%1, rota of %2").arg(row.name, terms.centre);
    icalproperty *title = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar, title);
}

QByteArray PersonEvents::uid(QDate day, int half) const
{
    return "rota-" + QByteArray::number(m_person) + '-' + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + '-' + QByteArray::number(half) + '@'
        + m_centre + ".paybench";
}

icaltimetype PersonEvents::utc(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

icaltimetype PersonEvents::instant(QDate day, QTime time) const
{
    return utc(QDateTime(day, time, m_terms.zone));
}

// A day on which the centre closes early ends at noon; what stands in its afternoon keeps the ordinary hours.
QTime PersonEvents::timeAt(const rota::RosterDay &day, int place) const
{
    if (place == 0)
        return m_terms.opens;
    return place == 1 || day.isHalfDay ? m_terms.noon : m_terms.closes;
}

void PersonEvents::add(const rota::RosterDay &day, const DutyStretch &stretch, bool isCancelled)
{
    const QTime from = timeAt(day, stretch.from);
    const QTime to = stretch.from == 1 ? m_terms.closes : timeAt(day, stretch.to);
    const QString summary = rota::name(stretch.mark); // of an absence never its kind: the register's is not written at all
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(uid(day.date, stretch.from).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utc(m_terms.stamp)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(instant(day.date, from)));
    icalcomponent_add_property(event, icalproperty_new_dtend(instant(day.date, to)));
    icalcomponent_add_property(event, icalproperty_new_summary(summary.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_location(m_terms.centre.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_sequence(m_sequence));
    icalcomponent_add_property(event, icalproperty_new_status(isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    icalcomponent_add_component(m_calendar.get(), event);
    ++m_count;
}

QByteArray PersonEvents::bytes() const
{
    char *text = icalcomponent_as_ical_string_r(m_calendar.get());
    const QByteArray made(text);
    icalmemory_free_buffer(text);
    return made;
}

// What people have been told: the published marks, and before the first version the working ones.
DayMarks toldMarks(const rota::Roster &roster, const rota::RosterCell &cell)
{
    if (roster.versions.empty())
        return cell.marks;
    return cell.published.value_or(DayMarks());
}

// What older versions had, by half day, for one person.
using TakenBack = std::map<std::pair<QDate, int>, DutyStretch>;

std::map<PersonId, TakenBack> toldBefore(const std::vector<rota::StoredCell> &before)
{
    std::map<PersonId, TakenBack> told;
    for (const rota::StoredCell &cell : before) {
        for (const DutyStretch &stretch : stretchesOf(cell.marks))
            told[cell.person].try_emplace({cell.day, stretch.from}, stretch); // newest first
    }
    return told;
}

void addRow(PersonEvents &events, const rota::Roster &roster, const rota::RosterRow &row, TakenBack before)
{
    for (std::size_t at = 0; at < roster.days.size() && at < row.cells.size(); ++at) {
        for (const DutyStretch &stretch : stretchesOf(toldMarks(roster, row.cells[at]))) {
            events.add(roster.days[at], stretch, false);
            before.erase({roster.days[at].date, stretch.from});
        }
    }
    for (const auto &[place, stretch] : before) {
        const int day = roster.dayAt(place.first);
        if (day >= 0)
            events.add(roster.days[std::size_t(day)], stretch, true);
    }
}

// Without what a file system refuses; two persons of one name differ by their number.
QString calendarFileName(const QString &person, std::set<QString> &taken)
{
    static const QRegularExpression unusable(QStringLiteral("[^\\p{L}\\p{N} ._-]"));
    QString stem = person;
    stem = stem.replace(unusable, QStringLiteral("-")).trimmed().left(80);
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    if (stem.isEmpty())
        stem = QCoreApplication::translate("exchange", "Rota");
    QString free = stem;
    for (int number = 2; !taken.insert(free.toLower()).second; ++number)
        free = QStringLiteral("%1 %2").arg(stem).arg(number);
    return free + QStringLiteral(".ics");
}

} // namespace

CalendarTerms calendarTerms(const QString &centre, const directory::WorkingTime &time, const rota::Roster &roster, const QDateTime &stamp)
{
    CalendarTerms terms;
    terms.centre = centre;
    terms.zone = directory::timeZone(time.country);
    terms.stamp = stamp;
    constexpr int hour = 60, lastMinute = 24 * hour - 1; // a clock has no 24:00
    const BusinessClock clock = time.clock();
    for (const rota::RosterDay &day : roster.days) {
        const std::vector<OpenSpan> spans = day.isOpen && !day.isHalfDay ? clock.open(day.date) : std::vector<OpenSpan>();
        if (spans.empty())
            continue;
        const int closes = std::min(spans.back().to, lastMinute);
        terms.opens = QTime(spans.front().from / hour, spans.front().from % hour);
        terms.closes = QTime(closes / hour, closes % hour);
        break;
    }
    return terms;
}

std::vector<PersonCalendar> calendarsOf(const rota::Roster &roster, const std::vector<rota::StoredCell> &before, const CalendarTerms &terms)
{
    auto told = toldBefore(before);
    std::set<QString> taken;
    std::vector<PersonCalendar> calendars;
    for (const rota::RosterRow &row : roster.rows) {
        PersonEvents events(roster, terms, row);
        addRow(events, roster, row, told[row.person]);
        if (!events.isEmpty())
            calendars.push_back({calendarFileName(row.name, taken), events.bytes()});
    }
    return calendars;
}

} // namespace paybench::exchange
