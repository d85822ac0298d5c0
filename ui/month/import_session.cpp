// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_session.h"

#include "core/exchange/file_bytes.h"
#include "core/store/database.h"
#include "core/store/importing.h"
#include "core/store/profiles.h"
#include "ui/jobs/job.h"
#include "ui/undo/large_step.h"
#include "ui/undo/steps.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace paybench::ui {

namespace {

using directory::ImportProfile;

constexpr qint64 readAtOnce = 512 * 1024; // bytes; more is felt
constexpr std::size_t judgedAtOnce = 20'000; // rows

bool isSame(const ImportProfile &a, const ImportProfile &b)
{
    return a.name == b.name && directory::toJson(a) == directory::toJson(b);
}

} // namespace

struct ImportSession::Outcome {
    ImportSource source;
    Result<ReadImport> read;
    bool isNew = true; // another file than the one that was open
};

ImportSession::ImportSession(store::Database &db, Steps &steps, QObject *parent)
    : QObject(parent)
    , m_db(db)
    , m_steps(steps)
    , m_writing(new LargeStep(db, steps, this))
{
    connect(m_writing, &LargeStep::started, this, &ImportSession::follow);
    connect(m_writing, &LargeStep::kept, this, &ImportSession::changed);
    connect(m_writing, &LargeStep::written, this, [this] { finish({}); });
    connect(m_writing, &LargeStep::refused, this, [this](const Error &error) { finish(error); });
    // What another page or an undo changes is judged anew.
    connect(&m_steps, &Steps::changed, this, [this] {
        if (m_preview && !m_writing->isWriting() && !isBusy() && readProfiles())
            (void)judgeAgain();
    });
}

ImportSession::~ImportSession()
{
    delete m_job;
}

Done ImportSession::readProfiles()
{
    const auto profiles = store::Profiles(m_db).all();
    if (!profiles)
        return profiles.error();
    m_profiles.clear();
    std::copy_if(profiles->begin(), profiles->end(), std::back_inserter(m_profiles),
                 [](const ImportProfile &profile) { return profile.kind == ImportProfile::Kind::Volumes; });
    return {};
}

Done ImportSession::report(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        emit failed(error);
    emit changed();
    return error;
}

void ImportSession::follow(Work *job)
{
    m_job = job;
    emit jobStarted(job);
    emit changed();
}

void ImportSession::endJob()
{
    if (!m_job)
        return;
    m_job->deleteLater();
    m_job.clear();
}

Done ImportSession::open(const QString &path)
{
    ImportSource source;
    source.name = QFileInfo(path).fileName();
    source.readAt = QDateTime::currentDateTime();
    return start(source, path, std::nullopt);
}

Done ImportSession::openText(const QString &text, const QString &name)
{
    ImportSource source;
    source.name = name;
    source.bytes = text.toUtf8();
    source.readAt = QDateTime::currentDateTime();
    return start(source, {}, std::nullopt);
}

void ImportSession::close()
{
    delete m_job;
    m_preview.reset();
    m_source = {};
    m_answers = {};
    emit changed();
}

Done ImportSession::start(const ImportSource &source, const QString &path, const std::optional<ImportProfile> &chosen)
{
    if (m_writing->isWriting())
        return Error{Error::Kind::Conflict, tr("An import is being written. Nothing was opened. Try again when it is done."), {}};
    delete m_job; // a file that is still being read gives way
    if (const Done known = readProfiles(); !known)
        return report(known.error());
    const auto compute = [source, path, chosen, profiles = m_profiles](const Progress &progress) -> Outcome {
        ImportSource whole = source;
        if (!path.isEmpty()) {
            auto bytes = exchange::readFile(path);
            if (!bytes)
                return {whole, bytes.error(), true};
            whole.bytes = std::move(*bytes);
        }
        auto read = readImport(whole, profiles, chosen, progress);
        return {std::move(whole), std::move(read), !chosen.has_value()};
    };
    const qint64 size = path.isEmpty() ? qint64(source.bytes.size()) : QFileInfo(path).size();
    if (size <= readAtOnce)
        return take(compute(carryOn));
    follow(new Job<Outcome>(
        tr("Reading %1").arg(source.name), compute,
        [this](Outcome outcome) {
            endJob();
            (void)take(std::move(outcome));
        },
        this));
    return {};
}

Done ImportSession::take(Outcome outcome)
{
    if (!outcome.read)
        return report(outcome.read.error());
    m_source = std::move(outcome.source);
    if (outcome.isNew) {
        m_answers = {};
    } else { // lines may mean something else now; whose a code is stays
        m_answers.decisions.confirmed.clear();
        m_answers.decisions.skippedLines.clear();
        m_answers.corrections.clear();
    }
    return judge(std::move(*outcome.read));
}

Done ImportSession::judgeAgain()
{
    ReadImport read = m_preview->read;
    return judge(std::move(read));
}

Done ImportSession::judge(ReadImport read)
{
    auto preview = std::make_shared<ImportPreview>();
    preview->read = std::move(read);
    if (!preview->read.volumes) {
        show(preview);
        return {};
    }
    auto known = store::knownFor(m_db, *preview->read.volumes, preview->read.profile);
    if (!known)
        return report(known.error());
    preview->known = knownWith(std::move(*known), m_answers);
    const auto compute = [preview, decisions = m_answers.decisions](const Progress &) -> SharedPreview {
        preview->intake = directory::judged(*preview->read.volumes, preview->known, decisions);
        return preview;
    };
    if (preview->read.volumes->rows.size() <= judgedAtOnce) {
        show(compute(carryOn));
        return {};
    }
    delete m_job;
    follow(new Job<SharedPreview>(
        tr("Judging %1").arg(m_source.name), compute,
        [this](SharedPreview judged) {
            endJob();
            show(std::move(judged));
        },
        this));
    return {};
}

void ImportSession::show(SharedPreview preview)
{
    m_preview = std::move(preview);
    emit changed();
}

void ImportSession::readBy(const ImportProfile &profile)
{
    if (m_preview)
        (void)start(m_source, {}, profile);
}

void ImportSession::setAnswers(const ImportAnswers &answers)
{
    if (!m_preview || isBusy())
        return;
    m_answers = answers;
    (void)judgeAgain();
}

std::optional<directory::Totals> ImportSession::tried(const ImportAnswers &answers) const
{
    if (!m_preview || !m_preview->read.volumes || m_preview->read.volumes->rows.size() > judgedAtOnce)
        return std::nullopt;
    const directory::Known known = knownWith(m_preview->known, answers);
    return directory::judged(*m_preview->read.volumes, known, answers.decisions).totals;
}

Result<std::vector<reports::Correction>> ImportSession::corrections(const directory::IntakeRow &row) const
{
    return correctionsFor(m_db, row, m_preview->known, m_source.name);
}

bool ImportSession::isProfileChanged() const
{
    if (!m_preview)
        return false;
    const ImportProfile &used = m_preview->read.profile;
    const auto stored = std::find_if(m_profiles.begin(), m_profiles.end(),
                                     [&used](const ImportProfile &one) { return used.id && one.id == used.id; });
    return stored == m_profiles.end() || !isSame(*stored, used);
}

bool ImportSession::canWrite() const
{
    if (!m_preview || !m_preview->read.volumes || isBusy() || m_writing->isWriting() || !m_db.access().writable)
        return false;
    return m_preview->intake.totals.accepted > 0 || m_answers.correctionCount() > 0;
}

Done ImportSession::saveProfile(const QString &name)
{
    ImportProfile profile = m_preview->read.profile;
    profile.name = name.trimmed();
    profile.id = {}; // over the one of the same name
    for (const auto &entry : m_answers.remembered) {
        if (entry.second.value > 0)
            profile.customers[entry.first] = entry.second;
    }
    if (const auto faults = directory::faults(profile); !faults.empty())
        return Error{Error::Kind::Invalid, faults.front(), {}};
    Done saved;
    const bool isKept = m_steps.run(tr("Save the import profile %1").arg(profile.name), [&] {
        saved = done(store::Profiles(m_db).save(profile));
        return saved;
    });
    if (!isKept)
        return saved ? Done(Error{Error::Kind::Io, tr("The import profile was not saved. Try again."), {}}) : saved;
    const auto stored = store::Profiles(m_db).named(profile.name);
    if (!stored)
        return stored.error();
    return start(m_source, {}, *stored);
}

void ImportSession::write()
{
    if (!canWrite())
        return;
    const auto write = [preview = m_preview, answers = m_answers](store::Database &db) {
        return writeImport(db, *preview->read.volumes, preview->intake, preview->read.profile, answers);
    };
    m_writing->run(importName(m_preview->intake, m_answers), qsizetype(m_preview->intake.volumes().size()), write);
}

void ImportSession::finish(const Done &done)
{
    m_job.clear(); // that of the writing deletes itself
    if (!done) {
        (void)report(done.error());
        return;
    }
    const std::vector<Month> months = m_preview->intake.months;
    close();
    emit written(months);
}

} // namespace paybench::ui
