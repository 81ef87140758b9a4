"""The own templates, opened again with the two libraries that read workbooks here."""

import io

import pandas as pd
import pytest
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook, SheetVisibleEnum

from prestatiemonitor.exports.sjabloon import maak_sjabloon, vul_sjabloon
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.tables.namen import met_namen
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA, Kolom, Tabel, tabellen_van
from prestatiemonitor.tables.sjabloon import (
    REGELSOORT_LABEL,
    SJABLOON_BLAD,
    SJABLOON_MERK,
    SJABLOON_VERSIE,
    UITLEG_BLAD,
    VOORBEELDREGEL,
    toonwaarde,
)
from prestatiemonitor.tables.waarden import LEVERINGSOORTEN

TABELLEN = [(soort, tabel) for soort in LEVERINGSOORTEN for tabel in tabellen_van(soort)]


def open_boek(soort: str) -> Workbook:
    return load_workbook(io.BytesIO(maak_sjabloon(soort)))


def controles(blad: object, kolomnummer: int) -> list[object]:
    """The checks on row 5 of a column, the first row that a person fills in."""
    cel = blad.cell(5, kolomnummer).coordinate  # type: ignore[attr-defined]
    return [regel for regel in blad.data_validations.dataValidation if cel in regel.sqref]  # type: ignore[attr-defined]


@pytest.mark.parametrize("soort", LEVERINGSOORTEN)
def test_the_template_has_the_explanation_the_tables_and_the_hidden_stamp(soort: str) -> None:
    boek = open_boek(soort)
    assert boek.sheetnames == [UITLEG_BLAD, *(tabel.label for tabel in tabellen_van(soort)), SJABLOON_BLAD]
    stempel = boek[SJABLOON_BLAD]
    assert stempel.sheet_state == "veryHidden"
    assert [cel.value for cel in stempel[1]] == [SJABLOON_MERK, soort, SJABLOON_VERSIE]
    zichtbaar = CalamineWorkbook.from_filelike(io.BytesIO(maak_sjabloon(soort))).sheets_metadata
    assert [blad.visible for blad in zichtbaar][-1] == SheetVisibleEnum.VeryHidden


@pytest.mark.parametrize(("soort", "tabel"), TABELLEN, ids=[tabel.naam for _, tabel in TABELLEN])
def test_a_table_sheet_has_its_headings_in_row_3_and_keeps_them_in_view(soort: str, tabel: Tabel) -> None:
    blad = open_boek(soort)[tabel.label]
    assert [cel.value for cel in blad[3]] == [REGELSOORT_LABEL, *(kolom.label for kolom in tabel.invulkolommen)]
    assert blad.freeze_panes == "C4"
    assert blad.print_title_rows == "$1:$3"


@pytest.mark.parametrize(("soort", "tabel"), TABELLEN, ids=[tabel.naam for _, tabel in TABELLEN])
def test_the_example_row_shows_the_examples_of_the_table(soort: str, tabel: Tabel) -> None:
    def toon(kolom: Kolom) -> object:
        if isinstance(kolom.voorbeeld, bool):
            return "ja" if kolom.voorbeeld else "nee"
        return toonwaarde(str(kolom.voorbeeld)) if kolom.waarden and kolom.voorbeeld else kolom.voorbeeld

    rijen = CalamineWorkbook.from_filelike(io.BytesIO(maak_sjabloon(soort))).get_sheet_by_name(tabel.label).to_python()
    verwacht = [toon(kolom) for kolom in met_namen(tabel).invulkolommen]
    assert rijen[3] == [VOORBEELDREGEL, *("" if waarde is None else waarde for waarde in verwacht)]


@pytest.mark.parametrize(("soort", "tabel"), TABELLEN, ids=[tabel.naam for _, tabel in TABELLEN])
def test_every_coded_column_offers_exactly_its_values(soort: str, tabel: Tabel) -> None:
    blad = open_boek(soort)[tabel.label]
    for nummer, kolom in enumerate(tabel.invulkolommen, start=2):
        if kolom.waarden:
            (controle,) = controles(blad, nummer)
            assert controle.type == "list"  # type: ignore[attr-defined]
            assert controle.formula1 == f'"{",".join(map(toonwaarde, kolom.waarden))}"'  # type: ignore[attr-defined]
            assert f"{blad.cell(2000, nummer).coordinate}" in controle.sqref  # type: ignore[attr-defined]


def test_the_plan_code_of_the_programme_is_chosen_from_the_plans() -> None:
    blad = open_boek("planmonitor")[PROGRAMMA.label]
    (controle,) = controles(blad, 2)
    assert controle.formula1 == f"'{PLANNEN.label}'!$B$5:$B$5000"  # type: ignore[attr-defined]


@pytest.mark.parametrize(("soort", "tabel"), TABELLEN, ids=[tabel.naam for _, tabel in TABELLEN])
def test_a_number_column_refuses_text_and_says_so_in_dutch(soort: str, tabel: Tabel) -> None:
    blad = open_boek(soort)[tabel.label]
    getallen = [n for n, k in enumerate(tabel.invulkolommen, start=2) if k.soort in ("geheel", "getal", "aandeel")]
    for nummer in getallen:
        (controle,) = controles(blad, nummer)
        assert controle.type in ("whole", "decimal")  # type: ignore[attr-defined]
        assert "leeg als het onbekend is" in controle.error  # type: ignore[attr-defined]


@pytest.mark.parametrize("soort", LEVERINGSOORTEN)
def test_an_empty_template_is_read_without_rows_and_without_fout(soort: str) -> None:
    inlezing = read_workbook(maak_sjabloon(soort), "sjabloon.xlsx")
    assert inlezing.soort == soort
    assert not inlezing.heeft_fout
    assert sum(map(len, inlezing.tabellen.values())) == 0


@pytest.mark.parametrize("soort", LEVERINGSOORTEN)
def test_the_same_template_has_the_same_bytes(soort: str) -> None:
    assert maak_sjabloon(soort) == maak_sjabloon(soort)


def test_a_mark_stands_on_every_sheet_that_is_seen() -> None:
    boek = load_workbook(io.BytesIO(vul_sjabloon("planmonitor", {}, kenmerk="Fictief voorbeeld")))
    for naam in boek.sheetnames[:-1]:
        teksten = [str(cel.value) for rij in boek[naam].iter_rows(max_row=3) for cel in rij]
        assert any("Fictief voorbeeld" in tekst for tekst in teksten), naam
    assert "Fictief voorbeeld" in (boek.properties.title or "")


def test_a_plan_name_that_looks_like_a_formula_stays_text() -> None:
    plannen = PLANNEN.vorm(pd.DataFrame({"plan_sleutel": ["001"], "plan": ["=1+1"], "realisatiekans": [0.8]}))
    blad = load_workbook(io.BytesIO(vul_sjabloon("planmonitor", {"plannen": plannen})))[PLANNEN.label]
    assert [(cel.value, cel.data_type) for cel in blad[5][1:3]] == [("001", "s"), ("=1+1", "s")]
    assert blad.cell(5, 16).number_format == "0%"


def test_a_table_of_another_kind_of_delivery_is_refused() -> None:
    with pytest.raises(ValueError, match="toewijzingen"):
        vul_sjabloon("planmonitor", {"toewijzingen": pd.DataFrame()})
