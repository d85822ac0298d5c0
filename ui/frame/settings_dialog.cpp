// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/settings_dialog.h"

#include "ui/frame/language.h"
#include "ui/inputs/choice.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace paybench::ui {

SettingsDialog::SettingsDialog(std::vector<Seat> seats, QWidget *parent)
    : Dialog(parent)
    , m_seats(std::move(seats))
{
    setObjectName(QStringLiteral("settings"));
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, px(8), 0, 0);
    grid->setHorizontalSpacing(px(20));
    grid->setVerticalSpacing(px(10));
    grid->setColumnStretch(1, 1);
    m_language = addRow(grid, QStringLiteral("language"));
    m_scheme = addRow(grid, QStringLiteral("scheme"));
    m_density = addRow(grid, QStringLiteral("density"));
    m_person = addRow(grid, QStringLiteral("seat"));
    setContent(content);
    m_shortcuts = addLink({});
    m_close = setDeed({});
    retranslate();
    m_language.choice->setValue(preference::language().value());
    m_scheme.choice->setValue(preference::scheme().value());
    m_density.choice->setValue(int(preference::density().value()));
    m_person.choice->setValue(preference::person().value());
    connect(m_shortcuts, &QPushButton::clicked, this, &SettingsDialog::shortcutsAsked);
    connect(m_language.choice, &Choice::chosen, this,
            [this] { emit languageChosen(m_language.choice->value<QString>()); });
    connect(m_scheme.choice, &Choice::chosen, this, [this] { emit schemeChosen(m_scheme.choice->value<int>()); });
    connect(m_density.choice, &Choice::chosen, this,
            [this] { emit densityChosen(static_cast<Density>(m_density.choice->value<int>())); });
    connect(m_person.choice, &Choice::chosen, this, [this] { emit seatChosen(m_person.choice->value<QString>()); });
}

SettingsDialog::Row SettingsDialog::addRow(QGridLayout *grid, const QString &object)
{
    Row row{textLabel(Face::Body, Colour::Text, this), new Choice(this)};
    row.choice->setObjectName(object);
    row.label->setBuddy(row.choice);
    row.choice->setMinimumWidth(px(240));
    const int line = grid->rowCount();
    grid->addWidget(row.label, line, 0);
    grid->addWidget(row.choice, line, 1);
    return row;
}

void SettingsDialog::fillSeats()
{
    std::vector<std::pair<QString, QString>> seats{{QString(), tr("Not chosen")}};
    for (const Seat &seat : m_seats)
        seats.emplace_back(seat.name, seat.role.isEmpty() ? seat.name : tr("%1, %2").arg(seat.name, seat.role));
    m_person.choice->setOptions(seats);
    m_person.choice->setEnabled(!m_seats.empty());
}

void SettingsDialog::retranslate()
{
    setHeading(tr("Settings"));
    setSentence(
        tr("They are yours, on this computer, and count at once. Opening hours, targets and prices belong to the "
           "centre and are kept in its file."));
    m_language.label->setText(tr("Language"));
    m_scheme.label->setText(tr("Colours"));
    m_density.label->setText(tr("Rows of tables"));
    m_person.label->setText(tr("Who sits here"));
    for (const Row &row : {m_language, m_scheme, m_density, m_person})
        row.choice->setAccessibleName(row.label->text());
    std::vector<std::pair<QString, QString>> languages{{QStringLiteral("system"), tr("As the system")}};
    for (const language::Spoken &spoken : language::all())
        languages.emplace_back(spoken.code, spoken.name);
    m_language.choice->setOptions(languages);
    m_scheme.choice->setOptions<int>({{int(Scheme::System), tr("As the system")},
                                      {int(Scheme::Light), tr("Light")},
                                      {int(Scheme::Dark), tr("Dark")}});
    m_density.choice->setOptions<int>({{int(Density::Compact), tr("Compact")},
                                       {int(Density::Normal), tr("Normal")},
                                       {int(Density::Roomy), tr("Roomy")}});
    fillSeats();
    m_shortcuts->setText(tr("Shortcuts…"));
    m_close->setText(tr("Close"));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
