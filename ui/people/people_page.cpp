// SPDX-License-Identifier: MPL-2.0
#include "ui/people/people_page.h"

namespace paybench::ui {

PeoplePage::PeoplePage(store::People &, store::Customers &, store::Centres &, Steps &, QDate, QWidget *parent) : Page(parent) {}
void PeoplePage::refresh() {}
QString PeoplePage::helpText() const { return {}; }
void PeoplePage::retranslate() {}

} // namespace paybench::ui
