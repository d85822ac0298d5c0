// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/cases.h"
#include "ui/cases/topics_view.h"
#include "ui/inputs/value_edits.h"

#include <algorithm>

// The rows and columns of topics and types, and how they are typed into.

namespace paybench::ui {

using worklog::CaseType;
using worklog::Topic;

namespace {

constexpr int minutesOfHour = 60;

int depthOf(const Topic &topic, const worklog::Topics &topics)
{
    int depth = 0;
    for (const Topic *above = topics.find(topic.parent); above && depth < 20; above = topics.find(above->parent))
        ++depth;
    return depth;
}

TopicRow rowOfTopic(const Topic &topic, const CaseBook &book, const std::map<TopicId, int> &counts)
{
    TopicRow row;
    row.topic = topic;
    row.indent = depthOf(topic, book.topics);
    const auto counted = counts.find(topic.id);
    row.contacts = counted == counts.end() ? 0 : counted->second;
    const CaseType *type = book.type(book.topics.type(topic.id));
    row.type = type ? type->name : QString();
    row.group = book.name(book.topics.group(topic.id));
    row.isTypeOwn = bool(topic.type);
    row.isGroupOwn = bool(topic.group);
    row.parent = topic.parent ? book.topics.name(topic.parent) : QString();
    row.mergedInto = topic.mergedInto ? book.topics.path(book.topics.counted(topic.id)) : QString();
    row.isOffered = book.topics.isOffered(topic.id, book.today);
    return row;
}

// Each topic with what stands under it after it, as a tree is read.
void addBelow(std::vector<TopicRow> &rows, TopicId parent, const CaseBook &book, const std::map<TopicId, int> &counts)
{
    for (const Topic &topic : book.topics.all()) {
        if (topic.parent != parent)
            continue;
        rows.push_back(rowOfTopic(topic, book, counts));
        addBelow(rows, topic.id, book, counts);
    }
}

template <class Row>
qint64 idNamed(const std::vector<Row> &rows, const QString &typed)
{
    for (const Row &row : rows) {
        if (row.name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return row.id.value;
    }
    return 0;
}

Error noSuch(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Done putParent(Topic &topic, const QString &typed, const CaseBook &book)
{
    topic.parent = {};
    if (typed.trimmed().isEmpty())
        return {};
    for (const Topic &each : book.topics.all()) {
        const bool isMeant = each.name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0 || book.topics.path(each.id).compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
        if (isMeant && each.id != topic.id)
            topic.parent = each.id;
    }
    return topic.parent ? Done() : Done(noSuch(TopicsView::tr("There is no topic “%1” to stand under. Choose one from the list.").arg(typed.trimmed())));
}

Done putDefault(Topic &topic, const QString &column, const QString &typed, const CaseBook &book)
{
    const bool isType = column == QLatin1String("type");
    const qint64 found = isType ? idNamed(book.types, typed) : idNamed(book.groups, typed);
    if (found == 0 && !typed.trimmed().isEmpty())
        return noSuch(isType ? TopicsView::tr("There is no type “%1”. Choose one from the list.").arg(typed.trimmed())
                             : TopicsView::tr("There is no group “%1”. Choose one from the list.").arg(typed.trimmed()));
    if (isType)
        topic.type = {found};
    else
        topic.group = {found};
    return {};
}

} // namespace

std::vector<TopicRow> topicRows(const CaseBook &book, const std::vector<worklog::TopicContact> &contacts)
{
    std::map<TopicId, int> counts;
    for (const worklog::TopicContact &each : contacts)
        ++counts[book.topics.counted(each.topic)];
    std::vector<TopicRow> rows;
    addBelow(rows, {}, book, counts);
    return rows;
}

Done putInto(Topic &topic, const QString &column, const QString &typed, const CaseBook &book)
{
    if (column == QLatin1String("name")) {
        topic.name = typed.trimmed();
        return {};
    }
    if (column == QLatin1String("words")) {
        topic.words.clear();
        for (const QString &word : typed.split(u','))
            if (!word.trimmed().isEmpty())
                topic.words << word.trimmed();
        return {};
    }
    if (column == QLatin1String("parent"))
        return putParent(topic, typed, book);
    if (column == QLatin1String("to")) {
        topic.to = typed.trimmed().isEmpty() ? QDate() : dayOfText(typed, book.today);
        if (!typed.trimmed().isEmpty() && !topic.to.isValid())
            return noSuch(TopicsView::tr("“%1” is no day. Write it as %2, or leave it empty.").arg(typed.trimmed(), format::day(book.today)));
        return {};
    }
    return putDefault(topic, column, typed, book);
}

std::vector<TypeRow> typeRows(const CaseBook &book)
{
    std::vector<TypeRow> rows;
    for (const CaseType &type : book.types) {
        rows.push_back({type.id, {}, type.name, type.slaMinutes});
        for (const CaseType::OfGroup &each : type.groups)
            rows.push_back({type.id, each.group, book.name(each.group), each.minutes});
    }
    return rows;
}

Result<std::optional<int>> minutesOfHours(const QString &typed)
{
    QString plain = typed.trimmed();
    if (plain.isEmpty() || plain == QStringLiteral("–"))
        return std::optional<int>();
    const auto hours = Ratio::ofText(plain);
    const bool isWhole = hours && hours->numerator >= 0 && hours->numerator * minutesOfHour % hours->denominator == 0;
    if (!isWhole)
        return Error{Error::Kind::Invalid, TopicsView::tr("“%1” is no time. Write hours such as 8 or 0,5, or leave it empty for no SLA.").arg(plain), {}};
    return std::optional<int>(int(hours->numerator * minutesOfHour / hours->denominator));
}

QStringList TopicsView::topicNames(TopicId without) const
{
    QStringList names{QString()};
    for (const Topic &topic : m_book.topics.all()) {
        if (topic.id != without && !topic.mergedInto)
            names << m_book.topics.path(topic.id);
    }
    return names;
}

Column<TopicRow> TopicsView::editable(const QString &id, std::function<QString()> title, std::function<Value(const TopicRow &)> value,
                                      std::function<QStringList(const TopicRow &)> choices)
{
    Column<TopicRow> column;
    column.id = id;
    column.title = std::move(title);
    column.value = std::move(value);
    column.choices = std::move(choices);
    column.editable = [this](const TopicRow &row) { return canWrite() && !row.topic.mergedInto; };
    const auto changed = [this, id](const TopicRow &row, const QString &typed) -> Result<Topic> {
        Topic topic = row.topic;
        if (const Done put = putInto(topic, id, typed, m_book); !put)
            return put.error();
        const auto faults = worklog::faults(topic, m_book.topics);
        if (!faults.empty())
            return Error{Error::Kind::Invalid, faults.front(), {}};
        return topic;
    };
    column.check = [changed](const TopicRow &row, const QString &typed) { return done(changed(row, typed)); };
    column.edit = [this, changed](const TopicRow &row, const QString &typed) -> Done {
        const auto topic = changed(row, typed);
        return topic ? save(*topic, tr("Change the topic %1").arg(row.topic.name)) : Done(topic.error());
    };
    return column;
}

std::vector<Column<TopicRow>> TopicsView::columns()
{
    const auto own = [](const QString &text, bool isOwn) {
        Look look;
        look.ink = isOwn ? Colour::Text : Colour::Muted;
        look.tip = isOwn || text.isEmpty() ? QString() : tr("From the topic above.");
        return look;
    };
    const auto textOf = [](const QString &text) { return text.isEmpty() ? Value() : Value(text); };
    std::vector<Column<TopicRow>> all;
    all.push_back(editable(QStringLiteral("name"), [] { return tr("Topic"); }, [](const TopicRow &row) { return Value(row.topic.name); }));
    all.back().look = [](const TopicRow &row) {
        Look look;
        look.indent = row.indent;
        look.medium = row.indent == 0;
        look.ink = row.isOffered ? Colour::Text : Colour::Muted;
        return look;
    };
    all.back().width = 170;
    all.push_back(editable(QStringLiteral("words"), [] { return tr("Other words"); }, [=](const TopicRow &row) { return textOf(row.topic.words.join(QStringLiteral(", "))); }));
    all.back().stretch = true;
    all.push_back(editable(QStringLiteral("parent"), [] { return tr("Under"); }, [=](const TopicRow &row) { return textOf(row.parent); },
                           [this](const TopicRow &row) { return topicNames(row.topic.id); }));
    all.push_back(editable(QStringLiteral("type"), [] { return tr("Type of case"); }, [=](const TopicRow &row) { return textOf(row.type); },
                           [this](const TopicRow &) {
                               QStringList names{QString()};
                               for (const CaseType &type : m_book.types)
                                   names << type.name;
                               return names;
                           }));
    all.back().look = [own](const TopicRow &row) { return own(row.type, row.isTypeOwn); };
    all.push_back(editable(QStringLiteral("group"), [] { return tr("Group"); }, [=](const TopicRow &row) { return textOf(row.group); },
                           [this](const TopicRow &) {
                               QStringList names{QString()};
                               for (const directory::Group &group : m_book.groups)
                                   names << group.name;
                               return names;
                           }));
    all.back().look = [own](const TopicRow &row) { return own(row.group, row.isGroupOwn); };
    all.push_back({.id = QStringLiteral("contacts"), .title = [] { return tr("30 days"); }, .kind = Kind::Count,
                   .value = [](const TopicRow &row) { return Value(qint64(row.contacts)); }, .summed = true});
    all.push_back(editable(QStringLiteral("to"), [] { return tr("Last day"); }, [](const TopicRow &row) { return row.topic.to.isValid() ? Value(row.topic.to) : Value(); }));
    all.back().kind = Kind::Day;
    all.push_back({.id = QStringLiteral("merged"), .title = [] { return tr("Merged into"); }, .value = [=](const TopicRow &row) { return textOf(row.mergedInto); }});
    return all;
}

std::vector<Column<TypeRow>> TopicsView::typeColumns()
{
    std::vector<Column<TypeRow>> all;
    all.push_back({.id = QStringLiteral("name"), .title = [] { return tr("Type of case"); }, .value = [](const TypeRow &row) { return Value(row.name); },
                   .edit = [this](const TypeRow &row, const QString &typed) { return rename(row, typed); },
                   .editable = [this](const TypeRow &row) { return canWrite() && !row.group; },
                   .look = [](const TypeRow &row) {
                       Look look;
                       look.indent = row.group ? 1 : 0;
                       look.medium = !row.group;
                       return look;
                   },
                   .width = 300});
    all.push_back({.id = QStringLiteral("hours"), .title = [] { return tr("SLA, hours"); }, .kind = Kind::Decimal,
                   .value = [](const TypeRow &row) { return row.minutes ? Value(Ratio{*row.minutes, minutesOfHour}) : Value(); },
                   .edit = [this](const TypeRow &row, const QString &typed) { return setTime(row, typed); },
                   .check = [](const TypeRow &, const QString &typed) { return done(minutesOfHours(typed)); },
                   .editable = [this](const TypeRow &) { return canWrite(); }});
    return all;
}

} // namespace paybench::ui
