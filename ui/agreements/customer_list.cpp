// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/customer_list.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/search_field.h"
#include "ui/style/figures.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <numeric>

namespace paybench::ui {

namespace {

int lineHeight(Face which)
{
    return QFontMetrics(face(which)).height();
}

int heightOfEntry(const CustomerEntry &entry)
{
    return entry.isCaption ? std::max(px(28), lineHeight(Face::CaptionMedium) + px(10))
                           : std::max(px(42), lineHeight(Face::BodyStrong) + lineHeight(Face::Caption) + px(10));
}

class CustomerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto *entries = static_cast<const CustomerEntries *>(index.model());
        return {px(120), heightOfEntry(entries->entry(index.row()))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CustomerEntry &entry = static_cast<const CustomerEntries *>(index.model())->entry(index.row());
        painter->save();
        if (entry.isCaption)
            paintCaption(painter, option.rect, entry);
        else
            paintEntry(painter, option, entry);
        painter->restore();
    }

private:
    static void paintCaption(QPainter *painter, const QRect &rect, const CustomerEntry &entry)
    {
        const QRect text = rect.adjusted(px(20), px(2), -px(16), 0);
        painter->setFont(face(Face::CaptionMedium));
        painter->setPen(colour(Colour::Muted));
        const int room = text.width() - int(figuresWidth(painter->font(), entry.note)) - px(8);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(entry.name, Qt::ElideRight, room));
        paintFigures(painter, text, Qt::AlignRight, entry.note);
    }

    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const CustomerEntry &entry)
    {
        const QRectF box = QRectF(option.rect).adjusted(px(8), 0, -px(8), 0);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected || (option.state & QStyle::State_MouseOver))
            paintBox(painter, box, colour(isSelected ? Colour::Selection : Colour::Hover), QColor(), 0, radius());
        QRect text = option.rect.adjusted(px(20), px(4), -px(20), -px(4));
        if (!entry.icon.isEmpty()) {
            const int side = px(16);
            const Colour ink = entry.icon == QLatin1String("edit") ? Colour::Accent
                : entry.icon == QLatin1String("warning")           ? Colour::Warn
                                                                   : Colour::Muted;
            paintIcon(painter, QRectF(text.right() - side, text.top() + px(2), side, side), entry.icon, ink);
        }
        const int nameRoom = text.width() - (entry.icon.isEmpty() ? 0 : px(24));
        painter->setFont(face(isSelected ? Face::BodyStrong : Face::BodyMedium));
        painter->setPen(colour(Colour::Text));
        const QRect upper(text.left(), text.top(), nameRoom, text.height() / 2);
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(entry.name, Qt::ElideRight, nameRoom));
        painter->setFont(face(Face::Caption));
        painter->setPen(colour(isSelected ? Colour::Text : Colour::Muted));
        const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() - upper.height());
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(entry.note, Qt::ElideRight, lower.width()));
        if (isSelected && (option.state & QStyle::State_HasFocus))
            paintRing(painter, box, radius());
    }
};

} // namespace

CustomerView::CustomerView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new CustomerDelegate(this));
    setEditTriggers(NoEditTriggers);
}

QModelIndex CustomerView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex to = QListView::moveCursor(action, modifiers);
    const bool isBack = action == MoveUp || action == MovePrevious;
    while (to.isValid() && !(to.flags() & Qt::ItemIsEnabled)) {
        const QModelIndex next = to.siblingAtRow(to.row() + (isBack ? -1 : 1));
        if (!next.isValid())
            return currentIndex();
        to = next;
    }
    return to;
}

CustomerList::CustomerList(QWidget *parent)
    : QWidget(parent), m_entries(new CustomerEntries(this)), m_filter(new SearchField(this)),
      m_new(button(ButtonRole::Quiet, QStringLiteral("add"), this)), m_view(new CustomerView(this)),
      m_count(new ElidedLabel(Face::BodyStrong, Colour::Text, this)), m_payslips(new FigureLabel(Face::Caption, Colour::Muted, this))
{
    m_filter->setObjectName(QStringLiteral("customerFilter"));
    m_filter->setFiltered(m_view);
    m_filter->setMinimumWidth(px(60));
    m_new->setObjectName(QStringLiteral("newCustomer"));
    m_view->setObjectName(QStringLiteral("customers"));
    m_view->setModel(m_entries);
    m_payslips->setObjectName(QStringLiteral("payslipsOfAll"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(px(20), px(12), px(10), px(4));
    top->setSpacing(px(4));
    top->addWidget(m_filter, 1);
    top->addWidget(m_new);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(20), px(12), px(16), px(12));
    foot->addWidget(m_count, 1);
    foot->addWidget(m_payslips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    column->addLayout(foot);
    setNarrow(false);
    setFocusProxy(m_view);
    connect(m_filter, &QLineEdit::textChanged, this, &CustomerList::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_filling && now.isValid())
            emit chosen(m_entries->entry(now.row()).id);
    });
}

void CustomerList::setNarrow(bool isNarrow)
{
    setFixedWidth(px(isNarrow ? 170 : 235));
    m_payslips->setVisible(!isNarrow);
}

void CustomerList::setNewAction(QAction *action)
{
    connect(m_new, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, action] { m_new->setEnabled(action->isEnabled()); });
}

void CustomerList::retranslate()
{
    m_filter->setHint(tr("Filter customers"));
    m_new->setAccessibleName(tr("New customer…"));
    m_new->setToolTip(tr("New customer…"));
    m_view->setAccessibleName(tr("Customers"));
}

void CustomerList::show(const std::shared_ptr<const Book> &book)
{
    m_book = book;
    fill();
}

void CustomerList::fill()
{
    if (!m_book)
        return;
    const CustomerId kept = selected();
    m_filling = true;
    m_entries->show(*m_book, m_filter->text());
    m_filling = false;
    const int shown = m_entries->shownCustomers();
    m_count->setText(tr("%Ln customer(s)", nullptr, shown));
    qint64 payslips = 0;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        payslips += m_entries->entry(row).isCaption ? 0 : m_book->payslips(m_entries->entry(row).id);
    m_payslips->setText(tr("%Ln payslip(s)", nullptr, int(std::min<qint64>(payslips, 2'000'000'000))));
    select(kept);
}

void CustomerList::select(CustomerId customer)
{
    if (m_entries->rowOf(customer) < 0 && m_book && m_book->customer(customer) && !m_filter->text().isEmpty()
        && !m_filter->hasFocus())
        m_filter->clear(); // what a link leads to must be seen
    const int row = m_entries->rowOf(customer);
    if (row < 0)
        return;
    m_filling = true;
    m_view->setCurrentIndex(m_entries->index(row));
    m_filling = false;
    m_view->scrollTo(m_entries->index(row));
}

CustomerId CustomerList::selected() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_entries->entry(current.row()).id : CustomerId();
}

} // namespace paybench::ui
