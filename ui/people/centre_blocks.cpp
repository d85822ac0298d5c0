// SPDX-License-Identifier: MPL-2.0
#include "ui/people/centre_blocks.h"

#include "ui/inputs/change_form.h"
#include "ui/inputs/value_edits.h"
#include "ui/people/block_head.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

// Owners, and the referral directory.

namespace paybench::ui {

namespace {

using directory::Owner;
using directory::Referral;

void stackBlock(QWidget *block, BlockHead *head, TableView *table)
{
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(table);
    table->setGrowing(true);
}

} // namespace

OwnersBlock::OwnersBlock(StaffBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_head(new BlockHead(this)), m_table(new TableView(QStringLiteral("owners"), this)),
      m_model(new TableModel<Owner>(columns(), this)), m_add(m_head->addButton(QStringLiteral("addOwner"), QStringLiteral("add"))),
      m_remove(m_head->addButton(QStringLiteral("removeOwner"), QStringLiteral("remove")))
{
    m_model->setKey([](const Owner &owner) { return owner.id.value; });
    m_table->setCells(m_model);
    stackBlock(this, m_head, m_table);
    connect(m_add, &QPushButton::clicked, this, &OwnersBlock::add);
    connect(m_remove, &QPushButton::clicked, this, &OwnersBlock::removeSelected);
}

std::vector<Column<Owner>> OwnersBlock::columns()
{
    Column<Owner> name;
    name.id = QStringLiteral("owner");
    name.title = [] { return tr("Owner"); };
    name.stretch = true;
    name.value = [](const Owner &owner) -> Value { return owner.name; };
    name.editable = [this](const Owner &) { return m_book.isWritable; };
    name.edit = [this](const Owner &owner, const QString &text) -> Done {
        const Owner changed{owner.id, text.trimmed()};
        return m_book.run(tr("Rename the owner %1").arg(owner.name), [&] { return done(m_book.customerStore.save(changed)); });
    };
    Column<Owner> customers;
    customers.id = QStringLiteral("customers");
    customers.title = [] { return tr("Customers"); };
    customers.kind = Kind::Count;
    customers.value = [this](const Owner &owner) -> Value {
        return qint64(std::count_if(m_book.customers.begin(), m_book.customers.end(), [&](const auto &one) { return one.owner == owner.id; }));
    };
    return {name, customers};
}

void OwnersBlock::retranslate()
{
    m_head->setTexts(tr("Owners"));
    m_add->setText(tr("Add…"));
    m_add->setAccessibleName(tr("Add an owner"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the owner"));
    m_table->setTitle(tr("Owners"));
    m_table->setEmptyText(tr("No owners yet."));
    m_model->retranslate();
}

void OwnersBlock::show()
{
    m_model->setRows(m_book.owners);
    m_add->setEnabled(m_book.isWritable);
    m_remove->setEnabled(m_book.isWritable && !m_book.owners.empty());
}

void OwnersBlock::add()
{
    auto *form = new ChangeForm(tr("Who owns the centre?"), {}, tr("Add the owner"), this);
    CheckedEdit *name = form->addText(QStringLiteral("ownerName"), tr("Name"), {});
    form->setWork([this, name] {
        const Owner owner{{}, name->text().trimmed()};
        return m_book.run(tr("Add the owner %1").arg(owner.name), [&] { return done(m_book.customerStore.save(owner)); });
    });
    form->begin();
}

void OwnersBlock::removeSelected()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const Owner owner = m_model->row(row);
    const QString step = tr("Remove the owner %1").arg(owner.name);
    if (const Done removed = m_book.run(step, [&] { return m_book.customerStore.remove(owner.id); }); !removed)
        emit failed(removed.error());
}

ReferralsBlock::ReferralsBlock(StaffBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_head(new BlockHead(this)), m_table(new TableView(QStringLiteral("centreReferrals"), this)),
      m_model(new TableModel<Referral>(columns(), this)), m_add(m_head->addButton(QStringLiteral("addReferral"), QStringLiteral("add"))),
      m_remove(m_head->addButton(QStringLiteral("removeReferral"), QStringLiteral("remove")))
{
    m_model->setKey([](const Referral &referral) { return referral.id.value; });
    m_table->setCells(m_model);
    stackBlock(this, m_head, m_table);
    connect(m_add, &QPushButton::clicked, this, &ReferralsBlock::add);
    connect(m_remove, &QPushButton::clicked, this, &ReferralsBlock::removeSelected);
}

Column<Referral> ReferralsBlock::textColumn(const QString &id, std::function<QString()> title, QString Referral::*field)
{
    Column<Referral> column;
    column.id = id;
    column.title = std::move(title);
    column.wraps = true;
    column.value = [field](const Referral &row) -> Value { return (row.*field).isEmpty() ? Value() : Value(row.*field); };
    column.editable = [this](const Referral &) { return m_book.isWritable; };
    column.edit = [this, field](const Referral &row, const QString &text) -> Done {
        Referral changed = row;
        changed.*field = text.trimmed();
        return m_book.run(tr("Change the referral %1").arg(row.subject), [&] { return done(m_book.customerStore.save(changed)); });
    };
    return column;
}

std::vector<Column<Referral>> ReferralsBlock::columns()
{
    Column<Referral> note = textColumn(QStringLiteral("note"), [] { return tr("Note"); }, &Referral::note);
    note.stretch = true;
    return {textColumn(QStringLiteral("subject"), [] { return tr("Subject"); }, &Referral::subject),
            textColumn(QStringLiteral("referTo"), [] { return tr("Refer to"); }, &Referral::referTo),
            textColumn(QStringLiteral("phone"), [] { return tr("Phone"); }, &Referral::phone), note};
}

void ReferralsBlock::retranslate()
{
    m_head->setTexts(tr("Referral directory"), tr("not for the centre: whom to ask"));
    m_add->setText(tr("Add…"));
    m_add->setAccessibleName(tr("Add a referral"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the referral"));
    m_table->setTitle(tr("Referral directory"));
    m_table->setEmptyText(tr("No referrals for all customers yet."));
    m_model->retranslate();
}

// Those of one customer are on its own page.
void ReferralsBlock::show()
{
    std::vector<Referral> rows;
    std::copy_if(m_book.referrals.begin(), m_book.referrals.end(), std::back_inserter(rows), [](const Referral &row) { return !row.customer; });
    m_add->setEnabled(m_book.isWritable);
    m_remove->setEnabled(m_book.isWritable && !rows.empty());
    m_model->setRows(std::move(rows));
}

void ReferralsBlock::add()
{
    auto *form = new ChangeForm(tr("What is not for the centre, and whom to ask?"), {}, tr("Add the referral"), this);
    CheckedEdit *subject = form->addText(QStringLiteral("referralSubject"), tr("Subject"), {});
    CheckedEdit *referTo = form->addText(QStringLiteral("referralTo"), tr("Refer to"), {}, ChangeForm::Width::Half);
    CheckedEdit *phone = form->addText(QStringLiteral("referralPhone"), tr("Phone"), {}, ChangeForm::Width::Half);
    CheckedEdit *note = form->addText(QStringLiteral("referralNote"), tr("Note"), {});
    form->setWork([=, this] {
        Referral referral;
        referral.subject = subject->text().trimmed();
        referral.referTo = referTo->text().trimmed();
        referral.phone = phone->text().trimmed();
        referral.note = note->text().trimmed();
        return m_book.run(tr("Add the referral %1").arg(referral.subject), [&] { return done(m_book.customerStore.save(referral)); });
    });
    form->begin();
}

void ReferralsBlock::removeSelected()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const Referral referral = m_model->row(row);
    const QString step = tr("Remove the referral %1").arg(referral.subject);
    if (const Done removed = m_book.run(step, [&] { return m_book.customerStore.remove(referral.id); }); !removed)
        emit failed(removed.error());
}

} // namespace paybench::ui
