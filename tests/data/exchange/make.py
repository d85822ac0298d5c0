#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Makes the fixture files beside it. LibreOffice makes the workbooks, so that the readers meet a stranger's files.

    python3 tests/data/exchange/make.py      (needs soffice; the files are committed, so tests do not run this)

heroma_2026-10.csv    the file of journey J10: Windows-1252, semicolon, no-break spaces, decimal comma
heroma_2026-10.xlsx   the same rows with real numbers
heroma_2026-10.ods    the same
traps.ods             what readers get wrong: merged and repeated cells, blanks, notes, a percentage, an amount, a time,
                      a date, a boolean, an error, a second sheet and a hidden one
traps.xlsx            the same, saved as .xlsx
"""
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent

HEADER = ["Period", "Bolag", "Bolagsnamn", "Antal lönespecifikationer", "Varav timlön", "Bruttolön"]
ROWS = [
    ["2026-10", "101", "Norrby kommun", "1 250", "310", "12 345 678,50"],
    ["2026-10", "102", "Söderby kommun", "980", "204", "9 876 543,00"],
    ["2026-10", "103", "Bostads AB Viken", "64", "3", "801 200,00"],
    ["2026-10", "103", "Bostads AB Viken", "64", "3", "801 200,00"],
    ["2026-10", "199", "Okänd stiftelse", "12", "0", "100 000,00"],
    ["2026-13", "101", "Norrby kommun", "1 251", "310", "0,00"],
    ["2026-10", "104", "Räddningstjänsten", "-5", "0", "0,00"],
]

TRAPS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
 <number:time-style style:name="T" number:truncate-on-overflow="false"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
 <number:date-style style:name="D"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
 <number:date-style style:name="M"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
 <number:percentage-style style:name="P"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
 <number:number-style style:name="N"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><number:text> dagar</number:text></number:number-style>
 <style:style style:name="time" style:family="table-cell" style:data-style-name="T"/>
 <style:style style:name="date" style:family="table-cell" style:data-style-name="D"/>
 <style:style style:name="moment" style:family="table-cell" style:data-style-name="M"/>
 <style:style style:name="percent" style:family="table-cell" style:data-style-name="P"/>
 <style:style style:name="days" style:family="table-cell" style:data-style-name="N"/>
 <style:style style:name="seen" style:family="table"><style:table-properties table:display="true"/></style:style>
 <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Traps" table:style-name="seen">
 <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>merged</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>after</text:p></table:table-cell></table:table-row>
 <table:table-row><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="3"/><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>sixth</text:p></table:table-cell></table:table-row>
 <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>twice</text:p></table:table-cell></table:table-row>
 <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
 <table:table-row><table:table-cell office:value-type="string"><text:p>two<text:s text:c="3"/>blanks</text:p><text:p>second line</text:p></table:table-cell><table:table-cell office:value-type="string"><office:annotation><dc:creator>A</dc:creator><text:p>a note</text:p></office:annotation><text:p>noted</text:p></table:table-cell></table:table-row>
 <table:table-row><table:table-cell table:style-name="percent" office:value-type="percentage" office:value="0.953"/><table:table-cell office:value-type="float" office:value="77500.335"/><table:table-cell table:style-name="time" office:value-type="time" office:time-value="PT36H15M00S"/><table:table-cell table:style-name="date" office:value-type="date" office:date-value="2026-10-14"/><table:table-cell table:style-name="moment" office:value-type="date" office:date-value="2026-10-14T09:12:30"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell table:style-name="days" office:value-type="float" office:value="1250"/></table:table-row>
 <table:table-row><table:table-cell table:formula="of:=1/0"/><table:table-cell table:formula="of:=SUM([.A2:.C2])"/><table:table-cell table:formula="of:=&quot;a&quot;&amp;&quot;b&quot;"/><table:table-cell office:value-type="float" office:value="1.1"/><table:table-cell office:value-type="float" office:value="0.1"/><table:table-cell office:value-type="string"><text:p>=1+1</text:p></table:table-cell></table:table-row>
</table:table>
<table:table table:name="Second" table:style-name="seen"><table:table-row><table:table-cell office:value-type="string"><text:p>on the second sheet</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="Secret" table:style-name="hidden"><table:table-row><table:table-cell office:value-type="string"><text:p>hidden</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>
"""


def plain(field):
    """A figure as LibreOffice takes it in with the en-US filter: 12345678.50."""
    figure = field.replace(" ", "").replace(",", ".")
    return figure if figure.replace(".", "").replace("-", "", 1).isdigit() and field.count("-") < 2 and "-1" not in field else field


def main():
    lines = [";".join(HEADER)] + [";".join(row) for row in ROWS]
    text = "\r\n".join(lines) + "\r\n"
    out = text.split("\r\n")
    # No-break spaces inside figures, ordinary ones inside names.
    fields = [line.split(";") for line in out if line]
    for row in fields[1:]:
        for i in (3, 5):
            row[i] = row[i].replace(" ", "\u00a0")
    (HERE / "heroma_2026-10.csv").write_bytes(("\r\n".join(";".join(row) for row in fields) + "\r\n").encode("cp1252"))

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        source = folder / "heroma_2026-10.csv"
        rows = [HEADER] + [[plain(field) for field in row] for row in ROWS]
        source.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
        traps = folder / "traps.fods"
        traps.write_text(TRAPS, encoding="utf-8")
        # 59 = ;  34 = "  76 = UTF-8, from line 1, column 1 as text (a period is no day), en-US
        csv_filter = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,1/2,1033"
        for kind in ("xlsx", "ods"):
            base = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind, "--outdir", str(HERE)]
            subprocess.run(base + [csv_filter, str(source)], check=True)
            subprocess.run(base + [str(traps)], check=True)


main()
