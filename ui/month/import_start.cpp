// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_start.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/marks.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"
#include "ui/table/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

using directory::ImportBatch;

Value importText(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

} // namespace

ImportStart::ImportStart(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new Notice(Mood::Ok, this))
    , m_drop(new QWidget(this))
    , m_title(textLabel(Face::Sub, Colour::Text, m_drop))
    , m_lines(wrappedLabel(Face::Body, Colour::Muted, m_drop))
    , m_choose(button(ButtonRole::Ordinary, QStringLiteral("import"), m_drop))
    , m_historyTitle(textLabel(Face::BodyStrong, Colour::Text, this))
    , m_table(new TableView(QStringLiteral("importHistory"), this))
{
    m_outcome->setObjectName(QStringLiteral("importOutcome"));
    m_outcome->hide();
    m_choose->setObjectName(QStringLiteral("importChooseFile"));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(m_title);
    words->addWidget(m_lines);
    auto *drop = new QHBoxLayout(m_drop);
    drop->setContentsMargins(px(20), px(20), px(20), px(20));
    drop->setSpacing(px(16));
    drop->addWidget(new IconLabel(QStringLiteral("import"), Colour::Accent, 28, m_drop));
    drop->addLayout(words, 1);
    drop->addWidget(m_choose, 0, Qt::AlignVCenter);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(20), px(16), px(16), px(8));
    head->setSpacing(px(16));
    head->addWidget(m_outcome);
    head->addWidget(m_drop);
    head->addWidget(m_historyTitle);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addLayout(head);
    box->addWidget(m_table, 1);
    std::vector<Column<ImportBatch>> columns;
    columns.push_back({.id = "file", .title = [] { return tr("File"); }, .value = [](const ImportBatch &one) { return importText(one.file); }, .stretch = true});
    columns.push_back({.id = "at", .title = [] { return tr("Imported"); }, .kind = Kind::Moment, .value = [](const ImportBatch &one) { return Value(one.at.toLocalTime()); }});
    columns.push_back({.id = "who", .title = [] { return tr("By"); }, .value = [](const ImportBatch &one) { return importText(one.who); }});
    columns.push_back({.id = "profile", .title = [] { return tr("Import profile"); }, .value = [](const ImportBatch &one) { return importText(one.profile); }});
    columns.push_back({.id = "rows", .title = [] { return tr("Rows that still count"); }, .kind = Kind::Count, .value = [](const ImportBatch &one) { return Value(qint64{one.rows}); }});
    columns.push_back({.id = "payslips", .title = [] { return tr("Payslips"); }, .kind = Kind::Count, .value = [](const ImportBatch &one) { return Value(qint64{one.payslips}); }});
    columns.push_back({.id = "control", .title = [] { return tr("Control total"); }, .kind = Kind::Money, .value = [](const ImportBatch &one) { return Value(one.control); }});
    m_model = new TableModel<ImportBatch>(std::move(columns), this);
    m_model->setKey([](const ImportBatch &one) { return one.id.value; });
    m_table->setCells(m_model);
    connect(m_choose, &QPushButton::clicked, this, &ImportStart::chooseAsked);
    retranslate();
}

void ImportStart::setMonth(Month month)
{
    m_month = month;
    retranslate();
}

void ImportStart::setImports(std::vector<ImportBatch> imports)
{
    m_model->setRows(std::move(imports));
}

void ImportStart::setOutcome(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
}

void ImportStart::retranslate()
{
    m_title->setText(tr("Import the volumes of %1").arg(format::monthName(m_month)));
    m_lines->setText(tr("Drop a CSV, XLSX or ODS file here, or paste rows from a spreadsheet with Ctrl+V. They are shown first; nothing is "
                        "saved before you import."));
    m_choose->setText(tr("Choose a file…"));
    m_historyTitle->setText(tr("Imports so far"));
    m_table->setTitle(tr("Imports so far"));
    m_table->setEmptyText(tr("Nothing has been imported yet."));
}

void ImportStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// A dashed frame says that something can be dropped there.
void ImportStart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour(Colour::Edge), 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(colour(Colour::Window));
    painter.drawRoundedRect(QRectF(m_drop->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
}

} // namespace paybench::ui
