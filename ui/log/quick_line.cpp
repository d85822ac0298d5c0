// SPDX-License-Identifier: MPL-2.0
#include "ui/log/quick_line.h"

#include "ui/log/line_chips.h"
#include "ui/log/line_edit.h"
#include "ui/log/line_fields.h"
#include "ui/log/line_frame.h"
#include "ui/log/log_words.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

// What its keys do is in line_deeds.cpp.

namespace paybench::ui {

namespace {

constexpr int answersAfter = 80; // milliseconds after the last letter

} // namespace

QuickLine::QuickLine(const Workplace &place, LineSaver &saver, QWidget *parent)
    : QWidget(parent), m_place(place), m_saver(saver), m_frame(new LineFrame(this)), m_icon(new IconLabel(QStringLiteral("phone"), Colour::Accent, 20, this)),
      m_edit(new LineEdit(this)), m_keys(new LineKeys(this)), m_chips(new LineChips(place, this)), m_mark(new IconLabel({}, Colour::Accent, 15, this)),
      m_sentence(wrappedLabel(Face::Body, Colour::Text, this)), m_found(new QListWidget(this)), m_fields(new LineFields(this))
{
    m_edit->setObjectName(QStringLiteral("quickLine"));
    m_sentence->setObjectName(QStringLiteral("lineSentence"));
    m_found->setObjectName(QStringLiteral("lineAnswers"));
    build();
    connectParts();
    m_clock.setInterval(1000);
    m_search.setSingleShot(true);
    m_search.setInterval(answersAfter);
    m_fields->hide();
    m_found->hide();
    retranslate();
}

QuickLine::~QuickLine()
{
    m_edit->disconnect(this);
    if (!isEmpty())
        m_saver.putAway(m_draft, m_typist);
}

void QuickLine::build()
{
    auto *line = new QHBoxLayout(m_frame);
    line->setContentsMargins(px(18), 0, px(12), 0);
    line->setSpacing(px(12));
    line->addWidget(m_icon);
    line->addWidget(m_edit, 1);
    line->addWidget(m_keys);
    auto *below = new QHBoxLayout;
    below->setSpacing(px(7));
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_sentence, 1);
    m_sentence->setMinimumHeight(QFontMetrics(face(Face::Body)).height() + px(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(m_frame);
    column->addWidget(m_chips);
    column->addWidget(m_fields);
    column->addLayout(below);
    column->addWidget(m_found);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setWordWrap(true);
    m_found->setFixedHeight(px(120));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frame->follow(m_edit);
    setFocusProxy(m_edit);
}

void QuickLine::connectParts()
{
    connect(m_edit, &QLineEdit::textChanged, this, &QuickLine::typed);
    connect(m_edit, &LineEdit::walked, this, &QuickLine::walk);
    connect(m_edit, &LineEdit::topicWalked, this, &QuickLine::walkTopic);
    connect(m_edit, &LineEdit::entered, this, &QuickLine::enter);
    connect(m_edit, &LineEdit::escaped, this, &QuickLine::escape);
    connect(m_edit, &LineEdit::helpAsked, this, &QuickLine::showHelp);
    connect(m_edit, &LineEdit::left, this, [this] { // a call is not as long as the empty line was open
        m_begun = 0;
        if (isEmpty())
            m_draft.opened = 0;
    });
    connect(m_edit, &LineEdit::tabbed, this, [this](bool *isTaken) { *isTaken = isSearching() ? takeAnswer() : takeGuess(); });
    connect(m_found, &QListWidget::itemClicked, this, [this] { takeAnswer(); });
    connect(m_chips, &LineChips::opened, this, [this] { showFields(true); });
    connect(m_fields, &LineFields::entered, this, &QuickLine::enter);
    connect(m_fields, &LineFields::changed, this, [this](const std::function<void(worklog::LineChoice &)> &change) {
        if (m_draft.opened == 0)
            m_draft.opened = m_place.now();
        change(m_draft.choice);
        read();
    });
    connect(&m_saver, &LineSaver::changed, this, [this] {
        if (m_fields->isVisible())
            m_fields->setBook(m_saver.book());
        if (!isEmpty())
            read();
        else if (m_saysWhatWasDone)
            say(Tone::Hint, {});
    });
    connect(&m_saver, &LineSaver::waitingChanged, this, [this](int lines) {
        if (lines == 0 && m_saysItWaits && isEmpty())
            say(Tone::Done, tr("The line that waited is saved."));
    });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!isEmpty() && isVisible() && m_reading.runsOn && !m_isAsking)
            read();
    });
    connect(&m_search, &QTimer::timeout, this, &QuickLine::lookForAnswers);
}

QString QuickLine::text() const
{
    return m_edit->text();
}

QString QuickLine::sentence() const
{
    return m_sentence->text();
}

bool QuickLine::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void QuickLine::setText(const QString &text)
{
    m_edit->setText(text);
}

void QuickLine::begin()
{
    lookWhoSits();
    if (isEmpty())
        m_draft.opened = m_begun = m_place.now();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void QuickLine::showFields(bool shown)
{
    if (shown) {
        m_fields->setBook(m_saver.book());
        m_fields->present(m_reading);
    }
    m_fields->setVisible(shown);
    if (shown && m_edit->hasFocus() && !isEmpty())
        m_fields->begin();
}

void QuickLine::typed()
{
    if (m_draft.text.trimmed().isEmpty())
        m_typist = m_place.person();
    if (isEmpty()) { // what was chosen for the line before does not hold for the next
        m_draft.choice = {};
        m_draft.opened = m_begun;
        m_draft.answeredFrom = {};
        m_draft.answer.clear();
    } else if (m_draft.opened == 0) {
        m_draft.opened = m_place.now();
    }
    m_draft.text = m_edit->text();
    m_draft.choice.yes = false;
    m_isAsking = false;
    read();
}

void QuickLine::read()
{
    m_reading = isEmpty() ? worklog::LineReading{} : m_saver.reading(m_draft);
    isEmpty() ? m_clock.stop() : m_clock.start();
    emit readingChanged(); // first who makes room for the answers
    present();
}

void QuickLine::present()
{
    const QSignalBlocker quiet(m_edit); // colours are no typing
    m_edit->setTokens(m_reading.line.tokens);
    m_edit->setCompletion(m_reading.completion);
    m_icon->setIcon(channelIcon(m_reading.line.channel), Colour::Accent);
    if (isEmpty())
        m_chips->clear(tr("Who, topic, minutes, and after a comma a note: gre sem 4. F1 has the rest."));
    else if (isSearching())
        m_chips->clear();
    else
        m_chips->present(m_reading, m_saver.book());
    if (m_fields->isVisible())
        m_fields->present(m_reading);
    if (isSearching())
        m_search.start();
    m_found->setVisible(isSearching());
    sayReading();
    hints();
}

void QuickLine::say(Tone tone, const QString &sentence)
{
    static const std::map<Tone, std::pair<QString, Colour>> marks{{Tone::Hint, {QString(), Colour::Muted}},
                                                                  {Tone::Follows, {QStringLiteral("info"), Colour::Accent}},
                                                                  {Tone::Asks, {QStringLiteral("warning"), Colour::Warn}},
                                                                  {Tone::Wrong, {QStringLiteral("error"), Colour::Bad}},
                                                                  {Tone::Done, {QStringLiteral("ok"), Colour::Ok}}};
    m_saysItWaits = m_saysWhatWasDone = false;
    const auto &[iconName, ink] = marks.at(tone);
    m_mark->setIcon(iconName, ink);
    m_mark->setVisible(!iconName.isEmpty());
    setInk(m_sentence, tone == Tone::Hint ? Colour::Muted : Colour::Text);
    m_sentence->setText(sentence);
    m_edit->setAccessibleDescription(sentence);
    m_frame->setWrong(tone == Tone::Wrong);
}

void QuickLine::sayReading()
{
    if (isEmpty())
        return say(Tone::Hint, {});
    if (isSearching())
        return say(Tone::Hint, tr("Tab takes the answer into the note."));
    if (!m_reading.refusal.isEmpty())
        return say(Tone::Wrong, m_reading.refusal);
    if (m_reading.reopens.isValid())
        return say(Tone::Asks, tr("The day is closed. Enter asks for a reason to open it again."));
    if (!m_reading.hint.isEmpty())
        return say(Tone::Follows, m_reading.hint);
    const bool isAnswered = m_reading.follows.isEmpty() && !m_draft.answer.isEmpty(); // the answer taken is seen until it is saved
    const QString follows = isAnswered ? tr("Note: %1").arg(m_draft.answer) : m_reading.follows;
    say(follows.isEmpty() ? Tone::Hint : Tone::Follows, follows);
}

void QuickLine::hints()
{
    std::vector<LineKey> hints;
    const int next = m_reading.whoChosen + 1;
    const bool hasNext = m_reading.who.size() > 1 || (m_reading.who.size() == 1 && next == 0);
    const QString name = hasNext ? m_reading.who[std::size_t(next) % m_reading.who.size()].name : QString();
    if (hasNext && !isSearching() && name != m_reading.guess.shown()) // Tab takes that one, too
        hints.push_back({QStringLiteral("↓"), name});
    if (!m_reading.completion.isEmpty())
        hints.push_back({tr("Tab"), tr("the rest")});
    else if (m_reading.guess && !isSearching())
        hints.push_back({tr("Tab"), m_reading.guess.shown()});
    if (!isEmpty() && !m_reading.line.isQuestion && !isSearching())
        hints.push_back({tr("Esc"), tr("complete later")});
    if (!isEmpty() && !m_reading.line.isQuestion)
        hints.push_back({tr("Enter"), isSearching() ? tr("take it") : tr("save")});
    m_keys->setHints(std::move(hints));
}

void QuickLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_edit->setTokens(m_reading.line.tokens); // their colours are kept by the field
}

void QuickLine::retranslate()
{
    m_edit->setAccessibleName(tr("Quick line"));
    m_edit->setPlaceholderText(tr("Who, topic, minutes"));
    m_found->setAccessibleName(tr("Earlier answers"));
    present();
}

} // namespace paybench::ui
