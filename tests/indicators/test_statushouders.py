"""Statushouders: taakstelling, persons housed and the backlog that carries over; the corporations naar rato."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst, bereken

INDICATOR = "taakstelling_statushouders"
EERSTE, TWEEDE = "2025 eerste halfjaar", "2025 tweede halfjaar"
JUNI, EIND, JUNI_2026 = date(2025, 6, 30), date(2025, 12, 31), date(2026, 6, 30)
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
Samen = Callable[[Moment, str, str], Uitkomst]
Maker = Callable[..., Moment]
Regel = tuple[Any, ...]


def taak(aantal: int, halfjaar: str | None = "1", jaar: int = 2025) -> Regel:
    return ("gemeente", jaar, halfjaar, "taakstelling_statushouders", aantal)


def huis(aantal: int, halfjaar: str | None = "1", jaar: int = 2025, partij: str = "gemeente") -> Regel:
    return (partij, jaar, halfjaar, "gehuisveste_statushouders", aantal)


def eerder(aantal: int, jaar: int = 2024, halfjaar: str | None = None) -> Regel:
    return ("gemeente", jaar, halfjaar, "achterstand_statushouders", aantal)


def vrij(corporatie: str, aantal: int, halfjaar: str | None = "1", jaar: int = 2025) -> Regel:
    return (corporatie, jaar, halfjaar, "vrijgekomen", None, aantal)


def test_what_was_not_housed_carries_over_to_the_next_half_year(moment: Maker, uitkomsten: Uitkomsten) -> None:
    m = moment(EIND, kerncijfers=[eerder(4), taak(38), huis(31), taak(34, "2"), huis(36, "2")])
    gevonden = uitkomsten(m, INDICATOR)
    eerste, tweede = gevonden[GEZAMENLIJK, EERSTE], gevonden[GEZAMENLIJK, TWEEDE]
    assert (eerste.waarde, eerste.teller, eerste.noemer) == (Decimal(11), Decimal(31), Decimal(42))
    assert (tweede.waarde, tweede.teller, tweede.noemer) == (Decimal(9), Decimal(36), Decimal(45))
    assert [stap.waarde for stap in tweede.stappen] == [Decimal(11), Decimal(34), Decimal(-36)]
    assert {eerste.oordeel, tweede.oordeel} == {Oordeel.NIET_BEHAALD}
    assert not eerste.onvolledig


@pytest.mark.parametrize(
    ("gehuisvest", "waarde", "oordeel"),
    [(37, 1, Oordeel.NIET_BEHAALD), (38, 0, Oordeel.BEHAALD), (40, -2, Oordeel.BEHAALD)],
)
def test_the_task_is_met_when_nobody_remains_to_be_housed(
    moment: Maker, samen: Samen, gehuisvest: int, waarde: int, oordeel: Oordeel
) -> None:
    uitkomst = samen(moment(JUNI, kerncijfers=[eerder(0), taak(38), huis(gehuisvest)]), INDICATOR, EERSTE)
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(waarde), oordeel)


def test_being_ahead_lowers_the_next_task(moment: Maker, samen: Samen) -> None:
    m = moment(EIND, kerncijfers=[eerder(0), taak(30), huis(34), taak(30, "2"), huis(26, "2")])
    uitkomst = samen(m, INDICATOR, TWEEDE)
    assert (uitkomst.noemer, uitkomst.waarde, uitkomst.oordeel) == (Decimal(26), Decimal(0), Oordeel.BEHAALD)
    assert "min 4 voorsprong" in uitkomst.zin


def test_the_sentence_says_what_is_asked_of_the_next_half_year(moment: Maker, samen: Samen) -> None:
    uitkomst = samen(moment(JUNI, kerncijfers=[eerder(4), taak(38), huis(31), taak(34, "2")]), INDICATOR, EERSTE)
    assert uitkomst.zin == (
        "Niet behaald: in het eerste halfjaar van 2025 werden 31 statushouders gehuisvest van een opgave van 42 "
        "(taakstelling 38 en 4 achterstand); er bleef een achterstand van 11 over; de opgave voor het tweede halfjaar "
        "van 2025 is 45."
    )
    assert uitkomst.lijnen["volgende_taakstelling"] == 34
    assert uitkomst.bronnen[0].regels == (0, 1, 2, 3)


@pytest.mark.parametrize(
    ("gehuisvest", "oordeel"),
    [(None, Oordeel.GEEN_GEGEVENS), (9, Oordeel.RISICO), (10, Oordeel.OP_KOERS), (20, Oordeel.BEHAALD)],
)
def test_halfway_a_half_year_the_pace_is_half_the_task(
    moment: Maker, samen: Samen, gehuisvest: int | None, oordeel: Oordeel
) -> None:
    regels = [eerder(0), taak(20, "2"), *([] if gehuisvest is None else [huis(gehuisvest, "2")])]
    halverwege = date(2025, 9, 30)  # 92 of the 184 days
    assert samen(moment(halverwege, kerncijfers=regels), INDICATOR, TWEEDE).oordeel is oordeel


@pytest.mark.parametrize(("dag", "oordeel"), [(date(2025, 6, 29), Oordeel.OP_KOERS), (JUNI, Oordeel.NIET_BEHAALD)])
def test_a_half_year_is_complete_on_its_last_day(moment: Maker, samen: Samen, dag: date, oordeel: Oordeel) -> None:
    regels = [eerder(0), taak(200), huis(199)]
    assert samen(moment(dag, kerncijfers=regels), INDICATOR, EERSTE).oordeel is oordeel


def test_a_half_year_that_has_not_begun_has_no_verdict_of_its_own(moment: Maker, uitkomsten: Uitkomsten) -> None:
    regels = [eerder(0), taak(10), huis(10), taak(12, "2")]
    assert (GEZAMENLIJK, TWEEDE) not in uitkomsten(moment(JUNI, kerncijfers=regels), INDICATOR)
    assert (GEZAMENLIJK, TWEEDE) in uitkomsten(moment(date(2025, 7, 1), kerncijfers=regels), INDICATOR)


def test_a_jaarschijf_of_before_the_end_gives_no_verdict_against_anyone(moment: Maker, samen: Samen) -> None:
    m = moment(EIND, kerncijfers=[eerder(0), taak(20), huis(20), taak(20, "2"), huis(12, "2")])
    ouder = replace(m, geleverd={"jaarschijf": date(2025, 10, 1)})
    uitkomst = samen(ouder, INDICATOR, TWEEDE)
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(8), Oordeel.GEEN_GEGEVENS)
    assert "van voor het eind" in uitkomst.onvolledig
    assert samen(m, INDICATOR, TWEEDE).oordeel is Oordeel.NIET_BEHAALD


def test_without_a_backlog_from_before_counting_starts_at_nothing_and_says_so(moment: Maker, samen: Samen) -> None:
    uitkomst = samen(moment(JUNI, kerncijfers=[taak(38), huis(31)]), INDICATOR, EERSTE)
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(7), Oordeel.NIET_BEHAALD)
    assert "Een achterstand van voor het eerste halfjaar van 2025 is niet opgegeven" in uitkomst.onvolledig


def test_after_a_half_year_without_figures_the_backlog_is_unknown_until_it_is_given(
    moment: Maker, samen: Samen
) -> None:
    regels = [eerder(0), taak(38), taak(34, "2"), huis(30, "2")]
    gat = samen(moment(EIND, kerncijfers=regels), INDICATOR, TWEEDE)
    assert (gat.waarde, gat.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
    assert "onbekend" in gat.onvolledig and "taakstelling 34 en gehuisvest 30" in gat.zin
    gegeven = samen(moment(EIND, kerncijfers=[*regels, eerder(5, 2025, "1")]), INDICATOR, TWEEDE)
    assert (gegeven.waarde, gegeven.oordeel) == (Decimal(9), Oordeel.NIET_BEHAALD)


def test_a_stated_backlog_is_compared_and_never_read_in_place_of_the_computed_one(moment: Maker, samen: Samen) -> None:
    uitkomst = samen(moment(JUNI, kerncijfers=[eerder(0), taak(38), huis(31), eerder(9, 2025, "1")]), INDICATOR, EERSTE)
    assert uitkomst.waarde == 7
    assert "(9) wijkt af van de berekende (7)" in uitkomst.onvolledig


def test_a_year_and_one_half_give_the_other_half(moment: Maker, samen: Samen) -> None:
    regels = [eerder(0), taak(72, None), taak(38), huis(67, None), huis(31)]
    uitkomst = samen(moment(EIND, kerncijfers=regels), INDICATOR, TWEEDE)
    assert (uitkomst.teller, uitkomst.noemer, uitkomst.waarde) == (Decimal(36), Decimal(41), Decimal(5))


def test_figures_for_a_year_alone_stay_a_year(moment: Maker, samen: Samen) -> None:
    regels = [eerder(3), taak(72, None), huis(31), huis(36, "2")]
    uitkomst = samen(moment(EIND, kerncijfers=regels), INDICATOR, "2025")
    assert (uitkomst.teller, uitkomst.noemer, uitkomst.waarde) == (Decimal(67), Decimal(75), Decimal(8))


@pytest.mark.parametrize(("aantal", "oordeel"), [(20, Oordeel.OP_KOERS), (19, Oordeel.RISICO)])
def test_the_first_half_year_alone_is_held_against_the_pace_of_half_a_year(
    moment: Maker, samen: Samen, aantal: int, oordeel: Oordeel
) -> None:
    """Of 40 in the year 19,8 would be housed on 30 June, and 37 on 30 November."""
    uitkomst = samen(
        moment(date(2025, 11, 30), kerncijfers=[eerder(0), taak(40, None), huis(aantal)]), INDICATOR, "2025"
    )
    assert (uitkomst.teller, uitkomst.oordeel) == (aantal, oordeel)
    assert "in 2025 na het eerste halfjaar zijn gehuisvest, is niet opgegeven" in uitkomst.onvolledig


def test_the_second_half_year_alone_is_not_the_year_so_far(moment: Maker, samen: Samen) -> None:
    m = moment(date(2025, 11, 30), kerncijfers=[eerder(0), taak(40, None), huis(30, "2")])
    assert samen(m, INDICATOR, "2025").oordeel is Oordeel.GEEN_GEGEVENS


def test_a_year_that_its_half_years_contradict_is_said(moment: Maker, samen: Samen) -> None:
    regels = [eerder(0), taak(70, None), taak(38), taak(34, "2"), huis(38), huis(34, "2")]
    assert (
        "70 wijkt af van de halfjaren samen (72)"
        in samen(moment(EIND, kerncijfers=regels), INDICATOR, TWEEDE).onvolledig
    )


def test_persons_by_corporation_add_up_where_the_municipality_gave_none(moment: Maker, samen: Samen) -> None:
    regels = [eerder(0), taak(40), huis(29, partij="WSN"), huis(7, partij="de Alliantie")]
    uitkomst = samen(moment(JUNI, kerncijfers=regels), INDICATOR, EERSTE)
    assert (uitkomst.teller, uitkomst.waarde) == (Decimal(36), Decimal(4))
    een = samen(moment(JUNI, kerncijfers=regels[:-1]), INDICATOR, EERSTE)
    assert (een.waarde, een.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
    assert "niet door de Alliantie" in een.onvolledig


BEIDE = [vrij("WSN", 80), vrij("de Alliantie", 20)]


def test_a_corporation_houses_its_part_by_the_homes_that_came_free(moment: Maker, uitkomsten: Uitkomsten) -> None:
    kern = [eerder(5), taak(35), huis(37), huis(31, partij="WSN"), huis(6, partij="de Alliantie")]
    gevonden = uitkomsten(moment(JUNI, kerncijfers=kern, toewijzingen=BEIDE), INDICATOR)
    wsn, alliantie = gevonden["WSN", EERSTE], gevonden["de Alliantie", EERSTE]
    assert (wsn.noemer, wsn.teller, wsn.waarde) == (Decimal(32), Decimal(31), Decimal(1))
    assert (alliantie.noemer, alliantie.teller, alliantie.waarde) == (Decimal(8), Decimal(6), Decimal(2))
    assert (wsn.oordeel, alliantie.oordeel) == (Oordeel.NIET_BEHAALD, Oordeel.NIET_BEHAALD)
    assert gevonden[GEZAMENLIJK, EERSTE].waarde == Decimal(1 + 2)


@pytest.mark.parametrize(("gehuisvest", "oordeel"), [(31, Oordeel.NIET_BEHAALD), (32, Oordeel.BEHAALD)])
def test_a_shortfall_of_less_than_one_person_is_none(
    moment: Maker, uitkomsten: Uitkomsten, gehuisvest: int, oordeel: Oordeel
) -> None:
    kern = [eerder(0), taak(41), huis(41), huis(gehuisvest, partij="WSN")]  # 80% of 41 is 32,8
    gevonden = uitkomsten(moment(JUNI, kerncijfers=kern, toewijzingen=BEIDE), INDICATOR)
    assert gevonden["WSN", EERSTE].oordeel is oordeel


def test_the_key_is_that_of_the_year_over_half_years_that_all_gave(moment: Maker, uitkomsten: Uitkomsten) -> None:
    kern = [eerder(0), taak(40), huis(40)]
    jaar = [*BEIDE, vrij("WSN", 40, "2"), vrij("de Alliantie", 60, "2")]
    samen_gelijk = uitkomsten(moment(EIND, kerncijfers=kern, toewijzingen=jaar), INDICATOR)["WSN", EERSTE]
    een_half = uitkomsten(moment(EIND, kerncijfers=kern, toewijzingen=jaar[:-1]), INDICATOR)["WSN", EERSTE]
    assert (samen_gelijk.noemer, een_half.noemer) == (Decimal(24), Decimal(32))


def test_without_the_homes_of_one_corporation_nobody_has_a_share(moment: Maker, uitkomsten: Uitkomsten) -> None:
    kern = [eerder(0), taak(40), huis(40), huis(3, partij="WSN")]
    wsn = uitkomsten(moment(JUNI, kerncijfers=kern, toewijzingen=BEIDE[:1]), INDICATOR)["WSN", EERSTE]
    assert (wsn.noemer, wsn.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
    assert "ontbreken van de Alliantie" in wsn.onvolledig


def test_homes_alone_are_shown_beside_the_share_without_a_verdict(moment: Maker, uitkomsten: Uitkomsten) -> None:
    woningen = [(c, 2025, "1", "toegewezen", "statushouders", n) for c, n in (("WSN", 6), ("de Alliantie", 4))]
    m = moment(JUNI, kerncijfers=[eerder(0), taak(40), huis(40)], toewijzingen=[*BEIDE, *woningen])
    wsn = uitkomsten(m, INDICATOR)["WSN", EERSTE]
    assert (wsn.waarde, wsn.noemer, wsn.oordeel) == (None, Decimal(32), Oordeel.GEEN_GEGEVENS)
    assert "van de 10 woningen voor statushouders waren er 6 van deze corporatie (60%)" in wsn.zin


def test_after_the_agreement_there_is_a_figure_and_no_norm(moment: Maker, samen: Samen) -> None:
    regels = [eerder(0, 2027), taak(10, "1", 2028), huis(4, "1", 2028)]
    uitkomst = samen(moment(date(2028, 6, 30), kerncijfers=regels), INDICATOR, "2028 eerste halfjaar")
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(6), Oordeel.GEEN_NORM)


@pytest.mark.parametrize("dag", [date(2024, 12, 31), JUNI, JUNI_2026])
def test_nothing_delivered_is_geen_gegevens(moment: Maker, dag: date) -> None:
    gevonden = bereken(moment(dag, kerncijfers=[]), [INDICATOR])
    assert {(u.waarde, u.oordeel) for u in gevonden} == {(None, Oordeel.GEEN_GEGEVENS)}


AANTAL = st.integers(0, 60)
HALF = st.sampled_from(["1", "2", None])
KERN = st.lists(
    st.one_of(
        st.builds(taak, AANTAL, HALF, st.sampled_from([2025, 2026])),
        st.builds(huis, AANTAL, HALF, st.sampled_from([2025, 2026]), st.sampled_from(["gemeente", "WSN"])),
        st.builds(eerder, st.integers(-9, 60), st.sampled_from([2024, 2025]), HALF),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(kern=KERN, dag=st.sampled_from([JUNI, date(2025, 8, 1), EIND, JUNI_2026]), zaad=st.integers(0, 99))
def test_parts_add_up_a_verdict_against_has_a_figure_and_order_changes_nothing(
    moment: Maker, kern: list[Regel], dag: date, zaad: int
) -> None:
    m = moment(
        dag, kerncijfers=kern, toewijzingen=[*BEIDE, vrij("WSN", 3, "1", 2026), vrij("de Alliantie", 2, "1", 2026)]
    )
    gevonden = bereken(m, [INDICATOR])
    for uitkomst in gevonden:
        delen = [stap.waarde for stap in uitkomst.stappen]
        assert (sum(delen, Decimal(0)) if delen else None) == uitkomst.waarde
        assert uitkomst.waarde is not None or uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
        assert uitkomst.zin.endswith(".") and "None" not in uitkomst.zin + uitkomst.onvolledig
    geschud = {naam: frame.sample(frac=1, random_state=zaad) for naam, frame in m.tabellen.items()}
    assert bereken(replace(m, tabellen=geschud), [INDICATOR]) == gevonden


@settings(max_examples=40, deadline=None)
@given(taken=st.lists(st.tuples(AANTAL, AANTAL), min_size=2, max_size=2), begin=st.integers(0, 20))
def test_the_last_backlog_is_all_that_was_asked_less_all_that_were_housed(
    moment: Maker, samen: Samen, taken: list[tuple[int, int]], begin: int
) -> None:
    regels = [eerder(begin)]
    for halfjaar, (gevraagd, gehuisvest) in zip("12", taken, strict=True):
        regels += [taak(gevraagd, halfjaar), huis(gehuisvest, halfjaar)]
    uitkomst = samen(moment(EIND, kerncijfers=regels), INDICATOR, TWEEDE)
    assert uitkomst.waarde == begin + sum(gevraagd - gehuisvest for gevraagd, gehuisvest in taken)


@pytest.mark.parametrize(
    ("samen_gehuisvest", "per_corporatie", "oordeel", "tegenspraak"),
    [
        (15, (15, 5), Oordeel.GEEN_GEGEVENS, True),
        (15, (13, 6), Oordeel.NIET_BEHAALD, True),
        (20, (16, 5), Oordeel.BEHAALD, True),
        (20, (15, 5), Oordeel.BEHAALD, False),
        (20, (10, 5), Oordeel.BEHAALD, False),
    ],
    ids=["turns", "too few by both", "enough by both", "equal", "others housed some too"],
)
def test_corporations_that_housed_more_than_all_together_contradict_it_and_that_is_said_at_each(
    moment: Maker,
    uitkomsten: Uitkomsten,
    samen_gehuisvest: int,
    per_corporatie: tuple[int, int],
    oordeel: Oordeel,
    tegenspraak: bool,
) -> None:
    wsn, alliantie = per_corporatie
    m = moment(
        JUNI,
        kerncijfers=[
            eerder(0),
            taak(20),
            huis(samen_gehuisvest),
            huis(wsn, partij="WSN"),
            huis(alliantie, partij="de Alliantie"),
        ],
        toewijzingen=[vrij("WSN", 60), vrij("de Alliantie", 20)],
    )
    gevonden = uitkomsten(m, INDICATOR)
    assert gevonden[GEZAMENLIJK, EERSTE].oordeel is oordeel
    assert ("volgens de corporaties zelf 20" in gevonden[GEZAMENLIJK, EERSTE].zin) is (oordeel is Oordeel.GEEN_GEGEVENS)
    for partij in (GEZAMENLIJK, "WSN", "de Alliantie"):
        zin = f"minder dan de corporaties samen ({sum(per_corporatie)})"
        assert (zin in gevonden[partij, EERSTE].onvolledig) is tegenspraak
