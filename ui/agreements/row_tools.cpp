// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/row_tools.h"

#include "ui/inputs/buttons.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>

namespace paybench::ui {

RowTools::RowTools(const QString &name, bool canPaste, QWidget *parent)
    : QWidget(parent), m_add(button(ButtonRole::Quiet, QStringLiteral("add"), this)),
      m_remove(button(ButtonRole::Quiet, QStringLiteral("remove"), this)),
      m_paste(button(ButtonRole::Quiet, QStringLiteral("paste"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addStretch(1);
    for (QPushButton *one : {m_add, m_remove, m_paste})
        row->addWidget(one);
    m_add->setObjectName(QStringLiteral("add") + name);
    m_remove->setObjectName(QStringLiteral("remove") + name);
    m_paste->setObjectName(QStringLiteral("paste") + name);
    m_paste->setVisible(canPaste);
    connect(m_add, &QPushButton::clicked, this, &RowTools::addAsked);
    connect(m_remove, &QPushButton::clicked, this, &RowTools::removeAsked);
    connect(m_paste, &QPushButton::clicked, this, &RowTools::pasteAsked);
}

void RowTools::setTexts(const QString &add, const QString &remove, const QString &paste)
{
    const auto name = [](QPushButton *one, const QString &text) {
        one->setAccessibleName(text);
        one->setToolTip(text);
    };
    name(m_add, add);
    name(m_remove, remove);
    name(m_paste, paste);
}

void RowTools::allow(bool canAdd, bool canRemove)
{
    m_add->setEnabled(canAdd);
    m_paste->setEnabled(canAdd);
    m_remove->setEnabled(canRemove);
}

void editLastRow(TableView *table, int column)
{
    const QAbstractItemModel *model = table->model();
    const QModelIndex last = model->index(model->rowCount() - 1, column);
    if (!last.isValid())
        return;
    table->setFocus(Qt::OtherFocusReason);
    table->setCurrentIndex(last);
    table->scrollTo(last);
    if (last.flags() & Qt::ItemIsEditable)
        table->edit(last);
}

} // namespace paybench::ui
