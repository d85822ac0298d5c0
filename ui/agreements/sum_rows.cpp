// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/sum_rows.h"

#include "ui/style/figures.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace paybench::ui {

class SumLine : public QWidget {
public:
    explicit SumLine(QWidget *parent)
        : QWidget(parent), m_name(new ElidedLabel(Face::Body, Colour::Text, this)),
          m_figure(new FigureLabel(Face::BodyMedium, Colour::Text, this)), m_row(new QHBoxLayout(this))
    {
        m_row->setSpacing(px(8));
        m_row->addWidget(m_name, 1);
        m_row->addWidget(m_figure);
        setFocusPolicy(Qt::NoFocus);
    }

    void show(const SumRow &row)
    {
        m_shown = row;
        m_name->setText(row.name);
        m_name->setFont(face(row.face));
        setInk(m_name, row.ink);
        m_figure->setText(row.figure);
        m_figure->setFont(face(row.figureFace));
        setInk(m_figure, row.figureInk);
        const int above = row.lineAbove ? px(9) : px(4);
        const int below = row.doubleUnder ? px(10) : px(4);
        m_row->setContentsMargins(px(8) + row.indent * px(12), above, px(8), below);
        setAccessibleName(row.name + QStringLiteral(": ") + row.figure);
        setToolTip(row.tip);
        setVisible(true);
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_shown.isSoft)
            paintBox(&painter, QRectF(rect()), colour(Colour::Soft), QColor(), 0, px(4));
        const double left = px(8);
        const double width = this->width() - 2 * left;
        if (m_shown.lineAbove)
            painter.fillRect(QRectF(left, px(3), width, 1), colour(Colour::Text));
        if (!m_shown.doubleUnder)
            return;
        const double figure = std::ceil(figuresWidth(face(m_shown.figureFace), m_shown.figure));
        for (const int up : {4, 1})
            painter.fillRect(QRectF(left + width - figure, height() - px(up) - 1, figure, 1), colour(Colour::Text));
    }

private:
    SumRow m_shown;
    ElidedLabel *m_name;
    FigureLabel *m_figure;
    QHBoxLayout *m_row;
};

SumRows::SumRows(QWidget *parent) : QWidget(parent), m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins({});
    m_box->setSpacing(0);
}

void SumRows::setRows(const std::vector<SumRow> &rows)
{
    m_rows = rows;
    while (m_lines.size() < rows.size()) {
        m_lines.push_back(new SumLine(this));
        m_box->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i < rows.size())
            m_lines[i]->show(rows[i]);
        else
            m_lines[i]->hide();
    }
    updateGeometry();
}

} // namespace paybench::ui
