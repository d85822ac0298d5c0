// SPDX-License-Identifier: MPL-2.0
#include "app/commands/need_batch.h"

#include "app/commands/need_figures.h"
#include "core/exchange/csv.h"
#include "core/exchange/file_bytes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cmath>
#include <map>

namespace paybench::app {

namespace {

using staffing::Limits;
using staffing::Target;
using staffing::Traffic;

// The columns of a batch; what is not listed is carried along.
constexpr const char *columns[] = {"model", "calls", "interval_s", "aht_s", "agents", "patience_s", "target_s", "target_sl", "metric"};

Error invalid(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

// One row by the names of its columns.
class BatchRow {
public:
    BatchRow(const std::map<QString, std::size_t> &places, std::span<const QByteArrayView> fields)
        : m_places(places)
        , m_fields(fields)
    {
    }

    QString text(const char *column) const
    {
        const std::size_t place = m_places.at(QLatin1String(column));
        return place < m_fields.size() ? QString::fromUtf8(m_fields[place]).trimmed() : QString();
    }
    Result<double> number(const char *column) const
    {
        const QString written = text(column);
        if (written.isEmpty())
            return invalid(QCoreApplication::translate("commands", "%1 is empty.").arg(QLatin1String(column)));
        return numberOf(written);
    }

private:
    const std::map<QString, std::size_t> &m_places;
    std::span<const QByteArrayView> m_fields;
};

Result<double> patienceOfRow(const BatchRow &row)
{
    const QString model = row.text("model");
    if (model == QLatin1String("erlang_a"))
        return row.number("patience_s");
    if (model == QLatin1String("erlang_b"))
        return 0.0;
    if (model == QLatin1String("erlang_c"))
        return staffing::forEver;
    return invalid(QCoreApplication::translate("commands", "“%1” is not one of erlang_a, erlang_b, erlang_c.").arg(model));
}

Result<Traffic> trafficOfRow(const BatchRow &row)
{
    const auto calls = row.number("calls");
    const auto interval = row.number("interval_s");
    const auto handleTime = row.number("aht_s");
    const auto patience = patienceOfRow(row);
    for (const auto *read : {&calls, &interval, &handleTime, &patience}) {
        if (!*read)
            return read->error();
    }
    return Traffic{*calls, *interval, *handleTime, *patience};
}

// The target time and share are only asked for by those metrics that need them.
Result<Target> targetOfRow(const BatchRow &row, const QString &metric)
{
    Target target;
    const bool asksForShare = metric == QLatin1String("min_agents_sl");
    if (asksForShare || metric.startsWith(QLatin1String("sl"))) {
        const auto within = row.number("target_s");
        if (!within)
            return within.error();
        target.within = *within;
    }
    if (asksForShare) {
        const auto wanted = row.number("target_sl");
        if (!wanted)
            return wanted.error();
        target.share = *wanted;
    }
    return target;
}

Result<double> figureOfRow(const BatchRow &row, const Traffic &traffic, const Target &target, const QString &metric)
{
    const auto agents = row.number("agents");
    if (!agents)
        return agents.error();
    if (*agents != std::floor(*agents) || !(*agents >= 0 && *agents <= 20000))
        return agentsOutOfRange();
    const auto found = figure(staffing::service(traffic, int(*agents), target.within), metric);
    return found ? Result<double>(*found) : invalid(QCoreApplication::translate("commands", "“%1” is no metric.").arg(metric));
}

Result<double> computedOf(const BatchRow &row)
{
    const QString metric = row.text("metric");
    const auto traffic = trafficOfRow(row);
    if (!traffic)
        return traffic.error();
    const auto target = targetOfRow(row, metric);
    if (!target)
        return target.error();
    const std::vector<QString> faults = staffing::faults(*traffic, *target, Limits());
    if (!faults.empty())
        return invalid(faults.front());
    if (metric == QLatin1String("min_agents_sl"))
        return double(staffing::agentsNeeded(*traffic, *target, Limits()));
    return figureOfRow(row, *traffic, *target, metric);
}

// Reads records, and writes them again with one field more.
class Batch {
public:
    explicit Batch(exchange::Dialect dialect)
        : m_separator(dialect.separator)
    {
    }

    Done add(qint64 line, std::span<const QByteArrayView> fields)
    {
        if (m_places.empty())
            return addHead(fields);
        const auto computed = computedOf(BatchRow(m_places, fields));
        if (!computed)
            return invalid(QCoreApplication::translate("commands", "Line %1: %2 Nothing was written.").arg(line).arg(computed.error().message));
        write(fields, QByteArray::number(*computed, 'g', QLocale::FloatingPointShortest));
        ++m_rows;
        return {};
    }
    const QByteArray &written() const { return m_written; }
    qint64 rows() const { return m_rows; }
    bool hasHead() const { return !m_places.empty(); }

private:
    Done addHead(std::span<const QByteArrayView> fields)
    {
        for (std::size_t place = 0; place < fields.size(); ++place)
            m_places.emplace(QString::fromUtf8(fields[place]).trimmed(), place);
        for (const char *column : columns) {
            if (!m_places.contains(QLatin1String(column)))
                return invalid(QCoreApplication::translate("commands", "The column %1 is missing. Nothing was written.").arg(QLatin1String(column)));
        }
        write(fields, QByteArrayLiteral("computed"));
        return {};
    }
    void write(std::span<const QByteArrayView> fields, const QByteArray &last)
    {
        m_width = std::max(m_width, fields.size());
        for (std::size_t place = 0; place < m_width; ++place) { // a short row keeps its figure in the last column
            if (place < fields.size())
                m_written += quoted(fields[place]);
            m_written += m_separator;
        }
        m_written += last + '\n';
    }
    QByteArray quoted(QByteArrayView field) const
    {
        QByteArray text = field.toByteArray();
        const bool plain = !text.contains(m_separator) && !text.contains('"') && !text.contains('\n') && !text.contains('\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    char m_separator;
    std::map<QString, std::size_t> m_places;
    std::size_t m_width = 0;
    QByteArray m_written;
    qint64 m_rows = 0;
};

Result<Batch> batchOf(const QString &path)
{
    const auto bytes = exchange::readFile(path);
    if (!bytes)
        return bytes.error();
    const auto text = exchange::decoded(*bytes, QFileInfo(path).fileName());
    if (!text)
        return text.error();
    const exchange::Dialect dialect = exchange::detectedDialect(text->text());
    Batch batch(dialect);
    Done done;
    const Done read = exchange::readCsv(text->text(), dialect, [&](qint64 line, std::span<const QByteArrayView> fields) {
        done = batch.add(line, fields);
        return bool(done);
    });
    if (!done || !read)
        return done ? read.error() : done.error();
    if (!batch.hasHead())
        return invalid(QCoreApplication::translate("commands", "%1 is empty. Nothing was written.").arg(QFileInfo(path).fileName()));
    return batch;
}

} // namespace

Exit computeBatch(const QString &in, const QString &out, Terminal &terminal)
{
    const auto batch = batchOf(in);
    if (!batch)
        return terminal.refused(batch.error());
    if (const Done written = exchange::writeFile(out, batch->written()); !written)
        return terminal.refused(written.error());
    terminal.say(QCoreApplication::translate("commands", "%n row(s) computed, written to %1.", nullptr, int(batch->rows())).arg(out));
    terminal.write({{"rows", batch->rows()}, {"out", out}});
    return Exit::Done;
}

} // namespace paybench::app
