// SPDX-License-Identifier: MPL-2.0
#include "ui/people/staff_paste.h"

#include "core/basics/format.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"
#include "ui/table/clipboard.h"
#include "ui/table/table_view.h"

#include <QPushButton>

#include <algorithm>

namespace paybench::ui {

namespace {

using directory::StaffLine;
using directory::StaffList;

Column<StaffLine> staffText(const QString &id, std::function<QString()> title, std::function<QString(const StaffLine &)> text)
{
    Column<StaffLine> column;
    column.id = id;
    column.title = std::move(title);
    column.value = [text = std::move(text)](const StaffLine &line) -> Value { return text(line); };
    return column;
}

QString mixOfLine(const StaffLine &line)
{
    return line.person.choices.empty() ? QString() : directory::name(line.person.choices.front().wished);
}

QString consequenceOf(const StaffList &list)
{
    if (!list.fault.isEmpty())
        return list.fault;
    QStringList parts;
    const int right = int(list.lines.size());
    const int wrong = list.faultyLines();
    if (wrong > 0)
        parts.append(QCoreApplication::translate("people", "%Ln row(s) are wrong, so nothing can be added yet", nullptr, wrong));
    else
        parts.append(QCoreApplication::translate("people", "%Ln person(s) are added", nullptr, right));
    if (!list.newGroups.isEmpty())
        parts.append(QCoreApplication::translate("people", "new groups: %1").arg(list.newGroups.join(QStringLiteral(", "))));
    if (!list.unreadTitles.isEmpty())
        parts.append(QCoreApplication::translate("people", "not read: %1").arg(list.unreadTitles.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(" · "));
}

Done makeGroups(StaffBook &book, StaffList &list)
{
    int order = 0;
    for (const QString &name : list.newGroups) {
        const auto group = book.peopleStore.save(directory::Group{{}, name, ++order, {}});
        if (!group)
            return group.error();
        for (StaffLine &line : list.lines) {
            if (line.group.compare(name, Qt::CaseInsensitive) == 0)
                line.person.positions.front().group = *group;
        }
    }
    return {};
}

} // namespace

std::vector<Column<StaffLine>> staffColumns()
{
    Column<StaffLine> percent;
    percent.id = QStringLiteral("percent");
    percent.title = [] { return QCoreApplication::translate("people", "%"); };
    percent.kind = Kind::Count;
    percent.value = [](const StaffLine &line) -> Value { return qint64(line.person.positions.front().percent); };
    Column<StaffLine> verdict = staffText(
        QStringLiteral("verdict"), [] { return QCoreApplication::translate("people", "What becomes of it"); },
        [](const StaffLine &line) {
            return line.fault.isEmpty() ? QCoreApplication::translate("people", "is added")
                                        : QCoreApplication::translate("people", "Line %1: %2").arg(format::number(line.line), line.fault);
        });
    verdict.stretch = true;
    verdict.look = [](const StaffLine &line) {
        Look look;
        look.icon = line.fault.isEmpty() ? QStringLiteral("ok") : QStringLiteral("error");
        look.iconInk = line.fault.isEmpty() ? Colour::Ok : Colour::Bad;
        look.tip = line.fault;
        return look;
    };
    return {staffText(QStringLiteral("name"), [] { return QCoreApplication::translate("people", "Name"); },
                      [](const StaffLine &line) { return line.person.name; }),
            staffText(QStringLiteral("role"), [] { return QCoreApplication::translate("people", "Role"); },
                      [](const StaffLine &line) { return directory::name(line.person.role); }),
            staffText(QStringLiteral("group"), [] { return QCoreApplication::translate("people", "Group"); },
                      [](const StaffLine &line) { return line.group; }),
            percent, staffText(QStringLiteral("choice"), [] { return QCoreApplication::translate("people", "Choice"); }, mixOfLine), verdict};
}

Done takeStaff(StaffBook &book, const StaffList &list)
{
    if (!list.canBeTaken()) {
        const auto wrong = std::find_if(list.lines.begin(), list.lines.end(), [](const StaffLine &line) { return !line.fault.isEmpty(); });
        const QString why = wrong == list.lines.end() ? list.fault : wrong->fault;
        return Error{Error::Kind::Invalid, QCoreApplication::translate("people", "Nothing was added. %1").arg(why), {}};
    }
    const QString name = QCoreApplication::translate("people", "Paste %Ln person(s)", nullptr, int(list.lines.size()));
    return book.run(name, [&]() -> Done {
        StaffList taken = list;
        if (const Done made = makeGroups(book, taken); !made)
            return made;
        for (const StaffLine &line : taken.lines) {
            if (const auto saved = book.peopleStore.save(line.person); !saved)
                return saved.error();
        }
        return {};
    });
}

void openPaste(StaffBook &book, const QString &text, QWidget *parent)
{
    const std::vector<QStringList> cells = cellsOfText(text);
    const StaffList list = directory::staffOfCells(cells, book.groups, book.people, book.day);
    auto *form = new ChangeForm(QCoreApplication::translate("people", "Do you want to add these people?"), consequenceOf(list),
                                QCoreApplication::translate("people", "Add %Ln person(s)", nullptr, int(list.lines.size())), parent);
    form->setFixedWidth(px(980));
    auto *table = new TableView(QStringLiteral("staffPaste"), form);
    auto *model = new TableModel<StaffLine>(staffColumns(), table);
    table->setCells(model);
    table->setEdges(10, 10);
    table->setMinimumHeight(px(240));
    table->setTitle(QCoreApplication::translate("people", "What would be added"));
    table->setVisible(!list.lines.empty());
    model->setRows(list.lines);
    form->addWhole(table);
    form->deed()->setEnabled(list.canBeTaken());
    form->setWork([&book, list] { return takeStaff(book, list); });
    form->begin();
}

} // namespace paybench::ui
