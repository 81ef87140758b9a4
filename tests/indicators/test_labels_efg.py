"""Homes with label E, F or G: the pace made beside the pace needed, the end of 2027, and what is missing."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from random import Random

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.indicators.labeltempo import oordeel_samen
from prestatiemonitor.tables.schemas import TABELLEN

EIND_2025, MEDIO_2026, EIND_2027 = date(2025, 12, 31), date(2026, 6, 30), date(2027, 12, 31)
PERIODE = "2025-2027"
MAAT = "woningen_label_efg"
Rij = tuple[object, ...]
Maak = Callable[..., Moment]
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
Samen = Callable[[Moment, str, str], Uitkomst]


def stand(partij: str, jaar: int, aantal: int, halfjaar: str | None = None, doelgroep: str | None = None) -> Rij:
    return (partij, jaar, halfjaar, MAAT, aantal, doelgroep)


def beide(wsn: int, alliantie: int, jaar: int, halfjaar: str | None = None) -> list[Rij]:
    return [stand("WSN", jaar, wsn, halfjaar), stand("de Alliantie", jaar, alliantie, halfjaar)]


@pytest.mark.parametrize(
    ("eind_2025", "oordeel"),
    [
        (200, Oordeel.OP_KOERS),  # 100 off in a year, 200 to go in two: exactly the pace needed
        (201, Oordeel.RISICO),
        (206, Oordeel.RISICO),  # 94 made, 103 needed: 91,3%
        (207, Oordeel.NIET_OP_KOERS),  # 93 made, 103,5 needed: 89,9%
        (300, Oordeel.NIET_OP_KOERS),
        (310, Oordeel.NIET_OP_KOERS),
        (0, Oordeel.OP_KOERS),  # none left, but the period is not over
    ],
)
def test_before_the_end_the_pace_made_is_held_against_the_pace_needed(
    moment: Maak, uitkomsten: Uitkomsten, eind_2025: int, oordeel: Oordeel
) -> None:
    m = moment(EIND_2025, kerncijfers=[*beide(300, 300, 2024), *beide(eind_2025, eind_2025, 2025)])
    gevonden = uitkomsten(m, "labels_efg")
    assert {u.oordeel for u in gevonden.values()} == {oordeel}
    assert gevonden["WSN", PERIODE].waarde == eind_2025


def test_ninety_homes_made_of_the_hundred_needed_is_exactly_the_limit_of_risk(
    moment: Maak, uitkomsten: Uitkomsten
) -> None:
    m = moment(EIND_2025, kerncijfers=[stand("WSN", 2024, 290), stand("WSN", 2025, 200)])
    uitkomst = uitkomsten(m, "labels_efg")["WSN", PERIODE]
    assert uitkomst.oordeel is Oordeel.RISICO
    assert (uitkomst.lijnen["tempo_per_jaar"], uitkomst.lijnen["nodig_per_jaar"]) == (Decimal(90), Decimal(100))
    assert uitkomst.lijnen["verwacht_eind"] == 20


def test_the_pace_runs_from_the_start_of_the_agreement_over_half_years(moment: Maak, uitkomsten: Uitkomsten) -> None:
    regels = [stand("WSN", 2022, 900), stand("WSN", 2024, 186), stand("WSN", 2025, 121), stand("WSN", 2026, 92, "1")]
    uitkomst = uitkomsten(moment(MEDIO_2026, kerncijfers=regels), "labels_efg")["WSN", PERIODE]
    assert uitkomst.lijnen["tempo_per_jaar"] == Decimal(94) * 12 / 18
    assert uitkomst.lijnen["nodig_per_jaar"] == Decimal(92) * 12 / 18
    assert [(s.naam, s.waarde) for s in uitkomst.stappen] == [
        ("stand eind 2024", Decimal(186)),
        ("tot eind 2025", Decimal(-65)),
        ("tot medio 2026", Decimal(-29)),
    ]
    assert uitkomst.zin.startswith("Op koers: medio 2026 waren er bij WSN nog 92 woningen met label E, F of G. ")
    assert "gaan er 62,7 per jaar af; tot eind 2027 zijn er 61,3 per jaar nodig (30,7 per halfjaar)" in uitkomst.zin


@pytest.mark.parametrize(
    ("over", "oordeel", "zin"),
    [
        (0, Oordeel.BEHAALD, "Behaald: eind 2027 waren er geen woningen met label E, F of G meer."),
        (1, Oordeel.NIET_BEHAALD, "Niet behaald: eind 2027 was er nog 1 woning met label E, F of G; de afspraak is 0."),
    ],
)
def test_at_the_end_of_2027_only_the_stand_of_that_day_counts(
    moment: Maak, samen: Samen, over: int, oordeel: Oordeel, zin: str
) -> None:
    uitkomst = samen(moment(EIND_2027, kerncijfers=beide(over, 0, 2027)), "labels_efg", PERIODE)
    assert (uitkomst.oordeel, uitkomst.zin, uitkomst.norm) == (oordeel, zin, Decimal(0))


@pytest.mark.parametrize("peildatum", [EIND_2027, date(2028, 6, 30)])
def test_without_the_stand_of_the_end_of_2027_there_is_no_verdict(moment: Maak, samen: Samen, peildatum: date) -> None:
    regels = [*beide(300, 300, 2024), *beide(50, 50, 2027, "1"), *beide(9, 9, 2028)]
    uitkomst = samen(moment(peildatum, kerncijfers=regels), "labels_efg", PERIODE)
    assert (uitkomst.oordeel, uitkomst.waarde) == (Oordeel.GEEN_GEGEVENS, None)
    assert "De stand van eind 2027 ontbreekt" in uitkomst.onvolledig


def test_the_day_before_the_end_the_pace_still_decides(moment: Maak, samen: Samen) -> None:
    regels = [*beide(100, 100, 2024), *beide(0, 0, 2026)]
    assert samen(moment(date(2027, 12, 30), kerncijfers=regels), "labels_efg", PERIODE).oordeel is Oordeel.OP_KOERS


def test_one_corporation_cannot_make_up_for_another(moment: Maak, samen: Samen) -> None:
    regels = [*beide(300, 41, 2024), *beide(100, 40, 2025)]
    uitkomst = samen(moment(EIND_2025, kerncijfers=regels), "labels_efg", PERIODE)
    assert (uitkomst.oordeel, uitkomst.waarde) == (Oordeel.NIET_OP_KOERS, Decimal(140))
    assert uitkomst.zin.endswith("Bij dit tempo blijven er eind 2027 38 bij de Alliantie over.")


@pytest.mark.parametrize(
    ("oordelen", "samen"),
    [
        ([Oordeel.NIET_OP_KOERS, Oordeel.GEEN_GEGEVENS], Oordeel.NIET_OP_KOERS),
        ([Oordeel.OP_KOERS, Oordeel.GEEN_GEGEVENS], Oordeel.GEEN_GEGEVENS),
        ([Oordeel.OP_KOERS, Oordeel.RISICO], Oordeel.RISICO),
        ([Oordeel.BEHAALD, Oordeel.NIET_BEHAALD], Oordeel.NIET_BEHAALD),
        ([], Oordeel.GEEN_GEGEVENS),
    ],
)
def test_the_verdict_together_is_that_of_who_lags_most(oordelen: list[Oordeel], samen: Oordeel) -> None:
    assert oordeel_samen(oordelen) is samen


def test_a_corporation_that_did_not_report_is_named_and_leaves_no_good_verdict(moment: Maak, samen: Samen) -> None:
    regels = [stand("WSN", 2024, 100), stand("WSN", 2025, 20)]
    uitkomst = samen(moment(EIND_2025, kerncijfers=regels), "labels_efg", PERIODE)
    assert (uitkomst.oordeel, uitkomst.waarde) == (Oordeel.GEEN_GEGEVENS, Decimal(20))
    assert "van de Alliantie ontbreekt" in uitkomst.onvolledig
    assert "bij de corporaties die opgave deden" in uitkomst.zin


def test_one_stand_gives_no_pace_and_no_verdict_but_says_what_is_needed(moment: Maak, uitkomsten: Uitkomsten) -> None:
    uitkomst = uitkomsten(moment(date(2025, 6, 30), kerncijfers=[stand("WSN", 2024, 90)]), "labels_efg")["WSN", PERIODE]
    assert (uitkomst.oordeel, uitkomst.waarde) == (Oordeel.GEEN_GEGEVENS, Decimal(90))
    assert "zonder eerdere stand is het tempo onbekend. Tot eind 2027 zijn er 30 per jaar nodig" in uitkomst.zin


@pytest.mark.parametrize("regels", [[], [("WSN", 2025, None, "slaagkans", 0.1)]])
def test_without_any_stand_there_are_no_data(moment: Maak, samen: Samen, regels: list[Rij]) -> None:
    uitkomst = samen(moment(EIND_2025, kerncijfers=regels), "labels_efg", PERIODE)
    assert (uitkomst.oordeel, uitkomst.waarde, uitkomst.bronnen) == (Oordeel.GEEN_GEGEVENS, None, ())


def test_a_stand_of_a_year_that_has_not_begun_is_an_expectation(moment: Maak, uitkomsten: Uitkomsten) -> None:
    regels = [stand("WSN", 2024, 90), stand("WSN", 2025, 60), stand("WSN", 2026, 10)]
    uitkomst = uitkomsten(moment(EIND_2025, kerncijfers=regels), "labels_efg")["WSN", PERIODE]
    assert uitkomst.waarde == 60
    assert "de stand van 2026 is een verwachting" in uitkomst.onvolledig


def test_a_stand_of_the_running_year_is_that_of_the_peildatum(moment: Maak, uitkomsten: Uitkomsten) -> None:
    m = moment(MEDIO_2026, kerncijfers=[stand("WSN", 2024, 90), stand("WSN", 2026, 45)])
    assert uitkomsten(m, "labels_efg")["WSN", PERIODE].lijnen["stand_2026-06-30"] == 45


def test_the_three_labels_make_up_the_whole_and_two_of_them_do_not(moment: Maak, uitkomsten: Uitkomsten) -> None:
    labels = [stand("WSN", 2024, n, None, f"label {x}") for n, x in ((3, "E"), (4, "F"), (5, "G"))]
    heel = uitkomsten(moment(EIND_2025, kerncijfers=labels), "labels_efg")["WSN", PERIODE]
    deel = uitkomsten(moment(EIND_2025, kerncijfers=labels[:2]), "labels_efg")["WSN", PERIODE]
    assert (heel.waarde, deel.waarde) == (Decimal(12), None)
    assert "label G ontbreekt" in deel.onvolledig


def test_standen_that_contradict_each_other_are_not_used(moment: Maak, uitkomsten: Uitkomsten) -> None:
    regels = [stand("WSN", 2024, 90), stand("WSN", 2025, 60), stand("WSN", 2025, 50, "2")]
    uitkomst = uitkomsten(moment(EIND_2025, kerncijfers=regels), "labels_efg")["WSN", PERIODE]
    assert uitkomst.waarde == 90
    assert "spreken elkaar tegen (50 en 60)" in uitkomst.onvolledig


def test_exceptions_counted_by_the_corporation_go_off_the_stand_but_are_no_pace(
    moment: Maak, uitkomsten: Uitkomsten
) -> None:
    uitzondering = ("WSN", 2025, None, "woningen_label_efg_uitgezonderd", 20)
    m = moment(EIND_2025, kerncijfers=[stand("WSN", 2024, 100), stand("WSN", 2025, 80), uitzondering])
    uitkomst = uitkomsten(m, "labels_efg")["WSN", PERIODE]
    assert (uitkomst.waarde, uitkomst.lijnen["tempo_per_jaar"]) == (Decimal(60), Decimal(20))
    assert sum(s.waarde for s in uitkomst.stappen) == 60
    assert "nog 60 woningen met label E, F of G, naast 20 uitgezonderde" in uitkomst.zin


def test_standen_of_different_moments_are_said(moment: Maak, samen: Samen) -> None:
    regels = [*beide(90, 90, 2024), stand("WSN", 2025, 60)]
    uitkomst = samen(moment(EIND_2025, kerncijfers=regels), "labels_efg", PERIODE)
    assert uitkomst.waarde == 150
    assert "niet van hetzelfde moment: WSN eind 2025 en de Alliantie eind 2024" in uitkomst.onvolledig


def test_a_stand_of_all_together_serves_where_no_corporation_gave_its_own(moment: Maak, samen: Samen) -> None:
    m = moment(EIND_2025, kerncijfers=[stand("gemeente", 2024, 90), stand("gemeente", 2025, 60)])
    uitkomst = samen(m, "labels_efg", PERIODE)
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(60), Oordeel.OP_KOERS)


@given(
    aantallen=st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=1, max_size=3),
    volgorde=st.randoms(use_true_random=False),
)
def test_parts_add_up_to_the_value_and_the_order_of_rows_changes_nothing(
    aantallen: list[tuple[int, int]], volgorde: Random
) -> None:
    regels = [rij for n, (wsn, alliantie) in enumerate(aantallen) for rij in beide(wsn, alliantie, 2023 + n)]
    gehusseld = sorted(regels, key=lambda _: volgorde.random())
    een, ander = (_bereken(rijen) for rijen in (regels, gehusseld))
    for u, v in zip(een, ander, strict=True):
        assert (u.waarde, u.oordeel, u.zin, u.lijnen, u.onvolledig) == (
            v.waarde,
            v.oordeel,
            v.zin,
            v.lijnen,
            v.onvolledig,
        )
        assert sum(stap.waarde for stap in u.stappen) == u.waarde
    assert een[0].waarde == sum(u.waarde or 0 for u in een if u.partij != GEZAMENLIJK)


def _bereken(regels: list[Rij]) -> list[Uitkomst]:
    kolommen = ["partij", "jaar", "halfjaar", "maat", "waarde", "doelgroep"]
    tabel = TABELLEN["kerncijfers"].vorm(pd.DataFrame(regels, columns=kolommen, dtype=object))
    afspraken = load_afspraken()
    m = Moment(EIND_2025, {"kerncijfers": tabel}, {"jaarschijf": EIND_2025}, afspraken, afspraken.instellingen)
    return bereken(m, ["labels_efg"])


@pytest.mark.parametrize(("uitgezonderd", "geteld", "te_veel"), [(2, 2, False), (3, 3, False), (5, 3, True)])
def test_more_exceptions_than_homes_count_as_all_of_them_and_are_said(
    moment: Maak, uitkomsten: Uitkomsten, uitgezonderd: int, geteld: int, te_veel: bool
) -> None:
    vrij = ("WSN", 2025, None, "woningen_label_efg_uitgezonderd", uitgezonderd, None)
    gevonden = uitkomsten(moment(EIND_2025, kerncijfers=[*beide(10, 9, 2024), *beide(3, 0, 2025), vrij]), "labels_efg")
    for partij in ("WSN", GEZAMENLIJK):
        uitkomst = gevonden[partij, PERIODE]
        assert f"naast {geteld} uitgezonderde" in uitkomst.zin
        assert (uitkomst.waarde, uitkomst.lijnen["uitgezonderd"]) == (3 - geteld, geteld)
        wat = "WSN: 5 uitgezonderde woningen (eind 2025) is meer dan er eind 2025 zijn met label E, F of G (3)"
        assert (f"{wat}; hoogstens die tellen." in uitkomst.onvolledig) is te_veel
