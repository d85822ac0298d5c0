// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/window.h"

#include "ui/frame/command_palette.h"
#include "ui/frame/help_pane.h"
#include "ui/frame/history_pane.h"
#include "ui/frame/navigation.h"
#include "ui/frame/page_stack.h"
#include "ui/frame/status_bar.h"
#include "ui/frame/toast.h"
#include "ui/frame/welcome_page.h"
#include "ui/style/labels.h"
#include "ui/undo/steps.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>

namespace paybench::ui {

namespace {

constexpr int narrowBelow = 1180;
constexpr int sideWidth = 324;

} // namespace

Window::Window(FileCommands commands, std::vector<Beginning> beginnings, QWidget *parent)
    : QMainWindow(parent)
    , m_commands(std::move(commands))
    , m_actions(new Actions(this))
    , m_beginnings(std::move(beginnings))
{
    setObjectName(QStringLiteral("window"));
    setWindowIcon(icon(QStringLiteral("app")));
    setContextMenuPolicy(Qt::NoContextMenu);
    for (auto rows : {fileActions(), editActions(), viewActions(), goActions(), otherActions()})
        m_actions->add(std::move(rows));
    build();
    connectParts();
    retranslate();
    closeCentre();
    if (!restoreGeometry(preference::geometry().value()))
        resize(sizeHint());
    qApp->installEventFilter(this);
}

Window::~Window()
{
    qApp->removeEventFilter(this);
    dropPages();
}

void Window::build()
{
    m_stage = new QStackedWidget(this);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, centre));
    column->addWidget(m_stage, 1);
    setCentralWidget(centre);
    m_welcome = new WelcomePage(*m_actions, m_beginnings, m_stage);
    m_stage->addWidget(m_welcome);
    m_stage->addWidget(workbench());
    m_status = new StatusBar(this);
    setStatusBar(m_status);
    m_toast = new Toast(this);
    m_toast->setRoom([this] { return QRect(m_status->mapTo(this, m_status->freeMiddle().topLeft()), m_status->freeMiddle().size()); });
    m_palette = new CommandPalette(this);
}

QWidget *Window::workbench()
{
    m_workbench = new QWidget(m_stage);
    m_navigation = new Navigation(m_workbench);
    m_pageStack = new PageStack(m_workbench);
    m_side = new QStackedWidget(m_workbench);
    m_help = new HelpPane(m_side);
    m_history = new HistoryPane(m_side);
    m_side->addWidget(m_help);
    m_side->addWidget(m_history);
    m_side->hide();
    auto *row = new QHBoxLayout(m_workbench);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pageStack, 1);
    m_workbench->installEventFilter(this);
    return m_workbench;
}

void Window::connectParts()
{
    connect(m_welcome, &WelcomePage::fileChosen, this,
            [this](const QString &path) { run([this, path] { return m_commands.open(path); }); });
    connect(m_welcome, &WelcomePage::beginningChosen, this, &Window::begin);
    connect(&m_navigation->list(), &NavigationList::chosen, this, [this](const QString &page) { goTo(page); });
    connect(&m_navigation->person(), &QPushButton::clicked, this, &Window::listSeats);
    connect(m_help, &SidePanel::closeAsked, this, &Window::hideSide);
    connect(m_history, &SidePanel::closeAsked, this, &Window::hideSide);
    connect(m_history, &HistoryPane::trailAsked, this, &Window::showTrail);
    connect(m_actions, &Actions::changed, this, [this] { m_palette->setActionGroup(tr("Actions")); });
    m_palette->setFinder([this](const QString &words) { return findings(words); });
}

void Window::setTitleNote(const QString &text)
{
    m_titleNote = text;
    showTitle();
}

void Window::showTitle()
{
    const QString centre = hasCentre() ? tr("%1 – Paybench").arg(m_centre.name) : tr("Paybench");
    setWindowTitle(m_titleNote.isEmpty() || !hasCentre() ? centre : QStringLiteral("%1 · %2").arg(m_titleNote, centre));
}

void Window::retranslate()
{
    showTitle();
    m_actions->retranslate();
    m_navigation->list().setPages(m_centre.pages);
    m_navigation->list().setAccessibleName(tr("Pages"));
    m_navigation->list().setCurrent(m_current);
    m_palette->setActionGroup(tr("Actions"));
    showSeat();
    fillMenus();
    if (m_side->isVisible() && m_side->currentWidget() == m_help)
        helpForPage();
}

void Window::fillMenus()
{
    m_actions->fill(menuBar());
}

void Window::arrange()
{
    m_navigation->setIconsOnly(width() < px(narrowBelow));
    // Beside the page where both have room, else over it.
    const int side = std::max(std::min(px(sideWidth), width() * 9 / 20), m_side->minimumSizeHint().width());
    const bool fits = m_navigation->width() + m_pageStack->minimumSizeHint().width() + side <= width();
    m_workbench->layout()->setContentsMargins(0, 0, fits && !m_side->isHidden() ? side : 0, 0);
    m_side->setGeometry(m_workbench->width() - side, 0, side, m_workbench->height());
    m_side->raise();
    m_toast->setInset(hasCentre() ? m_navigation->width() : 0);
}

JobBar &Window::jobs()
{
    return m_status->jobs();
}

void Window::say(const QString &text)
{
    m_toast->say(text);
}

void Window::sayError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (Page *page = shownPage())
        page->sayError(error);
    else
        m_welcome->sayError(error);
}

void Window::openPalette()
{
    m_palette->open();
}

void Window::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Window::closeEvent(QCloseEvent *event)
{
    preference::geometry().set(saveGeometry());
    closeCentre();
    if (m_commands.close)
        m_commands.close();
    QMainWindow::closeEvent(event);
}

void Window::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

bool Window::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_workbench && event->type() == QEvent::Resize)
        arrange();
    // A field with nothing to take back leaves Ctrl+Z to the steps.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *field = qobject_cast<QLineEdit *>(watched);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isSpent = field
            && ((key->matches(QKeySequence::Undo) && !field->isUndoAvailable())
                || (key->matches(QKeySequence::Redo) && !field->isRedoAvailable()));
        if (isSpent && field->window() == this) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace paybench::ui
