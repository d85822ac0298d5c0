// SPDX-License-Identifier: MPL-2.0
#include "core/store/sentences.h"

#include "core/store/opening.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace paybench::store {

namespace {

constexpr QLatin1String lockedMark("locked: ");

struct Meaning {
    Error::Kind kind = Error::Kind::Io;
    const char *sentence = "";
};

Meaning constraintMeaning(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {Error::Kind::Conflict, QT_TRANSLATE_NOOP("store", "The same entry exists already, so nothing was changed. "
                                                                  "Change that one, or give this one another name or number.")};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {Error::Kind::Conflict, QT_TRANSLATE_NOOP("store", "Something else in the file builds on this, so nothing was "
                                                                  "changed. Remove that first.")};
    case SQLITE_CONSTRAINT_NOTNULL:
        return {Error::Kind::Invalid, QT_TRANSLATE_NOOP("store", "A field that is needed is empty, so nothing was saved. "
                                                                 "Fill it in and try again.")};
    case SQLITE_CONSTRAINT_TRIGGER:
        return {Error::Kind::Invalid, QT_TRANSLATE_NOOP("store", "The change was not part of a step, so nothing was saved. "
                                                                 "Tell the people who make the program.")};
    default:
        return {Error::Kind::Invalid, QT_TRANSLATE_NOOP("store", "A value is not of the kind that its field takes, so nothing "
                                                                 "was saved. Correct it and try again.")};
    }
}

Meaning diskMeaning(int code)
{
    switch (code & 0xff) {
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return {Error::Kind::Io, QT_TRANSLATE_NOOP("store", "The file has been moved or replaced since it was opened, so "
                                                                "nothing was saved. Open it again.")};
        return {Error::Kind::Io, QT_TRANSLATE_NOOP("store", "The file is read-only here, so nothing was saved. Make the file "
                                                            "and its folder writable, or open a copy.")};
    case SQLITE_FULL:
        return {Error::Kind::Io, QT_TRANSLATE_NOOP("store", "The disk is full. Nothing was saved and nothing is lost. Free "
                                                            "some space and try again.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Io, QT_TRANSLATE_NOOP("store", "The file is damaged, so nothing was changed in it. Restore the "
                                                            "newest backup.")};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Kind::Io, QT_TRANSLATE_NOOP("store", "The file could not be opened. Nothing was changed. Check that it "
                                                            "is there and that you may read it.")};
    case SQLITE_IOERR:
        return {Error::Kind::Io, QT_TRANSLATE_NOOP("store", "The disk did not answer, so nothing was saved. Check the disk or "
                                                            "the network and try again.")};
    default:
        return {Error::Kind::Io, QT_TRANSLATE_NOOP("store", "The file did not take the change, so nothing was saved. Try again, "
                                                            "and check the file if it happens again.")};
    }
}

Meaning meaningOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Conflict, QT_TRANSLATE_NOOP("store", "Another window was saving at the same moment, so nothing was "
                                                                  "changed. Try again.")};
    case SQLITE_CONSTRAINT:
        return constraintMeaning(code);
    case SQLITE_MISMATCH:
        return constraintMeaning(SQLITE_CONSTRAINT_DATATYPE);
    default:
        return diskMeaning(code);
    }
}

} // namespace

Error failure(int code, const QString &text, const QString &where)
{
    const Meaning meaning = meaningOf(code);
    const bool locked = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
    Error error;
    error.kind = meaning.kind;
    error.message = QCoreApplication::translate("store", meaning.sentence);
    error.detail = QStringLiteral("%1%2 (%3): %4").arg(locked ? QString(lockedMark) : QString(), text, QString::number(code), where);
    return error;
}

Error failure(sqlite3 *handle, const QString &where)
{
    return failure(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), where);
}

Error notStorable()
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("store", "The text holds a character that cannot be stored, so nothing was saved. Type "
                                                 "it again without special characters."),
            {}};
}

bool wasLocked(const Error &error)
{
    return error.detail.startsWith(lockedMark);
}

} // namespace paybench::store
