"""Delivered again, what we wrote is nothing that the sender said, and makes way for what we say now."""

from terugzending import ANDER, BLAD, FOUTE_LIJST, MELDINGEN, calamine_van, meld, merken_van, openpyxl_van
from werkboeken import bouw_werkboek, opgeslagen

from prestatiemonitor.exports.terugzending import annoteer
from prestatiemonitor.readers import read_workbook


def test_delivered_again_it_reads_the_same_and_the_list_is_no_second_table() -> None:
    inhoud = bouw_werkboek(FOUTE_LIJST)
    eerst = read_workbook(inhoud, "plannen.xlsx")
    assert eerst.heeft_fout
    nieuw, naam = annoteer(inhoud, "plannen.xlsx", eerst.meldingen)
    opnieuw = read_workbook(nieuw, naam)
    assert opnieuw.meldingen == eerst.meldingen
    assert {n: t.to_csv() for n, t in opnieuw.tabellen.items()} == {n: t.to_csv() for n, t in eerst.tabellen.items()}
    ledger = opnieuw.celverantwoording.tabel()
    assert set(ledger[ledger["blad"] == "Meldingen"]["rol"]) == {"tekst", "overgeslagen"}


def test_delivered_again_our_colours_and_comments_are_nothing_that_the_sender_said(rijk: bytes) -> None:
    def opmaak(inhoud: bytes) -> list[object]:
        bladen = [blad for blad in read_workbook(inhoud, "x.xlsx").bladen if blad.naam in (BLAD, ANDER)]
        return [(dict(blad.opmaak.vulling), dict(blad.opmaak.opmerkingen)) for blad in bladen]

    assert opmaak(annoteer(rijk, "x.xlsx", MELDINGEN)[0]) == opmaak(rijk)
    assert any(opmerkingen for _, opmerkingen in opmaak(rijk))


def test_numbers_that_somebody_typed_on_the_list_are_said() -> None:
    boek = openpyxl_van(annoteer(bouw_werkboek(FOUTE_LIJST), "x.xlsx", [])[0])
    boek["Meldingen"]["F20"] = 12
    assert "BLAD_OVERGESLAGEN" in {m.code for m in read_workbook(opgeslagen(boek), "x.xlsx").meldingen}


def test_corrected_and_delivered_again_the_old_marks_go(rijk: bytes) -> None:
    eerste, naam = annoteer(rijk, "plannen.xlsm", MELDINGEN)
    tweede, naam = annoteer(eerste, naam, [meld(BLAD, "E5", "fout")])
    assert naam == "plannen-met-meldingen.xlsm"
    assert merken_van(tweede) == {(BLAD, "E5"): "fout"}
    boek = openpyxl_van(tweede)
    assert boek.sheetnames == openpyxl_van(eerste).sheetnames
    assert boek[BLAD]["E4"].comment.text == "Let op, zei Jan"
    opmerkingen = {cel.coordinate for rij in boek[BLAD].iter_rows() for cel in rij if cel.comment}
    assert opmerkingen == {"E4", "E5", "A8"}
    assert boek[BLAD].print_area == "'Plannen 2026'!$A$1:$H$9"
    zonder, _ = annoteer(tweede, naam, [])
    assert merken_van(zonder) == {}
    assert "geen meldingen" in str(calamine_van(zonder)["Meldingen"][2][0])


def test_what_the_sender_answered_in_our_comment_stays() -> None:
    eerste, _ = annoteer(bouw_werkboek({"A": [[1]]}), "x.xlsx", [meld("A", "A1")])
    boek = openpyxl_van(eerste)
    boek["A"]["A1"].comment.text += "\nKlopt wel, zie de bijlage."
    tweede, _ = annoteer(opgeslagen(boek), "x.xlsx", [])
    assert openpyxl_van(tweede)["A"]["A1"].comment.text.strip() == "Klopt wel, zie de bijlage."
