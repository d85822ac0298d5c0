// SPDX-License-Identifier: MPL-2.0
#include "ui/month/close_step.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "core/store/closing.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/field.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/question.h"
#include "ui/month/finding_list.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

using store::Closing;

std::vector<Column<Closing>> closingColumns()
{
    std::vector<Column<Closing>> columns;
    columns.push_back({.id = QStringLiteral("at"),
                       .title = [] { return CloseStep::tr("Closed"); },
                       .kind = Kind::Moment,
                       .value = [](const Closing &closing) { return Value(closing.at.toLocalTime()); },
                       .look =
                           [](const Closing &closing) {
                               Look look;
                               look.icon = closing.isClosed() ? QStringLiteral("lock") : QStringLiteral("unlock");
                               look.iconInk = closing.isClosed() ? Colour::Ok : Colour::Muted;
                               return look;
                           }});
    columns.push_back({.id = QStringLiteral("who"),
                       .title = [] { return CloseStep::tr("By"); },
                       .value = [](const Closing &closing) { return Value(closing.who); }});
    columns.push_back({.id = QStringLiteral("reopened"),
                       .title = [] { return CloseStep::tr("Reopened"); },
                       .kind = Kind::Moment,
                       .value = [](const Closing &closing) { return closing.isClosed() ? Value() : Value(closing.reopenedAt.toLocalTime()); }});
    columns.push_back({.id = QStringLiteral("reopenedBy"),
                       .title = [] { return CloseStep::tr("By"); },
                       .value = [](const Closing &closing) { return Value(closing.reopenedBy); }});
    columns.push_back({.id = QStringLiteral("why"),
                       .title = [] { return CloseStep::tr("Reason"); },
                       .value = [](const Closing &closing) { return Value(closing.reopenedWhy); },
                       .stretch = true});
    columns.push_back({.id = QStringLiteral("hash"),
                       .title = [] { return CloseStep::tr("Seal"); },
                       .value = [](const Closing &closing) { return Value(closing.hash.left(12)); },
                       .look =
                           [](const Closing &closing) {
                               Look look;
                               look.ink = Colour::Muted;
                               look.tip = closing.hash;
                               return look;
                           }});
    return columns;
}

QString milestoneText(directory::Milestone milestone)
{
    switch (milestone) {
    case directory::Milestone::Checked: return CloseStep::tr("Check approved");
    case directory::Milestone::BasisApproved: return CloseStep::tr("Basis approved");
    case directory::Milestone::Reported: return CloseStep::tr("Report written");
    }
    return {};
}

QString customersText(std::size_t count)
{
    return CloseStep::tr("%Ln invoice basis(es)", nullptr, int(count));
}

} // namespace

CloseStep::CloseStep(Edits &edits, QWidget *parent)
    : StepView(parent), m_edits(edits), m_icon(new IconLabel(QStringLiteral("lock"), Colour::Muted, 22, this)),
      m_title(wrappedLabel(Face::Sub, Colour::Text, this)), m_sentence(wrappedLabel(Face::Body, Colour::Muted, this)),
      m_obstacles(new FindingList(this)), m_figures(new QGridLayout), m_historyTitle(textLabel(Face::BodyStrong, Colour::Text, this)),
      m_model(new TableModel<Closing>(closingColumns(), this)), m_history(new TableView(QStringLiteral("month.closings"), this))
{
    m_title->setObjectName(QStringLiteral("closeTitle"));
    m_obstacles->setObjectName(QStringLiteral("obstacles"));
    m_history->setObjectName(QStringLiteral("closingsTable"));
    m_model->setKey([](const Closing &closing) { return closing.id.value; });
    m_history->setCells(m_model);
    m_history->setGrowing(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *card = new Card(this);
    m_card = card;
    m_figures->setHorizontalSpacing(px(24));
    m_figures->setVerticalSpacing(px(8));
    m_figures->setColumnStretch(0, 1);
    card->box()->addLayout(m_figures);
    card->setMaximumWidth(px(460));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(px(20), px(18), px(16), px(18));
    top->setSpacing(px(16));
    top->addLayout(head);
    top->addWidget(m_obstacles);
    top->addWidget(m_card);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    auto *past = new QHBoxLayout;
    past->setContentsMargins(px(20), 0, px(16), px(8));
    past->addWidget(m_historyTitle);
    past->addStretch(1);
    column->addLayout(past);
    column->addWidget(m_history);
    column->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(scrolling(content, this));
    connect(m_obstacles, &FindingList::followed, this, &StepView::findingFollowed);
}

void CloseStep::retranslate()
{
    m_historyTitle->setText(tr("Closings of the month"));
    m_history->setTitle(tr("Closings of the month"));
    m_history->setEmptyText(tr("The month has never been closed."));
    m_model->retranslate();
    if (m_state)
        present(*m_state);
}

bool CloseStep::canClose() const
{
    return m_state && m_state->canEdit() && m_state->basis.canClose() && !m_state->basis.invoices.empty();
}

void CloseStep::present(const MonthState &state)
{
    m_state = &state;
    const QString month = format::monthName(state.month);
    std::vector<reports::Finding> blocking;
    std::copy_if(state.basis.findings.begin(), state.basis.findings.end(), std::back_inserter(blocking), [](const auto &finding) {
        return finding.severity == reports::Finding::Severity::Blocking;
    });
    const store::Closing *closing = state.closing();
    if (closing) {
        m_icon->setIcon(QStringLiteral("lock"), Colour::Ok);
        m_title->setText(tr("%1 is closed").arg(month));
        m_sentence->setText(tr("Closed %1 by %2. The figures are frozen; corrections are lines in a later month.")
                                .arg(format::moment(closing->at.toLocalTime()), closing->who));
    } else if (!blocking.empty()) {
        m_icon->setIcon(QStringLiteral("error"), Colour::Bad);
        m_title->setText(tr("%1 cannot be closed: %Ln thing(s) stand in the way", nullptr, int(blocking.size())).arg(month));
        m_sentence->setText(tr("Each has a link to where it is mended."));
    } else if (state.basis.invoices.empty()) {
        m_icon->setIcon(QStringLiteral("info"), Colour::Accent);
        m_title->setText(tr("%1 has nothing to close yet").arg(month));
        m_sentence->setText(tr("It needs at least one customer with an agreement and volumes."));
    } else {
        m_icon->setIcon(QStringLiteral("ok"), Colour::Ok);
        m_title->setText(tr("%1 can be closed").arg(month));
        m_sentence->setText(tr("A backup is made and checked first. Then the figures are frozen; later changes become correction lines."));
    }
    m_obstacles->setFindings(closing ? std::vector<reports::Finding>() : std::move(blocking), {});
    m_model->setRows(state.closings);
    showFigures();
}

void CloseStep::addFigure(int row, const QString &what, const QString &figure, bool strong)
{
    auto *name = new ElidedLabel(strong ? Face::BodyStrong : Face::Body, strong ? Colour::Text : Colour::Muted, m_card);
    name->setText(what);
    auto *value = new FigureLabel(strong ? Face::BodyStrong : Face::Body, Colour::Text, m_card);
    value->setText(figure);
    m_figures->addWidget(name, row, 0);
    m_figures->addWidget(value, row, 1);
}

void CloseStep::showFigures()
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const reports::MonthBasis &basis = m_state->basis;
    int row = 0;
    addFigure(row++, tr("Customers"), format::number(qint64(basis.invoices.size())));
    addFigure(row++, tr("Payslips"), format::number(basis.payslips()));
    addFigure(row++, tr("Sum excl. VAT"), format::amountWithCurrency(basis.net()), true);
    addFigure(row++, tr("VAT"), format::amountWithCurrency(basis.vat()));
    addFigure(row++, tr("To pay"), format::amountWithCurrency(basis.total()), true);
    const QString notYet = m_state->isClosed() ? QStringLiteral("–") : tr("not yet");
    using directory::Milestone;
    for (const Milestone milestone : {Milestone::Checked, Milestone::BasisApproved, Milestone::Reported}) {
        const directory::MilestoneMark *mark = m_state->mark(milestone);
        addFigure(row++, milestoneText(milestone), mark ? tr("%1 · %2").arg(format::moment(mark->at.toLocalTime()), mark->who) : notYet);
    }
}

void CloseStep::askToClose()
{
    if (!canClose())
        return;
    const Month month = m_state->month;
    const QString consequence
        = tr("%1 of %2 excl. VAT are frozen. Later changes become correction lines in %3. The month can be reopened.")
              .arg(customersText(m_state->basis.invoices.size()), format::amountWithCurrency(m_state->basis.net()),
                   format::monthName(month.plus(1)));
    auto *question = new Question(tr("Do you want to close %1?").arg(format::monthName(month)), consequence, tr("Close the month"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *look = question->addLink(tr("Show the invoice basis"));
    connect(look, &QPushButton::clicked, question, [this, question] {
        question->reject();
        emit basisAsked();
    });
    connect(question, &QDialog::accepted, this, [this] {
        if (const Done closed = close(); !closed)
            emit failed(closed.error());
    });
    question->open();
}

Done CloseStep::close()
{
    const Month month = m_state->month;
    const auto ready = store::readyToClose(m_edits.db(), month);
    if (!ready)
        return ready.error();
    store::StepRules rules;
    rules.barrier = true;
    return m_edits.run(tr("Close %1").arg(format::monthName(month)), [&] { return store::closeReady(m_edits.db(), *ready); }, rules);
}

void CloseStep::askToReopen()
{
    if (!m_state || !m_state->isClosed() || !m_state->isWritable)
        return;
    const Month month = m_state->month;
    auto *question = new Question(tr("Do you want to reopen %1?").arg(format::monthName(month)),
                                  tr("Its figures are computed again from the present prices, volumes and hours. Who reopened it, when and "
                                     "why stays in the list of closings."),
                                  tr("Reopen the month"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *reason = new CheckedEdit(question);
    reason->setObjectName(QStringLiteral("reopenReason"));
    reason->setCheck([](const QString &text) { return withoutPersonalNumber(text); });
    auto *field = new Field(reason, question);
    field->setLabel(tr("Reason"));
    question->body()->addWidget(field);
    question->deed()->setEnabled(false);
    reason->setFocus();
    connect(reason, &QLineEdit::textChanged, question, [question, reason] {
        question->deed()->setEnabled(!reason->text().trimmed().isEmpty() && reason->isRight());
    });
    connect(question, &QDialog::accepted, this, [this, reason] {
        if (const Done reopened = reopen(reason->text().trimmed()); !reopened)
            emit failed(reopened.error());
    });
    question->open();
}

Done CloseStep::reopen(const QString &reason)
{
    const Month month = m_state->month;
    store::StepRules rules;
    rules.barrier = true;
    return m_edits.run(
        tr("Reopen %1").arg(format::monthName(month)),
        [&] { return store::Months(m_edits.db()).reopen(month, store::signature(m_edits.db()), reason, m_edits.db().now()); }, rules);
}

} // namespace paybench::ui
