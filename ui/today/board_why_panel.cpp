// SPDX-License-Identifier: MPL-2.0
#include "ui/today/board_why_panel.h"

#include "ui/inputs/arithmetic.h"
#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace paybench::ui {

BoardWhyPanel::BoardWhyPanel(QWidget *parent)
    : SidePanel(QStringLiteral("why"), parent), m_copy(button(ButtonRole::Ordinary, QStringLiteral("copy"), this))
{
    setObjectName(QStringLiteral("boardWhy"));
    addFoot(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        emit copied(tr("The arithmetic was copied."));
    });
    retranslate();
}

void BoardWhyPanel::retranslate()
{
    m_copy->setText(tr("Copy"));
}

void BoardWhyPanel::explain(const reports::BoardWhy &why)
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
        auto *sentence = wrappedLabel(Face::Caption, Colour::Muted, this);
        sentence->setText(rule);
        body()->addWidget(sentence);
    }
}

} // namespace paybench::ui
