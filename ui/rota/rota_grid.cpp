// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_grid.h"

#include "ui/rota/price_popup.h"
#include "ui/rota/ranked_list.h"
#include "ui/rota/rota_edits.h"
#include "ui/rota/rota_head.h"
#include "ui/rota/rota_model.h"
#include "ui/rota/rota_sums.h"
#include "ui/rota/rota_table.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>

namespace paybench::ui {

using namespace rota;

RotaGrid::RotaGrid(QWidget *parent)
    : QWidget(parent), m_model(new RotaModel(this)), m_table(new RotaTable(m_model, this)), m_sums(new RotaSums(m_model, m_table, this)),
      m_foot(new RotaFoot(m_model, m_table, m_sums, this)), m_bar(new QScrollBar(Qt::Vertical, this)), m_popup(new PricePopup(this))
{
    setObjectName(QStringLiteral("rotaGrid"));
    setFocusProxy(m_table);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    connectTable();
    retranslate();
}

RotaGrid::~RotaGrid() = default;

void RotaGrid::layOut()
{
    auto *box = new QGridLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(m_table, 0, 0, Qt::AlignTop); // where the sums begin, also while its bar comes and goes
    box->addWidget(m_sums, 0, 1);
    box->addWidget(m_bar, 0, 2);
    box->addWidget(m_foot, 1, 0, 1, 3);
    box->setRowStretch(0, 1);
    box->setRowStretch(2, 0);
    box->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Ignored), 2, 0);
    QScrollBar *own = m_table->verticalScrollBar();
    const auto follow = [this, own] {
        m_bar->setRange(own->minimum(), own->maximum());
        m_bar->setPageStep(own->pageStep());
        m_bar->setSingleStep(own->singleStep());
        m_bar->setVisible(own->maximum() > own->minimum());
    };
    connect(own, &QScrollBar::rangeChanged, this, follow);
    connect(own, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(own, &QScrollBar::valueChanged, m_sums, qOverload<>(&QWidget::update));
    connect(m_bar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_foot, qOverload<>(&QWidget::update));
    follow();
}

void RotaGrid::connectTable()
{
    connect(m_table, &RotaTable::typed, this, [this](Mark mark, bool afternoon) {
        if (!refusesEdits())
            run(marked(roster(), m_table->selected(), mark, afternoon ? Parts::Afternoon : Parts::Whole));
    });
    connect(m_table, &RotaTable::emptied, this, &RotaGrid::empty);
    connect(m_table, &RotaTable::pinWanted, this, &RotaGrid::togglePins);
    connect(m_table, &RotaTable::copied, this, &RotaGrid::copy);
    connect(m_table, &RotaTable::cutWanted, this, &RotaGrid::cut);
    connect(m_table, &RotaTable::pasteWanted, this, &RotaGrid::paste);
    connect(m_table, &RotaTable::entered, this, &RotaGrid::explainWanted);
    connect(m_table, &RotaTable::dropped, this, [this](int fromRow, int fromDay, int toRow, int toDay) {
        if (!refusesEdits())
            run(swapped(roster(), {fromRow, fromDay}, {toRow, toDay}));
    });
    connect(m_table, &RotaTable::draggedOver, this, &RotaGrid::showSwapPrice);
    connect(m_table, &RotaTable::looked, this, &RotaGrid::showPrice);
    connect(m_table, &RotaTable::lookedAway, m_popup, &QWidget::hide);
    connect(m_table, &RotaTable::menuWanted, this, &RotaGrid::openMenu);
    connect(m_table, &RotaTable::moved, this, &RotaGrid::currentChanged);
    connect(m_table, &RotaTable::selectionMoved, this, &RotaGrid::selectionChanged);
}

void RotaGrid::setRoster(const Roster &roster)
{
    m_popup->hide();
    const RotaCell at = m_table->current();
    const PersonId person = at.first >= 0 ? this->roster().rows[std::size_t(at.first)].person : PersonId();
    const QDate day = at.second >= 0 ? this->roster().days[std::size_t(at.second)].date : QDate();
    m_model->setRoster(roster);
    arrange();
    if (m_table->currentIndex().isValid() || !person)
        return;
    const int row = roster.rowOf(person);
    const int column = roster.dayAt(day);
    if (row >= 0 && column >= 0)
        m_table->setCurrentIndex(m_model->index(row, column));
}

const Roster &RotaGrid::roster() const
{
    return m_model->roster();
}

void RotaGrid::setPrice(const RosterPrice *price)
{
    m_price = price;
    m_popup->hide();
}

void RotaGrid::show(const Edit &edit)
{
    m_popup->hide();
    m_model->apply(edit);
}

void RotaGrid::setProposal(std::optional<Edit> proposal)
{
    m_popup->hide();
    m_model->setProposal(std::move(proposal));
}

bool RotaGrid::hasProposal() const
{
    return m_model->hasProposal();
}

void RotaGrid::setHighlighted(std::vector<int> rows)
{
    m_model->setHighlighted(std::move(rows));
    m_sums->update();
}

void RotaGrid::setShowsPresence(bool shows)
{
    m_foot->setVisible(shows);
}

int RotaGrid::footHeight() const
{
    return m_foot->isHidden() ? 0 : m_foot->sizeHint().height();
}

void RotaGrid::setBroken(const std::vector<std::pair<int, int>> &cells)
{
    m_model->setBroken(cells);
}

void RotaGrid::setDays(int first, int last)
{
    m_model->setDays(first, last);
    arrange();
}

void RotaGrid::setReadOnly(bool readOnly, const QString &why)
{
    m_isReadOnly = readOnly;
    m_readOnlyWhy = why;
}

int RotaGrid::currentRow() const
{
    return m_table->current().first;
}

int RotaGrid::currentDay() const
{
    return m_table->current().second;
}

void RotaGrid::setCurrent(int row, int day)
{
    const int toRow = row >= 0 ? row : std::max(0, currentRow());
    const QModelIndex index = m_model->index(toRow, std::max(0, day));
    if (!index.isValid())
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RotaGrid::reveal(int row, int day)
{
    if (row >= 0 && row < m_model->rowCount() && day >= 0 && day < m_model->columnCount())
        m_table->scrollTo(m_model->index(row, day));
}

std::vector<std::pair<int, int>> RotaGrid::selectedCells() const
{
    return m_table->selected();
}

std::vector<int> RotaGrid::selectedDays() const
{
    std::vector<int> days;
    for (const RotaCell &cell : m_table->selected())
        days.push_back(cell.second);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool RotaGrid::canEdit() const
{
    return !m_isReadOnly && !hasProposal();
}

bool RotaGrid::refusesEdits()
{
    if (canEdit())
        return false;
    if (hasProposal())
        emit refused(tr("A proposal is shown, so nothing was changed. Use it or discard it first."));
    else
        emit refused(m_readOnlyWhy.isEmpty() ? tr("The rota is read-only, so nothing was changed.") : m_readOnlyWhy);
    return true;
}

void RotaGrid::run(const Gesture &gesture)
{
    if (!gesture.edit.empty()) {
        m_model->apply(gesture.edit);
        emit edited(gesture.edit, gesture.name);
    }
    if (!gesture.refusal.isEmpty())
        emit refused(gesture.refusal);
}

void RotaGrid::copy()
{
    QApplication::clipboard()->setText(lettersOf(m_model->shown(), m_table->selected()));
}

void RotaGrid::cut()
{
    if (refusesEdits())
        return;
    copy();
    Gesture gesture = emptied(roster(), m_table->selected());
    gesture.name = tr("Cut %Ln cell(s)", nullptr, int(gesture.edit.size()));
    run(gesture);
}

void RotaGrid::paste()
{
    if (!refusesEdits())
        run(pasted(roster(), m_table->selected(), QApplication::clipboard()->text()));
}

void RotaGrid::togglePins()
{
    if (!refusesEdits())
        run(pinned(roster(), m_table->selected()));
}

void RotaGrid::empty()
{
    if (!refusesEdits())
        run(emptied(roster(), m_table->selected()));
}

void RotaGrid::setMarks(DayMarks marks)
{
    if (!refusesEdits())
        run(marked(roster(), m_table->selected(), marks));
}

void RotaGrid::showPrice(int row, int day)
{
    const bool isLookedAt = m_table->hasFocus() || m_table->viewport()->underMouse();
    if (!m_price || !canEdit() || !isLookedAt || !isVisible() || !roster().isEditable(row, day))
        return;
    const QRect cell = m_table->cellRect(row, day);
    if (!m_table->viewport()->rect().contains(cell.center()))
        return;
    m_popup->showFor(*m_price, row, day, QRect(m_table->viewport()->mapTo(this, cell.topLeft()), cell.size()), rect());
}

// While a cell is dragged: what letting go here would do, and cost.
void RotaGrid::showSwapPrice(int fromRow, int fromDay, int toRow, int toDay)
{
    const Gesture gesture = swapped(roster(), {fromRow, fromDay}, {toRow, toDay});
    if (!m_price || !canEdit() || gesture.edit.empty()) {
        m_popup->hide();
        return;
    }
    RosterPrice after(*m_price);
    after.apply(gesture.edit);
    const QString cost = signedPoints(after.objective() - m_price->objective());
    const QRect cell = m_table->cellRect(toRow, toDay);
    const QString said = after.hardBreaches() > m_price->hardBreaches() ? tr("%1, breaks a rule", "what a swap costs").arg(cost) : tr("costs %1", "what a swap costs").arg(cost);
    m_popup->showDeed(gesture.name, said, QRect(m_table->viewport()->mapTo(this, cell.topLeft()), cell.size()), rect());
}

void RotaGrid::arrange()
{
    m_table->arrange();
    m_table->names()->measure();
    m_sums->refresh();
    m_foot->update();
}

void RotaGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_popup->hide();
    m_sums->setVisible(width() >= px(460)); // the days come first; readers have the sums in the names
}

QSize RotaGrid::minimumSizeHint() const
{
    return {px(260), m_table->minimumSizeHint().height() + footHeight()};
}

void RotaGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange) {
        m_table->refresh();
        m_sums->refresh();
    }
}

void RotaGrid::retranslate()
{
    setAccessibleName(tr("Rota"));
    m_table->retranslate();
    m_popup->hide();
}

} // namespace paybench::ui
