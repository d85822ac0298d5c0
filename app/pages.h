// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/centre.h"
#include "ui/frame/page.h"

#include <vector>

// The table of pages, and what the palette finds besides them.

namespace paybench::app {

std::vector<ui::PageRow> pages(Centre &centre);

std::vector<ui::Finder> finders(Centre &centre, const std::function<void(const QString &page, const QVariant &what)> &goTo);

} // namespace paybench::app
