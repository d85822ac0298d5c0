// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/contact_file.h"

#include "core/basics/format.h"
#include "core/exchange/contact_row.h"
#include "core/exchange/queue_log.h"
#include "core/exchange/table_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace paybench::exchange {

namespace {

using directory::ImportProfile;
using staffing::ContactFile;
using staffing::ContactFileRow;

// What a profile's own column must be there for; the others may be missing, and stay unknown.
constexpr std::array<ListField, 7> neededFields{ListField::Day,      ListField::IntervalStart, ListField::Queue,
                                                ListField::ChannelName, ListField::Offered,    ListField::Answered,
                                                ListField::Abandoned};

class ContactReader {
public:
    ContactReader(const ImportProfile &profile, ContactFile &file)
        : m_profile(profile)
        , m_file(file)
        , m_row(profile)
    { }

    bool hasHeader() const { return m_hasHeader; }
    QStringList missing() const { return m_missing; } // columns, of the row that came closest to a header
    void row(qint64 line, std::span<const QByteArrayView> fields);
    void finish();

private:
    void lookForHeader(std::span<const QByteArrayView> fields);
    bool isSumRow(qint64 line, std::span<const QByteArrayView> fields);
    void take(ContactFileRow row);

    const ImportProfile &m_profile;
    ContactFile &m_file;
    ContactRowReader m_row;
    bool m_hasHeader = false;
    qint64 m_headerRows = 0;
    QStringList m_missing;
    std::map<std::tuple<QDate, int, staffing::Channel, QString>, std::size_t> m_sums; // where rows add up
    std::vector<std::pair<qint64, qint64>> m_fileSums; // line, offered
    qint64 m_agentRows = 0;
    qint64 m_queueSums = 0;
    qint64 m_leftOut = 0;
};

void ContactReader::lookForHeader(std::span<const QByteArrayView> fields)
{
    if (++m_headerRows > mostHeaderRows)
        return;
    const ListHeader header = headerOf(fields, m_profile);
    QStringList lacking;
    for (const ImportProfile::Column &rule : m_profile.columns) {
        const bool isNeeded = std::find(neededFields.begin(), neededFields.end(), rule.field) != neededFields.end();
        if (isNeeded && !header.columns.has(rule.field))
            lacking << rule.header;
    }
    if (m_missing.isEmpty() || lacking.size() < m_missing.size())
        m_missing = lacking;
    m_hasHeader = lacking.isEmpty();
    m_row.setColumns(header.columns);
}

bool ContactReader::isSumRow(qint64 line, std::span<const QByteArrayView> fields)
{
    const auto first = std::find_if(fields.begin(), fields.end(), [](QByteArrayView field) { return !field.isEmpty(); });
    if (first != fields.end() && isSumWord(QString::fromUtf8(*first))) {
        if (const auto offered = m_row.offered(fields))
            m_fileSums.emplace_back(line, *offered);
        return true;
    }
    if (!m_row.isOfAllQueues(fields))
        return false;
    ++m_queueSums;
    return true;
}

void ContactReader::row(qint64 line, std::span<const QByteArrayView> fields)
{
    if (!m_hasHeader) {
        lookForHeader(fields);
        return;
    }
    if (isSumRow(line, fields))
        return;
    ++m_file.dataRows;
    if (m_row.namesAgent(fields)) {
        ++m_agentRows;
        if (!m_profile.calls.agentRows)
            return;
    }
    auto row = m_row.read(line, fields);
    if (row)
        take(std::move(*row));
    else
        ++m_leftOut;
}

void ContactReader::take(ContactFileRow row)
{
    if ((m_profile.rowsAddUp || m_profile.calls.agentRows) && row.refusal.isEmpty()) {
        const auto place = std::tuple(row.count.day, row.count.minute, row.count.channel, row.count.queue);
        const auto [known, isFirst] = m_sums.emplace(place, m_file.rows.size());
        if (!isFirst) {
            addUp(m_file.rows[known->second], row);
            return;
        }
    }
    m_file.rows.push_back(std::move(row));
}

void ContactReader::finish()
{
    const auto add = [this](const char *text, qint64 n) {
        if (n > 0)
            m_file.notes.push_back({0, QCoreApplication::translate("exchange", text, nullptr, int(n))});
    };
    add(m_profile.calls.agentRows ? QT_TRANSLATE_N_NOOP("exchange", "%Ln row(s) name an agent; they were summed, and no name is kept")
                                  : QT_TRANSLATE_N_NOOP("exchange", "%Ln row(s) name an agent; they were left out, and no name is kept"),
        m_agentRows);
    add(QT_TRANSLATE_N_NOOP("exchange", "%Ln row(s) are sums over the queues; left out"), m_queueSums);
    add(QT_TRANSLATE_N_NOOP("exchange", "%Ln row(s) of queues that the profile leaves out"), m_leftOut);
    qint64 read = 0;
    for (const ContactFileRow &row : m_file.rows)
        read += row.refusal.isEmpty() ? row.count.offered : 0;
    for (const auto &sum : m_fileSums) {
        if (sum.second != read)
            m_file.notes.push_back({sum.first, QCoreApplication::translate("exchange", "the file's own sum says %1, its rows make %2")
                                                   .arg(format::number(sum.second), format::number(read))});
    }
}

ContactFile emptyFile(const QByteArray &bytes, const QString &fileName, const ImportProfile &profile)
{
    ContactFile file;
    file.file = fileName;
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    file.minutes = profile.calls.minutes;
    file.within = profile.calls.within;
    file.shortAbandon = profile.calls.shortAbandon;
    file.counted = profile.calls.counted;
    return file;
}

Result<ContactFile> readLog(const QByteArray &bytes, ContactFile file, const ImportProfile &profile, const QTimeZone &zone,
                            const Progress &progress)
{
    const auto log = readQueueLog(bytes, file.file, progress);
    if (!log)
        return log.error();
    file.format = QStringLiteral("queue_log");
    file.dataRows = log->lines;
    file.notes = log->notes;
    file.rows = countsOf(*log, {zone, profile.calls.minutes, profile.calls.within, profile.calls.shortAbandon, profile.calls.queues});
    file.covered = coveredOf(*log, zone);
    return file;
}

Result<ContactFile> readTableOf(const QByteArray &bytes, ContactFile file, const ImportProfile &profile, const Progress &progress)
{
    const auto table = readTable(bytes, file.file, optionsOf(profile), progress);
    if (!table)
        return table.error();
    file.format = table->formatName();
    file.encoding = table->format() == TableFormat::Csv ? name(table->encoding()).toLower() : QString();
    file.separator = separatorKey(*table);
    ContactReader reader(profile, file);
    if (const Done read = readRows(*table, reader, file.file, profile.name, progress); !read)
        return read.error();
    reader.finish();
    return file;
}

} // namespace

Result<ContactFile> readContacts(const QByteArray &bytes, const QString &fileName, const ImportProfile &profile,
                                 const QTimeZone &zone, const Progress &progress)
{
    ContactFile file = emptyFile(bytes, fileName, profile);
    return profile.calls.isQueueLog ? readLog(bytes, std::move(file), profile, zone, progress)
                                    : readTableOf(bytes, std::move(file), profile, progress);
}

} // namespace paybench::exchange
