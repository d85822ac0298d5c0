// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/grid.h"

#include <algorithm>

namespace paybench::exchange {

void Grid::eachRow(const OnRecord &record) const
{
    std::vector<QByteArrayView> fields;
    for (const Row &row : m_rows) {
        fields.clear();
        for (std::size_t i = row.first; i < row.first + row.count; ++i)
            fields.emplace_back(m_text.constData() + m_fields[i].start, static_cast<qsizetype>(m_fields[i].length));
        if (!record(row.line, fields))
            return;
    }
}

void Grid::beginRow()
{
    m_open.clear();
}

bool Grid::put(qint64 column, QByteArrayView text)
{
    if (text.isEmpty())
        return true;
    if (column < 0 || column >= mostColumns || m_text.size() + text.size() > mostCharacters)
        return false;
    const auto place = static_cast<std::size_t>(column);
    if (m_open.size() <= place)
        m_open.resize(place + 1);
    m_open[place] = {static_cast<quint32>(m_text.size()), static_cast<quint32>(text.size())};
    m_text.append(text);
    return true;
}

bool Grid::endRow(qint64 line, qint64 times)
{
    if (m_open.empty())
        return true;
    if (line < 1 || times < 1 || times > mostRows || line > mostRows - (times - 1))
        return false;
    if (m_fields.size() + m_open.size() * static_cast<std::size_t>(times) > mostFields)
        return false;
    const std::size_t first = m_fields.size();
    m_fields.insert(m_fields.end(), m_open.begin(), m_open.end());
    for (qint64 i = 0; i < times; ++i)
        m_rows.push_back({line + i, first, m_open.size()});
    m_open.clear();
    return true;
}

} // namespace paybench::exchange
