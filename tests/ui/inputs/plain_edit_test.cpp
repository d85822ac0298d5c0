// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/checked_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <catch2/catch.hpp>

using namespace paybench::ui;

TEST_CASE("pasting from an empty clipboard changes nothing", "[inputs]")
{
    NoteEdit edit;
    edit.setPlainText(QStringLiteral("as it was"));
    QApplication::clipboard()->setMimeData(new QMimeData);
    edit.paste();
    CHECK(edit.text() == QStringLiteral("as it was"));
    QApplication::clipboard()->setText(QStringLiteral("and "));
    edit.paste();
    CHECK(edit.text() == QStringLiteral("and as it was"));
}
