// SPDX-License-Identifier: MPL-2.0
#include "ui/log/line_fields.h"

#include "core/basics/personal_number.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace paybench::ui {

namespace {

using worklog::Channel;
using worklog::LineChoice;
using worklog::LineTarget;

} // namespace

qint64 whoRow(ContactId contact, CustomerId customer)
{
    return contact ? contact.value : -customer.value;
}

std::vector<std::pair<LineTarget, QString>> lineTargets()
{
    return {{LineTarget::Solved, LineFields::tr("Solved")},
            {LineTarget::Later, LineFields::tr("Complete later")},
            {LineTarget::SecondLine, LineFields::tr("To second line")},
            {LineTarget::SystemManagement, LineFields::tr("To system management")},
            {LineTarget::CustomersHr, LineFields::tr("To the customer’s HR")}};
}

std::vector<LookupRow> whoRows(const worklog::LineBook &book)
{
    std::vector<LookupRow> rows;
    for (const directory::Contact &contact : book.contacts) {
        LookupRow row{whoRow(contact.id, {}), contact.name, {}, {}};
        for (const directory::Unit &unit : book.units) {
            if (unit.id == contact.unit)
                row.note = unit.name;
        }
        rows.push_back(row);
    }
    for (const directory::Customer &customer : book.customers)
        rows.push_back({whoRow({}, customer.id), customer.name, {}, customer.code});
    return rows;
}

std::vector<LookupRow> topicRows(const worklog::LineBook &book)
{
    std::vector<LookupRow> rows;
    for (const worklog::Topic &topic : book.topics.all()) {
        if (!topic.mergedInto)
            rows.push_back({topic.id.value, book.topics.path(topic.id), {}, topic.words.join(QLatin1Char(' '))});
    }
    return rows;
}

LineFields::LineFields(QWidget *parent)
    : QWidget(parent), m_channel(new Choice(this)), m_who(new Lookup(this)), m_topic(new Lookup(this)), m_note(new CheckedEdit(this)),
      m_minutes(new CountEdit(this)), m_target(new Choice(this))
{
    m_note->setCheck(withoutPersonalNumber);
    m_minutes->setRange(0, 24 * 60);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    int place = 0;
    for (QWidget *control : std::initializer_list<QWidget *>{m_channel, m_who, m_topic, m_minutes, m_note, m_target}) {
        m_fields.push_back(new Field(control, this));
        grid->addWidget(m_fields.back(), place / 3, place % 3);
        ++place;
    }
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, column == 1 ? 3 : 2);
    m_channel->setObjectName(QStringLiteral("lineChannel"));
    m_who->setObjectName(QStringLiteral("lineWho"));
    m_topic->setObjectName(QStringLiteral("lineTopic"));
    m_minutes->setObjectName(QStringLiteral("lineMinutes"));
    m_note->setObjectName(QStringLiteral("lineNote"));
    m_target->setObjectName(QStringLiteral("lineTarget"));
    connectFields();
    retranslate();
}

void LineFields::connectFields()
{
    const auto tell = [this](std::function<void(LineChoice &)> change) {
        if (!m_isPresenting)
            emit changed(change);
    };
    connect(m_channel, &Choice::chosen, this, [this, tell] {
        tell([channel = m_channel->value<Channel>(Channel::Phone)](LineChoice &choice) { choice.channel = channel; });
    });
    connect(m_target, &Choice::chosen, this, [this, tell] {
        tell([target = m_target->value<LineTarget>(LineTarget::Solved)](LineChoice &choice) { choice.target = target; });
    });
    connect(m_who, &Lookup::chosen, this, [tell](qint64 id) {
        tell([id](LineChoice &choice) {
            choice.contact = id > 0 ? std::optional(ContactId{id}) : std::nullopt;
            choice.customer = id < 0 ? std::optional(CustomerId{-id}) : std::nullopt;
        });
    });
    connect(m_topic, &Lookup::chosen, this, [tell](qint64 id) { tell([id](LineChoice &choice) { choice.topicId = TopicId{id}; }); });
    connect(m_note, &CheckedEdit::edited, this, [this, tell] { tell([note = m_note->text()](LineChoice &choice) { choice.note = note; }); });
    connect(m_minutes, &CountEdit::valueChanged, this, [this, tell] {
        tell([value = m_minutes->value()](LineChoice &choice) { choice.minutes = value ? std::optional(int(*value)) : std::nullopt; });
    });
}

void LineFields::setBook(const worklog::LineBook &book)
{
    m_who->setRows(whoRows(book));
    m_topic->setRows(topicRows(book));
}

void LineFields::presentWho(const worklog::LineReading &reading)
{
    std::optional<qint64> who;
    if (const worklog::WhoMatch *match = worklog::chosenWho(reading))
        who = whoRow(match->contact, match->customer);
    if (!m_who->hasFocus())
        m_who->setValue(who);
}

// A field that is being typed into is left alone.
void LineFields::present(const worklog::LineReading &reading)
{
    const QScopedValueRollback presenting(m_isPresenting, true);
    m_channel->setValue(reading.line.channel);
    presentWho(reading);
    if (!m_topic->hasFocus()) {
        const TopicId topic = worklog::chosenTopic(reading);
        m_topic->setValue(topic ? std::optional(topic.value) : std::nullopt);
    }
    if (!m_note->hasFocus())
        m_note->setCommitted(reading.line.note);
    if (!m_minutes->hasFocus())
        m_minutes->setValue(reading.line.minutes ? std::optional<qint64>(*reading.line.minutes) : std::nullopt);
    const bool isForLater = reading.state == worklog::CaseState::Later && reading.line.target == LineTarget::Solved;
    m_target->setValue(isForLater ? LineTarget::Later : reading.line.target);
}

void LineFields::begin()
{
    m_who->setFocus(Qt::TabFocusReason);
}

void LineFields::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit entered();
    else
        QWidget::keyPressEvent(event);
}

void LineFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LineFields::retranslate()
{
    const QStringList labels{tr("Channel"), tr("Caller or customer"), tr("Topic"), tr("Minutes"), tr("Note"), tr("What becomes of it")};
    for (std::size_t at = 0; at < m_fields.size(); ++at)
        m_fields[at]->setLabel(labels[qsizetype(at)]);
    std::vector<std::pair<Channel, QString>> channels;
    for (const Channel channel : {Channel::Phone, Channel::Email, Channel::Visit})
        channels.emplace_back(channel, worklog::name(channel));
    m_channel->setOptions<Channel>(channels);
    m_target->setOptions<LineTarget>(lineTargets());
}

} // namespace paybench::ui
