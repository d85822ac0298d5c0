// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/shortcut_sheet.h"

#include "ui/frame/actions.h"
#include "ui/inputs/search_field.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QPushButton>

namespace paybench::ui {

ShortcutSheet::ShortcutSheet(Actions &actions, PageTitle pageTitle, QWidget *parent)
    : Dialog(parent)
    , m_actions(actions)
    , m_pageTitle(std::move(pageTitle))
    , m_filter(new SearchField(this))
    , m_table(new TableView(QStringLiteral("shortcuts"), this))
    , m_model(new TableModel<LiveAction *>(columns(), this))
    , m_name(new ElidedLabel(Face::Body, Colour::Text, this))
    , m_keys(new QKeySequenceEdit(this))
    , m_error(wrappedLabel(Face::Caption, Colour::Bad, this))
    , m_bind(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    m_table->selectWholeRows(true);
    m_table->setCells(m_model);
    m_filter->setFiltered(m_table);
    m_error->setObjectName(QStringLiteral("bindError"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(binding());
    column->addWidget(m_error);
    setContent(content);
    m_resetAll = addLink({});
    m_close = setDeed({});
    m_close->setDefault(false);
    connect(m_filter, &QLineEdit::textChanged, m_table, &TableView::setFilter);
    connect(m_table, &TableView::currentRowChanged, this, &ShortcutSheet::chosenChanged);
    connect(m_resetAll, &QPushButton::clicked, &m_actions, &Actions::resetAll);
    connect(&m_actions, &Actions::changed, this, &ShortcutSheet::refresh);
    resize(px(720), px(640));
    retranslate();
    refresh();
}

QWidget *ShortcutSheet::binding()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_name, 1);
    row->addWidget(m_keys);
    row->addWidget(m_bind);
    row->addWidget(m_reset);
    m_bind->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    connect(m_bind, &QPushButton::clicked, this, &ShortcutSheet::bind);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (LiveAction *action = chosen())
            m_keys->setKeySequence(action->row().shortcut);
        bind();
    });
    return line;
}

QString ShortcutSheet::placeOf(const LiveAction *action) const
{
    const QString page = m_actions.pageOf(action);
    QString menu = menuTitle(action->row().menu);
    menu.remove(QLatin1Char('&'));
    if (page.isEmpty())
        return menu;
    return menu.isEmpty() ? m_pageTitle(page) : tr("%1, on %2").arg(menu, m_pageTitle(page));
}

std::vector<Column<LiveAction *>> ShortcutSheet::columns() const
{
    return {
        Column<LiveAction *>{.id = QStringLiteral("action"),
                             .title = [] { return tr("Action"); },
                             .value = [](LiveAction *const &action) { return Value(action->plainText()); },
                             .stretch = true},
        Column<LiveAction *>{.id = QStringLiteral("place"),
                             .title = [] { return tr("Menu"); },
                             .value = [this](LiveAction *const &action) { return Value(placeOf(action)); },
                             .width = 180},
        Column<LiveAction *>{.id = QStringLiteral("keys"),
                             .title = [] { return tr("Keys"); },
                             .value =
                                 [](LiveAction *const &action) {
                                     const QString keys = action->keys().toString(QKeySequence::NativeText);
                                     return keys.isEmpty() ? Value() : Value(keys);
                                 },
                             .width = 150},
    };
}

LiveAction *ShortcutSheet::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && size_t(row) < m_model->rows().size() ? m_model->row(row) : nullptr;
}

void ShortcutSheet::choose(const QString &action)
{
    for (size_t i = 0; i < m_model->rows().size(); ++i) {
        if (m_model->row(int(i))->id() == action)
            m_table->selectRow(int(i));
    }
    chosenChanged();
}

void ShortcutSheet::bind()
{
    LiveAction *action = chosen();
    if (!action)
        return;
    const QString id = action->id();
    const Done done = m_actions.rebind(id, m_keys->keySequence());
    m_error->setText(done ? QString() : done.error().message);
    m_error->setVisible(!done);
    if (done)
        choose(id);
}

QString ShortcutSheet::shownError() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void ShortcutSheet::chosenChanged()
{
    const LiveAction *action = chosen();
    for (QWidget *part :
         {static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_bind), static_cast<QWidget *>(m_reset)})
        part->setEnabled(action);
    QString name = tr("Choose an action to bind other keys to it");
    if (action)
        name = tr("Keys for “%1”").arg(action->plainText());
    m_name->setText(name);
    m_keys->setKeySequence(action ? action->keys() : QKeySequence());
    m_error->hide();
}

void ShortcutSheet::refresh()
{
    m_model->setRows(m_actions.all());
    chosenChanged();
}

void ShortcutSheet::retranslate()
{
    setHeading(tr("Shortcuts"));
    setSentence(tr(
        "Everything that can be done, with its keys. Ctrl+Alt with a letter cannot be bound, because it types signs."));
    m_filter->setHint(tr("Filter actions"));
    m_table->setTitle(tr("Shortcuts"));
    m_table->setEmptyText(tr("No action has these letters in its name."));
    m_keys->setAccessibleName(tr("New keys"));
    m_bind->setText(tr("Bind"));
    m_reset->setText(tr("Reset"));
    m_resetAll->setText(tr("Reset all"));
    m_close->setText(tr("Close"));
    chosenChanged();
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
