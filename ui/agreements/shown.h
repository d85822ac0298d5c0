// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/book.h"

#include <memory>

// What the page shows at the moment: a customer, and one version of its agreement beside the one it takes over from.

namespace paybench::ui {

struct Shown {
    std::shared_ptr<const Book> book;
    const directory::Customer *customer = nullptr;
    const directory::Agreement *version = nullptr; // the chosen one; none: the customer has no agreement
    const directory::Agreement *before = nullptr;  // what it is compared with; may be none

    bool isDraft() const { return version && version->status == directory::Agreement::Status::Draft; }
    bool isWritable() const { return book && book->writable; }
    Month month() const { return version ? reports::shownMonth(*version, book->today) : Month::of(book->today); }
    // The last month by the prices before: they end where the chosen version begins.
    Month monthBefore() const
    {
        const Month month = reports::shownMonth(*before, book->today);
        return version ? std::min(month, std::max(Month::of(before->from), Month::of(version->from).plus(-1))) : month;
    }
    pricing::Terms terms() const { return version ? pricing::termsIn(version->prices, month()) : pricing::Terms(); }
    pricing::Terms termsBefore() const { return before ? pricing::termsIn(before->prices, monthBefore()) : pricing::Terms(); }
};

// Texts that more than one part says.
QString versionName(const directory::Agreement &version, const Book &book); // "version 3, in force"
QString plainMoney(Money amount);                                           // with + or −
QString plainMoneyWithCurrency(Money amount);
QString signedPrice(UnitPrice price);

} // namespace paybench::ui
