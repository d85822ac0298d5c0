// SPDX-License-Identifier: MPL-2.0
#include "ui/log/line_chips.h"

#include "core/basics/format.h"
#include "ui/log/log_words.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr int chipGap = 8;
constexpr int leastChip = 64;

// The widest gives way first, until they fit or are all as narrow as may be.
void narrow(std::vector<int> &widths, const std::vector<int> &least, int excess)
{
    while (excess > 0) {
        std::size_t widest = widths.size();
        for (std::size_t at = 0; at < widths.size(); ++at) {
            if (widths[at] > least[at] && (widest == widths.size() || widths[at] > widths[widest]))
                widest = at;
        }
        if (widest == widths.size())
            return;
        int next = least[widest]; // down to the next widest in one go
        for (std::size_t at = 0; at < widths.size(); ++at) {
            if (at != widest && widths[at] < widths[widest] && widths[at] > next)
                next = widths[at];
        }
        const int less = std::clamp(widths[widest] - next, 1, excess);
        widths[widest] -= less;
        excess -= less;
    }
}

} // namespace

LineChip::LineChip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
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
    const int note = m_note.isEmpty() ? 0 : QFontMetrics(face(Face::Body)).horizontalAdvance(m_note) + px(8);
    return {wordsWidth() + note, rowHeight(30)};
}

int LineChip::wordsWidth() const
{
    const int words = QFontMetrics(face(Face::BodyStrong)).horizontalAdvance(text());
    return px(10 + 16 + 6 + 12) + words + 2;
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (LineChip *chip : chips())
        connect(chip, &QAbstractButton::clicked, this, &LineChips::opened);
    m_when->setObjectName(QStringLiteral("whenChip"));
    m_who->setObjectName(QStringLiteral("whoChip"));
    m_topic->setObjectName(QStringLiteral("topicChip"));
    m_target->setObjectName(QStringLiteral("targetChip"));
}

std::array<LineChip *, 4> LineChips::chips() const
{
    return {m_when, m_who, m_topic, m_target};
}

QSize LineChips::sizeHint() const
{
    return {px(480), rowHeight(30)};
}

// What is typed never makes the page wider.
QSize LineChips::minimumSizeHint() const
{
    return {px(200), rowHeight(30)};
}

// What is said beside the words gives way first, from the time on; then the longest words are cut. Times never are.
void LineChips::arrange()
{
    std::vector<LineChip *> shown;
    std::vector<int> widths, least;
    int excess = -px(chipGap) - width();
    for (LineChip *chip : chips()) {
        if (chip->isHidden())
            continue;
        shown.push_back(chip);
        widths.push_back(chip->sizeHint().width());
        least.push_back(chip == m_when ? chip->wordsWidth() : std::min(chip->wordsWidth(), px(leastChip)));
        excess += widths.back() + px(chipGap);
    }
    for (LineChip *chip : {m_when, m_topic, m_who}) {
        const auto at = std::find(shown.begin(), shown.end(), chip);
        if (at == shown.end() || excess <= 0)
            continue;
        int &wide = widths[std::size_t(at - shown.begin())];
        const int less = std::min(excess, wide - chip->wordsWidth());
        wide -= less;
        excess -= less;
    }
    narrow(widths, least, excess);
    int left = 0;
    for (std::size_t at = 0; at < shown.size(); ++at) {
        shown[at]->setGeometry(left, 0, widths[at], height());
        left += widths[at] + px(chipGap);
    }
    m_hint->setGeometry(left, 0, std::max(0, width() - left), height());
}

bool LineChips::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        arrange();
    return QWidget::event(event);
}

void LineChips::clear(const QString &hint)
{
    for (LineChip *chip : chips())
        chip->show({}, {});
    m_hint->setText(hint);
    arrange();
}

void LineChips::present(const worklog::LineReading &reading, const worklog::LineBook &book)
{
    m_hint->setText({});
    const worklog::WhoMatch *who = worklog::chosenWho(reading);
    m_who->show(QStringLiteral("person"), whoText(reading), who ? who->place : QString());
    if (reading.line.isQuestion) {
        for (LineChip *chip : {m_when, m_topic, m_target})
            chip->show({}, {});
        return arrange();
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
    arrange();
}

} // namespace paybench::ui
