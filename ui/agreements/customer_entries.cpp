// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/customer_list.h"

#include "core/basics/format.h"
#include "ui/table/search.h"

#include <algorithm>

// The rows of the list of customers.

namespace paybench::ui {

namespace {

using directory::Agreement;
using pricing::Service;

QString minimumFee(const Agreement &version, Month month)
{
    const auto terms = pricing::termsIn(version.prices, month);
    const auto row = terms.find(Service::MinimumFee);
    return row == terms.end() || row->second.tiers.empty() ? QString() : format::price(row->second.tiers.front().each);
}

// What matters most beside the price.
QString second(const Book &book, const Agreement &version, Month month)
{
    if (const Agreement *draft = book.draft(version.customer))
        return CustomerEntries::tr("draft from %1").arg(draft->from.month() == 1 ? QString::number(draft->from.year())
                                                                                : format::monthName(Month::of(draft->from)));
    if (const QString minimum = minimumFee(version, month); !minimum.isEmpty())
        return CustomerEntries::tr("at least %1").arg(minimum);
    if (version.indexRule == pricing::IndexRule::IndexOnly)
        return CustomerEntries::tr("index only");
    return CustomerEntries::tr("index adjustment");
}

void describe(CustomerEntry &entry, const Book &book, const Agreement &version)
{
    const Month month = reports::shownMonth(version, book.today);
    const bool isFixed = version.indexRule == pricing::IndexRule::FixedPrice && version.fixedUntil.isValid();
    if (isFixed && !book.draft(version.customer)) {
        entry.note = CustomerEntries::tr("fixed price until %1").arg(format::day(version.fixedUntil));
        entry.icon = QStringLiteral("lock");
        entry.iconWords = CustomerEntries::tr("fixed price");
        return;
    }
    const QString price = priceSummary(version, month);
    const QString rest = second(book, version, month);
    entry.note = price.isEmpty() ? rest : price + QStringLiteral(" · ") + rest;
}

} // namespace

CustomerEntry entryOf(const Book &book, const directory::Customer &customer)
{
    CustomerEntry entry;
    entry.id = customer.id;
    entry.name = customer.name;
    entry.alsoFound = customer.code + u' ' + book.ownerName(customer.owner);
    const Agreement *valid = book.inForce(customer.id);
    const Agreement *shown = valid ? valid : book.shownFirst(customer.id);
    if (!shown) {
        entry.note = CustomerEntries::tr("no agreement");
        entry.icon = QStringLiteral("warning");
        entry.iconWords = entry.note;
    } else {
        describe(entry, book, *shown);
    }
    if (book.draft(customer.id)) {
        entry.icon = QStringLiteral("edit");
        entry.iconWords = CustomerEntries::tr("draft");
    }
    return entry;
}

void CustomerEntries::addGroup(const QString &caption, std::vector<CustomerEntry> entries)
{
    if (entries.empty())
        return;
    CustomerEntry head;
    head.isCaption = true;
    head.name = caption;
    head.note = format::number(qint64(entries.size()));
    m_entries.push_back(head);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
}

void CustomerEntries::show(const Book &book, const QString &typed)
{
    beginResetModel();
    m_entries.clear();
    std::vector<CustomerEntry> owners;
    std::vector<CustomerEntry> others;
    for (const directory::Customer &customer : book.customers) {
        CustomerEntry entry = entryOf(book, customer);
        if (!isFound(entry.name, typed) && !isFound(entry.alsoFound, typed))
            continue;
        const bool isOwner = customer.kind == directory::Customer::Kind::Municipality;
        (isOwner ? owners : others).push_back(entry);
    }
    addGroup(tr("Owners"), std::move(owners));
    addGroup(tr("Companies and foundations"), std::move(others));
    endResetModel();
}

int CustomerEntries::rowOf(CustomerId customer) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [customer](const auto &one) { return !one.isCaption && one.id == customer; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int CustomerEntries::shownCustomers() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const auto &one) { return !one.isCaption; }));
}

int CustomerEntries::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant CustomerEntries::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CustomerEntry &one = entry(index.row());
    if (role == Qt::DisplayRole)
        return one.name;
    if (role == Qt::ToolTipRole && !one.isCaption)
        return QString(one.name + u'\n' + one.note);
    if (role == Qt::AccessibleTextRole) {
        QStringList words{one.name, one.note};
        if (!one.iconWords.isEmpty() && !one.note.contains(one.iconWords))
            words.append(one.iconWords);
        return words.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags CustomerEntries::flags(const QModelIndex &index) const
{
    if (!index.isValid() || entry(index.row()).isCaption)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace paybench::ui
