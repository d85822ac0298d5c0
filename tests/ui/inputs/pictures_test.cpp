// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/buttons.h"
#include "ui/inputs/calendar_grid.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/period_switcher.h"
#include "ui/inputs/question.h"
#include "ui/inputs/search_field.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/inputs/side_panel.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"
#include "ui/table/table_model.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

// Pictures of the controls, to lay beside the design's: PAYBENCH_PICTURES=/some/folder test_ui_inputs "[.pictures]".

using namespace paybench;
using namespace paybench::ui;

namespace {

void savePictures(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        for (const double scale : {1.0, 1.5}) {
            QPixmap map((QSizeF(widget.size()) * scale).toSize());
            map.setDevicePixelRatio(scale);
            widget.render(&map);
            map.save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(scale * 100));
        }
    }
    setScheme(Scheme::Light);
}

struct Line {
    QString customer;
    qint64 payslips;
    Money amount;
    std::optional<Money> fixed;
    QString lead;
    std::optional<Ratio> hours;
    Money sum;
    Ratio answered;
};

Money kronor(double amount)
{
    return Money::ofHundredths(qint64(amount * 100 + 0.5));
}

std::vector<Line> lines()
{
    return {{"Norrby kommun", 1250, kronor(77500), kronor(13500), {}, Ratio {25, 2}, kronor(99125), {121, 127}},
            {QStringLiteral("Söderby kommun"), 980, kronor(60760), {}, {}, {}, kronor(60760), {1, 1}},
            {"Kollektivtrafik Mitt AB", 212, kronor(13144), {}, {}, Ratio {2, 1}, kronor(14444), {21, 22}},
            {QStringLiteral("Söderby Energi AB"), 142, kronor(8804), {}, {}, {}, kronor(8804), {1, 1}},
            {"Bostads AB Viken", 64, kronor(3968), kronor(1032), "lyft", Ratio {5, 4}, kronor(5812.5), {12, 14}},
            {QStringLiteral("Stiftelsen Björkgården"), 38, kronor(2356), kronor(2644), "lyft", {}, kronor(5000), {1, 1}}};
}

TableModel<Line> *model(QObject *parent)
{
    const auto title = [](const char *text) { return [text] { return QString::fromUtf8(text); }; };
    auto *made = new TableModel<Line>(
        {{.id = "customer", .title = title("Kund"), .value = [](const Line &l) { return l.customer; },
          .total = [](const std::vector<const Line *> &rows) { return Value(QStringLiteral("Totalt %1 kunder").arg(rows.size())); }, .stretch = true},
         {.id = "payslips", .title = title("Lönespec."), .kind = Kind::Count, .value = [](const Line &l) { return l.payslips; },
          .edit = [](const Line &, const QString &) -> Done { return Error {Error::Kind::Invalid, "Ange ett heltal", {}}; }, .summed = true},
         {.id = "amount", .title = title("Belopp"), .kind = Kind::Money, .value = [](const Line &l) { return l.amount; }, .summed = true},
         {.id = "fixed", .title = title("Fast, lyft"), .kind = Kind::Money, .value = [](const Line &l) { return valueOf(l.fixed); },
          .look = [](const Line &l) { return Look {.lead = l.lead}; }, .summed = true},
         {.id = "hours", .title = title("Timmar"), .kind = Kind::Hours, .value = [](const Line &l) { return valueOf(l.hours); }, .summed = true},
         {.id = "sum", .title = title("Summa"), .kind = Kind::Money, .value = [](const Line &l) { return l.sum; },
          .look = [](const Line &) { return Look {.strong = true}; }, .summed = true},
         {.id = "sla", .title = title("SLA"), .kind = Kind::Percent, .value = [](const Line &l) { return l.answered; }, .decimals = 1,
          .look = [](const Line &l) {
              if (l.answered.numerator * 20 >= l.answered.denominator * 19)
                  return Look {};
              return Look {.ink = Colour::Bad, .strong = true, .icon = "error", .iconInk = Colour::Bad};
          }}},
        parent);
    made->setRows(lines());
    return made;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QHBoxLayout;
    for (QWidget *widget : widgets)
        box->addWidget(widget);
    box->addStretch(1);
    return box;
}

QPushButton *named(QPushButton *made, const QString &text, bool enabled = true)
{
    made->setText(text);
    made->setEnabled(enabled);
    return made;
}

} // namespace

TEST_CASE("pictures of the controls", "[.pictures]")
{
    dress(*qApp);
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    QWidget page;
    page.setBackgroundRole(QPalette::Base);
    page.setAutoFillBackground(true);
    auto *box = new QVBoxLayout(&page);
    box->addLayout(row({named(button(ButtonRole::Primary), "Publicera..."), named(button(ButtonRole::Primary), "Publicera...", false),
                        named(button(ButtonRole::Ordinary, "export"), "Exportera..."), named(button(ButtonRole::Ordinary, "export"), "Exportera...", false),
                        named(button(ButtonRole::Quiet), "Visa alla"), named(button(ButtonRole::Link), "Visa kunderna"), button(ButtonRole::Quiet, "print")}));
    auto *money = new MoneyEdit;
    auto *count = new CountEdit;
    auto *day = new DayEdit;
    money->setValue(Money::ofHundredths(6200));
    count->setValue(980);
    day->setValue(QDate(2026, 10, 14));
    auto *moneyField = new Field(money);
    auto *countField = new Field(count);
    auto *dayField = new Field(day);
    moneyField->setLabel("Pris");
    countField->setLabel("Antal");
    dayField->setLabel(QStringLiteral("Gäller från"));
    auto *locked = new QLineEdit(QStringLiteral("Stängd månad"));
    locked->setEnabled(false);
    auto *lockedField = new Field(locked);
    lockedField->setLabel(QStringLiteral("avstängd"));
    for (QWidget *field : std::initializer_list<QWidget *> {moneyField, countField, dayField, lockedField})
        field->setMinimumWidth(190);
    box->addLayout(row({moneyField, countField, dayField, lockedField}));
    auto *choice = new Choice;
    choice->setOptions<int>({{1, QStringLiteral("Påbörjad kvart")}, {2, "Hel timme"}});
    auto *spin = new QSpinBox;
    spin->setRange(0, 999);
    spin->setValue(300);
    auto *ticked = new QCheckBox("Visa namn");
    ticked->setChecked(true);
    auto *radio = new QRadioButton("Stegvis");
    radio->setChecked(true);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 100);
    slider->setValue(60);
    auto *bar = new QProgressBar;
    bar->setValue(64);
    box->addLayout(row({choice, spin, ticked, new QCheckBox("Helger"), radio, new QRadioButton("Volym"), slider, bar}));
    const auto pill = [](Mood mood, const QString &text) {
        auto *made = new Pill(mood);
        made->setText(text);
        return made;
    };
    box->addLayout(row({pill(Mood::Ok, "Sparat"), pill(Mood::Warn, QStringLiteral("Jämnas ut v. 43")), pill(Mood::Bad, "Det saknas 1 person"),
                        pill(Mood::News, "12 nya rader")}));
    auto *month = new MonthSwitcher;
    month->setMonth(Month(2026, 10));
    auto *search = new SearchField;
    search->setHint("Filtrera kunder");
    box->addLayout(row({month, search, named(button(ButtonRole::Ordinary, "filter"), "Alla")}));
    auto *tabs = new SegmentedTabs;
    tabs->setTabs({"Priser", QStringLiteral("Vem gör vad"), "SLA", "Bilagor", "Historik"});
    tabs->setMark(1, "warning", "1 utan ansvarig");
    box->addWidget(tabs);
    auto *option = new OptionCard;
    option->setTexts("Stegvis pris", "varje steg har sitt pris", QStringLiteral("79\u00A0000,00"), QStringLiteral("1\u00A0250 st"));
    option->setChecked(true);
    auto *other = new OptionCard;
    other->setTexts("Volympris", QStringLiteral("alla till det nådda steget"), QStringLiteral("75\u00A0000,00"), QStringLiteral("1\u00A0250 st"));
    auto *options = new QHBoxLayout;
    options->addWidget(option);
    options->addWidget(other);
    box->addLayout(options);
    auto *notice = new Notice(Mood::Warn);
    notice->setText(QStringLiteral("Volympris har två trösklar: 1 001–1 066 kostar mindre än 1 000 (64 000,00 kr) och 5 001–5 357 mindre än 5 000 (300 000,00 kr)."));
    box->addWidget(notice);
    auto *table = new TableView("pictures");
    table->setCells(model(table));
    table->setGrowing(true);
    box->addWidget(withTotal(table));
    box->addStretch(1);
    page.resize(900, 860);
    page.show();
    QApplication::setActiveWindow(&page);
    money->setFocus();
    QTest::keyClicks(count, QStringLiteral("x"));
    count->complain("Ange ett heltal. 980 gäller fortfarande.");
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(5, Qt::DescendingOrder);
    table->model()->sort(5, Qt::DescendingOrder);
    table->selectionModel()->select(QItemSelection(table->model()->index(0, 2), table->model()->index(2, 2)), QItemSelectionModel::Select);
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 2), QItemSelectionModel::NoUpdate);
    QApplication::processEvents();
    savePictures(page, "controls");
    table->setFocus();
    table->selectionModel()->clear();
    table->setCurrentIndex(table->model()->index(2, 1));
    table->edit(table->currentIndex());
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->setText("18o");
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    savePictures(page, "editing");
}

TEST_CASE("pictures of a panel, a lookup and a question", "[.pictures]")
{
    dress(*qApp);
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    QWidget page;
    page.setBackgroundRole(QPalette::Base);
    page.setAutoFillBackground(true);
    auto *box = new QHBoxLayout(&page);
    box->setContentsMargins(20, 20, 0, 20);
    auto *left = new QVBoxLayout;
    auto *lookup = new Lookup;
    lookup->setHint(QStringLiteral("Sök kund"));
    lookup->setRows({{1, QStringLiteral("Stiftelsen Björkgården"), "kund 110 · 38 i september"}, {2, "Norrby kommun", "kund 101"}, {3, "Bostads AB Viken", "kund 103"}});
    lookup->setNewRow([](const QString &typed) { return QStringLiteral("Ny kund ”%1”…").arg(typed); });
    left->addWidget(lookup);
    left->addSpacing(120);
    auto *grid = new CalendarGrid;
    grid->setDay(QDate(2026, 10, 14));
    left->addWidget(grid);
    left->addStretch(1);
    box->addLayout(left, 1);
    auto *panel = new SidePanel("why");
    panel->setTitle(QStringLiteral("Varför 77 500,00 kr?"));
    panel->setSubtitle("Norrby kommun · oktober 2026");
    auto *card = new Card;
    card->box()->addWidget(wrappedLabel(Face::Body));
    panel->body()->addWidget(card);
    panel->addFoot(named(button(ButtonRole::Ordinary, "copy"), "Kopiera"));
    panel->addFoot(named(button(), QStringLiteral("Öppna avtalet")));
    box->addWidget(panel);
    page.resize(820, 560);
    page.show();
    QApplication::setActiveWindow(&page);
    lookup->setFocus();
    QTest::keyClicks(lookup, "sti");
    QApplication::processEvents();
    savePictures(page, "panel");
    Question question(QStringLiteral("Vill du stänga månaden oktober 2026?"),
                      QStringLiteral("Tio fakturaunderlag på 218 026,00 kr exkl. moms fryses. Senare ändringar blir rättelserader i november. Månaden kan öppnas igen."),
                      QStringLiteral("Stäng månaden"));
    question.addLink("Visa underlagen");
    question.show();
    QApplication::processEvents();
    savePictures(question, "question");
}
