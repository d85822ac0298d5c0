// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/buttons.h"

#include "ui/style/style.h"

namespace paybench::ui {

namespace {

QString roleName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Primary: return QStringLiteral("primary");
    case ButtonRole::Quiet: return QStringLiteral("quiet");
    case ButtonRole::Link: return QStringLiteral("link");
    case ButtonRole::Segment: return QStringLiteral("segment");
    case ButtonRole::Ordinary: break;
    }
    return {};
}

} // namespace

QPushButton *button(ButtonRole role, const QString &iconName, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    if (role != ButtonRole::Ordinary)
        made->setProperty("role", roleName(role));
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    made->setFocusPolicy(Qt::TabFocus);
    made->setAutoDefault(false);
    return made;
}

} // namespace paybench::ui
