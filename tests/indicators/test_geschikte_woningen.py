"""Suitable homes in plans: nultreden, geclusterd and zorggeschikt, hard and soft, when the plan is delivered."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst

JUNI = date(2026, 6, 30)
INDICATOR = "geschikte_woningen_in_plannen"
Rij = tuple[object, ...]
Maak = Callable[..., Moment]
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]


def plan(sleutel: str, hardheid: str, *aantallen: int | None, corporatie: str | None = None) -> Rij:
    status = {"hard": "2A", "zacht": "3"}.get(hardheid, "onbekend")
    return (sleutel, f"Plan {sleutel}", status, hardheid, corporatie, *aantallen)


def bouw(sleutel: str, van: int | None, tot: int | None, aantal: int = 10, *, gerealiseerd: bool = False) -> Rij:
    return (sleutel, "nieuwbouw", "huur", "sociaal", van, tot, aantal, gerealiseerd)


def test_homes_are_counted_by_kind_and_hardness_and_never_added_over_kinds(
    moment: Maak, uitkomsten: Uitkomsten
) -> None:
    m = moment(
        JUNI,
        plannen=[plan("a", "hard", 12, 4, 2), plan("b", "zacht", 8, None, 0)],
        programma=[bouw("a", 2027, 2027), bouw("b", 2028, 2028)],
    )
    gevonden = uitkomsten(m, INDICATOR)
    samen = gevonden[GEZAMENLIJK, "alle jaren"]
    assert (samen.waarde, samen.oordeel) == (Decimal(20), Oordeel.GEEN_NORM)
    assert [(s.naam, s.waarde) for s in samen.stappen] == [
        ("hard", Decimal(12)),
        ("zacht", Decimal(8)),
        ("status onbekend", Decimal(0)),
    ]
    assert {k: samen.lijnen[k] for k in ("geclusterd", "zorggeschikt", "nultreden_zacht")} == {
        "geclusterd": 4,
        "zorggeschikt": 2,
        "nultreden_zacht": 8,
    }
    assert "geclusterd_zacht" not in samen.lijnen
    assert (gevonden[GEZAMENLIJK, "2027"].waarde, gevonden[GEZAMENLIJK, "2028"].waarde) == (Decimal(12), Decimal(8))


def test_a_plan_is_delivered_from_the_first_to_the_last_year_of_what_is_to_come(
    moment: Maak, uitkomsten: Uitkomsten
) -> None:
    regels = [bouw("a", 2025, 2025, gerealiseerd=True), bouw("a", 2027, 2027), bouw("a", 2028, 2029)]
    uitkomst = uitkomsten(moment(JUNI, plannen=[plan("a", "hard", 12)], programma=regels), INDICATOR)
    assert (GEZAMENLIJK, "2027-2029") in uitkomst
    assert "Deels gebouwd" in uitkomst[GEZAMENLIJK, "2027-2029"].onvolledig


@pytest.mark.parametrize(
    ("van", "tot", "periode"), [(None, None, "onbekend"), (2031, None, "2031 en later"), (2028, 2030, "2028-2030")]
)
def test_unknown_and_open_deliveries_stay_what_they_are(
    moment: Maak, uitkomsten: Uitkomsten, van: int | None, tot: int | None, periode: str
) -> None:
    m = moment(JUNI, plannen=[plan("a", "hard", 12)], programma=[bouw("a", van, tot)])
    assert uitkomsten(m, INDICATOR)[GEZAMENLIJK, periode].waarde == 12


def test_a_plan_that_was_built_no_longer_counts_as_capacity(moment: Maak, uitkomsten: Uitkomsten) -> None:
    m = moment(JUNI, plannen=[plan("a", "hard", 12)], programma=[bouw("a", 2025, 2025, gerealiseerd=True)])
    uitkomst = uitkomsten(m, INDICATOR)[GEZAMENLIJK, "alle jaren"]
    assert (uitkomst.waarde, uitkomst.lijnen["nultreden_gerealiseerd"]) == (None, Decimal(12))


def test_plans_that_are_no_capacity_are_left_out_and_silent_plans_are_counted(
    moment: Maak, uitkomsten: Uitkomsten
) -> None:
    vervallen = ("c", "Plan c", "5A", "onbekend", None, 50)
    m = moment(
        JUNI,
        plannen=[plan("a", "hard", 12), plan("b", "hard"), vervallen],
        programma=[bouw("a", 2027, 2027), bouw("b", 2027, 2027), bouw("c", 2027, 2027)],
    )
    uitkomst = uitkomsten(m, INDICATOR)[GEZAMENLIJK, "alle jaren"]
    assert uitkomst.waarde == 12
    assert uitkomst.onvolledig == "1 plan noemt geen geschikte woningen."


def test_zero_is_delivered_and_blank_is_not(moment: Maak, uitkomsten: Uitkomsten) -> None:
    m = moment(JUNI, plannen=[plan("a", "hard", 0)], programma=[bouw("a", 2027, 2027)])
    uitkomst = uitkomsten(m, INDICATOR)[GEZAMENLIJK, "alle jaren"]
    assert (uitkomst.waarde, "geclusterd" in uitkomst.lijnen) == (Decimal(0), False)
    assert uitkomst.zin == "In de plannen over alle jaren zitten geen nultredenwoningen."


def test_without_any_figure_the_sentence_names_the_columns_to_deliver(moment: Maak, uitkomsten: Uitkomsten) -> None:
    m = moment(JUNI, plannen=[plan("a", "hard")], programma=[bouw("a", 2027, 2027)])
    uitkomst = uitkomsten(m, INDICATOR)[GEZAMENLIJK, "alle jaren"]
    assert (uitkomst.waarde, uitkomst.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
    assert "de kolommen ‘Nultreden’, ‘Geclusterd’ en ‘Zorggeschikt’" in uitkomst.zin


def test_deliveries_and_corporations_add_up_and_the_order_of_plans_changes_nothing(
    moment: Maak, uitkomsten: Uitkomsten
) -> None:
    plannen = [plan("a", "hard", 12, corporatie="WSN"), plan("b", "zacht", 5, corporatie="de Alliantie")]
    regels = [bouw("a", 2027, 2027), bouw("b", 2028, 2028)]
    een = uitkomsten(moment(JUNI, plannen=plannen, programma=regels), INDICATOR)
    ander = uitkomsten(moment(JUNI, plannen=plannen[::-1], programma=regels[::-1]), INDICATOR)
    assert {k: (u.waarde, u.zin) for k, u in een.items()} == {k: (u.waarde, u.zin) for k, u in ander.items()}
    samen = een[GEZAMENLIJK, "alle jaren"].waarde
    assert samen == sum(u.waarde or 0 for (p, o), u in een.items() if p == GEZAMENLIJK and o != "alle jaren")
    assert samen == sum(een[naam, "alle jaren"].waarde or 0 for naam in ("WSN", "de Alliantie"))
