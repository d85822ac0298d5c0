// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_panel.h"

#include "core/basics/format.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/volumes.h"
#include "ui/frame/message_bar.h"
#include "ui/inputs/flow_layout.h"
#include "ui/inputs/marks.h"
#include "ui/month/import_question.h"
#include "ui/month/import_session.h"
#include "ui/month/import_strip.h"
#include "ui/month/import_table.h"
#include "ui/month/import_totals.h"
#include "ui/style/labels.h"
#include "ui/undo/steps.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

// What is shown of a list, and its state. Files, the clipboard and profiles are in import_deeds.cpp.

namespace paybench::ui {

ImportPanel::ImportPanel(store::Database &db, Steps &steps, QWidget *parent)
    : QWidget(parent)
    , m_db(db)
    , m_session(new ImportSession(db, steps, this))
    , m_error(new MessageBar(MessageBar::Kind::Bad, this))
    , m_scroll(new QScrollArea(this))
    , m_review(new QWidget)
    , m_strip(new ImportStrip(m_review))
    , m_accepted(new Pill(Mood::Ok, m_review))
    , m_unchanged(new Pill(Mood::News, m_review))
    , m_duplicates(new Pill(Mood::News, m_review))
    , m_held(new Pill(Mood::Warn, m_review))
    , m_refused(new Pill(Mood::Bad, m_review))
    , m_skipped(new Pill(Mood::News, m_review))
    , m_corrections(new Pill(Mood::Ok, m_review))
    , m_hint(new ElidedLabel(Face::Caption, Colour::Muted, m_review))
    , m_advice(new Notice(Mood::Warn, m_review))
    , m_table(new ImportTable(m_review))
    , m_totals(new ImportTotals(m_review))
{
    setAcceptDrops(true);
    build();
    connectParts();
    retranslate();
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::build()
{
    m_error->setObjectName(QStringLiteral("importError"));
    m_advice->setObjectName(QStringLiteral("importAdvice"));
    m_duplicates->setIcon(QStringLiteral("copy"));
    m_skipped->setIcon(QStringLiteral("stop"));
    m_unchanged->setIcon(QStringLiteral("ok"));
    auto *advice = new QHBoxLayout;
    advice->setContentsMargins(px(20), 0, px(16), px(8));
    advice->addWidget(m_advice);
    auto *review = new QVBoxLayout(m_review);
    review->setContentsMargins({});
    review->setSpacing(0);
    review->addWidget(m_strip);
    review->addWidget(new Hairline(Qt::Horizontal, Colour::Line, m_review));
    review->addWidget(pillRow());
    review->addLayout(advice);
    review->addWidget(new Hairline(Qt::Horizontal, Colour::Line, m_review));
    m_table->setMinimumHeight(px(200));
    review->addWidget(m_table, 1);
    review->addWidget(new Hairline(Qt::Horizontal, Colour::Text, m_review));
    review->addWidget(m_totals);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(m_error);
    box->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_review);
    for (QWidget *ground : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_review)}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    m_error->setClosable(true);
    m_error->say(QString());
}

QWidget *ImportPanel::pillRow()
{
    auto *row = new QWidget(m_review);
    auto *pills = new QWidget(row);
    auto *flow = new FlowLayout(px(8), px(6), pills);
    for (Pill *pill : {m_accepted, m_corrections, m_unchanged, m_duplicates, m_held, m_refused, m_skipped})
        flow->addWidget(pill);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    pills->setSizePolicy(policy);
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(px(20), px(5), px(16), px(5));
    box->setSpacing(px(16));
    box->addWidget(pills);
    box->addWidget(m_hint, 1);
    m_hint->setMinimumWidth(px(185));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

void ImportPanel::connectParts()
{
    connect(m_session, &ImportSession::changed, this, &ImportPanel::showState);
    connect(m_session, &ImportSession::failed, this, &ImportPanel::say);
    connect(m_session, &ImportSession::jobStarted, this, &ImportPanel::jobStarted);
    connect(m_session, &ImportSession::written, this, &ImportPanel::finishImport);
    connect(m_strip, &ImportStrip::changed, this, [this](const directory::ImportProfile &profile) {
        m_error->say(QString());
        m_session->readBy(profile);
    });
    connect(m_strip, &ImportStrip::profileChosen, this, &ImportPanel::chooseProfile);
    connect(m_strip, &ImportStrip::saveAsked, this, &ImportPanel::saveProfile);
    connect(m_table, &ImportTable::fieldChosen, this, [this](int column, directory::ImportProfile::Field field) {
        m_error->say(QString());
        const ReadImport &read = m_session->preview()->read;
        m_session->readBy(withField(read.profile, read.headers(), column, field));
    });
    connect(m_table, &TableView::rowActivated, this, [this](int row) { openQuestion(row, true); });
    m_table->installEventFilter(this);
    m_totals->installEventFilter(this);
}

void ImportPanel::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    if (isOpen())
        showState();
}

bool ImportPanel::isOpen() const
{
    return m_session->preview() != nullptr;
}

bool ImportPanel::canImport() const
{
    return m_session->canWrite();
}

QString ImportPanel::importText() const
{
    const SharedPreview preview = m_session->preview();
    const int corrections = int(m_session->answers().correctionCount());
    const int rows = preview ? int(preview->intake.totals.accepted) : 0;
    if (rows == 0 && corrections > 0)
        return tr("Add %Ln correction line(s)", nullptr, corrections);
    const QString text = tr("Import %Ln row(s)", nullptr, rows);
    return corrections == 0 ? text : text + QStringLiteral(" · ") + tr("%Ln correction line(s)", nullptr, corrections);
}

QStringList ImportPanel::pills() const
{
    QStringList texts;
    for (const Pill *pill : {m_accepted, m_corrections, m_unchanged, m_duplicates, m_held, m_refused, m_skipped}) {
        if (!pill->isHidden())
            texts << pill->text();
    }
    return texts;
}

QString ImportPanel::error() const
{
    return m_error->text();
}

void ImportPanel::showState()
{
    const SharedPreview preview = m_session->preview();
    m_scroll->setVisible(preview != nullptr);
    m_review->setEnabled(!m_session->isBusy());
    m_question = nullptr;
    if (!preview) {
        emit stateChanged();
        return;
    }
    const int at = m_table->currentRow();
    const bool hadFocus = m_table->hasFocus() || m_table->isAncestorOf(focusWidget());
    m_strip->setFile(m_session->source(), preview->read, m_session->profiles(), m_session->isProfileChanged());
    m_table->setPreview(preview);
    m_totals->setPreview(*preview);
    m_totals->setVisible(preview->read.volumes.has_value());
    showPills();
    showAdvice();
    const int next = m_table->nextAsking(std::max(at, 0) - 1);
    if (next >= 0)
        openQuestion(next, hadFocus);
    else if (hadFocus)
        m_table->setFocus();
    emit stateChanged();
}

void ImportPanel::showPill(Pill *pill, qint64 count, const QString &text)
{
    pill->setText(text);
    pill->setVisible(count > 0);
}

void ImportPanel::showPills()
{
    const SharedPreview preview = m_session->preview();
    const directory::Totals &totals = preview->intake.totals;
    const int corrections = int(m_session->answers().correctionCount());
    showPill(m_accepted, preview->read.volumes ? std::max<qint64>(totals.accepted, 1) : 0,
             tr("%Ln accepted", nullptr, int(totals.accepted)));
    m_accepted->setMood(totals.accepted > 0 ? Mood::Ok : Mood::News);
    showPill(m_corrections, corrections, tr("%Ln correction line(s)", nullptr, corrections));
    showPill(m_unchanged, totals.unchanged, tr("%Ln unchanged", nullptr, int(totals.unchanged)));
    showPill(m_duplicates, totals.duplicates, tr("%Ln duplicate(s) skipped", nullptr, int(totals.duplicates)));
    showPill(m_held, totals.held, tr("%Ln held", nullptr, int(totals.held)));
    showPill(m_refused, totals.refused, tr("%Ln refused", nullptr, int(totals.refused)));
    showPill(m_skipped, totals.skipped, tr("%Ln skipped", nullptr, int(totals.skipped)));
    m_hint->setText(hint());
}

QString ImportPanel::hint() const
{
    const SharedPreview preview = m_session->preview();
    const auto fields = preview->read.fields();
    const int known = int(std::count_if(fields.begin(), fields.end(),
                                        [](auto field) { return field != directory::ImportProfile::Field::Ignored; }));
    const int all = int(fields.size());
    const QString columns = known == all ? tr("all %Ln column(s) are known", nullptr, all)
                                         : tr("%1 of %Ln column(s) are read", nullptr, all).arg(known);
    return tr("dry run: nothing is saved yet") + QStringLiteral(" · ") + columns;
}

QString ImportPanel::advice() const
{
    const SharedPreview preview = m_session->preview();
    if (!preview->read.volumes)
        return QStringList{preview->read.fitting.empty() ? tr("No import profile fits this file. Say in the headings what each column is.")
                                                         : tr("Say in the headings what each column is."),
                           preview->read.lacking.front()}
            .join(u' ');
    const std::vector<Month> &months = preview->intake.months;
    if (months.size() > 1) {
        QStringList names;
        for (const Month month : months)
            names << format::monthName(month);
        return tr("The file is about more than one month: %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (!months.empty() && months.front() != m_month)
        return tr("The file is about %1, not %2.").arg(format::monthName(months.front()), format::monthName(m_month));
    const directory::Totals &totals = preview->intake.totals;
    if (totals.accepted == 0 && totals.unchanged > 0 && totals.held == 0 && m_session->answers().correctionCount() == 0)
        return tr("Nothing in the file is new, so there is nothing to import.");
    return {};
}

void ImportPanel::showAdvice()
{
    const QString text = advice();
    m_advice->setText(text);
    m_advice->setMood(m_session->preview()->read.volumes ? Mood::News : Mood::Warn);
    m_advice->setVisible(!text.isEmpty());
}

std::vector<LookupRow> ImportPanel::customerRows() const
{
    const SharedPreview preview = m_session->preview();
    std::map<CustomerId, qint64> before;
    const Month last = m_month.plus(-1);
    if (const auto totals = store::Volumes(m_db).totals(last, last)) {
        for (const store::MonthTotal &total : *totals)
            before[total.customer] = total.payslips;
    }
    std::vector<LookupRow> rows;
    for (const directory::Customer &customer : preview->known.customers) {
        QStringList notes;
        if (!customer.code.isEmpty())
            notes << tr("customer %1").arg(customer.code);
        if (const auto found = before.find(customer.id); found != before.end())
            notes << tr("%1 in %2").arg(format::number(found->second), format::monthName(last));
        rows.push_back({customer.id.value, customer.name, notes.join(QStringLiteral(" · ")), customer.code});
    }
    return rows;
}

void ImportPanel::openQuestion(int row, bool takesFocus)
{
    const PreviewRow *shown = m_table->row(row);
    if (!shown || !shown->judged || (!asksSomething(*shown->judged) && !m_session->answers().isAnswered(*shown->judged) && !lacksClass(*shown)))
        return;
    ImportAsking asking;
    asking.preview = m_session->preview();
    asking.answers = m_session->answers();
    asking.customers = customerRows();
    asking.canRemember = bool(asking.preview->read.profile.id);
    asking.tried = [this](const ImportAnswers &answers) { return m_session->tried(answers); };
    if (shown->judged->question == directory::IntakeRow::Question::ClosedMonth) {
        auto corrections = m_session->corrections(*shown->judged);
        if (corrections)
            asking.corrections = std::move(*corrections);
        else
            asking.noCorrection = corrections.error().message;
    }
    m_question = new ImportQuestion(*shown, std::move(asking));
    connect(m_question, &ImportQuestion::closeAsked, this, &ImportPanel::closeQuestion);
    connect(m_question, &ImportQuestion::answered, m_session, &ImportSession::setAnswers, Qt::QueuedConnection);
    connect(
        m_question, &ImportQuestion::classChosen, this,
        [this](const QString &text, pricing::Service service) {
            directory::ImportProfile profile = m_session->preview()->read.profile;
            profile.classes[text] = service;
            m_session->readBy(profile);
        },
        Qt::QueuedConnection);
    m_table->openBelow(row, m_question);
    m_table->selectRow(row);
    if (takesFocus)
        m_question->focusAnswer();
}

void ImportPanel::closeQuestion()
{
    m_question = nullptr;
    m_table->closeBelow();
    m_table->viewport()->update();
    m_table->setFocus();
}

} // namespace paybench::ui
