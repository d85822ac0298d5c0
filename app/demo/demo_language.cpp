// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_language.h"

#include <QCoreApplication>

namespace paybench::app {

// Swedish windows speak it already, and need not be told twice.
DemoLanguage::DemoLanguage()
{
    if (m_before.language() == QLocale::Swedish || !m_texts.load(QStringLiteral("paybench_sv"), QStringLiteral(":/i18n")))
        return;
    m_isUsed = QCoreApplication::installTranslator(&m_texts);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
}

DemoLanguage::~DemoLanguage()
{
    if (!m_isUsed)
        return;
    QCoreApplication::removeTranslator(&m_texts);
    QLocale::setDefault(m_before);
}

} // namespace paybench::app
