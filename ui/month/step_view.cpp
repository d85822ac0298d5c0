// SPDX-License-Identifier: MPL-2.0
#include "ui/month/step_view.h"

#include <QScrollArea>

namespace paybench::ui {

QWidget *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    return area;
}

} // namespace paybench::ui
