// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/services_tab.h"

#include "ui/agreements/row_tools.h"
#include "ui/table/table_view.h"

#include <QVBoxLayout>

namespace paybench::ui {

using directory::Agreement;
using directory::ServiceTerm;

ServicesTab::ServicesTab(Saver &saver, QWidget *parent)
    : QWidget(parent), m_saver(saver), m_table(new TableView(QStringLiteral("services"), this)),
      m_model(new TableModel<ServiceLine>(columns(), this)), m_tools(new RowTools(QStringLiteral("Service"), false, this))
{
    m_model->setKey([](const ServiceLine &line) { return qint64(line.at < 0 ? 1'000'000 : line.at); });
    m_table->setCells(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(4), 0, 0);
    column->addWidget(m_table, 1);
    connect(m_tools, &RowTools::addAsked, this, [this] { editLastRow(m_table, 0); });
    connect(m_tools, &RowTools::removeAsked, this, &ServicesTab::removeSelected);
}

QWidget *ServicesTab::tools() const
{
    return m_tools;
}

void ServicesTab::retranslate()
{
    m_table->setTitle(tr("Services and SLA"));
    m_table->setEmptyText(tr("No services have been agreed yet."));
    m_tools->setTexts(tr("Add a service"), tr("Remove the selected services"));
    m_model->retranslate();
}

void ServicesTab::show(const Shown &shown)
{
    m_shown = shown;
    const bool canEdit = shown.version && shown.isWritable();
    std::vector<ServiceLine> lines;
    if (shown.version) {
        for (std::size_t i = 0; i < shown.version->services.size(); ++i)
            lines.push_back({int(i), shown.version->services[i]});
    }
    if (canEdit)
        lines.push_back({});
    m_tools->allow(canEdit, lines.size() > 1);
    m_model->setRows(std::move(lines));
}

Column<ServiceLine> ServicesTab::textColumn(const QString &id, std::function<QString()> title, QString ServiceTerm::*field)
{
    Column<ServiceLine> column;
    column.id = id;
    column.title = std::move(title);
    const bool isName = field == &ServiceTerm::service;
    column.value = [field, isName](const ServiceLine &line) -> Value {
        return line.at < 0 && isName ? tr("Add a service…") : line.term.*field;
    };
    column.look = [field](const ServiceLine &line) {
        Look look;
        look.ink = line.at < 0 ? Colour::Muted : Colour::Text;
        look.tip = line.term.*field;
        return look;
    };
    column.editable = [this, isName](const ServiceLine &line) { return m_shown.isWritable() && (line.at >= 0 || isName); };
    column.edit = [this, field](const ServiceLine &line, const QString &text) {
        return edited(line, [&](ServiceTerm &term) { term.*field = text.trimmed(); });
    };
    return column;
}

std::vector<Column<ServiceLine>> ServicesTab::columns()
{
    Column<ServiceLine> service = textColumn(QStringLiteral("service"), [] { return tr("Service"); }, &ServiceTerm::service);
    service.width = 152;
    service.wraps = true;
    Column<ServiceLine> content = textColumn(QStringLiteral("content"), [] { return tr("Content"); }, &ServiceTerm::content);
    content.width = 100;
    content.stretch = true;
    content.wraps = true;
    Column<ServiceLine> sla = textColumn(QStringLiteral("sla"), [] { return tr("SLA"); }, &ServiceTerm::sla);
    sla.width = 156; // “lönespecifikationerna” is one word
    sla.wraps = true;
    Column<ServiceLine> included;
    included.id = QStringLiteral("included");
    included.title = [] { return tr("Priced as"); };
    included.width = 114;
    included.wraps = true;
    const auto name = [](bool isIncluded) { return isIncluded ? tr("base assignment") : tr("additional"); };
    included.value = [name](const ServiceLine &line) -> Value { return line.at < 0 ? QString() : name(line.term.included); };
    included.choices = [name](const ServiceLine &) { return QStringList{name(true), name(false)}; };
    included.editable = [this](const ServiceLine &line) { return m_shown.isWritable() && line.at >= 0; };
    included.edit = [this, name](const ServiceLine &line, const QString &text) {
        return edited(line, [&](ServiceTerm &term) { term.included = text == name(true); });
    };
    return {service, content, sla, included};
}

Done ServicesTab::edited(const ServiceLine &line, const std::function<void(ServiceTerm &)> &change)
{
    if (!m_shown.version)
        return Error{Error::Kind::Conflict, tr("There is no agreement to change. Make one first."), {}};
    Agreement changed = *m_shown.version;
    const bool isNew = line.at < 0 || line.at >= int(changed.services.size());
    if (isNew)
        changed.services.emplace_back();
    change(isNew ? changed.services.back() : changed.services[std::size_t(line.at)]);
    if (changed == *m_shown.version)
        return {};
    const QString name = isNew ? tr("Add a service for %1") : tr("Change a service for %1");
    return m_saver.save(name.arg(m_shown.customer->name), changed);
}

void ServicesTab::removeSelected()
{
    if (!m_shown.version)
        return;
    Agreement changed = *m_shown.version;
    const std::vector<int> selected = m_table->selectedRows();
    for (auto row = selected.rbegin(); row != selected.rend(); ++row) {
        const int at = m_model->row(*row).at;
        if (at >= 0)
            changed.services.erase(changed.services.begin() + at);
    }
    if (changed == *m_shown.version)
        return;
    if (const Done saved = m_saver.save(tr("Remove services for %1").arg(m_shown.customer->name), changed); !saved)
        emit failed(saved.error());
}

} // namespace paybench::ui
