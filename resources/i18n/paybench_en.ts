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
    <message numerus="yes">
        <source>%Ln day(s) of the history from %1 on were not used.</source>
        <translation>
            <numerusform>%Ln day of the history from %1 on was not used.</numerusform>
            <numerusform>%Ln days of the history from %1 on were not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open day(s)</source>
        <translation>
            <numerusform>%Ln open day</numerusform>
            <numerusform>%Ln open days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open interval(s) have no row. They stay missing and are not counted as 0.</source>
        <translation>
            <numerusform>%Ln open interval has no row. It stays missing and is not counted as 0.</numerusform>
            <numerusform>%Ln open intervals have no row. They stay missing and are not counted as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) computed, written to %1.</source>
        <translation>
            <numerusform>%n row computed, written to %1.</numerusform>
            <numerusform>%n rows computed, written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln person(s), the most there may be, %1 are answered within %2 s. %3 are needed.</source>
        <translation>
            <numerusform>With %Ln person, the most there may be, %1 are answered within %2 s. %3 are needed.</numerusform>
            <numerusform>With %Ln persons, the most there may be, %1 are answered within %2 s. %3 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rota breaks %Ln hard rule(s), so it cannot be used.</source>
        <translation>
            <numerusform>The rota breaks %Ln hard rule, so it cannot be used.</numerusform>
            <numerusform>The rota breaks %Ln hard rules, so it cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar(s) in %1</source>
        <translation>
            <numerusform>%Ln calendar in %1</numerusform>
            <numerusform>%Ln calendars in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No need is stored for %1 (%Ln open day(s) without a need), so nothing was planned. Save the need on the page Demand, or say --yes to plan with at least two persons a day.</source>
        <translation>
            <numerusform>No need is stored for %1 (%Ln open day without a need), so nothing was planned. Save the need on the page Demand, or say --yes to plan with at least two persons a day.</numerusform>
            <numerusform>No need is stored for %1 (%Ln open days without a need), so nothing was planned. Save the need on the page Demand, or say --yes to plan with at least two persons a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the rota changed</source>
        <translation>
            <numerusform>%Ln cell of the rota changed</numerusform>
            <numerusform>%Ln cells of the rota changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more breach(es)</source>
        <translation>
            <numerusform>%Ln more breach</numerusform>
            <numerusform>%Ln more breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in %1 days</source>
        <translation>
            <numerusform>%Ln contact in %1 days</numerusform>
            <numerusform>%Ln contacts in %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same was saved %Ln second(s) ago. If this was one contact, take the last one back with `paybench undo`.</source>
        <translation>
            <numerusform>The same was saved %Ln second ago. If this was one contact, take the last one back with `paybench undo`.</numerusform>
            <numerusform>The same was saved %Ln seconds ago. If this was one contact, take the last one back with `paybench undo`.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demand</name>
    <message numerus="yes">
        <source>%Ln open interval(s) without a row</source>
        <translation>
            <numerusform>%Ln open interval without a row</numerusform>
            <numerusform>%Ln open intervals without a row</numerusform>
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
        <source>%Ln person(s) beside first line</source>
        <translation>
            <numerusform>%Ln person beside first line</numerusform>
            <numerusform>%Ln persons beside first line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are compared. Missed: the differences without their signs, over what was counted.</source>
        <translation>
            <numerusform>%Ln figure is compared. Missed: the differences without their signs, over what was counted.</numerusform>
            <numerusform>%Ln figures are compared. Missed: the differences without their signs, over what was counted.</numerusform>
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
    <message numerus="yes">
        <source>Import calls %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Import calls %1 (%Ln row)</numerusform>
            <numerusform>Import calls %1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import e-mails %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Import e-mails %1 (%Ln row)</numerusform>
            <numerusform>Import e-mails %1 (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message numerus="yes">
        <source>An interval of %n minute(s) does not divide a day. Accepted are 5, 10, 15, 20, 30, 60 and 1440, the whole day.</source>
        <translation>
            <numerusform>An interval of %n minute does not divide a day. Accepted are 5, 10, 15, 20, 30, 60 and 1440, the whole day.</numerusform>
            <numerusform>An interval of %n minutes does not divide a day. Accepted are 5, 10, 15, 20, 30, 60 and 1440, the whole day.</numerusform>
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
    <message numerus="yes">
        <source>%Ln row(s) name an agent; they were summed, and no name is kept</source>
        <translation>
            <numerusform>%Ln row names an agent; it was summed, and no name is kept</numerusform>
            <numerusform>%Ln rows name an agent; they were summed, and no name is kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name an agent; they were left out, and no name is kept</source>
        <translation>
            <numerusform>%Ln row names an agent; it was left out, and no name is kept</numerusform>
            <numerusform>%Ln rows name an agent; they were left out, and no name is kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are sums over the queues; left out</source>
        <translation>
            <numerusform>%Ln row is a sum over the queues; left out</numerusform>
            <numerusform>%Ln rows are sums over the queues; left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of queues that the profile leaves out</source>
        <translation>
            <numerusform>%Ln row of queues that the profile leaves out</numerusform>
            <numerusform>%Ln rows of queues that the profile leaves out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) are none of a queue log; left out</source>
        <translation>
            <numerusform>%Ln further line is none of a queue log; left out</numerusform>
            <numerusform>%Ln further lines are none of a queue log; left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the event %1 is not known; left out %Ln time(s)</source>
        <translation>
            <numerusform>the event %1 is not known; left out %Ln time</numerusform>
            <numerusform>the event %1 is not known; left out %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of calls that began before the file; left out</source>
        <translation>
            <numerusform>%Ln event of calls that began before the file; left out</numerusform>
            <numerusform>%Ln events of calls that began before the file; left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered call(s) did not end in the file; their talk is not known</source>
        <translation>
            <numerusform>%Ln answered call did not end in the file; its talk is not known</numerusform>
            <numerusform>%Ln answered calls did not end in the file; their talk is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) neither left their queue nor were answered in the file</source>
        <translation>
            <numerusform>%Ln call neither left its queue nor was answered in the file</numerusform>
            <numerusform>%Ln calls neither left their queue nor were answered in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) passed through more than one queue; each counts once, where it ended</source>
        <translation>
            <numerusform>%Ln call passed through more than one queue; it counts once, where it ended</numerusform>
            <numerusform>%Ln calls passed through more than one queue; each counts once, where it ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>log</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) to complete.</source>
        <translation>
            <numerusform>%Ln contact to complete.</numerusform>
            <numerusform>%Ln contacts to complete.</numerusform>
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
    <name>paybench::ui::AssumptionsView</name>
    <message numerus="yes">
        <source>Paste %Ln assumption(s) from %1</source>
        <translation>
            <numerusform>Paste %Ln assumption from %1</numerusform>
            <numerusform>Paste %Ln assumptions from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::BoardView</name>
    <message numerus="yes">
        <source>%Ln call(s) so far</source>
        <translation>
            <numerusform>%Ln call so far</numerusform>
            <numerusform>%Ln calls so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected by now</source>
        <translation>
            <numerusform>%Ln expected by now</numerusform>
            <numerusform>%Ln expected by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln expected</numerusform>
            <numerusform>%Ln expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln today</numerusform>
            <numerusform>%Ln today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the day</source>
        <translation>
            <numerusform>%Ln on the day</numerusform>
            <numerusform>%Ln on the day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::BreachList</name>
    <message numerus="yes">
        <source>%1, the dearest %Ln shown</source>
        <translation>
            <numerusform>%1, the dearest shown</numerusform>
            <numerusform>%1, the dearest %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln binding rule(s)</source>
        <translation>
            <numerusform>%Ln binding rule</numerusform>
            <numerusform>%Ln binding rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) and wish(es)</source>
        <translation>
            <numerusform>%Ln choice and wish</numerusform>
            <numerusform>%Ln choices and wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CallerCardView</name>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 in %Ln day</numerusform>
            <numerusform>%1 in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CasePanel</name>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::ChangesView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln support seat(s) change hands</source>
        <translation>
            <numerusform>%Ln support seat changes hands</numerusform>
            <numerusform>%Ln support seats change hands</numerusform>
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
    <name>paybench::ui::CloseQuestion</name>
    <message numerus="yes">
        <source>Close %Ln day(s)</source>
        <translation>
            <numerusform>Close %Ln day</numerusform>
            <numerusform>Close %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
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
    <name>paybench::ui::ContactImportDialog</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
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
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
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
        <source>%Ln line(s) of a queue log</source>
        <translation>
            <numerusform>%Ln line of a queue log</numerusform>
            <numerusform>%Ln lines of a queue log</numerusform>
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
        <source>%Ln open interval(s) have no row. They stay missing and are not counted as 0.</source>
        <translation>
            <numerusform>%Ln open interval has no row. It stays missing and is not counted as 0.</numerusform>
            <numerusform>%Ln open intervals have no row. They stay missing and are not counted as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln changed count(s)</source>
        <translation>
            <numerusform>Take the changed count (%Ln)</numerusform>
            <numerusform>Take all %Ln changed counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
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
    <name>paybench::ui::DayStrip</name>
    <message numerus="yes">
        <source>%Ln piece(s). Arrows walk.</source>
        <translation>
            <numerusform>%Ln piece. Arrows walk.</numerusform>
            <numerusform>%Ln pieces. Arrows walk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::DayView</name>
    <message numerus="yes">
        <source>Paste %Ln figure(s) into %1</source>
        <translation>
            <numerusform>Paste %Ln figure into %1</numerusform>
            <numerusform>Paste %Ln figures into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln call(s) more than the month.</source>
        <translation>
            <numerusform>The typed days make %Ln call more than the month.</numerusform>
            <numerusform>The typed days make %Ln calls more than the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln call(s) fewer than the month.</source>
        <translation>
            <numerusform>The typed days make %Ln call fewer than the month.</numerusform>
            <numerusform>The typed days make %Ln calls fewer than the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln e-mail(s) more than the month.</source>
        <translation>
            <numerusform>The typed days make %Ln e-mail more than the month.</numerusform>
            <numerusform>The typed days make %Ln e-mails more than the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln e-mail(s) fewer than the month.</source>
        <translation>
            <numerusform>The typed days make %Ln e-mail fewer than the month.</numerusform>
            <numerusform>The typed days make %Ln e-mails fewer than the month.</numerusform>
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
    <name>paybench::ui::DemandPage</name>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Need saved, %Ln day(s) differ</source>
        <translation>
            <numerusform>Need saved, %Ln day differs</numerusform>
            <numerusform>Need saved, %Ln days differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::FileWriting</name>
    <message numerus="yes">
        <source>%Ln file(s) written: %1</source>
        <translation>
            <numerusform>%Ln file written: %1</numerusform>
            <numerusform>%Ln files written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::ForecastView</name>
    <message numerus="yes">
        <source>not counted: missing, not zero (%Ln open day(s))</source>
        <translation>
            <numerusform>not counted: missing, not zero (%Ln open day)</numerusform>
            <numerusform>not counted: missing, not zero (%Ln open days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s).</source>
        <translation>
            <numerusform>%1, %Ln day.</numerusform>
            <numerusform>%1, %Ln days.</numerusform>
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
    <name>paybench::ui::GroupsView</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) each day, in one queue or by group.</source>
        <translation>
            <numerusform>%Ln person each day, in one queue or by group.</numerusform>
            <numerusform>%Ln persons each day, in one queue or by group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By group the target is missed on %Ln day(s).</source>
        <translation>
            <numerusform>By group the target is missed on %Ln day.</numerusform>
            <numerusform>By group the target is missed on %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::HalfHourChart</name>
    <message numerus="yes">
        <source>%Ln person(s) there</source>
        <translation>
            <numerusform>%Ln person there</numerusform>
            <numerusform>%Ln persons there</numerusform>
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
    <name>paybench::ui::ItemsQuestion</name>
    <message numerus="yes">
        <source>%Ln interruption(s)</source>
        <translation>
            <numerusform>%Ln interruption</numerusform>
            <numerusform>%Ln interruptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::LeaveView</name>
    <message numerus="yes">
        <source>It does not work in %Ln week(s).</source>
        <translation>
            <numerusform>It does not work in %Ln week.</numerusform>
            <numerusform>It does not work in %Ln weeks.</numerusform>
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
        <source>%Ln more pair(s)</source>
        <translation>
            <numerusform>%Ln more pair</numerusform>
            <numerusform>%Ln more pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::LineChips</name>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 in %Ln day</numerusform>
            <numerusform>%1 in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::LogDesk</name>
    <message numerus="yes">
        <source>%Ln line(s) wait to be saved.</source>
        <translation>
            <numerusform>%Ln line waits to be saved.</numerusform>
            <numerusform>%Ln lines wait to be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::MailView</name>
    <message numerus="yes">
        <source>Nobody interrupts, %Ln person(s) kept free for calls</source>
        <translation>
            <numerusform>Nobody interrupts, %Ln person kept free for calls</numerusform>
            <numerusform>Nobody interrupts, %Ln persons kept free for calls</numerusform>
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
    <name>paybench::ui::OneMoreTable</name>
    <message numerus="yes">
        <source>below the target: %Ln needed</source>
        <translation>
            <numerusform>below the target: %Ln needed</numerusform>
            <numerusform>below the target: %Ln needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::OutcomeBlock</name>
    <message numerus="yes">
        <source>%1–%Ln person(s)</source>
        <translation>
            <numerusform>%1–%Ln person</numerusform>
            <numerusform>%1–%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low day(s)</source>
        <translation>
            <numerusform>%Ln low day</numerusform>
            <numerusform>%Ln low days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln middle day(s)</source>
        <translation>
            <numerusform>%Ln middle day</numerusform>
            <numerusform>%Ln middle days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peak day(s)</source>
        <translation>
            <numerusform>%Ln peak day</numerusform>
            <numerusform>%Ln peak days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person-day(s) (%1) over the need.</source>
        <translation>
            <numerusform>%Ln person-day (%1) over the need.</numerusform>
            <numerusform>%Ln person-days (%1) over the need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person-day(s) (%1) short of the need.</source>
        <translation>
            <numerusform>%Ln person-day (%1) short of the need.</numerusform>
            <numerusform>%Ln person-days (%1) short of the need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One person per group uses all %Ln.</source>
        <translation>
            <numerusform>One person per group uses all %Ln.</numerusform>
            <numerusform>One person per group uses all %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One person per group takes %Ln.</source>
        <translation>
            <numerusform>One person per group takes %Ln.</numerusform>
            <numerusform>One person per group takes %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::PayCorrectionsView</name>
    <message numerus="yes">
        <source>By cause, of %Ln payslip(s) paid</source>
        <translation>
            <numerusform>By cause, of %Ln payslip paid</numerusform>
            <numerusform>By cause, of %Ln payslips paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln correction(s)</source>
        <translation>
            <numerusform>Paste into %Ln correction</numerusform>
            <numerusform>Paste into %Ln corrections</numerusform>
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
    <name>paybench::ui::ProposalView</name>
    <message numerus="yes">
        <source>%Ln more week(s) cannot be filled by choice.</source>
        <translation>
            <numerusform>%Ln more week cannot be filled by choice.</numerusform>
            <numerusform>%Ln more weeks cannot be filled by choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::QuickLogWindow</name>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 in %Ln day</numerusform>
            <numerusform>%1 in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::RankedList</name>
    <message numerus="yes">
        <source>%Ln more in the same order</source>
        <translation>
            <numerusform>%Ln more in the same order</numerusform>
            <numerusform>%Ln more in the same order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaGrid</name>
    <message numerus="yes">
        <source>Cut %Ln cell(s)</source>
        <translation>
            <numerusform>Cut %Ln cell</numerusform>
            <numerusform>Cut %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaPage</name>
    <message numerus="yes">
        <source>Use the proposed rota of %1 (%Ln cell(s))</source>
        <translation>
            <numerusform>Use the proposed rota of %1 (%Ln cell)</numerusform>
            <numerusform>Use the proposed rota of %1 (%Ln cells)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of this kind</source>
        <translation>
            <numerusform>and %Ln more of this kind</numerusform>
            <numerusform>and %Ln more of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are being saved. Edit again when that is done.</source>
        <translation>
            <numerusform>%Ln cell is being saved. Edit again when that is done.</numerusform>
            <numerusform>%Ln cells are being saved. Edit again when that is done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaSettingsPanel</name>
    <message numerus="yes">
        <source>%Ln seat-day(s)</source>
        <translation>
            <numerusform>%Ln seat-day</numerusform>
            <numerusform>%Ln seat-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln seat(s) a day either way:</source>
        <translation>
            <numerusform>With %Ln seat a day either way:</numerusform>
            <numerusform>With %Ln seats a day either way:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaWhyPanel</name>
    <message numerus="yes">
        <source>Cost %Ln point(s)</source>
        <translation>
            <numerusform>Cost %Ln point</numerusform>
            <numerusform>Cost %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::SamplingView</name>
    <message numerus="yes">
        <source>%Ln contact(s) logged in full</source>
        <translation>
            <numerusform>%Ln contact logged in full</numerusform>
            <numerusform>%Ln contacts logged in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the year</source>
        <translation>
            <numerusform>%Ln contact in the year</numerusform>
            <numerusform>%Ln contacts in the year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::SolveBar</name>
    <message numerus="yes">
        <source>Cost %Ln point(s)</source>
        <translation>
            <numerusform>Cost %Ln point</numerusform>
            <numerusform>Cost %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln binding rule(s) broken</source>
        <translation>
            <numerusform>%Ln binding rule broken</numerusform>
            <numerusform>%Ln binding rules broken</numerusform>
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
    <name>paybench::ui::TopicsView</name>
    <message numerus="yes">
        <source>%Ln contact(s) of a year count under %1 from then on</source>
        <translation>
            <numerusform>%Ln contact of a year counts under %1 from then on</numerusform>
            <numerusform>%Ln contacts of a year count under %1 from then on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) below it</source>
        <translation>
            <numerusform>%Ln topic below it</numerusform>
            <numerusform>%Ln topics below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln topic(s)</source>
        <translation>
            <numerusform>Paste into %Ln topic</numerusform>
            <numerusform>Paste into %Ln topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::TrainingView</name>
    <message numerus="yes">
        <source>%Ln contact(s) in these days</source>
        <translation>
            <numerusform>%Ln contact in these days</numerusform>
            <numerusform>%Ln contacts in these days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::VersionsView</name>
    <message numerus="yes">
        <source>%Ln change(s) after version %1</source>
        <translation>
            <numerusform>%Ln change after version %1</numerusform>
            <numerusform>%Ln changes after version %1</numerusform>
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
    <name>paybench::ui::WishView</name>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln cell changes</numerusform>
            <numerusform>%Ln cells change</numerusform>
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
    <message numerus="yes">
        <source>%Ln person(s) too few in support</source>
        <translation>
            <numerusform>%Ln person too few in support</numerusform>
            <numerusform>%Ln persons too few in support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) are late</source>
        <translation>
            <numerusform>%Ln case is late</numerusform>
            <numerusform>%Ln cases are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the payroll calendar are late</source>
        <translation>
            <numerusform>%Ln step of the payroll calendar is late</numerusform>
            <numerusform>%Ln steps of the payroll calendar are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not signed off for %Ln customer(s).</source>
        <translation>
            <numerusform>Not signed off for %Ln customer.</numerusform>
            <numerusform>Not signed off for %Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) have been logged, those that were only counted included.</source>
        <translation>
            <numerusform>%Ln call has been logged, those that were only counted included.</numerusform>
            <numerusform>%Ln calls have been logged, those that were only counted included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) came in it.</source>
        <translation>
            <numerusform>%Ln call came in it.</numerusform>
            <numerusform>%Ln calls came in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln bank day(s)?</source>
        <translation>
            <numerusform>Why %Ln bank day?</numerusform>
            <numerusform>Why %Ln bank days?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rota</name>
    <message numerus="yes">
        <source>%1 %2: %Ln seat-day(s) short</source>
        <translation>
            <numerusform>%1 %2: %Ln seat-day short</numerusform>
            <numerusform>%1 %2: %Ln seat-days short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat-day(s) short in %1</source>
        <translation>
            <numerusform>%Ln seat-day short in %1</numerusform>
            <numerusform>%Ln seat-days short in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On some day there are %n person(s) fewer than are needed.</source>
        <translation>
            <numerusform>On some day there is %n person fewer than needed.</numerusform>
            <numerusform>On some day there are %n persons fewer than needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat-day(s) (%1 h) over the pooled need</source>
        <translation>
            <numerusform>%Ln seat-day (%1 h) over the pooled need</numerusform>
            <numerusform>%Ln seat-days (%1 h) over the pooled need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln person(s) left in support on %2</source>
        <translation>
            <numerusform>%1 has %Ln person left in support on %2</numerusform>
            <numerusform>%1 has %Ln persons left in support on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is staffed on all %Ln day(s) of %2.</source>
        <translation>
            <numerusform>%1 is staffed on the only open day (%Ln) of %2.</numerusform>
            <numerusform>%1 is staffed on all %Ln days of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is staffed on %2 of %Ln day(s) of %3.</source>
        <translation>
            <numerusform>%1 is staffed on %2 of %Ln day of %3.</numerusform>
            <numerusform>%1 is staffed on %2 of %Ln days of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) in support</source>
        <translation>
            <numerusform>%1: %Ln person in support</numerusform>
            <numerusform>%1: %Ln persons in support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are empty.</source>
        <translation>
            <numerusform>%Ln cell is empty.</numerusform>
            <numerusform>%Ln cells are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left in support</source>
        <translation>
            <numerusform>%Ln person left in support</numerusform>
            <numerusform>%Ln persons left in support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln cell changes</numerusform>
            <numerusform>%Ln cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) changed</source>
        <translation>
            <numerusform>%Ln day changed</numerusform>
            <numerusform>%Ln days changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to be told</source>
        <translation>
            <numerusform>%Ln person to be told</numerusform>
            <numerusform>%Ln persons to be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are still empty.</source>
        <translation>
            <numerusform>%Ln cell is still empty.</numerusform>
            <numerusform>%Ln cells are still empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln cell(s)</source>
        <translation>
            <numerusform>Pin %Ln cell</numerusform>
            <numerusform>Pin %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %Ln cell(s)</source>
        <translation>
            <numerusform>Unpin %Ln cell</numerusform>
            <numerusform>Unpin %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) did not fit: there the person is away or off, or the day is closed.</source>
        <translation>
            <numerusform>%Ln letter did not fit: there the person is away or off, or the day is closed.</numerusform>
            <numerusform>%Ln letters did not fit: there the person is away or off, or the day is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <translation>
            <numerusform>Paste %Ln cell</numerusform>
            <numerusform>Paste %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assistant(s)</source>
        <translation>
            <numerusform>%Ln assistant</numerusform>
            <numerusform>%Ln assistants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put support in %Ln cell(s)</source>
        <translation>
            <numerusform>Put support in %Ln cell</numerusform>
            <numerusform>Put support in %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put follow-up in %Ln cell(s)</source>
        <translation>
            <numerusform>Put follow-up in %Ln cell</numerusform>
            <numerusform>Put follow-up in %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put registration in %Ln cell(s)</source>
        <translation>
            <numerusform>Put registration in %Ln cell</numerusform>
            <numerusform>Put registration in %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln cell(s) as absent</source>
        <translation>
            <numerusform>Mark %Ln cell as absent</numerusform>
            <numerusform>Mark %Ln cells as absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a course in %Ln cell(s)</source>
        <translation>
            <numerusform>Put a course in %Ln cell</numerusform>
            <numerusform>Put a course in %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a meeting in %Ln cell(s)</source>
        <translation>
            <numerusform>Put a meeting in %Ln cell</numerusform>
            <numerusform>Put a meeting in %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put introduction in %Ln cell(s)</source>
        <translation>
            <numerusform>Put introduction in %Ln cell</numerusform>
            <numerusform>Put introduction in %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %Ln cell(s)</source>
        <translation>
            <numerusform>Empty %Ln cell</numerusform>
            <numerusform>Empty %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln cell(s)</source>
        <translation>
            <numerusform>Change %Ln cell</numerusform>
            <numerusform>Change %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) on support, the need is %2</source>
        <translation>
            <numerusform>%1: %Ln person on support, the need is %2</numerusform>
            <numerusform>%1: %Ln persons on support, the need is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) on support; the need is %2, the choices give %3</source>
        <translation>
            <numerusform>%1: %Ln person on support; the need is %2, the choices give %3</numerusform>
            <numerusform>%1: %Ln persons on support; the need is %2, the choices give %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) cannot be away at all.</source>
        <translation>
            <numerusform>%Ln person cannot be away at all.</numerusform>
            <numerusform>%Ln persons cannot be away at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since version %1</source>
        <translation>
            <numerusform>%Ln change since version %1</numerusform>
            <numerusform>%Ln changes since version %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can be away together, among them %1.</source>
        <translation>
            <numerusform>%Ln person can be away together, among them %1.</numerusform>
            <numerusform>%Ln persons can be away together, among them %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffing</name>
    <message numerus="yes">
        <source>%1, %2, %Ln open minute(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln open minute</numerusform>
            <numerusform>%1, %2, %Ln open minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank day(s) before pay day</source>
        <translation>
            <numerusform>%Ln bank day before pay day</numerusform>
            <numerusform>%Ln bank days before pay day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank day(s) after pay day</source>
        <translation>
            <numerusform>%Ln bank day after pay day</numerusform>
            <numerusform>%Ln bank days after pay day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forecast from %Ln counted day(s)</source>
        <translation>
            <numerusform>Forecast from %Ln counted day</numerusform>
            <numerusform>Forecast from %Ln counted days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln day(s) are counted, which is too little for a forecast. Count at least ten, or type the month&apos;s total: it is placed by low, middle and peak days.</source>
        <translation>
            <numerusform>Only %Ln day is counted, which is too little for a forecast. Count at least ten, or type the month&apos;s total: it is placed by low, middle and peak days.</numerusform>
            <numerusform>Only %Ln days are counted, which is too little for a forecast. Count at least ten, or type the month&apos;s total: it is placed by low, middle and peak days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in between are not counted. They are missing, not zero.</source>
        <translation>
            <numerusform>%Ln day in between is not counted. It is missing, not zero.</numerusform>
            <numerusform>%Ln days in between are not counted. They are missing, not zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are counted only in part. What is missing is taken from the usual profile.</source>
        <translation>
            <numerusform>%Ln day is counted only in part. What is missing is taken from the usual profile.</numerusform>
            <numerusform>%Ln days are counted only in part. What is missing is taken from the usual profile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln person(s)</source>
        <translation>
            <numerusform>at least %Ln person</numerusform>
            <numerusform>at least %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln person(s)</source>
        <translation>
            <numerusform>at most %Ln person</numerusform>
            <numerusform>at most %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n person(s) the queue grows without end.</source>
        <translation>
            <numerusform>With %n person the queue grows without end.</numerusform>
            <numerusform>With %n persons the queue grows without end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n are needed.</source>
        <translation>
            <numerusform>At least %n is needed.</numerusform>
            <numerusform>At least %n are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered within %1 s with %Ln person(s)</source>
        <translation>
            <numerusform>Answered within %1 s with %Ln person</numerusform>
            <numerusform>Answered within %1 s with %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target needs %Ln person(s), but the most that may sit in first line is lower, so the target is missed.</source>
        <translation>
            <numerusform>The target needs %Ln person, but the most that may sit in first line is lower, so the target is missed.</numerusform>
            <numerusform>The target needs %Ln persons, but the most that may sit in first line is lower, so the target is missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pay day comes in %Ln bank day(s).</source>
        <translation>
            <numerusform>The pay day comes in %Ln bank day.</numerusform>
            <numerusform>The pay day comes in %Ln bank days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pay day was %Ln bank day(s) ago.</source>
        <translation>
            <numerusform>The pay day was %Ln bank day ago.</numerusform>
            <numerusform>The pay day was %Ln bank days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low day(s)</source>
        <translation>
            <numerusform>%Ln low day</numerusform>
            <numerusform>%Ln low days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln middle day(s)</source>
        <translation>
            <numerusform>%Ln middle day</numerusform>
            <numerusform>%Ln middle days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peak day(s)</source>
        <translation>
            <numerusform>%Ln peak day</numerusform>
            <numerusform>%Ln peak days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail is not interrupted; %Ln person(s) are kept free for calls.</source>
        <translation>
            <numerusform>E-mail is not interrupted; %Ln person is kept free for calls.</numerusform>
            <numerusform>E-mail is not interrupted; %Ln persons are kept free for calls.</numerusform>
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
    <message numerus="yes">
        <source>Import calls and e-mails %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Import calls and e-mails %1 (%Ln row)</numerusform>
            <numerusform>Import calls and e-mails %1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import e-mails %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Import e-mails %1 (%Ln row)</numerusform>
            <numerusform>Import e-mails %1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import calls %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Import calls %1 (%Ln row)</numerusform>
            <numerusform>Import calls %1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forecast from %Ln counted month(s)</source>
        <translation>
            <numerusform>Forecast from %Ln counted month</numerusform>
            <numerusform>Forecast from %Ln counted months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln typed day(s)</source>
        <translation>
            <numerusform>%Ln typed day</numerusform>
            <numerusform>%Ln typed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln cell(s) of the rota</source>
        <translation>
            <numerusform>Change %Ln cell of the rota</numerusform>
            <numerusform>Change %Ln cells of the rota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search does not find %Ln case(s): their words are missing or belong to no case. Type paybench check FILE --search to write them again.</source>
        <translation>
            <numerusform>Search does not find %Ln case: its words are missing or belong to no case. Type paybench check FILE --search to write them again.</numerusform>
            <numerusform>Search does not find %Ln cases: their words are missing or belong to no case. Type paybench check FILE --search to write them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln day(s)</source>
        <translation>
            <numerusform>Close %Ln day</numerusform>
            <numerusform>Close %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln day(s)</source>
        <translation>
            <numerusform>Approve %Ln day</numerusform>
            <numerusform>Approve %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) from %1 about %2 in %3 days. A training need was created for the unit.</source>
        <translation>
            <numerusform>%Ln contact from %1 about %2 in %3 days. A training need was created for the unit.</numerusform>
            <numerusform>%Ln contacts from %1 about %2 in %3 days. A training need was created for the unit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%1: %2, %Ln bank day(s) left</source>
        <translation>
            <numerusform>%1: %2, %Ln bank day left</numerusform>
            <numerusform>%1: %2, %Ln bank days left</numerusform>
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
        <source>bank day(s) to %1</source>
        <translation>
            <numerusform>bank day to %1</numerusform>
            <numerusform>bank days to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>worklog</name>
    <message numerus="yes">
        <source>%Ln call(s) about %1 in %2 days. A training need was created.</source>
        <translation>
            <numerusform>%Ln call about %1 in %2 days. A training need was created.</numerusform>
            <numerusform>%Ln calls about %1 in %2 days. A training need was created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %Ln call(s) about %1 in %2 days. A training need is created.</source>
        <translation>
            <numerusform>This makes %Ln call about %1 in %2 days. A training need is created.</numerusform>
            <numerusform>This makes %Ln calls about %1 in %2 days. A training need is created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) about %1 in %2 days. A training need was created for %3.</source>
        <translation>
            <numerusform>%Ln call about %1 in %2 days. A training need was created for %3.</numerusform>
            <numerusform>%Ln calls about %1 in %2 days. A training need was created for %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %Ln call(s) about %1 in %2 days. A training need is created for %3.</source>
        <translation>
            <numerusform>This makes %Ln call about %1 in %2 days. A training need is created for %3.</numerusform>
            <numerusform>This makes %Ln calls about %1 in %2 days. A training need is created for %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept on this computer cannot be read and were left as they are. Open them as text: %1.</source>
        <translation>
            <numerusform>%Ln line kept on this computer cannot be read and was left as it is. Open it as text: %1.</numerusform>
            <numerusform>%Ln lines kept on this computer cannot be read and were left as they are. Open them as text: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
