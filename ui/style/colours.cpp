// SPDX-License-Identifier: MPL-2.0
#include "ui/style/style.h"

#include "ui/style/scheme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyleHints>

#include <array>

// The one table of colours (light, dark), the palette made from it, and the switch between the two.

namespace paybench::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of the enum.
constexpr std::array<Pair, 40> pairs {{
    {0xF5F4F1, 0x16181A}, // Window
    {0xFFFFFF, 0x1C1F21}, // Surface
    {0xEEECE7, 0x131517}, // Sunk
    {0xFFFFFF, 0x272A2D}, // Raised
    {0xEDEBE5, 0x24282B}, // Hover
    {0xE2DFD8, 0x32363A}, // Line
    {0x8B8D8A, 0x767B7F}, // Edge
    {0x1D2226, 0xE9E8E4}, // Text
    {0x5A6066, 0xA5A9AB}, // Muted
    {0x0B6670, 0x5CC2C7}, // Accent
    {0xFFFFFF, 0x08191B}, // OnAccent
    {0xE1EFEF, 0x17373A}, // Soft
    {0xCFE6E6, 0x1B4145}, // Selection
    {0x0B7F8C, 0x6FD3D8}, // Focus
    {0x2C4A9A, 0x8FAEFF}, // Support
    {0xFFFFFF, 0x0D1733}, // OnSupport
    {0xF0C469, 0x88641B}, // FollowUp
    {0x2B2108, 0xFFF3D6}, // OnFollowUp
    {0xE4EBE3, 0x2B342F}, // Registration
    {0x3A4A41, 0xBCCBC1}, // OnRegistration
    {0x1B7041, 0x6CCB8E}, // Ok
    {0xE2F1E6, 0x17301F}, // OkSoft
    {0x8A5200, 0xE9B55A}, // Warn
    {0xFBEFD5, 0x362A12}, // WarnSoft
    {0xB0251D, 0xFF8F86}, // Bad
    {0xFBE6E3, 0x40201D}, // BadSoft
    {0xFFFFFF, 0x2A0907}, // OnBad
    {0xDBE2F2, 0x2A3654}, // Band
    {0x2C4A9A, 0x8FAEFF}, // Series1
    {0xC06A00, 0xE39A3B}, // Series2
    {0x3A9E8E, 0x3E9C8C}, // Series3
    {0xBC5A9C, 0xF0B7E6}, // Series4
    {0x4B5157, 0xC9CDD0}, // Series5
    {0xF3F6F5, 0x1F2527}, // Heat0
    {0xE0ECEB, 0x22363A}, // Heat1
    {0xC6DEDD, 0x24484D}, // Heat2
    {0xA3CACA, 0x265E64}, // Heat3
    {0x78AFB1, 0x266B72}, // Heat4
    {0x2A747C, 0x6FC3C6}, // Heat5
    {0x0A4D56, 0xA9E3E3}, // Heat6
}};

struct SchemeState {
    Scheme wanted = Scheme::System;
    bool dark = false;
    bool dressed = false;
    bool asking = false; // the system is being asked, so palette events are our own
};

SchemeState &schemeState()
{
    static SchemeState state;
    return state;
}

} // namespace

QColor colour(Colour role)
{
    const Pair &pair = pairs.at(std::size_t(role));
    return QColor(schemeState().dark ? pair.dark : pair.light);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

QColor disabled(Colour role)
{
    return mixed(colour(role), colour(Colour::Surface), role == Colour::Muted ? 0.65 : 0.5);
}

QPalette::ColorRole inkRole(Colour role)
{
    switch (role) {
    case Colour::Muted: return QPalette::PlaceholderText;
    case Colour::Accent: return QPalette::Link;
    case Colour::OnAccent: return QPalette::Light;
    case Colour::Ok: return QPalette::LinkVisited;
    case Colour::Warn: return QPalette::Shadow;
    case Colour::Bad: return QPalette::BrightText;
    default: return QPalette::WindowText;
    }
}

QPalette schemePalette()
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, Colour c) { p.setColor(role, colour(c)); };
    set(QPalette::Window, Colour::Window);
    set(QPalette::Base, Colour::Surface);
    set(QPalette::AlternateBase, Colour::Sunk);
    set(QPalette::Button, Colour::Raised);
    set(QPalette::Midlight, Colour::Hover);
    set(QPalette::Mid, Colour::Line);
    set(QPalette::Dark, Colour::Edge);
    set(QPalette::Light, Colour::OnAccent);
    set(QPalette::Shadow, Colour::Warn);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::ToolTipText})
        set(role, Colour::Text);
    set(QPalette::Highlight, Colour::Selection);
    set(QPalette::ToolTipBase, Colour::Raised);
    set(QPalette::PlaceholderText, Colour::Muted);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Ok);
    set(QPalette::BrightText, Colour::Bad);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, disabled(Colour::Muted));
    return p;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // An application palette of our own hides the system's, so it is taken off for the question.
    const QPalette ours = QApplication::palette();
    if (schemeState().dressed)
        QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    if (schemeState().dressed)
        QApplication::setPalette(ours);
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
#endif
}

void applyScheme()
{
    SchemeState &state = schemeState();
    if (state.asking)
        return;
    state.asking = true;
    state.dark = state.wanted == Scheme::Dark || (state.wanted == Scheme::System && systemIsDark());
    state.dressed = true;
    QApplication::setPalette(schemePalette());
    state.asking = false;
}

void setScheme(Scheme scheme)
{
    schemeState().wanted = scheme;
    if (qApp)
        applyScheme();
}

bool isDark()
{
    return schemeState().dark;
}

bool SystemWatch::eventFilter(QObject *watched, QEvent *event)
{
    // The theme's change reaches every window; one of them is enough, and it comes before the repaint.
    if (event->type() == QEvent::ThemeChange && schemeState().wanted == Scheme::System)
        applyScheme();
    return QObject::eventFilter(watched, event);
}

} // namespace paybench::ui
