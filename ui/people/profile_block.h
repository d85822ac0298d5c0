// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/people/staff_book.h"

#include <QWidget>

class QLabel;

// Name, legal form, country and declared head count of the centre, and whether the register adds up to it (CEN-01).

namespace paybench::ui {

class BlockHead;
class CheckedEdit;
class Choice;
class CountEdit;
class Field;
class Pill;

class ProfileBlock : public QWidget {
    Q_OBJECT

public:
    explicit ProfileBlock(StaffBook &book, QWidget *parent = nullptr);
    void show();
    void retranslate();

private:
    void save(Field *field, const std::function<void(directory::Centre &)> &change);

    StaffBook &m_book;
    BlockHead *m_head;
    CheckedEdit *m_name;
    CheckedEdit *m_legalForm;
    Choice *m_country;
    CountEdit *m_headCount;
    Field *m_nameField;
    Field *m_legalField;
    Field *m_countryField;
    Field *m_countField;
    QLabel *m_sum;
    Pill *m_warning;
    QLabel *m_why;
};

} // namespace paybench::ui
