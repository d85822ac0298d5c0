// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/agreements_page.h"

#include "core/basics/format.h"
#include "core/reports/agreement_annex.h"
#include "ui/agreements/customer_list.h"
#include "ui/agreements/customer_tab.h"
#include "ui/agreements/from_day_question.h"
#include "ui/agreements/invoice_panel.h"
#include "ui/agreements/year_adjustment_dialog.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/paper/report_files.h"
#include "ui/style/style.h"
#include "ui/table/search.h"

#include <algorithm>

// What is done on the page Agreements.

namespace paybench::ui {

using directory::Agreement;

void AgreementsPage::makeActions()
{
    const auto row = [](const char *id, std::function<QString()> text, const char *iconName, std::function<void()> run,
                        std::function<bool()> enabled) {
        Action made;
        made.id = QLatin1String(id);
        made.text = std::move(text);
        made.icon = QLatin1String(iconName);
        made.menu = Menu::Edit;
        made.run = std::move(run);
        made.enabled = std::move(enabled);
        made.section = 6;
        return made;
    };
    const auto writable = [this] { return isWritable(); };
    const auto withCustomer = [this] { return isWritable() && m_shown.customer; };
    const auto withDraft = [this] { return isWritable() && m_shown.isDraft(); };
    std::vector<Action> rows;
    rows.push_back(row("agreements.newCustomer", [] { return tr("New customer…"); }, "add", [this] { newCustomer(); }, writable));
    rows.push_back(row("agreements.newVersion", [this] { return m_shown.version ? tr("New version…") : tr("New agreement…"); }, "add",
                       [this] { newVersion(); }, withCustomer));
    rows.push_back(row("agreements.approve", [this] {
        return m_shown.isDraft() ? tr("Approve version %1").arg(format::number(m_shown.version->version)) : tr("Approve the version");
    }, "", [this] { approve(); }, withDraft));
    rows.push_back(row("agreements.addTier", [] { return tr("Add a tier"); }, "add", [this] { m_prices->addTier(); },
                       [this] { return m_prices->canAddTier(); }));
    rows.push_back(row("agreements.removePrice", [] { return tr("Remove the tier or the price row"); }, "remove",
                       [this] { m_prices->removeCurrent(); }, [this] { return m_prices->canRemove(); }));
    rows.push_back(row("agreements.removeDraft", [] { return tr("Remove the draft"); }, "remove", [this] { removeDraft(); }, withDraft));
    rows.push_back(row("agreements.removeCustomer", [] { return tr("Remove the customer…"); }, "remove", [this] { removeCustomer(); }, withCustomer));
    rows.push_back(row("agreements.copyInvoice", [] { return tr("Copy the example invoice"); }, "copy", [this] { m_invoice->copy(); },
                       [this] { return m_invoice->invoice().has_value(); }));
    rows.push_back(row("agreements.yearAdjustment", [] { return tr("Year adjustment…"); }, "calendar", [this] { adjustYear(); },
                       [this] { return m_shown.book && !m_shown.book->agreements.empty(); }));
    rows.back().menu = Menu::Tools;
    setActions(std::move(rows));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_print->setIcon(icon(QStringLiteral("print")));
    connect(m_export, &QAction::triggered, this, &AgreementsPage::exportTable);
    connect(m_print, &QAction::triggered, this, &AgreementsPage::print);
    header().addIconButton(m_print);
    header().addButton(action(QStringLiteral("agreements.yearAdjustment")));
    header().addButton(m_export);
}

QString AgreementsPage::helpText() const
{
    return tr("<p>Each customer has an agreement, version by version. Choose a version on the line of time; prices of a draft are "
              "typed in the table, and the example invoice follows at every key.</p>"
              "<p>A price of an approved version is never changed behind an invoice: you are asked from which day the new one "
              "holds, and closed months do not change.</p>"
              "<p><b>Graduated tiers</b>: each payslip costs what its own tier says. <b>Volume tiers</b>: all payslips cost what the "
              "tier reached says, so that a few more can cost less than fewer; the page warns where.</p>"
              "<p>The minimum fee counts for payslips and fixed fee together; hours and manual payments come on top. Hours are "
              "rounded once for each work order and month.</p>"
              "<p>Select a price and press F1 to see how its line on the invoice is computed.</p>");
}

bool AgreementsPage::explain()
{
    return m_invoice->explain();
}

void AgreementsPage::reveal(const QVariant &what)
{
    if (what.toString() == QLatin1String("new")) {
        newCustomer();
        return;
    }
    if (!m_shown.book)
        refresh();
    choose(CustomerId{what.toLongLong()});
}

std::vector<Hit> AgreementsPage::search(const QString &words) const
{
    std::shared_ptr<const Book> book = m_shown.book;
    if (!book) {
        auto read = bookOf(m_db, m_today);
        if (!read)
            return {};
        book = std::make_shared<const Book>(std::move(*read));
    }
    std::vector<Hit> hits;
    for (const directory::Customer &customer : book->customers) {
        const bool isCode = !customer.code.isEmpty() && customer.code.startsWith(words.trimmed(), Qt::CaseInsensitive);
        if (!isCode && !isFound(customer.name, words))
            continue;
        Hit hit;
        hit.group = tr("Customers");
        hit.title = customer.name;
        hit.note = tr("%Ln payslip(s) in %1", nullptr, int(std::min<qint64>(book->payslips(customer.id), 2'000'000'000)))
                       .arg(format::monthName(book->lastMonth));
        hit.icon = QStringLiteral("agreements");
        hit.place = 1;
        hit.isCertain = isCode && !words.trimmed().isEmpty();
        auto *page = const_cast<AgreementsPage *>(this);
        hit.open = [page, id = customer.id.value] { emit page->goTo(QStringLiteral("agreements"), QVariant(id)); };
        hits.push_back(hit);
    }
    return hits;
}

void AgreementsPage::newCustomer()
{
    auto *question = new NewCustomerQuestion([this](const QString &name, const QString &code) { return addCustomer(name, code); }, this);
    question->open();
}

Done AgreementsPage::addCustomer(const QString &name, const QString &code)
{
    directory::Customer customer;
    customer.name = name;
    customer.code = code;
    customer.from = Month::of(m_today).first();
    CustomerId made;
    const Done saved = m_saver.run(tr("Add the customer %1").arg(name), [&]() -> Done {
        const auto id = store::Customers(m_db).save(customer);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (!saved)
        return saved;
    refresh();
    choose(made);
    m_tabs->setCurrentIndex(CustomerForm);
    return {};
}

QDate AgreementsPage::suggestedStart() const
{
    const QDate newYear(m_today.year() + 1, 1, 1);
    const QDate open = m_shown.book->firstOpenDay();
    const QDate wanted = std::max(newYear, open);
    for (const Agreement &version : m_shown.book->versions(m_customer)) {
        if (version.from == wanted)
            return open;
    }
    return m_shown.version ? wanted : open;
}

void AgreementsPage::newVersion()
{
    if (!m_shown.customer)
        return;
    const QString title = m_shown.version ? tr("From which day does the new version hold?") : tr("From which day does the agreement hold?");
    auto *question = new FromDayQuestion(title, tr("It is a draft with the prices of today until you approve it. Closed months do not change."),
                                         tr("Make the draft"), suggestedStart(), [this](QDate from) { return addVersion(from); }, this);
    question->open();
}

Done AgreementsPage::addVersion(QDate from)
{
    const auto versions = m_shown.book->versions(m_customer);
    Agreement draft;
    if (const Agreement *base = directory::agreementOn(m_shown.book->agreements, m_customer, from)) {
        draft = directory::nextVersion(*base, from);
    } else if (m_shown.version) {
        draft = directory::nextVersion(*m_shown.version, from);
    } else {
        draft.customer = m_customer;
        draft.number = QStringLiteral("%1-%2").arg(m_today.year()).arg(m_shown.customer->code.isEmpty() ? QStringLiteral("1") : m_shown.customer->code);
        draft.from = from;
        draft.prices = {pricing::plainPrice(pricing::Service::Payslip, from, {}), pricing::plainPrice(pricing::Service::Hour, from, {})};
    }
    for (const Agreement &version : versions)
        draft.version = std::max(draft.version, version.version + 1);
    AgreementId made;
    const Done saved = m_saver.run(tr("Make version %1 for %2").arg(format::number(draft.version), m_shown.customer->name), [&]() -> Done {
        const auto id = store::Agreements(m_db).save(draft);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (!saved)
        return saved;
    refresh();
    chooseVersion(made);
    m_tabs->setCurrentIndex(PricesTab);
    return {};
}

void AgreementsPage::askFrom(const QString &name, const PriceTab::Edit &edit)
{
    // After the editor has closed: a question must not stand in the middle of a commit.
    QMetaObject::invokeMethod(this, [this, name, edit] {
        auto *question = new FromDayQuestion(tr("From which day does the new price hold?"),
                                             tr("The price of the approved version stays until then. The new one is a draft until you approve it."),
                                             tr("Make the draft"), suggestedStart(),
                                             [this, name, edit](QDate from) { return changeFrom(name, edit, from); }, this);
        question->open();
    }, Qt::QueuedConnection);
}

Done AgreementsPage::changeFrom(const QString &name, const PriceTab::Edit &edit, QDate from)
{
    if (!m_shown.version)
        return {};
    Agreement changed = *m_shown.version;
    if (from != changed.from) {
        changed = directory::nextVersion(changed, from);
        for (const Agreement &version : m_shown.book->versions(m_customer))
            changed.version = std::max(changed.version, version.version + 1);
    }
    PriceEditing editing(changed, Month::of(from));
    if (const Done right = edit(editing); !right)
        return right;
    AgreementId made;
    const Done saved = m_saver.run(name, [&]() -> Done {
        const auto id = store::Agreements(m_db).save(editing.agreement());
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (!saved)
        return saved;
    refresh();
    chooseVersion(made);
    return {};
}

void AgreementsPage::approve()
{
    if (!m_shown.isDraft())
        return;
    const AgreementId id = m_shown.version->id;
    const QString name = tr("Approve version %1 for %2").arg(format::number(m_shown.version->version), m_shown.customer->name);
    // The one that held until then ends by itself: the later version takes over.
    if (const Done saved = m_saver.run(name, [&] { return store::Agreements(m_db).approve(id); }); !saved)
        emit failed(saved.error());
    else
        refresh();
}

void AgreementsPage::removeDraft()
{
    if (!m_shown.isDraft())
        return;
    const AgreementId id = m_shown.version->id;
    const QString name = tr("Remove the draft for %1").arg(m_shown.customer->name);
    if (const Done removed = m_saver.run(name, [&] { return store::Agreements(m_db).remove(id); }); !removed)
        emit failed(removed.error());
    else
        refresh();
}

void AgreementsPage::removeCustomer()
{
    if (!m_shown.customer)
        return;
    const CustomerId id = m_shown.customer->id;
    const QString name = tr("Remove the customer %1").arg(m_shown.customer->name);
    if (const Done removed = m_saver.run(name, [&] { return store::Customers(m_db).remove(id); }); !removed)
        emit failed(removed.error());
    else
        refresh();
}

void AgreementsPage::adjustYear()
{
    auto *dialog = new YearAdjustmentDialog(m_saver, m_today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &YearAdjustmentDialog::exportRequested, this, &Page::exportRequested);
    connect(dialog, &QDialog::accepted, this, &AgreementsPage::refresh);
    connect(dialog, &YearAdjustmentDialog::lettersAsked, this, &AgreementsPage::askForLetters);
    dialog->open();
}

bool AgreementsPage::canPrint() const
{
    return m_shown.version;
}

void AgreementsPage::print()
{
    if (!m_shown.version)
        return;
    const auto annex = reports::agreementAnnex(m_shown.book->centre.name, *m_shown.customer, *m_shown.version, m_shown.month());
    if (const Done printed = printReport(annex, m_db.now(), this); !printed)
        emit failed(printed.error());
}

} // namespace paybench::ui
