// SPDX-License-Identifier: MPL-2.0
#include "ui/people/groups_tab.h"

#include "core/basics/format.h"
#include "ui/inputs/question.h"
#include "ui/people/block_head.h"
#include "ui/style/labels.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

GroupsTab::GroupsTab(StaffBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_groupHead(new BlockHead(this)), m_unitHead(new BlockHead(this)),
      m_groups(new TableView(QStringLiteral("groups"), this)), m_units(new TableView(QStringLiteral("groupUnits"), this)),
      m_groupModel(new TableModel<GroupRow>(groupColumns(), this)), m_unitModel(new TableModel<UnitRow>(unitColumns(), this)),
      m_addGroup(m_groupHead->addButton(QStringLiteral("addGroup"), QStringLiteral("add"))),
      m_trainer(m_groupHead->addButton(QStringLiteral("groupTrainer"), QStringLiteral("person"))),
      m_removeGroup(m_groupHead->addButton(QStringLiteral("removeGroup"), QStringLiteral("remove"))),
      m_move(m_unitHead->addButton(QStringLiteral("moveUnit"), QStringLiteral("handover"))), m_dragged(textLabel(Face::BodyMedium, Colour::Text, this))
{
    m_groupModel->setKey([](const GroupRow &row) { return row.id.value; });
    m_unitModel->setKey([](const UnitRow &row) { return row.key; });
    m_unitModel->setCaption([](const UnitRow &row) { return row.caption; });
    m_groups->setCells(m_groupModel);
    m_groups->setGrowing(true);
    m_units->setCells(m_unitModel);
    m_units->selectWholeRows(true);
    m_units->viewport()->installEventFilter(this);
    m_dragged->setAutoFillBackground(true);
    m_dragged->setBackgroundRole(QPalette::Highlight);
    m_dragged->setMargin(px(8));
    m_dragged->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dragged->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(6), 0, 0);
    column->setSpacing(0);
    column->addWidget(m_groupHead);
    column->addWidget(withTotal(m_groups, this));
    column->addSpacing(px(12));
    column->addWidget(m_unitHead);
    column->addWidget(m_units, 1);
    connect(m_addGroup, &QPushButton::clicked, this, &GroupsTab::addGroup);
    connect(m_trainer, &QPushButton::clicked, this, &GroupsTab::chooseTrainer);
    connect(m_removeGroup, &QPushButton::clicked, this, &GroupsTab::removeGroup);
    connect(m_move, &QPushButton::clicked, this, &GroupsTab::moveSelected);
    connect(m_units, &TableView::rowActivated, this, [this](int) { moveSelected(); });
    connect(m_groups, &TableView::rowActivated, this, [this](int) { chooseTrainer(); });
    connect(m_units, &TableView::menuAsked, this, [this](QMenu *menu, int) { menu->addAction(m_move->text(), this, &GroupsTab::moveSelected); });
}

void GroupsTab::retranslate()
{
    m_groupHead->setTexts(tr("Groups"), tr("each with its trainer, and how much it carries"));
    m_unitHead->setTexts(tr("Units"), tr("drag a unit to another group, or press Enter"));
    m_addGroup->setText(tr("New group…"));
    m_trainer->setText(tr("Trainer from date…"));
    m_removeGroup->setText(tr("Remove the group"));
    m_move->setText(tr("Move to a group…"));
    m_groups->setTitle(tr("Groups"));
    m_groups->setEmptyText(tr("No groups yet. Add the first one."));
    m_units->setTitle(tr("Units by group"));
    m_units->setEmptyText(tr("No units yet. They are added under Agreements, or come with an import."));
    m_groupModel->retranslate();
    m_unitModel->retranslate();
}

void GroupsTab::show()
{
    m_groupModel->setRows(groupRows(m_book));
    m_unitModel->setRows(unitRows(m_book));
    m_groupModel->retranslate();
    m_unitModel->retranslate();
    for (QPushButton *one : {m_addGroup, m_trainer, m_removeGroup, m_move})
        one->setEnabled(m_book.isWritable);
    m_trainer->setEnabled(m_book.isWritable && !m_book.groups.empty());
    m_removeGroup->setEnabled(m_book.isWritable && !m_book.groups.empty());
    m_move->setEnabled(m_book.isWritable && !m_book.units.empty() && !m_book.groups.empty());
}

void GroupsTab::selectGroup(GroupId group)
{
    for (std::size_t i = 0; i < m_groupModel->rows().size(); ++i) {
        if (m_groupModel->rows()[i].id == group)
            m_groups->selectRow(int(i));
    }
    m_groups->setFocus(Qt::OtherFocusReason);
}

void GroupsTab::selectUnit(UnitId unit)
{
    for (std::size_t i = 0; i < m_unitModel->rows().size(); ++i) {
        if (m_unitModel->rows()[i].id == unit)
            m_units->selectRow(int(i));
    }
    m_units->setFocus(Qt::OtherFocusReason);
}

GroupId GroupsTab::chosenGroup() const
{
    const int row = m_groups->currentRow();
    if (row >= 0)
        return m_groupModel->row(row).id;
    return m_book.groups.empty() ? GroupId() : m_book.groups.front().id;
}

void GroupsTab::addGroup()
{
    openNewGroup(m_book, this);
}

void GroupsTab::chooseTrainer()
{
    openTrainer(m_book, chosenGroup(), this);
}

void GroupsTab::removeGroup()
{
    const GroupId group = chosenGroup();
    const QString step = tr("Remove the group %1").arg(m_book.nameOf(group));
    if (const Done removed = m_book.run(step, [&] { return m_book.peopleStore.remove(group); }); !removed)
        emit failed(removed.error());
}

std::vector<UnitId> GroupsTab::selectedUnits() const
{
    std::vector<UnitId> units;
    for (const int row : m_units->selectedRows()) {
        if (m_unitModel->row(row).id)
            units.push_back(m_unitModel->row(row).id);
    }
    return units;
}

void GroupsTab::moveSelected()
{
    std::vector<UnitId> units = selectedUnits();
    for (const UnitRow &row : m_unitModel->rows()) {
        if (units.empty() && row.id)
            units.push_back(row.id);
    }
    if (!units.empty())
        moveUnits(units, {});
}

void GroupsTab::moveUnits(const std::vector<UnitId> &units, GroupId group)
{
    if (m_book.isWritable)
        openMove(m_book, units, group, this);
}

UnitId GroupsTab::unitAt(const QPoint &place) const
{
    const QModelIndex index = m_units->order()->mapToSource(m_units->indexAt(place));
    return index.isValid() ? m_unitModel->row(index.row()).id : UnitId();
}

// Where a unit would be dropped: on a group's row, or among the units of a group.
GroupId GroupsTab::groupAt(const QPoint &global) const
{
    const QPoint inUnits = m_units->viewport()->mapFromGlobal(global);
    if (m_units->viewport()->rect().contains(inUnits)) {
        const QModelIndex index = m_units->order()->mapToSource(m_units->indexAt(inUnits));
        return index.isValid() ? m_unitModel->row(index.row()).group : GroupId();
    }
    const QPoint inGroups = m_groups->viewport()->mapFromGlobal(global);
    if (!m_groups->viewport()->rect().contains(inGroups))
        return {};
    const QModelIndex index = m_groups->order()->mapToSource(m_groups->indexAt(inGroups));
    return index.isValid() ? m_groupModel->row(index.row()).id : GroupId();
}

void GroupsTab::showDrag(const QPoint &global)
{
    const GroupId group = groupAt(global);
    const directory::Unit *unit = m_book.unit(m_pressed);
    const QString name = unit ? unit->name : QString();
    m_dragged->setText(group ? tr("%1 to %2").arg(name, m_book.nameOf(group)) : name);
    m_dragged->adjustSize();
    m_dragged->move(mapFromGlobal(global) + QPoint(px(12), px(12)));
    m_dragged->raise();
    m_dragged->show();
}

// A press on a unit begins; the pointer far enough away carries it; letting go over another group moves it.
bool GroupsTab::drag(QEvent *event)
{
    auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint global = mouse->globalPosition().toPoint();
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier ? unitAt(mouse->position().toPoint()) : UnitId();
        m_pressedAt = global;
        return false;
    }
    if (!m_pressed)
        return false;
    const bool isCarried = m_dragged->isVisible() || (global - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->type() == QEvent::MouseMove) {
        if (isCarried)
            showDrag(global);
        return true; // a drag does not select rows on its way
    }
    const UnitId unit = m_pressed;
    m_pressed = {};
    m_dragged->hide();
    const directory::Unit *known = m_book.unit(unit);
    const GroupId group = groupAt(global);
    if (!isCarried || !known || !group || group == m_book.groupOf(*known))
        return false;
    moveUnits({unit}, group);
    return true;
}

bool GroupsTab::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool isMouse = type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::MouseButtonRelease;
    if (watched == m_units->viewport() && isMouse && drag(event))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace paybench::ui
