"""Rows that contradict each other or cannot be counted are never a verdict against anyone."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.indicators import Moment, Oordeel, Uitkomst
from prestatiemonitor.indicators.twijfel import Twijfel, twijfel_over
from prestatiemonitor.indicators.voorraad import Voorraad

EIND, GROEI = date(2025, 12, 31), "netto_groei_sociaal"
Maak = Callable[..., Moment]
Samen = Callable[[Moment, str, str], Uitkomst]
Regel = tuple[object, ...]


def regel(
    soort: str, aantal: int | None, halfjaar: str | None = None, jaar: int | None = 2025, tot: int | None = None
) -> Regel:
    return ("WSN", "sociale_huur", soort, "realisatie", jaar, tot or jaar, halfjaar, aantal)


ALLIANTIE: Regel = ("de Alliantie", "sociale_huur", "nieuwbouw", "realisatie", 2025, 2025, None, 0)
VERKOOP = regel("verkoop", -2)


@pytest.mark.parametrize(
    ("regels", "oordeel"),
    [
        ([regel("nieuwbouw", 60, "1"), regel("nieuwbouw", 20)], Oordeel.GEEN_GEGEVENS),
        ([regel("nieuwbouw", 30, "1"), regel("nieuwbouw", 20, "2"), regel("nieuwbouw", 20)], Oordeel.GEEN_GEGEVENS),
        ([regel("nieuwbouw", 29, "1"), regel("nieuwbouw", 20, "2"), regel("nieuwbouw", 20)], Oordeel.NIET_BEHAALD),
        ([regel("nieuwbouw", 12, "1"), regel("nieuwbouw", 20)], Oordeel.NIET_BEHAALD),
        ([regel("nieuwbouw", 30, "1"), regel("nieuwbouw", 19, "2"), regel("nieuwbouw", 60)], Oordeel.GEEN_GEGEVENS),
        ([regel("nieuwbouw", 30, "1"), regel("nieuwbouw", 20, "2"), regel("nieuwbouw", 60)], Oordeel.BEHAALD),
    ],
    ids=["half above its year", "halves enough", "halves too little", "half within", "year enough", "both enough"],
)
def test_a_year_that_its_halves_contradict_is_a_verdict_only_where_both_give_it(
    moment: Maak, samen: Samen, regels: list[Regel], oordeel: Oordeel
) -> None:
    assert samen(moment(EIND, voorraadmutaties=[*regels, ALLIANTIE]), GROEI, "2025").oordeel is oordeel


@pytest.mark.parametrize(
    ("los", "oordeel"),
    [
        (regel("nieuwbouw", 51, jaar=None), Oordeel.NIET_BEHAALD),
        (regel("nieuwbouw", 52, jaar=None), Oordeel.GEEN_GEGEVENS),
        (("WSN", "sociale_huur", "nieuwbouw", "realisatie", 2026, None, None, 52), Oordeel.NIET_BEHAALD),
        (regel("nieuwbouw", None), Oordeel.GEEN_GEGEVENS),
        (regel("sloop", None), Oordeel.NIET_BEHAALD),
        (regel("nieuwbouw", 52, tot=2026), Oordeel.GEEN_GEGEVENS),
        ((None, "sociale_huur", "nieuwbouw", "realisatie", None, None, None, 52), Oordeel.GEEN_GEGEVENS),
    ],
    ids=["too few", "enough", "of a later year", "no number", "less only", "of two years", "no corporatie"],
)
def test_homes_of_an_unknown_year_or_number_that_could_make_it_enough_leave_no_verdict(
    moment: Maak, samen: Samen, los: Regel, oordeel: Oordeel
) -> None:
    uitkomst = samen(moment(EIND, voorraadmutaties=[VERKOOP, ALLIANTIE, los]), GROEI, "2025")
    assert (uitkomst.oordeel, uitkomst.waarde) == (oordeel, -2)


def test_what_could_take_homes_off_keeps_the_norm_from_being_reached(moment: Maak, samen: Samen) -> None:
    genoeg = regel("nieuwbouw", 55)
    for af, oordeel in ((-5, Oordeel.BEHAALD), (-6, Oordeel.GEEN_GEGEVENS)):
        los = regel("verkoop", af, jaar=None)
        assert samen(moment(EIND, voorraadmutaties=[genoeg, ALLIANTIE, los]), GROEI, "2025").oordeel is oordeel


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=4), st.permutations(range(4)))
def test_the_order_of_rows_changes_nothing_and_every_row_without_a_year_counts_once(
    tabel: Callable[..., object], aantallen: list[int], volgorde: list[int]
) -> None:
    regels = [regel("overheveling", aantal, jaar=None) for aantal in aantallen]
    gehusseld = [regels[n] for n in volgorde if n < len(regels)]
    een, ander = (
        twijfel_over(Voorraad.lees(tabel("voorraadmutaties", rijen), "sociale_huur", EIND), ["WSN"], 2025, 2027)
        for rijen in (regels, gehusseld)
    )
    meer, minder = sum(a for a in aantallen if a > 0), -sum(a for a in aantallen if a < 0)
    assert een == ander == Twijfel(meer, minder)


SINDS = [regel("verkoop", 0, jaar=jaar) for jaar in (2026, 2027)] + [
    regel("nieuwbouw", 0, jaar=jaar) for jaar in (2026, 2027)
]


@pytest.mark.parametrize(
    ("regels", "oordeel"),
    [
        ([regel("nieuwbouw", 60, "1"), regel("nieuwbouw", 20), regel("verkoop", -30)], Oordeel.GEEN_GEGEVENS),
        ([regel("nieuwbouw", 20), regel("verkoop", -30), regel("nieuwbouw", 9, jaar=None)], Oordeel.NIET_BEHAALD),
        ([regel("nieuwbouw", 20), regel("verkoop", -30), regel("nieuwbouw", 10, jaar=None)], Oordeel.GEEN_GEGEVENS),
        ([regel("nieuwbouw", 40), regel("verkoop", -30), regel("verkoop", -10, jaar=None)], Oordeel.BEHAALD),
        ([regel("nieuwbouw", 40), regel("verkoop", -30), regel("verkoop", -11, jaar=None)], Oordeel.GEEN_GEGEVENS),
    ],
    ids=["half above its year", "too few", "enough", "sold just as much", "sold more"],
)
@pytest.mark.parametrize(("periode", "dag"), [("2025", EIND), ("2025-2027", date(2027, 12, 31))])
def test_sales_and_new_homes_that_contradict_or_have_no_year_leave_no_verdict_that_they_could_turn(
    moment: Maak,
    uitkomsten: Callable[..., Mapping[tuple[str, str], Uitkomst]],
    regels: list[Regel],
    oordeel: Oordeel,
    periode: str,
    dag: date,
) -> None:
    later = SINDS if dag > EIND else []
    gevonden = uitkomsten(moment(dag, voorraadmutaties=[*regels, *later]), "verkoop_gecompenseerd")
    assert gevonden["WSN", periode].oordeel is oordeel
