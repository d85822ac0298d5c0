<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ver&amp;ktyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>PriceEditing</name>
    <message>
        <source>A tier ends below 1,000,000,000 payslips. Nothing was changed. Enter a smaller number.</source>
        <translation>Ett prissteg slutar under 1&#xa0;000&#xa0;000&#xa0;000 lönespecifikationer. Inget har ändrats. Ange ett mindre tal.</translation>
    </message>
    <message>
        <source>one price</source>
        <translation>ett pris</translation>
    </message>
    <message>
        <source>graduated tiers</source>
        <translation>stegvis pris</translation>
    </message>
    <message>
        <source>volume tiers</source>
        <translation>volympris</translation>
    </message>
    <message>
        <source>There is no price to change here. Add the price row first.</source>
        <translation>Det finns inget pris att ändra här. Lägg till prisraden först.</translation>
    </message>
    <message>
        <source>This tier is no longer there. Nothing was changed.</source>
        <translation>Prissteget finns inte längre. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Enter the last payslip of the tier, such as 1000, or both ends, such as 1001–5000.</source>
        <translation>Ange prisstegets sista lönespecifikation, till exempel 1000, eller båda ändarna, till exempel 1001–5000.</translation>
    </message>
    <message>
        <source>The last tier has no upper end. Add a tier, or enter only the number it starts after.</source>
        <translation>Det sista prissteget har ingen övre gräns. Lägg till ett prissteg, eller ange bara det antal det börjar efter.</translation>
    </message>
    <message>
        <source>Only payslips and manual payments can have tiers. Choose such a price row first.</source>
        <translation>Bara lönespecifikationer och manuella utbetalningar kan ha prissteg. Välj en sådan prisrad först.</translation>
    </message>
    <message>
        <source>There is no tier to remove here. Nothing was changed.</source>
        <translation>Det finns inget prissteg att ta bort här. Inget har ändrats.</translation>
    </message>
    <message>
        <source>%1 has a price already. Change that row.</source>
        <translation>Det finns redan ett pris: %1. Ändra den raden.</translation>
    </message>
    <message>
        <source>There is no price row to remove here. Nothing was changed.</source>
        <translation>Det finns ingen prisrad att ta bort här. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>The file could not be written, so nothing was saved. Try again.</source>
        <translation>Filen gick inte att skriva, så inget har sparats. Försök igen.</translation>
    </message>
</context>
<context>
    <name>StaffBook</name>
    <message>
        <source>The file is read-only, so nothing was saved. Open it where it can be written.</source>
        <translation>Filen är skrivskyddad, så inget har sparats. Öppna den där den får skrivas.</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was saved. Try again.</source>
        <translation>Filen gick inte att skriva, så inget har sparats. Försök igen.</translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message>
        <source>%1 h × %2</source>
        <translation>%1&#xa0;tim × %2</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Manual payments</source>
        <translation>Manuella utbetalningar</translation>
    </message>
    <message>
        <source>Sum excl. VAT</source>
        <translation>Summa exkl. moms</translation>
    </message>
    <message>
        <source>To pay, kr</source>
        <translation>Att betala, kr</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>kr excl. VAT</source>
        <translation>kr exkl. moms</translation>
    </message>
    <message>
        <source>The minimum fee of %1 is reached by payslips and fixed fee.</source>
        <translation>Minimiavgiften %1 nås av lönespecifikationer och fast avgift.</translation>
    </message>
    <message>
        <source>Payslips and fixed fee are lifted by %1 to the minimum fee of %2.</source>
        <translation>Lönespecifikationer och fast avgift lyfts med %1 till minimiavgiften %2.</translation>
    </message>
    <message>
        <source>version %1, draft</source>
        <translation>version %1, utkast</translation>
    </message>
    <message>
        <source>version %1, in force</source>
        <translation>version %1, gäller</translation>
    </message>
    <message>
        <source>version %1, coming</source>
        <translation>version %1, kommande</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>basics</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nyårsdagen</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Trettondedag jul</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Långfredagen</translation>
    </message>
    <message>
        <source>Easter Eve</source>
        <translation>Påskafton</translation>
    </message>
    <message>
        <source>Easter Day</source>
        <translation>Påskdagen</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Annandag påsk</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Första maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Whitsun Eve</source>
        <translation>Pingstafton</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pingstdagen</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Sveriges nationaldag</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Midsommarafton</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Midsommardagen</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Alla helgons dag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Julafton</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juldagen</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Annandag jul</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nyårsafton</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skärtorsdagen</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Annandag pingst</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Danska grundlagsdagen</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>Stora bönedagen</translation>
    </message>
    <message>
        <source>The amount is larger than %1, which is the most that can be kept. Use a smaller number.</source>
        <translation>Beloppet är större än %1, som är det högsta som kan sparas. Ange ett mindre tal.</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number. Write one below 1000000000, such as 2.8.</source>
        <translation>”%1” är inte ett decimaltal. Skriv ett under 1000000000, till exempel 2,8.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Det saknas ett tal.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write digits, such as 1250.</source>
        <translation>”%1” är inte ett heltal. Skriv siffror, till exempel 1250.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not a number. Write digits with at most %n decimal(s), such as 1250.50.</source>
        <translation>
            <numerusform>”%1” är inte ett tal. Skriv siffror med högst %n decimal, till exempel 1250,50.</numerusform>
            <numerusform>”%1” är inte ett tal. Skriv siffror med högst %n decimaler, till exempel 1250,50.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too many decimals. Write at most %n decimal(s).</source>
        <translation>
            <numerusform>”%1” har för många decimaler. Skriv högst %n decimal.</numerusform>
            <numerusform>”%1” har för många decimaler. Skriv högst %n decimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large. Write a smaller number.</source>
        <translation>”%1” är för stort. Skriv ett mindre tal.</translation>
    </message>
    <message>
        <source>The text holds a personal number, so it was not saved. Remove the number and try again.</source>
        <translation>Texten innehåller ett personnummer, så den har inte sparats. Ta bort numret och försök igen.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>”%1” kan läsas på två sätt. Skriv %2 eller %3.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Senast i dag</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Senast i morgon</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Senast längre fram</translation>
    </message>
    <message>
        <source>Without a due time</source>
        <translation>Utan senast-tid</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Väntar på kunden</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Avslutade i dag</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Att plocka</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Att komplettera</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittade</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a clock time in a column</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>closed in time</source>
        <translation>avslutat i tid</translation>
    </message>
    <message>
        <source>closed late</source>
        <translation>avslutat för sent</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>klockan står stilla</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 sent</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>att komplettera</translation>
    </message>
    <message>
        <source>to pick, second line</source>
        <translation>andra linjen</translation>
    </message>
    <message>
        <source>to pick</source>
        <translation>att plocka</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>öppnat %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupp %1</translation>
    </message>
    <message>
        <source>group %1, trainer %2</source>
        <translation>grupp %1, utbildare %2</translation>
    </message>
    <message>
        <source>referred to %1</source>
        <translation>hänvisat till %1</translation>
    </message>
    <message>
        <source>picked by you %1</source>
        <translation>plockat av dig %1</translation>
    </message>
    <message>
        <source>picked by %1 %2</source>
        <translation>plockat av %1 %2</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>taget av %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>En inringare</translation>
    </message>
    <message>
        <source>Recurring questions</source>
        <translation>Återkommande frågor</translation>
    </message>
    <message>
        <source>Other training needs</source>
        <translation>Andra utbildningsbehov</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Centre</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Stängd dag</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Pay-day rule</source>
        <translation>Regel för utbetalningsdag</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Utbetalningsdag</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Trainer of a group</source>
        <translation>Utbildare för en grupp</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>80/20 choice</source>
        <translation>80/20-val</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Group of a unit</source>
        <translation>Grupp för en enhet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Price row</source>
        <translation>Prisrad</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Prissteg</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <source>Step of the month</source>
        <translation>Steg i månaden</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>Cost of the month</source>
        <translation>Månadens kostnad</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Stängning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till och med</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbetsdagar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Del av dagen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>First payslip</source>
        <translation>Första lönespecifikation</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Customer of an import profile</source>
        <translation>Kund i en importprofil</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Juridisk form</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Antal personer</translation>
    </message>
    <message>
        <source>Today of the demo</source>
        <translation>Demons dag</translation>
    </message>
    <message>
        <source>Minutes open</source>
        <translation>Minuter öppet</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Stänger</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>In payroll work since</source>
        <translation>I lönearbete sedan</translation>
    </message>
    <message>
        <source>Wished days of support</source>
        <translation>Önskade supportdagar</translation>
    </message>
    <message>
        <source>Wished days of follow-up</source>
        <translation>Önskade ärendedagar</translation>
    </message>
    <message>
        <source>Wished days of registration</source>
        <translation>Önskade registreringsdagar</translation>
    </message>
    <message>
        <source>Decided days of support</source>
        <translation>Beslutade supportdagar</translation>
    </message>
    <message>
        <source>Decided days of follow-up</source>
        <translation>Beslutade ärendedagar</translation>
    </message>
    <message>
        <source>Decided days of registration</source>
        <translation>Beslutade registreringsdagar</translation>
    </message>
    <message>
        <source>Decide or review by</source>
        <translation>Besluta eller ompröva senast</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Hänvisa till</translation>
    </message>
    <message>
        <source>Notice, months</source>
        <translation>Uppsägningstid, månader</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>Moms, %</translation>
    </message>
    <message>
        <source>Reason for no VAT</source>
        <translation>Skäl för ingen moms</translation>
    </message>
    <message>
        <source>Yearly adjustment</source>
        <translation>Årlig uppräkning</translation>
    </message>
    <message>
        <source>Fixed price until</source>
        <translation>Fast pris till och med</translation>
    </message>
    <message>
        <source>Prices rounded to</source>
        <translation>Priser avrundade till</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Prissteg</translation>
    </message>
    <message>
        <source>Rounding, minutes</source>
        <translation>Avrundning, minuter</translation>
    </message>
    <message>
        <source>Rounding, direction</source>
        <translation>Avrundning, riktning</translation>
    </message>
    <message>
        <source>Budget, minutes</source>
        <translation>Budget, minuter</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>In the base assignment</source>
        <translation>I grunduppdraget</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Filens fingeravtryck</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Bank days from pay day</source>
        <translation>Bankdagar från utbetalningsdagen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klart den</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Rättar</translation>
    </message>
    <message>
        <source>Quantity, numerator</source>
        <translation>Antal, täljare</translation>
    </message>
    <message>
        <source>Quantity, denominator</source>
        <translation>Antal, nämnare</translation>
    </message>
    <message>
        <source>Frozen figures</source>
        <translation>Fastställda siffror</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigill</translation>
    </message>
    <message>
        <source>Seal before</source>
        <translation>Sigill före</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnad igen</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>Öppnad igen av</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>Skäl till öppnandet</translation>
    </message>
    <message>
        <source>Import of calls or e-mails</source>
        <translation>Import av samtal eller mejl</translation>
    </message>
    <message>
        <source>Counted calls or e-mails</source>
        <translation>Räknade samtal eller mejl</translation>
    </message>
    <message>
        <source>Assumptions of demand</source>
        <translation>Antaganden om behovet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Typed total of a month</source>
        <translation>Inskriven summa för en månad</translation>
    </message>
    <message>
        <source>Typed day</source>
        <translation>Inskriven dag</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Need of a month</source>
        <translation>Behov för en månad</translation>
    </message>
    <message>
        <source>Need of a day</source>
        <translation>Behov för en dag</translation>
    </message>
    <message>
        <source>Need of a half-hour</source>
        <translation>Behov för en halvtimme</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Price adjustment of the year</source>
        <translation>Årets prisuppräkning</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Övergivna</translation>
    </message>
    <message>
        <source>Abandoned at once</source>
        <translation>Övergivna direkt</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Svar i tid</translation>
    </message>
    <message>
        <source>Waiting time, seconds</source>
        <translation>Väntetid, sekunder</translation>
    </message>
    <message>
        <source>Waiting time of the abandoned, seconds</source>
        <translation>Väntetid för övergivna, sekunder</translation>
    </message>
    <message>
        <source>Handle time, seconds</source>
        <translation>Hanteringstid, sekunder</translation>
    </message>
    <message>
        <source>Target time, seconds</source>
        <translation>Svarsmålets tid, sekunder</translation>
    </message>
    <message>
        <source>Abandoned at once within, seconds</source>
        <translation>Övergivna direkt inom, sekunder</translation>
    </message>
    <message>
        <source>How the source counts the service level</source>
        <translation>Hur källan räknar svar i tid</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Antaganden</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>Hur det räknades</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Persons in first line</source>
        <translation>Personer i första linjen</translation>
    </message>
    <message>
        <source>Persons for e-mail</source>
        <translation>Personer för e-post</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Persontimmar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Önskat</translation>
    </message>
    <message>
        <source>For a busy day (P90)</source>
        <translation>För en livlig dag (P90)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>call</source>
        <translation>samtal</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Version of the rota</source>
        <translation>Schemats version</translation>
    </message>
    <message>
        <source>Published rota</source>
        <translation>Publicerat schema</translation>
    </message>
    <message>
        <source>Settings of the rota</source>
        <translation>Schemats inställningar</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Sjuk</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Bytt tillbaka</translation>
    </message>
    <message>
        <source>any duty</source>
        <translation>alla pass</translation>
    </message>
    <message>
        <source>Piece of the log</source>
        <translation>Loggrad</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Other word for a topic</source>
        <translation>Annat ord för ett ämne</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>SLA of a group</source>
        <translation>En grupps SLA</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Event of a case</source>
        <translation>Händelse i ett ärende</translation>
    </message>
    <message>
        <source>Registration batch</source>
        <translation>Registreringsomgång</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Tidtagning</translation>
    </message>
    <message>
        <source>Favourite of the timer</source>
        <translation>Tidtagningens favorit</translation>
    </message>
    <message>
        <source>Day of the log</source>
        <translation>Loggens dag</translation>
    </message>
    <message>
        <source>Sampling months</source>
        <translation>Mätmånader</translation>
    </message>
    <message>
        <source>Counted contact</source>
        <translation>Räknad kontakt</translation>
    </message>
    <message>
        <source>Rule of training needs</source>
        <translation>Regel för utbildningsbehov</translation>
    </message>
    <message>
        <source>Training need</source>
        <translation>Utbildningsbehov</translation>
    </message>
    <message>
        <source>Correction of pay</source>
        <translation>Rättning av lön</translation>
    </message>
    <message>
        <source>Line that had waited</source>
        <translation>Rad som hade väntat</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Ihopslaget med</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>SLA, minutes of opening hours</source>
        <translation>SLA, minuter öppettid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Nedskrivet</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Inringare</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Plockat av</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Plockat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Answer taken from</source>
        <translation>Svaret hämtat från</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Överlämnat till</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Call began</source>
        <translation>Samtalet började</translation>
    </message>
    <message>
        <source>Channel of the call</source>
        <translation>Samtalets kanal</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Months logged in full</source>
        <translation>Månader loggade fullständigt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Contacts of a person</source>
        <translation>Kontakter från en person</translation>
    </message>
    <message>
        <source>Contacts of a unit</source>
        <translation>Kontakter från en enhet</translation>
    </message>
    <message>
        <source>Persons of a unit</source>
        <translation>Personer på en enhet</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Bokad till</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Vad som blev fel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>The backup is checked and stands in %1.</source>
        <translation>Säkerhetskopian är kontrollerad och ligger i %1.</translation>
    </message>
    <message>
        <source>The backup is restored to %1.</source>
        <translation>Säkerhetskopian är återställd till %1.</translation>
    </message>
    <message>
        <source>Everything holds: the file, its journal, its control totals and its closed months.</source>
        <translation>Allt stämmer: filen, dess journal, dess kontrollsummor och dess stängda månader.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed: %Ln invoice basis(es), %2.</source>
        <translation>
            <numerusform>Månaden %1 är stängd: %Ln fakturaunderlag, %2.</numerusform>
            <numerusform>Månaden %1 är stängd: %Ln fakturaunderlag, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Payslips accepted: %1</source>
        <translation>Godkända lönespecifikationer: %1</translation>
    </message>
    <message>
        <source>Nothing is new, so nothing was written.</source>
        <translation>Inget är nytt, så inget har skrivits.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Det här var en provkörning: inget har ändrats.</translation>
    </message>
    <message>
        <source>Rows are held or refused, so nothing was imported. Mend the file, or import the accepted rows with --accept-valid.</source>
        <translation>Rader väntar eller är avvisade, så inget har importerats. Rätta filen, eller importera de godkända raderna med --accept-valid.</translation>
    </message>
    <message>
        <source>Sum excl. VAT</source>
        <translation>Summa exkl. moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln invoice basis(es)</source>
        <translation>
            <numerusform>Månaden %1: %Ln fakturaunderlag</numerusform>
            <numerusform>Månaden %1: %Ln fakturaunderlag</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no size, so nothing was drawn. Write it as 1280x800.</source>
        <translation>”%1” är ingen storlek, så inget har ritats. Skriv den som 1280x800.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so nothing was drawn.</source>
        <translation>Mappen %1 gick inte att skapa, så inget har ritats.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Filen %1 gick inte att skriva.</translation>
    </message>
    <message>
        <source>Save import profile %1</source>
        <translation>Spara importprofilen %1</translation>
    </message>
    <message>
        <source>The import profile %1 is saved.</source>
        <translation>Importprofilen %1 är sparad.</translation>
    </message>
    <message>
        <source>“%1” is no month, so nothing was done. Write it as 2026-10.</source>
        <translation>”%1” är ingen månad, så inget har gjorts. Skriv den som 2026-10.</translation>
    </message>
    <message>
        <source>There is no customer “%1”, so nothing was done. Write the name or code as on the page Agreements.</source>
        <translation>Det finns ingen kund ”%1”, så inget har gjorts. Skriv namnet eller koden som på sidan Avtal.</translation>
    </message>
    <message>
        <source>“%1” is no day, so nothing was opened. Write it as 2026-11-02.</source>
        <translation>”%1” är ingen dag, så inget har öppnats. Skriv den som 2026-11-02.</translation>
    </message>
    <message>
        <source>There is no such command or option, so nothing was done. `paybench --help` lists what there is.</source>
        <translation>Det finns inget sådant kommando eller alternativ, så inget har gjorts. `paybench --help` visar vad som finns.</translation>
    </message>
    <message>
        <source>There is no display here, so the window was not opened. The commands work without one: `paybench --help` lists them.</source>
        <translation>Det finns ingen skärm här, så fönstret har inte öppnats. Kommandona fungerar utan: `paybench --help` visar dem.</translation>
    </message>
    <message>
        <source>The command was not understood, so nothing was done. `paybench %1--help` says what it takes.</source>
        <translation>Kommandot gick inte att förstå, så inget har gjorts. `paybench %1--help` visar vad det tar emot.</translation>
    </message>
    <message>
        <source>Valid from %1 · a year&apos;s effect %2</source>
        <translation>Gäller från %1 · effekt på ett år %2</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>Månaden %1 är öppen igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln godkänd</numerusform>
            <numerusform>%Ln godkända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln oförändrad</numerusform>
            <numerusform>%Ln oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln dubblett överhoppad</numerusform>
            <numerusform>%Ln dubbletter överhoppade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln väntar</numerusform>
            <numerusform>%Ln väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln avvisad</numerusform>
            <numerusform>%Ln avvisade</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of yours to undo since the last closing, so nothing was changed.</source>
        <translation>Det finns inget av dig att ångra sedan den senaste stängningen, så inget har ändrats.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>No row could be accepted, so nothing was written.</source>
        <translation>Ingen rad kunde godkännas, så inget har skrivits.</translation>
    </message>
    <message>
        <source>There is nothing to report for %1, so no file was written.</source>
        <translation>Det finns inget att rapportera för %1, så ingen fil har skrivits.</translation>
    </message>
    <message>
        <source>A report for one customer is for that customer. No file was written. Leave out --customer or --audience.</source>
        <translation>En rapport för en kund är för den kunden. Ingen fil har skrivits. Utelämna --customer eller --audience.</translation>
    </message>
    <message>
        <source>The workbook&apos;s name must end with .xlsx, so no file was written.</source>
        <translation>Arbetsbokens namn måste sluta på .xlsx, så ingen fil har skrivits.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was forecast.</source>
        <translation>Rad %1: %2 Ingen prognos har gjorts.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-10-14.</source>
        <translation>”%1” är inget datum. Skriv det som 2026-10-14.</translation>
    </message>
    <message>
        <source>The first line must name the columns date, interval and count.</source>
        <translation>Första raden måste namnge kolumnerna date, interval och count.</translation>
    </message>
    <message>
        <source>“%1” is not the start of an interval. Write it as 08:30.</source>
        <translation>”%1” är inte början på ett intervall. Skriv den som 08:30.</translation>
    </message>
    <message>
        <source>“%1” is not a number of calls.</source>
        <translation>”%1” är inte ett antal samtal.</translation>
    </message>
    <message>
        <source>%1 calls are fewer than none.</source>
        <translation>%1 samtal är färre än inget.</translation>
    </message>
    <message>
        <source>%1 comes twice.</source>
        <translation>%1 står två gånger.</translation>
    </message>
    <message>
        <source>%1 %2 comes twice.</source>
        <translation>%1 %2 står två gånger.</translation>
    </message>
    <message>
        <source>%1 has no counted day, so nothing was forecast.</source>
        <translation>%1 har ingen räknad dag, så ingen prognos har gjorts.</translation>
    </message>
    <message>
        <source>The demo centre is in %1, a volume file to import in %2, counted calls in %3.</source>
        <translation>Democentret finns i %1, en volymfil att importera i %2 och räknade samtal i %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so nothing was forecast. Write it as 2026-10-14.</source>
        <translation>”%1” är inget datum, så ingen prognos har gjorts. Skriv det som 2026-10-14.</translation>
    </message>
    <message>
        <source>The history has no day before %1, so nothing was forecast.</source>
        <translation>Historiken har ingen dag före %1, så ingen prognos har gjorts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of the history from %1 on were not used.</source>
        <translation>
            <numerusform>%Ln dag i historiken från och med %1 har inte använts.</numerusform>
            <numerusform>%Ln dagar i historiken från och med %1 har inte använts.</numerusform>
        </translation>
    </message>
    <message>
        <source>by day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>by interval</source>
        <translation>per intervall</translation>
    </message>
    <message>
        <source>WAPE</source>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>floor, chance alone</source>
        <translation>golv, bara slumpen</translation>
    </message>
    <message>
        <source>WAPE of the naive forecast</source>
        <translation>WAPE för den naiva prognosen</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>förklarat</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>skevhet</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>within P10–P90</source>
        <translation>inom P10–P90</translation>
    </message>
    <message>
        <source>%1 to %2, forecast from the days before</source>
        <translation>%1 till %2, prognos från dagarna före</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open day(s)</source>
        <translation>
            <numerusform>%Ln öppen dag</numerusform>
            <numerusform>%Ln öppna dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln samtal</numerusform>
            <numerusform>%Ln samtal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes after %2, so nothing was forecast.</source>
        <translation>%1 kommer efter %2, så ingen prognos har gjorts.</translation>
    </message>
    <message>
        <source>The forecast would replace its own history, so nothing was written. Name another file after --out.</source>
        <translation>Prognosen skulle ersätta sin egen historik, så inget har skrivits. Ange en annan fil efter --out.</translation>
    </message>
    <message>
        <source>Say from which day (--from), to which day (--to) and into which file (--out) to forecast. Nothing was done.</source>
        <translation>Ange från vilken dag (--from), till vilken dag (--to) och till vilken fil (--out) prognosen ska göras. Inget har gjorts.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Filen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open interval(s) have no row. They stay missing and are not counted as 0.</source>
        <translation>
            <numerusform>%Ln öppet intervall har ingen rad. Det saknas fortfarande och räknas inte som 0.</numerusform>
            <numerusform>%Ln öppna intervall har ingen rad. De saknas fortfarande och räknas inte som 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1, the whole day</source>
        <translation>Saknas: %1, hela dagen</translation>
    </message>
    <message>
        <source>Missing: %1, %2</source>
        <translation>Saknas: %1, %2</translation>
    </message>
    <message>
        <source>Calls accepted: %1 · e-mails accepted: %2</source>
        <translation>Godkända samtal: %1 · godkända mejl: %2</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of persons.</source>
        <translation>”%1” är inte ett helt antal personer.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>utan slut</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>svar i tid</translation>
    </message>
    <message>
        <source>must wait</source>
        <translation>måste vänta</translation>
    </message>
    <message>
        <source>mean wait</source>
        <translation>medelväntetid</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>övergivna</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>beläggning</translation>
    </message>
    <message>
        <source>Need %1: %2 are answered within %3 s, with %4 only %5</source>
        <translation>Behov %1: %2 besvaras inom %3 s, med %4 bara %5</translation>
    </message>
    <message>
        <source>Need %1: %2 are answered within %3 s · decided by: %4</source>
        <translation>Behov %1: %2 besvaras inom %3 s · avgörs av: %4</translation>
    </message>
    <message>
        <source>A batch takes --batch IN.csv and --out OUT.csv, so nothing was done.</source>
        <translation>En omgång behöver --batch IN.csv och --out OUT.csv, så inget har gjorts.</translation>
    </message>
    <message>
        <source>A need takes --calls and --aht, so nothing was done.</source>
        <translation>Ett behov behöver --calls och --aht, så inget har gjorts.</translation>
    </message>
    <message>
        <source>Model A takes --patience, so nothing was done.</source>
        <translation>Modell A behöver --patience, så inget har gjorts.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 är tom.</translation>
    </message>
    <message>
        <source>“%1” is not one of erlang_a, erlang_b, erlang_c.</source>
        <translation>”%1” är inte någon av erlang_a, erlang_b, erlang_c.</translation>
    </message>
    <message>
        <source>“%1” is no metric.</source>
        <translation>”%1” är inget mått.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was written.</source>
        <translation>Rad %1: %2 Inget har skrivits.</translation>
    </message>
    <message>
        <source>The column %1 is missing. Nothing was written.</source>
        <translation>Kolumnen %1 saknas. Inget har skrivits.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was written.</source>
        <translation>%1 är tom. Inget har skrivits.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) computed, written to %1.</source>
        <translation>
            <numerusform>%n rad beräknad, skriven till %1.</numerusform>
            <numerusform>%n rader beräknade, skrivna till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>”%1” är inte ett tal.</translation>
    </message>
    <message>
        <source>The persons must be from 0 to 20,000.</source>
        <translation>Antalet personer måste vara 0–20&#xa0;000.</translation>
    </message>
    <message>
        <source>%1 calls are more than a row may hold, which is a million.</source>
        <translation>%1 samtal är fler än vad en rad får rymma, som är en miljon.</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln person(s), the most there may be, %1 are answered within %2 s. %3 are needed.</source>
        <translation>
            <numerusform>Med %Ln person, det högsta antalet, besvaras %1 inom %2 s. %3 behövs.</numerusform>
            <numerusform>Med %Ln personer, det högsta antalet, besvaras %1 inom %2 s. %3 behövs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody calls, so nobody is needed.</source>
        <translation>Ingen ringer, så ingen behövs.</translation>
    </message>
    <message numerus="yes">
        <source>The rota breaks %Ln hard rule(s), so it cannot be used.</source>
        <translation>
            <numerusform>Schemat bryter mot %Ln fast regel, så det kan inte användas.</numerusform>
            <numerusform>Schemat bryter mot %Ln fasta regler, så det kan inte användas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rota keeps every hard rule and costs %1.</source>
        <translation>Schemat följer alla fasta regler och kostar %1.</translation>
    </message>
    <message>
        <source>“%1” is no day, so nothing was done. Write it as 2026-10-01.</source>
        <translation>”%1” är ingen dag, så inget har gjorts. Skriv den som 2026-10-01.</translation>
    </message>
    <message>
        <source>Nothing is published for %1, so nothing was written. Publish the days first: paybench rota plan … --publish, or Publish on the page Rota.</source>
        <translation>Inget är publicerat för %1, så inget har skrivits. Publicera dagarna först: paybench rota plan … --publish, eller Publicera på sidan Schema.</translation>
    </message>
    <message>
        <source>Nothing is published for these days, so nothing was written. Publish them first.</source>
        <translation>Inget är publicerat för dessa dagar, så inget har skrivits. Publicera dem först.</translation>
    </message>
    <message>
        <source>An export takes --xlsx R.xlsx, --ics FOLDER or both, so nothing was done.</source>
        <translation>En export behöver --xlsx R.xlsx, --ics MAPP eller båda, så inget har gjorts.</translation>
    </message>
    <message>
        <source>Version %1 of the rota</source>
        <translation>Version %1 av schemat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar(s) in %1</source>
        <translation>
            <numerusform>%Ln kalender i %1</numerusform>
            <numerusform>%Ln kalendrar i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No need is stored for %1 (%Ln open day(s) without a need), so nothing was planned. Save the need on the page Demand, or say --yes to plan with at least two persons a day.</source>
        <translation>
            <numerusform>Inget behov är sparat för %1 (%Ln öppen dag utan behov), så inget har planerats. Spara behovet på sidan Behov, eller ange --yes för att planera med minst två personer om dagen.</numerusform>
            <numerusform>Inget behov är sparat för %1 (%Ln öppna dagar utan behov), så inget har planerats. Spara behovet på sidan Behov, eller ange --yes för att planera med minst två personer om dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month %1 is closed, so nothing was planned. Begin with a later day, or reopen the month.</source>
        <translation>Månaden %1 är stängd, så inget har planerats. Börja med en senare dag eller öppna månaden igen.</translation>
    </message>
    <message>
        <source>The centre is closed on all these days, so nothing was planned. Choose other days.</source>
        <translation>Centret är stängt alla dessa dagar, så inget har planerats. Välj andra dagar.</translation>
    </message>
    <message>
        <source>Nobody can be planned: there is no payroll assistant with a group and a decided 80/20 choice on these days. Enter them on the page People.</source>
        <translation>Ingen kan planeras: det finns ingen löneassistent med grupp och bestämt 80/20-val dessa dagar. Ange dem på sidan Medarbetare.</translation>
    </message>
    <message>
        <source>Support %1 person-days, need %2; %3 missing at the least.</source>
        <translation>Support %1 persondagar, behov %2; det saknas minst %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the rota changed</source>
        <translation>
            <numerusform>%Ln cell i schemat ändrad</numerusform>
            <numerusform>%Ln celler i schemat ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more breach(es)</source>
        <translation>
            <numerusform>%Ln regelbrott till</numerusform>
            <numerusform>%Ln regelbrott till</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the rota from %1 to %2</source>
        <translation>Planera schemat från %1 till %2</translation>
    </message>
    <message>
        <source>Published as version %1.</source>
        <translation>Publicerat som version %1.</translation>
    </message>
    <message>
        <source>The solver broke off; the best rota it had found was saved. Plan again to go on from it.</source>
        <translation>Beräkningen avbröts; det bästa schemat dittills har sparats. Planera igen för att fortsätta från det.</translation>
    </message>
    <message>
        <source>The solver broke off; the best rota it had found was written. Solve again with --start to go on from it.</source>
        <translation>Beräkningen avbröts; det bästa schemat dittills har skrivits. Kör igen med --start för att fortsätta från det.</translation>
    </message>
    <message>
        <source>The solver&apos;s rota was refused: %1 Nothing was written.</source>
        <translation>Det beräknade schemat avvisades: %1 Inget har skrivits.</translation>
    </message>
    <message>
        <source>%1 s: the best rota costs %2</source>
        <translation>%1 s: det bästa schemat kostar %2</translation>
    </message>
    <message>
        <source>; at most %1 can still be gained</source>
        <translation>; högst %1 finns kvar att vinna</translation>
    </message>
    <message>
        <source>The rota costs %1 and is proved best.</source>
        <translation>Schemat kostar %1 och är bevisat bäst.</translation>
    </message>
    <message>
        <source>The rota costs %1; how much better one could be is not known.</source>
        <translation>Schemat kostar %1; hur mycket bättre det kan bli är inte känt.</translation>
    </message>
    <message>
        <source>The rota costs %1; at most %2 can still be gained.</source>
        <translation>Schemat kostar %1; högst %2 finns kvar att vinna.</translation>
    </message>
    <message>
        <source>“%1” is nobody in the register, so nothing was logged. Write the name as on the page People.</source>
        <translation>”%1” finns inte i registret, så inget har loggats. Skriv namnet som på sidan Medarbetare.</translation>
    </message>
    <message>
        <source>“%1” may be %2, so nothing was logged. Write the whole name.</source>
        <translation>”%1” kan vara %2, så inget har loggats. Skriv hela namnet.</translation>
    </message>
    <message>
        <source>“%1” is no moment, so nothing was logged. Write it as 2026-10-06T09:12:30.</source>
        <translation>”%1” är ingen tidpunkt, så inget har loggats. Skriv den som 2026-10-06T09:12:30.</translation>
    </message>
    <message>
        <source>The moment %1 has not come yet, so nothing was logged. Write an earlier one.</source>
        <translation>Tidpunkten %1 har inte kommit än, så inget har loggats. Skriv en tidigare.</translation>
    </message>
    <message>
        <source>The line is empty, so nothing was logged. Write who, about what and how many minutes, as “gre sem 4”.</source>
        <translation>Raden är tom, så inget har loggats. Skriv vem, om vad och hur många minuter, som ”gre sem 4”.</translation>
    </message>
    <message>
        <source>The day %1 is closed, so nothing was logged. Reopen it on the page Log first.</source>
        <translation>Dagen %1 är avslutad, så inget har loggats. Öppna den igen på sidan Logg först.</translation>
    </message>
    <message>
        <source>The line names nobody who is known, so there is no history to show. Write the beginning of a name.</source>
        <translation>Raden nämner ingen som är känd, så det finns ingen historik att visa. Skriv början av ett namn.</translation>
    </message>
    <message>
        <source>It is not said who logs, so nothing was logged. Say --person and the name as on the page People.</source>
        <translation>Det är inte sagt vem som loggar, så inget har loggats. Ange --person och namnet som på sidan Medarbetare.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>Counted: %1. This month counts contacts only, so nothing else of the line was kept.</source>
        <translation>Räknat: %1. Den här månaden räknas bara kontakterna, så inget annat på raden har sparats.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in %1 days</source>
        <translation>
            <numerusform>%Ln kontakt på %1 dagar</numerusform>
            <numerusform>%Ln kontakter på %1 dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln öppet ärende</numerusform>
            <numerusform>%Ln öppna ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier case has an answer with these words.</source>
        <translation>Inget tidigare ärende har ett svar med de orden.</translation>
    </message>
    <message>
        <source>Plan and publish the rota from %1 to %2</source>
        <translation>Planera och publicera schemat från %1 till %2</translation>
    </message>
    <message>
        <source>%1 cannot be written there, so nothing was solved. Name a file in another folder.</source>
        <translation>%1 kan inte skrivas där, så inget schema har tagits fram. Ange en fil i en annan mapp.</translation>
    </message>
    <message>
        <source>it sent none.</source>
        <translation>den skickade inget.</translation>
    </message>
    <message numerus="yes">
        <source>The same was saved %Ln second(s) ago. If this was one contact, take the last one back with `paybench undo`.</source>
        <translation>
            <numerusform>Detsamma sparades för %Ln sekund sedan. Om det var en och samma kontakt, ta tillbaka den sista med `paybench undo`.</numerusform>
            <numerusform>Detsamma sparades för %Ln sekunder sedan. Om det var en och samma kontakt, ta tillbaka den sista med `paybench undo`.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no known word and is kept in the note. Did you mean “%2”?</source>
        <translation>”%1” är inget känt ord och står kvar i anteckningen. Menade du ”%2”?</translation>
    </message>
</context>
<context>
    <name>demand</name>
    <message>
        <source>open, but the whole day is not in the file</source>
        <translation>öppet, men hela dagen saknas i filen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open interval(s) without a row</source>
        <translation>
            <numerusform>%Ln öppet intervall utan rad</numerusform>
            <numerusform>%Ln öppna intervall utan rad</numerusform>
        </translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>hela dagen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Att avgöra</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Utelämnat, och varför</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>Enter takes a changed count</source>
        <translation>Enter tar ett ändrat antal</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>In</source>
        <comment>calls that came in</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Övergivna</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tid</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>grows without end</source>
        <translation>växer utan slut</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>low day</source>
        <translation>lugn dag</translation>
    </message>
    <message>
        <source>middle day</source>
        <translation>medeldag</translation>
    </message>
    <message>
        <source>peak day</source>
        <translation>toppdag</translation>
    </message>
    <message>
        <source>At the day&apos;s mean</source>
        <translation>I dagens medel</translation>
    </message>
    <message>
        <source>In each half-hour</source>
        <translation>I varje halvtimme</translation>
    </message>
    <message>
        <source>Over the whole day</source>
        <translation>Över hela dagen</translation>
    </message>
    <message>
        <source>%1 calls expected</source>
        <translation>%1 samtal väntas</translation>
    </message>
    <message>
        <source>answered between calls</source>
        <translation>besvaras mellan samtalen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) beside first line</source>
        <translation>
            <numerusform>%Ln person vid sidan av första linjen</numerusform>
            <numerusform>%Ln personer vid sidan av första linjen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 e-mails expected</source>
        <translation>%1 mejl väntas</translation>
    </message>
    <message>
        <source>Set the calls of %1 to %2</source>
        <translation>Ange samtalen för %1 till %2</translation>
    </message>
    <message>
        <source>Set the e-mails of %1 to %2</source>
        <translation>Ange mejlen för %1 till %2</translation>
    </message>
    <message>
        <source>Remove the typed calls of %1</source>
        <translation>Ta bort de inskrivna samtalen för %1</translation>
    </message>
    <message>
        <source>Remove the typed e-mails of %1</source>
        <translation>Ta bort de inskrivna mejlen för %1</translation>
    </message>
    <message>
        <source>The days are all 0, so they cannot be scaled. Nothing was changed. Type some calls first.</source>
        <translation>Alla dagar är 0, så de kan inte räknas om. Inget har ändrats. Skriv in några samtal först.</translation>
    </message>
    <message>
        <source>Scale the days of %1 to %2 calls</source>
        <translation>Räkna om dagarna för %1 till %2 samtal</translation>
    </message>
    <message>
        <source>Scale the days of %1 to %2 e-mails</source>
        <translation>Räkna om dagarna för %1 till %2 mejl</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 e-mails × %2 = %3 = %4 persons at %5.</source>
        <translation>%1 mejl × %2 = %3 = %4 personer à %5.</translation>
    </message>
    <message>
        <source>%1 waited + %2 came − %3 done = %4 left.</source>
        <translation>%1 väntade + %2 kom in − %3 gjort = %4 kvar.</translation>
    </message>
    <message>
        <source>Nothing must be done today: what comes is due on a later day.</source>
        <translation>Inget måste göras i dag: det som kommer in har senare frist.</translation>
    </message>
    <message>
        <source>%1 must be done today to stay inside the window. There is time for it between calls.</source>
        <translation>%1 måste göras i dag för att hålla fristen. Det hinns med mellan samtalen.</translation>
    </message>
    <message>
        <source>%1 must be done today to stay inside the window: %2 between calls, %3 beside first line.</source>
        <translation>%1 måste göras i dag för att hålla fristen: %2 mellan samtalen, %3 vid sidan av första linjen.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rätt</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <translation>%1 för låg</translation>
    </message>
    <message>
        <source>%1 too high</source>
        <translation>%1 för hög</translation>
    </message>
    <message>
        <source>The forecast missed %1 of the calls; chance alone would miss %2. In total it was %3.</source>
        <translation>Prognosen avvek med %1 av samtalen; slumpen ensam skulle ge %2. Totalt var den %3.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Varför %1?</translation>
    </message>
    <message>
        <source>Missed, of the counted calls (WAPE)</source>
        <translation>Avvikelse, av de räknade samtalen (WAPE)</translation>
    </message>
    <message>
        <source>Chance alone (Poisson)</source>
        <translation>Slumpen ensam (Poisson)</translation>
    </message>
    <message>
        <source>Left to the forecast</source>
        <translation>Kvar för prognosen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are compared. Missed: the differences without their signs, over what was counted.</source>
        <translation>
            <numerusform>%Ln tal är jämfört. Avvikelsen är skillnaderna utan tecken, delade med det som räknades.</numerusform>
            <numerusform>%Ln tal är jämförda. Avvikelsen är skillnaderna utan tecken, delade med det som räknades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance alone: what a forecast that knows the true mean would still miss, because callers come one by one.</source>
        <translation>Slumpen ensam: så mycket avviker även en prognos som känner det sanna medelvärdet, eftersom inringare kommer en i taget.</translation>
    </message>
    <message>
        <source>In total: the differences with their signs, over what was counted: %1.</source>
        <translation>Totalt: skillnaderna med tecken, delade med det som räknades: %1.</translation>
    </message>
    <message>
        <source>The same weekday of the last counted week would have missed %1. The forecast misses %2 of that (MASE), and explains %3 of what can be explained.</source>
        <translation>Samma veckodag i den senast räknade veckan hade avvikit med %1. Prognosen avviker med %2 av det (MASE) och förklarar %3 av det som kan förklaras.</translation>
    </message>
    <message>
        <source>Why %1 percentage points?</source>
        <translation>Varför %1 procentenheter?</translation>
    </message>
    <message>
        <source>In time from one shared queue</source>
        <translation>I tid från en gemensam kö</translation>
    </message>
    <message>
        <source>In time when each group answers its own</source>
        <translation>I tid när varje grupp svarar sina egna</translation>
    </message>
    <message>
        <source>Price of closeness</source>
        <translation>Närhetens pris</translation>
    </message>
    <message>
        <source>points</source>
        <translation>procentenheter</translation>
    </message>
    <message>
        <source>%1: %2 of the calls, %3, %4 in time.</source>
        <translation>%1: %2 av samtalen, %3, %4 i tid.</translation>
    </message>
    <message>
        <source>The groups are weighted by their calls. In a shared queue whoever is free answers, so nobody waits while somebody else is idle.</source>
        <translation>Grupperna vägs efter antalet samtal. I en gemensam kö svarar den som är ledig, så ingen väntar medan någon annan är ledig.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message numerus="yes">
        <source>Import %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importera %1 (%Ln rad)</numerusform>
            <numerusform>Importera %1 (%Ln rader)</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the demo centre</source>
        <translation>Skapa democentret</translation>
    </message>
    <message>
        <source>Check October</source>
        <translation>Kontrollera oktober</translation>
    </message>
    <message>
        <source>%1 exists already, so nothing was written. Choose another name.</source>
        <translation>%1 finns redan, så inget har skrivits. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Save the need of %1</source>
        <translation>Spara behovet för %1</translation>
    </message>
    <message numerus="yes">
        <source>Import calls %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importera samtal %1 (%Ln rad)</numerusform>
            <numerusform>Importera samtal %1 (%Ln rader)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import e-mails %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importera mejl %1 (%Ln rad)</numerusform>
            <numerusform>Importera mejl %1 (%Ln rader)</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the rota of %1</source>
        <translation>Planera schemat för %1</translation>
    </message>
    <message>
        <source>%1 is ill</source>
        <translation>%1 är sjuk</translation>
    </message>
    <message>
        <source>The log, cost and steps of the month</source>
        <translation>Månadens logg, kostnad och steg</translation>
    </message>
    <message>
        <source>This morning’s log</source>
        <translation>Morgonens logg</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>%1 starts on %2. Enter that day or a later one.</source>
        <translation>Anställningen för %1 börjar %2. Ange den dagen eller en senare.</translation>
    </message>
    <message>
        <source>%1 leaves on %2. Enter that day or an earlier one.</source>
        <translation>Anställningen för %1 slutar %2. Ange den dagen eller en tidigare.</translation>
    </message>
    <message>
        <source>%1 is already absent from %2 to %3. Change that absence instead.</source>
        <translation>%1 är redan frånvarande från %2 till %3. Ändra den frånvaron i stället.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Sjuk</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of absence</comment>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Hela dagen</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Förmiddag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Eftermiddag</translation>
    </message>
    <message>
        <source>The last day is missing. Enter a date.</source>
        <translation>Sista dagen saknas. Ange ett datum.</translation>
    </message>
    <message>
        <source>The version starts on %1. Versions start on the first of a month.</source>
        <translation>Versionen börjar %1. Versioner börjar den första i en månad.</translation>
    </message>
    <message>
        <source>VAT is 25, 12 or 6 %. Choose one of them.</source>
        <translation>Momsen är 25, 12 eller 6&#xa0;%. Välj en av dem.</translation>
    </message>
    <message>
        <source>Without VAT the invoice basis needs the reason. Enter it.</source>
        <translation>Utan moms behöver fakturaunderlaget skälet. Ange det.</translation>
    </message>
    <message>
        <source>A fixed price needs the last day for which it holds.</source>
        <translation>Ett fast pris behöver den sista dag det gäller.</translation>
    </message>
    <message>
        <source>Prices are rounded to 0.0001 or a larger step.</source>
        <translation>Priser avrundas till 0,0001 eller ett större steg.</translation>
    </message>
    <message>
        <source>The notice is 0 to 120 months.</source>
        <translation>Uppsägningstiden är 0 till 120 månader.</translation>
    </message>
    <message>
        <source>Who does what: a row needs a process and a step.</source>
        <translation>Vem gör vad: en rad behöver en process och ett steg.</translation>
    </message>
    <message>
        <source>Who does what: %1, %2 stands there twice. Keep one row.</source>
        <translation>Vem gör vad: %1, %2 står där två gånger. Behåll en rad.</translation>
    </message>
    <message>
        <source>A service of the agreement needs its name.</source>
        <translation>En tjänst i avtalet behöver sitt namn.</translation>
    </message>
    <message>
        <source>The service %1 stands there twice. Keep one row.</source>
        <translation>Tjänsten %1 står där två gånger. Behåll en rad.</translation>
    </message>
    <message>
        <source>There is already a version %1 of the agreement %2.</source>
        <translation>Det finns redan en version %1 av avtalet %2.</translation>
    </message>
    <message>
        <source>Version %1 starts on %2 already. Choose another month.</source>
        <translation>Version %1 börjar redan %2. Välj en annan månad.</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>Moms %1</translation>
    </message>
    <message>
        <source>Exempt from VAT</source>
        <translation>Undantaget från moms</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Utanför momsens tillämpningsområde</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who does it</comment>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>who does it</comment>
        <translation>Center</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>who does it</comment>
        <translation>Båda</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who does it</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The agreement has no customer. Choose one.</source>
        <translation>Avtalet har ingen kund. Välj en.</translation>
    </message>
    <message>
        <source>The number of the agreement is missing. Enter it.</source>
        <translation>Avtalets nummer saknas. Ange det.</translation>
    </message>
    <message>
        <source>Versions are counted from 1.</source>
        <translation>Versioner räknas från 1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>lines %1 and %2</source>
        <translation>raderna %1 och %2</translation>
    </message>
    <message>
        <source>file says %1, accepted %2</source>
        <translation>filen säger %1, godkända %2</translation>
    </message>
    <message>
        <source>file says %1, accepted %2, difference %3 that no line explains</source>
        <translation>filen säger %1, godkända %2, skillnaden %3 förklaras inte av någon rad</translation>
    </message>
    <message>
        <source>file says %1, accepted %2, difference %3 = %4</source>
        <translation>filen säger %1, godkända %2, skillnad %3 = %4</translation>
    </message>
    <message>
        <source>control total: file says %1, accepted %2</source>
        <translation>kontrollsumma: filen säger %1, godkända %2</translation>
    </message>
    <message>
        <source>control total: file says %1, accepted %2, difference %3</source>
        <translation>kontrollsumma: filen säger %1, godkända %2, skillnad %3</translation>
    </message>
    <message>
        <source>The organisation number is not one. Enter ten digits with a correct check digit, such as 212000-2049, or a CVR number of eight digits.</source>
        <translation>Det är inget organisationsnummer. Ange tio siffror med rätt kontrollsiffra, till exempel 212000-2049, eller ett CVR-nummer med åtta siffror.</translation>
    </message>
    <message>
        <source>The pay day of %1 has to be a date in or beside it.</source>
        <translation>Utbetalningsdagen för %1 måste vara ett datum i eller intill månaden.</translation>
    </message>
    <message>
        <source>There are two pay days for %1. Keep one of them.</source>
        <translation>Det finns två utbetalningsdagar för %1. Behåll en av dem.</translation>
    </message>
    <message>
        <source>The code %1 is already used by %2. Enter another one.</source>
        <translation>Koden %1 används redan för %2. Ange en annan.</translation>
    </message>
    <message>
        <source>There is already a customer %1. Enter another name.</source>
        <translation>Det finns redan en kund %1. Ange ett annat namn.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bolag</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Stiftelse</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of customer</comment>
        <translation>Annan</translation>
    </message>
    <message>
        <source>The 25th; Saturday: Friday before, Sunday: Monday after</source>
        <translation>Den 25:e; lördag: fredagen före, söndag: måndagen efter</translation>
    </message>
    <message>
        <source>The 25th or the bank day before</source>
        <translation>Den 25:e eller bankdagen före</translation>
    </message>
    <message>
        <source>The 27th or the bank day before</source>
        <translation>Den 27:e eller bankdagen före</translation>
    </message>
    <message>
        <source>The last bank day of the month</source>
        <translation>Månadens sista bankdag</translation>
    </message>
    <message>
        <source>The name of the customer is missing. Enter it.</source>
        <translation>Kundens namn saknas. Ange det.</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>från %1: %2</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <translation>%1–%2: %3</translation>
    </message>
    <message>
        <source>%1, started %2 min</source>
        <translation>%1, påbörjade %2 min</translation>
    </message>
    <message>
        <source>%1, nearest %2 min</source>
        <translation>%1, närmaste %2 min</translation>
    </message>
    <message>
        <source>Volume tiers: %1</source>
        <translation>Volympris: %1</translation>
    </message>
    <message>
        <source>Graduated tiers: %1</source>
        <translation>Stegvis pris: %1</translation>
    </message>
    <message>
        <source>Index less the efficiency requirement</source>
        <translation>Index minus effektiviseringskrav</translation>
    </message>
    <message>
        <source>Index only</source>
        <translation>Bara index</translation>
    </message>
    <message>
        <source>Fixed price until %1</source>
        <translation>Fast pris till och med %1</translation>
    </message>
    <message>
        <source>base assignment</source>
        <translation>grunduppdrag</translation>
    </message>
    <message>
        <source>additional assignment</source>
        <translation>tillkommande uppdrag</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 från %2</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Price rule</source>
        <translation>Prisregel</translation>
    </message>
    <message>
        <source>Prices rounded to</source>
        <translation>Priser avrundade till</translation>
    </message>
    <message>
        <source>Notice, months</source>
        <translation>Uppsägningstid, månader</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>The first day is missing. Enter a date.</source>
        <translation>Första dagen saknas. Ange ett datum.</translation>
    </message>
    <message>
        <source>The last day %1 is before the first day %2. Enter the same day or a later one.</source>
        <translation>Sista dagen %1 är före första dagen %2. Ange samma dag eller en senare.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Accepted are: %2</source>
        <translation>Teckenkodningen ”%1” är inte känd. Godtas gör: %2</translation>
    </message>
    <message>
        <source>The separator “%1” is not known. Accepted are: %2</source>
        <translation>Avgränsaren ”%1” är inte känd. Godtas gör: %2</translation>
    </message>
    <message>
        <source>The decimal sign “%1” is not known. Accepted are: %2</source>
        <translation>Decimaltecknet ”%1” är inte känt. Godtas gör: %2</translation>
    </message>
    <message>
        <source>A column has no header. Enter it as in the file.</source>
        <translation>En kolumn har ingen rubrik. Ange den som i filen.</translation>
    </message>
    <message>
        <source>The column %1 stands there twice. Keep one of them.</source>
        <translation>Kolumnen %1 står där två gånger. Behåll en av dem.</translation>
    </message>
    <message>
        <source>Two columns are read as “%1”. Keep one of them.</source>
        <translation>Två kolumner läses som ”%1”. Behåll en av dem.</translation>
    </message>
    <message>
        <source>No column is read as the period. Choose one.</source>
        <translation>Ingen kolumn läses som perioden. Välj en.</translation>
    </message>
    <message>
        <source>No column says whose row it is. Choose a customer code or a customer name.</source>
        <translation>Ingen kolumn säger vems raden är. Välj en kundkod eller ett kundnamn.</translation>
    </message>
    <message>
        <source>No column is counted. Choose one for the payslips.</source>
        <translation>Ingen kolumn räknas. Välj en för lönespecifikationerna.</translation>
    </message>
    <message>
        <source>A column says the class of payslips, but none counts them. Choose one for the payslips.</source>
        <translation>En kolumn anger lönespecifikationernas klass, men ingen räknar dem. Välj en för lönespecifikationerna.</translation>
    </message>
    <message>
        <source>The class “%1” has to be one of the payslip classes.</source>
        <translation>Klassen ”%1” måste vara en av lönespecifikationernas klasser.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kundkod</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of a list</comment>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column of a list</comment>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Payslips, deviations reported</source>
        <translation>Lönespecifikationer, avvikelserapportering</translation>
    </message>
    <message>
        <source>Payslips, presence reported</source>
        <translation>Lönespecifikationer, närvarorapportering</translation>
    </message>
    <message>
        <source>Payslips, round the clock</source>
        <translation>Lönespecifikationer, dygnet runt</translation>
    </message>
    <message>
        <source>Manual payments</source>
        <translation>Manuella utbetalningar</translation>
    </message>
    <message>
        <source>Class of payslips</source>
        <translation>Lönespecifikationernas klass</translation>
    </message>
    <message>
        <source>Hourly paid</source>
        <translation>Timavlönade</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Importeras inte</translation>
    </message>
    <message>
        <source>The name of the import profile is missing. Enter it.</source>
        <translation>Importprofilens namn saknas. Ange det.</translation>
    </message>
    <message>
        <source>new volume for %1</source>
        <translation>ny volym för %1</translation>
    </message>
    <message>
        <source>already imported, unchanged</source>
        <translation>redan importerad, oförändrad</translation>
    </message>
    <message>
        <source>same as line %1, counted once</source>
        <translation>samma som rad %1, räknas en gång</translation>
    </message>
    <message>
        <source>skipped, as chosen</source>
        <translation>överhoppad, som valt</translation>
    </message>
    <message>
        <source>customer %1 is not known</source>
        <translation>kunden %1 är inte känd</translation>
    </message>
    <message>
        <source>%1 becomes a customer on %2</source>
        <translation>%1 blir kund %2</translation>
    </message>
    <message>
        <source>%1 ended as a customer on %2</source>
        <translation>%1 slutade som kund %2</translation>
    </message>
    <message>
        <source>lines %1 and %2 differ for the same customer and period</source>
        <translation>raderna %1 och %2 skiljer sig för samma kund och period</translation>
    </message>
    <message>
        <source>below 0; 0 or more is accepted</source>
        <translation>under 0; 0 eller mer godtas</translation>
    </message>
    <message>
        <source>above 1 000 000 000, the most that is accepted</source>
        <translation>över 1&#xa0;000&#xa0;000&#xa0;000, det högsta som godtas</translation>
    </message>
    <message>
        <source>nothing is counted in this row; a number is needed</source>
        <translation>inget räknas på den här raden; ett tal behövs</translation>
    </message>
    <message>
        <source>the row says no customer; a code or a name is needed</source>
        <translation>raden anger ingen kund; en kod eller ett namn behövs</translation>
    </message>
    <message>
        <source>%1 hourly paid are more than the %2 payslips</source>
        <translation>%1 timavlönade är fler än de %2 lönespecifikationerna</translation>
    </message>
    <message>
        <source>unit %1 is not known; counted on the whole customer</source>
        <translation>enheten %1 är inte känd; räknas på hela kunden</translation>
    </message>
    <message>
        <source>unit %1 closed on %2</source>
        <translation>enheten %1 upphörde %2</translation>
    </message>
    <message>
        <source>the row says %1, but its code belongs to %2</source>
        <translation>raden säger %1, men dess kod hör till %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>service: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <translation>%1, bekräftad</translation>
    </message>
    <message>
        <source>%1 is closed; add a correction line in %2</source>
        <translation>månaden %1 är stängd; lägg en rättelserad i %2</translation>
    </message>
    <message>
        <source>%1 is closed; correction line %2: %3</source>
        <translation>månaden %1 är stängd; rättelserad %2: %3</translation>
    </message>
    <message>
        <source>%1 is closed; correction line %2: %3 = %4</source>
        <translation>månaden %1 är stängd; rättelserad %2: %3 = %4</translation>
    </message>
    <message>
        <source>“%1” is not a period; one such as 2026-10 is accepted</source>
        <translation>”%1” är ingen period; en som 2026-10 godtas</translation>
    </message>
    <message>
        <source>month %1 does not exist; 01–12 are accepted</source>
        <translation>månaden %1 finns inte; 01–12 godtas</translation>
    </message>
    <message>
        <source>Two rows start on %1. Keep one of them.</source>
        <translation>Två rader börjar %1. Behåll en av dem.</translation>
    </message>
    <message>
        <source>A group or percentage needs the day from which it holds.</source>
        <translation>En grupp eller procentsats behöver den dag den gäller från.</translation>
    </message>
    <message>
        <source>The percentage has to be 1 to 100.</source>
        <translation>Procentsatsen måste vara 1 till 100.</translation>
    </message>
    <message>
        <source>At least one day from Monday to Friday has to be worked.</source>
        <translation>Minst en dag från måndag till fredag måste vara arbetsdag.</translation>
    </message>
    <message>
        <source>An 80/20 choice needs the day from which it holds.</source>
        <translation>Ett 80/20-val behöver den dag det gäller från.</translation>
    </message>
    <message>
        <source>Support, follow-up and registration have to be 5 days together.</source>
        <translation>Support, ärenden och registrering måste vara 5 dagar tillsammans.</translation>
    </message>
    <message>
        <source>The mentor is missing. Choose one.</source>
        <translation>Mentorn saknas. Välj en.</translation>
    </message>
    <message>
        <source>Nobody is their own mentor. Choose another person.</source>
        <translation>Ingen är sin egen mentor. Välj en annan person.</translation>
    </message>
    <message>
        <source>Payroll assistant</source>
        <translation>Löneassistent</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>System management</source>
        <translation>Systemförvaltning</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Ledning</translation>
    </message>
    <message>
        <source>The name is missing. Enter it.</source>
        <translation>Namnet saknas. Ange det.</translation>
    </message>
    <message>
        <source>The name of the group is missing. Enter it.</source>
        <translation>Gruppens namn saknas. Ange det.</translation>
    </message>
    <message>
        <source>A trainer&apos;s link needs a trainer and a day from which it holds.</source>
        <translation>En utbildares koppling behöver en utbildare och den dag den gäller från.</translation>
    </message>
    <message>
        <source>The profile was not saved, because the value of “%1” is not what is accepted. Look at a profile shown by --show.</source>
        <translation>Profilen har inte sparats, eftersom värdet för ”%1” inte är det som godtas. Se på en profil med --show.</translation>
    </message>
    <message>
        <source>The profile was not saved, because the field “%1” of the column %2 is not known. Look at a profile shown by --show.</source>
        <translation>Profilen har inte sparats, eftersom fältet ”%1” för kolumnen %2 inte är känt. Se på en profil med --show.</translation>
    </message>
    <message>
        <source>The profile was not saved, because the file is not a JSON object. Look at a profile shown by --show.</source>
        <translation>Profilen har inte sparats, eftersom filen inte är ett JSON-objekt. Se på en profil med --show.</translation>
    </message>
    <message>
        <source>The register has %1 = %2 persons, but %3 are declared. Change one of the two.</source>
        <translation>Registret har %1 = %2 personer, men %3 är angivna. Ändra det ena.</translation>
    </message>
    <message>
        <source>The customer already has a unit %1. Enter another name.</source>
        <translation>Kunden har redan en enhet %1. Ange ett annat namn.</translation>
    </message>
    <message>
        <source>A unit&apos;s group needs a group and a day from which it serves the unit.</source>
        <translation>En enhets grupp behöver en grupp och den dag från vilken den sköter enheten.</translation>
    </message>
    <message>
        <source>Two groups serve the unit from %1. Keep one of them.</source>
        <translation>Två grupper sköter enheten från %1. Behåll en av dem.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Enter digits, blanks, hyphens and a + first.</source>
        <translation>”%1” är inget telefonnummer. Ange siffror, mellanslag, bindestreck och ett + först.</translation>
    </message>
    <message>
        <source>The name of the unit is missing. Enter it.</source>
        <translation>Enhetens namn saknas. Ange det.</translation>
    </message>
    <message>
        <source>The unit has no customer. Choose one.</source>
        <translation>Enheten har ingen kund. Välj en.</translation>
    </message>
    <message>
        <source>The name of the contact is missing. Enter it.</source>
        <translation>Kontaktens namn saknas. Ange det.</translation>
    </message>
    <message>
        <source>The contact has no customer. Choose one.</source>
        <translation>Kontakten har ingen kund. Välj en.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Enter one such as anna@norrby.example.</source>
        <translation>”%1” är ingen e-postadress. Ange en som anna@norrby.example.</translation>
    </message>
    <message>
        <source>The subject of the referral is missing. Enter it.</source>
        <translation>Hänvisningens ämne saknas. Ange det.</translation>
    </message>
    <message>
        <source>It is not said whom to refer to. Enter a name or a place.</source>
        <translation>Det står inte vart man ska hänvisa. Ange ett namn eller en plats.</translation>
    </message>
    <message>
        <source>The name of the work order is missing. Enter it.</source>
        <translation>Beställningens namn saknas. Ange det.</translation>
    </message>
    <message>
        <source>The work order has no customer. Choose one.</source>
        <translation>Beställningen har ingen kund. Välj en.</translation>
    </message>
    <message>
        <source>The customer already has a work order %1. Enter another number.</source>
        <translation>Kunden har redan en beställning %1. Ange ett annat nummer.</translation>
    </message>
    <message>
        <source>The rounding step has to be 1 to 1440 minutes.</source>
        <translation>Avrundningssteget måste vara 1 till 1440 minuter.</translation>
    </message>
    <message>
        <source>The budget is below 0. Enter 0 for none, or hours.</source>
        <translation>Budgeten är under 0. Ange 0 för ingen, eller timmar.</translation>
    </message>
    <message>
        <source>“%1” is no role. Write payroll assistant, trainer, system management or management.</source>
        <translation>”%1” är ingen roll. Skriv löneassistent, utbildare, systemförvaltning eller ledning.</translation>
    </message>
    <message>
        <source>“%1” is no 80/20 choice. Write S80, R80 or days such as 2-1-2.</source>
        <translation>”%1” är inget 80/20-val. Skriv S80, R80 eller dagar som 2-1-2.</translation>
    </message>
    <message>
        <source>The percentage “%1” is not a whole number from 1 to 100.</source>
        <translation>Procentsatsen ”%1” är inte ett heltal från 1 till 100.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-10-14.</source>
        <translation>”%1” är ingen dag. Skriv den som 2026-10-14.</translation>
    </message>
    <message>
        <source>There is no group “%1”. Write the name of a group of the centre.</source>
        <translation>Det finns ingen grupp ”%1”. Skriv namnet på en av centrets grupper.</translation>
    </message>
    <message>
        <source>%1 is in the register already. Leave the row out.</source>
        <translation>%1 finns redan i registret. Utelämna raden.</translation>
    </message>
    <message>
        <source>%1 stands in the list twice. Keep one of the rows.</source>
        <translation>%1 står två gånger i listan. Behåll en av raderna.</translation>
    </message>
    <message>
        <source>The list has no column called Name, so nothing was read. Copy it together with its first row: Name, Role, Group, Percent, Choice.</source>
        <translation>Listan har ingen kolumn som heter Namn, så inget har lästs. Kopiera den med sin första rad: Namn, Roll, Grupp, Procent, Val.</translation>
    </message>
    <message>
        <source>The list has no rows under its heading, so nothing was read.</source>
        <translation>Listan har inga rader under rubriken, så inget har lästs.</translation>
    </message>
    <message>
        <source>“%1” is no opening time. Write 08:00–12:00, 13:00–16:00, or nothing for closed.</source>
        <translation>”%1” är ingen öppettid. Skriv 08:00–12:00, 13:00–16:00, eller inget för stängt.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>opening hours</comment>
        <translation>stängt</translation>
    </message>
    <message numerus="yes">
        <source>An interval of %n minute(s) does not divide a day. Accepted are 5, 10, 15, 20, 30, 60 and 1440, the whole day.</source>
        <translation>
            <numerusform>Ett intervall på %n minut delar inte dagen jämnt. 5, 10, 15, 20, 30, 60 och 1440, hela dagen, godtas.</numerusform>
            <numerusform>Ett intervall på %n minuter delar inte dagen jämnt. 5, 10, 15, 20, 30, 60 och 1440, hela dagen, godtas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A target time of %1 s is not accepted. Enter 0 to 3 600 seconds.</source>
        <translation>En svarstid på %1 s godtas inte. Ange 0 till 3&#xa0;600 sekunder.</translation>
    </message>
    <message>
        <source>A misdial time of %1 s is not accepted. Enter 0 to 3 600 seconds.</source>
        <translation>En gräns på %1 s för direkt övergivna samtal godtas inte. Ange 0 till 3&#xa0;600 sekunder.</translation>
    </message>
    <message>
        <source>The channel has to be “call” or “mail”. Choose one of them.</source>
        <translation>Kanalen måste vara ”call” eller ”mail”. Välj en av dem.</translation>
    </message>
    <message>
        <source>“%1” is not what a share can be of. Accepted are offered, answered and answered_and_abandoned.</source>
        <translation>”%1” är inget som en andel kan räknas av. offered, answered och answered_and_abandoned godtas.</translation>
    </message>
    <message>
        <source>A mean is multiplied by the answered calls, but no column counts them. Choose one.</source>
        <translation>Ett medel multipliceras med de besvarade samtalen, men ingen kolumn räknar dem. Välj en.</translation>
    </message>
    <message>
        <source>A mean is multiplied by the abandoned calls, but no column counts them. Choose one.</source>
        <translation>Ett medel multipliceras med de övergivna samtalen, men ingen kolumn räknar dem. Välj en.</translation>
    </message>
    <message>
        <source>The share answered in time does not say what it is a share of. Set “counted” to offered, answered or answered_and_abandoned.</source>
        <translation>Andelen svar i tid säger inte vad den är en andel av. Sätt ”counted” till offered, answered eller answered_and_abandoned.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a list</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Calls or e-mails in</source>
        <translation>Inkomna samtal eller mejl</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Övergivna</translation>
    </message>
    <message>
        <source>Abandoned at once</source>
        <translation>Övergivna direkt</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Svar i tid</translation>
    </message>
    <message>
        <source>Answered in time, %</source>
        <translation>Svar i tid, %</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Medelväntetid</translation>
    </message>
    <message>
        <source>Wait, summed</source>
        <translation>Väntetid, summa</translation>
    </message>
    <message>
        <source>Mean wait of the abandoned</source>
        <translation>Medelväntetid för övergivna</translation>
    </message>
    <message>
        <source>Wait of the abandoned, summed</source>
        <translation>Väntetid för övergivna, summa</translation>
    </message>
    <message>
        <source>Mean handle time</source>
        <translation>Medelhanteringstid</translation>
    </message>
    <message>
        <source>Handle time, summed</source>
        <translation>Hanteringstid, summa</translation>
    </message>
    <message>
        <source>Mean after-call work</source>
        <translation>Efterarbete, medel</translation>
    </message>
    <message>
        <source>After-call work, summed</source>
        <translation>Efterarbete, summa</translation>
    </message>
    <message>
        <source>Agent (not stored)</source>
        <translation>Medarbetare (sparas inte)</translation>
    </message>
    <message>
        <source>No column is read as the day. Choose one.</source>
        <translation>Ingen kolumn läses som dagen. Välj en.</translation>
    </message>
    <message>
        <source>No column counts the calls or e-mails that came in. Choose one, or one for the answered and one for the abandoned.</source>
        <translation>Ingen kolumn räknar de samtal eller mejl som kom in. Välj en, eller en för de besvarade och en för de övergivna.</translation>
    </message>
    <message>
        <source>The column %1 cannot be read as “%2” in a profile of this kind. Choose another field.</source>
        <translation>Kolumnen %1 kan inte läsas som ”%2” i en profil av det här slaget. Välj ett annat fält.</translation>
    </message>
    <message>
        <source>The profile was not saved, because its key “%1” is not known. Accepted are name, kind, encoding, separator, decimal, sheet, rowsAddUp, columns, customers and classes; for calls format, queues, channel, channels, minutes, within, shortAbandon, counted and agentRows.</source>
        <translation>Profilen har inte sparats, eftersom nyckeln ”%1” inte är känd. Godtas gör name, kind, encoding, separator, decimal, sheet, rowsAddUp, columns, customers och classes; för samtal format, queues, channel, channels, minutes, within, shortAbandon, counted och agentRows.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Line %1 opens a quotation mark that is never closed. Nothing was read. Close it in the file, or export the list again.</source>
        <translation>Rad %1 öppnar ett citattecken som aldrig stängs. Inget har lästs. Stäng det i filen, eller exportera listan igen.</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabb</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>lodstreck</translation>
    </message>
    <message>
        <source>%1 is open in another program that keeps it locked. Nothing was read. Close it there and try again.</source>
        <translation>%1 är öppen i ett annat program som håller den låst. Inget har lästs. Stäng den där och försök igen.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Nothing was read. Ask the owner of the file, or copy it elsewhere.</source>
        <translation>Du får inte läsa %1. Inget har lästs. Fråga filens ägare, eller kopiera den till ett annat ställe.</translation>
    </message>
    <message>
        <source>%1 was not found. Nothing was read. Check the name and the folder.</source>
        <translation>%1 hittades inte. Inget har lästs. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was read. Choose a file in it.</source>
        <translation>%1 är en mapp. Inget har lästs. Välj en fil i den.</translation>
    </message>
    <message>
        <source>%1 is too large (%2; at most %3). Nothing was read. Export one month at a time.</source>
        <translation>%1 är för stor (%2; högst %3). Inget har lästs. Exportera en månad i taget.</translation>
    </message>
    <message>
        <source>%1 never ends. Nothing was read. Choose an ordinary file.</source>
        <translation>%1 tar aldrig slut. Inget har lästs. Välj en vanlig fil.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Nothing was written. Create it or choose another one.</source>
        <translation>Mappen %1 finns inte. Inget har skrivits. Skapa den eller välj en annan.</translation>
    </message>
    <message>
        <source>You are not allowed to write %1. Nothing was written. Choose another folder.</source>
        <translation>Du får inte skriva %1. Inget har skrivits. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk %2 has %3 left. Nothing was written. Make room or choose another disk, and try again.</source>
        <translation>%1 gick inte att skriva: disken %2 har %3 kvar. Inget har skrivits. Gör plats eller välj en annan disk, och försök igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) have no stored result and are read as empty. Open the file in the spreadsheet program and save it.</source>
        <translation>
            <numerusform>%Ln formel har inget sparat resultat och läses som tom. Öppna filen i kalkylprogrammet och spara den.</numerusform>
            <numerusform>%Ln formler har inget sparat resultat och läses som tomma. Öppna filen i kalkylprogrammet och spara den.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is protected with a password. Nothing was read. Save a copy without a password, and choose that one.</source>
        <translation>%1 är skyddad med lösenord. Inget har lästs. Spara en kopia utan lösenord och välj den.</translation>
    </message>
    <message>
        <source>%1 is in the old Excel format (.xls). Nothing was read. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>%1 har det gamla Excel-formatet (.xls). Inget har lästs. Öppna den i Excel eller LibreOffice och spara den som .xlsx.</translation>
    </message>
    <message>
        <source>%1 is a binary Excel workbook (.xlsb). Nothing was read. Open it in Excel and save it as .xlsx.</source>
        <translation>%1 är en binär Excel-arbetsbok (.xlsb). Inget har lästs. Öppna den i Excel och spara den som .xlsx.</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet. Nothing was read. Choose a CSV, XLSX or ODS file.</source>
        <translation>%1 är inget kalkylark. Inget har lästs. Välj en CSV-, XLSX- eller ODS-fil.</translation>
    </message>
    <message>
        <source>%1 has more rows or columns than a spreadsheet can hold. Nothing was read. Delete what stands below and beside the table, and save it again.</source>
        <translation>%1 har fler rader eller kolumner än ett kalkylark kan rymma. Inget har lästs. Ta bort det som står under och bredvid tabellen och spara den igen.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>Läsningen stoppades. Inget har ändrats.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Nothing was read. Choose one of these: %3.</source>
        <translation>%1 har inget blad ”%2”. Inget har lästs. Välj ett av dessa: %3.</translation>
    </message>
    <message>
        <source>%1 has no sheet with cells. Nothing was read. Choose a file that holds a table.</source>
        <translation>%1 har inget blad med celler. Inget har lästs. Välj en fil som innehåller en tabell.</translation>
    </message>
    <message>
        <source>%1 is a PDF. Nothing was read. Export the list as CSV, XLSX or ODS.</source>
        <translation>%1 är en PDF. Inget har lästs. Exportera listan som CSV, XLSX eller ODS.</translation>
    </message>
    <message>
        <source>%1 is a web page or XML, whatever its name says. Nothing was read. Open it in the spreadsheet program and save it as .xlsx or .ods.</source>
        <translation>%1 är en webbsida eller XML, vad namnet än säger. Inget har lästs. Öppna den i kalkylprogrammet och spara den som .xlsx eller .ods.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read. Check that the list was exported, and choose it again.</source>
        <translation>%1 är tom. Inget har lästs. Kontrollera att listan exporterades och välj den igen.</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB. Nothing was read. Export one month at a time.</source>
        <translation>%1 är större än 512&#xa0;MB. Inget har lästs. Exportera en månad i taget.</translation>
    </message>
    <message>
        <source>%1 does not hold text. Nothing was read. Choose a CSV, XLSX or ODS file.</source>
        <translation>%1 innehåller inte text. Inget har lästs. Välj en CSV-, XLSX- eller ODS-fil.</translation>
    </message>
    <message>
        <source>%1 cannot be read as %2. Nothing was read. Choose another encoding, or let it be detected.</source>
        <translation>%1 går inte att läsa som %2. Inget har lästs. Välj en annan teckenkodning, eller låt den kännas av.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in Windows-1252. Nothing was written. Choose UTF-8.</source>
        <translation>”%1” kan inte skrivas i Windows-1252. Inget har skrivits. Välj UTF-8.</translation>
    </message>
    <message>
        <source>%1 lacks the column(s) %2 of the import profile %3. Nothing was read. Choose another profile or export the list with them.</source>
        <translation>%1 saknar %2, som importprofilen %3 behöver som kolumn. Inget har lästs. Välj en annan profil eller exportera listan med det som saknas.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was changed.</source>
        <translation>Läsningen avbröts. Inget har ändrats.</translation>
    </message>
    <message>
        <source>A personal number stands in the row; it is not stored.</source>
        <translation>Ett personnummer står på raden; det sparas inte.</translation>
    </message>
    <message>
        <source>Below 0; write 0 or more.</source>
        <translation>Under 0; skriv 0 eller mer.</translation>
    </message>
    <message>
        <source>The payslip class “%1” is not in the import profile.</source>
        <translation>Klassen ”%1” finns inte i importprofilen.</translation>
    </message>
    <message>
        <source>The text in cell %1 of sheet %2 is longer than a spreadsheet can hold (32,767 characters). Nothing was written. Shorten it, or export as CSV.</source>
        <translation>Texten i cell %1 på bladet %2 är längre än ett kalkylark kan rymma (32&#xa0;767 tecken). Inget har skrivits. Korta den, eller exportera som CSV.</translation>
    </message>
    <message>
        <source>Cell %1 of sheet %2 lies beyond what a spreadsheet can hold (1,048,576 rows). Nothing was written. Export as CSV, or choose fewer rows.</source>
        <translation>Cell %1 på bladet %2 ligger bortom det som ett kalkylark kan rymma (1&#xa0;048&#xa0;576 rader). Inget har skrivits. Exportera som CSV, eller välj färre rader.</translation>
    </message>
    <message>
        <source>The workbook could not be begun. Nothing was written. Check that the disk has room.</source>
        <translation>Arbetsboken gick inte att påbörja. Inget har skrivits. Kontrollera att det finns plats på disken.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>Exporten stoppades. Inget har skrivits.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a sheet. It may be called “%2”.</source>
        <translation>”%1” kan inte vara namn på ett blad. Det kan heta ”%2”.</translation>
    </message>
    <message>
        <source>A workbook needs at least one sheet.</source>
        <translation>En arbetsbok behöver minst ett blad.</translation>
    </message>
    <message>
        <source>Two sheets are called “%1”.</source>
        <translation>Två blad heter ”%1”.</translation>
    </message>
    <message>
        <source>%1 Nothing was written. Change the name and export again.</source>
        <translation>%1 Inget har skrivits. Ändra namnet och exportera igen.</translation>
    </message>
    <message>
        <source>%1 is far larger inside than a spreadsheet can be. Nothing was read. Open it in the spreadsheet program, and save the sheet as CSV.</source>
        <translation>%1 är mycket större inuti än ett kalkylark kan vara. Inget har lästs. Öppna den i kalkylprogrammet och spara bladet som CSV.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Nothing was read. Fetch it again, or open it in the spreadsheet program and save it under a new name.</source>
        <translation>%1 är skadad eller ofullständig. Inget har lästs. Hämta den igen, eller öppna den i kalkylprogrammet och spara den med ett nytt namn.</translation>
    </message>
    <message>
        <source>The amount is larger than any that is accepted.</source>
        <translation>Beloppet är större än något som godtas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name an agent; they were summed, and no name is kept</source>
        <translation>
            <numerusform>%Ln rad namnger en medarbetare; den har summerats, och inget namn sparas</numerusform>
            <numerusform>%Ln rader namnger en medarbetare; de har summerats, och inget namn sparas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name an agent; they were left out, and no name is kept</source>
        <translation>
            <numerusform>%Ln rad namnger en medarbetare; den har utelämnats, och inget namn sparas</numerusform>
            <numerusform>%Ln rader namnger en medarbetare; de har utelämnats, och inget namn sparas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are sums over the queues; left out</source>
        <translation>
            <numerusform>%Ln rad är en summa över köerna; utelämnad</numerusform>
            <numerusform>%Ln rader är summor över köerna; utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of queues that the profile leaves out</source>
        <translation>
            <numerusform>%Ln rad från köer som profilen utelämnar</numerusform>
            <numerusform>%Ln rader från köer som profilen utelämnar</numerusform>
        </translation>
    </message>
    <message>
        <source>the file&apos;s own sum says %1, its rows make %2</source>
        <translation>filens egen summa säger %1, raderna ger %2</translation>
    </message>
    <message>
        <source>The headings of %1 do not say a day and how many calls or e-mails came in. Nothing was read. Choose an import profile, or name the columns “Date” and “Offered”.</source>
        <translation>Rubrikerna i %1 anger inte en dag och hur många samtal eller mejl som kom in. Inget har lästs. Välj en importprofil, eller kalla kolumnerna ”Date” och ”Offered”.</translation>
    </message>
    <message>
        <source>“%1” is neither calls nor e-mails in the import profile</source>
        <translation>”%1” är varken samtal eller mejl i importprofilen</translation>
    </message>
    <message>
        <source>nothing is counted in this row; a number is needed</source>
        <translation>inget räknas på den här raden; ett tal behövs</translation>
    </message>
    <message>
        <source>a mean of more than 24 hours, or below 0, is not accepted</source>
        <translation>ett medel över 24 timmar eller under 0 godtas inte</translation>
    </message>
    <message>
        <source>“%1” is not a day; one such as 2026-10-05 is accepted</source>
        <translation>”%1” är ingen dag; en som 2026-10-05 godtas</translation>
    </message>
    <message>
        <source>“%1” is not a time of day; one such as 08:30 is accepted</source>
        <translation>”%1” är inget klockslag; ett som 08:30 godtas</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>”%1” slutar innan det börjar</translation>
    </message>
    <message>
        <source>“%1” is not a share; 0 to 100 % is accepted</source>
        <translation>”%1” är ingen andel; 0 till 100&#xa0;% godtas</translation>
    </message>
    <message>
        <source>not a line of a queue log; left out</source>
        <translation>ingen rad i en kölogg; utelämnad</translation>
    </message>
    <message>
        <source>a talk of more than 4 hours; its transfer was probably not written down, so the talk does not count in the handle time</source>
        <translation>ett samtal på mer än 4 timmar; att det kopplades vidare skrevs troligen inte ned, så samtalet räknas inte i hanteringstiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) are none of a queue log; left out</source>
        <translation>
            <numerusform>%Ln rad till hör inte till en kölogg; utelämnad</numerusform>
            <numerusform>%Ln rader till hör inte till en kölogg; utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the event %1 is not known; left out %Ln time(s)</source>
        <translation>
            <numerusform>händelsen %1 är inte känd; utelämnad %Ln gång</numerusform>
            <numerusform>händelsen %1 är inte känd; utelämnad %Ln gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of calls that began before the file; left out</source>
        <translation>
            <numerusform>%Ln händelse i samtal som började före filen; utelämnad</numerusform>
            <numerusform>%Ln händelser i samtal som började före filen; utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered call(s) did not end in the file; their talk is not known</source>
        <translation>
            <numerusform>%Ln besvarat samtal slutade inte i filen; samtalstiden är inte känd</numerusform>
            <numerusform>%Ln besvarade samtal slutade inte i filen; samtalstiden är inte känd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) neither left their queue nor were answered in the file</source>
        <translation>
            <numerusform>%Ln samtal lämnade varken kön eller besvarades i filen</numerusform>
            <numerusform>%Ln samtal lämnade varken kön eller besvarades i filen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) passed through more than one queue; each counts once, where it ended</source>
        <translation>
            <numerusform>%Ln samtal gick genom mer än en kö; det räknas en gång, där det slutade</numerusform>
            <numerusform>%Ln samtal gick genom mer än en kö; vart och ett räknas en gång, där det slutade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the queue log of an exchange. Nothing was read. Choose the file that it writes, or a profile for tables.</source>
        <translation>%1 är ingen kölogg från en telefonväxel. Inget har lästs. Välj filen som växeln skriver, eller en profil för tabeller.</translation>
    </message>
    <message>
        <source>%1, rota of %2</source>
        <translation>%1, schema för %2</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Days worked</source>
        <translation>Arbetade dagar</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Ingående</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>By own choice</source>
        <translation>Enligt eget val</translation>
    </message>
    <message>
        <source>Brought out</source>
        <translation>Utgående</translation>
    </message>
    <message>
        <source>Support, 12 months</source>
        <translation>Support, 12 månader</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Måndagar</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Rättvis andel</translation>
    </message>
    <message>
        <source>Peak days</source>
        <translation>Toppdagar</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Fredagar</translation>
    </message>
    <message>
        <source>Taken for others</source>
        <translation>Tagit för andra</translation>
    </message>
    <message>
        <source>Taken by others</source>
        <translation>Tagits av andra</translation>
    </message>
    <message>
        <source>Balance this year</source>
        <translation>Saldo i år</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Inget är ändrat.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Days of support and their balance</source>
        <translation>Supportdagar och saldo</translation>
    </message>
    <message>
        <source>· day off</source>
        <translation>· ledig dag</translation>
    </message>
    <message>
        <source>× closed</source>
        <translation>× stängt</translation>
    </message>
    <message>
        <source>two letters: morning and afternoon</source>
        <translation>två bokstäver: förmiddag och eftermiddag</translation>
    </message>
    <message>
        <source>Work mix, days</source>
        <translation>Arbetsmix, dagar</translation>
    </message>
    <message>
        <source>± choice</source>
        <translation>± valet</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
</context>
<context>
    <name>inputs</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>items not counted</source>
        <translation>poster ej räknade</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1–now</source>
        <comment>a time until now</comment>
        <translation>%1–nu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Inlagt i efterhand</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Customer or case</source>
        <translation>Kund eller ärende</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>The day is not over: the rota goes on to %1.</source>
        <translation>Dagen är inte slut: schemat går till %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) to complete.</source>
        <translation>
            <numerusform>%Ln kontakt att komplettera.</numerusform>
            <numerusform>%Ln kontakter att komplettera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Payslips</source>
        <comment>narrow column</comment>
        <translation>Lönespec.</translation>
    </message>
    <message>
        <source>The customer had no price for this in the closed month, so no correction line was made. Add it by hand on the page Month.</source>
        <translation>Kunden hade inget pris för detta i den stängda månaden, så ingen rättelserad har skapats. Lägg till den för hand på sidan Månad.</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>Rad %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln correction line(s)</source>
        <translation>
            <numerusform>Lägg till %Ln rättelserad</numerusform>
            <numerusform>Lägg till %Ln rättelserader</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a row</comment>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a row</comment>
        <translation>oförändrad</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>a row</comment>
        <translation>dubblett</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a row</comment>
        <translation>väntar</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a row</comment>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a row</comment>
        <translation>överhoppad</translation>
    </message>
    <message>
        <source>the file&apos;s own sum, not imported</source>
        <translation>filens egen summa, importeras inte</translation>
    </message>
    <message>
        <source>%1 is closed: its figures are frozen. Add a correction line in an open month, or reopen the month.</source>
        <translation>Månaden %1 är stängd: dess siffror ligger fast. Lägg en rättelserad i en öppen månad, eller öppna månaden igen.</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lyft</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message numerus="yes">
        <source>Total, %Ln customer(s)</source>
        <translation>
            <numerusform>Summa, %Ln kund</numerusform>
            <numerusform>Summa, %Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Fixed, lift</source>
        <translation>Fast, lyft</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Hours, kr</source>
        <translation>Timmar, kr</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list of lines</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>agrees with the file</source>
        <translation>stämmer med filen</translation>
    </message>
    <message>
        <source>no lines explain it</source>
        <translation>inga rader förklarar det</translation>
    </message>
    <message>
        <source>= lines %1</source>
        <translation>= raderna %1</translation>
    </message>
    <message>
        <source>= line %1, %2</source>
        <comment>the row&apos;s state</comment>
        <translation>= rad %1, %2</translation>
    </message>
    <message>
        <source>= line %1</source>
        <translation>= rad %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>raderna %1</translation>
    </message>
    <message>
        <source>only compared, not stored per row</source>
        <translation>jämförs bara, sparas inte per rad</translation>
    </message>
    <message>
        <source>Writing was cancelled. What is written stays.</source>
        <translation>Skrivningen avbröts. Det som är skrivet finns kvar.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>People</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planering</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>preliminary: the month is not closed</source>
        <translation>preliminär: månaden är inte stängd</translation>
    </message>
    <message>
        <source>%1, the %2 largest of %3</source>
        <translation>%1, de %2 största av %3</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>Paybench, page %1 of %2</source>
        <translation>Paybench, sida %1 av %2</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>utskrivet %1</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Nothing was changed. Close it in other programs, or choose another name.</source>
        <translation>Filen %1 gick inte att skriva. Inget har ändrats. Stäng den i andra program, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>Nothing was printed, because the printer does not answer. Choose another one, or save a PDF.</source>
        <translation>Inget skrevs ut, eftersom skrivaren inte svarar. Välj en annan, eller spara en PDF.</translation>
    </message>
    <message>
        <source>Only a part was printed, because the printer took no more pages. Print it again.</source>
        <translation>Bara en del skrevs ut, eftersom skrivaren inte tog emot fler sidor. Skriv ut igen.</translation>
    </message>
    <message>
        <source>pay day</source>
        <translation>utbetalningsdag</translation>
    </message>
    <message>
        <source>Work mix, days</source>
        <translation>Arbetsmix, dagar</translation>
    </message>
    <message>
        <source>± choice</source>
        <translation>± valet</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Closed %1: %2.</source>
        <translation>Stängt %1: %2.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Month or four weeks on A4</source>
        <translation>Månad eller fyra veckor på A4</translation>
    </message>
    <message>
        <source>One week on A4</source>
        <translation>En vecka på A4</translation>
    </message>
    <message>
        <source>Month on A3</source>
        <translation>Månad på A3</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>arbetar inte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
</context>
<context>
    <name>paybench::ui::AboutDialog</name>
    <message>
        <source>Paybench</source>
        <translation>Paybench</translation>
    </message>
    <message>
        <source>Paybench %1</source>
        <translation>Paybench %1</translation>
    </message>
    <message>
        <source>A workbench for municipal payroll service centres: from volumes to invoice basis and monthly report.</source>
        <translation>En arbetsbänk för kommunala lönecenter: från volymer till fakturaunderlag och månadsrapport.</translation>
    </message>
    <message>
        <source>The source is under the Mozilla Public License 2.0: it may be used, changed and passed on, and changes to its files stay open. Qt, SQLite, Boost, libxlsxwriter, libzip, CLI11 and the typeface Inter come under their own free licences. Nothing leaves this computer: no account, no telemetry.</source>
        <translation>Källkoden lyder under Mozilla Public License 2.0: den får användas, ändras och spridas, och ändringar i dess filer förblir öppna. Qt, SQLite, Boost, libxlsxwriter, libzip, CLI11 och typsnittet Inter har egna fria licenser. Inget lämnar den här datorn: inget konto, ingen telemetri.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Actions</name>
    <message>
        <source>There is no such action, so no keys were bound.</source>
        <translation>Det finns ingen sådan åtgärd, så inga tangenter har tilldelats.</translation>
    </message>
    <message>
        <source>%1 types a sign on Swedish and Danish keyboards, so it was not bound. Choose keys without Ctrl+Alt.</source>
        <translation>Med %1 skrivs ett tecken på svenska och danska tangentbord, så det har inte tilldelats. Välj tangenter utan Ctrl+Alt.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, so it was not bound. Choose other keys or free these first.</source>
        <translation>Tangenterna %1 hör till ”%2”, så de har inte tilldelats. Välj andra tangenter eller frigör dem först.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::AgreementsPage</name>
    <message>
        <source>New customer…</source>
        <translation>Ny kund…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Ny version…</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Nytt avtal…</translation>
    </message>
    <message>
        <source>Approve version %1</source>
        <translation>Godkänn version %1</translation>
    </message>
    <message>
        <source>Approve the version</source>
        <translation>Godkänn versionen</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Lägg till ett prissteg</translation>
    </message>
    <message>
        <source>Remove the tier or the price row</source>
        <translation>Ta bort prissteget eller prisraden</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>Remove the customer…</source>
        <translation>Ta bort kunden…</translation>
    </message>
    <message>
        <source>Copy the example invoice</source>
        <translation>Kopiera exempelfakturan</translation>
    </message>
    <message>
        <source>Year adjustment…</source>
        <translation>Räkna upp priserna…</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each customer has an agreement, version by version. Choose a version on the line of time; prices of a draft are typed in the table, and the example invoice follows at every key.&lt;/p&gt;&lt;p&gt;A price of an approved version is never changed behind an invoice: you are asked from which day the new one holds, and closed months do not change.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Graduated tiers&lt;/b&gt;: each payslip costs what its own tier says. &lt;b&gt;Volume tiers&lt;/b&gt;: all payslips cost what the tier reached says, so that a few more can cost less than fewer; the page warns where.&lt;/p&gt;&lt;p&gt;The minimum fee counts for payslips and fixed fee together; hours and manual payments come on top. Hours are rounded once for each work order and month.&lt;/p&gt;&lt;p&gt;Select a price and press F1 to see how its line on the invoice is computed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Varje kund har ett avtal, version för version. Välj en version på tidslinjen; priserna i ett utkast skrivs i tabellen, och exempelfakturan följer med för varje tangent.&lt;/p&gt;&lt;p&gt;Ett pris i en godkänd version ändras aldrig bakom en faktura: du får frågan från vilken dag det nya gäller, och stängda månader ändras inte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stegvis pris&lt;/b&gt;: varje lönespecifikation kostar det som dess eget prissteg säger. &lt;b&gt;Volympris&lt;/b&gt;: alla lönespecifikationer kostar det som det uppnådda prissteget säger, så att några fler kan kosta mindre än färre; sidan varnar för var.&lt;/p&gt;&lt;p&gt;Minimiavgiften gäller lönespecifikationer och fast avgift tillsammans; timmar och manuella utbetalningar tillkommer. Timmar avrundas en gång per beställning och månad.&lt;/p&gt;&lt;p&gt;Markera ett pris och tryck F1 för att se hur dess rad på fakturan är räknad.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s) in %1</source>
        <translation>
            <numerusform>%Ln lönespecifikation i %1</numerusform>
            <numerusform>%Ln lönespecifikationer i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the customer %1</source>
        <translation>Lägg till kunden %1</translation>
    </message>
    <message>
        <source>From which day does the new version hold?</source>
        <translation>Från vilken dag gäller den nya versionen?</translation>
    </message>
    <message>
        <source>From which day does the agreement hold?</source>
        <translation>Från vilken dag gäller avtalet?</translation>
    </message>
    <message>
        <source>It is a draft with the prices of today until you approve it. Closed months do not change.</source>
        <translation>Det är ett utkast med dagens priser tills du godkänner det. Stängda månader ändras inte.</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Skapa utkastet</translation>
    </message>
    <message>
        <source>Make version %1 for %2</source>
        <translation>Skapa version %1 för %2</translation>
    </message>
    <message>
        <source>From which day does the new price hold?</source>
        <translation>Från vilken dag gäller det nya priset?</translation>
    </message>
    <message>
        <source>The price of the approved version stays until then. The new one is a draft until you approve it.</source>
        <translation>Priset i den godkända versionen gäller till dess. Det nya är ett utkast tills du godkänner det.</translation>
    </message>
    <message>
        <source>Approve version %1 for %2</source>
        <translation>Godkänn version %1 för %2</translation>
    </message>
    <message>
        <source>Remove the draft for %1</source>
        <translation>Ta bort utkastet för %1</translation>
    </message>
    <message>
        <source>Remove the customer %1</source>
        <translation>Ta bort kunden %1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Print the agreement…</source>
        <translation>Skriv ut avtalet…</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Example invoice</source>
        <translation>Exempelfaktura</translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation>Avtalets delar</translation>
    </message>
    <message>
        <source>Whom does the centre work for?</source>
        <translation>Vilka arbetar centret för?</translation>
    </message>
    <message>
        <source>Agreements holds customers, their prices and who does what. An example invoice is computed while you type.</source>
        <translation>Avtal samlar kunderna, deras priser och vem som gör vad. En exempelfaktura räknas medan du skriver.</translation>
    </message>
    <message>
        <source>A demo centre is under File.</source>
        <translation>Ett democenter finns under Arkiv.</translation>
    </message>
    <message numerus="yes">
        <source>nobody does %Ln step(s)</source>
        <translation>
            <numerusform>ingen gör %Ln steg</numerusform>
            <numerusform>ingen gör %Ln steg</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no agreement yet.</source>
        <translation>Det finns inget avtal än.</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>avtal %1</translation>
    </message>
    <message>
        <source>responsible %1</source>
        <translation>ansvarig %1</translation>
    </message>
    <message numerus="yes">
        <source>notice %Ln month(s)</source>
        <translation>
            <numerusform>uppsägning %Ln mån</numerusform>
            <numerusform>uppsägning %Ln mån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln ägare</numerusform>
            <numerusform>%Ln ägare</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Write a letter for each customer into a folder</source>
        <translation>Skriv ett brev till varje kund i en mapp</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Skriver breven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to %1</source>
        <translation>
            <numerusform>%Ln brev skrivet till %1</numerusform>
            <numerusform>%Ln brev skrivna till %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::AnswerBox</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Write the answer. ?? and a few words show earlier answers.</source>
        <translation>Skriv svaret. ?? och några ord visar tidigare svar.</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>infogar</translation>
    </message>
    <message>
        <source>next answer</source>
        <translation>nästa svar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>stäng</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ApproveDialog</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Avslutade dagar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Att godkänna</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <comment>a week</comment>
        <translation>Godkänn %1</translation>
    </message>
    <message>
        <source>Closed days are approved: of those that are selected, or of all. A day that is opened again loses its approval.</source>
        <translation>Avslutade dagar godkänns: av dem som är markerade, eller av alla. En dag som öppnas igen förlorar sitt godkännande.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
</context>
<context>
    <name>paybench::ui::AssumptionsView</name>
    <message>
        <source>A number is needed here. What stood there still applies.</source>
        <translation>Här behövs ett tal. Det som stod där gäller fortfarande.</translation>
    </message>
    <message>
        <source>That number is too large. What stood there still applies.</source>
        <translation>Talet är för stort. Det som stod där gäller fortfarande.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices. What stood there still applies.</source>
        <translation>”%1” är inget av valen. Det som stod där gäller fortfarande.</translation>
    </message>
    <message>
        <source>Write a cause and its per cent, with a semicolon between two: Breaks 8; Meetings 3.5. What stood there still applies.</source>
        <translation>Skriv en orsak och dess procent, med semikolon emellan: Raster 8; Möten 3,5. Det som stod där gäller fortfarande.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Hanteringstid</translation>
    </message>
    <message>
        <source>talk and after-call work, mean</source>
        <translation>samtal och efterarbete, medel</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Tålamod</translation>
    </message>
    <message>
        <source>mean wait before a caller gives up; empty: nobody does</source>
        <translation>medelväntetid innan en inringare ger upp; tomt: ingen ger upp</translation>
    </message>
    <message>
        <source>Service target</source>
        <translation>Svarsmål</translation>
    </message>
    <message>
        <source>within</source>
        <translation>inom</translation>
    </message>
    <message>
        <source>counted of</source>
        <translation>räknas av</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>alla samtal</translation>
    </message>
    <message>
        <source>the answered</source>
        <translation>de besvarade</translation>
    </message>
    <message>
        <source>callers of endless patience</source>
        <translation>inringare med oändligt tålamod</translation>
    </message>
    <message>
        <source>reached over</source>
        <translation>nås över</translation>
    </message>
    <message>
        <source>moves the need more than anything else</source>
        <translation>påverkar behovet mer än något annat</translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation>Högsta beläggning</translation>
    </message>
    <message>
        <source>empty: any</source>
        <translation>tomt: ingen gräns</translation>
    </message>
    <message>
        <source>Most abandoned calls</source>
        <translation>Flest övergivna samtal</translation>
    </message>
    <message>
        <source>Fewest persons</source>
        <translation>Minsta antal personer</translation>
    </message>
    <message>
        <source>Most persons</source>
        <translation>Största antal personer</translation>
    </message>
    <message>
        <source>empty: no cap</source>
        <translation>tomt: inget tak</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Time for an e-mail</source>
        <translation>Tid för ett mejl</translation>
    </message>
    <message>
        <source>To be answered within</source>
        <translation>Ska besvaras inom</translation>
    </message>
    <message>
        <source>of open time</source>
        <translation>öppettid</translation>
    </message>
    <message>
        <source>When the phone rings</source>
        <translation>När telefonen ringer</translation>
    </message>
    <message>
        <source>the call goes first</source>
        <translation>går samtalet före</translation>
    </message>
    <message>
        <source>the e-mail is finished</source>
        <translation>skrivs mejlet klart</translation>
    </message>
    <message>
        <source>Persons kept free for calls</source>
        <translation>Personer som hålls lediga för samtal</translation>
    </message>
    <message>
        <source>where e-mails are finished</source>
        <translation>när mejl skrivs klart</translation>
    </message>
    <message>
        <source>Time between calls that can be used</source>
        <translation>Tid mellan samtal som kan användas</translation>
    </message>
    <message>
        <source>Calls that leave work behind</source>
        <translation>Samtal som ger ärenden</translation>
    </message>
    <message>
        <source>Time for each</source>
        <translation>Tid för varje</translation>
    </message>
    <message>
        <source>To be done within</source>
        <translation>Ska vara klart inom</translation>
    </message>
    <message>
        <source>A person&apos;s working day</source>
        <translation>En persons arbetsdag</translation>
    </message>
    <message>
        <source>Not available within the day</source>
        <translation>Ej tillgänglig tid under dagen</translation>
    </message>
    <message>
        <source>leave and sickness belong to the rota</source>
        <translation>ledighet och sjukdom hör till schemat</translation>
    </message>
    <message>
        <source>Cost per minute</source>
        <translation>Kostnad per minut</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Target and limits</source>
        <translation>Mål och gränser</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Follow-up after calls</source>
        <translation>Ärenden efter samtal</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Days, where too little is counted</source>
        <translation>Dagar, när för lite är räknat</translation>
    </message>
    <message>
        <source>Weight of a low day</source>
        <translation>Vikt för en lugn dag</translation>
    </message>
    <message>
        <source>Weight of a middle day</source>
        <translation>Vikt för en medeldag</translation>
    </message>
    <message>
        <source>Weight of a peak day</source>
        <translation>Vikt för en toppdag</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Antaganden</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antagande</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Rename the event %1 to %2</source>
        <translation>Byt namn på händelsen %1 till %2</translation>
    </message>
    <message>
        <source>“%1” is no day. What stood there still applies.</source>
        <translation>”%1” är ingen dag. Det som stod där gäller fortfarande.</translation>
    </message>
    <message>
        <source>Move the event %1</source>
        <translation>Flytta händelsen %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Calls, %</source>
        <translation>Samtal, %</translation>
    </message>
    <message>
        <source>Change the event %1</source>
        <translation>Ändra händelsen %1</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny händelse</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Lägg till en händelse</translation>
    </message>
    <message>
        <source>Remove the event %1</source>
        <translation>Ta bort händelsen %1</translation>
    </message>
    <message>
        <source>What the centre assumes</source>
        <translation>Vad centret antar</translation>
    </message>
    <message>
        <source>What is typed applies from</source>
        <translation>Det som skrivs in gäller från</translation>
    </message>
    <message>
        <source>Events that move the calls</source>
        <translation>Händelser som påverkar samtalen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>No events. A new version of the payroll system is one: calls +25 % for ten days.</source>
        <translation>Inga händelser. En ny version av lönesystemet är en sådan: samtal +25&#xa0;% i tio dagar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 gäller fortfarande.</translation>
    </message>
    <message>
        <source>The day from which this applies is missing, so nothing was saved. Enter it above the table.</source>
        <translation>Dagen som detta gäller från saknas, så inget har sparats. Ange den ovanför tabellen.</translation>
    </message>
    <message>
        <source>Leave “%1” open from %2</source>
        <translation>Lämna ”%1” öppet från %2</translation>
    </message>
    <message>
        <source>Set “%1” to %2 from %3</source>
        <translation>Ange ”%1” till %2 från %3</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln assumption(s) from %1</source>
        <translation>
            <numerusform>Klistra in %Ln antagande från %1</numerusform>
            <numerusform>Klistra in %Ln antaganden från %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed from</source>
        <translation>Inskrivet från</translation>
    </message>
    <message>
        <source>Remove these</source>
        <translation>Ta bort dessa</translation>
    </message>
    <message>
        <source>%1 is computed with those from %2.</source>
        <translation>Månaden %1 räknas med dem från %2.</translation>
    </message>
    <message>
        <source>%1 is computed with the ordinary ones: nothing is typed for it.</source>
        <translation>Månaden %1 räknas med de vanliga: inget är inskrivet för den.</translation>
    </message>
    <message>
        <source>What applies from a later day than the first is used from the next month on.</source>
        <translation>Det som gäller från en senare dag än den första används från nästa månad.</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>en annan dag</translation>
    </message>
    <message>
        <source>Remove the assumptions from %1</source>
        <translation>Ta bort antagandena från %1</translation>
    </message>
    <message>
        <source>Closed in time, at least</source>
        <translation>Avslutade i tid, minst</translation>
    </message>
    <message>
        <source>the target of the monthly report</source>
        <translation>månadsrapportens mål</translation>
    </message>
    <message>
        <source>Cases with an SLA</source>
        <translation>Ärenden med SLA</translation>
    </message>
</context>
<context>
    <name>paybench::ui::AuditTrail</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Ändringslogg</translation>
    </message>
    <message>
        <source>Who changed what when, before and after. It cannot be edited.</source>
        <translation>Vem ändrade vad och när, före och efter. Den kan inte redigeras.</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrera ändringar</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Visa äldre steg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Export to spreadsheet…</source>
        <translation>Exportera till kalkylark…</translation>
    </message>
</context>
<context>
    <name>paybench::ui::AwayQuestion</name>
    <message>
        <source>What were the %1 when nobody sat here?</source>
        <translation>Vad var de %1 när ingen satt här?</translation>
    </message>
    <message>
        <source>From %1 to %2. Until it is answered the day cannot be closed.</source>
        <translation>Från %1 till %2. Tills det är besvarat kan dagen inte avslutas.</translation>
    </message>
    <message>
        <source>From %1 to %2. Until it is answered the days cannot be closed.</source>
        <translation>Från %1 till %2. Tills det är besvarat kan dagarna inte avslutas.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Ange det</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Avgör senare</translation>
    </message>
    <message>
        <source>Keep it: the work went on</source>
        <translation>Behåll den: arbetet fortsatte</translation>
    </message>
    <message>
        <source>It was lunch</source>
        <translation>Det var lunch</translation>
    </message>
    <message>
        <source>It was something else:</source>
        <translation>Det var något annat:</translation>
    </message>
    <message>
        <source>Leave it out, and go on</source>
        <translation>Räkna bort den och fortsätt</translation>
    </message>
    <message>
        <source>Leave it out, and stop the timer</source>
        <translation>Räkna bort den och stoppa tidtagningen</translation>
    </message>
    <message>
        <source>What it was instead</source>
        <translation>Vad det var i stället</translation>
    </message>
    <message>
        <source>It could not be saved, so the time still waits for an answer. Try again.</source>
        <translation>Det gick inte att spara, så tiden väntar fortfarande på ett svar. Försök igen.</translation>
    </message>
    <message>
        <source>Time ran for: %1.</source>
        <translation>Tiden gick för: %1.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::BasisStep</name>
    <message>
        <source>Invoice basis</source>
        <translation>Fakturaunderlag</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Beställningar</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrera kunder</translation>
    </message>
    <message>
        <source>kr excl. VAT</source>
        <translation>kr exkl. moms</translation>
    </message>
    <message>
        <source>No customer fits the filter.</source>
        <translation>Ingen kund passar filtret.</translation>
    </message>
    <message>
        <source>To review before you approve</source>
        <translation>Att granska innan du godkänner</translation>
    </message>
    <message>
        <source>The centre&apos;s cost of the month, kr</source>
        <translation>Centrets kostnad för månaden, kr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>With work orders</source>
        <translation>Med beställningar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Visa: %1</translation>
    </message>
    <message>
        <source>Nothing needs a look: every customer is priced and has volumes.</source>
        <translation>Inget behöver granskas: alla kunder är prissatta och har volymer.</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>behöver granskas</translation>
    </message>
    <message>
        <source>Set the cost of %1</source>
        <translation>Ange kostnaden för %1</translation>
    </message>
    <message>
        <source>Remove the cost of %1</source>
        <translation>Ta bort kostnaden för %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::BoardView</name>
    <message>
        <source>In support</source>
        <translation>I supporten</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Payroll calendar</source>
        <translation>Lönekalender</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Cases that are due</source>
        <translation>Ärenden med senast-tid</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Frånvaro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) so far</source>
        <translation>
            <numerusform>%Ln samtal hittills</numerusform>
            <numerusform>%Ln samtal hittills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected by now</source>
        <translation>
            <numerusform>%Ln väntat hittills</numerusform>
            <numerusform>%Ln väntade hittills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln väntat</numerusform>
            <numerusform>%Ln väntade</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected and staffed</source>
        <translation>Väntat och bemannat</translation>
    </message>
    <message>
        <source>the line is the need, the blocks those who are there</source>
        <translation>strecket är behovet, rutorna de som är på plats</translation>
    </message>
    <message>
        <source>none: the day goes as planned</source>
        <translation>inga: dagen går enligt planen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln i dag</numerusform>
            <numerusform>%Ln i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the day</source>
        <translation>
            <numerusform>%Ln den dagen</numerusform>
            <numerusform>%Ln den dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>bank days left</source>
        <translation>bankdagar kvar</translation>
    </message>
    <message>
        <source>nobody this week</source>
        <translation>ingen den här veckan</translation>
    </message>
</context>
<context>
    <name>paybench::ui::BreachList</name>
    <message>
        <source>Breach</source>
        <translation>Regelbrott</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Utvägar</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message numerus="yes">
        <source>%1, the dearest %Ln shown</source>
        <translation>
            <numerusform>%1, den dyraste visas</numerusform>
            <numerusform>%1, de %Ln dyraste visas</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Regelbrott</translation>
    </message>
    <message>
        <source>Every rule and every choice is kept.</source>
        <translation>Alla regler och alla val följs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln binding rule(s)</source>
        <translation>
            <numerusform>%Ln bindande regel</numerusform>
            <numerusform>%Ln bindande regler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) and wish(es)</source>
        <translation>
            <numerusform>%Ln val eller önskemål</numerusform>
            <numerusform>%Ln val och önskemål</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CallerCardView</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Vi gör</translation>
    </message>
    <message>
        <source>The customer does</source>
        <translation>Kunden gör</translation>
    </message>
    <message>
        <source>Latest contacts</source>
        <translation>Senaste kontakter</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 på %Ln dag</numerusform>
            <numerusform>%1 på %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>None before</source>
        <translation>Inga tidigare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln öppet ärende</numerusform>
            <numerusform>%Ln öppna ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Hänvisa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whom to refer to, about what</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>Komplettera senare</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic, note</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CapacityBlock</name>
    <message>
        <source>person-days</source>
        <translation>persondagar</translation>
    </message>
    <message>
        <source>By the 80/20 choices</source>
        <translation>Enligt 80/20-valen</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>För lite</translation>
    </message>
    <message>
        <source>To spare</source>
        <translation>Till övers</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Supportbehov</translation>
    </message>
    <message>
        <source>%1 as the choices are spread over the days · %2 own days of those who are there</source>
        <translation>%1 så som valen fördelas på dagarna · %2 egna dagar för dem som är på plats</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CaseDeeds</name>
    <message>
        <source>Nobody has said who sits here, so nothing was saved. Choose your name at the foot of the navigation and try again.</source>
        <translation>Ingen har sagt vem som sitter här, så inget har sparats. Välj ditt namn längst ner i navigeringen och försök igen.</translation>
    </message>
    <message>
        <source>The case stands like that already, so nothing was changed.</source>
        <translation>Ärendet är redan så, inget har ändrats.</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Plocka %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Lägg tillbaka %1</translation>
    </message>
    <message>
        <source>Wait for the customer about %1</source>
        <translation>Vänta på kunden om %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Fortsätt med %1</translation>
    </message>
    <message>
        <source>Hand over %1 to %2</source>
        <translation>Lämna över %1 till %2</translation>
    </message>
    <message>
        <source>Send %1 to the second line</source>
        <translation>Skicka %1 till andra linjen</translation>
    </message>
    <message>
        <source>Refer %1 to %2</source>
        <translation>Hänvisa %1 till %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Svara på %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Öppna %1 igen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Add the case %1</source>
        <translation>Lägg till ärendet %1</translation>
    </message>
    <message>
        <source>The same group</source>
        <translation>Samma grupp</translation>
    </message>
    <message>
        <source>The moment it came is not complete. Enter a day, and a time such as 09:05.</source>
        <translation>Tidpunkten då det kom in är inte fullständig. Ange en dag och en tid som 09:05.</translation>
    </message>
    <message>
        <source>The case says nothing yet. Enter who asks, a topic or the question.</source>
        <translation>Ärendet säger inget än. Ange vem som frågar, ett ämne eller frågan.</translation>
    </message>
    <message>
        <source>Who takes over “%1”?</source>
        <translation>Vem tar över ”%1”?</translation>
    </message>
    <message>
        <source>Question, notes and the clock go along.</source>
        <translation>Fråga, anteckningar och klockan följer med.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Colleague; empty: whoever picks it</source>
        <translation>Kollega; tomt: den som plockar det</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose a colleague from the list.</source>
        <translation>Ingen här heter ”%1”. Välj en kollega i listan.</translation>
    </message>
    <message>
        <source>Where is the caller referred?</source>
        <translation>Vart hänvisas inringaren?</translation>
    </message>
    <message>
        <source>The case is closed as referred. It can be reopened.</source>
        <translation>Ärendet avslutas som hänvisat. Det kan öppnas igen.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Hänvisa</translation>
    </message>
    <message>
        <source>From the referral directory, or written</source>
        <translation>Ur hänvisningskatalogen, eller skrivet</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Hänvisa till</translation>
    </message>
    <message>
        <source>What is the customer to answer?</source>
        <translation>Vad ska kunden svara på?</translation>
    </message>
    <message>
        <source>The clock stands still until the case goes on.</source>
        <translation>Klockan står stilla tills ärendet fortsätter.</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Vänta på kunden</translation>
    </message>
    <message>
        <source>Note, may be empty</source>
        <translation>Anteckning, får vara tom</translation>
    </message>
    <message>
        <source>Why is “%1” opened again?</source>
        <translation>Varför öppnas ”%1” igen?</translation>
    </message>
    <message>
        <source>The clock goes on with what was left.</source>
        <translation>Klockan fortsätter med det som var kvar.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>A reason is missing, so the case stays closed. Write one.</source>
        <translation>Ett skäl saknas, så ärendet förblir avslutat. Skriv ett.</translation>
    </message>
    <message>
        <source>What has come in?</source>
        <translation>Vad har kommit in?</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Lägg till ärendet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Dag det kom in</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CaseFacts</name>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Kom in via</translation>
    </message>
    <message>
        <source>Caller, unit or customer</source>
        <translation>Inringare, enhet eller kund</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ingen typ</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CasePanel</name>
    <message>
        <source>Choose a case at the left, or press Pick next.</source>
        <translation>Välj ett ärende till vänster, eller tryck på Plocka nästa.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>What was asked?</source>
        <translation>Vad var frågan?</translation>
    </message>
    <message>
        <source>Change the facts of %1</source>
        <translation>Ändra uppgifterna om %1</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Skriv en fråga</translation>
    </message>
    <message>
        <source>Write the question of %1</source>
        <translation>Skriv frågan i %1</translation>
    </message>
    <message>
        <source>Write the answer to %1</source>
        <translation>Skriv svaret på %1</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 kvar av %2</translation>
    </message>
    <message>
        <source>One more about %1 creates a training need.</source>
        <translation>Ett till om %1 skapar ett utbildningsbehov.</translation>
    </message>
    <message>
        <source>One more about %1 creates a training need for %2.</source>
        <translation>Ett till om %1 skapar ett utbildningsbehov för %2.</translation>
    </message>
    <message>
        <source>%1 about %2 in %3 days</source>
        <translation>%1 om %2 på %3 dagar</translation>
    </message>
    <message>
        <source>Earlier from %1</source>
        <translation>Tidigare från %1</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%1 på %2 dagar</translation>
    </message>
    <message>
        <source>Nothing before this one.</source>
        <translation>Inget före det här.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Not our question?</source>
        <translation>Inte vår fråga?</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Lämna över till</translation>
    </message>
    <message>
        <source>%1, trainer</source>
        <translation>%1, utbildare</translation>
    </message>
    <message>
        <source>in support</source>
        <translation>i supporten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln öppet</numerusform>
            <numerusform>%Ln öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svara</translation>
    </message>
    <message>
        <source>Meanwhile somebody else wrote “%1”. Yours is not saved. Change it so that it says both, and save it.</source>
        <translation>Under tiden har någon annan skrivit ”%1”. Ditt svar är inte sparat. Ändra det så att det säger båda, och spara det.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CasesPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nytt ärende…</translation>
    </message>
    <message>
        <source>&amp;Pick next</source>
        <translation>&amp;Plocka nästa</translation>
    </message>
    <message>
        <source>&amp;Answer and close</source>
        <translation>&amp;Svara och avsluta</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Lämna över…</translation>
    </message>
    <message>
        <source>&amp;Refer…</source>
        <translation>&amp;Hänvisa…</translation>
    </message>
    <message>
        <source>&amp;Wait for the customer…</source>
        <translation>&amp;Vänta på kunden…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>P&amp;ick this</source>
        <translation>Plocka &amp;det här</translation>
    </message>
    <message>
        <source>P&amp;ut back</source>
        <translation>Lägg till&amp;baka</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>Öppna &amp;igen…</translation>
    </message>
    <message>
        <source>To the &amp;second line</source>
        <translation>Till &amp;andra linjen</translation>
    </message>
    <message>
        <source>Change the &amp;facts</source>
        <translation>Ändra &amp;uppgifterna</translation>
    </message>
    <message>
        <source>Register a &amp;correction…</source>
        <translation>Registrera en &amp;rättning…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the case</source>
        <translation>Ta b&amp;ort ärendet</translation>
    </message>
    <message>
        <source>All open cases</source>
        <translation>Alla öppna ärenden</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mina ärenden</translation>
    </message>
    <message>
        <source>Cases to pick</source>
        <translation>Ärenden att plocka</translation>
    </message>
    <message>
        <source>Cases to complete</source>
        <translation>Ärenden att komplettera</translation>
    </message>
    <message>
        <source>Cases that wait for the customer</source>
        <translation>Ärenden som väntar på kunden</translation>
    </message>
    <message>
        <source>Cases closed today</source>
        <translation>Ärenden avslutade i dag</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vy %1</translation>
    </message>
    <message>
        <source>Nothing waits to be picked.</source>
        <translation>Inget väntar på att plockas.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Utbildningsbehov</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättningar</translation>
    </message>
    <message>
        <source>Topics and SLA</source>
        <translation>Ämnen och SLA</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Mätmånader</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Vad sidan visar</translation>
    </message>
    <message>
        <source>Topics, states and groups</source>
        <translation>Ämnen, lägen och grupper</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Sök ärenden</translation>
    </message>
    <message>
        <source>No case here. What is logged as open, for the second line or to complete later comes here by itself.</source>
        <translation>Inget ärende här. Det som loggas som öppet, till andra linjen eller att komplettera senare kommer hit av sig självt.</translation>
    </message>
    <message>
        <source>What do callers ask?</source>
        <translation>Vad frågar inringarna om?</translation>
    </message>
    <message>
        <source>Questions that are not answered at once come here, with how soon they are to be done. Log a call with Ctrl+L, or write down an e-mail.</source>
        <translation>Frågor som inte besvaras genast hamnar här, med när de senast ska vara klara. Logga ett samtal med Ctrl+L, eller skriv in ett mejl.</translation>
    </message>
    <message>
        <source>Topics and case types are set up first, or as you go.</source>
        <translation>Ämnen och ärendetyper läggs upp först, eller efter hand.</translation>
    </message>
    <message>
        <source>Nobody has said who sits here. Choose your name at the foot of the navigation, so that cases can be picked and answered.</source>
        <translation>Ingen har sagt vem som sitter här. Välj ditt namn längst ner i navigeringen, så att ärenden kan plockas och besvaras.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Closed in time</source>
        <translation>Klara i tid</translation>
    </message>
    <message>
        <source>Written down after</source>
        <translation>Nedskrivna efter</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Kom in via</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Inringare</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Plockat av</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>When is it due, and why?</source>
        <translation>När ska det vara klart, och varför?</translation>
    </message>
    <message>
        <source>The clock runs in opening hours only, without lunch, holidays and the time the case waits for the customer. What was used before a change of group or a reopening counts.</source>
        <translation>Klockan går bara under öppettid, inte på lunchen, på helgdagar eller medan ärendet väntar på kunden. Det som gick åt före ett gruppbyte eller en ny öppning räknas.</translation>
    </message>
    <message>
        <source>allowed for %1</source>
        <translation>tillåtet för %1</translation>
    </message>
    <message>
        <source>used</source>
        <translation>använt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cases shows what is to be done and how soon. At the left, narrow down by topic, state or group; in the middle, the arrow keys walk and Enter opens the answer; Ctrl+Enter answers and closes. Pick next (F9) takes the most urgent case that nobody has. A case that somebody else has warns and can be picked all the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;?? and a few words&lt;/b&gt; in the answer show answers of earlier cases: Tab puts one in, ↓ shows the next, Esc closes them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;To complete&lt;/b&gt; (Ctrl+Shift+K) lists notes that lack a caller, a topic or an answer; Ctrl+Enter goes to the next one. How soon contacts are written down is the median in the status bar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Due&lt;/b&gt; counts opening hours only and stands still while the case waits for the customer. F1 shows the arithmetic.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Search&lt;/b&gt; looks in question, answer, note, caller, unit, customer and topic. Plain letters find å, ä and ö too; typed å, ä and ö find only themselves.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Training needs&lt;/b&gt; lists who asks the same again and again, by the minutes it costs. Names are seen by trainers, planners and the group of the unit, never in reports to owners. The effect compares as many days before and after the training; a clear effect is luck in less than one case of a hundred.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sampling&lt;/b&gt; carries the topics of the months logged in full to the whole year, with how far off it may be. Fewer than 30 are too few.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ärenden visar vad som ska göras och hur snart. Begränsa till vänster efter ämne, läge eller grupp; i mitten stegar pilarna och Enter öppnar svaret; Ctrl+Enter svarar och avslutar. Plocka nästa (F9) tar det mest brådskande ärendet som ingen har. Ett ärende som någon annan har ger en varning och kan plockas ändå.&lt;/p&gt;&lt;p&gt;&lt;b&gt;?? och några ord&lt;/b&gt; i svaret visar svar ur tidigare ärenden: Tab infogar ett, ↓ visar nästa, Esc stänger dem.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Att komplettera&lt;/b&gt; (Ctrl+Skift+K) listar anteckningar som saknar inringare, ämne eller svar; Ctrl+Enter går till nästa. Hur snart kontakter skrivs ner är medianen i statusfältet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Senast&lt;/b&gt; räknar bara öppettid och står stilla medan ärendet väntar på kunden. F1 visar uträkningen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sök&lt;/b&gt; letar i fråga, svar, anteckning, inringare, enhet, kund och ämne. Vanliga bokstäver hittar även å, ä och ö; skrivna å, ä och ö hittar bara sig själva.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Utbildningsbehov&lt;/b&gt; listar vem som frågar om samma sak gång på gång, efter minuterna det kostar. Namn ses av utbildare, planerare och enhetens grupp, aldrig i rapporter till ägare. Effekten jämför lika många dagar före och efter insatsen; en tydlig effekt är slump i färre än ett fall av hundra.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mätmånader&lt;/b&gt; för ämnena i månaderna som loggas fullständigt vidare till hela året, med hur fel det kan vara. Färre än 30 är för få.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Cells</name>
    <message>
        <source>This cell cannot be edited. Nothing was changed. Choose another cell.</source>
        <translation>Den här cellen kan inte redigeras. Inget har ändrats. Välj en annan cell.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1, can be edited</source>
        <translation>%1, kan redigeras</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CentrePayDays</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Utbetalningsdag</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Enligt regeln</translation>
    </message>
    <message>
        <source>Pay-day rule</source>
        <translation>Regel för utbetalningsdag</translation>
    </message>
    <message>
        <source>Pay days</source>
        <translation>Utbetalningsdagar</translation>
    </message>
    <message>
        <source>Pay days of %1</source>
        <translation>Utbetalningsdagar %1</translation>
    </message>
    <message>
        <source>an empty day follows the rule</source>
        <translation>en tom dag följer regeln</translation>
    </message>
    <message>
        <source>Pay by the rule: %1</source>
        <translation>Betala enligt regeln: %1</translation>
    </message>
    <message>
        <source>Enter a day such as %1, or nothing to follow the rule.</source>
        <translation>Ange en dag, till exempel %1, eller inget för att följa regeln.</translation>
    </message>
    <message>
        <source>The pay day of %1 has to be a date in or beside it.</source>
        <translation>Utbetalningsdagen för %1 måste vara ett datum i eller intill månaden.</translation>
    </message>
    <message>
        <source>Change the pay day of %1 to %2</source>
        <translation>Ändra utbetalningsdagen för %1 till %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ChangesView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln support seat(s) change hands</source>
        <translation>
            <numerusform>%Ln supportpass byter person</numerusform>
            <numerusform>%Ln supportpass byter person</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>nothing changes yet</source>
        <translation>inget ändras än</translation>
    </message>
    <message>
        <source>undone in one step</source>
        <translation>ångras i ett steg</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Chart</name>
    <message>
        <source>The picture could not be saved there. Nothing was changed. Choose another folder or name.</source>
        <translation>Bilden gick inte att spara där. Inget har ändrats. Välj en annan mapp eller ett annat namn.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiera bilden</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Kopiera siffrorna</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Spara bilden…</translation>
    </message>
    <message>
        <source>Export to spreadsheet…</source>
        <translation>Exportera till kalkylark…</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CheckStep</name>
    <message>
        <source>no volumes</source>
        <translation>inga volymer</translation>
    </message>
    <message>
        <source>more than 10% from the month before</source>
        <translation>mer än 10&#xa0;% från månaden före</translation>
    </message>
    <message>
        <source>no month before to compare with</source>
        <translation>ingen månad före att jämföra med</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message numerus="yes">
        <source>Total, %Ln customer(s)</source>
        <translation>
            <numerusform>Summa, %Ln kund</numerusform>
            <numerusform>Summa, %Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Månaden före</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Sum, month before</source>
        <translation>Summa, månaden före</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Kontrollsummor</translation>
    </message>
    <message>
        <source>Differences to the month before</source>
        <translation>Skillnader mot månaden före</translation>
    </message>
    <message>
        <source>No customers in this month.</source>
        <translation>Inga kunder i den här månaden.</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Jämfört med %1</translation>
    </message>
    <message>
        <source>A volume that came by other ways is typed in its cell.</source>
        <translation>En volym som kom på annat sätt skrivs in i sin cell.</translation>
    </message>
    <message>
        <source>Nothing is imported for the month, so there is nothing to compare.</source>
        <translation>Inget har importerats för månaden, så det finns inget att jämföra.</translation>
    </message>
    <message numerus="yes">
        <source>The stored rows add up to their files: %Ln payslip(s), as when they were imported.</source>
        <translation>
            <numerusform>De sparade raderna stämmer med sina filer: %Ln lönespecifikation, som när de importerades.</numerusform>
            <numerusform>De sparade raderna stämmer med sina filer: %Ln lönespecifikationer, som när de importerades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the volume of %1</source>
        <translation>Ta bort volymen för %1</translation>
    </message>
    <message>
        <source>Enter 0 or more, at most 10 000 000.</source>
        <translation>Ange 0 eller mer, högst 10&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>Set the volume of %1</source>
        <translation>Ange volymen för %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CheckedEdit</name>
    <message>
        <source>%1 still applies.</source>
        <translation>Värdet %1 gäller fortfarande.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ChecklistView</name>
    <message>
        <source>Done %1 by %2</source>
        <translation>Klart %1 av %2</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>Due %1. Space signs it off.</source>
        <translation>Senast %1. Mellanslag kvitterar.</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation>%1, klart %2</translation>
    </message>
    <message>
        <source>%1, late since %2</source>
        <translation>%1, försenat sedan %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, senast %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Bank days from pay day</source>
        <translation>Bankdagar från utbetalningsdagen</translation>
    </message>
    <message>
        <source>Enter −60 to 60 bank days; −10 is ten bank days before pay day.</source>
        <translation>Ange −60 till 60 bankdagar; −10 är tio bankdagar före utbetalningsdagen.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Ange ett heltal.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Edit the steps</source>
        <translation>Redigera stegen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Ta bort steget</translation>
    </message>
    <message>
        <source>The steps hold for every month and customer; their days are counted from each customer&apos;s pay day.</source>
        <translation>Stegen gäller varje månad och kund; deras dagar räknas från kundens utbetalningsdag.</translation>
    </message>
    <message>
        <source>No customers in this month.</source>
        <translation>Inga kunder i den här månaden.</translation>
    </message>
    <message>
        <source>Steps of the month</source>
        <translation>Månadens steg</translation>
    </message>
    <message>
        <source>No steps yet. Add the first one.</source>
        <translation>Inga steg än. Lägg till det första.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>%1 in time</source>
        <translation>%1 i tid</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln försenat</numerusform>
            <numerusform>%Ln försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back “%1” for %2</source>
        <translation>Ta tillbaka kvitteringen av ”%1” för %2</translation>
    </message>
    <message>
        <source>Sign off “%1” for %2</source>
        <translation>Kvittera ”%1” för %2</translation>
    </message>
    <message>
        <source>Change the step “%1”</source>
        <translation>Ändra steget ”%1”</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nytt steg</translation>
    </message>
    <message>
        <source>Add a step of the month</source>
        <translation>Lägg till ett steg i månaden</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>Ta bort steget ”%1”</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CloseQuestion</name>
    <message>
        <source>Close %1?</source>
        <comment>a week</comment>
        <translation>Vill du avsluta %1?</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <comment>a day</comment>
        <translation>Vill du avsluta %1?</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>a work, its share, hours</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>What is closed is changed only after it was opened again with a reason.</source>
        <translation>Det som är avslutat ändras bara om det öppnas igen med ett skäl.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Avsluta</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln day(s)</source>
        <translation>
            <numerusform>Avsluta %Ln dag</numerusform>
            <numerusform>Avsluta %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to close.</source>
        <translation>Det finns inget kvar att avsluta.</translation>
    </message>
    <message>
        <source>No gaps and nothing that waits for an answer.</source>
        <translation>Inga luckor och inget som väntar på svar.</translation>
    </message>
    <message>
        <source>Your 80/20 choice is %1.</source>
        <translation>Ditt 80/20-val är %1.</translation>
    </message>
    <message>
        <source>The week: %1.</source>
        <translation>Veckan: %1.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a week</comment>
        <translation>Avsluta %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a day</comment>
        <translation>Avsluta %1</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was closed. Try again.</source>
        <translation>Filen gick inte att skriva, så inget har avslutats. Försök igen.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Och %Ln till.</numerusform>
            <numerusform>Och %Ln till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CloseStep</name>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnad igen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigill</translation>
    </message>
    <message>
        <source>Check approved</source>
        <translation>Kontrollen godkänd</translation>
    </message>
    <message>
        <source>Basis approved</source>
        <translation>Underlaget godkänt</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Rapporten skriven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice basis(es)</source>
        <translation>
            <numerusform>%Ln fakturaunderlag</numerusform>
            <numerusform>%Ln fakturaunderlag</numerusform>
        </translation>
    </message>
    <message>
        <source>Closings of the month</source>
        <translation>Månadens stängningar</translation>
    </message>
    <message>
        <source>The month has never been closed.</source>
        <translation>Månaden har aldrig stängts.</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>Månaden %1 är stängd</translation>
    </message>
    <message>
        <source>Closed %1 by %2. The figures are frozen; corrections are lines in a later month.</source>
        <translation>Stängd %1 av %2. Siffrorna ligger fast; rättelser är rader i en senare månad.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed: %Ln thing(s) stand in the way</source>
        <translation>
            <numerusform>Månaden %1 kan inte stängas: %Ln sak står i vägen</numerusform>
            <numerusform>Månaden %1 kan inte stängas: %Ln saker står i vägen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each has a link to where it is mended.</source>
        <translation>Varje sak har en länk till där den rättas.</translation>
    </message>
    <message>
        <source>%1 has nothing to close yet</source>
        <translation>Månaden %1 har inget att stänga än</translation>
    </message>
    <message>
        <source>It needs at least one customer with an agreement and volumes.</source>
        <translation>Den behöver minst en kund med avtal och volymer.</translation>
    </message>
    <message>
        <source>%1 can be closed</source>
        <translation>Månaden %1 kan stängas</translation>
    </message>
    <message>
        <source>A backup is made and checked first. Then the figures are frozen; later changes become correction lines.</source>
        <translation>En säkerhetskopia görs och kontrolleras först. Sedan ligger siffrorna fast; senare ändringar blir rättelserader.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Sum excl. VAT</source>
        <translation>Summa exkl. moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 excl. VAT are frozen. Later changes become correction lines in %3. The month can be reopened.</source>
        <translation>%1 på %2 exkl. moms fastställs. Senare ändringar blir rättelserader i %3. Månaden kan öppnas igen.</translation>
    </message>
    <message>
        <source>Do you want to close %1?</source>
        <translation>Vill du stänga %1?</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Stäng månaden</translation>
    </message>
    <message>
        <source>Show the invoice basis</source>
        <translation>Visa fakturaunderlaget</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Stäng %1</translation>
    </message>
    <message>
        <source>Do you want to reopen %1?</source>
        <translation>Vill du öppna %1 igen?</translation>
    </message>
    <message>
        <source>Its figures are computed again from the present prices, volumes and hours. Who reopened it, when and why stays in the list of closings.</source>
        <translation>Dess siffror räknas om med nuvarande priser, volymer och timmar. Vem som öppnade den igen, när och varför finns kvar i listan över stängningar.</translation>
    </message>
    <message>
        <source>Reopen the month</source>
        <translation>Öppna månaden igen</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Öppna %1 igen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CommandPalette</name>
    <message>
        <source>Page, action, customer, person or month</source>
        <translation>Sida, åtgärd, kund, person eller månad</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Det som passar</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name. Type fewer, or part of another word.</source>
        <translation>Inget har de här bokstäverna i sitt namn. Skriv färre, eller en del av ett annat ord.</translation>
    </message>
    <message>
        <source>↑ ↓ chooses, Enter opens, Tab shows actions, Esc closes</source>
        <translation>↑ ↓ väljer, Enter öppnar, Tabb visar åtgärder, Esc stänger</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ContactForm</name>
    <message>
        <source>Correct the e-mail</source>
        <translation>Rätta mejlet</translation>
    </message>
    <message>
        <source>Correct the visit</source>
        <translation>Rätta besöket</translation>
    </message>
    <message>
        <source>Correct the call</source>
        <translation>Rätta samtalet</translation>
    </message>
    <message>
        <source>More has been done with the case since. What became of it is changed on the page Cases.</source>
        <translation>Mer har gjorts med ärendet sedan dess. Vad det blev av det ändras på sidan Ärenden.</translation>
    </message>
    <message>
        <source>Nobody is called that. Choose from the list, or leave it empty.</source>
        <translation>Ingen heter så. Välj i listan eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>There is no such topic. Choose from the list, or leave it empty.</source>
        <translation>Det ämnet finns inte. Välj i listan eller lämna fältet tomt.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ContactImportDialog</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln att avgöra</numerusform>
            <numerusform>%Ln att avgöra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln avvisad</numerusform>
            <numerusform>%Ln avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln saknas</numerusform>
            <numerusform>%Ln saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln anmärkning</numerusform>
            <numerusform>%Ln anmärkningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln godkänd</numerusform>
            <numerusform>%Ln godkända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln oförändrad</numerusform>
            <numerusform>%Ln oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln dubblett överhoppad</numerusform>
            <numerusform>%Ln dubbletter överhoppade</numerusform>
        </translation>
    </message>
    <message>
        <source>Import calls and e-mails</source>
        <translation>Importera samtal och mejl</translation>
    </message>
    <message>
        <source>The exchange&apos;s counts per half-hour as CSV, Excel or OpenDocument, or its queue log. Callers and agents are not read. Every row is shown before anything is saved.</source>
        <translation>Telefonväxelns antal per halvtimme som CSV, Excel eller OpenDocument, eller dess kölogg. Inringare och medarbetare läses inte. Varje rad visas innan något sparas.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Spara som profil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message>
        <source>Choose a file, or drag it here.</source>
        <translation>Välj en fil, eller dra den hit.</translation>
    </message>
    <message>
        <source>Choose a file with calls or e-mails</source>
        <translation>Välj en fil med samtal eller mejl</translation>
    </message>
    <message>
        <source>Lists and queue logs (*.csv *.txt *.tsv *.xlsx *.ods *.log queue_log*);;All files (*)</source>
        <translation>Listor och köloggar (*.csv *.txt *.tsv *.xlsx *.ods *.log queue_log*);;Alla filer (*)</translation>
    </message>
    <message>
        <source>As the headings say</source>
        <translation>Som rubrikerna anger</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>Ingen fil är vald än</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a queue log</source>
        <translation>
            <numerusform>%Ln rad i en kölogg</numerusform>
            <numerusform>%Ln rader i en kölogg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in time: within %1 s</source>
        <translation>svar i tid: inom %1 s</translation>
    </message>
    <message>
        <source>The file has no row that counts calls or e-mails. Choose another profile or another file.</source>
        <translation>Filen har ingen rad som räknar samtal eller mejl. Välj en annan profil eller en annan fil.</translation>
    </message>
    <message>
        <source>Nothing in the file is new, so there is nothing to import.</source>
        <translation>Inget i filen är nytt, så det finns inget att importera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open interval(s) have no row. They stay missing and are not counted as 0.</source>
        <translation>
            <numerusform>%Ln öppet intervall har ingen rad. Det saknas fortfarande och räknas inte som 0.</numerusform>
            <numerusform>%Ln öppna intervall har ingen rad. De saknas fortfarande och räknas inte som 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln changed count(s)</source>
        <translation>
            <numerusform>Ta det ändrade antalet (%Ln)</numerusform>
            <numerusform>Ta alla %Ln ändrade antal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importera %Ln rad</numerusform>
            <numerusform>Importera %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Save how this file is read as an import profile?</source>
        <translation>Vill du spara hur den här filen läses som en importprofil?</translation>
    </message>
    <message>
        <source>The next file with the same headings is read alike. A profile of the same name is replaced.</source>
        <translation>Nästa fil med samma rubriker läses likadant. En profil med samma namn ersätts.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Spara profilen</translation>
    </message>
    <message>
        <source>The import profile %1 was saved.</source>
        <translation>Importprofilen %1 har sparats.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ContactImportSession</name>
    <message>
        <source>Reading %1</source>
        <translation>Läser %1</translation>
    </message>
    <message>
        <source>Save the import profile %1</source>
        <translation>Spara importprofilen %1</translation>
    </message>
    <message>
        <source>The import profile was not saved. Try again.</source>
        <translation>Importprofilen har inte sparats. Försök igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CorrectionForm</name>
    <message>
        <source>Which line is to be corrected?</source>
        <translation>Vilken rad ska rättas?</translation>
    </message>
    <message>
        <source>The closed month stays as it is. The difference is charged in %1.</source>
        <translation>Den stängda månaden blir som den är. Skillnaden tas ut i %1.</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Lägg till rättelsen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Closed month</source>
        <translation>Stängd månad</translation>
    </message>
    <message>
        <source>Line as it stands there</source>
        <translation>Raden som den står där</translation>
    </message>
    <message>
        <source>Price, kr</source>
        <translation>Pris, kr</translation>
    </message>
    <message>
        <source>More (+) or less (−)</source>
        <translation>Mer (+) eller mindre (−)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>= %1 excl. VAT</source>
        <translation>= %1 exkl. moms</translation>
    </message>
    <message>
        <source>The customer has no line in that month. Choose another month or customer.</source>
        <translation>Kunden har ingen rad i den månaden. Välj en annan månad eller kund.</translation>
    </message>
    <message>
        <source>A quantity and a price are needed. Nothing was saved yet.</source>
        <translation>Ett antal och ett pris behövs. Inget har sparats än.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CorrectionsView</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Rättar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>New correction…</source>
        <translation>Ny rättelse…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>No corrections are charged in this month. A closed month stays as it is; what was wrong is charged here.</source>
        <translation>Inga rättelser tas ut i den här månaden. En stängd månad blir som den är; det som var fel tas ut här.</translation>
    </message>
    <message>
        <source>No earlier month is closed, so there is nothing to correct.</source>
        <translation>Ingen tidigare månad är stängd, så det finns inget att rätta.</translation>
    </message>
    <message>
        <source>Change a correction of %1 for %2</source>
        <translation>Ändra en rättelse av %1 för %2</translation>
    </message>
    <message>
        <source>Correct %1 for %2</source>
        <translation>Rätta %1 för %2</translation>
    </message>
    <message>
        <source>Remove a correction of %1 for %2</source>
        <translation>Ta bort en rättelse av %1 för %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CountEdit</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>Ange ett heltal.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Ange ett tal från %1 till %2.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CustomerEntries</name>
    <message>
        <source>draft from %1</source>
        <translation>utkast från %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>index only</source>
        <translation>bara index</translation>
    </message>
    <message>
        <source>index adjustment</source>
        <translation>indexuppräkning</translation>
    </message>
    <message>
        <source>fixed price until %1</source>
        <translation>fast pris till och med %1</translation>
    </message>
    <message>
        <source>fixed price</source>
        <translation>fast pris</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>inget avtal</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Companies and foundations</source>
        <translation>Bolag och stiftelser</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CustomerList</name>
    <message>
        <source>Filter customers</source>
        <translation>Filtrera kunder</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Ny kund…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s)</source>
        <translation>
            <numerusform>%Ln lönespec.</numerusform>
            <numerusform>%Ln lönespec.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CustomerTab</name>
    <message>
        <source>Pay days %1</source>
        <translation>Utbetalningsdagar %1</translation>
    </message>
    <message>
        <source>Agreement, %1</source>
        <translation>Avtal, %1</translation>
    </message>
    <message>
        <source>Change the customer %1</source>
        <translation>Ändra kunden %1</translation>
    </message>
    <message>
        <source>Change the agreement for %1</source>
        <translation>Ändra avtalet för %1</translation>
    </message>
    <message>
        <source>Add the owner %1</source>
        <translation>Lägg till ägaren %1</translation>
    </message>
    <message>
        <source>Enter a day such as %1, or nothing to follow the rule.</source>
        <translation>Ange en dag, till exempel %1, eller inget för att följa regeln.</translation>
    </message>
    <message>
        <source>Change the pay day of %1 for %2</source>
        <translation>Ändra utbetalningsdagen i %1 för %2</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ingen ägare</translation>
    </message>
    <message>
        <source>a new owner…</source>
        <translation>en ny ägare…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Code in the payroll system</source>
        <translation>Kod i lönesystemet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Name of the new owner</source>
        <translation>Den nya ägarens namn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Reference on invoices</source>
        <translation>Referens på fakturor</translation>
    </message>
    <message>
        <source>Customer from</source>
        <translation>Kund från</translation>
    </message>
    <message>
        <source>Customer until, the last day</source>
        <translation>Kund till och med</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Utbetalningsdag</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Avtalsnummer</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Notice, months</source>
        <translation>Uppsägningstid, månader</translation>
    </message>
    <message>
        <source>Version ends on</source>
        <translation>Versionen upphör</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Names and figures only. Personal numbers are not stored.</source>
        <translation>Bara namn och siffror. Personnummer sparas inte.</translation>
    </message>
    <message>
        <source>Pay days</source>
        <translation>Utbetalningsdagar</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>Remove the customer…</source>
        <translation>Ta bort kunden…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>undantag</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Enligt regeln</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DayEdit</name>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Ange ett datum, till exempel %1.</translation>
    </message>
    <message>
        <source>Enter %1 or a later date.</source>
        <translation>Ange %1 eller ett senare datum.</translation>
    </message>
    <message>
        <source>Enter %1 or an earlier date.</source>
        <translation>Ange %1 eller ett tidigare datum.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Välj en dag</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Välj en dag (Alt+Nedpil)</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DayFindings</name>
    <message>
        <source>Fill from the rota</source>
        <translation>Fyll från schemat</translation>
    </message>
    <message>
        <source>Say what it was</source>
        <translation>Ange vad det var</translation>
    </message>
    <message>
        <source>Count the items</source>
        <translation>Räkna posterna</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DayStrip</name>
    <message>
        <source>%1, nothing is logged</source>
        <comment>a time</comment>
        <translation>%1, inget är loggat</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, pågår</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Min dag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s). Arrows walk.</source>
        <translation>
            <numerusform>%Ln loggrad. Pilarna stegar.</numerusform>
            <numerusform>%Ln loggrader. Pilarna stegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>rota: %1</source>
        <comment>a duty</comment>
        <translation>schema: %1</translation>
    </message>
    <message>
        <source>Split at %1</source>
        <translation>Dela kl. %1</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>inget loggat</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DaySwitcher</name>
    <message>
        <source>Day before</source>
        <translation>Dagen före</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Dagen efter</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DayView</name>
    <message>
        <source>Typed. Empty it to follow the forecast again.</source>
        <translation>Inskrivet. Töm det för att följa prognosen igen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>pay day</source>
        <translation>utbetalningsdag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>80% band</source>
        <translation>80&#xa0;%-band</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>The cap keeps the target from being reached.</source>
        <translation>Taket gör att målet inte nås.</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Som mest</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>For e-mail</source>
        <translation>För e-post</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tid</translation>
    </message>
    <message>
        <source>Chance alone moves it ±%1 from day to day.</source>
        <translation>Slumpen ensam flyttar den ±%1 från dag till dag.</translation>
    </message>
    <message>
        <source>Wait, s</source>
        <translation>Väntan, s</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Beläggning</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Vad som avgör</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 to %1, or nothing to follow the forecast.</source>
        <translation>Ange ett heltal från 0 till %1, eller inget för att följa prognosen.</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>Calls in the month</source>
        <translation>Samtal i månaden</translation>
    </message>
    <message>
        <source>E-mails in the month</source>
        <translation>Mejl i månaden</translation>
    </message>
    <message>
        <source>Scale to the total</source>
        <translation>Räkna om till summan</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>Behåll dagarna</translation>
    </message>
    <message>
        <source>Need per day</source>
        <translation>Behov per dag</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln figure(s) into %1</source>
        <translation>
            <numerusform>Klistra in %Ln tal i %1</numerusform>
            <numerusform>Klistra in %Ln tal i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln call(s) more than the month.</source>
        <translation>
            <numerusform>De inskrivna dagarna ger %Ln samtal mer än månaden.</numerusform>
            <numerusform>De inskrivna dagarna ger %Ln samtal mer än månaden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln call(s) fewer than the month.</source>
        <translation>
            <numerusform>De inskrivna dagarna ger %Ln samtal mindre än månaden.</numerusform>
            <numerusform>De inskrivna dagarna ger %Ln samtal mindre än månaden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln e-mail(s) more than the month.</source>
        <translation>
            <numerusform>De inskrivna dagarna ger %Ln mejl mer än månaden.</numerusform>
            <numerusform>De inskrivna dagarna ger %Ln mejl mer än månaden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln e-mail(s) fewer than the month.</source>
        <translation>
            <numerusform>De inskrivna dagarna ger %Ln mejl mindre än månaden.</numerusform>
            <numerusform>De inskrivna dagarna ger %Ln mejl mindre än månaden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::DaysBlock</name>
    <message>
        <source>The centre is</source>
        <translation>Centret är</translation>
    </message>
    <message>
        <source>Choose closed, half day or open.</source>
        <translation>Välj stängt, halvdag eller öppet.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bestämt av</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>centret</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>landet</translation>
    </message>
    <message>
        <source>Make %1 %2</source>
        <translation>Sätt %1 till %2</translation>
    </message>
    <message>
        <source>Add a day…</source>
        <translation>Lägg till en dag…</translation>
    </message>
    <message>
        <source>As the country</source>
        <translation>Som landet</translation>
    </message>
    <message>
        <source>Take back what the centre decided for the day</source>
        <translation>Ta tillbaka det som centret har bestämt om dagen</translation>
    </message>
    <message>
        <source>Closing days and half days</source>
        <translation>Stängda dagar och halvdagar</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Dagar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln arbetsdag</numerusform>
            <numerusform>%Ln arbetsdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Which day is not like others?</source>
        <translation>Vilken dag är inte som andra?</translation>
    </message>
    <message>
        <source>It wins over the country&apos;s holidays.</source>
        <translation>Den går före landets helgdagar.</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Spara dagen</translation>
    </message>
    <message>
        <source>The country decides about this day, so nothing was changed. Choose a day of the centre.</source>
        <translation>Landet bestämmer om den här dagen, så inget har ändrats. Välj en av centrets dagar.</translation>
    </message>
    <message>
        <source>Let %1 be as in the country</source>
        <translation>Låt %1 vara som i landet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DecimalEdit</name>
    <message>
        <source>Enter a number.</source>
        <translation>Ange ett tal.</translation>
    </message>
    <message numerus="yes">
        <source>Enter a number with at most %Ln decimal(s).</source>
        <translation>
            <numerusform>Ange ett tal med högst %Ln decimal.</numerusform>
            <numerusform>Ange ett tal med högst %Ln decimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Ange ett tal från %1 till %2.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DemandPage</name>
    <message>
        <source>Import calls…</source>
        <translation>Importera samtal…</translation>
    </message>
    <message>
        <source>Save the need for the rota</source>
        <translation>Spara behovet för schemat</translation>
    </message>
    <message>
        <source>Type the month&apos;s calls…</source>
        <translation>Skriv in månadens samtal…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Reset the what-if</source>
        <translation>Återställ Tänk om</translation>
    </message>
    <message>
        <source>Save the what-if…</source>
        <translation>Spara scenariot…</translation>
    </message>
    <message>
        <source>Move the sliders</source>
        <translation>Flytta reglagen</translation>
    </message>
    <message>
        <source>Calls per half-hour</source>
        <translation>Samtal per halvtimme</translation>
    </message>
    <message>
        <source>Need per half-hour</source>
        <translation>Behov per halvtimme</translation>
    </message>
    <message>
        <source>E-mails per half-hour</source>
        <translation>Mejl per halvtimme</translation>
    </message>
    <message>
        <source>Save the need of %1</source>
        <translation>Spara behovet för %1</translation>
    </message>
    <message>
        <source>What is the what-if to be called?</source>
        <translation>Vad ska scenariot heta?</translation>
    </message>
    <message>
        <source>It is kept with %1 and can be laid beside others.</source>
        <translation>Det sparas med %1 och kan läggas bredvid andra.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Save the what-if “%1”</source>
        <translation>Spara scenariot ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln arbetsdag</numerusform>
            <numerusform>%Ln arbetsdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>80% band</source>
        <translation>80&#xa0;%-band</translation>
    </message>
    <message>
        <source>the figure is the need</source>
        <translation>siffran är behovet</translation>
    </message>
    <message>
        <source>Saved %1 by %2. %3</source>
        <translation>Sparat %1 av %2. %3</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>need of the month</source>
        <translation>månadens behov</translation>
    </message>
    <message>
        <source>How many will call next month?</source>
        <translation>Hur många ringer nästa månad?</translation>
    </message>
    <message>
        <source>Demand turns calls and e-mails into persons in first line, per day and half-hour. It needs counted calls, or the month&apos;s total.</source>
        <translation>Behov räknar om samtal och mejl till personer i första linjen, per dag och halvtimme. Det behöver räknade samtal, eller månadens summa.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Demand&lt;/h3&gt;&lt;p&gt;How many persons a month needs in first line, day by day and half-hour by half-hour, and why.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Calls&lt;/b&gt; come from what was counted: weekday, bank days to the pay day, the first open day after closed ones, and the slow level. With fewer than three counted months the total is placed by low, middle and peak days. What you type stands.&lt;/li&gt;&lt;li&gt;&lt;b&gt;The band&lt;/b&gt; holds eight days of ten. At a hundred calls a day chance alone moves a half-hour by a third.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Persons&lt;/b&gt; are computed exactly (Erlang C, or A where callers have a patience): the fewest with which every demand is met. The table under the half-hours shows one fewer and one more, and which demand decides.&lt;/li&gt;&lt;li&gt;&lt;b&gt;The target&lt;/b&gt; can be asked for at the day&apos;s mean, in each half-hour, or over the whole day. That choice moves the need more than anything else.&lt;/li&gt;&lt;li&gt;&lt;b&gt;What if&lt;/b&gt; moves the assumptions without saving them. A what-if can be kept by a name.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Save the need for the rota&lt;/b&gt; keeps the persons of each day, and of each half-hour, as they stand here. F1 on a figure shows its arithmetic.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Behov&lt;/h3&gt;&lt;p&gt;Hur många personer en månad behöver i första linjen, dag för dag och halvtimme för halvtimme, och varför.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Samtal&lt;/b&gt; bygger på det som har räknats: veckodag, bankdagar till utbetalningsdagen, första öppna dagen efter stängda och den långsamma nivån. Med färre än tre räknade månader fördelas summan efter lugna dagar, medeldagar och toppdagar. Det du skriver in står fast.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Bandet&lt;/b&gt; rymmer åtta dagar av tio. Vid hundra samtal om dagen flyttar slumpen ensam en halvtimme med en tredjedel.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Personer&lt;/b&gt; är exakt beräknade (Erlang C, eller A när inringarna har ett tålamod): det minsta antal som uppfyller alla krav. Tabellen under halvtimmarna visar en färre och en fler, och vilket krav som avgör.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Målet&lt;/b&gt; kan gälla i dagens medel, i varje halvtimme eller över hela dagen. Det valet påverkar behovet mer än något annat.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Tänk om&lt;/b&gt; flyttar antagandena utan att spara dem. Ett scenario kan sparas med ett namn.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Spara behovet för schemat&lt;/b&gt; sparar personerna för varje dag och varje halvtimme som de står här. F1 på ett tal visar uträkningen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prognos för %1</translation>
    </message>
    <message>
        <source>The forecast was stopped. The days are placed by low, middle and peak days.</source>
        <translation>Prognosen stoppades. Dagarna fördelas efter lugna dagar, medeldagar och toppdagar.</translation>
    </message>
    <message>
        <source>E-mails per day</source>
        <translation>Mejl per dag</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Samtal per dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>pay day</source>
        <translation>utbetalningsdag</translation>
    </message>
    <message>
        <source>Assumptions…</source>
        <translation>Antaganden…</translation>
    </message>
    <message>
        <source>New event that moves the calls</source>
        <translation>Ny händelse som påverkar samtalen</translation>
    </message>
    <message>
        <source>Need as a spreadsheet…</source>
        <translation>Behovet som kalkylark…</translation>
    </message>
    <message>
        <source>Need as PDF…</source>
        <translation>Behovet som PDF…</translation>
    </message>
    <message>
        <source>Need as CSV files…</source>
        <translation>Behovet som CSV-filer…</translation>
    </message>
    <message>
        <source>Print the need…</source>
        <translation>Skriv ut behovet…</translation>
    </message>
    <message>
        <source>In the panel</source>
        <translation>I panelen</translation>
    </message>
    <message>
        <source>Export the need of %1 as what?</source>
        <translation>Hur vill du exportera behovet för %1?</translation>
    </message>
    <message>
        <source>The report holds the need per day and half-hour, one person fewer or more, the what-ifs, and how all is computed.</source>
        <translation>Rapporten innehåller behovet per dag och halvtimme, en person färre eller fler, scenarierna och hur allt är räknat.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Kalkylark</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV files, one for each table</source>
        <translation>CSV-filer, en för varje tabell</translation>
    </message>
    <message>
        <source>Only the table that is shown: %1</source>
        <translation>Bara tabellen som visas: %1</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>Write the need as a spreadsheet</source>
        <translation>Skriv behovet som kalkylark</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Kalkylark (*.xlsx)</translation>
    </message>
    <message>
        <source>Write the need as PDF</source>
        <translation>Skriv behovet som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write the need as CSV files into a folder</source>
        <translation>Skriv behovet som CSV-filer i en mapp</translation>
    </message>
    <message>
        <source>Writing the need of %1</source>
        <translation>Skriver behovet för %1</translation>
    </message>
    <message>
        <source>Need saved</source>
        <translation>Behovet sparat</translation>
    </message>
    <message numerus="yes">
        <source>Need saved, %Ln day(s) differ</source>
        <translation>
            <numerusform>%Ln dag skiljer sig</numerusform>
            <numerusform>%Ln dagar skiljer sig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::EntryForm</name>
    <message>
        <source>What was done on %1?</source>
        <translation>Vad gjordes %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>A time of day is written as 09:05.</source>
        <translation>Ett klockslag skrivs som 09:05.</translation>
    </message>
    <message>
        <source>It has to end after it began.</source>
        <translation>Det måste sluta efter att det har börjat.</translation>
    </message>
    <message>
        <source>Change what was logged</source>
        <translation>Ändra det som har loggats</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ExplanationPanel</name>
    <message>
        <source>No change of one day and no swap of two mends it.</source>
        <translation>Ingen ändring av en dag och inget byte av två löser det.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Utvägar</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostar</translation>
    </message>
    <message>
        <source>Who cannot take it</source>
        <translation>Vilka som inte kan</translation>
    </message>
    <message>
        <source>The rota cannot be changed here, so a way out can only be looked at.</source>
        <translation>Schemat kan inte ändras här, så du kan bara titta på utvägarna.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>use</source>
        <comment>key hint</comment>
        <translation>använd</translation>
    </message>
    <message>
        <source>next</source>
        <comment>key hint</comment>
        <translation>nästa</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key hint</comment>
        <translation>stäng</translation>
    </message>
</context>
<context>
    <name>paybench::ui::FavouritesDialog</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriter</translation>
    </message>
    <message>
        <source>On the page Log, Ctrl+1 to Ctrl+9 start these. What ran before is stopped at the same second.</source>
        <translation>På sidan Logg startar Ctrl+1 till Ctrl+9 de här. Det som pågick stoppas i samma sekund.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save the favourites</source>
        <translation>Spara favoriterna</translation>
    </message>
    <message>
        <source>Name of favourite %1</source>
        <translation>Namn på favorit %1</translation>
    </message>
    <message>
        <source>e.g. Absences Norrby</source>
        <translation>t.ex. Frånvaro Norrby</translation>
    </message>
    <message>
        <source>Work of favourite %1</source>
        <translation>Arbete för favorit %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Change the favourites</source>
        <translation>Ändra favoriterna</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was saved. Try again.</source>
        <translation>Filen gick inte att skriva, så inget har sparats. Försök igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Field</name>
    <message>
        <source>Something has to stand here.</source>
        <translation>Här måste det stå något.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::FigurePanel</name>
    <message>
        <source>The arithmetic was copied.</source>
        <translation>Uträkningen har kopierats.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>paybench::ui::FileWriting</name>
    <message numerus="yes">
        <source>%Ln file(s) written: %1</source>
        <translation>
            <numerusform>%Ln fil skriven: %1</numerusform>
            <numerusform>%Ln filer skrivna: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::FindingList</name>
    <message>
        <source>Show the agreement</source>
        <translation>Visa avtalet</translation>
    </message>
    <message>
        <source>Show the volumes</source>
        <translation>Visa volymerna</translation>
    </message>
    <message>
        <source>Show the work orders</source>
        <translation>Visa beställningarna</translation>
    </message>
    <message>
        <source>Show the corrections</source>
        <translation>Visa rättelserna</translation>
    </message>
    <message>
        <source>Type the cost</source>
        <translation>Skriv in kostnaden</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Visa importen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ForecastView</name>
    <message>
        <source>counted in part</source>
        <translation>delvis räknad</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>inom bandet</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>över bandet</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>under bandet</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Jämfört</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Antal tal</translation>
    </message>
    <message>
        <source>Missed
WAPE</source>
        <translation>Avvikelse
WAPE</translation>
    </message>
    <message>
        <source>Chance alone
Poisson</source>
        <translation>Bara slumpen
Poisson</translation>
    </message>
    <message>
        <source>In total
bias</source>
        <translation>Totalt
skevhet</translation>
    </message>
    <message>
        <source>Of naive
MASE</source>
        <translation>Mot naiv
MASE</translation>
    </message>
    <message>
        <source>Inside
80% band</source>
        <translation>Inom
80&#xa0;%-band</translation>
    </message>
    <message>
        <source>Explained of what
can be explained</source>
        <translation>Förklarat av det
som kan förklaras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>80% band</source>
        <translation>80&#xa0;%-band</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknat</translation>
    </message>
    <message>
        <source>Forecast
less counted</source>
        <translation>Prognos
minus räknat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Omdöme</translation>
    </message>
    <message>
        <source>Two days of ten lie outside by chance alone.</source>
        <translation>Två dagar av tio ligger utanför av ren slump.</translation>
    </message>
    <message>
        <source>What moves the calls</source>
        <translation>Vad som påverkar samtalen</translation>
    </message>
    <message>
        <source>Of an ordinary day</source>
        <translation>Av en vanlig dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Varför det utelämnas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Testing the forecast</source>
        <translation>Prövar prognosen</translation>
    </message>
    <message numerus="yes">
        <source>not counted: missing, not zero (%Ln open day(s))</source>
        <translation>
            <numerusform>inte räknat: saknas, är inte noll (%Ln öppen dag)</numerusform>
            <numerusform>inte räknat: saknas, är inte noll (%Ln öppna dagar)</numerusform>
        </translation>
    </message>
    <message>
        <source>counted in part, missing %1</source>
        <translation>delvis räknat, saknas: %1</translation>
    </message>
    <message>
        <source>Forecast and outcome</source>
        <translation>Prognos och utfall</translation>
    </message>
    <message>
        <source>How good the forecast is</source>
        <translation>Hur bra prognosen är</translation>
    </message>
    <message>
        <source>Nothing has been counted that a forecast could be compared with.</source>
        <translation>Inget har räknats som en prognos kan jämföras med.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dag för dag</translation>
    </message>
    <message>
        <source>No calls are known for the month.</source>
        <translation>Inga samtal är kända för månaden.</translation>
    </message>
    <message>
        <source>What the forecast has learned</source>
        <translation>Vad prognosen har lärt sig</translation>
    </message>
    <message>
        <source>Learned effects</source>
        <translation>Inlärda effekter</translation>
    </message>
    <message>
        <source>What it does not learn from</source>
        <translation>Vad den inte lär sig av</translation>
    </message>
    <message>
        <source>What is missing is missing, never zero. A day far from its like is set aside, so that it does not repeat itself in the forecast.</source>
        <translation>Det som saknas saknas, det är aldrig noll. En dag långt från sina likar läggs åt sidan, så att den inte upprepas i prognosen.</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>Utelämnade dagar</translation>
    </message>
    <message>
        <source>Every open day between the first and the last was counted, and none is out of the ordinary.</source>
        <translation>Varje öppen dag mellan den första och den sista är räknad, och ingen är ovanlig.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importerade filer</translation>
    </message>
    <message>
        <source>Imported counts</source>
        <translation>Importerade antal</translation>
    </message>
    <message>
        <source>No counts have been imported. “Import calls…” takes them in.</source>
        <translation>Inga antal har importerats. ”Importera samtal…” hämtar in dem.</translation>
    </message>
    <message>
        <source>Forecast and counted calls</source>
        <translation>Prognos och räknade samtal</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognos</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>räknat</translation>
    </message>
    <message>
        <source>Being found out…</source>
        <translation>Räknas fram…</translation>
    </message>
    <message>
        <source>Nothing yet: at least ten counted days are needed.</source>
        <translation>Inget än: minst tio räknade dagar behövs.</translation>
    </message>
    <message>
        <source>set aside as out of the ordinary</source>
        <translation>åsidosatt som ovanlig</translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation>%1, per dag</translation>
    </message>
    <message>
        <source>%1, per half-hour</source>
        <translation>%1, per halvtimme</translation>
    </message>
    <message>
        <source>%1 hidden, per day</source>
        <translation>%1 dold, per dag</translation>
    </message>
    <message>
        <source>%1 hidden, per half-hour</source>
        <translation>%1 dold, per halvtimme</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s).</source>
        <translation>
            <numerusform>%1, %Ln dag.</numerusform>
            <numerusform>%1, %Ln dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole day of %1 has been counted yet.</source>
        <translation>Ingen hel dag i %1 har räknats än.</translation>
    </message>
    <message>
        <source>%1 hidden as a test.</source>
        <translation>%1 dold som prov.</translation>
    </message>
    <message>
        <source>The test with the last counted month hidden is under way.</source>
        <translation>Provet med den senast räknade månaden dold pågår.</translation>
    </message>
    <message>
        <source>The test was stopped. It begins again when the tab is opened anew.</source>
        <translation>Provet stoppades. Det börjar om när fliken öppnas på nytt.</translation>
    </message>
    <message>
        <source>No month can be hidden for a test:</source>
        <translation>Ingen månad kan döljas för ett prov:</translation>
    </message>
</context>
<context>
    <name>paybench::ui::FromDayQuestion</name>
    <message>
        <source>Valid from, the first of a month</source>
        <translation>Gäller från, den första i en månad</translation>
    </message>
    <message>
        <source>Prices begin on the first of a month. Enter such a day.</source>
        <translation>Priser börjar gälla den första i en månad. Ange en sådan dag.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>What payroll people say in the three languages.</source>
        <translation>Vad lönefolk säger på de tre språken.</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filtrera ord</translation>
    </message>
    <message>
        <source>No word has these letters.</source>
        <translation>Inget ord har de här bokstäverna.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>paybench::ui::GroupsTab</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupp</numerusform>
            <numerusform>%Ln grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Byt namn från %1 till %2</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistenter</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>Årsarbetare</translation>
    </message>
    <message>
        <source>Support days of 5</source>
        <translation>Supportdagar av 5</translation>
    </message>
    <message>
        <source>One person a day needs 5 support days.</source>
        <translation>En person om dagen behöver 5 supportdagar.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Units per FTE</source>
        <translation>Enheter per årsarbetare</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>In the group since</source>
        <translation>I gruppen sedan</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Flyttar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>each with its trainer, and how much it carries</source>
        <translation>var och en med sin utbildare, och hur mycket den bär</translation>
    </message>
    <message>
        <source>drag a unit to another group, or press Enter</source>
        <translation>dra en enhet till en annan grupp, eller tryck Enter</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Ny grupp…</translation>
    </message>
    <message>
        <source>Trainer from date…</source>
        <translation>Utbildare från datum…</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Ta bort gruppen</translation>
    </message>
    <message>
        <source>Move to a group…</source>
        <translation>Flytta till en grupp…</translation>
    </message>
    <message>
        <source>No groups yet. Add the first one.</source>
        <translation>Inga grupper än. Lägg till den första.</translation>
    </message>
    <message>
        <source>Units by group</source>
        <translation>Enheter per grupp</translation>
    </message>
    <message>
        <source>No units yet. They are added under Agreements, or come with an import.</source>
        <translation>Inga enheter än. De läggs till under Avtal, eller kommer med en import.</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Ta bort gruppen %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::GroupsView</name>
    <message>
        <source>at once: one shared queue</source>
        <translation>genast: en gemensam kö</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>efter %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared queue:
in time</source>
        <translation>Gemensam kö:
svar i tid</translation>
    </message>
    <message>
        <source>Mean
wait, s</source>
        <translation>Medel-
väntan, s</translation>
    </message>
    <message>
        <source>Own groups:
in time</source>
        <translation>Egna grupper:
svar i tid</translation>
    </message>
    <message>
        <source>The call goes over</source>
        <translation>Samtalet går över</translation>
    </message>
    <message>
        <source>One shared queue, or each group its own customers</source>
        <translation>En gemensam kö, eller egna kunder för varje grupp</translation>
    </message>
    <message>
        <source>Played call by call, the same each time. A call waits for its own group for so long; after that anybody may answer.</source>
        <translation>Spelas upp samtal för samtal, likadant varje gång. Så länge väntar ett samtal på sin egen grupp; därefter får vem som helst svara.</translation>
    </message>
    <message>
        <source>Shared queue or groups</source>
        <translation>Gemensam kö eller grupper</translation>
    </message>
    <message>
        <source>Overflow between groups</source>
        <translation>Överspill mellan grupper</translation>
    </message>
    <message>
        <source>Being played through…</source>
        <translation>Spelas upp…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) each day, in one queue or by group.</source>
        <translation>
            <numerusform>%Ln person varje dag, i en kö eller per grupp.</numerusform>
            <numerusform>%Ln personer varje dag, i en kö eller per grupp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By group the target is missed on %Ln day(s).</source>
        <translation>
            <numerusform>Per grupp missas målet %Ln dag.</numerusform>
            <numerusform>Per grupp missas målet %Ln dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has fewer than two groups with customers, so there is nothing to compare. Groups are kept on the page People.</source>
        <translation>Centret har färre än två grupper med kunder, så det finns inget att jämföra. Grupperna finns på sidan Medarbetare.</translation>
    </message>
    <message>
        <source>When a call goes over to the other groups, %1</source>
        <translation>När ett samtal går över till de andra grupperna, %1</translation>
    </message>
    <message>
        <source>Playing a day&apos;s calls</source>
        <translation>Spelar upp en dags samtal</translation>
    </message>
    <message>
        <source>never: each its own</source>
        <translation>aldrig: var och en sina egna</translation>
    </message>
    <message>
        <source>Answered
in time</source>
        <translation>Svar
i tid</translation>
    </message>
    <message>
        <source>Give or take,
points</source>
        <translation>Plus minus,
enheter</translation>
    </message>
    <message>
        <source>Met the
own group</source>
        <translation>Fick
egen grupp</translation>
    </message>
    <message>
        <source>The playing was stopped. Choose another day, or open the tab again.</source>
        <translation>Uppspelningen stoppades. Välj en annan dag, eller öppna fliken igen.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Price,
points</source>
        <translation>Pris,
enheter</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HalfHourChart</name>
    <message>
        <source>Expected and staffed</source>
        <translation>Väntat och bemannat</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>Halvtimme</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Calls expected</source>
        <translation>Väntade samtal</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>Samtal hittills</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>samtal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) there</source>
        <translation>
            <numerusform>%Ln person på plats</numerusform>
            <numerusform>%Ln personer på plats</numerusform>
        </translation>
    </message>
    <message>
        <source>need %1</source>
        <translation>behov %1</translation>
    </message>
    <message>
        <source>%1 calls expected</source>
        <translation>%1 samtal väntas</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 kom</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HalfHourView</name>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Per half-hour</source>
        <translation>Per halvtimme</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>What the half-hours show</source>
        <translation>Vad halvtimmarna visar</translation>
    </message>
    <message>
        <source>Calls per half-hour</source>
        <translation>Samtal per halvtimme</translation>
    </message>
    <message>
        <source>Need per half-hour</source>
        <translation>Behov per halvtimme</translation>
    </message>
    <message>
        <source>E-mails per half-hour</source>
        <translation>Mejl per halvtimme</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>Halvtimme</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HeatLegend</name>
    <message>
        <source>Steps of colour</source>
        <translation>Färgsteg</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HeatMap</name>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Export to spreadsheet…</source>
        <translation>Exportera till kalkylark…</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HelpPane</name>
    <message>
        <source>Help: %1</source>
        <translation>Hjälp: %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HistoryPane</name>
    <message>
        <source>Redo the step</source>
        <translation>Gör om steget</translation>
    </message>
    <message>
        <source>Undo the step</source>
        <translation>Ångra steget</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyast först</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Steg, nyast först</translation>
    </message>
    <message>
        <source>Audit trail…</source>
        <translation>Ändringslogg…</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · ångrat</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HistoryTab</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>with</source>
        <translation>med</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Tidigare version</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Senare version</translation>
    </message>
    <message>
        <source>Differences between versions</source>
        <translation>Skillnader mellan versionerna</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer.</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Det som har gjorts</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HoursBlock</name>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>New from date…</source>
        <translation>Nytt från datum…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the opening hours</source>
        <translation>Ta bort öppettiderna</translation>
    </message>
    <message>
        <source>No opening hours yet.</source>
        <translation>Inga öppettider än.</translation>
    </message>
    <message>
        <source>Remove the opening hours from %1</source>
        <translation>Ta bort öppettiderna från %1</translation>
    </message>
    <message>
        <source>When is the centre open, and from which day?</source>
        <translation>När är centret öppet, och från vilken dag?</translation>
    </message>
    <message>
        <source>Lunch is the gap between two times: 08:00–12:00, 13:00–16:00. Nothing means closed.</source>
        <translation>Lunch är luckan mellan två tider: 08:00–12:00, 13:00–16:00. Inget betyder stängt.</translation>
    </message>
    <message>
        <source>Save from that day</source>
        <translation>Spara från den dagen</translation>
    </message>
    <message>
        <source>Change the opening hours from %1</source>
        <translation>Ändra öppettiderna från %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HoursForm</name>
    <message>
        <source>Which hours were worked?</source>
        <translation>Vilka timmar arbetades?</translation>
    </message>
    <message>
        <source>Time is kept as it was worked. It is rounded when the month is billed, once for each work order.</source>
        <translation>Tiden sparas som den arbetades. Den avrundas när månaden debiteras, en gång per beställning.</translation>
    </message>
    <message>
        <source>Log the hours</source>
        <translation>Logga timmarna</translation>
    </message>
    <message>
        <source>This is no time. Write it as 09:05.</source>
        <translation>Det är ingen tid. Skriv den som 09:05.</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>A day, a start and an end are needed. Nothing was saved yet.</source>
        <translation>En dag, en början och ett slut behövs. Inget har sparats än.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::IllnessFields</name>
    <message>
        <source>Ill from</source>
        <translation>Sjuk från</translation>
    </message>
    <message>
        <source>Ill to</source>
        <translation>Sjuk till</translation>
    </message>
    <message>
        <source>Part of the first day</source>
        <translation>Del av första dagen</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>hela dagen</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>förmiddag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>eftermiddag</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportPanel</name>
    <message>
        <source>Choose a file with volumes</source>
        <translation>Välj en fil med volymer</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Listor (*.csv *.txt *.tsv *.xlsx *.ods);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Urklipp</translation>
    </message>
    <message>
        <source>Save how this file is read as an import profile?</source>
        <translation>Vill du spara hur den här filen läses som en importprofil?</translation>
    </message>
    <message>
        <source>The next file with the same headings is read alike. A profile of the same name is replaced.</source>
        <translation>Nästa fil med samma rubriker läses likadant. En profil med samma namn ersätts.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Spara profilen</translation>
    </message>
    <message>
        <source>The import profile %1 was saved.</source>
        <translation>Importprofilen %1 har sparats.</translation>
    </message>
    <message>
        <source>Import of volumes</source>
        <translation>Import av volymer</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Så läses filen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln correction line(s)</source>
        <translation>
            <numerusform>Lägg till %Ln rättelserad</numerusform>
            <numerusform>Lägg till %Ln rättelserader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importera %Ln rad</numerusform>
            <numerusform>Importera %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction line(s)</source>
        <translation>
            <numerusform>%Ln rättelserad</numerusform>
            <numerusform>%Ln rättelserader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln godkänd</numerusform>
            <numerusform>%Ln godkända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln oförändrad</numerusform>
            <numerusform>%Ln oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln dubblett överhoppad</numerusform>
            <numerusform>%Ln dubbletter överhoppade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln väntar</numerusform>
            <numerusform>%Ln väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln avvisad</numerusform>
            <numerusform>%Ln avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln överhoppad</numerusform>
            <numerusform>%Ln överhoppade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln column(s) are known</source>
        <translation>
            <numerusform>kolumnen är känd (%Ln)</numerusform>
            <numerusform>alla %Ln kolumner är kända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are read</source>
        <translation>
            <numerusform>%1 av %Ln kolumn läses</numerusform>
            <numerusform>%1 av %Ln kolumner läses</numerusform>
        </translation>
    </message>
    <message>
        <source>dry run: nothing is saved yet</source>
        <translation>provkörning: inget har sparats än</translation>
    </message>
    <message>
        <source>No import profile fits this file. Say in the headings what each column is.</source>
        <translation>Ingen importprofil passar filen. Ange i rubrikerna vad varje kolumn är.</translation>
    </message>
    <message>
        <source>Say in the headings what each column is.</source>
        <translation>Ange i rubrikerna vad varje kolumn är.</translation>
    </message>
    <message>
        <source>The file is about more than one month: %1.</source>
        <translation>Filen gäller mer än en månad: %1.</translation>
    </message>
    <message>
        <source>The file is about %1, not %2.</source>
        <translation>Filen gäller %1, inte %2.</translation>
    </message>
    <message>
        <source>Nothing in the file is new, so there is nothing to import.</source>
        <translation>Inget i filen är nytt, så det finns inget att importera.</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>kund %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportQuestion</name>
    <message>
        <source>%1. Whose row is it?</source>
        <translation>%1. Vems rad är det?</translation>
    </message>
    <message>
        <source>Which customer is %1?</source>
        <translation>Vilken kund är %1?</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Sök en kund</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Ny kund ”%1”</translation>
    </message>
    <message>
        <source>Connect the customer</source>
        <translation>Koppla kunden</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Hoppa över raden</translation>
    </message>
    <message>
        <source>Remember %1 in the import profile</source>
        <translation>Kom ihåg %1 i importprofilen</translation>
    </message>
    <message>
        <source>%1 has other volumes for %2. Is the file right?</source>
        <translation>%1 har andra volymer för %2. Stämmer filen?</translation>
    </message>
    <message>
        <source>Payslips: %1 → %2</source>
        <translation>Lönespecifikationer: %1 → %2</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Ta det filen säger</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Behåll det som är sparat</translation>
    </message>
    <message>
        <source>Which row counts for %1?</source>
        <translation>Vilken rad räknas för %1?</translation>
    </message>
    <message>
        <source>Rows for the same customer and period differ. The others are left out.</source>
        <translation>Raderna för samma kund och period skiljer sig. De andra utelämnas.</translation>
    </message>
    <message>
        <source>Take line %1: %2</source>
        <translation>Ta rad %1: %2</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Hoppa över den här raden</translation>
    </message>
    <message>
        <source>%1 is closed, so the row is not imported.</source>
        <translation>Månaden %1 är stängd, så raden importeras inte.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4</source>
        <translation>%1: %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1 is closed. Add a correction line in %2?</source>
        <translation>Månaden %1 är stängd. Vill du lägga till en rättelserad i %2?</translation>
    </message>
    <message>
        <source>Add the correction line</source>
        <translation>Lägg till rättelseraden</translation>
    </message>
    <message>
        <source>Which payslips are of class “%1”?</source>
        <translation>Vilka lönespecifikationer har klassen ”%1”?</translation>
    </message>
    <message>
        <source>The answer counts for every row of this class. Save it as an import profile to keep it.</source>
        <translation>Svaret gäller varje rad i klassen. Spara det som importprofil för att behålla det.</translation>
    </message>
    <message>
        <source>A correction line is added with the import.</source>
        <translation>En rättelserad läggs till med importen.</translation>
    </message>
    <message>
        <source>You chose to skip this row.</source>
        <translation>Du valde att hoppa över raden.</translation>
    </message>
    <message>
        <source>You chose to take what the file says.</source>
        <translation>Du valde att ta det filen säger.</translation>
    </message>
    <message>
        <source>You connected %1 with %2.</source>
        <translation>Du kopplade %1 till %2.</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Ändra svaret</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Det blir</translation>
    </message>
    <message>
        <source>accepted rows</source>
        <translation>godkända rader</translation>
    </message>
    <message>
        <source>payslips</source>
        <translation>lönespec.</translation>
    </message>
    <message>
        <source>difference from the file&apos;s sum</source>
        <translation>skillnad mot filens summa</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportSession</name>
    <message>
        <source>An import is being written. Nothing was opened. Try again when it is done.</source>
        <translation>En import håller på att skrivas. Inget har öppnats. Försök igen när den är klar.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Läser %1</translation>
    </message>
    <message>
        <source>Judging %1</source>
        <translation>Prövar %1</translation>
    </message>
    <message>
        <source>Save the import profile %1</source>
        <translation>Spara importprofilen %1</translation>
    </message>
    <message>
        <source>The import profile was not saved. Try again.</source>
        <translation>Importprofilen har inte sparats. Försök igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportStep</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Control total, kr</source>
        <translation>Kontrollsumma, kr</translation>
    </message>
    <message>
        <source>Files of the month</source>
        <translation>Månadens filer</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>Nothing is imported for this month yet.</source>
        <translation>Inget har importerats för månaden än.</translation>
    </message>
    <message>
        <source>Import the payroll system&apos;s list as CSV, Excel or OpenDocument: choose it, drag it here, or paste its cells with Ctrl+V. Every row is shown before anything is saved. A later file replaces only what differs.</source>
        <translation>Importera lönesystemets lista som CSV, Excel eller OpenDocument: välj den, dra den hit, eller klistra in dess celler med Ctrl+V. Varje rad visas innan något sparas. En senare fil ersätter bara det som skiljer.</translation>
    </message>
    <message>
        <source>The import of %1 is too long ago to be undone, so nothing was changed. Import the right file over it.</source>
        <translation>Importen av %1 ligger för långt tillbaka för att ångras, så inget har ändrats. Importera rätt fil över den.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportStrip</name>
    <message>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaltecken</translation>
    </message>
    <message>
        <source>Rows of a customer</source>
        <translation>Rader för en kund</translation>
    </message>
    <message>
        <source>Save as import profile…</source>
        <translation>Spara som importprofil…</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>avkänt</translation>
    </message>
    <message>
        <source>comma, found out</source>
        <translation>komma, avkänt</translation>
    </message>
    <message>
        <source>point, found out</source>
        <translation>punkt, avkänt</translation>
    </message>
    <message>
        <source>none, by hand</source>
        <translation>ingen, för hand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) below the heading</source>
        <translation>
            <numerusform>%Ln rad under rubriken</numerusform>
            <numerusform>%Ln rader under rubriken</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>läst %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punkt</translation>
    </message>
    <message>
        <source>one each</source>
        <translation>en var</translation>
    </message>
    <message>
        <source>are summed</source>
        <translation>summeras</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportTable</name>
    <message>
        <source>The column %1 is</source>
        <translation>Kolumnen %1 är</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message>
        <source>The file has no rows under its heading.</source>
        <translation>Filen har inga rader under rubriken.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>sum row</source>
        <translation>summarad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>In the file → the field</source>
        <translation>I filen → fältet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportTotals</name>
    <message>
        <source>Control totals</source>
        <translation>Kontrollsummor</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Filen säger</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Förklaras av</translation>
    </message>
</context>
<context>
    <name>paybench::ui::InvoicePanel</name>
    <message>
        <source>Example invoice</source>
        <translation>Exempelfaktura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the example invoice as a table</source>
        <translation>Kopiera exempelfakturan som tabell</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Jämför versioner</translation>
    </message>
    <message>
        <source>kr per month</source>
        <translation>kr per månad</translation>
    </message>
    <message>
        <source>Closed months do not change.</source>
        <translation>Stängda månader ändras inte.</translation>
    </message>
    <message>
        <source>Example invoice, %1</source>
        <translation>Exempelfaktura, %1</translation>
    </message>
    <message>
        <source>Price change, valid from %1</source>
        <translation>Prisändring, gäller från %1</translation>
    </message>
    <message>
        <source>Price change: %1 kr per month</source>
        <translation>Prisändring: %1 kr per månad</translation>
    </message>
    <message>
        <source>last twelve months</source>
        <translation>senaste tolv månaderna</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln month(s)</source>
        <translation>
            <numerusform>senaste månaden (%Ln)</numerusform>
            <numerusform>senaste %Ln månaderna</numerusform>
        </translation>
    </message>
    <message>
        <source>the prices are equal at</source>
        <translation>lika pris vid</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s)</source>
        <translation>
            <numerusform>%Ln lönespecifikation</numerusform>
            <numerusform>%Ln lönespecifikationer</numerusform>
        </translation>
    </message>
    <message>
        <source>The example invoice was copied.</source>
        <translation>Exempelfakturan har kopierats.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%1 på %2 är %3.</translation>
    </message>
    <message>
        <source>%1, computed while you type</source>
        <translation>%1, räknad medan du skriver</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ItemsQuestion</name>
    <message>
        <source>How many items did “%1” have?</source>
        <translation>Hur många poster hade ”%1”?</translation>
    </message>
    <message>
        <source>Save the number</source>
        <translation>Spara antalet</translation>
    </message>
    <message>
        <source>Count it later</source>
        <translation>Räkna senare</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>%1 without interruptions</source>
        <translation>%1 utan avbrott</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interruption(s)</source>
        <translation>
            <numerusform>%Ln avbrott</numerusform>
            <numerusform>%Ln avbrott</numerusform>
        </translation>
    </message>
    <message>
        <source>undisturbed at most %1</source>
        <translation>ostörd högst %1</translation>
    </message>
    <message>
        <source>%1 items an hour</source>
        <translation>%1 poster i timmen</translation>
    </message>
    <message>
        <source>%1 s an item</source>
        <translation>%1 s per post</translation>
    </message>
    <message>
        <source>%1 an item</source>
        <comment>an amount</comment>
        <translation>%1 per post</translation>
    </message>
    <message>
        <source>It is right, save it</source>
        <translation>Det stämmer, spara</translation>
    </message>
    <message>
        <source>Count the items of “%1”</source>
        <translation>Räkna posterna i ”%1”</translation>
    </message>
    <message>
        <source>The file could not be written, so the number was not saved. Try again.</source>
        <translation>Filen gick inte att skriva, så antalet har inte sparats. Försök igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::JobRow</name>
    <message>
        <source>Stopping</source>
        <translation>Stoppar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Avbryt: %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::LeaveView</name>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Needed
a day</source>
        <translation>Behov
om dagen</translation>
    </message>
    <message>
        <source>Support days
by choice</source>
        <translation>Supportdagar
enligt valen</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>Can also
be away</source>
        <translation>Kan också
vara borta</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>It works in every week.</source>
        <translation>Det går ihop alla veckor.</translation>
    </message>
    <message numerus="yes">
        <source>It does not work in %Ln week(s).</source>
        <translation>
            <numerusform>Det går inte ihop %Ln vecka.</numerusform>
            <numerusform>Det går inte ihop %Ln veckor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where no need is stored, 2 persons a day are reckoned with.</source>
        <translation>Där inget behov är sparat räknas med 2 personer om dagen.</translation>
    </message>
    <message>
        <source>Who can be on leave together</source>
        <translation>Vilka kan vara lediga samtidigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln månad</numerusform>
            <numerusform>%Ln månader</numerusform>
        </translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Första månad</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>Antal månader</translation>
    </message>
    <message>
        <source>Leave season</source>
        <translation>Semesterperiod</translation>
    </message>
    <message>
        <source>The centre is closed on all these days.</source>
        <translation>Centret är stängt alla dessa dagar.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QLocale&apos;s date format, short</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s)</source>
        <translation>
            <numerusform>%Ln par till</numerusform>
            <numerusform>%Ln par till</numerusform>
        </translation>
    </message>
    <message>
        <source>Nor both of: %1.</source>
        <translation>Inte heller båda: %1.</translation>
    </message>
    <message>
        <source>Needed all week: %1.</source>
        <translation>Behövs hela veckan: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days, their week</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::LedgerView</name>
    <message>
        <source>beside
share</source>
        <translation>mot
andel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Days
worked</source>
        <translation>Arbets-
dagar</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>By own
choice</source>
        <translation>Enligt
valet</translation>
    </message>
    <message>
        <source>beside
choice</source>
        <translation>mot
valet</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Måndagar</translation>
    </message>
    <message>
        <source>Peak
days</source>
        <translation>Topp-
dagar</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Fredagar</translation>
    </message>
    <message>
        <source>Taken
for others</source>
        <translation>Tagit
för andra</translation>
    </message>
    <message>
        <source>Taken
by others</source>
        <translation>Tagits
av andra</translation>
    </message>
    <message>
        <source>Balance
this year</source>
        <translation>Saldo
i år</translation>
    </message>
    <message>
        <source>No assistants work here in these days.</source>
        <translation>Inga löneassistenter arbetar här dessa dagar.</translation>
    </message>
    <message>
        <source>No duties are decided from %1 to %2 yet.</source>
        <translation>Inga pass är bestämda från %1 till %2 än.</translation>
    </message>
    <message>
        <source>%1–%2 · shares by own choice and days worked · Enter shows the person in the rota</source>
        <translation>%1–%2 · andelar efter eget val och arbetade dagar · Enter visar personen i schemat</translation>
    </message>
    <message>
        <source>Support that each person has had</source>
        <translation>Support som var och en har haft</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 månader</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Visade dagar</translation>
    </message>
    <message>
        <source>Days that are counted</source>
        <translation>Dagar som räknas</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Rättvis fördelning</translation>
    </message>
</context>
<context>
    <name>paybench::ui::LineChips</name>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 på %Ln dag</numerusform>
            <numerusform>%1 på %Ln dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::LineFields</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Caller or customer</source>
        <translation>Inringare eller kund</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad det blir av den</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>Komplettera senare</translation>
    </message>
    <message>
        <source>To second line</source>
        <translation>Till andra linjen</translation>
    </message>
    <message>
        <source>To system management</source>
        <translation>Till systemförvaltningen</translation>
    </message>
    <message>
        <source>To the customer’s HR</source>
        <translation>Till kundens HR</translation>
    </message>
</context>
<context>
    <name>paybench::ui::LineSaver</name>
    <message>
        <source>Nobody has said who sits here, so nothing was logged. Choose it at the foot of the navigation.</source>
        <translation>Ingen har sagt vem som sitter här, så inget har loggats. Välj det längst ner i navigeringen.</translation>
    </message>
    <message>
        <source>The file cannot be written now. The line is kept on this computer and is saved as soon as it can be.</source>
        <translation>Filen går inte att skriva just nu. Raden finns kvar på den här datorn och sparas så snart det går.</translation>
    </message>
    <message>
        <source>A line that waits is by %1, who is not among the people. It still waits.</source>
        <translation>En rad som väntar är skriven av %1, som inte finns bland medarbetarna. Den väntar fortfarande.</translation>
    </message>
    <message>
        <source>Log a line that waited</source>
        <translation>Logga en rad som väntade</translation>
    </message>
    <message>
        <source>Count a contact</source>
        <translation>Räkna en kontakt</translation>
    </message>
    <message>
        <source>Nobody has said who sits here, so nothing was counted. Choose it at the foot of the navigation.</source>
        <translation>Ingen har sagt vem som sitter här, så inget har räknats. Välj det längst ner i navigeringen.</translation>
    </message>
    <message>
        <source>Keep a half-typed line to be completed</source>
        <translation>Behåll en halvskriven rad att komplettera</translation>
    </message>
</context>
<context>
    <name>paybench::ui::LogDesk</name>
    <message numerus="yes">
        <source>%Ln line(s) wait to be saved.</source>
        <translation>
            <numerusform>%Ln rad väntar på att sparas.</numerusform>
            <numerusform>%Ln rader väntar på att sparas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::LogPage</name>
    <message>
        <source>Start the timer</source>
        <translation>Starta tidtagningen</translation>
    </message>
    <message>
        <source>Start a call</source>
        <translation>Starta ett samtal</translation>
    </message>
    <message>
        <source>Favourites…</source>
        <translation>Favoriter…</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>Litet fönster överst</translation>
    </message>
    <message>
        <source>Choose who sits here…</source>
        <translation>Välj vem som sitter här…</translation>
    </message>
    <message>
        <source>Add time by hand…</source>
        <translation>Lägg till tid för hand…</translation>
    </message>
    <message>
        <source>Change the piece…</source>
        <translation>Ändra loggraden…</translation>
    </message>
    <message>
        <source>Split the piece</source>
        <translation>Dela loggraden</translation>
    </message>
    <message>
        <source>Join with the next piece</source>
        <translation>Slå ihop med nästa loggrad</translation>
    </message>
    <message>
        <source>Fill the gap from the rota</source>
        <translation>Fyll luckan från schemat</translation>
    </message>
    <message>
        <source>Remove the piece</source>
        <translation>Ta bort loggraden</translation>
    </message>
    <message>
        <source>Today’s log</source>
        <translation>Dagens logg</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Avsluta dagen…</translation>
    </message>
    <message>
        <source>Close the week…</source>
        <translation>Avsluta veckan…</translation>
    </message>
    <message>
        <source>Open the day again…</source>
        <translation>Öppna dagen igen…</translation>
    </message>
    <message>
        <source>Approve the week…</source>
        <translation>Godkänn veckan…</translation>
    </message>
    <message>
        <source>Plan and outcome…</source>
        <translation>Plan och utfall…</translation>
    </message>
    <message>
        <source>Start favourite %1</source>
        <translation>Starta favorit %1</translation>
    </message>
    <message>
        <source>The day is closed, so nothing was changed. Open it again first.</source>
        <translation>Dagen är avslutad, så inget har ändrats. Öppna den igen först.</translation>
    </message>
    <message>
        <source>Split a piece at %1</source>
        <translation>Dela en loggrad %1</translation>
    </message>
    <message>
        <source>Join two pieces</source>
        <translation>Slå ihop två loggrader</translation>
    </message>
    <message>
        <source>Move a piece to %1</source>
        <translation>Flytta en loggrad till %1</translation>
    </message>
    <message>
        <source>Fill %1 from the rota</source>
        <translation>Fyll %1 från schemat</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a time</comment>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a time</comment>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was saved. Try again.</source>
        <translation>Filen gick inte att skriva, så inget har sparats. Försök igen.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a time</comment>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Ändra en anteckning</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>Vill du öppna %1 igen?</translation>
    </message>
    <message>
        <source>It can be changed until it is closed again; the reason stays with it.</source>
        <translation>Den kan ändras tills den avslutas igen; skälet följer med den.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Öppna %1 igen</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was opened. Try again.</source>
        <translation>Filen gick inte att skriva, så inget har öppnats. Försök igen.</translation>
    </message>
    <message>
        <source>There is no favourite %1 yet. Choose them under Tools, Favourites.</source>
        <translation>Det finns ingen favorit %1 än. Välj favoriter under Verktyg, Favoriter.</translation>
    </message>
    <message>
        <source>Choose who sits here at the foot of the navigation.</source>
        <translation>Välj vem som sitter här längst ner i navigeringen.</translation>
    </message>
    <message>
        <source>nothing on the rota</source>
        <translation>inget i schemat</translation>
    </message>
    <message>
        <source>%1 on the rota</source>
        <comment>duties</comment>
        <translation>%1 enligt schemat</translation>
    </message>
    <message>
        <source>closed, approved by %1</source>
        <translation>avslutad, godkänd av %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>opened again: %1</source>
        <translation>öppnad igen: %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Loggat</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logga en kontakt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Min dag</translation>
    </message>
    <message>
        <source>Nothing is logged on this day yet.</source>
        <translation>Inget är loggat den här dagen än.</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Vem sitter här?</translation>
    </message>
    <message>
        <source>What is logged belongs to a person. Choose who sits at this computer, and the day and the quick line are there.</source>
        <translation>Det som loggas hör till en person. Välj vem som sitter vid den här datorn, så finns dagen och snabbraden där.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The quick line logs a contact while the caller is on the line: who, topic, minutes, and after a comma a note. &lt;b&gt;gre sem 4&lt;/b&gt; and Enter is all. ↓ takes the next caller of that name, Tab the rest of the word, Esc puts what is half typed under “complete later”.&lt;/p&gt;&lt;p&gt;Before it may stand when: &lt;b&gt;-10&lt;/b&gt; is ten minutes ago, &lt;b&gt;0905&lt;/b&gt; or &lt;b&gt;0905-0912&lt;/b&gt; a time, &lt;b&gt;2026-10-05 0905&lt;/b&gt; a day. After it: &lt;b&gt;+&lt;/b&gt; complete later, &lt;b&gt;&amp;gt;2&lt;/b&gt; second line, &lt;b&gt;&amp;gt;sys&lt;/b&gt; system management, &lt;b&gt;&amp;gt;hr&lt;/b&gt; the customer’s own HR, &lt;b&gt;!m&lt;/b&gt; an e-mail, &lt;b&gt;!v&lt;/b&gt; a visit, &lt;b&gt;#&lt;/b&gt; a tag. &lt;b&gt;?&lt;/b&gt; only shows the caller, &lt;b&gt;??&lt;/b&gt; searches earlier answers.&lt;/p&gt;&lt;p&gt;Words do as well as signs: &lt;b&gt;mail&lt;/b&gt;, &lt;b&gt;visit&lt;/b&gt;, &lt;b&gt;forward&lt;/b&gt;, &lt;b&gt;second line&lt;/b&gt;. When a word is near to a topic, Tab takes the topic.&lt;/p&gt;&lt;p&gt;Without minutes a contact lasts from the call timer, or from when the line was begun, until Enter. A call stops what runs for as long as it takes. Ctrl+1 to Ctrl+9 start your favourites here.&lt;/p&gt;&lt;p&gt;On the day, arrows walk over pieces and gaps, S splits, M joins with the next, F fills a gap from the rota, Ctrl and arrows move the end, Ctrl, Shift and arrows the start. Time while nobody sat here waits until you say what it was.&lt;/p&gt;&lt;p&gt;What cannot be saved waits on this computer and is saved as soon as the file can be written.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Snabbraden loggar en kontakt medan inringaren är i luren: vem, ämne, minuter och efter ett komma en anteckning. &lt;b&gt;gre sem 4&lt;/b&gt; och Enter räcker. ↓ tar nästa inringare med det namnet, Tab resten av ordet, Esc lägger det halvskrivna under ”komplettera senare”.&lt;/p&gt;&lt;p&gt;Först kan det stå när: &lt;b&gt;-10&lt;/b&gt; är för tio minuter sedan, &lt;b&gt;0905&lt;/b&gt; eller &lt;b&gt;0905-0912&lt;/b&gt; en tid, &lt;b&gt;2026-10-05 0905&lt;/b&gt; en dag. Sist: &lt;b&gt;+&lt;/b&gt; komplettera senare, &lt;b&gt;&amp;gt;2&lt;/b&gt; andra linjen, &lt;b&gt;&amp;gt;sys&lt;/b&gt; systemförvaltningen, &lt;b&gt;&amp;gt;hr&lt;/b&gt; kundens egen HR, &lt;b&gt;!m&lt;/b&gt; ett mejl, &lt;b&gt;!v&lt;/b&gt; ett besök, &lt;b&gt;#&lt;/b&gt; en etikett. &lt;b&gt;?&lt;/b&gt; visar bara inringaren, &lt;b&gt;??&lt;/b&gt; söker tidigare svar.&lt;/p&gt;&lt;p&gt;Ord duger lika bra som tecken: &lt;b&gt;mejl&lt;/b&gt;, &lt;b&gt;besök&lt;/b&gt;, &lt;b&gt;vidare&lt;/b&gt;, &lt;b&gt;andra linjen&lt;/b&gt;. När ett ord liknar ett ämne tar Tab ämnet.&lt;/p&gt;&lt;p&gt;Utan minuter räcker en kontakt från samtalets tidtagning, eller från när raden påbörjades, till Enter. Ett samtal stoppar det som pågår så länge det varar. Ctrl+1 till Ctrl+9 startar dina favoriter här.&lt;/p&gt;&lt;p&gt;I dagen stegar pilarna mellan loggrader och luckor, S delar, M slår ihop med nästa, F fyller en lucka från schemat, Ctrl och pil flyttar slutet, Ctrl, Skift och pil början. Tid då ingen satt här väntar tills du anger vad det var.&lt;/p&gt;&lt;p&gt;Det som inte går att spara väntar på den här datorn och sparas så snart filen går att skriva.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 is left for lunch.</source>
        <comment>a time</comment>
        <translation>%1 lämnas för lunch.</translation>
    </message>
    <message>
        <source>The time until %1 has not come yet, so nothing was changed. Enter an earlier one.</source>
        <translation>Tiden fram till %1 har inte kommit än, så inget har ändrats. Ange en tidigare.</translation>
    </message>
    <message>
        <source>Correct the contact %1</source>
        <comment>a time</comment>
        <translation>Rätta kontakten %1</translation>
    </message>
    <message>
        <source>Another window has changed the same piece meanwhile (%1), so nothing was saved. Save again to keep yours.</source>
        <translation>Ett annat fönster har under tiden ändrat samma loggrad (%1), så ingenting sparades. Spara igen för att behålla din.</translation>
    </message>
    <message>
        <source>Another window wrote “%1” meanwhile. Yours is not saved yet.</source>
        <translation>Ett annat fönster skrev ”%1” under tiden. Din anteckning är inte sparad än.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MailView</name>
    <message>
        <source>A call interrupts the e-mail</source>
        <translation>Ett samtal avbryter mejlet</translation>
    </message>
    <message>
        <source>Nobody interrupts, and nobody is kept free</source>
        <translation>Inget avbryts, och ingen hålls ledig</translation>
    </message>
    <message numerus="yes">
        <source>Nobody interrupts, %Ln person(s) kept free for calls</source>
        <translation>
            <numerusform>Inget avbryts, %Ln person hålls ledig för samtal</numerusform>
            <numerusform>Inget avbryts, %Ln personer hålls lediga för samtal</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Persons who answer e-mail and follow up, so that all is done in time.</source>
        <translation>Personer som svarar på mejl och sköter ärenden, så att allt blir klart i tid.</translation>
    </message>
    <message>
        <source>Who yields</source>
        <translation>Vem som viker</translation>
    </message>
    <message>
        <source>As the centre assumes it.</source>
        <translation>Som centret antar.</translation>
    </message>
    <message>
        <source>%1, as the centre assumes it</source>
        <translation>%1, som centret antar</translation>
    </message>
    <message>
        <source>Calls answered
in time</source>
        <translation>Samtal med
svar i tid</translation>
    </message>
    <message>
        <source>Below the target.</source>
        <translation>Under målet.</translation>
    </message>
    <message>
        <source>Mean
wait, s</source>
        <translation>Medel-
väntan, s</translation>
    </message>
    <message>
        <source>Time for e-mail
in the day, h</source>
        <translation>Tid för e-post
under dagen, tim</translation>
    </message>
    <message>
        <source>E-mail and follow-up</source>
        <translation>E-post och ärenden</translation>
    </message>
    <message>
        <source>Left of e-mail and follow-up, hours of work</source>
        <translation>Kvar av e-post och ärenden, arbetstimmar</translation>
    </message>
    <message>
        <source>What has waited longest, open hours</source>
        <translation>Det som har väntat längst, öppna timmar</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>Halvtimme</translation>
    </message>
    <message>
        <source>Left, h</source>
        <translation>Kvar, tim</translation>
    </message>
    <message>
        <source>Oldest, open h</source>
        <translation>Äldst, öppna tim</translation>
    </message>
    <message>
        <source>What it costs the calls</source>
        <translation>Vad det kostar samtalen</translation>
    </message>
    <message>
        <source>E-mail beside calls</source>
        <translation>E-post vid sidan av samtal</translation>
    </message>
    <message>
        <source>No calls or e-mails are known for the month.</source>
        <translation>Inga samtal eller mejl är kända för månaden.</translation>
    </message>
    <message>
        <source>Nobody is in first line on that day.</source>
        <translation>Ingen är i första linjen den dagen.</translation>
    </message>
    <message>
        <source>e-mail is due</source>
        <translation>frist för e-post</translation>
    </message>
    <message>
        <source>follow-up is due</source>
        <translation>frist för ärenden</translation>
    </message>
    <message>
        <source>%1, at the day&apos;s mean with %2 in first line. An e-mail that nobody interrupts lets callers wait.</source>
        <translation>%1, i dagens medel med %2 i första linjen. Ett mejl som ingen avbryter låter inringare vänta.</translation>
    </message>
    <message>
        <source>Persons
beside</source>
        <translation>Personer
vid sidan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Eight days of ten lie within %1.</source>
        <translation>Åtta dagar av tio ligger inom %1.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Äldst</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Must be
done</source>
        <translation>Måste
göras</translation>
    </message>
    <message>
        <source>Between
calls</source>
        <translation>Mellan
samtal</translation>
    </message>
    <message>
        <source>Day by day, in hours of work</source>
        <translation>Dag för dag, i arbetstimmar</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>ärenden</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MessageBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the message (Ctrl+C)</source>
        <translation>Kopiera meddelandet (Ctrl+C)</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Meddelandet har kopierats.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MoneyEdit</name>
    <message>
        <source>Enter an amount.</source>
        <translation>Ange ett belopp.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Ange ett belopp, till exempel %1.</translation>
    </message>
    <message>
        <source>Enter an amount from %1 to %2.</source>
        <translation>Ange ett belopp från %1 till %2.</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>Ange %1 eller mer.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MonthPage</name>
    <message>
        <source>Approve the check</source>
        <translation>Godkänn kontrollen</translation>
    </message>
    <message>
        <source>Approve the basis</source>
        <translation>Godkänn underlaget</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>Skriv rapporten…</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>Stäng månaden…</translation>
    </message>
    <message>
        <source>Reopen the month…</source>
        <translation>Öppna månaden igen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Skriv ut rapporten…</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Lägg till kunder</translation>
    </message>
    <message>
        <source>Step 1: Import</source>
        <translation>Steg 1: Import</translation>
    </message>
    <message>
        <source>Step 2: Check</source>
        <translation>Steg 2: Kontroll</translation>
    </message>
    <message>
        <source>Step 3: Invoice basis</source>
        <translation>Steg 3: Fakturaunderlag</translation>
    </message>
    <message>
        <source>Step 4: Report</source>
        <translation>Steg 4: Rapport</translation>
    </message>
    <message>
        <source>Step 5: Close</source>
        <translation>Steg 5: Stängning</translation>
    </message>
    <message>
        <source>1 file to review</source>
        <translation>1 fil att granska</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>inget importerat än</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>inskrivet för hand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) accepted</source>
        <translation>
            <numerusform>%Ln varning godtagen</numerusform>
            <numerusform>%Ln varningar godtagna</numerusform>
        </translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>godkänd %1</translation>
    </message>
    <message>
        <source>with the closing</source>
        <translation>med stängningen</translation>
    </message>
    <message>
        <source>waits for the import</source>
        <translation>väntar på importen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln att se på</numerusform>
            <numerusform>%Ln att se på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln att granska</numerusform>
            <numerusform>%Ln att granska</numerusform>
        </translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>skriven %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>för %1</translation>
    </message>
    <message>
        <source>preview is ready</source>
        <translation>förhandsvisning är klar</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the way</source>
        <translation>
            <numerusform>%Ln i vägen</numerusform>
            <numerusform>%Ln i vägen</numerusform>
        </translation>
    </message>
    <message>
        <source>freezes %1</source>
        <translation>fryser %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Invoice basis</source>
        <translation>Fakturaunderlag</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Välj en annan fil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>What is to be invoiced this month?</source>
        <translation>Vad ska faktureras den här månaden?</translation>
    </message>
    <message>
        <source>Month takes the volumes of every customer to invoice basis and report. First it needs customers with an agreement.</source>
        <translation>Månad för varje kunds volymer till fakturaunderlag och rapport. Först behövs kunder med ett avtal.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Month&lt;/h3&gt;&lt;p&gt;A month goes through five steps, from the payroll system&apos;s list to a closed month.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;&lt;b&gt;Import&lt;/b&gt;: the counts of payslips, as a file or pasted. Nothing is saved before you have seen every row.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Check&lt;/b&gt;: control totals, differences to the month before, and the checklist of each customer.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Invoice basis&lt;/b&gt;: what each customer is to pay. F1 on an amount shows how it comes about.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Report&lt;/b&gt;: as a spreadsheet, PDF or CSV, for the centre, its owners, its board or one customer.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Close&lt;/b&gt;: freezes the figures. What was wrong is then corrected by a line in a later month.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;A line is quantity × price, rounded once to hundredths. Payslips and fixed fee are lifted to the minimum fee; hours come on top. The month of each work order is rounded once, as the agreement says. VAT is computed on the sum of the invoice.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Månad&lt;/h3&gt;&lt;p&gt;En månad går genom fem steg, från lönesystemets lista till en stängd månad.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;&lt;b&gt;Import&lt;/b&gt;: antalet lönespecifikationer, som fil eller inklistrat. Inget sparas innan du har sett varje rad.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Kontroll&lt;/b&gt;: kontrollsummor, skillnader mot månaden före, och checklistan för varje kund.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Fakturaunderlag&lt;/b&gt;: vad varje kund ska betala. F1 på ett belopp visar hur det blir till.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Rapport&lt;/b&gt;: som kalkylark, PDF eller CSV, för centret, dess ägare, dess styrelse eller en kund.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Stängning&lt;/b&gt;: fryser siffrorna. Det som var fel rättas sedan med en rad i en senare månad.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;En rad är antal × pris, avrundad en gång till hundradelar. Lönespecifikationer och fast avgift lyfts till minimiavgiften; timmar tillkommer. Månaden för varje beställning avrundas en gång, som avtalet säger. Momsen räknas på fakturans summa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Approve the check of %1</source>
        <translation>Godkänn kontrollen för %1</translation>
    </message>
    <message>
        <source>Approve the invoice basis of %1</source>
        <translation>Godkänn fakturaunderlaget för %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MonthSwitcher</name>
    <message>
        <source>Month before</source>
        <translation>Månaden före</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Månaden efter</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MoreAssumptions</name>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>The target is reached</source>
        <translation>Målet nås</translation>
    </message>
    <message>
        <source>Answer within, seconds</source>
        <translation>Svar inom, sekunder</translation>
    </message>
    <message>
        <source>Patience, seconds</source>
        <translation>Tålamod, sekunder</translation>
    </message>
    <message>
        <source>Empty: nobody gives up.</source>
        <translation>Tomt: ingen ger upp.</translation>
    </message>
    <message>
        <source>Persons at least</source>
        <translation>Minst antal personer</translation>
    </message>
    <message>
        <source>Persons fewer each day</source>
        <translation>Färre personer varje dag</translation>
    </message>
    <message>
        <source>New customer, payslips a month</source>
        <translation>Ny kund, lönespec. per månad</translation>
    </message>
    <message>
        <source>Event, % more calls</source>
        <translation>Händelse, % fler samtal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>paybench::ui::NavigationList</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln väntar</numerusform>
            <numerusform>%1, %Ln väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::NewCustomerQuestion</name>
    <message>
        <source>Add a customer?</source>
        <translation>Vill du lägga till en kund?</translation>
    </message>
    <message>
        <source>Owner, pay day and agreement are filled in next.</source>
        <translation>Ägare, utbetalningsdag och avtal fylls i sedan.</translation>
    </message>
    <message>
        <source>Add the customer</source>
        <translation>Lägg till kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Code in the payroll system</source>
        <translation>Kod i lönesystemet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OneMoreTable</name>
    <message>
        <source>the queue grows without end</source>
        <translation>kön växer utan slut</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>under målet</translation>
    </message>
    <message>
        <source>above the highest occupancy</source>
        <translation>över högsta beläggning</translation>
    </message>
    <message>
        <source>too many give up</source>
        <translation>för många ger upp</translation>
    </message>
    <message>
        <source>below the fixed minimum</source>
        <translation>under det fasta minimum</translation>
    </message>
    <message>
        <source>nobody calls</source>
        <translation>ingen ringer</translation>
    </message>
    <message numerus="yes">
        <source>below the target: %Ln needed</source>
        <translation>
            <numerusform>under målet: %Ln behövs</numerusform>
            <numerusform>under målet: %Ln behövs</numerusform>
        </translation>
    </message>
    <message>
        <source>reaches the target</source>
        <translation>når målet</translation>
    </message>
    <message>
        <source>above the cap</source>
        <translation>över taket</translation>
    </message>
    <message>
        <source>more than the target asks</source>
        <translation>mer än målet kräver</translation>
    </message>
    <message>
        <source>n, the need</source>
        <translation>n, behovet</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Svar i tid</translation>
    </message>
    <message>
        <source>Mean wait, s</source>
        <translation>Medelväntan, s</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Övergivna</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Beläggning</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Omdöme</translation>
    </message>
    <message>
        <source>One person fewer or more</source>
        <translation>En person färre eller fler</translation>
    </message>
    <message>
        <source>One person fewer or more, %1</source>
        <translation>En person färre eller fler, %1</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 samtal</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 i timmen</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>belastning %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OpenSeatBlock</name>
    <message>
        <source>ddd d MMM</source>
        <comment>QLocale&apos;s date format, short</comment>
        <translation>ddd d/M</translation>
    </message>
    <message>
        <source>Who takes support on %1, morning?</source>
        <translation>Vem tar supporten %1 förmiddag?</translation>
    </message>
    <message>
        <source>Who takes support on %1, afternoon?</source>
        <translation>Vem tar supporten %1 eftermiddag?</translation>
    </message>
    <message>
        <source>Who takes support on %1?</source>
        <translation>Vem tar supporten %1?</translation>
    </message>
    <message>
        <source>Leave the seat empty</source>
        <translation>Låt passet vara obemannat</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostar</translation>
    </message>
    <message>
        <source>Repay on %1</source>
        <translation>Byt tillbaka %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OrderForm</name>
    <message>
        <source>Which work order is new?</source>
        <translation>Vilken beställning är ny?</translation>
    </message>
    <message>
        <source>How is the work order agreed?</source>
        <translation>Hur är beställningen avtalad?</translation>
    </message>
    <message>
        <source>One additional assignment, billed by the hour. Each month of it is rounded once.</source>
        <translation>Ett tillkommande uppdrag som debiteras per timme. Varje månad av det avrundas en gång.</translation>
    </message>
    <message>
        <source>Add the work order</source>
        <translation>Lägg till beställningen</translation>
    </message>
    <message>
        <source>Save the work order</source>
        <translation>Spara beställningen</translation>
    </message>
    <message>
        <source>As the agreement says</source>
        <translation>Som avtalet säger</translation>
    </message>
    <message>
        <source>Up to started %1 min</source>
        <translation>Uppåt till påbörjade %1 min</translation>
    </message>
    <message>
        <source>To the nearest %1 min</source>
        <translation>Till närmaste %1 min</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To, if it ends</source>
        <translation>Till, om den slutar</translation>
    </message>
    <message>
        <source>Rounding of a month</source>
        <translation>Avrundning av en månad</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OrdersView</name>
    <message>
        <source>up to started %1 min</source>
        <translation>uppåt till påbörjade %1 min</translation>
    </message>
    <message>
        <source>to the nearest %1 min</source>
        <translation>till närmaste %1 min</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Loggat</translation>
    </message>
    <message>
        <source>Billed, h</source>
        <translation>Debiterat, tim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Log hours…</source>
        <translation>Logga timmar…</translation>
    </message>
    <message>
        <source>New work order…</source>
        <translation>Ny beställning…</translation>
    </message>
    <message>
        <source>Edit the work order…</source>
        <translation>Redigera beställningen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Beställningar</translation>
    </message>
    <message>
        <source>No work orders in this month. An additional assignment starts with “New work order…”.</source>
        <translation>Inga beställningar i den här månaden. Ett tillkommande uppdrag börjar med ”Ny beställning…”.</translation>
    </message>
    <message>
        <source>Log hours on %1</source>
        <translation>Logga timmar på %1</translation>
    </message>
    <message>
        <source>Change the work order %1</source>
        <translation>Ändra beställningen %1</translation>
    </message>
    <message>
        <source>Add the work order %1</source>
        <translation>Lägg till beställningen %1</translation>
    </message>
    <message>
        <source>Remove hours on %1</source>
        <translation>Ta bort timmar på %1</translation>
    </message>
    <message>
        <source>Remove the work order %1</source>
        <translation>Ta bort beställningen %1</translation>
    </message>
    <message>
        <source>Change hours on %1</source>
        <translation>Ändra timmar på %1</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Det är ingen dag. Skriv den som %1.</translation>
    </message>
    <message>
        <source>Nobody of that name is in the register. Choose a person from the list.</source>
        <translation>Ingen med det namnet finns i registret. Välj en person i listan.</translation>
    </message>
    <message>
        <source>This is no time. Write it as 09:05.</source>
        <translation>Det är ingen tid. Skriv den som 09:05.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OutcomeBlock</name>
    <message numerus="yes">
        <source>%1–%Ln person(s)</source>
        <translation>
            <numerusform>%1–%Ln person</numerusform>
            <numerusform>%1–%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it is</source>
        <translation>Då blir det</translation>
    </message>
    <message numerus="yes">
        <source>%Ln low day(s)</source>
        <translation>
            <numerusform>%Ln lugn dag</numerusform>
            <numerusform>%Ln lugna dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln middle day(s)</source>
        <translation>
            <numerusform>%Ln medeldag</numerusform>
            <numerusform>%Ln medeldagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peak day(s)</source>
        <translation>
            <numerusform>%Ln toppdag</numerusform>
            <numerusform>%Ln toppdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Persondagar</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Svar i tid</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Medelväntetid</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Days below the target</source>
        <translation>Dagar under målet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person-day(s) (%1) over the need.</source>
        <translation>
            <numerusform>%Ln persondag (%1) över behovet.</numerusform>
            <numerusform>%Ln persondagar (%1) över behovet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person-day(s) (%1) short of the need.</source>
        <translation>
            <numerusform>Det saknas %Ln persondag (%1).</numerusform>
            <numerusform>Det saknas %Ln persondagar (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One person per group uses all %Ln.</source>
        <translation>
            <numerusform>En person per grupp tar alla %Ln.</numerusform>
            <numerusform>En person per grupp tar alla %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One person per group takes %Ln.</source>
        <translation>
            <numerusform>En person per grupp tar %Ln.</numerusform>
            <numerusform>En person per grupp tar %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>person-days in the month</source>
        <translation>persondagar i månaden</translation>
    </message>
    <message>
        <source>%1 in the first line</source>
        <translation>%1 i första linjen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OwnersBlock</name>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Rename the owner %1</source>
        <translation>Byt namn på ägaren %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Lägg till en ägare</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation>Ta bort ägaren</translation>
    </message>
    <message>
        <source>No owners yet.</source>
        <translation>Inga ägare än.</translation>
    </message>
    <message>
        <source>Who owns the centre?</source>
        <translation>Vem äger centret?</translation>
    </message>
    <message>
        <source>Add the owner</source>
        <translation>Lägg till ägaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Add the owner %1</source>
        <translation>Lägg till ägaren %1</translation>
    </message>
    <message>
        <source>Remove the owner %1</source>
        <translation>Ta bort ägaren %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PayCorrectionsView</name>
    <message>
        <source>There is no customer “%1”. Choose one from the list.</source>
        <translation>Det finns ingen kund ”%1”. Välj en i listan.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as %2.</source>
        <translation>”%1” är ingen dag. Skriv den som %2.</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as 2026-10.</source>
        <translation>”%1” är ingen månad. Skriv den som 2026-10.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Välj något av %1.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write figures only.</source>
        <translation>”%1” är inget heltal. Skriv bara siffror.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Pay of</source>
        <translation>Lön för</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Började hos</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Change the correction %1</source>
        <translation>Ändra rättningen %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Vad som blev fel</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skriven av</translation>
    </message>
    <message>
        <source>What was wrong with the pay?</source>
        <translation>Vad var fel i lönen?</translation>
    </message>
    <message>
        <source>No amounts of persons, only their class. Personal numbers are refused.</source>
        <translation>Inga belopp för personer, bara deras klass. Personnummer godtas inte.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Register the correction %1</source>
        <translation>Registrera rättningen %1</translation>
    </message>
    <message>
        <source>New correction…</source>
        <translation>Ny rättning…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 månad</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 månader</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 månader</translation>
    </message>
    <message>
        <source>How many months, up to the one shown</source>
        <translation>Hur många månader, till och med den som visas</translation>
    </message>
    <message>
        <source>Corrections of pay</source>
        <translation>Rättningar av lön</translation>
    </message>
    <message>
        <source>No corrections of pay in these months. Register what was wrong, why, and where it began; the causes add up below.</source>
        <translation>Inga rättningar av lön de här månaderna. Registrera vad som var fel, varför och var det började; orsakerna summeras nedanför.</translation>
    </message>
    <message>
        <source>Corrections by cause</source>
        <translation>Rättningar efter orsak</translation>
    </message>
    <message>
        <source>Causes come with the first correction.</source>
        <translation>Orsaker kommer med den första rättningen.</translation>
    </message>
    <message numerus="yes">
        <source>By cause, of %Ln payslip(s) paid</source>
        <translation>
            <numerusform>Efter orsak, av %Ln utbetald lönespecifikation</numerusform>
            <numerusform>Efter orsak, av %Ln utbetalda lönespecifikationer</numerusform>
        </translation>
    </message>
    <message>
        <source>By cause; no payslips are imported for these months</source>
        <translation>Efter orsak; inga lönespecifikationer är importerade för de här månaderna</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättningar</translation>
    </message>
    <message>
        <source>Of 1,000
payslips</source>
        <translation>Av 1 000
lönespec.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln correction(s)</source>
        <translation>
            <numerusform>Klistra in i %Ln rättning</numerusform>
            <numerusform>Klistra in i %Ln rättningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the correction %1</source>
        <translation>Ta bort rättningen %1</translation>
    </message>
    <message>
        <source>minutes spent</source>
        <translation>nedlagda minuter</translation>
    </message>
    <message>
        <source>a minute, from the page Demand</source>
        <translation>per minut, från sidan Behov</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostnad</translation>
    </message>
    <message>
        <source>payslips that were wrong</source>
        <translation>lönespecifikationer med fel</translation>
    </message>
    <message>
        <source>payslips paid</source>
        <translation>utbetalda lönespecifikationer</translation>
    </message>
    <message>
        <source>of 1,000 payslips</source>
        <translation>av 1 000 lönespecifikationer</translation>
    </message>
    <message>
        <source>What does the cause “%1” come to?</source>
        <translation>Vad blir det för orsaken ”%1”?</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PeoplePage</name>
    <message>
        <source>New from &amp;date…</source>
        <translation>Nytt från &amp;datum…</translation>
    </message>
    <message>
        <source>New &amp;absence…</source>
        <translation>Ny &amp;frånvaro…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Namn och &amp;roll…</translation>
    </message>
    <message>
        <source>&amp;Last day…</source>
        <translation>&amp;Sista dag…</translation>
    </message>
    <message>
        <source>Remove the &amp;person</source>
        <translation>Ta bort &amp;personen</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Ny person…</translation>
    </message>
    <message>
        <source>Paste a &amp;list…</source>
        <translation>Klistra in en &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Ny &amp;grupp…</translation>
    </message>
    <message>
        <source>&amp;Move units to a group…</source>
        <translation>Fl&amp;ytta enheter till en grupp…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Groups and units</source>
        <translation>Grupper och enheter</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Vad sidan visar</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Vilka arbetar här?</translation>
    </message>
    <message>
        <source>No people yet. Import a list, add the first one or open the demo centre.</source>
        <translation>Inga medarbetare än. Importera en lista, lägg till den första eller öppna democentret.</translation>
    </message>
    <message>
        <source>Or paste a list from the spreadsheet with Ctrl+V.</source>
        <translation>Eller klistra in en lista från kalkylarket med Ctrl+V.</translation>
    </message>
    <message>
        <source>as it holds on the day · %1</source>
        <translation>som det gäller den dagen · %1</translation>
    </message>
    <message>
        <source>as it holds on the day</source>
        <translation>som det gäller den dagen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>How are the support days and the FTE made up?</source>
        <translation>Hur räknas supportdagar och årsarbetare?</translation>
    </message>
    <message>
        <source>Days of the 80/20 choice × percentage. One person a day in each group needs 5.</source>
        <translation>Dagarna i 80/20-valet × procentsatsen. En person om dagen i varje grupp behöver 5.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>&lt;p&gt;People shows who works at the centre, in which group, how much and on which days, as it holds on the day at the top. Everything that changes has a day from which it holds: press &lt;b&gt;New from date&lt;/b&gt;, and earlier days stay as they were.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Support days&lt;/b&gt; of a group are the fifths of each person&apos;s 80/20 choice times the percentage: S80 gives 2 days, R80 gives 1. One person a day needs 5. F1 on the table shows the arithmetic.&lt;/p&gt;&lt;p&gt;&lt;b&gt;FTE&lt;/b&gt; adds up the percentages. &lt;b&gt;Absence&lt;/b&gt; has a kind and days, never a reason.&lt;/p&gt;&lt;p&gt;A list from a spreadsheet is pasted with Ctrl+V; its first row names the columns: Name, Role, Group, Percent, Choice. All of it is added, or nothing. Personal numbers are refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Groups and units&lt;/b&gt; says which group serves which unit, and from when. &lt;b&gt;Centre&lt;/b&gt; holds opening hours, closing days, pay days and the referral directory.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Medarbetare visar vilka som arbetar på centret, i vilken grupp, hur mycket och vilka dagar, som det gäller den dag som står överst. Allt som ändras har en dag det gäller från: tryck &lt;b&gt;Nytt från datum&lt;/b&gt;, så är tidigare dagar som de var.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Supportdagar&lt;/b&gt; för en grupp är femtedelarna i varje persons 80/20-val gånger procentsatsen: S80 ger 2 dagar, R80 ger 1. En person om dagen behöver 5. F1 på tabellen visar uträkningen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Årsarbetare&lt;/b&gt; summerar procentsatserna. &lt;b&gt;Frånvaro&lt;/b&gt; har ett slag och dagar, aldrig ett skäl.&lt;/p&gt;&lt;p&gt;En lista från ett kalkylark klistras in med Ctrl+V; dess första rad namnger kolumnerna: Namn, Roll, Grupp, Procent, Val. Allt läggs till, eller inget. Personnummer avvisas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grupper och enheter&lt;/b&gt; säger vilken grupp som sköter vilken enhet, och från när. &lt;b&gt;Center&lt;/b&gt; har öppettider, stängda dagar, utbetalningsdagar och hänvisningarna.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assistant(s)</source>
        <translation>
            <numerusform>%Ln assistent</numerusform>
            <numerusform>%Ln assistenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Andel, %</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>A wish waits for a decision.</source>
        <translation>Ett önskemål väntar på beslut.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1, a wish waits for a decision</source>
        <translation>%1, ett önskemål väntar på beslut</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbetsdagar</translation>
    </message>
    <message>
        <source>Absence of the year</source>
        <translation>Årets frånvaro</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 årsarbetare</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrera medarbetare</translation>
    </message>
    <message>
        <source>Groups and roles that are shown</source>
        <translation>Grupper och roller som visas</translation>
    </message>
    <message>
        <source>People on %1</source>
        <translation>Medarbetare %1</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Ingen hittades.</translation>
    </message>
    <message>
        <source>Filled is absence, hollow is planned absence, the line is today.</source>
        <translation>Fylld är frånvaro, ofylld är planerad frånvaro, strecket är i dag.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alla grupper</translation>
    </message>
    <message>
        <source>Not here on this day</source>
        <translation>Inte här den dagen</translation>
    </message>
    <message>
        <source>%1, declared %2</source>
        <translation>%1, %2 angivna</translation>
    </message>
    <message>
        <source>Support days a week</source>
        <translation>Supportdagar i veckan</translation>
    </message>
    <message>
        <source>FTE: the percentages added up</source>
        <translation>Årsarbetare: procentsatserna summerade</translation>
    </message>
    <message>
        <source>%1 support days a week, %2 needed</source>
        <translation>%1 supportdagar i veckan, %2 behövs</translation>
    </message>
    <message>
        <source>One person a day in each group needs 5 support days a week.</source>
        <translation>En person om dagen i varje grupp behöver 5 supportdagar i veckan.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PeriodSwitcher</name>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PersonBlock</name>
    <message>
        <source>Who sits here?</source>
        <translation>Vem sitter här?</translation>
    </message>
    <message>
        <source>%1 sits here, %2</source>
        <translation>%1 sitter här, %2</translation>
    </message>
    <message>
        <source>Choose who sits here</source>
        <translation>Välj vem som sitter här</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PersonPanel</name>
    <message>
        <source>New from date…</source>
        <translation>Nytt från datum…</translation>
    </message>
    <message>
        <source>New absence…</source>
        <translation>Ny frånvaro…</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>always changed from a day</source>
        <translation>ändras alltid från en dag</translation>
    </message>
    <message>
        <source>Yes to %1</source>
        <translation>Ja till %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Behåll %1</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>ingen under %1</translation>
    </message>
    <message>
        <source>since January %1</source>
        <translation>sedan januari %1</translation>
    </message>
    <message>
        <source>Units of the group</source>
        <translation>Gruppens enheter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::PlanDialog</name>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Planned, h</source>
        <translation>Planerat, tim</translation>
    </message>
    <message>
        <source>Done, h</source>
        <translation>Utfört, tim</translation>
    </message>
    <message>
        <source>Difference, h</source>
        <translation>Skillnad, tim</translation>
    </message>
    <message>
        <source>Share of the work mix</source>
        <translation>Andel av arbetsmixen</translation>
    </message>
    <message>
        <source>Your own figures, which nobody else sees.</source>
        <translation>Dina egna siffror, som ingen annan ser.</translation>
    </message>
    <message>
        <source>Your own figures, which nobody else sees. Of %1 planned on the phone you were there %2: %3.</source>
        <translation>Dina egna siffror, som ingen annan ser. Av %1 planerade i telefonen var du där %2: %3.</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Hela centret</translation>
    </message>
    <message>
        <source>Plan and outcome in %1</source>
        <comment>a month</comment>
        <translation>Plan och utfall i %1</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PricePopup</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pinned, a change costs</source>
        <translation>låst, en ändring kostar</translation>
    </message>
    <message>
        <source>a change costs</source>
        <translation>en ändring kostar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 breaks a rule</source>
        <comment>a sign in the price popup</comment>
        <translation>%1 bryter en regel</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PriceTab</name>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>över %1</translation>
    </message>
    <message>
        <source>started quarter</source>
        <translation>påbörjad kvart</translation>
    </message>
    <message>
        <source>started %1 min</source>
        <translation>påbörjade %1 min</translation>
    </message>
    <message>
        <source>nearest %1 min</source>
        <translation>närmaste %1 min</translation>
    </message>
    <message>
        <source>Price row</source>
        <translation>Prisrad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Additional assignments</source>
        <translation>Tillkommande uppdrag</translation>
    </message>
    <message>
        <source>Base assignment</source>
        <translation>Grunduppdrag</translation>
    </message>
    <message>
        <source>Price rows</source>
        <translation>Prisrader</translation>
    </message>
    <message>
        <source>No prices yet. Add a price row with the button Add.</source>
        <translation>Inga priser än. Lägg till en prisrad med knappen Lägg till.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a tier or a price row</source>
        <translation>Lägg till ett prissteg eller en prisrad</translation>
    </message>
    <message>
        <source>Remove the tier or the price row</source>
        <translation>Ta bort prissteget eller prisraden</translation>
    </message>
    <message>
        <source>Versions of the agreement</source>
        <translation>Avtalets versioner</translation>
    </message>
    <message>
        <source>Change a price for %1: %2</source>
        <translation>Ändra ett pris för %1: %2</translation>
    </message>
    <message>
        <source>There is no version to change. Make a new one first.</source>
        <translation>Det finns ingen version att ändra. Skapa en ny först.</translation>
    </message>
    <message>
        <source>Add a tier for %1</source>
        <translation>Lägg till ett prissteg för %1</translation>
    </message>
    <message>
        <source>Remove a tier for %1</source>
        <translation>Ta bort ett prissteg för %1</translation>
    </message>
    <message>
        <source>Remove a price row for %1</source>
        <translation>Ta bort en prisrad för %1</translation>
    </message>
    <message>
        <source>Tier of the price row that is selected</source>
        <translation>Prissteg för den markerade prisraden</translation>
    </message>
    <message>
        <source>Add a price row for %1</source>
        <translation>Lägg till en prisrad för %1</translation>
    </message>
    <message>
        <source>per payment</source>
        <translation>per styck</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per månad</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>per timme</translation>
    </message>
    <message>
        <source>per payslip</source>
        <translation>per styck</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <comment>a price</comment>
        <translation>%1, gäller</translation>
    </message>
    <message>
        <source>Tier, %1</source>
        <translation>Prissteg, %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ProfileBlock</name>
    <message>
        <source>Centre</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Juridisk form</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Head count, declared</source>
        <translation>Antal personer, angivet</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>as declared</source>
        <translation>som angivet</translation>
    </message>
    <message>
        <source>%1 are declared</source>
        <translation>%1 är angivna</translation>
    </message>
    <message>
        <source>Change the centre</source>
        <translation>Ändra centret</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ProgramJob</name>
    <message>
        <source>The program %1 ended without a result. Nothing was changed; try again.</source>
        <translation>Programmet %1 avslutades utan resultat. Inget har ändrats. Försök igen.</translation>
    </message>
    <message>
        <source>The program %1 is missing or cannot be started. Nothing was changed; install Paybench again.</source>
        <translation>Programmet %1 saknas eller går inte att starta. Inget har ändrats. Installera Paybench igen.</translation>
    </message>
    <message>
        <source>The program %1 did not answer, so it was ended. Nothing was changed.</source>
        <translation>Programmet %1 svarade inte, så det avslutades. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The program %1 stopped unexpectedly. Nothing was changed; try again.</source>
        <translation>Programmet %1 stannade oväntat. Inget har ändrats. Försök igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ProposalView</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more week(s) cannot be filled by choice.</source>
        <translation>
            <numerusform>%Ln vecka till räcker valen inte till.</numerusform>
            <numerusform>%Ln veckor till räcker valen inte till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>The rota costs nothing: every choice is kept.</source>
        <translation>Schemat kostar inget: alla val följs.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PublishForm</name>
    <message>
        <source>Publish the rota for which days?</source>
        <translation>Vilka dagar vill du publicera schemat för?</translation>
    </message>
    <message>
        <source>What is published stays as it is. A later change becomes a new version, and each person&apos;s changes are listed.</source>
        <translation>Det som är publicerat står kvar. En senare ändring blir en ny version, och varje persons ändringar listas.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>Then write files: spreadsheet, PDF, a calendar for each person</source>
        <translation>Skriv sedan filer: kalkylblad, PDF, en kalender till var och en</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Why there is a new version (may be empty)</source>
        <translation>Varför det blir en ny version (får vara tomt)</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <source>The last day is before the first, so nothing was published. Choose a later one.</source>
        <translation>Sista dagen ligger före den första, så inget har publicerats. Välj en senare.</translation>
    </message>
    <message>
        <source>Only days that are shown can be published: %1 to %2.</source>
        <translation>Bara dagar som visas kan publiceras: %1 till %2.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>paybench::ui::QuickLine</name>
    <message>
        <source>%1 Enter saves, Esc goes back.</source>
        <translation>%1 Enter sparar, Esc går tillbaka.</translation>
    </message>
    <message>
        <source>Reopen %1?</source>
        <translation>Vill du öppna %1 igen?</translation>
    </message>
    <message>
        <source>The day is closed. It is opened again with this reason, and the line is saved.</source>
        <translation>Dagen är avslutad. Den öppnas igen med det här skälet, och raden sparas.</translation>
    </message>
    <message>
        <source>Reopen and save</source>
        <translation>Öppna igen och spara</translation>
    </message>
    <message>
        <source>The half-typed line is under “complete later”.</source>
        <translation>Den halvskrivna raden ligger under ”komplettera senare”.</translation>
    </message>
    <message>
        <source>Type a few words of the question.</source>
        <translation>Skriv några ord ur frågan.</translation>
    </message>
    <message>
        <source>No earlier answer has these words.</source>
        <translation>Inget tidigare svar har de orden.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>Tab takes the answer into the note.</source>
        <translation>Tab lägger svaret i anteckningen.</translation>
    </message>
    <message>
        <source>The day is closed. Enter asks for a reason to open it again.</source>
        <translation>Dagen är avslutad. Enter frågar efter ett skäl att öppna den igen.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>resten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>ta den</translation>
    </message>
    <message>
        <source>save</source>
        <translation>spara</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Snabbrad</translation>
    </message>
    <message>
        <source>Who, topic, minutes</source>
        <translation>Vem, ämne, minuter</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Tidigare svar</translation>
    </message>
    <message>
        <source>Who, topic, minutes, and after a comma a note: gre sem 4. F1 has the rest.</source>
        <translation>Vem, ämne, minuter och efter ett komma en anteckning: gre sem 4. F1 har resten.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>complete later</source>
        <translation>komplettera senare</translation>
    </message>
    <message>
        <source>The line that waited is saved.</source>
        <translation>Raden som väntade är sparad.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::QuickLogWindow</name>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 på %Ln dag</numerusform>
            <numerusform>%1 på %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>No timer runs</source>
        <translation>Ingen tidtagning pågår</translation>
    </message>
    <message>
        <source>Paybench log</source>
        <translation>Paybench logg</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Snabblogg</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RankedLine</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RankedList</name>
    <message numerus="yes">
        <source>%Ln more in the same order</source>
        <translation>
            <numerusform>%Ln till i samma ordning</numerusform>
            <numerusform>%Ln till i samma ordning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::ReasonQuestion</name>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>A reason has to stand here.</source>
        <translation>Här måste det stå ett skäl.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ReferralsBlock</name>
    <message>
        <source>Change the referral %1</source>
        <translation>Ändra hänvisningen %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Hänvisa till</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Referral directory</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>Lägg till en hänvisning</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the referral</source>
        <translation>Ta bort hänvisningen</translation>
    </message>
    <message>
        <source>No referrals for all customers yet.</source>
        <translation>Inga hänvisningar för alla kunder än.</translation>
    </message>
    <message>
        <source>Add the referral</source>
        <translation>Lägg till hänvisningen</translation>
    </message>
    <message>
        <source>Add the referral %1</source>
        <translation>Lägg till hänvisningen %1</translation>
    </message>
    <message>
        <source>Remove the referral %1</source>
        <translation>Ta bort hänvisningen %1</translation>
    </message>
    <message>
        <source>not for the centre: whom to ask</source>
        <translation>inte centrets fråga: vem man ska fråga</translation>
    </message>
    <message>
        <source>What is not for the centre, and whom to ask?</source>
        <translation>Vad är inte centrets fråga, och vem ska man fråga?</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ReportStep</name>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Compare per working day</source>
        <translation>Jämför per arbetsdag</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Kalkylark…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>All customers…</source>
        <translation>Alla kunder…</translation>
    </message>
    <message>
        <source>A spreadsheet and a PDF for each customer, in one folder</source>
        <translation>Ett kalkylark och en PDF för varje kund, i en mapp</translation>
    </message>
    <message>
        <source>Preliminary: the month is not closed. The files carry that word.</source>
        <translation>Preliminär: månaden är inte stängd. Filerna bär det ordet.</translation>
    </message>
    <message>
        <source>Write the report as a spreadsheet</source>
        <translation>Skriv rapporten som kalkylark</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Kalkylark (*.xlsx)</translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation>Skriv rapporten som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write the report as CSV files into a folder</source>
        <translation>Skriv rapporten som CSV-filer i en mapp</translation>
    </message>
    <message>
        <source>Write a report for each customer into a folder</source>
        <translation>Skriv en rapport för varje kund i en mapp</translation>
    </message>
    <message>
        <source>Writing the report of %1</source>
        <translation>Skriver rapporten för %1</translation>
    </message>
    <message>
        <source>Write the report of %1</source>
        <translation>Skriv rapporten för %1</translation>
    </message>
    <message>
        <source>Tables of this sheet</source>
        <translation>Tabeller på bladet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RestoreDialog</name>
    <message>
        <source>Backup of</source>
        <translation>Kopia från</translation>
    </message>
    <message>
        <source>Which backup should be restored?</source>
        <translation>Vilken säkerhetskopia ska återställas?</translation>
    </message>
    <message>
        <source>The present file is kept as a copy beside it.</source>
        <translation>Den nuvarande filen finns kvar som en kopia bredvid.</translation>
    </message>
    <message>
        <source>No backup has been made yet. One is made each day the file is open.</source>
        <translation>Ingen säkerhetskopia har gjorts än. En görs varje dag som filen är öppen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Återställ…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaFoot</name>
    <message>
        <source>At work</source>
        <translation>I tjänst</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaGrid</name>
    <message>
        <source>A proposal is shown, so nothing was changed. Use it or discard it first.</source>
        <translation>Ett förslag visas, så inget har ändrats. Använd eller förkasta det först.</translation>
    </message>
    <message>
        <source>The rota is read-only, so nothing was changed.</source>
        <translation>Schemat är skrivskyddat, så inget har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln cell(s)</source>
        <translation>
            <numerusform>Klipp ut %Ln cell</numerusform>
            <numerusform>Klipp ut %Ln celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>What each change costs</source>
        <translation>Vad varje ändring kostar</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Byt…</translation>
    </message>
    <message>
        <source>Someone is ill…</source>
        <translation>Någon är sjuk…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>&lt;p&gt;Type a letter and every selected cell gets it: %1. With Shift the letter is for the afternoon only, so that a day has two duties. &lt;b&gt;P&lt;/b&gt; pins what is to stay when a rota is proposed, &lt;b&gt;Delete&lt;/b&gt; empties.&lt;/p&gt;&lt;p&gt;Drag a cell onto another of the same person or the same day, and they change places. Arrows walk, with Ctrl to the next week or group, with Shift they select; Home and End go to the first and the last day. Copy and paste letters to and from a spreadsheet; half days have two letters, the morning first. &lt;b&gt;Enter&lt;/b&gt; shows what stands behind a cell.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skriv en bokstav så får alla markerade celler den: %1. Med Skift gäller bokstaven bara eftermiddagen, så att dagen får två pass. &lt;b&gt;P&lt;/b&gt; låser det som ska stå kvar när ett schema föreslås, &lt;b&gt;Delete&lt;/b&gt; tömmer.&lt;/p&gt;&lt;p&gt;Dra en cell till en annan för samma person eller samma dag, så byter de plats. Pilarna flyttar, med Ctrl till nästa vecka eller grupp, med Skift markerar de; Home och End går till första och sista dagen. Kopiera och klistra in bokstäver till och från ett kalkylblad; halva dagar har två bokstäver, förmiddagen först. &lt;b&gt;Enter&lt;/b&gt; visar vad som ligger bakom en cell.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, breaks a rule</source>
        <comment>what a swap costs</comment>
        <translation>%1, bryter en regel</translation>
    </message>
    <message>
        <source>costs %1</source>
        <comment>what a swap costs</comment>
        <translation>kostar %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaHead</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>pay day</source>
        <translation>utbetalningsdag</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaLegend</name>
    <message>
        <source>pinned</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>changed: before, after</source>
        <translation>ändrat: före, efter</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>bryter en regel</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>arbetar inte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>changed since published</source>
        <translation>ändrat efter publicering</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaMark</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 blir %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaPage</name>
    <message>
        <source>Propose rota</source>
        <translation>Föreslå schema</translation>
    </message>
    <message>
        <source>Propose the selected weeks only</source>
        <translation>Föreslå bara de markerade veckorna</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>Använd förslaget</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Stop and keep the best rota</source>
        <translation>Stoppa och behåll det bästa schemat</translation>
    </message>
    <message>
        <source>Check the weeks before proposing</source>
        <translation>Kontrollera veckorna före förslaget</translation>
    </message>
    <message>
        <source>Someone is ill…</source>
        <translation>Någon är sjuk…</translation>
    </message>
    <message>
        <source>Swap with somebody…</source>
        <translation>Byt med någon…</translation>
    </message>
    <message>
        <source>New wish…</source>
        <translation>Nytt önskemål…</translation>
    </message>
    <message>
        <source>Pin or unpin the selected cells</source>
        <translation>Lås eller lås upp markerade celler</translation>
    </message>
    <message>
        <source>How the rota is made…</source>
        <translation>Så tas schemat fram…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicera…</translation>
    </message>
    <message>
        <source>Print the rota…</source>
        <translation>Skriv ut schemat…</translation>
    </message>
    <message>
        <source>Rota as files…</source>
        <translation>Schemat som filer…</translation>
    </message>
    <message>
        <source>Show the need</source>
        <translation>Visa behovet</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Visa medarbetarna</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vy %1</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>En månad</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Fyra veckor</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tre månader</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Tidigare dagar</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Senare dagar</translation>
    </message>
    <message>
        <source>Today in the rota</source>
        <translation>I dag i schemat</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Rättvis fördelning</translation>
    </message>
    <message>
        <source>Leave season</source>
        <translation>Semesterperiod</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Who is on the rota?</source>
        <translation>Vilka är med i schemat?</translation>
    </message>
    <message>
        <source>The rota gives each assistant the work mix they chose and keeps first line covered. It needs assistants with a group and an 80/20 choice.</source>
        <translation>Schemat ger varje löneassistent den arbetsmix hen har valt och håller första linjen bemannad. Det behövs löneassistenter med grupp och 80/20-val.</translation>
    </message>
    <message>
        <source>No need is stored for %1, so two persons a day are asked for. Save the need on the page Demand first.</source>
        <translation>Inget behov är sparat för %1, så två personer om dagen gäller. Spara behovet på sidan Behov först.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Have a rota proposed, or type the letters yourself.</source>
        <translation>Inget är planerat än. Föreslå ett schema eller skriv bokstäverna själv.</translation>
    </message>
    <message>
        <source>in the rota</source>
        <translation>i schemat</translation>
    </message>
    <message>
        <source>rota of the month</source>
        <translation>månadens schema</translation>
    </message>
    <message>
        <source>becomes version %1</source>
        <translation>blir version %1</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>inget är sparat än</translation>
    </message>
    <message>
        <source>The rota is the best there can be. Nothing was changed.</source>
        <translation>Schemat är redan det bästa möjliga. Inget har ändrats.</translation>
    </message>
    <message>
        <source>No better rota was found. Nothing was changed.</source>
        <translation>Inget bättre schema hittades. Inget har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>Use the proposed rota of %1 (%Ln cell(s))</source>
        <translation>
            <numerusform>Använd det föreslagna schemat för %1 (%Ln cell)</numerusform>
            <numerusform>Använd det föreslagna schemat för %1 (%Ln celler)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Åtgärda: %1</translation>
    </message>
    <message>
        <source>The choices give enough support in every week.</source>
        <translation>Valen ger tillräckligt med support alla veckor.</translation>
    </message>
    <message>
        <source>Weeks that the choices cannot fill</source>
        <translation>Veckor som valen inte räcker till</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ingens</translation>
    </message>
    <message>
        <source>Whose row stands out</source>
        <translation>Vems rad som framhävs</translation>
    </message>
    <message>
        <source>Publish the rota of %1–%2</source>
        <translation>Publicera schemat för %1–%2</translation>
    </message>
    <message>
        <source>Print the rota of %1 how?</source>
        <translation>Hur vill du skriva ut schemat för %1?</translation>
    </message>
    <message>
        <source>The rota is printed as it stands, with its version and date in the foot.</source>
        <translation>Schemat skrivs ut som det är, med version och datum i sidfoten.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Write the rota of %1 as which files?</source>
        <translation>Vilka filer vill du skriva schemat för %1 till?</translation>
    </message>
    <message>
        <source>All go into one folder. Calendars are made of what is published, one for each person.</source>
        <translation>Alla hamnar i en mapp. Kalendrar görs av det som är publicerat, en till var och en.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Spreadsheet with rota, changes and balance</source>
        <translation>Kalkylblad med schema, ändringar och saldo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A calendar for each person</source>
        <translation>En kalender till var och en</translation>
    </message>
    <message>
        <source>Write the rota into a folder</source>
        <translation>Skriv schemat till en mapp</translation>
    </message>
    <message>
        <source>rota</source>
        <translation>schema</translation>
    </message>
    <message>
        <source>Writing the rota of %1</source>
        <translation>Skriver schemat för %1</translation>
    </message>
    <message>
        <source>Decide how the rota is made from %1</source>
        <translation>Bestäm hur schemat tas fram från %1</translation>
    </message>
    <message>
        <source>%1 is ill, %2</source>
        <translation>%1 är sjuk, %2</translation>
    </message>
    <message>
        <source>Replace %1, who is ill %2</source>
        <translation>Ersätt %1, som är sjuk %2</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Ångra det senaste steget</translation>
    </message>
    <message>
        <source>The rota was changed elsewhere, so the proposal was put away. Propose again.</source>
        <translation>Schemat har ändrats på annat håll, så förslaget togs bort. Föreslå igen.</translation>
    </message>
    <message>
        <source>The rota was changed elsewhere, so what was begun here was put away. Begin again.</source>
        <translation>Schemat har ändrats på annat håll, så det påbörjade togs bort. Börja om.</translation>
    </message>
    <message>
        <source>Nothing has changed since version %1.</source>
        <translation>Inget har ändrats sedan version %1.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rota&lt;/h3&gt;&lt;p&gt;Who does what on which day: each assistant gets the work mix they chose, and first line is covered.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Type letters&lt;/b&gt; on the grid; they fill all selected cells. What you pin stays when a rota is proposed.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Propose rota&lt;/b&gt; fills what is not pinned. Nothing is saved until you use the proposal. The bar shows how far it is at most from the best possible, which is proved, not guessed.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Cost&lt;/b&gt; is what all that is not kept weighs together, in points: a person short weighs most, then a group nobody can reach, the choices, the order of the week, fairness and wishes. How much each weighs is chosen under &lt;i&gt;How the rota is made&lt;/i&gt;.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Breaches&lt;/b&gt; stand below, most serious first. Enter goes to the cell; Suggestions shows the cheapest ways out.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Someone is ill&lt;/b&gt; shows who can take the seat and why, and changes as few cells as possible. All of it is one step.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Publish&lt;/b&gt; freezes a version. Later changes are listed against it, and their cells have a turned corner.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h3&gt;Schema&lt;/h3&gt;&lt;p&gt;Vem som gör vad vilken dag: varje löneassistent får den arbetsmix hen har valt, och första linjen är bemannad.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Skriv bokstäver&lt;/b&gt; i rutnätet; de fyller alla markerade celler. Det du låser står kvar när ett schema föreslås.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Föreslå schema&lt;/b&gt; fyller det som inte är låst. Inget sparas förrän du använder förslaget. Fältet visar hur långt det högst är från bästa möjliga, vilket är bevisat, inte gissat.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Kostnad&lt;/b&gt; är vad allt som inte följs väger tillsammans, i poäng: en person för lite väger mest, sedan en grupp som ingen kan nå, valen, ordningen i veckan, rättvis fördelning och önskemål. Hur mycket var och en väger väljer du under &lt;i&gt;Så tas schemat fram&lt;/i&gt;.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Regelbrott&lt;/b&gt; står nedanför, de allvarligaste först. Enter går till cellen; Förslag visar de billigaste utvägarna.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Någon är sjuk&lt;/b&gt; visar vem som kan ta passet och varför, och ändrar så få celler som möjligt. Allt är ett steg.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Publicera&lt;/b&gt; fryser en version. Senare ändringar listas mot den, och deras celler har ett vikt hörn.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of this kind</source>
        <translation>
            <numerusform>och %Ln till av samma slag</numerusform>
            <numerusform>och %Ln till av samma slag</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed is kept in the panel but not saved. Open it again to save it.</source>
        <translation>Det du har ändrat finns kvar i panelen men är inte sparat. Öppna den igen för att spara det.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Who stands in&lt;/b&gt;, in which order? %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Vem som ersätter&lt;/b&gt;, i vilken ordning? %1&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are being saved. Edit again when that is done.</source>
        <translation>
            <numerusform>%Ln cell sparas. Redigera igen när det är klart.</numerusform>
            <numerusform>%Ln celler sparas. Redigera igen när det är klart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing was saved.</source>
        <translation>Ingenting ändrades, så ingenting sparades.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaSettingsPanel</name>
    <message>
        <source>peak days</source>
        <translation>toppdagar</translation>
    </message>
    <message>
        <source>middle days</source>
        <translation>medeldagar</translation>
    </message>
    <message>
        <source>low days</source>
        <translation>lugna dagar</translation>
    </message>
    <message>
        <source>Telephone places (0: everybody)</source>
        <translation>Telefonplatser (0: alla)</translation>
    </message>
    <message>
        <source>Support days in a row, at most</source>
        <translation>Supportdagar i rad, högst</translation>
    </message>
    <message>
        <source>Support days a week, at most</source>
        <translation>Supportdagar i veckan, högst</translation>
    </message>
    <message>
        <source>Follow-up within so many own days</source>
        <translation>Ärenden inom så många egna dagar</translation>
    </message>
    <message>
        <source>Split days a week, at most</source>
        <translation>Delade dagar i veckan, högst</translation>
    </message>
    <message>
        <source>First person short of the need, a day</source>
        <translation>Första personen under behovet, per dag</translation>
    </message>
    <message>
        <source>Each further person short</source>
        <translation>Varje ytterligare person under</translation>
    </message>
    <message>
        <source>Each person below the aim</source>
        <translation>Varje person under målet</translation>
    </message>
    <message>
        <source>Each person above the aim</source>
        <translation>Varje person över målet</translation>
    </message>
    <message>
        <source>A group without anybody to reach</source>
        <translation>En grupp utan någon att nå</translation>
    </message>
    <message>
        <source>A fifth of a day from the choice</source>
        <translation>En femtedels dag från valet</translation>
    </message>
    <message>
        <source>The same, beyond a whole day</source>
        <translation>Samma, utöver en hel dag</translation>
    </message>
    <message>
        <source>A day from the choice within a week</source>
        <translation>En dag från valet under en vecka</translation>
    </message>
    <message>
        <source>Support without follow-up soon after</source>
        <translation>Support utan ärenden strax efter</translation>
    </message>
    <message>
        <source>Registration that is interrupted</source>
        <translation>Registrering som avbryts</translation>
    </message>
    <message>
        <source>A Monday or peak day beyond the fair share</source>
        <translation>En måndag eller toppdag utöver rättvis andel</translation>
    </message>
    <message>
        <source>A change of what is published, at short notice</source>
        <translation>En sen ändring av det publicerade</translation>
    </message>
    <message>
        <source>A change of what is published, later</source>
        <translation>En ändring av det publicerade i god tid</translation>
    </message>
    <message>
        <source>A day whose halves differ</source>
        <translation>En dag med två olika halvor</translation>
    </message>
    <message>
        <source>Enter the first day it holds for.</source>
        <translation>Ange första dagen det gäller.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat-day(s)</source>
        <translation>
            <numerusform>%Ln persondag</numerusform>
            <numerusform>%Ln persondagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of need</source>
        <translation>behov %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>svar i tid</translation>
    </message>
    <message>
        <source>At the centre&apos;s cost per minute they are worth %1.</source>
        <translation>Till centrets kostnad per minut är de värda %1.</translation>
    </message>
    <message>
        <source>%1 (%2 calls): %3 in one queue, %4 by group</source>
        <translation>%1 (%2 samtal): %3 i en kö, %4 per grupp</translation>
    </message>
    <message>
        <source>Without a stored need nothing is known of the calls.</source>
        <translation>Utan sparat behov är inget känt om samtalen.</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln seat(s) a day either way:</source>
        <translation>
            <numerusform>Med %Ln person om dagen i båda fallen:</numerusform>
            <numerusform>Med %Ln personer om dagen i båda fallen:</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rota is made</source>
        <translation>Så tas schemat fram</translation>
    </message>
    <message>
        <source>what is saved holds from its day on</source>
        <translation>gäller från den valda dagen</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Vad som går först</translation>
    </message>
    <message>
        <source>What a breach costs</source>
        <translation>Vad ett regelbrott kostar</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Days of notice, within which changes are dear</source>
        <translation>Varseldagar, då ändringar är dyra</translation>
    </message>
    <message>
        <source>Half days</source>
        <translation>Halva dagar</translation>
    </message>
    <message>
        <source>Mornings and afternoons may have different duties.</source>
        <translation>Förmiddag och eftermiddag får ha olika pass.</translation>
    </message>
    <message>
        <source>About calling in sick, below the print</source>
        <translation>Om sjukanmälan, nederst på utskriften</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaSolving</name>
    <message>
        <source>Making the rota</source>
        <translation>Tar fram schemat</translation>
    </message>
    <message>
        <source>Making the rota of %1</source>
        <translation>Tar fram schemat för %1</translation>
    </message>
    <message>
        <source>The solver sent a rota that is not what it said, so it was not used. The best one before it stands.</source>
        <translation>Beräkningen gav ett schema som inte är det den angav, så det användes inte. Det bästa före det gäller.</translation>
    </message>
    <message>
        <source>The solver ended before its time. What is shown is the best rota until then. Use it, or propose again.</source>
        <translation>Beräkningen slutade i förtid. Det som visas är det bästa schemat dittills. Använd det eller föreslå igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaSums</name>
    <message>
        <source>Work mix, days</source>
        <translation>Arbetsmix, dagar</translation>
    </message>
    <message>
        <source>± choice</source>
        <translation>± valet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaTable</name>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaWhyPanel</name>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Första linjen</translation>
    </message>
    <message>
        <source>%1 (cost %2)</source>
        <translation>%1 (kostnad %2)</translation>
    </message>
    <message>
        <source>What is not kept here</source>
        <translation>Vad som inte följs här</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing can be typed here</source>
        <translation>Inget kan skrivas här</translation>
    </message>
    <message>
        <source>What each change costs</source>
        <translation>Vad varje ändring kostar</translation>
    </message>
    <message numerus="yes">
        <source>Cost %Ln point(s)</source>
        <translation>
            <numerusform>Kostnad %Ln poäng</numerusform>
            <numerusform>Kostnad %Ln poäng</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule and every choice is kept.</source>
        <translation>Alla regler och alla val följs.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Vad den består av</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Så är det räknat</translation>
    </message>
    <message>
        <source>Each thing that is not kept costs points: the more it hurts, the more points. A person short on first line costs most.</source>
        <translation>Allt som inte följs kostar poäng: ju mer det skadar, desto fler poäng. En person för lite i första linjen kostar mest.</translation>
    </message>
    <message>
        <source>Points are no money. They are for comparing one rota with another; fewer are better.</source>
        <translation>Poäng är inte pengar. De är till för att jämföra scheman; färre är bättre.</translation>
    </message>
    <message>
        <source>How much each rule costs is chosen under How the rota is made (Ctrl+Shift+R).</source>
        <translation>Hur mycket varje regel kostar väljs under Så tas schemat fram (Ctrl+Skift+R).</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SamplingView</name>
    <message>
        <source>Full months…</source>
        <translation>Fullständiga månader…</translation>
    </message>
    <message>
        <source>The last of twelve months</source>
        <translation>Den sista av tolv månader</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) logged in full</source>
        <translation>
            <numerusform>%Ln kontakt loggad fullständigt</numerusform>
            <numerusform>%Ln kontakter loggade fullständigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the year</source>
        <translation>
            <numerusform>%Ln kontakt under året</numerusform>
            <numerusform>%Ln kontakter under året</numerusform>
        </translation>
    </message>
    <message>
        <source>every month is logged in full, so nothing is estimated</source>
        <translation>alla månader är loggade fullständigt, så inget är uppskattat</translation>
    </message>
    <message>
        <source>fewer than 30 are too few to estimate from</source>
        <translation>färre än 30 är för få att uppskatta efter</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Topics of the year</source>
        <translation>Årets ämnen</translation>
    </message>
    <message>
        <source>Nothing is logged in full in these months. Log a month in full, or choose other months.</source>
        <translation>Inget är loggat fullständigt de här månaderna. Logga en månad fullständigt, eller välj andra månader.</translation>
    </message>
    <message>
        <source>Sampling months</source>
        <translation>Mätmånader</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Loggat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>± points</source>
        <translation>± enheter</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>Under året</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>för få</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Loggning</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>fullständigt</translation>
    </message>
    <message>
        <source>counted only</source>
        <translation>bara räknat</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknat</translation>
    </message>
    <message>
        <source>Exchange and
mailbox</source>
        <translation>Växel och
brevlåda</translation>
    </message>
    <message>
        <source>Not in
the log</source>
        <translation>Inte i
loggen</translation>
    </message>
    <message>
        <source>How many are about %1 in the year?</source>
        <translation>Hur många gäller %1 under året?</translation>
    </message>
    <message>
        <source>The share of the months in full, carried to the contacts of all twelve. The interval holds the true figure 95 times of 100.</source>
        <translation>Andelen i de fullständiga månaderna, förd vidare till kontakterna i alla tolv. Intervallet rymmer det sanna talet 95 gånger av 100.</translation>
    </message>
    <message>
        <source>about the topic</source>
        <translation>om ämnet</translation>
    </message>
    <message>
        <source>logged in full</source>
        <translation>loggade fullständigt</translation>
    </message>
    <message>
        <source>share</source>
        <translation>andel</translation>
    </message>
    <message>
        <source>contacts in the year</source>
        <translation>kontakter under året</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>under året</translation>
    </message>
    <message>
        <source>1.96 × √(share × (1 − share) ÷ logged) × contacts</source>
        <translation>1,96 × √(andel × (1 − andel) ÷ loggade) × kontakter</translation>
    </message>
    <message>
        <source>Which months are logged in full?</source>
        <translation>Vilka månader loggas fullständigt?</translation>
    </message>
    <message>
        <source>In the others a contact is only counted: channel and customer, two keys.</source>
        <translation>I de andra räknas en kontakt bara: kanal och kund, två tangenter.</translation>
    </message>
    <message>
        <source>Save the months</source>
        <translation>Spara månaderna</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Fullständigt</translation>
    </message>
    <message>
        <source>Change the months logged in full from %1</source>
        <translation>Ändra vilka månader som loggas fullständigt från %1</translation>
    </message>
    <message>
        <source>before the log</source>
        <translation>före loggen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Rensa (Esc)</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ServicesTab</name>
    <message>
        <source>Services and SLA</source>
        <translation>Tjänster och SLA</translation>
    </message>
    <message>
        <source>No services have been agreed yet.</source>
        <translation>Inga tjänster har avtalats än.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lägg till en tjänst</translation>
    </message>
    <message>
        <source>Remove the selected services</source>
        <translation>Ta bort de markerade tjänsterna</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Ny tjänst…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Prissättning</translation>
    </message>
    <message>
        <source>base assignment</source>
        <translation>grunduppdrag</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>tillkommande</translation>
    </message>
    <message>
        <source>There is no agreement to change. Make one first.</source>
        <translation>Det finns inget avtal att ändra. Skapa ett först.</translation>
    </message>
    <message>
        <source>Add a service for %1</source>
        <translation>Lägg till en tjänst för %1</translation>
    </message>
    <message>
        <source>Change a service for %1</source>
        <translation>Ändra en tjänst för %1</translation>
    </message>
    <message>
        <source>Remove services for %1</source>
        <translation>Ta bort tjänster för %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SettingsDialog</name>
    <message>
        <source>Not chosen</source>
        <translation>Inte vald</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>They are yours, on this computer, and count at once. Opening hours, targets and prices belong to the centre and are kept in its file.</source>
        <translation>De är dina, på den här datorn, och gäller genast. Öppettider, mål och priser hör till centret och finns i dess fil.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Tabellrader</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>Vem sitter här</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normala</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Luftiga</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Kortkommandon…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ShortcutSheet</name>
    <message>
        <source>%1, on %2</source>
        <translation>%1, på %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Tangenter för ”%1”</translation>
    </message>
    <message>
        <source>Choose an action to bind other keys to it</source>
        <translation>Välj en åtgärd för att tilldela den andra tangenter</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Everything that can be done, with its keys. Ctrl+Alt with a letter cannot be bound, because it types signs.</source>
        <translation>Allt som går att göra, med tangenter. Ctrl+Alt med en bokstav kan inte tilldelas, eftersom det skriver tecken.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrera åtgärder</translation>
    </message>
    <message>
        <source>No action has these letters in its name.</source>
        <translation>Ingen åtgärd har de här bokstäverna i sitt namn.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nya tangenter</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Tilldela</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Återställ alla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SickPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>group, 80/20 choice</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reported today %1</source>
        <translation>anmäldes i dag %1</translation>
    </message>
    <message>
        <source>Who is ill?</source>
        <translation>Vem är sjuk?</translation>
    </message>
    <message>
        <source>%1 is ill</source>
        <translation>%1 är sjuk</translation>
    </message>
    <message>
        <source>Type a few letters of the name. Enter takes the first.</source>
        <translation>Skriv några bokstäver av namnet. Enter tar den första.</translation>
    </message>
    <message>
        <source>Nobody has to step in.</source>
        <translation>Ingen behöver rycka in.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Meddelande till %1</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Någon annan…</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Skriv ett namn</translation>
    </message>
    <message>
        <source>Name of the person who is ill</source>
        <translation>Namn på den som är sjuk</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>use</source>
        <comment>key hint</comment>
        <translation>använd</translation>
    </message>
    <message>
        <source>next</source>
        <comment>key hint</comment>
        <translation>nästa</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key hint</comment>
        <translation>stäng</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SideBySideView</name>
    <message>
        <source>As planned</source>
        <translation>Som planerat</translation>
    </message>
    <message>
        <source>In the panel</source>
        <translation>I panelen</translation>
    </message>
    <message>
        <source>One person fewer each day</source>
        <translation>En person färre varje dag</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Person-
days</source>
        <translation>Person-
dagar</translation>
    </message>
    <message>
        <source>against
the plan</source>
        <translation>mot
planen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Cost of the
first line, kr</source>
        <translation>Kostnad för första
linjen, kr</translation>
    </message>
    <message>
        <source>against
the plan, kr</source>
        <translation>mot
planen, kr</translation>
    </message>
    <message>
        <source>Answered
in time</source>
        <translation>Svar
i tid</translation>
    </message>
    <message>
        <source>Mean
wait, s</source>
        <translation>Medel-
väntan, s</translation>
    </message>
    <message>
        <source>Abandoned
calls</source>
        <translation>Övergivna
samtal</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Beläggning</translation>
    </message>
    <message>
        <source>Days below
the target</source>
        <translation>Dagar under
målet</translation>
    </message>
    <message>
        <source>The month side by side</source>
        <translation>Månaden sida vid sida</translation>
    </message>
    <message>
        <source>Enter puts a what-if into the panel. Its name can be changed in the table.</source>
        <translation>Enter lägger ett scenario i panelen. Namnet kan ändras i tabellen.</translation>
    </message>
    <message>
        <source>Into the panel</source>
        <translation>Till panelen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>What-ifs side by side</source>
        <translation>Scenarier sida vid sida</translation>
    </message>
    <message>
        <source>Rename the what-if %1 to %2</source>
        <translation>Byt namn på scenariot %1 till %2</translation>
    </message>
    <message>
        <source>Remove the what-if %1</source>
        <translation>Ta bort scenariot %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Stäng panelen</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Stäng panelen (Esc)</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SolveBar</name>
    <message>
        <source>proved best</source>
        <translation>bevisat bäst</translation>
    </message>
    <message>
        <source>at most %1 from the best possible</source>
        <translation>högst %1 från bästa möjliga</translation>
    </message>
    <message>
        <source>best possible %1</source>
        <translation>bästa möjliga %1</translation>
    </message>
    <message>
        <source>looking for the best possible</source>
        <translation>söker bästa möjliga</translation>
    </message>
    <message>
        <source>What the rules and choices that are not kept cost together, in points. The list below shows each of them.</source>
        <translation>Vad de regler och val som inte följs kostar tillsammans, i poäng. Listan nedanför visar var och en.</translation>
    </message>
    <message>
        <source>not proved best</source>
        <translation>ej visat bäst</translation>
    </message>
    <message numerus="yes">
        <source>Cost %Ln point(s)</source>
        <translation>
            <numerusform>Kostnad %Ln poäng</numerusform>
            <numerusform>Kostnad %Ln poäng</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or F1 here: how it is counted</source>
        <translation>Klicka, eller F1 här: så är det räknat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln binding rule(s) broken</source>
        <translation>
            <numerusform>%Ln bindande regel bruten</numerusform>
            <numerusform>%Ln bindande regler brutna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::StatusBar</name>
    <message>
        <source>No file open</source>
        <translation>Ingen fil är öppen</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fil: %1</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Fungerar utan nätverk</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Waiting for another window to save</source>
        <translation>Väntar på att ett annat fönster sparar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Skrivskyddad</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SwapPanel</name>
    <message>
        <source>%1 is not a working day. Choose another day.</source>
        <translation>Centret är stängt %1. Välj en annan dag.</translation>
    </message>
    <message>
        <source>They cannot swap.</source>
        <translation>De kan inte byta.</translation>
    </message>
    <message>
        <source>Both have the same on these days, or one of them is away.</source>
        <translation>Båda har samma pass dessa dagar, eller så är en av dem borta.</translation>
    </message>
    <message>
        <source>Both keep their mix, but it breaks a rule.</source>
        <translation>Båda behåller sin mix, men det bryter en regel.</translation>
    </message>
    <message>
        <source>It breaks what they have chosen or a rule.</source>
        <translation>Det bryter mot vad de har valt eller mot en regel.</translation>
    </message>
    <message>
        <source>Both keep their mix.</source>
        <translation>Båda behåller sin mix.</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Ingen regel bryts.</translation>
    </message>
    <message>
        <source>It moves them from their mix.</source>
        <translation>Det för dem från deras mix.</translation>
    </message>
    <message>
        <source>Swap %1 and %2 on %3</source>
        <translation>Byt %1 och %2 %3</translation>
    </message>
    <message>
        <source>Swap %1 on %2 and %3 on %4</source>
        <translation>Byt %1 %2 och %3 %4</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>The same day: they change duties. Another day: they change days.</source>
        <translation>Samma dag: de byter pass. En annan dag: de byter dagar.</translation>
    </message>
    <message>
        <source>with</source>
        <translation>med</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Namn på en kollega</translation>
    </message>
    <message>
        <source>on</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>Cost of the rota</source>
        <translation>Schemats kostnad</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>swap</source>
        <comment>key hint</comment>
        <translation>byt</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key hint</comment>
        <translation>stäng</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TableView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied does not fit here (%1). Nothing was changed. Start further up or to the left.</source>
        <translation>Det som kopierades får inte plats här (%1). Inget har ändrats. Börja längre upp eller till vänster.</translation>
    </message>
    <message>
        <source>This cell cannot be edited. Nothing was changed. Choose cells that can.</source>
        <translation>Den här cellen kan inte redigeras. Inget har ändrats. Välj celler som kan det.</translation>
    </message>
    <message>
        <source>Ordinary columns</source>
        <translation>Vanliga kolumner</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Export to spreadsheet…</source>
        <translation>Exportera till kalkylark…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TallyPad</name>
    <message>
        <source>Not known</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Which customer? One key saves it, Esc goes back.</source>
        <translation>Vilken kund? En tangent sparar, Esc går tillbaka.</translation>
    </message>
    <message>
        <source>This month contacts are only counted: one key for the channel, one for the customer.</source>
        <translation>Den här månaden räknas kontakterna bara: en tangent för kanalen, en för kunden.</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Räknat: %1</translation>
    </message>
    <message>
        <source>Count a contact</source>
        <translation>Räkna en kontakt</translation>
    </message>
    <message>
        <source>Log this one in full</source>
        <translation>Logga den här fullständigt</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TermsBlock</name>
    <message>
        <source>Change the price rounding for %1</source>
        <translation>Ändra prisavrundningen för %1</translation>
    </message>
    <message>
        <source>Index less the efficiency requirement</source>
        <translation>Index minus effektiviseringskrav</translation>
    </message>
    <message>
        <source>Index only</source>
        <translation>Bara index</translation>
    </message>
    <message>
        <source>Fixed price until a day</source>
        <translation>Fast pris till en viss dag</translation>
    </message>
    <message>
        <source>to 0.0001 kr</source>
        <translation>till 0,0001&#xa0;kr</translation>
    </message>
    <message>
        <source>to 0.01 kr</source>
        <translation>till 0,01&#xa0;kr</translation>
    </message>
    <message>
        <source>to 0.10 kr</source>
        <translation>till 0,10&#xa0;kr</translation>
    </message>
    <message>
        <source>to whole kr</source>
        <translation>till hela kronor</translation>
    </message>
    <message>
        <source>started quarter</source>
        <translation>påbörjad kvart</translation>
    </message>
    <message>
        <source>started half-hour</source>
        <translation>påbörjad halvtimme</translation>
    </message>
    <message>
        <source>started hour</source>
        <translation>påbörjad timme</translation>
    </message>
    <message>
        <source>started minute</source>
        <translation>påbörjad minut</translation>
    </message>
    <message>
        <source>nearest quarter</source>
        <translation>närmaste kvart</translation>
    </message>
    <message>
        <source>nearest six minutes</source>
        <translation>närmaste sex minuter</translation>
    </message>
    <message>
        <source>VAT and index</source>
        <translation>Moms och index</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Why there is no VAT, printed on the invoice basis</source>
        <translation>Varför momsen utgår, står på fakturaunderlaget</translation>
    </message>
    <message>
        <source>Yearly adjustment</source>
        <translation>Årlig uppräkning</translation>
    </message>
    <message>
        <source>Fixed price until</source>
        <translation>Fast pris till och med</translation>
    </message>
    <message>
        <source>Adjusted prices are rounded</source>
        <translation>Uppräknade priser avrundas</translation>
    </message>
    <message>
        <source>Hours are billed by</source>
        <translation>Timmar debiteras per</translation>
    </message>
    <message>
        <source>Without VAT the invoice basis needs the reason. Enter it, then it is saved.</source>
        <translation>Utan moms behöver fakturaunderlaget skälet. Ange det, så sparas det.</translation>
    </message>
    <message>
        <source>Change the VAT for %1</source>
        <translation>Ändra momsen för %1</translation>
    </message>
    <message>
        <source>Enter the last day of the fixed price, then it is saved.</source>
        <translation>Ange det fasta prisets sista dag, så sparas det.</translation>
    </message>
    <message>
        <source>Change the yearly adjustment for %1</source>
        <translation>Ändra den årliga uppräkningen för %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TierBlock</name>
    <message>
        <source>%1–%2 cost less than %3 (%4)</source>
        <translation>%1–%2 kostar mindre än %3 (%4)</translation>
    </message>
    <message>
        <source>How tiers are computed</source>
        <translation>Så räknas prisstegen</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>stegvis</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volym</translation>
    </message>
    <message>
        <source>Graduated tiers</source>
        <translation>Stegvis pris</translation>
    </message>
    <message>
        <source>each tier its own price</source>
        <translation>varje steg sitt pris</translation>
    </message>
    <message>
        <source>Volume tiers</source>
        <translation>Volympris</translation>
    </message>
    <message>
        <source>all at the tier reached</source>
        <translation>alla till nått prissteg</translation>
    </message>
    <message numerus="yes">
        <source>Volume tiers have %Ln threshold(s): %1.</source>
        <translation>
            <numerusform>Volympriset har %Ln tröskel: %1.</numerusform>
            <numerusform>Volympriset har %Ln trösklar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount by volume, thousand kr</source>
        <translation>Belopp efter volym, tusen kr</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Timeline</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TimerCard</name>
    <message>
        <source>Stop the timer</source>
        <translation>Stoppa tidtagningen</translation>
    </message>
    <message>
        <source>My timer</source>
        <translation>Min tidtagning</translation>
    </message>
    <message>
        <source>Choose who sits here</source>
        <translation>Välj vem som sitter här</translation>
    </message>
    <message>
        <source>Nothing is timed</source>
        <translation>Ingen tidtagning</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TimerDesk</name>
    <message>
        <source>%1 %2</source>
        <comment>what is timed, and how long: Registration 00:28:30</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Nobody has said who sits here, so no time was started. Choose it at the foot of the navigation.</source>
        <translation>Ingen har sagt vem som sitter här, så ingen tid har startats. Välj det längst ner i navigeringen.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Starta %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stoppa %1</translation>
    </message>
    <message>
        <source>Nobody sat here</source>
        <translation>Ingen satt här</translation>
    </message>
    <message>
        <source>Say what was done while nobody sat here</source>
        <translation>Ange vad som gjordes medan ingen satt här</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TodayPage</name>
    <message>
        <source>Log a call</source>
        <translation>Logga samtal</translation>
    </message>
    <message>
        <source>Someone is ill…</source>
        <translation>Någon är sjuk…</translation>
    </message>
    <message>
        <source>Stop my timer</source>
        <translation>Stoppa min tidtagning</translation>
    </message>
    <message>
        <source>Make the rota</source>
        <translation>Gör schemat</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Visa ärendena</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Dagen före</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Dagen efter</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tillbaka till i dag</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Visa på väggen</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Stoppa tidtagningen</translation>
    </message>
    <message>
        <source>%1 is ill…</source>
        <translation>%1 är sjuk…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Who answers today?</source>
        <translation>Vem svarar i dag?</translation>
    </message>
    <message>
        <source>Here stands who is in support now and next, what is due and what differs from the plan. It comes from the rota and from what is logged.</source>
        <translation>Här står vem som är i supporten nu och härnäst, vad som snart ska vara klart och vad som avviker från planen. Det kommer från schemat och från det som loggas.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The day as the centre sees it standing up: who answers now and on the next day, expected calls against those who are there, what differs from the plan, what is due.&lt;/p&gt;&lt;p&gt;Who answers comes from the published rota, or from the draft where nothing is published. Who has logged a break or a meeting is not counted as there.&lt;/p&gt;&lt;p&gt;The line over the blocks is the need of the half-hour. A frame with −1 says that one person is missing.&lt;/p&gt;&lt;p&gt;Each deviation leads to the place where it is mended: Enter or a click.&lt;/p&gt;&lt;p&gt;&lt;b&gt;S&lt;/b&gt; on a person: the person is ill. &lt;b&gt;F1&lt;/b&gt; on a figure: how it came about. &lt;b&gt;F11&lt;/b&gt;: over the whole screen, for a wall; Esc leaves it. &lt;b&gt;Alt+Page up&lt;/b&gt; and &lt;b&gt;Alt+Page down&lt;/b&gt;: other days.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dagen som centret ser den stående: vem som svarar nu och nästa dag, väntade samtal mot dem som är på plats, vad som avviker från planen och vad som snart ska vara klart.&lt;/p&gt;&lt;p&gt;Vem som svarar kommer från det publicerade schemat, eller från utkastet där inget är publicerat. Den som har loggat paus eller möte räknas inte som på plats.&lt;/p&gt;&lt;p&gt;Strecket över rutorna är halvtimmens behov. En ram med −1 säger att en person saknas.&lt;/p&gt;&lt;p&gt;Varje avvikelse leder till stället där den rättas till: Enter eller ett klick.&lt;/p&gt;&lt;p&gt;&lt;b&gt;S&lt;/b&gt; på en person: personen är sjuk. &lt;b&gt;F1&lt;/b&gt; på en siffra: hur den är räknad. &lt;b&gt;F11&lt;/b&gt;: över hela skärmen, för en vägg; Esc lämnar. &lt;b&gt;Alt+PgUp&lt;/b&gt; och &lt;b&gt;Alt+PgDn&lt;/b&gt;: andra dagar.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The time is %1</source>
        <translation>Klockan är %1</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Samtal i dag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TopicsView</name>
    <message>
        <source>What is the new topic called?</source>
        <translation>Vad ska det nya ämnet heta?</translation>
    </message>
    <message>
        <source>Add the topic</source>
        <translation>Lägg till ämnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation>Andra ord för det, med komma emellan</translation>
    </message>
    <message>
        <source>None, it stands at the top</source>
        <translation>Inget, det står överst</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Add the topic %1</source>
        <translation>Lägg till ämnet %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) of a year count under %1 from then on</source>
        <translation>
            <numerusform>%Ln kontakt på ett år räknas till %1 från och med då</numerusform>
            <numerusform>%Ln kontakter på ett år räknas till %1 från och med då</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln öppet ärende</numerusform>
            <numerusform>%Ln öppna ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) below it</source>
        <translation>
            <numerusform>%Ln ämne under det</numerusform>
            <numerusform>%Ln ämnen under det</numerusform>
        </translation>
    </message>
    <message>
        <source>Which topic does %1 become part of?</source>
        <translation>Vilket ämne ska %1 bli en del av?</translation>
    </message>
    <message>
        <source>Its cases keep their history and count with the other topic. Its words lead there.</source>
        <translation>Ärendena behåller sin historik och räknas till det andra ämnet. Orden leder dit.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå ihop med</translation>
    </message>
    <message>
        <source>No topic is chosen, so nothing was merged. Choose one from the list.</source>
        <translation>Inget ämne är valt, så inget har slagits ihop. Välj ett i listan.</translation>
    </message>
    <message>
        <source>Merge the topic %1 into %2</source>
        <translation>Slå ihop ämnet %1 med %2</translation>
    </message>
    <message>
        <source>What is the new type of case?</source>
        <translation>Vad ska den nya ärendetypen heta?</translation>
    </message>
    <message>
        <source>Add the type</source>
        <translation>Lägg till typen</translation>
    </message>
    <message>
        <source>To be done within so many opening hours; empty: no SLA</source>
        <translation>Ska vara klart inom så många öppettimmar; tomt: ingen SLA</translation>
    </message>
    <message>
        <source>Add the type %1</source>
        <translation>Lägg till typen %1</translation>
    </message>
    <message>
        <source>Which group has a time of its own for %1?</source>
        <translation>Vilken grupp har en egen tid för %1?</translation>
    </message>
    <message>
        <source>Cases that the group has are to be done within it; others keep theirs.</source>
        <translation>Ärenden som gruppen har ska vara klara inom den; andra behåller sin.</translation>
    </message>
    <message>
        <source>Save the time</source>
        <translation>Spara tiden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Hours of opening time; empty: no SLA</source>
        <translation>Timmar öppettid; tomt: ingen SLA</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln topic(s)</source>
        <translation>
            <numerusform>Klistra in i %Ln ämne</numerusform>
            <numerusform>Klistra in i %Ln ämnen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no topic “%1” to stand under. Choose one from the list.</source>
        <translation>Det finns inget ämne ”%1” att stå under. Välj ett i listan.</translation>
    </message>
    <message>
        <source>There is no type “%1”. Choose one from the list.</source>
        <translation>Det finns ingen typ ”%1”. Välj en i listan.</translation>
    </message>
    <message>
        <source>There is no group “%1”. Choose one from the list.</source>
        <translation>Det finns ingen grupp ”%1”. Välj en i listan.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as %2, or leave it empty.</source>
        <translation>”%1” är ingen dag. Skriv den som %2, eller lämna tomt.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write hours such as 8 or 0,5, or leave it empty for no SLA.</source>
        <translation>”%1” är ingen tid. Skriv timmar som 8 eller 0,5, eller lämna tomt för ingen SLA.</translation>
    </message>
    <message>
        <source>Change the topic %1</source>
        <translation>Ändra ämnet %1</translation>
    </message>
    <message>
        <source>From the topic above.</source>
        <translation>Från ämnet ovanför.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andra ord</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Ihopslaget med</translation>
    </message>
    <message>
        <source>SLA, hours</source>
        <translation>SLA, timmar</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Nytt ämne…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop…</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Erbjud igen</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Sluta i dag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>New type…</source>
        <translation>Ny typ…</translation>
    </message>
    <message>
        <source>Time of a group…</source>
        <translation>En grupps tid…</translation>
    </message>
    <message>
        <source>How soon a case is done, in hours of opening time</source>
        <translation>Hur snart ett ärende är klart, i timmar öppettid</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>No topics yet. Add what callers ask about, such as leave, sickness or tax; the quick line offers them as you type.</source>
        <translation>Inga ämnen än. Lägg till det inringarna frågar om, som semester, sjukdom eller skatt; snabbraden föreslår dem medan du skriver.</translation>
    </message>
    <message>
        <source>Types of cases and their SLA</source>
        <translation>Ärendetyper och deras SLA</translation>
    </message>
    <message>
        <source>No types yet, so no case has an SLA. Add one and say within how many opening hours it is to be done.</source>
        <translation>Inga typer än, så inget ärende har en SLA. Lägg till en och ange inom hur många öppettimmar det ska vara klart.</translation>
    </message>
    <message>
        <source>Offer the topic %1 again</source>
        <translation>Erbjud ämnet %1 igen</translation>
    </message>
    <message>
        <source>End the topic %1</source>
        <translation>Avsluta ämnet %1</translation>
    </message>
    <message>
        <source>Remove the topic %1</source>
        <translation>Ta bort ämnet %1</translation>
    </message>
    <message>
        <source>Remove the type %1</source>
        <translation>Ta bort typen %1</translation>
    </message>
    <message>
        <source>Give %1 the usual time for %2</source>
        <translation>Ge %1 den vanliga tiden för %2</translation>
    </message>
    <message>
        <source>Change the SLA of %1</source>
        <translation>Ändra SLA för %1</translation>
    </message>
    <message>
        <source>Change the SLA of %1 for %2</source>
        <translation>Ändra SLA för %1 i %2</translation>
    </message>
    <message>
        <source>The group&apos;s name is changed on the page People. Nothing was changed.</source>
        <translation>Gruppens namn ändras på sidan Medarbetare. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Call the type %1 %2</source>
        <translation>Kalla typen %1 för %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TotalRow</name>
    <message>
        <source>Totals</source>
        <translation>Summor</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TrainingView</name>
    <message>
        <source>about %1 (%2–%3)</source>
        <translation>ca %1 (%2–%3)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Avoidable
minutes</source>
        <translation>Onödiga
minuter</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>På ett år</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildningsinsats</translation>
    </message>
    <message>
        <source>no need yet</source>
        <translation>inget behov än</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Paid back,
months</source>
        <translation>Intjänat,
månader</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>When is %1 trained in %2?</source>
        <translation>När utbildas %1 i %2?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in these days</source>
        <translation>
            <numerusform>%Ln kontakt de här dagarna</numerusform>
            <numerusform>%Ln kontakter de här dagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>Book training</source>
        <translation>Boka utbildningsinsats</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>Book training: %1, %2</source>
        <translation>Boka utbildningsinsats: %1, %2</translation>
    </message>
    <message>
        <source>Why is there no training for %1?</source>
        <translation>Varför blir det ingen utbildningsinsats för %1?</translation>
    </message>
    <message>
        <source>The need is closed; the contacts stay.</source>
        <translation>Behovet avslutas; kontakterna finns kvar.</translation>
    </message>
    <message>
        <source>Close without training</source>
        <translation>Avsluta utan insats</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Close a training need: %1, %2</source>
        <translation>Avsluta ett utbildningsbehov: %1, %2</translation>
    </message>
    <message>
        <source>When does a question become a training need?</source>
        <translation>När blir en fråga ett utbildningsbehov?</translation>
    </message>
    <message>
        <source>It holds from the day; what was raised before stays.</source>
        <translation>Det gäller från dagen; det som har skapats tidigare finns kvar.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Spara regeln</translation>
    </message>
    <message>
        <source>Contacts of one person</source>
        <translation>Kontakter från en person</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>På så många dagar</translation>
    </message>
    <message>
        <source>Contacts of one unit</source>
        <translation>Kontakter från en enhet</translation>
    </message>
    <message>
        <source>From at least so many persons</source>
        <translation>Från minst så många personer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Change the rule for training needs from %1</source>
        <translation>Ändra regeln för utbildningsbehov från %1</translation>
    </message>
    <message>
        <source>Create need</source>
        <translation>Skapa behov</translation>
    </message>
    <message>
        <source>Book training…</source>
        <translation>Boka insats…</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Den är genomförd</translation>
    </message>
    <message>
        <source>Close without training…</source>
        <translation>Avsluta utan insats…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel…</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagar</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>En månad</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Vilka dagar</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Utbildningsbehov</translation>
    </message>
    <message>
        <source>Nobody has asked the same thing often enough in these days. Calls and e-mails logged with a caller and a topic count.</source>
        <translation>Ingen har frågat om samma sak tillräckligt ofta de här dagarna. Samtal och mejl som är loggade med inringare och ämne räknas.</translation>
    </message>
    <message>
        <source>A need: %1 contacts of a person about one topic in %2 days, or %3 of a unit from at least %4 persons. F1 shows how a figure comes about.</source>
        <translation>Ett behov: %1 kontakter från en person om ett ämne på %2 dagar, eller %3 från en enhet av minst %4 personer. F1 visar hur en siffra är räknad.</translation>
    </message>
    <message>
        <source>Create a training need: %1, %2</source>
        <translation>Skapa ett utbildningsbehov: %1, %2</translation>
    </message>
    <message>
        <source>Hold training: %1, %2</source>
        <translation>Genomför utbildningsinsats: %1, %2</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Vad kostar det?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>contacts in the days</source>
        <translation>kontakter under dagarna</translation>
    </message>
    <message>
        <source>minutes each, on average</source>
        <translation>minuter för var och en, i snitt</translation>
    </message>
    <message>
        <source>avoidable minutes</source>
        <translation>onödiga minuter</translation>
    </message>
    <message>
        <source>Has the training helped?</source>
        <translation>Har utbildningsinsatsen hjälpt?</translation>
    </message>
    <message>
        <source>Contacts on the %1 days before and the %1 days after. The chance is that of getting so few after by luck: half of %2 would be expected.</source>
        <translation>Kontakter de %1 dagarna före och de %1 dagarna efter. Chansen gäller att få så få efteråt av en slump: hälften av %2 skulle väntas.</translation>
    </message>
    <message>
        <source>contacts before</source>
        <translation>kontakter före</translation>
    </message>
    <message>
        <source>contacts after</source>
        <translation>kontakter efter</translation>
    </message>
    <message>
        <source>minutes each before</source>
        <translation>minuter för var och en före</translation>
    </message>
    <message>
        <source>minutes saved</source>
        <translation>sparade minuter</translation>
    </message>
    <message>
        <source>minutes of training</source>
        <translation>minuter i utbildningsinsats</translation>
    </message>
    <message>
        <source>paid back in months</source>
        <translation>intjänat på månader</translation>
    </message>
    <message>
        <source>change</source>
        <translation>förändring</translation>
    </message>
    <message>
        <source>chance that it is luck</source>
        <translation>risk att det är slump</translation>
    </message>
    <message>
        <source>Too early to say: around the training contacts were only counted, not logged one by one. As soon as a month is logged in full it can be compared.</source>
        <translation>För tidigt att säga: omkring utbildningen räknades kontakterna bara, de loggades inte en för en. Så snart en månad loggas i sin helhet går det att jämföra.</translation>
    </message>
    <message>
        <source>Contacts on the nearest %1 days before and after that were logged in full. The chance is that of getting so few after by luck: half of %2 would be expected.</source>
        <translation>Kontakter de närmaste %1 dagarna före och efter som loggades i sin helhet. Chansen gäller att få så få efteråt av en slump: hälften av %2 skulle väntas.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::UnitPriceEdit</name>
    <message>
        <source>Enter a price.</source>
        <translation>Ange ett pris.</translation>
    </message>
    <message>
        <source>Enter a price such as %1, with at most four decimals.</source>
        <translation>Ange ett pris, till exempel %1, med högst fyra decimaler.</translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation>Ange 0 eller mer.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::UnitsTab</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Group from</source>
        <translation>Grupp från</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Enter the last day of the unit, such as 2027-12-31, or nothing.</source>
        <translation>Ange enhetens sista dag, till exempel 2027-12-31, eller inget.</translation>
    </message>
    <message>
        <source>the whole customer</source>
        <translation>hela kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alla kunder</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>den här kunden</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Hänvisa till</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Referral directory</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>No units yet.</source>
        <translation>Inga enheter än.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Inga kontakter än.</translation>
    </message>
    <message>
        <source>Nothing is referred yet.</source>
        <translation>Inga hänvisningar än.</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Lägg till en enhet</translation>
    </message>
    <message>
        <source>Remove the selected units</source>
        <translation>Ta bort de markerade enheterna</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Lägg till en kontakt</translation>
    </message>
    <message>
        <source>Remove the selected contacts</source>
        <translation>Ta bort de markerade kontakterna</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>Lägg till en hänvisning</translation>
    </message>
    <message>
        <source>Remove the selected referrals</source>
        <translation>Ta bort de markerade hänvisningarna</translation>
    </message>
    <message>
        <source>Change the unit %1 for %2</source>
        <translation>Ändra enheten %1 för %2</translation>
    </message>
    <message>
        <source>Add the unit %1 for %2</source>
        <translation>Lägg till enheten %1 för %2</translation>
    </message>
    <message>
        <source>Change the contact %1 for %2</source>
        <translation>Ändra kontakten %1 för %2</translation>
    </message>
    <message>
        <source>Add the contact %1 for %2</source>
        <translation>Lägg till kontakten %1 för %2</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>kunden</translation>
    </message>
    <message>
        <source>Change the referral %1 for %2</source>
        <translation>Ändra hänvisningen %1 för %2</translation>
    </message>
    <message>
        <source>Add the referral %1 for %2</source>
        <translation>Lägg till hänvisningen %1 för %2</translation>
    </message>
    <message>
        <source>There is no group %1, so nothing was changed. Choose one of the list.</source>
        <translation>Det finns ingen grupp %1, så inget har ändrats. Välj en i listan.</translation>
    </message>
    <message>
        <source>Move %1 to %2 from %3</source>
        <translation>Flytta %1 till %2 från %3</translation>
    </message>
    <message>
        <source>Enter the day from which the group serves the unit, such as 2027-01-01.</source>
        <translation>Ange dagen från vilken gruppen sköter enheten, till exempel 2027-01-01.</translation>
    </message>
    <message>
        <source>Remove units for %1</source>
        <translation>Ta bort enheter för %1</translation>
    </message>
    <message>
        <source>Remove contacts for %1</source>
        <translation>Ta bort kontakter för %1</translation>
    </message>
    <message>
        <source>Remove referrals for %1</source>
        <translation>Ta bort hänvisningar för %1</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Ny enhet…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ny kontakt…</translation>
    </message>
    <message>
        <source>Add a subject…</source>
        <translation>Nytt ämne…</translation>
    </message>
    <message>
        <source>Not for the centre: whom to ask instead</source>
        <translation>Inte centrets fråga: vem man ska fråga i stället</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ValueSlider</name>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 gäller fortfarande.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Ange ett tal.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::VersionsView</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Nothing is published of these days yet. What is changed after that is listed here.</source>
        <translation>Inget är publicerat för dessa dagar än. Det som ändras efter publiceringen listas här.</translation>
    </message>
    <message>
        <source>This is the first version of its days.</source>
        <translation>Det är första versionen av sina dagar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) after version %1</source>
        <translation>
            <numerusform>%Ln ändring efter version %1</numerusform>
            <numerusform>%Ln ändringar efter version %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Inget skiljer.</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>Publicerade versioner</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Nothing is published of these days yet.</source>
        <translation>Inget är publicerat för dessa dagar än.</translation>
    </message>
    <message>
        <source>Changes of the rota</source>
        <translation>Ändringar i schemat</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Meddelandet har kopierats.</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiera meddelandet</translation>
    </message>
    <message>
        <source>What is changed for each person, to be pasted in a message. With rows selected: only for those persons.</source>
        <translation>Det som är ändrat för varje person, att klistra in i ett meddelande. Med markerade rader: bara för de personerna.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppar</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Wall</name>
    <message>
        <source>Today on the wall</source>
        <translation>I dag på väggen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WeekGrid</name>
    <message>
        <source>work mix in %1</source>
        <comment>a month</comment>
        <translation>arbetsmix i %1</translation>
    </message>
    <message>
        <source>work mix in %1 · your 80/20 choice %2</source>
        <translation>arbetsmix i %1 · ditt 80/20-val %2</translation>
    </message>
    <message>
        <source>%1: %2 logged</source>
        <translation>%1: %2 loggat</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Min vecka</translation>
    </message>
    <message>
        <source>My week, %1</source>
        <translation>Min vecka, %1</translation>
    </message>
    <message>
        <source>rota: %1</source>
        <comment>a duty</comment>
        <translation>schema: %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WelcomePage</name>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>Welcome to Paybench</source>
        <translation>Välkommen till Paybench</translation>
    </message>
    <message>
        <source>Import volumes, check them, make the invoice basis and the monthly report. Everything is in one file on your computer and works without a network.</source>
        <translation>Importera volymer, kontrollera dem, ta fram fakturaunderlaget och månadsrapporten. Allt finns i en fil på din dator och fungerar utan nätverk.</translation>
    </message>
    <message>
        <source>The demo centre has 15 payroll assistants, 10 customers and all of October 2026. You can try everything. Nothing can break.</source>
        <translation>Democentret har 15 löneassistenter, 10 kunder och hela oktober 2026. Du kan prova allt. Inget kan gå sönder.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Senaste filer</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Filer som du öppnar visas här.</translation>
    </message>
    <message>
        <source>Start with what you have</source>
        <translation>Börja med det du har</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>används nu</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>computed while you draw</source>
        <translation>räknas medan du drar</translation>
    </message>
    <message>
        <source>Calls in the month</source>
        <translation>Samtal i månaden</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Hanteringstid</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Answered within %1</source>
        <translation>Svar inom %1</translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation>Högsta beläggning</translation>
    </message>
    <message>
        <source>More assumptions</source>
        <translation>Fler antaganden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Spara scenario…</translation>
    </message>
    <message>
        <source>Saved what-ifs</source>
        <translation>Sparade scenarier</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det är</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WhoTab</name>
    <message>
        <source>A row needs process, step and who does it, so nothing was pasted. Copy at least three columns.</source>
        <translation>En rad behöver process, steg och vem som gör det, så inget har klistrats in. Kopiera minst tre kolumner.</translation>
    </message>
    <message>
        <source>“%1” does not say who does it, so nothing was pasted. Accepted are %2.</source>
        <translation>”%1” säger inte vem som gör det, så inget har klistrats in. Godtas gör %2.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Nothing has been agreed about who does what yet.</source>
        <translation>Inget har avtalats än om vem som gör vad.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
    <message>
        <source>Remove the selected steps</source>
        <translation>Ta bort de markerade stegen</translation>
    </message>
    <message>
        <source>Paste steps from a spreadsheet</source>
        <translation>Klistra in steg från ett kalkylark</translation>
    </message>
    <message numerus="yes">
        <source>Nobody does %Ln step(s). Choose customer, centre or both.</source>
        <translation>
            <numerusform>Ingen gör %Ln steg. Välj kund, center eller båda.</numerusform>
            <numerusform>Ingen gör %Ln steg. Välj kund, center eller båda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Nytt steg…</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>There is no agreement to change. Make one first.</source>
        <translation>Det finns inget avtal att ändra. Skapa ett först.</translation>
    </message>
    <message>
        <source>Change who does what for %1</source>
        <translation>Ändra vem som gör vad för %1</translation>
    </message>
    <message>
        <source>Payroll run</source>
        <translation>Lönekörning</translation>
    </message>
    <message>
        <source>Add a step for %1</source>
        <translation>Lägg till ett steg för %1</translation>
    </message>
    <message>
        <source>Remove steps for %1</source>
        <translation>Ta bort steg för %1</translation>
    </message>
    <message>
        <source>Paste who does what for %1</source>
        <translation>Klistra in vem som gör vad för %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WhyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Öppna avtalet</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Choose a figure to see how it comes about.</source>
        <translation>Välj ett värde för att se hur det blir till.</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the month.</source>
        <translation>Det finns inget av det slaget i månaden.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Tolv månader</translation>
    </message>
    <message>
        <source>payslips</source>
        <translation>lönespec.</translation>
    </message>
    <message>
        <source>Payslips in twelve months</source>
        <translation>Lönespecifikationer på tolv månader</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>The figure is computed and cannot be typed over. Change the volume or the price row.</source>
        <translation>Värdet är räknat och kan inte skrivas över. Ändra volymen eller prisraden.</translation>
    </message>
    <message>
        <source>The arithmetic was copied.</source>
        <translation>Uträkningen har kopierats.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Window</name>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>%1 – Paybench</source>
        <translation>%1 – Paybench</translation>
    </message>
    <message>
        <source>Paybench</source>
        <translation>Paybench</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>&amp;New centre…</source>
        <translation>&amp;Ny centerfil…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open the &amp;demo centre</source>
        <translation>Öppna &amp;democentret</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Stäng filen</translation>
    </message>
    <message>
        <source>&amp;Save a restore point</source>
        <translation>S&amp;para en återställningspunkt</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>&amp;Export to spreadsheet…</source>
        <translation>&amp;Exportera till kalkylark…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Sk&amp;riv ut…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Färger som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakta rader</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>&amp;Normala rader</translation>
    </message>
    <message>
        <source>&amp;Roomy rows</source>
        <translation>L&amp;uftiga rader</translation>
    </message>
    <message>
        <source>Language as the system</source>
        <translation>Språk som systemet</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>H&amp;elskärm</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Sök &amp;vad som helst…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>F&amp;öregående månad</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>&amp;Nästa månad</translation>
    </message>
    <message>
        <source>&amp;Who sits here…</source>
        <translation>&amp;Vem sitter här…</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>Ändrings&amp;logg…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Explain, or help for this page</source>
        <translation>&amp;Förklara, eller hjälp för sidan</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Kortkommandon…</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Ordlista</translation>
    </message>
    <message>
        <source>A&amp;bout Paybench</source>
        <translation>O&amp;m Paybench</translation>
    </message>
    <message>
        <source>Where should the new centre file be?</source>
        <translation>Var ska den nya centerfilen ligga?</translation>
    </message>
    <message>
        <source>Centre files (*.paybench)</source>
        <translation>Centerfiler (*.paybench)</translation>
    </message>
    <message>
        <source>Which centre file should be opened?</source>
        <translation>Vilken centerfil ska öppnas?</translation>
    </message>
    <message>
        <source>Centre files (*.paybench);;All files (*)</source>
        <translation>Centerfiler (*.paybench);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Vill du återställa säkerhetskopian från %1?</translation>
    </message>
    <message>
        <source>Later changes are kept in a copy.</source>
        <translation>Senare ändringar finns kvar i en kopia.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Återställ säkerhetskopian</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Where should the table be written?</source>
        <translation>Var ska tabellen sparas?</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;Comma-separated text (*.csv)</source>
        <translation>Kalkylark (*.xlsx);;Kommaseparerad text (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Skrivet till %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte vald</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Open the demo centre to look around, or make a new centre and begin with what you have: a file of volumes or a list of people. Everything is saved as you go and can be undone with Ctrl+Z. Ctrl+K finds any page, action, customer or month.</source>
        <translation>Öppna democentret för att se dig omkring, eller skapa ett nytt center och börja med det du har: en fil med volymer eller en lista med medarbetare. Allt sparas efter hand och kan ångras med Ctrl+Z. Ctrl+K hittar varje sida, åtgärd, kund och månad.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <translation>Sparat · %1</translation>
    </message>
    <message>
        <source>Undone · %1</source>
        <translation>Ångrat · %1</translation>
    </message>
    <message>
        <source>Redone · %1</source>
        <translation>Gjort om · %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WishForm</name>
    <message>
        <source>What is wished, and for which days?</source>
        <translation>Vad önskas, och för vilka dagar?</translation>
    </message>
    <message>
        <source>How is the wish changed?</source>
        <translation>Hur vill du ändra önskemålet?</translation>
    </message>
    <message>
        <source>The next proposal takes it into account. What stands in the rota stays until then.</source>
        <translation>Nästa förslag tar hänsyn till det. Det som står i schemat står kvar till dess.</translation>
    </message>
    <message>
        <source>Add the wish</source>
        <translation>Lägg till önskemålet</translation>
    </message>
    <message>
        <source>Save the wish</source>
        <translation>Spara önskemålet</translation>
    </message>
    <message>
        <source>wants it</source>
        <translation>vill gärna</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>helst inte</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>kan inte</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ledig dag</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Löneassistent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Veckodagar</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>How strongly</source>
        <translation>Hur starkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Ange en dag.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WishView</name>
    <message>
        <source>no working day here</source>
        <translation>ingen arbetsdag här</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>inte planerat än</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>uppfyllt</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 av %2 dagar</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>inte uppfyllt</translation>
    </message>
    <message>
        <source>To grant it breaks a rule that always holds.</source>
        <translation>Att uppfylla det bryter en regel som alltid gäller.</translation>
    </message>
    <message>
        <source>What stands there is pinned or in a closed month.</source>
        <translation>Det som står där är låst eller i en stängd månad.</translation>
    </message>
    <message>
        <source>Go to the day in the rota</source>
        <translation>Gå till dagen i schemat</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Löneassistent</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Veckodagar</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>In the rota</source>
        <translation>I schemat</translation>
    </message>
    <message>
        <source>Cost to grant</source>
        <translation>Kostar att uppfylla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>not in this rota</source>
        <translation>inte i detta schema</translation>
    </message>
    <message>
        <source>A wish counts in the next proposal.</source>
        <translation>Ett önskemål räknas i nästa förslag.</translation>
    </message>
    <message>
        <source>Note a wish of %1</source>
        <translation>Anteckna ett önskemål för %1</translation>
    </message>
    <message>
        <source>Change a wish of %1</source>
        <translation>Ändra ett önskemål för %1</translation>
    </message>
    <message>
        <source>Remove a wish of %1</source>
        <translation>Ta bort ett önskemål för %1</translation>
    </message>
    <message>
        <source>Grant a wish of %1</source>
        <translation>Uppfyll ett önskemål för %1</translation>
    </message>
    <message>
        <source>Add a wish…</source>
        <translation>Lägg till önskemål…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Uppfyll</translation>
    </message>
    <message>
        <source>No wishes for these days. Add one, and the next proposal takes it into account.</source>
        <translation>Inga önskemål för dessa dagar. Lägg till ett, så tar nästa förslag hänsyn till det.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln cell ändras</numerusform>
            <numerusform>%Ln celler ändras</numerusform>
        </translation>
    </message>
    <message>
        <source>At most; a cheaper way is being looked for.</source>
        <translation>Högst; ett billigare sätt söks.</translation>
    </message>
    <message>
        <source>Looking for a way to grant the wishes</source>
        <translation>Söker ett sätt att uppfylla önskemålen</translation>
    </message>
    <message>
        <source>%1 of %2 granted · the cost is of the best way found, without a new proposal</source>
        <translation>%1 av %2 uppfyllda · kostnaden gäller det bästa sättet som hittats, utan ett nytt förslag</translation>
    </message>
    <message>
        <source>Shows what changes for the wish, before it is saved</source>
        <translation>Visar vad som ändras för önskemålet innan det sparas</translation>
    </message>
</context>
<context>
    <name>paybench::ui::YearAdjustmentDialog</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 från %2</translation>
    </message>
    <message>
        <source>Adjust the prices for a new year?</source>
        <translation>Vill du räkna upp priserna för ett nytt år?</translation>
    </message>
    <message>
        <source>Each agreement gets a new version with its own rule. Closed months and their documents do not change.</source>
        <translation>Varje avtal får en ny version efter sin egen regel. Stängda månader och deras dokument ändras inte.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Index, %</source>
        <translation>Index, %</translation>
    </message>
    <message>
        <source>as published, such as 2.8</source>
        <translation>som det publiceras, till exempel 2,8</translation>
    </message>
    <message>
        <source>Efficiency requirement, %</source>
        <translation>Effektiviseringskrav, %</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>empty: the first open month</source>
        <translation>tomt: första öppna månaden</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>Nya priser</translation>
    </message>
    <message>
        <source>Enter the index to see the new prices.</source>
        <translation>Ange index för att se de nya priserna.</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exportera tabellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Adjust prices</source>
        <translation>Räkna upp priserna</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Price row</source>
        <translation>Prisrad</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Yes, the index is %1</source>
        <translation>Ja, index är %1</translation>
    </message>
    <message>
        <source>From %1 · %2 a year on the last twelve months&apos; volumes</source>
        <translation>Från %1 · %2 per år med de senaste tolv månadernas volymer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplement line(s) for closed months are charged in the month of the new prices.</source>
        <translation>
            <numerusform>%Ln efterdebitering för stängda månader tas ut i de nya prisernas månad.</numerusform>
            <numerusform>%Ln efterdebiteringar för stängda månader tas ut i de nya prisernas månad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust prices for %1</source>
        <translation>Räkna upp priserna för %1</translation>
    </message>
    <message>
        <source>Then write a letter with the price annex to each customer, as PDF</source>
        <translation>Skriv sedan ett brev med prisbilagan till varje kund, som PDF</translation>
    </message>
</context>
<context>
    <name>paybench::ui::YearLegend</name>
    <message>
        <source>absence</source>
        <translation>frånvaro</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>paybench::ui::YearStrip</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>planned absence</source>
        <translation>planerad frånvaro</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>frånvaro</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>halvdag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>Write S80, R80 or five days such as 2-1-2.</source>
        <translation>Skriv S80, R80 eller fem dagar som 2-1-2.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>80/20 choice</source>
        <translation>80/20-val</translation>
    </message>
    <message>
        <source>S80, R80, or days of support, follow-up and registration: 2-1-2.</source>
        <translation>S80, R80, eller dagar med support, ärenden och registrering: 2-1-2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Del av dagen</translation>
    </message>
    <message>
        <source>Move %1 to %2 from %3</source>
        <translation>Flytta %1 till %2 från %3</translation>
    </message>
    <message>
        <source>Let %1 work %2% from %3</source>
        <translation>Låt %1 arbeta %2&#xa0;% från %3</translation>
    </message>
    <message>
        <source>Note the wish of %1 for %2 from %3</source>
        <translation>Anteckna önskemålet från %1 om %2 från %3</translation>
    </message>
    <message>
        <source>Change %1 from %2</source>
        <translation>Ändra %1 från %2</translation>
    </message>
    <message>
        <source>Decided: yes</source>
        <translation>Beslutat: ja</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Procentsats</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>No mentor</source>
        <translation>Ingen mentor</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbetsdagar</translation>
    </message>
    <message>
        <source>Decide or review by</source>
        <translation>Besluta eller ompröva senast</translation>
    </message>
    <message>
        <source>Remove what begins on this day</source>
        <translation>Ta bort det som börjar den här dagen</translation>
    </message>
    <message>
        <source>Remove the change of %1 from %2</source>
        <translation>Ta bort ändringen för %1 från %2</translation>
    </message>
    <message>
        <source>What is new for %1, and from which day?</source>
        <translation>Vad är nytt för %1, och från vilken dag?</translation>
    </message>
    <message>
        <source>Days before stay as they were. Closed months never move.</source>
        <translation>Dagarna före blir som de var. Stängda månader ändras aldrig.</translation>
    </message>
    <message>
        <source>Save from that day</source>
        <translation>Spara från den dagen</translation>
    </message>
    <message>
        <source>%1 starts on %2, so nothing was saved. Choose that day or a later one.</source>
        <translation>%1 börjar %2, så inget har sparats. Välj den dagen eller en senare.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln unit(s) to %1 from %2</source>
        <translation>
            <numerusform>Flytta %Ln enhet till %1 från %2</numerusform>
            <numerusform>Flytta %Ln enheter till %1 från %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 then has %2 and nobody to serve them.</source>
        <translation>%1 har då %2 och ingen som sköter dem.</translation>
    </message>
    <message>
        <source>%1 then has %2, %3 per FTE.</source>
        <translation>%1 har då %2, %3 per årsarbetare.</translation>
    </message>
    <message>
        <source>Which group serves %1, and from which day?</source>
        <translation>Vilken grupp sköter %1, och från vilken dag?</translation>
    </message>
    <message numerus="yes">
        <source>Which group serves %Ln unit(s), and from which day?</source>
        <translation>
            <numerusform>Vilken grupp sköter %Ln enhet, och från vilken dag?</numerusform>
            <numerusform>Vilken grupp sköter %Ln enheter, och från vilken dag?</numerusform>
        </translation>
    </message>
    <message>
        <source>Days before stay as they were.</source>
        <translation>Dagarna före blir som de var.</translation>
    </message>
    <message>
        <source>Move from that day</source>
        <translation>Flytta från den dagen</translation>
    </message>
    <message>
        <source>A group has to serve the unit. Choose one.</source>
        <translation>En grupp måste sköta enheten. Välj en.</translation>
    </message>
    <message>
        <source>What is the new group called?</source>
        <translation>Vad heter den nya gruppen?</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Lägg till gruppen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Add the group %1</source>
        <translation>Lägg till gruppen %1</translation>
    </message>
    <message>
        <source>Who trains %1, and from which day?</source>
        <translation>Vem utbildar %1, och från vilken dag?</translation>
    </message>
    <message>
        <source>A trainer is linked to a group. Days before stay as they were.</source>
        <translation>En utbildare kopplas till en grupp. Dagarna före blir som de var.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>Choose a trainer</source>
        <translation>Välj en utbildare</translation>
    </message>
    <message>
        <source>Let %1 train %2 from %3</source>
        <translation>Låt %1 utbilda %2 från %3</translation>
    </message>
    <message>
        <source>to %1 from %2</source>
        <translation>till %1 från %2</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Utan grupp</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupp %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>wished %1</source>
        <translation>önskade %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>omprövas %1</translation>
    </message>
    <message>
        <source>wishes %1</source>
        <translation>önskar %1</translation>
    </message>
    <message>
        <source>decision by %1</source>
        <translation>beslut senest %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>inte beslutat än</translation>
    </message>
    <message>
        <source>mentor %1</source>
        <translation>mentor %1</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>anställd</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dagen</translation>
    </message>
    <message>
        <source>valid now</source>
        <translation>gäller nu</translation>
    </message>
    <message>
        <source>%1 of %2 in the group are at work on %3, the day with the fewest.</source>
        <translation>%1 av %2 i gruppen arbetar %3, dagen med lägst antal.</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation>Vem är ny?</translation>
    </message>
    <message>
        <source>No personal number is needed, and none can be stored.</source>
        <translation>Inget personnummer behövs, och inget kan sparas.</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Lägg till personen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>In payroll work since</source>
        <translation>I lönearbete sedan</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>What is changed for %1?</source>
        <translation>Vad ändras för %1?</translation>
    </message>
    <message>
        <source>What changes over time is under New from date.</source>
        <translation>Det som ändras över tid finns under Nytt från datum.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>When is the last day of %1?</source>
        <translation>När är sista dagen för %1?</translation>
    </message>
    <message>
        <source>The person stays in the register, and earlier months stay as they were. An empty day means: stays.</source>
        <translation>Personen finns kvar i registret, och tidigare månader blir som de var. En tom dag betyder: är kvar.</translation>
    </message>
    <message>
        <source>Save the last day</source>
        <translation>Spara sista dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Let %1 leave on %2</source>
        <translation>Låt %1 sluta %2</translation>
    </message>
    <message>
        <source>Let %1 stay</source>
        <translation>Låt %1 vara kvar</translation>
    </message>
    <message>
        <source>When is %1 away?</source>
        <translation>När är %1 borta?</translation>
    </message>
    <message>
        <source>Only the kind is kept, never a reason.</source>
        <translation>Bara slaget sparas, aldrig ett skäl.</translation>
    </message>
    <message>
        <source>Save the absence</source>
        <translation>Spara frånvaron</translation>
    </message>
    <message>
        <source>Add the absence</source>
        <translation>Lägg till frånvaron</translation>
    </message>
    <message>
        <source>Change the absence of %1 from %2</source>
        <translation>Ändra frånvaron för %1 från %2</translation>
    </message>
    <message>
        <source>Add an absence of %1 from %2</source>
        <translation>Lägg till en frånvaro för %1 från %2</translation>
    </message>
    <message>
        <source>Remove the absence</source>
        <translation>Ta bort frånvaron</translation>
    </message>
    <message>
        <source>Remove the absence of %1 from %2</source>
        <translation>Ta bort frånvaron för %1 från %2</translation>
    </message>
    <message>
        <source>Grant %1 to %2 from %3</source>
        <translation>Bevilja %1 för %2 från %3</translation>
    </message>
    <message>
        <source>Keep %1 for %2 from %3</source>
        <translation>Behåll %1 för %2 från %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, sedan %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Yes to %1 gives %2 support days, exactly what is needed.</source>
        <translation>Ja till %1 ger %2 supportdagar, precis vad som behövs.</translation>
    </message>
    <message>
        <source>Yes to %1 gives %2 support days, more than the %3 needed.</source>
        <translation>Ja till %1 ger %2 supportdagar, fler än de %3 som behövs.</translation>
    </message>
    <message>
        <source>Yes to %1 gives %2 support days, fewer than the %3 needed.</source>
        <translation>Ja till %1 ger %2 supportdagar, färre än de %3 som behövs.</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 årsarbetare</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>slutade %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till och med %1</translation>
    </message>
    <message>
        <source>trainer %1</source>
        <translation>utbildare %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 support days</source>
        <translation>%1 av %2 supportdagar</translation>
    </message>
    <message>
        <source>Not here on %1</source>
        <translation>Inte här %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are added</source>
        <translation>
            <numerusform>%Ln person läggs till</numerusform>
            <numerusform>%Ln personer läggs till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are wrong, so nothing can be added yet</source>
        <translation>
            <numerusform>%Ln rad måste rättas, så inget kan läggas till än</numerusform>
            <numerusform>%Ln rader måste rättas, så inget kan läggas till än</numerusform>
        </translation>
    </message>
    <message>
        <source>new groups: %1</source>
        <translation>nya grupper: %1</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>läses inte: %1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad det blir av den</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>läggs till</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>Inget har lagts till. %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln person(s)</source>
        <translation>
            <numerusform>Klistra in %Ln person</numerusform>
            <numerusform>Klistra in %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you want to add these people?</source>
        <translation>Vill du lägga till de här personerna?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln person(s)</source>
        <translation>
            <numerusform>Lägg till %Ln person</numerusform>
            <numerusform>Lägg till %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Det som skulle läggas till</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>måndag till fredag</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>ledig %1</translation>
    </message>
    <message>
        <source>%1 since %2, %3</source>
        <translation>%1 sedan %2, %3</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Inte beslutat än</translation>
    </message>
    <message>
        <source>Decided: no</source>
        <translation>Beslutat: nej</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>working days of an absence</comment>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pricing</name>
    <message>
        <source>The index is below 0. Lower the prices by %1?</source>
        <translation>Index är under 0. Vill du sänka priserna med %1?</translation>
    </message>
    <message>
        <source>The index is above 10 %. Raise the prices by %1?</source>
        <translation>Index är över 10&#xa0;%. Vill du höja priserna med %1?</translation>
    </message>
    <message>
        <source>The efficiency requirement is usually between 0 and 10 %. Use %1?</source>
        <translation>Effektiviseringskravet är oftast mellan 0 och 10&#xa0;%. Vill du använda %1?</translation>
    </message>
    <message>
        <source>The prices were not changed, because they would be multiplied by %1. Use percentages that keep the factor above 0 and below 10.</source>
        <translation>Priserna har inte ändrats, eftersom de skulle multipliceras med %1. Använd procenttal som håller faktorn över 0 och under 10.</translation>
    </message>
    <message>
        <source>Payslips, deviations reported</source>
        <translation>Lönespecifikationer, avvikelserapportering</translation>
    </message>
    <message>
        <source>Payslips, presence reported</source>
        <translation>Lönespecifikationer, närvarorapportering</translation>
    </message>
    <message>
        <source>Payslips, round the clock</source>
        <translation>Lönespecifikationer, dygnet runt</translation>
    </message>
    <message>
        <source>Manual payments</source>
        <translation>Manuella utbetalningar</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>%1 has no price in this month. Add a price row that is valid from it.</source>
        <translation>%1 har inget pris i den här månaden. Lägg till en prisrad som gäller från den.</translation>
    </message>
    <message>
        <source>%1: the count %2 is below 0. Counts are 0 or more.</source>
        <translation>%1: antalet %2 är under 0. Antal är 0 eller mer.</translation>
    </message>
    <message>
        <source>%1: the count %2 is above %3, the most that is priced.</source>
        <translation>%1: antalet %2 är över %3, det högsta som prissätts.</translation>
    </message>
    <message>
        <source>%1 is not counted in a month. Payslips and manual payments are.</source>
        <translation>%1 räknas inte per månad. Det gör lönespecifikationer och manuella utbetalningar.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>The sum is above %1, the most that is priced. Use smaller numbers.</source>
        <translation>Summan är över %1, det högsta som prissätts. Använd mindre tal.</translation>
    </message>
    <message>
        <source>Lift to the minimum fee</source>
        <translation>Lyft till minimiavgiften</translation>
    </message>
    <message>
        <source>%1: the logged time is below 0. Time is 0 or more.</source>
        <translation>%1: den loggade tiden är under 0. Tid är 0 eller mer.</translation>
    </message>
    <message>
        <source>%1: a price row needs the day from which it is valid.</source>
        <translation>%1: en prisrad behöver den dag den gäller från.</translation>
    </message>
    <message>
        <source>%1: the price row starts on %2. Prices start on the first of a month.</source>
        <translation>%1: prisraden börjar %2. Priser börjar den första i en månad.</translation>
    </message>
    <message>
        <source>%1: the first tier starts at %2. It has to start at 1.</source>
        <translation>%1: det första prissteget börjar vid %2. Det måste börja vid 1.</translation>
    </message>
    <message>
        <source>%1: the tier from %2 stands after the tier from %3. Each tier has to start higher.</source>
        <translation>%1: prissteget från %2 står efter prissteget från %3. Varje prissteg måste börja högre.</translation>
    </message>
    <message>
        <source>%1: only payslips and manual payments can have tiers.</source>
        <translation>%1: bara lönespecifikationer och manuella utbetalningar kan ha prissteg.</translation>
    </message>
    <message>
        <source>%1: the price %2 is below 0. Prices are 0 or more.</source>
        <translation>%1: priset %2 är under 0. Priser är 0 eller mer.</translation>
    </message>
    <message>
        <source>%1: the rounding step has to be 1 minute or more.</source>
        <translation>%1: avrundningssteget måste vara 1 minut eller mer.</translation>
    </message>
    <message>
        <source>%1: two price rows start on %2. Keep one of them.</source>
        <translation>%1: två prisrader börjar %2. Behåll en av dem.</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Lönespecifikation</translation>
    </message>
    <message>
        <source>Payslip, deviations reported</source>
        <translation>Lönespecifikation, avvikelserapportering</translation>
    </message>
    <message>
        <source>Payslip, presence reported</source>
        <translation>Lönespecifikation, närvarorapportering</translation>
    </message>
    <message>
        <source>Payslip, round the clock</source>
        <translation>Lönespecifikation, dygnet runt</translation>
    </message>
    <message>
        <source>Manual payment</source>
        <translation>Manuell utbetalning</translation>
    </message>
    <message>
        <source>Fixed fee</source>
        <translation>Fast avgift</translation>
    </message>
    <message>
        <source>Minimum fee</source>
        <translation>Minimiavgift</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Timtaxa</translation>
    </message>
    <message>
        <source>kr per payment</source>
        <translation>kr per utbetalning</translation>
    </message>
    <message>
        <source>kr per month</source>
        <translation>kr per månad</translation>
    </message>
    <message>
        <source>kr per hour</source>
        <translation>kr per timme</translation>
    </message>
    <message>
        <source>kr per payslip</source>
        <translation>kr per lönespecifikation</translation>
    </message>
    <message>
        <source>The service “%1” is not known. Accepted are %2.</source>
        <translation>Tjänsten ”%1” är inte känd. Godtas gör %2.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;tim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln manual payment(s)</source>
        <translation>
            <numerusform>%Ln manuell utbetalning</numerusform>
            <numerusform>%Ln manuella utbetalningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln månad</numerusform>
            <numerusform>%Ln månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s)</source>
        <translation>
            <numerusform>%Ln lönespecifikation</numerusform>
            <numerusform>%Ln lönespecifikationer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a quantity and its unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>quantity × price = amount</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1 logged, rounded up to started %2 min: %3, price row valid from %4</source>
        <translation>%1 loggade, avrundade uppåt till påbörjade %2 min: %3, prisrad som gäller från %4</translation>
    </message>
    <message>
        <source>%1 logged, rounded to the nearest %2 min: %3, price row valid from %4</source>
        <translation>%1 loggade, avrundade till närmaste %2 min: %3, prisrad som gäller från %4</translation>
    </message>
    <message>
        <source>Payslips and fixed fee make %1 and are lifted by %2 to the minimum fee %3, price row valid from %4</source>
        <translation>Lönespecifikationer och fast avgift ger %1 och lyfts med %2 till minimiavgiften %3, prisrad som gäller från %4</translation>
    </message>
    <message>
        <source>%1, price row valid from %2</source>
        <translation>%1, prisrad som gäller från %2</translation>
    </message>
    <message>
        <source>%1, tier %2 of the price row valid from %3</source>
        <translation>%1, prissteg %2 i prisraden som gäller från %3</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>utbetalningar</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>h</source>
        <translation>tim</translation>
    </message>
    <message>
        <source>payslips</source>
        <translation>lönespec.</translation>
    </message>
    <message>
        <source>%1, correction of %2</source>
        <translation>%1, rättelse av %2</translation>
    </message>
    <message>
        <source>%1, supplement for %2</source>
        <translation>%1, efterdebitering för %2</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The folder %1 could not be made. Nothing was written. Choose another folder.</source>
        <translation>Mappen %1 gick inte att skapa. Inget har skrivits. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Preliminary: the month is not closed</source>
        <translation>Preliminär: månaden är inte stängd</translation>
    </message>
    <message>
        <source>A column for each customer: %1</source>
        <translation>En kolumn per kund: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Price row</source>
        <translation>Prisrad</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lönespecifikationer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Price excl. VAT</source>
        <translation>Pris exkl. moms</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Volume tiers: all payslips cost what the tier reached says.</source>
        <translation>Volympris: alla lönespecifikationer kostar det som det uppnådda prissteget säger.</translation>
    </message>
    <message>
        <source>Graduated tiers: each payslip costs what its own tier says.</source>
        <translation>Stegvis pris: varje lönespecifikation kostar det som dess eget prissteg säger.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Services and SLA</source>
        <translation>Tjänster och SLA</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Prissättning</translation>
    </message>
    <message>
        <source>base assignment</source>
        <translation>grunduppdrag</translation>
    </message>
    <message>
        <source>additional assignment</source>
        <translation>tillkommande uppdrag</translation>
    </message>
    <message>
        <source>Agreement %1 with %2</source>
        <translation>Avtal %1 med %2</translation>
    </message>
    <message>
        <source>%1 · version %2, valid from %3</source>
        <translation>%1 · version %2, gäller från %3</translation>
    </message>
    <message>
        <source>%1: no approved agreement holds in the month</source>
        <translation>%1: inget godkänt avtal gäller i månaden</translation>
    </message>
    <message>
        <source>There is a draft. Approve it on Agreements.</source>
        <translation>Det finns ett utkast. Godkänn det på Avtal.</translation>
    </message>
    <message>
        <source>Add an agreement on Agreements.</source>
        <translation>Lägg till ett avtal på Avtal.</translation>
    </message>
    <message>
        <source>%1: two price rows hold from %2</source>
        <translation>%1: två prisrader gäller från %2</translation>
    </message>
    <message>
        <source>Service: %1. Remove one of the two.</source>
        <translation>Tjänst: %1. Ta bort en av de två.</translation>
    </message>
    <message>
        <source>%1: a price row cannot be used</source>
        <translation>%1: en prisrad kan inte användas</translation>
    </message>
    <message>
        <source>%1: no volumes</source>
        <translation>%1: inga volymer</translation>
    </message>
    <message>
        <source>Import the month&apos;s file, or type the volume; 0 counts as one.</source>
        <translation>Importera månadens fil, eller skriv in volymen; även 0 räknas.</translation>
    </message>
    <message>
        <source>%1: the volume %2 is below 0 and names no correction</source>
        <translation>%1: volymen %2 är under 0 och anger ingen rättelse</translation>
    </message>
    <message>
        <source>Add a correction line instead: it names the line it corrects.</source>
        <translation>Lägg till en rättelserad i stället: den anger vilken rad den rättar.</translation>
    </message>
    <message>
        <source>%1: hours are logged, but the agreement has no hourly rate</source>
        <translation>%1: timmar är loggade, men avtalet har ingen timtaxa</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <translation>Loggat: %1.</translation>
    </message>
    <message>
        <source>%1: %2 against %3 in the month before</source>
        <translation>%1: %2 mot %3 månaden före</translation>
    </message>
    <message>
        <source>The volume differs by more than 10%: %1.</source>
        <translation>Volymen skiljer sig mer än 10&#xa0;%: %1.</translation>
    </message>
    <message>
        <source>The month of each work order is rounded up to a started quarter.</source>
        <translation>Månaden för varje beställning avrundas uppåt till påbörjad kvart.</translation>
    </message>
    <message>
        <source>The month of each work order is rounded up to steps of %1 min.</source>
        <translation>Månaden för varje beställning avrundas uppåt i steg om %1 min.</translation>
    </message>
    <message>
        <source>The month of each work order is rounded to the nearest %1 min.</source>
        <translation>Månaden för varje beställning avrundas till närmaste %1 min.</translation>
    </message>
    <message>
        <source>%1: the month cannot be priced</source>
        <translation>%1: månaden kan inte prissättas</translation>
    </message>
    <message>
        <source>The closed month could not be read because its snapshot is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Den stängda månaden gick inte att läsa eftersom dess ögonblicksbild är skadad. Inget har ändrats. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The sum of %1 is above the largest amount. Nothing was computed. Check the volumes and the prices.</source>
        <translation>Summan för %1 är över det största beloppet. Inget har räknats. Kontrollera volymerna och priserna.</translation>
    </message>
    <message>
        <source>A correction line needs a quantity above or below 0.</source>
        <translation>En rättelserad behöver ett antal över eller under 0.</translation>
    </message>
    <message>
        <source>The amount must be %1: quantity × price.</source>
        <translation>Beloppet måste vara %1: antal × pris.</translation>
    </message>
    <message>
        <source>A correction line needs a customer.</source>
        <translation>En rättelserad behöver en kund.</translation>
    </message>
    <message>
        <source>A correction line stands in a later month than the one it corrects.</source>
        <translation>En rättelserad står i en senare månad än den som den rättar.</translation>
    </message>
    <message>
        <source>This line is neither a correction nor a supplement.</source>
        <translation>Raden är varken en rättelse eller en efterdebitering.</translation>
    </message>
    <message>
        <source>A correction line names the line it corrects.</source>
        <translation>En rättelserad anger vilken rad den rättar.</translation>
    </message>
    <message>
        <source>A correction line needs a reason.</source>
        <translation>En rättelserad behöver ett skäl.</translation>
    </message>
    <message>
        <source>Supplement for %1: %2 × %3, %4</source>
        <translation>Efterdebitering för %1: %2 × %3, %4</translation>
    </message>
    <message>
        <source>Correction of %1: %2 × %3, %4</source>
        <translation>Rättelse av %1: %2 × %3, %4</translation>
    </message>
    <message>
        <source>%2: the work order %1 is open, but the customer has ended</source>
        <translation>%2: beställningen %1 är öppen, men kunden har slutat</translation>
    </message>
    <message>
        <source>The work order %1 belongs to no customer</source>
        <translation>Beställningen %1 hör inte till någon kund</translation>
    </message>
    <message>
        <source>End the work order, or change the customer&apos;s last day.</source>
        <translation>Avsluta beställningen, eller ändra kundens sista dag.</translation>
    </message>
    <message>
        <source>Logged hours belong to no work order: %1</source>
        <translation>Loggade timmar hör inte till någon beställning: %1</translation>
    </message>
    <message>
        <source>Move them to a work order, or remove them.</source>
        <translation>Flytta dem till en beställning, eller ta bort dem.</translation>
    </message>
    <message>
        <source>A correction line of %1 kr stands on no invoice basis: %2</source>
        <translation>En rättelserad på %1 kr står inte på något fakturaunderlag: %2</translation>
    </message>
    <message>
        <source>Its customer has no invoice basis in the month.</source>
        <translation>Dess kund har inget fakturaunderlag i månaden.</translation>
    </message>
    <message>
        <source>%1 is lifted to the minimum fee</source>
        <translation>%1 lyfts till minimiavgiften</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are lifted to the minimum fee</source>
        <translation>
            <numerusform>%Ln kund lyfts till minimiavgiften</numerusform>
            <numerusform>%Ln kunder lyfts till minimiavgiften</numerusform>
        </translation>
    </message>
    <message>
        <source>The lift is %1 of the month&apos;s sum: %2.</source>
        <translation>Lyftet är %1 av månadens summa: %2.</translation>
    </message>
    <message>
        <source>Rounding their sum would give %1 h.</source>
        <translation>Avrundning av deras summa skulle ge %1&#xa0;tim.</translation>
    </message>
    <message>
        <source>%1: %2 h are billed, %3 are logged</source>
        <translation>%1: %2&#xa0;tim debiteras, %3 är loggade</translation>
    </message>
    <message>
        <source>The cost of the month is not typed</source>
        <translation>Månadens kostnad är inte inskriven</translation>
    </message>
    <message>
        <source>Without it the report has no cost per payslip and no result.</source>
        <translation>Utan den har rapporten ingen kostnad per lönespecifikation och inget resultat.</translation>
    </message>
    <message>
        <source>&lt; 5 persons</source>
        <translation>&lt; 5 personer</translation>
    </message>
    <message>
        <source>Monthly report %1</source>
        <translation>Månadsrapport %1</translation>
    </message>
    <message>
        <source>Payslips, kr</source>
        <translation>Lönespec., kr</translation>
    </message>
    <message>
        <source>Fixed and lift, kr</source>
        <translation>Fast och lyft, kr</translation>
    </message>
    <message>
        <source>Billed hours</source>
        <translation>Debiterade timmar</translation>
    </message>
    <message>
        <source>Hours, kr</source>
        <translation>Timmar, kr</translation>
    </message>
    <message>
        <source>Corrections, kr</source>
        <translation>Rättelser, kr</translation>
    </message>
    <message>
        <source>Sum, kr excl. VAT</source>
        <translation>Summa, kr exkl. moms</translation>
    </message>
    <message>
        <source>VAT, kr</source>
        <translation>Moms, kr</translation>
    </message>
    <message>
        <source>To pay, kr</source>
        <translation>Att betala, kr</translation>
    </message>
    <message>
        <source>Income per payslip, kr</source>
        <translation>Intäkt per lönespecifikation, kr</translation>
    </message>
    <message>
        <source>Cost of the centre, kr</source>
        <translation>Centrets kostnad, kr</translation>
    </message>
    <message>
        <source>Cost per payslip, kr</source>
        <translation>Kostnad per lönespecifikation, kr</translation>
    </message>
    <message>
        <source>Result, kr</source>
        <translation>Resultat, kr</translation>
    </message>
    <message>
        <source>Payslips per working day</source>
        <translation>Lönespecifikationer per arbetsdag</translation>
    </message>
    <message>
        <source>Billed hours per working day</source>
        <translation>Debiterade timmar per arbetsdag</translation>
    </message>
    <message>
        <source>Kr excl. VAT per working day</source>
        <translation>Kr exkl. moms per arbetsdag</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbetsdagar</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>Hittills i år</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Pay day: %1.</source>
        <translation>Utbetalningsdag: %1.</translation>
    </message>
    <message>
        <source>The year so far is without %1.</source>
        <translation>Hittills i år är räknat utan %1.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alla kunder</translation>
    </message>
    <message>
        <source>Sum excl. VAT</source>
        <translation>Summa exkl. moms</translation>
    </message>
    <message>
        <source>The sum of all invoice lines.</source>
        <translation>Summan av alla fakturarader.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>The sum of the VAT of each invoice, which is rounded once per invoice.</source>
        <translation>Summan av momsen på varje faktura, som avrundas en gång per faktura.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Income per payslip</source>
        <translation>Intäkt per lönespecifikation</translation>
    </message>
    <message>
        <source>Cost per payslip</source>
        <translation>Kostnad per lönespecifikation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>%1 h × %2 = %3. %4</source>
        <translation>%1&#xa0;tim × %2 = %3. %4</translation>
    </message>
    <message>
        <source>How computed</source>
        <translation>Så är det räknat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Kr</source>
        <translation>Kr</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Så är det räknat</translation>
    </message>
    <message>
        <source>Every invoice line is rounded once to 0.01, half away from zero.</source>
        <translation>Varje fakturarad avrundas en gång till 0,01, halva bort från noll.</translation>
    </message>
    <message>
        <source>Time is added up for each work order and month and then rounded once; the logged time itself is never changed.</source>
        <translation>Tid summeras per beställning och månad och avrundas sedan en gång; själva den loggade tiden ändras aldrig.</translation>
    </message>
    <message>
        <source>The minimum fee is for payslips and fixed fee together; hours and manual payments come on top.</source>
        <translation>Minimiavgiften gäller lönespecifikationer och fast avgift tillsammans; timmar och manuella utbetalningar tillkommer.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>inskrivet</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>All payslips</source>
        <translation>Alla lönespecifikationer</translation>
    </message>
    <message>
        <source>up to started %1 min</source>
        <translation>uppåt till påbörjade %1 min</translation>
    </message>
    <message>
        <source>to the nearest %1 min</source>
        <translation>till närmaste %1 min</translation>
    </message>
    <message>
        <source>Invoice basis</source>
        <translation>Fakturaunderlag</translation>
    </message>
    <message>
        <source>Invoice line</source>
        <translation>Fakturarad</translation>
    </message>
    <message>
        <source>Agreement · version</source>
        <translation>Avtal · version</translation>
    </message>
    <message>
        <source>Price valid from</source>
        <translation>Priset gäller från</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Price, kr</source>
        <translation>Pris, kr</translation>
    </message>
    <message>
        <source>Amount, kr excl. VAT</source>
        <translation>Belopp, kr exkl. moms</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volymer</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Avrundat</translation>
    </message>
    <message>
        <source>Logged time</source>
        <translation>Loggad tid</translation>
    </message>
    <message>
        <source>Hourly rate, kr</source>
        <translation>Timtaxa, kr</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>Timmar per person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kr per payslip</source>
        <translation>Kr per lönespec.</translation>
    </message>
    <message numerus="yes">
        <source>Total, %Ln customer(s)</source>
        <translation>
            <numerusform>Summa, %Ln kund</numerusform>
            <numerusform>Summa, %Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands in the way of closing: %1.</source>
        <translation>Det här hindrar stängningen: %1.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Logged time of fewer than five persons is left out of this version; billed hours stand in full.</source>
        <translation>Loggad tid för färre än fem personer är utelämnad i den här versionen; debiterade timmar står i sin helhet.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Styrelse</translation>
    </message>
    <message>
        <source>The year %1 is closed, so no price was changed. Adjust the prices of the next year.</source>
        <translation>Året %1 är stängt, så inget pris har ändrats. Räkna upp nästa års priser.</translation>
    </message>
    <message>
        <source>New prices hold from the first of a month of %1. No price was changed.</source>
        <translation>Nya priser gäller från den första i en månad under %1. Inget pris har ändrats.</translation>
    </message>
    <message>
        <source>The month %1 is closed, so no price was changed. The new prices can hold from %2.</source>
        <translation>Månaden %1 är stängd, så inget pris har ändrats. De nya priserna kan gälla från %2.</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>fixed price</source>
        <translation>fast pris</translation>
    </message>
    <message>
        <source>the fixed price ended on %1: choose a rule in the agreement</source>
        <translation>det fasta priset gällde till och med %1: välj en regel i avtalet</translation>
    </message>
    <message>
        <source>fixed price until %1</source>
        <translation>fast pris till och med %1</translation>
    </message>
    <message>
        <source>%1: a price row that starts on %2 is agreed already and was not adjusted.</source>
        <translation>%1: en prisrad som börjar %2 är redan avtalad och har inte räknats upp.</translation>
    </message>
    <message>
        <source>The index of %1 was known late.</source>
        <translation>Index för %1 blev känt sent.</translation>
    </message>
    <message>
        <source>%1: %2 is not in the yearly effect. %3</source>
        <translation>%1: %2 är inte med i årets effekt. %3</translation>
    </message>
    <message>
        <source>%1: nothing changes, %2.</source>
        <translation>%1: inget ändras, %2.</translation>
    </message>
    <message>
        <source>%1: the version that starts on %2 is agreed already and was not adjusted.</source>
        <translation>%1: versionen som börjar %2 är redan avtalad och har inte räknats upp.</translation>
    </message>
    <message>
        <source>The prices are already adjusted for %1. Nothing was changed.</source>
        <translation>Priserna är redan uppräknade för %1. Inget har ändrats.</translation>
    </message>
    <message>
        <source>%1: no approved agreement holds on %2.</source>
        <translation>%1: inget godkänt avtal gäller %2.</translation>
    </message>
    <message>
        <source>There is no approved agreement to adjust. Nothing was changed.</source>
        <translation>Det finns inget godkänt avtal att räkna upp. Inget har ändrats.</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Minimum fee</source>
        <translation>Minimiavgift</translation>
    </message>
    <message>
        <source>Payslips and fixed fee</source>
        <translation>Lönespecifikationer och fast avgift</translation>
    </message>
    <message>
        <source>h</source>
        <translation>tim</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Inskrivet för hand</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importerat %1</translation>
    </message>
    <message>
        <source>Price row: %1</source>
        <translation>Prisrad: %1</translation>
    </message>
    <message>
        <source>agreement %1, valid from %2</source>
        <translation>avtal %1, gäller från %2</translation>
    </message>
    <message>
        <source>logged %1</source>
        <translation>loggat %1</translation>
    </message>
    <message>
        <source>corrects %1</source>
        <translation>rättar %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Fixed, lift</source>
        <translation>Fast, lyft</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Varför %1?</translation>
    </message>
    <message>
        <source>%1: version %2 starts on %3 already, so nothing was adjusted. Change the prices in that version.</source>
        <translation>%1: version %2 börjar redan %3, så inget har räknats upp. Ändra priserna i den versionen.</translation>
    </message>
    <message>
        <source>The month %1 is open and keeps the old prices.</source>
        <translation>Månaden %1 är öppen och behåller de gamla priserna.</translation>
    </message>
    <message>
        <source>The index is %1.</source>
        <translation>Index är %1.</translation>
    </message>
    <message>
        <source>The index is %1, less the efficiency requirement %2.</source>
        <translation>Index är %1, minus effektiviseringskravet %2.</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>Nya priser</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>%1: new prices from %2</source>
        <translation>%1: nya priser från %2</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Pris nu</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nytt pris</translation>
    </message>
    <message>
        <source>Payslips</source>
        <comment>narrow column</comment>
        <translation>Lönespec.</translation>
    </message>
    <message>
        <source>Demand and staffing %1</source>
        <translation>Behov och bemanning %1</translation>
    </message>
    <message>
        <source>A column for each day: %1</source>
        <translation>En stapel för varje dag: %1</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ingen kund</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Övriga ämnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Utbildningsbehov</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Tid för dem</translation>
    </message>
    <message>
        <source>Person or unit</source>
        <translation>Person eller enhet</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>Course for %1</source>
        <translation>Kurs för %1</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Övriga orsaker</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Per 1,000 payslips</source>
        <translation>Per 1 000 lönespecifikationer</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Nedlagd tid</translation>
    </message>
    <message>
        <source>Cost, kr</source>
        <translation>Kostnad, kr</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Ej avslutade</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Cases that were opened in the month, as they stand now.</source>
        <translation>Ärenden som öppnades under månaden, som de ser ut nu.</translation>
    </message>
    <message>
        <source>Cases that were opened in the month, as they stood when it was closed.</source>
        <translation>Ärenden som öppnades under månaden, som de såg ut när den stängdes.</translation>
    </message>
    <message>
        <source>Contacts per payslip</source>
        <translation>Kontakter per lönespecifikation</translation>
    </message>
    <message>
        <source>(%1 calls + %2 e-mails) / %3 payslips = %4</source>
        <translation>(%1 samtal + %2 mejl) / %3 lönespecifikationer = %4</translation>
    </message>
    <message>
        <source>%1 closed in time / %2 closed = %3; the target is %4</source>
        <translation>%1 klara i tid / %2 avslutade = %3; målet är %4</translation>
    </message>
    <message>
        <source>Corrections cost the minutes spent on them × %1 kr, as on the page Demand.</source>
        <translation>Rättningar kostar minuterna som har lagts ner på dem × %1 kr, som på sidan Behov.</translation>
    </message>
    <message>
        <source>Calls and e-mails</source>
        <translation>Samtal och mejl</translation>
    </message>
    <message>
        <source>Cases closed, with an SLA</source>
        <translation>Avslutade ärenden med SLA</translation>
    </message>
    <message>
        <source>Cases closed in time</source>
        <translation>Ärenden klara i tid</translation>
    </message>
    <message>
        <source>Logged hours</source>
        <translation>Loggade timmar</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>målet är nått</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation>Avslutade ärenden</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tid</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Mål %1</translation>
    </message>
    <message>
        <source>Contacts and SLA</source>
        <translation>Kontakter och SLA</translation>
    </message>
    <message>
        <source>Cases that were closed in the month and have an SLA. Its clock runs in opening hours and stands still while a case waits for the customer.</source>
        <translation>Ärenden som avslutades under månaden och har en SLA. Dess klocka går under öppettid och står stilla medan ett ärende väntar på kunden.</translation>
    </message>
    <message>
        <source>Log and counts</source>
        <translation>Logg och räkning</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknat</translation>
    </message>
    <message>
        <source>In the log, same days</source>
        <translation>I loggen, samma dagar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>In the log, other days</source>
        <translation>I loggen, andra dagar</translation>
    </message>
    <message>
        <source>Counted: calls that the telephone exchange says were answered, and e-mails that came. The difference was taken, but not written down.</source>
        <translation>Räknat: samtal som telefonväxeln säger besvarades, och mejl som kom. Skillnaden togs emot men skrevs inte ner.</translation>
    </message>
    <message>
        <source>All logged time</source>
        <translation>All loggad tid</translation>
    </message>
    <message>
        <source>Work orders are a part of it. Breaks and what is unresolved are not.</source>
        <translation>Beställningar ingår. Pauser och det som är oklart ingår inte.</translation>
    </message>
    <message>
        <source>All logged time by person</source>
        <translation>All loggad tid per person</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Stängt: %1</translation>
    </message>
    <message>
        <source>In support now</source>
        <translation>I supporten nu</translation>
    </message>
    <message>
        <source>In support</source>
        <translation>I supporten</translation>
    </message>
    <message>
        <source>The centre is closed: %1</source>
        <translation>Centret är stängt: %1</translation>
    </message>
    <message>
        <source>No opening hours say when it opens again.</source>
        <translation>Inga öppettider säger när det öppnar igen.</translation>
    </message>
    <message>
        <source>It opens again on %1 at %2.</source>
        <translation>Det öppnar igen %1 kl. %2.</translation>
    </message>
    <message>
        <source>%1: nobody is in support</source>
        <translation>%1: ingen är i supporten</translation>
    </message>
    <message>
        <source>The rota has no support for the group today.</source>
        <translation>Schemat har ingen support för gruppen i dag.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) too few in support</source>
        <translation>
            <numerusform>Det saknas %Ln person i supporten</numerusform>
            <numerusform>Det saknas %Ln personer i supporten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 there, need %2.</source>
        <translation>%1 på plats, behov %2.</translation>
    </message>
    <message>
        <source>Answered in time %1 against the service target %2 within %3 s.</source>
        <translation>Svar i tid %1 mot svarsmålet %2 inom %3 s.</translation>
    </message>
    <message>
        <source>%1 has support and is away</source>
        <translation>%1 har support och är borta</translation>
    </message>
    <message>
        <source>Nobody has taken the seat yet.</source>
        <translation>Ingen har tagit passet än.</translation>
    </message>
    <message>
        <source>%1 answers instead of %2</source>
        <translation>%1 svarar i stället för %2</translation>
    </message>
    <message>
        <source>%1 takes a support day of %2 on %3.</source>
        <translation>%1 tar en supportdag för %2 %3.</translation>
    </message>
    <message>
        <source>It is not decided when it is repaid.</source>
        <translation>Det är inte bestämt när den ges tillbaka.</translation>
    </message>
    <message>
        <source>Nobody has been put on the rota today</source>
        <translation>Ingen finns i schemat i dag</translation>
    </message>
    <message>
        <source>Have a rota proposed, or set the day by hand.</source>
        <translation>Låt ett schema föreslås, eller lägg dagen för hand.</translation>
    </message>
    <message>
        <source>The rota of the day is not published</source>
        <translation>Dagens schema är inte publicerat</translation>
    </message>
    <message>
        <source>Shown is the draft. Publish it, so that people are told.</source>
        <translation>Det som visas är utkastet. Publicera det, så att alla får veta.</translation>
    </message>
    <message>
        <source>The rota of the day has changes that are not published</source>
        <translation>Dagens schema har ändringar som inte är publicerade</translation>
    </message>
    <message>
        <source>Shown is what people have been told.</source>
        <translation>Det som visas är det som alla har fått veta.</translation>
    </message>
    <message>
        <source>No need is stored for the day</source>
        <translation>Inget behov är sparat för dagen</translation>
    </message>
    <message>
        <source>Store the need of the month, so that too few are seen in time.</source>
        <translation>Spara månadens behov, så att det syns i tid när det saknas någon.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody has picked it.</source>
        <translation>Någon har plockat det.</translation>
    </message>
    <message>
        <source>Nobody has picked it.</source>
        <translation>Ingen har plockat det.</translation>
    </message>
    <message>
        <source>1 case is %1 late</source>
        <translation>1 ärende är %1 sent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) are late</source>
        <translation>
            <numerusform>%Ln ärende är sent</numerusform>
            <numerusform>%Ln ärenden är sena</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest by %1: %2, %3.</source>
        <translation>Det senaste med %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the payroll calendar are late</source>
        <translation>
            <numerusform>%Ln steg i lönekalendern är sent</numerusform>
            <numerusform>%Ln steg i lönekalendern är sena</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was due on %2.</source>
        <translation>%1 skulle ha varit klart %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not signed off for %Ln customer(s).</source>
        <translation>
            <numerusform>Inte kvitterat för %Ln kund.</numerusform>
            <numerusform>Inte kvitterat för %Ln kunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Inget är skrivet än</translation>
    </message>
    <message>
        <source>caller not known</source>
        <translation>inringaren okänd</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Utbetalningsdag</translation>
    </message>
    <message>
        <source>%1, morning</source>
        <translation>%1, förmiddag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation>%1, eftermiddag</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>till och med i morgon</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>borta</translation>
    </message>
    <message>
        <source>on a break now</source>
        <translation>har paus nu</translation>
    </message>
    <message>
        <source>in a meeting now</source>
        <translation>har möte nu</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>borta nu</translation>
    </message>
    <message>
        <source>not a working day</source>
        <translation>ingen arbetsdag</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>samtal</translation>
    </message>
    <message>
        <source>Why %1 expected so far?</source>
        <translation>Varför %1 väntade hittills?</translation>
    </message>
    <message>
        <source>expected so far</source>
        <translation>väntade hittills</translation>
    </message>
    <message>
        <source>Of the half-hour that runs, the part that has passed counts.</source>
        <translation>Av halvtimmen som pågår räknas den del som har gått.</translation>
    </message>
    <message>
        <source>The calls of the day come with the stored need; the half-hours share them as in the eight weeks before.</source>
        <translation>Dagens samtal kommer med det sparade behovet; halvtimmarna delar på dem som under de åtta veckorna före.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) have been logged, those that were only counted included.</source>
        <translation>
            <numerusform>%Ln samtal har loggats, även de som bara har räknats.</numerusform>
            <numerusform>%Ln samtal har loggats, även de som bara har räknats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 of %2?</source>
        <translation>Varför %1 av %2?</translation>
    </message>
    <message>
        <source>on support and there</source>
        <translation>har support och är på plats</translation>
    </message>
    <message>
        <source>need of the half-hour</source>
        <translation>halvtimmens behov</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>för få</translation>
    </message>
    <message>
        <source>to spare</source>
        <translation>över</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>På plats: %1.</translation>
    </message>
    <message>
        <source>Not on support: %1.</source>
        <translation>Inte i supporten: %1.</translation>
    </message>
    <message>
        <source>%1 calls are expected in it.</source>
        <translation>%1 samtal väntas under den.</translation>
    </message>
    <message>
        <source>Who has support comes from the published rota; who is on a break, in a meeting or away is left out.</source>
        <translation>Vem som har support kommer från det publicerade schemat; den som har paus, möte eller är borta räknas inte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) came in it.</source>
        <translation>
            <numerusform>%Ln samtal kom under den.</numerusform>
            <numerusform>%Ln samtal kom under den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 to do?</source>
        <translation>Varför %1 att göra?</translation>
    </message>
    <message>
        <source>to pick</source>
        <translation>att plocka</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>att komplettera</translation>
    </message>
    <message>
        <source>picked by somebody</source>
        <translation>plockade av någon</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>att göra</translation>
    </message>
    <message>
        <source>Cases that wait for the customer do not count: their clock stands still.</source>
        <translation>Ärenden som väntar på kunden räknas inte: deras klocka står stilla.</translation>
    </message>
    <message>
        <source>Why %1 late?</source>
        <translation>Varför %1 sent?</translation>
    </message>
    <message>
        <source>Why %1 left?</source>
        <translation>Varför %1 kvar?</translation>
    </message>
    <message>
        <source>SLA of the case</source>
        <translation>Ärendets SLA</translation>
    </message>
    <message>
        <source>opening time used</source>
        <translation>använd öppettid</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
    </message>
    <message>
        <source>The clock of a case runs only while the centre is open, and stands still while the customer is waited for.</source>
        <translation>Ärendets klocka går bara medan centret är öppet, och står stilla medan kunden inväntas.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Senast %1.</translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln bank day(s)?</source>
        <translation>
            <numerusform>Varför %Ln bankdag?</numerusform>
            <numerusform>Varför %Ln bankdagar?</numerusform>
        </translation>
    </message>
    <message>
        <source>bank days between them</source>
        <translation>bankdagar emellan</translation>
    </message>
    <message>
        <source>Weekends and days on which banks are closed do not count.</source>
        <translation>Helger och dagar då bankerna har stängt räknas inte.</translation>
    </message>
    <message>
        <source>Not done for %1.</source>
        <translation>Inte klart för %1.</translation>
    </message>
    <message>
        <source>employed payroll assistants</source>
        <translation>anställda löneassistenter</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>inte på plats</translation>
    </message>
    <message>
        <source>there</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Inte på plats: %1.</translation>
    </message>
    <message>
        <source>closed in time this month</source>
        <translation>klara i tid den här månaden</translation>
    </message>
    <message>
        <source>closed this month, with an SLA</source>
        <translation>avslutade den här månaden, med SLA</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>klara i tid</translation>
    </message>
    <message>
        <source>Why nobody?</source>
        <translation>Varför ingen?</translation>
    </message>
    <message>
        <source>The published rota says so.</source>
        <translation>Det säger det publicerade schemat.</translation>
    </message>
    <message>
        <source>The draft says so; the rota of the day is not published.</source>
        <translation>Det säger utkastet; dagens schema är inte publicerat.</translation>
    </message>
    <message>
        <source>%1 answers instead of %2, who is away.</source>
        <translation>%1 svarar i stället för %2, som är borta.</translation>
    </message>
    <message>
        <source>Everybody on support answers everybody&apos;s calls.</source>
        <translation>Alla som har support svarar på allas samtal.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>till och med %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>låg</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mellan</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>topp</translation>
    </message>
    <message>
        <source>The centre is closed</source>
        <translation>Centret är stängt</translation>
    </message>
    <message>
        <source>Contacts were only counted in %1, so there is no number of cases.</source>
        <translation>I %1 räknades kontakterna bara, så antalet ärenden saknas.</translation>
    </message>
    <message>
        <source>Nothing was logged in %1.</source>
        <translation>Inget loggades i %1.</translation>
    </message>
    <message>
        <source>Contacts were only counted in %1: the SLA is that of the cases that were written down all the same.</source>
        <translation>I %1 räknades kontakterna bara: SLA gäller de ärenden som ändå skrevs ned.</translation>
    </message>
    <message>
        <source>In support today</source>
        <translation>I supporten i dag</translation>
    </message>
</context>
<context>
    <name>rota</name>
    <message>
        <source>%1 cannot be covered: %2 needed, %3 present</source>
        <translation>%1 går inte att bemanna: %2 behövs, %3 på plats</translation>
    </message>
    <message>
        <source>%1 %2: %3 seat-days short</source>
        <translation>%1, %2: det saknas %3 persondagar i supporten</translation>
    </message>
    <message>
        <source>%1 seat-days short in %2</source>
        <translation>Det saknas %1 persondagar i supporten %2</translation>
    </message>
    <message>
        <source>%1 takes one support day more: %2 instead of %3.</source>
        <translation>%1 tar en supportdag till: %2 i stället för %3.</translation>
    </message>
    <message>
        <source>Borrow from another group, or leave it open: the calls go to the other groups.</source>
        <translation>Låna från en annan grupp eller låt det vara: samtalen går till de andra grupperna.</translation>
    </message>
    <message>
        <source>Move leave to another week, or leave it open: callers wait longer.</source>
        <translation>Flytta ledighet till en annan vecka eller låt det vara: inringarna väntar längre.</translation>
    </message>
    <message>
        <source>Leave the seat open: the calls of %1 go to the other groups.</source>
        <translation>Låt passet vara obemannat: samtalen till %1 går till de andra grupperna.</translation>
    </message>
    <message>
        <source>Leave it open: callers wait longer.</source>
        <translation>Låt det vara obemannat: inringarna väntar längre.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>Låt det vara som det är.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>borta</translation>
    </message>
    <message>
        <source>has support already</source>
        <translation>har redan support</translation>
    </message>
    <message>
        <source>the duty is pinned</source>
        <translation>passet är låst</translation>
    </message>
    <message>
        <source>cannot have support that day</source>
        <translation>kan inte ha support den dagen</translation>
    </message>
    <message>
        <source>the mentor is not on support</source>
        <translation>mentorn har inte support</translation>
    </message>
    <message>
        <source>no telephone place is free</source>
        <translation>ingen telefonplats är ledig</translation>
    </message>
    <message>
        <source>has had the most support days of a week, %1</source>
        <translation>har redan flest supportdagar i veckan, %1</translation>
    </message>
    <message>
        <source>third support day in a row</source>
        <translation>tredje supportdagen i rad</translation>
    </message>
    <message>
        <source>more than %1 support days in a row</source>
        <translation>fler än %1 supportdagar i rad</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln seat-day(s) short</source>
        <translation>
            <numerusform>%1, %2: det saknas %Ln persondag i supporten</numerusform>
            <numerusform>%1, %2: det saknas %Ln persondagar i supporten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat-day(s) short in %1</source>
        <translation>
            <numerusform>Det saknas %Ln persondag i supporten %1</numerusform>
            <numerusform>Det saknas %Ln persondagar i supporten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has support on %2 instead of follow-up: support days in %3 go from %4 to %5, follow-up days from %6 to %7.</source>
        <translation>%1 har support %2 i stället för ärenden: support i %3 från %4 till %5 dagar, ärenden från %6 till %7.</translation>
    </message>
    <message>
        <source>%1 has support on %2 instead of registration: support days in %3 go from %4 to %5, registration days from %6 to %7.</source>
        <translation>%1 har support %2 i stället för registrering: support i %3 från %4 till %5 dagar, registrering från %6 till %7.</translation>
    </message>
    <message>
        <source>%1 has follow-up on %2 instead of support: follow-up days in %3 go from %4 to %5, support days from %6 to %7.</source>
        <translation>%1 har ärenden %2 i stället för support: ärenden i %3 från %4 till %5 dagar, support från %6 till %7.</translation>
    </message>
    <message>
        <source>%1 has follow-up on %2 instead of registration: follow-up days in %3 go from %4 to %5, registration days from %6 to %7.</source>
        <translation>%1 har ärenden %2 i stället för registrering: ärenden i %3 från %4 till %5 dagar, registrering från %6 till %7.</translation>
    </message>
    <message>
        <source>%1 has registration on %2 instead of support: registration days in %3 go from %4 to %5, support days from %6 to %7.</source>
        <translation>%1 har registrering %2 i stället för support: registrering i %3 från %4 till %5 dagar, support från %6 till %7.</translation>
    </message>
    <message>
        <source>%1 has registration on %2 instead of follow-up: registration days in %3 go from %4 to %5, follow-up days from %6 to %7.</source>
        <translation>%1 har registrering %2 i stället för ärenden: registrering i %3 från %4 till %5 dagar, ärenden från %6 till %7.</translation>
    </message>
    <message>
        <source>%1 gets support on %2.</source>
        <translation>%1 får support %2.</translation>
    </message>
    <message>
        <source>%1 gets follow-up on %2.</source>
        <translation>%1 får ärenden %2.</translation>
    </message>
    <message>
        <source>%1 gets registration on %2.</source>
        <translation>%1 får registrering %2.</translation>
    </message>
    <message>
        <source>%1, morning</source>
        <translation>%1, förmiddag</translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation>%1, eftermiddag</translation>
    </message>
    <message>
        <source>%1 swaps %2 and %3.</source>
        <translation>%1 byter %2 mot %3.</translation>
    </message>
    <message>
        <source>%1 and %2 swap duties on %3.</source>
        <translation>%1 och %2 byter pass %3.</translation>
    </message>
    <message>
        <source>%1 has no duty on %2.</source>
        <translation>%1 har inget pass %2.</translation>
    </message>
    <message>
        <source>%1 is there on %2 but has no duty.</source>
        <translation>%1 är på plats %2 men har inget pass.</translation>
    </message>
    <message>
        <source>%1 has a duty on %2 but is away.</source>
        <translation>%1 har ett pass %2 men är borta.</translation>
    </message>
    <message>
        <source>%1 does not have the pinned duty on %2.</source>
        <translation>%1 har inte det låsta passet %2.</translation>
    </message>
    <message>
        <source>%1 has a forbidden duty on %2.</source>
        <translation>%1 har ett otillåtet pass %2.</translation>
    </message>
    <message>
        <source>%1 has support for more than %3 days in a row, up to %2.</source>
        <translation>%1 har support mer än %3 dagar i rad, till och med %2.</translation>
    </message>
    <message>
        <source>%1 has %2 support days in %3; at most %4 are allowed.</source>
        <translation>%1 har %2 supportdagar i %3; högst %4 är tillåtna.</translation>
    </message>
    <message>
        <source>%1 has two duties on %2 days in %3; the limit is %4.</source>
        <translation>%1 har två pass under %2 dagar i %3; högst %4 är tillåtna.</translation>
    </message>
    <message>
        <source>%1 has support on %2 without a mentor.</source>
        <translation>%1 har support %2 utan mentor.</translation>
    </message>
    <message>
        <source>%1 persons have support on %2, but there is room for %3.</source>
        <translation>%1 personer har support %2, men det finns plats för %3.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, so nothing was read.</source>
        <translation>%1 måste vara ett JSON-objekt, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 is missing, so nothing was read.</source>
        <translation>%1 saknas, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 must be a list, so nothing was read.</source>
        <translation>%1 måste vara en lista, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 must be a text, so nothing was read.</source>
        <translation>%1 måste vara en text, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, so nothing was read.</source>
        <translation>%1 måste vara ett heltal från %2 till %3, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 must be true or false, so nothing was read.</source>
        <translation>%1 måste vara true eller false, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 person-days of support are missing.</source>
        <translation>Det saknas %1 persondagar i supporten.</translation>
    </message>
    <message numerus="yes">
        <source>On some day there are %n person(s) fewer than are needed.</source>
        <translation>
            <numerusform>Någon dag saknas %n person.</numerusform>
            <numerusform>Någon dag saknas %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>On some day nobody of %1 is here.</source>
        <translation>Någon dag är ingen från %1 på plats.</translation>
    </message>
    <message>
        <source>%1 must have one letter for each of %2 days, not %3 letters, so nothing was read.</source>
        <translation>%1 måste ha en bokstav för var och en av %2 dagar, inte %3 bokstäver, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 has the letter “%2”, but only %3 are known, so nothing was read.</source>
        <translation>%1 har bokstaven ”%2”, men bara %3 är kända, så inget har lästs.</translation>
    </message>
    <message>
        <source>The rota has a row for “%1”, who is not in the task, so nothing was read.</source>
        <translation>Schemat har en rad för ”%1”, som inte finns i uppgiften, så inget har lästs.</translation>
    </message>
    <message>
        <source>The rota has no row for %1, so nothing was read.</source>
        <translation>Schemat har ingen rad för %1, så inget har lästs.</translation>
    </message>
    <message>
        <source>This is not a rota, which is one JSON object, so nothing was read.</source>
        <translation>Det är inget schema, som är ett JSON-objekt, så inget har lästs.</translation>
    </message>
    <message>
        <source>A duty on each own day and none on days away</source>
        <translation>Ett pass varje egen dag och inget under frånvaro</translation>
    </message>
    <message>
        <source>Pinned duties are kept</source>
        <translation>Låsta pass behålls</translation>
    </message>
    <message>
        <source>Forbidden duties are not used</source>
        <translation>Otillåtna pass används inte</translation>
    </message>
    <message>
        <source>Support days in a row</source>
        <translation>Supportdagar i rad</translation>
    </message>
    <message>
        <source>Support days in a week</source>
        <translation>Supportdagar i en vecka</translation>
    </message>
    <message>
        <source>Newcomers have a mentor beside them</source>
        <translation>Nyanställda har en mentor vid sin sida</translation>
    </message>
    <message>
        <source>Telephone places</source>
        <translation>Telefonplatser</translation>
    </message>
    <message>
        <source>Split days in a week</source>
        <translation>Delade dagar i en vecka</translation>
    </message>
    <message>
        <source>First line short</source>
        <translation>Underbemannad första linje</translation>
    </message>
    <message>
        <source>Away from the target</source>
        <translation>Avvikelse från målet</translation>
    </message>
    <message>
        <source>Group not reachable</source>
        <translation>Gruppen går inte att nå</translation>
    </message>
    <message>
        <source>Work mix over the period</source>
        <translation>Arbetsmix över perioden</translation>
    </message>
    <message>
        <source>Work mix of the week</source>
        <translation>Veckans arbetsmix</translation>
    </message>
    <message>
        <source>Follow-up after support</source>
        <translation>Ärenden efter support</translation>
    </message>
    <message>
        <source>Registration split</source>
        <translation>Delad registrering</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Rättvis fördelning</translation>
    </message>
    <message>
        <source>Changes of the published rota</source>
        <translation>Ändringar i det publicerade schemat</translation>
    </message>
    <message>
        <source>Days with two duties</source>
        <translation>Dagar med två pass</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3 persons on support</source>
        <translation>%1: %2 av minst %3 personer i supporten</translation>
    </message>
    <message>
        <source>%1: nobody of %2 is on support or follow-up</source>
        <translation>%1: ingen i %2 har support eller ärenden</translation>
    </message>
    <message>
        <source>%1: no follow-up soon after the support on %2</source>
        <translation>%1: inga ärenden strax efter supporten %2</translation>
    </message>
    <message>
        <source>%1, %2: registration is split into %3 stretches</source>
        <translation>%1, %2: registreringen är delad i %3 delar</translation>
    </message>
    <message>
        <source>%1 would rather not have support on %2</source>
        <translation>%1 vill helst inte ha support %2</translation>
    </message>
    <message>
        <source>%1 would rather not have follow-up on %2</source>
        <translation>%1 vill helst inte ha ärenden %2</translation>
    </message>
    <message>
        <source>%1 would rather not have registration on %2</source>
        <translation>%1 vill helst inte ha registrering %2</translation>
    </message>
    <message>
        <source>%1, %2: not as published</source>
        <translation>%1, %2: inte som publicerat</translation>
    </message>
    <message>
        <source>%1, %2: another duty in the afternoon than in the morning</source>
        <translation>%1, %2: ett annat pass på eftermiddagen än på förmiddagen</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>en dag före</translation>
    </message>
    <message>
        <source>%1, to %2: %3 days of support, by choice %4</source>
        <translation>%1, till %2: %3 dagar support, enligt valet %4</translation>
    </message>
    <message>
        <source>%1, to %2: %3 days of follow-up, by choice %4</source>
        <translation>%1, till %2: %3 dagar ärenden, enligt valet %4</translation>
    </message>
    <message>
        <source>%1, to %2: %3 days of registration, by choice %4</source>
        <translation>%1, till %2: %3 dagar registrering, enligt valet %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 days of support instead of %4</source>
        <translation>%1, %2: %3 dagar support i stället för %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 days of follow-up instead of %4</source>
        <translation>%1, %2: %3 dagar ärenden i stället för %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 days of registration instead of %4</source>
        <translation>%1, %2: %3 dagar registrering i stället för %4</translation>
    </message>
    <message>
        <source>%1, to %2: support on %3 Mondays, a fair share is %4</source>
        <translation>%1, till %2: support %3 måndagar, rättvist är %4</translation>
    </message>
    <message>
        <source>%1, to %2: support on %3 peak days, a fair share is %4</source>
        <translation>%1, till %2: support %3 toppdagar, rättvist är %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat-day(s) (%1 h) over the pooled need</source>
        <translation>
            <numerusform>%Ln persondag (%1 tim) över behovet i en gemensam kö</numerusform>
            <numerusform>%Ln persondagar (%1 tim) över behovet i en gemensam kö</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; one seat per group uses all %2.</source>
        <translation>%1; en person per grupp använder alla %2.</translation>
    </message>
    <message>
        <source>A report of illness needs a first and a last day. Nothing was changed. Enter both.</source>
        <translation>En sjukanmälan behöver en första och en sista dag. Inget har ändrats. Ange båda.</translation>
    </message>
    <message>
        <source>The illness ends on %1, before it begins on %2. Nothing was changed. Change one of the two.</source>
        <translation>Sjukfrånvaron slutar %1, innan den börjar %2. Inget har ändrats. Ändra en av dem.</translation>
    </message>
    <message>
        <source>The person is not in the rota of these days: they have left, or not begun yet. Nothing was changed. Choose somebody who works then.</source>
        <translation>Personen finns inte i schemat dessa dagar: hen har slutat eller inte börjat än. Inget har ändrats. Välj någon som arbetar då.</translation>
    </message>
    <message>
        <source>%1 is closed, so nothing was changed. Correct the absence there with a reason.</source>
        <translation>%1 är stängd, så inget har ändrats. Rätta frånvaron där och ange skäl.</translation>
    </message>
    <message>
        <source>%1 has follow-up on %2, which is not replaced.</source>
        <translation>%1 har ärenden %2, som inte ersätts.</translation>
    </message>
    <message>
        <source>%1 has registration on %2, which is not replaced.</source>
        <translation>%1 har registrering %2, som inte ersätts.</translation>
    </message>
    <message>
        <source>A person is missing in support on %1</source>
        <translation>Det saknas en person i supporten %1</translation>
    </message>
    <message>
        <source>%1 has nobody in support on %2</source>
        <translation>%1 har ingen i supporten %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln person(s) left in support on %2</source>
        <translation>
            <numerusform>%1 har %Ln person kvar i supporten %2</numerusform>
            <numerusform>%1 har %Ln personer kvar i supporten %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not work on %2. The absence is stored; no substitute is needed.</source>
        <translation>%1 arbetar inte %2. Frånvaron sparas; ingen ersättare behövs.</translation>
    </message>
    <message>
        <source>%1 does not work on any of these days. The absence is stored; no substitute is needed.</source>
        <translation>%1 arbetar inte någon av dessa dagar. Frånvaron sparas; ingen ersättare behövs.</translation>
    </message>
    <message>
        <source>%1 is reported ill already. The absence becomes one, from %2 to %3.</source>
        <translation>%1 är redan sjukanmäld. Frånvaron blir en enda, från %2 till %3.</translation>
    </message>
    <message>
        <source>%1 is away on %2.</source>
        <translation>%1 är borta %2.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3.</source>
        <translation>%1 är borta från %2 till %3.</translation>
    </message>
    <message>
        <source>Nobody takes the support today.</source>
        <translation>Ingen tar supporten i dag.</translation>
    </message>
    <message>
        <source>Nobody takes the support on %1.</source>
        <translation>Ingen tar supporten %1.</translation>
    </message>
    <message>
        <source>%1 takes support today.</source>
        <translation>%1 tar supporten i dag.</translation>
    </message>
    <message>
        <source>%1 takes support on %2.</source>
        <translation>%1 tar supporten %2.</translation>
    </message>
    <message>
        <source>%1 takes support instead of %2 on %3.</source>
        <translation>%1 tar supporten i stället för %2 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is staffed on all %Ln day(s) of %2.</source>
        <translation>
            <numerusform>%1 är bemannad den enda öppna dagen (%Ln) i %2.</numerusform>
            <numerusform>%1 är bemannad alla %Ln dagar i %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is staffed on %2 of %Ln day(s) of %3.</source>
        <translation>
            <numerusform>%1 är bemannad %2 av %Ln dag i %3.</numerusform>
            <numerusform>%1 är bemannad %2 av %Ln dagar i %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) in support</source>
        <translation>
            <numerusform>Supporten %1: %Ln person</numerusform>
            <numerusform>Supporten %1: %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of support on the grid</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter of follow-up on the grid</comment>
        <translation>Ä</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of registration on the grid</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter typed for absent on the grid</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of course on the grid</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of meeting on the grid</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter of introduction on the grid</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduktion</translation>
    </message>
    <message>
        <source>The wish is nobody&apos;s. Choose a person.</source>
        <translation>Önskemålet är ingens. Välj en person.</translation>
    </message>
    <message>
        <source>A wish needs a first and a last day. Enter both.</source>
        <translation>Ett önskemål behöver en första och en sista dag. Ange båda.</translation>
    </message>
    <message>
        <source>The wish ends on %1, before it begins on %2. Change one of the two.</source>
        <translation>Önskemålet slutar %1, innan det börjar %2. Ändra en av dem.</translation>
    </message>
    <message>
        <source>The wish has no weekday. Choose at least one.</source>
        <translation>Önskemålet har ingen veckodag. Välj minst en.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are empty.</source>
        <translation>
            <numerusform>%Ln cell är tom.</numerusform>
            <numerusform>%Ln celler är tomma.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not known, so nothing was read.</source>
        <translation>%1 är ”%2”, som inte är känt, så inget har lästs.</translation>
    </message>
    <message>
        <source>Support days in a row: enter %1 to %2.</source>
        <translation>Supportdagar i rad: ange %1 till %2.</translation>
    </message>
    <message>
        <source>Support days in a week: enter %1 to %2.</source>
        <translation>Supportdagar i en vecka: ange %1 till %2.</translation>
    </message>
    <message>
        <source>Follow-up within so many own days: enter %1 to %2.</source>
        <translation>Ärenden inom så många egna dagar: ange %1 till %2.</translation>
    </message>
    <message>
        <source>Split days in a week: enter %1 to %2.</source>
        <translation>Delade dagar i en vecka: ange %1 till %2.</translation>
    </message>
    <message>
        <source>Shared queue</source>
        <translation>Gemensam kö</translation>
    </message>
    <message>
        <source>One person per group</source>
        <translation>En person per grupp</translation>
    </message>
    <message>
        <source>Customers first</source>
        <translation>Kunderna först</translation>
    </message>
    <message>
        <source>People first</source>
        <translation>Medarbetarna först</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stabilt</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>Egna priser</translation>
    </message>
    <message>
        <source>The settings need the day from which they hold. Enter it.</source>
        <translation>Inställningarna behöver dagen de gäller från. Ange den.</translation>
    </message>
    <message>
        <source>Telephone places: enter 0 to %1; 0 means as many as there are persons.</source>
        <translation>Telefonplatser: ange 0 till %1; 0 betyder lika många som det finns personer.</translation>
    </message>
    <message>
        <source>Days of notice: enter 0 to %1.</source>
        <translation>Varseldagar: ange 0 till %1.</translation>
    </message>
    <message>
        <source>A price of a breach is 0 to %1. Enter such a number.</source>
        <translation>Priset för ett regelbrott är 0 till %1. Ange ett sådant tal.</translation>
    </message>
    <message>
        <source>The line about sick calls has more than %1 characters. Shorten it.</source>
        <translation>Raden om sjukanmälan har fler än %1 tecken. Korta den.</translation>
    </message>
    <message>
        <source>The settings of the rota are not a JSON object, so nothing was read.</source>
        <translation>Schemats inställningar är inte ett JSON-objekt, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 in time, the queue grows without end</source>
        <translation>%1 svar i tid, kön växer utan slut</translation>
    </message>
    <message>
        <source>%1 in time, wait %2 s</source>
        <translation>%1 svar i tid, väntan %2 s</translation>
    </message>
    <message>
        <source>%1, has follow-up, balance %2</source>
        <translation>%1, har ärenden, saldo %2</translation>
    </message>
    <message>
        <source>same group, has follow-up, balance %1</source>
        <translation>samma grupp, har ärenden, saldo %1</translation>
    </message>
    <message>
        <source>%1, has registration, balance %2</source>
        <translation>%1, har registrering, saldo %2</translation>
    </message>
    <message>
        <source>same group, has registration, balance %1</source>
        <translation>samma grupp, har registrering, saldo %1</translation>
    </message>
    <message>
        <source>%1, nothing planned, balance %2</source>
        <translation>%1, inget planerat, saldo %2</translation>
    </message>
    <message>
        <source>same group, nothing planned, balance %1</source>
        <translation>samma grupp, inget planerat, saldo %1</translation>
    </message>
    <message>
        <source>the customer meets one more person</source>
        <translation>kunden möter ytterligare en person</translation>
    </message>
    <message>
        <source>%1 takes the support, %2 gets the follow-up day</source>
        <translation>%1 tar supporten, %2 får ärendedagen</translation>
    </message>
    <message>
        <source>%1 takes the support, %2 gets the registration day</source>
        <translation>%1 tar supporten, %2 får registreringsdagen</translation>
    </message>
    <message>
        <source>%1 takes the support from %2; they change duties</source>
        <translation>%1 tar supporten från %2; de byter pass</translation>
    </message>
    <message>
        <source>%1 served by %2</source>
        <translation>%1 får hjälp av %2</translation>
    </message>
    <message>
        <source>pooled queue: %1</source>
        <translation>gemensam kö: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left in support</source>
        <translation>
            <numerusform>%Ln person kvar i supporten</numerusform>
            <numerusform>%Ln personer kvar i supporten</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody answers the own queue of %1</source>
        <translation>ingen svarar i egen kö för %1</translation>
    </message>
    <message>
        <source>A swap needs two persons.</source>
        <translation>Ett byte behöver två personer.</translation>
    </message>
    <message>
        <source>Both have the same duties on these days, so a swap changes nothing.</source>
        <translation>Båda har samma pass dessa dagar, så ett byte ändrar inget.</translation>
    </message>
    <message>
        <source>The month of %1 is closed.</source>
        <translation>Månaden för %1 är stängd.</translation>
    </message>
    <message>
        <source>%1 does not work on %2.</source>
        <translation>%1 arbetar inte %2.</translation>
    </message>
    <message>
        <source>%1 is away or busy on %2.</source>
        <translation>%1 är borta eller upptagen %2.</translation>
    </message>
    <message>
        <source>The duty of %1 on %2 is pinned.</source>
        <translation>Passet för %1 %2 är låst.</translation>
    </message>
    <message>
        <source>%1 then has %2 support days more than by choice.</source>
        <translation>%1 har då %2 supportdagar mer än enligt valet.</translation>
    </message>
    <message>
        <source>%1 then has %2 follow-up days more than by choice.</source>
        <translation>%1 har då %2 ärendedagar mer än enligt valet.</translation>
    </message>
    <message>
        <source>%1 then has %2 registration days more than by choice.</source>
        <translation>%1 har då %2 registreringsdagar mer än enligt valet.</translation>
    </message>
    <message>
        <source>%1 then has %2 support days fewer than by choice.</source>
        <translation>%1 har då %2 supportdagar mindre än enligt valet.</translation>
    </message>
    <message>
        <source>%1 then has %2 follow-up days fewer than by choice.</source>
        <translation>%1 har då %2 ärendedagar mindre än enligt valet.</translation>
    </message>
    <message>
        <source>%1 then has %2 registration days fewer than by choice.</source>
        <translation>%1 har då %2 registreringsdagar mindre än enligt valet.</translation>
    </message>
    <message>
        <source>The task has no days, so there is nothing to plan.</source>
        <translation>Uppgiften har inga dagar, så det finns inget att planera.</translation>
    </message>
    <message>
        <source>The task has no assistants, so there is nobody to plan for.</source>
        <translation>Uppgiften har inga löneassistenter, så det finns ingen att planera för.</translation>
    </message>
    <message>
        <source>The task has %1 assistants, but at most %2 can be planned together. Plan their groups by themselves.</source>
        <translation>Uppgiften har %1 löneassistenter, men högst %2 kan planeras tillsammans. Planera deras grupper var för sig.</translation>
    </message>
    <message>
        <source>A day can be planned whole or in two halves, not in %1 parts.</source>
        <translation>En dag kan planeras hel eller i två halvor, inte i %1 delar.</translation>
    </message>
    <message>
        <source>The task has %1 days, but at most %2 can be planned together. Plan a shorter time.</source>
        <translation>Uppgiften har %1 dagar, men högst %2 kan planeras tillsammans. Planera en kortare tid.</translation>
    </message>
    <message>
        <source>The morning and the afternoon of %1 must have the same date, week and classes.</source>
        <translation>Förmiddag och eftermiddag %1 måste ha samma datum, vecka och klasser.</translation>
    </message>
    <message>
        <source>Each date of a task in half days needs a morning and an afternoon, but the last has no afternoon.</source>
        <translation>Varje datum i en uppgift i halva dagar behöver förmiddag och eftermiddag, men det sista har ingen eftermiddag.</translation>
    </message>
    <message>
        <source>Day %1 of the task has no date.</source>
        <translation>Dag %1 i uppgiften har inget datum.</translation>
    </message>
    <message>
        <source>The days must follow one another, but %1 does not come after the day before it.</source>
        <translation>Dagarna måste följa på varandra, men %1 kommer inte efter dagen före.</translation>
    </message>
    <message>
        <source>On %1 the persons needed must be 0 or more and rise from the least over the target to the most; they are %2, %3, %4.</source>
        <translation>Antalet personer som behövs %1 måste vara 0 eller mer och stiga från minst över mål till mest; det är %2, %3, %4.</translation>
    </message>
    <message>
        <source>The checkpoints must be days of the task, each later than the one before.</source>
        <translation>Avstämningarna måste vara dagar i uppgiften, var och en senare än den förra.</translation>
    </message>
    <message>
        <source>The last day of the task must be its last checkpoint.</source>
        <translation>Uppgiftens sista dag måste vara dess sista avstämning.</translation>
    </message>
    <message>
        <source>The shares of the work mix %1 must be 0 or more and add up to five fifths.</source>
        <translation>Andelarna i arbetsmixen %1 måste vara 0 eller mer och tillsammans fem femtedelar.</translation>
    </message>
    <message>
        <source>A mentor of %1 is not among the assistants.</source>
        <translation>En mentor för %1 finns inte bland löneassistenterna.</translation>
    </message>
    <message>
        <source>%1 cannot be a mentor of the same person.</source>
        <translation>%1 kan inte vara sin egen mentor.</translation>
    </message>
    <message>
        <source>Assistant %1 of the task has no id.</source>
        <translation>Löneassistent %1 i uppgiften har ingen identitet.</translation>
    </message>
    <message>
        <source>The group of %1 is not among the groups.</source>
        <translation>Gruppen för %1 finns inte bland grupperna.</translation>
    </message>
    <message>
        <source>The work mix of %1 is not among the mixes.</source>
        <translation>Arbetsmixen för %1 finns inte bland arbetsmixarna.</translation>
    </message>
    <message>
        <source>The availability of %1 must be one 0 or 1 for each day of the task.</source>
        <translation>Tillgängligheten för %1 måste vara en 0 eller 1 för varje dag i uppgiften.</translation>
    </message>
    <message>
        <source>The history of %1 must have a letter for each of the last two days.</source>
        <translation>Historiken för %1 måste ha en bokstav för var och en av de två senaste dagarna.</translation>
    </message>
    <message>
        <source>The carry-over of %1 is beyond what can be planned with.</source>
        <translation>Det överförda saldot för %1 är större än vad som går att planera med.</translation>
    </message>
    <message>
        <source>%1 is pinned twice on %2.</source>
        <translation>%1 är låst två gånger %2.</translation>
    </message>
    <message>
        <source>%1 is pinned on %2 to what is forbidden there.</source>
        <translation>%1 är låst %2 till det som inte är tillåtet där.</translation>
    </message>
    <message>
        <source>The wish of %1 on %2 stands there twice or has a price beyond the limits.</source>
        <translation>Önskemålet för %1 %2 står där två gånger eller har ett pris utanför gränserna.</translation>
    </message>
    <message>
        <source>%1 has a pin, a wish or a forbidden duty on day %2, which the task does not have.</source>
        <translation>%1 har ett lås, ett önskemål eller ett otillåtet pass på dag %2, som uppgiften inte har.</translation>
    </message>
    <message>
        <source>%1 has a pin, a wish or a forbidden duty on %2, but is away that day.</source>
        <translation>%1 har ett lås, ett önskemål eller ett otillåtet pass %2 men är borta den dagen.</translation>
    </message>
    <message>
        <source>%1 has a pin, a wish or a forbidden duty on %2 that is neither support, follow-up nor registration.</source>
        <translation>%1 har ett lås, ett önskemål eller ett otillåtet pass %2 som varken är support, ärenden eller registrering.</translation>
    </message>
    <message>
        <source>Two assistants have the id %1.</source>
        <translation>Två löneassistenter har identiteten %1.</translation>
    </message>
    <message>
        <source>The published rota must have a letter for each assistant and day.</source>
        <translation>Det publicerade schemat måste ha en bokstav för varje löneassistent och dag.</translation>
    </message>
    <message>
        <source>%1 must be S, F or R, so nothing was read.</source>
        <translation>%1 måste vara S, F eller R, så inget har lästs.</translation>
    </message>
    <message>
        <source>Only tasks in the format rota/1 can be read, so nothing was read.</source>
        <translation>Bara uppgifter i formatet rota/1 kan läsas, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 must be a number, or a list of two for the morning and the afternoon, so nothing was read.</source>
        <translation>%1 måste vara ett tal, eller en lista med två för förmiddag och eftermiddag, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1.date must be a date as 2027-02-01, so nothing was read.</source>
        <translation>%1.date måste vara ett datum som 2027-02-01, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 must be monday or peak, so nothing was read.</source>
        <translation>%1 måste vara monday eller peak, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 must be a list of %2, so nothing was read.</source>
        <translation>%1 måste vara en lista med %2, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 names “%2”, who is not among the assistants, so nothing was read.</source>
        <translation>%1 namnger ”%2”, som inte finns bland löneassistenterna, så inget har lästs.</translation>
    </message>
    <message>
        <source>This is not a task in the format rota/1, which is one JSON object, so nothing was read.</source>
        <translation>Det är ingen uppgift i formatet rota/1, som är ett JSON-objekt, så inget har lästs.</translation>
    </message>
    <message>
        <source>Rota %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>Rota %1 – %2</source>
        <translation>Schema %1 – %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>draft after version %1</source>
        <translation>utkast efter version %1</translation>
    </message>
    <message>
        <source>version %1, published %2</source>
        <translation>version %1, publicerad %2</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Allvarligt</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>alla dagar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till och med %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln cell ändras</numerusform>
            <numerusform>%Ln celler ändras</numerusform>
        </translation>
    </message>
    <message>
        <source>cost %1 before, %2 after</source>
        <translation>kostnad %1 före, %2 efter</translation>
    </message>
    <message>
        <source>It becomes version %1.</source>
        <translation>Det blir version %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since version %1.</source>
        <translation>Inget har ändrats sedan version %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) changed</source>
        <translation>
            <numerusform>%Ln dag ändrad</numerusform>
            <numerusform>%Ln dagar ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to be told</source>
        <translation>
            <numerusform>%Ln person att meddela</numerusform>
            <numerusform>%Ln personer att meddela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are still empty.</source>
        <translation>
            <numerusform>%Ln cell är fortfarande tom.</numerusform>
            <numerusform>%Ln celler är fortfarande tomma.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell cannot be pinned, so nothing was changed. Type a letter first.</source>
        <translation>En tom cell kan inte låsas, så inget har ändrats. Skriv en bokstav först.</translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln cell(s)</source>
        <translation>
            <numerusform>Lås %Ln cell</numerusform>
            <numerusform>Lås %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %Ln cell(s)</source>
        <translation>
            <numerusform>Lås upp %Ln cell</numerusform>
            <numerusform>Lås upp %Ln celler</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is swapped with one of the same person or of the same day. Nothing was changed.</source>
        <translation>En cell byter plats med en för samma person eller samma dag. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Half of the day is not free, so nothing was changed. Swap whole days, or type the letters.</source>
        <translation>Halva dagen är inte ledig, så inget har ändrats. Byt hela dagar eller skriv bokstäverna.</translation>
    </message>
    <message>
        <source>“%1” is no letter of the rota, so nothing was changed. The letters are %2; a half day has two.</source>
        <translation>”%1” är ingen bokstav i schemat, så inget har ändrats. Bokstäverna är %2; en delad dag har två.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) did not fit: there the person is away or off, or the day is closed.</source>
        <translation>
            <numerusform>%Ln bokstav gick inte in: där är personen borta eller ledig, eller så är dagen stängd.</numerusform>
            <numerusform>%Ln bokstäver gick inte in: där är personen borta eller ledig, eller så är dagen stängd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <translation>
            <numerusform>Klistra in %Ln cell</numerusform>
            <numerusform>Klistra in %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assistant(s)</source>
        <translation>
            <numerusform>%Ln assistent</numerusform>
            <numerusform>%Ln assistenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Version %1, published %2</source>
        <translation>Version %1, publicerad %2</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Support, days</source>
        <translation>Support, dagar</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Ändrade celler</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>does not work this day</source>
        <translation>arbetar inte denna dag</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>away in the morning, %1 in the afternoon</source>
        <translation>borta på förmiddagen, %1 på eftermiddagen</translation>
    </message>
    <message>
        <source>%1 in the morning, away in the afternoon</source>
        <translation>%1 på förmiddagen, borta på eftermiddagen</translation>
    </message>
    <message>
        <source>Give %1 support on %2</source>
        <translation>Ge %1 support %2</translation>
    </message>
    <message>
        <source>Give %1 follow-up on %2</source>
        <translation>Ge %1 ärenden %2</translation>
    </message>
    <message>
        <source>Give %1 registration on %2</source>
        <translation>Ge %1 registrering %2</translation>
    </message>
    <message>
        <source>Mark %1 as absent on %2</source>
        <translation>Markera %1 som frånvarande %2</translation>
    </message>
    <message>
        <source>Give %1 a course on %2</source>
        <translation>Ge %1 kurs %2</translation>
    </message>
    <message>
        <source>Give %1 a meeting on %2</source>
        <translation>Ge %1 möte %2</translation>
    </message>
    <message>
        <source>Give %1 introduction on %2</source>
        <translation>Ge %1 introduktion %2</translation>
    </message>
    <message>
        <source>Empty the cell of %1 on %2</source>
        <translation>Töm cellen för %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Put support in %Ln cell(s)</source>
        <translation>
            <numerusform>Sätt support i %Ln cell</numerusform>
            <numerusform>Sätt support i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put follow-up in %Ln cell(s)</source>
        <translation>
            <numerusform>Sätt ärenden i %Ln cell</numerusform>
            <numerusform>Sätt ärenden i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put registration in %Ln cell(s)</source>
        <translation>
            <numerusform>Sätt registrering i %Ln cell</numerusform>
            <numerusform>Sätt registrering i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln cell(s) as absent</source>
        <translation>
            <numerusform>Sätt frånvaro i %Ln cell</numerusform>
            <numerusform>Sätt frånvaro i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a course in %Ln cell(s)</source>
        <translation>
            <numerusform>Sätt kurs i %Ln cell</numerusform>
            <numerusform>Sätt kurs i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a meeting in %Ln cell(s)</source>
        <translation>
            <numerusform>Sätt möte i %Ln cell</numerusform>
            <numerusform>Sätt möte i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put introduction in %Ln cell(s)</source>
        <translation>
            <numerusform>Sätt introduktion i %Ln cell</numerusform>
            <numerusform>Sätt introduktion i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %Ln cell(s)</source>
        <translation>
            <numerusform>Töm %Ln cell</numerusform>
            <numerusform>Töm %Ln celler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3, pinned</source>
        <translation>%1, %2: %3, låst</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>pay day</source>
        <translation>utbetalningsdag</translation>
    </message>
    <message>
        <source>in a closed month</source>
        <translation>i en stängd månad</translation>
    </message>
    <message>
        <source>need %1</source>
        <translation>behov %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planerat %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>det saknas %1</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>nyanställd</translation>
    </message>
    <message>
        <source>days: support %1, follow-up %2, registration %3, from the choice %4</source>
        <translation>dagar: support %1, ärenden %2, registrering %3, från valet %4</translation>
    </message>
    <message>
        <source>%1 in the morning, %2 in the afternoon</source>
        <translation>%1 på förmiddagen, %2 på eftermiddagen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month of a date, as a format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>The centre is closed on %1, so nothing was changed. Choose a day it is open.</source>
        <translation>Centret är stängt %1, så inget har ändrats. Välj en dag det är öppet.</translation>
    </message>
    <message>
        <source>The month %1 is closed, so nothing was changed. Reopen the month to change its rota.</source>
        <translation>Månaden %1 är stängd, så inget har ändrats. Öppna månaden igen för att ändra schemat.</translation>
    </message>
    <message>
        <source>%1 does not work on %2, so nothing was changed. Choose another person or day.</source>
        <translation>%1 arbetar inte %2, så inget har ändrats. Välj en annan person eller dag.</translation>
    </message>
    <message>
        <source>%1 is away on %2, so nothing was changed. Absences are changed on the page People.</source>
        <translation>%1 är borta %2, så inget har ändrats. Frånvaro ändras på sidan Medarbetare.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln cell(s)</source>
        <translation>
            <numerusform>Ändra %Ln cell</numerusform>
            <numerusform>Ändra %Ln celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the duties of %1 on %2</source>
        <translation>Ändra passen för %1 %2</translation>
    </message>
    <message>
        <source>Swap two days of %1: %2 and %3</source>
        <translation>Byt två dagar för %1: %2 och %3</translation>
    </message>
    <message>
        <source>Swap %1 and %2 on %3</source>
        <translation>Byt %1 och %2 %3</translation>
    </message>
    <message>
        <source>a peak day: −2 to +2 bank days from a pay day</source>
        <translation>en toppdag: −2 till +2 bankdagar från en utbetalningsdag</translation>
    </message>
    <message>
        <source>a middle day</source>
        <translation>en medeldag</translation>
    </message>
    <message>
        <source>a low day</source>
        <translation>en lugn dag</translation>
    </message>
    <message>
        <source>Chosen %1: support %2/5 of %3 own days is %4 days</source>
        <translation>Valt %1: support %2/5 av %3 egna dagar är %4 dagar</translation>
    </message>
    <message>
        <source>The centre is closed.</source>
        <translation>Centret är stängt.</translation>
    </message>
    <message>
        <source>The centre is closed: %1.</source>
        <translation>Centret är stängt: %1.</translation>
    </message>
    <message>
        <source>Need %1, for %2 calls: %3</source>
        <translation>Behov %1, för %2 samtal: %3</translation>
    </message>
    <message>
        <source>No need is stored for this day. At least %1 are asked for.</source>
        <translation>Inget behov är sparat för denna dag. Minst %1 gäller.</translation>
    </message>
    <message>
        <source>Aimed at: %1, the need and what the choices give over it, spread over the lowest days</source>
        <translation>Mål: %1, behovet och det valen ger utöver det, fördelat på de lägsta dagarna</translation>
    </message>
    <message>
        <source>At most: %1</source>
        <translation>Högst: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planerat: %1</translation>
    </message>
    <message>
        <source>On support: %1</source>
        <translation>I supporten: %1</translation>
    </message>
    <message>
        <source>Planned: %1 support, %2 follow-up, %3 registration</source>
        <translation>Planerat: %1 support, %2 ärenden, %3 registrering</translation>
    </message>
    <message>
        <source>Brought in from earlier days: %1 days of support</source>
        <translation>Överfört från tidigare dagar: %1 supportdagar</translation>
    </message>
    <message>
        <source>From the choice: %1 days</source>
        <translation>Från valet: %1 dagar</translation>
    </message>
    <message>
        <source>The calendar %1 could not be written. Choose another folder.</source>
        <translation>Kalendern %1 gick inte att skriva. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>These days are not published, so no calendars were written. Publish them first.</source>
        <translation>Dessa dagar är inte publicerade, så inga kalendrar har skrivits. Publicera dem först.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) on support, the need is %2</source>
        <translation>
            <numerusform>%1: %Ln i supporten, behov %2</numerusform>
            <numerusform>%1: %Ln i supporten, behov %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) on support; the need is %2, the choices give %3</source>
        <translation>
            <numerusform>%1: %Ln i supporten, behov %2, valen ger %3</numerusform>
            <numerusform>%1: %Ln i supporten, behov %2, valen ger %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A later work mix of %1 is not among the mixes.</source>
        <translation>En senare arbetsmix för %1 finns inte bland arbetsmixarna.</translation>
    </message>
    <message>
        <source>The later work mixes of %1 must each begin after the one before.</source>
        <translation>De senare arbetsmixarna för %1 måste var och en börja efter den förra.</translation>
    </message>
    <message>
        <source>%1 cannot have been a newcomer until before the first day.</source>
        <translation>%1 kan inte ha varit nyanställd bara till före den första dagen.</translation>
    </message>
    <message>
        <source>%1.%2 is not among profiles_in_fifths, so nothing was read.</source>
        <translation>%1.%2 finns inte i profiles_in_fifths, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1 is not among profiles_in_fifths, so nothing was read.</source>
        <translation>%1 finns inte i profiles_in_fifths, så inget har lästs.</translation>
    </message>
    <message>
        <source>%1, breaks a rule</source>
        <translation>%1, bryter en regel</translation>
    </message>
    <message>
        <source>the choices give %1</source>
        <translation>valen ger %1</translation>
    </message>
    <message>
        <source>Chosen %1: support of %2 own days by the choice of each day is %3 days</source>
        <translation>Valt %1: support av %2 egna dagar efter varje dags val är %3 dagar</translation>
    </message>
    <message>
        <source>%1 Nothing was read.</source>
        <comment>what is wrong with a task file</comment>
        <translation>%1 Inget har lästs.</translation>
    </message>
    <message>
        <source>Nothing has changed since version %1, so nothing was published.</source>
        <translation>Inget har ändrats sedan version %1, så inget har publicerats.</translation>
    </message>
    <message>
        <source>%1: stands now</source>
        <translation>%1: står nu</translation>
    </message>
    <message>
        <source>%1: %2, breaks a rule</source>
        <translation>%1: %2, bryter en regel</translation>
    </message>
    <message>
        <source>The rota does not cost what it was said to cost, but %1.</source>
        <translation>Schemat kostar inte det som angavs, utan %1.</translation>
    </message>
    <message>
        <source>No rota was said to cost less than %1, but one costs %2.</source>
        <translation>Inget schema angavs kosta mindre än %1, men ett kostar %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be away.</source>
        <translation>%1 och %2 kan inte båda vara borta.</translation>
    </message>
    <message>
        <source>Nobody else can be away.</source>
        <translation>Ingen annan kan vara borta.</translation>
    </message>
    <message>
        <source>%1 can be away as well.</source>
        <translation>%1 kan också vara borta.</translation>
    </message>
    <message>
        <source>%1 can be away together.</source>
        <translation>%1 kan vara borta samtidigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) cannot be away at all.</source>
        <translation>
            <numerusform>%Ln person kan inte alls vara borta.</numerusform>
            <numerusform>%Ln personer kan inte alls vara borta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The choices give %1 seat-days, the pooled need takes %2: %3 too few.</source>
        <translation>Valen ger %1 persondagar, behovet i en gemensam kö tar %2: %3 för få.</translation>
    </message>
    <message>
        <source>%1: the choices give %2, the need takes %3.</source>
        <translation>%1: valen ger %2, behovet tar %3.</translation>
    </message>
    <message>
        <source>One seat per group takes %1, %2 more than the choices give.</source>
        <translation>En person per grupp tar %1, %2 fler än valen ger.</translation>
    </message>
    <message>
        <source>One seat per group takes %1, %2 fewer than the choices give.</source>
        <translation>En person per grupp tar %1, %2 färre än valen ger.</translation>
    </message>
    <message>
        <source>One seat per group takes %1, all that the choices give.</source>
        <translation>En person per grupp tar %1, allt som valen ger.</translation>
    </message>
    <message>
        <source>after %1: would break a rule</source>
        <translation>efter %1: skulle bryta en regel</translation>
    </message>
    <message>
        <source>after %1, who is of the same group</source>
        <translation>efter %1, som är i samma grupp</translation>
    </message>
    <message>
        <source>after %1, who has follow-up</source>
        <translation>efter %1, som har ärenden</translation>
    </message>
    <message>
        <source>after %1, who has registration</source>
        <translation>efter %1, som har registrering</translation>
    </message>
    <message>
        <source>after %1, whose balance is %2</source>
        <translation>efter %1, vars saldo är %2</translation>
    </message>
    <message>
        <source>after %1, who took a seat longer ago, on %2</source>
        <translation>efter %1, som tog ett pass för längre sedan, %2</translation>
    </message>
    <message>
        <source>after %1, who has taken no seat yet</source>
        <translation>efter %1, som inte har tagit något pass än</translation>
    </message>
    <message>
        <source>after %1 by name</source>
        <translation>efter %1 i namnordning</translation>
    </message>
    <message>
        <source>First the same group, then who has follow-up before registration, then the lowest balance of support this year, then who took a seat longest ago, then by name. Who would break a rule stands last.</source>
        <translation>Först samma grupp, sedan ärenden före registrering, sedan lägst supportsaldo i år, sedan den som tog ett pass för längst sedan, sedan efter namn. Den som skulle bryta en regel står sist.</translation>
    </message>
    <message>
        <source>The price weights.%1 must be from 0 to %2, but it is %3.</source>
        <translation>Priset weights.%1 måste vara från 0 till %2, men är %3.</translation>
    </message>
    <message>
        <source>The limit rules.%1 must be from 0 to %2 days, but it is %3.</source>
        <translation>Gränsen rules.%1 måste vara från 0 till %2 dagar, men är %3.</translation>
    </message>
    <message>
        <source>A later group of %1 is not among the groups.</source>
        <translation>En senare grupp för %1 finns inte bland grupperna.</translation>
    </message>
    <message>
        <source>The later groups of %1 must each begin after the one before.</source>
        <translation>De senare grupperna för %1 måste börja var och en efter den förra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since version %1</source>
        <translation>
            <numerusform>%Ln ändring efter version %1</numerusform>
            <numerusform>%Ln ändringar efter version %1</numerusform>
        </translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicerad %1</translation>
    </message>
    <message>
        <source>Week %1–%2 %3</source>
        <comment>ISO weeks and their year</comment>
        <translation>V. %1–%2 %3</translation>
    </message>
    <message>
        <source>%1, changed since published: was %2</source>
        <translation>%1, ändrat efter publicering: var %2</translation>
    </message>
    <message>
        <source>%1: nothing instead of %2</source>
        <comment>a day, the duty before</comment>
        <translation>%1: inget i stället för %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its duty</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a day, the duty now, the duty before</comment>
        <translation>%1: %2 i stället för %3</translation>
    </message>
    <message>
        <source>The rota has changed since version %1.</source>
        <translation>Schemat har ändrats efter version %1.</translation>
    </message>
    <message>
        <source>costs less than %1</source>
        <translation>kostar mindre än %1</translation>
    </message>
    <message>
        <source>costs less than %1, since the need is met without the seat</source>
        <translation>kostar mindre än %1, eftersom behovet är täckt utan passet</translation>
    </message>
    <message>
        <source>The order is not by cost.</source>
        <translation>Ordningen följer inte kostnaden.</translation>
    </message>
    <message>
        <source>Binding rules broken</source>
        <translation>Brutna bindande regler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can be away together, among them %1.</source>
        <translation>
            <numerusform>%Ln person kan vara borta, bland dem %1.</numerusform>
            <numerusform>%Ln personer kan vara borta samtidigt, bland dem %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solver</name>
    <message>
        <source>There is not enough memory for this task, so there is no rota. Plan a shorter time.</source>
        <translation>Minnet räcker inte till uppgiften, så det blev inget schema. Planera en kortare tid.</translation>
    </message>
    <message>
        <source>The search broke off (%1), so there is no rota.</source>
        <translation>Beräkningen avbröts (%1), så det blev inget schema.</translation>
    </message>
    <message>
        <source>The search broke off, so there is no rota.</source>
        <translation>Beräkningen avbröts, så det blev inget schema.</translation>
    </message>
</context>
<context>
    <name>staffing</name>
    <message>
        <source>Handle time must be above 0 s.</source>
        <translation>Hanteringstiden måste vara över 0 s.</translation>
    </message>
    <message>
        <source>Handle time can be at most 24 hours.</source>
        <translation>Hanteringstiden kan vara högst 24 timmar.</translation>
    </message>
    <message>
        <source>Patience must be from 0 s to 24 hours; without patience nobody gives up.</source>
        <translation>Tålamodet måste vara från 0 s till 24 timmar; utan tålamod angivet ger ingen upp.</translation>
    </message>
    <message>
        <source>The service target must be above 0% and at most 99.9%: no number of persons answers every call in time.</source>
        <translation>Svarsmålet måste vara över 0&#xa0;% och högst 99,9&#xa0;%: inget antal personer besvarar varje samtal i tid.</translation>
    </message>
    <message>
        <source>The time of the service target must be from 0 s to 24 hours.</source>
        <translation>Svarsmålets tid måste vara från 0 s till 24 timmar.</translation>
    </message>
    <message>
        <source>The highest occupancy must be above 0% and at most 100%.</source>
        <translation>Den högsta beläggningen måste vara över 0&#xa0;% och högst 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The highest share of abandoned calls must be from 0% to 100%.</source>
        <translation>Den högsta andelen övergivna samtal måste vara från 0&#xa0;% till 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The fewest persons in first line must be from 0 to 10,000.</source>
        <translation>Minsta antalet personer i första linjen måste vara 0–10&#xa0;000.</translation>
    </message>
    <message>
        <source>The most persons in first line must be at least 1, not below the fewest, and at most 10,000.</source>
        <translation>Största antalet personer i första linjen måste vara minst 1, inte under det minsta antalet och högst 10&#xa0;000.</translation>
    </message>
    <message>
        <source>Each time that is not available must say what it is, such as breaks.</source>
        <translation>Varje ej tillgänglig tid måste ange vad den är, till exempel raster.</translation>
    </message>
    <message>
        <source>The time that is not available must be from 0% to 90% for “%1”.</source>
        <translation>Den ej tillgängliga tiden måste vara från 0&#xa0;% till 90&#xa0;% för ”%1”.</translation>
    </message>
    <message>
        <source>The time that is not available is above 90% in all. Leave and sickness belong to the rota, not here.</source>
        <translation>Den ej tillgängliga tiden är över 90&#xa0;% sammanlagt. Ledighet och sjukdom hör till schemat, inte hit.</translation>
    </message>
    <message>
        <source>A person&apos;s working day must be from 1 minute to 24 hours.</source>
        <translation>En persons arbetsdag måste vara från 1 minut till 24 timmar.</translation>
    </message>
    <message>
        <source>The cost per minute must be from 0 to 100,000.</source>
        <translation>Kostnaden per minut måste vara 0–100&#xa0;000.</translation>
    </message>
    <message>
        <source>The time for an e-mail must be above 0 s and at most 24 hours.</source>
        <translation>Tiden för ett mejl måste vara över 0 s och högst 24 timmar.</translation>
    </message>
    <message>
        <source>E-mails must be due after at least 1 and at most 60,000 open minutes.</source>
        <translation>Mejl måste ha en frist på minst 1 och högst 60&#xa0;000 öppna minuter.</translation>
    </message>
    <message>
        <source>The persons kept free for calls must be from 0 to 10,000.</source>
        <translation>Antalet personer som hålls lediga för samtal måste vara 0–10&#xa0;000.</translation>
    </message>
    <message>
        <source>The share of the time between calls that e-mail can use must be from 0% to 100%.</source>
        <translation>Den andel av tiden mellan samtal som e-post kan använda måste vara från 0&#xa0;% till 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The share of calls that leave follow-up must be from 0% to 100%.</source>
        <translation>Andelen samtal som ger ärenden måste vara från 0&#xa0;% till 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The time for follow-up must be from 0 s to 24 hours.</source>
        <translation>Tiden för ett ärende måste vara från 0 s till 24 timmar.</translation>
    </message>
    <message>
        <source>Follow-up must be due after at least 1 and at most 60,000 open minutes.</source>
        <translation>Ärenden måste ha en frist på minst 1 och högst 60&#xa0;000 öppna minuter.</translation>
    </message>
    <message>
        <source>The weights of low, middle and peak days must be above 0 and at most 1,000.</source>
        <translation>Vikterna för lugna dagar, medeldagar och toppdagar måste vara över 0 och högst 1&#xa0;000.</translation>
    </message>
    <message>
        <source>wait, s</source>
        <translation>väntetid, s</translation>
    </message>
    <message>
        <source>wait of the abandoned, s</source>
        <translation>väntetid för övergivna, s</translation>
    </message>
    <message>
        <source>handle time, s</source>
        <translation>hanteringstid, s</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarade</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>övergivna</translation>
    </message>
    <message>
        <source>abandoned at once</source>
        <translation>övergivna direkt</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>svar i tid</translation>
    </message>
    <message>
        <source>new for %1</source>
        <translation>nytt för %1</translation>
    </message>
    <message>
        <source>new for %1, %2</source>
        <comment>day, time</comment>
        <translation>nytt för %1, %2</translation>
    </message>
    <message>
        <source>already imported, unchanged</source>
        <translation>redan importerad, oförändrad</translation>
    </message>
    <message>
        <source>same as line %1, counted once</source>
        <translation>samma som rad %1, räknas en gång</translation>
    </message>
    <message>
        <source>lines %1 and %2 differ for the same interval and queue</source>
        <translation>raderna %1 och %2 skiljer sig för samma intervall och kö</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: before → after</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <translation>%1, bekräftad</translation>
    </message>
    <message>
        <source>adds figures that were not known</source>
        <translation>tillför tal som inte var kända</translation>
    </message>
    <message>
        <source>below 0; 0 or more is accepted</source>
        <translation>under 0; 0 eller mer godtas</translation>
    </message>
    <message>
        <source>above 1 000 000 in one interval, the most that is accepted</source>
        <translation>över 1&#xa0;000&#xa0;000 i ett intervall, det högsta som godtas</translation>
    </message>
    <message>
        <source>%1 answered and %2 abandoned are more than the %3 that came in</source>
        <translation>%1 besvarade och %2 övergivna är fler än de %3 som kom in</translation>
    </message>
    <message>
        <source>%1 %2 are more than the %3 %4</source>
        <comment>5 in time are more than the 4 answered</comment>
        <translation>%1 %2 är fler än %3 %4</translation>
    </message>
    <message>
        <source>an interval of %1 min from minute %2 does not end within the day</source>
        <translation>ett intervall på %1 min från minut %2 slutar inte inom dygnet</translation>
    </message>
    <message>
        <source>no interval of %1 min begins at %2</source>
        <translation>inget intervall på %1 min börjar kl. %2</translation>
    </message>
    <message>
        <source>the whole day is stored as %1 and gives way to its intervals</source>
        <translation>hela dagen är sparad som %1 och ersätts av sina intervall</translation>
    </message>
    <message>
        <source>the day&apos;s intervals are stored, %1 together, and give way to the sum</source>
        <translation>dagens intervall är sparade, tillsammans %1, och ersätts av summan</translation>
    </message>
    <message>
        <source>the same time is stored in intervals of %1 min, %2 together, which give way</source>
        <translation>samma tid är sparad i intervall på %1 min, tillsammans %2, som ersätts</translation>
    </message>
    <message>
        <source>the day lies ahead of today</source>
        <translation>dagen ligger efter i dag</translation>
    </message>
    <message>
        <source>outside the opening hours</source>
        <translation>utanför öppettiderna</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Varför %1?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Persons in first line</source>
        <translation>Personer i första linjen</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Svar i tid</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Medelväntetid</translation>
    </message>
    <message>
        <source>Abandoned calls</source>
        <translation>Övergivna samtal</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Beläggning</translation>
    </message>
    <message>
        <source>Person-hours in first line</source>
        <translation>Persontimmar i första linjen</translation>
    </message>
    <message>
        <source>Persons beside first line</source>
        <translation>Personer vid sidan av första linjen</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Ärendebalans</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln open minute(s)</source>
        <translation>
            <numerusform>%1, kl. %2, %Ln öppen minut</numerusform>
            <numerusform>%1, kl. %2, %Ln öppna minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>grows without end</source>
        <translation>växer utan slut</translation>
    </message>
    <message>
        <source>The forecast was stopped.</source>
        <translation>Prognosen stoppades.</translation>
    </message>
    <message>
        <source>The first day of the forecast comes after its last, so nothing was forecast.</source>
        <translation>Prognosens första dag kommer efter den sista, så ingen prognos har gjorts.</translation>
    </message>
    <message>
        <source>The forecast would reach more than ten years ahead, so nothing was forecast. Choose an earlier last day.</source>
        <translation>Prognosen skulle sträcka sig mer än tio år framåt, så ingen prognos har gjorts. Välj en tidigare sista dag.</translation>
    </message>
    <message>
        <source>The event “%1” must change the calls by a factor above 0 and up to 100.</source>
        <translation>Händelsen ”%1” måste ändra samtalen med en faktor över 0 och högst 100.</translation>
    </message>
    <message>
        <source>Hide at least one day, so that there is something to compare with.</source>
        <translation>Dölj minst en dag, så att det finns något att jämföra med.</translation>
    </message>
    <message>
        <source>So many days cannot be hidden: nothing would be left to forecast from.</source>
        <translation>Så många dagar kan inte döljas: inget skulle bli kvar att göra en prognos från.</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Utbetalningsdag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank day(s) before pay day</source>
        <translation>
            <numerusform>%Ln bankdag före utbetalningsdagen</numerusform>
            <numerusform>%Ln bankdagar före utbetalningsdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank day(s) after pay day</source>
        <translation>
            <numerusform>%Ln bankdag efter utbetalningsdagen</numerusform>
            <numerusform>%Ln bankdagar efter utbetalningsdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of the month</source>
        <translation>Dag %1 i månaden</translation>
    </message>
    <message>
        <source>First open day after a closed one</source>
        <translation>Första öppna dagen efter en stängd</translation>
    </message>
    <message>
        <source>Last open day before a closed one</source>
        <translation>Sista öppna dagen före en stängd</translation>
    </message>
    <message numerus="yes">
        <source>Forecast from %Ln counted day(s)</source>
        <translation>
            <numerusform>Prognos från %Ln räknad dag</numerusform>
            <numerusform>Prognos från %Ln räknade dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>i %Ln månad</numerusform>
            <numerusform>i %Ln månader</numerusform>
        </translation>
    </message>
    <message>
        <source>by weekday, bank days to pay day, day of the month, closed days beside and the level of the last weeks</source>
        <translation>efter veckodag, bankdagar till utbetalningsdagen, dag i månaden, stängda dagar intill och de senaste veckornas nivå</translation>
    </message>
    <message>
        <source>by weekday, day of the month, closed days beside and the level of the last weeks</source>
        <translation>efter veckodag, dag i månaden, stängda dagar intill och de senaste veckornas nivå</translation>
    </message>
    <message>
        <source>No day is counted, so there is nothing to forecast from. Import calls first.</source>
        <translation>Ingen dag är räknad, så det finns inget att göra en prognos från. Importera samtal först.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln day(s) are counted, which is too little for a forecast. Count at least ten, or type the month&apos;s total: it is placed by low, middle and peak days.</source>
        <translation>
            <numerusform>Bara %Ln dag är räknad, vilket är för lite för en prognos. Räkna minst tio, eller skriv in månadens summa: den fördelas efter lugna dagar, medeldagar och toppdagar.</numerusform>
            <numerusform>Bara %Ln dagar är räknade, vilket är för lite för en prognos. Räkna minst tio, eller skriv in månadens summa: den fördelas efter lugna dagar, medeldagar och toppdagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>An interval of %1 minutes is not possible. Use half-hours or whole days.</source>
        <translation>Ett intervall på %1 minuter är inte möjligt. Använd halvtimmar eller hela dagar.</translation>
    </message>
    <message>
        <source>A counted day has no date.</source>
        <translation>En räknad dag har inget datum.</translation>
    </message>
    <message>
        <source>%1 is counted twice. Keep one of them.</source>
        <translation>%1 är räknad två gånger. Behåll en av dem.</translation>
    </message>
    <message>
        <source>%1 does not come in order of date.</source>
        <translation>%1 kommer inte i datumordning.</translation>
    </message>
    <message>
        <source>%1 has a count that is no number of calls.</source>
        <translation>%1 har ett tal som inte är ett antal samtal.</translation>
    </message>
    <message>
        <source>Nobody called on any counted day, so there is nothing to forecast from.</source>
        <translation>Ingen ringde någon räknad dag, så det finns inget att göra en prognos från.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in between are not counted. They are missing, not zero.</source>
        <translation>
            <numerusform>%Ln dag däremellan är inte räknad. Den saknas, den är inte noll.</numerusform>
            <numerusform>%Ln dagar däremellan är inte räknade. De saknas, de är inte noll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are counted only in part. What is missing is taken from the usual profile.</source>
        <translation>
            <numerusform>%Ln dag är bara delvis räknad. Det som saknas tas från den vanliga profilen.</numerusform>
            <numerusform>%Ln dagar är bara delvis räknade. Det som saknas tas från den vanliga profilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than three months are counted, so the forecast is uncertain. The profile of low, middle and peak days over a typed total is the safer basis.</source>
        <translation>Färre än tre månader är räknade, så prognosen är osäker. Profilen med lugna dagar, medeldagar och toppdagar över en inskriven summa är säkrare.</translation>
    </message>
    <message>
        <source>The assumptions were not read, because “%1” is not known.</source>
        <translation>Antagandena har inte lästs, eftersom ”%1” inte är känt.</translation>
    </message>
    <message>
        <source>The assumptions were not read, because the value of “%1” is not what is accepted.</source>
        <translation>Antagandena har inte lästs, eftersom värdet för ”%1” inte är det som godtas.</translation>
    </message>
    <message>
        <source>The assumptions were not read, because they are not a JSON object.</source>
        <translation>Antagandena har inte lästs, eftersom de inte är ett JSON-objekt.</translation>
    </message>
    <message>
        <source>Erlang A, patience %1 s</source>
        <translation>Erlang A, tålamod %1 s</translation>
    </message>
    <message>
        <source>%1 within %2 s of the offered calls</source>
        <translation>%1 inom %2 s av de inkomna samtalen</translation>
    </message>
    <message>
        <source>%1 within %2 s of the answered calls</source>
        <translation>%1 inom %2 s av de besvarade samtalen</translation>
    </message>
    <message>
        <source>%1 within %2 s, as if nobody gave up</source>
        <translation>%1 inom %2 s, som om ingen gav upp</translation>
    </message>
    <message>
        <source>by the day&apos;s mean</source>
        <translation>i dagens medel</translation>
    </message>
    <message>
        <source>in each half-hour</source>
        <translation>i varje halvtimme</translation>
    </message>
    <message>
        <source>over the whole day</source>
        <translation>över hela dagen</translation>
    </message>
    <message>
        <source>occupancy at most %1</source>
        <translation>beläggning högst %1</translation>
    </message>
    <message>
        <source>abandoned at most %1</source>
        <translation>övergivna högst %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln person(s)</source>
        <translation>
            <numerusform>minst %Ln person</numerusform>
            <numerusform>minst %Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln person(s)</source>
        <translation>
            <numerusform>högst %Ln person</numerusform>
            <numerusform>högst %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>not available %1</source>
        <translation>ej tillgänglig tid %1</translation>
    </message>
    <message>
        <source>handle time %1 s</source>
        <translation>hanteringstid %1 s</translation>
    </message>
    <message>
        <source>Calls must be 0 or more.</source>
        <translation>Antalet samtal måste vara 0 eller mer.</translation>
    </message>
    <message>
        <source>The interval must be above 0 s.</source>
        <translation>Intervallet måste vara över 0 s.</translation>
    </message>
    <message>
        <source>Patience must be 0 s or more.</source>
        <translation>Tålamodet måste vara 0 s eller mer.</translation>
    </message>
    <message>
        <source>The load is above 15,000 persons at work at once. Check calls and handle time.</source>
        <translation>Belastningen är över 15&#xa0;000 personer i arbete på en gång. Kontrollera samtal och hanteringstid.</translation>
    </message>
    <message>
        <source>No number of persons answers every call in time. Set the service target to 99.9% or less.</source>
        <translation>Inget antal personer besvarar varje samtal i tid. Sätt svarsmålet till 99,9&#xa0;% eller mindre.</translation>
    </message>
    <message>
        <source>The service target must be above 0%.</source>
        <translation>Svarsmålet måste vara över 0&#xa0;%.</translation>
    </message>
    <message>
        <source>The target time must be 0 s or more.</source>
        <translation>Svarsmålets tid måste vara 0 s eller mer.</translation>
    </message>
    <message>
        <source>The fewest persons must be from 0 to 20,000.</source>
        <translation>Minsta antalet personer måste vara 0–20&#xa0;000.</translation>
    </message>
    <message>
        <source>The most persons must be from 0 to 20,000.</source>
        <translation>Största antalet personer måste vara 0–20&#xa0;000.</translation>
    </message>
    <message>
        <source>The most persons must not be below the fewest.</source>
        <translation>Största antalet personer får inte vara under det minsta.</translation>
    </message>
    <message numerus="yes">
        <source>With %n person(s) the queue grows without end.</source>
        <translation>
            <numerusform>Med %n person växer kön utan slut.</numerusform>
            <numerusform>Med %n personer växer kön utan slut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n are needed.</source>
        <translation>
            <numerusform>Minst %n behövs.</numerusform>
            <numerusform>Minst %n behövs.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>service target</source>
        <translation>svarsmål</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>beläggning</translation>
    </message>
    <message>
        <source>abandoned calls</source>
        <translation>övergivna samtal</translation>
    </message>
    <message>
        <source>fewest persons</source>
        <translation>minsta antal personer</translation>
    </message>
    <message>
        <source>The calls in the month must be from 0 to 100,000,000.</source>
        <translation>Samtalen i månaden måste vara 0–100&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>The calls can be changed by −100% to +9,900%.</source>
        <translation>Samtalen kan ändras med −100&#xa0;% till +9&#xa0;900&#xa0;%.</translation>
    </message>
    <message>
        <source>A new customer&apos;s payslips must be from 0 to 100,000,000 a month.</source>
        <translation>En ny kunds lönespecifikationer måste vara 0–100&#xa0;000&#xa0;000 per månad.</translation>
    </message>
    <message>
        <source>At most 10,000 persons fewer or more can be tried.</source>
        <translation>Högst 10&#xa0;000 personer färre eller fler kan prövas.</translation>
    </message>
    <message>
        <source>The event must have a first day and a last day that is not before it.</source>
        <translation>Händelsen måste ha en första dag och en sista dag som inte är före den.</translation>
    </message>
    <message>
        <source>An event must change the calls by more than −100% and at most +9,900%.</source>
        <translation>En händelse måste ändra samtalen med mer än −100&#xa0;% och högst +9&#xa0;900&#xa0;%.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det är</translation>
    </message>
    <message>
        <source>h</source>
        <translation>tim</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Hanteringstid</translation>
    </message>
    <message>
        <source>Open time</source>
        <translation>Öppettid</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %1 s with %Ln person(s)</source>
        <translation>
            <numerusform>Svar inom %1 s med %Ln person</numerusform>
            <numerusform>Svar inom %1 s med %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>The service target decides: one person fewer would miss it.</source>
        <translation>Svarsmålet avgör: med en person färre nås det inte.</translation>
    </message>
    <message>
        <source>The highest occupancy decides: with one person fewer it would be above it.</source>
        <translation>Den högsta beläggningen avgör: med en person färre blir den högre.</translation>
    </message>
    <message>
        <source>The abandoned calls decide: with one person fewer too many would give up.</source>
        <translation>De övergivna samtalen avgör: med en person färre ger för många upp.</translation>
    </message>
    <message>
        <source>The fewest persons in first line decide; the calls would need no more.</source>
        <translation>Minsta antalet personer i första linjen avgör; samtalen behöver inte fler.</translation>
    </message>
    <message numerus="yes">
        <source>The target needs %Ln person(s), but the most that may sit in first line is lower, so the target is missed.</source>
        <translation>
            <numerusform>Målet kräver %Ln person, men högsta antalet i första linjen är lägre, så målet nås inte.</numerusform>
            <numerusform>Målet kräver %Ln personer, men högsta antalet i första linjen är lägre, så målet nås inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most that may sit in first line keeps the target from being reached.</source>
        <translation>Högsta antalet i första linjen gör att målet inte nås.</translation>
    </message>
    <message>
        <source>The target holds for the day&apos;s mean rate: the same persons all day.</source>
        <translation>Målet gäller i dagens medel: samma antal personer hela dagen.</translation>
    </message>
    <message>
        <source>The target holds in every half-hour by itself.</source>
        <translation>Målet gäller i varje halvtimme för sig.</translation>
    </message>
    <message>
        <source>The target holds over the day as a whole, with the fewest hours.</source>
        <translation>Målet gäller över dagen som helhet, med så få timmar som möjligt.</translation>
    </message>
    <message>
        <source>E-mail is not interrupted for a call, so fewer calls are answered in time than the persons alone would manage.</source>
        <translation>Ett mejl avbryts inte för ett samtal, så färre samtal besvaras i tid än personerna annars skulle klara.</translation>
    </message>
    <message>
        <source>Most persons at once</source>
        <translation>Flest personer samtidigt</translation>
    </message>
    <message>
        <source>Person-hours, ÷ %1 h for each person</source>
        <translation>Persontimmar, ÷ %1 tim för varje person</translation>
    </message>
    <message>
        <source>The persons of a day are the larger of the most at once and the person-hours over a person&apos;s working day, rounded up.</source>
        <translation>Dagens personer är det större av flest samtidigt och persontimmarna delade med en persons arbetsdag, avrundat uppåt.</translation>
    </message>
    <message>
        <source>If as many call as on one day in ten</source>
        <translation>Om så många ringer som en dag av tio</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Has to wait (%1)</source>
        <translation>Måste vänta (%1)</translation>
    </message>
    <message>
        <source>Waits longer than %1 s</source>
        <translation>Väntar längre än %1 s</translation>
    </message>
    <message>
        <source>The load is not below the persons, so the queue grows without end.</source>
        <translation>Belastningen är inte lägre än antalet personer, så kön växer utan slut.</translation>
    </message>
    <message>
        <source>Chance alone moves a day&apos;s share by about %1 percentage points up or down.</source>
        <translation>Slumpen ensam flyttar en dags andel ungefär %1 procentenheter uppåt eller nedåt.</translation>
    </message>
    <message>
        <source>Persons less load</source>
        <translation>Personer minus belastning</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Tålamod</translation>
    </message>
    <message>
        <source>Give up (%1)</source>
        <translation>Ger upp (%1)</translation>
    </message>
    <message>
        <source>Erlang C takes it that nobody gives up, so it shows longer waits than callers with patience meet.</source>
        <translation>Erlang C antar att ingen ger upp, så den visar längre väntan än inringare med tålamod möter.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Persons at the telephone</source>
        <translation>Personer vid telefonen</translation>
    </message>
    <message>
        <source>The occupancy is that of all half-hours together, each with its own persons.</source>
        <translation>Beläggningen gäller alla halvtimmar tillsammans, var och en med sina personer.</translation>
    </message>
    <message>
        <source>Persons × open time of each half-hour</source>
        <translation>Personer × öppettid i varje halvtimme</translation>
    </message>
    <message>
        <source>Available but for “%1”</source>
        <translation>Tillgängligt utom ”%1”</translation>
    </message>
    <message>
        <source>Shares that are not available are multiplied, and hours are rounded only once. Leave and sickness belong to the rota.</source>
        <translation>Andelar ej tillgänglig tid multipliceras, och timmar avrundas bara en gång. Ledighet och sjukdom hör till schemat.</translation>
    </message>
    <message>
        <source>Fewer on one day in ten</source>
        <translation>Färre en dag av tio</translation>
    </message>
    <message>
        <source>More on one day in ten</source>
        <translation>Fler en dag av tio</translation>
    </message>
    <message>
        <source>Calls expected</source>
        <translation>Väntade samtal</translation>
    </message>
    <message>
        <source>It is a pay day.</source>
        <translation>Det är en utbetalningsdag.</translation>
    </message>
    <message numerus="yes">
        <source>The pay day comes in %Ln bank day(s).</source>
        <translation>
            <numerusform>Utbetalningsdagen kommer om %Ln bankdag.</numerusform>
            <numerusform>Utbetalningsdagen kommer om %Ln bankdagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pay day was %Ln bank day(s) ago.</source>
        <translation>
            <numerusform>Utbetalningsdagen var för %Ln bankdag sedan.</numerusform>
            <numerusform>Utbetalningsdagen var för %Ln bankdagar sedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low day(s)</source>
        <translation>
            <numerusform>%Ln lugn dag</numerusform>
            <numerusform>%Ln lugna dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln middle day(s)</source>
        <translation>
            <numerusform>%Ln medeldag</numerusform>
            <numerusform>%Ln medeldagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peak day(s)</source>
        <translation>
            <numerusform>%Ln toppdag</numerusform>
            <numerusform>%Ln toppdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Persondagar</translation>
    </message>
    <message>
        <source>The centre&apos;s mix of work gives %1 person-days of support; %2 of them are over.</source>
        <translation>Centrets arbetsmix ger %1 persondagar support; %2 av dem blir över.</translation>
    </message>
    <message>
        <source>Calls answered in time</source>
        <translation>Samtal med svar i tid</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Time between calls</source>
        <translation>Tid mellan samtal</translation>
    </message>
    <message>
        <source>Person-days beside first line</source>
        <translation>Persondagar vid sidan av första linjen</translation>
    </message>
    <message>
        <source>From %1 %2 to %3 %4, %5 h of work come and are due, and the first line has %6 h for it: %7 persons beside it are needed then.</source>
        <translation>Från %1 kl. %2 till %3 kl. %4 kommer %5 tim arbete in med frist, och första linjen har %6 tim för det: då behövs %7 personer vid sidan av.</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Time for each</source>
        <translation>Tid för varje</translation>
    </message>
    <message>
        <source>One person fewer on the day would make e-mail or follow-up late here or on a day after.</source>
        <translation>En person färre den dagen skulle göra e-post eller ärenden försenade då eller någon dag efter.</translation>
    </message>
    <message>
        <source>A call goes first; %1 of the time between calls can be used.</source>
        <translation>Ett samtal går före; %1 av tiden mellan samtal kan användas.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail is not interrupted; %Ln person(s) are kept free for calls.</source>
        <translation>
            <numerusform>Ett mejl avbryts inte; %Ln person hålls ledig för samtal.</numerusform>
            <numerusform>Ett mejl avbryts inte; %Ln personer hålls lediga för samtal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left from before</source>
        <translation>Kvar sedan tidigare</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>The oldest has waited %1 h of open time.</source>
        <translation>Det äldsta har väntat %1 tim öppettid.</translation>
    </message>
    <message>
        <source>Minutes in an hour</source>
        <translation>Minuter på en timme</translation>
    </message>
    <message>
        <source>Cost per minute</source>
        <translation>Kostnad per minut</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>The days&apos; mean waits, weighted by their calls.</source>
        <translation>Dagarnas medelväntetid, vägd efter antalet samtal.</translation>
    </message>
    <message>
        <source>Hours on calls over the hours at the telephone.</source>
        <translation>Timmar i samtal delat med timmarna vid telefonen.</translation>
    </message>
    <message>
        <source>The target for cases closed in time must be from 1% to 100%.</source>
        <translation>Målet för ärenden som avslutas i tid måste vara 1–100 %.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The absence belongs to nobody, so nothing was saved. Choose the person.</source>
        <translation>Frånvaron hör inte till någon, så inget har sparats. Välj personen.</translation>
    </message>
    <message>
        <source>Save an absence</source>
        <translation>Spara en frånvaro</translation>
    </message>
    <message>
        <source>Remove an absence</source>
        <translation>Ta bort en frånvaro</translation>
    </message>
    <message>
        <source>The month %1 is closed, so nothing was saved. Choose a later day from which it is valid, or reopen the month.</source>
        <translation>Månaden %1 är stängd, så inget har sparats. Välj en senare dag som det gäller från, eller öppna månaden igen.</translation>
    </message>
    <message>
        <source>Only drafts can be removed, and this version is approved, so nothing was removed. Make a new version that replaces it.</source>
        <translation>Bara utkast kan tas bort, och den här versionen är godkänd, så inget har tagits bort. Skapa en ny version som ersätter den.</translation>
    </message>
    <message>
        <source>Save the agreement %1</source>
        <translation>Spara avtalet %1</translation>
    </message>
    <message>
        <source>Approve an agreement</source>
        <translation>Godkänn ett avtal</translation>
    </message>
    <message>
        <source>Remove a draft</source>
        <translation>Ta bort ett utkast</translation>
    </message>
    <message>
        <source>There is no such step in the file. Nothing was changed.</source>
        <translation>Det finns inget sådant steg i filen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>No backup was made, because it could not be written. The file itself is unchanged. Check the folder and the space on the disk, and try again.</source>
        <translation>Ingen säkerhetskopia har gjorts, eftersom den inte gick att skriva. Själva filen är oförändrad. Kontrollera mappen och utrymmet på disken, och försök igen.</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1. Nothing was changed. Check the folder and the space on the disk, and try again.</source>
        <translation>Säkerhetskopian gick inte att kopiera till %1. Inget har ändrats. Kontrollera mappen och utrymmet på disken, och försök igen.</translation>
    </message>
    <message>
        <source>Opening hours of a day must follow each other, so nothing was saved. Give each from an earlier to a later time.</source>
        <translation>En dags öppettider måste följa på varandra, så inget har sparats. Ange var och en från en tidigare till en senare tid.</translation>
    </message>
    <message>
        <source>Opening hours need a first day and at least one open day, so nothing was saved. Give both.</source>
        <translation>Öppettider behöver en första dag och minst en öppen dag, så inget har sparats. Ange båda.</translation>
    </message>
    <message>
        <source>Change the opening hours</source>
        <translation>Ändra öppettiderna</translation>
    </message>
    <message>
        <source>Change the centre&apos;s days</source>
        <translation>Ändra centrets dagar</translation>
    </message>
    <message>
        <source>Change the pay days</source>
        <translation>Ändra utbetalningsdagarna</translation>
    </message>
    <message>
        <source>A day of the centre&apos;s own needs a date, and hours within the day, so nothing was saved. Give the date.</source>
        <translation>En av centrets egna dagar behöver ett datum, och timmar inom dygnet, så inget har sparats. Ange datumet.</translation>
    </message>
    <message>
        <source>The centre needs a name and a head count of 0 or more, so nothing was saved. Give both.</source>
        <translation>Centret behöver ett namn och ett antal personer på 0 eller mer, så inget har sparats. Ange båda.</translation>
    </message>
    <message>
        <source>Change the centre</source>
        <translation>Ändra centret</translation>
    </message>
    <message>
        <source>A pay day needs a date, so nothing was saved. Give the date.</source>
        <translation>En utbetalningsdag behöver ett datum, så inget har sparats. Ange datumet.</translation>
    </message>
    <message>
        <source>A row refers to another that is not there.</source>
        <translation>En rad hänvisar till en annan som inte finns.</translation>
    </message>
    <message>
        <source>The version of the file is not the one of its tables.</source>
        <translation>Filens version är inte den som dess tabeller har.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed, and nothing was changed: %Ln thing(s) stand in the way.</source>
        <translation>
            <numerusform>Månaden %1 kan inte stängas, och inget har ändrats: %Ln sak står i vägen.</numerusform>
            <numerusform>Månaden %1 kan inte stängas, och inget har ändrats: %Ln saker står i vägen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed already, so nothing was changed. Reopen the month to close it again.</source>
        <translation>Månaden %1 är redan stängd, så inget har ändrats. Öppna månaden igen för att stänga den på nytt.</translation>
    </message>
    <message>
        <source>%1 is not closed, so nothing was changed. Choose a closed month.</source>
        <translation>Månaden %1 är inte stängd, så inget har ändrats. Välj en stängd månad.</translation>
    </message>
    <message>
        <source>%1 was not closed, because something stands in the way: %2 Mend it first.</source>
        <translation>Månaden %1 har inte stängts, eftersom något står i vägen: %2 Rätta det först.</translation>
    </message>
    <message>
        <source>The month was not reopened, because the reason is missing. Say why it is reopened.</source>
        <translation>Månaden har inte öppnats igen, eftersom skälet saknas. Ange varför den öppnas.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Stäng %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Öppna %1 igen</translation>
    </message>
    <message>
        <source>The unit belongs to another customer, so nothing was saved. Choose a unit of the contact&apos;s customer.</source>
        <translation>Enheten hör till en annan kund, så inget har sparats. Välj en enhet hos kontaktens kund.</translation>
    </message>
    <message>
        <source>Save the contact %1</source>
        <translation>Spara kontakten %1</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Ta bort en kontakt</translation>
    </message>
    <message>
        <source>Save the referral %1</source>
        <translation>Spara hänvisningen %1</translation>
    </message>
    <message>
        <source>Remove a referral</source>
        <translation>Ta bort en hänvisning</translation>
    </message>
    <message>
        <source>The volumes from %1 do not add up to what was imported: something was changed outside the program.</source>
        <translation>Volymerna från %1 stämmer inte med det som importerades: något har ändrats utanför programmet.</translation>
    </message>
    <message>
        <source>Imported: rows %1, payslips %2. In the file: rows %3, payslips %4.</source>
        <translation>Importerat: rader %1, lönespecifikationer %2. I filen: rader %3, lönespecifikationer %4.</translation>
    </message>
    <message>
        <source>The parts are %1, the whole is %2.</source>
        <translation>Delarna är %1, helheten är %2.</translation>
    </message>
    <message>
        <source>The lines for %1 in the closed month %2 do not add up to its sum.</source>
        <translation>Raderna för %1 i den stängda månaden %2 ger inte dess summa.</translation>
    </message>
    <message>
        <source>Sum and VAT for %1 in the closed month %2 do not add up to the amount to pay.</source>
        <translation>Summa och moms för %1 i den stängda månaden %2 ger inte beloppet att betala.</translation>
    </message>
    <message>
        <source>The closed month %1 cannot be read.</source>
        <translation>Den stängda månaden %1 går inte att läsa.</translation>
    </message>
    <message>
        <source>The closed month %1 is not as it was closed: it was changed outside the program.</source>
        <translation>Den stängda månaden %1 är inte som när den stängdes: den har ändrats utanför programmet.</translation>
    </message>
    <message>
        <source>A row belongs to nothing, or to two customers at once.</source>
        <translation>En rad hör till ingenting, eller till två kunder på en gång.</translation>
    </message>
    <message>
        <source>Save a correction line</source>
        <translation>Spara en rättelserad</translation>
    </message>
    <message>
        <source>Remove a correction line</source>
        <translation>Ta bort en rättelserad</translation>
    </message>
    <message>
        <source>The customer has units, contacts, agreements, work orders or volumes, so nothing was removed. Give a last day instead.</source>
        <translation>Kunden har enheter, kontakter, avtal, beställningar eller volymer, så inget har tagits bort. Ange en sista dag i stället.</translation>
    </message>
    <message>
        <source>An owner needs a name, so nothing was saved. Give the name.</source>
        <translation>En ägare behöver ett namn, så inget har sparats. Ange namnet.</translation>
    </message>
    <message>
        <source>There is already an owner called %1, so nothing was saved. Choose another name.</source>
        <translation>Det finns redan en ägare som heter %1, så inget har sparats. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Save the customer %1</source>
        <translation>Spara kunden %1</translation>
    </message>
    <message>
        <source>Remove a customer</source>
        <translation>Ta bort en kund</translation>
    </message>
    <message>
        <source>Save the owner %1</source>
        <translation>Spara ägaren %1</translation>
    </message>
    <message>
        <source>Remove an owner</source>
        <translation>Ta bort en ägare</translation>
    </message>
    <message>
        <source>Customers belong to the owner, so nothing was removed. Give them another owner first.</source>
        <translation>Kunder hör till ägaren, så inget har tagits bort. Ge dem en annan ägare först.</translation>
    </message>
    <message>
        <source>There is already a group called %1, so nothing was saved. Choose another name.</source>
        <translation>Det finns redan en grupp som heter %1, så inget har sparats. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>People or units belong to the group, so nothing was removed. Move them to another group first.</source>
        <translation>Medarbetare eller enheter hör till gruppen, så inget har tagits bort. Flytta dem till en annan grupp först.</translation>
    </message>
    <message>
        <source>Save the group %1</source>
        <translation>Spara gruppen %1</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Ta bort en grupp</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was changed. Choose a folder that exists.</source>
        <translation>Det finns ingen mapp %1. Inget har ändrats. Välj en mapp som finns.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Choose another file or create a new centre file.</source>
        <translation>Det finns ingen fil %1. Inget har ändrats. Välj en annan fil eller skapa en ny centerfil.</translation>
    </message>
    <message>
        <source>%1 is a folder and not a centre file. Nothing was changed. Choose the file in it.</source>
        <translation>%1 är en mapp och ingen centerfil. Inget har ändrats. Välj filen i den.</translation>
    </message>
    <message>
        <source>The file %1 is empty, so it is no centre file. Nothing was changed. Restore it from a backup.</source>
        <translation>Filen %1 är tom, så den är ingen centerfil. Inget har ändrats. Återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>%1 is not a centre file but looks like a text file. Nothing was changed. To read volumes from it, open a centre file and import it.</source>
        <translation>%1 är ingen centerfil utan ser ut som en textfil. Inget har ändrats. För att läsa volymer från den, öppna en centerfil och importera den.</translation>
    </message>
    <message>
        <source>%1 is not a centre file. Nothing was changed. Choose a file that Paybench has made.</source>
        <translation>%1 är ingen centerfil. Inget har ändrats. Välj en fil som Paybench har skapat.</translation>
    </message>
    <message>
        <source>%1 is a file of another program (%2). Nothing was changed. Choose a file that Paybench has made.</source>
        <translation>%1 är en fil från ett annat program (%2). Inget har ändrats. Välj en fil som Paybench har skapat.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Nothing was changed. Choose a file that Paybench has made.</source>
        <translation>%1 är en databas från ett annat program. Inget har ändrats. Välj en fil som Paybench har skapat.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Paybench. Nothing was changed. Install the newest version and open it there.</source>
        <translation>%1 har skapats av en nyare version av Paybench. Inget har ändrats. Installera den nyaste versionen och öppna filen där.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed in it. Keep it, and restore the newest backup.</source>
        <translation>Filen %1 är skadad. Inget har ändrats i den. Behåll den, och återställ den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Another program is using the file %1 right now. Nothing was changed. Wait a moment and try again.</source>
        <translation>Ett annat program använder filen %1 just nu. Inget har ändrats. Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>There is already a file %1. Nothing was changed. Choose another name.</source>
        <translation>Det finns redan en fil %1. Inget har ändrats. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Something is left of an earlier file: %1. Nothing was changed. Move it away or choose another name.</source>
        <translation>Något finns kvar av en tidigare fil: %1. Inget har ändrats. Flytta det eller välj ett annat namn.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importera %1 (%Ln rad)</numerusform>
            <numerusform>Importera %1 (%Ln rader)</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of %1 is new and accepted, so nothing was imported.</source>
        <translation>Ingen rad i %1 är ny och godkänd, så inget har importerats.</translation>
    </message>
    <message>
        <source>The file has tables that this program cannot follow. Nothing was changed. Tell the people who make the program.</source>
        <translation>Filen har tabeller som det här programmet inte kan följa. Inget har ändrats. Hör av dig till dem som gör programmet.</translation>
    </message>
    <message>
        <source>A step of the month needs a name, so nothing was saved. Give the name.</source>
        <translation>Ett steg i månaden behöver ett namn, så inget har sparats. Ange namnet.</translation>
    </message>
    <message>
        <source>Save the step %1</source>
        <translation>Spara steget %1</translation>
    </message>
    <message>
        <source>Remove a step of the month</source>
        <translation>Ta bort ett steg i månaden</translation>
    </message>
    <message>
        <source>The step has been signed off in some month, so nothing was removed. Take that back first.</source>
        <translation>Steget har kvitterats i någon månad, så inget har tagits bort. Ta tillbaka kvitteringen först.</translation>
    </message>
    <message>
        <source>A step is signed off on a day, so nothing was saved. Give the day.</source>
        <translation>Ett steg kvitteras en viss dag, så inget har sparats. Ange dagen.</translation>
    </message>
    <message>
        <source>Sign off a step</source>
        <translation>Kvittera ett steg</translation>
    </message>
    <message>
        <source>Take back a step</source>
        <translation>Ta tillbaka kvitteringen av ett steg</translation>
    </message>
    <message>
        <source>The cost of a month is 0 or more and below 10 000 000 000 000, so nothing was saved. Give such an amount.</source>
        <translation>En månads kostnad är 0 eller mer och under 10&#xa0;000&#xa0;000&#xa0;000&#xa0;000, så inget har sparats. Ange ett sådant belopp.</translation>
    </message>
    <message>
        <source>Sign off a step of %1</source>
        <translation>Kvittera ett steg i %1</translation>
    </message>
    <message>
        <source>Take back a step of %1</source>
        <translation>Ta tillbaka kvitteringen av ett steg i %1</translation>
    </message>
    <message>
        <source>Change the cost of %1</source>
        <translation>Ändra kostnaden för %1</translation>
    </message>
    <message>
        <source>Read-only: the file or its folder may not be written here. You can look, copy and export.</source>
        <translation>Skrivskyddad: filen eller dess mapp får inte skrivas här. Du kan titta, kopiera och exportera.</translation>
    </message>
    <message>
        <source>Read-only: the file was opened for reading. You can look, copy and export.</source>
        <translation>Skrivskyddad: filen öppnades för läsning. Du kan titta, kopiera och exportera.</translation>
    </message>
    <message>
        <source>Read-only: %1 has had the file open since %2. You can look, copy and export.</source>
        <translation>Skrivskyddad: %1 har filen öppen sedan %2. Du kan titta, kopiera och exportera.</translation>
    </message>
    <message>
        <source>The file was made by an older version of Paybench and has to be brought up to date. Nothing was changed. Open it once where it may be written.</source>
        <translation>Filen har skapats av en äldre version av Paybench och måste uppdateras. Inget har ändrats. Öppna den en gång där den får skrivas.</translation>
    </message>
    <message>
        <source>Figures in the file do not agree with their control totals. Nothing was changed. Restore the newest backup, or open the file for reading. %1</source>
        <translation>Siffror i filen stämmer inte med sina kontrollsummor. Inget har ändrats. Återställ den nyaste säkerhetskopian, eller öppna filen för läsning. %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Spara %1</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Ta bort en person</translation>
    </message>
    <message>
        <source>Adjust prices for %1</source>
        <translation>Räkna upp priserna för %1</translation>
    </message>
    <message>
        <source>There is already an import profile called %1, so nothing was saved. Choose another name.</source>
        <translation>Det finns redan en importprofil som heter %1, så inget har sparats. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no import profile called %1, and none is saved yet. Save one first.</source>
        <translation>Det finns ingen importprofil som heter %1, och ingen är sparad än. Spara en först.</translation>
    </message>
    <message>
        <source>There is no import profile called %1. Choose one of these: %2.</source>
        <translation>Det finns ingen importprofil som heter %1. Välj en av dessa: %2.</translation>
    </message>
    <message>
        <source>Save the import profile %1</source>
        <translation>Spara importprofilen %1</translation>
    </message>
    <message>
        <source>Remove an import profile</source>
        <translation>Ta bort en importprofil</translation>
    </message>
    <message>
        <source>A row was changed from outside the program.</source>
        <translation>En rad har ändrats utanför programmet.</translation>
    </message>
    <message>
        <source>A row was removed from outside the program.</source>
        <translation>En rad har tagits bort utanför programmet.</translation>
    </message>
    <message>
        <source>The month %1 is closed, so nothing was saved. Add a correction line in %2 or reopen the month.</source>
        <translation>Månaden %1 är stängd, så inget har sparats. Lägg en rättelserad i %2 eller öppna månaden igen.</translation>
    </message>
    <message>
        <source>What was edited has been removed in the meantime, so nothing was saved. Add it again if it is needed.</source>
        <translation>Det som redigerades har tagits bort under tiden, så inget har sparats. Lägg till det igen om det behövs.</translation>
    </message>
    <message>
        <source>The file could not be brought up to date (%1). Nothing was changed. Keep it, and tell the people who make the program.</source>
        <translation>Filen gick inte att uppdatera (%1). Inget har ändrats. Behåll den, och hör av dig till dem som gör programmet.</translation>
    </message>
    <message>
        <source>Bring the file up to date (version %1)</source>
        <translation>Uppdatera filen (version %1)</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Skapa filen</translation>
    </message>
    <message>
        <source>The same entry exists already, so nothing was changed. Change that one, or give this one another name or number.</source>
        <translation>Samma uppgift finns redan, så inget har ändrats. Ändra den, eller ge den här ett annat namn eller nummer.</translation>
    </message>
    <message>
        <source>Something else in the file builds on this, so nothing was changed. Remove that first.</source>
        <translation>Något annat i filen bygger på detta, så inget har ändrats. Ta bort det först.</translation>
    </message>
    <message>
        <source>A field that is needed is empty, so nothing was saved. Fill it in and try again.</source>
        <translation>Ett fält som behövs är tomt, så inget har sparats. Fyll i det och försök igen.</translation>
    </message>
    <message>
        <source>The change was not part of a step, so nothing was saved. Tell the people who make the program.</source>
        <translation>Ändringen ingick inte i något steg, så inget har sparats. Hör av dig till dem som gör programmet.</translation>
    </message>
    <message>
        <source>A value is not of the kind that its field takes, so nothing was saved. Correct it and try again.</source>
        <translation>Ett värde är inte av det slag som fältet tar emot, så inget har sparats. Rätta det och försök igen.</translation>
    </message>
    <message>
        <source>The file has been moved or replaced since it was opened, so nothing was saved. Open it again.</source>
        <translation>Filen har flyttats eller ersatts sedan den öppnades, så inget har sparats. Öppna den igen.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing was saved. Make the file and its folder writable, or open a copy.</source>
        <translation>Filen är skrivskyddad här, så inget har sparats. Gör filen och dess mapp skrivbara, eller öppna en kopia.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved and nothing is lost. Free some space and try again.</source>
        <translation>Disken är full. Inget har sparats och inget har gått förlorat. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The file is damaged, so nothing was changed in it. Restore the newest backup.</source>
        <translation>Filen är skadad, så inget har ändrats i den. Återställ den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Filen gick inte att öppna. Inget har ändrats. Kontrollera att den finns och att du får läsa den.</translation>
    </message>
    <message>
        <source>The disk did not answer, so nothing was saved. Check the disk or the network and try again.</source>
        <translation>Disken svarade inte, så inget har sparats. Kontrollera disken eller nätverket och försök igen.</translation>
    </message>
    <message>
        <source>The file did not take the change, so nothing was saved. Try again, and check the file if it happens again.</source>
        <translation>Filen tog inte emot ändringen, så inget har sparats. Försök igen, och kontrollera filen om det händer igen.</translation>
    </message>
    <message>
        <source>Another window was saving at the same moment, so nothing was changed. Try again.</source>
        <translation>Ett annat fönster sparade i samma ögonblick, så inget har ändrats. Försök igen.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored, so nothing was saved. Type it again without special characters.</source>
        <translation>Texten innehåller ett tecken som inte kan sparas, så inget har sparats. Skriv den igen utan specialtecken.</translation>
    </message>
    <message>
        <source>%1 has the file open, so nothing was saved. Close it there and open it here again.</source>
        <translation>%1 har filen öppen, så inget har sparats. Stäng den där och öppna den här igen.</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing was saved. Work in a copy, or open it where it may be written.</source>
        <translation>Filen är bara öppen för läsning, så inget har sparats. Arbeta i en kopia, eller öppna den där den får skrivas.</translation>
    </message>
    <message>
        <source>Another window has brought the file up to date for a newer version of the program, so nothing was saved. Close this window and open the file with that version.</source>
        <translation>Ett annat fönster har uppdaterat filen för en nyare version av programmet, så inget har sparats. Stäng det här fönstret och öppna filen med den versionen.</translation>
    </message>
    <message>
        <source>%1 changed the same thing a moment ago (“%2”), so nothing was saved. Look at it as it is now and try again.</source>
        <translation>%1 ändrade samma sak alldeles nyss (”%2”), så inget har sparats. Se på det som det är nu och försök igen.</translation>
    </message>
    <message>
        <source>“%1” came before “%2”, and undo stops there. Nothing was changed. Enter the change by hand instead.</source>
        <translation>”%1” kom före ”%2”, och där tar ångra slut. Inget har ändrats. Gör ändringen för hand i stället.</translation>
    </message>
    <message>
        <source>Texts of “%1” have been deleted for good, so nothing was changed. Enter the change by hand instead.</source>
        <translation>Texter i ”%1” har raderats för gott, så inget har ändrats. Gör ändringen för hand i stället.</translation>
    </message>
    <message>
        <source>Later changes build on “%1”, so nothing was changed. Undo those first.</source>
        <translation>Senare ändringar bygger på ”%1”, så inget har ändrats. Ångra dem först.</translation>
    </message>
    <message>
        <source>“%2” by %3 came after “%1” and touched the same, so nothing was changed. Undo that first.</source>
        <translation>”%2” av %3 kom efter ”%1” och rörde samma sak, så inget har ändrats. Ångra det först.</translation>
    </message>
    <message>
        <source>“%1” has been undone already. Nothing was changed.</source>
        <translation>”%1” har redan ångrats. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>“%1” has not been undone. Nothing was changed.</source>
        <translation>”%1” har inte ångrats. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Contacts or volumes belong to the unit, so nothing was removed. Give a last day instead.</source>
        <translation>Kontakter eller volymer hör till enheten, så inget har tagits bort. Ange en sista dag i stället.</translation>
    </message>
    <message>
        <source>Save the unit %1</source>
        <translation>Spara enheten %1</translation>
    </message>
    <message>
        <source>Remove a unit</source>
        <translation>Ta bort en enhet</translation>
    </message>
    <message>
        <source>A volume of %1 is below 0, so nothing was saved. Give 0 or more, and correct a closed month by a correction line.</source>
        <translation>En volym för %1 är under 0, så inget har sparats. Ange 0 eller mer, och rätta en stängd månad med en rättelserad.</translation>
    </message>
    <message>
        <source>The same volume of %1 is given twice, so nothing was saved. Keep one of the two.</source>
        <translation>Samma volym för %1 anges två gånger, så inget har sparats. Behåll en av dem.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importera %1</translation>
    </message>
    <message>
        <source>Change a volume</source>
        <translation>Ändra en volym</translation>
    </message>
    <message>
        <source>Remove volumes</source>
        <translation>Ta bort volymer</translation>
    </message>
    <message>
        <source>The hours belong to no work order, so nothing was saved. Choose a work order.</source>
        <translation>Timmarna hör inte till någon beställning, så inget har sparats. Välj en beställning.</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Logga timmar</translation>
    </message>
    <message>
        <source>Remove hours</source>
        <translation>Ta bort timmar</translation>
    </message>
    <message>
        <source>Save the work order %1</source>
        <translation>Spara beställningen %1</translation>
    </message>
    <message>
        <source>Remove a work order</source>
        <translation>Ta bort en beställning</translation>
    </message>
    <message>
        <source>Hours are logged on the work order, so nothing was removed. Give it a last day instead.</source>
        <translation>Timmar är loggade på beställningen, så inget har tagits bort. Ange en sista dag i stället.</translation>
    </message>
    <message>
        <source>%1 has changed since it was looked at, so it was not closed. Look at it as it is now and close it again.</source>
        <translation>Månaden %1 har ändrats sedan du såg den, så den har inte stängts. Se på den som den är nu och stäng den igen.</translation>
    </message>
    <message>
        <source>Change the counted e-mails of %1</source>
        <translation>Ändra de räknade mejlen för %1</translation>
    </message>
    <message>
        <source>Change the counted calls of %1</source>
        <translation>Ändra de räknade samtalen för %1</translation>
    </message>
    <message>
        <source>Remove the counted e-mails of %1</source>
        <translation>Ta bort de räknade mejlen för %1</translation>
    </message>
    <message>
        <source>Remove the counted calls of %1</source>
        <translation>Ta bort de räknade samtalen för %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last month</comment>
        <translation>%1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>Import calls and e-mails %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importera samtal och mejl %1 (%Ln rad)</numerusform>
            <numerusform>Importera samtal och mejl %1 (%Ln rader)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import e-mails %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importera mejl %1 (%Ln rad)</numerusform>
            <numerusform>Importera mejl %1 (%Ln rader)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import calls %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importera samtal %1 (%Ln rad)</numerusform>
            <numerusform>Importera samtal %1 (%Ln rader)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>A count has a time outside its day, so nothing was saved. Give a day and a time within it.</source>
        <translation>Ett antal har en tid utanför sin dag, så inget har sparats. Ange en dag och en tid på den.</translation>
    </message>
    <message>
        <source>A count of %1 is below 0, so nothing was saved. Give 0 or more.</source>
        <translation>Ett antal för %1 är under 0, så inget har sparats. Ange 0 eller mer.</translation>
    </message>
    <message>
        <source>The same time is counted twice, %1, so nothing was saved. Keep one of the two rows.</source>
        <translation>Samma tid är räknad två gånger, %1, så inget har sparats. Behåll en av de två raderna.</translation>
    </message>
    <message>
        <source>The calls or e-mails from %1 do not add up to what was imported: something was changed outside the program.</source>
        <translation>Samtalen eller mejlen från %1 stämmer inte med det som importerades: något har ändrats utanför programmet.</translation>
    </message>
    <message>
        <source>Imported: rows %1, contacts %2. In the file: rows %3, contacts %4.</source>
        <translation>Importerat: rader %1, kontakter %2. I filen: rader %3, kontakter %4.</translation>
    </message>
    <message>
        <source>The calls or e-mails of a day overlap: some of them count twice.</source>
        <translation>Samtalen eller mejlen för en dag överlappar: några av dem räknas två gånger.</translation>
    </message>
    <message>
        <source>A stored need has a day outside its month, or a half-hour without its day.</source>
        <translation>Ett sparat behov har en dag utanför sin månad, eller en halvtimme utan sin dag.</translation>
    </message>
    <message>
        <source>The assumptions from %1 cannot be read.</source>
        <translation>Antagandena från %1 går inte att läsa.</translation>
    </message>
    <message>
        <source>The what-if %1 cannot be read.</source>
        <translation>Scenariot %1 går inte att läsa.</translation>
    </message>
    <message>
        <source>Typed total %1, placed by low, middle and peak days</source>
        <translation>Inskriven summa %1, fördelad efter lugna dagar, medeldagar och toppdagar</translation>
    </message>
    <message>
        <source>%1 payslips × %2, placed by low, middle and peak days</source>
        <translation>%1 lönespecifikationer × %2, fördelade efter lugna dagar, medeldagar och toppdagar</translation>
    </message>
    <message numerus="yes">
        <source>Forecast from %Ln counted month(s)</source>
        <translation>
            <numerusform>Prognos från %Ln räknad månad</numerusform>
            <numerusform>Prognos från %Ln räknade månader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scaled to the typed total %2</source>
        <translation>%1, omräknat till den inskrivna summan %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln typed day(s)</source>
        <translation>
            <numerusform>%Ln inskriven dag</numerusform>
            <numerusform>%Ln inskrivna dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>The event has no name, so nothing was saved. Enter one.</source>
        <translation>Händelsen saknar namn, så inget har sparats. Ange ett.</translation>
    </message>
    <message>
        <source>The event must have a first day and a last day that is not before it, so nothing was saved. Change one of the two.</source>
        <translation>Händelsen måste ha en första dag och en sista dag som inte är före den, så inget har sparats. Ändra en av de två.</translation>
    </message>
    <message>
        <source>The event must leave some calls and make at most ten times as many, so nothing was saved. Give a change between −99.9 % and +900 %.</source>
        <translation>Händelsen måste lämna några samtal kvar och ge högst tio gånger så många, så inget har sparats. Ange en ändring mellan −99,9&#xa0;% och +900&#xa0;%.</translation>
    </message>
    <message>
        <source>A number of calls or e-mails is 0 or more and at most %1, so nothing was saved. Give such a number.</source>
        <translation>Ett antal samtal eller mejl är 0 eller mer och högst %1, så inget har sparats. Ange ett sådant antal.</translation>
    </message>
    <message>
        <source>The assumptions have no day from which they hold, so nothing was saved. Give one.</source>
        <translation>Antagandena saknar dagen de gäller från, så inget har sparats. Ange en.</translation>
    </message>
    <message>
        <source>Save the assumptions from %1</source>
        <translation>Spara antagandena från %1</translation>
    </message>
    <message>
        <source>Remove the assumptions from %1</source>
        <translation>Ta bort antagandena från %1</translation>
    </message>
    <message>
        <source>Save the event %1</source>
        <translation>Spara händelsen %1</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>Ta bort en händelse</translation>
    </message>
    <message>
        <source>Set the e-mails of %1</source>
        <translation>Ange mejlen för %1</translation>
    </message>
    <message>
        <source>Set the calls of %1</source>
        <translation>Ange samtalen för %1</translation>
    </message>
    <message>
        <source>The need has a day outside its month, or the same day twice, so nothing was saved. Compute the need again.</source>
        <translation>Behovet har en dag utanför sin månad, eller samma dag två gånger, så inget har sparats. Räkna ut behovet igen.</translation>
    </message>
    <message>
        <source>The need of %1 is below 0, so nothing was saved. Compute the need again.</source>
        <translation>Behovet för %1 är under 0, så inget har sparats. Räkna ut behovet igen.</translation>
    </message>
    <message>
        <source>Save the need of %1</source>
        <translation>Spara behovet för %1</translation>
    </message>
    <message>
        <source>Remove the need of %1</source>
        <translation>Ta bort behovet för %1</translation>
    </message>
    <message>
        <source>The month already has a what-if called %1, so nothing was saved. Choose another name.</source>
        <translation>Månaden har redan ett scenario som heter %1, så inget har sparats. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The what-if has no name, so nothing was saved. Enter one.</source>
        <translation>Scenariot saknar namn, så inget har sparats. Ange ett.</translation>
    </message>
    <message>
        <source>Save the what-if %1</source>
        <translation>Spara scenariot %1</translation>
    </message>
    <message>
        <source>Remove a what-if</source>
        <translation>Ta bort ett scenario</translation>
    </message>
    <message>
        <source>The person has absences, hours or a place in the rota, or is the mentor or trainer of others, so nothing was removed. Give a last day of employment instead.</source>
        <translation>Personen har frånvaro, timmar eller plats i schemat, eller är mentor eller utbildare för andra, så inget har tagits bort. Ange en sista anställningsdag i stället.</translation>
    </message>
    <message>
        <source>A published rota has a day outside its own days.</source>
        <translation>Ett publicerat schema har en dag utanför sina egna dagar.</translation>
    </message>
    <message>
        <source>Two published rotas of the same days have the same number.</source>
        <translation>Två publicerade scheman för samma dagar har samma nummer.</translation>
    </message>
    <message>
        <source>The rota has a mark that nobody knows.</source>
        <translation>Schemat har ett tecken som inte är känt.</translation>
    </message>
    <message>
        <source>The settings of the rota from %1 cannot be read.</source>
        <translation>Schemats inställningar från %1 går inte att läsa.</translation>
    </message>
    <message>
        <source>The person is no longer in the register, so nothing was saved. Choose another.</source>
        <translation>Personen finns inte längre i registret, så inget har sparats. Välj en annan.</translation>
    </message>
    <message>
        <source>The settings of the rota from %1 cannot be read. Enter them again.</source>
        <translation>Schemats inställningar från %1 går inte att läsa. Ange dem igen.</translation>
    </message>
    <message>
        <source>Save the settings of the rota from %1</source>
        <translation>Spara schemats inställningar från %1</translation>
    </message>
    <message>
        <source>Save a wish of %1</source>
        <translation>Spara ett önskemål för %1</translation>
    </message>
    <message>
        <source>Remove a wish</source>
        <translation>Ta bort ett önskemål</translation>
    </message>
    <message>
        <source>A substitution needs a day and two different persons, so nothing was saved. Choose them.</source>
        <translation>En ersättning behöver en dag och två olika personer, så inget har sparats. Välj dem.</translation>
    </message>
    <message>
        <source>%1 takes support for %2 on %3</source>
        <translation>%1 tar supporten för %2 %3</translation>
    </message>
    <message>
        <source>There is no rota for %1, so nothing was published. Plan the day, or publish fewer days.</source>
        <translation>Det finns inget schema för %1, så inget har publicerats. Planera dagen eller publicera färre dagar.</translation>
    </message>
    <message>
        <source>Publish the rota from %1 to %2</source>
        <translation>Publicera schemat från %1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln cell(s) of the rota</source>
        <translation>
            <numerusform>Ändra %Ln cell i schemat</numerusform>
            <numerusform>Ändra %Ln celler i schemat</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 on %2 in the rota</source>
        <translation>Ändra %1 %2 i schemat</translation>
    </message>
    <message>
        <source>The month %1 is closed, so the rota of its days and of those before was not changed. Reopen the month first.</source>
        <translation>Månaden %1 är stängd, så schemat för dess dagar och dagarna före har inte ändrats. Öppna månaden igen först.</translation>
    </message>
    <message>
        <source>A first and a last day are needed, so nothing was done. Give both as in 2026-10-01.</source>
        <translation>En första och en sista dag behövs, så inget har gjorts. Ange båda som 2026-10-01.</translation>
    </message>
    <message>
        <source>The last day, %1, comes before the first, %2, so nothing was done. Change one of the two.</source>
        <translation>Sista dagen, %1, ligger före den första, %2, så inget har gjorts. Ändra en av dem.</translation>
    </message>
    <message>
        <source>From %1 to %2 there are more than %3 days, so nothing was done. Choose a shorter time.</source>
        <translation>Från %1 till %2 är det fler än %3 dagar, så inget har gjorts. Välj en kortare tid.</translation>
    </message>
    <message>
        <source>The number of items is below 0, so nothing was saved. Enter 0 or more.</source>
        <translation>Antalet poster är under 0, så inget har sparats. Ange 0 eller mer.</translation>
    </message>
    <message>
        <source>Count the items of a batch</source>
        <translation>Räkna posterna i en omgång</translation>
    </message>
    <message>
        <source>Save the favourite %1</source>
        <translation>Spara favoriten %1</translation>
    </message>
    <message>
        <source>Remove a favourite</source>
        <translation>Ta bort en favorit</translation>
    </message>
    <message>
        <source>%1, trainer %2</source>
        <translation>%1, utbildare %2</translation>
    </message>
    <message numerus="yes">
        <source>Search does not find %Ln case(s): their words are missing or belong to no case. Type paybench check FILE --search to write them again.</source>
        <translation>
            <numerusform>Sökningen hittar inte %Ln ärende: orden saknas eller hör inte till något ärende. Skriv paybench check FIL --search för att skriva dem på nytt.</numerusform>
            <numerusform>Sökningen hittar inte %Ln ärenden: orden saknas eller hör inte till något ärende. Skriv paybench check FIL --search för att skriva dem på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the topic %1</source>
        <translation>Spara ämnet %1</translation>
    </message>
    <message>
        <source>Merge the topic %1 into %2</source>
        <translation>Slå ihop ämnet %1 med %2</translation>
    </message>
    <message>
        <source>Remove a topic</source>
        <translation>Ta bort ett ämne</translation>
    </message>
    <message>
        <source>Cases, training needs or other topics have the topic, so nothing was removed. Give it a last day, or merge it into another.</source>
        <translation>Ärenden, utbildningsbehov eller andra ämnen har ämnet, så inget har tagits bort. Ge det en sista dag, eller slå ihop det med ett annat.</translation>
    </message>
    <message>
        <source>Save the case type %1</source>
        <translation>Spara ärendetypen %1</translation>
    </message>
    <message>
        <source>Remove a case type</source>
        <translation>Ta bort en ärendetyp</translation>
    </message>
    <message>
        <source>Cases or topics have the type, so nothing was removed. Give them another type first.</source>
        <translation>Ärenden eller ämnen har typen, så inget har tagits bort. Ge dem en annan typ först.</translation>
    </message>
    <message>
        <source>Change a case</source>
        <translation>Ändra ett ärende</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Lägg till ett ärende</translation>
    </message>
    <message>
        <source>Change the case %1</source>
        <translation>Ändra ärendet %1</translation>
    </message>
    <message>
        <source>Add the case %1</source>
        <translation>Lägg till ärendet %1</translation>
    </message>
    <message>
        <source>The case is not there any more. Somebody has removed it.</source>
        <translation>Ärendet finns inte längre. Någon har tagit bort det.</translation>
    </message>
    <message>
        <source>Remove a case</source>
        <translation>Ta bort ett ärende</translation>
    </message>
    <message>
        <source>Write the words of all cases again</source>
        <translation>Skriv orden i alla ärenden på nytt</translation>
    </message>
    <message>
        <source>%1 is closed, so nothing was saved. Reopen the day with a reason, or choose another day.</source>
        <translation>%1 är avslutad, så inget har sparats. Öppna dagen igen med ett skäl, eller välj en annan dag.</translation>
    </message>
    <message>
        <source>%1 is not closed, so nothing was approved. The day is closed first by the person whose it is.</source>
        <translation>%1 är inte avslutad, så inget har godkänts. Dagen avslutas först av den person vars dag det är.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln day(s)</source>
        <translation>
            <numerusform>Avsluta %Ln dag</numerusform>
            <numerusform>Avsluta %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason is missing, so the day was not reopened. Say why.</source>
        <translation>Ett skäl saknas, så dagen har inte öppnats igen. Ange varför.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Godkänn %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln day(s)</source>
        <translation>
            <numerusform>Godkänn %Ln dag</numerusform>
            <numerusform>Godkänn %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over a log</source>
        <translation>Ta över en logg</translation>
    </message>
    <message>
        <source>Change logged time (%1)</source>
        <translation>Ändra loggad tid (%1)</translation>
    </message>
    <message>
        <source>Log time (%1)</source>
        <translation>Logga tid (%1)</translation>
    </message>
    <message>
        <source>Remove logged time</source>
        <translation>Ta bort loggad tid</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>Logga ett mejl</translation>
    </message>
    <message>
        <source>Log an e-mail from %1</source>
        <translation>Logga ett mejl från %1</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Logga ett besök</translation>
    </message>
    <message>
        <source>Log a visit of %1</source>
        <translation>Logga ett besök av %1</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Logga samtal</translation>
    </message>
    <message>
        <source>Log a call from %1</source>
        <translation>Logga ett samtal från %1</translation>
    </message>
    <message>
        <source>Save the correction “%1”</source>
        <translation>Spara rättningen ”%1”</translation>
    </message>
    <message>
        <source>Remove a correction of pay</source>
        <translation>Ta bort en rättning av lön</translation>
    </message>
    <message>
        <source>Publish changes of the rota from %1 to %2</source>
        <translation>Publicera schemaändringar från %1 till %2</translation>
    </message>
    <message>
        <source>It is not said who took the contact, so nothing was counted. Choose who sits here.</source>
        <translation>Det är inte sagt vem som tog kontakten, så inget har räknats. Välj vem som sitter här.</translation>
    </message>
    <message>
        <source>The contact is still to come, so nothing was counted. Enter a time that has passed.</source>
        <translation>Kontakten har inte kommit än, så inget har räknats. Ange en tid som har gått.</translation>
    </message>
    <message>
        <source>Sampling begins on the first day of a month, so nothing was saved. Choose a month.</source>
        <translation>En mätmånad börjar den första dagen i en månad, så inget har sparats. Välj en månad.</translation>
    </message>
    <message>
        <source>The rule has months that no year has, so nothing was saved. Choose the full months again.</source>
        <translation>Regeln har månader som inget år har, så inget har sparats. Välj de fullständiga månaderna igen.</translation>
    </message>
    <message>
        <source>Change which months are logged in full</source>
        <translation>Ändra vilka månader som loggas fullständigt</translation>
    </message>
    <message>
        <source>Count a contact</source>
        <translation>Räkna en kontakt</translation>
    </message>
    <message>
        <source>Remove a counted contact</source>
        <translation>Ta bort en räknad kontakt</translation>
    </message>
    <message>
        <source>The rule has no first day, so nothing was saved. Choose the day from which it holds.</source>
        <translation>Regeln har ingen första dag, så inget har sparats. Välj dagen som den gäller från.</translation>
    </message>
    <message>
        <source>Days, calls and persons of the rule must be 1 or more, so nothing was saved. Enter larger figures.</source>
        <translation>Dagar, samtal och personer i regeln måste vara 1 eller fler, så inget har sparats. Ange större tal.</translation>
    </message>
    <message>
        <source>Save a training need</source>
        <translation>Spara ett utbildningsbehov</translation>
    </message>
    <message>
        <source>There is a training need for this already, so nothing was saved. Change that one.</source>
        <translation>Det finns redan ett utbildningsbehov för det här, så inget har sparats. Ändra det i stället.</translation>
    </message>
    <message>
        <source>Remove a training need</source>
        <translation>Ta bort ett utbildningsbehov</translation>
    </message>
    <message>
        <source>Change the rule for training needs</source>
        <translation>Ändra regeln för utbildningsbehov</translation>
    </message>
    <message>
        <source>The timer was started or stopped in another window a moment ago, so nothing was saved. Look at it as it is now and try again.</source>
        <translation>Tidtagningen startades eller stoppades nyss i ett annat fönster, så inget har sparats. Se hur den står nu och försök igen.</translation>
    </message>
    <message>
        <source>“%1” has time of %2 in it, and that day is closed, so nothing was changed. Reopen the day with a reason first.</source>
        <translation>”%1” innehåller tid från %2, och den dagen är avslutad, så inget har ändrats. Öppna dagen igen med ett skäl först.</translation>
    </message>
    <message>
        <source>Correct what was logged</source>
        <translation>Rätta det som har loggats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) from %1 about %2 in %3 days. A training need was created for the unit.</source>
        <translation>
            <numerusform>%Ln kontakt från %1 om %2 på %3 dagar. Ett utbildningsbehov har skapats för enheten.</numerusform>
            <numerusform>%Ln kontakter från %1 om %2 på %3 dagar. Ett utbildningsbehov har skapats för enheten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before its end. Nothing was changed.</source>
        <translation>Det stoppades innan det var klart. Ingenting ändrades.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>d MMM</source>
        <translation>d/M</translation>
    </message>
    <message>
        <source>Show in the rota</source>
        <translation>Visa i schemat</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Plocka</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Visa ärendena</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Visa månaden</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Visa personen</translation>
    </message>
    <message>
        <source>Show the demand</source>
        <translation>Visa behovet</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Visa den dagen</translation>
    </message>
    <message>
        <source>Find a substitute</source>
        <translation>Sök ersättare</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>lunch %1</source>
        <translation>lunch %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>i stället för %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>härnäst %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>I morgon, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln bank day(s) left</source>
        <translation>
            <numerusform>%1: %2, %Ln bankdag kvar</numerusform>
            <numerusform>%1: %2, %Ln bankdagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>i dag: %1</translation>
    </message>
    <message numerus="yes">
        <source>bank day(s) to %1</source>
        <translation>
            <numerusform>bankdag till %1</numerusform>
            <numerusform>bankdagar till %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 sent</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>att göra</translation>
    </message>
    <message>
        <source>to pick</source>
        <translation>att plocka</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>att komplettera</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>The file could not be written, so nothing was saved. Try again.</source>
        <translation>Filen gick inte att skriva, så inget har sparats. Försök igen.</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>Import volumes from the payroll system</source>
        <translation>Importera volymer från lönesystemet</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS, with a dry run before anything is saved</source>
        <translation>CSV, XLSX eller ODS, med en provkörning innan något sparas</translation>
    </message>
    <message>
        <source>Paste the list of people</source>
        <translation>Klistra in medarbetarlistan</translation>
    </message>
    <message>
        <source>copy the rows in the spreadsheet and paste them here</source>
        <translation>kopiera raderna i kalkylarket och klistra in dem här</translation>
    </message>
    <message>
        <source>Enter the first agreement</source>
        <translation>Skriv in det första avtalet</translation>
    </message>
    <message>
        <source>a customer, a price per payslip, and the example invoice answers</source>
        <translation>en kund, ett pris, och exempelfakturan svarar</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so the demo centre was not created.</source>
        <translation>Mappen %1 gick inte att skapa, så democentret har inte skapats.</translation>
    </message>
    <message>
        <source>Create the centre</source>
        <translation>Skapa centret</translation>
    </message>
    <message>
        <source>Restore point saved and checked: %1</source>
        <translation>Återställningspunkten är sparad och kontrollerad: %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is kept as %1.</source>
        <translation>Säkerhetskopian är återställd. Filen som den var finns kvar som %1.</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>&amp;Logga en kontakt…</translation>
    </message>
    <message>
        <source>Stop the &amp;timer</source>
        <translation>Stoppa &amp;tidtagningen</translation>
    </message>
    <message>
        <source>The day &amp;now</source>
        <translation>Dagen &amp;nu</translation>
    </message>
    <message>
        <source>“%1” is nobody in the register, so nobody sits here yet. Choose your name at the foot of the navigation.</source>
        <translation>”%1” finns inte i registret, så ingen sitter här än. Välj ditt namn längst ner i navigeringen.</translation>
    </message>
    <message>
        <source>“%1” may be several people, so nobody sits here yet. Choose your name at the foot of the navigation.</source>
        <translation>”%1” kan vara flera personer, så ingen sitter här än. Välj ditt namn längst ner i navigeringen.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öppnar %1</translation>
    </message>
    <message>
        <source>Every page of the file is looked at, %1 MB, so that damage is found before it spreads.</source>
        <translation>Varje sida i filen läses, %1 MB, så att skador hittas innan de sprider sig.</translation>
    </message>
    <message>
        <source>The file was not opened, because opening was cancelled. Nothing was changed.</source>
        <translation>Filen öppnades inte, eftersom öppningen avbröts. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>Dagens säkerhetskopia</translation>
    </message>
</context>
<context>
    <name>worklog</name>
    <message>
        <source>The time ends before it starts. Enter a later end.</source>
        <translation>Tiden slutar innan den börjar. Ange ett senare slut.</translation>
    </message>
    <message>
        <source>The time is longer than 24 hours. Split it by days.</source>
        <translation>Tiden är längre än 24 timmar. Dela upp den på dagar.</translation>
    </message>
    <message>
        <source>The work order %1 starts on %2. Enter that day or a later one.</source>
        <translation>Beställningen %1 börjar %2. Ange den dagen eller en senare.</translation>
    </message>
    <message>
        <source>The work order %1 ended on %2. Enter that day or an earlier one.</source>
        <translation>Beställningen %1 slutade %2. Ange den dagen eller en tidigare.</translation>
    </message>
    <message>
        <source>The hours have no work order. Choose one.</source>
        <translation>Timmarna har ingen beställning. Välj en.</translation>
    </message>
    <message>
        <source>It is not said who worked. Choose a person.</source>
        <translation>Det står inte vem som har arbetat. Välj en person.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Annat arbete</translation>
    </message>
    <message>
        <source>Away, unresolved</source>
        <translation>Borta, oklart</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of support, as on the rota</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter of follow-up, as on the rota</comment>
        <translation>Ä</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of registration, as on the rota</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>%1 items an hour is %2 times your median. Is it right?</source>
        <translation>%1 poster i timmen är %2 gånger din median. Stämmer det?</translation>
    </message>
    <message>
        <source>“%1” is no number of items, so nothing was saved. Enter a whole number from 0 to %2.</source>
        <translation>”%1” är inget antal poster, så inget har sparats. Ange ett heltal från 0 till %2.</translation>
    </message>
    <message>
        <source>The case is closed, so nothing was changed. Reopen it first.</source>
        <translation>Ärendet är avslutat, så inget har ändrats. Öppna det igen först.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Plockat</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lagt tillbaka</translation>
    </message>
    <message>
        <source>Waits for the customer</source>
        <translation>Väntar på kunden</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Återupptaget</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>To the second line</source>
        <translation>Till andra linjen</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hänvisat</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a case</comment>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnat igen</translation>
    </message>
    <message>
        <source>A colleague has had the case for %1.</source>
        <translation>En kollega har haft ärendet i %1.</translation>
    </message>
    <message>
        <source>%1 has had the case for %2.</source>
        <translation>%1 har haft ärendet i %2.</translation>
    </message>
    <message>
        <source>Nobody has picked the case, so nothing was changed.</source>
        <translation>Ingen har plockat ärendet, så inget har ändrats.</translation>
    </message>
    <message>
        <source>The case waits for the customer already. Nothing was changed.</source>
        <translation>Ärendet väntar redan på kunden. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The case does not wait for the customer. Nothing was changed.</source>
        <translation>Ärendet väntar inte på kunden. Inget har ändrats.</translation>
    </message>
    <message>
        <source>It is not said who takes over, so nothing was changed. Choose a colleague or a group.</source>
        <translation>Det är inte sagt vem som tar över, så inget har ändrats. Välj en kollega eller en grupp.</translation>
    </message>
    <message>
        <source>It is not said where the caller was referred, so nothing was changed. Choose one.</source>
        <translation>Det är inte sagt vart inringaren hänvisades, så inget har ändrats. Välj något.</translation>
    </message>
    <message>
        <source>The case is open, so there is nothing to reopen.</source>
        <translation>Ärendet är öppet, så det finns inget att öppna igen.</translation>
    </message>
    <message>
        <source>The timer still runs for this, so nothing was changed. Stop it first.</source>
        <translation>Tidtagningen pågår fortfarande för det här, så inget har ändrats. Stoppa den först.</translation>
    </message>
    <message>
        <source>The moment is not within the time, so nothing was changed. Choose one between its start and its end.</source>
        <translation>Tidpunkten ligger inte inom tiden, så inget har ändrats. Välj en mellan början och slutet.</translation>
    </message>
    <message>
        <source>There is time between the two, so nothing was changed. Move one of them first.</source>
        <translation>Det är tid mellan de två, så inget har ändrats. Flytta en av dem först.</translation>
    </message>
    <message>
        <source>The two are not the same work, so nothing was changed.</source>
        <translation>De två är inte samma arbete, så inget har ändrats.</translation>
    </message>
    <message>
        <source>The rota has nothing for this time, so nothing was filled. Choose what it was.</source>
        <translation>Schemat har inget för den här tiden, så inget har fyllts. Välj vad det var.</translation>
    </message>
    <message>
        <source>Nothing is logged %1.</source>
        <translation>Inget är loggat %1.</translation>
    </message>
    <message>
        <source>Two things are logged %1.</source>
        <translation>Två saker är loggade %1.</translation>
    </message>
    <message>
        <source>%1 away, %2: say what it was.</source>
        <translation>%1 borta, %2: ange vad det var.</translation>
    </message>
    <message>
        <source>The timer has run since %1. Say when the work ended.</source>
        <translation>Tidtagningen har pågått sedan %1. Ange när arbetet slutade.</translation>
    </message>
    <message>
        <source>The batch %1 has no items, so it has no pace.</source>
        <translation>Omgången %1 har inga poster, så den har ingen takt.</translation>
    </message>
    <message>
        <source>The day is closed already.</source>
        <translation>Dagen är redan avslutad.</translation>
    </message>
    <message>
        <source>The day has not come yet. Close it when it is over.</source>
        <translation>Dagen har inte kommit än. Avsluta den när den är över.</translation>
    </message>
    <message>
        <source>The timer is running. Stop it first.</source>
        <translation>Tidtagningen pågår. Stoppa den först.</translation>
    </message>
    <message>
        <source>The time lies in the future. Enter an earlier one.</source>
        <translation>Tiden ligger i framtiden. Ange en tidigare.</translation>
    </message>
    <message>
        <source>“%1” has no meaning on the line, so nothing was saved. Write + to complete it later, &gt;2 for the second line, &gt;sys or &gt;hr to refer, !m for an e-mail, !v for a visit.</source>
        <translation>”%1” betyder inget på raden, så inget har sparats. Skriv + för att komplettera senare, &gt;2 för andra linjen, &gt;sys eller &gt;hr för att hänvisa, !m för ett mejl, !v för ett besök.</translation>
    </message>
    <message>
        <source>“%1” does not go together with what stands before it, so nothing was saved. Write one of them.</source>
        <translation>”%1” går inte ihop med det som står före, så inget har sparats. Skriv ett av dem.</translation>
    </message>
    <message>
        <source>The # has no word after it, so nothing was saved. Write a tag as #pension.</source>
        <translation>Efter # står inget ord, så inget har sparats. Skriv en etikett som #pension.</translation>
    </message>
    <message>
        <source>“%1” is a second time, so nothing was saved. Write one, as 0905, 0905-0912 or 2026-10-05 0905.</source>
        <translation>”%1” är en andra tid, så inget har sparats. Skriv en, som 0905, 0905-0912 eller 2026-10-05 0905.</translation>
    </message>
    <message>
        <source>Minutes cannot be negative, so nothing was saved. Write them without the minus.</source>
        <translation>Minuter kan inte vara negativa, så inget har sparats. Skriv dem utan minus.</translation>
    </message>
    <message>
        <source>Minutes cannot be negative, so nothing was saved. To start earlier, write “%1”.</source>
        <translation>Minuter kan inte vara negativa, så inget har sparats. Skriv ”%1” för att börja tidigare.</translation>
    </message>
    <message>
        <source>The time stands first on the line, so nothing was saved. Write “%1”.</source>
        <translation>Tiden står först på raden, så inget har sparats. Skriv ”%1”.</translation>
    </message>
    <message>
        <source>The line says %1 minutes and a time of %2 minutes, so nothing was saved. Leave one of them out.</source>
        <translation>Raden säger %1 minuter och en tid på %2 minuter, så inget har sparats. Utelämna det ena.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) about %1 in %2 days. A training need was created.</source>
        <translation>
            <numerusform>%Ln samtal om %1 på %2 dagar. Ett utbildningsbehov har skapats.</numerusform>
            <numerusform>%Ln samtal om %1 på %2 dagar. Ett utbildningsbehov har skapats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %Ln call(s) about %1 in %2 days. A training need is created.</source>
        <translation>
            <numerusform>Det blir %Ln samtal om %1 på %2 dagar. Ett utbildningsbehov skapas.</numerusform>
            <numerusform>Det blir %Ln samtal om %1 på %2 dagar. Ett utbildningsbehov skapas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) about %1 in %2 days. A training need was created for %3.</source>
        <translation>
            <numerusform>%Ln samtal om %1 på %2 dagar. Ett utbildningsbehov har skapats för %3.</numerusform>
            <numerusform>%Ln samtal om %1 på %2 dagar. Ett utbildningsbehov har skapats för %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %Ln call(s) about %1 in %2 days. A training need is created for %3.</source>
        <translation>
            <numerusform>Det blir %Ln samtal om %1 på %2 dagar. Ett utbildningsbehov skapas för %3.</numerusform>
            <numerusform>Det blir %Ln samtal om %1 på %2 dagar. Ett utbildningsbehov skapas för %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already saved %1 s ago. Save again?</source>
        <translation>Sparades redan för %1 s sedan. Vill du spara en gång till?</translation>
    </message>
    <message>
        <source>The line could not be kept on this computer, so it is saved nowhere. Leave the text where it is, make room on the disk and try again.</source>
        <translation>Raden gick inte att spara på den här datorn, så den är inte sparad någonstans. Låt texten stå kvar, gör plats på disken och försök igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept on this computer cannot be read and were left as they are. Open them as text: %1.</source>
        <translation>
            <numerusform>%Ln rad på den här datorn går inte att läsa och har lämnats som den är. Öppna den som text: %1.</numerusform>
            <numerusform>%Ln rader på den här datorn går inte att läsa och har lämnats som de är. Öppna dem som text: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line that is saved could not be taken from the queue on this computer. It will not be saved twice.</source>
        <translation>En sparad rad gick inte att ta ur kön på den här datorn. Den sparas inte två gånger.</translation>
    </message>
    <message>
        <source>System management</source>
        <translation>Systemförvaltning</translation>
    </message>
    <message>
        <source>HR of %1</source>
        <translation>HR hos %1</translation>
    </message>
    <message>
        <source>The customer&apos;s own HR</source>
        <translation>Kundens egen HR</translation>
    </message>
    <message>
        <source>The time until %1 has not come yet, so nothing was saved. Write an earlier time or fewer minutes.</source>
        <translation>Tiden till %1 har inte kommit än, så inget har sparats. Skriv en tidigare tid eller färre minuter.</translation>
    </message>
    <message>
        <source>The line says a day but no time, so nothing was saved. Write it as %1 0905.</source>
        <translation>Raden har en dag men ingen tid, så inget har sparats. Skriv den som %1 0905.</translation>
    </message>
    <message>
        <source>There is no %1 on %2 because summer time begins, so nothing was saved. Write another time.</source>
        <translation>Det finns inget %1 den %2 eftersom sommartiden börjar, så inget har sparats. Skriv en annan tid.</translation>
    </message>
    <message>
        <source>%1–%2 ends before it starts, so nothing was saved. Write the earlier time first.</source>
        <translation>%1–%2 slutar innan det börjar, så inget har sparats. Skriv den tidigare tiden först.</translation>
    </message>
    <message>
        <source>It is not said how long the contact was, so nothing was saved. Write the minutes after the topic.</source>
        <translation>Det är inte sagt hur lång kontakten var, så inget har sparats. Skriv minuterna efter ämnet.</translation>
    </message>
    <message>
        <source>The contact has no length, so nothing was saved. Write at least 1 minute.</source>
        <translation>Kontakten har ingen längd, så inget har sparats. Skriv minst 1 minut.</translation>
    </message>
    <message>
        <source>A contact cannot be longer than 24 hours, so nothing was saved. Write fewer minutes or a later start.</source>
        <translation>En kontakt kan inte vara längre än 24 timmar, så inget har sparats. Skriv färre minuter eller en senare början.</translation>
    </message>
    <message>
        <source>%1 minutes is %2. Save anyway?</source>
        <translation>%1 minuter är %2. Vill du spara ändå?</translation>
    </message>
    <message>
        <source>A personal number was removed and is not stored.</source>
        <translation>Ett personnummer togs bort och sparas inte.</translation>
    </message>
    <message>
        <source>It is not said who sits here, so nothing was saved. Choose your name first.</source>
        <translation>Det är inte sagt vem som sitter här, så inget har sparats. Välj ditt namn först.</translation>
    </message>
    <message>
        <source>“%1” is no known word: it is kept in the note, to be sorted later.</source>
        <translation>”%1” är inget känt ord: det hamnar i anteckningen, att sortera senare.</translation>
    </message>
    <message>
        <source>Refer the caller to: %1.</source>
        <translation>Hänvisa inringaren till: %1.</translation>
    </message>
    <message>
        <source>Refer the caller to: %1, %2.</source>
        <translation>Hänvisa inringaren till: %1, %2.</translation>
    </message>
    <message>
        <source>There is no time %1, so nothing was saved. Write it as 0905 or 0905-0912.</source>
        <translation>Det finns ingen tid %1, så inget har sparats. Skriv den som 0905 eller 0905-0912.</translation>
    </message>
    <message>
        <source>That is too many minutes ago, so nothing was saved. Write the day and time, as 2026-10-05 0905.</source>
        <translation>Det är för många minuter sedan, så inget har sparats. Skriv dag och tid, som 2026-10-05 0905.</translation>
    </message>
    <message>
        <source>There is no day %1, so nothing was saved. Write it as 2026-10-05.</source>
        <translation>Det finns ingen dag %1, så inget har sparats. Skriv den som 2026-10-05.</translation>
    </message>
    <message>
        <source>Minutes are whole, so nothing was saved. Write a whole number instead of %1.</source>
        <translation>Minuter är hela, så inget har sparats. Skriv ett heltal i stället för %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Lönecentret</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systemet</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Inget belopp</translation>
    </message>
    <message>
        <source>Up to 500</source>
        <translation>Upp till 500</translation>
    </message>
    <message>
        <source>Up to 5,000</source>
        <translation>Upp till 5 000</translation>
    </message>
    <message>
        <source>Over 5,000</source>
        <translation>Över 5 000</translation>
    </message>
    <message>
        <source>The correction has no customer. Choose one.</source>
        <translation>Rättningen har ingen kund. Välj en.</translation>
    </message>
    <message>
        <source>It is not said what was wrong. Enter it.</source>
        <translation>Det är inte sagt vad som var fel. Ange det.</translation>
    </message>
    <message>
        <source>It is not said why it was wrong. Enter the cause.</source>
        <translation>Det är inte sagt varför det blev fel. Ange orsaken.</translation>
    </message>
    <message>
        <source>The day on which it was found is missing. Enter it.</source>
        <translation>Dagen då det upptäcktes saknas. Ange den.</translation>
    </message>
    <message>
        <source>It was found before the month of the pay. Enter a later day.</source>
        <translation>Det upptäcktes före lönens månad. Ange en senare dag.</translation>
    </message>
    <message>
        <source>A correction touches at least one payslip. Enter how many.</source>
        <translation>En rättning rör minst en lönespecifikation. Ange hur många.</translation>
    </message>
    <message>
        <source>The minutes spent must be 0 or more.</source>
        <translation>De nedlagda minuterna måste vara 0 eller fler.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Andra linjen</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>Komplettera senare</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>It is not said who took the contact. Choose a person.</source>
        <translation>Det är inte sagt vem som tog kontakten. Välj en person.</translation>
    </message>
    <message>
        <source>The contact ends before it begins. Enter a later end.</source>
        <translation>Kontakten slutar innan den börjar. Ange ett senare slut.</translation>
    </message>
    <message>
        <source>The case is closed before it was opened. Enter a later time.</source>
        <translation>Ärendet är avslutat innan det öppnades. Ange en senare tid.</translation>
    </message>
    <message>
        <source>The case type has no name. Enter one.</source>
        <translation>Ärendetypen har inget namn. Ange ett.</translation>
    </message>
    <message>
        <source>There is a case type %1 already. Enter another name.</source>
        <translation>Det finns redan en ärendetyp %1. Ange ett annat namn.</translation>
    </message>
    <message>
        <source>The SLA must be from 0 minutes to a year of opening time.</source>
        <translation>SLA måste vara från 0 minuter till ett års öppettid.</translation>
    </message>
    <message>
        <source>The favourite has no name. Enter one.</source>
        <translation>Favoriten har inget namn. Ange ett.</translation>
    </message>
    <message>
        <source>It is not said whose favourite it is. Choose a person.</source>
        <translation>Det är inte sagt vems favorit det är. Välj en person.</translation>
    </message>
    <message>
        <source>There are nine places. Choose one from 1 to 9.</source>
        <translation>Det finns nio platser. Välj en från 1 till 9.</translation>
    </message>
    <message>
        <source>Being away cannot be timed. Choose another kind of work.</source>
        <translation>Frånvaro kan inte tidtas. Välj ett annat arbete.</translation>
    </message>
    <message>
        <source>The word “%1” belongs to the topic %2 already, so nothing was saved. Leave it out or merge the topics.</source>
        <translation>Ordet ”%1” hör redan till ämnet %2, så inget har sparats. Utelämna det eller slå ihop ämnena.</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Osorterat</translation>
    </message>
    <message>
        <source>The topic has no name. Enter one.</source>
        <translation>Ämnet har inget namn. Ange ett.</translation>
    </message>
    <message>
        <source>There is a topic %1 already. Choose another name or merge the topics.</source>
        <translation>Det finns redan ett ämne %1. Välj ett annat namn eller slå ihop ämnena.</translation>
    </message>
    <message>
        <source>The topic that it stands under is gone. Choose another one.</source>
        <translation>Ämnet som det står under finns inte längre. Välj ett annat.</translation>
    </message>
    <message>
        <source>The topic %1 cannot stand below itself. Choose another place for it.</source>
        <translation>Ämnet %1 kan inte stå under sig självt. Välj en annan plats för det.</translation>
    </message>
    <message>
        <source>One of the topics is gone, so nothing was merged. Choose again.</source>
        <translation>Ett av ämnena finns inte längre, så inget har slagits ihop. Välj igen.</translation>
    </message>
    <message>
        <source>The topic %1 cannot be merged with itself. Choose another one.</source>
        <translation>Ämnet %1 kan inte slås ihop med sig självt. Välj ett annat.</translation>
    </message>
    <message>
        <source>The topic %1 was merged into %2 already, so nothing was merged. Choose another one.</source>
        <translation>Ämnet %1 är redan ihopslaget med %2, så inget har slagits ihop. Välj ett annat.</translation>
    </message>
    <message>
        <source>The topic %1 was itself merged into %2, so nothing was merged. Choose %2.</source>
        <translation>Ämnet %1 är självt ihopslaget med %2, så inget har slagits ihop. Välj %2.</translation>
    </message>
    <message>
        <source>The topic %1 stands below %2, so nothing was merged. Merge %1 into %2 instead.</source>
        <translation>Ämnet %1 står under %2, så inget har slagits ihop. Slå ihop %1 med %2 i stället.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Ej bokad</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokad</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a training</comment>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Closed without training</source>
        <translation>Avslutat utan insats</translation>
    </message>
    <message>
        <source>The training is for one person or one unit. Choose one of them.</source>
        <translation>Utbildningsinsatsen är för en person eller en enhet. Välj en av dem.</translation>
    </message>
    <message>
        <source>The training has no topic. Choose one.</source>
        <translation>Utbildningsinsatsen har inget ämne. Välj ett.</translation>
    </message>
    <message>
        <source>The training has no day. Enter one.</source>
        <translation>Utbildningsinsatsen har ingen dag. Ange en.</translation>
    </message>
    <message>
        <source>The training has no length. Enter its minutes.</source>
        <translation>Utbildningsinsatsen har ingen längd. Ange minuterna.</translation>
    </message>
    <message>
        <source>The minutes of a training must be from 0 to a week.</source>
        <translation>En utbildningsinsats minuter måste vara från 0 till en vecka.</translation>
    </message>
    <message>
        <source>A need that is closed without training must have a reason. Enter one.</source>
        <translation>Ett behov som avslutas utan utbildningsinsats måste ha ett skäl. Ange ett.</translation>
    </message>
    <message>
        <source>clear effect</source>
        <translation>tydlig effekt</translation>
    </message>
    <message>
        <source>likely effect</source>
        <translation>trolig effekt</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>för tidigt att säga</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Menade du ”%1”?</translation>
    </message>
    <message>
        <source>Several things are logged at once %1.</source>
        <translation>Flera saker är loggade samtidigt %1.</translation>
    </message>
    <message>
        <source>No minutes, and no call timer runs: the time since the line was begun counts.</source>
        <translation>Inga minuter, och ingen tidtagning av samtalet är i gång: tiden sedan raden påbörjades räknas.</translation>
    </message>
</context>
</TS>
