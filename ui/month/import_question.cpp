// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_question.h"

#include "core/basics/format.h"
#include "core/directory/intake_match.h"
#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace paybench::ui {

namespace {

using directory::IntakeRow;
using RowQuestion = IntakeRow::Question;

constexpr std::size_t mostChoices = 3; // more rows that differ are chosen where they stand

QString codeAndName(const IntakeRow &row)
{
    const QString code = row.row.code.trimmed();
    const QString name = row.row.name.simplified();
    return code.isEmpty() || name.isEmpty() ? code + name : code + u' ' + name;
}

QString customerName(const ImportAsking &asking, CustomerId id)
{
    for (const directory::Customer &customer : asking.preview->known.customers) {
        if (customer.id == id)
            return customer.name;
    }
    return {};
}

qint64 importPayslips(const IntakeRow &row)
{
    return pricing::payslips(row.row.counts);
}

// What the file's sum says beyond what is accepted or stored already.
std::optional<qint64> sumDifference(const directory::Totals &totals, const directory::Intake &intake)
{
    if (intake.controls.empty())
        return std::nullopt;
    const directory::ControlResult &control = intake.controls.front();
    return control.difference - (totals.payslips - intake.totals.payslips);
}

int classColumn(const ReadImport &read)
{
    const auto fields = read.fields();
    const auto found = std::find(fields.begin(), fields.end(), directory::ImportProfile::Field::PayslipClass);
    return found == fields.end() ? -1 : int(found - fields.begin());
}

} // namespace

ImportQuestion::ImportQuestion(const PreviewRow &row, ImportAsking asking, QWidget *parent)
    : QWidget(parent)
    , m_asking(std::move(asking))
    , m_row(*row.judged)
    , m_left(new QVBoxLayout)
    , m_outcome(new QWidget(this))
    , m_middle(new QVBoxLayout)
    , m_deeds(new QVBoxLayout)
{
    setObjectName(QStringLiteral("importQuestion"));
    setBackgroundRole(QPalette::Window);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(px(52), px(10), px(16), px(10));
    box->setSpacing(px(20));
    box->addLayout(m_left, 5);
    box->addWidget(new Hairline(Qt::Vertical, Colour::Line, this));
    box->addLayout(m_middle, 4);
    box->addLayout(m_deeds, 0);
    for (QVBoxLayout *column : {m_left, m_middle, m_deeds})
        column->setSpacing(px(6));
    m_middle->addWidget(m_outcome);
    if (lacksClass(row))
        m_class = row.cells->value(classColumn(m_asking.preview->read));
    ask();
    m_left->addStretch(1);
    m_middle->addStretch(1);
    m_deeds->addStretch(1);
}

void ImportQuestion::ask()
{
    if (!m_class.isEmpty()) {
        askClass(m_class);
        return;
    }
    if (m_row.state != IntakeRow::State::Held && m_asking.answers.isAnswered(m_row)) {
        tellAnswer();
        return;
    }
    switch (m_row.question) {
    case RowQuestion::WhichCustomer:
    case RowQuestion::EndedCustomer:
        askCustomer();
        break;
    case RowQuestion::ChangedVolume:
        askChange();
        break;
    case RowQuestion::TwoRows:
        askTwoRows();
        break;
    case RowQuestion::ClosedMonth:
        askClosedMonth();
        break;
    case RowQuestion::None:
        break;
    }
}

void ImportQuestion::setQuestion(const QString &question, const QString &detail)
{
    QLabel *title = wrappedLabel(Face::BodyStrong, Colour::Text, this);
    title->setText(question);
    m_left->addWidget(title);
    setAccessibleName(question);
    if (detail.isEmpty())
        return;
    QLabel *text = wrappedLabel(Face::Body, Colour::Muted, this);
    text->setText(detail);
    m_left->addWidget(text);
    setAccessibleDescription(detail);
}

QPushButton *ImportQuestion::addDeed(const QString &text, const char *name, const std::function<ImportAnswers()> &answer)
{
    QPushButton *deed = button(ButtonRole::Ordinary, {}, this);
    deed->setObjectName(QLatin1String(name));
    deed->setText(text);
    deed->setMinimumWidth(px(158));
    m_deeds->addWidget(deed);
    connect(deed, &QPushButton::clicked, this, [this, answer] { emit answered(answer()); });
    if (!m_first)
        m_first = deed;
    return deed;
}

void ImportQuestion::askCustomer()
{
    const bool isEnded = m_row.question == RowQuestion::EndedCustomer;
    setQuestion(isEnded ? tr("%1. Whose row is it?").arg(m_row.why) : tr("Which customer is %1?").arg(codeAndName(m_row)));
    m_lookup = new Lookup(this);
    m_lookup->setObjectName(QStringLiteral("importCustomer"));
    m_lookup->setHint(tr("Find a customer"));
    m_lookup->setRows(m_asking.customers);
    m_first = m_lookup;
    m_left->addWidget(m_lookup);
    const auto addNew = [this] { emit answered(withNewCustomer(m_asking.answers, m_row, m_asking.preview->intake, remembers())); };
    if (!isEnded) {
        const QString fresh = tr("New customer “%1”").arg(m_row.row.name.isEmpty() ? m_row.row.code : m_row.row.name.simplified());
        m_lookup->setNewRow([fresh](const QString &) { return fresh; });
        QPushButton *make = button(ButtonRole::Link, QStringLiteral("add"), this);
        make->setObjectName(QStringLiteral("importNewCustomer"));
        make->setText(fresh);
        m_left->addWidget(make, 0, Qt::AlignLeft);
        connect(make, &QPushButton::clicked, this, addNew);
        connect(m_lookup, &Lookup::newAsked, this, addNew);
    }
    m_connect = addDeed(tr("Connect the customer"), "importConnect", [this] {
        return connected(m_asking.answers, m_row, {m_lookup->value().value_or(0)}, remembers());
    });
    m_connect->setEnabled(false);
    addDeed(tr("Skip the row"), "importSkip", [this] { return skipping(m_asking.answers, m_row); });
    showOutcome(withNewCustomer(m_asking.answers, m_row, m_asking.preview->intake, false));
    if (m_asking.canRemember) {
        m_remember = new QCheckBox(this);
        m_remember->setObjectName(QStringLiteral("importRemember"));
        m_remember->setText(tr("Remember %1 in the import profile").arg(directory::codeOf(m_row.row)));
        m_remember->setChecked(!isEnded);
        m_middle->addWidget(m_remember);
    }
    connect(m_lookup, &Lookup::chosen, this, &ImportQuestion::connectTo);
    connect(m_lookup, &Lookup::cleared, this, [this] { m_connect->setEnabled(false); });
    connect(m_lookup, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
}

void ImportQuestion::connectTo(qint64 customer)
{
    m_connect->setEnabled(true);
    showOutcome(connected(m_asking.answers, m_row, {customer}, false));
}

void ImportQuestion::askChange()
{
    const QString month = format::monthName(*m_row.row.month);
    setQuestion(tr("%1 has other volumes for %2. Is the file right?").arg(customerName(m_asking, m_row.customer), month),
                tr("Payslips: %1 → %2").arg(format::number(m_row.before), format::number(importPayslips(m_row))));
    const ImportAnswers taken = confirming(m_asking.answers, m_row);
    addDeed(tr("Take what the file says"), "importConfirm", [taken] { return taken; });
    addDeed(tr("Keep what is stored"), "importSkip", [this] { return skipping(m_asking.answers, m_row); });
    showOutcome(taken);
}

void ImportQuestion::askTwoRows()
{
    setQuestion(tr("Which row counts for %1?").arg(customerName(m_asking, m_row.customer)),
                tr("Rows for the same customer and period differ. The others are left out."));
    const auto rows = contradicting(m_row, m_asking.preview->intake);
    const directory::Intake &intake = m_asking.preview->intake;
    for (std::size_t at = 0; at < std::min(rows.size(), mostChoices); ++at) {
        const IntakeRow row = *rows[at];
        const QString text = tr("Take line %1: %2").arg(row.row.line).arg(format::number(importPayslips(row)));
        addDeed(text, at == 0 ? "importChoose" : "importChooseOther",
                [this, row] { return choosing(m_asking.answers, row, m_asking.preview->intake); });
    }
    addDeed(tr("Skip this row"), "importSkip", [this] { return skipping(m_asking.answers, m_row); });
    showOutcome(choosing(m_asking.answers, m_row, intake));
}

void ImportQuestion::askClosedMonth()
{
    const QString month = format::monthName(*m_row.row.month);
    if (m_asking.corrections.empty()) {
        setQuestion(tr("%1 is closed, so the row is not imported.").arg(month), m_asking.noCorrection);
        return;
    }
    const reports::Correction &first = m_asking.corrections.front();
    QStringList lines;
    for (const reports::Correction &one : m_asking.corrections) {
        const QString sign = one.quantity.numerator > 0 ? QStringLiteral("+") : QString();
        lines << tr("%1: %2 × %3 = %4")
                     .arg(one.line, sign + format::quantity(one.quantity, 0), format::price(one.each),
                          format::amountWithCurrency(one.amount));
    }
    setQuestion(tr("%1 is closed. Add a correction line in %2?").arg(month, format::monthName(first.month)),
                lines.join(u'\n'));
    addDeed(tr("Add the correction line"), "importCorrect", [this] {
        ImportAnswers answers = m_asking.answers;
        answers.corrections[m_row.row.line] = m_asking.corrections;
        return answers;
    });
    m_outcome->hide();
}

void ImportQuestion::askClass(const QString &text)
{
    setQuestion(tr("Which payslips are of class “%1”?").arg(text),
                tr("The answer counts for every row of this class. Save it as an import profile to keep it."));
    for (const pricing::Service service : pricing::payslipServices) {
        QPushButton *deed = button(ButtonRole::Ordinary, {}, this);
        deed->setText(pricing::name(service));
        deed->setObjectName(QStringLiteral("importClass-") + pricing::key(service));
        m_deeds->addWidget(deed);
        connect(deed, &QPushButton::clicked, this, [this, text, service] { emit classChosen(text, service); });
        if (!m_first)
            m_first = deed;
    }
    m_outcome->hide();
}

void ImportQuestion::tellAnswer()
{
    const ImportAnswers &answers = m_asking.answers;
    if (answers.corrections.count(m_row.row.line) != 0)
        setQuestion(tr("A correction line is added with the import."));
    else if (m_row.state == IntakeRow::State::Skipped)
        setQuestion(tr("You chose to skip this row."));
    else if (answers.decisions.confirmed.count(m_row.row.line) != 0)
        setQuestion(tr("You chose to take what the file says."));
    else
        setQuestion(tr("You connected %1 with %2.").arg(codeAndName(m_row), customerName(m_asking, m_row.customer)));
    addDeed(tr("Change the answer"), "importReconsider",
            [this] { return withoutAnswer(m_asking.answers, m_row, m_asking.preview->intake); });
    m_outcome->hide();
}

bool ImportQuestion::remembers() const
{
    return m_remember && m_remember->isChecked();
}

void ImportQuestion::showOutcome(const ImportAnswers &answers)
{
    const auto after = m_asking.tried ? m_asking.tried(answers) : std::nullopt;
    qDeleteAll(m_outcome->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_outcomeRows;
    m_outcomeRows = new QGridLayout(m_outcome);
    m_outcomeRows->setContentsMargins({});
    m_outcomeRows->setHorizontalSpacing(px(16));
    m_outcomeRows->setVerticalSpacing(px(4));
    m_outcomeRows->setColumnStretch(2, 1);
    m_outcome->setVisible(after.has_value());
    if (!after)
        return;
    QLabel *title = textLabel(Face::BodyStrong, Colour::Text, m_outcome);
    title->setText(tr("What it becomes"));
    m_outcomeRows->addWidget(title, 0, 0, 1, 3);
    const directory::Intake &intake = m_asking.preview->intake;
    addOutcome(tr("accepted rows"), format::number(intake.totals.accepted), format::number(after->accepted));
    addOutcome(tr("payslips"), format::number(intake.totals.payslips), format::number(after->payslips));
    const auto differenceBefore = sumDifference(intake.totals, intake);
    const auto differenceAfter = sumDifference(*after, intake);
    if (differenceBefore && differenceAfter)
        addOutcome(tr("difference from the file's sum"), format::number(*differenceBefore), format::number(*differenceAfter));
}

void ImportQuestion::addOutcome(const QString &what, const QString &before, const QString &after)
{
    const int row = m_outcomeRows->rowCount();
    QLabel *name = textLabel(Face::Body, Colour::Muted, m_outcome);
    name->setText(what);
    auto *figure = new FigureLabel(Face::BodyStrong, Colour::Text, m_outcome);
    figure->setText(before + QStringLiteral(" → ") + after);
    m_outcomeRows->addWidget(name, row, 0);
    m_outcomeRows->addWidget(figure, row, 1);
    // For somebody who cannot see the two columns stand beside each other.
    figure->setAccessibleName(what + QStringLiteral(": ") + figure->text());
}

void ImportQuestion::focusAnswer()
{
    if (m_first)
        m_first->setFocus(Qt::ShortcutFocusReason);
}

void ImportQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeAsked();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    // Keys that a control here leaves alone are not the table's.
    event->accept();
}

void ImportQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Window));
    painter.fillRect(QRect(0, 0, px(3), height()), colour(Colour::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Colour::Line));
}

} // namespace paybench::ui
