// SPDX-License-Identifier: MPL-2.0
#include "tests/support/small_centre.h"

#include "core/store/agreements.h"
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/months.h"
#include "core/store/people.h"
#include "core/store/profiles.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"
#include "tests/support/makers.h"

#include <array>

namespace paybench {

namespace {

using directory::Agreement;
using directory::Customer;
using directory::ImportProfile;
using directory::Mix;
using directory::Person;
using pricing::PriceRow;
using pricing::Service;
using store::Database;

const QDate start(2026, 1, 1);

void addCentre(Database &db)
{
    store::Centres centres(db);
    given(centres.save(
        {QStringLiteral("Lönecenter Demo"), QStringLiteral("Gemensam nämnd"), Country::Sweden, 15, day("2026-11-02")}));
    given(centres.saveOpeningHours(everyWorkday(start, 8 * 60, 16 * 60)));
    given(centres.savePayRule(PayRule::The25th));
}

GroupId addGroup(Database &db, const QString &name, int order)
{
    directory::Group group;
    group.name = name;
    group.order = order;
    return given(store::People(db).save(group));
}

void addAssistant(Database &db, const QString &name, GroupId group, const Mix &mix)
{
    Person person;
    person.name = name;
    person.from = day("2020-01-01");
    person.experienceFrom = day("2015-01-01");
    person.positions = {{day("2020-01-01"), group, 100, 31}};
    person.choices = {{start, mix, mix, {}}};
    given(store::People(db).save(person));
}

void addPeople(Database &db)
{
    struct Team {
        QString name;
        std::vector<QString> support; // chose support 80 %
        std::vector<QString> registration; // chose registration 80 %
    };
    const std::vector<Team> teams{
        {QStringLiteral("Nord"), {"Anna"}, {"Bo", "Cilla", "David"}},
        {QStringLiteral("Syd"), {"Eva"}, {"Fredrik", "Gun", "Hans"}},
        {QStringLiteral("Öst"), {"Ida"}, {"Johan", "Karin", "Lars"}},
        {QStringLiteral("Väst"), {"Sara", "Stina"}, {"Rolf"}},
    };
    int order = 0;
    for (const Team &team : teams) {
        const GroupId group = addGroup(db, team.name, ++order);
        for (const QString &name : team.support)
            addAssistant(db, name, group, directory::support80);
        for (const QString &name : team.registration)
            addAssistant(db, name, group, directory::registration80);
    }
}

CustomerId addCustomer(Database &db, const QString &code, const QString &name, const QString &number)
{
    Customer customer;
    const bool isMunicipality = code != QLatin1String("103");
    if (isMunicipality)
        customer.owner = given(store::Customers(db).save(directory::Owner{{}, name}));
    customer.code = code;
    customer.name = name;
    customer.kind = isMunicipality ? Customer::Kind::Municipality : Customer::Kind::Company;
    customer.organisationNumber = number;
    customer.reference = QStringLiteral("Ekonomi ") + code;
    customer.from = day("2023-01-01");
    return given(store::Customers(db).save(customer));
}

PriceRow priceFrom(Service service, const char *price)
{
    return pricing::plainPrice(service, start, each(price));
}

void addAgreement(Database &db, CustomerId customer, const QString &number, const std::vector<PriceRow> &extra)
{
    Agreement agreement;
    agreement.customer = customer;
    agreement.number = number;
    agreement.status = Agreement::Status::Approved;
    agreement.from = start;
    agreement.responsible = QStringLiteral("Mona");
    agreement.prices = {priceFrom(Service::Payslip, "62.00"), priceFrom(Service::Hour, "650.00")};
    agreement.prices.insert(agreement.prices.end(), extra.begin(), extra.end());
    agreement.who = {
        {QStringLiteral("Payroll run"), QStringLiteral("Attest"), directory::Responsibility::Who::Customer, {}},
        {QStringLiteral("Payroll run"), QStringLiteral("Final run"), directory::Responsibility::Who::Centre, {}}};
    agreement.services = {{QStringLiteral("Support"), QStringLiteral("Phone and e-mail"),
                           QStringLiteral("Payroll questions are answered within one working day"), true}};
    given(store::Agreements(db).save(agreement));
}

WorkOrderId addOrder(Database &db, CustomerId customer, const QString &number, const QString &name)
{
    directory::WorkOrder order;
    order.customer = customer;
    order.number = number;
    order.name = name;
    order.from = start;
    return given(store::WorkOrders(db).save(order));
}

void logHours(Database &db, WorkOrderId order, PersonId person, const char *from, const char *to)
{
    const QTimeZone zone = directory::timeZone(Country::Sweden);
    const auto second = [&zone](const char *iso) {
        const QDateTime local = moment(iso);
        return QDateTime(local.date(), local.time(), zone).toSecsSinceEpoch();
    };
    worklog::Entry entry;
    entry.order = order;
    entry.person = person;
    entry.time = {second(from), second(to)};
    given(store::WorkOrders(db).save(entry));
}

void addCustomers(Database &db)
{
    const CustomerId norrby = addCustomer(db, "101", QStringLiteral("Norrby kommun"), QStringLiteral("212000-1231"));
    const CustomerId soderby = addCustomer(db, "102", QStringLiteral("Söderby kommun"), QStringLiteral("212000-1249"));
    const CustomerId viken = addCustomer(db, "103", QStringLiteral("Bostads AB Viken"), QStringLiteral("556123-4567"));
    addAgreement(db, norrby, QStringLiteral("2023-101"), {priceFrom(Service::FixedFee, "13500.00")});
    addAgreement(db, soderby, QStringLiteral("2023-102"), {});
    addAgreement(db, viken, QStringLiteral("2023-103"), {priceFrom(Service::MinimumFee, "5000.00")});
}

// Raw hours: 7 h 50 min and 4 h 25 min for Norrby kommun, 1 h 08 min for Bostads AB Viken.
void addHours(Database &db)
{
    const CustomerId norrby = customerNamed(db, QStringLiteral("Norrby kommun"));
    const CustomerId viken = customerNamed(db, QStringLiteral("Bostads AB Viken"));
    const WorkOrderId pensions = addOrder(db, norrby, QStringLiteral("B-1"), QStringLiteral("Pension reports"));
    const WorkOrderId statistics = addOrder(db, norrby, QStringLiteral("B-2"), QStringLiteral("Pay statistics"));
    const WorkOrderId letters = addOrder(db, viken, QStringLiteral("B-3"), QStringLiteral("Letters to new employees"));
    const PersonId anna = personNamed(db, QStringLiteral("Anna"));
    const PersonId bo = personNamed(db, QStringLiteral("Bo"));
    logHours(db, pensions, anna, "2026-10-06 08:00", "2026-10-06 11:30");
    logHours(db, pensions, bo, "2026-10-07 12:00", "2026-10-07 16:20");
    logHours(db, statistics, anna, "2026-10-13 09:00", "2026-10-13 13:25");
    logHours(db, letters, bo, "2026-10-14 09:00", "2026-10-14 10:08");
}

void addProfile(Database &db)
{
    ImportProfile profile;
    profile.name = QStringLiteral("heroma");
    profile.columns = {{QStringLiteral("Period"), ImportProfile::Field::Period},
                       {QStringLiteral("Bolag"), ImportProfile::Field::CustomerCode},
                       {QStringLiteral("Bolagsnamn"), ImportProfile::Field::CustomerName},
                       {QStringLiteral("Antal lönespecifikationer"), ImportProfile::Field::Payslips},
                       {QStringLiteral("Varav timlön"), ImportProfile::Field::HourlyPaid},
                       {QStringLiteral("Bruttolön"), ImportProfile::Field::ControlTotal}};
    given(store::Profiles(db).save(profile));
}

void addVolumes(Database &db)
{
    directory::ImportBatch batch;
    batch.profile = QStringLiteral("heroma");
    batch.file = QStringLiteral("heroma_2026-10.csv");
    batch.sha256 = QString(64, u'0');
    batch.at = QDateTime(day("2026-11-02"), QTime(8, 15), Qt::UTC);
    batch.who = QStringLiteral("Anna");
    batch.control = kr("23023421.50");
    const auto row = [&db](const QString &name, qint64 payslips, qint64 line) {
        return directory::VolumeRow{october2026, customerNamed(db, name), {}, Service::Payslip, payslips, {}, line};
    };
    given(store::Volumes(db).take(batch,
                                  {row(QStringLiteral("Norrby kommun"), 1250, 2),
                                   row(QStringLiteral("Söderby kommun"), 980, 3),
                                   row(QStringLiteral("Bostads AB Viken"), 64, 4)}));
}

QString readTableName(const QSqlRecord &record)
{
    return record.value(0).toString();
}

QString readWholeRow(const QSqlRecord &record)
{
    QStringList fields;
    for (int i = 0; i < record.count(); ++i)
        fields.append(record.fieldName(i) + u'='
                      + (record.isNull(i) ? QStringLiteral("NULL") : record.value(i).toString()));
    return fields.join(QStringLiteral(" | "));
}

} // namespace

Database blank()
{
    return given(Database::create(QStringLiteral(":memory:")));
}

Database smallCentreBeforeImport()
{
    Database db = blank();
    fillSmallCentreBeforeImport(db);
    return db;
}

Database smallCentre()
{
    Database db = blank();
    fillSmallCentre(db);
    return db;
}

void fillSmallCentreBeforeImport(Database &db)
{
    given(db.step(QStringLiteral("Make the small centre"), [&db]() -> Done {
        addCentre(db);
        addPeople(db);
        addCustomers(db);
        addHours(db);
        addProfile(db);
        return store::Months(db).setCost(october2026, kr(158000));
    }));
}

void fillSmallCentre(Database &db)
{
    fillSmallCentreBeforeImport(db);
    addVolumes(db);
}

CustomerId customerNamed(Database &db, const QString &name)
{
    for (const Customer &customer : given(store::Customers(db).all())) {
        if (customer.name == name)
            return customer.id;
    }
    throw std::runtime_error("no customer " + name.toStdString());
}

PersonId personNamed(Database &db, const QString &name)
{
    for (const Person &person : given(store::People(db).all())) {
        if (person.name == name)
            return person.id;
    }
    throw std::runtime_error("no person " + name.toStdString());
}

AgreementId agreementOf(Database &db, const QString &customer)
{
    const auto versions = given(store::Agreements(db).of(customerNamed(db, customer)));
    if (versions.empty())
        throw std::runtime_error("no agreement of " + customer.toStdString());
    return versions.back().id;
}

QString contentOf(Database &db)
{
    const auto tables =
        given(db.rows(R"(select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
                                         and name not in ('step', 'change', 'holder')
                                         and name not like 'case\_text%' escape '\' and name not like 'case\_part%' escape '\' order by name)",
                      {}, readTableName));
    QString content;
    for (const QString &table : tables) {
        for (const QString &row :
             given(db.rows(QStringLiteral("select * from \"%1\" order by 1").arg(table), {}, readWholeRow)))
            content += table + QStringLiteral(": ") + row + u'\n';
    }
    return content;
}

} // namespace paybench
