// SPDX-License-Identifier: MPL-2.0
#include "core/rota/json_place.h"
#include "core/rota/task.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <map>

// Reading of the format rota/1: strict about what is named in it, blind to what is not.

namespace paybench::rota {

namespace {

constexpr qint64 mostWhole = std::numeric_limits<int>::max();
constexpr qint64 mostPersonsNeeded = 10'000; // on a day
constexpr qint64 largestSeed = 9'007'199'254'740'991; // what JSON carries exactly

QString nothingRead(const QString &fault)
{
    return QCoreApplication::translate("rota", "%1 Nothing was read.", "what is wrong with a task file").arg(fault);
}

int wholeOf(const JsonPlace &place, qint64 least = -mostWhole, qint64 most = mostWhole)
{
    return int(place.whole(least, most));
}

Duty dutyOf(const JsonPlace &place)
{
    const QString letter = place.text();
    for (const Duty duty : duties) {
        if (letter == QChar(QLatin1Char(char(duty))))
            return duty;
    }
    place.refuse(QCoreApplication::translate("rota", "%1 must be S, F or R, so nothing was read.").arg(place.path()));
    return Duty::Support;
}

// A text of so many of these letters.
QByteArray lettersOf(const JsonPlace &place, qsizetype length, const char *accepted)
{
    const QString text = place.text();
    if (text.size() != length) {
        place.refuse(QCoreApplication::translate("rota", "%1 must have one letter for each of %2 days, not %3 letters, so nothing was read.")
                         .arg(place.path()).arg(length).arg(text.size()));
        return QByteArray(length, accepted[0]);
    }
    for (const QChar letter : text) {
        if (!QLatin1String(accepted).contains(letter))
            place.refuse(QCoreApplication::translate("rota", "%1 has the letter “%2”, but only %3 are known, so nothing was read.")
                             .arg(place.path(), QString(letter), QLatin1String(accepted)));
    }
    return text.toLatin1();
}

class TaskReader {
public:
    explicit TaskReader(const JsonPlace &root) : m_root(root) {}

    Task read()
    {
        readFormat();
        readProfiles();
        readRules();
        readWeights();
        for (const JsonPlace &group : m_root["groups"].list())
            m_task.groups.push_back(group.text());
        readDays();
        readAssistants();
        readPublished();
        return std::move(m_task);
    }

private:
    void readFormat()
    {
        if (m_root["format"].text() != u"rota/1")
            m_root.refuse(QCoreApplication::translate("rota", "Only tasks in the format rota/1 can be read, so nothing was read."));
        if (m_root.has("parts"))
            m_task.parts = wholeOf(m_root["parts"], 1, 2);
        if (m_task.parts == 2 && m_root.has("whole_days"))
            m_task.wholeDays = m_root["whole_days"].truth();
        if (m_root.has("name"))
            m_task.name = m_root["name"].text();
        if (m_root.has("seed"))
            m_task.seed = m_root["seed"].whole(-largestSeed, largestSeed);
    }

    void readProfiles()
    {
        for (const auto &[key, place] : m_root["profiles_in_fifths"].members()) {
            Profile profile;
            profile.key = key;
            profile.fifths = {wholeOf(place["S"], 0, 5), wholeOf(place["F"], 0, 5), wholeOf(place["R"], 0, 5)};
            profile.followUp = place["followup"].truth();
            m_profiles[key] = int(m_task.profiles.size());
            m_task.profiles.push_back(profile);
        }
    }

    void readRules()
    {
        const JsonPlace rules = m_root["rules"];
        m_task.rules = {wholeOf(rules["max_consecutive_support"]), wholeOf(rules["max_support_per_week"]), wholeOf(rules["followup_within_own_days"])};
        if (m_task.parts == 2 && rules.has("split_days_per_week"))
            m_task.rules.splitDaysPerWeek = wholeOf(rules["split_days_per_week"]);
    }

    void readWeights()
    {
        const JsonPlace from = m_root["weights"];
        m_task.weights = {wholeOf(from["short_first"]),       wholeOf(from["short_more"]),       wholeOf(from["under_target"]),
                          wholeOf(from["over_target"]),       wholeOf(from["group_unreachable"]), wholeOf(from["ratio_fifth"]),
                          wholeOf(from["ratio_fifth_beyond_day"]), wholeOf(from["week_ratio"]),   wholeOf(from["followup_missing"]),
                          wholeOf(from["registration_split"]), wholeOf(from["fairness"]),         wholeOf(from["change_near"]),
                          wholeOf(from["change_far"])};
        if (m_task.parts == 2 && from.has("split_day"))
            m_task.weights.splitDay = wholeOf(from["split_day"]);
    }

    void readDays()
    {
        for (const JsonPlace &place : m_root["days"].list()) {
            Day day = dayOf(place);
            for (day.part = 0; day.part < m_task.parts; ++day.part) {
                day.least = countOf(place["min"], day.part);
                day.target = countOf(place["target"], day.part);
                day.most = countOf(place["max"], day.part);
                m_task.days.push_back(day);
            }
        }
        for (const JsonPlace &place : m_root["checkpoints"].list())
            m_task.checkpoints.push_back(wholeOf(place));
    }

    // A number for the whole date, or of half days a list of both.
    int countOf(const JsonPlace &place, int part)
    {
        if (m_task.parts == 1 || !place.isList())
            return wholeOf(place, 0, mostPersonsNeeded);
        const std::vector<JsonPlace> halves = place.list();
        if (halves.size() == 2)
            return wholeOf(halves[std::size_t(part)], 0, mostPersonsNeeded);
        place.refuse(QCoreApplication::translate("rota", "%1 must be a number, or a list of two for the morning and the afternoon, so nothing was read.").arg(place.path()));
        return 0;
    }

    Day dayOf(const JsonPlace &place)
    {
        Day day;
        day.date = QDate::fromString(place["date"].text(), Qt::ISODate);
        if (!day.date.isValid())
            place.refuse(QCoreApplication::translate("rota", "%1.date must be a date as 2027-02-01, so nothing was read.").arg(place.path()));
        day.week = place["week"].text();
        for (const JsonPlace &word : place["classes"].list()) {
            const QString name = word.text();
            day.isMonday = day.isMonday || name == u"monday";
            day.isPeak = day.isPeak || name == u"peak";
            if (name != u"monday" && name != u"peak")
                word.refuse(QCoreApplication::translate("rota", "%1 must be monday or peak, so nothing was read.").arg(word.path()));
        }
        return day;
    }

    void readAssistants()
    {
        const std::vector<JsonPlace> places = m_root["assistants"].list();
        if (places.size() > std::size_t(mostAssistants)) {
            m_root.refuse(nothingRead(QCoreApplication::translate("rota", "The task has %1 assistants, but at most %2 can be planned together. Plan their groups by themselves.")
                                          .arg(format::number(qint64(places.size())), format::number(mostAssistants))));
            return;
        }
        for (const JsonPlace &place : places) {
            m_places[place["id"].text()] = int(m_task.assistants.size());
            m_task.assistants.push_back(assistantOf(place));
        }
        for (std::size_t i = 0; i < places.size(); ++i)
            readMentors(places[i]["mentors"], m_task.assistants[i]);
    }

    Assistant assistantOf(const JsonPlace &place)
    {
        Assistant person;
        person.id = place["id"].text();
        if (place.has("name"))
            person.name = place["name"].text();
        person.group = wholeOf(place["group"]);
        person.profile = profileOf(place, QStringLiteral("profile"), place["profile"].text());
        if (place.has("percent"))
            person.percent = wholeOf(place["percent"], 0, 100);
        person.counts = place["counts"].whole(0, 1) == 1;
        person.available = lettersOf(place["available"], qsizetype(m_task.days.size()), "01");
        if (place.has("newcomer_until"))
            person.newcomerUntil = wholeOf(place["newcomer_until"], 0);
        if (place.has("profile_from"))
            readLaterProfiles(place["profile_from"], person);
        if (place.has("group_from"))
            readLaterGroups(place["group_from"], person);
        readBalances(place, person);
        readCells(place, person);
        return person;
    }

    int profileOf(const JsonPlace &place, const QString &member, const QString &key)
    {
        const auto profile = m_profiles.find(key);
        if (profile != m_profiles.end())
            return profile->second;
        place.refuse(QCoreApplication::translate("rota", "%1.%2 is not among profiles_in_fifths, so nothing was read.").arg(place.path(), member));
        return 0;
    }

    void readLaterProfiles(const JsonPlace &place, Assistant &person)
    {
        for (const JsonPlace &change : place.list()) {
            const std::vector<JsonPlace> parts = change.list();
            if (parts.size() != 2) {
                change.refuse(QCoreApplication::translate("rota", "%1 must be a list of %2, so nothing was read.").arg(change.path()).arg(2));
                continue;
            }
            const auto profile = m_profiles.find(parts[1].text());
            if (profile == m_profiles.end())
                change.refuse(QCoreApplication::translate("rota", "%1 is not among profiles_in_fifths, so nothing was read.").arg(parts[1].path()));
            else
                person.laterProfiles.push_back({wholeOf(parts[0]), profile->second});
        }
    }

    void readLaterGroups(const JsonPlace &place, Assistant &person)
    {
        for (const JsonPlace &change : place.list()) {
            const std::vector<JsonPlace> parts = change.list();
            if (parts.size() != 2)
                change.refuse(QCoreApplication::translate("rota", "%1 must be a list of %2, so nothing was read.").arg(change.path()).arg(2));
            else
                person.laterGroups.push_back({wholeOf(parts[0]), wholeOf(parts[1])});
        }
    }

    void readBalances(const JsonPlace &place, Assistant &person)
    {
        person.history.clear();
        for (const char letter : lettersOf(place["history"], m_task.history(), "SFR-"))
            person.history.push_back(Duty(letter));
        const JsonPlace carry = place["carry_fifths"];
        person.carry = {wholeOf(carry["S"]), wholeOf(carry["F"]), wholeOf(carry["R"])};
    }

    void readCells(const JsonPlace &place, Assistant &person)
    {
        for (const JsonPlace &cell : place["forbid"].list())
            person.forbidden.push_back(cellOf(cell, 2));
        for (const JsonPlace &cell : place["pins"].list())
            person.pins.push_back(cellOf(cell, 2));
        for (const JsonPlace &cell : place["prefs"].list()) {
            const CellDuty read = cellOf(cell, 3);
            const std::vector<JsonPlace> parts = cell.list();
            person.preferences.push_back({read.day, read.duty, parts.size() == 3 ? wholeOf(parts[2]) : 0});
        }
    }

    CellDuty cellOf(const JsonPlace &place, std::size_t length)
    {
        const std::vector<JsonPlace> parts = place.list();
        if (parts.size() != length) {
            place.refuse(QCoreApplication::translate("rota", "%1 must be a list of %2, so nothing was read.").arg(place.path()).arg(length));
            return {};
        }
        return {wholeOf(parts[0]), dutyOf(parts[1])};
    }

    void readMentors(const JsonPlace &place, Assistant &person)
    {
        for (const JsonPlace &mentor : place.list()) {
            const auto found = m_places.find(mentor.text());
            if (found == m_places.end())
                mentor.refuse(QCoreApplication::translate("rota", "%1 names “%2”, who is not among the assistants, so nothing was read.")
                                  .arg(mentor.path(), mentor.text()));
            else
                person.mentors.push_back(found->second);
        }
    }

    void readPublished()
    {
        if (m_root.has("near_until"))
            m_task.nearUntil = wholeOf(m_root["near_until"]);
        if (!m_root.has("published"))
            return;
        Plan plan;
        const JsonPlace published = m_root["published"];
        for (const Assistant &person : m_task.assistants)
            plan.rows.push_back(lettersOf(published[person.id], qsizetype(m_task.days.size()), "SFR-"));
        m_task.published = plan;
    }

    const JsonPlace &m_root;
    Task m_task;
    std::map<QString, int> m_profiles;
    std::map<QString, int> m_places;
};

Error invalidJson(const QString &sentence, const QString &detail = {})
{
    return {Error::Kind::Invalid, sentence, detail};
}

} // namespace

Result<Task> taskOfJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return invalidJson(QCoreApplication::translate("rota", "This is not a task in the format rota/1, which is one JSON object, so nothing was read."), parsed.errorString());
    QString fault;
    const JsonPlace root(document.object(), {}, fault);
    Task task = TaskReader(root).read();
    if (!fault.isEmpty())
        return invalidJson(fault);
    if (const std::vector<QString> sentences = faults(task); !sentences.empty())
        return invalidJson(nothingRead(sentences.front()));
    return task;
}

} // namespace paybench::rota
