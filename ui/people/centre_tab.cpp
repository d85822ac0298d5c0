// SPDX-License-Identifier: MPL-2.0
#include "ui/people/centre_tab.h"

#include "ui/people/centre_blocks.h"
#include "ui/people/days_block.h"
#include "ui/people/profile_block.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace paybench::ui {

CentreTab::CentreTab(StaffBook &book, QWidget *parent)
    : QWidget(parent), m_profile(new ProfileBlock(book)), m_owners(new OwnersBlock(book)), m_hours(new HoursBlock(book)),
      m_payDays(new CentrePayDays(book)), m_days(new DaysBlock(book)), m_referrals(new ReferralsBlock(book)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_sides->setContentsMargins(0, px(8), 0, px(16));
    m_sides->setSpacing(px(8));
    const auto side = [this](std::initializer_list<QWidget *> blocks) {
        auto *column = new QVBoxLayout;
        column->setSpacing(px(14));
        for (QWidget *block : blocks)
            column->addWidget(block);
        column->addStretch(1);
        m_sides->addLayout(column, 1);
    };
    side({m_profile, m_hours, m_payDays});
    side({m_days, m_owners, m_referrals});
    content->setLayout(m_sides);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(scroll);
    connect(m_owners, &OwnersBlock::failed, this, &CentreTab::failed);
    connect(m_hours, &HoursBlock::failed, this, &CentreTab::failed);
    connect(m_payDays, &CentrePayDays::failed, this, &CentreTab::failed);
    connect(m_days, &DaysBlock::failed, this, &CentreTab::failed);
    connect(m_referrals, &ReferralsBlock::failed, this, &CentreTab::failed);
}

void CentreTab::show()
{
    m_profile->show();
    m_owners->show();
    m_hours->show();
    m_payDays->show();
    m_days->show();
    m_referrals->show();
}

std::vector<TableView *> CentreTab::tables() const
{
    return {m_owners->table(), m_hours->table(), m_payDays->table(), m_days->table(), m_referrals->table()};
}

void CentreTab::retranslate()
{
    m_profile->retranslate();
    m_owners->retranslate();
    m_hours->retranslate();
    m_payDays->retranslate();
    m_days->retranslate();
    m_referrals->retranslate();
}

void CentreTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < px(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace paybench::ui
