// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/agreements_page.h"

#include "core/basics/format.h"
#include "ui/agreements/customer_list.h"
#include "ui/agreements/customer_tab.h"
#include "ui/agreements/history_tab.h"
#include "ui/agreements/invoice_panel.h"
#include "ui/agreements/services_tab.h"
#include "ui/agreements/units_tab.h"
#include "ui/agreements/who_tab.h"
#include "ui/frame/empty_page.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/jobs/file_writing.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QBoxLayout>
#include <QStackedWidget>

// What the page is made of and shows; what is done on it is in agreements_deeds.cpp.

namespace paybench::ui {

using directory::Agreement;

AgreementsPage::AgreementsPage(store::Database &db, Steps &steps, QDate today, QWidget *parent)
    : Page(parent), m_db(db), m_steps(steps), m_today(today), m_saver(db, steps), m_list(new CustomerList), m_body(new QWidget),
      m_row(new QHBoxLayout(m_body)), m_name(new ElidedLabel(Face::Sub, Colour::Text)), m_line(new ElidedLabel(Face::Caption, Colour::Muted)),
      m_state(new Pill), m_tabs(new SegmentedTabs), m_tools(new QStackedWidget), m_stack(new QStackedWidget),
      m_prices(new PriceTab(m_saver)), m_who(new WhoTab(m_saver)), m_services(new ServicesTab(m_saver)),
      m_customerTab(new CustomerTab(m_saver)), m_units(new UnitsTab(m_saver)), m_history(new HistoryTab(steps)),
      m_examplePlace(new QWidget), m_invoice(new InvoicePanel), m_export(new QAction(this)), m_print(new QAction(this)),
      m_writing(new FileWriting(this))
{
    setObjectName(QStringLiteral("agreementsPage"));
    makeActions();
    makeContent();
    makeEmptyPage();
    connectTabs();
    retranslate();
    m_invoice->showNothing();
}

AgreementsPage::~AgreementsPage() = default;

QWidget *AgreementsPage::middle()
{
    auto *middle = new QWidget(m_body);
    auto *names = new QVBoxLayout;
    names->setSpacing(px(1));
    names->addWidget(m_name);
    names->addWidget(m_line);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(px(20), px(10), px(16), px(6));
    heading->setSpacing(px(8));
    heading->addLayout(names, 1);
    heading->addWidget(m_tools, 0, Qt::AlignTop);
    heading->addWidget(m_state, 0, Qt::AlignTop);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(12), 0, px(6), 0);
    tabs->setSpacing(0);
    tabs->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(heading);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    return middle;
}

void AgreementsPage::makeContent()
{
    m_tabs->setObjectName(QStringLiteral("agreementTabs"));
    m_name->setObjectName(QStringLiteral("customerHeading"));
    m_state->setObjectName(QStringLiteral("versionState"));
    auto *place = new QVBoxLayout(m_examplePlace);
    place->setContentsMargins({});
    for (QWidget *tab : {static_cast<QWidget *>(m_prices), static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_services),
                         static_cast<QWidget *>(m_customerTab), static_cast<QWidget *>(m_units), static_cast<QWidget *>(m_history),
                         m_examplePlace})
        m_stack->addWidget(tab);
    for (QWidget *tools : {m_prices->tools(), m_who->tools(), m_services->tools(), new QWidget, new QWidget, new QWidget, new QWidget})
        m_tools->addWidget(tools);
    m_tools->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addWidget(m_list);
    m_row->addWidget(new Hairline(Qt::Vertical, Colour::Line, m_body));
    m_row->addWidget(middle(), 1);
    m_row->addWidget(m_invoice);
    m_body->setMinimumWidth(px(480)); // what arrange() can do with
    setContent(m_body);
}

void AgreementsPage::makeEmptyPage()
{
    m_empty = new EmptyPage(drawPaper, this);
    m_empty->setActions(action(QStringLiteral("agreements.newCustomer")));
    setEmptyPage(m_empty);
}

void AgreementsPage::connectTabs()
{
    m_list->setNewAction(action(QStringLiteral("agreements.newCustomer")));
    connect(m_list, &CustomerList::chosen, this, &AgreementsPage::choose);
    connect(m_tabs, &QTabBar::currentChanged, this, &AgreementsPage::setTab);
    connect(m_prices, &PriceTab::versionChosen, this, &AgreementsPage::chooseVersion);
    connect(m_prices, &PriceTab::typed, this, [this](const Agreement &unsaved) { m_invoice->show(m_shown, unsaved, m_prices->place()); });
    connect(m_prices, &PriceTab::untyped, this, &AgreementsPage::showInvoice);
    connect(m_prices, &PriceTab::placeChanged, this, [this] {
        showInvoice();
        updateActions();
    });
    connect(m_prices, &PriceTab::newVersionAsked, this, &AgreementsPage::askFrom);
    connect(m_prices, &PriceTab::failed, this, &Page::failed);
    connect(m_who, &WhoTab::failed, this, &Page::failed);
    connect(m_services, &ServicesTab::failed, this, &Page::failed);
    connect(m_units, &UnitsTab::failed, this, &Page::failed);
    connect(m_customerTab, &CustomerTab::removeCustomerAsked, this, &AgreementsPage::removeCustomer);
    connect(m_customerTab, &CustomerTab::removeDraftAsked, this, &AgreementsPage::removeDraft);
    connect(m_invoice, &InvoicePanel::copied, this, &Page::said);
    connect(m_invoice, &InvoicePanel::compareAsked, this, [this] { m_tabs->setCurrentIndex(History); });
    connect(m_writing, &FileWriting::started, this, &Page::jobStarted);
    connect(m_writing, &FileWriting::failed, this, &Page::failed);
    connect(m_writing, &FileWriting::written, this, &AgreementsPage::sayLetters);
    std::vector<TableView *> tables{m_prices->table(), m_who->table(), m_services->table(), m_customerTab->table()};
    for (const auto &more : {m_units->tables(), m_history->tables()})
        tables.insert(tables.end(), more.begin(), more.end());
    for (TableView *table : tables)
        addTable(table);
}

void AgreementsPage::retranslate()
{
    header().setTitle(tr("Agreements"));
    m_export->setText(tr("Export…"));
    m_print->setText(tr("Print the agreement…"));
    QStringList tabs{tr("Prices"), tr("Who does what"), tr("Services"), tr("Customer"), tr("Units"), tr("History")};
    if (m_isNarrow)
        tabs.append(tr("Example invoice"));
    m_tabs->setTabs(tabs);
    m_tabs->setAccessibleName(tr("Parts of the agreement"));
    m_empty->setTexts(tr("Whom does the centre work for?"),
                      tr("Agreements holds customers, their prices and who does what. An example invoice is computed while you type."),
                      tr("A demo centre is under File."));
    m_list->retranslate();
    m_prices->retranslate();
    m_who->retranslate();
    m_services->retranslate();
    m_customerTab->retranslate();
    m_units->retranslate();
    m_history->retranslate();
    m_invoice->retranslate();
}

void AgreementsPage::refresh()
{
    auto book = bookOf(m_db, m_today);
    if (!book) {
        sayError(book.error());
        return;
    }
    m_shown.book = std::make_shared<const Book>(std::move(*book));
    showEmpty(m_shown.book->customers.empty());
    showAll();
    if (isVisible() && !window()->focusWidget())
        m_list->setFocus(); // else the first button of the header would wear the ring
}

void AgreementsPage::showAll()
{
    const std::shared_ptr<const Book> book = m_shown.book;
    m_list->show(book);
    if (!book->customer(m_customer)) {
        const directory::Customer *first = nullptr;
        for (const directory::Customer &one : book->customers) { // as the list begins: with the owners
            if (!first || (one.kind == directory::Customer::Kind::Municipality && first->kind != one.kind))
                first = &one;
        }
        m_customer = first ? first->id : CustomerId();
    }
    m_shown = Shown();
    m_shown.book = book;
    m_shown.customer = book->customer(m_customer);
    const Agreement *kept = book->agreement(m_version);
    m_shown.version = kept && kept->customer == m_customer ? kept : book->shownFirst(m_customer);
    m_version = m_shown.version ? m_shown.version->id : AgreementId();
    m_shown.before = m_shown.version ? book->before(*m_shown.version) : nullptr;
    m_list->select(m_customer);
    showHeading();
    showHeader();
    m_prices->show(m_shown);
    m_who->show(m_shown);
    m_services->show(m_shown);
    m_customerTab->show(m_shown);
    m_units->show(m_shown);
    m_history->show(m_shown);
    showInvoice();
    updateActions();
}

void AgreementsPage::showHeading()
{
    m_name->setText(m_shown.customer ? m_shown.customer->name : QString());
    m_state->setVisible(m_shown.version && m_tabs->currentIndex() != PricesTab);
    const int missing = m_shown.version ? nobodies(*m_shown.version) : 0;
    m_tabs->setMark(WhoDoesWhat, missing > 0 ? QStringLiteral("warning") : QString(),
                    missing > 0 ? tr("nobody does %Ln step(s)", nullptr, missing) : QString());
    if (!m_shown.version) {
        m_line->setText(m_shown.customer ? tr("There is no agreement yet.") : QString());
        return;
    }
    const Agreement &version = *m_shown.version;
    QStringList words{tr("agreement %1").arg(version.number)};
    if (!version.responsible.isEmpty())
        words.append(tr("responsible %1").arg(version.responsible));
    words.append(tr("notice %Ln month(s)", nullptr, version.noticeMonths));
    m_line->setText(words.join(QStringLiteral(" · ")));
    m_state->setMood(m_shown.isDraft() ? Mood::News : Mood::Ok);
    m_state->setIcon(m_shown.isDraft() ? QStringLiteral("edit") : QStringLiteral("ok"));
    m_state->setText(versionName(version, *m_shown.book));
}

void AgreementsPage::showHeader()
{
    const Book &book = *m_shown.book;
    header().setNote(tr("%Ln customer(s)", nullptr, int(book.customers.size())) + QStringLiteral(" · ")
                     + tr("%Ln owner(s)", nullptr, int(book.owners.size())));
    LiveAction *approval = action(QStringLiteral("agreements.approve"));
    LiveAction *version = action(QStringLiteral("agreements.newVersion"));
    approval->retranslate();
    version->retranslate();
    header().setPrimary(m_shown.isDraft() ? approval : version);
    m_print->setEnabled(m_shown.version);
}

void AgreementsPage::showInvoice()
{
    if (m_shown.version && m_shown.customer)
        m_invoice->show(m_shown, *m_shown.version, m_prices->place());
    else
        m_invoice->showNothing();
}

void AgreementsPage::setTab(int tab)
{
    if (tab < 0)
        return;
    m_stack->setCurrentIndex(tab);
    m_tools->setCurrentIndex(tab);
    m_tools->setVisible(tab <= ServicesAndSla);
    m_state->setVisible(m_shown.version && tab != PricesTab); // the line of time says it there
    updateActions();
}

void AgreementsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void AgreementsPage::arrange()
{
    const bool isNarrow = width() < px(940);
    m_list->setNarrow(isNarrow);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_row->removeWidget(m_invoice);
        m_examplePlace->layout()->addWidget(m_invoice);
    } else {
        m_examplePlace->layout()->removeWidget(m_invoice);
        m_row->addWidget(m_invoice);
        if (m_tabs->currentIndex() == Example)
            m_tabs->setCurrentIndex(PricesTab);
    }
    m_invoice->setVisible(true);
    retranslate();
    if (m_shown.book)
        showHeading();
}

void AgreementsPage::choose(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_version = {};
    showAll();
}

void AgreementsPage::chooseVersion(AgreementId version)
{
    m_version = version;
    showAll();
}

} // namespace paybench::ui
