// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/exchange/record.h"

#include <QByteArray>

#include <vector>

// The cells of one sheet as texts, packed: all characters in one array, eight bytes for each cell.

namespace paybench::exchange {

class Grid {
public:
    static constexpr qint64 mostRows = 1'048'576; // what a spreadsheet holds
    static constexpr int mostColumns = 16'384;
    static constexpr std::size_t mostFields = 25'000'000;
    static constexpr qsizetype mostCharacters = 1'000'000'000;

    std::size_t rowCount() const { return m_rows.size(); }
    void eachRow(const OnRecord &record) const;

    // Building. A row is begun, its cells are put, in any order, and it is ended; a row without text is left out, and
    // empty cells at its end are too. False: the sheet is larger than any real one.
    void beginRow();
    bool put(qint64 column, QByteArrayView text);
    bool endRow(qint64 line, qint64 times = 1);

private:
    struct Field {
        quint32 start = 0;
        quint32 length = 0;
    };
    struct Row {
        qint64 line = 0;
        std::size_t first = 0;
        std::size_t count = 0;
    };

    QByteArray m_text;
    std::vector<Field> m_fields;
    std::vector<Row> m_rows;
    std::vector<Field> m_open; // the row being built
};

} // namespace paybench::exchange
