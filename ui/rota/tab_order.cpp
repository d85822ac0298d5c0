// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/tab_order.h"

#include <QWidget>

#include <vector>

namespace paybench::ui {

namespace {

// What Tab stops at inside a widget, in the order it has.
std::vector<QWidget *> tabStops(QWidget *within)
{
    std::vector<QWidget *> found;
    for (QWidget *at = within->nextInFocusChain(); at != within; at = at->nextInFocusChain()) {
        if (within->isAncestorOf(at) && at->focusPolicy() != Qt::NoFocus && !at->focusProxy())
            found.push_back(at);
    }
    return found;
}

} // namespace

void tabBehind(QWidget *before, QWidget *block)
{
    const std::vector<QWidget *> inside = tabStops(before);
    QWidget *last = inside.empty() ? before : inside.back();
    for (QWidget *stop : tabStops(block)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace paybench::ui
