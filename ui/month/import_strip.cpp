// SPDX-License-Identifier: MPL-2.0
#include "ui/month/import_strip.h"

#include "core/basics/format.h"
#include "core/exchange/csv.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/flow_layout.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

Field *stripField(Choice *choice, const char *name, QWidget *parent)
{
    choice->setObjectName(QLatin1String(name));
    choice->setFocusPolicy(Qt::StrongFocus);
    return new Field(choice, parent);
}

const QString detect = QStringLiteral("detect");

} // namespace

ImportStrip::ImportStrip(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_note(new ElidedLabel(Face::Caption, Colour::Muted, this))
    , m_save(button(ButtonRole::Link, {}, this))
    , m_which(new Choice)
    , m_encoding(new Choice)
    , m_separator(new Choice)
    , m_sheet(new Choice)
    , m_decimal(new Choice)
    , m_sums(new Choice)
    , m_whichField(stripField(m_which, "importProfile", this))
    , m_encodingField(stripField(m_encoding, "importEncoding", this))
    , m_separatorField(stripField(m_separator, "importSeparator", this))
    , m_sheetField(stripField(m_sheet, "importSheet", this))
    , m_decimalField(stripField(m_decimal, "importDecimal", this))
    , m_sumsField(stripField(m_sums, "importSums", this))
{
    m_save->setObjectName(QStringLiteral("importSaveProfile"));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(1));
    m_name->setMinimumWidth(px(130));
    words->addWidget(m_name);
    words->addWidget(m_note);
    words->addWidget(m_save, 0, Qt::AlignLeft);
    auto *choices = new QWidget(this);
    auto *flow = new FlowLayout(px(8), px(8), choices);
    for (Field *field : {m_whichField, m_encodingField, m_separatorField, m_sheetField, m_decimalField, m_sumsField})
        flow->addWidget(field);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    choices->setSizePolicy(policy);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(px(20), px(6), px(16), px(8));
    box->setSpacing(px(12));
    box->addWidget(new IconLabel(QStringLiteral("import"), Colour::Accent, 20, this), 0, Qt::AlignVCenter);
    box->addLayout(words, 1);
    box->addWidget(choices);
    box->setAlignment(words, Qt::AlignVCenter);
    for (Choice *choice : {m_encoding, m_separator, m_sheet, m_decimal, m_sums})
        connect(choice, &Choice::chosen, this, &ImportStrip::readChoices);
    connect(m_which, &Choice::chosen, this, [this] { emit profileChosen(m_which->value<qint64>(0)); });
    connect(m_save, &QPushButton::clicked, this, &ImportStrip::saveAsked);
    retranslate();
}

void ImportStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportStrip::retranslate()
{
    m_whichField->setLabel(tr("Import profile"));
    m_encodingField->setLabel(tr("Encoding"));
    m_separatorField->setLabel(tr("Separator"));
    m_sheetField->setLabel(tr("Sheet"));
    m_decimalField->setLabel(tr("Decimal sign"));
    m_sumsField->setLabel(tr("Rows of a customer"));
    m_save->setText(tr("Save as import profile…"));
    showTexts();
}

QString ImportStrip::foundDecimal() const
{
    if (m_foundDecimal.isEmpty() || m_profile.decimal != detect)
        return tr("found out");
    return m_foundDecimal == QLatin1String("comma") ? tr("comma, found out") : tr("point, found out");
}

void ImportStrip::fillProfiles()
{
    std::vector<std::pair<qint64, QString>> profiles;
    if (!m_profile.id)
        profiles.emplace_back(0, tr("none, by hand"));
    for (const directory::ImportProfile &profile : m_profiles)
        profiles.emplace_back(profile.id.value, profile.name);
    if (m_profile.id)
        profiles.emplace_back(0, tr("none, by hand"));
    m_which->setOptions(profiles);
    m_which->setValue(m_profile.id.value);
}

void ImportStrip::showTexts()
{
    m_name->setText(m_file);
    const QString rows = tr("%Ln row(s) below the heading", nullptr, int(m_rows));
    m_note->setText(m_readAt.isValid() ? rows + QStringLiteral(" · ") + tr("read %1").arg(format::moment(m_readAt)) : rows);
    m_save->setVisible(m_isChanged);
    fillProfiles();
    // What was found out is offered in words; a choice goes over it.
    m_encoding->setOptions<QString>({{QStringLiteral("utf-8"), QStringLiteral("UTF-8")},
                                     {QStringLiteral("utf-16"), QStringLiteral("UTF-16")},
                                     {QStringLiteral("windows-1252"), QStringLiteral("Windows-1252")}});
    m_encoding->setValue(m_raw.encoding);
    m_separator->setOptions<QString>({{QStringLiteral(";"), exchange::separatorName(';')},
                                      {QStringLiteral(","), exchange::separatorName(',')},
                                      {QStringLiteral("tab"), exchange::separatorName('\t')},
                                      {QStringLiteral("|"), exchange::separatorName('|')}});
    m_separator->setValue(m_raw.separator);
    std::vector<std::pair<QString, QString>> sheets;
    for (const QString &sheet : m_raw.sheets)
        sheets.emplace_back(sheet, sheet);
    m_sheet->setOptions(sheets);
    m_sheet->setValue(m_raw.sheet);
    m_decimal->setOptions<QString>({{detect, foundDecimal()}, {QStringLiteral("comma"), tr("comma")}, {QStringLiteral("point"), tr("point")}});
    m_decimal->setValue(m_profile.decimal);
    m_sums->setOptions<bool>({{false, tr("one each")}, {true, tr("are summed")}});
    m_sums->setValue(m_profile.rowsAddUp);
    m_encodingField->setVisible(m_raw.isText());
    m_separatorField->setVisible(m_raw.isText());
    m_sheetField->setVisible(m_raw.sheets.size() > 1);
}

void ImportStrip::setFile(const ImportSource &source, const ReadImport &read,
                          const std::vector<directory::ImportProfile> &profiles, bool isChanged)
{
    m_file = source.name;
    m_readAt = source.readAt;
    m_rows = read.volumes ? read.volumes->dataRows + qint64(read.volumes->controls.size())
                          : std::max<qint64>(0, read.raw.rowCount - read.raw.header - 1);
    m_raw = {};
    m_raw.format = read.raw.format;
    m_raw.encoding = read.raw.encoding;
    m_raw.separator = read.raw.separator;
    m_raw.sheets = read.raw.sheets;
    m_raw.sheet = read.raw.sheet;
    m_profile = read.profile;
    m_foundDecimal = decimalSignOf(read);
    m_profiles = profiles;
    m_isChanged = isChanged;
    showTexts();
}

void ImportStrip::readChoices()
{
    directory::ImportProfile profile = m_profile;
    // Only what was changed is fixed; the rest goes on being found out.
    if (m_raw.isText() && m_encoding->value<QString>() != m_raw.encoding)
        profile.encoding = m_encoding->value<QString>();
    if (m_raw.isText() && m_separator->value<QString>() != m_raw.separator)
        profile.separator = m_separator->value<QString>();
    if (!m_raw.isText() && m_sheet->value<QString>() != m_raw.sheet)
        profile.sheet = m_sheet->value<QString>();
    profile.decimal = m_decimal->value<QString>(detect);
    profile.rowsAddUp = m_sums->value<bool>();
    emit changed(profile);
}

} // namespace paybench::ui
