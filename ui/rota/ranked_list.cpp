// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/ranked_list.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/rota/ranked_line.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

QString signedPoints(qint64 difference)
{
    const QString number = format::number(difference);
    return difference > 0 ? u'+' + number : number;
}

RankedList::RankedList(QWidget *parent)
    : QWidget(parent), m_more(button(ButtonRole::Link, {}, this)), m_box(new QVBoxLayout(this))
{
    m_more->setObjectName(QStringLiteral("moreRanked"));
    m_more->setFixedHeight(rowHeight(26)); // a line among lines, not a button among buttons
    m_box->setContentsMargins({});
    m_box->setSpacing(px(1));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(RankedLine::textAt - 4), 0, 0, 0);
    line->addWidget(m_more);
    line->addStretch(1);
    m_box->addLayout(line);
    setFocusPolicy(Qt::NoFocus); // the chosen line has it
    connect(m_more, &QPushButton::clicked, this, [this] {
        showAll();
        setFocus();
    });
}

void RankedList::setRows(std::vector<RankedRow> rows, int shown)
{
    const bool hadFocus = m_chosen >= 0 && m_lines[std::size_t(m_chosen)]->hasFocus();
    setFocusProxy(nullptr);
    for (RankedLine *line : m_lines) { // one of them may be what the person has just clicked
        m_box->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    m_rows = std::move(rows);
    m_shown = shown;
    m_chosen = m_rows.empty() ? -1 : 0;
    int number = 0;
    int place = 0;
    for (int at = 0; at < int(m_rows.size()); ++at) {
        const RankedRow &row = m_rows[std::size_t(at)];
        auto *line = new RankedLine(row, row.isNumbered ? ++number : 0, this);
        m_lines.push_back(line);
        // Those that wait stand above the line that opens them, what has no number under it.
        m_box->insertWidget(row.isNumbered ? place++ : m_box->count(), line);
        connect(line, &QAbstractButton::clicked, this, [this, at] { take(at); });
        connect(line, &RankedLine::doubleClicked, this, [this, at] { emit activated(at); });
    }
    orderTabs();
    retranslate();
    mark();
    if (hadFocus && m_chosen >= 0)
        setFocus();
}

// As they are read: what is ranked, the line that opens more of it, what has no number.
void RankedList::orderTabs()
{
    QWidget *before = m_more;
    for (const bool numbered : {true, false}) {
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            if (m_rows[at].isNumbered != numbered)
                continue;
            setTabOrder(before, m_lines[at]);
            before = m_lines[at];
        }
        if (numbered && before != m_more) {
            setTabOrder(before, m_more);
            before = m_more;
        }
    }
}

void RankedList::choose(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    m_chosen = row;
    if (!isShown(row))
        m_shown = int(m_rows.size());
    mark();
}

void RankedList::showAll()
{
    m_shown = int(m_rows.size());
    mark();
}

bool RankedList::isShown(int row) const
{
    return !m_rows[std::size_t(row)].isNumbered || row < m_shown;
}

void RankedList::mark()
{
    int hidden = 0;
    for (int at = 0; at < int(m_lines.size()); ++at) {
        RankedLine *line = m_lines[std::size_t(at)];
        hidden += isShown(at) ? 0 : 1;
        line->setVisible(isShown(at));
        line->setChosen(at == m_chosen);
        line->setFocusPolicy(at == m_chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%Ln more in the same order", nullptr, hidden));
    if (m_chosen >= 0)
        setFocusProxy(m_lines[std::size_t(m_chosen)]);
}

void RankedList::take(int row)
{
    const bool isNew = row != m_chosen;
    choose(row);
    m_lines[std::size_t(row)]->setFocus(Qt::OtherFocusReason);
    if (isNew)
        emit chosenChanged(row);
}

// Down from the last one that is shown opens those that wait.
void RankedList::step(int by)
{
    if (m_chosen < 0)
        return;
    const int last = int(m_rows.size()) - 1;
    const int next = std::clamp(m_chosen + by, 0, last);
    if (by > 0 || isShown(next))
        return take(next);
    int above = next;
    while (above > 0 && !isShown(above))
        --above; // up from what has no number goes to what is seen above it
    take(above);
}

void RankedList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int typed = key >= Qt::Key_1 && key <= Qt::Key_9 ? key - Qt::Key_1 : -1;
    if (m_rows.empty())
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        step(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        take(key == Qt::Key_Home ? 0 : int(m_rows.size()) - 1);
    else if (typed >= 0 && typed < int(m_rows.size()) && m_rows[std::size_t(typed)].isNumbered && event->modifiers() == Qt::NoModifier)
        take(typed);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit activated(m_chosen);
    else if (key == Qt::Key_Space)
        emit spacePressed();
    else if (event->matches(QKeySequence::Copy))
        emit copyAsked();
    else
        return QWidget::keyPressEvent(event);
    event->accept();
}

void RankedList::retranslate()
{
    mark();
    for (RankedLine *line : m_lines)
        line->retranslate();
}

} // namespace paybench::ui
