// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/marks.h"

#include "ui/style/figures.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace paybench::ui {

namespace {

Colour moodInk(Mood mood)
{
    return mood == Mood::Ok ? Colour::Ok : mood == Mood::Warn ? Colour::Warn : mood == Mood::Bad ? Colour::Bad : Colour::Accent;
}

Colour moodGround(Mood mood)
{
    return mood == Mood::Ok ? Colour::OkSoft
        : mood == Mood::Warn ? Colour::WarnSoft
        : mood == Mood::Bad  ? Colour::BadSoft
                             : Colour::Soft;
}

} // namespace

QString moodIcon(Mood mood)
{
    switch (mood) {
    case Mood::Ok: return QStringLiteral("ok");
    case Mood::Warn: return QStringLiteral("warning");
    case Mood::Bad: return QStringLiteral("error");
    case Mood::News: break;
    }
    return QStringLiteral("info");
}

Pill::Pill(Mood mood, QWidget *parent)
    : QWidget(parent)
    , m_mood(mood)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip({});
    updateGeometry();
    update();
}

void Pill::setMood(Mood mood)
{
    m_mood = mood;
    update();
}

void Pill::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(face(Face::BodyMedium));
    return {metrics.horizontalAdvance(m_text) + px(10 + 16 + 8 + 10) + 2, rowHeight(28)};
}

QSize Pill::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), px(90)), rowHeight(28)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), colour(moodGround(m_mood)), QColor(), 0, px(6));
    const int side = px(16);
    paintIcon(&painter, QRectF(px(10), (height() - side) / 2.0, side, side), m_icon.isEmpty() ? moodIcon(m_mood) : m_icon,
              moodInk(m_mood));
    painter.setFont(face(Face::BodyMedium));
    painter.setPen(colour(Colour::Text));
    const QRect text = rect().adjusted(px(10) + side + px(8), 0, -px(9), 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, text.width()));
}

Notice::Notice(Mood mood, QWidget *parent)
    : QWidget(parent)
    , m_mood(mood)
    , m_label(wrappedLabel(Face::Body, Colour::Text, this))
    , m_icon(new IconLabel(moodIcon(mood), moodInk(mood), 16, this))
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(px(12), px(8), px(12), px(8));
    box->setSpacing(px(10));
    box->addWidget(m_icon, 0, Qt::AlignVCenter);
    box->addWidget(m_label, 1);
}

void Notice::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

QString Notice::text() const
{
    return m_label->text();
}

void Notice::setMood(Mood mood)
{
    m_mood = mood;
    m_icon->setIcon(moodIcon(mood), moodInk(mood));
    update();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), colour(moodGround(m_mood)), QColor(), 0, px(6));
}

Avatar::Avatar(double diameter, QWidget *parent)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    m_initials = words.isEmpty() ? QString() : QString(words.first().front().toUpper());
    if (words.size() > 1)
        m_initials += words.last().front().toUpper();
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {px(m_diameter), px(m_diameter)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool large = m_diameter >= 36;
    paintBox(&painter, QRectF(rect()), colour(large ? Colour::Selection : Colour::Line), QColor(), 0, width() / 2.0);
    QFont font = face(Face::BodyStrong);
    font.setPixelSize(qRound(width() * 0.36));
    painter.setFont(font);
    painter.setPen(colour(large ? Colour::Accent : Colour::Text));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(px(14), px(12), px(14), px(12));
    m_box->setSpacing(px(8));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), colour(Colour::Surface), colour(Colour::Line), 1, px(8));
}

OptionCard::OptionCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OptionCard::setTexts(const QString &title, const QString &note, const QString &figure, const QString &unit)
{
    setText(title);
    m_note = note;
    m_figure = figure;
    m_unit = unit;
    setAccessibleName(title);
    setAccessibleDescription(QStringList({note, figure, unit}).join(QStringLiteral(", ")));
    update();
}

QSize OptionCard::sizeHint() const
{
    const double title = QFontMetricsF(face(Face::BodyStrong)).horizontalAdvance(text());
    const double figure = figuresWidth(face(Face::BodyStrong), m_figure);
    return {int(std::ceil(title + figure)) + px(38 + 24 + 12), px(46)};
}

QSize OptionCard::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), px(160)), px(46)};
}

void OptionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = isChecked() ? colour(Colour::Selection) : colour(underMouse() ? Colour::Hover : Colour::Surface);
    paintBox(&painter, QRectF(rect()), ground, isChecked() ? QColor() : colour(Colour::Line), 1, radius());
    const double side = px(16);
    const QRectF ring(px(12), (height() - side) / 2, side, side);
    paintBox(&painter, ring, colour(Colour::Surface), colour(isChecked() ? Colour::Accent : Colour::Edge), isChecked() ? 2 : 1, side / 2);
    if (isChecked())
        paintBox(&painter, ring.adjusted(4, 4, -4, -4), colour(Colour::Accent), QColor(), 0, side / 2);
    const QRect upper(px(38), px(5), width() - px(50), (height() - px(10)) / 2);
    const QRect lower = upper.translated(0, upper.height());
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    paintFigures(&painter, upper, Qt::AlignRight, m_figure);
    const int room = upper.width() - int(figuresWidth(painter.font(), m_figure)) - px(8);
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(isChecked() ? Colour::Text : Colour::Muted));
    paintFigures(&painter, lower, Qt::AlignRight, m_unit);
    const int noteRoom = lower.width() - int(figuresWidth(painter.font(), m_unit)) - px(8);
    painter.drawText(lower, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, noteRoom));
    if (hasFocus())
        paintRing(&painter, QRectF(rect()), radius());
}

} // namespace paybench::ui
