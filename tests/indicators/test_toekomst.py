"""What was told as done of a time that had not begun gives no verdict, and is said at the figure."""

from collections.abc import Callable
from datetime import date

import pytest

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.indicators.toekomst import tot_stand

JUNI = date(2025, 6, 30)
Maak = Callable[..., Moment]
Samen = Callable[[Moment, str, str], Uitkomst]
Regel = tuple[object, ...]


def toegewezen(jaar: int, halfjaar: str | None = None) -> list[Regel]:
    return [
        rij
        for naam in ("WSN", "de Alliantie")
        for rij in (
            (naam, jaar, halfjaar, "vrijgekomen", None, 50),
            (naam, jaar, halfjaar, "toegewezen", "urgent", 10),
        )
    ]


def gebouwd(jaar: int, halfjaar: str | None = None, basis: str = "realisatie") -> list[Regel]:
    return [(naam, "sociale_huur", "nieuwbouw", basis, jaar, jaar, halfjaar, 30) for naam in ("WSN", "de Alliantie")]


def test_allocations_of_a_year_to_come_are_no_verdict_on_it(moment: Maak, samen: Samen) -> None:
    m = moment(JUNI, toewijzingen=[*toegewezen(2025, "1"), *toegewezen(2026)])
    assert samen(m, "aandeel_urgent", "2025").oordeel is Oordeel.OP_KOERS
    later = [u for u in bereken(m, ["aandeel_urgent"]) if u.jaar == 2026 and u.partij == GEZAMENLIJK]
    assert [(u.oordeel, u.waarde) for u in later] == [(Oordeel.GEEN_GEGEVENS, None)] * len(later)


@pytest.mark.parametrize("peildatum", [date(2024, 12, 31), JUNI])
def test_homes_of_a_year_to_come_are_not_realised(moment: Maak, samen: Samen, peildatum: date) -> None:
    m = moment(peildatum, voorraadmutaties=[*gebouwd(2026), *gebouwd(2027)])
    for periode in ("2026", "2027", "2025-2027"):
        uitkomst = samen(m, "netto_groei_sociaal", periode)
        assert (uitkomst.oordeel, uitkomst.waarde) == (Oordeel.GEEN_GEGEVENS, None)
    assert samen(m, "netto_groei_sociaal", "2027").onvolledig.endswith(
        "2 regels in Voorraadmutaties tellen niet mee: als gebeurd opgegeven over 2027, "
        f"terwijl de stand die van {peildatum:%d-%m-%Y} is."
    )
    assert "niet mee: als gebeurd" not in samen(m, "netto_groei_sociaal", "2025").onvolledig


def test_what_is_expected_of_a_year_to_come_stays(moment: Maak, samen: Samen) -> None:
    m = moment(JUNI, voorraadmutaties=gebouwd(2026, basis="prognose"))
    assert tot_stand(m).moment is m
    assert samen(m, "netto_groei_sociaal", "2026").oordeel is Oordeel.OP_KOERS


@pytest.mark.parametrize(("peildatum", "telt"), [(JUNI, False), (date(2025, 7, 1), True)])
def test_the_second_half_year_counts_from_its_first_day(moment: Maak, peildatum: date, telt: bool) -> None:
    tabellen = tot_stand(moment(peildatum, voorraadmutaties=gebouwd(2025, "2"))).moment.tabellen
    assert len(tabellen["voorraadmutaties"]) == (2 if telt else 0)


def test_the_day_is_that_of_the_jaarschijf_where_the_peilmoment_is_later(moment: Maak) -> None:
    m = moment(date(2026, 12, 31), jaarschijf=JUNI, voorraadmutaties=[*gebouwd(2025), *gebouwd(2026)])
    assert [(deel.jaar, deel.partij, deel.aantal, deel.dag) for deel in tot_stand(m).vooruit] == [
        (2026, "WSN", 1, JUNI), (2026, "de Alliantie", 1, JUNI),
    ]  # fmt: skip
