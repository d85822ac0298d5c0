// SPDX-License-Identifier: MPL-2.0
#include "tests/house/source_tree.h"
#include "tests/support/makers.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace paybench::house;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; // one, or those of the plural
    bool isPlural = false;
    bool isFinished = true;
    bool isGone = false; // no longer in the sources
};

std::vector<Message> messagesOf(const QString &file)
{
    QXmlStreamReader xml(textOf(root() + QStringLiteral("/resources/i18n/") + file));
    std::vector<Message> messages;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            if (xml.isEndElement() && xml.name() == QStringLiteral("message"))
                messages.push_back(message);
            continue;
        }
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            message = {context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes"), true, false};
        else if (xml.name() == QStringLiteral("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation")) {
            const auto type = xml.attributes().value(QStringLiteral("type"));
            message.isFinished = type != QStringLiteral("unfinished");
            message.isGone = type == QStringLiteral("vanished") || type == QStringLiteral("obsolete");
            if (!message.isPlural)
                message.forms = {xml.readElementText()};
        } else if (xml.name() == QStringLiteral("numerusform"))
            message.forms << xml.readElementText();
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

std::set<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:[1-9]|L?n)"));
    std::set<QString> places;
    auto found = place.globalMatch(text);
    while (found.hasNext())
        places.insert(found.next().captured(0).replace(QStringLiteral("%Ln"), QStringLiteral("%n")));
    return places;
}

} // namespace

TEST_CASE("every text is there in Swedish and Danish, with the same places to fill", "[house]")
{
    const auto file = GENERATE(as<QString>(), QStringLiteral("paybench_sv.ts"), QStringLiteral("paybench_da.ts"));
    const auto messages = messagesOf(file);
    REQUIRE(messages.size() > 100);
    for (const Message &message : messages) {
        if (message.isGone)
            continue;
        INFO(file.toStdString() << ", " << message.context.toStdString() << ": " << message.source.toStdString());
        CHECK(message.isFinished);
        for (const QString &form : message.forms) {
            CHECK_FALSE(form.isEmpty());
            if (!message.isPlural)
                CHECK(placesIn(form) == placesIn(message.source));
            CHECK(form.count(u'!') == message.source.count(u'!')); // only the signs of the quick line, !m and !v
        }
        CHECK(message.forms.size() == (message.isPlural ? 2 : 1));
    }
}

TEST_CASE("English plurals are there", "[house]")
{
    int plurals = 0;
    for (const Message &message : messagesOf(QStringLiteral("paybench_en.ts"))) {
        if (!message.isPlural || message.isGone)
            continue;
        ++plurals;
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        CHECK(message.isFinished);
        CHECK(message.forms.size() == 2);
    }
    CHECK(plurals > 5);
}

TEST_CASE("the texts of the sources are all in the translation files", "[house]")
{
    std::set<QString> known;
    for (const Message &message : messagesOf(QStringLiteral("paybench_sv.ts")))
        known.insert(message.source);
    static const QRegularExpression plain(QStringLiteral("\\btr\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]"));
    for (const Source &source : sources({QStringLiteral("ui")})) {
        for (const QString &line : source.lines) {
            if (line.trimmed().startsWith(QLatin1String("//"))) // an example in a comment
                continue;
            auto found = plain.globalMatch(line.section(QStringLiteral("//"), 0, 0));
            while (found.hasNext()) {
                QString text = found.next().captured(1);
                text.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
                INFO(source.path.toStdString() << ": “" << text.toStdString() << "” is not in paybench_sv.ts: run the target update_texts");
                CHECK(known.count(text) == 1);
            }
        }
    }
}
