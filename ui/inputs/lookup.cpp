// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/lookup.h"

#include "ui/inputs/lookup_list.h"
#include "ui/style/strokes.h"
#include "ui/table/search.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace paybench::ui {

void LookupList::offer(const std::vector<LookupRow> &rows, const QString &typed, const QString &newLine)
{
    beginResetModel();
    m_typed = typed.trimmed();
    m_newLine = newLine;
    std::vector<std::pair<int, const LookupRow *>> ranked;
    for (const LookupRow &row : rows) {
        std::optional<int> rank = searchRank(row.name, m_typed);
        if (!rank && searchRank(row.alsoFound, m_typed))
            rank = 4; // by another word than the name it shows
        if (rank)
            ranked.emplace_back(*rank, &row);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_found.clear();
    for (const auto &entry : ranked)
        m_found.push_back(*entry.second);
    endResetModel();
}

int LookupList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size()) + (m_newLine.isEmpty() ? 0 : 1);
}

QVariant LookupList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (isNew(index))
        return m_newLine;
    const LookupRow &row = found(index);
    return role == Qt::DisplayRole || row.note.isEmpty() ? row.name : row.name + QStringLiteral(", ") + row.note;
}

QSize LookupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(120), rowHeight(28)};
}

void LookupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = static_cast<const LookupList *>(index.model());
    painter->save();
    const bool current = option.state & QStyle::State_Selected;
    if (current || (option.state & QStyle::State_MouseOver))
        paintBox(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), colour(current ? Colour::Selection : Colour::Hover), QColor(), 0, px(4));
    QRect rect = option.rect.adjusted(px(14), 0, -px(14), 0);
    const QString text = index.data().toString();
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    painter->setFont(face(Face::Body));
    painter->setPen(colour(Colour::Text));
    if (list->isNew(index)) {
        const int side = px(16);
        paintIcon(painter, QRectF(rect.left(), rect.center().y() - side / 2.0, side, side), QStringLiteral("add"), Colour::Text);
        painter->drawText(rect.adjusted(side + px(8), 0, 0, 0), flags, text);
        painter->restore();
        return;
    }
    // The letters that were found are in accent, bold.
    const Found found = list->typed().isEmpty() ? Found {} : foundIn(text, list->typed());
    int x = rect.left();
    const auto part = [&](const QString &piece, bool marked) {
        painter->setFont(face(marked ? Face::BodyStrong : Face::Body));
        painter->setPen(colour(marked ? Colour::Accent : Colour::Text));
        painter->drawText(QRect(x, rect.top(), std::max(0, rect.right() - x), rect.height()), flags, piece);
        x += painter->fontMetrics().horizontalAdvance(piece);
    };
    part(text.left(found.start), false);
    part(text.mid(found.start, found.length), true);
    part(text.mid(found.start + found.length), false);
    painter->setFont(face(Face::Caption));
    if (current) { // the key that takes it
        const QString key = QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
        const int width = painter->fontMetrics().horizontalAdvance(key) + px(14);
        const QRectF cap(rect.right() - width + px(8), rect.center().y() - px(9), width, px(19));
        paintBox(painter, cap, colour(Colour::Surface), mixed(colour(Colour::Edge), colour(Colour::Surface), 0.6), 1, px(3));
        painter->setPen(colour(Colour::Text));
        painter->drawText(cap, Qt::AlignCenter, key);
        rect.setRight(int(cap.left()) - px(6));
    }
    painter->setPen(colour(Colour::Muted));
    const QRect rest(x + px(12), rect.top(), std::max(0, rect.right() - x - px(12)), rect.height());
    painter->drawText(rest, flags, painter->fontMetrics().elidedText(list->found(index).note, Qt::ElideRight, rest.width()));
    painter->restore();
}

Lookup::Lookup(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new LookupList(this))
    , m_list(nullptr)
{
    addAction(icon(QStringLiteral("search"), Colour::Muted), LeadingPosition);
    setTextMargins(-px(8), 0, 0, 0);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_value) {
            m_value.reset();
            emit cleared();
        }
        offer();
    });
}

Lookup::~Lookup()
{
    delete m_list; // it lives in the window, not in this field
}

void Lookup::setRows(std::vector<LookupRow> rows)
{
    m_rows = std::move(rows);
    if (m_value)
        setText(nameOf(*m_value));
}

void Lookup::setHint(const QString &hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
}

void Lookup::setNewRow(std::function<QString(const QString &)> line)
{
    m_newRow = std::move(line);
}

QString Lookup::nameOf(qint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const LookupRow &row) { return row.id == id; });
    return found == m_rows.end() ? QString() : found->name;
}

void Lookup::setValue(std::optional<qint64> id)
{
    m_value = id;
    setText(id ? nameOf(*id) : QString());
    closeList();
}

QStringList Lookup::offered() const
{
    QStringList names;
    for (int row = 0; row < m_offered->rowCount(); ++row)
        names << m_offered->index(row).data().toString();
    return names;
}

void Lookup::offer()
{
    m_offered->offer(m_rows, text(), m_newRow && !text().trimmed().isEmpty() ? m_newRow(text().trimmed()) : QString());
    if (m_offered->rowCount() == 0) {
        closeList();
        return;
    }
    if (!m_list) {
        m_list = new QListView(window());
        m_list->setObjectName(QStringLiteral("lookupList"));
        m_list->setModel(m_offered);
        m_list->setItemDelegate(new LookupDelegate(m_list));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setMouseTracking(true);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setProperty("raised", true);
        m_list->setFrameShape(QFrame::StyledPanel);
        connect(m_list, &QListView::clicked, this, &Lookup::take);
        window()->installEventFilter(this);
    }
    m_list->setAccessibleName(accessibleName());
    m_list->setCurrentIndex(m_offered->index(0));
    m_isProposed = true;
    placeList();
}

void Lookup::placeList()
{
    const int rows = std::min(m_offered->rowCount(), 8);
    const QPoint place = mapTo(window(), QPoint(0, height() + 2));
    const int height = std::min(rows * rowHeight(28) + 2, std::max(rowHeight(28), window()->height() - place.y() - 4));
    m_list->setGeometry(place.x(), place.y(), std::max(width(), px(280)), height);
    m_list->show();
    m_list->raise();
}

void Lookup::closeList()
{
    if (m_list)
        m_list->hide();
}

void Lookup::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_offered->isNew(index)) {
        closeList();
        emit newAsked(text().trimmed());
        return;
    }
    const qint64 id = m_offered->found(index).id;
    setValue(id);
    selectAll();
    emit chosen(id);
}

void Lookup::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list && m_list->isVisible();
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && !open) {
        offer();
        m_isProposed = false;
    } else if (step > 0 && m_isProposed) {
        m_isProposed = false; // the first one down is the first of the list, which only looked chosen
    } else if (step != 0) {
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_offered->rowCount() - 1);
        m_list->setCurrentIndex(m_offered->index(row));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && open) {
        take(m_list->currentIndex());
    } else if (event->key() == Qt::Key_Escape && open) {
        closeList();
    } else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void Lookup::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeList();
}

void Lookup::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (!isReadOnly())
        offer();
}

bool Lookup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_list && m_list->isVisible())
        closeList();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace paybench::ui
