// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_settings_panel.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/labels.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

using rota::Settings;

QString shareText(double share)
{
    return format::percent(qint64(share * 10'000 + 0.5), 10'000, 2);
}

QString kindOfDay(staffing::DayKind kind)
{
    switch (kind) {
    case staffing::DayKind::Peak: return RotaSettingsPanel::tr("peak days");
    case staffing::DayKind::Middle: return RotaSettingsPanel::tr("middle days");
    case staffing::DayKind::Low: break;
    }
    return RotaSettingsPanel::tr("low days");
}

} // namespace

RotaSettingsPanel::RotaSettingsPanel(QWidget *parent)
    : SidePanel(QStringLiteral("settings"), parent), m_pooled(new OptionCard(this)), m_groups(new OptionCard(this)),
      m_price(wrappedLabel(Face::Body, Colour::Text, this)), m_kinds(wrappedLabel(Face::Caption, Colour::Muted, this)),
      m_halfDays(new QCheckBox(this)), m_preset(new Choice(this)), m_presetField(new Field(m_preset, this)),
      m_fold(button(ButtonRole::Link, {}, this)), m_weights(new QWidget(this)), m_sickCall(new CheckedEdit(this)),
      m_sickCallField(new Field(m_sickCall, this)), m_from(new DayEdit(this)), m_fromField(new Field(m_from, this)),
      m_error(new Notice(Mood::Bad, this)), m_save(button(ButtonRole::Ordinary, {}, this))
{
    setObjectName(QStringLiteral("rotaSettings"));
    build();
    retranslate();
}

void RotaSettingsPanel::build()
{
    m_pooled->setObjectName(QStringLiteral("pooledQueue"));
    m_groups->setObjectName(QStringLiteral("groupQueues"));
    m_halfDays->setObjectName(QStringLiteral("halfDays"));
    m_preset->setObjectName(QStringLiteral("preset"));
    m_fold->setObjectName(QStringLiteral("ownWeights"));
    m_sickCall->setObjectName(QStringLiteral("sickCall"));
    m_from->setObjectName(QStringLiteral("settingsFrom"));
    m_price->setObjectName(QStringLiteral("queuePrice"));
    m_save->setObjectName(QStringLiteral("saveSettings"));
    m_error->hide();
    m_weights->hide();
    m_fold->setCheckable(true);
    m_from->setRequired(true);
    m_sickCall->setCheck(withoutPersonalNumber);
    auto *cards = new QWidget(this);
    auto *pair = new QVBoxLayout(cards);
    pair->setContentsMargins({});
    pair->setSpacing(px(8));
    for (OptionCard *card : {m_pooled, m_groups}) {
        card->setParent(cards);
        card->setCheckable(true);
        card->setAutoExclusive(true);
        pair->addWidget(card);
        connect(card, &QAbstractButton::toggled, this, &RotaSettingsPanel::describeChoice);
    }
    const auto rules = [](int rota::Rules::*rule) { return [rule](Settings &all) -> int & { return all.rules.*rule; }; };
    body()->addWidget(cards);
    body()->addWidget(m_price);
    body()->addWidget(m_kinds);
    body()->addWidget(m_halfDays);
    addNumber("places", [] { return tr("Telephone places (0: everybody)"); }, [](Settings &all) -> int & { return all.places; }, this);
    addNumber("consecutive", [] { return tr("Support days in a row, at most"); }, rules(&rota::Rules::consecutiveSupport), this);
    addNumber("perWeek", [] { return tr("Support days a week, at most"); }, rules(&rota::Rules::supportPerWeek), this);
    addNumber("followUpWithin", [] { return tr("Follow-up within so many own days"); }, rules(&rota::Rules::followUpWithin), this);
    addNumber("splitDays", [] { return tr("Split days a week, at most"); }, rules(&rota::Rules::splitDaysPerWeek), this);
    addNumber("noticeDays", [] { return tr("Days of notice, within which changes are dear"); }, [](Settings &all) -> int & { return all.noticeDays; }, this);
    for (const Number &number : m_numbers)
        body()->addWidget(number.line);
    body()->addWidget(m_presetField);
    body()->addWidget(m_fold, 0, Qt::AlignLeft);
    body()->addWidget(m_weights);
    buildWeights();
    for (QWidget *part : {static_cast<QWidget *>(m_sickCallField), static_cast<QWidget *>(m_fromField), static_cast<QWidget *>(m_error)})
        body()->addWidget(part);
    addFoot(m_save);
    connect(m_preset, &Choice::chosen, this, &RotaSettingsPanel::presetChosen);
    connect(m_fold, &QPushButton::toggled, m_weights, &QWidget::setVisible);
    connect(m_save, &QPushButton::clicked, this, &RotaSettingsPanel::save);
}

void RotaSettingsPanel::addNumber(const char *name, std::function<QString()> label, std::function<int &(Settings &)> of, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *edit = new CountEdit(line);
    edit->setObjectName(QLatin1String(name));
    edit->setRequired(true);
    edit->setRange(0, 1'000'000);
    edit->setFixedWidth(px(78));
    QLabel *words = wrappedLabel(Face::Body, Colour::Text, line);
    QLabel *complaint = wrappedLabel(Face::Caption, Colour::Bad, line);
    complaint->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(words, 1);
    row->addWidget(edit, 0, Qt::AlignTop);
    auto *box = new QVBoxLayout(line);
    box->setContentsMargins({});
    box->setSpacing(px(2));
    box->addLayout(row);
    box->addWidget(complaint);
    connect(edit, &CheckedEdit::complained, complaint, [complaint](const QString &sentence) {
        complaint->setText(sentence);
        complaint->setVisible(!sentence.isEmpty());
    });
    m_numbers.push_back({edit, line, words, std::move(label), std::move(of)});
}

// The prices of a breach, as an own choice: what is dearer is avoided first.
void RotaSettingsPanel::buildWeights()
{
    auto *box = new QVBoxLayout(m_weights);
    box->setContentsMargins({});
    box->setSpacing(px(8));
    const auto add = [&](const char *name, std::function<QString()> label, int rota::Weights::*weight) {
        addNumber(name, std::move(label), [weight](Settings &all) -> int & { return all.weights.*weight; }, m_weights);
        box->addWidget(m_numbers.back().line);
        connect(m_numbers.back().edit, &CountEdit::valueChanged, this, [this] {
            if (m_weights->isVisibleTo(this))
                m_preset->setValue(int(rota::Preset::Own));
        });
    };
    using rota::Weights;
    add("shortFirst", [] { return tr("First person short of the need, a day"); }, &Weights::shortFirst);
    add("shortMore", [] { return tr("Each further person short"); }, &Weights::shortMore);
    add("underTarget", [] { return tr("Each person below the aim"); }, &Weights::underTarget);
    add("overTarget", [] { return tr("Each person above the aim"); }, &Weights::overTarget);
    add("groupUnreachable", [] { return tr("A group without anybody to reach"); }, &Weights::groupUnreachable);
    add("ratioFifth", [] { return tr("A fifth of a day from the choice"); }, &Weights::ratioFifth);
    add("ratioBeyondDay", [] { return tr("The same, beyond a whole day"); }, &Weights::ratioBeyondDay);
    add("weekRatio", [] { return tr("A day from the choice within a week"); }, &Weights::weekRatio);
    add("followUpMissing", [] { return tr("Support without follow-up soon after"); }, &Weights::followUpMissing);
    add("registrationSplit", [] { return tr("Registration that is interrupted"); }, &Weights::registrationSplit);
    add("fairness", [] { return tr("A Monday or peak day beyond the fair share"); }, &Weights::fairness);
    add("changeNear", [] { return tr("A change of what is published, at short notice"); }, &Weights::changeNear);
    add("changeFar", [] { return tr("A change of what is published, later"); }, &Weights::changeFar);
    add("splitDay", [] { return tr("A day whose halves differ"); }, &Weights::splitDay);
}

void RotaSettingsPanel::present(const Settings &settings, const rota::QueueChoice &choice, QDate from, bool isWritable)
{
    m_settings = settings;
    m_choice = choice;
    (settings.queue == rota::Queue::Pooled ? m_pooled : m_groups)->setChecked(true);
    m_halfDays->setChecked(settings.halfDays);
    m_preset->setValue(int(settings.preset));
    placeNumbers();
    m_sickCall->setCommitted(settings.sickCall);
    m_from->setValue(from);
    sayError({});
    m_save->setEnabled(isWritable);
    retranslate();
    m_presented = this->settings();
}

bool RotaSettingsPanel::isEdited() const
{
    return m_presented && settings() != *m_presented;
}

void RotaSettingsPanel::placeNumbers()
{
    const bool wasFolded = m_weights->isHidden();
    m_weights->hide(); // so that what is placed is not taken for typed
    for (const Number &number : m_numbers)
        number.edit->setValue(number.of(m_settings));
    m_weights->setVisible(!wasFolded);
}

void RotaSettingsPanel::presetChosen()
{
    m_settings = settings();
    m_settings.preset = rota::Preset(m_preset->value<int>(0));
    if (m_settings.preset == rota::Preset::Own)
        m_fold->setChecked(true);
    else
        m_settings.weights = rota::weightsOf(m_settings.preset);
    placeNumbers();
}

Settings RotaSettingsPanel::settings() const
{
    Settings made = m_settings;
    made.from = m_from->value();
    made.queue = m_groups->isChecked() ? rota::Queue::Groups : rota::Queue::Pooled;
    made.halfDays = m_halfDays->isChecked();
    made.preset = rota::Preset(m_preset->value<int>(0));
    made.sickCall = m_sickCall->text().trimmed();
    for (const Number &number : m_numbers) {
        if (const auto typed = number.edit->value())
            number.of(made) = int(*typed);
    }
    return made;
}

void RotaSettingsPanel::save()
{
    for (const Number &number : m_numbers) {
        if (!number.edit->isRight()) {
            m_fold->setChecked(m_fold->isChecked() || m_weights->isAncestorOf(number.edit));
            number.edit->setFocus();
            return;
        }
    }
    if (!m_from->value().isValid() || !m_sickCall->isRight()) {
        (m_sickCall->isRight() ? static_cast<QWidget *>(m_from) : m_sickCall)->setFocus();
        if (!m_from->value().isValid())
            m_from->complain(tr("Enter the first day it holds for."));
        return;
    }
    const Settings typed = settings();
    const std::vector<QString> found = rota::faults(typed);
    sayError(found.empty() ? QString() : found.front());
    if (found.empty())
        emit saveWanted(typed);
}

void RotaSettingsPanel::sayError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString RotaSettingsPanel::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

// What each way takes and gives: service to callers, seat-days, and what the seat-days cost.
void RotaSettingsPanel::describeChoice()
{
    const QString seats = tr("%Ln seat-day(s)", nullptr, m_choice.needed);
    m_pooled->setTexts(rota::name(rota::Queue::Pooled), tr("%1 of need").arg(seats), m_choice.kinds.empty() ? QString() : shareText(m_choice.pooled), tr("in time"));
    m_groups->setTexts(rota::name(rota::Queue::Groups), tr("%Ln seat-day(s)", nullptr, m_choice.seatsOfGroups), m_choice.kinds.empty() ? QString() : shareText(m_choice.groups), tr("in time"));
    QString price = m_choice.sentence;
    if (m_choice.spare > Money())
        price += QLatin1Char(' ') + tr("At the centre's cost per minute they are worth %1.").arg(format::amountWithCurrency(m_choice.spare));
    m_price->setText(price);
    QStringList kinds;
    for (const rota::QueueDay &day : m_choice.kinds)
        kinds << tr("%1 (%2 calls): %3 in one queue, %4 by group").arg(kindOfDay(day.kind), format::number(day.calls), shareText(day.pooled), shareText(day.groups));
    m_kinds->setText(kinds.isEmpty() ? tr("Without a stored need nothing is known of the calls.")
                                     : tr("With %Ln seat(s) a day either way:", nullptr, m_choice.seats) + QLatin1Char('\n') + kinds.join(QLatin1Char('\n')));
}

void RotaSettingsPanel::changeEvent(QEvent *event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RotaSettingsPanel::retranslate()
{
    setTitle(tr("How the rota is made"));
    setSubtitle(tr("what is saved holds from its day on"));
    m_halfDays->setText(tr("Half days"));
    m_halfDays->setToolTip(tr("Mornings and afternoons may have different duties."));
    using rota::Preset;
    m_preset->setOptions<int>({{int(Preset::CustomersFirst), rota::name(Preset::CustomersFirst)}, {int(Preset::PeopleFirst), rota::name(Preset::PeopleFirst)},
                               {int(Preset::Steady), rota::name(Preset::Steady)}, {int(Preset::Own), rota::name(Preset::Own)}});
    m_presetField->setLabel(tr("What comes first"));
    m_fold->setText(tr("What a breach costs"));
    for (const Number &number : m_numbers) {
        number.words->setText(number.label());
        number.edit->setAccessibleName(number.label());
    }
    m_sickCallField->setLabel(tr("About calling in sick, below the print"));
    m_fromField->setLabel(tr("Holds from"));
    m_save->setText(tr("Save"));
    describeChoice();
}

} // namespace paybench::ui
