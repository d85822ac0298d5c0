// SPDX-License-Identifier: MPL-2.0
#include "ui/style/proxy_style.h"

#include "ui/style/strokes.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

// Which drawing answers which question of Qt. Measures are in style_measures.cpp.

namespace paybench::ui {

namespace {

bool isRaisedList(const QWidget *widget)
{
    return widget && (widget->inherits("QComboBoxPrivateContainer") || widget->property("raised").toBool());
}

void paintRowPanel(const QStyleOption *option, QPainter *painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, colour(Colour::Selection));
    else if ((option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled))
        painter->fillRect(option->rect, colour(Colour::Hover));
}

void paintTipPanel(const QStyleOption *option, QPainter *painter)
{
    paintRaisedFrame(option->rect, painter);
}

} // namespace

ProxyStyle::ProxyStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameButtonBevel:
    case PE_FrameDefaultButton:
    case PE_IndicatorHeaderArrow: return;
    case PE_FrameFocusRect: return paintRing(painter, option->rect, radius());
    case PE_PanelButtonCommand: return paintButtonPanel(option, painter, widget);
    case PE_PanelButtonTool: return paintToolPanel(option, painter);
    case PE_PanelLineEdit: return paintFieldPanel(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheck(option, painter, element == PE_IndicatorCheckBox ? widget : nullptr);
    case PE_IndicatorRadioButton: return paintRadio(option, painter);
    case PE_IndicatorArrowDown: return paintChevron(painter, option->rect, Qt::DownArrow, colour(Colour::Text));
    case PE_IndicatorArrowUp: return paintChevron(painter, option->rect, Qt::UpArrow, colour(Colour::Text));
    case PE_IndicatorArrowLeft: return paintChevron(painter, option->rect, Qt::LeftArrow, colour(Colour::Text));
    case PE_IndicatorArrowRight: return paintChevron(painter, option->rect, Qt::RightArrow, colour(Colour::Text));
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, colour(Colour::Surface)); return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem: return paintRowPanel(option, painter);
    case PE_PanelMenu:
    case PE_FrameMenu: return paintRaisedFrame(option->rect, painter);
    case PE_PanelTipLabel: return paintTipPanel(option, painter);
    case PE_PanelMenuBar: painter->fillRect(option->rect, colour(Colour::Window)); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element == CE_PushButtonLabel && button)
        paintButtonLabel(button, painter, widget);
    else if (element == CE_PushButtonBevel)
        paintButtonPanel(option, painter, widget);
    else if (element == CE_ComboBoxLabel && combo)
        paintComboLabel(combo, painter);
    else if (element == CE_MenuItem && menu)
        paintMenuItem(menu, painter);
    else if (element == CE_MenuBarItem && menu)
        paintMenuBarItem(menu, painter);
    else if (element == CE_MenuBarEmptyArea)
        painter->fillRect(option->rect, colour(Colour::Window));
    else if (element == CE_Header && header) { // the base would shrink the label for an arrow that is ours
        paintHeaderSection(header, painter);
        paintHeaderLabel(header, painter, widget);
    } else if (element == CE_HeaderSection && header)
        paintHeaderSection(header, painter);
    else if (element == CE_HeaderLabel && header)
        paintHeaderLabel(header, painter, widget);
    else if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        paintHairline(painter, QRectF(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), Colour::Line);
    } else if (element == CE_TabBarTabShape)
        return;
    else if (element == CE_TabBarTabLabel && tab)
        paintTab(tab, painter);
    else if (element == CE_ProgressBarGroove && progress)
        paintProgress(progress, painter, true);
    else if (element == CE_ProgressBarContents && progress)
        paintProgress(progress, painter, false);
    else if (element == CE_ShapedFrame && widget && widget->property("field").toBool())
        paintFieldPanel(option, painter, widget); // a text of several lines looks like one of one line
    else if (element == CE_ProgressBarLabel || (element == CE_ShapedFrame && !isRaisedList(widget)))
        return;
    else if (element == CE_ShapedFrame)
        paintRaisedFrame(option->rect, painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_Slider && slider)
        paintSlider(slider, painter);
    else if (control == CC_ScrollBar && slider && widget)
        paintScrollBar(slider, painter, widget);
    else if (control == CC_ComboBox && combo)
        paintComboBox(combo, painter, widget);
    else if (control == CC_SpinBox && spin)
        paintSpinBox(spin, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace paybench::ui
