"""What earlier packs told of a year that went on then, from the store."""

import datetime as dt
from pathlib import Path

import pytest
from elders import lever, werkboek

from prestatiemonitor.figuren import Stand, maak_stand
from prestatiemonitor.indicators import GEZAMENLIJK
from prestatiemonitor.pakketten.eerder import eerder_openbaar
from prestatiemonitor.pakketten.publiek import voor_publiek
from prestatiemonitor.store import Opslag

JUNI, DECEMBER, LATER = dt.date(2025, 6, 30), dt.date(2025, 12, 31), dt.date(2026, 6, 30)


def _lever(url: str, dag: dt.date, urgent: int, halfjaar: str | None, vrij: int = 100) -> None:
    """A jaarschijf that tells the urgent allocations of 2025 so far, by half-year or in one number."""
    rijen = [
        {"corporatie": naam, "jaar": 2025, "halfjaar": halfjaar, "post": post, "groep": groep, "aantal": aantal}
        for naam in ("WSN", "de Alliantie")
        for post, groep, aantal in (("vrijgekomen", None, vrij), ("toegewezen", "urgent", urgent))
    ]
    lever(url, werkboek("jaarschijf", toewijzingen=rijen), f"jaarschijf-{dag}.xlsx", dag)


@pytest.fixture
def standen(tmp_path: Path) -> list[Stand]:
    """June tells 40 of the first half-year; December, and a year later too, 46 of the whole year in one number."""
    url = f"sqlite:///{tmp_path / 'eerder.db'}"
    _lever(url, JUNI, 20, "1")
    _lever(url, DECEMBER, 23, None)
    _lever(url, LATER, 23, None, vrij=110)
    opslag = Opslag(url)
    return [maak_stand(opslag, dag) for dag in (JUNI, DECEMBER, LATER)]


def _openbaar(stand: Stand) -> list[object]:
    return [
        u.teller for u in voor_publiek(stand, "openbaar").stand.van("aandeel_urgent", GEZAMENLIJK) if u.jaar == 2025
    ]


def test_what_came_after_june_is_not_public_where_it_is_small_not_in_later_years_either(standen: list[Stand]) -> None:
    assert [u.teller for u in standen[1].van("aandeel_urgent", GEZAMENLIJK) if u.jaar == 2025] == [46]
    assert [_openbaar(stand) for stand in standen] == [[40], [None], [None]]


def test_only_what_was_told_of_a_period_that_had_not_ended_counts(standen: list[Stand]) -> None:
    assert eerder_openbaar(standen[0]) == ()
    samen = [u.teller for u in eerder_openbaar(standen[2]) if u.partij == GEZAMENLIJK and u.jaar == 2025]
    assert samen and set(samen) == {40}
