// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/replacement.h"
#include "ui/inputs/side_panel.h"

#include <QDateTime>

#include <optional>
#include <vector>

// Somebody is ill: who, from which day to which, who takes each open seat, and what to tell the group. Nothing is saved here.

class QPushButton;

namespace paybench::ui {

class IllnessFields;
class KeyHints;
class Lookup;
class MessageBlock;
class OpenSeatBlock;
class VerdictBox;

class SickPanel : public SidePanel {
    Q_OBJECT

public:
    explicit SickPanel(QWidget *parent = nullptr);

    // Without a person it asks for one first. After noon of today only the afternoon is proposed.
    void begin(const rota::Roster &roster, const std::vector<rota::LedgerRow> &ledger, const rota::ServiceTerms &terms,
               std::optional<PersonId> person, QDate from, const QDateTime &now = QDateTime::currentDateTime());

    void follow(const rota::Roster &roster, const std::vector<rota::LedgerRow> &ledger); // changed elsewhere: what is entered stays

    bool canAccept() const { return m_replacement.has_value(); }
    void accept(); // as Enter does: accepted(), where that can be
    const std::optional<rota::Replacement> &replacement() const { return m_replacement; }
    std::vector<rota::SeatChoice> choices() const;
    rota::Edit edit() const;    // of what is chosen now
    qint64 difference() const;  // what the rota then costs more
    QString outcome() const;    // one sentence for under the grid; empty while nothing is chosen
    QString complaint() const { return m_complaint; } // why there is no proposal; empty: there is one, or nobody is chosen yet
    void retranslate();

signals:
    void proposed(const paybench::rota::Edit &edit); // empty: there is none
    void accepted(const paybench::rota::Replacement &replacement, const std::vector<paybench::rota::SeatChoice> &choices,
                  const paybench::rota::Edit &edit);
    void cancelled();
    void acceptableChanged(bool canAccept); // for a button outside the panel
    void copied(const QString &sentence);   // the message; to be said in a toast

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    struct Kept { // what was chosen for a seat
        int day = 0;
        int part = -1;
        int row = -1;
        bool repay = true;
        int ill = -1;
    };

    void choosePerson(PersonId person);
    void askPerson();
    void compute(); // anew, from the fields
    std::vector<Kept> keptChoices() const;
    void keepChoices(const std::vector<Kept> &kept);
    void present(); // what was computed
    void presentVerdict(const rota::Replacement &found);
    void presentSeats();
    void addSeat();
    void choiceMoved();
    void focusFirst();
    void nextSubstitute();
    void typeName(QKeyEvent *event);
    QString subtitleOf(const rota::RosterRow &row) const;

    rota::Roster m_roster;
    std::vector<rota::LedgerRow> m_ledger;
    rota::ServiceTerms m_terms;
    QDateTime m_now;
    PersonId m_person;
    std::optional<rota::Replacement> m_replacement;
    QString m_complaint;
    Lookup *m_search;
    QPushButton *m_other;
    IllnessFields *m_fields;
    VerdictBox *m_verdict;
    QVBoxLayout *m_seatsPlace;
    std::vector<OpenSeatBlock *> m_seats;
    MessageBlock *m_message;
    KeyHints *m_keys;
};

} // namespace paybench::ui
