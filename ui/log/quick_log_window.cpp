// SPDX-License-Identifier: MPL-2.0
#include "ui/log/quick_log_window.h"

#include "ui/inputs/buttons.h"
#include "ui/log/log_input.h"
#include "ui/log/log_words.h"
#include "ui/log/quick_line.h"
#include "ui/log/tally_pad.h"
#include "ui/style/labels.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

namespace paybench::ui {

QuickLogWindow::QuickLogWindow(const Workplace &place, LineSaver &saver, TimerDesk &timer, QWidget *parent)
    : QDialog(parent), m_saver(saver), m_timer(timer), m_title(textLabel(Face::Sub, Colour::Text, this)), m_input(new LogInput(place, saver, this)),
      m_caller(new ElidedLabel(Face::Body, Colour::Muted, this)), m_running(new FigureLabel(Face::BodyStrong, Colour::Text, this)),
      m_call(button(ButtonRole::Ordinary, QStringLiteral("phone"), this)), m_stop(button(ButtonRole::Ordinary, QStringLiteral("stop"), this)),
      m_timerRow(new QWidget(this))
{
    setObjectName(QStringLiteral("quickLog"));
    m_running->setObjectName(QStringLiteral("runningTimer"));
    m_running->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *timerRow = new QHBoxLayout(m_timerRow);
    timerRow->setContentsMargins({});
    timerRow->setSpacing(px(8));
    timerRow->addWidget(m_running, 1);
    timerRow->addWidget(m_call);
    timerRow->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_timerRow);
    column->addWidget(m_input);
    column->addWidget(m_caller);
    resize(px(700), px(300));
    m_timerRow->hide();
    m_input->line().showFields(true);
    connect(&m_input->line(), &QuickLine::readingChanged, this, &QuickLogWindow::showCaller);
    connect(m_input, &LogInput::saved, this, [this](const SavedDraft &saved) { finished(!saved.alerts.isEmpty() || saved.kept == SavedDraft::Kept::Waiting); });
    connect(m_input, &LogInput::leaveAsked, this, [this] { finished(false); });
    connect(&timer, &TimerDesk::personChanged, &m_input->line(), &QuickLine::lookWhoSits);
    connect(&timer, &TimerDesk::timerChanged, this, &QuickLogWindow::showTimer);
    connect(m_call, &QPushButton::clicked, this, [this] { m_timer.startCall(worklog::Channel::Phone); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_timer.stop(); });
    retranslate();
    showTimer(timer.text());
}

void QuickLogWindow::setOnTop(bool onTop)
{
    m_isOnTop = onTop;
    setWindowFlag(Qt::WindowStaysOnTopHint, onTop);
    m_timerRow->setVisible(onTop);
    m_input->line().showFields(!onTop);
    resize(px(onTop ? 540 : 700), height());
    retranslate();
}

void QuickLogWindow::begin()
{
    m_input->refresh();
    fit();
    show();
    raise();
    activateWindow();
    m_input->begin();
    takeKeys(!isActiveWindow());
}

// Until the screen gives it the keys, what is typed still arrives at the window under it. Who types on at once loses no letter.
void QuickLogWindow::takeKeys(bool taken)
{
    if (taken == m_takesKeys)
        return;
    m_takesKeys = taken;
    taken ? qApp->installEventFilter(this) : qApp->removeEventFilter(this);
}

bool QuickLogWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        takeKeys(false); // somebody goes somewhere else
    const bool isPress = event->type() == QEvent::KeyPress && watched->isWindowType() && watched != static_cast<const QObject *>(windowHandle());
    if (!m_takesKeys || (!isPress && event->type() != QEvent::ShortcutOverride))
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QDialog::eventFilter(watched, event);
    event->accept(); // it is no shortcut of the page under it
    if (isPress) {
        QWidget *typedInto = m_input;
        while (typedInto->focusProxy())
            typedInto = typedInto->focusProxy();
        QKeyEvent moved(key->type(), key->key(), key->modifiers(), key->text(), key->isAutoRepeat(), quint16(key->count()));
        QCoreApplication::sendEvent(typedInto, &moved);
    }
    return true;
}

// As high as what it says, once what was said last has its place.
void QuickLogWindow::fit()
{
    layout()->activate();
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    if (high != height())
        resize(width(), high);
}

void QuickLogWindow::showCaller()
{
    QTimer::singleShot(0, this, &QuickLogWindow::fit);
    const worklog::WhoMatch *who = worklog::chosenWho(m_input->line().reading());
    if (!who || m_input->line().isEmpty())
        return m_caller->setText({});
    const worklog::CallerCard card = m_saver.card(*who);
    QStringList parts{card.name, card.function, card.group, tr("%1 in %Ln day(s)", nullptr, m_saver.book().rule.days).arg(card.inRule)};
    parts.removeAll(QString());
    m_caller->setText(parts.join(QStringLiteral(" · ")));
}

void QuickLogWindow::showTimer(const QString &text)
{
    m_running->setText(text.isEmpty() ? tr("No timer runs") : text);
    m_stop->setEnabled(!text.isEmpty());
    m_call->setEnabled(!m_timer.timer().isOnCall());
}

// What has to be read stays; else the window has done its work.
void QuickLogWindow::finished(bool hasMoreToSay)
{
    if (m_isOnTop)
        m_input->setFocus(Qt::OtherFocusReason); // the next call begins with its first letter, or with Ctrl+L
    else if (!hasMoreToSay)
        hide();
}

void QuickLogWindow::reject()
{
    if (m_input->line().keep())
        hide();
}

// In any of its fields: here, too, it is the line's words that help.
void QuickLogWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        return m_input->line().showHelp();
    QDialog::keyPressEvent(event);
}

void QuickLogWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Raised));
}

void QuickLogWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        takeKeys(false);
}

void QuickLogWindow::hideEvent(QHideEvent *event)
{
    takeKeys(false);
    QDialog::hideEvent(event);
}

void QuickLogWindow::retranslate()
{
    setWindowTitle(m_isOnTop ? tr("Paybench log") : tr("Quick log"));
    m_title->setText(tr("Quick log"));
    m_title->setVisible(!m_isOnTop);
    m_call->setText(tr("Call"));
    m_stop->setText(tr("Stop"));
    showTimer(m_timer.text());
}

} // namespace paybench::ui
