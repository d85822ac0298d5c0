// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArrayView>

#include <functional>
#include <span>

// How readers of tables hand over what they find.

namespace paybench::exchange {

// One record: the line of the file, or the row of the sheet, on which it starts (the first is 1), and its fields as
// UTF-8, which live until the function returns. False means stop.
using OnRecord = std::function<bool(qint64 line, std::span<const QByteArrayView> fields)>;

} // namespace paybench::exchange
