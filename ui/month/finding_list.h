// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/month_basis.h"

#include <QWidget>

class QVBoxLayout;

// What is to be looked at, one block each: icon, sentence, second line, and a link to the place where it is mended.

namespace paybench::ui {

class FindingList : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(std::vector<reports::Finding> findings, const QString &nothing); // said when there are none
    const std::vector<reports::Finding> &findings() const { return m_findings; }

    // Where a link leads, in words: "Show the agreement".
    static QString linkText(reports::Finding::Place place);

signals:
    void followed(const paybench::reports::Finding &finding);

private:
    QWidget *line(const reports::Finding &finding);

    std::vector<reports::Finding> m_findings;
    QVBoxLayout *m_box;
};

} // namespace paybench::ui
