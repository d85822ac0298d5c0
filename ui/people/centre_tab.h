// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/people/staff_book.h"

#include <QWidget>

class QBoxLayout;

// The tab Centre: what the centre is, when it is open, which days it is closed, when pay is paid out, whom to refer to.

namespace paybench::ui {

class DaysBlock;
class HoursBlock;
class OwnersBlock;
class CentrePayDays;
class ProfileBlock;
class ReferralsBlock;
class TableView;

class CentreTab : public QWidget {
    Q_OBJECT

public:
    explicit CentreTab(StaffBook &book, QWidget *parent = nullptr);

    void show();
    std::vector<TableView *> tables() const;
    void retranslate();

signals:
    void failed(const paybench::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ProfileBlock *m_profile;
    OwnersBlock *m_owners;
    HoursBlock *m_hours;
    CentrePayDays *m_payDays;
    DaysBlock *m_days;
    ReferralsBlock *m_referrals;
    QBoxLayout *m_sides;
};

} // namespace paybench::ui
