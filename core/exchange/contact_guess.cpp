// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/contact_guess.h"

#include "core/exchange/interval_text.h"
#include "core/exchange/list_columns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace paybench::exchange {

namespace {

using directory::ImportProfile;

struct HeaderWords {
    ListField field;
    QStringList words; // folded as headings are
};

// What exchanges call their columns. Waits and talks are sums unless the heading says a mean.
const std::vector<HeaderWords> &headerWords()
{
    static const std::vector<HeaderWords> all = {
        {ListField::Day, {"datum", "dato", "date", "dag", "day"}},
        {ListField::IntervalStart, {"från", "fra", "from", "tid", "time", "klockslag", "klokkeslæt", "intervall", "interval",
                                    "starttid", "start", "period", "halvtimme", "kvart", "timme"}},
        {ListField::Queue, {"kö", "kønavn", "kø", "queue", "queuename", "könamn", "grupp", "gruppe", "group", "agentgrupp",
                            "tjänst", "service", "svarsgrupp"}},
        {ListField::ChannelName, {"kanal", "channel", "typ", "type", "mediatyp"}},
        {ListField::Offered, {"inkomna", "inkomnasamtal", "inkommande", "inkommandesamtal", "samtal", "antal", "antalsamtal",
                              "indgående", "opkald", "antalopkald", "offered", "callsoffered", "calls", "count", "antalmejl",
                              "mejl", "mails", "emails", "erbjudna", "totalt", "total"}},
        {ListField::Answered, {"besvarade", "besvaradesamtal", "besvarede", "besvaredeopkald", "answered", "callsanswered",
                               "handled", "hanterade"}},
        {ListField::Abandoned, {"övergivna", "övergivnasamtal", "övergivnakontakter", "opgivne", "opgivneopkald", "abandoned",
                                "callsabandoned", "tappade", "lost", "obesvarade", "unanswered"}},
        {ListField::AbandonedShort, {"övergivnakort", "kortaövergivna", "opgivnekort", "shortabandoned", "abandonedshort",
                                     "övergivna1"}},
        {ListField::InTime, {"inomsvarsmål", "svaritid", "besvaradeinom", "inomsla", "indenforsvarmål", "svartiltiden",
                             "answeredintime", "withinsla", "answeredwithinsla"}},
        {ListField::SummedWait, {"väntetids", "väntetid", "väntetidtotalt", "ventetid", "wait", "waitseconds", "totalwait"}},
        {ListField::MeanWait, {"medelväntetid", "snittväntetid", "genomsnittligväntetid", "gnsventetid", "meanwait", "avgwait",
                               "averagewait", "asa"}},
        {ListField::SummedHandle, {"samtalstids", "samtalstid", "hanteringstid", "taletid", "behandlingstid", "handletime",
                                   "talktime", "totalhandletime"}},
        {ListField::MeanHandle, {"medelhanteringstid", "medelsamtalstid", "snittsamtalstid", "gnstaletid", "aht", "meanhandle",
                                 "avghandletime", "averagehandletime", "avgtalktime"}},
        {ListField::SummedAfterWork, {"efterarbete", "efterbearbetning", "efterbehandling", "aftercallwork", "acw", "wrapup"}},
        {ListField::Agent, {"agent", "agentnamn", "agentnavn", "agentname", "handläggare", "medarbetare", "medarbejder"}},
    };
    return all;
}

ListField guessedField(const QString &header)
{
    const QString wanted = foldedHeader(header);
    for (const HeaderWords &entry : headerWords()) {
        if (entry.words.contains(wanted) || foldedHeader(directory::name(entry.field)) == wanted)
            return entry.field;
    }
    return ListField::Ignored;
}

std::vector<ImportProfile::Column> guessedColumns(std::span<const QByteArrayView> fields)
{
    std::vector<ImportProfile::Column> columns;
    std::set<ListField> taken;
    std::set<QString> headers;
    for (const QByteArrayView bytes : fields) {
        const QString header = QString::fromUtf8(bytes).simplified();
        const ListField field = guessedField(header);
        if (field == ListField::Ignored || !taken.insert(field).second || !headers.insert(foldedHeader(header)).second)
            continue;
        columns.push_back({header, field});
    }
    return columns;
}

bool isQueueLog(const QByteArray &bytes)
{
    static const QRegularExpression line(QStringLiteral("^[0-9]{9,10}\\|[^|\n]*\\|[^|\n]*\\|[^|\n]*\\|[A-Z]{3,}"),
                                         QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(bytes.left(4096))).hasMatch();
}

bool readsColumn(const ImportProfile &profile, ListField field)
{
    return std::any_of(profile.columns.begin(), profile.columns.end(), [field](const auto &column) { return column.field == field; });
}

} // namespace

Result<ImportProfile> guessedContacts(const QByteArray &bytes, const QString &fileName)
{
    ImportProfile profile;
    profile.kind = ImportProfile::Kind::Calls;
    profile.calls.isQueueLog = isQueueLog(bytes);
    if (profile.calls.isQueueLog)
        return profile;
    const auto table = readTable(bytes, fileName);
    if (!table)
        return table.error();
    qint64 rows = 0;
    const Done read = table->eachRow([&](qint64, std::span<const QByteArrayView> fields) {
        auto columns = guessedColumns(fields);
        if (columns.size() > profile.columns.size())
            profile.columns = std::move(columns);
        return ++rows < mostHeaderRows;
    });
    if (!read)
        return read.error();
    if (!readsColumn(profile, ListField::IntervalStart))
        profile.calls.minutes = 24 * 60;
    profile.name = QStringLiteral("guess"); // so that only the columns are asked about
    const bool isWhole = directory::faults(profile).empty();
    profile.name.clear();
    if (isWhole)
        return profile;
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("exchange",
                                             "The headings of %1 do not say a day and how many calls or e-mails came in. Nothing was "
                                             "read. Choose an import profile, or name the columns “Date” and “Offered”.")
                     .arg(fileName),
                 {}};
}

} // namespace paybench::exchange
