// SPDX-License-Identifier: MPL-2.0
#include "ui/month/month_page.h"

namespace paybench::ui {

MonthPage::MonthPage(store::Database &, Steps &, QDate, QWidget *parent) : Page(parent) {}
void MonthPage::refresh() {}
QString MonthPage::helpText() const { return {}; }
void MonthPage::retranslate() {}

} // namespace paybench::ui
