// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/contact_import_session.h"

#include "core/exchange/contact_file.h"
#include "core/exchange/contact_guess.h"
#include "core/exchange/file_bytes.h"
#include "core/store/centres.h"
#include "core/store/contact_importing.h"
#include "core/store/database.h"
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
using staffing::ContactIntakeRow;

constexpr qint64 readQuickly = 512 * 1024; // bytes; more is felt

qint64 readable(const staffing::ContactFile &file)
{
    return std::count_if(file.rows.begin(), file.rows.end(), [](const auto &row) { return row.refusal.isEmpty(); });
}

// The chosen profile; else the one that reads the most rows; else what the headings say.
Result<ReadContacts> readBest(const QByteArray &bytes, const QString &name, const std::vector<ImportProfile> &profiles,
                              const std::optional<ImportProfile> &chosen, const QTimeZone &zone, const Progress &progress)
{
    std::optional<ReadContacts> best;
    Error error;
    const auto tryProfile = [&](const ImportProfile &profile) {
        auto file = exchange::readContacts(bytes, name, profile, zone, progress);
        if (!file)
            error = file.error();
        else if (!best || readable(*file) > readable(best->file))
            best = ReadContacts{name, bytes, profile, std::move(*file)};
    };
    for (const ImportProfile &profile : chosen ? std::vector<ImportProfile>{*chosen} : profiles)
        tryProfile(profile);
    if (chosen || (best && readable(best->file) > 0))
        return best ? Result<ReadContacts>(std::move(*best)) : error;
    const auto guess = exchange::guessedContacts(bytes, name);
    if (guess)
        tryProfile(*guess);
    else if (!best)
        error = guess.error();
    return best ? Result<ReadContacts>(std::move(*best)) : error;
}

} // namespace

struct ContactImportSession::Outcome {
    Result<ReadContacts> read;
};

ContactImportSession::ContactImportSession(store::Database &db, Steps &steps, QObject *parent)
    : QObject(parent)
    , m_db(db)
    , m_steps(steps)
    , m_writing(new LargeStep(db, steps, this))
{
    connect(m_writing, &LargeStep::started, this, &ContactImportSession::follow);
    connect(m_writing, &LargeStep::kept, this, &ContactImportSession::changed);
    connect(m_writing, &LargeStep::written, this, [this] {
        m_job.clear(); // it deletes itself
        emit written(m_step);
    });
    connect(m_writing, &LargeStep::refused, this, [this](const Error &error) {
        m_job.clear();
        emit failed(error);
        emit changed();
    });
    // What another page or an undo changes is judged anew.
    connect(&m_steps, &Steps::changed, this, [this] {
        if (m_read && !isBusy() && !isWriting() && judge())
            emit changed();
    });
    (void)readProfiles();
}

ContactImportSession::~ContactImportSession()
{
    delete m_job;
}

Done ContactImportSession::readProfiles()
{
    const auto profiles = store::Profiles(m_db).all();
    const auto centre = store::Centres(m_db).centre();
    if (!profiles || !centre)
        return profiles ? done(centre) : done(profiles);
    m_zone = directory::timeZone(centre->country);
    m_profiles.clear();
    std::copy_if(profiles->begin(), profiles->end(), std::back_inserter(m_profiles),
                 [](const ImportProfile &profile) { return profile.kind == ImportProfile::Kind::Calls; });
    return {};
}

void ContactImportSession::follow(Work *job)
{
    m_job = job;
    emit jobStarted(job);
    emit changed();
}

void ContactImportSession::open(const QString &path)
{
    start(path, std::nullopt);
}

void ContactImportSession::readBy(qint64 profile)
{
    if (!m_read)
        return;
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [profile](const ImportProfile &one) { return one.id.value == profile; });
    if (found != m_profiles.end()) {
        start({}, *found);
        return;
    }
    const auto guess = exchange::guessedContacts(m_read->bytes, m_read->name);
    if (guess)
        start({}, *guess);
    else {
        emit failed(guess.error());
        emit changed(); // the choice goes back
    }
}

// Without a path the bytes that are open are read again.
void ContactImportSession::start(const QString &path, std::optional<ImportProfile> chosen)
{
    if (m_writing->isWriting())
        return;
    delete m_job; // a file that is still being read gives way
    if (const Done known = readProfiles(); !known) {
        emit failed(known.error());
        return;
    }
    const QString name = path.isEmpty() ? m_read->name : QFileInfo(path).fileName();
    const auto compute = [path, name, bytes = path.isEmpty() ? m_read->bytes : QByteArray(), chosen, profiles = m_profiles,
                          zone = m_zone](const Progress &progress) -> Outcome {
        if (path.isEmpty())
            return {readBest(bytes, name, profiles, chosen, zone, progress)};
        const auto read = exchange::readFile(path);
        return read ? Outcome{readBest(*read, name, profiles, chosen, zone, progress)} : Outcome{read.error()};
    };
    const qint64 size = path.isEmpty() ? qint64(m_read->bytes.size()) : QFileInfo(path).size();
    if (size <= readQuickly) {
        take(compute(carryOn));
        return;
    }
    follow(new Job<Outcome>(
        tr("Reading %1").arg(name), compute,
        [this](Outcome outcome) {
            m_job->deleteLater();
            m_job.clear();
            take(std::move(outcome));
        },
        this));
}

void ContactImportSession::take(Outcome outcome)
{
    Done taken = done(outcome.read);
    if (outcome.read) {
        m_read = std::move(*outcome.read);
        m_decisions = {};
        taken = judge();
    }
    if (!taken && taken.error().kind != Error::Kind::Cancelled)
        emit failed(taken.error());
    emit changed();
}

Done ContactImportSession::judge()
{
    const auto known = store::knownContactsFor(m_db, m_read->file);
    if (!known)
        return known.error();
    m_intake = staffing::judged(m_read->file, *known, m_decisions);
    return {};
}

bool ContactImportSession::isWriting() const
{
    return m_writing->isWriting();
}

bool ContactImportSession::canWrite() const
{
    return m_read && !isBusy() && !m_writing->isWriting() && m_db.access().writable && m_intake.totals.accepted > 0;
}

void ContactImportSession::confirm(qint64 line, bool yes)
{
    if (!m_read || isBusy())
        return;
    if (yes)
        m_decisions.confirmed.insert(line);
    else
        m_decisions.confirmed.erase(line);
    if (const Done judgedAgain = judge(); !judgedAgain)
        emit failed(judgedAgain.error());
    emit changed();
}

void ContactImportSession::confirmAll()
{
    if (!m_read || isBusy())
        return;
    for (const ContactIntakeRow &row : m_intake.rows) {
        if (row.state == ContactIntakeRow::State::Held && row.question != ContactIntakeRow::Question::TwoRows)
            m_decisions.confirmed.insert(row.row.count.line);
    }
    if (const Done judgedAgain = judge(); !judgedAgain)
        emit failed(judgedAgain.error());
    emit changed();
}

int ContactImportSession::toConfirm() const
{
    return int(std::count_if(m_intake.rows.begin(), m_intake.rows.end(), [](const ContactIntakeRow &row) {
        return row.state == ContactIntakeRow::State::Held && row.question != ContactIntakeRow::Question::TwoRows;
    }));
}

Done ContactImportSession::saveProfile(const QString &name)
{
    ImportProfile profile = m_read->profile;
    profile.name = name.trimmed();
    profile.id = {}; // over the one of the same name
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
    start({}, *stored);
    return {};
}

void ContactImportSession::write()
{
    if (!canWrite())
        return;
    m_step = store::contactImportName(m_intake);
    const auto write = [file = m_read->file, intake = m_intake, profile = m_read->profile.name](store::Database &db) {
        return done(store::takeContacts(db, file, intake, profile));
    };
    m_writing->run(m_step, qsizetype(m_intake.totals.accepted), write);
}

} // namespace paybench::ui
