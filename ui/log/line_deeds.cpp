// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/frame/dialog.h"
#include "ui/log/line_edit.h"
#include "ui/log/log_words.h"
#include "ui/log/plan_dialog.h"
#include "ui/log/quick_line.h"
#include "ui/log/reason_question.h"
#include "ui/style/labels.h"

#include <QListWidget>

#include <algorithm>

// What the keys of the quick line do. Nothing here loses a letter: what cannot be saved stays, or waits on this computer.

namespace paybench::ui {

namespace {

QString withoutMarks(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

int turned(int at, int by, std::size_t count)
{
    const int whole = int(count);
    return whole == 0 ? 0 : ((at + by) % whole + whole) % whole;
}

} // namespace

// ↓ takes the next of those the name may mean; while answers are shown, the next answer.
void QuickLine::walk(int by)
{
    if (isSearching()) {
        if (m_found->count() > 0)
            m_found->setCurrentRow(turned(m_found->currentRow(), by, std::size_t(m_found->count())));
        return;
    }
    m_draft.choice.contact.reset();
    m_draft.choice.customer.reset();
    const int next = m_draft.choice.who + by; // nobody may be one of them: the reading turns it
    m_draft.choice.who = next < 0 ? std::max(0, int(m_reading.who.size()) - 1) : next;
    read();
}

void QuickLine::walkTopic(int by)
{
    m_draft.choice.topicId.reset();
    m_draft.choice.topic = turned(m_draft.choice.topic, by, m_reading.topics.size());
    read();
}

void QuickLine::enter()
{
    lookWhoSits();
    if (isEmpty())
        return;
    read();
    if (isSearching()) {
        takeAnswer();
        return;
    }
    if (m_reading.line.isQuestion)
        return; // it only shows
    if (!m_reading.refusal.isEmpty())
        return say(Tone::Wrong, m_reading.refusal);
    m_draft.choice.yes = m_isAsking;
    const QString question = m_saver.question(m_draft, m_reading);
    m_isAsking = !question.isEmpty();
    if (m_isAsking)
        return say(Tone::Asks, tr("%1 Enter saves, Esc goes back.").arg(question));
    if (m_reading.reopens.isValid())
        return askReason();
    save();
}

void QuickLine::askReason()
{
    const QDate day = m_reading.reopens;
    auto *question = new ReasonQuestion(tr("Reopen %1?").arg(format::longDay(day)), tr("The day is closed. It is opened again with this reason, and the line is saved."),
                                        tr("Reopen and save"), window());
    question->setWork([this](const QString &reason) -> Done {
        const SavedDraft saved = m_saver.save(m_draft, reason);
        if (saved.kept == SavedDraft::Kept::Refused)
            return Error{Error::Kind::Invalid, saved.sentence, {}};
        finish(saved);
        return {};
    });
    question->begin();
}

void QuickLine::save(const QString &reopenReason)
{
    finish(m_saver.save(m_draft, reopenReason));
}

void QuickLine::finish(const SavedDraft &result)
{
    m_isAsking = false;
    if (result.kept == SavedDraft::Kept::Refused)
        return say(Tone::Wrong, result.sentence);
    clear();
    if (result.kept == SavedDraft::Kept::Waiting) {
        say(Tone::Asks, result.sentence);
        m_saysItWaits = true;
    }
    if (!result.alerts.isEmpty()) {
        say(Tone::Follows, result.alerts.join(QChar(u' ')));
        m_saysWhatWasDone = true;
    }
    emit saved(result);
}

void QuickLine::clear()
{
    m_draft = {};
    m_begun = 0;
    m_edit->setText(QString()); // unlike clear(), it leaves Ctrl+Z to what was saved
}

// Out of a question first, then out of the line. What was half typed is not lost by it.
void QuickLine::escape()
{
    if (m_isAsking) {
        m_isAsking = false;
        m_draft.choice.yes = false;
        return sayReading();
    }
    if (keep())
        emit leaveAsked();
}

bool QuickLine::keep()
{
    if (isEmpty())
        return true;
    const bool isQuestion = m_reading.line.isQuestion || isSearching();
    const SavedDraft saved = isQuestion ? SavedDraft{SavedDraft::Kept::Saved, {}, {}} : m_saver.keepForLater(m_draft);
    if (saved.kept == SavedDraft::Kept::Refused) {
        say(Tone::Wrong, saved.sentence);
        return false;
    }
    clear();
    if (!isQuestion)
        say(Tone::Done, saved.kept == SavedDraft::Kept::Waiting ? saved.sentence : tr("The half-typed line is under “complete later”."));
    m_saysItWaits = !isQuestion && saved.kept == SavedDraft::Kept::Waiting;
    m_saysWhatWasDone = !isQuestion && !m_saysItWaits;
    return true;
}

void QuickLine::lookWhoSits()
{
    if (isEmpty() || !m_typist || m_typist == m_place.person())
        return;
    m_isAsking = false;
    m_saver.putAway(m_draft, m_typist);
    clear();
    m_saver.drain();
}

void QuickLine::showHelp()
{
    auto *dialog = new Dialog(this);
    dialog->setObjectName(QStringLiteral("lineHelp"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHeading(tr("Quick line"));
    QLabel *words = wrappedLabel(Face::Body, Colour::Text, dialog);
    words->setObjectName(QStringLiteral("lineHelpWords"));
    words->setTextFormat(Qt::RichText);
    words->setText(lineHelp());
    words->setMinimumWidth(px(560));
    dialog->setContent(words);
    dialog->setDeed(PlanDialog::tr("Close the window"));
    dialog->open();
}

void QuickLine::lookForAnswers()
{
    m_search.stop();
    if (!isSearching())
        return;
    const TopicId topic = worklog::chosenTopic(m_reading);
    const QString words = m_reading.line.searched->trimmed();
    m_answers = words.isEmpty() && !topic ? std::vector<store::CaseHit>() : m_saver.answers(words, topic);
    m_found->clear();
    for (const store::CaseHit &hit : m_answers) {
        const QString question = hit.one.question.isEmpty() ? m_saver.book().topics.path(hit.one.topic) : hit.one.question;
        m_found->addItem(question + QChar(u'\n') + withoutMarks(hit.one.answer));
    }
    if (m_answers.empty())
        m_found->addItem(words.isEmpty() ? tr("Type a few words of the question.") : tr("No earlier answer has these words."));
    m_found->setCurrentRow(0);
}

// The answer becomes the note; the words it was searched by leave the line.
bool QuickLine::takeAnswer()
{
    if (m_search.isActive())
        lookForAnswers();
    const int row = m_found->currentRow();
    if (row < 0 || row >= int(m_answers.size()))
        return false;
    const worklog::Case answered = m_answers[std::size_t(row)].one;
    const QString before = m_edit->text().left(m_edit->text().indexOf(QStringLiteral("??"))).trimmed();
    m_draft.choice.note = answered.answer;
    m_draft.answer = answered.answer;
    m_draft.answeredFrom = answered.id;
    const LineDraft kept = m_draft;
    m_edit->setText(before.isEmpty() ? QStringLiteral("+") : before + QChar(u' '));
    m_draft.choice = kept.choice; // an empty line would forget them
    m_draft.answer = kept.answer;
    m_draft.answeredFrom = kept.answeredFrom;
    read();
    return true;
}

// The word that nothing answers to becomes the one that was probably meant.
bool QuickLine::takeGuess()
{
    if (!m_reading.guess)
        return false;
    const QString corrected = worklog::withGuess(m_reading);
    m_edit->setText(corrected);
    return true;
}

} // namespace paybench::ui
