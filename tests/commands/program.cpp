// SPDX-License-Identifier: MPL-2.0
#include "tests/commands/program.h"

#include "tests/support/small_centre.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace paybench::commands {

Ran run(const QStringList &words)
{
    return runIn(qgetenv("TZ"), words);
}

Ran runIn(const QByteArray &zone, const QStringList &words)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!zone.isEmpty())
        environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    program.setProcessEnvironment(environment);
    QStringList all = words;
    if (!words.contains(QStringLiteral("--language")))
        all << QStringLiteral("--language") << QStringLiteral("en");
    program.start(QStringLiteral(PAYBENCH_PROGRAM), all);
    Ran ran;
    if (!program.waitForFinished(120000))
        return ran;
    ran.code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    ran.out = QString::fromUtf8(program.readAllStandardOutput());
    ran.err = withPlainBlanks(QString::fromUtf8(program.readAllStandardError()));
    return ran;
}

Folder::Folder(const std::function<void(store::Database &)> &fill)
{
    store::Database db = given(store::Database::create(centre()));
    fill(db);
}

QString Folder::written(const QString &name, const QByteArray &bytes) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        throw std::runtime_error("the test's folder is full");
    return target.fileName();
}

store::Database Folder::opened() const
{
    return given(store::Database::open(centre(), store::OpenMode::Read));
}

QString Folder::content() const
{
    store::Database db = opened();
    return contentOf(db);
}

QByteArray octoberFile()
{
    QString text = QStringLiteral("Period;Bolag;Bolagsnamn;Antal lönespecifikationer;Varav timlön;Bruttolön\r\n"
                                  "2026-10;101;Norrby kommun;1_250;310;12_345_678,50\r\n"
                                  "2026-10;102;Söderby kommun;980;204;9_876_543,00\r\n"
                                  "2026-10;103;Bostads AB Viken;64;3;801_200,00\r\n"
                                  "2026-10;103;Bostads AB Viken;64;3;801_200,00\r\n"
                                  "2026-10;199;Okänd stiftelse;12;0;100_000,00\r\n"
                                  "2026-13;101;Norrby kommun;1_251;310;0,00\r\n"
                                  "2026-10;104;Räddningstjänsten;-5;0;0,00\r\n");
    return text.replace(u'_', QChar(0xA0)).toLatin1();
}

} // namespace paybench::commands
