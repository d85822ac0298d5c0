// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_page.h"

#include "core/basics/format.h"
#include "core/store/demand_inputs.h"
#include "core/store/rotas.h"
#include "ui/frame/empty_page.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/folder_choice.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/question.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/paper/report_files.h"
#include "ui/rota/publish_form.h"
#include "ui/rota/rota_grid.h"
#include "ui/rota/rota_settings_panel.h"
#include "ui/rota/wish_view.h"
#include "ui/table/table_view.h"

#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

// How it is decided, published, printed and written to files.

namespace paybench::ui {

namespace {

constexpr int mostGoodToKnow = 6; // sentences below the printed rota

Field *sheetField(Choice *sheet, QWidget *parent)
{
    sheet->setObjectName(QStringLiteral("rotaSheet"));
    std::vector<std::pair<int, QString>> options;
    for (const RotaSheet one : {RotaSheet::Weeks, RotaSheet::Week, RotaSheet::Month})
        options.emplace_back(int(one), name(one));
    sheet->setOptions<int>(options);
    auto *field = new Field(sheet, parent);
    field->setLabel(RotaPage::tr("Sheet"));
    return field;
}

Field *markedField(Choice *marked, const rota::Roster &roster, QWidget *parent)
{
    marked->setObjectName(QStringLiteral("rotaMarked"));
    std::vector<std::pair<qint64, QString>> people{{0, RotaPage::tr("Nobody's")}};
    for (const rota::RosterRow &row : roster.rows)
        people.emplace_back(row.person.value, row.name);
    marked->setOptions<qint64>(people);
    auto *field = new Field(marked, parent);
    field->setLabel(RotaPage::tr("Whose row stands out"));
    return field;
}

std::vector<double> sharesOf(const std::vector<staffing::GroupShare> &known, const std::vector<QString> &groups)
{
    std::vector<double> shares;
    for (const QString &group : groups) {
        for (const staffing::GroupShare &one : known) {
            if (one.name == group)
                shares.push_back(one.share);
        }
    }
    return shares.size() == groups.size() ? shares : std::vector<double>();
}

} // namespace

void RotaPage::openSettings(bool anew)
{
    if (!m_isRead)
        return;
    if (!anew && m_settings->isEdited()) { // what was typed before stands there yet
        showSide(m_settings);
        m_settings->setFocus();
        return;
    }
    const auto sources = store::demandSources(m_edits.db(), Month::of(m_stretch.first), m_centreDay->today());
    const std::vector<double> shares = sources ? sharesOf(sources->inputs.groups, m_state.roster.groups) : std::vector<double>();
    const rota::QueueChoice choice = rota::queueChoice(m_state.roster, serviceTerms(m_edits.db(), m_state), shares);
    m_settings->present(m_state.inputs.settings, choice, m_stretch.first, m_state.lock.isEmpty());
    showSide(m_settings);
    m_settings->setFocus();
}

void RotaPage::askPublish()
{
    if (isLocked())
        return;
    PublishForm form(m_state.roster, [this](QDate first, QDate last, const QString &note) -> Done {
        const QString name = tr("Publish the rota of %1–%2").arg(format::day(first), format::day(last));
        return m_edits.run(name, [&] { return done(store::Rotas(m_edits.db()).publish(first, last, note)); });
    }, this);
    if (form.exec() == QDialog::Accepted && form.wantsFiles())
        askFiles();
}

bool RotaPage::publish(QDate first, QDate last, const QString &note)
{
    const QString name = tr("Publish the rota of %1–%2").arg(format::day(first), format::day(last));
    const Done published = m_edits.run(name, [&] { return done(store::Rotas(m_edits.db()).publish(first, last, note)); });
    if (!published)
        sayError(published.error());
    return bool(published);
}

RotaFiles RotaPage::files() const
{
    RotaFiles files;
    files.centre = m_state.centre;
    files.roster = m_state.roster;
    if (const auto told = store::publishedRota(m_edits.db(), m_state.inputs)) {
        files.isPublished = !told->roster.versions.empty();
        files.published = told->roster;
        files.before = told->older;
        files.changes = told->changes;
    }
    if (const rota::Edit since = rota::changesSincePublished(m_state.roster); !since.empty())
        files.changes = rota::changesOf(m_state.roster, since); // the draft is what is written
    files.ledger = rota::ledger(m_state.inputs, m_state.roster.last.addYears(-1).addDays(1), m_state.roster.last);
    files.calendar = exchange::calendarTerms(m_state.centre, m_state.inputs.time, m_state.roster, m_edits.db().now());
    // It hangs on a wall: where somebody is missing concerns all, what is not kept of one person's choices only that person.
    int more = 0;
    for (const rota::RosterBreach &breach : m_price->breaches(m_price->breachCount())) {
        const bool isOfAll = breach.row < 0;
        if (isOfAll && int(files.goodToKnow.size()) < mostGoodToKnow)
            files.goodToKnow.push_back(breach.sentence);
        else
            more += isOfAll ? 1 : 0;
    }
    if (more > 0)
        files.goodToKnow.push_back(tr("and %Ln more of this kind", nullptr, more));
    return files;
}

bool RotaPage::canPrint() const
{
    return m_isRead && m_state.hasPeople();
}

void RotaPage::print()
{
    Question question(tr("Print the rota of %1 how?").arg(stretchName(m_stretch)), tr("The rota is printed as it stands, with its version and date in the foot."), tr("Print…"), this);
    auto *sheet = new Choice;
    auto *marked = new Choice;
    question.body()->addWidget(sheetField(sheet, &question));
    question.body()->addWidget(markedField(marked, m_state.roster, &question));
    if (question.exec() != QDialog::Accepted)
        return;
    RotaFiles shown = files();
    shown.sheet = RotaSheet(sheet->value<int>());
    if (const qint64 person = marked->value<qint64>(); person != 0)
        shown.marked = PersonId{person};
    if (const Done printed = printRota(shown.roster, paperTerms(shown), this); !printed)
        sayError(printed.error());
}

void RotaPage::askFiles()
{
    Question question(tr("Write the rota of %1 as which files?").arg(stretchName(m_stretch)),
                      tr("All go into one folder. Calendars are made of what is published, one for each person."), tr("Choose folder…"), this);
    const auto box = [&](const char *id, const QString &text, bool isChecked) {
        auto *made = new QCheckBox(text, &question);
        made->setObjectName(QLatin1String(id));
        made->setChecked(isChecked);
        question.body()->addWidget(made);
        return made;
    };
    auto *workbook = box("fileWorkbook", tr("Spreadsheet with rota, changes and balance"), true);
    auto *pdf = box("filePdf", tr("PDF"), true);
    auto *calendars = box("fileCalendars", tr("A calendar for each person"), !m_state.roster.versions.empty());
    calendars->setEnabled(!m_state.roster.versions.empty());
    if (question.exec() != QDialog::Accepted)
        return;
    const QString folder = chosenFolder(tr("Write the rota into a folder"), this);
    if (folder.isEmpty())
        return;
    const QString stem = QDir(folder).filePath(QStringLiteral("%1_%2").arg(m_stretch.first.toString(Qt::ISODate), plainStem(tr("rota"))));
    RotaPlaces places;
    places.workbook = workbook->isChecked() ? stem + QStringLiteral(".xlsx") : QString();
    places.pdf = pdf->isChecked() ? stem + QStringLiteral(".pdf") : QString();
    places.calendarFolder = calendars->isChecked() ? folder : QString();
    writeTo(places);
}

void RotaPage::writeTo(const RotaPlaces &places)
{
    if (isWriting() || (places.workbook.isEmpty() && places.pdf.isEmpty() && places.calendarFolder.isEmpty()))
        return;
    freshenInputs();
    m_writing->run(tr("Writing the rota of %1").arg(stretchName(m_stretch)), [shown = files(), places](const Progress &) {
        WrittenFiles written;
        written.done = writeRota(shown, places, written.paths);
        return written;
    });
}

} // namespace paybench::ui
