// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/empty_page.h"

#include "ui/frame/page_header.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace paybench::ui {

namespace {

class Sketch : public QWidget {
public:
    Sketch(Drawing drawing, QWidget *parent)
        : QWidget(parent)
        , m_drawing(std::move(drawing))
    {
        setFixedSize(px(208), px(120));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_drawing(painter, rect());
    }

private:
    Drawing m_drawing;
};

QPen dashed()
{
    QPen pen(colour(Colour::Edge), 1);
    pen.setColor([] {
        QColor pale = colour(Colour::Edge);
        pale.setAlphaF(0.6F);
        return pale;
    }());
    pen.setDashPattern({3, 2});
    return pen;
}

} // namespace

EmptyPage::EmptyPage(Drawing drawing, QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("emptyPage"));
    m_question->setFont(face(Face::Title));
    QFont lines = face(Face::Sub);
    lines.setWeight(QFont::Normal);
    m_lines->setFont(lines);
    for (QLabel *label : {m_question, m_lines, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    for (QLabel *label : {m_lines, m_hint})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setFixedWidth(px(480));
    m_buttons->setSpacing(px(8));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(6);
    column->addWidget(new Sketch(std::move(drawing), this), 0, Qt::AlignHCenter);
    column->addSpacing(px(32));
    column->addWidget(m_question, 0);
    column->addSpacing(px(4));
    column->addWidget(m_lines, 0, Qt::AlignHCenter);
    column->addSpacing(px(32));
    column->addLayout(m_buttons);
    column->addSpacing(px(14));
    column->addWidget(m_hint, 0);
    column->addStretch(9);
}

void EmptyPage::setTexts(const QString &question, const QString &lines, const QString &hint)
{
    m_question->setText(question);
    m_lines->setText(lines);
    m_lines->setFixedHeight(m_lines->heightForWidth(m_lines->width()));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(question);
    setAccessibleDescription(lines);
}

void EmptyPage::setActions(QAction *primary, QAction *secondary)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->addStretch();
    for (QAction *action : {primary, secondary}) {
        if (!action)
            continue;
        auto *button = new ActionButton(action, this);
        if (action == primary)
            button->setProperty("role", QStringLiteral("primary"));
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void drawBars(QPainter &painter, const QRectF &place)
{
    constexpr std::array heights = {0.30, 0.45, 0.27, 0.23, 0.73, 0.83, 0.52};
    constexpr int chosen = 4;
    const qreal step = place.width() / (double(heights.size()) + 0.7);
    const qreal floor = std::floor(place.bottom()) - 1.5;
    for (size_t i = 0; i < heights.size(); ++i) {
        const QRectF bar(std::round(place.left() + step * (0.45 + double(i))) + .5,
                         floor - std::round(heights[i] * place.height()), std::round(step * 0.72),
                         std::round(heights[i] * place.height()));
        const bool isChosen = i == chosen;
        painter.setPen(isChosen ? QPen(colour(Colour::Accent), 1.5) : dashed());
        painter.setBrush(isChosen ? QBrush(colour(Colour::Soft)) : QBrush());
        painter.drawRoundedRect(bar, 3, 3);
    }
    painter.setPen(QPen(colour(Colour::Edge), 1));
    painter.drawLine(QPointF(place.left(), floor + .5), QPointF(place.right(), floor + .5));
}

void drawRows(QPainter &painter, const QRectF &place)
{
    constexpr std::array widths = {0.42, 0.55, 0.36, 0.48};
    const qreal step = std::floor(place.height() / double(widths.size()));
    for (size_t i = 0; i < widths.size(); ++i) {
        const qreal top = std::round(place.top() + step * double(i)) + .5;
        const bool isChosen = i == 1;
        painter.setPen(isChosen ? QPen(colour(Colour::Accent), 1.5) : dashed());
        painter.setBrush(isChosen ? QBrush(colour(Colour::Soft)) : QBrush());
        painter.drawEllipse(QRectF(place.left() + 1.5, top + 4, step * .5, step * .5));
        painter.drawRoundedRect(QRectF(place.left() + step, top + 5, widths[i] * place.width(), step * .42), 3, 3);
        painter.drawRoundedRect(QRectF(place.right() - place.width() * .2, top + 5, place.width() * .18, step * .42), 3,
                                3);
    }
}

void drawPaper(QPainter &painter, const QRectF &place)
{
    const qreal width = std::round(place.height() * .78);
    const QRectF sheet(std::round(place.center().x() - width / 2) + .5, place.top() + 1.5, width, place.height() - 3);
    painter.setPen(dashed());
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(sheet, 6, 6);
    for (int line = 0; line < 4; ++line) {
        const qreal y = std::round(sheet.top() + 22 + line * sheet.height() * .15) + .5;
        painter.drawLine(QPointF(sheet.left() + 14, y), QPointF(sheet.left() + width * .55, y));
        painter.drawLine(QPointF(sheet.right() - width * .28, y), QPointF(sheet.right() - 14, y));
    }
    painter.setPen(QPen(colour(Colour::Accent), 1.5));
    painter.setBrush(colour(Colour::Soft));
    painter.drawRoundedRect(QRectF(sheet.right() - width * .45, sheet.bottom() - 28, width * .45 - 12, 16), 3, 3);
}

} // namespace paybench::ui
