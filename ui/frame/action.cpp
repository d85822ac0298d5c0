// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/action.h"

#include "ui/frame/preference.h"
#include "ui/style/style.h"

namespace paybench::ui {

LiveAction::LiveAction(Action row, QObject *parent)
    : QAction(parent)
    , m_row(std::move(row))
{
    setObjectName(m_row.id);
    if (!m_row.icon.isEmpty())
        setIcon(ui::icon(m_row.icon));
    setIconVisibleInMenu(false);
    setCheckable(bool(m_row.checked));
    setShortcutContext(Qt::WindowShortcut);
    const auto bound = preference::shortcut(m_row.id);
    bind(bound.isUsual() ? m_row.shortcut : QKeySequence::fromString(bound.value(), QKeySequence::PortableText));
    connect(this, &QAction::triggered, this, [this] {
        update();
        if (isEnabled() && m_row.run)
            m_row.run();
        update();
    });
    retranslate();
}

QString LiveAction::plainText() const
{
    // An ampersand marks the mnemonic, two stand for one.
    QString plain;
    for (qsizetype i = 0; i < text().size(); ++i) {
        if (text().at(i) == QLatin1Char('&') && ++i == text().size())
            break;
        plain += text().at(i);
    }
    return plain;
}

void LiveAction::retranslate()
{
    setText(m_row.text());
    update();
}

void LiveAction::update()
{
    setEnabled(m_inForce && (!m_row.enabled || m_row.enabled()));
    if (m_row.checked)
        setChecked(m_row.checked());
}

void LiveAction::rebind(const QKeySequence &keys)
{
    if (keys == m_row.shortcut)
        return reset();
    preference::shortcut(id()).set(keys.toString(QKeySequence::PortableText));
    bind(keys);
}

void LiveAction::reset()
{
    preference::shortcut(id()).reset();
    bind(m_row.shortcut);
}

bool LiveAction::isRebound() const
{
    return m_keys != m_row.shortcut;
}

void LiveAction::lendKeys(bool lent)
{
    if (lent == m_lent)
        return;
    m_lent = lent;
    bind(m_keys);
}

void LiveAction::bind(const QKeySequence &keys)
{
    m_keys = keys;
    if (m_lent)
        setShortcuts(QList<QKeySequence>());
    else if (m_row.alsoBy.isEmpty())
        setShortcut(keys);
    else
        setShortcuts({keys, m_row.alsoBy});
}

void LiveAction::setInForce(bool inForce)
{
    m_inForce = inForce;
    update();
}

} // namespace paybench::ui
