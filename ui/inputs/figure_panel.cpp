// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/figure_panel.h"

#include "ui/inputs/arithmetic.h"
#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace paybench::ui {

FigurePanel::FigurePanel(QWidget *parent)
    : SidePanel(QStringLiteral("why"), parent), m_copy(button(ButtonRole::Ordinary, QStringLiteral("copy"), this))
{
    setObjectName(QStringLiteral("figurePanel"));
    m_copy->setObjectName(QStringLiteral("figureCopy"));
    addFoot(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        emit copied(tr("The arithmetic was copied."));
    });
    retranslate();
}

void FigurePanel::retranslate()
{
    m_copy->setText(tr("Copy"));
}

void FigurePanel::explain(const ExplainedFigure &figure)
{
    clear();
    m_text = figure.text();
    setTitle(figure.title);
    setSubtitle(figure.subtitle);
    setAccessibleDescription(m_text);
    if (!figure.sum.empty())
        body()->addWidget(new Arithmetic(figure.sum, this));
    for (const QString &rule : figure.rules) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(px(10));
        row->addWidget(new IconLabel(QStringLiteral("info"), Colour::Muted, 16, line), 0, Qt::AlignTop);
        QLabel *sentence = wrappedLabel(Face::Caption, Colour::Muted, line);
        sentence->setText(rule);
        row->addWidget(sentence, 1);
        body()->addWidget(line);
    }
}

} // namespace paybench::ui
