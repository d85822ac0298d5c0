// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/about_dialog.h"
#include "ui/frame/glossary.h"
#include "ui/frame/help_pane.h"
#include "ui/frame/language.h"
#include "ui/frame/window.h"
#include "ui/style/style.h"
#include "ui/undo/steps.h"

#include <QApplication>
#include <QStackedWidget>

// The rows of the menus. What they do is in window_commands.cpp.

namespace paybench::ui {

namespace {

QKeySequence keys(const char *portable)
{
    return QKeySequence(QLatin1String(portable), QKeySequence::PortableText);
}

// A step's name within a sentence: its first word is lowered, an abbreviation stays.
QString lowered(const QString &name)
{
    const bool isWord = name.size() > 1 && name.at(0).isUpper() && !name.at(1).isUpper();
    return isWord ? name.at(0).toLower() + name.mid(1) : name;
}

} // namespace

std::vector<Action> Window::fileActions()
{
    const auto open = [this] { return hasCentre(); };
    return {
        {"file.new",
         [] { return tr("&New centre…"); },
         "add",
         keys("Ctrl+N"),
         Menu::File,
         [this] { newFile(); },
         [this] { return bool(m_commands.create); },
         {},
         1},
        {"file.open",
         [] { return tr("&Open…"); },
         "refer",
         keys("Ctrl+O"),
         Menu::File,
         [this] { openFile(); },
         [this] { return bool(m_commands.open); },
         {},
         1},
        {"file.demo",
         [] { return tr("Open the &demo centre"); },
         {},
         {},
         Menu::File,
         [this] { run([this] { return m_commands.openDemo(); }); },
         [this] { return bool(m_commands.openDemo); },
         {},
         1},
        {"file.close",
         [] { return tr("&Close the file"); },
         "close",
         keys("Ctrl+W"),
         Menu::File,
         [this] {
             closeCentre();
             if (m_commands.close)
                 m_commands.close();
         },
         open,
         {},
         1},
        {"file.restorePoint",
         [] { return tr("&Save a restore point"); },
         "backup",
         keys("Ctrl+S"),
         Menu::File,
         [this] { saveRestorePoint(); },
         [this] { return hasCentre() && m_commands.saveRestorePoint; },
         {},
         2},
        {"file.restore",
         [] { return tr("&Restore a backup…"); },
         "restore",
         {},
         Menu::File,
         [this] { restoreBackup(); },
         [this] { return canWrite() && m_commands.restore && m_commands.backups; },
         {},
         2},
        {"file.export",
         [] { return tr("&Export to spreadsheet…"); },
         "export",
         keys("Ctrl+E"),
         Menu::File,
         [this] { shownPage()->exportTable(); },
         [this] { return shownPage() && shownPage()->canExport(); },
         {},
         6},
        {"file.print",
         [] { return tr("&Print…"); },
         "print",
         keys("Ctrl+P"),
         Menu::File,
         [this] { shownPage()->print(); },
         [this] { return shownPage() && shownPage()->canPrint(); },
         {},
         6},
        {"file.quit", [] { return tr("&Quit"); }, {}, keys("Ctrl+Q"), Menu::File, [this] { close(); }, {}, {}, 9},
    };
}

std::vector<Action> Window::editActions()
{
    const auto stack = [this] { return hasCentre() ? &m_centre.steps->stack() : nullptr; };
    const auto pass = [this](const char *portable) { return [this, portable] { passKey(keys(portable)); }; };
    return {
        {"edit.undo",
         [stack] {
             return stack() && stack()->canUndo() ? tr("&Undo: %1").arg(lowered(stack()->undoText())) : tr("&Undo");
         },
         "undo",
         keys("Ctrl+Z"),
         Menu::Edit,
         [stack] { stack()->undo(); },
         [this, stack] { return canWrite() && stack()->canUndo(); },
         {},
         1},
        {"edit.redo",
         [stack] {
             return stack() && stack()->canRedo() ? tr("&Redo: %1").arg(lowered(stack()->redoText())) : tr("&Redo");
         },
         "redo",
         keys("Ctrl+Shift+Z"),
         Menu::Edit,
         [stack] { stack()->redo(); },
         [this, stack] { return canWrite() && stack()->canRedo(); },
         {},
         1,
         keys("Ctrl+Y")},
        {"edit.cut", [] { return tr("Cu&t"); }, {}, keys("Ctrl+X"), Menu::Edit, pass("Ctrl+X"), {}, {}, 2},
        {"edit.copy", [] { return tr("&Copy"); }, "copy", keys("Ctrl+C"), Menu::Edit, pass("Ctrl+C"), {}, {}, 2},
        {"edit.paste", [] { return tr("&Paste"); }, "paste", keys("Ctrl+V"), Menu::Edit, pass("Ctrl+V"), {}, {}, 2},
        {"edit.delete", [] { return tr("&Delete"); }, "remove", keys("Del"), Menu::Edit, pass("Del"), {}, {}, 2},
        {"edit.selectAll", [] { return tr("Select &all"); }, {}, keys("Ctrl+A"), Menu::Edit, pass("Ctrl+A"), {}, {}, 3},
        {"edit.find",
         [] { return tr("&Find…"); },
         "search",
         keys("Ctrl+F"),
         Menu::Edit,
         [this] { find(); },
         [this] { return hasCentre(); },
         {},
         3},
    };
}

std::vector<Action> Window::viewActions()
{
    const auto scheme = [this](Scheme which, std::function<QString()> text, const char *icon) {
        return Action{QStringLiteral("view.scheme%1").arg(int(which)),
                      std::move(text),
                      QLatin1String(icon),
                      {},
                      Menu::View,
                      [this, which] { setScheme(int(which)); },
                      {},
                      [which] { return preference::scheme().value() == int(which); },
                      1};
    };
    const auto density = [this](Density which, std::function<QString()> text) {
        return Action{QStringLiteral("view.density%1").arg(int(which)),
                      std::move(text),
                      {},
                      {},
                      Menu::View,
                      [this, which] { setDensity(which); },
                      {},
                      [which] { return preference::density().value() == which; },
                      2};
    };
    const auto speak = [this](const QString &code, std::function<QString()> text) {
        return Action{QStringLiteral("view.language-") + code,
                      std::move(text),
                      {},
                      {},
                      Menu::View,
                      [this, code] { setLanguage(code); },
                      {},
                      [code] { return preference::language().value() == code; },
                      3};
    };
    std::vector<Action> rows = {
        scheme(
            Scheme::System, [] { return tr("Colours as the &system"); }, ""),
        scheme(
            Scheme::Light, [] { return tr("&Light"); }, "light"),
        scheme(
            Scheme::Dark, [] { return tr("&Dark"); }, "dark"),
        density(Density::Compact, [] { return tr("&Compact rows"); }),
        density(Density::Normal, [] { return tr("&Normal rows"); }),
        density(Density::Roomy, [] { return tr("&Roomy rows"); }),
        speak(QStringLiteral("system"), [] { return tr("Language as the system"); }),
    };
    for (const language::Spoken &spoken : language::all())
        rows.push_back(speak(spoken.code, [name = spoken.name] { return name; }));
    rows.push_back({"view.history",
                    [] { return tr("&History"); },
                    "undo",
                    keys("Ctrl+H"),
                    Menu::View,
                    [this] { showHistory(); },
                    [this] { return hasCentre(); },
                    {},
                    4});
    rows.push_back({"view.fullScreen",
                    [] { return tr("&Full screen"); },
                    "fullscreen",
                    keys("F11"),
                    Menu::View,
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); },
                    {},
                    [this] { return isFullScreen(); },
                    4});
    return rows;
}

std::vector<Action> Window::goActions()
{
    const auto hasMonth = [this] { return shownPage() && shownPage()->header().hasMonth(); };
    return {
        {"go.palette",
         [] { return tr("Find &anything…"); },
         "search",
         keys("Ctrl+K"),
         Menu::Go,
         [this] { openPalette(); },
         {},
         {},
         2},
        {"go.back",
         [] { return tr("&Back"); },
         "back",
         keys("Alt+Left"),
         Menu::Go,
         [this] { travel(-1); },
         [this] { return m_place > 0; },
         {},
         3},
        {"go.forward",
         [] { return tr("&Forward"); },
         "forward",
         keys("Alt+Right"),
         Menu::Go,
         [this] { travel(1); },
         [this] { return m_place + 1 < m_visited.size(); },
         {},
         3},
        {"go.previousMonth",
         [] { return tr("&Previous month"); },
         "month",
         keys("Ctrl+PgUp"),
         Menu::Go,
         [this] { stepMonth(-1); },
         hasMonth,
         {},
         4},
        {"go.nextMonth",
         [] { return tr("&Next month"); },
         "month",
         keys("Ctrl+PgDown"),
         Menu::Go,
         [this] { stepMonth(1); },
         hasMonth,
         {},
         4},
    };
}

std::vector<Action> Window::pageActions()
{
    std::vector<Action> rows;
    int number = 0;
    for (const PageRow &page : m_centre.pages) {
        const QKeySequence keysOfPage =
            ++number <= 9 ? keys(qPrintable(QStringLiteral("Ctrl+%1").arg(number))) : QKeySequence();
        rows.push_back({QStringLiteral("go.") + page.id,
                        page.title,
                        page.icon,
                        keysOfPage,
                        Menu::Go,
                        [this, id = page.id] { goTo(id); },
                        {},
                        {},
                        1});
    }
    return rows;
}

std::vector<Action> Window::otherActions()
{
    const auto open = [this] { return hasCentre(); };
    return {
        {"tools.person",
         [] { return tr("&Who sits here…"); },
         "person",
         {},
         Menu::Tools,
         [this] { listSeats(); },
         open,
         {},
         1},
        {"tools.trail",
         [] { return tr("&Audit trail…"); },
         "log",
         {},
         Menu::Tools,
         [this] { showTrail(); },
         open,
         {},
         1},
        {"tools.settings",
         [] { return tr("&Settings…"); },
         "settings",
         keys("Ctrl+,"),
         Menu::Tools,
         [this] { showSettings(); },
         {},
         {},
         9},
        {"help.page",
         [] { return tr("&Explain, or help for this page"); },
         "help",
         keys("F1"),
         Menu::Help,
         [this] {
             if (!shownPage() || !shownPage()->explain())
                 helpForPage();
             else if (m_side->currentWidget() == m_help)
                 hideSide(); // one explanation at a time
         },
         {},
         {},
         1},
        {"help.shortcuts",
         [] { return tr("&Shortcuts…"); },
         {},
         keys("Ctrl+?"),
         Menu::Help,
         [this] { showShortcuts(); },
         {},
         {},
         1},
        {"help.glossary",
         [] { return tr("&Glossary"); },
         "knowledge",
         {},
         Menu::Help,
         [this] { GlossaryDialog(this).exec(); },
         {},
         {},
         1},
        {"help.about",
         [] { return tr("A&bout Paybench"); },
         "info",
         {},
         Menu::Help,
         [this] { AboutDialog(this).exec(); },
         {},
         {},
         9},
    };
}

} // namespace paybench::ui
