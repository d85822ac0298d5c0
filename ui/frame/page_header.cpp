// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/page_header.h"

#include "ui/inputs/period_switcher.h"
#include "ui/style/labels.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace paybench::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_switcher(new MonthSwitcher(this))
    , m_note(new ElidedLabel(Face::Body, Colour::Muted, this))
    , m_extras(new QHBoxLayout)
    , m_icons(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_primaryPlace(new QHBoxLayout)
{
    setObjectName(QStringLiteral("pageHeader"));
    setFixedHeight(std::max(px(57), rowHeight(30) + px(26)));
    setBackgroundRole(QPalette::Window);
    m_title->setFont(face(Face::Title));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_note->setObjectName(QStringLiteral("pageNote"));
    m_switcher->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(20), 0, px(16), 1);
    row->setSpacing(0);
    row->addWidget(m_title);
    row->addSpacing(px(20));
    row->addWidget(m_switcher);
    row->addSpacing(px(12));
    row->addWidget(m_note, 1);
    for (QHBoxLayout *part : {m_extras, m_icons, m_buttons, m_primaryPlace}) {
        part->setSpacing(px(8));
        row->addLayout(part);
        row->addSpacing(part == m_primaryPlace ? 0 : px(8));
    }
    connect(m_switcher, &MonthSwitcher::monthChanged, this, &PageHeader::monthChosen);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    fold();
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

void PageHeader::setMonth(Month month, const QString &span)
{
    const QSignalBlocker quiet(m_switcher);
    m_switcher->setMonth(month);
    m_switcher->setSpan(span);
    m_switcher->show();
    fold();
}

bool PageHeader::hasMonth() const
{
    return !m_switcher->isHidden();
}

Month PageHeader::month() const
{
    return m_switcher->month();
}

void PageHeader::chooseMonth(Month month)
{
    m_switcher->setMonth(month);
}

void PageHeader::setPrimary(QAction *action)
{
    if (m_primary && m_primary->action() == action)
        return;
    // Later: the button may be what was just pressed.
    if (m_primary) {
        m_primary->hide();
        m_primary->deleteLater();
    }
    m_primary = action ? new ActionButton(action, this) : nullptr;
    if (m_primary) {
        m_primary->setProperty("role", QStringLiteral("primary"));
        m_primary->setObjectName(QStringLiteral("primary"));
        m_primaryPlace->addWidget(m_primary);
    }
    fold();
}

void PageHeader::addButton(QAction *action)
{
    auto *button = new ActionButton(action, this);
    m_buttons->addWidget(button);
    m_folding.push_back(button);
    fold();
}

void PageHeader::addIconButton(QAction *action)
{
    auto *button = new ActionButton(action, this);
    button->setProperty("role", QStringLiteral("quiet"));
    button->setIconOnly(true);
    m_icons->addWidget(button);
    fold();
}

void PageHeader::addIcon(QWidget *widget)
{
    m_icons->addWidget(widget);
    fold();
}

void PageHeader::addWidget(QWidget *widget)
{
    m_extras->addWidget(widget);
    fold();
}

namespace {

constexpr const char foldedAway[] = "foldedAway"; // by the header; what a page hides itself stays hidden

// Also of what is folded away just now.
int fullWidthOf(const QHBoxLayout *part)
{
    int width = 0;
    for (int at = 0; at < part->count(); ++at) {
        const QWidget *widget = part->itemAt(at)->widget();
        if (!widget->isHidden() || widget->property(foldedAway).toBool())
            width += widget->sizeHint().width() + part->spacing();
    }
    return width;
}

void foldAway(const QHBoxLayout *part, bool isFolded)
{
    for (int at = 0; at < part->count(); ++at) {
        QWidget *widget = part->itemAt(at)->widget();
        if (isFolded == widget->property(foldedAway).toBool() || (isFolded && widget->isHidden()))
            continue;
        widget->setProperty(foldedAway, isFolded);
        widget->setVisible(!isFolded);
    }
}

bool canFold(const ActionButton *button)
{
    return button && !button->action()->icon().isNull();
}

} // namespace

void PageHeader::setPeriod(QWidget *switcher)
{
    m_period = switcher;
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_switcher), switcher);
    fold();
}

int PageHeader::neededWidth() const
{
    int width = px(20 + 20 + 12 + 16 + 3 * 8) + m_title->sizeHint().width();
    if (hasMonth())
        width += m_switcher->sizeHint().width();
    if (m_period)
        width += m_period->sizeHint().width();
    for (const QHBoxLayout *part : {m_extras, m_icons})
        width += fullWidthOf(part);
    if (m_primary)
        width += m_primary->fullWidth();
    for (const ActionButton *button : m_folding)
        width += button->isHidden() ? 0 : button->fullWidth() + px(8);
    return width;
}

void PageHeader::fold()
{
    // Buttons give way one by one, the one farthest from the primary first, the primary last; then what is only an icon goes
    // altogether: the menus have it.
    int missing = neededWidth() - width();
    const auto give = [&missing](ActionButton *button) {
        const bool gives = missing > 0 && canFold(button);
        button->setIconOnly(gives);
        if (gives)
            missing -= button->fullWidth() - button->sizeHint().width();
    };
    for (ActionButton *button : m_folding) {
        if (!button->isHidden())
            give(button);
    }
    if (m_primary)
        give(m_primary);
    foldAway(m_icons, missing > 0);
}

QSize PageHeader::minimumSizeHint() const
{
    int width = neededWidth() - fullWidthOf(m_icons);
    for (const ActionButton *button : m_folding)
        width -= canFold(button) && !button->isHidden() ? button->fullWidth() - rowHeight(30) - px(8) : 0;
    if (canFold(m_primary))
        width -= m_primary->fullWidth() - rowHeight(30) - px(8);
    return {width, height()};
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool PageHeader::event(QEvent *event)
{
    // A button asks for another width when its text or language changes.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colour(Colour::Line));
}

} // namespace paybench::ui
