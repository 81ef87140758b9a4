"""The free space: the share allocated freely, together and of each corporation, against its maximum."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst, bereken

EIND, JUNI = date(2025, 12, 31), date(2025, 6, 30)
INDICATOR = "vrije_toewijzingsruimte"
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
Samen = Callable[[Moment, str, str], Uitkomst]
Regel = tuple[object, ...]


def cijfers(corporatie: str, vrij: int | None, ruimte: int | None, halfjaar: str | None = None) -> list[Regel]:
    regels: list[Regel] = []
    if vrij is not None:
        regels.append((corporatie, 2025, halfjaar, "vrijgekomen", None, vrij))
    if ruimte is not None:
        regels.append((corporatie, 2025, halfjaar, "toegewezen", "vrije_ruimte", ruimte))
    return regels


@pytest.mark.parametrize(("ruimte", "oordeel"), [(11, Oordeel.BEHAALD), (12, Oordeel.OVERSCHREDEN)])
def test_fifteen_of_hundred_is_within_the_free_space_and_sixteen_over_it(
    moment: Callable[..., Moment], samen: Samen, ruimte: int, oordeel: Oordeel
) -> None:
    m = moment(EIND, toewijzingen=[*cijfers("WSN", 75, ruimte), *cijfers("de Alliantie", 25, 4)])
    uitkomst = samen(m, INDICATOR, "2025")
    assert (uitkomst.teller, uitkomst.noemer, uitkomst.oordeel) == (Decimal(ruimte + 4), Decimal(100), oordeel)
    assert uitkomst.lijnen["hoogste_aantal"] == 15


@pytest.mark.parametrize(
    ("ruimte", "oordeel"),
    [(0, Oordeel.OP_KOERS), (27, Oordeel.OP_KOERS), (28, Oordeel.RISICO), (30, Oordeel.RISICO),
     (31, Oordeel.OVERSCHREDEN)],
)  # fmt: skip
def test_during_the_year_above_ninety_percent_of_the_space_is_a_risk(
    moment: Callable[..., Moment], samen: Samen, ruimte: int, oordeel: Oordeel
) -> None:
    m = moment(JUNI, toewijzingen=[*cijfers("WSN", 150, ruimte, "1"), *cijfers("de Alliantie", 50, 0, "1")])
    assert samen(m, INDICATOR, "2025").oordeel is oordeel


def test_a_corporation_over_its_own_space_is_named_where_all_together_stay_within(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    m = moment(EIND, toewijzingen=[*cijfers("WSN", 80, 8), *cijfers("de Alliantie", 20, 4)])
    gevonden = uitkomsten(m, INDICATOR)
    oordelen = {partij: u.oordeel for (partij, jaar), u in gevonden.items() if jaar == "2025"}
    assert oordelen == {
        GEZAMENLIJK: Oordeel.BEHAALD, "WSN": Oordeel.BEHAALD, "de Alliantie": Oordeel.OVERSCHREDEN,
    }  # fmt: skip
    assert gevonden[GEZAMENLIJK, "2025"].zin.endswith("; de Alliantie kwam wel boven de eigen ruimte.")
    assert "20% van de vrijgekomen woningen" in gevonden["de Alliantie", "2025"].zin
    assert "1 woning meer dan de vrije ruimte van 15%" in gevonden["de Alliantie", "2025"].zin


def test_half_years_are_detail_beside_the_year(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [*cijfers("WSN", 40, 8, "1"), *cijfers("WSN", 60, 2, "2"), *cijfers("de Alliantie", 100, 10)]
    uitkomst = samen(moment(EIND, toewijzingen=regels), INDICATOR, "2025")
    assert (uitkomst.teller, uitkomst.noemer) == (Decimal(20), Decimal(200))
    assert (uitkomst.lijnen["halfjaar_1"], uitkomst.lijnen["halfjaar_2"]) == (Decimal("0.2"), Decimal(2) / 60)


def test_without_homes_that_came_free_all_allocations_are_the_denominator_and_it_is_said(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    regels = [
        *cijfers("WSN", 80, 8),
        *cijfers("de Alliantie", None, 2),
        ("de Alliantie", 2025, None, "toegewezen", "regulier", 12),
        ("de Alliantie", 2025, None, "toegewezen", "urgent", 6),
    ]
    uitkomst = samen(moment(EIND, toewijzingen=regels), INDICATOR, "2025")
    assert (uitkomst.teller, uitkomst.noemer) == (Decimal(10), Decimal(100))
    assert "ontbreekt bij de Alliantie: het totaal aan toewijzingen is de noemer" in uitkomst.onvolledig


def test_a_corporation_that_gives_no_free_space_is_missing_and_not_zero(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    regels = [*cijfers("WSN", 100, 15), *cijfers("de Alliantie", 40, None)]
    uitkomst = samen(moment(EIND, toewijzingen=regels), INDICATOR, "2025")
    assert (uitkomst.teller, uitkomst.noemer) == (Decimal(15), Decimal(100))
    assert "Geen volledige opgave van vrijgekomen en in vrije ruimte toegewezen woningen: de Alliantie (2025)." in (
        uitkomst.onvolledig
    )
    assert "bij de corporaties die opgave deden" in uitkomst.zin


@pytest.mark.parametrize("regels", [[], cijfers("WSN", 0, 0), cijfers("WSN", 10, None)])
def test_without_a_share_there_is_no_verdict(moment: Callable[..., Moment], samen: Samen, regels: list[Regel]) -> None:
    uitkomst = samen(moment(EIND, toewijzingen=regels), INDICATOR, "2025")
    assert (uitkomst.waarde, uitkomst.oordeel) == (None, Oordeel.GEEN_GEGEVENS)


@pytest.mark.parametrize(("jaar", "oordeel"), [(2024, Oordeel.GEEN_NORM), (2027, Oordeel.OVERSCHREDEN),
                                               (2028, Oordeel.GEEN_NORM)])  # fmt: skip
def test_the_space_is_fifteen_percent_in_the_years_of_the_agreement_alone(
    moment: Callable[..., Moment], samen: Samen, jaar: int, oordeel: Oordeel
) -> None:
    regels = [
        (naam, jaar, None, post, groep, aantal)
        for naam in ("WSN", "de Alliantie")
        for post, groep, aantal in (("vrijgekomen", None, 10), ("toegewezen", "vrije_ruimte", 9))
    ]
    assert samen(moment(date(2028, 12, 31), toewijzingen=regels), INDICATOR, str(jaar)).oordeel is oordeel


AANTALLEN = st.tuples(st.integers(1, 90), st.integers(0, 90))


@settings(max_examples=30, deadline=None)
@given(wsn=AANTALLEN, alliantie=AANTALLEN, omgekeerd=st.booleans())
def test_the_pooled_share_lies_between_and_is_the_sum_of_its_parts_in_any_order(
    moment: Callable[..., Moment], wsn: tuple[int, int], alliantie: tuple[int, int], omgekeerd: bool
) -> None:
    regels = [*cijfers("WSN", *wsn), *cijfers("de Alliantie", *alliantie)]
    gevonden = bereken(moment(EIND, toewijzingen=regels[::-1] if omgekeerd else regels), [INDICATOR])
    waarden = {u.partij: u.waarde for u in gevonden if u.waarde is not None}
    samen = next(u for u in gevonden if u.partij == GEZAMENLIJK)
    assert min(waarden["WSN"], waarden["de Alliantie"]) <= waarden[GEZAMENLIJK]
    assert waarden[GEZAMENLIJK] <= max(waarden["WSN"], waarden["de Alliantie"])
    assert abs(sum(stap.waarde for stap in samen.stappen) - waarden[GEZAMENLIJK]) < Decimal("1e-20")
