"""Which deliveries count on a peilmoment."""

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Decimal

import pytest

from prestatiemonitor.aanlevering import (
    bewaar,
    eerdere_levering,
    heeft_eigen_leveringen,
    leveringen_op,
    moment_op,
    peilmomenten,
    vorige_levering,
)
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, bereken
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Levering, LeveringBestaatAl, Opslag

JUNI, DECEMBER = dt.date(2025, 6, 30), dt.date(2025, 12, 31)
Planmonitor = Callable[[Sequence[tuple[str, str, int]]], bytes]
Lever = Callable[..., Levering]


def test_the_newest_delivery_of_each_kind_on_or_before_the_peilmoment_counts(
    opslag: Opslag, lever: Lever, planmonitor: Planmonitor, jaarschijf: Callable[[int], bytes]
) -> None:
    eerste = lever(planmonitor([("De Dijk", "3", 10)]), JUNI)
    tweede = lever(planmonitor([("De Dijk", "2A", 12)]), DECEMBER)
    jaar = lever(jaarschijf(50), DECEMBER)
    assert peilmomenten(opslag) == [DECEMBER, JUNI]
    assert leveringen_op(opslag, dt.date(2025, 12, 30)) == {"planmonitor": eerste}
    assert leveringen_op(opslag, DECEMBER) == {"planmonitor": tweede, "jaarschijf": jaar}
    assert leveringen_op(opslag, dt.date(2025, 6, 29)) == {}


def test_a_later_delivery_with_the_same_peildatum_is_a_correction_and_counts(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    lever(jaarschijf(40), DECEMBER)
    verbeterd = lever(jaarschijf(50), DECEMBER)
    assert leveringen_op(opslag, DECEMBER)["jaarschijf"] == verbeterd


def test_a_withdrawn_delivery_no_longer_counts_and_the_one_before_it_does(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    eerste = lever(jaarschijf(40), DECEMBER)
    tweede = lever(jaarschijf(50), DECEMBER)
    opslag.trek_in(tweede.id, reden="verkeerd bestand", wie="Wonen")
    assert leveringen_op(opslag, DECEMBER)["jaarschijf"] == eerste
    opslag.trek_in(eerste.id, reden="ook verkeerd", wie="Wonen")
    assert peilmomenten(opslag) == []
    assert heeft_eigen_leveringen(opslag)


@pytest.mark.parametrize(("aantal", "oordeel"), [(50, Oordeel.BEHAALD), (49, Oordeel.NIET_BEHAALD)])
def test_from_workbook_to_verdict_exactly_50_is_behaald_and_49_is_not(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes], aantal: int, oordeel: Oordeel
) -> None:
    lever(jaarschijf(aantal), DECEMBER)
    uitkomsten = bereken(moment_op(opslag, DECEMBER), ["netto_groei_sociaal"])
    samen = next(u for u in uitkomsten if u.partij == GEZAMENLIJK and u.jaar == 2025)
    assert (samen.waarde, samen.oordeel) == (Decimal(aantal), oordeel)


def test_without_a_planmonitor_plan_figures_say_what_is_missing(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    lever(jaarschijf(50), DECEMBER)
    for uitkomst in bereken(moment_op(opslag, DECEMBER), ["plancapaciteit", "middenhuur_grote_projecten"]):
        assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
        assert "planmonitor" in uitkomst.onvolledig


def test_the_same_bytes_are_recognised_and_not_kept_twice(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    inhoud = jaarschijf(50)
    levering = lever(inhoud, DECEMBER)
    assert eerdere_levering(opslag, inhoud, "jaarschijf") == levering
    assert eerdere_levering(opslag, inhoud, "planmonitor") is None
    with pytest.raises(LeveringBestaatAl):
        lever(inhoud, DECEMBER)
    opslag.trek_in(levering.id, reden="verkeerd", wie="Wonen")
    assert eerdere_levering(opslag, inhoud, "jaarschijf") is None


def test_the_previous_delivery_is_the_newest_of_its_kind(
    opslag: Opslag, lever: Lever, planmonitor: Planmonitor, jaarschijf: Callable[[int], bytes]
) -> None:
    lever(planmonitor([("De Dijk", "3", 10)]), JUNI)
    laatste = lever(planmonitor([("De Dijk", "3", 11)]), DECEMBER)
    assert vorige_levering(opslag, "planmonitor") == laatste
    assert vorige_levering(opslag, "jaarschijf") is None


def test_a_reading_with_a_fout_is_never_stored(opslag: Opslag) -> None:
    with pytest.raises(ValueError, match="fout"):
        bewaar(opslag, read_workbook(b"", "leeg.xlsx"), b"", peildatum=JUNI, wie="Wonen")
    assert not heeft_eigen_leveringen(opslag)
