// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/xml_part.h"

namespace paybench::exchange {

namespace {

constexpr int deepest = 200; // real sheets go down some twelve steps

} // namespace

XmlPart::XmlPart(std::unique_ptr<Part> part)
    : m_part(std::move(part))
    , m_reader(m_part.get())
{ }

bool XmlPart::next()
{
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest)
                m_reader.raiseError(QStringLiteral("nested too deeply"));
            return !m_reader.hasError();
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_reader.raiseError(QStringLiteral("a document type"));
            return false;
        default:
            break;
        }
    }
    return false;
}

void XmlPart::skip()
{
    for (int open = 1; open > 0 && next();) {
        if (isStart())
            ++open;
        else if (isEnd())
            --open;
    }
}

QString XmlPart::ownText()
{
    QString text;
    while (next() && !isEnd()) {
        if (isText())
            text += m_reader.text();
        else
            skip();
    }
    return text;
}

void XmlPart::refuse(const Error &error)
{
    m_refused = error;
    m_reader.raiseError(error.detail);
}

Done XmlPart::outcome(const QString &fileName) const
{
    if (!m_refused)
        return m_refused;
    if (m_reader.hasError() || m_part->isBroken())
        return damaged(fileName, QStringLiteral("line %1: %2").arg(m_reader.lineNumber()).arg(m_reader.errorString()));
    return {};
}

QStringView attribute(const QXmlStreamAttributes &attributes, QStringView name, QStringView space)
{
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name && one.namespaceUri() == space)
            return one.value();
    }
    return {};
}

} // namespace paybench::exchange
