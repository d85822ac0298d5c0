// SPDX-License-Identifier: MPL-2.0
#include "ui/month/why_panel.h"

#include "core/basics/format.h"
#include "ui/charts/line_chart.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/marks.h"
#include "ui/style/labels.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

using reports::WhySource;

// Two lines close together, as under a sum that is added up.
class DoubleLine : public QWidget {
public:
    explicit DoubleLine(QWidget *parent) : QWidget(parent) { setFixedHeight(px(4)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(0, 0, width(), 1), colour(Colour::Text));
        painter.fillRect(QRectF(0, px(3), width(), 1), colour(Colour::Text));
    }
};

QString iconOf(WhySource::Kind kind)
{
    switch (kind) {
    case WhySource::Kind::File: return QStringLiteral("import");
    case WhySource::Kind::Typed: return QStringLiteral("edit");
    case WhySource::Kind::Price: return QStringLiteral("agreements");
    case WhySource::Kind::Order: return QStringLiteral("clock");
    case WhySource::Kind::Correction: return QStringLiteral("edit");
    case WhySource::Kind::Before: return QStringLiteral("calendar");
    }
    return {};
}

void addSumLine(QGridLayout *grid, const reports::WhyLine &line, QWidget *parent)
{
    int row = grid->rowCount();
    if (line.result)
        grid->addWidget(new Hairline(Qt::Horizontal, Colour::Text, parent), row++, 1, 1, 2);
    auto *sign = textLabel(Face::Caption, Colour::Muted, parent);
    sign->setText(line.sign);
    auto *what = new ElidedLabel(line.result ? Face::BodyStrong : Face::Body, Colour::Text, parent);
    what->setText(line.what);
    auto *value = new FigureLabel(line.result ? Face::BodyStrong : Face::Body, Colour::Text, parent);
    value->setText(reports::text(line.value));
    if (line.result)
        value->setObjectName(QStringLiteral("whyResult"));
    auto *unit = textLabel(Face::Caption, Colour::Muted, parent);
    // “Payslips 11,736 payslips” says it twice, and leaves no room for the first.
    const QString stem = line.unit.endsWith(u'.') ? line.unit.chopped(1) : line.unit;
    if (stem.size() < 4 || !line.what.startsWith(stem, Qt::CaseInsensitive))
        unit->setText(line.unit);
    grid->addWidget(sign, row, 0);
    // A long name has the room that a short figure leaves.
    auto *pair = new QHBoxLayout;
    pair->setSpacing(px(8));
    pair->addWidget(what, 1);
    pair->addWidget(value);
    grid->addLayout(pair, row, 1);
    grid->addWidget(unit, row, 2);
    if (!line.result)
        return;
    auto *under = new DoubleLine(parent);
    under->setFixedWidth(value->sizeHint().width());
    grid->addWidget(under, row + 1, 1, Qt::AlignRight);
}

QWidget *sourceLine(const WhySource &source, QWidget *parent)
{
    auto *made = new QWidget(parent);
    auto *grid = new QGridLayout(made);
    grid->setContentsMargins(0, px(6), 0, 0);
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(2));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconLabel(iconOf(source.kind), Colour::Muted, 18, made), 0, 0, 2, 1, Qt::AlignTop);
    auto *what = new ElidedLabel(Face::BodyMedium, Colour::Text, made);
    what->setText(source.what);
    grid->addWidget(what, 0, 1);
    auto *value = new FigureLabel(Face::Body, Colour::Text, made);
    value->setText(reports::text(source.value));
    grid->addWidget(value, 0, 2);
    if (!source.note.isEmpty()) {
        auto *note = new ElidedLabel(Face::Caption, Colour::Muted, made);
        note->setText(source.note);
        grid->addWidget(note, 1, 1, 1, 2);
    }
    grid->addWidget(new Hairline(Qt::Horizontal, Colour::Line, made), 2, 1, 1, 2);
    return made;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(Face::BodyStrong, Colour::Text, parent);
    label->setText(text);
    return label;
}

} // namespace

WhyPanel::WhyPanel(QWidget *parent)
    : SidePanel(QStringLiteral("why"), parent), m_copy(button(ButtonRole::Ordinary, QStringLiteral("copy"), this)),
      m_open(button(ButtonRole::Ordinary, {}, this))
{
    setObjectName(QStringLiteral("whyPanel"));
    m_copy->setObjectName(QStringLiteral("whyCopy"));
    m_open->setObjectName(QStringLiteral("whyAgreement"));
    addFoot(m_copy);
    addFoot(m_open);
    connect(m_copy, &QPushButton::clicked, this, &WhyPanel::copy);
    connect(m_open, &QPushButton::clicked, this, [this] { emit agreementAsked(m_customer); });
    retranslate();
    clearFigure();
}

void WhyPanel::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_open->setText(tr("Open the agreement"));
}

void WhyPanel::clearFigure()
{
    clear();
    m_text.clear();
    m_customer = {};
    setTitle(tr("Why?"));
    setSubtitle({});
    QLabel *hint = wrappedLabel(Face::Body, Colour::Muted, this);
    hint->setText(tr("Choose a figure to see how it comes about."));
    body()->addWidget(hint);
    m_copy->setEnabled(false);
    m_open->setEnabled(false);
}

void WhyPanel::explain(const MonthState &state, const reports::Invoice &invoice, reports::Figure figure)
{
    const reports::Why why = reports::why(invoice, figure, state.invoiceBefore(invoice.customer));
    clear();
    m_customer = invoice.customer;
    m_text = why.text();
    setTitle(why.title);
    setSubtitle(why.subtitle);
    setAccessibleDescription(m_text);
    if (why.sum.empty()) {
        QLabel *nothing = wrappedLabel(Face::Body, Colour::Muted, this);
        nothing->setText(tr("There is nothing of this kind in the month."));
        body()->addWidget(nothing);
    } else {
        addSum(why);
    }
    addSources(why);
    addYear(state);
    addRules(why, state);
    m_copy->setEnabled(true);
    m_open->setEnabled(true);
}

void WhyPanel::addSum(const reports::Why &why)
{
    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(6));
    grid->setColumnMinimumWidth(0, px(14));
    grid->setColumnStretch(1, 1);
    for (const reports::WhyLine &line : why.sum)
        addSumLine(grid, line, card);
    card->box()->addLayout(grid);
    body()->addWidget(card);
}

void WhyPanel::addSources(const reports::Why &why)
{
    if (why.sources.empty())
        return;
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(heading(tr("Comes from"), block));
    for (const WhySource &source : why.sources)
        column->addWidget(sourceLine(source, block));
    body()->addWidget(block);
}

void WhyPanel::addYear(const MonthState &state)
{
    LineSeries series;
    std::vector<LineLabel> labels;
    bool hasAny = false;
    for (int back = 11; back >= 0; --back) {
        const Month month = state.month.plus(-back);
        const auto total = std::find_if(state.totals.begin(), state.totals.end(), [&](const store::MonthTotal &one) {
            return one.month == month && one.customer == m_customer;
        });
        const bool known = total != state.totals.end();
        hasAny = hasAny || known;
        series.x.push_back(11 - back);
        series.y.push_back(known ? Value(total->payslips) : Value());
        const QString name = format::monthTitle(month);
        labels.push_back({double(11 - back), name.left(1).toUpper(), name, back == 0});
    }
    if (!hasAny)
        return;
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Twelve months"), this));
    head->addStretch(1);
    QLabel *unit = textLabel(Face::Caption, Colour::Muted, this);
    unit->setText(tr("payslips"));
    head->addWidget(unit);
    body()->addLayout(head);
    auto *chart = new LineChart(this);
    chart->setObjectName(QStringLiteral("whyYear"));
    chart->setTitle(tr("Payslips in twelve months"));
    chart->setHeadings(tr("Month"), tr("Payslips"));
    chart->setKind(Kind::Count);
    chart->setLabels(labels);
    chart->setSeries({series});
    chart->setFixedHeight(px(124));
    body()->addWidget(chart);
}

void WhyPanel::addRules(const reports::Why &why, const MonthState &state)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(px(10));
    row->addWidget(new IconLabel(QStringLiteral("lock"), Colour::Muted, 16, line), 0, Qt::AlignTop);
    QLabel *sentence = wrappedLabel(Face::Caption, Colour::Muted, line);
    QStringList sentences = why.rules;
    sentences << (state.isClosed() ? state.lock : tr("The figure is computed and cannot be typed over. Change the volume or the price row."));
    sentence->setText(sentences.join(u'\n'));
    row->addWidget(sentence, 1);
    body()->addWidget(line);
}

void WhyPanel::copy()
{
    if (m_text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_text);
    emit copied(tr("The arithmetic was copied."));
}

} // namespace paybench::ui
