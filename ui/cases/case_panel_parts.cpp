// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "core/store/database.h"
#include "core/worklog/hours.h"
#include "ui/cases/answer_box.h"
#include "ui/cases/case_deeds.h"
#include "ui/cases/case_facts.h"
#include "ui/cases/case_panel.h"
#include "ui/cases/case_words.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/marks.h"
#include "ui/style/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

// What the panel shows of a case, and the blocks under it.

namespace paybench::ui {

using worklog::Case;
using worklog::CaseState;

namespace {

constexpr int mostEarlier = 5;
constexpr int readEarlier = 60;
constexpr int mostReferrals = 4;
constexpr int mostColleagues = 4;

QVBoxLayout *blockOf(QWidget *block, const QString &heading, const QString &note)
{
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(px(20), px(10), px(12), px(8));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    auto *title = new ElidedLabel(Face::BodyStrong, Colour::Text, block);
    auto *more = textLabel(Face::Caption, Colour::Muted, block);
    const auto retranslate = [&] {
        title->setText(heading);
        more->setText(note);
    };
    retranslate();
    head->addWidget(title, 1);
    head->addWidget(more);
    head->setContentsMargins(0, 0, 0, px(4));
    column->addLayout(head);
    return column;
}

} // namespace

Result<ShownCase> readShown(store::Database &db, const CaseBook &book, CaseId id)
{
    const auto stored = store::Cases(db).of(id);
    if (!stored)
        return stored.error();
    ShownCase shown{book.timed(*stored), {}, 0, 0};
    const Case &one = shown.timed.one;
    if (!one.contact)
        return shown;
    auto history = store::Cases(db).ofContact(one.contact, readEarlier);
    if (!history)
        return history.error();
    const std::int64_t from = worklog::stretchOf(book.today.addDays(1 - book.rule.days), book.zone).start;
    for (const Case &each : *history) {
        const bool counts = each.opened >= from && each.opened <= book.now;
        shown.inRule += counts ? 1 : 0;
        shown.sameTopic += counts && one.topic && book.topics.top(each.topic) == book.topics.top(one.topic) ? 1 : 0;
        if (each.id != id && int(shown.history.size()) < mostEarlier)
            shown.history.push_back(each);
    }
    return shown;
}

bool OthersWords::lets(const QString &typed, const QString &stored)
{
    const bool isSeen = stored == before && (refused.isNull() || typed != refused);
    if (typed == stored || isSeen) {
        refused = QString();
        return true;
    }
    before = stored;
    refused = typed.isNull() ? QStringLiteral("") : typed;
    return false;
}

QString OthersWords::together(const QString &typed, const QString &stored) const
{
    const bool isTheirs = !refused.isNull() || stored != before;
    return isTheirs && !stored.isEmpty() && !typed.contains(stored) ? stored + QLatin1Char('\n') + typed : typed;
}

void CasePanel::present(const std::optional<ShownCase> &shown)
{
    const CaseId before = shownId();
    const CaseId now = shown ? shown->timed.one.id : CaseId();
    const bool isOther = before != now;
    if (isOther && before)
        keepTyped(before);
    m_factsWanted = m_factsWanted && !isOther;
    m_shown = shown;
    m_empty->setVisible(!m_shown);
    m_whole->setVisible(m_shown.has_value());
    if (!m_shown)
        return;
    presentHead();
    presentCaller();
    presentTexts(isOther);
    presentBelow();
}

void CasePanel::presentHead()
{
    const TimedCase &timed = m_shown->timed;
    const Case &one = timed.one;
    m_title->setText(m_book.title(one));
    m_due->setText(dueText(timed, m_book));
    setInk(m_due, timed.sla ? dueInk(*timed.sla) : Colour::Text);
    m_origin->setText(originText(timed, m_book));
    m_holder->setText(holderText(timed, m_book));
    m_bar->setVisible(timed.sla.has_value());
    m_left->setVisible(timed.sla.has_value());
    if (timed.sla) {
        m_bar->setSla(*timed.sla);
        m_left->setText(timed.sla->left() < 0 ? leftText(*timed.sla)
                            : tr("%1 left of %2").arg(minutesText(timed.sla->left()), minutesText(timed.sla->allowed)));
    }
    const bool isOthers = one.claimedBy && one.claimedBy != m_book.seated && !worklog::isClosed(one.state);
    const QString warning = isOthers ? worklog::claimWarning(one, timed.events, m_book.seated, m_book.name(one.claimedBy), m_book.clock, m_book.zone, m_book.now) : QString();
    m_claim->setVisible(!warning.isEmpty());
    m_claim->setText(warning);
}

QString CasePanel::trainingNote() const
{
    const Case &one = m_shown->timed.one;
    if (!one.topic || !one.contact || m_shown->sameTopic + 1 != m_book.rule.personCalls)
        return {};
    const QString trainer = m_book.name(m_book.trainerOf(one.group));
    const QString topic = m_book.topics.name(m_book.topics.top(one.topic));
    return trainer.isEmpty() ? tr("One more about %1 creates a training need.").arg(topic) : tr("One more about %1 creates a training need for %2.").arg(topic, trainer);
}

void CasePanel::presentCaller()
{
    const Case &one = m_shown->timed.one;
    const directory::Contact *contact = m_book.contact(one.contact);
    const directory::Customer *customer = m_book.customer(one.customer);
    m_name->setText(m_book.caller(one));
    m_avatar->setName(contact ? contact->name : QStringLiteral("?"));
    QStringList place;
    if (contact && !contact->function.isEmpty())
        place << contact->function;
    if (const directory::Unit *unit = m_book.unit(one.unit))
        place << unit->name;
    if (customer)
        place << customer->name;
    m_function->setText(place.join(QStringLiteral(", ")));
    m_count->setVisible(m_shown->sameTopic > 1);
    const bool isNeed = m_shown->sameTopic >= m_book.rule.personCalls;
    m_count->setMood(isNeed ? Mood::Warn : Mood::News);
    m_count->setText(tr("%1 about %2 in %3 days")
                         .arg(format::number(m_shown->sameTopic), m_book.topics.name(m_book.topics.top(one.topic)), format::number(m_book.rule.days)));
}

void CasePanel::presentTexts(bool isOther)
{
    if (!m_shown)
        return;
    const Case &one = m_shown->timed.one;
    const bool isClosed = worklog::isClosed(one.state);
    const bool areFacts = areFactsShown() && !isClosed;
    if (isOther || !m_facts->isVisibleTo(this) || !m_facts->isAncestorOf(focusWidget()))
        m_facts->show(one, m_book);
    m_facts->setVisible(areFacts);
    m_questionText->setVisible(!areFacts);
    m_questionEdit->setVisible(areFacts);
    m_questionText->setText(one.question.isEmpty() ? one.note : one.question);
    if (isOther || (!m_questionEdit->hasFocus() && m_questionEdit->isRight())) {
        m_questionEdit->setCommitted(one.question);
        m_questionGuard = {one.question, {}};
    }
    m_answer->setReadOnly(isClosed || !m_book.lock.isEmpty());
    if (isOther)
        m_answerGuard = {};
    if (isOther || (!m_answer->isChanged() && m_answer->text() != one.answer))
        m_answer->setText(one.answer);
    else if (m_answer->text() == one.answer)
        m_answer->setStored(one.answer);
    if (isOther && !isClosed)
        giveBackTyped(one);
    fitDeeds();
}

// Words that could not be saved wait here until their case is shown again.
void CasePanel::keepTyped(CaseId of)
{
    Drafts drafts;
    m_answerGuard.before = m_answer->stored();
    if (m_answer->isChanged())
        drafts.answer = {m_answerGuard, m_answer->text()};
    if (areFactsShown() && m_questionEdit->text() != m_questionGuard.before)
        drafts.question = {m_questionGuard, m_questionEdit->text()};
    if (!drafts.answer.typed.isNull() || !drafts.question.typed.isNull())
        m_drafts[of] = drafts;
}

void CasePanel::giveBackTyped(const Case &one)
{
    const auto found = m_drafts.find(one.id);
    if (found == m_drafts.end())
        return;
    const auto [question, answer] = found->second;
    m_drafts.erase(found);
    if (!answer.typed.isNull())
        m_answer->type(answer.of.together(answer.typed, one.answer));
    if (!question.typed.isNull())
        m_questionEdit->setPlainText(question.of.together(question.typed, one.question));
}

// What the blocks below are made of: they are made anew only when it differs, so that the focus stays.
QString CasePanel::belowKey() const
{
    QStringList parts{QString::number(shownId().value), QString::number(m_shown->inRule), trainingNote()};
    for (const Case &each : m_shown->history)
        parts << QString::number(each.id.value) << worklog::key(each.state);
    parts << QString::number(m_shown->timed.events.size());
    for (const PersonId colleague : colleagues())
        parts << QString::number(colleague.value) << QString::number(m_book.openOf(colleague));
    parts << QString::number(m_book.referrals.size()) << QString::number(worklog::isClosed(m_shown->timed.one.state));
    return parts.join(u'|');
}

void CasePanel::presentBelow()
{
    const QString key = belowKey();
    if (key == m_belowKey && m_below)
        return;
    m_belowKey = key;
    if (m_below) {
        m_below->hide();
        m_below->deleteLater();
    }
    m_below = new QWidget(m_belowPlace);
    auto *grid = new QGridLayout(m_below);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    grid->setColumnStretch(0, 11);
    grid->setColumnStretch(2, 10);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    if (m_shown->timed.one.contact)
        left->addWidget(earlierBlock());
    left->addWidget(eventBlock());
    left->addStretch(1);
    if (!worklog::isClosed(m_shown->timed.one.state)) {
        if (QWidget *block = referralBlock())
            right->addWidget(block);
        if (QWidget *block = colleagueBlock())
            right->addWidget(block);
    }
    right->addStretch(1);
    grid->addLayout(left, 0, 0);
    grid->addWidget(new Hairline(Qt::Vertical, Colour::Line, m_below), 0, 1);
    grid->addLayout(right, 0, 2);
    m_belowPlace->layout()->addWidget(m_below);
}

QWidget *CasePanel::earlierBlock()
{
    auto *block = new QWidget(m_below);
    QVBoxLayout *column = blockOf(block, tr("Earlier from %1").arg(m_book.caller(m_shown->timed.one)),
                                  tr("%1 in %2 days").arg(format::number(m_shown->inRule), format::number(m_book.rule.days)));
    for (const Case &each : m_shown->history) {
        const bool hasLength = each.ended > each.opened;
        auto *line = new CaseLine(channelIcon(each), format::day(m_book.local(each.opened).date()), m_book.topics.name(each.topic),
                                  hasLength ? minutesText(std::max<std::int64_t>(each.ended - each.opened, 60)) : QStringLiteral("–"), block);
        line->setToolTip(m_book.title(each));
        connect(line, &QAbstractButton::clicked, this, [this, id = each.id] { emit caseWanted(id); });
        column->addWidget(line);
    }
    if (m_shown->history.empty()) {
        auto *none = textLabel(Face::Body, Colour::Muted, block);
        const auto retranslate = [none] { none->setText(tr("Nothing before this one.")); };
        retranslate();
        column->addWidget(none);
    }
    if (const QString note = trainingNote(); !note.isEmpty()) {
        auto *notice = new Notice(Mood::News, block);
        const auto retranslate = [&] { notice->setText(note); };
        retranslate();
        column->addSpacing(px(6));
        column->addWidget(notice);
    }
    return block;
}

QWidget *CasePanel::eventBlock()
{
    auto *block = new QWidget(m_below);
    QVBoxLayout *column = blockOf(block, tr("What has happened"), {});
    for (const worklog::CaseEvent &event : m_shown->timed.events) {
        const QDateTime at = m_book.local(event.at);
        const QString when = at.date() == m_book.today ? clockText(at) : format::day(at.date());
        auto *line = new CaseLine(QStringLiteral("clock"), when, eventText(event, m_book), {}, block);
        line->setPlain();
        column->addWidget(line);
    }
    return block;
}

QWidget *CasePanel::referralBlock()
{
    std::vector<const directory::Referral *> found;
    for (const bool isOwn : {true, false}) {
        for (const directory::Referral &each : m_book.referrals) {
            if (isOwn ? each.customer && each.customer == m_shown->timed.one.customer : !each.customer)
                found.push_back(&each);
        }
    }
    if (found.empty())
        return nullptr;
    auto *block = new QWidget(m_below);
    QVBoxLayout *column = blockOf(block, tr("Not our question?"), {});
    for (std::size_t at = 0; at < found.size() && at < mostReferrals; ++at) {
        auto *line = new CaseLine(QStringLiteral("refer"), {}, found[at]->referTo, found[at]->phone, block);
        line->setToolTip(found[at]->subject);
        connect(line, &QAbstractButton::clicked, this, [this, id = found[at]->id] { m_deeds.askRefer(shownId(), id, this); });
        column->addWidget(line);
    }
    return block;
}

// The group's trainer first, then who sits in support now, then those of the group with the fewest open cases.
std::vector<PersonId> CasePanel::colleagues() const
{
    std::vector<PersonId> found;
    const auto take = [&](PersonId person) {
        if (person && person != m_book.seated && m_book.isHere(person) && std::find(found.begin(), found.end(), person) == found.end())
            found.push_back(person);
    };
    const GroupId group = m_shown->timed.one.group;
    take(m_book.trainerOf(group));
    const auto isOfGroup = [&](const directory::Person *person) {
        const directory::Position *position = person ? inForce(person->positions, m_book.today) : nullptr;
        return !group || (position && position->group == group);
    };
    for (const PersonId person : m_book.inSupport) {
        if (isOfGroup(m_book.person(person)))
            take(person);
    }
    std::vector<PersonId> others;
    for (const directory::Person &person : m_book.people) {
        if (group && isOfGroup(&person))
            others.push_back(person.id);
    }
    std::stable_sort(others.begin(), others.end(), [this](PersonId a, PersonId b) { return m_book.openOf(a) < m_book.openOf(b); });
    for (const PersonId person : others)
        take(person);
    if (found.size() > mostColleagues)
        found.resize(mostColleagues);
    return found;
}

QWidget *CasePanel::colleagueBlock()
{
    const std::vector<PersonId> found = colleagues();
    if (found.empty())
        return nullptr;
    auto *block = new QWidget(m_below);
    QVBoxLayout *column = blockOf(block, tr("Hand over to"), {});
    for (const PersonId person : found) {
        const bool isTrainer = person == m_book.trainerOf(m_shown->timed.one.group);
        const bool isOnDuty = std::find(m_book.inSupport.begin(), m_book.inSupport.end(), person) != m_book.inSupport.end();
        const QString name = isTrainer ? tr("%1, trainer").arg(m_book.name(person)) : m_book.name(person);
        const QString note = isOnDuty ? tr("in support") : tr("%Ln open case(s)", nullptr, m_book.openOf(person));
        auto *line = new CaseLine(QStringLiteral("handover"), {}, name, note, block);
        connect(line, &QAbstractButton::clicked, this, [this, person] { m_deeds.askHandOver(shownId(), person, this); });
        column->addWidget(line);
    }
    return block;
}

} // namespace paybench::ui
