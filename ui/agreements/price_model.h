// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/agreement.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

// The price table as rows, and what typing in it makes of an agreement. Values only; nothing is saved here.

namespace paybench::ui {

struct PriceLine {
    enum class Kind { Caption, Service, Tier };

    Kind kind = Kind::Service;
    bool isAdditional = false; // of a caption: the additional assignments
    pricing::Service service = pricing::Service::Payslip;
    int tier = -1;        // of a tier: its place
    qint64 from = 1;      // of a tier
    qint64 to = 0;        // 0: no upper end
    std::optional<UnitPrice> before; // of the version in force, at this tier's first payslip
    std::optional<UnitPrice> after;  // of the version that is chosen
    bool tiersBefore = false;
    bool tiersAfter = false;         // of a service: its prices stand in the rows below
    pricing::Tiering tiering = pricing::Tiering::Graduated;
    pricing::BillingStep step;       // of the hourly rate

    qint64 key() const;
    std::optional<UnitPrice> difference() const;
};

// One of the two may be missing; months say which price rows hold.
std::vector<PriceLine> priceLines(const pricing::Terms &before, const pricing::Terms &after);

// What a service is priced by.
enum class PriceForm { Plain, Graduated, Volume };
QString name(PriceForm form);
bool mayHaveTiers(pricing::Service service);
PriceForm formOf(const pricing::PriceRow &row);

// A service's row in an agreement as it holds in the month; typing changes that row, and no other.
class PriceEditing {
    Q_DECLARE_TR_FUNCTIONS(PriceEditing)

public:
    PriceEditing(directory::Agreement agreement, Month month);

    const directory::Agreement &agreement() const { return m_agreement; }
    const pricing::PriceRow *row(pricing::Service service) const;
    std::vector<pricing::Service> missing() const; // services without a price

    Done setPrice(pricing::Service service, int tier, const QString &typed);
    // "1 000": the last payslip of a tier, of the last one the payslip it starts after. "1 001–5 000" sets both ends.
    Done setTierEnds(pricing::Service service, int tier, const QString &typed);
    Done setForm(pricing::Service service, PriceForm form);
    Done addTier(pricing::Service service); // after the last one, at twice its start, at its price
    Done removeTier(pricing::Service service, int tier);
    Done addService(pricing::Service service);
    Done removeService(pricing::Service service);
    void setStep(const pricing::BillingStep &step); // of the hourly rate

private:
    pricing::PriceRow *own(pricing::Service service);
    Done checked(directory::Agreement changed);

    directory::Agreement m_agreement;
    Month m_month;
};

} // namespace paybench::ui
