// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/history_pane.h"

#include "core/basics/format.h"
#include "ui/style/strokes.h"
#include "ui/table/wrapped_text.h"
#include "ui/undo/steps.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

constexpr int stepsListed = 200;

enum StepFacts { NoteFact = Qt::UserRole + 1, UndoneFact };

class StepRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = int(nameOf(index, option.widget).size());
        return {px(120), lines * QFontMetrics(face(Face::BodyMedium)).height() + QFontMetrics(face(Face::Caption)).height() + px(14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, colour(Colour::Selection));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(row, colour(Colour::Hover));
        paintHairline(painter, QRectF(row.left(), row.bottom(), row.width(), 1), Colour::Line);
        const bool isUndone = index.data(UndoneFact).toBool();
        const int height = QFontMetrics(face(Face::BodyMedium)).height();
        int below = px(6);
        for (const QString &line : nameOf(index, option.widget)) {
            paintLine(painter, row.adjusted(px(8), below, -px(8), 0), Face::BodyMedium, isUndone ? Colour::Muted : Colour::Text, line);
            below += height;
        }
        below += px(2);
        paintLine(painter, row.adjusted(px(8), below, -px(8), 0), Face::Caption, Colour::Muted,
                  index.data(NoteFact).toString());
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
            paintRing(painter, QRectF(row).adjusted(1, 1, -1, -2), px(3));
    }

private:
    // A step is known by its whole name; two lines are enough for nearly all.
    static QStringList nameOf(const QModelIndex &index, const QWidget *list)
    {
        // Measured and painted alike, whether or not there is a scroll bar already.
        const int width = list ? list->width() - list->style()->pixelMetric(QStyle::PM_ScrollBarExtent) - px(16) : 0;
        return wrappedLines(index.data().toString(), face(Face::BodyMedium), width, 2);
    }

    static void paintLine(QPainter *painter, const QRect &place, Face which, Colour ink, const QString &text)
    {
        painter->setFont(face(which));
        painter->setPen(colour(ink));
        painter->drawText(place, Qt::AlignTop | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }
};

} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : SidePanel(QStringLiteral("undo"), parent)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_undo(new QPushButton(this))
    , m_trail(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyPane"));
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepRows(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(px(200));
    m_undo->setObjectName(QStringLiteral("undoChosen"));
    body()->addWidget(m_list, 1);
    addFoot(m_trail);
    addFoot(m_undo);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPane::chosenChanged);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPane::turnBack);
    connect(m_trail, &QPushButton::clicked, this, &HistoryPane::trailAsked);
    retranslate();
}

void HistoryPane::setSteps(Steps *steps)
{
    if (m_steps)
        m_steps->disconnect(this);
    m_steps = steps;
    if (steps) {
        connect(steps, &Steps::changed, this, &HistoryPane::refresh);
        connect(steps, &Steps::ran, this, &HistoryPane::refresh);
    }
    refresh();
}

void HistoryPane::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    chosenChanged();
}

void HistoryPane::refresh()
{
    if (!isVisible() && m_steps)
        return;
    const int row = m_list->currentIndex().row();
    m_model->clear();
    m_past.clear();
    if (const auto past = m_steps ? m_steps->past(stepsListed) : Result<std::vector<PastStep>>(std::vector<PastStep>()))
        m_past = *past;
    // Undoing is a step of the journal, but for people it is what happened to the step undone.
    std::erase_if(m_past, [](const PastStep &step) { return step.undoes != 0; });
    for (const PastStep &step : m_past)
        addStep(step);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    chosenChanged();
}

void HistoryPane::addStep(const PastStep &step)
{
    QString note = step.who + QString::fromUtf8(" · ") + format::moment(step.at);
    if (step.undoneBy)
        note = tr("%1 · undone").arg(note);
    auto *row = new QStandardItem(step.name);
    row->setData(note, NoteFact);
    row->setData(step.undoneBy != 0, UndoneFact);
    row->setData(step.name + QStringLiteral(", ") + note, Qt::AccessibleTextRole);
    row->setToolTip(step.name);
    m_model->appendRow(row);
}

PastStep HistoryPane::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && size_t(row) < m_past.size() ? m_past[size_t(row)] : PastStep();
}

void HistoryPane::chosenChanged()
{
    const PastStep step = chosen();
    m_undo->setText(step.undoneBy ? tr("Redo the step") : tr("Undo the step"));
    m_undo->setEnabled(m_isWritable && step.id != 0 && !step.isBarrier);
}

void HistoryPane::turnBack()
{
    const PastStep step = chosen();
    if (step.id == 0 || !m_steps)
        return;
    if (step.undoneBy)
        m_steps->redoStep(step.id);
    else
        m_steps->undoStep(step.id);
}

void HistoryPane::showEvent(QShowEvent *event)
{
    SidePanel::showEvent(event);
    refresh();
}

void HistoryPane::changeEvent(QEvent *event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPane::retranslate()
{
    setTitle(tr("History"));
    setSubtitle(tr("newest first"));
    m_list->setAccessibleName(tr("Steps, newest first"));
    m_trail->setText(tr("Audit trail…"));
    refresh();
}

} // namespace paybench::ui
