// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/figure_panel.h"

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

void FigurePanel::explain(const staffing::Why &why)
{
    clear();
    m_text = why.text();
    setTitle(why.title);
    setSubtitle(why.subtitle);
    setAccessibleDescription(m_text);
    std::vector<ArithmeticLine> lines;
    for (const staffing::WhyLine &line : why.sum)
        lines.push_back({line.sign, line.what, line.value, line.unit, line.result});
    if (!lines.empty())
        body()->addWidget(new Arithmetic(lines, this));
    for (const QString &rule : why.rules) {
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
