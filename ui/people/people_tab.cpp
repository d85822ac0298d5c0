// SPDX-License-Identifier: MPL-2.0
#include "ui/people/people_tab.h"

#include "core/basics/format.h"
#include "core/directory/centre_strength.h"
#include "core/directory/person_changes.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/search_field.h"
#include "ui/people/person_forms.h"
#include "ui/people/person_panel.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace paybench::ui {

namespace {

using directory::Person;
using Which = Chosen::Which;

// A choice of rows as one number, for the list of groups.
qint64 codeOfRows(const Chosen &chosen)
{
    return qint64(chosen.which) * 1'000'000 + chosen.what;
}

Chosen rowsOfCode(qint64 code)
{
    return {Which(code / 1'000'000), code % 1'000'000};
}

} // namespace

PeopleTab::PeopleTab(StaffBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_filter(new SearchField(this)), m_groups(new Choice(this)), m_support(new Pill(Mood::Warn, this)),
      m_count(new Pill(Mood::Warn, this)), m_table(new TableView(QStringLiteral("people"), this)),
      m_model(new TableModel<PersonRow>(columns(), this)), m_legend(new YearLegend(this)), m_panel(new PersonPanel(book, this))
{
    m_filter->setObjectName(QStringLiteral("peopleFilter"));
    m_groups->setObjectName(QStringLiteral("peopleGroup"));
    m_support->setObjectName(QStringLiteral("supportPill"));
    m_count->setObjectName(QStringLiteral("headCountPill"));
    m_model->setKey([](const PersonRow &row) { return row.key; });
    m_model->setCaption([](const PersonRow &row) { return row.caption; });
    m_table->setCells(m_model);
    m_table->selectWholeRows(true);
    m_table->setLeastRowHeight(28);
    m_table->installEventFilter(this);
    m_filter->setFiltered(m_table);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(tools());
    left->addWidget(withTotal(m_table, this), 1);
    left->addWidget(m_legend);
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins({});
    both->setSpacing(0);
    both->addLayout(left, 1);
    both->addWidget(m_panel);
    m_panel->hide();
    connect(m_filter, &SearchField::textChanged, m_table, &TableView::setFilter);
    connect(m_groups, &Choice::chosen, this, &PeopleTab::show);
    connect(m_table, &TableView::currentRowChanged, this, &PeopleTab::followTable);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { openChange(m_book, m_model->row(row).id, m_book.day, this); });
    connect(m_table, &TableView::menuAsked, this, [this](QMenu *menu, int) { emit menuAsked(menu); });
    connect(m_panel, &PersonPanel::closeAsked, this, [this] { select({}); });
    connect(m_panel, &PersonPanel::failed, this, &PeopleTab::failed);
}

QWidget *PeopleTab::tools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(20), px(10), px(16), px(10));
    row->setSpacing(px(8));
    row->addWidget(m_filter);
    row->addWidget(m_groups);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_support);
    return bar;
}

void PeopleTab::retranslate()
{
    m_filter->setHint(tr("Filter people"));
    m_groups->setAccessibleName(tr("Groups and roles that are shown"));
    m_table->setTitle(tr("People on %1").arg(format::day(m_book.day)));
    m_table->setEmptyText(tr("Nobody is found."));
    m_legend->setAccessibleName(tr("Filled is absence, hollow is planned absence, the line is today."));
    m_panel->retranslate();
    m_model->retranslate();
}

void PeopleTab::fillGroups()
{
    std::vector<std::pair<qint64, QString>> options{{codeOfRows({}), tr("All groups")}};
    for (const directory::Group &group : m_book.groups)
        options.emplace_back(codeOfRows({Which::Group, group.id.value}), group.name);
    for (const auto role : {directory::Role::Trainer, directory::Role::SystemManagement, directory::Role::Management})
        options.emplace_back(codeOfRows({Which::Role, qint64(role)}), directory::name(role));
    options.emplace_back(codeOfRows({Which::Elsewhere, 0}), tr("Not here on this day"));
    m_groups->setOptions<qint64>(options);
}

void PeopleTab::showPills()
{
    const directory::CentreStrength strong = directory::strength(m_book.people, m_book.groups, m_book.day);
    m_support->setMood(strong.supportHundredths < strong.neededDays * 100 ? Mood::Warn : Mood::Ok);
    m_support->setText(tr("%1 support days a week, %2 needed")
                           .arg(supportDays(strong.supportHundredths), format::number(strong.neededDays)));
    m_support->setToolTip(tr("One person a day in each group needs 5 support days a week."));
    m_support->setVisible(strong.neededDays > 0);
    const directory::HeadCount count = directory::headCount(m_book.people, m_book.centre.headCount, m_book.day);
    m_count->setText(tr("%1, declared %2").arg(headCountText(count), format::number(m_book.centre.headCount)));
    m_count->setToolTip(count.warning);
    m_count->setVisible(!count.warning.isEmpty());
}

void PeopleTab::show()
{
    fillGroups();
    showPills();
    m_model->setRows(personRows(m_book, rowsOfCode(m_groups->value<qint64>())));
    m_model->retranslate();
    m_table->setTitle(tr("People on %1").arg(format::day(m_book.day)));
    if (m_isFirst) { // who waits for a decision is what the page is opened for
        m_isFirst = false;
        const auto waiting = std::find_if(m_book.people.begin(), m_book.people.end(), [](const Person &person) { return directory::openWish(person); });
        if (waiting != m_book.people.end() && width() >= px(860)) // beside a panel the table needs room
            select(waiting->id);
    }
    if (m_selected && !m_book.person(m_selected))
        select({});
    else if (m_selected)
        m_panel->show(m_selected);
}

void PeopleTab::followTable(int row)
{
    const PersonId person = row < 0 ? PersonId() : m_model->row(row).id;
    if (!person || person == m_selected)
        return;
    m_selected = person;
    m_panel->show(person);
    m_panel->setVisible(true);
    m_table->viewport()->update();
    emit selectionMoved();
}

void PeopleTab::select(PersonId person)
{
    m_selected = person;
    m_panel->setVisible(bool(person));
    if (person) {
        m_panel->show(person);
        for (std::size_t i = 0; i < m_model->rows().size(); ++i) {
            if (m_model->rows()[i].id == person)
                m_table->selectRow(int(i));
        }
    } else {
        m_table->clearSelection();
        m_table->setFocus(Qt::OtherFocusReason);
    }
    emit selectionMoved();
}

void PeopleTab::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

// A list is pasted onto the register as a whole, not into its cells.
bool PeopleTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        emit pasteAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString PeopleTab::whyText() const
{
    const Person *person = m_book.person(m_selected);
    const GroupId chosen = person ? directory::positionOn(*person, m_book.day).group : GroupId();
    QString text;
    for (const directory::Group &group : m_book.groups) {
        if (chosen && group.id != chosen)
            continue;
        const directory::GroupStrength strong = directory::strength(m_book.people, group.id, m_book.day);
        text += QStringLiteral("<h3>%1</h3><table width=\"100%\">").arg(group.name.toHtmlEscaped());
        for (const directory::SupportPart &part : directory::supportParts(m_book.people, group.id, m_book.day)) {
            text += QStringLiteral("<tr><td>%1</td><td align=\"right\">%2 × %3&nbsp;% = %4</td></tr>")
                        .arg(part.name.toHtmlEscaped(), format::number(part.days), format::number(part.percent),
                             format::decimal(part.hundredths, 2));
        }
        text += QStringLiteral("<tr><td><b>%1</b></td><td align=\"right\"><b>%2</b></td></tr>")
                    .arg(tr("Support days a week"), format::decimal(strong.supportDayTenths, 1));
        text += QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td></tr></table>")
                    .arg(tr("FTE: the percentages added up"), format::decimal(strong.fullTimeHundredths, 2));
    }
    return text;
}

} // namespace paybench::ui
