// SPDX-License-Identifier: MPL-2.0
#include "ui/people/people_page.h"

#include "core/basics/format.h"
#include "core/directory/centre_strength.h"
#include "ui/frame/empty_page.h"
#include "ui/frame/keys.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/period_switcher.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/people/centre_tab.h"
#include "ui/people/groups_tab.h"
#include "ui/people/people_tab.h"
#include "ui/people/person_forms.h"
#include "ui/people/person_panel.h"
#include "ui/people/staff_paste.h"
#include "ui/style/labels.h"
#include "ui/table/search.h"
#include "ui/table/table_view.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

namespace paybench::ui {

PeoplePage::PeoplePage(store::People &people, store::Customers &customers, store::Centres &centres, Steps &steps, QDate today,
                       bool isWritable, QWidget *parent)
    : Page(parent), m_book(people, customers, centres, steps, today, isWritable), m_day(new DaySwitcher(this)),
      m_note(new ElidedLabel(Face::Body, Colour::Muted, this)), m_tabs(new SegmentedTabs(this)), m_stack(new QStackedWidget(this)), m_people(new PeopleTab(m_book, this)),
      m_groups(new GroupsTab(m_book, this)), m_centre(new CentreTab(m_book, this)), m_empty(new EmptyPage(drawRows, this))
{
    setObjectName(QStringLiteral("peoplePage"));
    m_day->setObjectName(QStringLiteral("day"));
    m_tabs->setObjectName(QStringLiteral("peopleTabs"));
    m_day->setDay(today);
    makeActions();
    setContent(content());
    setEmptyPage(m_empty);
    m_empty->setActions(action(QStringLiteral("people.paste")), action(QStringLiteral("people.add")));
    makeHeader();
    addTable(m_people->table());
    addTable(m_groups->groupTable());
    addTable(m_groups->unitTable());
    for (TableView *table : m_centre->tables())
        addTable(table);
    connectParts();
    retranslate();
    m_people->table()->setFocus(Qt::OtherFocusReason); // arrows walk at once; the header is a Shift+Tab away
}

QWidget *PeoplePage::content()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(20), 0, 0, 0);
    m_tabs->setMinimumHeight(rowHeight(36)); // before it has tabs its own hint is nothing, and that would stay
    tabs->addWidget(m_tabs, 1);
    column->addLayout(tabs);
    for (QWidget *tab : std::initializer_list<QWidget *>{m_people, m_groups, m_centre})
        m_stack->addWidget(tab);
    column->addWidget(m_stack, 1);
    return whole;
}

void PeoplePage::makeHeader()
{
    // The day stands beside the title, and its note takes the room that is left; it never pushes a button out.
    auto *dayOfPage = new QWidget(this);
    auto *row = new QHBoxLayout(dayOfPage);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    row->addWidget(m_day);
    row->addWidget(m_note, 1);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    dayOfPage->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    if (auto *unused = header().findChild<QWidget *>(QStringLiteral("pageNote")))
        unused->hide();
    header().addWidget(dayOfPage);
    header().addButton(action(QStringLiteral("people.paste")));
    header().addButton(action(QStringLiteral("people.export")));
    header().setPrimary(action(QStringLiteral("people.add")));
}

void PeoplePage::connectParts()
{
    connect(m_day, &DaySwitcher::dayChanged, this, &PeoplePage::showDay);
    connect(m_tabs, &QTabBar::currentChanged, this, &PeoplePage::showTab);
    connect(m_people, &PeopleTab::pasteAsked, this, &PeoplePage::paste);
    connect(m_people, &PeopleTab::selectionMoved, this, &PeoplePage::updateActions);
    connect(m_people, &PeopleTab::failed, this, &PeoplePage::sayError);
    connect(m_groups, &GroupsTab::failed, this, &PeoplePage::sayError);
    connect(m_centre, &CentreTab::failed, this, &PeoplePage::sayError);
    connect(m_people, &PeopleTab::menuAsked, this, [this](QMenu *menu) {
        for (const char *id : {"people.change", "people.absence", "people.edit", "people.leave", "people.remove"})
            menu->addAction(action(QLatin1String(id)));
    });
}

std::vector<Action> PeoplePage::personActions()
{
    const auto hasPerson = [this] { return m_book.isWritable && m_book.person(m_people->selected()); };
    return {
        {QStringLiteral("people.change"), [] { return tr("New from &date…"); }, QStringLiteral("calendar"), portableKeys("Ctrl+D"), Menu::Edit,
         [this] { openChange(m_book, m_people->selected(), m_book.day, this); }, hasPerson, {}, 6},
        {QStringLiteral("people.absence"), [] { return tr("New &absence…"); }, QStringLiteral("clock"), portableKeys("Ctrl+B"), Menu::Edit,
         [this] { openAbsence(m_book, newAbsence(m_book, m_people->selected()), this); }, hasPerson, {}, 6},
        {QStringLiteral("people.edit"), [] { return tr("Name and &role…"); }, QStringLiteral("edit"), portableKeys("Ctrl+R"), Menu::Edit,
         [this] { openNameAndRole(m_book, m_people->selected(), this); }, hasPerson, {}, 6},
        {QStringLiteral("people.leave"), [] { return tr("&Last day…"); }, QStringLiteral("handover"), {}, Menu::Edit,
         [this] { openLastDay(m_book, m_people->selected(), this); }, hasPerson, {}, 6},
        {QStringLiteral("people.remove"), [] { return tr("Remove the &person"); }, QStringLiteral("remove"), portableKeys("Ctrl+Del"), Menu::Edit,
         [this] { removePerson(); }, hasPerson, {}, 6},
    };
}

std::vector<Action> PeoplePage::otherActions()
{
    const auto writable = [this] { return m_book.isWritable; };
    return {
        {QStringLiteral("people.add"), [] { return tr("&New person…"); }, QStringLiteral("person"), portableKeys("Ctrl+Shift+N"), Menu::Edit,
         [this] {
             openNewPerson(m_book, this, [this](PersonId person) {
                 m_tabs->setCurrentIndex(PeopleTabAt);
                 m_people->select(person);
             });
         },
         writable, {}, 5},
        {QStringLiteral("people.paste"), [] { return tr("Paste a &list…"); }, QStringLiteral("paste"), portableKeys("Ctrl+Shift+V"), Menu::Edit,
         [this] { paste(); }, writable, {}, 5},
        {QStringLiteral("people.export"), [] { return tr("&Export…"); }, QStringLiteral("export"), {}, Menu::Tools, [this] { exportTable(); }, {},
         {}, 5},
        {QStringLiteral("people.group"), [] { return tr("New &group…"); }, QStringLiteral("group"), {}, Menu::Edit,
         [this] { m_groups->addGroup(); }, writable, {}, 7},
        {QStringLiteral("people.move"), [] { return tr("&Move units to a group…"); }, QStringLiteral("handover"), portableKeys("Ctrl+M"), Menu::Edit,
         [this] {
             m_tabs->setCurrentIndex(GroupsTabAt);
             m_groups->moveSelected();
         },
         [this] { return m_book.isWritable && !m_book.units.empty() && !m_book.groups.empty(); }, {}, 7},
    };
}

void PeoplePage::makeActions()
{
    std::vector<Action> rows = otherActions();
    for (Action &row : personActions())
        rows.push_back(std::move(row));
    setActions(std::move(rows));
}

void PeoplePage::retranslate()
{
    header().setTitle(tr("People"));
    showNote();
    m_tabs->setTabs({tr("People"), tr("Groups and units"), tr("Centre")});
    m_tabs->setAccessibleName(tr("What the page shows"));
    m_empty->setTexts(tr("Who works here?"), tr("No people yet. Import a list, add the first one or open the demo centre."),
                      tr("Or paste a list from the spreadsheet with Ctrl+V."));
    m_people->retranslate();
    m_groups->retranslate();
    m_centre->retranslate();
}

void PeoplePage::showNote()
{
    const directory::HeadCount count = directory::headCount(m_book.people, m_book.centre.headCount, m_book.day);
    m_note->setText(count.total > 0 ? tr("as it holds on the day · %1").arg(headCountText(count)) : tr("as it holds on the day"));
}

void PeoplePage::refresh()
{
    if (const Done read = m_book.read(); !read) {
        sayError(read.error());
        return;
    }
    m_people->show();
    m_groups->show();
    m_centre->show();
    showNote();
    showEmpty(m_book.people.empty() && !m_stayOpen);
}

void PeoplePage::showDay(QDate day)
{
    m_book.day = day;
    refresh();
    updateActions();
}

void PeoplePage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    header().setPrimary(action(tab == GroupsTabAt ? QStringLiteral("people.group") : QStringLiteral("people.add")));
}

void PeoplePage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_book.isWritable)
        openPaste(m_book, text, this);
}

void PeoplePage::removePerson()
{
    const PersonId person = m_people->selected();
    const QString step = tr("Remove %1").arg(m_book.nameOf(person));
    if (const Done removed = m_book.run(step, [&] { return m_book.peopleStore.remove(person); }); !removed)
        sayError(removed.error());
}

void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        Page::keyPressEvent(event);
}

bool PeoplePage::explain()
{
    if (m_tabs->currentIndex() == CentreTabAt || m_book.groups.empty())
        return false;
    auto *why = new ChangeForm(tr("How are the support days and the FTE made up?"),
                               tr("Days of the 80/20 choice × percentage. One person a day in each group needs 5."), tr("Close"), this);
    why->findChild<QWidget *>(QStringLiteral("harmless"))->hide();
    QLabel *arithmetic = wrappedLabel(Face::Body, Colour::Text, why);
    arithmetic->setObjectName(QStringLiteral("why"));
    arithmetic->setTextFormat(Qt::RichText);
    arithmetic->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    const auto retranslate = [&] { arithmetic->setText(m_people->whyText()); };
    retranslate();
    why->addWhole(arithmetic);
    why->begin();
    return true;
}

void PeoplePage::reveal(const QVariant &what)
{
    const QString word = what.toString();
    if (word == QStringLiteral("paste")) {
        paste();
        return;
    }
    m_stayOpen = m_stayOpen || word == QStringLiteral("groups") || word == QStringLiteral("centre");
    showEmpty(m_book.people.empty() && !m_stayOpen);
    m_tabs->setCurrentIndex(word == QStringLiteral("groups") ? GroupsTabAt : word == QStringLiteral("centre") ? CentreTabAt : PeopleTabAt);
    if (const PersonId person{what.toLongLong()}; m_book.person(person))
        m_people->select(person);
}

void PeoplePage::addPersonHits(std::vector<Hit> &hits, const QString &words) const
{
    auto *self = const_cast<PeoplePage *>(this);
    for (const directory::Person &person : m_book.people) {
        if (!isFound(person.name, words))
            continue;
        hits.push_back({tr("People"), person.name, directory::name(person.role), QStringLiteral("person"), {},
                        [self, id = person.id] { emit self->goTo(QStringLiteral("people"), QVariant(qlonglong(id.value))); }, 2});
    }
}

std::vector<Hit> PeoplePage::search(const QString &words) const
{
    std::vector<Hit> hits;
    auto *self = const_cast<PeoplePage *>(this);
    if (m_book.people.empty() && m_book.groups.empty()) { // asked before the page was seen
        if (const Done read = self->m_book.read(); !read)
            return {};
    }
    addPersonHits(hits, words);
    const auto open = [self](const std::function<void()> &select) {
        return [self, select] {
            emit self->goTo(QStringLiteral("people"), QVariant(QStringLiteral("groups")));
            select();
        };
    };
    for (const directory::Group &group : m_book.groups) {
        if (isFound(group.name, words))
            hits.push_back({tr("Groups"), group.name, {}, QStringLiteral("group"), {}, open([self, id = group.id] { self->m_groups->selectGroup(id); }), 3});
    }
    for (const directory::Unit &unit : m_book.units) {
        if (isFound(unit.name, words))
            hits.push_back({tr("Units"), unit.name, m_book.nameOf(unit.customer), QStringLiteral("group"), {},
                            open([self, id = unit.id] { self->m_groups->selectUnit(id); }), 4});
    }
    return hits;
}

QString PeoplePage::helpText() const
{
    return tr("<p>People shows who works at the centre, in which group, how much and on which days, as it holds on the day at the top. "
              "Everything that changes has a day from which it holds: press <b>New from date</b>, and earlier days stay as they were.</p>"
              "<p><b>Support days</b> of a group are the fifths of each person's 80/20 choice times the percentage: S80 gives 2 days, R80 gives 1. "
              "One person a day needs 5. F1 on the table shows the arithmetic.</p>"
              "<p><b>FTE</b> adds up the percentages. <b>Absence</b> has a kind and days, never a reason.</p>"
              "<p>A list from a spreadsheet is pasted with Ctrl+V; its first row names the columns: Name, Role, Group, Percent, Choice. "
              "All of it is added, or nothing. Personal numbers are refused.</p>"
              "<p><b>Groups and units</b> says which group serves which unit, and from when. <b>Centre</b> holds opening hours, closing days, "
              "pay days and the referral directory.</p>");
}

} // namespace paybench::ui
