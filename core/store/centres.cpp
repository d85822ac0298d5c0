// SPDX-License-Identifier: MPL-2.0
#include "core/store/centres.h"

#include "core/directory/customer.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <map>

namespace paybench::store {

namespace {

Country countryOf(const QString &code)
{
    return code == QLatin1String("DK") ? Country::Denmark : Country::Sweden;
}

QString codeOf(Country country)
{
    return country == Country::Denmark ? QStringLiteral("DK") : QStringLiteral("SE");
}

directory::Centre readCentre(const QSqlRecord &record)
{
    directory::Centre centre;
    centre.name = record.value("name").toString();
    centre.legalForm = record.value("legal_form").toString();
    centre.country = countryOf(record.value("country").toString());
    centre.headCount = record.value("head_count").toInt();
    centre.today = dayOf(record.value("today"));
    return centre;
}

constexpr std::pair<DayRule::Kind, const char *> dayKinds[] = {
    {DayRule::Kind::Closed, "closed"}, {DayRule::Kind::HalfDay, "half"}, {DayRule::Kind::Open, "open"}};

QString keyOfDayKind(DayRule::Kind kind)
{
    for (const auto &[known, key] : dayKinds) {
        if (known == kind)
            return QLatin1String(key);
    }
    return {};
}

DayRule readDayRule(const QSqlRecord &record)
{
    DayRule rule;
    rule.day = dayOf(record.value("day"));
    for (const auto &[kind, key] : dayKinds) {
        if (record.value("kind").toString() == QLatin1String(key))
            rule.kind = kind;
    }
    rule.name = record.value("name").toString();
    rule.minutesOpen = record.value("minutes_open").toInt();
    return rule;
}

// One span of one weekday of the opening hours that begin on a day.
struct SpanRow {
    QDate from;
    int weekday = 1; // Monday
    OpenSpan span;
};

SpanRow readSpan(const QSqlRecord &record)
{
    return {dayOf(record.value("valid_from")),
            record.value("weekday").toInt(),
            {record.value("opens").toInt(), record.value("closes").toInt()}};
}

std::vector<OpeningHours> hoursOf(const std::vector<SpanRow> &spans)
{
    std::map<QDate, OpeningHours> hours;
    for (const SpanRow &row : spans) {
        OpeningHours &begun = hours[row.from];
        begun.from = row.from;
        begun.week[static_cast<std::size_t>(row.weekday - 1)].push_back(row.span);
    }
    std::vector<OpeningHours> ascending;
    for (const auto &[from, begun] : hours)
        ascending.push_back(begun);
    return ascending;
}

PayRule readPayRule(const QSqlRecord &record)
{
    return directory::payRuleOfKey(record.value("rule").toString()).value_or(PayRule::The25th);
}

std::pair<Month, QDate> readPayDay(const QSqlRecord &record)
{
    return {monthOf(record.value("month")), dayOf(record.value("day"))};
}

Result<PayCalendar> storedPayCalendar(const Database &db)
{
    const auto rule = db.rows(R"(select rule from pay_rule where id = 1)", {}, readPayRule);
    if (!rule)
        return rule.error();
    const auto days = db.rows(R"(select month, day from pay_day_override order by month)", {}, readPayDay);
    if (!days)
        return days.error();
    PayCalendar pay;
    if (!rule->empty())
        pay.rule = rule->front();
    pay.overrides.insert(days->begin(), days->end());
    return pay;
}

// One sentence for what is wrong with the hours.
std::vector<QString> faultsOfHours(const OpeningHours &hours)
{
    bool opens = false;
    for (const auto &day : hours.week) {
        int ended = 0;
        for (const OpenSpan &span : day) {
            if (span.from < ended || span.to <= span.from || span.to > 24 * 60)
                return {QCoreApplication::translate("store",
                                                    "Opening hours of a day must follow each other, so nothing was "
                                                    "saved. Give each from an earlier to a later time.")};
            ended = span.to;
            opens = true;
        }
    }
    if (opens && hours.from.isValid())
        return {};
    return {QCoreApplication::translate("store",
                                        "Opening hours need a first day and at least one open day, so nothing was "
                                        "saved. Give both.")};
}

// The day on which the hours begin keeps them together.
Done writeHours(Database &db, const OpeningHours &hours)
{
    const auto removed =
        db.change(R"(delete from opening_hours where valid_from = :from)", {{":from", dayText(hours.from)}});
    if (!removed)
        return removed.error();
    std::vector<std::vector<QVariant>> spans;
    for (std::size_t i = 0; i < hours.week.size(); ++i) {
        for (const OpenSpan &span : hours.week[i])
            spans.push_back({dayText(hours.from), static_cast<int>(i) + 1, span.from, span.to});
    }
    return done(
        db.bulk(R"(insert into opening_hours (valid_from, weekday, opens, closes) values (?, ?, ?, ?))", spans));
}

QString openingStep()
{
    return QCoreApplication::translate("store", "Change the opening hours");
}

QString daysStep()
{
    return QCoreApplication::translate("store", "Change the centre's days");
}

QString payDaysStep()
{
    return QCoreApplication::translate("store", "Change the pay days");
}

std::vector<QString> faultsOfRule(const DayRule &rule)
{
    if (rule.day.isValid() && rule.minutesOpen >= 0 && rule.minutesOpen <= 24 * 60)
        return {};
    return {QCoreApplication::translate("store",
                                        "A day of the centre's own needs a date, and hours within the day, so nothing "
                                        "was saved. Give the date.")};
}

} // namespace

Result<directory::Centre> Centres::centre() const
{
    const auto found =
        m_db.rows(R"(select name, legal_form, country, head_count, today from centre where id = 1)", {}, readCentre);
    if (!found)
        return found.error();
    return found->empty() ? directory::Centre() : found->front();
}

Done Centres::save(const directory::Centre &centre)
{
    if (centre.name.trimmed().isEmpty() || centre.headCount < 0)
        return refused(QCoreApplication::translate("store",
                                                   "The centre needs a name and a head count of 0 or more, so nothing "
                                                   "was saved. Give both."));
    if (const Done clean = withoutPersonalNumbers({centre.name, centre.legalForm}); !clean)
        return clean;
    return m_db.step(QCoreApplication::translate("store", "Change the centre"), [&] {
        return paybench::done(m_db.change(R"(
            insert into centre (id, name, legal_form, country, head_count, today)
            values (1, :name, :legal_form, :country, :head_count, :today)
            on conflict (id) do update set name = excluded.name, legal_form = excluded.legal_form,
              country = excluded.country, head_count = excluded.head_count, today = excluded.today)",
                                          {{":name", text(centre.name)},
                                           {":legal_form", text(centre.legalForm)},
                                           {":country", codeOf(centre.country)},
                                           {":head_count", centre.headCount},
                                           {":today", dayText(centre.today)}}));
    });
}

Result<directory::WorkingTime> Centres::workingTime() const
{
    const auto stored = centre();
    const auto days = m_db.rows(R"(select day, kind, name, minutes_open from day_rule order by day)", {}, readDayRule);
    const auto spans = m_db.rows(R"(select valid_from, weekday, opens, closes from opening_hours
                                    order by valid_from, weekday, opens)",
                                 {}, readSpan);
    const auto pay = storedPayCalendar(m_db);
    if (!stored)
        return stored.error();
    if (!days)
        return days.error();
    if (!spans)
        return spans.error();
    if (!pay)
        return pay.error();
    return directory::WorkingTime{stored->country, *days, hoursOf(*spans), *pay};
}

Done Centres::saveDayRule(const DayRule &rule)
{
    if (const Done right = withoutFaults(faultsOfRule(rule)); !right)
        return right;
    if (const Done clean = withoutPersonalNumbers({rule.name}); !clean)
        return clean;
    return m_db.step(daysStep(), [&] {
        return paybench::done(m_db.change(R"(
            insert into day_rule (day, kind, name, minutes_open) values (:day, :kind, :name, :minutes_open)
            on conflict (day) do update set kind = excluded.kind, name = excluded.name,
              minutes_open = excluded.minutes_open)",
                                          {{":day", dayText(rule.day)},
                                           {":kind", keyOfDayKind(rule.kind)},
                                           {":name", text(rule.name)},
                                           {":minutes_open", rule.minutesOpen}}));
    });
}

Done Centres::removeDayRule(QDate day)
{
    return m_db.step(daysStep(), [&] {
        return paybench::done(m_db.change(R"(delete from day_rule where day = :day)", {{":day", dayText(day)}}));
    });
}

Done Centres::saveOpeningHours(const OpeningHours &hours)
{
    if (const Done right = withoutFaults(faultsOfHours(hours)); !right)
        return right;
    return m_db.step(openingStep(), [&] { return writeHours(m_db, hours); });
}

Done Centres::removeOpeningHours(QDate from)
{
    return m_db.step(openingStep(), [&] {
        return paybench::done(
            m_db.change(R"(delete from opening_hours where valid_from = :from)", {{":from", dayText(from)}}));
    });
}

Done Centres::savePayRule(PayRule rule)
{
    return m_db.step(payDaysStep(), [&] {
        return paybench::done(m_db.change(R"(
            insert into pay_rule (id, rule) values (1, :rule) on conflict (id) do update set rule = excluded.rule)",
                                          {{":rule", directory::key(rule)}}));
    });
}

Done Centres::savePayDay(Month month, QDate day)
{
    if (!day.isValid())
        return refused(
            QCoreApplication::translate("store", "A pay day needs a date, so nothing was saved. Give the date."));
    return m_db.step(payDaysStep(), [&] {
        return paybench::done(m_db.change(R"(
            insert into pay_day_override (month, day) values (:month, :day)
            on conflict (month) do update set day = excluded.day)",
                                          {{":month", month.iso()}, {":day", dayText(day)}}));
    });
}

Done Centres::removePayDay(Month month)
{
    return m_db.step(payDaysStep(), [&] {
        return paybench::done(
            m_db.change(R"(delete from pay_day_override where month = :month)", {{":month", month.iso()}}));
    });
}

} // namespace paybench::store
