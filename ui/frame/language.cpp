// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/language.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

namespace paybench::ui::language {

namespace {

// One translator for Qt that asks several, so that a switch is one LanguageChange and not one for each file.
class Chorus : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *note, int n) const override
    {
        for (auto voice = voices.rbegin(); voice != voices.rend(); ++voice) {
            const QString text = (*voice)->translate(context, source, note, n);
            if (!text.isNull())
                return text;
        }
        return {};
    }

    bool isEmpty() const override { return false; }

    std::vector<std::unique_ptr<QTranslator>> voices; // the last one is asked first
};

Chorus *chorus()
{
    static Chorus *const only = [] {
        auto *made = new Chorus(qApp);
        QCoreApplication::installTranslator(made);
        return made;
    }();
    return only;
}

QString &current()
{
    static QString code = QStringLiteral("en");
    return code;
}

void addVoice(const QString &file, const QString &folder)
{
    auto voice = std::make_unique<QTranslator>();
    if (voice->load(file, folder))
        chorus()->voices.push_back(std::move(voice));
}

QLocale localeOf(const QString &code)
{
    if (code == QLatin1String("sv"))
        return QLocale(QLocale::Swedish, QLocale::Sweden);
    if (code == QLatin1String("da"))
        return QLocale(QLocale::Danish, QLocale::Denmark);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void tellEverybody()
{
    // Spin boxes and calendars took their locale when they were made.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(QLocale());
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
    // Qt posts it to the windows; whoever asked for the switch wants to see it done.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
}

} // namespace

std::vector<Spoken> all()
{
    return {{QStringLiteral("sv"), QStringLiteral("Svenska")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("da"), QStringLiteral("Dansk")}};
}

QString resolved(const QString &wish)
{
    const QStringList system = QLocale::system().uiLanguages();
    for (const QString &one : wish == QLatin1String("system") ? system : QStringList(wish)) {
        for (const Spoken &spoken : all()) {
            if (one.startsWith(spoken.code))
                return spoken.code;
        }
    }
    return QStringLiteral("en");
}

void use(const QString &wish)
{
    const QString code = resolved(wish);
    chorus()->voices.clear();
    // Qt has no Swedish of its own; ours comes last and is asked first.
    addVoice(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addVoice(QStringLiteral("qt_") + code, QStringLiteral(":/i18n"));
    addVoice(QStringLiteral("paybench_") + code, QStringLiteral(":/i18n"));
    current() = code;
    QLocale::setDefault(localeOf(code));
    tellEverybody();
}

QString inUse()
{
    return current();
}

void useTranslator(std::unique_ptr<QTranslator> texts)
{
    chorus()->voices.clear();
    if (texts)
        chorus()->voices.push_back(std::move(texts));
    tellEverybody();
}

} // namespace paybench::ui::language
