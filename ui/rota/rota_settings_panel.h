// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/queue_choice.h"
#include "core/rota/settings.h"
#include "ui/inputs/side_panel.h"

#include <array>
#include <functional>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QPushButton;

// How the rota is made: one queue or a seat per group, with the price of each; half days, limits, what a breach costs.

namespace paybench::ui {

class CheckedEdit;
class Choice;
class CountEdit;
class DayEdit;
class Field;
class Notice;
class OptionCard;

class RotaSettingsPanel : public SidePanel {
    Q_OBJECT

public:
    explicit RotaSettingsPanel(QWidget *parent = nullptr);

    void present(const rota::Settings &settings, const rota::QueueChoice &choice, QDate from, bool isWritable);
    rota::Settings settings() const; // as they stand in the fields
    bool isEdited() const; // something was typed that is not saved
    void sayError(const QString &sentence); // of what could not be saved; empty: nothing
    QString error() const;
    void save(); // saveWanted(), where all is right
    void retranslate();

signals:
    void saveWanted(const paybench::rota::Settings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Number {
        CountEdit *edit;
        QWidget *line;
        QLabel *words;
        std::function<QString()> label;
        std::function<int &(rota::Settings &)> of;
    };

    void build();
    void buildWeights();
    void addNumber(const char *name, std::function<QString()> label, std::function<int &(rota::Settings &)> of, QWidget *parent);
    void placeNumbers();
    void presetChosen();
    void describeChoice();

    rota::Settings m_settings;
    std::optional<rota::Settings> m_presented; // as the fields stood when they were filled
    rota::QueueChoice m_choice;
    OptionCard *m_pooled;
    OptionCard *m_groups;
    QLabel *m_price;
    QLabel *m_kinds;
    QCheckBox *m_halfDays;
    Choice *m_preset;
    Field *m_presetField;
    QPushButton *m_fold;
    QWidget *m_weights;
    std::vector<Number> m_numbers;
    CheckedEdit *m_sickCall;
    Field *m_sickCallField;
    DayEdit *m_from;
    Field *m_fromField;
    Notice *m_error;
    QPushButton *m_save;
};

} // namespace paybench::ui
