// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

#include <array>

// Text of a cell or a heading on several lines.

namespace paybench::ui {

constexpr int mostLines = 6; // of one cell; what is longer elides on the last one, and is in the tip

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most = mostLines);

// The same number without breaking the text, for rows far down; now and then one more than it needs.
class LineGuess {
public:
    explicit LineGuess(const QFont &font);
    int linesOf(const QString &text, int width) const;

private:
    std::array<double, 256> m_widths {};
    double m_other = 0; // of letters beyond Latin-1
    double m_lost = 0;
};

// A heading of several words on two lines that are as even as they can be, for where it stands over narrow figures.
QString foldedHeading(const QString &title, const QFont &font);

} // namespace paybench::ui
