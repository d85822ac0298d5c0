// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/command_palette.h"

#include "ui/frame/palette_rows.h"
#include "ui/frame/raised.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <tuple>

namespace paybench::ui {

namespace {

constexpr int boxWidth = 600;
constexpr int boxTop = 100;
constexpr size_t mostInGroup = 8;

} // namespace

CommandPalette::CommandPalette(QWidget *over)
    : QWidget(over)
    , m_box(new QWidget(this))
    , m_input(new QLineEdit(m_box))
    , m_list(new QListView(m_box))
    , m_none(wrappedLabel(Face::Body, Colour::Muted, m_box))
    , m_keys(new ElidedLabel(Face::Caption, Colour::Muted, m_box))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("palette"));
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setFont(face(Face::Input));
    m_input->setFrame(false);
    m_input->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteRows(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Button);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(20), px(10), px(16), px(10));
    line->setSpacing(px(5));
    line->addWidget(new IconLabel(QStringLiteral("search"), Colour::Muted, 20, m_box));
    line->addWidget(m_input, 1);
    m_none->setContentsMargins(px(20), px(14), px(20), px(14));
    m_keys->setContentsMargins(px(20), 0, px(20), 0);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, m_box));
    column->addSpacing(px(4));
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addSpacing(px(4));
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, m_box));
    column->addSpacing(px(9));
    column->addWidget(m_keys);
    column->addSpacing(px(9));
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose();
    });
    over->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::open(const QString &typed)
{
    m_focusBefore = window()->focusWidget();
    m_onlyActions = false;
    m_input->setText(typed);
    search();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void CommandPalette::retranslate()
{
    m_input->setPlaceholderText(tr("Page, action, customer, person or month"));
    m_input->setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("What fits"));
    m_none->setText(tr("Nothing has these letters in its name. Type fewer, or part of another word."));
    m_keys->setText(tr("↑ ↓ chooses, Enter opens, Tab shows actions, Esc closes"));
}

void CommandPalette::search()
{
    const std::vector<Ranked> rows = ranked(m_input->text());
    list(rows);
    m_none->setVisible(rows.empty());
    m_list->setVisible(!rows.empty());
    place();
}

std::vector<CommandPalette::Ranked> CommandPalette::ranked(const QString &typed) const
{
    std::vector<Ranked> rows;
    for (Hit &hit : m_finder ? m_finder(typed) : std::vector<Hit>()) {
        if (m_onlyActions && hit.group != m_actionGroup)
            continue;
        if (auto fit = match(typed, hit.title))
            rows.push_back({std::move(hit), *fit});
        else if (hit.isCertain)
            rows.push_back({std::move(hit), {}});
    }
    // A group stands where its best row would; within it the best come first.
    std::map<QString, std::tuple<int, int, size_t>> places;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto [place, isNew] = places.try_emplace(rows[i].hit.group, rows[i].match.rank, rows[i].hit.place, i);
        if (isNew)
            continue;
        std::get<0>(place->second) = std::min(std::get<0>(place->second), rows[i].match.rank);
        std::get<1>(place->second) = std::min(std::get<1>(place->second), rows[i].hit.place);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Ranked &a, const Ranked &b) {
        const auto first = places.at(a.hit.group);
        const auto second = places.at(b.hit.group);
        return first != second ? first < second : a.match.rank < b.match.rank;
    });
    return rows;
}

void CommandPalette::list(const std::vector<Ranked> &rows)
{
    m_model->clear();
    m_shown.clear();
    QString group;
    size_t inGroup = 0;
    for (const Ranked &row : rows) {
        if (row.hit.group != group || m_model->rowCount() == 0) {
            group = row.hit.group;
            inGroup = 0;
            auto *caption = new QStandardItem(group);
            caption->setFlags(Qt::NoItemFlags);
            m_model->appendRow(caption);
        }
        if (++inGroup <= mostInGroup)
            addRow(row, int(m_shown.size()));
    }
    move(0);
}

void CommandPalette::addRow(const Ranked &row, int number)
{
    auto *item = new QStandardItem(row.hit.title);
    item->setData(number, PaletteRows::NumberFact);
    item->setData(row.hit.note, PaletteRows::NoteFact);
    item->setData(row.hit.icon, PaletteRows::IconFact);
    item->setData(row.hit.shortcut, PaletteRows::KeysFact);
    item->setData(QVariant::fromValue(row.match.spans), PaletteRows::SpansFact);
    item->setData(row.hit.note.isEmpty() ? row.hit.title : row.hit.title + QStringLiteral(", ") + row.hit.note,
                  Qt::AccessibleTextRole);
    m_model->appendRow(item);
    m_shown.push_back(row.hit);
}

void CommandPalette::move(int by)
{
    int row = by == 0 ? 0 : m_list->currentIndex().row() + by;
    const int step = by < 0 ? -1 : 1;
    while (row >= 0 && row < m_model->rowCount() && !(m_model->item(row)->flags() & Qt::ItemIsEnabled))
        row += step;
    if (row < 0 || row >= m_model->rowCount())
        return m_list->scrollToTop();
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::choose()
{
    const QVariant number = m_list->currentIndex().data(PaletteRows::NumberFact);
    if (!number.isValid())
        return;
    const auto open = m_shown[size_t(number.toInt())].open;
    shut();
    if (open)
        open();
}

void CommandPalette::shut()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        for (int i = 0; i < 8; ++i)
            move(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        shut();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        m_onlyActions = !m_onlyActions;
        search();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_input && event->type() == QEvent::FocusOut && isVisible() && isActiveWindow())
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

int CommandPalette::listHeight() const
{
    int height = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        height += m_list->sizeHintForIndex(m_model->index(i, 0)).height();
    return height;
}

void CommandPalette::place()
{
    const int most = parentWidget()->height() - px(boxTop) - px(170);
    m_list->setFixedHeight(std::clamp(listHeight(), px(34), std::max(px(102), most)));
    m_box->layout()->activate();
    const int width = std::min(px(boxWidth), parentWidget()->width() - px(32));
    m_box->resize(width,
                  m_box->layout()->hasHeightForWidth() ? m_box->layout()->totalHeightForWidth(width)
                                                       : m_box->layout()->totalSizeHint().height());
    m_box->move((parentWidget()->width() - width) / 2, std::min(px(boxTop), parentWidget()->height() / 8));
    update();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, isDark() ? 115 : 41));
    paintRaised(painter, m_box->geometry(), px(12));
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    shut();
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
