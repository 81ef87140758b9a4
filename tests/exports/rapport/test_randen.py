"""Whatever stands in the cells, the report is made: markup, unknown characters, long names, many rows, nothing."""

from collections.abc import Callable

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kleinstuk import SVG, een_figuur, een_onderwerp, leeg_stuk
from pdflezer import Gelezen, kaal

from prestatiemonitor.exports.rapport import als_factsheet, als_rapport
from prestatiemonitor.exports.rapport.tekens import UITLEG, VERVANGING, VERVANGING_IN_BEELD, tekens, toonbaar

MARKUP = '#import "x.typ" *vet* _schuin_ $x^2$ @verwijzing <merk> `code` \\ // weg /* weg */ = Kop #{1+1} [x] ~ --- ...'
LANG = "Landgoed" * 40


def test_text_that_looks_like_markup_stays_text() -> None:
    stuk = leeg_stuk(
        titel=MARKUP,
        kern=(MARKUP,),
        onderwerpen=(een_onderwerp(titel=MARKUP, conclusie=MARKUP, verder=(MARKUP,), definitie=MARKUP),),
        plannen=pd.DataFrame({"Plan": [MARKUP], MARKUP: [1]}),
        bewijs=(MARKUP,),
    )
    pdf = Gelezen(als_rapport(stuk, {}))
    assert pdf.tekst.count(kaal(MARKUP)) >= 7
    assert kaal(MARKUP) in Gelezen(als_factsheet(stuk, {})).tekst


def test_every_character_that_is_kept_can_be_shown_by_the_fonts() -> None:
    for sterk in ("conclusie", "titel"):
        als_rapport(leeg_stuk(onderwerpen=(een_onderwerp(**{sterk: tekens()}),)), {})


@pytest.mark.parametrize(
    ("tekst", "blijft"),
    [
        ("Hof 🏡 漢字 ok", f"Hof {VERVANGING} ok"),  # said once for what stands in a row
        ("Hof🏡 en 漢", f"Hof{VERVANGING} en {VERVANGING}"),
        ("a\u0301\x00\x07b", "áb"),
        ("Парк Έλλη שלום سلام Հայ", "Парк Έλλη שלום سلام Հայ"),  # these the fonts have
    ],
)
def test_a_character_that_no_font_has_is_said_not_to_be_there(tekst: str, blijft: str) -> None:
    assert toonbaar(tekst) == blijft
    als_rapport(leeg_stuk(onderwerpen=(een_onderwerp(titel=tekst, conclusie=tekst),)), {})


@pytest.mark.parametrize("schrijver", [als_rapport, als_factsheet])
def test_with_a_character_that_is_not_there_the_document_explains_it_and_without_it_does_not(
    schrijver: Callable[..., bytes],
) -> None:
    for naam, uitgelegd in (("Hof 🏡", True), ("Hof שלום", False)):
        pdf = Gelezen(schrijver(leeg_stuk(onderwerpen=(een_onderwerp(titel=naam),)), {}))
        assert (kaal(VERVANGING) in pdf.tekst) == uitgelegd and (kaal(UITLEG) in pdf.tekst) == uitgelegd
        assert "\u25a1" not in pdf.tekst


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_can_be_set(tekst: str) -> None:
    onderwerp = een_onderwerp(titel=tekst, conclusie=tekst, verder=(tekst,), figuren=(een_figuur("f", kop=tekst),))
    stuk = leeg_stuk(titel=tekst, onderwerpen=(onderwerp,), plannen=pd.DataFrame({tekst: [tekst]}), bewijs=(tekst,))
    assert als_rapport(stuk, {}) and als_factsheet(stuk, {})


def test_a_character_in_a_picture_that_no_font_has_does_not_stop_the_report() -> None:
    stuk = leeg_stuk(onderwerpen=(een_onderwerp(figuren=(een_figuur("groei"),)),))
    tekst = Gelezen(als_rapport(stuk, {"groei": SVG.replace(b"Woord", "漢🏡".encode())})).tekst
    assert VERVANGING_IN_BEELD in tekst and kaal(UITLEG) in tekst


def test_the_heading_row_of_sixty_plans_comes_back_on_every_page() -> None:
    plannen = pd.DataFrame({"Plan": [f"Plan {n}" for n in range(60)], "Nieuwbouw": range(1000, 1060)})
    pdf = Gelezen(als_rapport(leeg_stuk(plannen=plannen), {}))
    met_rijen = [blad for blad in pdf.bladzijden if "1.0" in blad]
    assert len(met_rijen) > 1 and all("PlanNieuwbouw" in blad for blad in met_rijen)
    assert all(f"Plan{n}1.0{n:02d}" in pdf.tekst for n in range(60))


def test_a_very_long_name_stays_within_its_column_and_the_page() -> None:
    plannen = pd.DataFrame({"Plan": [LANG, "Kort"], "Kern": ["Nijkerkerveen", "Hoevelaken"], "Woningen": [12, 3]})
    pdf = Gelezen(als_rapport(leeg_stuk(plannen=plannen, titel=LANG), {}))
    rechts: list[float] = []
    for blad in pdf.lezer.pages:
        blad.extract_text(visitor_text=lambda tekst, _cm, tm, *_: rechts.append(tm[4]) if tekst.strip() else None)
    assert kaal(LANG) in pdf.tekst and max(rechts) < 595 - 60


def test_a_table_of_many_columns_stands_on_a_page_turned_on_its_side() -> None:
    plannen = pd.DataFrame({f"Kolom nummer {n}": ["woorden " * 3, "woord"] for n in range(14)})
    pdf = Gelezen(als_rapport(leeg_stuk(plannen=plannen), {}))
    assert any(blad.mediabox.width > blad.mediabox.height for blad in pdf.lezer.pages)


def test_a_stuk_without_subjects_and_a_subject_without_data_are_a_report_too() -> None:
    assert "nognietsgemeten" in Gelezen(als_rapport(leeg_stuk(), {})).tekst
    zonder = leeg_stuk(onderwerpen=(een_onderwerp(),))
    assert "Erisnietsaangeleverd" in Gelezen(als_rapport(zonder, {})).tekst
    assert "nognietsgemeten" in Gelezen(als_factsheet(leeg_stuk(), {})).tekst
