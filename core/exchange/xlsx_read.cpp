// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/cell_text.h"
#include "core/exchange/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace paybench::exchange {

namespace {

constexpr QStringView relationSpace = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr QStringView strictRelationSpace = u"http://purl.oclc.org/ooxml/officeDocument/relationships";

struct Relation {
    QString type; // the last word of it: worksheet, styles …
    QString target;
};

struct XlsxSheet {
    QString name;
    QString part;
    bool isHidden = false;
};

// All texts that cells refer to by number, in one array.
struct SharedTexts {
    QByteArray text;
    std::vector<quint32> ends;

    std::optional<QByteArrayView> at(qint64 index) const
    {
        if (index < 0 || index >= static_cast<qint64>(ends.size()))
            return std::nullopt;
        const auto place = static_cast<std::size_t>(index);
        const quint32 start = place == 0 ? 0 : ends[place - 1];
        return QByteArrayView(text.constData() + start, static_cast<qsizetype>(ends[place] - start));
    }
};

struct XlsxBook {
    std::vector<XlsxSheet> sheets;
    bool since1904 = false;
    std::vector<Shown> styles; // by the number a cell names
    SharedTexts texts;
};

// "xl/workbook.xml" + "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml".
QString resolved(const QString &from, const QString &target)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    QStringList path = from.split(QLatin1Char('/'));
    path.removeLast();
    const QStringList steps = target.split(QLatin1Char('/'));
    for (const QString &step : steps) {
        if (step == QLatin1String("..") && !path.isEmpty())
            path.removeLast();
        else if (step != QLatin1String(".") && step != QLatin1String(".."))
            path.append(step);
    }
    return path.join(QLatin1Char('/'));
}

// Which other parts a part names, by id.
Result<std::map<QString, Relation>> relations(const ZipParts &parts, const QString &of)
{
    const qsizetype folderEnd = of.lastIndexOf(QLatin1Char('/')) + 1;
    auto part = parts.part(of.left(folderEnd) + QStringLiteral("_rels/") + of.mid(folderEnd) + QStringLiteral(".rels"));
    if (!part)
        return part.error();
    std::map<QString, Relation> found;
    XmlPart xml(std::move(*part));
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        const QString type = attribute(attributes, u"Type").toString();
        found[attribute(attributes, u"Id").toString()] = {type.section(QLatin1Char('/'), -1),
                                                          resolved(of, attribute(attributes, u"Target").toString())};
    }
    if (const Done read = xml.outcome(parts.fileName()); !read)
        return read.error();
    return found;
}

QString targetOf(const std::map<QString, Relation> &relations, QLatin1String type)
{
    const auto found =
        std::find_if(relations.begin(), relations.end(), [type](const auto &one) { return one.second.type == type; });
    return found == relations.end() ? QString() : found->second.target;
}

Done readSheetList(XmlPart &xml, const std::map<QString, Relation> &related, const QString &fileName, XlsxBook &book)
{
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView since = attribute(attributes, u"date1904");
            book.since1904 = since == u"1" || since == u"true";
        } else if (xml.name() == u"sheet") {
            QStringView id = attribute(attributes, u"id", relationSpace);
            if (id.isEmpty())
                id = attribute(attributes, u"id", strictRelationSpace);
            const auto found = related.find(id.toString());
            // A sheet that is only a chart has no cells.
            if (found != related.end() && found->second.type == QLatin1String("worksheet"))
                book.sheets.push_back({attribute(attributes, u"name").toString(), found->second.target,
                                       attribute(attributes, u"state").contains(u"idden")});
        }
    }
    return xml.outcome(fileName);
}

// cellXfs → numFmtId → what the code shows.
Done readStyles(const ZipParts &parts, const QString &name, XlsxBook &book)
{
    auto part = parts.part(name);
    if (!part)
        return part.error();
    std::map<int, Shown> own;
    XmlPart xml(std::move(*part));
    bool inCells = false;
    while (xml.next()) {
        if (xml.name() == u"cellXfs")
            inCells = xml.isStart();
        if (!xml.isStart())
            continue;
        const auto attributes = xml.attributes();
        const int format = attribute(attributes, u"numFmtId").toInt();
        if (xml.name() == u"numFmt")
            own[format] = shownBy(attribute(attributes, u"formatCode").toString());
        else if (xml.name() == u"xf" && inCells)
            book.styles.push_back(own.count(format) ? own[format] : shownBy(format));
    }
    return xml.outcome(parts.fileName());
}

// The text of a shared or inline string: t, or the t of its runs r; the reading aid rPh is not part of it.
QString stringItem(XmlPart &xml)
{
    QString text;
    for (int open = 1; open > 0 && xml.next();) {
        if (xml.isEnd()) {
            --open;
        } else if (xml.isStart()) {
            if (xml.name() == u"t")
                text += xml.ownText();
            else if (xml.name() == u"rPh")
                xml.skip();
            else
                ++open;
        }
    }
    return withoutEscapes(text);
}

Done readTexts(const ZipParts &parts, const QString &name, SharedTexts &texts)
{
    auto part = parts.part(name);
    if (!part)
        return part.error();
    XmlPart xml(std::move(*part));
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"si")
            continue;
        texts.text += stringItem(xml).toUtf8();
        texts.ends.push_back(static_cast<quint32>(texts.text.size()));
        if (texts.text.size() > Grid::mostCharacters)
            return tooLargeSheet(parts.fileName());
    }
    return xml.outcome(parts.fileName());
}

// "AB12" → column 27, row 12; -1 and 0 where it does not say.
struct Reference {
    qint64 column = -1;
    qint64 row = 0;
};

Reference referenceOf(QStringView text)
{
    Reference reference;
    qsizetype at = 0;
    for (; at < text.size() && at < 4 && text[at] >= u'A' && text[at] <= u'Z'; ++at)
        reference.column = (reference.column + 1) * 26 + (text[at].unicode() - u'A');
    reference.row = text.mid(at).toLongLong();
    return reference;
}

// Reads <sheetData> into the grid.
class XlsxCells {
public:
    XlsxCells(XmlPart &xml, const XlsxBook &book, const QString &fileName, SheetRead &into)
        : m_xml(xml)
        , m_book(book)
        , m_fileName(fileName)
        , m_into(into)
    { }

    Done read(const Progress &progress)
    {
        Pace pace(progress, m_xml);
        while (m_xml.next()) {
            if (m_xml.isStart() && m_xml.name() == u"row") {
                readRow();
                if (!pace.goOn())
                    m_xml.refuse(stoppedReading());
            }
        }
        const Done read = m_xml.outcome(m_fileName);
        if (read)
            noteFormulas();
        return read;
    }

private:
    void readRow()
    {
        const qint64 said = attribute(m_xml.attributes(), u"r").toLongLong();
        m_line = said > 0 ? said : m_line + 1;
        m_column = -1;
        m_into.cells.beginRow();
        while (m_xml.next() && !m_xml.isEnd()) {
            if (m_xml.isStart() && m_xml.name() == u"c")
                readCell();
            else if (m_xml.isStart())
                m_xml.skip();
        }
        if (!m_into.cells.endRow(m_line))
            m_xml.refuse(tooLargeSheet(m_fileName));
    }

    void readCell()
    {
        const auto attributes = m_xml.attributes();
        const Reference place = referenceOf(attribute(attributes, u"r"));
        m_column = place.column >= 0 ? place.column : m_column + 1;
        const QString type = attribute(attributes, u"t").toString();
        const auto style = static_cast<std::size_t>(attribute(attributes, u"s").toUInt());
        QString stored;
        bool isFormula = false;
        while (m_xml.next() && !m_xml.isEnd()) {
            if (!m_xml.isStart())
                continue;
            isFormula = isFormula || m_xml.name() == u"f";
            if (m_xml.name() == u"v")
                stored = m_xml.ownText();
            else if (m_xml.name() == u"is")
                stored = stringItem(m_xml);
            else
                m_xml.skip();
        }
        m_emptyFormulas += isFormula && stored.isEmpty() && type != QLatin1String("str");
        put(type, style, stored);
    }

    void put(const QString &type, std::size_t style, const QString &stored)
    {
        if (type == QLatin1String("s")) {
            bool ok = false;
            const auto text = m_book.texts.at(stored.trimmed().toLongLong(&ok));
            if (!stored.isEmpty() && (!ok || !text))
                m_xml.refuse(damaged(m_fileName, QStringLiteral("no shared string %1").arg(stored)));
            else if (text)
                putText(*text);
            return;
        }
        putText(cellText(type, style, stored));
    }

    QByteArray cellText(const QString &type, std::size_t style, const QString &stored) const
    {
        if (type == QLatin1String("inlineStr"))
            return stored.toUtf8();
        if (type == QLatin1String("str"))
            return withoutEscapes(stored).toUtf8();
        if (type == QLatin1String("e"))
            return stored.toUtf8();
        if (type == QLatin1String("b"))
            return stored.trimmed() == QLatin1String("1") ? "TRUE" : "FALSE";
        if (type == QLatin1String("d"))
            return isoMoment(stored);
        const QByteArray number = stored.trimmed().toUtf8();
        const Shown shown = style < m_book.styles.size() ? m_book.styles[style] : Shown::Number;
        return shown == Shown::Number || number.isEmpty() ? plainDigits(number)
                                                          : momentText(number, shown, m_book.since1904);
    }

    void putText(QByteArrayView text)
    {
        if (!m_into.cells.put(m_column, text))
            m_xml.refuse(tooLargeSheet(m_fileName));
    }

    void noteFormulas()
    {
        if (m_emptyFormulas > 0)
            m_into.notes.push_back(
                QCoreApplication::translate("exchange",
                                            "%Ln formula(s) have no stored result and are read as empty. Open the file "
                                            "in the spreadsheet program and save it.",
                                            nullptr, static_cast<int>(m_emptyFormulas)));
    }

    XmlPart &m_xml;
    const XlsxBook &m_book;
    const QString &m_fileName;
    SheetRead &m_into;
    qint64 m_line = 0;
    qint64 m_column = -1;
    qint64 m_emptyFormulas = 0;
};

Result<XlsxBook> readBook(const ZipParts &parts)
{
    const auto root = relations(parts, QString());
    if (!root)
        return root.error();
    const QString workbook = targetOf(*root, QLatin1String("officeDocument"));
    auto part = parts.part(workbook);
    if (!part)
        return part.error();
    const auto related = relations(parts, workbook);
    if (!related)
        return related.error();
    XlsxBook book;
    XmlPart xml(std::move(*part));
    if (const Done read = readSheetList(xml, *related, parts.fileName(), book); !read)
        return read.error();
    const QString styles = targetOf(*related, QLatin1String("styles"));
    if (const Done read = styles.isEmpty() ? Done() : readStyles(parts, styles, book); !read)
        return read.error();
    const QString texts = targetOf(*related, QLatin1String("sharedStrings"));
    if (const Done read = texts.isEmpty() ? Done() : readTexts(parts, texts, book.texts); !read)
        return read.error();
    return book;
}

Done readXlsxSheet(const ZipParts &parts, const XlsxBook &book, const XlsxSheet &sheet, const Progress &progress,
                   SheetRead &into)
{
    auto part = parts.part(sheet.part);
    if (!part)
        return part.error();
    into.sheet = sheet.name;
    XmlPart xml(std::move(*part));
    return XlsxCells(xml, book, parts.fileName(), into).read(progress);
}

} // namespace

Result<SheetRead> readXlsx(const ZipParts &parts, const QString &sheet, const Progress &progress)
{
    const auto book = readBook(parts);
    if (!book)
        return book.error();
    SheetRead read;
    for (const XlsxSheet &one : book->sheets) {
        if (!one.isHidden)
            read.sheets.push_back(one.name);
    }
    for (const XlsxSheet &one : book->sheets) {
        const bool isWanted = sheet.isEmpty() ? !one.isHidden : one.name.compare(sheet, Qt::CaseInsensitive) == 0;
        if (!isWanted)
            continue;
        if (const Done done = readXlsxSheet(parts, *book, one, progress, read); !done)
            return done.error();
        if (read.cells.rowCount() > 0 || !sheet.isEmpty())
            return read;
    }
    if (!sheet.isEmpty())
        return noSuchSheet(parts.fileName(), sheet, read.sheets);
    return noSheets(parts.fileName());
}

} // namespace paybench::exchange
