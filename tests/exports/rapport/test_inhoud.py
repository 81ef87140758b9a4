"""The report says what the Stuk says: conclusions, values, verdicts, norms, tables, sources, what was left out."""

from dataclasses import replace
from decimal import Decimal

import pandas as pd
import pytest
from kleinstuk import SVG, een_figuur, een_onderwerp, leeg_stuk
from pdflezer import Gelezen, kaal

from prestatiemonitor.exports.eenheid import met_eenheid
from prestatiemonitor.exports.rapport import als_factsheet, als_rapport
from prestatiemonitor.exports.stuk import Besluit, Stuk

Paren = tuple[tuple[Stuk, Gelezen], ...]


def test_every_conclusion_value_norm_and_source_stands_in_the_report(rapporten: Paren) -> None:
    for stuk, pdf in rapporten:
        for onderwerp in stuk.onderwerpen:
            zinnen = (onderwerp.conclusie, onderwerp.waarde, onderwerp.sinds, onderwerp.onvolledig, onderwerp.bron)
            for zin in (*zinnen, *onderwerp.normregels, *onderwerp.verder, *onderwerp.kanttekeningen):
                assert kaal(zin) in pdf.tekst, zin
            assert kaal(onderwerp.oordeel.teken + onderwerp.oordeel.woord) in pdf.tekst
        for zin in (*stuk.bewijs, *stuk.weggelaten, *stuk.aannames):
            assert kaal(zin) in pdf.tekst, zin


def test_the_rows_of_the_overview_and_of_what_changed_stand_in_the_report(rapporten: Paren) -> None:
    for stuk, pdf in rapporten:
        for tabel in (met_eenheid(stuk.overzicht, "Waarde"), met_eenheid(stuk.veranderingen, "Nu")):
            for rij in tabel.astype(str).to_numpy():
                assert kaal("".join(cel for cel in rij if cel not in stuk.oordelen)) in pdf.tekst, rij


def test_headlines_come_before_the_subjects_and_lead_to_them(rapporten: Paren) -> None:
    stuk, pdf = rapporten[0]
    assert kaal(stuk.kern[0]) in pdf.bladzijden[0]
    assert any("/Dest" in doel or "/A" in doel for doel in (d.get_object() for d in pdf.lezer.pages[0]["/Annots"]))


def test_what_is_asked_of_the_meeting_stands_on_the_first_page(rapporten: Paren) -> None:
    stuk, pdf = next((s, p) for s, p in rapporten if s.gevraagd)
    for zin in stuk.gevraagd:
        assert kaal(zin) in pdf.bladzijden[0]


def test_where_a_picture_is_missing_its_table_stands_in_with_dutch_numbers() -> None:
    stuk = leeg_stuk(onderwerpen=(een_onderwerp(figuren=(een_figuur("groei"),)),))
    tekst = Gelezen(als_rapport(stuk, {})).tekst
    assert "JaarGerealiseerdAandeel20251.23431,7%202650%" in tekst
    assert "FiguurvangroeiJaar" in tekst


@pytest.mark.parametrize("stuk_beeld", [b"", b"geen beeld", b"<html/>", b"<svg", b"\x89PNG\r\n\x1a\nkapot"])
def test_bytes_that_are_no_picture_are_as_a_missing_picture(stuk_beeld: bytes) -> None:
    stuk = leeg_stuk(onderwerpen=(een_onderwerp(figuren=(een_figuur("groei"),)),))
    assert als_rapport(stuk, {"groei": stuk_beeld}) == als_rapport(stuk, {})


def test_a_figure_without_picture_and_without_rows_is_told_in_words() -> None:
    figuur = een_figuur("groei", cijfers=pd.DataFrame())
    tekst = Gelezen(als_rapport(leeg_stuk(onderwerpen=(een_onderwerp(figuren=(figuur,)),)), {})).tekst
    assert kaal(figuur.alt) in tekst


def test_figures_of_several_agreements_stand_with_the_name_of_each_and_one_party_is_not_repeated() -> None:
    cijfers = pd.DataFrame(
        {"Afspraak": ["smal", "breed"], "Partij": "gezamenlijk", "Periode": "2025", "Waarde": [4.0, 3.0]}
    )
    onderwerp = een_onderwerp(figuren=(), grafiek=None, cijfers=cijfers)
    tekst = Gelezen(als_rapport(leeg_stuk(onderwerpen=(onderwerp,)), {})).tekst
    assert "AfspraakPeriodeWaardesmal20254breed20253" in tekst


def test_parts_are_added_up_in_the_unit_of_the_subject() -> None:
    stappen = (("nieuwbouw", Decimal(86)), ("verkoop", Decimal(-48)))
    tekst = Gelezen(als_rapport(leeg_stuk(onderwerpen=(een_onderwerp(stappen=stappen),)), {})).tekst
    assert "Nieuwbouw86Verkoop−48Samen38" in tekst


def test_decisions_and_actions_stand_apart_with_who_and_when() -> None:
    besluiten = (Besluit("Groei", "besluit", "Door gaan"), Besluit("Groei", "actie", "Bellen", "WSN", "1 mei", "open"))
    tekst = Gelezen(als_rapport(leeg_stuk(besluiten=besluiten), {})).tekst
    assert "BesluitenOnderwerpWatGroeiDoorgaan" in tekst
    assert "ActiesOnderwerpWatWieWanneerStandGroeiBellenWSN1meiopen" in tekst


@pytest.mark.parametrize("schrijver", [als_rapport, als_factsheet])
def test_the_example_says_so_on_its_first_page_and_a_real_stuk_does_not(schrijver, stukken: tuple[Stuk, ...]) -> None:
    voorbeeld, echt = (replace(stukken[2], voorbeeld=keuze) for keuze in (True, False))
    assert "Voorbeeldmetverzonnencijfers" in Gelezen(schrijver(voorbeeld, {})).bladzijden[0]
    assert "verzonnen" not in Gelezen(schrijver(echt, {})).tekst


def test_the_fact_sheet_is_one_page_with_every_conclusion_and_verdict(factsheets: Paren) -> None:
    for stuk, pdf in factsheets[1:]:
        assert len(pdf.bladzijden) == 1
        for onderwerp in stuk.onderwerpen:
            for deel in (onderwerp.titel, onderwerp.oordeel.woord, onderwerp.waarde, onderwerp.conclusie):
                assert kaal(deel) in pdf.tekst


@pytest.mark.parametrize("aantal", [0, 1, 7, 23, 60])
@pytest.mark.parametrize("lengte", [1, 12])
def test_the_fact_sheet_is_never_more_than_one_page(aantal: int, lengte: int) -> None:
    zin = "Met de prognose van de corporaties komt de groei uit op netto 218 woningen. "
    onderwerpen = tuple(
        een_onderwerp(f"nummer {n}", conclusie=zin * lengte, figuren=(een_figuur("groei"),)) for n in range(aantal)
    )
    stuk = leeg_stuk(onderwerpen=onderwerpen, kern=(zin * lengte,), gevraagd=(zin,) * lengte, bewijs=(zin,))
    pdf = Gelezen(als_factsheet(stuk, {"groei": SVG}))
    assert len(pdf.bladzijden) == 1
    assert aantal == 0 or "Onderwerpnummer0" in pdf.tekst or "onderwerpenstaaninhetrapport" in pdf.tekst
