// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/actions.h"
#include "ui/frame/centre_view.h"
#include "ui/frame/preference.h"

#include <QMainWindow>

#include <map>
#include <memory>
#include <vector>

class QStackedWidget;

// The window: welcome page or workbench (navigation, page, side pane), menus, palette, status bar, toast.

namespace paybench::ui {

class CommandPalette;
class HelpPane;
class HistoryPane;
class JobBar;
class Navigation;
class StatusBar;
class Toast;
class WelcomePage;

class Window : public QMainWindow {
    Q_OBJECT

public:
    explicit Window(FileCommands commands, std::vector<Beginning> beginnings = {}, QWidget *parent = nullptr);
    ~Window() override;

    void showCentre(CentreView centre);
    void closeCentre(); // pages are gone afterwards, the welcome page is shown
    bool hasCentre() const { return m_centre.steps != nullptr; }

    Actions &actions() { return *m_actions; }
    Page *page(const QString &id); // made if it was not yet; nullptr: no such page
    QString currentPage() const { return m_current; }
    void goTo(const QString &page, const QVariant &what = {});

    void say(const QString &text);
    void setTitleNote(const QString &text); // before the centre's name in the title: the timer that runs
    void sayError(const Error &error);
    JobBar &jobs();
    void openPalette();
    CommandPalette &palette() { return *m_palette; }
    Toast &toast() { return *m_toast; }
    void updateNavigation(); // the numbers behind the names
    std::vector<Hit> findings(const QString &words);

    void helpForPage();
    void showHistory();
    void showTrail();

    QSize sizeHint() const override { return {1280, 800}; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // The window and its parts.
    void build();
    QWidget *workbench();
    void connectParts();
    void retranslate();
    void showTitle();
    void fillMenus();
    void arrange(); // what depends on the width

    // The rows of the menus, one function for each.
    std::vector<Action> fileActions();
    std::vector<Action> editActions();
    std::vector<Action> viewActions();
    std::vector<Action> goActions();
    std::vector<Action> otherActions();
    std::vector<Action> pageActions();

    // The centre and its pages.
    void connectSteps();
    void connectPage(Page *page);
    Page *shownPage() const;
    void turnTo(const QString &page);
    void focusPage();
    void visit(const QString &page);
    void travel(int by);
    void stepMonth(int by);
    void dropPages();
    QString titleOf(const QString &page) const;
    std::vector<Hit> pageHits() const;
    std::vector<Hit> actionHits() const;

    // What the menus do.
    bool canWrite() const;
    void run(const std::function<Done()> &command);
    void newFile();
    void openFile();
    void restoreBackup();
    void saveRestorePoint();
    void writeTable(const TableData &table);
    void begin(int beginning);
    void passKey(const QKeySequence &keys);
    void find();
    void setScheme(int scheme);
    void setDensity(Density density);
    void setLanguage(const QString &language);
    void sit(const QString &name);
    void listSeats();
    void showSeat();
    void showSettings();
    void showShortcuts();
    void showSide(QWidget *pane);
    void hideSide();
    void markSaved();

    FileCommands m_commands;
    QString m_titleNote;
    CentreView m_centre;
    Actions *m_actions;
    QStackedWidget *m_stage = nullptr; // welcome page or workbench
    WelcomePage *m_welcome = nullptr;
    QWidget *m_workbench = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_pageStack = nullptr;
    QStackedWidget *m_side = nullptr;
    HelpPane *m_help = nullptr;
    HistoryPane *m_history = nullptr;
    StatusBar *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    Toast *m_toast = nullptr;
    std::map<QString, Page *> m_pages;
    std::vector<LiveAction *> m_centreActions;
    std::vector<Beginning> m_beginnings;
    QString m_current;
    QString m_seated; // who sits here now
    std::vector<QString> m_visited;
    size_t m_place = 0;
    bool m_isPassing = false; // a key to the widget that has the focus
};

} // namespace paybench::ui
