// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_legend.h"

#include "core/rota/roster.h"
#include "ui/rota/rota_cells.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>

namespace paybench::ui {

namespace {

RotaCellLook changedLook()
{
    RotaCellLook look;
    look.marks = rota::DayMarks(rota::Mark::Support);
    look.before = rota::DayMarks(rota::Mark::FollowUp);
    return look;
}

RotaCellLook pinnedLook()
{
    RotaCellLook look;
    look.marks = rota::DayMarks(rota::Mark::Registration);
    look.isPinned = true;
    return look;
}

RotaCellLook brokenLook()
{
    RotaCellLook look;
    look.marks = rota::DayMarks(rota::Mark::Support);
    look.isBroken = true;
    return look;
}

RotaCellLook sinceLook()
{
    RotaCellLook look;
    look.marks = rota::DayMarks(rota::Mark::Registration);
    look.isChangedSince = true;
    return look;
}

RotaCellLook offLook(bool isClosed)
{
    RotaCellLook look;
    look.isOff = true;
    look.isClosed = isClosed;
    return look;
}

} // namespace

RotaLegend::RotaLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(14));
    add(Support, {rota::Mark::Support});
    add(FollowUp, {rota::Mark::FollowUp});
    add(Registration, {rota::Mark::Registration});
    add(Absent, {rota::Mark::Absent});
    add(Changed, changedLook());
    add(Pinned, pinnedLook());
    add(Broken, brokenLook());
    add(Since, sinceLook());
    add(Course, {rota::Mark::Course});
    add(Meeting, {rota::Mark::Meeting});
    add(Introduction, {rota::Mark::Introduction});
    add(Off, offLook(false));
    add(Closed, offLook(true));
    for (int place = Broken; place < Places; ++place)
        m_items[std::size_t(place)].isWanted = false;
    setShowsProposal(false);
    retranslate();
}

void RotaLegend::add(Place place, const RotaCellLook &look)
{
    Item &item = m_items[std::size_t(place)];
    item.part = new QWidget(this);
    auto *row = new QHBoxLayout(item.part);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    item.word = textLabel(Face::Caption, Colour::Text, item.part);
    row->addWidget(new RotaMark(look, item.part));
    row->addWidget(item.word);
    layout()->addWidget(item.part);
}

void RotaLegend::setShowsProposal(bool shows)
{
    m_items[Changed].isWanted = shows;
    setRoom(m_room);
}

void RotaLegend::setMarks(const rota::Roster &roster, bool hasBroken)
{
    std::array<bool, Places> occurs{};
    for (const rota::RosterRow &row : roster.rows) {
        for (std::size_t day = 0; day < row.cells.size(); ++day) {
            const rota::RosterCell &cell = row.cells[day];
            occurs[roster.days[day].isOpen ? Off : Closed] |= cell.isOff || !roster.days[day].isOpen;
            occurs[Since] |= isChangedSince(cell);
            for (const rota::Mark mark : {cell.marks.morning, cell.marks.afternoon}) {
                occurs[Course] |= mark == rota::Mark::Course;
                occurs[Meeting] |= mark == rota::Mark::Meeting;
                occurs[Introduction] |= mark == rota::Mark::Introduction;
            }
        }
    }
    occurs[Broken] = hasBroken;
    for (std::size_t place = Broken; place < Places; ++place)
        m_items[place].isWanted = occurs[place];
    setRoom(m_room);
}

// In the order of the places; what has no room is left out whole.
void RotaLegend::setRoom(int width)
{
    m_room = width;
    int left = width;
    for (const Item &item : m_items) {
        const int wide = item.part->sizeHint().width();
        const bool isShown = item.isWanted && wide <= left;
        item.part->setVisible(isShown);
        if (item.isWanted)
            left = isShown ? left - wide - layout()->spacing() : 0; // nothing less important instead
    }
    updateGeometry();
}

QStringList RotaLegend::words() const
{
    QStringList words;
    for (const Item &item : m_items) {
        if (!item.part->isHidden())
            words << item.word->text();
    }
    return words;
}

QString RotaLegend::wordOf(Place place) const
{
    switch (place) {
    case Support: return rota::name(rota::Mark::Support);
    case FollowUp: return rota::name(rota::Mark::FollowUp);
    case Registration: return rota::name(rota::Mark::Registration);
    case Absent: return rota::name(rota::Mark::Absent);
    case Course: return rota::name(rota::Mark::Course);
    case Meeting: return rota::name(rota::Mark::Meeting);
    case Introduction: return rota::name(rota::Mark::Introduction);
    case Changed: return tr("changed: before, after");
    case Pinned: return tr("pinned");
    case Broken: return tr("breaks a rule");
    case Since: return tr("changed since published");
    case Off: return tr("does not work");
    case Closed: return tr("closed");
    case Places: break;
    }
    return {};
}

void RotaLegend::retranslate()
{
    for (int place = 0; place < Places; ++place)
        m_items[std::size_t(place)].word->setText(wordOf(Place(place)));
    setRoom(m_room);
}

void RotaLegend::fillRoom()
{
    m_fillsRoom = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
}

void RotaLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fillsRoom)
        setRoom(width());
}

void RotaLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ListHead::ListHead(bool hasLegend, QWidget *parent)
    : QWidget(parent), m_title(textLabel(Face::BodyStrong, Colour::Text, this)), m_note(textLabel(Face::Caption, Colour::Muted, this)),
      m_legend(hasLegend ? new RotaLegend(this) : nullptr), m_right(textLabel(Face::Caption, Colour::Muted, this))
{
    if (m_legend)
        m_legend->setShowsProposal(false);
    m_note->setObjectName(QStringLiteral("listNote"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(20), px(7), px(16), px(5));
    row->setSpacing(px(16));
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addStretch(1);
    if (m_legend) {
        row->addWidget(m_legend);
        row->addStretch(1);
    }
    row->addWidget(m_right);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ListHead::setTexts(const QString &title, const QString &note, const QString &right)
{
    m_title->setText(title);
    m_note->setText(note);
    m_right->setText(right);
    fold();
}

void ListHead::setMarks(const rota::Roster &roster, bool hasBroken)
{
    if (m_legend)
        m_legend->setMarks(roster, hasBroken);
    fold();
}

QString ListHead::note() const
{
    return m_note->text();
}

void ListHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ListHead::fold()
{
    if (!m_legend)
        return;
    const int others = m_title->sizeHint().width() + m_note->sizeHint().width() + m_right->sizeHint().width() + px(20 + 16 + 6 * 16);
    m_legend->setRoom(width() - others);
}

} // namespace paybench::ui
