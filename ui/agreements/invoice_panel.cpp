// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/invoice_panel.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/marks.h"
#include "ui/style/labels.h"
#include "ui/table/clipboard.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace paybench::ui {

namespace {

// An icon with a sentence that may wrap.
QWidget *sentenceWith(const QString &iconName, Colour ink, QLabel *text, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(px(9));
    row->addWidget(new IconLabel(iconName, ink, 15, line), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return line;
}

QString percentOf(Money change, Money whole)
{
    if (whole.isZero())
        return {};
    const QString text = format::percent(change.hundredths(), whole.hundredths());
    return change > Money() ? u'+' + text : text;
}

} // namespace

InvoicePanel::InvoicePanel(QWidget *parent)
    : SidePanel(QStringLiteral("money"), parent), m_sums(new SumRows(this)), m_failure(new Notice(Mood::Warn, this)),
      m_hintText(wrappedLabel(Face::Caption, Colour::Muted, this)), m_whyText(wrappedLabel(Face::Caption, Colour::Text, this)),
      m_changeTitle(wrappedLabel(Face::BodyStrong, Colour::Text, this)), m_figure(new FigureLabel(Face::Figure, Colour::Text, this)),
      m_figureUnit(new ElidedLabel(Face::CaptionMedium, Colour::Text, this)),
      m_figurePercent(new ElidedLabel(Face::Caption, Colour::Muted, this)), m_changeSums(new SumRows(this)),
      m_lockText(wrappedLabel(Face::Caption, Colour::Muted, this)),
      m_copy(button(ButtonRole::Ordinary, QStringLiteral("copy"), this)), m_compare(button(ButtonRole::Ordinary, {}, this))
{
    setObjectName(QStringLiteral("exampleInvoice"));
    setClosable(false);
    auto *card = new Card(this);
    card->box()->setContentsMargins(px(6), px(8), px(6), px(10));
    card->box()->addWidget(m_sums);
    m_card = card;
    m_sums->setObjectName(QStringLiteral("exampleSums"));
    m_hint = sentenceWith(QStringLiteral("info"), Colour::Accent, m_hintText, this);
    m_why = sentenceWith(QStringLiteral("why"), Colour::Accent, m_whyText, this);
    m_why->setObjectName(QStringLiteral("exampleWhy"));
    m_lock = sentenceWith(QStringLiteral("lock"), Colour::Muted, m_lockText, this);
    m_figure->setObjectName(QStringLiteral("priceChange"));
    m_figure->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *units = new QVBoxLayout;
    units->setSpacing(px(2));
    units->addStretch(1);
    units->addWidget(m_figureUnit);
    units->addWidget(m_figurePercent);
    units->addStretch(1);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(px(12));
    figures->addWidget(m_figure);
    figures->addLayout(units, 1);
    m_change = new QWidget(this);
    m_change->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *change = new QVBoxLayout(m_change);
    change->setContentsMargins({});
    change->setSpacing(px(8));
    change->addWidget(new Hairline(Qt::Horizontal, Colour::Line, m_change));
    change->addSpacing(px(2));
    change->addWidget(m_changeTitle);
    change->addLayout(figures);
    change->addWidget(m_changeSums);
    change->addWidget(m_lock);
    for (QWidget *part : {static_cast<QWidget *>(m_failure), m_card, m_why, m_hint, m_change})
        body()->addWidget(part);
    m_copy->setObjectName(QStringLiteral("copyInvoice"));
    m_compare->setObjectName(QStringLiteral("compareVersions"));
    addFoot(m_copy);
    addFoot(m_compare);
    connect(m_copy, &QPushButton::clicked, this, &InvoicePanel::copy);
    connect(m_compare, &QPushButton::clicked, this, &InvoicePanel::compareAsked);
    showNothing();
}

void InvoicePanel::retranslate()
{
    setTitle(tr("Example invoice"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the example invoice as a table"));
    m_compare->setText(tr("Compare versions"));
    m_figureUnit->setText(tr("kr per month"));
    m_lockText->setText(tr("Closed months do not change."));
}

void InvoicePanel::showNothing()
{
    m_invoice.reset();
    for (QWidget *part : {static_cast<QWidget *>(m_failure), m_card, m_hint, m_why, m_change})
        part->hide();
    m_copy->setEnabled(false);
    m_compare->setEnabled(false);
    setSubtitle({});
}

void InvoicePanel::showFailure(const Error &error)
{
    m_failure->setText(error.message);
    m_failure->show();
    m_card->hide();
    m_hint->hide();
    m_copy->setEnabled(false);
}

void InvoicePanel::show(const Shown &shown, const directory::Agreement &version, const std::optional<PricePlace> &moved)
{
    const reports::Example example = shown.book->example(shown.customer->id);
    setSubtitle(tr("%1, computed while you type").arg(format::monthTitle(example.month)));
    m_moved = moved;
    m_compare->setEnabled(shown.before);
    const auto made = reports::exampleInvoice(*shown.customer, version, shown.month(), example);
    m_invoice.reset();
    if (!made) {
        showFailure(made.error());
    } else {
        m_invoice = *made;
        m_title = tr("Example invoice, %1").arg(shown.customer->name);
        m_failure->hide();
        m_card->show();
        m_copy->setEnabled(true);
        m_sums->setRows(invoiceRows(*made, moved));
        const QString hint = minimumHint(*made, pricing::termsIn(version.prices, shown.month()));
        m_hintText->setText(hint);
        m_hint->setVisible(!hint.isEmpty());
    }
    showWhy();
    showChange(shown, version);
}

void InvoicePanel::showChange(const Shown &shown, const directory::Agreement &version)
{
    const Change change = changeOf(shown, version, shown.book->example(shown.customer->id));
    m_change->setVisible(change.monthBefore && change.monthAfter);
    if (!change.monthBefore || !change.monthAfter)
        return;
    const Money moved = *change.monthAfter - *change.monthBefore;
    m_changeTitle->setText(tr("Price change, valid from %1").arg(format::day(version.from)));
    m_figure->setText(plainMoney(moved));
    m_figure->setAccessibleName(tr("Price change: %1 kr per month").arg(plainMoney(moved)));
    m_figurePercent->setText(percentOf(moved, *change.monthBefore));
    m_figurePercent->setVisible(!change.monthBefore->isZero());
    std::vector<SumRow> rows;
    const auto add = [&rows](const QString &name, const QString &figure, Face which, Colour ink) {
        SumRow row;
        row.name = name;
        row.figure = figure;
        row.face = row.figureFace = which;
        row.ink = ink;
        rows.push_back(row);
    };
    add(versionName(*shown.before, *shown.book), format::amount(*change.monthBefore), Face::Body, Colour::Muted);
    add(versionName(version, *shown.book), format::amount(*change.monthAfter), Face::BodyStrong, Colour::Text);
    if (change.year)
        add(change.year->months == 12 ? tr("last twelve months") : tr("last %Ln month(s)", nullptr, change.year->months),
            plainMoney(change.year->change()), Face::Body, Colour::Muted);
    if (change.equalAt)
        add(tr("the prices are equal at"), tr("%Ln payslip(s)", nullptr, int(*change.equalAt)), Face::Body, Colour::Muted);
    m_changeSums->setRows(rows);
}

void InvoicePanel::copy()
{
    if (!m_invoice)
        return;
    QGuiApplication::clipboard()->setMimeData(asMime(invoiceTable(*m_invoice, m_title)));
    emit copied(tr("The example invoice was copied."));
}

bool InvoicePanel::explain()
{
    if (!m_invoice)
        return false;
    m_isExplaining = !m_isExplaining || m_why->isHidden();
    showWhy();
    return true;
}

QString InvoicePanel::explained() const
{
    return m_why->isHidden() ? QString() : m_whyText->text();
}

void InvoicePanel::showWhy()
{
    QStringList sentences;
    if (m_invoice && m_isExplaining) {
        for (const pricing::Line &line : m_invoice->lines) {
            if (!m_moved || isMovedBy(line, *m_moved))
                sentences.append(pricing::why(line));
        }
        sentences.append(tr("%1 of %2 is %3.").arg(directory::name(m_invoice->vat), format::amountWithCurrency(m_invoice->net),
                                                    format::amountWithCurrency(m_invoice->vatAmount)));
    }
    m_whyText->setText(sentences.join(QStringLiteral("\n")));
    m_why->setVisible(!sentences.isEmpty());
}

} // namespace paybench::ui
