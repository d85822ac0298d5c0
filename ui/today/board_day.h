// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/period_switcher.h"

// The day of the board in the page's head, with its weekday.

namespace paybench::ui {

class BoardDay : public DaySwitcher {
    Q_OBJECT

public:
    explicit BoardDay(QWidget *parent = nullptr);

protected:
    QString shownPeriod() const override;
    QString longestPeriod() const override;
};

} // namespace paybench::ui
