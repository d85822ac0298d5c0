// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QTranslator>

namespace paybench::ui::test {

// Every text in brackets, so that what is not translated shows.
class PseudoLocale : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

} // namespace paybench::ui::test
