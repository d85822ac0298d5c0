// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/cases_view.h"

#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace paybench::ui {

CasesView::CasesView(Edits &edits, const CaseBook &book, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_book(book)
{
}

bool CasesView::told(const Done &done)
{
    if (!done)
        emit failed(done.error());
    return bool(done);
}

QHBoxLayout *CasesView::toolLine(const std::vector<QWidget *> &left, const std::vector<QWidget *> &right)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(20), px(10), px(16), px(10));
    line->setSpacing(px(8));
    for (QWidget *widget : left)
        line->addWidget(widget);
    line->addStretch(1);
    for (QWidget *widget : right)
        line->addWidget(widget);
    return line;
}

QLabel *CasesView::headingIn(QVBoxLayout *column, QWidget *parent)
{
    auto *heading = wrappedLabel(Face::BodyStrong, Colour::Text, parent);
    heading->setContentsMargins(px(20), px(14), px(16), px(6));
    column->addWidget(heading);
    return heading;
}

} // namespace paybench::ui
