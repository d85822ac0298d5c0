// SPDX-License-Identifier: MPL-2.0
#include "ui/month/corrections_view.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

Field *correctionField(QWidget *control, const QString &label, QWidget *parent)
{
    auto *field = new Field(control, parent);
    field->setLabel(label);
    return field;
}

void addBeside(Question *form, std::initializer_list<Field *> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    for (Field *field : fields)
        row->addWidget(field, 1);
    form->body()->addLayout(row);
}

// A form is made for one question and gone with it.
QString correctionQuestion() { return CorrectionForm::tr("Which line is to be corrected?"); }
QString correctionConsequence(Month charged)
{
    return CorrectionForm::tr("The closed month stays as it is. The difference is charged in %1.").arg(format::monthName(charged));
}
QString correctionDeed() { return CorrectionForm::tr("Add the correction"); }

} // namespace

CorrectionForm::CorrectionForm(Edits &edits, const MonthState &state, QWidget *parent)
    : Question(correctionQuestion(), correctionConsequence(state.month), correctionDeed(), parent),
      m_edits(edits), m_state(state), m_customer(new Choice(this)), m_month(new Choice(this)), m_line(new Choice(this)),
      m_quantity(new DecimalEdit(2, this)), m_price(new UnitPriceEdit(this)), m_reason(new CheckedEdit(this))
{
    setObjectName(QStringLiteral("correctionForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    addFields();
    listLines();
    m_quantity->setFocus();
    connect(m_customer, &QComboBox::currentIndexChanged, this, &CorrectionForm::listLines);
    connect(m_month, &QComboBox::currentIndexChanged, this, &CorrectionForm::listLines);
    connect(m_line, &QComboBox::currentIndexChanged, this, &CorrectionForm::takeLine);
    connect(m_quantity, &DecimalEdit::valueChanged, this, &CorrectionForm::showAmount);
    connect(m_price, &UnitPriceEdit::valueChanged, this, &CorrectionForm::showAmount);
}

void CorrectionForm::addFields()
{
    std::vector<std::pair<qlonglong, QString>> customers;
    for (const directory::Customer &customer : m_state.customers)
        customers.emplace_back(customer.id.value, customer.name);
    std::vector<std::pair<QString, QString>> months;
    for (auto closed = m_state.closedMonths.rbegin(); closed != m_state.closedMonths.rend(); ++closed) {
        if (*closed < m_state.month)
            months.emplace_back(closed->iso(), format::monthTitle(*closed));
    }
    m_customer->setOptions<qlonglong>(customers);
    m_month->setOptions<QString>(months);
    m_quantity->setScaledRange(-1'000'000'000, 1'000'000'000);
    m_quantity->setRequired(true);
    m_price->setRequired(true);
    m_reason->setCheck([](const QString &text) { return withoutPersonalNumber(text); });
    m_customer->setObjectName(QStringLiteral("correctionCustomer"));
    m_month->setObjectName(QStringLiteral("correctionMonth"));
    m_line->setObjectName(QStringLiteral("correctionLine"));
    m_quantity->setObjectName(QStringLiteral("correctionQuantity"));
    m_price->setObjectName(QStringLiteral("correctionPrice"));
    m_reason->setObjectName(QStringLiteral("correctionReason"));
    addBeside(this, {correctionField(m_customer, tr("Customer"), this), correctionField(m_month, tr("Closed month"), this)});
    addBeside(this, {correctionField(m_line, tr("Line as it stands there"), this)});
    m_priceField = correctionField(m_price, tr("Price, kr"), this);
    addBeside(this, {correctionField(m_quantity, tr("More (+) or less (−)"), this), m_priceField});
    addBeside(this, {correctionField(m_reason, tr("Reason"), this)});
}

void CorrectionForm::listLines()
{
    m_lines.clear();
    const auto month = Month::ofText(m_month->value<QString>());
    const auto basis = month ? store::Months(m_edits.db()).frozenBasis(*month) : Result<std::optional<reports::MonthBasis>>(std::nullopt);
    const CustomerId customer{m_customer->value<qlonglong>()};
    if (basis && *basis) {
        for (const reports::Invoice &invoice : (*basis)->invoices) {
            if (invoice.customer == customer)
                m_lines = invoice.lines;
        }
    }
    std::vector<std::pair<int, QString>> lines;
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        lines.emplace_back(int(at), QStringLiteral("%1 · %2").arg(m_lines[at].what, format::amount(m_lines[at].amount)));
    m_line->setOptions<int>(lines);
    if (!lines.empty())
        m_line->setValue<int>(0);
    takeLine();
}

void CorrectionForm::takeLine()
{
    const int at = m_line->value<int>(-1);
    if (at >= 0 && at < int(m_lines.size()))
        m_price->setValue(m_lines[std::size_t(at)].each);
    showAmount();
}

void CorrectionForm::showAmount()
{
    const auto quantity = m_quantity->scaled();
    const auto price = m_price->value();
    if (!quantity || !price) {
        m_priceField->setHint({});
        return;
    }
    const auto amount = price->times(Ratio{*quantity, 100});
    m_priceField->setHint(amount ? tr("= %1 excl. VAT").arg(format::amountWithCurrency(*amount)) : amount.error().message);
}

void CorrectionForm::accept()
{
    const int at = m_line->value<int>(-1);
    const auto corrects = Month::ofText(m_month->value<QString>());
    if (at < 0 || at >= int(m_lines.size()) || !corrects) {
        setError(tr("The customer has no line in that month. Choose another month or customer."));
        return;
    }
    if (!m_quantity->scaled() || !m_price->value()) {
        setError(tr("A quantity and a price are needed. Nothing was saved yet."));
        return;
    }
    const pricing::Line &line = m_lines[std::size_t(at)];
    reports::Correction correction;
    correction.customer = {m_customer->value<qlonglong>()};
    correction.month = m_state.month;
    correction.corrects = *corrects;
    correction.service = line.service;
    correction.line = line.what;
    correction.quantity = Ratio{*m_quantity->scaled(), 100};
    correction.each = *m_price->value();
    correction.reason = m_reason->text().trimmed();
    const Done saved = m_save(correction);
    if (!saved)
        setError(saved.error().message);
    else
        Question::accept();
}

} // namespace paybench::ui
