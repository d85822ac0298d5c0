// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/change_form.h"

#include "ui/inputs/checked_edit.h"
#include "ui/inputs/field.h"

#include <QApplication>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

TEST_CASE("a complaint makes the form higher; its fields keep their height", "[inputs]")
{
    ChangeForm form(QStringLiteral("What was wrong?"), QStringLiteral("It is added up by its cause."), QStringLiteral("Save"), nullptr);
    std::vector<CheckedEdit *> edits;
    for (const char *name : {"what", "cause", "origin"})
        edits.push_back(form.addText(QString::fromLatin1(name), QString::fromLatin1(name)));
    form.show();
    QApplication::processEvents();
    const int high = form.height();
    const int ofField = edits[0]->height();
    for (CheckedEdit *edit : edits)
        edit->complain(QStringLiteral("A personal number does not belong here, so nothing was saved. Write what it is about without it, as others read this register, too."));
    QApplication::processEvents();
    CHECK(form.height() > high);
    for (const CheckedEdit *edit : edits)
        CHECK(edit->height() == ofField);
}
