"""Availability: success rates per target group, and the wait for a standplaats beside that for a home."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst

JUNI, EIND = date(2026, 6, 30), date(2025, 12, 31)
Rij = tuple[object, ...]
Maak = Callable[..., Moment]
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
Samen = Callable[[Moment, str, str], Uitkomst]


def kans(jaar: int, groep: str | None, waarde: float, partij: str = "gemeente", halfjaar: str | None = None) -> Rij:
    return (partij, jaar, halfjaar, "slaagkans", waarde, groep, "aandeel")


def wacht(maat: str, waarde: float, eenheid: str | None = "jaren", jaar: int = 2025, partij: str = "gemeente") -> Rij:
    return (partij, jaar, None, f"wachttijd_{maat}", waarde, None, eenheid)


VIER = ("jongeren", "gezinnen", "urgenten", "senioren")


def test_each_target_group_has_its_rate_and_the_difference_with_the_year_before(
    moment: Maak, uitkomsten: Uitkomsten
) -> None:
    m = moment(JUNI, kerncijfers=[kans(2024, "jongeren", 0.071), kans(2025, "jongeren", 0.066)])
    uitkomst = uitkomsten(m, "slaagkans")["jongeren", "2025"]
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal("0.066"), Oordeel.GEEN_NORM)
    assert uitkomst.lijnen["verschil"] == Decimal("-0.005")
    assert uitkomst.zin == "De slaagkans van jongeren was in 2025 6,6%, 0,5 procentpunt lager dan in 2024 (7,1%)."
    assert uitkomst.bronnen[0].regels == (0, 1)


def test_together_the_sentence_names_the_smallest_and_largest_chance_and_what_changed(
    moment: Maak, samen: Samen
) -> None:
    regels = [kans(2024, groep, 0.1) for groep in VIER]
    regels += [kans(2025, groep, n) for groep, n in zip(VIER, (0.05, 0.1, 0.6, 0.2), strict=True)]
    uitkomst = samen(moment(JUNI, kerncijfers=regels), "slaagkans", "2025")
    assert uitkomst.zin == (
        "De slaagkans was in 2025 het kleinst voor jongeren (5%) en het grootst voor urgenten (60%); vergeleken met "
        "2024 lager voor jongeren, hoger voor urgenten en senioren en gelijk voor gezinnen."
    )
    assert (uitkomst.waarde, uitkomst.onvolledig) == (None, "")


def test_a_target_group_without_a_rate_is_named_and_has_no_zero(moment: Maak, uitkomsten: Uitkomsten) -> None:
    gevonden = uitkomsten(moment(JUNI, kerncijfers=[kans(2025, "jongeren", 0.05)]), "slaagkans")
    assert gevonden[GEZAMENLIJK, "2025"].onvolledig == (
        "De slaagkans in 2025 ontbreekt van gezinnen, urgenten en senioren."
    )
    assert ("senioren", "2025") not in gevonden
    assert "2024 ontbreekt: het verschil is onbekend" in gevonden["jongeren", "2025"].onvolledig


def test_the_rate_of_the_municipality_goes_before_that_of_a_corporation(moment: Maak, uitkomsten: Uitkomsten) -> None:
    regels = [kans(2025, "jongeren", 0.05), kans(2025, "jongeren", 0.09, "WSN")]
    assert uitkomsten(moment(JUNI, kerncijfers=regels), "slaagkans")["jongeren", "2025"].waarde == Decimal("0.05")


def test_rates_of_corporations_are_not_averaged(moment: Maak, uitkomsten: Uitkomsten) -> None:
    regels = [kans(2025, "jongeren", 0.05, "de Alliantie"), kans(2025, "jongeren", 0.09, "WSN")]
    uitkomst = uitkomsten(moment(JUNI, kerncijfers=regels), "slaagkans")["jongeren", "2025"]
    assert (uitkomst.waarde, uitkomst.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
    assert "WSN 9% en de Alliantie 5%" in uitkomst.zin


def test_a_half_year_alone_is_used_and_said(moment: Maak, uitkomsten: Uitkomsten) -> None:
    uitkomst = uitkomsten(moment(JUNI, kerncijfers=[kans(2025, "jongeren", 0.05, halfjaar="1")]), "slaagkans")
    assert "alleen het eerste halfjaar is opgegeven" in uitkomst["jongeren", "2025"].onvolledig


def test_a_success_rate_of_zero_is_a_figure(moment: Maak, uitkomsten: Uitkomsten) -> None:
    uitkomst = uitkomsten(moment(JUNI, kerncijfers=[kans(2025, "jongeren", 0.0)]), "slaagkans")["jongeren", "2025"]
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(0), Oordeel.GEEN_NORM)


@pytest.mark.parametrize(("waarde", "eenheid"), [(12, "%"), (0.12, "%"), (12, "aandeel")])
def test_what_is_no_share_is_no_success_rate_and_is_said(
    moment: Maak, uitkomsten: Uitkomsten, waarde: float, eenheid: str
) -> None:
    regel = (*kans(2025, "jongeren", waarde)[:-1], eenheid)
    gevonden = uitkomsten(moment(JUNI, kerncijfers=[regel, kans(2025, "gezinnen", 1)]), "slaagkans")
    jongeren = gevonden["jongeren", "2025"]
    assert (jongeren.waarde, jongeren.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
    assert "is geen aandeel tussen 0 en 1" in jongeren.zin
    assert gevonden["gezinnen", "2025"].waarde == 1


def test_without_success_rates_the_sentence_says_what_to_deliver(moment: Maak, samen: Samen) -> None:
    uitkomst = samen(moment(JUNI, kerncijfers=[]), "slaagkans", "2026")
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    assert "slaagkans van jongeren, gezinnen, urgenten en senioren ontbreekt" in uitkomst.zin


@pytest.mark.parametrize(
    ("standplaats", "oordeel", "woord"),
    [
        (10, Oordeel.BEHAALD, "dat is ongeveer gelijk"),  # exactly 25% longer
        (10.01, Oordeel.NIET_BEHAALD, "dat is langer dan ongeveer gelijk"),
        (8, Oordeel.BEHAALD, "precies gelijk aan"),
        (6, Oordeel.BEHAALD, "dat is ongeveer gelijk"),  # exactly 25% shorter
        (5.99, Oordeel.BEHAALD, "dat is korter dan ongeveer gelijk"),
    ],
)
def test_about_equal_is_within_a_quarter_and_only_a_longer_wait_falls_short(
    moment: Maak, samen: Samen, standplaats: float, oordeel: Oordeel, woord: str
) -> None:
    regels = [wacht("standplaats", standplaats), wacht("sociale_huurwoning", 8)]
    uitkomst = samen(moment(EIND, kerncijfers=regels), "wachttijd_standplaats", "2025")
    assert (uitkomst.waarde, uitkomst.norm, uitkomst.oordeel) == (Decimal(str(standplaats)), Decimal(8), oordeel)
    assert woord in uitkomst.zin


@pytest.mark.parametrize(("standplaats", "oordeel"), [(10, Oordeel.OP_KOERS), (11, Oordeel.NIET_OP_KOERS)])
def test_while_the_year_runs_the_verdict_is_no_end_verdict(
    moment: Maak, samen: Samen, standplaats: float, oordeel: Oordeel
) -> None:
    regels = [wacht("standplaats", standplaats), wacht("sociale_huurwoning", 8)]
    assert samen(moment(date(2025, 12, 30), kerncijfers=regels), "wachttijd_standplaats", "2025").oordeel is oordeel


def test_months_are_twelfths_of_a_year(moment: Maak, samen: Samen) -> None:
    regels = [wacht("standplaats", 114, "maanden"), wacht("sociale_huurwoning", 7.8)]
    assert samen(moment(EIND, kerncijfers=regels), "wachttijd_standplaats", "2025").waarde == Decimal("9.5")


@pytest.mark.parametrize(
    ("regels", "reden"),
    [
        ([], "de wachttijd voor een standplaats is niet opgegeven"),
        ([wacht("standplaats", 9)], "de wachttijd voor een sociale huurwoning is niet opgegeven"),
        ([wacht("standplaats", 9), wacht("sociale_huurwoning", 0)], "er is niets om mee te vergelijken"),
        ([wacht("standplaats", 9, None), wacht("sociale_huurwoning", 8)], "of het jaren of maanden zijn"),
        (
            [wacht("standplaats", 9, partij="WSN"), wacht("standplaats", 7, partij="de Alliantie")],
            "alleen los opgegeven door WSN en de Alliantie",
        ),
        ([wacht("standplaats", 9), wacht("standplaats", 7), wacht("sociale_huurwoning", 8)], "verschillend opgegeven"),
    ],
)
def test_what_is_missing_for_a_comparison_is_said_and_gives_no_verdict(
    moment: Maak, samen: Samen, regels: list[Rij], reden: str
) -> None:
    uitkomst = samen(moment(EIND, kerncijfers=regels), "wachttijd_standplaats", "2025")
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    assert uitkomst.zin.startswith("Geen gegevens: ")
    assert reden in uitkomst.zin and reden.casefold() in uitkomst.onvolledig.casefold()


def test_before_the_agreement_there_is_a_comparison_and_no_norm(moment: Maak, samen: Samen) -> None:
    regels = [wacht("standplaats", 9, jaar=2024), wacht("sociale_huurwoning", 1, jaar=2024)]
    assert samen(moment(EIND, kerncijfers=regels), "wachttijd_standplaats", "2024").oordeel is Oordeel.GEEN_NORM


@settings(deadline=None)
@given(jaren=st.decimals("0.1", 50, places=2), factor=st.integers(2, 9))
def test_only_the_proportion_of_the_waits_decides(moment: Maak, samen: Samen, jaren: Decimal, factor: int) -> None:
    oordelen = {
        samen(
            moment(EIND, kerncijfers=[wacht("standplaats", float(jaren * n)), wacht("sociale_huurwoning", 8.0 * n)]),
            "wachttijd_standplaats",
            "2025",
        ).oordeel
        for n in (1, factor)
    }
    assert len(oordelen) == 1
