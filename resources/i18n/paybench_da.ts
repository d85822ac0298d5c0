<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Værk&amp;tøjer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
</context>
<context>
    <name>PriceEditing</name>
    <message>
        <source>A tier ends below 1,000,000,000 payslips. Nothing was changed. Enter a smaller number.</source>
        <translation>Et pristrin slutter under 1.000.000.000 lønsedler. Der er ikke ændret noget. Angiv et mindre tal.</translation>
    </message>
    <message>
        <source>one price</source>
        <translation>én pris</translation>
    </message>
    <message>
        <source>graduated tiers</source>
        <translation>trinvis pris</translation>
    </message>
    <message>
        <source>volume tiers</source>
        <translation>mængdepris</translation>
    </message>
    <message>
        <source>There is no price to change here. Add the price row first.</source>
        <translation>Der er ingen pris at ændre her. Tilføj prislinjen først.</translation>
    </message>
    <message>
        <source>This tier is no longer there. Nothing was changed.</source>
        <translation>Pristrinnet findes ikke længere. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Enter the last payslip of the tier, such as 1000, or both ends, such as 1001–5000.</source>
        <translation>Angiv pristrinnets sidste lønseddel, for eksempel 1000, eller begge ender, for eksempel 1001–5000.</translation>
    </message>
    <message>
        <source>The last tier has no upper end. Add a tier, or enter only the number it starts after.</source>
        <translation>Det sidste pristrin har ingen øvre grænse. Tilføj et pristrin, eller angiv kun det antal, det begynder efter.</translation>
    </message>
    <message>
        <source>Only payslips and manual payments can have tiers. Choose such a price row first.</source>
        <translation>Kun lønsedler og manuelle udbetalinger kan have pristrin. Vælg sådan en prislinje først.</translation>
    </message>
    <message>
        <source>There is no tier to remove here. Nothing was changed.</source>
        <translation>Der er intet pristrin at slette her. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>%1 has a price already. Change that row.</source>
        <translation>Der er allerede en pris: %1. Ret den linje.</translation>
    </message>
    <message>
        <source>There is no price row to remove here. Nothing was changed.</source>
        <translation>Der er ingen prislinje at slette her. Der er ikke ændret noget.</translation>
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
        <translation>Filen kunne ikke skrives, så der er ikke gemt noget. Prøv igen.</translation>
    </message>
</context>
<context>
    <name>StaffBook</name>
    <message>
        <source>The file is read-only, so nothing was saved. Open it where it can be written.</source>
        <translation>Filen er skrivebeskyttet, så der er ikke gemt noget. Åbn den der, hvor der må skrives i den.</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was saved. Try again.</source>
        <translation>Filen kunne ikke skrives, så der er ikke gemt noget. Prøv igen.</translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message>
        <source>%1 h × %2</source>
        <translation>%1&#xa0;t × %2</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Manual payments</source>
        <translation>Manuelle udbetalinger</translation>
    </message>
    <message>
        <source>Sum excl. VAT</source>
        <translation>Sum ekskl. moms</translation>
    </message>
    <message>
        <source>To pay, kr</source>
        <translation>At betale, kr.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
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
        <translation>kr. ekskl. moms</translation>
    </message>
    <message>
        <source>The minimum fee of %1 is reached by payslips and fixed fee.</source>
        <translation>Mindstebeløbet på %1 nås af lønsedler og grundbeløb.</translation>
    </message>
    <message>
        <source>Payslips and fixed fee are lifted by %1 to the minimum fee of %2.</source>
        <translation>Lønsedler og grundbeløb løftes med %1 til mindstebeløbet på %2.</translation>
    </message>
    <message>
        <source>version %1, draft</source>
        <translation>version %1, kladde</translation>
    </message>
    <message>
        <source>version %1, in force</source>
        <translation>version %1, gælder</translation>
    </message>
    <message>
        <source>version %1, coming</source>
        <translation>version %1, kommende</translation>
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
        <translation>Nytårsdag</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Helligtrekongersdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Langfredag</translation>
    </message>
    <message>
        <source>Easter Eve</source>
        <translation>Påskelørdag</translation>
    </message>
    <message>
        <source>Easter Day</source>
        <translation>Påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. påskedag</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>1. maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Whitsun Eve</source>
        <translation>Pinselørdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pinsedag</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Sveriges nationaldag</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Midsommeraften</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Midsommerdag</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allehelgensdag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Juleaften</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juledag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>2. juledag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nytårsaften</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skærtorsdag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>2. pinsedag</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Grundlovsdag</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>Store bededag</translation>
    </message>
    <message>
        <source>The amount is larger than %1, which is the most that can be kept. Use a smaller number.</source>
        <translation>Beløbet er større end %1, som er det højeste, der kan gemmes. Angiv et mindre tal.</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number. Write one below 1000000000, such as 2.8.</source>
        <translation>”%1” er ikke et decimaltal. Skriv et under 1000000000, for eksempel 2,8.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Der mangler et tal.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write digits, such as 1250.</source>
        <translation>”%1” er ikke et helt tal. Skriv cifre, for eksempel 1250.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not a number. Write digits with at most %n decimal(s), such as 1250.50.</source>
        <translation>
            <numerusform>”%1” er ikke et tal. Skriv cifre med højst %n decimal, for eksempel 1250,50.</numerusform>
            <numerusform>”%1” er ikke et tal. Skriv cifre med højst %n decimaler, for eksempel 1250,50.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too many decimals. Write at most %n decimal(s).</source>
        <translation>
            <numerusform>”%1” har for mange decimaler. Skriv højst %n decimal.</numerusform>
            <numerusform>”%1” har for mange decimaler. Skriv højst %n decimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large. Write a smaller number.</source>
        <translation>”%1” er for stort. Skriv et mindre tal.</translation>
    </message>
    <message>
        <source>The text holds a personal number, so it was not saved. Remove the number and try again.</source>
        <translation>Teksten indeholder et CPR-nummer, så den er ikke gemt. Fjern nummeret, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>”%1” kan læses på to måder. Skriv %2 eller %3.</translation>
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
        <translation>Forsinkede</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Frist i dag</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Frist i morgen</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Frist senere</translation>
    </message>
    <message>
        <source>Without a due time</source>
        <translation>Uden frist</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Venter på kunden</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Afsluttet i dag</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>At tage</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>At færdiggøre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besøg</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a clock time in a column</comment>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>closed in time</source>
        <translation>afsluttet til tiden</translation>
    </message>
    <message>
        <source>closed late</source>
        <translation>afsluttet for sent</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>uret står stille</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 for sent</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>at færdiggøre</translation>
    </message>
    <message>
        <source>to pick, second line</source>
        <translation>andenlinje</translation>
    </message>
    <message>
        <source>to pick</source>
        <translation>at tage</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>åbnet %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppe %1</translation>
    </message>
    <message>
        <source>group %1, trainer %2</source>
        <translation>gruppe %1, underviser %2</translation>
    </message>
    <message>
        <source>referred to %1</source>
        <translation>henvist til %1</translation>
    </message>
    <message>
        <source>picked by you %1</source>
        <translation>taget af dig %1</translation>
    </message>
    <message>
        <source>picked by %1 %2</source>
        <translation>taget af %1 %2</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>modtaget af %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>En opkalder</translation>
    </message>
    <message>
        <source>Recurring questions</source>
        <translation>Gentagne spørgsmål</translation>
    </message>
    <message>
        <source>Other training needs</source>
        <translation>Andre undervisningsbehov</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Lukkedag</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åbningstider</translation>
    </message>
    <message>
        <source>Pay-day rule</source>
        <translation>Regel for dispositionsdato</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Dispositionsdato</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Trainer of a group</source>
        <translation>Underviser for en gruppe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>80/20 choice</source>
        <translation>80/20-valg</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Group of a unit</source>
        <translation>Gruppe for en enhed</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Price row</source>
        <translation>Prislinje</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Pristrin</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gør hvad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Bestilling</translation>
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
        <translation>Mængde</translation>
    </message>
    <message>
        <source>Step of the month</source>
        <translation>Trin i måneden</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milepæl</translation>
    </message>
    <message>
        <source>Cost of the month</source>
        <translation>Månedens omkostning</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rettelse</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Lukning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gælder til og med</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Del af dagen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
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
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>First payslip</source>
        <translation>Første lønseddel</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
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
        <translation>Hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Customer of an import profile</source>
        <translation>Kunde i en importprofil</translation>
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
        <translation>Demoens dag</translation>
    </message>
    <message>
        <source>Minutes open</source>
        <translation>Minutter åbent</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ugedag</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Åbner</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Lukker</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>In payroll work since</source>
        <translation>I lønarbejde siden</translation>
    </message>
    <message>
        <source>Wished days of support</source>
        <translation>Ønskede supportdage</translation>
    </message>
    <message>
        <source>Wished days of follow-up</source>
        <translation>Ønskede backofficedage</translation>
    </message>
    <message>
        <source>Wished days of registration</source>
        <translation>Ønskede registreringsdage</translation>
    </message>
    <message>
        <source>Decided days of support</source>
        <translation>Besluttede supportdage</translation>
    </message>
    <message>
        <source>Decided days of follow-up</source>
        <translation>Besluttede backofficedage</translation>
    </message>
    <message>
        <source>Decided days of registration</source>
        <translation>Besluttede registreringsdage</translation>
    </message>
    <message>
        <source>Decide or review by</source>
        <translation>Beslut eller revurder senest</translation>
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
        <translation>Mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Henvis til</translation>
    </message>
    <message>
        <source>Notice, months</source>
        <translation>Opsigelsesvarsel, måneder</translation>
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
        <translation>Grund til ingen moms</translation>
    </message>
    <message>
        <source>Yearly adjustment</source>
        <translation>Årlig regulering</translation>
    </message>
    <message>
        <source>Fixed price until</source>
        <translation>Fast pris til og med</translation>
    </message>
    <message>
        <source>Prices rounded to</source>
        <translation>Priser afrundet til</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Pristrin</translation>
    </message>
    <message>
        <source>Rounding, minutes</source>
        <translation>Afrunding, minutter</translation>
    </message>
    <message>
        <source>Rounding, direction</source>
        <translation>Afrunding, retning</translation>
    </message>
    <message>
        <source>Budget, minutes</source>
        <translation>Budget, minutter</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>In the base assignment</source>
        <translation>I grundopgaven</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Filens fingeraftryk</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>Kontrolsum</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Bank days from pay day</source>
        <translation>Bankdage fra dispositionsdatoen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Udført den</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Retter</translation>
    </message>
    <message>
        <source>Quantity, numerator</source>
        <translation>Antal, tæller</translation>
    </message>
    <message>
        <source>Quantity, denominator</source>
        <translation>Antal, nævner</translation>
    </message>
    <message>
        <source>Frozen figures</source>
        <translation>Fastlagte tal</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Segl</translation>
    </message>
    <message>
        <source>Seal before</source>
        <translation>Segl før</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Genåbnet</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>Genåbnet af</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>Grund til genåbningen</translation>
    </message>
    <message>
        <source>Import of calls or e-mails</source>
        <translation>Import af opkald eller mails</translation>
    </message>
    <message>
        <source>Counted calls or e-mails</source>
        <translation>Talte opkald eller mails</translation>
    </message>
    <message>
        <source>Assumptions of demand</source>
        <translation>Forudsætninger for behovet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hændelse</translation>
    </message>
    <message>
        <source>Typed total of a month</source>
        <translation>Indtastet sum for en måned</translation>
    </message>
    <message>
        <source>Typed day</source>
        <translation>Indtastet dag</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Scenarie</translation>
    </message>
    <message>
        <source>Need of a month</source>
        <translation>Behov for en måned</translation>
    </message>
    <message>
        <source>Need of a day</source>
        <translation>Behov for en dag</translation>
    </message>
    <message>
        <source>Need of a half-hour</source>
        <translation>Behov for en halvtime</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Price adjustment of the year</source>
        <translation>Årets prisregulering</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Indkomne</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarede</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Opgivne</translation>
    </message>
    <message>
        <source>Abandoned at once</source>
        <translation>Opgivet straks</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Svar til tiden</translation>
    </message>
    <message>
        <source>Waiting time, seconds</source>
        <translation>Ventetid, sekunder</translation>
    </message>
    <message>
        <source>Waiting time of the abandoned, seconds</source>
        <translation>Ventetid for opgivne, sekunder</translation>
    </message>
    <message>
        <source>Handle time, seconds</source>
        <translation>Behandlingstid, sekunder</translation>
    </message>
    <message>
        <source>Target time, seconds</source>
        <translation>Servicemålets tid, sekunder</translation>
    </message>
    <message>
        <source>Abandoned at once within, seconds</source>
        <translation>Opgivet straks inden for, sekunder</translation>
    </message>
    <message>
        <source>How the source counts the service level</source>
        <translation>Hvordan kilden tæller svar til tiden</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Forudsætninger</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>Hvordan det blev beregnet</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Persons in first line</source>
        <translation>Personer i førstelinje</translation>
    </message>
    <message>
        <source>Persons for e-mail</source>
        <translation>Personer til mail</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Persontimer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>For a busy day (P90)</source>
        <translation>Til en travl dag (P90)</translation>
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
        <translation>mail</translation>
    </message>
    <message>
        <source>call</source>
        <translation>opkald</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkendt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Vagtplan</translation>
    </message>
    <message>
        <source>Version of the rota</source>
        <translation>Vagtplanens version</translation>
    </message>
    <message>
        <source>Published rota</source>
        <translation>Udgivet vagtplan</translation>
    </message>
    <message>
        <source>Settings of the rota</source>
        <translation>Vagtplanens indstillinger</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Afløsning</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Vagt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Syg</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Afløser</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Byttet tilbage</translation>
    </message>
    <message>
        <source>any duty</source>
        <translation>alle vagter</translation>
    </message>
    <message>
        <source>Piece of the log</source>
        <translation>Loglinje</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Other word for a topic</source>
        <translation>Andet ord for et emne</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Sagstype</translation>
    </message>
    <message>
        <source>SLA of a group</source>
        <translation>En gruppes SLA</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Event of a case</source>
        <translation>Hændelse i en sag</translation>
    </message>
    <message>
        <source>Registration batch</source>
        <translation>Registreringsomgang</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Stopur</translation>
    </message>
    <message>
        <source>Favourite of the timer</source>
        <translation>Stopurets favorit</translation>
    </message>
    <message>
        <source>Day of the log</source>
        <translation>Loggens dag</translation>
    </message>
    <message>
        <source>Sampling months</source>
        <translation>Tællemåneder</translation>
    </message>
    <message>
        <source>Counted contact</source>
        <translation>Talt henvendelse</translation>
    </message>
    <message>
        <source>Rule of training needs</source>
        <translation>Regel for undervisningsbehov</translation>
    </message>
    <message>
        <source>Training need</source>
        <translation>Undervisningsbehov</translation>
    </message>
    <message>
        <source>Correction of pay</source>
        <translation>Rettelse af løn</translation>
    </message>
    <message>
        <source>Line that had waited</source>
        <translation>Linje, der havde ventet</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Samlet med</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>SLA, minutes of opening hours</source>
        <translation>SLA, minutters åbningstid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åbnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Skrevet ned</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Opkalder</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Taget af</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Taget</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
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
        <translation>Svaret hentet fra</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Overdraget til</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Omgang</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Call began</source>
        <translation>Opkaldet begyndte</translation>
    </message>
    <message>
        <source>Channel of the call</source>
        <translation>Opkaldets kanal</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendte</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Months logged in full</source>
        <translation>Måneder logget fuldt ud</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Contacts of a person</source>
        <translation>Henvendelser fra en person</translation>
    </message>
    <message>
        <source>Contacts of a unit</source>
        <translation>Henvendelser fra en enhed</translation>
    </message>
    <message>
        <source>Persons of a unit</source>
        <translation>Personer i en enhed</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Underviser</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Booket til</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Opdaget</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Hvad der var galt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Oprindelse</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>The backup is checked and stands in %1.</source>
        <translation>Sikkerhedskopien er kontrolleret og ligger i %1.</translation>
    </message>
    <message>
        <source>The backup is restored to %1.</source>
        <translation>Sikkerhedskopien er gendannet til %1.</translation>
    </message>
    <message>
        <source>Everything holds: the file, its journal, its control totals and its closed months.</source>
        <translation>Alt stemmer: filen, dens journal, dens kontrolsummer og dens lukkede måneder.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed: %Ln invoice basis(es), %2.</source>
        <translation>
            <numerusform>Måneden %1 er lukket: %Ln fakturagrundlag, %2.</numerusform>
            <numerusform>Måneden %1 er lukket: %Ln fakturagrundlag, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>Payslips accepted: %1</source>
        <translation>Godkendte lønsedler: %1</translation>
    </message>
    <message>
        <source>Nothing is new, so nothing was written.</source>
        <translation>Intet er nyt, så der er ikke skrevet noget.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Dette var en prøvekørsel: der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Rows are held or refused, so nothing was imported. Mend the file, or import the accepted rows with --accept-valid.</source>
        <translation>Rækker afventer eller er afvist, så der er ikke importeret noget. Ret filen, eller importer de godkendte rækker med --accept-valid.</translation>
    </message>
    <message>
        <source>Sum excl. VAT</source>
        <translation>Sum ekskl. moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>At betale</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln invoice basis(es)</source>
        <translation>
            <numerusform>Måneden %1: %Ln fakturagrundlag</numerusform>
            <numerusform>Måneden %1: %Ln fakturagrundlag</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no size, so nothing was drawn. Write it as 1280x800.</source>
        <translation>”%1” er ikke en størrelse, så der er ikke tegnet noget. Skriv den som 1280x800.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so nothing was drawn.</source>
        <translation>Mappen %1 kunne ikke oprettes, så der er ikke tegnet noget.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Filen %1 kunne ikke skrives.</translation>
    </message>
    <message>
        <source>Save import profile %1</source>
        <translation>Gem importprofilen %1</translation>
    </message>
    <message>
        <source>The import profile %1 is saved.</source>
        <translation>Importprofilen %1 er gemt.</translation>
    </message>
    <message>
        <source>“%1” is no month, so nothing was done. Write it as 2026-10.</source>
        <translation>”%1” er ikke en måned, så der er ikke gjort noget. Skriv den som 2026-10.</translation>
    </message>
    <message>
        <source>There is no customer “%1”, so nothing was done. Write the name or code as on the page Agreements.</source>
        <translation>Der er ingen kunde ”%1”, så der er ikke gjort noget. Skriv navnet eller koden som på siden Aftaler.</translation>
    </message>
    <message>
        <source>“%1” is no day, so nothing was opened. Write it as 2026-11-02.</source>
        <translation>”%1” er ikke en dag, så der er ikke åbnet noget. Skriv den som 2026-11-02.</translation>
    </message>
    <message>
        <source>There is no such command or option, so nothing was done. `paybench --help` lists what there is.</source>
        <translation>Der findes ikke sådan en kommando eller indstilling, så der er ikke gjort noget. `paybench --help` viser, hvad der findes.</translation>
    </message>
    <message>
        <source>There is no display here, so the window was not opened. The commands work without one: `paybench --help` lists them.</source>
        <translation>Der er ingen skærm her, så vinduet er ikke åbnet. Kommandoerne virker uden: `paybench --help` viser dem.</translation>
    </message>
    <message>
        <source>The command was not understood, so nothing was done. `paybench %1--help` says what it takes.</source>
        <translation>Kommandoen kunne ikke forstås, så der er ikke gjort noget. `paybench %1--help` viser, hvad den tager imod.</translation>
    </message>
    <message>
        <source>Valid from %1 · a year&apos;s effect %2</source>
        <translation>Gælder fra %1 · virkning på et år %2</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>Måneden %1 er åben igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln godkendt</numerusform>
            <numerusform>%Ln godkendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln uændret</numerusform>
            <numerusform>%Ln uændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln dublet sprunget over</numerusform>
            <numerusform>%Ln dubletter sprunget over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln afventer</numerusform>
            <numerusform>%Ln afventer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln afvist</numerusform>
            <numerusform>%Ln afvist</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of yours to undo since the last closing, so nothing was changed.</source>
        <translation>Der er intet af dig at fortryde siden den seneste lukning, så der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>No row could be accepted, so nothing was written.</source>
        <translation>Ingen række kunne godkendes, så der er ikke skrevet noget.</translation>
    </message>
    <message>
        <source>There is nothing to report for %1, so no file was written.</source>
        <translation>Der er intet at rapportere for %1, så der er ikke skrevet nogen fil.</translation>
    </message>
    <message>
        <source>A report for one customer is for that customer. No file was written. Leave out --customer or --audience.</source>
        <translation>En rapport for én kunde er til den kunde. Der er ikke skrevet nogen fil. Udelad --customer eller --audience.</translation>
    </message>
    <message>
        <source>The workbook&apos;s name must end with .xlsx, so no file was written.</source>
        <translation>Projektmappens navn skal ende på .xlsx, så der er ikke skrevet nogen fil.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was forecast.</source>
        <translation>Linje %1: %2 Der er ikke lavet nogen prognose.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-10-14.</source>
        <translation>”%1” er ikke en dato. Skriv den som 2026-10-14.</translation>
    </message>
    <message>
        <source>The first line must name the columns date, interval and count.</source>
        <translation>Den første linje skal navngive kolonnerne date, interval og count.</translation>
    </message>
    <message>
        <source>“%1” is not the start of an interval. Write it as 08:30.</source>
        <translation>”%1” er ikke begyndelsen på et interval. Skriv den som 08:30.</translation>
    </message>
    <message>
        <source>“%1” is not a number of calls.</source>
        <translation>”%1” er ikke et antal opkald.</translation>
    </message>
    <message>
        <source>%1 calls are fewer than none.</source>
        <translation>%1 opkald er færre end ingen.</translation>
    </message>
    <message>
        <source>%1 comes twice.</source>
        <translation>%1 står to gange.</translation>
    </message>
    <message>
        <source>%1 %2 comes twice.</source>
        <translation>%1 %2 står to gange.</translation>
    </message>
    <message>
        <source>%1 has no counted day, so nothing was forecast.</source>
        <translation>%1 har ingen talt dag, så der er ikke lavet nogen prognose.</translation>
    </message>
    <message>
        <source>The demo centre is in %1, a volume file to import in %2, counted calls in %3.</source>
        <translation>Democentret er i %1, en mængdefil til import i %2 og talte opkald i %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so nothing was forecast. Write it as 2026-10-14.</source>
        <translation>”%1” er ikke en dato, så der er ikke lavet nogen prognose. Skriv den som 2026-10-14.</translation>
    </message>
    <message>
        <source>The history has no day before %1, so nothing was forecast.</source>
        <translation>Historikken har ingen dag før %1, så der er ikke lavet nogen prognose.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of the history from %1 on were not used.</source>
        <translation>
            <numerusform>%Ln dag i historikken fra og med %1 er ikke brugt.</numerusform>
            <numerusform>%Ln dage i historikken fra og med %1 er ikke brugt.</numerusform>
        </translation>
    </message>
    <message>
        <source>by day</source>
        <translation>pr. dag</translation>
    </message>
    <message>
        <source>by interval</source>
        <translation>pr. interval</translation>
    </message>
    <message>
        <source>WAPE</source>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>floor, chance alone</source>
        <translation>bund, kun tilfældighed</translation>
    </message>
    <message>
        <source>WAPE of the naive forecast</source>
        <translation>WAPE for den naive prognose</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>forklaret</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>skævhed</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>within P10–P90</source>
        <translation>inden for P10–P90</translation>
    </message>
    <message>
        <source>%1 to %2, forecast from the days before</source>
        <translation>%1 til %2, prognose ud fra dagene før</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open day(s)</source>
        <translation>
            <numerusform>%Ln åben dag</numerusform>
            <numerusform>%Ln åbne dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln opkald</numerusform>
            <numerusform>%Ln opkald</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes after %2, so nothing was forecast.</source>
        <translation>%1 kommer efter %2, så der er ikke lavet nogen prognose.</translation>
    </message>
    <message>
        <source>The forecast would replace its own history, so nothing was written. Name another file after --out.</source>
        <translation>Prognosen ville erstatte sin egen historik, så der er ikke skrevet noget. Angiv en anden fil efter --out.</translation>
    </message>
    <message>
        <source>Say from which day (--from), to which day (--to) and into which file (--out) to forecast. Nothing was done.</source>
        <translation>Angiv fra hvilken dag (--from), til hvilken dag (--to) og til hvilken fil (--out) prognosen skal laves. Der er ikke gjort noget.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Filen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open interval(s) have no row. They stay missing and are not counted as 0.</source>
        <translation>
            <numerusform>%Ln åbent interval har ingen række. Det mangler fortsat og tælles ikke som 0.</numerusform>
            <numerusform>%Ln åbne intervaller har ingen række. De mangler fortsat og tælles ikke som 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1, the whole day</source>
        <translation>Mangler: %1, hele dagen</translation>
    </message>
    <message>
        <source>Missing: %1, %2</source>
        <translation>Mangler: %1, %2</translation>
    </message>
    <message>
        <source>Calls accepted: %1 · e-mails accepted: %2</source>
        <translation>Godkendte opkald: %1 · godkendte mails: %2</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of persons.</source>
        <translation>”%1” er ikke et helt antal personer.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>uden ende</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>svar til tiden</translation>
    </message>
    <message>
        <source>must wait</source>
        <translation>skal vente</translation>
    </message>
    <message>
        <source>mean wait</source>
        <translation>middelventetid</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>opgivet</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>belægning</translation>
    </message>
    <message>
        <source>Need %1: %2 are answered within %3 s, with %4 only %5</source>
        <translation>Behov %1: %2 besvares inden for %3 s, med %4 kun %5</translation>
    </message>
    <message>
        <source>Need %1: %2 are answered within %3 s · decided by: %4</source>
        <translation>Behov %1: %2 besvares inden for %3 s · afgøres af: %4</translation>
    </message>
    <message>
        <source>A batch takes --batch IN.csv and --out OUT.csv, so nothing was done.</source>
        <translation>En omgang kræver --batch IN.csv og --out OUT.csv, så der er ikke gjort noget.</translation>
    </message>
    <message>
        <source>A need takes --calls and --aht, so nothing was done.</source>
        <translation>Et behov kræver --calls og --aht, så der er ikke gjort noget.</translation>
    </message>
    <message>
        <source>Model A takes --patience, so nothing was done.</source>
        <translation>Model A kræver --patience, så der er ikke gjort noget.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
    <message>
        <source>“%1” is not one of erlang_a, erlang_b, erlang_c.</source>
        <translation>”%1” er ikke en af erlang_a, erlang_b, erlang_c.</translation>
    </message>
    <message>
        <source>“%1” is no metric.</source>
        <translation>”%1” er ikke et mål.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was written.</source>
        <translation>Linje %1: %2 Der er ikke skrevet noget.</translation>
    </message>
    <message>
        <source>The column %1 is missing. Nothing was written.</source>
        <translation>Kolonnen %1 mangler. Der er ikke skrevet noget.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was written.</source>
        <translation>%1 er tom. Der er ikke skrevet noget.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) computed, written to %1.</source>
        <translation>
            <numerusform>%n række beregnet, skrevet til %1.</numerusform>
            <numerusform>%n rækker beregnet, skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>”%1” er ikke et tal.</translation>
    </message>
    <message>
        <source>The persons must be from 0 to 20,000.</source>
        <translation>Antallet af personer skal være 0–20.000.</translation>
    </message>
    <message>
        <source>%1 calls are more than a row may hold, which is a million.</source>
        <translation>%1 opkald er flere, end en række må indeholde, nemlig en million.</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln person(s), the most there may be, %1 are answered within %2 s. %3 are needed.</source>
        <translation>
            <numerusform>Med %Ln person, det højeste antal, besvares %1 inden for %2 s. Der skal %3 til.</numerusform>
            <numerusform>Med %Ln personer, det højeste antal, besvares %1 inden for %2 s. Der skal %3 til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody calls, so nobody is needed.</source>
        <translation>Ingen ringer, så der er ikke brug for nogen.</translation>
    </message>
    <message numerus="yes">
        <source>The rota breaks %Ln hard rule(s), so it cannot be used.</source>
        <translation>
            <numerusform>Vagtplanen bryder %Ln fast regel, så den kan ikke bruges.</numerusform>
            <numerusform>Vagtplanen bryder %Ln faste regler, så den kan ikke bruges.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rota keeps every hard rule and costs %1.</source>
        <translation>Vagtplanen overholder alle faste regler og koster %1.</translation>
    </message>
    <message>
        <source>“%1” is no day, so nothing was done. Write it as 2026-10-01.</source>
        <translation>”%1” er ikke en dag, så der er ikke gjort noget. Skriv den som 2026-10-01.</translation>
    </message>
    <message>
        <source>Nothing is published for %1, so nothing was written. Publish the days first: paybench rota plan … --publish, or Publish on the page Rota.</source>
        <translation>Der er ikke udgivet noget for %1, så der er ikke skrevet noget. Udgiv dagene først: paybench rota plan … --publish, eller Udgiv på siden Vagtplan.</translation>
    </message>
    <message>
        <source>Nothing is published for these days, so nothing was written. Publish them first.</source>
        <translation>Der er ikke udgivet noget for disse dage, så der er ikke skrevet noget. Udgiv dem først.</translation>
    </message>
    <message>
        <source>An export takes --xlsx R.xlsx, --ics FOLDER or both, so nothing was done.</source>
        <translation>En eksport skal have --xlsx R.xlsx, --ics MAPPE eller begge, så der er ikke gjort noget.</translation>
    </message>
    <message>
        <source>Version %1 of the rota</source>
        <translation>Version %1 af vagtplanen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar(s) in %1</source>
        <translation>
            <numerusform>%Ln kalender i %1</numerusform>
            <numerusform>%Ln kalendere i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No need is stored for %1 (%Ln open day(s) without a need), so nothing was planned. Save the need on the page Demand, or say --yes to plan with at least two persons a day.</source>
        <translation>
            <numerusform>Der er ikke gemt noget behov for %1 (%Ln åben dag uden behov), så der er ikke planlagt noget. Gem behovet på siden Behov, eller angiv --yes for at planlægge med mindst to personer om dagen.</numerusform>
            <numerusform>Der er ikke gemt noget behov for %1 (%Ln åbne dage uden behov), så der er ikke planlagt noget. Gem behovet på siden Behov, eller angiv --yes for at planlægge med mindst to personer om dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month %1 is closed, so nothing was planned. Begin with a later day, or reopen the month.</source>
        <translation>Måneden %1 er lukket, så der er ikke planlagt noget. Begynd med en senere dag, eller genåbn måneden.</translation>
    </message>
    <message>
        <source>The centre is closed on all these days, so nothing was planned. Choose other days.</source>
        <translation>Centret er lukket alle disse dage, så der er ikke planlagt noget. Vælg andre dage.</translation>
    </message>
    <message>
        <source>Nobody can be planned: there is no payroll assistant with a group and a decided 80/20 choice on these days. Enter them on the page People.</source>
        <translation>Ingen kan planlægges: der er ingen lønassistent med gruppe og besluttet 80/20-valg disse dage. Angiv dem på siden Medarbejdere.</translation>
    </message>
    <message>
        <source>Support %1 person-days, need %2; %3 missing at the least.</source>
        <translation>Support %1 persondage, behov %2; der mangler mindst %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the rota changed</source>
        <translation>
            <numerusform>%Ln celle i vagtplanen ændret</numerusform>
            <numerusform>%Ln celler i vagtplanen ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more breach(es)</source>
        <translation>
            <numerusform>%Ln regelbrud mere</numerusform>
            <numerusform>%Ln regelbrud mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the rota from %1 to %2</source>
        <translation>Planlæg vagtplanen fra %1 til %2</translation>
    </message>
    <message>
        <source>Published as version %1.</source>
        <translation>Udgivet som version %1.</translation>
    </message>
    <message>
        <source>The solver broke off; the best rota it had found was saved. Plan again to go on from it.</source>
        <translation>Beregningen blev afbrudt; den hidtil bedste vagtplan er gemt. Planlæg igen for at fortsætte fra den.</translation>
    </message>
    <message>
        <source>The solver broke off; the best rota it had found was written. Solve again with --start to go on from it.</source>
        <translation>Beregningen blev afbrudt; den hidtil bedste vagtplan er skrevet. Kør igen med --start for at fortsætte fra den.</translation>
    </message>
    <message>
        <source>The solver&apos;s rota was refused: %1 Nothing was written.</source>
        <translation>Den beregnede vagtplan blev afvist: %1 Der er ikke skrevet noget.</translation>
    </message>
    <message>
        <source>%1 s: the best rota costs %2</source>
        <translation>%1 s: den bedste vagtplan koster %2</translation>
    </message>
    <message>
        <source>; at most %1 can still be gained</source>
        <translation>; højst %1 er tilbage at vinde</translation>
    </message>
    <message>
        <source>The rota costs %1 and is proved best.</source>
        <translation>Vagtplanen koster %1 og er bevist bedst.</translation>
    </message>
    <message>
        <source>The rota costs %1; how much better one could be is not known.</source>
        <translation>Vagtplanen koster %1; hvor meget bedre den kan blive, vides ikke.</translation>
    </message>
    <message>
        <source>The rota costs %1; at most %2 can still be gained.</source>
        <translation>Vagtplanen koster %1; højst %2 er tilbage at vinde.</translation>
    </message>
    <message>
        <source>“%1” is nobody in the register, so nothing was logged. Write the name as on the page People.</source>
        <translation>”%1” findes ikke i registret, så der er ikke logget noget. Skriv navnet som på siden Medarbejdere.</translation>
    </message>
    <message>
        <source>“%1” may be %2, so nothing was logged. Write the whole name.</source>
        <translation>”%1” kan være %2, så der er ikke logget noget. Skriv hele navnet.</translation>
    </message>
    <message>
        <source>“%1” is no moment, so nothing was logged. Write it as 2026-10-06T09:12:30.</source>
        <translation>”%1” er ikke et tidspunkt, så der er ikke logget noget. Skriv det som 2026-10-06T09:12:30.</translation>
    </message>
    <message>
        <source>The moment %1 has not come yet, so nothing was logged. Write an earlier one.</source>
        <translation>Tidspunktet %1 er ikke kommet endnu, så der er ikke logget noget. Skriv et tidligere.</translation>
    </message>
    <message>
        <source>The line is empty, so nothing was logged. Write who, about what and how many minutes, as “gre sem 4”.</source>
        <translation>Linjen er tom, så der er ikke logget noget. Skriv hvem, om hvad og hvor mange minutter, som ”gre sem 4”.</translation>
    </message>
    <message>
        <source>The day %1 is closed, so nothing was logged. Reopen it on the page Log first.</source>
        <translation>Dagen %1 er afsluttet, så der er ikke logget noget. Genåbn den på siden Log først.</translation>
    </message>
    <message>
        <source>The line names nobody who is known, so there is no history to show. Write the beginning of a name.</source>
        <translation>Linjen nævner ingen, der er kendt, så der er ingen historik at vise. Skriv begyndelsen af et navn.</translation>
    </message>
    <message>
        <source>It is not said who logs, so nothing was logged. Say --person and the name as on the page People.</source>
        <translation>Det er ikke sagt, hvem der logger, så der er ikke logget noget. Angiv --person og navnet som på siden Medarbejdere.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>Counted: %1. This month counts contacts only, so nothing else of the line was kept.</source>
        <translation>Talt: %1. Denne måned tælles kun henvendelserne, så intet andet på linjen er gemt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in %1 days</source>
        <translation>
            <numerusform>%Ln henvendelse på %1 dage</numerusform>
            <numerusform>%Ln henvendelser på %1 dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln åben sag</numerusform>
            <numerusform>%Ln åbne sager</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier case has an answer with these words.</source>
        <translation>Ingen tidligere sag har et svar med de ord.</translation>
    </message>
    <message>
        <source>Plan and publish the rota from %1 to %2</source>
        <translation>Planlæg og udgiv vagtplanen fra %1 til %2</translation>
    </message>
    <message>
        <source>%1 cannot be written there, so nothing was solved. Name a file in another folder.</source>
        <translation>%1 kan ikke skrives dér, så der er ikke beregnet nogen vagtplan. Angiv en fil i en anden mappe.</translation>
    </message>
    <message>
        <source>it sent none.</source>
        <translation>den sendte ingen.</translation>
    </message>
    <message numerus="yes">
        <source>The same was saved %Ln second(s) ago. If this was one contact, take the last one back with `paybench undo`.</source>
        <translation>
            <numerusform>Det samme blev gemt for %Ln sekund siden. Var det én kontakt, så tag den sidste tilbage med `paybench undo`.</numerusform>
            <numerusform>Det samme blev gemt for %Ln sekunder siden. Var det én kontakt, så tag den sidste tilbage med `paybench undo`.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no known word and is kept in the note. Did you mean “%2”?</source>
        <translation>”%1” er ikke et kendt ord og står i noten. Mente du ”%2”?</translation>
    </message>
</context>
<context>
    <name>demand</name>
    <message>
        <source>open, but the whole day is not in the file</source>
        <translation>åbent, men hele dagen mangler i filen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open interval(s) without a row</source>
        <translation>
            <numerusform>%Ln åbent interval uden række</numerusform>
            <numerusform>%Ln åbne intervaller uden række</numerusform>
        </translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>hele dagen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Skal afgøres</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Udeladt, og hvorfor</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletter</translation>
    </message>
    <message>
        <source>Enter takes a changed count</source>
        <translation>Enter tager et ændret antal</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
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
        <translation>Kø</translation>
    </message>
    <message>
        <source>In</source>
        <comment>calls that came in</comment>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarede</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Opgivne</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Til tiden</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>grows without end</source>
        <translation>vokser uden ende</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
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
        <translation>lavdag</translation>
    </message>
    <message>
        <source>middle day</source>
        <translation>normaldag</translation>
    </message>
    <message>
        <source>peak day</source>
        <translation>spidsdag</translation>
    </message>
    <message>
        <source>At the day&apos;s mean</source>
        <translation>I dagens gennemsnit</translation>
    </message>
    <message>
        <source>In each half-hour</source>
        <translation>I hver halvtime</translation>
    </message>
    <message>
        <source>Over the whole day</source>
        <translation>Over hele dagen</translation>
    </message>
    <message>
        <source>%1 calls expected</source>
        <translation>%1 opkald ventes</translation>
    </message>
    <message>
        <source>answered between calls</source>
        <translation>besvares mellem opkaldene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) beside first line</source>
        <translation>
            <numerusform>%Ln person ved siden af førstelinje</numerusform>
            <numerusform>%Ln personer ved siden af førstelinje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 e-mails expected</source>
        <translation>%1 mails ventes</translation>
    </message>
    <message>
        <source>Set the calls of %1 to %2</source>
        <translation>Angiv opkaldene for %1 til %2</translation>
    </message>
    <message>
        <source>Set the e-mails of %1 to %2</source>
        <translation>Angiv mails for %1 til %2</translation>
    </message>
    <message>
        <source>Remove the typed calls of %1</source>
        <translation>Slet de indtastede opkald for %1</translation>
    </message>
    <message>
        <source>Remove the typed e-mails of %1</source>
        <translation>Slet de indtastede mails for %1</translation>
    </message>
    <message>
        <source>The days are all 0, so they cannot be scaled. Nothing was changed. Type some calls first.</source>
        <translation>Alle dage er 0, så de kan ikke omregnes. Der er ikke ændret noget. Indtast nogle opkald først.</translation>
    </message>
    <message>
        <source>Scale the days of %1 to %2 calls</source>
        <translation>Omregn dagene for %1 til %2 opkald</translation>
    </message>
    <message>
        <source>Scale the days of %1 to %2 e-mails</source>
        <translation>Omregn dagene for %1 til %2 mails</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 e-mails × %2 = %3 = %4 persons at %5.</source>
        <translation>%1 mails × %2 = %3 = %4 personer à %5.</translation>
    </message>
    <message>
        <source>%1 waited + %2 came − %3 done = %4 left.</source>
        <translation>%1 ventede + %2 kom ind − %3 gjort = %4 tilbage.</translation>
    </message>
    <message>
        <source>Nothing must be done today: what comes is due on a later day.</source>
        <translation>Intet skal gøres i dag: det, der kommer ind, har frist en senere dag.</translation>
    </message>
    <message>
        <source>%1 must be done today to stay inside the window. There is time for it between calls.</source>
        <translation>%1 skal gøres i dag for at overholde fristen. Der er tid til det mellem opkaldene.</translation>
    </message>
    <message>
        <source>%1 must be done today to stay inside the window: %2 between calls, %3 beside first line.</source>
        <translation>%1 skal gøres i dag for at overholde fristen: %2 mellem opkaldene, %3 ved siden af førstelinje.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rigtig</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <translation>%1 for lav</translation>
    </message>
    <message>
        <source>%1 too high</source>
        <translation>%1 for høj</translation>
    </message>
    <message>
        <source>The forecast missed %1 of the calls; chance alone would miss %2. In total it was %3.</source>
        <translation>Prognosen afveg med %1 af opkaldene; tilfældigheder alene ville give %2. I alt var den %3.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Hvorfor %1?</translation>
    </message>
    <message>
        <source>Missed, of the counted calls (WAPE)</source>
        <translation>Afvigelse, af de talte opkald (WAPE)</translation>
    </message>
    <message>
        <source>Chance alone (Poisson)</source>
        <translation>Tilfældigheder alene (Poisson)</translation>
    </message>
    <message>
        <source>Left to the forecast</source>
        <translation>Tilbage til prognosen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are compared. Missed: the differences without their signs, over what was counted.</source>
        <translation>
            <numerusform>%Ln tal er sammenlignet. Afvigelsen er forskellene uden fortegn, delt med det talte.</numerusform>
            <numerusform>%Ln tal er sammenlignet. Afvigelsen er forskellene uden fortegn, delt med det talte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance alone: what a forecast that knows the true mean would still miss, because callers come one by one.</source>
        <translation>Tilfældigheder alene: så meget afviger selv en prognose, der kender det sande gennemsnit, fordi opkaldere kommer en ad gangen.</translation>
    </message>
    <message>
        <source>In total: the differences with their signs, over what was counted: %1.</source>
        <translation>I alt: forskellene med fortegn, delt med det talte: %1.</translation>
    </message>
    <message>
        <source>The same weekday of the last counted week would have missed %1. The forecast misses %2 of that (MASE), and explains %3 of what can be explained.</source>
        <translation>Den samme ugedag i den senest talte uge ville være afveget med %1. Prognosen afviger med %2 af det (MASE) og forklarer %3 af det, der kan forklares.</translation>
    </message>
    <message>
        <source>Why %1 percentage points?</source>
        <translation>Hvorfor %1 procentpoint?</translation>
    </message>
    <message>
        <source>In time from one shared queue</source>
        <translation>Til tiden fra én fælles kø</translation>
    </message>
    <message>
        <source>In time when each group answers its own</source>
        <translation>Til tiden, når hver gruppe besvarer sine egne</translation>
    </message>
    <message>
        <source>Price of closeness</source>
        <translation>Nærhedens pris</translation>
    </message>
    <message>
        <source>points</source>
        <translation>procentpoint</translation>
    </message>
    <message>
        <source>%1: %2 of the calls, %3, %4 in time.</source>
        <translation>%1: %2 af opkaldene, %3, %4 til tiden.</translation>
    </message>
    <message>
        <source>The groups are weighted by their calls. In a shared queue whoever is free answers, so nobody waits while somebody else is idle.</source>
        <translation>Grupperne vægtes efter antal opkald. I en fælles kø svarer den, der er ledig, så ingen venter, mens en anden er ledig.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message numerus="yes">
        <source>Import %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importer %1 (%Ln række)</numerusform>
            <numerusform>Importer %1 (%Ln rækker)</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the demo centre</source>
        <translation>Opret democentret</translation>
    </message>
    <message>
        <source>Check October</source>
        <translation>Kontroller oktober</translation>
    </message>
    <message>
        <source>%1 exists already, so nothing was written. Choose another name.</source>
        <translation>%1 findes allerede, så der er ikke skrevet noget. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>Save the need of %1</source>
        <translation>Gem behovet for %1</translation>
    </message>
    <message numerus="yes">
        <source>Import calls %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importer opkald %1 (%Ln række)</numerusform>
            <numerusform>Importer opkald %1 (%Ln rækker)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import e-mails %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importer mails %1 (%Ln række)</numerusform>
            <numerusform>Importer mails %1 (%Ln rækker)</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the rota of %1</source>
        <translation>Planlæg vagtplanen for %1</translation>
    </message>
    <message>
        <source>%1 is ill</source>
        <translation>%1 er syg</translation>
    </message>
    <message>
        <source>The log, cost and steps of the month</source>
        <translation>Månedens log, omkostning og trin</translation>
    </message>
    <message>
        <source>This morning’s log</source>
        <translation>Morgenens log</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>%1 starts on %2. Enter that day or a later one.</source>
        <translation>Ansættelsen for %1 begynder %2. Angiv den dag eller en senere.</translation>
    </message>
    <message>
        <source>%1 leaves on %2. Enter that day or an earlier one.</source>
        <translation>Ansættelsen for %1 slutter %2. Angiv den dag eller en tidligere.</translation>
    </message>
    <message>
        <source>%1 is already absent from %2 to %3. Change that absence instead.</source>
        <translation>%1 er allerede fraværende fra %2 til %3. Ret det fravær i stedet.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Syg</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kursus</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of absence</comment>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Formiddag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Eftermiddag</translation>
    </message>
    <message>
        <source>The last day is missing. Enter a date.</source>
        <translation>Den sidste dag mangler. Angiv en dato.</translation>
    </message>
    <message>
        <source>The version starts on %1. Versions start on the first of a month.</source>
        <translation>Versionen begynder %1. Versioner begynder den første i en måned.</translation>
    </message>
    <message>
        <source>VAT is 25, 12 or 6 %. Choose one of them.</source>
        <translation>Momsen er 25, 12 eller 6&#xa0;%. Vælg en af dem.</translation>
    </message>
    <message>
        <source>Without VAT the invoice basis needs the reason. Enter it.</source>
        <translation>Uden moms skal fakturagrundlaget have grunden. Angiv den.</translation>
    </message>
    <message>
        <source>A fixed price needs the last day for which it holds.</source>
        <translation>En fast pris skal have den sidste dag, den gælder.</translation>
    </message>
    <message>
        <source>Prices are rounded to 0.0001 or a larger step.</source>
        <translation>Priser afrundes til 0,0001 eller et større trin.</translation>
    </message>
    <message>
        <source>The notice is 0 to 120 months.</source>
        <translation>Opsigelsesvarslet er 0 til 120 måneder.</translation>
    </message>
    <message>
        <source>Who does what: a row needs a process and a step.</source>
        <translation>Hvem gør hvad: en række skal have en proces og et trin.</translation>
    </message>
    <message>
        <source>Who does what: %1, %2 stands there twice. Keep one row.</source>
        <translation>Hvem gør hvad: %1, %2 står der to gange. Behold én række.</translation>
    </message>
    <message>
        <source>A service of the agreement needs its name.</source>
        <translation>En ydelse i aftalen skal have sit navn.</translation>
    </message>
    <message>
        <source>The service %1 stands there twice. Keep one row.</source>
        <translation>Ydelsen %1 står der to gange. Behold én række.</translation>
    </message>
    <message>
        <source>There is already a version %1 of the agreement %2.</source>
        <translation>Der er allerede en version %1 af aftalen %2.</translation>
    </message>
    <message>
        <source>Version %1 starts on %2 already. Choose another month.</source>
        <translation>Version %1 begynder allerede %2. Vælg en anden måned.</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>Moms %1</translation>
    </message>
    <message>
        <source>Exempt from VAT</source>
        <translation>Momsfritaget</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Uden for momsens område</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who does it</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>who does it</comment>
        <translation>Center</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>who does it</comment>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who does it</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The agreement has no customer. Choose one.</source>
        <translation>Aftalen har ingen kunde. Vælg en.</translation>
    </message>
    <message>
        <source>The number of the agreement is missing. Enter it.</source>
        <translation>Aftalens nummer mangler. Angiv det.</translation>
    </message>
    <message>
        <source>Versions are counted from 1.</source>
        <translation>Versioner tælles fra 1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>lines %1 and %2</source>
        <translation>linjerne %1 og %2</translation>
    </message>
    <message>
        <source>file says %1, accepted %2</source>
        <translation>filen siger %1, godkendt %2</translation>
    </message>
    <message>
        <source>file says %1, accepted %2, difference %3 that no line explains</source>
        <translation>filen siger %1, godkendt %2, forskellen %3 forklares ikke af nogen linje</translation>
    </message>
    <message>
        <source>file says %1, accepted %2, difference %3 = %4</source>
        <translation>filen siger %1, godkendt %2, forskel %3 = %4</translation>
    </message>
    <message>
        <source>control total: file says %1, accepted %2</source>
        <translation>kontrolsum: filen siger %1, godkendt %2</translation>
    </message>
    <message>
        <source>control total: file says %1, accepted %2, difference %3</source>
        <translation>kontrolsum: filen siger %1, godkendt %2, forskel %3</translation>
    </message>
    <message>
        <source>The organisation number is not one. Enter ten digits with a correct check digit, such as 212000-2049, or a CVR number of eight digits.</source>
        <translation>Det er ikke et organisationsnummer. Angiv ti cifre med det rigtige kontrolciffer, for eksempel 212000-2049, eller et CVR-nummer på otte cifre.</translation>
    </message>
    <message>
        <source>The pay day of %1 has to be a date in or beside it.</source>
        <translation>Dispositionsdatoen for %1 skal være en dato i eller lige ved måneden.</translation>
    </message>
    <message>
        <source>There are two pay days for %1. Keep one of them.</source>
        <translation>Der er to dispositionsdatoer for %1. Behold en af dem.</translation>
    </message>
    <message>
        <source>The code %1 is already used by %2. Enter another one.</source>
        <translation>Koden %1 bruges allerede for %2. Angiv en anden.</translation>
    </message>
    <message>
        <source>There is already a customer %1. Enter another name.</source>
        <translation>Der er allerede en kunde %1. Angiv et andet navn.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Selskab</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of customer</comment>
        <translation>Anden</translation>
    </message>
    <message>
        <source>The 25th; Saturday: Friday before, Sunday: Monday after</source>
        <translation>Den 25.; lørdag: fredagen før, søndag: mandagen efter</translation>
    </message>
    <message>
        <source>The 25th or the bank day before</source>
        <translation>Den 25. eller bankdagen før</translation>
    </message>
    <message>
        <source>The 27th or the bank day before</source>
        <translation>Den 27. eller bankdagen før</translation>
    </message>
    <message>
        <source>The last bank day of the month</source>
        <translation>Månedens sidste bankdag</translation>
    </message>
    <message>
        <source>The name of the customer is missing. Enter it.</source>
        <translation>Kundens navn mangler. Angiv det.</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>fra %1: %2</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <translation>%1–%2: %3</translation>
    </message>
    <message>
        <source>%1, started %2 min</source>
        <translation>%1, påbegyndte %2 min</translation>
    </message>
    <message>
        <source>%1, nearest %2 min</source>
        <translation>%1, nærmeste %2 min</translation>
    </message>
    <message>
        <source>Volume tiers: %1</source>
        <translation>Mængdepris: %1</translation>
    </message>
    <message>
        <source>Graduated tiers: %1</source>
        <translation>Trinvis pris: %1</translation>
    </message>
    <message>
        <source>Index less the efficiency requirement</source>
        <translation>Indeks minus effektiviseringskrav</translation>
    </message>
    <message>
        <source>Index only</source>
        <translation>Kun indeks</translation>
    </message>
    <message>
        <source>Fixed price until %1</source>
        <translation>Fast pris til og med %1</translation>
    </message>
    <message>
        <source>base assignment</source>
        <translation>grundopgave</translation>
    </message>
    <message>
        <source>additional assignment</source>
        <translation>tilkøb</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
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
        <translation>Priser afrundet til</translation>
    </message>
    <message>
        <source>Notice, months</source>
        <translation>Opsigelsesvarsel, måneder</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>The first day is missing. Enter a date.</source>
        <translation>Den første dag mangler. Angiv en dato.</translation>
    </message>
    <message>
        <source>The last day %1 is before the first day %2. Enter the same day or a later one.</source>
        <translation>Den sidste dag %1 er før den første dag %2. Angiv samme dag eller en senere.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Accepted are: %2</source>
        <translation>Tegnkodningen ”%1” er ikke kendt. Der godtages: %2</translation>
    </message>
    <message>
        <source>The separator “%1” is not known. Accepted are: %2</source>
        <translation>Skilletegnet ”%1” er ikke kendt. Der godtages: %2</translation>
    </message>
    <message>
        <source>The decimal sign “%1” is not known. Accepted are: %2</source>
        <translation>Decimaltegnet ”%1” er ikke kendt. Der godtages: %2</translation>
    </message>
    <message>
        <source>A column has no header. Enter it as in the file.</source>
        <translation>En kolonne har ingen overskrift. Angiv den som i filen.</translation>
    </message>
    <message>
        <source>The column %1 stands there twice. Keep one of them.</source>
        <translation>Kolonnen %1 står der to gange. Behold en af dem.</translation>
    </message>
    <message>
        <source>Two columns are read as “%1”. Keep one of them.</source>
        <translation>To kolonner læses som ”%1”. Behold en af dem.</translation>
    </message>
    <message>
        <source>No column is read as the period. Choose one.</source>
        <translation>Ingen kolonne læses som perioden. Vælg en.</translation>
    </message>
    <message>
        <source>No column says whose row it is. Choose a customer code or a customer name.</source>
        <translation>Ingen kolonne siger, hvis række det er. Vælg en kundekode eller et kundenavn.</translation>
    </message>
    <message>
        <source>No column is counted. Choose one for the payslips.</source>
        <translation>Ingen kolonne tælles. Vælg en til lønsedlerne.</translation>
    </message>
    <message>
        <source>A column says the class of payslips, but none counts them. Choose one for the payslips.</source>
        <translation>En kolonne angiver lønsedlernes klasse, men ingen tæller dem. Vælg en til lønsedlerne.</translation>
    </message>
    <message>
        <source>The class “%1” has to be one of the payslip classes.</source>
        <translation>Klassen ”%1” skal være en af lønsedlernes klasser.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kundekode</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of a list</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column of a list</comment>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Payslips, deviations reported</source>
        <translation>Lønsedler, afvigelsesindberetning</translation>
    </message>
    <message>
        <source>Payslips, presence reported</source>
        <translation>Lønsedler, fremmødeindberetning</translation>
    </message>
    <message>
        <source>Payslips, round the clock</source>
        <translation>Lønsedler, døgndrift</translation>
    </message>
    <message>
        <source>Manual payments</source>
        <translation>Manuelle udbetalinger</translation>
    </message>
    <message>
        <source>Class of payslips</source>
        <translation>Lønsedlernes klasse</translation>
    </message>
    <message>
        <source>Hourly paid</source>
        <translation>Timelønnede</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>Kontrolsum</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Importeres ikke</translation>
    </message>
    <message>
        <source>The name of the import profile is missing. Enter it.</source>
        <translation>Importprofilens navn mangler. Angiv det.</translation>
    </message>
    <message>
        <source>new volume for %1</source>
        <translation>ny mængde for %1</translation>
    </message>
    <message>
        <source>already imported, unchanged</source>
        <translation>allerede importeret, uændret</translation>
    </message>
    <message>
        <source>same as line %1, counted once</source>
        <translation>samme som linje %1, tælles én gang</translation>
    </message>
    <message>
        <source>skipped, as chosen</source>
        <translation>sprunget over, som valgt</translation>
    </message>
    <message>
        <source>customer %1 is not known</source>
        <translation>kunden %1 er ikke kendt</translation>
    </message>
    <message>
        <source>%1 becomes a customer on %2</source>
        <translation>%1 bliver kunde %2</translation>
    </message>
    <message>
        <source>%1 ended as a customer on %2</source>
        <translation>%1 ophørte som kunde %2</translation>
    </message>
    <message>
        <source>lines %1 and %2 differ for the same customer and period</source>
        <translation>linjerne %1 og %2 er forskellige for samme kunde og periode</translation>
    </message>
    <message>
        <source>below 0; 0 or more is accepted</source>
        <translation>under 0; 0 eller mere godtages</translation>
    </message>
    <message>
        <source>above 1 000 000 000, the most that is accepted</source>
        <translation>over 1.000.000.000, det højeste der godtages</translation>
    </message>
    <message>
        <source>nothing is counted in this row; a number is needed</source>
        <translation>intet tælles i denne række; der skal et tal til</translation>
    </message>
    <message>
        <source>the row says no customer; a code or a name is needed</source>
        <translation>rækken angiver ingen kunde; der skal en kode eller et navn til</translation>
    </message>
    <message>
        <source>%1 hourly paid are more than the %2 payslips</source>
        <translation>%1 timelønnede er flere end de %2 lønsedler</translation>
    </message>
    <message>
        <source>unit %1 is not known; counted on the whole customer</source>
        <translation>enheden %1 er ikke kendt; tælles på hele kunden</translation>
    </message>
    <message>
        <source>unit %1 closed on %2</source>
        <translation>enheden %1 ophørte %2</translation>
    </message>
    <message>
        <source>the row says %1, but its code belongs to %2</source>
        <translation>rækken siger %1, men dens kode hører til %2</translation>
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
        <translation>%1, bekræftet</translation>
    </message>
    <message>
        <source>%1 is closed; add a correction line in %2</source>
        <translation>måneden %1 er lukket; tilføj en rettelseslinje i %2</translation>
    </message>
    <message>
        <source>%1 is closed; correction line %2: %3</source>
        <translation>måneden %1 er lukket; rettelseslinje %2: %3</translation>
    </message>
    <message>
        <source>%1 is closed; correction line %2: %3 = %4</source>
        <translation>måneden %1 er lukket; rettelseslinje %2: %3 = %4</translation>
    </message>
    <message>
        <source>“%1” is not a period; one such as 2026-10 is accepted</source>
        <translation>”%1” er ikke en periode; en som 2026-10 godtages</translation>
    </message>
    <message>
        <source>month %1 does not exist; 01–12 are accepted</source>
        <translation>måneden %1 findes ikke; 01–12 godtages</translation>
    </message>
    <message>
        <source>Two rows start on %1. Keep one of them.</source>
        <translation>To rækker begynder %1. Behold en af dem.</translation>
    </message>
    <message>
        <source>A group or percentage needs the day from which it holds.</source>
        <translation>En gruppe eller procentsats skal have den dag, den gælder fra.</translation>
    </message>
    <message>
        <source>The percentage has to be 1 to 100.</source>
        <translation>Procentsatsen skal være 1 til 100.</translation>
    </message>
    <message>
        <source>At least one day from Monday to Friday has to be worked.</source>
        <translation>Mindst én dag fra mandag til fredag skal være arbejdsdag.</translation>
    </message>
    <message>
        <source>An 80/20 choice needs the day from which it holds.</source>
        <translation>Et 80/20-valg skal have den dag, det gælder fra.</translation>
    </message>
    <message>
        <source>Support, follow-up and registration have to be 5 days together.</source>
        <translation>Support, backoffice og registrering skal være 5 dage tilsammen.</translation>
    </message>
    <message>
        <source>The mentor is missing. Choose one.</source>
        <translation>Mentoren mangler. Vælg en.</translation>
    </message>
    <message>
        <source>Nobody is their own mentor. Choose another person.</source>
        <translation>Ingen er sin egen mentor. Vælg en anden person.</translation>
    </message>
    <message>
        <source>Payroll assistant</source>
        <translation>Lønassistent</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Underviser</translation>
    </message>
    <message>
        <source>System management</source>
        <translation>Systemforvaltning</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>The name is missing. Enter it.</source>
        <translation>Navnet mangler. Angiv det.</translation>
    </message>
    <message>
        <source>The name of the group is missing. Enter it.</source>
        <translation>Gruppens navn mangler. Angiv det.</translation>
    </message>
    <message>
        <source>A trainer&apos;s link needs a trainer and a day from which it holds.</source>
        <translation>En undervisers tilknytning skal have en underviser og den dag, den gælder fra.</translation>
    </message>
    <message>
        <source>The profile was not saved, because the value of “%1” is not what is accepted. Look at a profile shown by --show.</source>
        <translation>Profilen er ikke gemt, fordi værdien for ”%1” ikke er det, der godtages. Se på en profil med --show.</translation>
    </message>
    <message>
        <source>The profile was not saved, because the field “%1” of the column %2 is not known. Look at a profile shown by --show.</source>
        <translation>Profilen er ikke gemt, fordi feltet ”%1” for kolonnen %2 ikke er kendt. Se på en profil med --show.</translation>
    </message>
    <message>
        <source>The profile was not saved, because the file is not a JSON object. Look at a profile shown by --show.</source>
        <translation>Profilen er ikke gemt, fordi filen ikke er et JSON-objekt. Se på en profil med --show.</translation>
    </message>
    <message>
        <source>The register has %1 = %2 persons, but %3 are declared. Change one of the two.</source>
        <translation>Registret har %1 = %2 personer, men %3 er angivet. Ret det ene.</translation>
    </message>
    <message>
        <source>The customer already has a unit %1. Enter another name.</source>
        <translation>Kunden har allerede en enhed %1. Angiv et andet navn.</translation>
    </message>
    <message>
        <source>A unit&apos;s group needs a group and a day from which it serves the unit.</source>
        <translation>En enheds gruppe skal have en gruppe og den dag, hvorfra den betjener enheden.</translation>
    </message>
    <message>
        <source>Two groups serve the unit from %1. Keep one of them.</source>
        <translation>To grupper betjener enheden fra %1. Behold en af dem.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Enter digits, blanks, hyphens and a + first.</source>
        <translation>”%1” er ikke et telefonnummer. Angiv cifre, mellemrum, bindestreger og et + først.</translation>
    </message>
    <message>
        <source>The name of the unit is missing. Enter it.</source>
        <translation>Enhedens navn mangler. Angiv det.</translation>
    </message>
    <message>
        <source>The unit has no customer. Choose one.</source>
        <translation>Enheden har ingen kunde. Vælg en.</translation>
    </message>
    <message>
        <source>The name of the contact is missing. Enter it.</source>
        <translation>Kontaktens navn mangler. Angiv det.</translation>
    </message>
    <message>
        <source>The contact has no customer. Choose one.</source>
        <translation>Kontakten har ingen kunde. Vælg en.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Enter one such as anna@norrby.example.</source>
        <translation>”%1” er ikke en mailadresse. Angiv en som anna@norrby.example.</translation>
    </message>
    <message>
        <source>The subject of the referral is missing. Enter it.</source>
        <translation>Henvisningens emne mangler. Angiv det.</translation>
    </message>
    <message>
        <source>It is not said whom to refer to. Enter a name or a place.</source>
        <translation>Der står ikke, hvem der skal henvises til. Angiv et navn eller et sted.</translation>
    </message>
    <message>
        <source>The name of the work order is missing. Enter it.</source>
        <translation>Bestillingens navn mangler. Angiv det.</translation>
    </message>
    <message>
        <source>The work order has no customer. Choose one.</source>
        <translation>Bestillingen har ingen kunde. Vælg en.</translation>
    </message>
    <message>
        <source>The customer already has a work order %1. Enter another number.</source>
        <translation>Kunden har allerede en bestilling %1. Angiv et andet nummer.</translation>
    </message>
    <message>
        <source>The rounding step has to be 1 to 1440 minutes.</source>
        <translation>Afrundingstrinnet skal være 1 til 1440 minutter.</translation>
    </message>
    <message>
        <source>The budget is below 0. Enter 0 for none, or hours.</source>
        <translation>Budgettet er under 0. Angiv 0 for intet, eller timer.</translation>
    </message>
    <message>
        <source>“%1” is no role. Write payroll assistant, trainer, system management or management.</source>
        <translation>”%1” er ikke en rolle. Skriv lønassistent, underviser, systemforvaltning eller ledelse.</translation>
    </message>
    <message>
        <source>“%1” is no 80/20 choice. Write S80, R80 or days such as 2-1-2.</source>
        <translation>”%1” er ikke et 80/20-valg. Skriv S80, R80 eller dage som 2-1-2.</translation>
    </message>
    <message>
        <source>The percentage “%1” is not a whole number from 1 to 100.</source>
        <translation>Procentsatsen ”%1” er ikke et helt tal fra 1 til 100.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-10-14.</source>
        <translation>”%1” er ikke en dag. Skriv den som 2026-10-14.</translation>
    </message>
    <message>
        <source>There is no group “%1”. Write the name of a group of the centre.</source>
        <translation>Der er ingen gruppe ”%1”. Skriv navnet på en af centrets grupper.</translation>
    </message>
    <message>
        <source>%1 is in the register already. Leave the row out.</source>
        <translation>%1 findes allerede i registret. Udelad rækken.</translation>
    </message>
    <message>
        <source>%1 stands in the list twice. Keep one of the rows.</source>
        <translation>%1 står to gange på listen. Behold en af rækkerne.</translation>
    </message>
    <message>
        <source>The list has no column called Name, so nothing was read. Copy it together with its first row: Name, Role, Group, Percent, Choice.</source>
        <translation>Listen har ingen kolonne, der hedder Navn, så der er ikke læst noget. Kopier den med dens første række: Navn, Rolle, Gruppe, Procent, Valg.</translation>
    </message>
    <message>
        <source>The list has no rows under its heading, so nothing was read.</source>
        <translation>Listen har ingen rækker under overskriften, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>“%1” is no opening time. Write 08:00–12:00, 13:00–16:00, or nothing for closed.</source>
        <translation>”%1” er ikke en åbningstid. Skriv 08.00–12.00, 13.00–16.00, eller intet for lukket.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>opening hours</comment>
        <translation>lukket</translation>
    </message>
    <message numerus="yes">
        <source>An interval of %n minute(s) does not divide a day. Accepted are 5, 10, 15, 20, 30, 60 and 1440, the whole day.</source>
        <translation>
            <numerusform>Et interval på %n minut deler ikke døgnet lige. Der godtages 5, 10, 15, 20, 30, 60 og 1440, hele dagen.</numerusform>
            <numerusform>Et interval på %n minutter deler ikke døgnet lige. Der godtages 5, 10, 15, 20, 30, 60 og 1440, hele dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A target time of %1 s is not accepted. Enter 0 to 3 600 seconds.</source>
        <translation>En svartid på %1 s godtages ikke. Angiv 0 til 3.600 sekunder.</translation>
    </message>
    <message>
        <source>A misdial time of %1 s is not accepted. Enter 0 to 3 600 seconds.</source>
        <translation>En grænse på %1 s for straks opgivne opkald godtages ikke. Angiv 0 til 3.600 sekunder.</translation>
    </message>
    <message>
        <source>The channel has to be “call” or “mail”. Choose one of them.</source>
        <translation>Kanalen skal være ”call” eller ”mail”. Vælg en af dem.</translation>
    </message>
    <message>
        <source>“%1” is not what a share can be of. Accepted are offered, answered and answered_and_abandoned.</source>
        <translation>”%1” er ikke noget, en andel kan være af. Der godtages offered, answered og answered_and_abandoned.</translation>
    </message>
    <message>
        <source>A mean is multiplied by the answered calls, but no column counts them. Choose one.</source>
        <translation>Et gennemsnit ganges med de besvarede opkald, men ingen kolonne tæller dem. Vælg en.</translation>
    </message>
    <message>
        <source>A mean is multiplied by the abandoned calls, but no column counts them. Choose one.</source>
        <translation>Et gennemsnit ganges med de opgivne opkald, men ingen kolonne tæller dem. Vælg en.</translation>
    </message>
    <message>
        <source>The share answered in time does not say what it is a share of. Set “counted” to offered, answered or answered_and_abandoned.</source>
        <translation>Andelen af svar til tiden siger ikke, hvad den er en andel af. Sæt ”counted” til offered, answered eller answered_and_abandoned.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a list</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Calls or e-mails in</source>
        <translation>Indkomne opkald eller mails</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarede</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Opgivne</translation>
    </message>
    <message>
        <source>Abandoned at once</source>
        <translation>Opgivet straks</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Svar til tiden</translation>
    </message>
    <message>
        <source>Answered in time, %</source>
        <translation>Svar til tiden, %</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Middelventetid</translation>
    </message>
    <message>
        <source>Wait, summed</source>
        <translation>Ventetid, sum</translation>
    </message>
    <message>
        <source>Mean wait of the abandoned</source>
        <translation>Middelventetid for opgivne</translation>
    </message>
    <message>
        <source>Wait of the abandoned, summed</source>
        <translation>Ventetid for opgivne, sum</translation>
    </message>
    <message>
        <source>Mean handle time</source>
        <translation>Middelbehandlingstid</translation>
    </message>
    <message>
        <source>Handle time, summed</source>
        <translation>Behandlingstid, sum</translation>
    </message>
    <message>
        <source>Mean after-call work</source>
        <translation>Efterbehandling, gennemsnit</translation>
    </message>
    <message>
        <source>After-call work, summed</source>
        <translation>Efterbehandling, sum</translation>
    </message>
    <message>
        <source>Agent (not stored)</source>
        <translation>Medarbejder (gemmes ikke)</translation>
    </message>
    <message>
        <source>No column is read as the day. Choose one.</source>
        <translation>Ingen kolonne læses som dagen. Vælg en.</translation>
    </message>
    <message>
        <source>No column counts the calls or e-mails that came in. Choose one, or one for the answered and one for the abandoned.</source>
        <translation>Ingen kolonne tæller de opkald eller mails, der kom ind. Vælg en, eller en for de besvarede og en for de opgivne.</translation>
    </message>
    <message>
        <source>The column %1 cannot be read as “%2” in a profile of this kind. Choose another field.</source>
        <translation>Kolonnen %1 kan ikke læses som ”%2” i en profil af denne art. Vælg et andet felt.</translation>
    </message>
    <message>
        <source>The profile was not saved, because its key “%1” is not known. Accepted are name, kind, encoding, separator, decimal, sheet, rowsAddUp, columns, customers and classes; for calls format, queues, channel, channels, minutes, within, shortAbandon, counted and agentRows.</source>
        <translation>Profilen er ikke gemt, fordi nøglen ”%1” ikke er kendt. Der godtages name, kind, encoding, separator, decimal, sheet, rowsAddUp, columns, customers og classes; for opkald format, queues, channel, channels, minutes, within, shortAbandon, counted og agentRows.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Line %1 opens a quotation mark that is never closed. Nothing was read. Close it in the file, or export the list again.</source>
        <translation>Linje %1 åbner et anførselstegn, der aldrig lukkes. Der er ikke læst noget. Luk det i filen, eller eksporter listen igen.</translation>
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
        <translation>tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>lodret streg</translation>
    </message>
    <message>
        <source>%1 is open in another program that keeps it locked. Nothing was read. Close it there and try again.</source>
        <translation>%1 er åben i et andet program, der holder den låst. Der er ikke læst noget. Luk den der, og prøv igen.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Nothing was read. Ask the owner of the file, or copy it elsewhere.</source>
        <translation>Du må ikke læse %1. Der er ikke læst noget. Spørg filens ejer, eller kopier den til et andet sted.</translation>
    </message>
    <message>
        <source>%1 was not found. Nothing was read. Check the name and the folder.</source>
        <translation>%1 blev ikke fundet. Der er ikke læst noget. Kontroller navnet og mappen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was read. Choose a file in it.</source>
        <translation>%1 er en mappe. Der er ikke læst noget. Vælg en fil i den.</translation>
    </message>
    <message>
        <source>%1 is too large (%2; at most %3). Nothing was read. Export one month at a time.</source>
        <translation>%1 er for stor (%2; højst %3). Der er ikke læst noget. Eksporter én måned ad gangen.</translation>
    </message>
    <message>
        <source>%1 never ends. Nothing was read. Choose an ordinary file.</source>
        <translation>%1 slutter aldrig. Der er ikke læst noget. Vælg en almindelig fil.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Nothing was written. Create it or choose another one.</source>
        <translation>Mappen %1 findes ikke. Der er ikke skrevet noget. Opret den, eller vælg en anden.</translation>
    </message>
    <message>
        <source>You are not allowed to write %1. Nothing was written. Choose another folder.</source>
        <translation>Du må ikke skrive %1. Der er ikke skrevet noget. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk %2 has %3 left. Nothing was written. Make room or choose another disk, and try again.</source>
        <translation>%1 kunne ikke skrives: disken %2 har %3 tilbage. Der er ikke skrevet noget. Gør plads, eller vælg en anden disk, og prøv igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) have no stored result and are read as empty. Open the file in the spreadsheet program and save it.</source>
        <translation>
            <numerusform>%Ln formel har intet gemt resultat og læses som tom. Åbn filen i regnearksprogrammet, og gem den.</numerusform>
            <numerusform>%Ln formler har intet gemt resultat og læses som tomme. Åbn filen i regnearksprogrammet, og gem den.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is protected with a password. Nothing was read. Save a copy without a password, and choose that one.</source>
        <translation>%1 er beskyttet med adgangskode. Der er ikke læst noget. Gem en kopi uden adgangskode, og vælg den.</translation>
    </message>
    <message>
        <source>%1 is in the old Excel format (.xls). Nothing was read. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>%1 har det gamle Excel-format (.xls). Der er ikke læst noget. Åbn den i Excel eller LibreOffice, og gem den som .xlsx.</translation>
    </message>
    <message>
        <source>%1 is a binary Excel workbook (.xlsb). Nothing was read. Open it in Excel and save it as .xlsx.</source>
        <translation>%1 er en binær Excel-projektmappe (.xlsb). Der er ikke læst noget. Åbn den i Excel, og gem den som .xlsx.</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet. Nothing was read. Choose a CSV, XLSX or ODS file.</source>
        <translation>%1 er ikke et regneark. Der er ikke læst noget. Vælg en CSV-, XLSX- eller ODS-fil.</translation>
    </message>
    <message>
        <source>%1 has more rows or columns than a spreadsheet can hold. Nothing was read. Delete what stands below and beside the table, and save it again.</source>
        <translation>%1 har flere rækker eller kolonner, end et regneark kan rumme. Der er ikke læst noget. Slet det, der står under og ved siden af tabellen, og gem den igen.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>Læsningen blev stoppet. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Nothing was read. Choose one of these: %3.</source>
        <translation>%1 har intet ark ”%2”. Der er ikke læst noget. Vælg et af disse: %3.</translation>
    </message>
    <message>
        <source>%1 has no sheet with cells. Nothing was read. Choose a file that holds a table.</source>
        <translation>%1 har intet ark med celler. Der er ikke læst noget. Vælg en fil, der indeholder en tabel.</translation>
    </message>
    <message>
        <source>%1 is a PDF. Nothing was read. Export the list as CSV, XLSX or ODS.</source>
        <translation>%1 er en PDF. Der er ikke læst noget. Eksporter listen som CSV, XLSX eller ODS.</translation>
    </message>
    <message>
        <source>%1 is a web page or XML, whatever its name says. Nothing was read. Open it in the spreadsheet program and save it as .xlsx or .ods.</source>
        <translation>%1 er en webside eller XML, uanset hvad navnet siger. Der er ikke læst noget. Åbn den i regnearksprogrammet, og gem den som .xlsx eller .ods.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read. Check that the list was exported, and choose it again.</source>
        <translation>%1 er tom. Der er ikke læst noget. Kontroller, at listen blev eksporteret, og vælg den igen.</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB. Nothing was read. Export one month at a time.</source>
        <translation>%1 er større end 512&#xa0;MB. Der er ikke læst noget. Eksporter én måned ad gangen.</translation>
    </message>
    <message>
        <source>%1 does not hold text. Nothing was read. Choose a CSV, XLSX or ODS file.</source>
        <translation>%1 indeholder ikke tekst. Der er ikke læst noget. Vælg en CSV-, XLSX- eller ODS-fil.</translation>
    </message>
    <message>
        <source>%1 cannot be read as %2. Nothing was read. Choose another encoding, or let it be detected.</source>
        <translation>%1 kan ikke læses som %2. Der er ikke læst noget. Vælg en anden tegnkodning, eller lad den blive fundet.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in Windows-1252. Nothing was written. Choose UTF-8.</source>
        <translation>”%1” kan ikke skrives i Windows-1252. Der er ikke skrevet noget. Vælg UTF-8.</translation>
    </message>
    <message>
        <source>%1 lacks the column(s) %2 of the import profile %3. Nothing was read. Choose another profile or export the list with them.</source>
        <translation>%1 mangler %2, som importprofilen %3 skal have som kolonne. Der er ikke læst noget. Vælg en anden profil, eller eksporter listen med det, der mangler.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was changed.</source>
        <translation>Læsningen blev annulleret. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>A personal number stands in the row; it is not stored.</source>
        <translation>Et CPR-nummer står i rækken; det gemmes ikke.</translation>
    </message>
    <message>
        <source>Below 0; write 0 or more.</source>
        <translation>Under 0; skriv 0 eller mere.</translation>
    </message>
    <message>
        <source>The payslip class “%1” is not in the import profile.</source>
        <translation>Klassen ”%1” findes ikke i importprofilen.</translation>
    </message>
    <message>
        <source>The text in cell %1 of sheet %2 is longer than a spreadsheet can hold (32,767 characters). Nothing was written. Shorten it, or export as CSV.</source>
        <translation>Teksten i celle %1 på arket %2 er længere, end et regneark kan rumme (32.767 tegn). Der er ikke skrevet noget. Forkort den, eller eksporter som CSV.</translation>
    </message>
    <message>
        <source>Cell %1 of sheet %2 lies beyond what a spreadsheet can hold (1,048,576 rows). Nothing was written. Export as CSV, or choose fewer rows.</source>
        <translation>Celle %1 på arket %2 ligger uden for det, et regneark kan rumme (1.048.576 rækker). Der er ikke skrevet noget. Eksporter som CSV, eller vælg færre rækker.</translation>
    </message>
    <message>
        <source>The workbook could not be begun. Nothing was written. Check that the disk has room.</source>
        <translation>Projektmappen kunne ikke påbegyndes. Der er ikke skrevet noget. Kontroller, at der er plads på disken.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>Eksporten blev stoppet. Der er ikke skrevet noget.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a sheet. It may be called “%2”.</source>
        <translation>”%1” kan ikke være navn på et ark. Det kan hedde ”%2”.</translation>
    </message>
    <message>
        <source>A workbook needs at least one sheet.</source>
        <translation>En projektmappe skal have mindst ét ark.</translation>
    </message>
    <message>
        <source>Two sheets are called “%1”.</source>
        <translation>To ark hedder ”%1”.</translation>
    </message>
    <message>
        <source>%1 Nothing was written. Change the name and export again.</source>
        <translation>%1 Der er ikke skrevet noget. Ret navnet, og eksporter igen.</translation>
    </message>
    <message>
        <source>%1 is far larger inside than a spreadsheet can be. Nothing was read. Open it in the spreadsheet program, and save the sheet as CSV.</source>
        <translation>%1 er meget større indeni, end et regneark kan være. Der er ikke læst noget. Åbn den i regnearksprogrammet, og gem arket som CSV.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Nothing was read. Fetch it again, or open it in the spreadsheet program and save it under a new name.</source>
        <translation>%1 er beskadiget eller ufuldstændig. Der er ikke læst noget. Hent den igen, eller åbn den i regnearksprogrammet, og gem den med et nyt navn.</translation>
    </message>
    <message>
        <source>The amount is larger than any that is accepted.</source>
        <translation>Beløbet er større end noget, der godtages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name an agent; they were summed, and no name is kept</source>
        <translation>
            <numerusform>%Ln række nævner en medarbejder; den er lagt sammen, og intet navn gemmes</numerusform>
            <numerusform>%Ln rækker nævner en medarbejder; de er lagt sammen, og intet navn gemmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name an agent; they were left out, and no name is kept</source>
        <translation>
            <numerusform>%Ln række nævner en medarbejder; den er udeladt, og intet navn gemmes</numerusform>
            <numerusform>%Ln rækker nævner en medarbejder; de er udeladt, og intet navn gemmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are sums over the queues; left out</source>
        <translation>
            <numerusform>%Ln række er en sum over køerne; udeladt</numerusform>
            <numerusform>%Ln rækker er summer over køerne; udeladt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of queues that the profile leaves out</source>
        <translation>
            <numerusform>%Ln række fra køer, som profilen udelader</numerusform>
            <numerusform>%Ln rækker fra køer, som profilen udelader</numerusform>
        </translation>
    </message>
    <message>
        <source>the file&apos;s own sum says %1, its rows make %2</source>
        <translation>filens egen sum siger %1, rækkerne giver %2</translation>
    </message>
    <message>
        <source>The headings of %1 do not say a day and how many calls or e-mails came in. Nothing was read. Choose an import profile, or name the columns “Date” and “Offered”.</source>
        <translation>Overskrifterne i %1 angiver ikke en dag, og hvor mange opkald eller mails der kom ind. Der er ikke læst noget. Vælg en importprofil, eller kald kolonnerne ”Date” og ”Offered”.</translation>
    </message>
    <message>
        <source>“%1” is neither calls nor e-mails in the import profile</source>
        <translation>”%1” er hverken opkald eller mails i importprofilen</translation>
    </message>
    <message>
        <source>nothing is counted in this row; a number is needed</source>
        <translation>intet tælles i denne række; et tal er nødvendigt</translation>
    </message>
    <message>
        <source>a mean of more than 24 hours, or below 0, is not accepted</source>
        <translation>et gennemsnit over 24 timer eller under 0 godtages ikke</translation>
    </message>
    <message>
        <source>“%1” is not a day; one such as 2026-10-05 is accepted</source>
        <translation>”%1” er ikke en dag; en som 2026-10-05 godtages</translation>
    </message>
    <message>
        <source>“%1” is not a time of day; one such as 08:30 is accepted</source>
        <translation>”%1” er ikke et klokkeslæt; et som 08:30 godtages</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>”%1” slutter, før det begynder</translation>
    </message>
    <message>
        <source>“%1” is not a share; 0 to 100 % is accepted</source>
        <translation>”%1” er ikke en andel; 0 til 100&#xa0;% godtages</translation>
    </message>
    <message>
        <source>not a line of a queue log; left out</source>
        <translation>ikke en linje i en kølog; udeladt</translation>
    </message>
    <message>
        <source>a talk of more than 4 hours; its transfer was probably not written down, so the talk does not count in the handle time</source>
        <translation>en samtale på mere end 4 timer; viderestillingen blev sandsynligvis ikke skrevet ned, så samtalen tæller ikke i behandlingstiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) are none of a queue log; left out</source>
        <translation>
            <numerusform>%Ln linje mere hører ikke til en kølog; udeladt</numerusform>
            <numerusform>%Ln linjer mere hører ikke til en kølog; udeladt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the event %1 is not known; left out %Ln time(s)</source>
        <translation>
            <numerusform>hændelsen %1 er ikke kendt; udeladt %Ln gang</numerusform>
            <numerusform>hændelsen %1 er ikke kendt; udeladt %Ln gange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of calls that began before the file; left out</source>
        <translation>
            <numerusform>%Ln hændelse i opkald, der begyndte før filen; udeladt</numerusform>
            <numerusform>%Ln hændelser i opkald, der begyndte før filen; udeladt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered call(s) did not end in the file; their talk is not known</source>
        <translation>
            <numerusform>%Ln besvaret opkald sluttede ikke i filen; taletiden er ikke kendt</numerusform>
            <numerusform>%Ln besvarede opkald sluttede ikke i filen; taletiden er ikke kendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) neither left their queue nor were answered in the file</source>
        <translation>
            <numerusform>%Ln opkald forlod hverken køen eller blev besvaret i filen</numerusform>
            <numerusform>%Ln opkald forlod hverken køen eller blev besvaret i filen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) passed through more than one queue; each counts once, where it ended</source>
        <translation>
            <numerusform>%Ln opkald gik gennem mere end én kø; det tæller én gang, hvor det sluttede</numerusform>
            <numerusform>%Ln opkald gik gennem mere end én kø; hvert tæller én gang, hvor det sluttede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the queue log of an exchange. Nothing was read. Choose the file that it writes, or a profile for tables.</source>
        <translation>%1 er ikke en kølog fra et omstillingsanlæg. Der er ikke læst noget. Vælg den fil, anlægget skriver, eller en profil til tabeller.</translation>
    </message>
    <message>
        <source>%1, rota of %2</source>
        <translation>%1, vagtplan for %2</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Vagtplan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Days worked</source>
        <translation>Arbejdede dage</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Primo</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>By own choice</source>
        <translation>Efter eget valg</translation>
    </message>
    <message>
        <source>Brought out</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Support, 12 months</source>
        <translation>Support, 12 måneder</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Mandage</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Fair andel</translation>
    </message>
    <message>
        <source>Peak days</source>
        <translation>Spidsdage</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Fredage</translation>
    </message>
    <message>
        <source>Taken for others</source>
        <translation>Taget for andre</translation>
    </message>
    <message>
        <source>Taken by others</source>
        <translation>Taget af andre</translation>
    </message>
    <message>
        <source>Balance this year</source>
        <translation>Saldo i år</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ugedag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Days of support and their balance</source>
        <translation>Supportdage og saldo</translation>
    </message>
    <message>
        <source>· day off</source>
        <translation>· fridag</translation>
    </message>
    <message>
        <source>× closed</source>
        <translation>× lukket</translation>
    </message>
    <message>
        <source>two letters: morning and afternoon</source>
        <translation>to bogstaver: formiddag og eftermiddag</translation>
    </message>
    <message>
        <source>Work mix, days</source>
        <translation>Arbejdsmix, dage</translation>
    </message>
    <message>
        <source>± choice</source>
        <translation>± valget</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
</context>
<context>
    <name>inputs</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>poster ikke talt</translation>
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
        <translation>Indtastet senere</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Customer or case</source>
        <translation>Kunde eller sag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>The day is not over: the rota goes on to %1.</source>
        <translation>Dagen er ikke slut: vagtplanen går til %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) to complete.</source>
        <translation>
            <numerusform>%Ln henvendelse at færdiggøre.</numerusform>
            <numerusform>%Ln henvendelser at færdiggøre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Payslips</source>
        <comment>narrow column</comment>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>The customer had no price for this in the closed month, so no correction line was made. Add it by hand on the page Month.</source>
        <translation>Kunden havde ingen pris for dette i den lukkede måned, så der er ikke lavet en rettelseslinje. Tilføj den manuelt på siden Måned.</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>Linje %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln correction line(s)</source>
        <translation>
            <numerusform>Tilføj %Ln rettelseslinje</numerusform>
            <numerusform>Tilføj %Ln rettelseslinjer</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a row</comment>
        <translation>godkendt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a row</comment>
        <translation>uændret</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>a row</comment>
        <translation>dublet</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a row</comment>
        <translation>afventer</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a row</comment>
        <translation>afvist</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a row</comment>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>the file&apos;s own sum, not imported</source>
        <translation>filens egen sum, importeres ikke</translation>
    </message>
    <message>
        <source>%1 is closed: its figures are frozen. Add a correction line in an open month, or reopen the month.</source>
        <translation>Måneden %1 er lukket: dens tal ligger fast. Tilføj en rettelseslinje i en åben måned, eller genåbn måneden.</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>løft</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message numerus="yes">
        <source>Total, %Ln customer(s)</source>
        <translation>
            <numerusform>I alt, %Ln kunde</numerusform>
            <numerusform>I alt, %Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Fixed, lift</source>
        <translation>Fast, løft</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Hours, kr</source>
        <translation>Timer, kr.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rettelser</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>At betale</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list of lines</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>agrees with the file</source>
        <translation>stemmer med filen</translation>
    </message>
    <message>
        <source>no lines explain it</source>
        <translation>ingen linjer forklarer det</translation>
    </message>
    <message>
        <source>= lines %1</source>
        <translation>= linjerne %1</translation>
    </message>
    <message>
        <source>= line %1, %2</source>
        <comment>the row&apos;s state</comment>
        <translation>= linje %1, %2</translation>
    </message>
    <message>
        <source>= line %1</source>
        <translation>= linje %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>linjerne %1</translation>
    </message>
    <message>
        <source>only compared, not stored per row</source>
        <translation>sammenlignes kun, gemmes ikke pr. række</translation>
    </message>
    <message>
        <source>Writing was cancelled. What is written stays.</source>
        <translation>Skrivningen blev annulleret. Det, der er skrevet, bliver.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>People</source>
        <translation>Medarbejdere</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlægning</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Vagtplan</translation>
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
        <translation>Log</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>preliminary: the month is not closed</source>
        <translation>foreløbig: måneden er ikke lukket</translation>
    </message>
    <message>
        <source>%1, the %2 largest of %3</source>
        <translation>%1, de %2 største af %3</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>foreløbig</translation>
    </message>
    <message>
        <source>Paybench, page %1 of %2</source>
        <translation>Paybench, side %1 af %2</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>udskrevet %1</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Nothing was changed. Close it in other programs, or choose another name.</source>
        <translation>Filen %1 kunne ikke skrives. Der er ikke ændret noget. Luk den i andre programmer, eller vælg et andet navn.</translation>
    </message>
    <message>
        <source>Nothing was printed, because the printer does not answer. Choose another one, or save a PDF.</source>
        <translation>Der blev ikke udskrevet noget, fordi printeren ikke svarer. Vælg en anden, eller gem en PDF.</translation>
    </message>
    <message>
        <source>Only a part was printed, because the printer took no more pages. Print it again.</source>
        <translation>Kun en del blev udskrevet, fordi printeren ikke tog flere sider. Udskriv igen.</translation>
    </message>
    <message>
        <source>pay day</source>
        <translation>lønudbetaling</translation>
    </message>
    <message>
        <source>Work mix, days</source>
        <translation>Arbejdsmix, dage</translation>
    </message>
    <message>
        <source>± choice</source>
        <translation>± valget</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Closed %1: %2.</source>
        <translation>Lukket %1: %2.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt at vide</translation>
    </message>
    <message>
        <source>Month or four weeks on A4</source>
        <translation>Måned eller fire uger på A4</translation>
    </message>
    <message>
        <source>One week on A4</source>
        <translation>Én uge på A4</translation>
    </message>
    <message>
        <source>Month on A3</source>
        <translation>Måned på A3</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>arbejder ikke</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
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
        <translation>Et arbejdsbord for kommunale lønservicecentre: fra mængder til fakturagrundlag og månedsrapport.</translation>
    </message>
    <message>
        <source>The source is under the Mozilla Public License 2.0: it may be used, changed and passed on, and changes to its files stay open. Qt, SQLite, Boost, libxlsxwriter, libzip, CLI11 and the typeface Inter come under their own free licences. Nothing leaves this computer: no account, no telemetry.</source>
        <translation>Kildekoden er under Mozilla Public License 2.0: den må bruges, ændres og gives videre, og ændringer i dens filer forbliver åbne. Qt, SQLite, Boost, libxlsxwriter, libzip, CLI11 og skriften Inter har deres egne frie licenser. Intet forlader denne computer: ingen konto, ingen telemetri.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Actions</name>
    <message>
        <source>There is no such action, so no keys were bound.</source>
        <translation>Der findes ikke sådan en handling, så der er ikke tildelt taster.</translation>
    </message>
    <message>
        <source>%1 types a sign on Swedish and Danish keyboards, so it was not bound. Choose keys without Ctrl+Alt.</source>
        <translation>Med %1 skrives et tegn på svenske og danske tastaturer, så det er ikke tildelt. Vælg taster uden Ctrl+Alt.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, so it was not bound. Choose other keys or free these first.</source>
        <translation>Tasterne %1 hører til ”%2”, så de er ikke tildelt. Vælg andre taster, eller frigør dem først.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::AgreementsPage</name>
    <message>
        <source>New customer…</source>
        <translation>Ny kunde…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Ny version…</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Ny aftale…</translation>
    </message>
    <message>
        <source>Approve version %1</source>
        <translation>Godkend version %1</translation>
    </message>
    <message>
        <source>Approve the version</source>
        <translation>Godkend versionen</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Tilføj et pristrin</translation>
    </message>
    <message>
        <source>Remove the tier or the price row</source>
        <translation>Slet pristrinnet eller prislinjen</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Slet kladden</translation>
    </message>
    <message>
        <source>Remove the customer…</source>
        <translation>Slet kunden…</translation>
    </message>
    <message>
        <source>Copy the example invoice</source>
        <translation>Kopier eksempelfakturaen</translation>
    </message>
    <message>
        <source>Year adjustment…</source>
        <translation>Reguler priserne…</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each customer has an agreement, version by version. Choose a version on the line of time; prices of a draft are typed in the table, and the example invoice follows at every key.&lt;/p&gt;&lt;p&gt;A price of an approved version is never changed behind an invoice: you are asked from which day the new one holds, and closed months do not change.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Graduated tiers&lt;/b&gt;: each payslip costs what its own tier says. &lt;b&gt;Volume tiers&lt;/b&gt;: all payslips cost what the tier reached says, so that a few more can cost less than fewer; the page warns where.&lt;/p&gt;&lt;p&gt;The minimum fee counts for payslips and fixed fee together; hours and manual payments come on top. Hours are rounded once for each work order and month.&lt;/p&gt;&lt;p&gt;Select a price and press F1 to see how its line on the invoice is computed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hver kunde har en aftale, version for version. Vælg en version på tidslinjen; priserne i en kladde skrives i tabellen, og eksempelfakturaen følger med ved hvert tastetryk.&lt;/p&gt;&lt;p&gt;En pris i en godkendt version ændres aldrig bag om en faktura: du bliver spurgt, fra hvilken dag den nye gælder, og lukkede måneder ændres ikke.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Trinvis pris&lt;/b&gt;: hver lønseddel koster det, som dens eget pristrin siger. &lt;b&gt;Mængdepris&lt;/b&gt;: alle lønsedler koster det, som det nåede pristrin siger, så nogle flere kan koste mindre end færre; siden advarer hvor.&lt;/p&gt;&lt;p&gt;Mindstebeløbet gælder lønsedler og grundbeløb tilsammen; timer og manuelle udbetalinger kommer oveni. Timer afrundes én gang pr. bestilling og måned.&lt;/p&gt;&lt;p&gt;Marker en pris, og tryk F1 for at se, hvordan dens linje på fakturaen er beregnet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s) in %1</source>
        <translation>
            <numerusform>%Ln lønseddel i %1</numerusform>
            <numerusform>%Ln lønsedler i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the customer %1</source>
        <translation>Tilføj kunden %1</translation>
    </message>
    <message>
        <source>From which day does the new version hold?</source>
        <translation>Fra hvilken dag gælder den nye version?</translation>
    </message>
    <message>
        <source>From which day does the agreement hold?</source>
        <translation>Fra hvilken dag gælder aftalen?</translation>
    </message>
    <message>
        <source>It is a draft with the prices of today until you approve it. Closed months do not change.</source>
        <translation>Det er en kladde med dagens priser, indtil du godkender den. Lukkede måneder ændres ikke.</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Opret kladden</translation>
    </message>
    <message>
        <source>Make version %1 for %2</source>
        <translation>Opret version %1 for %2</translation>
    </message>
    <message>
        <source>From which day does the new price hold?</source>
        <translation>Fra hvilken dag gælder den nye pris?</translation>
    </message>
    <message>
        <source>The price of the approved version stays until then. The new one is a draft until you approve it.</source>
        <translation>Prisen i den godkendte version gælder indtil da. Den nye er en kladde, indtil du godkender den.</translation>
    </message>
    <message>
        <source>Approve version %1 for %2</source>
        <translation>Godkend version %1 for %2</translation>
    </message>
    <message>
        <source>Remove the draft for %1</source>
        <translation>Slet kladden for %1</translation>
    </message>
    <message>
        <source>Remove the customer %1</source>
        <translation>Slet kunden %1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Print the agreement…</source>
        <translation>Udskriv aftalen…</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gør hvad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Example invoice</source>
        <translation>Eksempelfaktura</translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation>Aftalens dele</translation>
    </message>
    <message>
        <source>Whom does the centre work for?</source>
        <translation>Hvem arbejder centret for?</translation>
    </message>
    <message>
        <source>Agreements holds customers, their prices and who does what. An example invoice is computed while you type.</source>
        <translation>Aftaler samler kunderne, deres priser og hvem der gør hvad. En eksempelfaktura beregnes, mens du skriver.</translation>
    </message>
    <message>
        <source>A demo centre is under File.</source>
        <translation>Et democenter findes under Filer.</translation>
    </message>
    <message numerus="yes">
        <source>nobody does %Ln step(s)</source>
        <translation>
            <numerusform>ingen udfører %Ln trin</numerusform>
            <numerusform>ingen udfører %Ln trin</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no agreement yet.</source>
        <translation>Der er ingen aftale endnu.</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>aftale %1</translation>
    </message>
    <message>
        <source>responsible %1</source>
        <translation>ansvarlig %1</translation>
    </message>
    <message numerus="yes">
        <source>notice %Ln month(s)</source>
        <translation>
            <numerusform>opsigelse %Ln md.</numerusform>
            <numerusform>opsigelse %Ln md.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kunde</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln ejer</numerusform>
            <numerusform>%Ln ejere</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Ydelser</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>Write a letter for each customer into a folder</source>
        <translation>Skriv et brev til hver kunde i en mappe</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Skriver brevene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to %1</source>
        <translation>
            <numerusform>%Ln brev skrevet til %1</numerusform>
            <numerusform>%Ln breve skrevet til %1</numerusform>
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
        <translation>Skriv svaret. ?? og et par ord viser tidligere svar.</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>indsætter</translation>
    </message>
    <message>
        <source>next answer</source>
        <translation>næste svar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>luk</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ApproveDialog</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Afsluttede dage</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendte</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Skal godkendes</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <comment>a week</comment>
        <translation>Godkend %1</translation>
    </message>
    <message>
        <source>Closed days are approved: of those that are selected, or of all. A day that is opened again loses its approval.</source>
        <translation>Afsluttede dage godkendes: af dem, der er markeret, eller af alle. En dag, der genåbnes, mister sin godkendelse.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Luk vinduet</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
</context>
<context>
    <name>paybench::ui::AssumptionsView</name>
    <message>
        <source>A number is needed here. What stood there still applies.</source>
        <translation>Her skal stå et tal. Det, der stod der, gælder stadig.</translation>
    </message>
    <message>
        <source>That number is too large. What stood there still applies.</source>
        <translation>Tallet er for stort. Det, der stod der, gælder stadig.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices. What stood there still applies.</source>
        <translation>”%1” er ikke en af mulighederne. Det, der stod der, gælder stadig.</translation>
    </message>
    <message>
        <source>Write a cause and its per cent, with a semicolon between two: Breaks 8; Meetings 3.5. What stood there still applies.</source>
        <translation>Skriv en årsag og dens procent med semikolon imellem: Pauser 8; Møder 3,5. Det, der stod der, gælder stadig.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Behandlingstid</translation>
    </message>
    <message>
        <source>talk and after-call work, mean</source>
        <translation>samtale og efterbehandling, gennemsnit</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Tålmodighed</translation>
    </message>
    <message>
        <source>mean wait before a caller gives up; empty: nobody does</source>
        <translation>middelventetid, før en opkalder giver op; tomt: ingen giver op</translation>
    </message>
    <message>
        <source>Service target</source>
        <translation>Servicemål</translation>
    </message>
    <message>
        <source>within</source>
        <translation>inden for</translation>
    </message>
    <message>
        <source>counted of</source>
        <translation>tælles af</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>alle opkald</translation>
    </message>
    <message>
        <source>the answered</source>
        <translation>de besvarede</translation>
    </message>
    <message>
        <source>callers of endless patience</source>
        <translation>opkaldere med uendelig tålmodighed</translation>
    </message>
    <message>
        <source>reached over</source>
        <translation>nås over</translation>
    </message>
    <message>
        <source>moves the need more than anything else</source>
        <translation>påvirker behovet mere end noget andet</translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation>Højeste belægning</translation>
    </message>
    <message>
        <source>empty: any</source>
        <translation>tomt: ingen grænse</translation>
    </message>
    <message>
        <source>Most abandoned calls</source>
        <translation>Flest opgivne opkald</translation>
    </message>
    <message>
        <source>Fewest persons</source>
        <translation>Færrest personer</translation>
    </message>
    <message>
        <source>Most persons</source>
        <translation>Flest personer</translation>
    </message>
    <message>
        <source>empty: no cap</source>
        <translation>tomt: intet loft</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Time for an e-mail</source>
        <translation>Tid til en mail</translation>
    </message>
    <message>
        <source>To be answered within</source>
        <translation>Skal besvares inden for</translation>
    </message>
    <message>
        <source>of open time</source>
        <translation>åbningstid</translation>
    </message>
    <message>
        <source>When the phone rings</source>
        <translation>Når telefonen ringer</translation>
    </message>
    <message>
        <source>the call goes first</source>
        <translation>går opkaldet forud</translation>
    </message>
    <message>
        <source>the e-mail is finished</source>
        <translation>skrives mailen færdig</translation>
    </message>
    <message>
        <source>Persons kept free for calls</source>
        <translation>Personer, der holdes fri til opkald</translation>
    </message>
    <message>
        <source>where e-mails are finished</source>
        <translation>når mails skrives færdige</translation>
    </message>
    <message>
        <source>Time between calls that can be used</source>
        <translation>Tid mellem opkald, der kan bruges</translation>
    </message>
    <message>
        <source>Calls that leave work behind</source>
        <translation>Opkald, der giver sager</translation>
    </message>
    <message>
        <source>Time for each</source>
        <translation>Tid til hver</translation>
    </message>
    <message>
        <source>To be done within</source>
        <translation>Skal være færdigt inden for</translation>
    </message>
    <message>
        <source>A person&apos;s working day</source>
        <translation>En persons arbejdsdag</translation>
    </message>
    <message>
        <source>Not available within the day</source>
        <translation>Ikke-disponibel tid på dagen</translation>
    </message>
    <message>
        <source>leave and sickness belong to the rota</source>
        <translation>ferie og sygdom hører til vagtplanen</translation>
    </message>
    <message>
        <source>Cost per minute</source>
        <translation>Omkostning pr. minut</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Target and limits</source>
        <translation>Mål og grænser</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Follow-up after calls</source>
        <translation>Backoffice efter opkald</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Days, where too little is counted</source>
        <translation>Dage, når for lidt er talt</translation>
    </message>
    <message>
        <source>Weight of a low day</source>
        <translation>En lavdags vægt</translation>
    </message>
    <message>
        <source>Weight of a middle day</source>
        <translation>En normaldags vægt</translation>
    </message>
    <message>
        <source>Weight of a peak day</source>
        <translation>En spidsdags vægt</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Forudsætninger</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Forudsætning</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hændelse</translation>
    </message>
    <message>
        <source>Rename the event %1 to %2</source>
        <translation>Omdøb hændelsen %1 til %2</translation>
    </message>
    <message>
        <source>“%1” is no day. What stood there still applies.</source>
        <translation>”%1” er ikke en dag. Det, der stod der, gælder stadig.</translation>
    </message>
    <message>
        <source>Move the event %1</source>
        <translation>Flyt hændelsen %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Calls, %</source>
        <translation>Opkald, %</translation>
    </message>
    <message>
        <source>Change the event %1</source>
        <translation>Ret hændelsen %1</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny hændelse</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Tilføj en hændelse</translation>
    </message>
    <message>
        <source>Remove the event %1</source>
        <translation>Slet hændelsen %1</translation>
    </message>
    <message>
        <source>What the centre assumes</source>
        <translation>Hvad centret forudsætter</translation>
    </message>
    <message>
        <source>What is typed applies from</source>
        <translation>Det indtastede gælder fra</translation>
    </message>
    <message>
        <source>Events that move the calls</source>
        <translation>Hændelser, der påvirker opkaldene</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>No events. A new version of the payroll system is one: calls +25 % for ten days.</source>
        <translation>Ingen hændelser. En ny version af lønsystemet er en: opkald +25&#xa0;% i ti dage.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 gælder stadig.</translation>
    </message>
    <message>
        <source>The day from which this applies is missing, so nothing was saved. Enter it above the table.</source>
        <translation>Den dag, dette gælder fra, mangler, så der er ikke gemt noget. Angiv den over tabellen.</translation>
    </message>
    <message>
        <source>Leave “%1” open from %2</source>
        <translation>Lad ”%1” stå åbent fra %2</translation>
    </message>
    <message>
        <source>Set “%1” to %2 from %3</source>
        <translation>Angiv ”%1” til %2 fra %3</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln assumption(s) from %1</source>
        <translation>
            <numerusform>Indsæt %Ln forudsætning fra %1</numerusform>
            <numerusform>Indsæt %Ln forudsætninger fra %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed from</source>
        <translation>Indtastet fra</translation>
    </message>
    <message>
        <source>Remove these</source>
        <translation>Slet disse</translation>
    </message>
    <message>
        <source>%1 is computed with those from %2.</source>
        <translation>Måneden %1 beregnes med dem fra %2.</translation>
    </message>
    <message>
        <source>%1 is computed with the ordinary ones: nothing is typed for it.</source>
        <translation>Måneden %1 beregnes med de sædvanlige: intet er indtastet til den.</translation>
    </message>
    <message>
        <source>What applies from a later day than the first is used from the next month on.</source>
        <translation>Det, der gælder fra en senere dag end den første, bruges fra næste måned.</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>en anden dag</translation>
    </message>
    <message>
        <source>Remove the assumptions from %1</source>
        <translation>Slet forudsætningerne fra %1</translation>
    </message>
    <message>
        <source>Closed in time, at least</source>
        <translation>Afsluttet til tiden, mindst</translation>
    </message>
    <message>
        <source>the target of the monthly report</source>
        <translation>månedsrapportens mål</translation>
    </message>
    <message>
        <source>Cases with an SLA</source>
        <translation>Sager med SLA</translation>
    </message>
</context>
<context>
    <name>paybench::ui::AuditTrail</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Ændringslog</translation>
    </message>
    <message>
        <source>Who changed what when, before and after. It cannot be edited.</source>
        <translation>Hvem ændrede hvad hvornår, før og efter. Den kan ikke redigeres.</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrer ændringer</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Der er ikke ændret noget endnu.</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Vis ældre trin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Export to spreadsheet…</source>
        <translation>Eksporter til regneark…</translation>
    </message>
</context>
<context>
    <name>paybench::ui::AwayQuestion</name>
    <message>
        <source>What were the %1 when nobody sat here?</source>
        <translation>Hvad var de %1, da ingen sad her?</translation>
    </message>
    <message>
        <source>From %1 to %2. Until it is answered the day cannot be closed.</source>
        <translation>Fra %1 til %2. Indtil det er besvaret, kan dagen ikke afsluttes.</translation>
    </message>
    <message>
        <source>From %1 to %2. Until it is answered the days cannot be closed.</source>
        <translation>Fra %1 til %2. Indtil det er besvaret, kan dagene ikke afsluttes.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Angiv det</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Afgør senere</translation>
    </message>
    <message>
        <source>Keep it: the work went on</source>
        <translation>Behold den: arbejdet fortsatte</translation>
    </message>
    <message>
        <source>It was lunch</source>
        <translation>Det var frokost</translation>
    </message>
    <message>
        <source>It was something else:</source>
        <translation>Det var noget andet:</translation>
    </message>
    <message>
        <source>Leave it out, and go on</source>
        <translation>Træk den fra, og fortsæt</translation>
    </message>
    <message>
        <source>Leave it out, and stop the timer</source>
        <translation>Træk den fra, og stop stopuret</translation>
    </message>
    <message>
        <source>What it was instead</source>
        <translation>Hvad det var i stedet</translation>
    </message>
    <message>
        <source>It could not be saved, so the time still waits for an answer. Try again.</source>
        <translation>Det kunne ikke gemmes, så tiden venter stadig på et svar. Prøv igen.</translation>
    </message>
    <message>
        <source>Time ran for: %1.</source>
        <translation>Tiden løb for: %1.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::BasisStep</name>
    <message>
        <source>Invoice basis</source>
        <translation>Fakturagrundlag</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Bestillinger</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rettelser</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrer kunder</translation>
    </message>
    <message>
        <source>kr excl. VAT</source>
        <translation>kr. ekskl. moms</translation>
    </message>
    <message>
        <source>No customer fits the filter.</source>
        <translation>Ingen kunde passer til filteret.</translation>
    </message>
    <message>
        <source>To review before you approve</source>
        <translation>At gennemgå, før du godkender</translation>
    </message>
    <message>
        <source>The centre&apos;s cost of the month, kr</source>
        <translation>Centrets omkostning for måneden, kr.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>At gennemgå</translation>
    </message>
    <message>
        <source>With work orders</source>
        <translation>Med bestillinger</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Nothing needs a look: every customer is priced and has volumes.</source>
        <translation>Intet skal gennemgås: alle kunder er prissat og har mængder.</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>skal gennemgås</translation>
    </message>
    <message>
        <source>Set the cost of %1</source>
        <translation>Angiv omkostningen for %1</translation>
    </message>
    <message>
        <source>Remove the cost of %1</source>
        <translation>Slet omkostningen for %1</translation>
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
        <translation>Afvigelser</translation>
    </message>
    <message>
        <source>Payroll calendar</source>
        <translation>Lønkalender</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Cases that are due</source>
        <translation>Sager med frist</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Fravær</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) so far</source>
        <translation>
            <numerusform>%Ln opkald indtil nu</numerusform>
            <numerusform>%Ln opkald indtil nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected by now</source>
        <translation>
            <numerusform>%Ln ventet indtil nu</numerusform>
            <numerusform>%Ln ventede indtil nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln ventet</numerusform>
            <numerusform>%Ln ventede</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected and staffed</source>
        <translation>Ventet og bemandet</translation>
    </message>
    <message>
        <source>the line is the need, the blocks those who are there</source>
        <translation>stregen er behovet, felterne dem, der er til stede</translation>
    </message>
    <message>
        <source>none: the day goes as planned</source>
        <translation>ingen: dagen går efter planen</translation>
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
            <numerusform>%Ln den dag</numerusform>
            <numerusform>%Ln den dag</numerusform>
        </translation>
    </message>
    <message>
        <source>bank days left</source>
        <translation>bankdage tilbage</translation>
    </message>
    <message>
        <source>nobody this week</source>
        <translation>ingen i denne uge</translation>
    </message>
</context>
<context>
    <name>paybench::ui::BreachList</name>
    <message>
        <source>Breach</source>
        <translation>Regelbrud</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Udveje</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Omkostning</translation>
    </message>
    <message numerus="yes">
        <source>%1, the dearest %Ln shown</source>
        <translation>
            <numerusform>%1, det dyreste vises</numerusform>
            <numerusform>%1, de %Ln dyreste vises</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Regelbrud</translation>
    </message>
    <message>
        <source>Every rule and every choice is kept.</source>
        <translation>Alle regler og alle valg er overholdt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln binding rule(s)</source>
        <translation>
            <numerusform>%Ln bindende regel</numerusform>
            <numerusform>%Ln bindende regler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) and wish(es)</source>
        <translation>
            <numerusform>%Ln valg eller ønske</numerusform>
            <numerusform>%Ln valg og ønsker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CallerCardView</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Vi gør</translation>
    </message>
    <message>
        <source>The customer does</source>
        <translation>Kunden gør</translation>
    </message>
    <message>
        <source>Latest contacts</source>
        <translation>Seneste henvendelser</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 på %Ln dag</numerusform>
            <numerusform>%1 på %Ln dage</numerusform>
        </translation>
    </message>
    <message>
        <source>None before</source>
        <translation>Ingen tidligere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln åben sag</numerusform>
            <numerusform>%Ln åbne sager</numerusform>
        </translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Henvis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whom to refer to, about what</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>Færdiggør senere</translation>
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
        <translation>persondage</translation>
    </message>
    <message>
        <source>By the 80/20 choices</source>
        <translation>Efter 80/20-valgene</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>For lidt</translation>
    </message>
    <message>
        <source>To spare</source>
        <translation>Til overs</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Supportbehov</translation>
    </message>
    <message>
        <source>%1 as the choices are spread over the days · %2 own days of those who are there</source>
        <translation>%1, som valgene fordeles på dagene · %2 egne dage for dem, der er til stede</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CaseDeeds</name>
    <message>
        <source>Nobody has said who sits here, so nothing was saved. Choose your name at the foot of the navigation and try again.</source>
        <translation>Ingen har sagt, hvem der sidder her, så der er ikke gemt noget. Vælg dit navn nederst i navigationen, og prøv igen.</translation>
    </message>
    <message>
        <source>The case stands like that already, so nothing was changed.</source>
        <translation>Sagen er allerede sådan. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Læg %1 tilbage</translation>
    </message>
    <message>
        <source>Wait for the customer about %1</source>
        <translation>Vent på kunden om %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Fortsæt med %1</translation>
    </message>
    <message>
        <source>Hand over %1 to %2</source>
        <translation>Overdrag %1 til %2</translation>
    </message>
    <message>
        <source>Send %1 to the second line</source>
        <translation>Send %1 til andenlinjen</translation>
    </message>
    <message>
        <source>Refer %1 to %2</source>
        <translation>Henvis %1 til %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Besvar %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Genåbn %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Slet %1</translation>
    </message>
    <message>
        <source>Add the case %1</source>
        <translation>Tilføj sagen %1</translation>
    </message>
    <message>
        <source>The same group</source>
        <translation>Samme gruppe</translation>
    </message>
    <message>
        <source>The moment it came is not complete. Enter a day, and a time such as 09:05.</source>
        <translation>Tidspunktet, da den kom ind, er ikke fuldstændigt. Angiv en dag og et klokkeslæt som 09.05.</translation>
    </message>
    <message>
        <source>The case says nothing yet. Enter who asks, a topic or the question.</source>
        <translation>Sagen siger ikke noget endnu. Angiv, hvem der spørger, et emne eller spørgsmålet.</translation>
    </message>
    <message>
        <source>Who takes over “%1”?</source>
        <translation>Hvem overtager ”%1”?</translation>
    </message>
    <message>
        <source>Question, notes and the clock go along.</source>
        <translation>Spørgsmål, noter og uret følger med.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdrag</translation>
    </message>
    <message>
        <source>Colleague; empty: whoever picks it</source>
        <translation>Kollega; tomt: den, der tager den</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose a colleague from the list.</source>
        <translation>Ingen her hedder ”%1”. Vælg en kollega på listen.</translation>
    </message>
    <message>
        <source>Where is the caller referred?</source>
        <translation>Hvor henvises opkalderen hen?</translation>
    </message>
    <message>
        <source>The case is closed as referred. It can be reopened.</source>
        <translation>Sagen afsluttes som henvist. Den kan genåbnes.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Henvis</translation>
    </message>
    <message>
        <source>From the referral directory, or written</source>
        <translation>Fra henvisningslisten, eller skrevet</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Henvis til</translation>
    </message>
    <message>
        <source>What is the customer to answer?</source>
        <translation>Hvad skal kunden svare på?</translation>
    </message>
    <message>
        <source>The clock stands still until the case goes on.</source>
        <translation>Uret står stille, indtil sagen fortsætter.</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Vent på kunden</translation>
    </message>
    <message>
        <source>Note, may be empty</source>
        <translation>Note, må være tom</translation>
    </message>
    <message>
        <source>Why is “%1” opened again?</source>
        <translation>Hvorfor genåbnes ”%1”?</translation>
    </message>
    <message>
        <source>The clock goes on with what was left.</source>
        <translation>Uret fortsætter med det, der var tilbage.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A reason is missing, so the case stays closed. Write one.</source>
        <translation>Der mangler en grund, så sagen forbliver afsluttet. Skriv en.</translation>
    </message>
    <message>
        <source>What has come in?</source>
        <translation>Hvad er kommet ind?</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Tilføj sagen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Dag, den kom ind</translation>
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
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Kom ind via</translation>
    </message>
    <message>
        <source>Caller, unit or customer</source>
        <translation>Opkalder, enhed eller kunde</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ingen type</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CasePanel</name>
    <message>
        <source>Choose a case at the left, or press Pick next.</source>
        <translation>Vælg en sag til venstre, eller tryk på Tag næste.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>What was asked?</source>
        <translation>Hvad blev der spurgt om?</translation>
    </message>
    <message>
        <source>Change the facts of %1</source>
        <translation>Ret oplysningerne om %1</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Skriv et spørgsmål</translation>
    </message>
    <message>
        <source>Write the question of %1</source>
        <translation>Skriv spørgsmålet i %1</translation>
    </message>
    <message>
        <source>Write the answer to %1</source>
        <translation>Skriv svaret på %1</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 tilbage af %2</translation>
    </message>
    <message>
        <source>One more about %1 creates a training need.</source>
        <translation>Ét mere om %1 skaber et undervisningsbehov.</translation>
    </message>
    <message>
        <source>One more about %1 creates a training need for %2.</source>
        <translation>Ét mere om %1 skaber et undervisningsbehov til %2.</translation>
    </message>
    <message>
        <source>%1 about %2 in %3 days</source>
        <translation>%1 om %2 på %3 dage</translation>
    </message>
    <message>
        <source>Earlier from %1</source>
        <translation>Tidligere fra %1</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%1 på %2 dage</translation>
    </message>
    <message>
        <source>Nothing before this one.</source>
        <translation>Intet før denne.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Hvad der er sket</translation>
    </message>
    <message>
        <source>Not our question?</source>
        <translation>Ikke vores spørgsmål?</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Overdrag til</translation>
    </message>
    <message>
        <source>%1, trainer</source>
        <translation>%1, underviser</translation>
    </message>
    <message>
        <source>in support</source>
        <translation>i supporten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln åben</numerusform>
            <numerusform>%Ln åbne</numerusform>
        </translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>Meanwhile somebody else wrote “%1”. Yours is not saved. Change it so that it says both, and save it.</source>
        <translation>I mellemtiden har en anden skrevet »%1«. Dit svar er ikke gemt. Ret det, så det siger begge dele, og gem det.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CasesPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Ny sag…</translation>
    </message>
    <message>
        <source>&amp;Pick next</source>
        <translation>&amp;Tag næste</translation>
    </message>
    <message>
        <source>&amp;Answer and close</source>
        <translation>&amp;Svar og afslut</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Overdrag…</translation>
    </message>
    <message>
        <source>&amp;Refer…</source>
        <translation>&amp;Henvis…</translation>
    </message>
    <message>
        <source>&amp;Wait for the customer…</source>
        <translation>&amp;Vent på kunden…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsæt</translation>
    </message>
    <message>
        <source>P&amp;ick this</source>
        <translation>Ta&amp;g denne</translation>
    </message>
    <message>
        <source>P&amp;ut back</source>
        <translation>&amp;Læg tilbage</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>Gen&amp;åbn…</translation>
    </message>
    <message>
        <source>To the &amp;second line</source>
        <translation>Til &amp;andenlinjen</translation>
    </message>
    <message>
        <source>Change the &amp;facts</source>
        <translation>Ret o&amp;plysningerne</translation>
    </message>
    <message>
        <source>Register a &amp;correction…</source>
        <translation>Registrer en &amp;rettelse…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the case</source>
        <translation>Sl&amp;et sagen</translation>
    </message>
    <message>
        <source>All open cases</source>
        <translation>Alle åbne sager</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine sager</translation>
    </message>
    <message>
        <source>Cases to pick</source>
        <translation>Sager, der skal tages</translation>
    </message>
    <message>
        <source>Cases to complete</source>
        <translation>Sager, der skal færdiggøres</translation>
    </message>
    <message>
        <source>Cases that wait for the customer</source>
        <translation>Sager, der venter på kunden</translation>
    </message>
    <message>
        <source>Cases closed today</source>
        <translation>Sager afsluttet i dag</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Visning %1</translation>
    </message>
    <message>
        <source>Nothing waits to be picked.</source>
        <translation>Intet venter på at blive taget.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Undervisningsbehov</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rettelser</translation>
    </message>
    <message>
        <source>Topics and SLA</source>
        <translation>Emner og SLA</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Tællemåneder</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Hvad siden viser</translation>
    </message>
    <message>
        <source>Topics, states and groups</source>
        <translation>Emner, tilstande og grupper</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Søg i sager</translation>
    </message>
    <message>
        <source>No case here. What is logged as open, for the second line or to complete later comes here by itself.</source>
        <translation>Ingen sag her. Det, der logges som åbent, til andenlinjen eller til at færdiggøre senere, kommer hertil af sig selv.</translation>
    </message>
    <message>
        <source>What do callers ask?</source>
        <translation>Hvad spørger opkalderne om?</translation>
    </message>
    <message>
        <source>Questions that are not answered at once come here, with how soon they are to be done. Log a call with Ctrl+L, or write down an e-mail.</source>
        <translation>Spørgsmål, der ikke besvares med det samme, kommer hertil, med hvornår de senest skal være klaret. Log et opkald med Ctrl+L, eller skriv en mail ind.</translation>
    </message>
    <message>
        <source>Topics and case types are set up first, or as you go.</source>
        <translation>Emner og sagstyper oprettes først, eller hen ad vejen.</translation>
    </message>
    <message>
        <source>Nobody has said who sits here. Choose your name at the foot of the navigation, so that cases can be picked and answered.</source>
        <translation>Ingen har sagt, hvem der sidder her. Vælg dit navn nederst i navigationen, så sager kan tages og besvares.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>At gøre</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Forsinkede</translation>
    </message>
    <message>
        <source>Closed in time</source>
        <translation>Til tiden</translation>
    </message>
    <message>
        <source>Written down after</source>
        <translation>Skrevet ned efter</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åbnet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Kom ind via</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Opkalder</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Taget af</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>When is it due, and why?</source>
        <translation>Hvornår er fristen, og hvorfor?</translation>
    </message>
    <message>
        <source>The clock runs in opening hours only, without lunch, holidays and the time the case waits for the customer. What was used before a change of group or a reopening counts.</source>
        <translation>Uret går kun i åbningstiden, ikke i frokosten, på helligdage, eller mens sagen venter på kunden. Det, der blev brugt før et gruppeskift eller en genåbning, tæller med.</translation>
    </message>
    <message>
        <source>allowed for %1</source>
        <translation>tilladt for %1</translation>
    </message>
    <message>
        <source>used</source>
        <translation>brugt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>left</source>
        <translation>tilbage</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cases shows what is to be done and how soon. At the left, narrow down by topic, state or group; in the middle, the arrow keys walk and Enter opens the answer; Ctrl+Enter answers and closes. Pick next (F9) takes the most urgent case that nobody has. A case that somebody else has warns and can be picked all the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;?? and a few words&lt;/b&gt; in the answer show answers of earlier cases: Tab puts one in, ↓ shows the next, Esc closes them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;To complete&lt;/b&gt; (Ctrl+Shift+K) lists notes that lack a caller, a topic or an answer; Ctrl+Enter goes to the next one. How soon contacts are written down is the median in the status bar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Due&lt;/b&gt; counts opening hours only and stands still while the case waits for the customer. F1 shows the arithmetic.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Search&lt;/b&gt; looks in question, answer, note, caller, unit, customer and topic. Plain letters find å, ä and ö too; typed å, ä and ö find only themselves.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Training needs&lt;/b&gt; lists who asks the same again and again, by the minutes it costs. Names are seen by trainers, planners and the group of the unit, never in reports to owners. The effect compares as many days before and after the training; a clear effect is luck in less than one case of a hundred.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sampling&lt;/b&gt; carries the topics of the months logged in full to the whole year, with how far off it may be. Fewer than 30 are too few.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sager viser, hvad der skal gøres, og hvor hurtigt. Afgræns til venstre efter emne, tilstand eller gruppe; i midten går piletasterne, og Enter åbner svaret; Ctrl+Enter svarer og afslutter. Tag næste (F9) tager den mest hastende sag, som ingen har. En sag, en anden har, giver en advarsel og kan tages alligevel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;?? og et par ord&lt;/b&gt; i svaret viser svar fra tidligere sager: Tab indsætter et, ↓ viser det næste, Esc lukker dem.&lt;/p&gt;&lt;p&gt;&lt;b&gt;At færdiggøre&lt;/b&gt; (Ctrl+Skift+K) viser noter, der mangler en opkalder, et emne eller et svar; Ctrl+Enter går til den næste. Hvor hurtigt henvendelser skrives ned, er medianen i statuslinjen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Frist&lt;/b&gt; tæller kun åbningstid og står stille, mens sagen venter på kunden. F1 viser udregningen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Søg&lt;/b&gt; leder i spørgsmål, svar, note, opkalder, enhed, kunde og emne. Almindelige bogstaver finder også å, ä og ö; skrevne å, ä og ö finder kun sig selv.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Undervisningsbehov&lt;/b&gt; viser, hvem der spørger om det samme igen og igen, efter de minutter, det koster. Navne ses af undervisere, planlæggere og enhedens gruppe, aldrig i rapporter til ejere. Effekten sammenligner lige mange dage før og efter undervisningen; en tydelig effekt er et tilfælde i færre end ét tilfælde ud af hundrede.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tællemåneder&lt;/b&gt; fører emnerne i de måneder, der logges fuldt ud, videre til hele året, med hvor meget det kan ramme forkert. Færre end 30 er for få.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Cells</name>
    <message>
        <source>This cell cannot be edited. Nothing was changed. Choose another cell.</source>
        <translation>Denne celle kan ikke redigeres. Der er ikke ændret noget. Vælg en anden celle.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>%1, can be edited</source>
        <translation>%1, kan redigeres</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CentrePayDays</name>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Dispositionsdato</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Efter reglen</translation>
    </message>
    <message>
        <source>Pay-day rule</source>
        <translation>Regel for dispositionsdato</translation>
    </message>
    <message>
        <source>Pay days</source>
        <translation>Dispositionsdatoer</translation>
    </message>
    <message>
        <source>Pay days of %1</source>
        <translation>Dispositionsdatoer %1</translation>
    </message>
    <message>
        <source>an empty day follows the rule</source>
        <translation>en tom dag følger reglen</translation>
    </message>
    <message>
        <source>Pay by the rule: %1</source>
        <translation>Udbetal efter reglen: %1</translation>
    </message>
    <message>
        <source>Enter a day such as %1, or nothing to follow the rule.</source>
        <translation>Angiv en dag, for eksempel %1, eller intet for at følge reglen.</translation>
    </message>
    <message>
        <source>The pay day of %1 has to be a date in or beside it.</source>
        <translation>Dispositionsdatoen for %1 skal være en dato i eller lige ved måneden.</translation>
    </message>
    <message>
        <source>Change the pay day of %1 to %2</source>
        <translation>Ret dispositionsdatoen for %1 til %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ChangesView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln mere</numerusform>
            <numerusform>og %Ln mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln support seat(s) change hands</source>
        <translation>
            <numerusform>%Ln supportvagt skifter person</numerusform>
            <numerusform>%Ln supportvagter skifter person</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>nothing changes yet</source>
        <translation>intet ændres endnu</translation>
    </message>
    <message>
        <source>undone in one step</source>
        <translation>fortrydes i ét trin</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Chart</name>
    <message>
        <source>The picture could not be saved there. Nothing was changed. Choose another folder or name.</source>
        <translation>Billedet kunne ikke gemmes der. Der er ikke ændret noget. Vælg en anden mappe eller et andet navn.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Gem billedet</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Billeder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopier billedet</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Kopier tallene</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Gem billedet…</translation>
    </message>
    <message>
        <source>Export to spreadsheet…</source>
        <translation>Eksporter til regneark…</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CheckStep</name>
    <message>
        <source>no volumes</source>
        <translation>ingen mængder</translation>
    </message>
    <message>
        <source>more than 10% from the month before</source>
        <translation>mere end 10&#xa0;% fra måneden før</translation>
    </message>
    <message>
        <source>no month before to compare with</source>
        <translation>ingen måned før at sammenligne med</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message numerus="yes">
        <source>Total, %Ln customer(s)</source>
        <translation>
            <numerusform>I alt, %Ln kunde</numerusform>
            <numerusform>I alt, %Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Måneden før</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Sum, month before</source>
        <translation>Sum, måneden før</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Kontrolsummer</translation>
    </message>
    <message>
        <source>Differences to the month before</source>
        <translation>Forskelle fra måneden før</translation>
    </message>
    <message>
        <source>No customers in this month.</source>
        <translation>Ingen kunder i denne måned.</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Sammenlignet med %1</translation>
    </message>
    <message>
        <source>A volume that came by other ways is typed in its cell.</source>
        <translation>En mængde, der kom på anden måde, indtastes i sin celle.</translation>
    </message>
    <message>
        <source>Nothing is imported for the month, so there is nothing to compare.</source>
        <translation>Der er ikke importeret noget for måneden, så der er intet at sammenligne.</translation>
    </message>
    <message numerus="yes">
        <source>The stored rows add up to their files: %Ln payslip(s), as when they were imported.</source>
        <translation>
            <numerusform>De gemte rækker stemmer med deres filer: %Ln lønseddel, som da de blev importeret.</numerusform>
            <numerusform>De gemte rækker stemmer med deres filer: %Ln lønsedler, som da de blev importeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the volume of %1</source>
        <translation>Slet mængden for %1</translation>
    </message>
    <message>
        <source>Enter 0 or more, at most 10 000 000.</source>
        <translation>Angiv 0 eller mere, højst 10.000.000.</translation>
    </message>
    <message>
        <source>Set the volume of %1</source>
        <translation>Angiv mængden for %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CheckedEdit</name>
    <message>
        <source>%1 still applies.</source>
        <translation>Værdien %1 gælder stadig.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ChecklistView</name>
    <message>
        <source>Done %1 by %2</source>
        <translation>Udført %1 af %2</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>Due %1. Space signs it off.</source>
        <translation>Frist %1. Mellemrum kvitterer.</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation>%1, udført %2</translation>
    </message>
    <message>
        <source>%1, late since %2</source>
        <translation>%1, forsinket siden %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, frist %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Bank days from pay day</source>
        <translation>Bankdage fra dispositionsdatoen</translation>
    </message>
    <message>
        <source>Enter −60 to 60 bank days; −10 is ten bank days before pay day.</source>
        <translation>Angiv −60 til 60 bankdage; −10 er ti bankdage før dispositionsdatoen.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Angiv et helt tal.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tjekliste</translation>
    </message>
    <message>
        <source>Edit the steps</source>
        <translation>Rediger trinnene</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Tilføj et trin</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Slet trinnet</translation>
    </message>
    <message>
        <source>The steps hold for every month and customer; their days are counted from each customer&apos;s pay day.</source>
        <translation>Trinnene gælder hver måned og kunde; deres dage regnes fra kundens dispositionsdato.</translation>
    </message>
    <message>
        <source>No customers in this month.</source>
        <translation>Ingen kunder i denne måned.</translation>
    </message>
    <message>
        <source>Steps of the month</source>
        <translation>Månedens trin</translation>
    </message>
    <message>
        <source>No steps yet. Add the first one.</source>
        <translation>Ingen trin endnu. Tilføj det første.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 af %2 udført</translation>
    </message>
    <message>
        <source>%1 in time</source>
        <translation>%1 til tiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln forsinket</numerusform>
            <numerusform>%Ln forsinkede</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back “%1” for %2</source>
        <translation>Tag kvitteringen for ”%1” tilbage for %2</translation>
    </message>
    <message>
        <source>Sign off “%1” for %2</source>
        <translation>Kvitter for ”%1” for %2</translation>
    </message>
    <message>
        <source>Change the step “%1”</source>
        <translation>Ret trinnet ”%1”</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nyt trin</translation>
    </message>
    <message>
        <source>Add a step of the month</source>
        <translation>Tilføj et trin i måneden</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>Slet trinnet ”%1”</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CloseQuestion</name>
    <message>
        <source>Close %1?</source>
        <comment>a week</comment>
        <translation>Vil du afslutte %1?</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <comment>a day</comment>
        <translation>Vil du afslutte %1?</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>a work, its share, hours</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>What is closed is changed only after it was opened again with a reason.</source>
        <translation>Det, der er afsluttet, ændres kun, hvis det genåbnes med en grund.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afslut</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln day(s)</source>
        <translation>
            <numerusform>Afslut %Ln dag</numerusform>
            <numerusform>Afslut %Ln dage</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to close.</source>
        <translation>Der er ikke mere at afslutte.</translation>
    </message>
    <message>
        <source>No gaps and nothing that waits for an answer.</source>
        <translation>Ingen huller og intet, der venter på svar.</translation>
    </message>
    <message>
        <source>Your 80/20 choice is %1.</source>
        <translation>Dit 80/20-valg er %1.</translation>
    </message>
    <message>
        <source>The week: %1.</source>
        <translation>Ugen: %1.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a week</comment>
        <translation>Afslut %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a day</comment>
        <translation>Afslut %1</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was closed. Try again.</source>
        <translation>Filen kunne ikke skrives, så der er ikke afsluttet noget. Prøv igen.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Og %Ln mere.</numerusform>
            <numerusform>Og %Ln mere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CloseStep</name>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Genåbnet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Segl</translation>
    </message>
    <message>
        <source>Check approved</source>
        <translation>Kontrollen godkendt</translation>
    </message>
    <message>
        <source>Basis approved</source>
        <translation>Grundlaget godkendt</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Rapporten skrevet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice basis(es)</source>
        <translation>
            <numerusform>%Ln fakturagrundlag</numerusform>
            <numerusform>%Ln fakturagrundlag</numerusform>
        </translation>
    </message>
    <message>
        <source>Closings of the month</source>
        <translation>Månedens lukninger</translation>
    </message>
    <message>
        <source>The month has never been closed.</source>
        <translation>Måneden har aldrig været lukket.</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>Måneden %1 er lukket</translation>
    </message>
    <message>
        <source>Closed %1 by %2. The figures are frozen; corrections are lines in a later month.</source>
        <translation>Lukket %1 af %2. Tallene ligger fast; rettelser er linjer i en senere måned.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed: %Ln thing(s) stand in the way</source>
        <translation>
            <numerusform>Måneden %1 kan ikke lukkes: %Ln ting står i vejen</numerusform>
            <numerusform>Måneden %1 kan ikke lukkes: %Ln ting står i vejen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each has a link to where it is mended.</source>
        <translation>Hver ting har et link til det sted, hvor den rettes.</translation>
    </message>
    <message>
        <source>%1 has nothing to close yet</source>
        <translation>Måneden %1 har intet at lukke endnu</translation>
    </message>
    <message>
        <source>It needs at least one customer with an agreement and volumes.</source>
        <translation>Den skal have mindst én kunde med aftale og mængder.</translation>
    </message>
    <message>
        <source>%1 can be closed</source>
        <translation>Måneden %1 kan lukkes</translation>
    </message>
    <message>
        <source>A backup is made and checked first. Then the figures are frozen; later changes become correction lines.</source>
        <translation>Først laves og kontrolleres en sikkerhedskopi. Derefter ligger tallene fast; senere ændringer bliver til rettelseslinjer.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Sum excl. VAT</source>
        <translation>Sum ekskl. moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>At betale</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 excl. VAT are frozen. Later changes become correction lines in %3. The month can be reopened.</source>
        <translation>%1 på %2 ekskl. moms lægges fast. Senere ændringer bliver til rettelseslinjer i %3. Måneden kan genåbnes.</translation>
    </message>
    <message>
        <source>Do you want to close %1?</source>
        <translation>Vil du lukke %1?</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Luk måneden</translation>
    </message>
    <message>
        <source>Show the invoice basis</source>
        <translation>Vis fakturagrundlaget</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Luk %1</translation>
    </message>
    <message>
        <source>Do you want to reopen %1?</source>
        <translation>Vil du genåbne %1?</translation>
    </message>
    <message>
        <source>Its figures are computed again from the present prices, volumes and hours. Who reopened it, when and why stays in the list of closings.</source>
        <translation>Dens tal beregnes igen ud fra de nuværende priser, mængder og timer. Hvem der genåbnede den, hvornår og hvorfor, bliver på listen over lukninger.</translation>
    </message>
    <message>
        <source>Reopen the month</source>
        <translation>Genåbn måneden</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Genåbn %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CommandPalette</name>
    <message>
        <source>Page, action, customer, person or month</source>
        <translation>Side, handling, kunde, person eller måned</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalet</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Det der passer</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name. Type fewer, or part of another word.</source>
        <translation>Intet har disse bogstaver i sit navn. Skriv færre, eller en del af et andet ord.</translation>
    </message>
    <message>
        <source>↑ ↓ chooses, Enter opens, Tab shows actions, Esc closes</source>
        <translation>↑ ↓ vælger, Enter åbner, Tab viser handlinger, Esc lukker</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ContactForm</name>
    <message>
        <source>Correct the e-mail</source>
        <translation>Ret e-mailen</translation>
    </message>
    <message>
        <source>Correct the visit</source>
        <translation>Ret besøget</translation>
    </message>
    <message>
        <source>Correct the call</source>
        <translation>Ret opkaldet</translation>
    </message>
    <message>
        <source>More has been done with the case since. What became of it is changed on the page Cases.</source>
        <translation>Der er gjort mere ved sagen siden. Hvad der blev af den, ændres på siden Sager.</translation>
    </message>
    <message>
        <source>Nobody is called that. Choose from the list, or leave it empty.</source>
        <translation>Ingen hedder det. Vælg på listen, eller lad feltet være tomt.</translation>
    </message>
    <message>
        <source>There is no such topic. Choose from the list, or leave it empty.</source>
        <translation>Det emne findes ikke. Vælg på listen, eller lad feltet være tomt.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ContactImportDialog</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln skal afgøres</numerusform>
            <numerusform>%Ln skal afgøres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln afvist</numerusform>
            <numerusform>%Ln afvist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln mangler</numerusform>
            <numerusform>%Ln mangler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln bemærkning</numerusform>
            <numerusform>%Ln bemærkninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln godkendt</numerusform>
            <numerusform>%Ln godkendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln uændret</numerusform>
            <numerusform>%Ln uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln dublet sprunget over</numerusform>
            <numerusform>%Ln dubletter sprunget over</numerusform>
        </translation>
    </message>
    <message>
        <source>Import calls and e-mails</source>
        <translation>Importer opkald og mails</translation>
    </message>
    <message>
        <source>The exchange&apos;s counts per half-hour as CSV, Excel or OpenDocument, or its queue log. Callers and agents are not read. Every row is shown before anything is saved.</source>
        <translation>Omstillingsanlæggets antal pr. halvtime som CSV, Excel eller OpenDocument, eller dets kølog. Opkaldere og medarbejdere læses ikke. Hver række vises, før noget gemmes.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>Gem som profil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rækker</translation>
    </message>
    <message>
        <source>Choose a file, or drag it here.</source>
        <translation>Vælg en fil, eller træk den hertil.</translation>
    </message>
    <message>
        <source>Choose a file with calls or e-mails</source>
        <translation>Vælg en fil med opkald eller mails</translation>
    </message>
    <message>
        <source>Lists and queue logs (*.csv *.txt *.tsv *.xlsx *.ods *.log queue_log*);;All files (*)</source>
        <translation>Lister og kølogge (*.csv *.txt *.tsv *.xlsx *.ods *.log queue_log*);;Alle filer (*)</translation>
    </message>
    <message>
        <source>As the headings say</source>
        <translation>Som overskrifterne angiver</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>Ingen fil er valgt endnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a queue log</source>
        <translation>
            <numerusform>%Ln linje i en kølog</numerusform>
            <numerusform>%Ln linjer i en kølog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in time: within %1 s</source>
        <translation>svar til tiden: inden for %1 s</translation>
    </message>
    <message>
        <source>The file has no row that counts calls or e-mails. Choose another profile or another file.</source>
        <translation>Filen har ingen række, der tæller opkald eller mails. Vælg en anden profil eller en anden fil.</translation>
    </message>
    <message>
        <source>Nothing in the file is new, so there is nothing to import.</source>
        <translation>Intet i filen er nyt, så der er intet at importere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open interval(s) have no row. They stay missing and are not counted as 0.</source>
        <translation>
            <numerusform>%Ln åbent interval har ingen række. Det mangler fortsat og tælles ikke som 0.</numerusform>
            <numerusform>%Ln åbne intervaller har ingen række. De mangler fortsat og tælles ikke som 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln changed count(s)</source>
        <translation>
            <numerusform>Tag det ændrede antal (%Ln)</numerusform>
            <numerusform>Tag alle %Ln ændrede antal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importer %Ln række</numerusform>
            <numerusform>Importer %Ln rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Save how this file is read as an import profile?</source>
        <translation>Vil du gemme, hvordan denne fil læses, som en importprofil?</translation>
    </message>
    <message>
        <source>The next file with the same headings is read alike. A profile of the same name is replaced.</source>
        <translation>Den næste fil med de samme overskrifter læses på samme måde. En profil med samme navn erstattes.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Gem profilen</translation>
    </message>
    <message>
        <source>The import profile %1 was saved.</source>
        <translation>Importprofilen %1 er gemt.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ContactImportSession</name>
    <message>
        <source>Reading %1</source>
        <translation>Læser %1</translation>
    </message>
    <message>
        <source>Save the import profile %1</source>
        <translation>Gem importprofilen %1</translation>
    </message>
    <message>
        <source>The import profile was not saved. Try again.</source>
        <translation>Importprofilen er ikke gemt. Prøv igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CorrectionForm</name>
    <message>
        <source>Which line is to be corrected?</source>
        <translation>Hvilken linje skal rettes?</translation>
    </message>
    <message>
        <source>The closed month stays as it is. The difference is charged in %1.</source>
        <translation>Den lukkede måned bliver, som den er. Forskellen opkræves i %1.</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Tilføj rettelsen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Closed month</source>
        <translation>Lukket måned</translation>
    </message>
    <message>
        <source>Line as it stands there</source>
        <translation>Linjen, som den står der</translation>
    </message>
    <message>
        <source>Price, kr</source>
        <translation>Pris, kr.</translation>
    </message>
    <message>
        <source>More (+) or less (−)</source>
        <translation>Mere (+) eller mindre (−)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>= %1 excl. VAT</source>
        <translation>= %1 ekskl. moms</translation>
    </message>
    <message>
        <source>The customer has no line in that month. Choose another month or customer.</source>
        <translation>Kunden har ingen linje i den måned. Vælg en anden måned eller kunde.</translation>
    </message>
    <message>
        <source>A quantity and a price are needed. Nothing was saved yet.</source>
        <translation>Der skal et antal og en pris til. Der er ikke gemt noget endnu.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CorrectionsView</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Retter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
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
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>New correction…</source>
        <translation>Ny rettelse…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rettelser</translation>
    </message>
    <message>
        <source>No corrections are charged in this month. A closed month stays as it is; what was wrong is charged here.</source>
        <translation>Ingen rettelser opkræves i denne måned. En lukket måned bliver, som den er; det, der var forkert, opkræves her.</translation>
    </message>
    <message>
        <source>No earlier month is closed, so there is nothing to correct.</source>
        <translation>Ingen tidligere måned er lukket, så der er intet at rette.</translation>
    </message>
    <message>
        <source>Change a correction of %1 for %2</source>
        <translation>Ret en rettelse af %1 for %2</translation>
    </message>
    <message>
        <source>Correct %1 for %2</source>
        <translation>Ret %1 for %2</translation>
    </message>
    <message>
        <source>Remove a correction of %1 for %2</source>
        <translation>Slet en rettelse af %1 for %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CountEdit</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>Angiv et helt tal.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Angiv et tal fra %1 til %2.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CustomerEntries</name>
    <message>
        <source>draft from %1</source>
        <translation>kladde fra %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>index only</source>
        <translation>kun indeks</translation>
    </message>
    <message>
        <source>index adjustment</source>
        <translation>indeksregulering</translation>
    </message>
    <message>
        <source>fixed price until %1</source>
        <translation>fast pris til og med %1</translation>
    </message>
    <message>
        <source>fixed price</source>
        <translation>fast pris</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>ingen aftale</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Ejere</translation>
    </message>
    <message>
        <source>Companies and foundations</source>
        <translation>Selskaber og fonde</translation>
    </message>
</context>
<context>
    <name>paybench::ui::CustomerList</name>
    <message>
        <source>Filter customers</source>
        <translation>Filtrer kunder</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Ny kunde…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kunde</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s)</source>
        <translation>
            <numerusform>%Ln lønseddel</numerusform>
            <numerusform>%Ln lønsedler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::CustomerTab</name>
    <message>
        <source>Pay days %1</source>
        <translation>Dispositionsdatoer %1</translation>
    </message>
    <message>
        <source>Agreement, %1</source>
        <translation>Aftale, %1</translation>
    </message>
    <message>
        <source>Change the customer %1</source>
        <translation>Ret kunden %1</translation>
    </message>
    <message>
        <source>Change the agreement for %1</source>
        <translation>Ret aftalen for %1</translation>
    </message>
    <message>
        <source>Add the owner %1</source>
        <translation>Tilføj ejeren %1</translation>
    </message>
    <message>
        <source>Enter a day such as %1, or nothing to follow the rule.</source>
        <translation>Angiv en dag, for eksempel %1, eller intet for at følge reglen.</translation>
    </message>
    <message>
        <source>Change the pay day of %1 for %2</source>
        <translation>Ret dispositionsdatoen i %1 for %2</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ingen ejer</translation>
    </message>
    <message>
        <source>a new owner…</source>
        <translation>en ny ejer…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Code in the payroll system</source>
        <translation>Kode i lønsystemet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Name of the new owner</source>
        <translation>Den nye ejers navn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Reference on invoices</source>
        <translation>Reference på fakturaer</translation>
    </message>
    <message>
        <source>Customer from</source>
        <translation>Kunde fra</translation>
    </message>
    <message>
        <source>Customer until, the last day</source>
        <translation>Kunde til og med</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Dispositionsdato</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Aftalenummer</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Notice, months</source>
        <translation>Opsigelsesvarsel, måneder</translation>
    </message>
    <message>
        <source>Version ends on</source>
        <translation>Versionen udløber</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Names and figures only. Personal numbers are not stored.</source>
        <translation>Kun navne og tal. CPR-numre gemmes ikke.</translation>
    </message>
    <message>
        <source>Pay days</source>
        <translation>Dispositionsdatoer</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Slet kladden</translation>
    </message>
    <message>
        <source>Remove the customer…</source>
        <translation>Slet kunden…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>undtagelse</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Efter reglen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DayEdit</name>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Angiv en dato, for eksempel %1.</translation>
    </message>
    <message>
        <source>Enter %1 or a later date.</source>
        <translation>Angiv %1 eller en senere dato.</translation>
    </message>
    <message>
        <source>Enter %1 or an earlier date.</source>
        <translation>Angiv %1 eller en tidligere dato.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Vælg en dag</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Vælg en dag (Alt+Pil ned)</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DayFindings</name>
    <message>
        <source>Fill from the rota</source>
        <translation>Udfyld fra vagtplanen</translation>
    </message>
    <message>
        <source>Say what it was</source>
        <translation>Angiv, hvad det var</translation>
    </message>
    <message>
        <source>Count the items</source>
        <translation>Tæl posterne</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DayStrip</name>
    <message>
        <source>%1, nothing is logged</source>
        <comment>a time</comment>
        <translation>%1, der er ikke logget noget</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, i gang</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Min dag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s). Arrows walk.</source>
        <translation>
            <numerusform>%Ln loglinje. Piletasterne går.</numerusform>
            <numerusform>%Ln loglinjer. Piletasterne går.</numerusform>
        </translation>
    </message>
    <message>
        <source>rota: %1</source>
        <comment>a duty</comment>
        <translation>vagtplan: %1</translation>
    </message>
    <message>
        <source>Split at %1</source>
        <translation>Del kl. %1</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>intet logget</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DaySwitcher</name>
    <message>
        <source>Day before</source>
        <translation>Dagen før</translation>
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
        <translation>Indtastet. Tøm det for at følge prognosen igen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>pay day</source>
        <translation>lønudbetaling</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>80% band</source>
        <translation>80&#xa0;%-bånd</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>The cap keeps the target from being reached.</source>
        <translation>Loftet gør, at målet ikke nås.</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Når der er flest</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>For e-mail</source>
        <translation>Til mail</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Til tiden</translation>
    </message>
    <message>
        <source>Chance alone moves it ±%1 from day to day.</source>
        <translation>Tilfældigheder alene flytter det ±%1 fra dag til dag.</translation>
    </message>
    <message>
        <source>Wait, s</source>
        <translation>Ventetid, s</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belægning</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Hvad der afgør</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 to %1, or nothing to follow the forecast.</source>
        <translation>Angiv et helt tal fra 0 til %1, eller intet for at følge prognosen.</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pr. dag</translation>
    </message>
    <message>
        <source>Calls in the month</source>
        <translation>Opkald i måneden</translation>
    </message>
    <message>
        <source>E-mails in the month</source>
        <translation>Mails i måneden</translation>
    </message>
    <message>
        <source>Scale to the total</source>
        <translation>Omregn til summen</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>Behold dagene</translation>
    </message>
    <message>
        <source>Need per day</source>
        <translation>Behov pr. dag</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln figure(s) into %1</source>
        <translation>
            <numerusform>Indsæt %Ln tal i %1</numerusform>
            <numerusform>Indsæt %Ln tal i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln call(s) more than the month.</source>
        <translation>
            <numerusform>De indtastede dage giver %Ln opkald mere end måneden.</numerusform>
            <numerusform>De indtastede dage giver %Ln opkald mere end måneden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln call(s) fewer than the month.</source>
        <translation>
            <numerusform>De indtastede dage giver %Ln opkald mindre end måneden.</numerusform>
            <numerusform>De indtastede dage giver %Ln opkald mindre end måneden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln e-mail(s) more than the month.</source>
        <translation>
            <numerusform>De indtastede dage giver %Ln mail mere end måneden.</numerusform>
            <numerusform>De indtastede dage giver %Ln mails mere end måneden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The typed days make %Ln e-mail(s) fewer than the month.</source>
        <translation>
            <numerusform>De indtastede dage giver %Ln mail mindre end måneden.</numerusform>
            <numerusform>De indtastede dage giver %Ln mails mindre end måneden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::DaysBlock</name>
    <message>
        <source>The centre is</source>
        <translation>Centret er</translation>
    </message>
    <message>
        <source>Choose closed, half day or open.</source>
        <translation>Vælg lukket, halv dag eller åbent.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bestemt af</translation>
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
        <translation>Sæt %1 til %2</translation>
    </message>
    <message>
        <source>Add a day…</source>
        <translation>Tilføj en dag…</translation>
    </message>
    <message>
        <source>As the country</source>
        <translation>Som landet</translation>
    </message>
    <message>
        <source>Take back what the centre decided for the day</source>
        <translation>Tag det tilbage, som centret har bestemt om dagen</translation>
    </message>
    <message>
        <source>Closing days and half days</source>
        <translation>Lukkedage og halve dage</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Dage %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln arbejdsdag</numerusform>
            <numerusform>%Ln arbejdsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>Which day is not like others?</source>
        <translation>Hvilken dag er ikke som andre?</translation>
    </message>
    <message>
        <source>It wins over the country&apos;s holidays.</source>
        <translation>Den går forud for landets helligdage.</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Gem dagen</translation>
    </message>
    <message>
        <source>The country decides about this day, so nothing was changed. Choose a day of the centre.</source>
        <translation>Landet bestemmer om denne dag, så der er ikke ændret noget. Vælg en af centrets dage.</translation>
    </message>
    <message>
        <source>Let %1 be as in the country</source>
        <translation>Lad %1 være som i landet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DecimalEdit</name>
    <message>
        <source>Enter a number.</source>
        <translation>Angiv et tal.</translation>
    </message>
    <message numerus="yes">
        <source>Enter a number with at most %Ln decimal(s).</source>
        <translation>
            <numerusform>Angiv et tal med højst %Ln decimal.</numerusform>
            <numerusform>Angiv et tal med højst %Ln decimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Angiv et tal fra %1 til %2.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::DemandPage</name>
    <message>
        <source>Import calls…</source>
        <translation>Importer opkald…</translation>
    </message>
    <message>
        <source>Save the need for the rota</source>
        <translation>Gem behovet til vagtplanen</translation>
    </message>
    <message>
        <source>Type the month&apos;s calls…</source>
        <translation>Indtast månedens opkald…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Reset the what-if</source>
        <translation>Nulstil Hvad nu hvis</translation>
    </message>
    <message>
        <source>Save the what-if…</source>
        <translation>Gem scenariet…</translation>
    </message>
    <message>
        <source>Move the sliders</source>
        <translation>Flyt skyderne</translation>
    </message>
    <message>
        <source>Calls per half-hour</source>
        <translation>Opkald pr. halvtime</translation>
    </message>
    <message>
        <source>Need per half-hour</source>
        <translation>Behov pr. halvtime</translation>
    </message>
    <message>
        <source>E-mails per half-hour</source>
        <translation>Mails pr. halvtime</translation>
    </message>
    <message>
        <source>Save the need of %1</source>
        <translation>Gem behovet for %1</translation>
    </message>
    <message>
        <source>What is the what-if to be called?</source>
        <translation>Hvad skal scenariet hedde?</translation>
    </message>
    <message>
        <source>It is kept with %1 and can be laid beside others.</source>
        <translation>Det gemmes med %1 og kan lægges ved siden af andre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Save the what-if “%1”</source>
        <translation>Gem scenariet ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln arbejdsdag</numerusform>
            <numerusform>%Ln arbejdsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>80% band</source>
        <translation>80&#xa0;%-bånd</translation>
    </message>
    <message>
        <source>the figure is the need</source>
        <translation>tallet er behovet</translation>
    </message>
    <message>
        <source>Saved %1 by %2. %3</source>
        <translation>Gemt %1 af %2. %3</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>need of the month</source>
        <translation>månedens behov</translation>
    </message>
    <message>
        <source>How many will call next month?</source>
        <translation>Hvor mange ringer næste måned?</translation>
    </message>
    <message>
        <source>Demand turns calls and e-mails into persons in first line, per day and half-hour. It needs counted calls, or the month&apos;s total.</source>
        <translation>Behov omregner opkald og mails til personer i førstelinje, pr. dag og halvtime. Det kræver talte opkald eller månedens sum.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Demand&lt;/h3&gt;&lt;p&gt;How many persons a month needs in first line, day by day and half-hour by half-hour, and why.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Calls&lt;/b&gt; come from what was counted: weekday, bank days to the pay day, the first open day after closed ones, and the slow level. With fewer than three counted months the total is placed by low, middle and peak days. What you type stands.&lt;/li&gt;&lt;li&gt;&lt;b&gt;The band&lt;/b&gt; holds eight days of ten. At a hundred calls a day chance alone moves a half-hour by a third.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Persons&lt;/b&gt; are computed exactly (Erlang C, or A where callers have a patience): the fewest with which every demand is met. The table under the half-hours shows one fewer and one more, and which demand decides.&lt;/li&gt;&lt;li&gt;&lt;b&gt;The target&lt;/b&gt; can be asked for at the day&apos;s mean, in each half-hour, or over the whole day. That choice moves the need more than anything else.&lt;/li&gt;&lt;li&gt;&lt;b&gt;What if&lt;/b&gt; moves the assumptions without saving them. A what-if can be kept by a name.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Save the need for the rota&lt;/b&gt; keeps the persons of each day, and of each half-hour, as they stand here. F1 on a figure shows its arithmetic.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Behov&lt;/h3&gt;&lt;p&gt;Hvor mange personer en måned kræver i førstelinje, dag for dag og halvtime for halvtime, og hvorfor.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Opkald&lt;/b&gt; bygger på det talte: ugedag, bankdage til dispositionsdatoen, første åbne dag efter lukkede og det langsomme niveau. Med færre end tre talte måneder fordeles summen efter lavdage, normaldage og spidsdage. Det, du indtaster, står fast.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Båndet&lt;/b&gt; rummer otte dage af ti. Ved hundrede opkald om dagen flytter tilfældigheder alene en halvtime med en tredjedel.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Personer&lt;/b&gt; er beregnet nøjagtigt (Erlang C, eller A når opkalderne har en tålmodighed): det mindste antal, der opfylder alle krav. Tabellen under halvtimerne viser en færre og en flere, og hvilket krav der afgør.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Målet&lt;/b&gt; kan gælde i dagens gennemsnit, i hver halvtime eller over hele dagen. Det valg påvirker behovet mere end noget andet.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Hvad nu hvis&lt;/b&gt; flytter forudsætningerne uden at gemme dem. Et scenarie kan gemmes med et navn.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Gem behovet til vagtplanen&lt;/b&gt; gemmer personerne for hver dag og hver halvtime, som de står her. F1 på et tal viser udregningen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prognose for %1</translation>
    </message>
    <message>
        <source>The forecast was stopped. The days are placed by low, middle and peak days.</source>
        <translation>Prognosen blev stoppet. Dagene fordeles efter lavdage, normaldage og spidsdage.</translation>
    </message>
    <message>
        <source>E-mails per day</source>
        <translation>Mails pr. dag</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Opkald pr. dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>pay day</source>
        <translation>lønudbetaling</translation>
    </message>
    <message>
        <source>Assumptions…</source>
        <translation>Forudsætninger…</translation>
    </message>
    <message>
        <source>New event that moves the calls</source>
        <translation>Ny hændelse, der påvirker opkaldene</translation>
    </message>
    <message>
        <source>Need as a spreadsheet…</source>
        <translation>Behovet som regneark…</translation>
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
        <translation>Udskriv behovet…</translation>
    </message>
    <message>
        <source>In the panel</source>
        <translation>I panelet</translation>
    </message>
    <message>
        <source>Export the need of %1 as what?</source>
        <translation>Hvordan vil du eksportere behovet for %1?</translation>
    </message>
    <message>
        <source>The report holds the need per day and half-hour, one person fewer or more, the what-ifs, and how all is computed.</source>
        <translation>Rapporten indeholder behovet pr. dag og halvtime, en person færre eller flere, scenarierne og hvordan alt er beregnet.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV files, one for each table</source>
        <translation>CSV-filer, en til hver tabel</translation>
    </message>
    <message>
        <source>Only the table that is shown: %1</source>
        <translation>Kun den viste tabel: %1</translation>
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
        <translation>Skriv behovet som regneark</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
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
        <translation>Skriv behovet som CSV-filer i en mappe</translation>
    </message>
    <message>
        <source>Writing the need of %1</source>
        <translation>Skriver behovet for %1</translation>
    </message>
    <message>
        <source>Need saved</source>
        <translation>Behovet gemt</translation>
    </message>
    <message numerus="yes">
        <source>Need saved, %Ln day(s) differ</source>
        <translation>
            <numerusform>%Ln dag afviger</numerusform>
            <numerusform>%Ln dage afviger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::EntryForm</name>
    <message>
        <source>What was done on %1?</source>
        <translation>Hvad blev der lavet %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A time of day is written as 09:05.</source>
        <translation>Et klokkeslæt skrives som 09.05.</translation>
    </message>
    <message>
        <source>It has to end after it began.</source>
        <translation>Det skal slutte, efter at det er begyndt.</translation>
    </message>
    <message>
        <source>Change what was logged</source>
        <translation>Ændr det, der er logget</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ExplanationPanel</name>
    <message>
        <source>No change of one day and no swap of two mends it.</source>
        <translation>Ingen ændring af én dag og intet bytte af to løser det.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Udveje</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>koster</translation>
    </message>
    <message>
        <source>Who cannot take it</source>
        <translation>Hvem der ikke kan</translation>
    </message>
    <message>
        <source>The rota cannot be changed here, so a way out can only be looked at.</source>
        <translation>Vagtplanen kan ikke ændres her, så udveje kan kun ses.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>use</source>
        <comment>key hint</comment>
        <translation>brug</translation>
    </message>
    <message>
        <source>next</source>
        <comment>key hint</comment>
        <translation>næste</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key hint</comment>
        <translation>luk</translation>
    </message>
</context>
<context>
    <name>paybench::ui::FavouritesDialog</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritter</translation>
    </message>
    <message>
        <source>On the page Log, Ctrl+1 to Ctrl+9 start these. What ran before is stopped at the same second.</source>
        <translation>På siden Log starter Ctrl+1 til Ctrl+9 disse. Det, der var i gang, stoppes i samme sekund.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save the favourites</source>
        <translation>Gem favoritterne</translation>
    </message>
    <message>
        <source>Name of favourite %1</source>
        <translation>Navn på favorit %1</translation>
    </message>
    <message>
        <source>e.g. Absences Norrby</source>
        <translation>f.eks. Fravær Norrby</translation>
    </message>
    <message>
        <source>Work of favourite %1</source>
        <translation>Arbejde for favorit %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Change the favourites</source>
        <translation>Ret favoritterne</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was saved. Try again.</source>
        <translation>Filen kunne ikke skrives, så der er ikke gemt noget. Prøv igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Field</name>
    <message>
        <source>Something has to stand here.</source>
        <translation>Her skal der stå noget.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::FigurePanel</name>
    <message>
        <source>The arithmetic was copied.</source>
        <translation>Udregningen er kopieret.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
</context>
<context>
    <name>paybench::ui::FileWriting</name>
    <message numerus="yes">
        <source>%Ln file(s) written: %1</source>
        <translation>
            <numerusform>%Ln fil skrevet: %1</numerusform>
            <numerusform>%Ln filer skrevet: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::FindingList</name>
    <message>
        <source>Show the agreement</source>
        <translation>Vis aftalen</translation>
    </message>
    <message>
        <source>Show the volumes</source>
        <translation>Vis mængderne</translation>
    </message>
    <message>
        <source>Show the work orders</source>
        <translation>Vis bestillingerne</translation>
    </message>
    <message>
        <source>Show the corrections</source>
        <translation>Vis rettelserne</translation>
    </message>
    <message>
        <source>Type the cost</source>
        <translation>Indtast omkostningen</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Vis importen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ForecastView</name>
    <message>
        <source>counted in part</source>
        <translation>delvis talt</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>inden for båndet</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>over båndet</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>under båndet</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Sammenlignet</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Antal tal</translation>
    </message>
    <message>
        <source>Missed
WAPE</source>
        <translation>Afvigelse
WAPE</translation>
    </message>
    <message>
        <source>Chance alone
Poisson</source>
        <translation>Kun tilfældighed
Poisson</translation>
    </message>
    <message>
        <source>In total
bias</source>
        <translation>I alt
skævhed</translation>
    </message>
    <message>
        <source>Of naive
MASE</source>
        <translation>Mod naiv
MASE</translation>
    </message>
    <message>
        <source>Inside
80% band</source>
        <translation>Inden for
80&#xa0;%-bånd</translation>
    </message>
    <message>
        <source>Explained of what
can be explained</source>
        <translation>Forklaret af det,
der kan forklares</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>80% band</source>
        <translation>80&#xa0;%-bånd</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>Forecast
less counted</source>
        <translation>Prognose
minus talt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Two days of ten lie outside by chance alone.</source>
        <translation>To dage af ti ligger udenfor ved tilfældigheder alene.</translation>
    </message>
    <message>
        <source>What moves the calls</source>
        <translation>Hvad der påvirker opkaldene</translation>
    </message>
    <message>
        <source>Of an ordinary day</source>
        <translation>Af en almindelig dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Hvorfor det udelades</translation>
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
        <translation>Importeret</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Testing the forecast</source>
        <translation>Prøver prognosen</translation>
    </message>
    <message numerus="yes">
        <source>not counted: missing, not zero (%Ln open day(s))</source>
        <translation>
            <numerusform>ikke talt: mangler, er ikke nul (%Ln åben dag)</numerusform>
            <numerusform>ikke talt: mangler, er ikke nul (%Ln åbne dage)</numerusform>
        </translation>
    </message>
    <message>
        <source>counted in part, missing %1</source>
        <translation>delvis talt, mangler: %1</translation>
    </message>
    <message>
        <source>Forecast and outcome</source>
        <translation>Prognose og realiseret</translation>
    </message>
    <message>
        <source>How good the forecast is</source>
        <translation>Hvor god prognosen er</translation>
    </message>
    <message>
        <source>Nothing has been counted that a forecast could be compared with.</source>
        <translation>Intet er talt, som en prognose kan sammenlignes med.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dag for dag</translation>
    </message>
    <message>
        <source>No calls are known for the month.</source>
        <translation>Ingen opkald er kendt for måneden.</translation>
    </message>
    <message>
        <source>What the forecast has learned</source>
        <translation>Hvad prognosen har lært</translation>
    </message>
    <message>
        <source>Learned effects</source>
        <translation>Indlærte effekter</translation>
    </message>
    <message>
        <source>What it does not learn from</source>
        <translation>Hvad den ikke lærer af</translation>
    </message>
    <message>
        <source>What is missing is missing, never zero. A day far from its like is set aside, so that it does not repeat itself in the forecast.</source>
        <translation>Det, der mangler, mangler og er aldrig nul. En dag langt fra de dage, den ligner, lægges til side, så den ikke gentager sig i prognosen.</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>Udeladte dage</translation>
    </message>
    <message>
        <source>Every open day between the first and the last was counted, and none is out of the ordinary.</source>
        <translation>Hver åben dag mellem den første og den sidste er talt, og ingen er usædvanlig.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importerede filer</translation>
    </message>
    <message>
        <source>Imported counts</source>
        <translation>Importerede antal</translation>
    </message>
    <message>
        <source>No counts have been imported. “Import calls…” takes them in.</source>
        <translation>Ingen antal er importeret. ”Importer opkald…” henter dem ind.</translation>
    </message>
    <message>
        <source>Forecast and counted calls</source>
        <translation>Prognose og talte opkald</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>talt</translation>
    </message>
    <message>
        <source>Being found out…</source>
        <translation>Beregnes…</translation>
    </message>
    <message>
        <source>Nothing yet: at least ten counted days are needed.</source>
        <translation>Intet endnu: der skal mindst ti talte dage til.</translation>
    </message>
    <message>
        <source>set aside as out of the ordinary</source>
        <translation>lagt til side som usædvanlig</translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation>%1, pr. dag</translation>
    </message>
    <message>
        <source>%1, per half-hour</source>
        <translation>%1, pr. halvtime</translation>
    </message>
    <message>
        <source>%1 hidden, per day</source>
        <translation>%1 skjult, pr. dag</translation>
    </message>
    <message>
        <source>%1 hidden, per half-hour</source>
        <translation>%1 skjult, pr. halvtime</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s).</source>
        <translation>
            <numerusform>%1, %Ln dag.</numerusform>
            <numerusform>%1, %Ln dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole day of %1 has been counted yet.</source>
        <translation>Ingen hel dag i %1 er talt endnu.</translation>
    </message>
    <message>
        <source>%1 hidden as a test.</source>
        <translation>%1 skjult som prøve.</translation>
    </message>
    <message>
        <source>The test with the last counted month hidden is under way.</source>
        <translation>Prøven med den senest talte måned skjult er i gang.</translation>
    </message>
    <message>
        <source>The test was stopped. It begins again when the tab is opened anew.</source>
        <translation>Prøven blev stoppet. Den begynder igen, når fanen åbnes på ny.</translation>
    </message>
    <message>
        <source>No month can be hidden for a test:</source>
        <translation>Ingen måned kan skjules til en prøve:</translation>
    </message>
</context>
<context>
    <name>paybench::ui::FromDayQuestion</name>
    <message>
        <source>Valid from, the first of a month</source>
        <translation>Gælder fra, den første i en måned</translation>
    </message>
    <message>
        <source>Prices begin on the first of a month. Enter such a day.</source>
        <translation>Priser begynder den første i en måned. Angiv sådan en dag.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Ordliste</translation>
    </message>
    <message>
        <source>What payroll people say in the three languages.</source>
        <translation>Hvad lønfolk siger på de tre sprog.</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filtrer ord</translation>
    </message>
    <message>
        <source>No word has these letters.</source>
        <translation>Intet ord har disse bogstaver.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>paybench::ui::GroupsTab</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln gruppe</numerusform>
            <numerusform>%Ln grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Omdøb %1 til %2</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Underviser</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistenter</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>Årsværk</translation>
    </message>
    <message>
        <source>Support days of 5</source>
        <translation>Supportdage af 5</translation>
    </message>
    <message>
        <source>One person a day needs 5 support days.</source>
        <translation>Én person om dagen kræver 5 supportdage.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>Units per FTE</source>
        <translation>Enheder pr. årsværk</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>In the group since</source>
        <translation>I gruppen siden</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Flytter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>each with its trainer, and how much it carries</source>
        <translation>hver med sin underviser, og hvor meget den bærer</translation>
    </message>
    <message>
        <source>drag a unit to another group, or press Enter</source>
        <translation>træk en enhed til en anden gruppe, eller tryk Enter</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Ny gruppe…</translation>
    </message>
    <message>
        <source>Trainer from date…</source>
        <translation>Underviser fra dato…</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Slet gruppen</translation>
    </message>
    <message>
        <source>Move to a group…</source>
        <translation>Flyt til en gruppe…</translation>
    </message>
    <message>
        <source>No groups yet. Add the first one.</source>
        <translation>Ingen grupper endnu. Tilføj den første.</translation>
    </message>
    <message>
        <source>Units by group</source>
        <translation>Enheder pr. gruppe</translation>
    </message>
    <message>
        <source>No units yet. They are added under Agreements, or come with an import.</source>
        <translation>Ingen enheder endnu. De tilføjes under Aftaler eller kommer med en import.</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Slet gruppen %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::GroupsView</name>
    <message>
        <source>at once: one shared queue</source>
        <translation>straks: én fælles kø</translation>
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
            <numerusform>%Ln dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared queue:
in time</source>
        <translation>Fælles kø:
til tiden</translation>
    </message>
    <message>
        <source>Mean
wait, s</source>
        <translation>Middel-
vente, s</translation>
    </message>
    <message>
        <source>Own groups:
in time</source>
        <translation>Egne grupper:
til tiden</translation>
    </message>
    <message>
        <source>The call goes over</source>
        <translation>Opkaldet går over</translation>
    </message>
    <message>
        <source>One shared queue, or each group its own customers</source>
        <translation>Én fælles kø, eller egne kunder til hver gruppe</translation>
    </message>
    <message>
        <source>Played call by call, the same each time. A call waits for its own group for so long; after that anybody may answer.</source>
        <translation>Spilles opkald for opkald, ens hver gang. Så længe venter et opkald på sin egen gruppe; derefter må alle svare.</translation>
    </message>
    <message>
        <source>Shared queue or groups</source>
        <translation>Fælles kø eller grupper</translation>
    </message>
    <message>
        <source>Overflow between groups</source>
        <translation>Overløb mellem grupper</translation>
    </message>
    <message>
        <source>Being played through…</source>
        <translation>Spilles igennem…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) each day, in one queue or by group.</source>
        <translation>
            <numerusform>%Ln person hver dag, i én kø eller pr. gruppe.</numerusform>
            <numerusform>%Ln personer hver dag, i én kø eller pr. gruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By group the target is missed on %Ln day(s).</source>
        <translation>
            <numerusform>Pr. gruppe nås målet ikke på %Ln dag.</numerusform>
            <numerusform>Pr. gruppe nås målet ikke på %Ln dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has fewer than two groups with customers, so there is nothing to compare. Groups are kept on the page People.</source>
        <translation>Centret har færre end to grupper med kunder, så der er intet at sammenligne. Grupperne findes på siden Medarbejdere.</translation>
    </message>
    <message>
        <source>When a call goes over to the other groups, %1</source>
        <translation>Når et opkald går over til de andre grupper, %1</translation>
    </message>
    <message>
        <source>Playing a day&apos;s calls</source>
        <translation>Spiller en dags opkald</translation>
    </message>
    <message>
        <source>never: each its own</source>
        <translation>aldrig: hver sine egne</translation>
    </message>
    <message>
        <source>Answered
in time</source>
        <translation>Svar
til tiden</translation>
    </message>
    <message>
        <source>Give or take,
points</source>
        <translation>Plus/minus,
point</translation>
    </message>
    <message>
        <source>Met the
own group</source>
        <translation>Fik
egen gruppe</translation>
    </message>
    <message>
        <source>The playing was stopped. Choose another day, or open the tab again.</source>
        <translation>Afspilningen blev stoppet. Vælg en anden dag, eller åbn fanen igen.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Price,
points</source>
        <translation>Pris,
point</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HalfHourChart</name>
    <message>
        <source>Expected and staffed</source>
        <translation>Ventet og bemandet</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>Halvtime</translation>
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
        <translation>Ventede opkald</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>Opkald indtil nu</translation>
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
        <translation>opkald</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) there</source>
        <translation>
            <numerusform>%Ln person til stede</numerusform>
            <numerusform>%Ln personer til stede</numerusform>
        </translation>
    </message>
    <message>
        <source>need %1</source>
        <translation>behov %1</translation>
    </message>
    <message>
        <source>%1 calls expected</source>
        <translation>%1 opkald ventes</translation>
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
        <translation>Pr. halvtime</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>What the half-hours show</source>
        <translation>Hvad halvtimerne viser</translation>
    </message>
    <message>
        <source>Calls per half-hour</source>
        <translation>Opkald pr. halvtime</translation>
    </message>
    <message>
        <source>Need per half-hour</source>
        <translation>Behov pr. halvtime</translation>
    </message>
    <message>
        <source>E-mails per half-hour</source>
        <translation>Mails pr. halvtime</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>Halvtime</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HeatLegend</name>
    <message>
        <source>Steps of colour</source>
        <translation>Farvetrin</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HeatMap</name>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Export to spreadsheet…</source>
        <translation>Eksporter til regneark…</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HelpPane</name>
    <message>
        <source>Help: %1</source>
        <translation>Hjælp: %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HistoryPane</name>
    <message>
        <source>Redo the step</source>
        <translation>Annuller fortryd af trinnet</translation>
    </message>
    <message>
        <source>Undo the step</source>
        <translation>Fortryd trinnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyeste først</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Trin, nyeste først</translation>
    </message>
    <message>
        <source>Audit trail…</source>
        <translation>Ændringslog…</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · fortrudt</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HistoryTab</name>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>fortrudt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>with</source>
        <translation>med</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Tidligere version</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Senere version</translation>
    </message>
    <message>
        <source>Differences between versions</source>
        <translation>Forskelle mellem versionerne</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Der er ingen forskelle.</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Det der er gjort</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Der er ikke ændret noget endnu.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HoursBlock</name>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åbningstider</translation>
    </message>
    <message>
        <source>New from date…</source>
        <translation>Nyt fra dato…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Remove the opening hours</source>
        <translation>Slet åbningstiderne</translation>
    </message>
    <message>
        <source>No opening hours yet.</source>
        <translation>Ingen åbningstider endnu.</translation>
    </message>
    <message>
        <source>Remove the opening hours from %1</source>
        <translation>Slet åbningstiderne fra %1</translation>
    </message>
    <message>
        <source>When is the centre open, and from which day?</source>
        <translation>Hvornår er centret åbent, og fra hvilken dag?</translation>
    </message>
    <message>
        <source>Lunch is the gap between two times: 08:00–12:00, 13:00–16:00. Nothing means closed.</source>
        <translation>Frokost er hullet mellem to tider: 08.00–12.00, 13.00–16.00. Intet betyder lukket.</translation>
    </message>
    <message>
        <source>Save from that day</source>
        <translation>Gem fra den dag</translation>
    </message>
    <message>
        <source>Change the opening hours from %1</source>
        <translation>Ret åbningstiderne fra %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::HoursForm</name>
    <message>
        <source>Which hours were worked?</source>
        <translation>Hvilke timer blev der arbejdet?</translation>
    </message>
    <message>
        <source>Time is kept as it was worked. It is rounded when the month is billed, once for each work order.</source>
        <translation>Tiden gemmes, som der blev arbejdet. Den afrundes, når måneden faktureres, én gang pr. bestilling.</translation>
    </message>
    <message>
        <source>Log the hours</source>
        <translation>Log timerne</translation>
    </message>
    <message>
        <source>This is no time. Write it as 09:05.</source>
        <translation>Det er ikke et klokkeslæt. Skriv det som 09.05.</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Bestilling</translation>
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
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A day, a start and an end are needed. Nothing was saved yet.</source>
        <translation>Der skal en dag, en begyndelse og en slutning til. Der er ikke gemt noget endnu.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::IllnessFields</name>
    <message>
        <source>Ill from</source>
        <translation>Syg fra</translation>
    </message>
    <message>
        <source>Ill to</source>
        <translation>Syg til</translation>
    </message>
    <message>
        <source>Part of the first day</source>
        <translation>Del af første dag</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>hele dagen</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>formiddag</translation>
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
        <translation>Vælg en fil med mængder</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Lister (*.csv *.txt *.tsv *.xlsx *.ods);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Udklipsholder</translation>
    </message>
    <message>
        <source>Save how this file is read as an import profile?</source>
        <translation>Vil du gemme, hvordan denne fil læses, som en importprofil?</translation>
    </message>
    <message>
        <source>The next file with the same headings is read alike. A profile of the same name is replaced.</source>
        <translation>Den næste fil med de samme overskrifter læses på samme måde. En profil med samme navn erstattes.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Gem profilen</translation>
    </message>
    <message>
        <source>The import profile %1 was saved.</source>
        <translation>Importprofilen %1 er gemt.</translation>
    </message>
    <message>
        <source>Import of volumes</source>
        <translation>Import af mængder</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Sådan læses filen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln correction line(s)</source>
        <translation>
            <numerusform>Tilføj %Ln rettelseslinje</numerusform>
            <numerusform>Tilføj %Ln rettelseslinjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importer %Ln række</numerusform>
            <numerusform>Importer %Ln rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction line(s)</source>
        <translation>
            <numerusform>%Ln rettelseslinje</numerusform>
            <numerusform>%Ln rettelseslinjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln godkendt</numerusform>
            <numerusform>%Ln godkendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln uændret</numerusform>
            <numerusform>%Ln uændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln dublet sprunget over</numerusform>
            <numerusform>%Ln dubletter sprunget over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln afventer</numerusform>
            <numerusform>%Ln afventer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln afvist</numerusform>
            <numerusform>%Ln afvist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln sprunget over</numerusform>
            <numerusform>%Ln sprunget over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln column(s) are known</source>
        <translation>
            <numerusform>kolonnen er kendt (%Ln)</numerusform>
            <numerusform>alle %Ln kolonner er kendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are read</source>
        <translation>
            <numerusform>%1 af %Ln kolonne læses</numerusform>
            <numerusform>%1 af %Ln kolonner læses</numerusform>
        </translation>
    </message>
    <message>
        <source>dry run: nothing is saved yet</source>
        <translation>prøvekørsel: der er ikke gemt noget endnu</translation>
    </message>
    <message>
        <source>No import profile fits this file. Say in the headings what each column is.</source>
        <translation>Ingen importprofil passer til filen. Angiv i overskrifterne, hvad hver kolonne er.</translation>
    </message>
    <message>
        <source>Say in the headings what each column is.</source>
        <translation>Angiv i overskrifterne, hvad hver kolonne er.</translation>
    </message>
    <message>
        <source>The file is about more than one month: %1.</source>
        <translation>Filen gælder mere end én måned: %1.</translation>
    </message>
    <message>
        <source>The file is about %1, not %2.</source>
        <translation>Filen gælder %1, ikke %2.</translation>
    </message>
    <message>
        <source>Nothing in the file is new, so there is nothing to import.</source>
        <translation>Intet i filen er nyt, så der er intet at importere.</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>kunde %1</translation>
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
        <translation>%1. Hvis række er det?</translation>
    </message>
    <message>
        <source>Which customer is %1?</source>
        <translation>Hvilken kunde er %1?</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Søg en kunde</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Ny kunde ”%1”</translation>
    </message>
    <message>
        <source>Connect the customer</source>
        <translation>Tilknyt kunden</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Spring rækken over</translation>
    </message>
    <message>
        <source>Remember %1 in the import profile</source>
        <translation>Husk %1 i importprofilen</translation>
    </message>
    <message>
        <source>%1 has other volumes for %2. Is the file right?</source>
        <translation>%1 har andre mængder for %2. Er filen rigtig?</translation>
    </message>
    <message>
        <source>Payslips: %1 → %2</source>
        <translation>Lønsedler: %1 → %2</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Tag det, filen siger</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Behold det gemte</translation>
    </message>
    <message>
        <source>Which row counts for %1?</source>
        <translation>Hvilken række tæller for %1?</translation>
    </message>
    <message>
        <source>Rows for the same customer and period differ. The others are left out.</source>
        <translation>Rækkerne for samme kunde og periode er forskellige. De andre udelades.</translation>
    </message>
    <message>
        <source>Take line %1: %2</source>
        <translation>Tag linje %1: %2</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Spring denne række over</translation>
    </message>
    <message>
        <source>%1 is closed, so the row is not imported.</source>
        <translation>Måneden %1 er lukket, så rækken importeres ikke.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4</source>
        <translation>%1: %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1 is closed. Add a correction line in %2?</source>
        <translation>Måneden %1 er lukket. Vil du tilføje en rettelseslinje i %2?</translation>
    </message>
    <message>
        <source>Add the correction line</source>
        <translation>Tilføj rettelseslinjen</translation>
    </message>
    <message>
        <source>Which payslips are of class “%1”?</source>
        <translation>Hvilke lønsedler har klassen ”%1”?</translation>
    </message>
    <message>
        <source>The answer counts for every row of this class. Save it as an import profile to keep it.</source>
        <translation>Svaret gælder hver række i klassen. Gem det som importprofil for at beholde det.</translation>
    </message>
    <message>
        <source>A correction line is added with the import.</source>
        <translation>En rettelseslinje tilføjes med importen.</translation>
    </message>
    <message>
        <source>You chose to skip this row.</source>
        <translation>Du valgte at springe rækken over.</translation>
    </message>
    <message>
        <source>You chose to take what the file says.</source>
        <translation>Du valgte at tage det, filen siger.</translation>
    </message>
    <message>
        <source>You connected %1 with %2.</source>
        <translation>Du tilknyttede %1 til %2.</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Ret svaret</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Det bliver</translation>
    </message>
    <message>
        <source>accepted rows</source>
        <translation>godkendte rækker</translation>
    </message>
    <message>
        <source>payslips</source>
        <translation>lønsedler</translation>
    </message>
    <message>
        <source>difference from the file&apos;s sum</source>
        <translation>forskel fra filens sum</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportSession</name>
    <message>
        <source>An import is being written. Nothing was opened. Try again when it is done.</source>
        <translation>En import er ved at blive skrevet. Der er ikke åbnet noget. Prøv igen, når den er færdig.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Læser %1</translation>
    </message>
    <message>
        <source>Judging %1</source>
        <translation>Vurderer %1</translation>
    </message>
    <message>
        <source>Save the import profile %1</source>
        <translation>Gem importprofilen %1</translation>
    </message>
    <message>
        <source>The import profile was not saved. Try again.</source>
        <translation>Importprofilen er ikke gemt. Prøv igen.</translation>
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
        <translation>Importeret</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Control total, kr</source>
        <translation>Kontrolsum, kr.</translation>
    </message>
    <message>
        <source>Files of the month</source>
        <translation>Månedens filer</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Fortryd importen</translation>
    </message>
    <message>
        <source>Nothing is imported for this month yet.</source>
        <translation>Der er ikke importeret noget for måneden endnu.</translation>
    </message>
    <message>
        <source>Import the payroll system&apos;s list as CSV, Excel or OpenDocument: choose it, drag it here, or paste its cells with Ctrl+V. Every row is shown before anything is saved. A later file replaces only what differs.</source>
        <translation>Importer lønsystemets liste som CSV, Excel eller OpenDocument: vælg den, træk den hertil, eller sæt dens celler ind med Ctrl+V. Hver række vises, før noget gemmes. En senere fil erstatter kun det, der er forskelligt.</translation>
    </message>
    <message>
        <source>The import of %1 is too long ago to be undone, so nothing was changed. Import the right file over it.</source>
        <translation>Importen af %1 ligger for langt tilbage til at blive fortrudt, så der er ikke ændret noget. Importer den rigtige fil oven i den.</translation>
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
        <translation>Tegnkodning</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaltegn</translation>
    </message>
    <message>
        <source>Rows of a customer</source>
        <translation>Rækker for en kunde</translation>
    </message>
    <message>
        <source>Save as import profile…</source>
        <translation>Gem som importprofil…</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>fundet</translation>
    </message>
    <message>
        <source>comma, found out</source>
        <translation>komma, fundet</translation>
    </message>
    <message>
        <source>point, found out</source>
        <translation>punktum, fundet</translation>
    </message>
    <message>
        <source>none, by hand</source>
        <translation>ingen, manuelt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) below the heading</source>
        <translation>
            <numerusform>%Ln række under overskriften</numerusform>
            <numerusform>%Ln rækker under overskriften</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>læst %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punktum</translation>
    </message>
    <message>
        <source>one each</source>
        <translation>én hver</translation>
    </message>
    <message>
        <source>are summed</source>
        <translation>lægges sammen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportTable</name>
    <message>
        <source>The column %1 is</source>
        <translation>Kolonnen %1 er</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rækker</translation>
    </message>
    <message>
        <source>The file has no rows under its heading.</source>
        <translation>Filen har ingen rækker under overskriften.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>sum row</source>
        <translation>sumlinje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>In the file → the field</source>
        <translation>I filen → feltet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ImportTotals</name>
    <message>
        <source>Control totals</source>
        <translation>Kontrolsummer</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Filen siger</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Forklares af</translation>
    </message>
</context>
<context>
    <name>paybench::ui::InvoicePanel</name>
    <message>
        <source>Example invoice</source>
        <translation>Eksempelfaktura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the example invoice as a table</source>
        <translation>Kopier eksempelfakturaen som tabel</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Sammenlign versioner</translation>
    </message>
    <message>
        <source>kr per month</source>
        <translation>kr. pr. måned</translation>
    </message>
    <message>
        <source>Closed months do not change.</source>
        <translation>Lukkede måneder ændres ikke.</translation>
    </message>
    <message>
        <source>Example invoice, %1</source>
        <translation>Eksempelfaktura, %1</translation>
    </message>
    <message>
        <source>Price change, valid from %1</source>
        <translation>Prisændring, gælder fra %1</translation>
    </message>
    <message>
        <source>Price change: %1 kr per month</source>
        <translation>Prisændring: %1 kr. pr. måned</translation>
    </message>
    <message>
        <source>last twelve months</source>
        <translation>seneste tolv måneder</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln month(s)</source>
        <translation>
            <numerusform>seneste %Ln måned</numerusform>
            <numerusform>seneste %Ln måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>the prices are equal at</source>
        <translation>priserne er ens ved</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s)</source>
        <translation>
            <numerusform>%Ln lønseddel</numerusform>
            <numerusform>%Ln lønsedler</numerusform>
        </translation>
    </message>
    <message>
        <source>The example invoice was copied.</source>
        <translation>Eksempelfakturaen er kopieret.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%1 af %2 er %3.</translation>
    </message>
    <message>
        <source>%1, computed while you type</source>
        <translation>%1, beregnet mens du skriver</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ItemsQuestion</name>
    <message>
        <source>How many items did “%1” have?</source>
        <translation>Hvor mange poster havde ”%1”?</translation>
    </message>
    <message>
        <source>Save the number</source>
        <translation>Gem antallet</translation>
    </message>
    <message>
        <source>Count it later</source>
        <translation>Tæl senere</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>%1 without interruptions</source>
        <translation>%1 uden afbrydelser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interruption(s)</source>
        <translation>
            <numerusform>%Ln afbrydelse</numerusform>
            <numerusform>%Ln afbrydelser</numerusform>
        </translation>
    </message>
    <message>
        <source>undisturbed at most %1</source>
        <translation>uforstyrret højst %1</translation>
    </message>
    <message>
        <source>%1 items an hour</source>
        <translation>%1 poster i timen</translation>
    </message>
    <message>
        <source>%1 s an item</source>
        <translation>%1 s pr. post</translation>
    </message>
    <message>
        <source>%1 an item</source>
        <comment>an amount</comment>
        <translation>%1 pr. post</translation>
    </message>
    <message>
        <source>It is right, save it</source>
        <translation>Det er rigtigt, gem</translation>
    </message>
    <message>
        <source>Count the items of “%1”</source>
        <translation>Tæl posterne i ”%1”</translation>
    </message>
    <message>
        <source>The file could not be written, so the number was not saved. Try again.</source>
        <translation>Filen kunne ikke skrives, så antallet er ikke gemt. Prøv igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::JobRow</name>
    <message>
        <source>Stopping</source>
        <translation>Stopper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuller: %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::LeaveView</name>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
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
        <translation>Supportdage
efter valgene</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>Can also
be away</source>
        <translation>Kan også
være væk</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Hvad der mangler</translation>
    </message>
    <message>
        <source>It works in every week.</source>
        <translation>Det går op i alle uger.</translation>
    </message>
    <message numerus="yes">
        <source>It does not work in %Ln week(s).</source>
        <translation>
            <numerusform>Det går ikke op i %Ln uge.</numerusform>
            <numerusform>Det går ikke op i %Ln uger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where no need is stored, 2 persons a day are reckoned with.</source>
        <translation>Hvor der ikke er gemt noget behov, regnes med 2 personer om dagen.</translation>
    </message>
    <message>
        <source>Who can be on leave together</source>
        <translation>Hvem kan holde fri samtidig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln måned</numerusform>
            <numerusform>%Ln måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Første måned</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>Antal måneder</translation>
    </message>
    <message>
        <source>Leave season</source>
        <translation>Ferieperiode</translation>
    </message>
    <message>
        <source>The centre is closed on all these days.</source>
        <translation>Centret er lukket alle disse dage.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QLocale&apos;s date format, short</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s)</source>
        <translation>
            <numerusform>%Ln par mere</numerusform>
            <numerusform>%Ln par mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nor both of: %1.</source>
        <translation>Heller ikke begge: %1.</translation>
    </message>
    <message>
        <source>Needed all week: %1.</source>
        <translation>Nødvendige hele ugen: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
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
        <translation>mod
andel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Days
worked</source>
        <translation>Vagt-
dage</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>By own
choice</source>
        <translation>Efter
valget</translation>
    </message>
    <message>
        <source>beside
choice</source>
        <translation>mod
valget</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Mandage</translation>
    </message>
    <message>
        <source>Peak
days</source>
        <translation>Spids-
dage</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Fredage</translation>
    </message>
    <message>
        <source>Taken
for others</source>
        <translation>Taget
for andre</translation>
    </message>
    <message>
        <source>Taken
by others</source>
        <translation>Taget
af andre</translation>
    </message>
    <message>
        <source>Balance
this year</source>
        <translation>Saldo
i år</translation>
    </message>
    <message>
        <source>No assistants work here in these days.</source>
        <translation>Ingen lønassistenter arbejder her disse dage.</translation>
    </message>
    <message>
        <source>No duties are decided from %1 to %2 yet.</source>
        <translation>Ingen vagter er besluttet fra %1 til %2 endnu.</translation>
    </message>
    <message>
        <source>%1–%2 · shares by own choice and days worked · Enter shows the person in the rota</source>
        <translation>%1–%2 · andele efter eget valg og arbejdede dage · Enter viser personen i vagtplanen</translation>
    </message>
    <message>
        <source>Support that each person has had</source>
        <translation>Support, som hver enkelt har haft</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 måneder</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Viste dage</translation>
    </message>
    <message>
        <source>Days that are counted</source>
        <translation>Dage, der tælles</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fair fordeling</translation>
    </message>
</context>
<context>
    <name>paybench::ui::LineChips</name>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 på %Ln dag</numerusform>
            <numerusform>%1 på %Ln dage</numerusform>
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
        <translation>Opkalder eller kunde</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hvad den bliver til</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>Færdiggør senere</translation>
    </message>
    <message>
        <source>To second line</source>
        <translation>Til andenlinjen</translation>
    </message>
    <message>
        <source>To system management</source>
        <translation>Til systemforvaltningen</translation>
    </message>
    <message>
        <source>To the customer’s HR</source>
        <translation>Til kundens HR</translation>
    </message>
</context>
<context>
    <name>paybench::ui::LineSaver</name>
    <message>
        <source>Nobody has said who sits here, so nothing was logged. Choose it at the foot of the navigation.</source>
        <translation>Ingen har sagt, hvem der sidder her, så der er ikke logget noget. Vælg det nederst i navigationen.</translation>
    </message>
    <message>
        <source>The file cannot be written now. The line is kept on this computer and is saved as soon as it can be.</source>
        <translation>Filen kan ikke skrives lige nu. Linjen er bevaret på denne computer og gemmes, så snart det kan lade sig gøre.</translation>
    </message>
    <message>
        <source>A line that waits is by %1, who is not among the people. It still waits.</source>
        <translation>En linje, der venter, er skrevet af %1, som ikke er blandt medarbejderne. Den venter stadig.</translation>
    </message>
    <message>
        <source>Log a line that waited</source>
        <translation>Log en linje, der ventede</translation>
    </message>
    <message>
        <source>Count a contact</source>
        <translation>Tæl en henvendelse</translation>
    </message>
    <message>
        <source>Nobody has said who sits here, so nothing was counted. Choose it at the foot of the navigation.</source>
        <translation>Ingen har sagt, hvem der sidder her, så der er ikke talt noget. Vælg det nederst i navigationen.</translation>
    </message>
    <message>
        <source>Keep a half-typed line to be completed</source>
        <translation>Behold en halvskreven linje til færdiggørelse</translation>
    </message>
</context>
<context>
    <name>paybench::ui::LogDesk</name>
    <message numerus="yes">
        <source>%Ln line(s) wait to be saved.</source>
        <translation>
            <numerusform>%Ln linje venter på at blive gemt.</numerusform>
            <numerusform>%Ln linjer venter på at blive gemt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::LogPage</name>
    <message>
        <source>Start the timer</source>
        <translation>Start stopuret</translation>
    </message>
    <message>
        <source>Start a call</source>
        <translation>Start et opkald</translation>
    </message>
    <message>
        <source>Favourites…</source>
        <translation>Favoritter…</translation>
    </message>
    <message>
        <source>Small window on top</source>
        <translation>Lille vindue øverst</translation>
    </message>
    <message>
        <source>Choose who sits here…</source>
        <translation>Vælg, hvem der sidder her…</translation>
    </message>
    <message>
        <source>Add time by hand…</source>
        <translation>Tilføj tid manuelt…</translation>
    </message>
    <message>
        <source>Change the piece…</source>
        <translation>Ret loglinjen…</translation>
    </message>
    <message>
        <source>Split the piece</source>
        <translation>Del loglinjen</translation>
    </message>
    <message>
        <source>Join with the next piece</source>
        <translation>Saml med næste loglinje</translation>
    </message>
    <message>
        <source>Fill the gap from the rota</source>
        <translation>Udfyld hullet fra vagtplanen</translation>
    </message>
    <message>
        <source>Remove the piece</source>
        <translation>Slet loglinjen</translation>
    </message>
    <message>
        <source>Today’s log</source>
        <translation>Dagens log</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Afslut dagen…</translation>
    </message>
    <message>
        <source>Close the week…</source>
        <translation>Afslut ugen…</translation>
    </message>
    <message>
        <source>Open the day again…</source>
        <translation>Genåbn dagen…</translation>
    </message>
    <message>
        <source>Approve the week…</source>
        <translation>Godkend ugen…</translation>
    </message>
    <message>
        <source>Plan and outcome…</source>
        <translation>Plan og realiseret…</translation>
    </message>
    <message>
        <source>Start favourite %1</source>
        <translation>Start favorit %1</translation>
    </message>
    <message>
        <source>The day is closed, so nothing was changed. Open it again first.</source>
        <translation>Dagen er afsluttet, så der er ikke ændret noget. Genåbn den først.</translation>
    </message>
    <message>
        <source>Split a piece at %1</source>
        <translation>Del en loglinje %1</translation>
    </message>
    <message>
        <source>Join two pieces</source>
        <translation>Saml to loglinjer</translation>
    </message>
    <message>
        <source>Move a piece to %1</source>
        <translation>Flyt en loglinje til %1</translation>
    </message>
    <message>
        <source>Fill %1 from the rota</source>
        <translation>Udfyld %1 fra vagtplanen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a time</comment>
        <translation>Slet %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a time</comment>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was saved. Try again.</source>
        <translation>Filen kunne ikke skrives, så der er ikke gemt noget. Prøv igen.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a time</comment>
        <translation>Tilføj %1</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Ret en note</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>Vil du genåbne %1?</translation>
    </message>
    <message>
        <source>It can be changed until it is closed again; the reason stays with it.</source>
        <translation>Den kan ændres, indtil den afsluttes igen; grunden følger med den.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Genåbn %1</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was opened. Try again.</source>
        <translation>Filen kunne ikke skrives, så der er ikke åbnet noget. Prøv igen.</translation>
    </message>
    <message>
        <source>There is no favourite %1 yet. Choose them under Tools, Favourites.</source>
        <translation>Der er ingen favorit %1 endnu. Vælg favoritter under Værktøjer, Favoritter.</translation>
    </message>
    <message>
        <source>Choose who sits here at the foot of the navigation.</source>
        <translation>Vælg, hvem der sidder her, nederst i navigationen.</translation>
    </message>
    <message>
        <source>nothing on the rota</source>
        <translation>intet i vagtplanen</translation>
    </message>
    <message>
        <source>%1 on the rota</source>
        <comment>duties</comment>
        <translation>%1 ifølge vagtplanen</translation>
    </message>
    <message>
        <source>closed, approved by %1</source>
        <translation>afsluttet, godkendt af %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afsluttet</translation>
    </message>
    <message>
        <source>opened again: %1</source>
        <translation>genåbnet: %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Logget</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log en henvendelse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Min dag</translation>
    </message>
    <message>
        <source>Nothing is logged on this day yet.</source>
        <translation>Der er ikke logget noget på denne dag endnu.</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Hvem sidder her?</translation>
    </message>
    <message>
        <source>What is logged belongs to a person. Choose who sits at this computer, and the day and the quick line are there.</source>
        <translation>Det, der logges, hører til en person. Vælg, hvem der sidder ved denne computer, så er dagen og hurtiglinjen her.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The quick line logs a contact while the caller is on the line: who, topic, minutes, and after a comma a note. &lt;b&gt;gre sem 4&lt;/b&gt; and Enter is all. ↓ takes the next caller of that name, Tab the rest of the word, Esc puts what is half typed under “complete later”.&lt;/p&gt;&lt;p&gt;Before it may stand when: &lt;b&gt;-10&lt;/b&gt; is ten minutes ago, &lt;b&gt;0905&lt;/b&gt; or &lt;b&gt;0905-0912&lt;/b&gt; a time, &lt;b&gt;2026-10-05 0905&lt;/b&gt; a day. After it: &lt;b&gt;+&lt;/b&gt; complete later, &lt;b&gt;&amp;gt;2&lt;/b&gt; second line, &lt;b&gt;&amp;gt;sys&lt;/b&gt; system management, &lt;b&gt;&amp;gt;hr&lt;/b&gt; the customer’s own HR, &lt;b&gt;!m&lt;/b&gt; an e-mail, &lt;b&gt;!v&lt;/b&gt; a visit, &lt;b&gt;#&lt;/b&gt; a tag. &lt;b&gt;?&lt;/b&gt; only shows the caller, &lt;b&gt;??&lt;/b&gt; searches earlier answers.&lt;/p&gt;&lt;p&gt;Words do as well as signs: &lt;b&gt;mail&lt;/b&gt;, &lt;b&gt;visit&lt;/b&gt;, &lt;b&gt;forward&lt;/b&gt;, &lt;b&gt;second line&lt;/b&gt;. When a word is near to a topic, Tab takes the topic.&lt;/p&gt;&lt;p&gt;Without minutes a contact lasts from the call timer, or from when the line was begun, until Enter. A call stops what runs for as long as it takes. Ctrl+1 to Ctrl+9 start your favourites here.&lt;/p&gt;&lt;p&gt;On the day, arrows walk over pieces and gaps, S splits, M joins with the next, F fills a gap from the rota, Ctrl and arrows move the end, Ctrl, Shift and arrows the start. Time while nobody sat here waits until you say what it was.&lt;/p&gt;&lt;p&gt;What cannot be saved waits on this computer and is saved as soon as the file can be written.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hurtiglinjen logger en henvendelse, mens opkalderen er i røret: hvem, emne, minutter og efter et komma en note. &lt;b&gt;gre sem 4&lt;/b&gt; og Enter er nok. ↓ tager den næste opkalder med det navn, Tab resten af ordet, Esc lægger det halvskrevne under ”færdiggør senere”.&lt;/p&gt;&lt;p&gt;Først kan der stå hvornår: &lt;b&gt;-10&lt;/b&gt; er for ti minutter siden, &lt;b&gt;0905&lt;/b&gt; eller &lt;b&gt;0905-0912&lt;/b&gt; et tidspunkt, &lt;b&gt;2026-10-05 0905&lt;/b&gt; en dag. Sidst: &lt;b&gt;+&lt;/b&gt; færdiggør senere, &lt;b&gt;&amp;gt;2&lt;/b&gt; andenlinjen, &lt;b&gt;&amp;gt;sys&lt;/b&gt; systemforvaltningen, &lt;b&gt;&amp;gt;hr&lt;/b&gt; kundens egen HR, &lt;b&gt;!m&lt;/b&gt; en mail, &lt;b&gt;!v&lt;/b&gt; et besøg, &lt;b&gt;#&lt;/b&gt; en etiket. &lt;b&gt;?&lt;/b&gt; viser kun opkalderen, &lt;b&gt;??&lt;/b&gt; søger tidligere svar.&lt;/p&gt;&lt;p&gt;Ord duer lige så godt som tegn: &lt;b&gt;mail&lt;/b&gt;, &lt;b&gt;besøg&lt;/b&gt;, &lt;b&gt;videre&lt;/b&gt;, &lt;b&gt;anden linje&lt;/b&gt;. Når et ord ligner et emne, tager Tab emnet.&lt;/p&gt;&lt;p&gt;Uden minutter varer en henvendelse fra opkaldets stopur, eller fra linjen blev påbegyndt, til Enter. Et opkald stopper det, der er i gang, så længe det varer. Ctrl+1 til Ctrl+9 starter dine favoritter her.&lt;/p&gt;&lt;p&gt;På dagen går piletasterne over loglinjer og huller, S deler, M samler med den næste, F udfylder et hul fra vagtplanen, Ctrl og pil flytter slutningen, Ctrl, Skift og pil begyndelsen. Tid, hvor ingen sad her, venter, til du angiver, hvad det var.&lt;/p&gt;&lt;p&gt;Det, der ikke kan gemmes, venter på denne computer og gemmes, så snart filen kan skrives.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 is left for lunch.</source>
        <comment>a time</comment>
        <translation>%1 er ladt til frokost.</translation>
    </message>
    <message>
        <source>The time until %1 has not come yet, so nothing was changed. Enter an earlier one.</source>
        <translation>Tiden til %1 er ikke kommet endnu, så der er ikke ændret noget. Angiv en tidligere.</translation>
    </message>
    <message>
        <source>Correct the contact %1</source>
        <comment>a time</comment>
        <translation>Ret kontakten %1</translation>
    </message>
    <message>
        <source>Another window has changed the same piece meanwhile (%1), so nothing was saved. Save again to keep yours.</source>
        <translation>Et andet vindue har imens ændret samme loglinje (%1), så intet blev gemt. Gem igen for at beholde din.</translation>
    </message>
    <message>
        <source>Another window wrote “%1” meanwhile. Yours is not saved yet.</source>
        <translation>Et andet vindue skrev »%1« imens. Din note er ikke gemt endnu.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MailView</name>
    <message>
        <source>A call interrupts the e-mail</source>
        <translation>Et opkald afbryder mailen</translation>
    </message>
    <message>
        <source>Nobody interrupts, and nobody is kept free</source>
        <translation>Intet afbrydes, og ingen holdes fri</translation>
    </message>
    <message numerus="yes">
        <source>Nobody interrupts, %Ln person(s) kept free for calls</source>
        <translation>
            <numerusform>Intet afbrydes, %Ln person holdes fri til opkald</numerusform>
            <numerusform>Intet afbrydes, %Ln personer holdes fri til opkald</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Persons who answer e-mail and follow up, so that all is done in time.</source>
        <translation>Personer, der besvarer mails og klarer sager, så alt er færdigt til tiden.</translation>
    </message>
    <message>
        <source>Who yields</source>
        <translation>Hvem der viger</translation>
    </message>
    <message>
        <source>As the centre assumes it.</source>
        <translation>Som centret forudsætter.</translation>
    </message>
    <message>
        <source>%1, as the centre assumes it</source>
        <translation>%1, som centret forudsætter</translation>
    </message>
    <message>
        <source>Calls answered
in time</source>
        <translation>Opkald med
svar til tiden</translation>
    </message>
    <message>
        <source>Below the target.</source>
        <translation>Under målet.</translation>
    </message>
    <message>
        <source>Mean
wait, s</source>
        <translation>Middel-
vente, s</translation>
    </message>
    <message>
        <source>Time for e-mail
in the day, h</source>
        <translation>Tid til mail
på dagen, t</translation>
    </message>
    <message>
        <source>E-mail and follow-up</source>
        <translation>Mail og backoffice</translation>
    </message>
    <message>
        <source>Left of e-mail and follow-up, hours of work</source>
        <translation>Tilbage af mail og backoffice, arbejdstimer</translation>
    </message>
    <message>
        <source>What has waited longest, open hours</source>
        <translation>Det, der har ventet længst, åbne timer</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>Halvtime</translation>
    </message>
    <message>
        <source>Left, h</source>
        <translation>Tilbage, t</translation>
    </message>
    <message>
        <source>Oldest, open h</source>
        <translation>Ældst, åbne t</translation>
    </message>
    <message>
        <source>What it costs the calls</source>
        <translation>Hvad det koster opkaldene</translation>
    </message>
    <message>
        <source>E-mail beside calls</source>
        <translation>Mail ved siden af opkald</translation>
    </message>
    <message>
        <source>No calls or e-mails are known for the month.</source>
        <translation>Ingen opkald eller mails er kendt for måneden.</translation>
    </message>
    <message>
        <source>Nobody is in first line on that day.</source>
        <translation>Ingen er i førstelinje den dag.</translation>
    </message>
    <message>
        <source>e-mail is due</source>
        <translation>frist for mail</translation>
    </message>
    <message>
        <source>follow-up is due</source>
        <translation>frist for backoffice</translation>
    </message>
    <message>
        <source>%1, at the day&apos;s mean with %2 in first line. An e-mail that nobody interrupts lets callers wait.</source>
        <translation>%1, i dagens gennemsnit med %2 i førstelinje. En mail, som ingen afbryder, lader opkaldere vente.</translation>
    </message>
    <message>
        <source>Persons
beside</source>
        <translation>Personer
ved siden af</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Eight days of ten lie within %1.</source>
        <translation>Otte dage af ti ligger inden for %1.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ældst</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Must be
done</source>
        <translation>Skal
udføres</translation>
    </message>
    <message>
        <source>Between
calls</source>
        <translation>Mellem
opkald</translation>
    </message>
    <message>
        <source>Day by day, in hours of work</source>
        <translation>Dag for dag, i arbejdstimer</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>backoffice</translation>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MessageBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the message (Ctrl+C)</source>
        <translation>Kopier beskeden (Ctrl+C)</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Beskeden er kopieret.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MoneyEdit</name>
    <message>
        <source>Enter an amount.</source>
        <translation>Angiv et beløb.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Angiv et beløb, for eksempel %1.</translation>
    </message>
    <message>
        <source>Enter an amount from %1 to %2.</source>
        <translation>Angiv et beløb fra %1 til %2.</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>Angiv %1 eller mere.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MonthPage</name>
    <message>
        <source>Approve the check</source>
        <translation>Godkend kontrollen</translation>
    </message>
    <message>
        <source>Approve the basis</source>
        <translation>Godkend grundlaget</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>Skriv rapporten…</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>Luk måneden…</translation>
    </message>
    <message>
        <source>Reopen the month…</source>
        <translation>Genåbn måneden…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Udskriv rapporten…</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Tilføj kunder</translation>
    </message>
    <message>
        <source>Step 1: Import</source>
        <translation>Trin 1: Import</translation>
    </message>
    <message>
        <source>Step 2: Check</source>
        <translation>Trin 2: Kontrol</translation>
    </message>
    <message>
        <source>Step 3: Invoice basis</source>
        <translation>Trin 3: Fakturagrundlag</translation>
    </message>
    <message>
        <source>Step 4: Report</source>
        <translation>Trin 4: Rapport</translation>
    </message>
    <message>
        <source>Step 5: Close</source>
        <translation>Trin 5: Lukning</translation>
    </message>
    <message>
        <source>1 file to review</source>
        <translation>1 fil at gennemgå</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>intet importeret endnu</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>indtastet manuelt</translation>
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
            <numerusform>%Ln advarsel accepteret</numerusform>
            <numerusform>%Ln advarsler accepteret</numerusform>
        </translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>godkendt %1</translation>
    </message>
    <message>
        <source>with the closing</source>
        <translation>med lukningen</translation>
    </message>
    <message>
        <source>waits for the import</source>
        <translation>venter på importen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln at se på</numerusform>
            <numerusform>%Ln at se på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kunde</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln at gennemgå</numerusform>
            <numerusform>%Ln at gennemgå</numerusform>
        </translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>skrevet %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>preview is ready</source>
        <translation>forhåndsvisning er klar</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the way</source>
        <translation>
            <numerusform>%Ln i vejen</numerusform>
            <numerusform>%Ln i vejen</numerusform>
        </translation>
    </message>
    <message>
        <source>freezes %1</source>
        <translation>lægger %1 fast</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Invoice basis</source>
        <translation>Fakturagrundlag</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Vælg en anden fil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>What is to be invoiced this month?</source>
        <translation>Hvad skal faktureres denne måned?</translation>
    </message>
    <message>
        <source>Month takes the volumes of every customer to invoice basis and report. First it needs customers with an agreement.</source>
        <translation>Måned fører hver kundes mængder til fakturagrundlag og rapport. Først skal der kunder med en aftale til.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Month&lt;/h3&gt;&lt;p&gt;A month goes through five steps, from the payroll system&apos;s list to a closed month.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;&lt;b&gt;Import&lt;/b&gt;: the counts of payslips, as a file or pasted. Nothing is saved before you have seen every row.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Check&lt;/b&gt;: control totals, differences to the month before, and the checklist of each customer.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Invoice basis&lt;/b&gt;: what each customer is to pay. F1 on an amount shows how it comes about.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Report&lt;/b&gt;: as a spreadsheet, PDF or CSV, for the centre, its owners, its board or one customer.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Close&lt;/b&gt;: freezes the figures. What was wrong is then corrected by a line in a later month.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;A line is quantity × price, rounded once to hundredths. Payslips and fixed fee are lifted to the minimum fee; hours come on top. The month of each work order is rounded once, as the agreement says. VAT is computed on the sum of the invoice.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Måned&lt;/h3&gt;&lt;p&gt;En måned går gennem fem trin, fra lønsystemets liste til en lukket måned.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;&lt;b&gt;Import&lt;/b&gt;: antallet af lønsedler, som fil eller sat ind. Intet gemmes, før du har set hver række.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Kontrol&lt;/b&gt;: kontrolsummer, forskelle fra måneden før og tjeklisten for hver kunde.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Fakturagrundlag&lt;/b&gt;: hvad hver kunde skal betale. F1 på et beløb viser, hvordan det opstår.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Rapport&lt;/b&gt;: som regneark, PDF eller CSV, til centret, dets ejere, dets bestyrelse eller én kunde.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Lukning&lt;/b&gt;: lægger tallene fast. Det, der var forkert, rettes derefter med en linje i en senere måned.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;En linje er antal × pris, afrundet én gang til hundrededele. Lønsedler og grundbeløb løftes til mindstebeløbet; timer kommer oveni. Måneden for hver bestilling afrundes én gang, som aftalen siger. Momsen beregnes af fakturaens sum.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Approve the check of %1</source>
        <translation>Godkend kontrollen for %1</translation>
    </message>
    <message>
        <source>Approve the invoice basis of %1</source>
        <translation>Godkend fakturagrundlaget for %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MonthSwitcher</name>
    <message>
        <source>Month before</source>
        <translation>Måneden før</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Måneden efter</translation>
    </message>
</context>
<context>
    <name>paybench::ui::MoreAssumptions</name>
    <message>
        <source>Event</source>
        <translation>Hændelse</translation>
    </message>
    <message>
        <source>The target is reached</source>
        <translation>Målet nås</translation>
    </message>
    <message>
        <source>Answer within, seconds</source>
        <translation>Svar inden for, sekunder</translation>
    </message>
    <message>
        <source>Patience, seconds</source>
        <translation>Tålmodighed, sekunder</translation>
    </message>
    <message>
        <source>Empty: nobody gives up.</source>
        <translation>Tomt: ingen giver op.</translation>
    </message>
    <message>
        <source>Persons at least</source>
        <translation>Mindst antal personer</translation>
    </message>
    <message>
        <source>Persons fewer each day</source>
        <translation>Færre personer hver dag</translation>
    </message>
    <message>
        <source>New customer, payslips a month</source>
        <translation>Ny kunde, lønsedler pr. måned</translation>
    </message>
    <message>
        <source>Event, % more calls</source>
        <translation>Hændelse, % flere opkald</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
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
            <numerusform>%1, %Ln venter</numerusform>
            <numerusform>%1, %Ln venter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::NewCustomerQuestion</name>
    <message>
        <source>Add a customer?</source>
        <translation>Vil du tilføje en kunde?</translation>
    </message>
    <message>
        <source>Owner, pay day and agreement are filled in next.</source>
        <translation>Ejer, dispositionsdato og aftale udfyldes bagefter.</translation>
    </message>
    <message>
        <source>Add the customer</source>
        <translation>Tilføj kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Code in the payroll system</source>
        <translation>Kode i lønsystemet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OneMoreTable</name>
    <message>
        <source>the queue grows without end</source>
        <translation>køen vokser uden ende</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>under målet</translation>
    </message>
    <message>
        <source>above the highest occupancy</source>
        <translation>over højeste belægning</translation>
    </message>
    <message>
        <source>too many give up</source>
        <translation>for mange giver op</translation>
    </message>
    <message>
        <source>below the fixed minimum</source>
        <translation>under det faste minimum</translation>
    </message>
    <message>
        <source>nobody calls</source>
        <translation>ingen ringer</translation>
    </message>
    <message numerus="yes">
        <source>below the target: %Ln needed</source>
        <translation>
            <numerusform>under målet: %Ln skal til</numerusform>
            <numerusform>under målet: %Ln skal til</numerusform>
        </translation>
    </message>
    <message>
        <source>reaches the target</source>
        <translation>når målet</translation>
    </message>
    <message>
        <source>above the cap</source>
        <translation>over loftet</translation>
    </message>
    <message>
        <source>more than the target asks</source>
        <translation>mere end målet kræver</translation>
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
        <translation>Svar til tiden</translation>
    </message>
    <message>
        <source>Mean wait, s</source>
        <translation>Middelventetid, s</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Opgivne</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belægning</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>One person fewer or more</source>
        <translation>En person færre eller flere</translation>
    </message>
    <message>
        <source>One person fewer or more, %1</source>
        <translation>En person færre eller flere, %1</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 opkald</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 i timen</translation>
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
        <translation>Hvem tager supporten %1 formiddag?</translation>
    </message>
    <message>
        <source>Who takes support on %1, afternoon?</source>
        <translation>Hvem tager supporten %1 eftermiddag?</translation>
    </message>
    <message>
        <source>Who takes support on %1?</source>
        <translation>Hvem tager supporten %1?</translation>
    </message>
    <message>
        <source>Leave the seat empty</source>
        <translation>Lad vagten stå ubemandet</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>koster</translation>
    </message>
    <message>
        <source>Repay on %1</source>
        <translation>Byt tilbage %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OrderForm</name>
    <message>
        <source>Which work order is new?</source>
        <translation>Hvilken bestilling er ny?</translation>
    </message>
    <message>
        <source>How is the work order agreed?</source>
        <translation>Hvordan er bestillingen aftalt?</translation>
    </message>
    <message>
        <source>One additional assignment, billed by the hour. Each month of it is rounded once.</source>
        <translation>Et tilkøb, der faktureres pr. time. Hver måned af det afrundes én gang.</translation>
    </message>
    <message>
        <source>Add the work order</source>
        <translation>Tilføj bestillingen</translation>
    </message>
    <message>
        <source>Save the work order</source>
        <translation>Gem bestillingen</translation>
    </message>
    <message>
        <source>As the agreement says</source>
        <translation>Som aftalen siger</translation>
    </message>
    <message>
        <source>Up to started %1 min</source>
        <translation>Op til påbegyndte %1 min</translation>
    </message>
    <message>
        <source>To the nearest %1 min</source>
        <translation>Til nærmeste %1 min</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To, if it ends</source>
        <translation>Til, hvis den slutter</translation>
    </message>
    <message>
        <source>Rounding of a month</source>
        <translation>Afrunding af en måned</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OrdersView</name>
    <message>
        <source>up to started %1 min</source>
        <translation>op til påbegyndte %1 min</translation>
    </message>
    <message>
        <source>to the nearest %1 min</source>
        <translation>til nærmeste %1 min</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Logget</translation>
    </message>
    <message>
        <source>Billed, h</source>
        <translation>Faktureret, t</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Log hours…</source>
        <translation>Log timer…</translation>
    </message>
    <message>
        <source>New work order…</source>
        <translation>Ny bestilling…</translation>
    </message>
    <message>
        <source>Edit the work order…</source>
        <translation>Rediger bestillingen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Bestillinger</translation>
    </message>
    <message>
        <source>No work orders in this month. An additional assignment starts with “New work order…”.</source>
        <translation>Ingen bestillinger i denne måned. Et tilkøb begynder med ”Ny bestilling…”.</translation>
    </message>
    <message>
        <source>Log hours on %1</source>
        <translation>Log timer på %1</translation>
    </message>
    <message>
        <source>Change the work order %1</source>
        <translation>Ret bestillingen %1</translation>
    </message>
    <message>
        <source>Add the work order %1</source>
        <translation>Tilføj bestillingen %1</translation>
    </message>
    <message>
        <source>Remove hours on %1</source>
        <translation>Slet timer på %1</translation>
    </message>
    <message>
        <source>Remove the work order %1</source>
        <translation>Slet bestillingen %1</translation>
    </message>
    <message>
        <source>Change hours on %1</source>
        <translation>Ret timer på %1</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1.</source>
        <translation>Det er ikke en dag. Skriv den som %1.</translation>
    </message>
    <message>
        <source>Nobody of that name is in the register. Choose a person from the list.</source>
        <translation>Ingen med det navn er i registret. Vælg en person på listen.</translation>
    </message>
    <message>
        <source>This is no time. Write it as 09:05.</source>
        <translation>Det er ikke et klokkeslæt. Skriv det som 09.05.</translation>
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
        <translation>Så bliver det</translation>
    </message>
    <message numerus="yes">
        <source>%Ln low day(s)</source>
        <translation>
            <numerusform>%Ln lavdag</numerusform>
            <numerusform>%Ln lavdage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln middle day(s)</source>
        <translation>
            <numerusform>%Ln normaldag</numerusform>
            <numerusform>%Ln normaldage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peak day(s)</source>
        <translation>
            <numerusform>%Ln spidsdag</numerusform>
            <numerusform>%Ln spidsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Persondage</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Svar til tiden</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Middelventetid</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Omkostning</translation>
    </message>
    <message>
        <source>Days below the target</source>
        <translation>Dage under målet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person-day(s) (%1) over the need.</source>
        <translation>
            <numerusform>%Ln persondag (%1) over behovet.</numerusform>
            <numerusform>%Ln persondage (%1) over behovet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person-day(s) (%1) short of the need.</source>
        <translation>
            <numerusform>Der mangler %Ln persondag (%1).</numerusform>
            <numerusform>Der mangler %Ln persondage (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One person per group uses all %Ln.</source>
        <translation>
            <numerusform>Én person pr. gruppe bruger alle %Ln.</numerusform>
            <numerusform>Én person pr. gruppe bruger alle %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One person per group takes %Ln.</source>
        <translation>
            <numerusform>Én person pr. gruppe bruger %Ln.</numerusform>
            <numerusform>Én person pr. gruppe bruger %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>person-days in the month</source>
        <translation>persondage i måneden</translation>
    </message>
    <message>
        <source>%1 in the first line</source>
        <translation>%1 i førstelinje</translation>
    </message>
</context>
<context>
    <name>paybench::ui::OwnersBlock</name>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Rename the owner %1</source>
        <translation>Omdøb ejeren %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Ejere</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tilføj…</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Tilføj en ejer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation>Slet ejeren</translation>
    </message>
    <message>
        <source>No owners yet.</source>
        <translation>Ingen ejere endnu.</translation>
    </message>
    <message>
        <source>Who owns the centre?</source>
        <translation>Hvem ejer centret?</translation>
    </message>
    <message>
        <source>Add the owner</source>
        <translation>Tilføj ejeren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Add the owner %1</source>
        <translation>Tilføj ejeren %1</translation>
    </message>
    <message>
        <source>Remove the owner %1</source>
        <translation>Slet ejeren %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PayCorrectionsView</name>
    <message>
        <source>There is no customer “%1”. Choose one from the list.</source>
        <translation>Der er ingen kunde ”%1”. Vælg en på listen.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as %2.</source>
        <translation>”%1” er ikke en dag. Skriv den som %2.</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as 2026-10.</source>
        <translation>”%1” er ikke en måned. Skriv den som 2026-10.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Vælg noget af %1.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write figures only.</source>
        <translation>”%1” er ikke et helt tal. Skriv kun cifre.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Pay of</source>
        <translation>Løn for</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Begyndte hos</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Beløb, kr.</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Change the correction %1</source>
        <translation>Ret rettelsen %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Opdaget</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Hvad der var galt</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>What was wrong with the pay?</source>
        <translation>Hvad var der galt med lønnen?</translation>
    </message>
    <message>
        <source>No amounts of persons, only their class. Personal numbers are refused.</source>
        <translation>Ingen beløb for personer, kun deres klasse. CPR-numre godtages ikke.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Register the correction %1</source>
        <translation>Registrer rettelsen %1</translation>
    </message>
    <message>
        <source>New correction…</source>
        <translation>Ny rettelse…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 måned</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 måneder</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 måneder</translation>
    </message>
    <message>
        <source>How many months, up to the one shown</source>
        <translation>Hvor mange måneder, til og med den viste</translation>
    </message>
    <message>
        <source>Corrections of pay</source>
        <translation>Rettelser af løn</translation>
    </message>
    <message>
        <source>No corrections of pay in these months. Register what was wrong, why, and where it began; the causes add up below.</source>
        <translation>Ingen rettelser af løn i disse måneder. Registrer, hvad der var galt, hvorfor, og hvor det begyndte; årsagerne tælles sammen nedenfor.</translation>
    </message>
    <message>
        <source>Corrections by cause</source>
        <translation>Rettelser efter årsag</translation>
    </message>
    <message>
        <source>Causes come with the first correction.</source>
        <translation>Årsager kommer med den første rettelse.</translation>
    </message>
    <message numerus="yes">
        <source>By cause, of %Ln payslip(s) paid</source>
        <translation>
            <numerusform>Efter årsag, af %Ln udbetalt lønseddel</numerusform>
            <numerusform>Efter årsag, af %Ln udbetalte lønsedler</numerusform>
        </translation>
    </message>
    <message>
        <source>By cause; no payslips are imported for these months</source>
        <translation>Efter årsag; der er ikke importeret lønsedler for disse måneder</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rettelser</translation>
    </message>
    <message>
        <source>Of 1,000
payslips</source>
        <translation>Af 1.000
lønsedler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Omkostning</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln correction(s)</source>
        <translation>
            <numerusform>Sæt ind i %Ln rettelse</numerusform>
            <numerusform>Sæt ind i %Ln rettelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the correction %1</source>
        <translation>Slet rettelsen %1</translation>
    </message>
    <message>
        <source>minutes spent</source>
        <translation>brugte minutter</translation>
    </message>
    <message>
        <source>a minute, from the page Demand</source>
        <translation>pr. minut, fra siden Behov</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>omkostning</translation>
    </message>
    <message>
        <source>payslips that were wrong</source>
        <translation>lønsedler med fejl</translation>
    </message>
    <message>
        <source>payslips paid</source>
        <translation>udbetalte lønsedler</translation>
    </message>
    <message>
        <source>of 1,000 payslips</source>
        <translation>af 1.000 lønsedler</translation>
    </message>
    <message>
        <source>What does the cause “%1” come to?</source>
        <translation>Hvad løber årsagen ”%1” op i?</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PeoplePage</name>
    <message>
        <source>New from &amp;date…</source>
        <translation>Nyt fra &amp;dato…</translation>
    </message>
    <message>
        <source>New &amp;absence…</source>
        <translation>Nyt &amp;fravær…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Navn og &amp;rolle…</translation>
    </message>
    <message>
        <source>&amp;Last day…</source>
        <translation>&amp;Sidste dag…</translation>
    </message>
    <message>
        <source>Remove the &amp;person</source>
        <translation>Slet &amp;personen</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Ny person…</translation>
    </message>
    <message>
        <source>Paste a &amp;list…</source>
        <translation>Sæt en &amp;liste ind…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Ny &amp;gruppe…</translation>
    </message>
    <message>
        <source>&amp;Move units to a group…</source>
        <translation>Fl&amp;yt enheder til en gruppe…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Medarbejdere</translation>
    </message>
    <message>
        <source>Groups and units</source>
        <translation>Grupper og enheder</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Hvad siden viser</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Hvem arbejder her?</translation>
    </message>
    <message>
        <source>No people yet. Import a list, add the first one or open the demo centre.</source>
        <translation>Ingen medarbejdere endnu. Importer en liste, tilføj den første, eller åbn democentret.</translation>
    </message>
    <message>
        <source>Or paste a list from the spreadsheet with Ctrl+V.</source>
        <translation>Eller sæt en liste ind fra regnearket med Ctrl+V.</translation>
    </message>
    <message>
        <source>as it holds on the day · %1</source>
        <translation>som det gælder den dag · %1</translation>
    </message>
    <message>
        <source>as it holds on the day</source>
        <translation>som det gælder den dag</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Slet %1</translation>
    </message>
    <message>
        <source>How are the support days and the FTE made up?</source>
        <translation>Hvordan beregnes supportdage og årsværk?</translation>
    </message>
    <message>
        <source>Days of the 80/20 choice × percentage. One person a day in each group needs 5.</source>
        <translation>Dagene i 80/20-valget × procentsatsen. Én person om dagen i hver gruppe kræver 5.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>&lt;p&gt;People shows who works at the centre, in which group, how much and on which days, as it holds on the day at the top. Everything that changes has a day from which it holds: press &lt;b&gt;New from date&lt;/b&gt;, and earlier days stay as they were.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Support days&lt;/b&gt; of a group are the fifths of each person&apos;s 80/20 choice times the percentage: S80 gives 2 days, R80 gives 1. One person a day needs 5. F1 on the table shows the arithmetic.&lt;/p&gt;&lt;p&gt;&lt;b&gt;FTE&lt;/b&gt; adds up the percentages. &lt;b&gt;Absence&lt;/b&gt; has a kind and days, never a reason.&lt;/p&gt;&lt;p&gt;A list from a spreadsheet is pasted with Ctrl+V; its first row names the columns: Name, Role, Group, Percent, Choice. All of it is added, or nothing. Personal numbers are refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Groups and units&lt;/b&gt; says which group serves which unit, and from when. &lt;b&gt;Centre&lt;/b&gt; holds opening hours, closing days, pay days and the referral directory.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Medarbejdere viser, hvem der arbejder på centret, i hvilken gruppe, hvor meget og hvilke dage, som det gælder den dag, der står øverst. Alt, der ændres, har en dag, det gælder fra: tryk &lt;b&gt;Nyt fra dato&lt;/b&gt;, så er tidligere dage, som de var.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Supportdage&lt;/b&gt; for en gruppe er femtedelene i hver persons 80/20-valg gange procentsatsen: S80 giver 2 dage, R80 giver 1. Én person om dagen kræver 5. F1 på tabellen viser udregningen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Årsværk&lt;/b&gt; lægger procentsatserne sammen. &lt;b&gt;Fravær&lt;/b&gt; har en art og dage, aldrig en grund.&lt;/p&gt;&lt;p&gt;En liste fra et regneark sættes ind med Ctrl+V; dens første række navngiver kolonnerne: Navn, Rolle, Gruppe, Procent, Valg. Det hele tilføjes, eller intet. CPR-numre afvises.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grupper og enheder&lt;/b&gt; siger, hvilken gruppe der betjener hvilken enhed, og fra hvornår. &lt;b&gt;Center&lt;/b&gt; har åbningstider, lukkedage, dispositionsdatoer og henvisningerne.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Valg</translation>
    </message>
    <message>
        <source>A wish waits for a decision.</source>
        <translation>Et ønske afventer en beslutning.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>%1, a wish waits for a decision</source>
        <translation>%1, et ønske afventer en beslutning</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>Absence of the year</source>
        <translation>Årets fravær</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 årsværk</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrer medarbejdere</translation>
    </message>
    <message>
        <source>Groups and roles that are shown</source>
        <translation>Grupper og roller, der vises</translation>
    </message>
    <message>
        <source>People on %1</source>
        <translation>Medarbejdere %1</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Ingen blev fundet.</translation>
    </message>
    <message>
        <source>Filled is absence, hollow is planned absence, the line is today.</source>
        <translation>Udfyldt er fravær, hul er planlagt fravær, stregen er i dag.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Not here on this day</source>
        <translation>Ikke her den dag</translation>
    </message>
    <message>
        <source>%1, declared %2</source>
        <translation>%1, %2 angivet</translation>
    </message>
    <message>
        <source>Support days a week</source>
        <translation>Supportdage om ugen</translation>
    </message>
    <message>
        <source>FTE: the percentages added up</source>
        <translation>Årsværk: procentsatserne lagt sammen</translation>
    </message>
    <message>
        <source>%1 support days a week, %2 needed</source>
        <translation>%1 supportdage om ugen, %2 kræves</translation>
    </message>
    <message>
        <source>One person a day in each group needs 5 support days a week.</source>
        <translation>Én person om dagen i hver gruppe kræver 5 supportdage om ugen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PeriodSwitcher</name>
    <message>
        <source>Period: %1</source>
        <translation>Periode: %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PersonBlock</name>
    <message>
        <source>Who sits here?</source>
        <translation>Hvem sidder her?</translation>
    </message>
    <message>
        <source>%1 sits here, %2</source>
        <translation>%1 sidder her, %2</translation>
    </message>
    <message>
        <source>Choose who sits here</source>
        <translation>Vælg hvem der sidder her</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PersonPanel</name>
    <message>
        <source>New from date…</source>
        <translation>Nyt fra dato…</translation>
    </message>
    <message>
        <source>New absence…</source>
        <translation>Nyt fravær…</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>always changed from a day</source>
        <translation>ændres altid fra en dag</translation>
    </message>
    <message>
        <source>Yes to %1</source>
        <translation>Ja til %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Behold %1</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>intet i %1</translation>
    </message>
    <message>
        <source>since January %1</source>
        <translation>siden januar %1</translation>
    </message>
    <message>
        <source>Units of the group</source>
        <translation>Gruppens enheder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhed</numerusform>
            <numerusform>%Ln enheder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::PlanDialog</name>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Planned, h</source>
        <translation>Planlagt, t</translation>
    </message>
    <message>
        <source>Done, h</source>
        <translation>Udført, t</translation>
    </message>
    <message>
        <source>Difference, h</source>
        <translation>Forskel, t</translation>
    </message>
    <message>
        <source>Share of the work mix</source>
        <translation>Andel af arbejdsmixet</translation>
    </message>
    <message>
        <source>Your own figures, which nobody else sees.</source>
        <translation>Dine egne tal, som ingen andre ser.</translation>
    </message>
    <message>
        <source>Your own figures, which nobody else sees. Of %1 planned on the phone you were there %2: %3.</source>
        <translation>Dine egne tal, som ingen andre ser. Af %1 planlagt ved telefonen var du der %2: %3.</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Hele centret</translation>
    </message>
    <message>
        <source>Plan and outcome in %1</source>
        <comment>a month</comment>
        <translation>Plan og realiseret i %1</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Luk vinduet</translation>
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
        <translation>låst, en ændring koster</translation>
    </message>
    <message>
        <source>a change costs</source>
        <translation>en ændring koster</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 breaks a rule</source>
        <comment>a sign in the price popup</comment>
        <translation>%1 bryder en regel</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PriceTab</name>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>started quarter</source>
        <translation>påbegyndt kvarter</translation>
    </message>
    <message>
        <source>started %1 min</source>
        <translation>påbegyndte %1 min</translation>
    </message>
    <message>
        <source>nearest %1 min</source>
        <translation>nærmeste %1 min</translation>
    </message>
    <message>
        <source>Price row</source>
        <translation>Prislinje</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Additional assignments</source>
        <translation>Tilkøb</translation>
    </message>
    <message>
        <source>Base assignment</source>
        <translation>Grundopgave</translation>
    </message>
    <message>
        <source>Price rows</source>
        <translation>Prislinjer</translation>
    </message>
    <message>
        <source>No prices yet. Add a price row with the button Add.</source>
        <translation>Ingen priser endnu. Tilføj en prislinje med knappen Tilføj.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a tier or a price row</source>
        <translation>Tilføj et pristrin eller en prislinje</translation>
    </message>
    <message>
        <source>Remove the tier or the price row</source>
        <translation>Slet pristrinnet eller prislinjen</translation>
    </message>
    <message>
        <source>Versions of the agreement</source>
        <translation>Aftalens versioner</translation>
    </message>
    <message>
        <source>Change a price for %1: %2</source>
        <translation>Ret en pris for %1: %2</translation>
    </message>
    <message>
        <source>There is no version to change. Make a new one first.</source>
        <translation>Der er ingen version at ændre. Opret en ny først.</translation>
    </message>
    <message>
        <source>Add a tier for %1</source>
        <translation>Tilføj et pristrin for %1</translation>
    </message>
    <message>
        <source>Remove a tier for %1</source>
        <translation>Slet et pristrin for %1</translation>
    </message>
    <message>
        <source>Remove a price row for %1</source>
        <translation>Slet en prislinje for %1</translation>
    </message>
    <message>
        <source>Tier of the price row that is selected</source>
        <translation>Pristrin for den markerede prislinje</translation>
    </message>
    <message>
        <source>Add a price row for %1</source>
        <translation>Tilføj en prislinje for %1</translation>
    </message>
    <message>
        <source>per payment</source>
        <translation>pr. stk.</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pr. måned</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pr. time</translation>
    </message>
    <message>
        <source>per payslip</source>
        <translation>pr. stk.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <comment>a price</comment>
        <translation>%1, gælder</translation>
    </message>
    <message>
        <source>Tier, %1</source>
        <translation>Pristrin, %1</translation>
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
        <translation>Navn</translation>
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
        <translation>%1 er angivet</translation>
    </message>
    <message>
        <source>Change the centre</source>
        <translation>Ret centret</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ProgramJob</name>
    <message>
        <source>The program %1 ended without a result. Nothing was changed; try again.</source>
        <translation>Programmet %1 sluttede uden resultat. Der er ikke ændret noget. Prøv igen.</translation>
    </message>
    <message>
        <source>The program %1 is missing or cannot be started. Nothing was changed; install Paybench again.</source>
        <translation>Programmet %1 mangler eller kan ikke startes. Der er ikke ændret noget. Installer Paybench igen.</translation>
    </message>
    <message>
        <source>The program %1 did not answer, so it was ended. Nothing was changed.</source>
        <translation>Programmet %1 svarede ikke, så det blev afsluttet. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>The program %1 stopped unexpectedly. Nothing was changed; try again.</source>
        <translation>Programmet %1 stoppede uventet. Der er ikke ændret noget. Prøv igen.</translation>
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
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more week(s) cannot be filled by choice.</source>
        <translation>
            <numerusform>Valgene slår ikke til i %Ln uge mere.</numerusform>
            <numerusform>Valgene slår ikke til i %Ln uger mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>The rota costs nothing: every choice is kept.</source>
        <translation>Vagtplanen koster intet: alle valg er overholdt.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::PublishForm</name>
    <message>
        <source>Publish the rota for which days?</source>
        <translation>Hvilke dage vil du udgive vagtplanen for?</translation>
    </message>
    <message>
        <source>What is published stays as it is. A later change becomes a new version, and each person&apos;s changes are listed.</source>
        <translation>Det, der er udgivet, bliver stående. En senere ændring bliver en ny version, og ændringerne vises for hver person.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Udgiv</translation>
    </message>
    <message>
        <source>Then write files: spreadsheet, PDF, a calendar for each person</source>
        <translation>Skriv derefter filer: regneark, PDF, en kalender til hver person</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Why there is a new version (may be empty)</source>
        <translation>Hvorfor der kommer en ny version (må være tom)</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Hvad der er anderledes</translation>
    </message>
    <message>
        <source>The last day is before the first, so nothing was published. Choose a later one.</source>
        <translation>Sidste dag ligger før den første, så der er ikke udgivet noget. Vælg en senere.</translation>
    </message>
    <message>
        <source>Only days that are shown can be published: %1 to %2.</source>
        <translation>Kun dage, der vises, kan udgives: %1 til %2.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>paybench::ui::QuickLine</name>
    <message>
        <source>%1 Enter saves, Esc goes back.</source>
        <translation>%1 Enter gemmer, Esc går tilbage.</translation>
    </message>
    <message>
        <source>Reopen %1?</source>
        <translation>Vil du genåbne %1?</translation>
    </message>
    <message>
        <source>The day is closed. It is opened again with this reason, and the line is saved.</source>
        <translation>Dagen er afsluttet. Den genåbnes med denne grund, og linjen gemmes.</translation>
    </message>
    <message>
        <source>Reopen and save</source>
        <translation>Genåbn og gem</translation>
    </message>
    <message>
        <source>The half-typed line is under “complete later”.</source>
        <translation>Den halvskrevne linje ligger under ”færdiggør senere”.</translation>
    </message>
    <message>
        <source>Type a few words of the question.</source>
        <translation>Skriv et par ord fra spørgsmålet.</translation>
    </message>
    <message>
        <source>No earlier answer has these words.</source>
        <translation>Intet tidligere svar har de ord.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Tab takes the answer into the note.</source>
        <translation>Tab lægger svaret i noten.</translation>
    </message>
    <message>
        <source>The day is closed. Enter asks for a reason to open it again.</source>
        <translation>Dagen er afsluttet. Enter spørger om en grund til at genåbne den.</translation>
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
        <translation>tag den</translation>
    </message>
    <message>
        <source>save</source>
        <translation>gem</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Hurtiglinje</translation>
    </message>
    <message>
        <source>Who, topic, minutes</source>
        <translation>Hvem, emne, minutter</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Tidligere svar</translation>
    </message>
    <message>
        <source>Who, topic, minutes, and after a comma a note: gre sem 4. F1 has the rest.</source>
        <translation>Hvem, emne, minutter og efter et komma en note: gre sem 4. F1 har resten.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>complete later</source>
        <translation>færdiggør senere</translation>
    </message>
    <message>
        <source>The line that waited is saved.</source>
        <translation>Linjen, der ventede, er gemt.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::QuickLogWindow</name>
    <message numerus="yes">
        <source>%1 in %Ln day(s)</source>
        <translation>
            <numerusform>%1 på %Ln dag</numerusform>
            <numerusform>%1 på %Ln dage</numerusform>
        </translation>
    </message>
    <message>
        <source>No timer runs</source>
        <translation>Intet stopur er i gang</translation>
    </message>
    <message>
        <source>Paybench log</source>
        <translation>Paybench log</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Hurtiglog</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
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
            <numerusform>%Ln mere i samme rækkefølge</numerusform>
            <numerusform>%Ln mere i samme rækkefølge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::ReasonQuestion</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A reason has to stand here.</source>
        <translation>Her skal der stå en grund.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ReferralsBlock</name>
    <message>
        <source>Change the referral %1</source>
        <translation>Ret henvisningen %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Henvis til</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Referral directory</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tilføj…</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>Tilføj en henvisning</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Remove the referral</source>
        <translation>Slet henvisningen</translation>
    </message>
    <message>
        <source>No referrals for all customers yet.</source>
        <translation>Ingen henvisninger for alle kunder endnu.</translation>
    </message>
    <message>
        <source>Add the referral</source>
        <translation>Tilføj henvisningen</translation>
    </message>
    <message>
        <source>Add the referral %1</source>
        <translation>Tilføj henvisningen %1</translation>
    </message>
    <message>
        <source>Remove the referral %1</source>
        <translation>Slet henvisningen %1</translation>
    </message>
    <message>
        <source>not for the centre: whom to ask</source>
        <translation>ikke centrets spørgsmål: hvem man skal spørge</translation>
    </message>
    <message>
        <source>What is not for the centre, and whom to ask?</source>
        <translation>Hvad er ikke centrets spørgsmål, og hvem skal man spørge?</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ReportStep</name>
    <message>
        <source>For whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Compare per working day</source>
        <translation>Sammenlign pr. arbejdsdag</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Regneark…</translation>
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
        <translation>Alle kunder…</translation>
    </message>
    <message>
        <source>A spreadsheet and a PDF for each customer, in one folder</source>
        <translation>Et regneark og en PDF for hver kunde, i én mappe</translation>
    </message>
    <message>
        <source>Preliminary: the month is not closed. The files carry that word.</source>
        <translation>Foreløbig: måneden er ikke lukket. Filerne bærer det ord.</translation>
    </message>
    <message>
        <source>Write the report as a spreadsheet</source>
        <translation>Skriv rapporten som regneark</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
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
        <translation>Skriv rapporten som CSV-filer i en mappe</translation>
    </message>
    <message>
        <source>Write a report for each customer into a folder</source>
        <translation>Skriv en rapport for hver kunde i en mappe</translation>
    </message>
    <message>
        <source>Writing the report of %1</source>
        <translation>Skriver rapporten for %1</translation>
    </message>
    <message>
        <source>Write the report of %1</source>
        <translation>Skriv rapporten for %1</translation>
    </message>
    <message>
        <source>Tables of this sheet</source>
        <translation>Tabeller på arket</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RestoreDialog</name>
    <message>
        <source>Backup of</source>
        <translation>Kopi fra</translation>
    </message>
    <message>
        <source>Which backup should be restored?</source>
        <translation>Hvilken sikkerhedskopi skal gendannes?</translation>
    </message>
    <message>
        <source>The present file is kept as a copy beside it.</source>
        <translation>Den nuværende fil bevares som en kopi ved siden af.</translation>
    </message>
    <message>
        <source>No backup has been made yet. One is made each day the file is open.</source>
        <translation>Der er ikke lavet en sikkerhedskopi endnu. Der laves en hver dag, filen er åben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Gendan…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaFoot</name>
    <message>
        <source>At work</source>
        <translation>På arbejde</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaGrid</name>
    <message>
        <source>A proposal is shown, so nothing was changed. Use it or discard it first.</source>
        <translation>Der vises et forslag, så der er ikke ændret noget. Brug eller kassér det først.</translation>
    </message>
    <message>
        <source>The rota is read-only, so nothing was changed.</source>
        <translation>Vagtplanen er skrivebeskyttet, så der er ikke ændret noget.</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln cell(s)</source>
        <translation>
            <numerusform>Klip %Ln celle</numerusform>
            <numerusform>Klip %Ln celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Vagtplan</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>What each change costs</source>
        <translation>Hvad hver ændring koster</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Byt…</translation>
    </message>
    <message>
        <source>Someone is ill…</source>
        <translation>Nogen er syg…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Marker alt</translation>
    </message>
    <message>
        <source>&lt;p&gt;Type a letter and every selected cell gets it: %1. With Shift the letter is for the afternoon only, so that a day has two duties. &lt;b&gt;P&lt;/b&gt; pins what is to stay when a rota is proposed, &lt;b&gt;Delete&lt;/b&gt; empties.&lt;/p&gt;&lt;p&gt;Drag a cell onto another of the same person or the same day, and they change places. Arrows walk, with Ctrl to the next week or group, with Shift they select; Home and End go to the first and the last day. Copy and paste letters to and from a spreadsheet; half days have two letters, the morning first. &lt;b&gt;Enter&lt;/b&gt; shows what stands behind a cell.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skriv et bogstav, så får alle markerede celler det: %1. Med Skift gælder bogstavet kun eftermiddagen, så dagen får to vagter. &lt;b&gt;P&lt;/b&gt; låser det, der skal blive stående, når en vagtplan foreslås, &lt;b&gt;Delete&lt;/b&gt; tømmer.&lt;/p&gt;&lt;p&gt;Træk en celle hen på en anden for samme person eller samme dag, så bytter de plads. Pilene flytter, med Ctrl til næste uge eller gruppe, med Skift markerer de; Home og End går til første og sidste dag. Kopier og sæt bogstaver ind til og fra et regneark; halve dage har to bogstaver, formiddagen først. &lt;b&gt;Enter&lt;/b&gt; viser, hvad der ligger bag en celle.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, breaks a rule</source>
        <comment>what a swap costs</comment>
        <translation>%1, bryder en regel</translation>
    </message>
    <message>
        <source>costs %1</source>
        <comment>what a swap costs</comment>
        <translation>koster %1</translation>
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
        <translation>lønudbetaling</translation>
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
        <translation>ændret: før, efter</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>bryder en regel</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>arbejder ikke</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>changed since published</source>
        <translation>ændret efter udgivelsen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaMark</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 bliver %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaPage</name>
    <message>
        <source>Propose rota</source>
        <translation>Foreslå vagtplan</translation>
    </message>
    <message>
        <source>Propose the selected weeks only</source>
        <translation>Foreslå kun de markerede uger</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>Brug forslaget</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Stop and keep the best rota</source>
        <translation>Stop, og behold den bedste vagtplan</translation>
    </message>
    <message>
        <source>Check the weeks before proposing</source>
        <translation>Kontroller ugerne før forslaget</translation>
    </message>
    <message>
        <source>Someone is ill…</source>
        <translation>Nogen er syg…</translation>
    </message>
    <message>
        <source>Swap with somebody…</source>
        <translation>Byt med nogen…</translation>
    </message>
    <message>
        <source>New wish…</source>
        <translation>Nyt ønske…</translation>
    </message>
    <message>
        <source>Pin or unpin the selected cells</source>
        <translation>Lås, eller lås markerede celler op</translation>
    </message>
    <message>
        <source>How the rota is made…</source>
        <translation>Sådan beregnes vagtplanen…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Udgiv…</translation>
    </message>
    <message>
        <source>Print the rota…</source>
        <translation>Udskriv vagtplanen…</translation>
    </message>
    <message>
        <source>Rota as files…</source>
        <translation>Vagtplanen som filer…</translation>
    </message>
    <message>
        <source>Show the need</source>
        <translation>Vis behovet</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Vis medarbejderne</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Visning %1</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Én måned</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Fire uger</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tre måneder</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Tidligere dage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Senere dage</translation>
    </message>
    <message>
        <source>Today in the rota</source>
        <translation>I dag i vagtplanen</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Vagtplan</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fair fordeling</translation>
    </message>
    <message>
        <source>Leave season</source>
        <translation>Ferieperiode</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Who is on the rota?</source>
        <translation>Hvem er med i vagtplanen?</translation>
    </message>
    <message>
        <source>The rota gives each assistant the work mix they chose and keeps first line covered. It needs assistants with a group and an 80/20 choice.</source>
        <translation>Vagtplanen giver hver lønassistent det valgte arbejdsmix og holder førstelinje bemandet. Den kræver lønassistenter med gruppe og 80/20-valg.</translation>
    </message>
    <message>
        <source>No need is stored for %1, so two persons a day are asked for. Save the need on the page Demand first.</source>
        <translation>Der er ikke gemt noget behov for %1, så der regnes med to personer om dagen. Gem behovet på siden Behov først.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Have a rota proposed, or type the letters yourself.</source>
        <translation>Der er ikke planlagt noget endnu. Foreslå en vagtplan, eller skriv selv bogstaverne.</translation>
    </message>
    <message>
        <source>in the rota</source>
        <translation>i vagtplanen</translation>
    </message>
    <message>
        <source>rota of the month</source>
        <translation>månedens vagtplan</translation>
    </message>
    <message>
        <source>becomes version %1</source>
        <translation>bliver version %1</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>intet er gemt endnu</translation>
    </message>
    <message>
        <source>The rota is the best there can be. Nothing was changed.</source>
        <translation>Vagtplanen er allerede den bedst mulige. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>No better rota was found. Nothing was changed.</source>
        <translation>Der blev ikke fundet nogen bedre vagtplan. Der er ikke ændret noget.</translation>
    </message>
    <message numerus="yes">
        <source>Use the proposed rota of %1 (%Ln cell(s))</source>
        <translation>
            <numerusform>Brug den foreslåede vagtplan for %1 (%Ln celle)</numerusform>
            <numerusform>Brug den foreslåede vagtplan for %1 (%Ln celler)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Ret: %1</translation>
    </message>
    <message>
        <source>The choices give enough support in every week.</source>
        <translation>Valgene giver nok support i alle uger.</translation>
    </message>
    <message>
        <source>Weeks that the choices cannot fill</source>
        <translation>Uger, som valgene ikke slår til i</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ingens</translation>
    </message>
    <message>
        <source>Whose row stands out</source>
        <translation>Hvis række fremhæves</translation>
    </message>
    <message>
        <source>Publish the rota of %1–%2</source>
        <translation>Udgiv vagtplanen for %1–%2</translation>
    </message>
    <message>
        <source>Print the rota of %1 how?</source>
        <translation>Hvordan vil du udskrive vagtplanen for %1?</translation>
    </message>
    <message>
        <source>The rota is printed as it stands, with its version and date in the foot.</source>
        <translation>Vagtplanen udskrives, som den er, med version og dato i sidefoden.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Write the rota of %1 as which files?</source>
        <translation>Hvilke filer vil du skrive vagtplanen for %1 til?</translation>
    </message>
    <message>
        <source>All go into one folder. Calendars are made of what is published, one for each person.</source>
        <translation>Alle lægges i én mappe. Kalendere laves af det, der er udgivet, én til hver person.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Vælg mappe…</translation>
    </message>
    <message>
        <source>Spreadsheet with rota, changes and balance</source>
        <translation>Regneark med vagtplan, ændringer og saldo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A calendar for each person</source>
        <translation>En kalender til hver person</translation>
    </message>
    <message>
        <source>Write the rota into a folder</source>
        <translation>Skriv vagtplanen til en mappe</translation>
    </message>
    <message>
        <source>rota</source>
        <translation>vagtplan</translation>
    </message>
    <message>
        <source>Writing the rota of %1</source>
        <translation>Skriver vagtplanen for %1</translation>
    </message>
    <message>
        <source>Decide how the rota is made from %1</source>
        <translation>Bestem, hvordan vagtplanen beregnes fra %1</translation>
    </message>
    <message>
        <source>%1 is ill, %2</source>
        <translation>%1 er syg, %2</translation>
    </message>
    <message>
        <source>Replace %1, who is ill %2</source>
        <translation>Afløs %1, som er syg %2</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Fortryd det seneste trin</translation>
    </message>
    <message>
        <source>The rota was changed elsewhere, so the proposal was put away. Propose again.</source>
        <translation>Vagtplanen er ændret et andet sted, så forslaget er fjernet. Foreslå igen.</translation>
    </message>
    <message>
        <source>The rota was changed elsewhere, so what was begun here was put away. Begin again.</source>
        <translation>Vagtplanen er ændret et andet sted, så det påbegyndte er fjernet. Begynd forfra.</translation>
    </message>
    <message>
        <source>Nothing has changed since version %1.</source>
        <translation>Intet er ændret siden version %1.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rota&lt;/h3&gt;&lt;p&gt;Who does what on which day: each assistant gets the work mix they chose, and first line is covered.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Type letters&lt;/b&gt; on the grid; they fill all selected cells. What you pin stays when a rota is proposed.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Propose rota&lt;/b&gt; fills what is not pinned. Nothing is saved until you use the proposal. The bar shows how far it is at most from the best possible, which is proved, not guessed.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Cost&lt;/b&gt; is what all that is not kept weighs together, in points: a person short weighs most, then a group nobody can reach, the choices, the order of the week, fairness and wishes. How much each weighs is chosen under &lt;i&gt;How the rota is made&lt;/i&gt;.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Breaches&lt;/b&gt; stand below, most serious first. Enter goes to the cell; Suggestions shows the cheapest ways out.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Someone is ill&lt;/b&gt; shows who can take the seat and why, and changes as few cells as possible. All of it is one step.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Publish&lt;/b&gt; freezes a version. Later changes are listed against it, and their cells have a turned corner.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h3&gt;Vagtplan&lt;/h3&gt;&lt;p&gt;Hvem der gør hvad hvilken dag: hver lønassistent får det valgte arbejdsmix, og førstelinje er bemandet.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Skriv bogstaver&lt;/b&gt; i gitteret; de fylder alle markerede celler. Det, du låser, bliver stående, når en vagtplan foreslås.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Foreslå vagtplan&lt;/b&gt; fylder det, der ikke er låst. Intet gemmes, før du bruger forslaget. Bjælken viser, hvor langt det højst er fra det bedst mulige, hvilket er bevist, ikke gættet.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Omkostning&lt;/b&gt; er, hvad alt, der ikke overholdes, vejer tilsammen, i point: en person for lidt vejer mest, derefter en gruppe, som ingen kan nå, valgene, ugens rækkefølge, fair fordeling og ønsker. Hvor meget hver af dem vejer, vælger du under &lt;i&gt;Sådan beregnes vagtplanen&lt;/i&gt;.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Regelbrud&lt;/b&gt; står nedenunder, de alvorligste først. Enter går til cellen; Forslag viser de billigste udveje.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Nogen er syg&lt;/b&gt; viser, hvem der kan tage vagten og hvorfor, og ændrer så få celler som muligt. Alt er ét trin.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Udgiv&lt;/b&gt; fastfryser en version. Senere ændringer vises i forhold til den, og deres celler har et bukket hjørne.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of this kind</source>
        <translation>
            <numerusform>og %Ln mere af samme slags</numerusform>
            <numerusform>og %Ln mere af samme slags</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed is kept in the panel but not saved. Open it again to save it.</source>
        <translation>Det, du har ændret, er bevaret i panelet, men ikke gemt. Åbn det igen for at gemme det.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Who stands in&lt;/b&gt;, in which order? %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Hvem der er afløser&lt;/b&gt;, i hvilken rækkefølge? %1&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are being saved. Edit again when that is done.</source>
        <translation>
            <numerusform>%Ln celle gemmes. Rediger igen, når det er færdigt.</numerusform>
            <numerusform>%Ln celler gemmes. Rediger igen, når det er færdigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing was saved.</source>
        <translation>Intet blev ændret, så intet blev gemt.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaSettingsPanel</name>
    <message>
        <source>peak days</source>
        <translation>spidsdage</translation>
    </message>
    <message>
        <source>middle days</source>
        <translation>normaldage</translation>
    </message>
    <message>
        <source>low days</source>
        <translation>lavdage</translation>
    </message>
    <message>
        <source>Telephone places (0: everybody)</source>
        <translation>Telefonpladser (0: alle)</translation>
    </message>
    <message>
        <source>Support days in a row, at most</source>
        <translation>Supportdage i træk, højst</translation>
    </message>
    <message>
        <source>Support days a week, at most</source>
        <translation>Supportdage om ugen, højst</translation>
    </message>
    <message>
        <source>Follow-up within so many own days</source>
        <translation>Backoffice inden for så mange egne dage</translation>
    </message>
    <message>
        <source>Split days a week, at most</source>
        <translation>Delte dage om ugen, højst</translation>
    </message>
    <message>
        <source>First person short of the need, a day</source>
        <translation>Første person under behovet, pr. dag</translation>
    </message>
    <message>
        <source>Each further person short</source>
        <translation>Hver yderligere person under</translation>
    </message>
    <message>
        <source>Each person below the aim</source>
        <translation>Hver person under målet</translation>
    </message>
    <message>
        <source>Each person above the aim</source>
        <translation>Hver person over målet</translation>
    </message>
    <message>
        <source>A group without anybody to reach</source>
        <translation>En gruppe uden nogen at nå</translation>
    </message>
    <message>
        <source>A fifth of a day from the choice</source>
        <translation>En femtedel dag fra valget</translation>
    </message>
    <message>
        <source>The same, beyond a whole day</source>
        <translation>Det samme, ud over en hel dag</translation>
    </message>
    <message>
        <source>A day from the choice within a week</source>
        <translation>En dag fra valget i en uge</translation>
    </message>
    <message>
        <source>Support without follow-up soon after</source>
        <translation>Support uden backoffice lige efter</translation>
    </message>
    <message>
        <source>Registration that is interrupted</source>
        <translation>Registrering, der afbrydes</translation>
    </message>
    <message>
        <source>A Monday or peak day beyond the fair share</source>
        <translation>En mandag eller spidsdag ud over fair andel</translation>
    </message>
    <message>
        <source>A change of what is published, at short notice</source>
        <translation>En sen ændring af det udgivne</translation>
    </message>
    <message>
        <source>A change of what is published, later</source>
        <translation>En ændring af det udgivne i god tid</translation>
    </message>
    <message>
        <source>A day whose halves differ</source>
        <translation>En dag med to forskellige halvdele</translation>
    </message>
    <message>
        <source>Enter the first day it holds for.</source>
        <translation>Angiv den første dag, det gælder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat-day(s)</source>
        <translation>
            <numerusform>%Ln persondag</numerusform>
            <numerusform>%Ln persondage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of need</source>
        <translation>behov %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>svar til tiden</translation>
    </message>
    <message>
        <source>At the centre&apos;s cost per minute they are worth %1.</source>
        <translation>Til centrets omkostning pr. minut er de %1 værd.</translation>
    </message>
    <message>
        <source>%1 (%2 calls): %3 in one queue, %4 by group</source>
        <translation>%1 (%2 opkald): %3 i én kø, %4 pr. gruppe</translation>
    </message>
    <message>
        <source>Without a stored need nothing is known of the calls.</source>
        <translation>Uden gemt behov vides intet om opkaldene.</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln seat(s) a day either way:</source>
        <translation>
            <numerusform>Med %Ln person om dagen i begge tilfælde:</numerusform>
            <numerusform>Med %Ln personer om dagen i begge tilfælde:</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rota is made</source>
        <translation>Sådan beregnes vagtplanen</translation>
    </message>
    <message>
        <source>what is saved holds from its day on</source>
        <translation>gælder fra den valgte dag</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Hvad der går først</translation>
    </message>
    <message>
        <source>What a breach costs</source>
        <translation>Hvad et regelbrud koster</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Days of notice, within which changes are dear</source>
        <translation>Varslingsdage, hvor ændringer er dyre</translation>
    </message>
    <message>
        <source>Half days</source>
        <translation>Halve dage</translation>
    </message>
    <message>
        <source>Mornings and afternoons may have different duties.</source>
        <translation>Formiddag og eftermiddag må have forskellige vagter.</translation>
    </message>
    <message>
        <source>About calling in sick, below the print</source>
        <translation>Om sygemelding, nederst på udskriften</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaSolving</name>
    <message>
        <source>Making the rota</source>
        <translation>Beregner vagtplanen</translation>
    </message>
    <message>
        <source>Making the rota of %1</source>
        <translation>Beregner vagtplanen for %1</translation>
    </message>
    <message>
        <source>The solver sent a rota that is not what it said, so it was not used. The best one before it stands.</source>
        <translation>Beregningen gav en vagtplan, der ikke er det, den angav, så den blev ikke brugt. Den bedste før den gælder.</translation>
    </message>
    <message>
        <source>The solver ended before its time. What is shown is the best rota until then. Use it, or propose again.</source>
        <translation>Beregningen sluttede før tid. Det viste er den hidtil bedste vagtplan. Brug den, eller foreslå igen.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaSums</name>
    <message>
        <source>Work mix, days</source>
        <translation>Arbejdsmix, dage</translation>
    </message>
    <message>
        <source>± choice</source>
        <translation>± valget</translation>
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
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Vagtplan</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Marker alt</translation>
    </message>
</context>
<context>
    <name>paybench::ui::RotaWhyPanel</name>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Førstelinje</translation>
    </message>
    <message>
        <source>%1 (cost %2)</source>
        <translation>%1 (omkostning %2)</translation>
    </message>
    <message>
        <source>What is not kept here</source>
        <translation>Hvad der ikke overholdes her</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing can be typed here</source>
        <translation>Her kan der ikke skrives noget</translation>
    </message>
    <message>
        <source>What each change costs</source>
        <translation>Hvad hver ændring koster</translation>
    </message>
    <message numerus="yes">
        <source>Cost %Ln point(s)</source>
        <translation>
            <numerusform>Omkostning %Ln point</numerusform>
            <numerusform>Omkostning %Ln point</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule and every choice is kept.</source>
        <translation>Alle regler og alle valg er overholdt.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Hvad den består af</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Sådan er det beregnet</translation>
    </message>
    <message>
        <source>Each thing that is not kept costs points: the more it hurts, the more points. A person short on first line costs most.</source>
        <translation>Alt, der ikke overholdes, koster point: jo mere det skader, desto flere point. Én person for lidt i førstelinjen koster mest.</translation>
    </message>
    <message>
        <source>Points are no money. They are for comparing one rota with another; fewer are better.</source>
        <translation>Point er ikke penge. De er til for at sammenligne vagtplaner; færre er bedre.</translation>
    </message>
    <message>
        <source>How much each rule costs is chosen under How the rota is made (Ctrl+Shift+R).</source>
        <translation>Hvor meget hver regel koster, vælges under Sådan beregnes vagtplanen (Ctrl+Skift+R).</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SamplingView</name>
    <message>
        <source>Full months…</source>
        <translation>Fulde måneder…</translation>
    </message>
    <message>
        <source>The last of twelve months</source>
        <translation>Den sidste af tolv måneder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) logged in full</source>
        <translation>
            <numerusform>%Ln henvendelse logget fuldt ud</numerusform>
            <numerusform>%Ln henvendelser logget fuldt ud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the year</source>
        <translation>
            <numerusform>%Ln henvendelse i året</numerusform>
            <numerusform>%Ln henvendelser i året</numerusform>
        </translation>
    </message>
    <message>
        <source>every month is logged in full, so nothing is estimated</source>
        <translation>alle måneder er logget fuldt ud, så intet er anslået</translation>
    </message>
    <message>
        <source>fewer than 30 are too few to estimate from</source>
        <translation>færre end 30 er for få at anslå ud fra</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Topics of the year</source>
        <translation>Årets emner</translation>
    </message>
    <message>
        <source>Nothing is logged in full in these months. Log a month in full, or choose other months.</source>
        <translation>Intet er logget fuldt ud i disse måneder. Log en måned fuldt ud, eller vælg andre måneder.</translation>
    </message>
    <message>
        <source>Sampling months</source>
        <translation>Tællemåneder</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Logget</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>± points</source>
        <translation>± point</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>I året</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>for få</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Logning</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>fuldt ud</translation>
    </message>
    <message>
        <source>counted only</source>
        <translation>kun talt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>Exchange and
mailbox</source>
        <translation>Telefonanlæg
og postkasse</translation>
    </message>
    <message>
        <source>Not in
the log</source>
        <translation>Ikke i
loggen</translation>
    </message>
    <message>
        <source>How many are about %1 in the year?</source>
        <translation>Hvor mange handler om %1 i året?</translation>
    </message>
    <message>
        <source>The share of the months in full, carried to the contacts of all twelve. The interval holds the true figure 95 times of 100.</source>
        <translation>Andelen i de fulde måneder, ført videre til henvendelserne i alle tolv. Intervallet rummer det sande tal 95 gange ud af 100.</translation>
    </message>
    <message>
        <source>about the topic</source>
        <translation>om emnet</translation>
    </message>
    <message>
        <source>logged in full</source>
        <translation>logget fuldt ud</translation>
    </message>
    <message>
        <source>share</source>
        <translation>andel</translation>
    </message>
    <message>
        <source>contacts in the year</source>
        <translation>henvendelser i året</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>i året</translation>
    </message>
    <message>
        <source>1.96 × √(share × (1 − share) ÷ logged) × contacts</source>
        <translation>1,96 × √(andel × (1 − andel) ÷ loggede) × henvendelser</translation>
    </message>
    <message>
        <source>Which months are logged in full?</source>
        <translation>Hvilke måneder logges fuldt ud?</translation>
    </message>
    <message>
        <source>In the others a contact is only counted: channel and customer, two keys.</source>
        <translation>I de andre tælles en henvendelse kun: kanal og kunde, to taster.</translation>
    </message>
    <message>
        <source>Save the months</source>
        <translation>Gem månederne</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Fuldt ud</translation>
    </message>
    <message>
        <source>Change the months logged in full from %1</source>
        <translation>Ret, hvilke måneder der logges fuldt ud fra %1</translation>
    </message>
    <message>
        <source>before the log</source>
        <translation>før loggen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Ryd (Esc)</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ServicesTab</name>
    <message>
        <source>Services and SLA</source>
        <translation>Ydelser og SLA</translation>
    </message>
    <message>
        <source>No services have been agreed yet.</source>
        <translation>Der er ikke aftalt ydelser endnu.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Tilføj en ydelse</translation>
    </message>
    <message>
        <source>Remove the selected services</source>
        <translation>Slet de markerede ydelser</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Ny ydelse…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Prissætning</translation>
    </message>
    <message>
        <source>base assignment</source>
        <translation>grundopgave</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>tilkøb</translation>
    </message>
    <message>
        <source>There is no agreement to change. Make one first.</source>
        <translation>Der er ingen aftale at ændre. Opret en først.</translation>
    </message>
    <message>
        <source>Add a service for %1</source>
        <translation>Tilføj en ydelse for %1</translation>
    </message>
    <message>
        <source>Change a service for %1</source>
        <translation>Ret en ydelse for %1</translation>
    </message>
    <message>
        <source>Remove services for %1</source>
        <translation>Slet ydelser for %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SettingsDialog</name>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>They are yours, on this computer, and count at once. Opening hours, targets and prices belong to the centre and are kept in its file.</source>
        <translation>De er dine, på denne computer, og gælder straks. Åbningstider, mål og priser hører til centret og ligger i dets fil.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Tabelrækker</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>Hvem sidder her</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Rummelige</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Genveje…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Handling</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Taster for ”%1”</translation>
    </message>
    <message>
        <source>Choose an action to bind other keys to it</source>
        <translation>Vælg en handling for at tildele den andre taster</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <source>Everything that can be done, with its keys. Ctrl+Alt with a letter cannot be bound, because it types signs.</source>
        <translation>Alt hvad der kan gøres, med taster. Ctrl+Alt med et bogstav kan ikke tildeles, fordi det skriver tegn.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrer handlinger</translation>
    </message>
    <message>
        <source>No action has these letters in its name.</source>
        <translation>Ingen handling har disse bogstaver i sit navn.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nye taster</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Nulstil alle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>meldt i dag %1</translation>
    </message>
    <message>
        <source>Who is ill?</source>
        <translation>Hvem er syg?</translation>
    </message>
    <message>
        <source>%1 is ill</source>
        <translation>%1 er syg</translation>
    </message>
    <message>
        <source>Type a few letters of the name. Enter takes the first.</source>
        <translation>Skriv nogle bogstaver af navnet. Enter tager den første.</translation>
    </message>
    <message>
        <source>Nobody has to step in.</source>
        <translation>Ingen behøver træde til.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Besked til %1</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>En anden…</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Skriv et navn</translation>
    </message>
    <message>
        <source>Name of the person who is ill</source>
        <translation>Navn på den, der er syg</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>use</source>
        <comment>key hint</comment>
        <translation>brug</translation>
    </message>
    <message>
        <source>next</source>
        <comment>key hint</comment>
        <translation>næste</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key hint</comment>
        <translation>luk</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SideBySideView</name>
    <message>
        <source>As planned</source>
        <translation>Som planlagt</translation>
    </message>
    <message>
        <source>In the panel</source>
        <translation>I panelet</translation>
    </message>
    <message>
        <source>One person fewer each day</source>
        <translation>En person færre hver dag</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hvad nu hvis</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Person-
days</source>
        <translation>Person-
dage</translation>
    </message>
    <message>
        <source>against
the plan</source>
        <translation>mod
planen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Cost of the
first line, kr</source>
        <translation>Førstelinjens
omkostning, kr.</translation>
    </message>
    <message>
        <source>against
the plan, kr</source>
        <translation>mod
planen, kr.</translation>
    </message>
    <message>
        <source>Answered
in time</source>
        <translation>Svar
til tiden</translation>
    </message>
    <message>
        <source>Mean
wait, s</source>
        <translation>Middel-
vente, s</translation>
    </message>
    <message>
        <source>Abandoned
calls</source>
        <translation>Opgivne
opkald</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belægning</translation>
    </message>
    <message>
        <source>Days below
the target</source>
        <translation>Dage under
målet</translation>
    </message>
    <message>
        <source>The month side by side</source>
        <translation>Måneden side om side</translation>
    </message>
    <message>
        <source>Enter puts a what-if into the panel. Its name can be changed in the table.</source>
        <translation>Enter lægger et scenarie i panelet. Navnet kan ændres i tabellen.</translation>
    </message>
    <message>
        <source>Into the panel</source>
        <translation>Til panelet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>What-ifs side by side</source>
        <translation>Scenarier side om side</translation>
    </message>
    <message>
        <source>Rename the what-if %1 to %2</source>
        <translation>Omdøb scenariet %1 til %2</translation>
    </message>
    <message>
        <source>Remove the what-if %1</source>
        <translation>Slet scenariet %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Luk panelet</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Luk panelet (Esc)</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SolveBar</name>
    <message>
        <source>proved best</source>
        <translation>bevist bedst</translation>
    </message>
    <message>
        <source>at most %1 from the best possible</source>
        <translation>højst %1 fra det bedst mulige</translation>
    </message>
    <message>
        <source>best possible %1</source>
        <translation>bedst mulige %1</translation>
    </message>
    <message>
        <source>looking for the best possible</source>
        <translation>søger det bedst mulige</translation>
    </message>
    <message>
        <source>What the rules and choices that are not kept cost together, in points. The list below shows each of them.</source>
        <translation>Hvad de regler og valg, der ikke overholdes, koster tilsammen, i point. Listen nedenunder viser hver af dem.</translation>
    </message>
    <message>
        <source>not proved best</source>
        <translation>ikke bevist bedst</translation>
    </message>
    <message numerus="yes">
        <source>Cost %Ln point(s)</source>
        <translation>
            <numerusform>Omkostning %Ln point</numerusform>
            <numerusform>Omkostning %Ln point</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or F1 here: how it is counted</source>
        <translation>Klik, eller F1 her: sådan er det beregnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln binding rule(s) broken</source>
        <translation>
            <numerusform>%Ln bindende regel brudt</numerusform>
            <numerusform>%Ln bindende regler brudt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paybench::ui::StatusBar</name>
    <message>
        <source>No file open</source>
        <translation>Ingen fil er åben</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fil: %1</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Virker uden netværk</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gemt %1</translation>
    </message>
    <message>
        <source>Waiting for another window to save</source>
        <translation>Venter på, at et andet vindue gemmer</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Skrivebeskyttet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::SwapPanel</name>
    <message>
        <source>%1 is not a working day. Choose another day.</source>
        <translation>Centret er lukket %1. Vælg en anden dag.</translation>
    </message>
    <message>
        <source>They cannot swap.</source>
        <translation>De kan ikke bytte.</translation>
    </message>
    <message>
        <source>Both have the same on these days, or one of them is away.</source>
        <translation>Begge har det samme disse dage, eller en af dem er væk.</translation>
    </message>
    <message>
        <source>Both keep their mix, but it breaks a rule.</source>
        <translation>Begge beholder deres mix, men det bryder en regel.</translation>
    </message>
    <message>
        <source>It breaks what they have chosen or a rule.</source>
        <translation>Det bryder med deres valg eller en regel.</translation>
    </message>
    <message>
        <source>Both keep their mix.</source>
        <translation>Begge beholder deres mix.</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Ingen regel brydes.</translation>
    </message>
    <message>
        <source>It moves them from their mix.</source>
        <translation>Det flytter dem fra deres mix.</translation>
    </message>
    <message>
        <source>Swap %1 and %2 on %3</source>
        <translation>Byt %1 og %2 %3</translation>
    </message>
    <message>
        <source>Swap %1 on %2 and %3 on %4</source>
        <translation>Byt %1 %2 og %3 %4</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>The same day: they change duties. Another day: they change days.</source>
        <translation>Samme dag: de bytter vagt. En anden dag: de bytter dage.</translation>
    </message>
    <message>
        <source>with</source>
        <translation>med</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Navn på en kollega</translation>
    </message>
    <message>
        <source>on</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>Cost of the rota</source>
        <translation>Vagtplanens omkostning</translation>
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
        <translation>luk</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TableView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied does not fit here (%1). Nothing was changed. Start further up or to the left.</source>
        <translation>Det kopierede er der ikke plads til her (%1). Der er ikke ændret noget. Begynd længere oppe eller til venstre.</translation>
    </message>
    <message>
        <source>This cell cannot be edited. Nothing was changed. Choose cells that can.</source>
        <translation>Denne celle kan ikke redigeres. Der er ikke ændret noget. Vælg celler, der kan.</translation>
    </message>
    <message>
        <source>Ordinary columns</source>
        <translation>Almindelige kolonner</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Marker alt</translation>
    </message>
    <message>
        <source>Export to spreadsheet…</source>
        <translation>Eksporter til regneark…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TallyPad</name>
    <message>
        <source>Not known</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Which customer? One key saves it, Esc goes back.</source>
        <translation>Hvilken kunde? Én tast gemmer, Esc går tilbage.</translation>
    </message>
    <message>
        <source>This month contacts are only counted: one key for the channel, one for the customer.</source>
        <translation>Denne måned tælles henvendelserne kun: én tast til kanalen, én til kunden.</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Talt: %1</translation>
    </message>
    <message>
        <source>Count a contact</source>
        <translation>Tæl en henvendelse</translation>
    </message>
    <message>
        <source>Log this one in full</source>
        <translation>Log denne fuldt ud</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TermsBlock</name>
    <message>
        <source>Change the price rounding for %1</source>
        <translation>Ret prisafrundingen for %1</translation>
    </message>
    <message>
        <source>Index less the efficiency requirement</source>
        <translation>Indeks minus effektiviseringskrav</translation>
    </message>
    <message>
        <source>Index only</source>
        <translation>Kun indeks</translation>
    </message>
    <message>
        <source>Fixed price until a day</source>
        <translation>Fast pris til en bestemt dag</translation>
    </message>
    <message>
        <source>to 0.0001 kr</source>
        <translation>til 0,0001&#xa0;kr.</translation>
    </message>
    <message>
        <source>to 0.01 kr</source>
        <translation>til 0,01&#xa0;kr.</translation>
    </message>
    <message>
        <source>to 0.10 kr</source>
        <translation>til 0,10&#xa0;kr.</translation>
    </message>
    <message>
        <source>to whole kr</source>
        <translation>til hele kroner</translation>
    </message>
    <message>
        <source>started quarter</source>
        <translation>påbegyndt kvarter</translation>
    </message>
    <message>
        <source>started half-hour</source>
        <translation>påbegyndt halvtime</translation>
    </message>
    <message>
        <source>started hour</source>
        <translation>påbegyndt time</translation>
    </message>
    <message>
        <source>started minute</source>
        <translation>påbegyndt minut</translation>
    </message>
    <message>
        <source>nearest quarter</source>
        <translation>nærmeste kvarter</translation>
    </message>
    <message>
        <source>nearest six minutes</source>
        <translation>nærmeste seks minutter</translation>
    </message>
    <message>
        <source>VAT and index</source>
        <translation>Moms og indeks</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Why there is no VAT, printed on the invoice basis</source>
        <translation>Hvorfor der ikke er moms, står på fakturagrundlaget</translation>
    </message>
    <message>
        <source>Yearly adjustment</source>
        <translation>Årlig regulering</translation>
    </message>
    <message>
        <source>Fixed price until</source>
        <translation>Fast pris til og med</translation>
    </message>
    <message>
        <source>Adjusted prices are rounded</source>
        <translation>Regulerede priser afrundes</translation>
    </message>
    <message>
        <source>Hours are billed by</source>
        <translation>Timer faktureres pr.</translation>
    </message>
    <message>
        <source>Without VAT the invoice basis needs the reason. Enter it, then it is saved.</source>
        <translation>Uden moms skal fakturagrundlaget have grunden. Angiv den, så gemmes det.</translation>
    </message>
    <message>
        <source>Change the VAT for %1</source>
        <translation>Ret momsen for %1</translation>
    </message>
    <message>
        <source>Enter the last day of the fixed price, then it is saved.</source>
        <translation>Angiv den faste pris&apos; sidste dag, så gemmes det.</translation>
    </message>
    <message>
        <source>Change the yearly adjustment for %1</source>
        <translation>Ret den årlige regulering for %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TierBlock</name>
    <message>
        <source>%1–%2 cost less than %3 (%4)</source>
        <translation>%1–%2 koster mindre end %3 (%4)</translation>
    </message>
    <message>
        <source>How tiers are computed</source>
        <translation>Sådan beregnes pristrinnene</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Beløb, kr.</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>trinvis</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>mængde</translation>
    </message>
    <message>
        <source>Graduated tiers</source>
        <translation>Trinvis pris</translation>
    </message>
    <message>
        <source>each tier its own price</source>
        <translation>hvert trin sin pris</translation>
    </message>
    <message>
        <source>Volume tiers</source>
        <translation>Mængdepris</translation>
    </message>
    <message>
        <source>all at the tier reached</source>
        <translation>alle efter nået trin</translation>
    </message>
    <message numerus="yes">
        <source>Volume tiers have %Ln threshold(s): %1.</source>
        <translation>
            <numerusform>Mængdeprisen har %Ln tærskel: %1.</numerusform>
            <numerusform>Mængdeprisen har %Ln tærskler: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount by volume, thousand kr</source>
        <translation>Beløb efter mængde, tusind kr.</translation>
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
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Stop stopuret</translation>
    </message>
    <message>
        <source>My timer</source>
        <translation>Mit stopur</translation>
    </message>
    <message>
        <source>Choose who sits here</source>
        <translation>Vælg hvem der sidder her</translation>
    </message>
    <message>
        <source>Nothing is timed</source>
        <translation>Intet stopur i gang</translation>
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
        <translation>Ingen har sagt, hvem der sidder her, så der er ikke startet nogen tid. Vælg det nederst i navigationen.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>Nobody sat here</source>
        <translation>Ingen sad her</translation>
    </message>
    <message>
        <source>Say what was done while nobody sat here</source>
        <translation>Angiv, hvad der blev lavet, mens ingen sad her</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TodayPage</name>
    <message>
        <source>Log a call</source>
        <translation>Log opkald</translation>
    </message>
    <message>
        <source>Someone is ill…</source>
        <translation>Nogen er syg…</translation>
    </message>
    <message>
        <source>Stop my timer</source>
        <translation>Stop mit stopur</translation>
    </message>
    <message>
        <source>Make the rota</source>
        <translation>Lav vagtplanen</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Vis sagerne</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Dagen før</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Dagen efter</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tilbage til i dag</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Vis på væggen</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Stop stopuret</translation>
    </message>
    <message>
        <source>%1 is ill…</source>
        <translation>%1 er syg…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Who answers today?</source>
        <translation>Hvem svarer i dag?</translation>
    </message>
    <message>
        <source>Here stands who is in support now and next, what is due and what differs from the plan. It comes from the rota and from what is logged.</source>
        <translation>Her står, hvem der er i supporten nu og næste gang, hvad der har frist, og hvad der afviger fra planen. Det kommer fra vagtplanen og fra det, der logges.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The day as the centre sees it standing up: who answers now and on the next day, expected calls against those who are there, what differs from the plan, what is due.&lt;/p&gt;&lt;p&gt;Who answers comes from the published rota, or from the draft where nothing is published. Who has logged a break or a meeting is not counted as there.&lt;/p&gt;&lt;p&gt;The line over the blocks is the need of the half-hour. A frame with −1 says that one person is missing.&lt;/p&gt;&lt;p&gt;Each deviation leads to the place where it is mended: Enter or a click.&lt;/p&gt;&lt;p&gt;&lt;b&gt;S&lt;/b&gt; on a person: the person is ill. &lt;b&gt;F1&lt;/b&gt; on a figure: how it came about. &lt;b&gt;F11&lt;/b&gt;: over the whole screen, for a wall; Esc leaves it. &lt;b&gt;Alt+Page up&lt;/b&gt; and &lt;b&gt;Alt+Page down&lt;/b&gt;: other days.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dagen, som centret ser den stående: hvem der svarer nu og næste dag, ventede opkald mod dem, der er til stede, hvad der afviger fra planen, og hvad der har frist.&lt;/p&gt;&lt;p&gt;Hvem der svarer, kommer fra den udgivne vagtplan, eller fra kladden, hvor intet er udgivet. Den, der har logget pause eller møde, regnes ikke som til stede.&lt;/p&gt;&lt;p&gt;Stregen over felterne er halvtimens behov. En ramme med −1 siger, at der mangler én person.&lt;/p&gt;&lt;p&gt;Hver afvigelse fører til det sted, hvor den rettes: Enter eller et klik.&lt;/p&gt;&lt;p&gt;&lt;b&gt;S&lt;/b&gt; på en person: personen er syg. &lt;b&gt;F1&lt;/b&gt; på et tal: hvordan det er beregnet. &lt;b&gt;F11&lt;/b&gt;: over hele skærmen, til en væg; Esc forlader den. &lt;b&gt;Alt+PgUp&lt;/b&gt; og &lt;b&gt;Alt+PgDn&lt;/b&gt;: andre dage.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The time is %1</source>
        <translation>Klokken er %1</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Opkald i dag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TopicsView</name>
    <message>
        <source>What is the new topic called?</source>
        <translation>Hvad skal det nye emne hedde?</translation>
    </message>
    <message>
        <source>Add the topic</source>
        <translation>Tilføj emnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation>Andre ord for det, med komma imellem</translation>
    </message>
    <message>
        <source>None, it stands at the top</source>
        <translation>Intet, det står øverst</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Add the topic %1</source>
        <translation>Tilføj emnet %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) of a year count under %1 from then on</source>
        <translation>
            <numerusform>%Ln henvendelse på et år tæller under %1 fra da af</numerusform>
            <numerusform>%Ln henvendelser på et år tæller under %1 fra da af</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln åben sag</numerusform>
            <numerusform>%Ln åbne sager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) below it</source>
        <translation>
            <numerusform>%Ln emne under det</numerusform>
            <numerusform>%Ln emner under det</numerusform>
        </translation>
    </message>
    <message>
        <source>Which topic does %1 become part of?</source>
        <translation>Hvilket emne skal %1 blive en del af?</translation>
    </message>
    <message>
        <source>Its cases keep their history and count with the other topic. Its words lead there.</source>
        <translation>Sagerne beholder deres historik og tæller med det andet emne. Ordene fører dertil.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Saml</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Saml med</translation>
    </message>
    <message>
        <source>No topic is chosen, so nothing was merged. Choose one from the list.</source>
        <translation>Der er ikke valgt noget emne, så intet er samlet. Vælg et på listen.</translation>
    </message>
    <message>
        <source>Merge the topic %1 into %2</source>
        <translation>Saml emnet %1 med %2</translation>
    </message>
    <message>
        <source>What is the new type of case?</source>
        <translation>Hvad skal den nye sagstype hedde?</translation>
    </message>
    <message>
        <source>Add the type</source>
        <translation>Tilføj typen</translation>
    </message>
    <message>
        <source>To be done within so many opening hours; empty: no SLA</source>
        <translation>Skal være klaret inden for så mange åbningstimer; tomt: ingen SLA</translation>
    </message>
    <message>
        <source>Add the type %1</source>
        <translation>Tilføj typen %1</translation>
    </message>
    <message>
        <source>Which group has a time of its own for %1?</source>
        <translation>Hvilken gruppe har sin egen tid for %1?</translation>
    </message>
    <message>
        <source>Cases that the group has are to be done within it; others keep theirs.</source>
        <translation>Sager, som gruppen har, skal være klaret inden for den; andre beholder deres.</translation>
    </message>
    <message>
        <source>Save the time</source>
        <translation>Gem tiden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Hours of opening time; empty: no SLA</source>
        <translation>Timers åbningstid; tomt: ingen SLA</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln topic(s)</source>
        <translation>
            <numerusform>Sæt ind i %Ln emne</numerusform>
            <numerusform>Sæt ind i %Ln emner</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no topic “%1” to stand under. Choose one from the list.</source>
        <translation>Der er intet emne ”%1” at stå under. Vælg et på listen.</translation>
    </message>
    <message>
        <source>There is no type “%1”. Choose one from the list.</source>
        <translation>Der er ingen type ”%1”. Vælg en på listen.</translation>
    </message>
    <message>
        <source>There is no group “%1”. Choose one from the list.</source>
        <translation>Der er ingen gruppe ”%1”. Vælg en på listen.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as %2, or leave it empty.</source>
        <translation>”%1” er ikke en dag. Skriv den som %2, eller lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write hours such as 8 or 0,5, or leave it empty for no SLA.</source>
        <translation>”%1” er ikke en tid. Skriv timer som 8 eller 0,5, eller lad feltet stå tomt for ingen SLA.</translation>
    </message>
    <message>
        <source>Change the topic %1</source>
        <translation>Ret emnet %1</translation>
    </message>
    <message>
        <source>From the topic above.</source>
        <translation>Fra emnet ovenfor.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andre ord</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Sagstype</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dage</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Samlet med</translation>
    </message>
    <message>
        <source>SLA, hours</source>
        <translation>SLA, timer</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Nyt emne…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Saml…</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Tilbyd igen</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Slut i dag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>New type…</source>
        <translation>Ny type…</translation>
    </message>
    <message>
        <source>Time of a group…</source>
        <translation>En gruppes tid…</translation>
    </message>
    <message>
        <source>How soon a case is done, in hours of opening time</source>
        <translation>Hvor hurtigt en sag er klaret, i timers åbningstid</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>No topics yet. Add what callers ask about, such as leave, sickness or tax; the quick line offers them as you type.</source>
        <translation>Ingen emner endnu. Tilføj det, opkalderne spørger om, som ferie, sygdom eller skat; hurtiglinjen foreslår dem, mens du skriver.</translation>
    </message>
    <message>
        <source>Types of cases and their SLA</source>
        <translation>Sagstyper og deres SLA</translation>
    </message>
    <message>
        <source>No types yet, so no case has an SLA. Add one and say within how many opening hours it is to be done.</source>
        <translation>Ingen typer endnu, så ingen sag har en SLA. Tilføj en, og angiv, inden for hvor mange åbningstimer den skal være klaret.</translation>
    </message>
    <message>
        <source>Offer the topic %1 again</source>
        <translation>Tilbyd emnet %1 igen</translation>
    </message>
    <message>
        <source>End the topic %1</source>
        <translation>Afslut emnet %1</translation>
    </message>
    <message>
        <source>Remove the topic %1</source>
        <translation>Slet emnet %1</translation>
    </message>
    <message>
        <source>Remove the type %1</source>
        <translation>Slet typen %1</translation>
    </message>
    <message>
        <source>Give %1 the usual time for %2</source>
        <translation>Giv %1 den sædvanlige tid for %2</translation>
    </message>
    <message>
        <source>Change the SLA of %1</source>
        <translation>Ret SLA for %1</translation>
    </message>
    <message>
        <source>Change the SLA of %1 for %2</source>
        <translation>Ret SLA for %1 i %2</translation>
    </message>
    <message>
        <source>The group&apos;s name is changed on the page People. Nothing was changed.</source>
        <translation>Gruppens navn ændres på siden Medarbejdere. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Call the type %1 %2</source>
        <translation>Kald typen %1 for %2</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TotalRow</name>
    <message>
        <source>Totals</source>
        <translation>Summer</translation>
    </message>
</context>
<context>
    <name>paybench::ui::TrainingView</name>
    <message>
        <source>about %1 (%2–%3)</source>
        <translation>ca. %1 (%2–%3)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Avoidable
minutes</source>
        <translation>Unødige
min.</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>På et år</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Undervisning</translation>
    </message>
    <message>
        <source>no need yet</source>
        <translation>intet behov endnu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Underviser</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Paid back,
months</source>
        <translation>Tjent ind,
måneder</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>When is %1 trained in %2?</source>
        <translation>Hvornår undervises %1 i %2?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in these days</source>
        <translation>
            <numerusform>%Ln henvendelse i disse dage</numerusform>
            <numerusform>%Ln henvendelser i disse dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Book training</source>
        <translation>Book undervisning</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Book training: %1, %2</source>
        <translation>Book undervisning: %1, %2</translation>
    </message>
    <message>
        <source>Why is there no training for %1?</source>
        <translation>Hvorfor bliver der ingen undervisning af %1?</translation>
    </message>
    <message>
        <source>The need is closed; the contacts stay.</source>
        <translation>Behovet afsluttes; henvendelserne bliver.</translation>
    </message>
    <message>
        <source>Close without training</source>
        <translation>Afslut uden undervisning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Close a training need: %1, %2</source>
        <translation>Afslut et undervisningsbehov: %1, %2</translation>
    </message>
    <message>
        <source>When does a question become a training need?</source>
        <translation>Hvornår bliver et spørgsmål et undervisningsbehov?</translation>
    </message>
    <message>
        <source>It holds from the day; what was raised before stays.</source>
        <translation>Det gælder fra dagen; det, der er oprettet tidligere, bliver.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Gem reglen</translation>
    </message>
    <message>
        <source>Contacts of one person</source>
        <translation>Henvendelser fra én person</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>På så mange dage</translation>
    </message>
    <message>
        <source>Contacts of one unit</source>
        <translation>Henvendelser fra én enhed</translation>
    </message>
    <message>
        <source>From at least so many persons</source>
        <translation>Fra mindst så mange personer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Change the rule for training needs from %1</source>
        <translation>Ret reglen for undervisningsbehov fra %1</translation>
    </message>
    <message>
        <source>Create need</source>
        <translation>Opret behov</translation>
    </message>
    <message>
        <source>Book training…</source>
        <translation>Book undervisning…</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Den er afholdt</translation>
    </message>
    <message>
        <source>Close without training…</source>
        <translation>Afslut behovet…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel…</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dage</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Én måned</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Hvilke dage</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Undervisningsbehov</translation>
    </message>
    <message>
        <source>Nobody has asked the same thing often enough in these days. Calls and e-mails logged with a caller and a topic count.</source>
        <translation>Ingen har spurgt om det samme ofte nok i disse dage. Opkald og mails, der er logget med opkalder og emne, tæller med.</translation>
    </message>
    <message>
        <source>A need: %1 contacts of a person about one topic in %2 days, or %3 of a unit from at least %4 persons. F1 shows how a figure comes about.</source>
        <translation>Et behov: %1 henvendelser fra én person om ét emne på %2 dage, eller %3 fra en enhed af mindst %4 personer. F1 viser, hvordan et tal er beregnet.</translation>
    </message>
    <message>
        <source>Create a training need: %1, %2</source>
        <translation>Opret et undervisningsbehov: %1, %2</translation>
    </message>
    <message>
        <source>Hold training: %1, %2</source>
        <translation>Afhold undervisning: %1, %2</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Hvad koster det?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>contacts in the days</source>
        <translation>henvendelser i dagene</translation>
    </message>
    <message>
        <source>minutes each, on average</source>
        <translation>minutter for hver, i gennemsnit</translation>
    </message>
    <message>
        <source>avoidable minutes</source>
        <translation>unødige minutter</translation>
    </message>
    <message>
        <source>Has the training helped?</source>
        <translation>Har undervisningen hjulpet?</translation>
    </message>
    <message>
        <source>Contacts on the %1 days before and the %1 days after. The chance is that of getting so few after by luck: half of %2 would be expected.</source>
        <translation>Henvendelser i de %1 dage før og de %1 dage efter. Chancen gælder at få så få bagefter ved et tilfælde: halvdelen af %2 ville ventes.</translation>
    </message>
    <message>
        <source>contacts before</source>
        <translation>henvendelser før</translation>
    </message>
    <message>
        <source>contacts after</source>
        <translation>henvendelser efter</translation>
    </message>
    <message>
        <source>minutes each before</source>
        <translation>minutter for hver før</translation>
    </message>
    <message>
        <source>minutes saved</source>
        <translation>sparede minutter</translation>
    </message>
    <message>
        <source>minutes of training</source>
        <translation>minutters undervisning</translation>
    </message>
    <message>
        <source>paid back in months</source>
        <translation>tjent ind på måneder</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ændring</translation>
    </message>
    <message>
        <source>chance that it is luck</source>
        <translation>chance for, at det er et tilfælde</translation>
    </message>
    <message>
        <source>Too early to say: around the training contacts were only counted, not logged one by one. As soon as a month is logged in full it can be compared.</source>
        <translation>For tidligt at sige: omkring uddannelsen blev henvendelserne kun talt, ikke logget én for én. Så snart en måned logges fuldt ud, kan der sammenlignes.</translation>
    </message>
    <message>
        <source>Contacts on the nearest %1 days before and after that were logged in full. The chance is that of getting so few after by luck: half of %2 would be expected.</source>
        <translation>Henvendelser i de nærmeste %1 dage før og efter, der blev logget fuldt ud. Chancen gælder at få så få bagefter ved et tilfælde: halvdelen af %2 ville ventes.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::UnitPriceEdit</name>
    <message>
        <source>Enter a price.</source>
        <translation>Angiv en pris.</translation>
    </message>
    <message>
        <source>Enter a price such as %1, with at most four decimals.</source>
        <translation>Angiv en pris, for eksempel %1, med højst fire decimaler.</translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation>Angiv 0 eller mere.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::UnitsTab</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group from</source>
        <translation>Gruppe fra</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Enter the last day of the unit, such as 2027-12-31, or nothing.</source>
        <translation>Angiv enhedens sidste dag, for eksempel 31.12.2027, eller intet.</translation>
    </message>
    <message>
        <source>the whole customer</source>
        <translation>hele kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Mail</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alle kunder</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>denne kunde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Henvis til</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Referral directory</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>No units yet.</source>
        <translation>Ingen enheder endnu.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Ingen kontakter endnu.</translation>
    </message>
    <message>
        <source>Nothing is referred yet.</source>
        <translation>Ingen henvisninger endnu.</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Tilføj en enhed</translation>
    </message>
    <message>
        <source>Remove the selected units</source>
        <translation>Slet de markerede enheder</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Tilføj en kontakt</translation>
    </message>
    <message>
        <source>Remove the selected contacts</source>
        <translation>Slet de markerede kontakter</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>Tilføj en henvisning</translation>
    </message>
    <message>
        <source>Remove the selected referrals</source>
        <translation>Slet de markerede henvisninger</translation>
    </message>
    <message>
        <source>Change the unit %1 for %2</source>
        <translation>Ret enheden %1 for %2</translation>
    </message>
    <message>
        <source>Add the unit %1 for %2</source>
        <translation>Tilføj enheden %1 for %2</translation>
    </message>
    <message>
        <source>Change the contact %1 for %2</source>
        <translation>Ret kontakten %1 for %2</translation>
    </message>
    <message>
        <source>Add the contact %1 for %2</source>
        <translation>Tilføj kontakten %1 for %2</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>kunden</translation>
    </message>
    <message>
        <source>Change the referral %1 for %2</source>
        <translation>Ret henvisningen %1 for %2</translation>
    </message>
    <message>
        <source>Add the referral %1 for %2</source>
        <translation>Tilføj henvisningen %1 for %2</translation>
    </message>
    <message>
        <source>There is no group %1, so nothing was changed. Choose one of the list.</source>
        <translation>Der er ingen gruppe %1, så der er ikke ændret noget. Vælg en på listen.</translation>
    </message>
    <message>
        <source>Move %1 to %2 from %3</source>
        <translation>Flyt %1 til %2 fra %3</translation>
    </message>
    <message>
        <source>Enter the day from which the group serves the unit, such as 2027-01-01.</source>
        <translation>Angiv den dag, hvorfra gruppen betjener enheden, for eksempel 01.01.2027.</translation>
    </message>
    <message>
        <source>Remove units for %1</source>
        <translation>Slet enheder for %1</translation>
    </message>
    <message>
        <source>Remove contacts for %1</source>
        <translation>Slet kontakter for %1</translation>
    </message>
    <message>
        <source>Remove referrals for %1</source>
        <translation>Slet henvisninger for %1</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Ny enhed…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ny kontakt…</translation>
    </message>
    <message>
        <source>Add a subject…</source>
        <translation>Nyt emne…</translation>
    </message>
    <message>
        <source>Not for the centre: whom to ask instead</source>
        <translation>Ikke centrets spørgsmål: hvem man skal spørge i stedet</translation>
    </message>
</context>
<context>
    <name>paybench::ui::ValueSlider</name>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 gælder stadig.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Angiv et tal.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::VersionsView</name>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
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
        <translation>Dage</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Udgivet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ugedag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Nothing is published of these days yet. What is changed after that is listed here.</source>
        <translation>Der er ikke udgivet noget for disse dage endnu. Det, der ændres efter udgivelsen, vises her.</translation>
    </message>
    <message>
        <source>This is the first version of its days.</source>
        <translation>Det er den første version af sine dage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) after version %1</source>
        <translation>
            <numerusform>%Ln ændring efter version %1</numerusform>
            <numerusform>%Ln ændringer efter version %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Der er ingen forskel.</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>Udgivne versioner</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Nothing is published of these days yet.</source>
        <translation>Der er ikke udgivet noget for disse dage endnu.</translation>
    </message>
    <message>
        <source>Changes of the rota</source>
        <translation>Ændringer i vagtplanen</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Beskeden er kopieret.</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopier beskeden</translation>
    </message>
    <message>
        <source>What is changed for each person, to be pasted in a message. With rows selected: only for those persons.</source>
        <translation>Det, der er ændret for hver person, til at sætte ind i en besked. Med markerede rækker: kun for de personer.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopper</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Wall</name>
    <message>
        <source>Today on the wall</source>
        <translation>I dag på væggen</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WeekGrid</name>
    <message>
        <source>work mix in %1</source>
        <comment>a month</comment>
        <translation>arbejdsmix i %1</translation>
    </message>
    <message>
        <source>work mix in %1 · your 80/20 choice %2</source>
        <translation>arbejdsmix i %1 · dit 80/20-valg %2</translation>
    </message>
    <message>
        <source>%1: %2 logged</source>
        <translation>%1: %2 logget</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Min uge</translation>
    </message>
    <message>
        <source>My week, %1</source>
        <translation>Min uge, %1</translation>
    </message>
    <message>
        <source>rota: %1</source>
        <comment>a duty</comment>
        <translation>vagtplan: %1</translation>
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
        <translation>Velkommen til Paybench</translation>
    </message>
    <message>
        <source>Import volumes, check them, make the invoice basis and the monthly report. Everything is in one file on your computer and works without a network.</source>
        <translation>Importer mængder, kontroller dem, og lav fakturagrundlaget og månedsrapporten. Alt ligger i én fil på din computer og virker uden netværk.</translation>
    </message>
    <message>
        <source>The demo centre has 15 payroll assistants, 10 customers and all of October 2026. You can try everything. Nothing can break.</source>
        <translation>Democentret har 15 lønassistenter, 10 kunder og hele oktober 2026. Du kan prøve alt. Intet kan gå i stykker.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Seneste filer</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Filer, du åbner, vises her.</translation>
    </message>
    <message>
        <source>Start with what you have</source>
        <translation>Begynd med det, du har</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Hvad nu hvis</translation>
    </message>
    <message>
        <source>computed while you draw</source>
        <translation>beregnes, mens du trækker</translation>
    </message>
    <message>
        <source>Calls in the month</source>
        <translation>Opkald i måneden</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Behandlingstid</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Answered within %1</source>
        <translation>Svar inden for %1</translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation>Højeste belægning</translation>
    </message>
    <message>
        <source>More assumptions</source>
        <translation>Flere forudsætninger</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Gem scenarie…</translation>
    </message>
    <message>
        <source>Saved what-ifs</source>
        <translation>Gemte scenarier</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det er</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WhoTab</name>
    <message>
        <source>A row needs process, step and who does it, so nothing was pasted. Copy at least three columns.</source>
        <translation>En række skal have proces, trin og hvem der gør det, så der er ikke sat noget ind. Kopier mindst tre kolonner.</translation>
    </message>
    <message>
        <source>“%1” does not say who does it, so nothing was pasted. Accepted are %2.</source>
        <translation>”%1” siger ikke, hvem der gør det, så der er ikke sat noget ind. Der godtages %2.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gør hvad</translation>
    </message>
    <message>
        <source>Nothing has been agreed about who does what yet.</source>
        <translation>Der er ikke aftalt noget endnu om, hvem der gør hvad.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Tilføj et trin</translation>
    </message>
    <message>
        <source>Remove the selected steps</source>
        <translation>Slet de markerede trin</translation>
    </message>
    <message>
        <source>Paste steps from a spreadsheet</source>
        <translation>Sæt trin ind fra et regneark</translation>
    </message>
    <message numerus="yes">
        <source>Nobody does %Ln step(s). Choose customer, centre or both.</source>
        <translation>
            <numerusform>Ingen udfører %Ln trin. Vælg kunde, center eller begge.</numerusform>
            <numerusform>Ingen udfører %Ln trin. Vælg kunde, center eller begge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Nyt trin…</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>There is no agreement to change. Make one first.</source>
        <translation>Der er ingen aftale at ændre. Opret en først.</translation>
    </message>
    <message>
        <source>Change who does what for %1</source>
        <translation>Ret hvem der gør hvad for %1</translation>
    </message>
    <message>
        <source>Payroll run</source>
        <translation>Lønkørsel</translation>
    </message>
    <message>
        <source>Add a step for %1</source>
        <translation>Tilføj et trin for %1</translation>
    </message>
    <message>
        <source>Remove steps for %1</source>
        <translation>Slet trin for %1</translation>
    </message>
    <message>
        <source>Paste who does what for %1</source>
        <translation>Sæt ind, hvem der gør hvad, for %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WhyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Åbn aftalen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Choose a figure to see how it comes about.</source>
        <translation>Vælg et tal for at se, hvordan det opstår.</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the month.</source>
        <translation>Der er intet af den slags i måneden.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer fra</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Tolv måneder</translation>
    </message>
    <message>
        <source>payslips</source>
        <translation>lønsedler</translation>
    </message>
    <message>
        <source>Payslips in twelve months</source>
        <translation>Lønsedler i tolv måneder</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>The figure is computed and cannot be typed over. Change the volume or the price row.</source>
        <translation>Tallet er beregnet og kan ikke overskrives. Ret mængden eller prislinjen.</translation>
    </message>
    <message>
        <source>The arithmetic was copied.</source>
        <translation>Udregningen er kopieret.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::Window</name>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
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
        <translation>Sider</translation>
    </message>
    <message>
        <source>&amp;New centre…</source>
        <translation>&amp;Ny centerfil…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åbn…</translation>
    </message>
    <message>
        <source>Open the &amp;demo centre</source>
        <translation>Åbn &amp;democentret</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Luk filen</translation>
    </message>
    <message>
        <source>&amp;Save a restore point</source>
        <translation>&amp;Gem et gendannelsespunkt</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Gendan en sikkerheds&amp;kopi…</translation>
    </message>
    <message>
        <source>&amp;Export to spreadsheet…</source>
        <translation>&amp;Eksporter til regneark…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Fortryd: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Annuller fortryd: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Annuller fortryd</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Sæt &amp;ind</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Sl&amp;et</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Marker alt</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Søg…</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Farver som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte rækker</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>&amp;Normale rækker</translation>
    </message>
    <message>
        <source>&amp;Roomy rows</source>
        <translation>&amp;Rummelige rækker</translation>
    </message>
    <message>
        <source>Language as the system</source>
        <translation>Sprog som systemet</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Fuld skærm</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Søg &amp;hvad som helst…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Frem</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>F&amp;orrige måned</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>&amp;Næste måned</translation>
    </message>
    <message>
        <source>&amp;Who sits here…</source>
        <translation>&amp;Hvem sidder her…</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>Ændrings&amp;log…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>&amp;Explain, or help for this page</source>
        <translation>&amp;Forklar, eller hjælp til siden</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Genveje…</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Ordliste</translation>
    </message>
    <message>
        <source>A&amp;bout Paybench</source>
        <translation>O&amp;m Paybench</translation>
    </message>
    <message>
        <source>Where should the new centre file be?</source>
        <translation>Hvor skal den nye centerfil ligge?</translation>
    </message>
    <message>
        <source>Centre files (*.paybench)</source>
        <translation>Centerfiler (*.paybench)</translation>
    </message>
    <message>
        <source>Which centre file should be opened?</source>
        <translation>Hvilken centerfil skal åbnes?</translation>
    </message>
    <message>
        <source>Centre files (*.paybench);;All files (*)</source>
        <translation>Centerfiler (*.paybench);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Vil du gendanne sikkerhedskopien fra %1?</translation>
    </message>
    <message>
        <source>Later changes are kept in a copy.</source>
        <translation>Senere ændringer bevares i en kopi.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Gendan sikkerhedskopien</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Where should the table be written?</source>
        <translation>Hvor skal tabellen gemmes?</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;Comma-separated text (*.csv)</source>
        <translation>Regneark (*.xlsx);;Kommasepareret tekst (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Skrevet til %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Open the demo centre to look around, or make a new centre and begin with what you have: a file of volumes or a list of people. Everything is saved as you go and can be undone with Ctrl+Z. Ctrl+K finds any page, action, customer or month.</source>
        <translation>Åbn democentret for at se dig omkring, eller opret et nyt center, og begynd med det, du har: en fil med mængder eller en liste over medarbejdere. Alt gemmes undervejs og kan fortrydes med Ctrl+Z. Ctrl+K finder enhver side, handling, kunde og måned.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <translation>Gemt · %1</translation>
    </message>
    <message>
        <source>Undone · %1</source>
        <translation>Fortrudt · %1</translation>
    </message>
    <message>
        <source>Redone · %1</source>
        <translation>Gentaget · %1</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WishForm</name>
    <message>
        <source>What is wished, and for which days?</source>
        <translation>Hvad ønskes, og for hvilke dage?</translation>
    </message>
    <message>
        <source>How is the wish changed?</source>
        <translation>Hvordan vil du ændre ønsket?</translation>
    </message>
    <message>
        <source>The next proposal takes it into account. What stands in the rota stays until then.</source>
        <translation>Næste forslag tager hensyn til det. Det, der står i vagtplanen, bliver stående indtil da.</translation>
    </message>
    <message>
        <source>Add the wish</source>
        <translation>Tilføj ønsket</translation>
    </message>
    <message>
        <source>Save the wish</source>
        <translation>Gem ønsket</translation>
    </message>
    <message>
        <source>wants it</source>
        <translation>vil gerne</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>helst ikke</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>kan ikke</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Fridag</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Lønassistent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Ugedage</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Vagt</translation>
    </message>
    <message>
        <source>How strongly</source>
        <translation>Hvor stærkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Angiv en dag.</translation>
    </message>
</context>
<context>
    <name>paybench::ui::WishView</name>
    <message>
        <source>no working day here</source>
        <translation>ingen arbejdsdag her</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>ikke planlagt endnu</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>opfyldt</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 af %2 dage</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>ikke opfyldt</translation>
    </message>
    <message>
        <source>To grant it breaks a rule that always holds.</source>
        <translation>At opfylde det bryder en regel, der altid gælder.</translation>
    </message>
    <message>
        <source>What stands there is pinned or in a closed month.</source>
        <translation>Det, der står der, er låst eller i en lukket måned.</translation>
    </message>
    <message>
        <source>Go to the day in the rota</source>
        <translation>Gå til dagen i vagtplanen</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Lønassistent</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Ugedage</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Vagt</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>In the rota</source>
        <translation>I vagtplanen</translation>
    </message>
    <message>
        <source>Cost to grant</source>
        <translation>Koster at opfylde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>not in this rota</source>
        <translation>ikke i denne vagtplan</translation>
    </message>
    <message>
        <source>A wish counts in the next proposal.</source>
        <translation>Et ønske tæller i næste forslag.</translation>
    </message>
    <message>
        <source>Note a wish of %1</source>
        <translation>Noter et ønske for %1</translation>
    </message>
    <message>
        <source>Change a wish of %1</source>
        <translation>Ændr et ønske for %1</translation>
    </message>
    <message>
        <source>Remove a wish of %1</source>
        <translation>Slet et ønske for %1</translation>
    </message>
    <message>
        <source>Grant a wish of %1</source>
        <translation>Opfyld et ønske for %1</translation>
    </message>
    <message>
        <source>Add a wish…</source>
        <translation>Tilføj ønske…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ændr…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Opfyld</translation>
    </message>
    <message>
        <source>No wishes for these days. Add one, and the next proposal takes it into account.</source>
        <translation>Ingen ønsker for disse dage. Tilføj et, så tager næste forslag hensyn til det.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln celle ændres</numerusform>
            <numerusform>%Ln celler ændres</numerusform>
        </translation>
    </message>
    <message>
        <source>At most; a cheaper way is being looked for.</source>
        <translation>Højst; en billigere måde søges.</translation>
    </message>
    <message>
        <source>Looking for a way to grant the wishes</source>
        <translation>Søger en måde at opfylde ønskerne på</translation>
    </message>
    <message>
        <source>%1 of %2 granted · the cost is of the best way found, without a new proposal</source>
        <translation>%1 af %2 opfyldt · omkostningen gælder den bedste måde, der er fundet, uden et nyt forslag</translation>
    </message>
    <message>
        <source>Shows what changes for the wish, before it is saved</source>
        <translation>Viser, hvad der ændres for ønsket, før det gemmes</translation>
    </message>
</context>
<context>
    <name>paybench::ui::YearAdjustmentDialog</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>Adjust the prices for a new year?</source>
        <translation>Vil du regulere priserne for et nyt år?</translation>
    </message>
    <message>
        <source>Each agreement gets a new version with its own rule. Closed months and their documents do not change.</source>
        <translation>Hver aftale får en ny version efter sin egen regel. Lukkede måneder og deres dokumenter ændres ikke.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Index, %</source>
        <translation>Indeks, %</translation>
    </message>
    <message>
        <source>as published, such as 2.8</source>
        <translation>som det offentliggøres, for eksempel 2,8</translation>
    </message>
    <message>
        <source>Efficiency requirement, %</source>
        <translation>Effektiviseringskrav, %</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>empty: the first open month</source>
        <translation>tomt: første åbne måned</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>Nye priser</translation>
    </message>
    <message>
        <source>Enter the index to see the new prices.</source>
        <translation>Angiv indekset for at se de nye priser.</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Eksporter tabellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Adjust prices</source>
        <translation>Reguler priserne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Price row</source>
        <translation>Prislinje</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Yes, the index is %1</source>
        <translation>Ja, indekset er %1</translation>
    </message>
    <message>
        <source>From %1 · %2 a year on the last twelve months&apos; volumes</source>
        <translation>Fra %1 · %2 om året med de seneste tolv måneders mængder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplement line(s) for closed months are charged in the month of the new prices.</source>
        <translation>
            <numerusform>%Ln efteropkrævning for lukkede måneder opkræves i de nye prisers måned.</numerusform>
            <numerusform>%Ln efteropkrævninger for lukkede måneder opkræves i de nye prisers måned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust prices for %1</source>
        <translation>Reguler priserne for %1</translation>
    </message>
    <message>
        <source>Then write a letter with the price annex to each customer, as PDF</source>
        <translation>Skriv derefter et brev med prisbilaget til hver kunde, som PDF</translation>
    </message>
</context>
<context>
    <name>paybench::ui::YearLegend</name>
    <message>
        <source>absence</source>
        <translation>fravær</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
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
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>planned absence</source>
        <translation>planlagt fravær</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>fravær</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>halv dag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åbent</translation>
    </message>
    <message>
        <source>Write S80, R80 or five days such as 2-1-2.</source>
        <translation>Skriv S80, R80 eller fem dage som 2-1-2.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>80/20 choice</source>
        <translation>80/20-valg</translation>
    </message>
    <message>
        <source>S80, R80, or days of support, follow-up and registration: 2-1-2.</source>
        <translation>S80, R80, eller dage med support, backoffice og registrering: 2-1-2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Del af dagen</translation>
    </message>
    <message>
        <source>Move %1 to %2 from %3</source>
        <translation>Flyt %1 til %2 fra %3</translation>
    </message>
    <message>
        <source>Let %1 work %2% from %3</source>
        <translation>Lad %1 arbejde %2&#xa0;% fra %3</translation>
    </message>
    <message>
        <source>Note the wish of %1 for %2 from %3</source>
        <translation>Noter ønsket fra %1 om %2 fra %3</translation>
    </message>
    <message>
        <source>Change %1 from %2</source>
        <translation>Ret %1 fra %2</translation>
    </message>
    <message>
        <source>Decided: yes</source>
        <translation>Besluttet: ja</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
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
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>Decide or review by</source>
        <translation>Beslut eller revurder senest</translation>
    </message>
    <message>
        <source>Remove what begins on this day</source>
        <translation>Slet det, der begynder denne dag</translation>
    </message>
    <message>
        <source>Remove the change of %1 from %2</source>
        <translation>Slet ændringen for %1 fra %2</translation>
    </message>
    <message>
        <source>What is new for %1, and from which day?</source>
        <translation>Hvad er nyt for %1, og fra hvilken dag?</translation>
    </message>
    <message>
        <source>Days before stay as they were. Closed months never move.</source>
        <translation>Dagene før bliver, som de var. Lukkede måneder ændres aldrig.</translation>
    </message>
    <message>
        <source>Save from that day</source>
        <translation>Gem fra den dag</translation>
    </message>
    <message>
        <source>%1 starts on %2, so nothing was saved. Choose that day or a later one.</source>
        <translation>%1 begynder %2, så der er ikke gemt noget. Vælg den dag eller en senere.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln unit(s) to %1 from %2</source>
        <translation>
            <numerusform>Flyt %Ln enhed til %1 fra %2</numerusform>
            <numerusform>Flyt %Ln enheder til %1 fra %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhed</numerusform>
            <numerusform>%Ln enheder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 then has %2 and nobody to serve them.</source>
        <translation>%1 har så %2 og ingen til at betjene dem.</translation>
    </message>
    <message>
        <source>%1 then has %2, %3 per FTE.</source>
        <translation>%1 har så %2, %3 pr. årsværk.</translation>
    </message>
    <message>
        <source>Which group serves %1, and from which day?</source>
        <translation>Hvilken gruppe betjener %1, og fra hvilken dag?</translation>
    </message>
    <message numerus="yes">
        <source>Which group serves %Ln unit(s), and from which day?</source>
        <translation>
            <numerusform>Hvilken gruppe betjener %Ln enhed, og fra hvilken dag?</numerusform>
            <numerusform>Hvilken gruppe betjener %Ln enheder, og fra hvilken dag?</numerusform>
        </translation>
    </message>
    <message>
        <source>Days before stay as they were.</source>
        <translation>Dagene før bliver, som de var.</translation>
    </message>
    <message>
        <source>Move from that day</source>
        <translation>Flyt fra den dag</translation>
    </message>
    <message>
        <source>A group has to serve the unit. Choose one.</source>
        <translation>En gruppe skal betjene enheden. Vælg en.</translation>
    </message>
    <message>
        <source>What is the new group called?</source>
        <translation>Hvad hedder den nye gruppe?</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Tilføj gruppen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Add the group %1</source>
        <translation>Tilføj gruppen %1</translation>
    </message>
    <message>
        <source>Who trains %1, and from which day?</source>
        <translation>Hvem underviser %1, og fra hvilken dag?</translation>
    </message>
    <message>
        <source>A trainer is linked to a group. Days before stay as they were.</source>
        <translation>En underviser knyttes til en gruppe. Dagene før bliver, som de var.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Underviser</translation>
    </message>
    <message>
        <source>Choose a trainer</source>
        <translation>Vælg en underviser</translation>
    </message>
    <message>
        <source>Let %1 train %2 from %3</source>
        <translation>Lad %1 undervise %2 fra %3</translation>
    </message>
    <message>
        <source>to %1 from %2</source>
        <translation>til %1 fra %2</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Uden gruppe</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppe %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>wished %1</source>
        <translation>ønskede %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>revurderes %1</translation>
    </message>
    <message>
        <source>wishes %1</source>
        <translation>ønsker %1</translation>
    </message>
    <message>
        <source>decision by %1</source>
        <translation>beslutning %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ikke besluttet endnu</translation>
    </message>
    <message>
        <source>mentor %1</source>
        <translation>mentor %1</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>ansat</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sidste dag</translation>
    </message>
    <message>
        <source>valid now</source>
        <translation>gælder nu</translation>
    </message>
    <message>
        <source>%1 of %2 in the group are at work on %3, the day with the fewest.</source>
        <translation>%1 af %2 i gruppen er på arbejde %3, dagen med færrest.</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation>Hvem er ny?</translation>
    </message>
    <message>
        <source>No personal number is needed, and none can be stored.</source>
        <translation>Der skal ikke bruges CPR-nummer, og det kan ikke gemmes.</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Tilføj personen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>In payroll work since</source>
        <translation>I lønarbejde siden</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tilføj %1</translation>
    </message>
    <message>
        <source>What is changed for %1?</source>
        <translation>Hvad ændres for %1?</translation>
    </message>
    <message>
        <source>What changes over time is under New from date.</source>
        <translation>Det, der ændres over tid, findes under Nyt fra dato.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>When is the last day of %1?</source>
        <translation>Hvornår er den sidste dag for %1?</translation>
    </message>
    <message>
        <source>The person stays in the register, and earlier months stay as they were. An empty day means: stays.</source>
        <translation>Personen bliver i registret, og tidligere måneder bliver, som de var. En tom dag betyder: bliver.</translation>
    </message>
    <message>
        <source>Save the last day</source>
        <translation>Gem den sidste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Let %1 leave on %2</source>
        <translation>Lad %1 stoppe %2</translation>
    </message>
    <message>
        <source>Let %1 stay</source>
        <translation>Lad %1 blive</translation>
    </message>
    <message>
        <source>When is %1 away?</source>
        <translation>Hvornår er %1 væk?</translation>
    </message>
    <message>
        <source>Only the kind is kept, never a reason.</source>
        <translation>Kun arten gemmes, aldrig en grund.</translation>
    </message>
    <message>
        <source>Save the absence</source>
        <translation>Gem fraværet</translation>
    </message>
    <message>
        <source>Add the absence</source>
        <translation>Tilføj fraværet</translation>
    </message>
    <message>
        <source>Change the absence of %1 from %2</source>
        <translation>Ret fraværet for %1 fra %2</translation>
    </message>
    <message>
        <source>Add an absence of %1 from %2</source>
        <translation>Tilføj et fravær for %1 fra %2</translation>
    </message>
    <message>
        <source>Remove the absence</source>
        <translation>Slet fraværet</translation>
    </message>
    <message>
        <source>Remove the absence of %1 from %2</source>
        <translation>Slet fraværet for %1 fra %2</translation>
    </message>
    <message>
        <source>Grant %1 to %2 from %3</source>
        <translation>Bevilg %1 for %2 fra %3</translation>
    </message>
    <message>
        <source>Keep %1 for %2 from %3</source>
        <translation>Behold %1 for %2 fra %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, siden %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Yes to %1 gives %2 support days, exactly what is needed.</source>
        <translation>Ja til %1 giver %2 supportdage, præcis hvad der kræves.</translation>
    </message>
    <message>
        <source>Yes to %1 gives %2 support days, more than the %3 needed.</source>
        <translation>Ja til %1 giver %2 supportdage, flere end de %3, der kræves.</translation>
    </message>
    <message>
        <source>Yes to %1 gives %2 support days, fewer than the %3 needed.</source>
        <translation>Ja til %1 giver %2 supportdage, færre end de %3, der kræves.</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 årsværk</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>stoppede %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til og med %1</translation>
    </message>
    <message>
        <source>trainer %1</source>
        <translation>underviser %1</translation>
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
        <translation>%1 af %2 supportdage</translation>
    </message>
    <message>
        <source>Not here on %1</source>
        <translation>Ikke her %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are added</source>
        <translation>
            <numerusform>%Ln person tilføjes</numerusform>
            <numerusform>%Ln personer tilføjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are wrong, so nothing can be added yet</source>
        <translation>
            <numerusform>%Ln række skal rettes, så intet kan tilføjes endnu</numerusform>
            <numerusform>%Ln rækker skal rettes, så intet kan tilføjes endnu</numerusform>
        </translation>
    </message>
    <message>
        <source>new groups: %1</source>
        <translation>nye grupper: %1</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>læses ikke: %1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hvad den bliver til</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>tilføjes</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>Der er ikke tilføjet noget. %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln person(s)</source>
        <translation>
            <numerusform>Sæt %Ln person ind</numerusform>
            <numerusform>Sæt %Ln personer ind</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you want to add these people?</source>
        <translation>Vil du tilføje disse personer?</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln person(s)</source>
        <translation>
            <numerusform>Tilføj %Ln person</numerusform>
            <numerusform>Tilføj %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Det, der ville blive tilføjet</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>mandag til fredag</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>fri %1</translation>
    </message>
    <message>
        <source>%1 since %2, %3</source>
        <translation>%1 siden %2, %3</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ikke besluttet endnu</translation>
    </message>
    <message>
        <source>Decided: no</source>
        <translation>Besluttet: nej</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>working days of an absence</comment>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pricing</name>
    <message>
        <source>The index is below 0. Lower the prices by %1?</source>
        <translation>Indekset er under 0. Vil du sænke priserne med %1?</translation>
    </message>
    <message>
        <source>The index is above 10 %. Raise the prices by %1?</source>
        <translation>Indekset er over 10&#xa0;%. Vil du hæve priserne med %1?</translation>
    </message>
    <message>
        <source>The efficiency requirement is usually between 0 and 10 %. Use %1?</source>
        <translation>Effektiviseringskravet er som regel mellem 0 og 10&#xa0;%. Vil du bruge %1?</translation>
    </message>
    <message>
        <source>The prices were not changed, because they would be multiplied by %1. Use percentages that keep the factor above 0 and below 10.</source>
        <translation>Priserne er ikke ændret, fordi de ville blive ganget med %1. Brug procenttal, der holder faktoren over 0 og under 10.</translation>
    </message>
    <message>
        <source>Payslips, deviations reported</source>
        <translation>Lønsedler, afvigelsesindberetning</translation>
    </message>
    <message>
        <source>Payslips, presence reported</source>
        <translation>Lønsedler, fremmødeindberetning</translation>
    </message>
    <message>
        <source>Payslips, round the clock</source>
        <translation>Lønsedler, døgndrift</translation>
    </message>
    <message>
        <source>Manual payments</source>
        <translation>Manuelle udbetalinger</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>%1 has no price in this month. Add a price row that is valid from it.</source>
        <translation>%1 har ingen pris i denne måned. Tilføj en prislinje, der gælder fra den.</translation>
    </message>
    <message>
        <source>%1: the count %2 is below 0. Counts are 0 or more.</source>
        <translation>%1: antallet %2 er under 0. Antal er 0 eller mere.</translation>
    </message>
    <message>
        <source>%1: the count %2 is above %3, the most that is priced.</source>
        <translation>%1: antallet %2 er over %3, det højeste der prissættes.</translation>
    </message>
    <message>
        <source>%1 is not counted in a month. Payslips and manual payments are.</source>
        <translation>%1 tælles ikke pr. måned. Det gør lønsedler og manuelle udbetalinger.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>The sum is above %1, the most that is priced. Use smaller numbers.</source>
        <translation>Summen er over %1, det højeste der prissættes. Brug mindre tal.</translation>
    </message>
    <message>
        <source>Lift to the minimum fee</source>
        <translation>Løft til mindstebeløbet</translation>
    </message>
    <message>
        <source>%1: the logged time is below 0. Time is 0 or more.</source>
        <translation>%1: den loggede tid er under 0. Tid er 0 eller mere.</translation>
    </message>
    <message>
        <source>%1: a price row needs the day from which it is valid.</source>
        <translation>%1: en prislinje skal have den dag, den gælder fra.</translation>
    </message>
    <message>
        <source>%1: the price row starts on %2. Prices start on the first of a month.</source>
        <translation>%1: prislinjen begynder %2. Priser begynder den første i en måned.</translation>
    </message>
    <message>
        <source>%1: the first tier starts at %2. It has to start at 1.</source>
        <translation>%1: det første pristrin begynder ved %2. Det skal begynde ved 1.</translation>
    </message>
    <message>
        <source>%1: the tier from %2 stands after the tier from %3. Each tier has to start higher.</source>
        <translation>%1: pristrinnet fra %2 står efter pristrinnet fra %3. Hvert pristrin skal begynde højere.</translation>
    </message>
    <message>
        <source>%1: only payslips and manual payments can have tiers.</source>
        <translation>%1: kun lønsedler og manuelle udbetalinger kan have pristrin.</translation>
    </message>
    <message>
        <source>%1: the price %2 is below 0. Prices are 0 or more.</source>
        <translation>%1: prisen %2 er under 0. Priser er 0 eller mere.</translation>
    </message>
    <message>
        <source>%1: the rounding step has to be 1 minute or more.</source>
        <translation>%1: afrundingstrinnet skal være 1 minut eller mere.</translation>
    </message>
    <message>
        <source>%1: two price rows start on %2. Keep one of them.</source>
        <translation>%1: to prislinjer begynder %2. Behold en af dem.</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Lønseddel</translation>
    </message>
    <message>
        <source>Payslip, deviations reported</source>
        <translation>Lønseddel, afvigelsesindberetning</translation>
    </message>
    <message>
        <source>Payslip, presence reported</source>
        <translation>Lønseddel, fremmødeindberetning</translation>
    </message>
    <message>
        <source>Payslip, round the clock</source>
        <translation>Lønseddel, døgndrift</translation>
    </message>
    <message>
        <source>Manual payment</source>
        <translation>Manuel udbetaling</translation>
    </message>
    <message>
        <source>Fixed fee</source>
        <translation>Grundbeløb</translation>
    </message>
    <message>
        <source>Minimum fee</source>
        <translation>Mindstebeløb</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Timepris</translation>
    </message>
    <message>
        <source>kr per payment</source>
        <translation>kr. pr. udbetaling</translation>
    </message>
    <message>
        <source>kr per month</source>
        <translation>kr. pr. måned</translation>
    </message>
    <message>
        <source>kr per hour</source>
        <translation>kr. pr. time</translation>
    </message>
    <message>
        <source>kr per payslip</source>
        <translation>kr. pr. lønseddel</translation>
    </message>
    <message>
        <source>The service “%1” is not known. Accepted are %2.</source>
        <translation>Ydelsen ”%1” er ikke kendt. Der godtages %2.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;t</translation>
    </message>
    <message numerus="yes">
        <source>%Ln manual payment(s)</source>
        <translation>
            <numerusform>%Ln manuel udbetaling</numerusform>
            <numerusform>%Ln manuelle udbetalinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln måned</numerusform>
            <numerusform>%Ln måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payslip(s)</source>
        <translation>
            <numerusform>%Ln lønseddel</numerusform>
            <numerusform>%Ln lønsedler</numerusform>
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
        <translation>%1 logget, rundet op til påbegyndte %2 min: %3, prislinje gældende fra %4</translation>
    </message>
    <message>
        <source>%1 logged, rounded to the nearest %2 min: %3, price row valid from %4</source>
        <translation>%1 logget, afrundet til nærmeste %2 min: %3, prislinje gældende fra %4</translation>
    </message>
    <message>
        <source>Payslips and fixed fee make %1 and are lifted by %2 to the minimum fee %3, price row valid from %4</source>
        <translation>Lønsedler og grundbeløb giver %1 og løftes med %2 til mindstebeløbet %3, prislinje gældende fra %4</translation>
    </message>
    <message>
        <source>%1, price row valid from %2</source>
        <translation>%1, prislinje gældende fra %2</translation>
    </message>
    <message>
        <source>%1, tier %2 of the price row valid from %3</source>
        <translation>%1, pristrin %2 i prislinjen gældende fra %3</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>udbetalinger</translation>
    </message>
    <message>
        <source>months</source>
        <translation>md.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>t</translation>
    </message>
    <message>
        <source>payslips</source>
        <translation>lønsedler</translation>
    </message>
    <message>
        <source>%1, correction of %2</source>
        <translation>%1, rettelse af %2</translation>
    </message>
    <message>
        <source>%1, supplement for %2</source>
        <translation>%1, efteropkrævning for %2</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The folder %1 could not be made. Nothing was written. Choose another folder.</source>
        <translation>Mappen %1 kunne ikke oprettes. Der er ikke skrevet noget. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Preliminary: the month is not closed</source>
        <translation>Foreløbig: måneden er ikke lukket</translation>
    </message>
    <message>
        <source>A column for each customer: %1</source>
        <translation>En kolonne for hver kunde: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Price row</source>
        <translation>Prislinje</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Price excl. VAT</source>
        <translation>Pris ekskl. moms</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Volume tiers: all payslips cost what the tier reached says.</source>
        <translation>Mængdepris: alle lønsedler koster det, som det nåede pristrin siger.</translation>
    </message>
    <message>
        <source>Graduated tiers: each payslip costs what its own tier says.</source>
        <translation>Trinvis pris: hver lønseddel koster det, som dens eget pristrin siger.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gør hvad</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Services and SLA</source>
        <translation>Ydelser og SLA</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Prissætning</translation>
    </message>
    <message>
        <source>base assignment</source>
        <translation>grundopgave</translation>
    </message>
    <message>
        <source>additional assignment</source>
        <translation>tilkøb</translation>
    </message>
    <message>
        <source>Agreement %1 with %2</source>
        <translation>Aftale %1 med %2</translation>
    </message>
    <message>
        <source>%1 · version %2, valid from %3</source>
        <translation>%1 · version %2, gælder fra %3</translation>
    </message>
    <message>
        <source>%1: no approved agreement holds in the month</source>
        <translation>%1: ingen godkendt aftale gælder i måneden</translation>
    </message>
    <message>
        <source>There is a draft. Approve it on Agreements.</source>
        <translation>Der er en kladde. Godkend den på Aftaler.</translation>
    </message>
    <message>
        <source>Add an agreement on Agreements.</source>
        <translation>Tilføj en aftale på Aftaler.</translation>
    </message>
    <message>
        <source>%1: two price rows hold from %2</source>
        <translation>%1: to prislinjer gælder fra %2</translation>
    </message>
    <message>
        <source>Service: %1. Remove one of the two.</source>
        <translation>Ydelse: %1. Slet en af de to.</translation>
    </message>
    <message>
        <source>%1: a price row cannot be used</source>
        <translation>%1: en prislinje kan ikke bruges</translation>
    </message>
    <message>
        <source>%1: no volumes</source>
        <translation>%1: ingen mængder</translation>
    </message>
    <message>
        <source>Import the month&apos;s file, or type the volume; 0 counts as one.</source>
        <translation>Importer månedens fil, eller indtast mængden; 0 tæller også.</translation>
    </message>
    <message>
        <source>%1: the volume %2 is below 0 and names no correction</source>
        <translation>%1: mængden %2 er under 0 og nævner ingen rettelse</translation>
    </message>
    <message>
        <source>Add a correction line instead: it names the line it corrects.</source>
        <translation>Tilføj en rettelseslinje i stedet: den nævner den linje, den retter.</translation>
    </message>
    <message>
        <source>%1: hours are logged, but the agreement has no hourly rate</source>
        <translation>%1: der er logget timer, men aftalen har ingen timepris</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <translation>Logget: %1.</translation>
    </message>
    <message>
        <source>%1: %2 against %3 in the month before</source>
        <translation>%1: %2 mod %3 måneden før</translation>
    </message>
    <message>
        <source>The volume differs by more than 10%: %1.</source>
        <translation>Mængden afviger mere end 10&#xa0;%: %1.</translation>
    </message>
    <message>
        <source>The month of each work order is rounded up to a started quarter.</source>
        <translation>Måneden for hver bestilling rundes op til påbegyndt kvarter.</translation>
    </message>
    <message>
        <source>The month of each work order is rounded up to steps of %1 min.</source>
        <translation>Måneden for hver bestilling rundes op i trin på %1 min.</translation>
    </message>
    <message>
        <source>The month of each work order is rounded to the nearest %1 min.</source>
        <translation>Måneden for hver bestilling afrundes til nærmeste %1 min.</translation>
    </message>
    <message>
        <source>%1: the month cannot be priced</source>
        <translation>%1: måneden kan ikke prissættes</translation>
    </message>
    <message>
        <source>The closed month could not be read because its snapshot is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Den lukkede måned kunne ikke læses, fordi dens øjebliksbillede er beskadiget. Der er ikke ændret noget. Gendan en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The sum of %1 is above the largest amount. Nothing was computed. Check the volumes and the prices.</source>
        <translation>Summen for %1 er over det største beløb. Der er ikke beregnet noget. Kontroller mængderne og priserne.</translation>
    </message>
    <message>
        <source>A correction line needs a quantity above or below 0.</source>
        <translation>En rettelseslinje skal have et antal over eller under 0.</translation>
    </message>
    <message>
        <source>The amount must be %1: quantity × price.</source>
        <translation>Beløbet skal være %1: antal × pris.</translation>
    </message>
    <message>
        <source>A correction line needs a customer.</source>
        <translation>En rettelseslinje skal have en kunde.</translation>
    </message>
    <message>
        <source>A correction line stands in a later month than the one it corrects.</source>
        <translation>En rettelseslinje står i en senere måned end den, den retter.</translation>
    </message>
    <message>
        <source>This line is neither a correction nor a supplement.</source>
        <translation>Linjen er hverken en rettelse eller en efteropkrævning.</translation>
    </message>
    <message>
        <source>A correction line names the line it corrects.</source>
        <translation>En rettelseslinje nævner den linje, den retter.</translation>
    </message>
    <message>
        <source>A correction line needs a reason.</source>
        <translation>En rettelseslinje skal have en grund.</translation>
    </message>
    <message>
        <source>Supplement for %1: %2 × %3, %4</source>
        <translation>Efteropkrævning for %1: %2 × %3, %4</translation>
    </message>
    <message>
        <source>Correction of %1: %2 × %3, %4</source>
        <translation>Rettelse af %1: %2 × %3, %4</translation>
    </message>
    <message>
        <source>%2: the work order %1 is open, but the customer has ended</source>
        <translation>%2: bestillingen %1 er åben, men kunden er ophørt</translation>
    </message>
    <message>
        <source>The work order %1 belongs to no customer</source>
        <translation>Bestillingen %1 hører ikke til nogen kunde</translation>
    </message>
    <message>
        <source>End the work order, or change the customer&apos;s last day.</source>
        <translation>Afslut bestillingen, eller ret kundens sidste dag.</translation>
    </message>
    <message>
        <source>Logged hours belong to no work order: %1</source>
        <translation>Loggede timer hører ikke til nogen bestilling: %1</translation>
    </message>
    <message>
        <source>Move them to a work order, or remove them.</source>
        <translation>Flyt dem til en bestilling, eller slet dem.</translation>
    </message>
    <message>
        <source>A correction line of %1 kr stands on no invoice basis: %2</source>
        <translation>En rettelseslinje på %1 kr. står ikke på noget fakturagrundlag: %2</translation>
    </message>
    <message>
        <source>Its customer has no invoice basis in the month.</source>
        <translation>Dens kunde har intet fakturagrundlag i måneden.</translation>
    </message>
    <message>
        <source>%1 is lifted to the minimum fee</source>
        <translation>%1 løftes til mindstebeløbet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are lifted to the minimum fee</source>
        <translation>
            <numerusform>%Ln kunde løftes til mindstebeløbet</numerusform>
            <numerusform>%Ln kunder løftes til mindstebeløbet</numerusform>
        </translation>
    </message>
    <message>
        <source>The lift is %1 of the month&apos;s sum: %2.</source>
        <translation>Løftet er %1 af månedens sum: %2.</translation>
    </message>
    <message>
        <source>Rounding their sum would give %1 h.</source>
        <translation>Afrunding af deres sum ville give %1&#xa0;t.</translation>
    </message>
    <message>
        <source>%1: %2 h are billed, %3 are logged</source>
        <translation>%1: %2&#xa0;t faktureres, %3 er logget</translation>
    </message>
    <message>
        <source>The cost of the month is not typed</source>
        <translation>Månedens omkostning er ikke indtastet</translation>
    </message>
    <message>
        <source>Without it the report has no cost per payslip and no result.</source>
        <translation>Uden den har rapporten ingen omkostning pr. lønseddel og intet resultat.</translation>
    </message>
    <message>
        <source>&lt; 5 persons</source>
        <translation>&lt; 5 personer</translation>
    </message>
    <message>
        <source>Monthly report %1</source>
        <translation>Månedsrapport %1</translation>
    </message>
    <message>
        <source>Payslips, kr</source>
        <translation>Lønsedler, kr.</translation>
    </message>
    <message>
        <source>Fixed and lift, kr</source>
        <translation>Fast og løft, kr.</translation>
    </message>
    <message>
        <source>Billed hours</source>
        <translation>Fakturerede timer</translation>
    </message>
    <message>
        <source>Hours, kr</source>
        <translation>Timer, kr.</translation>
    </message>
    <message>
        <source>Corrections, kr</source>
        <translation>Rettelser, kr.</translation>
    </message>
    <message>
        <source>Sum, kr excl. VAT</source>
        <translation>Sum, kr. ekskl. moms</translation>
    </message>
    <message>
        <source>VAT, kr</source>
        <translation>Moms, kr.</translation>
    </message>
    <message>
        <source>To pay, kr</source>
        <translation>At betale, kr.</translation>
    </message>
    <message>
        <source>Income per payslip, kr</source>
        <translation>Indtægt pr. lønseddel, kr.</translation>
    </message>
    <message>
        <source>Cost of the centre, kr</source>
        <translation>Centrets omkostning, kr.</translation>
    </message>
    <message>
        <source>Cost per payslip, kr</source>
        <translation>Omkostning pr. lønseddel, kr.</translation>
    </message>
    <message>
        <source>Result, kr</source>
        <translation>Resultat, kr.</translation>
    </message>
    <message>
        <source>Payslips per working day</source>
        <translation>Lønsedler pr. arbejdsdag</translation>
    </message>
    <message>
        <source>Billed hours per working day</source>
        <translation>Fakturerede timer pr. arbejdsdag</translation>
    </message>
    <message>
        <source>Kr excl. VAT per working day</source>
        <translation>Kr. ekskl. moms pr. arbejdsdag</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>Året indtil nu</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Pay day: %1.</source>
        <translation>Lønudbetaling: %1.</translation>
    </message>
    <message>
        <source>The year so far is without %1.</source>
        <translation>Året indtil nu er uden %1.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle kunder</translation>
    </message>
    <message>
        <source>Sum excl. VAT</source>
        <translation>Sum ekskl. moms</translation>
    </message>
    <message>
        <source>The sum of all invoice lines.</source>
        <translation>Summen af alle fakturalinjer.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>The sum of the VAT of each invoice, which is rounded once per invoice.</source>
        <translation>Summen af momsen på hver faktura, som afrundes én gang pr. faktura.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>At betale</translation>
    </message>
    <message>
        <source>Income per payslip</source>
        <translation>Indtægt pr. lønseddel</translation>
    </message>
    <message>
        <source>Cost per payslip</source>
        <translation>Omkostning pr. lønseddel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>%1 h × %2 = %3. %4</source>
        <translation>%1&#xa0;t × %2 = %3. %4</translation>
    </message>
    <message>
        <source>How computed</source>
        <translation>Sådan er det beregnet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Kr</source>
        <translation>Kr.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Sådan er det beregnet</translation>
    </message>
    <message>
        <source>Every invoice line is rounded once to 0.01, half away from zero.</source>
        <translation>Hver fakturalinje afrundes én gang til 0,01, halve væk fra nul.</translation>
    </message>
    <message>
        <source>Time is added up for each work order and month and then rounded once; the logged time itself is never changed.</source>
        <translation>Tid lægges sammen for hver bestilling og måned og afrundes derefter én gang; selve den loggede tid ændres aldrig.</translation>
    </message>
    <message>
        <source>The minimum fee is for payslips and fixed fee together; hours and manual payments come on top.</source>
        <translation>Mindstebeløbet gælder lønsedler og grundbeløb tilsammen; timer og manuelle udbetalinger kommer oveni.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>indtastet</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linje %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>All payslips</source>
        <translation>Alle lønsedler</translation>
    </message>
    <message>
        <source>up to started %1 min</source>
        <translation>op til påbegyndte %1 min</translation>
    </message>
    <message>
        <source>to the nearest %1 min</source>
        <translation>til nærmeste %1 min</translation>
    </message>
    <message>
        <source>Invoice basis</source>
        <translation>Fakturagrundlag</translation>
    </message>
    <message>
        <source>Invoice line</source>
        <translation>Fakturalinje</translation>
    </message>
    <message>
        <source>Agreement · version</source>
        <translation>Aftale · version</translation>
    </message>
    <message>
        <source>Price valid from</source>
        <translation>Prisen gælder fra</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Price, kr</source>
        <translation>Pris, kr.</translation>
    </message>
    <message>
        <source>Amount, kr excl. VAT</source>
        <translation>Beløb, kr. ekskl. moms</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Mængder</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Afrundet</translation>
    </message>
    <message>
        <source>Logged time</source>
        <translation>Logget tid</translation>
    </message>
    <message>
        <source>Hourly rate, kr</source>
        <translation>Timepris, kr.</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>Timer pr. person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kr per payslip</source>
        <translation>Kr. pr. lønseddel</translation>
    </message>
    <message numerus="yes">
        <source>Total, %Ln customer(s)</source>
        <translation>
            <numerusform>I alt, %Ln kunde</numerusform>
            <numerusform>I alt, %Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands in the way of closing: %1.</source>
        <translation>Dette står i vejen for lukningen: %1.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammenfatning</translation>
    </message>
    <message>
        <source>Logged time of fewer than five persons is left out of this version; billed hours stand in full.</source>
        <translation>Logget tid for færre end fem personer er udeladt i denne version; fakturerede timer står i fuld længde.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bestyrelse</translation>
    </message>
    <message>
        <source>The year %1 is closed, so no price was changed. Adjust the prices of the next year.</source>
        <translation>Året %1 er lukket, så ingen pris er ændret. Reguler priserne for det næste år.</translation>
    </message>
    <message>
        <source>New prices hold from the first of a month of %1. No price was changed.</source>
        <translation>Nye priser gælder fra den første i en måned i %1. Ingen pris er ændret.</translation>
    </message>
    <message>
        <source>The month %1 is closed, so no price was changed. The new prices can hold from %2.</source>
        <translation>Måneden %1 er lukket, så ingen pris er ændret. De nye priser kan gælde fra %2.</translation>
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
        <translation>den faste pris gjaldt til og med %1: vælg en regel i aftalen</translation>
    </message>
    <message>
        <source>fixed price until %1</source>
        <translation>fast pris til og med %1</translation>
    </message>
    <message>
        <source>%1: a price row that starts on %2 is agreed already and was not adjusted.</source>
        <translation>%1: en prislinje, der begynder %2, er allerede aftalt og er ikke reguleret.</translation>
    </message>
    <message>
        <source>The index of %1 was known late.</source>
        <translation>Indekset for %1 blev kendt sent.</translation>
    </message>
    <message>
        <source>%1: %2 is not in the yearly effect. %3</source>
        <translation>%1: %2 er ikke med i årets effekt. %3</translation>
    </message>
    <message>
        <source>%1: nothing changes, %2.</source>
        <translation>%1: intet ændres, %2.</translation>
    </message>
    <message>
        <source>%1: the version that starts on %2 is agreed already and was not adjusted.</source>
        <translation>%1: versionen, der begynder %2, er allerede aftalt og er ikke reguleret.</translation>
    </message>
    <message>
        <source>The prices are already adjusted for %1. Nothing was changed.</source>
        <translation>Priserne er allerede reguleret for %1. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>%1: no approved agreement holds on %2.</source>
        <translation>%1: ingen godkendt aftale gælder %2.</translation>
    </message>
    <message>
        <source>There is no approved agreement to adjust. Nothing was changed.</source>
        <translation>Der er ingen godkendt aftale at regulere. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Minimum fee</source>
        <translation>Mindstebeløb</translation>
    </message>
    <message>
        <source>Payslips and fixed fee</source>
        <translation>Lønsedler og grundbeløb</translation>
    </message>
    <message>
        <source>h</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Indtastet manuelt</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importeret %1</translation>
    </message>
    <message>
        <source>Price row: %1</source>
        <translation>Prislinje: %1</translation>
    </message>
    <message>
        <source>agreement %1, valid from %2</source>
        <translation>aftale %1, gælder fra %2</translation>
    </message>
    <message>
        <source>logged %1</source>
        <translation>logget %1</translation>
    </message>
    <message>
        <source>corrects %1</source>
        <translation>retter %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Fixed, lift</source>
        <translation>Fast, løft</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rettelser</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Hvorfor %1?</translation>
    </message>
    <message>
        <source>%1: version %2 starts on %3 already, so nothing was adjusted. Change the prices in that version.</source>
        <translation>%1: version %2 begynder allerede %3, så der er ikke reguleret noget. Ret priserne i den version.</translation>
    </message>
    <message>
        <source>The month %1 is open and keeps the old prices.</source>
        <translation>Måneden %1 er åben og beholder de gamle priser.</translation>
    </message>
    <message>
        <source>The index is %1.</source>
        <translation>Indekset er %1.</translation>
    </message>
    <message>
        <source>The index is %1, less the efficiency requirement %2.</source>
        <translation>Indekset er %1, minus effektiviseringskravet %2.</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>Nye priser</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>%1: new prices from %2</source>
        <translation>%1: nye priser fra %2</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Pris nu</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Ny pris</translation>
    </message>
    <message>
        <source>Payslips</source>
        <comment>narrow column</comment>
        <translation>Lønsedler</translation>
    </message>
    <message>
        <source>Demand and staffing %1</source>
        <translation>Behov og bemanding %1</translation>
    </message>
    <message>
        <source>A column for each day: %1</source>
        <translation>En søjle for hver dag: %1</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ingen kunde</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Øvrige emner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Undervisningsbehov</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Deres tid</translation>
    </message>
    <message>
        <source>Person or unit</source>
        <translation>Person eller enhed</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Underviser</translation>
    </message>
    <message>
        <source>Course for %1</source>
        <translation>Kursus for %1</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Øvrige årsager</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Oprindelse</translation>
    </message>
    <message>
        <source>Per 1,000 payslips</source>
        <translation>Pr. 1.000 lønsedler</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Brugt tid</translation>
    </message>
    <message>
        <source>Cost, kr</source>
        <translation>Omkostning, kr.</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>Sagstype</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Ikke afsluttet</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Cases that were opened in the month, as they stand now.</source>
        <translation>Sager, der blev åbnet i måneden, som de ser ud nu.</translation>
    </message>
    <message>
        <source>Cases that were opened in the month, as they stood when it was closed.</source>
        <translation>Sager, der blev åbnet i måneden, som de så ud, da den blev lukket.</translation>
    </message>
    <message>
        <source>Contacts per payslip</source>
        <translation>Henvendelser pr. lønseddel</translation>
    </message>
    <message>
        <source>(%1 calls + %2 e-mails) / %3 payslips = %4</source>
        <translation>(%1 opkald + %2 mails) / %3 lønsedler = %4</translation>
    </message>
    <message>
        <source>%1 closed in time / %2 closed = %3; the target is %4</source>
        <translation>%1 til tiden / %2 afsluttede = %3; målet er %4</translation>
    </message>
    <message>
        <source>Corrections cost the minutes spent on them × %1 kr, as on the page Demand.</source>
        <translation>Rettelser koster de minutter, der er brugt på dem, × %1 kr., som på siden Behov.</translation>
    </message>
    <message>
        <source>Calls and e-mails</source>
        <translation>Opkald og mails</translation>
    </message>
    <message>
        <source>Cases closed, with an SLA</source>
        <translation>Afsluttede sager med SLA</translation>
    </message>
    <message>
        <source>Cases closed in time</source>
        <translation>Sager klaret til tiden</translation>
    </message>
    <message>
        <source>Logged hours</source>
        <translation>Loggede timer</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>målet er nået</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation>Afsluttede sager</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Til tiden</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Mål %1</translation>
    </message>
    <message>
        <source>Contacts and SLA</source>
        <translation>Henvendelser og SLA</translation>
    </message>
    <message>
        <source>Cases that were closed in the month and have an SLA. Its clock runs in opening hours and stands still while a case waits for the customer.</source>
        <translation>Sager, der blev afsluttet i måneden og har en SLA. Dens ur går i åbningstiden og står stille, mens en sag venter på kunden.</translation>
    </message>
    <message>
        <source>Log and counts</source>
        <translation>Log og tælling</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>In the log, same days</source>
        <translation>I loggen, samme dage</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>In the log, other days</source>
        <translation>I loggen, andre dage</translation>
    </message>
    <message>
        <source>Counted: calls that the telephone exchange says were answered, and e-mails that came. The difference was taken, but not written down.</source>
        <translation>Talt: opkald, som telefonanlægget siger blev besvaret, og mails, der kom. Forskellen blev taget, men ikke skrevet ned.</translation>
    </message>
    <message>
        <source>All logged time</source>
        <translation>Al logget tid</translation>
    </message>
    <message>
        <source>Work orders are a part of it. Breaks and what is unresolved are not.</source>
        <translation>Bestillinger er en del af den. Pauser og det uafklarede er ikke.</translation>
    </message>
    <message>
        <source>All logged time by person</source>
        <translation>Al logget tid pr. person</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Lukket: %1</translation>
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
        <translation>Centret er lukket: %1</translation>
    </message>
    <message>
        <source>No opening hours say when it opens again.</source>
        <translation>Ingen åbningstider siger, hvornår det åbner igen.</translation>
    </message>
    <message>
        <source>It opens again on %1 at %2.</source>
        <translation>Det åbner igen %1 kl. %2.</translation>
    </message>
    <message>
        <source>%1: nobody is in support</source>
        <translation>%1: ingen er i supporten</translation>
    </message>
    <message>
        <source>The rota has no support for the group today.</source>
        <translation>Vagtplanen har ingen support for gruppen i dag.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) too few in support</source>
        <translation>
            <numerusform>Der mangler %Ln person i supporten</numerusform>
            <numerusform>Der mangler %Ln personer i supporten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 there, need %2.</source>
        <translation>%1 til stede, behov %2.</translation>
    </message>
    <message>
        <source>Answered in time %1 against the service target %2 within %3 s.</source>
        <translation>Svar til tiden %1 mod servicemålet %2 inden for %3 s.</translation>
    </message>
    <message>
        <source>%1 has support and is away</source>
        <translation>%1 har support og er væk</translation>
    </message>
    <message>
        <source>Nobody has taken the seat yet.</source>
        <translation>Ingen har taget vagten endnu.</translation>
    </message>
    <message>
        <source>%1 answers instead of %2</source>
        <translation>%1 svarer i stedet for %2</translation>
    </message>
    <message>
        <source>%1 takes a support day of %2 on %3.</source>
        <translation>%1 tager en supportdag for %2 %3.</translation>
    </message>
    <message>
        <source>It is not decided when it is repaid.</source>
        <translation>Det er ikke besluttet, hvornår den gives tilbage.</translation>
    </message>
    <message>
        <source>Nobody has been put on the rota today</source>
        <translation>Ingen er på vagtplanen i dag</translation>
    </message>
    <message>
        <source>Have a rota proposed, or set the day by hand.</source>
        <translation>Få en vagtplan foreslået, eller læg dagen manuelt.</translation>
    </message>
    <message>
        <source>The rota of the day is not published</source>
        <translation>Dagens vagtplan er ikke udgivet</translation>
    </message>
    <message>
        <source>Shown is the draft. Publish it, so that people are told.</source>
        <translation>Det, der vises, er kladden. Udgiv den, så alle får besked.</translation>
    </message>
    <message>
        <source>The rota of the day has changes that are not published</source>
        <translation>Dagens vagtplan har ændringer, der ikke er udgivet</translation>
    </message>
    <message>
        <source>Shown is what people have been told.</source>
        <translation>Det, der vises, er det, alle har fået besked om.</translation>
    </message>
    <message>
        <source>No need is stored for the day</source>
        <translation>Der er ikke gemt noget behov for dagen</translation>
    </message>
    <message>
        <source>Store the need of the month, so that too few are seen in time.</source>
        <translation>Gem månedens behov, så det ses i tide, når der mangler nogen.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody has picked it.</source>
        <translation>Nogen har taget den.</translation>
    </message>
    <message>
        <source>Nobody has picked it.</source>
        <translation>Ingen har taget den.</translation>
    </message>
    <message>
        <source>1 case is %1 late</source>
        <translation>1 sag er %1 forsinket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) are late</source>
        <translation>
            <numerusform>%Ln sag er forsinket</numerusform>
            <numerusform>%Ln sager er forsinket</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest by %1: %2, %3.</source>
        <translation>Den mest forsinkede med %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the payroll calendar are late</source>
        <translation>
            <numerusform>%Ln trin i lønkalenderen er forsinket</numerusform>
            <numerusform>%Ln trin i lønkalenderen er forsinket</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was due on %2.</source>
        <translation>%1 skulle have været klaret %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not signed off for %Ln customer(s).</source>
        <translation>
            <numerusform>Ikke kvitteret for %Ln kunde.</numerusform>
            <numerusform>Ikke kvitteret for %Ln kunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Der er ikke skrevet noget endnu</translation>
    </message>
    <message>
        <source>caller not known</source>
        <translation>opkalder ukendt</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Dispositionsdato</translation>
    </message>
    <message>
        <source>%1, morning</source>
        <translation>%1, formiddag</translation>
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
        <translation>til og med i morgen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>væk</translation>
    </message>
    <message>
        <source>on a break now</source>
        <translation>holder pause nu</translation>
    </message>
    <message>
        <source>in a meeting now</source>
        <translation>er til møde nu</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>væk nu</translation>
    </message>
    <message>
        <source>not a working day</source>
        <translation>ikke en arbejdsdag</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>opkald</translation>
    </message>
    <message>
        <source>Why %1 expected so far?</source>
        <translation>Hvorfor %1 ventede indtil nu?</translation>
    </message>
    <message>
        <source>expected so far</source>
        <translation>ventet indtil nu</translation>
    </message>
    <message>
        <source>Of the half-hour that runs, the part that has passed counts.</source>
        <translation>Af den halvtime, der er i gang, tæller den del, der er gået.</translation>
    </message>
    <message>
        <source>The calls of the day come with the stored need; the half-hours share them as in the eight weeks before.</source>
        <translation>Dagens opkald kommer med det gemte behov; halvtimerne deler dem som i de otte uger før.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) have been logged, those that were only counted included.</source>
        <translation>
            <numerusform>%Ln opkald er logget, også dem, der kun er talt.</numerusform>
            <numerusform>%Ln opkald er logget, også dem, der kun er talt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 of %2?</source>
        <translation>Hvorfor %1 af %2?</translation>
    </message>
    <message>
        <source>on support and there</source>
        <translation>har support og er til stede</translation>
    </message>
    <message>
        <source>need of the half-hour</source>
        <translation>halvtimens behov</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>for få</translation>
    </message>
    <message>
        <source>to spare</source>
        <translation>til overs</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Til stede: %1.</translation>
    </message>
    <message>
        <source>Not on support: %1.</source>
        <translation>Ikke i supporten: %1.</translation>
    </message>
    <message>
        <source>%1 calls are expected in it.</source>
        <translation>%1 opkald ventes i den.</translation>
    </message>
    <message>
        <source>Who has support comes from the published rota; who is on a break, in a meeting or away is left out.</source>
        <translation>Hvem der har support, kommer fra den udgivne vagtplan; den, der holder pause, er til møde eller er væk, tæller ikke med.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) came in it.</source>
        <translation>
            <numerusform>%Ln opkald kom i den.</numerusform>
            <numerusform>%Ln opkald kom i den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 to do?</source>
        <translation>Hvorfor %1 at gøre?</translation>
    </message>
    <message>
        <source>to pick</source>
        <translation>at tage</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>at færdiggøre</translation>
    </message>
    <message>
        <source>picked by somebody</source>
        <translation>taget af nogen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>at gøre</translation>
    </message>
    <message>
        <source>Cases that wait for the customer do not count: their clock stands still.</source>
        <translation>Sager, der venter på kunden, tæller ikke: deres ur står stille.</translation>
    </message>
    <message>
        <source>Why %1 late?</source>
        <translation>Hvorfor %1 forsinket?</translation>
    </message>
    <message>
        <source>Why %1 left?</source>
        <translation>Hvorfor %1 tilbage?</translation>
    </message>
    <message>
        <source>SLA of the case</source>
        <translation>Sagens SLA</translation>
    </message>
    <message>
        <source>opening time used</source>
        <translation>brugt åbningstid</translation>
    </message>
    <message>
        <source>left</source>
        <translation>tilbage</translation>
    </message>
    <message>
        <source>The clock of a case runs only while the centre is open, and stands still while the customer is waited for.</source>
        <translation>Sagens ur går kun, mens centret er åbent, og står stille, mens man venter på kunden.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Frist %1.</translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln bank day(s)?</source>
        <translation>
            <numerusform>Hvorfor %Ln bankdag?</numerusform>
            <numerusform>Hvorfor %Ln bankdage?</numerusform>
        </translation>
    </message>
    <message>
        <source>bank days between them</source>
        <translation>bankdage imellem</translation>
    </message>
    <message>
        <source>Weekends and days on which banks are closed do not count.</source>
        <translation>Weekender og dage, hvor bankerne har lukket, tæller ikke.</translation>
    </message>
    <message>
        <source>Not done for %1.</source>
        <translation>Ikke klaret for %1.</translation>
    </message>
    <message>
        <source>employed payroll assistants</source>
        <translation>ansatte lønassistenter</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ikke til stede</translation>
    </message>
    <message>
        <source>there</source>
        <translation>til stede</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Ikke til stede: %1.</translation>
    </message>
    <message>
        <source>closed in time this month</source>
        <translation>klaret til tiden i denne måned</translation>
    </message>
    <message>
        <source>closed this month, with an SLA</source>
        <translation>afsluttet i denne måned, med SLA</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>til tiden</translation>
    </message>
    <message>
        <source>Why nobody?</source>
        <translation>Hvorfor ingen?</translation>
    </message>
    <message>
        <source>The published rota says so.</source>
        <translation>Det siger den udgivne vagtplan.</translation>
    </message>
    <message>
        <source>The draft says so; the rota of the day is not published.</source>
        <translation>Det siger kladden; dagens vagtplan er ikke udgivet.</translation>
    </message>
    <message>
        <source>%1 answers instead of %2, who is away.</source>
        <translation>%1 svarer i stedet for %2, der er væk.</translation>
    </message>
    <message>
        <source>Everybody on support answers everybody&apos;s calls.</source>
        <translation>Alle, der har support, svarer på alles opkald.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>til og med %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>lav</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mellem</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>spids</translation>
    </message>
    <message>
        <source>The centre is closed</source>
        <translation>Centret er lukket</translation>
    </message>
    <message>
        <source>Contacts were only counted in %1, so there is no number of cases.</source>
        <translation>I %1 blev henvendelserne kun talt, så antallet af sager mangler.</translation>
    </message>
    <message>
        <source>Nothing was logged in %1.</source>
        <translation>Der blev ikke logget noget i %1.</translation>
    </message>
    <message>
        <source>Contacts were only counted in %1: the SLA is that of the cases that were written down all the same.</source>
        <translation>I %1 blev henvendelserne kun talt: SLA gælder de sager, der alligevel blev skrevet ned.</translation>
    </message>
    <message>
        <source>In support today</source>
        <translation>I support i dag</translation>
    </message>
</context>
<context>
    <name>rota</name>
    <message>
        <source>%1 cannot be covered: %2 needed, %3 present</source>
        <translation>%1 kan ikke bemandes: der skal %2 til, %3 er til stede</translation>
    </message>
    <message>
        <source>%1 %2: %3 seat-days short</source>
        <translation>%1, %2: der mangler %3 persondage i supporten</translation>
    </message>
    <message>
        <source>%1 seat-days short in %2</source>
        <translation>Der mangler %1 persondage i supporten i %2</translation>
    </message>
    <message>
        <source>%1 takes one support day more: %2 instead of %3.</source>
        <translation>%1 tager en supportdag mere: %2 i stedet for %3.</translation>
    </message>
    <message>
        <source>Borrow from another group, or leave it open: the calls go to the other groups.</source>
        <translation>Lån fra en anden gruppe, eller lad det være: opkaldene går til de andre grupper.</translation>
    </message>
    <message>
        <source>Move leave to another week, or leave it open: callers wait longer.</source>
        <translation>Flyt ferie eller fri til en anden uge, eller lad det være: opkalderne venter længere.</translation>
    </message>
    <message>
        <source>Leave the seat open: the calls of %1 go to the other groups.</source>
        <translation>Lad vagten stå ubemandet: opkaldene til %1 går til de andre grupper.</translation>
    </message>
    <message>
        <source>Leave it open: callers wait longer.</source>
        <translation>Lad det være ubemandet: opkalderne venter længere.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>Lad det være, som det er.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>væk</translation>
    </message>
    <message>
        <source>has support already</source>
        <translation>har allerede support</translation>
    </message>
    <message>
        <source>the duty is pinned</source>
        <translation>vagten er låst</translation>
    </message>
    <message>
        <source>cannot have support that day</source>
        <translation>kan ikke have support den dag</translation>
    </message>
    <message>
        <source>the mentor is not on support</source>
        <translation>mentoren har ikke support</translation>
    </message>
    <message>
        <source>no telephone place is free</source>
        <translation>ingen telefonplads er ledig</translation>
    </message>
    <message>
        <source>has had the most support days of a week, %1</source>
        <translation>har allerede flest supportdage i ugen, %1</translation>
    </message>
    <message>
        <source>third support day in a row</source>
        <translation>tredje supportdag i træk</translation>
    </message>
    <message>
        <source>more than %1 support days in a row</source>
        <translation>flere end %1 supportdage i træk</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln seat-day(s) short</source>
        <translation>
            <numerusform>%1, %2: der mangler %Ln persondag i supporten</numerusform>
            <numerusform>%1, %2: der mangler %Ln persondage i supporten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat-day(s) short in %1</source>
        <translation>
            <numerusform>Der mangler %Ln persondag i supporten i %1</numerusform>
            <numerusform>Der mangler %Ln persondage i supporten i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has support on %2 instead of follow-up: support days in %3 go from %4 to %5, follow-up days from %6 to %7.</source>
        <translation>%1 har support %2 i stedet for backoffice: support i %3 fra %4 til %5 dage, backoffice fra %6 til %7.</translation>
    </message>
    <message>
        <source>%1 has support on %2 instead of registration: support days in %3 go from %4 to %5, registration days from %6 to %7.</source>
        <translation>%1 har support %2 i stedet for registrering: support i %3 fra %4 til %5 dage, registrering fra %6 til %7.</translation>
    </message>
    <message>
        <source>%1 has follow-up on %2 instead of support: follow-up days in %3 go from %4 to %5, support days from %6 to %7.</source>
        <translation>%1 har backoffice %2 i stedet for support: backoffice i %3 fra %4 til %5 dage, support fra %6 til %7.</translation>
    </message>
    <message>
        <source>%1 has follow-up on %2 instead of registration: follow-up days in %3 go from %4 to %5, registration days from %6 to %7.</source>
        <translation>%1 har backoffice %2 i stedet for registrering: backoffice i %3 fra %4 til %5 dage, registrering fra %6 til %7.</translation>
    </message>
    <message>
        <source>%1 has registration on %2 instead of support: registration days in %3 go from %4 to %5, support days from %6 to %7.</source>
        <translation>%1 har registrering %2 i stedet for support: registrering i %3 fra %4 til %5 dage, support fra %6 til %7.</translation>
    </message>
    <message>
        <source>%1 has registration on %2 instead of follow-up: registration days in %3 go from %4 to %5, follow-up days from %6 to %7.</source>
        <translation>%1 har registrering %2 i stedet for backoffice: registrering i %3 fra %4 til %5 dage, backoffice fra %6 til %7.</translation>
    </message>
    <message>
        <source>%1 gets support on %2.</source>
        <translation>%1 får support %2.</translation>
    </message>
    <message>
        <source>%1 gets follow-up on %2.</source>
        <translation>%1 får backoffice %2.</translation>
    </message>
    <message>
        <source>%1 gets registration on %2.</source>
        <translation>%1 får registrering %2.</translation>
    </message>
    <message>
        <source>%1, morning</source>
        <translation>%1, formiddag</translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation>%1, eftermiddag</translation>
    </message>
    <message>
        <source>%1 swaps %2 and %3.</source>
        <translation>%1 bytter %2 med %3.</translation>
    </message>
    <message>
        <source>%1 and %2 swap duties on %3.</source>
        <translation>%1 og %2 bytter vagt %3.</translation>
    </message>
    <message>
        <source>%1 has no duty on %2.</source>
        <translation>%1 har ingen vagt %2.</translation>
    </message>
    <message>
        <source>%1 is there on %2 but has no duty.</source>
        <translation>%1 er der %2, men har ingen vagt.</translation>
    </message>
    <message>
        <source>%1 has a duty on %2 but is away.</source>
        <translation>%1 har en vagt %2, men er væk.</translation>
    </message>
    <message>
        <source>%1 does not have the pinned duty on %2.</source>
        <translation>%1 har ikke den låste vagt %2.</translation>
    </message>
    <message>
        <source>%1 has a forbidden duty on %2.</source>
        <translation>%1 har en ikke tilladt vagt %2.</translation>
    </message>
    <message>
        <source>%1 has support for more than %3 days in a row, up to %2.</source>
        <translation>%1 har support mere end %3 dage i træk, til og med %2.</translation>
    </message>
    <message>
        <source>%1 has %2 support days in %3; at most %4 are allowed.</source>
        <translation>%1 har %2 supportdage i %3; højst %4 er tilladt.</translation>
    </message>
    <message>
        <source>%1 has two duties on %2 days in %3; the limit is %4.</source>
        <translation>%1 har to vagter på %2 dage i %3; højst %4 er tilladt.</translation>
    </message>
    <message>
        <source>%1 has support on %2 without a mentor.</source>
        <translation>%1 har support %2 uden mentor.</translation>
    </message>
    <message>
        <source>%1 persons have support on %2, but there is room for %3.</source>
        <translation>%1 personer har support %2, men der er plads til %3.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, so nothing was read.</source>
        <translation>%1 skal være et JSON-objekt, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 is missing, so nothing was read.</source>
        <translation>%1 mangler, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 must be a list, so nothing was read.</source>
        <translation>%1 skal være en liste, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 must be a text, so nothing was read.</source>
        <translation>%1 skal være en tekst, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, so nothing was read.</source>
        <translation>%1 skal være et helt tal fra %2 til %3, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 must be true or false, so nothing was read.</source>
        <translation>%1 skal være true eller false, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 person-days of support are missing.</source>
        <translation>Der mangler %1 persondage i supporten.</translation>
    </message>
    <message numerus="yes">
        <source>On some day there are %n person(s) fewer than are needed.</source>
        <translation>
            <numerusform>På en dag mangler der %n person.</numerusform>
            <numerusform>På en dag mangler der %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>On some day nobody of %1 is here.</source>
        <translation>På en dag er ingen fra %1 til stede.</translation>
    </message>
    <message>
        <source>%1 must have one letter for each of %2 days, not %3 letters, so nothing was read.</source>
        <translation>%1 skal have et bogstav til hver af %2 dage, ikke %3 bogstaver, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 has the letter “%2”, but only %3 are known, so nothing was read.</source>
        <translation>%1 har bogstavet ”%2”, men kun %3 er kendt, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>The rota has a row for “%1”, who is not in the task, so nothing was read.</source>
        <translation>Vagtplanen har en række til ”%1”, som ikke er i opgaven, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>The rota has no row for %1, so nothing was read.</source>
        <translation>Vagtplanen har ingen række til %1, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>This is not a rota, which is one JSON object, so nothing was read.</source>
        <translation>Det er ikke en vagtplan, som er ét JSON-objekt, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>A duty on each own day and none on days away</source>
        <translation>En vagt hver egen dag og ingen under fravær</translation>
    </message>
    <message>
        <source>Pinned duties are kept</source>
        <translation>Låste vagter beholdes</translation>
    </message>
    <message>
        <source>Forbidden duties are not used</source>
        <translation>Ikke tilladte vagter bruges ikke</translation>
    </message>
    <message>
        <source>Support days in a row</source>
        <translation>Supportdage i træk</translation>
    </message>
    <message>
        <source>Support days in a week</source>
        <translation>Supportdage i en uge</translation>
    </message>
    <message>
        <source>Newcomers have a mentor beside them</source>
        <translation>Nyansatte har en mentor ved siden af sig</translation>
    </message>
    <message>
        <source>Telephone places</source>
        <translation>Telefonpladser</translation>
    </message>
    <message>
        <source>Split days in a week</source>
        <translation>Delte dage i en uge</translation>
    </message>
    <message>
        <source>First line short</source>
        <translation>Underbemandet førstelinje</translation>
    </message>
    <message>
        <source>Away from the target</source>
        <translation>Afvigelse fra målet</translation>
    </message>
    <message>
        <source>Group not reachable</source>
        <translation>Gruppen kan ikke nås</translation>
    </message>
    <message>
        <source>Work mix over the period</source>
        <translation>Arbejdsmix over perioden</translation>
    </message>
    <message>
        <source>Work mix of the week</source>
        <translation>Ugens arbejdsmix</translation>
    </message>
    <message>
        <source>Follow-up after support</source>
        <translation>Backoffice efter support</translation>
    </message>
    <message>
        <source>Registration split</source>
        <translation>Delt registrering</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fair fordeling</translation>
    </message>
    <message>
        <source>Changes of the published rota</source>
        <translation>Ændringer i den udgivne vagtplan</translation>
    </message>
    <message>
        <source>Days with two duties</source>
        <translation>Dage med to vagter</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3 persons on support</source>
        <translation>%1: %2 af mindst %3 personer i supporten</translation>
    </message>
    <message>
        <source>%1: nobody of %2 is on support or follow-up</source>
        <translation>%1: ingen i %2 har support eller backoffice</translation>
    </message>
    <message>
        <source>%1: no follow-up soon after the support on %2</source>
        <translation>%1: ingen backoffice lige efter supporten %2</translation>
    </message>
    <message>
        <source>%1, %2: registration is split into %3 stretches</source>
        <translation>%1, %2: registreringen er delt i %3 dele</translation>
    </message>
    <message>
        <source>%1 would rather not have support on %2</source>
        <translation>%1 vil helst ikke have support %2</translation>
    </message>
    <message>
        <source>%1 would rather not have follow-up on %2</source>
        <translation>%1 vil helst ikke have backoffice %2</translation>
    </message>
    <message>
        <source>%1 would rather not have registration on %2</source>
        <translation>%1 vil helst ikke have registrering %2</translation>
    </message>
    <message>
        <source>%1, %2: not as published</source>
        <translation>%1, %2: ikke som udgivet</translation>
    </message>
    <message>
        <source>%1, %2: another duty in the afternoon than in the morning</source>
        <translation>%1, %2: en anden vagt om eftermiddagen end om formiddagen</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>en dag før</translation>
    </message>
    <message>
        <source>%1, to %2: %3 days of support, by choice %4</source>
        <translation>%1, til %2: %3 dage support, efter valget %4</translation>
    </message>
    <message>
        <source>%1, to %2: %3 days of follow-up, by choice %4</source>
        <translation>%1, til %2: %3 dage backoffice, efter valget %4</translation>
    </message>
    <message>
        <source>%1, to %2: %3 days of registration, by choice %4</source>
        <translation>%1, til %2: %3 dage registrering, efter valget %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 days of support instead of %4</source>
        <translation>%1, %2: %3 dage support i stedet for %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 days of follow-up instead of %4</source>
        <translation>%1, %2: %3 dage backoffice i stedet for %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 days of registration instead of %4</source>
        <translation>%1, %2: %3 dage registrering i stedet for %4</translation>
    </message>
    <message>
        <source>%1, to %2: support on %3 Mondays, a fair share is %4</source>
        <translation>%1, til %2: support %3 mandage, fair er %4</translation>
    </message>
    <message>
        <source>%1, to %2: support on %3 peak days, a fair share is %4</source>
        <translation>%1, til %2: support %3 spidsdage, fair er %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat-day(s) (%1 h) over the pooled need</source>
        <translation>
            <numerusform>%Ln persondag (%1 t) over behovet i en fælles kø</numerusform>
            <numerusform>%Ln persondage (%1 t) over behovet i en fælles kø</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; one seat per group uses all %2.</source>
        <translation>%1; én person pr. gruppe bruger alle %2.</translation>
    </message>
    <message>
        <source>A report of illness needs a first and a last day. Nothing was changed. Enter both.</source>
        <translation>En sygemelding skal have en første og en sidste dag. Der er ikke ændret noget. Angiv begge.</translation>
    </message>
    <message>
        <source>The illness ends on %1, before it begins on %2. Nothing was changed. Change one of the two.</source>
        <translation>Sygefraværet slutter %1, før det begynder %2. Der er ikke ændret noget. Ændr en af dem.</translation>
    </message>
    <message>
        <source>The person is not in the rota of these days: they have left, or not begun yet. Nothing was changed. Choose somebody who works then.</source>
        <translation>Personen er ikke i vagtplanen disse dage: fratrådt eller ikke begyndt endnu. Der er ikke ændret noget. Vælg en, der arbejder da.</translation>
    </message>
    <message>
        <source>%1 is closed, so nothing was changed. Correct the absence there with a reason.</source>
        <translation>%1 er lukket, så der er ikke ændret noget. Ret fraværet der, og angiv en grund.</translation>
    </message>
    <message>
        <source>%1 has follow-up on %2, which is not replaced.</source>
        <translation>%1 har backoffice %2, som ikke afløses.</translation>
    </message>
    <message>
        <source>%1 has registration on %2, which is not replaced.</source>
        <translation>%1 har registrering %2, som ikke afløses.</translation>
    </message>
    <message>
        <source>A person is missing in support on %1</source>
        <translation>Der mangler en person i supporten %1</translation>
    </message>
    <message>
        <source>%1 has nobody in support on %2</source>
        <translation>%1 har ingen i supporten %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln person(s) left in support on %2</source>
        <translation>
            <numerusform>%1 har %Ln person tilbage i supporten %2</numerusform>
            <numerusform>%1 har %Ln personer tilbage i supporten %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not work on %2. The absence is stored; no substitute is needed.</source>
        <translation>%1 arbejder ikke %2. Fraværet gemmes; der er ikke brug for en afløser.</translation>
    </message>
    <message>
        <source>%1 does not work on any of these days. The absence is stored; no substitute is needed.</source>
        <translation>%1 arbejder ikke nogen af disse dage. Fraværet gemmes; der er ikke brug for en afløser.</translation>
    </message>
    <message>
        <source>%1 is reported ill already. The absence becomes one, from %2 to %3.</source>
        <translation>%1 er allerede sygemeldt. Fraværet bliver ét, fra %2 til %3.</translation>
    </message>
    <message>
        <source>%1 is away on %2.</source>
        <translation>%1 er væk %2.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3.</source>
        <translation>%1 er væk fra %2 til %3.</translation>
    </message>
    <message>
        <source>Nobody takes the support today.</source>
        <translation>Ingen tager supporten i dag.</translation>
    </message>
    <message>
        <source>Nobody takes the support on %1.</source>
        <translation>Ingen tager supporten %1.</translation>
    </message>
    <message>
        <source>%1 takes support today.</source>
        <translation>%1 tager supporten i dag.</translation>
    </message>
    <message>
        <source>%1 takes support on %2.</source>
        <translation>%1 tager supporten %2.</translation>
    </message>
    <message>
        <source>%1 takes support instead of %2 on %3.</source>
        <translation>%1 tager supporten i stedet for %2 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is staffed on all %Ln day(s) of %2.</source>
        <translation>
            <numerusform>%1 er bemandet på den eneste åbne dag (%Ln) i %2.</numerusform>
            <numerusform>%1 er bemandet på alle %Ln dage i %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is staffed on %2 of %Ln day(s) of %3.</source>
        <translation>
            <numerusform>%1 er bemandet på %2 af %Ln dag i %3.</numerusform>
            <numerusform>%1 er bemandet på %2 af %Ln dage i %3.</numerusform>
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
        <translation>B</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kursus</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Oplæring</translation>
    </message>
    <message>
        <source>The wish is nobody&apos;s. Choose a person.</source>
        <translation>Ønsket er ingens. Vælg en person.</translation>
    </message>
    <message>
        <source>A wish needs a first and a last day. Enter both.</source>
        <translation>Et ønske skal have en første og en sidste dag. Angiv begge.</translation>
    </message>
    <message>
        <source>The wish ends on %1, before it begins on %2. Change one of the two.</source>
        <translation>Ønsket slutter %1, før det begynder %2. Ændr en af dem.</translation>
    </message>
    <message>
        <source>The wish has no weekday. Choose at least one.</source>
        <translation>Ønsket har ingen ugedag. Vælg mindst én.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are empty.</source>
        <translation>
            <numerusform>%Ln celle er tom.</numerusform>
            <numerusform>%Ln celler er tomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not known, so nothing was read.</source>
        <translation>%1 er ”%2”, som ikke er kendt, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>Support days in a row: enter %1 to %2.</source>
        <translation>Supportdage i træk: angiv %1 til %2.</translation>
    </message>
    <message>
        <source>Support days in a week: enter %1 to %2.</source>
        <translation>Supportdage i en uge: angiv %1 til %2.</translation>
    </message>
    <message>
        <source>Follow-up within so many own days: enter %1 to %2.</source>
        <translation>Backoffice inden for så mange egne dage: angiv %1 til %2.</translation>
    </message>
    <message>
        <source>Split days in a week: enter %1 to %2.</source>
        <translation>Delte dage i en uge: angiv %1 til %2.</translation>
    </message>
    <message>
        <source>Shared queue</source>
        <translation>Fælles kø</translation>
    </message>
    <message>
        <source>One person per group</source>
        <translation>Én person pr. gruppe</translation>
    </message>
    <message>
        <source>Customers first</source>
        <translation>Kunderne først</translation>
    </message>
    <message>
        <source>People first</source>
        <translation>Medarbejderne først</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stabilt</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>Egne priser</translation>
    </message>
    <message>
        <source>The settings need the day from which they hold. Enter it.</source>
        <translation>Indstillingerne skal have den dag, de gælder fra. Angiv den.</translation>
    </message>
    <message>
        <source>Telephone places: enter 0 to %1; 0 means as many as there are persons.</source>
        <translation>Telefonpladser: angiv 0 til %1; 0 betyder lige så mange, som der er personer.</translation>
    </message>
    <message>
        <source>Days of notice: enter 0 to %1.</source>
        <translation>Varslingsdage: angiv 0 til %1.</translation>
    </message>
    <message>
        <source>A price of a breach is 0 to %1. Enter such a number.</source>
        <translation>Prisen for et regelbrud er 0 til %1. Angiv et sådant tal.</translation>
    </message>
    <message>
        <source>The line about sick calls has more than %1 characters. Shorten it.</source>
        <translation>Linjen om sygemelding har flere end %1 tegn. Gør den kortere.</translation>
    </message>
    <message>
        <source>The settings of the rota are not a JSON object, so nothing was read.</source>
        <translation>Vagtplanens indstillinger er ikke et JSON-objekt, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 in time, the queue grows without end</source>
        <translation>%1 svar til tiden, køen vokser uden ende</translation>
    </message>
    <message>
        <source>%1 in time, wait %2 s</source>
        <translation>%1 svar til tiden, ventetid %2 s</translation>
    </message>
    <message>
        <source>%1, has follow-up, balance %2</source>
        <translation>%1, har backoffice, saldo %2</translation>
    </message>
    <message>
        <source>same group, has follow-up, balance %1</source>
        <translation>samme gruppe, har backoffice, saldo %1</translation>
    </message>
    <message>
        <source>%1, has registration, balance %2</source>
        <translation>%1, har registrering, saldo %2</translation>
    </message>
    <message>
        <source>same group, has registration, balance %1</source>
        <translation>samme gruppe, har registrering, saldo %1</translation>
    </message>
    <message>
        <source>%1, nothing planned, balance %2</source>
        <translation>%1, intet planlagt, saldo %2</translation>
    </message>
    <message>
        <source>same group, nothing planned, balance %1</source>
        <translation>samme gruppe, intet planlagt, saldo %1</translation>
    </message>
    <message>
        <source>the customer meets one more person</source>
        <translation>kunden møder endnu en person</translation>
    </message>
    <message>
        <source>%1 takes the support, %2 gets the follow-up day</source>
        <translation>%1 tager supporten, %2 får backofficedagen</translation>
    </message>
    <message>
        <source>%1 takes the support, %2 gets the registration day</source>
        <translation>%1 tager supporten, %2 får registreringsdagen</translation>
    </message>
    <message>
        <source>%1 takes the support from %2; they change duties</source>
        <translation>%1 tager supporten fra %2; de bytter vagt</translation>
    </message>
    <message>
        <source>%1 served by %2</source>
        <translation>%1 får hjælp af %2</translation>
    </message>
    <message>
        <source>pooled queue: %1</source>
        <translation>fælles kø: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left in support</source>
        <translation>
            <numerusform>%Ln person tilbage i supporten</numerusform>
            <numerusform>%Ln personer tilbage i supporten</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody answers the own queue of %1</source>
        <translation>ingen svarer i egen kø for %1</translation>
    </message>
    <message>
        <source>A swap needs two persons.</source>
        <translation>Et bytte kræver to personer.</translation>
    </message>
    <message>
        <source>Both have the same duties on these days, so a swap changes nothing.</source>
        <translation>Begge har samme vagter disse dage, så et bytte ændrer intet.</translation>
    </message>
    <message>
        <source>The month of %1 is closed.</source>
        <translation>Måneden for %1 er lukket.</translation>
    </message>
    <message>
        <source>%1 does not work on %2.</source>
        <translation>%1 arbejder ikke %2.</translation>
    </message>
    <message>
        <source>%1 is away or busy on %2.</source>
        <translation>%1 er væk eller optaget %2.</translation>
    </message>
    <message>
        <source>The duty of %1 on %2 is pinned.</source>
        <translation>Vagten for %1 %2 er låst.</translation>
    </message>
    <message>
        <source>%1 then has %2 support days more than by choice.</source>
        <translation>%1 har så %2 supportdage mere end efter valget.</translation>
    </message>
    <message>
        <source>%1 then has %2 follow-up days more than by choice.</source>
        <translation>%1 har så %2 backofficedage mere end efter valget.</translation>
    </message>
    <message>
        <source>%1 then has %2 registration days more than by choice.</source>
        <translation>%1 har så %2 registreringsdage mere end efter valget.</translation>
    </message>
    <message>
        <source>%1 then has %2 support days fewer than by choice.</source>
        <translation>%1 har så %2 supportdage mindre end efter valget.</translation>
    </message>
    <message>
        <source>%1 then has %2 follow-up days fewer than by choice.</source>
        <translation>%1 har så %2 backofficedage mindre end efter valget.</translation>
    </message>
    <message>
        <source>%1 then has %2 registration days fewer than by choice.</source>
        <translation>%1 har så %2 registreringsdage mindre end efter valget.</translation>
    </message>
    <message>
        <source>The task has no days, so there is nothing to plan.</source>
        <translation>Opgaven har ingen dage, så der er intet at planlægge.</translation>
    </message>
    <message>
        <source>The task has no assistants, so there is nobody to plan for.</source>
        <translation>Opgaven har ingen lønassistenter, så der er ingen at planlægge for.</translation>
    </message>
    <message>
        <source>The task has %1 assistants, but at most %2 can be planned together. Plan their groups by themselves.</source>
        <translation>Opgaven har %1 lønassistenter, men højst %2 kan planlægges sammen. Planlæg deres grupper hver for sig.</translation>
    </message>
    <message>
        <source>A day can be planned whole or in two halves, not in %1 parts.</source>
        <translation>En dag kan planlægges hel eller i to halvdele, ikke i %1 dele.</translation>
    </message>
    <message>
        <source>The task has %1 days, but at most %2 can be planned together. Plan a shorter time.</source>
        <translation>Opgaven har %1 dage, men højst %2 kan planlægges sammen. Planlæg en kortere tid.</translation>
    </message>
    <message>
        <source>The morning and the afternoon of %1 must have the same date, week and classes.</source>
        <translation>Formiddag og eftermiddag %1 skal have samme dato, uge og klasser.</translation>
    </message>
    <message>
        <source>Each date of a task in half days needs a morning and an afternoon, but the last has no afternoon.</source>
        <translation>Hver dato i en opgave i halve dage skal have formiddag og eftermiddag, men den sidste har ingen eftermiddag.</translation>
    </message>
    <message>
        <source>Day %1 of the task has no date.</source>
        <translation>Dag %1 i opgaven har ingen dato.</translation>
    </message>
    <message>
        <source>The days must follow one another, but %1 does not come after the day before it.</source>
        <translation>Dagene skal følge efter hinanden, men %1 kommer ikke efter dagen før.</translation>
    </message>
    <message>
        <source>On %1 the persons needed must be 0 or more and rise from the least over the target to the most; they are %2, %3, %4.</source>
        <translation>Antallet af nødvendige personer %1 skal være 0 eller mere og stige fra mindst over mål til mest; det er %2, %3, %4.</translation>
    </message>
    <message>
        <source>The checkpoints must be days of the task, each later than the one before.</source>
        <translation>Opgørelserne skal være dage i opgaven, hver senere end den forrige.</translation>
    </message>
    <message>
        <source>The last day of the task must be its last checkpoint.</source>
        <translation>Opgavens sidste dag skal være dens sidste opgørelse.</translation>
    </message>
    <message>
        <source>The shares of the work mix %1 must be 0 or more and add up to five fifths.</source>
        <translation>Andelene i arbejdsmixet %1 skal være 0 eller mere og tilsammen fem femtedele.</translation>
    </message>
    <message>
        <source>A mentor of %1 is not among the assistants.</source>
        <translation>En mentor for %1 er ikke blandt lønassistenterne.</translation>
    </message>
    <message>
        <source>%1 cannot be a mentor of the same person.</source>
        <translation>%1 kan ikke være sin egen mentor.</translation>
    </message>
    <message>
        <source>Assistant %1 of the task has no id.</source>
        <translation>Lønassistent %1 i opgaven har ingen identitet.</translation>
    </message>
    <message>
        <source>The group of %1 is not among the groups.</source>
        <translation>Gruppen for %1 er ikke blandt grupperne.</translation>
    </message>
    <message>
        <source>The work mix of %1 is not among the mixes.</source>
        <translation>Arbejdsmixet for %1 er ikke blandt arbejdsmixene.</translation>
    </message>
    <message>
        <source>The availability of %1 must be one 0 or 1 for each day of the task.</source>
        <translation>Tilgængeligheden for %1 skal være et 0 eller 1 til hver dag i opgaven.</translation>
    </message>
    <message>
        <source>The history of %1 must have a letter for each of the last two days.</source>
        <translation>Historikken for %1 skal have et bogstav for hver af de seneste to dage.</translation>
    </message>
    <message>
        <source>The carry-over of %1 is beyond what can be planned with.</source>
        <translation>Den overførte saldo for %1 er større, end der kan planlægges med.</translation>
    </message>
    <message>
        <source>%1 is pinned twice on %2.</source>
        <translation>%1 er låst to gange %2.</translation>
    </message>
    <message>
        <source>%1 is pinned on %2 to what is forbidden there.</source>
        <translation>%1 er låst %2 til det, der ikke er tilladt der.</translation>
    </message>
    <message>
        <source>The wish of %1 on %2 stands there twice or has a price beyond the limits.</source>
        <translation>Ønsket for %1 %2 står der to gange eller har en pris uden for grænserne.</translation>
    </message>
    <message>
        <source>%1 has a pin, a wish or a forbidden duty on day %2, which the task does not have.</source>
        <translation>%1 har en låsning, et ønske eller en ikke tilladt vagt på dag %2, som opgaven ikke har.</translation>
    </message>
    <message>
        <source>%1 has a pin, a wish or a forbidden duty on %2, but is away that day.</source>
        <translation>%1 har en låsning, et ønske eller en ikke tilladt vagt %2, men er væk den dag.</translation>
    </message>
    <message>
        <source>%1 has a pin, a wish or a forbidden duty on %2 that is neither support, follow-up nor registration.</source>
        <translation>%1 har en låsning, et ønske eller en ikke tilladt vagt %2, som hverken er support, backoffice eller registrering.</translation>
    </message>
    <message>
        <source>Two assistants have the id %1.</source>
        <translation>To lønassistenter har identiteten %1.</translation>
    </message>
    <message>
        <source>The published rota must have a letter for each assistant and day.</source>
        <translation>Den udgivne vagtplan skal have et bogstav til hver lønassistent og dag.</translation>
    </message>
    <message>
        <source>%1 must be S, F or R, so nothing was read.</source>
        <translation>%1 skal være S, F eller R, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>Only tasks in the format rota/1 can be read, so nothing was read.</source>
        <translation>Kun opgaver i formatet rota/1 kan læses, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 must be a number, or a list of two for the morning and the afternoon, so nothing was read.</source>
        <translation>%1 skal være et tal, eller en liste med to for formiddag og eftermiddag, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1.date must be a date as 2027-02-01, so nothing was read.</source>
        <translation>%1.date skal være en dato som 2027-02-01, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 must be monday or peak, so nothing was read.</source>
        <translation>%1 skal være monday eller peak, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 must be a list of %2, so nothing was read.</source>
        <translation>%1 skal være en liste med %2, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 names “%2”, who is not among the assistants, so nothing was read.</source>
        <translation>%1 nævner ”%2”, som ikke er blandt lønassistenterne, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>This is not a task in the format rota/1, which is one JSON object, so nothing was read.</source>
        <translation>Det er ikke en opgave i formatet rota/1, som er ét JSON-objekt, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>Rota %1</source>
        <translation>Vagtplan %1</translation>
    </message>
    <message>
        <source>Rota %1 – %2</source>
        <translation>Vagtplan %1 – %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>draft after version %1</source>
        <translation>kladde efter version %1</translation>
    </message>
    <message>
        <source>version %1, published %2</source>
        <translation>version %1, udgivet %2</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Alvorligt</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Skal ses efter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>alle dage</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til og med %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln celle ændres</numerusform>
            <numerusform>%Ln celler ændres</numerusform>
        </translation>
    </message>
    <message>
        <source>cost %1 before, %2 after</source>
        <translation>omkostning %1 før, %2 efter</translation>
    </message>
    <message>
        <source>It becomes version %1.</source>
        <translation>Det bliver version %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since version %1.</source>
        <translation>Intet er ændret siden version %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) changed</source>
        <translation>
            <numerusform>%Ln dag ændret</numerusform>
            <numerusform>%Ln dage ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to be told</source>
        <translation>
            <numerusform>%Ln person skal have besked</numerusform>
            <numerusform>%Ln personer skal have besked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are still empty.</source>
        <translation>
            <numerusform>%Ln celle er stadig tom.</numerusform>
            <numerusform>%Ln celler er stadig tomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell cannot be pinned, so nothing was changed. Type a letter first.</source>
        <translation>En tom celle kan ikke låses, så der er ikke ændret noget. Skriv et bogstav først.</translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln cell(s)</source>
        <translation>
            <numerusform>Lås %Ln celle</numerusform>
            <numerusform>Lås %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %Ln cell(s)</source>
        <translation>
            <numerusform>Lås %Ln celle op</numerusform>
            <numerusform>Lås %Ln celler op</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is swapped with one of the same person or of the same day. Nothing was changed.</source>
        <translation>En celle bytter plads med en for samme person eller samme dag. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Half of the day is not free, so nothing was changed. Swap whole days, or type the letters.</source>
        <translation>Halvdelen af dagen er ikke ledig, så der er ikke ændret noget. Byt hele dage, eller skriv bogstaverne.</translation>
    </message>
    <message>
        <source>“%1” is no letter of the rota, so nothing was changed. The letters are %2; a half day has two.</source>
        <translation>”%1” er ikke et bogstav i vagtplanen, så der er ikke ændret noget. Bogstaverne er %2; en delt dag har to.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) did not fit: there the person is away or off, or the day is closed.</source>
        <translation>
            <numerusform>%Ln bogstav kunne ikke sættes: der er personen væk eller har fri, eller dagen er lukket.</numerusform>
            <numerusform>%Ln bogstaver kunne ikke sættes: der er personen væk eller har fri, eller dagen er lukket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <translation>
            <numerusform>Sæt %Ln celle ind</numerusform>
            <numerusform>Sæt %Ln celler ind</numerusform>
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
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Version %1, published %2</source>
        <translation>Version %1, udgivet %2</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Support, days</source>
        <translation>Support, dage</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Ændrede celler</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Omkostning</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>does not work this day</source>
        <translation>arbejder ikke denne dag</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>away in the morning, %1 in the afternoon</source>
        <translation>væk om formiddagen, %1 om eftermiddagen</translation>
    </message>
    <message>
        <source>%1 in the morning, away in the afternoon</source>
        <translation>%1 om formiddagen, væk om eftermiddagen</translation>
    </message>
    <message>
        <source>Give %1 support on %2</source>
        <translation>Giv %1 support %2</translation>
    </message>
    <message>
        <source>Give %1 follow-up on %2</source>
        <translation>Giv %1 backoffice %2</translation>
    </message>
    <message>
        <source>Give %1 registration on %2</source>
        <translation>Giv %1 registrering %2</translation>
    </message>
    <message>
        <source>Mark %1 as absent on %2</source>
        <translation>Marker %1 som fraværende %2</translation>
    </message>
    <message>
        <source>Give %1 a course on %2</source>
        <translation>Giv %1 kursus %2</translation>
    </message>
    <message>
        <source>Give %1 a meeting on %2</source>
        <translation>Giv %1 møde %2</translation>
    </message>
    <message>
        <source>Give %1 introduction on %2</source>
        <translation>Giv %1 oplæring %2</translation>
    </message>
    <message>
        <source>Empty the cell of %1 on %2</source>
        <translation>Tøm cellen for %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Put support in %Ln cell(s)</source>
        <translation>
            <numerusform>Sæt support i %Ln celle</numerusform>
            <numerusform>Sæt support i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put follow-up in %Ln cell(s)</source>
        <translation>
            <numerusform>Sæt backoffice i %Ln celle</numerusform>
            <numerusform>Sæt backoffice i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put registration in %Ln cell(s)</source>
        <translation>
            <numerusform>Sæt registrering i %Ln celle</numerusform>
            <numerusform>Sæt registrering i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln cell(s) as absent</source>
        <translation>
            <numerusform>Sæt fravær i %Ln celle</numerusform>
            <numerusform>Sæt fravær i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a course in %Ln cell(s)</source>
        <translation>
            <numerusform>Sæt kursus i %Ln celle</numerusform>
            <numerusform>Sæt kursus i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a meeting in %Ln cell(s)</source>
        <translation>
            <numerusform>Sæt møde i %Ln celle</numerusform>
            <numerusform>Sæt møde i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put introduction in %Ln cell(s)</source>
        <translation>
            <numerusform>Sæt oplæring i %Ln celle</numerusform>
            <numerusform>Sæt oplæring i %Ln celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %Ln cell(s)</source>
        <translation>
            <numerusform>Tøm %Ln celle</numerusform>
            <numerusform>Tøm %Ln celler</numerusform>
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
        <translation>lønudbetaling</translation>
    </message>
    <message>
        <source>in a closed month</source>
        <translation>i en lukket måned</translation>
    </message>
    <message>
        <source>need %1</source>
        <translation>behov %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planlagt %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>der mangler %1</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>nyansat</translation>
    </message>
    <message>
        <source>days: support %1, follow-up %2, registration %3, from the choice %4</source>
        <translation>dage: support %1, backoffice %2, registrering %3, fra valget %4</translation>
    </message>
    <message>
        <source>%1 in the morning, %2 in the afternoon</source>
        <translation>%1 om formiddagen, %2 om eftermiddagen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month of a date, as a format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>The centre is closed on %1, so nothing was changed. Choose a day it is open.</source>
        <translation>Centret er lukket %1, så der er ikke ændret noget. Vælg en dag, det har åbent.</translation>
    </message>
    <message>
        <source>The month %1 is closed, so nothing was changed. Reopen the month to change its rota.</source>
        <translation>Måneden %1 er lukket, så der er ikke ændret noget. Genåbn måneden for at ændre vagtplanen.</translation>
    </message>
    <message>
        <source>%1 does not work on %2, so nothing was changed. Choose another person or day.</source>
        <translation>%1 arbejder ikke %2, så der er ikke ændret noget. Vælg en anden person eller dag.</translation>
    </message>
    <message>
        <source>%1 is away on %2, so nothing was changed. Absences are changed on the page People.</source>
        <translation>%1 er væk %2, så der er ikke ændret noget. Fravær ændres på siden Medarbejdere.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln cell(s)</source>
        <translation>
            <numerusform>Ændr %Ln celle</numerusform>
            <numerusform>Ændr %Ln celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the duties of %1 on %2</source>
        <translation>Ændr vagterne for %1 %2</translation>
    </message>
    <message>
        <source>Swap two days of %1: %2 and %3</source>
        <translation>Byt to dage for %1: %2 og %3</translation>
    </message>
    <message>
        <source>Swap %1 and %2 on %3</source>
        <translation>Byt %1 og %2 %3</translation>
    </message>
    <message>
        <source>a peak day: −2 to +2 bank days from a pay day</source>
        <translation>en spidsdag: −2 til +2 bankdage fra en lønudbetaling</translation>
    </message>
    <message>
        <source>a middle day</source>
        <translation>en normaldag</translation>
    </message>
    <message>
        <source>a low day</source>
        <translation>en lavdag</translation>
    </message>
    <message>
        <source>Chosen %1: support %2/5 of %3 own days is %4 days</source>
        <translation>Valgt %1: support %2/5 af %3 egne dage er %4 dage</translation>
    </message>
    <message>
        <source>The centre is closed.</source>
        <translation>Centret er lukket.</translation>
    </message>
    <message>
        <source>The centre is closed: %1.</source>
        <translation>Centret er lukket: %1.</translation>
    </message>
    <message>
        <source>Need %1, for %2 calls: %3</source>
        <translation>Behov %1, til %2 opkald: %3</translation>
    </message>
    <message>
        <source>No need is stored for this day. At least %1 are asked for.</source>
        <translation>Der er ikke gemt noget behov for denne dag. Der regnes med mindst %1.</translation>
    </message>
    <message>
        <source>Aimed at: %1, the need and what the choices give over it, spread over the lowest days</source>
        <translation>Mål: %1, behovet og det, valgene giver ud over det, fordelt på de laveste dage</translation>
    </message>
    <message>
        <source>At most: %1</source>
        <translation>Højst: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planlagt: %1</translation>
    </message>
    <message>
        <source>On support: %1</source>
        <translation>I supporten: %1</translation>
    </message>
    <message>
        <source>Planned: %1 support, %2 follow-up, %3 registration</source>
        <translation>Planlagt: %1 support, %2 backoffice, %3 registrering</translation>
    </message>
    <message>
        <source>Brought in from earlier days: %1 days of support</source>
        <translation>Overført fra tidligere dage: %1 supportdage</translation>
    </message>
    <message>
        <source>From the choice: %1 days</source>
        <translation>Fra valget: %1 dage</translation>
    </message>
    <message>
        <source>The calendar %1 could not be written. Choose another folder.</source>
        <translation>Kalenderen %1 kunne ikke skrives. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>These days are not published, so no calendars were written. Publish them first.</source>
        <translation>Disse dage er ikke udgivet, så der er ikke skrevet nogen kalendere. Udgiv dem først.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) on support, the need is %2</source>
        <translation>
            <numerusform>%1: %Ln i support, behov %2</numerusform>
            <numerusform>%1: %Ln i support, behov %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) on support; the need is %2, the choices give %3</source>
        <translation>
            <numerusform>%1: %Ln i support, behov %2, valgene giver %3</numerusform>
            <numerusform>%1: %Ln i support, behov %2, valgene giver %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A later work mix of %1 is not among the mixes.</source>
        <translation>Et senere arbejdsmix for %1 er ikke blandt arbejdsmixene.</translation>
    </message>
    <message>
        <source>The later work mixes of %1 must each begin after the one before.</source>
        <translation>De senere arbejdsmix for %1 skal hver begynde efter det forrige.</translation>
    </message>
    <message>
        <source>%1 cannot have been a newcomer until before the first day.</source>
        <translation>%1 kan ikke have været nyansat kun til før den første dag.</translation>
    </message>
    <message>
        <source>%1.%2 is not among profiles_in_fifths, so nothing was read.</source>
        <translation>%1.%2 er ikke i profiles_in_fifths, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1 is not among profiles_in_fifths, so nothing was read.</source>
        <translation>%1 er ikke i profiles_in_fifths, så der er ikke læst noget.</translation>
    </message>
    <message>
        <source>%1, breaks a rule</source>
        <translation>%1, bryder en regel</translation>
    </message>
    <message>
        <source>the choices give %1</source>
        <translation>valgene giver %1</translation>
    </message>
    <message>
        <source>Chosen %1: support of %2 own days by the choice of each day is %3 days</source>
        <translation>Valgt %1: support af %2 egne dage efter hver dags valg er %3 dage</translation>
    </message>
    <message>
        <source>%1 Nothing was read.</source>
        <comment>what is wrong with a task file</comment>
        <translation>%1 Der er ikke læst noget.</translation>
    </message>
    <message>
        <source>Nothing has changed since version %1, so nothing was published.</source>
        <translation>Intet er ændret siden version %1, så der er ikke udgivet noget.</translation>
    </message>
    <message>
        <source>%1: stands now</source>
        <translation>%1: står nu</translation>
    </message>
    <message>
        <source>%1: %2, breaks a rule</source>
        <translation>%1: %2, bryder en regel</translation>
    </message>
    <message>
        <source>The rota does not cost what it was said to cost, but %1.</source>
        <translation>Vagtplanen koster ikke det, der blev angivet, men %1.</translation>
    </message>
    <message>
        <source>No rota was said to cost less than %1, but one costs %2.</source>
        <translation>Ingen vagtplan blev angivet til at koste mindre end %1, men en koster %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be away.</source>
        <translation>%1 og %2 kan ikke begge være væk.</translation>
    </message>
    <message>
        <source>Nobody else can be away.</source>
        <translation>Ingen anden kan være væk.</translation>
    </message>
    <message>
        <source>%1 can be away as well.</source>
        <translation>%1 kan også være væk.</translation>
    </message>
    <message>
        <source>%1 can be away together.</source>
        <translation>%1 kan være væk samtidig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) cannot be away at all.</source>
        <translation>
            <numerusform>%Ln person kan slet ikke være væk.</numerusform>
            <numerusform>%Ln personer kan slet ikke være væk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The choices give %1 seat-days, the pooled need takes %2: %3 too few.</source>
        <translation>Valgene giver %1 persondage, behovet i en fælles kø tager %2: %3 for få.</translation>
    </message>
    <message>
        <source>%1: the choices give %2, the need takes %3.</source>
        <translation>%1: valgene giver %2, behovet tager %3.</translation>
    </message>
    <message>
        <source>One seat per group takes %1, %2 more than the choices give.</source>
        <translation>Én person pr. gruppe tager %1, %2 flere end valgene giver.</translation>
    </message>
    <message>
        <source>One seat per group takes %1, %2 fewer than the choices give.</source>
        <translation>Én person pr. gruppe tager %1, %2 færre end valgene giver.</translation>
    </message>
    <message>
        <source>One seat per group takes %1, all that the choices give.</source>
        <translation>Én person pr. gruppe tager %1, alt hvad valgene giver.</translation>
    </message>
    <message>
        <source>after %1: would break a rule</source>
        <translation>efter %1: ville bryde en regel</translation>
    </message>
    <message>
        <source>after %1, who is of the same group</source>
        <translation>efter %1, der er i samme gruppe</translation>
    </message>
    <message>
        <source>after %1, who has follow-up</source>
        <translation>efter %1, der har backoffice</translation>
    </message>
    <message>
        <source>after %1, who has registration</source>
        <translation>efter %1, der har registrering</translation>
    </message>
    <message>
        <source>after %1, whose balance is %2</source>
        <translation>efter %1, hvis saldo er %2</translation>
    </message>
    <message>
        <source>after %1, who took a seat longer ago, on %2</source>
        <translation>efter %1, der tog en vagt for længere siden, %2</translation>
    </message>
    <message>
        <source>after %1, who has taken no seat yet</source>
        <translation>efter %1, der ikke har taget nogen vagt endnu</translation>
    </message>
    <message>
        <source>after %1 by name</source>
        <translation>efter %1 i navneorden</translation>
    </message>
    <message>
        <source>First the same group, then who has follow-up before registration, then the lowest balance of support this year, then who took a seat longest ago, then by name. Who would break a rule stands last.</source>
        <translation>Først samme gruppe, så backoffice før registrering, så lavest supportsaldo i år, så den, der tog en vagt for længst siden, så efter navn. Den, der ville bryde en regel, står sidst.</translation>
    </message>
    <message>
        <source>The price weights.%1 must be from 0 to %2, but it is %3.</source>
        <translation>Prisen weights.%1 skal være fra 0 til %2, men er %3.</translation>
    </message>
    <message>
        <source>The limit rules.%1 must be from 0 to %2 days, but it is %3.</source>
        <translation>Grænsen rules.%1 skal være fra 0 til %2 dage, men er %3.</translation>
    </message>
    <message>
        <source>A later group of %1 is not among the groups.</source>
        <translation>En senere gruppe for %1 er ikke blandt grupperne.</translation>
    </message>
    <message>
        <source>The later groups of %1 must each begin after the one before.</source>
        <translation>De senere grupper for %1 skal hver begynde efter den forrige.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since version %1</source>
        <translation>
            <numerusform>%Ln ændring siden version %1</numerusform>
            <numerusform>%Ln ændringer siden version %1</numerusform>
        </translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>udgivet %1</translation>
    </message>
    <message>
        <source>Week %1–%2 %3</source>
        <comment>ISO weeks and their year</comment>
        <translation>Uge %1–%2 %3</translation>
    </message>
    <message>
        <source>%1, changed since published: was %2</source>
        <translation>%1, ændret efter udgivelsen: var %2</translation>
    </message>
    <message>
        <source>%1: nothing instead of %2</source>
        <comment>a day, the duty before</comment>
        <translation>%1: intet i stedet for %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its duty</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a day, the duty now, the duty before</comment>
        <translation>%1: %2 i stedet for %3</translation>
    </message>
    <message>
        <source>The rota has changed since version %1.</source>
        <translation>Vagtplanen er ændret siden version %1.</translation>
    </message>
    <message>
        <source>costs less than %1</source>
        <translation>koster mindre end %1</translation>
    </message>
    <message>
        <source>costs less than %1, since the need is met without the seat</source>
        <translation>koster mindre end %1, fordi behovet er dækket uden vagten</translation>
    </message>
    <message>
        <source>The order is not by cost.</source>
        <translation>Rækkefølgen følger ikke omkostningen.</translation>
    </message>
    <message>
        <source>Binding rules broken</source>
        <translation>Brudte bindende regler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can be away together, among them %1.</source>
        <translation>
            <numerusform>%Ln person kan være væk, blandt dem %1.</numerusform>
            <numerusform>%Ln personer kan være væk samtidig, blandt dem %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solver</name>
    <message>
        <source>There is not enough memory for this task, so there is no rota. Plan a shorter time.</source>
        <translation>Der er ikke hukommelse nok til opgaven, så der er ingen vagtplan. Planlæg en kortere tid.</translation>
    </message>
    <message>
        <source>The search broke off (%1), so there is no rota.</source>
        <translation>Beregningen blev afbrudt (%1), så der er ingen vagtplan.</translation>
    </message>
    <message>
        <source>The search broke off, so there is no rota.</source>
        <translation>Beregningen blev afbrudt, så der er ingen vagtplan.</translation>
    </message>
</context>
<context>
    <name>staffing</name>
    <message>
        <source>Handle time must be above 0 s.</source>
        <translation>Behandlingstiden skal være over 0 s.</translation>
    </message>
    <message>
        <source>Handle time can be at most 24 hours.</source>
        <translation>Behandlingstiden kan højst være 24 timer.</translation>
    </message>
    <message>
        <source>Patience must be from 0 s to 24 hours; without patience nobody gives up.</source>
        <translation>Tålmodigheden skal være fra 0 s til 24 timer; uden angivet tålmodighed giver ingen op.</translation>
    </message>
    <message>
        <source>The service target must be above 0% and at most 99.9%: no number of persons answers every call in time.</source>
        <translation>Servicemålet skal være over 0&#xa0;% og højst 99,9&#xa0;%: intet antal personer besvarer hvert opkald til tiden.</translation>
    </message>
    <message>
        <source>The time of the service target must be from 0 s to 24 hours.</source>
        <translation>Servicemålets tid skal være fra 0 s til 24 timer.</translation>
    </message>
    <message>
        <source>The highest occupancy must be above 0% and at most 100%.</source>
        <translation>Den højeste belægning skal være over 0&#xa0;% og højst 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The highest share of abandoned calls must be from 0% to 100%.</source>
        <translation>Den højeste andel opgivne opkald skal være fra 0&#xa0;% til 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The fewest persons in first line must be from 0 to 10,000.</source>
        <translation>Det mindste antal personer i førstelinje skal være 0–10.000.</translation>
    </message>
    <message>
        <source>The most persons in first line must be at least 1, not below the fewest, and at most 10,000.</source>
        <translation>Det største antal personer i førstelinje skal være mindst 1, ikke under det mindste antal og højst 10.000.</translation>
    </message>
    <message>
        <source>Each time that is not available must say what it is, such as breaks.</source>
        <translation>Hver ikke-disponibel tid skal angive, hvad den er, for eksempel pauser.</translation>
    </message>
    <message>
        <source>The time that is not available must be from 0% to 90% for “%1”.</source>
        <translation>Den ikke-disponible tid skal være fra 0&#xa0;% til 90&#xa0;% for ”%1”.</translation>
    </message>
    <message>
        <source>The time that is not available is above 90% in all. Leave and sickness belong to the rota, not here.</source>
        <translation>Den ikke-disponible tid er over 90&#xa0;% i alt. Ferie og sygdom hører til vagtplanen, ikke her.</translation>
    </message>
    <message>
        <source>A person&apos;s working day must be from 1 minute to 24 hours.</source>
        <translation>En persons arbejdsdag skal være fra 1 minut til 24 timer.</translation>
    </message>
    <message>
        <source>The cost per minute must be from 0 to 100,000.</source>
        <translation>Omkostningen pr. minut skal være 0–100.000.</translation>
    </message>
    <message>
        <source>The time for an e-mail must be above 0 s and at most 24 hours.</source>
        <translation>Tiden til en mail skal være over 0 s og højst 24 timer.</translation>
    </message>
    <message>
        <source>E-mails must be due after at least 1 and at most 60,000 open minutes.</source>
        <translation>Mails skal have en frist på mindst 1 og højst 60.000 åbne minutter.</translation>
    </message>
    <message>
        <source>The persons kept free for calls must be from 0 to 10,000.</source>
        <translation>Antallet af personer, der holdes fri til opkald, skal være 0–10.000.</translation>
    </message>
    <message>
        <source>The share of the time between calls that e-mail can use must be from 0% to 100%.</source>
        <translation>Den andel af tiden mellem opkald, som mail kan bruge, skal være fra 0&#xa0;% til 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The share of calls that leave follow-up must be from 0% to 100%.</source>
        <translation>Andelen af opkald, der giver sager, skal være fra 0&#xa0;% til 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The time for follow-up must be from 0 s to 24 hours.</source>
        <translation>Tiden til en sag skal være fra 0 s til 24 timer.</translation>
    </message>
    <message>
        <source>Follow-up must be due after at least 1 and at most 60,000 open minutes.</source>
        <translation>Sager skal have en frist på mindst 1 og højst 60.000 åbne minutter.</translation>
    </message>
    <message>
        <source>The weights of low, middle and peak days must be above 0 and at most 1,000.</source>
        <translation>Vægtene for lavdage, normaldage og spidsdage skal være over 0 og højst 1.000.</translation>
    </message>
    <message>
        <source>wait, s</source>
        <translation>ventetid, s</translation>
    </message>
    <message>
        <source>wait of the abandoned, s</source>
        <translation>ventetid for opgivne, s</translation>
    </message>
    <message>
        <source>handle time, s</source>
        <translation>behandlingstid, s</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarede</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>opgivne</translation>
    </message>
    <message>
        <source>abandoned at once</source>
        <translation>opgivet straks</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>svar til tiden</translation>
    </message>
    <message>
        <source>new for %1</source>
        <translation>nyt for %1</translation>
    </message>
    <message>
        <source>new for %1, %2</source>
        <comment>day, time</comment>
        <translation>nyt for %1, %2</translation>
    </message>
    <message>
        <source>already imported, unchanged</source>
        <translation>allerede importeret, uændret</translation>
    </message>
    <message>
        <source>same as line %1, counted once</source>
        <translation>samme som linje %1, tælles én gang</translation>
    </message>
    <message>
        <source>lines %1 and %2 differ for the same interval and queue</source>
        <translation>linje %1 og %2 er forskellige for samme interval og kø</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: before → after</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <translation>%1, bekræftet</translation>
    </message>
    <message>
        <source>adds figures that were not known</source>
        <translation>tilføjer tal, der ikke var kendt</translation>
    </message>
    <message>
        <source>below 0; 0 or more is accepted</source>
        <translation>under 0; 0 eller mere godtages</translation>
    </message>
    <message>
        <source>above 1 000 000 in one interval, the most that is accepted</source>
        <translation>over 1.000.000 i et interval, det højeste der godtages</translation>
    </message>
    <message>
        <source>%1 answered and %2 abandoned are more than the %3 that came in</source>
        <translation>%1 besvarede og %2 opgivne er flere end de %3, der kom ind</translation>
    </message>
    <message>
        <source>%1 %2 are more than the %3 %4</source>
        <comment>5 in time are more than the 4 answered</comment>
        <translation>%1 %2 er flere end %3 %4</translation>
    </message>
    <message>
        <source>an interval of %1 min from minute %2 does not end within the day</source>
        <translation>et interval på %1 min fra minut %2 slutter ikke inden for døgnet</translation>
    </message>
    <message>
        <source>no interval of %1 min begins at %2</source>
        <translation>intet interval på %1 min begynder kl. %2</translation>
    </message>
    <message>
        <source>the whole day is stored as %1 and gives way to its intervals</source>
        <translation>hele dagen er gemt som %1 og erstattes af sine intervaller</translation>
    </message>
    <message>
        <source>the day&apos;s intervals are stored, %1 together, and give way to the sum</source>
        <translation>dagens intervaller er gemt, tilsammen %1, og erstattes af summen</translation>
    </message>
    <message>
        <source>the same time is stored in intervals of %1 min, %2 together, which give way</source>
        <translation>samme tid er gemt i intervaller på %1 min, tilsammen %2, som erstattes</translation>
    </message>
    <message>
        <source>the day lies ahead of today</source>
        <translation>dagen ligger efter i dag</translation>
    </message>
    <message>
        <source>outside the opening hours</source>
        <translation>uden for åbningstiden</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Hvorfor %1?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Persons in first line</source>
        <translation>Personer i førstelinje</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Svar til tiden</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Middelventetid</translation>
    </message>
    <message>
        <source>Abandoned calls</source>
        <translation>Opgivne opkald</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belægning</translation>
    </message>
    <message>
        <source>Person-hours in first line</source>
        <translation>Persontimer i førstelinje</translation>
    </message>
    <message>
        <source>Persons beside first line</source>
        <translation>Personer ved siden af førstelinje</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Sagspukkel</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Omkostning</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln open minute(s)</source>
        <translation>
            <numerusform>%1, kl. %2, %Ln åbent minut</numerusform>
            <numerusform>%1, kl. %2, %Ln åbne minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>grows without end</source>
        <translation>vokser uden ende</translation>
    </message>
    <message>
        <source>The forecast was stopped.</source>
        <translation>Prognosen blev stoppet.</translation>
    </message>
    <message>
        <source>The first day of the forecast comes after its last, so nothing was forecast.</source>
        <translation>Prognosens første dag kommer efter den sidste, så der er ikke lavet nogen prognose.</translation>
    </message>
    <message>
        <source>The forecast would reach more than ten years ahead, so nothing was forecast. Choose an earlier last day.</source>
        <translation>Prognosen ville række mere end ti år frem, så der er ikke lavet nogen prognose. Vælg en tidligere sidste dag.</translation>
    </message>
    <message>
        <source>The event “%1” must change the calls by a factor above 0 and up to 100.</source>
        <translation>Hændelsen ”%1” skal ændre opkaldene med en faktor over 0 og højst 100.</translation>
    </message>
    <message>
        <source>Hide at least one day, so that there is something to compare with.</source>
        <translation>Skjul mindst én dag, så der er noget at sammenligne med.</translation>
    </message>
    <message>
        <source>So many days cannot be hidden: nothing would be left to forecast from.</source>
        <translation>Så mange dage kan ikke skjules: der ville ikke være noget tilbage at lave en prognose ud fra.</translation>
    </message>
    <message>
        <source>Pay day</source>
        <translation>Dispositionsdato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank day(s) before pay day</source>
        <translation>
            <numerusform>%Ln bankdag før dispositionsdatoen</numerusform>
            <numerusform>%Ln bankdage før dispositionsdatoen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank day(s) after pay day</source>
        <translation>
            <numerusform>%Ln bankdag efter dispositionsdatoen</numerusform>
            <numerusform>%Ln bankdage efter dispositionsdatoen</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of the month</source>
        <translation>Dag %1 i måneden</translation>
    </message>
    <message>
        <source>First open day after a closed one</source>
        <translation>Første åbne dag efter en lukket</translation>
    </message>
    <message>
        <source>Last open day before a closed one</source>
        <translation>Sidste åbne dag før en lukket</translation>
    </message>
    <message numerus="yes">
        <source>Forecast from %Ln counted day(s)</source>
        <translation>
            <numerusform>Prognose ud fra %Ln talt dag</numerusform>
            <numerusform>Prognose ud fra %Ln talte dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>i %Ln måned</numerusform>
            <numerusform>i %Ln måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>by weekday, bank days to pay day, day of the month, closed days beside and the level of the last weeks</source>
        <translation>efter ugedag, bankdage til dispositionsdatoen, dag i måneden, lukkede dage ved siden af og de seneste ugers niveau</translation>
    </message>
    <message>
        <source>by weekday, day of the month, closed days beside and the level of the last weeks</source>
        <translation>efter ugedag, dag i måneden, lukkede dage ved siden af og de seneste ugers niveau</translation>
    </message>
    <message>
        <source>No day is counted, so there is nothing to forecast from. Import calls first.</source>
        <translation>Ingen dag er talt, så der er intet at lave en prognose ud fra. Importer opkald først.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln day(s) are counted, which is too little for a forecast. Count at least ten, or type the month&apos;s total: it is placed by low, middle and peak days.</source>
        <translation>
            <numerusform>Kun %Ln dag er talt, hvilket er for lidt til en prognose. Tæl mindst ti, eller indtast månedens sum: den fordeles efter lavdage, normaldage og spidsdage.</numerusform>
            <numerusform>Kun %Ln dage er talt, hvilket er for lidt til en prognose. Tæl mindst ti, eller indtast månedens sum: den fordeles efter lavdage, normaldage og spidsdage.</numerusform>
        </translation>
    </message>
    <message>
        <source>An interval of %1 minutes is not possible. Use half-hours or whole days.</source>
        <translation>Et interval på %1 minutter er ikke muligt. Brug halvtimer eller hele dage.</translation>
    </message>
    <message>
        <source>A counted day has no date.</source>
        <translation>En talt dag har ingen dato.</translation>
    </message>
    <message>
        <source>%1 is counted twice. Keep one of them.</source>
        <translation>%1 er talt to gange. Behold en af dem.</translation>
    </message>
    <message>
        <source>%1 does not come in order of date.</source>
        <translation>%1 kommer ikke i datoorden.</translation>
    </message>
    <message>
        <source>%1 has a count that is no number of calls.</source>
        <translation>%1 har et tal, der ikke er et antal opkald.</translation>
    </message>
    <message>
        <source>Nobody called on any counted day, so there is nothing to forecast from.</source>
        <translation>Ingen ringede på nogen talt dag, så der er intet at lave en prognose ud fra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in between are not counted. They are missing, not zero.</source>
        <translation>
            <numerusform>%Ln dag ind imellem er ikke talt. Den mangler, den er ikke nul.</numerusform>
            <numerusform>%Ln dage ind imellem er ikke talt. De mangler, de er ikke nul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are counted only in part. What is missing is taken from the usual profile.</source>
        <translation>
            <numerusform>%Ln dag er kun delvis talt. Det, der mangler, tages fra den sædvanlige profil.</numerusform>
            <numerusform>%Ln dage er kun delvis talt. Det, der mangler, tages fra den sædvanlige profil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than three months are counted, so the forecast is uncertain. The profile of low, middle and peak days over a typed total is the safer basis.</source>
        <translation>Færre end tre måneder er talt, så prognosen er usikker. Profilen med lavdage, normaldage og spidsdage over en indtastet sum er sikrere.</translation>
    </message>
    <message>
        <source>The assumptions were not read, because “%1” is not known.</source>
        <translation>Forudsætningerne er ikke læst, fordi ”%1” ikke er kendt.</translation>
    </message>
    <message>
        <source>The assumptions were not read, because the value of “%1” is not what is accepted.</source>
        <translation>Forudsætningerne er ikke læst, fordi værdien af ”%1” ikke er det, der godtages.</translation>
    </message>
    <message>
        <source>The assumptions were not read, because they are not a JSON object.</source>
        <translation>Forudsætningerne er ikke læst, fordi de ikke er et JSON-objekt.</translation>
    </message>
    <message>
        <source>Erlang A, patience %1 s</source>
        <translation>Erlang A, tålmodighed %1 s</translation>
    </message>
    <message>
        <source>%1 within %2 s of the offered calls</source>
        <translation>%1 inden for %2 s af de indkomne opkald</translation>
    </message>
    <message>
        <source>%1 within %2 s of the answered calls</source>
        <translation>%1 inden for %2 s af de besvarede opkald</translation>
    </message>
    <message>
        <source>%1 within %2 s, as if nobody gave up</source>
        <translation>%1 inden for %2 s, som om ingen gav op</translation>
    </message>
    <message>
        <source>by the day&apos;s mean</source>
        <translation>i dagens gennemsnit</translation>
    </message>
    <message>
        <source>in each half-hour</source>
        <translation>i hver halvtime</translation>
    </message>
    <message>
        <source>over the whole day</source>
        <translation>over hele dagen</translation>
    </message>
    <message>
        <source>occupancy at most %1</source>
        <translation>belægning højst %1</translation>
    </message>
    <message>
        <source>abandoned at most %1</source>
        <translation>opgivne højst %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln person(s)</source>
        <translation>
            <numerusform>mindst %Ln person</numerusform>
            <numerusform>mindst %Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln person(s)</source>
        <translation>
            <numerusform>højst %Ln person</numerusform>
            <numerusform>højst %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>not available %1</source>
        <translation>ikke-disponibel tid %1</translation>
    </message>
    <message>
        <source>handle time %1 s</source>
        <translation>behandlingstid %1 s</translation>
    </message>
    <message>
        <source>Calls must be 0 or more.</source>
        <translation>Antallet af opkald skal være 0 eller mere.</translation>
    </message>
    <message>
        <source>The interval must be above 0 s.</source>
        <translation>Intervallet skal være over 0 s.</translation>
    </message>
    <message>
        <source>Patience must be 0 s or more.</source>
        <translation>Tålmodigheden skal være 0 s eller mere.</translation>
    </message>
    <message>
        <source>The load is above 15,000 persons at work at once. Check calls and handle time.</source>
        <translation>Belastningen er over 15.000 personer i arbejde på én gang. Kontroller opkald og behandlingstid.</translation>
    </message>
    <message>
        <source>No number of persons answers every call in time. Set the service target to 99.9% or less.</source>
        <translation>Intet antal personer besvarer hvert opkald til tiden. Sæt servicemålet til 99,9&#xa0;% eller mindre.</translation>
    </message>
    <message>
        <source>The service target must be above 0%.</source>
        <translation>Servicemålet skal være over 0&#xa0;%.</translation>
    </message>
    <message>
        <source>The target time must be 0 s or more.</source>
        <translation>Servicemålets tid skal være 0 s eller mere.</translation>
    </message>
    <message>
        <source>The fewest persons must be from 0 to 20,000.</source>
        <translation>Det mindste antal personer skal være 0–20.000.</translation>
    </message>
    <message>
        <source>The most persons must be from 0 to 20,000.</source>
        <translation>Det største antal personer skal være 0–20.000.</translation>
    </message>
    <message>
        <source>The most persons must not be below the fewest.</source>
        <translation>Det største antal personer må ikke være under det mindste.</translation>
    </message>
    <message numerus="yes">
        <source>With %n person(s) the queue grows without end.</source>
        <translation>
            <numerusform>Med %n person vokser køen uden ende.</numerusform>
            <numerusform>Med %n personer vokser køen uden ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n are needed.</source>
        <translation>
            <numerusform>Der skal mindst %n til.</numerusform>
            <numerusform>Der skal mindst %n til.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>service target</source>
        <translation>servicemål</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>belægning</translation>
    </message>
    <message>
        <source>abandoned calls</source>
        <translation>opgivne opkald</translation>
    </message>
    <message>
        <source>fewest persons</source>
        <translation>mindste antal personer</translation>
    </message>
    <message>
        <source>The calls in the month must be from 0 to 100,000,000.</source>
        <translation>Opkaldene i måneden skal være 0–100.000.000.</translation>
    </message>
    <message>
        <source>The calls can be changed by −100% to +9,900%.</source>
        <translation>Opkaldene kan ændres med −100&#xa0;% til +9.900&#xa0;%.</translation>
    </message>
    <message>
        <source>A new customer&apos;s payslips must be from 0 to 100,000,000 a month.</source>
        <translation>En ny kundes lønsedler skal være 0–100.000.000 pr. måned.</translation>
    </message>
    <message>
        <source>At most 10,000 persons fewer or more can be tried.</source>
        <translation>Højst 10.000 personer færre eller flere kan prøves.</translation>
    </message>
    <message>
        <source>The event must have a first day and a last day that is not before it.</source>
        <translation>Hændelsen skal have en første dag og en sidste dag, der ikke er før den.</translation>
    </message>
    <message>
        <source>An event must change the calls by more than −100% and at most +9,900%.</source>
        <translation>En hændelse skal ændre opkaldene med mere end −100&#xa0;% og højst +9.900&#xa0;%.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det er</translation>
    </message>
    <message>
        <source>h</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Behandlingstid</translation>
    </message>
    <message>
        <source>Open time</source>
        <translation>Åbningstid</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %1 s with %Ln person(s)</source>
        <translation>
            <numerusform>Svar inden for %1 s med %Ln person</numerusform>
            <numerusform>Svar inden for %1 s med %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>The service target decides: one person fewer would miss it.</source>
        <translation>Servicemålet afgør: med én person færre nås det ikke.</translation>
    </message>
    <message>
        <source>The highest occupancy decides: with one person fewer it would be above it.</source>
        <translation>Den højeste belægning afgør: med én person færre bliver den højere.</translation>
    </message>
    <message>
        <source>The abandoned calls decide: with one person fewer too many would give up.</source>
        <translation>De opgivne opkald afgør: med én person færre giver for mange op.</translation>
    </message>
    <message>
        <source>The fewest persons in first line decide; the calls would need no more.</source>
        <translation>Det mindste antal personer i førstelinje afgør; opkaldene kræver ikke flere.</translation>
    </message>
    <message numerus="yes">
        <source>The target needs %Ln person(s), but the most that may sit in first line is lower, so the target is missed.</source>
        <translation>
            <numerusform>Målet kræver %Ln person, men det største antal i førstelinje er lavere, så målet nås ikke.</numerusform>
            <numerusform>Målet kræver %Ln personer, men det største antal i førstelinje er lavere, så målet nås ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most that may sit in first line keeps the target from being reached.</source>
        <translation>Det største antal i førstelinje gør, at målet ikke nås.</translation>
    </message>
    <message>
        <source>The target holds for the day&apos;s mean rate: the same persons all day.</source>
        <translation>Målet gælder i dagens gennemsnit: samme antal personer hele dagen.</translation>
    </message>
    <message>
        <source>The target holds in every half-hour by itself.</source>
        <translation>Målet gælder i hver halvtime for sig.</translation>
    </message>
    <message>
        <source>The target holds over the day as a whole, with the fewest hours.</source>
        <translation>Målet gælder over dagen som helhed, med så få timer som muligt.</translation>
    </message>
    <message>
        <source>E-mail is not interrupted for a call, so fewer calls are answered in time than the persons alone would manage.</source>
        <translation>En mail afbrydes ikke for et opkald, så færre opkald besvares til tiden, end personerne ellers ville klare.</translation>
    </message>
    <message>
        <source>Most persons at once</source>
        <translation>Flest personer samtidig</translation>
    </message>
    <message>
        <source>Person-hours, ÷ %1 h for each person</source>
        <translation>Persontimer, ÷ %1 t for hver person</translation>
    </message>
    <message>
        <source>The persons of a day are the larger of the most at once and the person-hours over a person&apos;s working day, rounded up.</source>
        <translation>Dagens personer er det største af flest samtidig og persontimerne delt med en persons arbejdsdag, rundet op.</translation>
    </message>
    <message>
        <source>If as many call as on one day in ten</source>
        <translation>Hvis så mange ringer som på én dag ud af ti</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Has to wait (%1)</source>
        <translation>Skal vente (%1)</translation>
    </message>
    <message>
        <source>Waits longer than %1 s</source>
        <translation>Venter længere end %1 s</translation>
    </message>
    <message>
        <source>The load is not below the persons, so the queue grows without end.</source>
        <translation>Belastningen er ikke lavere end antallet af personer, så køen vokser uden ende.</translation>
    </message>
    <message>
        <source>Chance alone moves a day&apos;s share by about %1 percentage points up or down.</source>
        <translation>Tilfældigheder alene flytter en dags andel omkring %1 procentpoint op eller ned.</translation>
    </message>
    <message>
        <source>Persons less load</source>
        <translation>Personer minus belastning</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Tålmodighed</translation>
    </message>
    <message>
        <source>Give up (%1)</source>
        <translation>Giver op (%1)</translation>
    </message>
    <message>
        <source>Erlang C takes it that nobody gives up, so it shows longer waits than callers with patience meet.</source>
        <translation>Erlang C går ud fra, at ingen giver op, så den viser længere ventetid, end opkaldere med tålmodighed møder.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarede</translation>
    </message>
    <message>
        <source>Persons at the telephone</source>
        <translation>Personer ved telefonen</translation>
    </message>
    <message>
        <source>The occupancy is that of all half-hours together, each with its own persons.</source>
        <translation>Belægningen gælder alle halvtimer tilsammen, hver med sine personer.</translation>
    </message>
    <message>
        <source>Persons × open time of each half-hour</source>
        <translation>Personer × åbningstid i hver halvtime</translation>
    </message>
    <message>
        <source>Available but for “%1”</source>
        <translation>Disponibelt bortset fra ”%1”</translation>
    </message>
    <message>
        <source>Shares that are not available are multiplied, and hours are rounded only once. Leave and sickness belong to the rota.</source>
        <translation>Andele af ikke-disponibel tid ganges, og timer afrundes kun én gang. Ferie og sygdom hører til vagtplanen.</translation>
    </message>
    <message>
        <source>Fewer on one day in ten</source>
        <translation>Færre på én dag ud af ti</translation>
    </message>
    <message>
        <source>More on one day in ten</source>
        <translation>Flere på én dag ud af ti</translation>
    </message>
    <message>
        <source>Calls expected</source>
        <translation>Ventede opkald</translation>
    </message>
    <message>
        <source>It is a pay day.</source>
        <translation>Det er en dag med lønudbetaling.</translation>
    </message>
    <message numerus="yes">
        <source>The pay day comes in %Ln bank day(s).</source>
        <translation>
            <numerusform>Lønudbetalingen kommer om %Ln bankdag.</numerusform>
            <numerusform>Lønudbetalingen kommer om %Ln bankdage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pay day was %Ln bank day(s) ago.</source>
        <translation>
            <numerusform>Lønudbetalingen var for %Ln bankdag siden.</numerusform>
            <numerusform>Lønudbetalingen var for %Ln bankdage siden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low day(s)</source>
        <translation>
            <numerusform>%Ln lavdag</numerusform>
            <numerusform>%Ln lavdage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln middle day(s)</source>
        <translation>
            <numerusform>%Ln normaldag</numerusform>
            <numerusform>%Ln normaldage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peak day(s)</source>
        <translation>
            <numerusform>%Ln spidsdag</numerusform>
            <numerusform>%Ln spidsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Persondage</translation>
    </message>
    <message>
        <source>The centre&apos;s mix of work gives %1 person-days of support; %2 of them are over.</source>
        <translation>Centrets arbejdsmix giver %1 persondage support; %2 af dem er til overs.</translation>
    </message>
    <message>
        <source>Calls answered in time</source>
        <translation>Opkald med svar til tiden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Time between calls</source>
        <translation>Tid mellem opkald</translation>
    </message>
    <message>
        <source>Person-days beside first line</source>
        <translation>Persondage ved siden af førstelinje</translation>
    </message>
    <message>
        <source>From %1 %2 to %3 %4, %5 h of work come and are due, and the first line has %6 h for it: %7 persons beside it are needed then.</source>
        <translation>Fra %1 kl. %2 til %3 kl. %4 kommer der %5 t arbejde med frist, og førstelinje har %6 t til det: så skal der %7 personer til ved siden af.</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Time for each</source>
        <translation>Tid til hver</translation>
    </message>
    <message>
        <source>One person fewer on the day would make e-mail or follow-up late here or on a day after.</source>
        <translation>Én person færre den dag ville gøre mail eller sager forsinkede da eller en senere dag.</translation>
    </message>
    <message>
        <source>A call goes first; %1 of the time between calls can be used.</source>
        <translation>Et opkald går forud; %1 af tiden mellem opkald kan bruges.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail is not interrupted; %Ln person(s) are kept free for calls.</source>
        <translation>
            <numerusform>En mail afbrydes ikke; %Ln person holdes fri til opkald.</numerusform>
            <numerusform>En mail afbrydes ikke; %Ln personer holdes fri til opkald.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left from before</source>
        <translation>Tilbage fra før</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom ind</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>The oldest has waited %1 h of open time.</source>
        <translation>Det ældste har ventet %1 t åbningstid.</translation>
    </message>
    <message>
        <source>Minutes in an hour</source>
        <translation>Minutter på en time</translation>
    </message>
    <message>
        <source>Cost per minute</source>
        <translation>Omkostning pr. minut</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>The days&apos; mean waits, weighted by their calls.</source>
        <translation>Dagenes middelventetid, vægtet efter antal opkald.</translation>
    </message>
    <message>
        <source>Hours on calls over the hours at the telephone.</source>
        <translation>Timer i samtale delt med timerne ved telefonen.</translation>
    </message>
    <message>
        <source>The target for cases closed in time must be from 1% to 100%.</source>
        <translation>Målet for sager, der afsluttes til tiden, skal være 1–100 %.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The absence belongs to nobody, so nothing was saved. Choose the person.</source>
        <translation>Fraværet hører ikke til nogen, så der er ikke gemt noget. Vælg personen.</translation>
    </message>
    <message>
        <source>Save an absence</source>
        <translation>Gem et fravær</translation>
    </message>
    <message>
        <source>Remove an absence</source>
        <translation>Slet et fravær</translation>
    </message>
    <message>
        <source>The month %1 is closed, so nothing was saved. Choose a later day from which it is valid, or reopen the month.</source>
        <translation>Måneden %1 er lukket, så der er ikke gemt noget. Vælg en senere dag, det gælder fra, eller genåbn måneden.</translation>
    </message>
    <message>
        <source>Only drafts can be removed, and this version is approved, so nothing was removed. Make a new version that replaces it.</source>
        <translation>Kun kladder kan slettes, og denne version er godkendt, så der er ikke slettet noget. Opret en ny version, der erstatter den.</translation>
    </message>
    <message>
        <source>Save the agreement %1</source>
        <translation>Gem aftalen %1</translation>
    </message>
    <message>
        <source>Approve an agreement</source>
        <translation>Godkend en aftale</translation>
    </message>
    <message>
        <source>Remove a draft</source>
        <translation>Slet en kladde</translation>
    </message>
    <message>
        <source>There is no such step in the file. Nothing was changed.</source>
        <translation>Der er ikke sådan et trin i filen. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>No backup was made, because it could not be written. The file itself is unchanged. Check the folder and the space on the disk, and try again.</source>
        <translation>Der er ikke lavet en sikkerhedskopi, fordi den ikke kunne skrives. Selve filen er uændret. Kontroller mappen og pladsen på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1. Nothing was changed. Check the folder and the space on the disk, and try again.</source>
        <translation>Sikkerhedskopien kunne ikke kopieres til %1. Der er ikke ændret noget. Kontroller mappen og pladsen på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>Opening hours of a day must follow each other, so nothing was saved. Give each from an earlier to a later time.</source>
        <translation>En dags åbningstider skal følge efter hinanden, så der er ikke gemt noget. Angiv hver af dem fra et tidligere til et senere tidspunkt.</translation>
    </message>
    <message>
        <source>Opening hours need a first day and at least one open day, so nothing was saved. Give both.</source>
        <translation>Åbningstider skal have en første dag og mindst én åben dag, så der er ikke gemt noget. Angiv begge.</translation>
    </message>
    <message>
        <source>Change the opening hours</source>
        <translation>Ret åbningstiderne</translation>
    </message>
    <message>
        <source>Change the centre&apos;s days</source>
        <translation>Ret centrets dage</translation>
    </message>
    <message>
        <source>Change the pay days</source>
        <translation>Ret dispositionsdatoerne</translation>
    </message>
    <message>
        <source>A day of the centre&apos;s own needs a date, and hours within the day, so nothing was saved. Give the date.</source>
        <translation>En af centrets egne dage skal have en dato, og timer inden for døgnet, så der er ikke gemt noget. Angiv datoen.</translation>
    </message>
    <message>
        <source>The centre needs a name and a head count of 0 or more, so nothing was saved. Give both.</source>
        <translation>Centret skal have et navn og et antal personer på 0 eller mere, så der er ikke gemt noget. Angiv begge.</translation>
    </message>
    <message>
        <source>Change the centre</source>
        <translation>Ret centret</translation>
    </message>
    <message>
        <source>A pay day needs a date, so nothing was saved. Give the date.</source>
        <translation>En lønudbetaling skal have en dato, så der er ikke gemt noget. Angiv datoen.</translation>
    </message>
    <message>
        <source>A row refers to another that is not there.</source>
        <translation>En række henviser til en anden, der ikke findes.</translation>
    </message>
    <message>
        <source>The version of the file is not the one of its tables.</source>
        <translation>Filens version er ikke den, som dens tabeller har.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed, and nothing was changed: %Ln thing(s) stand in the way.</source>
        <translation>
            <numerusform>Måneden %1 kan ikke lukkes, og der er ikke ændret noget: %Ln ting står i vejen.</numerusform>
            <numerusform>Måneden %1 kan ikke lukkes, og der er ikke ændret noget: %Ln ting står i vejen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed already, so nothing was changed. Reopen the month to close it again.</source>
        <translation>Måneden %1 er allerede lukket, så der er ikke ændret noget. Genåbn måneden for at lukke den igen.</translation>
    </message>
    <message>
        <source>%1 is not closed, so nothing was changed. Choose a closed month.</source>
        <translation>Måneden %1 er ikke lukket, så der er ikke ændret noget. Vælg en lukket måned.</translation>
    </message>
    <message>
        <source>%1 was not closed, because something stands in the way: %2 Mend it first.</source>
        <translation>Måneden %1 er ikke lukket, fordi noget står i vejen: %2 Ret det først.</translation>
    </message>
    <message>
        <source>The month was not reopened, because the reason is missing. Say why it is reopened.</source>
        <translation>Måneden er ikke genåbnet, fordi grunden mangler. Angiv, hvorfor den genåbnes.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Luk %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Genåbn %1</translation>
    </message>
    <message>
        <source>The unit belongs to another customer, so nothing was saved. Choose a unit of the contact&apos;s customer.</source>
        <translation>Enheden hører til en anden kunde, så der er ikke gemt noget. Vælg en enhed hos kontaktens kunde.</translation>
    </message>
    <message>
        <source>Save the contact %1</source>
        <translation>Gem kontakten %1</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Slet en kontakt</translation>
    </message>
    <message>
        <source>Save the referral %1</source>
        <translation>Gem henvisningen %1</translation>
    </message>
    <message>
        <source>Remove a referral</source>
        <translation>Slet en henvisning</translation>
    </message>
    <message>
        <source>The volumes from %1 do not add up to what was imported: something was changed outside the program.</source>
        <translation>Mængderne fra %1 stemmer ikke med det, der blev importeret: noget er ændret uden for programmet.</translation>
    </message>
    <message>
        <source>Imported: rows %1, payslips %2. In the file: rows %3, payslips %4.</source>
        <translation>Importeret: rækker %1, lønsedler %2. I filen: rækker %3, lønsedler %4.</translation>
    </message>
    <message>
        <source>The parts are %1, the whole is %2.</source>
        <translation>Delene er %1, helheden er %2.</translation>
    </message>
    <message>
        <source>The lines for %1 in the closed month %2 do not add up to its sum.</source>
        <translation>Linjerne for %1 i den lukkede måned %2 giver ikke dens sum.</translation>
    </message>
    <message>
        <source>Sum and VAT for %1 in the closed month %2 do not add up to the amount to pay.</source>
        <translation>Sum og moms for %1 i den lukkede måned %2 giver ikke beløbet at betale.</translation>
    </message>
    <message>
        <source>The closed month %1 cannot be read.</source>
        <translation>Den lukkede måned %1 kan ikke læses.</translation>
    </message>
    <message>
        <source>The closed month %1 is not as it was closed: it was changed outside the program.</source>
        <translation>Den lukkede måned %1 er ikke, som da den blev lukket: den er ændret uden for programmet.</translation>
    </message>
    <message>
        <source>A row belongs to nothing, or to two customers at once.</source>
        <translation>En række hører ikke til noget eller til to kunder på én gang.</translation>
    </message>
    <message>
        <source>Save a correction line</source>
        <translation>Gem en rettelseslinje</translation>
    </message>
    <message>
        <source>Remove a correction line</source>
        <translation>Slet en rettelseslinje</translation>
    </message>
    <message>
        <source>The customer has units, contacts, agreements, work orders or volumes, so nothing was removed. Give a last day instead.</source>
        <translation>Kunden har enheder, kontakter, aftaler, bestillinger eller mængder, så der er ikke slettet noget. Angiv en sidste dag i stedet.</translation>
    </message>
    <message>
        <source>An owner needs a name, so nothing was saved. Give the name.</source>
        <translation>En ejer skal have et navn, så der er ikke gemt noget. Angiv navnet.</translation>
    </message>
    <message>
        <source>There is already an owner called %1, so nothing was saved. Choose another name.</source>
        <translation>Der er allerede en ejer, der hedder %1, så der er ikke gemt noget. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>Save the customer %1</source>
        <translation>Gem kunden %1</translation>
    </message>
    <message>
        <source>Remove a customer</source>
        <translation>Slet en kunde</translation>
    </message>
    <message>
        <source>Save the owner %1</source>
        <translation>Gem ejeren %1</translation>
    </message>
    <message>
        <source>Remove an owner</source>
        <translation>Slet en ejer</translation>
    </message>
    <message>
        <source>Customers belong to the owner, so nothing was removed. Give them another owner first.</source>
        <translation>Kunder hører til ejeren, så der er ikke slettet noget. Giv dem en anden ejer først.</translation>
    </message>
    <message>
        <source>There is already a group called %1, so nothing was saved. Choose another name.</source>
        <translation>Der er allerede en gruppe, der hedder %1, så der er ikke gemt noget. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>People or units belong to the group, so nothing was removed. Move them to another group first.</source>
        <translation>Medarbejdere eller enheder hører til gruppen, så der er ikke slettet noget. Flyt dem til en anden gruppe først.</translation>
    </message>
    <message>
        <source>Save the group %1</source>
        <translation>Gem gruppen %1</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Slet en gruppe</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was changed. Choose a folder that exists.</source>
        <translation>Der er ingen mappe %1. Der er ikke ændret noget. Vælg en mappe, der findes.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Choose another file or create a new centre file.</source>
        <translation>Der er ingen fil %1. Der er ikke ændret noget. Vælg en anden fil, eller opret en ny centerfil.</translation>
    </message>
    <message>
        <source>%1 is a folder and not a centre file. Nothing was changed. Choose the file in it.</source>
        <translation>%1 er en mappe og ikke en centerfil. Der er ikke ændret noget. Vælg filen i den.</translation>
    </message>
    <message>
        <source>The file %1 is empty, so it is no centre file. Nothing was changed. Restore it from a backup.</source>
        <translation>Filen %1 er tom, så den er ikke en centerfil. Der er ikke ændret noget. Gendan den fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>%1 is not a centre file but looks like a text file. Nothing was changed. To read volumes from it, open a centre file and import it.</source>
        <translation>%1 er ikke en centerfil, men ligner en tekstfil. Der er ikke ændret noget. For at læse mængder fra den, åbn en centerfil, og importer den.</translation>
    </message>
    <message>
        <source>%1 is not a centre file. Nothing was changed. Choose a file that Paybench has made.</source>
        <translation>%1 er ikke en centerfil. Der er ikke ændret noget. Vælg en fil, som Paybench har lavet.</translation>
    </message>
    <message>
        <source>%1 is a file of another program (%2). Nothing was changed. Choose a file that Paybench has made.</source>
        <translation>%1 er en fil fra et andet program (%2). Der er ikke ændret noget. Vælg en fil, som Paybench har lavet.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Nothing was changed. Choose a file that Paybench has made.</source>
        <translation>%1 er en database fra et andet program. Der er ikke ændret noget. Vælg en fil, som Paybench har lavet.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Paybench. Nothing was changed. Install the newest version and open it there.</source>
        <translation>%1 er lavet af en nyere version af Paybench. Der er ikke ændret noget. Installer den nyeste version, og åbn filen der.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed in it. Keep it, and restore the newest backup.</source>
        <translation>Filen %1 er beskadiget. Der er ikke ændret noget i den. Behold den, og gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Another program is using the file %1 right now. Nothing was changed. Wait a moment and try again.</source>
        <translation>Et andet program bruger filen %1 lige nu. Der er ikke ændret noget. Vent lidt, og prøv igen.</translation>
    </message>
    <message>
        <source>There is already a file %1. Nothing was changed. Choose another name.</source>
        <translation>Der er allerede en fil %1. Der er ikke ændret noget. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>Something is left of an earlier file: %1. Nothing was changed. Move it away or choose another name.</source>
        <translation>Der er noget tilbage af en tidligere fil: %1. Der er ikke ændret noget. Flyt det, eller vælg et andet navn.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importer %1 (%Ln række)</numerusform>
            <numerusform>Importer %1 (%Ln rækker)</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of %1 is new and accepted, so nothing was imported.</source>
        <translation>Ingen række i %1 er ny og godkendt, så der er ikke importeret noget.</translation>
    </message>
    <message>
        <source>The file has tables that this program cannot follow. Nothing was changed. Tell the people who make the program.</source>
        <translation>Filen har tabeller, som dette program ikke kan følge. Der er ikke ændret noget. Kontakt dem, der laver programmet.</translation>
    </message>
    <message>
        <source>A step of the month needs a name, so nothing was saved. Give the name.</source>
        <translation>Et trin i måneden skal have et navn, så der er ikke gemt noget. Angiv navnet.</translation>
    </message>
    <message>
        <source>Save the step %1</source>
        <translation>Gem trinnet %1</translation>
    </message>
    <message>
        <source>Remove a step of the month</source>
        <translation>Slet et trin i måneden</translation>
    </message>
    <message>
        <source>The step has been signed off in some month, so nothing was removed. Take that back first.</source>
        <translation>Trinnet er kvitteret i en måned, så der er ikke slettet noget. Tag kvitteringen tilbage først.</translation>
    </message>
    <message>
        <source>A step is signed off on a day, so nothing was saved. Give the day.</source>
        <translation>Et trin kvitteres på en dag, så der er ikke gemt noget. Angiv dagen.</translation>
    </message>
    <message>
        <source>Sign off a step</source>
        <translation>Kvitter for et trin</translation>
    </message>
    <message>
        <source>Take back a step</source>
        <translation>Tag kvitteringen for et trin tilbage</translation>
    </message>
    <message>
        <source>The cost of a month is 0 or more and below 10 000 000 000 000, so nothing was saved. Give such an amount.</source>
        <translation>En måneds omkostning er 0 eller mere og under 10.000.000.000.000, så der er ikke gemt noget. Angiv sådan et beløb.</translation>
    </message>
    <message>
        <source>Sign off a step of %1</source>
        <translation>Kvitter for et trin i %1</translation>
    </message>
    <message>
        <source>Take back a step of %1</source>
        <translation>Tag kvitteringen for et trin i %1 tilbage</translation>
    </message>
    <message>
        <source>Change the cost of %1</source>
        <translation>Ret omkostningen for %1</translation>
    </message>
    <message>
        <source>Read-only: the file or its folder may not be written here. You can look, copy and export.</source>
        <translation>Skrivebeskyttet: der må ikke skrives i filen eller dens mappe her. Du kan se, kopiere og eksportere.</translation>
    </message>
    <message>
        <source>Read-only: the file was opened for reading. You can look, copy and export.</source>
        <translation>Skrivebeskyttet: filen blev åbnet til læsning. Du kan se, kopiere og eksportere.</translation>
    </message>
    <message>
        <source>Read-only: %1 has had the file open since %2. You can look, copy and export.</source>
        <translation>Skrivebeskyttet: %1 har haft filen åben siden %2. Du kan se, kopiere og eksportere.</translation>
    </message>
    <message>
        <source>The file was made by an older version of Paybench and has to be brought up to date. Nothing was changed. Open it once where it may be written.</source>
        <translation>Filen er lavet af en ældre version af Paybench og skal opdateres. Der er ikke ændret noget. Åbn den én gang et sted, hvor der må skrives i den.</translation>
    </message>
    <message>
        <source>Figures in the file do not agree with their control totals. Nothing was changed. Restore the newest backup, or open the file for reading. %1</source>
        <translation>Tal i filen stemmer ikke med deres kontrolsummer. Der er ikke ændret noget. Gendan den nyeste sikkerhedskopi, eller åbn filen til læsning. %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Gem %1</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Slet en person</translation>
    </message>
    <message>
        <source>Adjust prices for %1</source>
        <translation>Reguler priserne for %1</translation>
    </message>
    <message>
        <source>There is already an import profile called %1, so nothing was saved. Choose another name.</source>
        <translation>Der er allerede en importprofil, der hedder %1, så der er ikke gemt noget. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>There is no import profile called %1, and none is saved yet. Save one first.</source>
        <translation>Der er ingen importprofil, der hedder %1, og ingen er gemt endnu. Gem en først.</translation>
    </message>
    <message>
        <source>There is no import profile called %1. Choose one of these: %2.</source>
        <translation>Der er ingen importprofil, der hedder %1. Vælg en af disse: %2.</translation>
    </message>
    <message>
        <source>Save the import profile %1</source>
        <translation>Gem importprofilen %1</translation>
    </message>
    <message>
        <source>Remove an import profile</source>
        <translation>Slet en importprofil</translation>
    </message>
    <message>
        <source>A row was changed from outside the program.</source>
        <translation>En række er ændret uden for programmet.</translation>
    </message>
    <message>
        <source>A row was removed from outside the program.</source>
        <translation>En række er slettet uden for programmet.</translation>
    </message>
    <message>
        <source>The month %1 is closed, so nothing was saved. Add a correction line in %2 or reopen the month.</source>
        <translation>Måneden %1 er lukket, så der er ikke gemt noget. Tilføj en rettelseslinje i %2, eller genåbn måneden.</translation>
    </message>
    <message>
        <source>What was edited has been removed in the meantime, so nothing was saved. Add it again if it is needed.</source>
        <translation>Det, der blev redigeret, er slettet i mellemtiden, så der er ikke gemt noget. Tilføj det igen, hvis der er brug for det.</translation>
    </message>
    <message>
        <source>The file could not be brought up to date (%1). Nothing was changed. Keep it, and tell the people who make the program.</source>
        <translation>Filen kunne ikke opdateres (%1). Der er ikke ændret noget. Behold den, og kontakt dem, der laver programmet.</translation>
    </message>
    <message>
        <source>Bring the file up to date (version %1)</source>
        <translation>Opdater filen (version %1)</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Opret filen</translation>
    </message>
    <message>
        <source>The same entry exists already, so nothing was changed. Change that one, or give this one another name or number.</source>
        <translation>Det samme findes allerede, så der er ikke ændret noget. Ret det, eller giv dette et andet navn eller nummer.</translation>
    </message>
    <message>
        <source>Something else in the file builds on this, so nothing was changed. Remove that first.</source>
        <translation>Noget andet i filen bygger på dette, så der er ikke ændret noget. Slet det først.</translation>
    </message>
    <message>
        <source>A field that is needed is empty, so nothing was saved. Fill it in and try again.</source>
        <translation>Et felt, der skal udfyldes, er tomt, så der er ikke gemt noget. Udfyld det, og prøv igen.</translation>
    </message>
    <message>
        <source>The change was not part of a step, so nothing was saved. Tell the people who make the program.</source>
        <translation>Ændringen indgik ikke i et trin, så der er ikke gemt noget. Kontakt dem, der laver programmet.</translation>
    </message>
    <message>
        <source>A value is not of the kind that its field takes, so nothing was saved. Correct it and try again.</source>
        <translation>En værdi er ikke af den slags, som feltet tager imod, så der er ikke gemt noget. Ret den, og prøv igen.</translation>
    </message>
    <message>
        <source>The file has been moved or replaced since it was opened, so nothing was saved. Open it again.</source>
        <translation>Filen er flyttet eller erstattet, siden den blev åbnet, så der er ikke gemt noget. Åbn den igen.</translation>
    </message>
    <message>
        <source>The file is read-only here, so nothing was saved. Make the file and its folder writable, or open a copy.</source>
        <translation>Filen er skrivebeskyttet her, så der er ikke gemt noget. Gør filen og dens mappe skrivbare, eller åbn en kopi.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved and nothing is lost. Free some space and try again.</source>
        <translation>Disken er fuld. Der er ikke gemt noget, og intet er gået tabt. Frigør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is damaged, so nothing was changed in it. Restore the newest backup.</source>
        <translation>Filen er beskadiget, så der er ikke ændret noget i den. Gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Filen kunne ikke åbnes. Der er ikke ændret noget. Kontroller, at den findes, og at du må læse den.</translation>
    </message>
    <message>
        <source>The disk did not answer, so nothing was saved. Check the disk or the network and try again.</source>
        <translation>Disken svarede ikke, så der er ikke gemt noget. Kontroller disken eller netværket, og prøv igen.</translation>
    </message>
    <message>
        <source>The file did not take the change, so nothing was saved. Try again, and check the file if it happens again.</source>
        <translation>Filen tog ikke imod ændringen, så der er ikke gemt noget. Prøv igen, og kontroller filen, hvis det sker igen.</translation>
    </message>
    <message>
        <source>Another window was saving at the same moment, so nothing was changed. Try again.</source>
        <translation>Et andet vindue gemte i samme øjeblik, så der er ikke ændret noget. Prøv igen.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored, so nothing was saved. Type it again without special characters.</source>
        <translation>Teksten indeholder et tegn, der ikke kan gemmes, så der er ikke gemt noget. Skriv den igen uden specialtegn.</translation>
    </message>
    <message>
        <source>%1 has the file open, so nothing was saved. Close it there and open it here again.</source>
        <translation>%1 har filen åben, så der er ikke gemt noget. Luk den der, og åbn den her igen.</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing was saved. Work in a copy, or open it where it may be written.</source>
        <translation>Filen er kun åben til læsning, så der er ikke gemt noget. Arbejd i en kopi, eller åbn den et sted, hvor der må skrives i den.</translation>
    </message>
    <message>
        <source>Another window has brought the file up to date for a newer version of the program, so nothing was saved. Close this window and open the file with that version.</source>
        <translation>Et andet vindue har opdateret filen til en nyere version af programmet, så der er ikke gemt noget. Luk dette vindue, og åbn filen med den version.</translation>
    </message>
    <message>
        <source>%1 changed the same thing a moment ago (“%2”), so nothing was saved. Look at it as it is now and try again.</source>
        <translation>%1 ændrede det samme for et øjeblik siden (”%2”), så der er ikke gemt noget. Se på det, som det er nu, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” came before “%2”, and undo stops there. Nothing was changed. Enter the change by hand instead.</source>
        <translation>”%1” kom før ”%2”, og dér stopper fortryd. Der er ikke ændret noget. Lav ændringen manuelt i stedet.</translation>
    </message>
    <message>
        <source>Texts of “%1” have been deleted for good, so nothing was changed. Enter the change by hand instead.</source>
        <translation>Tekster i ”%1” er slettet for altid, så der er ikke ændret noget. Lav ændringen manuelt i stedet.</translation>
    </message>
    <message>
        <source>Later changes build on “%1”, so nothing was changed. Undo those first.</source>
        <translation>Senere ændringer bygger på ”%1”, så der er ikke ændret noget. Fortryd dem først.</translation>
    </message>
    <message>
        <source>“%2” by %3 came after “%1” and touched the same, so nothing was changed. Undo that first.</source>
        <translation>”%2” af %3 kom efter ”%1” og rørte det samme, så der er ikke ændret noget. Fortryd det først.</translation>
    </message>
    <message>
        <source>“%1” has been undone already. Nothing was changed.</source>
        <translation>”%1” er allerede fortrudt. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Fortryd: %1</translation>
    </message>
    <message>
        <source>“%1” has not been undone. Nothing was changed.</source>
        <translation>”%1” er ikke fortrudt. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Annuller fortryd: %1</translation>
    </message>
    <message>
        <source>Contacts or volumes belong to the unit, so nothing was removed. Give a last day instead.</source>
        <translation>Kontakter eller mængder hører til enheden, så der er ikke slettet noget. Angiv en sidste dag i stedet.</translation>
    </message>
    <message>
        <source>Save the unit %1</source>
        <translation>Gem enheden %1</translation>
    </message>
    <message>
        <source>Remove a unit</source>
        <translation>Slet en enhed</translation>
    </message>
    <message>
        <source>A volume of %1 is below 0, so nothing was saved. Give 0 or more, and correct a closed month by a correction line.</source>
        <translation>En mængde for %1 er under 0, så der er ikke gemt noget. Angiv 0 eller mere, og ret en lukket måned med en rettelseslinje.</translation>
    </message>
    <message>
        <source>The same volume of %1 is given twice, so nothing was saved. Keep one of the two.</source>
        <translation>Den samme mængde for %1 er angivet to gange, så der er ikke gemt noget. Behold en af de to.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Change a volume</source>
        <translation>Ret en mængde</translation>
    </message>
    <message>
        <source>Remove volumes</source>
        <translation>Slet mængder</translation>
    </message>
    <message>
        <source>The hours belong to no work order, so nothing was saved. Choose a work order.</source>
        <translation>Timerne hører ikke til en bestilling, så der er ikke gemt noget. Vælg en bestilling.</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Log timer</translation>
    </message>
    <message>
        <source>Remove hours</source>
        <translation>Slet timer</translation>
    </message>
    <message>
        <source>Save the work order %1</source>
        <translation>Gem bestillingen %1</translation>
    </message>
    <message>
        <source>Remove a work order</source>
        <translation>Slet en bestilling</translation>
    </message>
    <message>
        <source>Hours are logged on the work order, so nothing was removed. Give it a last day instead.</source>
        <translation>Der er logget timer på bestillingen, så der er ikke slettet noget. Angiv en sidste dag i stedet.</translation>
    </message>
    <message>
        <source>%1 has changed since it was looked at, so it was not closed. Look at it as it is now and close it again.</source>
        <translation>Måneden %1 er ændret, siden du så den, så den er ikke lukket. Se på den, som den er nu, og luk den igen.</translation>
    </message>
    <message>
        <source>Change the counted e-mails of %1</source>
        <translation>Ret de talte mails for %1</translation>
    </message>
    <message>
        <source>Change the counted calls of %1</source>
        <translation>Ret de talte opkald for %1</translation>
    </message>
    <message>
        <source>Remove the counted e-mails of %1</source>
        <translation>Slet de talte mails for %1</translation>
    </message>
    <message>
        <source>Remove the counted calls of %1</source>
        <translation>Slet de talte opkald for %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last month</comment>
        <translation>%1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>Import calls and e-mails %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importer opkald og mails %1 (%Ln række)</numerusform>
            <numerusform>Importer opkald og mails %1 (%Ln rækker)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import e-mails %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importer mails %1 (%Ln række)</numerusform>
            <numerusform>Importer mails %1 (%Ln rækker)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import calls %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Importer opkald %1 (%Ln række)</numerusform>
            <numerusform>Importer opkald %1 (%Ln rækker)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>A count has a time outside its day, so nothing was saved. Give a day and a time within it.</source>
        <translation>Et antal har en tid uden for sin dag, så der er ikke gemt noget. Angiv en dag og en tid på den.</translation>
    </message>
    <message>
        <source>A count of %1 is below 0, so nothing was saved. Give 0 or more.</source>
        <translation>Et antal for %1 er under 0, så der er ikke gemt noget. Angiv 0 eller mere.</translation>
    </message>
    <message>
        <source>The same time is counted twice, %1, so nothing was saved. Keep one of the two rows.</source>
        <translation>Samme tid er talt to gange, %1, så der er ikke gemt noget. Behold en af de to rækker.</translation>
    </message>
    <message>
        <source>The calls or e-mails from %1 do not add up to what was imported: something was changed outside the program.</source>
        <translation>Opkaldene eller mails fra %1 stemmer ikke med det, der blev importeret: noget er ændret uden for programmet.</translation>
    </message>
    <message>
        <source>Imported: rows %1, contacts %2. In the file: rows %3, contacts %4.</source>
        <translation>Importeret: rækker %1, henvendelser %2. I filen: rækker %3, henvendelser %4.</translation>
    </message>
    <message>
        <source>The calls or e-mails of a day overlap: some of them count twice.</source>
        <translation>Opkaldene eller mails for en dag overlapper: nogle af dem tæller to gange.</translation>
    </message>
    <message>
        <source>A stored need has a day outside its month, or a half-hour without its day.</source>
        <translation>Et gemt behov har en dag uden for sin måned eller en halvtime uden sin dag.</translation>
    </message>
    <message>
        <source>The assumptions from %1 cannot be read.</source>
        <translation>Forudsætningerne fra %1 kan ikke læses.</translation>
    </message>
    <message>
        <source>The what-if %1 cannot be read.</source>
        <translation>Scenariet %1 kan ikke læses.</translation>
    </message>
    <message>
        <source>Typed total %1, placed by low, middle and peak days</source>
        <translation>Indtastet sum %1, fordelt efter lavdage, normaldage og spidsdage</translation>
    </message>
    <message>
        <source>%1 payslips × %2, placed by low, middle and peak days</source>
        <translation>%1 lønsedler × %2, fordelt efter lavdage, normaldage og spidsdage</translation>
    </message>
    <message numerus="yes">
        <source>Forecast from %Ln counted month(s)</source>
        <translation>
            <numerusform>Prognose ud fra %Ln talt måned</numerusform>
            <numerusform>Prognose ud fra %Ln talte måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scaled to the typed total %2</source>
        <translation>%1, omregnet til den indtastede sum %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln typed day(s)</source>
        <translation>
            <numerusform>%Ln indtastet dag</numerusform>
            <numerusform>%Ln indtastede dage</numerusform>
        </translation>
    </message>
    <message>
        <source>The event has no name, so nothing was saved. Enter one.</source>
        <translation>Hændelsen mangler navn, så der er ikke gemt noget. Angiv et.</translation>
    </message>
    <message>
        <source>The event must have a first day and a last day that is not before it, so nothing was saved. Change one of the two.</source>
        <translation>Hændelsen skal have en første dag og en sidste dag, der ikke er før den, så der er ikke gemt noget. Ret en af de to.</translation>
    </message>
    <message>
        <source>The event must leave some calls and make at most ten times as many, so nothing was saved. Give a change between −99.9 % and +900 %.</source>
        <translation>Hændelsen skal lade nogle opkald blive tilbage og give højst ti gange så mange, så der er ikke gemt noget. Angiv en ændring mellem −99,9&#xa0;% og +900&#xa0;%.</translation>
    </message>
    <message>
        <source>A number of calls or e-mails is 0 or more and at most %1, so nothing was saved. Give such a number.</source>
        <translation>Et antal opkald eller mails er 0 eller mere og højst %1, så der er ikke gemt noget. Angiv et sådant antal.</translation>
    </message>
    <message>
        <source>The assumptions have no day from which they hold, so nothing was saved. Give one.</source>
        <translation>Forudsætningerne mangler den dag, de gælder fra, så der er ikke gemt noget. Angiv en.</translation>
    </message>
    <message>
        <source>Save the assumptions from %1</source>
        <translation>Gem forudsætningerne fra %1</translation>
    </message>
    <message>
        <source>Remove the assumptions from %1</source>
        <translation>Slet forudsætningerne fra %1</translation>
    </message>
    <message>
        <source>Save the event %1</source>
        <translation>Gem hændelsen %1</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>Slet en hændelse</translation>
    </message>
    <message>
        <source>Set the e-mails of %1</source>
        <translation>Angiv mails for %1</translation>
    </message>
    <message>
        <source>Set the calls of %1</source>
        <translation>Angiv opkaldene for %1</translation>
    </message>
    <message>
        <source>The need has a day outside its month, or the same day twice, so nothing was saved. Compute the need again.</source>
        <translation>Behovet har en dag uden for sin måned eller den samme dag to gange, så der er ikke gemt noget. Beregn behovet igen.</translation>
    </message>
    <message>
        <source>The need of %1 is below 0, so nothing was saved. Compute the need again.</source>
        <translation>Behovet for %1 er under 0, så der er ikke gemt noget. Beregn behovet igen.</translation>
    </message>
    <message>
        <source>Save the need of %1</source>
        <translation>Gem behovet for %1</translation>
    </message>
    <message>
        <source>Remove the need of %1</source>
        <translation>Slet behovet for %1</translation>
    </message>
    <message>
        <source>The month already has a what-if called %1, so nothing was saved. Choose another name.</source>
        <translation>Måneden har allerede et scenarie, der hedder %1, så der er ikke gemt noget. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The what-if has no name, so nothing was saved. Enter one.</source>
        <translation>Scenariet mangler navn, så der er ikke gemt noget. Angiv et.</translation>
    </message>
    <message>
        <source>Save the what-if %1</source>
        <translation>Gem scenariet %1</translation>
    </message>
    <message>
        <source>Remove a what-if</source>
        <translation>Slet et scenarie</translation>
    </message>
    <message>
        <source>The person has absences, hours or a place in the rota, or is the mentor or trainer of others, so nothing was removed. Give a last day of employment instead.</source>
        <translation>Personen har fravær, timer eller en plads i vagtplanen, eller er mentor eller underviser for andre, så der er ikke slettet noget. Angiv en sidste ansættelsesdag i stedet.</translation>
    </message>
    <message>
        <source>A published rota has a day outside its own days.</source>
        <translation>En udgivet vagtplan har en dag uden for sine egne dage.</translation>
    </message>
    <message>
        <source>Two published rotas of the same days have the same number.</source>
        <translation>To udgivne vagtplaner for de samme dage har samme nummer.</translation>
    </message>
    <message>
        <source>The rota has a mark that nobody knows.</source>
        <translation>Vagtplanen har et tegn, der ikke er kendt.</translation>
    </message>
    <message>
        <source>The settings of the rota from %1 cannot be read.</source>
        <translation>Vagtplanens indstillinger fra %1 kan ikke læses.</translation>
    </message>
    <message>
        <source>The person is no longer in the register, so nothing was saved. Choose another.</source>
        <translation>Personen er ikke længere i registret, så der er ikke gemt noget. Vælg en anden.</translation>
    </message>
    <message>
        <source>The settings of the rota from %1 cannot be read. Enter them again.</source>
        <translation>Vagtplanens indstillinger fra %1 kan ikke læses. Angiv dem igen.</translation>
    </message>
    <message>
        <source>Save the settings of the rota from %1</source>
        <translation>Gem vagtplanens indstillinger fra %1</translation>
    </message>
    <message>
        <source>Save a wish of %1</source>
        <translation>Gem et ønske for %1</translation>
    </message>
    <message>
        <source>Remove a wish</source>
        <translation>Slet et ønske</translation>
    </message>
    <message>
        <source>A substitution needs a day and two different persons, so nothing was saved. Choose them.</source>
        <translation>En afløsning skal have en dag og to forskellige personer, så der er ikke gemt noget. Vælg dem.</translation>
    </message>
    <message>
        <source>%1 takes support for %2 on %3</source>
        <translation>%1 tager supporten for %2 %3</translation>
    </message>
    <message>
        <source>There is no rota for %1, so nothing was published. Plan the day, or publish fewer days.</source>
        <translation>Der er ingen vagtplan for %1, så der er ikke udgivet noget. Planlæg dagen, eller udgiv færre dage.</translation>
    </message>
    <message>
        <source>Publish the rota from %1 to %2</source>
        <translation>Udgiv vagtplanen fra %1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln cell(s) of the rota</source>
        <translation>
            <numerusform>Ændr %Ln celle i vagtplanen</numerusform>
            <numerusform>Ændr %Ln celler i vagtplanen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 on %2 in the rota</source>
        <translation>Ændr %1 %2 i vagtplanen</translation>
    </message>
    <message>
        <source>The month %1 is closed, so the rota of its days and of those before was not changed. Reopen the month first.</source>
        <translation>Måneden %1 er lukket, så vagtplanen for dens dage og dem før er ikke ændret. Genåbn måneden først.</translation>
    </message>
    <message>
        <source>A first and a last day are needed, so nothing was done. Give both as in 2026-10-01.</source>
        <translation>Der skal en første og en sidste dag til, så der er ikke gjort noget. Angiv begge som 2026-10-01.</translation>
    </message>
    <message>
        <source>The last day, %1, comes before the first, %2, so nothing was done. Change one of the two.</source>
        <translation>Sidste dag, %1, ligger før den første, %2, så der er ikke gjort noget. Ændr en af dem.</translation>
    </message>
    <message>
        <source>From %1 to %2 there are more than %3 days, so nothing was done. Choose a shorter time.</source>
        <translation>Fra %1 til %2 er der mere end %3 dage, så der er ikke gjort noget. Vælg en kortere tid.</translation>
    </message>
    <message>
        <source>The number of items is below 0, so nothing was saved. Enter 0 or more.</source>
        <translation>Antallet af poster er under 0, så der er ikke gemt noget. Angiv 0 eller mere.</translation>
    </message>
    <message>
        <source>Count the items of a batch</source>
        <translation>Tæl posterne i en omgang</translation>
    </message>
    <message>
        <source>Save the favourite %1</source>
        <translation>Gem favoritten %1</translation>
    </message>
    <message>
        <source>Remove a favourite</source>
        <translation>Slet en favorit</translation>
    </message>
    <message>
        <source>%1, trainer %2</source>
        <translation>%1, underviser %2</translation>
    </message>
    <message numerus="yes">
        <source>Search does not find %Ln case(s): their words are missing or belong to no case. Type paybench check FILE --search to write them again.</source>
        <translation>
            <numerusform>Søgningen finder ikke %Ln sag: ordene mangler eller hører ikke til nogen sag. Skriv paybench check FIL --search for at skrive dem igen.</numerusform>
            <numerusform>Søgningen finder ikke %Ln sager: ordene mangler eller hører ikke til nogen sag. Skriv paybench check FIL --search for at skrive dem igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the topic %1</source>
        <translation>Gem emnet %1</translation>
    </message>
    <message>
        <source>Merge the topic %1 into %2</source>
        <translation>Saml emnet %1 med %2</translation>
    </message>
    <message>
        <source>Remove a topic</source>
        <translation>Slet et emne</translation>
    </message>
    <message>
        <source>Cases, training needs or other topics have the topic, so nothing was removed. Give it a last day, or merge it into another.</source>
        <translation>Sager, undervisningsbehov eller andre emner har emnet, så der er ikke slettet noget. Giv det en sidste dag, eller saml det med et andet.</translation>
    </message>
    <message>
        <source>Save the case type %1</source>
        <translation>Gem sagstypen %1</translation>
    </message>
    <message>
        <source>Remove a case type</source>
        <translation>Slet en sagstype</translation>
    </message>
    <message>
        <source>Cases or topics have the type, so nothing was removed. Give them another type first.</source>
        <translation>Sager eller emner har typen, så der er ikke slettet noget. Giv dem en anden type først.</translation>
    </message>
    <message>
        <source>Change a case</source>
        <translation>Ret en sag</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Tilføj en sag</translation>
    </message>
    <message>
        <source>Change the case %1</source>
        <translation>Ret sagen %1</translation>
    </message>
    <message>
        <source>Add the case %1</source>
        <translation>Tilføj sagen %1</translation>
    </message>
    <message>
        <source>The case is not there any more. Somebody has removed it.</source>
        <translation>Sagen findes ikke længere. Nogen har slettet den.</translation>
    </message>
    <message>
        <source>Remove a case</source>
        <translation>Slet en sag</translation>
    </message>
    <message>
        <source>Write the words of all cases again</source>
        <translation>Skriv ordene i alle sager igen</translation>
    </message>
    <message>
        <source>%1 is closed, so nothing was saved. Reopen the day with a reason, or choose another day.</source>
        <translation>%1 er afsluttet, så der er ikke gemt noget. Genåbn dagen med en grund, eller vælg en anden dag.</translation>
    </message>
    <message>
        <source>%1 is not closed, so nothing was approved. The day is closed first by the person whose it is.</source>
        <translation>%1 er ikke afsluttet, så der er ikke godkendt noget. Dagen afsluttes først af den person, hvis dag det er.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln day(s)</source>
        <translation>
            <numerusform>Afslut %Ln dag</numerusform>
            <numerusform>Afslut %Ln dage</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason is missing, so the day was not reopened. Say why.</source>
        <translation>Der mangler en grund, så dagen er ikke genåbnet. Angiv hvorfor.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Godkend %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln day(s)</source>
        <translation>
            <numerusform>Godkend %Ln dag</numerusform>
            <numerusform>Godkend %Ln dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over a log</source>
        <translation>Overtag en log</translation>
    </message>
    <message>
        <source>Change logged time (%1)</source>
        <translation>Ret logget tid (%1)</translation>
    </message>
    <message>
        <source>Log time (%1)</source>
        <translation>Log tid (%1)</translation>
    </message>
    <message>
        <source>Remove logged time</source>
        <translation>Slet logget tid</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>Log en mail</translation>
    </message>
    <message>
        <source>Log an e-mail from %1</source>
        <translation>Log en mail fra %1</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Log et besøg</translation>
    </message>
    <message>
        <source>Log a visit of %1</source>
        <translation>Log et besøg af %1</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Log opkald</translation>
    </message>
    <message>
        <source>Log a call from %1</source>
        <translation>Log et opkald fra %1</translation>
    </message>
    <message>
        <source>Save the correction “%1”</source>
        <translation>Gem rettelsen ”%1”</translation>
    </message>
    <message>
        <source>Remove a correction of pay</source>
        <translation>Slet en rettelse af løn</translation>
    </message>
    <message>
        <source>Publish changes of the rota from %1 to %2</source>
        <translation>Udgiv ændringer af vagtplanen fra %1 til %2</translation>
    </message>
    <message>
        <source>It is not said who took the contact, so nothing was counted. Choose who sits here.</source>
        <translation>Det er ikke sagt, hvem der tog henvendelsen, så der er ikke talt noget. Vælg, hvem der sidder her.</translation>
    </message>
    <message>
        <source>The contact is still to come, so nothing was counted. Enter a time that has passed.</source>
        <translation>Henvendelsen er ikke kommet endnu, så der er ikke talt noget. Angiv et tidspunkt, der er gået.</translation>
    </message>
    <message>
        <source>Sampling begins on the first day of a month, so nothing was saved. Choose a month.</source>
        <translation>En tællemåned begynder den første dag i en måned, så der er ikke gemt noget. Vælg en måned.</translation>
    </message>
    <message>
        <source>The rule has months that no year has, so nothing was saved. Choose the full months again.</source>
        <translation>Reglen har måneder, som intet år har, så der er ikke gemt noget. Vælg de fulde måneder igen.</translation>
    </message>
    <message>
        <source>Change which months are logged in full</source>
        <translation>Ret, hvilke måneder der logges fuldt ud</translation>
    </message>
    <message>
        <source>Count a contact</source>
        <translation>Tæl en henvendelse</translation>
    </message>
    <message>
        <source>Remove a counted contact</source>
        <translation>Slet en talt henvendelse</translation>
    </message>
    <message>
        <source>The rule has no first day, so nothing was saved. Choose the day from which it holds.</source>
        <translation>Reglen har ingen første dag, så der er ikke gemt noget. Vælg den dag, den gælder fra.</translation>
    </message>
    <message>
        <source>Days, calls and persons of the rule must be 1 or more, so nothing was saved. Enter larger figures.</source>
        <translation>Dage, opkald og personer i reglen skal være 1 eller flere, så der er ikke gemt noget. Angiv større tal.</translation>
    </message>
    <message>
        <source>Save a training need</source>
        <translation>Gem et undervisningsbehov</translation>
    </message>
    <message>
        <source>There is a training need for this already, so nothing was saved. Change that one.</source>
        <translation>Der er allerede et undervisningsbehov for dette, så der er ikke gemt noget. Ret det i stedet.</translation>
    </message>
    <message>
        <source>Remove a training need</source>
        <translation>Slet et undervisningsbehov</translation>
    </message>
    <message>
        <source>Change the rule for training needs</source>
        <translation>Ret reglen for undervisningsbehov</translation>
    </message>
    <message>
        <source>The timer was started or stopped in another window a moment ago, so nothing was saved. Look at it as it is now and try again.</source>
        <translation>Stopuret blev startet eller stoppet i et andet vindue for lidt siden, så der er ikke gemt noget. Se, hvordan det står nu, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1” has time of %2 in it, and that day is closed, so nothing was changed. Reopen the day with a reason first.</source>
        <translation>”%1” indeholder tid fra %2, og den dag er afsluttet, så der er ikke ændret noget. Genåbn dagen med en grund først.</translation>
    </message>
    <message>
        <source>Correct what was logged</source>
        <translation>Ret det, der er logget</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) from %1 about %2 in %3 days. A training need was created for the unit.</source>
        <translation>
            <numerusform>%Ln henvendelse fra %1 om %2 på %3 dage. Der er oprettet et undervisningsbehov for enheden.</numerusform>
            <numerusform>%Ln henvendelser fra %1 om %2 på %3 dage. Der er oprettet et undervisningsbehov for enheden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before its end. Nothing was changed.</source>
        <translation>Det blev stoppet, før det var færdigt. Intet blev ændret.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gennemsnit</translation>
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
        <translation>Vis i vagtplanen</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Vis sagerne</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Vis måneden</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Vis personen</translation>
    </message>
    <message>
        <source>Show the demand</source>
        <translation>Vis behovet</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Vis den dag</translation>
    </message>
    <message>
        <source>Find a substitute</source>
        <translation>Find afløser</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>lunch %1</source>
        <translation>frokost %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>i stedet for %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>derefter %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>I morgen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln bank day(s) left</source>
        <translation>
            <numerusform>%1: %2, %Ln bankdag tilbage</numerusform>
            <numerusform>%1: %2, %Ln bankdage tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kunde</numerusform>
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
            <numerusform>bankdag til %1</numerusform>
            <numerusform>bankdage til %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 for sent</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>at gøre</translation>
    </message>
    <message>
        <source>to pick</source>
        <translation>at tage</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>at færdiggøre</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>The file could not be written, so nothing was saved. Try again.</source>
        <translation>Filen kunne ikke skrives, så der er ikke gemt noget. Prøv igen.</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>Import volumes from the payroll system</source>
        <translation>Importer mængder fra lønsystemet</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS, with a dry run before anything is saved</source>
        <translation>CSV, XLSX eller ODS, med en prøvekørsel før noget gemmes</translation>
    </message>
    <message>
        <source>Paste the list of people</source>
        <translation>Sæt listen over medarbejdere ind</translation>
    </message>
    <message>
        <source>copy the rows in the spreadsheet and paste them here</source>
        <translation>kopier rækkerne i regnearket, og sæt dem ind her</translation>
    </message>
    <message>
        <source>Enter the first agreement</source>
        <translation>Indtast den første aftale</translation>
    </message>
    <message>
        <source>a customer, a price per payslip, and the example invoice answers</source>
        <translation>en kunde, en pris, og eksempelfakturaen svarer</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so the demo centre was not created.</source>
        <translation>Mappen %1 kunne ikke oprettes, så democentret er ikke oprettet.</translation>
    </message>
    <message>
        <source>Create the centre</source>
        <translation>Opret centret</translation>
    </message>
    <message>
        <source>Restore point saved and checked: %1</source>
        <translation>Gendannelsespunktet er gemt og kontrolleret: %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is kept as %1.</source>
        <translation>Sikkerhedskopien er gendannet. Filen, som den var, bevares som %1.</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>&amp;Log en henvendelse…</translation>
    </message>
    <message>
        <source>Stop the &amp;timer</source>
        <translation>Stop s&amp;topuret</translation>
    </message>
    <message>
        <source>The day &amp;now</source>
        <translation>Dagen &amp;nu</translation>
    </message>
    <message>
        <source>“%1” is nobody in the register, so nobody sits here yet. Choose your name at the foot of the navigation.</source>
        <translation>”%1” findes ikke i registret, så ingen sidder her endnu. Vælg dit navn nederst i navigationen.</translation>
    </message>
    <message>
        <source>“%1” may be several people, so nobody sits here yet. Choose your name at the foot of the navigation.</source>
        <translation>”%1” kan være flere personer, så ingen sidder her endnu. Vælg dit navn nederst i navigationen.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Åbner %1</translation>
    </message>
    <message>
        <source>Every page of the file is looked at, %1 MB, so that damage is found before it spreads.</source>
        <translation>Hver side i filen læses, %1 MB, så skader findes, før de breder sig.</translation>
    </message>
    <message>
        <source>The file was not opened, because opening was cancelled. Nothing was changed.</source>
        <translation>Filen blev ikke åbnet, fordi åbningen blev afbrudt. Intet blev ændret.</translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>Dagens sikkerhedskopi</translation>
    </message>
</context>
<context>
    <name>worklog</name>
    <message>
        <source>The time ends before it starts. Enter a later end.</source>
        <translation>Tiden slutter, før den begynder. Angiv en senere slutning.</translation>
    </message>
    <message>
        <source>The time is longer than 24 hours. Split it by days.</source>
        <translation>Tiden er længere end 24 timer. Del den op på dage.</translation>
    </message>
    <message>
        <source>The work order %1 starts on %2. Enter that day or a later one.</source>
        <translation>Bestillingen %1 begynder %2. Angiv den dag eller en senere.</translation>
    </message>
    <message>
        <source>The work order %1 ended on %2. Enter that day or an earlier one.</source>
        <translation>Bestillingen %1 sluttede %2. Angiv den dag eller en tidligere.</translation>
    </message>
    <message>
        <source>The hours have no work order. Choose one.</source>
        <translation>Timerne har ingen bestilling. Vælg en.</translation>
    </message>
    <message>
        <source>It is not said who worked. Choose a person.</source>
        <translation>Der står ikke, hvem der har arbejdet. Vælg en person.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Andet arbejde</translation>
    </message>
    <message>
        <source>Away, unresolved</source>
        <translation>Væk, uafklaret</translation>
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
        <translation>B</translation>
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
        <translation>%1 poster i timen er %2 gange din median. Er det rigtigt?</translation>
    </message>
    <message>
        <source>“%1” is no number of items, so nothing was saved. Enter a whole number from 0 to %2.</source>
        <translation>”%1” er ikke et antal poster, så der er ikke gemt noget. Angiv et helt tal fra 0 til %2.</translation>
    </message>
    <message>
        <source>The case is closed, so nothing was changed. Reopen it first.</source>
        <translation>Sagen er afsluttet, så der er ikke ændret noget. Genåbn den først.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åbnet</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Taget</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lagt tilbage</translation>
    </message>
    <message>
        <source>Waits for the customer</source>
        <translation>Venter på kunden</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Genoptaget</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overdraget</translation>
    </message>
    <message>
        <source>To the second line</source>
        <translation>Til andenlinjen</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Henvist</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a case</comment>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Genåbnet</translation>
    </message>
    <message>
        <source>A colleague has had the case for %1.</source>
        <translation>En kollega har haft sagen i %1.</translation>
    </message>
    <message>
        <source>%1 has had the case for %2.</source>
        <translation>%1 har haft sagen i %2.</translation>
    </message>
    <message>
        <source>Nobody has picked the case, so nothing was changed.</source>
        <translation>Ingen har taget sagen, så der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>The case waits for the customer already. Nothing was changed.</source>
        <translation>Sagen venter allerede på kunden. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>The case does not wait for the customer. Nothing was changed.</source>
        <translation>Sagen venter ikke på kunden. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>It is not said who takes over, so nothing was changed. Choose a colleague or a group.</source>
        <translation>Det er ikke sagt, hvem der overtager, så der er ikke ændret noget. Vælg en kollega eller en gruppe.</translation>
    </message>
    <message>
        <source>It is not said where the caller was referred, so nothing was changed. Choose one.</source>
        <translation>Det er ikke sagt, hvor opkalderen blev henvist hen, så der er ikke ændret noget. Vælg et sted.</translation>
    </message>
    <message>
        <source>The case is open, so there is nothing to reopen.</source>
        <translation>Sagen er åben, så der er intet at genåbne.</translation>
    </message>
    <message>
        <source>The timer still runs for this, so nothing was changed. Stop it first.</source>
        <translation>Stopuret kører stadig for dette, så der er ikke ændret noget. Stop det først.</translation>
    </message>
    <message>
        <source>The moment is not within the time, so nothing was changed. Choose one between its start and its end.</source>
        <translation>Tidspunktet ligger ikke inden for tiden, så der er ikke ændret noget. Vælg et mellem begyndelsen og slutningen.</translation>
    </message>
    <message>
        <source>There is time between the two, so nothing was changed. Move one of them first.</source>
        <translation>Der er tid mellem de to, så der er ikke ændret noget. Flyt en af dem først.</translation>
    </message>
    <message>
        <source>The two are not the same work, so nothing was changed.</source>
        <translation>De to er ikke samme arbejde, så der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>The rota has nothing for this time, so nothing was filled. Choose what it was.</source>
        <translation>Vagtplanen har intet for denne tid, så der er ikke udfyldt noget. Vælg, hvad det var.</translation>
    </message>
    <message>
        <source>Nothing is logged %1.</source>
        <translation>Der er ikke logget noget %1.</translation>
    </message>
    <message>
        <source>Two things are logged %1.</source>
        <translation>Der er logget to ting %1.</translation>
    </message>
    <message>
        <source>%1 away, %2: say what it was.</source>
        <translation>%1 væk, %2: angiv, hvad det var.</translation>
    </message>
    <message>
        <source>The timer has run since %1. Say when the work ended.</source>
        <translation>Stopuret har kørt siden %1. Angiv, hvornår arbejdet sluttede.</translation>
    </message>
    <message>
        <source>The batch %1 has no items, so it has no pace.</source>
        <translation>Omgangen %1 har ingen poster, så den har intet tempo.</translation>
    </message>
    <message>
        <source>The day is closed already.</source>
        <translation>Dagen er allerede afsluttet.</translation>
    </message>
    <message>
        <source>The day has not come yet. Close it when it is over.</source>
        <translation>Dagen er ikke kommet endnu. Afslut den, når den er forbi.</translation>
    </message>
    <message>
        <source>The timer is running. Stop it first.</source>
        <translation>Stopuret kører. Stop det først.</translation>
    </message>
    <message>
        <source>The time lies in the future. Enter an earlier one.</source>
        <translation>Tidspunktet ligger i fremtiden. Angiv et tidligere.</translation>
    </message>
    <message>
        <source>“%1” has no meaning on the line, so nothing was saved. Write + to complete it later, &gt;2 for the second line, &gt;sys or &gt;hr to refer, !m for an e-mail, !v for a visit.</source>
        <translation>”%1” betyder ikke noget på linjen, så der er ikke gemt noget. Skriv + for at færdiggøre senere, &gt;2 for andenlinjen, &gt;sys eller &gt;hr for at henvise, !m for en mail, !v for et besøg.</translation>
    </message>
    <message>
        <source>“%1” does not go together with what stands before it, so nothing was saved. Write one of them.</source>
        <translation>”%1” passer ikke sammen med det, der står før, så der er ikke gemt noget. Skriv et af dem.</translation>
    </message>
    <message>
        <source>The # has no word after it, so nothing was saved. Write a tag as #pension.</source>
        <translation>Efter # står der intet ord, så der er ikke gemt noget. Skriv en etiket som #pension.</translation>
    </message>
    <message>
        <source>“%1” is a second time, so nothing was saved. Write one, as 0905, 0905-0912 or 2026-10-05 0905.</source>
        <translation>”%1” er endnu et tidspunkt, så der er ikke gemt noget. Skriv ét, som 0905, 0905-0912 eller 2026-10-05 0905.</translation>
    </message>
    <message>
        <source>Minutes cannot be negative, so nothing was saved. Write them without the minus.</source>
        <translation>Minutter kan ikke være negative, så der er ikke gemt noget. Skriv dem uden minus.</translation>
    </message>
    <message>
        <source>Minutes cannot be negative, so nothing was saved. To start earlier, write “%1”.</source>
        <translation>Minutter kan ikke være negative, så der er ikke gemt noget. Skriv ”%1” for at begynde tidligere.</translation>
    </message>
    <message>
        <source>The time stands first on the line, so nothing was saved. Write “%1”.</source>
        <translation>Tidspunktet står først på linjen, så der er ikke gemt noget. Skriv ”%1”.</translation>
    </message>
    <message>
        <source>The line says %1 minutes and a time of %2 minutes, so nothing was saved. Leave one of them out.</source>
        <translation>Linjen siger %1 minutter og et tidsrum på %2 minutter, så der er ikke gemt noget. Udelad det ene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) about %1 in %2 days. A training need was created.</source>
        <translation>
            <numerusform>%Ln opkald om %1 på %2 dage. Der er oprettet et undervisningsbehov.</numerusform>
            <numerusform>%Ln opkald om %1 på %2 dage. Der er oprettet et undervisningsbehov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %Ln call(s) about %1 in %2 days. A training need is created.</source>
        <translation>
            <numerusform>Det bliver %Ln opkald om %1 på %2 dage. Der oprettes et undervisningsbehov.</numerusform>
            <numerusform>Det bliver %Ln opkald om %1 på %2 dage. Der oprettes et undervisningsbehov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) about %1 in %2 days. A training need was created for %3.</source>
        <translation>
            <numerusform>%Ln opkald om %1 på %2 dage. Der er oprettet et undervisningsbehov til %3.</numerusform>
            <numerusform>%Ln opkald om %1 på %2 dage. Der er oprettet et undervisningsbehov til %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %Ln call(s) about %1 in %2 days. A training need is created for %3.</source>
        <translation>
            <numerusform>Det bliver %Ln opkald om %1 på %2 dage. Der oprettes et undervisningsbehov til %3.</numerusform>
            <numerusform>Det bliver %Ln opkald om %1 på %2 dage. Der oprettes et undervisningsbehov til %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already saved %1 s ago. Save again?</source>
        <translation>Allerede gemt for %1 s siden. Vil du gemme igen?</translation>
    </message>
    <message>
        <source>The line could not be kept on this computer, so it is saved nowhere. Leave the text where it is, make room on the disk and try again.</source>
        <translation>Linjen kunne ikke gemmes på denne computer, så den er ikke gemt nogen steder. Lad teksten stå, gør plads på disken, og prøv igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept on this computer cannot be read and were left as they are. Open them as text: %1.</source>
        <translation>
            <numerusform>%Ln linje på denne computer kan ikke læses og er ladt, som den er. Åbn den som tekst: %1.</numerusform>
            <numerusform>%Ln linjer på denne computer kan ikke læses og er ladt, som de er. Åbn dem som tekst: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line that is saved could not be taken from the queue on this computer. It will not be saved twice.</source>
        <translation>En gemt linje kunne ikke tages ud af køen på denne computer. Den gemmes ikke to gange.</translation>
    </message>
    <message>
        <source>System management</source>
        <translation>Systemforvaltning</translation>
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
        <translation>Tiden til %1 er ikke kommet endnu, så der er ikke gemt noget. Skriv et tidligere tidspunkt eller færre minutter.</translation>
    </message>
    <message>
        <source>The line says a day but no time, so nothing was saved. Write it as %1 0905.</source>
        <translation>Linjen har en dag, men intet klokkeslæt, så der er ikke gemt noget. Skriv den som %1 0905.</translation>
    </message>
    <message>
        <source>There is no %1 on %2 because summer time begins, so nothing was saved. Write another time.</source>
        <translation>Der findes ikke %1 den %2, fordi sommertiden begynder, så der er ikke gemt noget. Skriv et andet tidspunkt.</translation>
    </message>
    <message>
        <source>%1–%2 ends before it starts, so nothing was saved. Write the earlier time first.</source>
        <translation>%1–%2 slutter, før det begynder, så der er ikke gemt noget. Skriv det tidligste tidspunkt først.</translation>
    </message>
    <message>
        <source>It is not said how long the contact was, so nothing was saved. Write the minutes after the topic.</source>
        <translation>Det er ikke sagt, hvor lang henvendelsen var, så der er ikke gemt noget. Skriv minutterne efter emnet.</translation>
    </message>
    <message>
        <source>The contact has no length, so nothing was saved. Write at least 1 minute.</source>
        <translation>Henvendelsen har ingen længde, så der er ikke gemt noget. Skriv mindst 1 minut.</translation>
    </message>
    <message>
        <source>A contact cannot be longer than 24 hours, so nothing was saved. Write fewer minutes or a later start.</source>
        <translation>En henvendelse kan ikke vare mere end 24 timer, så der er ikke gemt noget. Skriv færre minutter eller en senere begyndelse.</translation>
    </message>
    <message>
        <source>%1 minutes is %2. Save anyway?</source>
        <translation>%1 minutter er %2. Vil du gemme alligevel?</translation>
    </message>
    <message>
        <source>A personal number was removed and is not stored.</source>
        <translation>Et CPR-nummer blev fjernet og gemmes ikke.</translation>
    </message>
    <message>
        <source>It is not said who sits here, so nothing was saved. Choose your name first.</source>
        <translation>Det er ikke sagt, hvem der sidder her, så der er ikke gemt noget. Vælg dit navn først.</translation>
    </message>
    <message>
        <source>“%1” is no known word: it is kept in the note, to be sorted later.</source>
        <translation>”%1” er ikke et kendt ord: det kommer i noten, til at sortere senere.</translation>
    </message>
    <message>
        <source>Refer the caller to: %1.</source>
        <translation>Henvis opkalderen til: %1.</translation>
    </message>
    <message>
        <source>Refer the caller to: %1, %2.</source>
        <translation>Henvis opkalderen til: %1, %2.</translation>
    </message>
    <message>
        <source>There is no time %1, so nothing was saved. Write it as 0905 or 0905-0912.</source>
        <translation>Der findes intet klokkeslæt %1, så der er ikke gemt noget. Skriv det som 0905 eller 0905-0912.</translation>
    </message>
    <message>
        <source>That is too many minutes ago, so nothing was saved. Write the day and time, as 2026-10-05 0905.</source>
        <translation>Det er for mange minutter siden, så der er ikke gemt noget. Skriv dag og tid, som 2026-10-05 0905.</translation>
    </message>
    <message>
        <source>There is no day %1, so nothing was saved. Write it as 2026-10-05.</source>
        <translation>Der findes ingen dag %1, så der er ikke gemt noget. Skriv den som 2026-10-05.</translation>
    </message>
    <message>
        <source>Minutes are whole, so nothing was saved. Write a whole number instead of %1.</source>
        <translation>Minutter er hele, så der er ikke gemt noget. Skriv et helt tal i stedet for %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Lønservicen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systemet</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Intet beløb</translation>
    </message>
    <message>
        <source>Up to 500</source>
        <translation>Op til 500</translation>
    </message>
    <message>
        <source>Up to 5,000</source>
        <translation>Op til 5.000</translation>
    </message>
    <message>
        <source>Over 5,000</source>
        <translation>Over 5.000</translation>
    </message>
    <message>
        <source>The correction has no customer. Choose one.</source>
        <translation>Rettelsen har ingen kunde. Vælg en.</translation>
    </message>
    <message>
        <source>It is not said what was wrong. Enter it.</source>
        <translation>Det er ikke sagt, hvad der var galt. Angiv det.</translation>
    </message>
    <message>
        <source>It is not said why it was wrong. Enter the cause.</source>
        <translation>Det er ikke sagt, hvorfor det var galt. Angiv årsagen.</translation>
    </message>
    <message>
        <source>The day on which it was found is missing. Enter it.</source>
        <translation>Den dag, det blev opdaget, mangler. Angiv den.</translation>
    </message>
    <message>
        <source>It was found before the month of the pay. Enter a later day.</source>
        <translation>Det blev opdaget før lønnens måned. Angiv en senere dag.</translation>
    </message>
    <message>
        <source>A correction touches at least one payslip. Enter how many.</source>
        <translation>En rettelse berører mindst én lønseddel. Angiv hvor mange.</translation>
    </message>
    <message>
        <source>The minutes spent must be 0 or more.</source>
        <translation>De brugte minutter skal være 0 eller flere.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Andenlinje</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>Færdiggør senere</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>It is not said who took the contact. Choose a person.</source>
        <translation>Det er ikke sagt, hvem der tog henvendelsen. Vælg en person.</translation>
    </message>
    <message>
        <source>The contact ends before it begins. Enter a later end.</source>
        <translation>Henvendelsen slutter, før den begynder. Angiv en senere slutning.</translation>
    </message>
    <message>
        <source>The case is closed before it was opened. Enter a later time.</source>
        <translation>Sagen er afsluttet, før den blev åbnet. Angiv et senere tidspunkt.</translation>
    </message>
    <message>
        <source>The case type has no name. Enter one.</source>
        <translation>Sagstypen har intet navn. Angiv et.</translation>
    </message>
    <message>
        <source>There is a case type %1 already. Enter another name.</source>
        <translation>Der er allerede en sagstype %1. Angiv et andet navn.</translation>
    </message>
    <message>
        <source>The SLA must be from 0 minutes to a year of opening time.</source>
        <translation>SLA skal være fra 0 minutter til et års åbningstid.</translation>
    </message>
    <message>
        <source>The favourite has no name. Enter one.</source>
        <translation>Favoritten har intet navn. Angiv et.</translation>
    </message>
    <message>
        <source>It is not said whose favourite it is. Choose a person.</source>
        <translation>Det er ikke sagt, hvis favorit det er. Vælg en person.</translation>
    </message>
    <message>
        <source>There are nine places. Choose one from 1 to 9.</source>
        <translation>Der er ni pladser. Vælg en fra 1 til 9.</translation>
    </message>
    <message>
        <source>Being away cannot be timed. Choose another kind of work.</source>
        <translation>Fravær kan ikke tages tid på. Vælg et andet arbejde.</translation>
    </message>
    <message>
        <source>The word “%1” belongs to the topic %2 already, so nothing was saved. Leave it out or merge the topics.</source>
        <translation>Ordet ”%1” hører allerede til emnet %2, så der er ikke gemt noget. Udelad det, eller saml emnerne.</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Usorteret</translation>
    </message>
    <message>
        <source>The topic has no name. Enter one.</source>
        <translation>Emnet har intet navn. Angiv et.</translation>
    </message>
    <message>
        <source>There is a topic %1 already. Choose another name or merge the topics.</source>
        <translation>Der er allerede et emne %1. Vælg et andet navn, eller saml emnerne.</translation>
    </message>
    <message>
        <source>The topic that it stands under is gone. Choose another one.</source>
        <translation>Det emne, det står under, findes ikke længere. Vælg et andet.</translation>
    </message>
    <message>
        <source>The topic %1 cannot stand below itself. Choose another place for it.</source>
        <translation>Emnet %1 kan ikke stå under sig selv. Vælg en anden plads til det.</translation>
    </message>
    <message>
        <source>One of the topics is gone, so nothing was merged. Choose again.</source>
        <translation>Et af emnerne findes ikke længere, så intet er samlet. Vælg igen.</translation>
    </message>
    <message>
        <source>The topic %1 cannot be merged with itself. Choose another one.</source>
        <translation>Emnet %1 kan ikke samles med sig selv. Vælg et andet.</translation>
    </message>
    <message>
        <source>The topic %1 was merged into %2 already, so nothing was merged. Choose another one.</source>
        <translation>Emnet %1 er allerede samlet med %2, så intet er samlet. Vælg et andet.</translation>
    </message>
    <message>
        <source>The topic %1 was itself merged into %2, so nothing was merged. Choose %2.</source>
        <translation>Emnet %1 er selv samlet med %2, så intet er samlet. Vælg %2.</translation>
    </message>
    <message>
        <source>The topic %1 stands below %2, so nothing was merged. Merge %1 into %2 instead.</source>
        <translation>Emnet %1 står under %2, så intet er samlet. Saml %1 med %2 i stedet.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Ikke booket</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booket</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a training</comment>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Closed without training</source>
        <translation>Afsluttet uden undervisning</translation>
    </message>
    <message>
        <source>The training is for one person or one unit. Choose one of them.</source>
        <translation>Undervisningen er til én person eller én enhed. Vælg en af dem.</translation>
    </message>
    <message>
        <source>The training has no topic. Choose one.</source>
        <translation>Undervisningen har intet emne. Vælg et.</translation>
    </message>
    <message>
        <source>The training has no day. Enter one.</source>
        <translation>Undervisningen har ingen dag. Angiv en.</translation>
    </message>
    <message>
        <source>The training has no length. Enter its minutes.</source>
        <translation>Undervisningen har ingen længde. Angiv minutterne.</translation>
    </message>
    <message>
        <source>The minutes of a training must be from 0 to a week.</source>
        <translation>En undervisnings minutter skal være fra 0 til en uge.</translation>
    </message>
    <message>
        <source>A need that is closed without training must have a reason. Enter one.</source>
        <translation>Et behov, der afsluttes uden undervisning, skal have en grund. Angiv en.</translation>
    </message>
    <message>
        <source>clear effect</source>
        <translation>tydelig effekt</translation>
    </message>
    <message>
        <source>likely effect</source>
        <translation>sandsynlig effekt</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>for tidligt at sige</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Mente du ”%1”?</translation>
    </message>
    <message>
        <source>Several things are logged at once %1.</source>
        <translation>Der er logget flere ting på samme tid %1.</translation>
    </message>
    <message>
        <source>No minutes, and no call timer runs: the time since the line was begun counts.</source>
        <translation>Ingen minutter, og opkaldets stopur er ikke i gang: tiden siden linjen blev påbegyndt tæller.</translation>
    </message>
</context>
</TS>
