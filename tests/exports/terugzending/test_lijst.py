"""The first sheet lists every melding, and says what could not be marked."""

import sys

import pytest
from bestanden import verander_delen
from terugzending import BLAD, FOUTE_LIJST, MELDINGEN, calamine_van, meld, merken_van, openpyxl_van
from werkboeken import bouw_werkboek

from prestatiemonitor.exports.terugzending import annoteer
from prestatiemonitor.exports.terugzending.merken import MAX_OPMERKINGEN
from prestatiemonitor.tables.terugzending import LIJST_KOPPEN, LIJST_TITEL


def test_the_workbook_opens_on_the_list_and_no_two_tabs_are_chosen(rijk: bytes) -> None:
    nieuw = openpyxl_van(annoteer(rijk, "x.xlsx", MELDINGEN)[0])
    assert nieuw.active.title == "Meldingen"
    assert [blad.title for blad in nieuw.worksheets if blad.sheet_view.tabSelected] == ["Meldingen"]


def test_the_list_names_every_melding_the_most_serious_first_with_a_link_to_its_cell(rijk: bytes) -> None:
    blad = openpyxl_van(annoteer(rijk, "plannen.xlsm", MELDINGEN)[0])["Meldingen"]
    rijen = list(blad.iter_rows(values_only=True))
    kop = rijen.index(LIJST_KOPPEN)
    assert rijen[0][0] == LIJST_TITEL
    assert rijen[1][0] == "Bestand: plannen.xlsm"
    assert rijen[2][0].startswith("5 fouten, 4 waarschuwingen en 5 mededelingen (info).")
    assert len(rijen) == kop + 1 + len(MELDINGEN)
    assert [rij[1].split()[1] for rij in rijen[kop + 1 :]] == ["Fout"] * 5 + ["Waarschuwing"] * 4 + ["Info"] * 5
    links = {rij[3].value: rij[3].hyperlink.location for rij in blad.iter_rows(min_row=kop + 2) if rij[3].hyperlink}
    assert links["E4"] == "'Plannen 2026'!E4"
    assert links["C3:D9"] == "'Bob''s & <co>'!C3"
    assert len(links) == 10  # E3 twice; a sheet, a file and an unknown sheet have none
    assert blad.freeze_panes == f"A{kop + 2}"
    assert blad.print_title_rows == f"${kop + 1}:${kop + 1}"
    assert (blad.page_setup.orientation, blad.page_setup.fitToHeight) == ("landscape", 0)


@pytest.mark.parametrize("tekst", ["=1+1", "+31", "-5", "@SOM(A1)", "_x0041_", "<r>b</r>", "a\nb", " x "])
@pytest.mark.parametrize("soort", ["xlsx", "csv-achtig"])
def test_text_stays_text_on_the_list(rijk: bytes, tekst: str, soort: str) -> None:
    inhoud = rijk if soort == "xlsx" else b"geen werkboek"
    nieuw, _ = annoteer(inhoud, "x.xlsx", [meld(BLAD, "E3", "fout", tekst, tekst)])
    rij = list(openpyxl_van(nieuw)["Meldingen"].iter_rows())[-1]
    assert calamine_van(nieuw)["Meldingen"][-1][4:6] == [tekst, tekst]
    assert [cel.data_type for cel in rij[4:6]] == ["s", "s"] or soort == "xlsx"
    assert all(cel.data_type in ("s", "inlineStr") for cel in rij[4:6])
    assert all(cel.quotePrefix == tekst.startswith(("=", "+", "-", "@")) for cel in rij[4:6])


def test_a_sheet_of_the_sender_that_is_named_meldingen_is_left_alone() -> None:
    inhoud = bouw_werkboek({"meldingen": [["code", 1]], "Meldingen (2)": [["x"]]})
    nieuw, _ = annoteer(inhoud, "x.xlsx", [meld("meldingen", "B1")])
    assert openpyxl_van(nieuw).sheetnames == ["Meldingen (3)", "meldingen", "Meldingen (2)"]
    assert calamine_van(nieuw)["meldingen"] == [["code", 1.0]]


def test_too_many_marks_leave_the_rest_to_the_list_which_says_so() -> None:
    inhoud = bouw_werkboek({"A": [[1]]})
    meldingen = [meld("A", f"A{n}", "info" if n <= 10 else "fout") for n in range(1, MAX_OPMERKINGEN + 11)]
    nieuw, _ = annoteer(inhoud, "x.xlsx", meldingen)
    assert set(merken_van(nieuw).values()) == {"fout"}
    assert len(merken_van(nieuw)) == MAX_OPMERKINGEN
    assert any("nog 10 cellen" in str(rij[0]) for rij in calamine_van(nieuw)["Meldingen"])


def test_a_sheet_too_large_to_change_stays_as_it_is_and_the_list_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    heel = bouw_werkboek(FOUTE_LIJST)
    monkeypatch.setattr(sys.modules["prestatiemonitor.exports.terugzending.patch"], "MAX_BLAD", 100)
    nieuw, _ = annoteer(heel, "lijst.xlsx", [meld(BLAD, "E3")])
    assert merken_van(nieuw) == {}
    assert f"Op ‘{BLAD}’ staan geen opmerkingen" in str(calamine_van(nieuw)["Meldingen"])
    assert calamine_van(nieuw)[BLAD] == calamine_van(heel)[BLAD]


def test_a_signature_that_no_longer_holds_is_said(rijk: bytes) -> None:
    def lijst(inhoud: bytes) -> str:
        nieuw, _ = annoteer(inhoud, "lijst.xlsm", [meld(BLAD, "E3")])
        return str(calamine_van(nieuw)["Meldingen"])

    assert "handtekening" in lijst(verander_delen(rijk, extra={"_xmlsignatures/sig1.xml": b"<Signature/>"}))
    assert "handtekening" not in lijst(rijk)
