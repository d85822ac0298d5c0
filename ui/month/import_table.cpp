// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_table.h"

#include "core/exchange/volume_row.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr std::size_t measuredRows = 400; // more would be felt
constexpr int ownColumns = 2; // line and state stand before the file's columns

const auto selectableFields = {
    directory::ImportProfile::Field::Period,           directory::ImportProfile::Field::CustomerCode,
    directory::ImportProfile::Field::CustomerName,     directory::ImportProfile::Field::Unit,
    directory::ImportProfile::Field::Payslips,         directory::ImportProfile::Field::DeviationPayslips,
    directory::ImportProfile::Field::PresencePayslips, directory::ImportProfile::Field::RoundTheClockPayslips,
    directory::ImportProfile::Field::ManualPayments,   directory::ImportProfile::Field::PayslipClass,
    directory::ImportProfile::Field::HourlyPaid,       directory::ImportProfile::Field::ControlTotal,
    directory::ImportProfile::Field::Ignored};

// Shorter than in the menus: a heading stands over figures.
QString headingOf(directory::ImportProfile::Field field)
{
    return QStringLiteral("→ ")
        + (field == directory::ImportProfile::Field::Payslips ? QCoreApplication::translate("month", "Payslips", "narrow column")
                                                              : directory::name(field));
}

QRect headingLine(const QRect &rect, int line)
{
    const int height = rect.height() / 2;
    return line == 0 ? QRect(rect.left(), rect.top() + px(3), rect.width(), height - px(3))
                     : QRect(rect.left(), rect.top() + height - px(2), rect.width(), height - px(2));
}

} // namespace

ImportTable::ImportTable(QWidget *parent)
    : TableView(QStringLiteral("import"), parent)
{
    selectWholeRows(true);
    horizontalHeader()->setMinimumHeight(px(45));
    horizontalHeader()->setProperty("namesSources", true);
    setSelectionMode(ExtendedSelection);
    // A click on a heading asks what the column is; the rows keep the file's order.
    disconnect(horizontalHeader(), &QHeaderView::sectionClicked, this, nullptr);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &ImportTable::openFieldMenu);
    connect(this, &TableView::menuAsked, this, [this](QMenu *menu, int) {
        const int column = fileColumnOf(currentIndex().column());
        if (column >= 0)
            addFieldChoices(menu->addMenu(tr("The column %1 is").arg(m_headers.value(column))), column);
    });
    retranslate();
}

void ImportTable::retranslate()
{
    setTitle(tr("Rows of the file"));
    setEmptyText(tr("The file has no rows under its heading."));
}

void ImportTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportTable::setPreview(SharedPreview preview)
{
    closeBelow();
    const QStringList headers = preview->read.headers();
    const std::vector<Field> fields = preview->read.fields();
    const bool isNew = !m_model || headers != m_headers || fields != m_fields;
    const SharedPreview before = std::exchange(m_preview, preview); // until its rows are no longer shown
    if (isNew) {
        m_headers = headers;
        m_fields = fields;
        auto *model = new TableModel<PreviewRow>(columns(), this);
        model->setRows(previewRows(*m_preview));
        setCells(model);
        delete m_model;
        m_model = model;
        return;
    }
    m_model->setRows(previewRows(*m_preview));
}

const PreviewRow *ImportTable::row(int row) const
{
    return m_model && row >= 0 && row < int(m_model->rows().size()) ? &m_model->row(row) : nullptr;
}

int ImportTable::rowOfLine(qint64 line) const
{
    for (int at = 0; m_model && at < int(m_model->rows().size()); ++at) {
        if (m_model->row(at).line == line)
            return at;
    }
    return -1;
}

int ImportTable::nextAsking(int after) const
{
    const int count = m_model ? int(m_model->rows().size()) : 0;
    for (int step = 1; step <= count; ++step) {
        const int at = (std::max(after, -1) + step) % count;
        const PreviewRow &one = m_model->row(at);
        if (one.judged && one.judged->state == directory::IntakeRow::State::Held)
            return at;
    }
    return -1;
}

std::vector<Column<PreviewRow>> ImportTable::columns()
{
    std::vector<Column<PreviewRow>> all;
    all.push_back(lineColumn());
    all.push_back(stateColumn());
    for (int column = 0; column < int(m_headers.size()); ++column)
        all.push_back(fileColumn(column, m_headers[column],
                                 column < int(m_fields.size()) ? m_fields[std::size_t(column)] : Field::Ignored));
    all.push_back(messageColumn());
    return all;
}

Column<PreviewRow> ImportTable::lineColumn()
{
    return {.id = "line",
            .title = [] { return QStringLiteral("\n") + tr("Line"); },
            .value = [](const PreviewRow &row) { return Value(QString::number(row.line)); },
            .paint =
                [this](const PreviewRow &row, QPainter &painter, const QRect &rect) {
                    if (openRow() >= 0 && m_model->row(openRow()).line == row.line)
                        painter.fillRect(QRect(0, rect.top(), px(3), rect.height() + 1), colour(Colour::Accent));
                    painter.setFont(face(Face::Body));
                    painter.setPen(colour(row.judged && row.judged->state != directory::IntakeRow::State::Duplicate
                                              ? Colour::Text
                                              : Colour::Muted));
                    paintFigures(&painter, rect, Qt::AlignLeft, QString::number(row.line));
                },
            .paintTitle = [this](QPainter &painter, const QRect &rect) { paintLead(painter, rect, 0, tr("Line")); },
            .width = m_preview->read.raw.rowCount < 1'000 ? 50.0 : 72.0};
}

Column<PreviewRow> ImportTable::stateColumn()
{
    return {.id = "state",
            .title = [] { return QStringLiteral("\n") + tr("State"); },
            .value =
                [](const PreviewRow &row) {
                    if (row.sum)
                        return Value(tr("sum row"));
                    return row.judged ? Value(stateName(row.judged->state)) : Value();
                },
            .look =
                [](const PreviewRow &row) {
                    Look look;
                    look.ink = Colour::Muted;
                    look.indent = row.sum ? 1 : 0;
                    return row.judged ? stateLook(row.judged->state) : look;
                },
            .paintTitle = [this](QPainter &painter, const QRect &rect) { paintLead(painter, rect, 1, tr("State")); },
            .width = 118};
}

// As wide as its figures and the field; a long heading of the file may be cut, the messages beside it should not.
double ImportTable::widthOf(int column, Field field) const
{
    QFont strong = face(Face::CaptionMedium);
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics cells(face(exchange::serviceOf(field) || field == Field::CustomerCode ? Face::BodyStrong : Face::BodyMedium));
    const int heading = QFontMetrics(face(Face::Caption)).horizontalAdvance(m_headers[column]);
    int widest = std::max(QFontMetrics(strong).horizontalAdvance(headingOf(field)) + px(17),
                          std::min(heading, px(104)));
    const auto rows = previewRows(*m_preview);
    const std::size_t step = std::max<std::size_t>(1, rows.size() / measuredRows);
    for (std::size_t at = 0; at < rows.size(); at += step) {
        const QString text = shown(kindOf(field), cellValue(rows[at], column, field));
        widest = std::max(widest, std::min(cells.horizontalAdvance(text) + px(3), px(260)));
    }
    return (widest + px(20)) * 100.0 / px(100);
}

Column<PreviewRow> ImportTable::fileColumn(int column, const QString &header, Field field)
{
    return {.id = QStringLiteral("file-%1-%2").arg(directory::key(field), header),
            .title = [header, field] { return header + u'\n' + QStringLiteral("→ ") + directory::name(field); },
            .kind = kindOf(field),
            .value = [column, field](const PreviewRow &row) { return cellValue(row, column, field); },
            .look = [field](const PreviewRow &row) { return cellLook(row, field); },
            .paintTitle = [this, column](QPainter &painter, const QRect &rect) { paintHeading(painter, rect, column); },
            .width = widthOf(column, field)};
}

Column<PreviewRow> ImportTable::messageColumn()
{
    return {.id = "message",
            .title = [] { return QStringLiteral("\n") + tr("Message"); },
            .value =
                [](const PreviewRow &row) {
                    const QString text = message(row);
                    return text.isEmpty() ? Value() : Value(text);
                },
            .look =
                [](const PreviewRow &row) {
                    using RowState = directory::IntakeRow::State;
                    Look look;
                    const RowState state = row.judged ? row.judged->state : RowState::Duplicate;
                    look.ink = state == RowState::Refused ? Colour::Bad : state == RowState::Held ? Colour::Text : Colour::Muted;
                    if (row.judged && !row.judged->warning.isEmpty() && state != RowState::Refused) {
                        look.icon = QStringLiteral("warning");
                        look.iconInk = Colour::Warn;
                    }
                    look.tip = message(row);
                    return look;
                },
            .paintTitle =
                [](QPainter &painter, const QRect &rect) {
                    painter.setFont(face(Face::CaptionMedium));
                    painter.setPen(colour(Colour::Muted));
                    painter.drawText(headingLine(rect, 1), Qt::AlignLeft | Qt::AlignVCenter, tr("Message"));
                },
            .stretch = true,
            .wraps = true};
}

// The words over the first two columns say how to read the headings beside them.
void ImportTable::paintLead(QPainter &painter, const QRect &rect, int section, const QString &title) const
{
    // Each section paints its own part of the words.
    painter.setClipRect(columnViewportPosition(section), 0, columnWidth(section), rect.bottom());
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    const int left = columnViewportPosition(0) + cellInsets(0).left();
    const int right = columnViewportPosition(1) + columnWidth(1) - px(10);
    painter.drawText(headingLine(QRect(left, rect.top(), right - left, rect.height()), 0), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("In the file → the field"));
    painter.setFont(face(Face::CaptionMedium));
    painter.drawText(headingLine(rect.adjusted(0, 0, px(10), 0), 1), Qt::AlignLeft | Qt::AlignVCenter, title);
}

void ImportTable::paintHeading(QPainter &painter, const QRect &rect, int column) const
{
    const Field field = m_fields[std::size_t(column)];
    const bool isRight = isFigure(kindOf(field));
    const bool isTaken = field != Field::Ignored;
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    const QRect above = headingLine(rect, 0);
    painter.drawText(above, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_headers[column], Qt::ElideRight, above.width()));
    QFont font = face(isTaken ? Face::CaptionMedium : Face::Caption);
    if (isTaken)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QRect under = headingLine(rect, 1);
    const QString text = painter.fontMetrics().elidedText(headingOf(field), Qt::ElideRight, under.width() - px(16));
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const int left = isRight ? under.right() - width - px(15) : under.left();
    painter.setPen(colour(isTaken ? Colour::Text : Colour::Muted));
    painter.drawText(QRect(left, under.top(), width + 2, under.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    paintChevron(&painter, QRectF(left + width + px(6), under.top(), px(10), under.height()), Qt::DownArrow, colour(Colour::Muted));
}

int ImportTable::fileColumnOf(int section) const
{
    const int column = section - ownColumns;
    return column >= 0 && column < int(m_headers.size()) ? column : -1;
}

void ImportTable::addFieldChoices(QMenu *menu, int column)
{
    for (const Field field : selectableFields) {
        QAction *choice = menu->addAction(directory::name(field));
        choice->setCheckable(true);
        choice->setChecked(m_fields[std::size_t(column)] == field);
        connect(choice, &QAction::triggered, this, [this, column, field] { emit fieldChosen(column, field); });
    }
}

void ImportTable::openFieldMenu(int section)
{
    const int column = fileColumnOf(section);
    if (column < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("The column %1 is").arg(m_headers.value(column)));
    addFieldChoices(menu, column);
    menu->popup(horizontalHeader()->mapToGlobal(QPoint(columnViewportPosition(section), horizontalHeader()->height())));
}

void ImportTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier && fileColumnOf(currentIndex().column()) >= 0)
        openFieldMenu(currentIndex().column());
    else
        TableView::keyPressEvent(event);
}

} // namespace paybench::ui
