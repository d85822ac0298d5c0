<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>basics</name>
    <message numerus="yes">
        <source>“%1” is not a number. Write digits with at most %n decimal(s), such as 1250.50.</source>
        <translation>
            <numerusform>“%1” is not a number. Write digits with at most %n decimal, such as 1250.50.</numerusform>
            <numerusform>“%1” is not a number. Write digits with at most %n decimals, such as 1250.50.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too many decimals. Write at most %n decimal(s).</source>
        <translation>
            <numerusform>“%1” has too many decimals. Write at most %n decimal.</numerusform>
            <numerusform>“%1” has too many decimals. Write at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>%1 is closed: %Ln invoice basis(es), %2.</source>
        <translation>
            <numerusform>%1 is closed: %Ln invoice basis, %2.</numerusform>
            <numerusform>%1 is closed: %Ln invoice bases, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln invoice basis(es)</source>
        <translation>
            <numerusform>%1: %Ln invoice basis</numerusform>
            <numerusform>%1: %Ln invoice bases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln duplicate skipped</numerusform>
            <numerusform>%Ln duplicates skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message numerus="yes">
        <source>Import %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Import %1 (%Ln row)</numerusform>
            <numerusform>Import %1 (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%Ln formula(s) have no stored result and are read as empty. Open the file in the spreadsheet program and save it.</source>
        <translation>
            <numerusform>%Ln formula has no stored result and is read as empty. Open the file in the spreadsheet program and save it.</numerusform>
            <numerusform>%Ln formulas have no stored result and are read as empty. Open the file in the spreadsheet program and save it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>month</name>
    <message numerus="yes">
        <source>Add %Ln correction line(s)</source>
        <translation>
            <numerusform>Add %Ln correction line</numerusform>
            <numerusform>Add %Ln correction lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total, %Ln customer(s)</source>
        <translation>
            <numerusform>Total, %Ln customer</numerusform>
            <numerusform>Total, %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::AgreementsPage</name>
    <message numerus="yes">
        <source>%Ln payslip(s) in %1</source>
        <translation>
            <numerusform>%Ln payslip in %1</numerusform>
            <numerusform>%Ln payslips in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody does %Ln step(s)</source>
        <translation>
            <numerusform>nobody does %Ln step</numerusform>
            <numerusform>nobody does %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice %Ln month(s)</source>
        <translation>
            <numerusform>notice %Ln month</numerusform>
            <numerusform>notice %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln owner</numerusform>
            <numerusform>%Ln owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to %1</source>
        <translation>
            <numerusform>%Ln letter written to %1</numerusform>
            <numerusform>%Ln letters written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CheckStep</name>
    <message numerus="yes">
        <source>Total, %Ln customer(s)</source>
        <translation>
            <numerusform>Total, %Ln customer</numerusform>
            <numerusform>Total, %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stored rows add up to their files: %Ln payslip(s), as when they were imported.</source>
        <translation>
            <numerusform>The stored rows add up to their files: %Ln payslip, as when they were imported.</numerusform>
            <numerusform>The stored rows add up to their files: %Ln payslips, as when they were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::ChecklistView</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CloseStep</name>
    <message numerus="yes">
        <source>%Ln invoice basis(es)</source>
        <translation>
            <numerusform>%Ln invoice basis</numerusform>
            <numerusform>%Ln invoice bases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed: %Ln thing(s) stand in the way</source>
        <translation>
            <numerusform>%1 cannot be closed: %Ln thing stands in the way</numerusform>
            <numerusform>%1 cannot be closed: %Ln things stand in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CustomerList</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s)</source>
        <translation>
            <numerusform>%Ln payslip</numerusform>
            <numerusform>%Ln payslips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::DaysBlock</name>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::DecimalEdit</name>
    <message numerus="yes">
        <source>Enter a number with at most %Ln decimal(s).</source>
        <translation>
            <numerusform>Enter a number with at most %Ln decimal.</numerusform>
            <numerusform>Enter a number with at most %Ln decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::GroupsTab</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportPanel</name>
    <message numerus="yes">
        <source>Add %Ln correction line(s)</source>
        <translation>
            <numerusform>Add %Ln correction line</numerusform>
            <numerusform>Add %Ln correction lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction line(s)</source>
        <translation>
            <numerusform>%Ln correction line</numerusform>
            <numerusform>%Ln correction lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln duplicate skipped</numerusform>
            <numerusform>%Ln duplicates skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln column(s) are known</source>
        <translation>
            <numerusform>the one column is known</numerusform>
            <numerusform>all %Ln columns are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are read</source>
        <translation>
            <numerusform>%1 of %Ln column is read</numerusform>
            <numerusform>%1 of %Ln columns are read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportStrip</name>
    <message numerus="yes">
        <source>%Ln row(s) below the heading</source>
        <translation>
            <numerusform>%Ln row below the heading</numerusform>
            <numerusform>%Ln rows below the heading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::InvoicePanel</name>
    <message numerus="yes">
        <source>last %Ln month(s)</source>
        <translation>
            <numerusform>last month</numerusform>
            <numerusform>last %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s)</source>
        <translation>
            <numerusform>%Ln payslip</numerusform>
            <numerusform>%Ln payslips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::MonthPage</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) accepted</source>
        <translation>
            <numerusform>%Ln warning accepted</numerusform>
            <numerusform>%Ln warnings accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the way</source>
        <translation>
            <numerusform>%Ln in the way</numerusform>
            <numerusform>%Ln in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::NavigationList</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::PeopleTab</name>
    <message numerus="yes">
        <source>%Ln assistant(s)</source>
        <translation>
            <numerusform>%Ln assistant</numerusform>
            <numerusform>%Ln assistants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::PersonPanel</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::ReportStep</name>
    <message numerus="yes">
        <source>%Ln file(s) written: %1</source>
        <translation>
            <numerusform>%Ln file written: %1</numerusform>
            <numerusform>%Ln files written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::TableView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::TierBlock</name>
    <message numerus="yes">
        <source>Volume tiers have %Ln threshold(s): %1.</source>
        <translation>
            <numerusform>Volume tiers have %Ln threshold: %1.</numerusform>
            <numerusform>Volume tiers have %Ln thresholds: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::WhoTab</name>
    <message numerus="yes">
        <source>Nobody does %Ln step(s). Choose customer, centre or both.</source>
        <translation>
            <numerusform>Nobody does %Ln step. Choose customer, centre or both.</numerusform>
            <numerusform>Nobody does %Ln steps. Choose customer, centre or both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::YearAdjustmentDialog</name>
    <message numerus="yes">
        <source>%Ln supplement line(s) for closed months are charged in the month of the new prices.</source>
        <translation>
            <numerusform>%Ln supplement line for closed months is charged in the month of the new prices.</numerusform>
            <numerusform>%Ln supplement lines for closed months are charged in the month of the new prices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>Move %Ln unit(s) to %1 from %2</source>
        <translation>
            <numerusform>Move %Ln unit to %1 from %2</numerusform>
            <numerusform>Move %Ln units to %1 from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which group serves %Ln unit(s), and from which day?</source>
        <translation>
            <numerusform>Which group serves %Ln unit, and from which day?</numerusform>
            <numerusform>Which group serves %Ln units, and from which day?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are added</source>
        <translation>
            <numerusform>%Ln person is added</numerusform>
            <numerusform>%Ln persons are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are wrong, so nothing can be added yet</source>
        <translation>
            <numerusform>%Ln row is wrong, so nothing can be added yet</numerusform>
            <numerusform>%Ln rows are wrong, so nothing can be added yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln person(s)</source>
        <translation>
            <numerusform>Paste %Ln person</numerusform>
            <numerusform>Paste %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln person(s)</source>
        <translation>
            <numerusform>Add %Ln person</numerusform>
            <numerusform>Add %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>working days of an absence</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pricing</name>
    <message numerus="yes">
        <source>%Ln manual payment(s)</source>
        <translation>
            <numerusform>%Ln manual payment</numerusform>
            <numerusform>%Ln manual payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s)</source>
        <translation>
            <numerusform>%Ln payslip</numerusform>
            <numerusform>%Ln payslips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%Ln customer(s) are lifted to the minimum fee</source>
        <translation>
            <numerusform>%Ln customer is lifted to the minimum fee</numerusform>
            <numerusform>%Ln customers are lifted to the minimum fee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total, %Ln customer(s)</source>
        <translation>
            <numerusform>Total, %Ln customer</numerusform>
            <numerusform>Total, %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>%1 cannot be closed, and nothing was changed: %Ln thing(s) stand in the way.</source>
        <translation>
            <numerusform>%1 cannot be closed, and nothing was changed: %Ln thing stands in the way.</numerusform>
            <numerusform>%1 cannot be closed, and nothing was changed: %Ln things stand in the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Import %1 (%Ln row)</numerusform>
            <numerusform>Import %1 (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
</TS>
