// SPDX-License-Identifier: MPL-2.0
#include "ui/style/figures.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>

#include <cmath>

using namespace paybench::ui;

namespace {

double luminance(const QColor &c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrast(Colour a, Colour b)
{
    const double x = luminance(colour(a));
    const double y = luminance(colour(b));
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Dressed {
    Dressed() { dress(*qApp); }
    ~Dressed() { setScheme(Scheme::Light); }
};

} // namespace

TEST_CASE("text keeps its contrast on every ground, light and dark", "[style]")
{
    Dressed dressed;
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    setScheme(scheme);
    for (const Colour ground : {Colour::Window, Colour::Surface, Colour::Sunk, Colour::Raised, Colour::Hover, Colour::Selection, Colour::Soft,
                                Colour::Band, Colour::OkSoft, Colour::WarnSoft, Colour::BadSoft})
        CHECK(contrast(Colour::Text, ground) >= 9);
    for (const Colour ground : {Colour::Window, Colour::Surface, Colour::Sunk, Colour::Raised, Colour::Hover, Colour::Selection})
        CHECK(contrast(Colour::Muted, ground) >= 4.5);
    CHECK(contrast(Colour::OnAccent, Colour::Accent) >= 4.5);
    CHECK(contrast(Colour::Bad, Colour::BadSoft) >= 4.5);
    CHECK(contrast(Colour::Warn, Colour::WarnSoft) >= 4.5);
    CHECK(contrast(Colour::Ok, Colour::OkSoft) >= 4.5);
    CHECK(contrast(Colour::Edge, Colour::Surface) >= 3);
}

TEST_CASE("a switch between light and dark reaches the palette and the labels at once", "[style]")
{
    Dressed dressed;
    QLabel *label = textLabel(Face::Body, Colour::Muted);
    label->show();
    setScheme(Scheme::Light);
    CHECK_FALSE(isDark());
    const QColor light = label->palette().color(label->foregroundRole());
    setScheme(Scheme::Dark);
    CHECK(isDark());
    QApplication::processEvents();
    CHECK(label->palette().color(label->foregroundRole()) != light);
    CHECK(QApplication::palette().color(QPalette::Window) == colour(Colour::Window));
    setScheme(Scheme::System);
    CHECK_FALSE(isDark()); // the test platform is light
    delete label;
}

TEST_CASE("inks have palette roles of their own", "[style]")
{
    Dressed dressed;
    setScheme(Scheme::Dark);
    for (const Colour ink : {Colour::Text, Colour::Muted, Colour::Accent, Colour::OnAccent, Colour::Ok, Colour::Warn, Colour::Bad})
        CHECK(QApplication::palette().color(inkRole(ink)) == colour(ink));
}

TEST_CASE("digits stand in columns: every number of as many digits is as wide", "[style]")
{
    Dressed dressed;
    const auto which = GENERATE(Face::Body, Face::BodyStrong, Face::Caption, Face::Figure);
    const QFont font = face(which);
    CHECK(figuresWidth(font, "1111,11") == Approx(figuresWidth(font, "8000,00")));
    CHECK(figuresWidth(font, "1") == Approx(figuresWidth(font, "0")));
    const double blank = figuresWidth(font, QStringLiteral("1\u00A0111")) - figuresWidth(font, "1111");
    CHECK(blank == Approx(0.42 * figuresWidth(font, "0")));
}

TEST_CASE("figures are drawn within their rect, at its right edge", "[style]")
{
    Dressed dressed;
    QImage image(120, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(face(Face::Body));
    painter.setPen(Qt::black);
    paintFigures(&painter, QRectF(0, 0, 100, 30), Qt::AlignRight, QStringLiteral("1\u00A0250,00"));
    painter.end();
    int rightmost = 0;
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                rightmost = std::max(rightmost, x);
                ++ink;
            }
        }
    }
    CHECK(ink > 50);
    CHECK(rightmost >= 95);
    CHECK(rightmost < 101);
}

TEST_CASE("a figure label never shrinks, a name may", "[style]")
{
    Dressed dressed;
    FigureLabel figure;
    figure.setText(QStringLiteral("218\u00A0026,00"));
    CHECK(figure.minimumSizeHint().width() >= int(figuresWidth(face(Face::Body), figure.text())));
    ElidedLabel name;
    name.setText(QString(200, u'm'));
    CHECK(name.minimumSizeHint().width() <= px(40));
}

TEST_CASE("every drawing of the icons folder can be painted in a colour", "[style]")
{
    Dressed dressed;
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({"*.svg"});
    CHECK(names.size() >= 50);
    for (const QString &file : names) {
        CAPTURE(file.toStdString());
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, QRectF(0, 0, 32, 32), file.chopped(4), QColor(255, 0, 0));
        painter.end();
        int red = 0;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x)
                red += qRed(image.pixel(x, y)) > 200 && qGreen(image.pixel(x, y)) < 40 ? 1 : 0;
        }
        if (file != QLatin1String("app.svg")) // the program's own sign has its own colours
            CHECK(red > 4);
    }
}

TEST_CASE("an icon tells its name, so that a button can paint it in its own colour", "[style]")
{
    CHECK(icon(QStringLiteral("export")).name() == "export");
    CHECK_FALSE(icon(QStringLiteral("export")).pixmap(16).isNull());
}

TEST_CASE("controls are as high as look.md says and grow with the text", "[style]")
{
    Dressed dressed;
    QPushButton push("Export");
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;
    for (const QWidget *control : std::initializer_list<const QWidget *> {&push, &line, &combo, &spin})
        CHECK(control->sizeHint().height() == rowHeight(30));
    CHECK(rowHeight(30) == 30);
    CHECK(rowHeight(36) == 36);
    CHECK(px(20) == 20);
    QScrollBar bar;
    CHECK(bar.sizeHint().width() == 12);
}

TEST_CASE("no widget carries a stylesheet, and the style is ours", "[style]")
{
    Dressed dressed;
    QWidget page;
    new QPushButton("a", &page);
    new QCheckBox("b", &page);
    textLabel(Face::Body, Colour::Text, &page);
    page.ensurePolished();
    CHECK(qApp->styleSheet().isEmpty());
    for (const QWidget *widget : QApplication::allWidgets())
        CHECK(widget->styleSheet().isEmpty());
    CHECK(QString::fromLatin1(qApp->style()->metaObject()->className()) == "paybench::ui::ProxyStyle");
}

TEST_CASE("a primary button is the accent, and what is wrong has a bad frame", "[style]")
{
    Dressed dressed;
    setScheme(Scheme::Light);
    QPushButton push("Publish");
    push.setProperty("role", "primary");
    push.resize(push.sizeHint());
    CHECK(push.grab().toImage().pixelColor(6, 15) == colour(Colour::Accent));
    QLineEdit line;
    line.resize(100, 30);
    line.setProperty("bad", true);
    CHECK(line.grab().toImage().pixelColor(50, 1) == colour(Colour::Bad));
}
