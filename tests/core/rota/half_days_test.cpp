// SPDX-License-Identifier: MPL-2.0
#include "core/rota/annealing.h"
#include "core/rota/change.h"
#include "core/rota/price.h"
#include "tests/core/rota/tasks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

namespace {

// One week in half days, one person, nothing needed; every price but those asked for is nought.
Task week()
{
    Task task;
    task.name = QStringLiteral("half days");
    task.parts = 2;
    task.groups = {"North"};
    task.profiles = {{"support80", {2, 2, 1}, true}};
    for (int d = 0; d < 10; ++d)
        task.days.push_back({QDate(2027, 3, 1).addDays(d / 2), "9", 0, 0, 1, d < 2, false, d % 2});
    task.checkpoints = {9};
    Assistant anna;
    anna.id = "anna";
    anna.name = "Anna";
    anna.available = QByteArray(10, '1');
    anna.history.assign(4, Duty::Away);
    task.assistants = {anna};
    task.weights = {};
    task.weights = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    task.rules = {5, 5, 2, 5};
    return task;
}

Plan row(const char *letters)
{
    return {{QByteArray(letters)}};
}

// A sentence with ordinary spaces.
QString plain(QString sentence)
{
    return sentence.replace(QChar(0xa0), u' ');
}

QStringList broken(const Task &task, const Plan &plan)
{
    QStringList rules;
    for (const HardBreach &breach : hardBreaches(task, plan))
        rules << key(breach.rule);
    return rules;
}

} // namespace

TEST_CASE("a split day costs once, and so many a week are allowed", "[rota]")
{
    Task task = week();
    task.weights.splitDay = 30;
    task.rules.splitDaysPerWeek = 1;
    CHECK(price(task, row("SSFFRRRRRR")).objective() == 0);
    CHECK(price(task, row("SFFFRRRRRR")).of(Term::SplitDay) == 30);
    CHECK(broken(task, row("SFFFRRRRRR")).isEmpty());
    CHECK(price(task, row("SFSFRRRRRR")).of(Term::SplitDay) == 60);
    CHECK(broken(task, row("SFSFRRRRRR")) == QStringList{"H8"});
    CHECK(plain(hardBreaches(task, row("SFSFRRRRRR"))[0].sentence) == "Anna has two duties on 2 days in week 9; the limit is 1.");
    CHECK(plain(breaches(task, row("SFFFRRRRRR"))[0].sentence) == "Anna, Monday 1 March: another duty in the afternoon than in the morning");
    task.assistants[0].pins = {{0, Duty::Support}, {1, Duty::FollowUp}, {2, Duty::Support}, {3, Duty::FollowUp}};
    CHECK(broken(task, row("SFSFRRRRRR")).isEmpty());
    CHECK(broken(task, row("SFSFRSRRRR")) == QStringList{"H8"});
    task.assistants[0].pins = {};
    task.assistants[0].available = "1010111111";
    CHECK(price(task, row("S-S-RRRRRR")).objective() == 0);
}

TEST_CASE("limits of days hold for twice as many half days, the history included", "[rota]")
{
    Task task = week();
    task.rules = {2, 5, 2, 5};
    CHECK(broken(task, row("SSSSRRRRRR")).isEmpty());
    CHECK(broken(task, row("SSSSSRRRRR")) == QStringList{"H4"});
    task.assistants[0].history = {Duty::Support, Duty::Support, Duty::Support, Duty::Support};
    CHECK(broken(task, row("SRRRRRRRRR")) == QStringList{"H4"});
    task.assistants[0].history = {Duty::Away, Duty::Support, Duty::Support, Duty::Support};
    CHECK(broken(task, row("SRRRRRRRRR")).isEmpty());
    task.rules = {5, 2, 2, 5};
    CHECK(broken(task, row("SSFFSSRRRR")).isEmpty());
    CHECK(broken(task, row("SSFFSSRRRS")) == QStringList{"H5"});
    CHECK(plain(hardBreaches(task, row("SSFFSSRRRS"))[0].sentence) == "Anna has 2.5 support days in week 9; at most 2 are allowed.");
}

TEST_CASE("the mix is priced in fifths of half days, a whole day beyond which is dear", "[rota]")
{
    Task task = week();
    task.weights.ratioFifth = 4;
    task.weights.ratioBeyondDay = 6;
    CHECK(price(task, row("SSSSFFFFRR")).of(Term::Ratio) == 0);
    CHECK(price(task, row("SSSFFFFFRR")).of(Term::Ratio) == 4 * (5 + 5));
    CHECK(price(task, row("SFFFFFFRRR")).of(Term::Ratio) == 4 * (15 + 10 + 5) + 6 * 5);
    CHECK(plain(breaches(task, row("SSSFFFFFRR"))[0].sentence) == "Anna, to Friday 5 March: 1.5 days of support, by choice 2.0");
    task.weights = {};
    task.weights = {0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0};
    CHECK(price(task, row("SSSFFFFFRR")).of(Term::Week) == 20);
    CHECK(plain(breaches(task, row("SSSFFFFFRR"))[0].sentence) == "Anna, week 9: 1.5 days of support instead of 2");
}

TEST_CASE("follow-up within two days is within four half days", "[rota]")
{
    Task task = week();
    task.weights.followUpMissing = 40;
    CHECK(price(task, row("SRRRFRRRRR")).objective() == 0);
    CHECK(price(task, row("SRRRRFRRRR")).objective() == 40);
    task.assistants[0].history = {Duty::Away, Duty::Away, Duty::Away, Duty::Support};
    CHECK(price(task, row("RRRRRRRRRR")).objective() == 40);
}

TEST_CASE("a closed half day asks nobody to be reachable", "[rota]")
{
    Task task = week();
    task.weights.groupUnreachable = 80;
    CHECK(price(task, row("FFFFFFFFFR")).of(Term::GroupUnreachable) == 80);
    task.days[9].most = 0;
    CHECK(price(task, row("FFFFFFFFFR")).of(Term::GroupUnreachable) == 0);
}

TEST_CASE("the need of a half day is written for both halves where they differ", "[rota]")
{
    Task task = week();
    task.days[1].most = 3;
    const QJsonObject json = QJsonDocument::fromJson(toJson(task)).object();
    CHECK(json["parts"].toInt() == 2);
    CHECK(json["days"].toArray().size() == 5);
    CHECK(json["days"][0]["max"].toArray() == QJsonArray{1, 3});
    CHECK(json["days"][1]["max"].toInt() == 1);
    CHECK(json["rules"]["split_days_per_week"].toInt() == 5);
    CHECK(json["weights"]["split_day"].toInt() == 0);
    const auto read = taskOfJson(toJson(task));
    REQUIRE(read);
    CHECK(read->days[1].most == 3);
    CHECK(read->days[1].part == 1);
    CHECK(read->weights.splitDay == 0);
    CHECK(read->rules.splitDaysPerWeek == 5);
}

TEST_CASE("whole days say nothing of halves", "[rota]")
{
    const QByteArray json = toJson(randomTask(5, Limits::Tight));
    CHECK_FALSE(json.contains("parts"));
    CHECK_FALSE(json.contains("split_day"));
    CHECK(termsOf(randomTask(5, Limits::Tight)) == 10);
    CHECK(termsOf(week()) == 11);
}

TEST_CASE("half days that do not pair up are refused with a sentence", "[rota]")
{
    Task odd = week();
    odd.days.pop_back();
    odd.checkpoints = {8};
    odd.assistants[0].available = QByteArray(9, '1');
    Task other = week();
    other.days[3].date = other.days[3].date.addDays(1);
    Task parts = week();
    parts.parts = 3;
    Task history = week();
    history.assistants[0].history = {Duty::Away, Duty::Away};
    const std::vector<std::pair<Task, QString>> cases = {{odd, "the last has no afternoon"},
                                                         {other, "The morning and the afternoon of 2 Mar 2027 must have the same date"},
                                                         {parts, "not in 3 parts"},
                                                         {history, "The history of Anna must have a letter"}};
    for (const auto &[task, sentence] : cases) {
        const std::vector<QString> found = faults(task);
        REQUIRE_FALSE(found.empty());
        CAPTURE(found[0].toStdString());
        CHECK(plain(found[0]).contains(sentence));
    }
}

TEST_CASE("a rota in half days splits few days", "[rota]")
{
    Task task = week();
    task.weights = Weights();
    task.rules = Rules();
    for (int a = 1; a < 8; ++a) {
        task.assistants.push_back(task.assistants[0]);
        task.assistants.back().id = task.assistants.back().name = QStringLiteral("A%1").arg(a);
        task.assistants.back().available[a] = '0';
    }
    for (Day &day : task.days) {
        day.least = 2;
        day.target = day.most = 3;
    }
    const Plan first = firstPlan(task);
    const Plan plan = annealed(task, first, {});
    const Price found = price(task, plan);
    CHECK(price(task, first).hard.empty());
    CHECK(found.hard.empty());
    CHECK(found.of(Term::Shortage) == 0);
    CHECK(found.of(Term::SplitDay) <= 8 * 30);
    CHECK(found.objective() <= price(task, first).objective());
}

TEST_CASE("where people work whole days the week is counted in whole days, also by halves", "[rota]")
{
    Task task = week();
    task.weights = {0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0};
    task.assistants[0].available = "1111111100"; // 3.2 halves of support and of follow-up, 1.6 of registration
    CHECK(price(task, row("SSFFFFRR--")).of(Term::Week) == 5); // two halves of support, three are the least
    task.wholeDays = true;
    CHECK(price(task, row("SSFFFFRR--")).of(Term::Week) == 0);
    CHECK(price(task, row("SSSSFFFF--")).of(Term::Week) == 0);
    CHECK(price(task, row("SSSSSSFF--")).of(Term::Week) == 10);
    PricedPlan edited(task, row("SSFFFFRR--"));
    edited.set(0, 2, Duty::Support);
    edited.set(0, 3, Duty::Support);
    edited.set(0, 4, Duty::Support);
    CHECK(edited.objective() == price(task, edited.plan()).objective());
    CHECK(edited.objective() == 5 + 5); // a half too much of support, one too few of follow-up
    const auto read = taskOfJson(toJson(task));
    REQUIRE(read);
    CHECK(read->wholeDays);
    CHECK_FALSE(toJson(week()).contains("whole_days"));
}

TEST_CASE("what both halves of a day break alike is one broken rule of the day, as with whole days", "[rota]")
{
    Task task = week();
    task.assistants.push_back(task.assistants[0]);
    task.assistants[1].id = task.assistants[1].name = "Bo";
    task.assistants[1].counts = false;
    task.assistants[1].mentors = {0};
    const auto told = [&](const char *anna, const char *bo) {
        QStringList sentences;
        for (const HardBreach &breach : hardBreachesByDate(task, {{QByteArray(anna), QByteArray(bo)}}))
            sentences << plain(breach.sentence);
        return sentences;
    };
    for (Day &half : task.days)
        half.most = 2;
    CHECK(told("RRFFRRFFRR", "SSFFRRFFRR") == QStringList{"Bo has support on Monday 1 March without a mentor."});
    CHECK(told("RSFFRRFFRR", "SSFFRRFFRR") == QStringList{"Bo has support on Monday 1 March, morning without a mentor."});
    CHECK(told("RRFSRRFFRR", "SSFSRRSFRR") == QStringList{"Bo has support on Monday 1 March without a mentor.", "Bo has support on Thursday 4 March, morning without a mentor."});
    task.days[0].most = task.days[1].most = 1;
    CHECK(told("SSFFRRFFRR", "SSFFRRFFRR") == QStringList{"2 persons have support on Monday 1 March, but there is room for 1."});
    task.days[1].most = 0; // not alike
    CHECK(told("SSFFRRFFRR", "SSFFRRFFRR").size() == 2);
    CHECK(hardBreaches(task, {{QByteArray("RRFFRRFFRR"), QByteArray("SSFFRRFFRR")}}).size() >= 2); // the format's own count stays
}
