// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/logged_years.h"

#include "core/store/cases.h"
#include "core/store/customers.h"
#include "core/store/log_history.h"
#include "core/store/people.h"
#include "tests/bench/ten_years.h"

#include <QDir>
#include <QFile>

#include <random>

namespace paybench::bench {

namespace {

using worklog::Case;

constexpr int people = 26;
constexpr int callersEach = 7; // of 200 customers
constexpr int topicCount = 60;
constexpr int workdaySeconds = 8 * 3600;

// Words as payroll questions are made of; a few are in every third question, most are rare compounds.
const char *const heads[] = {"semester", "lön", "frånvaro", "övertid", "sjuk", "schema", "skatt", "avdrag", "tillägg", "pension",
                             "jour", "ledighet", "traktamente", "resor", "uppsägning", "anställning", "retroaktiv", "karens", "föräldra", "friskvård"};
const char *const tails[] = {"dagar", "ersättning", "lista", "avdrag", "period", "underlag", "rapport", "belopp", "kod", "saldo", "beslut", "grad", "tid",
                             "konto", "spec"};
const char *const plains[] = {"hur", "många", "får", "inte", "rätt", "på", "för", "september", "när", "kommer", "saknas", "fel", "ska", "jag", "hon", "gäller",
                              "från", "kvar", "under", "året", "månad", "chef", "ny", "dubbelt", "ändra"};

const char *const firstNames[] = {"Greta", "Gregor", "Anna", "Maria", "Eva", "Karin", "Lena", "Per", "Lars", "Jonas", "Åsa", "Örjan", "Sara", "Nils",
                                  "Ingrid", "Elin", "Olle", "Stina", "Rut", "Yusuf", "Fatima", "Bo", "Ulla", "Mats", "Kerstin", "Hans", "Ida", "Tom"};
const char *const lastNames[] = {"Holm", "Ask", "Lind", "Berg", "Ek", "Nyman", "Dahl", "Ström", "Åberg", "Öberg", "Sjö", "Lund", "Svensson", "Karlsson",
                                 "Johansson", "Andersson", "Nilsson", "Ali", "Björk", "Fors", "Gran", "Hed", "Kvist"};

template <std::size_t n> const char *anyOf(const char *const (&words)[n], std::mt19937 &random)
{
    return words[std::min(random() % n, random() % n)]; // the first ones more often
}

QString sentence(std::mt19937 &random, int words)
{
    QStringList all;
    for (int i = 0; i < words; ++i) {
        const auto kind = random() % 10;
        if (kind < 6)
            all.push_back(QString::fromUtf8(anyOf(plains, random)));
        else if (kind < 8)
            all.push_back(QString::fromUtf8(anyOf(heads, random)));
        else
            all.push_back(QString::fromUtf8(anyOf(heads, random)) + QString::fromUtf8(anyOf(tails, random)));
    }
    if (random() % 50 == 0)
        all.push_back(QStringLiteral("ärende%1").arg(random() % 100'000));
    return all.join(u' ');
}

struct Cast {
    std::vector<PersonId> people;
    std::vector<directory::Contact> callers;
    std::vector<TopicId> topics;
};

Result<Cast> addCast(store::Database &db)
{
    Cast cast;
    store::Customers customers(db);
    const auto all = customers.all();
    if (!all)
        return all.error();
    for (int i = 0; i < people; ++i) {
        directory::Person person;
        person.name = QStringLiteral("Assistent %1").arg(i);
        person.from = QDate(2015, 1, 1);
        const auto id = store::People(db).save(person);
        if (!id)
            return id.error();
        cast.people.push_back(*id);
    }
    for (const directory::Customer &customer : *all) {
        const auto unit = customers.save(directory::Unit{{}, customer.id, {}, QStringLiteral("Skola Öst"), {}, {}});
        if (!unit)
            return unit.error();
        for (int i = 0; i < callersEach; ++i) {
            const std::size_t number = cast.callers.size();
            const QString name = QString::fromUtf8(firstNames[number % std::size(firstNames)]) + u' ' + QString::fromUtf8(lastNames[number / 7 % std::size(lastNames)]);
            directory::Contact caller{{}, customer.id, *unit, name, {}, {}, {}};
            const auto id = customers.save(caller);
            if (!id)
                return id.error();
            caller.id = *id;
            cast.callers.push_back(caller);
        }
    }
    for (int i = 0; i < topicCount; ++i) {
        worklog::Topic topic;
        topic.name = QString::fromUtf8(heads[std::size_t(i) % std::size(heads)]) + (i < 20 ? QString() : QString::number(i));
        topic.position = i;
        const auto id = store::Cases(db).save(topic);
        if (!id)
            return id.error();
        cast.topics.push_back(*id);
    }
    return cast;
}

// Spread over the workdays of ten years, the newest last.
std::int64_t startOf(int number)
{
    const std::int64_t first = QDateTime(QDate(2016, 11, 1), QTime(7, 0), Qt::UTC).toSecsSinceEpoch();
    const std::int64_t days = (endOfLog() - first) / 86400;
    const std::int64_t day = number * days / loggedCases;
    const std::int64_t before = (day * loggedCases + days - 1) / days; // the first case of the day
    return first + day * 86400 + (number - before) * workdaySeconds / (loggedCases / days + 1);
}

Case caseNumber(int number, const Cast &cast, std::mt19937 &random)
{
    Case one;
    one.id = {number + 1};
    one.opened = startOf(number);
    one.ended = one.closed = one.opened + 120 + std::int64_t(random() % 400);
    one.saved = one.ended + 5;
    one.person = cast.people[random() % cast.people.size()];
    const directory::Contact &caller = cast.callers[std::min(random() % cast.callers.size(), random() % cast.callers.size())];
    one.contact = caller.id;
    one.unit = caller.unit;
    one.customer = caller.customer;
    one.topic = cast.topics[std::min(random() % cast.topics.size(), random() % cast.topics.size())];
    one.question = sentence(random, 6 + int(random() % 8));
    if (random() % 10 < 6)
        one.answer = sentence(random, 8 + int(random() % 12));
    if (number > 1000 && random() % 20 == 0)
        one.answeredFrom = {qint64(random() % 1000) + 1};
    return one;
}

worklog::Entry entryOf(const Case &one)
{
    worklog::Entry entry;
    entry.person = one.person;
    entry.time = {one.opened, one.ended};
    entry.activity = worklog::Activity::Call;
    entry.customer = one.customer;
    entry.unit = one.unit;
    entry.ofCase = one.id;
    entry.saved = one.saved;
    return entry;
}

Done fillLog(store::Database &db)
{
    const auto cast = addCast(db);
    if (!cast)
        return cast.error();
    std::mt19937 random(7);
    store::LogHistory history;
    for (int i = 0; i < loggedCases; ++i) {
        history.cases.push_back(caseNumber(i, *cast, random));
        const Case &one = history.cases.back();
        history.entries.push_back(entryOf(one));
        worklog::CaseEvent opened;
        opened.of = one.id;
        opened.at = one.opened;
        opened.person = one.person;
        history.events.push_back(opened);
    }
    return store::takeHistory(db, history);
}

} // namespace

std::int64_t endOfLog()
{
    return QDateTime(QDate(2026, 11, 20), QTime(15, 0), Qt::UTC).toSecsSinceEpoch();
}

Result<store::Database> openedAfterLog(const QString &path, store::OpenMode mode)
{
    store::Opening opening;
    opening.clock = [] { return QDateTime::fromSecsSinceEpoch(endOfLog() + 60, Qt::UTC); };
    opening.look = store::Look::None; // the pages have been looked at when the program was started; that is not what is measured
    return store::Database::open(path, mode, opening);
}

QString loggedYearsFile()
{
    const QString path = QDir::temp().filePath(QStringLiteral("paybench_bench_ten_logged_years.paybench"));
    const QString plain = QFile::exists(path) ? QString() : tenYearsFile();
    if (plain.isEmpty() || !QFile::copy(plain, path))
        return QFile::exists(path) ? path : QString();
    auto db = openedAfterLog(path);
    const Done filled = db ? db->step(QStringLiteral("A log"), [&] { return fillLog(*db); }) : Done(db.error());
    if (!filled) {
        qWarning("%s", qPrintable(filled.error().message + filled.error().detail));
        QFile::remove(path);
        return {};
    }
    return path;
}

QString copyOfLoggedYears(const QString &name)
{
    const QString copy = QDir::temp().filePath(name);
    QFile::remove(copy);
    return QFile::copy(loggedYearsFile(), copy) ? copy : QString();
}

} // namespace paybench::bench
