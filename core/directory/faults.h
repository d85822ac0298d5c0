// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QString>

#include <initializer_list>
#include <vector>

// What every noun of the directory asks of its texts and days. The sentences carry the name of the field.

namespace paybench::directory {

// Sentences of faults, gathered one by one.
class Faults {
public:
    void add(const QString &sentence) { m_sentences.push_back(sentence); }
    void addIf(bool isWrong, const QString &sentence)
    {
        if (isWrong)
            add(sentence);
    }
    void checkPersonalNumbers(std::initializer_list<QString> texts); // none may hold one
    void checkPeriod(QDate from, QDate to); // from is needed, to is not before it

    std::vector<QString> taken() { return std::move(m_sentences); }

private:
    std::vector<QString> m_sentences;
};

// As people compare names: blanks around and the case of letters do not matter.
QString folded(const QString &text);
bool isBlank(const QString &text);

} // namespace paybench::directory
