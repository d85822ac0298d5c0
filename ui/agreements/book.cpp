// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/book.h"

#include "core/basics/format.h"
#include "core/store/agreements.h"
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/months.h"
#include "core/store/people.h"
#include "core/store/volumes.h"
#include "core/store/work_orders.h"

#include <algorithm>

namespace paybench::ui {

namespace {

using directory::Agreement;

// Takes what was read, or keeps the first error.
class BookReading {
public:
    template <class T>
    void take(T &into, Result<T> read)
    {
        if (read)
            into = std::move(*read);
        else if (m_done)
            m_done = read.error();
    }
    const Done &done() const { return m_done; }

private:
    Done m_done;
};

Month newestCounted(const std::vector<directory::VolumeRow> &volumes, Month otherwise)
{
    const auto newest = std::max_element(volumes.begin(), volumes.end(),
                                         [](const auto &a, const auto &b) { return a.month < b.month; });
    return newest == volumes.end() ? otherwise : newest->month;
}

void readVolumes(BookReading &reading, Book &book, store::Database &db)
{
    const Month now = Month::of(book.today);
    reading.take(book.volumes, store::Volumes(db).between(now.plus(-23), now));
    book.lastMonth = newestCounted(book.volumes, now.plus(-1));
    std::erase_if(book.volumes, [&book](const auto &row) { return row.month <= book.lastMonth.plus(-12); });
    const store::WorkOrders workOrders(db);
    reading.take(book.orders, workOrders.orders());
    reading.take(book.entries, workOrders.entries(worklog::stretchOf(book.lastMonth, directory::timeZone(book.centre.country))));
}

} // namespace

Result<Book> bookOf(store::Database &db, QDate today)
{
    Book book;
    book.today = today;
    book.writable = db.access().writable;
    BookReading reading;
    const store::Customers customers(db);
    reading.take(book.owners, customers.owners());
    reading.take(book.customers, customers.all());
    reading.take(book.units, customers.units());
    reading.take(book.contacts, customers.contacts());
    reading.take(book.referrals, customers.referrals());
    reading.take(book.agreements, store::Agreements(db).all());
    reading.take(book.groups, store::People(db).groups());
    reading.take(book.closed, store::Months(db).closed());
    reading.take(book.centre, store::Centres(db).centre());
    reading.take(book.working, store::Centres(db).workingTime());
    readVolumes(reading, book, db);
    if (!reading.done())
        return reading.done().error();
    return book;
}

const directory::Customer *Book::customer(CustomerId id) const
{
    const auto found = std::find_if(customers.begin(), customers.end(), [id](const auto &one) { return one.id == id; });
    return found == customers.end() ? nullptr : &*found;
}

const Agreement *Book::agreement(AgreementId id) const
{
    const auto found = std::find_if(agreements.begin(), agreements.end(), [id](const auto &one) { return one.id == id; });
    return found == agreements.end() ? nullptr : &*found;
}

std::vector<Agreement> Book::versions(CustomerId customer) const
{
    std::vector<Agreement> found;
    std::copy_if(agreements.begin(), agreements.end(), std::back_inserter(found),
                 [customer](const Agreement &one) { return one.customer == customer; });
    std::stable_sort(found.begin(), found.end(), [](const Agreement &a, const Agreement &b) { return a.from < b.from; });
    return found;
}

const Agreement *Book::inForce(CustomerId customer) const
{
    return directory::agreementOn(agreements, customer, today);
}

const Agreement *Book::draft(CustomerId customer) const
{
    const Agreement *newest = nullptr;
    for (const Agreement &one : agreements) {
        if (one.customer == customer && one.status == Agreement::Status::Draft && (!newest || newest->version < one.version))
            newest = &one;
    }
    return newest;
}

const Agreement *Book::before(const Agreement &version) const
{
    const Agreement *found = nullptr;
    for (const Agreement &one : agreements) {
        const bool counts = one.customer == version.customer && one.id != version.id
            && one.status == Agreement::Status::Approved && one.from < version.from;
        if (counts && (!found || found->from < one.from))
            found = &one;
    }
    return found;
}

const Agreement *Book::shownFirst(CustomerId customer) const
{
    if (const Agreement *open = draft(customer))
        return open;
    if (const Agreement *valid = inForce(customer))
        return valid;
    const Agreement *newest = nullptr;
    for (const Agreement &one : agreements) {
        if (one.customer == customer && (!newest || newest->version < one.version))
            newest = &one;
    }
    return newest;
}

QString Book::ownerName(OwnerId owner) const
{
    const auto found = std::find_if(owners.begin(), owners.end(), [owner](const auto &one) { return one.id == owner; });
    return found == owners.end() ? QString() : found->name;
}

qint64 Book::payslips(CustomerId customer) const
{
    return pricing::payslips(directory::volumeOf(volumes, customer, lastMonth));
}

reports::Example Book::example(CustomerId customer) const
{
    pricing::BillingStep agreed;
    if (const Agreement *valid = directory::agreementOn(agreements, customer, lastMonth.first())) {
        const auto terms = pricing::termsIn(valid->prices, lastMonth);
        if (const auto hour = terms.find(pricing::Service::Hour); hour != terms.end())
            agreed = hour->second.step;
    }
    return {lastMonth, directory::volumeOf(volumes, customer, lastMonth),
            worklog::orderTimes(orders, entries, customer, lastMonth, directory::timeZone(centre.country), agreed)};
}

QDate Book::firstOpenDay() const
{
    Month month = Month::of(today).plus(1);
    if (!closed.empty())
        month = std::max(month, closed.rbegin()->plus(1));
    return month.first();
}

std::optional<UnitPrice> payslipPrice(const Agreement &version, Month month)
{
    const auto terms = pricing::termsIn(version.prices, month);
    const auto row = terms.find(pricing::Service::Payslip);
    if (row == terms.end() || row->second.tiers.empty())
        return std::nullopt;
    return row->second.tiers.front().each;
}

QString priceSummary(const Agreement &version, Month month)
{
    const auto terms = pricing::termsIn(version.prices, month);
    const auto row = terms.find(pricing::Service::Payslip);
    if (row == terms.end() || row->second.tiers.empty())
        return {};
    const auto &tiers = row->second.tiers;
    if (tiers.size() == 1)
        return format::price(tiers.front().each);
    return format::price(tiers.front().each) + QStringLiteral("–") + format::price(tiers.back().each);
}

} // namespace paybench::ui
