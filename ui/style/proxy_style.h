// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

// The one style of the program: Fusion with our frames, rings and measures. No stylesheet is used anywhere.
// Buttons carry the property `role` = primary, quiet, link or segment; what is wrong carries `bad` = true.

namespace paybench::ui {

class ProxyStyle : public QProxyStyle {
    Q_OBJECT

public:
    ProxyStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
};

// What the style draws, one function for each thing (style_*.cpp).
void paintButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
void paintToolPanel(const QStyleOption *option, QPainter *painter);
void paintFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintCheck(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintRadio(const QStyleOption *option, QPainter *painter);
void paintComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void paintComboLabel(const QStyleOptionComboBox *option, QPainter *painter);
void paintSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget);
void paintSlider(const QStyleOptionSlider *option, QPainter *painter);
void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
void paintMenuItem(const QStyleOptionMenuItem *option, QPainter *painter);
void paintMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter);
void paintHeaderSection(const QStyleOptionHeader *option, QPainter *painter);
void paintHeaderLabel(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget);
void paintTab(const QStyleOptionTab *option, QPainter *painter);
void paintProgress(const QStyleOptionProgressBar *option, QPainter *painter, bool groove);
void paintRaisedFrame(const QRect &rect, QPainter *painter);

} // namespace paybench::ui
