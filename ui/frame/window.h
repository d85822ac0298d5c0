// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/actions.h"
#include "ui/frame/centre_view.h"

#include <QMainWindow>

#include <map>
#include <memory>
#include <vector>

class QStackedWidget;

// The window: welcome page or workbench (navigation, page, side pane), menus, palette, status bar, toast.

namespace paybench::ui {

class CommandPalette;
class JobBar;
class Navigation;
class SidePane;
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
    void sayError(const Error &error);
    JobBar &jobs();
    void openPalette();
    CommandPalette &palette() { return *m_palette; }
    Toast &toast() { return *m_toast; }
    void updateNavigation(); // the numbers behind the names
    std::vector<Hit> findings(const QString &words);

    // The help of the page that is shown, and the forms of the help menu.
    void helpForPage();

    QSize sizeHint() const override { return {1280, 800}; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillMenus();
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addGoActions();
    void addToolActions();
    void addHelpActions();
    void connectSteps();
    Page *made(const PageRow &row);
    void show(const QString &page);
    void remember(const QString &page);
    void travel(int by);
    void stepMonth(int by);
    void chooseMonth(Month month);
    void newFile();
    void openFile();
    void restoreBackup();
    void run(const std::function<Done()> &command);
    void passKey(const QKeySequence &keys);
    void find();
    void setScheme(int scheme);
    void setDensity(int density);
    void chooseSeat(const QString &name);
    void listSeats();
    Page *shownPage() const;

    FileCommands m_commands;
    CentreView m_centre;
    Actions *m_actions;
    QStackedWidget *m_stage = nullptr;
    WelcomePage *m_welcome = nullptr;
    QWidget *m_workbench = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_pageStack = nullptr;
    SidePane *m_side = nullptr;
    StatusBar *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    Toast *m_toast = nullptr;
    std::map<QString, Page *> m_pages;
    std::vector<LiveAction *> m_centreActions;
    QString m_current;
    std::vector<QString> m_visited;
    size_t m_place = 0;
    bool m_isTravelling = false;
};

} // namespace paybench::ui
