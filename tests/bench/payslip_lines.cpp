// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/payslip_lines.h"

#include <QDir>
#include <QFile>

namespace paybench::bench {

QByteArray payslipLines(int lines)
{
    QByteArray text = "Period;Bolag;Bolagsnamn;Enhet;Anst;Klass;Bruttolon\r\n";
    text.reserve(qsizetype(lines) * 48);
    const char *classes[] = {"Avvikelse", "Narvaro", "Dygnet runt"};
    quint32 random = 20261102;
    for (int i = 0; i < lines; ++i) {
        random = random * 1664525u + 1013904223u;
        const int customer = 1000 + i / (lines / 200 + 1);
        const int unit = int((random >> 8) % 120u);
        text += "2026-10;" + QByteArray::number(customer) + ";Kommun " + QByteArray::number(customer) + ";E" + QByteArray::number(unit)
            + ';' + QByteArray::number(1'000'000 + i) + ';' + classes[(random >> 16) % 3u] + ';'
            + QByteArray::number(21000 + int(random % 19000u)) + ",50\r\n";
    }
    return text;
}

QString payslipFile(int lines)
{
    const QString path = QDir::temp().filePath(QStringLiteral("paybench_bench_%1.csv").arg(lines));
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(payslipLines(lines));
    return path;
}

QString payslipProfile()
{
    return QStringLiteral(R"({"name": "bench", "kind": "volumes", "encoding": "detect", "separator": "detect", "decimal": "comma",
"rowsAddUp": true,
"columns": [{"header": "Period", "field": "period"}, {"header": "Bolag", "field": "customer_code"},
            {"header": "Bolagsnamn", "field": "customer_name"}, {"header": "Enhet", "field": "unit"},
            {"header": "Klass", "field": "payslip_class"}, {"header": "Bruttolon", "field": "control_total"}],
"customers": {}, "classes": {"Avvikelse": "deviation_payslip", "Narvaro": "presence_payslip", "Dygnet runt": "round_the_clock_payslip"}})");
}

} // namespace paybench::bench
