// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QPainter;
class QRectF;

// How everything looks: roles of colour, faces of type, icons, and the one proxy style. Read while painting, never stored.

namespace paybench::ui {

enum class Colour {
    Window, Surface, Sunk, Raised, Hover, Line, Edge, Text, Muted, Accent, OnAccent, Soft, Selection, Focus,
    Support, OnSupport, FollowUp, OnFollowUp, Registration, OnRegistration,
    Ok, OkSoft, Warn, WarnSoft, Bad, BadSoft, OnBad, Band, Series1, Series2, Series3, Series4, Series5,
    Heat0, Heat1, Heat2, Heat3, Heat4, Heat5, Heat6,
};

QColor colour(Colour role);
QColor mixed(const QColor &over, const QColor &under, double share); // share 0…1 of `over`
QColor disabled(Colour role);                                       // muted: 35 % surface in it

// The palette role that carries a colour, for labels that must follow a switch: label->setForegroundRole(inkRole(Colour::Muted)).
// Text, Muted, Accent, OnAccent, Ok, Warn, Bad; the others are Text.
QPalette::ColorRole inkRole(Colour role);

enum class Scheme { System, Light, Dark };
void setScheme(Scheme scheme); // switches the running program in one call
bool isDark();

enum class Face { Caption, CaptionMedium, Body, BodyMedium, BodyStrong, Sub, Title, Figure, Input };
QFont face(Face face);

int px(double at100Percent);    // a measure of look.md at the present text size
int rowHeight(int least = 30);  // of a table row or control: at least line spacing + 12

// Icons of resources/icons by name ("import"); painted in the palette's colour at the asked size, so they follow light and dark.
QIcon icon(const QString &name);
QIcon icon(const QString &name, Colour role);
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, Colour role);
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &ink);

// Fonts, palette and proxy style for the whole program. Call once, before the first widget.
// The text size is the one the application has then.
void dress(QApplication &app);

} // namespace paybench::ui
