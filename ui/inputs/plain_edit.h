// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QMimeData>
#include <QPlainTextEdit>

// Text of several lines into which anything may be pasted, also nothing.

namespace paybench::ui {

class PlainEdit : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    // Qt 6.4 looks at the first form of what is pasted, and falls over a clipboard that is empty.
    void insertFromMimeData(const QMimeData *source) override
    {
        if (source && !source->formats().isEmpty())
            QPlainTextEdit::insertFromMimeData(source);
    }
};

} // namespace paybench::ui
