// SPDX-License-Identifier: MPL-2.0
#include "ui/style/proxy_style.h"
#include "ui/style/style.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPixmap>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

// How large things are, and where their parts lie.

namespace paybench::ui {

namespace {

QSize buttonSize(const QStyleOptionButton *button, const QWidget *widget)
{
    const QFontMetrics strong(face(Face::BodyStrong));
    const bool link = widget && widget->property("role").toString() == QLatin1String("link");
    const int icon = button->icon.isNull() ? 0 : px(16);
    const int gap = icon && !button->text.isEmpty() ? px(8) : 0;
    const int menu = button->features & QStyleOptionButton::HasMenu ? px(14) : 0;
    const int text = strong.size(Qt::TextShowMnemonic, button->text).width();
    if (button->text.isEmpty())
        return {rowHeight(30), rowHeight(30)};
    return {text + icon + gap + menu + px(link ? 10 : 24), rowHeight(30)};
}

QSize menuItemSize(const QStyleOptionMenuItem *item)
{
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return item->text.isEmpty() ? QSize(10, px(9)) : QSize(10, px(24));
    const QFontMetrics metrics(face(Face::Body));
    const QStringList parts = item->text.split(u'\t');
    int width = metrics.size(Qt::TextShowMnemonic, parts.first()).width() + px(16 + 10 + 24);
    if (parts.size() > 1)
        width += metrics.horizontalAdvance(parts.last()) + px(32);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += px(20);
    return {width, rowHeight(28)};
}

QSize headerSize(const QStyleOptionHeader *header)
{
    const QFontMetrics metrics(face(Face::BodyStrong));
    const QStringList lines = header->text.split(u'\n');
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {width + px(20) + (header->sortIndicator != QStyleOptionHeader::None ? px(16) : 0),
            lines.size() > 1 || header->text.contains(QChar(QChar::LineSeparator)) ? rowHeight(46) : rowHeight(30)};
}

QRect scrollBarPart(const QStyleOptionSlider *bar, QStyle::SubControl part)
{
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int handle = range <= 0 ? length
                                  : std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                               std::min(px(28), length), length);
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle,
                                                      bar->upsideDown);
    const auto stretch = [&](int from, int to) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                       : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage: return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage: return stretch(start + handle, length);
    case QStyle::SC_ScrollBarSlider: return stretch(start, start + handle);
    case QStyle::SC_ScrollBarGroove: return bar->rect;
    default: return {};
    }
}

QRect spinPart(const QStyleOptionSpinBox *spin, QStyle::SubControl part)
{
    const QRect r = spin->rect;
    const int side = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : px(22);
    switch (part) {
    case QStyle::SC_SpinBoxUp: return {r.right() - side + 1, r.top(), side, r.height() / 2};
    case QStyle::SC_SpinBoxDown: return {r.right() - side + 1, r.top() + r.height() / 2, side, r.height() - r.height() / 2};
    case QStyle::SC_SpinBoxEditField: return r.adjusted(px(7), 2, -side - 2, -2);
    default: return r;
    }
}

} // namespace

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                 const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(slider, sub);
    if (control == CC_Slider && slider && sub == SC_SliderHandle) {
        const int side = px(16);
        const bool flat = slider->orientation == Qt::Horizontal;
        const int room = (flat ? slider->rect.width() : slider->rect.height()) - side;
        const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, room, slider->upsideDown);
        return flat ? QRect(slider->rect.left() + at, slider->rect.center().y() - side / 2, side, side)
                    : QRect(slider->rect.center().x() - side / 2, slider->rect.top() + at, side, side);
    }
    if (control == CC_Slider && sub == SC_SliderGroove)
        return option->rect;
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin)
        return spinPart(spin, sub);
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return {option->rect.right() - px(28), option->rect.top(), px(28), option->rect.height()};
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return option->rect.adjusted(px(7), 2, -px(28), -2);
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const bool framed = !widget || !widget->parentWidget() || !widget->parentWidget()->inherits("QAbstractSpinBox");
        return framed ? option->rect.adjusted(px(8), 1, -px(8), -1) : option->rect;
    }
    case SE_PushButtonFocusRect: return {}; // the panel wears the ring
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return {};
    case SE_HeaderLabel: return option->rect; // the full section: the chevron is ours
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    switch (type) {
    case CT_PushButton: return button ? buttonSize(button, widget) : contents;
    case CT_ToolButton: return QSize(std::max(rowHeight(30), contents.width() + px(8)), rowHeight(30));
    case CT_LineEdit: return {contents.width() + px(16), rowHeight(30)};
    case CT_ComboBox: return {contents.width() + px(11 + 30), rowHeight(30)};
    case CT_SpinBox: return {contents.width() + px(10 + 24), rowHeight(30)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), std::max(base.height(), rowHeight(24))};
    }
    case CT_MenuItem: return item ? menuItemSize(item) : contents;
    case CT_MenuBarItem: return {contents.width() + px(22), rowHeight(28)};
    case CT_HeaderSection: return header ? headerSize(header) : contents;
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int text = tab ? QFontMetrics(face(Face::BodyStrong)).size(Qt::TextShowMnemonic, tab->text).width() : contents.width();
        return {text + px(22) + (tab && !tab->icon.isNull() ? px(24) : 0), rowHeight(36)};
    }
    case CT_ProgressBar: return {px(120), px(5)};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), std::max(base.height(), rowHeight(28))};
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth: return widget && (widget->inherits("QComboBoxPrivateContainer") || widget->property("raised").toBool()) ? 1 : 0;
    case PM_ScrollBarExtent: return px(12);
    case PM_ScrollBarSliderMin: return px(28);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuHMargin:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: return 0;
    case PM_MenuVMargin: return px(4);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return px(8);
    case PM_MenuBarVMargin: return 2;
    case PM_ToolTipLabelFrameWidth: return px(6);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return px(18);
    case PM_FocusFrameHMargin: return px(6);
    case PM_LineEditIconSize: return px(16);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup: // a list below, not a menu over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_DitherDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking: return 1;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon ProxyStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton: return icon(QStringLiteral("close"), Colour::Muted);
    case SP_MessageBoxWarning: return icon(QStringLiteral("warning"), Colour::Warn);
    case SP_MessageBoxCritical: return icon(QStringLiteral("error"), Colour::Bad);
    case SP_MessageBoxInformation: return icon(QStringLiteral("info"), Colour::Accent);
    case SP_MessageBoxQuestion: return icon(QStringLiteral("help"), Colour::Accent);
    case SP_ArrowLeft: return icon(QStringLiteral("back"));
    case SP_ArrowRight: return icon(QStringLiteral("forward"));
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

QPixmap ProxyStyle::standardPixmap(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return standardIcon(which, option, widget).pixmap(px(16));
    return QProxyStyle::standardPixmap(which, option, widget);
}

} // namespace paybench::ui
