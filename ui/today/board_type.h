// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/style/style.h"

// Sizes of the board: as on every page, and larger by one factor on a wall.

namespace paybench::ui {

class BoardType {
public:
    explicit BoardType(double scale = 1, bool isWall = false) : m_scale(scale), m_isWall(isWall) {}

    double scale() const { return m_scale; }
    bool isWall() const { return m_isWall; } // nobody follows a link there
    int px(double at100Percent) const { return qRound(ui::px(at100Percent * 1000) * m_scale / 1000); }
    QFont font(Face which) const;
    QFont sub(QFont::Weight weight) const; // 15: titles of blocks and of what stands in them
    QFont large(double size) const; // names and figures that are read from across the room; 600

private:
    double m_scale;
    bool m_isWall;
};

// A heading of a block, with a note beside it and a figure at the right.
struct BoardHeading {
    QString title;
    QString note = {};
    QString figure = {};
    Colour figureInk = Colour::Text;
};

} // namespace paybench::ui
