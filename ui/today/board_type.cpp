// SPDX-License-Identifier: MPL-2.0
#include "ui/today/board_type.h"

namespace paybench::ui {

namespace {

constexpr double figureSize = 30; // of Face::Figure, which has the family for large text

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

QFont BoardType::font(Face which) const
{
    return m_scale == 1 ? face(which) : scaled(face(which), m_scale);
}

QFont BoardType::sub(QFont::Weight weight) const
{
    QFont font = scaled(face(Face::Sub), m_scale);
    font.setWeight(weight);
    return font;
}

QFont BoardType::large(double size) const
{
    return scaled(face(Face::Figure), m_scale * size / figureSize);
}

} // namespace paybench::ui
