// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/illness_fields.h"

#include "ui/inputs/value_edits.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace paybench::ui {

using directory::Absence;

namespace {

class PartSwitch : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, QRectF(rect()), colour(Colour::Surface), colour(Colour::Edge), 1, radius());
    }
};

class PartButton : public QAbstractButton {
public:
    explicit PartButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {QFontMetrics(face(Face::BodyStrong)).horizontalAdvance(text()) + px(12), rowHeight() - px(3)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked() || underMouse())
            paintBox(&painter, QRectF(rect()), colour(isChecked() ? Colour::Selection : Colour::Hover), QColor(), 0, px(5));
        painter.setFont(face(isChecked() ? Face::BodyStrong : Face::Body));
        painter.setPen(colour(Colour::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintRing(&painter, QRectF(rect()), px(5));
    }
};

} // namespace

IllnessFields::IllnessFields(QWidget *parent)
    : QWidget(parent), m_from(new DayEdit(this)), m_to(new DayEdit(this)), m_switch(new PartSwitch(this)), m_under(new QWidget(this)),
      m_sentence(wrappedLabel(Face::Caption, Colour::Bad, m_under))
{
    m_from->setObjectName(QStringLiteral("illFrom"));
    m_to->setObjectName(QStringLiteral("illTo"));
    auto *dash = textLabel(Face::Body, Colour::Muted, this);
    dash->setText(QStringLiteral("–"));
    auto *days = new QHBoxLayout;
    days->setSpacing(px(6));
    days->addWidget(m_from, 1);
    days->addWidget(dash);
    days->addWidget(m_to, 1);
    auto *parts = new QHBoxLayout(m_switch);
    parts->setContentsMargins(2, 2, 2, 2);
    parts->setSpacing(px(2));
    const char *const names[] = {"illWholeDay", "illMorning", "illAfternoon"};
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        m_parts[at] = new PartButton(m_switch);
        m_parts[at]->setObjectName(QLatin1String(names[at]));
        parts->addWidget(m_parts[at]);
        connect(m_parts[at], &QAbstractButton::toggled, this, [this](bool isOn) {
            orderStops();
            if (!isOn)
                return;
            m_isPartChosen = true;
            emit changed();
        });
    }
    auto *under = new QHBoxLayout(m_under);
    under->setContentsMargins({});
    under->setSpacing(px(6));
    under->addWidget(new IconLabel(QStringLiteral("error"), Colour::Bad, 15, m_under), 0, Qt::AlignTop);
    under->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(6));
    column->addLayout(days);
    column->addWidget(m_under);
    column->addWidget(m_switch);
    for (DayEdit *edit : {m_from, m_to}) {
        edit->setRequired(true);
        connect(edit, &DayEdit::edited, this, &IllnessFields::follow);
        connect(edit, &DayEdit::complained, this, &IllnessFields::changed);
    }
    m_under->hide();
    retranslate();
}

void IllnessFields::setDays(QDate from, QDate to, Absence::Part part)
{
    m_from->setValue(from);
    m_to->setValue(to);
    m_proposedFrom = from;
    m_proposedPart = part;
    m_isPartChosen = false;
    setPart(part);
    showError({});
}

void IllnessFields::setPart(Absence::Part part)
{
    QAbstractButton *chosen = m_parts[std::size_t(part)];
    {
        const QSignalBlocker quiet(chosen);
        chosen->setChecked(true);
    }
    orderStops();
}

// The afternoon was proposed of a day that has begun; who is ill from another day is ill from its morning.
void IllnessFields::follow()
{
    if (!m_isPartChosen)
        setPart(from() == m_proposedFrom ? m_proposedPart : Absence::Part::WholeDay);
    emit changed();
}

// Tab stops at the part that is chosen, arrows go to the others.
void IllnessFields::orderStops()
{
    for (QAbstractButton *part : m_parts)
        part->setFocusPolicy(part->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

QDate IllnessFields::from() const
{
    return m_from->value();
}

QDate IllnessFields::to() const
{
    return m_to->value();
}

Absence::Part IllnessFields::part() const
{
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        if (m_parts[at]->isChecked())
            return Absence::Part(at);
    }
    return Absence::Part::WholeDay;
}

QString IllnessFields::fault() const
{
    return m_from->complaint().isEmpty() ? m_to->complaint() : m_from->complaint();
}

void IllnessFields::setError(const QString &sentence)
{
    showError(sentence);
}

void IllnessFields::showError(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_under->setVisible(!sentence.isEmpty());
    for (DayEdit *edit : {m_from, m_to}) {
        edit->setProperty("bad", !sentence.isEmpty() && (fault().isEmpty() || !edit->complaint().isEmpty()));
        edit->setAccessibleDescription(sentence);
        edit->update();
    }
}

void IllnessFields::retranslate()
{
    m_from->setAccessibleName(tr("Ill from"));
    m_to->setAccessibleName(tr("Ill to"));
    m_switch->setAccessibleName(tr("Part of the first day"));
    m_parts[0]->setText(tr("whole day"));
    m_parts[1]->setText(tr("morning"));
    m_parts[2]->setText(tr("afternoon"));
    for (QAbstractButton *part : m_parts)
        part->updateGeometry();
}

} // namespace paybench::ui
