// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/list_columns.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace paybench::exchange {

using directory::ImportProfile;

QString foldedHeader(const QString &header)
{
    QString plain = header.toCaseFolded();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'_' || c == u'.'; });
    return plain;
}

bool isSumWord(const QString &text)
{
    static const QSet<QString> words = {
        QStringLiteral("summa"),      QStringLiteral("sum"),  QStringLiteral("total"),    QStringLiteral("totalt"),
        QStringLiteral("totalsumma"), QStringLiteral("ialt"), QStringLiteral("summering")};
    return words.contains(foldedHeader(text));
}

ListHeader headerOf(std::span<const QByteArrayView> fields, const ImportProfile &profile)
{
    ListHeader found;
    for (const QByteArrayView field : fields) {
        found.headers << QString::fromUtf8(field);
        const QString header = foldedHeader(found.headers.back());
        const auto rule =
            std::find_if(profile.columns.begin(), profile.columns.end(),
                         [&](const ImportProfile::Column &known) { return foldedHeader(known.header) == header; });
        const ListField as = rule == profile.columns.end() ? ListField::Ignored : rule->field;
        if (as != ListField::Ignored && !found.columns.has(as))
            found.columns.column[std::size_t(as)] = int(found.fields.size());
        found.fields.push_back(as);
    }
    return found;
}

ReadOptions optionsOf(const ImportProfile &profile)
{
    ReadOptions options;
    options.encoding = encodingOfName(profile.encoding);
    options.sheet = profile.sheet;
    if (profile.separator == QStringLiteral("tab"))
        options.separator = '\t';
    else if (profile.separator.size() == 1)
        options.separator = profile.separator.at(0).toLatin1();
    return options;
}

DecimalSign decimalSignOf(const ImportProfile &profile)
{
    return profile.decimal == QStringLiteral("comma") ? DecimalSign::Comma
        : profile.decimal == QStringLiteral("point")  ? DecimalSign::Point
                                                      : DecimalSign::Detect;
}

QString separatorKey(const TableFile &table)
{
    if (table.format() != TableFormat::Csv)
        return {};
    const char separator = table.dialect().separator;
    return separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator));
}

std::optional<qint64> plainNumber(QByteArrayView bytes, int decimals, DecimalSign sign)
{
    qint64 number = 0;
    qsizetype digits = 0;
    const qsizetype point = decimals == 2 && bytes.size() > 3 ? bytes.size() - 3 : -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool isSign = (c == ',' && sign != DecimalSign::Point) || (c == '.' && sign != DecimalSign::Comma);
        if (i == point && isSign)
            continue;
        if (c < '0' || c > '9' || ++digits > 12)
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    if (digits == 0)
        return std::nullopt;
    return decimals == 2 && digits == bytes.size() ? number * 100 : number;
}

Error missingColumns(const QString &fileName, const QString &profile, const QStringList &columns)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "exchange",
                "%1 lacks the column(s) %2 of the import profile %3. Nothing was read. Choose another "
                "profile or export the list with them.")
                .arg(fileName, columns.join(QStringLiteral(", ")), profile),
            {}};
}

Error readingCancelled()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("exchange", "Reading was cancelled. Nothing was changed."),
            {}};
}

} // namespace paybench::exchange
