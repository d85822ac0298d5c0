// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/saver.h"
#include "ui/agreements/shown.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

// The tab Customer: who is invoiced, on which day pay is paid out, and the words of the agreement itself.

namespace paybench::ui {

class CheckedEdit;
class Choice;
class CountEdit;
class DayEdit;
class Field;
class NoteEdit;
class TableView;

struct PayDayLine {
    Month month;
    QDate day;
    QDate byRule;
};

// The twelve pay days of a year, exceptions included.
std::vector<PayDayLine> payDayLines(const directory::Customer &customer, int year, const Calendar &calendar);

class CustomerTab : public QWidget {
    Q_OBJECT

public:
    explicit CustomerTab(Saver &saver, QWidget *parent = nullptr);

    void show(const Shown &shown);
    TableView *table() const { return m_payDays; }
    void focusName();
    void retranslate();

signals:
    void removeCustomerAsked();
    void removeDraftAsked();

private:
    QWidget *customerForm();
    QWidget *agreementForm();
    void connectCustomer();
    void connectAgreement();
    void fillChoices();
    void showCustomer();
    void showAgreement();
    void saveCustomer(Field *at, const std::function<void(directory::Customer &)> &change);
    void saveAgreement(Field *at, const std::function<void(directory::Agreement &)> &change);
    void chooseOwner();
    std::vector<Column<PayDayLine>> columns();
    Done setPayDay(const PayDayLine &line, const QString &typed);

    Saver &m_saver;
    Shown m_shown;
    QLabel *m_customerTitle;
    CheckedEdit *m_name;
    CheckedEdit *m_code;
    Choice *m_kind;
    Choice *m_owner;
    CheckedEdit *m_newOwner;
    CheckedEdit *m_organisation;
    CheckedEdit *m_reference;
    DayEdit *m_from;
    DayEdit *m_to;
    Choice *m_payRule;
    TableView *m_payDays;
    TableModel<PayDayLine> *m_payDayModel;
    QLabel *m_payDayTitle;
    QWidget *m_agreement = nullptr;
    QLabel *m_agreementTitle;
    CheckedEdit *m_number;
    CheckedEdit *m_responsible;
    CountEdit *m_notice;
    DayEdit *m_until;
    NoteEdit *m_note;
    QPushButton *m_removeDraft;
    QPushButton *m_removeCustomer;
    std::map<QWidget *, Field *> m_fields;
};

} // namespace paybench::ui
