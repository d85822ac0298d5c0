// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// Which characters the bytes of a text file stand for. Inside the program a file's text is UTF-8.

namespace paybench::exchange {

enum class Encoding { Detect, Utf8, Utf16, Windows1252 };

// A text as UTF-8, and what it was read as.
struct Decoded {
    QByteArray bytes;
    qsizetype markLength = 0; // bytes of a byte order mark at the start
    Encoding encoding = Encoding::Utf8; // never Detect
    bool hadMark = false; // the file began with a byte order mark

    QByteArrayView text() const { return QByteArrayView(bytes).sliced(markLength); }
};

// The text of a file. UTF-8 is kept as it is, without a copy. A file that is no text (a program, a picture, a PDF) is
// refused, and so is one that is not in the encoding asked for.
Result<Decoded> decoded(const QByteArray &bytes, const QString &fileName, Encoding wanted = Encoding::Detect);

// The other way. UTF-16 is little-endian. Refused when a character has no place in Windows-1252.
Result<QByteArray> encoded(const QByteArray &utf8, Encoding encoding, bool withMark);

// "UTF-8", "UTF-16", "Windows-1252"; of Detect "detect". The words profiles and the screen use, in lower case in
// profiles.
QString name(Encoding encoding);
Encoding encodingOfName(const QString &name); // what is unknown is Detect

} // namespace paybench::exchange
