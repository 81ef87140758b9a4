"""A workbook with all that is easily lost."""

import io

import pytest
import xlsxwriter
from terugzending import (
    ANDER,
    BLAD,
    KOPPEN,
    MACRO,
    RIJEN,
)

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\rIDAT"
    b"x\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture(scope="session")
def rijk() -> bytes:
    """A workbook with all that a careless program loses: cached values, chart, picture, comments, names, macros."""
    uit = io.BytesIO()
    boek = xlsxwriter.Workbook(uit)
    blad, ander = boek.add_worksheet(BLAD), boek.add_worksheet(ANDER)
    grafiekblad = boek.add_chartsheet("Grafiek")
    geheim = boek.add_worksheet("Geheim")
    kop = boek.add_format({"bold": True, "bg_color": "#005F73", "font_color": "#FFFFFF", "border": 1})
    euro = boek.add_format({"num_format": "€ #,##0", "font_color": "#A00000"})
    blad.merge_range("A1:H1", "Woningbouw", kop)
    blad.write_row("A2", KOPPEN, kop)
    for r, rij in enumerate(RIJEN, start=3):
        blad.write_row(f"A{r}", rij)
        blad.write_formula(f"H{r}", f"=E{r}+F{r}", None, rij[4] + rij[5])
    blad.write_rich_string("B8", "half ", boek.add_format({"bold": True}), "vet")
    blad.write_comment("E4", "Let op, zei Jan", {"author": "Jan"})
    blad.write_comment("A8", "Blijft", {"author": "Jan"})
    blad.conditional_format("E3:E5", {"type": "cell", "criteria": ">", "value": 9, "format": kop})
    blad.data_validation("D3:D9", {"validate": "list", "source": ["1A", "2A. Vastgesteld", "4B. Idee"]})
    blad.insert_image("J9", "p.png", {"image_data": io.BytesIO(PNG)})
    grafiek = boek.add_chart({"type": "column"})
    grafiek.add_series({"values": f"='{BLAD}'!$E$3:$E$5"})
    blad.insert_chart("J2", grafiek)
    ander_grafiek = boek.add_chart({"type": "line"})
    ander_grafiek.add_series({"values": f"='{BLAD}'!$F$3:$F$5"})
    grafiekblad.set_chart(ander_grafiek)
    blad.print_area("A1:H9")
    blad.freeze_panes(2, 1)
    blad.protect("geheim")
    ander.write("C3", 12.5, euro)
    ander.set_column("F:F", 20, euro)
    ander.activate()
    ander.repeat_rows(0)
    geheim.write("A1", "=geen formule")
    geheim.insert_button("D2", {"caption": "Bereken"})
    geheim.hide()
    ander.set_header("&L&G", {"image_left": "kop.png", "image_data_left": io.BytesIO(PNG)})
    ander.add_table("H1:I3", {"columns": [{"header": "Kern"}, {"header": "Aantal"}]})
    boek.define_name("Huur", f"='{BLAD}'!$E$3:$E$5")
    boek.define_name("Geheim!Lokaal", "=Geheim!$A$1")
    boek.add_vba_project(io.BytesIO(MACRO), is_stream=True)
    boek.close()
    return uit.getvalue()
