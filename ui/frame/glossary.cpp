// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/glossary.h"

#include "ui/inputs/search_field.h"
#include "ui/style/style.h"
#include "ui/table/table_model.h"
#include "ui/table/table_view.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

std::vector<Column<Term>> termColumns()
{
    return {
        Column<Term>{.id = QStringLiteral("en"),
                     .title = [] { return QStringLiteral("English"); },
                     .value = [](const Term &term) { return Value(term.english); },
                     .width = 190},
        Column<Term>{.id = QStringLiteral("sv"),
                     .title = [] { return QStringLiteral("Svenska"); },
                     .value = [](const Term &term) { return Value(term.swedish); },
                     .width = 210},
        Column<Term>{.id = QStringLiteral("da"),
                     .title = [] { return QStringLiteral("Dansk"); },
                     .value = [](const Term &term) { return Value(term.danish); },
                     .stretch = true},
    };
}

} // namespace

GlossaryDialog::GlossaryDialog(QWidget *parent)
    : Dialog(parent)
    , m_filter(new SearchField(this))
    , m_table(new TableView(QStringLiteral("glossary"), this))
{
    setObjectName(QStringLiteral("glossary"));
    auto *model = new TableModel<Term>(termColumns(), this);
    model->setRows(glossary());
    m_table->setCells(model);
    m_filter->setFiltered(m_table);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    setContent(content);
    m_close = setDeed({});
    connect(m_filter, &QLineEdit::textChanged, m_table, &TableView::setFilter);
    resize(px(680), px(620));
    retranslate();
}

void GlossaryDialog::retranslate()
{
    setHeading(tr("Glossary"));
    setSentence(tr("What payroll people say in the three languages."));
    m_filter->setHint(tr("Filter words"));
    m_table->setTitle(tr("Glossary"));
    m_table->setEmptyText(tr("No word has these letters."));
    m_close->setText(tr("Close"));
}

void GlossaryDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
