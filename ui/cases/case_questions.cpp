// SPDX-License-Identifier: MPL-2.0
#include "core/basics/personal_number.h"
#include "core/store/database.h"
#include "ui/cases/case_deeds.h"
#include "ui/cases/case_facts.h"
#include "ui/cases/case_words.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"

#include <QVBoxLayout>

// What is asked before a case is handed over, referred, put aside, reopened, or written down by hand.

namespace paybench::ui {

using worklog::Case;

namespace {

std::vector<std::pair<qint64, QString>> groupOptions(const CaseBook &book)
{
    std::vector<std::pair<qint64, QString>> options{{0, CaseDeeds::tr("The same group")}};
    for (const directory::Group &group : book.groups)
        options.emplace_back(group.id.value, group.name);
    return options;
}

QString phoneOf(const directory::Referral &referral)
{
    return referral.phone.isEmpty() ? referral.subject : referral.phone;
}

// Referrals of the customer, then those for everybody.
std::vector<LookupRow> referralRows(const CaseBook &book, CustomerId customer)
{
    std::vector<LookupRow> rows;
    for (const bool isOwn : {true, false}) {
        for (const directory::Referral &referral : book.referrals) {
            if (isOwn ? referral.customer && referral.customer == customer : !referral.customer)
                rows.push_back({referral.id.value, referral.referTo, phoneOf(referral), referral.subject});
        }
    }
    return rows;
}

const directory::Referral *referralOf(const CaseBook &book, qint64 id)
{
    for (const directory::Referral &referral : book.referrals) {
        if (referral.id.value == id)
            return &referral;
    }
    return nullptr;
}

QTime timeOfDay(const QString &text)
{
    QString digits = text.trimmed();
    digits.remove(u':').remove(u'.');
    if (digits.size() < 3)
        digits += QStringLiteral("00");
    return QTime::fromString(digits.rightJustified(4, u'0'), QStringLiteral("HHmm"));
}

QString titleOf(store::Database &db, const CaseBook &book, CaseId id)
{
    const auto stored = store::Cases(db).of(id);
    return stored ? book.title(stored->one) : QString();
}

// The fields of “New case…”.
struct NewCaseFields {
    CaseFacts *facts;
    NoteEdit *question;
    DayEdit *day;
    CheckedEdit *time;
};

// The case as it is typed; an error where the moment is none.
Result<Case> typedCase(const NewCaseFields &fields, const CaseBook &book)
{
    const QTime time = timeOfDay(fields.time->text());
    if (!time.isValid() || !fields.day->value().isValid())
        return Error{Error::Kind::Invalid, CaseDeeds::tr("The moment it came is not complete. Enter a day, and a time such as 09:05."), {}};
    Case one;
    one.channel = worklog::Channel::Email;
    one.state = worklog::CaseState::Open;
    one = fields.facts->applied(one, book);
    one.opened = QDateTime(fields.day->value(), time, book.zone).toSecsSinceEpoch();
    one.question = fields.question->text().trimmed();
    if (one.question.isEmpty() && !one.topic && !one.contact && !one.unit && !one.customer)
        return Error{Error::Kind::Invalid, CaseDeeds::tr("The case says nothing yet. Enter who asks, a topic or the question."), {}};
    return one;
}

} // namespace

void CaseDeeds::askHandOver(CaseId id, PersonId to, QWidget *parent)
{
    auto *form = new ChangeForm(tr("Who takes over “%1”?").arg(titleOf(m_edits.db(), m_book, id)), tr("Question, notes and the clock go along."),
                              tr("Hand over"), parent);
    auto *person = new Lookup(form);
    person->setRows(peopleRows(m_book));
    person->setHint(tr("Colleague; empty: whoever picks it"));
    person->setValue(to ? std::optional(to.value) : std::nullopt);
    form->add("handOverTo", person, tr("Colleague"), ChangeForm::Width::Whole);
    auto *group = new Choice(form);
    group->setOptions(groupOptions(m_book));
    form->add("handOverGroup", group, tr("Group"), ChangeForm::Width::Whole);
    CheckedEdit *note = form->addText("handOverNote", tr("Note"));
    form->setWork([this, id, person, group, note]() -> Done {
        if (!person->value() && !person->text().trimmed().isEmpty())
            return Error{Error::Kind::Invalid, tr("Nobody here is called “%1”. Choose a colleague from the list.").arg(person->text().trimmed()), {}};
        return handOver(id, {person->value().value_or(0)}, {group->value<qint64>()}, note->text().trimmed());
    });
    form->begin();
}

void CaseDeeds::askRefer(CaseId id, ReferralId to, QWidget *parent)
{
    const auto stored = store::Cases(m_edits.db()).of(id);
    if (!stored) {
        emit failed(stored.error());
        return;
    }
    auto *form = new ChangeForm(tr("Where is the caller referred?"), tr("The case is closed as referred. It can be reopened."), tr("Refer"), parent);
    auto *place = new Lookup(form);
    place->setRows(referralRows(m_book, stored->one.customer));
    place->setHint(tr("From the referral directory, or written"));
    place->setValue(to ? std::optional(to.value) : std::nullopt);
    form->add("referTo", place, tr("Refer to"), ChangeForm::Width::Whole);
    form->setWork([this, id, place]() -> Done {
        const directory::Referral *chosen = referralOf(m_book, place->value().value_or(0));
        const QString typed = chosen ? chosen->referTo : place->text().trimmed();
        if (const Done clean = withoutPersonalNumber(typed); !clean)
            return clean;
        return refer(id, chosen ? chosen->id : ReferralId(), typed);
    });
    form->begin();
}

void CaseDeeds::askWait(CaseId id, QWidget *parent)
{
    auto *form = new ChangeForm(tr("What is the customer to answer?"), tr("The clock stands still until the case goes on."), tr("Wait for the customer"), parent);
    CheckedEdit *note = form->addText("waitNote", tr("Note, may be empty"));
    form->setWork([this, id, note] { return wait(id, note->text().trimmed()); });
    form->begin();
}

void CaseDeeds::askReopen(CaseId id, QWidget *parent)
{
    auto *form = new ChangeForm(tr("Why is “%1” opened again?").arg(titleOf(m_edits.db(), m_book, id)), tr("The clock goes on with what was left."), tr("Reopen"),
                              parent);
    CheckedEdit *reason = form->addText("reopenReason", tr("Reason"));
    form->setWork([this, id, reason]() -> Done {
        if (reason->text().trimmed().isEmpty())
            return Error{Error::Kind::Invalid, tr("A reason is missing, so the case stays closed. Write one."), {}};
        return reopen(id, reason->text().trimmed());
    });
    form->begin();
}

void CaseDeeds::askNew(QWidget *parent)
{
    auto *form = new ChangeForm(tr("What has come in?"), {}, tr("Add the case"), parent);
    auto *facts = new CaseFacts(form);
    Case empty;
    empty.channel = worklog::Channel::Email;
    facts->show(empty, m_book);
    form->addWhole(facts);
    auto *question = new NoteEdit(form);
    question->setCheck(withoutPersonalNumber);
    question->setLines(4);
    form->add("newQuestion", question, tr("Question"), ChangeForm::Width::Whole);
    auto *day = new DayEdit(form);
    auto *time = new CheckedEdit(form);
    const QDateTime local = m_book.local(now());
    day->setRequired(true);
    day->setValue(local.date());
    time->setCommitted(clockText(local));
    form->add("newDay", day, tr("Day it came"));
    form->add("newTime", time, tr("Time"));
    form->setWork([this, fields = NewCaseFields{facts, question, day, time}, came = local, typedAt = now()]() -> Done {
        auto one = typedCase(fields, m_book);
        if (!one)
            return one.error();
        if (m_book.local(one->opened).addSecs(came.time().second()) == came)
            one->opened = typedAt; // untouched: to the second
        const auto made = add(*one);
        if (!made)
            return made.error();
        emit added(*made);
        return {};
    });
    form->begin();
    facts->beginAtMissing();
}

} // namespace paybench::ui
