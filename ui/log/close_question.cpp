// SPDX-License-Identifier: MPL-2.0
#include "ui/log/close_question.h"

#include "core/basics/format.h"
#include "core/store/logs.h"
#include "ui/log/log_words.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace paybench::ui {

namespace {

constexpr qsizetype mostLines = 6;

QString closeHeading(const DayState &state, bool isWeek)
{
    if (isWeek)
        return CloseQuestion::tr("Close %1?", "a week").arg(format::week(isoWeek(state.inputs.day)));
    return CloseQuestion::tr("Close %1?", "a day").arg(format::longDay(state.inputs.day));
}

} // namespace

QString mixText(const std::vector<WeekDay> &week)
{
    std::array<std::int64_t, 3> seconds{};
    for (const WeekDay &day : week) {
        for (std::size_t work = 0; work < 3; ++work)
            seconds[work] += day.seconds[work];
    }
    const std::int64_t whole = seconds[0] + seconds[1] + seconds[2];
    QStringList parts;
    for (const worklog::Work work : {worklog::Work::Support, worklog::Work::FollowUp, worklog::Work::Registration}) {
        const std::int64_t part = seconds[std::size_t(work)];
        parts << CloseQuestion::tr("%1 %2 (%3)", "a work, its share, hours").arg(worklog::name(work), format::percent(part, whole, 0), hoursText(part));
    }
    return parts.join(QStringLiteral(" · "));
}

CloseQuestion::CloseQuestion(const Workplace &place, const DayState &state, bool isWeek, QWidget *parent)
    : Question(closeHeading(state, isWeek), tr("What is closed is changed only after it was opened again with a reason."), tr("Close"), parent), m_place(place),
      m_person(state.person.id), m_isWeek(isWeek)
{
    setObjectName(QStringLiteral("closeQuestion"));
    std::vector<QDate> days;
    for (const WeekDay &day : state.week) {
        if (isWeek ? day.day <= place.today() : day.day == state.inputs.day)
            days.push_back(day.day);
    }
    if (const auto closable = closableDays(place, m_person, days))
        m_closable = *closable;
    else
        m_closable.faults << closable.error().message;
    showFaults();
    showMix(state);
    deed()->setEnabled(!m_closable.days.empty());
    if (isWeek && !m_closable.days.empty())
        deed()->setText(tr("Close %Ln day(s)", nullptr, int(m_closable.days.size())));
}

void CloseQuestion::showLine(const QString &sentence, bool isFault)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(new IconLabel(isFault ? QStringLiteral("warning") : QStringLiteral("info"), isFault ? Colour::Warn : Colour::Accent, 15, this), 0, Qt::AlignTop);
    QLabel *words = wrappedLabel(Face::Body, Colour::Text, this);
    words->setObjectName(isFault ? QStringLiteral("closeFault") : QStringLiteral("closeNote"));
    words->setText(sentence);
    line->addWidget(words, 1);
    body()->addLayout(line);
}

void CloseQuestion::showFaults()
{
    const auto showSome = [this](const QStringList &sentences, bool isFault) {
        for (qsizetype at = 0; at < sentences.size() && at < mostLines; ++at)
            showLine(sentences[at], isFault);
        if (sentences.size() > mostLines)
            showLine(tr("And %Ln more.", nullptr, int(sentences.size() - mostLines)), isFault);
    };
    showSome(m_closable.faults, true);
    showSome(m_closable.notes, false);
    if (!m_closable.faults.isEmpty() || !m_closable.notes.isEmpty())
        return;
    QLabel *right = textLabel(Face::Body, Colour::Ok, this);
    right->setObjectName(QStringLiteral("closeRight"));
    right->setText(m_closable.days.empty() ? tr("There is nothing left to close.") : tr("No gaps and nothing that waits for an answer."));
    body()->addWidget(right);
}

void CloseQuestion::showMix(const DayState &state)
{
    QLabel *mix = wrappedLabel(Face::Body, Colour::Text, this);
    mix->setObjectName(QStringLiteral("closeMix"));
    const QString choice = state.choice ? tr("Your 80/20 choice is %1.").arg(directory::name(*state.choice)) : QString();
    mix->setText(tr("The week: %1.").arg(mixText(state.week)) + (choice.isEmpty() ? QString() : QChar(u' ') + choice));
    body()->addWidget(mix);
    body()->addStretch(1);
}

void CloseQuestion::begin()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void CloseQuestion::accept()
{
    if (m_closable.days.empty())
        return;
    const QString name = m_isWeek ? tr("Close %1", "a week").arg(format::week(isoWeek(m_closable.days.front())))
                                  : tr("Close %1", "a day").arg(format::longDay(m_closable.days.front()));
    Done saved;
    const bool isSaved = m_place.steps.run(name, [&] {
        saved = store::Logs(m_place.db).closeDays(m_person, m_closable.days);
        return saved;
    });
    if (isSaved)
        return Question::accept();
    setError(saved ? tr("The file could not be written, so nothing was closed. Try again.") : saved.error().message);
}

} // namespace paybench::ui
