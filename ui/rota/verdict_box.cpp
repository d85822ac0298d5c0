// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/verdict_box.h"

#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

Colour verdictInk(Mood mood)
{
    return mood == Mood::Ok ? Colour::Ok : mood == Mood::Warn ? Colour::Warn : mood == Mood::Bad ? Colour::Bad : Colour::Accent;
}

Colour verdictGround(Mood mood)
{
    return mood == Mood::Ok ? Colour::OkSoft : mood == Mood::Warn ? Colour::WarnSoft : mood == Mood::Bad ? Colour::BadSoft : Colour::Soft;
}

} // namespace

VerdictBox::VerdictBox(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(moodIcon(Mood::Ok), Colour::Ok, 16, this)), m_title(wrappedLabel(Face::BodyStrong, Colour::Text, this)),
      m_lines(wrappedLabel(Face::Caption, Colour::Text, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_title);
    words->addWidget(m_lines);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(px(12), px(5), px(12), px(5));
    box->setSpacing(px(10));
    box->addWidget(m_icon);
    box->addLayout(words, 1);
}

void VerdictBox::setVerdict(Mood mood, const QStringList &titles, const QStringList &lines)
{
    m_mood = mood;
    m_icon->setIcon(moodIcon(mood), verdictInk(mood));
    m_title->setText(titles.join(u'\n'));
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    setAccessibleName((titles + lines).join(QStringLiteral(" ")));
    update();
}

QString VerdictBox::title() const
{
    return m_title->text();
}

QString VerdictBox::lines() const
{
    return m_lines->text();
}

void VerdictBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), colour(verdictGround(m_mood)), QColor(), 0, radius());
}

} // namespace paybench::ui
