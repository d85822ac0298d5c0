// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/toast.h"

#include "ui/frame/raised.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>

namespace paybench::ui {

namespace {

constexpr int lifetime = 6000;
constexpr int fadeTime = 120;
constexpr int aboveStatusBar = 48; // of which 28 are the bar
constexpr int leastRoom = 360;

} // namespace

Toast::Toast(QWidget *over)
    : QFrame(over)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_line(new QFrame(this))
    , m_undo(new QPushButton(this))
    , m_keys(new QLabel(this))
{
    setObjectName(QStringLiteral("toast"));
    setFrameShape(QFrame::NoFrame);
    m_text->setFont(face(Face::BodyMedium));
    m_text->setTextFormat(Qt::PlainText);
    m_line->setFixedSize(1, px(26));
    m_line->setBackgroundRole(QPalette::Mid);
    m_line->setAutoFillBackground(true);
    m_undo->setProperty("role", QStringLiteral("link"));
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_keys->setFont(face(Face::Caption));
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadowReach + px(16), shadowReach, shadowReach + px(14), shadowReach);
    row->setSpacing(px(10));
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_line);
    row->addWidget(m_undo);
    row->addWidget(m_keys);
    m_life.setSingleShot(true);
    m_life.setInterval(lifetime);
    connect(&m_life, &QTimer::timeout, this, [this] { fade(1, 0); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action)
            m_action->trigger();
    });
    over->installEventFilter(this);
    retranslate();
    hide();
}

void Toast::say(const QString &text, QAction *undo)
{
    appear(text, false, undo);
}

void Toast::warn(const QString &text)
{
    appear(text, true, nullptr);
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_text->toolTip();
}

void Toast::setLifetime(int milliseconds)
{
    m_life.setInterval(milliseconds);
}

void Toast::setRoom(std::function<QRect()> room)
{
    m_room = std::move(room);
}

void Toast::setInset(int left)
{
    m_inset = left;
    place();
}

void Toast::retranslate()
{
    m_undo->setText(tr("Undo"));
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Toast::appear(const QString &text, bool isWarning, QAction *undo)
{
    m_action = undo;
    const int side = px(18);
    m_mark->setPixmap(
        icon(isWarning ? QStringLiteral("warning") : QStringLiteral("ok"), isWarning ? Colour::Warn : Colour::Ok)
            .pixmap(QSize(side, side), devicePixelRatioF()));
    m_text->setToolTip(text);
    setAccessibleName(text);
    if (undo)
        m_keys->setText(undo->shortcut().toString(QKeySequence::NativeText));
    for (QWidget *part :
         {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_keys)})
        part->setVisible(undo);
    place();
    raise();
    if (isHidden())
        fade(0, 1);
    show();
    m_life.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QWidget *over = parentWidget();
    const int rest = m_action ? m_undo->sizeHint().width() + m_keys->sizeHint().width() + px(31) : 0;
    const int around = px(16 + 18 + 10 + 14) + rest + px(10);
    // The name of a step is read whole where it can be.
    const int wanted = around + m_text->fontMetrics().horizontalAdvance(m_text->toolTip()) + px(4);
    const QRect room = m_room ? m_room() : QRect();
    const bool isInBar = room.width() >= px(leastRoom);
    const QRect within = isInBar ? room : QRect(m_inset + px(16), 0, over->width() - m_inset - px(32), over->height() - px(aboveStatusBar));
    const int height = isInBar ? std::max(px(34), rowHeight(30)) : std::max(px(44), rowHeight(30) + px(10));
    const int bottom = isInBar ? over->height() - px(3) : within.bottom();
    const int width = std::min(std::clamp(wanted, px(leastRoom), px(640)), within.width());
    m_text->setText(m_text->fontMetrics().elidedText(m_text->toolTip(), Qt::ElideRight, width - around));
    setGeometry(within.left() + (within.width() - width) / 2 - shadowReach, bottom - height - shadowReach, width + 2 * shadowReach,
                height + 2 * shadowReach);
}

void Toast::fade(qreal from, qreal to)
{
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect); // the widget owns it and drops the one before
    auto *turn = new QPropertyAnimation(effect, "opacity", effect);
    turn->setDuration(fadeTime);
    turn->setStartValue(from);
    turn->setEndValue(to);
    connect(turn, &QPropertyAnimation::finished, this, [this, to] {
        if (to == 0)
            hide();
        // Queued: the animation belongs to the effect.
        QMetaObject::invokeMethod(
            this, [this] { setGraphicsEffect(nullptr); }, Qt::QueuedConnection);
    });
    turn->start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    // Who is about to press Undo is not raced.
    m_life.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_life.start();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRaised(painter, rect().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach), 10);
}

} // namespace paybench::ui
