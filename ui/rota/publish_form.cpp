// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/publish_form.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "core/rota/version_changes.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/rota/rota_texts.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace paybench::ui {

namespace {

int newestOver(const rota::Roster &roster, QDate first, QDate last)
{
    int number = 0;
    for (const rota::Version &version : roster.versions) {
        if (version.first <= last && version.last >= first)
            number = std::max(number, version.number);
    }
    return number;
}

rota::Edit changesWithin(const rota::Roster &roster, QDate first, QDate last)
{
    rota::Edit changes = rota::changesSincePublished(roster);
    changes.erase(std::remove_if(changes.begin(), changes.end(),
                                 [&](const rota::CellEdit &cell) {
                                     const QDate day = roster.days[std::size_t(cell.day)].date;
                                     return day < first || day > last;
                                 }),
                  changes.end());
    return changes;
}

int emptyWithin(const rota::Roster &roster, QDate first, QDate last)
{
    int empty = 0;
    for (int day = 0; day < int(roster.days.size()); ++day) {
        const rota::RosterDay &one = roster.days[std::size_t(day)];
        for (int row = 0; one.date >= first && one.date <= last && row < int(roster.rows.size()); ++row)
            empty += roster.isEditable(row, day) && roster.rows[std::size_t(row)].cells[std::size_t(day)].marks.isEmpty() ? 1 : 0;
    }
    return empty;
}

// The first and last day that can be published as they stand: not closed, and somebody has something to do.
std::pair<QDate, QDate> publishableDays(const rota::Roster &roster)
{
    QDate first = roster.first, last = roster.last;
    bool isFound = false;
    for (std::size_t day = 0; day < roster.days.size(); ++day) {
        const auto hasMark = [day](const rota::RosterRow &row) { return !row.cells[day].marks.isEmpty(); };
        const rota::RosterDay &one = roster.days[day];
        if (one.isLocked || !std::any_of(roster.rows.begin(), roster.rows.end(), hasMark))
            continue;
        first = isFound ? first : one.date;
        last = one.date;
        isFound = true;
    }
    return {first, last};
}

} // namespace

QString publishSentence(const rota::Roster &roster, QDate first, QDate last)
{
    const int newest = newestOver(roster, first, last);
    QStringList said{QCoreApplication::translate("rota", "It becomes version %1.").arg(format::number(newest + 1))};
    if (newest > 0) {
        const rota::Edit changes = changesWithin(roster, first, last);
        std::set<int> persons;
        for (const rota::CellEdit &cell : changes)
            persons.insert(cell.row);
        said << (changes.empty() ? QCoreApplication::translate("rota", "Nothing has changed since version %1.").arg(format::number(newest))
                                 : QCoreApplication::translate("rota", "%Ln day(s) changed", nullptr, int(changes.size())) + QStringLiteral(" · ")
                                       + QCoreApplication::translate("rota", "%Ln person(s) to be told", nullptr, int(persons.size())));
    }
    if (const int empty = emptyWithin(roster, first, last); empty > 0)
        said << QCoreApplication::translate("rota", "%Ln cell(s) are still empty.", nullptr, empty);
    return said.join(QLatin1Char(' '));
}

QStringList changeLines(const rota::Roster &roster, QDate first, QDate last)
{
    QStringList lines;
    PersonId person;
    for (const rota::CellChange &change : rota::changesOf(roster, changesWithin(roster, first, last))) {
        const QString one = QStringLiteral("%1 %2 → %3").arg(shortDay(change.day), rota::dayText(change.before), rota::dayText(change.after));
        if (change.person == person)
            lines.back() += QStringLiteral(" · ") + one;
        else
            lines << change.name + QStringLiteral(": ") + one;
        person = change.person;
    }
    return lines;
}

PublishForm::PublishForm(const rota::Roster &roster, Work work, QWidget *parent)
    : Question(tr("Publish the rota for which days?"), tr("What is published stays as it is. A later change becomes a new version, and each person's changes are listed."),
               tr("Publish"), parent),
      m_roster(roster), m_work(std::move(work)), m_first(new DayEdit(this)), m_last(new DayEdit(this)), m_note(new CheckedEdit(this)),
      m_changes(new QPlainTextEdit(this)), m_files(new QCheckBox(tr("Then write files: spreadsheet, PDF, a calendar for each person"), this))
{
    setObjectName(QStringLiteral("publishForm"));
    m_first->setObjectName(QStringLiteral("publishFirst"));
    m_last->setObjectName(QStringLiteral("publishLast"));
    m_note->setObjectName(QStringLiteral("publishNote"));
    m_changes->setObjectName(QStringLiteral("publishChanges"));
    m_files->setObjectName(QStringLiteral("publishFiles"));
    auto *days = new QHBoxLayout;
    days->setSpacing(px(16));
    const auto add = [&](QLayout *layout, QWidget *control, const QString &label) {
        auto *field = new Field(control, this);
        field->setLabel(label);
        layout->addWidget(field);
    };
    add(days, m_first, tr("First day"));
    add(days, m_last, tr("Last day"));
    body()->addLayout(days);
    add(body(), m_note, tr("Why there is a new version (may be empty)"));
    add(body(), m_changes, tr("What is different"));
    body()->addWidget(m_files);
    m_first->setRequired(true);
    m_last->setRequired(true);
    m_note->setCheck(withoutPersonalNumber);
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setFixedHeight(px(110));
    const auto [first, last] = publishableDays(m_roster);
    m_first->setValue(first);
    m_last->setValue(last);
    connect(m_first, &DayEdit::valueChanged, this, &PublishForm::describe);
    connect(m_last, &DayEdit::valueChanged, this, &PublishForm::describe);
    describe();
    m_note->setFocus();
}

void PublishForm::describe()
{
    const QDate first = m_first->value(), last = m_last->value();
    setError({});
    if (!first.isValid() || !last.isValid())
        return;
    m_changes->setPlainText((QStringList{publishSentence(m_roster, first, last)} + changeLines(m_roster, first, last)).join(QLatin1Char('\n')));
}

bool PublishForm::wantsFiles() const
{
    return m_files->isChecked();
}

void PublishForm::accept()
{
    const QDate first = m_first->value(), last = m_last->value();
    if (!first.isValid() || !last.isValid() || !m_note->isRight())
        return (first.isValid() ? last.isValid() ? static_cast<QWidget *>(m_note) : m_last : m_first)->setFocus();
    if (last < first) {
        setError(tr("The last day is before the first, so nothing was published. Choose a later one."));
        return m_last->setFocus();
    }
    if (first < m_roster.first || last > m_roster.last) {
        setError(tr("Only days that are shown can be published: %1 to %2.").arg(format::day(m_roster.first), format::day(m_roster.last)));
        return;
    }
    if (const Done done = m_work(first, last, m_note->text().trimmed()); !done) {
        setError(done.error().message);
        return;
    }
    Question::accept();
}

} // namespace paybench::ui
