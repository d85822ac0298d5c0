// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/customer_tab.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>

// What the tab is made of; what is saved is in customer_saving.cpp.

namespace paybench::ui {

std::vector<PayDayLine> payDayLines(const directory::Customer &customer, int year, const Calendar &calendar)
{
    std::vector<PayDayLine> lines;
    const PayCalendar own = customer.payCalendar();
    for (int month = 1; month <= 12; ++month)
        lines.push_back({Month(year, month), payDay(own, Month(year, month), calendar), payDay(own.rule, Month(year, month), calendar)});
    return lines;
}

CustomerTab::CustomerTab(Saver &saver, QWidget *parent)
    : QWidget(parent), m_saver(saver), m_customerTitle(textLabel(Face::BodyStrong, Colour::Text, this)), m_name(new CheckedEdit),
      m_code(new CheckedEdit), m_kind(new Choice), m_owner(new Choice), m_newOwner(new CheckedEdit), m_organisation(new CheckedEdit),
      m_reference(new CheckedEdit), m_from(new DayEdit), m_to(new DayEdit), m_payRule(new Choice),
      m_payDays(new TableView(QStringLiteral("payDays"), this)), m_payDayModel(new TableModel<PayDayLine>(columns(), this)),
      m_payDayTitle(textLabel(Face::BodyStrong, Colour::Text, this)), m_agreementTitle(textLabel(Face::BodyStrong, Colour::Text, this)),
      m_number(new CheckedEdit), m_responsible(new CheckedEdit), m_notice(new CountEdit), m_until(new DayEdit), m_note(new NoteEdit),
      m_removeDraft(button(ButtonRole::Ordinary, QStringLiteral("remove"), this)),
      m_removeCustomer(button(ButtonRole::Ordinary, QStringLiteral("remove"), this))
{
    m_payDays->setCells(m_payDayModel);
    m_payDayModel->setKey([](const PayDayLine &line) { return qint64(line.month.minus(Month())); });
    m_payDays->setGrowing(true);
    m_note->setLines(3);
    for (Choice *choice : {m_kind, m_owner, m_payRule}) // long names elide rather than push the page wide
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_notice->setRange(0, 120);
    for (CheckedEdit *edit : {m_name, m_code, m_newOwner, m_reference, m_number, m_responsible})
        edit->setCheck(withoutPersonalNumber);
    m_note->setCheck(withoutPersonalNumber);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, px(12), 0, px(16));
    column->setSpacing(px(16));
    column->addWidget(customerForm());
    m_agreement = agreementForm();
    column->addWidget(m_agreement);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(px(20), 0, px(16), 0);
    title->addWidget(m_payDayTitle);
    column->addLayout(title);
    column->addWidget(m_payDays);
    auto *removal = new QHBoxLayout;
    removal->setContentsMargins(px(20), 0, px(16), 0);
    removal->addWidget(m_removeDraft);
    removal->addWidget(m_removeCustomer);
    removal->addStretch(1);
    column->addLayout(removal);
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
    m_removeDraft->setObjectName(QStringLiteral("removeDraft"));
    m_removeCustomer->setObjectName(QStringLiteral("removeCustomer"));
    connect(m_removeDraft, &QPushButton::clicked, this, &CustomerTab::removeDraftAsked);
    connect(m_removeCustomer, &QPushButton::clicked, this, &CustomerTab::removeCustomerAsked);
    connectCustomer();
    connectAgreement();
}

QWidget *CustomerTab::customerForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(px(20), 0, px(16), 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    grid->addWidget(m_customerTitle, 0, 0, 1, 2);
    const std::vector<std::pair<QWidget *, const char *>> controls{
        {m_name, "customerName"},           {m_code, "customerCode"},     {m_kind, "customerKind"},
        {m_owner, "customerOwner"},         {m_newOwner, "newOwner"},     {m_organisation, "organisationNumber"},
        {m_reference, "customerReference"}, {m_from, "customerFrom"},     {m_to, "customerTo"},
        {m_payRule, "payRule"}};
    int place = 2;
    for (const auto &[control, name] : controls) {
        control->setObjectName(QLatin1String(name));
        m_fields[control] = new Field(control, form);
        const bool isWide = control == m_payRule || control == m_newOwner;
        place += isWide ? place % 2 : 0;
        grid->addWidget(m_fields[control], place / 2, place % 2, 1, isWide ? 2 : 1, Qt::AlignTop);
        place += isWide ? 2 : 1;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return form;
}

QWidget *CustomerTab::agreementForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(px(20), 0, px(16), 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    grid->addWidget(m_agreementTitle, 0, 0, 1, 2);
    const std::vector<std::pair<QWidget *, const char *>> controls{
        {m_number, "agreementNumber"}, {m_responsible, "responsible"}, {m_notice, "notice"}, {m_until, "agreementUntil"}, {m_note, "note"}};
    int place = 2;
    for (const auto &[control, name] : controls) {
        control->setObjectName(QLatin1String(name));
        m_fields[control] = new Field(control, form);
        grid->addWidget(m_fields[control], place / 2, place % 2, 1, control == m_note ? 2 : 1, Qt::AlignTop);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return form;
}

void CustomerTab::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CustomerTab::fillChoices()
{
    using Of = directory::Customer::Kind;
    std::vector<std::pair<int, QString>> kinds;
    for (const Of kind : {Of::Municipality, Of::Company, Of::Foundation, Of::Other})
        kinds.emplace_back(int(kind), directory::name(kind));
    m_kind->setOptions<int>(kinds);
    std::vector<std::pair<int, QString>> rules;
    for (const PayRule rule : {PayRule::The25th, PayRule::The25thBefore, PayRule::The27thBefore, PayRule::LastBankDay})
        rules.emplace_back(int(rule), directory::name(rule));
    m_payRule->setOptions<int>(rules);
    std::vector<std::pair<qint64, QString>> owners{{0, tr("no owner")}};
    if (m_shown.book) {
        for (const directory::Owner &owner : m_shown.book->owners)
            owners.emplace_back(owner.id.value, owner.name);
    }
    owners.emplace_back(-1, tr("a new owner…"));
    m_owner->setOptions<qint64>(owners);
}

void CustomerTab::retranslate()
{
    m_customerTitle->setText(tr("Customer"));
    m_agreementTitle->setText(tr("Agreement"));
    m_fields[m_name]->setLabel(tr("Name"));
    m_fields[m_code]->setLabel(tr("Code in the payroll system"));
    m_fields[m_kind]->setLabel(tr("Kind"));
    m_fields[m_owner]->setLabel(tr("Owner"));
    m_fields[m_newOwner]->setLabel(tr("Name of the new owner"));
    m_fields[m_organisation]->setLabel(tr("Organisation number"));
    m_fields[m_reference]->setLabel(tr("Reference on invoices"));
    m_fields[m_from]->setLabel(tr("Customer from"));
    m_fields[m_to]->setLabel(tr("Customer until, the last day"));
    m_fields[m_payRule]->setLabel(tr("Pay day"));
    m_fields[m_number]->setLabel(tr("Agreement number"));
    m_fields[m_responsible]->setLabel(tr("Responsible"));
    m_fields[m_notice]->setLabel(tr("Notice, months"));
    m_fields[m_until]->setLabel(tr("Version ends on"));
    m_fields[m_note]->setLabel(tr("Note"));
    m_fields[m_note]->setHint(tr("Names and figures only. Personal numbers are not stored."));
    m_payDays->setTitle(tr("Pay days"));
    m_removeDraft->setText(tr("Remove the draft"));
    m_removeCustomer->setText(tr("Remove the customer…"));
    m_payDayModel->retranslate();
    fillChoices();
}

std::vector<Column<PayDayLine>> CustomerTab::columns()
{
    Column<PayDayLine> month;
    month.id = QStringLiteral("month");
    month.title = [] { return tr("Month"); };
    month.kind = Kind::Month;
    month.stretch = true;
    month.value = [](const PayDayLine &line) -> Value { return line.month; };
    Column<PayDayLine> day;
    day.id = QStringLiteral("payDay");
    day.title = [] { return tr("Pay day"); };
    day.kind = Kind::Day;
    day.width = 150;
    day.value = [](const PayDayLine &line) -> Value { return line.day; };
    day.look = [](const PayDayLine &line) {
        Look look;
        look.strong = line.day != line.byRule;
        look.lead = line.day != line.byRule ? tr("exception") : QString();
        return look;
    };
    day.editable = [this](const PayDayLine &) { return m_shown.isWritable(); };
    day.edit = [this](const PayDayLine &line, const QString &text) { return setPayDay(line, text); };
    Column<PayDayLine> rule;
    rule.id = QStringLiteral("byRule");
    rule.title = [] { return tr("By the rule"); };
    rule.kind = Kind::Day;
    rule.width = 130;
    rule.value = [](const PayDayLine &line) -> Value { return line.byRule; };
    rule.look = [](const PayDayLine &) {
        Look look;
        look.ink = Colour::Muted;
        return look;
    };
    return {month, day, rule};
}

} // namespace paybench::ui
