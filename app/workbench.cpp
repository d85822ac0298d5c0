// SPDX-License-Identifier: MPL-2.0
#include "app/workbench.h"

#include "app/called.h"
#include "app/column_names.h"
#include "app/column_values.h"
#include "app/demo/demo_centre.h"
#include "app/exported_table.h"
#include "app/large_file.h"
#include "app/pages.h"
#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "core/store/backups.h"
#include "core/store/control_totals.h"
#include "core/store/row_names.h"
#include "ui/frame/preference.h"
#include "ui/jobs/job.h"
#include "ui/jobs/job_bar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace paybench::app {

namespace {

QString workbenchText(const char *source)
{
    return QCoreApplication::translate("workbench", source);
}

store::Opening openingFor(const QString &person, const CentreClock &clock)
{
    store::Opening opening;
    opening.clock = clock.asked();
    opening.totals = store::sealFindings;
    opening.who.name = person;
    return opening;
}

QString nameOf(Centre &centre)
{
    const auto known = centre.centres.centre();
    return known && !known->name.isEmpty() ? known->name : QFileInfo(centre.db.path()).completeBaseName();
}

// None was named: then who sat here last does.
Result<QString> seatOf(Centre &centre, const QString &person)
{
    const auto people = centre.people.all();
    if (person.isEmpty() || !people)
        return person;
    return seatCalled(*people, person, centre.today);
}

QString groupOf(Centre &centre, const directory::Person &person)
{
    const directory::Position *position = inForce(person.positions, centre.today);
    const auto groups = centre.people.groups();
    for (const directory::Group &group : groups ? *groups : std::vector<directory::Group>()) {
        if (position && group.id == position->group)
            return group.name;
    }
    return {};
}

QString roleOf(const directory::Person &person)
{
    return directory::name(person.role);
}

} // namespace

Workbench::Workbench() : m_window(std::make_unique<ui::Window>(fileCommands(), beginnings())) {}

Workbench::~Workbench()
{
    m_backup.reset();
    m_window->closeCentre();
    m_window.reset();
}

Done Workbench::open(const QString &path, QDate today, const QString &person)
{
    const QString who = person.isEmpty() ? ui::preference::person().value() : person;
    const CentreClock clock;
    store::Opening opening = openingFor(who, clock);
    if (isLarge(path)) {
        if (const Done whole = lookedThrough(path, opening, m_window.get()); !whole)
            return whole;
        opening.look = store::Look::None;
        opening.totals = {};
    }
    auto db = store::Database::open(path, store::OpenMode::Write, opening);
    if (!db)
        return db.error();
    const auto day = clock.set(*db, today);
    if (!day)
        return day.error();
    if (today.isValid() && m_standsAt)
        clock.stopAt(*m_standsAt);
    clock.useZone();
    auto centre = std::make_unique<Centre>(std::move(*db), *day);
    m_backup.reset();
    m_window->closeCentre();
    m_centre = std::move(centre);
    m_clock = clock;
    ui::CentreView view = viewOf(*m_centre);
    const Result<QString> seat = seatOf(*m_centre, person);
    view.seated = seat ? *seat : person;
    m_window->showCentre(std::move(view));
    QObject::connect(&m_centre->log, &ui::LogDesk::timerChanged, m_window.get(), &ui::Window::setTitleNote);
    QObject::connect(&m_centre->log, &ui::LogDesk::failed, m_window.get(), &ui::Window::sayError);
    m_window->setTitleNote(m_centre->log.timer().text());
    if (!path.startsWith(u':'))
        ui::preference::remember(QFileInfo(path).absoluteFilePath());
    backUpDaily();
    m_centre->getReadyToWrite();
    return done(seat);
}

Done Workbench::openDemo()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Paybench"));
    const QString path = folder.filePath(QStringLiteral("demo.paybench"));
    if (!QFileInfo::exists(path)) {
        if (!folder.mkpath(QStringLiteral(".")))
            return Error{Error::Kind::Io, QCoreApplication::translate("workbench", "The folder %1 could not be made, so the demo centre was not created.").arg(folder.path()), {}};
        // A volume file that was left from an earlier demo centre belongs to the demo.
        QFile::remove(folder.filePath(QStringLiteral("heroma_2026-11.csv")));
        if (const auto made = makeDemoCentre(path); !made)
            return made.error();
    }
    return open(path, {}, demoManager());
}

Done Workbench::create(const QString &path)
{
    auto db = store::Database::create(path, openingFor(ui::preference::person().value(), {}));
    if (!db)
        return db.error();
    const Done named = db->step(QCoreApplication::translate("workbench", "Create the centre"), [&] {
        directory::Centre centre;
        centre.name = QFileInfo(path).completeBaseName();
        store::Centres centres(*db);
        if (const Done saved = centres.save(centre); !saved)
            return saved;
        return centres.saveOpeningHours(everyWorkday(QDate(QDate::currentDate().year(), 1, 1), 8 * 60, 16 * 60));
    });
    if (!named)
        return named;
    db = Error{}; // closes the file before it is opened in the window
    return open(path);
}

std::vector<QString> Workbench::pageIds() const
{
    std::vector<QString> ids;
    if (!m_centre)
        return ids;
    for (const ui::PageRow &row : pages(*m_centre))
        ids.push_back(row.id);
    return ids;
}

// The log is one key away from every page.
std::vector<ui::Action> Workbench::logActions(Centre &centre)
{
    const auto text = [](const char *source) { return [source] { return workbenchText(source); }; };
    return {{QStringLiteral("quick.log"), text(QT_TRANSLATE_NOOP("workbench", "&Log a contact…")), QStringLiteral("phone"), QKeySequence(QStringLiteral("Ctrl+L")),
             ui::Menu::Tools, [this, &centre] { logContact(centre); }, {}, {}, 1},
            {QStringLiteral("quick.stop"), text(QT_TRANSLATE_NOOP("workbench", "Stop the &timer")), QStringLiteral("stop"), QKeySequence(QStringLiteral("Ctrl+.")),
             ui::Menu::Tools, [&centre] { centre.log.stopTimer(); }, [&centre] { return centre.log.timer().runningSince() != 0; }, {}, 1},
            {QStringLiteral("go.now"), text(QT_TRANSLATE_NOOP("workbench", "The day &now")), QStringLiteral("today"), QKeySequence(QStringLiteral("Ctrl+T")),
             ui::Menu::Go, [this] { m_window->goTo(QStringLiteral("today")); }, {}, {}, 2}};
}

// The page Log asks who sits here where nobody has said.
void Workbench::logContact(Centre &centre)
{
    if (centre.seated())
        centre.log.openQuickLog(m_window.get());
    else
        m_window->goTo(QStringLiteral("log"));
}

ui::CentreView Workbench::viewOf(Centre &centre)
{
    ui::CentreView view;
    view.name = nameOf(centre);
    view.path = centre.db.path();
    view.steps = &centre.steps;
    view.pages = pages(centre);
    view.actions = logActions(centre);
    view.finders = finders(centre, [this](const QString &page, const QVariant &what) { m_window->goTo(page, what); });
    view.readOnly = centre.db.access().writable ? QString() : centre.db.access().banner;
    view.seats = [&centre] {
        std::vector<ui::Seat> seats;
        if (const auto people = centre.people.all()) {
            for (const directory::Person &person : *people) {
                if (person.isHere(centre.today))
                    seats.push_back({person.name, roleOf(person), groupOf(centre, person)});
            }
        }
        return seats;
    };
    view.columnName = columnName;
    const auto names = std::make_shared<store::RowNames>(centre.db);
    view.columnValue = [names](const QString &table, const QString &column, const QString &value) {
        return columnValue(*names, table, column, value);
    };
    view.rowName = [names](const QString &table, const QString &row) { return names->name(table, row); };
    view.sit = [this](const QString &name) { sit(name); };
    return view;
}

void Workbench::sit(const QString &name)
{
    store::Who who = m_centre->db.who();
    who.name = name;
    m_centre->db.setWho(who);
    m_centre->steps.fill();
    QTimer::singleShot(0, &m_centre->log.timer(), &ui::TimerDesk::look); // when the window stands
}

ui::FileCommands Workbench::fileCommands()
{
    ui::FileCommands commands;
    commands.create = [this](const QString &path) { return create(path); };
    commands.open = [this](const QString &path) { return open(path); };
    commands.openDemo = [this] { return openDemo(); };
    commands.saveRestorePoint = [this] { return saveRestorePoint(); };
    commands.backups = [this] { return backupRows(); };
    commands.restore = [this](const QString &backup) { return restore(backup); };
    commands.exportTable = writeTable;
    commands.close = [this] { m_centre.reset(); };
    return commands;
}

std::vector<ui::Beginning> Workbench::beginnings()
{
    const auto text = [](const char *source) { return [source] { return workbenchText(source); }; };
    const auto go = [this](const char *page, const char *what) {
        return [this, page, what] { m_window->goTo(QString::fromLatin1(page), QVariant(QString::fromLatin1(what))); };
    };
    return {
        {text(QT_TRANSLATE_NOOP("workbench", "Import volumes from the payroll system")),
         text(QT_TRANSLATE_NOOP("workbench", "CSV, XLSX or ODS, with a dry run before anything is saved")), QStringLiteral("import"),
         go("month", "import")},
        {text(QT_TRANSLATE_NOOP("workbench", "Paste the list of people")),
         text(QT_TRANSLATE_NOOP("workbench", "copy the rows in the spreadsheet and paste them here")), QStringLiteral("people"),
         go("people", "paste")},
        {text(QT_TRANSLATE_NOOP("workbench", "Enter the first agreement")),
         text(QT_TRANSLATE_NOOP("workbench", "a customer, a price per payslip, and the example invoice answers")), QStringLiteral("agreements"),
         go("agreements", "new")},
    };
}

Result<QString> Workbench::saveRestorePoint()
{
    const auto backup = store::makeBackup(m_centre->db, store::controlFindings);
    if (!backup)
        return backup.error();
    return QCoreApplication::translate("workbench", "Restore point saved and checked: %1").arg(QFileInfo(backup->path).fileName());
}

// One verified backup a day, made when the file is opened: of a large file beside the window. Reading windows leave it to the
// one that writes.
void Workbench::backUpDaily()
{
    if (!m_centre->db.access().writable || m_centre->db.path().startsWith(u':'))
        return;
    const auto known = store::backups(m_centre->db.path());
    const QDateTime now = m_centre->db.now();
    if (!known.empty() && known.front().at.date() == now.date())
        return;
    const auto say = [this](const Done &backup) {
        if (!backup && backup.error().kind != Error::Kind::Cancelled)
            m_window->sayError(backup.error());
    };
    if (QFileInfo(m_centre->db.path()).size() <= store::copiedAtOnce)
        return say(done(store::makeBackup(m_centre->db, store::controlFindings)));
    store::Opening opening = openingFor(m_centre->db.who().name, m_clock);
    opening.look = store::Look::None; // that has just been done
    const auto compute = [path = m_centre->db.path(), opening](const Progress &progress) {
        const auto db = store::Database::open(path, store::OpenMode::Read, opening);
        return db ? done(store::makeBackup(*db, store::controlFindings, {}, [&progress] { return progress(0); })) : Done(db.error());
    };
    m_backup = std::make_unique<ui::Job<Done>>(workbenchText(QT_TRANSLATE_NOOP("workbench", "Backup of the day")), compute, say);
    m_window->jobs().add(m_backup.get());
}

Result<std::vector<ui::BackupRow>> Workbench::backupRows() const
{
    std::vector<ui::BackupRow> rows;
    for (const store::Backup &backup : store::backups(m_centre->db.path()))
        rows.push_back({backup.path, backup.at.toLocalTime(), QCoreApplication::translate("workbench", "%1 kB").arg(format::number(backup.size / 1024))});
    return rows;
}

Done Workbench::restore(const QString &backup)
{
    const QString file = m_centre->db.path();
    const QDateTime now = m_centre->db.now();
    const QString who = m_centre->db.who().name; // who sits here sits here afterwards
    m_backup.reset();
    m_window->closeCentre();
    m_centre.reset();
    const auto kept = store::restoreInPlace(backup, file, now);
    const Done opened = open(file, {}, who);
    if (!kept)
        return kept.error();
    if (opened)
        m_window->say(QCoreApplication::translate("workbench", "The backup is restored. The file as it was is kept as %1.").arg(QFileInfo(*kept).fileName()));
    return opened;
}

} // namespace paybench::app
