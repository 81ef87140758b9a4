"""Every melding is marked in its own cell, in colour and in a comment, and no other cell is."""

import openpyxl
from bestanden import verander_delen
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from terugzending import ANDER, BLAD, MELDINGEN, calamine_van, meld, merk_van, merken_van, openpyxl_van
from werkboeken import bouw_werkboek, opgeslagen

from prestatiemonitor.charts.tokens import load_tokens, mix
from prestatiemonitor.exports.terugzending import annoteer
from prestatiemonitor.tables.meldingen import Ernst
from prestatiemonitor.tables.terugzending import MERKLIJN, MERKVULLING, SCHEIDING


def test_every_melding_is_marked_in_its_cell_and_no_other(rijk: bytes) -> None:
    nieuw, naam = annoteer(rijk, "plannen.xlsm", MELDINGEN)
    assert naam == "plannen-met-meldingen.xlsm"
    assert merken_van(nieuw) == {
        (BLAD, "E4"): "waarschuwing",
        (BLAD, "E3"): "fout",
        (BLAD, "A1"): "waarschuwing",
        (BLAD, "C2"): "fout",
        (BLAD, "D7"): "fout",
        (BLAD, "AB40"): "info",
        (ANDER, "C3"): "fout",
        (ANDER, "F2"): "waarschuwing",
        (ANDER, "I1"): "info",
        ("Geheim", "B2"): "info",
    }


def test_what_stood_in_a_comment_stays_and_ours_comes_below(rijk: bytes) -> None:
    blad = openpyxl_van(annoteer(rijk, "x.xlsx", MELDINGEN)[0])[BLAD]
    assert blad["E4"].comment.text.startswith("Let op, zei Jan\n\n" + SCHEIDING)
    assert blad["E4"].comment.text.endswith(
        "Waarschuwing: Meer dan een factor drie. Verbeter het.\n\n— Prestatiemonitor"
    )
    assert blad["A8"].comment.text == "Blijft"
    assert blad["E3"].comment.text == (
        "Fout: Hoort niet. Verbeter het.\n\nInfo: Gelezen. Verbeter het.\n\n— Prestatiemonitor"
    )


def test_many_meldingen_at_one_cell_become_one_comment_of_bearable_length() -> None:
    meldingen = [meld("A", "A1", "fout", "", f"Nummer {n}." + "x" * 5_000) for n in range(60)]
    tekst = openpyxl_van(annoteer(bouw_werkboek({"A": [[1]]}), "x.xlsx", meldingen)[0])["A"]["A1"].comment.text
    assert len(tekst) < 10_000
    assert "nog 52 bij deze cel" in tekst


def test_a_conversation_at_a_cell_is_left_alone() -> None:
    boek = openpyxl.Workbook()
    boek.active["A1"], boek.active["A1"].comment = 1, Comment("[Threaded comment] hallo", "tc={0001}")
    nieuw = openpyxl_van(annoteer(opgeslagen(boek), "x.xlsx", [meld("Sheet", "A1")])[0])
    assert nieuw["Sheet"]["A1"].comment.text == "[Threaded comment] hallo"
    assert merk_van(nieuw["Sheet"]["A1"]) == "fout"


def test_cells_and_rows_without_a_name_of_their_own_are_counted() -> None:
    def naamloos(xml: bytes) -> bytes:
        for rij in (1, 2):
            xml = xml.replace(f'<row r="{rij}">'.encode(), b"<row>")
            for kolom in "ABCDEFG":
                xml = xml.replace(f'<c r="{kolom}{rij}"'.encode(), b"<c")
        return xml

    inhoud = verander_delen(bouw_werkboek({"A": [[1, 2, 3], [4, 5, 6]]}), {"xl/worksheets/sheet1.xml": naamloos})
    nieuw, _ = annoteer(inhoud, "x.xlsx", [meld("A", "B2"), meld("A", "E2", "info")])
    assert merken_van(nieuw) == {("A", "B2"): "fout", ("A", "E2"): "info"}
    assert [rij[:3] for rij in calamine_van(nieuw)["A"]] == [[1, 2, 3], [4, 5, 6]]


def test_the_marks_have_the_colours_of_the_tokens() -> None:
    oordelen = {o.woord: o.kleur for o in load_tokens().oordelen.values()}
    lijnen = {"fout": oordelen["niet behaald"], "waarschuwing": oordelen["risico"], "info": oordelen["geen gegevens"]}
    assert lijnen == MERKLIJN
    assert {ernst: mix(kleur, "#FFFFFF", 0.25) for ernst, kleur in lijnen.items()} == MERKVULLING


cellen = st.one_of(st.none(), st.integers(-9, 9999), st.text("abc=+'<&é", max_size=6), st.booleans(), st.floats(-9, 9))
plaatsen = st.tuples(st.integers(1, 12), st.integers(1, 8))


@settings(max_examples=40, deadline=None)
@given(
    bladen=st.lists(st.lists(st.lists(cellen, max_size=5), max_size=8), min_size=1, max_size=3),
    opmerkingen=st.sets(plaatsen, max_size=4),
    meldingen=st.lists(st.tuples(st.integers(0, 2), plaatsen, st.sampled_from(list(MERKVULLING))), max_size=12),
)
def test_on_any_workbook_every_mark_is_in_its_cell_and_no_value_changes(
    bladen: list[list[list[object]]],
    opmerkingen: set[tuple[int, int]],
    meldingen: list[tuple[int, tuple[int, int], Ernst]],
) -> None:
    boek = openpyxl_van(
        bouw_werkboek({f"Blad {n}": [[None if w == "" else w for w in rij] for rij in b] for n, b in enumerate(bladen)})
    )
    for rij, kolom in opmerkingen:
        boek.worksheets[0].cell(rij, kolom).comment = Comment("van mij", "Jan")
    inhoud = opgeslagen(boek)
    lijst = [meld(f"Blad {n}", f"{'ABCDEFGH'[k - 1]}{r}", ernst) for n, (r, k), ernst in meldingen]
    nieuw, _ = annoteer(inhoud, "x.xlsx", lijst)
    verwacht: dict[tuple[str, str], str] = {}
    for ernst in ("info", "waarschuwing", "fout"):
        verwacht |= {(m.blad, m.cel): ernst for m in lijst if m.ernst == ernst and m.blad in boek.sheetnames}
    assert merken_van(nieuw) == verwacht
    oud = calamine_van(inhoud)
    assert {naam: rijen for naam, rijen in calamine_van(nieuw).items() if naam in oud} == oud
    van_jan = openpyxl_van(nieuw)["Blad 0"]
    assert all(van_jan.cell(*plek).comment.text.startswith("van mij") for plek in opmerkingen)
