// SPDX-License-Identifier: MPL-2.0
#include "ui/people/profile_block.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"
#include "ui/people/block_head.h"
#include "ui/people/person_rows.h"
#include "ui/style/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace paybench::ui {

ProfileBlock::ProfileBlock(StaffBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_head(new BlockHead(this)), m_name(new CheckedEdit(this)), m_legalForm(new CheckedEdit(this)),
      m_country(new Choice(this)), m_headCount(new CountEdit(this)), m_nameField(new Field(m_name, this)),
      m_legalField(new Field(m_legalForm, this)), m_countryField(new Field(m_country, this)), m_countField(new Field(m_headCount, this)),
      m_sum(textLabel(Face::BodyStrong, Colour::Text, this)), m_warning(new Pill(Mood::Warn, this)),
      m_why(wrappedLabel(Face::Caption, Colour::Muted, this))
{
    m_name->setObjectName(QStringLiteral("centreName"));
    m_legalForm->setObjectName(QStringLiteral("legalForm"));
    m_country->setObjectName(QStringLiteral("country"));
    m_headCount->setObjectName(QStringLiteral("headCount"));
    m_sum->setObjectName(QStringLiteral("headCountSum"));
    m_warning->setObjectName(QStringLiteral("headCountWarning"));
    for (CheckedEdit *edit : {m_name, m_legalForm})
        edit->setCheck(withoutPersonalNumber);
    m_headCount->setRange(0, 10000);
    m_headCount->setRequired(true);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(px(20), 0, px(16), 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(10));
    grid->addWidget(m_nameField, 0, 0);
    grid->addWidget(m_legalField, 0, 1);
    grid->addWidget(m_countryField, 1, 0);
    grid->addWidget(m_countField, 1, 1);
    auto *sum = new QHBoxLayout;
    sum->addWidget(m_sum);
    sum->addStretch(1);
    sum->addWidget(m_warning);
    grid->addLayout(sum, 2, 0, 1, 2);
    grid->addWidget(m_why, 3, 0, 1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_head);
    column->addLayout(grid);
    using directory::Centre;
    connect(m_name, &CheckedEdit::commitAsked, this, [this] { save(m_nameField, [this](Centre &c) { c.name = m_name->text().trimmed(); }); });
    connect(m_legalForm, &CheckedEdit::commitAsked, this,
            [this] { save(m_legalField, [this](Centre &c) { c.legalForm = m_legalForm->text().trimmed(); }); });
    connect(m_country, &Choice::chosen, this, [this] { save(m_countryField, [this](Centre &c) { c.country = Country(m_country->value<int>()); }); });
    connect(m_headCount, &CheckedEdit::commitAsked, this,
            [this] { save(m_countField, [this](Centre &c) { c.headCount = int(m_headCount->value().value_or(0)); }); });
}

void ProfileBlock::retranslate()
{
    m_head->setTexts(tr("Centre"));
    m_nameField->setLabel(tr("Name"));
    m_legalField->setLabel(tr("Legal form"));
    m_countryField->setLabel(tr("Country"));
    m_countField->setLabel(tr("Head count, declared"));
    m_country->setOptions<int>({{int(Country::Sweden), tr("Sweden")}, {int(Country::Denmark), tr("Denmark")}});
}

void ProfileBlock::show()
{
    const auto fill = [](CheckedEdit *edit, const QString &text) {
        if (!edit->hasFocus() || edit->text() == edit->committed())
            edit->setCommitted(text);
    };
    fill(m_name, m_book.centre.name);
    fill(m_legalForm, m_book.centre.legalForm);
    m_country->setValue(int(m_book.centre.country));
    m_headCount->setValue(m_book.centre.headCount);
    const directory::HeadCount count = directory::headCount(m_book.people, m_book.centre.headCount, m_book.day);
    m_sum->setText(headCountText(count));
    QStringList parts;
    for (const directory::Role role : directory::allRoles) {
        const auto found = count.byRole.find(role);
        parts.append(directory::name(role) + QChar(0xA0) + format::number(found == count.byRole.end() ? 0 : found->second));
    }
    m_why->setText(parts.join(QStringLiteral(" · ")));
    m_warning->setMood(count.warning.isEmpty() ? Mood::Ok : Mood::Warn);
    m_warning->setText(count.warning.isEmpty() ? tr("as declared") : tr("%1 are declared").arg(format::number(m_book.centre.headCount)));
    m_warning->setToolTip(count.warning);
    for (QWidget *one : std::initializer_list<QWidget *>{m_name, m_legalForm, m_country, m_headCount})
        one->setEnabled(m_book.isWritable);
}

void ProfileBlock::save(Field *field, const std::function<void(directory::Centre &)> &change)
{
    directory::Centre changed = m_book.centre;
    change(changed);
    const Done saved = m_book.run(tr("Change the centre"), [&] { return m_book.centreStore.save(changed); });
    field->setError(saved ? QString() : saved.error().message);
}

} // namespace paybench::ui
