// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/centre_view.h"
#include "ui/frame/dialog.h"
#include "ui/frame/preference.h"

class QGridLayout;
class QLabel;

namespace paybench::ui {

class Choice;

// What belongs to the person at this computer. Each choice counts at once; there is nothing to confirm.
class SettingsDialog : public Dialog {
    Q_OBJECT

public:
    SettingsDialog(std::vector<Seat> seats, QWidget *parent = nullptr);

signals:
    void languageChosen(const QString &language);
    void schemeChosen(int scheme);
    void densityChosen(paybench::ui::Density density);
    void seatChosen(const QString &name);
    void shortcutsAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *label = nullptr;
        Choice *choice = nullptr;
    };

    Row addRow(QGridLayout *grid, const QString &object);
    void retranslate();
    void fillSeats();

    std::vector<Seat> m_seats;
    Row m_language;
    Row m_scheme;
    Row m_density;
    Row m_person;
    QPushButton *m_shortcuts;
    QPushButton *m_close;
};

} // namespace paybench::ui
