// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/arithmetic.h"

#include "ui/style/labels.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

// Two lines close together, as under a sum that is added up.
class SumLines : public QWidget {
public:
    explicit SumLines(QWidget *parent) : QWidget(parent) { setFixedHeight(px(4)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(0, 0, width(), 1), colour(Colour::Text));
        painter.fillRect(QRectF(0, px(3), width(), 1), colour(Colour::Text));
    }
};

void addLine(QGridLayout *grid, const ArithmeticLine &line, QWidget *parent)
{
    int row = grid->rowCount();
    if (line.result)
        grid->addWidget(new Hairline(Qt::Horizontal, Colour::Text, parent), row++, 1, 1, 3);
    auto *sign = textLabel(Face::Caption, Colour::Muted, parent);
    sign->setText(line.sign);
    auto *what = wrappedLabel(line.result ? Face::BodyStrong : Face::Body, Colour::Text, parent);
    what->setText(line.what);
    auto *value = new FigureLabel(line.result ? Face::BodyStrong : Face::Body, Colour::Text, parent);
    value->setText(line.value);
    if (line.result)
        value->setObjectName(QStringLiteral("whyResult"));
    auto *unit = textLabel(Face::Caption, Colour::Muted, parent);
    unit->setText(line.unit);
    grid->addWidget(sign, row, 0);
    grid->addWidget(what, row, 1);
    grid->addWidget(value, row, 2);
    grid->addWidget(unit, row, 3);
    if (line.result)
        grid->addWidget(new SumLines(parent), row + 1, 2);
}

} // namespace

Arithmetic::Arithmetic(const std::vector<ArithmeticLine> &lines, QWidget *parent)
    : Card(parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(6));
    grid->setColumnMinimumWidth(0, px(14));
    grid->setColumnStretch(1, 1);
    for (const ArithmeticLine &line : lines)
        addLine(grid, line, this);
    box()->addLayout(grid);
    setAccessibleDescription(arithmeticText(lines));
}

} // namespace paybench::ui
