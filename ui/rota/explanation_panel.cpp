// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/explanation_panel.h"

#include "ui/inputs/buttons.h"
#include "ui/rota/capacity_block.h"
#include "ui/rota/key_hints.h"
#include "ui/rota/ranked_line.h"
#include "ui/rota/ranked_list.h"
#include "ui/rota/verdict_box.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

enum FixHint { UseFixHint, NextFixHint, CloseFixHint };

QHBoxLayout *insetLine()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(RankedLine::inset), 0, px(RankedLine::inset), 0);
    return line;
}

// What leaves everything as it is stands last, whatever it costs.
std::vector<int> orderOf(const std::vector<rota::Fix> &fixes)
{
    std::vector<int> order;
    for (int at = 0; at < int(fixes.size()); ++at)
        order.push_back(at);
    std::stable_partition(order.begin(), order.end(), [&](int at) { return !fixes[std::size_t(at)].changes.empty(); });
    return order;
}

} // namespace

ExplanationPanel::ExplanationPanel(QWidget *parent)
    : SidePanel(QStringLiteral("why"), parent), m_use(button(ButtonRole::Ordinary, QStringLiteral("ok"), this)), m_keys(new KeyHints(this))
{
    setObjectName(QStringLiteral("explanationPanel"));
    setFixedWidth(px(324));
    m_use->setObjectName(QStringLiteral("useFix"));
    body()->setContentsMargins(px(20 - RankedLine::inset), px(10), px(20 - RankedLine::inset), px(8));
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(px(10));
    column->addWidget(m_use);
    column->addWidget(m_keys);
    addFoot(foot);
    connect(m_use, &QPushButton::clicked, this, &ExplanationPanel::use);
    connect(m_keys, &KeyHints::used, this, [this](int hint) {
        if (hint == UseFixHint)
            use();
        else if (hint == CloseFixHint)
            emit closeAsked();
        else if (m_fixes)
            m_fixes->step(1);
    });
    retranslate();
}

void ExplanationPanel::explain(const QString &title, const rota::Explanation &explanation, const std::vector<QString> &names, bool isWritable)
{
    m_title = title;
    m_explanation = explanation;
    m_order = orderOf(explanation.fixes);
    m_names = names;
    m_isWritable = isWritable;
    m_isCapacity = false;
    build();
    if (m_fixes)
        m_fixes->setFocus(Qt::OtherFocusReason);
    emit previewed(chosenFix());
}

void ExplanationPanel::explainCapacity(const QString &title, const std::vector<rota::WeekCapacity> &weeks)
{
    m_title = title;
    m_explanation = {};
    m_order.clear();
    m_weeks = weeks;
    m_isCapacity = true;
    build();
    emit previewed(-1);
}

int ExplanationPanel::chosenFix() const
{
    return m_fixes && m_fixes->chosen() >= 0 ? m_order[std::size_t(m_fixes->chosen())] : -1;
}

void ExplanationPanel::use()
{
    const int fix = chosenFix();
    if (fix < 0 || m_explanation.fixes[std::size_t(fix)].changes.empty())
        emit closeAsked(); // it stays as it is
    else if (m_isWritable)
        emit chosen(fix);
}

void ExplanationPanel::build()
{
    setFocusProxy(nullptr);
    clear();
    m_fixes = nullptr;
    setTitle(m_title);
    if (m_isCapacity) {
        addCapacity();
    } else {
        auto *line = insetLine();
        auto *box = new VerdictBox(this);
        box->setObjectName(QStringLiteral("explained"));
        box->setVerdict(m_explanation.fixes.empty() ? Mood::Bad : Mood::Warn, {m_explanation.sentence});
        line->addWidget(box);
        body()->addLayout(line);
        addFixes();
        addBlocked();
    }
    showDeeds();
}

void ExplanationPanel::addHeading(const QString &text, const QString &unit)
{
    auto *line = insetLine();
    QLabel *heading = textLabel(Face::BodyStrong, Colour::Text, this);
    heading->setText(text);
    line->addWidget(heading);
    line->addStretch(1);
    QLabel *note = textLabel(Face::Caption, Colour::Muted, this);
    note->setText(unit);
    line->addWidget(note);
    body()->addLayout(line);
}

void ExplanationPanel::addFixes()
{
    if (m_explanation.fixes.empty()) {
        auto *line = insetLine();
        QLabel *none = wrappedLabel(Face::Body, Colour::Muted, this);
        none->setText(tr("No change of one day and no swap of two mends it."));
        line->addWidget(none);
        body()->addLayout(line);
        return;
    }
    addHeading(tr("Ways out"), tr("cost"));
    std::vector<RankedRow> rows;
    for (const int at : m_order) {
        const rota::Fix &fix = m_explanation.fixes[std::size_t(at)];
        rows.push_back({fix.sentence, {}, {}, signedPoints(fix.difference), !fix.changes.empty()});
    }
    m_fixes = new RankedList(this);
    setFocusProxy(m_fixes);
    m_fixes->setObjectName(QStringLiteral("fixes"));
    m_fixes->setAccessibleName(tr("Ways out"));
    m_fixes->setRows(rows, int(rows.size()));
    body()->addWidget(m_fixes);
    connect(m_fixes, &RankedList::chosenChanged, this, [this] {
        showDeeds();
        emit previewed(chosenFix());
    });
    connect(m_fixes, &RankedList::activated, this, &ExplanationPanel::use);
}

void ExplanationPanel::addBlocked()
{
    if (m_explanation.blocked.empty())
        return;
    addHeading(tr("Who cannot take it"), {});
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    body()->addLayout(lines);
    for (const rota::Blocked &each : m_explanation.blocked) {
        auto *line = insetLine();
        line->setSpacing(px(4));
        const bool isKnown = each.assistant >= 0 && each.assistant < int(m_names.size());
        QPushButton *name = button(ButtonRole::Link, {}, this);
        name->setText(isKnown ? m_names[std::size_t(each.assistant)] : QString());
        name->setAccessibleDescription(each.why);
        QLabel *why = wrappedLabel(Face::Caption, Colour::Muted, this);
        why->setText(each.why);
        line->addWidget(name);
        line->addWidget(why, 1);
        lines->addLayout(line);
        connect(name, &QPushButton::clicked, this, [this, assistant = each.assistant] { emit personChosen(assistant); });
    }
}

void ExplanationPanel::addCapacity()
{
    for (int at = 0; at < int(m_weeks.size()); ++at) {
        auto *line = insetLine();
        auto *block = new CapacityBlock(m_weeks[std::size_t(at)], this);
        line->addWidget(block);
        body()->addLayout(line);
        connect(block, &CapacityBlock::chosen, this, [this, at] { emit weekChosen(at); });
    }
}

void ExplanationPanel::showDeeds()
{
    const int fix = chosenFix();
    const bool changes = fix >= 0 && !m_explanation.fixes[std::size_t(fix)].changes.empty();
    m_use->setVisible(!m_isCapacity && !m_explanation.fixes.empty());
    m_use->setEnabled(changes && m_isWritable);
    m_use->setToolTip(m_isWritable ? QString() : tr("The rota cannot be changed here, so a way out can only be looked at."));
    m_keys->setHintEnabled(UseFixHint, changes && m_isWritable);
    m_keys->setHintVisible(UseFixHint, m_fixes != nullptr);
    m_keys->setHintVisible(NextFixHint, m_fixes != nullptr);
}

void ExplanationPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && focused && focused != m_use)
        focused->click(); // a name: to the person
    else if (isEnter && !m_isCapacity)
        use();
    else if (m_fixes && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        m_fixes->step(event->key() == Qt::Key_Down ? 1 : -1); // wherever the focus is
    else
        return SidePanel::keyPressEvent(event);
    event->accept();
}

void ExplanationPanel::changeEvent(QEvent *event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// What core has said stays in the language it was said in until it is explained anew.
void ExplanationPanel::retranslate()
{
    m_use->setText(tr("Use"));
    m_keys->setHints({{tr("Enter", "key"), tr("use", "key hint")}, {QStringLiteral("↓"), tr("next", "key hint")}, {tr("Esc", "key"), tr("close", "key hint")}});
    if (!m_title.isEmpty())
        build();
}

} // namespace paybench::ui
