// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <map>
#include <vector>

namespace paybench::exchange {

namespace {

// Walks the text once. Fields point into the text, but for quoted ones with something to leave out.
class Records {
public:
    Records(QByteArrayView text, Dialect dialect)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_dialect(dialect)
    {
        m_stops[static_cast<unsigned char>(dialect.separator)] = true;
        m_stops[static_cast<unsigned char>('\n')] = true;
        m_stops[static_cast<unsigned char>('\r')] = true;
    }

    Done each(const OnRecord &record)
    {
        while (m_at < m_end) {
            if (skippedLineEnd())
                continue; // a blank line
            m_fields.clear();
            m_unquoted.clear();
            const qint64 start = m_line;
            if (!readRecord())
                return Error{Error::Kind::Invalid,
                             QCoreApplication::translate(
                                 "exchange",
                                 "Line %1 opens a quotation mark that is never closed. Nothing was read. "
                                 "Close it in the file, or export the list again.")
                                 .arg(m_quoteLine),
                             {}};
            if (!record(start, m_fields))
                return {};
        }
        return {};
    }

private:
    bool skippedLineEnd()
    {
        if (*m_at != '\n' && *m_at != '\r')
            return false;
        m_at += *m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n' ? 2 : 1;
        ++m_line;
        return true;
    }

    // Up to and with the line end. False: a quote stayed open.
    bool readRecord()
    {
        for (;;) {
            if (m_at < m_end && *m_at == m_dialect.quote && m_dialect.quote != 0) {
                if (!readQuoted())
                    return false;
            } else {
                const char *start = m_at;
                skipPlain();
                m_fields.emplace_back(start, m_at - start);
            }
            if (m_at == m_end || skippedLineEnd())
                return true;
            ++m_at; // the separator
        }
    }

    void skipPlain()
    {
        while (m_at < m_end && !m_stops[static_cast<unsigned char>(*m_at)])
            ++m_at;
    }

    bool readQuoted()
    {
        m_quoteLine = m_line;
        const char *start = ++m_at;
        if (!skipToQuote())
            return false;
        const char *close = m_at++;
        if (m_at == m_end || m_stops[static_cast<unsigned char>(*m_at)]) {
            m_fields.emplace_back(start, close - start);
            return true;
        }
        return readRest(QByteArray(start, close - start));
    }

    // What follows the first closing quote: its double, and then more of the field, or loose text that belongs to it
    // too.
    bool readRest(QByteArray text)
    {
        while (m_at < m_end && *m_at == m_dialect.quote) {
            const char *start = m_at++; // the second of the two quotes is part of the text
            if (!skipToQuote())
                return false;
            text.append(start, m_at - start);
            ++m_at;
        }
        const char *loose = m_at;
        skipPlain();
        text.append(loose, m_at - loose);
        m_unquoted.push_back(text);
        m_fields.emplace_back(m_unquoted.back());
        return true;
    }

    bool skipToQuote()
    {
        while (m_at < m_end && *m_at != m_dialect.quote) {
            m_line += *m_at == '\n' || (*m_at == '\r' && (m_at + 1 == m_end || m_at[1] != '\n'));
            ++m_at;
        }
        return m_at < m_end;
    }

    const char *m_at;
    const char *m_end;
    Dialect m_dialect;
    std::array<bool, 256> m_stops{};
    qint64 m_line = 1;
    qint64 m_quoteLine = 0;
    std::vector<QByteArrayView> m_fields;
    std::deque<QByteArray> m_unquoted; // a deque: what was added stays where it is
};

// Excel's own first line "sep=;" is no record.
bool namesSeparator(QByteArrayView text)
{
    return text.size() >= 5 && qstrnicmp(text.data(), "sep=", 4) == 0
        && (text.size() == 5 || text[5] == '\n' || text[5] == '\r');
}

constexpr int sampleRecords = 60;
constexpr qsizetype sampleBytes = 256 * 1024;

// How much of a table a separator makes of the first records. Of two that are equally even the first asked wins.
struct Evenness {
    int records = 0;
    int even = 0; // records with the commonest number of fields, one field aside

    bool betterThan(const Evenness &other) const
    {
        return static_cast<qint64>(even) * std::max(other.records, 1)
            > static_cast<qint64>(other.even) * std::max(records, 1);
    }
};

Evenness evenness(QByteArrayView sample, char separator)
{
    Evenness result;
    std::map<std::size_t, int> widths;
    // A quote that the sample cuts off is no matter here.
    (void)readCsv(sample, {separator, '"'}, [&](qint64, std::span<const QByteArrayView> fields) {
        ++widths[fields.size()];
        return ++result.records < sampleRecords;
    });
    for (const auto &[width, times] : widths) {
        if (width > 1)
            result.even = std::max(result.even, times);
    }
    return result;
}

char detectedSeparator(QByteArrayView sample)
{
    char best = ';';
    Evenness bestEvenness;
    for (const char separator : {';', '\t', ',', '|'}) {
        const Evenness found = evenness(sample, separator);
        if (found.betterThan(bestEvenness)) {
            best = separator;
            bestEvenness = found;
        }
    }
    return best;
}

// Apostrophes are quotes only where nearly everything stands in them.
char detectedQuote(QByteArrayView sample, char separator)
{
    qint64 between = 0;
    qint64 all = 0;
    (void)readCsv(sample, {separator, 0}, [&](qint64, std::span<const QByteArrayView> fields) {
        for (const QByteArrayView field : fields)
            between += field.size() > 1 && field.startsWith('\'') && field.endsWith('\'');
        all += static_cast<qint64>(fields.size());
        return all < 1000;
    });
    return all > 0 && between * 2 > all ? '\'' : '"';
}

QByteArray written(const Cell &cell, const CsvForm &form)
{
    QString text = plainText(cell.value, QLatin1Char(form.decimalSign));
    if (std::holds_alternative<QString>(cell.value) && isFormulaLike(text))
        text.prepend(QLatin1Char('\''));
    QByteArray field = text.toUtf8();
    const bool needsQuotes = std::any_of(field.begin(), field.end(), [&form](char c) {
        return c == form.separator || c == '"' || c == '\n' || c == '\r' || c == '\t';
    });
    if (!needsQuotes && !field.startsWith(' ') && !field.endsWith(' '))
        return field;
    return '"' + field.replace("\"", "\"\"") + '"';
}

void appendRow(QByteArray &out, const Row &row, const CsvForm &form)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            out += form.separator;
        out += written(row[i], form);
    }
    out += "\r\n";
}

} // namespace

Dialect detectedDialect(QByteArrayView utf8)
{
    if (namesSeparator(utf8))
        return {utf8[4], '"'};
    const QByteArrayView sample = utf8.first(std::min(utf8.size(), sampleBytes));
    const char separator = detectedSeparator(sample);
    return {separator, detectedQuote(sample, separator)};
}

Done readCsv(QByteArrayView utf8, Dialect dialect, const OnRecord &record)
{
    if (!namesSeparator(utf8))
        return Records(utf8, dialect).each(record);
    bool first = true;
    return Records(utf8, dialect).each([&](qint64 line, std::span<const QByteArrayView> fields) {
        return std::exchange(first, false) || record(line, fields);
    });
}

QString separatorName(char separator)
{
    switch (separator) {
    case ';':
        return QCoreApplication::translate("exchange", "semicolon");
    case ',':
        return QCoreApplication::translate("exchange", "comma");
    case '\t':
        return QCoreApplication::translate("exchange", "tab");
    case '|':
        return QCoreApplication::translate("exchange", "vertical bar");
    default:
        return QString(QLatin1Char(separator));
    }
}

Result<QByteArray> csvOf(const Sheet &sheet, const CsvForm &form)
{
    QByteArray text;
    for (const Row &row : sheet.rows)
        appendRow(text, row, form);
    if (sheet.moreRows) {
        for (Row row; sheet.moreRows(row); row.clear())
            appendRow(text, row, form);
    }
    return encoded(text, form.encoding, form.withMark);
}

} // namespace paybench::exchange
