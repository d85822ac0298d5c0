// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/folder_choice.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>

using namespace paybench;
using namespace paybench::ui;

namespace {

// Shown by Qt itself, as where the desktop has no dialog of its own.
struct OpenChoice {
    explicit OpenChoice(const QString &begin)
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        choice = std::make_unique<FolderChoice>(QStringLiteral("Write into a folder"), begin);
        choice->show();
        choice->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(choice.get()));
        typed = choice->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        REQUIRE(typed);
        typed->setFocus();
    }
    void enter(const QString &path)
    {
        QTest::keyClicks(typed, path);
        QTest::keyClick(typed, Qt::Key_Return);
    }

    std::unique_ptr<FolderChoice> choice;
    QLineEdit *typed = nullptr;
};

} // namespace

TEST_CASE("a folder that is typed is taken, there or not, from the root or from where the dialog stands", "[inputs]")
{
    const QTemporaryDir folder;
    const QDir begin(folder.path());
    REQUIRE(begin.mkpath(QStringLiteral("there")));
    const QString there = begin.filePath(QStringLiteral("there"));
    for (const auto &[path, expected] : std::vector<std::pair<QString, QString>>{
             {there, there},
             {QStringLiteral("there"), there},
             {begin.filePath(QStringLiteral("new/one")), begin.filePath(QStringLiteral("new/one"))},
             {QStringLiteral("november"), begin.filePath(QStringLiteral("november"))}}) {
        CAPTURE(path.toStdString());
        OpenChoice open(begin.path());
        open.enter(path);
        CHECK(open.choice->result() == QDialog::Accepted);
        CHECK(open.choice->folder().toStdString() == expected.toStdString());
    }
}

TEST_CASE("the button stays where a typed folder is not there yet, and a file's name is left to who writes", "[inputs]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(QFile(file).open(QIODevice::WriteOnly));
    OpenChoice open(folder.path());
    QTest::keyClicks(open.typed, folder.filePath(QStringLiteral("november")));
    QPushButton *choose = nullptr;
    for (QPushButton *button : open.choice->findChildren<QPushButton *>()) {
        if (button->isDefault())
            choose = button;
    }
    REQUIRE(choose);
    CHECK(choose->isEnabled());
    open.typed->clear();
    open.enter(file);
    CHECK(open.choice->result() == QDialog::Accepted);
    CHECK(open.choice->folder().toStdString() == file.toStdString());
}
