"""Progress of the jaarschijf: how activities stand, what is late, and the verdict per agreement and together."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.indicators import Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.tables.waarden import ACTIVITEITSTATUS

JUNI, DECEMBER = date(2025, 6, 30), date(2025, 12, 31)
Maak = Callable[..., Moment]


def van(moment: Moment, afspraak: str, jaar: int = 2025) -> Uitkomst:
    (uitkomst,) = [u for u in bereken(moment, ["voortgang_jaarschijf"]) if (u.afspraak, u.jaar) == (afspraak, jaar)]
    return uitkomst


def regel(
    status: str | None, planning: str | None = "Q4 2025", *, juni: str | None = "gedaan", december: str | None = None,
    bewijs: str | None = None, afspraak: int | None = 13, jaar: int | None = 2025, wat: str = "Overleggen",
) -> tuple[Any, ...]:  # fmt: skip
    return (jaar, afspraak, wat, planning, status, juni, december, bewijs, "gemeente")


def test_the_activities_of_an_agreement_are_counted_by_how_they_stand(moment: Maak) -> None:
    regels = [
        regel("gereed", wat="A", bewijs="besluit"),
        regel("loopt", wat="B"),
        regel("vertraagd", "Q2 2025", wat="C"),
    ]
    uitkomst = van(moment(JUNI, activiteiten=regels), "13")
    assert {stap.naam: stap.waarde for stap in uitkomst.stappen} == {"gereed": 1, "loopt": 1, "te laat": 1}
    assert (uitkomst.waarde, uitkomst.teller, uitkomst.noemer) == (Decimal(3), Decimal(1), Decimal(3))
    assert uitkomst.oordeel is Oordeel.NIET_OP_KOERS
    assert uitkomst.zin == (
        "Niet op koers: bij afspraak 13 staan in 2025 3 activiteiten: 1 te laat, 1 in uitvoering en 1 gereed."
    )
    assert uitkomst.bronnen[0].regels == (0, 1, 2)


@pytest.mark.parametrize(
    ("status", "planning", "oordeel"),
    [
        ("gereed", "Q1 2025", Oordeel.BEHAALD),
        ("loopt", "Q4 2025", Oordeel.OP_KOERS),
        ("loopt", "doorlopend", Oordeel.OP_KOERS),
        ("loopt", None, Oordeel.OP_KOERS),
        ("niet_gestart", "Q4 2025", Oordeel.OP_KOERS),
        ("vertraagd", "Q4 2025", Oordeel.RISICO),
        ("vertraagd", "Q2 2025", Oordeel.NIET_OP_KOERS),
        ("loopt", "Q2 2025", Oordeel.NIET_OP_KOERS),
        ("onbekend", "Q1 2025", Oordeel.GEEN_GEGEVENS),
        (None, "Q1 2025", Oordeel.GEEN_GEGEVENS),
        ("vervallen", "Q1 2025", Oordeel.GEEN_GEGEVENS),
    ],
)
def test_the_verdict_on_one_activity_halfway_the_year(
    moment: Maak, status: str | None, planning: str | None, oordeel: Oordeel
) -> None:
    assert van(moment(JUNI, activiteiten=[regel(status, planning)]), "13").oordeel is oordeel


@pytest.mark.parametrize(("dag", "oordeel"), [(date(2025, 6, 29), Oordeel.OP_KOERS), (JUNI, Oordeel.NIET_OP_KOERS)])
def test_an_activity_is_late_from_the_last_day_of_its_quarter(moment: Maak, dag: date, oordeel: Oordeel) -> None:
    assert van(moment(dag, activiteiten=[regel("loopt", "Q2 2025")]), "13").oordeel is oordeel


def test_nothing_is_late_after_the_day_that_the_jaarschijf_tells_of(moment: Maak) -> None:
    stil = replace(moment(DECEMBER, activiteiten=[regel("loopt", "Q4 2025")]), geleverd={"jaarschijf": JUNI})
    uitkomst = van(stil, "13")
    assert uitkomst.oordeel is Oordeel.OP_KOERS
    assert "peildatum 30-06-2025; een nieuwere is er niet" in uitkomst.onvolledig


def test_one_delayed_activity_makes_an_agreement_a_risk_and_a_lapsed_one_does_not(moment: Maak) -> None:
    klaar = regel("gereed", wat="A", bewijs="besluit")
    assert van(moment(JUNI, activiteiten=[klaar, regel("vertraagd", wat="B")]), "13").oordeel is Oordeel.RISICO
    assert van(moment(JUNI, activiteiten=[klaar, regel("vervallen", wat="B")]), "13").oordeel is Oordeel.BEHAALD


def test_an_unknown_status_keeps_an_agreement_from_being_behaald(moment: Maak) -> None:
    uitkomst = van(moment(JUNI, activiteiten=[regel("gereed", wat="A"), regel("onbekend", wat="B")]), "13")
    assert uitkomst.oordeel is Oordeel.OP_KOERS
    assert "Status onbekend: B (afspraak 13)." in uitkomst.onvolledig


def test_what_has_not_begun_and_was_not_reported_on_is_unknown(moment: Maak) -> None:
    uitkomst = van(moment(JUNI, activiteiten=[regel("niet_gestart", juni=None)]), "13")
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    assert uitkomst.onvolledig == "Zonder bericht over juni 2025: Overleggen (afspraak 13)."


@pytest.mark.parametrize(
    ("planning", "oordeel"), [("doorlopend", Oordeel.NIET_OP_KOERS), ("Q2 2026", Oordeel.OP_KOERS)]
)
def test_what_did_not_begin_in_its_year_is_late_unless_planned_later(
    moment: Maak, planning: str, oordeel: Oordeel
) -> None:
    m = moment(DECEMBER, activiteiten=[regel("niet_gestart", planning, december="uitgesteld")])
    assert van(m, "13").oordeel is oordeel


def test_the_report_of_the_half_year_that_is_over_is_asked_and_of_what_is_finished_only_evidence(moment: Maak) -> None:
    regels = [regel("loopt", "doorlopend", wat="A"), regel("gereed", wat="B"), regel("gereed", wat="C", bewijs="brief")]
    juni, december = (van(moment(dag, activiteiten=regels), "13") for dag in (JUNI, DECEMBER))
    assert juni.onvolledig == "Gereed zonder bewijsstuk: B (afspraak 13)."
    assert december.onvolledig.startswith(
        "Zonder bericht over december 2025: A (afspraak 13). Gereed zonder bewijsstuk: B"
    )
    assert (juni.lijnen["zonder_bericht"], december.lijnen["zonder_bericht"]) == (0, 1)


def test_a_planning_that_cannot_be_read_is_said_and_not_held_against_anyone(moment: Maak) -> None:
    uitkomst = van(moment(DECEMBER, activiteiten=[regel("loopt", "zsm", december="bezig")]), "13")
    assert uitkomst.oordeel is Oordeel.OP_KOERS
    assert uitkomst.onvolledig == "Planning niet te lezen als datum: ‘zsm’ (Overleggen)."


def test_an_agreement_without_activity_has_no_data_and_all_together_name_it(moment: Maak) -> None:
    m = moment(JUNI, activiteiten=[regel("loopt")])
    leeg, samen = van(m, "29"), van(m, "alle")
    assert (leeg.oordeel, leeg.waarde) == (Oordeel.GEEN_GEGEVENS, None)
    assert leeg.zin == "Geen gegevens: bij afspraak 29 staat in de jaarschijf van 2025 geen activiteit."
    assert samen.onvolledig.startswith("Zonder activiteit in 2025: afspraken 1, 2, 3, ")
    assert ", 11, 12, 14, 15, " in samen.onvolledig
    assert samen.lijnen["zonder_activiteit"] == 28


def test_there_is_an_uitkomst_for_every_agreement_and_year_up_to_the_peilmoment(moment: Maak) -> None:
    gevonden = bereken(moment(date(2026, 1, 1), activiteiten=[regel("loopt")]), ["voortgang_jaarschijf"])
    assert len({u.sleutel for u in gevonden}) == len(gevonden) == 2 * 30
    assert {u.jaar for u in gevonden} == {2025, 2026}


def test_an_activity_that_serves_two_agreements_is_one_activity_of_all_together(moment: Maak) -> None:
    m = moment(JUNI, activiteiten=[regel("loopt", afspraak=9), regel("loopt", afspraak=10)])
    tabel = m.tabellen["activiteiten"].assign(bron="Activiteiten!A5")
    m = replace(m, tabellen={"activiteiten": tabel})
    assert [van(m, nummer).waarde for nummer in ("9", "10", "alle")] == [1, 1, 1]
    assert van(m, "alle").bronnen[0].regels == (0, 1)


def test_activities_without_a_known_agreement_or_a_year_are_named(moment: Maak) -> None:
    regels = [regel("loopt", afspraak=None, wat="Los"), regel("loopt", afspraak=77), regel("loopt", jaar=None)]
    samen = van(moment(JUNI, activiteiten=regels), "alle")
    assert samen.waarde == 2
    assert "Bij geen afspraak van de overeenkomst: Los en Overleggen (afspraak 77)." in samen.onvolledig
    assert "Zonder jaar, en daarom nergens geteld: 1 activiteit." in samen.onvolledig


STATUSSEN = st.sampled_from([None, *ACTIVITEITSTATUS])
PLANNINGEN = st.sampled_from([None, "Q2 2025", "2025", "december 2026", "doorlopend", "zsm"])
TEKSTEN = st.sampled_from([None, "bericht"])
ACTIVITEITEN = st.lists(
    st.tuples(
        st.sampled_from([2025, 2026, None]), st.sampled_from([1, 3, 29, 77, None]), st.sampled_from(["A", "B"]),
        PLANNINGEN, STATUSSEN, TEKSTEN, TEKSTEN, TEKSTEN, st.sampled_from(["WSN", "gemeente", None]),
    ),
    max_size=15,
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(regels=ACTIVITEITEN, dag=st.sampled_from([JUNI, DECEMBER, date(2026, 6, 30), date(2028, 1, 1)]))
def test_the_stands_add_up_the_agreements_add_up_and_the_order_changes_nothing(
    moment: Maak, regels: list[tuple[Any, ...]], dag: date
) -> None:
    m = moment(dag, activiteiten=regels)
    gevonden = bereken(m, ["voortgang_jaarschijf"])
    for uitkomst in gevonden:
        som = sum((stap.waarde for stap in uitkomst.stappen), Decimal(0))
        assert som == (uitkomst.waarde or 0)
        assert uitkomst.oordeel is not Oordeel.NIET_BEHAALD
        assert (uitkomst.waarde is None) == (not uitkomst.bronnen)
    for jaar in {u.jaar for u in gevonden}:
        delen = [u.waarde or 0 for u in gevonden if u.jaar == jaar and u.afspraak != "alle"]
        vreemd = sum(r[0] == jaar and r[1] in (77, None) for r in regels)
        assert sum(delen) + vreemd == (van(m, "alle", jaar or 0).waarde or 0)
    geschud = m.tabellen["activiteiten"].sample(frac=1, random_state=3)
    assert bereken(replace(m, tabellen={"activiteiten": geschud}), ["voortgang_jaarschijf"]) == gevonden
