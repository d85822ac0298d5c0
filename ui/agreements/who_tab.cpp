// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/who_tab.h"

#include "ui/agreements/row_tools.h"
#include "ui/inputs/marks.h"
#include "ui/table/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

using directory::Agreement;
using directory::Responsibility;

Responsibility::Who whoOfName(const QString &text)
{
    for (const auto who : {Responsibility::Who::Customer, Responsibility::Who::Centre, Responsibility::Who::Both}) {
        if (text == directory::name(who))
            return who;
    }
    return Responsibility::Who::Nobody;
}

} // namespace

WhoTab::WhoTab(Saver &saver, QWidget *parent)
    : QWidget(parent), m_saver(saver), m_nobody(new Notice(Mood::Warn, this)), m_table(new TableView(QStringLiteral("who"), this)),
      m_model(new TableModel<WhoLine>(columns(), this)), m_tools(new RowTools(QStringLiteral("Step"), true, this))
{
    m_nobody->setObjectName(QStringLiteral("nobodyWarning"));
    m_model->setKey([](const WhoLine &line) { return qint64(line.at < 0 ? 1'000'000 : line.at); });
    m_table->setCells(m_model);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(px(20), px(10), px(16), px(4));
    notice->addWidget(m_nobody);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(notice);
    column->addWidget(m_table, 1);
    connect(m_tools, &RowTools::addAsked, this, [this] { editLastRow(m_table, 1); });
    connect(m_tools, &RowTools::removeAsked, this, &WhoTab::removeSelected);
    connect(m_tools, &RowTools::pasteAsked, this, &WhoTab::pasteRows);
}

QWidget *WhoTab::tools() const
{
    return m_tools;
}

void WhoTab::retranslate()
{
    m_table->setTitle(tr("Who does what"));
    m_table->setEmptyText(tr("Nothing has been agreed about who does what yet."));
    m_tools->setTexts(tr("Add a step"), tr("Remove the selected steps"), tr("Paste steps from a spreadsheet"));
    m_model->retranslate();
}

void WhoTab::show(const Shown &shown)
{
    m_shown = shown;
    const bool canEdit = shown.version && shown.isWritable();
    m_model->setRows(shown.version ? whoLines(*shown.version, canEdit) : std::vector<WhoLine>());
    m_tools->allow(canEdit, canEdit && !shown.version->who.empty());
    const int missing = shown.version ? nobodies(*shown.version) : 0;
    m_nobody->setText(tr("Nobody does %Ln step(s). Choose customer, centre or both.", nullptr, missing));
    m_nobody->setVisible(missing > 0);
}

Column<WhoLine> WhoTab::textColumn(const QString &id, std::function<QString()> title, QString Responsibility::*field)
{
    Column<WhoLine> column;
    column.id = id;
    column.title = std::move(title);
    column.value = [field](const WhoLine &line) -> Value {
        const QString text = line.row.*field;
        return text.isEmpty() && line.at < 0 && field == &Responsibility::step ? Value(tr("Add a step…")) : Value(text);
    };
    column.look = [field](const WhoLine &line) {
        Look look;
        const bool isRepeated = field == &Responsibility::process && !line.isFirstOfProcess;
        look.ink = line.at < 0 || isRepeated || field == &Responsibility::note ? Colour::Muted : Colour::Text;
        look.medium = field == &Responsibility::process && line.isFirstOfProcess;
        return look;
    };
    column.editable = [this, field](const WhoLine &line) {
        return m_shown.isWritable() && (line.at >= 0 || field == &Responsibility::step);
    };
    column.edit = [this, field](const WhoLine &line, const QString &text) {
        return edited(line, [&](Responsibility &row) { row.*field = text.trimmed(); });
    };
    return column;
}

Column<WhoLine> WhoTab::whoColumn()
{
    Column<WhoLine> column;
    column.id = QStringLiteral("who");
    column.title = [] { return tr("Who"); };
    column.width = 112;
    column.value = [](const WhoLine &line) -> Value { return line.at < 0 ? QString() : directory::name(line.row.who); };
    column.look = [](const WhoLine &line) {
        Look look;
        if (line.at >= 0 && line.row.who == Responsibility::Who::Nobody) {
            look.icon = QStringLiteral("warning");
            look.iconInk = Colour::Warn;
            look.ink = Colour::Warn;
            look.strong = true;
        }
        return look;
    };
    column.choices = [](const WhoLine &) -> QStringList {
        using Who = Responsibility::Who;
        return {directory::name(Who::Customer), directory::name(Who::Centre), directory::name(Who::Both), directory::name(Who::Nobody)};
    };
    column.editable = [this](const WhoLine &line) { return m_shown.isWritable() && line.at >= 0; };
    column.edit = [this](const WhoLine &line, const QString &text) {
        return edited(line, [&](Responsibility &row) { row.who = whoOfName(text); });
    };
    return column;
}

std::vector<Column<WhoLine>> WhoTab::columns()
{
    Column<WhoLine> process = textColumn(QStringLiteral("process"), [] { return tr("Process"); }, &Responsibility::process);
    process.width = 120;
    process.wraps = true;
    Column<WhoLine> step = textColumn(QStringLiteral("step"), [] { return tr("Step"); }, &Responsibility::step);
    step.width = 110;
    step.stretch = true;
    step.wraps = true;
    Column<WhoLine> note = textColumn(QStringLiteral("note"), [] { return tr("Note"); }, &Responsibility::note);
    note.width = 104;
    note.wraps = true;
    return {process, step, whoColumn(), note};
}

Done WhoTab::edited(const WhoLine &line, const std::function<void(Responsibility &)> &change)
{
    if (!m_shown.version)
        return Error{Error::Kind::Conflict, tr("There is no agreement to change. Make one first."), {}};
    auto rows = m_shown.version->who;
    if (line.at >= 0 && line.at < int(rows.size())) {
        change(rows[std::size_t(line.at)]);
        return save(tr("Change who does what for %1").arg(m_shown.customer->name), rows);
    }
    Responsibility added;
    added.process = rows.empty() ? tr("Payroll run") : rows.back().process;
    added.who = Responsibility::Who::Nobody;
    change(added);
    rows.push_back(added);
    return save(tr("Add a step for %1").arg(m_shown.customer->name), rows);
}

Done WhoTab::save(const QString &name, std::vector<Responsibility> rows)
{
    Agreement changed = *m_shown.version;
    changed.who = std::move(rows);
    if (changed == *m_shown.version)
        return {};
    return m_saver.save(name, changed);
}

void WhoTab::removeSelected()
{
    if (!m_shown.version)
        return;
    auto rows = m_shown.version->who;
    const std::vector<int> selected = m_table->selectedRows();
    for (auto row = selected.rbegin(); row != selected.rend(); ++row) {
        const int at = m_model->row(*row).at;
        if (at >= 0)
            rows.erase(rows.begin() + at);
    }
    if (const Done saved = save(tr("Remove steps for %1").arg(m_shown.customer->name), rows); !saved)
        emit failed(saved.error());
}

void WhoTab::pasteRows()
{
    if (!m_shown.version)
        return;
    const auto rows = pastedOver(m_shown.version->who, QGuiApplication::clipboard()->text());
    const Done saved = rows ? save(tr("Paste who does what for %1").arg(m_shown.customer->name), *rows) : Done(rows.error());
    if (!saved)
        emit failed(saved.error());
}

} // namespace paybench::ui
