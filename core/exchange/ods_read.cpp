// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/cell_text.h"
#include "core/exchange/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace paybench::exchange {

namespace {

constexpr QStringView officeSpace = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr QStringView tableSpace = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr QStringView textSpace = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr QStringView styleSpace = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0";
constexpr QStringView calcSpace = u"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
constexpr qsizetype longestText = 1'000'000;

qint64 repeated(QStringView number)
{
    return number.isEmpty() ? 1 : number.toLongLong();
}

// What a cell's attributes say about its value.
struct OdsValue {
    qint64 times = 1;
    QString type;
    QString stored;
    bool isError = false;
    bool isFormula = false;
    bool hasText = false; // office:string-value, which wins over the paragraphs
};

OdsValue valueOf(const QXmlStreamAttributes &attributes)
{
    OdsValue value;
    for (const QXmlStreamAttribute &one : attributes) {
        const QStringView space = one.namespaceUri();
        const QStringView name = one.name();
        if (space == officeSpace && name == u"value-type") {
            value.type = one.value().toString();
        } else if (space == officeSpace && (name == u"value" || name.endsWith(u"-value"))) {
            value.stored = one.value().toString();
            value.hasText = name == u"string-value";
        } else if (space == tableSpace && name == u"number-columns-repeated") {
            value.times = repeated(one.value());
        } else if (space == tableSpace && name == u"formula") {
            value.isFormula = true;
        } else if (space == calcSpace && name == u"value-type") {
            value.isError = one.value() == u"error";
        }
    }
    return value;
}

// The paragraphs of one cell. LibreOffice writes and reads runs of blanks as they are, whatever the format says of
// them.
class OdsText {
public:
    explicit OdsText(XmlPart &xml)
        : m_xml(xml)
    { }

    // Behind the cell's start; ends behind its end.
    QString read(const QString &fileName)
    {
        bool first = true;
        while (m_xml.next() && !m_xml.isEnd()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.space() != textSpace || (m_xml.name() != u"p" && m_xml.name() != u"h")) {
                m_xml.skip(); // annotations, pictures, tables within the cell
                continue;
            }
            if (!std::exchange(first, false))
                m_text += QLatin1Char('\n');
            readParagraph();
            if (m_text.size() > longestText)
                m_xml.refuse(tooLargeSheet(fileName));
        }
        return m_text;
    }

private:
    void readParagraph()
    {
        for (int open = 1; open > 0 && m_text.size() <= longestText && m_xml.next();) {
            if (m_xml.isText())
                m_text += m_xml.text();
            else if (m_xml.isEnd())
                --open;
            else if (!readSign())
                ++open;
        }
    }

    // An element that stands for characters, or that is none of the text. False: its text is part of the paragraph.
    bool readSign()
    {
        if (m_xml.space() == textSpace && m_xml.name() == u"s") {
            const qint64 blanks = repeated(attribute(m_xml.attributes(), u"c", textSpace));
            m_text += QString(std::clamp<qsizetype>(blanks, 0, longestText), u' ');
        } else if (m_xml.space() == textSpace && m_xml.name() == u"tab") {
            m_text += u'\t';
        } else if (m_xml.space() == textSpace && m_xml.name() == u"line-break") {
            m_text += u'\n';
        } else if (m_xml.space() == textSpace && m_xml.name() != u"ruby-text" && m_xml.name() != u"note") {
            return false;
        }
        m_xml.skip();
        return true;
    }

    XmlPart &m_xml;
    QString m_text;
};

// Reads content.xml: every table's name, and the cells of one.
class OdsCells {
public:
    OdsCells(XmlPart &xml, const QString &wanted, const QString &fileName, SheetRead &into)
        : m_xml(xml)
        , m_wanted(wanted)
        , m_fileName(fileName)
        , m_into(into)
    { }

    Done read(const Progress &progress)
    {
        Pace pace(progress, m_xml);
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.space() == styleSpace)
                readStyle();
            else if (m_xml.space() == tableSpace)
                readTablePart(pace);
            else if (m_xml.space() == officeSpace && m_xml.name() == u"annotation")
                m_xml.skip();
        }
        const Done read = m_xml.outcome(m_fileName);
        if (read && m_emptyFormulas > 0)
            m_into.notes.push_back(
                QCoreApplication::translate("exchange",
                                            "%Ln formula(s) have no stored result and are read as empty. Open the file "
                                            "in the spreadsheet program and save it.",
                                            nullptr, m_emptyFormulas));
        return read;
    }

    bool isFound() const { return m_isFound; }

private:
    // Hidden sheets are told by their style.
    void readStyle()
    {
        const auto attributes = m_xml.attributes();
        if (m_xml.name() == u"style")
            m_style = attribute(attributes, u"name", styleSpace).toString();
        else if (m_xml.name() == u"table-properties" && attribute(attributes, u"display", tableSpace) == u"false")
            m_hiddenStyles.insert(m_style);
    }

    void readTablePart(Pace &pace)
    {
        const QStringView name = m_xml.name();
        if (name == u"table") {
            beginTable();
        } else if (name == u"table-row" && m_isWanted) {
            readRow();
            if (!pace.goOn())
                m_xml.refuse(stoppedReading());
        } else if (name == u"tracked-changes" || name == u"table-row" || name == u"shapes"
                   || name == u"named-expressions" || name == u"dde-link" || name == u"content-validations") {
            m_xml.skip();
        }
    }

    void beginTable()
    {
        const auto attributes = m_xml.attributes();
        const QString name = attribute(attributes, u"name", tableSpace).toString();
        const bool isHidden = m_hiddenStyles.count(attribute(attributes, u"style-name", tableSpace).toString()) > 0;
        if (!isHidden)
            m_into.sheets.push_back(name);
        m_line = 0;
        // Without a wish the first visible sheet with cells is taken; an empty one leaves the grid empty, so look on.
        m_isWanted = m_wanted.isEmpty() ? !isHidden && m_into.cells.rowCount() == 0
                                        : !m_isFound && name.compare(m_wanted, Qt::CaseInsensitive) == 0;
        m_isFound = m_isFound || m_isWanted;
        if (m_isWanted)
            m_into.sheet = name;
    }

    void readRow()
    {
        const qint64 times = repeated(attribute(m_xml.attributes(), u"number-rows-repeated", tableSpace));
        qint64 column = 0;
        m_into.cells.beginRow();
        bool fits = times >= 1 && times <= 2'000'000'000;
        while (m_xml.next() && !m_xml.isEnd()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.space() != tableSpace || (m_xml.name() != u"table-cell" && m_xml.name() != u"covered-table-cell"))
                m_xml.skip();
            else
                fits = readCell(column) && fits;
        }
        fits = fits && m_into.cells.endRow(m_line + 1, times);
        m_line += times;
        if (!fits)
            m_xml.refuse(tooLargeSheet(m_fileName));
    }

    bool readCell(qint64 &column)
    {
        const bool isCovered = m_xml.name() == u"covered-table-cell"; // what it holds is not seen
        const OdsValue value = valueOf(m_xml.attributes());
        const QString paragraphs = OdsText(m_xml).read(m_fileName);
        if (value.times < 1 || value.times > 2'000'000'000)
            return false;
        const QByteArray text = isCovered ? QByteArray() : cellText(value, paragraphs);
        m_emptyFormulas += value.isFormula && value.type.isEmpty() && text.isEmpty();
        const bool fits = text.isEmpty() || column + value.times <= Grid::mostColumns;
        for (qint64 i = 0; fits && !text.isEmpty() && i < value.times; ++i) {
            if (!m_into.cells.put(column + i, text))
                return false;
        }
        column += value.times;
        return fits && column <= 4'000'000'000;
    }

    static QByteArray cellText(const OdsValue &value, const QString &paragraphs)
    {
        if (value.isError || value.type.isEmpty())
            return paragraphs.toUtf8();
        if (value.type == u"string")
            return value.hasText ? value.stored.toUtf8() : paragraphs.toUtf8();
        if (value.type == u"date")
            return isoMoment(value.stored);
        if (value.type == u"time")
            return isoDuration(value.stored);
        if (value.type == u"boolean")
            return value.stored == u"true" ? "TRUE" : "FALSE";
        return plainDigits(value.stored.trimmed().toUtf8());
    }

    XmlPart &m_xml;
    const QString &m_wanted;
    const QString &m_fileName;
    SheetRead &m_into;
    QString m_style;
    std::set<QString> m_hiddenStyles;
    bool m_isWanted = false;
    bool m_isFound = false;
    qint64 m_line = 0;
    int m_emptyFormulas = 0;
};

// A password leaves the names of the parts readable and their content not.
bool isEncrypted(const ZipParts &parts)
{
    return parts.bytes(QStringLiteral("META-INF/manifest.xml"), 1'000'000).contains("encryption-data");
}

} // namespace

Result<SheetRead> readOds(const ZipParts &parts, const QString &sheet, const Progress &progress)
{
    if (isEncrypted(parts))
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("exchange",
                                        "%1 is protected with a password. Nothing was read. Save a copy without a "
                                        "password, and choose that one.")
                .arg(parts.fileName()),
            {}};
    auto part = parts.part(QStringLiteral("content.xml"));
    if (!part)
        return part.error();
    SheetRead read;
    read.format = WorkbookFormat::Ods;
    XmlPart xml(std::move(*part));
    OdsCells cells(xml, sheet, parts.fileName(), read);
    if (const Done done = cells.read(progress); !done)
        return done.error();
    if (!sheet.isEmpty() && !cells.isFound())
        return noSuchSheet(parts.fileName(), sheet, read.sheets);
    if (sheet.isEmpty() && read.cells.rowCount() == 0)
        return noSheets(parts.fileName());
    return read;
}

} // namespace paybench::exchange
