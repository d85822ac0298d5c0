// SPDX-License-Identifier: MPL-2.0
#include "ui/log/line_chips.h"

#include "core/basics/format.h"
#include "ui/log/log_words.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace paybench::ui {

LineChip::LineChip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void LineChip::show(const QString &iconName, const QString &words, const QString &note, bool isDone)
{
    m_icon = iconName;
    m_note = note;
    m_isDone = isDone;
    setText(words);
    setAccessibleName(note.isEmpty() ? words : words + QStringLiteral(", ") + note);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize LineChip::sizeHint() const
{
    const int words = QFontMetrics(face(Face::BodyStrong)).horizontalAdvance(text());
    const int note = m_note.isEmpty() ? 0 : QFontMetrics(face(Face::Body)).horizontalAdvance(m_note) + px(8);
    return {px(10 + 16 + 6 + 12) + words + note + 2, rowHeight(30)};
}

// A name gives way before a time or a number does.
QSize LineChip::minimumSizeHint() const
{
    return {m_isWhole ? std::min(sizeHint().width(), px(250)) : std::min(sizeHint().width(), px(110)), rowHeight(30)};
}

void LineChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = m_isDone ? colour(Colour::OkSoft) : colour(underMouse() ? Colour::Hover : Colour::Surface);
    const double round = height() / 2.0;
    paintBox(&painter, QRectF(rect()), ground, m_isDone ? QColor() : colour(Colour::Line), 1, round);
    if (hasFocus())
        paintRing(&painter, QRectF(rect()), round);
    const int side = px(16);
    paintIcon(&painter, QRectF(px(10), (height() - side) / 2.0, side, side), m_icon, m_isDone ? Colour::Ok : Colour::Accent);
    QRect words = rect().adjusted(px(10) + side + px(6), 0, -px(10), 0);
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(shown) + px(8));
    painter.setFont(face(Face::Body));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, std::max(0, words.width())));
}

LineChips::LineChips(const Workplace &place, QWidget *parent)
    : QWidget(parent), m_place(place), m_when(new LineChip(this)), m_who(new LineChip(this)), m_topic(new LineChip(this)), m_target(new LineChip(this)),
      m_hint(new ElidedLabel(Face::Body, Colour::Muted, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    for (LineChip *chip : {m_when, m_who, m_topic, m_target}) {
        row->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, &LineChips::opened);
    }
    row->addWidget(m_hint, 1);
    row->addStretch(0);
    m_when->setWhole(true); // times are never cut
    m_topic->setWhole(true);
    m_target->setWhole(true);
    m_when->setObjectName(QStringLiteral("whenChip"));
    m_who->setObjectName(QStringLiteral("whoChip"));
    m_topic->setObjectName(QStringLiteral("topicChip"));
    m_target->setObjectName(QStringLiteral("targetChip"));
    setMinimumHeight(rowHeight(30));
}

void LineChips::clear(const QString &hint)
{
    for (LineChip *chip : {m_when, m_who, m_topic, m_target})
        chip->show({}, {});
    m_hint->setText(hint);
}

void LineChips::present(const worklog::LineReading &reading, const worklog::LineBook &book)
{
    m_hint->setText({});
    const worklog::WhoMatch *who = worklog::chosenWho(reading);
    m_who->show(QStringLiteral("person"), whoText(reading), who ? who->place : QString());
    if (reading.line.isQuestion) {
        for (LineChip *chip : {m_when, m_topic, m_target})
            chip->show({}, {});
        return;
    }
    const bool hasTime = reading.refusal.isEmpty() && reading.time.end > reading.time.start;
    const QDate day = m_place.dayOf(reading.time.start);
    const QString clock = day == m_place.today() ? spanOf(m_place, reading.time, true)
                                                 : format::day(day) + QChar(u' ') + spanOf(m_place, reading.time, true);
    m_when->show(QStringLiteral("clock"), hasTime ? clock : QString(), format::duration(reading.time.seconds()));
    const QString topic = book.topics.name(worklog::chosenTopic(reading));
    m_topic->show(QStringLiteral("knowledge"), topic, reading.before > 0 ? tr("%1 in %Ln day(s)", nullptr, book.rule.days).arg(reading.before) : QString());
    m_target->show(reading.state == worklog::CaseState::Solved ? QStringLiteral("ok") : reading.state == worklog::CaseState::Later ? QStringLiteral("edit")
                                                                                                                                    : QStringLiteral("refer"),
                   targetText(reading), {}, reading.state == worklog::CaseState::Solved);
}

} // namespace paybench::ui
