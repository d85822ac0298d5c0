// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/terms_block.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/labels.h"

#include <QGridLayout>

namespace paybench::ui {

namespace {

using directory::Agreement;
using directory::Vat;
using pricing::BillingStep;
using pricing::IndexRule;

// One number for each choice, because a combo box compares what it holds.
constexpr int exemptVat = 1;
constexpr int outsideVat = 2;

int keyOf(const Vat &vat)
{
    return vat.treatment == Vat::Treatment::Standard ? vat.percent
        : vat.treatment == Vat::Treatment::Exempt    ? exemptVat
                                                     : outsideVat;
}

Vat vatOf(int key, const QString &reason)
{
    if (key == exemptVat)
        return {Vat::Treatment::Exempt, 25, reason};
    if (key == outsideVat)
        return {Vat::Treatment::OutsideScope, 25, reason};
    return {Vat::Treatment::Standard, key, {}};
}

int keyOf(const BillingStep &step)
{
    return step.direction == BillingStep::Direction::Up ? step.minutes : -step.minutes;
}

BillingStep stepOf(int key)
{
    return {std::abs(key), key > 0 ? BillingStep::Direction::Up : BillingStep::Direction::Nearest};
}

Field *named(QWidget *control, const char *name, QWidget *parent)
{
    control->setObjectName(QLatin1String(name));
    return new Field(control, parent);
}

} // namespace

TermsBlock::TermsBlock(Saver &saver, QWidget *parent)
    : QWidget(parent), m_saver(saver), m_title(textLabel(Face::BodyStrong, Colour::Text, this)), m_vat(new Choice),
      m_reason(new CheckedEdit), m_rule(new Choice), m_fixedUntil(new DayEdit), m_rounding(new Choice), m_step(new Choice),
      m_vatField(named(m_vat, "vat", this)), m_reasonField(named(m_reason, "vatReason", this)),
      m_ruleField(named(m_rule, "indexRule", this)), m_fixedField(named(m_fixedUntil, "fixedUntil", this)),
      m_roundingField(named(m_rounding, "priceRounding", this)), m_stepField(named(m_step, "hourlyRounding", this))
{
    m_reason->setCheck(withoutPersonalNumber);
    for (Choice *choice : {m_vat, m_rule, m_rounding, m_step}) // long names elide rather than push the page wide
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(px(20), px(16), px(16), 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_vatField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_ruleField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_reasonField, 2, 0, Qt::AlignTop);
    grid->addWidget(m_fixedField, 2, 1, Qt::AlignTop);
    grid->addWidget(m_stepField, 3, 0, Qt::AlignTop);
    grid->addWidget(m_roundingField, 3, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_vat, &Choice::chosen, this, &TermsBlock::chooseVat);
    connect(m_rule, &Choice::chosen, this, &TermsBlock::chooseRule);
    connect(m_reason, &CheckedEdit::commitAsked, this, &TermsBlock::chooseVat);
    connect(m_fixedUntil, &DayEdit::commitAsked, this, &TermsBlock::chooseRule);
    connect(m_rounding, &Choice::chosen, this, [this] {
        save(tr("Change the price rounding for %1").arg(m_shown.customer->name), m_roundingField,
             [this](Agreement &agreement) { agreement.priceStep = m_rounding->value<int>(100); });
    });
    connect(m_step, &Choice::chosen, this, [this] { emit stepChosen(stepOf(m_step->value<int>(15))); });
}

void TermsBlock::fillChoices()
{
    m_vat->setOptions<int>({{25, directory::name(Vat{})},
                            {12, directory::name(Vat{Vat::Treatment::Standard, 12, {}})},
                            {6, directory::name(Vat{Vat::Treatment::Standard, 6, {}})},
                            {exemptVat, directory::name(Vat{Vat::Treatment::Exempt, 25, {}})},
                            {outsideVat, directory::name(Vat{Vat::Treatment::OutsideScope, 25, {}})}});
    m_rule->setOptions<int>({{int(IndexRule::IndexAndEfficiency), tr("Index less the efficiency requirement")},
                             {int(IndexRule::IndexOnly), tr("Index only")},
                             {int(IndexRule::FixedPrice), tr("Fixed price until a day")}});
    m_rounding->setOptions<int>({{1, tr("to 0.0001 kr")}, {100, tr("to 0.01 kr")}, {1000, tr("to 0.10 kr")}, {10000, tr("to whole kr")}});
    m_step->setOptions<int>({{15, tr("started quarter")},
                             {30, tr("started half-hour")},
                             {60, tr("started hour")},
                             {1, tr("started minute")},
                             {-15, tr("nearest quarter")},
                             {-6, tr("nearest six minutes")}});
}

void TermsBlock::retranslate()
{
    m_title->setText(tr("VAT and index"));
    m_vatField->setLabel(tr("VAT"));
    m_reasonField->setLabel(tr("Why there is no VAT, printed on the invoice basis"));
    m_ruleField->setLabel(tr("Yearly adjustment"));
    m_fixedField->setLabel(tr("Fixed price until"));
    m_roundingField->setLabel(tr("Adjusted prices are rounded"));
    m_stepField->setLabel(tr("Hours are billed by"));
    fillChoices();
}

void TermsBlock::show(const Shown &shown)
{
    m_shown = shown;
    setVisible(shown.version);
    if (!shown.version)
        return;
    const Agreement &version = *shown.version;
    for (Field *field : {m_vatField, m_reasonField, m_ruleField, m_fixedField, m_roundingField, m_stepField}) {
        field->setError({});
        field->control()->setEnabled(shown.isWritable());
    }
    m_vat->setValue(keyOf(version.vat));
    m_reason->setCommitted(version.vat.reason);
    m_reasonField->setVisible(version.vat.treatment != Vat::Treatment::Standard);
    m_rule->setValue(int(version.indexRule));
    m_fixedUntil->setValue(version.fixedUntil);
    m_fixedField->setVisible(version.indexRule == IndexRule::FixedPrice);
    m_rounding->setValue(int(version.priceStep));
    const auto terms = shown.terms();
    const auto hour = terms.find(pricing::Service::Hour);
    m_stepField->setVisible(hour != terms.end() && !hour->second.tiers.empty());
    if (hour != terms.end())
        m_step->setValue(keyOf(hour->second.step));
}

void TermsBlock::save(const QString &name, Field *at, const std::function<void(Agreement &)> &change)
{
    if (!m_shown.version)
        return;
    Agreement changed = *m_shown.version;
    change(changed);
    if (changed == *m_shown.version)
        return;
    if (const Done saved = m_saver.save(name, changed); !saved)
        at->setError(saved.error().message);
}

void TermsBlock::chooseVat()
{
    const int key = m_vat->value<int>(25);
    m_reasonField->setVisible(key == exemptVat || key == outsideVat);
    if (m_reasonField->isVisible() && m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Without VAT the invoice basis needs the reason. Enter it, then it is saved."));
        m_reason->setFocus();
        return;
    }
    save(tr("Change the VAT for %1").arg(m_shown.customer->name), m_vatField,
         [&](Agreement &agreement) { agreement.vat = vatOf(key, m_reason->text().trimmed()); });
}

void TermsBlock::chooseRule()
{
    const auto rule = IndexRule(m_rule->value<int>());
    m_fixedField->setVisible(rule == IndexRule::FixedPrice);
    if (rule == IndexRule::FixedPrice && !m_fixedUntil->value().isValid()) {
        m_fixedField->setError(tr("Enter the last day of the fixed price, then it is saved."));
        m_fixedUntil->setFocus();
        return;
    }
    save(tr("Change the yearly adjustment for %1").arg(m_shown.customer->name), m_ruleField, [&](Agreement &agreement) {
        agreement.indexRule = rule;
        agreement.fixedUntil = rule == IndexRule::FixedPrice ? m_fixedUntil->value() : QDate();
    });
}

} // namespace paybench::ui
