// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/frame/audit_trail.h"
#include "ui/frame/help_pane.h"
#include "ui/frame/history_pane.h"
#include "ui/frame/language.h"
#include "ui/frame/navigation.h"
#include "ui/frame/restore_dialog.h"
#include "ui/frame/settings_dialog.h"
#include "ui/frame/shortcut_sheet.h"
#include "ui/frame/toast.h"
#include "ui/frame/window.h"
#include "ui/inputs/question.h"
#include "ui/inputs/search_field.h"
#include "ui/style/style.h"
#include "ui/table/file_place.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <map>

// What the menus do.

namespace paybench::ui {

namespace {

constexpr std::size_t mostSeatsInOneList = 12;

// While it stands, what is pressed is a key and no shortcut: it goes to the widget that has the focus, and from there to those
// around it.
class KeysOnly : public QObject {
public:
    KeysOnly() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        event->accept();
        return true;
    }
};

QString withEnding(const QString &path, const QString &ending)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + ending;
}

} // namespace

bool Window::canWrite() const
{
    return hasCentre() && m_centre.readOnly.isEmpty();
}

void Window::run(const std::function<Done()> &command)
{
    if (const Done done = command(); !done)
        sayError(done.error());
}

void Window::newFile()
{
    const QString path = withEnding(QFileDialog::getSaveFileName(this, tr("Where should the new centre file be?"),
                                                                 filePlace(), tr("Centre files (*.paybench)")),
                                    QStringLiteral(".paybench"));
    if (!path.isEmpty())
        run([&] { return m_commands.create(path); });
}

void Window::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Which centre file should be opened?"), filePlace(),
                                                      tr("Centre files (*.paybench);;All files (*)"));
    if (!path.isEmpty())
        run([&] { return m_commands.open(path); });
}

void Window::saveRestorePoint()
{
    const auto saved = m_commands.saveRestorePoint();
    if (saved)
        say(*saved);
    else
        sayError(saved.error());
}

void Window::restoreBackup()
{
    const auto backups = m_commands.backups();
    if (!backups)
        return sayError(backups.error());
    RestoreDialog dialog(*backups, this);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen().path.isEmpty())
        return;
    const BackupRow chosen = dialog.chosen();
    const bool isWanted = ask(tr("Restore the backup of %1?").arg(format::moment(chosen.at)),
                              tr("Later changes are kept in a copy."), tr("Restore the backup"), this);
    if (isWanted)
        run([&] { return m_commands.restore(chosen.path); });
}

void Window::writeTable(const TableData &table)
{
    if (!m_commands.exportTable)
        return;
    const QString name =
        table.title.isEmpty() ? tr("Table") : QString(table.title).replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path =
        withEnding(QFileDialog::getSaveFileName(this, tr("Where should the table be written?"),
                                                filePlace(name + QStringLiteral(".xlsx")),
                                                tr("Spreadsheets (*.xlsx);;Comma-separated text (*.csv)")),
                   QStringLiteral(".xlsx"));
    if (path.isEmpty())
        return;
    if (const Done done = m_commands.exportTable(table, path); !done)
        sayError(done.error());
    else
        say(tr("Written to %1").arg(QFileInfo(path).fileName()));
}

void Window::begin(int beginning)
{
    if (!hasCentre())
        newFile();
    if (hasCentre())
        m_beginnings[size_t(beginning)].begin();
}

void Window::passKey(const QKeySequence &keys)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : focusWidget();
    if (!target || keys.isEmpty() || m_isPassing)
        return;
    const QScopedValueRollback passing(m_isPassing, true);
    const KeysOnly keysOnly;
    // The widget that has the focus knows what copying means for it.
    QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    QApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, keys[0].key(), keys[0].keyboardModifiers());
    QApplication::sendEvent(target, &release);
}

void Window::find()
{
    for (SearchField *field : shownPage() ? shownPage()->findChildren<SearchField *>() : QList<SearchField *>()) {
        if (!field->isVisible())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        return field->selectAll();
    }
    openPalette();
}

void Window::setScheme(int scheme)
{
    preference::scheme().set(scheme);
    ui::setScheme(static_cast<Scheme>(scheme));
    m_actions->update();
}

void Window::setDensity(Density density)
{
    preference::density().set(density);
    for (TableView *table : findChildren<TableView *>())
        table->setLeastRowHeight(rowHeightOf(density));
    m_actions->update();
}

void Window::setLanguage(const QString &language)
{
    preference::language().set(language);
    language::use(language);
}

void Window::sit(const QString &name)
{
    preference::person().set(name);
    m_seated = name;
    if (m_centre.sit)
        m_centre.sit(name);
    showSeat();
    m_actions->retranslate();
}

void Window::showSeat()
{
    Seat here{m_seated, {}};
    for (const Seat &seat : m_centre.seats ? m_centre.seats() : std::vector<Seat>()) {
        if (seat.name == here.name)
            here.role = seat.role;
    }
    m_navigation->person().setSeat(here);
}

void Window::listSeats()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("seats"));
    const auto add = [this](QMenu *to, const QString &name, const QString &text) {
        QAction *row = to->addAction(text, this, [this, name] { sit(name); });
        row->setCheckable(true);
        row->setChecked(name == m_seated);
    };
    const std::vector<Seat> seats = m_centre.seats ? m_centre.seats() : std::vector<Seat>();
    std::map<QString, QMenu *> groups;
    for (const Seat &seat : seats) {
        QMenu *to = menu;
        if (seats.size() > mostSeatsInOneList && !seat.group.isEmpty()) {
            QMenu *&group = groups[seat.group];
            if (!group)
                group = menu->addMenu(seat.group);
            to = group;
        }
        add(to, seat.name, seat.role.isEmpty() ? seat.name : tr("%1, %2").arg(seat.name, seat.role));
    }
    menu->addSeparator();
    add(menu, QString(), tr("Not chosen"));
    const PersonBlock &block = m_navigation->person();
    menu->popup(block.mapToGlobal(QPoint(px(8), -menu->sizeHint().height())));
}

void Window::showSettings()
{
    SettingsDialog dialog(m_centre.seats ? m_centre.seats() : std::vector<Seat>(), this);
    connect(&dialog, &SettingsDialog::languageChosen, this, &Window::setLanguage);
    connect(&dialog, &SettingsDialog::schemeChosen, this, &Window::setScheme);
    connect(&dialog, &SettingsDialog::densityChosen, this, &Window::setDensity);
    connect(&dialog, &SettingsDialog::seatChosen, this, &Window::sit);
    connect(&dialog, &SettingsDialog::shortcutsAsked, this, &Window::showShortcuts);
    dialog.exec();
}

void Window::showShortcuts()
{
    ShortcutSheet(
        *m_actions, [this](const QString &page) { return titleOf(page); }, this)
        .exec();
}

void Window::showSide(QWidget *pane)
{
    m_side->setCurrentWidget(pane);
    m_side->show();
    arrange();
}

void Window::hideSide()
{
    m_side->hide();
    arrange();
}

void Window::helpForPage()
{
    if (Page *page = shownPage()) {
        m_help->showHelp(titleOf(m_current), page->helpText());
        return showSide(m_help);
    }
    Dialog dialog(this);
    dialog.setHeading(tr("Help"));
    dialog.setSentence(
        tr("Open the demo centre to look around, or make a new centre and begin with what you have: a file of "
           "volumes or a list of people. Everything is saved as you go and can be undone with Ctrl+Z. Ctrl+K "
           "finds any page, action, customer or month."));
    dialog.setDeed(tr("Close"));
    dialog.exec();
}

void Window::showHistory()
{
    if (m_side->isVisible() && m_side->currentWidget() == m_history)
        return hideSide();
    showSide(m_history);
}

void Window::showTrail()
{
    AuditTrail trail(m_centre, this);
    connect(&trail, &AuditTrail::exportRequested, this, &Window::writeTable);
    connect(&trail, &AuditTrail::failed, this, &Window::sayError);
    trail.exec();
}

} // namespace paybench::ui
