// SPDX-License-Identifier: MPL-2.0
#include "ui/month/folding_row.h"

#include "ui/style/style.h"

#include <QHBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

QWidget *groupOf(const std::vector<QWidget *> &widgets, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return group;
}

} // namespace

FoldingRow::FoldingRow(const std::vector<QWidget *> &left, const std::vector<QWidget *> &right, QWidget *parent)
    : QWidget(parent), m_left(groupOf(left, this)), m_right(groupOf(right, this)), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(px(20), px(10), px(16), px(10));
    m_row->setSpacing(px(8));
    m_row->addWidget(m_left, 0, Qt::AlignLeft);
    m_row->addStretch(1);
    m_row->addWidget(m_right, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int FoldingRow::neededWidth() const
{
    return m_left->sizeHint().width() + m_right->sizeHint().width() + px(52);
}

QSize FoldingRow::minimumSizeHint() const
{
    const int widest = std::max(m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width());
    return {widest + px(36), m_row->sizeHint().height()};
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() < neededWidth() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    updateGeometry();
}

} // namespace paybench::ui
