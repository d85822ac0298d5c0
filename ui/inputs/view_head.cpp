// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/view_head.h"

#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace paybench::ui {

QHBoxLayout *viewHead(const std::vector<QWidget *> &words, const std::vector<QWidget *> &deeds)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(2));
    for (QWidget *word : words)
        column->addWidget(word);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), px(10), px(16), px(4));
    head->setSpacing(px(8));
    head->addLayout(column, 1);
    for (QWidget *deed : deeds)
        head->addWidget(deed);
    return head;
}

} // namespace paybench::ui
