// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/navigation.h"

#include "ui/style/style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

enum Facts { IdFact = Qt::UserRole + 1, IconFact, WaitingFact, CaptionFact };

constexpr int fullWidth = 188;
constexpr int narrowWidth = 56;

class NavigationDelegate : public QStyledItemDelegate {
public:
    explicit NavigationDelegate(NavigationList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isLine = m_list->isIconsOnly() && index.data(CaptionFact).toBool();
        return {px(60), isLine ? px(13) : rowHeight(30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(CaptionFact).toBool())
            paintCaption(painter, option, index);
        else
            paintRow(painter, option, index);
        painter->restore();
    }

private:
    void paintCaption(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QRect rect = option.rect;
        if (m_list->isIconsOnly()) {
            if (index.row() > 0)
                painter->fillRect(QRect(px(16), rect.center().y(), rect.width() - px(32), 1), colour(Colour::Line));
            return;
        }
        painter->setFont(face(Face::CaptionMedium));
        painter->setPen(colour(Colour::Muted));
        painter->drawText(rect.adjusted(px(20), px(6), -px(8), 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data().toString());
    }

    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        const QRectF pill = QRectF(option.rect).adjusted(px(8), 1, -px(8), -1);
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour(isChosen ? Colour::Selection : Colour::Hover));
            painter->drawRoundedRect(pill, px(6), px(6));
        }
        if (m_list->hasFocus() && m_list->currentIndex() == index) {
            painter->setPen(QPen(colour(Colour::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(pill.adjusted(1, 1, -1, -1), px(6) - 1, px(6) - 1);
        }
        const int side = px(18);
        const int left = m_list->isIconsOnly() ? (option.rect.width() - side) / 2 : px(20);
        paintIcon(painter, QRect(left, option.rect.center().y() - side / 2 + 1, side, side),
                  index.data(IconFact).toString(), isChosen ? Colour::Accent : Colour::Text);
        if (!m_list->isIconsOnly())
            paintName(painter, option.rect, index, isChosen);
    }

    void paintName(QPainter *painter, const QRect &rect, const QModelIndex &index, bool isChosen) const
    {
        const int waiting = index.data(WaitingFact).toInt();
        const int room = waiting > 0 ? paintWaiting(painter, rect, waiting) : px(16);
        painter->setFont(face(isChosen ? Face::BodyStrong : Face::Body));
        painter->setPen(colour(Colour::Text));
        const QRect place = rect.adjusted(px(48), 0, -room, 0);
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }

    // Gives how much of the row the number takes, from the right.
    int paintWaiting(QPainter *painter, const QRect &rect, int waiting) const
    {
        painter->setFont(face(Face::CaptionMedium));
        const QString number = QLocale().toString(waiting);
        const int width = std::max(px(24), painter->fontMetrics().horizontalAdvance(number) + px(14));
        const int height = px(18);
        const QRect pill(rect.right() - px(16) - width + 1, rect.center().y() - height / 2 + 1, width, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Colour::Line));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(colour(Colour::Text));
        painter->drawText(pill, Qt::AlignCenter, number);
        return width + px(24);
    }

    NavigationList *m_list;
};

} // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    setTabKeyNavigation(false);
    setFocusPolicy(Qt::TabFocus); // a click goes on in the page
}

void NavigationList::setPages(const std::vector<PageRow> &pages)
{
    const QString current = currentIndex().data(IdFact).toString();
    m_isSilent = true;
    m_model->clear();
    QString group;
    int number = 0;
    for (const PageRow &page : pages) {
        if (const QString next = page.group(); next != group || number == 0) {
            group = next;
            addCaption(group);
        }
        addPage(page, ++number);
    }
    m_isSilent = false;
    setWaiting(pages);
    setCurrent(current);
}

void NavigationList::addCaption(const QString &group)
{
    auto *caption = new QStandardItem(group);
    caption->setFlags(Qt::NoItemFlags);
    caption->setData(true, CaptionFact);
    m_model->appendRow(caption);
}

void NavigationList::addPage(const PageRow &page, int number)
{
    const QString title = page.title();
    auto *row = new QStandardItem(title);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    row->setData(page.id, IdFact);
    row->setData(page.icon, IconFact);
    row->setToolTip(number <= 9 ? tr("%1 (Ctrl+%2)").arg(title).arg(number) : title);
    m_model->appendRow(row);
}

void NavigationList::setWaiting(const std::vector<PageRow> &pages)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        for (const PageRow &page : pages) {
            QStandardItem *row = m_model->item(i);
            if (row->data(IdFact) != page.id || !page.waiting)
                continue;
            const int waiting = page.waiting();
            row->setData(waiting, WaitingFact);
            row->setData(waiting > 0 ? tr("%1, %Ln waiting", nullptr, waiting).arg(row->text()) : row->text(),
                         Qt::AccessibleTextRole);
        }
    }
}

void NavigationList::setCurrent(const QString &page)
{
    m_isSilent = true;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (!page.isEmpty() && m_model->item(i)->data(IdFact) == page)
            setCurrentIndex(m_model->index(i, 0));
    }
    m_isSilent = false;
}

void NavigationList::setIconsOnly(bool iconsOnly)
{
    if (m_iconsOnly == iconsOnly)
        return;
    m_iconsOnly = iconsOnly;
    scheduleDelayedItemsLayout();
}

QModelIndex NavigationList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex index = QListView::moveCursor(action, modifiers);
    // Captions cannot be current: Home and Page Up would stay where they are.
    if (action == MoveHome || action == MovePageUp) {
        index = m_model->index(0, 0);
        while (index.isValid() && !(index.flags() & Qt::ItemIsEnabled))
            index = index.siblingAtRow(index.row() + 1);
    }
    return index;
}

void NavigationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isSilent && current.isValid())
        emit chosen(current.data(IdFact).toString());
}

void NavigationList::mouseMoveEvent(QMouseEvent *event)
{
    const bool isPage = indexAt(event->pos()).flags() & Qt::ItemIsEnabled;
    viewport()->setCursor(isPage ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void NavigationList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    viewport()->update();
}

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_list(new NavigationList(this))
    , m_person(new PersonBlock(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(6), 1, px(8));
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_person);
    setFixedWidth(px(fullWidth));
}

void Navigation::setIconsOnly(bool iconsOnly)
{
    m_list->setIconsOnly(iconsOnly);
    m_person->setIconsOnly(iconsOnly);
    setFixedWidth(px(iconsOnly ? narrowWidth : fullWidth));
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), colour(Colour::Line));
}

} // namespace paybench::ui
