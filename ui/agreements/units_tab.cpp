// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/units_tab.h"

#include "core/basics/format.h"
#include "ui/agreements/row_tools.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

// The tables and what is saved of them; the columns are in units_columns.cpp.

namespace paybench::ui {

using directory::Contact;
using directory::Referral;
using directory::Unit;

namespace {

void addBlock(QVBoxLayout *column, QLabel *title, RowTools *tools, TableView *table)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(10), 0);
    head->addWidget(title, 1);
    head->addWidget(tools);
    column->addLayout(head);
    column->addWidget(table);
    table->setGrowing(true);
}

} // namespace

UnitsTab::UnitsTab(Saver &saver, QWidget *parent)
    : QWidget(parent), m_saver(saver), m_units(new TableView(QStringLiteral("units"), this)),
      m_contacts(new TableView(QStringLiteral("contacts"), this)), m_referrals(new TableView(QStringLiteral("referrals"), this)),
      m_unitModel(new TableModel<Unit>(unitColumns(), this)), m_contactModel(new TableModel<Contact>(contactColumns(), this)),
      m_referralModel(new TableModel<Referral>(referralColumns(), this)), m_unitTitle(textLabel(Face::BodyStrong, Colour::Text, this)),
      m_contactTitle(textLabel(Face::BodyStrong, Colour::Text, this)), m_referralTitle(textLabel(Face::BodyStrong, Colour::Text, this)),
      m_unitTools(new RowTools(QStringLiteral("Unit"), false, this)), m_contactTools(new RowTools(QStringLiteral("Contact"), false, this)),
      m_referralTools(new RowTools(QStringLiteral("Referral"), false, this))
{
    m_unitModel->setKey([](const Unit &unit) { return unit.id.value; });
    m_contactModel->setKey([](const Contact &contact) { return contact.id.value; });
    m_referralModel->setKey([](const Referral &referral) { return referral.id.value; });
    m_units->setCells(m_unitModel);
    m_contacts->setCells(m_contactModel);
    m_referrals->setCells(m_referralModel);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, px(12), 0, px(12));
    column->setSpacing(px(4));
    addBlock(column, m_unitTitle, m_unitTools, m_units);
    column->addSpacing(px(16));
    addBlock(column, m_contactTitle, m_contactTools, m_contacts);
    column->addSpacing(px(16));
    addBlock(column, m_referralTitle, m_referralTools, m_referrals);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(scroll);
    connect(m_unitTools, &RowTools::addAsked, this, [this] { editLastRow(m_units, 1); });
    connect(m_contactTools, &RowTools::addAsked, this, [this] { editLastRow(m_contacts, 0); });
    connect(m_referralTools, &RowTools::addAsked, this, [this] { editLastRow(m_referrals, 0); });
    connect(m_unitTools, &RowTools::removeAsked, this, &UnitsTab::removeUnits);
    connect(m_contactTools, &RowTools::removeAsked, this, &UnitsTab::removeContacts);
    connect(m_referralTools, &RowTools::removeAsked, this, &UnitsTab::removeReferrals);
}

void UnitsTab::retranslate()
{
    m_unitTitle->setText(tr("Units"));
    m_contactTitle->setText(tr("Contacts"));
    m_referralTitle->setText(tr("Not for the centre: whom to ask instead"));
    m_units->setTitle(tr("Units"));
    m_contacts->setTitle(tr("Contacts"));
    m_referrals->setTitle(tr("Referral directory"));
    m_units->setEmptyText(tr("No units yet."));
    m_contacts->setEmptyText(tr("No contacts yet."));
    m_referrals->setEmptyText(tr("Nothing is referred yet."));
    m_unitTools->setTexts(tr("Add a unit"), tr("Remove the selected units"));
    m_contactTools->setTexts(tr("Add a contact"), tr("Remove the selected contacts"));
    m_referralTools->setTexts(tr("Add a referral"), tr("Remove the selected referrals"));
    for (Cells *cells : {static_cast<Cells *>(m_unitModel), static_cast<Cells *>(m_contactModel), static_cast<Cells *>(m_referralModel)})
        cells->retranslate();
}

void UnitsTab::show(const Shown &shown)
{
    m_shown = shown;
    const bool canEdit = shown.customer && shown.isWritable();
    std::vector<Unit> units;
    std::vector<Contact> contacts;
    std::vector<Referral> referrals;
    if (shown.customer) {
        const CustomerId own = shown.customer->id;
        const auto isOwn = [own](const auto &row) { return row.customer == own; };
        const auto isOwnOrForAll = [own](const auto &row) { return row.customer == own || !row.customer; };
        std::copy_if(shown.book->units.begin(), shown.book->units.end(), std::back_inserter(units), isOwn);
        std::copy_if(shown.book->contacts.begin(), shown.book->contacts.end(), std::back_inserter(contacts), isOwn);
        std::copy_if(shown.book->referrals.begin(), shown.book->referrals.end(), std::back_inserter(referrals), isOwnOrForAll);
    }
    m_unitTools->allow(canEdit, canEdit && !units.empty());
    m_contactTools->allow(canEdit, canEdit && !contacts.empty());
    m_referralTools->allow(canEdit, canEdit && !referrals.empty());
    if (canEdit) { // the rows that add one
        units.emplace_back();
        contacts.emplace_back();
        referrals.emplace_back();
        units.back().customer = contacts.back().customer = referrals.back().customer = shown.customer->id;
    }
    m_unitModel->setRows(std::move(units));
    m_contactModel->setRows(std::move(contacts));
    m_referralModel->setRows(std::move(referrals));
}

QString UnitsTab::groupName(GroupId group) const
{
    const auto &groups = m_shown.book->groups;
    const auto found = std::find_if(groups.begin(), groups.end(), [group](const auto &one) { return one.id == group; });
    return found == groups.end() ? QString() : found->name;
}

Done UnitsTab::save(const Unit &unit)
{
    return m_saver.save((unit.id ? tr("Change the unit %1 for %2") : tr("Add the unit %1 for %2")).arg(unit.name, m_shown.customer->name), unit);
}

Done UnitsTab::save(const Contact &contact)
{
    return m_saver.save((contact.id ? tr("Change the contact %1 for %2") : tr("Add the contact %1 for %2"))
                            .arg(contact.name, m_shown.customer->name),
                        contact);
}

Done UnitsTab::save(const Referral &referral)
{
    // A new one needs both words; the person to ask is filled in next.
    Referral whole = referral;
    if (!whole.id && whole.referTo.trimmed().isEmpty())
        whole.referTo = tr("the customer");
    return m_saver.save((referral.id ? tr("Change the referral %1 for %2") : tr("Add the referral %1 for %2"))
                            .arg(referral.subject, m_shown.customer->name),
                        whole);
}

// From the next month on; a unit that no group has served yet begins at once.
Done UnitsTab::setGroup(Unit unit, const QString &name)
{
    const auto &groups = m_shown.book->groups;
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto &one) { return one.name == name; });
    if (found == groups.end())
        return Error{Error::Kind::NotFound, tr("There is no group %1, so nothing was changed. Choose one of the list.").arg(name), {}};
    const Month now = Month::of(m_shown.book->today);
    const QDate from = unit.groups.empty() ? now.first() : now.end();
    std::erase_if(unit.groups, [from](const auto &one) { return one.from >= from; });
    unit.groups.push_back({from, found->id});
    return m_saver.save(tr("Move %1 to %2 from %3").arg(unit.name, name, format::day(from)), unit);
}

Done UnitsTab::setGroupDay(Unit unit, const QString &typed)
{
    const QDate day = dayOfText(typed, m_shown.book->today);
    if (!day.isValid() || unit.groups.empty())
        return Error{Error::Kind::Invalid, tr("Enter the day from which the group serves the unit, such as 2027-01-01."), {}};
    const auto newest = std::max_element(unit.groups.begin(), unit.groups.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    newest->from = day;
    return save(unit);
}

void UnitsTab::removeRows(const QString &name, const std::function<Done()> &work)
{
    if (const Done removed = m_saver.run(name, work); !removed)
        emit failed(removed.error());
}

void UnitsTab::removeUnits()
{
    removeRows(tr("Remove units for %1").arg(m_shown.customer->name), [this]() -> Done {
        for (const int row : m_units->selectedRows()) {
            if (const UnitId id = m_unitModel->row(row).id; id) {
                if (const Done removed = store::Customers(m_saver.db()).remove(id); !removed)
                    return removed;
            }
        }
        return {};
    });
}

void UnitsTab::removeContacts()
{
    removeRows(tr("Remove contacts for %1").arg(m_shown.customer->name), [this]() -> Done {
        for (const int row : m_contacts->selectedRows()) {
            if (const ContactId id = m_contactModel->row(row).id; id) {
                if (const Done removed = store::Customers(m_saver.db()).remove(id); !removed)
                    return removed;
            }
        }
        return {};
    });
}

void UnitsTab::removeReferrals()
{
    removeRows(tr("Remove referrals for %1").arg(m_shown.customer->name), [this]() -> Done {
        for (const int row : m_referrals->selectedRows()) {
            if (const ReferralId id = m_referralModel->row(row).id; id) {
                if (const Done removed = store::Customers(m_saver.db()).remove(id); !removed)
                    return removed;
            }
        }
        return {};
    });
}

} // namespace paybench::ui
