"""What people say of plans in two planmonitors is kept with name and date, can be withdrawn, and is never changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from alembic import command
from planaantekeningen import BESLUIT, toelichting_op

from prestatiemonitor.store import (
    AantekeningAlIngetrokken,
    AantekeningOnbekend,
    LeveringOnbekend,
    NieuweLevering,
    NieuwPlanbesluit,
    Opslag,
    PlanbesluitStaatAl,
)
from prestatiemonitor.store.migraties import configuratie
from prestatiemonitor.store.verbinding import schrijftransactie

Maak = Callable[..., NieuweLevering]


def test_a_decision_on_plans_is_kept_whole_and_read_in_the_order_it_was_made(opslag: Opslag) -> None:
    eerste = opslag.besluit_over_plannen(BESLUIT)
    splitsing = replace(BESLUIT, oud=("A",), nieuw=("A", "B, of 'C'"), zelfde=False)
    tweede = opslag.besluit_over_plannen(splitsing)
    assert opslag.planbesluiten() == [eerste, tweede]
    assert (tweede.oud, tweede.nieuw, tweede.zelfde, tweede.wie) == (
        splitsing.oud,
        splitsing.nieuw,
        False,
        "A. de Vries",
    )
    assert eerste.wanneer.utcoffset() is not None


def test_a_withdrawn_decision_counts_no_longer_and_stays_readable(opslag: Opslag) -> None:
    nummer = opslag.besluit_over_plannen(BESLUIT).id
    opslag.trek_planbesluit_in(nummer, reden="toch een ander plan", wie="B. Bos")
    assert opslag.planbesluiten() == []
    (weg,) = opslag.planbesluiten(ook_ingetrokken=True)
    assert weg.intrekking is not None and weg.intrekking.reden == "toch een ander plan"
    with pytest.raises(AantekeningAlIngetrokken):
        opslag.trek_planbesluit_in(nummer, reden="nog eens", wie="B. Bos")
    with pytest.raises(AantekeningOnbekend):
        opslag.trek_planbesluit_in(nummer + 1, reden="mis", wie="B. Bos")


@pytest.mark.parametrize(
    ("staat", "nieuw", "kan"),
    [
        (BESLUIT, BESLUIT, False),
        (BESLUIT, replace(BESLUIT, zelfde=False), False),
        (replace(BESLUIT, zelfde=False), BESLUIT, False),
        (replace(BESLUIT, nieuw=("NIJ-9", "NIJ-10")), replace(BESLUIT, zelfde=False), False),
        (replace(BESLUIT, nieuw=("NIJ-9", "NIJ-10"), zelfde=False), BESLUIT, True),
        (BESLUIT, replace(BESLUIT, oud=("NIJ-2",)), True),
        (BESLUIT, replace(BESLUIT, oud=("NIJ-9",), nieuw=("NIJ-12",)), True),
    ],
)
def test_of_one_pair_of_plans_one_decision_stands_until_it_is_withdrawn(
    opslag: Opslag, staat: NieuwPlanbesluit, nieuw: NieuwPlanbesluit, kan: bool
) -> None:
    nummer = opslag.besluit_over_plannen(staat).id
    if not kan:
        with pytest.raises(PlanbesluitStaatAl, match=f"nr. {nummer} van A. de Vries"):
            opslag.besluit_over_plannen(nieuw)
        assert len(opslag.planbesluiten()) == 1
        opslag.trek_planbesluit_in(nummer, reden="toch anders", wie="B. Bos")
    opslag.besluit_over_plannen(nieuw)
    assert len(opslag.planbesluiten()) == (2 if kan else 1)


def test_an_explanation_belongs_to_two_deliveries(opslag: Opslag, maak_levering: Maak) -> None:
    juni, december, later = (opslag.bewaar(maak_levering()).id for _ in range(3))
    eerste = opslag.licht_plan_toe(toelichting_op(juni, december))
    tweede = opslag.licht_plan_toe(toelichting_op(december, later))
    assert opslag.plantoelichtingen(juni, december) == [eerste]
    assert opslag.plantoelichtingen() == [eerste, tweede]
    opslag.trek_plantoelichting_in(eerste.id, reden="klopte niet", wie="B. Bos")
    assert opslag.plantoelichtingen(juni, december) == []
    assert [t.id for t in opslag.plantoelichtingen(ook_ingetrokken=True)] == [eerste.id, tweede.id]
    with pytest.raises(LeveringOnbekend):
        opslag.licht_plan_toe(toelichting_op(juni, later + 1))


@pytest.mark.parametrize("anders", [{"wie": " "}, {"oud": ()}, {"nieuw": ()}, {"namen": "\0"}, {"nieuw": ("a\0",)}])
def test_a_decision_needs_plans_of_both_lists_and_a_name(opslag: Opslag, anders: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"nodig|lijst|NUL"):
        opslag.besluit_over_plannen(replace(BESLUIT, **anders))
    assert opslag.planbesluiten() == []


@pytest.mark.parametrize("anders", [{"wie": ""}, {"toelichting": "  "}, {"toelichting": "\0"}])
def test_an_explanation_needs_a_text_and_a_name(opslag: Opslag, maak_levering: Maak, anders: dict[str, str]) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    with pytest.raises(ValueError, match=r"nodig|NUL"):
        opslag.licht_plan_toe(replace(toelichting_op(nummer, nummer), **anders))


def test_all_stands_in_the_logbook(opslag: Opslag, maak_levering: Maak) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    opslag.trek_planbesluit_in(opslag.besluit_over_plannen(BESLUIT).id, reden="vergissing", wie="B. Bos")
    opslag.licht_plan_toe(toelichting_op(nummer, nummer))
    logboek = opslag.logboek()
    assert logboek["handeling"].tolist()[:3] == [
        "plantoelichting gegeven",
        "planbesluit ingetrokken",
        "planbesluit gegeven",
    ]
    assert logboek["toelichting"].iloc[2] == "De Dijk → Het Dijkje: zelfde plan"
    assert logboek["levering_id"].iloc[0] == nummer


def test_an_older_schema_never_costs_what_people_wrote_of_plans(opslag: Opslag) -> None:
    besluit = opslag.besluit_over_plannen(BESLUIT)
    instellingen = configuratie()
    with pytest.raises(RuntimeError, match="niet leeg"), schrijftransactie(opslag.engine) as verbinding:
        instellingen.attributes["connection"] = verbinding
        command.downgrade(instellingen, "0005")
    assert opslag.planbesluiten() == [besluit]


EEN_CODE = replace(BESLUIT, nieuw=BESLUIT.oud, tot_en_met=date(2025, 6, 30), vanaf=date(2025, 12, 31))


@pytest.mark.parametrize("zelfde", [True, False])
def test_whether_a_code_was_used_again_is_kept_with_the_days_of_both_lists(opslag: Opslag, zelfde: bool) -> None:
    gezegd = opslag.besluit_over_plannen(replace(EEN_CODE, zelfde=zelfde))
    assert opslag.planbesluiten() == [gezegd]
    assert (gezegd.tot_en_met, gezegd.vanaf) == (EEN_CODE.tot_en_met, EEN_CODE.vanaf)
    with pytest.raises(PlanbesluitStaatAl):
        opslag.besluit_over_plannen(replace(EEN_CODE, zelfde=not zelfde))
    later = replace(EEN_CODE, tot_en_met=EEN_CODE.vanaf, vanaf=date(2026, 6, 30))
    assert opslag.besluit_over_plannen(later).tot_en_met == later.tot_en_met


@pytest.mark.parametrize(
    "anders",
    [
        {"tot_en_met": None},
        {"vanaf": None},
        {"vanaf": EEN_CODE.tot_en_met},  # two lists of one day
        {"tot_en_met": None, "vanaf": None},
        {"nieuw": ("NIJ-9",), "vanaf": date(2025, 6, 29)},
        {"nieuw": ("NIJ-9",), "vanaf": None},
    ],
)
def test_a_decision_on_one_code_has_the_days_of_both_lists_in_their_order(
    opslag: Opslag, anders: dict[str, object]
) -> None:
    with pytest.raises(ValueError, match="lijst"):
        opslag.besluit_over_plannen(replace(EEN_CODE, **anders))
    assert opslag.planbesluiten() == []


def test_on_one_pair_of_plans_one_decision_stands_whatever_the_lists(opslag: Opslag) -> None:
    hernoemd = replace(EEN_CODE, nieuw=("NIJ-9",))
    opslag.besluit_over_plannen(hernoemd)
    with pytest.raises(PlanbesluitStaatAl):
        opslag.besluit_over_plannen(replace(hernoemd, zelfde=False, vanaf=date(2026, 6, 30)))


def test_an_explanation_is_of_the_plan_that_its_newer_list_meant_by_the_code(
    opslag: Opslag, maak_levering: Maak
) -> None:
    dagen = (date(2024, 12, 31), date(2025, 6, 30), date(2025, 12, 31))
    nummers = [opslag.bewaar(replace(maak_levering(), peildatum=dag)).id for dag in dagen]
    for van, naar in ((0, 1), (1, 2)):
        opslag.licht_plan_toe(replace(toelichting_op(nummers[van], nummers[naar]), plan_sleutel="NIJ-1"))
    opslag.besluit_over_plannen(replace(EEN_CODE, zelfde=False))
    assert [t.plan_sleutel for t in opslag.plantoelichtingen()] == ["NIJ-1 t/m 30-06-2025", "NIJ-1"]


def test_an_older_schema_never_costs_the_days_of_a_code(opslag: Opslag) -> None:
    opslag.besluit_over_plannen(EEN_CODE)
    instellingen = configuratie()
    with pytest.raises(RuntimeError, match="kolom tot_en_met"), schrijftransactie(opslag.engine) as verbinding:
        instellingen.attributes["connection"] = verbinding
        command.downgrade(instellingen, "0011")
