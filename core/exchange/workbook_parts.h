// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/exchange/sheet_read.h"
#include "core/exchange/xml_part.h"

#include <QStringList>

// What the two readers of sheet_read.h share.

namespace paybench::exchange {

Result<SheetRead> readXlsx(const ZipParts &parts, const QString &sheet, const Progress &progress);
Result<SheetRead> readOds(const ZipParts &parts, const QString &sheet, const Progress &progress);

Error tooLargeSheet(const QString &fileName);
Error stoppedReading();
Error noSuchSheet(const QString &fileName, const QString &sheet, const std::vector<QString> &sheets);
Error noSheets(const QString &fileName);

// Asks now and then whether to go on.
class Pace {
public:
    Pace(const Progress &progress, const XmlPart &part)
        : m_progress(progress)
        , m_part(part)
    { }

    bool goOn() { return ++m_rows % 1024 != 0 || m_progress(m_part.percent()); }

private:
    const Progress &m_progress;
    const XmlPart &m_part;
    qint64 m_rows = 0;
};

} // namespace paybench::exchange
