// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/segmented_tabs.h"

#include "ui/style/strokes.h"

#include <QPainter>

namespace paybench::ui {

SegmentedTabs::SegmentedTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void SegmentedTabs::setTabs(const QStringList &texts)
{
    for (int tab = 0; tab < texts.size(); ++tab) {
        if (tab < count())
            setTabText(tab, texts[tab]);
        else
            addTab(texts[tab]);
        setAccessibleTabName(tab, texts[tab]);
    }
    while (count() > texts.size())
        removeTab(count() - 1);
}

void SegmentedTabs::setUnderlined(bool isUnderlined)
{
    m_isUnderlined = isUnderlined;
    update();
}

void SegmentedTabs::setMark(int tab, const QString &iconName, const QString &words)
{
    setTabIcon(tab, iconName.isEmpty() ? QIcon() : icon(iconName, iconName == QLatin1String("error") ? Colour::Bad : Colour::Warn));
    setTabToolTip(tab, words);
    setAccessibleTabName(tab, words.isEmpty() ? tabText(tab) : tabText(tab) + QStringLiteral(", ") + words);
}

QSize SegmentedTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void SegmentedTabs::paintEvent(QPaintEvent *event)
{
    if (m_isUnderlined) {
        QPainter painter(this);
        paintHairline(&painter, QRectF(0, height() - 1, width(), 1), Colour::Line);
    }
    QTabBar::paintEvent(event);
}

} // namespace paybench::ui
