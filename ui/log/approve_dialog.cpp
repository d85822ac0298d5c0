// SPDX-License-Identifier: MPL-2.0
#include "ui/log/approve_dialog.h"

#include "core/basics/format.h"
#include "core/store/closing.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "ui/table/table_view.h"

#include <QPushButton>

#include <algorithm>

namespace paybench::ui {

namespace {

std::vector<Column<WeekApproval>> approvalColumns()
{
    Column<WeekApproval> name;
    name.id = QStringLiteral("name");
    name.title = [] { return ApproveDialog::tr("Name"); };
    name.value = [](const WeekApproval &row) -> Value { return row.name; };
    name.stretch = true;
    const auto count = [](const char *id, std::function<QString()> title, std::function<qint64(const WeekApproval &)> value) {
        Column<WeekApproval> column;
        column.id = QLatin1String(id);
        column.title = std::move(title);
        column.kind = Kind::Count;
        column.value = [value](const WeekApproval &row) -> Value { return value(row); };
        return column;
    };
    return {name, count("closed", [] { return ApproveDialog::tr("Days closed"); }, [](const WeekApproval &row) { return qint64(row.closed); }),
            count("approved", [] { return ApproveDialog::tr("Approved"); }, [](const WeekApproval &row) { return qint64(row.approved); }),
            count("waiting", [] { return ApproveDialog::tr("To approve"); }, [](const WeekApproval &row) { return qint64(row.toApprove.size()); })};
}

} // namespace

Result<std::vector<WeekApproval>> approvalsOf(const Workplace &place, QDate monday)
{
    const auto people = store::People(place.db).all();
    const auto closed = store::Logs(place.db).closedDays(monday, monday.addDays(6));
    if (!people || !closed)
        return !people ? people.error() : closed.error();
    std::vector<WeekApproval> rows;
    for (const directory::Person &person : *people) {
        WeekApproval row{person.id, person.name, {}, 0, 0};
        for (const worklog::ClosedDay &day : *closed) {
            if (day.person != person.id || !day.isClosed())
                continue;
            ++row.closed;
            if (day.approvedAt != 0)
                ++row.approved;
            else
                row.toApprove.push_back(day.day);
        }
        if (row.closed > 0 || person.isHere(monday))
            rows.push_back(std::move(row));
    }
    return rows;
}

ApproveDialog::ApproveDialog(const Workplace &place, QDate day, QWidget *parent)
    : Dialog(parent), m_place(place), m_monday(day.addDays(1 - day.dayOfWeek())), m_rows(approvalColumns()), m_table(new TableView(QStringLiteral("logApproval"), this))
{
    setObjectName(QStringLiteral("approveDialog"));
    setHeading(tr("Approve %1", "a week").arg(format::week(isoWeek(m_monday))));
    setSentence(tr("Closed days are approved: of those that are selected, or of all. A day that is opened again loses its approval."));
    m_rows.setKey([](const WeekApproval &row) { return row.person.value; });
    m_table->setCells(&m_rows);
    m_table->selectWholeRows(true);
    m_table->setMinimumSize(px(460), px(260));
    setContent(m_table);
    setHarmless(tr("Close the window"));
    m_approve = setDeed(tr("Approve"));
    resize(px(560), sizeHint().height());
    read();
}

void ApproveDialog::read()
{
    auto rows = approvalsOf(m_place, m_monday);
    if (!rows) {
        setSentence(rows.error().message);
        return;
    }
    const bool anything = std::any_of(rows->begin(), rows->end(), [](const WeekApproval &row) { return !row.toApprove.empty(); });
    m_approve->setEnabled(anything && m_place.isWritable());
    m_rows.setRows(std::move(*rows));
}

void ApproveDialog::accept()
{
    std::vector<int> chosen = m_table->selectedRows();
    if (chosen.size() < 2) { // one row is only where the arrows stand
        chosen.clear();
        for (int row = 0; row < int(m_rows.rows().size()); ++row)
            chosen.push_back(row);
    }
    const QString by = store::signature(m_place.db);
    const bool isSaved = m_place.steps.run(tr("Approve %1", "a week").arg(format::week(isoWeek(m_monday))), [&]() -> Done {
        for (const int row : chosen) {
            const WeekApproval &one = m_rows.row(row);
            if (one.toApprove.empty())
                continue;
            if (const Done approved = store::Logs(m_place.db).approve(one.person, one.toApprove, by); !approved)
                return approved;
        }
        return {};
    });
    if (isSaved)
        Dialog::accept();
    else
        read();
}

} // namespace paybench::ui
