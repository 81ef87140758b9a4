"""Completeness: what was not delivered is never a verdict, and what is set beside each other is of the same months."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.indicators.mutaties import Telling, opgeteld
from prestatiemonitor.tables.waarden import HALFJAAR

EIND, JUNI = date(2025, 12, 31), date(2025, 6, 30)
ONBEKEND = Oordeel.GEEN_GEGEVENS
GROEI, URGENT, RUIMTE = "netto_groei_sociaal", "aandeel_urgent", "ruimte_urgent"
MAAT = "verwachte_vrijkomende_woningen"
Maak = Callable[..., Moment]
Samen = Callable[[Moment, str, str], Uitkomst]
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
Regel = tuple[object, ...]


def mutatie(
    naam: str, soort: str, aantal: int, halfjaar: str | None = None, basis: str = "realisatie", jaar: int = 2025
) -> Regel:
    return (naam, "sociale_huur", soort, basis, jaar, jaar, halfjaar, aantal)


def vrij(naam: str, aantal: int, halfjaar: str | None = None) -> Regel:
    return (naam, 2025, halfjaar, "vrijgekomen", None, aantal)


def toegewezen(naam: str, aantal: int, halfjaar: str | None = None, groep: str = "urgent") -> Regel:
    return (naam, 2025, halfjaar, "toegewezen", groep, aantal)


ALLIANTIE = [mutatie("de Alliantie", "nieuwbouw", 0)]
BEIDE = [vrij("WSN", 50), toegewezen("WSN", 10), vrij("de Alliantie", 50), toegewezen("de Alliantie", 10)]


class TestAnOlderJaarschijf:
    @pytest.mark.parametrize(
        ("jaarschijf", "stand", "begonnen", "mist"),
        [
            (None, EIND, ("1", "2"), ()),
            (date(2026, 1, 1), EIND, ("1", "2"), ()),
            (date(2025, 12, 30), date(2025, 12, 30), ("1", "2"), ("2",)),
            (date(2025, 7, 1), date(2025, 7, 1), ("1", "2"), ("2",)),
            (JUNI, JUNI, ("1",), ("2",)),
            (date(2025, 6, 29), date(2025, 6, 29), ("1",), ("1", "2")),
        ],
    )
    def test_what_it_can_tell_ends_on_its_own_day(
        self, moment: Maak, jaarschijf: date | None, stand: date, begonnen: tuple[str, ...], mist: tuple[str, ...]
    ) -> None:
        m = moment(EIND, jaarschijf=jaarschijf)
        assert (m.stand_tot("jaarschijf"), m.stand_tot("planmonitor")) == (stand, EIND)
        assert (m.begonnen(2025), m.ontbrekend(2025, ("1", "2"))) == (begonnen, mist)
        assert (m.ontbrekend(2025, ()), m.ontbrekend(2026, ())) == (("1", "2"), ())

    @pytest.mark.parametrize(
        ("dag", "oordeel"), [(JUNI, ONBEKEND), (date(2025, 12, 30), ONBEKEND), (EIND, Oordeel.NIET_BEHAALD)]
    )
    def test_a_figure_for_the_year_is_of_the_whole_year_only_from_its_last_day(
        self, moment: Maak, samen: Samen, dag: date, oordeel: Oordeel
    ) -> None:
        m = moment(EIND, jaarschijf=dag, voorraadmutaties=[mutatie("WSN", "nieuwbouw", 25), *ALLIANTIE])
        uitkomst = samen(m, GROEI, "2025")
        assert (uitkomst.waarde, uitkomst.oordeel) == (25, oordeel)
        assert ("WSN (tweede halfjaar 2025)" in uitkomst.onvolledig) is (oordeel is ONBEKEND)

    def test_no_share_of_the_year_is_judged(self, moment: Maak, samen: Samen) -> None:
        uitkomst = samen(moment(EIND, jaarschijf=JUNI, toewijzingen=BEIDE), URGENT, "2025")
        assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal("0.2"), ONBEKEND)
        assert "WSN (tweede halfjaar 2025) en de Alliantie (tweede halfjaar 2025)" in uitkomst.onvolledig
        assert samen(moment(EIND, toewijzingen=BEIDE), URGENT, "2025").oordeel is Oordeel.BEHAALD

    def test_the_room_for_urgent_homes_is_not_that_of_a_year_that_is_over(self, moment: Maak, samen: Samen) -> None:
        uitkomst = samen(moment(EIND, jaarschijf=JUNI, toewijzingen=BEIDE), RUIMTE, "2025")
        assert (uitkomst.waarde, uitkomst.oordeel) == (None, ONBEKEND)

    def test_sales_so_far_are_no_sales_of_a_year(self, moment: Maak, uitkomsten: Uitkomsten) -> None:
        regels = [mutatie("WSN", "verkoop", -20), mutatie("WSN", "nieuwbouw", 5)]
        m = moment(EIND, jaarschijf=JUNI, voorraadmutaties=regels)
        assert uitkomsten(m, "verkoop_gecompenseerd")["WSN", "2025"].oordeel is ONBEKEND
        kern = [("WSN", 2025, None, "verkoop_aan_inwoners", 3)]
        m = moment(EIND, jaarschijf=JUNI, voorraadmutaties=regels, kerncijfers=kern)
        deel = uitkomsten(m, "verkoop_aan_doelgroep")["WSN", "2025"]
        assert (deel.teller, deel.noemer, deel.oordeel) == (3, 20, ONBEKEND)
        assert "tweede halfjaar 2025" in deel.onvolledig

    def test_two_meetings_by_june_are_not_too_few_for_the_year(self, moment: Maak) -> None:
        kern = [("gemeente", 2025, None, "gehouden_overleg", 2, "Ambtelijk overleg smal")]
        for dag, oordeel in ((EIND, ONBEKEND), (date(2025, 9, 30), Oordeel.OP_KOERS)):
            gevonden = bereken(moment(dag, jaarschijf=JUNI, kerncijfers=kern), ["overlegcyclus"])
            assert [u.oordeel for u in gevonden if u.jaar == 2025 and u.waarde == 2] == [oordeel]

    @pytest.mark.parametrize(("dag", "oordeel"), [(JUNI, ONBEKEND), (EIND, Oordeel.NIET_BEHAALD)])
    def test_a_waiting_time_so_far_is_not_that_of_the_year(
        self, moment: Maak, samen: Samen, dag: date, oordeel: Oordeel
    ) -> None:
        maten = (("wachttijd_standplaats", 9), ("wachttijd_sociale_huurwoning", 4))
        kern = [("gemeente", 2025, None, maat, jaren, None, "jaren") for maat, jaren in maten]
        m = moment(EIND, jaarschijf=dag, kerncijfers=kern)
        assert samen(m, "wachttijd_standplaats", "2025").oordeel is oordeel

    @pytest.mark.parametrize(("dag", "oordeel"), [(JUNI, ONBEKEND), (EIND, Oordeel.NIET_BEHAALD)])
    def test_homes_with_a_poor_label_halfway_the_last_year_are_not_those_at_its_end(
        self, moment: Maak, samen: Samen, dag: date, oordeel: Oordeel
    ) -> None:
        kern = [(naam, 2027, None, "woningen_label_efg", 9, None, "woningen") for naam in ("WSN", "de Alliantie")]
        m = moment(date(2027, 12, 31), jaarschijf=dag.replace(year=2027), kerncijfers=kern)
        assert samen(m, "labels_efg", "2025-2027").oordeel is oordeel

    def test_its_prognose_still_tells_of_the_period(self, moment: Maak, samen: Samen) -> None:
        regels = [
            mutatie("WSN", "nieuwbouw", 25),
            *(mutatie("WSN", "nieuwbouw", 60, basis="prognose", jaar=jaar) for jaar in (2025, 2026, 2027)),
        ]
        periode = samen(moment(EIND, jaarschijf=JUNI, voorraadmutaties=regels), GROEI, "2025-2027")
        assert periode.lijnen["verwachting"] == 180

    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        dag=st.dates(date(2025, 1, 1), date(2025, 12, 30)),
        aantallen=st.lists(st.integers(0, 200), min_size=4, max_size=4),
        halfjaar=st.sampled_from([None, "1", "2"]),
    )
    def test_no_figure_of_before_the_end_decides_on_a_year(
        self, moment: Maak, dag: date, aantallen: list[int], halfjaar: str | None
    ) -> None:
        a, b, c, d = aantallen
        m = moment(
            EIND,
            jaarschijf=dag,
            voorraadmutaties=[mutatie("WSN", "nieuwbouw", a, halfjaar), mutatie("de Alliantie", "sloop", -b, halfjaar)],
            toewijzingen=[
                regel
                for naam in ("WSN", "de Alliantie")
                for regel in (vrij(naam, c, halfjaar), toegewezen(naam, d, halfjaar))
            ],
        )
        gevonden = [u for u in bereken(m, [GROEI, URGENT]) if u.jaar == 2025 and u.norm is not None]
        assert {u.indicator for u in gevonden} == {GROEI, URGENT}
        assert {u.oordeel for u in gevonden} == {ONBEKEND}


class TestTheSameHalfYears:
    """26 of 50 would be too much and 26 of 100 not; which of the two it is, was not told."""

    @pytest.mark.parametrize(
        "wsn",
        [
            [vrij("WSN", 50, "1"), toegewezen("WSN", 26)],
            [vrij("WSN", 100), toegewezen("WSN", 26, "1")],
            [toegewezen("WSN", 30), toegewezen("WSN", 40, "1", "regulier")],
            [vrij("WSN", 50), toegewezen("WSN", 10, "1", "urgent"), toegewezen("WSN", 8, "2", "regulier")],
        ],
    )
    def test_a_year_is_never_set_beside_a_half_year(
        self, moment: Maak, uitkomsten: Uitkomsten, wsn: list[Regel]
    ) -> None:
        gevonden = uitkomsten(moment(EIND, toewijzingen=[*wsn, *BEIDE[2:]]), URGENT)
        assert gevonden["WSN", "2025"].waarde is None
        samen = gevonden[GEZAMENLIJK, "2025"]
        assert (samen.teller, samen.noemer, samen.oordeel) == (10, 50, ONBEKEND)
        assert "WSN (2025)" in samen.onvolledig

    def test_the_half_year_that_both_sides_have_is_used_and_the_other_named(self, moment: Maak, samen: Samen) -> None:
        wsn = [vrij("WSN", 100), vrij("WSN", 40, "1"), toegewezen("WSN", 10, "1")]
        uitkomst = samen(moment(EIND, toewijzingen=[*wsn, *BEIDE[2:]]), URGENT, "2025")
        assert (uitkomst.teller, uitkomst.noemer, uitkomst.oordeel) == (20, 90, ONBEKEND)
        assert "WSN (tweede halfjaar 2025)" in uitkomst.onvolledig

    @pytest.mark.parametrize(("urgent", "oordeel"), [(30, ONBEKEND), (31, Oordeel.OVERSCHREDEN)])
    def test_statushouders_that_count_and_were_not_given_can_only_make_it_more(
        self, moment: Maak, samen: Samen, urgent: int, oordeel: Oordeel
    ) -> None:
        regels = [vrij("WSN", 50), toegewezen("WSN", urgent - 10), *BEIDE[2:]]
        assert samen(moment(EIND, statushouders=True, toewijzingen=regels), URGENT, "2025").oordeel is oordeel

    def test_a_year_so_far_is_the_first_half_year(self, moment: Maak, uitkomsten: Uitkomsten) -> None:
        gevonden = uitkomsten(moment(JUNI, toewijzingen=[vrij("WSN", 50), toegewezen("WSN", 10, "1")]), URGENT)
        assert gevonden["WSN", "2025"].waarde == Decimal("0.2")

    def test_sales_of_a_year_and_of_a_half_year_make_no_year(self, moment: Maak, uitkomsten: Uitkomsten) -> None:
        midden = ("WSN", "middenhuur", "verkoop", "realisatie", 2025, 2025, "1", -10)
        kern = [("WSN", 2025, None, "verkoop_aan_inwoners", 24)]
        m = moment(EIND, voorraadmutaties=[mutatie("WSN", "verkoop", -40), midden], kerncijfers=kern)
        uitkomst = uitkomsten(m, "verkoop_aan_doelgroep")["WSN", "2025"]
        assert (uitkomst.waarde, uitkomst.oordeel) == (None, ONBEKEND)
        assert "WSN (2025)" in uitkomst.onvolledig

    def test_a_share_above_half_of_half_a_year_is_no_course_of_a_year_that_is_over(
        self, moment: Maak, uitkomsten: Uitkomsten
    ) -> None:
        verkoop = [mutatie("WSN", "verkoop", -10, halfjaar) for halfjaar in ("1", "2")]
        m = moment(EIND, voorraadmutaties=verkoop, kerncijfers=[("WSN", 2025, "1", "verkoop_aan_inwoners", 9)])
        uitkomst = uitkomsten(m, "verkoop_aan_doelgroep")["WSN", "2025"]
        assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal("0.9"), ONBEKEND)


TELLINGEN = st.builds(
    Telling,
    st.none() | st.integers(0, 99),
    st.dictionaries(st.sampled_from(["1", "2"]), st.integers(0, 99)),
)


@settings(deadline=None)
@given(delen=st.lists(TELLINGEN, min_size=1, max_size=4))
def test_a_sum_is_of_what_every_part_tells_in_any_order(delen: list[Telling]) -> None:
    som, andersom = opgeteld(delen, HALFJAAR), opgeteld(delen[::-1], HALFJAAR)
    assert (som.heel, som.halfjaren) == (andersom.heel, andersom.halfjaren)
    assert set(som.halfjaren) == set.intersection(*(set(deel.halfjaren) for deel in delen))
    heel = [deel.over(HALFJAAR) for deel in delen]
    assert som.over(HALFJAAR) == (None if None in heel else sum(aantal for aantal in heel if aantal is not None))


class TestRoom:
    WSN = (vrij("WSN", 50, "1"), toegewezen("WSN", 20, "1"))
    ALLIANTIE = (vrij("de Alliantie", 50, "1"), toegewezen("de Alliantie", 5, "1"))

    def test_an_expectation_of_all_homes_is_not_set_beside_the_allocations_of_one(
        self, moment: Maak, samen: Samen
    ) -> None:
        kern = [("gemeente", 2025, None, MAAT, 200)]
        een = samen(moment(JUNI, toewijzingen=self.WSN, kerncijfers=kern), RUIMTE, "2025")
        beide = samen(moment(JUNI, toewijzingen=[*self.WSN, *self.ALLIANTIE], kerncijfers=kern), RUIMTE, "2025")
        assert (een.waarde, een.oordeel) == (None, ONBEKEND)
        assert "de Alliantie" in een.onvolledig
        assert (beide.waarde, beide.noemer) == (60 - 25, 200)

    def test_the_room_of_one_corporation_is_not_called_that_of_all(self, moment: Maak, samen: Samen) -> None:
        uitkomst = samen(moment(JUNI, toewijzingen=self.WSN), RUIMTE, "2025")
        assert uitkomst.zin.startswith("Er is in 2025 bij de corporaties die opgave deden nog ruimte voor 10 urgente")

    @pytest.mark.parametrize("halfjaren", ["1", "2", "12"])
    def test_an_expectation_of_one_half_year_is_not_that_of_the_year(
        self, moment: Maak, samen: Samen, halfjaren: str
    ) -> None:
        kern = [("gemeente", 2025, halfjaar, MAAT, 90) for halfjaar in halfjaren]
        m = moment(JUNI, toewijzingen=[*self.WSN, *self.ALLIANTIE], kerncijfers=kern)
        uitkomst = samen(m, RUIMTE, "2025")
        heel = len(halfjaren) == 2
        assert uitkomst.noemer == (180 if heel else 200)
        assert ("is van één halfjaar en telt niet mee: gemeente." in uitkomst.onvolledig) is not heel


@pytest.mark.parametrize(
    ("indicator", "groep"), [("aandeel_urgent", "urgent"), ("vrije_toewijzingsruimte", "vrije_ruimte")]
)
@pytest.mark.parametrize(
    ("aantal", "reden"),
    [
        (0, ": er kwam geen woning vrij."),
        (1, ": er kwam geen woning vrij, en 1 staat als toegewezen opgegeven."),
        (3, ": er kwam geen woning vrij, en 3 staan als toegewezen opgegeven."),
    ],
)
def test_that_no_home_came_free_is_why_there_is_no_share(
    moment: Maak, uitkomsten: Uitkomsten, indicator: str, groep: str, aantal: int, reden: str
) -> None:
    regels = [vrij("WSN", 0), toegewezen("WSN", aantal, groep=groep), vrij("de Alliantie", 0)]
    gevonden = uitkomsten(moment(EIND, toewijzingen=[*regels, toegewezen("de Alliantie", 0, groep=groep)]), indicator)
    for partij in (GEZAMENLIJK, "WSN"):
        assert gevonden[partij, "2025"].oordeel is ONBEKEND
        assert gevonden[partij, "2025"].zin.endswith(reden)
    assert gevonden["de Alliantie", "2025"].zin.endswith(": er kwam geen woning vrij.")
    niets = uitkomsten(moment(EIND, toewijzingen=[]), indicator)
    assert niets[GEZAMENLIJK, "2025"].zin.endswith("te berekenen.")
