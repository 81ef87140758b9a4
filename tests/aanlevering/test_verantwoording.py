"""The ledger on screen: what became of the cells, what was skipped, and sums read against sums in the sheet."""

import io

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prestatiemonitor.aanlevering.verantwoording import cellen_per_blad, overgeslagen, sommen, totalen
from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.tables.waarden import ROL

KOPPEN = ["Plan", "Kern", "Planstatus", "Oplevering", "Sociale huur", "Dure koop", "Sloop", "Totaal nieuwbouw"]


def lees(*rijen: list[object], **andere: list[list[object]]) -> Inlezing:
    boek = openpyxl.Workbook()
    boek.active.title = "Plannen"
    for rij in rijen:
        boek.active.append(rij)
    for naam, inhoud in andere.items():
        blad = boek.create_sheet(naam)
        for rij in inhoud:
            blad.append(rij)
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return read_workbook(uitvoer.getvalue(), "werkboek.xlsx")


@pytest.fixture(scope="module")
def inlezing() -> Inlezing:
    dijk = ["De Dijk", "Nijkerk", "2A", 2030, 10, 5, -3, 15]
    veen = ["Het Veen", "Nijkerk", "2A", 2031, "ca. 7", 1, None, 9]
    totaal = ["Totaal", None, None, None, 17, 6, -3, 24]
    return lees(KOPPEN, dijk, veen, totaal, Notities=[["saldo", 12], ["kas", 30], ["rest", "x"]])


def test_the_cells_of_each_sheet_add_up_over_their_roles(inlezing) -> None:
    tabel = cellen_per_blad(inlezing).set_index("blad")
    assert tabel.index.tolist() == ["Plannen", "Notities"]
    rollen = ["getallen_gelezen", "teksten_gelezen", *(rol for rol in ROL if rol != "opgenomen")]
    assert (tabel[rollen].sum(axis=1) == tabel["gevuld"]).all()
    assert int(tabel["gevuld"].sum()) == len(inlezing.celverantwoording.tabel())


def test_skipped_numbers_are_grouped_by_reason_with_the_first_cell(inlezing) -> None:
    weg = overgeslagen(inlezing)
    notities = weg[weg["blad"] == "Notities"].to_dict("records")
    assert notities == [{"blad": "Notities", "reden": "de monitor kent dit blad niet", "cellen": 2, "eerste": "B1"}]


def test_a_workbook_that_cannot_be_read_gives_empty_tables() -> None:
    niets = read_workbook(b"", "leeg.xlsx")
    assert all(tabel(niets).empty for tabel in (cellen_per_blad, overgeslagen, sommen, totalen))


def test_the_numbers_read_are_the_numbers_in_the_table_whatever_their_sign_and_spelling(inlezing) -> None:
    assert sommen(inlezing).to_dict("records") == [
        {
            "tabel": "programma",
            "blad": "Plannen",
            "cellen": 5,
            "som_cellen": 26.0,
            "som_tabel": 26.0,
            "gelijk": True,
            "waarom": "",
        }
    ]


def test_stated_totals_stand_beside_the_computed_ones_those_that_differ_first(inlezing) -> None:
    gesteld = totalen(inlezing)
    assert gesteld.iloc[0].to_dict() == {
        "blad": "Plannen", "cel": "H3", "wat": "woningen van het plan", "gesteld": 9, "berekend": 8, "gelijk": False,
    }  # fmt: skip
    gelijk = gesteld[gesteld["gelijk"]].set_index("cel")
    assert gelijk.loc["H2", ["gesteld", "berekend"]].tolist() == [15, 15]
    assert {"E4", "F4", "G4"} <= set(gelijk.index)
    afwijkend = {m.cel for m in inlezing.meldingen if m.code == "TOTAAL_WIJKT_AF"}
    assert set(gesteld.loc[~gesteld["gelijk"], "cel"]) == afwijkend


def test_the_totals_of_a_table_per_corporation_are_compared_as_well() -> None:
    titel = ["Realisatie sociale voorraad 2025"]
    koppen = ["Corporatie", "Nieuwbouw", "Verkoop", "Netto"]
    rijen = [["WSN", 12, -5, 7], ["de Alliantie", 8, -3, 5], ["Totaal", 20, -9, 12]]
    inlezing = lees(titel, koppen, *rijen)
    gesteld = totalen(inlezing).set_index("cel")
    assert gesteld.loc["C5", ["gesteld", "berekend", "gelijk"]].tolist() == [-9, -8, False]
    assert gesteld.loc[["D3", "D4", "B5", "D5"], "gelijk"].all()
    assert sommen(inlezing)[["som_cellen", "som_tabel"]].iloc[0].tolist() == [28, 28]


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(st.integers(1, 500), st.none() | st.integers(0, 500), st.none() | st.integers(-9, 0)),
        min_size=1,
        max_size=8,
    )
)
def test_sums_read_are_always_the_sums_in_the_table(plannen: list[tuple[int, int | None, int | None]]) -> None:
    rijen = [[f"Plan {i}", "Nijkerk", "2A", 2030, *aantallen] for i, aantallen in enumerate(plannen)]
    tabel = sommen(lees(KOPPEN, *rijen))
    assert tabel["gelijk"].all()
    assert tabel["som_tabel"].sum() == sum(abs(aantal or 0) for plan in plannen for aantal in plan)
