// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/exchange/zip_parts.h"

#include <QXmlStreamReader>

#include <memory>

// XML from a document of unknown origin: no document type, so no entities, no bottomless nesting, and an end.

namespace paybench::exchange {

class XmlPart {
public:
    explicit XmlPart(std::unique_ptr<Part> part);

    // The next start, end or text. False: the document has ended, or it is refused.
    bool next();
    bool isStart() const { return m_reader.isStartElement(); }
    bool isEnd() const { return m_reader.isEndElement(); }
    bool isText() const { return m_reader.isCharacters(); }
    QStringView name() const { return m_reader.name(); } // without the prefix
    QStringView space() const { return m_reader.namespaceUri(); }
    QStringView text() const { return m_reader.text(); }
    QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    int percent() const { return m_part->percent(); }

    // From a start to its end.
    void skip();
    QString ownText(); // text that stands directly in the element

    void refuse(const Error &error);
    Done outcome(const QString &fileName) const; // asked when next() has become false

private:
    std::unique_ptr<Part> m_part;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    Done m_refused;
};

// The value of an attribute, empty when it is not there. An attribute without a prefix has no namespace.
QStringView attribute(const QXmlStreamAttributes &attributes, QStringView name, QStringView space = {});

} // namespace paybench::exchange
