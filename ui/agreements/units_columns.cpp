// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/units_tab.h"

#include "ui/inputs/value_edits.h"
#include "ui/table/table_view.h"

#include <algorithm>

// The columns of units, contacts and referrals.

namespace paybench::ui {

using directory::Contact;
using directory::Referral;
using directory::Unit;

namespace {

const directory::UnitGroup *newestGroup(const Unit &unit)
{
    const auto newest = std::max_element(unit.groups.begin(), unit.groups.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    return newest == unit.groups.end() ? nullptr : &*newest;
}

} // namespace

// The row that adds one shows the hint, and only the column with a hint can be edited there.
template <class Row, class Get, class Set>
Column<Row> UnitsTab::textColumn(const QString &id, std::function<QString()> title, const QString &hint, Get get, Set set)
{
    Column<Row> column;
    column.id = id;
    column.title = std::move(title);
    const bool isMain = !hint.isEmpty();
    column.value = [get, id, isMain](const Row &row) -> Value {
        if (row.id || !isMain)
            return get(row);
        return id == QLatin1String("unit") ? UnitsTab::tr("Add a unit…") : id == QLatin1String("contact") ? UnitsTab::tr("Add a contact…") : UnitsTab::tr("Add a subject…");
    };
    column.look = [](const Row &row) {
        Look look;
        look.ink = row.id ? Colour::Text : Colour::Muted;
        return look;
    };
    column.editable = [this, isMain](const Row &row) { return m_shown.isWritable() && (row.id || isMain); };
    column.edit = [this, set](const Row &row, const QString &text) {
        Row changed = row;
        if (const Done right = set(changed, text.trimmed()); !right)
            return right;
        return save(changed);
    };
    return column;
}

Column<Unit> UnitsTab::groupColumn()
{
    Column<Unit> column;
    column.id = QStringLiteral("group");
    column.title = [] { return tr("Group"); };
    column.width = 100;
    column.value = [this](const Unit &unit) -> Value {
        const auto *group = newestGroup(unit);
        return group ? groupName(group->group) : QString();
    };
    column.choices = [this](const Unit &) {
        QStringList names;
        for (const directory::Group &group : m_shown.book->groups)
            names.append(group.name);
        return names;
    };
    column.editable = [this](const Unit &unit) { return m_shown.isWritable() && unit.id && !m_shown.book->groups.empty(); };
    column.edit = [this](const Unit &unit, const QString &text) { return setGroup(unit, text); };
    return column;
}

Column<Unit> UnitsTab::groupFromColumn()
{
    Column<Unit> column;
    column.id = QStringLiteral("groupFrom");
    column.title = [] { return tr("Group from"); };
    column.kind = Kind::Day;
    column.width = 110;
    column.value = [](const Unit &unit) -> Value {
        const auto *group = newestGroup(unit);
        return group ? Value(group->from) : Value();
    };
    column.editable = [this](const Unit &unit) { return m_shown.isWritable() && newestGroup(unit); };
    column.edit = [this](const Unit &unit, const QString &text) { return setGroupDay(unit, text); };
    return column;
}

std::vector<Column<Unit>> UnitsTab::unitColumns()
{
    Column<Unit> code = textColumn<Unit>(QStringLiteral("code"), [] { return tr("Code"); }, {}, [](const Unit &unit) { return unit.code; },
                                         [](Unit &unit, const QString &text) -> Done {
                                             unit.code = text;
                                             return {};
                                         });
    code.width = 80;
    Column<Unit> name = textColumn<Unit>(QStringLiteral("unit"), [] { return tr("Unit"); }, QStringLiteral("hint"),
                                         [](const Unit &unit) { return unit.name; }, [](Unit &unit, const QString &text) -> Done {
                                             unit.name = text;
                                             return {};
                                         });
    name.stretch = true;
    name.wraps = true;
    Column<Unit> until;
    until.id = QStringLiteral("until");
    until.title = [] { return tr("Until"); };
    until.kind = Kind::Day;
    until.width = 100;
    until.value = [](const Unit &unit) -> Value { return unit.to.isValid() ? Value(unit.to) : Value(); };
    until.editable = [this](const Unit &unit) { return m_shown.isWritable() && bool(unit.id); };
    until.edit = [this](const Unit &unit, const QString &text) -> Done {
        Unit changed = unit;
        changed.to = text.trimmed().isEmpty() ? QDate() : dayOfText(text, m_shown.book->today);
        if (!text.trimmed().isEmpty() && !changed.to.isValid())
            return Error{Error::Kind::Invalid, tr("Enter the last day of the unit, such as 2027-12-31, or nothing."), {}};
        return save(changed);
    };
    return {code, name, groupColumn(), groupFromColumn(), until};
}

Column<Contact> UnitsTab::unitOfContactColumn()
{
    Column<Contact> column;
    column.id = QStringLiteral("unitOfContact");
    column.title = [] { return tr("Unit"); };
    column.width = 112;
    column.wraps = true;
    const auto names = [this] {
        std::vector<std::pair<UnitId, QString>> found{{UnitId(), tr("the whole customer")}};
        for (const Unit &unit : m_shown.book->units) {
            if (unit.customer == m_shown.customer->id)
                found.emplace_back(unit.id, unit.name);
        }
        return found;
    };
    column.value = [names](const Contact &contact) -> Value {
        for (const auto &name : names()) {
            if (contact.id && name.first == contact.unit)
                return name.second;
        }
        return QString();
    };
    column.choices = [names](const Contact &) {
        QStringList all;
        for (const auto &name : names())
            all.append(name.second);
        return all;
    };
    column.editable = [this](const Contact &contact) { return m_shown.isWritable() && bool(contact.id); };
    column.edit = [this, names](const Contact &contact, const QString &text) {
        Contact changed = contact;
        for (const auto &name : names()) {
            if (name.second == text)
                changed.unit = name.first;
        }
        return save(changed);
    };
    return column;
}

std::vector<Column<Contact>> UnitsTab::contactColumns()
{
    const auto field = [this](const QString &id, std::function<QString()> title, const QString &hint, QString Contact::*own) {
        return textColumn<Contact>(id, std::move(title), hint, [own](const Contact &contact) { return contact.*own; },
                                   [own](Contact &contact, const QString &text) -> Done {
                                       contact.*own = text;
                                       return {};
                                   });
    };
    Column<Contact> name = field(QStringLiteral("contact"), [] { return tr("Name"); }, QStringLiteral("hint"), &Contact::name);
    name.width = 100;
    name.stretch = true;
    name.wraps = true;
    Column<Contact> function = field(QStringLiteral("function"), [] { return tr("Function"); }, {}, &Contact::function);
    function.width = 90;
    function.wraps = true;
    Column<Contact> phone = field(QStringLiteral("phone"), [] { return tr("Phone"); }, {}, &Contact::phone);
    phone.width = 124;
    Column<Contact> email = field(QStringLiteral("email"), [] { return tr("E-mail"); }, {}, &Contact::email);
    email.width = 90;
    email.wraps = true;
    return {name, function, phone, email, unitOfContactColumn()};
}

Column<Referral> UnitsTab::scopeColumn()
{
    Column<Referral> column;
    column.id = QStringLiteral("scope");
    column.title = [] { return tr("For"); };
    column.width = 122;
    column.wraps = true;
    const auto name = [](bool isForAll) { return isForAll ? tr("all customers") : tr("this customer"); };
    column.value = [name](const Referral &referral) -> Value { return referral.id ? name(!referral.customer) : QString(); };
    column.choices = [name](const Referral &) { return QStringList{name(false), name(true)}; };
    column.editable = [this](const Referral &referral) { return m_shown.isWritable() && bool(referral.id); };
    column.edit = [this, name](const Referral &referral, const QString &text) {
        Referral changed = referral;
        changed.customer = text == name(true) ? CustomerId() : m_shown.customer->id;
        return save(changed);
    };
    return column;
}

std::vector<Column<Referral>> UnitsTab::referralColumns()
{
    const auto field = [this](const QString &id, std::function<QString()> title, const QString &hint, QString Referral::*own) {
        return textColumn<Referral>(id, std::move(title), hint, [own](const Referral &referral) { return referral.*own; },
                                    [own](Referral &referral, const QString &text) -> Done {
                                        referral.*own = text;
                                        return {};
                                    });
    };
    Column<Referral> subject = field(QStringLiteral("subject"), [] { return tr("Subject"); }, QStringLiteral("hint"), &Referral::subject);
    subject.stretch = true;
    subject.wraps = true;
    Column<Referral> to = field(QStringLiteral("referTo"), [] { return tr("Refer to"); }, {}, &Referral::referTo);
    to.stretch = true;
    to.wraps = true;
    Column<Referral> phone = field(QStringLiteral("phone"), [] { return tr("Phone"); }, {}, &Referral::phone);
    phone.width = 116;
    Column<Referral> note = field(QStringLiteral("note"), [] { return tr("Note"); }, {}, &Referral::note);
    note.wraps = true;
    note.hidden = true;
    return {subject, to, phone, scopeColumn(), note};
}

} // namespace paybench::ui
