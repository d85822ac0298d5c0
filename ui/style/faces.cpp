// SPDX-License-Identifier: MPL-2.0
#include "ui/style/style.h"

#include "ui/style/scheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>


#include <algorithm>
#include <array>
#include <optional>

// Sizes are factors of the system's font; the family is Inter where it is installed.

namespace paybench::ui {

namespace {

struct TextSize {
    double pixels = 13;
    QString body;
    QString display;
    std::array<std::optional<QFont>, 9> fonts; // by Face: a copy carries what has been loaded for it
};

TextSize &textSize()
{
    static TextSize size;
    return size;
}

struct FaceSpec {
    double factor;
    QFont::Weight weight;
    bool display;
};

FaceSpec spec(Face face)
{
    switch (face) {
    case Face::Caption: return {0.92, QFont::Normal, false};
    case Face::CaptionMedium: return {0.92, QFont::Medium, false};
    case Face::Body: return {1, QFont::Normal, false};
    case Face::BodyMedium: return {1, QFont::Medium, false};
    case Face::BodyStrong: return {1, QFont::DemiBold, false};
    case Face::Sub: return {1.15, QFont::DemiBold, false};
    case Face::Title: return {1.6, QFont::DemiBold, true};
    case Face::Figure: return {2.3, QFont::DemiBold, true};
    case Face::Input: return {1.385, QFont::Normal, false};
    }
    return {1, QFont::Normal, false};
}

QFont made(const FaceSpec &spec)
{
    QFont font(spec.display ? textSize().display : textSize().body);
    font.setPixelSize(std::max(1, qRound(textSize().pixels * spec.factor)));
    font.setWeight(spec.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

void readSystemFont()
{
    TextSize &size = textSize();
    // Systems call the same comfortable size 12 or 13 pixels; what a person has made larger is kept.
    size.pixels = std::max(13.0, double(QFontInfo(QApplication::font()).pixelSize()));
    const QStringList families = QFontDatabase::families();
    const QString system = QApplication::font().family();
    size.body = families.contains(QLatin1String("Inter")) ? QStringLiteral("Inter") : system;
    size.display = families.contains(QLatin1String("Inter Display")) ? QStringLiteral("Inter Display") : size.body;
    size.fonts = {};
}

QFont face(Face which)
{
    std::optional<QFont> &kept = textSize().fonts[std::size_t(which)];
    if (!kept)
        kept = made(spec(which));
    return *kept;
}

int px(double at100Percent)
{
    return qRound(at100Percent * textSize().pixels / 13);
}

int rowHeight(int least)
{
    return std::max(least, QFontMetrics(face(Face::Body)).height() + (least >= 30 ? 12 : 6));
}

} // namespace paybench::ui
