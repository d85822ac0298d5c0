// SPDX-License-Identifier: MPL-2.0
#include "ui/log/away_question.h"

#include "core/basics/format.h"
#include "ui/inputs/choice.h"
#include "ui/log/timer_desk.h"
#include "ui/style/style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace paybench::ui {

namespace {

using worklog::AwayAnswer;

QString awayHeading(const worklog::Entry &away)
{
    return AwayQuestion::tr("What were the %1 when nobody sat here?").arg(format::duration(away.time.seconds()));
}

QString awayTimes(const Workplace &place, const worklog::Entry &away)
{
    const QDateTime from(place.dayOf(away.time.start), place.timeOf(away.time.start));
    const QDateTime to(place.dayOf(away.time.end), place.timeOf(away.time.end));
    if (from.date() == to.date())
        return AwayQuestion::tr("From %1 to %2. Until it is answered the day cannot be closed.").arg(format::time(from.time()), format::time(to.time()));
    return AwayQuestion::tr("From %1 to %2. Until it is answered the days cannot be closed.").arg(format::moment(from), format::moment(to));
}

} // namespace

AwayQuestion::AwayQuestion(const Workplace &place, const worklog::Entry &away, const QString &ran, std::vector<worklog::Favourite> favourites, bool runs, QWidget *parent)
    : Question(awayHeading(away), tr("Time ran for: %1.").arg(ran) + QChar(u' ') + awayTimes(place, away), tr("Say it"), parent), m_answers(new QButtonGroup(this)), m_to(new Choice(this))
{
    setObjectName(QStringLiteral("awayQuestion"));
    setHarmless(tr("Decide later"));
    for (const worklog::Favourite &favourite : favourites)
        m_doings.push_back(favourite.doing);
    for (const worklog::Activity activity : {worklog::Activity::Call, worklog::Activity::Visit, worklog::Activity::FollowUp, worklog::Activity::Registration,
                                             worklog::Activity::Meeting, worklog::Activity::Other})
        m_doings.push_back({{}, activity, {}, {}, {}});
    addAnswers(runs);
    fillKinds();
    connect(m_answers, &QButtonGroup::idToggled, this, &AwayQuestion::update);
    connect(m_to, &Choice::chosen, this, [this] { m_answers->button(int(AwayAnswer::MoveTo))->setChecked(true); });
    update();
}

void AwayQuestion::addAnswers(bool runs)
{
    const std::vector<std::pair<AwayAnswer, QString>> texts{{AwayAnswer::Keep, tr("Keep it: the work went on")},
                                                            {AwayAnswer::Lunch, tr("It was lunch")},
                                                            {AwayAnswer::MoveTo, tr("It was something else:")},
                                                            {AwayAnswer::DiscardAndContinue, tr("Leave it out, and go on")},
                                                            {AwayAnswer::DiscardAndStop, tr("Leave it out, and stop the timer")}};
    for (const auto &[answer, words] : texts) {
        auto *line = new QHBoxLayout;
        auto *one = new QRadioButton(words, this);
        one->setAutoExclusive(false); // the group says so; and none is chosen at first
        one->installEventFilter(this);
        m_answers->addButton(one, int(answer));
        one->setVisible(runs || answer != AwayAnswer::DiscardAndStop);
        line->addWidget(one);
        if (answer == AwayAnswer::MoveTo)
            line->addWidget(m_to, 1);
        else
            line->addStretch(1);
        body()->addLayout(line);
    }
}

// An arrow chooses what it goes to, also while nothing is chosen yet.
bool AwayQuestion::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const int by = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 0;
    if (by == 0)
        return Question::eventFilter(watched, event);
    QList<QAbstractButton *> seen = m_answers->buttons();
    seen.erase(std::remove_if(seen.begin(), seen.end(), [](const QAbstractButton *one) { return one->isHidden(); }), seen.end());
    QAbstractButton *to = seen[(seen.indexOf(static_cast<QAbstractButton *>(watched)) + by + seen.size()) % seen.size()];
    to->setChecked(true);
    to->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void AwayQuestion::fillKinds()
{
    std::vector<std::pair<int, QString>> options;
    for (std::size_t at = 0; at < m_doings.size(); ++at)
        options.emplace_back(int(at), nameOf(m_doings[at]));
    m_to->setOptions<int>(options);
    m_to->setObjectName(QStringLiteral("awayTo"));
    m_to->setAccessibleName(tr("What it was instead"));
}

void AwayQuestion::update()
{
    deed()->setEnabled(m_answers->checkedId() >= 0);
}

void AwayQuestion::begin()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
    if (QAbstractButton *first = m_answers->button(int(AwayAnswer::Keep)))
        first->setFocus();
}

void AwayQuestion::accept()
{
    if (m_answers->checkedId() < 0)
        return;
    const worklog::Doing to = m_doings.at(std::size_t(m_to->value<int>(0)));
    if (m_work && !m_work(AwayAnswer(m_answers->checkedId()), to)) {
        setError(tr("It could not be saved, so the time still waits for an answer. Try again."));
        return;
    }
    Question::accept();
}

} // namespace paybench::ui
