// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/value_slider.h"

#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "ui/style/labels.h"

#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

// Decimals that say nothing are left out: 80, but 99,9.
QString trimmedNumber(qint64 scaled, int decimals)
{
    while (decimals > 0 && scaled % 10 == 0) {
        scaled /= 10;
        --decimals;
    }
    return decimals == 0 ? format::number(scaled) : format::decimal(scaled, decimals);
}

// Scrolling a panel changes nothing in it.
class CalmSlider : public QSlider {
public:
    using QSlider::QSlider;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QSlider::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

UnitEdit::UnitEdit(QWidget *parent)
    : CheckedEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setFont(face(Face::BodyStrong));
}

void UnitEdit::setUnit(const QString &unit)
{
    m_unit = unit;
    const int room = unit.isEmpty() ? 0 : QFontMetrics(face(Face::Body)).horizontalAdvance(unit) + px(5);
    setTextMargins(0, 0, room, 0);
    update();
}

void UnitEdit::setJudge(std::function<Done(const QString &)> judge)
{
    m_judge = std::move(judge);
}

void UnitEdit::paintEvent(QPaintEvent *event)
{
    CheckedEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(face(Face::Body));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(rect().adjusted(0, 0, -px(10), 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

ValueSlider::ValueSlider(int decimals, QWidget *parent)
    : QWidget(parent)
    , m_decimals(decimals)
    , m_label(new ElidedLabel(Face::Body, Colour::Text, this))
    , m_edit(new UnitEdit(this))
    , m_slider(new CalmSlider(Qt::Horizontal, this))
    , m_under(new QWidget(this))
    , m_sentence(wrappedLabel(Face::Caption, Colour::Bad, m_under))
{
    m_edit->setFixedWidth(px(82));
    m_edit->setObjectName(QStringLiteral("value"));
    m_edit->setJudge([this](const QString &text) { return judge(text); });
    m_slider->setFocusPolicy(Qt::TabFocus);
    auto *under = new QHBoxLayout(m_under);
    under->setContentsMargins({});
    under->setSpacing(px(6));
    under->addWidget(new IconLabel(QStringLiteral("error"), Colour::Bad, 16, m_under), 0, Qt::AlignTop);
    under->addWidget(m_sentence, 1);
    m_under->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(m_slider, 1, 0, 1, 2);
    grid->addWidget(m_under, 2, 0, 1, 2);
    connect(m_edit, &CheckedEdit::complained, this, &ValueSlider::showError);
    connect(m_edit, &CheckedEdit::edited, this, [this] {
        if (const auto typed = scaledNumber(m_edit->text(), m_decimals))
            take(*typed, false);
    });
    connect(m_edit, &CheckedEdit::commitAsked, this, [this] {
        m_settled = m_value;
        m_edit->setCommitted(written(m_value));
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int place) { take(place * m_step, true); });
}

void ValueSlider::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
    m_slider->setAccessibleName(label);
}

void ValueSlider::setUnit(const QString &unit)
{
    m_unit = unit;
    m_edit->setUnit(unit);
}

void ValueSlider::setRange(qint64 least, qint64 most, qint64 step)
{
    m_step = std::max<qint64>(1, step);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(int(least / m_step), int(std::max(least + m_step, most) / m_step));
    m_slider->setSingleStep(1);
    m_slider->setPageStep(std::max(1, (m_slider->maximum() - m_slider->minimum()) / 10));
    place();
}

void ValueSlider::setCheck(std::function<Done(qint64)> check)
{
    m_check = std::move(check);
}

void ValueSlider::setValue(qint64 value)
{
    // What is being typed is not written over, nor what is complained of.
    if (value == m_value && (m_edit->hasFocus() || !m_edit->complaint().isEmpty()))
        return;
    m_value = value;
    m_settled = value;
    place();
    m_edit->setCommitted(written(value));
}

QString ValueSlider::error() const
{
    return m_edit->complaint();
}

QString ValueSlider::written(qint64 value) const
{
    return trimmedNumber(value, m_decimals);
}

Done ValueSlider::judge(const QString &text) const
{
    const QString unit = m_unit.isEmpty() ? QString() : QString(QChar::Nbsp) + m_unit;
    const QString kept = QLatin1Char(' ') + tr("%1 is kept.").arg(written(m_settled) + unit);
    const auto typed = scaledNumber(text, m_decimals);
    if (!typed)
        return Error{Error::Kind::Invalid, tr("Enter a number.") + kept, {}};
    const Done right = m_check ? m_check(*typed) : Done();
    return right ? Done() : Done(Error{Error::Kind::Invalid, right.error().message + kept, {}});
}

void ValueSlider::take(qint64 value, bool fromSlider)
{
    if (value == m_value)
        return;
    const Done right = m_check ? m_check(value) : Done();
    if (!right)
        return place();
    m_value = value;
    if (fromSlider) {
        m_settled = value;
        m_edit->setCommitted(written(value));
    } else {
        place();
    }
    emit moved(value);
}

void ValueSlider::place()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(std::llround(double(m_value) / double(m_step))));
}

void ValueSlider::showError(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_under->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty() || m_value == m_settled)
        return;
    m_value = m_settled; // of "100" typed for a share, "10" is not what was meant
    place();
    emit moved(m_value);
}

} // namespace paybench::ui
