// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "ui/frame/page.h"
#include "ui/undo/steps.h"

#include <QDate>

namespace paybench::ui {

class MonthPage : public Page {
    Q_OBJECT

public:
    MonthPage(store::Database &db, Steps &steps, QDate today, QWidget *parent = nullptr);

    void refresh() override;
    QString helpText() const override;

protected:
    void retranslate() override;
};

} // namespace paybench::ui
