// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/frame/page_header.h"
#include "ui/style/style.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace paybench::ui {

namespace {

constexpr int monthsListedBefore = 12;
constexpr int monthsListedAfter = 3;

QString withKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action->objectName());
    setFocusPolicy(Qt::TabFocus); // a click leaves the table its focus
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QObject::destroyed, this, &QObject::deleteLater);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::setIconOnly(bool iconOnly)
{
    if (m_iconOnly == iconOnly)
        return;
    m_iconOnly = iconOnly;
    follow();
}

int ActionButton::fullWidth() const
{
    // As the style measures a push button: the text in its weight, the icon, twelve at each side.
    const QFontMetrics metrics(face(Face::BodyStrong));
    const int iconWidth = icon().isNull() ? 0 : iconSize().width() + px(8);
    return metrics.horizontalAdvance(m_action->text()) + iconWidth + 2 * px(12);
}

void ActionButton::follow()
{
    QString plain = m_action->text();
    plain.remove(QLatin1Char('&'));
    setText(m_iconOnly ? QString() : plain);
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setAccessibleName(plain);
    setToolTip(m_iconOnly || !m_action->shortcut().isEmpty() ? withKeys(plain, m_action->shortcut()) : QString());
    if (m_iconOnly)
        setMaximumWidth(rowHeight(30) + px(4));
    else
        setMaximumWidth(QWIDGETSIZE_MAX);
}

MonthSwitcher::MonthSwitcher(QWidget *parent)
    : QWidget(parent), m_back(new QPushButton(this)), m_name(new QPushButton(this)), m_forward(new QPushButton(this))
{
    setObjectName(QStringLiteral("monthSwitcher"));
    m_back->setObjectName(QStringLiteral("monthBack"));
    m_name->setObjectName(QStringLiteral("monthName"));
    m_forward->setObjectName(QStringLiteral("monthForward"));
    m_back->setIcon(icon(QStringLiteral("back")));
    m_forward->setIcon(icon(QStringLiteral("forward")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    for (QPushButton *part : {m_back, m_name, m_forward}) {
        part->setProperty("role", QStringLiteral("segment"));
        part->setFocusPolicy(Qt::TabFocus);
        part->setFixedHeight(rowHeight(30) - 2);
        row->addWidget(part);
    }
    m_back->setFixedWidth(px(29));
    m_forward->setFixedWidth(px(29));
    setFixedHeight(rowHeight(30));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_back, &QPushButton::clicked, this, [this] { choose(m_month.plus(-1)); });
    connect(m_forward, &QPushButton::clicked, this, [this] { choose(m_month.plus(1)); });
    connect(m_name, &QPushButton::clicked, this, &MonthSwitcher::list);
    retranslate();
}

void MonthSwitcher::setMonth(Month month)
{
    m_month = month;
    retranslate();
}

void MonthSwitcher::choose(Month month)
{
    setMonth(month);
    emit chosen(month);
}

void MonthSwitcher::list()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int away = -monthsListedBefore; away <= monthsListedAfter; ++away) {
        const Month month = m_month.plus(away);
        QAction *row = menu->addAction(format::monthTitle(month), this, [this, month] { choose(month); });
        if (away == 0)
            menu->setActiveAction(row);
    }
    menu->popup(m_name->mapToGlobal(QPoint(0, m_name->height())));
}

void MonthSwitcher::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MonthSwitcher::retranslate()
{
    m_name->setText(format::monthTitle(m_month));
    m_name->setAccessibleName(tr("Month: %1").arg(m_name->text()));
    m_back->setToolTip(tr("Previous month"));
    m_back->setAccessibleName(tr("Previous month"));
    m_forward->setToolTip(tr("Next month"));
    m_forward->setAccessibleName(tr("Next month"));
    // As wide as a long month name, so that the arrows stay under the pointer.
    const int name = QFontMetrics(face(Face::BodyStrong)).horizontalAdvance(m_name->text());
    m_name->setFixedWidth(std::max(px(114), name + px(26)));
}

void MonthSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Edge), 1));
    painter.setBrush(colour(Colour::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QWidget *part : {m_name, m_forward})
        painter.fillRect(QRectF(part->x() - 1, 1, 1, height() - 2), colour(Colour::Line));
}

} // namespace paybench::ui
