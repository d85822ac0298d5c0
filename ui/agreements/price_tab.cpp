// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/price_tab.h"

#include "core/basics/format.h"
#include "ui/agreements/terms_block.h"
#include "ui/agreements/tier_block.h"
#include "ui/charts/timeline.h"
#include "ui/inputs/buttons.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QChildEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

// What is typed and chosen; the columns are in price_columns.cpp.

namespace paybench::ui {

namespace {

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    content->setBackgroundRole(QPalette::Base);
    return scroll;
}

} // namespace

PriceTab::PriceTab(Saver &saver, QWidget *parent)
    : QWidget(parent), m_saver(saver), m_versions(new Timeline(this)), m_table(new TableView(QStringLiteral("prices"), this)),
      m_model(new TableModel<PriceLine>(columns(), this)), m_tiers(new TierBlock(this)), m_terms(new TermsBlock(saver, this)),
      m_tools(new QWidget(this)), m_add(button(ButtonRole::Quiet, QStringLiteral("add"), m_tools)),
      m_remove(button(ButtonRole::Quiet, QStringLiteral("remove"), m_tools)), m_addMenu(new QMenu(m_add))
{
    m_model->setKey([](const PriceLine &line) { return line.key(); });
    m_model->setCaption([](const PriceLine &line) -> std::optional<Caption> {
        if (line.kind != PriceLine::Kind::Caption)
            return std::nullopt;
        return Caption{line.isAdditional ? tr("Additional assignments") : tr("Base assignment")};
    });
    m_table->setCells(m_model);
    m_table->setGrowing(true);
    m_table->horizontalHeader()->setSectionsClickable(false); // tiers stand in their order
    m_table->viewport()->installEventFilter(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, px(12));
    column->setSpacing(0);
    auto *versions = new QHBoxLayout;
    versions->setContentsMargins(px(20), px(2), 0, 0);
    versions->addWidget(m_versions);
    m_versions->setObjectName(QStringLiteral("versions"));
    column->addLayout(versions);
    column->addWidget(m_table);
    column->addWidget(m_tiers);
    column->addWidget(m_terms);
    column->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(scrolled(content, this));
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins({});
    tools->setSpacing(0);
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    m_add->setObjectName(QStringLiteral("addPrice"));
    m_remove->setObjectName(QStringLiteral("removePrice"));
    m_add->setMenu(m_addMenu);
    connect(m_addMenu, &QMenu::aboutToShow, this, &PriceTab::fillAddMenu);
    connect(m_remove, &QPushButton::clicked, this, &PriceTab::removeCurrent);
    connect(m_versions, &Timeline::versionChosen, this, [this](int at) {
        const auto all = m_shown.book->versions(m_shown.customer->id);
        if (at >= 0 && at < int(all.size()))
            emit versionChosen(all[std::size_t(at)].id);
    });
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        m_remove->setEnabled(canRemove());
        showTiers();
        emit placeChanged();
    });
    connect(m_tiers, &TierBlock::formChosen, this, [this](pricing::Service service, PriceForm form) {
        applyOrSay(stepName(service), [service, form](PriceEditing &editing) { return editing.setForm(service, form); });
    });
    connect(m_terms, &TermsBlock::stepChosen, this, [this](const pricing::BillingStep &step) {
        applyOrSay(stepName(pricing::Service::Hour), [step](PriceEditing &editing) -> Done {
            editing.setStep(step);
            return {};
        });
    });
    connect(m_terms, &TermsBlock::failed, this, &PriceTab::failed);
}

PriceTab::~PriceTab()
{
    // An open editor goes after this tab, and has nobody to tell then.
    for (QLineEdit *edit : m_table->viewport()->findChildren<QLineEdit *>())
        edit->disconnect(this);
}

void PriceTab::retranslate()
{
    m_table->setTitle(tr("Price rows"));
    m_table->setEmptyText(tr("No prices yet. Add a price row with the button Add."));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add a tier or a price row"));
    m_remove->setAccessibleName(tr("Remove the tier or the price row"));
    m_remove->setToolTip(tr("Remove the tier or the price row"));
    m_model->retranslate();
    m_versions->setTitle(tr("Versions of the agreement"));
    m_tiers->retranslate();
    m_terms->retranslate();
}

void PriceTab::show(const Shown &shown)
{
    m_shown = shown;
    showVersions();
    m_model->setRows(shown.version ? priceLines(shown.termsBefore(), shown.terms()) : std::vector<PriceLine>());
    m_model->retranslate();
    m_terms->show(shown);
    const bool canEdit = shown.version && shown.isWritable();
    m_add->setEnabled(canEdit);
    m_remove->setEnabled(canRemove());
    showTiers();
}

void PriceTab::showVersions()
{
    const auto all = m_shown.customer ? m_shown.book->versions(m_shown.customer->id) : std::vector<directory::Agreement>();
    std::vector<Version> bars;
    int chosen = -1;
    for (const directory::Agreement &version : all) {
        const directory::Agreement *valid = m_shown.book->inForce(version.customer);
        Version bar;
        const bool isDraft = version.status == directory::Agreement::Status::Draft;
        const bool isValid = valid && valid->id == version.id;
        const QString price = priceSummary(version, reports::shownMonth(version, m_shown.book->today));
        bar.title = isDraft ? versionName(version, *m_shown.book) : tr("version %1").arg(format::number(version.version));
        bar.note = isValid ? tr("%1, in force", "a price").arg(price) : price;
        bar.from = version.from;
        bar.until = version.to.isValid() ? version.to.addDays(1) : QDate();
        bar.state = isDraft ? Version::State::Draft : isValid ? Version::State::Valid : Version::State::Past;
        if (m_shown.version && version.id == m_shown.version->id)
            chosen = int(bars.size());
        if (!bars.empty() && !bars.back().until.isValid())
            bars.back().until = bar.from;
        bars.push_back(bar);
    }
    m_versions->setVisible(!bars.empty());
    m_versions->setVersions(std::move(bars));
    m_versions->setToday(m_shown.book ? m_shown.book->today : QDate());
    m_versions->setClosedUntil(m_shown.book && !m_shown.book->closed.empty() ? m_shown.book->closed.rbegin()->end() : QDate());
    m_versions->setChosen(chosen);
}

void PriceTab::showTiers()
{
    if (!m_shown.version) {
        m_tiers->hide();
        return;
    }
    const PriceLine *line = current();
    m_tiers->show(m_shown, *m_shown.version, line ? std::optional<pricing::Service>(line->service) : std::nullopt);
}

const PriceLine *PriceTab::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_model->rows().size()) || m_model->row(row).kind == PriceLine::Kind::Caption)
        return nullptr;
    return &m_model->row(row);
}

std::optional<PricePlace> PriceTab::place() const
{
    const PriceLine *line = current();
    if (!line)
        return std::nullopt;
    return PricePlace{line->service, line->kind == PriceLine::Kind::Tier ? line->from : 0};
}

QString PriceTab::stepName(pricing::Service service) const
{
    return tr("Change a price for %1: %2").arg(m_shown.customer->name, pricing::name(service));
}

PriceTab::Edit PriceTab::editOf(const PriceLine &line, const QString &text) const
{
    if (line.kind == PriceLine::Kind::Service && line.tiersAfter) {
        for (const PriceForm form : {PriceForm::Plain, PriceForm::Graduated, PriceForm::Volume}) {
            if (text == name(form))
                return [service = line.service, form](PriceEditing &editing) { return editing.setForm(service, form); };
        }
    }
    return [service = line.service, tier = line.tier, text](PriceEditing &editing) {
        return editing.setPrice(service, tier, text);
    };
}

Done PriceTab::edited(const PriceLine &line, const QString &text)
{
    return apply(stepName(line.service), editOf(line, text));
}

Done PriceTab::apply(const QString &name, const Edit &edit)
{
    if (!m_shown.version)
        return Error{Error::Kind::Conflict, tr("There is no version to change. Make a new one first."), {}};
    PriceEditing editing(*m_shown.version, m_shown.month());
    if (const Done right = edit(editing); !right)
        return right;
    if (editing.agreement() == *m_shown.version)
        return {};
    if (m_shown.isDraft())
        return m_saver.save(name, editing.agreement());
    emit newVersionAsked(name, edit);
    return {};
}

void PriceTab::applyOrSay(const QString &name, const Edit &edit)
{
    if (const Done saved = apply(name, edit); !saved)
        emit failed(saved.error());
    show(m_shown); // a choice that was not taken goes back
}

bool PriceTab::canAddTier() const
{
    const PriceLine *line = current();
    return line && line->after && m_shown.isWritable() && mayHaveTiers(line->service);
}

bool PriceTab::canRemove() const
{
    const PriceLine *line = current();
    return line && m_shown.isWritable() && (line->after || line->tiersAfter);
}

void PriceTab::addTier()
{
    if (const PriceLine *line = current())
        applyOrSay(tr("Add a tier for %1").arg(m_shown.customer->name),
                   [service = line->service](PriceEditing &editing) { return editing.addTier(service); });
}

void PriceTab::removeCurrent()
{
    const PriceLine *line = current();
    if (!line)
        return;
    const pricing::Service service = line->service;
    if (line->kind == PriceLine::Kind::Tier)
        applyOrSay(tr("Remove a tier for %1").arg(m_shown.customer->name),
                   [service, tier = line->tier](PriceEditing &editing) { return editing.removeTier(service, tier); });
    else
        applyOrSay(tr("Remove a price row for %1").arg(m_shown.customer->name),
                   [service](PriceEditing &editing) { return editing.removeService(service); });
}

void PriceTab::fillAddMenu()
{
    m_addMenu->clear();
    const PriceLine *line = current();
    QString text = tr("Tier of the price row that is selected");
    if (line && mayHaveTiers(line->service))
        text = tr("Tier, %1").arg(pricing::name(line->service));
    QAction *tier = m_addMenu->addAction(text, this, &PriceTab::addTier);
    tier->setEnabled(canAddTier());
    m_addMenu->addSeparator();
    if (!m_shown.version)
        return;
    for (const pricing::Service service : PriceEditing(*m_shown.version, m_shown.month()).missing()) {
        m_addMenu->addAction(pricing::name(service), this, [this, service] {
            applyOrSay(tr("Add a price row for %1").arg(m_shown.customer->name),
                       [service](PriceEditing &editing) { return editing.addService(service); });
        });
    }
}

bool PriceTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::ChildPolished) {
        if (auto *edit = qobject_cast<QLineEdit *>(static_cast<QChildEvent *>(event)->child())) {
            connect(edit, &QLineEdit::textEdited, this, &PriceTab::watch);
            connect(edit, &QObject::destroyed, this, &PriceTab::untyped);
        }
    }
    return QWidget::eventFilter(watched, event);
}

// While typing: what the agreement would be, if it is one.
void PriceTab::watch(const QString &text)
{
    const PriceLine *line = current();
    if (!line || !m_shown.version)
        return;
    PriceEditing editing(*m_shown.version, m_shown.month());
    const bool isName = m_table->currentIndex().column() == 0;
    const Done right = isName ? editing.setTierEnds(line->service, line->tier, text)
                              : editing.setPrice(line->service, line->tier, text);
    if (!right)
        return;
    m_tiers->show(m_shown, editing.agreement(), line->service);
    emit typed(editing.agreement());
}

} // namespace paybench::ui
