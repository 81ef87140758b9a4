"""Decisions of the college are kept with name, date and reason, and the reserve they fill is never overdrawn."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from alembic import command

from prestatiemonitor.store import (
    AantekeningAlIngetrokken,
    AantekeningOnbekend,
    BesluitOnmogelijk,
    NieuwPlanbesluit,
    Opslag,
)
from prestatiemonitor.store.aantekeningregels import voeg_besluit_toe
from prestatiemonitor.store.migraties import configuratie
from prestatiemonitor.store.verbinding import schrijftransactie
from prestatiemonitor.verordening.besluiten import Besluit

AFDRACHT = Besluit(
    soort="afzien", plan="a", naam="Brink", datum=date(2026, 3, 1), reden="niet haalbaar", wie="A. de Vries",
    woningen=2, bedrag=Decimal("62240.50"),
)  # fmt: skip
BESTEDING = replace(AFDRACHT, soort="besteding", plan="c", woningen=None, bedrag=Decimal(40_000))


def test_a_decision_is_kept_as_it_was_given(opslag: Opslag) -> None:
    bewaard = opslag.leg_besluit_vast(replace(AFDRACHT, voltooid=date(2025, 1, 1)))
    assert bewaard.besluit == replace(AFDRACHT, voltooid=date(2025, 1, 1))
    assert opslag.besluiten() == [bewaard]
    assert opslag.logboek()["handeling"].iloc[0] == "collegebesluit gegeven"


def test_what_is_not_in_the_reserve_cannot_be_spent(opslag: Opslag) -> None:
    with pytest.raises(BesluitOnmogelijk, match="onder nul"):
        opslag.leg_besluit_vast(BESTEDING)
    opslag.leg_besluit_vast(AFDRACHT)
    opslag.leg_besluit_vast(BESTEDING)
    with pytest.raises(BesluitOnmogelijk, match="onder nul"):
        opslag.leg_besluit_vast(replace(BESTEDING, plan="d"))


def test_what_was_spent_since_cannot_be_taken_out_from_under_it(opslag: Opslag) -> None:
    nummer = opslag.leg_besluit_vast(AFDRACHT).id
    besteed = opslag.leg_besluit_vast(BESTEDING).id
    with pytest.raises(BesluitOnmogelijk, match="onder nul"):
        opslag.trek_besluit_in(nummer, reden="vergissing", wie="B. Bos")
    opslag.trek_besluit_in(besteed, reden="vergissing", wie="B. Bos")
    opslag.trek_besluit_in(nummer, reden="vergissing", wie="B. Bos")
    assert opslag.besluiten() == []
    assert [bewaard.id for bewaard in opslag.besluiten(ook_ingetrokken=True)] == [nummer, besteed]
    with pytest.raises(AantekeningAlIngetrokken):
        opslag.trek_besluit_in(nummer, reden="nog eens", wie="B. Bos")
    with pytest.raises(AantekeningOnbekend):
        opslag.trek_besluit_in(besteed + 1, reden="mis", wie="B. Bos")
    with pytest.raises(ValueError, match="een reden en een naam"):
        opslag.trek_besluit_in(nummer, reden=" ", wie="B. Bos")


def test_people_who_spend_at_once_do_not_spend_the_same_money_twice(opslag: Opslag) -> None:
    opslag.leg_besluit_vast(AFDRACHT)

    def besteed(plan: int) -> bool:
        try:
            opslag.leg_besluit_vast(replace(BESTEDING, plan=str(plan)))
        except BesluitOnmogelijk:
            return False
        return True

    with ThreadPoolExecutor(4) as draden:
        assert sum(draden.map(besteed, range(4))) == 1


def test_an_older_schema_never_costs_a_decision(opslag: Opslag) -> None:
    bewaard = opslag.leg_besluit_vast(AFDRACHT)
    instellingen = configuratie()
    with pytest.raises(RuntimeError, match="niet leeg"), schrijftransactie(opslag.engine) as verbinding:
        instellingen.attributes["connection"] = verbinding
        command.downgrade(instellingen, "0006")
    assert opslag.besluiten() == [bewaard]


def test_art_5_of_which_kind_the_settled_homes_are_is_kept_and_never_lost_to_an_older_schema(opslag: Opslag) -> None:
    per_soort = replace(AFDRACHT, soort="verrekenen", bedrag=None, ontvanger="b", sociaal=2, laag_midden=0)
    assert opslag.leg_besluit_vast(per_soort).besluit == per_soort
    with pytest.raises(RuntimeError, match="kolom sociaal"), schrijftransactie(opslag.engine) as verbinding:
        instellingen = configuratie()
        instellingen.attributes["connection"] = verbinding
        command.downgrade(instellingen, "0010")


def test_art_6_the_deposit_of_a_renamed_plan_goes_back_under_its_new_key(opslag: Opslag) -> None:
    gestort = replace(AFDRACHT, soort="waarborgsom_betaald", woningen=None)
    terug = replace(gestort, soort="waarborgsom_terug", plan="nieuw")
    betaald = opslag.leg_besluit_vast(gestort).id
    with pytest.raises(BesluitOnmogelijk, match="meer waarborgsom"):
        opslag.leg_besluit_vast(terug)
    opslag.besluit_over_plannen(
        NieuwPlanbesluit(oud=("a",), nieuw=("nieuw",), zelfde=True, namen="x", reden="", wie="B. Bos")
    )
    assert opslag.leg_besluit_vast(terug).besluit.plan == "nieuw"
    with pytest.raises(BesluitOnmogelijk, match="meer waarborgsom"):
        opslag.trek_besluit_in(betaald, reden="vergissing", wie="B. Bos")


def test_a_decision_of_a_day_to_come_is_not_kept(opslag: Opslag) -> None:
    with pytest.raises(BesluitOnmogelijk, match="in de toekomst"):
        opslag.leg_besluit_vast(replace(AFDRACHT, datum=date(2999, 1, 1)))


def test_art_6_the_deposit_of_a_plan_does_not_go_to_another_that_got_its_code(opslag: Opslag) -> None:
    gestort = replace(AFDRACHT, soort="waarborgsom_betaald", woningen=None, datum=date(2025, 3, 1))
    opslag.leg_besluit_vast(gestort)
    vast = NieuwPlanbesluit(
        oud=("a",), nieuw=("a",), zelfde=False, namen="x", reden="", wie="B. Bos",
        tot_en_met=date(2024, 12, 31), vanaf=date(2025, 6, 30),
    )  # fmt: skip
    opslag.besluit_over_plannen(vast)
    with pytest.raises(BesluitOnmogelijk, match="meer waarborgsom"):  # on that day the code is of the new plan
        opslag.leg_besluit_vast(replace(gestort, soort="waarborgsom_terug", datum=date(2025, 6, 30)))
    opslag.leg_besluit_vast(replace(gestort, soort="waarborgsom_terug", datum=date(2025, 6, 29)))
    assert {bewaard.besluit.plan for bewaard in opslag.besluiten()} == {"a t/m 31-12-2024"}
    nu, toen = opslag.plansleutels(["a"], date(2025, 6, 30)), opslag.plansleutels(["a"], date(2024, 12, 31))
    assert nu.nu("a t/m 31-12-2024") == () and nu.nu("a") == ("a",)
    assert toen.nu("a t/m 31-12-2024") == ("a",) and toen.nu("a") == ()


def test_art_6_what_was_paid_back_under_another_name_keeps_that_name_confirmed(opslag: Opslag) -> None:
    gestort = replace(AFDRACHT, soort="waarborgsom_betaald", woningen=None)
    hernoemd = NieuwPlanbesluit(oud=("a",), nieuw=("nieuw",), zelfde=True, namen="x", reden="", wie="B. Bos")
    opslag.leg_besluit_vast(gestort)
    nummer = opslag.besluit_over_plannen(hernoemd).id
    terug = opslag.leg_besluit_vast(replace(gestort, soort="waarborgsom_terug", plan="nieuw")).id
    with pytest.raises(BesluitOnmogelijk, match=r"een besluit van het college rust hierop: .* meer waarborgsom"):
        opslag.trek_planbesluit_in(nummer, reden="vergissing", wie="B. Bos")
    assert [besluit.id for besluit in opslag.planbesluiten()] == [nummer]
    opslag.trek_besluit_in(terug, reden="vergissing", wie="B. Bos")
    opslag.trek_planbesluit_in(nummer, reden="vergissing", wie="B. Bos")
    assert opslag.planbesluiten() == []


def test_art_6_a_code_is_not_taken_from_a_plan_that_was_paid_back_after_it(opslag: Opslag) -> None:
    gestort = replace(AFDRACHT, soort="waarborgsom_betaald", woningen=None, datum=date(2025, 3, 1))
    opslag.leg_besluit_vast(gestort)
    opslag.leg_besluit_vast(replace(gestort, soort="waarborgsom_terug", datum=date(2025, 9, 1)))
    ander = NieuwPlanbesluit(
        oud=("a",), nieuw=("a",), zelfde=False, namen="x", reden="", wie="B. Bos",
        tot_en_met=date(2024, 12, 31), vanaf=date(2025, 6, 30),
    )  # fmt: skip
    with pytest.raises(BesluitOnmogelijk, match="rust hierop"):
        opslag.besluit_over_plannen(ander)
    assert opslag.planbesluiten() == []


@pytest.mark.parametrize("met_dagen", [True, False])
def test_art_6_the_deposit_of_a_plan_that_was_renamed_does_not_go_to_another_that_got_its_code(
    opslag: Opslag, met_dagen: bool
) -> None:
    dagen = {"tot_en_met": date(2024, 6, 30), "vanaf": date(2024, 12, 31)} if met_dagen else {}
    hernoemd = NieuwPlanbesluit(oud=("a",), nieuw=("b",), zelfde=True, namen="x", reden="", wie="B. Bos", **dagen)
    gestort = replace(AFDRACHT, soort="waarborgsom_betaald", woningen=None, datum=date(2024, 3, 1))
    opslag.leg_besluit_vast(gestort)
    opslag.besluit_over_plannen(hernoemd)
    hergebruikt = replace(
        hernoemd, oud=("b",), nieuw=("b",), zelfde=False, tot_en_met=date(2025, 6, 30), vanaf=date(2025, 12, 31)
    )
    opslag.besluit_over_plannen(hergebruikt)
    with pytest.raises(BesluitOnmogelijk, match="meer waarborgsom"):
        opslag.leg_besluit_vast(replace(gestort, soort="waarborgsom_terug", plan="b", datum=date(2026, 1, 15)))
    opslag.leg_besluit_vast(replace(gestort, soort="waarborgsom_terug", plan="b", datum=date(2025, 7, 15)))
    nu, toen = opslag.plansleutels(["b"], date(2025, 12, 31)), opslag.plansleutels(["b"], date(2025, 6, 30))
    assert nu.nu("a") == () and toen.nu("a") == ("b",)


def test_what_could_not_stand_already_keeps_nobody_from_deciding_on_other_plans(opslag: Opslag) -> None:
    gestort = replace(AFDRACHT, soort="waarborgsom_betaald", woningen=None)
    with schrijftransactie(opslag.engine) as verbinding:  # as an older programme could leave it
        voeg_besluit_toe(verbinding, replace(gestort, soort="waarborgsom_terug"))
    ander = NieuwPlanbesluit(oud=("x",), nieuw=("y",), zelfde=True, namen="x", reden="", wie="B. Bos")
    nummer = opslag.besluit_over_plannen(ander).id
    opslag.trek_planbesluit_in(nummer, reden="vergissing", wie="B. Bos")
    assert opslag.planbesluiten() == []
