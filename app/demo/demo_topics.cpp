// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_topics.h"

#include "core/store/cases.h"
#include "core/store/customers.h"

#include <algorithm>
#include <map>

namespace paybench::app {

namespace {

struct DemoTopic {
    const char *parent; // nullptr: at the top
    const char *name;
    const char *words;
    const char *type; // nullptr: as its parent
};

constexpr DemoTopic demoTopics[] = {
    {nullptr, "Semester", "ledighet,ledig", "Fråga"},
    {"Semester", "Sparade dagar", "spara", nullptr},
    {"Semester", "Intjänande", "intjänad", nullptr},
    {"Semester", "Byte av tjänst", "ny tjänst", nullptr},
    {nullptr, "Sjuk", "sjukfrånvaro,vab", "Fråga"},
    {"Sjuk", "Karensavdrag", "karens", nullptr},
    {"Sjuk", "Läkarintyg", "intyg", nullptr},
    {nullptr, "Schema", "arbetstid", "Fråga"},
    {"Schema", "Delat pass", "delat", nullptr},
    {"Schema", "Byte av pass", "passbyte", nullptr},
    {nullptr, "Skatt", "skattetabell", "Fråga"},
    {"Skatt", "Jämkning", "jämka", nullptr},
    {nullptr, "Rättning", "fel lön", "Rättning"},
    {"Rättning", "Fel timlön", "timlön", nullptr},
    {"Rättning", "Retroaktiv lön", "retro", nullptr},
    {"Rättning", "Utebliven lön", "ingen lön", "Brådskande rättning"},
    {nullptr, "Lönespecifikation", "lönespec,spec", "Fråga"},
    {nullptr, "Behörighet", "inloggning,lösenord", "Fråga"},
    {nullptr, "Övrigt", "annat", "Fråga"},
};

Result<std::map<QString, CaseTypeId>> addTypes(store::Database &db)
{
    const std::pair<const char *, int> types[] = {{"Fråga", 480}, {"Rättning", 960}, {"Brådskande rättning", 240}};
    std::map<QString, CaseTypeId> ids;
    int position = 0;
    for (const auto &[name, minutes] : types) {
        worklog::CaseType type;
        type.name = QString::fromUtf8(name);
        type.position = ++position;
        type.slaMinutes = minutes;
        const auto id = store::Cases(db).save(type);
        if (!id)
            return id.error();
        ids[type.name] = *id;
    }
    return ids;
}

// Given names and surnames of reporters; none begins as Greta does.
constexpr const char *givenNames[] = {"Agneta", "Bengt", "Camilla", "Dan",   "Ebba",  "Fredrik", "Gunilla", "Håkan", "Inger", "Jan",   "Kerstin", "Leif",
                                      "Marie",  "Niklas", "Oskar",  "Pia",   "Roger", "Susanne", "Tomas",   "Ulrika", "Viktor", "Yvonne", "Åsa",    "Örjan"};
constexpr const char *surnames[] = {"Alm", "Bäck", "Cederlund", "Dahlgren", "Edman", "Falk", "Grahn", "Hedlund", "Isaksson", "Jonsson", "Kvist", "Lindh",
                                    "Malm", "Nyström", "Olin", "Palm", "Rosén", "Sandell", "Thorén", "Uddén", "Vinter", "Wik", "Ångman", "Östlund"};
constexpr std::size_t namesOfEach = std::size(givenNames);
constexpr const char *largeUnits[] = {"skola", "hemtjänst", "äldreboende", "kommunledning", "vård"};

} // namespace

const std::vector<DemoQuestion> &demoQuestions()
{
    static const std::vector<DemoQuestion> all = {
        {"Sparade dagar", 90, "Hur många dagar får sparas?", "Dagar över 20 per år får sparas, högst 30 sammanlagt enligt avtalet. Dagar över 30 tas ut före årets slut."},
        {"Intjänande", 60, "När är semestern intjänad för den som började i mars?", "Semestern tjänas in under kalenderåret. Den som började i mars har tio tolftedelar."},
        {"Byte av tjänst", 35, "Vad händer med semesterdagarna vid byte av tjänst?", "Dagarna följer med inom samma kund. Sysselsättningsgraden när dagarna tjänades in styr lönen."},
        {"Semester", 70, "Var ser chefen hur många semesterdagar som är kvar?", "Under saldon i självservice, dagen efter lönekörningen."},
        {"Karensavdrag", 75, "Varför har karensavdrag dragits två gånger?", "Det var mer än fem dagar mellan sjukperioderna, så det är en ny period. Annars rättar vi det."},
        {"Läkarintyg", 45, "Från vilken dag behövs läkarintyg?", "Från den åttonde dagen. Intyget lämnas till chefen, inte till oss."},
        {"Sjuk", 80, "Hur rapporteras halv sjukfrånvaro?", "Frånvaron läggs per dag med omfattning. Schemat för dagen måste ligga rätt först."},
        {"Delat pass", 60, "Det delade passet syns inte i schemat.", "Passet var lagt med fel kod. Det syns efter nästa inläsning."},
        {"Byte av pass", 65, "Två medarbetare har bytt pass. Hur läggs det in?", "Byt passen i tidssystemet före brytdatum, annars rättas det i efterhand."},
        {"Schema", 75, "Schemat för nästa period saknas.", "Schemat väntar på chefens godkännande. Det är godkänt nu."},
        {"Jämkning", 40, "Jämkningsbeslutet har inte slagit igenom.", "Beslutet kom efter brytdatum. Skatten jämnas ut nästa månad."},
        {"Skatt", 40, "Vilken skattetabell gäller efter flytten?", "Kommunen den första november avgör. Vi hämtar tabellen från Skatteverket varje år."},
        {"Fel timlön", 50, "Timlönen är fel för två timavlönade i september.", "Lönen var inte uppdaterad efter revisionen. Mellanskillnaden betalas med nästa lön."},
        {"Retroaktiv lön", 35, "Hur räknas den retroaktiva lönen med två anställningsavtal?", "Varje avtal räknas för sig från den dag lönen ändrades."},
        {"Utebliven lön", 10, "En vikarie har inte fått någon lön alls.", "Underlaget kom efter brytdatum. En extra utbetalning är beställd."},
        {"Lönespecifikation", 60, "Adressen på lönespecifikationen är fel.", "Adressen hämtas från folkbokföringen. Vi har bett om en ny hämtning."},
        {"Behörighet", 50, "En ny chef kommer inte in i självservice.", "Behörigheten beställs av kundens egen it-support. Vi har skickat frågan vidare."},
        {"Övrigt", 60, "Vem hjälper oss med ett tjänstgöringsintyg?", "Vi skriver intyget. Det kommer med post inom tre dagar."},
    };
    return all;
}

Done addDemoTopics(store::Database &db)
{
    const auto types = addTypes(db);
    if (!types)
        return types.error();
    std::map<QString, TopicId> ids;
    int position = 0;
    for (const DemoTopic &demo : demoTopics) {
        worklog::Topic topic;
        topic.name = QString::fromUtf8(demo.name);
        topic.words = QString::fromUtf8(demo.words).split(u',');
        topic.position = ++position;
        if (demo.parent)
            topic.parent = ids.at(QString::fromUtf8(demo.parent));
        if (demo.type)
            topic.type = types->at(QString::fromUtf8(demo.type));
        const auto id = store::Cases(db).save(topic);
        if (!id)
            return id.error();
        ids[topic.name] = *id;
    }
    return {};
}

Done addDemoCallers(store::Database &db)
{
    store::Customers customers(db);
    const auto units = customers.units();
    if (!units)
        return units.error();
    std::size_t next = 0;
    for (const directory::Unit &unit : *units) {
        const bool isLarge = std::any_of(std::begin(largeUnits), std::end(largeUnits),
                                         [&](const char *word) { return unit.name.contains(QString::fromUtf8(word), Qt::CaseInsensitive); });
        for (int i = 0; i < (isLarge ? 38 : 14); ++i, ++next) {
            directory::Contact contact;
            contact.customer = unit.customer;
            contact.unit = unit.id;
            // Every pair of names comes once before any comes again.
            contact.name = QString::fromUtf8(givenNames[next % namesOfEach]) + u' '
                + QString::fromUtf8(surnames[(next % namesOfEach + next / namesOfEach * 5) % namesOfEach]);
            contact.function = i % 6 == 5 ? QStringLiteral("chef") : QStringLiteral("rapportör");
            if (const auto saved = customers.save(contact); !saved)
                return saved.error();
        }
    }
    return {};
}

} // namespace paybench::app
