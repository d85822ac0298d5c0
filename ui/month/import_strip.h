// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/month/import_source.h"

#include <QWidget>

class QPushButton;

// The file that is being looked at, and how it is read: profile, encoding, separator, decimal sign. A change reads it again.

namespace paybench::ui {

class Choice;
class ElidedLabel;
class Field;

class ImportStrip : public QWidget {
    Q_OBJECT

public:
    explicit ImportStrip(QWidget *parent = nullptr);

    void setFile(const ImportSource &source, const ReadImport &read, const std::vector<directory::ImportProfile> &profiles,
                 bool isChanged);

signals:
    void profileChosen(qint64 profile); // 0: none, the columns are said by hand
    void changed(const paybench::directory::ImportProfile &profile); // how the file is read
    void saveAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTexts();
    void readChoices();
    QString foundDecimal() const;
    void fillProfiles();

    QString m_file;
    QString m_foundDecimal;
    QDateTime m_readAt;
    qint64 m_rows = 0;
    RawTable m_raw; // without rows
    directory::ImportProfile m_profile;
    std::vector<directory::ImportProfile> m_profiles;
    bool m_isChanged = false;
    ElidedLabel *m_name;
    ElidedLabel *m_note;
    QPushButton *m_save;
    Choice *m_which;
    Choice *m_encoding;
    Choice *m_separator;
    Choice *m_sheet;
    Choice *m_decimal;
    Choice *m_sums;
    Field *m_whichField;
    Field *m_encodingField;
    Field *m_separatorField;
    Field *m_sheetField;
    Field *m_decimalField;
    Field *m_sumsField;
};

} // namespace paybench::ui
