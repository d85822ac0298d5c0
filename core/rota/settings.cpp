// SPDX-License-Identifier: MPL-2.0
#include "core/rota/settings.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "core/rota/json_place.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

// What a centre has decided about its rota: named prices, what is accepted, and how it is kept as JSON.

namespace paybench::rota {

namespace {

constexpr int mostPlaces = 10'000;
constexpr int mostNoticeDays = 366;
constexpr int longestSickCall = 200;
constexpr int highestPrice = 1'000'000;

struct PriceKey {
    const char *key;
    int Weights::*price;
};

constexpr PriceKey priceKeys[] = {
    {"short_first", &Weights::shortFirst},
    {"short_more", &Weights::shortMore},
    {"under_target", &Weights::underTarget},
    {"over_target", &Weights::overTarget},
    {"group_unreachable", &Weights::groupUnreachable},
    {"ratio_fifth", &Weights::ratioFifth},
    {"ratio_fifth_beyond_day", &Weights::ratioBeyondDay},
    {"week_ratio", &Weights::weekRatio},
    {"followup_missing", &Weights::followUpMissing},
    {"registration_split", &Weights::registrationSplit},
    {"fairness", &Weights::fairness},
    {"change_near", &Weights::changeNear},
    {"change_far", &Weights::changeFar},
    {"split_day", &Weights::splitDay},
};

struct LimitKey {
    const char *key;
    int Rules::*limit;
    int least, most;
};

constexpr LimitKey limitKeys[] = {
    {"max_consecutive_support", &Rules::consecutiveSupport, 1, 20},
    {"max_support_per_week", &Rules::supportPerWeek, 1, 7},
    {"followup_within_own_days", &Rules::followUpWithin, 1, 20},
    {"split_days_per_week", &Rules::splitDaysPerWeek, 0, 7},
};

constexpr std::pair<Queue, const char *> queueKeys[] = {{Queue::Pooled, "pooled"}, {Queue::Groups, "groups"}};
constexpr std::pair<Preset, const char *> presetKeys[] = {
    {Preset::CustomersFirst, "customers_first"}, {Preset::PeopleFirst, "people_first"}, {Preset::Steady, "steady"}, {Preset::Own, "own"}};

template <class Choice, std::size_t count> QString keyOf(Choice choice, const std::pair<Choice, const char *> (&keys)[count])
{
    for (const auto &[known, key] : keys) {
        if (known == choice)
            return QLatin1String(key);
    }
    return {};
}

template <class Choice, std::size_t count> Choice choiceAt(const JsonPlace &place, const std::pair<Choice, const char *> (&keys)[count])
{
    const QString text = place.text();
    for (const auto &[choice, key] : keys) {
        if (text == QLatin1String(key))
            return choice;
    }
    place.refuse(QCoreApplication::translate("rota", "%1 is “%2”, which is not known, so nothing was read.").arg(place.path(), text));
    return keys[0].first;
}

int wholeAt(const JsonPlace &place)
{
    return int(place.whole(-std::numeric_limits<int>::max(), std::numeric_limits<int>::max()));
}

void addLimitFaults(const Settings &settings, std::vector<QString> &found)
{
    const QString names[] = {QCoreApplication::translate("rota", "Support days in a row: enter %1 to %2."),
                             QCoreApplication::translate("rota", "Support days in a week: enter %1 to %2."),
                             QCoreApplication::translate("rota", "Follow-up within so many own days: enter %1 to %2."),
                             QCoreApplication::translate("rota", "Split days in a week: enter %1 to %2.")};
    for (std::size_t i = 0; i < std::size(limitKeys); ++i) {
        const int limit = settings.rules.*limitKeys[i].limit;
        if (limit < limitKeys[i].least || limit > limitKeys[i].most)
            found.push_back(names[i].arg(limitKeys[i].least).arg(limitKeys[i].most));
    }
}

} // namespace

QString name(Queue queue)
{
    return queue == Queue::Pooled ? QCoreApplication::translate("rota", "Shared queue") : QCoreApplication::translate("rota", "One person per group");
}

QString name(Preset preset)
{
    switch (preset) {
    case Preset::CustomersFirst:
        return QCoreApplication::translate("rota", "Customers first");
    case Preset::PeopleFirst:
        return QCoreApplication::translate("rota", "People first");
    case Preset::Steady:
        return QCoreApplication::translate("rota", "Steady");
    case Preset::Own:
        break;
    }
    return QCoreApplication::translate("rota", "Own prices");
}

// Shortage stays what it is: nobody is helped by calls that nobody takes.
Weights weightsOf(Preset preset)
{
    Weights weights;
    if (preset == Preset::PeopleFirst) {
        weights.underTarget = 30;
        weights.overTarget = 20;
        weights.ratioFifth = 8;
        weights.ratioBeyondDay = 12;
        weights.weekRatio = 20;
        weights.followUpMissing = 60;
        weights.registrationSplit = 25;
        weights.fairness = 40;
        weights.splitDay = 60;
    } else if (preset == Preset::Steady) {
        weights.changeNear = 200;
        weights.changeFar = 100;
    }
    return weights;
}

int wishOf(Preset preset)
{
    return preset == Preset::PeopleFirst ? 30 : Settings().wish;
}

Settings withPreset(Settings settings, Preset preset)
{
    settings.preset = preset;
    if (preset != Preset::Own) {
        settings.weights = weightsOf(preset);
        settings.wish = wishOf(preset);
    }
    return settings;
}

std::vector<QString> faults(const Settings &settings)
{
    std::vector<QString> found;
    if (!settings.from.isValid())
        found.push_back(QCoreApplication::translate("rota", "The settings need the day from which they hold. Enter it."));
    if (settings.places < 0 || settings.places > mostPlaces)
        found.push_back(QCoreApplication::translate("rota", "Telephone places: enter 0 to %1; 0 means as many as there are persons.").arg(format::number(mostPlaces)));
    if (settings.noticeDays < 0 || settings.noticeDays > mostNoticeDays)
        found.push_back(QCoreApplication::translate("rota", "Days of notice: enter 0 to %1.").arg(mostNoticeDays));
    addLimitFaults(settings, found);
    bool isPriced = settings.wish >= 0 && settings.wish <= highestPrice;
    for (const PriceKey &price : priceKeys)
        isPriced = isPriced && settings.weights.*price.price >= 0 && settings.weights.*price.price <= highestPrice;
    if (!isPriced)
        found.push_back(QCoreApplication::translate("rota", "A price of a breach is 0 to %1. Enter such a number.").arg(format::number(highestPrice)));
    if (settings.sickCall.size() > longestSickCall)
        found.push_back(QCoreApplication::translate("rota", "The line about sick calls has more than %1 characters. Shorten it.").arg(longestSickCall));
    if (const Done clean = withoutPersonalNumber(settings.sickCall); !clean)
        found.push_back(clean.error().message);
    return found;
}

QByteArray toJson(const Settings &settings)
{
    QJsonObject rules, weights;
    for (const LimitKey &limit : limitKeys)
        rules[QLatin1String(limit.key)] = settings.rules.*limit.limit;
    for (const PriceKey &price : priceKeys)
        weights[QLatin1String(price.key)] = settings.weights.*price.price;
    const QJsonObject object{{"from", settings.from.toString(Qt::ISODate)},
                             {"queue", keyOf(settings.queue, queueKeys)},
                             {"half_days", settings.halfDays},
                             {"places", settings.places},
                             {"preset", keyOf(settings.preset, presetKeys)},
                             {"weights", weights},
                             {"wish", settings.wish},
                             {"rules", rules},
                             {"notice_days", settings.noticeDays},
                             {"sick_call", settings.sickCall}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Settings> settingsOfJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QString fault;
    if (!document.isObject())
        return Error{Error::Kind::Invalid, QCoreApplication::translate("rota", "The settings of the rota are not a JSON object, so nothing was read."), {}};
    const JsonPlace place(document.object(), {}, fault);
    Settings settings;
    settings.from = QDate::fromString(place["from"].text(), Qt::ISODate);
    settings.queue = choiceAt(place["queue"], queueKeys);
    settings.halfDays = place["half_days"].truth();
    settings.places = wholeAt(place["places"]);
    settings.preset = choiceAt(place["preset"], presetKeys);
    for (const PriceKey &price : priceKeys)
        settings.weights.*price.price = wholeAt(place["weights"][QLatin1String(price.key)]);
    settings.wish = wholeAt(place["wish"]);
    for (const LimitKey &limit : limitKeys)
        settings.rules.*limit.limit = wholeAt(place["rules"][QLatin1String(limit.key)]);
    settings.noticeDays = wholeAt(place["notice_days"]);
    settings.sickCall = place["sick_call"].text();
    if (const std::vector<QString> found = faults(settings); fault.isEmpty() && !found.empty())
        fault = found.front();
    if (!fault.isEmpty())
        return Error{Error::Kind::Invalid, fault, {}};
    return settings;
}

} // namespace paybench::rota
