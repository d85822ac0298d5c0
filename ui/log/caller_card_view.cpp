// SPDX-License-Identifier: MPL-2.0
#include "ui/log/caller_card_view.h"

#include "core/basics/format.h"
#include "core/store/agreements.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/marks.h"
#include "ui/log/log_words.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

constexpr int shownCalls = 5;
constexpr int shownLater = 8;
constexpr int answersAfter = 80; // milliseconds after the last letter that means another topic

QString firstLine(const QString &text)
{
    return text.section(QChar(u'\n'), 0, 0);
}

} // namespace

CallerCardView::CallerCardView(const Workplace &place, LineSaver &saver, QWidget *parent)
    : QWidget(parent), m_place(place), m_saver(saver), m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("callerCard"));
    m_scroll->setObjectName(QStringLiteral("callerCardScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 0, 0, 0);
    box->addWidget(m_scroll);
    setFixedWidth(px(324));
    m_answering.setInterval(answersAfter);
    m_due.setInterval(0);
    for (QTimer *timer : {&m_answering, &m_due})
        timer->setSingleShot(true);
    connect(&m_answering, &QTimer::timeout, this, &CallerCardView::lookForAnswers);
    connect(&m_due, &QTimer::timeout, this, [this] {
        if (!m_hasWho)
            return; // the line that was saved has been cleared meanwhile
        readCard();
        fill();
    });
}

void CallerCardView::present(const worklog::LineReading &reading)
{
    const worklog::WhoMatch *chosen = worklog::chosenWho(reading);
    const bool hasWho = chosen != nullptr;
    const worklog::WhoMatch who = hasWho ? *chosen : worklog::WhoMatch{};
    const TopicId topic = worklog::chosenTopic(reading);
    const bool isSame = hasWho == m_hasWho && who.contact == m_who.contact && who.unit == m_who.unit && who.customer == m_who.customer;
    if (isSame && (topic == m_topic || !hasWho) && m_content) {
        m_topic = topic;
        return;
    }
    m_topic = topic;
    m_hasWho = hasWho;
    m_who = who;
    if (!isSame || !m_content)
        readCard();
    fill();
}

// Where nobody calls, only what is to be completed stands there, and that is rarely different.
void CallerCardView::refresh()
{
    const bool isOther = readLater();
    m_answersOf.reset();
    if (m_hasWho)
        return m_due.start();
    if (isOther || !m_content)
        fill();
}

bool CallerCardView::readLater()
{
    const auto todo = store::Cases(m_place.db).todo();
    std::vector<worklog::Case> later;
    for (const store::CaseWithEvents &each : todo ? *todo : std::vector<store::CaseWithEvents>()) {
        if (each.one.state == worklog::CaseState::Later && each.one.person == m_place.person())
            later.push_back(each.one);
    }
    QStringList said{m_place.today().toString(Qt::ISODate)}; // today's say when, others their day
    for (const worklog::Case &one : later)
        said << QStringLiteral("%1 %2 %3 %4").arg(one.id.value).arg(one.opened).arg(m_saver.book().topics.name(one.topic), one.title());
    const bool isOther = said != m_laterSaid;
    m_later = std::move(later);
    m_laterSaid = std::move(said);
    return isOther;
}

void CallerCardView::readCard()
{
    m_card = m_hasWho ? m_saver.card(m_who) : worklog::CallerCard{};
    if (!m_hasWho)
        return;
    readAgreed();
}

// Many price rows are read for it; it changes when somebody writes an agreement, or by the day.
void CallerCardView::readAgreed()
{
    if (m_agreedAsOf != m_saver.othersWrote() || m_agreedOn != m_place.today())
        m_agreed.clear();
    m_agreedAsOf = m_saver.othersWrote();
    m_agreedOn = m_place.today();
    const auto [found, isNew] = m_agreed.try_emplace(m_who.customer);
    Agreed &of = found->second;
    const auto agreements = isNew ? store::Agreements(m_place.db).of(m_who.customer) : Result<std::vector<directory::Agreement>>(std::vector<directory::Agreement>{});
    const directory::Agreement *agreed = agreements ? directory::agreementOn(*agreements, m_who.customer, m_agreedOn) : nullptr;
    using Who = directory::Responsibility::Who;
    for (const directory::Responsibility &one : agreed ? agreed->who : std::vector<directory::Responsibility>()) {
        if (one.who == Who::Centre || one.who == Who::Both)
            of.weDo << one.step;
        if (one.who == Who::Customer || one.who == Who::Both)
            of.theyDo << one.step;
    }
    of.weDo.removeDuplicates();
    of.theyDo.removeDuplicates();
    m_card.weDo = of.weDo;
    m_card.theyDo = of.theyDo;
}

void CallerCardView::fill()
{
    auto *content = new QWidget;
    m_box = new QVBoxLayout(content);
    m_box->setContentsMargins(px(19), px(16), px(20), px(16));
    m_box->setSpacing(px(8));
    m_box->setAlignment(Qt::AlignTop);
    m_answering.stop();
    m_answerPlace = nullptr;
    if (m_hasWho) {
        addHead();
        addFacts();
        addLatest();
        m_answerPlace = new QVBoxLayout;
        m_box->addLayout(m_answerPlace);
        addAnswer();
        addReferrals();
    }
    addLater();
    QWidget *before = m_scroll->takeWidget(); // a button of it may be what was pressed
    if (before)
        before->deleteLater();
    m_scroll->setWidget(content);
    m_content = content;
}

void CallerCardView::addHead()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(px(12));
    auto *avatar = new Avatar(40, this);
    avatar->setName(m_card.name);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    auto *name = new ElidedLabel(Face::Sub, Colour::Text, this);
    name->setText(m_card.name);
    name->setObjectName(QStringLiteral("callerName"));
    auto *function = new ElidedLabel(Face::Caption, Colour::Muted, this);
    function->setText(m_card.function);
    words->addWidget(name);
    words->addWidget(function);
    line->addWidget(avatar);
    line->addLayout(words, 1);
    m_box->addLayout(line);
    m_box->addSpacing(px(6));
}

void CallerCardView::addFacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    const auto fact = [&](const QString &what, const QStringList &all) {
        const QString text = all.join(QStringLiteral(", "));
        if (text.isEmpty())
            return;
        QLabel *label = textLabel(Face::Body, Colour::Muted, this);
        label->setText(what);
        auto *value = new ElidedLabel(Face::Body, Colour::Text, this); // one line: the calls below matter more
        value->setText(text);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(value, grid->rowCount() - 1, 1);
    };
    fact(tr("Group"), {m_card.group});
    fact(tr("We do"), m_card.weDo);
    fact(tr("The customer does"), m_card.theyDo);
    m_box->addLayout(grid);
    m_box->addSpacing(px(4));
    m_box->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
}

void CallerCardView::addHeading(const QString &heading, const QString &note)
{
    auto *line = new QHBoxLayout;
    QLabel *label = textLabel(Face::BodyStrong, Colour::Text, this);
    label->setText(heading);
    line->addWidget(label, 1);
    if (!note.isEmpty()) {
        QLabel *right = textLabel(Face::Caption, Colour::Muted, this);
        right->setText(note);
        line->addWidget(right);
    }
    m_box->addSpacing(px(4));
    m_box->addLayout(line);
}

void CallerCardView::addLine(const QString &left, const QString &middle, const QString &right, const QString &iconName)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    if (!iconName.isEmpty())
        line->addWidget(new IconLabel(iconName, Colour::Muted, 15, this));
    if (!left.isEmpty()) {
        auto *day = new FigureLabel(Face::Body, Colour::Muted, this);
        day->setText(left);
        line->addWidget(day);
    }
    auto *words = new ElidedLabel(Face::Body, Colour::Text, this);
    words->setText(middle);
    line->addWidget(words, 1);
    auto *end = new FigureLabel(Face::Body, Colour::Muted, this);
    end->setText(right);
    line->addWidget(end);
    m_box->addLayout(line);
}

void CallerCardView::addLatest()
{
    addHeading(tr("Latest contacts"), tr("%1 in %Ln day(s)", nullptr, m_saver.book().rule.days).arg(m_card.inRule));
    int shown = 0;
    for (const worklog::Case &one : m_card.latest) {
        if (++shown > shownCalls)
            break;
        const std::int64_t length = one.ended > one.opened ? one.ended - one.opened : 0;
        addLine(format::day(m_place.dayOf(one.opened)), m_saver.book().topics.path(one.topic), length > 0 ? format::duration(length) : QString());
    }
    if (shown == 0) {
        QLabel *none = textLabel(Face::Body, Colour::Muted, this);
        none->setText(tr("None before"));
        m_box->addWidget(none);
    }
    if (m_card.open > 0) {
        auto *open = new Pill(Mood::News, this);
        open->setText(tr("%Ln open case(s)", nullptr, m_card.open));
        m_box->addWidget(open, 0, Qt::AlignLeft);
    }
}

// What was answered most often about the topic that is typed.
void CallerCardView::addAnswer()
{
    if (!m_topic)
        return;
    if (m_answersOf != m_topic)
        return m_answering.start();
    const std::vector<store::CaseHit> &answers = m_answers;
    if (answers.empty())
        return;
    auto *card = new Card(this);
    QLabel *question = wrappedLabel(Face::BodyStrong, Colour::Text, card);
    question->setText(answers.front().one.question.isEmpty() ? m_saver.book().topics.path(m_topic) : firstLine(answers.front().one.question));
    QLabel *answer = wrappedLabel(Face::Body, Colour::Text, card);
    answer->setText(answers.front().one.answer);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(10));
    line->addWidget(new IconLabel(QStringLiteral("knowledge"), Colour::Accent, 17, card), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(3));
    words->addWidget(question);
    words->addWidget(answer);
    line->addLayout(words, 1);
    card->box()->addLayout(line);
    m_answerPlace->addWidget(card);
}

void CallerCardView::lookForAnswers()
{
    if (!m_answerPlace || !m_topic)
        return;
    m_answers = m_saver.answers({}, m_topic);
    m_answersOf = m_topic;
    addAnswer();
}

void CallerCardView::addReferrals()
{
    bool isFirst = true;
    for (const directory::Referral &referral : m_saver.book().referrals) {
        if (referral.customer && referral.customer != m_who.customer)
            continue;
        if (isFirst)
            addHeading(tr("Refer"));
        isFirst = false;
        addLine({}, referral.subject.isEmpty() ? referral.referTo : tr("%1, %2", "whom to refer to, about what").arg(referral.referTo, referral.subject), referral.phone,
                QStringLiteral("phone"));
    }
}

void CallerCardView::addLater()
{
    const std::vector<worklog::Case> &later = m_later;
    if (m_hasWho)
        m_box->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    addHeading(tr("Complete later"), QString::number(later.size()));
    for (std::size_t at = 0; at < later.size() && at < shownLater; ++at) {
        const worklog::Case &one = later[later.size() - 1 - at];
        const QString topic = m_saver.book().topics.name(one.topic);
        auto *when = new FigureLabel(Face::Body, Colour::Muted, this);
        const QDate day = m_place.dayOf(one.opened);
        when->setText(day == m_place.today() ? clockOf(m_place, one.opened) : format::day(day));
        QPushButton *open = button(ButtonRole::Link, QStringLiteral("edit"), this);
        const int room = px(238) - when->sizeHint().width();
        open->setText(fontMetrics().elidedText(one.title().isEmpty() ? topic : tr("%1: %2", "topic, note").arg(topic, one.title()), Qt::ElideRight, room));
        connect(open, &QPushButton::clicked, this, [this, id = one.id] { emit caseAsked(id); });
        auto *line = new QHBoxLayout;
        line->addWidget(open);
        line->addStretch(1);
        line->addWidget(when);
        m_box->addLayout(line);
    }
}

void CallerCardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Window));
    painter.fillRect(QRectF(0, 0, 1, height()), colour(Colour::Line));
}

void CallerCardView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content)
        fill();
}

} // namespace paybench::ui
