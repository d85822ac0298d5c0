// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/glossary.h"

// The table of words; what the program says is translated elsewhere, this is for people who speak across a border.

namespace paybench::ui {

namespace {

struct PlainTerm {
    const char16_t *english;
    const char16_t *swedish;
    const char16_t *danish;
};

constexpr PlainTerm terms[] = {
    {u"centre", u"lönecenter, centret", u"lønservice, centret"},
    {u"payroll manager", u"lönechef", u"lønchef"},
    {u"payroll assistant", u"löneassistent", u"lønassistent"},
    {u"trainer", u"utbildare", u"underviser"},
    {u"owner", u"ägare", u"ejer"},
    {u"buyer", u"beställare", u"bestiller"},
    {u"customer", u"kund", u"kunde"},
    {u"unit", u"enhet", u"enhed"},
    {u"reporter", u"rapportör", u"indberetter"},
    {u"FTE", u"årsarbetare", u"årsværk"},
    {u"work pattern", u"arbetstidsmönster", u"arbejdstidsmønster"},
    {u"absence", u"frånvaro", u"fravær"},
    {u"agreement", u"avtal", u"aftale"},
    {u"base assignment", u"grunduppdrag", u"grundopgave"},
    {u"additional assignment", u"tillkommande uppdrag", u"tilkøb"},
    {u"work order", u"beställning", u"bestilling"},
    {u"price row", u"prisrad", u"prislinje"},
    {u"hourly rate", u"timtaxa", u"timepris"},
    {u"fixed fee", u"fast avgift", u"grundbeløb"},
    {u"tier", u"prissteg", u"pristrin"},
    {u"graduated tiers", u"stegvis pris", u"trinvis pris"},
    {u"volume tiers", u"volympris", u"mængdepris"},
    {u"valid from", u"gäller från", u"gælder fra"},
    {u"index adjustment", u"indexuppräkning", u"indeksregulering"},
    {u"invoice basis", u"fakturaunderlag", u"fakturagrundlag"},
    {u"invoice line", u"fakturarad", u"fakturalinje"},
    {u"supplement", u"efterdebitering", u"efteropkrævning"},
    {u"correction line", u"rättelserad", u"rettelseslinje"},
    {u"started quarter", u"påbörjad kvart", u"påbegyndt kvarter"},
    {u"driver", u"fördelningsnyckel", u"fordelingsnøgle"},
    {u"payslip", u"lönespecifikation", u"lønseddel"},
    {u"volume", u"volym", u"mængde"},
    {u"payroll papers", u"löneunderlag", u"lønbilag"},
    {u"import profile", u"importprofil", u"importprofil"},
    {u"dry run", u"provkörning", u"prøvekørsel"},
    {u"held", u"väntar", u"afventer"},
    {u"refused", u"avvisad", u"afvist"},
    {u"control total", u"kontrollsumma", u"kontrolsum"},
    {u"personal number", u"personnummer", u"CPR-nummer"},
    {u"preliminary", u"preliminär", u"foreløbig"},
    {u"payroll calendar", u"lönekalender", u"lønkalender"},
    {u"pay day", u"utbetalningsdag", u"dispositionsdato"},
    {u"cut-off", u"brytdatum", u"skæringsdato"},
    {u"deadline for papers", u"sista inlämningsdag", u"afleveringsfrist"},
    {u"payroll run", u"lönekörning", u"lønkørsel"},
    {u"attest", u"attest", u"attestation"},
    {u"bank day", u"bankdag", u"bankdag"},
    {u"public holiday", u"helgdag", u"helligdag"},
    {u"forecast", u"prognos", u"prognose"},
    {u"need", u"behov", u"behov"},
    {u"service target", u"svarsmål", u"servicemål"},
    {u"handle time", u"hanteringstid", u"behandlingstid"},
    {u"after-call work", u"efterarbete", u"efterbehandling"},
    {u"shrinkage", u"ej tillgänglig tid", u"ikke-disponibel tid"},
    {u"first, second line", u"första, andra linjen", u"første-, andenlinje"},
    {u"duty", u"pass", u"vagt"},
    {u"support", u"support", u"support"},
    {u"follow-up (duty)", u"ärenden", u"backoffice"},
    {u"registration", u"registrering", u"registrering"},
    {u"shortage", u"underbemanning", u"underbemanding"},
    {u"carry-over", u"överfört saldo", u"overført saldo"},
    {u"stretch", u"loggrad", u"loglinje"},
    {u"timer", u"tidtagning", u"stopur"},
    {u"case", u"ärende", u"sag"},
    {u"contact", u"kontakt", u"henvendelse"},
    {u"topic", u"ämne", u"emne"},
    {u"due", u"senast", u"frist"},
    {u"hand over", u"lämna över", u"overdrag"},
    {u"refer", u"hänvisa", u"henvis"},
    {u"correction", u"rättning", u"rettelse"},
    {u"sampling month", u"mätmånad", u"tællemåned"},
    {u"monthly report", u"månadsrapport", u"månedsrapport"},
    {u"board", u"styrelse", u"bestyrelse"},
    {u"goal, activity", u"mål, aktivitet", u"mål, aktivitet"},
    {u"KPI", u"nyckeltal", u"nøgletal"},
    {u"actual", u"utfall", u"realiseret"},
    {u"baseline", u"utgångsläge", u"udgangspunkt"},
    {u"how computed", u"så är det räknat", u"sådan er det beregnet"},
    {u"supplier contract", u"leverantörsavtal", u"leverandørkontrakt"},
    {u"routine binder", u"rutinpärm", u"procedurehåndbog"},
};

} // namespace

const std::vector<Term> &glossary()
{
    static const std::vector<Term> all = [] {
        std::vector<Term> list;
        for (const PlainTerm &term : terms)
            list.push_back(
                {QString::fromUtf16(term.english), QString::fromUtf16(term.swedish), QString::fromUtf16(term.danish)});
        return list;
    }();
    return all;
}

} // namespace paybench::ui
