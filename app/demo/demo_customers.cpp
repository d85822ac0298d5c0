// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_customers.h"

#include "core/basics/money.h"
#include "core/directory/customer.h"
#include "core/store/customers.h"

namespace paybench::app {

const DemoCustomer demoCustomers[demoCustomerCount] = {
    {"101", "Norrby kommun", 11736},        {"102", "Söderby kommun", 9110},
    {"103", "Bostads AB Viken", 64},        {"104", "Kollektivtrafik Mitt AB", 1212},
    {"105", "Söderby Energi AB", 742},      {"106", "Norrby Bostäder AB", 518},
    {"107", "Räddningstjänst Mitt", 896},   {"108", "Norrby Parkering AB", 127},
    {"109", "Vatten Viken AB", 357},        {"110", "Stiftelsen Björkgården", 238},
};

namespace {

constexpr QChar hardBlank(0x00A0);

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, hardBlank);
    return digits;
}

struct DemoUnit {
    const char *customer;
    const char *name;
    const char *group;
};

constexpr DemoUnit demoUnits[] = {
    {"101", "Skola Öst", "Öst"},        {"101", "Skola Väst", "Väst"},          {"101", "Förskola Nord", "Nord"},
    {"101", "Hemtjänst Norr", "Nord"},  {"101", "Äldreboende Linden", "Syd"},   {"101", "Kommunledning", "Syd"},
    {"102", "Hemtjänst", "Väst"},       {"102", "Skola Centrum", "Öst"},        {"102", "Förskola Syd", "Syd"},
    {"102", "Vård och omsorg", "Nord"}, {"103", "Bostads AB Viken", "Väst"},    {"104", "Kollektivtrafik Mitt", "Nord"},
    {"105", "Söderby Energi", "Syd"},   {"106", "Norrby Bostäder", "Öst"},      {"107", "Räddningstjänst Mitt", "Väst"},
    {"108", "Norrby Parkering", "Öst"}, {"109", "Vatten Viken", "Syd"},         {"110", "Björkgården", "Nord"},
};

struct DemoContact {
    const char *customer;
    const char *unit;
    const char *name;
    const char *function;
    const char *phone;
};

constexpr DemoContact demoContacts[] = {
    {"101", nullptr, "Berit Åkesson", "HR-chef", "070-555 01 01"},
    {"101", "Skola Öst", "Greta Holm", "rapportör", "070-555 01 02"},
    {"101", "Skola Öst", "Jonas Dahl", "rapportör", "070-555 01 03"},
    {"102", nullptr, "Ingvar Sjö", "HR-chef", "070-555 02 01"},
    {"102", "Hemtjänst", "Gregor Ask", "rapportör", "070-555 02 02"},
    {"102", "Hemtjänst", "Per Lind", "rapportör", "070-555 02 03"},
    {"102", "Hemtjänst", "Rut Ek", "rapportör", "070-555 02 04"},
    {"103", nullptr, "Tove Nord", "ekonomichef", "070-555 03 01"},
    {"104", nullptr, "Kent Rask", "HR-chef", "070-555 04 01"},
    {"107", nullptr, "Siv Brandt", "administrativ chef", "070-555 07 01"},
};

struct DemoReferral {
    const char *customer; // nullptr: for all
    const char *subject;
    const char *referTo;
    const char *phone;
    const char *note;
};

constexpr DemoReferral demoReferrals[] = {
    {nullptr, "Pensionsfrågor", "Pensionsbolagets kundtjänst", "020-555 10 10", "Centret svarar bara på underlaget."},
    {nullptr, "Inloggning i tidssystemet", "Kundens egen it-support", "", "Gäller lösenord och behörigheter."},
    {"101", "Anställningsavtal och villkor", "HR-enheten i Norrby", "070-555 01 00", ""},
    {"102", "Anställningsavtal och villkor", "HR-enheten i Söderby", "070-555 02 00", ""},
    {"101", "Rehabilitering", "Företagshälsan", "020-555 20 20", ""},
};

directory::Customer customerOf(const DemoCustomer &demo, OwnerId norrby, OwnerId soderby)
{
    directory::Customer customer;
    customer.code = QString::fromUtf8(demo.code);
    customer.name = QString::fromUtf8(demo.name);
    const bool isNorrby = customer.name.contains(QStringLiteral("Norrby")) || customer.name.contains(QStringLiteral("Viken"));
    const bool isSoderby = customer.name.contains(QStringLiteral("Söderby"));
    customer.owner = isNorrby ? norrby : isSoderby ? soderby : OwnerId();
    using Kind = directory::Customer::Kind;
    customer.kind = customer.name.endsWith(QStringLiteral("kommun"))          ? Kind::Municipality
        : customer.name.startsWith(QStringLiteral("Stiftelsen")) ? Kind::Foundation
        : customer.name.contains(QStringLiteral("AB"))           ? Kind::Company
                                                                 : Kind::Other;
    customer.reference = QStringLiteral("REF-") + customer.code;
    customer.from = QDate(2024, 1, 1);
    return customer;
}

Done addUnits(store::Customers &store, const std::map<QString, CustomerId> &customers, const DemoStaff &staff)
{
    std::map<QString, UnitId> units;
    for (const DemoUnit &demo : demoUnits) {
        directory::Unit unit;
        unit.customer = customers.at(QString::fromUtf8(demo.customer));
        unit.name = QString::fromUtf8(demo.name);
        unit.groups = {{QDate(2024, 1, 1), staff.groups.at(QString::fromUtf8(demo.group))}};
        const auto id = store.save(unit);
        if (!id)
            return id.error();
        units[QString::fromUtf8(demo.customer) + unit.name] = *id;
    }
    for (const DemoContact &demo : demoContacts) {
        directory::Contact contact;
        contact.customer = customers.at(QString::fromUtf8(demo.customer));
        if (demo.unit)
            contact.unit = units.at(QString::fromUtf8(demo.customer) + QString::fromUtf8(demo.unit));
        contact.name = QString::fromUtf8(demo.name);
        contact.function = QString::fromUtf8(demo.function);
        contact.phone = QString::fromUtf8(demo.phone);
        if (const auto saved = store.save(contact); !saved)
            return saved.error();
    }
    return {};
}

Done addReferrals(store::Customers &store, const std::map<QString, CustomerId> &customers)
{
    for (const DemoReferral &demo : demoReferrals) {
        directory::Referral referral;
        if (demo.customer)
            referral.customer = customers.at(QString::fromUtf8(demo.customer));
        referral.subject = QString::fromUtf8(demo.subject);
        referral.referTo = QString::fromUtf8(demo.referTo);
        referral.phone = QString::fromUtf8(demo.phone);
        referral.note = QString::fromUtf8(demo.note);
        if (const auto saved = store.save(referral); !saved)
            return saved.error();
    }
    return {};
}

} // namespace

qint64 demoPayslips(const DemoCustomer &customer, Month month)
{
    // Thousandths of October's payslips, January to December.
    constexpr qint64 shape[] = {984, 986, 989, 991, 994, 1041, 1057, 996, 998, 1000, 1003, 1006};
    const qint64 wobble = month.month() == 10 ? 0 : (customer.payslips * 7 + month.month() * 13) % 5 - 2;
    return rounded(customer.payslips * shape[month.month() - 1], 1000, 0) + wobble;
}

QByteArray demoVolumeFile(Month month)
{
    QString text = QStringLiteral("Period;Bolag;Bolagsnamn;Antal lönespecifikationer;Varav timlön;Bruttolön\r\n");
    qint64 total = 0;
    const auto row = [&](const QString &code, const QString &name, qint64 payslips) {
        const qint64 hourly = payslips / 4;
        const qint64 grossPay = payslips * 28713 + payslips % 97;
        text += QStringList{month.iso(), code, name, grouped(payslips), grouped(hourly), grouped(grossPay) + QStringLiteral(",50")}.join(u';')
            + QStringLiteral("\r\n");
        total += payslips;
    };
    for (const DemoCustomer &customer : demoCustomers)
        row(QString::fromUtf8(customer.code), QString::fromUtf8(customer.name), demoPayslips(customer, month));
    if (month == Month(2026, 11)) // something to decide in the preview
        row(QStringLiteral("199"), QStringLiteral("Okänd stiftelse"), 12);
    text += QStringLiteral("Summa;;;") + grouped(total) + QStringLiteral(";;\r\n");
    return text.toLatin1(); // every character of it is the same in Windows-1252
}

Result<std::map<QString, CustomerId>> addDemoCustomers(store::Database &db, const DemoStaff &staff)
{
    store::Customers store(db);
    const auto norrby = store.save(directory::Owner{{}, QStringLiteral("Norrby kommun")});
    const auto soderby = store.save(directory::Owner{{}, QStringLiteral("Söderby kommun")});
    if (!norrby || !soderby)
        return norrby ? soderby.error() : norrby.error();
    std::map<QString, CustomerId> customers;
    for (const DemoCustomer &demo : demoCustomers) {
        const auto id = store.save(customerOf(demo, *norrby, *soderby));
        if (!id)
            return id.error();
        customers[QString::fromUtf8(demo.code)] = *id;
    }
    if (const Done done = addUnits(store, customers, staff); !done)
        return done.error();
    if (const Done done = addReferrals(store, customers); !done)
        return done.error();
    return customers;
}

} // namespace paybench::app
