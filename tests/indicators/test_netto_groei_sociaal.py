"""Netto groei of the social stock: hand-computed years, the waterfall, and what is missing."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest
from groei import ALLIANTIE_2025, EIND_2025, EIND_2027, ID, S, Samen, wsn

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst


@pytest.mark.parametrize(("nieuwbouw", "oordeel"), [(60, Oordeel.BEHAALD), (59, Oordeel.NIET_BEHAALD)])
def test_exactly_50_net_homes_is_behaald_and_49_is_not(
    moment: Callable[..., Moment], samen: Samen, nieuwbouw: int, oordeel: Oordeel
) -> None:
    m = moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, nieuwbouw), ALLIANTIE_2025])
    uitkomst = samen(m, ID, "2025")
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (Decimal(nieuwbouw - 10), Decimal(50), oordeel)


def test_2021_was_75_bruto_minus_25_sold_is_50_netto(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [wsn("nieuwbouw", "realisatie", 2025, 75), wsn("verkoop", "realisatie", 2025, -15), ALLIANTIE_2025]
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=regels), ID, "2025")
    assert [(stap.naam, stap.waarde, stap.soort) for stap in uitkomst.stappen] == [
        ("nieuwbouw", Decimal(75), "deel"),
        ("bruto", Decimal(75), "saldo"),
        ("verkoop", Decimal(-25), "deel"),
        ("netto", Decimal(50), "saldo"),
    ]


def test_every_mutatie_has_its_own_step_and_overheveling_counts_as_booked(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    soorten = {
        "nieuwbouw": 40,
        "aankoop": 3,
        "overige_toevoeging": 2,
        "sloop": -4,
        "verkoop": -5,
        "overheveling": -6,
        "overige_onttrekking": -1,
    }
    uitkomst = samen(
        moment(EIND_2025, voorraadmutaties=[wsn(m, "realisatie", 2025, n) for m, n in soorten.items()]), ID, "2025"
    )
    stappen = {stap.naam: stap.waarde for stap in uitkomst.stappen}
    assert (stappen["bruto"], stappen["netto"], stappen["overheveling"]) == (Decimal(45), Decimal(29), Decimal(-6))
    assert uitkomst.waarde == Decimal(29)


def test_a_corporation_has_its_own_value_but_no_norm(
    moment: Callable[..., Moment], uitkomsten: Callable[..., Mapping[tuple[str, str], Uitkomst]]
) -> None:
    m = moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, 60), ALLIANTIE_2025])
    uitkomst = uitkomsten(m, ID)["WSN", "2025"]
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (Decimal(60), None, Oordeel.GEEN_NORM)


def test_no_figures_at_all_is_geen_gegevens_and_no_zero(moment: Callable[..., Moment], samen: Samen) -> None:
    uitkomst = samen(moment(EIND_2027, voorraadmutaties=[]), ID, "2026")
    assert (uitkomst.waarde, uitkomst.oordeel, uitkomst.stappen) == (None, Oordeel.GEEN_GEGEVENS, ())


def test_a_corporation_that_did_not_report_is_named_and_prevents_niet_behaald(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, 30)]), ID, "2025")
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(30), Oordeel.GEEN_GEGEVENS)
    assert "de Alliantie (2025)" in uitkomst.onvolledig and "WSN (2025)" not in uitkomst.onvolledig


def test_a_missing_second_half_year_is_named_once_the_year_is_over(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [wsn("nieuwbouw", "realisatie", 2025, 30, "1"), ALLIANTIE_2025]
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=regels), ID, "2025")
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    assert "WSN (tweede halfjaar 2025)" in uitkomst.onvolledig


def test_a_mutatie_that_was_expected_but_not_reported_is_named(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [wsn("nieuwbouw", "prognose", 2025, 60), wsn("verkoop", "realisatie", 2025, -5), ALLIANTIE_2025]
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=regels), ID, "2025")
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    assert "WSN (nieuwbouw 2025)" in uitkomst.onvolledig


def test_over_the_period_the_norms_add_up_and_table_1_stands_beside_it(
    moment: Callable[..., Moment], uitkomsten: Callable[..., Mapping[tuple[str, str], Uitkomst]]
) -> None:
    jaren = {2025: 60, 2026: 30, 2027: 60}
    regels = [wsn("nieuwbouw", "realisatie", jaar, aantal) for jaar, aantal in jaren.items()]
    regels += [("de Alliantie", S, "sloop", "realisatie", jaar, jaar, None, 0) for jaar in jaren]
    gevonden = uitkomsten(moment(EIND_2027, voorraadmutaties=regels), ID)
    periode = gevonden[GEZAMENLIJK, "2025-2027"]
    assert (periode.waarde, periode.norm, periode.oordeel, periode.jaar) == (
        Decimal(150),
        Decimal(150),
        Oordeel.BEHAALD,
        None,
    )
    assert gevonden[GEZAMENLIJK, "2026"].oordeel is Oordeel.NIET_BEHAALD
    assert [periode.lijnen[f"norm_tot_en_met_{jaar}"] for jaar in jaren] == [50, 100, 150]
    assert [periode.lijnen[f"gerealiseerd_tot_en_met_{jaar}"] for jaar in jaren] == [60, 90, 150]
    tabel_1 = {
        partij: gevonden[partij, "2025-2027"].lijnen["tabel_1"] for partij in (GEZAMENLIJK, "WSN", "de Alliantie")
    }
    assert tabel_1 == {GEZAMENLIJK: 415, "WSN": 401, "de Alliantie": 14}


def test_after_the_agreement_lapses_there_is_a_value_but_no_norm(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(date(2028, 12, 31), voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2028, 12)])
    uitkomst = samen(m, ID, "2028")
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (Decimal(12), None, Oordeel.GEEN_NORM)


def test_middenhuur_does_not_repair_a_shortfall_of_social_rent(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [
        wsn("nieuwbouw", "realisatie", 2025, 49),
        ("WSN", "middenhuur", "nieuwbouw", "realisatie", 2025, 2025, None, 30),
        ("de Alliantie", S, "sloop", "realisatie", 2025, 2025, None, 0),
    ]
    assert samen(moment(EIND_2025, voorraadmutaties=regels), ID, "2025").oordeel is Oordeel.NIET_BEHAALD


def test_the_sentence_begins_with_the_conclusion(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(EIND_2025, voorraadmutaties=[wsn("nieuwbouw", "realisatie", 2025, 1260), ALLIANTIE_2025])
    assert samen(m, ID, "2025").zin == (
        "Behaald: in 2025 kwamen er netto 1.250 sociale huurwoningen bij, 1.200 meer dan de norm van 50."
    )


def test_the_sources_are_the_rows_used(moment: Callable[..., Moment], samen: Samen) -> None:
    andere = ("WSN", "middenhuur", "nieuwbouw", "realisatie", 2025, 2025, None, 30)
    m = moment(EIND_2025, voorraadmutaties=[andere, wsn("nieuwbouw", "realisatie", 2025, 60), ALLIANTIE_2025])
    (bron,) = samen(m, ID, "2025").bronnen
    assert (bron.tabel, bron.regels) == ("voorraadmutaties", (1, 2))


def test_a_reported_zero_is_a_value_with_its_step(moment: Callable[..., Moment], samen: Samen) -> None:
    uitkomst = samen(moment(EIND_2025, voorraadmutaties=[wsn("verkoop", "realisatie", 2025, 0)]), ID, "2025")
    assert uitkomst.waarde == Decimal(0)
    assert ("verkoop", Decimal(0)) in [(stap.naam, stap.waarde) for stap in uitkomst.stappen]
