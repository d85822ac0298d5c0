// SPDX-License-Identifier: MPL-2.0
#include "ui/log/contact_form.h"

#include "core/basics/personal_number.h"
#include "core/basics/time_text.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/value_edits.h"
#include "ui/log/entry_form.h"
#include "ui/log/line_fields.h"
#include "ui/log/log_words.h"

#include <QGridLayout>

namespace paybench::ui {

namespace {

using worklog::LineTarget;

constexpr int leaveAsItIs = -1; // the outcome that it has

QString headingOf(const worklog::Case &one)
{
    switch (one.channel) {
    case worklog::Channel::Email: return ContactForm::tr("Correct the e-mail");
    case worklog::Channel::Visit: return ContactForm::tr("Correct the visit");
    case worklog::Channel::Phone: break;
    }
    return ContactForm::tr("Correct the call");
}

QString consequenceOf(const worklog::LoggedContact &before)
{
    return worklog::hasGoneOn(before) ? ContactForm::tr("More has been done with the case since. What became of it is changed on the page Cases.") : QString();
}

} // namespace

ContactForm::ContactForm(const Workplace &place, const worklog::LineBook &book, const worklog::LoggedContact &before, QWidget *parent)
    : Question(headingOf(before.contact), consequenceOf(before), EntryForm::tr("Save"), parent), m_place(place), m_before(before), m_who(new Lookup(this)),
      m_topic(new Lookup(this)), m_outcome(new Choice(this)), m_from(new CheckedEdit(this)), m_to(new CheckedEdit(this)),
      m_minutes(new CountEdit(this)), m_note(new CheckedEdit(this))
{
    setObjectName(QStringLiteral("contactForm"));
    m_minutes->setRange(1, 24 * 60);
    m_note->setCheck(withoutPersonalNumber);
    m_who->setRows(whoRows(book));
    m_topic->setRows(topicRows(book));
    addFields();
    offerOutcomes(book);
    fill();
    connect(m_minutes, &CountEdit::valueChanged, this, &ContactForm::countMinutes);
    for (CheckedEdit *edit : {m_from, m_to}) {
        connect(edit, &CheckedEdit::edited, this, [this] {
            if (const auto now = time())
                showMinutes(*now);
        });
    }
}

Field *ContactForm::add(QGridLayout *grid, QWidget *control, const char *name, const QString &label, int row, int column, int columns)
{
    control->setObjectName(QLatin1String(name));
    control->setMinimumHeight(control->sizeHint().height()); // whatever stands under it
    auto *field = new Field(control, this);
    field->setLabel(label);
    grid->addWidget(field, row, column, 1, columns);
    return field;
}

void ContactForm::addFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    m_whoField = add(grid, m_who, "contactWho", LineFields::tr("Caller or customer"), 0, 0, 3);
    m_topicField = add(grid, m_topic, "contactTopic", LineFields::tr("Topic"), 1, 0, 3);
    m_fromField = add(grid, m_from, "contactFrom", EntryForm::tr("From"), 2, 0, 1);
    m_toField = add(grid, m_to, "contactTo", EntryForm::tr("To"), 2, 1, 1);
    add(grid, m_minutes, "contactMinutes", LineFields::tr("Minutes"), 2, 2, 1);
    add(grid, m_outcome, "contactOutcome", LineFields::tr("What becomes of it"), 3, 0, 3);
    add(grid, m_note, "contactNote", LineFields::tr("Note"), 4, 0, 3);
    body()->addLayout(grid);
}

// The case's own page has the last word once somebody has gone on with it.
void ContactForm::offerOutcomes(const worklog::LineBook &book)
{
    const auto now = worklog::targetOf(m_before.contact, book);
    if (!now || worklog::hasGoneOn(m_before)) {
        m_outcome->setOptions<int>({{leaveAsItIs, worklog::name(m_before.contact.state)}});
        m_outcome->setValue(leaveAsItIs);
        m_outcome->setEnabled(false);
        return;
    }
    std::vector<std::pair<int, QString>> options;
    for (const auto &[target, name] : lineTargets())
        options.emplace_back(target == *now ? leaveAsItIs : int(target), name);
    m_outcome->setOptions<int>(options);
    m_outcome->setValue(leaveAsItIs);
}

void ContactForm::fill()
{
    const worklog::Restated stated = worklog::asStated(m_before);
    const qint64 who = whoRow(stated.contact, stated.customer);
    m_who->setValue(who != 0 ? std::optional(who) : std::nullopt);
    m_topic->setValue(stated.topic ? std::optional(stated.topic.value) : std::nullopt);
    m_note->setCommitted(stated.note);
    showTime(stated.time);
    showMinutes(stated.time);
}

void ContactForm::showTime(const Stretch &time)
{
    m_from->setCommitted(clockOf(m_place, time.start, true));
    m_to->setCommitted(clockOf(m_place, time.end, true));
}

void ContactForm::showMinutes(const Stretch &time)
{
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(std::max<std::int64_t>(1, (time.seconds() + 30) / 60));
}

void ContactForm::countMinutes()
{
    const auto minutes = m_minutes->value();
    const auto now = time();
    if (minutes && now)
        showTime(worklog::withMinutes(m_before, *now, int(*minutes)));
}

std::optional<std::int64_t> ContactForm::secondOf(CheckedEdit *edit, Field *field) const
{
    const auto clock = timeOfText(edit->text());
    field->setError(clock ? QString() : EntryForm::tr("A time of day is written as 09:05."));
    if (!clock)
        return std::nullopt;
    return QDateTime(m_place.dayOf(m_before.entry.time.start), *clock, m_place.zone).toSecsSinceEpoch();
}

// Over midnight the end is on the next day.
std::optional<Stretch> ContactForm::time()
{
    const auto from = secondOf(m_from, m_fromField);
    const auto to = secondOf(m_to, m_toField);
    if (!from || !to)
        return std::nullopt;
    const bool wasOverMidnight = m_place.dayOf(m_before.entry.time.start) != m_place.dayOf(m_before.entry.time.end - 1);
    const Stretch read{*from, wasOverMidnight && *to <= *from ? *to + 24 * 60 * 60 : *to};
    if (read.end > read.start)
        return read;
    m_toField->setError(EntryForm::tr("It has to end after it began."));
    return std::nullopt;
}

// Emptied, it is nobody's; letters that nobody answers to are not.
bool ContactForm::readWho(worklog::Restated &to)
{
    const auto wrong = [](Lookup *lookup, Field *field, const QString &sentence) {
        const bool isWrong = !lookup->value() && !lookup->text().trimmed().isEmpty();
        field->setError(isWrong ? sentence : QString());
        if (isWrong)
            lookup->setFocus();
        return isWrong;
    };
    if (wrong(m_who, m_whoField, tr("Nobody is called that. Choose from the list, or leave it empty."))
        || wrong(m_topic, m_topicField, tr("There is no such topic. Choose from the list, or leave it empty.")))
        return false;
    const qint64 who = m_who->value().value_or(0);
    to.contact = {who > 0 ? who : 0};
    to.customer = {who < 0 ? -who : 0};
    to.topic = {m_topic->value().value_or(0)};
    return true;
}

void ContactForm::begin()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_topic->setFocus();
    m_topic->selectAll();
    open();
}

void ContactForm::accept()
{
    worklog::Restated to;
    const auto read = time();
    if (!read || !readWho(to) || !m_note->isRight() || !m_minutes->isRight())
        return;
    to.time = *read;
    to.note = m_note->text().trimmed();
    if (const int outcome = m_outcome->value<int>(leaveAsItIs); outcome != leaveAsItIs)
        to.target = LineTarget(outcome);
    const Done done = m_work ? m_work(to) : Done();
    if (!done) {
        setError(done.error().message);
        return;
    }
    Question::accept();
}

} // namespace paybench::ui
