// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/style/style.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

// Written arithmetic: names at the left, amounts in a column at the right, a line over the sum, two under the result.

namespace paybench::ui {

struct SumRow {
    QString name;
    QString figure;
    Face face = Face::Body;
    Face figureFace = Face::BodyMedium;
    Colour ink = Colour::Text;
    Colour figureInk = Colour::Text;
    int indent = 0;
    bool isSoft = false;      // what the cell that is edited moves
    bool lineAbove = false;
    bool doubleUnder = false; // the result
    QString tip = {};
};

class SumLine;

class SumRows : public QWidget {
    Q_OBJECT

public:
    explicit SumRows(QWidget *parent = nullptr);

    void setRows(const std::vector<SumRow> &rows);
    const std::vector<SumRow> &rows() const { return m_rows; }

private:
    std::vector<SumRow> m_rows;
    std::vector<SumLine *> m_lines;
    QVBoxLayout *m_box;
};

} // namespace paybench::ui
