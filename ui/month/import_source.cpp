// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_source.h"

#include "core/basics/numbers.h"
#include "core/basics/personal_number.h"
#include "core/directory/faults.h"
#include "core/exchange/table_file.h"
#include "core/exchange/volume_file.h"
#include "core/exchange/volume_row.h"

#include <algorithm>
#include <set>

namespace paybench::ui {

namespace {

using directory::ImportProfile;
using ListField = directory::ImportProfile::Field;
using exchange::foldedHeader;

constexpr std::size_t mostHeaderRows = 20; // titles may stand above the header

exchange::ReadOptions importOptions(const ImportProfile *profile)
{
    exchange::ReadOptions options;
    if (!profile)
        return options;
    options.encoding = exchange::encodingOfName(profile->encoding);
    options.sheet = profile->sheet;
    if (profile->separator == QLatin1String("tab"))
        options.separator = '\t';
    else if (profile->separator.size() == 1)
        options.separator = profile->separator.at(0).toLatin1();
    return options;
}

RawRow rawRow(qint64 line, std::span<const QByteArrayView> fields)
{
    RawRow row;
    row.line = line;
    for (const QByteArrayView field : fields)
        row.cells << masked(QString::fromUtf8(field));
    return row;
}

// The first row with several texts and no number: what people write over a table.
int guessedHeader(const std::vector<RawRow> &rows)
{
    for (std::size_t at = 0; at < std::min(rows.size(), mostHeaderRows); ++at) {
        int texts = 0;
        bool hasNumber = false;
        for (const QString &cell : rows[at].cells) {
            texts += cell.isEmpty() ? 0 : 1;
            hasNumber = hasNumber || (!cell.isEmpty() && scaledNumber(cell, 2));
        }
        if (texts >= 2 && !hasNumber)
            return int(at);
    }
    return 0;
}

Result<RawTable> rawTable(const ImportSource &source, const ImportProfile *profile, const Progress &progress)
{
    const auto table = exchange::readTable(source.bytes, source.name, importOptions(profile), progress);
    if (!table)
        return table.error();
    RawTable raw;
    raw.format = table->formatName();
    if (table->format() == exchange::TableFormat::Csv) {
        raw.encoding = exchange::name(table->encoding()).toLower();
        const char separator = table->dialect().separator;
        raw.separator = separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator));
    }
    for (const QString &sheet : table->sheets())
        raw.sheets << sheet;
    raw.sheet = table->sheet();
    const Done read = table->eachRow([&raw](qint64 line, std::span<const QByteArrayView> fields) {
        if (raw.rowCount++ < mostRawRows)
            raw.rows.push_back(rawRow(line, fields));
        return true;
    });
    if (!read)
        return read.error();
    raw.header = guessedHeader(raw.rows);
    return raw;
}

bool isNeeded(ListField field)
{
    return field == ListField::Period || field == ListField::PayslipClass || field == ListField::Unit || exchange::serviceOf(field);
}

// How many of the profile's columns a row of headings has; none when one is missing that the profile needs.
std::optional<int> matched(const ImportProfile &profile, const QStringList &headers)
{
    std::set<QString> there;
    for (const QString &header : headers)
        there.insert(foldedHeader(header));
    int count = 0;
    bool hasCustomer = false;
    for (const ImportProfile::Column &column : profile.columns) {
        const bool isThere = there.count(foldedHeader(column.header)) != 0;
        if (!isThere && isNeeded(column.field))
            return std::nullopt;
        const bool isCustomer = column.field == ListField::CustomerCode || column.field == ListField::CustomerName;
        hasCustomer = hasCustomer || (isThere && isCustomer);
        count += isThere && column.field != ListField::Ignored ? 1 : 0;
    }
    return hasCustomer ? std::optional(count) : std::nullopt;
}

int bestMatch(const ImportProfile &profile, const RawTable &raw)
{
    int best = 0;
    for (std::size_t at = 0; at < std::min(raw.rows.size(), mostHeaderRows); ++at)
        best = std::max(best, matched(profile, raw.rows[at].cells).value_or(0));
    return best;
}

std::vector<ProfileId> fittingProfiles(const std::vector<ImportProfile> &profiles, const RawTable &raw)
{
    std::vector<std::pair<int, ProfileId>> ranked;
    for (const ImportProfile &profile : profiles) {
        if (const int match = bestMatch(profile, raw); match > 0)
            ranked.emplace_back(-match, profile.id);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ProfileId> ids;
    for (const auto &entry : ranked)
        ids.push_back(entry.second);
    return ids;
}

struct FieldWords {
    ListField field;
    QStringList words; // folded as headings are
};

// What lists in Swedish, Danish and English call their columns.
const std::vector<FieldWords> &fieldWords()
{
    static const std::vector<FieldWords> all = {
        {ListField::Period, {"period", "månad", "måned", "month", "löneperiod", "lønperiode", "utbetalningsmånad"}},
        {ListField::CustomerCode, {"kundnr", "kundnummer", "kundkod", "kundenr", "kundenummer", "kod", "kode", "bolag", "bolagsnr",
                               "customercode", "customernumber", "code", "customerno"}},
        {ListField::CustomerName, {"kund", "kunde", "kundnamn", "kundenavn", "bolagsnamn", "customer", "customername", "name",
                               "namn", "navn", "organisation", "arbetsgivare"}},
        {ListField::Unit, {"enhet", "enhed", "unit", "avdelning", "afdeling", "department"}},
        {ListField::Payslips, {"antallönespecifikationer", "lönespecifikationer", "lönespecar", "antal", "antallønsedler",
                           "lønsedler", "payslips", "count", "antallönespec"}},
        {ListField::HourlyPaid, {"varavtimlön", "timlön", "timavlönade", "timeløn", "timelønnede", "hourlypaid"}},
        {ListField::ControlTotal, {"bruttolön", "bruttoløn", "grosspay", "kontrollsumma", "kontrolsum", "summalön"}},
    };
    return all;
}

std::optional<ListField> fieldOfHeader(const QString &header, const std::vector<ImportProfile> &profiles)
{
    const QString wanted = foldedHeader(header);
    for (const ImportProfile &profile : profiles) {
        for (const ImportProfile::Column &column : profile.columns) {
            if (foldedHeader(column.header) == wanted)
                return column.field;
        }
    }
    for (const FieldWords &entry : fieldWords()) {
        if (entry.words.contains(wanted) || foldedHeader(directory::name(entry.field)) == wanted)
            return entry.field;
    }
    return std::nullopt;
}

ImportProfile guessedProfile(const RawTable &raw, const std::vector<ImportProfile> &profiles)
{
    ImportProfile profile;
    std::set<ListField> taken;
    for (const QString &header : raw.headers()) {
        if (header.isEmpty())
            continue;
        ListField field = fieldOfHeader(header, profiles).value_or(ListField::Ignored);
        if (field != ListField::Ignored && !taken.insert(field).second)
            field = ListField::Ignored;
        profile.columns.push_back({header, field});
    }
    return profile;
}

// A profile that nobody has named yet lacks a name only when it is saved.
std::vector<QString> columnFaults(ImportProfile profile)
{
    if (profile.name.isEmpty())
        profile.name = QStringLiteral("-");
    return directory::faults(profile);
}

const ImportProfile *profileOf(const std::vector<ImportProfile> &profiles, ProfileId id)
{
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [id](const ImportProfile &one) { return one.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

bool readsAlike(const ImportProfile &profile)
{
    return profile.encoding == QLatin1String("detect") && profile.separator == QLatin1String("detect")
        && profile.sheet.isEmpty();
}

// The header row that the profile means is the one with most of its columns.
int headerFor(const ImportProfile &profile, const RawTable &raw)
{
    int best = raw.header;
    int most = 0;
    for (std::size_t at = 0; at < std::min(raw.rows.size(), mostHeaderRows); ++at) {
        const int count = matched(profile, raw.rows[at].cells).value_or(0);
        if (count > most) {
            most = count;
            best = int(at);
        }
    }
    return best;
}

Result<ReadImport> readBy(const ImportSource &source, ReadImport read, const Progress &progress)
{
    read.lacking = columnFaults(read.profile);
    read.raw.header = headerFor(read.profile, read.raw);
    if (read.lacking.empty()) {
        auto volumes = exchange::readVolumes(source.bytes, source.name, read.profile, progress);
        if (!volumes)
            return volumes.error();
        read.volumes = std::move(*volumes);
    }
    // Rows that stand for one person each are summed on the way in and shown nowhere.
    if (read.volumes && read.profile.rowsAddUp)
        read.raw.rows.resize(std::min(read.raw.rows.size(), std::size_t(read.raw.header) + 1));
    for (std::size_t at = 0; at < read.raw.rows.size(); ++at)
        read.rowOfLine.insert(read.raw.rows[at].line, at);
    return read;
}

} // namespace

QStringList RawTable::headers() const
{
    return rows.empty() ? QStringList() : rows[std::size_t(header)].cells;
}

const QStringList *ReadImport::cellsOf(qint64 line) const
{
    const auto found = rowOfLine.constFind(line);
    return found == rowOfLine.constEnd() ? nullptr : &raw.rows[*found].cells;
}

QStringList ReadImport::headers() const
{
    return volumes ? volumes->headers : raw.headers();
}

std::vector<ListField> ReadImport::fields() const
{
    if (volumes)
        return volumes->fields;
    std::vector<ListField> found;
    for (const QString &header : raw.headers()) {
        const auto column = std::find_if(profile.columns.begin(), profile.columns.end(), [&](const ImportProfile::Column &one) {
            return !header.isEmpty() && foldedHeader(one.header) == foldedHeader(header);
        });
        found.push_back(column == profile.columns.end() ? ListField::Ignored : column->field);
    }
    return found;
}

Result<ReadImport> readImport(const ImportSource &source, const std::vector<ImportProfile> &profiles,
                              const std::optional<ImportProfile> &chosen, const Progress &progress)
{
    auto raw = rawTable(source, chosen ? &*chosen : nullptr, progress);
    if (!raw)
        return raw.error();
    ReadImport read;
    read.fitting = fittingProfiles(profiles, *raw);
    const ImportProfile *best = read.fitting.empty() ? nullptr : profileOf(profiles, read.fitting.front());
    if (!chosen && best && !readsAlike(*best)) {
        if (auto again = rawTable(source, best, progress)) // else what was found out without it stands
            raw = std::move(again);
    }
    read.raw = std::move(*raw);
    read.profile = chosen ? *chosen : best ? *best : guessedProfile(read.raw, profiles);
    return readBy(source, std::move(read), progress);
}

QString decimalSignOf(const ReadImport &read)
{
    if (read.profile.decimal != QLatin1String("detect"))
        return read.profile.decimal;
    const std::vector<ListField> fields = read.fields();
    for (std::size_t at = std::size_t(read.raw.header) + 1; at < read.raw.rows.size(); ++at) {
        for (std::size_t column = 0; column < fields.size(); ++column) {
            const QString cell = read.raw.rows[at].cells.value(int(column));
            const int mark = int(std::max(cell.lastIndexOf(u','), cell.lastIndexOf(u'.')));
            // Before three digits it may as well part thousands.
            if (fields[column] == ListField::ControlTotal && mark > 0 && cell.size() - mark - 1 <= 2)
                return cell[mark] == u',' ? QStringLiteral("comma") : QStringLiteral("point");
        }
    }
    return {};
}

ImportProfile withField(ImportProfile profile, const QStringList &headers, int column, ListField field)
{
    const QString wanted = foldedHeader(headers.value(column));
    bool isThere = false;
    for (ImportProfile::Column &one : profile.columns) {
        const bool isIt = foldedHeader(one.header) == wanted;
        if (isIt)
            one.field = field;
        else if (one.field == field)
            one.field = ListField::Ignored;
        isThere = isThere || isIt;
    }
    if (!isThere && !wanted.isEmpty())
        profile.columns.push_back({headers.value(column), field});
    // Columns that this file lacks would be asked for in vain.
    const auto isLost = [&headers](const ImportProfile::Column &one) {
        return one.field == ListField::Ignored && !headers.contains(one.header);
    };
    profile.columns.erase(std::remove_if(profile.columns.begin(), profile.columns.end(), isLost), profile.columns.end());
    return profile;
}

} // namespace paybench::ui
