"""The planmonitors up to a peilmoment, from which it shows how plans slipped."""

import datetime as dt
from collections.abc import Callable, Sequence
from datetime import date

from prestatiemonitor.aanlevering import planmonitors_tot, planmonitorsleutel, verschuivingen, voorbeeldopslag
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.vooruitblik import geschat_uitstel
from prestatiemonitor.wijzigingen import Planbesluit

Lever = Callable[..., Levering]

JUNI, DECEMBER, JUNI_26 = date(2025, 6, 30), date(2025, 12, 31), date(2026, 6, 30)


def test_every_planmonitor_up_to_the_peilmoment_is_there_oldest_first() -> None:
    opslag = voorbeeldopslag()
    assert [p.peildatum for p in planmonitors_tot(opslag, JUNI_26)] == [JUNI, DECEMBER, JUNI_26]
    assert [p.peildatum for p in planmonitors_tot(opslag, date(2026, 6, 29))] == [JUNI, DECEMBER]
    assert planmonitors_tot(opslag, date(2025, 6, 29)) == ()
    assert planmonitorsleutel(opslag, DECEMBER) != planmonitorsleutel(opslag, JUNI_26)


def test_each_is_compared_with_the_one_before_it() -> None:
    gevonden = verschuivingen(planmonitors_tot(voorbeeldopslag(), JUNI_26))
    assert [(eerst, dan) for eerst, dan, _ in gevonden] == [(JUNI, DECEMBER), (DECEMBER, JUNI_26)]


def test_the_slip_of_the_example_follows_from_its_three_planmonitors_and_from_one_there_is_none() -> None:
    opslag = voorbeeldopslag()
    assert geschat_uitstel(verschuivingen(planmonitors_tot(opslag, JUNI))) is None
    uitstel = geschat_uitstel(verschuivingen(planmonitors_tot(opslag, JUNI_26)))
    assert uitstel is not None and 0.2 < uitstel.gemiddeld < 0.7


def test_a_plan_that_people_said_is_another_one_renamed_slips_as_that_one(
    opslag: Opslag, lever: Lever, planmonitor: Callable[[Sequence[tuple[str, str, int]]], bytes]
) -> None:
    lever(planmonitor([("Oud", "3", 20)]), JUNI)
    lever(planmonitor([("Nieuw", "3", 20)]), DECEMBER)
    planmonitors = planmonitors_tot(opslag, DECEMBER)
    assert [plan.groep.verband for plan in verschuivingen(planmonitors)[0][2].plannen] == ["verdwenen", "nieuw"]
    sleutels = [next(iter(monitor.plannen)) for monitor in planmonitors]
    besluit = Planbesluit((sleutels[0],), (sleutels[1],), True)
    assert [plan.groep.verband for plan in verschuivingen(planmonitors, [besluit])[0][2].plannen] == ["hernoemd"]


def test_what_was_corrected_since_counts_and_what_was_withdrawn_or_replaced_does_not(
    opslag: Opslag, lever: Lever, planmonitor: Callable[[Sequence[tuple[str, str, int]]], bytes]
) -> None:
    def woningen() -> list[int]:
        return [beeld.bouw for monitor in planmonitors_tot(opslag, DECEMBER) for beeld in monitor.plannen.values()]

    lever(planmonitor([("A", "3", 10)]), JUNI)
    laatste = lever(planmonitor([("A", "3", 20)]), JUNI)
    assert woningen() == [20]
    eerst = planmonitorsleutel(opslag, DECEMBER)
    correctie = Correctie(
        "programma", 0, "aantal", "20", "30", "Programma!J5", "er staat een nul te weinig", "A. de Vries",
        dt.datetime(2025, 7, 5, tzinfo=dt.UTC),
    )  # fmt: skip
    opslag.corrigeer(laatste.id, correctie)
    assert woningen() == [30]
    assert planmonitorsleutel(opslag, DECEMBER) != eerst
    opslag.trek_in(laatste.id, reden="verkeerd bestand", wie="B. Bos")
    assert woningen() == [10]
