// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_rows.h"

#include "core/basics/format.h"
#include "ui/cases/case_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

using worklog::CaseState;
using By = CaseFilter::Kind;

namespace {

constexpr QChar markStart(0x2068);
constexpr QChar markEnd(0x2069);

enum class Section { Late, Today, Tomorrow, Later, NoSla, Waiting, Closed };

QString rowsText(const char *text)
{
    return QCoreApplication::translate("cases", text);
}

QString nameOf(Section section)
{
    switch (section) {
    case Section::Late: return rowsText(QT_TRANSLATE_NOOP("cases", "Late"));
    case Section::Today: return rowsText(QT_TRANSLATE_NOOP("cases", "Due today"));
    case Section::Tomorrow: return rowsText(QT_TRANSLATE_NOOP("cases", "Due tomorrow"));
    case Section::Later: return rowsText(QT_TRANSLATE_NOOP("cases", "Due later"));
    case Section::NoSla: return rowsText(QT_TRANSLATE_NOOP("cases", "Without a due time"));
    case Section::Waiting: return rowsText(QT_TRANSLATE_NOOP("cases", "Waiting for the customer"));
    case Section::Closed: break;
    }
    return rowsText(QT_TRANSLATE_NOOP("cases", "Closed today"));
}

Section sectionOf(const TimedCase &one, const CaseBook &book)
{
    if (worklog::isClosed(one.one.state))
        return Section::Closed;
    if (one.one.state == CaseState::Waiting)
        return Section::Waiting;
    if (!one.sla || !one.sla->due.isValid())
        return Section::NoSla;
    if (one.sla->left() < 0)
        return Section::Late;
    const QDate due = one.sla->due.date();
    return due <= book.today ? Section::Today : due == book.today.addDays(1) ? Section::Tomorrow : Section::Later;
}

int countOf(const CaseFilter &filter, const CaseBook &book)
{
    const auto &from = filter.kind == By::ClosedToday ? book.closedToday : book.todo;
    return int(std::count_if(from.begin(), from.end(), [&](const TimedCase &each) { return accepts(filter, each, book); }));
}

void tellWhen(CaseRow &row, const TimedCase &one, Section section, const CaseBook &book)
{
    if (section == Section::Closed) {
        row.when = clockText(book.local(one.one.closed));
        return;
    }
    if (!one.sla) {
        row.when = clockText(book.local(one.one.opened));
        row.whenInk = Colour::Muted;
        return;
    }
    if (section == Section::Waiting || !one.sla->due.isValid()) {
        row.when = openHoursText(std::max<qint64>(one.sla->left(), 0));
        return;
    }
    row.when = section == Section::Later ? QLocale().toString(one.sla->due.date(), rowsText(QT_TRANSLATE_NOOP("cases", "d MMM"))) : clockText(one.sla->due);
    row.whenInk = dueInk(*one.sla);
    row.whenIcon = row.whenInk == Colour::Bad ? QStringLiteral("error") : row.whenInk == Colour::Warn ? QStringLiteral("warning") : QString();
}

QString belowText(const TimedCase &one, const CaseBook &book)
{
    QStringList who;
    if (one.one.contact)
        who << book.caller(one.one);
    if (const QString place = book.place(one.one); !place.isEmpty())
        who << place;
    QStringList parts{who.isEmpty() ? book.caller(one.one) : who.join(QStringLiteral(", "))};
    if (const QString standing = standingText(one, book); !standing.isEmpty())
        parts << standing;
    return parts.join(QStringLiteral(" · "));
}

CaseRow rowOf(const TimedCase &one, Section section, const CaseBook &book)
{
    CaseRow row;
    row.id = one.one.id;
    row.title = book.title(one.one);
    row.below = belowText(one, book);
    row.icon = channelIcon(one.one);
    tellWhen(row, one, section, book);
    row.spoken = QStringList{row.title, row.below, dueText(one, book)}.join(QStringLiteral(", "));
    return row;
}

CaseRow captionOf(const QString &name, int count)
{
    CaseRow row;
    row.title = name;
    row.when = format::number(count);
    return row;
}

void addTopics(std::vector<CaseFilterRow> &rows, const CaseBook &book, const std::set<TopicId> &open, TopicId parent, int indent)
{
    for (const worklog::Topic &topic : book.topics.all()) {
        if (topic.parent != parent || topic.mergedInto)
            continue;
        CaseFilterRow row;
        row.filter = {By::Topic, topic.id, {}};
        row.name = topic.name;
        row.indent = indent;
        row.count = countOf(row.filter, book);
        if (row.count == 0 && !book.topics.isOffered(topic.id, book.today))
            continue;
        row.hasMore = std::any_of(book.topics.all().begin(), book.topics.all().end(),
                                  [&](const worklog::Topic &each) { return each.parent == topic.id && !each.mergedInto; });
        row.isOpen = row.hasMore && open.count(topic.id) > 0;
        rows.push_back(row);
        if (row.isOpen)
            addTopics(rows, book, open, topic.id, indent + 1);
    }
}

CaseFilterRow captionRow(const QString &name)
{
    CaseFilterRow row;
    row.name = name;
    row.isCaption = true;
    return row;
}

CaseFilterRow plainRow(const CaseFilter &filter, const QString &name, const CaseBook &book)
{
    CaseFilterRow row;
    row.filter = filter;
    row.name = name;
    row.count = countOf(filter, book);
    return row;
}

} // namespace

bool accepts(const CaseFilter &filter, const TimedCase &one, const CaseBook &book)
{
    const CaseState state = one.one.state;
    switch (filter.kind) {
    case By::All: return !worklog::isClosed(state);
    case By::Topic: return !worklog::isClosed(state) && book.topics.isBelow(one.one.topic, filter.topic);
    case By::Unsorted: return !worklog::isClosed(state) && !one.one.topic;
    case By::Mine: return (state == CaseState::Open || state == CaseState::SecondLine) && one.one.claimedBy && one.one.claimedBy == book.seated;
    case By::ToPick: return one.isToPick();
    case By::ToComplete: return state == CaseState::Later;
    case By::Waiting: return state == CaseState::Waiting;
    case By::ClosedToday: return worklog::isClosed(state);
    case By::Group: return !worklog::isClosed(state) && one.one.group == filter.group;
    }
    return false;
}

std::vector<CaseFilterRow> filterRows(const CaseBook &book, const std::set<TopicId> &open)
{
    std::vector<CaseFilterRow> rows;
    rows.push_back(captionRow(rowsText(QT_TRANSLATE_NOOP("cases", "Topic"))));
    rows.push_back(plainRow({By::All, {}, {}}, rowsText(QT_TRANSLATE_NOOP("cases", "All")), book));
    addTopics(rows, book, open, {}, 0);
    if (const CaseFilterRow unsorted = plainRow({By::Unsorted, {}, {}}, book.topics.name({}), book); unsorted.count > 0)
        rows.push_back(unsorted);
    rows.push_back(captionRow(rowsText(QT_TRANSLATE_NOOP("cases", "State"))));
    rows.push_back(plainRow({By::Mine, {}, {}}, rowsText(QT_TRANSLATE_NOOP("cases", "Mine")), book));
    rows.push_back(plainRow({By::ToPick, {}, {}}, rowsText(QT_TRANSLATE_NOOP("cases", "To pick")), book));
    rows.push_back(plainRow({By::ToComplete, {}, {}}, rowsText(QT_TRANSLATE_NOOP("cases", "To complete")), book));
    rows.push_back(plainRow({By::Waiting, {}, {}}, rowsText(QT_TRANSLATE_NOOP("cases", "Waiting for the customer")), book));
    rows.push_back(plainRow({By::ClosedToday, {}, {}}, rowsText(QT_TRANSLATE_NOOP("cases", "Closed today")), book));
    if (!book.groups.empty())
        rows.push_back(captionRow(rowsText(QT_TRANSLATE_NOOP("cases", "Group"))));
    for (const directory::Group &group : book.groups)
        rows.push_back(plainRow({By::Group, {}, group.id}, group.name, book));
    return rows;
}

std::vector<CaseRow> caseRows(const CaseBook &book, const CaseFilter &filter)
{
    std::vector<CaseRow> rows;
    const auto &from = filter.kind == By::ClosedToday ? book.closedToday : book.todo;
    for (const Section section : {Section::Late, Section::Today, Section::Tomorrow, Section::Later, Section::NoSla, Section::Waiting, Section::Closed}) {
        std::vector<CaseRow> these;
        for (const TimedCase &one : from) {
            if (accepts(filter, one, book) && sectionOf(one, book) == section)
                these.push_back(rowOf(one, section, book));
        }
        if (these.empty())
            continue;
        rows.push_back(captionOf(nameOf(section), int(these.size())));
        rows.insert(rows.end(), these.begin(), these.end());
    }
    return rows;
}

QString foundBelow(const worklog::Case &one, const CaseBook &book)
{
    QStringList parts;
    if (const directory::Contact *contact = book.contact(one.contact))
        parts << contact->name;
    else if (const directory::Unit *unit = book.unit(one.unit))
        parts << unit->name;
    if (const directory::Customer *customer = book.customer(one.customer))
        parts << customer->name;
    parts.removeDuplicates();
    return parts.isEmpty() ? book.caller(one) : parts.join(QStringLiteral(", "));
}

namespace {

// Who it was stands first, where there is little room too; alone, where what was found stands above already.
void leadWithWho(CaseRow &row)
{
    QString found;
    for (const auto &piece : row.marked)
        found += piece.first;
    const QString who = found.trimmed() == row.title.trimmed() ? row.below : row.below.section(QStringLiteral(", "), 0, 0).section(QStringLiteral(" · "), 0, 0);
    if (!row.marked.empty())
        row.marked.insert(row.marked.begin(), {who + QStringLiteral(" · "), false});
}

} // namespace

std::vector<CaseRow> foundRows(const CaseBook &book, const std::vector<store::CaseHit> &hits)
{
    std::vector<CaseRow> rows{captionOf(rowsText(QT_TRANSLATE_NOOP("cases", "Found")), int(hits.size()))};
    for (const store::CaseHit &hit : hits) {
        CaseRow row = rowOf({hit.one, {}, {}}, Section::NoSla, book);
        row.when = QLocale().toString(book.local(hit.one.opened).date(), rowsText(QT_TRANSLATE_NOOP("cases", "d MMM")));
        const QString standing = standingText({hit.one, {}, {}}, book);
        row.below = foundBelow(hit.one, book) + (standing.isEmpty() ? QString() : QStringLiteral(" · ") + standing);
        row.spoken = QStringList{row.title, row.below, format::day(book.local(hit.one.opened).date())}.join(QStringLiteral(", "));
        row.marked = markedPieces(hit.snippet);
        leadWithWho(row);
        rows.push_back(row);
    }
    return rows;
}

std::vector<std::pair<QString, bool>> markedPieces(const QString &snippet)
{
    std::vector<std::pair<QString, bool>> pieces;
    QString piece;
    bool isMarked = false;
    const auto end = [&] {
        if (!piece.isEmpty())
            pieces.emplace_back(piece, isMarked);
        piece.clear();
    };
    for (const QChar sign : snippet) {
        if (sign == markStart || sign == markEnd) {
            end();
            isMarked = sign == markStart;
        } else {
            piece += sign == u'\n' ? QChar(u' ') : sign;
        }
    }
    end();
    return pieces;
}

CaseId nextToPick(const CaseBook &book)
{
    const auto found = std::find_if(book.todo.begin(), book.todo.end(), [](const TimedCase &each) { return each.isToPick(); });
    return found == book.todo.end() ? CaseId() : found->one.id;
}

int toDo(const CaseBook &book)
{
    return int(std::count_if(book.todo.begin(), book.todo.end(), [](const TimedCase &each) { return each.one.state != CaseState::Waiting; }));
}

int lateOnes(const CaseBook &book)
{
    return int(std::count_if(book.todo.begin(), book.todo.end(), [](const TimedCase &each) {
        return each.one.state != CaseState::Waiting && each.sla && each.sla->left() < 0;
    }));
}

} // namespace paybench::ui
