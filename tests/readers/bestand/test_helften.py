"""A large sheet is parsed in two halves at the same time, and is the sheet that one process would give."""

import pytest
from bestanden import BLAD, verander_delen
from hypothesis import given, settings
from hypothesis import strategies as st

from prestatiemonitor.readers.bestand import helften
from prestatiemonitor.readers.bestand.blad import Werkboek
from prestatiemonitor.readers.bestand.grid import read_grid

RIJEN = [["Plan", "Aantal", "Los"], *([f"Plan {i}", i, "x" if i % 7 == 0 else None] for i in range(400)), [None, 5]]


def _beeld(boek: Werkboek) -> list[object]:
    return [(b.naam, b.cellen.tolist(), b.soorten.tolist(), b.samengevoegd, b.scan) for b in boek.bladen]


@pytest.fixture
def halveer(monkeypatch):
    """Read with a sheet cut as soon as it is `groot`, and tell whether it was."""
    gevallen: list[bool] = []
    echt = helften.te_halveren

    def volg(pakket):
        gevonden = echt(pakket)
        gevallen.append(gevonden is not None)
        return gevonden

    monkeypatch.setattr("prestatiemonitor.readers.bestand.grid.te_halveren", volg)
    monkeypatch.setattr("os.cpu_count", lambda: 2)

    def lees(inhoud: bytes, groot: int) -> tuple[list[object], bool]:
        monkeypatch.setattr(helften, "GROOT", groot)
        return _beeld(read_grid(inhoud, "x.xlsx")), gevallen[-1]

    return lees


@pytest.fixture(scope="module")
def werkboek(maak_werkboek) -> bytes:
    bladen = {"Uitleg": [["tekst", 3]], "Plannen": RIJEN, "Nog een": [[1, 2, 3]]}
    return maak_werkboek(bladen, verborgen=["Nog een"], samengevoegd={"Plannen": ["A5:A6"]})


def test_two_halves_are_the_whole_sheet_beside_the_others(werkboek, halveer) -> None:
    heel, niet = halveer(werkboek, 10**9)
    gehalveerd, wel = halveer(werkboek, 1_000)
    assert (niet, wel) == (False, True)
    assert gehalveerd == heel


def test_errors_beyond_the_cut_are_found_also_those_the_parser_does_not_know(werkboek, halveer) -> None:
    fout = b'<c r="D401" t="e"><v>#SPILL!</v></c></row>'
    pad = BLAD.replace("sheet1", "sheet2")
    stuk = verander_delen(werkboek, {pad: lambda xml: xml.replace(b"</row></sheetData>", fout + b"</sheetData>")})
    heel, _ = halveer(stuk, 10**9)
    gehalveerd, wel = halveer(stuk, 1_000)
    assert wel
    assert gehalveerd == heel


def test_rows_without_a_place_are_not_cut(werkboek, halveer) -> None:
    import re

    pad = BLAD.replace("sheet1", "sheet2")
    zonder = verander_delen(werkboek, {pad: lambda xml: re.sub(rb'<row r="\d+"', b"<row", xml)})
    assert halveer(zonder, 1_000)[1] is False


def test_a_row_that_comes_late_keeps_its_place(werkboek, halveer) -> None:
    laat = b'<row r="3"><c r="ZZ3"><v>77</v></c></row></sheetData>'
    pad = BLAD.replace("sheet1", "sheet2")
    stuk = verander_delen(werkboek, {pad: lambda xml: xml.replace(b"</sheetData>", laat)})
    heel, _ = halveer(stuk, 10**9)
    gehalveerd, wel = halveer(stuk, 1_000)
    assert wel
    assert gehalveerd == heel
    assert heel[1][1][2][701] == 77  # type: ignore[index]  # cells are objects to the type checker


cellen = st.one_of(st.none(), st.integers(-9, 99), st.sampled_from(["", " ", "x", "n.b."]), st.booleans(), st.dates())


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(cellen, min_size=3, max_size=3), min_size=4, max_size=30))
def test_any_sheet_is_the_same_in_halves(maak_werkboek, rijen) -> None:
    inhoud = maak_werkboek({"A": [["begin", 1, 2], *rijen, ["eind", 3, 4]]})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(helften, "GROOT", 10**9)
        heel = _beeld(read_grid(inhoud, "x.xlsx"))
        patch.setattr("os.cpu_count", lambda: 2)
        patch.setattr(helften, "GROOT", 1)
        assert _beeld(read_grid(inhoud, "x.xlsx")) == heel
