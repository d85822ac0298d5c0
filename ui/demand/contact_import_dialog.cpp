// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/contact_import_dialog.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/demand/contact_import_session.h"
#include "ui/frame/message_bar.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/flow_layout.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/name_question.h"
#include "ui/jobs/job_bar.h"
#include "ui/style/labels.h"
#include "ui/table/file_place.h"
#include "ui/table/table_view.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace paybench::ui {

namespace {

using Part = ContactPreviewRow::Part;

constexpr Part allParts[] = {Part::Held, Part::Refused, Part::Missing, Part::Note, Part::Accepted, Part::Unchanged, Part::Duplicate};

Mood moodOf(Part part)
{
    switch (part) {
    case Part::Held:
    case Part::Missing:
        return Mood::Warn;
    case Part::Refused:
        return Mood::Bad;
    case Part::Accepted:
        return Mood::Ok;
    default:
        return Mood::News;
    }
}

QString pillText(Part part, int n)
{
    switch (part) {
    case Part::Held:
        return ContactImportDialog::tr("%Ln to decide", nullptr, n);
    case Part::Refused:
        return ContactImportDialog::tr("%Ln refused", nullptr, n);
    case Part::Missing:
        return ContactImportDialog::tr("%Ln missing", nullptr, n);
    case Part::Note:
        return ContactImportDialog::tr("%Ln note(s)", nullptr, n);
    case Part::Accepted:
        return ContactImportDialog::tr("%Ln accepted", nullptr, n);
    case Part::Unchanged:
        return ContactImportDialog::tr("%Ln unchanged", nullptr, n);
    case Part::Duplicate:
        break;
    }
    return ContactImportDialog::tr("%Ln duplicate(s) skipped", nullptr, n);
}

QString localFileOf(const QMimeData *mime)
{
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

ContactImportDialog::ContactImportDialog(store::Database &db, Steps &steps, QWidget *parent)
    : Dialog(parent)
    , m_session(new ContactImportSession(db, steps, this))
    , m_error(new MessageBar(MessageBar::Kind::Bad, this))
    , m_name(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_note(new ElidedLabel(Face::Caption, Colour::Muted, this))
    , m_profile(new Choice(this))
    , m_profileField(new Field(m_profile, this))
    , m_choose(button(ButtonRole::Ordinary, QStringLiteral("import"), this))
    , m_advice(new Notice(Mood::News, this))
    , m_table(new TableView(QStringLiteral("contactImport"), this))
    , m_model(new TableModel<ContactPreviewRow>(previewColumns(), this))
    , m_jobs(new JobBar(this))
    , m_confirm(addLink({}))
    , m_save(addLink({}))
    , m_cancel(setHarmless({}))
    , m_import(setDeed({}))
{
    setObjectName(QStringLiteral("contactImport"));
    setAcceptDrops(true);
    for (const Part part : allParts)
        m_pills.push_back(new Pill(moodOf(part), this));
    build();
    connectParts();
    retranslate();
    resize(px(980), px(640));
}

QWidget *ContactImportDialog::fileRow()
{
    auto *row = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_name);
    words->addWidget(m_note);
    words->addStretch(1);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(px(12));
    line->addLayout(words, 1);
    line->addWidget(m_profileField);
    line->addWidget(m_choose, 0, Qt::AlignBottom);
    return row;
}

void ContactImportDialog::build()
{
    m_profile->setObjectName(QStringLiteral("contactProfile"));
    m_profile->setMinimumWidth(px(220));
    m_choose->setObjectName(QStringLiteral("contactChoose"));
    m_confirm->setObjectName(QStringLiteral("contactConfirm"));
    m_save->setObjectName(QStringLiteral("contactSaveProfile"));
    m_table->setCells(m_model);
    m_table->selectWholeRows(true);
    m_table->setEdges(12, 12);
    m_model->setCaption(captionOf);
    auto *pills = new QWidget(this);
    auto *flow = new FlowLayout(px(8), px(6), pills);
    for (Pill *pill : m_pills)
        flow->addWidget(pill);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    pills->setSizePolicy(policy);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(px(10));
    for (QWidget *part : std::initializer_list<QWidget *>{m_error, fileRow(), pills, m_advice})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    column->addWidget(m_jobs);
    m_error->setClosable(true);
    m_error->say(QString());
    setContent(content);
}

void ContactImportDialog::connectParts()
{
    disconnect(m_import, nullptr, this, nullptr); // it closes when the rows are written
    connect(m_import, &QPushButton::clicked, m_session, &ContactImportSession::write);
    connect(m_choose, &QPushButton::clicked, this, [this] { (void)chooseFile(); });
    connect(m_confirm, &QPushButton::clicked, m_session, &ContactImportSession::confirmAll);
    connect(m_save, &QPushButton::clicked, this, &ContactImportDialog::saveProfile);
    connect(m_profile, &Choice::chosen, this, [this] {
        m_error->say(QString());
        m_session->readBy(m_profile->value<qint64>());
    });
    connect(m_table, &TableView::rowActivated, this, &ContactImportDialog::answer);
    connect(m_session, &ContactImportSession::changed, this, &ContactImportDialog::showState);
    connect(m_session, &ContactImportSession::failed, this, [this](const Error &error) { m_error->say(error); });
    connect(m_session, &ContactImportSession::jobStarted, this, [this](Work *work) {
        m_jobs->add(work);
        emit jobStarted(work);
    });
    connect(m_session, &ContactImportSession::written, this, &QDialog::accept);
}

void ContactImportDialog::retranslate()
{
    setHeading(tr("Import calls and e-mails"));
    setSentence(tr("The exchange's counts per half-hour as CSV, Excel or OpenDocument, or its queue log. Callers and agents are "
                   "not read. Every row is shown before anything is saved."));
    m_choose->setText(tr("Choose a file…"));
    m_profileField->setLabel(tr("Import profile"));
    m_save->setText(tr("Save as a profile…"));
    m_cancel->setText(tr("Cancel"));
    m_table->setTitle(tr("Rows of the file"));
    m_table->setEmptyText(tr("Choose a file, or drag it here."));
    m_model->retranslate();
    showState();
}

bool ContactImportDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file with calls or e-mails"), filePlace(),
                                                      tr("Lists and queue logs (*.csv *.txt *.tsv *.xlsx *.ods *.log queue_log*);;All files (*)"));
    if (path.isEmpty())
        return false;
    openFile(path);
    return true;
}

void ContactImportDialog::openFile(const QString &path)
{
    m_error->say(QString());
    m_table->setFocus(); // Enter takes a changed count
    m_session->open(path);
}

void ContactImportDialog::showFile()
{
    std::vector<std::pair<qint64, QString>> options;
    for (const directory::ImportProfile &profile : m_session->profiles())
        options.emplace_back(profile.id.value, profile.name);
    options.emplace_back(0, tr("As the headings say"));
    m_profile->setOptions<qint64>(options);
    const bool isOpen = m_session->isOpen();
    m_profileField->setVisible(isOpen);
    m_save->setVisible(isOpen && !m_session->read().profile.id);
    m_note->setVisible(isOpen);
    if (!isOpen) {
        m_name->setText(tr("No file is chosen yet"));
        return;
    }
    const ReadContacts &read = m_session->read();
    m_profile->setValue<qint64>(read.profile.id.value);
    m_name->setText(read.name);
    const bool isLog = read.file.format == QLatin1String("queue_log");
    QStringList notes{isLog ? tr("%Ln line(s) of a queue log", nullptr, int(read.file.dataRows))
                            : tr("%Ln row(s)", nullptr, int(read.file.dataRows)) + QStringLiteral(" · ") + read.file.format};
    notes << tr("answered in time: within %1 s").arg(read.file.within);
    m_note->setText(notes.join(QStringLiteral(" · ")));
}

QStringList ContactImportDialog::pills() const
{
    QStringList texts;
    for (const Pill *pill : m_pills) {
        if (!pill->isHidden())
            texts << pill->text();
    }
    return texts;
}

QString ContactImportDialog::error() const
{
    return m_error->text();
}

void ContactImportDialog::showPills()
{
    std::map<Part, int> sizes;
    for (const ContactPreviewRow &row : m_model->rows()) {
        if (row.isHeading)
            sizes[row.part] = row.size;
    }
    for (std::size_t i = 0; i < m_pills.size(); ++i) {
        const int n = sizes[allParts[i]];
        m_pills[i]->setText(pillText(allParts[i], n));
        m_pills[i]->setVisible(n > 0);
    }
}

QString ContactImportDialog::advice() const
{
    if (!m_session->isOpen())
        return {};
    const staffing::ContactIntake &intake = m_session->intake();
    if (intake.rows.empty())
        return tr("The file has no row that counts calls or e-mails. Choose another profile or another file.");
    if (intake.totals.accepted == 0 && intake.totals.unchanged > 0 && intake.isWhole())
        return tr("Nothing in the file is new, so there is nothing to import.");
    if (!intake.missing.empty())
        return tr("%Ln open interval(s) have no row. They stay missing and are not counted as 0.", nullptr, int(intake.missing.size()));
    return {};
}

void ContactImportDialog::showState()
{
    const bool isOpen = m_session->isOpen();
    showFile();
    m_model->setRows(isOpen ? previewRows(m_session->intake()) : std::vector<ContactPreviewRow>());
    if (m_model->rows().size() > 1)
        m_table->selectRow(1); // under the first heading
    showPills();
    const QString text = advice();
    m_advice->setText(text);
    m_advice->setVisible(!text.isEmpty());
    const int toConfirm = isOpen ? m_session->toConfirm() : 0;
    m_confirm->setText(tr("Take all %Ln changed count(s)", nullptr, toConfirm));
    m_confirm->setVisible(toConfirm > 0);
    const int accepted = isOpen ? int(m_session->intake().totals.accepted) : 0;
    m_import->setText(isOpen ? tr("Import %Ln row(s)", nullptr, accepted) : tr("Import"));
    m_import->setEnabled(m_session->canWrite());
    m_table->setEnabled(!m_session->isBusy());
    m_choose->setEnabled(!m_session->isBusy());
    m_jobs->setVisible(m_jobs->running() > 0);
}

// A changed count is taken, or left again.
void ContactImportDialog::answer(int row)
{
    const ContactPreviewRow &shown = m_model->row(row);
    if (!shown.mayBeConfirmed)
        return;
    m_session->confirm(shown.line, shown.part == Part::Held);
    m_table->selectRow(std::min(row, int(m_model->rows().size()) - 1)); // the next one has moved up to its place
}

void ContactImportDialog::saveProfile()
{
    const auto name = askName({tr("Save how this file is read as an import profile?"),
                               tr("The next file with the same headings is read alike. A profile of the same name is replaced."),
                               tr("Save the profile"), {}, QStringLiteral("contactProfileName"), withoutPersonalNumber},
                              this);
    if (!name)
        return;
    if (const Done saved = m_session->saveProfile(*name); !saved)
        m_error->say(saved.error());
    else
        emit said(tr("The import profile %1 was saved.").arg(*name));
}

// While rows are being written the dialog stays: what is half done is told to its end.
void ContactImportDialog::reject()
{
    if (!m_session->isWriting())
        Dialog::reject();
}

void ContactImportDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ContactImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(localFileOf(event->mimeData()));
}

} // namespace paybench::ui
