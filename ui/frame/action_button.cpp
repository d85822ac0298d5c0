// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/page_header.h"
#include "ui/style/style.h"

#include <QAction>

namespace paybench::ui {

namespace {

QString withKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
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
    QStringList tips;
    if (m_iconOnly || !m_action->shortcut().isEmpty())
        tips << withKeys(plain, m_action->shortcut());
    if (!isEnabled() && !m_action->statusTip().isEmpty())
        tips << m_action->statusTip(); // why it cannot be done now
    setToolTip(tips.join(QLatin1Char('\n')));
    if (m_iconOnly)
        setMaximumWidth(rowHeight(30) + px(4));
    else
        setMaximumWidth(QWIDGETSIZE_MAX);
}

} // namespace paybench::ui
