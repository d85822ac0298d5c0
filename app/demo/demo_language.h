// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

// The people of the demo centre work in Swedish: while it is made its steps get the names that they would have given them,
// so that what is undone and what happened read as the rest of it does, in whatever language it is made.

namespace paybench::app {

class DemoLanguage {
public:
    DemoLanguage();
    ~DemoLanguage();
    DemoLanguage(const DemoLanguage &) = delete;
    DemoLanguage &operator=(const DemoLanguage &) = delete;

private:
    QTranslator m_texts;
    QLocale m_before;
    bool m_isUsed = false;
};

} // namespace paybench::app
